<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Informazioni su Plumbline</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Tutte le versioni</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Il suo testo non è installato qui.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nessun risultato. Provare con un’altra parola.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline giudica testi secondo un regolamento scritto in parole semplici, con un modello su questo computer. Nulla lascia il computer.

Il modello può sbagliare. Un verdetto è un suggerimento motivato; a decidere è una persona.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Cerca nomi e licenze</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Software contenuto in Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versioni e licenze</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Elemento</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Regolamento</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Controllo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Informazioni su Plumbline</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Aggiunge gli elementi selezionati a un caso.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Aggiunge gli elementi selezionati, con le proprie decisioni, all’insieme di riferimento del regolamento.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Aggiungi al caso…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Aggiungi all’insieme di riferimento</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concorda</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Ricorso…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Archivia regolamento</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casi…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Modifica il titolo, la lingua e la descrizione del regolamento.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Modifica titolo e lingua…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Verifica un rapporto…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Controlla di nuovo con…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verifica cronologia…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Verifica il file JSON di un rapporto, da solo e rispetto alla cronologia.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Sceglie una cartella di file da giudicare.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Sceglie i file da giudicare.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Sceglie un altro contenuto. Il controllo mostrato resta nella cronologia.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Chiude Plumbline. Un controllo in corso viene messo in pausa e conservato.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contestuale</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Copia come risposta</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Copia la motivazione nell’ultima lingua scelta.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Copia la selezione.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Scarta bozza</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Scarica, importa e prova modelli.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Duplica regolamento…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Inserisce la passphrase o il codice di recupero della cronologia cifrata.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Passa ad altri</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Esporta tutti i regolamenti in un file ZIP…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Esporta regolamento in un file ZIP…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Esporta regolamento in una cartella…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Trova un comando in base al nome.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trova un comando…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Trova gli elementi i cui testi sono quasi uguali.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Trova simili…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Libera la memoria del modello. Il prossimo controllo lo carica di nuovo.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Riporta tutto il testo alla dimensione del sistema.</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Va all’elemento successivo.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Va al campo di ricerca della pagina.</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Va all’elemento precedente.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Fa valutare un contenuto di esempio al modello di prova.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Nasconde tutto finché non viene inserita di nuovo la passphrase della cronologia.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Come ottenere una versione più recente, e se esiste.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Come aggiornare…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Importa un file di regolamento, una cartella o un pacchetto.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Importa tutti i regolamenti di una cartella.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Importa cartella di regolamenti…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Importa regolamenti…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Inserisce ciò che è negli appunti.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Giudica i nuovi file nelle cartelle man mano che arrivano.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Giudica testi secondo un regolamento.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Giudica il contenuto secondo il regolamento.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Giudica gli stessi elementi secondo un altro regolamento, o con un altro modello o impegno.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Giudica il testo di prova con il regolamento così com’è.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Registra ciò che ha scritto chi contesta la decisione, o decide sul ricorso.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Blocca cronologia</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Gestisce raccolte di elementi con note.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Cerca danni e tutto ciò che è stato modificato dopo la registrazione.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Crea un rapporto su ciò che è selezionato o mostrato: una pagina web, un PDF o un JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Ingrandisce tutto il testo della finestra.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Riduce tutto il testo della finestra.</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Misura regolamenti e modelli su esempi propri.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Sposta il testo selezionato negli appunti.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nuovo controllo</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nuovo regolamento</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Elemento successivo</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Dimensione normale del testo</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Apre il file da cui proviene l’elemento, e indica in che punto si trova.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Apre la guida all’argomento della pagina attuale.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Apre l’elenco delle cartelle nelle impostazioni.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Apre il menu dell’elenco o del campo che ha lo stato attivo.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Decidi diversamente…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Incolla contenuto</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Metti in pausa o riprendi</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Mette in pausa il controllo, o lo riprende. Nulla va perso.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Aiuto di Plumbline</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regolamenti</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Elemento precedente</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Privacy, aspetto, lingua, tastiera, motore.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Registra una decisione diversa, con un’etichetta e una nota.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Registra che deve decidere qualcun altro.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Registra il verdetto del modello come propria decisione.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Registra la propria decisione con una nota.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Ripete ciò che è stato annullato.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Toglie il regolamento dagli elenchi. Le sue versioni e i suoi verdetti vengono conservati.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Ripristina il testo della versione salvata. L’operazione può essere annullata.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Rimette il regolamento negli elenchi.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Salva come nuova versione</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Salva il testo del regolamento come versione successiva.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Cerca in tutto ciò che è stato giudicato finora.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Seleziona tutto ciò che è qui.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Mostra contenuto</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Mostra posizioni dei file</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Mostra in cinque passaggi che cosa serve per un controllo e dove si trova.</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Mostra il testo dell’elemento finché il tasto è premuto, o fino all’elemento successivo.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Crea un nuovo regolamento con il testo di questo.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Crea un nuovo regolamento.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Avvia controllo</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Motivazione…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Interrompe subito. I verdetti già emessi vengono conservati.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Interrompi controllo</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Avvia il tour</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Prova regolamento</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova l’esempio</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Ripristina dall’archivio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Annulla l’ultima modifica.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Scarica modello dalla memoria</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Sblocca cronologia…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Usa come contenuto il testo negli appunti.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Sorveglia</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Che cos’è questo programma e che cosa non può fare.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Scorre i verdetti che una persona deve guardare.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Scrive in un unico file tutti i regolamenti della raccolta.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Scrive gli elementi mostrati in un file CSV o JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Scrive il regolamento e i suoi metadati in una cartella con il suo nome.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Scrive il regolamento e i suoi metadati in un unico file.</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Scrive alla persona interessata che cosa è stato deciso e perché.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Scrive, prova e importa regolamenti.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>circa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>circa {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} o {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>Una quota su meno di {n} ricorso dice poco.</numerusform>
            <numerusform>Una quota su meno di {n} ricorsi dice poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>RICORSO</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>RICORSI</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Contro: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tutte le code</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Totale: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Un ricorso conta per ogni regola citata dalla decisione. Se le decisioni basate su una regola vengono spesso ribaltate, la regola potrebbe non essere chiara, oppure il modello potrebbe interpretarla male.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Ricorso</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Ricorsi</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Ricorsi per regola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Copia come risposta…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Decidi comunque</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Decidi e rispondi…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Decidi sul ricorso</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Decisione ribaltata</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Decisione confermata</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Cifre…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>È meglio che su un ricorso decida qualcun altro.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nuova decisione</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Nessun ricorso è aperto.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Nessuna regola</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Registra ricorso</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Registrato {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Registrato {when} da {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Ribalta la decisione</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>Il ricorso è aperto. È in attesa di una decisione nella pagina Esamina.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Conferma la decisione</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Incollare ciò che ha scritto chi fa ricorso</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECISIONI</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, per chi leggerà in seguito</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrato.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostra il suo controllo</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostra il testo</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Qualcuno contesta questa decisione: {decision}. Una persona la riesaminerà.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>Chi ha fatto ricorso lo ritira. La decisione resta valida; che c’è stato un ricorso resta registrato.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>La prima decisione è senza nome, e non è stato indicato un nome neanche adesso: potrebbe essere della stessa persona.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>Anche la prima decisione è stata registrata con questo nome.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>La stessa persona?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Non ci sono ancora ricorsi.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Non ce ne sono.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>PERCHÉ</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Quali ricorsi</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>Perché; compare nella risposta</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Mostra il ricorso</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Ritira il ricorso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Testo del ricorso</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>La decisione viene registrata con il nome {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>La decisione viene registrata senza nome. Se ne può inserire uno nelle impostazioni.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>La propria decisione</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>una persona senza nome</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>il modello</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{hits} su {of} ribaltate, {percent} (da {low} a {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} ricorso</numerusform>
            <numerusform>{n} ricorsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} aperto</numerusform>
            <numerusform>{n} aperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} ricorso aperto</numerusform>
            <numerusform>{n} ricorsi aperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} ritirato</numerusform>
            <numerusform>{n} ritirati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Si è verificato un problema in Plumbline</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Si tratta di un errore del programma. Tutto ciò che è stato giudicato finora è conservato. I dettagli sono nel registro: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Aggiungi al caso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Elimina caso…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>Eliminare il caso «{name}»?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Elementi del caso</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Le sue note vengono eliminate. I suoi elementi restano nella cronologia.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>File JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nome del caso</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Ancora nessun caso. Selezionare dei verdetti nella pagina Cronologia e scegliere «Aggiungi al caso…».</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Nota sul caso</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Nota sull’elemento selezionato</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Nota su questi elementi</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Nota su questi elementi (facoltativa)</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Rimuovi elemento</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salva nota</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>Il caso è stato eliminato.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>Il caso è stato salvato in {file}. Il file contiene note e nessun testo.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>Il caso: sceglierne uno o digitare il nome di uno nuovo</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>L’elemento non è più nel caso. Resta nella cronologia.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Non c’è un caso con questo nome: ne viene creato uno nuovo.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>non ancora giudicato</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>{n} elemento è nel nuovo caso.</numerusform>
            <numerusform>{n} elementi sono nel nuovo caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} elemento non è in questa cronologia.</numerusform>
            <numerusform>{n} elementi non sono in questa cronologia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>Verrà aggiunto {n} elemento.</numerusform>
            <numerusform>Verranno aggiunti {n} elementi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>È in corso un controllo. Metterlo in pausa per aprirne un altro.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Un’immagine di testo</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Un modello di prova fornito con Plumbline giudica l’esempio. Serve per provare il programma, non per decidere.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Tutte le regole</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tutti ({count})</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Un elemento può avere più verdetti.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Viene letta un’altra parte del file</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>CONTENUTO</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Modificato durante la lettura</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Controlla di nuovo con…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Controlla invece il testo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Prima scegliere: un elemento per riga o un unico testo?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Scegli regolamenti</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Calcolo della checksum del modello (solo al primo uso)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Contesto per il modello</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Contesto per il modello: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Impossibile aprirlo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Prima il giorno</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Messaggio eliminato</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Rileva automaticamente</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Decisione diversa</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Ogni regolamento giudica tutto il contenuto: con più regolamenti il tempo si moltiplica.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Tutto avviene su questo computer: nessun testo, regolamento o verdetto lo lascia mai.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Escluso da un filtro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>File e cartelle da giudicare</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Filtra per regola o in base a ciò che hanno deciso le persone</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Cerca nei testi</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Primi elementi</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Primo elemento</numerusform>
            <numerusform>Primi {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Procurati un modello</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Procurati un modello per il lavoro vero</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>File nascosto o di sistema</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Come questa chat scrive le date</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Non valido per il suo formato</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Si può mettere in pausa e riprendere in qualsiasi momento; nulla va perso.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Elemento {number}: {first}, nella versione ombra {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Elementi che almeno un regolamento ha giudicato così</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Giudica di nuovo senza limiti</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Giudica comunque</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Giudica ogni messaggio di una chat insieme ai precedenti</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Caricamento del modello</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Crea una coda con i verdetti che una persona deve guardare</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>File multimediale senza testo</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Messaggio a cui risponde</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Messaggi precedenti</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Prima il mese</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Più di {n} elemento da giudicare; il conteggio è ancora in corso.</numerusform>
            <numerusform>Più di {n} elementi da giudicare; il conteggio è ancora in corso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nuovo controllo</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Nessun regolamento</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Nessuna versione ombra</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Nessuna colonna di testo trovata</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Non è un file normale</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non esaminato</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Non è testo</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Non scritto da una persona</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Nulla da giudicare: non è stato trovato alcun elemento.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Ancora nulla da leggere.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Un elemento per file</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Un elemento per riga</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Un elemento per pagina</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Un elemento per paragrafo</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Un elemento per riga della tabella</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un unico testo</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuori dalla cartella scelta</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>ANTEPRIMA</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Incollare o digitare il testo da giudicare, oppure trascinare qui file e cartelle.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>In pausa a {done} di {n} elemento. Nulla va perso.</numerusform>
            <numerusform>In pausa a {done} di {n} elementi. Nulla va perso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>Il controllo comincia non appena gli elementi sono stati contati.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Il controllo «{check}» si è fermato a {done} di {n} elemento. Nulla va perso.</numerusform>
            <numerusform>Il controllo «{check}» si è fermato a {done} di {n} elementi. Nulla va perso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>È elencata la prima voce.</numerusform>
            <numerusform>Sono elencate le prime {n} voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>C’è {n} elemento da giudicare.</numerusform>
            <numerusform>Ci sono {n} elementi da giudicare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>C’è {n} elemento da giudicare. Con questo modello e questo impegno ci vuole {time}.</numerusform>
            <numerusform>Ci sono {n} elementi da giudicare. Con questo modello e questo impegno ci vuole {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Usa il contenuto precedente</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>un file di testo è un solo elemento; «Dividi in» rende ogni riga un elemento</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>versione ombra: {done} di {n} elemento</numerusform>
            <numerusform>versione ombra: {done} di {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} di {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} di {n} elemento</numerusform>
            <numerusform>{done} di {n} elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{done} di {n} elemento giudicato</numerusform>
            <numerusform>{done} di {n} elementi giudicati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{done} di {n} elemento esaminato</numerusform>
            <numerusform>{done} di {n} elementi esaminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} di {n} verdetto</numerusform>
            <numerusform>{done} di {n} verdetti</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Messa in pausa…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline giudica testi secondo un regolamento scritto in parole semplici, e dice quale regola è violata e perché.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regolamenti</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Regolamento: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protetto da una password</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Correggi il testo codificato due volte</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Lettura del regolamento</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Un’altra versione o un altro regolamento giudica una parte degli elementi per confronto. Non influisce sul risultato.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Lettura: {n} elemento</numerusform>
            <numerusform>Lettura: {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>Coda d’esame…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Esaminato</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Esaminato o no</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Più di uno…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Versione ombra</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Versione ombra: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Quota degli elementi</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Condiviso da qualcun altro</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Mostra ciò che è ignorato…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorate</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Voci ignorate</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Dividi in</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Avviare questo controllo?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Collegamento simbolico</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Colonna di testo</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Testo da giudicare</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>Il controllo si è fermato.</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>Il motore si è fermato ed è stato riavviato. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Il modello può sbagliare. Un verdetto è un suggerimento motivato; a decidere è una persona.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>Il testo incollato ha sostituito i file.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>Il testo incollato ha sostituito quello precedente. «Annulla» lo ripristina.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Gli stessi elementi vengono giudicati di nuovo in un controllo a sé. I verdetti mostrati vengono conservati.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Solo il testo</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Non c’è testo negli appunti.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Discussione</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Ha richiesto troppo tempo o troppa memoria</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Prova con un contenuto di esempio</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codifica sconosciuta</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo di file non supportato</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Ti diamo il benvenuto in Plumbline</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Autore del messaggio a cui risponde</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Prima l’anno</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Il testo è conservato, ma vengono controllati i file.</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>separatore: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>impegno: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>codifica {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>regolamento {number} di {all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>letto come esportazione di messaggi ({name}); è possibile anche {other}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>foglio «{name}»</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>colonna di testo «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>secondo {n} regolamento</numerusform>
            <numerusform>secondo {n} regolamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{judged} {policies}.</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}: {violates}, {allowed}.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · {count} alla volta</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} al minuto</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} al secondo</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} consentito</numerusform>
            <numerusform>{n} consentiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>In questo controllo è stata ignorata {n} voce.</numerusform>
            <numerusform>In questo controllo sono state ignorate {n} voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>{n} voce verrà ignorata in questo controllo.</numerusform>
            <numerusform>{n} voci verranno ignorate in questo controllo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} elemento giudicato</numerusform>
            <numerusform>{n} elementi giudicati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} elemento giudicato di nuovo con impegno {effort}</numerusform>
            <numerusform>{n} elementi giudicati di nuovo con impegno {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} elemento selezionato</numerusform>
            <numerusform>{n} elementi selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>{n} elemento finora…</numerusform>
            <numerusform>{n} elementi finora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} elemento da giudicare</numerusform>
            <numerusform>{n} elementi da giudicare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} riga: un elemento per riga o un unico testo?</numerusform>
            <numerusform>{n} righe: un elemento per riga o un unico testo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>altro {n} file</numerusform>
            <numerusform>altri {n} file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} regolamento</numerusform>
            <numerusform>{n} regolamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} ignorata</numerusform>
            <numerusform>{n} ignorate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} violazione</numerusform>
            <numerusform>{n} violazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} token letti, {written} scritti</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}: {percent}%</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Aggiungi le etichette del modello</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Aggiungi le etichette del modello…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tutte le persone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Scegli l’esercizio</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Tutto fatto. Le proprie etichette sono in {file}, accanto all’esercizio: consegnare questo file.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Un esercizio contiene il regolamento e i testi di un insieme di riferimento. Le risposte attese vengono tralasciate.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Scegli l’esercizio; vengono usate anche le etichette accanto</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa di Cohen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>RISPOSTA ATTESA</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Le etichette di tutti sono in {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa di Fleiss</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>Da una valutazione dell’insieme di riferimento da cui è stato tratto l’esercizio.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Insieme di riferimento</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa: 1 è concordanza piena, 0 quella che darebbe il solo caso.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Etichettare insieme</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuovo esercizio</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nuovo esercizio…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Persona successiva…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Testo successivo</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Nessuna valutazione ha verdetti su tutti questi testi. Valutare l’insieme di riferimento da cui è stato tratto l’esercizio, poi tornare qui.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Numero di testi</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Solo le discordanze</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Testo precedente</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Salva esercizio…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Salva foglio in PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Salva foglio in PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Più persone decidono sugli stessi testi senza vedere le risposte delle altre, e poi vedono dove non concordano tra loro e con il modello. Tutto è in file da far circolare.

1. Creare un esercizio da un insieme di riferimento e consegnarlo a tutti.
2. Ognuno lo etichetta: sul proprio computer, a turno su questo o su carta.
3. Confrontare quando tutti hanno finito, e aggiungere per ultime le etichette del modello.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Mostra {n} coppia</numerusform>
            <numerusform>Mostra tutte le {n} coppie</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Testo {number} di {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Il formato di risposta del regolamento è stato tralasciato.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {done} di {n} testo etichettato</numerusform>
            <numerusform>{name}: {done} di {n} testi etichettati</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Salva tutte le etichette</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Salva tutte le etichette…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>CHI HA DETTO CHE COSA</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Chi etichetta?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Perché; può restare vuoto</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Il proprio nome, come lo vedranno gli altri. Le etichette iniziate in precedenza vengono riprese.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>esercizio</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etichette</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>la propria risposta: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} può essere stampato.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} ha {n} testo. Consegnarlo a tutti.</numerusform>
            <numerusform>{file} ha {n} testi. Consegnarlo a tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (modello)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>È stato usato {n} file di etichette trovato accanto all’esercizio.</numerusform>
            <numerusform>Sono stati usati {n} file di etichette trovati accanto all’esercizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} esempio</numerusform>
            <numerusform>{policy} · {name}, {n} esempi</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: uguali in {hits} su {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>testo incollato</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 è un buon numero.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 è un buon numero.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Un pacchetto si crea da una coda; il file con le decisioni è quello che rimanda chi la esamina.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Una risposta binaria è 0 o 1, ma sono indicate altre etichette.</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Lo ha scritto un bot.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Un caso deve avere un nome.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Una cella della cartella di lavoro non ha una posizione valida.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>È in corso un controllo.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>Impossibile creare un contesto di {tokens} token (elementi alla volta: {sequences}).</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Impossibile spostare un file</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Impossibile aprire un file</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Impossibile scrivere un file</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Un file ha un nome non sicuro</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Un file in formato PEM che garantisce per il server del gruppo dove i certificati del sistema non lo fanno.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Impossibile creare una cartella</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Impossibile leggere una cartella</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Una cartella non può essere sorvegliata</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Una cartella verrebbe sorvegliata due volte</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Un insieme di riferimento non può chiamarsi così</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Un insieme di riferimento ha almeno un esempio.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Una cronologia aperta con una passphrase viene bloccata quando la finestra non viene usata per questo tempo. Finché è in corso un controllo o un’altra attività, resta aperta.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>È stata indicata una chiave, ma {file} non è cifrato.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Serve il file di etichette di almeno una persona.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>È in corso la prova di un modello.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Un modello è già caricato</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Impossibile leggere il manifesto di un modello</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Il manifesto di un modello è danneggiato</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Un numero ha più di {most} cifre</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Manca una parte: {part}.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Una parte del documento dichiara un tipo di documento, il che viene rifiutato.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Una parte del documento è danneggiata: {reason}.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Manca una parte del modello</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>È stata aggiunta una parte: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Una passphrase richiede almeno {minimum} caratteri; meglio più parole.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Una persona ha deciso:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Una persona ha ritirato la decisione.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Un’immagine di testo</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>È in corso la prova di un regolamento.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Una probabilità è compresa tra 0 e 1, e il limite inferiore viene per primo.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Impossibile avviare un processo</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Un prompt con più regolamenti non ha una probabilità per ciascuno, e non è stata trovata un’altra colonna.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>Il nome di una proprietà</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>Il nome di una proprietà non è valido.</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Una coda ha bisogno di almeno una regola che dica che cosa va esaminato.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Un codice di recupero non può essere la passphrase.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Un rapporto contiene fino a {most} elementi, e questi sono di più.</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>È in corso il giudizio sulla richiesta di un altro programma.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Potrebbe essere in uso in un controllo: attendere che finisca.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una ricerca salvata deve avere un nome.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Un sigillo è formato da un numero, un trattino e 64 tra cifre e lettere dalla a alla f; «{seal}» non lo è.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Un sigillo conservato altrove, o una marca temporale su di esso, dimostra che da allora non è stato modificato nulla di ciò che era registrato prima.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>Un secondo esaminatore decide secondo una sola versione di un solo regolamento. Questa coda ha: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Impossibile collegare una sequenza al prefisso.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Un’impostazione ha un valore non valido</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Un’impostazione impedisce a Plumbline di usare la rete, perciò non è stata fatta alcuna richiesta.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Un’impostazione impedisce a Plumbline di usare la rete, perciò non è stato scaricato nulla.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Un’impostazione impedisce a Plumbline di usare la rete, perciò non è stato inviato nulla a {host}.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Una quota è maggiore di 0 e al massimo 1: 0.05 è uno su venti.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Un tensore non ha un nome proprio.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>Il nome di un tensore</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Impossibile dividere un testo in token.</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Un testo in un elenco</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Un token di accesso spesso alza il limite.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Impossibile leggere un valore: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Informazioni sul caso</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Accesso negato</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Accuratezza, con intervalli al 95 %</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Aggiungere un campo del tipo «{binary}» o «{label}».</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Aggiungere un campo del tipo «{type}», o rimuovere le etichette.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Aggiungere un’etichetta per ogni indicatore.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Aggiungere un’etichetta per ogni risposta possibile.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Aggiungere un’etichetta che significhi «viola» o «passa ad altri».</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Prima aggiungerne un altro.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Aggiungere ogni campo, nell’ordine in cui sono scritti.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Aggiungerne prima qualcuno.</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Dopo quanti elementi pesanti al giorno una coda d’esame propone una pausa, ogni volta. Sono pesanti gli elementi che violano un regolamento i cui testi sono sfocati.</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Dopo il regolamento e il testo più lungo restano {free} token per il ragionamento e la risposta. I limiti del controllo {run} erano {budget} e {limit}.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Tutti i valori calcolati sono numeri finiti</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Tutti gli esempi hanno lo stesso esito. Mostrare entrambi i tipi, vicino al limite.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Tutti gli esempi sulle curve sono di un solo tipo, perciò non si può dire nulla su come i due vengano distinti.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Tutti gli elementi sono nella metà «{half}»: nulla è tenuto da parte.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Tutti i regolamenti giusti, colonna {column} (insieme): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Tutti i regolamenti giusti, colonne {columns} (uno per uno): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Quanti ce ne stanno</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Tutti uguali</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Consenti l’uso della rete</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Aggiunge sempre lo schema JSON della risposta dopo il regolamento. Altrimenti viene aggiunto dove il regolamento non dice già che cosa rispondere. In entrambi i casi le risposte seguono il formato.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Una risposta richiede almeno due etichette tra cui scegliere.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Una risposta del genere «{kind}» non ha campi.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Una risposta che non termina entro questo limite viene registrata come indeterminata.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Un’autorità</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Un’autorità esterna ha dichiarato che in quel momento le è stato mostrato un sigillo (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>È in corso una valutazione.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Una valutazione misura almeno un regolamento.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Un esempio deve avere un testo.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Un oggetto al suo interno nomina due volte lo stesso campo.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Qui era atteso un oggetto.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Un altro processo di Plumbline sta lavorando al controllo {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Un altro processo di Plumbline scrive verdetti in «{folder}».</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Un’altra connessione viene aperta solo se rende più veloce il download.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Viene letta un’altra parte del file</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Un altro processo sta scaricando «{name}» in questo momento.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Un altro programma sta scrivendo in {file} e non ha finito in tempo.</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Rispondi ad altri programmi su questo computer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Risposte:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Si può indicare anche qualsiasi repository GGUF: organisation/name oppure organisation/name:file.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Archivi e messaggi contenuti gli uni negli altri vengono letti fino alla profondità {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Gli archivi di questo tipo non vengono letti. Decomprimerlo, e aggiungere la cartella.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Archivi, messaggi e documenti contenuti gli uni negli altri</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Chiedere di nuovo, o rivolgersi a un’altra autorità.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Chiedere di nuovo la risposta all’autorità.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Chiedere a chi lo ha creato di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Chiedere a chi gestisce il server il suo certificato e scegliere quel file accanto all’indirizzo del server.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Chiedere a chi gestisce il server la sua chiave.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Chiedere a chi gestisce il server l’indirizzo di llama-server o vLLM stesso.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Chiedere a chi gestisce il server di consentire richieste a /tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Chiedere a chi gestisce il server di avviare uno di questi modelli.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Richiesto: {file}, {size} byte, sha256 {expected}. Ricevuto: {size} byte, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>Con 0 viene scelto sempre il token più probabile, perciò i verdetti sono ripetibili. Valori più alti aggiungono variazione.</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Con impegno basso {n} testo non ha una probabilità misurata. Un testo simile viene sempre giudicato di nuovo con impegno medio.</numerusform>
            <numerusform>Con impegno basso {n} testi non hanno una probabilità misurata. Testi simili vengono sempre giudicati di nuovo con impegno medio.</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>Alla temperatura 0 viene presa sempre la parola più probabile, perciò le ripetizioni concordano sempre. Ripetere alla temperatura 1 per vedere quanto sono stabili i verdetti.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>A questo limite il modello smette di ragionare e gli viene chiesta la risposta.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorità</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniziato</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Accanto a ciò che altri hanno pubblicato: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Miglior modello installato</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>Prima di un elemento possono stare da 0 a {most} messaggi.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Sfocato</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>Il byte {byte} del regolamento «{title}» non è UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>Il byte {position} non è UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Modificare solo i testi e lasciare i nomi prima di «=» come sono.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Modificato dopo la registrazione: {record}, registrato il {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Modificato da quando è stato creato il rapporto: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Modificato durante la lettura</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Verificare il nome.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Verificare il percorso.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verificarne le autorizzazioni.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Verificare che sia in funzione e raggiungibile da questo computer. Nulla va perso: ciò che è stato giudicato è conservato.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Verificare che la cartella esista e che vi si possa scrivere.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Verificare che nulla tra questo computer e il server modifichi le richieste.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Verificare che il file esista e di avere l’autorizzazione a leggerlo.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Verificare che il server sia avviato con il supporto per le grammatiche e che la sua versione non sia troppo vecchia.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Verificare il driver della GPU, e che llama-cpp-python sia stato compilato per questa GPU; la guida spiega come.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Verificare il disco e le autorizzazioni della cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Verificare l’unità e il suo collegamento. Se è una cartella di rete, spostare la cronologia su un disco locale.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Verificare la cartella del punto di accesso e il nome.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Verificare le autorizzazioni del file.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Verificare le autorizzazioni della cartella e lo spazio libero.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Verificare le autorizzazioni della cartella, o impostare la variabile di ambiente {variable} su una cartella in cui si possa scrivere.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Verificare le autorizzazioni della cartella.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Verificare le etichette e i limiti nel formato di risposta del regolamento.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Verificare le etichette nel formato di risposta del regolamento. Se sembrano corrette, segnalare il problema.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Verificare il nome e la revisione. Potrebbe anche essere privato: in tal caso serve un token di accesso.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verificare il nome.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Verificare la passphrase, comprese le maiuscole.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Verificare la passphrase. Senza la chiave giusta nessuno può leggere la cronologia, nemmeno gli autori di Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verificare il percorso.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Verificare i percorsi, o inserire un testo.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Verificare le autorizzazioni della cartella dei modelli.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Verificare la versione del server, e che nulla tra esso e questo computer modifichi le sue risposte.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Verificare l’ortografia e la cartella attuale.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Verificare se il server limita quanto può scrivere una richiesta.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Scegliere una passphrase diversa.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegliere un file</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Scegliere un file con il certificato in formato PEM, fornito da chi gestisce il server.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Scegliere una cartella apposita per i verdetti.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Scegliere una cartella esterna, o indicare che la si vuole all’interno: in tal caso non viene sorvegliata.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Scegliere una passphrase più lunga.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Scegliere un modello.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Scegliere invece una passphrase.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Scegliere una cartella più piccola.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Scegliere un altro file, o spostare quello.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Scegliere un’altra cartella, o spostare quella.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Scegliere un’altra posizione, o liberarvi spazio.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Scegliere meno colonne come contesto, un regolamento più corto o un contesto più grande del motore.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Sceglierne di meno: con un filtro, o come caso.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Scegliere gpt-oss-safeguard o gpt-oss in formato GGUF.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Scegliere degli elementi, o cercare altro.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Scegliere il file di un solo esercizio e i file con le etichette di tutti coloro che lo hanno svolto.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Scegliere un solo file, oppure la prima parte di un modello diviso.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Scegliere un solo file.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Sceglierne uno, o lasciare la scelta al motore.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Scegliere una di queste: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Scegliere altre regole o altri controlli.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Scegliere il file JSON di un caso.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Scegliere il file stesso, o un’altra cartella.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Scegliere il file stesso.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Scegliere solo la prima parte; le altre vengono trovate accanto.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Chiudere prima Plumbline. La cronologia, le impostazioni e i modelli restano dove sono. Una versione più recente può cambiare il formato della cronologia, e una più vecchia allora la rifiuta: per poter tornare indietro, fare prima una copia della cronologia.</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Chiudere prima altri programmi.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Chiudere altri programmi, scegliere un modello più piccolo o tenere meno livelli sulla GPU.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Chiudere altri programmi, scegliere un modello più piccolo, oppure impostare meno sequenze o un contesto più piccolo.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Chiudere altri programmi, oppure impostare meno sequenze o un contesto più piccolo.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Chiudere le altre finestre di Plumbline e gli altri programmi che hanno aperto questo file, e riprovare.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Chiudere il programma e riavviarlo.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Chiudere il programma e riavviarlo. Probabilmente è stato aggiornato mentre era in esecuzione.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Tema dei colori</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Confrontarlo con quanto annotato. Non è stato verificato nulla.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Dimensione del contesto (token)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Copiarlo come {file} in una cartella in cui si possa scrivere.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiarlo o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Correggerlo, o eliminarlo per usare quello fornito con Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Correggerlo, o eliminare il file perché la forma della risposta sia dedotta dal regolamento.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Correggere il file, o eliminarlo per tornare alle impostazioni predefinite.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Impossibile aprirlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Database: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Data nel prompt</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Deciso come il modello</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Con la decisione di una persona</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Deciso diversamente dal modello</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Le decisioni vengono mostrate quando tutti hanno deciso su ogni testo, in modo che nessuno sia influenzato dagli altri.</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>La decodifica ha restituito {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Eliminare quel file; i pesi accanto possono essere importati di nuovo.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Eliminare le cartelle che non servono.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Messaggio eliminato</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Nel dubbio non fare altro: qualcuno potrebbe trovarsi tra questo computer e il server.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>I documenti di questo tipo non vengono letti. Salvarlo come testo semplice nel programma che lo apre, e aggiungere quel file.</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Un insieme di riferimento deve avere un nome.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Non adatto a questo computer. {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Scaricare di nuovo tutte le parti dallo stesso posto.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Scaricarlo di nuovo, o scegliere un altro file.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Limite di download (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Scaricare o importare di nuovo il modello, o collegare il disco su cui si trova.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Origine dei download</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Scaricare la parte mancante nella stessa cartella.</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Scaricare di nuovo il modello, o verificare il file.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Scaricare di nuovo il modello.</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Scaricare il pacchetto .deb più recente e aprirlo, oppure installarlo con apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Scaricare l’AppImage più recente e metterla al posto di {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Scaricare l’archivio più recente e decomprimerlo al posto di {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Scaricare l’immagine disco più recente, aprirla e trascinare Plumbline nella cartella Applicazioni.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Scaricare il programma di installazione più recente ed eseguirlo. Sostituisce questa versione.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Scaricato di nuovo, sono arrivati gli stessi byte: è quindi il server ad avere byte diversi da quelli che promette. Il file viene messo da parte e mai caricato.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Scaricato di nuovo, lo sha256 era {second}: qualcosa lungo il percorso altera il file. Viene messo da parte e mai caricato.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Scaricato di nuovo, lo sha256 era {second}; questi byte sono diversi: {blocks}. Qualcosa lungo il percorso altera il file. Viene messo da parte e mai caricato.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Modificare invece quell’esempio.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>O il file del modello è danneggiato, o il dispositivo o il suo driver calcola in modo errato.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Cifratura: {finding}.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Applicato: {all}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Inserire un testo, o scegliere dei file.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Voci di un archivio</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Passa ad altri</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Valutare l’insieme di riferimento da cui è stato tratto l’esercizio.</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Valutare prima il regolamento con questi tre livelli di impegno.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>La valutazione {evaluation} non ha una colonna del regolamento «{policy}».</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>La valutazione {evaluation} ha verdetti su {judged} dei {texts} testi.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Valutazione {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>La valutazione {number} non ha la colonna {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>La valutazione {number} non ha più colonne.</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Valutazione {number}, iniziata {time} UTC.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Ogni elemento del controllo {run} è stato ragionato e ha avuto una risposta completa, oppure è già stato giudicato di nuovo.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Tutto ciò che viene registrato riceve un anello in una catena: un hash del record e dell’anello precedente. Il sigillo rappresenta l’intera catena al momento di questo rapporto.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>L’esempio {number} è nel regolamento stesso: al modello ne viene mostrata la risposta.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>Gli esempi non vengono letti da file che terminano in «{suffix}».</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Gli esempi {numbers} hanno lo stesso testo ed etichette contraddittorie: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Escluso da un filtro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Atteso \ ottenuto</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Atteso: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Atteso: {expected}. Ottenuto: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Pesi degli esperti</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 delle violazioni</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 delle violazioni: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>File o cartella non trovati</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>I file che terminano in «{suffix}» non vengono letti. Vengono letti: {suffixes}.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>I file contenuti in altri file non vengono letti qui.</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>I file di una cartella sorvegliata sono in corso di giudizio.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Impronta del rapporto:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Impronta: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>I controlli terminati più vecchi vengono eliminati dalla cronologia ogni volta che si apre la finestra.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Compatibilità</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa di Fleiss</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Capovolti: {count}</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Le cartelle vengono lette fino alla profondità {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Le cartelle all’interno della cartella scelta sono escluse, come richiesto.</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Per esempio 1, per numeri come 0.85, o 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Per esempio: basso, medio, alto.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Per imparare a usare il programma e per prove, non per decidere.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Per sempre</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Liberare almeno {space}, e riprendere.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Liberare spazio sul disco, o verificare le autorizzazioni della cartella.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Liberare spazio, o scegliere un’altra cartella dei modelli. Nulla di ciò che è stato scaricato va perso.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Il francese è diverso in Francia, in Québec, in Belgio e in Africa, e il gergo cambia in fretta. Dire per quale uso vale il regolamento, e lasciare che il modello affidi le parole ambigue a una persona.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Livelli sulla GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria della GPU</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>Il tedesco è diverso in Germania, in Austria e in Svizzera, e nei dialetti. Dire come il regolamento tratta le parole regionali, e lasciare che il modello affidi a una persona quelle che non sa collocare.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Dare a ogni campo un nome proprio.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Assegnarne uno.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Indicare un carattere come ; oppure uno di questi: {names}.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Insieme di riferimento</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Gli insiemi di riferimento sono piccoli: prenderne una parte.</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Far fornire invece lo stesso modello da llama-server o vLLM.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>I file nascosti e di sistema vengono esclusi.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>I file nascosti e di sistema vengono esclusi. Scegliere il file stesso per farlo leggere.</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>File nascosto o di sistema</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Tenere premuta la barra spaziatrice</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Quanto concordano le colonne</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Quanto a lungo ragiona il modello. Basso va bene per regole semplici; alto per regole che interagiscono; automatico comincia da basso e sale dove resta un dubbio.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>A quanti elementi lavora contemporaneamente il modello.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Quanti livelli del modello vengono tenuti nella memoria della GPU.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Quanti thread del processore usa il modello.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>Quante volte più a lungo possono durare entrambi secondo l’orologio</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>Quante volte la sua dimensione può raggiungere qualcosa una volta decompresso, oltre ai primi 32 MB</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Quanti token stanno nella memoria del modello, per tutti gli elementi paralleli insieme.</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Come appare il testo di un elemento finché non viene mostrato. Alcuni regolamenti, come quelli su violenza e autolesionismo, chiedono che i testi siano sfocati. Oscurato mostra solo la forma delle parole.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Come verificare questo rapporto</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Se si trova su un disco o su una chiavetta, collegare il supporto e sbloccarlo.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Se il disco segnala errori, copiare altrove ciò che serve e procurarsi il file da un’altra parte.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Se il file è intatto, il modello non è fatto per questo compito.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Se l’editore ha sostituito il file, attendere un catalogo che lo conosca.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Se il repository pone condizioni, aprirne la pagina in un browser, accettarle e riprovare.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Se si usa un mirror o un proxy aziendale, chiedere a chi lo gestisce.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Importare di nuovo il modello.</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>In un prompt con altri, funzionano meglio {few} o {many} esempi di ogni tipo.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>In un prompt con altri, funzionano meglio {least}-{most} token.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>In «{column}», 1 o yes significa consentito, a giudicare dal nome della colonna.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Installare di nuovo Plumbline.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Installare la versione più recente di Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Modelli installati: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Invece di {what}, {host} ha inviato una pagina HTML di {n} byte: un portale di accesso o la pagina di un proxy.</numerusform>
            <numerusform>Invece di {what}, {host} ha inviato una pagina HTML di {n} byte: un portale di accesso o la pagina di un proxy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>Invece di {what}, {host} ha inviato una pagina HTML: un portale di accesso o la pagina di un proxy.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>Invece di {what}, {host} ha inviato una risposta che non viene dall’hub: forse un portale di accesso o un proxy.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Non valido per il suo formato</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>È il file giusto?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Ha risposto con lo stato {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Ha risposto con lo stato {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Chiede di attendere {wait}.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Comincia con il segno dei messaggi propri di WhatsApp (U+200E), ma non è uno di quelli noti.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Può essere: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Impossibile leggerlo.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Impossibile decomprimerlo: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>Non è in grado di seguire ID di regole come {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Non è in grado di dare il genere di risposta di questo regolamento.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Dichiara {tensors} tensori e {properties} proprietà.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Contiene una frase che dice al modello di ignorare il regolamento, o come decidere.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Contiene dati che non sono testo.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Contiene testo che sembra un token di controllo del modello ({token}). Viene giudicato come testo semplice.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Contiene {n} carattere NUL, giudicato così com’è.</numerusform>
            <numerusform>Contiene {n} caratteri NUL, giudicati così come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Contiene {n} carattere che inverte la direzione di scrittura, {example}: potrebbe leggersi diversamente da come appare.</numerusform>
            <numerusform>Contiene {n} caratteri che invertono la direzione di scrittura, come {example}: potrebbe leggersi diversamente da come appare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Contiene {n} carattere invisibile, {example}, giudicato così com’è.</numerusform>
            <numerusform>Contiene {n} caratteri invisibili, come {example}, giudicati così come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Contiene {n} immagine o file incorporato, che non viene letto.</numerusform>
            <numerusform>Contiene {n} immagini o file incorporati, che non vengono letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>Non ha accettato la richiesta con la chiave fornita, o senza chiave.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Non comincia come una casella di posta (mbox).</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Non esiste</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Non ha la forma documentata da questo tipo di server.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Non indica la sua architettura.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Ha terminato una richiesta prima che il modello avesse finito.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>È terminato inaspettatamente ({reason}). Forse lo ha chiuso qualcos’altro.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Segue fino a {most} regole, e questo regolamento ne ha {n}.</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Non ha indicato un motivo ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Aveva «{before}» e ha «{now}».</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Ha un allegato, che non viene letto.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Ha più celle di quante colonne abbia la tabella: un separatore in una cella l’ha divisa.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Ha più di {chars} caratteri; il limite per un elemento è {limit}. Dividerlo per riga o paragrafo, o aumentare il limite.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Ha più di {limit} colonne.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Ha più di {limit} voci.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Ha più di {limit} parti.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Ha più di {rows} righe, o più di {cells} celle in tutte le sue righe e colonne.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Non ha intestazioni, quindi non è un messaggio salvato.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Non ha etichette per questa decisione.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Non ha tensori.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Non ha testo.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Non ha testo: un’immagine, una registrazione, un adesivo o un altro allegato.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Non ha un vocabolario.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Non ha ancora letto un regolamento.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Ha parti sconosciute: {names}.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Ha {chars} caratteri; il limite per un elemento è {limit}. Dividerlo per riga o paragrafo, o aumentare il limite.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Ha {n} pagine; il limite è {limit}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Ha {tokens} token. Il contesto ne contiene {limit}, di cui {prefix} sono occupati dal regolamento e {reserved} sono riservati al ragionamento e alla risposta.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>È un documento PDF, non testo.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>È un archivio ZIP o un documento da ufficio, non testo.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>È un database, non testo.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>È un dispositivo; vengono letti solo file normali.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>È una cartella; vengono letti solo file normali.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>È un collegamento che porta fuori dalla cartella e non è stato seguito. Scegliere invece {file}.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>È un collegamento a qualcosa che non esiste.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>È un collegamento, o un collegamento che riporta a sé stesso.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>È un elenco; era atteso un oggetto o un testo.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>È un’immagine di testo, per esempio una scansione. Il riconoscimento del testo è disattivato o non è installato.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>È un’immagine, non testo.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>È un pezzo di un file che è stato tagliato. Unire i pezzi nell’ordine, poi importare il file intero.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>È una pipe; vengono letti solo file normali.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>È un puntatore di Git LFS, che rappresenta i pesi e non li contiene.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>È un programma, non testo.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>È la risposta di un server in JSON, non un modello.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>È un valore singolo; era atteso un oggetto o un testo.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>È un socket; vengono letti solo file normali.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>È un testo; era atteso un oggetto.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>È una pagina web o XML, non JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>È una pagina web: il download richiede un accesso, oppure l’indirizzo è sbagliato.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Non riguarda alcun sigillo che la catena di questa cronologia abbia avuto.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>È un documento RTF, non testo.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>È un adattatore: modifiche per i pesi di un modello, non un modello.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>È una matrice di importanza, che si usa per creare modelli, e non un modello.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>È un documento da ufficio, non testo.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>È un download non terminato. Terminarlo nel programma che lo ha cominciato.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>Sono dati compressi, non testo.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>È danneggiato, oppure non è un messaggio.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>È danneggiato, oppure non è un archivio: {reason}.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>È danneggiato, oppure non è ciò che dice il nome.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>È l’esempio {number}.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>È in uno dei formati precedenti a GGUF, che non vengono più letti.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>Supera {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Ha il nome di {model}, ma è un altro file: il suo sha256 è {digest} invece di {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>La nidificazione è troppo profonda</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>Non è JSON fin dal primo carattere.</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Non è TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>Non è un file GGUF.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>Non è un documento PDF, oppure è danneggiato.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Non è un file Parquet, oppure è danneggiato.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>Non è un modello, ma un file del tipo {kind}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>Non è un file normale</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>Non è una cartella di lavoro, o è danneggiata.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Non è un messaggio di Outlook, oppure è danneggiato.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>Non è un documento RTF.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>Non è chiaro dove siano le etichette attese</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>Non è chiaro dove siano i testi</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>Non è chiaro quale indicatore si intenda</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>Non è chiaro quale insieme di riferimento si intenda</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>Non è chiaro quale etichetta si intenda</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>Non è chiaro quale testo si intenda</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>Non è JSON valido dal carattere {position} in poi.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Non è JSON valido.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>È null; era atteso un oggetto o un testo.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>È protetto da una password, oppure è un documento di un vecchio formato con un nome nuovo.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>È protetta da una password, oppure è una cartella di lavoro di un vecchio formato con un nome nuovo.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>È protetto da una password.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Viene letto come testo semplice, come dice il nome. Sembra {kind} e può essere letto anche come tale.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>È l’unico esempio</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>È troppo grande: decompresso supera {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>È troppo grande: decompressa, la cartella di lavoro supera {limit}.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Corrisponde a ciò che questa cronologia contiene: è stato confrontato {n} dei suoi elementi.</numerusform>
            <numerusform>Corrisponde a ciò che questa cronologia contiene: sono stati confrontati {n} dei suoi elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>È scritto per macchine big-endian.</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Mancano dei testi: {names}.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Manca la parte «{name}», che ogni documento di questo tipo ha.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Riporta a una cartella che lo contiene.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>Non resta spazio per il contenuto.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Elenca le persone o i canali dell’esportazione e non ha messaggi.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Sembra codificato due volte e viene giudicato così com’è. Corretto, comincia così: «{excerpt}».</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Sembra il backup cifrato di un programma di chat, che non può essere letto. Esportare le chat come testo in quel programma, e aggiungere quel file.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Potrebbe servire un token di accesso, oppure la rete non lo consente.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Nomina il file {file}, che è fuori dalla cartella del modello.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Riconosce soltanto le parole elencate nelle regole di un regolamento. Secondo «{policy}» non è stato giudicato nulla.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Ripubblica ciò che ha scritto qualcun altro; quel testo non è nell’esportazione.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Viene eseguito solo sul processore.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>Viene eseguito sul processore.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>Dichiara di essere la parte {number} di {count}.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Ha inviato qualcosa di illeggibile: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>È fornito con Plumbline e viene rimosso con esso.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Si trova sopra il primo messaggio, quindi nessuno ne è indicato come autore.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Si trova prima dell’intestazione della tabella.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Si trova prima della tabella.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>La lettura richiede troppo tempo ed è stata interrotta.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Decompresso supera ciò che si legge da un file; il resto non è stato letto.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Decompresso supera {ratio} volte la sua dimensione, il che viene rifiutato oltre {free}.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Copiato, non spostato: impossibile eliminare {file} ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Copiato, non spostato: {file} è un collegamento a {target}, ed entrambi sono rimasti com’erano.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>È stato modificato; questa è l’ultima versione.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>Era codificato due volte; è stato corretto.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>È stato chiuso su richiesta.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>È stato inoltrato; potrebbe averlo scritto qualcun altro.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Ha ricevuto {sent} token e ne ha contati {counted}, perciò il modello non ha letto ciò che si intendeva.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>È stato tralasciato per scelta.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>Non è stato confrontato con la cronologia da cui è stato creato.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>Non è stato scaricato. Avvisare l’editore, o procurarsi il modello da un’altra parte.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Avrebbe {columns} colonne; ne sono possibili da 1 a {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Ha scritto un token che il vocabolario del suo modello non ha.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Ha scritto qualcosa di diverso da ciò che consente il formato di risposta del regolamento, benché gli fosse stato chiesto di non farlo.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>L’italiano ha dialetti forti, e parole che in una regione sono scherzose in un’altra offendono. Dire come il regolamento tratta il dialetto, e far sì che il modello lasci a una persona le parole che non sa collocare.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Tipo di elemento in Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Elemento {item} del controllo {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>L’elemento {item} del controllo {run}, da {source}, non è il testo letto in precedenza.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Elementi al secondo</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Alcuni elementi sono ancora in corso di giudizio</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Elementi in parallelo</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Elementi del controllo</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>La sua versione GGUF è {version}; si possono leggere le versioni 2 e 3.</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>La sua versione HTML ha {chars} caratteri; il limite è {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>La sua versione HTML è nidificata troppo in profondità e non è stata letta.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>La sua risposta dice: {reason}.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>La sua architettura è {architecture}; Plumbline usa solo modelli {supported}.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Il corpo è stato rimosso; resta solo il titolo.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Il suo indicatore dell’ordine dei byte dice {encoding}, ma i byte non sono in quella codifica.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>I suoi byte non sono nella codifica scelta, {encoding}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Le sue celle arrivano alla riga {rows} e alla colonna {columns}; un foglio con più di {limit} celle non viene letto. Salvare come CSV la parte che contiene la tabella.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>I caratteri erano memorizzati un byte alla volta, come in tutte le esportazioni di questo tipo; sono stati ricomposti.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>La data precede quella del messaggio sopra: potrebbe essere una parte di quel messaggio che sembra uno nuovo.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Le date vengono lette come {order}, secondo la scelta fatta.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Le date vengono lette come {order}, perché così il tempo va avanti; è possibile anche {other}.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Le date vengono lette come {order}.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>La sua decisione è «violates», «allowed» o «escalate».</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>I suoi elementi sono nidificati per più di {levels} livelli, o ha più di {tags} tag.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>La codifica non è stata riconosciuta. Scegliere la codifica in cui è stato scritto.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>I suoi esperti sono quantizzati come {quantization}; fuori da MXFP4 è noto che perdono accuratezza.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Impossibile leggere la sua intestazione.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>La sua intestazione è più grande di qualsiasi intestazione reale.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Le sue ultime parole: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>I suoi elenchi e oggetti sono nidificati troppo in profondità.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>I suoi elenchi dichiarano {count} testi; il limite è {most}.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Il nome non lo dice, ma è un file del tipo {kind}, ed è stato letto come tale.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Il nome termina in «{suffix}», ma è un file del tipo {kind}, ed è stato letto come tale.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Le sue parti sono nidificate troppo in profondità.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>I suoi tensori sono allineati a {alignment} byte.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Il testo ha più di {limit} caratteri.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>Al suo tokenizzatore mancano i token speciali di harmony, perciò il modello non può ricevere prompt.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Le sue varianti: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>Nel suo vocabolario manca {missing}, con cui sono costruiti prompt e risposte.</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>Il giapponese varia da una regione all’altra, e la cortesia cambia il significato di un’espressione: una parola rude può essere uno scherzo o un insulto. Dire come il regolamento tratta dialetto e gergo, e far sì che il modello lasci a una persona le parole ambigue.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Prima giudicare qualcosa.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Giudicato</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Giudicato prima del</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Giudicato dal server</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Giudicato dal</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Tenere uno dei due.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Tenerne una: una risposta ha una sola decisione.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Conserva i verdetti per</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Hash con chiave del testo originale</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Sono indicate etichette, ma nessun campo della risposta contiene un’etichetta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Consente ai programmi su questo computer di far giudicare testi, con una chiave che viene data loro. Plumbline ascolta allora solo all’indirizzo proprio di questo computer (127.0.0.1): nulla viene inviato alla rete, e nessun altro computer può collegarsi.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Chiaro, scuro, o come il sistema.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Limitare la lunghezza della risposta o del ragionamento costa accuratezza. Eliminare il limite e ridurre invece l’impegno.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>La riga {line} di «{file}» non è una di quelle che scrive Plumbline.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Anello</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Manca l’anello {link}: perso con il danno, o rimosso prima del recupero dei dati.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>L’anello {link} della catena non è in ordine: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>L’anello {link} della catena non è ciò che contiene la cronologia.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Anelli precedenti al recupero dei dati del {time} sono stati aggiunti o rimossi da allora.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Anelli della catena</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>I collegamenti all’interno di una cartella non vengono seguiti.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>I collegamenti all’interno di un archivio non vengono seguiti.</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Mancano gli anelli da {first} a {last}: persi con il danno, o rimossi prima del recupero dei dati.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Gli elenchi mostrano una decisione sull’elemento {item} del controllo {run}, ma non c’è un verdetto.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Blocca dopo</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Mancano i logit.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Guardare la versione più recente e riprovare.</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Consultare {page} in un browser.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Cercare un repository con file GGUF.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} e {second} hanno entrambi ragione su {right} elementi di {total}, ma non sugli stessi: ognuno ha ragione su {n} elemento su cui l’altro sbaglia. Nulla favorisce l’uno o l’altro.</numerusform>
            <numerusform>{first} e {second} hanno entrambi ragione su {right} elementi di {total}, ma non sugli stessi: ognuno ha ragione su {n} elementi su cui l’altro sbaglia. Nulla favorisce l’uno o l’altro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Guardare dove è stato ottenuto.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Perso con il danno o rimosso, in tutto o in parte: {record}, registrato il {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Memoria principale</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Creare una coda con i controlli secondo uno di essi.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Consentire null, o aggiungere un’etichetta che significhi consentito.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Oscurato</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Numero massimo di token di risposta</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Numero massimo di connessioni per download</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Numero massimo di token di ragionamento per elemento</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>File multimediale senza testo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Memoria del processo di lettura</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Memoria del processo di lettura, per i file zst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Mancano file del modello</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>I modelli vengono scaricati e le nuove versioni cercate solo su richiesta, e i testi vengono inviati al server del gruppo solo dopo averne impostato uno. Nient’altro usa la rete. Se è disattivato, anche tutto questo è bloccato.</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Senza la decisione di una persona</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>L’arabo si scrive in dialetti che variano da un paese all’altro, e spesso in lettere latine («3» per ع). Dire per quali vale il regolamento, e far sì che il modello lasci a una persona le parole che non sa collocare.</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Il polacco ha parlate regionali, come lo slesiano e il casciubo, e parolacce che servono solo a dare enfasi. Dire come il regolamento tratta le une e le altre, e far sì che il modello lasci a una persona le parole che non sa collocare.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Il portoghese varia tra Brasile, Portogallo e Africa: «rapariga» è una ragazza in un paese e un insulto in un altro. Dire per quali paesi vale il regolamento, e far sì che il modello lasci a una persona le parole ambigue.</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>La regola {rule} non è nel regolamento del controllo {run}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>Il controllo {run} è stato eliminato il {time}.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Dati recuperati da un file danneggiato il {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Dati recuperati il {time} da un file danneggiato, che non è stato possibile leggere per intero.</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Secondi in cui il processo di lettura non usa tempo del processore</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Secondi di tempo del processore per un file</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Secondi di tempo del processore senza un segno dal processo di lettura</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>La codifica del testo (base64) è danneggiata: qualche parte potrebbe mancare o essere errata.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Manca la fine del messaggio: potrebbe essere stato troncato.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>Il file contiene {found} dei {said} post della discussione.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>L’insieme di riferimento è cambiato</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>L’insieme di riferimento ha {n} esempio; l’esempio {number} non esiste.</numerusform>
            <numerusform>L’insieme di riferimento ha {n} esempi; l’esempio {number} non esiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>La cronologia contiene già una ricerca «{name}».</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>La cronologia non contiene una ricerca «{name}».</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>È in corso la verifica della cronologia.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Il messaggio è cifrato.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>Il regolamento non ha questa etichetta</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>Il regolamento non mostra alcun testo con la sua risposta. Mostrarne alcuni, ciascuno seguito dalla risposta, per esempio: «un testo» -&gt; {label}</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>I processi che esaminano il file di un modello e che eseguono il modello</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>La riga ripete i nomi delle colonne.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>Il sigillo è nella catena: prima di esso non è stato modificato nulla, tranne i controlli eliminati da allora.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>Il sigillo è nella catena: prima di esso non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>Il sigillo non è nella catena: appartiene a un’altra cronologia, o una parte di questa è stata rimossa.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>La ricerca non ha un nome</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>Il testo è già nell’insieme di riferimento</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>I file si possono anche scaricare su un altro computer.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Colori attenuati</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>La decisione su un ricorso richiede un motivo, che viene comunicato a chi lo ha presentato.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Un ricorso viene conservato con le parole di chi lo presenta.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Da quando è stato creato il rapporto, un ricorso è stato registrato o deciso: {part}.</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Ora vale un’altra decisione</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Ricorso contro:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>Il ricorso {appeal} è stato deciso o ritirato, e questo non cambia mai.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>Il ricorso {appeal} non è stato ancora deciso.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>Il ricorso {appeal} non è stato deciso.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Copiare ciò che la persona ha scritto.</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Prima decidere sul ricorso.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Decidere su di esso, o ritirarlo, prima di registrarne un altro.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Prima decidere sull’elemento.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Deciso sul ricorso: la decisione è confermata.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Deciso sul ricorso: la decisione è stata modificata.</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Alcune cartelle sono sorvegliate</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Non è in grado di rispondere nella forma standard: il regolamento stesso deve dire come rispondere.</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>Non trova regole che elencano parole, come in «R1 Gioco d’azzardo: casinò, poker».</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>È stato incollato, o inviato da un programma.</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Indicare meno regolamenti, modelli o livelli di impegno.</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Indicarne uno, oppure mettere ciascuno in una cartella a sé come policy.md.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indicarne una.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indicarne uno.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Indicare quella cartella o quel file, oppure {version} per la versione usata per ultima.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Indicare prima l’esercizio, poi i file con le etichette.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Indicare il file stesso, oppure mettere il regolamento nella cartella come policy.md.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Indicare le cartelle in cui arrivano i nuovi file.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Chiamare le etichette «0» e «1», o scegliere il genere «{kind}».</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Indicare solo la cartella esterna, o escludere le cartelle interne.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Indicare gli stessi pesi, o avviare un nuovo controllo con questi.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Nomi o numeri di persone sono stati oscurati. Ciò che è oscurato non è in questo file; appare in nero.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Sono noti nomi come utf-8, utf-16, windows-1252, iso-8859-2, shift_jis o gb18030.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Richiede {need} dei {memory} che processore e GPU condividono.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Richiede {need}, tutti su {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Richiede {need}; questo computer ha {memory}, e {gpu} su {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Richiede {need}; questo computer ha {memory}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Nessun indirizzo è impostato, perciò giudicano i modelli su questo computer.</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Nessuna soglia raggiunge un richiamo di {recall} su questi esempi.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Nessuna colonna contiene testo. Le colonne sono: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Nessuna colonna si chiama «{column}». Le colonne sono: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Nessuna colonna di {file} si chiama «label», e nessuna contiene etichette note al regolamento. Le colonne sono: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Nessuna decisione differisce da quella attesa.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>Non sono conservati esempi per «{policy}».</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Nessun esempio trovato</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Nessun campo della risposta contiene una decisione.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Non sono indicati indicatori.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Nessuna cartella è stata indicata.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Nessun elemento ha raggiunto un limite</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Nessun elemento trovato.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Nessuna riga comincia con una data, un’ora e un nome, come in una chat esportata da WhatsApp.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Non vi è stato trovato alcun messaggio come quelli delle esportazioni in questo formato ({format}).</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>Nessun modello è installato in {folder}.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nessun modello è installato.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nessun modello è caricato</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nessun modello è caricato.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Nessun modello indicato</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Nessun nome</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Nessun regolamento può essere usato</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Nessun regolamento indicato</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Nessuna regola scelta</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>La colonna non esiste</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>La valutazione non esiste</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>L’elemento non esiste</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>L’etichetta non esiste</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>La variante non esiste</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>La versione non esiste</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Nessuna colonna di testo trovata</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>In ciò che è stato indicato non è stato trovato testo, perciò non è stato avviato alcun controllo.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>Non vi è stato riconosciuto alcun testo.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Nessuna soglia raggiunge {measure} {least} su questi esempi.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Nessun token del vocabolario del modello continua la risposta nel formato di risposta del regolamento.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Nessun verdetto qui ha una probabilità misurabile.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Nessuno ha deciso su un elemento giudicato secondo «{policy}».</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Nessuno ha deciso sull’elemento {item} della coda {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Nessuno ha deciso sull’elemento {item} del controllo {run}.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Nessuno ha etichettato nulla</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Nessuno dei {n} testi in {file} può essere usato come regolamento.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Nessuno di questi elementi è ancora nella coda {queue}.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Nulla di tutto questo dice che una decisione sia giusta o che un testo sia autentico: solo che è ciò che è stato registrato.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>La {n} riga in {file} non ha un testo con etichetta.</numerusform>
            <numerusform>Nessuna delle {n} righe in {file} ha un testo con etichetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Nessuno: giudicano i modelli su questo computer</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Non è un file normale</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Non tutti i livelli di impegno sono stati misurati</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Non tutto è nella codifica {encoding}.</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Non applicato da questo sistema: {all}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Non tutti hanno finito</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Non terminato: manca {n} verdetto.</numerusform>
            <numerusform>Non terminato: mancano {n} verdetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Non ancora giudicato</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Non ancora giudicati: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Non è testo</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>Non è l’indirizzo di un server</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>Non è il regolamento del suo hash: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>Non è il testo del suo hash: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Non è ciò che contiene la cronologia: {part}, nei ricorsi.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Non è ciò che contiene la cronologia: {part}, nelle decisioni di persone.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Non è ciò che contiene la cronologia: {part}, nel campo «{field}».</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Non scritto da una persona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Nota nel caso:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Per troppo tempo non è arrivato nulla.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Nulla si è capovolto</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>Non ci si aspetta nulla: manca l’etichetta.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Nulla va perso. Chiedere a chi gestisce il server di guardare il suo log, poi riprendere.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Nulla va perso: appena torna la rete, il download riprende da dove era rimasto.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Nulla va perso: il download riprende da dove era rimasto.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Nulla va perso: riprovare più tardi, e il download riprende da dove era rimasto.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>In questa riga non viene inserito nulla: il contenuto arriva in un messaggio a sé, dopo il regolamento. Eliminare la riga.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>Nulla è in ascolto a questo indirizzo.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Nulla da cui dipenda un verdetto.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>In questa cronologia non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Non verrebbe giudicato nulla</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Proponi una pausa dopo</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Propone un tour in cinque passaggi alla prossima apertura della finestra, una volta sola. Si trova sempre nel menu Aiuto.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Un processo di inferenza contiene un solo modello.</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Un solo elemento richiede più token di quanti ne contenga il contesto del modello.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Un elemento può essere: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Solo un campo del tipo «{type}» può essere null.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Vengono letti solo file normali.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Usato solo quando la temperatura è superiore a 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Solo {n} esempio: sotto {few}, la curva di affidabilità e il suo errore sono soprattutto rumore. Vanno presi come una prima impressione.</numerusform>
            <numerusform>Solo {n} esempi: sotto {few}, la curva di affidabilità e il suo errore sono soprattutto rumore. Vanno presi come una prima impressione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Solo {n} elemento ha l’etichetta «{decision}»: i relativi valori saranno imprecisi.</numerusform>
            <numerusform>Solo {n} elementi hanno l’etichetta «{decision}»: i relativi valori saranno imprecisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>Solo {offloaded} livelli su {layers} sono sulla GPU; gli altri vengono eseguiti sul processore.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Solo {right} elementi noti su {known} giudicati correttamente</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Registrare un altro ricorso sull’elemento.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Aprire una pagina qualsiasi in un browser, accedere alla rete e riprovare.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Aprirlo in un editor di testo, salvarlo come UTF-8 e riprovare.</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Aprirlo senza chiave.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Oppure scegliere un modello su questo computer.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Oppure avviare un nuovo controllo con un altro modello.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuori dalla cartella scelta</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Ribaltare la decisione contestata con quella che deve valere, oppure decidere sull’elemento come prima e poi confermarla.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Pagine di un documento</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>I file Parquet vengono letti dove è installato pyarrow, che qui manca. Salvarlo come CSV o JSON Lines, e aggiungere quel file.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Parti di un messaggio, allegati compresi</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Parti del libro sono cifrate.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Mancano parti del modello</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Delle persone hanno deciso di nuovo da quando è stato creato il rapporto: {part}.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Pixel di un’immagine di cui si riconosce il testo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline non può cercare una versione più recente</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>È disponibile Plumbline {version}: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>I regolamenti funzionano meglio con {least}-{most} token, e oltre {limit} l’accuratezza ne risente. Dividerlo in più regolamenti.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>I regolamenti funzionano meglio con {least}-{most} token: definizioni ed esempi vicino al limite sono ciò che aiuta di più.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>I regolamenti funzionano meglio con {least}-{most} token: vedere che cosa si può togliere.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Regolamento «{title}»</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Regolamento, sha256</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>La porta {port} è usata da un altro programma.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisione in funzione del richiamo</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Probabilità: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Thread del processore</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protetto da una password</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Mettere tutte le parti in una stessa cartella, con i nomi originali.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Correggere il file, o scegliere un’altra cartella per i verdetti.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>La coda {queue} non ha l’elemento {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Letto come esportazione di messaggi ({format}), riconosciuta dal contenuto; potrebbe essere letto anche come {other}.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Lettura non riuscita: {reason}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>La lettura richiede più di {limit} di memoria ed è stata interrotta.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>La lettura richiede troppa memoria.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>Lettura o scrittura di {file} non riuscita ({detail}).</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Lettura {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Legge {read} e scrive {written} token al secondo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Impegno di ragionamento</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>Il ragionamento può ora usare {budget} token, e una risposta {limit}.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Registra un’altra decisione o un altro ricorso sull’elemento.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ridotte</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Ridotte disattiva tutte le animazioni.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Reinstallare Plumbline.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Rimuovere i campi, o scegliere il genere «{kind}».</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Rimuovere «{key}» per usare campi propri.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Rimosso, anche se non è stata registrata alcuna eliminazione del controllo: {record}, registrato il {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>Riparati {bytes}: lo sha256 era {first} ed è {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Ripetere prima degli esempi come rispondere.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapporto creato</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Rapporto su una ricerca</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Rapporto sul caso «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Rapporto su {n} elemento</numerusform>
            <numerusform>Rapporto su {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Segnalare il problema con il formato di risposta del regolamento.</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>Alle richieste non si risponde più</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Mostra il contenuto</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Esaminare prima degli elementi; ogni decisione può poi diventare un esempio.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusti</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Giusti: di tutti i testi con una decisione attesa, quelli con quella decisione; gli indeterminati non sono mai giusti. Precisione, richiamo e F1 riguardano le violazioni. Tra parentesi: dove si trova il valore vero in 95 casi su 100, se gli esempi rappresentano ciò che verrà.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Giusti: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>La riga {row} di {table} non ha un anello nella catena: è stata aggiunta con altri mezzi.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>La riga {row} di {table} non ha un anello: è uno di quelli mancanti, oppure la riga è stata aggiunta con altri mezzi.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>La riga {row} di {table} rimanda a una riga di {parent} che non esiste.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>La regola {rule} non è un elenco di parole: «{words}».</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>Il controllo {run} non ha l’elemento {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>Il controllo {run} è stato eliminato il {day}: ciò che il rapporto ne dice non può essere confrontato.</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Funziona lentamente. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Funziona bene. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 del testo</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Salvarlo come csv, tsv, jsonl, json, xlsx o ods; ognuno può essere compresso come gz, zst, bz2 o xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Salvato con le decisioni, per mostrare in seguito chi le ha prese.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Dire in una frase perché.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Dirlo nel regolamento, per esempio «Rispondi con 1 se viola questo regolamento, altrimenti con 0».</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Dirlo verso l’inizio del regolamento.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Indicare che cosa si decide invece.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Sigillo:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Testo sensibile: aprire per leggerlo</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Impostare un contesto più grande per il motore, o accorciare il regolamento.</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Impostare un contesto più grande, o ridurre il limite del ragionamento.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Impostare un proxy http nelle impostazioni del sistema (o in HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Impostarlo su un indirizzo come https://huggingface.co, o su una cartella.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Impostarla sul percorso completo di una cartella.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Impostare {passphrase_variable} per uno script.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Sono stati indicati più file i cui nomi non sono quelli di uno stesso modello diviso.</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Quota di decisioni giuste</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Quota di violazioni secondo la probabilità</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Condiviso da qualcun altro</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Fornito con Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Scorciatoie diverse da quelle predefinite, per esempio «{example}».</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Accorciare il regolamento, ridurre il limite del ragionamento o impostare un contesto più grande.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Accorciare il regolamento.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrato</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Mostrato, sfocato se lo chiede il regolamento</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Mostra i verdetti senza colori forti. Il simbolo e la parola dicono sempre la stessa cosa.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Dimensione di un documento</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Dimensione di un documento una volta decompresso</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Dimensione di un messaggio, allegati compresi</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Dimensione di tutto il contenuto di un archivio una volta decompresso</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Alcuni caratteri non possono essere decodificati; ciascuno è mostrato come �.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>Qualcosa risponde all’indirizzo, ma non è né llama-server né vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origini</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Dividere il contenuto, ridurre il limite del ragionamento o impostare un contesto più grande.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Dividere il regolamento in più regolamenti.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>I fogli di calcolo di questo tipo non vengono letti. Salvarlo come CSV nel programma che lo apre, e aggiungere quel file.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>Lo standard input sembra {format} e viene letto come tale.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Avviare un nuovo controllo, o chiedere a chi gestisce il server il modello di prima.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Avviare un nuovo controllo. Quello vecchio conserva ciò che ha.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Riavviarlo.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Avviare di nuovo il download per ottenere il nuovo file.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Avviare di nuovo il download: viene consultato ciò che il server ha ora, e le parti utilizzabili vengono conservate.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Indica il formato di risposta nel prompt</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Fermarlo lì, o scegliere un’altra cartella per i verdetti.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Interromperlo prima.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Collegamento simbolico</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Usare il file JSON del rapporto; la pagina e il PDF non possono essere verificati da soli.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Usare il certificato radice pubblicato dall’autorità.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Server del gruppo</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Avvisare l’editore, o procurarsi il modello da un’altra parte.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Provarlo per misurare la memoria che usa.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Del testo è diventato un token di controllo</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Testo nelle immagini</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>Il testo eliminato con le revisioni attive viene escluso.</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>Il testo {text} non è quello che è stato giudicato.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>Il testo {text}, dell’elemento {item} del controllo {run}, non è quello che è stato giudicato.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>I testi vanno a un server su questo computer, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>I testi lasciano questo computer per {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Testi sulle curve: {on}. Altri: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Testi giudicati da entrambe, con la stessa decisione: {count}. Kappa di Cohen: {kappa}.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>I testi che contengono il separatore senza virgolette sono stati riuniti, perché la loro è l’ultima colonna.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>È successo durante il caricamento di «{file}».</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>È troppo per un solo rapporto</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>Il file CAR non è completo: è stato troncato o danneggiato.</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>La GPU ({device}) o il suo driver potrebbe calcolare in modo errato. Provare senza livelli sulla GPU; se serve, aggiornare il driver.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>La GPU ({device}) era in uso, e il suo driver potrebbe essere la causa.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>Impossibile caricare il modulo GPU {name}: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>Il modulo GPU {name} non ha trovato un driver che possa usare.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>Il file JSON di questo rapporto può essere verificato su qualsiasi computer con Plumbline. Da solo mostra se vi è stato modificato qualcosa da quando è stato creato.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>L’indirizzo di un mirror o di un proxy dell’hub dei modelli, oppure una cartella. Automatico usa la variabile di ambiente HF_ENDPOINT se è impostata, altrimenti huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>L’indirizzo di un altro computer il cui modello giudica, per esempio «{example}». Finché è impostato, i testi lasciano questo computer, a meno che non sia scelto un altro modello.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>L’indirizzo delle versioni pubblicate non è valido</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>La risposta così come è arrivata:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>Impossibile continuare la risposta</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>La risposta cita regole, ma le regole del regolamento non hanno ID: assegnarne.</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>La risposta per l’elemento {item} del controllo {run} appartiene a un altro testo o controllo.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>Impossibile usare il formato di risposta</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>Il formato di risposta si contraddice</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>La risposta di solito termina in .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>La risposta è stata modificata, o il suo certificato non deve firmare marche temporali. Non è stata conservata.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>La risposta «{label}» è indicata accanto al regolamento, ma il regolamento non la menziona: il modello non la conoscerà.</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Le risposte possono essere lette in più di un modo. Scegliere quello che si intende, o eliminare ciò che ne richiede un altro.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>Il ricorso non ha un testo</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>Il ricorso è contro «{decision}», e da allora qualcuno ha deciso «{other}».</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>Il ricorso è contro «{decision}», e quella decisione è stata ritirata.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>Il ricorso è chiuso</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>Il ricorso è stato ritirato.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>L’archivio non contiene file.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>L’archivio non ha una fine: potrebbe essere stato troncato.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>L’allegato è danneggiato.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>L’autorità non ha dato una marca temporale</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>Il libro non dice che cosa contiene.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Le soglie sono state scelte e misurate sugli stessi esempi, il che le favorisce. Per verificarle, ogni metà richiede almeno {few} violazioni.</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>Il caso non ha nome</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Impossibile leggere il catalogo</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>Il catalogo non ha {model}. Ha {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>Il catalogo contiene un errore</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>La dimensione è approssimativa; viene confermata prima del download.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>I dati del catalogo erano confermati, perciò il file non viene scaricato.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>La cella contiene JSON; viene giudicato il testo che vi si trova.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>Il certificato di {host} non è accettato: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>La catena è interrotta all’anello {link}, registrato il {time}: {record}. Nulla di ciò che è stato registrato da lì in poi può essere garantito.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>Il capitolo non ha testo.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>Il capitolo supera {limit} byte.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Le colonne sono {names}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Le colonne hanno date diverse nei loro prompt.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>Le colonne mostrate con l’elemento {item} lasciano meno di metà dello spazio al suo testo.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>La connessione a {host} non è cifrata: i testi si possono leggere in rete.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>Il contatto non può essere scritto nell’elenco dei contatti: {reason}.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>Il contenuto è troppo lungo</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Il contesto è pieno</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>Il contesto è troppo lungo</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>La copia o il download è incompleto. Copiare o scaricare di nuovo il file.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>I contatori del controllo {run} non corrispondono alle sue righe.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Impossibile trovare la cartella dei dati</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>La decisione che gli elenchi mostrano per l’elemento {item} del controllo {run} non è quella registrata.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Probabilità della decisione</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Le descrizioni delle immagini fanno parte del testo.</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>Il dispositivo non esiste</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>Impossibile usare il disco</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Il disco segnala un errore</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>Il file system del disco non ammette file di questa dimensione (FAT32 si ferma a 4 GB). Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>Il documento non ha una fine: è stato troncato, e un mezzo documento non viene giudicato.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Il documento ha {bytes} byte; il limite è {limit}.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Il download è terminato per un difetto di Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>Il download non è completo</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>Il processo di download è terminato</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>I driver delle GPU erano in fase di avvio, e uno di essi potrebbe essere la causa.</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Gli elementi del capitolo sono nidificati troppo in profondità.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>La codifica, {encoding}, è stata dedotta; lo sha256 dei byte del file è {sha256}.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>Il punto di accesso non è valido</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Il motore continua a fermarsi</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>La variabile di ambiente HF_HUB_OFFLINE vieta il contatto con l’hub.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>La variabile di ambiente {variable} è impostata su «{folder}».</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Le etichette attese sono in righe proprie, sopra i testi.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Gli esperti restano nella RAM ({experts}); il resto è su {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>L’esportazione finisce a metà: è stata troncata. Ciò che precede viene letto.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>L’esportazione ha questo post solo come pagina web; viene giudicato il testo visibile.</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>L’esportazione è incompleta. Messaggi secondo il suo conteggio: {said}; trovati: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>Il campo «{field}» può contenere da 1 a {limit} caratteri, non {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>Il campo «{field}» può contenere da 1 a {limit} ID di regole, non {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>Il campo «{field}» non può essere null.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Il campo «{field}» è indicato accanto al regolamento, ma il regolamento non lo menziona: il modello non lo conoscerà.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>Il campo «{field}» richiede almeno due opzioni diverse.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>Il campo «{field}» richiede almeno due valori tra cui scegliere.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>I campi della risposta JSON non sono indicati.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Le cifre non sono quelle degli elementi.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>Il file non può essere aperto con questa passphrase</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>Il file è cambiato durante la lettura. Gli elementi letti prima vengono conservati.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>Il file non indica la sua architettura; Plumbline usa solo modelli {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>Il file finisce a metà di un valore: è stato troncato.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>Il file è cresciuto durante la lettura. Ciò che è stato aggiunto dopo l’apertura non è in questo controllo.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Il file è cambiato</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>Il file non è stato verificato e potrebbe essere danneggiato.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>Il file non contiene alcun certificato in PEM o DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>Il file non è un rapporto in JSON, o ne manca una parte.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>Il file non è la risposta di un’autorità di marcatura temporale (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>Il file non è quello promesso</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Il file non c’è più</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Il file è troppo grande</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>L’elenco dei file contiene il nome {file}, che non è sicuro scrivere.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>I file sono uguali.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>L’impronta nel rapporto non è quella delle sue parti.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>L’impronta non corrisponde: questo non è il rapporto che intendeva l’autore, oppure è stato modificato.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>La cartella esiste già</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>La cartella è in uso</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Manca la cartella «{name}», che fa parte di Plumbline.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>La forma della risposta non è chiara</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>La forma della risposta non è chiara dal regolamento. Dire verso l’inizio come rispondere, per esempio «Rispondi con una parola: VALID o INVALID», o indicare la forma accanto al regolamento.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>La forma della risposta è stata dedotta dal testo del regolamento. Indicarla accanto al regolamento dà certezza.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>I formati sono: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>L’insieme di riferimento non ha testi nella metà «{half}».</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>L’insieme di riferimento non ha testi.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Gli insiemi di riferimento non hanno testi in comune e sono stati abbinati per posizione, come traduzioni.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>La grammatica ricavata dal formato di risposta del regolamento rifiuta un testo che il formato richiede.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>La griglia è troppo grande</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>Il numero più alto nel campo «{field}» può andare da 1 a {limit}, non {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>Nel frattempo la cronologia non può essere modificata nel suo insieme.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>Impossibile aprire la cronologia</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>La cronologia contiene già un caso «{name}».</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>La cronologia non contiene il ricorso {appeal}.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>La cronologia non contiene un caso «{name}».</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>La cronologia non contiene la valutazione {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>La cronologia non contiene l’elemento {item} del controllo {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>La cronologia non contiene l’elemento {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>La cronologia non contiene la coda {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>La cronologia non contiene alcun controllo secondo quel regolamento e di quel periodo.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>La cronologia non contiene il controllo {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>La cronologia non contiene un verdetto sull’elemento {item} del controllo {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>La cronologia non contiene verdetti di un controllo.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>La cronologia non contiene la versione {version} dell’insieme di riferimento «{name}».</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>La cronologia è danneggiata</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>La cronologia proviene da una versione più recente di Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>La cronologia proviene da una versione più vecchia di Plumbline</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>La cronologia è in uso</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>La cronologia non è cifrata</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>La cronologia è di sola lettura</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>La cronologia ha bisogno della sua chiave</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>La cronologia ha bisogno della sua passphrase</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>La cronologia è stata alterata con altri mezzi</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>La cifratura della cronologia è in corso di modifica.</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>L’hub ha un altro file</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Valgono i dati dell’hub.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>La decisione umana che gli elenchi mostrano per l’elemento {item} del controllo {run} non è l’ultima registrata.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>L’ID del tipo di elemento con cui i verdetti vengono esportati in Coop. Si imposta in Coop.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Il processo di inferenza non si capisce</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>Il processo di inferenza è terminato inaspettatamente</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>Il processo di inferenza è terminato inaspettatamente.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>Il processo di inferenza è terminato {count} volte prima di aver lavorato a un elemento.</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>Il processo di inferenza non è in esecuzione</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>Il processo di inferenza è della versione {other}, il programma della versione {own}.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Al processo di inferenza è stato chiesto un lavoro prima che avesse un modello.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>L’installazione è incompleta</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>L’elemento è l’ultimo messaggio con quello precedente, ciascuno con il suo autore.</numerusform>
            <numerusform>L’elemento è l’ultimo messaggio con i {n} precedenti, ciascuno con il suo autore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Il diario non può essere letto</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>La chiave non è quella giusta</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Impossibile usare il portachiavi</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Le chiavi sono {keys}. Correggerla o rimuoverla.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>La colonna delle etichette contiene un testo troppo lungo per un’etichetta.</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>L’etichetta si trova in elenchi o oggetti JSON, che non vengono compresi. Esportare JSON piatto o CSV.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>L’etichetta «{label}» non può significare «indeterminato».</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>L’etichetta «{label}» è indicata due volte.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Le etichette con cui si trova l’elemento {item} del controllo {run} non sono quelle del suo verdetto.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>La lingua della finestra. Regolamenti, contenuti e risposte non vengono tradotti.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>La raccolta contiene: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>Il limite {name} deve essere un numero intero maggiore di 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>La riga ha {chars} caratteri; il limite per una riga è {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>La riga è vuota.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>La riga non è JSON valido; se è l’ultima, l’esportazione è stata troncata.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>Impossibile cancellare l’elenco dei contatti</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>Impossibile leggere l’elenco dei contatti</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>L’elenco {key} dichiara {count} voci; il limite è {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>L’elenco {key} ha voci del tipo sconosciuto {kind}.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>Impossibile avviare l’API locale</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>La velocità massima di un download, in megabyte al secondo.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Il messaggio non ha testo.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>Il messaggio ha due versioni del testo che differiscono; l’altra è un elemento a sé.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Il messaggio ha {bytes} byte; il limite è {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>Il messaggio è stato eliminato; il suo testo non è nell’esportazione.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Il modello</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Impossibile eliminare il modello</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Impossibile caricare il modello</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>Il modello non completa questa riga: risponde in un messaggio proprio. Dire invece verso l’inizio che cosa rispondere.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Impossibile leggere il file del modello</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Il file del modello è troncato</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Il file del modello è danneggiato</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>Il modello non ha dato una decisione sull’elemento {item} del controllo {run}.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>Il modello non ha dato una decisione su questo elemento, e nessuno ha deciso su di esso.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>Il modello non ha token harmony</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>Il modello non ha giudicato tutti i testi</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>Il modello ha {count} parti; non trovate: {missing}.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Il modello viene scaricato dalla memoria.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Il modello è danneggiato</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>Il modello è in uso</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>Il modello può lasciare la decisione a una persona.</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>Il modello usato se non se ne sceglie un altro.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>Il modello «{model}» ha {count} parti, e sono stati indicati altri file.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Spiegazione del modello:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Impossibile scrivere il manifesto del modello</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Impossibile stimare la memoria necessaria al modello</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>L’uscita del modello non è un numero</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Le parti del modello non vanno insieme</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Ragionamento del modello:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Impossibile leggere la cartella dei modelli</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>Il nome non può essere usato</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Il nome è vuoto.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>La rete ha risposto con una pagina propria</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>La rete è vietata</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>La rete è disattivata</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>Viene scaricata la revisione più recente, come richiesto.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>La versione più recente non è nota</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>Il numero alla fine dell’indirizzo. Sceglierne un altro se un programma lo usa già.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>La revisione più vecchia viene scaricata fino alla fine.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>La revisione più vecchia non esiste più, perciò viene scaricata la più recente.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>Impossibile usare le opzioni salvate con questo controllo.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Gli ordini sono: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>La pagina non ha una fine: potrebbe essere stata troncata.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>La pagina non ha testo.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>La pagina ha {bytes} byte; il limite per un file letto per intero è {limit}.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>La pagina è danneggiata.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>La passphrase è errata, oppure {file} è stato modificato.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La passphrase è troppo corta</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Un codice da un elenco</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Una parola da un elenco</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Circa {size}, secondo {source}. La dimensione esatta viene confermata prima del download.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Circa {size}. La dimensione esatta viene confermata prima del download.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>E {n} altra voce. L’elenco completo è nel file JSON di questo rapporto.</numerusform>
            <numerusform>E altre {n} voci. L’elenco completo è nel file JSON di questo rapporto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Prima, con impegno {effort}: {decision}. Giudicato di nuovo perché {doubt}.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Insieme di riferimento {name}</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Come vengono lette le risposte</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID nell’origine</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON con 0 o 1 per ogni etichetta</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON con campi</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Giudicati di nuovo</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Valutato come versione ombra del controllo {run}. Non influisce sul risultato.</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Lingua delle risposte</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Nessun elemento ha l’etichetta «{decision}»: non ci saranno valori al riguardo.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Nessuno degli elementi è stato esaminato da una persona.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>Non si può inserire nulla al posto di {places}. I segnaposto disponibili sono {known}.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Testo incollato</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Le persone hanno esaminato {n} elemento e hanno concordato con il modello su {same}.</numerusform>
            <numerusform>Le persone hanno esaminato {n} elementi e hanno concordato con il modello su {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modello di prova</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Rapporto sull’elemento {item} di «{run}»</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Rapporto su «{run}»</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>Le regole {rules} non sono elenchi di parole.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>La regola {rules} non è un elenco breve di parole.</numerusform>
            <numerusform>Le regole {rules} non sono elenchi brevi di parole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Controllo {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Come la finestra</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Versione ombra</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Mostrato al modello come contesto:</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forma standard: la decisione, poi la regola e il motivo.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standard input</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>La forma della risposta viene aggiunta al prompt.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>La prima riga è considerata come nomi delle colonne e non viene valutata.</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>L’insieme di riferimento non ha un nome</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>La cronologia è conservata in {folder}, una cartella che non è stata trovata. Non è stata aperta alcuna cronologia.</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Manca la cartella della cronologia</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>La lingua delle motivazioni e delle risposte ai ricorsi. Se lì si sceglie una lingua, questa impostazione cambia.</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Impossibile esportare i regolamenti</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>Il regolamento non può cambiare a metà.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>Il regolamento non dice verso l’inizio come rispondere. Dirlo nella prima sezione.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>Il regolamento non dice che aspetto ha una risposta sbagliata, come una frase attorno a {label}. Mostrarne una, o dire che non va scritto nient’altro.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>Il regolamento non dice come si presenta una risposta sbagliata, per esempio con parole attorno al JSON. Mostrarne una, o dirlo in una frase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>Il regolamento non dice che cosa fare con i casi dubbi. Lasciare che il modello li passi a una persona.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>Il regolamento non dice quale regola prevale quando se ne applicano due. Dirlo in una frase.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>Il regolamento non dice al modello come rispondere. Dirlo verso l’inizio, ed elencare tutte le risposte possibili.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>Il regolamento ha già un insieme di riferimento «{name}».</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>Il regolamento non ha una forma di risposta nota a Plumbline, perciò viene usata la forma standard: la decisione, poi la regola e il perché. Viene aggiunta al prompt.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>Il regolamento non ha un insieme di riferimento</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>Il regolamento non ha titoli. Quattro sezioni aiutano il modello: istruzioni, definizioni, criteri, esempi.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>Il regolamento non ha l’etichetta «{label}» per «{decision}».</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>Il regolamento non ha una sezione con le istruzioni: che cosa fare e come rispondere.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>Il regolamento non ha una sezione con i criteri: che cosa lo viola e che cosa è ammesso.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>Il regolamento non ha una sezione con le definizioni dei suoi termini.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>Il regolamento non ha una sezione con esempi vicino al limite.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>Il regolamento ha {n} token.</numerusform>
            <numerusform>Il regolamento ha {n} token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Il regolamento è vuoto</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>Il regolamento è vuoto. Scrivere che cosa è consentito e che cosa no.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>Il regolamento non è testo UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>Il regolamento è troppo grande</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>Il regolamento è troppo lungo</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>Il regolamento forse chiede la risposta al modello, ma non lo dice chiaramente. Scegli come leggere le risposte oppure indica verso l’inizio come rispondere.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>Il regolamento non mostra una risposta come dovrebbe essere. Mostrarne una completa, in JSON.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>Il regolamento «{policy}» non è quello che era stato conservato.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Differenza del regolamento</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>Impossibile leggere il file policy.toml</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>Il file policy.toml contiene un errore</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>Il modello di prova non può essere eliminato</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>Il modello di prova non è in grado di seguire questo regolamento</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>Il file del modello di prova potrebbe essere danneggiato. Installare di nuovo Plumbline.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>La probabilità del modello di prova non dice nulla, perciò i suoi verdetti non vengono scelti in base ad essa.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Impossibile copiare il prefisso.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>Il prefisso ha una lunghezza diversa da quella calcolata.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>La probabilità assume qui pochissimi valori, perciò c’è poca scelta per una soglia.</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>Il processo che ha fatto la richiesta è terminato inaspettatamente.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>Il processo che interroga il server di un gruppo di lavoro</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>Il processo che scarica</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>Il processo che lo leggeva è terminato inaspettatamente. Il file potrebbe essere danneggiato, o fatto per nuocere.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>Il processo che legge documenti, posta e archivi</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>Il programma ha smesso di rispondere ad altri programmi.</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>Il programma è della versione {other}, il suo processo di inferenza della versione {own}.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>Il programma che ha creato l’esportazione non ha potuto scrivere questo messaggio.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>La data nel prompt è {date}, come nella valutazione precedente, e non quella di oggi.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>La proprietà {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>La proprietà {key} compare due volte.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>La proprietà {key} è del tipo sconosciuto {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>La proprietà {key} non è un numero.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>La proprietà {key} non è testo.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>La proprietà {key} dà {claimed}, e ciò che il file contiene consente {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>La coda ha più regolamenti</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>La coda ha {found} di {n} elemento di riferimento richiesto: solo quelli con un verdetto secondo questo regolamento, per esempio da una valutazione, somigliano agli altri.</numerusform>
            <numerusform>La coda ha {found} dei {n} elementi di riferimento richiesti: solo quelli con un verdetto secondo questo regolamento, per esempio da una valutazione, somigliano agli altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>La coda sarebbe vuota</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Le virgolette in questa riga non seguono le regole dei file CSV; quelle che non racchiudono nulla fanno parte del testo.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Manca il motivo</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Il ragionamento ha raggiunto il limite.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>Il record non è un post.</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>Il rapporto è come è stato creato.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>Il rapporto proviene da una versione più recente di Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>Il rapporto non è in ordine.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>Il rapporto non è composto come lo sono i rapporti.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Gli hash del rapporto mancano o non sono in ordine.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>Il sigillo del rapporto non è nella catena di questa cronologia: il rapporto proviene da un’altra cronologia, o una parte di questa è stata rimossa.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>Il repository ha {bytes}; il limite è {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>Impossibile giudicare la richiesta</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Il resto dello standard input non è stato letto e non può essere riletto. Viene giudicato ciò che è stato letto.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>Il resto dell’archivio è danneggiato e non è stato letto.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>Il resto del file non è JSON valido e non è stato letto.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Il resto del testo incollato non è stato letto e non può essere riletto. Viene giudicato ciò che è stato letto.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>La riga ha {cells} celle per {columns} colonne. Un testo che contiene il separatore va racchiuso tra virgolette.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>La riga ha {cells} celle su {columns}.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>La riga è vuota.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>La riga supera {limit} caratteri, il limite per una riga.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Le righe precedenti sono testi semplici; questa ha delle colonne.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>Le righe del tensore {name} non riempiono blocchi interi.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>La regola «{rule}» è indicata accanto al regolamento, ma il regolamento non la contiene.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Le regole non scelgono il {n} verdetto. Viene tralasciato ciò su cui una persona ha già deciso.</numerusform>
            <numerusform>Le regole non scelgono nessuno dei {n} verdetti. Viene tralasciato ciò su cui una persona ha già deciso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Le regole non hanno ID. Con gli ID (R1, R2, …) una risposta può dire quale regola è stata decisiva.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>Il controllo è in uso</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>Il controllo indicato da questa ricerca non è più nella cronologia.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>Il controllo è stato fatto da un’altra versione del programma, oppure la sua registrazione è stata modificata.</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>Il controllo è stato iniziato sul server del gruppo {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>Il controllo è stato avviato con {model} (sha256 {sha256}…). Nessun modello installato ha questa checksum.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>Il modello del controllo non è installato</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>Il server del controllo non è impostato</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>I controlli sono stati fatti secondo più regolamenti, e ognuno ha i propri insiemi di riferimento.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>La stessa parola spagnola può essere innocua in un paese e un insulto in un altro. Dire per quali paesi vale il regolamento, e lasciare che il modello affidi le parole ambigue a una persona.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>Lo stesso file è installato come «{model}».</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>Impossibile copiare l’esempio</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>Lo script non lo conosce.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>Lo script è terminato.</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Lo dice lo script.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>L’indice di ricerca è in fase di ricostruzione.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>La tabella di ricerca {table} non corrisponde a ciò che indicizza.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Il server chiede di attendere</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>Il server non sa fare ciò che gli viene chiesto</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Il server non può dimostrare chi è</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Il server non risponde</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>Il server non mantiene le risposte nella loro forma</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>Il server non dice come divide il testo</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Il server ha un problema</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>Il server ora ha un altro modello</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>Il server ha letto un altro prompt</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>Il server ha smesso di scrivere troppo presto</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>Il server richiede una chiave</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>Il server non è stato contattato</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>La risposta del server non può essere letta</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La risposta del server non ha senso</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Certificato del server</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>Il certificato del server non può essere usato</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>Il modello del server non può essere usato</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Questo messaggio l’ha scritto il servizio, non una persona.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Impossibile leggere il file delle impostazioni</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>La gravità dell’etichetta «{label}» è inferiore a 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>La quota di probabilità da cui vengono estratti i token. Usata solo quando la temperatura è superiore a 0.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>Viene letto il foglio «{sheet}». Scegliere questo per leggerlo al suo posto.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>La firma è valida per il certificato contenuto nella risposta, ma quel certificato non è stato emesso sotto quello indicato: questo non dimostra da chi proviene la risposta.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>La firma è valida per il certificato nella risposta. Non è stato verificato se quel certificato sia davvero dell’autorità: confrontare il suo SHA-256, {sha256}, con quello pubblicato dall’autorità, o indicare il suo certificato radice.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>La firma è valida, e il suo certificato è stato emesso sotto quello indicato.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>La firma è errata: questo non dimostra nulla.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>La firma non è stata verificata: il certificato non è nella risposta, o è di un tipo qui sconosciuto.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>Il più semplice: tutto ciò che viola e tutto ciò che è indeterminato.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>La dimensione viene confermata prima del download.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>La dimensione di tutto il testo della finestra, rispetto a quella del sistema.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Le fonti sono cambiate</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>Lo stato dell’elemento {item} del controllo {run} contraddice il suo verdetto.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>La struttura di {file} non è quella creata da Plumbline: {objects}. Ciò che vi è registrato potrebbe essere falsificato senza che si veda, perciò non è stato aperto.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>Il sistema l’ha chiuso, molto probabilmente perché la memoria era esaurita.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Il sistema segnala: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Il sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Certificati del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>Il portachiavi del sistema ha segnalato: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>Le impostazioni del sistema indicano un proxy del tipo «{scheme}»; i download richiedono un proxy http o https.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>La tabella è troppo grande</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>Il tensore {name} ha un offset errato.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>Il tensore {name} ha una dimensione impossibile.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>Il tensore {name} ha una quantizzazione sconosciuta.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>Il tensore {name} ha {dimensions} dimensioni.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>La colonna di testo è vuota in questa riga, ma ci sono parole in {columns}, che non viene letta.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>La colonna di testo è vuota in questa riga.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>Il testo contiene un separatore senza virgolette. È l’ultima colonna, perciò le sue parti sono state unite.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>Non è stato possibile riconoscere il testo.</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>Il testo è vuoto, perciò non è stato avviato alcun controllo.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>Il testo è nella colonna «{column}», riconosciuta come quella con il testo più lungo.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>Il testo è nella colonna «{column}», riconosciuta come quella con il testo più lungo; altre candidate: {others}.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>Il testo è nella colonna «{column}», riconosciuta dal nome.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>Il testo è nella colonna «{column}», riconosciuta dal nome; altre candidate: {others}.</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>Il testo è stato riconosciuto in un’immagine (OCR) e può contenere errori.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>I testi sono stati tralasciati, e con essi ciò che li cita. Qui ci sono i loro hash.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>La soglia per {measure} {least} è stata scelta e misurata sugli stessi esempi, il che la favorisce. Per verificarla, ogni metà richiede almeno {few} violazioni e {few} altri.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>La marca temporale non riguarda questa cronologia</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>La marca temporale di {time} non può essere letta.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>La marca temporale di {time} non è del suo sigillo.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>La firma della marca temporale è errata</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Il token di accesso non è accettato</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>Il token di accesso non è stato inviato</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>Il tokenizzatore ha trasformato del testo semplice in un token di controllo, che potrebbe quindi imitare le istruzioni del programma.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>Il download incompleto di {repository} riprende.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Il valore ha {chars} caratteri; il limite per una riga è {limit}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>Il valore di «{key}» è del tipo sbagliato.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>I verdetti sarebbero dentro una cartella sorvegliata</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>I verdetti stessi verrebbero giudicati</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Le versioni sono {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>I pesi «{model}» non sono verificati: la loro checksum non è in alcun catalogo noto a Plumbline.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>La cartella di lavoro ha {n} commento o casella di testo, che non viene letto.</numerusform>
            <numerusform>La cartella di lavoro ha {n} commenti o caselle di testo, che non vengono letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>La cartella di lavoro nasconde alcune righe; sono state lette comunque.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>La cartella di lavoro nasconde questa riga; è stata letta comunque.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>La cartella di lavoro nasconde questo foglio; è stato letto comunque.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>La cartella di lavoro nasconde {n} riga, che viene letta comunque: {rows}.</numerusform>
            <numerusform>La cartella di lavoro nasconde {n} righe, che vengono lette comunque: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>La cartella di lavoro non contiene tabelle, perciò il suo testo è stato letto foglio per foglio. Si può leggere anche riga per riga.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>La memoria di lavoro per questo contesto</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Impossibile leggere il file ZIP</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Impossibile decomprimere il file ZIP</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>Il file ZIP è troppo grande</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>Le {files} parti di «{file}» contengono {found} tensori invece di {expected}.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>Ci sono altri testi in elenchi, che non vengono letti: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Ci sono più di {limit} etichette.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Non ci sono decisioni da aggiungere</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Questi controlli non esistono</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Ci sono modelli di testo in: {languages}.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Ci sono due campi del tipo «{type}».</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Sotto questo titolo c’è {n} esempio; funzionano meglio {least}-{most} vicino al limite, di entrambi i tipi.</numerusform>
            <numerusform>Sotto questo titolo ci sono {n} esempi; funzionano meglio {least}-{most} vicino al limite, di entrambi i tipi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Qui c’è {n} carattere invisibile ({code}). Il modello lo legge comunque: eliminarlo.</numerusform>
            <numerusform>Qui ci sono {n} caratteri invisibili ({code}). Il modello li legge comunque: eliminarli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Ce n’è {n} in più. I file CSV e JSON li contengono tutti.</numerusform>
            <numerusform>Ce ne sono {n} in più. I file CSV e JSON li contengono tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Esistono: {names}.</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Esiste già un caso con questo nome</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>C’è un errore nel programma; il suo registro dice dove.</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Esiste già una ricerca salvata con questo nome</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>C’è un ricorso aperto su questo elemento</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Non c’è una colonna {columns} da mostrare come contesto.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Non esiste la colonna «{column}». Le colonne sono: {columns}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Non c’è connessione</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>Non c’è una decisione contro cui fare ricorso</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Non esiste un file o una cartella con questo nome, oppure è stato rimosso.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Non esiste un file o una cartella con questo nome.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Non c’è un file da caricare.</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>L’elemento {item} non esiste</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>In {file} non c’è la chiave «{key}».</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>In {table} non c’è la chiave «{key}».</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Non c’è un portachiavi</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Non c’è un modello</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Qui non c’è un modello</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Non c’è un regolamento</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Non c’è una versione pubblicata</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Non c’è posto per altri</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>Sul disco che contiene {file} non c’è più spazio ({free} liberi). Tutto ciò che è stato registrato finora è al sicuro.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>Sul disco che contiene {file} non c’è più spazio. Tutto ciò che è stato registrato finora è al sicuro.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>Il controllo {run} non esiste</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Non c’è ancora un sigillo</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Non esiste l’impostazione «{key}».</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>Il foglio «{sheet}» non esiste. I fogli sono: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Questa forma di risposta non esiste</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Questo ricorso non esiste</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Questo benchmark non esiste</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Questo caso non esiste</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Questa colonna non esiste</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Questa valutazione non esiste</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Questo esempio non esiste</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Questo file non esiste</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Questa cartella non esiste</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Questo insieme di riferimento non esiste</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Questo elemento non esiste</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Questo modello non esiste</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Questo regolamento non esiste</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Il regolamento non è tra questi</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Questa coda non esiste</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Questa ricerca salvata non esiste</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Questa versione non esiste</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Non c’è un server del gruppo</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>Non c’è un modello di testo in questa lingua</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Non c’è un terminale in cui chiederla.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Non c’è testo</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Non contiene testo.</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>Non c’è un verdetto sull’elemento {item} del controllo {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} non esiste più. È stato spostato, rinominato o eliminato.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>«{file}» non esiste. Non è stato giudicato nulla.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>La memoria non basta per caricare «{name}».</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>Non contiene nulla da giudicare.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Non c’è nulla con cui concordare</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Non c’è nulla da calibrare</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Non c’è nulla da confrontare</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Non c’è nulla da distribuire</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Non c’è nulla da giudicare</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Non c’è nulla da etichettare</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Non c’è ancora nulla a cui rispondere</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Non c’è nulla da riportare</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Non c’è ancora nulla da esaminare</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c’è nulla da annullare</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>C’è qualcosa dopo la fine del valore JSON.</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Questi non sono i campi della forma standard.</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Questi sono altri pesi</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Questi limiti non possono essere usati</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Queste decisioni sono di un’altra coda</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Questi file non sono un unico modello</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Questi elementi del controllo {run} avevano raggiunto un limite. Sono stati giudicati di nuovo senza.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Queste etichette sono di un altro esercizio</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Queste etichette sono di altri testi</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Questi regolamenti non possono essere riuniti in un solo prompt</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Questi verdetti vengono dal modello di prova. Serve per imparare a usare il programma e per prove, non per decidere.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>Non sono JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>Non sono un oggetto JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Vengono rifiutate</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Appartengono a più modelli.</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Si inseriscono in mezzo</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Aspettano</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Questa edizione può usare una GPU, ma il modello viene eseguito sul processore.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>Questo non può essere il nome di un regolamento</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Questa copia di Plumbline non sa dove vengono pubblicate le versioni più recenti.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Questa copia viene eseguita dal codice sorgente, oppure è stata installata con pip. Aggiornare il sorgente, per esempio con git pull, e installarlo di nuovo; oppure aggiornare il pacchetto con pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Questa decisione è stata presa su un ricorso</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Questo download è in corso</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Questo file contiene altro</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Questo file non è una cronologia</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Questo file è di un’altra versione</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Questa cartella non contiene file.</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Questo è un codice di recupero</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>Questo è un altro tipo di file</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Questo non è un caso</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Questo non è un certificato</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Questo non è un file per un secondo esaminatore</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Questo non è un rapporto</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Questo non è un server utilizzabile</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Questa non è una marca temporale</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>Questo non è un sigillo completo</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Questo non è il file di quell’insieme di dati</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>Questo è il file di qualcun altro</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Questa è la versione HTML del messaggio; il suo testo semplice dice altro.</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>È la decisione contro cui è rivolto il ricorso</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>Questa è la versione più recente. È pubblicata la {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Questo elemento non proviene da un file</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Questo tipo di file non viene letto</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Questo tipo di proxy non può essere usato</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Questa riga non ha effetto: l’impegno di ragionamento si sceglie per ogni controllo.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Questo modello non può essere usato</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Questo modello è già installato</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Questo modello è fornito con Plumbline</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Serve un token di accesso</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Questo repository non è nel catalogo di Plumbline, quindi nessuno lo ha esaminato. Un file di modello è costituito da dati letti da programmi scritti in C, e uno malevolo può cercare di sfruttarli. Plumbline prima lo verifica e poi lo carica in un processo a sé. Per la licenza, vedere la pagina del repository.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>In questa riga manca la colonna di testo.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Questo controllo è stato avviato su {before} e continua su {device}.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Questa quota non può essere usata</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Questo sistema non ha un portachiavi in cui i programmi possano conservare segreti.</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Questo modello di testo non può essere usato</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Questa versione non conosce «{key}».</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Questa versione non sa come si crea.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Marche temporali</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Insieme a ciò che è stato letto prima, decompresso supera ciò che si legge da un file.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizzatore</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Token scritti</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Memoria insufficiente</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Troppi file</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Troppe richieste in attesa</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Ha richiesto troppo tempo o troppa memoria</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Tour al prossimo avvio</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Riprovare più tardi, con un’altra rete o da un altro indirizzo; le parti corrette vengono conservate.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Riprovare quando alcune avranno avuto risposta.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Riprovare quando torna la rete, o consultare {page} in un browser.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Riprovare. Se succede di nuovo, segnalarlo con il nome del modello.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Provare senza livelli sulla GPU: il lavoro lo fa allora il processore, più lentamente.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Due campi hanno lo stesso nome.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Due file hanno lo stesso nome</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Due file dicono cose diverse</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Due dei suoi tensori si sovrappongono.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Si possono riunire da due a {most} regolamenti con nomi diversi; questi sono {names}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Sono mescolate due versioni del programma</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminato</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codifica sconosciuta</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato sconosciuto</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Ordine delle date sconosciuto</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Impostazione sconosciuta</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Divisione sconosciuta</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Sbloccare il portachiavi e riprovare.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Decomprimerlo e importare la cartella dei regolamenti.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Decomprimerlo e importare la cartella.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Opzioni di lettura illeggibili</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Rimuoverla per scaricare modelli.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Tipo di file non supportato</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Separatore inutilizzabile</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Limite inutilizzabile</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Numero di messaggi inutilizzabile</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Aggiornarlo dove si aggiornano gli altri programmi, o con flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Confermarla, o scegliere un’altra decisione.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Usare 0 o un numero intero maggiore.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Usare da 1 a {limit} caratteri visibili, senza spazi all’inizio o alla fine.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Usare un modello gpt-oss o gpt-oss-safeguard il cui file conservi i token di controllo.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Usare un indirizzo https, o omettere il token di accesso.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Usare un altro file di modello, e segnalare il problema con il nome del modello.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Usare solo lettere, cifre e trattini, per esempio community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Usarne uno, o togliere le parentesi graffe.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Usare l’esercizio con cui è stato creato.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Usare l’esercizio con cui sono state create.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Usare la stessa versione.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>In questo rapporto ci sono verdetti del modello di prova. Non servono per decidere.</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Verificare il file del modello. Se è intatto, riprovare senza la GPU.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Violazione</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Violazioni in ciascuna</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Attendere che finisca, o interromperlo lì.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Attendere che finisca, o interromperlo, e riprovare.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Attendere che finisca, o interromperlo.</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Pesi, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>Ciò che è arrivato viene conservato. Si prega di segnalare questo testo.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Che cosa conta:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Che cosa differisce nel metodo, per cui le due cose non sono confrontabili al punto:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Che cosa succede alle richieste di altri programmi mentre è in corso un controllo o una valutazione.</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Non è stato possibile stabilire che cosa viene applicato.</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Ciò che è innocuo in un paese è un insulto in un altro («fanny», «spaz»). Dire per quale inglese vale il regolamento, e far sì che il modello lasci a una persona le parole ambigue.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>Ciò che è in {file} è stato deciso su altri testi, o secondo un altro regolamento.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>Ciò che va giudicato non ha colonne.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>Da che cosa dipendono i verdetti</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Che cosa è stato chiesto</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>Ciò che è stato deciso su un ricorso non si ritira: chi lo ha presentato potrebbe già saperlo.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>Ciò che è stato giudicato è conservato nella cronologia.</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Che cosa è stato ignorato</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Quando giudicare di nuovo si impara da uno stesso regolamento, modello e insieme di esempi con impegno basso, medio e alto, in un’unica valutazione.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Se l’origine li conosce, si possono mostrare anche questi: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Dove è installato tesseract</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Dove vengono tenuti i pesi degli esperti, la parte più grande del modello. La memoria principale è più lenta, ma richiede molta meno memoria della GPU.</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Dove si trova la cronologia, il file viene confrontato con essa: ogni elemento, decisione e anello e, con gli hash con chiave, anche ciò che è oscurato.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Dove «{binary}» è 0, in «{field}» non si può scrivere nulla.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Dove «{binary}» è 1, in «{field}» non si può scrivere nulla.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Se un testo mostrato resta visibile solo finché si tiene premuta la barra spaziatrice, o fino all’elemento successivo.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Da questo file non si capisce se nelle date viene prima il giorno o il mese: vengono tenute come sono scritte. Indicare quale dei due.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Se il testo nelle pagine scansionate e nelle immagini viene riconosciuto (OCR). Richiede il programma tesseract su questo computer; tali elementi vengono contrassegnati.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Qual è l’esercizio?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>L’insieme di riferimento di quale regolamento?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Mentre il modello è in uso</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Chi sa calcolare gli hash può falsificare un rapporto: confrontare l’impronta con quella comunicata dall’autore.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Chi sa calcolare gli hash potrebbe rifare un intero rapporto. Perciò confrontare la sua impronta con quella comunicata dall’autore per altra via.</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Finestra di un file zst</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Con le righe proprie del programma ha {tokens} token. Il contesto ne contiene {limit}, di cui {reasoning} sono riservati al ragionamento e {answer} alla risposta. Non resta spazio per il contenuto.</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Con la stessa decisione e altre etichette: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Con la forma standard le chiavi sono {keys}. Correggerla o rimuoverla.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Senza una data leggibile</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Senza questo non è certo che un prompt significhi la stessa cosa da entrambe le parti. {said}</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Senza i verdetti delle valutazioni</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Parole in</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Testo del ricorso: aprire per leggerlo</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Scrivere 3, oppure 3:2 per una sua colonna.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Scrivere NAME@2.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Scrivere un altro nome.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Scrivere che cosa non è consentito.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Scriverlo come {example}, senza percorso, nome o password.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Scrivervi il regolamento e riprovare.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Scrivere il nome del regolamento prima di quello dell’insieme, come in {example}.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Scrivere {example}, tra virgolette.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Scrivere {example}, senza virgolette.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Scrivere {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Scrivere {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Scrivere {table} per ciascuno.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Scrivere, per esempio, {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Scritto prima del</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Scritto dal</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>La versione visualizzata era la {seen}; la più recente è la {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` è true o false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` richiede i byte e lo sha256 di ogni file.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` deve essere {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>Manca `licence`.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` ha {keys}.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` è uno di questi: {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` è organisation/name, non {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` è composto da 64 cifre esadecimali minuscole.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` è un elenco di tabelle.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` è una tabella con name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` manca, o non è un numero intero maggiore di 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` manca, o non è testo.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` non è noto qui.</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>un arresto anomalo non scrive memoria sul disco</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>una decisione su un elemento di riferimento in una coda d’esame</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>la decisione di una persona</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>gli elementi del controllo {run} in una coda d’esame</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>un recupero dei dati</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>un elemento ignorato</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>un elemento ignorato del controllo {run}</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>un passaggio prima del verdetto</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>un passaggio di {item} del controllo {run}</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>un testo al suo interno non è in UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>una marca temporale</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>un ricorso su {item} del controllo {run}</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>un elemento (riga {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>un record sconosciuto</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>formato di risposta</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>limite della risposta</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>schema della risposta nel prompt</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>risposta:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>allegato {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>allegato «{name}»</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>limite {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>byte da {first} a {last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>capitolo {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>capitolo «{name}»</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>data nel prompt</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>giorno, mese, anno</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>impegno</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>livelli di impegno</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fine del file</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motore</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>codice di uscita {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>campo {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>campo «{name}»</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>formato indicato</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>insieme di riferimento</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>elementi pesanti</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>quanti controlli o elementi ci sono</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>indice «{name}»</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>non può acquisire privilegi</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>non può avviare programmi</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>non può scrivere file, né leggerne altri che quelli del programma</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>non può raggiungere la rete</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>è terminato {bytes} byte troppo presto</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>termina prima del byte {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>ora ha {now} byte, prima ne aveva {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>è su un altro disco</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>ha bisogno di `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>ha bisogno di modelli, ciascuno con un nome proprio.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>ha bisogno di varianti, ciascuna con un nome proprio.</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>è stato passato ad altri</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>elemento {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>elemento {item} del controllo {run}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>elementi alla volta</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>il suo elenco di tabelle è perso, oppure la chiave è sbagliata</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>la sua memoria ha un limite</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>la sua memoria ha un limite finché non si usa una scheda grafica</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>il suo schema non ha un numero</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>lingue del regolamento</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>soglie apprese di un livello di impegno</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp si è interrotto mentre esaminava «{file}» ({reason}). Il file potrebbe essere danneggiato.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp non è riuscito</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp ha rifiutato la grammatica ricavata dal formato di risposta del regolamento.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp ha rifiutato «{name}» senza indicare un motivo.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp ha rifiutato «{name}»: {errors}.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basso</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>oscurato</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>messaggio {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modello {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>modello {model}, variante {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelli</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mese, giorno, anno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>nessuna risposta leggibile</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>nessun codice di uscita</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nessuna cifra</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>nessun indicatore</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminato</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>non nel regolamento: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>per troppo tempo non è arrivato nulla</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Esiste già un insieme di riferimento con questo nome</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Questi esempi sono forniti con Plumbline</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Non possono essere rinominati né eliminati.</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>ora giusto</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>ora sbagliato</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>oggetto {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>di {count} righe di {table} ne sono state copiate {copied}</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>un regolamento</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>altra versione</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>pagina {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragrafo {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>regolamenti</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>regolamento</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisione</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilità</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>probabilità {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>testo citato</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>limite del ragionamento</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>richiamo</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>record {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>ripetizione {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>ripetizioni</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>controllo {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>controllo {run} come parte di una valutazione</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>più regolamenti insieme</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>foglio {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>foglio «{name}»</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>segnale {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositiva {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>tabella «{name}»</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>temperatura {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>temperatura {temperature}, top p {top_p}, seme {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>testo {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>l’indirizzo è scaduto</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>la risposta si contraddice</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>la risposta non è tra quelle che il regolamento conosce</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la risposta è stata troncata</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>il caso</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>il caso «{name}»</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>la sicurezza non è misurabile</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>il contenuto</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>l’eliminazione del controllo {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>la spiegazione</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>le cifre</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>l’insieme di riferimento «{name}»</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>gli hash di ciò che è oscurato</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>l’etichetta è grave</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>il modello</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>il modello ha fallito più volte su questo elemento</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>il modello non ha dato risposta</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>il modello non era sicuro</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>l’esito di un ricorso su {item} del controllo {run}</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>i regolamenti</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>il regolamento</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>il regolamento «{policy}»</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>il ragionamento</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>il ragionamento ha raggiunto il limite</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>il ragionamento ha raggiunto il limite prima di una risposta</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>il riutilizzo di un verdetto</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>il riuso di un verdetto per {item} del controllo {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>la decisione su {item} del controllo {run}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>il controllo</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>il controllo come parte di una valutazione</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>la ricerca salvata «{name}»</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>il sigillo e le marche temporali</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>secondo il server è un altro file</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>lo stato del controllo {run}</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>il verdetto</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>il verdetto su {item} del controllo {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>trigger «{name}»</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>vista «{name}»</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violazioni</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>ciò che si dice del rapporto stesso</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ciò che è stato chiesto</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>lo stato del controllo</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>anno, mese, giorno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Cifre: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: consentito; {escalated}: decide una persona</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>{answer}; {meanings}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>{authority} dichiara che il sigillo esisteva alle {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} ha ragione su {n} elemento in più di {total}; una differenza così grande è raramente casuale ({p}).</numerusform>
            <numerusform>{better} ha ragione su {n} elementi in più di {total}; una differenza così grande è raramente casuale ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} ha ragione su {n} elemento in più di {total}; una differenza così piccola è spesso casuale ({p}).</numerusform>
            <numerusform>{better} ha ragione su {n} elementi in più di {total}; una differenza così piccola è spesso casuale ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (misurato qui)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; elementi alla volta: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; livelli su una GPU: {layers}; elementi alla volta: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} di {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} di {all}, {reused} riutilizzati</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} non è protetto (http), perciò altri sulla rete potrebbero leggere il token di accesso.</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} su {device}, {sequences} alla volta</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} voci, compresi i token speciali di harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} appartiene a un download non terminato, o il cui file non era quello giusto.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} può essere letto in più di un modo.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>Impossibile aprire o creare {file} ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>Impossibile aprire {file} con questa chiave. (Un file con i primi byte danneggiati ha lo stesso aspetto.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>Impossibile leggere correttamente {file} ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>Impossibile usare {file}: è stato modificato, o è incompleto.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} contiene più di quanto contiene un pacchetto di regolamenti.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} non contiene testo.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} non dice abbastanza chiaramente come rispondere.</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} è cambiato dopo la verifica.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} ha indicatori per {columns}, e il regolamento non ne conosce nessuno.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} ha più di una colonna che potrebbe essere l’etichetta attesa: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} supera {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} non ha altre colonne oltre alle etichette.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} non ha né policy.md, né policy.txt, né un unico file di testo. I collegamenti non vengono seguiti.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} ha lo schema {found}, e questa versione conosce schemi fino a {known}. Non vi è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} ha più testi, e nessuno si chiama policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} ha lo sha256 {digest} invece di {expected}: viene scaricato di nuovo a blocchi.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} ha lo sha256 {digest}, ma era atteso {expected}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} ha lo sha256 {found} nell’hub e {expected} nel catalogo.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} ha i testi {columns}, e non un’etichetta per ciascuno.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} deve essere migrato a questa versione prima di poter essere letto, e non vi si può scrivere.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} ha {found} byte nell’hub e {expected} nel catalogo.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} ha {size}; un regolamento ha al massimo {limit}.</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} contiene decisioni di {reviewer}, forse su un altro pacchetto.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} non contiene etichette.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} contiene le etichette di qualcuno, non un esercizio.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} contiene le etichette di {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} è danneggiato ({name}).</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} è danneggiato o cifrato: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} è cifrato e non è stata indicata una chiave. (Un file con i primi byte danneggiati ha lo stesso aspetto.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} è nella cartella dei modelli.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} non è un caso esportato da Plumbline.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} non è una cronologia di Plumbline. Non vi è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} non è un file ZIP.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} non è un esercizio.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} non è presente, o non ha più i suoi {size} byte.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} non è presente.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} non è presente. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} forse chiede questa risposta al modello, ma non lo dice chiaramente.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} non ha più i suoi {size} byte.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} è stato conservato come insieme di riferimento {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} è stato creato da un’altra versione di Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} è stato creato con un altro esercizio, o con un’altra versione di questo.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} non è stato creato da Plumbline per questo scopo, proviene da una versione più recente o è stato modificato.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} è stato aperto, ma il suo contenuto qui non è adatto, o proviene da una versione più recente.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} verrebbe sovrascritto. Non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, riga {line}, colonna {column}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>Impossibile scrivere in {file} o nella cartella in cui si trova.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: non è noto alcuno sha256, perciò il modello verrà indicato come non verificato.</translation>
    </message>
    <message>
        <source>{file}: {detail}</source>
        <translation>{file}: {detail}</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} e {second} hanno ragione sugli stessi {right} elementi di {total}: qui nulla li distingue.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} e {second} non hanno colonne che vadano insieme.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} e {second} non hanno elementi etichettati in comune, perciò non possono essere confrontati.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} ha una sola colonna.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known</source>
        <translation>{flag}: F1 {f1}, precisione {precision}, richiamo {recall}, {raised} segnalati su {known} noti</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} ha più di {most} file GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} non ha file GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} non ha file GGUF; la ricerca è arrivata a {depth} livelli di profondità.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} è piena di cartelle più vecchie.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} verrebbe sovrascritta. Non è stato copiato nulla.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} verrebbe sovrascritta. Non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Restavano da scrivere {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} etichetta</numerusform>
            <numerusform>{form}, {n} etichette</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} di {all}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} ha risposto per {what} in una forma sconosciuta ({error}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} ha risposto con l’errore {status} per {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} ha risposto con lo stato {status} per {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} ha risposto con lo stato {status}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} non è raggiungibile, o la connessione si è interrotta ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} comprime il file, anche se non è stato richiesto.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} non ha indicato una versione.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} non accetta il token di accesso inviato per {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} non ha il file {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} non ha il repository di {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} non ha questa revisione di {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} non ha {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} fornisce {what} solo a chi ha effettuato l’accesso, oppure non esiste.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} non ha pubblicato alcuna versione di Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} ha ricevuto troppe richieste da questa rete.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} reindirizza da https a un indirizzo non protetto.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} reindirizza a qualcosa che non è un indirizzo.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} reindirizza senza fine.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} nega l’accesso a {what}.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} ha inviato byte diversi da quelli richiesti.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Rilevato nel testo del regolamento.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Impostato esplicitamente.</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (di prova, non per decidere)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (pubblicato)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} non ha bisogno di essere scaricato.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} non è installato e non è in corso di download.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} non è installato.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} non è installato. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, da {repository}.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation>{name} ({column})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} e {n} altro</numerusform>
            <numerusform>{name} e altri {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, versione {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>{name}, {policy}</translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation>{name}: {given}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>In {folder} servono altri {needed}, e ne sono liberi {free}.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} risposta ha raggiunto il limite di {limit} token.</numerusform>
            <numerusform>{n} risposte hanno raggiunto il limite di {limit} token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} byte non può essere decodificato ed è mostrato come �.</numerusform>
            <numerusform>{n} byte non possono essere decodificati; ciascuno è mostrato come �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} decisione differisce da quella attesa</numerusform>
            <numerusform>{n} decisioni differiscono da quelle attese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} formula non ha un valore memorizzato, perciò la sua cella viene letta come vuota. Aprire la cartella di lavoro in un foglio elettronico e salvarla.</numerusform>
            <numerusform>{n} formule non hanno un valore memorizzato, perciò le loro celle vengono lette come vuote. Aprire la cartella di lavoro in un foglio elettronico e salvarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} metà di una coppia surrogata, che non è un carattere, è mostrata come �.</numerusform>
            <numerusform>{n} metà di coppie surrogate, che non sono caratteri, sono mostrate come �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} ora</numerusform>
            <numerusform>{n} ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} elemento ha l’etichetta «{label}», per cui il regolamento non ha una decisione.</numerusform>
            <numerusform>{n} elementi hanno l’etichetta «{label}», per cui il regolamento non ha una decisione.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} elementi hanno raggiunto un limite: {reasoning} quello di {budget} token di ragionamento, {answer} quello di {limit} token di risposta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} elemento ha raggiunto il limite di {limit} token di ragionamento.</numerusform>
            <numerusform>{n} elementi hanno raggiunto il limite di {limit} token di ragionamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} elemento è stato giudicato di nuovo con impegno medio, di cui {high} con impegno alto.</numerusform>
            <numerusform>{n} elementi sono stati giudicati di nuovo con impegno medio, di cui {high} con impegno alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} elemento è stato giudicato di nuovo con impegno medio.</numerusform>
            <numerusform>{n} elementi sono stati giudicati di nuovo con impegno medio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} elemento.</numerusform>
            <numerusform>{n} elementi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>altro {n}</numerusform>
            <numerusform>altri {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} altro oggetto</numerusform>
            <numerusform>altri {n} oggetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>Manca o è stato modificato {n} altro record.</numerusform>
            <numerusform>Mancano o sono stati modificati altri {n} record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>Lo stesso vale per {n} altra riga di {table}.</numerusform>
            <numerusform>Lo stesso vale per altre {n} righe di {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} delle etichette di {person} è di un testo che non è nell’esercizio.</numerusform>
            <numerusform>{n} delle etichette di {person} sono di testi che non sono nell’esercizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} dei controlli indicati da questa ricerca non è più nella cronologia.</numerusform>
            <numerusform>{n} dei controlli indicati da questa ricerca non sono più nella cronologia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} di questi file è un esercizio.</numerusform>
            <numerusform>{n} di questi file sono esercizi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>{n} parte del documento non può essere letta, perciò non viene giudicato per intero. Prendere invece ogni pagina come elemento.</numerusform>
            <numerusform>{n} parti del documento non possono essere lette, perciò non viene giudicato per intero. Prendere invece ogni pagina come elemento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} record non è un post: un «Mi piace», un nuovo seguito, una condivisione o il profilo.</numerusform>
            <numerusform>{n} record non sono post: «Mi piace», nuovi seguiti, condivisioni, il profilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} richiesta sta già aspettando il modello.</numerusform>
            <numerusform>{n} richieste stanno già aspettando il modello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} secondo</numerusform>
            <numerusform>{n} secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} testo non è su alcuna curva: era indeterminato o passato ad altri, o nessuna singola parola ha deciso.</numerusform>
            <numerusform>{n} testi non sono su alcuna curva: erano indeterminati o passati ad altri, o nessuna singola parola ha deciso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} testo ha etichette contraddittorie; non entra in alcun valore.</numerusform>
            <numerusform>{n} testi hanno etichette contraddittorie; non entrano in alcun valore.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} e {name} non possono stare nella stessa cartella.</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} non esiste o non può essere letto.</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} è in due file con decisioni diverse. Sono due persone con lo stesso nome?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: manca {n} testo</numerusform>
            <numerusform>{person}: mancano {n} testi</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}, insieme</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} in {column}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, versione {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} token di ragionamento, {answer} di risposta</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (riga {line}, colonna {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Nuovo tentativo tra {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: viola; {allowed}: consentito</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: viola; {allowed}: consentito; {escalated}: decide una persona</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} è passato da {old} a {new} dall’inizio di questo download.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} non ha file GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} non ha un modello che corrisponda a {text}. Ha {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} ha più modelli: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} ha {files} delle {parts} parti di {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{right} elementi noti su {known} giudicati correttamente</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} non può essere usato</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} accetta i prompt solo come testo e trasforma in token di controllo ciò che somiglia loro, perciò un testo potrebbe imitare i messaggi del programma e decidere il proprio verdetto.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} non è un nome: sono ammesse lettere minuscole, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} non ha la variante «{wanted}».</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · versione {number}</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}, di cui giudicati {done}; ignorati: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} non è testo.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} non è il file con cui è iniziato questo download: {reason}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} è lungo {length} byte; il limite è {most}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} richiede circa {needed} GiB; ne sono disponibili {available} GiB.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>«{address}» non è un indirizzo http o https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>«{choice}» non è uno di questi: {choices}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>«{column}»</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>«{column}» contiene le etichette, riconosciuta dal contenuto.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>«{column}» contiene i testi, riconosciuta come la colonna più lunga.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>«{column}» contiene numeri diversi da 0 e 1, perciò nessuno di essi dice che cosa è consentito. Scrivere al loro posto le etichette del regolamento.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>«{column}» è stata scritta da un modello: non è ciò che le persone si aspettano, ed è stata esclusa.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>«{decision}» non ribalta nulla.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>«{device}» non è disponibile. I dispositivi di questo computer: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>«{endpoint}» non è né un indirizzo http o https né una cartella.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>«{field}» non viene letto: il contenuto è stato trovato altrove nel file.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>«{file}» non può essere letto. {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>Impossibile usare «{file}». {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>«{file}» non ha una colonna {columns} da mostrare come contesto. Ha: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>«{file}» ha {n} byte e ne richiede almeno {needed}.</numerusform>
            <numerusform>«{file}» ha {n} byte e ne richiede almeno {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>«{file}» è la parte {number} di {count}, ma è stato trovato {n} file.</numerusform>
            <numerusform>«{file}» è la parte {number} di {count}, ma sono stati trovati {n} file.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>«{file}» sembra un’esportazione di messaggi ({format}) e viene letto come tale. Potrebbe essere letto anche come {other}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>«{file}»: {reason}, dopo {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>«{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«{folder}» non è una cartella.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>«{folder}» è sorvegliata, perciò non può ricevere anche i verdetti.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>«{golden}» non è stato trovato.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>«{inner}» è dentro «{outer}».</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>«{key}» non può essere {value}, che non è testo Unicode valido.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>«{key}» in {file} deve essere una tabella.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>«{key}» in {file} deve essere testo.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>«{key}» in {file} deve essere true o false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>«{key}» in {table} deve essere un elenco di tabelle.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>«{key}» in {table} deve essere un elenco di testi.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>«{key}» in {table} deve essere un numero intero.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>«{key}» in {table} deve essere testo.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>«{key}» in {table} deve essere true o false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>In {table} manca «{key}».</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>«{key}» deve essere un numero, non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>«{key}» deve essere un testo tra virgolette, non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>«{key}» deve essere un numero intero, non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>«{key}» deve essere compreso tra {least} e {most}, non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>«{key}» deve essere true o false, non {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>«{key}» deve essere {choices}, non {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>«{label}» e «{other}» sono difficili da distinguere. Rinominare una delle due.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>«{label}» non è una risposta secondo questo regolamento.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>«{model}» non ha lo sha256 atteso, perciò non viene caricato.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>«{model}» non ha i token di gpt-oss e gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>«{model}» non è il file con cui è stato avviato il controllo (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>«{name}» non può essere il nome di un’etichetta, di un campo o di un’opzione.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>«{name}» contiene / o @, che separano regolamento, nome e versione.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>«{name}» ha caratteri che un nome non può avere.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>«{name}» non ha lettere né cifre.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>«{name}» contiene pesi che non sono numeri.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>«{name}» non è noto.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>«{name}» è più corto di quanto dice la sua intestazione. Probabilmente il download non è stato terminato.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>«{policy}» chiede un numero: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>«{policy}» non ha una forma di risposta nota a Plumbline, perciò viene usata la forma standard: la decisione, e il perché in caso di violazione.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>«{policy}» non ha una forma di risposta nota a Plumbline, perciò viene usata la forma standard: la decisione, poi la regola ({rules}) e il perché.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>«{policy}» ha gli insiemi di riferimento {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>«{policy}» ha {n} token. Esempi di ciò che lo viola: {violating}; di ciò che è consentito: {allowed}.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>«{policy}» come versione ombra, su {compared} elemento di {n}: {same} uguali, {other} diversi. Non influisce sul risultato.</numerusform>
            <numerusform>«{policy}» come versione ombra, su {compared} elementi di {n}: {same} uguali, {other} diversi. Non influisce sul risultato.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>Per «{policy}» si risponde nella forma standard: la decisione, e il perché in caso di violazione.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>Per «{policy}» si risponde nella forma standard: la decisione, poi la regola ({rules}) e il perché.</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>«{policy}» dovrebbe prevalere, ma non è tra i regolamenti: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>«{policy}» non è un file o una cartella, né un nome della raccolta.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>«{policy}» indica da sé la risposta ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>«{policy}» indica da sé la risposta, che viene letta secondo la scelta fatta ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>«{policy}» è stato usato da una cartella o da un file, e non è nella raccolta.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>«{reference}» non è il numero di una valutazione.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>«{reference}» non indica alcuna versione, o ne indica più di una.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>«{rule}» è menzionata ma mai definita. Definirla, o correggere l’ID.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>«{shown}» non è il nome di una codifica di testo.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>«{text}» non può essere usato come indirizzo di un server.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>«{title}» non contiene testo.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>«{title}» non dice abbastanza chiaramente come rispondere.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>«{token}» sembra un token di controllo del prompt. Arriva al modello come testo semplice e non controlla nulla.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>«{value}» non può essere «{key}» di {table}.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>«{version}» non è il numero di una versione.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>«{word}» lascia aperto quando la regola non si applica. Dire quando si applica, e quando no.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>«{written}» non può separare celle.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Per imparare a usare il programma e per prove, non per decidere. Riconosce soltanto parole elencate in testi brevi.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>Mezzo gigabyte in meno: le parti esterne agli esperti sono più quantizzate.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>È stato addestrato per questo programma, da zero, su testo scritto dal generatore del programma stesso.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Gli esperti mantengono il formato in cui sono stati addestrati.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Gli esperti mantengono il formato in cui sono stati addestrati. Tre file, un solo modello.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Gli esperti mantengono il formato in cui sono stati addestrati. Due file, un solo modello.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>La prima scelta: gli esperti mantengono il formato in cui sono stati addestrati.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>Il modello generale da cui è stato creato safeguard-120b, per confronto.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>Il modello generale da cui è stato creato safeguard-20b, per confronto.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>Il modello grande: migliore con regole che interagiscono. Per workstation con 80 GB o più.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Il modello per cui è fatto Plumbline, nella dimensione per un computer comune. Etichetta contenuti secondo un regolamento scritto da chi lo usa.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Per provare senza download.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Usarlo nel rispetto della legge applicabile.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>È consentito usarlo, modificarlo e trasmetterlo, con il testo della licenza e le sue note.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>note di download ed elenchi di modelli di più persone, che concordano sulla revisione più recente e differiscono da una più vecchia</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>elenchi di modelli di altri programmi</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>elenchi di modelli di più altri programmi, che concordano</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>note pubbliche di persone che l’hanno scaricato</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Tutti i testi, qui e ovunque siano citati, fino alla chiusura di Plumbline</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>Risponde a {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>Risponde a {name}: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>CONTENUTO</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Scegliere una decisione. La nota viene salvata insieme.</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Citate, ma non nel regolamento: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Data nell’origine: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Decidere su più elementi?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Prima decidere sull’elemento. Un insieme di riferimento contiene ciò che hanno deciso le persone.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Decisione registrata per {n} elemento.</numerusform>
            <numerusform>Decisione registrata per {n} elementi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Decisione annullata per {n} elemento.</numerusform>
            <numerusform>Decisione annullata per {n} elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Impegno: {effort} · data nel prompt: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>TENERE PREMUTO SPAZIO PER LEGGERE</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Nascondi testi</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Nascondi il ragionamento del modello</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Nascondi da che cosa dipende il verdetto</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Quanto era sicuro il modello alla parola con cui ha deciso, dato il ragionamento appena scritto. Non è un’accuratezza misurata: quella si misura nella pagina Valuta su esempi propri.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>ID nell’origine: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Giudicati di nuovo se la probabilità di violazione è tra {low} e {high} ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Giudicato di nuovo senza limiti: {verdict}, nel controllo {run}, elemento {item}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Sicurezza del modello {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Modello: {name}, sul server del gruppo {address}; i suoi pesi qui non sono noti</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Modello: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Non è stato registrato nulla: era già stato deciso.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Non è stato annullato nulla: c’è una decisione più recente.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>PREMERE SPAZIO O FARE CLIC PER LEGGERE</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>PREMERE SPAZIO PER NASCONDERE</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Parte {number}, caratteri da {start} a {end}: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Regolamento: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>RAGIONAMENTO, PER CHI ESAMINA</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECISIONI</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Risposta grezza: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, per chi leggerà in seguito</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Limite del ragionamento {budget} · limite della risposta {limit} token</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Regole citate: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Controllo {run}, elemento {item} · Plumbline {version} · registrato {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>PASSAGGI</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostra testi</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Mostra il ragionamento del modello</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Mostra da che cosa dipende il verdetto</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Mostrato al modello come contesto: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Origine: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Temperatura {temperature} · top-p {top_p} · seme {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Testo: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Riguarda i verdetti secondo «{policy}».</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Questo testo compare più volte nel controllo. È stato giudicato una volta, e ogni copia ha il verdetto.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Titolo: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Revisore senza nome</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>DA CHE COSA DIPENDE IL VERDETTO</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>PERCHÉ</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>In attesa del verdetto</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>Da che cosa dipende il verdetto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Concordi con il modello su {n} elemento. Quelli senza verdetto vengono esclusi.</numerusform>
            <numerusform>Concordi con il modello su {n} elementi. Quelli senza verdetto vengono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>La propria decisione</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>La decisione viene registrata per {n} elemento.</numerusform>
            <numerusform>La decisione viene registrata per {n} elementi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>deciso su {n} elemento alla volta</numerusform>
            <numerusform>deciso su {n} elementi alla volta</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>l’impostazione predefinita prudente</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} su {device}, {count} alla volta</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Giudicato di nuovo perché {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. È questo che conta.</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (non nel regolamento)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} s · {tokens} token</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: decisione annullata</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}, {when}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Violazioni effettive,%</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Aggiungi esempio</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Aggiungi esempio…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Aggiungi le proprie decisioni</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordanza</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Una valutazione controlla esempi di cui si conosce il verdetto corretto, e mostra quanto spesso il verdetto era corretto. Consente di confrontare fianco a fianco versioni di un regolamento, modelli e livelli di impegno, e di vedere quali verdetti cambiano.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Elementi al secondo, circa, a pieno carico.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Con impegno Automatico gli elementi vengono giudicati prima con impegno basso, e di nuovo dove il modello non è sicuro. Quanto debba essere sicuro si impara da questi esempi: tanti pochi secondi passaggi quanti ne consente il richiamo.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Automatico, al massimo</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Automatico, predefinito</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Automatico, appreso</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Automatico, appreso, sull’altra metà</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Verdetti cambiati</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Chiedi anche di tutti i regolamenti insieme</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Confronta la riga selezionata con</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Confronta con</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Elimina valutazione</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Rileva automaticamente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Scartare le modifiche?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ATTESO</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Ogni punto è una soglia. Più a destra si trovano più violazioni; più in alto ci sono meno falsi allarmi.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Ogni regolamento ha il proprio verdetto</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>L’insieme di riferimento di ogni regolamento</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Modifica esempio</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Modifica esempio…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Livelli di impegno</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Valutazione in corso…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Valutazione terminata.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Valutazione interrotta. Può essere ripresa in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Esempi la cui risposta non ha potuto essere letta; contano come sbagliati.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Atteso ed effettivo</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Esporta rapporto</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Esporta rapporto…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Insiemi di riferimento</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Pagina HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Media armonica di precisione e richiamo.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Quanto è accurato un regolamento?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Quanto a lungo il modello doveva ragionare.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>Se non concordano</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importa esempi</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Importa esempi…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>Il regolamento ha già un insieme di riferimento con questo nome. La sua prossima versione conterrà solo questi esempi; le versioni precedenti vengono conservate.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>Il regolamento valutato, e ciò che altrimenti distingue le righe.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Non ci sono altre righe.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Questo esempio non esiste.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Questi esempi sono stati creati per «{policy}»; le loro risposte potrebbero non essere adatte a un altro regolamento.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Quale regolamento decide quando si chiede di tutti insieme</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>Decide {policy}</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Includi i testi degli esempi</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Elimina insieme di riferimento</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Includi il ragionamento del modello</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Giudicati di nuovo</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Esempi giudicati e in attesa.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Colonna delle etichette</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Etichette che il regolamento non definisce: {labels}. Vengono conservate invariate.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Lingue del regolamento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Nome dell’insieme di riferimento</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nuova valutazione</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Nuova valutazione…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Nuovo insieme di riferimento</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Nuovo insieme di riferimento…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>Sulla linea tratteggiata la probabilità è giusta: dei verdetti all’80%, quattro su cinque sono violazioni. Sotto, il modello è troppo sicuro. I punti più grandi rappresentano più esempi.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regolamenti</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Modifiche del regolamento</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precisione in funzione del richiamo</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Precisione in funzione del richiamo, {n} punto</numerusform>
            <numerusform>Precisione in funzione del richiamo, {n} punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precisione,%</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Probabilità prevista,%</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Preparazione della valutazione…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Richiamo delle violazioni</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Richiamo,%</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Rimuovi esempio</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Rinomina insieme di riferimento</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Rinomina o elimina l’insieme di riferimento</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Rapporto salvato in {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>Le code d’esame e ciò che le persone hanno deciso vengono conservati.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Regole che il regolamento non ha: {rules}. È il regolamento giusto?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Secondi per elemento</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Selezionare un numero per vederne gli esempi.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Selezionare almeno un livello di impegno.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Selezionare almeno un modello.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Selezionare almeno un regolamento.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Selezionare la risposta giusta per questo testo.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Seleziona…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Quota degli esempi con il verdetto atteso, con il suo intervallo di confidenza al 95%.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Quota delle violazioni segnalate che sono reali.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Quota delle violazioni che sono state trovate.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostra testo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>VERDETTO DEL MODELLO</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Colonna di testo</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Con impegno Automatico, {policy} viene d’ora in poi giudicato così.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>La valutazione si è fermata.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>La valutazione è stata eliminata.</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>La valutazione non è stata avviata.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>La valutazione avrà {n} riga.</numerusform>
            <numerusform>La valutazione avrà {n} righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>Al suo posto vengono elencati gli esempi forniti con il regolamento.</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>Il modello che ha giudicato gli esempi.</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>La pagina si apre in qualsiasi browser e non carica nulla dalla rete.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>Il regolamento ha già un insieme di riferimento con questo nome.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Questi esempi sono forniti con Plumbline.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Token generati per ogni nuovo verdetto.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Token per elemento</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Token per verdetto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Messa a punto</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Messa a punto: da guardare mentre si scrive il regolamento. Verifica: tenuta da parte, per la valutazione successiva.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminato</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usa per i controlli</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Ciò che è stato inserito andrà perso.</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Quando giudicare di nuovo</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Quando giudicare di nuovo…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Perché questa è la risposta giusta</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Scrivi primo esempio…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Scrivere o incollare il testo.</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>effettivo: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluso</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>atteso: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>previsto {said}%, effettivo {was}% di {count}</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparazione…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>riga {number} di {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>interruzione…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versione {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} di {n} verdetto</numerusform>
            <numerusform>{done} di {n} verdetti</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, {waiting} in attesa</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high}%</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} medio, {high} alto</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} valutazione misurata su di esso viene conservata, con gli esempi che le servono.</numerusform>
            <numerusform>{n} valutazioni misurate su di esso vengono conservate, con gli esempi che servono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} valutazione misurata su di esso mantiene il vecchio nome.</numerusform>
            <numerusform>{n} valutazioni misurate su di esso mantengono il vecchio nome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} esempio</numerusform>
            <numerusform>{n} esempi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} esempio. Fare doppio clic su di esso, o premere Invio, per vedere il ragionamento del modello.</numerusform>
            <numerusform>{n} esempi. Fare doppio clic su uno, o premere Invio, per vedere il ragionamento del modello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} esempio: {labels}</numerusform>
            <numerusform>{n} esempi: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} riga</numerusform>
            <numerusform>{n} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} riga non è un esempio e viene ignorata.</numerusform>
            <numerusform>{n} righe non sono esempi e vengono ignorate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} testo ha etichette contraddittorie.</numerusform>
            <numerusform>{n} testi hanno etichette contraddittorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} verdetto cambiato</numerusform>
            <numerusform>{n} verdetti cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} verdetto riutilizzato</numerusform>
            <numerusform>{n} verdetti riutilizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} ha ora {n} esempio.</numerusform>
            <numerusform>{policy} · {name} ha ora {n} esempi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} esempio</numerusform>
            <numerusform>{policy} · {name}, {n} esempi</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: ciò che è consentito viene giudicato di nuovo sopra {low} di probabilità di violazione, ciò che viola sotto {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: bozza e versione salvata</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} a confronto ({columns}): stesso verdetto su {same}, kappa {kappa}. Violazioni: {violations}.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>«{title}» è stato eliminato.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>«{title}» verrà eliminata con i suoi verdetti e le sue cifre. L’operazione non può essere annullata. Gli insiemi di riferimento e i regolamenti vengono conservati.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>«{title}» verrà eliminato, con {n} versione. L’operazione non può essere annullata.</numerusform>
            <numerusform>«{title}» verrà eliminato, con {n} versioni. L’operazione non può essere annullata.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, elementi da inviare</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, testo esatto</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, attività</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, azioni</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nessun risultato. Provare con un’altra parola.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Aiuto di Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>Aggiungi al caso…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Verranno esportati tutti i risultati.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Verranno esportati tutti i risultati: più di {n} verdetto.</numerusform>
            <numerusform>Verranno esportati tutti i risultati: più di {n} verdetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Tutti i controlli con il regolamento</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Autore…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>File CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Verifica un rapporto…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verifica cronologia…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Compattazione del file della cronologia…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Contenuto nascosto</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Intervallo personalizzato…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Data del controllo</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Data di scrittura</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Elimina dalla cronologia</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Elimina controlli…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Ogni verdetto viene conservato qui con i suoi motivi e le decisioni prese. Controllare un testo, poi cercarlo qui.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Esporta risultati</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Esportazione interrotta. Non è stato scritto alcun file.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Esportazione in {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Esportazione in {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Filtra per autore</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Filtra per file</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Eliminare questa ricerca salvata?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Eliminazione: {done} di {n} elemento</numerusform>
            <numerusform>Eliminazione: {done} di {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Controlli terminati da più di (giorni)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Vai a Controlla</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Includi il ragionamento del modello</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>File JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>File JSON</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Giudicato</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ultimi 365 giorni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluse</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Corrispondenza in contenuto nascosto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Più di {n} controllo</numerusform>
            <numerusform>Più di {n} controlli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Più di {n} verdetto</numerusform>
            <numerusform>Più di {n} verdetti</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Nessuna data leggibile</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Nessun verdetto corrisponde a tutte queste parole e a tutti questi filtri.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Ancora nessun verdetto</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non esaminato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Nulla da eliminare.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Non è stato registrato nulla. Selezionare un solo verdetto per decidere su di esso.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Solo questo autore</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Solo questo file</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Apri in Controlla</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Basta una parte di un nome o di un indirizzo. Se le parole sono più di una, devono comparire tutte.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Basta una parte del nome di un file o di una cartella. Se le parole sono più di una, devono comparire tutte.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regolamenti</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Rinomina o elimina…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Rapporti e casi</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Esaminato</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Esaminato: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>«{name}» verrà eliminata. Ciò che trova resta nella cronologia.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Controllo {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salva questa ricerca…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Salvata {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>Cerca in contenuti, motivi, note e regolamenti</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Cerca in</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Selezionare un verdetto per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Selezione: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Mostra tutti i verdetti</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Mostra verdetti</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Alcuni dei verdetti selezionati non sono caricati. Selezionarne meno alla volta.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>Il giorno vale come è scritto nella fonte. I contenuti senza data, o con una data che si può leggere in due modi, come 03/04/2024, non vengono trovati: scegliere «Nessuna data leggibile» per vederli.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>Il file contiene il contenuto controllato. Chiunque abbia il file può leggerlo.</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Gli elementi ricevono il tipo «{type}». Si può cambiare nelle impostazioni, in «Altri programmi».</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>L’elenco mostra {n} verdetto di questi controlli.</numerusform>
            <numerusform>L’elenco mostra {n} verdetti di questi controlli.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Le parole e i filtri vengono conservati nella cronologia. Se è cifrata, lo sono anche loro.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Esiste una ricerca salvata con questo nome. Verrà sostituita.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>L’operazione non può essere annullata. Il file della cronologia diventa più piccolo. Regolamenti, insiemi di riferimento e file esportati vengono conservati.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Vengono eliminati {runs} con {items}: testi, verdetti, ragionamenti e le decisioni su {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Marche temporali…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdetti</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violazioni</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ciò che mostra l’elenco</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Hai concordato</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Hai deciso diversamente</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>controllo eliminato</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fino al {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>verdetti</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} elemento aggiunto al caso «{name}».</numerusform>
            <numerusform>{n} elementi aggiunti al caso «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} elemento eliminato.</numerusform>
            <numerusform>{n} elementi eliminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} ricorso aperto su questi elementi verrà eliminato senza decisione.</numerusform>
            <numerusform>{n} ricorsi aperti su questi elementi verranno eliminati senza decisione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>Verrà eliminato anche {n} altro verdetto di questi controlli.</numerusform>
            <numerusform>Verranno eliminati anche altri {n} verdetti di questi controlli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} elemento esaminato</numerusform>
            <numerusform>{n} elementi esaminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} controllo</numerusform>
            <numerusform>{n} controlli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} controllo in corso viene conservato.</numerusform>
            <numerusform>{n} controlli in corso vengono conservati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdetto</numerusform>
            <numerusform>{n} verdetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} verdetto esportato in {file}.</numerusform>
            <numerusform>{n} verdetti esportati in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>Verrà esportato {n} verdetto.</numerusform>
            <numerusform>Verranno esportati {n} verdetti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Verifica cronologia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Salva sigillo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Sigillo conservato, se disponibile</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>File di testo</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>La verifica legge l’intera cronologia. Trova i danni e indica ciò che è stato modificato o rimosso dopo la registrazione.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>La verifica è stata interrotta. Non dice ancora nulla.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>Il sigillo è stato salvato in {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Questo è il sigillo della cronologia. Conservarlo lontano da questo computer, su carta o presso un’altra persona: in seguito dimostra che prima di esso non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Marche temporali…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Senza un sigillo conservato altrove, ciò non esclude che l’intera cronologia sia stata falsificata.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sigillo</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{done} di {n} record verificato</numerusform>
            <numerusform>{done} di {n} record verificati</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ La cronologia è intatta.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ La cronologia non corrisponde al sigillo.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ La cronologia non è come è stata registrata.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>Accetta e scarica</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Serve un token di accesso</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Altro repository</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Altro repository…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Non utilizzabile</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Contatto con l’hub…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Danneggiato; non viene mai caricato</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Elimina modello</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Non adatto a questo computer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Scarica comunque</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Scaricare questi file?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download in corso</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Download: {percent}%</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>File danneggiato: il suo sha256 non è quello atteso</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>File non verificato: il suo sha256 non è noto a Plumbline</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>File verificato</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Cerca su questo disco</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Per confronto</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Per imparare e provare, non per decidere</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Per la moderazione</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Formato: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>Ho letto queste condizioni e le accetto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importa file…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importa cartella</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importa cartella…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Importare questi modelli?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importazione di {name}…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All e Ollama non hanno modelli gpt-oss su questo disco.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Dettagli del modello</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelli (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Modelli trovati</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Non ancora misurato</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>SU QUESTO COMPUTER</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Scaricato in parte</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Scaricato in parte: {percent}%</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline contatterà {host}, che può reindirizzare al suo archivio. Ogni contatto viene elencato nelle impostazioni.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modello di prova</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Modello di prova: non per decidere</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Consigliato per questo computer</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Riprendi download…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Funziona lentamente su questo computer</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Funziona bene su questo computer</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>AUTODIAGNOSI</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Dimensione: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Origine: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>Il modello non ha superato la prova.</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>Il modello funziona.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>Il nome di un repository con file GGUF dell’architettura gpt-oss, come organisation/name oppure organisation/name:file.</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>Il download incompleto di {title} verrà eliminato.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Usa per i controlli</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Usa sul posto</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Verifica file</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Che cosa succede ai file</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (prova)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} è installato.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} è stato scaricato correttamente ma non può essere usato. {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} al secondo</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} da scaricare; {free} liberi sul disco.</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Usato per i controlli.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} è danneggiato: il suo sha256 non è quello atteso.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} verificato: il file è invariato.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} verrà eliminato da questo disco. I suoi verdetti e i file usati sul posto vengono conservati.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} di {total}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regolamenti</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Nessun comando corrispondente</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Digitare una parte del nome di un comando</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Un codice da un elenco</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Esiste già un regolamento con questo nome.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Una parola da un elenco</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>CONSIGLI</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Aggiungi un campo</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Aggiungi una risposta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consigli</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizza di nuovo</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>L’analisi di questo testo richiede troppo tempo, perciò viene mostrato senza analisi.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Formato di risposta</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Risposta: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Risposte e loro significati</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Inizia con le quattro sezioni di un buon regolamento</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Sfoca i testi giudicati secondo questo regolamento</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+INVIO</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Può essere null</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Controlla con questo regolamento</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Scegliere prima come vengono lette le risposte.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Scegli: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Confronta con</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Sicurezza: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Testo attuale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Rileva dal testo</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Rilevato nel testo del regolamento. Le modifiche fatte qui prevalgono.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Scarta le modifiche e ripristina</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Duplica regolamento</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Inserire un testo di esempio</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Inserire una risposta per vedere come viene letta</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Esporta come file ZIP</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Esporta in una cartella</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Campi della risposta</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Campi, nell’ordine</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>COME VENGONO LETTE LE RISPOSTE</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Nascondi ragionamento</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Come vengono lette le risposte: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importa regolamenti</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Importa cartella di regolamenti</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Importazione interrotta. I regolamenti già importati vengono conservati.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Importazione dei regolamenti…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON con 0 o 1 per ogni etichetta</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON con campi</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Giudizio in corso…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>LUNGHEZZA</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Riga {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Caricamento del modello: {share}%</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Significato di ogni risposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nuovo regolamento</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nuovo, non salvato</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Nessun consiglio.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Nessuna differenza.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Nessun regolamento corrispondente.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Non analizzato.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Non ancora chiaro. Dire verso l’inizio del regolamento che cosa rispondere, per esempio «Rispondi con 1 se viola questo regolamento, altrimenti con 0», oppure sceglierlo qui.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Nulla (mostra il testo)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline aggiunge al prompt questa forma di risposta:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>L’ultima volta Plumbline si è fermato mentre analizzava questo testo, perciò viene mostrato senza analisi.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regolamenti</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Regolamenti e pacchetti</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Elaborazione del regolamento: {share}%</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Lettura {number} del testo: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motivo: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Consigliato: {least}-{most} token. Questo testo non è stato contato.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Consigliato: {least}-{most}. È il numero esatto per i modelli veri.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Ripristina questa versione</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Regole e motivo</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Regole: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Risposta di esempio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Salva come versione {number}</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Salva nella cronologia</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Salva nella cronologia il verdetto sul testo attuale</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Cerca regolamenti</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostra archiviati</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostra ragionamento</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Mostra verdetti</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Forma standard</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Forma standard: la decisione, poi la regola e il motivo</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Forma standard: la decisione, poi la regola e il motivo.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Forma standard: la decisione, poi la regola e il perché. Viene usata perché il regolamento non ha una forma di risposta nota a Plumbline.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Forma standard; il modello può lasciare la decisione a una persona</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Di partenza</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Indicato qui</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>PROVA</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Prova su un insieme di riferimento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Testo da provare</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Solo la decisione se nulla è violato; altrimenti la regola, e una frase che dice perché. Viene aggiunta al prompt, e il testo del regolamento resta com’è.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>Il testo del regolamento</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>Il testo chiede un impegno di ragionamento, che lì non ha effetto: {effort}.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Questo regolamento contiene caratteri che l’editor cambierebbe, perciò qui è di sola lettura.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Questo regolamento non dice chiaramente che cosa rispondere. Scegliere che cosa si intende, o definire le risposte possibili e il significato di ciascuna.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Questo regolamento non ha ancora un insieme di riferimento. Importare degli esempi nella pagina Valuta.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Titolo e lingua</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Due modi di leggere le risposte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Sconosciuto, perché il testo non è stato analizzato.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Usa per i controlli: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Verifica del file del modello: {share}%</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>Che cosa viene aggiunto al prompt</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>Da dove viene la forma</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>Quale si intende? Il prompt lo dirà, e il testo del regolamento resta com’è.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Ci sono modifiche non salvate. Ripristinando una vecchia versione vengono scartate.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>un numero fino alla sua opzione</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>una risposta della tabella</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>qualsiasi altra</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviato</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluso</translation>
    </message>
    <message>
        <source>current</source>
        <translation>attuale</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>per esempio en, de o pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>testo libero</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>mai usata</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>nessun indicatore impostato</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>nessuna regola violata</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>una delle sue opzioni</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>ID di regole</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>esempio</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>di partenza</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>usata in controlli, non salvata</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versione {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Rilevato nel testo del regolamento.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Impostato esplicitamente.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} TOKEN</numerusform>
            <numerusform>{n} TOKEN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} esempio</numerusform>
            <numerusform>{n} esempi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>{n} altro non ha potuto essere importato.</numerusform>
            <numerusform>Altri {n} non hanno potuto essere importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} regolamento esportato in {place}.</numerusform>
            <numerusform>{n} regolamenti esportati in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} regolamento importato.</numerusform>
            <numerusform>{n} regolamenti importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} controllo</numerusform>
            <numerusform>{n} controlli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} riga invariata</numerusform>
            <numerusform>{n} righe invariate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdetto</numerusform>
            <numerusform>{n} verdetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} modo di leggere le risposte</numerusform>
            <numerusform>{n} modi di leggere le risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} salvata.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, modificata</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>«{name}» archiviato. Le sue versioni e i suoi verdetti vengono conservati.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Copiare la chiave nel programma che deve fare le richieste. Viene mostrata una sola volta.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copia: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Esempio: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>In ascolto su {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Creare una nuova chiave?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nuova chiave…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Nessun programma ha ancora fatto richieste.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Disattivata: nessun programma può fare richieste.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Ne viene conservata solo una checksum, nel portachiavi del sistema ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Apri cronologia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>I programmi fanno le richieste come le farebbero a OpenAI: dare loro questo indirizzo e la chiave. Il nome del modello è plumbline/ seguito dal nome di un regolamento; oppure è plumbline, e il regolamento arriva con la richiesta.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>I programmi con il nome che danno a sé stessi, minuto per minuto. Che cosa hanno chiesto è solo nella cronologia, e nemmeno lì se hanno chiesto di non conservarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>I programmi hanno fatto {n} richiesta, il {date}. Rifiutate: {refused}.</numerusform>
            <numerusform>I programmi hanno fatto {n} richieste, l’ultima il {date}. Rifiutate: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>I programmi che hanno la vecchia chiave vengono rifiutati finché non ricevono quella nuova.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutate</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Esiste una chiave. Non può essere mostrata di nuovo; una nuova la sostituisce.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Non c’è ancora una chiave. Senza, ogni richiesta viene rifiutata.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Questo sistema non ha un portachiavi, perciò la chiave è valida fino alla chiusura di Plumbline.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Finché è attivo, ogni programma eseguito con questo account e in possesso della chiave può far giudicare testi e legge le risposte alle proprie richieste. Non può leggere la cronologia, modificare nulla o usare la rete. Le pagine web vengono sempre rifiutate. «Consenti l’uso della rete» non ha effetto su questo: nessun altro computer viene contattato.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Chi ha fatto richieste</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Chi ha fatto richieste…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Modificarlo nella pagina Impostazioni.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Scegliere una colonna con un solo regolamento.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Scegliere una lettura, o la forma standard, con «Come vengono lette le risposte».</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Sceglierne uno in «Esempi».</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Scegliere l’impegno {effort} per il controllo.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Scegliere la forma standard con «Come vengono lette le risposte».</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Scegliere due valutazioni, o due colonne di una.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Scegliere invece «Copia».</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Creare lì un token di lettura nelle impostazioni del proprio account, e inserirlo qui.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Scaricarlo nella pagina Modelli.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Scaricarlo o importarlo di nuovo nella pagina Modelli.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Cifrarla nelle impostazioni, in «Privacy».</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Inserirla con «Chiave…» in «Server del gruppo» nella pagina Impostazioni.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Inserire la passphrase, o sbloccare il portachiavi del sistema, e riprovare.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Compilare «Colonna delle etichette».</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Compilare «Colonna di testo».</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Per verdetti veri, scaricare un modello nella pagina Modelli.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dare un altro nome a uno di essi.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Importarli uno per uno per vedere che cosa non va in ciascuno.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Potrebbe essere stato eliminato; la pagina Cronologia elenca tutti i controlli.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Potrebbe essere stata rimossa; la pagina Esamina elenca tutte le code.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Il relativo controllo potrebbe essere stato eliminato; «Ricorsi» nella pagina Esamina elenca tutti i ricorsi.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Tenere la cronologia in un’altra cartella: vedere «Where files are» in «Settings and shortcuts» nell’aiuto.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Fare prima una copia del file. Poi mettere al suo posto un backup, o recuperare ciò che si può leggere: vedere «Evidence and repair» nell’aiuto.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Indicare un file con «Altro repository…», dopo i due punti: {repository}:FILE.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Indicare il repository stesso con «Altro repository…».</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Aprire {file} in un editor di testo e rimuovere «{key}», o eliminare il file.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Ricostruire l’indice di ricerca nelle impostazioni, in «Privacy».</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Salvarlo nella pagina Regolamenti, in modo che ne venga conservata una versione.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Impostare il suo indirizzo in «Server del gruppo» nella pagina Impostazioni.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Indicarla con «Come vengono lette le risposte» nella pagina Regolamenti.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>La pagina Valuta elenca tutte le valutazioni.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>La pagina Valuta mostra le colonne della valutazione {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>La pagina Cronologia mostra gli elementi del controllo {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>La pagina Modelli elenca i modelli.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>La pagina Esamina mostra gli elementi della coda.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>La pagina Impostazioni elenca tutte le impostazioni.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Sono elencati in «Insiemi di riferimento».</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Per scaricare la versione più recente, eliminare prima il download incompleto.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Per provare il programma, scegliere un regolamento di esempio, come «{title}».</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Togliere la spunta da «Chiedi anche di tutti i regolamenti insieme» per confrontare versioni di uno stesso regolamento.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>«Importa esempi…» nella pagina Valuta ne crea uno.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>«Importa file…» nella pagina Modelli importa file da un disco.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>«Giudica comunque» mostra che cosa ne ricava lo stesso il modello di prova.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>«Rapporti», «Casi…» nella pagina Cronologia elenca tutti i casi.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>«Rapporti», «Verifica un rapporto…» nella pagina Cronologia di Plumbline verifica il file JSON di un rapporto.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>«Rapporti», «Marche temporali…» nella pagina Cronologia ne scrive la richiesta.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>«Riprendi» giudica il resto.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>«Ricerche salvate» nella pagina Cronologia le elenca tutte.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>«Prova» nella pagina Modelli prova il modello.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>«Usa la cronologia di questo computer» apre quella che si trova su questo computer.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>«Verifica file» nella pagina Modelli lo verifica.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Un nome o altre parole</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Un nome o altre parole da oscurare</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Nomi degli autori</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>Annullato. Il rapporto non è stato scritto.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Verifica un rapporto</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Indirizzi e-mail</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Impronta, come comunicata dall’autore</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Impronta, come comunicata dall’autore, se disponibile</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Nomi utente, come @nome</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Elementi da {first} a {last} di {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>File JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, verificabile</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Oscura persone</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Oscura selezione</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Parole oscurate</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Elementi successivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Oppure selezionare parole nell’anteprima. Vengono oscurate in tutto il rapporto e non sono nel file.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numeri di telefono</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Preparazione del rapporto…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Anteprima del rapporto</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Elementi precedenti</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salva rapporto</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>Salvato in {file}. Impronta: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostra testi</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Qui i testi sono nascosti, ma saranno nel rapporto.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>I testi e ciò che li cita</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>Il file JSON di un rapporto viene confrontato con i propri hash, e con questa cronologia se il rapporto è stato creato da essa.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Il ragionamento del modello</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>I testi dei regolamenti</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Il rapporto è stato inviato alla stampante.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pagine web</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Che cosa includere</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Scrittura di {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Scrittura: {done} di {n} elemento…</numerusform>
            <numerusform>Scrittura: {done} di {n} elementi…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapporto</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} elemento nel rapporto.</numerusform>
            <numerusform>{n} elementi nel rapporto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>È stato eliminato {n} verdetto oltre il periodo di conservazione.</numerusform>
            <numerusform>Sono stati eliminati {n} verdetti oltre il periodo di conservazione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A SECOND REVIEWER</source>
        <translation>UN SECONDO ESAMINATORE</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Probabilità da</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Una coda elenca i verdetti che una persona deve guardare, secondo le regole impostate: tutto ciò che viola, ciò che è indeterminato, una quota casuale di ciò che è stato consentito.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Una quota casuale di ciò che è stato consentito:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Concordanza e conflitti</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tutte le code</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} controllo secondo {policy}</numerusform>
            <numerusform>Tutti i {n} controlli secondo {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Ciascuno come il modello</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Come arrivano</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Verifica a campione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Controllare qualche testo, poi creare una coda con i verdetti che una persona deve guardare.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Permette di decidere su elementi ricevuti da qualcun altro come file.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Decidi insieme sugli elementi simili</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Decisi diversamente dal modello: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Passato ad altri</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Uno ogni N</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Elementi di tutti</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Qui è tutto esaminato.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Tutto ciò che viola</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Tutto ciò che è stato passato ad altri</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Tutto ciò che è indeterminato</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Vai a Controlla</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Elementi di riferimento</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Elementi pesanti</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Elementi pesanti: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilità massima</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Elementi da esaminare</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Per ultimi</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Probabilità minima</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Unisci risposte…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Nomi, separati da virgole; ognuno riceve una parte</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nuova coda</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nuova coda…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Non si può aggiungere alcun elemento di riferimento: i testi dell’insieme di riferimento sono già nella coda.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Nessun elemento di riferimento è adatto: queste regole non scelgono nessuno dei verdetti su questi elementi.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Ancora nessuna coda</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ancora nulla da esaminare</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>Invia a un secondo esaminatore…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Un verdetto su</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Elementi di riferimento nascosti tra gli altri, da {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Sono pesanti gli elementi che violano un regolamento i cui testi sono sfocati.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Nessun elemento di riferimento è adatto. Prima valutare l’insieme di riferimento, perché i suoi elementi abbiano un verdetto.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Un verdetto su tanti</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Un verdetto su {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Apri un pacchetto…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Probabilità da {low} a {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Raggruppa elementi simili</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Rimuovi coda</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Code d’esame</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisori</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Revisori: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Quota di elementi di riferimento</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Quota di ciò che è stato consentito</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Mostra le cifre di tutti</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Gli elementi simili stanno insieme</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Qualcun altro decide sugli stessi elementi, senza conoscere le decisioni già prese.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Distribuiti</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} elemento è già stato esaminato e viene escluso.</numerusform>
            <numerusform>{n} elementi sono già stati esaminati e vengono esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} elemento deciso solo su ricorso</numerusform>
            <numerusform>{n} elementi decisi solo su ricorso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} elemento non ha ancora un verdetto e viene escluso.</numerusform>
            <numerusform>{n} elementi non hanno ancora un verdetto e vengono esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} di essi è un elemento di riferimento.</numerusform>
            <numerusform>{n} di essi sono elementi di riferimento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} elemento</numerusform>
            <numerusform>{policy} · {name}, {n} elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Creata {when} da {n} controllo</numerusform>
            <numerusform>Creata {when} da {n} controlli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Non resta nulla: {n} elemento scelto da queste regole è già stato esaminato.</numerusform>
            <numerusform>Non resta nulla: i {n} elementi scelti da queste regole sono già stati esaminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Nulla da esaminare: {n} verdetto, ed è «Consentito». Per guardarlo, spuntare la quota casuale.</numerusform>
            <numerusform>Nulla da esaminare: tutti i {n} verdetti sono «Consentito». Per guardarne alcuni, spuntare la quota casuale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Selezionare almeno una regola per ciò che va esaminato.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>Il modello ha giudicato diversamente questo {n} elemento simile: {verdicts}.</numerusform>
            <numerusform>Il modello ha giudicato diversamente questi {n} elementi simili: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>I verdetti del modello differiscono</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>Lo stesso seme estrae gli stessi elementi.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} elemento di questo controllo non ha ancora un verdetto. Attendere la fine del controllo, o riprenderlo.</numerusform>
            <numerusform>I {n} elementi di questo controllo non hanno ancora un verdetto. Attendere la fine del controllo, o riprenderlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Queste regole non scelgono il {n} verdetto. Selezionare altre regole.</numerusform>
            <numerusform>Queste regole non scelgono nessuno dei {n} verdetti. Selezionare altre regole.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Questo controllo non ha verdetti. Selezionarne un altro.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminato</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Verdetti di</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Violazione</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Violazioni che la verifica ha trovato in ciò che è stato consentito: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>CHE COSA È RISULTATO</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>CHE COSA CONTIENE</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>Che cosa va esaminato</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>La parte di chi</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Oggi è stato deciso {n} elemento pesante. Fare una pausa?</numerusform>
            <numerusform>Oggi sono stati decisi {n} elementi pesanti. Fare una pausa?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>giusti sugli elementi di riferimento: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} per tutti</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} di {total} esaminati</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} di {of}, {percent} (da {low} a {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Elementi di {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>{n} elemento pesante oggi</numerusform>
            <numerusform>{n} elementi pesanti oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} elemento selezionato: la decisione viene registrata per esso.</numerusform>
            <numerusform>{n} elementi selezionati: la decisione viene registrata per ciascuno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} elemento sarà nella coda.</numerusform>
            <numerusform>{n} elementi saranno nella coda.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} di ciò che è stato consentito, estratto a caso (seme {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} esaminato</numerusform>
            <numerusform>{who}: {n} esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>«{title}» verrà rimossa. Le decisioni sui suoi elementi vengono conservate; quelle sugli elementi di riferimento no.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Tutto fatto.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tutte le code</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>Tutti i {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Almeno {count} caratteri. Meglio più parole.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Pacchetti (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>In cieco: senza i verdetti del modello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Scegli il pacchetto</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Scegli il file con le risposte</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Chiudi pacchetto</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>Kappa di Cohen {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>Kappa di Cohen {kappa} (da {low} a {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Decidi come {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Decidi diversamente…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Decidi così…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Decisioni (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Ogni decisione viene salvata subito in «{file}», accanto al pacchetto. Rimandare quel file.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nessun motivo indicato</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Non ci sono ancora due persone che abbiano deciso sugli stessi elementi di questa coda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Apri un pacchetto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Ripetere la passphrase</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Salva risposta</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Salva risposta con nome…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>Invia a un secondo esaminatore</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Risolto. Tutte le decisioni vengono conservate.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Risolto in precedenza da {who}. {name} da allora ha deciso diversamente.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Risolto da {who}, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Anche quelli risolti</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostra passphrase</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Testo {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>Il file contiene i testi e il regolamento, e nessuna delle proprie decisioni. Si apre solo con la passphrase: comunicarla con un mezzo diverso da quello con cui si invia il file.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Le passphrase non corrispondono.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>{n} elemento deciso diversamente dal modello</numerusform>
            <numerusform>I {n} elementi decisi diversamente dal modello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>{n} elemento in attesa di una decisione</numerusform>
            <numerusform>I {n} elementi in attesa di una decisione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} elemento con una decisione</numerusform>
            <numerusform>I {n} elementi con una decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Non ci sono conflitti da risolvere.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>CHE COSA DICE IL MODELLO</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Le decisioni prese sono in {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Il proprio nome, come comparirà accanto alle decisioni</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>pacchetto</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>in cieco</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>conoscendo i verdetti del modello</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>nessun kappa, perché entrambi hanno deciso sempre allo stesso modo</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>risolto: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>era già stato risolto</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>la propria decisione: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} ha {n} testo. Inviarlo, e comunicare la passphrase con un altro mezzo.</numerusform>
            <numerusform>{file} ha {n} testi. Inviarlo, e comunicare la passphrase con un altro mezzo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} è cifrato.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} e {second}: uguali in {hits} su {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: deciso su {done} di {n} testo</numerusform>
            <numerusform>{name}: deciso su {done} di {n} testi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} conflitto da risolvere</numerusform>
            <numerusform>{n} conflitti da risolvere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{n} decisione di {name} aggiunta</numerusform>
            <numerusform>{n} decisioni di {name} aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} testo non è più nella coda</numerusform>
            <numerusform>{n} testi non sono più nella coda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} era già presente</numerusform>
            <numerusform>{n} erano già presenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Un modello su un computer più potente del gruppo può giudicare, se vi è in funzione llama-server o vLLM. Testi e regolamenti gli vengono allora inviati; la cronologia resta qui. Giudica ovunque non sia scelto un altro modello. Non viene inviato nulla finché la rete è vietata in «Privacy».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Richiesta a {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>È conservata nel portachiavi del sistema e inviata solo al server. Lasciare vuoto per dimenticarla.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Chiave…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Solo se il server ne ha uno proprio</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Inviare testi a questo server?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Smetti di usarlo</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Server del gruppo</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Server del gruppo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>I testi restano su questo computer.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>La chiave è conservata in {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>La chiave è stata dimenticata.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>La rete è vietata in «Privacy», perciò non gli viene inviato nulla.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Chiave del server</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Usa questo server…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Dove vengono giudicati i testi</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Chi lo gestisce può leggere ciò che viene giudicato. Chiedere se lo conserva.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Elementi alla volta: {count}. Contesto: {context} token.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>Una passphrase</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Tutte le impostazioni tornano ai valori predefiniti, comprese le scorciatoie e la lingua.</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Chiunque abbia accesso al suo file può leggere ogni testo giudicato.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Chiunque abbia accesso al suo file potrà leggere tutto ciò che è nella cronologia.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Almeno {count} caratteri. Meglio più parole.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambia chiave</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Cambia chiave…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Controlli, decisioni e regolamenti sono conservati in un’unica cronologia. È possibile tenere un’altra cronologia, con impostazioni proprie, in una cartella a scelta, per esempio su una chiavetta cifrata. I modelli sono condivisi.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Scegli la cartella della cronologia</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Cancella elenco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Chiudi Plumbline</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Colori e testo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Cifra cronologia</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>La cifratura protegge il file mentre il computer è spento, e se qualcuno lo copia. Non protegge dai programmi eseguiti con questo account, da chi si trova davanti al computer sbloccato, né i file esportati.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifra…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Posizioni dei file</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Gruppi del codice di recupero</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Cronologia e decisioni</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Cartella della cronologia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>L’ho annotato</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Elementi alla volta: {items}. Thread: {threads}. Contesto: {context} token. Livelli sulla GPU: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>La sua chiave è derivata dalla passphrase o dal codice di recupero e non viene memorizzata.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>La sua chiave è nel portachiavi del sistema («{name}»), che si sblocca con il proprio account.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Chiave nel portachiavi del sistema (non disponibile)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Chiave nel portachiavi del sistema ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Registri (non contengono mai contenuti)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Modello e motore</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Contatti di rete</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Nuova scorciatoia: premere i tasti</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Nessun modello è caricato. Quando lo sarà, qui verrà mostrato il dispositivo come lo riporta llama.cpp. Le modifiche qui sotto hanno effetto al prossimo caricamento di un modello.</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>La conosce solo chi la sceglie. Va inserita a ogni avvio, e non viene memorizzata. Se viene dimenticata, la cronologia è persa: nessuno può recuperarla.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Aprire un’altra cronologia?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Apri un’altra cronologia…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Apri cartella: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Altri programmi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline ora si chiude. Al prossimo avvio aprirà la cronologia in {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline ora si chiude. Al prossimo avvio aprirà la cronologia di questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline ha contattato la rete una volta, il {date}.</numerusform>
            <numerusform>Plumbline ha contattato la rete {n} volte, l’ultima il {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline non ha mai contattato la rete da questo computer.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Ragionamento e risposte</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Riassegna</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Ricostruisci indice di ricerca</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Ricostruzione dell’indice di ricerca…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Rimuovi cifratura</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Rimuovere la cifratura?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Rimuovi cifratura…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Rimuovi scorciatoia</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Ripetere la passphrase</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Ripristinare tutte le impostazioni?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Ripristina tutte le impostazioni…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Ripristina tutte le scorciatoie</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Ripristina: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Riporta tutte le impostazioni ai valori predefiniti. Cronologia, regolamenti e modelli vengono conservati.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Riscrittura della cronologia. Può richiedere tempo se è grande.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Selezionare un’azione, poi premere la nuova scorciatoia.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Mostra contatti…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Mostra di nuovo il codice</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Server del gruppo</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Prova un modello…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>Il testo sarà grande così.</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>La variabile di ambiente {variable} stabilisce la cartella della cronologia.</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>La cronologia è cifrata.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>La cronologia non è cifrata.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>La lingua cambierà al prossimo avvio, perché ora è in corso un’attività.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Le passphrase non corrispondono.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>L’indice di ricerca è stato ricostruito.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>Il portachiavi del sistema conserva una chiave casuale, e Plumbline apre la cronologia senza chiedere nulla finché la sessione è aperta. Viene fornito un codice di recupero da annotare, che apre la cronologia se il portachiavi va perso.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>In {folder} non c’è ancora una cronologia. Plumbline ora si chiude e al prossimo avvio ne creerà lì una nuova.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Questo codice apre la cronologia se il portachiavi non può farlo: su un altro computer, o dopo la reinstallazione del sistema. Viene mostrato una sola volta. Annotarlo o stamparlo, e conservarlo con i documenti importanti, non su questo computer.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>Non corrisponde al codice.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Digitare i gruppi {first}, {second} e {third} del codice annotato. Serve a verificare la copia finché il codice può ancora essere mostrato.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Usa la cronologia di questo computer…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Da usare quando una ricerca non trova testi che sono nella cronologia.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Quando Plumbline ha contattato quale host, perché, e quanto ha ricevuto. I token di accesso e i contenuti non vengono mai registrati.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} viene eseguito su {device}, con {engine}.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>«{action}» ha già questa scorciatoia. Riassegnandola viene rimossa da lì.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ I testi lasciano questo computer</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Nulla lascia questo computer</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Nessun elemento è simile.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostra il suo controllo</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Elementi simili</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>esaminato: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} copia quasi identica</numerusform>
            <numerusform>{n} copie quasi identiche, prima la più simile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>Su questo computer non è stato trovato alcun programma per {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Apri in un altro programma</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Il file è cambiato da quando è stato giudicato.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>È stata aperta la cartella di {file}, perché aprendo un file di questo tipo lo si potrebbe eseguire.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>Posizione dell’elemento: {place} (copiata).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>Il testo dell’elemento non c’è più.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>Il testo dell’elemento ora si trova qui: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} si apre in un altro programma. A differenza di Plumbline, quel programma può eseguire ciò che è nel file, o caricare immagini e pagine dalla rete, e rivelare così ad altri che è stato aperto.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} è stato aperto.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Usa la cronologia di questo computer</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Ha deciso una persona</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Ha deciso una persona dopo il modello</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Sopra le regole</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Alla fine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Cambia modello di testo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Per la persona da cui proviene questo contenuto. Leggere il testo, modificare ciò che non va bene e copiarlo. Plumbline non invia nulla.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>È consentito</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Passa ad altri</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Risposta a un ricorso: alla fine</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Risposta a un ricorso: la decisione è confermata</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Risposta a un ricorso: la decisione è stata modificata</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Risposta al ricorso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Modello di testo delle motivazioni</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Ha deciso solo il modello</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>La risposta è stata copiata ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Usa l’originale</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Il proprio motivo</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} sta per il titolo del regolamento, {note} per il proprio motivo, {date} per il giorno. Un testo vuoto viene omesso.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Un’autorità esterna può attestare quando esisteva il sigillo di questa cronologia: dopo di allora, nulla di ciò che era registrato prima può essere modificato senza che si noti.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Certificato dell’autorità…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline non contatta nessuno. Scrivere la richiesta, inviarla a un’autorità di marcatura temporale (RFC 3161) e inserirne la risposta. La richiesta contiene un hash e nulla di ciò che è stato giudicato.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Inserisci risposta…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>La risposta è stata verificata e conservata.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>La richiesta è stata salvata in {file}. Riguarda il sigillo {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Non c’è ancora una marca temporale.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Marche temporali</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Scrivi richiesta…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sigillo</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Un regolamento dice che cosa è consentito</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Sfoca i testi finché non chiedo di vederli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Tutto resta su questo computer</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Per ogni elemento si vedono il verdetto, la regola su cui si basa, e il perché. Il ragionamento completo del modello è più in basso.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Come mostrare i testi?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Nessun testo, regolamento o verdetto lo lascia, a meno che non si imposti un server del gruppo; questa riga lo dice sempre. F1 apre la guida. Il tour è nel menu Aiuto.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Incollare un testo, o aggiungere file e cartelle: tabelle, documenti, e-mail, chat. Poi scegliere «Avvia». «Avanti» mostra l’ultimo controllo; se non ce n’è alcuno, il modello di prova giudica un piccolo esempio.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Inserire ciò che va giudicato</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Leggere il verdetto e i suoi motivi</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostra testi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Parte di ciò che viene giudicato può essere pesante da leggere. I testi dei regolamenti che lo chiedono vengono sfocati in ogni caso. Si può cambiare in qualsiasi momento nelle impostazioni.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Avvia il tour</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>I testi vengono giudicati secondo un regolamento: regole in parole semplici. Sceglierne uno qui. La pagina Regolamenti ne contiene alcuni da cui partire, e un editor per scriverne di propri.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>Il modello può sbagliare. Concordare, decidere diversamente o passare ad altri con questi pulsanti, o con il tasto indicato su ciascuno. La decisione viene conservata accanto al verdetto.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Decidi tu</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} di {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>È cifrata, e la sua chiave non è stata fornita. Nulla vi si può vedere o aggiungere.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>È cifrata. Tutto ciò che contiene è conservato; sbloccarla per vederlo.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Solo una cronologia cifrata con una passphrase può essere bloccata. Se ne può scegliere una nelle impostazioni, in «Privacy».</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase o codice di recupero</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline è bloccato</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostra passphrase</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>La cronologia non è stata sbloccata. Controllare maiuscole e minuscole, e riprovare.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>La cronologia non può essere bloccata mentre è in corso un’attività. Metterla in pausa, o attendere che finisca.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>La cronologia è chiusa. Nulla del lavoro in corso è andato perso.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>La cronologia è cifrata, e la sua chiave non è nel portachiavi del sistema. Inserire la passphrase, o il codice di recupero annotato.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>La cronologia è bloccata</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Sblocca cronologia</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Sbloccarla con la passphrase o il codice di recupero.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Sblocca…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Richiesta a {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Cerca una versione più recente</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Come aggiornare</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Versioni più recenti: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline non è autorizzato a usare la rete: consentirlo nelle impostazioni, in «Privacy».</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline non cerca mai da solo versioni più recenti. Il pulsante contatta {host} una volta; il contatto viene elencato nelle impostazioni, in «Privacy».</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Questa copia non sa dove vengono pubblicate le versioni più recenti. Guardare dove è stata ottenuta.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Questo è Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Passa ad altri</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Parti della risposta si contraddicono.</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>La risposta non è tra quelle definite dal regolamento.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La risposta è stata troncata.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>Il motore ha fallito più volte su questo elemento.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Il modello non ha dato una risposta.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>Il ragionamento ha raggiunto il limite prima che fosse data una risposta.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Il ragionamento ha raggiunto il limite.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminato</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Violazione</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>è stato passato ad altri</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>nessuna risposta leggibile</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>la sicurezza non è misurabile</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>l’etichetta è grave</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>il modello non era sicuro</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>il ragionamento ha raggiunto il limite</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Tutti i file. O per esempio: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Non può essere giudicato: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Modificato nel frattempo, giudicato di nuovo</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Scegli cartella</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>File completati</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Cartella per i verdetti</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Formato dei verdetti</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Scomparso prima di essere letto</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Includi le sottocartelle</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Includi il ragionamento del modello</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Può essere dentro una cartella sorvegliata</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>La sorveglianza di «{folder}» è stata interrotta prima che tutti i suoi file fossero giudicati. Nulla va perso: riavviarla con la stessa cartella per i verdetti, e riprenderà da dove si era fermata.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>I nuovi file in queste cartelle vengono giudicati man mano che arrivano, compresi quelli già presenti, finché questa finestra è aperta. I verdetti di ogni file vengono scritti in un file, accanto a un diario, e sono anche nella cronologia. Modello e impegno sono quelli delle impostazioni.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>Nulla è sorvegliato.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nulla da giudicare</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Solo file con queste estensioni</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Apri la cartella con i verdetti</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Apri in Controlla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>Lo stesso di {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Queste cartelle sono state sorvegliate fino alla chiusura di Plumbline. «Avvia» riprende la sorveglianza.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Per avviare, aggiungere una cartella.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Per avviare, scegliere un regolamento.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Per avviare, scegliere la cartella per i verdetti.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>I verdetti vanno in</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Sorveglia</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Cartelle sorvegliate</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>La sorveglianza si è fermata.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>La sorveglianza si è fermata: {n} file completato.</numerusform>
            <numerusform>La sorveglianza si è fermata: {n} file completati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} cartella sorvegliata</numerusform>
            <numerusform>{n} cartelle sorvegliate</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Che cosa è sorvegliato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>giudizio: {done} di {n} elemento</numerusform>
            <numerusform>giudizio: {done} di {n} elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>caricamento del modello…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>lettura dei nuovi file…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>in attesa di nuovi file</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} non è consultabile e viene cercata di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} file completato</numerusform>
            <numerusform>{n} file completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} file potrebbe essere ancora in scrittura</numerusform>
            <numerusform>{n} file potrebbero essere ancora in scrittura</numerusform>
        </translation>
    </message>
</context>
</TS>
