<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline – informacje</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Wszystkie wersje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Jego treść nie jest tu zainstalowana.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nic nie znaleziono. Spróbuj użyć innego słowa.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline ocenia teksty według regulaminu napisanego prostym językiem, za pomocą modelu na tym komputerze. Nic nie opuszcza komputera.

Model może się mylić. Werdykt jest uzasadnioną sugestią; decyduje człowiek.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Szukaj nazw i licencji</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Oprogramowanie w Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Wersje i licencje</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Ele&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Regulamin</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Sprawdzanie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline – informacje</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Dodaj zaznaczone elementy do sprawy.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Dodaj zaznaczone elementy wraz z Twoimi decyzjami do zbioru wzorcowego regulaminu.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Dodaj do sprawy…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Dodaj do zbioru wzorcowego</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Odwołanie…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Archiwizuj regulamin</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Sprawy…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Zmień tytuł, język i streszczenie regulaminu.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Zmień tytuł i język…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Sprawdź raport…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Sprawdź ponownie z…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Sprawdź historię…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Sprawdza plik JSON raportu: sam w sobie i wobec historii.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Wybierz folder z plikami do oceny.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Wybierz pliki do oceny.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Wybierz inną treść. Wyświetlane sprawdzenie pozostaje w historii.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Zamknij Plumbline. Trwające sprawdzenie zostanie wstrzymane i zachowane.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu kontekstowe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Kopiuj jako odpowiedź</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Kopiuj uzasadnienie decyzji w ostatnio wybranym języku.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Skopiuj zaznaczenie.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć wersję roboczą</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Pobieraj, importuj i testuj modele.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Duplikuj regulamin…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Wpisz hasło lub kod odzyskiwania zaszyfrowanej historii.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskaluj</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Ewaluacja</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Eksportuj wszystkie regulaminy jako plik ZIP…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Eksportuj regulamin jako plik ZIP…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Eksportuj regulamin do folderu…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Znajdź polecenie po nazwie.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Znajdź polecenie…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Znajdź elementy o niemal takich samych tekstach.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Znajdź podobne…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Zwolnij pamięć zajętą przez model. Następne sprawdzenie wczyta go ponownie.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Przywraca całemu tekstowi rozmiar systemowy.</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Przejdź do następnego elementu.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Przejdź do pola wyszukiwania na stronie.</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Przejdź do poprzedniego elementu.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Model ćwiczebny ocenia przykładową treść.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Ukryj wszystko do czasu ponownego wpisania hasła historii.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Jak uzyskać nowszą wersję i czy taka jest.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Jak zaktualizować…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Importuj plik regulaminu, folder lub pakiet.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Importuj wszystkie regulaminy z folderu.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Importuj folder regulaminów…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Importuj regulaminy…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Wstaw zawartość schowka.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Oceniaj nowe pliki w folderach w miarę ich napływania.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Oceniaj teksty według regulaminu.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Oceń treść według regulaminu.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Oceń te same elementy według innego regulaminu albo z innym modelem lub wysiłkiem.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Oceń tekst próbny według regulaminu w obecnym brzmieniu.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Zachowaj to, co napisała osoba niezgadzająca się z decyzją, albo rozpatrz odwołanie.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Zablokuj historię</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Prowadzenie zbiorów elementów z notatkami.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Poszukaj uszkodzeń i wszystkiego, co zmieniono od czasu zapisania.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Tworzy raport o tym, co zaznaczone lub widoczne: stronę, PDF albo JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Powiększa cały tekst w oknie.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Zmniejsza cały tekst w oknie.</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Zmierz jakość regulaminów i modeli na własnych przykładach.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Przenieś zaznaczony tekst do schowka.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nowe sprawdzenie</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nowy regulamin</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Następny element</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Otwórz plik, z którego pochodzi element, i powiedz, gdzie w nim jest.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Otwórz podręcznik na temacie bieżącej strony.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Otwórz listę folderów w ustawieniach.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Otwórz menu aktywnej listy lub aktywnego pola.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Zdecyduj inaczej…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Wklej treść</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Wstrzymaj sprawdzanie lub wznów je. Nic nie zostanie utracone.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Pomoc Plumbline</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regulaminy</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Poprzedni element</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Prywatność, wygląd, język, klawiatura, silnik.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Zapisz inną decyzję, z etykietą i notatką.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Zapisz, że musi zdecydować ktoś inny.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Zapisz werdykt modelu jako swoją decyzję.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Zapisz swoją decyzję z notatką.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Ponów to, co zostało cofnięte.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Usuń regulamin z list. Jego wersje i werdykty zostaną zachowane.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Przywróć tekst zapisanej wersji. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Przywróć regulamin na listy.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Zapisz jako nową wersję</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Zapisz tekst regulaminu jako jego następną wersję.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Przeszukaj wszystko, co dotąd oceniono.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Szukaj…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Zaznacz tu wszystko.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Pokaż treść</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Pokaż położenie plików</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Pokaż w pięciu krokach, czego wymaga sprawdzenie i gdzie to znaleźć.</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Pokaż tekst elementu, dopóki klawisz jest wciśnięty, lub do następnego elementu.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Utwórz nowy regulamin z tekstem tego regulaminu.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Utwórz nowy regulamin.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Rozpocznij sprawdzanie</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Uzasadnienie decyzji…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Zatrzymaj natychmiast. Dotychczasowe werdykty zostaną zachowane.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Zatrzymaj sprawdzanie</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Pokaż wprowadzenie</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Wypróbuj regulamin</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Przywróć regulamin z archiwum</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Cofnij ostatnią zmianę.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Zwolnij model</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Odblokuj historię…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Użyj tekstu ze schowka jako treści.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Obserwowanie</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Czym jest ten program i czego nie potrafi.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Przejrzyj werdykty, na które musi spojrzeć człowiek.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Zapisz wszystkie regulaminy z biblioteki w jednym pliku.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Zapisz pokazane elementy w pliku CSV lub JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Zapisz regulamin i jego metadane w folderze o jego nazwie.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Zapisz regulamin i jego metadane w jednym pliku.</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Wyjaśnia zainteresowanej osobie, co i dlaczego postanowiono.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Pisz, wypróbowuj i importuj regulaminy.</translation>
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
        <translation>około {hours} godz. {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>około {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} lub {last}</translation>
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
            <numerusform>Udział przy liczbie odwołań mniejszej niż {n} niewiele mówi.</numerusform>
            <numerusform>Udział przy liczbie odwołań mniejszej niż {n} niewiele mówi.</numerusform>
            <numerusform>Udział przy liczbie odwołań mniejszej niż {n} niewiele mówi.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>ODWOŁANIE</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>ODWOŁANIA</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Zakwestionowana decyzja: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Wszystkie kolejki</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Razem: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Odwołanie liczy się do każdej reguły, na którą powołuje się decyzja. Reguła, której decyzje są często zmieniane, może być niejasna albo model może ją źle odczytywać.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Odwołania</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Odwołania według reguł</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Kopiuj jako odpowiedź…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Rozpatrz</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Rozpatrz mimo to</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Rozpatrz i odpowiedz…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Rozpatrz odwołanie</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Rozpatrz…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Decyzję zmieniono</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Decyzję utrzymano</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Liczby…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>Lepiej, żeby odwołanie rozpatrzył ktoś inny.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nowa decyzja</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Nie ma otwartych odwołań.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Bez reguły</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Otwórz odwołanie</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Otwarto {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Otwarto {when}, zapis: {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Zmień decyzję</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>Odwołanie jest otwarte. Czeka na decyzję na stronie „Przegląd”.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Utrzymaj decyzję</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Wklej to, co napisała osoba odwołująca się</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECYZJE</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Uzasadnienie, dla późniejszych czytelników</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Pokaż jego sprawdzenie</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Pokaż treść</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Ktoś nie zgadza się z tą decyzją: {decision}. Człowiek rozpatrzy ją ponownie.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>Osoba odwołująca się wycofuje odwołanie. Decyzja pozostaje bez zmian; informacja o odwołaniu zostaje zachowana.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>Pierwsza decyzja jest bez nazwiska i Ty też go nie podajesz: może być Twoja.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>Pierwszą decyzję także podjęto pod Twoim nazwiskiem.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Ta sama osoba?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Nie ma jeszcze odwołań.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Nie ma żadnych.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>DLACZEGO</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Które odwołania</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>Dlaczego; znajdzie się w odpowiedzi</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Pokaż odwołanie</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Wycofaj odwołanie</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Treść odwołania</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>Decydujesz jako {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Decydujesz bez nazwiska. Możesz je wpisać w Ustawieniach.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Twoja decyzja</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>osoba bez nazwiska</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>zmienione decyzje: {hits} z {of}, {percent} (od {low} do {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} odwołanie</numerusform>
            <numerusform>{n} odwołania</numerusform>
            <numerusform>{n} odwołań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} otwarte</numerusform>
            <numerusform>{n} otwarte</numerusform>
            <numerusform>{n} otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} otwarte odwołanie</numerusform>
            <numerusform>{n} otwarte odwołania</numerusform>
            <numerusform>{n} otwartych odwołań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} wycofane</numerusform>
            <numerusform>{n} wycofane</numerusform>
            <numerusform>{n} wycofanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>W Plumbline coś poszło nie tak</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>To błąd w programie. Wszystko, co dotąd oceniono, jest zachowane. Szczegóły są w dzienniku: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Dodaj do sprawy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Usuń sprawę…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>Usunąć sprawę „{name}”?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Elementy sprawy</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Jej notatki zostaną usunięte. Elementy pozostają w historii.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Pliki JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nazwa sprawy</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Nie ma jeszcze spraw. Zaznacz werdykty na stronie Historia i wybierz „Dodaj do sprawy…”.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Notatka do sprawy</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Notatka do zaznaczonego elementu</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Notatka do tych elementów</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Notatka do tych elementów, jeśli chcesz</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Usuń element</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>Sprawa została usunięta.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>Sprawę zapisano w {file}. Plik zawiera notatki, a nie zawiera tekstów.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>Sprawa: wybierz ją albo wpisz nazwę nowej</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>Elementu nie ma już w sprawie. Pozostaje w historii.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Nie ma sprawy o tej nazwie: zostanie utworzona nowa.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>sprawa</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>jeszcze nieocenione</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} element</numerusform>
            <numerusform>{n} elementy</numerusform>
            <numerusform>{n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>{n} element jest w nowej sprawie.</numerusform>
            <numerusform>{n} elementy są w nowej sprawie.</numerusform>
            <numerusform>{n} elementów jest w nowej sprawie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} elementu nie ma w tej historii.</numerusform>
            <numerusform>{n} elementów nie ma w tej historii.</numerusform>
            <numerusform>{n} elementów nie ma w tej historii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>Zostanie dodany {n} element.</numerusform>
            <numerusform>Zostaną dodane {n} elementy.</numerusform>
            <numerusform>Zostanie dodanych {n} elementów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>Trwa sprawdzanie. Wstrzymaj je, aby otworzyć inne.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Obraz tekstu</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Przykład ocenia model ćwiczebny dostarczany z Plumbline. Służy do wypróbowania programu, nie do podejmowania decyzji.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Wszystkie reguły</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Wszystkie: {count}</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Element może mieć kilka werdyktów.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Czytana jest inna część pliku</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>TREŚĆ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Zmieniono podczas czytania</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Sprawdź ponownie z…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Sprawdź zamiast tego tekst</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Najpierw wybierz: jeden element na wiersz czy jeden tekst?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Wybierz regulaminy</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Obliczanie sumy kontrolnej modelu (tylko przy pierwszym użyciu)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Kontekst dla modelu</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Kontekst dla modelu: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Nie udało się otworzyć</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Najpierw dzień</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Usunięta wiadomość</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Wykryj automatycznie</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Zdecydowano inaczej</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Każdy regulamin ocenia całą treść, więc kilka regulaminów zajmuje kilka razy więcej czasu.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Wysiłek</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Wszystko odbywa się na tym komputerze: żaden tekst, regulamin ani werdykt nigdy go nie opuszcza.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Wykluczone przez filtr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Pliki i foldery do oceny</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Filtruj według reguły albo decyzji człowieka</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Szukaj w tekstach</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Pierwsze elementy</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Pierwszy element</numerusform>
            <numerusform>Pierwsze {n} elementy</numerusform>
            <numerusform>Pierwsze {n} elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Pobierz model</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Pobierz model do prawdziwej pracy</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Plik ukryty lub systemowy</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Jak w tym czacie zapisywane są daty</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Nieprawidłowe dla swojego formatu</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Można je w każdej chwili wstrzymać i wznowić; nic nie zostanie utracone.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Element {number}: {first}, w wersji równoległej {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementy</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Elementy tak ocenione według co najmniej jednego regulaminu</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Oceń ponownie bez limitów</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Oceń mimo to</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Oceniaj każdą wiadomość czatu razem z poprzedzającymi ją</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Wczytywanie modelu</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Utwórz kolejkę z werdyktów, na które musi spojrzeć człowiek</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Multimedia bez tekstu</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Wiadomość, na którą odpowiedziano</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Poprzednie wiadomości</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Najpierw miesiąc</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Do oceny jest więcej niż {n} element; liczenie jeszcze trwa.</numerusform>
            <numerusform>Do oceny jest więcej niż {n} elementy; liczenie jeszcze trwa.</numerusform>
            <numerusform>Do oceny jest więcej niż {n} elementów; liczenie jeszcze trwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nowe sprawdzenie</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Brak regulaminu</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Bez wersji równoległej</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Nie znaleziono kolumny z tekstem</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>To nie jest zwykły plik</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nieprzejrzane</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>To nie jest tekst</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Nie napisane przez człowieka</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Nie ma czego oceniać: nie znaleziono żadnych elementów.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Nie ma jeszcze nic do czytania.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Jeden element na plik</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Jeden element na wiersz tekstu</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Jeden element na stronę</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Jeden element na akapit</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Jeden element na wiersz tabeli</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Jeden tekst</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Poza wybranym folderem</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>PODGLĄD</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Wklej lub wpisz tekst do oceny albo upuść tutaj pliki i foldery.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Wstrzymano po {done} z {n} elementu. Nic nie utracono.</numerusform>
            <numerusform>Wstrzymano po {done} z {n} elementów. Nic nie utracono.</numerusform>
            <numerusform>Wstrzymano po {done} z {n} elementów. Nic nie utracono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>Sprawdzanie rozpocznie się po policzeniu elementów.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Sprawdzenie „{check}” zatrzymało się na {done} z {n} elementu. Nic nie utracono.</numerusform>
            <numerusform>Sprawdzenie „{check}” zatrzymało się na {done} z {n} elementów. Nic nie utracono.</numerusform>
            <numerusform>Sprawdzenie „{check}” zatrzymało się na {done} z {n} elementów. Nic nie utracono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>Wymieniono pierwszy wpis.</numerusform>
            <numerusform>Wymieniono pierwsze {n} wpisy.</numerusform>
            <numerusform>Wymieniono pierwsze {n} wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>Do oceny jest {n} element.</numerusform>
            <numerusform>Do oceny są {n} elementy.</numerusform>
            <numerusform>Do oceny jest {n} elementów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>Do oceny jest {n} element. Z tym modelem i wysiłkiem zajmie to {time}.</numerusform>
            <numerusform>Do oceny są {n} elementy. Z tym modelem i wysiłkiem zajmie to {time}.</numerusform>
            <numerusform>Do oceny jest {n} elementów. Z tym modelem i wysiłkiem zajmie to {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Użyj poprzedniej treści</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>plik tekstowy to jeden element; „Podziel na” robi z każdego wiersza osobny element</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>wersja równoległa: {done} z {n} elementu</numerusform>
            <numerusform>wersja równoległa: {done} z {n} elementów</numerusform>
            <numerusform>wersja równoległa: {done} z {n} elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} z {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} z {n} elementu</numerusform>
            <numerusform>{done} z {n} elementów</numerusform>
            <numerusform>{done} z {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>Oceniono {done} z {n} elementu</numerusform>
            <numerusform>Oceniono {done} z {n} elementów</numerusform>
            <numerusform>Oceniono {done} z {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>Przejrzano {done} z {n} elementu</numerusform>
            <numerusform>Przejrzano {done} z {n} elementów</numerusform>
            <numerusform>Przejrzano {done} z {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} z {n} werdyktu</numerusform>
            <numerusform>{done} z {n} werdyktów</numerusform>
            <numerusform>{done} z {n} werdyktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wstrzymywanie…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline ocenia teksty według regulaminu, który piszesz prostym językiem, i mówi, która reguła została naruszona i dlaczego.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regulaminy</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Regulamin: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Chronione hasłem</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Napraw tekst zakodowany dwukrotnie</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Czytanie regulaminu</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Inna wersja lub inny regulamin ocenia część elementów dla porównania. Nie ma to wpływu na wynik.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Czytanie: {n} element</numerusform>
            <numerusform>Czytanie: {n} elementy</numerusform>
            <numerusform>Czytanie: {n} elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>Kolejka przeglądu…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Przejrzane</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Przejrzane lub nie</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Kilka…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Wersja równoległa</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Wersja równoległa: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Część elementów</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Udostępnione od kogoś innego</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Pokaż pominięte…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Pominięte wpisy</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Podziel na</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Rozpocząć to sprawdzanie?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Łącze symboliczne</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Kolumna z tekstem</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Tekst do oceny</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>Sprawdzanie się zatrzymało.</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>Silnik przestał działać i został uruchomiony ponownie. Nic nie utracono.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Model może się mylić. Werdykt jest uzasadnioną sugestią; decyduje człowiek.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>Wklejony tekst zastąpił pliki.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>Wklejony tekst zastąpił Twój. Poprzedni przywrócisz poleceniem „Cofnij”.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Te same elementy są oceniane ponownie w osobnym sprawdzeniu. Pokazane werdykty zostają zachowane.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Sam tekst</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>W schowku nie ma tekstu.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Za duże</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Trwało zbyt długo lub zajęło zbyt dużo pamięci</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Wypróbuj na przykładowej treści</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Nieznane kodowanie</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Nieobsługiwany typ pliku</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Kreska pionowa</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Witaj w Plumbline</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Autor wiadomości, na którą odpowiedziano</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Najpierw rok</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Twój tekst zostaje zachowany, ale sprawdzane są pliki.</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>separator: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>wysiłek: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>kodowanie {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>przerwane</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>regulamin {number} z {all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>odczytano jako eksport wiadomości ({name}); możliwe jest też {other}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>czytanie</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>arkusz „{name}”</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>kolumna z tekstem „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>według {n} regulaminu</numerusform>
            <numerusform>według {n} regulaminów</numerusform>
            <numerusform>według {n} regulaminów</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
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
        <translation>{model} · {device} · jednocześnie: {count}</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} na minutę</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} na sekundę</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} dozwolony</numerusform>
            <numerusform>{n} dozwolone</numerusform>
            <numerusform>{n} dozwolonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>W tym sprawdzeniu pominięto {n} wpis.</numerusform>
            <numerusform>W tym sprawdzeniu pominięto {n} wpisy.</numerusform>
            <numerusform>W tym sprawdzeniu pominięto {n} wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>W tym sprawdzeniu zostanie pominięty {n} wpis.</numerusform>
            <numerusform>W tym sprawdzeniu zostaną pominięte {n} wpisy.</numerusform>
            <numerusform>W tym sprawdzeniu zostanie pominiętych {n} wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} element</numerusform>
            <numerusform>{n} elementy</numerusform>
            <numerusform>{n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>Oceniono {n} element</numerusform>
            <numerusform>Oceniono {n} elementy</numerusform>
            <numerusform>Oceniono {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} element oceniony ponownie z wysiłkiem „{effort}”</numerusform>
            <numerusform>{n} elementy ocenione ponownie z wysiłkiem „{effort}”</numerusform>
            <numerusform>{n} elementów ocenionych ponownie z wysiłkiem „{effort}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>Zaznaczono {n} element</numerusform>
            <numerusform>Zaznaczono {n} elementy</numerusform>
            <numerusform>Zaznaczono {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>Na razie {n} element…</numerusform>
            <numerusform>Na razie {n} elementy…</numerusform>
            <numerusform>Na razie {n} elementów…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} element do oceny</numerusform>
            <numerusform>{n} elementy do oceny</numerusform>
            <numerusform>{n} elementów do oceny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} wiersz: jeden element na wiersz czy jeden tekst?</numerusform>
            <numerusform>{n} wiersze: jeden element na wiersz czy jeden tekst?</numerusform>
            <numerusform>{n} wierszy: jeden element na wiersz czy jeden tekst?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>jeszcze {n} plik</numerusform>
            <numerusform>jeszcze {n} pliki</numerusform>
            <numerusform>jeszcze {n} plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} regulamin</numerusform>
            <numerusform>{n} regulaminy</numerusform>
            <numerusform>{n} regulaminów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} pominięty</numerusform>
            <numerusform>{n} pominięte</numerusform>
            <numerusform>{n} pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} narusza regulamin</numerusform>
            <numerusform>{n} naruszają regulamin</numerusform>
            <numerusform>{n} narusza regulamin</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>tokeny odczytane: {read}, zapisane: {written}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało: {time}</translation>
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
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Dodaj etykiety modelu</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Dodaj etykiety modelu…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Wszystkie osoby</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Wybierz ćwiczenie</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Gotowe. Twoje etykiety są w pliku {file}, obok ćwiczenia: przekaż ten plik dalej.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Ćwiczenie zawiera regulamin i teksty zbioru wzorcowego. Oczekiwane odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Wybierz ćwiczenie; etykiety leżące obok niego też zostaną użyte</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa Cohena</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>OCZEKIWANA ODPOWIEDŹ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ewaluacja</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Etykiety wszystkich są w pliku {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa Fleissa</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>Z ewaluacji zbioru wzorcowego, z którego powstało ćwiczenie.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Zbiór wzorcowy</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa: 1 to pełna zgodność, 0 to tyle, ile dałby sam przypadek.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Wspólne etykietowanie</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etykietuj…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Imię:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nowe ćwiczenie</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nowe ćwiczenie…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Następna osoba…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Następny tekst</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Żadna ewaluacja nie ma werdyktów dla wszystkich tych tekstów. Przeprowadź ewaluację zbioru wzorcowego, z którego powstało ćwiczenie, i wróć tutaj.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Liczba tekstów</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Tylko rozbieżności</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Poprzedni tekst</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Zapisz ćwiczenie…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Zapisz arkusz jako PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Zapisz arkusz jako PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Kilka osób ocenia te same teksty, nie widząc nawzajem swoich odpowiedzi, a potem ogląda, gdzie różnią się od siebie i od modelu. Wszystko to pliki, które przekazuje się dalej.

1. Utwórz ćwiczenie ze zbioru wzorcowego i przekaż je wszystkim.
2. Każdy nadaje etykiety: na własnym komputerze, po kolei na tym komputerze albo na papierze.
3. Porównaj, gdy wszyscy skończą, a etykiety modelu dodaj na końcu.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Pokaż {n} parę</numerusform>
            <numerusform>Pokaż wszystkie {n} pary</numerusform>
            <numerusform>Pokaż wszystkie {n} par</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Tekst {number} z {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Pominięto format odpowiedzi regulaminu.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: etykiety ma {done} z {n} tekstu</numerusform>
            <numerusform>{name}: etykiety ma {done} z {n} tekstów</numerusform>
            <numerusform>{name}: etykiety ma {done} z {n} tekstów</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Zapisz wszystkie etykiety</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Zapisz wszystkie etykiety…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>KTO CO POWIEDZIAŁ</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Kto etykietuje?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Dlaczego:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Dlaczego; może pozostać puste</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Twoje imię, tak jak zobaczą je inni. Rozpoczęte wcześniej etykietowanie będzie kontynuowane.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ćwiczenie</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etykiety</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>Twoja odpowiedź: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} można wydrukować.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} zawiera {n} tekst. Przekaż go wszystkim.</numerusform>
            <numerusform>{file} zawiera {n} teksty. Przekaż go wszystkim.</numerusform>
            <numerusform>{file} zawiera {n} tekstów. Przekaż go wszystkim.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} i {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (model)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>Użyto {n} pliku etykiet znalezionego obok ćwiczenia.</numerusform>
            <numerusform>Użyto {n} plików etykiet znalezionych obok ćwiczenia.</numerusform>
            <numerusform>Użyto {n} plików etykiet znalezionych obok ćwiczenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} przykład</numerusform>
            <numerusform>{policy} · {name}, {n} przykłady</numerusform>
            <numerusform>{policy} · {name}, {n} przykładów</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: tak samo w {hits} z {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>lokalny interfejs API</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>wklejony tekst</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standardowe wejście</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 to dobra liczba.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 to dobra liczba.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Pakiet powstaje z kolejki; plik z decyzjami to ten, który odsyła osoba przeglądająca.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Odpowiedź binarna to 0 lub 1, a podano inne etykiety.</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Napisał to bot.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Sprawa musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Komórka skoroszytu nie ma prawidłowego położenia.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Trwa sprawdzanie.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>Nie udało się utworzyć kontekstu o {tokens} tokenach (elementy jednocześnie: {sequences}).</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Nie można przenieść pliku</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Nie można otworzyć pliku</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Nie można zapisać pliku</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Plik ma niebezpieczną nazwę</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Plik w formacie PEM, który poświadcza serwer zespołu, gdy nie robią tego certyfikaty systemu.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Nie można utworzyć folderu</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Nie można odczytać folderu</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Folderu nie można obserwować</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Folder byłby obserwowany dwa razy</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Zbiór wzorcowy nie może się tak nazywać</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Zbiór wzorcowy ma co najmniej jeden przykład.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Historia otwarta hasłem jest blokowana, gdy okno nie było używane przez ten czas. Dopóki trwa sprawdzanie lub inne zadanie, pozostaje otwarta.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Podano klucz, a plik {file} nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Potrzebny jest plik etykiet co najmniej jednej osoby.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Trwa testowanie modelu.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Model jest już wczytany</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Nie można odczytać manifestu modelu</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Manifest modelu jest uszkodzony</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Liczba ma więcej niż {most} cyfr</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Brakuje części: {part}.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Część dokumentu deklaruje typ dokumentu, co jest odrzucane.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Część dokumentu jest uszkodzona: {reason}.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Brakuje części modelu</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Dodano część: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Hasło musi mieć co najmniej {minimum} znaków; lepiej użyć kilku słów.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Człowiek zdecydował:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Człowiek wycofał decyzję.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Obraz tekstu</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Trwa wypróbowywanie regulaminu.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Prawdopodobieństwo mieści się między 0 a 1; najpierw podaje się dolną granicę.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Nie można uruchomić procesu</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Prompt z kilkoma regulaminami nie daje prawdopodobieństwa dla każdego z nich, a innej kolumny nie znaleziono.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>Nazwa właściwości</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>Nazwa właściwości jest nieprawidłowa.</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Kolejka wymaga co najmniej jednej reguły, która mówi, co ma być przejrzane.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Kod odzyskiwania nie może być hasłem.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Raport mieści do {most} elementów, a tych jest więcej.</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>Trwa ocena żądania innego programu.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Może z niego korzystać sprawdzenie: zaczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Zapisane wyszukiwanie musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Pieczęć to liczba, łącznik oraz 64 cyfry i litery od a do f, a „{seal}” nią nie jest.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Pieczęć przechowana gdzie indziej lub znacznik czasu na niej dowodzi, że od tamtej pory nie zmieniono niczego, co zapisano wcześniej.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>Druga osoba przeglądająca decyduje według jednej wersji jednego regulaminu. Ta kolejka ma: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Nie udało się dołączyć sekwencji do prefiksu.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Ustawienie ma nieprawidłową wartość</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Jedno z ustawień zabrania Plumbline korzystania z sieci, więc nie wysłano zapytania.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Jedno z ustawień zabrania Plumbline korzystania z sieci, więc niczego nie pobrano.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Jedno z ustawień zabrania Plumbline korzystania z sieci, więc nic nie wysłano do {host}.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Udział jest większy od 0 i nie większy niż 1: 0.05 to jeden na dwadzieścia.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Tensor nie ma własnej nazwy.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>Nazwa tensora</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Nie udało się podzielić tekstu na tokeny.</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Tekst na liście</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Token często podnosi limit.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Nie można odczytać wartości: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>O sprawie</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Odmówiono dostępu</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Dokładność, z przedziałami 95 %</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Dodaj pole typu „{binary}” lub „{label}”.</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Dodaj pole typu „{type}” lub usuń etykiety.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Dodaj etykietę dla każdej flagi.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Dodaj etykietę dla każdej możliwej odpowiedzi.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Dodaj etykietę, która oznacza naruszenie lub eskalację.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Najpierw dodaj inny.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Dodaj wszystkie pola w kolejności, w jakiej są zapisywane.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Najpierw je do niego dodaj.</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Po ilu trudnych elementach dziennie kolejka przeglądu proponuje przerwę, za każdym razem. Trudne są elementy, które naruszają regulamin z rozmywanymi tekstami.</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Po regulaminie i najdłuższym tekście na rozumowanie i odpowiedź zostaje {free} tokenów. Limity sprawdzenia {run} wynosiły {budget} i {limit}.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Wszystkie obliczone wartości są liczbami skończonymi</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Wszystkie przykłady mają ten sam wynik. Pokaż oba rodzaje, blisko granicy.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Wszystkie przykłady na krzywych są jednego rodzaju, więc nie można nic powiedzieć o rozróżnianiu obu rodzajów.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Wszystkie elementy są w połowie „{half}”: nic nie zostało odłożone.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Wszystkie regulaminy trafnie, kolumna {column} (razem): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Wszystkie regulaminy trafnie, kolumny {columns} (po kolei): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Ile się zmieści</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Wszystkie takie same</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Zezwól na korzystanie z sieci</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Zawsze dodaje po regulaminie schemat JSON odpowiedzi. W przeciwnym razie jest on dodawany tam, gdzie regulamin sam nie mówi, co odpowiedzieć. Odpowiedzi i tak trzymają się formatu.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Odpowiedź wymaga co najmniej dwóch etykiet do wyboru.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Odpowiedź rodzaju „{kind}” nie ma pól.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Odpowiedź, która nie kończy się w tym limicie, jest zapisywana jako nierozstrzygnięta.</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>Odwołanie rozpatruje się z uzasadnieniem, które otrzymuje osoba odwołująca się.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Odwołanie jest zachowywane w słowach osoby, która się odwołuje.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Od czasu utworzenia raportu otwarto lub rozpatrzono odwołanie: {part}.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Urząd</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Zewnętrzny urząd stwierdził, że w tym czasie okazano mu pieczęć (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Trwa ewaluacja.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Ewaluacja mierzy co najmniej jeden regulamin.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Przykład musi mieć tekst.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Obiekt w nim podaje to samo pole dwa razy.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Oczekiwano tu obiektu.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Inny proces Plumbline pracuje nad sprawdzeniem {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Inny proces Plumbline zapisuje werdykty w folderze „{folder}”.</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Kolejne połączenie jest otwierane tylko wtedy, gdy przyspiesza pobieranie.</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Liczy się już inna decyzja</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Czytana jest inna część pliku</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Inny proces właśnie pobiera „{name}”.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Inny program zapisuje do pliku {file} i nie skończył na czas.</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Odpowiadaj innym programom na tym komputerze</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Odpowiedzi:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Można też podać dowolne repozytorium GGUF: organizacja/nazwa lub organizacja/nazwa:plik.</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Odwołanie od decyzji:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>Odwołanie {appeal} rozpatrzono lub wycofano, a tego nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>Odwołania {appeal} jeszcze nie rozpatrzono.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>Odwołania {appeal} nie rozpatrzono.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Archiwa i wiadomości jedne w drugich są czytane do głębokości {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Archiwa tego rodzaju nie są czytane. Rozpakuj archiwum i dodaj folder.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Archiwa, wiadomości i dokumenty jedne w drugich</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Poproś ponownie albo zwróć się do innego urzędu.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Poproś urząd ponownie o odpowiedź.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Poproś osobę, która go utworzyła, aby wysłała go ponownie.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Poproś osobę prowadzącą serwer o jego certyfikat i wybierz ten plik obok adresu serwera.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Poproś osobę prowadzącą serwer o jego klucz.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Poproś osobę prowadzącą serwer o adres samego llama-server lub vLLM.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Poproś osobę prowadzącą serwer o zezwolenie na żądania do /tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Poproś osobę prowadzącą serwer o uruchomienie jednego z tych modeli.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Żądano: {file}, {size} bajtów, sha256 {expected}. Otrzymano: {size} bajtów, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>Przy 0 zawsze wybierany jest najbardziej prawdopodobny token, więc werdykty są powtarzalne. Wyższe wartości wprowadzają zmienność.</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Przy niskim wysiłku {n} tekst nie ma zmierzonego prawdopodobieństwa. Takie teksty są zawsze oceniane ponownie ze średnim wysiłkiem.</numerusform>
            <numerusform>Przy niskim wysiłku {n} teksty nie mają zmierzonego prawdopodobieństwa. Takie teksty są zawsze oceniane ponownie ze średnim wysiłkiem.</numerusform>
            <numerusform>Przy niskim wysiłku {n} tekstów nie ma zmierzonego prawdopodobieństwa. Takie teksty są zawsze oceniane ponownie ze średnim wysiłkiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>Przy temperaturze 0 zawsze wybierane jest najbardziej prawdopodobne słowo, więc powtórzenia zawsze się zgadzają. Powtórz z temperaturą 1, aby zobaczyć, jak stabilne są werdykty.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>Przy tym limicie model przestaje rozumować i jest proszony o odpowiedź.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Urząd</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatyczny</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Obok tego, co opublikowali inni: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Najlepszy zainstalowany model</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>Przed elementem może być od 0 do {most} wiadomości.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Rozmyte</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budżety</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>Bajt {byte} regulaminu „{title}” nie jest w UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>Bajt {position} nie jest w UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Zmieniaj tylko teksty, a nazwy przed „=” pozostaw bez zmian.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Zmieniono po zapisaniu: {record}, zapisano {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Zmieniono od czasu utworzenia raportu: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Zmieniono podczas czytania</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Sprawdź ścieżkę.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Sprawdź, czy działa i czy jest osiągalny z tego komputera. Nic nie utracono: to, co oceniono, jest zachowane.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Sprawdź, czy folder istnieje i czy masz prawo w nim zapisywać.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Sprawdź, czy nic między tym komputerem a serwerem nie zmienia żądań.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Sprawdź, czy plik istnieje i czy masz uprawnienia do jego odczytu.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Sprawdź, czy serwer uruchomiono z obsługą gramatyk i czy jego wersja nie jest zbyt stara.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Sprawdź sterownik GPU i to, czy llama-cpp-python zbudowano dla tego GPU; podręcznik wyjaśnia, jak to zrobić.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Sprawdź dysk i uprawnienia folderu, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Sprawdź dysk i jego połączenie. Jeśli to folder sieciowy, przenieś historię na dysk lokalny.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Sprawdź folder punktu końcowego i nazwę.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Sprawdź uprawnienia pliku.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Sprawdź uprawnienia folderu i wolne miejsce.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Sprawdź uprawnienia folderu albo ustaw zmienną środowiskową {variable} na folder, w którym można zapisywać.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Sprawdź uprawnienia folderu.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Sprawdź etykiety i limity w formacie odpowiedzi regulaminu.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Sprawdź etykiety w formacie odpowiedzi regulaminu. Jeśli wyglądają poprawnie, zgłoś to.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Sprawdź nazwę i rewizję. Repozytorium może też być prywatne: wtedy potrzebny jest token.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Sprawdź hasło, także wielkie litery.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Sprawdź hasło. Bez właściwego klucza nikt nie odczyta historii, nawet twórcy Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Sprawdź ścieżkę.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Sprawdź ścieżki albo wpisz tekst.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Sprawdź uprawnienia folderu modeli.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Sprawdź wersję serwera i to, czy nic między nim a tym komputerem nie zmienia jego odpowiedzi.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Sprawdź pisownię i bieżący folder.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Sprawdź, czy serwer ogranicza długość odpowiedzi na żądanie.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Wybierz inne hasło.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Wybierz plik z certyfikatem w formacie PEM, otrzymany od osoby prowadzącej serwer.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Wybierz osobny folder na werdykty.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Wybierz folder poza nim albo zaznacz, że ma być wewnątrz: wtedy on sam nie jest obserwowany.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Wybierz dłuższe hasło.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wybierz model.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Zamiast tego wybierz hasło.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Wybierz mniejszy folder.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Wybierz inny plik albo przenieś tamten.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Wybierz inny folder albo przenieś tamten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Wybierz inne miejsce albo zwolnij tam trochę miejsca.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Wybierz mniej kolumn jako kontekst, krótszy regulamin albo większy kontekst silnika.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Wybierz mniej: za pomocą filtra albo jako sprawę.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Wybierz gpt-oss-safeguard lub gpt-oss w formacie GGUF.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Wybierz elementy albo poszukaj czegoś innego.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Wybierz plik jednego ćwiczenia i pliki z etykietami wszystkich, którzy je wykonali.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Wybierz jeden plik lub pierwszą część podzielonego modelu.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Wybierz jeden plik.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Wybierz jedno z nich albo pozostaw wybór silnikowi.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Wybierz jedno z: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Wybierz inne reguły lub inne sprawdzenia.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Wybierz plik JSON sprawy.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Wybierz sam plik albo inny folder.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wybierz sam plik.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Wybierz tylko pierwszą część; pozostałe zostaną znalezione obok niej.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Kliknięcie</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Najpierw zamknij Plumbline. Historia, ustawienia i modele pozostaną na miejscu. Nowsza wersja może zmienić format historii, a starsza wtedy jej nie przyjmie: aby móc wrócić, zrób najpierw kopię historii.</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Najpierw zamknij inne programy.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Zamknij inne programy, wybierz mniejszy model lub umieść mniej warstw na GPU.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Zamknij inne programy, wybierz mniejszy model albo ustaw mniej sekwencji lub mniejszy kontekst.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Zamknij inne programy albo ustaw mniej sekwencji lub mniejszy kontekst.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Zamknij inne okna Plumbline i inne programy, które mają otwarty ten plik, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Zamknij program i uruchom go ponownie.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Zamknij program i uruchom go ponownie. Prawdopodobnie zaktualizowano go w trakcie działania.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Motyw kolorystyczny</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Porównaj ją z tym, co zanotowano. Niczego nie sprawdzono.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Rozmiar kontekstu (tokeny)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Skopiuj go jako {file} do folderu, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Skopiuj lub pobierz go ponownie.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Skopiuj to, co napisała ta osoba.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Popraw go albo usuń, aby użyć katalogu dostarczanego z Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Popraw go albo usuń plik, aby postać odpowiedzi została wywnioskowana z regulaminu.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Popraw plik albo usuń go, aby wrócić do ustawień domyślnych.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Nie udało się otworzyć</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Baza danych: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Data w prompcie</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Najpierw je rozpatrz.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Rozpatrz je albo wycofaj, zanim otworzysz kolejne.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Najpierw zdecyduj o elemencie.</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Zdecydowano tak jak model</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Z decyzją człowieka</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Rozpatrzono odwołanie: decyzja pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Rozpatrzono odwołanie: decyzję zmieniono.</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Zdecydowano inaczej niż model</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Decyzje są pokazywane dopiero wtedy, gdy wszyscy zdecydowali o każdym tekście, aby nikt nie sugerował się innymi.</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>Dekodowanie zwróciło {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Wartości domyślne</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Usuń ten plik; wagi obok niego można zaimportować ponownie.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Usuń foldery, które nie są potrzebne.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Usunięta wiadomość</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Różnice w</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Jeśli nie masz pewności, nie rób nic więcej: ktoś może stać między Tobą a serwerem.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Dokumenty tego rodzaju nie są czytane. Zapisz dokument jako zwykły tekst w programie, który go otwiera, i dodaj ten plik.</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Zbiór wzorcowy musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Nie mieści się na tym komputerze. {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Pobierz ponownie wszystkie części z tego samego miejsca.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Pobierz go ponownie lub wybierz inny plik.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Limit pobierania (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Pobierz lub zaimportuj model ponownie albo podłącz dysk, na którym się znajduje.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Źródło pobierania</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Pobierz brakującą część do tego samego folderu.</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Pobierz model ponownie albo zweryfikuj plik.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Pobierz model ponownie.</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Pobierz nowszy pakiet .deb i otwórz go albo zainstaluj za pomocą apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Pobierz nowszy AppImage i umieść go w miejscu {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Pobierz nowsze archiwum i rozpakuj je w miejscu {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Pobierz nowszy obraz dysku, otwórz go i przeciągnij Plumbline do folderu „Aplikacje”.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Pobierz nowszy instalator i uruchom go. Zastąpi tę wersję.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Po ponownym pobraniu nadeszły te same bajty, więc sam serwer ma inne bajty, niż obiecuje. Plik zostaje odłożony i nigdy nie będzie wczytany.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Po ponownym pobraniu sha256 to {second}: coś po drodze zmienia plik. Zostaje on odłożony i nigdy nie będzie wczytany.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Po ponownym pobraniu sha256 to {second}; różnią się te bajty: {blocks}. Coś po drodze zmienia plik. Zostaje on odłożony i nigdy nie będzie wczytany.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Zamiast tego edytuj tamten przykład.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Wysiłek</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>Albo plik modelu jest uszkodzony, albo urządzenie lub jego sterownik źle liczy.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Szyfrowanie: {finding}.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Egzekwowane: {all}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Wpisz tekst albo wybierz pliki.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Wpisy archiwum</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskaluj</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Przeprowadź ewaluację zbioru wzorcowego, z którego powstało ćwiczenie.</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Najpierw przeprowadź ewaluację regulaminu z tymi trzema poziomami wysiłku.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>Ewaluacja {evaluation} nie ma kolumny regulaminu „{policy}”.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>Ewaluacja {evaluation} ma werdykty o {judged} z {texts} tekstów.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Ewaluacja {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>Ewaluacja {number} nie ma kolumny {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>Ewaluacja {number} nie ma już kolumn.</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Ewaluacja {number}, rozpoczęta {time} UTC.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Każdy element sprawdzenia {run} został w pełni przemyślany i otrzymał pełną odpowiedź albo oceniono go od tego czasu ponownie.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Wszystko, co jest zapisywane, otrzymuje ogniwo w łańcuchu: skrót rekordu i poprzedniego ogniwa. Pieczęć odpowiada całemu łańcuchowi w chwili tworzenia tego raportu.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>Przykład {number} jest w samym regulaminie: model widzi odpowiedź.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>Przykłady nie są czytane z plików z końcówką „{suffix}”.</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Przykłady {numbers} mają ten sam tekst i sprzeczne etykiety: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Wykluczone przez filtr</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Oczekiwane \ otrzymane</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Oczekiwano: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Oczekiwano: {expected}. Otrzymano: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Wagi ekspertów</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 naruszeń</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 naruszeń: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Nie znaleziono pliku lub folderu</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>Pliki z końcówką „{suffix}” nie są czytane. Czytane są: {suffixes}.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Pliki wewnątrz innych plików nie są tu czytane.</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>Trwa ocena plików z obserwowanego folderu.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Odcisk raportu:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Odcisk: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>Zakończone sprawdzenia starsze niż ten okres są usuwane z historii przy każdym otwarciu okna.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa Fleissa</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Zmienione na przeciwne: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Obserwowane są foldery</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Foldery są czytane do głębokości {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Foldery wewnątrz wybranego folderu są pomijane zgodnie z wyborem.</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Na przykład 1, dla liczb takich jak 0.85, albo 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Na przykład: niski, średni, wysoki.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Do poznawania programu i do testów, nie do podejmowania decyzji.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Zwolnij co najmniej {space} i wznów.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Zwolnij trochę miejsca na dysku albo sprawdź uprawnienia folderu.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Zwolnij trochę miejsca albo wybierz inny folder modeli. Nic, co pobrano, nie zostanie utracone.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Francuski różni się we Francji, Quebecu, Belgii i Afryce, a slang szybko się zmienia. Napisz, jakiego użycia języka dotyczy regulamin, i pozwól modelowi zostawiać wieloznaczne słowa człowiekowi.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Warstwy na GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Pamięć GPU</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>Niemiecki różni się w Niemczech, Austrii i Szwajcarii oraz w dialektach. Napisz, jak regulamin traktuje słowa regionalne, i pozwól modelowi zostawiać człowiekowi te, których nie potrafi umiejscowić.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Nadaj każdemu polu własną nazwę.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Nadaj ją.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Podaj jeden znak, na przykład ; albo jedno z: {names}.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Zbiór wzorcowy</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Zbiory wzorcowe są małe: weź część.</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Uruchom ten sam model na llama-server lub vLLM.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Pliki ukryte i systemowe są pomijane.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Pliki ukryte i systemowe są pomijane. Wybierz sam plik, aby został odczytany.</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Plik ukryty lub systemowy</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Przytrzymanie spacji</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Na ile kolumny są zgodne</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Jak długo model rozumuje. Niski wystarcza przy prostych regułach, wysoki przy regułach, które na siebie wpływają; automatyczny zaczyna od niskiego i zwiększa go tam, gdzie pozostaje wątpliwość.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>Nad iloma elementami model pracuje jednocześnie.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Ile warstw modelu jest trzymanych w pamięci GPU.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Ilu wątków procesora używa model.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>Ile razy dłużej oba mogą trwać według zegara</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>Ile razy większe od swojego rozmiaru może być coś po rozpakowaniu, powyżej pierwszych 32 MB</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Ile tokenów mieści się w pamięci modelu, dla wszystkich równoległych elementów łącznie.</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Jak wygląda tekst elementu do czasu odsłonięcia. Niektóre regulaminy, na przykład o przemocy i samookaleczeniach, wymagają rozmycia tekstów. „Zamaskowane” pokazuje tylko kształt słów.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Jak sprawdzić ten raport</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Jeśli jest na dysku lub pendrivie, podłącz go i odblokuj.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Jeśli dysk zgłasza błędy, skopiuj z niego to, czego potrzebujesz, i zdobądź plik skądinąd.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Jeśli plik jest nienaruszony, model nie jest przeznaczony do tego zadania.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Jeśli wydawca zastąpił plik, zaczekaj na katalog, który go zna.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Jeśli repozytorium ma warunki, otwórz jego stronę w przeglądarce, zaakceptuj je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Jeśli używasz serwera lustrzanego lub firmowego serwera proxy, zapytaj osobę, która go prowadzi.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Zaimportuj model ponownie.</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>W jednym prompcie z innymi najlepiej działa {few} lub {many} przykładów każdego rodzaju.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>W jednym prompcie z innymi najlepiej działa od {least} do {most} tokenów.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>W „{column}” 1 lub yes oznacza dozwolone, sądząc po nazwie kolumny.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Zainstaluj Plumbline ponownie.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Zainstaluj nowszą wersję Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Zainstalowane modele: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Zamiast {what} {host} wysłał stronę HTML o długości {n} bajtu: portal logowania lub stronę serwera proxy.</numerusform>
            <numerusform>Zamiast {what} {host} wysłał stronę HTML o długości {n} bajtów: portal logowania lub stronę serwera proxy.</numerusform>
            <numerusform>Zamiast {what} {host} wysłał stronę HTML o długości {n} bajtów: portal logowania lub stronę serwera proxy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>Zamiast {what} {host} wysłał stronę HTML: portal logowania lub stronę serwera proxy.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>Zamiast {what} {host} wysłał odpowiedź, która nie pochodzi z huba: być może z portalu logowania lub serwera proxy.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Nieprawidłowe dla swojego formatu</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Czy to właściwy plik?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Odpowiedział statusem {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Odpowiedział statusem {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Prosi o zaczekanie: {wait}.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Zaczyna się od znaku komunikatów samego WhatsAppa (U+200E), ale nie jest żadnym ze znanych.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Może to być: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Nie potrafi odpowiadać w postaci standardowej: regulamin musi sam mówić, jak odpowiadać.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Nie można go odczytać.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Nie można go rozpakować: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>Nie umie podążać za identyfikatorami reguł takimi jak {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Nie umie podać odpowiedzi takiego rodzaju, jakiego wymaga ten regulamin.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Podaje {tensors} tensorów i {properties} właściwości.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Zawiera zwrot, który każe modelowi zignorować regulamin albo mówi, jak zdecydować.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Zawiera dane, które nie są tekstem.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Zawiera tekst, który wygląda jak token sterujący modelu ({token}). Jest oceniany jako zwykły tekst.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Zawiera {n} znak NUL; oceniono go tak, jak jest.</numerusform>
            <numerusform>Zawiera {n} znaki NUL; oceniono je tak, jak są.</numerusform>
            <numerusform>Zawiera {n} znaków NUL; oceniono je tak, jak są.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Zawiera {n} znak odwracający kierunek pisma, na przykład {example}: może czytać się inaczej, niż wygląda.</numerusform>
            <numerusform>Zawiera {n} znaki odwracające kierunek pisma, na przykład {example}: może czytać się inaczej, niż wygląda.</numerusform>
            <numerusform>Zawiera {n} znaków odwracających kierunek pisma, na przykład {example}: może czytać się inaczej, niż wygląda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Zawiera {n} niewidoczny znak, na przykład {example}; oceniono go tak, jak jest.</numerusform>
            <numerusform>Zawiera {n} niewidoczne znaki, na przykład {example}; oceniono je tak, jak są.</numerusform>
            <numerusform>Zawiera {n} niewidocznych znaków, na przykład {example}; oceniono je tak, jak są.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Zawiera {n} obraz lub osadzony plik, który nie jest czytany.</numerusform>
            <numerusform>Zawiera {n} obrazy lub osadzone pliki, które nie są czytane.</numerusform>
            <numerusform>Zawiera {n} obrazów lub osadzonych plików, które nie są czytane.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>Nie przyjął żądania z podanym kluczem lub bez klucza.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Nie zaczyna się tak jak skrzynka pocztowa.</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Nie istnieje</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Nie ma postaci, którą dokumentuje ten rodzaj serwera.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Nie podaje swojej architektury.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Zakończył żądanie, zanim model skończył swoją odpowiedź.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Zakończył się nieoczekiwanie ({reason}). Mogło go zakończyć coś innego.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Nie powiodło się</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Radzi sobie z {most} regułami, a ten regulamin ma ich {n}.</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Nie podał przyczyny ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Było w nim „{before}”, a jest „{now}”.</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Ma załącznik, który nie jest czytany.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Ma więcej komórek, niż tabela ma kolumn: rozerwał go separator w komórce.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Ma więcej niż {chars} znaków; limit dla jednego elementu to {limit}. Podziel na wiersze lub akapity albo zwiększ limit.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Ma więcej niż {limit} kolumn.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Ma więcej niż {limit} wpisów.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Ma więcej niż {limit} części.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Ma więcej niż {rows} wierszy albo więcej niż {cells} komórek we wszystkich wierszach i kolumnach.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Nie ma nagłówków, więc nie jest zapisaną wiadomością.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Nie ma etykiet dla tej decyzji.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Nie ma tensorów.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Nie ma tekstu.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Nie ma tekstu: obraz, nagranie, naklejka lub inny załącznik.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Nie ma słownika.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Nie odczytał jeszcze regulaminu.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Są w nim nieznane części: {names}.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Liczba znaków: {chars}; limit dla jednego elementu to {limit}. Podziel na wiersze lub akapity albo zwiększ limit.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Liczba stron: {n}; limit to {limit}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Liczba tokenów: {tokens}. Kontekst mieści {limit}, z czego {prefix} zajmuje regulamin, a {reserved} zarezerwowano na rozumowanie i odpowiedź.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>To dokument PDF, nie tekst.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>To archiwum ZIP lub dokument biurowy, nie tekst.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>To baza danych, nie tekst.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>To urządzenie; czytane są tylko zwykłe pliki.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>To folder; czytane są tylko zwykłe pliki.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>To łącze prowadzące poza folder, więc je pominięto. Zamiast niego wybierz {file}.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>To łącze do czegoś, co nie istnieje.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>To łącze albo łącze, które prowadzi z powrotem do siebie.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>To lista; oczekiwano obiektu lub tekstu.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>To obraz tekstu, na przykład skan. Rozpoznawanie tekstu jest wyłączone lub nie jest zainstalowane.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>To obraz, nie tekst.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>To kawałek pociętego pliku. Połącz kawałki w kolejności, a potem zaimportuj cały plik.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>To potok; czytane są tylko zwykłe pliki.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>To wskaźnik Git LFS, który odsyła do wag, a sam ich nie zawiera.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>To program, nie tekst.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>To odpowiedź serwera w formacie JSON, nie model.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>To pojedyncza wartość; oczekiwano obiektu lub tekstu.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>To gniazdo; czytane są tylko zwykłe pliki.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>To tekst; oczekiwano obiektu.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>To strona internetowa lub XML, nie JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>To strona internetowa: pobranie wymaga zalogowania albo adres jest błędny.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Nie dotyczy żadnej pieczęci, którą miał łańcuch tej historii.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>To dokument RTF, nie tekst.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>To adapter: zmiany wag modelu, nie model.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>To macierz ważności, używana do tworzenia modeli, nie model.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>To dokument biurowy, nie tekst.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>To niedokończone pobieranie. Dokończ je w programie, który je zaczął.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>To skompresowane dane, nie tekst.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Jest uszkodzone albo nie jest wiadomością.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>Jest uszkodzone albo nie jest archiwum: {reason}.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Jest uszkodzone albo nie jest tym, na co wskazuje nazwa.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>To przykład {number}.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>Jest w jednym z formatów sprzed GGUF, które nie są już czytane.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>Jest większe niż {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Nazywa się jak {model}, ale to inny plik: jego sha256 to {digest} zamiast {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Jest zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>Już od pierwszego znaku nie jest to JSON.</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>To nie jest TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>To nie jest plik GGUF.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>To nie jest dokument PDF albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>To nie jest plik Parquet albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>To nie jest model, ale coś rodzaju {kind}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>To nie jest zwykły plik</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>To nie jest skoroszyt albo jest on uszkodzony.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>To nie jest wiadomość Outlooka albo jest uszkodzona.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>To nie jest dokument RTF.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>Nie wiadomo, gdzie są oczekiwane etykiety</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>Nie wiadomo, gdzie są teksty</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>Nie wiadomo, o którą flagę chodzi</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>Nie wiadomo, o który zbiór wzorcowy chodzi</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>Nie wiadomo, o którą etykietę chodzi</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>Nie wiadomo, o który tekst chodzi</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>Od znaku {position} nie jest to prawidłowy JSON.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>To nie jest prawidłowy JSON.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>To null; oczekiwano obiektu lub tekstu.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Jest chronione hasłem albo to dokument starego formatu pod nową nazwą.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>Jest chroniony hasłem albo to skoroszyt w starym formacie pod nową nazwą.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Jest chronione hasłem.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Jest czytany jako zwykły tekst, zgodnie z nazwą. Wygląda na {kind} i można go też tak odczytać.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>To jedyny przykład</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>Jest za duże: po rozpakowaniu ma więcej niż {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>Jest za duże: po rozpakowaniu skoroszyt ma więcej niż {limit}.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Jest za długie.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Zgadza się z tym, co zawiera ta historia: porównano {n} element.</numerusform>
            <numerusform>Zgadza się z tym, co zawiera ta historia: porównano {n} elementy.</numerusform>
            <numerusform>Zgadza się z tym, co zawiera ta historia: porównano {n} elementów.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Jest zapisany dla maszyn big-endian.</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Brakuje tekstów: {names}.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Brakuje części „{name}”, którą ma każdy dokument tego rodzaju.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Prowadzi z powrotem do folderu, który je zawiera.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>Nie pozostaje miejsca na treść.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Wymienia osoby lub kanały eksportu i nie ma wiadomości.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Wygląda na zakodowane dwukrotnie i jest oceniane tak, jak jest. Po naprawieniu zaczyna się tak: „{excerpt}”.</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Wygląda na zaszyfrowaną kopię zapasową komunikatora, której nie można odczytać. Wyeksportuj w nim czaty jako tekst i dodaj ten plik.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Może potrzebować tokenu albo sieć może na to nie pozwalać.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Podaje plik {file}, który jest poza folderem modelu.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Wyszukuje tylko słowa wymienione w regułach regulaminu. Według „{policy}” niczego nie oceniono.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Udostępnia to, co napisał ktoś inny; tego tekstu nie ma w eksporcie.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Działa tylko na procesorze.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>Działa na procesorze.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>Podaje, że jest częścią {number} z {count}.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Wysłał coś, czego nie można odczytać: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Jest dostarczany z Plumbline i usuwany razem z nim.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Znajduje się nad pierwszą wiadomością, więc nikogo nie wskazano jako autora.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Znajduje się przed nagłówkiem tabeli.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Znajduje się przed tabelą.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>Czytanie trwa zbyt długo i zostało przerwane.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Po rozpakowaniu jest większe, niż czyta się z jednego pliku; reszty nie odczytano.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Po rozpakowaniu jest większe niż {ratio} razy jego rozmiar, co powyżej {free} jest odrzucane.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Skopiowano, nie przeniesiono: nie można usunąć {file} ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Skopiowano, nie przeniesiono: {file} to łącze do {target}; oba pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Edytowano ją; to ostatnia wersja.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>Zakodowano go dwukrotnie; zostało to naprawione.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Zakończono go na żądanie.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>Przekazano ją dalej; mógł ją napisać ktoś inny.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Otrzymał {sent} tokenów, a naliczył {counted}, więc model nie przeczytał tego, co miał.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Pominięto zgodnie z wyborem.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>Nie porównano go z historią, z której powstał.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>Nie pobrano go. Powiadom wydawcę albo zdobądź model skądinąd.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Liczba kolumn wynosiłaby {columns}; możliwe jest od 1 do {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Napisał token, którego nie ma w słowniku modelu.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Napisał coś innego, niż pozwala format odpowiedzi regulaminu, mimo że proszono, aby tego nie robił.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Włoski ma silne dialekty, a słowa, które w jednym regionie są żartem, w innym obrażają. Określ, jak regulamin traktuje dialekt, i pozwól modelowi zostawić człowiekowi słowa, których nie potrafi umiejscowić.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Typ elementu w Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Element {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>Element {item} sprawdzenia {run}, z {source}, nie jest tekstem odczytanym wcześniej.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementy</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Elementy na sekundę</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Elementy są jeszcze oceniane</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Elementy równolegle</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Elementy sprawdzenia</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>Ma wersję GGUF {version}; odczytać można wersje 2 i 3.</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>Liczba znaków wersji HTML: {chars}; limit to {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>Wersja HTML jest zbyt głęboko zagnieżdżona i nie została odczytana.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>Jego odpowiedź mówi: {reason}.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Ma architekturę {architecture}; Plumbline używa tylko modeli {supported}.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Treść usunięto; pozostał tylko tytuł.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Znacznik kolejności bajtów wskazuje {encoding}, ale bajty nie są w tym kodowaniu.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Bajty nie są w wybranym kodowaniu {encoding}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Komórki sięgają wiersza {rows} i kolumny {columns}; arkusz o więcej niż {limit} komórkach nie jest czytany. Zapisz część z tabelą jako CSV.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Znaki zapisano jako pojedyncze bajty, jak we wszystkich takich eksportach; złożono je z powrotem.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>Jej data jest wcześniejsza niż data wiadomości nad nią: może to być część tamtej wiadomości, która wygląda jak nowa.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Daty są czytane zgodnie z wyborem jako {order}.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Daty są czytane jako {order}, bo wtedy czas płynie do przodu; możliwe jest też {other}.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Daty są czytane jako {order}.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Jego decyzja to „violates”, „allowed” lub „escalate”.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Jego elementy są zagnieżdżone głębiej niż na {levels} poziomów albo ma więcej niż {tags} znaczników.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>Kodowania nie rozpoznano. Wybierz kodowanie, w którym plik zapisano.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Eksperci są skwantyzowani jako {quantization}; wiadomo, że poza MXFP4 tracą dokładność.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Nie można odczytać nagłówka.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Jego nagłówek jest większy niż jakikolwiek prawdziwy.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Ostatnie słowa: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Listy i obiekty są zbyt głęboko zagnieżdżone.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>Listy podają {count} tekstów; limit to {most}.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Nazwa tego nie mówi, ale to plik rodzaju {kind} i tak go odczytano.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Nazwa ma końcówkę „{suffix}”, ale to plik rodzaju {kind} i tak go odczytano.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Części są zbyt głęboko zagnieżdżone.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Tensory są wyrównane do {alignment} bajtów.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Tekst ma więcej niż {limit} znaków.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>Tokenizerowi brakuje specjalnych tokenów harmony, więc modelowi nie można przekazać promptu.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Warianty: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>W słowniku brakuje {missing}, z czego budowane są prompty i odpowiedzi.</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>Japoński różni się między regionami, a grzeczność zmienia znaczenie wyrażeń: szorstkie słowo może być żartem albo obelgą. Określ, jak regulamin traktuje dialekt i slang, i pozwól modelowi zostawić człowiekowi słowa niejednoznaczne.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Najpierw coś oceń.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Ocenione</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Ocenione przed</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Ocenione przez serwer</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Ocenione od</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Zachowaj jedno z dwóch.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Zachowaj jedno: odpowiedź ma jedną decyzję.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Przechowuj werdykty przez</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiaturowe</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Skrót oryginalnego tekstu z kluczem</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Podano etykiety, ale żadne pole odpowiedzi nie zawiera etykiety.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Pozwala programom na tym komputerze oceniać teksty za pomocą klucza, który im podasz. Plumbline nasłuchuje wtedy tylko pod adresem tego komputera (127.0.0.1): nic nie jest wysyłane do sieci i żaden inny komputer nie może się połączyć.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Jasny, ciemny lub taki jak w systemie.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Ograniczenie długości odpowiedzi lub rozumowania zmniejsza dokładność. Usuń limit i zamiast tego obniż wysiłek.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>Wiersz {line} pliku „{file}” nie jest wierszem zapisywanym przez Plumbline.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ogniwo</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Brakuje ogniwa {link}: utracono je wskutek uszkodzenia albo usunięto przed odzyskiwaniem danych.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>Ogniwo {link} łańcucha jest nieprawidłowe: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>Ogniwo {link} łańcucha nie zgadza się z tym, co jest w historii.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Ogniwa sprzed odzyskiwania danych z {time} zostały od tamtej pory dodane lub usunięte.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Ogniwa w łańcuchu</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Łącza wewnątrz folderu są pomijane.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>Łącza wewnątrz archiwum są pomijane.</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Brakuje ogniw od {first} do {last}: utracono je wskutek uszkodzenia albo usunięto przed odzyskiwaniem danych.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Listy pokazują decyzję o elemencie {item} sprawdzenia {run}, a nie ma werdyktu.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Wczytaj go ponownie.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Zablokuj po</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Brakuje logitów.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Obejrzyj najnowszą wersję i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Zajrzyj na {page} w przeglądarce.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Poszukaj repozytorium z plikami GGUF.</translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Zajrzyj tam, skąd go masz.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Utracono wskutek uszkodzenia lub usunięto, w całości lub w części: {record}, zapisano {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Pamięć główna</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Utwórz kolejkę ze sprawdzeń według jednego z nich.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Zezwól w nim na null albo dodaj etykietę oznaczającą dozwolone.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Zamaskowane</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maksymalna liczba tokenów odpowiedzi</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Maksymalna liczba połączeń na pobieranie</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Maksymalna liczba tokenów rozumowania na element</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Multimedia bez tekstu</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Pamięć procesu czytającego</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Pamięć procesu czytającego, dla plików zst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Brakuje plików modelu</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Modele są pobierane, a nowsze wersje sprawdzane tylko na żądanie; teksty są wysyłane do serwera zespołu dopiero po jego ustawieniu. Nic innego nie korzysta z sieci. Gdy to ustawienie jest wyłączone, wszystko to także jest zablokowane.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Przygaszone kolory</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Podaj mniej regulaminów, modeli lub poziomów wysiłku.</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Podaj jeden z nich albo umieść każdy jako policy.md w osobnym folderze.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Podaj jedno z nich.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Podaj jedno.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Podaj ten folder lub plik albo {version}, czyli wersję użytą ostatnio.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Najpierw podaj ćwiczenie, potem pliki z etykietami.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Podaj sam plik albo umieść regulamin w folderze jako policy.md.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Podaj foldery, do których trafiają nowe pliki.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Nazwij etykiety „0” i „1” albo wybierz rodzaj „{kind}”.</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Podaj tylko folder zewnętrzny albo pomiń foldery wewnątrz.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Podaj te same wagi albo rozpocznij nowe sprawdzenie z tymi.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Nazwiska lub numery osób zostały zamaskowane. Tego, co zamaskowano, nie ma w tym pliku; miejsce jest zaczernione.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Znane są nazwy takie jak utf-8, utf-16, windows-1252, iso-8859-2, shift_jis lub gb18030.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Potrzebuje {need} z {memory} wspólnych dla procesora i GPU.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Potrzebuje {need}, w całości na {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Potrzebuje {need}; ten komputer ma {memory} oraz {gpu} na {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Potrzebuje {need}; ten komputer ma {memory}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Nie ustawiono adresu, więc oceniają modele na tym komputerze.</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Żadne progi nie osiągają na tych przykładach czułości {recall}.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Żadna kolumna nie zawiera tekstu. Kolumny: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Żadna kolumna nie nazywa się „{column}”. Kolumny: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Żadna kolumna pliku {file} nie jest nazwana etykietą i żadna nie zawiera etykiet, które zna regulamin. Kolumny: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Żadna decyzja nie różni się od oczekiwanej.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>Dla „{policy}” nie ma zapisanych przykładów.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Nie znaleziono przykładów</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Żadne pole odpowiedzi nie zawiera decyzji.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Nie podano flag.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Nie podano folderu.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Żaden element nie osiągnął limitu</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Nie znaleziono żadnego elementu.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Żaden wiersz nie zaczyna się od daty, godziny i nazwy, jak w czacie wyeksportowanym z WhatsAppa.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Nie znaleziono w nim wiadomości, jakie mają eksporty tego formatu ({format}).</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>W folderze {folder} nie zainstalowano żadnego modelu.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nie zainstalowano żadnego modelu.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nie wczytano żadnego modelu</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nie wczytano żadnego modelu.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Nie podano modelu</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez nazwiska</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Nie można użyć żadnego regulaminu</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Nie podano regulaminu</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Nie wybrano żadnej reguły</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Nie ma takiej kolumny</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>Nie ma takiej ewaluacji</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Nie ma takiego elementu</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>Nie ma takiej etykiety</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>Nie ma takiego wariantu</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>Nie ma takiej wersji</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Nie znaleziono kolumny z tekstem</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>W tym, co podano, nie znaleziono tekstu, więc sprawdzania nie rozpoczęto.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>Nie rozpoznano w nim tekstu.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Żaden próg nie osiąga na tych przykładach wartości {measure} {least}.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Żaden token ze słownika modelu nie kontynuuje odpowiedzi w formacie odpowiedzi regulaminu.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Żaden werdykt nie ma tu prawdopodobieństwa, które dałoby się zmierzyć.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Nikt nie podjął decyzji o elemencie ocenionym według „{policy}”.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Nikt nie zdecydował o elemencie {item} kolejki {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Nikt nie zdecydował o elemencie {item} sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Nikt nie nadał żadnych etykiet</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Żadnego z tekstów w {file} (liczba: {n}) nie można użyć jako regulaminu.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Żadnego z tych elementów nie ma już w kolejce {queue}.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Nic z tego nie mówi, że decyzja jest słuszna lub że tekst jest autentyczny: mówi tylko, że tak to zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>{n} wiersz w {file} nie ma tekstu z etykietą.</numerusform>
            <numerusform>Żaden z {n} wierszy w {file} nie ma tekstu z etykietą.</numerusform>
            <numerusform>Żaden z {n} wierszy w {file} nie ma tekstu z etykietą.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Brak: oceniają modele na tym komputerze</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>To nie jest zwykły plik</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Nie zmierzono wszystkich poziomów wysiłku</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Nie wszystko w nim jest w kodowaniu {encoding}.</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Bez decyzji człowieka</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Nieegzekwowane przez ten system: {all}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Nie wszyscy skończyli</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Nie zakończono: brakuje {n} werdyktu.</numerusform>
            <numerusform>Nie zakończono: brakuje {n} werdyktów.</numerusform>
            <numerusform>Nie zakończono: brakuje {n} werdyktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Jeszcze nieocenione</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Jeszcze nieocenione: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>To nie jest tekst</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>To nie jest adres serwera</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>To nie regulamin o tym skrócie: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>To nie tekst o tym skrócie: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Nie zgadza się z historią: {part}, w odwołaniach.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Nie zgadza się z historią: {part}, w decyzjach ludzi.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Nie zgadza się z historią: {part}, w polu „{field}”.</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Nie napisane przez człowieka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Notatka w sprawie:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notatka: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Zbyt długo nic nie nadchodziło.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Nic się nie zmieniło na przeciwne</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>Niczego się od tego nie oczekuje: brakuje etykiety.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Nic nie utracono. Poproś osobę prowadzącą serwer o zajrzenie do dziennika, a potem wznów.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Nic nie utracono: gdy sieć wróci, pobieranie zostanie wznowione tam, gdzie stanęło.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Nic nie utracono: pobieranie zostanie wznowione tam, gdzie stanęło.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Nic nie utracono: spróbuj później, a pobieranie zostanie wznowione tam, gdzie stanęło.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>W ten wiersz nic nie jest wstawiane: treść przychodzi jako osobna wiadomość po regulaminie. Usuń ten wiersz.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>Pod tym adresem nic nie nasłuchuje.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Nic, od czego zależy werdykt.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>W tej historii niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Nic nie zostałoby ocenione</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Proponuj przerwę po</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Proponuje wprowadzenie w pięciu krokach przy następnym otwarciu okna, jeden raz. Jest ono zawsze dostępne w menu „Pomoc”.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Jeden proces wnioskowania obsługuje jeden model.</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Sam jeden element potrzebuje więcej tokenów, niż mieści kontekst modelu.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Jednym elementem może być: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Tylko pole typu „{type}” może przyjmować null.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Czytane są tylko zwykłe pliki.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Używane tylko przy temperaturze wyższej niż 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Tylko {n} przykład: poniżej {few} krzywa wiarygodności i jej błąd to głównie szum. Traktuj je jako pierwsze wrażenie.</numerusform>
            <numerusform>Tylko {n} przykłady: poniżej {few} krzywa wiarygodności i jej błąd to głównie szum. Traktuj je jako pierwsze wrażenie.</numerusform>
            <numerusform>Tylko {n} przykładów: poniżej {few} krzywa wiarygodności i jej błąd to głównie szum. Traktuj je jako pierwsze wrażenie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Tylko {n} element ma etykietę „{decision}”: liczby dla niej będą niedokładne.</numerusform>
            <numerusform>Tylko {n} elementy mają etykietę „{decision}”: liczby dla niej będą niedokładne.</numerusform>
            <numerusform>Tylko {n} elementów ma etykietę „{decision}”: liczby dla niej będą niedokładne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>Tylko {offloaded} z {layers} warstw jest na GPU; pozostałe działają na procesorze.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Tylko {right} z {known} znanych elementów oceniono poprawnie</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Otwórz kolejne odwołanie dotyczące tego elementu.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Otwórz dowolną stronę w przeglądarce, zaloguj się do sieci i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Otwórz go w edytorze tekstu, zapisz jako UTF-8 i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Otwórz ją bez klucza.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Albo wybierz model na tym komputerze.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Albo rozpocznij nowe sprawdzenie z innym modelem.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Poza wybranym folderem</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Zmień zakwestionowaną decyzję na tę, która ma się liczyć, albo zdecyduj o elemencie tak jak wcześniej, a potem utrzymaj decyzję.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Strony dokumentu</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Pliki Parquet są czytane tam, gdzie zainstalowano pyarrow, a tu go nie ma. Zapisz plik jako CSV lub JSON Lines i dodaj ten plik.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Części wiadomości, razem z załącznikami</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Części książki są zaszyfrowane.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Brakuje części modelu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Od czasu utworzenia raportu ludzie zdecydowali ponownie: {part}.</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Po arabsku pisze się w dialektach różnych w różnych krajach, często literami łacińskimi („3” zamiast ع). Określ, dla którego jest regulamin, i pozwól modelowi zostawić człowiekowi słowa, których nie potrafi umiejscowić.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Piksele obrazu, którego tekst jest rozpoznawany</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline nie może poszukać nowszej wersji</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} jest dostępne: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>Regulaminy działają najlepiej przy {least} do {most} tokenów, a powyżej {limit} spada dokładność. Podziel go na kilka regulaminów.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>Regulaminy działają najlepiej przy {least} do {most} tokenów: najbardziej pomagają definicje i przykłady blisko granicy.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>Regulaminy działają najlepiej przy {least} do {most} tokenów: zobacz, co można pominąć.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Regulamin „{title}”</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Regulamin, sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Polszczyzna ma odmiany regionalne, jak śląska, a obok niej jest kaszubski; są też przekleństwa, które tylko wzmacniają wypowiedź. Określ, jak regulamin traktuje jedne i drugie, i pozwól modelowi zostawić człowiekowi słowa, których nie potrafi umiejscowić.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Portu {port} używa inny program.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Portugalski różni się w Brazylii, Portugalii i Afryce: „rapariga” w jednym kraju znaczy dziewczyna, w innym jest obelgą. Określ, dla których krajów jest regulamin, i pozwól modelowi zostawić człowiekowi słowa niejednoznaczne.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Model ćwiczebny</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precyzja względem czułości</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Prawdopodobieństwo: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Wątki procesora</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Chronione hasłem</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Umieść wszystkie części w jednym folderze, pod ich pierwotnymi nazwami.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Popraw plik albo wybierz inny folder na werdykty.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>Kolejka {queue} nie ma elementu {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Ziarno losowości</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Odczytano jako eksport wiadomości ({format}), rozpoznany po zawartości; można go też odczytać jako {other}.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Odczyt nie powiódł się: {reason}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>Odczyt zajmuje więcej niż {limit} pamięci i został przerwany.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Odczyt zajmuje zbyt dużo pamięci.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>Odczyt lub zapis pliku {file} nie powiódł się ({detail}).</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Odczyt {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Czyta {read} i pisze {written} tokenów na sekundę</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Wysiłek rozumowania</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>Rozumowanie może teraz zająć {budget} tokenów, a odpowiedź {limit}.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Zapisz inną decyzję albo kolejne odwołanie dotyczące elementu.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ograniczone</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Opcja „Ograniczone” wyłącza wszystkie animacje.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Zainstaluj Plumbline ponownie.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Usuń pola albo wybierz rodzaj „{kind}”.</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Usuń „{key}”, aby używać własnych pól.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Usunięto, choć nie zapisano usunięcia sprawdzenia: {record}, zapisano {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>Naprawiono {bytes}: sha256 było {first}, a jest {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Powtórz przed przykładami, jak odpowiadać.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Raport utworzono</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Raport z wyszukiwania</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Raport ze sprawy „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Raport o {n} elemencie</numerusform>
            <numerusform>Raport o {n} elementach</numerusform>
            <numerusform>Raport o {n} elementach</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Zgłoś to razem z formatem odpowiedzi regulaminu.</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>Żądania nie są już obsługiwane</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Odsłanianie treści</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Najpierw przejrzyj elementy; każda decyzja może potem stać się przykładem.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Trafne</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Trafne: spośród wszystkich tekstów z oczekiwaną decyzją te, które ją otrzymały; nierozstrzygnięte nigdy nie są trafne. Precyzja, czułość i F1 dotyczą naruszeń. W nawiasach: gdzie leży prawdziwa wartość w 95 przypadkach na 100, jeśli przykłady odpowiadają temu, co nadejdzie.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Trafne: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>Wiersz {row} tabeli {table} nie ma ogniwa w łańcuchu: dodano go inną drogą.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>Wiersz {row} tabeli {table} nie ma ogniwa: jest ono jednym z brakujących albo wiersz dodano inną drogą.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>Wiersz {row} tabeli {table} wskazuje na wiersz tabeli {parent}, który nie istnieje.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>Reguła {rule} nie jest listą słów: „{words}”.</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>Reguły {rule} nie ma w regulaminie sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>Sprawdzenie {run} nie ma elementu {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>Sprawdzenie {run} usunięto {time}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>Sprawdzenie {run} usunięto {day}: nie można porównać tego, co mówi o nim raport.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Działa powoli. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Działa dobrze. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 tekstu</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Dane odzyskano z uszkodzonego pliku {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Dane odzyskano {time} z uszkodzonego pliku, którego nie udało się odczytać w całości.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Tak jak system</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Zapisz go jako csv, tsv, jsonl, json, xlsx lub ods; każdy może być spakowany jako gz, zst, bz2 lub xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Zapisywane z Twoimi decyzjami, aby później było wiadomo, kto je podjął.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Napisz w jednym zdaniu, dlaczego.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Napisz to w regulaminie, na przykład „Odpowiedz 1, jeśli narusza ten regulamin, w przeciwnym razie 0”.</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Napisz to na początku regulaminu.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Podaj, jaka jest Twoja decyzja.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Pieczęć</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Pieczęć:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Szukano</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Sekundy, w których proces czytający nie zużywa czasu procesora</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Sekundy czasu procesora na jeden plik</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Sekundy czasu procesora bez znaku od procesu czytającego</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Tekst wrażliwy: otwórz, aby przeczytać</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Ustaw większy kontekst silnika albo skróć regulamin.</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Ustaw większy kontekst albo zmniejsz budżet rozumowania.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Ustaw serwer proxy http w ustawieniach systemu (lub w HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Ustaw adres, na przykład https://huggingface.co, albo folder.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Ustaw pełną ścieżkę folderu.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>W skrypcie ustaw {passphrase_variable}.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Podano kilka plików, których nazwy nie należą do jednego podzielonego modelu.</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Udział trafnych decyzji</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Udział naruszeń względem prawdopodobieństwa</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Udostępnione od kogoś innego</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Dostarczany z Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Skróty inne niż domyślne, na przykład „{example}”.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Skróć regulamin, zmniejsz budżet rozumowania albo ustaw większy kontekst.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Skróć regulamin.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Pokazane, rozmyte tam, gdzie wymaga tego regulamin</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Pokazuje werdykty bez intensywnych kolorów. Ich symbol i słowo zawsze mówią to samo.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Rozmiar dokumentu</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Rozmiar dokumentu po rozpakowaniu</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Rozmiar wiadomości razem z załącznikami</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Rozmiar wszystkiego w archiwum po rozpakowaniu</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Części znaków nie udało się zdekodować; każdy jest pokazany jako �.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>Pod tym adresem coś odpowiada, ale nie jest to ani llama-server, ani vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Podziel treść, zmniejsz budżet rozumowania albo ustaw większy kontekst.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Podziel regulamin na kilka.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Arkusze tego rodzaju nie są czytane. Zapisz arkusz jako CSV w programie, który go otwiera, i dodaj ten plik.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>Standardowe wejście wygląda na {format} i tak jest czytane.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Rozpocznij nowe sprawdzenie albo poproś osobę prowadzącą serwer o poprzedni model.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Rozpocznij nowe sprawdzenie. Stare zachowa to, co ma.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Uruchom go ponownie.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Rozpocznij pobieranie ponownie, aby otrzymać nowy plik.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Rozpocznij pobieranie ponownie: program sprawdzi, co serwer ma teraz, a części nadające się do użytku zostaną zachowane.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Podawaj format odpowiedzi w prompcie</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Zatrzymaj je tam albo wybierz inny folder na werdykty.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Najpierw to zatrzymaj.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Łącze symboliczne</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Weź plik JSON raportu; strony i pliku PDF nie można sprawdzić samych.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Weź certyfikat główny, który publikuje urząd.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Serwer zespołu</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Powiadom wydawcę albo zdobądź model skądinąd.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Przetestuj go, aby zmierzyć zużycie pamięci.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Tekst stał się tokenem sterującym</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Tekst na obrazach</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>Tekst usunięty podczas śledzenia zmian jest pomijany.</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>Tekst {text} nie jest tym, co oceniono.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>Tekst {text}, z elementu {item} sprawdzenia {run}, nie jest tym, co oceniono.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Teksty są wysyłane do serwera na tym komputerze, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Teksty opuszczają ten komputer i trafiają do {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Teksty na krzywych: {on}. Pozostałe: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Teksty ocenione przez oba, z tą samą decyzją: {count}. Kappa Cohena: {kappa}.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Teksty zawierające separator bez cudzysłowu połączono z powrotem, ponieważ są w ostatniej kolumnie.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Stało się to podczas wczytywania „{file}”.</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>To za dużo na jeden raport</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>Plik CAR jest niekompletny: został ucięty lub uszkodzony.</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>GPU ({device}) lub jego sterownik może źle liczyć. Spróbuj bez warstw na GPU; jeśli to pomoże, zaktualizuj sterownik.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>Używano GPU ({device}) i przyczyną może być jego sterownik.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>Nie można wczytać modułu GPU {name}: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>Moduł GPU {name} nie znalazł sterownika, którego może użyć.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>Plik JSON tego raportu można sprawdzić na każdym komputerze z Plumbline. Sam w sobie pokazuje, czy od czasu utworzenia coś w nim zmieniono.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>Adres serwera lustrzanego lub proxy huba modeli albo folder. „Automatycznie” używa zmiennej środowiskowej HF_ENDPOINT, jeśli jest ustawiona, a w przeciwnym razie huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>Adres innego komputera, którego model ocenia, na przykład „{example}”. Gdy jest ustawiony, teksty opuszczają ten komputer, chyba że wybrano inny model.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>Adres wydań jest nieprawidłowy</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>Odpowiedź w otrzymanej postaci:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>Nie można kontynuować odpowiedzi</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>Odpowiedź przytacza reguły, ale reguły regulaminu nie mają identyfikatorów: nadaj je.</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>Odpowiedź dla elementu {item} sprawdzenia {run} należy do innego tekstu lub sprawdzenia.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>Nie można użyć formatu odpowiedzi</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>Format odpowiedzi jest wewnętrznie sprzeczny</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>Odpowiedź zwykle ma końcówkę .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>Odpowiedź zmieniono albo jej certyfikat nie może podpisywać znaczników czasu. Nie zachowano jej.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Odpowiedź „{label}” podano obok regulaminu, ale regulamin o niej nie wspomina: model nie będzie jej znał.</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Odpowiedzi można odczytać na więcej niż jeden sposób. Wybierz właściwy albo usuń to, co wskazuje na inny.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>Odwołanie nie ma treści</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>Odwołanie dotyczy decyzji „{decision}”, a od tego czasu ktoś zdecydował „{other}”.</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>Odwołanie dotyczy decyzji „{decision}”, a tę decyzję wycofano.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>Odwołanie jest zamknięte</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>Odwołanie wycofano.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>Archiwum nie zawiera plików.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>Archiwum nie ma końca: mogło zostać ucięte.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>Załącznik jest uszkodzony.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>Urząd nie wydał znacznika czasu</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>Książka nie podaje, co zawiera.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Progi wybrano i zmierzono na tych samych przykładach, co zawyża wynik. Aby je sprawdzić, każda połowa wymaga co najmniej {few} naruszeń.</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>Sprawa nie ma nazwy</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Nie można odczytać katalogu</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>W katalogu nie ma {model}. Jest w nim {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>W katalogu jest błąd</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>Kodowanie tekstu (base64) jest uszkodzone: tekst może być niepełny lub błędny.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Brakuje końca wiadomości: mogła zostać ucięta.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>Plik zawiera {found} z {said} wpisów tematu.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>Pierwszy wiersz jest traktowany jako nazwy kolumn i nie jest oceniany.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>Zbiór wzorcowy się zmienił</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>Zbiór wzorcowy ma {n} przykład; nie ma przykładu {number}.</numerusform>
            <numerusform>Zbiór wzorcowy ma {n} przykłady; nie ma przykładu {number}.</numerusform>
            <numerusform>Zbiór wzorcowy ma {n} przykładów; nie ma przykładu {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>W historii jest już wyszukiwanie „{name}”.</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>W historii nie ma wyszukiwania „{name}”.</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>Trwa sprawdzanie historii.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Wiadomość jest zaszyfrowana.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>Regulamin nie ma takiej etykiety</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>Wiersz powtarza nazwy kolumn.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>Pieczęć jest w łańcuchu: niczego przed nią nie zmieniono, z wyjątkiem sprawdzeń usuniętych od tamtej pory.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>Pieczęć jest w łańcuchu: niczego przed nią nie zmieniono.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>Pieczęci nie ma w łańcuchu: należy do innej historii albo część tej usunięto.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>Wyszukiwanie nie ma nazwy</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>Rozmiar jest przybliżony; jest potwierdzany przed pobraniem.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Dane katalogu są potwierdzone, więc plik nie zostanie pobrany.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>Komórka zawiera JSON; oceniany jest tekst w nim.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>Certyfikat {host} nie został przyjęty: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>Łańcuch jest przerwany na ogniwie {link}, zapisanym {time}: {record}. Za nic, co zapisano od tego miejsca, nie można ręczyć.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>Rozdział nie ma tekstu.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>Rozdział jest większy niż {limit} bajtów.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Kolumny: {names}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Kolumny mają w promptach różne daty.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>Kolumny pokazywane z elementem {item} zostawiają mniej niż połowę miejsca na jego tekst.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>Połączenie z {host} nie jest szyfrowane: teksty można odczytać w sieci.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>Nie można dopisać połączenia do listy połączeń: {reason}.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>Treść jest za długa</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Kontekst jest pełny</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>Kontekst jest za długi</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>Kopia lub pobieranie są niekompletne. Skopiuj lub pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>Liczniki sprawdzenia {run} nie zgadzają się z jego wierszami.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Nie można znaleźć folderu danych</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>Decyzja, którą listy pokazują dla elementu {item} sprawdzenia {run}, nie jest tą zapisaną.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Prawdopodobieństwo decyzji</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Opisy obrazów są częścią tekstu.</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>Urządzenie nie istnieje</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>Nie można użyć dysku</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Dysk zgłasza błąd</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>System plików dysku nie mieści plików tego rozmiaru (w FAT32 limit to 4 GB). Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>Dokument nie ma końca: został ucięty, a połowa dokumentu nie jest oceniana.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Dokument ma {bytes} bajtów; limit dla jednego to {limit}.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Pobieranie zakończyło się z powodu błędu w Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>Pobieranie nie jest ukończone</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>Proces pobierania zakończył się</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>Uruchamiano sterowniki GPU i przyczyną może być jeden z nich.</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Elementy rozdziału są zbyt głęboko zagnieżdżone.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>Kodowanie {encoding} zostało odgadnięte; sha256 bajtów pliku to {sha256}.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>Punkt końcowy jest nieprawidłowy</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Silnik wciąż się zatrzymuje</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>Zmienna środowiskowa HF_HUB_OFFLINE zabrania łączenia się z hubem.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>Zmienna środowiskowa {variable} ma wartość „{folder}”.</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Oczekiwane etykiety są w osobnych wierszach, nad tekstami.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Eksperci pozostają w pamięci RAM ({experts}); reszta jest na {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>Eksport kończy się w środku: został ucięty. To, co jest wcześniej, zostaje odczytane.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>Eksport zawiera ten wpis tylko jako stronę internetową; oceniany jest jej widoczny tekst.</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>Eksport jest niekompletny. Wiadomości według jego własnej liczby: {said}; znaleziono: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>Pole „{field}” może mieć od 1 do {limit} znaków, a nie {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>Pole „{field}” może zawierać od 1 do {limit} identyfikatorów reguł, a nie {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>Pole „{field}” nie może przyjmować null.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Pole „{field}” podano obok regulaminu, ale regulamin o nim nie wspomina: model nie będzie go znał.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>Pole „{field}” wymaga co najmniej dwóch różnych opcji.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>Pole „{field}” wymaga co najmniej dwóch wartości do wyboru.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>Nie podano pól odpowiedzi JSON.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Liczby nie odpowiadają elementom.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>Pliku nie można otworzyć tym hasłem</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>Plik zmienił się podczas czytania. Elementy odczytane z niego wcześniej zostają zachowane.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>Plik nie podaje swojej architektury; Plumbline używa tylko modeli {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>Plik kończy się w środku wartości: został ucięty.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>Plik powiększył się podczas czytania. To, co dodano po jego otwarciu, nie weszło do tego sprawdzenia.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Plik się zmienił</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>Pliku nie zweryfikowano i może być uszkodzony.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>Plik nie zawiera certyfikatu w formacie PEM ani DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Plik jest uszkodzony</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>Plik nie jest raportem w formacie JSON albo brakuje jego części.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>Plik nie jest odpowiedzią urzędu znacznika czasu (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>To nie ten plik, który obiecano</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Pliku już nie ma</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Plik jest za duży</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>Lista plików zawiera nazwę {file}, której zapisanie nie jest bezpieczne.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Pliki są takie same.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>Odcisk w raporcie nie jest odciskiem jego części.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>Odcisk się nie zgadza: to nie ten raport, o którym mówi jego autor, albo został zmieniony.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>Folder już istnieje</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>Folder jest w użyciu</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Brakuje folderu „{name}”, który jest częścią Plumbline.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>Postać odpowiedzi jest niejasna</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>Postać odpowiedzi nie wynika jasno z regulaminu. Napisz na początku, jak odpowiadać, na przykład „Odpowiedz jednym słowem: VALID lub INVALID”, albo podaj postać obok regulaminu.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>Postać odpowiedzi wywnioskowano z tekstu regulaminu. Podanie jej obok regulaminu daje pewność.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Formaty: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>Zbiór wzorcowy nie ma tekstów w połowie „{half}”.</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>Zbiór wzorcowy nie ma tekstów.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Zbiory wzorcowe nie mają wspólnych tekstów i dopasowano je według kolejności, jako tłumaczenia.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>Gramatyka utworzona z formatu odpowiedzi regulaminu odrzuca tekst, którego ten format wymaga.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>Siatka jest za duża</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>Największa liczba w polu „{field}” może wynosić od 1 do {limit}, a nie {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>W tym czasie nie można zmienić historii jako całości.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>Nie można otworzyć historii</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>W historii jest już sprawa „{name}”.</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>W historii nie ma odwołania {appeal}.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>W historii nie ma sprawy „{name}”.</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>W historii nie ma ewaluacji {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>W historii nie ma elementu {item} sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>W historii nie ma elementu {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>W historii nie ma kolejki {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>W historii nie ma sprawdzenia według tego regulaminu z tego czasu.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>W historii nie ma sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>W historii nie ma werdyktu o elemencie {item} sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>W historii nie ma werdyktów z żadnego sprawdzenia.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>W historii nie ma wersji {version} zbioru wzorcowego „{name}”.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Historia jest uszkodzona</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>Historia pochodzi z nowszej wersji Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>Historia pochodzi ze starszej wersji Plumbline</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Historia jest w użyciu</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>Historia nie jest zaszyfrowana</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>Historia jest tylko do odczytu</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>Historia wymaga klucza</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>Historia wymaga hasła</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>Historię zmieniono inną drogą</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>Szyfrowanie historii jest właśnie zmieniane.</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>Hub ma inny plik</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Używane są dane huba.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>Decyzja człowieka, którą listy pokazują dla elementu {item} sprawdzenia {run}, nie jest ostatnią zapisaną.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>Identyfikator typu elementu, z którym werdykty są eksportowane do Coop. Ustawia się go w Coop.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Nie można zrozumieć procesu wnioskowania</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>Proces wnioskowania zakończył się nieoczekiwanie</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>Proces wnioskowania zakończył się nieoczekiwanie.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>Liczba zakończeń procesu wnioskowania, zanim zajął się jakimkolwiek elementem: {count}.</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>Proces wnioskowania nie działa</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>Proces wnioskowania ma wersję {other}, a program wersję {own}.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Od procesu wnioskowania zażądano pracy, zanim miał model.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>Instalacja jest niekompletna</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>Elementem jest ostatnia wiadomość z {n} poprzedzającą, każda ze swoim autorem.</numerusform>
            <numerusform>Elementem jest ostatnia wiadomość z {n} poprzedzającymi, każda ze swoim autorem.</numerusform>
            <numerusform>Elementem jest ostatnia wiadomość z {n} poprzedzającymi, każda ze swoim autorem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Nie można odczytać dziennika</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>Klucz nie pasuje</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Nie można użyć pęku kluczy</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Dostępne klucze: {keys}. Popraw go albo usuń.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>Kolumna etykiet zawiera tekst zbyt długi na etykietę.</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>Etykieta jest wewnątrz list lub obiektów JSON, które nie są obsługiwane. Wyeksportuj płaski JSON lub CSV.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>Etykieta „{label}” nie może oznaczać „nierozstrzygnięte”.</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>Etykietę „{label}” podano dwa razy.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Etykiety, po których znajdowany jest element {item} sprawdzenia {run}, nie są etykietami jego werdyktu.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>Język okna. Regulaminy, treści i odpowiedzi nie są tłumaczone.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>W bibliotece są: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>Limit {name} musi być liczbą całkowitą większą od 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Liczba znaków w wierszu: {chars}; limit dla wiersza to {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>Wiersz jest pusty.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>Wiersz nie jest prawidłowym JSON; jeśli jest ostatni, eksport został ucięty.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>Nie można wyczyścić listy połączeń</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>Nie można odczytać listy połączeń</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>Lista {key} podaje {count} pozycji; limit to {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>Lista {key} ma pozycje nieznanego typu {kind}.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>Nie można uruchomić lokalnego interfejsu API</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>Największa szybkość pobierania, w megabajtach na sekundę.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Wiadomość nie ma tekstu.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>Wiadomość ma dwie różniące się wersje tekstu; druga jest osobnym elementem.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Wiadomość ma {bytes} bajtów; limit dla jednej to {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>Wiadomość usunięto; jej tekstu nie ma w eksporcie.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Nie można usunąć modelu</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Nie można wczytać modelu</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>Model nie uzupełnia tego wiersza: odpowiada w osobnej wiadomości. Zamiast tego napisz na początku, co ma odpowiedzieć.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Nie można odczytać pliku modelu</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Plik modelu jest ucięty</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Plik modelu jest uszkodzony</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>Model nie podjął decyzji o elemencie {item} sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>Model nie podjął decyzji o tym elemencie i nikt o nim nie zdecydował.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>Model nie ma tokenów harmony</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>Model nie ocenił wszystkich tekstów</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>Liczba części modelu: {count}; nie znaleziono: {missing}.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Model jest właśnie zwalniany z pamięci.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Model jest uszkodzony</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>Model jest w użyciu</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>Model może pozostawić decyzję człowiekowi.</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>Model używany, jeśli nie wybrano innego.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>Model „{model}” ma części w liczbie {count}, a podano inne pliki.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Wyjaśnienie modelu:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Nie można zapisać manifestu modelu</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Nie można oszacować zapotrzebowania modelu na pamięć</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>Wynik modelu nie jest liczbą</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Części modelu nie pasują do siebie</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Rozumowanie modelu:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Nie można odczytać folderu modeli</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>Tej nazwy nie można użyć</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Nazwa jest pusta.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>Sieć odpowiedziała własną stroną</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>Korzystanie z sieci jest zabronione</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Sieć jest wyłączona</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>Zgodnie z żądaniem pobierana jest nowsza rewizja.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>Najnowsza wersja nie jest znana</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>Liczba na końcu adresu. Wybierz inną, jeśli już używa jej jakiś program.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>Starsza rewizja jest pobierana do końca.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>Starsza rewizja już nie istnieje, więc pobierana jest nowsza.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>Nie można użyć opcji zapisanych z tym sprawdzeniem.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Możliwe kolejności: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>Strona nie ma końca: mogła zostać ucięta.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>Strona nie ma tekstu.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>Strona ma {bytes} bajtów; limit dla pliku czytanego w całości to {limit}.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>Strona jest uszkodzona.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>Hasło jest nieprawidłowe albo {file} został zmieniony.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Hasło jest za krótkie</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Nie można wyeksportować regulaminów</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>Nie można pod nimi zmienić regulaminu.</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>Regulamin być może prosi model o odpowiedź, ale nie mówi tego jasno. Wybierz, jak odczytywać odpowiedzi, albo podaj blisko początku, jak odpowiadać.</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>Regulamin nie pokazuje żadnego tekstu z odpowiedzią. Pokaż kilka, każdy z odpowiedzią za nim, na przykład: „tekst” -&gt; {label}</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Brakuje uzasadnienia</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>Ten tekst jest już w zbiorze wzorcowym</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>Zarówno {first}, jak i {second} mają rację w {right} z {total} elementów, ale nie w tych samych: każde z nich ma rację w {n} elemencie, w którym drugie się myli. Nic nie przemawia za żadnym z nich.</numerusform>
            <numerusform>Zarówno {first}, jak i {second} mają rację w {right} z {total} elementów, ale nie w tych samych: każde z nich ma rację w {n} elementach, w których drugie się myli. Nic nie przemawia za żadnym z nich.</numerusform>
            <numerusform>Zarówno {first}, jak i {second} mają rację w {right} z {total} elementów, ale nie w tych samych: każde z nich ma rację w {n} elementach, w których drugie się myli. Nic nie przemawia za żadnym z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · wersja {number}</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>„{policy}” nie ma formy odpowiedzi, którą zna Plumbline, więc używana jest forma standardowa: decyzja, a przy naruszeniu także powód.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>„{policy}” nie ma formy odpowiedzi, którą zna Plumbline, więc używana jest forma standardowa: decyzja, potem reguła ({rules}) i powód.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>Regulamin nie mówi na początku, jak odpowiadać. Napisz to w pierwszej sekcji.</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 lub 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Kod z listy</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Słowo z listy</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Około {size} (źródło: {source}). Dokładny rozmiar jest potwierdzany przed pobraniem.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Około {size}. Dokładny rozmiar jest potwierdzany przed pobraniem.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>I jeszcze {n}. Plik JSON tego raportu zawiera wszystkie.</numerusform>
            <numerusform>I jeszcze {n}. Plik JSON tego raportu zawiera wszystkie.</numerusform>
            <numerusform>I jeszcze {n}. Plik JSON tego raportu zawiera wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Wcześniej, wysiłek {effort}: {decision}. Oceniono ponownie, bo {doubt}.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Zbiór wzorcowy {name}</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Jak odczytywane są odpowiedzi</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>Identyfikator w źródle</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>Nie znajduje reguły, która wymienia słowa, jak „R1 Hazard: kasyno, poker”.</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Został wklejony albo wysłany przez program.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON z 0 lub 1 dla każdej etykiety</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON z polami</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Ocenione ponownie</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Ocenione jako wersja równoległa sprawdzania {run}. Nie ma wpływu na wynik.</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Język odpowiedzi</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokalny interfejs API</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Żaden element nie ma etykiety „{decision}”: nie będzie dla niej liczb.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Żadnego z elementów nie przejrzał człowiek.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>Niczego nie można wstawić w miejsce {places}. Dostępne są: {known}.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Wklejony tekst</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Ludzie przejrzeli {n} element. Zgodnie z modelem zdecydowali o {same}.</numerusform>
            <numerusform>Ludzie przejrzeli {n} elementy. Zgodnie z modelem zdecydowali o {same}.</numerusform>
            <numerusform>Ludzie przejrzeli {n} elementów. Zgodnie z modelem zdecydowali o {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Raport o elemencie {item} sprawdzenia „{run}”</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Raport ze sprawdzenia „{run}”</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>Reguły {rules} nie są listami słów.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>Reguła {rules} nie jest krótką listą słów.</numerusform>
            <numerusform>Reguły {rules} nie są krótkimi listami słów.</numerusform>
            <numerusform>Reguły {rules} nie są krótkimi listami słów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Sprawdzenie {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Taki jak w oknie</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Wersja równoległa</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Pokazano modelowi jako kontekst:</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Postać standardowa: decyzja, a potem reguła i uzasadnienie.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardowe wejście</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>Postać odpowiedzi jest dodawana do promptu.</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>Zbiór wzorcowy nie ma nazwy</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>Historia jest przechowywana w folderze {folder}, którego nie można znaleźć. Nie otwarto żadnej historii.</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Brakuje folderu historii</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>Język uzasadnień decyzji i odpowiedzi na odwołania. Wybranie tam języka zmienia to ustawienie.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>Regulamin nie mówi, jak wygląda zła odpowiedź, na przykład zdanie wokół {label}. Pokaż taką albo napisz, że nie wolno pisać nic innego.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>Regulamin nie mówi, jak wygląda błędna odpowiedź, na przykład słowa wokół JSON. Pokaż taką albo napisz o tym w jednym zdaniu.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>Regulamin nie mówi, co robić w niejasnych przypadkach. Niech model eskaluje je do człowieka.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>Regulamin nie mówi, która reguła ma pierwszeństwo, gdy pasują dwie. Napisz to w jednym zdaniu.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>Regulamin nie mówi modelowi, jak odpowiadać. Napisz to na początku i wymień każdą możliwą odpowiedź.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>Regulamin ma już zbiór wzorcowy „{name}”.</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>Regulamin nie ma formy odpowiedzi, którą zna Plumbline, więc używana jest forma standardowa: decyzja, potem reguła i powód. Jest dodawana do promptu.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>Regulamin nie ma zbioru wzorcowego</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>Regulamin nie ma nagłówków. Modelowi pomagają cztery sekcje: instrukcja, definicje, kryteria, przykłady.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>Regulamin nie ma etykiety „{label}” dla „{decision}”.</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>Regulamin nie ma sekcji z instrukcją: co robić i jak odpowiadać.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>Regulamin nie ma sekcji z kryteriami: co go narusza, a co jest bezpieczne.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>Regulamin nie ma sekcji z definicjami używanych pojęć.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>Regulamin nie ma sekcji z przykładami blisko granicy.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>Regulamin ma {n} token.</numerusform>
            <numerusform>Regulamin ma {n} tokeny.</numerusform>
            <numerusform>Regulamin ma {n} tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Regulamin jest pusty</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>Regulamin jest pusty. Napisz, co jest dozwolone, a co nie.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>Regulamin nie jest tekstem UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>Regulamin jest za duży</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>Regulamin jest za długi</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>Regulamin nie pokazuje odpowiedzi w takiej postaci, jaką powinna mieć. Pokaż pełną, jako JSON.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>Regulamin „{policy}” nie jest tym, co zapisano.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Różnica regulaminu</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>Nie można odczytać policy.toml</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>W policy.toml jest błąd</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>Nie można usunąć modelu ćwiczebnego</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>Model ćwiczebny nie potrafi stosować tego regulaminu</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>Plik modelu ćwiczebnego może być uszkodzony. Zainstaluj Plumbline ponownie.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>Prawdopodobieństwo modelu ćwiczebnego nic nie mówi, więc jego werdykty nie są według niego wybierane.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Nie udało się skopiować prefiksu.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>Prefiks ma inną długość, niż obliczono.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>Prawdopodobieństwo przyjmuje tu bardzo mało wartości, więc wybór progu jest niewielki.</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>Proces wysyłający zapytanie zakończył się nieoczekiwanie.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>Proces, który pyta serwer zespołu</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>Proces pobierający</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>Proces, który go czytał, zakończył się nieoczekiwanie. Plik może być uszkodzony albo stworzony, by szkodzić.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>Proces, który czyta dokumenty, pocztę i archiwa</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Procesy, które badają plik modelu i które uruchamiają model</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>Program przestał odpowiadać innym programom.</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>Program ma wersję {other}, a jego proces wnioskowania wersję {own}.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>Program, który utworzył eksport, nie zdołał zapisać tej wiadomości.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>Data w prompcie to {date}, jak w poprzedniej ewaluacji, a nie dzisiejsza.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>Właściwość {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>Właściwość {key} występuje dwa razy.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>Właściwość {key} ma nieznany typ {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>Właściwość {key} nie jest liczbą.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>Właściwość {key} nie jest tekstem.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>Właściwość {key} daje {claimed}, a to, co zawiera plik, pozwala na {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>Kolejka ma kilka regulaminów</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>Kolejka ma {found} z {n} żądanego elementu wzorcowego: tylko te z werdyktem według tego regulaminu, na przykład z ewaluacji, wyglądają jak inne.</numerusform>
            <numerusform>Kolejka ma {found} z {n} żądanych elementów wzorcowych: tylko te z werdyktem według tego regulaminu, na przykład z ewaluacji, wyglądają jak inne.</numerusform>
            <numerusform>Kolejka ma {found} z {n} żądanych elementów wzorcowych: tylko te z werdyktem według tego regulaminu, na przykład z ewaluacji, wyglądają jak inne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>Kolejka byłaby pusta</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Cudzysłowy w tym wierszu nie są zgodne z zasadami plików CSV; te, które niczego nie obejmują, są częścią tekstu.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Rozumowanie osiągnęło limit.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>Rekord nie jest wpisem.</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>Raport jest taki, jak go sporządzono.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>Raport pochodzi z nowszej wersji Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>Raport jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>Raport nie jest zbudowany tak jak raporty.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Brakuje skrótów raportu albo są nieprawidłowe.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>Pieczęci raportu nie ma w łańcuchu tej historii: raport utworzono z innej historii albo część tej usunięto.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>Repozytorium ma {bytes}; limit to {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>Nie udało się ocenić żądania</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Reszty standardowego wejścia nie odczytano i nie da się jej odczytać ponownie. To, co odczytano, zostanie ocenione.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>Reszta archiwum jest uszkodzona i nie została odczytana.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>Reszta pliku nie jest prawidłowym JSON i nie została odczytana.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Reszty wklejonego tekstu nie odczytano i nie da się jej odczytać ponownie. To, co odczytano, zostanie ocenione.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>Liczba komórek w wierszu: {cells}, kolumn: {columns}. Tekst zawierający separator musi być ujęty w cudzysłów.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>Wiersz ma {cells} z {columns} komórek.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>Wiersz jest pusty.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>Wiersz jest dłuższy niż {limit} znaków, czyli limit dla wiersza.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Poprzednie wiersze to zwykłe teksty; ten ma kolumny.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>Wiersze tensora {name} nie wypełniają całych bloków.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>Regułę „{rule}” podano obok regulaminu, ale regulamin jej nie zawiera.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Reguły nie wybierają {n} werdyktu. To, o czym człowiek już zdecydował, jest pomijane.</numerusform>
            <numerusform>Reguły nie wybierają żadnego z {n} werdyktów. To, o czym człowiek już zdecydował, jest pomijane.</numerusform>
            <numerusform>Reguły nie wybierają żadnego z {n} werdyktów. To, o czym człowiek już zdecydował, jest pomijane.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Reguły nie mają identyfikatorów. Dzięki nim (R1, R2, …) odpowiedź może wskazać, która reguła zdecydowała.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>Sprawdzenie jest w użyciu</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>Sprawdzenia, które wskazuje to wyszukiwanie, nie ma już w historii.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>Sprawdzenie wykonała inna wersja programu albo zmieniono jego zapis.</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>Sprawdzenie rozpoczęto na serwerze zespołu {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>Sprawdzenie rozpoczęto z modelem {model} (sha256 {sha256}…). Żaden zainstalowany model nie ma tej sumy kontrolnej.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>Model tego sprawdzenia nie jest zainstalowany</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>Serwer tego sprawdzenia nie jest ustawiony</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>Sprawdzenia oceniono według kilku regulaminów, a każdy ma własne zbiory wzorcowe.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>To samo hiszpańskie słowo może być w jednym kraju niewinne, a w innym obraźliwe. Napisz, których krajów dotyczy regulamin, i pozwól modelowi zostawiać wieloznaczne słowa człowiekowi.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>Ten sam plik jest zainstalowany jako „{model}”.</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>Nie udało się skopiować przykładu</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>Skrypt go nie zna.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>Skrypt się zakończył.</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Tak mówi skrypt.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>Indeks wyszukiwania jest odbudowywany.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>Tabela wyszukiwania {table} nie zgadza się z tym, co indeksuje.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Serwer prosi o zaczekanie</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>Serwer nie potrafi tego, o co jest proszony</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Serwer nie może potwierdzić swojej tożsamości</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serwer nie odpowiada</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>Serwer nie pilnuje postaci odpowiedzi</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>Serwer nie mówi, jak dzieli tekst</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Serwer ma problem</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>Serwer ma teraz inny model</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>Serwer odczytał inny prompt</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>Serwer za wcześnie przestał pisać</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>Serwer wymaga klucza</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>Nie skontaktowano się z serwerem</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>Nie można odczytać odpowiedzi serwera</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Odpowiedź serwera nie ma sensu</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Certyfikat serwera</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>Nie można użyć certyfikatu serwera</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>Nie można użyć modelu serwera</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Tę wiadomość napisał serwis, nie człowiek.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Nie można odczytać pliku ustawień</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>Waga etykiety „{label}” jest mniejsza niż 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>Część prawdopodobieństwa, z której losowane są tokeny. Używane tylko przy temperaturze wyższej niż 0.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>Czytany jest arkusz „{sheet}”. Wybierz ten, aby czytać jego.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>Podpis jest ważny dla certyfikatu zawartego w odpowiedzi, ale tego certyfikatu nie wystawiono pod certyfikatem, który podano: to nie dowodzi, od kogo pochodzi odpowiedź.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>Podpis jest ważny dla certyfikatu w odpowiedzi. Nie sprawdzono, czy ten certyfikat naprawdę należy do urzędu: porównaj jego SHA-256, {sha256}, z tym, co publikuje urząd, albo podaj jego certyfikat główny.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>Podpis jest ważny, a jego certyfikat wystawiono pod certyfikatem, który podano.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>Podpis jest błędny: to niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>Podpisu nie sprawdzono: certyfikatu nie ma w odpowiedzi albo jest on nieznanego tu rodzaju.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>Najprościej: wszystko, co narusza, i wszystko, co jest nierozstrzygnięte.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>Rozmiar jest potwierdzany przed pobraniem.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>Rozmiar całego tekstu w oknie, względem systemowego.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Źródła się zmieniły</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>Stan elementu {item} sprawdzenia {run} jest sprzeczny z jego werdyktem.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>Struktura {file} nie jest taka, jaką tworzy Plumbline: {objects}. To, co zapisuje, można by niezauważalnie sfałszować, więc pliku nie otwarto.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>Zakończył go system, najprawdopodobniej z powodu braku pamięci.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>System zgłasza: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>System podaje: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Certyfikaty systemu</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>Systemowy pęk kluczy zgłosił: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>Ustawienia systemu wskazują serwer proxy rodzaju „{scheme}”; pobieranie wymaga serwera proxy http lub https.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>Tabela jest za duża</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>Tensor {name} ma błędne przesunięcie.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>Tensor {name} ma niemożliwy rozmiar.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>Tensor {name} ma nieznaną kwantyzację.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>Liczba wymiarów tensora {name}: {dimensions}.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>Kolumna z tekstem jest w tym wierszu pusta, ale są słowa w {columns}, a tam się nie czyta.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>Kolumna z tekstem jest w tym wierszu pusta.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>Tekst zawiera separator bez cudzysłowu. To ostatnia kolumna, więc części tekstu połączono.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>Nie udało się rozpoznać tekstu.</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>Tekst jest pusty, więc sprawdzania nie rozpoczęto.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>Tekst jest w kolumnie „{column}”, rozpoznanej jako ta z najdłuższym tekstem.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>Tekst jest w kolumnie „{column}”, rozpoznanej jako ta z najdłuższym tekstem; inne możliwe: {others}.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>Tekst jest w kolumnie „{column}”, rozpoznanej po nazwie.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>Tekst jest w kolumnie „{column}”, rozpoznanej po nazwie; inne możliwe: {others}.</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>Tekst rozpoznano na obrazie (OCR) i może zawierać błędy.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Teksty pominięto, a wraz z nimi to, co je cytuje. Są tu ich skróty.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>Próg dla {measure} {least} wybrano i zmierzono na tych samych przykładach, co zawyża wynik. Aby to sprawdzić, każda połowa wymaga co najmniej {few} naruszeń i {few} innych.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>Znacznik czasu nie dotyczy tej historii</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>Nie można odczytać znacznika czasu z {time}.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>Znacznik czasu z {time} nie dotyczy jej pieczęci.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>Podpis znacznika czasu jest błędny</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Token nie został przyjęty</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>Tokenu nie wysłano</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>Tokenizer utworzył ze zwykłego tekstu token sterujący, który mógłby naśladować instrukcje samego programu.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>Niedokończone pobieranie {repository} zostaje wznowione.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Liczba znaków wartości: {chars}; limit dla wiersza to {limit}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>Wartość „{key}” jest niewłaściwego rodzaju.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Werdykty byłyby wewnątrz obserwowanego folderu</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Same werdykty byłyby oceniane</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Wersje: {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>Wagi „{model}” są niezweryfikowane: ich sumy kontrolnej nie ma w żadnym katalogu, który zna Plumbline.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>Skoroszyt ma {n} komentarz lub pole tekstowe, które nie jest czytane.</numerusform>
            <numerusform>Skoroszyt ma {n} komentarze lub pola tekstowe, które nie są czytane.</numerusform>
            <numerusform>Skoroszyt ma {n} komentarzy lub pól tekstowych, które nie są czytane.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>Skoroszyt ukrywa część wierszy; mimo to je odczytano.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>Skoroszyt ukrywa ten wiersz; mimo to go odczytano.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>Skoroszyt ukrywa ten arkusz; mimo to go odczytano.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>Skoroszyt ukrywa {n} wiersz, który mimo to jest czytany: {rows}.</numerusform>
            <numerusform>Skoroszyt ukrywa {n} wiersze, które mimo to są czytane: {rows}.</numerusform>
            <numerusform>Skoroszyt ukrywa {n} wierszy, które mimo to są czytane: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>Skoroszyt nie zawiera tabeli, więc jego tekst odczytano arkusz po arkuszu. Można go też odczytać wiersz po wierszu.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>Pamięć robocza dla tego kontekstu</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Nie można odczytać pliku zip</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Nie można rozpakować pliku zip</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>Plik zip jest za duży</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>Części „{file}” (plików: {files}) zawierają {found} tensorów zamiast {expected}.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>W listach jest więcej tekstów, które nie są czytane: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Jest więcej niż {limit} etykiet.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Nie ma decyzji do dodania</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Nie ma takich sprawdzeń</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Szablony są w językach: {languages}.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Są dwa pola typu „{type}”.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Pod tym nagłówkiem jest {n} przykład; najlepiej działa od {least} do {most} blisko granicy, obu rodzajów.</numerusform>
            <numerusform>Pod tym nagłówkiem są {n} przykłady; najlepiej działa od {least} do {most} blisko granicy, obu rodzajów.</numerusform>
            <numerusform>Pod tym nagłówkiem jest {n} przykładów; najlepiej działa od {least} do {most} blisko granicy, obu rodzajów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Jest tu {n} niewidoczny znak ({code}). Model i tak go czyta: usuń go.</numerusform>
            <numerusform>Są tu {n} niewidoczne znaki ({code}). Model i tak je czyta: usuń je.</numerusform>
            <numerusform>Jest tu {n} niewidocznych znaków ({code}). Model i tak je czyta: usuń je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Jest jeszcze {n}. Pliki CSV i JSON zawierają wszystkie.</numerusform>
            <numerusform>Są jeszcze {n}. Pliki CSV i JSON zawierają wszystkie.</numerusform>
            <numerusform>Jest jeszcze {n}. Pliki CSV i JSON zawierają wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Dostępne: {names}.</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Jest już sprawa o tej nazwie</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>W programie jest błąd; jego dziennik mówi, gdzie.</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Zapisane wyszukiwanie o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Dla tego elementu jest już otwarte odwołanie</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Nie ma kolumny {columns}, którą można pokazać jako kontekst.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Nie ma kolumny „{column}”. Kolumny: {columns}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>Nie ma decyzji, od której można się odwołać</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Nie ma pliku ani folderu o tej nazwie albo został usunięty.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Nie ma pliku ani folderu o tej nazwie.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Nie ma pliku do wczytania.</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>Nie ma elementu {item}</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>W {file} nie ma klucza „{key}”.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>W {table} nie ma klucza „{key}”.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nie ma pęku kluczy</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Nie ma modelu</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Nie ma tu modelu</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Nie ma regulaminu</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Nie ma wydania</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Nie ma miejsca na więcej</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>Na dysku z {file} nie ma już miejsca (wolne: {free}). Wszystko, co dotąd zapisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>Na dysku z {file} nie ma już miejsca. Wszystko, co dotąd zapisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>Nie ma sprawdzenia {run}</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Nie ma jeszcze pieczęci</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Nie ma ustawienia „{key}”.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>Nie ma arkusza „{sheet}”. Arkusze: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Nie ma takiej postaci odpowiedzi</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Nie ma takiego odwołania</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Nie ma takiego zestawu testowego</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Nie ma takiej sprawy</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Nie ma takiej kolumny</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Nie ma takiej ewaluacji</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Nie ma takiego przykładu</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Nie ma takiego pliku</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Nie ma takiego folderu</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Nie ma takiego zbioru wzorcowego</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Nie ma takiego elementu</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Nie ma takiego modelu</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Nie ma takiego regulaminu</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Nie ma wśród nich takiego regulaminu</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Nie ma takiej kolejki</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Nie ma takiego zapisanego wyszukiwania</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Nie ma takiej wersji</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Nie ma serwera zespołu</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>Nie ma szablonu w tym języku</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Nie ma terminala, w którym można o to zapytać.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Nie ma tekstu</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Nie ma w nim tekstu.</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>Nie ma werdyktu o elemencie {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} nie istnieje. Plik przeniesiono, usunięto albo zmieniono jego nazwę.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>Nie ma „{file}”. Niczego nie oceniono.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>Za mało pamięci, aby wczytać „{name}”.</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>Nie ma w nim niczego do oceny.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Nie ma się z czym zgodzić</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Nie ma czego kalibrować</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Nie ma czego porównywać</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Nie ma czego przekazać</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Nie ma czego oceniać</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Nie ma czego etykietować</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Nie ma jeszcze na co odpowiedzieć</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Nie ma czego umieścić w raporcie</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Nie ma jeszcze czego przeglądać</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>Po końcu wartości JSON jest coś jeszcze.</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>To nie są pola postaci standardowej.</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>To są inne wagi</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Nie można użyć tych granic</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Te decyzje dotyczą innej kolejki</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Te pliki nie są jednym modelem</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Te elementy sprawdzenia {run} osiągnęły limit. Oceniono je ponownie bez niego.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Te etykiety należą do innego ćwiczenia</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Te etykiety należą do innych tekstów</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Tych regulaminów nie można umieścić w jednym prompcie</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Te werdykty pochodzą z modelu ćwiczebnego. Służy on do poznawania programu i do testów, nie do podejmowania decyzji.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>To nie jest JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Są odrzucane</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Należą do kilku modeli.</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Wchodzą pomiędzy</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Czekają</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>To wydanie może używać GPU, ale model działa na procesorze.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>To nie może być nazwa regulaminu</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Ta kopia Plumbline nie wie, gdzie publikowane są nowsze wersje.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Ta kopia działa ze źródeł albo zainstalowano ją przez pip. Zaktualizuj źródła, na przykład poleceniem git pull, i zainstaluj je ponownie; albo zaktualizuj pakiet przez pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Ta decyzja zapadła po odwołaniu</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>To pobieranie już trwa</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Ten plik zawiera coś innego</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Ten plik nie jest historią</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Ten plik jest innej wersji</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Ten folder nie zawiera plików.</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>To jest kod odzyskiwania</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>To inny rodzaj pliku</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>To nie jest sprawa</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>To nie jest certyfikat</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>To nie jest plik dla drugiej osoby przeglądającej</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>To nie jest raport</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>To nie jest serwer, którego można użyć</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>To nie jest znacznik czasu</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>To nie jest pełna pieczęć</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>To nie jest plik tego zbioru danych</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>To plik kogoś innego</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>To wersja HTML wiadomości; jej zwykły tekst mówi coś innego.</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>To właśnie decyzja, której dotyczy odwołanie</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>To jest najnowsza wersja. Opublikowana jest {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Ten element nie pochodzi z pliku</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Ten rodzaj pliku nie jest czytany</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Nie można użyć serwera proxy tego rodzaju</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Ten wiersz nic nie zmienia: wysiłek rozumowania wybiera się dla każdego sprawdzenia.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Nie można użyć tego modelu</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Ten model jest już zainstalowany</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Ten model jest dostarczany z Plumbline</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>To wymaga tokenu</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Tego repozytorium nie ma w katalogu Plumbline, więc nikt go nie sprawdził. Plik modelu to dane, które czytają programy napisane w C, a złośliwy plik może próbować je wykorzystać. Plumbline najpierw go bada i wczytuje w osobnym procesie. Licencję znajdziesz na stronie repozytorium.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>W tym wierszu brakuje kolumny z tekstem.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>To sprawdzenie rozpoczęto na {before}, a trwa dalej na {device}.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Nie można użyć tego udziału</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Ten system nie ma pęku kluczy, w którym programy mogą przechowywać tajemnice.</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Tego szablonu nie można użyć</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Ta wersja nie zna „{key}”.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Ta wersja nie wie, jak się go tworzy.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Znaczniki czasu</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Razem z tym, co odczytano wcześniej, po rozpakowaniu jest większe, niż czyta się z jednego pliku.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Napisane tokeny</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Za duże</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Za mało pamięci</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Za dużo plików</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Czeka zbyt wiele żądań</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Trwało zbyt długo lub zajęło zbyt dużo pamięci</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Wprowadzenie przy następnym uruchomieniu</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Spróbuj później, przez inną sieć albo z innego adresu; poprawne części zostają zachowane.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Spróbuj ponownie, gdy część z nich otrzyma odpowiedź.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Spróbuj ponownie, gdy sieć wróci, albo zajrzyj na {page} w przeglądarce.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtórzy, zgłoś to, podając nazwę modelu.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Spróbuj bez warstw na GPU: pracę wykona wtedy procesor, tylko wolniej.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dwa pola mają tę samą nazwę.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Dwa pliki mają tę samą nazwę</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Dwa pliki mówią co innego</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Dwa tensory nakładają się na siebie.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Połączyć można od dwóch do {most} regulaminów o różnych nazwach; podano: {names}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Pomieszano dwie wersje programu</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Nieznane kodowanie</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Nieznany format</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Nieznana kolejność w dacie</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Nieznane ustawienie</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Nieznany podział</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Odblokuj pęk kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Rozpakuj go i zaimportuj folder z regulaminami.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Rozpakuj go i zaimportuj folder.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Nieczytelne opcje odczytu</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Usuń ją, aby pobierać modele.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Nieobsługiwany typ pliku</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Bezużyteczny separator</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Bezużyteczny limit</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Bezużyteczna liczba wiadomości</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Zaktualizuj go tam, gdzie aktualizujesz inne programy, albo poleceniem flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Utrzymaj ją albo wybierz inną decyzję.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Użyj 0 lub większej liczby całkowitej.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Użyj od 1 do {limit} widocznych znaków, bez spacji na początku i na końcu.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Użyj modelu gpt-oss lub gpt-oss-safeguard, którego plik zachował tokeny sterujące.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Użyj adresu https albo pomiń token.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Użyj innego pliku modelu i zgłoś to, podając nazwę modelu.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Używaj tylko liter, cyfr i łączników, na przykład community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Użyj jednego z nich albo usuń nawiasy klamrowe.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Użyj ćwiczenia, z którym go utworzono.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Użyj ćwiczenia, z którym je utworzono.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Użyj tej samej wersji.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>W tym raporcie są werdykty modelu ćwiczebnego. Nie służą do podejmowania decyzji.</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Zweryfikuj plik modelu. Jeśli jest nienaruszony, spróbuj ponownie bez GPU.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Narusza</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Naruszenia w każdej</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Zaczekaj, aż się zakończy, albo zatrzymaj je tam.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Zaczekaj, aż się zakończy, albo zatrzymaj je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Zaczekaj, aż to się zakończy, albo zatrzymaj to.</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Wagi, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>To, co nadeszło, jest zachowane. Zgłoś ten tekst.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Co się liczy:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Czym różni się metoda, przez co obu wyników nie można porównać co do punktu:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Co dzieje się z żądaniami innych programów podczas sprawdzania lub ewaluacji.</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Nie udało się ustalić, co jest egzekwowane.</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Co w jednym kraju jest niewinne, w innym jest obelgą („fanny”, „spaz”). Określ, o czyją angielszczyznę chodzi, i pozwól modelowi zostawić człowiekowi słowa niejednoznaczne.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>Decyzje w pliku {file} dotyczą innych tekstów albo innego regulaminu.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>To, co ma być ocenione, nie ma kolumn.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>Od czego zależą werdykty</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>O co pytano</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>Decyzji podjętej po odwołaniu się nie cofa: osoba odwołująca się może o niej wiedzieć.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>To, co oceniono, jest zachowane w historii.</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Kiedy oceniać ponownie, ustala się na tym samym regulaminie, modelu i przykładach przy niskim, średnim i wysokim wysiłku, w jednej ewaluacji.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Jeśli źródło je zna, można też pokazać: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Tam, gdzie zainstalowano tesseract</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Gdzie trzymane są wagi ekspertów, największa część modelu. Pamięć główna jest wolniejsza, ale wymaga znacznie mniej pamięci GPU.</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Tam, gdzie jest historia, plik jest z nią porównywany: każdy element, każda decyzja i każde ogniwo, a dzięki skrótom z kluczem także to, co zamaskowano.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Gdy „{binary}” ma wartość 0, w „{field}” nie można nic napisać.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Gdy „{binary}” ma wartość 1, w „{field}” nie można nic napisać.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Czy odsłonięty tekst jest widoczny tylko przy wciśniętej spacji, czy do następnego elementu.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Z tego pliku nie wynika, czy w datach pierwszy jest dzień, czy miesiąc: daty pozostają w takiej postaci, w jakiej je zapisano. Podaj, jak jest.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Czy rozpoznawać tekst na zeskanowanych stronach i obrazach (OCR). Wymaga to programu tesseract na tym komputerze; takie elementy są oznaczane.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Który plik jest ćwiczeniem?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>Zbiór wzorcowy którego regulaminu?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Gdy model jest w użyciu</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Kto umie liczyć skróty, może podrobić raport: porównaj odcisk z tym, który podaje ci jego autor.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Kto potrafi obliczać skróty, mógłby utworzyć cały raport od nowa. Porównaj więc jego odcisk z tym, który autor poda Ci inną drogą.</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Okno pliku zst</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Z wierszami samego programu ma {tokens} tokenów. Kontekst mieści {limit}, z czego {reasoning} zarezerwowano na rozumowanie, a {answer} na odpowiedź. Nie pozostaje miejsca na treść.</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Z tą samą decyzją i innymi etykietami: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Przy postaci standardowej klucze to {keys}. Popraw go albo usuń.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Bez czytelnej daty</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Bez tego nie ma pewności, że prompt oznacza po obu stronach to samo. {said}</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Bez werdyktów z ewaluacji</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Słowa w</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Treść odwołania: otwórz, aby przeczytać</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Napisz 3 albo 3:2 dla jednej z kolumn.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Napisz NAZWA@2.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Wpisz inną nazwę.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Napisz, co nie jest dozwolone.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Zapisz go jako {example}, bez ścieżki, nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Wpisz do niego regulamin i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Napisz nazwę regulaminu przed nazwą zbioru, jak w {example}.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Napisz {example}, w cudzysłowie.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Napisz {example}, bez cudzysłowu.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Napisz {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Napisz {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Napisz {table} dla każdego.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Napisz na przykład {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Napisano przed</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Napisano od</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>Możesz też pobrać pliki na innym komputerze.</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>Wyświetlono wersję {seen}; najnowsza to wersja {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` ma wartość true lub false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` wymaga liczby bajtów i sha256 każdego pliku.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` musi mieć wartość {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>Brakuje `licence`.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` ma {keys}.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` to jedno z: {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` ma postać organizacja/nazwa, a nie {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` to 64 cyfry szesnastkowe zapisane małymi literami.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` to lista tabel.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` to tabela z name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>Brakuje `{key}` albo nie jest to liczba całkowita większa od 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>Brakuje `{key}` albo nie jest to tekst.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` nie jest tu znane.</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>awaria nie zapisuje pamięci na dysku</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>decyzja o elemencie wzorcowym w kolejce przeglądu</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>człowiek</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>decyzja człowieka</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>elementy sprawdzenia {run} w kolejce przeglądu</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>odzyskiwanie danych</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>pominięty element</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>pominięty element sprawdzenia {run}</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>krok przed werdyktem</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>krok {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>tekst w nim nie jest w UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>znacznik czasu</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>odwołanie ({item} sprawdzenia {run})</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>element (wiersz {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>nieznany rekord</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>format odpowiedzi</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>limit odpowiedzi</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>schemat odpowiedzi w prompcie</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>odpowiedź:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>załącznik {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>załącznik „{name}”</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatyczny</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>budżet {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>bajty od {first} do {last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>rozdział {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>rozdział „{name}”</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>data w prompcie</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>wysiłek</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>poziomy wysiłku</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>koniec pliku</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>silnik</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>kod wyjścia {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>pole {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>pole „{name}”</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>podano format</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>zbiór wzorcowy</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>trudne elementy</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>ile jest sprawdzeń lub elementów</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>indeks „{name}”</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>nie może zyskać uprawnień</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>nie może uruchomić programu</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>nie może zapisać żadnego pliku i czyta tylko pliki programu</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>nie ma dostępu do sieci</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>kończy się o {bytes} bajtów za wcześnie</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>kończy się przed bajtem {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>ma teraz {now} bajtów, a miał {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>jest na innym dysku</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>wymaga `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>wymaga modeli, każdego z własną nazwą.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>wymaga wariantów, każdego z własną nazwą.</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>element eskalowano</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>element {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>element {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>elementy jednocześnie</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>spis tabel został utracony albo klucz jest błędny</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>jego pamięć jest ograniczona</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>jego pamięć jest ograniczona, gdy nie używa się karty graficznej</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>schemat nie ma numeru</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>języki regulaminu</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>wyuczone progi poziomu wysiłku</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp przerwało pracę podczas badania „{file}” ({reason}). Plik może być uszkodzony.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>Błąd llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp odrzuciło gramatykę utworzoną z formatu odpowiedzi regulaminu.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp odrzuciło „{name}” i nie podało przyczyny.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp odrzuciło „{name}”: {errors}.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niski</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>zamaskowane</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>wiadomość {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>model {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>model {model}, wariant {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modele</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>miesiąc, dzień, rok</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>nie dało się odczytać odpowiedzi</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>bez kodu wyjścia</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>brak liczby</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>brak flagi</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nie podano przyczyny</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nie zakończono</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>nie ma w regulaminie: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>zbyt długo nic nie nadchodziło</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Zbiór wzorcowy o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Te przykłady są dostarczane z Plumbline</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Nie można zmienić ich nazwy ani ich usunąć.</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>teraz trafne</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>teraz błędne</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>obiekt {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>z {count} wierszy tabeli {table} skopiowano {copied}</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>jeden regulamin</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>inna wersja</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>strona {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>akapit {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>regulaminy</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>regulamin</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precyzja</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>prawdopodobieństwo {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>cytowany tekst</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>budżet rozumowania</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>czułość</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>rekord {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>powtórzenie {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>powtórzenia</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>sprawdzenie {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>sprawdzenie {run} jako część ewaluacji</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>kilka regulaminów razem</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>arkusz {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>arkusz „{name}”</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>sygnał {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>slajd {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>tabela „{name}”</translation>
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
        <translation>temperatura {temperature}, top p {top_p}, ziarno {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>tekst {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>adres wygasł</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>odpowiedź jest wewnętrznie sprzeczna</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>odpowiedzi nie zna regulamin</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>odpowiedź została ucięta</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>sprawa</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>sprawa „{name}”</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>nie dało się zmierzyć pewności</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>treść</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>usunięcie sprawdzenia {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>wyjaśnienie</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>liczby</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>zbiór wzorcowy „{name}”</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>skróty tego, co zamaskowano</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>etykieta jest poważna</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>model wielokrotnie zawiódł przy tym elemencie</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>model nie dał odpowiedzi</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>model nie był pewny</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>wynik odwołania ({item} sprawdzenia {run})</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>regulaminy</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>regulamin</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>regulamin „{policy}”</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>rozumowanie</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>rozumowanie osiągnęło limit</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>rozumowanie osiągnęło limit, zanim pojawiła się odpowiedź</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>ponowne użycie werdyktu</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>ponowne użycie werdyktu dla {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>przegląd {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>sprawdzenie</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>sprawdzenie jako część ewaluacji</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>zapisane wyszukiwanie „{name}”</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>pieczęć i znaczniki czasu</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>według serwera to inny plik</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>stan sprawdzenia {run}</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>werdykt</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>werdykt o {item} sprawdzenia {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>wyzwalacz „{name}”</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>widok „{name}”</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>naruszenia</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>to, co powiedziano o samym raporcie</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>to, o co proszono</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>stan sprawdzenia</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>rok, miesiąc, dzień</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Liczby: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: dozwolone; {escalated}: decyduje człowiek</translation>
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
        <translation>{authority} stwierdza, że pieczęć istniała w dniu {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} ma rację w {n} elemencie więcej z {total}; tak duża różnica rzadko jest przypadkiem ({p}).</numerusform>
            <numerusform>{better} ma rację w {n} elementach więcej z {total}; tak duża różnica rzadko jest przypadkiem ({p}).</numerusform>
            <numerusform>{better} ma rację w {n} elementach więcej z {total}; tak duża różnica rzadko jest przypadkiem ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} ma rację w {n} elemencie więcej z {total}; tak mała różnica często jest przypadkiem ({p}).</numerusform>
            <numerusform>{better} ma rację w {n} elementach więcej z {total}; tak mała różnica często jest przypadkiem ({p}).</numerusform>
            <numerusform>{better} ma rację w {n} elementach więcej z {total}; tak mała różnica często jest przypadkiem ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (zmierzono tutaj)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; elementy jednocześnie: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; warstwy na GPU: {layers}; elementy jednocześnie: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} z {all}, użyto ponownie: {reused}</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} nie jest chroniony (http), więc inni w sieci mogliby odczytać token.</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} na {device}, jednocześnie: {sequences}</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>wpisy: {entries}, w tym specjalne tokeny harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>Plik {file} należy do pobierania, które się nie zakończyło albo którego plik nie był właściwy.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>Plik {file} można odczytać na więcej niż jeden sposób.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>Pliku {file} nie można otworzyć ani utworzyć ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>Pliku {file} nie można otworzyć tym kluczem. (Plik z uszkodzonymi pierwszymi bajtami wygląda tak samo).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>Pliku {file} nie można poprawnie odczytać ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>Pliku {file} nie można użyć: zmieniono go albo jest niekompletny.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>Plik {file} zawiera więcej, niż zawiera pakiet regulaminów.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>Plik {file} nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>Plik {file} nie mówi wystarczająco jasno, jak odpowiadać.</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>Plik {file} zmienił się od czasu weryfikacji.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>Plik {file} ma flagi dla {columns}, a regulamin nie zna żadnej z nich.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>Plik {file} ma więcej niż jedną kolumnę, która może zawierać oczekiwaną etykietę: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>Plik {file} ma więcej niż {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>Plik {file} nie ma kolumny oprócz etykiet.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>W {file} nie ma policy.md, policy.txt ani pojedynczego pliku tekstowego. Łącza są pomijane.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>Plik {file} ma schemat {found}, a ta wersja zna schematy do {known}. Nic w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>W {file} jest kilka tekstów i żaden nie nazywa się policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>Plik {file} ma sha256 {digest} zamiast {expected}: jest pobierany ponownie blokami.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>Plik {file} ma sha256 {digest}, a oczekiwano {expected}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} ma w hubie sha256 {found}, a w katalogu {expected}.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>W {file} są teksty {columns}, ale nie ma etykiety dla każdego.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>Plik {file} trzeba przed odczytem przenieść do formatu tej wersji, a nie można w nim zapisywać.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} ma w hubie {found} bajtów, a w katalogu {expected}.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} ma {size}; regulamin ma najwyżej {limit}.</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} zawiera decyzje osoby {reviewer}, być może o innym pakiecie.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>Plik {file} nie zawiera etykiet.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>Plik {file} zawiera czyjeś etykiety, a nie ćwiczenie.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>Plik {file} zawiera etykiety od: {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>Plik {file} jest uszkodzony ({name}).</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>Plik {file} jest uszkodzony lub zaszyfrowany: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>Plik {file} jest zaszyfrowany, a klucza nie podano. (Plik z uszkodzonymi pierwszymi bajtami wygląda tak samo).</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>Plik {file} jest w folderze modeli.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} nie jest sprawą wyeksportowaną przez Plumbline.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>Plik {file} nie jest historią Plumbline. Nic w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} nie jest plikiem zip.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} nie jest ćwiczeniem.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>Pliku {file} nie ma albo nie ma już swoich {size} bajtów.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>Pliku {file} nie ma.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>Pliku {file} nie ma. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} być może prosi model o tę odpowiedź, ale nie mówi tego jasno.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>Plik {file} nie ma już swoich {size} bajtów.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>Plik {file} zachowano jako zbiór wzorcowy {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>Plik {file} utworzyła inna wersja Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>Plik {file} utworzono z innym ćwiczeniem albo z inną wersją tego ćwiczenia.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} nie został do tego utworzony przez Plumbline, pochodzi z nowszej wersji albo został zmieniony.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} udało się otworzyć, ale jego zawartość tu nie pasuje albo pochodzi z nowszej wersji.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>Plik {file} zostałby nadpisany. Niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, wiersz {line}, kolumna {column}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>W pliku {file} lub w jego folderze nie można zapisywać.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: sha256 nie jest znane, więc model zostanie oznaczony jako niezweryfikowany.</translation>
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
        <translation>{first} i {second} mają rację w tych samych {right} z {total} elementów: nic ich tu nie różni.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} i {second} nie mają kolumn, które do siebie pasują.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} i {second} nie mają wspólnego elementu z etykietą, więc nie można ich porównać.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} ma jedną kolumnę.</translation>
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
        <translation>{flag}: F1 {f1}, precyzja {precision}, czułość {recall}, zgłoszono {raised} z {known} znanych</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>W folderze {folder} jest więcej niż {most} plików GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>W folderze {folder} nie ma plików GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>W folderze {folder} nie ma plików GGUF; przeszukano go do poziomu {depth}.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>Folder {folder} jest pełen starszych folderów.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>Folder {folder} zostałby nadpisany. Niczego nie skopiowano.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>Folder {folder} zostałby nadpisany. Niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Do zapisania pozostało {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} etykieta</numerusform>
            <numerusform>{form}, {n} etykiety</numerusform>
            <numerusform>{form}, {n} etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} z {all}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host}: odpowiedź na {what} ma nieznaną postać ({error}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host}: odpowiedź na {what} to błąd {status}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host}: odpowiedź na {what} ma status {status}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host}: odpowiedź ma status {status}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} jest nieosiągalny albo połączenie zostało zerwane ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} kompresuje plik, choć o to nie proszono.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} nie podał wersji.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} nie przyjmuje tokenu wysłanego dla {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} nie ma pliku {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} nie ma repozytorium {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} nie ma tej rewizji {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} nie ma {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} udostępnia {what} tylko zalogowanym osobom albo coś takiego nie istnieje.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} nie opublikował wydania Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} otrzymał zbyt wiele żądań z tej sieci.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} przekierowuje z https na niechroniony adres.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} przekierowuje na coś, co nie jest adresem.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} przekierowuje bez końca.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} odmawia dostępu do {what}.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} wysłał inne bajty niż te, o które poproszono.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Wykryto w tekście regulaminu.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Ustawiono ręcznie.</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (ćwiczebny, nie do podejmowania decyzji)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (opublikowane)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>Modelu {model} nie trzeba pobierać.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>Model {model} nie jest ani zainstalowany, ani pobierany.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>Model {model} nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>Model {model} nie jest zainstalowany. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, z {repository}.</translation>
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
            <numerusform>{name} i jeszcze {n}</numerusform>
            <numerusform>{name} i jeszcze {n}</numerusform>
            <numerusform>{name} i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, wersja {number}</translation>
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
        <translation>W folderze {folder} potrzeba jeszcze {needed}, a wolne jest {free}.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} odpowiedź osiągnęła limit {limit} tokenów.</numerusform>
            <numerusform>{n} odpowiedzi osiągnęły limit {limit} tokenów.</numerusform>
            <numerusform>{n} odpowiedzi osiągnęło limit {limit} tokenów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>Nie udało się zdekodować {n} bajtu; jest pokazany jako �.</numerusform>
            <numerusform>Nie udało się zdekodować {n} bajtów; każdy jest pokazany jako �.</numerusform>
            <numerusform>Nie udało się zdekodować {n} bajtów; każdy jest pokazany jako �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} decyzja różni się od oczekiwanej</numerusform>
            <numerusform>{n} decyzje różnią się od oczekiwanych</numerusform>
            <numerusform>{n} decyzji różni się od oczekiwanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} formuła nie ma zapisanej wartości, więc jej komórka jest czytana jako pusta. Otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz go.</numerusform>
            <numerusform>{n} formuły nie mają zapisanej wartości, więc ich komórki są czytane jako puste. Otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz go.</numerusform>
            <numerusform>{n} formuł nie ma zapisanej wartości, więc ich komórki są czytane jako puste. Otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} połowa pary zastępczej, która nie jest znakiem, jest pokazana jako �.</numerusform>
            <numerusform>{n} połowy par zastępczych, które nie są znakami, są pokazane jako �.</numerusform>
            <numerusform>{n} połówek par zastępczych, które nie są znakami, jest pokazanych jako �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} godzina</numerusform>
            <numerusform>{n} godziny</numerusform>
            <numerusform>{n} godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} element ma etykietę „{label}”, dla której regulamin nie ma decyzji.</numerusform>
            <numerusform>{n} elementy mają etykietę „{label}”, dla której regulamin nie ma decyzji.</numerusform>
            <numerusform>{n} elementów ma etykietę „{label}”, dla której regulamin nie ma decyzji.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>Elementy, które osiągnęły limit: {n}; limit {budget} tokenów rozumowania: {reasoning}, limit {limit} tokenów odpowiedzi: {answer}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} element osiągnął limit {limit} tokenów rozumowania.</numerusform>
            <numerusform>{n} elementy osiągnęły limit {limit} tokenów rozumowania.</numerusform>
            <numerusform>{n} elementów osiągnęło limit {limit} tokenów rozumowania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} element oceniono ponownie ze średnim wysiłkiem, z tego {high} także z wysokim.</numerusform>
            <numerusform>{n} elementy oceniono ponownie ze średnim wysiłkiem, z tego {high} także z wysokim.</numerusform>
            <numerusform>{n} elementów oceniono ponownie ze średnim wysiłkiem, z tego {high} także z wysokim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} element oceniono ponownie ze średnim wysiłkiem.</numerusform>
            <numerusform>{n} elementy oceniono ponownie ze średnim wysiłkiem.</numerusform>
            <numerusform>{n} elementów oceniono ponownie ze średnim wysiłkiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} element.</numerusform>
            <numerusform>{n} elementy.</numerusform>
            <numerusform>{n} elementów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuta</numerusform>
            <numerusform>{n} minuty</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>jeszcze {n}</numerusform>
            <numerusform>jeszcze {n}</numerusform>
            <numerusform>jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>jeszcze {n} obiekt</numerusform>
            <numerusform>jeszcze {n} obiekty</numerusform>
            <numerusform>jeszcze {n} obiektów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>Brakuje jeszcze {n} rekordu albo go zmieniono.</numerusform>
            <numerusform>Brakuje jeszcze {n} rekordów albo je zmieniono.</numerusform>
            <numerusform>Brakuje jeszcze {n} rekordów albo je zmieniono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>To samo dotyczy jeszcze {n} wiersza tabeli {table}.</numerusform>
            <numerusform>To samo dotyczy jeszcze {n} wierszy tabeli {table}.</numerusform>
            <numerusform>To samo dotyczy jeszcze {n} wierszy tabeli {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} z etykiet osoby {person} należy do tekstu, którego nie ma w ćwiczeniu.</numerusform>
            <numerusform>{n} z etykiet osoby {person} należą do tekstów, których nie ma w ćwiczeniu.</numerusform>
            <numerusform>{n} z etykiet osoby {person} należy do tekstów, których nie ma w ćwiczeniu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} ze sprawdzeń, które wskazuje to wyszukiwanie, nie ma już w historii.</numerusform>
            <numerusform>{n} ze sprawdzeń, które wskazuje to wyszukiwanie, nie ma już w historii.</numerusform>
            <numerusform>{n} ze sprawdzeń, które wskazuje to wyszukiwanie, nie ma już w historii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} z tych plików jest ćwiczeniem.</numerusform>
            <numerusform>{n} z tych plików są ćwiczeniami.</numerusform>
            <numerusform>{n} z tych plików jest ćwiczeniami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>Nie można odczytać {n} części dokumentu, więc nie jest on oceniany jako całość. Zamiast tego weź każdą stronę jako element.</numerusform>
            <numerusform>Nie można odczytać {n} części dokumentu, więc nie jest on oceniany jako całość. Zamiast tego weź każdą stronę jako element.</numerusform>
            <numerusform>Nie można odczytać {n} części dokumentu, więc nie jest on oceniany jako całość. Zamiast tego weź każdą stronę jako element.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} rekord nie jest wpisem: polubienia, obserwowanie, udostępnienia, profil.</numerusform>
            <numerusform>{n} rekordy nie są wpisami: polubienia, obserwowanie, udostępnienia, profil.</numerusform>
            <numerusform>{n} rekordów nie jest wpisami: polubienia, obserwowanie, udostępnienia, profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>Na model czeka już {n} żądanie.</numerusform>
            <numerusform>Na model czekają już {n} żądania.</numerusform>
            <numerusform>Na model czeka już {n} żądań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} sekunda</numerusform>
            <numerusform>{n} sekundy</numerusform>
            <numerusform>{n} sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} tekstu nie ma na żadnej krzywej: był nierozstrzygnięty lub eskalowany albo nie zdecydowało jedno słowo.</numerusform>
            <numerusform>{n} tekstów nie ma na żadnej krzywej: były nierozstrzygnięte lub eskalowane albo nie zdecydowało jedno słowo.</numerusform>
            <numerusform>{n} tekstów nie ma na żadnej krzywej: były nierozstrzygnięte lub eskalowane albo nie zdecydowało jedno słowo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} tekst ma sprzeczne etykiety; nie wchodzi do żadnej liczby.</numerusform>
            <numerusform>{n} teksty mają sprzeczne etykiety; nie wchodzą do żadnej liczby.</numerusform>
            <numerusform>{n} tekstów ma sprzeczne etykiety; nie wchodzą do żadnej liczby.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} i {name} nie mogą być w jednym folderze.</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} nie istnieje lub nie można tego odczytać.</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} występuje w dwóch plikach z różnymi decyzjami. Czy to dwie osoby o tym samym nazwisku?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: pozostał {n} tekst</numerusform>
            <numerusform>{person}: pozostały {n} teksty</numerusform>
            <numerusform>{person}: pozostało {n} tekstów</numerusform>
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
        <translation>{policies}, razem</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} w {column}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, wersja {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>tokeny rozumowania: {reasoning}, odpowiedzi: {answer}</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (wiersz {line}, kolumna {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Ponowna próba za {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: narusza; {allowed}: dozwolone</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: narusza; {allowed}: dozwolone; {escalated}: decyduje człowiek</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} zmieniło się z {old} na {new}, odkąd rozpoczęto to pobieranie.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>W {repository} nie ma pliku GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>W {repository} nie ma modelu pasującego do {text}. Są w nim {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>W {repository} jest kilka modeli: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>W {repository} jest {files} z {parts} części pliku {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{right} z {known} znanych elementów oceniono poprawnie</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>Nie można użyć {server}</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} przyjmuje prompty tylko jako tekst i robi tokeny sterujące z tego, co na nie wygląda, więc tekst mógłby naśladować komunikaty programu i sam zdecydować o swoim werdykcie.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} nie jest nazwą: dozwolone są małe litery, cyfry, kropki i łączniki.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} nie ma wariantu „{wanted}”.</translation>
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
        <translation>{total}, z tego ocenione: {done}; pominięte: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} nie jest tekstem.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} nie jest plikiem, od którego zaczęło się to pobieranie: {reason}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what}: długość w bajtach to {length}; limit to {most}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} wymaga około {needed} GiB; dostępne jest {available} GiB.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>„{address}” nie jest adresem http ani https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>„{choice}” nie jest jednym z {choices}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>„{column}”</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>„{column}” zawiera etykiety, rozpoznane po zawartości.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>„{column}” zawiera teksty, rozpoznane jako najdłuższa kolumna.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>„{column}” zawiera inne liczby niż 0 i 1, więc żadna z nich nie mówi, co jest dozwolone. Wpisz zamiast nich etykiety regulaminu.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>„{column}” napisał model: to nie to, czego oczekują ludzie, więc ją pominięto.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>„{decision}” niczego nie zmienia.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>„{device}” nie jest dostępne. Urządzenia tego komputera: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>„{endpoint}” nie jest ani adresem http lub https, ani folderem.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>„{field}” nie jest czytane: treść znaleziono w innym miejscu pliku.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>Nie można odczytać „{file}”. {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>Nie można użyć „{file}”. {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>„{file}” nie ma kolumny {columns}, którą można pokazać jako kontekst. Ma: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>„{file}” ma {n} bajt, a potrzebuje co najmniej {needed}.</numerusform>
            <numerusform>„{file}” ma {n} bajty, a potrzebuje co najmniej {needed}.</numerusform>
            <numerusform>„{file}” ma {n} bajtów, a potrzebuje co najmniej {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>„{file}” to część {number} z {count}, ale znaleziono {n} plik.</numerusform>
            <numerusform>„{file}” to część {number} z {count}, ale znaleziono {n} pliki.</numerusform>
            <numerusform>„{file}” to część {number} z {count}, ale znaleziono {n} plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>„{file}” wygląda na eksport wiadomości ({format}) i tak jest czytany. Można go też odczytać jako {other}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>„{file}”: {reason}, po {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>„{file}”: {reason}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>„{folder}” nie jest folderem.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>Folder „{folder}” jest obserwowany, więc nie może też przyjmować werdyktów.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>Nie znaleziono „{golden}”.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>„{inner}” jest wewnątrz „{outer}”.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>„{key}” nie może mieć wartości {value}, która nie jest prawidłowym tekstem Unicode.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>„{key}” w {file} musi być tabelą.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>„{key}” w {file} musi być tekstem.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>„{key}” w {file} musi mieć wartość true lub false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>„{key}” w {table} musi być listą tabel.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>„{key}” w {table} musi być listą tekstów.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>„{key}” w {table} musi być liczbą całkowitą.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>„{key}” w {table} musi być tekstem.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>„{key}” w {table} musi mieć wartość true lub false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>W {table} brakuje „{key}”.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>„{key}” musi być liczbą, a nie {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>„{key}” musi być tekstem w cudzysłowie, a nie {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>„{key}” musi być liczbą całkowitą, a nie {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>„{key}” musi mieścić się między {least} a {most}, a nie wynosić {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>„{key}” musi mieć wartość true lub false, a nie {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>„{key}” musi mieć wartość {choices}, a nie {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>„{label}” i „{other}” trudno odróżnić. Zmień jedną z tych nazw.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>„{label}” nie jest odpowiedzią według tego regulaminu.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>„{model}” nie ma oczekiwanego sha256, więc nie zostanie wczytany.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>„{model}” nie ma tokenów gpt-oss i gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>„{model}” nie jest plikiem, z którym rozpoczęto sprawdzanie (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}”</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>„{name}” nie może być nazwą etykiety, pola ani opcji.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>„{name}” zawiera / lub @, które oddzielają regulamin, nazwę i wersję.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>„{name}” zawiera znaki, których nazwa mieć nie może.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>„{name}” nie ma litery ani cyfry.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>„{name}” zawiera wagi, które nie są liczbami.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>„{name}” nie jest znane.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>„{name}” jest krótszy, niż podaje nagłówek. Pobieranie prawdopodobnie się nie zakończyło.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>„{policy}” wymaga liczby: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>„{policy}” ma zbiory wzorcowe {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>„{policy}” ma {n} tokenów. Przykłady tego, co go narusza: {violating}; tego, co dozwolone: {allowed}.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>„{policy}” jako wersja równoległa, dla {compared} z {n} elementu: tak samo: {same}, inaczej: {other}. Nie ma wpływu na wynik.</numerusform>
            <numerusform>„{policy}” jako wersja równoległa, dla {compared} z {n} elementów: tak samo: {same}, inaczej: {other}. Nie ma wpływu na wynik.</numerusform>
            <numerusform>„{policy}” jako wersja równoległa, dla {compared} z {n} elementów: tak samo: {same}, inaczej: {other}. Nie ma wpływu na wynik.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>Odpowiedzi według „{policy}” mają postać standardową: decyzja, a przy naruszeniu także uzasadnienie.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>Odpowiedzi według „{policy}” mają postać standardową: decyzja, potem reguła ({rules}) i uzasadnienie.</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>„{policy}” ma mieć pierwszeństwo, ale nie ma go wśród regulaminów: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>„{policy}” nie jest ani plikiem lub folderem, ani nazwą w bibliotece.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>Regulamin „{policy}” sam określa odpowiedź ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>Regulamin „{policy}” sam określa odpowiedź, odczytywaną zgodnie z wyborem ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>„{policy}” użyto z folderu lub pliku i nie ma go w bibliotece.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>„{reference}” nie jest numerem ewaluacji.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>„{reference}” nie wskazuje żadnej wersji albo wskazuje więcej niż jedną.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>„{rule}” jest wspomniana, ale nigdzie nie jest zdefiniowana. Zdefiniuj ją albo popraw identyfikator.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>„{shown}” nie jest nazwą kodowania tekstu.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>„{text}” nie może być adresem serwera.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>„{title}” nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>„{title}” nie mówi wystarczająco jasno, jak odpowiadać.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>„{token}” wygląda jak token sterujący promptu. Dociera do modelu jako zwykły tekst i niczym nie steruje.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>„{value}” nie może być wartością „{key}” w {table}.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>„{version}” nie jest numerem wersji.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>„{word}” pozostawia otwarte, kiedy reguła nie obowiązuje. Napisz, kiedy obowiązuje, a kiedy nie.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>„{written}” nie może rozdzielać komórek.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Do poznawania programu i do testów, nie do podejmowania decyzji. Wyszukuje tylko wymienione słowa w krótkich tekstach.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>O pół gigabajta mniejszy: części poza ekspertami są silniej skwantyzowane.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Wytrenowano go dla tego programu, od podstaw, na tekście napisanym przez własny generator programu.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Eksperci zachowują format, w którym ich wytrenowano.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Eksperci zachowują format, w którym ich wytrenowano. Trzy pliki, jeden model.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Eksperci zachowują format, w którym ich wytrenowano. Dwa pliki, jeden model.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>Pierwszy wybór: eksperci zachowują format, w którym ich wytrenowano.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>Model ogólny, z którego powstał safeguard-120b, do porównania.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>Model ogólny, z którego powstał safeguard-20b, do porównania.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>Duży model: lepszy przy regułach, które na siebie wpływają. Dla stacji roboczych z 80 GB i więcej.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Model, dla którego powstało Plumbline, w rozmiarze dla zwykłego komputera. Nadaje treściom etykiety według regulaminu, który piszesz.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Do wypróbowania bez pobierania.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Używaj go zgodnie z obowiązującym Cię prawem.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Możesz go używać, zmieniać i przekazywać dalej, z tekstem licencji i jej informacjami.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>notatki o pobieraniu i listy modeli kilku osób, zgodne co do najnowszej rewizji i różniące się od starszej</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>listy modeli innych programów</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>listy modeli kilku innych programów, które są zgodne</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>publiczne notatki osób, które go pobrały</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Wszystkie teksty, tutaj i wszędzie, gdzie są cytowane, aż do zamknięcia Plumbline</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>Odpowiada na {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>Odpowiada na {name}: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>TREŚĆ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Wybierz decyzję. Notatka zostanie zapisana razem z nią.</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Przytoczone, ale nie ma ich w regulaminie: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Data w źródle: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Zdecydować o kilku elementach?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Najpierw zdecyduj o elemencie. Zbiór wzorcowy zawiera decyzje ludzi.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Rozpatrz…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Zapisano decyzję o {n} elemencie.</numerusform>
            <numerusform>Zapisano decyzję o {n} elementach.</numerusform>
            <numerusform>Zapisano decyzję o {n} elementach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Cofnięto decyzję o {n} elemencie.</numerusform>
            <numerusform>Cofnięto decyzję o {n} elementach.</numerusform>
            <numerusform>Cofnięto decyzję o {n} elementach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Wysiłek: {effort} · data w prompcie: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>PRZYTRZYMAJ SPACJĘ, ABY CZYTAĆ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Ukryj teksty</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Ukryj rozumowanie modelu</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Ukryj to, od czego zależy werdykt</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Jak pewny był model przy słowie, którym zdecydował, przy rozumowaniu, które właśnie napisał. To nie jest zmierzona dokładność: tę mierzy ewaluacja na Twoich własnych przykładach.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>Identyfikator w źródle: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Oceniono ponownie tam, gdzie prawdopodobieństwo naruszenia wynosi od {low} do {high} ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Oceniono ponownie bez limitów: {verdict}, w sprawdzeniu {run}, element {item}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Pewność modelu {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Model: {name}, na serwerze zespołu {address}; jego wagi nie są tu znane</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Model: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Niczego nie zapisano: tę decyzję podjęto już wcześniej.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Niczego nie cofnięto: jest nowsza decyzja.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>NACIŚNIJ SPACJĘ LUB KLIKNIJ, ABY CZYTAĆ</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>NACIŚNIJ SPACJĘ, ABY UKRYĆ</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Część {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Część {number}, znaki od {start} do {end}: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Regulamin: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>ROZUMOWANIE, DLA PRZEGLĄDAJĄCYCH</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>DECYZJE</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Surowa odpowiedź: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Powód, dla późniejszych czytelników</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Budżet rozumowania {budget} · limit odpowiedzi {limit} tokenów</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Przytoczone reguły: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Sprawdzenie {run}, element {item} · Plumbline {version} · zapisano {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>KROKI</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Pokaż teksty</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Pokaż rozumowanie modelu</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Pokaż, od czego zależy werdykt</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Pokazano modelowi jako kontekst: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Źródło: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Temperatura {temperature} · top-p {top_p} · ziarno {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Tekst: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Dotyczy to werdyktów według regulaminu „{policy}”.</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Ten tekst występuje w sprawdzeniu więcej niż raz. Oceniono go raz i każda kopia ma ten werdykt.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Tytuł: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Osoba bez nazwy</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>OD CZEGO ZALEŻY WERDYKT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>DLACZEGO</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>Czeka na werdykt</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>Od czego zależy werdykt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Zgadzasz się z modelem co do {n} elementu. Elementy bez werdyktu są pomijane.</numerusform>
            <numerusform>Zgadzasz się z modelem co do {n} elementów. Elementy bez werdyktu są pomijane.</numerusform>
            <numerusform>Zgadzasz się z modelem co do {n} elementów. Elementy bez werdyktu są pomijane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Twoja decyzja</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Twoja decyzja zostanie zapisana dla {n} elementu.</numerusform>
            <numerusform>Twoja decyzja zostanie zapisana dla {n} elementów.</numerusform>
            <numerusform>Twoja decyzja zostanie zapisana dla {n} elementów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>zdecydowano o {n} elemencie naraz</numerusform>
            <numerusform>zdecydowano o {n} elementach naraz</numerusform>
            <numerusform>zdecydowano o {n} elementach naraz</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>ostrożna wartość domyślna</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} na {device}, jednocześnie: {count}</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Oceniono ponownie, bo {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. Ten się liczy.</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (nie ma jej w regulaminie)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} s · tokeny: {tokens}</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: decyzja cofnięta</translation>
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
        <translation>Dokładność</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Faktyczne naruszenia, %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Dodaj przykład</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Dodaj przykład…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Dodaj swoje decyzje</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Ewaluacja sprawdza przykłady, których poprawny werdykt jest znany, i pokazuje, jak często werdykt był poprawny. Porównaj obok siebie wersje regulaminu, modele i poziomy wysiłku i zobacz, które werdykty się zmieniają.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Przybliżona liczba elementów na sekundę przy pełnym obciążeniu.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Przy wysiłku automatycznym elementy są najpierw oceniane z niskim wysiłkiem, a potem ponownie tam, gdzie model nie jest pewny. Jak pewny musi być, ustala się na tych przykładach: tak mało ponownych ocen, jak pozwala na to czułość.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Automatyczny, najwyżej</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Automatyczny, domyślnie</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Automatyczny, wyuczony</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Automatyczny, wyuczony, na drugiej połowie</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibracja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Zmienione werdykty</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Pytaj także o wszystkie regulaminy naraz</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Porównaj zaznaczony wiersz z</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porównaj z</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Usuń ewaluację</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Wykryj automatycznie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Odrzucić zmiany?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>OCZEKIWANE</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Każda kropka to próg. Im dalej w prawo, tym więcej znalezionych naruszeń; im wyżej, tym mniej fałszywych alarmów.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Każdy regulamin ma własny werdykt</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>Własny zbiór wzorcowy każdego regulaminu</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Edytuj przykład</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Edytuj przykład…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Wysiłek</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Poziomy wysiłku</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Ewaluacja</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Trwa ewaluacja…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Ewaluacja zakończona.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Ewaluacja zatrzymana. Możesz ją wznowić w każdej chwili.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Ewaluacje</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Przykłady, których odpowiedzi nie udało się odczytać; liczą się jako błędne.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Oczekiwane i faktyczne</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Eksportuj raport…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Zbiory wzorcowe</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Strona HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Średnia harmoniczna precyzji i czułości.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Jak dokładny jest regulamin?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Jak długo model miał rozumować.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>W razie rozbieżności</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importuj przykłady</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Importuj przykłady…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>Regulamin ma już zbiór wzorcowy o tej nazwie. Następna wersja zbioru będzie zawierać tylko te przykłady; wcześniejsze wersje zostaną zachowane.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>Regulamin, który poddano ewaluacji, i to, co jeszcze odróżnia wiersze.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Nie ma innego wiersza.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Nie ma takiego przykładu.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Te przykłady powstały dla „{policy}”; ich odpowiedzi mogą nie pasować do innego regulaminu.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Który regulamin decyduje, gdy pytanie dotyczy wszystkich naraz</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>Decyduje {policy}</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Dołącz teksty przykładów</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Usuń zbiór wzorcowy</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Dołącz rozumowanie modelu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Ocenione ponownie</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Ocenione i oczekujące przykłady.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Kolumna etykiet</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Etykiety, których regulamin nie definiuje: {labels}. Pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Języki regulaminu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Nazwa zbioru wzorcowego</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nowa ewaluacja</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Nowa ewaluacja…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Nowy zbiór wzorcowy</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Nowy zbiór wzorcowy…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>Na linii przerywanej prawdopodobieństwo jest trafne: z werdyktów przy 80% cztery na pięć to naruszenia. Pod nią model jest zbyt pewny siebie. Większe kropki oznaczają więcej przykładów.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regulaminy</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Zmiany regulaminu</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Precyzja względem czułości</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Precyzja względem czułości, {n} punkt</numerusform>
            <numerusform>Precyzja względem czułości, {n} punkty</numerusform>
            <numerusform>Precyzja względem czułości, {n} punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precyzja, %</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Przewidziane prawdopodobieństwo, %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Przygotowywanie ewaluacji…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Czułość dla naruszeń</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Czułość, %</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Usuń przykład</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Zmień nazwę zbioru wzorcowego</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Zmień nazwę zbioru wzorcowego lub go usuń</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtórzenia</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Powtórzenia</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Raport zapisano w {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>Kolejki przeglądu i decyzje ludzi zostaną zachowane.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Reguły, których nie ma w regulaminie: {rules}. Czy to właściwy regulamin?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Sekundy na element</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Wybierz liczbę, aby zobaczyć jej przykłady.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Wybierz co najmniej jeden poziom wysiłku.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Wybierz co najmniej jeden model.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Wybierz co najmniej jeden regulamin.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Wybierz odpowiedź właściwą dla tego tekstu.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Odsetek przykładów z oczekiwanym werdyktem, z 95-procentowym przedziałem ufności.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Odsetek zgłoszonych naruszeń, które są prawdziwe.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Odsetek naruszeń, które znaleziono.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Pokaż tekst</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>WERDYKT MODELU</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testowanie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Kolumna z tekstem</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Wysiłek automatyczny będzie odtąd oceniał {policy} według tego.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>Ewaluacja się zatrzymała.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>Ewaluacja została usunięta.</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>Ewaluacji nie rozpoczęto.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>Ewaluacja będzie mieć {n} wiersz.</numerusform>
            <numerusform>Ewaluacja będzie mieć {n} wiersze.</numerusform>
            <numerusform>Ewaluacja będzie mieć {n} wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>Zamiast niego na liście będą przykłady dostarczane z regulaminem.</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>Model, który ocenił przykłady.</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>Strona otwiera się w każdej przeglądarce i nie wczytuje niczego z sieci.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>Regulamin ma już zbiór wzorcowy o tej nazwie.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Te przykłady są dostarczane z Plumbline.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Tokeny wygenerowane dla każdego nowego werdyktu.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Tokeny na element</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Tokeny na werdykt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Dostrajanie</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Dostrajanie: do wglądu podczas pisania regulaminu. Testowanie: odłożone, do późniejszej ewaluacji.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Użyj do sprawdzeń</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Wprowadzone dane zostaną utracone.</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Kiedy oceniać ponownie</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Kiedy oceniać ponownie…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Dlaczego to właściwa odpowiedź</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Napisz pierwszy przykład…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Napisz lub wklej tekst.</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>faktyczne: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>wbudowany</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>ewaluacja</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>oczekiwane: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>przewidziano {said} %, faktycznie {was} % z {count}</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>przygotowywanie…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>wiersz {number} z {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>zatrzymywanie…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>wersja {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} z {n} werdyktu</numerusform>
            <numerusform>{done} z {n} werdyktów</numerusform>
            <numerusform>{done} z {n} werdyktów</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, oczekuje: {waiting}</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>średni: {medium}, wysoki: {high}</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} ewaluacja przeprowadzona na nim zostanie zachowana wraz z potrzebnymi przykładami.</numerusform>
            <numerusform>{n} ewaluacje przeprowadzone na nim zostaną zachowane wraz z potrzebnymi przykładami.</numerusform>
            <numerusform>{n} ewaluacji przeprowadzonych na nim zostanie zachowanych wraz z potrzebnymi przykładami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} ewaluacja przeprowadzona na nim zachowa starą nazwę.</numerusform>
            <numerusform>{n} ewaluacje przeprowadzone na nim zachowają starą nazwę.</numerusform>
            <numerusform>{n} ewaluacji przeprowadzonych na nim zachowa starą nazwę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} przykład</numerusform>
            <numerusform>{n} przykłady</numerusform>
            <numerusform>{n} przykładów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} przykład. Kliknij go dwukrotnie lub naciśnij Enter, aby zobaczyć rozumowanie modelu.</numerusform>
            <numerusform>{n} przykłady. Kliknij jeden dwukrotnie lub naciśnij Enter, aby zobaczyć rozumowanie modelu.</numerusform>
            <numerusform>{n} przykładów. Kliknij jeden dwukrotnie lub naciśnij Enter, aby zobaczyć rozumowanie modelu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} przykład: {labels}</numerusform>
            <numerusform>{n} przykłady: {labels}</numerusform>
            <numerusform>{n} przykładów: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} wiersz</numerusform>
            <numerusform>{n} wiersze</numerusform>
            <numerusform>{n} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} wiersz nie jest przykładem i jest pomijany.</numerusform>
            <numerusform>{n} wiersze nie są przykładami i są pomijane.</numerusform>
            <numerusform>{n} wierszy nie jest przykładami i jest pomijanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} tekst ma sprzeczne etykiety.</numerusform>
            <numerusform>{n} teksty mają sprzeczne etykiety.</numerusform>
            <numerusform>{n} tekstów ma sprzeczne etykiety.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} werdykt się zmienił</numerusform>
            <numerusform>{n} werdykty się zmieniły</numerusform>
            <numerusform>{n} werdyktów się zmieniło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} werdykt użyty ponownie</numerusform>
            <numerusform>{n} werdykty użyte ponownie</numerusform>
            <numerusform>{n} werdyktów użytych ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} ma teraz {n} przykład.</numerusform>
            <numerusform>{policy} · {name} ma teraz {n} przykłady.</numerusform>
            <numerusform>{policy} · {name} ma teraz {n} przykładów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} przykład</numerusform>
            <numerusform>{policy} · {name}, {n} przykłady</numerusform>
            <numerusform>{policy} · {name}, {n} przykładów</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: dozwolone jest oceniane ponownie powyżej prawdopodobieństwa naruszenia {low}, naruszające poniżej {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: wersja robocza i zapisana</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} w porównaniu ({columns}): ten sam werdykt dla {same}, kappa {kappa}. Naruszenia: {violations}.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Zbiór „{title}” został usunięty.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>Ewaluacja „{title}” zostanie usunięta wraz z werdyktami i liczbami. Nie można tego cofnąć. Zbiory wzorcowe i regulaminy pozostaną.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Zbiór „{title}” zostanie usunięty wraz z {n} wersją. Nie można tego cofnąć.</numerusform>
            <numerusform>Zbiór „{title}” zostanie usunięty wraz z {n} wersjami. Nie można tego cofnąć.</numerusform>
            <numerusform>Zbiór „{title}” zostanie usunięty wraz z {n} wersjami. Nie można tego cofnąć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, elementy do przesłania</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, dokładny tekst</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, zadania</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, akcje</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nic nie znaleziono. Spróbuj użyć innego słowa.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Pomoc Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>Dodaj do sprawy…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Zostaną wyeksportowane wszystkie wyniki.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Zostaną wyeksportowane wszystkie wyniki: więcej niż {n} werdykt.</numerusform>
            <numerusform>Zostaną wyeksportowane wszystkie wyniki: więcej niż {n} werdykty.</numerusform>
            <numerusform>Zostaną wyeksportowane wszystkie wyniki: więcej niż {n} werdyktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Wszystkie sprawdzenia z tym regulaminem</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Autor…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Pliki CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Sprawy…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Sprawdź raport…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Sprawdź historię…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść wszystko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Zmniejszanie pliku historii…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Treść ukryta</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Własny zakres…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Data sprawdzenia</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Data napisania</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Usuń z historii</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Usuń sprawdzenia…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Wysiłek</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Ewaluacje</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Przechowywany jest tu każdy werdykt z uzasadnieniem i Twoimi decyzjami. Sprawdź jakiś tekst, a potem poszukaj go tutaj.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Eksportuj wyniki</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Eksport zatrzymany. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Eksportowanie do {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Eksportowanie do {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Filtruj według autora</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Filtruj według pliku</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Usunąć to zapisane wyszukiwanie?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Usuwanie: {done} z {n} elementu</numerusform>
            <numerusform>Usuwanie: {done} z {n} elementów</numerusform>
            <numerusform>Usuwanie: {done} z {n} elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Zakończone sprawdzenia starsze niż (dni)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Przejdź do sprawdzania</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Dołącz rozumowanie modelu</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Uwzględnione</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>Pliki JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Pliki JSON</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Ocenione</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ostatnie 365 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Trafienie w ukrytej treści</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Więcej niż {n} sprawdzenie</numerusform>
            <numerusform>Więcej niż {n} sprawdzenia</numerusform>
            <numerusform>Więcej niż {n} sprawdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Więcej niż {n} werdykt</numerusform>
            <numerusform>Więcej niż {n} werdykty</numerusform>
            <numerusform>Więcej niż {n} werdyktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Brak czytelnej daty</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Żaden werdykt nie pasuje do wszystkich tych słów i filtrów.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Nie ma jeszcze werdyktów</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nieprzejrzane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Nie ma czego usunąć.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Niczego nie zapisano. Zaznacz jeden werdykt, aby o nim zdecydować.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Tylko ten autor</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Tylko ten plik</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Otwórz na stronie sprawdzania</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Wystarczy część nazwy lub adresu. Jeśli słów jest kilka, muszą wystąpić wszystkie.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Wystarczy część nazwy pliku lub folderu. Jeśli słów jest kilka, muszą wystąpić wszystkie.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regulaminy</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Uzasadnienia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Zmień nazwę lub usuń…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Raporty i sprawy</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Przejrzane</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Przejrzane: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>Wyszukiwanie „{name}” usunięto. To, co znajduje, pozostaje w historii.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Sprawdzenie {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Zapisz to wyszukiwanie…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Zapisano {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>Szukaj w treści, uzasadnieniach, notatkach i regulaminach</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Szukaj w</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Wybierz werdykt, aby zobaczyć szczegóły.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Zaznaczone: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Pokaż wszystkie werdykty</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Pokaż werdykty</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Niektóre z zaznaczonych werdyktów nie są wczytane. Zaznacz mniej naraz.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>Dzień liczy się tak, jak zapisano go w źródle. Treści bez daty albo z datą, którą można odczytać na dwa sposoby, na przykład 03/04/2024, nie są znajdowane: wybierz „Brak czytelnej daty”, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>Plik zawiera sprawdzoną treść. Może ją przeczytać każdy, kto ma ten plik.</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Elementy otrzymują typ „{type}”. Można go zmienić w Ustawieniach, w części „Inne programy”.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>Lista pokazuje {n} werdykt z tych sprawdzeń.</numerusform>
            <numerusform>Lista pokazuje {n} werdykty z tych sprawdzeń.</numerusform>
            <numerusform>Lista pokazuje {n} werdyktów z tych sprawdzeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Słowa i filtry są przechowywane w historii. Jeśli jest zaszyfrowana, one też są zaszyfrowane.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Istnieje zapisane wyszukiwanie o tej nazwie. Zostanie zastąpione.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Tego nie można cofnąć. Plik historii się zmniejszy. Regulaminy, zbiory wzorcowe i wyeksportowane pliki zostają zachowane.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Usunięte zostaną {runs} z {items}: teksty, werdykty, rozumowanie i decyzje dotyczące {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Znaczniki czasu…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Werdykty</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Naruszenia</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>To, co pokazuje lista</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Zgoda z modelem</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Inna decyzja niż model</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>usunięte sprawdzenie</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>werdykty</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} element</numerusform>
            <numerusform>{n} elementy</numerusform>
            <numerusform>{n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>Dodano {n} element do sprawy „{name}”.</numerusform>
            <numerusform>Dodano {n} elementy do sprawy „{name}”.</numerusform>
            <numerusform>Dodano {n} elementów do sprawy „{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>Usunięto {n} element.</numerusform>
            <numerusform>Usunięto {n} elementy.</numerusform>
            <numerusform>Usunięto {n} elementów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} otwarte odwołanie dotyczące tych elementów zostanie usunięte bez rozpatrzenia.</numerusform>
            <numerusform>{n} otwarte odwołania dotyczące tych elementów zostaną usunięte bez rozpatrzenia.</numerusform>
            <numerusform>{n} otwartych odwołań dotyczących tych elementów zostanie usuniętych bez rozpatrzenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>Usunięty zostanie także {n} inny werdykt z tych sprawdzeń.</numerusform>
            <numerusform>Usunięte zostaną także {n} inne werdykty z tych sprawdzeń.</numerusform>
            <numerusform>Usuniętych zostanie także {n} innych werdyktów z tych sprawdzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} przejrzany element</numerusform>
            <numerusform>{n} przejrzane elementy</numerusform>
            <numerusform>{n} przejrzanych elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} sprawdzenie</numerusform>
            <numerusform>{n} sprawdzenia</numerusform>
            <numerusform>{n} sprawdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} trwające sprawdzenie zostaje zachowane.</numerusform>
            <numerusform>{n} trwające sprawdzenia zostają zachowane.</numerusform>
            <numerusform>{n} trwających sprawdzeń zostaje zachowanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} werdykt</numerusform>
            <numerusform>{n} werdykty</numerusform>
            <numerusform>{n} werdyktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>Wyeksportowano {n} werdykt do {file}.</numerusform>
            <numerusform>Wyeksportowano {n} werdykty do {file}.</numerusform>
            <numerusform>Wyeksportowano {n} werdyktów do {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>Zostanie wyeksportowany {n} werdykt.</numerusform>
            <numerusform>Zostaną wyeksportowane {n} werdykty.</numerusform>
            <numerusform>Zostanie wyeksportowanych {n} werdyktów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Sprawdź historię</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Czytanie pliku…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Zapisz pieczęć</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Pieczęć</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Przechowana pieczęć, jeśli ją masz</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Pliki tekstowe</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>Sprawdzanie czyta całą historię. Znajduje uszkodzenia i wymienia to, co zmieniono lub usunięto od czasu zapisania.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>Sprawdzanie zatrzymano. Nic jeszcze z niego nie wynika.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>Pieczęć zapisano w {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>To jest pieczęć historii. Przechowuj ją poza tym komputerem, na papierze lub u innej osoby: później dowiedzie, że niczego przed nią nie zmieniono.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Znaczniki czasu…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Bez pieczęci przechowanej gdzie indziej nie wyklucza to, że sfałszowano całą historię.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>pieczęć</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>Sprawdzono {done} z {n} rekordu</numerusform>
            <numerusform>Sprawdzono {done} z {n} rekordów</numerusform>
            <numerusform>Sprawdzono {done} z {n} rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ Historia jest nienaruszona.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ Historia nie zgadza się z pieczęcią.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ Historia nie jest taka, jak ją zapisano.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>Zaakceptuj i pobierz</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Potrzebny token dostępu</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Inne repozytorium</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Inne repozytorium…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępne</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Nie można użyć</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Łączenie z hubem…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Uszkodzony; nigdy nie zostanie wczytany</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Usuń model</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Nie mieści się na tym komputerze</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Pobierz mimo to</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Pobrać te pliki?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Pobieranie: {percent} %</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Pobierz…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>PLIKI</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Plik uszkodzony: jego sha256 nie jest oczekiwane</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Plik niezweryfikowany: Plumbline nie zna jego sha256</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Plik zweryfikowany</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Znajdź na tym dysku</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Do porównania</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Do nauki i wypróbowania, nie do podejmowania decyzji</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Do moderacji</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Format: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>Przeczytano i zaakceptowano te warunki</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importuj pliki…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importuj folder</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importuj folder…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Zaimportować te modele?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importowanie {name}…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Zainstalowane</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All i Ollama nie mają na tym dysku modeli gpt-oss.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Szczegóły modelu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modele (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Znalezione modele</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Jeszcze nie zmierzono</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>NA TYM KOMPUTERZE</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Pobrano częściowo</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Pobrano częściowo: {percent} %</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline połączy się z {host}, który może przekierować do swojego magazynu. Każde połączenie jest wymienione w ustawieniach.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Model ćwiczebny</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Model ćwiczebny: nie do podejmowania decyzji</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Zalecane</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Zalecane dla tego komputera</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Naprawianie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Wznów pobieranie…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Działa powoli na tym komputerze</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Działa dobrze na tym komputerze</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>AUTOTEST</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Rozmiar: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Źródło: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>Model nie przeszedł testu.</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>Model działa.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>Nazwa repozytorium z plikami GGUF o architekturze gpt-oss, na przykład organizacja/nazwa lub organizacja/nazwa:plik.</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>Niedokończone pobieranie {title} zostanie usunięte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Użyj do sprawdzeń</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Użyj na miejscu</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Zweryfikuj plik</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Weryfikowanie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Co stanie się z plikami</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (ćwiczebny)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name}: zainstalowano.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} pobrano poprawnie, ale nie można go użyć. {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} na sekundę</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>Do pobrania {size}; wolne na dysku: {free}.</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Używany do sprawdzeń.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało: {time}</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} jest uszkodzony: jego sha256 nie jest oczekiwane.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} zweryfikowano: plik jest niezmieniony.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} zostanie usunięty z tego dysku. Jego werdykty i pliki używane na miejscu zostaną zachowane.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} z {total}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regulaminy</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Brak pasującego polecenia</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Wpisz część nazwy polecenia</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 lub 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Kod z listy</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Regulamin o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Słowo z listy</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>PORADY</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Dodaj pole</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Dodaj odpowiedź</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Porady</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizuj ponownie</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>Analiza tego tekstu trwa zbyt długo, więc jest on pokazany bez analizy.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Format odpowiedzi</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Odpowiedź: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Odpowiedzi i ich znaczenie</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Zacznij od czterech sekcji dobrego regulaminu</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Rozmywaj teksty oceniane według tego regulaminu</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Może mieć wartość null</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Sprawdzaj według tego regulaminu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Najpierw wybierz, jak odczytywane są odpowiedzi.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Wybierz: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porównaj z</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Pewność: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Bieżący tekst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Wykryj z tekstu</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Wykryto w tekście regulaminu. Twoje zmiany mają pierwszeństwo.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Odrzuć zmiany i przywróć</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Duplikuj regulamin</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Wpisz tekst przykładowy</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Wpisz odpowiedź, aby zobaczyć, jak jest odczytywana</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Eksportuj jako plik ZIP</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Eksportuj do folderu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Pola odpowiedzi</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Pola, w kolejności</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>JAK ODCZYTYWANE SĄ ODPOWIEDZI</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Ukryj rozumowanie</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Jak odczytywane są odpowiedzi: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importuj regulaminy</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Importuj folder regulaminów</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Import zatrzymany. Zaimportowane dotąd regulaminy zostały zachowane.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Importowanie regulaminów…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON z 0 lub 1 dla każdej etykiety</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON z polami</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Ocenianie…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>DŁUGOŚĆ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Wiersz {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Wczytywanie modelu: {share} %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Znaczenie każdej odpowiedzi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nowy regulamin</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nowe, niezapisane</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Brak porad.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Brak różnic.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Żaden regulamin nie pasuje.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Nie przeanalizowano.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Jeszcze niejasne. Napisz na początku regulaminu, co odpowiedzieć, na przykład „Odpowiedz 1, jeśli narusza ten regulamin, w przeciwnym razie 0”, albo wybierz to tutaj.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Nic (pokaż tekst)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline dodaje do promptu tę postać odpowiedzi:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>Poprzednim razem Plumbline przestało działać podczas analizy tego tekstu, więc jest on pokazany bez analizy.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regulaminy</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Regulaminy i pakiety</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Przetwarzanie regulaminu: {share} %</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Odczyt {number} tekstu: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Uzasadnienie: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Zalecane: od {least} do {most} tokenów. Tego tekstu nie policzono.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Zalecane: od {least} do {most}. To dokładna liczba dla prawdziwych modeli.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Przywróć tę wersję</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Reguły i uzasadnienie</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Reguły: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Przykładowa odpowiedź</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Zapisz jako wersję {number}</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Zapisz w historii</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Zapisuje w historii werdykt o bieżącym tekście</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Szukaj regulaminów</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Pokaż zarchiwizowane</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Pokaż rozumowanie</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Pokaż werdykty</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Postać standardowa</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Postać standardowa: decyzja, a potem reguła i uzasadnienie</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Postać standardowa: decyzja, a potem reguła i uzasadnienie.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Forma standardowa: decyzja, potem reguła i powód. Jest używana, bo regulamin nie ma formy odpowiedzi, którą zna Plumbline.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Postać standardowa; model może pozostawić decyzję człowiekowi</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Podane tutaj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Streszczenie</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>WYPRÓBUJ</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Testuj na zbiorze wzorcowym</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Tekst do wypróbowania</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Sama decyzja, gdy nic nie zostało naruszone; w przeciwnym razie reguła i jedno zdanie uzasadnienia. Jest dodawana do promptu, a tekst regulaminu pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>Tekst regulaminu</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>Tekst żąda wysiłku rozumowania, co nie ma w nim znaczenia: {effort}.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Ten regulamin zawiera znaki, które edytor by zmienił, więc jest tu tylko do odczytu.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Ten regulamin nie mówi jasno, co odpowiedzieć. Wybierz, o co chodzi, albo zdefiniuj możliwe odpowiedzi i znaczenie każdej z nich.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Ten regulamin nie ma jeszcze zbioru wzorcowego. Zaimportuj przykłady na stronie „Ewaluacja”.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Tytuł i język</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Dwa sposoby odczytania odpowiedzi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Nieznane, bo tekstu nie przeanalizowano.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Użyj do sprawdzeń: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Weryfikowanie pliku modelu: {share} %</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>Co jest dodawane do promptu</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>Skąd pochodzi postać</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>O który chodzi? Prompt będzie to określać, a Twój tekst pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Masz niezapisane zmiany. Przywrócenie starej wersji je odrzuci.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>liczba nie większa niż podana opcja</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>odpowiedź z tabeli</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cokolwiek innego</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>zarchiwizowany</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>wbudowany</translation>
    </message>
    <message>
        <source>current</source>
        <translation>bieżący</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>wersja robocza</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>na przykład en, de lub pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>dowolny tekst</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nigdy nieużyty</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>nie ustawiono flagi</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>nie naruszono żadnej reguły</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisane</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>jedna z opcji</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>identyfikatory reguł</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>przykład</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>szablon</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>użyte w sprawdzeniach, niezapisane</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>wersja {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Wykryto w tekście regulaminu.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Ustawiono ręcznie.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} TOKEN</numerusform>
            <numerusform>{n} TOKENY</numerusform>
            <numerusform>{n} TOKENÓW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} przykład</numerusform>
            <numerusform>{n} przykłady</numerusform>
            <numerusform>{n} przykładów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>Nie udało się zaimportować jeszcze {n}.</numerusform>
            <numerusform>Nie udało się zaimportować jeszcze {n}.</numerusform>
            <numerusform>Nie udało się zaimportować jeszcze {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>Wyeksportowano {n} regulamin do {place}.</numerusform>
            <numerusform>Wyeksportowano {n} regulaminy do {place}.</numerusform>
            <numerusform>Wyeksportowano {n} regulaminów do {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>Zaimportowano {n} regulamin.</numerusform>
            <numerusform>Zaimportowano {n} regulaminy.</numerusform>
            <numerusform>Zaimportowano {n} regulaminów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} sprawdzenie</numerusform>
            <numerusform>{n} sprawdzenia</numerusform>
            <numerusform>{n} sprawdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} wiersz bez zmian</numerusform>
            <numerusform>{n} wiersze bez zmian</numerusform>
            <numerusform>{n} wierszy bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} werdykt</numerusform>
            <numerusform>{n} werdykty</numerusform>
            <numerusform>{n} werdyktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} sposób odczytania odpowiedzi</numerusform>
            <numerusform>{n} sposoby odczytania odpowiedzi</numerusform>
            <numerusform>{n} sposobów odczytania odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>Zapisano: {version}.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, zmieniona</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>Zarchiwizowano „{name}”. Jego wersje i werdykty zostały zachowane.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Skopiuj klucz do programu, który ma wysyłać zapytania. Jest pokazywany tylko raz.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopiuj: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Przykład: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>Nasłuchuje pod adresem {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokalny interfejs API</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Utworzyć nowy klucz?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nowy klucz…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Żaden program nie wysłał jeszcze zapytania.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Wyłączone: żaden program nie może wysyłać zapytań.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Przechowywana jest tylko jego suma kontrolna, w systemowym pęku kluczy ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Otwórz historię</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>Programy pytają tak, jak pytałyby OpenAI: podaj im ten adres i klucz. Nazwa modelu to plumbline/ i nazwa regulaminu; albo plumbline, a wtedy regulamin przychodzi z żądaniem.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Programy pod nazwą, którą same podają, minuta po minucie. To, o co pytały, jest tylko w historii, a nawet tam nie, jeśli poprosiły, by tego nie przechowywać.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Programy wysłały zapytanie {n} raz, ostatnio {date}. Odrzucone: {refused}.</numerusform>
            <numerusform>Programy wysłały zapytanie {n} razy, ostatnio {date}. Odrzucone: {refused}.</numerusform>
            <numerusform>Programy wysłały zapytanie {n} razy, ostatnio {date}. Odrzucone: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Programy ze starym kluczem będą odrzucane, dopóki nie podasz im nowego.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Klucz istnieje. Nie można go pokazać ponownie; zastępuje go nowy.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Nie ma jeszcze klucza. Bez niego każde żądanie jest odrzucane.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Ten system nie ma pęku kluczy, więc klucz jest ważny do zamknięcia Plumbline.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Gdy ta opcja jest włączona, każdy program działający na Twoim koncie i mający klucz może zlecać ocenę tekstów i czyta odpowiedzi na własne żądania. Nie może czytać historii, niczego zmieniać ani korzystać z sieci. Strony internetowe są zawsze odrzucane. „Zezwól na korzystanie z sieci” nie ma na to wpływu: nie ma połączenia z żadnym innym komputerem.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kto pytał</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Kto pytał…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Zmień to na stronie „Ustawienia”.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Wybierz kolumnę z jednym regulaminem.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Wybierz odczyt albo postać standardową za pomocą „Jak odczytywane są odpowiedzi”.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Wybierz jeden z nich w sekcji „Przykłady”.</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Wybierz do sprawdzania wysiłek „{effort}”.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Wybierz formę standardową w części „Jak odczytywane są odpowiedzi”.</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Wybierz dwie ewaluacje albo dwie kolumny jednej z nich.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Zamiast tego wybierz „Kopiuj”.</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Utwórz tam w ustawieniach swojego konta token do odczytu i wpisz go tutaj.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Pobierz go na stronie „Modele”.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Pobierz lub zaimportuj go ponownie na stronie „Modele”.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Zaszyfruj ją w ustawieniach, w sekcji „Prywatność”.</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Wpisz go za pomocą „Klucz…” w sekcji „Serwer zespołu” na stronie „Ustawienia”.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Wpisz hasło albo odblokuj systemowy pęk kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Wypełnij „Kolumna etykiet”.</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Wypełnij „Kolumna z tekstem”.</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Aby otrzymywać prawdziwe werdykty, pobierz model na stronie „Modele”.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Nadaj jednemu z nich inną nazwę.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Importuj je pojedynczo, aby zobaczyć, co jest nie tak z każdym.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Mogło zostać usunięte; strona „Historia” wymienia wszystkie sprawdzenia.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Mogła zostać usunięta; strona „Przegląd” wymienia wszystkie kolejki.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Jego sprawdzenie mogło zostać usunięte; „Odwołania” na stronie „Przegląd” wymieniają wszystkie odwołania.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Przechowuj historię w innym folderze: zobacz „Where files are” w części „Settings and shortcuts” w pomocy.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Najpierw zrób kopię pliku. Potem zastąp go kopią zapasową albo uratuj to, co da się odczytać: zobacz „Evidence and repair” w pomocy.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Podaj jeden plik za pomocą „Inne repozytorium…”, po dwukropku: {repository}:PLIK.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Podaj samo repozytorium za pomocą „Inne repozytorium…”.</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Otwórz {file} w edytorze tekstu i usuń „{key}” albo usuń plik.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Odbuduj indeks wyszukiwania w ustawieniach, w sekcji „Prywatność”.</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Zapisz go na stronie „Regulaminy”, aby zachować jego wersję.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Ustaw jego adres w sekcji „Serwer zespołu” na stronie „Ustawienia”.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Podaj to za pomocą „Jak odczytywane są odpowiedzi” na stronie „Regulaminy”.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>Strona „Ewaluacja” wymienia wszystkie ewaluacje.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>Strona „Ewaluacja” pokazuje kolumny ewaluacji {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>Strona „Historia” pokazuje elementy sprawdzenia {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>Strona „Modele” wymienia modele.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>Strona „Przegląd” pokazuje elementy kolejki.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>Strona „Ustawienia” wymienia wszystkie ustawienia.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Są wymienione w sekcji „Zbiory wzorcowe”.</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Aby pobrać nowszą wersję, najpierw usuń niedokończone pobieranie.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Aby wypróbować program, wybierz przykładowy regulamin, na przykład „{title}”.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Odznacz „Pytaj także o wszystkie regulaminy naraz”, aby porównać wersje jednego regulaminu.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>„Importuj przykłady…” na stronie „Ewaluacja” tworzy taki zbiór.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>„Importuj pliki…” na stronie „Modele” importuje pliki z dysku.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>„Oceń mimo to” pokazuje, co mimo wszystko zrobi z tym model ćwiczebny.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>„Raporty”, „Sprawy…” na stronie Historia wyświetla wszystkie sprawy.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>„Raporty”, „Sprawdź raport…” na stronie Historia w Plumbline sprawdza plik JSON raportu.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>„Raporty”, „Znaczniki czasu…” na stronie Historia zapisuje wniosek o znacznik.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>„Wznów” ocenia resztę.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>Wszystkie wymienia lista „Zapisane wyszukiwania” na stronie „Historia”.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>„Testuj” na stronie „Modele” wypróbowuje model.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>„Użyj historii na tym komputerze” otwiera tę, która jest na tym komputerze.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>„Zweryfikuj plik” na stronie „Modele” go sprawdza.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Imię, nazwisko lub inne słowa</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Imię, nazwisko lub inne słowa do zaczernienia</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Nazwy autorów</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>Anulowano. Raport nie został zapisany.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Sprawdź raport</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresy e-mail</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Odcisk podany przez autora</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Odcisk podany przez autora, jeśli go masz</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Nazwy użytkowników, jak @nazwa</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Elementy od {first} do {last} z {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Pliki JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, można sprawdzić</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Zaczernij</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Zaczernij osoby</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Zaczernij zaznaczenie</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Zaczernione słowa</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Następne elementy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Możesz też zaznaczyć słowa w podglądzie. Są zaczernione w całym raporcie i nie ma ich w pliku.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pliki PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numery telefonów</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Przygotowywanie raportu…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Podgląd raportu</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Poprzednie elementy</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>Zapisano w {file}. Odcisk: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Pokaż teksty</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Teksty są tu ukryte, ale znajdą się w raporcie.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Teksty i to, co je cytuje</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>Plik JSON raportu jest porównywany z własnymi skrótami, a także z tą historią, jeśli raport z niej powstał.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Rozumowanie modelu</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Teksty regulaminów</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Raport wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Strony internetowe</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Zapisywanie {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Zapisywanie: {done} z {n} elementu…</numerusform>
            <numerusform>Zapisywanie: {done} z {n} elementów…</numerusform>
            <numerusform>Zapisywanie: {done} z {n} elementów…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} element w raporcie.</numerusform>
            <numerusform>{n} elementy w raporcie.</numerusform>
            <numerusform>{n} elementów w raporcie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>Usunięto {n} werdykt po okresie przechowywania.</numerusform>
            <numerusform>Usunięto {n} werdykty po okresie przechowywania.</numerusform>
            <numerusform>Usunięto {n} werdyktów po okresie przechowywania.</numerusform>
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
        <translation>DRUGA OSOBA PRZEGLĄDAJĄCA</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Prawdopodobieństwo od</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Kolejka zawiera werdykty, na które musi spojrzeć człowiek, według ustawionych przez Ciebie reguł: wszystko, co narusza, co jest nierozstrzygnięte, losową część tego, co dozwolono.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Losowa część tego, co dozwolono:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Zgodność i konflikty</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Wszystkie kolejki</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} sprawdzenie według {policy}</numerusform>
            <numerusform>Wszystkie {n} sprawdzenia według {policy}</numerusform>
            <numerusform>Wszystkie {n} sprawdzeń według {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Każdy tak jak model</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>W kolejności napływu</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Kontrola wyrywkowa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Sprawdź jakiś tekst, a potem utwórz kolejkę werdyktów, na które musi spojrzeć człowiek.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Decyduj o elementach, które ktoś inny przysłał Ci w pliku.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Decyduj o podobnych elementach razem</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Zdecydowano inaczej niż model: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskalowane</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Co N-ty</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Elementy wszystkich</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Wszystko jest tu przejrzane.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Wszystko, co narusza</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Wszystko, co eskalowano</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Wszystko, co jest nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Przejdź do sprawdzania</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Elementy wzorcowe</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Trudne elementy</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Trudne elementy: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Największe prawdopodobieństwo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Elementy do przejrzenia</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Na końcu</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Najmniejsze prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Scal odpowiedzi…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Nazwiska, oddzielone przecinkami; każda osoba otrzymuje część</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nowa kolejka</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nowa kolejka…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Nie można dodać żadnego elementu wzorcowego: teksty zbioru wzorcowego są już w kolejce.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Żaden element wzorcowy nie pasuje: te reguły nie wybierają żadnego z werdyktów dla tych elementów.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Nie ma jeszcze kolejek</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nie ma jeszcze czego przeglądać</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>Wyślij drugiej osobie przeglądającej…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Jeden werdykt na</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Elementy wzorcowe ukryte wśród nich, z {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Trudne są elementy, które naruszają regulamin z rozmywanymi tekstami.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Żaden element wzorcowy nie pasuje. Najpierw przeprowadź ewaluację zbioru wzorcowego, aby jego elementy miały werdykty.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Jeden werdykt na tyle</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Jeden werdykt na {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Otwórz pakiet…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Prawdopodobieństwo od {low} do {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Grupuj podobne elementy</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Usuń kolejkę</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Kolejki przeglądu</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Osoby przeglądające</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Osoby przeglądające: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Udział elementów wzorcowych</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Udział tego, co dozwolono</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Pokaż liczby wszystkich osób</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Podobne elementy są obok siebie</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Ktoś inny decyduje o tych samych elementach, nie znając Twoich decyzji.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Rozłożone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} element jest już przejrzany i zostanie pominięty.</numerusform>
            <numerusform>{n} elementy są już przejrzane i zostaną pominięte.</numerusform>
            <numerusform>{n} elementów jest już przejrzanych i zostanie pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} element rozstrzygnięty tylko w odwołaniu</numerusform>
            <numerusform>{n} elementy rozstrzygnięte tylko w odwołaniu</numerusform>
            <numerusform>{n} elementów rozstrzygniętych tylko w odwołaniu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} element nie ma jeszcze werdyktu i zostanie pominięty.</numerusform>
            <numerusform>{n} elementy nie mają jeszcze werdyktów i zostaną pominięte.</numerusform>
            <numerusform>{n} elementów nie ma jeszcze werdyktów i zostanie pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} z nich to element wzorcowy.</numerusform>
            <numerusform>{n} z nich to elementy wzorcowe.</numerusform>
            <numerusform>{n} z nich to elementy wzorcowe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} element</numerusform>
            <numerusform>{policy} · {name}, {n} elementy</numerusform>
            <numerusform>{policy} · {name}, {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Utworzono {when} z {n} sprawdzenia</numerusform>
            <numerusform>Utworzono {when} z {n} sprawdzeń</numerusform>
            <numerusform>Utworzono {when} z {n} sprawdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Nic nie zostało: {n} element wybrany przez te reguły jest już przejrzany.</numerusform>
            <numerusform>Nic nie zostało: {n} elementy wybrane przez te reguły są już przejrzane.</numerusform>
            <numerusform>Nic nie zostało: {n} elementów wybranych przez te reguły jest już przejrzanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Nie ma czego przeglądać: jest {n} werdykt i to „Dozwolone”. Aby mu się przyjrzeć, zaznacz losową część.</numerusform>
            <numerusform>Nie ma czego przeglądać: wszystkie {n} werdykty to „Dozwolone”. Aby przyjrzeć się niektórym, zaznacz losową część.</numerusform>
            <numerusform>Nie ma czego przeglądać: wszystkie {n} werdyktów to „Dozwolone”. Aby przyjrzeć się niektórym, zaznacz losową część.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Wybierz co najmniej jedną regułę określającą, co trzeba przejrzeć.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>Model różnie ocenił {n} podobny element: {verdicts}.</numerusform>
            <numerusform>Model różnie ocenił te {n} podobne elementy: {verdicts}.</numerusform>
            <numerusform>Model różnie ocenił tych {n} podobnych elementów: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Werdykty modelu się różnią</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>To samo ziarno losuje te same elementy.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} element tego sprawdzenia nie ma jeszcze werdyktu. Zaczekaj na koniec sprawdzenia albo je wznów.</numerusform>
            <numerusform>{n} elementy tego sprawdzenia nie mają jeszcze werdyktów. Zaczekaj na koniec sprawdzenia albo je wznów.</numerusform>
            <numerusform>{n} elementów tego sprawdzenia nie ma jeszcze werdyktów. Zaczekaj na koniec sprawdzenia albo je wznów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Jest {n} werdykt, ale te reguły go nie wybierają. Wybierz inne reguły.</numerusform>
            <numerusform>Te reguły nie wybierają żadnego z {n} werdyktów. Wybierz inne reguły.</numerusform>
            <numerusform>Te reguły nie wybierają żadnego z {n} werdyktów. Wybierz inne reguły.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>To sprawdzenie nie ma werdyktów. Wybierz inne.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Werdykty z</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Narusza</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Naruszenia znalezione w kontroli wyrywkowej wśród dozwolonych: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>CO Z TEGO WYNIKŁO</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>CO W NIEJ JEST</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>Co trzeba przejrzeć</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>Czyja część</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwiska</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Masz dziś za sobą decyzję o {n} trudnym elemencie. Czas na przerwę?</numerusform>
            <numerusform>Masz dziś za sobą decyzje o {n} trudnych elementach. Czas na przerwę?</numerusform>
            <numerusform>Masz dziś za sobą decyzje o {n} trudnych elementach. Czas na przerwę?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>trafne dla elementów wzorcowych: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} dla wszystkich</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>Przejrzane: {done} z {total}</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} z {of}, {percent} (od {low} do {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Elementy: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>dziś {n} trudny element</numerusform>
            <numerusform>dziś {n} trudne elementy</numerusform>
            <numerusform>dziś {n} trudnych elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>Zaznaczono {n} element: Twoja decyzja zostanie dla niego zapisana.</numerusform>
            <numerusform>Zaznaczono {n} elementy: Twoja decyzja zostanie zapisana dla każdego z nich.</numerusform>
            <numerusform>Zaznaczono {n} elementów: Twoja decyzja zostanie zapisana dla każdego z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>W kolejce będzie {n} element.</numerusform>
            <numerusform>W kolejce będą {n} elementy.</numerusform>
            <numerusform>W kolejce będzie {n} elementów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} tego, co dozwolono, wylosowane (ziarno {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: przejrzano {n}</numerusform>
            <numerusform>{who}: przejrzano {n}</numerusform>
            <numerusform>{who}: przejrzano {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>Kolejka „{title}” zostanie usunięta. Decyzje o jej elementach zostaną zachowane; decyzje o elementach wzorcowych nie.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Wszystkie kolejki</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>{n} element</numerusform>
            <numerusform>Wszystkie {n} elementy</numerusform>
            <numerusform>Wszystkie elementy ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Liczba znaków: co najmniej {count}. Lepiej użyć kilku słów.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Pakiety (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>W ciemno: bez werdyktów modelu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Wybierz pakiet</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Wybierz plik z odpowiedziami</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Zamknij pakiet</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>kappa Cohena {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>kappa Cohena {kappa} (od {low} do {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Zdecyduj jak {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Zdecyduj inaczej…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Zdecyduj tak…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Decyzje (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Każda decyzja jest od razu zapisywana w pliku „{file}” obok pakietu. Odeślij ten plik.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementy</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nie podano uzasadnienia</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Żadne dwie osoby nie zdecydowały jeszcze o tych samych elementach tej kolejki.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Zapisz odpowiedź</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Zapisz odpowiedź jako…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>Wyślij drugiej osobie przeglądającej</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Rozstrzygnięto. Wszystkie decyzje zostają zachowane.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Wcześniej rozstrzygnięte przez: {who}. Od tego czasu inną decyzję podjął(-ęła): {name}.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Rozstrzygnięto ({who}, {when}): {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Także rozstrzygnięte</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Tekst {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>Plik zawiera teksty i regulamin, ale żadnych Twoich decyzji. Otwiera go tylko hasło: przekaż je inną drogą niż plik.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>{n} element, o którym zdecydowano inaczej niż model</numerusform>
            <numerusform>{n} elementy, o których zdecydowano inaczej niż model</numerusform>
            <numerusform>{n} elementów, o których zdecydowano inaczej niż model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>{n} element czekający na decyzję</numerusform>
            <numerusform>{n} elementy czekające na decyzję</numerusform>
            <numerusform>{n} elementów czekających na decyzję</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} element, o którym zdecydowano</numerusform>
            <numerusform>{n} elementy, o których zdecydowano</numerusform>
            <numerusform>{n} elementów, o których zdecydowano</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Nie ma konfliktów do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>CO MÓWI MODEL</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwiska</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Twoje decyzje są w pliku {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Twoje imię i nazwisko, tak jak będą widoczne obok Twoich decyzji</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>pakiet</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>bez znajomości werdyktów modelu</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>ze znajomością werdyktów modelu</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>bez kappy, bo obie osoby zawsze decydowały tak samo</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>rozstrzygnięto: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>było już rozstrzygnięte</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>Twoja decyzja: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} zawiera {n} tekst. Wyślij go, a hasło przekaż inną drogą.</numerusform>
            <numerusform>{file} zawiera {n} teksty. Wyślij go, a hasło przekaż inną drogą.</numerusform>
            <numerusform>{file} zawiera {n} tekstów. Wyślij go, a hasło przekaż inną drogą.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>Plik {file} jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} i {second}: tak samo w {hits} z {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: decyzje o {done} z {n} tekstu</numerusform>
            <numerusform>{name}: decyzje o {done} z {n} tekstów</numerusform>
            <numerusform>{name}: decyzje o {done} z {n} tekstów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} konflikt do rozstrzygnięcia</numerusform>
            <numerusform>{n} konflikty do rozstrzygnięcia</numerusform>
            <numerusform>{n} konfliktów do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>Dodano {n} decyzję osoby {name}</numerusform>
            <numerusform>Dodano {n} decyzje osoby {name}</numerusform>
            <numerusform>Dodano {n} decyzji osoby {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} tekstu nie ma już w kolejce</numerusform>
            <numerusform>{n} tekstów nie ma już w kolejce</numerusform>
            <numerusform>{n} tekstów nie ma już w kolejce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} była już wcześniej</numerusform>
            <numerusform>{n} były już wcześniej</numerusform>
            <numerusform>{n} było już wcześniej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Oceniać może model na większym komputerze Twojego zespołu, jeśli działa tam llama-server lub vLLM. Teksty i regulaminy są wtedy do niego wysyłane; historia pozostaje tutaj. Ocenia on wszędzie tam, gdzie nie wybrano innego modelu. Nic nie jest wysyłane, dopóki w sekcji „Prywatność” zabroniono korzystania z sieci.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Wysyłanie zapytania do {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Jest przechowywany w systemowym pęku kluczy i wysyłany tylko do serwera. Pozostaw puste, aby go usunąć.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Klucz…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Tylko jeśli serwer ma własny</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Wysyłać teksty do tego serwera?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Przestań go używać</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Serwer zespołu</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Serwer zespołu…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Teksty pozostają na tym komputerze.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>Klucz jest przechowywany w {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>Klucz usunięto.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>W sekcji „Prywatność” zabroniono korzystania z sieci, więc nic nie jest do niego wysyłane.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Klucz serwera</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Używaj go</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Używaj tego serwera…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Gdzie oceniane są teksty</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Kto go prowadzi, może czytać to, co jest oceniane. Zapytaj, czy to przechowuje.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Elementy jednocześnie: {count}. Kontekst w tokenach: {context}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Wszystkie ustawienia wrócą do wartości domyślnych, także skróty i język.</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Każdy, kto ma dostęp do jej pliku, może przeczytać każdy oceniony tekst.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Każdy, kto ma dostęp do jej pliku, będzie mógł przeczytać wszystko w historii.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Liczba znaków: co najmniej {count}. Lepiej użyć kilku słów.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Zmień klucz</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Zmień klucz…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Sprawdzenia, decyzje i regulaminy są przechowywane w jednej historii. Inną historię, z własnymi ustawieniami, możesz trzymać w wybranym folderze, na przykład na zaszyfrowanym pendrivie. Modele są wspólne.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Wybierz folder historii</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Wyczyść listę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Zamknij Plumbline</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Kolory i tekst</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Wartości domyślne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Zaszyfruj historię</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>Szyfrowanie chroni plik, gdy komputer jest wyłączony i gdy ktoś go skopiuje. Nie chroni przed programami działającymi na Twoim koncie ani przed osobami przy Twoim odblokowanym komputerze; nie chroni też plików, które eksportujesz.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Zaszyfruj…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Położenie plików</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Grupy kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Historia i decyzje</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Folder historii</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Kod został zapisany</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Elementy jednocześnie: {items}. Wątki: {threads}. Kontekst w tokenach: {context}. Warstwy na GPU: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Jej klucz pochodzi z Twojego hasła lub kodu odzyskiwania i nie jest przechowywany.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Jej klucz jest w systemowym pęku kluczy („{name}”), odblokowywanym razem z Twoim kontem.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Klucz w systemowym pęku kluczy (niedostępny)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Klucz w systemowym pęku kluczy ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiaturowe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Dzienniki (nigdy nie zawierają treści)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Model i silnik</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Połączenia z siecią</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Nowy skrót: naciśnij klawisze</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Nie wczytano żadnego modelu. Po wczytaniu pojawi się tu urządzenie podane przez llama.cpp. Poniższe zmiany zaczną działać przy następnym wczytaniu modelu.</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Tylko Ty je znasz. Wpisujesz je przy każdym uruchomieniu i nie jest nigdzie przechowywane. Jeśli je zapomnisz, historia przepadnie: nikt nie zdoła jej odzyskać.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Otworzyć inną historię?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Otwórz inną historię…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Otwórz folder: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Inne programy</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline zostanie teraz zamknięte. Przy następnym uruchomieniu otworzy historię w folderze {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline zostanie teraz zamknięte. Przy następnym uruchomieniu otworzy historię na tym komputerze.</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline połączyło się z siecią {n} raz, {date}.</numerusform>
            <numerusform>Plumbline połączyło się z siecią {n} razy, ostatnio {date}.</numerusform>
            <numerusform>Plumbline połączyło się z siecią {n} razy, ostatnio {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline nigdy nie połączyło się z siecią z tego komputera.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Rozumowanie i odpowiedzi</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Przypisz ponownie</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Odbuduj indeks wyszukiwania</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Odbudowywanie indeksu wyszukiwania…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Usuń szyfrowanie</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Usunąć szyfrowanie?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Usuń szyfrowanie…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Usuń skrót</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Przywrócić wszystkie ustawienia?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Przywróć wszystkie ustawienia…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Przywróć wszystkie skróty</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Przywróć domyślne: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Przywraca wartości domyślne wszystkich ustawień. Historia, regulaminy i modele zostają zachowane.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Historia jest zapisywana na nowo. Jeśli jest duża, może to potrwać.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Wybierz czynność, a potem naciśnij nowy skrót.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Pokaż połączenia…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Pokaż kod ponownie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Serwer zespołu</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Testuj model…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>Tak duży będzie tekst.</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>Folder historii określa zmienna środowiskowa {variable}.</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>Historia jest zaszyfrowana.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>Historia nie jest zaszyfrowana.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>Język zmieni się przy następnym uruchomieniu, ponieważ trwa teraz zadanie.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>Indeks wyszukiwania został odbudowany.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>Systemowy pęk kluczy przechowuje losowy klucz, a Plumbline otwiera historię bez pytania, gdy trwa Twoja sesja w systemie. Otrzymasz do zapisania kod odzyskiwania, który otworzy historię, jeśli pęk kluczy zostanie utracony.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>W folderze {folder} nie ma jeszcze historii. Plumbline zostanie teraz zamknięte, a przy następnym uruchomieniu utworzy tam nową.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Ten kod otwiera historię, gdy nie może tego zrobić pęk kluczy: na innym komputerze albo po ponownej instalacji systemu. Jest pokazywany tylko raz. Zapisz go lub wydrukuj i trzymaj z ważnymi dokumentami, nie na tym komputerze.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>To nie zgadza się z kodem.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Wpisz grupy {first}, {second} i {third} zapisanego kodu. Sprawdza to Twoją kopię, dopóki kod można jeszcze pokazać.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Użyj historii na tym komputerze…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Użyj tego, gdy wyszukiwanie nie znajduje tekstów, które są w historii.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Kiedy i z jakim hostem połączyło się Plumbline, dlaczego i ile odebrało. Tokeny i treści nigdy nie są zapisywane.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} działa na {device}, z {engine}.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>Czynność „{action}” ma już ten skrót. Ponowne przypisanie usunie go tam.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Teksty opuszczają ten komputer</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Nic nie opuszcza tego komputera</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Żaden element nie jest podobny.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Pokaż jego sprawdzenie</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Podobne elementy</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>przejrzano: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} niemal identyczna kopia</numerusform>
            <numerusform>{n} niemal identyczne kopie, od najbardziej podobnej</numerusform>
            <numerusform>{n} niemal identycznych kopii, od najbardziej podobnej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono programu do otwarcia pliku {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Plik zmienił się od czasu oceny.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>Otwarto folder pliku {file}, bo otwarcie pliku tego rodzaju mogłoby go uruchomić.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>Miejsce elementu: {place} (skopiowano).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>Tekstu elementu już w nim nie ma.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>Tekst elementu jest teraz w miejscu: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} otworzy się w innym programie. W przeciwieństwie do Plumbline program ten może uruchomić zawartość pliku albo wczytać obrazy i strony z sieci i w ten sposób zdradzić innym, że plik otwarto.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>Otwarto {file}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Użyj historii na tym komputerze</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Zdecydował człowiek</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Człowiek zdecydował po modelu</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Nad regułami</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Na końcu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Zmień szablon…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Dla osoby, której treści to dotyczy. Przeczytaj, zmień, co nie pasuje, i skopiuj. Plumbline niczego nie wysyła.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>Jest dozwolone</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Jest eskalowane</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Narusza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Odpowiedź na odwołanie: na końcu</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Odpowiedź na odwołanie: decyzja pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Odpowiedź na odwołanie: decyzję zmieniono</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Odpowiedź na odwołanie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Uzasadnienie decyzji</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Szablon uzasadnień</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Zdecydował sam model</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>Skopiowano odpowiedź ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Użyj oryginału</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Twój powód</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} oznacza tytuł regulaminu, {note} twój powód, {date} dzień. Pusty tekst jest pomijany.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Zewnętrzny urząd może poświadczyć, kiedy istniała pieczęć tej historii: niczego, co zapisano wcześniej, nie da się potem zmienić niezauważenie.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Certyfikat urzędu…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline z nikim się nie łączy. Zapisz wniosek, wyślij go do urzędu znacznika czasu (RFC 3161) i wstaw jego odpowiedź. Wniosek zawiera skrót, a nic z tego, co oceniano.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Wstaw odpowiedź…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>Odpowiedź sprawdzono i zachowano.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>Wniosek zapisano w {file}. Dotyczy pieczęci {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Nie ma jeszcze znacznika czasu.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Znaczniki czasu</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Zapisz wniosek…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>pieczęć</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Regulamin mówi, co jest dozwolone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Rozmywaj teksty, dopóki nie zechcę ich zobaczyć</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Wszystko pozostaje na tym komputerze</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Przy każdym elemencie widać werdykt, regułę, na której się opiera, i uzasadnienie. Całe rozumowanie modelu jest niżej.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Jak pokazywać teksty?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Żaden tekst, regulamin ani werdykt go nie opuszcza, chyba że ustawisz serwer zespołu; ten wiersz zawsze o tym informuje. F1 otwiera podręcznik. Wprowadzenie jest w menu „Pomoc”.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Wklej tekst albo dodaj pliki i foldery: tabele, dokumenty, pocztę, czaty. Potem wybierz „Rozpocznij”. „Dalej” pokazuje ostatnie sprawdzenie; jeśli go nie ma, model ćwiczebny ocenia mały przykład.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Dodaj to, co ma być ocenione</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Przeczytaj werdykt i jego uzasadnienie</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Pokaż teksty</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Niektóre oceniane treści mogą być trudne w czytaniu. Teksty oceniane według regulaminów, które tego wymagają, są rozmywane w każdym przypadku. Możesz to w każdej chwili zmienić w Ustawieniach.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Pokaż wprowadzenie</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Teksty są oceniane według regulaminu: reguł zapisanych prostym językiem. Wybierz tu jeden z nich. Na stronie „Regulaminy” jest kilka na początek oraz edytor do własnych.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>Model może się mylić. Zgódź się, zdecyduj inaczej albo eskaluj tymi przyciskami lub klawiszem podanym na każdym z nich. Twoja decyzja jest zachowywana obok werdyktu.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Decydujesz Ty</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} z {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>Jest zaszyfrowana, a jej klucza nie podano. Niczego w niej nie można zobaczyć ani dodać.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Jest zaszyfrowana. Wszystko w niej zostało zachowane; odblokuj ją, aby to zobaczyć.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Zablokować można tylko historię zaszyfrowaną hasłem. Hasło możesz wybrać w ustawieniach, w sekcji „Prywatność”.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Hasło lub kod odzyskiwania</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline jest zablokowane</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Nie odblokowało to historii. Sprawdź wielkie i małe litery i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>Nie można zablokować historii, gdy trwa zadanie. Wstrzymaj je albo zaczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>Historia jest zamknięta. Nic, nad czym trwała praca, nie zostało utracone.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>Historia jest zaszyfrowana, a jej klucza nie ma w systemowym pęku kluczy. Wpisz jej hasło albo zapisany kod odzyskiwania.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>Historia jest zablokowana</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Odblokuj historię</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Odblokuj ją hasłem lub kodem odzyskiwania.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odblokuj…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Wysyłanie zapytania do {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Sprawdź, czy jest nowsza wersja</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Jak zaktualizować</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Nowsze wersje: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline nie może korzystać z sieci: można na to zezwolić w ustawieniach, w sekcji „Prywatność”.</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline nigdy samo nie szuka nowszych wersji. Przycisk łączy się raz z {host}; połączenie jest wymienione w ustawieniach, w sekcji „Prywatność”.</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Ta kopia nie wie, gdzie publikowane są nowsze wersje. Zajrzyj tam, skąd ją masz.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>To jest Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatyczny</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskaluj</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Części odpowiedzi są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>Takiej odpowiedzi regulamin nie przewiduje.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Odpowiedź została ucięta.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>Silnik wielokrotnie zawiódł przy tym elemencie.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Model nie dał odpowiedzi.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>Rozumowanie osiągnęło limit, zanim pojawiła się odpowiedź.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Rozumowanie osiągnęło limit.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Narusza</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>element eskalowano</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>nie dało się odczytać odpowiedzi</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>nie dało się zmierzyć pewności</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>etykieta jest poważna</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>model nie był pewny</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>rozumowanie osiągnęło limit</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Wszystkie pliki. Albo na przykład: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Nie można ocenić: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Zmieniono w międzyczasie, oceniono ponownie</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Ukończone pliki</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Folder na werdykty</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Format werdyktów</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Zniknęło, zanim zostało odczytane</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Uwzględnij podfoldery</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Dołącz rozumowanie modelu</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Może być wewnątrz obserwowanego folderu</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>Obserwowanie folderu „{folder}” zostało przerwane, zanim oceniono wszystkie jego pliki. Nic nie utracono: zacznij ponownie z tym samym folderem na werdykty, a zostanie wznowione tam, gdzie się zatrzymało.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Nowe pliki w tych folderach są oceniane w miarę napływania, razem z tymi, które już tam są, dopóki to okno jest otwarte. Werdykty dla każdego pliku są zapisywane jako plik, obok dziennika, i trafiają też do historii. Model i wysiłek są takie jak w ustawieniach.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>Nic nie jest obserwowane.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nie ma czego oceniać</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Tylko pliki z tymi rozszerzeniami</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Otwórz folder z werdyktami</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Otwórz na stronie sprawdzania</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regulamin</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>Taki sam jak {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Te foldery były obserwowane do zamknięcia Plumbline. „Rozpocznij” wznawia obserwowanie.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Aby rozpocząć, dodaj folder.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Aby rozpocząć, wybierz regulamin.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Aby rozpocząć, wybierz folder na werdykty.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Werdykty trafiają do</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Obserwowanie</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>Obserwowanie się zatrzymało.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>Obserwowanie się zatrzymało: {n} plik ukończony.</numerusform>
            <numerusform>Obserwowanie się zatrzymało: {n} pliki ukończone.</numerusform>
            <numerusform>Obserwowanie się zatrzymało: {n} plików ukończonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>Obserwowany jest {n} folder</numerusform>
            <numerusform>Obserwowane są {n} foldery</numerusform>
            <numerusform>Obserwowanych jest {n} folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Co jest obserwowane</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>ocenianie: {done} z {n} elementu</numerusform>
            <numerusform>ocenianie: {done} z {n} elementów</numerusform>
            <numerusform>ocenianie: {done} z {n} elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>wczytywanie modelu…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>czytanie nowych plików…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>oczekiwanie na nowe pliki</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>Nie można zajrzeć do {folder}; folder jest szukany ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} plik ukończony</numerusform>
            <numerusform>{n} pliki ukończone</numerusform>
            <numerusform>{n} plików ukończonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} plik może być jeszcze zapisywany</numerusform>
            <numerusform>{n} pliki mogą być jeszcze zapisywane</numerusform>
            <numerusform>{n} plików może być jeszcze zapisywanych</numerusform>
        </translation>
    </message>
</context>
</TS>
