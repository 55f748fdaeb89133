"""How languages say what is allowed and how to answer: one table, from which every pattern that reads a policy is made.

Each entry is a list of alternatives in the syntax of regular expressions. To add a language, add a row;
`tests/unit/domain/contract/test_wordings.py` holds a sentence of every kind in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """One language's words.

    Attributes:
        asks: what asks for an answer, and what an answer is called.
        outputs: what stands before a colon and an answer.
        markers: what stands directly before a list of answers.
        conditions: "if".
        breaks, rules: "breaks" and "a rule", which mean a violation together.
        violates: what means a violation by itself.
        fine: what means that nothing is wrong.
        negation: what turns a clause round, once in each negated clause.
        otherwise: what opens the other case.
        means: what stands between an answer and its meaning.
        joins: "or" and "and".
        to: what stands between the ends of a scale.
        worst, mildest: the ends of a scale.
        allow, refuse, escalate: answers that have this meaning without an explanation.
        permits, forbids, not_permitted, person: what a heading, or a word behind an answer, says of the content below it. In
            `not_permitted` the negation belongs to the word.
        rates: what asks for a rating.
    """

    asks: str
    outputs: str
    markers: str
    conditions: str
    breaks: str
    rules: str
    violates: str
    fine: str
    negation: str
    otherwise: str
    means: str
    joins: str
    to: str
    worst: str
    mildest: str
    allow: str
    refuse: str
    escalate: str
    not_permitted: str
    permits: str
    forbids: str
    person: str
    rates: str


LANGUAGES: Final = {
    "en": AnswerWords(
        asks=r"answers?|respond|response|reply|returns?|outputs?|classify|assign|rate|rating|score|label|tag|mark|choose|select"
        r"|pick|say|give|write|print|verdict|decision|decide",
        outputs=r"outputs?",
        markers="as|with|either|one of|be|is",
        conditions=r"if|when|whenever",
        breaks=r"break(?:s|ing)?|broken|breach\w*|(?:goes|go|is|are) against|contraven\w*",
        rules="rules?|polic(?:y|ies)|guidelines?|terms|standards?",
        violates=r"violat\w*|infring\w*|prohibited|forbidden|disallowed|unsafe|harmful|spam|toxic|hateful|abusive|offensive"
        "|inappropriate|unacceptable",
        fine="allowed|permitted|acceptable|fine|okay|ok|safe|harmless|complies|compliant|follows",
        negation="not|non|no|none|never|nothing|without|unless|cannot|does ?n['’]t|is ?n['’]t|do ?n['’]t|are ?n['’]t",
        otherwise="otherwise|else|if not|in (?:all|any) other cases?",
        means="means?|meaning|stands for|if|when|for",
        joins="or|and",
        to="to|through",
        worst=r"worst|most (?:severe|serious|harmful|toxic)|highest|extreme(?:ly)?|very (?:severe|harmful|bad)",
        mildest="least (?:severe|serious|harmful)|harmless|mildest|lowest|no (?:harm|problem|issue)|perfectly fine|not at all",
        allow="allow(?:ed)?|approved?|keep|kept|pass(?:ed)?|accept(?:ed|able)?|ok|okay|safe|clean|benign|harmless|compliant"
        "|permit(?:ted)?|publish|valid|fine|appropriate|non[- ]?violating|no violation|ham",
        refuse="block(?:ed)?|removed?|deleted?|reject(?:ed)?|ban(?:ned)?|hide|hidden|deny|denied|decline|disallow(?:ed)?|unsafe"
        "|harmful|toxic|invalid|violates?|violation|violating|inappropriate|unacceptable|prohibited|flag(?:ged)?|spam",
        escalate="(?:needs |human |manual )?review|escalated?|human|unsure|uncertain|unclear|hold",
        not_permitted=r"not (?:allowed|permitted|acceptable|safe)",
        permits=r"non[- ]?violat\w*|not (?:a )?violat\w*|does not violate|no violation|non[- ]?infring\w*|allow(?:ed|s"
        r"|able)?|safe|valid|permit(?:ted|s)?|acceptable|compliant|benign|approved?|keep",
        forbids=r"invalid\w*|unsafe|disallow\w*|unacceptable|non[- ]?compliant|violat\w*|prohibit\w*|forbidden|banned"
        r"|removed?|block(?:ed)?|reject(?:ed)?|infring\w*",
        person=r"escalat\w*|(?:human|manual) review|needs review",
        rates=r"rat(?:e|ing)|scores?|scale|number|grade|likert|percent(?:age)?|probability",
    ),
    "de": AnswerWords(
        asks=r"antworte[nt]?|antwort(?:en)?|gib|geben|ordne|bewerte[nt]?|bewertung|kennzeichne[nt]?|markiere[nt]?|wähle[nt]?|schreibe?"
        r"|ausgabe|einstufen|stufe|etikettiere",
        outputs=r"ausgabe",
        markers="als|mit|entweder|eines von|einem von",
        conditions=r"wenn|falls|sobald",
        breaks=r"bricht|gebrochen|verletz\w*",
        rules=r"regel\w*|richtlinien?|hausordnung",
        violates=r"verst(?:oß|oss|öß|össt|ößt)\w*|verboten\w*|unzulässig|spam|beleidigend\w*|schädlich\w*",
        fine="erlaubt|zulässig|in ordnung|unbedenklich|einhält|harmlos",
        negation=r"nicht|nie|kein\w{0,2}|ohne|außer",
        otherwise="sonst|andernfalls|ansonsten",
        means="bedeutet|heißt|steht für|wenn|bei|für|falls",
        joins="oder|und",
        to="bis",
        worst=r"schlimmste\w?|schwerste\w?|am schwersten|am schlimmsten|schwerwiegendste\w?|höchste\w?|extrem",
        mildest="harmlos|unbedenklich|am harmlosesten|am leichtesten|niedrigste",
        allow="erlauben|erlaubt|zulassen|zulässig|freigeben|behalten|veröffentlichen|in ordnung|kein verstoß|kein verstoss",
        refuse="löschen|entfernen|sperren|ablehnen|verboten|unzulässig|nicht erlaubt|verstoß|verstoss|blockieren|ausblenden",
        escalate="prüfen|prüfung|eskalieren|eskalation|unklar|mensch",
        not_permitted=r"nicht (?:erlaubt|zulässig)",
        permits=r"kein(?:e[nr]?)? verst(?:oß|oss)|erlaub(?:t|te|tes|nis)?|zulässig\w*|unbedenklich",
        forbids=r"unzulässig|verst(?:oß|oss|öße|ösze|össt|ößt)\w*|verbot\w*",
        person=r"eskal\w*|menschliche prüfung",
        rates=r"bewert\w*|punkte?|skala|zahl|note",
    ),
    "es": AnswerWords(
        asks=r"responde|responda|responder|respuesta|contesta|conteste|devuelve|devuelva|clasifica|clasifique|califica|etiqueta|etiquete"
        r"|marca|marque|elige|indica|da|dé|puntúa",
        outputs=r"salida",
        markers="como|con|uno de|una de",
        conditions=r"si|cuando",
        breaks=r"incumpl\w*|rompe|quebrant\w*",
        rules="reglas?|normas?|políticas?",
        violates=r"infring\w*|viola\w*|prohibid[oa]s?|spam|ofensiv[oa]s?|inapropiad[oa]s?",
        fine="permitid[oa]s?|aceptables?|segur[oa]s?|cumple|correcto",
        negation="no|sin|salvo|nunca",
        otherwise="de lo contrario|en caso contrario|si no|en otro caso",
        means="significa|quiere decir|si|cuando|para",
        joins="o|u|y|e",
        to="a|al",
        worst=r"(?:lo |el |la )?(?:más (?:grave|severo)|peor)|máxim[oa]|extremo",
        mildest="(?:lo |el |la )?menos grave|inofensiv[oa]|leve|mínim[oa]",
        allow="permitir|permitido|aprobar|aprobado|mantener|publicar|aceptar|seguro|no infringe",
        refuse="eliminar|borrar|bloquear|rechazar|prohibido|no permitido|ocultar|quitar|infringe",
        escalate="revisar|revisión|escalar|dudoso",
        not_permitted=r"no (?:está |es )?permitid[oa]s?",
        permits=r"no infring\w*|no viola|permitid[oa]s?|segur[oa]s?|válid[oa]s?",
        forbids=r"infring\w*|infracci(?:ón|ones)|prohibid[oa]s?|violaci(?:ón|ones)",
        person=r"escalad[oa]s?|escalar|revisión humana",
        rates=r"califica\w*|puntua\w*|puntúa|escala|número|nota",
    ),
    "fr": AnswerWords(
        asks=r"réponds|répondez|répondre|réponse|renvoie|renvoyez|classe|classez|étiquette[rz]?|étiqueter|marque[rz]?|indique[rz]?|donne[rz]?"
        r"|note[rz]?|choisi[rs]?|écris",
        outputs=r"sortie|résultat",
        markers="comme|par|avec|soit|l'un de",
        conditions=r"si|lorsque?|quand",
        breaks=r"romp\w*|contrevient|viole\w*",
        rules="règles?|règlement|politique|consignes?",
        violates=r"enfrein\w*|interdite?s?|violation|spam|offensant\w*|inapproprié\w*",
        fine="autorisée?s?|acceptables?|conformes?|respecte|permise?s?",
        negation="pas|aucune?|jamais|sans|sauf",
        otherwise="sinon|dans le cas contraire|autrement",
        means="signifie|veut dire|si|quand|pour",
        joins="ou|et",
        to="à",
        worst="(?:le |la )?(?:plus (?:grave|sévère)|pire)|extrême",
        mildest="(?:le |la )?moins grave|inoffensif|anodin|bénin",
        allow="autoriser|autorisé|accepter|accepté|garder|conserver|publier|approuver|conforme",
        refuse="supprimer|retirer|bloquer|rejeter|refuser|interdit|non autorisé|non conforme|masquer",
        escalate="vérifier|examiner|réviser|escalader|à vérifier|révision",
        not_permitted=r"non (?:autorisée?s?|conformes?)|pas (?:autorisée?s?|permise?s?)",
        permits=r"autorisée?s?|conformes?",
        forbids=r"interdite?s?",
        person=r"vérification humaine",
        rates=r"not(?:er?|ez)|échelle|nombre|chiffre",
    ),
    "pt": AnswerWords(
        asks=r"responda|responde|responder|resposta|retorne|retorna|devolva|classifique|classifica|rotule|rotula|marque|avalie|indique|dê"
        r"|escolha",
        outputs=r"saída|resultado",
        markers="como|com|um de|uma de",
        conditions=r"se|quando",
        breaks=r"quebra\w*|descumpr\w*|desrespeit\w*",
        rules="regras?|normas?|políticas?|diretrizes",
        violates=r"viola\w*|infring\w*|proibid[oa]s?|spam|ofensiv[oa]s?|inapropriad[oa]s?",
        fine="permitid[oa]s?|aceitáve(?:l|is)|segur[oa]s?|cumpre",
        negation="não|sem|salvo|nunca",
        otherwise="caso contrário|senão|do contrário",
        means="significa|quer dizer|se|quando|para",
        joins="ou|e",
        to="a",
        worst="(?:o |a )?(?:mais grave|pior)|máxim[oa]|extremo",
        mildest="(?:o |a )?menos grave|inofensiv[oa]|leve",
        allow="permitir|permitido|aprovar|aprovado|manter|publicar|aceitar|seguro",
        refuse="remover|excluir|apagar|bloquear|rejeitar|proibido|não permitido|ocultar",
        escalate="revisar|revisão|escalar|analisar",
        not_permitted=r"não (?:é |está )?permitid[oa]s?",
        permits=r"não viola|permitid[oa]s?|segur[oa]s?|aceitáve(?:l|is)|válid[oa]s?",
        forbids=r"proibid[oa]s?|violaç(?:ão|ões)|infraç(?:ão|ões)",
        person=r"revisão humana|escalad[oa]s?|escalar",
        rates=r"avali\w*|escala|número|nota",
    ),
    "pl": AnswerWords(
        asks=r"odpowiedz|odpowiedź|odpowiadaj|zwróć|oznacz|sklasyfikuj|zaklasyfikuj|oceń|podaj|wybierz|napisz",
        outputs=r"wynik|wyjście",
        markers="jako|z|albo|jedno z|jednym z|słowem",
        conditions=r"jeśli|jeżeli|gdy",
        breaks=r"łami\w*|złama\w*",
        rules=r"reguł\w*|zasad\w*|regulamin\w*|polityk\w*",
        violates=r"narusz\w*|zabronion\w*|niedozwolon\w*|spam\w*|obraźliw\w*",
        fine=r"dozwolon\w*|dopuszczaln\w*|bezpieczn\w*|zgodn\w*",
        negation="nie|bez|oprócz",
        otherwise="w przeciwnym razie|inaczej|w innym przypadku",
        means="oznacza|to|jeśli|jeżeli|gdy",
        joins="lub|albo|i|oraz|czy",
        to="do",
        worst=r"najpoważniejsz\w*|najgorsz\w*|najcięższ\w*",
        mildest=r"najmniej poważn\w*|nieszkodliw\w*|najłagodniejsz\w*",
        allow="zezwól|zezwolić|dozwolone|zostaw|zachowaj|zatwierdź|opublikuj|bezpieczne",
        refuse="usuń|usunąć|zablokuj|odrzuć|zabronione|niedozwolone|ukryj",
        escalate="sprawdź|eskaluj|eskalacja|do sprawdzenia|przegląd",
        not_permitted=r"nie (?:jest |są )?(?:dozwolon\w*|dopuszczaln\w*)",
        permits=r"dozwolon\w{1,3}|dopuszczaln\w{1,3}|bezpieczn\w{1,3}|nie narusza",
        forbids=r"zabronion\w{1,3}|niedozwolon\w{1,3}|zakazan\w{1,3}|naruszeni\w{1,3}|narusza",
        person=r"eskalacj\w{1,3}|weryfikacj\w{1,3} człowieka|do sprawdzenia",
        rates=r"oceń|skali|skala|liczb\w*|ocen\w{0,3}",
    ),
    "ar": AnswerWords(
        asks="ف?[أا]جب|الإجابة|الاجابة|الجواب|الرد|أرجع|صنف|صنّف|قيم|قيّم|أعط|ضع|اختر|اكتب",
        outputs=r"المخرجات|النتيجة",
        markers="بأنه|كـ|ب|بـ|على أنه|بواحدة من|إما",
        conditions=r"إذا|عندما|إن",
        breaks="خالف|يخالف|تخالف|يكسر|كسر|انتهك|ينتهك",
        rules="قاعدة|القاعدة|القواعد|قواعد|السياسة|سياسة",
        violates="مخالفة|مخالف|انتهاك|محظور|ممنوع|مسيء|ضار",
        fine="مسموح|مقبول|آمن|سليم",
        negation="لا|لم|لن|غير|ليس|بدون|دون",
        otherwise="وإلا|والا|خلاف ذلك|غير ذلك",
        means="يعني|تعني|إذا|عندما",
        joins="أو|و",
        to="إلى",
        worst="الأشد(?: خطورة)?|الأخطر|الأسوأ",
        mildest="الأقل خطورة|الأخف|غير ضار",
        allow="سماح|السماح|مسموح|مقبول|موافقة|آمن|إبقاء",
        refuse="حذف|إزالة|حظر|رفض|مرفوض|ممنوع|محظور|مخالف|غير مسموح",
        escalate="مراجعة|تصعيد|للمراجعة",
        not_permitted=r"غير مسموح(?: به)?|غير مقبول",
        permits=r"مسموح(?: به)?|المسموح(?: به)?|مقبول|آمن|لا يخالف|لا مخالفة",
        forbids=r"محظور(?:ات)?|المحظور(?:ات)?|ممنوع(?:ات)?|الممنوع(?:ات)?|مخالف|مخالفة|المخالفات|يخالف",
        person=r"تصعيد|مراجعة بشرية",
        rates=r"مقياس|رقم|رقما|رقمًا|درجة|قيم|قيّم",
    ),
    "ja": AnswerWords(
        asks="回答|答え|答えて|出力|返して|返答|分類|ラベル|判定|評価|選んで|採点",
        outputs=r"出力|結果",
        markers="は|を|に|次のいずれか",
        conditions=r"もし",
        breaks="破って|破る|反して|反する",
        rules="規則|ルール|規約|ポリシー|ガイドライン",
        violates="違反|禁止|スパム|不適切|有害",
        fine="許可|問題な[いく]|安全|適切",
        negation="ない|ません|なければ|せず",
        otherwise="そうでな(?:い場合|ければ)|それ以外|以外の場合|他の場合",
        means="は|なら|の場合|を意味",
        joins="または|もしくは|か|と|や",
        to="から|〜|～",
        worst="最も(?:深刻|重大|悪|有害)|一番(?:深刻|悪)",
        mildest="最も軽|無害|問題な[いし]",
        allow="許可|承認|可|安全|問題なし|残す|適切",
        refuse="削除|拒否|禁止|違反|不可|ブロック|不適切",
        escalate="要確認|確認|保留|審査|エスカレーション|要審査",
        not_permitted=r"許可され(?:ない|ません)|認められ(?:ない|ません)",
        permits=r"違反(?:なし|ではない|でない|しない|しません)|許可|認められ|問題な[いし]|安全",
        forbids=r"違反|禁止|不許可|削除対象",
        person=r"エスカレーション|人(?:による|の)確認|要確認",
        rates=r"評価|点数|点|数字|段階",
    ),
    "it": AnswerWords(
        asks=r"rispondi|rispondere|risposta|restituisci|classifica|etichetta|contrassegna|scegli|indica|valuta|scrivi",
        outputs="risultato|uscita",
        markers="come|con|uno tra|una tra",
        conditions="se|quando",
        breaks=r"infrang\w*|romp\w*",
        rules="regol[ae]|norm[ae]|politic(?:a|he)|linee guida",
        violates=r"viol[ai]\w*|vietat[oaie]|proibit[oaie]|spam|offensiv[oaie]|inappropriat[oaie]",
        fine=r"consentit[oaie]|permess[oaie]|ammess[oaie]|accettabil[ei]|sicur[oaie]|rispetta",
        negation="non|nessuna?|mai|senza|salvo",
        otherwise="altrimenti|in caso contrario",
        means="significa|vuol dire|se|quando|per",
        joins="o|oppure|e",
        to="a",
        worst="(?:il |la )?(?:più grave|peggiore)|massim[oa]|estrem[oa]",
        mildest="(?:il |la )?meno grave|innocu[oa]|minim[oa]",
        allow="consentire|consentito|approvare|approvato|mantenere|pubblicare|accettare|ammesso|sicuro",
        refuse="rimuovere|eliminare|bloccare|rifiutare|vietato|non consentito|nascondere",
        escalate="rivedere|revisione|verificare|dubbio",
        not_permitted="non (?:è |sono )?(?:consentit[oaie]|permess[oaie])",
        permits="consentit[oaie]|permess[oaie]|ammess[oaie]|nessuna violazione",
        forbids="vietat[oaie]|proibit[oaie]|violazion[ei]",
        person="revisione umana",
        rates="valuta|punteggio|scala|numero|voto",
    ),
}  # fmt: skip

_UNSPACED: Final = ("ja",)
"""Languages that write without blanks between words."""


def any_language(entry: str) -> str:
    """All languages' alternatives of one entry, each a whole word where the language has words."""
    spaced = "|".join(getattr(words, entry) for code, words in LANGUAGES.items() if code not in _UNSPACED)
    unspaced = "|".join(getattr(words, entry) for code, words in LANGUAGES.items() if code in _UNSPACED)
    return rf"(?:(?<!\w)(?:{spaced})(?!\w)|(?:{unspaced}))"
