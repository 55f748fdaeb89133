"""Polish."""

from plumbline.domain.answer_words.words import AnswerWords

POLISH = AnswerWords(
    asks="odpowiedz|odpowiedź|odpowiadaj|zwróć|oznacz|sklasyfikuj|zaklasyfikuj|oceń|podaj|wybierz|napisz",
    outputs="wynik|wyjście",
    markers="jako|z|albo|jedno z|jednym z|słowem",
    conditions="jeśli|jeżeli|gdy",
    breaks=r"łami\w*|złama\w*",
    rules=r"reguł\w*|zasad\w*|regulamin\w*|polityk\w*",
    violates=r"narusz\w*|zabronion\w*|niedozwolon\w*|spam\w*|obraźliw\w*|zł[yae]|źle",
    harms=r"obelg\w|groźb\w|nękani\w|nienawi\w+|przemoc\w?|reklam\w|oszustw\w|rasis\w*|dane osobowe",
    fine=r"dozwolon\w*|dopuszczaln\w*|bezpieczn\w*|zgodn\w*|dobr[yae]|dobrze",
    negation=r"nie|bez|oprócz|woln\w{1,3} od|pozbawion\w{1,3}|brak\w{0,3}|ani|chyba że|z wyjątkiem|poza tym gdy",
    otherwise=r"w przeciwnym razie|jeśli nie(?! \w)|inaczej|w innym przypadku",
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
    hedges="ledwo|prawie|raczej|nie tylko|zamiast",
    yes="tak",
    no="nie",
    nothing="żadn[aey]|nic|brak|nie dotyczy",
    letter="liter[aąęy]",
    denies_before="nie|nigdy nie",
    denies_behind="(?!)",
    unless="chyba że|z wyjątkiem|tylko jeśli|tylko gdy|bez",
    people=(
        "moderator(?:zy|ki|ka)?|członkowie|użytkowni(?:cy|k|czka)|my|oni|zespół|uczniowie|gracze|autor(?:zy)?|nikt|wszyscy"
    ),
    yours=r"sw(?:ój|oje|oja|oją|ojego|oich)|tw(?:ój|oje|oja|oją|ojego|oich)|wasz\w{0,3}",
    instructs="instrukcj[ae]|zadanie|format|kroki",
    categories=r"kategori\w{1,2}|etykiet\w{0,2}",
    demands="odpowiedz|odpowiedź|zwróć|sklasyfikuj|zaklasyfikuj|oznacz",
    single=r"jedn\w{1,3} (?:cyfr\w{1,2}|liczb\w{1,2}|słow\w{1,3}|liter\w{1,2})",
    rule_names=r"(?:numer|nazw\w) (?:\w+ )?(?:reguły|zasady)",
    you="ty",
    concord="(?!)",
    turns="ale|jednak|chociaż|wyjątek|fałsz",
    answer_nouns=r"etykiet\w|kod\w{0,2}|kategori\w|poziom\w{0,2}|kolor\w{0,2}|emoji|cyfr\w|liczb\w|procent\w{0,2}|werdykt",
    says="powiedz|napisz|wypisz",
    matters=r"zgłoszeni\w|usunięci\w|odwołani\w|skarg\w",
    units="%|zdań|zdania|słów|słowa|dni|godzin|minut|lat|razy",
    neutral=(
        "zielony żółty czerwony pomarańczowy niebieski zielonego żółtego czerwonego kolor "
        "ogłoszenie ogłoszenia wyłącznie obiekt forma formie postaci "
        "ten ta to te tego tej tym każdy każda każde któraś którąś którejkolwiek jakaś jakąś jakąkolwiek jedną jedna jedno co "
        "najmniej wszystkie następujący następujące poniższy poniższe powyższe treść treści tekst teksty tekstu wiadomość "
        "wiadomości wpis wpisy wpisu komentarz komentarze komentarza przykład przykłady post użytkownik autor on ona ono go jej "
        "jego się proszę tylko dokładnie zawsze następnie potem i oraz lub albo a do dla na nad o od po pod przez przy u w we "
        "wobec z za ze jest są był była było być został została może musi powinien jeśli jeżeli gdy czy odpowiedź słowo słowem "
        "słów cyfra cyfrę liczba liczbę litera etykieta kategoria kategorię poziom skala skali wartość wynik decyzja werdykt "
        "format reguła regułę reguły zasada zasadę zasady zasad regulamin regulaminu polityka forum grupa zawiera jednym gdzie "
        "przemoc reklama obelgi groźby przeczytaj sprawdź moderator moderatorem"
    ),
)
