"""German."""

from plumbline.domain.answer_words.words import AnswerWords

GERMAN = AnswerWords(
    asks=(
        "antworte[nt]?|antwort(?:en)?|gib|geben|ordne|bewerte[nt]?|bewertung|kennzeichne[nt]?|markiere[nt]?|wähle[nt]?"
        "|schreibe?|ausgabe|einstufen|stufe|etikettiere"
    ),
    outputs="ausgabe",
    markers="als|mit|entweder|eines von|einem von",
    conditions="wenn|falls|sobald",
    breaks=r"bricht|gebrochen|verletz\w*",
    rules=r"regel\w*|richtlinien?|hausordnung",
    violates=r"verst(?:oß|oss|öß|össt|ößt)\w*|verboten\w*|unzulässig|spam|beleidigend\w*|schädlich\w*|schlecht",
    harms=(
        r"beleidigung(?:en)?|drohung(?:en)?|belästigung|hassrede|hass|hasserfüllt|gewalt|werbung|betrug|rassis\w*"
        r"|sexis\w*|persönliche daten"
    ),
    fine="erlaubt|zulässig|in ordnung|unbedenklich|einhält|harmlos|akzeptabel|gut",
    negation=(
        r"nicht|nie|kein\w{0,2}|ohne|außer|frei von|fehl(?:t|en)|weder|alles andere als|weit entfernt|es sei denn|niemals"
        "|keinerlei|nichts"
    ),
    otherwise="sonst|andernfalls|ansonsten|wenn nicht",
    means="bedeutet|heißt|steht für|wenn|bei|für|falls",
    joins="oder|und",
    to="bis",
    worst=(
        r"schlimmste\w?|schwerste\w?|am schwersten|am schlimmsten|schwerwiegendste\w?|höchste\w? (?:schwere|gefahr)"
        "|höchstes risiko|extrem schädlich"
    ),
    mildest="harmlos|unbedenklich|am harmlosesten|am leichtesten|niedrigste (?:schwere|gefahr)|niedrigstes risiko",
    allow="erlauben|erlaubt|zulassen|zulässig|freigeben|behalten|veröffentlichen|in ordnung|kein verstoß|kein verstoss",
    refuse="löschen|entfernen|sperren|ablehnen|verboten|unzulässig|nicht erlaubt|verstoß|verstoss|blockieren|ausblenden",
    escalate="prüfen|prüfung|eskalieren|eskalation|unklar|mensch",
    not_permitted="nicht (?:erlaubt|zulässig)",
    permits=r"kein(?:e[nr]?)? verst(?:oß|oss)|erlaub(?:t|te|tes|nis)?|zulässig\w*|unbedenklich",
    forbids=r"unzulässig|verst(?:oß|oss|öße|ösze|össt|ößt)\w*|verbot\w*",
    person=r"eskal\w*|menschliche prüfung",
    rates=r"bewert\w*|punkte?|skala|zahl|note",
    hedges="kaum|fast|überwiegend|meistens|größtenteils|eher|nicht nur|anstatt|statt",
    yes="ja",
    no="nein",
    nothing="keine?|keines|nichts|keine davon|entfällt|trifft nicht zu",
    letter="buchstaben?",
    denies_before="(?!)",
    denies_behind="(?:Sie |bitte )?(?:nicht(?! nur| mehr als)|nie|niemals)",
    unless="außer|es sei denn|nur wenn|nur dann|ohne",
    people=(
        "moderator(?:en|innen?)?|moderation|mitglieder|nutzer(?:innen)?|wir|team|schüler(?:innen)?|spieler(?:innen)?"
        "|autor(?:en|innen)?|jeder|alle|niemand"
    ),
    yours=r"dein\w{0,2}|eu(?:er|re\w?)|euch",
    instructs="anweisung(?:en)?|aufgabe|format|schritte|vorgehen",
    categories="kategorien?|labels?|klassen?",
    demands=r"antworte\w{0,2}|antwort|ausgabe|kennzeichne\w{0,2}|klassifiziere\w{0,2}|einstufen",
    single="(?:eine[mnr]?|genau eine[mnr]?|einer einzigen) (?:ziffer|zahl|wort|buchstaben?)",
    rule_names=r"(?:nummer|name) der (?:\w+ )?regel|regelnummer",
    you="du|sie|ihr",
    concord="(?!)",
    turns="aber|jedoch|ausgenommen|ausnahme|falsch",
    answer_nouns="labels?|codes?|kategorien?|stufen?|schweregrad|farben?|emoji|ziffern?|zahl|prozent|urteil|einstufung",
    says=r"sag[et]?\w{0,2}|schreib\w{0,3}|druck\w{0,2}|nenn\w{0,2}",
    matters="meldung|löschung|sperrung|einspruch|beschwerde",
    units="%|sätze[n]?|wörter[n]?|tage[n]?|stunden|minuten|wochen|jahre[n]?|zeilen|mal",
    neutral=(
        "grün gelb rot orange blau schwarz weiß farbe ampel von bis "
        "anzeige anzeigen ausschließlich lediglich objekt form dieser enthält ja-nein e-mail mail inserat "
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden "
        "jedem alle allen alles irgendeine irgendeiner irgendein mindestens eins zwei beide folgende folgenden folgender obige "
        "obigen oben unten vorliegende inhalt inhalte inhalts beitrag beitrags beiträge beiträgen text texte texts textes "
        "nachricht nachrichten kommentar kommentare kommentars eingabe beispiel beispiele post posts er sie es ihn ihm ihr ihre "
        "man nutzer nutzers autor du euch bitte nur genau immer dann danach zuerst abschließend und oder aber als am an auf aus "
        "bei bis durch für gegen im in mit nach ob über um unter vom von vor wie zu zum zur ist sind war wird werden wurde "
        "worden sei hat haben kann soll sollst sollen muss musst müssen wenn falls antwort antworten wort wörter wörtern ziffer "
        "ziffern zahl zahlen buchstabe buchstaben kategorie kategorien stufe stufen skala wert werte ergebnis urteil "
        "entscheidung ausgabe format regel regeln richtlinie richtlinien hausordnung forum gruppe enthält enthalten einziges "
        "einzige einzigen einzelne einzelnen ganze etwas aufgabe anweisung lies prüfe vergleiche entscheide wobei schwere hass "
        "gewalt werbung beleidigung beleidigungen drohung drohungen hassrede spam nachdem sorgfältig gelesen moderator "
        "moderierst"
    ),
)
