<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Über Plumbline</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Der Text ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline beurteilt Texte nach einer Richtlinie in Alltagssprache, mit einem Modell auf diesem Rechner. Nichts verlässt den Rechner.

Das Modell kann sich irren. Ein Urteil ist ein begründeter Vorschlag; entscheiden muss ein Mensch.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Namen und Lizenzen durchsuchen</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Software in Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Die ausgewählten Einträge zu einem Fall hinzufügen.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Die ausgewählten Einträge mit Ihren Entscheidungen zur Beispielsammlung der Richtlinie hinzufügen.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Zu Fall hinzufügen…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Zur Beispielsammlung hinzufügen</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Einspruch…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Richtlinie archivieren</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Fälle…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Titel, Sprache und Zusammenfassung der Richtlinie ändern.</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Bericht prüfen…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Erneut prüfen mit…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verlauf prüfen…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Die JSON-Datei eines Berichts für sich und anhand des Verlaufs prüfen.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Einen Ordner mit Dateien wählen, die geprüft werden sollen.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Dateien wählen, die geprüft werden sollen.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Anderen Inhalt wählen. Die angezeigte Prüfung bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Plumbline schließen. Eine laufende Prüfung wird angehalten und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Als Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Die Begründung in der zuletzt gewählten Sprache kopieren.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Die Auswahl kopieren.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Modelle herunterladen, importieren und testen.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Richtlinie duplizieren…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Die Passphrase oder den Wiederherstellungscode des verschlüsselten Verlaufs eingeben.</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Alle Richtlinien als ZIP-Datei exportieren…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Richtlinie als ZIP-Datei exportieren…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Richtlinie in Ordner exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Einen Befehl über seinen Namen finden.</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Einträge suchen, deren Texte fast gleich sind.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Ähnliche suchen…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Den Speicher des Modells freigeben. Die nächste Prüfung lädt es wieder.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Gibt allem Text wieder die Größe des Systems.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Zum Suchfeld der Seite gehen.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Lässt das Übungsmodell Beispielinhalt beurteilen.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Alles verbergen, bis die Passphrase des Verlaufs wieder eingegeben wird.</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Wie Sie eine neuere Version bekommen und ob es eine gibt.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>So wird aktualisiert…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Eine Richtliniendatei, einen Ordner oder ein Paket importieren.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Alle Richtlinien eines Ordners importieren.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Ordner mit Richtlinien importieren…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Den Inhalt der Zwischenablage einfügen.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Neue Dateien in Ordnern beurteilen, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Texte nach einer Richtlinie beurteilen.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Dieselben Einträge nach einer anderen Richtlinie, mit einem anderen Modell oder Aufwand beurteilen.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Den Probetext mit der Richtlinie in ihrem jetzigen Stand beurteilen.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Festhalten, was jemand gegen die Entscheidung vorbringt, oder über den Einspruch entscheiden.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Verlauf sperren</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Sammlungen von Einträgen mit Notizen verwalten.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Nach Schäden suchen und nach allem, was seit dem Aufzeichnen verändert wurde.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Einen Bericht über das Ausgewählte oder Gezeigte erstellen: als Webseite, PDF oder JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Vergrößert allen Text im Fenster.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Verkleinert allen Text im Fenster.</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Den markierten Text in die Zwischenablage verschieben.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Die Datei öffnen, aus der der Eintrag stammt, und sagen, wo darin er steht.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Das Handbuch beim Thema der aktuellen Seite öffnen.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Die Liste der Ordner in den Einstellungen öffnen.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Das Menü der Liste oder des Feldes mit dem Fokus öffnen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Inhalt einfügen</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Das Rückgängiggemachte wiederherstellen.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Die Richtlinie aus den Listen entfernen. Ihre Versionen und Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Den Text der gespeicherten Version wiederherstellen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Die Richtlinie wieder in die Listen aufnehmen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Als neue Version speichern</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Den Text der Richtlinie als nächste Version speichern.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Alles durchsuchen, was bisher beurteilt wurde.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Hier alles auswählen.</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Inhalt anzeigen</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Speicherorte anzeigen</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>In fünf Schritten zeigen, was eine Prüfung braucht und wo es ist.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Eine neue Richtlinie mit dem Text dieser Richtlinie anlegen.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Eine neue Richtlinie anlegen.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Begründung…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Sofort stoppen. Bisherige Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Richtlinie ausprobieren</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Richtlinie wiederherstellen</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Die letzte Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Modell entladen</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Verlauf entsperren…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Den Text aus der Zwischenablage als Inhalt verwenden.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Was dieses Programm ist und was es nicht kann.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Die Urteile durchgehen, die sich ein Mensch ansehen muss.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Alle Richtlinien der Bibliothek in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Die angezeigten Einträge in eine CSV- oder JSON-Lines-Datei schreiben.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Die Richtlinie mit ihren Angaben in einen Ordner ihres Namens schreiben.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Die Richtlinie mit ihren Angaben in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Titel und Sprache ändern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Der betroffenen Person schreiben, was entschieden wurde und warum.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Richtlinien schreiben, ausprobieren und importieren.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Richtlinien und Modelle an eigenen Beispielen messen.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Privatsphäre, Aussehen, Sprache, Tastatur, Engine.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Den Text des Eintrags zeigen, solange die Taste gehalten wird, oder bis zum nächsten Eintrag.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Zum nächsten Eintrag gehen.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Die Prüfung anhalten oder fortsetzen. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline-Hilfe</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Zum vorigen Eintrag gehen.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Anders entscheiden…</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Eine andere Entscheidung festhalten, mit Label und Notiz.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Festhalten, dass jemand anders entscheiden muss.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Das Urteil des Modells als eigene Entscheidung festhalten.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Ihre Entscheidung mit einer Notiz festhalten.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Den Inhalt nach der Richtlinie beurteilen.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Richtlinien importieren…</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Über Plumbline</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} oder {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>Ein Anteil an weniger als {n} Einspruch sagt wenig aus.</numerusform>
            <numerusform>Ein Anteil an weniger als {n} Einsprüchen sagt wenig aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>EINSPRUCH</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>EINSPRÜCHE</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Gegen: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Gesamt: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Ein Einspruch zählt bei jeder Regel, die die Entscheidung anführt. Werden Entscheidungen zu einer Regel oft aufgehoben, ist sie vielleicht unklar, oder das Modell versteht sie falsch.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Einsprüche nach Regel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Als Antwort kopieren…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Trotzdem entscheiden</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Entscheiden und antworten…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Über den Einspruch entscheiden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Entscheidung aufgehoben</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Entscheidung bestätigt</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Zahlen…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>Es ist besser, wenn jemand anders über einen Einspruch entscheidet.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Es ist kein Einspruch offen.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Einspruch festhalten</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Festgehalten {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Festgehalten {when} von {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Entscheidung aufheben</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>Der Einspruch ist offen. Er wartet auf der Seite „Durchsehen“ auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Entscheidung bestätigen</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Text der Person einfügen, die Einspruch einlegt</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>ENTSCHEIDUNGEN</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Begründung, für spätere Leser</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Zugehörige Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Wortlaut zeigen</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Jemand widerspricht dieser Entscheidung: {decision}. Ein Mensch sieht sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>Die Person, die Einspruch eingelegt hat, zieht ihn zurück. Die Entscheidung bleibt bestehen; dass es einen Einspruch gab, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>Die erste Entscheidung trägt keinen Namen, und Sie haben auch keinen angegeben: Sie kann von Ihnen selbst stammen.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>Auch die erste Entscheidung wurde unter Ihrem Namen getroffen.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Es gibt noch keine Einsprüche.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Welche Einsprüche</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>Warum; es steht in der Antwort</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Einspruch anzeigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Einspruch zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Wortlaut des Einspruchs</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>Sie entscheiden als {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Sie entscheiden ohne Namen. In den Einstellungen können Sie einen eingeben.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>eine Person ohne Namen</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{hits} von {of} aufgehoben, {percent} ({low} bis {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} Einspruch</numerusform>
            <numerusform>{n} Einsprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} offener Einspruch</numerusform>
            <numerusform>{n} offene Einsprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} zurückgezogen</numerusform>
            <numerusform>{n} zurückgezogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>In Plumbline ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Das ist ein Fehler im Programm. Alles bisher Beurteilte bleibt erhalten. Einzelheiten stehen im Protokoll: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Zu Fall hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Fall löschen…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>Fall „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Einträge des Falls</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Seine Notizen werden gelöscht. Seine Einträge bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Noch keine Fälle. Wählen Sie auf der Seite „Verlauf“ Urteile aus und dann „Zu Fall hinzufügen…“.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Notiz zum Fall</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Notiz zum ausgewählten Eintrag</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Notiz zu diesen Einträgen</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Notiz zu diesen Einträgen, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>Der Fall wurde gelöscht.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>Der Fall wurde in {file} gespeichert. Die Datei enthält Notizen und keine Texte.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>Der Fall: Wählen Sie einen, oder geben Sie den Namen eines neuen ein</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>Der Eintrag ist nicht mehr im Fall. Er bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Es gibt keinen Fall mit diesem Namen: Ein neuer wird angelegt.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>{n} Eintrag ist im neuen Fall.</numerusform>
            <numerusform>{n} Einträge sind im neuen Fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} Eintrag ist nicht in diesem Verlauf.</numerusform>
            <numerusform>{n} Einträge sind nicht in diesem Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} Eintrag wird hinzugefügt.</numerusform>
            <numerusform>{n} Einträge werden hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Ein Eintrag kann mehrere Urteile haben.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Alles geschieht auf diesem Rechner: Kein Text, keine Richtlinie und kein Urteil verlässt ihn je.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Dateien und Ordner, die beurteilt werden sollen</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Ein Modell für die richtige Arbeit holen</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Versteckte Datei oder Systemdatei</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>Es läuft eine Prüfung. Halten Sie sie an, um eine andere zu öffnen.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Ein Bild von Text</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Ein Übungsmodell, das mit Plumbline geliefert wird, beurteilt das Beispiel. Es ist zum Ausprobieren, nicht für Entscheidungen.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Ein anderer Teil der Datei wird gelesen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>INHALT</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Beim Lesen geändert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Erneut prüfen mit…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Stattdessen den Text prüfen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Wählen Sie zuerst: ein Eintrag pro Zeile oder ein Text?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Richtlinien wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Prüfsumme des Modells wird berechnet (nur beim ersten Mal)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Kontext für das Modell</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Kontext für das Modell: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Jede Richtlinie beurteilt den ganzen Inhalt; mehrere brauchen also mehrmals so lange.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Durch einen Filter ausgeschlossen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Nach Regel filtern oder danach, was Menschen entschieden haben</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>In Texten suchen</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Erste Einträge</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Erster Eintrag</numerusform>
            <numerusform>Erste {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Wie dieser Chat Datumsangaben schreibt</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Ungültig für das Format</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Sie lässt sich jederzeit anhalten und fortsetzen; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Eintrag {number}: {first}, in der Schattenversion {second}</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Einträge, die mindestens eine Richtlinie so beurteilt hat</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Ohne Grenzen erneut beurteilen</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Trotzdem beurteilen</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Jede Nachricht eines Chats zusammen mit den vorangehenden beurteilen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Eine Warteschlange aus den Urteilen anlegen, die sich ein Mensch ansehen muss</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Eine andere Version oder Richtlinie beurteilt zum Vergleich einen Teil der Einträge. Auf das Ergebnis hat das keinen Einfluss.</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Medien ohne Text</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Beantwortete Nachricht</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Nachrichten davor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Mehr als {n} Eintrag ist zu beurteilen; es wird noch gezählt.</numerusform>
            <numerusform>Mehr als {n} Einträge sind zu beurteilen; es wird noch gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Keine Schattenversion</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Keine Textspalte gefunden</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Nicht von einem Menschen geschrieben</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Nichts zu beurteilen: Es wurden keine Einträge gefunden.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Noch nichts zu lesen.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Ein Eintrag pro Datei</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Ein Eintrag pro Zeile</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Ein Eintrag pro Seite</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Ein Eintrag pro Absatz</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Ein Eintrag pro Tabellenzeile</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>VORSCHAU</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Text zum Prüfen einfügen oder eingeben, oder Dateien und Ordner hierher ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Angehalten bei {done} von {n} Eintrag. Nichts geht verloren.</numerusform>
            <numerusform>Angehalten bei {done} von {n} Einträgen. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline beurteilt Texte nach einer Richtlinie, die Sie in Alltagssprache schreiben, und sagt, welche Regel verletzt ist und warum.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Doppelt kodierten Text berichtigen</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Richtlinie wird gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>Der erste Eintrag ist aufgeführt.</numerusform>
            <numerusform>Die ersten {n} Einträge sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>{n} Eintrag ist zu beurteilen.</numerusform>
            <numerusform>{n} Einträge sind zu beurteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>{n} Eintrag ist zu beurteilen. Mit diesem Modell und Aufwand dauert das {time}.</numerusform>
            <numerusform>{n} Einträge sind zu beurteilen. Mit diesem Modell und Aufwand dauert das {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Vorherigen Inhalt verwenden</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>eine Textdatei ist ein Eintrag; „Aufteilen in“ macht jede Zeile zu einem</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>Schattenversion: {done} von {n} Eintrag</numerusform>
            <numerusform>Schattenversion: {done} von {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} von {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} von {n} Eintrag</numerusform>
            <numerusform>{done} von {n} Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{done} von {n} Eintrag beurteilt</numerusform>
            <numerusform>{done} von {n} Einträgen beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{done} von {n} Eintrag mit Entscheidung</numerusform>
            <numerusform>{done} von {n} Einträgen mit Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} von {n} Urteil</numerusform>
            <numerusform>{done} von {n} Urteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>Warteschlange…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Mit Entscheidung</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Mit oder ohne Entscheidung</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Mehrere…</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Schattenversion: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Anteil der Einträge</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Von jemand anderem geteilt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Übersprungenes zeigen…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Diese Prüfung starten?</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>Die Prüfung beginnt, sobald die Einträge gezählt sind.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Die Prüfung „{check}“ blieb bei {done} von {n} Eintrag stehen. Nichts geht verloren.</numerusform>
            <numerusform>Die Prüfung „{check}“ blieb bei {done} von {n} Einträgen stehen. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>Die Engine ist stehen geblieben und wurde neu gestartet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Das Modell kann sich irren. Ein Urteil ist ein begründeter Vorschlag; entscheiden muss ein Mensch.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>Der eingefügte Text hat die Dateien ersetzt.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>Der eingefügte Text hat Ihren ersetzt. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Dieselben Einträge werden in einer eigenen Prüfung erneut beurteilt. Die angezeigten Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Hat zu lange gedauert oder zu viel Speicher gebraucht</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Verfasser der beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>Trennzeichen: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>Aufwand: {effort}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>als Nachrichtenexport gelesen ({name}); auch {other} ist möglich</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>Blatt „{name}“</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>Textspalte „{name}“</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} pro Minute</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>Bei dieser Prüfung wurde {n} Eintrag übersprungen.</numerusform>
            <numerusform>Bei dieser Prüfung wurden {n} Einträge übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>Bei dieser Prüfung wird {n} Eintrag übersprungen.</numerusform>
            <numerusform>Bei dieser Prüfung werden {n} Einträge übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} Eintrag mit Aufwand „{effort}“ erneut beurteilt</numerusform>
            <numerusform>{n} Einträge mit Aufwand „{effort}“ erneut beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} Eintrag ausgewählt</numerusform>
            <numerusform>{n} Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>Bisher {n} Eintrag…</numerusform>
            <numerusform>Bisher {n} Einträge…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} Eintrag zu beurteilen</numerusform>
            <numerusform>{n} Einträge zu beurteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} Zeile: ein Eintrag pro Zeile oder ein Text?</numerusform>
            <numerusform>{n} Zeilen: ein Eintrag pro Zeile oder ein Text?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} weitere Datei</numerusform>
            <numerusform>{n} weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} Richtlinie</numerusform>
            <numerusform>{n} Richtlinien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} übersprungen</numerusform>
            <numerusform>{n} übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Außerhalb des gewählten Ordners</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Richtlinie: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Wird gelesen: {n} Eintrag</numerusform>
            <numerusform>Wird gelesen: {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schattenversion</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Übersprungenes</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Aufteilen in</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Textspalte</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Text, der beurteilt werden soll</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>Die Prüfung ist stehen geblieben.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Mit Beispielinhalt ausprobieren</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Unbekannte Zeichenkodierung</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Nicht unterstützter Dateityp</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Willkommen bei Plumbline</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Ihr Text bleibt erhalten, geprüft werden aber die Dateien.</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>Zeichenkodierung {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>Richtlinie {number} von {all}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>anhand von {n} Richtlinie</numerusform>
            <numerusform>anhand von {n} Richtlinien</numerusform>
        </translation>
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
        <translation>{model} · {device} · {count} gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} erlaubt</numerusform>
            <numerusform>{n} erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} Eintrag beurteilt</numerusform>
            <numerusform>{n} Einträge beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} verstößt</numerusform>
            <numerusform>{n} verstoßen</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} Token gelesen, {written} geschrieben</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}: {percent} %</translation>
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
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Labels des Modells hinzufügen</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Labels des Modells hinzufügen…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Übung wählen</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Alles erledigt. Ihre Labels sind in {file}, neben der Übung: Geben Sie diese Datei weiter.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Eine Übung enthält die Richtlinie und die Texte einer Beispielsammlung. Die erwarteten Antworten werden ausgelassen.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Übung wählen; Labels daneben werden mit übernommen</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>ERWARTETE ANTWORT</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Die Labels aller Personen sind in {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>Aus einer Auswertung der Beispielsammlung, aus der die Übung gemacht wurde.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Beispielsammlung</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa: 1 ist volle Übereinstimmung, 0 so viel, wie allein der Zufall ergäbe.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Gemeinsam Labels vergeben</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Labels vergeben…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Neue Übung…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Nächste Person…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Nächster Text</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Keine Auswertung hat Urteile zu allen diesen Texten. Werten Sie die Beispielsammlung aus, aus der die Übung gemacht wurde, und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Anzahl der Texte</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Vorheriger Text</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Übung speichern…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Blatt als PDF speichern</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Blatt als PDF speichern…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Mehrere Personen entscheiden über dieselben Texte, ohne die Antworten der anderen zu sehen, und sehen danach, wo sie und das Modell voneinander abweichen. Alles liegt in Dateien, die Sie weitergeben.

1. Machen Sie aus einer Beispielsammlung eine Übung und geben Sie sie allen.
2. Alle vergeben ihre Labels: am eigenen Rechner, nacheinander an diesem oder auf Papier.
3. Vergleichen Sie, wenn alle fertig sind, und fügen Sie zuletzt die Labels des Modells hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>{n} Paar anzeigen</numerusform>
            <numerusform>Alle {n} Paare anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Text {number} von {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Das Ausgabeformat der Richtlinie wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {done} von {n} Text mit Label</numerusform>
            <numerusform>{name}: {done} von {n} Texten mit Label</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Alle Labels speichern</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Alle Labels speichern…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>WER WAS SAGTE</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Wer vergibt die Labels?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Warum; darf leer bleiben</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Ihr Name, wie ihn die anderen sehen werden. Früher begonnene Labels werden fortgesetzt.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>Ihre Antwort: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} kann gedruckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} hat {n} Text. Geben Sie die Datei allen.</numerusform>
            <numerusform>{file} hat {n} Texte. Geben Sie die Datei allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (Modell)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>{n} Label-Datei neben der Übung wurde übernommen.</numerusform>
            <numerusform>{n} Label-Dateien neben der Übung wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} Beispiel</numerusform>
            <numerusform>{policy} · {name}, {n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: gleich bei {hits} von {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Eine Datei kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Eine Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Eine Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Eine Datei hat einen unsicheren Namen</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Ein Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Es wird mindestens eine Label-Datei von einer Person gebraucht.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Es ist schon ein Modell geladen</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Ein Teil des Modells fehlt</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Ein Prompt mit mehreren Richtlinien hat keine Wahrscheinlichkeit für jede einzelne, und eine andere Spalte wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Ein Wiederherstellungscode kann nicht die Passphrase sein.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Ein Tensor hat keinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Fügen Sie ihr erst welche hinzu.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Eine Auswertung misst mindestens eine Richtlinie.</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Auch jedes andere GGUF-Repository kann genannt werden: organisation/name oder organisation/name:file.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Prüfen Sie das Laufwerk und seine Verbindung. Ist es ein Netzwerkordner, verschieben Sie den Verlauf auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Prüfen Sie den Ordner des Endpunkts und den Namen.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Prüfen Sie die Labels und Obergrenzen im Antwortformat der Richtlinie.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Prüfen Sie die Passphrase. Ohne den richtigen Schlüssel kann niemand den Verlauf lesen, auch nicht die Hersteller von Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Ein Schlüssel wurde angegeben, aber {file} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Eine Datei im PEM-Format, die für den Server des Teams bürgt, wo die Zertifikate des Systems es nicht tun.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>Der Name einer Eigenschaft</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>Der Name einer Eigenschaft ist nicht gültig.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Eine Einstellung verbietet Plumbline die Netzwerknutzung, daher wurde nichts an {host} gesendet.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>Der Name eines Tensors</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Ein Text in einer Liste</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Nach wie vielen belastenden Einträgen am Tag eine Warteschlange eine Pause anbietet, jedes Mal. Belastend sind Einträge, die gegen eine Richtlinie verstoßen, deren Texte unscharf gezeigt werden.</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Netzwerknutzung erlauben</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Ein Objekt darin nennt dasselbe Feld zweimal.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Ein anderes Programm schreibt in {file} und wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Wählen Sie gpt-oss-safeguard oder gpt-oss im GGUF-Format.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Wählen Sie eine einzelne Datei oder den ersten Teil eines geteilten Modells.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Wählen Sie nur den ersten Teil; die anderen werden daneben gefunden.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder legen Sie weniger Schichten auf die GPU.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder stellen Sie weniger Sequenzen oder einen kleineren Kontext ein.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Schließen Sie andere Programme oder stellen Sie weniger Sequenzen oder einen kleineren Kontext ein.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Schließen Sie andere Fenster von Plumbline und andere Programme, die diese Datei geöffnet haben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Laden Sie alle Teile von derselben Stelle erneut herunter.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Laden Sie sie erneut herunter oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>Auswertung {number} hat keine Spalte {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>Auswertung {number} hat keine Spalten mehr.</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>Dateien, die auf „{suffix}“ enden, werden nicht gelesen. Gelesen werden: {suffixes}.</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Ordner werden bis zu einer Tiefe von {depth} gelesen.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Ordner innerhalb des gewählten Ordners werden wie gewünscht ausgelassen.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Versteckte und Systemdateien werden ausgelassen. Wählen Sie die Datei selbst, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Sie behauptet, {tensors} Tensoren und {properties} Eigenschaften zu haben.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Enthält Daten, die kein Text sind.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Enthält {n} NUL-Zeichen, das mit beurteilt wird.</numerusform>
            <numerusform>Enthält {n} NUL-Zeichen, die mit beurteilt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Enthält {n} unsichtbares Zeichen, etwa {example}, das mit beurteilt wird.</numerusform>
            <numerusform>Enthält {n} unsichtbare Zeichen, etwa {example}, die mit beurteilt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Nennt seine Architektur nicht.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Hat mehr als {chars} Zeichen; die Grenze für einen Eintrag ist {limit}. Teilen Sie nach Zeilen oder Absätzen auf, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Hat keine Tensoren.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Hat {chars} Zeichen; die Grenze für einen Eintrag ist {limit}. Teilen Sie nach Zeilen oder Absätzen auf, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>Ein PDF-Dokument, kein Text.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>Ein ZIP-Archiv oder Office-Dokument, kein Text.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>Eine Datenbank, kein Text.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>Ein Gerät; nur gewöhnliche Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>Ein Ordner; nur gewöhnliche Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>Ein Link auf etwas, das nicht existiert.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>Ein Link oder ein Link, der auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>Eine Liste; erwartet wurde ein Objekt oder ein Text.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>Ein Bild, kein Text.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>Eine Pipe; nur gewöhnliche Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Ein Programm, kein Text.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>Ein einzelner Wert; erwartet wurde ein Objekt oder ein Text.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>Ein Socket; nur gewöhnliche Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>Ein RTF-Dokument, kein Text.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>Ein Office-Dokument, kein Text.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>Komprimierte Daten, kein Text.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>Keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>null; erwartet wurde ein Objekt oder ein Text.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Führt zu einem Ordner zurück, der ihn enthält.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>Sie gibt an, Teil {number} von {count} zu sein.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Steht vor der Tabelle.</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>Die GGUF-Version ist {version}; gelesen werden Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Die Architektur ist {architecture}; Plumbline verwendet nur {supported}-Modelle.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Die Bytereihenfolge-Markierung sagt {encoding}, aber die Bytes sind nicht so kodiert.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Die Bytes haben nicht die gewählte Kodierung {encoding}.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>Die Kodierung wurde nicht erkannt. Wählen Sie die Kodierung, in der die Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>Die Listen geben {count} Texte an; die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Ihre Tensoren sind auf {alignment} Byte ausgerichtet.</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Verknüpfungen innerhalb eines Ordners wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Keine Spalte enthält Text. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>Für „{policy}“ sind keine Beispiele gespeichert.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Niemand hat über einen Eintrag entschieden, der nach „{policy}“ beurteilt wurde.</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Nicht alles darin ist in der Zeichenkodierung {encoding}.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Nur gewöhnliche Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Teile des Modells fehlen</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Legen Sie alle Teile unter ihren ursprünglichen Namen in einen Ordner.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Das Lesen schlug fehl: {reason}.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>Lesen oder Schreiben von {file} schlug fehl ({detail}).</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Setzen Sie {passphrase_variable} für ein Skript.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Kürzen Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Tabellen dieser Art werden nicht gelesen. Speichern Sie sie in ihrem Programm als CSV und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>Die Kodierung {encoding} wurde erraten; der sha256 der Bytes der Datei ist {sha256}.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>Die Datei hat sich beim Lesen geändert. Vorher daraus gelesene Einträge bleiben.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>Die Datei nennt ihre Architektur nicht; Plumbline verwendet nur {supported}-Modelle.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>Die Datei endet mitten in einem Wert: Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>Die Datei ist beim Lesen gewachsen. Was nach dem Öffnen hinzukam, ist nicht in dieser Prüfung.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>Der Verlauf kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Der Verlauf wird gerade verwendet</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>Der Verlauf ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>Der Verlauf braucht seinen Schlüssel</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>In der Bibliothek sind: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>Die Obergrenze {name} muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Die Zeile hat {chars} Zeichen; die Grenze für eine Zeile ist {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>Die Liste {key} gibt {count} Einträge an; die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>Die Liste {key} hat Elemente des unbekannten Typs {kind}.</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>Das Modell hat {count} Teile; nicht gefunden: {missing}.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>Das Modell „{model}“ hat {count} Teile, und es wurden andere Dateien angegeben.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>Die Seite hat {bytes} Byte; die Grenze für eine Datei, die als Ganzes gelesen wird, ist {limit}.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>Die Eigenschaft {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>Die Eigenschaft {key} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>Die Eigenschaft {key} hat den unbekannten Typ {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>Die Eigenschaft {key} ist keine Zahl.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>Die Eigenschaft {key} ist kein Text.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>Die Zeile hat {cells} Zellen für {columns} Spalten. Ein Text, der das Trennzeichen enthält, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>Die Zeile hat {cells} von {columns} Zellen.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Die Zeilen davor sind reine Texte; diese hat Spalten.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>Die Zeilen des Tensors {name} füllen keine ganzen Blöcke.</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>Das Skript kennt es nicht.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>Das Skript ist zu Ende.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Die Quellen haben sich geändert</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>Der Tensor {name} hat einen falschen Offset.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>Der Tensor {name} hat eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>Der Tensor {name} hat eine unbekannte Quantisierung.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>Der Tensor {name} hat {dimensions} Dimensionen.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>Die Textspalte ist in dieser Zeile leer.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>Der Text enthält ein Trennzeichen ohne Anführungszeichen. Es ist die letzte Spalte, daher wurden seine Teile zusammengefügt.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>Der Text steht in der Spalte „{column}“, erkannt als die mit dem längsten Text.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>Der Text steht in der Spalte „{column}“, erkannt an ihrem Namen.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>Der Text steht in der Spalte „{column}“, erkannt an ihrem Namen; weitere Kandidaten: {others}.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Der Wert hat {chars} Zeichen; die Grenze für eine Zeile ist {limit}.</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>Die {files} Teile von „{file}“ enthalten {found} Tensoren statt {expected}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Es gibt keine Spalte „{column}“. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Es gibt keine Datei und keinen Ordner dieses Namens, oder er wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Es gibt keine Datei und keinen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Es gibt keine Einstellung „{key}“.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>Es ist nichts darin, das beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>Nach dem Ende des JSON-Werts folgt noch etwas.</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Dieser Ordner enthält keine Dateien.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>In dieser Zeile fehlt die Textspalte.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Zwei bis {most} Richtlinien mit verschiedenen Namen lassen sich zusammenfassen; angegeben sind {names}.</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` ist true oder false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` braucht Bytes und sha256 jeder Datei.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` muss {number} sein.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>`licence` fehlt.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` hat {keys}.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exitcode {code}</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp lehnte „{name}“ ab: {errors}.</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>Modell {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>Modell {model}, Variante {variant}</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>kein Exitcode</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>es kam zu lange nichts</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>von {count} Zeilen aus {table} wurden {copied} kopiert</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>Prüfung {run}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>Signal {name}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} lässt sich mit diesem Schlüssel nicht öffnen. (Eine Datei, deren erste Bytes beschädigt sind, sieht genauso aus.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} kann nicht richtig gelesen werden ({detail}).</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} hat sich seit der Überprüfung geändert.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} hat Merkmale für {columns}, und die Richtlinie kennt keines davon.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} hat mehr als eine Spalte, die das erwartete Label sein könnte: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} hat mehr als {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} hat keine Spalte neben den Labels.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} hat Schema {found}, und diese Version kennt Schemas bis {known}. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} hat den sha256 {digest} statt {expected}: Sie wird blockweise erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} hat den sha256 {digest}, und erwartet wurde {expected}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} ist beschädigt ({name}).</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} ist verschlüsselt, und es wurde kein Schlüssel angegeben. (Eine Datei, deren erste Bytes beschädigt sind, sieht genauso aus.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} liegt im Modellordner.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} ist kein Verlauf von Plumbline. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} ist nicht da.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>{file} oder der Ordner, in dem es liegt, ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: Kein sha256 ist bekannt, daher wird das Modell als nicht überprüft gekennzeichnet.</translation>
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
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} und {second} haben keine Spalten, die zusammengehören.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} hat eine Spalte.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} antwortete zu {what} mit dem Fehler {status}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} antwortete zu {what} mit dem Status {status}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} antwortete mit dem Status {status}.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} nimmt das Zugriffstoken nicht an, das für {what} gesendet wurde.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} gibt {what} nur an Personen, die angemeldet sind, oder es existiert nicht.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} hat andere Bytes gesendet, als verlangt waren.</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} muss nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} ist weder installiert noch wird es heruntergeladen.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ist nicht installiert.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} ist nicht installiert. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, von {repository}.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>In {folder} werden {needed} mehr gebraucht, und {free} sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} Byte konnte nicht dekodiert werden; es wird als � gezeigt.</numerusform>
            <numerusform>{n} Bytes konnten nicht dekodiert werden; jedes wird als � gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} Hälfte eines Surrogatpaars, die kein Zeichen ist, wird als � gezeigt.</numerusform>
            <numerusform>{n} Hälften von Surrogatpaaren, die keine Zeichen sind, werden als � gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weiteres</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>{n} weiterer Datensatz fehlt oder wurde geändert.</numerusform>
            <numerusform>{n} weitere Datensätze fehlen oder wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>{n} weitere Zeile von {table} ebenso.</numerusform>
            <numerusform>{n} weitere Zeilen von {table} ebenso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} und {name} können nicht beide in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} existiert nicht oder kann nicht gelesen werden.</translation>
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
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Neuer Versuch in {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} hat keine Variante „{wanted}“.</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} ist kein Text.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} ist {length} Bytes lang; die Grenze ist {most}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>„{column}“</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>„{file}“ kann nicht verwendet werden. {why}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>„{file}“ ist Teil {number} von {count}, aber es wurde {n} Datei gefunden.</numerusform>
            <numerusform>„{file}“ ist Teil {number} von {count}, aber es wurden {n} Dateien gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>„{file}“: {reason}, nach {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>„{file}“: {reason}.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>„{model}“ hat nicht den erwarteten sha256 und wird daher nicht geladen.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>„{model}“ ist nicht die Datei, mit der die Prüfung begonnen wurde (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>„{name}“ enthält Gewichte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>„{name}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>„{reference}“ ist nicht die Nummer einer Auswertung.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>„{shown}“ ist nicht der Name einer Zeichenkodierung.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>„{version}“ ist nicht die Nummer einer Version.</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Entscheidungen werden erst gezeigt, wenn alle über jeden Text entschieden haben, damit sich niemand von den anderen leiten lässt.</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Laden Sie den fehlenden Teil in denselben Ordner herunter.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Werten Sie die Beispielsammlung aus, aus der die Übung gemacht wurde.</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Beispielsammlungen sind klein: Nehmen Sie einen Teil.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Hat das Repository Bedingungen, öffnen Sie seine Seite in einem Browser, nehmen Sie sie an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Wenn Sie einen Spiegelserver oder einen Firmenproxy benutzen, fragen Sie den, der ihn betreibt.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Installieren Sie Plumbline noch einmal.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Sie ist für Big-Endian-Maschinen geschrieben.</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Es werden noch Einträge beurteilt</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Ihr Kopf ist größer als jeder echte.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Suchen Sie ein Repository mit GGUF-Dateien.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Nennen Sie die Datei selbst oder legen Sie die Richtlinie als policy.md in den Ordner.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Bekannt sind Namen wie utf-8, utf-16, windows-1252, iso-8859-2, shift_jis oder gb18030.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Es wurden keine Beispiele gefunden</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Es wurde kein Modell angegeben</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Kein solcher Eintrag</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>Keine solche Variante</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Niemand hat etwas mit Labels versehen</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Es sind noch nicht alle fertig</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Ein Rechenprozess hält ein Modell.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Öffnen Sie eine beliebige Seite in einem Browser, melden Sie sich am Netzwerk an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Öffnen Sie sie in einem Texteditor, speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Entscheiden Sie zuerst über Einträge; jede Entscheidung kann dann ein Beispiel werden.</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Setzen Sie ihn auf eine Adresse wie https://huggingface.co oder auf einen Ordner.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Es wurden mehrere Dateien angegeben, deren Namen nicht die eines geteilten Modells sind.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Starten Sie eine neue Prüfung. Die alte behält, was sie hat.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Text wurde zu einem Steuertoken</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>Das Antwortformat kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Der Katalog kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>Der Inhalt ist zu lang</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>Der Datenträger kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Die Engine bleibt immer wieder stehen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>Die Beispielsammlung hat keine Texte.</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>Der Verlauf braucht seine Passphrase</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>Der Hub hat eine andere Datei</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Der Rechenprozess ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>Der Rechenprozess läuft nicht</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Vom Rechenprozess wurde Arbeit verlangt, bevor er ein Modell hatte.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>Die Installation ist unvollständig</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>Der Schlüssel passt nicht</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>Die Liste der Verbindungen kann nicht geleert werden</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>Die Liste der Verbindungen kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Das Modell kann nicht geladen werden</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Die Modelldatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Die Modelldatei ist abgeschnitten</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Die Modelldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>Das Modell hat nicht alle Texte beurteilt</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Die Teile des Modells gehören nicht zusammen</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Der Modellordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>Das Netzwerk antwortete mit einer eigenen Seite</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>Das Netzwerk ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Das Netzwerk ist abgeschaltet</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Die Richtlinien können nicht exportiert werden</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>Die Richtlinie kann darunter nicht geändert werden.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Die Richtlinie ist leer</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>Die Richtlinie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>Die Richtlinie ist zu groß</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>Die Richtlinie ist zu lang</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Nennen Sie weniger Richtlinien, Modelle oder Aufwandsstufen.</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>Ab Zeichen {position} ist es kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>Läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Testen Sie es, um den Speicherbedarf zu messen.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Nennen Sie eine Auswahl.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>Ein Kontext von {tokens} Token konnte nicht angelegt werden (Einträge gleichzeitig: {sequences}).</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Nennen Sie dieselben Gewichte oder starten Sie mit diesen eine neue Prüfung.</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Es wurde keine Richtlinie genannt</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Keine solche Spalte</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>Keine solche Auswertung</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>Keine solche Version</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Es würde nichts beurteilt</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>Das Raster ist zu groß</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>Die Richtlinie hat keine Beispielsammlung</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>Die Prüfung wurde von einer anderen Version des Programms gemacht, oder ihre Aufzeichnung wurde geändert.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Der Server bittet zu warten</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Das Zugriffstoken wird nicht angenommen</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Die Zip-Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Die Zip-Datei kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>Die Zip-Datei ist zu groß</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Es gibt keine Entscheidungen, die sich hinzufügen lassen</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Es gibt keine Datei, die sich laden ließe.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Es gibt kein Modell</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Es gibt keine Richtlinie</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Einen solchen Benchmark gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Eine solche Spalte gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Eine solche Beispielsammlung gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Ein solches Modell gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Eine solche Richtlinie gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Eine solche Version gibt es nicht</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Es gibt kein Terminal, auf dem danach gefragt werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Es gibt nichts zu kalibrieren</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Es gibt nichts zu beurteilen</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Das sind andere Gewichte</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Diese Dateien sind nicht ein Modell</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>So kann eine Richtlinie nicht heißen</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Dieser Download läuft gerade</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Das ist ein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Das ist nicht die Datei dieses Datensatzes</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Diese Dateiart wird nicht gelesen</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Diese Art von Proxy kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Dieses Modell kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Dafür wird ein Zugriffstoken gebraucht</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Zu viele Dateien</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Zwei Dateien haben denselben Namen</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Zwei Versionen des Programms sind vermischt</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Unbekannte Zeichenkodierung</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Unbekanntes Format</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Unbekannte Aufteilung</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Entpacken Sie sie, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Unlesbare Leseoptionen</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Unbrauchbare Obergrenze</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Verwenden Sie ein Modell gpt-oss oder gpt-oss-safeguard, dessen Datei seine Steuertoken behalten hat.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Benutzen Sie eine https-Adresse oder lassen Sie das Zugriffstoken weg.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Verwenden Sie eine andere Modelldatei und melden Sie dies mit dem Namen des Modells.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Warten Sie, bis er fertig ist, oder stoppen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Schreiben Sie NAME@2.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Schreiben Sie auf, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Schreiben Sie die Richtlinie hinein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` ist eines von {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` ist organisation/name, nicht {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` besteht aus 64 hexadezimalen Ziffern in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` ist eine Liste von Tabellen.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` ist eine Tabelle mit name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` fehlt oder ist keine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>eine Rettung</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>ein Eintrag (Zeile {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>ein unbekannter Datensatz</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>Bytes {first} bis {last}</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>sie endete {bytes} Bytes zu früh</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>sie endet vor Byte {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>sie hat jetzt {now} Bytes, vorher waren es {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>sie liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>braucht `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>braucht Modelle, jedes mit eigenem Namen.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>braucht Varianten, jede mit eigenem Namen.</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>Eintrag {item}</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>sein Tabellenverzeichnis ist verloren, oder der Schlüssel ist falsch</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>sein Schema hat keine Nummer</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp ist beim Untersuchen von „{file}“ abgebrochen ({reason}). Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp ist gescheitert</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Es gibt nichts mit Labels zu versehen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 ist eine gute Zahl.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 ist eine gute Zahl.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Ein Paket wird aus einer Warteschlange gemacht; die Datei mit den Entscheidungen schickt die prüfende Person zurück.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Eine binäre Antwort ist 0 oder 1, angegeben sind aber andere Labels.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Ein Fall braucht einen Namen.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Eine Zelle der Arbeitsmappe hat keine gültige Position.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Es läuft eine Prüfung.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Ein Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Ein Ordner kann nicht überwacht werden</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Ein Ordner würde zweimal überwacht</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>So kann eine Beispielsammlung nicht heißen</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Eine Beispielsammlung hat mindestens ein Beispiel.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Ein Modell wird getestet.</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Das Manifest eines Modells kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Das Manifest eines Modells ist beschädigt</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Eine Zahl hat mehr als {most} Ziffern</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Ein Teil fehlt: {part}.</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Ein Teil wurde hinzugefügt: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Eine Passphrase braucht mindestens {minimum} Zeichen; mehrere Wörter sind besser.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Ein Mensch entschied:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Ein Mensch nahm die Entscheidung zurück.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Ein Bild von Text</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Eine Richtlinie wird ausprobiert.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0 und 1, und die untere Grenze kommt zuerst.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Ein Prozess lässt sich nicht starten</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Eine Warteschlange braucht mindestens eine Regel, die sagt, was durchzusehen ist.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Ein Bericht fasst bis zu {most} Einträge, und dies sind mehr.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Eine Prüfung verwendet es vielleicht: Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Ein Siegel besteht aus einer Zahl, einem Bindestrich und 64 Ziffern und Buchstaben von a bis f; „{seal}“ ist keines.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Ein Siegel, das anderswo aufbewahrt wurde, oder ein Zeitstempel darauf zeigt, dass seitdem nichts verändert wurde, was vorher aufgezeichnet war.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>Eine zweite prüfende Person entscheidet nach einer einzigen Version einer einzigen Richtlinie. Diese Warteschlange hat: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Eine Sequenz konnte nicht an das Präfix angehängt werden.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Eine Einstellung hat einen ungültigen Wert</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Eine Einstellung verbietet Plumbline die Netzwerknutzung, daher wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Ein Anteil liegt über 0 und bei höchstens 1: 0.05 ist einer von zwanzig.</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Ein Text konnte nicht in Token zerlegt werden.</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Ein Zugriffstoken erhöht das Limit oft.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Ein Wert kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Über den Fall</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Genauigkeit, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Fügen Sie ein Feld vom Typ „{binary}“ oder „{label}“ hinzu.</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Fügen Sie ein Feld vom Typ „{type}“ hinzu oder entfernen Sie die Labels.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Fügen Sie für jede Markierung ein Label hinzu.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Fügen Sie für jede mögliche Antwort ein Label hinzu.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Fügen Sie ein Label hinzu, das „verstößt“ oder „eskalieren“ bedeutet.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Fügen Sie zuerst ein anderes hinzu.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Fügen Sie alle Felder hinzu, in der Reihenfolge, in der sie geschrieben werden.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Alle berechneten Werte sind endliche Zahlen</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Alle Beispiele haben das gleiche Ergebnis. Zeigen Sie beide Arten, nahe an der Grenze.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Alle Beispiele der Kurven sind von einer Art, daher lässt sich nicht sagen, wie gut die beiden unterschieden werden.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Alle Einträge sind in der Hälfte „{half}“: Nichts ist zurückgelegt.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Alle Richtlinien richtig, Spalte {column} (zusammen): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Alle Richtlinien richtig, Spalten {columns} (einzeln): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>So viele wie passen</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Eine Antwort braucht mindestens zwei Labels zur Auswahl.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Eine Antwort der Art „{kind}“ hat keine Felder.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Eine Antwort, die innerhalb dieser Grenze nicht endet, wird als unbestimmt festgehalten.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Eine Stelle von außen hat bestätigt, dass ihr zu dieser Zeit ein Siegel vorgelegt wurde (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Es läuft eine Auswertung.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Ein Beispiel braucht einen Text.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Ein anderer Plumbline-Prozess arbeitet an Prüfung {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Ein anderer Plumbline-Prozess schreibt Urteile nach „{folder}“.</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Eine weitere Verbindung wird nur geöffnet, wenn sie den Download beschleunigt.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Ein anderer Teil der Datei wird gelesen</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Ein anderer Prozess lädt „{name}“ gerade herunter.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Antworten:</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Fragen Sie noch einmal, oder fragen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Bitten Sie die Stelle noch einmal um ihre Antwort.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Bitten Sie darum, dass sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Bitten Sie den Betreiber des Servers um dessen Zertifikat und wählen Sie diese Datei bei der Adresse des Servers.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Bitten Sie den Betreiber des Servers um dessen Schlüssel.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Bitten Sie den Betreiber des Servers um die Adresse von llama-server oder vLLM selbst.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Bitten Sie den Betreiber des Servers, Anfragen an /tokenize zu erlauben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Bitten Sie den Betreiber des Servers, eines dieser Modelle zu starten.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Angefordert: {file}, {size} Bytes, sha256 {expected}. Empfangen: {size} Bytes, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>Bei 0 wird immer das wahrscheinlichste Token gewählt, sodass Urteile wiederholbar sind. Höhere Werte bringen Variation.</translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>Bei Temperatur 0 wird immer das wahrscheinlichste Wort gewählt, daher stimmen Wiederholungen immer überein. Wiederholen Sie mit Temperatur 1, um zu sehen, wie stabil die Urteile sind.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>Bei dieser Grenze hört das Modell auf zu überlegen und wird um seine Antwort gebeten.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Neben dem, was andere veröffentlicht haben: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Bestes installiertes Modell</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>Byte {byte} der Richtlinie „{title}“ ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>Byte {position} ist kein UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Ändern Sie nur die Texte, und lassen Sie die Namen vor dem „=“, wie sie sind.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Nach dem Aufzeichnen geändert: {record}, aufgezeichnet am {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Geändert, seit der Bericht erstellt wurde: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Beim Lesen geändert</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Prüfen Sie, ob er läuft und von diesem Rechner aus erreichbar ist. Nichts geht verloren: Was beurteilt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Prüfen Sie, dass nichts zwischen diesem Rechner und dem Server Anfragen verändert.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Prüfen Sie, ob der Server mit Unterstützung für Grammatiken gestartet wurde und seine Version nicht zu alt ist.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Prüfen Sie den Treiber der GPU und ob llama-cpp-python für diese GPU gebaut wurde; das Handbuch sagt, wie.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Prüfen Sie den Datenträger und die Berechtigungen des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners, oder setzen Sie die Umgebungsvariable {variable} auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Prüfen Sie die Labels im Antwortformat der Richtlinie. Melden Sie dies, wenn sie richtig aussehen.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Prüfen Sie den Namen und die Revision. Es könnte auch privat sein: Dann ist ein Zugriffstoken nötig.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Prüfen Sie die Passphrase, auch die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Prüfen Sie die Pfade oder geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Modellordners.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Prüfen Sie die Version des Servers, und dass nichts zwischen ihm und diesem Rechner seine Antworten verändert.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Prüfen Sie die Schreibweise und den aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Prüfen Sie, ob der Server begrenzt, wie viel eine Anfrage schreiben darf.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Wählen Sie eine andere Passphrase.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Wählen Sie eine Datei mit dem Zertifikat im PEM-Format, wie der Betreiber des Servers sie hat.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Wählen Sie einen eigenen Ordner für die Urteile.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Wählen Sie einen Ordner außerhalb, oder geben Sie an, dass er innerhalb liegen soll: Dann wird er selbst nicht überwacht.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Wählen Sie eine längere Passphrase.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Wählen Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Wählen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Wählen Sie eine andere Datei oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Wählen Sie einen anderen Ordner oder verschieben Sie diesen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Wählen Sie einen anderen Ort oder geben Sie dort Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Wählen Sie weniger: mit einem Filter oder als Fall.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Wählen Sie Einträge, oder suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Wählen Sie die Datei einer einzigen Übung und die Dateien mit den Labels aller, die sie gemacht haben.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Wählen Sie eines davon oder überlassen Sie der Engine die Wahl.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Wählen Sie eines davon: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Wählen Sie andere Regeln oder andere Prüfungen.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Wählen Sie die JSON-Datei eines Falls.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Wählen Sie die Datei selbst oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Schließen Sie zuerst andere Programme.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu. Es wurde wahrscheinlich aktualisiert, während es lief.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Vergleichen Sie es mit dem, was aufgeschrieben wurde. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Kontextgröße (Token)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Kopieren Sie sie als {file} in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie sie noch einmal, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Korrigieren Sie ihn, oder löschen Sie ihn, um den mitgelieferten zu verwenden.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Korrigieren Sie sie, oder löschen Sie die Datei, damit die Form der Antwort aus der Richtlinie abgeleitet wird.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Korrigieren Sie die Datei, oder löschen Sie sie, um zu den Standardeinstellungen zurückzukehren.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Datenbank: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Datum im Prompt</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Wie das Modell entschieden</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Mit Entscheidung eines Menschen</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Anders entschieden als das Modell</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>Das Dekodieren ergab {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Löschen Sie diese Datei; die Gewichte daneben können wieder importiert werden.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Löschen Sie die Ordner, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Verschieden in</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Tun Sie sonst nichts, wenn Sie nicht sicher sind: Jemand könnte zwischen Ihnen und dem Server stehen.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Passt nicht auf diesen Rechner. {reason}</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Eine Beispielsammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Download-Limit (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Laden Sie das Modell erneut herunter, importieren Sie es erneut, oder schließen Sie den Datenträger an, auf dem es liegt.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Download-Quelle</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Laden Sie das Modell erneut herunter oder überprüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Beim erneuten Download kamen dieselben Bytes, also hat der Server selbst andere Bytes, als er verspricht. Die Datei wird beiseitegelegt und nie geladen.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Beim erneuten Download war der sha256 {second}: Etwas auf dem Weg verändert die Datei. Sie wird beiseitegelegt und nie geladen.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Beim erneuten Download war der sha256 {second}; diese Bytes weichen ab: {blocks}. Etwas auf dem Weg verändert die Datei. Sie wird beiseitegelegt und nie geladen.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Bearbeiten Sie stattdessen dieses Beispiel.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>Entweder ist die Modelldatei beschädigt, oder das Gerät oder sein Treiber rechnet falsch.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Verschlüsselung: {finding}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Geben Sie einen Text ein oder wählen Sie Dateien.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>Auswertung {evaluation} hat keine Spalte der Richtlinie „{policy}“.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>Auswertung {evaluation} hat Urteile zu {judged} der {texts} Texte.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Auswertung {number}</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Auswertung {number}, begonnen {time} UTC.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Alles, was aufgezeichnet wird, bekommt ein Glied in einer Kette: einen Hash des Datensatzes und des vorigen Glieds. Das Siegel steht für die ganze Kette zur Zeit dieses Berichts.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>Beispiel {number} steht in der Richtlinie selbst: Dem Modell wird die Antwort gezeigt.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>Aus Dateien mit der Endung „{suffix}“ werden keine Beispiele gelesen.</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Die Beispiele {numbers} haben denselben Text und widersprüchliche Labels: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Durch einen Filter ausgeschlossen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Erwartet \ erhalten</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Erwartet: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Erwartet: {expected}. Erhalten: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Gewichte der Experten</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 der Verstöße</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 der Verstöße: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>Dateien eines überwachten Ordners werden gerade beurteilt.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Fingerabdruck des Berichts:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>Ältere abgeschlossene Prüfungen werden bei jedem Öffnen des Fensters aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Platzbedarf</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Umgekehrt: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Ordner werden gerade überwacht</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Zum Beispiel 1, für Zahlen wie 0.85, oder 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Zum Beispiel: niedrig, mittel, hoch.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Zum Kennenlernen des Programms und für Tests, nicht für Entscheidungen.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Geben Sie mindestens {space} frei und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Geben Sie Platz auf dem Datenträger frei, oder prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Modellordner. Nichts Heruntergeladenes geht verloren.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Geben Sie jedem Feld einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Beispielsammlung</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Lassen Sie dasselbe Modell stattdessen von llama-server oder vLLM bereitstellen.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Versteckte Datei oder Systemdatei</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Leertaste gedrückt halten</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Wie Antworten gelesen werden</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Wie weit die Spalten übereinstimmen</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>An wie vielen Einträgen das Modell zugleich arbeitet.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Wie viele Schichten des Modells im GPU-Speicher gehalten werden.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Wie viele Prozessor-Threads das Modell verwendet.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>Das Wievielfache beides nach der Uhr dauern darf</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Wie viele Token in den Speicher des Modells passen, für alle parallelen Einträge zusammen.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>So wird dieser Bericht geprüft</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Liegt er auf einem Datenträger oder USB-Stick, schließen Sie diesen an und entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Meldet der Datenträger Fehler, sichern Sie, was Sie brauchen, und besorgen Sie sich die Datei anderswo.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Ist die Datei unversehrt, dann ist das Modell nicht für diese Aufgabe gemacht.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Hat der Herausgeber die Datei ersetzt, warten Sie auf einen Katalog, der sie kennt.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Importieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>In „{column}“ bedeutet 1 oder yes nach dem Namen der Spalte: erlaubt.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Installieren Sie die neuere Version von Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Installierte Modelle: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Statt {what} hat {host} eine HTML-Seite von {n} Byte gesendet: die Seite eines Anmeldeportals oder eines Proxys.</numerusform>
            <numerusform>Statt {what} hat {host} eine HTML-Seite von {n} Bytes gesendet: die Seite eines Anmeldeportals oder eines Proxys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>Statt {what} hat {host} eine HTML-Seite gesendet: die Seite eines Anmeldeportals oder eines Proxys.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>Statt {what} hat {host} eine Antwort gesendet, die nicht vom Hub kommt: vielleicht von einem Anmeldeportal oder einem Proxy.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Ungültig für das Format</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Er antwortete mit dem Status {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Er antwortete mit dem Status {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Er bittet darum, {wait} zu warten.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Möglich ist: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Kann nicht entpackt werden: {reason}.</translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>Er nahm die Anfrage mit dem Schlüssel, den er bekam, oder ohne einen nicht an.</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Existiert nicht</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Sie hat nicht die Form, die Server dieser Art dokumentieren.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Er beendete eine Anfrage, bevor das Modell fertig war.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Er endete unerwartet ({reason}). Vielleicht hat etwas anderes ihn beendet.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Es wurde kein Grund angegeben ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Es waren „{before}“, und es sind „{now}“.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Hat mehr als {limit} Spalten.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Hat mehr als {rows} Zeilen oder insgesamt mehr als {cells} Zellen in allen Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Es hat keine Labels für diese Entscheidung.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Es hat kein Vokabular.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Er hat noch keine Richtlinie gelesen.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Enthält unbekannte Teile: {names}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Er hat {tokens} Token. Der Kontext fasst {limit}, davon belegt die Richtlinie {prefix}, und {reserved} sind für Überlegung und Antwort reserviert.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>Ein Text; erwartet wurde ein Objekt.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Er gehört zu keinem Siegel, das die Kette dieses Verlaufs hatte.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>Es ist Beispiel {number}.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>Größer als {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Sie heißt wie {model}, ist aber eine andere Datei: Ihr sha256 ist {digest} statt {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Es ist kein TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>Keine Arbeitsmappe oder beschädigt.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>Es ist unklar, wo die erwarteten Labels stehen</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>Es ist unklar, wo die Texte stehen</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>Es ist unklar, welche Markierung gemeint ist</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>Es ist unklar, welche Beispielsammlung gemeint ist</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>Es ist unklar, welches Label gemeint ist</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>Es ist unklar, welcher Text gemeint ist</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>Mit einem Passwort geschützt oder eine Arbeitsmappe in einem alten Format unter neuem Namen.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Wird als reiner Text gelesen, wie der Name sagt. Der Inhalt sieht aus wie {kind} und kann auch so gelesen werden.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>Es ist das einzige Beispiel</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>Zu groß: Entpackt sind es mehr als {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>Zu groß: Entpackt ist die Arbeitsmappe größer als {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Er ist, was dieser Verlauf enthält: {n} seiner Einträge wurde verglichen.</numerusform>
            <numerusform>Er ist, was dieser Verlauf enthält: {n} seiner Einträge wurden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Es fehlen Texte: {names}.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>So bleibt kein Platz für den Inhalt.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Vielleicht ist ein Zugriffstoken nötig, oder Ihr Netzwerk erlaubt es nicht.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Nennt die Datei {file}, die außerhalb des Ordners des Modells liegt.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Teilt, was jemand anders geschrieben hat; dessen Text ist nicht im Export.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Läuft allein auf dem Prozessor.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Er hat etwas gesendet, das nicht gelesen werden kann: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Es wird mit Plumbline geliefert und mit ihm entfernt.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Es steht vor der Kopfzeile der Tabelle.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Entpackt mehr, als aus einer Datei gelesen wird; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Er wurde auf Wunsch beendet.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Er bekam {sent} Token und zählte {counted}, sodass das Modell nicht las, was gemeint war.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Absichtlich ausgelassen.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>Nicht mit dem Verlauf verglichen, aus dem der Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>Sie wurde nicht heruntergeladen. Melden Sie es dem Herausgeber oder besorgen Sie sich das Modell anderswo.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Sie hätte {columns} Spalten; möglich sind 1 bis {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Er schrieb ein Token, das im Vokabular seines Modells nicht vorkommt.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Er schrieb etwas anderes, als das Antwortformat der Richtlinie erlaubt, obwohl das untersagt war.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Italienisch hat ausgeprägte Dialekte, und Wörter, die in einer Region Neckerei sind, beleidigen in einer anderen. Sagen Sie, wie die Richtlinie Dialekt behandelt, und lassen Sie das Modell Wörter, die es nicht einordnen kann, einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Eintragstyp in Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Eintrag {item} der Prüfung {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>Eintrag {item} der Prüfung {run}, aus {source}, ist nicht der Text, der vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Einträge pro Sekunde</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Parallele Einträge</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Einträge der Prüfung</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>Die HTML-Fassung hat {chars} Zeichen; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>Die HTML-Fassung ist zu tief verschachtelt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>Seine Antwort sagt: {reason}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Die Zellen reichen bis Zeile {rows} und Spalte {columns}; ein Blatt mit mehr als {limit} Zellen wird nicht gelesen. Speichern Sie den Teil mit der Tabelle als CSV.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Die Entscheidung ist „violates“, „allowed“ oder „escalate“.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Ihre Elemente sind tiefer als {levels} Ebenen verschachtelt, oder sie hat mehr als {tags} Tags.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Die Experten sind als {quantization} quantisiert; außerhalb von MXFP4 verlieren sie bekanntlich an Genauigkeit.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Die Kopfdaten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Letzte Ausgabe: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Ihre Listen und Objekte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Der Name sagt es nicht, aber es ist eine Datei der Art {kind} und wurde so gelesen.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Die Teile sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>Dem Tokenizer fehlen die besonderen Token von harmony, daher kann das Modell keinen Prompt bekommen.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Varianten: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>In seinem Vokabular fehlt {missing}, woraus Prompts und Antworten bestehen.</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON mit 0 oder 1 für jedes Label</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON mit Feldern</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>Japanisch ist je nach Region verschieden, und Höflichkeit ändert, was eine Wendung bedeutet: Ein grobes Wort kann Neckerei oder Beleidigung sein. Sagen Sie, wie die Richtlinie Dialekt und Slang behandelt, und lassen Sie das Modell mehrdeutige Wörter einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Beurteilen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Erneut beurteilt</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Beurteilt vor</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Beurteilt vom Server</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Beurteilt ab</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Als Schattenversion zu Prüfung {run} beurteilt. Auf das Ergebnis hat sie keinen Einfluss.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Behalten Sie eines: Eine Antwort hat eine Entscheidung.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Urteile aufbewahren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Hash des ursprünglichen Textes mit Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Es sind Labels angegeben, aber kein Feld der Antwort enthält ein Label.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Eine Begrenzung der Länge von Antwort oder Überlegung kostet Genauigkeit. Löschen Sie die Grenze und senken Sie stattdessen den Aufwand.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>Zeile {line} von „{file}“ ist keine, die Plumbline schreibt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Glied {link} fehlt: durch den Schaden verloren oder vor der Rettung entfernt.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>Glied {link} der Kette ist nicht in Ordnung: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>Glied {link} der Kette ist nicht das, was im Verlauf steht.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Glieder aus der Zeit vor der Rettung am {time} wurden seitdem hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Glieder der Kette</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Die Glieder {first} bis {last} fehlen: durch den Schaden verloren oder vor der Rettung entfernt.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Listen zeigen eine Entscheidung zu Eintrag {item} von Prüfung {run}, aber es gibt kein Urteil.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Laden Sie es erneut.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Logits fehlen.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Sehen Sie sich die neueste Version an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Durch den Schaden verloren oder entfernt, ganz oder teilweise: {record}, aufgezeichnet am {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Erstellen Sie eine Warteschlange aus den Prüfungen nach einer davon.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Erlauben Sie null, oder fügen Sie ein Label hinzu, das „erlaubt“ bedeutet.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maximale Antwort-Token</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Maximale Verbindungen pro Download</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Maximale Überlegungs-Token pro Eintrag</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Medien ohne Text</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Modelldateien fehlen</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Modelle werden nur auf Wunsch heruntergeladen und neuere Versionen nur auf Wunsch gesucht, und Texte gehen erst an den Server des Teams, wenn Sie einen eingestellt haben. Sonst nutzt nichts das Netzwerk. Ist dies aus, ist auch das alles gesperrt.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Gedämpfte Farben</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Geben Sie diesen Ordner oder diese Datei an, oder {version} für die zuletzt verwendete Version.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Nennen Sie zuerst die Übung, dann die Dateien mit den Labels.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Nennen Sie die Ordner, in die neue Dateien kommen.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Nennen Sie die Labels „0“ und „1“, oder wählen Sie die Art „{kind}“.</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Nennen Sie nur den äußeren Ordner, oder lassen Sie Ordner darin aus.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Namen oder Nummern von Personen wurden maskiert. Was maskiert ist, steht nicht in dieser Datei; es wird schwarz gezeigt.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Braucht {need} von den {memory}, die sich Prozessor und GPU teilen.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Braucht {need}, vollständig auf {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Braucht {need}; dieser Rechner hat {memory}, und {gpu} auf {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Braucht {need}; dieser Rechner hat {memory}.</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Es ist keine Adresse eingestellt, daher beurteilen Modelle auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Keine Spalte heißt „{column}“. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Keine Spalte von {file} heißt „label“, und keine enthält Labels, die die Richtlinie kennt. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Keine Entscheidung weicht von der erwarteten ab.</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Kein Feld der Antwort enthält eine Entscheidung.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Es sind keine Markierungen angegeben.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Es wurde kein Ordner genannt.</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Es wurde kein Eintrag gefunden.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>In {folder} ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Keine Richtlinie kann verwendet werden</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Es ist keine Regel gewählt</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>Kein solches Label</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Keine Textspalte gefunden</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>In der Eingabe wurde kein Text gefunden, daher wurde keine Prüfung gestartet.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Mit diesen Beispielen erreicht kein Schwellenwert {measure} {least}.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Kein Token im Vokabular des Modells setzt die Antwort im Antwortformat der Richtlinie fort.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Kein Urteil hier hat eine Wahrscheinlichkeit, die sich messen ließe.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Niemand hat über Eintrag {item} der Warteschlange {queue} entschieden.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Niemand hat über Eintrag {item} der Prüfung {run} entschieden.</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Keiner der {n} Texte in {file} lässt sich als Richtlinie verwenden.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Nichts davon sagt, dass eine Entscheidung richtig oder ein Text echt ist: nur, dass es so aufgezeichnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>Die {n} Zeile in {file} hat keinen Text mit Label.</numerusform>
            <numerusform>Keine der {n} Zeilen in {file} hat einen Text mit Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Keiner: Modelle auf diesem Rechner beurteilen</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Ohne Entscheidung eines Menschen</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Nicht abgeschlossen: {n} Urteil fehlt.</numerusform>
            <numerusform>Nicht abgeschlossen: {n} Urteile fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Noch nicht beurteilt: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>Keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>Nicht die Richtlinie zu diesem Hash: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>Nicht der Text zu diesem Hash: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Nicht das, was im Verlauf steht: {part}, in den Entscheidungen von Menschen.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Nicht das, was im Verlauf steht: {part}, im Feld „{field}“.</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Nicht von einem Menschen geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Notiz im Fall:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Es kam zu lange nichts.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Nichts hat sich umgekehrt</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>Es wird nichts davon erwartet: Das Label fehlt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Nichts geht verloren. Bitten Sie den Betreiber des Servers, in dessen Protokoll zu sehen, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Nichts geht verloren: Sobald das Netzwerk wieder da ist, wird der Download fortgesetzt, wo er war.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Nichts geht verloren: Der Download wird fortgesetzt, wo er war.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Nichts geht verloren: Versuchen Sie es später erneut, und der Download wird fortgesetzt, wo er war.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>An dieser Adresse nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Nichts, wovon ein Urteil abhängt.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>In diesem Verlauf ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Pause anbieten nach</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Ein einzelner Eintrag braucht mehr Token, als der Kontext des Modells fasst.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Ein Eintrag kann sein: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Nur ein Feld vom Typ „{type}“ kann null sein.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Wird nur verwendet, wenn die Temperatur über 0 liegt.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Nur {n} Beispiel: Unter {few} sind die Zuverlässigkeitskurve und ihr Fehler größtenteils Rauschen. Verstehen Sie sie als ersten Eindruck.</numerusform>
            <numerusform>Nur {n} Beispiele: Unter {few} sind die Zuverlässigkeitskurve und ihr Fehler größtenteils Rauschen. Verstehen Sie sie als ersten Eindruck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Nur {n} Eintrag hat das Label „{decision}“: Zahlen dazu sind ungenau.</numerusform>
            <numerusform>Nur {n} Einträge haben das Label „{decision}“: Zahlen dazu sind ungenau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>Nur {offloaded} von {layers} Schichten liegen auf der GPU; die anderen laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Nur {right} von {known} bekannten Einträgen richtig beurteilt</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Öffnen Sie ihn ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Oder wählen Sie ein Modell auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Oder starten Sie eine neue Prüfung mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Außerhalb des gewählten Ordners</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Menschen haben neu entschieden, seit der Bericht erstellt wurde: {part}.</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Arabisch wird in Dialekten geschrieben, die von Land zu Land verschieden sind, und oft in lateinischen Buchstaben („3“ für ع). Sagen Sie, für welche die Richtlinie gilt, und lassen Sie das Modell Wörter, die es nicht einordnen kann, einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline kann nicht nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>Richtlinien funktionieren am besten mit {least} bis {most} Token; über {limit} leidet die Genauigkeit. Teilen Sie sie in mehrere Richtlinien auf.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>Richtlinien funktionieren am besten mit {least} bis {most} Token: Definitionen und Grenzfall-Beispiele helfen am meisten.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>Richtlinien funktionieren am besten mit {least} bis {most} Token: Sehen Sie, was wegfallen kann.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Richtlinie „{title}“</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Richtlinie, sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Polnisch hat regionale Sprechweisen wie Schlesisch und Kaschubisch und Schimpfwörter, die das Gesagte nur betonen. Sagen Sie, wie die Richtlinie beides behandelt, und lassen Sie das Modell Wörter, die es nicht einordnen kann, einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Portugiesisch ist in Brasilien, Portugal und Afrika verschieden: „rapariga“ ist in einem Land ein Mädchen und in einem anderen eine Beleidigung. Sagen Sie, für welche Länder die Richtlinie gilt, und lassen Sie das Modell mehrdeutige Wörter einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Präzision über Trefferquote</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Wahrscheinlichkeit: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Bringen Sie die Datei in Ordnung, oder wählen Sie einen anderen Ordner für die Urteile.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>Warteschlange {queue} hat keinen Eintrag {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufallsgenerators</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Liest {read} und schreibt {written} Token pro Sekunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Aufwand der Überlegung</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>„Reduziert“ schaltet alle Animationen aus.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Installieren Sie Plumbline neu.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Entfernen Sie die Felder, oder wählen Sie die Art „{kind}“.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Entfernt, obwohl keine Löschung der Prüfung aufgezeichnet ist: {record}, aufgezeichnet am {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>{bytes} repariert: Der sha256 war {first} und ist {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Wiederholen Sie vor den Beispielen, wie zu antworten ist.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Bericht über eine Suche</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Bericht über den Fall „{name}“</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Bericht über {n} Eintrag</numerusform>
            <numerusform>Bericht über {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Melden Sie dies zusammen mit dem Antwortformat der Richtlinie.</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Inhalt aufdecken</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Richtig: von allen Texten mit erwarteter Entscheidung die mit dieser Entscheidung; unbestimmte sind nie richtig. Präzision, Trefferquote und F1 gelten für Verstöße. In Klammern: wo der wahre Wert in 95 von 100 Fällen liegt, wenn die Beispiele für das stehen, was kommt.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Richtig: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>Zeile {row} von {table} hat kein Glied in der Kette: Sie wurde auf anderem Weg hinzugefügt.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>Zeile {row} von {table} hat kein Glied: Es ist eines der fehlenden, oder sie wurde auf anderem Weg hinzugefügt.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>Zeile {row} von {table} verweist auf eine Zeile von {parent}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>Die Regel {rule} steht nicht in der Richtlinie der Prüfung {run}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>Die Regeln {rules} sind keine Wörterlisten.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>Regel {rules} ist keine kurze Wörterliste.</numerusform>
            <numerusform>Die Regeln {rules} sind keine kurzen Wörterlisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>Prüfung {run} hat keinen Eintrag {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>Prüfung {run} wurde am {time} gelöscht.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>Prüfung {run} wurde am {day} gelöscht: Was der Bericht darüber sagt, lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Läuft langsam. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Läuft gut. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Am {time} aus einer beschädigten Datei gerettet.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Am {time} aus einer beschädigten Datei gerettet, von der nicht alles gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Ziehen der Tokens</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Speichern Sie sie als csv, tsv, jsonl, json, xlsx oder ods; jede davon darf als gz, zst, bz2 oder xz gepackt sein.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Wird mit Ihren Entscheidungen gespeichert, um später zu zeigen, wer sie getroffen hat.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Sagen Sie es in der Richtlinie, zum Beispiel „Antworte mit 1, wenn es gegen diese Richtlinie verstößt, sonst mit 0“.</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Sagen Sie es am Anfang der Richtlinie.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Geben Sie stattdessen an, was Sie entscheiden.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Siegel:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht nach</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Sekunden, in denen der Leseprozess keine Prozessorzeit braucht</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Sekunden Prozessorzeit für eine Datei</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Sekunden Prozessorzeit ohne ein Zeichen des Leseprozesses</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Heikler Text: zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Stellen Sie einen größeren Kontext oder ein kleineres Überlegungsbudget ein.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Legen Sie einen HTTP-Proxy in den Systemeinstellungen (oder in HTTPS_PROXY) fest.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Setzen Sie sie auf den vollständigen Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Schattenversion</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Anteil richtiger Entscheidungen</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Anteil der Verstöße über Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Von jemand anderem geteilt</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Mit Plumbline geliefert</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Tastenkürzel, die vom Standard abweichen, etwa „{example}“.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Kürzen Sie die Richtlinie, verkleinern Sie das Überlegungsbudget oder stellen Sie einen größeren Kontext ein.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Dem Modell als Kontext gezeigt:</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Zeigt Urteile ohne kräftige Farben. Symbol und Wort sagen immer dasselbe.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>An der Adresse antwortet etwas, aber es ist weder llama-server noch vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Teilen Sie den Inhalt auf, verkleinern Sie das Überlegungsbudget oder stellen Sie einen größeren Kontext ein.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Teilen Sie die Richtlinie in mehrere.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Standardform: die Entscheidung, dann Regel und Begründung.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>Die Standardeingabe sieht nach {format} aus und wird so gelesen.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Starten Sie eine neue Prüfung, oder bitten Sie den Betreiber des Servers um das vorige Modell.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Starten Sie den Download erneut, um die neue Datei zu bekommen.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Starten Sie den Download erneut: Der jetzige Stand auf dem Server wird ermittelt, und verwendbare Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Antwortformat im Prompt nennen</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Stoppen Sie es dort, oder wählen Sie einen anderen Ordner für die Urteile.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Nehmen Sie die JSON-Datei des Berichts; die Seite und das PDF lassen sich allein nicht prüfen.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Nehmen Sie das Stammzertifikat, das die Stelle veröffentlicht.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Server des Teams</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Melden Sie es dem Herausgeber oder besorgen Sie sich das Modell anderswo.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>Text {text} ist nicht der, der beurteilt wurde.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>Text {text} zu Eintrag {item} von Prüfung {run} ist nicht der, der beurteilt wurde.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Texte gehen an einen Server auf diesem Rechner, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Texte verlassen diesen Rechner und gehen an {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Texte auf den Kurven: {on}. Andere: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Texte, die beide beurteilten, mit derselben Entscheidung: {count}. Cohens Kappa: {kappa}.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Das geschah beim Laden von „{file}“.</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>Das ist zu viel für einen Bericht</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>Die GPU ({device}) oder ihr Treiber rechnet vielleicht falsch. Versuchen Sie es ohne Schichten auf der GPU; hilft das, aktualisieren Sie den Treiber.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>Die JSON-Datei dieses Berichts lässt sich auf jedem Rechner mit Plumbline prüfen. Für sich allein zeigt sie, ob daran seit der Erstellung etwas geändert wurde.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>Die Adresse eines Mirrors oder Proxys des Modell-Hubs, oder ein Ordner. „Automatisch“ verwendet die Umgebungsvariable HF_ENDPOINT, falls gesetzt, sonst huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>Die Adresse eines anderen Rechners, dessen Modell beurteilt, etwa „{example}“. Solange sie eingestellt ist, verlassen Texte diesen Rechner, wenn kein anderes Modell gewählt ist.</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>Die Antwort, wie sie kam:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>Die Antwort lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>Die Antwort nennt Regeln, aber die Regeln der Richtlinie haben keine IDs: Geben Sie ihnen welche.</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>Die Antwortform wird dem Prompt hinzugefügt.</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>Das Antwortformat widerspricht sich</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>Die Antwort endet meist auf .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>Die Antwort wurde verändert, oder ihr Zertifikat darf keine Zeitstempel unterschreiben. Sie wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Die Antwort „{label}“ ist neben der Richtlinie angegeben, kommt aber in ihr nicht vor: Das Modell wird sie nicht kennen.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>Die Stelle gab keinen Zeitstempel</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>Der Fall hat keinen Namen</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>Der Katalog hat {model} nicht. Er hat {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>Der Katalog enthält einen Fehler</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>Die Kodierung des Textes (base64) ist beschädigt: Ein Teil davon kann fehlen oder falsch sein.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Das Ende der Nachricht fehlt: Vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>Die Datei enthält {found} von {said} Beiträgen des Themas.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>Die erste Zeile gilt als Spaltennamen und wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>Die Beispielsammlung hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>Die Beispielsammlung hat {n} Beispiel; ein Beispiel {number} gibt es nicht.</numerusform>
            <numerusform>Die Beispielsammlung hat {n} Beispiele; ein Beispiel {number} gibt es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>Der Verlauf enthält eine Suche „{name}“.</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>Der Verlauf enthält keine Suche „{name}“.</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>Der Verlauf wird geprüft.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Die Nachricht ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>Die Richtlinie hat kein solches Label</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>Die Zeile wiederholt die Namen der Spalten.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>Das Siegel ist in der Kette: Davor wurde nichts verändert, abgesehen von den Prüfungen, die seitdem gelöscht wurden.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>Das Siegel ist in der Kette: Davor wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>Das Siegel ist nicht in der Kette: Es gehört zu einem anderen Verlauf, oder ein Teil von diesem wurde entfernt.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>Die Suche hat keinen Namen</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>Die Größe ist ungefähr angegeben; sie wird vor dem Herunterladen bestätigt.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Die Zahlen des Katalogs waren bestätigt, daher wird die Datei nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>Das Zertifikat von {host} wird nicht anerkannt: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>Die Kette ist bei Glied {link} unterbrochen, aufgezeichnet am {time}: {record}. Für nichts, was von da an aufgezeichnet wurde, lässt sich bürgen.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Die Spalten haben verschiedene Daten (Tage) in ihren Prompts.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>Die mit Eintrag {item} gezeigten Spalten lassen weniger als die Hälfte des Platzes für seinen Text.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>Die Verbindung zu {host} ist nicht verschlüsselt: Im Netzwerk lassen sich die Texte mitlesen.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>Der Kontakt kann nicht in die Liste der Kontakte geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Der Kontext ist voll</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>Die Kopie oder der Download ist unvollständig. Kopieren Sie die Datei noch einmal, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>Die Zähler von Prüfung {run} stimmen nicht mit ihren Zeilen überein.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Der Datenordner kann nicht gefunden werden</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>Die Entscheidung, die Listen für Eintrag {item} von Prüfung {run} zeigen, ist nicht die aufgezeichnete.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Wahrscheinlichkeit der Entscheidung</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>Das Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>Das Dateisystem des Datenträgers fasst keine so großen Dateien (FAT32 endet bei 4 GB). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Der Download endete wegen eines Fehlers in Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>Der Download ist nicht vollständig</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>Der Download-Prozess ist beendet</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Die Elemente des Kapitels sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>Der Endpunkt ist ungültig</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>Die Umgebungsvariable HF_HUB_OFFLINE verbietet den Kontakt zum Hub.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>Die Umgebungsvariable {variable} steht auf „{folder}“.</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Die erwarteten Labels stehen in eigenen Zeilen über den Texten.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Die Experten bleiben im RAM ({experts}); der Rest liegt auf {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>Der Export ist unvollständig. Nachrichten nach eigener Angabe: {said}; gefunden: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>Das Feld „{field}“ kann 1 bis {limit} Zeichen enthalten, nicht {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>Das Feld „{field}“ kann 1 bis {limit} Regel-IDs enthalten, nicht {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>Das Feld „{field}“ kann nicht null sein.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Das Feld „{field}“ ist neben der Richtlinie angegeben, kommt aber in ihr nicht vor: Das Modell wird es nicht kennen.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>Das Feld „{field}“ braucht mindestens zwei verschiedene Optionen.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>Das Feld „{field}“ braucht mindestens zwei Werte zur Auswahl.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>Die Felder der JSON-Antwort sind nicht angegeben.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Die Zahlen sind nicht die der Einträge.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>Die Datei kann mit dieser Passphrase nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>Die Datei wurde nicht überprüft und ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>Die Datei enthält kein Zertifikat in PEM oder DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>Die Datei ist kein Bericht in JSON, oder ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>Die Datei ist nicht die Antwort einer Zeitstempelstelle (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>Die Datei ist nicht die, die versprochen wurde</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>Die Dateiliste enthält den Namen {file}, den zu schreiben nicht sicher ist.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Die Dateien sind dieselben.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>Der Fingerabdruck im Bericht ist nicht der seiner Teile.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>Der Fingerabdruck stimmt nicht überein: Das ist nicht der Bericht, den der Ersteller meinte, oder er wurde verändert.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>Der Ordner existiert bereits</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>Der Ordner wird gerade verwendet</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Der Ordner „{name}“, der zu Plumbline gehört, fehlt.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>Die Form der Antwort ist nicht klar</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>Die Form der Antwort geht aus der Richtlinie nicht klar hervor. Sagen Sie am Anfang, wie zu antworten ist, etwa „Antworte mit einem Wort: VALID oder INVALID“, oder geben Sie die Form neben der Richtlinie an.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>Die Form der Antwort wurde aus dem Text der Richtlinie abgeleitet. Eine Angabe neben der Richtlinie schafft Sicherheit.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Die Formate sind: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>Die Beispielsammlung hat keine Texte in der Hälfte „{half}“.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Die Beispielsammlungen haben keinen Text gemeinsam und wurden als Übersetzungen der Reihe nach gepaart.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>Die Grammatik aus dem Antwortformat der Richtlinie lehnt Text ab, den das Format verlangt.</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>Die höchste Zahl im Feld „{field}“ kann 1 bis {limit} sein, nicht {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>Der Verlauf kann währenddessen nicht als Ganzes geändert werden.</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>Im Verlauf gibt es schon einen Fall „{name}“.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>Der Verlauf enthält keinen Fall „{name}“.</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>Der Verlauf enthält keine Auswertung {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>Der Verlauf enthält keinen Eintrag {item} der Prüfung {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>Der Verlauf enthält keinen Eintrag {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>Der Verlauf enthält keine Warteschlange {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>Der Verlauf enthält keine Prüfung nach dieser Richtlinie und aus dieser Zeit.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>Der Verlauf enthält keine Prüfung {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>Der Verlauf enthält kein Urteil zu Eintrag {item} von Prüfung {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>Der Verlauf enthält keine Urteile einer Prüfung.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>Der Verlauf enthält keine Version {version} der Beispielsammlung „{name}“.</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>Der Verlauf stammt aus einer neueren Version von Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>Der Verlauf stammt aus einer älteren Version von Plumbline</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>Der Verlauf ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>Die Verschlüsselung des Verlaufs wird gerade geändert.</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Die Zahlen des Hubs gelten.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>Die menschliche Entscheidung, die Listen für Eintrag {item} von Prüfung {run} zeigen, ist nicht die zuletzt aufgezeichnete.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>Die ID des Eintragstyps, als der Urteile nach Coop exportiert werden. Er wird in Coop eingerichtet.</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>Der Inferenzprozess endete unerwartet</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>Der Inferenzprozess endete unerwartet.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>Der Inferenzprozess endete {count}-mal, bevor er an einem Eintrag gearbeitet hatte.</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>Der Inferenzprozess hat Version {other}, das Programm Version {own}.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Das Journal kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Die Schlüssel sind {keys}. Korrigieren Sie ihn oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>Die Label-Spalte enthält einen Text, der für ein Label zu lang ist.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>Das Label „{label}“ kann nicht „unbestimmt“ bedeuten.</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>Das Label „{label}“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>Die Sprache des Fensters. Richtlinien, Inhalte und Antworten werden nicht übersetzt.</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>Die höchste Geschwindigkeit eines Downloads, in Megabyte pro Sekunde.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Das Modell kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>Das Modell traf keine Entscheidung zu Eintrag {item} von Prüfung {run}.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>Das Modell hat keine harmony-Token</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Das Modell wird gerade entladen.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Das Modell ist beschädigt</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>Das Modell wird gerade verwendet</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>Das Modell, das verwendet wird, wenn kein anderes gewählt ist.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Begründung des Modells:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Das Manifest des Modells kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Der Speicherbedarf des Modells lässt sich nicht schätzen</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>Die Ausgabe des Modells ist keine Zahl</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Überlegung des Modells:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>Der Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>Die neuere Revision wird wie gewünscht heruntergeladen.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>Die ältere Revision wird bis zum Ende heruntergeladen.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>Die ältere Revision gibt es nicht mehr, daher wird die neuere heruntergeladen.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>Die mit dieser Prüfung gespeicherten Optionen können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>Die Passphrase ist falsch, oder {file} wurde verändert.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>Die Richtlinie sagt am Anfang nicht, wie zu antworten ist. Sagen Sie es im ersten Abschnitt.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>Die Richtlinie sagt nicht, wie eine falsche Antwort aussieht, etwa ein Satz um {label} herum. Zeigen Sie eine, oder sagen Sie, dass nichts anderes geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>Die Richtlinie sagt nicht, was mit unklaren Fällen geschehen soll. Lassen Sie das Modell sie an einen Menschen eskalieren.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>Die Richtlinie sagt nicht, welche Regel vorgeht, wenn zwei zutreffen. Sagen Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>Die Richtlinie sagt dem Modell nicht, wie es antworten soll. Sagen Sie es am Anfang, und führen Sie jede mögliche Antwort auf.</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>Die Richtlinie hat keine Antwortform, die Plumbline kennt, daher wird die Standardform verwendet: die Entscheidung, dann Regel und Begründung. Sie wird dem Prompt hinzugefügt.</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>Die Richtlinie hat keine Überschriften. Vier Abschnitte helfen dem Modell: Anweisung, Begriffe, Kriterien, Beispiele.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>Die Richtlinie hat kein Label „{label}“ für „{decision}“.</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>Die Richtlinie hat keinen Abschnitt mit einer Anweisung: was zu tun und wie zu antworten ist.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>Die Richtlinie hat keinen Abschnitt mit Kriterien: was gegen sie verstößt und was in Ordnung ist.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>Die Richtlinie hat keinen Abschnitt, der ihre Begriffe definiert.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>Die Richtlinie hat keinen Abschnitt mit Grenzfall-Beispielen.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>Die Richtlinie hat {n} Token.</numerusform>
            <numerusform>Die Richtlinie hat {n} Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>Die Richtlinie ist leer. Schreiben Sie auf, was erlaubt ist und was nicht.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>Die Richtlinie „{policy}“ ist nicht die, die gespeichert wurde.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Unterschied der Richtlinie</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>Die policy.toml kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>Die policy.toml enthält einen Fehler</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>Das Übungsmodell kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>Die Datei des Übungsmodells ist vielleicht beschädigt. Installieren Sie Plumbline neu.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>Die Wahrscheinlichkeit des Übungsmodells sagt nichts aus, daher werden seine Urteile nicht danach ausgewählt.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Das Präfix konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>Das Präfix hat eine andere Länge als berechnet.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>Die Wahrscheinlichkeit nimmt hier nur wenige Werte an, daher gibt es wenig Auswahl für einen Schwellenwert.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>Der Prozess, der den Server eines Teams fragt</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Die Prozesse, die eine Modelldatei untersuchen und die das Modell ausführen</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>Das Programm hat Version {other}, sein Inferenzprozess Version {own}.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>Das Datum im Prompt ist {date}, wie in der vorigen Auswertung, und nicht das heutige.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>Die Eigenschaft {key} ergibt {claimed}, und was die Datei enthält, erlaubt {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>Die Warteschlange hat mehrere Richtlinien</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>Die Warteschlange hat {found} von {n} gewünschten bekannten Eintrag: Nur solche mit einem Urteil nach dieser Richtlinie, etwa aus einer Auswertung, sehen aus wie die anderen.</numerusform>
            <numerusform>Die Warteschlange hat {found} von {n} gewünschten bekannten Einträgen: Nur solche mit einem Urteil nach dieser Richtlinie, etwa aus einer Auswertung, sehen aus wie die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>Die Warteschlange wäre leer</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>Der Bericht ist so, wie er erstellt wurde.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>Der Bericht stammt aus einer neueren Version von Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>Der Bericht ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>Der Bericht ist nicht so aufgebaut wie Berichte sonst.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Die Hashes des Berichts fehlen oder sind nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>Das Siegel des Berichts ist nicht in der Kette dieses Verlaufs: Der Bericht stammt aus einem anderen Verlauf, oder ein Teil von diesem wurde entfernt.</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Der Rest der Standardeingabe wurde nicht gelesen und kann nicht noch einmal gelesen werden. Was gelesen wurde, wird beurteilt.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>Der Rest des Archivs ist beschädigt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>Der Rest der Datei ist kein gültiges JSON und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Der Rest des eingefügten Textes wurde nicht gelesen und kann nicht noch einmal gelesen werden. Was gelesen wurde, wird beurteilt.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>Die Regel „{rule}“ ist neben der Richtlinie angegeben, kommt aber in ihr nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Die Regeln wählen das {n} Urteil nicht aus. Worüber schon ein Mensch entschieden hat, wird ausgelassen.</numerusform>
            <numerusform>Die Regeln wählen keines von {n} Urteilen aus. Worüber schon ein Mensch entschieden hat, wird ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Die Regeln haben keine IDs. Mit IDs (R1, R2, …) kann eine Antwort sagen, welche Regel den Ausschlag gab.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>Die Prüfung wird gerade verwendet</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>Die Prüfung wurde auf dem Server des Teams {address} begonnen.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>Die Prüfung wurde mit {model} begonnen (sha256 {sha256}…). Kein installiertes Modell hat diese Prüfsumme.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>Das Modell der Prüfung ist nicht installiert</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>Der Server der Prüfung ist nicht eingestellt</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>Die Prüfungen erfolgten nach mehreren Richtlinien, und jede hat ihre eigenen Beispielsammlungen.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>Dieselbe Datei ist als „{model}“ installiert.</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>Das Beispiel konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Das Skript sagt es so.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>Der Suchindex wird neu erstellt.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>Die Suchtabelle {table} passt nicht zu dem, was sie indiziert.</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>Der Server kann nicht, was verlangt wird</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Der Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>Der Server hält Antworten nicht an ihre Form</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>Der Server sagt nicht, wie er Text zerlegt</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Der Server hat ein Problem</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>Der Server hat jetzt ein anderes Modell</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>Der Server hat einen anderen Prompt gelesen</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>Der Server hörte zu früh auf zu schreiben</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>Der Server verlangt einen Schlüssel</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>Der Server wurde nicht kontaktiert</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>Das Zertifikat des Servers kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>Das Modell des Servers kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>Der Schweregrad des Labels „{label}“ liegt unter 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>Der Anteil der Wahrscheinlichkeit, aus dem Token gezogen werden. Wird nur verwendet, wenn die Temperatur über 0 liegt.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>Die Unterschrift gilt für das Zertifikat in der Antwort. Ob dieses Zertifikat wirklich das der Stelle ist, wurde nicht geprüft: Vergleichen Sie seinen SHA-256, {sha256}, mit dem, den die Stelle veröffentlicht, oder geben Sie ihr Stammzertifikat an.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>Die Unterschrift ist gültig, und ihr Zertifikat wurde unter dem angegebenen ausgestellt.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>Die Unterschrift ist falsch: Das beweist nichts.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>Die Unterschrift wurde nicht geprüft: Das Zertifikat ist nicht in der Antwort, oder es ist von einer Art, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>Am einfachsten: alles, was verstößt, und alles, was unbestimmt ist.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>Die Größe aller Texte im Fenster, im Verhältnis zu der des Systems.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>Das System hat ihn beendet, sehr wahrscheinlich weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>Der Schlüsselbund des Systems meldete: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>Die Systemeinstellungen nennen einen Proxy der Art „{scheme}“; Downloads brauchen einen HTTP- oder HTTPS-Proxy.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>Die Tabelle ist zu groß</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>Der Text ist leer, daher wurde keine Prüfung gestartet.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Die Texte wurden ausgelassen und damit auch, was sie zitiert. Ihre Hashes stehen hier.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>Der Schwellenwert für {measure} {least} wurde an denselben Beispielen gewählt und gemessen, was ihm schmeichelt. Zur Kontrolle braucht jede Hälfte mindestens {few} Verstöße und {few} andere.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>Der Zeitstempel gilt nicht diesem Verlauf</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>Der Zeitstempel von {time} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>Der Zeitstempel von {time} gilt nicht für sein Siegel.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>Die Unterschrift des Zeitstempels ist falsch</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>Das Zugriffstoken wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>Der Tokenizer machte aus einfachem Text ein Steuerzeichen-Token, das dann die Anweisungen des Programms nachahmen könnte.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>Der unfertige Download von {repository} wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>Der Wert von „{key}“ ist von der falschen Art.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Die Urteile lägen in einem überwachten Ordner</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Die Urteile würden selbst beurteilt</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Die Versionen sind {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>Die Gewichte „{model}“ sind nicht überprüft: Ihre Prüfsumme steht in keinem Katalog, den Plumbline kennt.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>Die Arbeitsmappe hat {n} Kommentar oder Textfeld, das nicht gelesen wird.</numerusform>
            <numerusform>Die Arbeitsmappe hat {n} Kommentare oder Textfelder, die nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>Die Arbeitsmappe blendet einige ihrer Zeilen aus; gelesen wurden sie trotzdem.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>Die Arbeitsmappe blendet dieses Blatt aus; gelesen wurde es trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>Die Arbeitsmappe blendet {n} Zeile aus, die trotzdem gelesen wird: {rows}.</numerusform>
            <numerusform>Die Arbeitsmappe blendet {n} Zeilen aus, die trotzdem gelesen werden: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>Die Arbeitsmappe enthält keine Tabelle, daher wurde ihr Text Blatt für Blatt gelesen. Sie lässt sich auch Zeile für Zeile lesen.</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Solche Prüfungen gibt es nicht</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Vorlagen gibt es in: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Es gibt {n} weiteren. In den CSV- und JSON-Dateien stehen alle.</numerusform>
            <numerusform>Es gibt {n} weitere. In den CSV- und JSON-Dateien stehen alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Einen Fall dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Es gibt noch kein Siegel</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Einen solchen Fall gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Einen solchen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Eine solche Warteschlange gibt es nicht</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Es gibt keinen Server des Teams</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>In dieser Sprache gibt es keine Vorlage</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Es gibt nichts auszuteilen</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Es gibt nichts zu berichten</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Es gibt noch nichts durchzusehen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Diese Grenzen können nicht verwendet werden</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Diese Entscheidungen gehören zu einer anderen Warteschlange</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Sie kommen dazwischen</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Diese Datei enthält etwas anderes</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Das ist kein Fall</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Das ist kein Zertifikat</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Das ist keine Datei für eine zweite prüfende Person</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Das ist kein Bericht</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Das ist kein Server, der verwendet werden kann</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Das ist kein Zeitstempel</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Dies ist die HTML-Fassung der Nachricht; ihr reiner Text lautet anders.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Dieser Anteil kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Diese Vorlage kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Diese Version weiß nicht, wie er gemacht wird.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Token</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Hat zu lange gedauert oder zu viel Speicher gebraucht</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Nicht unterstützter Dateityp</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>In diesem Bericht sind Urteile des Übungsmodells. Sie sind nicht für Entscheidungen.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Verstößt</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Verstöße je Spalte</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Gewichte, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Was zählt:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Was sich in der Methode unterscheidet, sodass sich beides nicht auf den Punkt genau vergleichen lässt:</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Was in einem Land harmlos ist, ist in einem anderen eine Beleidigung („fanny“, „spaz“). Sagen Sie, für wessen Englisch die Richtlinie gilt, und lassen Sie das Modell mehrdeutige Wörter einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>Was in {file} steht, wurde über andere Texte oder nach einer anderen Richtlinie entschieden.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>Wovon die Urteile abhängen</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Was übersprungen wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Wo der Verlauf ist, wird die Datei mit ihm verglichen: jeder Eintrag, jede Entscheidung und jedes Glied und durch die Hashes mit Schlüssel auch das Maskierte.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Welche ist die Übung?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>Die Beispielsammlung welcher Richtlinie?</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Wer Hashes berechnen kann, kann einen Bericht fälschen: Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Ersteller nennt.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Wer Hashes berechnen kann, könnte einen ganzen Bericht neu herstellen. Vergleichen Sie daher seinen Fingerabdruck mit dem, den Ihnen der Ersteller auf anderem Weg nennt.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Mit derselben Entscheidung und anderen Labels: {count}</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Ohne das ist nicht sicher, dass ein Prompt auf beiden Seiten dasselbe bedeutet. {said}</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Schreiben Sie sie wie {example}, ohne Pfad, Namen oder Passwort.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Schreiben Sie den Namen der Richtlinie vor den der Sammlung, wie in {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>Sie können die Dateien auch auf einem anderen Rechner herunterladen.</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>eine Entscheidung über einen bekannten Eintrag in einer Warteschlange</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>die Entscheidung eines Menschen</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>die Einträge von Prüfung {run} in einer Warteschlange</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>ein übersprungener Eintrag</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>ein Schritt vor dem Urteil</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>ein Text darin ist kein UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>ein Zeitstempel</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>Aufwandsstufen</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>belastende Einträge</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>wie viele Prüfungen oder Einträge es gibt</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>Eintrag {item} der Prüfung {run}</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>sein Speicher ist begrenzt, solange keine Grafikkarte verwendet wird</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>Sprachen der Richtlinie</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>nicht in der Richtlinie: {rules}</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>jetzt richtig</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>jetzt falsch</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>Wahrscheinlichkeit {share}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>Temperatur {temperature}, top p {top_p}, Startwert {seed}</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>die Antwort widerspricht sich</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>die Antwort ist keine, die die Richtlinie kennt</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>der Fall</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>der Fall „{name}“</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>die Zahlen</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>die Hashes des Maskierten</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>das Modell ist an diesem Eintrag immer wieder gescheitert</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>das Modell gab keine Antwort</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>die Richtlinien</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>die Überlegung erreichte ihre Grenze, bevor es eine Antwort gab</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>die Wiederverwendung eines Urteils</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>die Prüfung</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>die Prüfung als Teil einer Auswertung</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>das Siegel und die Zeitstempel</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>das Urteil</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>was über den Bericht selbst gesagt wird</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>was verlangt wurde</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>der Stand der Prüfung</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Zahlen: {source}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>{authority} bestätigt, dass es das Siegel um {time} gab.</translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (hier gemessen)</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; Einträge gleichzeitig: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; Schichten auf einer GPU: {layers}; Einträge gleichzeitig: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} von {all}, {reused} wiederverwendet</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} auf {device}, {sequences} gleichzeitig</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} enthält Entscheidungen von {reviewer}, vielleicht über ein anderes Paket.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} ist kein Fall, den Plumbline exportiert hat.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} wurde nicht von Plumbline für diesen Zweck erstellt, stammt von einer neueren Version oder wurde verändert.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} wurde geöffnet, aber der Inhalt passt hier nicht oder stammt von einer neueren Version.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} und {second} haben jeweils bei {right} von {total} Einträgen recht, aber nicht bei denselben: Für jede Seite spricht {n} Eintrag, insgesamt also nichts für eine von beiden.</numerusform>
            <numerusform>{first} und {second} haben jeweils bei {right} von {total} Einträgen recht, aber nicht bei denselben: Für jede Seite sprechen {n} Einträge, insgesamt also nichts für eine von beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known</source>
        <translation>{flag}: F1 {f1}, Präzision {precision}, Trefferquote {recall}, {raised} gesetzt von {known} bekannten</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} würde überschrieben. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} von {all}</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (Übung, nicht für Entscheidungen)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (veröffentlicht)</translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation>{name}: {given}</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} Entscheidung weicht von der erwarteten ab</numerusform>
            <numerusform>{n} Entscheidungen weichen von den erwarteten ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} Eintrag.</numerusform>
            <numerusform>{n} Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} der Labels von {person} gehört zu einem Text, der nicht in der Übung ist.</numerusform>
            <numerusform>{n} der Labels von {person} gehören zu Texten, die nicht in der Übung sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} dieser Dateien ist eine Übung.</numerusform>
            <numerusform>{n} dieser Dateien sind Übungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} Anfrage wartet schon auf das Modell.</numerusform>
            <numerusform>{n} Anfragen warten schon auf das Modell.</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} in {column}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} Token der Überlegung, {answer} der Antwort</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} nimmt Prompts nur als Text und macht Steuertoken aus dem, was so aussieht, sodass ein Text die Meldungen des Programms nachahmen und sein Urteil selbst bestimmen könnte.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · Version {number}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}, davon {done} beurteilt; übersprungen: {skipped}</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>„{file}“ kann nicht gelesen werden. {why}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>„{file}“ hat {n} Byte und braucht mindestens {needed}.</numerusform>
            <numerusform>„{file}“ hat {n} Bytes und braucht mindestens {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>„{folder}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>„{folder}“ wird überwacht und kann daher nicht auch die Urteile aufnehmen.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>„{inner}“ liegt in „{outer}“.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>„{model}“ hat nicht die Token von gpt-oss und gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>„{name}“ enthält keinen Buchstaben und keine Ziffer.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>„{policy}“ hat keine Antwortform, die Plumbline kennt, daher wird die Standardform verwendet: die Entscheidung, und bei einem Verstoß die Begründung.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>„{policy}“ hat keine Antwortform, die Plumbline kennt, daher wird die Standardform verwendet: die Entscheidung, dann Regel ({rules}) und Begründung.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>„{policy}“ als Schattenversion, bei {compared} von {n} Eintrag: {same} gleich, {other} anders. Auf das Ergebnis hat sie keinen Einfluss.</numerusform>
            <numerusform>„{policy}“ als Schattenversion, bei {compared} von {n} Einträgen: {same} gleich, {other} anders. Auf das Ergebnis hat sie keinen Einfluss.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>„{policy}“ soll Vorrang haben, ist aber nicht unter den Richtlinien: {names}.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>„{text}“ kann nicht als Adresse eines Servers verwendet werden.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Die Experten behalten das Format, in dem sie trainiert wurden.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Die Experten behalten das Format, in dem sie trainiert wurden. Drei Dateien, ein Modell.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>Das allgemeine Modell, aus dem safeguard-120b entstand, zum Vergleich.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>Das allgemeine Modell, aus dem safeguard-20b entstand, zum Vergleich.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>Der Arbeitsspeicher für diesen Kontext</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Von einem Bot geschrieben.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Ein Verlauf, der mit einer Passphrase geöffnet wurde, wird gesperrt, wenn das Fenster so lange nicht benutzt wurde. Solange eine Prüfung oder eine andere Aufgabe läuft, bleibt er offen.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Ein Teil des Dokuments deklariert einen Dokumenttyp; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Ein Teil des Dokuments ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Eine Einstellung verbietet Plumbline die Netzwerknutzung, daher wurde nicht nachgefragt.</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Fügt das JSON-Schema der Antwort immer nach der Richtlinie ein. Sonst kommt es nur hinzu, wenn die Richtlinie nicht selbst sagt, was zu antworten ist. Die Antworten halten sich in jedem Fall an das Format.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Hier wurde ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Ineinander verschachtelte Archive und Nachrichten werden bis zu einer Tiefe von {depth} gelesen.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Archive dieser Art werden nicht gelesen. Entpacken Sie das Archiv und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Ineinander verschachtelte Archive, Nachrichten und Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Mit Aufwand „niedrig“ hat {n} Text keine gemessene Wahrscheinlichkeit. Ein solcher Text wird immer mit Aufwand „mittel“ erneut beurteilt.</numerusform>
            <numerusform>Mit Aufwand „niedrig“ haben {n} Texte keine gemessene Wahrscheinlichkeit. Solche Texte werden immer mit Aufwand „mittel“ erneut beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Neben der Richtlinie und dem längsten Text bleiben {free} Token für Überlegung und Antwort. Die Grenzen von Prüfung {run} waren {budget} und {limit}.</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>Vor einem Eintrag können 0 bis {most} Nachrichten stehen.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Wählen Sie weniger Spalten als Kontext, eine kürzere Richtlinie oder einen größeren Kontext der Engine.</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Schließen Sie zuerst Plumbline. Ihr Verlauf, Ihre Einstellungen und Modelle bleiben, wo sie sind. Eine neuere Version ändert vielleicht das Format des Verlaufs, und eine ältere lehnt ihn dann ab: Um zurückkehren zu können, legen Sie zuerst eine Kopie des Verlaufs an.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Dokumente dieser Art werden nicht gelesen. Speichern Sie das Dokument in seinem Programm als reinen Text und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Bildpunkte eines Bildes, dessen Text erkannt wird</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Laden Sie das neuere .deb-Paket herunter und öffnen Sie es oder installieren Sie es mit apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Laden Sie das neuere AppImage herunter und ersetzen Sie damit {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Laden Sie das neuere Archiv herunter und entpacken Sie es an die Stelle von {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Laden Sie das neuere Disk-Image herunter, öffnen Sie es und ziehen Sie Plumbline in den Ordner „Programme“.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Laden Sie das neuere Installationsprogramm herunter und führen Sie es aus. Es ersetzt diese Version.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Durchgesetzt: {all}.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Einträge eines Archivs</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Werten Sie die Richtlinie zuerst mit diesen drei Aufwandsstufen aus.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Jeder Eintrag von Prüfung {run} wurde vollständig überlegt und beantwortet oder seither erneut beurteilt.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Dateien in anderen Dateien werden hier nicht gelesen.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Französisch ist in Frankreich, Québec, Belgien und Afrika verschieden, und Slang ändert sich schnell. Sagen Sie, für welchen Sprachgebrauch die Richtlinie gilt, und lassen Sie das Modell mehrdeutige Wörter einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>Deutsch ist in Deutschland, Österreich und der Schweiz und in den Dialekten verschieden. Sagen Sie, wie die Richtlinie regionale Wörter behandelt, und lassen Sie das Modell Wörter, die es nicht einordnen kann, einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Geben Sie ein Zeichen wie ; an oder eines von: {names}.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Versteckte Dateien und Systemdateien werden ausgelassen.</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Wie lange das Modell überlegt. Niedrig genügt für einfache Regeln, hoch passt zu Regeln, die ineinandergreifen; automatisch beginnt niedrig und geht höher, wo Zweifel bleiben.</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>Auf das Wievielfache seiner Größe etwas nach den ersten 32 MB entpackt werden darf</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>In einem Prompt mit anderen funktionieren {few} oder {many} Beispiele jeder Art am besten.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>In einem Prompt mit anderen funktionieren {least} bis {most} Token am besten.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Beginnt mit dem Zeichen, das WhatsApp vor eigene Meldungen setzt (U+200E), ist aber keine bekannte.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>Es kann keine Regel-IDs wie {rule} wiedergeben.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Es kann die Art Antwort nicht geben, die diese Richtlinie verlangt.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Enthält eine Wendung, die das Modell auffordert, die Richtlinie zu missachten, oder ihm vorgibt, wie es entscheiden soll.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Enthält Text, der wie ein Steuertoken des Modells aussieht ({token}). Er wird als einfacher Text beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Enthält {n} Zeichen, das die Schreibrichtung umkehrt, wie {example}: Es liest sich vielleicht anders, als es aussieht.</numerusform>
            <numerusform>Enthält {n} Zeichen, die die Schreibrichtung umkehren, wie {example}: Es liest sich vielleicht anders, als es aussieht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Enthält {n} Bild oder eingebettete Datei; das wird nicht gelesen.</numerusform>
            <numerusform>Enthält {n} Bilder oder eingebettete Dateien; sie werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Es ließ sich nicht feststellen, was durchgesetzt wird.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Beginnt nicht wie ein Postfach (mbox).</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Es kann bis zu {most} Regeln befolgen, und diese Richtlinie hat {n}.</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Hat einen Anhang, der nicht gelesen wird.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Hat mehr Zellen, als die Tabelle Spalten hat: Ein Trennzeichen in einer Zelle hat sie zerteilt.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Hat mehr als {limit} Einträge.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Hat mehr als {limit} Teile.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Hat keine Kopfzeilen, ist also keine gespeicherte Nachricht.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Hat keinen Text: ein Bild, eine Aufnahme, ein Sticker oder ein anderer Anhang.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Hat {n} Seiten; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>Eine Verknüpfung, die aus dem Ordner hinausführt; ihr wurde nicht gefolgt. Wählen Sie stattdessen {file}.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>Ein Bild von Text, etwa ein Scan. Die Texterkennung ist ausgeschaltet oder nicht installiert.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>Ein Stück einer zerteilten Datei. Fügen Sie die Stücke in ihrer Reihenfolge zusammen und importieren Sie dann die ganze Datei.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>Ein Zeiger von Git LFS: Er steht für die Gewichte, enthält sie aber nicht.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>Eine Serverantwort in JSON, kein Modell.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>Eine Webseite oder XML, kein JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>Eine Webseite: Der Download verlangt eine Anmeldung, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>Ein Adapter: Änderungen an den Gewichten eines Modells, kein Modell.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>Eine Wichtigkeitsmatrix (imatrix), mit der Modelle gemacht werden, kein Modell.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>Ein unvollständiger Download. Schließen Sie ihn in dem Programm ab, das ihn begonnen hat.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Beschädigt oder keine Nachricht.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Beschädigt oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>In einem der Formate vor GGUF, die nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>Kein PDF-Dokument oder beschädigt.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>Kein RTF-Dokument.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Keine Outlook-Nachricht oder beschädigt.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>Keine vollständige CAR-Datei: abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>Schon ab dem ersten Zeichen kein JSON.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Keine Parquet-Datei oder beschädigt.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>Kein Modell, sondern eine Datei der Art {kind}.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Mit einem Passwort geschützt oder ein Dokument eines alten Formats unter einem neuen Namen.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Der Teil „{name}“ fehlt, den jedes Dokument dieser Art hat.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Führt die Personen oder Kanäle des Exports auf und enthält keine Nachrichten.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Sieht doppelt kodiert aus und wird beurteilt, wie es ist. Berichtigt beginnt es so: „{excerpt}“.</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Sieht aus wie die verschlüsselte Sicherung eines Chatprogramms, die nicht gelesen werden kann. Exportieren Sie die Chats in diesem Programm als Text und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Es findet nur Wörter, die in den Regeln einer Richtlinie aufgelistet sind. Nach „{policy}“ wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Steht vor der ersten Nachricht, sodass niemand als Verfasser genannt ist.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>Das Lesen dauert zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Entpackt auf mehr als das {ratio}-Fache der Größe; das wird ab {free} abgelehnt.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Kopiert, nicht verschoben: {file} kann nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Kopiert, nicht verschoben: {file} ist eine Verknüpfung mit {target}; beide blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Wurde bearbeitet; dies ist die letzte Fassung.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>War doppelt kodiert; das wurde berichtigt.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>Wurde weitergeleitet; vielleicht hat es jemand anders geschrieben.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Der Textkörper wurde entfernt; nur der Titel ist noch da.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Die Zeichen waren wie in allen solchen Exporten als einzelne Bytes gespeichert; sie wurden wieder zusammengesetzt.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>Das Datum liegt vor dem der Nachricht darüber: Vielleicht ist es ein Teil jener Nachricht, der wie eine neue aussieht.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Die Datumsangaben werden wie gewählt als {order} gelesen.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Die Datumsangaben werden als {order} gelesen, weil die Zeit dann vorwärts läuft; auch {other} ist möglich.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Die Datumsangaben werden als {order} gelesen.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Der Name endet auf „{suffix}“, aber es ist eine Datei der Art {kind} und wurde so gelesen.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Der Text hat mehr als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>Verknüpfungen in einem Archiv wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Sehen Sie im Browser unter {page} nach.</translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Sehen Sie dort nach, woher Sie es haben.</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Speicher des Leseprozesses</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Speicher des Leseprozesses bei zst-Dateien</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Nennen Sie einen davon oder legen Sie jeden als policy.md in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nennen Sie eine davon.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Mit keinen Schwellen wird an diesen Beispielen eine Trefferquote von {recall} erreicht.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Kein Eintrag hat eine Grenze erreicht</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Keine Zeile darin beginnt mit Datum, Uhrzeit und Name, wie in einem aus WhatsApp exportierten Chat.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Darin wurde keine Nachricht gefunden, wie Exporte dieses Formats ({format}) sie haben.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>Darin wurde kein Text erkannt.</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Nicht alle Aufwandsstufen wurden gemessen</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Von diesem System nicht durchgesetzt: {all}.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>In diese Zeile wird nichts eingesetzt: Der Inhalt kommt als eigene Nachricht nach der Richtlinie. Löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Seiten eines Dokuments</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Parquet-Dateien werden gelesen, wenn pyarrow installiert ist; hier fehlt es. Speichern Sie die Datei als CSV oder JSON Lines und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Teile einer Nachricht, Anhänge eingeschlossen</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Teile des Buches sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} ist verfügbar: {page}</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Als Nachrichtenexport gelesen ({format}), am Inhalt erkannt; könnte auch als {other} gelesen werden.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>Das Lesen braucht mehr als {limit} Speicher und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Das Lesen braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Lesart {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>Die Überlegung darf jetzt {budget} Token umfassen, eine Antwort {limit}.</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Entfernen Sie „{key}“, um eigene Felder zu verwenden.</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>Regel {rule} ist keine Wörterliste: „{words}“.</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Stellen Sie einen größeren Kontext der Engine ein oder kürzen Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Größe eines Dokuments</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Größe eines Dokuments nach dem Entpacken</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Größe einer Nachricht mit ihren Anhängen</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Größe aller Inhalte eines Archivs nach dem Entpacken</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Einige Zeichen konnten nicht dekodiert werden; jedes wird als � gezeigt.</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Text in Bildern</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>Text, der bei der Änderungsverfolgung gelöscht wurde, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Texte, die das Trennzeichen ohne Anführungszeichen enthalten, wurden wieder verbunden, da sie in der letzten Spalte stehen.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>Die GPU ({device}) war in Benutzung; die Ursache ist vielleicht ihr Treiber.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>Das GPU-Modul {name} kann nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>Das GPU-Modul {name} hat keinen Treiber gefunden, den es verwenden kann.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>Die Adresse der Veröffentlichungen ist nicht gültig</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>Die Antwort zu Eintrag {item} von Prüfung {run} gehört zu einem anderen Text oder einer anderen Prüfung.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>Das Archiv enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>Das Archiv hat kein Ende: Vielleicht wurde es abgeschnitten.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>Das Archiv ist beschädigt oder keines: {reason}.</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>lokale API</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Ein Code aus einer Liste</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>Es wird gerade die Anfrage eines anderen Programms beurteilt.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Ein Wort aus einer Liste</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Etwa {size} (Quelle: {source}). Die genaue Größe wird vor dem Herunterladen bestätigt.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Etwa {size}. Die genaue Größe wird vor dem Herunterladen bestätigt.</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>Die Entscheidung über einen Einspruch braucht einen Grund; er wird der Person mitgeteilt, die Einspruch eingelegt hat.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Ein Einspruch wird im Wortlaut der Person festgehalten, die ihn einlegt.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Seit der Bericht erstellt wurde, kam ein Einspruch hinzu oder wurde über einen entschieden: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>Und {n} weiterer Eintrag. Die vollständige Liste steht in der JSON-Datei dieses Berichts.</numerusform>
            <numerusform>Und {n} weitere Einträge. Die vollständige Liste steht in der JSON-Datei dieses Berichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Inzwischen gilt eine andere Entscheidung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Anderen Programmen auf diesem Rechner antworten</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Einspruch gegen:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>Über Einspruch {appeal} wurde entschieden, oder er wurde zurückgezogen; daran ändert sich nichts mehr.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>Über Einspruch {appeal} wurde noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>Über Einspruch {appeal} wurde nicht entschieden.</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Davor, mit Aufwand {effort}: {decision}. Erneut beurteilt: {doubt}.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Kopieren Sie, was die Person geschrieben hat.</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Entscheiden Sie zuerst über ihn.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Entscheiden Sie über ihn oder ziehen Sie ihn zurück, bevor Sie einen weiteren festhalten.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Entscheiden Sie zuerst über den Eintrag.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Über den Einspruch entschieden: Die Entscheidung bleibt bestehen.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Über den Einspruch entschieden: Die Entscheidung wurde geändert.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Beispielsammlung {name}</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Wie der Text eines Eintrags aussieht, bis er aufgedeckt wird. Manche Richtlinien, etwa die zu Gewalt und Selbstverletzung, verlangen, dass Texte unscharf gezeigt werden. „Maskiert“ zeigt nur die Form der Wörter.</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Es kann nicht in der Standardform antworten: Die Richtlinie muss selbst sagen, wie zu antworten ist.</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>Es findet keine Regel, die Wörter aufführt, wie in „R1 Glücksspiel: Casino, Poker“.</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Er wurde eingefügt oder von einem Programm gesendet.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Lässt Programme auf diesem Rechner Texte beurteilen, mit einem Schlüssel, den Sie ihnen geben. Plumbline lauscht dann nur an der eigenen Adresse dieses Rechners (127.0.0.1): Nichts geht ins Netzwerk, und kein anderer Rechner kann sich verbinden.</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Kein Eintrag hat das Label „{decision}“: Zahlen dazu wird es nicht geben.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Über keinen der Einträge hat ein Mensch entschieden.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Keiner dieser Einträge ist noch in Warteschlange {queue}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Nicht das, was im Verlauf steht: {part}, in den Einsprüchen.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>Für {places} lässt sich nichts einsetzen. Es gibt die Platzhalter {known}.</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Bietet beim nächsten Öffnen des Fensters einmal einen Rundgang in fünf Schritten an. Er ist jederzeit im Menü „Hilfe“ zu finden.</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Halten Sie einen weiteren Einspruch zu dem Eintrag fest.</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Heben Sie die angefochtene Entscheidung zugunsten derjenigen auf, die gelten soll, oder entscheiden Sie über den Eintrag wie zuvor und bestätigen Sie sie dann.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Menschen haben über {n} Eintrag entschieden und dem Modell bei {same} zugestimmt.</numerusform>
            <numerusform>Menschen haben über {n} Einträge entschieden und dem Modell bei {same} zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Port {port} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Erfassen Sie eine andere Entscheidung oder einen weiteren Einspruch zum Eintrag.</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Bericht über Eintrag {item} von „{run}“</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Bericht über „{run}“</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>Anfragen werden nicht mehr beantwortet</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Prüfung {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Sagen Sie in einem Satz, warum.</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Sichtbar; unscharf, wo die Richtlinie es verlangt</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Die Antworten lassen sich auf mehr als eine Weise lesen. Wählen Sie die gemeinte Lesart oder löschen Sie, was eine andere verlangt.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>Der Einspruch hat keinen Wortlaut</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>Der Einspruch richtet sich gegen „{decision}“, und seither hat jemand „{other}“ entschieden.</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>Der Einspruch richtet sich gegen „{decision}“, und diese Entscheidung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>Der Einspruch ist abgeschlossen</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>Der Einspruch wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>Der Anhang ist beschädigt.</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>Das Buch gibt nicht an, was es enthält.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Die Schwellen wurden an denselben Beispielen gewählt und gemessen; das macht die Zahlen zu gut. Um sie zu überprüfen, braucht jede Hälfte mindestens {few} Verstöße.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>Die Zelle enthält JSON; der Text darin wird beurteilt.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>Das Kapitel hat keinen Text.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>Das Kapitel ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Die Spalten sind {names}.</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>Der Kontext ist zu lang</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Die Beschreibungen der Bilder gehören zum Text.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>Das Dokument hat kein Ende: Es wurde abgeschnitten, und ein halbes Dokument wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Das Dokument hat {bytes} Bytes; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>Die GPU-Treiber wurden gerade gestartet; die Ursache ist vielleicht einer von ihnen.</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>Der Export endet mittendrin: Er wurde abgeschnitten. Was davor steht, wird gelesen.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>Der Export enthält diesen Beitrag nur als Webseite; der sichtbare Text wird beurteilt.</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>Die Beispielsammlung hat keinen Namen</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>Der Verlauf enthält keinen Einspruch {appeal}.</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>Der Verlauf liegt in {folder}. Dieser Ordner ist nicht zu finden, und es wurde kein Verlauf geöffnet.</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>Der Verlauf wurde mit anderen Mitteln verändert</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Der Ordner des Verlaufs fehlt</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>Der Eintrag ist die letzte Nachricht mit der {n} davor, jede mit ihrem Verfasser.</numerusform>
            <numerusform>Der Eintrag ist die letzte Nachricht mit den {n} davor, jede mit ihrem Verfasser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>Das Label steht in JSON-Listen oder -Objekten, die nicht verstanden werden. Exportieren Sie flaches JSON oder CSV.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Die Labels, unter denen Eintrag {item} von Prüfung {run} gefunden wird, sind nicht die seines Urteils.</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>Die Sprache von Begründungen und Antworten auf Einsprüche. Wird dort eine Sprache gewählt, ändert sich diese Einstellung.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>Die Zeile ist kein gültiges JSON; ist sie die letzte, wurde der Export abgeschnitten.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>Die lokale API kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Die Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>Die Nachricht hat zwei Textfassungen, die sich unterscheiden; die andere ist ein eigener Eintrag.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Die Nachricht hat {bytes} Bytes; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>Die Nachricht wurde gelöscht; ihr Text ist nicht im Export.</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>Das Modell vervollständigt diese Zeile nicht: Es antwortet in einer eigenen Nachricht. Sagen Sie stattdessen weit oben, was zu antworten ist.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>Das Modell traf keine Entscheidung zu diesem Eintrag, und niemand hat darüber entschieden.</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>Das Modell darf die Entscheidung einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>Die neueste Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>Die Zahl am Ende der Adresse. Wählen Sie eine andere, wenn schon ein Programm sie benutzt.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Möglich sind: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>Die Seite hat kein Ende: Vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>Die Seite hat keinen Text.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>Die Seite ist beschädigt.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>Die Richtlinie sagt nicht, wie eine falsche Antwort aussieht, etwa Wörter um das JSON herum. Zeigen Sie eine oder sagen Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>Die Richtlinie hat eine Beispielsammlung „{name}“.</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>Die Richtlinie fragt das Modell vielleicht nach einer Antwort, sagt das aber nicht deutlich. Wählen Sie, wie die Antworten gelesen werden, oder sagen Sie nahe am Anfang, wie zu antworten ist.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>Die Richtlinie zeigt keine Antwort, wie sie aussehen soll. Zeigen Sie eine vollständige, als JSON.</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>Die Richtlinie zeigt keinen Text mit seiner Antwort. Zeigen Sie einige, jeden mit der Antwort dahinter, etwa: „ein Text“ -&gt; {label}</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>Das Übungsmodell kann diese Richtlinie nicht anwenden</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>Der nachfragende Prozess wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>Der Prozess, der herunterlädt</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>Der Prozess, der die Datei las, wurde unerwartet beendet. Die Datei ist vielleicht beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>Der Prozess, der Dokumente, E-Mails und Archive liest</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>Das Programm antwortet anderen Programmen nicht mehr.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>Das Programm, das den Export erstellt hat, konnte diese Nachricht nicht schreiben.</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Die Anführungszeichen in dieser Zeile folgen nicht den Regeln für CSV-Dateien; solche, die nichts einschließen, gehören zum Text.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Der Grund fehlt</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Die Überlegung erreichte ihre Grenze.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>Der Datensatz ist kein Beitrag.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>Das Repository hat {bytes}; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>Die Anfrage konnte nicht beurteilt werden</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>Die Zeile hat mehr als {limit} Zeichen; länger darf eine Zeile nicht sein.</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>Die Prüfung, die diese Suche nennt, ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Dasselbe spanische Wort kann in einem Land harmlos und in einem anderen eine Beleidigung sein. Sagen Sie, für welche Länder die Richtlinie gilt, und lassen Sie das Modell mehrdeutige Wörter einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Der Dienst hat diese Nachricht geschrieben, kein Mensch.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>Das Blatt „{sheet}“ wird gelesen. Wählen Sie dieses, um es stattdessen zu lesen.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>Die Unterschrift ist gültig für das Zertifikat in der Antwort, aber dieses Zertifikat wurde nicht unter dem angegebenen ausgestellt: Von wem die Antwort stammt, ist damit nicht belegt.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>Die Größe wird vor dem Herunterladen bestätigt.</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>Der Zustand von Eintrag {item} von Prüfung {run} widerspricht seinem Urteil.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>{file} ist nicht so aufgebaut, wie Plumbline es anlegt: {objects}. Die Aufzeichnungen darin könnten unbemerkt verfälscht werden, daher wurde die Datei nicht geöffnet.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>Die Textspalte ist in dieser Zeile leer, aber in {columns} stehen Wörter; das wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>Der Text darin konnte nicht erkannt werden.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>Der Text steht in der Spalte „{column}“, erkannt als die mit dem längsten Text; infrage kommen auch: {others}.</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>Der Text ist schon in der Beispielsammlung</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>Der Text wurde in einem Bild erkannt (OCR) und kann Fehler enthalten.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>Die Arbeitsmappe blendet diese Zeile aus; gelesen wurde sie trotzdem.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>In Listen stehen weitere Texte, die nicht gelesen werden: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Es gibt mehr als {limit} Labels.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Es gibt zwei Felder vom Typ „{type}“.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Unter dieser Überschrift steht {n} Beispiel; am besten sind {least} bis {most} Grenzfälle beider Arten.</numerusform>
            <numerusform>Unter dieser Überschrift stehen {n} Beispiele; am besten sind {least} bis {most} Grenzfälle beider Arten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Hier steht {n} unsichtbares Zeichen ({code}). Das Modell liest es trotzdem: Löschen Sie es.</numerusform>
            <numerusform>Hier stehen {n} unsichtbare Zeichen ({code}). Das Modell liest sie trotzdem: Löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>Im Programm ist ein Fehler; das Protokoll sagt, wo.</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Es gibt schon eine Beispielsammlung dieses Namens</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Es gibt schon eine gespeicherte Suche dieses Namens</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Zu diesem Eintrag gibt es einen offenen Einspruch</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Es gibt keine Spalte {columns}, die als Kontext gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>Es gibt keine Entscheidung, gegen die Einspruch möglich wäre</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>Es gibt keinen Eintrag {item}</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>In {file} gibt es keinen Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>In {table} gibt es keinen Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Hier ist kein Modell</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Es gibt keine Veröffentlichung</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Für mehr ist kein Platz</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>Auf dem Datenträger von {file} ist kein Platz mehr ({free} sind frei). Alles bisher Aufgezeichnete ist sicher.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>Auf dem Datenträger von {file} ist kein Platz mehr. Alles bisher Aufgezeichnete ist sicher.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>Es gibt keine Prüfung {run}</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>Es gibt kein Blatt „{sheet}“. Die Blätter sind: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Diese Antwortform gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Einen solchen Einspruch gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Eine solche Auswertung gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Ein solches Beispiel gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Diese Richtlinie ist nicht dabei</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Eine solche gespeicherte Suche gibt es nicht</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Es gibt keinen Text</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>Es gibt kein Urteil zu Eintrag {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} gibt es nicht. Die Datei wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>Es gibt keine Datei „{file}“. Es wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>Der Speicher reicht nicht, um „{name}“ zu laden.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Es gibt nichts, dem man zustimmen könnte</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Es gibt noch nichts zu antworten</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Das sind nicht die Felder der Standardform.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Diese Beispiele werden mit Plumbline geliefert</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Diese Einträge von Prüfung {run} hatten eine Grenze erreicht. Sie wurden ohne sie erneut beurteilt.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Diese Labels gehören zu einer anderen Übung</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Diese Labels gehören zu anderen Texten</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Diese Richtlinien passen nicht in einen Prompt</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Diese Urteile stammen vom Übungsmodell. Es ist zum Kennenlernen des Programms und für Tests, nicht für Entscheidungen.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>Sie sind kein JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>Sie sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Sie werden abgelehnt</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Sie gehören zu mehreren Modellen.</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Sie können nicht umbenannt oder gelöscht werden.</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Sie warten</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Diese Programmfassung kann eine GPU benutzen, aber das Modell läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Diese Kopie von Plumbline weiß nicht, wo neuere Versionen veröffentlicht werden.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Diese Kopie läuft aus dem Quelltext oder wurde mit pip installiert. Bringen Sie den Quelltext auf den neuesten Stand, etwa mit git pull, und installieren Sie ihn erneut; oder aktualisieren Sie das Paket mit pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Diese Entscheidung fiel auf einen Einspruch hin</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Diese Datei ist kein Verlauf</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Diese Datei gehört zu einer anderen Version</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>Das ist eine andere Art von Datei</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>Das ist kein vollständiges Siegel</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>Das ist die Datei von jemand anderem</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>Das ist die Entscheidung, gegen die sich der Einspruch richtet</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>Dies ist die neueste Version. Veröffentlicht ist {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Dieser Eintrag stammt nicht aus einer Datei</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Diese Zeile bewirkt nichts: Der Überlegungsaufwand wird für jede Prüfung gewählt.</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Dieses Modell ist bereits installiert</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Dieses Modell wird mit Plumbline geliefert</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Dieses Repository steht nicht im Katalog von Plumbline, niemand hat es also durchgesehen. Eine Modelldatei besteht aus Daten, die in C geschriebene Programme lesen, und eine bösartige kann versuchen, sie auszunutzen. Plumbline prüft sie zuerst und lädt sie in einem eigenen Prozess. Die Lizenz steht auf der Seite des Repositorys.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Diese Prüfung wurde auf {before} begonnen und läuft auf {device} weiter.</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Dieses System hat keinen Schlüsselbund, in dem Programme Geheimnisse aufbewahren können.</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Diese Version kennt „{key}“ nicht.</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Zusammen mit dem zuvor Gelesenen entpackt es mehr, als aus einer Datei gelesen wird.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Zu viele Anfragen warten</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Rundgang beim nächsten Start</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Versuchen Sie es später, über ein anderes Netzwerk oder von einer anderen Adresse erneut; richtige Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Versuchen Sie es erneut, wenn einige davon beantwortet sind.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Versuchen Sie es erneut, wenn das Netzwerk wieder da ist, oder sehen Sie im Browser unter {page} nach.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, melden Sie es mit dem Namen des Modells.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Versuchen Sie es ohne Schichten auf der GPU: Dann arbeitet der Prozessor, nur langsamer.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Zwei Felder haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Zwei Dateien sagen Verschiedenes</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Zwei seiner Tensoren überlappen.</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Unbekannte Reihenfolge des Datums</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Unbekannte Einstellung</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Entpacken Sie sie und importieren Sie den Ordner mit den Richtlinien.</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Entfernen Sie sie, um Modelle herunterzuladen.</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Unbrauchbares Trennzeichen</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Unbrauchbare Anzahl von Nachrichten</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Aktualisieren Sie es dort, wo Sie Ihre anderen Programme aktualisieren, oder mit flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Bestätigen Sie sie oder wählen Sie eine andere Entscheidung.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Verwenden Sie 0 oder eine höhere ganze Zahl.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Verwenden Sie 1 bis {limit} sichtbare Zeichen, ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern und Bindestriche, zum Beispiel community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Verwenden Sie einen davon oder lassen Sie die geschweiften Klammern weg.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Verwenden Sie die Übung, mit der sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Verwenden Sie die Übung, mit der sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Verwenden Sie dieselbe Version.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Überprüfen Sie die Modelldatei. Ist sie unversehrt, versuchen Sie es ohne die GPU.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Warten Sie, bis sie fertig ist, oder stoppen Sie sie dort.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Warten Sie, bis das fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>Was angekommen ist, bleibt erhalten. Bitte melden Sie diesen Text.</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Was mit Anfragen anderer Programme geschieht, während eine Prüfung oder eine Auswertung läuft.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>Was beurteilt werden soll, hat keine Spalten.</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>Was auf einen Einspruch hin entschieden wurde, wird nicht zurückgenommen: Die betroffene Person kann davon wissen.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>Was beurteilt wurde, bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Wann erneut beurteilt wird, wird an derselben Richtlinie, demselben Modell und denselben Beispielen mit Aufwand „niedrig“, „mittel“ und „hoch“ gelernt, in einer Auswertung.</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Wo eine Quelle sie kennt, können auch diese gezeigt werden: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Wo tesseract installiert ist</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Wo die Gewichte der Experten, der größte Teil des Modells, liegen. Der Hauptspeicher ist langsamer, braucht aber viel weniger GPU-Speicher.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Wo „{binary}“ 0 ist, kann in „{field}“ nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Wo „{binary}“ 1 ist, kann in „{field}“ nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Ob ein aufgedeckter Text nur sichtbar ist, solange die Leertaste gedrückt ist, oder bis zum nächsten Eintrag.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Ob bei den Datumsangaben der Tag oder der Monat vorn steht, lässt sich an dieser Datei nicht erkennen: Sie bleiben, wie sie geschrieben sind. Geben Sie an, was gilt.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Ob Text in gescannten Seiten und Bildern erkannt wird (OCR). Dafür muss das Programm tesseract auf diesem Rechner sein; solche Einträge werden gekennzeichnet.</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Während das Modell benutzt wird</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Fenster einer zst-Datei</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Mit den Zeilen des Programms hat sie {tokens} Token. Der Kontext fasst {limit}, davon sind {reasoning} für die Überlegung und {answer} für die Antwort reserviert. So bleibt kein Platz für den Inhalt.</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Mit der Standardform sind die Schlüssel {keys}. Berichtigen Sie ihn oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Ohne lesbares Datum</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Ohne Urteile aus Auswertungen</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Wortlaut des Einspruchs: zum Lesen aufklappen</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Schreiben Sie 3, oder 3:2 für eine Spalte davon.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Schreiben Sie {example}, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Schreiben Sie {example}, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Schreiben Sie {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Schreiben Sie {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Schreiben Sie für jedes {table}.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Schreiben Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Geschrieben vor</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Geschrieben ab</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>Sie haben Version {seen} gesehen; die neueste ist Version {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>ein Absturz schreibt keinen Speicherinhalt auf den Datenträger</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>ein übersprungener Eintrag von Prüfung {run}</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>ein Schritt von {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>ein Einspruch zu {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>Antwortgrenze</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>Antwortschema im Prompt</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>Anhang {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>Anhang „{name}“</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>Budget {budgets}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>Kapitel „{name}“</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>Datum im Prompt</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>Dateiende</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>Feld {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>Feld „{name}“</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>Format genannt</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>Beispielsammlung</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>Index „{name}“</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>er kann keine Rechte dazugewinnen</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>er kann kein Programm starten</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>er kann keine Datei schreiben und nur die Dateien des Programms lesen</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>er hat keinen Netzwerkzugang</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>Einträge gleichzeitig</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>sein Speicher ist begrenzt</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>gelernte Schwellen eines Aufwands</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp hat die Grammatik aus dem Antwortformat der Richtlinie abgelehnt.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp hat „{name}“ abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>Nachricht {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>keine lesbare Antwort</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>keine Markierung</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>Objekt {number}</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>eine Richtlinie</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>zitierter Text</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>Überlegungsbudget</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>Datensatz {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>Wiederholung {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Tabellenzeile {number}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>Prüfung {run} als Teil einer Auswertung</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>mehrere Richtlinien zusammen</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>Blatt {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>Blatt „{name}“</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>Folie {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>Tabelle „{name}“</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>Temperatur {sampling}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>Text {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>die Adresse ist abgelaufen</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>Sicherheit nicht messbar</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>der Inhalt</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>die Löschung von Prüfung {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>die Begründung</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>die Beispielsammlung „{name}“</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>schwerwiegendes Label</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>Modell nicht sicher</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>das Ergebnis eines Einspruchs zu {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>die Richtlinie „{policy}“</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>die Überlegung</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>die Überlegung erreichte ihre Grenze</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>die Wiederverwendung eines Urteils für {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>die Entscheidung zu {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>die gespeicherte Suche „{name}“</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>dem Server zufolge ist es eine andere Datei</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>der Zustand von Prüfung {run}</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>das Urteil über {item} von Prüfung {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>Trigger „{name}“</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>Sicht „{name}“</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: erlaubt; {escalated}: ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>{answer}; {meanings}</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} hat bei {n} von {total} Einträgen mehr recht; ein so großer Unterschied ist selten Zufall ({p}).</numerusform>
            <numerusform>{better} hat bei {n} von {total} Einträgen mehr recht; ein so großer Unterschied ist selten Zufall ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} hat bei {n} von {total} Einträgen mehr recht; ein so kleiner Unterschied ist oft Zufall ({p}).</numerusform>
            <numerusform>{better} hat bei {n} von {total} Einträgen mehr recht; ein so kleiner Unterschied ist oft Zufall ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} ist nicht geschützt (http), daher könnten andere im Netzwerk das Zugriffstoken lesen.</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} Einträge, darunter die besonderen Token von harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} gehört zu einem Download, der nicht abgeschlossen ist oder dessen Datei nicht die richtige war.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} lässt sich auf mehr als eine Weise lesen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} kann nicht geöffnet oder angelegt werden ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} kann nicht verwendet werden: Sie wurde geändert oder ist unvollständig.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} enthält mehr, als ein Richtlinienpaket enthält.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} sagt nicht klar genug, wie zu antworten ist.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} enthält weder policy.md noch policy.txt noch genau eine Textdatei. Links wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} enthält mehrere Texte, und keiner heißt policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} hat beim Hub den sha256 {found} und im Katalog {expected}.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} hat die Texte {columns} und nicht für jeden ein Label.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} muss auf diese Version migriert werden, bevor sie gelesen werden kann, und ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} hat beim Hub {found} Bytes und im Katalog {expected}.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} hat {size}; eine Richtlinie hat höchstens {limit}.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} enthält keine Labels.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} enthält die Labels von jemandem, keine Übung.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} enthält die Labels von {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} ist beschädigt oder verschlüsselt: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} ist keine Zip-Datei.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} ist keine Übung.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} ist nicht vorhanden oder hat nicht mehr {size} Bytes.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} ist nicht vorhanden. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} fragt das Modell vielleicht nach dieser Antwort, sagt das aber nicht deutlich.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} hat nicht mehr {size} Bytes.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} wurde als Beispielsammlung {golden} gespeichert.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} wurde von einer anderen Version von Plumbline gemacht.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} wurde mit einer anderen Übung oder mit einer anderen Version von dieser gemacht.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} würde überschrieben. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {reason}.</translation>
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
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} und {second} haben bei denselben {right} von {total} Einträgen recht: Hier unterscheidet sie nichts.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} und {second} haben keinen gelabelten Eintrag gemeinsam, daher lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} enthält mehr als {most} GGUF-Dateien.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} enthält keine GGUF-Dateien.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} enthält keine GGUF-Dateien; durchsucht wurden {depth} Ebenen.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} ist voll von älteren Ordnern.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} würde überschrieben. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Es fehlten noch {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} Label</numerusform>
            <numerusform>{form}, {n} Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} antwortete zu {what} in einer unbekannten Form ({error}).</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} ist nicht erreichbar, oder die Verbindung riss ab ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} komprimiert die Datei, obwohl das nicht verlangt war.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} hat keine Version genannt.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} hat die Datei {what} nicht.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} hat das Repository von {what} nicht.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} hat diese Revision von {what} nicht.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} hat {what} nicht.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} hat noch keine Version von Plumbline veröffentlicht.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} hat zu viele Anfragen aus diesem Netzwerk bekommen.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} leitet von https auf eine ungeschützte Adresse um.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} leitet auf etwas um, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} leitet ohne Ende um.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} verweigert den Zugriff auf {what}.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Im Text der Richtlinie erkannt.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Ausdrücklich festgelegt.</translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation>{name} ({column})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} und {n} weitere</numerusform>
            <numerusform>{name} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, Version {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>{name}, {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} Antwort hat die Grenze von {limit} Token erreicht.</numerusform>
            <numerusform>{n} Antworten haben die Grenze von {limit} Token erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} Formel hat keinen gespeicherten Wert, daher wird ihre Zelle als leer gelesen. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</numerusform>
            <numerusform>{n} Formeln haben keinen gespeicherten Wert, daher werden ihre Zellen als leer gelesen. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} Eintrag hat das Label „{label}“, für das die Richtlinie keine Entscheidung hat.</numerusform>
            <numerusform>{n} Einträge haben das Label „{label}“, für das die Richtlinie keine Entscheidung hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} Einträge haben eine Grenze erreicht: {reasoning} die von {budget} Token für die Überlegung, {answer} die von {limit} Token für eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} Eintrag hat die Grenze von {limit} Token für die Überlegung erreicht.</numerusform>
            <numerusform>{n} Einträge haben die Grenze von {limit} Token für die Überlegung erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} Eintrag wurde mit Aufwand „mittel“ erneut beurteilt, davon {high} mit Aufwand „hoch“.</numerusform>
            <numerusform>{n} Einträge wurden mit Aufwand „mittel“ erneut beurteilt, davon {high} mit Aufwand „hoch“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} Eintrag wurde mit Aufwand „mittel“ erneut beurteilt.</numerusform>
            <numerusform>{n} Einträge wurden mit Aufwand „mittel“ erneut beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} weiteres Objekt</numerusform>
            <numerusform>{n} weitere Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} der Prüfungen, die diese Suche nennt, ist nicht mehr im Verlauf.</numerusform>
            <numerusform>{n} der Prüfungen, die diese Suche nennt, sind nicht mehr im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>{n} Teil des Dokuments kann nicht gelesen werden, daher wird es nicht als Ganzes beurteilt. Nehmen Sie stattdessen jede Seite als Eintrag.</numerusform>
            <numerusform>{n} Teile des Dokuments können nicht gelesen werden, daher wird es nicht als Ganzes beurteilt. Nehmen Sie stattdessen jede Seite als Eintrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} Datensatz ist kein Beitrag: Likes, Follows, Reposts, das Profil.</numerusform>
            <numerusform>{n} Datensätze sind keine Beiträge: Likes, Follows, Reposts, das Profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} Text ist auf keiner Kurve: Er war unbestimmt oder eskaliert, oder kein einzelnes Wort entschied.</numerusform>
            <numerusform>{n} Texte sind auf keiner Kurve: Sie waren unbestimmt oder eskaliert, oder kein einzelnes Wort entschied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} Text hat widersprüchliche Labels; er geht in keine Zahl ein.</numerusform>
            <numerusform>{n} Texte haben widersprüchliche Labels; sie gehen in keine Zahl ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} steht in zwei Dateien mit verschiedenen Entscheidungen. Sind es zwei Personen mit demselben Namen?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: {n} Text übrig</numerusform>
            <numerusform>{person}: {n} Texte übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}, zusammen</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, Version {number}</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: verstößt; {allowed}: erlaubt</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: verstößt; {allowed}: erlaubt; {escalated}: ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} hat sich seit Beginn dieses Downloads von {old} zu {new} geändert.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} hat keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} hat kein Modell, das zu {text} passt. Es hat {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} hat mehrere Modelle: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} hat {files} der {parts} Teile von {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{right} von {known} bekannten Einträgen richtig beurteilt</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} ist kein Name: Erlaubt sind Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} ist nicht die Datei, mit der dieser Download begann: {reason}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} braucht etwa {needed} GiB; {available} GiB sind verfügbar.</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>„{address}“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>„{choice}“ ist keines von {choices}.</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>„{column}“ enthält die Labels, erkannt am Inhalt.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>„{column}“ enthält die Texte, erkannt als längste Spalte.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>„{column}“ enthält andere Zahlen als 0 und 1, sodass keine davon sagt, was erlaubt ist. Schreiben Sie stattdessen die Labels der Richtlinie.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>„{column}“ stammt von einem Modell: Es ist nicht das, was Menschen erwarten, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>„{decision}“ hebt nichts auf.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>„{device}“ ist nicht verfügbar. Die Geräte dieses Rechners: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>„{endpoint}“ ist weder eine http- oder https-Adresse noch ein Ordner.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>„{field}“ wird nicht gelesen: Der Inhalt wurde an anderer Stelle in der Datei gefunden.</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>„{file}“ hat keine Spalte {columns}, die als Kontext gezeigt werden könnte. Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>„{file}“ sieht aus wie ein Nachrichtenexport ({format}) und wird so gelesen. Die Datei könnte auch als {other} gelesen werden.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>„{golden}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>„{key}“ kann nicht {value} sein, das kein gültiger Unicode-Text ist.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>„{key}“ in {file} muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>„{key}“ in {file} muss Text sein.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>„{key}“ in {file} muss true oder false sein.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>„{key}“ in {table} muss eine Liste von Tabellen sein.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>„{key}“ in {table} muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>„{key}“ in {table} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>„{key}“ in {table} muss Text sein.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>„{key}“ in {table} muss true oder false sein.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>„{key}“ fehlt in {table}.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>„{key}“ muss eine Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>„{key}“ muss ein Text in Anführungszeichen sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>„{key}“ muss eine ganze Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>„{key}“ muss zwischen {least} und {most} liegen, nicht bei {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>„{key}“ muss true oder false sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>„{key}“ muss {choices} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>„{label}“ und „{other}“ sind schwer auseinanderzuhalten. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>„{label}“ ist nach dieser Richtlinie keine Antwort.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>„{name}“ kann nicht der Name eines Labels, eines Feldes oder einer Option sein.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>„{name}“ enthält / oder @; diese Zeichen stehen zwischen Richtlinie, Name und Version.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>„{name}“ enthält Zeichen, die in einem Namen nicht vorkommen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>„{name}“ ist kürzer, als die Kopfdaten angeben. Der Download wurde wahrscheinlich nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>„{policy}“ verlangt eine Zahl: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>„{policy}“ hat die Beispielsammlungen {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>„{policy}“ hat {n} Token. Beispiele für Verstöße: {violating}; für Erlaubtes: {allowed}.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>„{policy}“ wird in der Standardform beantwortet: die Entscheidung, und bei einem Verstoß die Begründung.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>„{policy}“ wird in der Standardform beantwortet: die Entscheidung, dann Regel ({rules}) und Begründung.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>„{policy}“ ist weder eine Datei noch ein Ordner noch ein Name in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>„{policy}“ gibt die Antwort selbst vor ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>„{policy}“ gibt die Antwort selbst vor, die wie gewählt gelesen wird ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>„{policy}“ wurde aus einem Ordner oder einer Datei verwendet und ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>„{reference}“ bezeichnet keine Version oder mehr als eine.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>„{rule}“ wird erwähnt, aber nirgends definiert. Definieren Sie sie oder korrigieren Sie die ID.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>„{title}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>„{title}“ sagt nicht klar genug, wie zu antworten ist.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>„{token}“ sieht aus wie ein Steuertoken des Prompts. Es erreicht das Modell als einfacher Text und steuert nichts.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>„{value}“ kann nicht „{key}“ von {table} sein.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>„{word}“ lässt offen, wann die Regel nicht gilt. Sagen Sie, wann sie gilt und wann nicht.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>„{written}“ kann nicht zwischen Zellen stehen.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Zum Kennenlernen des Programms und für Tests, nicht für Entscheidungen. Es erkennt nur aufgeführte Wörter in kurzen Texten.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>Ein halbes Gigabyte kleiner: Die Teile außerhalb der Experten sind stärker quantisiert.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Es wurde für dieses Programm von Grund auf trainiert, mit Text, den der programmeigene Generator geschrieben hat.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Die Experten behalten das Format, in dem sie trainiert wurden. Zwei Dateien, ein Modell.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>Die erste Wahl: Die Experten behalten das Format, in dem sie trainiert wurden.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>Das große Modell: besser bei Regeln, die zusammenwirken. Für Arbeitsstationen mit 80 GB und mehr.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Das Modell, für das Plumbline gemacht ist, in der Größe für einen gewöhnlichen Rechner. Es vergibt Labels nach einer Richtlinie, die Sie schreiben.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Zum Ausprobieren ohne Download.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Verwenden Sie es im Einklang mit dem Recht, das für Sie gilt.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Sie dürfen es verwenden, ändern und weitergeben, mit dem Lizenztext und seinen Hinweisen.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>Download-Notizen und Modelllisten mehrerer Personen, die bei der neuesten Revision übereinstimmen und von einer älteren abweichen</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>Modelllisten anderer Programme</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>Modelllisten mehrerer anderer Programme, die übereinstimmen</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>öffentliche Notizen von Personen, die es heruntergeladen haben</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>CONTENT</source>
        <translation>INHALT</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Über mehrere Einträge entscheiden?</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>ZUM LESEN LEERTASTE HALTEN</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Erneut beurteilt bei einer Wahrscheinlichkeit eines Verstoßes zwischen {low} und {high} ({source})</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Sie stimmen dem Modell bei {n} Eintrag zu. Einträge ohne Urteil werden ausgelassen.</numerusform>
            <numerusform>Sie stimmen dem Modell bei {n} Einträgen zu. Einträge ohne Urteil werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Ihre Entscheidung wird für {n} Eintrag festgehalten.</numerusform>
            <numerusform>Ihre Entscheidung wird für {n} Einträge festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>über {n} Eintrag zugleich entschieden</numerusform>
            <numerusform>über {n} Einträge zugleich entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>die vorsichtige Voreinstellung</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Erneut beurteilt: {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. Dieses Urteil zählt.</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} s · {tokens} Token</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Richtlinie: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Modell: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Aufwand: {effort} · Datum im Prompt: {date}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Temperatur {temperature} · top-p {top_p} · Startwert {seed}</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Budget für die Überlegung {budget} · Obergrenze der Antwort {limit} Token</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} auf {device}, {count} gleichzeitig</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Prüfung {run}, Eintrag {item} · Plumbline {version} · aufgezeichnet {when}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Text: sha256 {hash}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Teil {number}, Zeichen {start} bis {end}: {verdict}</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: Entscheidung rückgängig gemacht</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}, {when}: {verdict}</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (nicht in der Richtlinie)</translation>
    </message>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Alle Texte, hier und überall, wo sie zitiert werden, bis Plumbline geschlossen wird</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>Antwortet auf {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>Antwortet auf {name}: {text}</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Wählen Sie eine Entscheidung. Die Notiz wird mit ihr gespeichert.</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Datum in der Quelle: {date}</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Entscheiden Sie zuerst über den Eintrag. Eine Beispielsammlung enthält, was Menschen entschieden haben.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Entscheidung für {n} Eintrag festgehalten.</numerusform>
            <numerusform>Entscheidung für {n} Einträge festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Entscheidung für {n} Eintrag rückgängig gemacht.</numerusform>
            <numerusform>Entscheidung für {n} Einträge rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Texte verbergen</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Überlegung des Modells ausblenden</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Ausblenden, wovon das Urteil abhängt</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Wie sicher das Modell bei dem Wort war, mit dem es entschied, ausgehend von der Überlegung, die es gerade geschrieben hatte. Das ist keine gemessene Genauigkeit: Die misst „Auswerten“ an Ihren eigenen Beispielen.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>ID in der Quelle: {id}</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Ohne Grenzen erneut beurteilt: {verdict}, in Prüfung {run}, Eintrag {item}.</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Sicherheit des Modells {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Modell: {name}, auf dem Server des Teams {address}; seine Gewichte sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Es wurde nichts festgehalten: Darüber wurde schon vorher entschieden.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Es wurde nichts rückgängig gemacht: Es gibt eine neuere Entscheidung.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>LEERTASTE ODER KLICK ZUM LESEN</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>LEERTASTE ZUM AUSBLENDEN</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>ÜBERLEGUNG, FÜR PRÜFENDE</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>ENTSCHEIDUNGEN</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Unbearbeitete Antwort: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Begründung, für spätere Leser</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>SCHRITTE</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Texte zeigen</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Überlegung des Modells anzeigen</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Dem Modell als Kontext gezeigt: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Quelle: {origin}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Das betrifft die Urteile nach „{policy}“.</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Dieser Text kommt in der Prüfung mehrmals vor. Er wurde einmal beurteilt, und das Urteil gilt für jedes Vorkommen.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Titel: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>Wartet auf sein Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegung</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>WOVON DAS URTEIL ABHÄNGT</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Zeigen, wovon das Urteil abhängt</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>Wovon das Urteil abhängt</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Angeführt, aber nicht in der Richtlinie: {rules}</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Angeführte Regeln: {rules}</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} hat jetzt {n} Beispiel.</numerusform>
            <numerusform>{policy} · {name} hat jetzt {n} Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} Beispiel</numerusform>
            <numerusform>{policy} · {name}, {n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>erwartet: {what}</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Präzision über Trefferquote, {n} Punkt</numerusform>
            <numerusform>Präzision über Trefferquote, {n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Textspalte</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>Die Seite öffnet sich in jedem Browser und lädt nichts aus dem Netzwerk.</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Erzeugte Token pro neuem Urteil.</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Token pro Urteil</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Abstimmteil</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Beispielsammlungen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Beispiele importieren…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} Beispiel. Doppelklicken Sie darauf oder drücken Sie die Eingabetaste, um die Überlegung des Modells zu sehen.</numerusform>
            <numerusform>{n} Beispiele. Doppelklicken Sie auf eines oder drücken Sie die Eingabetaste, um die Überlegung des Modells zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>{policy} entscheidet</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Neue Auswertung</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>Die Beispielsammlung jeder Richtlinie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Neue Auswertung…</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>Auf der gestrichelten Linie stimmt die Wahrscheinlichkeit: Von den Urteilen mit 80 % sind vier von fünf Verstöße. Darunter ist sich das Modell zu sicher. Größere Punkte stehen für mehr Beispiele.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Anteil der gemeldeten Verstöße, die tatsächlich welche sind.</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>URTEIL DES MODELLS</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>Die Auswertung wurde nicht gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>Die Auswertung wird {n} Zeile haben.</numerusform>
            <numerusform>Die Auswertung wird {n} Zeilen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>Das Modell, das die Beispiele beurteilt hat.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>Die Richtlinie hat eine Beispielsammlung dieses Namens. Deren nächste Version wird nur diese Beispiele enthalten; frühere Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>Die ausgewertete Richtlinie und was die Zeilen sonst unterscheidet.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Es gibt keine andere Zeile.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Ein solches Beispiel gibt es nicht.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Diese Beispiele wurden für „{policy}“ gemacht; ihre Antworten passen vielleicht nicht zu einer anderen Richtlinie.</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Abstimmteil: zum Ansehen, während die Richtlinie geschrieben wird. Testteil: zurückgelegt, um danach daran auszuwerten.</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Welche Richtlinie entscheidet, wenn nach allen zugleich gefragt wird</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Schreiben Sie den Text oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>Zeile {number} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} von {n} Urteil</numerusform>
            <numerusform>{done} von {n} Urteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, {waiting} warten</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>wird vorbereitet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>tatsächlich: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>vorhergesagt {said} %, tatsächlich {was} % von {count}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Aufwandsstufen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Tatsächliche Verstöße, %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Beispiel hinzufügen…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Eigene Entscheidungen hinzufügen</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Auch nach allen Richtlinien zugleich fragen</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Eine Auswertung prüft Beispiele, deren richtiges Urteil bekannt ist, und zeigt, wie oft das Urteil richtig war. Vergleichen Sie Versionen einer Richtlinie, Modelle und Aufwandsstufen nebeneinander und sehen Sie, welche Urteile sich ändern.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Ungefähre Einträge pro Sekunde unter Volllast.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Mit Aufwand „Automatisch“ werden Einträge zuerst mit Aufwand „niedrig“ beurteilt und erneut, wo das Modell nicht sicher ist. Wie sicher es sein muss, wird aus diesen Beispielen gelernt: so wenige zweite Durchgänge, wie die Trefferquote erlaubt.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Automatisch, höchstens</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Automatisch, Voreinstellung</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Automatisch, gelernt</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Automatisch, gelernt, an der anderen Hälfte</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Geänderte Urteile</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Ausgewählte Zeile vergleichen mit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Auswertung löschen</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Beispielsammlung löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ERWARTET</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Jeder Punkt ist ein Schwellenwert. Weiter rechts werden mehr Verstöße gefunden; weiter oben gibt es weniger Fehlalarme.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Jede Richtlinie hat ihr eigenes Urteil</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Beispiel bearbeiten</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Beispiel bearbeiten…</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Wird ausgewertet…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Auswertung abgeschlossen.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Auswertung angehalten. Sie können sie jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Beispiele, deren Antwort nicht gelesen werden konnte; sie zählen als falsch.</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Erwartet und tatsächlich</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Harmonisches Mittel aus Präzision und Trefferquote.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Wie genau ist eine Richtlinie?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Wie lange das Modell überlegen sollte.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>Bei Uneinigkeit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Texte der Beispiele einschließen</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Überlegung des Modells einschließen</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Erneut beurteilt</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Beurteilte und wartende Beispiele.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Label-Spalte</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Labels, die die Richtlinie nicht festlegt: {labels}. Sie bleiben unverändert.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Sprachen der Richtlinie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Name der Beispielsammlung</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Neue Beispielsammlung</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Neue Beispielsammlung…</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Änderungen an der Richtlinie</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Vorhergesagte Wahrscheinlichkeit, %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Auswertung wird vorbereitet…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Trefferquote bei Verstößen</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Beispielsammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Beispielsammlung umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Bericht in {file} gespeichert.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>Warteschlangen und die Entscheidungen von Menschen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Regeln, die die Richtlinie nicht hat: {rules}. Ist es die richtige Richtlinie?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Sekunden pro Eintrag</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Wählen Sie eine Zahl aus, um ihre Beispiele zu sehen.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Wählen Sie mindestens eine Aufwandsstufe aus.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Wählen Sie mindestens ein Modell aus.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Wählen Sie mindestens eine Richtlinie aus.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Wählen Sie die Antwort aus, die für diesen Text richtig ist.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Anteil der Beispiele mit dem erwarteten Urteil, mit 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Anteil der Verstöße, die gefunden wurden.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Mit Aufwand „Automatisch“ wird {policy} ab jetzt danach beurteilt.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>Die Auswertung ist stehen geblieben.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>Die Auswertung wurde gelöscht.</translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>Stattdessen werden die mit der Richtlinie gelieferten Beispiele aufgeführt.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>Die Richtlinie hat eine Beispielsammlung dieses Namens.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Diese Beispiele werden mit Plumbline geliefert.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Token pro Eintrag</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Für Prüfungen verwenden</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Wann erneut beurteilt wird</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Wann erneut beurteilt wird…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Warum dies die richtige Antwort ist</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Erstes Beispiel schreiben…</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} mittel, {high} hoch</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} damit gemessene Auswertung bleibt erhalten, samt den Beispielen, die sie braucht.</numerusform>
            <numerusform>{n} damit gemessene Auswertungen bleiben erhalten, samt den Beispielen, die sie brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} damit gemessene Auswertung behält den alten Namen.</numerusform>
            <numerusform>{n} damit gemessene Auswertungen behalten den alten Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} Beispiel: {labels}</numerusform>
            <numerusform>{n} Beispiele: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} Zeile ist kein Beispiel und wird übersprungen.</numerusform>
            <numerusform>{n} Zeilen sind keine Beispiele und werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} Text hat widersprüchliche Labels.</numerusform>
            <numerusform>{n} Texte haben widersprüchliche Labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} Urteil geändert</numerusform>
            <numerusform>{n} Urteile geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} Urteil wiederverwendet</numerusform>
            <numerusform>{n} Urteile wiederverwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: Erlaubtes wird bei einer Wahrscheinlichkeit eines Verstoßes über {low} erneut beurteilt, Verstöße bei unter {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: Entwurf und gespeicherte Version</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} im Vergleich ({columns}): gleiches Urteil bei {same}, Kappa {kappa}. Verstöße: {violations}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>„{title}“ wird mit allen Urteilen und Kennzahlen gelöscht. Das kann nicht rückgängig gemacht werden. Beispielsammlungen und Richtlinien bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>„{title}“ wird mit {n} Version gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>„{title}“ wird mit {n} Versionen gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Präzision über Trefferquote</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Trefferquote, %</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Präzision, %</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, einzureichende Einträge</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, genauer Text</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, Aufgaben</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, Aktionen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline-Hilfe</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Zu „Prüfen“ gehen</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Alle Prüfungen mit der Richtlinie</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Zu Fall hinzufügen…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Fälle…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Bericht prüfen…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Verlaufsdatei wird verkleinert…</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Inhalt ausgeblendet</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Prüfungen löschen …</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Hier bleibt jedes Urteil mit seinen Gründen und Ihren Entscheidungen erhalten. Prüfen Sie einen Text und suchen Sie hier danach.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Export nach {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Export nach {file}…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Nach Verfasser filtern</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Nach Datei filtern</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Abgeschlossene Prüfungen älter als (Tage)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Überlegung des Modells einschließen</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Einbezogen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>JSON-Lines-Dateien</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Treffer in ausgeblendetem Inhalt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Mehr als {n} Prüfung</numerusform>
            <numerusform>Mehr als {n} Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Mehr als {n} Urteil</numerusform>
            <numerusform>Mehr als {n} Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Kein lesbares Datum</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Kein Urteil passt zu all diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Noch keine Urteile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Nichts zu löschen.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Es wurde nichts festgehalten. Wählen Sie ein einzelnes Urteil aus, um darüber zu entscheiden.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Nur dieser Verfasser</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Nur diese Datei</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>In „Prüfen“ öffnen</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Ein Teil eines Namens oder einer Adresse genügt. Mehrere Wörter müssen alle vorkommen.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Ein Teil des Namens einer Datei oder eines Ordners genügt. Mehrere Wörter müssen alle vorkommen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begründungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Umbenennen oder löschen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Berichte und Fälle</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Mit Entscheidung</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Entscheidung: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Prüfung {run}</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>„{name}“ wird gelöscht. Was die Suche findet, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Gespeichert {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>In Inhalt, Begründungen, Notizen und Richtlinien suchen</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Wählen Sie ein Urteil, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Ausgewählt: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Alle Urteile anzeigen</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Urteile anzeigen</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Einige der ausgewählten Urteile sind nicht geladen. Wählen Sie weniger auf einmal aus.</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>Der Tag zählt so, wie er in der Quelle steht. Inhalte ohne Datum oder mit einem Datum, das sich auf zwei Arten lesen lässt, etwa 03/04/2024, werden nicht gefunden: Wählen Sie „Kein lesbares Datum“, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>Die Datei enthält die geprüften Inhalte. Jeder, der die Datei hat, kann sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>Die Liste zeigt {n} Urteil dieser Prüfungen.</numerusform>
            <numerusform>Die Liste zeigt {n} Urteile dieser Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Die Wörter und Filter werden im Verlauf gespeichert. Ist er verschlüsselt, sind sie es auch.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Es gibt eine gespeicherte Suche dieses Namens. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Verlaufsdatei wird kleiner. Richtlinien, Beispielsammlungen und exportierte Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Gelöscht werden {runs} mit {items}: Texte, Urteile, Überlegungen und die Entscheidungen zu {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Zeitstempel…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>gelöschte Prüfung</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} Eintrag zum Fall „{name}“ hinzugefügt.</numerusform>
            <numerusform>{n} Einträge zum Fall „{name}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} Eintrag gelöscht.</numerusform>
            <numerusform>{n} Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} offener Einspruch zu diesen Einträgen wird ohne Entscheidung gelöscht.</numerusform>
            <numerusform>{n} offene Einsprüche zu diesen Einträgen werden ohne Entscheidung gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>{n} weiteres Urteil dieser Prüfungen wird mitgelöscht.</numerusform>
            <numerusform>{n} weitere Urteile dieser Prüfungen werden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} Eintrag mit Entscheidung</numerusform>
            <numerusform>{n} Einträgen mit Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} Prüfung</numerusform>
            <numerusform>{n} Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} laufende Prüfung bleibt erhalten.</numerusform>
            <numerusform>{n} laufende Prüfungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} Urteil</numerusform>
            <numerusform>{n} Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} Urteil nach {file} exportiert.</numerusform>
            <numerusform>{n} Urteile nach {file} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} Urteil wird exportiert.</numerusform>
            <numerusform>{n} Urteile werden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Alle Ergebnisse werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Alle Ergebnisse werden exportiert: mehr als {n} Urteil.</numerusform>
            <numerusform>Alle Ergebnisse werden exportiert: mehr als {n} Urteile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Verfasser…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verlauf prüfen…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Datum der Prüfung</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Datum des Schreibens</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Diese gespeicherte Suche löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Löschen: {done} von {n} Eintrag</numerusform>
            <numerusform>Löschen: {done} von {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Die Einträge erhalten den Typ „{type}“. Sie können ihn in den Einstellungen unter „Andere Programme“ ändern.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Sie haben zugestimmt</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Sie haben widersprochen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Siegel speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Siegel, das Sie aufbewahrt haben, falls vorhanden</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>Die Prüfung liest den ganzen Verlauf. Sie findet Schäden und nennt, was seit dem Aufzeichnen verändert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>Die Prüfung wurde gestoppt. Sie sagt noch nichts aus.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>Das Siegel wurde in {file} gespeichert.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Das ist das Siegel des Verlaufs. Bewahren Sie es nicht auf diesem Rechner auf, sondern auf Papier oder bei einer anderen Person: Es zeigt später, dass davor nichts verändert wurde.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Zeitstempel…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Ohne ein Siegel, das anderswo aufbewahrt wurde, schließt das nicht aus, dass der ganze Verlauf gefälscht wurde.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>Siegel</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{done} von {n} Datensatz geprüft</numerusform>
            <numerusform>{done} von {n} Datensätzen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ Der Verlauf ist unversehrt.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ Der Verlauf passt nicht zum Siegel.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ Der Verlauf ist nicht so, wie er aufgezeichnet wurde.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>AUF DIESEM RECHNER</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Akzeptieren und herunterladen</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Zugriffstoken erforderlich</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Der Hub wird kontaktiert…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Beschädigt; es wird nie geladen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Passt nicht auf diesen Rechner</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Diese Dateien herunterladen?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Herunterladen: {percent} %</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Datei nicht überprüft: Ihr sha256 ist Plumbline nicht bekannt</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Datei überprüft</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Format: {quantization}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Diese Modelle importieren?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>{name} wird importiert…</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All und Ollama haben keine gpt-oss-Modelle auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Angaben zum Modell</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Gefundene Modelle</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Teilweise heruntergeladen</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Teilweise heruntergeladen: {percent} %</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline kontaktiert {host}, das an seinen Speicherdienst weiterleiten kann. Jeder Kontakt wird in den Einstellungen aufgeführt.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Übungsmodell: nicht für Entscheidungen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Empfohlen für diesen Rechner</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Download fortsetzen…</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>SELBSTTEST</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (Übung)</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} ist beschädigt: Der sha256 ist nicht der erwartete.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} überprüft: Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} wird von diesem Datenträger gelöscht. Urteile und an Ort und Stelle verwendete Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} wurde richtig heruntergeladen, kann aber nicht verwendet werden. {problem}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>Der unfertige Download von {title} wird gelöscht.</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Für Prüfungen verwenden</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Größe: {size}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Auf diesem Datenträger suchen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Anderes Repository…</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Anderes Repository</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Datei beschädigt: Ihr sha256 ist nicht der erwartete</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>Das Modell hat den Test nicht bestanden.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>Der Name eines Repositorys mit GGUF-Dateien der Architektur gpt-oss, etwa organisation/name oder organisation/name:file.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>Das Modell funktioniert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>Ich habe diese Bedingungen gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, Commit {commit}</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>An Ort und Stelle verwenden</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Datei überprüfen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird überprüft</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} ist installiert.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Was mit den Dateien geschieht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Läuft gut auf diesem Rechner</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Läuft langsam auf diesem Rechner</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Zum Moderieren</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Zum Lernen und Ausprobieren, nicht für Entscheidungen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} herunterzuladen; {free} auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Wird für Prüfungen verwendet.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Kein passender Befehl</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Teil eines Befehlsnamens eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Ein Code aus einer Liste</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Eine Richtlinie mit diesem Namen gibt es bereits.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Ein Wort aus einer Liste</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>EMPFEHLUNGEN</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Erneut analysieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Antwort: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Antworten und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Mit den vier Abschnitten einer guten Richtlinie beginnen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Aktueller Text</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Aus dem Text erkennen</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Im Text der Richtlinie erkannt. Ihre Änderungen haben Vorrang.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Änderungen verwerfen und wiederherstellen</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Richtlinie duplizieren</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Beispieltext eingeben</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Geben Sie eine Antwort ein, um zu sehen, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Als ZIP-Datei exportieren</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Felder, der Reihe nach</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Richtlinienordner importieren</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Import gestoppt. Bis dahin importierte Richtlinien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Richtlinien werden importiert…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON mit 0 oder 1 für jedes Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Modell wird geladen: {share} %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Bedeutung jeder Antwort</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Neu, nicht gespeichert</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Keine Empfehlungen.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Keine passenden Richtlinien.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Nicht analysiert.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Nichts (Text anzeigen)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>Plumbline wurde beim letzten Mal während der Analyse dieses Textes beendet, daher wird er ohne Analyse gezeigt.</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Richtlinie wird verarbeitet: {share} %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte anzeigen</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Überlegung anzeigen</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Urteile anzeigen</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Standardform: die Entscheidung, dann Regel und Begründung. Sie wird verwendet, weil die Richtlinie keine Antwortform hat, die Plumbline kennt.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Diese Richtlinie enthält Zeichen, die der Editor ändern würde, daher ist sie hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Sie haben nicht gespeicherte Änderungen. Das Wiederherstellen einer alten Version verwirft sie.</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>eine Antwort aus der Tabelle</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>keine Markierung gesetzt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>in Prüfungen verwendet, nicht gespeichert</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Im Text der Richtlinie erkannt.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Ausdrücklich festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>{n} weitere konnte nicht importiert werden.</numerusform>
            <numerusform>{n} weitere konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} Lesart der Antworten</numerusform>
            <numerusform>{n} Lesarten der Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} gespeichert.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, geändert</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>„{name}“ archiviert. Versionen und Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>STRG+EINGABE</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>Die Analyse dieses Textes dauert zu lange, daher wird er ohne Analyse gezeigt.</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Die Texte, die nach dieser Richtlinie beurteilt werden, unscharf zeigen</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Kann null sein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Mit dieser Richtlinie prüfen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Wählen Sie zuerst, wie die Antworten gelesen werden.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Wählen: {reading}</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Sicherheit: {word}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Felder der Antwort</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>WIE ANTWORTEN GELESEN WERDEN</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Überlegung ausblenden</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Wie Antworten gelesen werden: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Richtlinien importieren</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON mit Feldern</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>LÄNGE</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Zeile {line}: {advice}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Noch nicht klar. Sagen Sie am Anfang der Richtlinie, was zu antworten ist, zum Beispiel „Antworte mit 1, wenn es gegen diese Richtlinie verstößt, sonst mit 0“, oder wählen Sie es hier.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline fügt dem Prompt diese Antwortform hinzu:</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Richtlinien und Pakete</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Lesart {number} des Textes: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Grund: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegung</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Empfohlen: {least} bis {most} Token. Dieser Text wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Empfohlen: {least} bis {most}. Dies ist die genaue Zahl für die echten Modelle.</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Regeln und Grund</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Regeln: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Beispielantwort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Als Version {number} speichern</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Im Verlauf speichern</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Speichert das Urteil über den aktuellen Text im Verlauf</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Richtlinien durchsuchen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Standardform</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Standardform: die Entscheidung, dann Regel und Begründung</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Standardform: die Entscheidung, dann Regel und Begründung.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Standardform; das Modell darf die Entscheidung einem Menschen überlassen</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Hier angegeben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>AUSPROBIEREN</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Mit Beispielsammlung testen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Nur die Entscheidung, wenn nichts verletzt ist; sonst die Regel und ein Satz, der sagt, warum. Sie wird dem Prompt hinzugefügt; der Text der Richtlinie bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>Der Text der Richtlinie</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>Der Text verlangt einen Überlegungsaufwand, der darin nichts bewirkt: {effort}.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Diese Richtlinie sagt nicht klar, was zu antworten ist. Wählen Sie, was gemeint ist, oder legen Sie die möglichen Antworten und ihre Bedeutung fest.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Diese Richtlinie hat noch keine Beispielsammlung. Importieren Sie Beispiele auf der Seite „Auswerten“.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Titel und Sprache</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Zwei Lesarten der Antworten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Unbekannt, weil der Text nicht analysiert wurde.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Für Prüfungen verwenden: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Modelldatei wird überprüft: {share} %</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>Was dem Prompt hinzugefügt wird</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>Woher die Form kommt</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>Welche ist gemeint? Der Prompt wird sie angeben; Ihr Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>eine Zahl bis zu seiner Option</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>zum Beispiel en, de oder pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freier Text</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>keine Regel verletzt</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>eine seiner Optionen</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>Regel-IDs</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
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
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} Richtlinie nach {place} exportiert.</numerusform>
            <numerusform>{n} Richtlinien nach {place} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} Richtlinie importiert.</numerusform>
            <numerusform>{n} Richtlinien importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} Durchlauf</numerusform>
            <numerusform>{n} Durchläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} unveränderte Zeile</numerusform>
            <numerusform>{n} unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} Urteil</numerusform>
            <numerusform>{n} Urteile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Kopieren Sie den Schlüssel in das Programm, das anfragen soll. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Beispiel: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>Lauscht an {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Neuen Schlüssel erzeugen?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Noch hat kein Programm angefragt.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Aus: Kein Programm kann anfragen.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Davon wird nur eine Prüfsumme aufbewahrt, im Schlüsselbund des Systems ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>Programme fragen so an wie bei OpenAI: Geben Sie ihnen diese Adresse und den Schlüssel. Der Name des Modells ist plumbline/ und der Name einer Richtlinie; oder er ist plumbline, und die Richtlinie kommt mit der Anfrage.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Programme unter dem Namen, den sie sich selbst geben, Minute für Minute. Was sie gefragt haben, steht nur im Verlauf, und auch dort nicht, wenn sie verlangt haben, es nicht zu speichern.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Programme haben {n} Mal angefragt, zuletzt am {date}. Abgelehnt: {refused}.</numerusform>
            <numerusform>Programme haben {n} Mal angefragt, zuletzt am {date}. Abgelehnt: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Programme mit dem alten Schlüssel werden abgelehnt, bis Sie ihnen den neuen geben.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Es gibt einen Schlüssel. Er kann nicht noch einmal gezeigt werden; ein neuer ersetzt ihn.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Es gibt noch keinen Schlüssel. Ohne ihn wird jede Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Dieses System hat keinen Schlüsselbund; der Schlüssel gilt daher, bis Plumbline geschlossen wird.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Solange dies eingeschaltet ist, kann jedes Programm, das unter Ihrem Konto läuft und den Schlüssel hat, Texte beurteilen lassen und die Antworten auf seine eigenen Anfragen lesen. Es kann weder den Verlauf lesen noch etwas ändern noch das Netzwerk nutzen. Webseiten werden immer abgelehnt. „Netzwerknutzung erlauben“ wirkt sich darauf nicht aus: Kein anderer Rechner wird kontaktiert.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer angefragt hat</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Wer angefragt hat…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Ändern Sie es auf der Seite „Einstellungen“.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Wählen Sie eine Spalte mit einer einzigen Richtlinie.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Wählen Sie mit „Wie Antworten gelesen werden“ eine Lesart oder die Standardform.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Wählen Sie unter „Beispiele“ eine davon.</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Wählen Sie für die Prüfung den Aufwand „{effort}“.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Wählen Sie mit „Wie Antworten gelesen werden“ die Standardform.</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Wählen Sie zwei Auswertungen oder zwei Spalten einer Auswertung.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Wählen Sie stattdessen „Kopieren“.</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Erstellen Sie dort in den Einstellungen Ihres Kontos ein Lesetoken und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Laden Sie es auf der Seite „Modelle“ herunter.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Laden Sie es auf der Seite „Modelle“ erneut herunter oder importieren Sie es dort.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Verschlüsseln Sie ihn in den Einstellungen unter „Privatsphäre“.</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Geben Sie ihn mit „Schlüssel…“ unter „Server des Teams“ auf der Seite „Einstellungen“ ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Geben Sie die Passphrase ein oder entsperren Sie den Schlüsselbund des Systems, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Füllen Sie „Label-Spalte“ aus.</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Füllen Sie „Textspalte“ aus.</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Für echte Urteile laden Sie auf der Seite „Modelle“ ein Modell herunter.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Geben Sie einer davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Importieren Sie sie einzeln, um zu sehen, was an jedem nicht stimmt.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Vielleicht wurde sie gelöscht; die Seite „Verlauf“ führt alle Prüfungen auf.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Vielleicht wurde sie entfernt; die Seite „Durchsehen“ führt alle Warteschlangen auf.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Vielleicht wurde die zugehörige Prüfung gelöscht; „Einsprüche“ auf der Seite „Durchsehen“ führt alle Einsprüche auf.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Legen Sie den Verlauf in einen anderen Ordner: siehe „Where files are“ unter „Settings and shortcuts“ in der Hilfe.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Kopieren Sie die Datei zuerst. Setzen Sie dann eine Sicherung an ihre Stelle, oder retten Sie, was noch lesbar ist: siehe „Evidence and repair“ in der Hilfe.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Geben Sie mit „Anderes Repository…“ eine Datei an, nach einem Doppelpunkt: {repository}:DATEI.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Geben Sie das Repository selbst mit „Anderes Repository…“ an.</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Öffnen Sie {file} in einem Texteditor und entfernen Sie „{key}“, oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Bauen Sie den Suchindex in den Einstellungen unter „Privatsphäre“ neu auf.</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Speichern Sie sie auf der Seite „Richtlinien“, damit eine Version davon erhalten bleibt.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Stellen Sie seine Adresse unter „Server des Teams“ auf der Seite „Einstellungen“ ein.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Geben Sie es mit „Wie Antworten gelesen werden“ auf der Seite „Richtlinien“ an.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>Die Seite „Auswerten“ führt alle Auswertungen auf.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>Die Seite „Auswerten“ zeigt die Spalten der Auswertung {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>Die Seite „Verlauf“ zeigt die Einträge der Prüfung {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>Die Seite „Modelle“ führt die Modelle auf.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>Die Seite „Durchsehen“ zeigt die Einträge der Warteschlange.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>Die Seite „Einstellungen“ führt alle Einstellungen auf.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Sie stehen unter „Beispielsammlungen“.</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Um die neuere Version herunterzuladen, löschen Sie zuerst den unfertigen Download.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Um das Programm auszuprobieren, wählen Sie eine Beispielrichtlinie wie „{title}“.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Deaktivieren Sie „Auch nach allen Richtlinien zugleich fragen“, um Versionen einer Richtlinie zu vergleichen.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>„Beispiele importieren…“ auf der Seite „Auswerten“ legt eine an.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>„Dateien importieren…“ auf der Seite „Modelle“ importiert Dateien von einem Datenträger.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>„Trotzdem beurteilen“ zeigt, was das Übungsmodell daraus macht.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>„Berichte“, „Fälle…“ auf der Seite „Verlauf“ führt alle Fälle auf.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>„Berichte“, „Bericht prüfen…“ auf der Seite „Verlauf“ von Plumbline prüft die JSON-Datei eines Berichts.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>„Berichte“, „Zeitstempel…“ auf der Seite „Verlauf“ schreibt die Anfrage dafür.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>„Fortsetzen“ beurteilt den Rest.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>„Gespeicherte Suchen“ auf der Seite „Verlauf“ führt alle auf.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>„Testen“ auf der Seite „Modelle“ probiert das Modell aus.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>„Verlauf dieses Rechners verwenden“ öffnet den Verlauf, der auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>„Datei überprüfen“ auf der Seite „Modelle“ prüft sie.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Ein Name oder andere Wörter</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Ein Name oder andere Wörter, die maskiert werden</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Namen der Verfasser</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>Abgebrochen. Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Bericht prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Fingerabdruck, wie ihn der Ersteller nannte</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Fingerabdruck, wie ihn der Ersteller nannte, falls Sie ihn haben</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Nutzernamen wie @name</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Einträge {first} bis {last} von {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, kann geprüft werden</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Personen maskieren</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Auswahl maskieren</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Maskierte Wörter</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Nächste Einträge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Oder wählen Sie Wörter in der Vorschau aus. Sie werden im ganzen Bericht maskiert und stehen nicht in der Datei.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Bericht wird vorbereitet…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Vorherige Einträge</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>In {file} gespeichert. Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Texte zeigen</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Texte sind hier verborgen, stehen aber im Bericht.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Texte und was sie zitiert</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>Die JSON-Datei eines Berichts wird mit ihren eigenen Hashes verglichen und mit diesem Verlauf, falls der Bericht daraus erstellt wurde.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Überlegung des Modells</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Texte der Richtlinien</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Wird geschrieben: {done} von {n} Eintrag…</numerusform>
            <numerusform>Wird geschrieben: {done} von {n} Einträgen…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} Eintrag im Bericht.</numerusform>
            <numerusform>{n} Einträge im Bericht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>{n} Urteil nach Ablauf der Aufbewahrungsfrist wurde gelöscht.</numerusform>
            <numerusform>{n} Urteile nach Ablauf der Aufbewahrungsfrist wurden gelöscht.</numerusform>
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
        <translation>EINE ZWEITE PRÜFENDE PERSON</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Eine Warteschlange führt die Urteile auf, die sich ein Mensch ansehen muss, nach Regeln, die Sie festlegen: alles, was verstößt, was unbestimmt ist, ein zufälliger Anteil des Erlaubten.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Ein zufälliger Anteil des Erlaubten:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Übereinstimmung und Konflikte</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} Prüfung nach {policy}</numerusform>
            <numerusform>Alle {n} Prüfungen nach {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Jeweils wie das Modell</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Prüfen Sie Texte; legen Sie dann eine Warteschlange aus den Urteilen an, die sich ein Mensch ansehen muss.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Über Einträge entscheiden, die Ihnen jemand anders als Datei geschickt hat.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Über ähnliche Einträge gemeinsam entscheiden</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Anders entschieden als das Modell: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Jedes N-te</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Einträge aller</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Hier ist alles durchgesehen.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Alles, was verstößt</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Alles, was eskaliert wurde</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Alles Unbestimmte</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Zu „Prüfen“ gehen</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Bekannte Einträge</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Belastende Einträge</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Belastende Einträge: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Höchste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Einträge zum Durchsehen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Niedrigste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Antworten zusammenführen…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Namen, durch Kommas getrennt; jeder bekommt einen Teil</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Neue Warteschlange</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Neue Warteschlange…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Es kann kein bekannter Eintrag hinzugefügt werden: Die Texte der Beispielsammlung sind schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Kein bekannter Eintrag passt: Diese Regeln wählen keines der zugehörigen Urteile aus.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Noch keine Warteschlangen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts durchzusehen</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>An zweite prüfende Person senden…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Ein Urteil von</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Darunter verborgene bekannte Einträge, aus {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Belastende Einträge verstoßen gegen eine Richtlinie, deren Texte unscharf gezeigt werden.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Kein bekannter Eintrag passt. Werten Sie zuerst die Beispielsammlung aus, damit ihre Einträge Urteile haben.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Ein Urteil von so vielen</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Ein Urteil von {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Wahrscheinlichkeit von {low} bis {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Ähnliche Einträge zusammenlegen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Prüfende: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Anteil bekannter Einträge</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Anteil des Erlaubten</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Zahlen aller zeigen</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Ähnliche Einträge stehen zusammen</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Jemand anders entscheidet über dieselben Einträge, ohne Ihre Entscheidungen zu kennen.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} Eintrag hat schon eine Entscheidung und wird ausgelassen.</numerusform>
            <numerusform>{n} Einträge haben schon eine Entscheidung und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>Nur auf Einspruch entschieden: {n} Eintrag</numerusform>
            <numerusform>Nur auf Einspruch entschieden: {n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} Eintrag hat noch kein Urteil und wird ausgelassen.</numerusform>
            <numerusform>{n} Einträge haben noch kein Urteil und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} davon ist ein bekannter Eintrag.</numerusform>
            <numerusform>{n} davon sind bekannte Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} Eintrag</numerusform>
            <numerusform>{policy} · {name}, {n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Angelegt {when} aus {n} Prüfung</numerusform>
            <numerusform>Angelegt {when} aus {n} Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Nichts ist übrig: Über {n} Eintrag, den diese Regeln auswählen, wurde schon entschieden.</numerusform>
            <numerusform>Nichts ist übrig: Über {n} Einträge, die diese Regeln auswählen, wurde schon entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Nichts durchzusehen: {n} Urteil, und es lautet „Erlaubt“. Um es anzusehen, aktivieren Sie den zufälligen Anteil.</numerusform>
            <numerusform>Nichts durchzusehen: Alle {n} Urteile lauten „Erlaubt“. Um einige davon anzusehen, aktivieren Sie den zufälligen Anteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Wählen Sie mindestens eine Regel dafür aus, was durchgesehen werden muss.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>Das Modell hat diesen {n} ähnlichen Eintrag unterschiedlich beurteilt: {verdicts}.</numerusform>
            <numerusform>Das Modell hat diese {n} ähnlichen Einträge unterschiedlich beurteilt: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Die Urteile des Modells unterscheiden sich</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>Derselbe Startwert zieht dieselben Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} Eintrag dieser Prüfung hat noch kein Urteil. Warten Sie, bis sie endet, oder setzen Sie sie fort.</numerusform>
            <numerusform>Die {n} Einträge dieser Prüfung haben noch kein Urteil. Warten Sie, bis sie endet, oder setzen Sie sie fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Diese Regeln wählen das {n} Urteil nicht aus. Wählen Sie andere Regeln.</numerusform>
            <numerusform>Diese Regeln wählen keines der {n} Urteile aus. Wählen Sie andere Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Diese Prüfung hat keine Urteile. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Urteile aus</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Verstößt</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Verstöße, die die Stichprobe im Erlaubten fand: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>WAS HERAUSKAM</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>WAS DARIN IST</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>Was durchgesehen werden muss</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>Wessen Teil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Sie haben heute über {n} belastenden Eintrag entschieden. Möchten Sie eine Pause?</numerusform>
            <numerusform>Sie haben heute über {n} belastende Einträge entschieden. Möchten Sie eine Pause?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>richtig bei bekannten Einträgen: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} für alle</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} mit Entscheidung</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} von {of}, {percent} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Einträge von {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>{n} belastender Eintrag heute</numerusform>
            <numerusform>{n} belastende Einträge heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} Eintrag ist ausgewählt: Ihre Entscheidung wird für ihn festgehalten.</numerusform>
            <numerusform>{n} Einträge sind ausgewählt: Ihre Entscheidung wird für jeden davon festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} Eintrag wird in der Warteschlange sein.</numerusform>
            <numerusform>{n} Einträge werden in der Warteschlange sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} des Erlaubten, zufällig gezogen (Startwert {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} durchgesehen</numerusform>
            <numerusform>{who}: {n} durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>„{title}“ wird entfernt. Die Entscheidungen über ihre Einträge bleiben erhalten; was über bekannte Einträge entschieden wurde, nicht.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Alles erledigt.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>Alle {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Mindestens {count} Zeichen. Mehrere Wörter sind besser.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Pakete (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>Blind: ohne die Urteile des Modells</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Datei mit den Antworten wählen</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Paket schließen</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>Cohens Kappa {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>Cohens Kappa {kappa} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Wie {name} entscheiden…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Anders entscheiden…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>So entscheiden…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Entscheidungen (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Jede Entscheidung wird sofort in „{file}“ neben dem Paket gespeichert. Schicken Sie diese Datei zurück.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Noch haben keine zwei Personen über dieselben Einträge dieser Warteschlange entschieden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Antwort speichern unter…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>An zweite prüfende Person senden</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Geklärt. Alle Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Zuvor von {who} geklärt. {name} hat seitdem anders entschieden.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Geklärt von {who}, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Auch geklärte</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Text {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>Die Datei enthält die Texte und die Richtlinie, aber keine Ihrer Entscheidungen. Nur mit der Passphrase lässt sie sich öffnen: Teilen Sie die Passphrase auf einem anderen Weg mit als die Datei.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>{n} Eintrag, anders als vom Modell entschieden</numerusform>
            <numerusform>Die {n} anders als vom Modell entschiedenen Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>{n} Eintrag, der auf eine Entscheidung wartet</numerusform>
            <numerusform>Die {n} Einträge, die auf eine Entscheidung warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} Eintrag mit Entscheidung</numerusform>
            <numerusform>Die {n} Einträge mit Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Es gibt keine Konflikte zu klären.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>WAS DAS MODELL SAGT</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Ihre Entscheidungen sind in {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Ihr Name, wie er neben Ihren Entscheidungen stehen wird</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>blind getroffen</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>in Kenntnis der Urteile des Modells getroffen</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>kein Kappa, da beide immer gleich entschieden haben</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>geklärt: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>war schon geklärt</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>Ihre Entscheidung: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} hat {n} Text. Senden Sie die Datei und teilen Sie die Passphrase auf einem anderen Weg mit.</numerusform>
            <numerusform>{file} hat {n} Texte. Senden Sie die Datei und teilen Sie die Passphrase auf einem anderen Weg mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} und {second}: gleich bei {hits} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: über {done} von {n} Text entschieden</numerusform>
            <numerusform>{name}: über {done} von {n} Texten entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} Konflikt zu klären</numerusform>
            <numerusform>{n} Konflikte zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{n} Entscheidung von {name} hinzugefügt</numerusform>
            <numerusform>{n} Entscheidungen von {name} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} Text ist nicht mehr in der Warteschlange</numerusform>
            <numerusform>{n} Texte sind nicht mehr in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} war schon vorhanden</numerusform>
            <numerusform>{n} waren schon vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Ein Modell auf einem größeren Rechner Ihres Teams kann beurteilen, wenn dort llama-server oder vLLM läuft. Texte und Richtlinien werden dann dorthin gesendet; der Verlauf bleibt hier. Es beurteilt überall, wo kein anderes Modell gewählt ist. Nichts wird gesendet, solange die Netzwerknutzung unter „Privatsphäre“ verboten ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Er wird im Schlüsselbund des Systems aufbewahrt und nur an den Server gesendet. Lassen Sie das Feld leer, um ihn zu vergessen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Nur wenn der Server ein eigenes hat</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Texte an diesen Server senden?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Server des Teams</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Server des Teams…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Texte bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>Der Schlüssel liegt in {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>Der Schlüssel wurde vergessen.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>Die Netzwerknutzung ist unter „Privatsphäre“ verboten, daher wird nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Diesen Server verwenden…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Wo Texte beurteilt werden</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Wer ihn betreibt, kann lesen, was beurteilt wird. Fragen Sie, ob es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Einträge gleichzeitig: {count}. Kontext: {context} Token.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} läuft auf {device}, mit {engine}.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Neues Tastenkürzel: drücken Sie die Tasten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Modell und Engine</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Farben und Text</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Nur Sie kennen sie. Sie geben sie bei jedem Start ein, und sie wird nicht gespeichert. Wenn Sie sie vergessen, ist der Verlauf verloren: Niemand kann ihn wiederherstellen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Ordner öffnen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline hat das Netzwerk {n} Mal kontaktiert, am {date}.</numerusform>
            <numerusform>Plumbline hat das Netzwerk {n} Mal kontaktiert, zuletzt am {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline hat von diesem Rechner aus noch nie das Netzwerk kontaktiert.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Nachdenken und Antworten</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Verschlüsselung entfernen</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Verschlüsselung entfernen?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Verschlüsselung entfernen…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Tastenkürzel entfernen</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Zurücksetzen: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Setzt alle Einstellungen auf ihre Standardwerte zurück. Verlauf, Richtlinien und Modelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Der Verlauf wird neu geschrieben. Das kann dauern, wenn er groß ist.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Ziehen der Tokens</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie dann das neue Tastenkürzel.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>Der Verlauf ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>Der Verlauf ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Alle Einstellungen werden auf ihre Standardwerte zurückgesetzt, auch Tastenkürzel und Sprache.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Wer Zugriff auf die Datei hat, kann jeden beurteilten Text lesen.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Wer Zugriff auf die Datei hat, kann dann alles im Verlauf lesen.</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Mindestens {count} Zeichen. Mehrere Wörter sind besser.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Prüfungen, Entscheidungen und Richtlinien liegen in einem Verlauf. Sie können einen weiteren Verlauf mit eigenen Einstellungen in einem Ordner Ihrer Wahl führen, etwa auf einem verschlüsselten USB-Stick. Modelle werden gemeinsam genutzt.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Ordner des Verlaufs wählen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Plumbline schließen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Verlauf verschlüsseln</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>Die Verschlüsselung schützt die Datei, solange der Rechner aus ist und wenn jemand sie kopiert. Sie schützt nicht vor Programmen, die unter Ihrem Konto laufen, nicht vor Personen an Ihrem entsperrten Rechner und nicht die Dateien, die Sie exportieren.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Gruppen des Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Verlauf und Entscheidungen</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Einträge gleichzeitig: {items}. Threads: {threads}. Kontext: {context} Token. Schichten auf der GPU: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Sein Schlüssel wird aus Ihrer Passphrase oder Ihrem Wiederherstellungscode abgeleitet und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund des Systems („{name}“), der mit Ihrem Konto entsperrt wird.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Schlüssel im Schlüsselbund des Systems (nicht verfügbar)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Schlüssel im Schlüsselbund des Systems ({name})</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Protokolle (enthalten nie Inhalte)</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Netzwerkkontakte</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Es ist kein Modell geladen. Sobald eines geladen ist, steht hier das Gerät, wie llama.cpp es meldet. Änderungen unten gelten ab dem nächsten Laden eines Modells.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Anderen Verlauf öffnen?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Anderen Verlauf öffnen…</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline wird jetzt geschlossen. Der nächste Start öffnet den Verlauf in {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline wird jetzt geschlossen. Der nächste Start öffnet den Verlauf auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Suchindex neu erstellen</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Suchindex wird neu erstellt …</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Code noch einmal zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Server des Teams</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>Die Umgebungsvariable {variable} legt den Ordner des Verlaufs fest.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>Der Suchindex wurde neu erstellt.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>In {folder} gibt es noch keinen Verlauf. Plumbline wird jetzt geschlossen, und der nächste Start legt dort einen neuen an.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>Das stimmt nicht mit dem Code überein.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Geben Sie die Gruppen {first}, {second} und {third} des notierten Codes ein. So wird geprüft, was Sie notiert haben, solange der Code noch gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Verlauf dieses Rechners verwenden…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Verwenden Sie dies, wenn eine Suche Texte nicht findet, die im Verlauf sind.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>„{action}“ hat dieses Tastenkürzel bereits. Beim Zuweisen wird es dort entfernt.</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Kontakte anzeigen…</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Modell testen…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>So groß wird der Text.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>Die Sprache wechselt beim nächsten Start, weil gerade etwas ausgeführt wird.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>Der Schlüsselbund des Systems speichert einen zufälligen Schlüssel, und Plumbline öffnet den Verlauf ohne Nachfrage, solange Sie angemeldet sind. Sie erhalten einen Wiederherstellungscode zum Aufschreiben, der den Verlauf öffnet, falls der Schlüsselbund verloren geht.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Dieser Code öffnet den Verlauf, wenn der Schlüsselbund es nicht kann: auf einem anderen Rechner oder nach einer Neuinstallation des Systems. Er wird nur einmal angezeigt. Schreiben Sie ihn auf oder drucken Sie ihn aus, und bewahren Sie ihn bei Ihren wichtigen Unterlagen auf, nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Wann Plumbline welchen Host kontaktiert hat, warum und wie viel empfangen wurde. Token und Inhalte werden nie aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Texte verlassen diesen Rechner</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Nichts verlässt diesen Rechner</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Kein Eintrag ist ähnlich.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Zugehörige Prüfung zeigen</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Ähnliche Einträge</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>durchgesehen: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} fast gleicher Text</numerusform>
            <numerusform>{n} fast gleiche Texte, der ähnlichste zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein Programm für {file} gefunden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Die Datei hat sich geändert, seit sie beurteilt wurde.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>Der Ordner von {file} wurde geöffnet, denn eine Datei dieser Art könnte beim Öffnen ausgeführt werden.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>Stelle des Eintrags: {place} (kopiert).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>Der Text des Eintrags ist nicht mehr darin.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>Der Text des Eintrags steht jetzt hier: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} wird in einem anderen Programm geöffnet. Anders als Plumbline kann dieses Programm ausführen, was in der Datei steckt, oder Bilder und Seiten aus dem Netzwerk laden und so anderen verraten, dass sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} wurde geöffnet.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Verlauf dieses Rechners verwenden</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Ein Mensch entschied</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Ein Mensch entschied nach dem Modell</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Über den Regeln</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Vorlage ändern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Für die Person, von der dieser Inhalt stammt. Lesen Sie den Text, ändern Sie, was nicht passt, und kopieren Sie ihn. Plumbline versendet nichts.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>Es ist erlaubt</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Es wird eskaliert</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Es verstößt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Antwort auf einen Einspruch: am Ende</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Antwort auf einen Einspruch: Die Entscheidung bleibt bestehen</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Antwort auf einen Einspruch: Die Entscheidung wurde geändert</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Antwort auf den Einspruch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Vorlage der Begründungen</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Nur das Modell entschied</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>Die Antwort wurde kopiert ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Original verwenden</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} steht für den Titel der Richtlinie, {note} für Ihren Grund, {date} für den Tag. Ein leerer Text wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Eine externe Stelle kann bestätigen, wann es das Siegel dieses Verlaufs gab: Was vorher festgehalten wurde, lässt sich danach nicht mehr unbemerkt ändern.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Zertifikat der Stelle…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline nimmt mit niemandem Kontakt auf. Schreiben Sie die Anfrage, senden Sie sie an eine Zeitstempelstelle (RFC 3161), und lesen Sie deren Antwort ein. Die Anfrage enthält einen Hash und nichts von dem, was beurteilt wurde.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Antwort einlesen…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>Die Antwort wurde geprüft und aufbewahrt.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>Die Anfrage wurde in {file} gespeichert. Sie gilt dem Siegel {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Es gibt noch keinen Zeitstempel.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Anfrage schreiben…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>Siegel</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Eine Richtlinie sagt, was erlaubt ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Texte unscharf zeigen, bis ich sie aufdecke</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Zu jedem Eintrag sehen Sie das Urteil, die Regel, auf der es beruht, und warum. Die ganze Überlegung des Modells steht weiter unten.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Wie sollen Texte gezeigt werden?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Kein Text, keine Richtlinie und kein Urteil verlässt ihn, außer Sie stellen einen Server des Teams ein; diese Zeile sagt es immer. F1 öffnet das Handbuch. Der Rundgang ist im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Fügen Sie einen Text ein, oder fügen Sie Dateien und Ordner hinzu: Tabellen, Dokumente, E-Mails, Chats. Wählen Sie dann „Starten“. „Weiter“ zeigt Ihre letzte Prüfung; gibt es keine, beurteilt das Übungsmodell ein kleines Beispiel.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Eingeben, was beurteilt werden soll</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Urteil und Gründe lesen</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Texte zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Manches, was beurteilt wird, kann belastend sein. Texte zu Richtlinien, die es verlangen, werden in jedem Fall unscharf gezeigt. Sie können dies jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Texte werden nach einer Richtlinie beurteilt: Regeln in Alltagssprache. Wählen Sie hier eine. Auf der Seite „Richtlinien“ finden Sie einige für den Anfang und einen Editor für eigene.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>Das Modell kann sich irren. Stimmen Sie zu, entscheiden Sie anders oder eskalieren Sie mit diesen Schaltflächen oder der Taste, die darauf steht. Ihre Entscheidung wird neben dem Urteil festgehalten.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>Er ist verschlüsselt, und sein Schlüssel wurde nicht angegeben. Nichts darin kann gesehen oder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Er ist verschlüsselt. Alles darin bleibt erhalten; entsperren Sie ihn, um es zu sehen.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Nur ein Verlauf, der mit einer Passphrase verschlüsselt ist, lässt sich sperren. Sie können in den Einstellungen unter „Privatsphäre“ eine wählen.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline ist gesperrt</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Damit ließ sich der Verlauf nicht entsperren. Achten Sie auf Groß- und Kleinschreibung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>Der Verlauf lässt sich nicht sperren, solange eine Aufgabe läuft. Halten Sie sie an oder warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>Der Verlauf ist geschlossen. Nichts, woran Sie gearbeitet haben, ist verloren.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>Der Verlauf ist verschlüsselt, und sein Schlüssel liegt nicht im Schlüsselbund des Systems. Geben Sie die Passphrase ein oder den Wiederherstellungscode, den Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>Der Verlauf ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Verlauf entsperren</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Entsperren Sie ihn mit seiner Passphrase oder seinem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>So wird aktualisiert</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Neuere Versionen: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline darf das Netzwerk nicht nutzen: Erlauben Sie es in den Einstellungen unter „Privatsphäre“.</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline sucht nie von selbst nach neueren Versionen. Die Schaltfläche nimmt einmal Kontakt mit {host} auf; der Kontakt wird in den Einstellungen unter „Privatsphäre“ aufgeführt.</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Diese Kopie weiß nicht, wo neuere Versionen veröffentlicht werden. Sehen Sie dort nach, woher Sie sie haben.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Dies ist Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Violates</source>
        <translation>Verstößt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>Die Antwort ist keine, die die Richtlinie vorsieht.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>Die Engine ist an diesem Eintrag wiederholt gescheitert.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Das Modell gab keine Antwort.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>Die Überlegung erreichte ihre Grenze, bevor eine Antwort gegeben wurde.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Die Überlegung erreichte ihre Grenze.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>keine lesbare Antwort</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>Sicherheit nicht messbar</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>schwerwiegendes Label</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>Modell nicht sicher</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>die Überlegung erreichte ihre Grenze</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Teile der Antwort widersprechen einander.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Alle Dateien. Oder zum Beispiel: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Kann nicht beurteilt werden: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Inzwischen geändert, erneut beurteilt</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Erledigte Dateien</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Ordner für die Urteile</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Format der Urteile</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Vor dem Lesen verschwunden</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Unterordner einschließen</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Überlegung des Modells einschließen</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Darf in einem überwachten Ordner liegen</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>Die Überwachung von „{folder}“ wurde unterbrochen, bevor alle Dateien darin beurteilt waren. Nichts geht verloren: Starten Sie sie erneut mit demselben Ordner für die Urteile, und sie geht dort weiter, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Neue Dateien in diesen Ordnern werden beurteilt, sobald sie eintreffen, auch die schon vorhandenen, solange dieses Fenster geöffnet ist. Die Urteile zu jeder Datei werden neben einem Journal als Datei geschrieben und stehen auch im Verlauf. Modell und Aufwand sind die der Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>Es wird nichts überwacht.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Nur Dateien mit diesen Endungen</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Ordner mit Urteilen öffnen</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>In „Prüfen“ öffnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>Dieselbe wie {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Diese Ordner wurden überwacht, bis Plumbline geschlossen wurde. „Starten“ nimmt die Überwachung wieder auf.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Fügen Sie zum Starten einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Wählen Sie zum Starten eine Richtlinie.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Wählen Sie zum Starten den Ordner für die Urteile.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Urteile gehen nach</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>Die Überwachung wurde beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>Die Überwachung wurde beendet: {n} Datei erledigt.</numerusform>
            <numerusform>Die Überwachung wurde beendet: {n} Dateien erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} Ordner wird überwacht</numerusform>
            <numerusform>{n} Ordner werden überwacht</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was überwacht wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>wird beurteilt: {done} von {n} Eintrag</numerusform>
            <numerusform>wird beurteilt: {done} von {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>neue Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>wartet auf neue Dateien</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} ist nicht einsehbar und wird weiter gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} Datei erledigt</numerusform>
            <numerusform>{n} Dateien erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>In {n} Datei wird vielleicht noch geschrieben</numerusform>
            <numerusform>In {n} Dateien wird vielleicht noch geschrieben</numerusform>
        </translation>
    </message>
</context>
</TS>
