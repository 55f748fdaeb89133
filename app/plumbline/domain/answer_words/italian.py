"""Italian."""

from plumbline.domain.answer_words.words import AnswerWords

ITALIAN = AnswerWords(
    asks="rispondi|rispondere|risposta|restituisci|classifica|etichetta|contrassegna|scegli|indica|valuta|scrivi",
    outputs="risultato|uscita",
    markers="come|con|uno tra|una tra",
    conditions="se|quando",
    breaks=r"infrang\w*|romp\w*",
    rules="regol[ae]|norm[ae]|politic(?:a|he)|linee guida",
    violates=r"viol[ai]\w*|vietat[oaie]|proibit[oaie]|spam|offensiv[oaie]|inappropriat[oaie]|cattiv[oa]",
    harms=r"insulti?|minacce|minaccia|molestie|odio|violenza|pubblicità|truffe?|razzis\w*|dati personali",
    fine="consentit[oaie]|permess[oaie]|ammess[oaie]|accettabil[ei]|sicur[oaie]|rispetta|buon[oa]",
    negation="non|mai|senza|salvo|priv[oaie] di|liber[oaie] da|esent[ei] da|assenza|lontan[oa] da|né|a meno che|tranne|eccetto",
    otherwise="altrimenti|se non lo (?:è|fa)|in caso contrario",
    means="significa|vuol dire|se|quando|per",
    joins="o|oppure|e",
    to="a",
    worst="(?:il |la )?(?:più grave|peggiore)|massim[oa] (?:gravità|danno|rischio)|gravità massima",
    mildest="(?:il |la )?meno grave|innocu[oa]|minim[oa] (?:gravità|danno|rischio)|gravità minima",
    allow=(
        "consentire|consentit[oa]|approvare|approvat[oa]|mantenere|pubblicare|accettare|accettabile|ammess[oa]|sicuro"
        "|permess[oa]|va bene|(?:senza|nessun) problem[ai]"
    ),
    refuse="(?:da )?(?:rimuovere|eliminare|bloccare|rifiutare|nascondere)|vietat[oa]|proibit[oa]|non consentit[oa]|inaccettabile",
    escalate="(?:da )?(?:rivedere|verificare|controllare)|revisione(?: umana)?|(?:in )?dubbi[oa]",
    not_permitted="non (?:è |sono )?(?:consentit[oaie]|permess[oaie])",
    permits="consentit[oaie]|permess[oaie]|ammess[oaie]|nessuna violazione",
    forbids="vietat[oaie]|proibit[oaie]|violazion[ei]",
    person="revisione umana",
    rates="valuta|punteggio|scala|numero|voto",
    hedges="appena|quasi|piuttosto|non solo|invece di",
    yes="sì",
    no="no",
    nothing="nessun[oa]?|niente|nessuna delle precedenti|non applicabile",
    letter="lettera",
    denies_before="non|mai",
    denies_behind="(?!)",
    unless="salvo|tranne|a meno che|solo se|senza",
    people="moderator[ei]|membri|utenti?|noi|loro|squadra|alunni|giocatori|autori?|nessuno|tutti",
    yours="tuo[i]?|tua|tue|vostr[oaie]",
    instructs="istruzioni|compito|formato|passi",
    categories="categori[ae]|etichett[ae]",
    demands="rispondi|risposta|restituisci|classifica|etichetta",
    single="(?:un|una|una sola|un solo) (?:cifra|numero|parola|lettera)",
    rule_names="(?:numero|nome) della (?:regola|norma)",
    you="tu|lei",
    concord="nessun[oa]?|niente|nulla",
    turns="ma|tuttavia|sebbene|eccezione|falso",
    answer_nouns="etichetta|codice|categoria|livello|gravità|colore|emoji|cifra|numero|percentuale|verdetto",
    says="di|scrivi|stampa",
    matters="segnalazione|rimozione|espulsione|ricorso|reclamo",
    units="%|frasi|parole|giorni|ore|minuti|anni|righe|volte",
    neutral=(
        "verde giallo rosso arancione blu nero bianco colore semaforo "
        "annuncio annunci esclusivamente oggetto forma "
        "il lo la i gli le l un uno una questo questa questi queste ogni ciascun ciascuno qualsiasi qualche almeno alcuna tutto "
        "tutta tutti tutte seguente seguenti sopra sotto contenuto contenuti testo testi messaggio messaggi post commento "
        "commenti pubblicazione ingresso esempio esempi utente autore suo sua si per favore solo soltanto solamente esattamente "
        "sempre poi quindi e o a ad al alla alle ai con contro come da dal dalla dei del della delle di in nel nella sul sulla "
        "su tra fra è sono era essere sia stato stata ha hanno c'è deve devi può se quando risposta parola parole cifra numero "
        "numeri lettera etichetta etichette categoria categorie livello scala valore risultato uscita decisione verdetto "
        "formato regola regole norma norme politica forum gruppo comunità contiene include unico unica meno che essendo dove "
        "odio violenza insulti insulto pubblicità minacce leggi verifica decidi moderatore gravità"
    ),
)
