"""The words by which house rules are told from the rest of a text, in nine languages: one table for every pattern.

Each entry is a list of alternatives in the syntax of regular expressions: English, German, Spanish, French, Portuguese, Polish,
Italian; then Arabic and Japanese, which are found inside words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from plumbline.domain.patterns import WordPattern


@dataclass(frozen=True, slots=True)
class RuleWords:
    """One entry: alternatives that are whole words, and those that are found anywhere, even inside a word."""

    words: str
    anywhere: str = ""

    def pattern(self) -> WordPattern:
        words = rf"(?<!\w)(?:{self.words})(?!\w)"
        return WordPattern(f"{words}|{self.anywhere}" if self.anywhere else words)


RULES: Final = RuleWords(
    r"rules?|guidelines?|polic(?:y|ies)|terms (?:of|and)|acceptable use|code of conduct|netiquette|etiquette|do['’]s"
    r"|don['’]ts|dos"
    r"|\w{0,20}regel\w{0,3}|\w{0,12}richtlinien?|\w{0,12}ordnung|\w{0,14}kodex|spielregeln|vereinbarung(?:en)?"
    r"|reglas?|normas?|reglamento|código de conducta"
    r"|règles?|règlement|charte|nétiquette|consignes?"
    r"|regras?|regulamento|diretrizes|combinados|código de conduta"
    r"|reguł\w{0,3}|zasad\w{0,3}|regulamin\w{0,3}|kodeks\w{0,2}|netykiet\w{0,2}"
    r"|regol[ae]|regolament[oi]|norme|linee guida|codice di condotta",
    "شروط|قواعد|قوانين|القواعد|القوانين|ضوابط|ルール|規約|規則|ガイドライン|約束|きまり|決まり|マナー|お願い",
)
"""What a list of rules is called."""

CONDUCT: Final = RuleWords(
    r"behav\w{1,6}|conduct|act|treat each|treat one|treat others|verhalt\w{0,4}|benehm\w{0,2}|umgang|umgeh\w{0,2}|miteinander"
    r"|comport\w{1,8}|convivencia|conduites?|se conduire|convivência|conduta|zachow\w{1,6}|convivenza",
    "سلوك|نتصرف|آداب|ふるまい|振る舞い|行動",
)
"""What makes "how to" a question of rules: "How to behave"."""

FORBIDS: Final = RuleWords(
    r"(?:do|does|must|may|can|should|shall|could|will|are|is|wo|would)(?: ?n['’]t| not)|can(?:no|['’])t|don['’]?ts?|never"
    r"|forbidden"
    r"|prohibited|banned|disallowed|unwanted|unwelcome|not (?:allowed|permitted|welcome|okay|ok|accepted|tolerated|wanted)"
    r"|no[- ]go(?:e?s)?|taboos?|avoid|we (?:will )?(?:remove|delete|ban|reject)|(?:gets?|be|is|are) (?:removed|deleted|banned)"
    r"|nicht|nie|niemals|verboten\w{0,2}|untersagt|unerwünscht|unzulässig|tabus?|wir löschen|löschen wir|gelöscht|entfernen wir"
    r"|no-gos?|unterlass\w{1,3}"
    r"|no (?:se )?(?:puedes?|pueden|permit\w{1,6}|debes?|está|es|son|public\w{1,6}|quer\w{1,6}|acept\w{1,6}|toler\w{1,6}"
    r"|gusta\w?)"
    r"|prohib\w{1,8}|prohíb\w{1,6}|eliminamos|borramos"
    r"|ne (?:pas|pouv\w{1,4}|peu\w{1,4}|doi\w{1,4}|publi\w{1,4}|tolér\w{1,4}|veu\w{1,4}|voul\w{1,4})|n['’](?:est"
    r"|accept\w{1,4}|aim\w{1,4}|autoris\w{1,5})"
    r"|interdi\w{1,4}|défendus?|proscrits?|supprimons|à éviter"
    r"|não (?:pode\w{0,2}|é|são|deve\w{0,2}|permit\w{1,5}|public\w{1,5}|quer\w{1,5}|aceit\w{1,6}|toler\w{1,5}|gost\w{1,5}"
    r"|poste\w{0,2})"
    r"|proib\w{1,6}|vedad[oa]s?|removemos|apagamos|excluímos"
    r"|nie (?:wolno|można|możesz|możecie|publikuj\w{0,4}|akceptuj\w{0,4}|tolerujemy|lubimy|chcemy|rób)|zakaz\w{0,5}"
    r"|zabron\w{1,6}|zabrania"
    r"|niedozwol\w{1,5}|usuwamy|niemile"
    r"|non (?:puoi|potete|si|è|sono|devi|dovete|pubblic\w{1,6}|accett\w{1,6}|toller\w{1,6}|vogliamo|ci piac\w{1,6})"
    r"|vietat[oaie]"
    r"|proibit[oaie]|rimuoviamo|cancelliamo|da evitare",
    "ممنوع|محظور|يمنع|يُمنع|غير ال?مسموح|غير مقبول|لا يجوز|لا يسمح|لا تنشر|لا نقبل|لا نحب|نحذف|禁止|禁じ|できない|できません"
    "|不可|しないで|してはいけ|(?<![a-z])NG(?![a-z])|だめ"
    "|ダメ|削除します|削除対象|お断り|ご遠慮",
)
"""What a heading over what is forbidden says."""

PERMITS: Final = RuleWords(
    r"(?:you|members|everyone|anyone|people|users|students|players|parents|readers|we)"
    r" (?:(?:may|can)(?! (?:help|do|report|contact))|are (?:free|allowed|welcome))"
    r"|things (?:that )?(?:you|members|users|we) (?:may|can) do"
    r"|(?:can|may) (?:you|i|we|members|users) (?:post|share|send|write|upload|do)|feel free|allowed|permitted"
    r"|what (?:you|members|users|we) (?:may|can) do"
    r"|acceptable(?! use)|encouraged"
    r"|(?:is|are|be|always|very|most|also|especially) welcome|welcome (?:here|content|posts|topics|contributions)"
    r"|(?<![\w ])welcome(?=\s*[:：])"
    r"|we (?:like|love|enjoy|want|welcome|encourage|appreciate)(?=\W*\Z| (?:to see|seeing|posts|content|pictures|questions))"
    r"|ok|okay|fine"
    r"|ideas (?:for|of) (?:posts|what)|we (?:gladly |happily )?(?:publish|accept|print|take)|what to (?:post|share|send)"
    r"|good (?:posts|topics)|on[- ]topic"
    r"|(?:du|ihr|sie|man|wir|jeder|alle|mitglieder) (?:darf\w{0,2}|dürfen|dürft|kann\w{0,2}|könnt|können)"
    r"|(?:darf\w{0,2}|dürfen|dürft|kannst|könnt|können) (?:du|ihr|sie|man|wir)|erlaubt\w{0,2}|erwünscht\w{0,2}"
    r"|(?:sind|ist|immer|auch) willkommen|willkommen (?:sind|ist)|(?<![\w ])willkommen(?=\s*[:：])|gern gesehen"
    r"|gerne? (?:posten|teilen|schreiben)|zulässig|gestattet|wir (?:mögen|lieben|freuen uns)|das mögen wir|passt hier(?:her)?"
    r"|wir (?:veröffentlichen|drucken|nehmen)|(?:veröffentlichen|drucken|nehmen) wir"
    r"|(?:se )?(?:puedes|pueden|podéis|puede)(?: (?:\w{1,12}(?:ar|er|ir)(?:nos)?)|(?=\W*\Z))|qué (?:se )?(?:puedes"
    r"|puede) (?:publicar"
    r"|compartir)|permitid[oa]s?|se permiten?"
    r"|(?:son|es|siempre|también) bienvenid[oa]s?|(?<![\w ])bienvenid[oa]s?(?=\s*[:：])|nos gustan?|nos encantan?|aceptamos"
    r"|publicamos|admitimos"
    r"|(?:vous pouvez|tu peux|on peut|pouvez-vous|peut-on)|autorisée?s?|permise?s?|(?:sont|est|toujours"
    r"|aussi) (?:les )?bienvenue?s?"
    r"|nous aimons"
    r"|on aime|acceptée?s?|encouragée?s?|nous (?:publions|acceptons)"
    r"|(?:você )?(?:pode|podes|podem|podemos)(?: (?:\w{1,12}(?:ar|er|ir))|(?=\W*\Z))|permitid[oa]s?|liberad[oa]s?"
    r"|(?:são|é|sempre|também) bem-vind[oa]s?|gostamos"
    r"|aceitamos|adoramos|publicamos"
    r"|wolno|można|możesz|możecie|dozwolon\w{1,3}|mile widzian\w{1,3}|lubimy|zachęcamy|akceptujemy|publikujemy|przyjmujemy"
    r"|dopuszczaln\w{1,3}"
    r"|(?:puoi|potete|si può|si possono)|consentit[oaie]|permess[oaie]|ammess[oaie]|(?:sono|è|sempre|anche) benvenut[oaie]"
    r"|ci piac\w{1,6}"
    r"|gradit[oaie]|pubblichiamo|accettiamo",
    "ننشر|نقبل|يمكنك|يمكنكم|يسمح|يُسمح|مسموح|المسموح|مرحب ب|نرحب ب|نحب|يجوز|投稿できる|投稿でき|できること|許可|歓迎"
    "|掲載します|受け付け|大丈夫|してよい|してもよい|していい"
    "|してもいい|OKなこと|好きな(?:もの|投稿)",
)
"""What a heading over what is allowed says."""

DO: Final = RuleWords(
    r"(?:please )?do(?:['’]?s)?(?: this| these)?"
    r"|haz(?: esto)?|qué hacer|(?:cosas )?que hacer"
    r"|à faire|faites(?: ceci)?"
    r"|faça(?: isto| isso)?|o que fazer"
    r"|rób(?:my|cie)?|co robić"
    r"|fai(?: così)?|cosa fare|da fare",
    "افعل|افعلوا|すること|やること|やってほしいこと",
)
"""The whole of a heading under which duties stand, or what is welcome: "DO", beside "DON'T"."""

WELCOMES: Final = RuleWords(
    r"share|ask|post|discuss|talk|chat|show|swap|trade|tell|recommend|upload|publish|suggest|celebrate|enjoy|have fun|introduce"
    r"|invite|join|explore|comment|debate|exchange|give (?:advice|tips)|offer|vent|joke|react|vote|participate|take part"
    r"|teil[et]\w{0,2}|frag\w{0,2}|stell[et]\w{0,1}|zeig\w{0,2}|tausch\w{0,2}|erzähl\w{0,2}|empfiehl|empfehlt|diskutier\w{0,2}"
    r"|veröffentlich\w{0,2}|poste[tn]?|mach\w{0,2} mit|plauder\w{0,2}"
    r"|compart\w{1,4}|pregunt\w{1,3}|haz preguntas|public\w{1,4}|muestra|intercambi\w{1,3}|coment\w{1,3}|recomiend\w{1,3}"
    r"|particip\w{1,3}"
    r"|partage[rz]?|pose[rz]? (?:des|vos|tes) questions|demande[rz]?|publie[rz]?|montre[rz]?|échange[rz]?|discute[rz]?"
    r"|raconte[rz]?|recommande[rz]?|participe[rz]?|commente[rz]?"
    r"|compartilh\w{1,3}|partilh\w{1,3}|faça perguntas|mostr\w{1,3}|troque\w{0,1}|recomend\w{1,3}"
    r"|udostępni\w{1,4}|dziel\w{0,4}|pytaj\w{0,3}|zadawaj\w{0,3}|publikuj\w{0,3}|pokaż\w{0,3}|pokazuj\w{0,3}|wymieniaj\w{0,3}"
    r"|dyskutuj\w{0,3}|polecaj\w{0,3}|komentuj\w{0,3}"
    r"|condivid\w{1,5}|chied\w{1,4}|fai domande|pubblic\w{1,4}|scambi\w{1,4}|raccont\w{1,4}|consigli\w{1,4}|partecip\w{1,4}"
    r"|comment\w{1,4}|discut\w{1,4}",
    "^(?:شارك|شاركوا|اسأل|اسألوا|انشر|انشروا|علق|ناقش)|(?:共有|質問|投稿|紹介|交換|相談)(?:する|しよう|してね)?(?=[。!！]?$)",
)
"""What an entry under such a heading begins with where it is welcome, and no duty."""

MANNERS: Final = RuleWords(
    r"before|first|nicely|politely|respectful\w{0,2}|kind\w{0,2}|proper\w{0,2}|appropriate\w{0,2}|correct\w{0,2}|clear\w{0,2}"
    r"|vorher|zuerst|höflich|freundlich|respektvoll|passend\w{0,2}"
    r"|antes|primero|con respeto|amable\w{0,5}|adecuad\w{1,2}"
    r"|avant|d['’]abord|poliment|avec respect|gentiment"
    r"|primeiro|com respeito|educad\w{1,6}"
    r"|przed|najpierw|grzecznie|uprzejmie|z szacunkiem"
    r"|prima|con rispetto|educat\w{1,6}|gentil\w{1,6}",
    "قبل|أولا|باحترام|前に|先に|まず|丁寧",
)
"""What makes such an entry a duty all the same: "Ask before you tag", "Post politely"."""

BINDS: Final = RuleWords(
    r"follow|these|following|obey|respect|stick to|as long as|if you|provided|only|unless|except|must|but"
    r"|beachte\w{0,2}|folgende\w?|diese|solange|sofern|nur|außer|muss|müssen|aber|jedoch"
    r"|estas|siguientes|cumpl\w{1,5}|respet\w{1,5}|siempre que|solo|sólo|salvo|excepto|pero"
    r"|ces|suivant\w{0,2}|respect\w{1,4}|à condition|seulement|uniquement|sauf|mais"
    r"|estas|seguintes|respeit\w{1,5}|desde que|só|somente|apenas|exceto|mas"
    r"|tych|poniższ\w{1,3}|następując\w{1,3}|przestrzega\w{1,4}|pod warunkiem|tylko|wyłącznie|chyba że|oprócz|ale"
    r"|queste|seguenti|rispett\w{1,5}|purché|solo|soltanto|tranne|eccetto|ma",
    "التالية|الآتية|بشرط|فقط|إلا|لكن|以下|次の|この|限り|だけ|のみ|ただし",
)
"""What makes a permission a rule: "Post only …", "You may post here if you follow these rules"."""

DENIES: Final = RuleWords(
    r"no|not|never|none|nothing|without|nobody|\w{1,9}n['’]t|don['’]?t|dont"
    r"|kein\w{0,2}|nicht\w{0,1}|nichts|nie\w{0,5}|ohne"
    r"|no|nada|nunca|ning\w{1,4}|sin"
    r"|pas|aucune?s?|jamais|ni|sans"
    r"|não|nada|nunca|sem|nenhuma?"
    r"|nie|żadn\w{1,4}|bez|nigdy"
    r"|non|niente|nessun\w?|(?<!\d )(?<!\d\. )mai|senza",
    r"(?<!\w)(?:لا|لم|لن|غير|بدون|دون|عدم)(?!\w)|ない|ません|ず(?=に|、|。|$)",
)
"""Negations."""

ASKS: Final = RuleWords(
    r"we (?:expect|ask)|please|must|should|have to|need to|(?:is|are) (?:expected|required|asked)|expectations"
    r"|bitte|wir (?:erwarten|bitten)|soll\w{0,3}|muss|müssen|müsst"
    r"|por favor|pedimos|esperamos|debes?|deben|debéis|hay que"
    r"|veuillez|merci de|nous (?:demandons|attendons|vous demandons)|devez|dois|doivent|il faut"
    r"|deves?|devem"
    r"|prosimy|proszę|oczekujemy|należy|trzeba|musi\w{0,3}"
    r"|per favore|chiediamo|ci aspettiamo|devi|dovete|devono|bisogna",
    "يرجى|نرجو|الرجاء|يجب|お願い|ください|下さい|守る|守って",
)
"""What a line says that asks for what is listed below it."""

OPENS_RULE: Final = RuleWords(
    r"be|respect|keep|use|stay|treat|follow|do|please|always|only|mark|tag|credit|cite|post|speak|listen|think|act|remember"
    r"|help"
    r"|sei|seid|seien|bitte|bleib\w{0,3}|haltet|halte|respektier\w{0,3}|behandl\w{1,3}|nur|nutze\w{0,2}|achte\w{0,2}"
    r"|sé|sed|sea|respeta\w{0,2}|respete\w?|respetar|usa|utiliza|mantén|trata|por favor|solo|cuida"
    r"|soyez|sois|respecte[rz]?|respecter|restez|reste|utilisez|merci de|veuillez|toujours|gardez"
    r"|seja\w?|respeite\w?|respeitar|use|usar|mantenha|trate|por favor|só|apenas|evite|cuide"
    r"|bądź|bądźcie|szanuj\w{0,3}|używaj\w{0,3}|trzymaj\w{0,3}|prosimy|dbaj\w{0,3}|tylko|pisz\w{0,3}|pamiętaj\w{0,3}"
    r"|sii|siate|rispetta\w{0,3}|usa|usate|mantieni|mantenete|per favore|solo|tratta\w{0,2}|evita\w{0,2}",
    r"^(?:كن|كونوا|احترم|احترموا|احترام|استخدم|التزم|حافظ|يجب|يرجى)|(?:こと|ましょう|てください|下さい)(?=[。!！]?$)",
)
"""What a rule begins with when it is an instruction."""

STEPS: Final = RuleWords(
    r"click|tap|open|choose|select|go to|press|scroll|log ?in|sign (?:in|up)|fill (?:in|out)|enter|send|download|install|type"
    r"|visit|hit|tell us"
    r"|klick\w{0,3}|tipp\w{0,3}|öffne\w{0,2}|wähle\w{0,2}|gehe?n?|drück\w{0,3}|melde\w{0,2}|fülle?\w{0,2}|schick\w{0,3}"
    r"|sende\w{0,2}|lade\w{0,2}"
    r"|haz|haga|pulsa|pulse|abre|abra|elige|elija|selecciona|ve a|entra|envía|descarga|rellena|pide|escribe|escríbenos"
    r"|cliquez|clique|appuyez|ouvrez|choisissez|sélectionnez|allez|entrez|envoyez|téléchargez|remplissez|connectez"
    r"|clique|clica|toque|abra|abre|escolha|escolhe|selecione|vá|acesse|envie|baixe|preencha|peça"
    r"|kliknij|naciśnij|otwórz|wybierz|przejdź|zaloguj|wyślij|pobierz|wypełnij|podaj|wpisz"
    r"|clicca|fai|tocca|apri|scegli|seleziona|vai|premi|accedi|invia|scarica|compila|scrivi",
    "^(?:انقر|اضغط|افتح|اختر|اذهب|أرسل|حمل|سجل|املأ|اكتب)|クリック|タップ|(?:を|に)?(?:押す|押して|開く|開いて|選ぶ|選んで"
    "|選択|送信)",
)
"""What the steps of an instruction begin with."""

BESIDE: Final = RuleWords(
    r"examples?|definitions?|glossary|table of contents|changelog|steps?(?: to)?|getting started|what happens|consequences"
    r"|sanctions?"
    r"|penalt(?:y|ies)|punishments?|strikes?|enforcement|appeals?|thanks|thank you|credits|acknowledge?ments"
    r"|how (?:to|do (?:i|you|we)|can i)(?! (?:talk|comment|write|post|be)\b)"
    r"|please contact|contact (?:us|the|one|your)|to (?:report|join|appeal|contact|subscribe|register|apply)"
    r"|beispiele?|begriffe|definitionen|inhaltsverzeichnis|anleitung|schritte|was passiert|konsequenzen|sanktionen|strafen"
    r"|folgen|dank|danke|danksagung"
    r"|so (?:geht|meld|kann|könn|werd|wird|funktion|trittst|treten)\w{0,6}|wie (?:man|du|ihr|sie|melde|kann|werde"
    r"|trete)\w{0,2}(?! \w{1,12} umge)"
    r"|ejemplos?|definicion(?:es)?|definición|pasos|sanciones|consecuencias|qué pasa|gracias|agradecimientos"
    r"|cómo (?!comport|tratar|escribir|comentar)\w{1,14}r(?:se|nos|te)?"
    r"|exemples?|définitions?|étapes|sanctions?|conséquences|que se passe|remerciements|merci à"
    r"|comment (?!se comporter)(?:nous |se |s['’])?\w{1,14}(?:er|ir|re)"
    r"|exemplos?|definiç(?:ão|ões)|passos|passo a passo|sanções|punições|consequências|o que acontece|agradecimentos"
    r"|como (?!comport|tratar|escrever|comentar)\w{1,14}r(?:-se)?"
    r"|przykład\w{0,3}|definicj\w{1,3}|spis treści|kroki|krok po kroku|kary|konsekwencj\w{1,3}|co się stanie|podziękowania"
    r"|dziękujemy"
    r"|jak (?!się zachow|pisać|komentować)\w{1,14}ć(?: się)?"
    r"|esemp[io]{1,2}|definizion[ei]|passaggi|sanzioni|conseguenze|cosa succede|ringraziamenti|grazie a"
    r"|come (?!comport|trattare|scrivere|commentare)\w{1,14}(?:are|ere|ire|[aei]rsi)",
    "أمثلة|مثال|تعريف|المحتويات|الفهرس|خطوات|كيفية|كيف (?:ت|يمكن)|العقوبات|عقوبات|شكر|例(?!外)|定義|用語|目次|手順|方法"
    "|やり方|参加の仕方|罰則|ペナルティ|処分|謝辞",
)
"""Sections in which nothing is a rule, even where their headings speak of rules."""

APART: Final = RuleWords(
    r"(?<!\w )terms(?! (?:of|and))|instructions?|task|goals?|aims?|purpose|roles?|outputs?|answers?|response|format|notes?"
    r"|scope|about|overview"
    r"|interpretation"
    r"|introduction|contacts?|index|contents|faq|q ?& ?a|questions"
    r"|moderat(?:ors?|ion team)|mods?|admins?|administrators?|staff|team|board|committee|members|people|teachers|coaches"
    r"|organi[sz]ers|helpers"
    r"|volunteers|authors|links?|resources|sponsors|donat(?:e|ions?)|editors|editorial team|channels?|rooms|events?|dates?"
    r"|calendar|schedule|times"
    r"|opening hours"
    r"|hours|(?:useful |phone |telephone )?numbers|news|history|services?|where|who|levels?|ranks?|rewards?|perks|benefits"
    r"|bots?|commands"
    r"|aufgaben?|ziele?|anweisung(?:en)?|ausgabe|antwort(?:en)?|hinweise?|kontakte?|über uns|inhalt|(?:häufige )?fragen"
    r"|häufig gestellte fragen"
    r"|ansprechpartner\w{0,5}|moderator\w{0,5}|moderation|moderationsteam|admins?|team|vorstand|redaktion|mitglieder|leitung"
    r"|trainer\w{0,5}"
    r"|lehrkräfte|lehrer\w{0,5}|helfer\w{0,5}|links|quellen|kanäle|termine|veranstaltungen|öffnungszeiten|zeiten"
    r"|trainingszeiten|gottesdienste"
    r"|geschichte|rollen|ränge"
    r"|instrucciones|tareas?|objetivos?|salida|respuestas?|formato|contactos?|sobre nosotros|quiénes somos"
    r"|preguntas(?: frecuentes)?|índice"
    r"|moderador\w{0,3}|administrador\w{0,3}|equipo|redacción|personal|miembros|junta|profesor\w{0,3}|entrenador\w{0,3}|enlaces"
    r"|recursos|créditos"
    r"|canales|horarios?|eventos|fechas|historia|roles"
    r"|objectifs?|tâche|sortie|réponses?|contacts?|à propos|qui sommes|questions(?: fréquentes)?|sommaire|table des matières"
    r"|modérat\w{1,6}|administrat\w{1,6}|équipe|rédaction|membres|bureau|professeurs|enseignants|entraîneurs|liens|ressources"
    r"|crédits"
    r"|salons"
    r"|horaires?|événements|dates|histoire|rôles|merci"
    r"|instruções|tarefas?|objetivos?|saída|respostas?|contat?c?tos?|sobre (?:nós|o grupo)|quem somos"
    r"|perguntas(?: frequentes)?|índice|sumário"
    r"|moderador\w{0,3}|administrador\w{0,3}|equipa?e?|redação|membros|direção|professor\w{0,3}|treinador\w{0,3}"
    r"|links(?: úteis)?"
    r"|ligações|recursos"
    r"|créditos|obrigad[oa]|canais|horários?|eventos|datas|história|cargos"
    r"|instrukcj\w{1,3}|odpowied\w{1,3}|kontakt\w{0,2}|o nas|kim jesteśmy|pytania|najczęstsze pytania"
    r"|moderator\w{0,4}|administra\w{1,8}|admini|zespół|redakcja|zarząd|członkowie|nauczyciel\w{0,3}|trenerzy|linki|odnośniki"
    r"|źródła"
    r"|kanały|terminy|wydarzenia|godziny(?: otwarcia)?|historia|role"
    r"|istruzioni|compit[oi]|obiettiv[oi]|risposta|contatt[oi]|chi siamo|domande(?: frequenti)?|indice|sommario"
    r"|moderator[ei]|amministrator[ei]|squadra|redazione|staff|membri|direttivo|insegnanti|allenator[ei]|link(?: utili)?"
    r"|collegamenti"
    r"|risorse|crediti"
    r"|canali|orari|eventi|date|storia|ruoli",
    "تعليمات|الهدف|أهداف|الإجابة|المشرف|الإدارة|الفريق|الأعضاء|المعلمون|المدربون|روابط|الروابط|مصادر|للتواصل|اتصل|تواصل"
    "|مواعيد|القنوات|الأدوار|من نحن"
    "|أسئلة|الأسئلة|指示|目的|回答|出力|問い合わせ|連絡先|管理人|管理者|モデレーター|運営|スタッフ|メンバー|担当|リンク"
    "|チャンネル|日程|予定|時間割|開館時間|役割"
    "|よくある質問|質問|について$",
)
"""Sections that are about something else, unless their headings speak of rules as well."""

INCLUDES: Final = RuleWords(
    r"includes?|included|covered|umfasst|darunter fällt|incluye|incluido|inclut|inclui|comprende|obejmuje",
    "يشمل|含まれる|該当する",
)
"""What a heading says over what falls under a label."""

EXCLUDES: Final = RuleWords(
    r"excludes?|excluded|exceptions?|ausnahmen?|ausgenommen|excluye|excepciones|exclut|exclui|exceç(?:ão|ões)|esclude"
    r"|eccezion[ei]"
    r"|wyjątk\w{1,3}",
    "يستثنى|استثناء|例外|含まれない|該当しない",
)
"""What a heading says over what does not."""

WEEKDAYS: Final = RuleWords(
    r"(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?s?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?"
    r"|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|segunda|terça|quarta|quinta|sexta|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|[月火水木金土日]曜日?",
)

MONTHS: Final = RuleWords(
    r"jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|june?|july?|juni|juli|aug(?:ust)?|sept?(?:ember)?"
    r"|o[ck]t(?:ober)?"
    r"|nov(?:ember)?|de[cz](?:ember)?|mai"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
    "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
)

NUMBERED: Final = RuleWords(
    r"rule|article|section|point|no|nr"
    r"|regel|artikel|art|paragra(?:ph|f)|punkt|ziffer"
    r"|regla|norma|artículo|núm"
    r"|règle|consigne|n"
    r"|regra|artigo"
    r"|reguła|zasada|artykuł|pkt|ust"
    r"|regola|articolo|punto",
    "المادة|مادة|القاعدة|قاعدة|البند|بند|القانون|رقم|ルール|規則|条文",
)
"""What stands before the number of a rule."""

COUNTED: Final = RuleWords(
    r"step|question|answer|week|day|chapter|page|round|season|version|room|floor|year|strike|offen[cs]e|warning|lesson|psalm"
    r"|team|table|figure"
    r"|after|before|until|about|around|under|over"
    r"|schritt|frage|antwort|woche|tag|kapitel|seite|runde|saison|raum|jahr|stunde|januar|februar|märz|mai|juni|juli|oktober"
    r"|dezember"
    r"|nach|vor|bis|etwa|unter|über"
    r"|paso|pregunta|respuesta|semana|día|capítulo|página|ronda|temporada|versión|sala|año|mesa"
    r"|étape|réponse|semaine|jour|chapitre|saison|salle|année"
    r"|passo|pergunta|resposta|página|rodada|versão|ano"
    r"|krok|pytanie|odpowiedź|tydzień|dzień|rozdział|strona|runda|sezon|wersja|rok"
    r"|passaggio|domanda|risposta|settimana|giorno|capitolo|pagina|turno|stagione|versione|anno"
    r"|الخطوة|خطوة|السؤال|سؤال|الأسبوع|اليوم|الفصل|الصفحة"
    r"|手順|ステップ|質問|第?\d*章|ページ",
)
"""What is numbered without being a rule: "Step 1", "Page 12"."""
