<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Про Plumbline</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Усі версії</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Її текст тут не встановлено.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline перевіряє текст за політикою, написаною звичайною мовою, за допомогою моделі на цьому комп’ютері. Ніщо не залишає комп’ютера.

Модель може помилятися. Вердикт — це обґрунтована пропозиція; вирішує людина.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Шукати назви й ліцензії</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Програмні складники Plumbline</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Версії та ліцензії</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Елемент</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>П&amp;олітика</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Перевірка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Про Plumbline</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Додати папку…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Додати вибрані елементи до справи.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Додати вибрані елементи з вашими рішеннями до еталонного набору політики.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Додати до справи…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Додати до еталонного набору</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Погодитися</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Апеляція…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Архівувати політику</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Справи…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Змінити назву, мову й опис політики.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Змінити назву й мову…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Перевірити звіт…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Перевірити ще раз з…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Перевірити історію…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Перевірити файл JSON звіту сам по собі та за історією.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Вибрати папку з файлами для перевірки.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Вибрати файли для перевірки.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Вибрати інший вміст. Показана перевірка залишається в історії.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Закрити Plumbline. Поточну перевірку буде призупинено й збережено.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Контекстне меню</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Копіювати як відповідь</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Копіювати обґрунтування рішення мовою, яку ви вибрали востаннє.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Копіювати вибране.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Відкинути чернетку</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Завантажувати, імпортувати й випробовувати моделі.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Дублювати політику…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Ввести парольну фразу або код відновлення зашифрованої історії.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Передати далі</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Експортувати всі політики як ZIP-файл…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Експортувати політику як ZIP-файл…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Експортувати політику до папки…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Знайти команду за назвою.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Знайти команду…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Знайти елементи з майже однаковими текстами.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Знайти схожі…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Звільнити пам’ять моделі. Наступна перевірка завантажить її знову.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Повертає всьому тексту розмір, заданий у системі.</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Перейти до наступного елемента.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Перейти до поля пошуку на сторінці.</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Перейти до попереднього елемента.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Навчальна модель перевіряє зразок вмісту.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Приховати все, доки знову не буде введено парольну фразу історії.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Як отримати новішу версію і чи є вона.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Як оновити…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Імпортувати файл політики, папку або пакет.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Імпортувати всі політики з папки.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Імпортувати папку політик…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Імпортувати політики…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Вставити вміст буфера обміну.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Перевіряти нові файли в папках, щойно вони з’являються.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Перевірити текст за політикою.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>Перевірити вміст за політикою.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Перевірити ті самі елементи за іншою політикою або з іншою моделлю чи ретельністю.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Перевірити пробний текст за поточним текстом політики.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Зберегти слова того, хто не згоден із рішенням, або ухвалити щодо них рішення.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Заблокувати історію</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Вести добірки елементів із примітками.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Шукати пошкодження та все, що змінено після запису.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Створити звіт про вибране або показане: сторінку, PDF чи JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Збільшує весь текст у вікні.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Зменшує весь текст у вікні.</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Виміряти політики й моделі на власних прикладах.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Перемістити вибраний текст до буфера обміну.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Нова перевірка</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Нова політика</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Наступний елемент</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Примітка…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Відкрити файл, з якого взято елемент, і показати, де в ньому цей елемент.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Відкрити посібник на темі поточної сторінки.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Відкрити перелік папок у параметрах.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Відкрити меню списку або поля, що у фокусі.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Вирішити інакше…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>Вставити вміст</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Призупинити або продовжити</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Призупинити перевірку або продовжити її. Нічого не втрачається.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Довідка Plumbline</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Політики</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Попередній елемент</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Приватність, вигляд, мова, клавіатура, рушій.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Записати інше рішення, з міткою та приміткою.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Записати, що вирішити має хтось інший.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Записати вердикт моделі як ваше рішення.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Записати ваше рішення з приміткою.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Повторити скасоване.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Прибрати політику зі списків. Її версії та вердикти зберігаються.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Звіт…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Відновити текст збереженої версії. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Повернути політику до списків.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Зберегти як нову версію</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Зберегти текст політики як її наступну версію.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Шукати в усьому, що вже перевірено.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Вибрати тут усе.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Показати вміст</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Показати розташування файлів</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Показати за п’ять кроків, що потрібно для перевірки й де це.</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Показати текст елемента, поки утримується клавіша або до наступного елемента.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Створити нову політику з текстом цієї.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Створити нову політику.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Почати перевірку</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Обґрунтування рішення…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Зупинити негайно. Отримані вердикти збережуться.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Зупинити перевірку</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ознайомитися з програмою</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Спробувати політику</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Спробувати зразок</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Розархівувати політику</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Скасувати останню зміну.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Вивантажити модель</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Розблокувати історію…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Використати текст із буфера обміну як вміст.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Відстеження</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Що це за програма й чого вона не вміє.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Розглянути вердикти, на які має подивитися людина.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Записати всі політики бібліотеки в один файл.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Записати показані елементи у файл CSV або JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Записати політику та її метадані до папки з її назвою.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Записати політику та її метадані в один файл.</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>Написати тому, кого це стосується, що вирішено й чому.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Писати, пробувати й імпортувати політики.</translation>
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
        <translation>близько {hours} год {minutes} хв</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>близько {minutes} хв</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} або {last}</translation>
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
            <numerusform>Якщо апеляцій менше за {n}, частка мало про що говорить.</numerusform>
            <numerusform>Якщо апеляцій менше за {n}, частка мало про що говорить.</numerusform>
            <numerusform>Якщо апеляцій менше за {n}, частка мало про що говорить.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>АПЕЛЯЦІЯ</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>АПЕЛЯЦІЇ</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Проти: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Усі черги</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Усі: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Апеляція зараховується кожному правилу, на яке посилається рішення. Якщо рішення за правилом часто змінюють, воно може бути неясним або модель неправильно його розуміє.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Апеляція</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Апеляції</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Апеляції за правилами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Копіювати як відповідь…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ухвалити</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Усе одно ухвалити</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Ухвалити й відповісти…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>Рішення за апеляцією</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Ухвалити рішення…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Рішення змінено</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Рішення залишено в силі</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Показники…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>Краще, щоб рішення за апеляцією ухвалював хтось інший.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Нове рішення</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Відкритих апеляцій немає.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Без мітки</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Без правила</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>Подати апеляцію</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Подано {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Подано {when}, записано: {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Змінити рішення</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>Апеляцію подано. Вона очікує на рішення на сторінці «Розгляд».</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Залишити рішення в силі</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>Вставте слова того, хто подає апеляцію</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>РОЗГЛЯД</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Причина, для тих, хто читатиме згодом</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Показати її перевірку</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Показати слова</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Хтось не згоден із цим рішенням: {decision}. Людина розгляне його ще раз.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>Апелянт відкликає апеляцію. Рішення лишається в силі; те, що апеляція була, зберігається.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>Перше рішення без імені, і ви теж без імені: можливо, воно ваше.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>Перше рішення теж ухвалено під вашим іменем.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Та сама людина?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Апеляцій ще немає.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Таких немає.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>ЧОМУ</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Які апеляції</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>Чому; це буде у відповіді</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>Показати апеляцію</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>Відкликати апеляцію</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Текст апеляції</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>Ви вирішуєте як {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Ви вирішуєте без імені. Його можна ввести в параметрах.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше рішення</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>людина без імені</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>змінено {hits} з {of}, {percent} (від {low} до {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} апеляція</numerusform>
            <numerusform>{n} апеляції</numerusform>
            <numerusform>{n} апеляцій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} відкрита</numerusform>
            <numerusform>{n} відкриті</numerusform>
            <numerusform>{n} відкритих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} відкрита апеляція</numerusform>
            <numerusform>{n} відкриті апеляції</numerusform>
            <numerusform>{n} відкритих апеляцій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} відкликана</numerusform>
            <numerusform>{n} відкликані</numerusform>
            <numerusform>{n} відкликаних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>У Plumbline щось пішло не так</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Це помилка програми. Усе перевірене досі збережено. Подробиці — у журналі: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Додати до справи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Видалити справу…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>Видалити справу «{name}»?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Елементи справи</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Її примітки буде видалено. Її елементи лишаться в історії.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Файли JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Назва справи</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Справ ще немає. Виберіть вердикти на сторінці «Історія» й натисніть «Додати до справи…».</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Примітка до справи</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Примітка до вибраного елемента</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Примітка до цих елементів</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>Примітка до цих елементів, за бажання</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Вилучити елемент</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Звіт…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Зберегти примітку</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>Справу видалено.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>Справу збережено у {file}. Файл містить примітки, але не тексти.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>Справа: виберіть наявну або введіть назву нової</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>Елемента у справі більше немає. В історії він лишився.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Справи з такою назвою немає: буде створено нову.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ще не перевірено</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} елемент</numerusform>
            <numerusform>{n} елементи</numerusform>
            <numerusform>{n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>У новій справі {n} елемент.</numerusform>
            <numerusform>У новій справі {n} елементи.</numerusform>
            <numerusform>У новій справі {n} елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>У цій історії немає {n} елемента.</numerusform>
            <numerusform>У цій історії немає {n} елементів.</numerusform>
            <numerusform>У цій історії немає {n} елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>Буде додано {n} елемент.</numerusform>
            <numerusform>Буде додано {n} елементи.</numerusform>
            <numerusform>Буде додано {n} елементів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>Триває перевірка. Щоб відкрити іншу, призупиніть її.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Зображення тексту</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Зразок перевіряє навчальна модель, яка постачається з Plumbline. Вона для спроб, не для рішень.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Додати папку</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Додати папку…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Усі правила</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Усі {count}</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Елемент може мати кілька вердиктів.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Читається інша частина файлу</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>ВМІСТ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Змінився під час читання</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Перевірити ще раз з…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Натомість перевірити текст</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Спершу виберіть: один елемент на рядок чи один текст?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Вибір політик</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Обчислення контрольної суми моделі (лише під час першого використання)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Контекст для моделі</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Контекст для моделі: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Не вдалося відкрити</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Спершу день</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Видалене повідомлення</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Визначати автоматично</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Вирішено інакше</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Кожна політика перевіряє весь вміст, тож із кількома перевірка триває в кілька разів довше.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Ретельність</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Усе відбувається на цьому комп’ютері: жоден текст, жодна політика, жоден вердикт його не залишають.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Виключено фільтром</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Файли й папки для перевірки</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Фільтрувати за правилом або за рішенням людини</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Пошук у текстах</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Перші елементи</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>Перший {n} елемент</numerusform>
            <numerusform>Перші {n} елементи</numerusform>
            <numerusform>Перші {n} елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Отримати модель</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Отримати модель для справжньої роботи</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Прихований або системний файл</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Як цей чат записує дати</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Не відповідає своєму формату</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>Перевірку можна будь-коли призупинити й продовжити; нічого не втрачається.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Елемент {number}: {first}, у тіні {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>Елементи, що мають такий вердикт щонайменше за однією політикою</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Перевірити ще раз без обмежень</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Усе одно перевірити</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Перевіряти кожне повідомлення чату разом із попередніми</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Завантаження моделі в пам’ять</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Розташування</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Створити чергу з вердиктів, на які має подивитися людина</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Медіафайл без тексту</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Повідомлення, на яке відповідають</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Повідомлень перед ним</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Спершу місяць</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Треба перевірити понад {n} елемент; підрахунок ще триває.</numerusform>
            <numerusform>Треба перевірити понад {n} елементи; підрахунок ще триває.</numerusform>
            <numerusform>Треба перевірити понад {n} елементів; підрахунок ще триває.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Нова перевірка</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Без політики</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Без тіньової версії</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Стовпця тексту не знайдено</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Не звичайний файл</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не розглянуто</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Не текст</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Написано не людиною</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Немає чого перевіряти: елементів не знайдено.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Ще немає чого читати.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Один елемент на файл</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Один елемент на рядок тексту</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Один елемент на сторінку</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Один елемент на абзац</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Один елемент на рядок таблиці</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Один текст</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Поза вибраною папкою</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>ПОПЕРЕДНІЙ ПЕРЕГЛЯД</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Вставте або введіть текст для перевірки чи перетягніть сюди файли й папки.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Призупинено: {done} з {n} елемента. Нічого не втрачено.</numerusform>
            <numerusform>Призупинено: {done} з {n} елементів. Нічого не втрачено.</numerusform>
            <numerusform>Призупинено: {done} з {n} елементів. Нічого не втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>Перевірка почнеться, щойно елементи буде підраховано.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Перевірку «{check}» зупинено на {done} з {n} елемента. Нічого не втрачено.</numerusform>
            <numerusform>Перевірку «{check}» зупинено на {done} з {n} елементів. Нічого не втрачено.</numerusform>
            <numerusform>Перевірку «{check}» зупинено на {done} з {n} елементів. Нічого не втрачено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>У списку лише {n} перший.</numerusform>
            <numerusform>У списку лише {n} перші.</numerusform>
            <numerusform>У списку лише {n} перших.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>Треба перевірити {n} елемент.</numerusform>
            <numerusform>Треба перевірити {n} елементи.</numerusform>
            <numerusform>Треба перевірити {n} елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>Треба перевірити {n} елемент. Із цією моделлю та ретельністю це займе {time}.</numerusform>
            <numerusform>Треба перевірити {n} елементи. Із цією моделлю та ретельністю це займе {time}.</numerusform>
            <numerusform>Треба перевірити {n} елементів. Із цією моделлю та ретельністю це займе {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Використати попередній вміст</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>текстовий файл — це один елемент; «Ділити на» робить елементом кожен рядок</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>тіньова версія: {done} з {n} елемента</numerusform>
            <numerusform>тіньова версія: {done} з {n} елементів</numerusform>
            <numerusform>тіньова версія: {done} з {n} елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} з {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} з {n} елемента</numerusform>
            <numerusform>{done} з {n} елементів</numerusform>
            <numerusform>{done} з {n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>перевірено {done} з {n} елемента</numerusform>
            <numerusform>перевірено {done} з {n} елементів</numerusform>
            <numerusform>перевірено {done} з {n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>розглянуто {done} з {n} елемента</numerusform>
            <numerusform>розглянуто {done} з {n} елементів</numerusform>
            <numerusform>розглянуто {done} з {n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} з {n} вердикту</numerusform>
            <numerusform>{done} з {n} вердиктів</numerusform>
            <numerusform>{done} з {n} вердиктів</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Призупинення…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline перевіряє текст за політикою, яку ви пишете звичайною мовою, і каже, яке правило порушено й чому.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Політики</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Політика: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Підготовка…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Захищено паролем</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>Виправляти двічі закодований текст</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Читання політики</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Інша версія або політика перевіряє частку елементів для порівняння. На результат це не впливає.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Читання: {n} елемент</numerusform>
            <numerusform>Читання: {n} елементи</numerusform>
            <numerusform>Читання: {n} елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>Черга розгляду…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Розглянуто</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Розглянуто чи ні</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Кілька…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Тіньова версія</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Тіньова версія: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Частка елементів</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Поширено від когось іншого</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Показати пропущене…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Пропущені записи</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Ділити на</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Почати цю перевірку?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Символьне посилання</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Стовпець тексту</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Текст для перевірки</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>Перевірка зупинилася.</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>Рушій зупинився, його перезапущено. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Модель може помилятися. Вердикт — це обґрунтована пропозиція; вирішує людина.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>Вставлений текст замінив файли.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>Вставлений текст замінив ваш. Команда «Скасувати» поверне попередній.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Ті самі елементи перевіряються ще раз в окремій перевірці. Показані вердикти зберігаються.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Лише текст</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>У буфері обміну немає тексту.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Гілка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Завеликий</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Забагато часу або пам’яті</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Спробувати на зразку</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Невідоме кодування</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Непідтримуваний тип файлу</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Вітаємо у Plumbline</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Хто написав повідомлення, на яке відповідають</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Спершу рік</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Ваш текст збережено, але перевіряються файли.</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>роздільник: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>ретельність: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>кодування {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>перервано</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>політика {number} з {all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>читається як експорт повідомлень ({name}); можливо також {other}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читання</translation>
    </message>
    <message>
        <source>running</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>аркуш «{name}»</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>стовпець тексту «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>за {n} політикою</numerusform>
            <numerusform>за {n} політиками</numerusform>
            <numerusform>за {n} політиками</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
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
        <translation>{model} · {device} · одночасно {count}</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} за хвилину</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} за секунду</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} дозволено</numerusform>
            <numerusform>{n} дозволено</numerusform>
            <numerusform>{n} дозволено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>У цій перевірці пропущено {n} запис.</numerusform>
            <numerusform>У цій перевірці пропущено {n} записи.</numerusform>
            <numerusform>У цій перевірці пропущено {n} записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>У цій перевірці буде пропущено {n} запис.</numerusform>
            <numerusform>У цій перевірці буде пропущено {n} записи.</numerusform>
            <numerusform>У цій перевірці буде пропущено {n} записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} елемент</numerusform>
            <numerusform>{n} елементи</numerusform>
            <numerusform>{n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} елемент перевірено</numerusform>
            <numerusform>{n} елементи перевірено</numerusform>
            <numerusform>{n} елементів перевірено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} елемент перевірено ще раз, ретельність: {effort}</numerusform>
            <numerusform>{n} елементи перевірено ще раз, ретельність: {effort}</numerusform>
            <numerusform>{n} елементів перевірено ще раз, ретельність: {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>Вибрано {n} елемент</numerusform>
            <numerusform>Вибрано {n} елементи</numerusform>
            <numerusform>Вибрано {n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>Поки що {n} елемент…</numerusform>
            <numerusform>Поки що {n} елементи…</numerusform>
            <numerusform>Поки що {n} елементів…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} елемент для перевірки</numerusform>
            <numerusform>{n} елементи для перевірки</numerusform>
            <numerusform>{n} елементів для перевірки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} рядок: один елемент на рядок чи один текст?</numerusform>
            <numerusform>{n} рядки: один елемент на рядок чи один текст?</numerusform>
            <numerusform>{n} рядків: один елемент на рядок чи один текст?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>Ще {n} файл</numerusform>
            <numerusform>Ще {n} файли</numerusform>
            <numerusform>Ще {n} файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} політика</numerusform>
            <numerusform>{n} політики</numerusform>
            <numerusform>{n} політик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>Пропущено {n}</numerusform>
            <numerusform>Пропущено {n}</numerusform>
            <numerusform>Пропущено {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} порушує</numerusform>
            <numerusform>{n} порушують</numerusform>
            <numerusform>{n} порушують</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>прочитано токенів: {read}, написано: {written}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>лишилося {time}</translation>
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
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Додати мітки моделі</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Додати мітки моделі…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Усі люди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Виберіть вправу</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Усе готово. Ваші мітки — у файлі {file}, поруч із вправою: передайте цей файл далі.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Вправа містить політику й тексти еталонного набору. Очікуваних відповідей у ній немає.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Виберіть вправу; мітки поруч із нею теж буде взято</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Каппа Коена</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Порівняти…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>ОЧІКУВАНА ВІДПОВІДЬ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Мітки всіх учасників — у {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Каппа Фляйса</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>З оцінювання еталонного набору, з якого зроблено вправу.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Еталонний набір</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Каппа: 1 — повна узгодженість, 0 — така, яку дала б сама випадковість.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Спільне позначення</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Позначати…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Ім’я:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Нова вправа</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Нова вправа…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Наступна людина…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Наступний текст</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Жодне оцінювання не має вердиктів щодо всіх цих текстів. Оцініть еталонний набір, з якого зроблено вправу, і поверніться сюди.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Кількість текстів</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Лише розбіжності</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Попередній текст</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Зберегти вправу…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Збереження аркуша як PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Зберегти аркуш як PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Кілька людей ухвалюють рішення щодо тих самих текстів, не бачачи відповідей одне одного, а потім дивляться, де вони й модель розходяться. Усе це файли, якими ви обмінюєтеся.

1. Зробіть вправу з еталонного набору й роздайте її всім.
2. Кожен ставить мітки: на своєму комп’ютері, по черзі на цьому або на папері.
3. Порівняйте, коли всі закінчать, а мітки моделі додайте наостанок.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Показати всі пари ({n})</numerusform>
            <numerusform>Показати всі пари ({n})</numerusform>
            <numerusform>Показати всі пари ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Текст {number} з {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Формат відповіді політики пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: позначено {done} з {n} тексту</numerusform>
            <numerusform>{name}: позначено {done} з {n} текстів</numerusform>
            <numerusform>{name}: позначено {done} з {n} текстів</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Збереження всіх міток</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Зберегти всі мітки…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>ХТО ЩО СКАЗАВ</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Хто позначає?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Чому:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Чому; можна лишити порожнім</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Ваше ім’я, яким його побачать інші. Якщо ви вже почали ставити мітки, їх буде продовжено.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>вправа</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>ваша відповідь: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} можна надрукувати.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} містить {n} текст. Роздайте файл усім.</numerusform>
            <numerusform>{file} містить {n} тексти. Роздайте файл усім.</numerusform>
            <numerusform>{file} містить {n} текстів. Роздайте файл усім.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} і {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (модель)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>Узято {n} файл міток, що лежав поруч із вправою.</numerusform>
            <numerusform>Узято {n} файли міток, що лежали поруч із вправою.</numerusform>
            <numerusform>Узято {n} файлів міток, що лежали поруч із вправою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} приклад</numerusform>
            <numerusform>{policy} · {name}, {n} приклади</numerusform>
            <numerusform>{policy} · {name}, {n} прикладів</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: однаково в {hits} з {of}, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>локальний API</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартне введення</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 або 1</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 — слушне число.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 — слушне число.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Добірку створюють із черги; файл із рішеннями повертає її рецензент.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>Двійкова відповідь — 0 або 1, але задано інші мітки.</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Це написав бот.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Справі потрібна назва.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Комірка робочої книги не має правильного місця.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Триває перевірка.</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Код зі списку</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>Не вдалося створити контекст на {tokens} токенів (елементів одночасно: {sequences}).</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Файл не вдається перемістити</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Файл не вдається відкрити</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Файл не вдається записати</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Файл має небезпечну назву</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Файл у форматі PEM, який підтверджує сервер команди, якщо сертифікати системи його не підтверджують.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Папку не вдається створити</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Папку не вдається прочитати</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Папку не вдається відстежувати</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Папка відстежувалася б двічі</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Еталонний набір не може так називатися</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Еталонний набір має щонайменше один приклад.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Історія, яку відкривають парольною фразою, блокується, якщо вікном не користувалися стільки часу. Поки триває перевірка чи інше завдання, вона лишається відкритою.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Надано ключ, але {file} не зашифровано.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>Потрібен файл міток щонайменше однієї людини.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Модель випробовується.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Модель уже завантажено в пам’ять</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Маніфест моделі не вдається прочитати</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Маніфест моделі пошкоджено</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Число має понад {most} цифр</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Бракує частини: {part}.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Частина документа оголошує тип документа, а це заборонено.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Частину документа пошкоджено: {reason}.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Бракує частини моделі</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Додано частину: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Парольна фраза має містити щонайменше {minimum} символів; краще кілька слів.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Людина вирішила:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Людина скасувала рішення.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Зображення тексту</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Політику саме пробують.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Імовірність лежить між 0 і 1, і нижня межа стоїть першою.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Процес не вдається запустити</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Промпт із кількома політиками не має ймовірності для кожної з них, а іншого стовпця не знайдено.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>Назва властивості</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>Назва властивості неправильна.</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Черзі потрібне щонайменше одне правило, яке каже, що розглядати.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Код відновлення не може бути парольною фразою.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Звіт уміщує до {most} елементів, а тут їх більше.</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>Перевіряється запит іншої програми.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Можливо, вона потрібна якійсь перевірці: дочекайтеся її завершення.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Збереженому пошуку потрібна назва.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Печатка — це число, дефіс і 64 цифри та літери від a до f, а «{seal}» — ні.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Печатка, збережена деінде, або позначка часу на ній показує, що нічого із записаного раніше відтоді не змінено.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>Другий рецензент вирішує за однією версією однієї політики. У цій черзі: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Послідовність не вдалося приєднати до префікса.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Параметр має неправильне значення</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Один із параметрів не дає Plumbline користуватися мережею, тож запиту не було.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Один із параметрів не дає Plumbline користуватися мережею, тож нічого не завантажено.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Один із параметрів не дає Plumbline користуватися мережею, тож на {host} нічого не надіслано.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Частка має бути більшою за 0 і не більшою за 1: 0.05 — це один із двадцяти.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Тензор не має власної назви.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>Назва тензора</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Текст не вдалося поділити на токени.</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Текст у списку</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Токен часто збільшує обмеження.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Значення не вдається прочитати: {reason}</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Слово зі списку</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Про справу</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>У доступі відмовлено</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Точність, з інтервалами 95 %</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>Додайте поле типу «{binary}» або «{label}».</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>Додайте поле типу «{type}» або вилучіть мітки.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Додайте мітку для кожного прапорця.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Додайте мітку для кожної можливої відповіді.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>Додайте мітку зі значенням «порушує» або «передати далі».</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Спершу додайте інший приклад.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Додайте всі поля в тому порядку, у якому вони записуються.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Спершу додайте їх.</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Після скількох важких елементів за день черга розгляду щоразу пропонує перерву. Важкі — це елементи, що порушують політику, тексти якої розмиваються.</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Після політики й найдовшого тексту для міркування та відповіді лишається {free} токенів. Обмеження перевірки {run} були {budget} і {limit}.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Усі обчислені значення — скінченні числа</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Усі приклади мають однаковий результат. Наведіть обидва види, поблизу межі.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Усі приклади на кривих одного виду, тож про їх розрізнення нічого сказати не можна.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Усі елементи — у половині «{half}»: нічого не відкладено.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Усі політики правильно, стовпець {column} (разом): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Усі політики правильно, стовпці {columns} (поодинці): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Усі, що вміщуються</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Усе однакове</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Дозволити доступ до мережі</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Дозволено</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Завжди додає після політики схему JSON відповіді. Інакше її додано лише там, де політика сама не каже, що відповідати. Відповіді дотримуються формату в обох випадках.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Відповідь потребує щонайменше двох міток на вибір.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>Відповідь виду «{kind}» не має полів.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Відповідь, яка не завершилася в межах цього обмеження, записується як не визначена.</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>Рішення за апеляцією ухвалюють із причиною, яку повідомляють апелянтові.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>Апеляція зберігається словами того, хто її подає.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Після створення звіту подано апеляцію або ухвалено рішення за нею: {part}.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Служба позначок часу</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Стороння служба засвідчила, що тоді їй було показано печатку (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Триває оцінювання.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Оцінювання вимірює щонайменше одну політику.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Прикладу потрібен текст.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>Об’єкт у ньому двічі називає те саме поле.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Тут очікувався об’єкт.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>З перевіркою {run} працює інший процес Plumbline.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Інший процес Plumbline записує вердикти в «{folder}».</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Ще одне з’єднання відкривається, лише якщо воно прискорює завантаження.</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Тепер діє інше рішення</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Читається інша частина файлу</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Інший процес саме зараз завантажує «{name}».</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Інша програма записує у {file} і не завершила вчасно.</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Відповідати іншим програмам на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Відповіді:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Можна також вказати будь-який репозиторій GGUF: організація/назва або організація/назва:файл.</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>Апеляція проти:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>За апеляцією {appeal} уже є рішення, або її відкликано, і цього ніколи не змінюють.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>За апеляцією {appeal} ще немає рішення.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>За апеляцією {appeal} немає рішення.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>Вкладені один в одного архіви й листи читаються до глибини {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Архіви такого виду не читаються. Розпакуйте його й додайте папку.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>Вкладені один в одного архіви, листи й документи</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Запитайте ще раз або зверніться до іншої служби.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Попросіть у служби відповідь ще раз.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Попросіть того, хто його створив, надіслати ще раз.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Попросіть у того, хто керує сервером, його сертифікат і виберіть цей файл поруч з адресою сервера.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Попросіть у того, хто керує сервером, його ключ.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Попросіть у того, хто керує сервером, адресу самого llama-server чи vLLM.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Попросіть того, хто керує сервером, дозволити запити до /tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Попросіть того, хто керує сервером, запустити одну із цих моделей.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>Запитано: {file}, {size} байтів, sha256 {expected}. Отримано: {size} байтів, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>Коли 0, завжди вибирається найімовірніший токен, тож вердикти відтворювані. Більші значення додають різноманіття.</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>За низької ретельності {n} текст не має виміряної ймовірності. Такий текст завжди перевіряється ще раз із середньою ретельністю.</numerusform>
            <numerusform>За низької ретельності {n} тексти не мають виміряної ймовірності. Такі тексти завжди перевіряються ще раз із середньою ретельністю.</numerusform>
            <numerusform>За низької ретельності {n} текстів не мають виміряної ймовірності. Такі тексти завжди перевіряються ще раз із середньою ретельністю.</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>За температури 0 завжди береться найімовірніше слово, тож повторення завжди збігаються. Щоб побачити, наскільки вердикти сталі, повторюйте за температури 1.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>На цьому обмеженні модель перестає міркувати, і від неї вимагається відповідь.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Перед тим, ретельність {effort}: {decision}. Перевірено ще раз, бо {doubt}.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Поруч із тим, що опублікували інші: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Найкраща з установлених</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>Перед елементом може бути від 0 до {most} повідомлень.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Розмито</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Ліміти</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто створив</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>Байт {byte} політики «{title}» не в UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>Байт {position} не в UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Змінюйте лише тексти, а назви перед «=» лишайте такими, як є.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Змінено після запису: {record}, записано {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Змінено після створення звіту: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Змінився під час читання</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Перевірте назву.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Перевірте шлях.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Перевірте дозволи.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Перевірте, чи сервер працює і чи доступний із цього комп’ютера. Нічого не втрачено: перевірене збережено.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Перевірте, чи існує папка і чи можна в неї записувати.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Перевірте, чи ніщо між цим комп’ютером і сервером не змінює запитів.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Перевірте, чи файл на місці і чи маєте ви дозвіл його читати.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Перевірте, чи сервер запущено з підтримкою граматик і чи його версія не застара.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>Перевірте драйвер GPU і те, чи llama-cpp-python зібрано для цього GPU; як це зробити, сказано в посібнику.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Перевірте диск і дозволи папки, а тоді спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Перевірте диск і його підключення. Якщо це мережева папка, перемістіть історію на локальний диск.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Перевірте папку джерела завантаження й назву.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Перевірте дозволи файлу.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Перевірте дозволи папки й вільне місце.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Перевірте дозволи папки або задайте у змінній середовища {variable} папку, у яку можна записувати.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Перевірте дозволи папки.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Перевірте мітки й обмеження у форматі відповіді політики.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Перевірте мітки у форматі відповіді політики. Якщо вони правильні, повідомте про це.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Перевірте назву й ревізію. Репозиторій може бути й приватним: тоді потрібен токен.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Перевірте назву.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Перевірте парольну фразу, зокрема великі літери.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Перевірте парольну фразу. Без правильного ключа історію не прочитає ніхто, навіть розробники Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Перевірте шлях.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Перевірте шляхи або введіть текст.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Перевірте дозволи папки моделей.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Перевірте версію сервера і те, чи ніщо між ним і цим комп’ютером не змінює його відповідей.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Перевірте написання й поточну папку.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Перевірте, чи сервер не обмежує обсяг того, що може написати запит.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Виберіть іншу парольну фразу.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Виберіть файл</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Виберіть файл із сертифікатом у форматі PEM, отриманий від того, хто керує сервером.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Виберіть для вердиктів окрему папку.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Виберіть папку зовні або зазначте, що хочете саме всередині: тоді вона сама не відстежується.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Виберіть довшу парольну фразу.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Виберіть модель.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Натомість виберіть парольну фразу.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Виберіть меншу папку.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Виберіть інший файл або перемістіть той.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Виберіть іншу папку або перемістіть ту.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Виберіть інше місце або звільніть там простір.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Виберіть менше стовпців як контекст, коротшу політику або більший контекст рушія.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Виберіть менше: за фільтром або як справу.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>Виберіть gpt-oss-safeguard або gpt-oss у форматі GGUF.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Виберіть елементи або шукайте щось інше.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Виберіть файл однієї вправи й файли з мітками всіх, хто її виконав.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Виберіть один файл або першу частину поділеної моделі.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Виберіть один файл.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Виберіть одне із цього або лишіть вибір рушію.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>Виберіть одне з {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Виберіть інші правила або інші перевірки.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Виберіть файл JSON справи.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Виберіть сам файл або іншу папку.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Виберіть сам файл.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Виберіть лише першу частину; інші програма знайде поруч.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Клацнути</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Спершу закрийте Plumbline. Ваша історія, параметри й моделі лишаються на місці. Новіша версія може змінити формат історії, і старіша тоді її не прийме: щоб можна було повернутися, спершу зробіть копію історії.</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Спершу закрийте інші програми.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Закрийте інші програми, виберіть меншу модель або лишіть на GPU менше шарів.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Закрийте інші програми, виберіть меншу модель або задайте менше послідовностей чи менший контекст.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Закрийте інші програми або задайте менше послідовностей чи менший контекст.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Закрийте інші вікна Plumbline та інші програми, у яких відкрито цей файл, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Закрийте програму й запустіть її знову.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Закрийте програму й запустіть її знову. Імовірно, її оновлено під час роботи.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Колірна тема</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Порівняйте її з тим, що було записано. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Розмір контексту (у токенах)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>Скопіюйте як {file} до папки, у яку можете записувати.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопіюйте або завантажте ще раз.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Скопіюйте їхні слова.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Виправте його або видаліть, щоб використовувати той, який постачається з Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Виправте його або видаліть файл, щоб форма відповіді визначалася за політикою.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Виправте файл або видаліть його, щоб повернутися до стандартних параметрів.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Не вдалося відкрити</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>База даних: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>Дата в промпті</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Спершу ухваліть за нею рішення.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Ухваліть за нею рішення або відкличте її, перш ніж подавати іншу.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Спершу ухваліть рішення щодо елемента.</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Вирішено так само, як модель</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Рішення ухвалила людина</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>Рішення за апеляцією: залишено в силі.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>Рішення за апеляцією: рішення змінено.</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Вирішено інакше, ніж модель</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Рішення показуються, коли всі вирішили щодо кожного тексту, щоб ніхто не орієнтувався на інших.</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>Декодування повернуло {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Стандартно</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>Видаліть цей файл; ваги поруч із ним можна імпортувати знову.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Видаліть непотрібні папки.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Видалене повідомлення</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Відрізняються</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Якщо не впевнені, більше нічого не робіть: хтось може стояти між вами й сервером.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Документи такого виду не читаються. Збережіть як звичайний текст у програмі, яка їх відкриває, і додайте отриманий файл.</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Еталонному набору потрібна назва.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Не підходить для цього комп’ютера. {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Завантажте всі частини ще раз з одного місця.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Завантажте ще раз або виберіть інший файл.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>Обмеження завантаження (МБ/с)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Завантажте або імпортуйте модель ще раз чи підключіть диск, на якому вона зберігається.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>Джерело завантаження</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Завантажте частину, якої бракує, до тієї самої папки.</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Завантажте модель ще раз або перевірте цілісність файлу.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Завантажте модель ще раз.</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Завантажте новіший пакет .deb і відкрийте його або встановіть через apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Завантажте новіший AppImage і замініть ним {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Завантажте новіший архів і розпакуйте його замість {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Завантажте новіший образ диска, відкрийте його й перетягніть Plumbline до папки «Програми».</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Завантажте новіший інсталятор і запустіть його. Він замінить цю версію.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Після повторного завантаження надійшли ті самі байти, отже, на самому сервері вони не такі, як обіцяно. Файл відкладено, його ніколи не буде використано.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Після повторного завантаження sha256 був {second}: щось дорогою змінює файл. Його відкладено, його ніколи не буде використано.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Після повторного завантаження sha256 був {second}; відрізняються такі байти: {blocks}. Щось дорогою змінює файл. Його відкладено, його ніколи не буде використано.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Натомість змініть той приклад.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Ретельність</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>Або файл моделі пошкоджено, або пристрій чи його драйвер рахує неправильно.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Шифрування: {finding}.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Забезпечено: {all}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Рушій</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Введіть текст або виберіть файли.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Записи архіву</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Передати далі</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Оцініть еталонний набір, з якого зроблено вправу.</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Спершу оцініть політику з цими трьома рівнями ретельності.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>В оцінюванні {evaluation} немає стовпця політики «{policy}».</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>В оцінюванні {evaluation} є вердикти щодо {judged} із {texts} текстів.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Оцінювання {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>В оцінюванні {number} немає стовпця {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>В оцінюванні {number} більше немає стовпців.</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Оцінювання {number}, розпочато {time} UTC.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>Кожен елемент перевірки {run} модель обміркувала й дала на нього повну відповідь, або його відтоді перевірено ще раз.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Усе записане отримує ланку в ланцюжку: хеш запису та попередньої ланки. Печатка засвідчує весь ланцюжок на момент створення цього звіту.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>Приклад {number} є в самій політиці: модель бачить відповідь на нього.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>З файлів, назва яких закінчується на «{suffix}», приклади не читаються.</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>Приклади {numbers} мають однаковий текст і суперечливі мітки: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Виключено фільтром</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікувано</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Очікувано \ отримано</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Очікувано: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Очікувано: {expected}. Отримано: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Ваги експертів</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 порушень</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 порушень: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Файл або папку не знайдено</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>Файли, назва яких закінчується на «{suffix}», не читаються. Читаються такі: {suffixes}.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Файли всередині інших файлів тут не читаються.</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>Триває перевірка файлів із відстежуваної папки.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Відбиток звіту:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Відбиток: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>Завершені перевірки, старші за цей строк, видаляються з історії щоразу, коли відкривається вікно.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Розміщення в пам’яті</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Каппа Фляйса</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Змінилося на протилежне: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Триває відстеження папок</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Папки читаються до глибини {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Папки всередині вибраної пропущено, як і було вибрано.</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Наприклад, 1 для чисел на зразок 0.85 або 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Наприклад: low, medium, high.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Для знайомства з програмою та тестів, не для рішень.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Безстроково</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>Звільніть щонайменше {space} і продовжте.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Звільніть місце на диску або перевірте дозволи папки.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Звільніть місце або виберіть іншу папку моделей. Усе завантажене збережено.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Французька мова різна у Франції, Квебеку, Бельгії та Африці, а сленг швидко змінюється. Зазначте, якого слововжитку стосується політика, і нехай неоднозначні слова модель залишає людині.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Шари на GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Пам’ять GPU</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>Німецька мова різна в Німеччині, Австрії та Швейцарії й має багато діалектів. Зазначте, як політика ставиться до регіональних слів, і нехай ті, які модель не може оцінити, вона залишає людині.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Дайте кожному полю окрему назву.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Задайте її.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>Вкажіть один символ, наприклад ;, або одне з цього: {names}.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Еталонний набір</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Еталонні набори невеликі: візьміть частину.</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Нехай ту саму модель обслуговує llama-server або vLLM.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Приховано</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Приховані й системні файли пропускаються.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Приховані й системні файли пропускаються. Щоб прочитати такий файл, виберіть його безпосередньо.</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Прихований або системний файл</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Висока</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Утримувати пробіл</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Як читаються відповіді</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Наскільки стовпці збігаються</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Як довго модель міркує. Низька підходить для простих правил, висока — для правил, що впливають одне на одне; «Авто» починає з низької й підвищує її там, де лишається сумнів.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>Скільки елементів модель обробляє одночасно.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Скільки шарів моделі зберігається в пам’яті GPU.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Скільки потоків процесора використовує модель.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>У скільки разів більше може тривати те й інше за годинником</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>У скільки разів файл може збільшитися після розпакування, понад перші 32 МБ</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Скільки токенів уміщується в пам’яті моделі для всіх паралельних елементів разом.</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Який вигляд має текст елемента, доки його не відкрито. Деякі політики, наприклад щодо насильства й самоушкодження, вимагають розмивати тексти. У замаскованого тексту видно лише обриси слів.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Як перевірити цей звіт</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Якщо вона на диску чи USB-накопичувачі, підключіть його та розблокуйте.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Якщо диск повідомляє про помилки, скопіюйте з нього все потрібне й візьміть файл деінде.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Якщо файл цілий, то модель не призначена для цього завдання.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Якщо видавець замінив файл, дочекайтеся каталогу, у якому він уже є.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Якщо в репозиторію є умови, відкрийте його сторінку в браузері, прийміть їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Якщо ви користуєтеся дзеркалом або проксі компанії, зверніться до того, хто ним керує.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Імпортуйте модель ще раз.</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>В одному промпті з іншими найкраще працюють {few} або {many} приклади кожного виду.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>В одному промпті з іншими найкраще працюють від {least} до {most} токенів.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>У «{column}», судячи з назви стовпця, 1 або yes означає «дозволено».</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Установіть Plumbline ще раз.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Установіть новішу версію Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Установлені моделі: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Замість {what} від {host} надійшла HTML-сторінка на {n} байт: сторінка входу в мережу або сторінка проксі.</numerusform>
            <numerusform>Замість {what} від {host} надійшла HTML-сторінка на {n} байти: сторінка входу в мережу або сторінка проксі.</numerusform>
            <numerusform>Замість {what} від {host} надійшла HTML-сторінка на {n} байтів: сторінка входу в мережу або сторінка проксі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>Замість {what} від {host} надійшла HTML-сторінка: сторінка входу в мережу або сторінка проксі.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>Замість {what} від {host} надійшла відповідь, яка походить не від хабу: можливо, зі сторінки входу в мережу чи від проксі.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Не відповідає своєму формату</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Це той файл?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>Отримано відповідь із кодом {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>Отримано відповідь із кодом {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Сервер просить зачекати {wait}.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>Починається зі знака власних повідомлень WhatsApp (U+200E), але не є жодним із відомих.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Можливі відповіді: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Не може відповідати у стандартній формі: у самій політиці має бути сказано, як відповідати.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Не вдається прочитати.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Не вдається розпакувати: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>Не розуміє ідентифікаторів правил на зразок {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Не може дати відповідь такого виду, як у цій політиці.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>Заявлено тензорів: {tensors}, властивостей: {properties}.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Містить фразу, яка велить моделі знехтувати політикою або підказує їй рішення.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Містить дані, які не є текстом.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Містить текст, схожий на керівний токен моделі ({token}). Його перевірено як звичайний текст.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>Містить {n} символ NUL; перевірено разом із ним.</numerusform>
            <numerusform>Містить {n} символи NUL; перевірено разом із ними.</numerusform>
            <numerusform>Містить {n} символів NUL; перевірено разом із ними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>Містить {n} символ, що змінює напрямок письма, як-от {example}: може читатися не так, як виглядає.</numerusform>
            <numerusform>Містить {n} символи, що змінюють напрямок письма, як-от {example}: може читатися не так, як виглядає.</numerusform>
            <numerusform>Містить {n} символів, що змінюють напрямок письма, як-от {example}: може читатися не так, як виглядає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>Містить {n} невидимий символ, як-от {example}; перевірено разом із ним.</numerusform>
            <numerusform>Містить {n} невидимі символи, як-от {example}; перевірено разом із ними.</numerusform>
            <numerusform>Містить {n} невидимих символів, як-от {example}; перевірено разом із ними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>Містить {n} зображення або вбудований файл, які не читаються.</numerusform>
            <numerusform>Містить {n} зображення або вбудовані файли, які не читаються.</numerusform>
            <numerusform>Містить {n} зображень або вбудованих файлів, які не читаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>Запит не прийнято — ні з наданим ключем, ні без нього.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Починається не так, як поштова скринька.</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Не існує</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Відповідь не має форми, описаної для серверів цього виду.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Архітектуру не вказано.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Запит завершено раніше, ніж модель договорила.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Несподівано завершено ({reason}). Можливо, його завершило щось інше.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>Не знаходить жодного правила з переліком слів, як-от «R1 Азартні ігри: казино, покер».</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>Дотримується щонайбільше {most} правил, а в цій політиці їх {n}.</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Причину не вказано ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Було «{before}», а стало «{now}».</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Має вкладення, яке не читається.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Має більше комірок, ніж у таблиці стовпців: його розірвав роздільник у комірці.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Має понад {chars} символів; обмеження для одного елемента — {limit}. Поділіть на рядки чи абзаци або збільште обмеження.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>Має понад {limit} стовпців.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>Має понад {limit} записів.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>Має понад {limit} частин.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>Має понад {rows} рядків або понад {cells} комірок у всіх рядках і стовпцях.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Не має заголовків, отже, це не збережений лист.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Не має міток для цього рішення.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Не має тензорів.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Не має тексту.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Не має тексту: зображення, запис, стікер або інше вкладення.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Не має словника.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Ще не прочитано жодної політики.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Має невідомі частини: {names}.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>Має {chars} символів; обмеження для одного елемента — {limit}. Поділіть на рядки чи абзаци або збільште обмеження.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>Має сторінок: {n}; обмеження — {limit}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>Має {tokens} токенів. Контекст уміщує {limit}, з яких {prefix} займає політика, а {reserved} зарезервовано для міркування та відповіді.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>Це документ PDF, а не текст.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>Це ZIP-архів або офісний документ, а не текст.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>Це база даних, а не текст.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>Це пристрій; читаються лише звичайні файли.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>Це папка; читаються лише звичайні файли.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>Це посилання за межі папки, тож за ним не перейшли. Натомість виберіть {file}.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>Це посилання на те, чого не існує.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>Це посилання або посилання, що веде саме на себе.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>Це список; очікувався об’єкт або текст.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>Це зображення тексту, наприклад скан. Розпізнавання тексту вимкнено або не встановлено.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>Це зображення, а не текст.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>Це шматок розрізаного файлу. З’єднайте шматки за порядком, а тоді імпортуйте цілий файл.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>Це канал; читаються лише звичайні файли.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>Це вказівник Git LFS: він позначає ваги, але не містить їх.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Це програма, а не текст.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>Це відповідь сервера в JSON, а не модель.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>Це окреме значення; очікувався об’єкт або текст.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>Це сокет; читаються лише звичайні файли.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>Це текст; очікувався об’єкт.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>Це веб-сторінка або XML, а не JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>Це веб-сторінка: для завантаження потрібно ввійти, або адреса неправильна.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Стосується печатки, якої ланцюжок цієї історії ніколи не мав.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>Це документ RTF, а не текст.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>Це адаптер: зміни до ваг моделі, а не модель.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>Це матриця важливості, яку використовують для створення моделей, а не модель.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>Це офісний документ, а не текст.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>Це незавершене завантаження. Завершіть його в програмі, яка його почала.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>Це стиснені дані, а не текст.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Пошкоджено або це не лист.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>Пошкоджено або це не архів: {reason}.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Пошкоджено або вміст не відповідає назві.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>Це приклад {number}.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>Має один із форматів, що були до GGUF; вони більше не читаються.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>Більше за {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>Називається як {model}, але це інший файл: його sha256 — {digest} замість {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Надто глибоко вкладено</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>Це не JSON від самого першого символу.</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Це не TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>Це не файл GGUF.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>Це не документ PDF, або його пошкоджено.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Це не файл Parquet, або його пошкоджено.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>Це не модель, а файл виду {kind}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>Це не звичайний файл</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Це не звичайний файл.</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>Це не робоча книга, або її пошкоджено.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Це не повідомлення Outlook, або його пошкоджено.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>Це не документ RTF.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>Незрозуміло, де очікувані мітки</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>Незрозуміло, де тексти</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>Незрозуміло, який прапорець мається на увазі</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>Незрозуміло, який еталонний набір мається на увазі</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>Незрозуміло, яка мітка мається на увазі</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>Незрозуміло, який текст мається на увазі</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>Починаючи із символу {position}, це неправильний JSON.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Це неправильний JSON.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>Це null; очікувався об’єкт або текст.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Захищено паролем, або це документ старого формату під новою назвою.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>Захищено паролем, або це робоча книга старого формату під новою назвою.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Захищено паролем.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Читається як звичайний текст, як і каже назва. Файл схожий на {kind}, і його можна прочитати також так.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>Це єдиний приклад</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>Завеликий обсяг: після розпакування понад {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>Завеликий обсяг: після розпакування робоча книга має понад {limit}.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Задовго.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Збігається з тим, що містить ця історія: порівняно {n} її елемент.</numerusform>
            <numerusform>Збігається з тим, що містить ця історія: порівняно {n} її елементи.</numerusform>
            <numerusform>Збігається з тим, що містить ця історія: порівняно {n} її елементів.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Призначено для машин зі зворотним порядком байтів (big-endian).</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Бракує текстів: {names}.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Бракує частини «{name}», яка є в кожному документі такого виду.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Веде назад до папки, у якій міститься.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>Не лишає місця для вмісту.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Містить перелік людей або каналів експорту й не має повідомлень.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>Схоже на двічі закодований текст; перевірено як є. Виправлений, він починався б так: «{excerpt}».</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Схоже на зашифровану резервну копію чату, яку не можна прочитати. Експортуйте чати з тієї програми як текст і додайте отриманий файл.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Можливо, потрібен токен, або ваша мережа цього не дозволяє.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Вказує на файл {file}, розташований за межами папки моделі.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Лише шукає слова, перелічені в правилах політики. За політикою «{policy}» нічого не перевірено.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Поширює чужий допис; самого його тексту в експорті немає.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Працює лише на процесорі.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>Працює на процесорі.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>За власними даними це частина {number} із {count}.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Надіслано щось, що не вдається прочитати: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Постачається з Plumbline і вилучається разом із програмою.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>Стоїть над першим повідомленням, тож автора не вказано.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Стоїть перед заголовком таблиці.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Стоїть перед таблицею.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>Читання тривало надто довго, тож його перервано.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Після розпакування більше, ніж читається з одного файлу; решту не прочитано.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Розпаковується більш ніж у {ratio} разів, а понад {free} це заборонено.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Скопійовано, а не переміщено: {file} не вдається видалити ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Скопійовано, а не переміщено: {file} — це посилання на {target}; обидва лишилися на місці.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Повідомлення редагували; це його остання версія.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>Текст був закодований двічі; це виправлено.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>Завершено за запитом.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>Переслано; автором може бути хтось інший.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>Надіслано токенів: {sent}, пораховано: {counted}, тож модель прочитала не те, що малося на увазі.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Пропущено за вибором.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>Із історією, на основі якої його зроблено, не порівнювалося.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>Файл не завантажено. Повідомте видавця або візьміть модель деінде.</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Вставлено або надіслано програмою.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>Мала б {columns} стовпців, а можливо від 1 до {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Записано токен, якого немає в словнику моделі.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>Написано не те, що дозволяє формат відповіді політики, хоча попросили цього не робити.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Італійська має дуже різні діалекти, і слово, яке в одній місцевості є жартом, в іншій — образа. Зазначте, як політика ставиться до діалектів, і нехай слова, які модель не може оцінити, вона залишає людині.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Тип елемента в Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Елемент {item} перевірки {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>Елемент {item} перевірки {run} із {source} — не той текст, який було прочитано раніше.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Елементів за секунду</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Елементи ще перевіряються</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Елементів паралельно</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Елементи перевірки</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>Його версія GGUF — {version}; читаються версії 2 і 3.</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>Його версія HTML має {chars} символів; обмеження — {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>Його версія HTML надто глибоко вкладена, тож її не прочитано.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>У його відповіді сказано: {reason}.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Його архітектура — {architecture}; Plumbline працює лише з моделями {supported}.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Його текст вилучено; лишився тільки заголовок.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Його позначка порядку байтів указує на {encoding}, але байти не в цьому кодуванні.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Його байти не у вибраному кодуванні, {encoding}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Його комірки сягають рядка {rows} і стовпця {columns}; аркуш, що має понад {limit} комірок, не читається. Збережіть частину з таблицею як CSV.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Його символи зберігалися окремими байтами, як у всіх таких експортах; їх знову з’єднано.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>Його дата раніша за дату попереднього повідомлення: можливо, це його частина, схожа на нове повідомлення.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Його дати читаються як {order}, за вибором.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Його дати читаються як {order}, бо тоді час іде вперед; можливо також {other}.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Його дати читаються як {order}.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Його рішення — «violates», «allowed» або «escalate».</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Глибина вкладення його елементів перевищує {levels}, або тегів понад {tags}.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>Його кодування не розпізнано. Виберіть кодування, у якому його записано.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Його експертів квантовано як {quantization}; відомо, що без MXFP4 вони втрачають точність.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Його заголовок не вдається прочитати.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Його заголовок більший за будь-який справжній.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Його останні слова: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Його списки й об’єкти надто глибоко вкладено.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>У його списках заявлено текстів: {count}; обмеження — {most}.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>З його назви цього не видно, але це файл виду {kind}, і його прочитано саме так.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Його назва закінчується на «{suffix}», але це файл виду {kind}, і його прочитано саме так.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Його частини надто глибоко вкладено.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Його тензори вирівняно за {alignment} байтами.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Його текст має понад {limit} символів.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>У його токенізаторі немає спеціальних токенів harmony, тож до моделі не можна звернутися.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Варіанти: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>У його словнику немає {missing}, з яких складаються промпти й відповіді.</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON із 0 або 1 для кожної мітки</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON із полями</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>Японська мова різна в різних регіонах, а рівень ввічливості змінює значення фрази: грубе слово може бути жартом або образою. Зазначте, як політика ставиться до діалектів і сленгу, і нехай неоднозначні слова модель залишає людині.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Спершу щось перевірте.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Перевірено ще раз</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Перевірено раніше за</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Перевіряє сервер</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Перевірено починаючи з</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>Оцінено в тіні перевірки {run}. На результат не впливає.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Залиште одне з двох.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Залиште одне: відповідь має одне рішення.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Зберігати вердикти</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Хеш початкового тексту з ключем</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Мітки задано, але жодне поле відповіді не містить мітки.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Дозволяє програмам на цьому комп’ютері надсилати текст на перевірку за допомогою ключа, який ви їм дасте. Plumbline тоді приймає запити лише за власною адресою цього комп’ютера (127.0.0.1): у мережу нічого не надсилається, й інші комп’ютери не можуть під’єднатися.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Світла, темна або як у системі.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Обмеження довжини відповіді чи міркування знижує точність. Видаліть обмеження й натомість зменште ретельність.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Обмеження</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>Рядок {line} у «{file}» — не той, який записує Plumbline.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ланка</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>Бракує ланки {link}: її втрачено через пошкодження або вилучено перед рятуванням даних.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>Ланка {link} ланцюжка не в порядку: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>Ланка {link} ланцюжка не відповідає тому, що містить історія.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>Ланки, давніші за рятування даних {time}, відтоді додано або вилучено.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Ланок у ланцюжку</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>За посиланнями всередині папки програма не переходить.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>За посиланнями всередині архіву програма не переходить.</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>Бракує ланок від {first} до {last}: їх утрачено через пошкодження або вилучено перед рятуванням даних.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Списки показують рішення щодо елемента {item} перевірки {run}, але вердикту немає.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Завантажте її в пам’ять ще раз.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження в пам’ять</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Блокувати через</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Бракує логітів.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>Перегляньте найновішу версію та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Відкрийте {page} у браузері.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>Знайдіть репозиторій із файлами GGUF.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} і {second}: в обох правильно {right} із {total} елементів, але не тих самих: по {n} елементу на користь кожного. Переваги не має жоден.</numerusform>
            <numerusform>{first} і {second}: в обох правильно {right} із {total} елементів, але не тих самих: по {n} елементи на користь кожного. Переваги не має жоден.</numerusform>
            <numerusform>{first} і {second}: в обох правильно {right} із {total} елементів, але не тих самих: по {n} елементів на користь кожного. Переваги не має жоден.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Подивіться там, звідки ви її взяли.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Повністю або частково втрачено через пошкодження чи вилучено: {record}, записано {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низька</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Оперативна пам’ять</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Створіть чергу з перевірок за однією з них.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Дозвольте полю бути порожнім (null) або додайте мітку зі значенням «дозволено».</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Замасковано</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Найбільша кількість токенів відповіді</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>Найбільша кількість з’єднань на завантаження</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Найбільша кількість токенів міркування на елемент</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Медіафайл без тексту</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Пам’ять процесу читання</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>Пам’ять процесу читання для файлів zst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Бракує файлів моделі</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Моделі завантажуються й нові версії шукаються лише на ваш запит, а тексти надсилаються на сервер команди лише після того, як ви його задали. Більше ніщо не користується мережею. Якщо вимкнути, усе це теж буде заблоковано.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Приглушені кольори</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Вкажіть менше політик, моделей або рівнів ретельності.</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Вкажіть один із них або покладіть кожен до окремої папки під назвою policy.md.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Вкажіть один із варіантів.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Вкажіть один варіант.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>Вкажіть цю папку чи файл або {version} для версії, яку використано останньою.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Спершу вкажіть вправу, а тоді файли з мітками.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Вкажіть сам файл або покладіть політику до папки під назвою policy.md.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Вкажіть папки, до яких надходять нові файли.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Назвіть мітки «0» і «1» або виберіть вид «{kind}».</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Вкажіть лише зовнішню папку або не включайте папки всередині.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Вкажіть ті самі ваги або почніть нову перевірку з цими.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Імена чи номери осіб замасковано. Замаскованого в цьому файлі немає; його показано чорним.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Відомі назви на зразок utf-8, utf-16, windows-1252, iso-8859-2, shift_jis чи gb18030.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>Потребує {need} зі спільних для процесора й GPU {memory}.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>Потребує {need}, усе на {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>Потребує {need}; цей комп’ютер має {memory}, а {gpus} — {gpu}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>Потребує {need}; цей комп’ютер має {memory}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Адресу не задано, тож перевіряють моделі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Для цих прикладів жодні межі не дають повноти {recall}.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Жоден стовпець не містить тексту. Стовпці: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>Жоден стовпець не називається «{column}». Стовпці: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>Жоден стовпець {file} не названо міткою, і жоден не містить міток, відомих політиці. Стовпці: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Жодне рішення не відрізняється від очікуваного.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>Для «{policy}» немає збережених прикладів.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Прикладів не знайдено</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Жодне поле відповіді не містить рішення.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Прапорців не задано.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Папку не вказано.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Жоден елемент не досяг обмеження</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Елементів не знайдено.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>Жоден рядок не починається з дати, часу й імені, як у чаті, експортованому з WhatsApp.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Не знайдено жодного повідомлення, яке було б в експорті цього формату ({format}).</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>У {folder} не встановлено жодної моделі.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Жодної моделі не встановлено.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Модель не завантажено в пам’ять</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Модель не завантажено в пам’ять.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Модель не вказано</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Немає назви</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Немає придатної політики</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Політику не вказано</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Правило не вибрано</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Такого стовпця немає</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>Такого оцінювання немає</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Такого елемента немає</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>Такої мітки немає</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>Такого варіанта немає</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>Такої версії немає</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Стовпця тексту не знайдено</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>У наданому не знайдено тексту, тож перевірку не розпочато.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>Тексту не розпізнано.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Для цих прикладів жоден поріг не дає {measure} {least}.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Жоден токен зі словника моделі не продовжує відповідь у форматі, заданому політикою.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Жоден вердикт тут не має ймовірності, яку вдалося б виміряти.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>Ніхто не ухвалив рішення щодо жодного елемента, перевіреного за політикою «{policy}».</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>Ніхто не ухвалив рішення щодо елемента {item} черги {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>Ніхто не ухвалив рішення щодо елемента {item} перевірки {run}.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Ніхто нічого не позначив</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>Жоден із {n} текстів у {file} не можна використати як політику.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Жодного з цих елементів більше немає в черзі {queue}.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Це не означає, що рішення правильне чи текст справжній: лише те, що саме так усе було записано.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>{n} рядок у {file} не має тексту з міткою.</numerusform>
            <numerusform>Жоден із {n} рядків у {file} не має тексту з міткою.</numerusform>
            <numerusform>Жоден із {n} рядків у {file} не має тексту з міткою.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Немає: перевіряють моделі на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Не звичайний файл</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Виміряно не всі рівні ретельності</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Не все в кодуванні {encoding}.</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Людина рішення не ухвалювала</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Ця система не забезпечує: {all}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Завершили ще не всі</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Не завершено: бракує {n} вердикту.</numerusform>
            <numerusform>Не завершено: бракує {n} вердиктів.</numerusform>
            <numerusform>Не завершено: бракує {n} вердиктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Ще не перевірено: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Не текст</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>Це не адреса сервера</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>Не та політика, якій відповідає хеш: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>Не той текст, якому відповідає хеш: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Не збігається з тим, що містить історія: {part}, в апеляціях.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Не збігається з тим, що містить історія: {part}, у рішеннях людей.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Не збігається з тим, що містить історія: {part}, у полі «{field}».</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Написано не людиною</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Примітка у справі:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примітка: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Надто довго нічого не надходило.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Нічого не змінилося на протилежне</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>Від нього нічого не очікується: бракує мітки.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Усе збережено. Попросіть того, хто керує сервером, переглянути його журнал, а тоді продовжте.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Усе збережено: коли мережа відновиться, завантаження продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Усе збережено: завантаження продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Усе збережено: спробуйте пізніше, і завантаження продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>У цей рядок нічого не підставляється: вміст надходить окремим повідомленням після політики. Видаліть рядок.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>За цією адресою ніхто не відповідає.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Нічого, від чого залежить вердикт.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>До цієї історії нічого не записано.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Не було б чого перевіряти</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Стосується</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Пропонувати перерву після</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Пропонує ознайомлення з п’яти кроків під час наступного відкриття вікна, один раз. Його завжди можна викликати з меню «Довідка».</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Один процес моделі працює з однією моделлю.</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Уже один елемент потребує більше токенів, ніж уміщує контекст моделі.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Одним елементом може бути: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Порожнім (null) може бути лише поле типу «{type}».</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Читаються лише звичайні файли.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Діє, лише якщо температура більша за 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Лише {n} приклад: коли їх менше за {few}, крива надійності та її похибка — здебільшого шум. Сприймайте їх як перше враження.</numerusform>
            <numerusform>Лише {n} приклади: коли їх менше за {few}, крива надійності та її похибка — здебільшого шум. Сприймайте їх як перше враження.</numerusform>
            <numerusform>Лише {n} прикладів: коли їх менше за {few}, крива надійності та її похибка — здебільшого шум. Сприймайте їх як перше враження.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Лише {n} елемент має мітку «{decision}»: показники для неї будуть неточними.</numerusform>
            <numerusform>Лише {n} елементи мають мітку «{decision}»: показники для неї будуть неточними.</numerusform>
            <numerusform>Лише {n} елементів мають мітку «{decision}»: показники для неї будуть неточними.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>На GPU лише {offloaded} із {layers} шарів; решта працює на процесорі.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Правильно перевірено лише {right} із {known} відомих елементів</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Подайте щодо цього елемента нову апеляцію.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Відкрийте будь-яку сторінку в браузері, увійдіть у мережу й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Відкрийте в текстовому редакторі, збережіть як UTF-8 і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Відкрийте без ключа.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Або виберіть модель на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Або почніть нову перевірку з іншою моделлю.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Поза вибраною папкою</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Змініть його на рішення, яке має діяти, або ухваліть щодо елемента таке саме рішення, як раніше, і тоді залиште його в силі.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Сторінки документа</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Файли Parquet читаються, якщо встановлено pyarrow, а його немає. Збережіть як CSV або JSON Lines і додайте отриманий файл.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Частини листа разом із вкладеннями</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Частини книги зашифровано.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Бракує частин моделі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Після створення звіту люди ухвалили нові рішення: {part}.</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Арабською пишуть діалектами, які різняться від країни до країни, і часто латинськими літерами («3» замість ع). Зазначте, якого з них стосується політика, і нехай слова, які модель не може оцінити, вона залишає людині.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Пікселів у зображенні, текст якого розпізнається</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline не може шукати новішу версію</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Доступна версія Plumbline {version}: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>Найкраще працюють політики від {least} до {most} токенів, а понад {limit} точність падає. Поділіть її на кілька політик.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>Найкраще працюють політики від {least} до {most} токенів: найбільше допомагають визначення та приклади поблизу межі.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>Найкраще працюють політики від {least} до {most} токенів: подумайте, що можна прибрати.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>Політика «{title}»</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Політика, sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>У польській є регіональне мовлення, наприклад сілезьке й кашубське, і лайливі слова, які лише підсилюють сказане. Зазначте, як політика ставиться до того й іншого, і нехай слова, які модель не може оцінити, вона залишає людині.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Порт {port} зайнято іншою програмою.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Португальська мова різна в Бразилії, Португалії та Африці: «rapariga» в одній країні — дівчина, а в іншій — образа. Зазначте, яких країн стосується політика, і нехай неоднозначні слова модель залишає людині.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Влучність</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Влучність залежно від повноти</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Імовірність: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Потоки процесора</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Захищено паролем</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Покладіть усі частини до однієї папки під початковими назвами.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Виправте файл або виберіть іншу папку для вердиктів.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>У черзі {queue} немає елемента {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Зерно випадковості</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>Прочитано як експорт повідомлень ({format}), розпізнаний за вмістом; можна прочитати також як {other}.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Не вдалося прочитати: {reason}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>Читання потребує понад {limit} пам’яті, тож його перервано.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Читання потребує забагато пам’яті.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>Не вдалося прочитати або записати {file} ({detail}).</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Спосіб читання {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Читає {read} і пише {written} токенів за секунду</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Ретельність міркування</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>Міркування тепер може займати {budget} токенів, а відповідь — {limit}.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Ухваліть щодо елемента інше рішення або подайте нову апеляцію.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Зменшена</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Зменшена вимикає всю анімацію.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Перевстановіть Plumbline.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Вилучіть поля або виберіть вид «{kind}».</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Вилучіть «{key}», щоб задати власні поля.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Вилучено, хоча видалення перевірки не записано: {record}, записано {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>Виправлено {bytes}: sha256 був {first}, а тепер {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Повторіть перед прикладами, як відповідати.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Звіт створено</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Звіт про пошук</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>Звіт про справу «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Звіт про {n} елемент</numerusform>
            <numerusform>Звіт про {n} елементи</numerusform>
            <numerusform>Звіт про {n} елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Повідомте про це разом із форматом відповіді політики.</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>На запити більше немає відповіді</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>Показ вмісту</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Спершу розгляньте елементи; кожне рішення потім може стати прикладом.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Правильно: з усіх текстів з очікуваним рішенням ті, що мають саме таке; не визначені ніколи не є правильними. Влучність, повнота й F1 стосуються порушень. У дужках: де справжнє значення лежить у 95 випадках зі 100, якщо приклади схожі на те, що надходитиме.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Правильно: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>Рядок {row} таблиці {table} не має ланки в ланцюжку: його додано іншим способом.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>Рядок {row} таблиці {table} не має ланки: вона серед тих, яких бракує, або рядок додано іншим способом.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>Рядок {row} таблиці {table} вказує на рядок {parent}, якого не існує.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>Правило {rule} — не перелік слів: «{words}».</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>Перевірку {run} видалено {time}.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Врятовано з пошкодженого файлу {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Врятовано з пошкодженого файлу, який не вдалося прочитати повністю, {time}.</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>Кодування його тексту (base64) пошкоджено: частини тексту може бракувати або вона може бути неправильною.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Бракує кінця листа: можливо, його обрізано.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>Файл містить {found} із {said} дописів теми.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>Еталонний набір змінився</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>Еталонний набір має {n} приклад; прикладу {number} немає.</numerusform>
            <numerusform>Еталонний набір має {n} приклади; прикладу {number} немає.</numerusform>
            <numerusform>Еталонний набір має {n} прикладів; прикладу {number} немає.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>В історії вже є пошук «{name}».</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>В історії немає пошуку «{name}».</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>Історія перевіряється.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Лист зашифровано.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>У політиці немає такої мітки</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>Рядок повторює назви стовпців.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>Печатка є в ланцюжку: нічого до неї не змінено, крім перевірок, видалених відтоді.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>Печатка є в ланцюжку: нічого до неї не змінено.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>Печатки немає в ланцюжку: вона належить іншій історії, або частину цієї вилучено.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>Пошук не має назви</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>Цей текст уже є в еталонному наборі</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Збережений пошук із такою назвою вже є</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Такого прикладу немає</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Такого збереженого пошуку немає</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Тексту немає</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>Це не повна печатка</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Без дати, яку можна прочитати</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Без вердиктів з оцінювань</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Де шукали слова</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Написано раніше за</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Написано починаючи з</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>Ви бачили версію {seen}, а найновіша — {newest}.</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>вміст</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>пояснення</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>міркування</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>збережений пошук «{name}»</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>сервер повідомляє, що це інший файл</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>Правила {rule} немає в політиці перевірки {run}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>Правила {rules} — не переліки слів.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>Правило {rules} — не короткий перелік слів.</numerusform>
            <numerusform>Правила {rules} — не короткі переліки слів.</numerusform>
            <numerusform>Правила {rules} — не короткі переліки слів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>У перевірці {run} немає елемента {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>Перевірку {run} видалено {day}: те, що сказано про неї у звіті, порівняти неможливо.</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Працює повільно. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>Працює добре. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 тексту</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Вибір токенів</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>Збережіть як csv, tsv, jsonl, json, xlsx або ods; будь-який із них можна стиснути як gz, zst, bz2 чи xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Зберігається з вашими рішеннями, щоб згодом було видно, хто їх ухвалив.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Поясніть одним реченням чому.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Скажіть про це в політиці, наприклад: «Відповідай 1, якщо це порушує політику, інакше 0».</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Скажіть про це ближче до початку політики.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Скажіть, яке рішення ви ухвалюєте натомість.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печатка</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Печатка:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Шукали</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Секунди, упродовж яких процес читання не використовує процесор</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Секунди процесорного часу на один файл</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Секунди процесорного часу без ознак життя від процесу читання</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Делікатний текст: відкрийте, щоб прочитати</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Задайте для рушія більший контекст або скоротіть політику.</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Задайте більший контекст або зменште ліміт міркування.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Задайте http-проксі в параметрах системи (або в HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>Задайте адресу на зразок https://huggingface.co або папку.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Задайте повний шлях до папки.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Для скрипта задайте {passphrase_variable}.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Надано кілька файлів, назви яких не належать одній поділеній моделі.</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Тіньова версія</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Частка правильних рішень</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Частка порушень залежно від імовірності</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Поширено від когось іншого</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Постачається з Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Комбінації, відмінні від стандартних, наприклад «{example}».</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Скоротіть політику, зменште ліміт міркування або задайте більший контекст.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Скоротіть політику.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Показано моделі як контекст:</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Показано; розмито, де цього вимагає політика</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Показує вердикти без яскравих кольорів. Символ і слово завжди кажуть те саме.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Розмір документа</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Розмір документа після розпакування</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Розмір листа разом із вкладеннями</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Розмір усього вмісту архіву після розпакування</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Деякі символи не вдалося декодувати; кожен показано як �.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>За адресою щось відповідає, але це не llama-server і не vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>Поділіть вміст, зменште ліміт міркування або задайте більший контекст.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Поділіть політику на кілька.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Електронні таблиці такого виду не читаються. Збережіть як CSV у програмі, яка їх відкриває, і додайте отриманий файл.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Стандартна форма: рішення, далі правило й чому.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>Стандартне введення схоже на {format} і читається відповідно.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Почніть нову перевірку або попросіть того, хто керує сервером, повернути попередню модель.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Почніть нову перевірку. Стара зберігає все, що в ній є.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Запустіть ще раз.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Почніть завантаження знову, щоб отримати новий файл.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>Почніть завантаження знову: буде з’ясовано, що тепер є на сервері, а придатні частини збережуться.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Указувати формат відповіді в промпті</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Зупиніть її там або виберіть іншу папку для вердиктів.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Спершу зупиніть це.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Символьне посилання</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Візьміть файл JSON звіту; самі сторінку та PDF перевірити неможливо.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Візьміть кореневий сертифікат, який публікує служба.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Сервер команди</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Повідомте видавця або візьміть модель деінде.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Випробуйте її, щоб виміряти потребу в пам’яті.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Текст став керівним токеном</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Текст на зображеннях</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>Текст, видалений у режимі відстеження змін, пропущено.</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>Текст {text} — не той, який перевірено.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>Текст {text} елемента {item} перевірки {run} — не той, який перевірено.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Тексти надсилаються на сервер на цьому комп’ютері, {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Тексти надсилаються з цього комп’ютера на {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Тексти на кривих: {on}. Інші: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>Тексти, щодо яких обидва мають однакове рішення: {count}. Каппа Коена: {kappa}.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Тексти з роздільником без лапок знову з’єднано, адже їхній стовпець останній.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Це сталося під час завантаження «{file}» у пам’ять.</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>Забагато для одного звіту</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>Файл CAR неповний: його обрізано або пошкоджено.</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>Можливо, GPU ({device}) або його драйвер рахує неправильно. Спробуйте без шарів на GPU; якщо це допоможе, оновіть драйвер.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>Використовувався GPU ({device}), і причиною може бути його драйвер.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>Не вдається завантажити модуль GPU {name}: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>Модуль GPU {name} не знайшов драйвера, який міг би використати.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>Файл JSON цього звіту можна перевірити на будь-якому комп’ютері з Plumbline. Він сам показує, чи щось у ньому змінено після створення.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>Адреса дзеркала чи проксі хабу моделей або папка. «Автоматично» бере змінну середовища HF_ENDPOINT, якщо її задано, інакше huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>Адреса іншого комп’ютера, модель якого перевіряє, наприклад «{example}». Поки її задано, тексти надсилаються з цього комп’ютера, якщо не вибрано іншої моделі.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>Адреса випусків неправильна</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>Відповідь у початковому вигляді:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>Відповідь не вдається продовжити</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>Відповідь посилається на правила, але правила політики не мають ідентифікаторів: додайте їх.</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>Відповідь для елемента {item} перевірки {run} належить іншому тексту або іншій перевірці.</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>Форму відповіді додано до промпту.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>Формат відповіді непридатний</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>Формат відповіді суперечить сам собі</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>Відповідь зазвичай закінчується на .tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>Відповідь змінено, або її сертифікат не може підписувати позначки часу. Її не збережено.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Відповідь «{label}» задано окремо від політики, але в політиці її не згадано: модель про неї не знатиме.</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Відповіді можна прочитати кількома способами. Виберіть потрібний або видаліть те, що вимагає іншого.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>Апеляція не має тексту</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>Апеляція стосується рішення «{decision}», а відтоді хтось ухвалив «{other}».</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>Апеляція стосується рішення «{decision}», а його скасовано.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>Апеляцію закрито</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>Апеляцію відкликано.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>В архіві немає файлів.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>В архіву немає кінця: можливо, його обрізано.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>Вкладення пошкоджено.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>Служба не видала позначки часу</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>У книзі не вказано, що в ній є.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Межі вибрано й виміряно на тих самих прикладах, тож вони здаються кращими, ніж є. Щоб перевірити їх, у кожній половині потрібно щонайменше {few} порушень.</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>Справа не має назви</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Каталог не вдається прочитати</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>У каталозі немає {model}. У ньому є {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>У каталозі є помилка</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>Розмір приблизний; перед завантаженням його буде уточнено.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Дані каталогу було підтверджено, тож файл не завантажується.</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Близько {size} (джерело: {source}). Перед завантаженням розмір буде уточнено.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Близько {size}. Перед завантаженням розмір буде уточнено.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>І ще {n}. У файлі JSON цього звіту перелічено всі.</numerusform>
            <numerusform>І ще {n}. У файлі JSON цього звіту перелічено всі.</numerusform>
            <numerusform>І ще {n}. У файлі JSON цього звіту перелічено всі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>Еталонний набір {name}</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>Ідентифікатор у джерелі</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Мова відповідей</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Локальний API</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>Жоден елемент не має мітки «{decision}»: показників для неї не буде.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Жодного з елементів людина не розглядала.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>Для {places} немає чого підставити. Доступні: {known}.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>Люди розглянули {n} елемент і погодилися з моделлю щодо {same}.</numerusform>
            <numerusform>Люди розглянули {n} елементи і погодилися з моделлю щодо {same}.</numerusform>
            <numerusform>Люди розглянули {n} елементів і погодилися з моделлю щодо {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Навчальна модель</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>Звіт про елемент {item} перевірки «{run}»</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>Звіт про перевірку «{run}»</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Перевірка {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Стандартне введення</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>Комірка містить JSON; перевіряється текст у ньому.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>Сертифікат {host} не прийнято: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>Ланцюжок розірвано на ланці {link}, записаній {time}: {record}. За все, що записано від цього місця, поручитися не можна.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>Розділ не має тексту.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>Розділ більший за {limit} байтів.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Стовпці: {names}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Стовпці мають у промптах різні дати.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>Стовпці, показані з елементом {item}, лишають для його тексту менше половини місця.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>З’єднання з {host} не зашифровано: у мережі тексти можна прочитати.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>Контакт не вдається записати до списку контактів: {reason}.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>Вміст задовгий</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Контекст заповнено</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>Контекст задовгий</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>Копія або завантаження неповні. Скопіюйте або завантажте ще раз.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>Лічильники перевірки {run} не відповідають її рядкам.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Не вдається знайти папку даних</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>Рішення, яке списки показують для елемента {item} перевірки {run}, — не те, що було записано.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Імовірність рішення</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Описи зображень є частиною тексту.</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>Пристрою не існує</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>Диск непридатний</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Диск повідомляє про помилку</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>Файлова система диска не вміщує файлів такого розміру (у FAT32 межа — 4 ГБ). Виберіть іншу папку.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>У документа немає кінця: його обрізано, а половина документа не перевіряється.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Документ має {bytes} байтів; обмеження — {limit}.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Завантаження перервано через помилку в Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>Завантаження не завершено</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>Процес завантаження завершився</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>Саме запускалися драйвери GPU, і причиною може бути один із них.</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Елементи розділу надто глибоко вкладено.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>Кодування {encoding} визначено приблизно; sha256 байтів файлу — {sha256}.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>Джерело завантаження неправильне</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Рушій постійно зупиняється</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>Змінна середовища HF_HUB_OFFLINE забороняє звертатися до хабу.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>Змінну середовища {variable} задано як «{folder}».</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Очікувані мітки стоять в окремих рядках над текстами.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Експерти лишаються в оперативній пам’яті ({experts}); решта на {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>Експорт закінчується посередині: його обрізано. Те, що є до цього місця, прочитано.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>В експорті цей допис є лише як веб-сторінка; перевірено її видимий текст.</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>Експорт неповний. Повідомлень за його власним підрахунком: {said}; знайдено: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>Поле «{field}» може містити від 1 до {limit} символів, а не {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>Поле «{field}» може містити від 1 до {limit} ідентифікаторів правил, а не {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>Поле «{field}» не може бути порожнім (null).</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>Поле «{field}» задано окремо від політики, але в політиці його не згадано: модель про нього не знатиме.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>Поле «{field}» потребує щонайменше двох різних варіантів.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>Поле «{field}» потребує щонайменше двох значень на вибір.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>Поля відповіді JSON не задано.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Показники не відповідають елементам.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Файл уже існує</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>Файл не відкривається з цією парольною фразою</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Файл не вдається прочитати</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>Файл змінився під час читання. Елементи, прочитані до цього, збережено.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>У файлі не вказано архітектуру; Plumbline працює лише з моделями {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>Файл закінчується посеред значення: його обрізано.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>Файл збільшився під час читання. Того, що додано після відкриття, у цій перевірці немає.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Файл змінився</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>Цілісність файлу не перевірено, він може бути пошкоджений.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>Файл не містить сертифіката у форматі PEM або DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл пошкоджено</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>Файл не є звітом у форматі JSON, або в ньому бракує частини.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>Файл не є відповіддю служби позначок часу (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>Це не той файл, який було обіцяно</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Файлу більше немає</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл завеликий</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>У списку файлів є назва {file}, яку небезпечно записувати.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Файли однакові.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>Відбиток не збігається: це не той звіт, який мав на увазі автор, або його змінено.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>Відбиток у звіті не відповідає його частинам.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>Перший рядок вважається назвами стовпців і не оцінюється.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>Папка вже існує</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>Папка зайнята</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Бракує папки «{name}», яка є частиною Plumbline.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>Форма відповіді незрозуміла</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>Із політики незрозуміло, якої форми має бути відповідь. Скажіть ближче до початку, як відповідати, наприклад «Відповідай одним словом: VALID або INVALID», або задайте форму окремо від політики.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>Форму відповіді визначено за текстом політики. Якщо задати її окремо, помилки не буде.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Формати: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>Еталонний набір не має назви</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>В еталонному наборі немає текстів у половині «{half}».</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>В еталонному наборі немає текстів.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>В еталонних наборах немає спільних текстів, тож їх зіставлено за місцем, як переклади.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>Граматика, побудована за форматом відповіді політики, відхиляє текст, якого цей формат вимагає.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>Сітка завелика</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>Найбільше число в полі «{field}» може бути від 1 до {limit}, а не {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>Тим часом історію не можна змінити цілком.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>Історію не вдається відкрити</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>В історії вже є справа «{name}».</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>В історії немає апеляції {appeal}.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>В історії немає справи «{name}».</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>В історії немає оцінювання {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>В історії немає елемента {item} перевірки {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>В історії немає елемента {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>В історії немає черги {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>В історії немає перевірки за цією політикою та з цього часу.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>В історії немає перевірки {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>В історії немає вердикту щодо елемента {item} перевірки {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>В історії немає вердиктів якоїсь перевірки.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>В історії немає версії {version} еталонного набору «{name}».</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Історію пошкоджено</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>Історія з новішої версії Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>Історія зі старішої версії Plumbline</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Історія зайнята</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>Історія зберігається в папці {folder}, якої не знайдено. Жодної історії не відкрито.</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>Історію не зашифровано</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>Історія доступна лише для читання</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>Для історії потрібен ключ</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>Для історії потрібна парольна фраза</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>Історію змінено іншим способом</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>Шифрування історії змінюється.</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Папку історії не знайдено</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>На хабі інший файл</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Використовуються дані хабу.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>Рішення людини, яке списки показують для елемента {item} перевірки {run}, — не останнє із записаних.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>Ідентифікатор типу елемента, з яким вердикти експортуються до Coop. Його налаштовують у Coop.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Процес моделі надсилає щось незрозуміле</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>Процес моделі несподівано завершився</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>Процес моделі несподівано завершився.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>Процес моделі завершився {count} разів, перш ніж обробив хоч один елемент.</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>Процес моделі не запущено</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>Процес моделі має версію {other}, програма — версію {own}.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Процес моделі отримав завдання, перш ніж отримав модель.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>Установка неповна</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>Елемент — останнє повідомлення разом із {n} попереднім; у кожного вказано автора.</numerusform>
            <numerusform>Елемент — останнє повідомлення разом із {n} попередніми; у кожного вказано автора.</numerusform>
            <numerusform>Елемент — останнє повідомлення разом із {n} попередніми; у кожного вказано автора.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Журнал відстеження не вдається прочитати</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>Ключ не підходить</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Сховище ключів непридатне</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Можливі ключі: {keys}. Виправте його або вилучіть.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>Стовпець міток містить текст, задовгий для мітки.</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>Мітка розташована всередині списків або об’єктів JSON, які програма не розбирає. Експортуйте простий JSON або CSV.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>Мітка «{label}» не може означати «не визначено».</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>Мітку «{label}» задано двічі.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>Мітки, за якими шукають елемент {item} перевірки {run}, — не ті, що у вердикті.</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>Мова обґрунтувань рішень і відповідей на апеляції. Якщо вибрати там іншу мову, цей параметр теж зміниться.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>Мова вікна. Політики, вміст і відповіді не перекладаються.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>У бібліотеці є: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>Обмеження {name} має бути цілим числом, більшим за 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Рядок має {chars} символів; обмеження для рядка — {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>Рядок порожній.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>Рядок не є правильним JSON; якщо він останній, експорт обрізано.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>Список контактів не вдається очистити</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>Список контактів не вдається прочитати</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>У списку {key} заявлено записів: {count}; обмеження — {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>Список {key} має записи невідомого типу {kind}.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>Локальний API не вдається запустити</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>Найбільша швидкість завантаження в мегабайтах за секунду.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Лист не має тексту.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>Лист має дві різні версії тексту; друга є окремим елементом.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Лист має {bytes} байтів; обмеження — {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>Повідомлення видалено; його тексту в експорті немає.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Модель не вдається видалити</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Модель не вдається завантажити в пам’ять</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>Модель не доповнює цей рядок: вона відповідає окремим повідомленням. Натомість скажіть ближче до початку, що відповідати.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Файл моделі не вдається прочитати</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Файл моделі обрізано</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Файл моделі пошкоджено</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>Модель не дала рішення щодо елемента {item} перевірки {run}.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>Модель не дала рішення щодо цього елемента, і люди щодо нього рішення теж не ухвалювали.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>У моделі немає токенів harmony</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>Модель перевірила не всі тексти</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>Модель має {count} частин; не знайдено: {missing}.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Модель вивантажується з пам’яті.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Модель пошкоджено</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>Модель зайнята</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>Модель може залишити рішення людині.</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>Модель, яка використовується, якщо не вибрано іншої.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>Модель «{model}» має {count} частин, а надано інші файли.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Пояснення моделі:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Маніфест моделі не вдається записати</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Потребу моделі в пам’яті не вдається оцінити</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>Вихідні дані моделі — не число</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Частини моделі не належать одна до одної</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Міркування моделі:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Папку моделей не вдається прочитати</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>Назва непридатна</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Назва порожня.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>Мережа відповіла власною сторінкою</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>Мережу заборонено</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Мережу вимкнено</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>Завантажується новіша ревізія, як і замовлено.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>Найновіша версія невідома</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>Число в кінці адреси. Виберіть інше, якщо його вже використовує якась програма.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>Старіша ревізія завантажується до кінця.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>Старішої ревізії більше немає, тож завантажується новіша.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>Збережені з цією перевіркою параметри непридатні.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Можливі порядки: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>У сторінки немає кінця: можливо, її обрізано.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>Сторінка не має тексту.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>Сторінка має {bytes} байтів; обмеження для файлу, який читається цілком, — {limit}.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>Сторінку пошкоджено.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Парольна фраза закоротка</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>Парольна фраза неправильна, або {file} змінено.</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Політики не вдається експортувати</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>Політику не можна змінити для вже наявних.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>Політика не каже ближче до початку, як відповідати. Скажіть про це в першому розділі.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>Політика не каже, який вигляд має неправильна відповідь, наприклад речення навколо {label}. Наведіть таку відповідь або скажіть, що більше нічого писати не можна.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>Політика не каже, який вигляд має неправильна відповідь, наприклад слова навколо JSON. Наведіть таку відповідь або скажіть про це одним реченням.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>Політика не каже, що робити з неясними випадками. Нехай модель передає їх далі, людині.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>Політика не каже, яке правило переважає, коли діють два. Скажіть про це одним реченням.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>Політика не каже моделі, як відповідати. Скажіть про це ближче до початку й перелічіть усі можливі відповіді.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>Політика має еталонний набір «{name}».</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>Політика не має форми відповіді, відомої Plumbline, тож використовується стандартна: рішення, далі правило й чому. Її додано до промпту.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>Політика не має еталонного набору</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>Політика не має заголовків. Моделі допомагають чотири розділи: вказівка, визначення, критерії, приклади.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>Політика не має мітки «{label}» для «{decision}».</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>Політика не має розділу з вказівкою: що робити і як відповідати.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>Політика не має розділу з критеріями: що її порушує, а що безпечне.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>Політика не має розділу з визначеннями її термінів.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>Політика не має розділу з прикладами поблизу межі.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>Політика має {n} токен.</numerusform>
            <numerusform>Політика має {n} токени.</numerusform>
            <numerusform>Політика має {n} токенів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Політика порожня</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>Політика порожня. Запишіть, що дозволено, а що ні.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>Політика — не текст у кодуванні UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>Політика завелика</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>Політика задовга</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>Можливо, політика просить модель дати відповідь, але не каже цього ясно. Виберіть, як читаються відповіді, або скажіть ближче до початку, як відповідати.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>Політика не показує, який вигляд має відповідь. Наведіть повну, у форматі JSON.</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>Політика не показує жодного тексту з відповіддю. Наведіть кілька, кожен із відповіддю після нього, наприклад: «текст» -&gt; {label}</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>Політика «{policy}» — не та, яку було збережено.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Відмінність політики</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>policy.toml не вдається прочитати</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>У policy.toml є помилка</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>Навчальну модель не можна видалити</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>Навчальна модель не може дотримуватися цієї політики</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>Можливо, файл навчальної моделі пошкоджено. Установіть Plumbline ще раз.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>Імовірність навчальної моделі нічого не означає, тож її вердикти за нею не відбираються.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Префікс не вдалося скопіювати.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>Довжина префікса відрізняється від розрахованої.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>Імовірність має тут дуже мало значень, тож поріг майже нема з чого вибирати.</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>Процес, який надсилав запит, несподівано завершився.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>Процес, який звертається до сервера команди</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>Процес завантаження</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>Процес, який це читав, несподівано завершився. Файл може бути пошкоджений або навмисно шкідливий.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>Процес, який читає документи, пошту й архіви</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Процеси, які розглядають файл моделі та запускають модель</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>Програма перестала відповідати іншим програмам.</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>Програма має версію {other}, її процес моделі — версію {own}.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>Програма, яка створила експорт, не змогла записати це повідомлення.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>Дата в промпті — {date}, як у попередньому оцінюванні, а не сьогоднішня.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>Властивість {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>Властивість {key} трапляється двічі.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>Властивість {key} має невідомий тип {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>Властивість {key} — не число.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>Властивість {key} — не текст.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>Властивість {key} дає {claimed}, а вміст файлу дозволяє {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>Черга має кілька політик</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>У черзі {found} із {n} потрібного еталонного елемента: на решту схожі лише ті, що мають вердикт за цією політикою, наприклад після оцінювання.</numerusform>
            <numerusform>У черзі {found} із {n} потрібних еталонних елементів: на решту схожі лише ті, що мають вердикт за цією політикою, наприклад після оцінювання.</numerusform>
            <numerusform>У черзі {found} із {n} потрібних еталонних елементів: на решту схожі лише ті, що мають вердикт за цією політикою, наприклад після оцінювання.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>Черга була б порожня</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Лапки в цьому рядку не відповідають правилам файлів CSV; ті, що нічого не беруть у лапки, належать до тексту.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Бракує причини</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Міркування досягло обмеження.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>Запис не є дописом.</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>Звіт такий, яким його створено.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>Звіт із новішої версії Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>Звіт не в порядку.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>Звіт побудовано не так, як будують звіти.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Хешів звіту бракує, або вони не в порядку.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>Печатки звіту немає в ланцюжку цієї історії: звіт створено з іншої історії, або частину цієї вилучено.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>Репозиторій має {bytes}; обмеження — {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>Запит не вдалося перевірити</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Решту стандартного введення не прочитано, і її не можна прочитати знову. Прочитане перевіряється.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>Решту архіву пошкоджено, її не прочитано.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>Решта файлу не є правильним JSON, її не прочитано.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Решту вставленого тексту не прочитано, і її не можна прочитати знову. Прочитане перевіряється.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>Рядок має {cells} комірок на {columns} стовпців. Текст, що містить роздільник, треба взяти в лапки.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>Рядок має {cells} із {columns} комірок.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>Рядок порожній.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>Рядок довший за {limit} символів — обмеження для рядка.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Рядки перед ним — простий текст, а цей має стовпці.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>Рядки тензора {name} не заповнюють цілих блоків.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>Правило «{rule}» задано окремо від політики, але в політиці його немає.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Правила не вибирають жодного вердикту ({n}). Те, щодо чого людина вже ухвалила рішення, пропущено.</numerusform>
            <numerusform>Правила не вибирають жодного з {n} вердиктів. Те, щодо чого людина вже ухвалила рішення, пропущено.</numerusform>
            <numerusform>Правила не вибирають жодного з {n} вердиктів. Те, щодо чого людина вже ухвалила рішення, пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Правила не мають ідентифікаторів. З ідентифікаторами (R1, R2, …) у відповіді можна вказати, яке правило стало вирішальним.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>Перевірка зайнята</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>Перевірки, яку вказано в цьому пошуку, більше немає в історії.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>Перевірку створено іншою версією програми, або її запис змінено.</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>Перевірку розпочато на сервері команди {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>Перевірку розпочато з {model} (sha256 {sha256}…). Жодна встановлена модель не має такої контрольної суми.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>Модель цієї перевірки не встановлено</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>Сервер цієї перевірки не задано</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>Перевірки виконано за кількома політиками, і кожна має власні еталонні набори.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Те саме іспанське слово в одній країні безневинне, а в іншій — образа. Зазначте, яких країн стосується політика, і нехай неоднозначні слова модель залишає людині.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>Той самий файл установлено як «{model}».</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>Зразок не вдалося скопіювати</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>Скрипт цього не знає.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>Скрипт завершився.</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Так каже скрипт.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>Пошуковий індекс перебудовується.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>Пошукова таблиця {table} не відповідає тому, що вона індексує.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Сервер просить зачекати</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>Сервер не може зробити того, про що його просять</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Сервер не може підтвердити, хто він</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не відповідає</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>Сервер не дотримується форми відповідей</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>Сервер не повідомляє, як ділить текст</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Сервер має проблему</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>На сервері тепер інша модель</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>Сервер прочитав інший промпт</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>Сервер зарано перестав писати</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>Сервер вимагає ключ</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>До сервера не зверталися</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>Відповідь сервера не вдається прочитати</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Відповідь сервера безглузда</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Сертифікат сервера</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>Сертифікат сервера непридатний</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>Модель сервера непридатна</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Це повідомлення написала служба, а не людина.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Файл параметрів не вдається прочитати</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>Серйозність мітки «{label}» менша за 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>Частка ймовірності, у межах якої вибираються токени. Діє, лише якщо температура більша за 0.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>Читається аркуш «{sheet}». Щоб натомість прочитати цей, виберіть його.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>Підпис дійсний для сертифіката у відповіді, але цей сертифікат видано не на підставі вказаного вами, тож підпис не показує, хто створив відповідь.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>Підпис дійсний для сертифіката у відповіді. Чи справді цей сертифікат належить службі, не перевірено: порівняйте його SHA-256, {sha256}, з тим, що публікує служба, або вкажіть її кореневий сертифікат.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>Підпис дійсний, і його сертифікат видано на підставі вказаного вами.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>Підпис неправильний: це нічого не доводить.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>Підпис не перевірено: сертифіката у відповіді немає, або його вид тут невідомий.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>Найпростіший варіант: усе, що порушує, і все, що не визначено.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>Перед завантаженням розмір буде уточнено.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>Розмір усього тексту у вікні відносно системного.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Джерела змінилися</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>Стан елемента {item} перевірки {run} суперечить його вердикту.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>Структура {file} не така, яку створює Plumbline: {objects}. Записане в ньому можна було б непомітно підробити, тож його не відкрито.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>Його завершила система, найімовірніше через брак пам’яті.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Система повідомляє: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Система каже: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Сертифікати системи</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>Системне сховище ключів повідомило: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>У параметрах системи вказано проксі виду «{scheme}»; для завантажень потрібен http- або https-проксі.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>Таблиця завелика</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>Тензор {name} має неправильний зсув.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>Тензор {name} має неможливий розмір.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>Тензор {name} має невідоме квантування.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>Тензор {name} має {dimensions} вимірів.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>Стовпець тексту в цьому рядку порожній, але є слова в {columns}, які не читаються.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>Стовпець тексту в цьому рядку порожній.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>Текст містить роздільник без лапок. Стовпець останній, тож його частини з’єднано.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>Текст у ньому не вдалося розпізнати.</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>Текст порожній, тож перевірку не розпочато.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>Текст — у стовпці «{column}»: у ньому найдовший текст.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>Текст — у стовпці «{column}»: у ньому найдовший текст; інші кандидати: {others}.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>Текст — у стовпці «{column}», знайденому за назвою.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>Текст — у стовпці «{column}», знайденому за назвою; інші кандидати: {others}.</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>Текст розпізнано на зображенні (OCR), у ньому можуть бути помилки.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Тексти пропущено, а з ними й усе, що їх цитує. Тут є їхні хеші.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>Поріг для {measure} {least} вибрано й виміряно на тих самих прикладах, тож він здається кращим, ніж є. Щоб перевірити його, у кожній половині потрібно щонайменше {few} порушень і {few} інших.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>Позначка часу не стосується цієї історії</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>Позначку часу від {time} не вдається прочитати.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>Позначка часу від {time} не належить своїй печатці.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>Підпис позначки часу неправильний</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Токен не прийнято</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>Токен не надіслано</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>Токенізатор перетворив звичайний текст на керівний токен, який міг би видати себе за вказівки самої програми.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>Незавершене завантаження {repository} продовжено.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Значення має {chars} символів; обмеження для рядка — {limit}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>Значення «{key}» неправильного виду.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Вердикти опинилися б у відстежуваній папці</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Вердикти самі потрапили б на перевірку</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Наявні версії: {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>Цілісність ваг «{model}» не перевірено: їхньої контрольної суми немає в жодному каталозі, відомому Plumbline.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>Робоча книга має {n} примітку або текстове поле, які не читаються.</numerusform>
            <numerusform>Робоча книга має {n} примітки або текстові поля, які не читаються.</numerusform>
            <numerusform>Робоча книга має {n} приміток або текстових полів, які не читаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>Деякі рядки робочої книги приховано; їх усе одно прочитано.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>Цей рядок у робочій книзі приховано; його все одно прочитано.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>Цей аркуш у робочій книзі приховано; його все одно прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>У робочій книзі приховано {n} рядок, який усе одно читається: {rows}.</numerusform>
            <numerusform>У робочій книзі приховано {n} рядки, які все одно читаються: {rows}.</numerusform>
            <numerusform>У робочій книзі приховано {n} рядків, які все одно читаються: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>У робочій книзі немає таблиці, тож її текст прочитано аркуш за аркушем. Можна читати її й рядок за рядком.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>Робоча пам’ять для цього контексту</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Файл zip не вдається прочитати</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Файл zip не вдається розпакувати</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>Файл zip завеликий</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>Частини «{file}» ({files}) містять {found} тензорів замість {expected}.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>У списках є ще тексти, які не читаються: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>Міток понад {limit}.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Немає рішень, які можна додати</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Таких перевірок немає</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Є шаблони такими мовами: {languages}.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>Є два поля типу «{type}».</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Під цим заголовком {n} приклад; найкраще працюють від {least} до {most} поблизу межі, обох видів.</numerusform>
            <numerusform>Під цим заголовком {n} приклади; найкраще працюють від {least} до {most} поблизу межі, обох видів.</numerusform>
            <numerusform>Під цим заголовком {n} прикладів; найкраще працюють від {least} до {most} поблизу межі, обох видів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Тут {n} невидимий символ ({code}). Модель усе одно його читає: видаліть його.</numerusform>
            <numerusform>Тут {n} невидимі символи ({code}). Модель усе одно їх читає: видаліть їх.</numerusform>
            <numerusform>Тут {n} невидимих символів ({code}). Модель усе одно їх читає: видаліть їх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>Є ще {n}. Усе є у файлах CSV і JSON.</numerusform>
            <numerusform>Є ще {n}. Усе є у файлах CSV і JSON.</numerusform>
            <numerusform>Є ще {n}. Усе є у файлах CSV і JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Є: {names}.</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Справа з такою назвою вже є</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>У програмі помилка; де саме — сказано в її журналі.</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Щодо цього елемента є відкрита апеляція</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Немає стовпця {columns}, який можна показати як контекст.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Немає стовпця «{column}». Стовпці: {columns}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>Немає рішення, яке можна оскаржити</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Файлу чи папки з такою назвою немає, або їх вилучено.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Файлу чи папки з такою назвою немає.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Немає файлу, який можна завантажити в пам’ять.</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>Елемента {item} немає</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>У {file} немає ключа «{key}».</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>У {table} немає ключа «{key}».</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Немає сховища ключів</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Немає моделі</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Тут немає моделі</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Немає політики</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Немає випуску</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Більше місця немає</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>На диску з {file} немає місця (вільно {free}). Усе записане досі в безпеці.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>На диску з {file} немає місця. Усе записане досі в безпеці.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>Перевірки {run} немає</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Печатки ще немає</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Параметра «{key}» немає.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>Аркуша «{sheet}» немає. Аркуші: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Такої форми відповіді немає</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Такої апеляції немає</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Такого тесту продуктивності немає</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Такої справи немає</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Такого стовпця немає</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Такого оцінювання немає</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Такого файлу немає</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Такої папки немає</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Такого еталонного набору немає</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Такого елемента немає</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Такої моделі немає</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Такої політики немає</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Такої політики серед них немає</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Такої черги немає</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Такої версії немає</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Сервера команди немає</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>Немає шаблону цією мовою</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Немає термінала, у якому про це можна запитати.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>У ньому немає тексту.</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>Немає вердикту щодо елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} немає. Файл переміщено, перейменовано або видалено.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>«{file}» немає. Нічого не перевірено.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>Не вистачає пам’яті, щоб завантажити «{name}».</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>У ньому немає чого перевіряти.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Немає з чим погоджуватися</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Немає чого калібрувати</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Немає чого порівнювати</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Немає чого роздавати</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Немає чого перевіряти</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Немає чого позначати</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Ще немає на що відповідати</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Немає про що звітувати</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Ще немає чого розглядати</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Немає чого скасовувати</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>Після кінця значення JSON є ще щось.</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Це не поля стандартної форми.</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Це інші ваги</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Ці межі непридатні</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Ці рішення з іншої черги</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Ці файли — не одна модель</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>Ці елементи перевірки {run} досягли обмеження. Їх перевірено ще раз без нього.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Ці мітки з іншої вправи</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Ці мітки стосуються інших текстів</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Ці політики не можна об’єднати в одному промпті</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Ці вердикти дала навчальна модель. Вона призначена для знайомства з програмою та тестів, не для рішень.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>Вони не у форматі JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>Вони не є об’єктом JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Відхиляти</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Вони належать до кількох моделей.</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Виконувати між елементами</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Відкладати</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Ця збірка вміє користуватися GPU, але модель працює на процесорі.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>Політику не можна так назвати</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Ця копія Plumbline не знає, де публікують новіші версії.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Ця копія працює з вихідного коду або встановлена через pip. Оновіть код, наприклад через git pull, і встановіть його знову; або оновіть пакет через pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Це рішення ухвалено за апеляцією</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Це завантаження вже триває</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Цей файл містить щось інше</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Цей файл — не історія</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Цей файл від іншої версії</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>У цій папці немає файлів.</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Це код відновлення</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>Це файл іншого виду</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Це не справа</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Це не сертифікат</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Це не файл для другого рецензента</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Це не звіт</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Це не той сервер, який можна використати</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Це не позначка часу</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Це файл не цього набору даних</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>Це чужий файл</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Це HTML-версія листа; його звичайний текст каже інше.</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>Саме це рішення й оскаржено</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>Це найновіша версія. Опубліковано {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Цей елемент надійшов не з файлу</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Файли такого виду не читаються</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Проксі такого виду непридатний</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Цей рядок ні на що не впливає: ретельність міркування вибирають для кожної перевірки.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Ця модель непридатна</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Цю модель уже встановлено</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Ця модель постачається з Plumbline</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Для цього потрібен токен</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Цього репозиторію немає в каталозі Plumbline, тож його ніхто не розглядав. Файл моделі — це дані, які читають програми, написані мовою C, і зловмисний файл може цим скористатися. Plumbline спершу перевіряє його й завантажує в пам’ять в окремому процесі. Ліцензію дивіться на сторінці репозиторію.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>У цьому рядку немає стовпця тексту.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Цю перевірку розпочато на {before}, а продовжується вона на {device}.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Ця частка непридатна</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Ця система не має сховища ключів, у якому програми могли б зберігати секрети.</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Цей шаблон непридатний</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Ця версія не знає «{key}».</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Ця версія не знає, як його створено.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Позначки часу</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Разом із прочитаним раніше після розпакування більше, ніж читається з одного файлу.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Токенізатор</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Написано токенів</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Завеликий</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Замало пам’яті</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Забагато файлів</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Очікує забагато запитів</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Забагато часу або пам’яті</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Ознайомлення під час наступного запуску</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Спробуйте пізніше, через іншу мережу або з іншої адреси; правильні частини збережено.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Спробуйте ще раз, коли на частину з них буде надано відповідь.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Спробуйте ще раз, коли з’явиться мережа, або відкрийте {page} у браузері.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, повідомте про це, вказавши назву моделі.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>Спробуйте без шарів на GPU: тоді працюватиме процесор, хоч і повільніше.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Два поля мають однакову назву.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>Два файли мають однакову назву</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>Два файли суперечать один одному</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Два його тензори накладаються.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Об’єднати можна від двох до {most} політик із різними назвами; тут — {names}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Змішано дві версії програми</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Не визначено</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Невідоме кодування</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Невідомий формат</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Невідомий порядок дат</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Невідомий параметр</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Невідомий спосіб поділу</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Розблокуйте сховище ключів і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Розпакуйте та імпортуйте папку політик.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Розпакуйте та імпортуйте папку.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Параметри читання не вдається прочитати</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Щоб завантажувати моделі, скиньте її.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Непідтримуваний тип файлу</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Непридатний роздільник</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Непридатне обмеження</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Непридатна кількість повідомлень</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Оновіть програму там, де оновлюєте інші, або через flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Залиште його в силі або виберіть інше рішення.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>Вкажіть 0 або більше ціле число.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Вкажіть від 1 до {limit} видимих символів, без пробілів на початку й у кінці.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Використайте модель gpt-oss або gpt-oss-safeguard, у файлі якої збережено керівні токени.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>Використайте адресу https або не вказуйте токен.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Використайте інший файл моделі й повідомте про це, вказавши назву моделі.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>Використовуйте лише латинські літери, цифри й дефіси, наприклад community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Використайте щось із цього або приберіть фігурні дужки.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Використайте вправу, з якою його створено.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Використайте вправу, з якою їх створено.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Використайте ту саму версію.</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>У цьому звіті є вердикти навчальної моделі. Вони не призначені для рішень.</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Перевірте цілісність файлу моделі. Якщо він цілий, спробуйте ще раз без GPU.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Порушує</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Порушень у кожному</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Дочекайтеся завершення або зупиніть її там.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Дочекайтеся завершення або зупиніть і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Дочекайтеся завершення або зупиніть.</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Ваги, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>Те, що надійшло, збережено. Будь ласка, повідомте про цей текст.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Чинне рішення:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Чим відрізняється метод, тож порівняти обидва до останньої дрібниці неможливо:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Що відбувається із запитами інших програм, поки триває перевірка або оцінювання.</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Не вдалося з’ясувати, що забезпечено.</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Те, що в одній країні безневинне, в іншій — образа («fanny», «spaz»). Зазначте, чиєї англійської стосується політика, і нехай неоднозначні слова модель залишає людині.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>Рішення у {file} стосуються інших текстів або іншої політики.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>Те, що треба перевірити, не має стовпців.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>Від чого залежать вердикти</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Що запитано</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>Рішення за апеляцією не скасовується: апелянт може про нього знати.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>Перевірене збережено в історії.</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Що пропущено</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Коли перевіряти ще раз, програма дізнається з однієї політики, моделі й прикладів із низькою, середньою та високою ретельністю в межах одного оцінювання.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Якщо джерело їх знає, можна показати також: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>Якщо встановлено tesseract</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Де зберігаються ваги експертів, найбільша частина моделі. Оперативна пам’ять повільніша, зате потрібно значно менше пам’яті GPU.</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Там, де є історія, файл порівнюється з нею: кожен елемент, рішення та ланка, а завдяки хешам із ключем — і замасковане.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>Якщо «{binary}» — 0, у «{field}» нічого не можна записати.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>Якщо «{binary}» — 1, у «{field}» нічого не можна записати.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Чи відкритий текст видно, лише поки утримується пробіл, чи до наступного елемента.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Із цього файлу неможливо дізнатися, що в датах стоїть першим — день чи місяць; дати лишено такими, як записано. Вкажіть, який порядок правильний.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Чи розпізнавати текст на сканованих сторінках і зображеннях (OCR). Для цього на комп’ютері має бути програма tesseract; такі елементи позначаються.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Що з цього вправа?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>Еталонний набір якої політики?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Поки модель зайнята</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Хто вміє обчислювати хеші, може підробити звіт: порівняйте відбиток із тим, який повідомить його автор.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Хто вміє обчислювати хеші, може заново створити цілий звіт. Тому порівняйте його відбиток із тим, який автор повідомить вам іншим шляхом.</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>Вікно файлу zst</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Із власними рядками програми — {tokens} токенів. Контекст уміщує {limit}, з яких {reasoning} зарезервовано для міркування, а {answer} — для відповіді. Для вмісту місця не лишається.</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>З тим самим рішенням та іншими мітками: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>У стандартній формі ключі такі: {keys}. Виправте його або вилучіть.</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Без цього немає певності, що промпт означає те саме з обох боків. {said}</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>Текст апеляції: відкрийте, щоб прочитати</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>Запишіть 3 або 3:2 для її стовпця.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>Запишіть НАЗВА@2.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Запишіть іншу назву.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Запишіть, що не дозволено.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Запишіть як {example}, без шляху, імені та пароля.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Запишіть у нього політику й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>Запишіть назву політики перед назвою набору, як у {example}.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>Запишіть {example}, у лапках.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>Запишіть {example}, без лапок.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>Запишіть {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>Запишіть {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Запишіть {table} для кожного.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Запишіть, наприклад, {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>Ви також можете завантажити файли на іншому комп’ютері.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` має бути true або false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>Для `confirmed` потрібні кількість байтів і sha256 кожного файлу.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` має бути {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>Бракує `licence`.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` має {keys}.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` — одне з {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` — це організація/назва, а не {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` — це 64 шістнадцяткові цифри в нижньому регістрі.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` — це список таблиць.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` — це таблиця з name, url, summary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>Бракує `{key}`, або це не ціле число, більше за 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>Бракує `{key}`, або це не текст.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` тут невідомий.</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>у разі збою пам’ять не записується на диск</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>рішення щодо еталонного елемента в черзі розгляду</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>рішення людини</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>елементи перевірки {run} у черзі розгляду</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>рятування даних</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>пропущений елемент</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>пропущений елемент перевірки {run}</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>крок перед вердиктом</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>крок елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>якийсь текст у ньому не в UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>позначка часу</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>апеляція щодо елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>елемент (рядок {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>невідомий запис</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>формат відповіді</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>обмеження відповіді</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>схема відповіді в промпті</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>відповідь:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>вкладення {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>вкладення «{name}»</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>ліміт {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>байти з {first} до {last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>розділ {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>розділ «{name}»</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>дата в промпті</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, місяць, рік</translation>
    </message>
    <message>
        <source>days</source>
        <translation>днів</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>ретельність</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>рівні ретельності</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>кінець файлу</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>рушій</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>код завершення {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>поле {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>поле «{name}»</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>формат задано</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>еталонний набір</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>важких елементів</translation>
    </message>
    <message>
        <source>high</source>
        <translation>висока</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>скільки є перевірок або елементів</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>індекс «{name}»</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>не може здобути привілеїв</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>не може запустити жодної програми</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>не може записати жодного файлу й читає лише файли програми</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>не має доступу до мережі</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>закінчується на {bytes} байтів раніше</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>закінчується перед байтом {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>тепер має {now} байтів, а було {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>розташовано на іншому диску</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>потрібно `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>потрібні моделі, кожна з окремою назвою.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>потрібні варіанти, кожен з окремою назвою.</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>його передано далі</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>елемент {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>елемент {item} перевірки {run}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>елементів одночасно</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>втрачено перелік таблиць, або ключ неправильний</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>обсяг пам’яті обмежено</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>обсяг пам’яті обмежено, поки не використовується відеокарта</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>схема не має номера</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>мови політики</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>вивчені межі рівня ретельності</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>рядок {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp перервався, розглядаючи «{file}» ({reason}). Файл може бути пошкоджений.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>збій llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp відхиляє граматику, побудовану за форматом відповіді політики.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp відхиляє «{name}», не вказуючи причини.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp відхиляє «{name}»: {errors}.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низька</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>замасковано</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>середня</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>повідомлення {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилин</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>модель {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>модель {model}, варіант {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>моделі</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>місяць, день, рік</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>відповідь не вдалося прочитати</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>немає коду завершення</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>немає числа</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>немає прапорця</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причину не вказано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не завершено</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>немає в політиці: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>примітки</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>надто довго нічого не надходило</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Еталонний набір із такою назвою вже є</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Ці приклади постачаються з Plumbline</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Їх не можна перейменувати або видалити.</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>тепер правильно</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>тепер неправильно</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>об’єкт {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>з {count} рядків {table} скопійовано {copied}</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>одна політика</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>інша версія</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>сторінка {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>політики</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>політика</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>влучність</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>імовірність</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>імовірність {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>цитований текст</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>ліміт міркування</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>повнота</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>запис {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>повторення {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторення</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>рядок {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>перевірка {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>перевірка {run} як частина оцінювання</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>зерно</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>кілька політик разом</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>аркуш {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>аркуш «{name}»</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>сигнал {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>слайд {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>таблиця «{name}»</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>температура</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>температура {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>температура {temperature}, top p {top_p}, зерно {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>текст {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>строк дії адреси минув</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>відповідь суперечить сама собі</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>відповідь не з тих, які знає політика</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>відповідь обрізано</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>справа «{name}»</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>певність не вдалося виміряти</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>видалення перевірки {run}</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>показники</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>еталонний набір «{name}»</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>хеші замаскованого</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>мітка серйозна</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>модель раз у раз не може обробити цей елемент</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>модель не дала відповіді</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>модель не була певна</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>результат апеляції щодо елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>політики</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>політика</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>політика «{policy}»</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>міркування досягло обмеження</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>міркування досягло обмеження раніше, ніж з’явилася відповідь</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>повторне використання вердикту</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>повторне використання вердикту для елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>розгляд елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>перевірка</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>перевірка як частина оцінювання</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>печатка й позначки часу</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>стан перевірки {run}</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>вердикт щодо елемента {item} перевірки {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>тригер «{name}»</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>подання «{name}»</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>порушення</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>відомості про сам звіт</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>що запитано</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>на якому етапі перевірка</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>рік, місяць, день</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Дані: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: дозволено; {escalated}: вирішує людина</translation>
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
        <translation>{authority} засвідчує, що печатка існувала {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better}: правильно на {n} елемент більше з {total}; така велика різниця рідко буває випадковою ({p}).</numerusform>
            <numerusform>{better}: правильно на {n} елементи більше з {total}; така велика різниця рідко буває випадковою ({p}).</numerusform>
            <numerusform>{better}: правильно на {n} елементів більше з {total}; така велика різниця рідко буває випадковою ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better}: правильно на {n} елемент більше з {total}; така мала різниця часто буває випадковою ({p}).</numerusform>
            <numerusform>{better}: правильно на {n} елементи більше з {total}; така мала різниця часто буває випадковою ({p}).</numerusform>
            <numerusform>{better}: правильно на {n} елементів більше з {total}; така мала різниця часто буває випадковою ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (виміряно тут)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; елементів одночасно: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; шарів на GPU: {layers}; елементів одночасно: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} з {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} з {all}, повторно використано {reused}</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} не захищено (http), тож інші в мережі могли б прочитати токен.</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} на {device}, одночасно {sequences}</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} записів разом зі спеціальними токенами harmony</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} належить до завантаження, яке не завершилося або файл якого виявився не тим.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} можна прочитати кількома способами.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} не вдається відкрити або створити ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} не відкривається з цим ключем. (Те саме буває, якщо пошкоджено перші байти файлу.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} не вдається прочитати як слід ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} непридатний: його змінено або він неповний.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} містить більше, ніж пакет політик.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} не містить тексту.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} не каже достатньо ясно, як відповідати.</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} змінився після перевірки цілісності.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} має прапорці для {columns}, але політика не знає жодного з них.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} має кілька стовпців, які можуть бути очікуваною міткою: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} має понад {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} не має стовпця поряд із мітками.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>У {file} немає policy.md, policy.txt або єдиного текстового файлу. За посиланнями програма не переходить.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} має схему {found}, а ця версія знає схеми до {known}. У файлі нічого не змінено.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>У {file} кілька текстів, і жоден не називається policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} має sha256 {digest} замість {expected}: файл завантажується знову, блоками.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} має sha256 {digest}, а очікувався {expected}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} має sha256 {found} на хабі й {expected} у каталозі.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} має тексти {columns}, але не мітку для кожного.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} треба перенести на цю версію, перш ніж читати, а записувати в нього не можна.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} має {found} байтів на хабі й {expected} у каталозі.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} має {size}; політика може мати щонайбільше {limit}.</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} містить рішення рецензента {reviewer}, можливо, щодо іншої добірки.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} не містить міток.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} містить чиїсь мітки, а не вправу.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} містить мітки, які поставили {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} пошкоджено ({name}).</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} пошкоджено або зашифровано: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} зашифровано, а ключа не надано. (Те саме буває, якщо пошкоджено перші байти файлу.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} міститься в папці моделей.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} — не справа, експортована з Plumbline.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} — не історія Plumbline. У файлі нічого не змінено.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} — не файл zip.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} — не вправа.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} немає на місці, або розмір файлу вже не {size} байтів.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} немає на місці.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} немає на місці. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>Можливо, {file} просить модель дати таку відповідь, але не каже цього ясно.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>Розмір {file} вже не {size} байтів.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} збережено як еталонний набір {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} створено іншою версією Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} створено з іншою вправою або з іншою версією цієї вправи.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} створено не в Plumbline для цієї мети, створено новішою версією або змінено.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} відкрито, але вміст сюди не підходить або походить із новішої версії.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} було б перезаписано. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, рядок {line}, стовпець {column}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>У {file} або папку з цим файлом не можна записувати.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: sha256 невідомий, тож модель буде позначено як неперевірену.</translation>
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
        <translation>{first} і {second}: правильно ті самі {right} із {total} елементів; тут вони не відрізняються.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} і {second} не мають стовпців, які можна зіставити.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} і {second} не мають спільних елементів із мітками, тож порівняти їх неможливо.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} має один стовпець.</translation>
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
        <translation>{flag}: F1 {f1}, влучність {precision}, повнота {recall}, встановлено {raised} із {known} відомих</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} має понад {most} файлів GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} не має файлів GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} не має файлів GGUF; глибина пошуку — {depth}.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} заповнено старішими папками.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} було б перезаписано. Нічого не скопійовано.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} було б перезаписано. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Лишалося записати ще {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} мітка</numerusform>
            <numerusform>{form}, {n} мітки</numerusform>
            <numerusform>{form}, {n} міток</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} з {all}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} відповідає на запит {what} у невідомій формі ({error}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} відповідає на запит {what} помилкою {status}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} відповідає на запит {what} кодом {status}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} відповідає кодом {status}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} недоступний, або з’єднання розірвалося ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} стискає файл, хоча про це не просили.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} не вказує версії.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} не приймає токен, надісланий для {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} не має файлу {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} не має репозиторію {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} не має цієї ревізії {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} не має {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} надає {what} лише тим, хто ввійшов, або цього не існує.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>На {host} не опубліковано жодного випуску Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>На {host} надійшло забагато запитів із цієї мережі.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} переспрямовує з https на незахищену адресу.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} переспрямовує на те, що не є адресою.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} переспрямовує без кінця.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} відмовляє в доступі до {what}.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>Від {host} надійшли не ті байти, які було запитано.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Визначено за текстом політики.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Задано явно.</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (навчальна, не для рішень)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (опубліковано)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} не потрібно завантажувати.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} не встановлено й не завантажується.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} не встановлено.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} не встановлено. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, з {repository}.</translation>
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
            <numerusform>{name} і ще {n}</numerusform>
            <numerusform>{name} і ще {n}</numerusform>
            <numerusform>{name} і ще {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, версія {number}</translation>
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
        <translation>У {folder} потрібно ще {needed}, а вільно {free}.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} відповідь досягла обмеження в {limit} токенів.</numerusform>
            <numerusform>{n} відповіді досягли обмеження в {limit} токенів.</numerusform>
            <numerusform>{n} відповідей досягли обмеження в {limit} токенів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>Не вдалося декодувати {n} байт; його показано як �.</numerusform>
            <numerusform>Не вдалося декодувати {n} байти; кожен показано як �.</numerusform>
            <numerusform>Не вдалося декодувати {n} байтів; кожен показано як �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} рішення відрізняється від очікуваного</numerusform>
            <numerusform>{n} рішення відрізняються від очікуваних</numerusform>
            <numerusform>{n} рішень відрізняються від очікуваних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} формула не має збереженого значення, тож її комірка читається як порожня. Відкрийте робочу книгу в програмі електронних таблиць і збережіть.</numerusform>
            <numerusform>{n} формули не мають збереженого значення, тож їхні комірки читаються як порожні. Відкрийте робочу книгу в програмі електронних таблиць і збережіть.</numerusform>
            <numerusform>{n} формул не мають збереженого значення, тож їхні комірки читаються як порожні. Відкрийте робочу книгу в програмі електронних таблиць і збережіть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} половину сурогатної пари, яка не є символом, показано як �.</numerusform>
            <numerusform>{n} половини сурогатних пар, які не є символами, показано як �.</numerusform>
            <numerusform>{n} половин сурогатних пар, які не є символами, показано як �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} годину</numerusform>
            <numerusform>{n} години</numerusform>
            <numerusform>{n} годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} елемент має мітку «{label}», для якої в політиці немає рішення.</numerusform>
            <numerusform>{n} елементи мають мітку «{label}», для якої в політиці немає рішення.</numerusform>
            <numerusform>{n} елементів мають мітку «{label}», для якої в політиці немає рішення.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>Елементів, що досягли обмеження: {n}. З них {reasoning} — обмеження в {budget} токенів міркування, {answer} — обмеження в {limit} токенів відповіді.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} елемент досяг обмеження в {limit} токенів міркування.</numerusform>
            <numerusform>{n} елементи досягли обмеження в {limit} токенів міркування.</numerusform>
            <numerusform>{n} елементів досягли обмеження в {limit} токенів міркування.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} елемент перевірено ще раз із середньою ретельністю, з них {high} — з високою.</numerusform>
            <numerusform>{n} елементи перевірено ще раз із середньою ретельністю, з них {high} — з високою.</numerusform>
            <numerusform>{n} елементів перевірено ще раз із середньою ретельністю, з них {high} — з високою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} елемент перевірено ще раз із середньою ретельністю.</numerusform>
            <numerusform>{n} елементи перевірено ще раз із середньою ретельністю.</numerusform>
            <numerusform>{n} елементів перевірено ще раз із середньою ретельністю.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} елемент.</numerusform>
            <numerusform>{n} елементи.</numerusform>
            <numerusform>{n} елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} хвилину</numerusform>
            <numerusform>{n} хвилини</numerusform>
            <numerusform>{n} хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>ще {n}</numerusform>
            <numerusform>ще {n}</numerusform>
            <numerusform>ще {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>ще {n} об’єкт</numerusform>
            <numerusform>ще {n} об’єкти</numerusform>
            <numerusform>ще {n} об’єктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>Ще {n} запису бракує або його змінено.</numerusform>
            <numerusform>Ще {n} записів бракує або їх змінено.</numerusform>
            <numerusform>Ще {n} записів бракує або їх змінено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>Те саме робить ще {n} рядок таблиці {table}.</numerusform>
            <numerusform>Те саме роблять ще {n} рядки таблиці {table}.</numerusform>
            <numerusform>Те саме роблять ще {n} рядків таблиці {table}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{person}: {n} мітка стосується тексту, якого немає у вправі.</numerusform>
            <numerusform>{person}: {n} мітки стосуються текстів, яких немає у вправі.</numerusform>
            <numerusform>{person}: {n} міток стосуються текстів, яких немає у вправі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} з перевірок, указаних у цьому пошуку, більше немає в історії.</numerusform>
            <numerusform>{n} з перевірок, указаних у цьому пошуку, більше немає в історії.</numerusform>
            <numerusform>{n} з перевірок, указаних у цьому пошуку, більше немає в історії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} із цих файлів — вправа.</numerusform>
            <numerusform>{n} із цих файлів — вправи.</numerusform>
            <numerusform>{n} із цих файлів — вправи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>{n} частину документа не вдається прочитати, тож він не перевіряється як ціле. Візьміть кожну сторінку як окремий елемент.</numerusform>
            <numerusform>{n} частини документа не вдається прочитати, тож він не перевіряється як ціле. Візьміть кожну сторінку як окремий елемент.</numerusform>
            <numerusform>{n} частин документа не вдається прочитати, тож він не перевіряється як ціле. Візьміть кожну сторінку як окремий елемент.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} запис — не допис, а вподобання, підписка, поширення або профіль.</numerusform>
            <numerusform>{n} записи — не дописи, а вподобання, підписки, поширення або профіль.</numerusform>
            <numerusform>{n} записів — не дописи, а вподобання, підписки, поширення або профіль.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>На модель уже очікує {n} запит.</numerusform>
            <numerusform>На модель уже очікують {n} запити.</numerusform>
            <numerusform>На модель уже очікують {n} запитів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} секунду</numerusform>
            <numerusform>{n} секунди</numerusform>
            <numerusform>{n} секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} тексту немає на жодній кривій: він не визначений чи переданий далі, або рішення залежало не від одного слова.</numerusform>
            <numerusform>{n} текстів немає на жодній кривій: вони не визначені чи передані далі, або рішення залежало не від одного слова.</numerusform>
            <numerusform>{n} текстів немає на жодній кривій: вони не визначені чи передані далі, або рішення залежало не від одного слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} текст має суперечливі мітки; у показниках його не враховано.</numerusform>
            <numerusform>{n} тексти мають суперечливі мітки; у показниках їх не враховано.</numerusform>
            <numerusform>{n} текстів мають суперечливі мітки; у показниках їх не враховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} і {name} не можуть зберігатися в одній папці.</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} не існує або не читається.</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} є у двох файлах із різними рішеннями. Це двоє людей з однаковим іменем?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: лишився {n} текст</numerusform>
            <numerusform>{person}: лишилися {n} тексти</numerusform>
            <numerusform>{person}: лишилося {n} текстів</numerusform>
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
        <translation>{policies}, разом</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} у {column}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, версія {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} токенів міркування, {answer} — відповіді</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (рядок {line}, стовпець {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} Повторна спроба через {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: порушує; {allowed}: дозволено</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: порушує; {allowed}: дозволено; {escalated}: вирішує людина</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>Відколи почалося це завантаження, {repository} змінився з {old} на {new}.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} не має файлу GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} не має моделі, яка відповідає {text}. Є такі: {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} має кілька моделей: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} має {files} із {parts} частин {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>Правильно перевірено {right} із {known} відомих елементів</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} непридатний</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} приймає промпти лише як текст і робить керівні токени з усього, що на них схоже, тож текст міг би видати себе за повідомлення самої програми й визначити власний вердикт.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} — не назва: у ній можливі малі латинські літери, цифри, крапки й дефіси.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} не має варіанта «{wanted}».</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · версія {number}</translation>
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
        <translation>{total}, з них перевірено {done}; пропущено: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} — не текст.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} — не той файл, з якого почалося це завантаження: {reason}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>Довжина {what} — {length} байтів; обмеження — {most}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} потребує близько {needed} ГіБ; доступно {available} ГіБ.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>«{address}» — не адреса http чи https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>«{choice}» — не одне з {choices}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>«{column}»</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>«{column}» містить мітки, знайдено за вмістом.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>«{column}» містить тексти, знайдено як стовпець із найдовшим текстом.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>«{column}» містить інші числа, крім 0 і 1, тож жодне з них не каже, що дозволено. Запишіть замість них мітки політики.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>«{column}» записала модель: це не очікування людей, тож стовпець пропущено.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>«{decision}» нічого не змінює.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>«{device}» недоступний. Пристрої цього комп’ютера: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>«{endpoint}» — не адреса http чи https і не папка.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>«{field}» не читається: вміст знайдено в іншому місці файлу.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>«{file}» не вдається прочитати. {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>«{file}» непридатний. {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>«{file}» не має стовпця {columns}, який можна показати як контекст. Є такі: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>«{file}» має {n} байт, а потрібно щонайменше {needed}.</numerusform>
            <numerusform>«{file}» має {n} байти, а потрібно щонайменше {needed}.</numerusform>
            <numerusform>«{file}» має {n} байтів, а потрібно щонайменше {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>«{file}» — частина {number} із {count}, але знайдено {n} файл.</numerusform>
            <numerusform>«{file}» — частина {number} із {count}, але знайдено {n} файли.</numerusform>
            <numerusform>«{file}» — частина {number} із {count}, але знайдено {n} файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>«{file}» схожий на експорт повідомлень ({format}) і читається відповідно. Його можна прочитати також як {other}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>«{file}»: {reason}, після {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>«{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«{folder}» — не папка.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>«{folder}» відстежується, тож не може приймати ще й вердикти.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>«{golden}» не знайдено.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>«{inner}» міститься всередині «{outer}».</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>«{key}» не може мати значення {value}, яке не є правильним текстом Unicode.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>«{key}» у {file} має бути таблицею.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>«{key}» у {file} має бути текстом.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>«{key}» у {file} має бути true або false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>«{key}» у {table} має бути списком таблиць.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>«{key}» у {table} має бути списком текстів.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>«{key}» у {table} має бути цілим числом.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>«{key}» у {table} має бути текстом.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>«{key}» у {table} має бути true або false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>У {table} бракує «{key}».</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>«{key}» має бути числом, а не {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>«{key}» має бути текстом у лапках, а не {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>«{key}» має бути цілим числом, а не {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>«{key}» має бути від {least} до {most}, а не {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>«{key}» має бути true або false, а не {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>«{key}» має бути {choices}, а не {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>«{label}» і «{other}» важко розрізнити. Перейменуйте одну з них.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>«{label}» — не відповідь за цією політикою.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>«{model}» не має очікуваного sha256, тож її не завантажено в пам’ять.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>«{model}» не має токенів gpt-oss і gpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>«{model}» — не той файл, з яким розпочато перевірку (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>«{name}» не може бути назвою мітки, поля чи варіанта.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>«{name}» містить / або @, якими розділяють політику, назву й версію.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>«{name}» містить символи, яких не може бути в назві.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>«{name}» не містить жодної літери чи цифри.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>«{name}» містить ваги, які не є числами.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>«{name}» невідомо.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>«{name}» коротший, ніж сказано в його заголовку. Імовірно, завантаження не завершилося.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>«{policy}» вимагає число: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>«{policy}» не має форми відповіді, відомої Plumbline, тож використовується стандартна: рішення й чому, якщо є порушення.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>«{policy}» не має форми відповіді, відомої Plumbline, тож використовується стандартна: рішення, далі правило ({rules}) і чому.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>«{policy}» має еталонні набори {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>«{policy}» має {n} токенів. Приклади того, що порушує її: {violating}; того, що дозволено: {allowed}.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>«{policy}» у тіні, на {compared} з {n} елемента: {same} однаково, {other} по-різному. На результат не впливає.</numerusform>
            <numerusform>«{policy}» у тіні, на {compared} з {n} елементів: {same} однаково, {other} по-різному. На результат не впливає.</numerusform>
            <numerusform>«{policy}» у тіні, на {compared} з {n} елементів: {same} однаково, {other} по-різному. На результат не впливає.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>Відповідь на «{policy}» дається у стандартній формі: рішення й чому, якщо є порушення.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>Відповідь на «{policy}» дається у стандартній формі: рішення, далі правило ({rules}) і чому.</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>«{policy}» має переважати, але її немає серед політик: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>«{policy}» — не файл, не папка й не назва в бібліотеці.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>«{policy}» задає власну відповідь ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>«{policy}» задає власну відповідь, яка читається так, як вибрано ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>«{policy}» узято з папки або файлу, у бібліотеці її немає.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>«{reference}» — не номер оцінювання.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>«{reference}» не позначає жодної версії або позначає кілька.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>«{rule}» згадано, але ніде не визначено. Визначте його або виправте ідентифікатор.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>«{shown}» — не назва кодування тексту.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>«{text}» не може бути адресою сервера.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>«{title}» не містить тексту.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>«{title}» не каже достатньо ясно, як відповідати.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>«{token}» схоже на керівний токен промпту. До моделі він надходить як звичайний текст і нічим не керує.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>«{value}» не може бути «{key}» у {table}.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>«{version}» — не номер версії.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>«{word}» лишає неясним, коли правило не діє. Скажіть, коли воно діє, а коли ні.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>«{written}» не може розділяти комірки.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Для знайомства з програмою та тестів, не для рішень. Вона лише шукає задані слова в коротких текстах.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>На пів гігабайта менша: частини поза експертами квантовано сильніше.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Навчена для цієї програми з нуля на тексті, який написав її власний генератор.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Експерти зберігають формат, у якому їх навчено.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Експерти зберігають формат, у якому їх навчено. Три файли, одна модель.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Експерти зберігають формат, у якому їх навчено. Два файли, одна модель.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>Перший вибір: експерти зберігають формат, у якому їх навчено.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>Загальна модель, з якої зроблено safeguard-120b, для порівняння.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>Загальна модель, з якої зроблено safeguard-20b, для порівняння.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>Велика модель: краща для правил, що впливають одне на одне. Для робочих станцій із пам’яттю від 80 ГБ.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Модель, для якої створено Plumbline, такого розміру, що підходить звичайному комп’ютеру. Вона позначає вміст за політикою, яку пишете ви.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>Щоб спробувати без завантажень.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Використовуйте відповідно до закону, який діє для вас.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Можна використовувати, змінювати й передавати далі разом із текстом ліцензії та її примітками.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>нотатки про завантаження й списки моделей кількох людей, які збігаються щодо найновішої ревізії та відрізняються від старішої</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>списки моделей інших програм</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>списки моделей кількох інших програм, які збігаються</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>загальнодоступні нотатки людей, які це завантажували</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Усі тексти, тут і всюди, де їх процитовано, доки Plumbline не буде закрито</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>У відповідь на {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>У відповідь на {name}: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>ВМІСТ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Виберіть рішення. Примітка збережеться разом із ним.</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Згадано, але немає в політиці: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Дата в джерелі: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Ухвалити рішення щодо кількох елементів?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Спершу ухваліть рішення щодо елемента. Еталонний набір містить те, що вирішили люди.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Ухвалити рішення…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Рішення записано для {n} елемента.</numerusform>
            <numerusform>Рішення записано для {n} елементів.</numerusform>
            <numerusform>Рішення записано для {n} елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Рішення скасовано для {n} елемента.</numerusform>
            <numerusform>Рішення скасовано для {n} елементів.</numerusform>
            <numerusform>Рішення скасовано для {n} елементів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Ретельність: {effort} · дата в промпті: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>УТРИМУЙТЕ ПРОБІЛ, ЩОБ ПРОЧИТАТИ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Приховано</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Приховати тексти</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Приховати міркування моделі</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Приховати, від чого залежить вердикт</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Наскільки модель була певна на слові, яким вирішувала, з огляду на щойно написане міркування. Це не виміряна точність: її на ваших власних прикладах вимірює «Оцінювання».</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>Ідентифікатор у джерелі: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>Перевіряється ще раз, якщо ймовірність порушення від {low} до {high} ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Перевірено ще раз без обмежень: {verdict}, у перевірці {run}, елемент {item}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Певність моделі {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Модель: {name}, на сервері команди {address}; її ваги тут невідомі</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Модель: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Без мітки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Нічого не записано: це рішення вже ухвалено раніше.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Нічого не скасовано: є новіше рішення.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>НАТИСНІТЬ ПРОБІЛ АБО КЛАЦНІТЬ, ЩОБ ПРОЧИТАТИ</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>НАТИСНІТЬ ПРОБІЛ, ЩОБ ПРИХОВАТИ</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Частина {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Частина {number}, символи {start}–{end}: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Політика: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>МІРКУВАННЯ, ДЛЯ РЕЦЕНЗЕНТІВ</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>РОЗГЛЯД</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Необроблена відповідь: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Причина, для тих, хто читатиме згодом</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Міркування</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Ліміт міркування {budget} · обмеження відповіді {limit} токенів</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Згадані правила: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Перевірка {run}, елемент {item} · Plumbline {version} · записано {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>КРОКИ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Показати тексти</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Показати міркування моделі</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Показати, від чого залежить вердикт</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Показано моделі як контекст: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Джерело: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Температура {temperature} · top-p {top_p} · зерно {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Текст: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Це стосується вердиктів за політикою «{policy}».</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Цей текст трапляється в перевірці кілька разів. Його перевірено один раз, і кожен примірник має цей вердикт.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Назва: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Рецензент без імені</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>ВІД ЧОГО ЗАЛЕЖИТЬ ВЕРДИКТ</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>ЧОМУ</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>Очікує на вердикт</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>Від чого залежить вердикт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>Ви погоджуєтеся з моделлю щодо {n} елемента. Ті, що не мають вердикту, пропущено.</numerusform>
            <numerusform>Ви погоджуєтеся з моделлю щодо {n} елементів. Ті, що не мають вердикту, пропущено.</numerusform>
            <numerusform>Ви погоджуєтеся з моделлю щодо {n} елементів. Ті, що не мають вердикту, пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше рішення</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Ваше рішення записано для {n} елемента.</numerusform>
            <numerusform>Ваше рішення записано для {n} елементів.</numerusform>
            <numerusform>Ваше рішення записано для {n} елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>рішення щодо {n} елемента одразу</numerusform>
            <numerusform>рішення щодо {n} елементів одразу</numerusform>
            <numerusform>рішення щодо {n} елементів одразу</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>обережні стандартні межі</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} на {device}, одночасно {count}</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Перевірено ще раз, бо {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. Діє цей вердикт.</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (немає в політиці)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} с · {tokens} токенів</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: рішення скасовано</translation>
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
        <translation>Точність</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Справжні порушення, %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Додавання прикладу</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Додати приклад…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>Додати ваші рішення</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Узгодженість</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Оцінювання перевіряє приклади, правильний вердикт щодо яких відомий, і показує, як часто вердикт був правильним. Порівнюйте версії політики, моделі й рівні ретельності та дивіться, які вердикти змінюються.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Приблизна кількість елементів за секунду за повного навантаження.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>З ретельністю «Авто» елементи перевіряються спершу з низькою, а якщо модель не певна — ще раз. Наскільки певною вона має бути, програма дізнається з цих прикладів: якнайменше повторних перевірок, щоб досягти заданої повноти.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Авто, щонайбільше</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Авто, стандартно</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Авто, вивчене</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Авто, вивчене, на другій половині</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для електронних таблиць</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калібрування</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Змінені вердикти</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Запитувати також про всі політики разом</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Порівняти вибраний рядок із</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Порівняти з</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Криві</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Видалити оцінювання</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Визначати автоматично</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Відкинути зміни?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ОЧІКУВАНО</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Кожна точка — це поріг. Що правіше, то більше порушень знайдено; що вище, то менше хибних тривог.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Кожна політика має власний вердикт</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>Власний еталонний набір кожної політики</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Редагування прикладу</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Редагувати приклад…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Ретельність</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Рівні ретельності</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Оцінювання…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Оцінювання завершено.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Оцінювання зупинено. Його можна продовжити будь-коли.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Приклади, відповідь на які не вдалося прочитати; вони вважаються неправильними.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікувано</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Очікувано й насправді</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Експорт звіту</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Експортувати звіт…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Еталонні набори</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Сторінка HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Середнє гармонійне влучності й повноти.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Наскільки точна політика?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Як довго модель мала міркувати.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>Якщо вони розходяться</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Імпорт прикладів</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Імпортувати приклади…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>Політика вже має еталонний набір із такою назвою. Його наступна версія міститиме лише ці приклади; попередні версії зберігаються.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>Політика, яку оцінено, і те, чим іще відрізняються рядки.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Іншого рядка немає.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Такого прикладу немає.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Ці приклади створено для «{policy}»; їхні відповіді можуть не підходити для іншої політики.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Яка політика вирішує, коли запитано про всі разом</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>Вирішує {policy}</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Додати тексти прикладів</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Видалити еталонний набір</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Додати міркування моделі</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Перевірено ще раз</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Перевірені приклади й ті, що очікують.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Стовпець міток</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Мітки, яких політика не визначає: {labels}. Їх лишено без змін.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Мови політики</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Назва еталонного набору</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Нове оцінювання</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Нове оцінювання…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Новий еталонний набір</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Новий еталонний набір…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>На штриховій лінії ймовірність правильна: з вердиктів на рівні 80 % чотири з п’яти — порушення. Нижче від неї модель надто впевнена. Більші точки означають більше прикладів.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Політики</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Зміни політики</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Влучність</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Влучність залежно від повноти</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Влучність залежно від повноти, {n} точка</numerusform>
            <numerusform>Влучність залежно від повноти, {n} точки</numerusform>
            <numerusform>Влучність залежно від повноти, {n} точок</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Влучність, %</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Передбачена ймовірність, %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Підготовка оцінювання…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>Повнота порушень</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Повнота, %</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Вилучити приклад</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Перейменувати еталонний набір</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Перейменувати або видалити еталонний набір</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторення</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Кількість повторень</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Звіт збережено у {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>Черги розгляду й рішення людей збережуться.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Правила, яких немає в політиці: {rules}. Чи це правильна політика?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Секунд на елемент</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Виберіть число, щоб побачити його приклади.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>Виберіть щонайменше один рівень ретельності.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>Виберіть щонайменше одну модель.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>Виберіть щонайменше одну політику.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Виберіть правильну відповідь для цього тексту.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Частка прикладів з очікуваним вердиктом та її довірчий інтервал 95 %.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Частка повідомлених порушень, які справжні.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>Частка порушень, які знайдено.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Показати текст</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>ВЕРДИКТ МОДЕЛІ</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Для випробування</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Стовпець тексту</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Відтепер ретельність «Авто» перевіряє {policy} за цими межами.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>Оцінювання зупинилося.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>Оцінювання видалено.</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>Оцінювання не розпочато.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>Оцінювання матиме {n} рядок.</numerusform>
            <numerusform>Оцінювання матиме {n} рядки.</numerusform>
            <numerusform>Оцінювання матиме {n} рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>Натомість у списку будуть приклади, що постачаються з політикою.</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>Модель, яка перевіряла приклади.</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>Сторінка відкривається в будь-якому браузері й нічого не завантажує з мережі.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>Політика вже має еталонний набір із такою назвою.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Ці приклади постачаються з Plumbline.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Токени, створені для кожного нового вердикту.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Токенів на елемент</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Токенів на вердикт</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Для налаштування</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Для налаштування: щоб дивитися, поки пишеться політика. Для випробування: відкладено, щоб оцінювати на них потім.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Не визначено</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Використовувати для перевірок</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Подання</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Усе, що ви ввели, буде втрачено.</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Коли перевіряти ще раз</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Коли перевіряти ще раз…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Чому ця відповідь правильна</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>Написати перший приклад…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Напишіть або вставте текст.</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>насправді: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>вбудовано</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>оцінювання</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>очікувано: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>передбачено {said} %, насправді {was} % з {count}</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>підготовка…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>рядок {number} з {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>зупинення…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версія {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} з {n} вердикту</numerusform>
            <numerusform>{done} з {n} вердиктів</numerusform>
            <numerusform>{done} з {n} вердиктів</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, очікують {waiting}</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} середня, {high} висока</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/с</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} оцінювання за цим набором збережеться разом із потрібними йому прикладами.</numerusform>
            <numerusform>{n} оцінювання за цим набором збережуться разом із потрібними їм прикладами.</numerusform>
            <numerusform>{n} оцінювань за цим набором збережуться разом із потрібними їм прикладами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} оцінювання за цим набором збереже стару назву.</numerusform>
            <numerusform>{n} оцінювання за цим набором збережуть стару назву.</numerusform>
            <numerusform>{n} оцінювань за цим набором збережуть стару назву.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} приклад</numerusform>
            <numerusform>{n} приклади</numerusform>
            <numerusform>{n} прикладів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} приклад. Двічі клацніть приклад або натисніть Enter, щоб побачити міркування моделі.</numerusform>
            <numerusform>{n} приклади. Двічі клацніть приклад або натисніть Enter, щоб побачити міркування моделі.</numerusform>
            <numerusform>{n} прикладів. Двічі клацніть приклад або натисніть Enter, щоб побачити міркування моделі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} приклад: {labels}</numerusform>
            <numerusform>{n} приклади: {labels}</numerusform>
            <numerusform>{n} прикладів: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} рядок</numerusform>
            <numerusform>{n} рядки</numerusform>
            <numerusform>{n} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} рядок не є прикладом, його пропущено.</numerusform>
            <numerusform>{n} рядки не є прикладами, їх пропущено.</numerusform>
            <numerusform>{n} рядків не є прикладами, їх пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} текст має суперечливі мітки.</numerusform>
            <numerusform>{n} тексти мають суперечливі мітки.</numerusform>
            <numerusform>{n} текстів мають суперечливі мітки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>Змінився {n} вердикт</numerusform>
            <numerusform>Змінилися {n} вердикти</numerusform>
            <numerusform>Змінилося {n} вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>Повторно використано {n} вердикт</numerusform>
            <numerusform>Повторно використано {n} вердикти</numerusform>
            <numerusform>Повторно використано {n} вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} тепер має {n} приклад.</numerusform>
            <numerusform>{policy} · {name} тепер має {n} приклади.</numerusform>
            <numerusform>{policy} · {name} тепер має {n} прикладів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} приклад</numerusform>
            <numerusform>{policy} · {name}, {n} приклади</numerusform>
            <numerusform>{policy} · {name}, {n} прикладів</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: дозволене перевіряється ще раз, якщо ймовірність порушення понад {low}, а те, що порушує, — якщо вона менша за {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: чернетка та збережена версія</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>Порівняно {what} ({columns}): однаковий вердикт щодо {same}, каппа {kappa}. Порушення: {violations}.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>«{title}» видалено.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>«{title}» буде видалено разом із вердиктами та показниками. Цю дію не можна скасувати. Еталонні набори й політики збережуться.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>«{title}» буде видалено разом із {n} версією. Цю дію не можна скасувати.</numerusform>
            <numerusform>«{title}» буде видалено разом із {n} версіями. Цю дію не можна скасувати.</numerusform>
            <numerusform>«{title}» буде видалено разом із {n} версіями. Цю дію не можна скасувати.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для електронних таблиць</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, елементи для подання</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, точний текст</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, завдання</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, дії</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Довідка Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Пошук у посібнику</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>Додати до справи…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Буде експортовано всі результати.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Буде експортовано всі результати: понад {n} вердикт.</numerusform>
            <numerusform>Буде експортовано всі результати: понад {n} вердикти.</numerusform>
            <numerusform>Буде експортовано всі результати: понад {n} вердиктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Усі перевірки за політикою</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Будь-які</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Автор…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Файли CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Справи…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Перевірити звіт…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Перевірити історію…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистити все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Стиснення файлу історії…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>Вміст приховано</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Підрахунок…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Інший період…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Дата перевірки</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Дата написання</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Видалення з історії</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Видалити перевірки…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Ретельність</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Тут зберігається кожен вердикт із причинами та вашими рішеннями. Перевірте якийсь текст, а потім знайдіть його тут.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Експорт результатів</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Експорт зупинено. Файл не записано.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>Експорт у {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Експорт у {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Фільтр за автором</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Фільтр за файлом</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Видалити цей збережений пошук?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Видалення: {done} з {n} елемента</numerusform>
            <numerusform>Видалення: {done} з {n} елементів</numerusform>
            <numerusform>Видалення: {done} з {n} елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Завершені перевірки, старші за (днів)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Перейти до перевірки</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Додати міркування моделі</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Перервано</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>Файли JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Файли JSON</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Останні 365 днів</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не включено</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Збіг у прихованому вмісті</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Інші фільтри</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>Понад {n} перевірку</numerusform>
            <numerusform>Понад {n} перевірки</numerusform>
            <numerusform>Понад {n} перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>Понад {n} вердикт</numerusform>
            <numerusform>Понад {n} вердикти</numerusform>
            <numerusform>Понад {n} вердиктів</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Немає збігів</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Дату не прочитати</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Жоден вердикт не відповідає всім цим словам і фільтрам.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Вердиктів ще немає</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не розглянуто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Немає чого видаляти.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Нічого не записано. Щоб ухвалити рішення, виберіть один вердикт.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Лише цей автор</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Лише цей файл</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Відкрити на сторінці «Перевірка»</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Досить частини імені або адреси. Якщо слів кілька, мають бути всі.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Досить частини назви файлу або папки. Якщо слів кілька, мають бути всі.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Політики</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Міркування</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причини</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Перейменувати або видалити…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Звіти та справи</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Звіт…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Розглянуто</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Розглянуто: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>Пошук «{name}» видалено. Те, що він знаходить, лишається в історії.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Перевірка {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Збереження цього пошуку</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Зберегти цей пошук…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Збережено {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>Шукати у вмісті, причинах, примітках і політиках</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Де шукати</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Виберіть вердикт, щоб побачити подробиці.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Вибрано: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Показати всі вердикти</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Показати вердикти</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Деякі з вибраних вердиктів не завантажено. Виберіть менше за один раз.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>Враховується день, указаний у джерелі. Вміст без дати або з датою, яку можна прочитати двояко, як-от 03/04/2024, не буде знайдено: щоб побачити його, виберіть «Дату не прочитати».</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>Файл містить перевірений вміст. Його може прочитати кожен, хто має файл.</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Елементи отримають тип «{type}». Змінити його можна в параметрах, у розділі «Інші програми».</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>Список показує {n} вердикт цих перевірок.</numerusform>
            <numerusform>Список показує {n} вердикти цих перевірок.</numerusform>
            <numerusform>Список показує {n} вердиктів цих перевірок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Слова та фільтри зберігаються в історії. Якщо її зашифровано, то й їх теж.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Збережений пошук із такою назвою вже є. Його буде замінено.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Це не можна скасувати. Файл історії зменшиться. Політики, еталонні набори та експортовані файли зберігаються.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>Буде видалено: {runs}, {items}; тексти, вердикти, міркування та рішення ({reviewed}).</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Позначки часу…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Подання</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Порушення</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Що показує список</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Ви погодилися</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Ви вирішили інакше</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>видалена перевірка</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>від {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>вердикти</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} елемент</numerusform>
            <numerusform>{n} елементи</numerusform>
            <numerusform>{n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} елемент додано до справи «{name}».</numerusform>
            <numerusform>{n} елементи додано до справи «{name}».</numerusform>
            <numerusform>{n} елементів додано до справи «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} елемент видалено.</numerusform>
            <numerusform>{n} елементи видалено.</numerusform>
            <numerusform>{n} елементів видалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} відкриту апеляцію щодо цих елементів буде видалено без рішення.</numerusform>
            <numerusform>{n} відкриті апеляції щодо цих елементів буде видалено без рішення.</numerusform>
            <numerusform>{n} відкритих апеляцій щодо цих елементів буде видалено без рішення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>Буде видалено також {n} інший вердикт цих перевірок.</numerusform>
            <numerusform>Буде видалено також {n} інші вердикти цих перевірок.</numerusform>
            <numerusform>Буде видалено також {n} інших вердиктів цих перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} розглянутий елемент</numerusform>
            <numerusform>{n} розглянуті елементи</numerusform>
            <numerusform>{n} розглянутих елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} перевірка</numerusform>
            <numerusform>{n} перевірки</numerusform>
            <numerusform>{n} перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} незавершену перевірку буде збережено.</numerusform>
            <numerusform>{n} незавершені перевірки буде збережено.</numerusform>
            <numerusform>{n} незавершених перевірок буде збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} вердикт</numerusform>
            <numerusform>{n} вердикти</numerusform>
            <numerusform>{n} вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} вердикт експортовано у {file}.</numerusform>
            <numerusform>{n} вердикти експортовано у {file}.</numerusform>
            <numerusform>{n} вердиктів експортовано у {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>Буде експортовано {n} вердикт.</numerusform>
            <numerusform>Буде експортовано {n} вердикти.</numerusform>
            <numerusform>Буде експортовано {n} вердиктів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Перевірка історії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Збереження печатки</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печатка</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Збережена вами печатка, якщо вона є</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Текстові файли</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>Перевірка читає всю історію. Вона знаходить пошкодження та називає те, що змінено або вилучено після запису.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>Перевірку зупинено. Результату ще немає.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>Печатку збережено у {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Це печатка історії. Зберігайте її не на цьому комп’ютері, а на папері чи в іншої людини: згодом вона покаже, що нічого до неї не змінено.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Позначки часу…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Без печатки, збереженої деінде, це не виключає, що підроблено всю історію.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>печатка</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>Перевірено {done} із {n} запису</numerusform>
            <numerusform>Перевірено {done} із {n} записів</numerusform>
            <numerusform>Перевірено {done} із {n} записів</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ Історія ціла.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ Історія не відповідає печатці.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ Історія не така, якою її записано.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>Прийняти й завантажити</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Потрібен токен доступу</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Інший репозиторій</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Інший репозиторій…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступні</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Непридатна</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Звернення до хабу…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Пошкоджена; її ніколи не буде використано</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Видалення моделі</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Не підходить для цього комп’ютера</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Усе одно завантажити</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Завантажити ці файли?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>Завантаження: {percent} %</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Завантажити…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ФАЙЛИ</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Файл пошкоджено: його sha256 не такий, як очікувалося</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Цілісність файлу не перевірено: його sha256 невідомий Plumbline</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Цілісність файлу підтверджено</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Знайти на цьому диску</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Для порівняння</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Для навчання і спроб, не для рішень</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>Для модерації</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Формат: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>Умови прочитано, приймаю їх</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Імпорт файлів</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Імпортувати файли…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Імпорт папки</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Імпортувати папку…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Імпортувати ці моделі?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Імпорт {name}…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлені</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All та Ollama не мають на цьому диску моделей gpt-oss.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Відомості про модель</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Моделі (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Знайдені моделі</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ще не виміряно</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>НА ЦЬОМУ КОМП’ЮТЕРІ</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Завантажено частково</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Завантажено частково: {percent} %</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline звернеться до {host}, звідки можливе переспрямування до сховища. Кожне звернення записується в параметрах.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Навчальна модель</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Навчальна модель: не для рішень</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Рекомендовано для цього комп’ютера</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>Продовжити завантаження…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>На цьому комп’ютері працює повільно</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>На цьому комп’ютері працює добре</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>ВИПРОБУВАННЯ</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>СТАН</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Розмір: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Джерело: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Випробувати</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Випробування…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>Модель не пройшла випробування.</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>Модель працює.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>Назва репозиторію з файлами GGUF архітектури gpt-oss, наприклад організація/назва або організація/назва:файл.</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>Незавершене завантаження {title} буде видалено.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Використовувати для перевірок</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Використовувати на місці</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Перевірити цілісність файлу</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Перевірка цілісності</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Що буде з файлами</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (навчальна)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} встановлено.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} завантажено правильно, але використати не можна. {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} за секунду</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, коміт {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>До завантаження {size}; на диску вільно {free}.</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Використовується для перевірок.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>лишилося {time}</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} пошкоджено: sha256 не такий, як очікувалося.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>Цілісність {title} підтверджено: файл не змінився.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} буде видалено із цього диска. Вердикти й файли, що використовуються на місці, зберігаються.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} з {total}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Політики</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Такої команди немає</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Введіть частину назви команди</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 або 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Код зі списку</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Політика з такою назвою вже існує.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Слово зі списку</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>ПОРАДИ</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Додати поле</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Додати відповідь</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Порада</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Аналізувати ще раз</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>Аналіз цього тексту триває надто довго, тож його показано без аналізу.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Формат відповіді</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Відповідь: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Відповіді та їхні значення</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>Почати із чотирьох розділів доброї політики</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Розмивати тексти, перевірені за цією політикою</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>Може бути порожнім (null)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Перевірити за цією політикою</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Спершу виберіть, як читаються відповіді.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Вибрати: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Порівняти з</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Певність: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Поточний текст</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Визначити за текстом</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Визначено за текстом політики. Ваші зміни мають перевагу.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Відкинути зміни й відновити</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Дублювання політики</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Введіть зразок тексту</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Введіть відповідь, щоб побачити, як вона читається</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>Експорт як ZIP-файл</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Експорт до папки</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Поля відповіді</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Поля, за порядком</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>ЯК ЧИТАЮТЬСЯ ВІДПОВІДІ</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Приховати міркування</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Підказка</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Як читаються відповіді: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Імпорт політик</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Імпорт папки політик</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>Імпорт зупинено. Уже імпортовані політики збережено.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Імпорт політик…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>JSON із 0 або 1 для кожної мітки</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON із полями</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>ДОВЖИНА</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Рядок {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Завантаження моделі в пам’ять: {share} %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Значення кожної відповіді</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Нова політика</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Нова, не збережено</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Порад немає.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Відмінностей немає.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Немає політик, що відповідають пошуку.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Не проаналізовано.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Ще неясно. Скажіть ближче до початку політики, що відповідати, наприклад «Відповідай 1, якщо це порушує політику, інакше 0», або виберіть тут.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Нічого (показати текст)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline додає до промпту цю форму відповіді:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>Минулого разу Plumbline зупинився під час аналізу цього тексту, тож його показано без аналізу.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Політики</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Політики й пакети</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Обробка політики: {share} %</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Спосіб читання тексту {number}: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Причина: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Міркування</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Рекомендовано: від {least} до {most} токенів. Цей текст не пораховано.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Рекомендовано: від {least} до {most}. Це точна кількість для справжніх моделей.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Відновити цю версію</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Правила й причина</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Правила: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Зразок відповіді</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Зберегти як версію {number}</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Зберегти в історії</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Зберігає в історії вердикт щодо поточного тексту</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Пошук політик</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серйозність</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротка назва</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показати архівовані</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Показати міркування</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Показати вердикти</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Стандартна форма</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Стандартна форма: рішення, далі правило й чому</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Стандартна форма: рішення, далі правило й чому.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Стандартна форма: рішення, далі правило й чому. Вона використовується, бо політика не має форми відповіді, відомої Plumbline.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Стандартна форма; модель може залишити рішення людині</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Заготовка</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Задано тут</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>СПРОБУЙТЕ</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Перевірити на еталонному наборі</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Текст для спроби</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Лише рішення, якщо нічого не порушено; інакше правило та одне речення, яке пояснює чому. Це додано до промпту, а текст політики лишається таким, як є.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>Текст політики</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>Текст вимагає ретельності міркування, але в ньому це ні на що не впливає: {effort}.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Ця політика містить символи, які редактор змінив би, тож тут її можна лише читати.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Політика не каже ясно, що відповідати. Виберіть, що мається на увазі, або задайте можливі відповіді та значення кожної.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Ця політика ще не має еталонного набору. Імпортуйте приклади на сторінці «Оцінювання».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Назва й мова</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Два способи читати відповіді</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Невідомо, бо текст не проаналізовано.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Використовувати для перевірок: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Перевірка цілісності файлу моделі: {share} %</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Подання</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>Що додано до промпту</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>Звідки взято форму</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>Що мається на увазі? Про це буде сказано в промпті, а ваш текст лишиться таким, як є.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>У вас є незбережені зміни. Якщо відновити стару версію, їх буде відкинуто.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>число до значення варіанта</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>відповідь із таблиці</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>будь-що інше</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>архівовано</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>вбудовано</translation>
    </message>
    <message>
        <source>current</source>
        <translation>поточна</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>наприклад en, de або pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>довільний текст</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>ще не використано</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нова</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>прапорців не встановлено</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>жодного правила не порушено</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>один із варіантів</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>ідентифікатори правил</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>зразок</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>заготовка</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>використано в перевірках, не збережено</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версія {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Визначено за текстом політики.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Задано явно.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} ТОКЕН</numerusform>
            <numerusform>{n} ТОКЕНИ</numerusform>
            <numerusform>{n} ТОКЕНІВ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} приклад</numerusform>
            <numerusform>{n} приклади</numerusform>
            <numerusform>{n} прикладів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>Не вдалося імпортувати ще {n}.</numerusform>
            <numerusform>Не вдалося імпортувати ще {n}.</numerusform>
            <numerusform>Не вдалося імпортувати ще {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>Експортовано {n} політику: {place}.</numerusform>
            <numerusform>Експортовано {n} політики: {place}.</numerusform>
            <numerusform>Експортовано {n} політик: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>Імпортовано {n} політику.</numerusform>
            <numerusform>Імпортовано {n} політики.</numerusform>
            <numerusform>Імпортовано {n} політик.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} перевірка</numerusform>
            <numerusform>{n} перевірки</numerusform>
            <numerusform>{n} перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} рядок без змін</numerusform>
            <numerusform>{n} рядки без змін</numerusform>
            <numerusform>{n} рядків без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} вердикт</numerusform>
            <numerusform>{n} вердикти</numerusform>
            <numerusform>{n} вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} спосіб читати відповіді</numerusform>
            <numerusform>{n} способи читати відповіді</numerusform>
            <numerusform>{n} способів читати відповіді</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (копія)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} збережено.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, змінено</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>«{name}» архівовано. Версії та вердикти збережено.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Надано відповідь</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Скопіюйте ключ до програми, яка надсилатиме запити. Його показано лише один раз.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Копіювати: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Приклад: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>Приймає запити за адресою {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Локальний API</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Створити новий ключ?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новий ключ</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Новий ключ…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Жодна програма ще не надсилала запитів.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Вимкнено: програми не можуть надсилати запити.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Зберігається лише його контрольна сума, у системному сховищі ключів ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Відкрити історію</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>Програми надсилають запити так само, як до OpenAI: дайте їм цю адресу й ключ. Назва моделі — plumbline/ і назва політики; або просто plumbline, а політика надходить разом із запитом.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Програми під назвами, які вони собі дають, хвилина за хвилиною. Про що вони запитували, є лише в історії, та й там немає, якщо вони просили цього не зберігати.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Програми надіслали {n} запит, останній — {date}. Відхилено: {refused}.</numerusform>
            <numerusform>Програми надіслали {n} запити, останній — {date}. Відхилено: {refused}.</numerusform>
            <numerusform>Програми надіслали {n} запитів, останній — {date}. Відхилено: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Запити програм зі старим ключем відхилятимуться, доки ви не дасте їм новий.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Ключ є. Показати його знову неможливо; новий його замінить.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Ключа ще немає. Без нього всі запити відхиляються.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Ця система не має сховища ключів, тож ключ діє, доки Plumbline не буде закрито.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Поки це ввімкнено, кожна програма, яка працює під вашим обліковим записом і має ключ, може надсилати текст на перевірку й читає відповіді на власні запити. Вона не може читати історію, щось змінювати чи користуватися мережею. Веб-сторінкам завжди відмовлено. «Дозволити доступ до мережі» на це не впливає: звернень до інших комп’ютерів немає.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Хто надсилав запити</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Хто надсилав запити…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Змініть його на сторінці «Параметри».</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Виберіть стовпець з однією політикою.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>Виберіть спосіб читання або стандартну форму у вікні «Як читаються відповіді».</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>Виберіть одне з них у розділі «Приклади».</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Виберіть для перевірки ретельність «{effort}».</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>Виберіть стандартну форму у вікні «Як читаються відповіді».</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>Виберіть два оцінювання або два стовпці одного.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Натомість виберіть «Копіювати».</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Створіть токен читання в параметрах свого облікового запису там і введіть його тут.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Завантажте її на сторінці «Моделі».</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Завантажте або імпортуйте її ще раз на сторінці «Моделі».</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Зашифруйте її в параметрах, у розділі «Приватність».</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Введіть його через «Ключ…» у розділі «Сервер команди» на сторінці «Параметри».</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Введіть парольну фразу або розблокуйте системне сховище ключів і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>Заповніть «Стовпець міток».</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>Заповніть «Стовпець тексту».</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Щоб отримувати справжні вердикти, завантажте модель на сторінці «Моделі».</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Дайте одному з них іншу назву.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Імпортуйте їх поодинці, щоб побачити, що не так із кожною.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Можливо, її видалено; усі перевірки перелічено на сторінці «Історія».</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Можливо, її вилучено; усі черги перелічено на сторінці «Розгляд».</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Можливо, її перевірку видалено; усі апеляції перелічено в розділі «Апеляції» на сторінці «Розгляд».</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Зберігайте історію в іншій папці: див. «Where files are» у розділі «Settings and shortcuts» довідки.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Спершу зробіть копію файлу. Потім поставте на його місце резервну копію або врятуйте те, що читається: див. «Evidence and repair» в довідці.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>Вкажіть один файл через «Інший репозиторій…», після двокрапки: {repository}:ФАЙЛ.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>Вкажіть сам репозиторій через «Інший репозиторій…».</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>Відкрийте {file} у текстовому редакторі й вилучіть «{key}» або видаліть файл.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Перебудуйте пошуковий індекс у параметрах, у розділі «Приватність».</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Збережіть її на сторінці «Політики», щоб лишилася її версія.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Задайте його адресу в розділі «Сервер команди» на сторінці «Параметри».</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Задайте її у вікні «Як читаються відповіді» на сторінці «Політики».</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>Усі оцінювання перелічено на сторінці «Оцінювання».</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>Стовпці оцінювання {evaluation} показано на сторінці «Оцінювання».</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>Елементи перевірки {run} показано на сторінці «Історія».</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>Моделі перелічено на сторінці «Моделі».</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>Елементи черги показано на сторінці «Розгляд».</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>Усі параметри перелічено на сторінці «Параметри».</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>Їх перелічено в розділі «Еталонні набори».</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Щоб завантажити новішу версію, спершу видаліть незавершене завантаження.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Щоб спробувати програму, виберіть зразкову політику, наприклад «{title}».</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробувати ще раз.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Зніміть прапорець «Запитувати також про всі політики разом», щоб порівняти версії однієї політики.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>Його створює «Імпортувати приклади…» на сторінці «Оцінювання».</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>«Імпортувати файли…» на сторінці «Моделі» імпортує файли з диска.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>«Усе одно перевірити» покаже, що про це скаже навчальна модель.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>Усі справи перелічено на сторінці «Історія»: «Звіти», «Справи…».</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>Файл JSON звіту перевіряється на сторінці «Історія» Plumbline: «Звіти», «Перевірити звіт…».</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>Запит на неї записується на сторінці «Історія»: «Звіти», «Позначки часу…».</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>«Продовжити» перевіряє решту.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>Усі вони перелічені на сторінці «Історія»: «Збережені пошуки».</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>«Випробувати» на сторінці «Моделі» випробовує модель.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>«Відкрити історію цього комп’ютера» відкриває історію, що зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>«Перевірити цілісність файлу» на сторінці «Моделі» перевіряє його.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Ім’я чи інші слова</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Ім’я чи інші слова, які треба замаскувати</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Імена авторів</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто створив</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>Скасовано. Звіт не записано.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Перевірка звіту</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Адреси електронної пошти</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Відбиток, який повідомив автор</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Відбиток, який повідомив автор, якщо він у вас є</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>Псевдоніми на зразок @name</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>Елементи {first}–{last} з {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Файли JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, можна перевірити</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Замаскувати</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Маскування осіб</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Замаскувати вибране</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Замасковані слова</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Наступні елементи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Або виберіть слова в попередньому перегляді. Їх буде замасковано в усьому звіті, і у файлі їх не буде.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файли PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номери телефонів</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Підготовка звіту…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Попередній перегляд звіту</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Попередні елементи</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Збереження звіту</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>Збережено у {file}. Відбиток: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Показати тексти</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Тексти тут приховано, але у звіті вони будуть.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Тексти й те, що їх цитує</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>Файл JSON звіту порівнюється з його власними хешами, а якщо звіт створено із цієї історії — і з нею.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Міркування моделі</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Тексти політик</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Звіт надіслано на принтер.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-сторінка</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-сторінки</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Що ввійде</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Записування {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Записування: {done} з {n} елемента…</numerusform>
            <numerusform>Записування: {done} з {n} елементів…</numerusform>
            <numerusform>Записування: {done} з {n} елементів…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>звіт</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>У звіті {n} елемент.</numerusform>
            <numerusform>У звіті {n} елементи.</numerusform>
            <numerusform>У звіті {n} елементів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>Видалено {n} вердикт, строк зберігання якого минув.</numerusform>
            <numerusform>Видалено {n} вердикти, строк зберігання яких минув.</numerusform>
            <numerusform>Видалено {n} вердиктів, строк зберігання яких минув.</numerusform>
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
        <translation>ДРУГИЙ РЕЦЕНЗЕНТ</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Імовірність від</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Черга перелічує вердикти, на які має подивитися людина, за правилами, які задаєте ви: усе, що порушує, що не визначено, випадкову частку дозволеного.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Випадкова частка дозволеного:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Узгодженість і розбіжності</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Усі черги</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>Усі перевірки за політикою {policy} ({n})</numerusform>
            <numerusform>Усі перевірки за політикою {policy} ({n})</numerusform>
            <numerusform>Усі перевірки за політикою {policy} ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Кожен так, як модель</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>За порядком надходження</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Вибірковий контроль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Перевірте якийсь текст, а потім створіть чергу з вердиктів, на які має подивитися людина.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Ухвалити рішення щодо елементів, які хтось надіслав вам файлом.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Вирішувати щодо схожих елементів разом</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Вирішено інакше, ніж модель: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Передано далі</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Кожен N-й</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Елементи всіх</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Тут усе розглянуто.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>Усе, що порушує</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Усе, що передано далі</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Усе не визначене</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Перейти до перевірки</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Еталонні елементи</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Важкі елементи</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Важкі елементи — це ті, що порушують політику, тексти якої розмиваються.</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Важкі елементи: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Найвища ймовірність</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Еталонні елементи, сховані серед них, із {policy} · {name}</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Елементи для розгляду</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Наприкінці</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>Найнижча ймовірність</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Об’єднати відповіді…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Імена через кому; кожному дістанеться частина</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Нова черга</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Нова черга…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Не можна додати жодного еталонного елемента: тексти еталонного набору вже в черзі.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Жоден еталонний елемент не підходить. Спершу оцініть еталонний набір, щоб його елементи мали вердикти.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Жоден еталонний елемент не підходить: ці правила не вибирають жодного з вердиктів щодо них.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Черг ще немає</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Нічого не лишилося: {n} елемент, який вибирають ці правила, уже розглянуто.</numerusform>
            <numerusform>Нічого не лишилося: {n} елементи, які вибирають ці правила, уже розглянуто.</numerusform>
            <numerusform>Нічого не лишилося: {n} елементів, які вибирають ці правила, уже розглянуто.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ще немає чого розглядати</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Немає чого розглядати: усі вердикти ({n}) — «Дозволено». Щоб переглянути деякі з них, позначте випадкову частку.</numerusform>
            <numerusform>Немає чого розглядати: усі вердикти ({n}) — «Дозволено». Щоб переглянути деякі з них, позначте випадкову частку.</numerusform>
            <numerusform>Немає чого розглядати: усі вердикти ({n}) — «Дозволено». Щоб переглянути деякі з них, позначте випадкову частку.</numerusform>
        </translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Один вердикт із</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Один вердикт зі стількох</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>Один вердикт із {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Відкрити добірку…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Імовірність від {low} до {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Ставити схожі елементи поруч</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Вилучення черги</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>Черги розгляду</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Рецензенти</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>Рецензенти: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>Надіслати другому рецензенту…</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Частка еталонних елементів</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Частка дозволеного</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Показати показники всіх</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Схожі елементи стоять поруч</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Хтось інший ухвалює рішення щодо тих самих елементів, не знаючи ваших.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Рівномірно</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} елемент уже розглянуто, його не буде включено.</numerusform>
            <numerusform>{n} елементи вже розглянуто, їх не буде включено.</numerusform>
            <numerusform>{n} елементів уже розглянуто, їх не буде включено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} елемент вирішено лише за апеляцією</numerusform>
            <numerusform>{n} елементи вирішено лише за апеляцією</numerusform>
            <numerusform>{n} елементів вирішено лише за апеляцією</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} елемент ще не має вердикту, його не буде включено.</numerusform>
            <numerusform>{n} елементи ще не мають вердиктів, їх не буде включено.</numerusform>
            <numerusform>{n} елементів ще не мають вердиктів, їх не буде включено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>Серед них {n} еталонний елемент.</numerusform>
            <numerusform>Серед них {n} еталонні елементи.</numerusform>
            <numerusform>Серед них {n} еталонних елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} елемент</numerusform>
            <numerusform>{policy} · {name}, {n} елементи</numerusform>
            <numerusform>{policy} · {name}, {n} елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Створено {when} з {n} перевірки</numerusform>
            <numerusform>Створено {when} з {n} перевірок</numerusform>
            <numerusform>Створено {when} з {n} перевірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Виберіть щонайменше одне правило, яке визначає, що треба розглянути.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>Модель дала цим схожим елементам ({n}) різні вердикти: {verdicts}.</numerusform>
            <numerusform>Модель дала цим схожим елементам ({n}) різні вердикти: {verdicts}.</numerusform>
            <numerusform>Модель дала цим схожим елементам ({n}) різні вердикти: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Вердикти моделі різняться</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>Те саме зерно вибирає ті самі елементи.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>{n} елемент цієї перевірки ще не має вердикту. Дочекайтеся її завершення або продовжте її.</numerusform>
            <numerusform>{n} елементи цієї перевірки ще не мають вердиктів. Дочекайтеся її завершення або продовжте її.</numerusform>
            <numerusform>{n} елементів цієї перевірки ще не мають вердиктів. Дочекайтеся її завершення або продовжте її.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Ці правила не вибирають жодного вердикту з {n}. Виберіть інші правила.</numerusform>
            <numerusform>Ці правила не вибирають жодного вердикту з {n}. Виберіть інші правила.</numerusform>
            <numerusform>Ці правила не вибирають жодного вердикту з {n}. Виберіть інші правила.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Ця перевірка не має вердиктів. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Не визначено</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Вердикти з</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Порушує</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Порушення, які вибірковий контроль знайшов у дозволеному: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>ЩО ВИЙШЛО</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>ЩО В НІЙ</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>Що треба розглянути</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>Чия частина</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Сьогодні ви ухвалили рішення щодо {n} важкого елемента. Зробити перерву?</numerusform>
            <numerusform>Сьогодні ви ухвалили рішення щодо {n} важких елементів. Зробити перерву?</numerusform>
            <numerusform>Сьогодні ви ухвалили рішення щодо {n} важких елементів. Зробити перерву?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>правильно щодо еталонних елементів: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} для всіх</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>розглянуто {done} з {total}</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} з {of}, {percent} (від {low} до {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>Елементи рецензента {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>Сьогодні {n} важкий елемент</numerusform>
            <numerusform>Сьогодні {n} важкі елементи</numerusform>
            <numerusform>Сьогодні {n} важких елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>Вибрано {n} елемент: ваше рішення буде записано для нього.</numerusform>
            <numerusform>Вибрано {n} елементи: ваше рішення буде записано для кожного з них.</numerusform>
            <numerusform>Вибрано {n} елементів: ваше рішення буде записано для кожного з них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>У черзі буде {n} елемент.</numerusform>
            <numerusform>У черзі буде {n} елементи.</numerusform>
            <numerusform>У черзі буде {n} елементів.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} дозволеного, вибрано випадково (зерно {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: розглянуто {n}</numerusform>
            <numerusform>{who}: розглянуто {n}</numerusform>
            <numerusform>{who}: розглянуто {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>«{title}» буде вилучено. Рішення щодо її елементів зберігаються, а рішення щодо еталонних елементів — ні.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Усе готово.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Усі черги</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>Усі елементи ({n})</numerusform>
            <numerusform>Усі елементи ({n})</numerusform>
            <numerusform>Усі елементи ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Щонайменше {count} символів. Краще кілька слів.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Добірки (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>Наосліп: без вердиктів моделі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Виберіть добірку</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Виберіть файл із відповідями</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Закрити добірку</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>Каппа Коена {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>Каппа Коена {kappa} (від {low} до {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>Вирішувати як {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Вирішити інакше…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Вирішити так…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Рішення (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Кожне рішення одразу зберігається в «{file}», поруч із добіркою. Надішліть цей файл назад.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Причину не вказано</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Жодні двоє людей ще не ухвалили рішень щодо тих самих елементів цієї черги.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Відкриття добірки</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторно</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Повторіть парольну фразу</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Зберегти відповідь</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Зберегти відповідь як…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>Надсилання другому рецензенту</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Розбіжність вирішено. Усі рішення збережено.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Розбіжність вирішено раніше, рецензент: {who}. Відтоді {name} має інше рішення.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Розбіжність вирішено, рецензент: {who}, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Вирішені теж</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Показати парольну фразу</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Текст {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>У файлі є тексти й політика, але немає ваших рішень. Відкрити його можна лише парольною фразою: повідомте її іншим шляхом, ніж надсилаєте файл.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Парольні фрази не збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>Елементи, вирішені інакше, ніж модель ({n})</numerusform>
            <numerusform>Елементи, вирішені інакше, ніж модель ({n})</numerusform>
            <numerusform>Елементи, вирішені інакше, ніж модель ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>Елементи, що чекають на рішення ({n})</numerusform>
            <numerusform>Елементи, що чекають на рішення ({n})</numerusform>
            <numerusform>Елементи, що чекають на рішення ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>Елементи, щодо яких є рішення ({n})</numerusform>
            <numerusform>Елементи, щодо яких є рішення ({n})</numerusform>
            <numerusform>Елементи, щодо яких є рішення ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Немає розбіжностей, які треба вирішити.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>ЩО КАЖЕ МОДЕЛЬ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Ваші рішення — у {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Ваше ім’я, яке стоятиме поруч із вашими рішеннями</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>добірка</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>створено наосліп</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>створено зі знанням вердиктів моделі</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>без каппи, бо обоє завжди вирішували однаково</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>вирішено: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>вирішено раніше</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>ваше рішення: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} містить {n} текст. Надішліть файл, а парольну фразу повідомте іншим шляхом.</numerusform>
            <numerusform>{file} містить {n} тексти. Надішліть файл, а парольну фразу повідомте іншим шляхом.</numerusform>
            <numerusform>{file} містить {n} текстів. Надішліть файл, а парольну фразу повідомте іншим шляхом.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} зашифровано.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} і {second}: однаково в {hits} з {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: рішення щодо {done} з {n} тексту</numerusform>
            <numerusform>{name}: рішення щодо {done} з {n} текстів</numerusform>
            <numerusform>{name}: рішення щодо {done} з {n} текстів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} розбіжність, яку треба вирішити</numerusform>
            <numerusform>{n} розбіжності, які треба вирішити</numerusform>
            <numerusform>{n} розбіжностей, які треба вирішити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>Додано {n} рішення, рецензент: {name}</numerusform>
            <numerusform>Додано {n} рішення, рецензент: {name}</numerusform>
            <numerusform>Додано {n} рішень, рецензент: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} тексту більше немає в черзі</numerusform>
            <numerusform>{n} текстів більше немає в черзі</numerusform>
            <numerusform>{n} текстів більше немає в черзі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} уже було</numerusform>
            <numerusform>{n} уже було</numerusform>
            <numerusform>{n} уже було</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Перевіряти може модель на потужнішому комп’ютері вашої команди, якщо на ньому працює llama-server або vLLM. Тексти й політики тоді надсилаються туди, а історія лишається тут. Вона перевіряє скрізь, де не вибрано іншої моделі. Поки мережу заборонено в розділі «Приватність», нічого не надсилається.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Запит до {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Зберігається в системному сховищі ключів і надсилається лише на сервер. Залиште порожнім, щоб стерти його.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Ключ…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Лише якщо сервер має власний</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Надсилати тексти на цей сервер?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Більше не використовувати</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Сервер команди</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Сервер команди…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Випробувати</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Тексти лишаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>Ключ зберігається в {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>Ключ стерто.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>Мережу заборонено в розділі «Приватність», тож на сервер нічого не надсилається.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Ключ сервера</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Використовувати</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Використовувати цей сервер…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Де перевіряються тексти</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Той, хто ним керує, може читати те, що перевіряється. Запитайте, чи він це зберігає.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Елементів одночасно: {count}. Контекст: {context} токенів.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Усі параметри повернуться до стандартних значень, зокрема комбінації клавіш і мова.</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Кожен, хто має доступ до її файлу, може прочитати всі перевірені тексти.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Кожен, хто має доступ до її файлу, зможе прочитати все в історії.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>Щонайменше {count} символів. Краще кілька слів.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Зміна ключа</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Змінити ключ…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Перевірки, розгляди й політики зберігаються в одній історії. Можна мати ще одну історію з власними налаштуваннями у вибраній папці, наприклад на зашифрованому USB-накопичувачі. Моделі спільні.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Вибір папки історії</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Очистити список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Закрити Plumbline</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Кольори й текст</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Стандартні значення</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Шифрування історії</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>Шифрування захищає файл, поки комп’ютер вимкнено, і якщо хтось його скопіює. Воно не захищає від програм, що працюють під вашим обліковим записом, від людей біля вашого розблокованого комп’ютера, а також не захищає експортованих файлів.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Зашифрувати…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Рушій</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Розташування файлів</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Групи коду відновлення</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Історія та рішення</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Папка історії</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Код записано</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Елементів одночасно: {items}. Потоків: {threads}. Контекст: {context} токенів. Шарів на GPU: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Її ключ утворюється з вашої парольної фрази або коду відновлення й не зберігається.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Її ключ — у системному сховищі ключів («{name}»), яке розблоковується разом із вашим обліковим записом.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Ключ у системному сховищі ключів (недоступно)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Ключ у системному сховищі ключів ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Журнали (ніколи не містять вмісту)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Модель і рушій</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Звернення до мережі</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Нова комбінація: натисніть клавіші</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Модель не завантажено в пам’ять. Щойно її буде завантажено, тут з’явиться пристрій, про який повідомляє llama.cpp. Зміни нижче набудуть чинності під час наступного завантаження моделі в пам’ять.</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Її знаєте лише ви. Ви вводите її під час кожного запуску, вона не зберігається. Якщо ви її забудете, історію буде втрачено: ніхто не зможе її відновити.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Відкрити іншу історію?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Відкрити іншу історію…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Відкрити папку: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Інші програми</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline зараз закриється. Під час наступного запуску відкриється історія з папки {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline зараз закриється. Під час наступного запуску відкриється історія на цьому комп’ютері.</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline звертався до мережі {n} раз, востаннє {date}.</numerusform>
            <numerusform>Plumbline звертався до мережі {n} рази, востаннє {date}.</numerusform>
            <numerusform>Plumbline звертався до мережі {n} разів, востаннє {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Із цього комп’ютера Plumbline ніколи не звертався до мережі.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Міркування й відповіді</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Перепризначити</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Перебудувати пошуковий індекс</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Перебудова пошукового індексу…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Зняти шифрування</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Зняти шифрування?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Зняти шифрування…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Вилучити комбінацію</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Повторіть парольну фразу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Скинути всі параметри?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Скинути всі параметри…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Скинути всі комбінації</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Повернути стандартне значення</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Повернути стандартне значення: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Повертає всі параметри до стандартних значень. Історія, політики та моделі зберігаються.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Історія перезаписується. Якщо вона велика, це може тривати певний час.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Вибір токенів</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Виберіть дію, а потім натисніть нову комбінацію клавіш.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Комбінація</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Показати звернення…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Показати код ще раз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Сервер команди</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Випробувати модель…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>Текст буде такого розміру.</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>Папку історії задає змінна середовища {variable}.</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>Історію зашифровано.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>Історію не зашифровано.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>Мова зміниться під час наступного запуску, бо зараз виконується завдання.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Парольні фрази не збігаються.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>Пошуковий індекс перебудовано.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>Системне сховище ключів зберігає випадковий ключ, і Plumbline відкриває історію без запитань, поки ви в системі. Ви отримаєте код відновлення, який треба записати: він відкриє історію, якщо сховище ключів буде втрачено.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>У папці {folder} ще немає історії. Plumbline зараз закриється, а під час наступного запуску там буде створено нову.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Цей код відкриває історію, якщо цього не може зробити сховище ключів: на іншому комп’ютері або після перевстановлення системи. Його показано лише один раз. Запишіть або надрукуйте його й зберігайте з важливими документами, а не на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>Це не збігається з кодом.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Введіть групи {first}, {second} і {third} записаного коду. Так ви перевірите свій запис, доки код іще можна показати.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Відкрити історію цього комп’ютера…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Скористайтеся цим, якщо пошук не знаходить текстів, які є в історії.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Коли, до якого хоста й чому звертався Plumbline і скільки отримав. Токени й вміст ніколи не записуються.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} працює на {device}, з рушієм {engine}.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>«{action}» уже має цю комбінацію. Якщо її перепризначити, там її буде вилучено.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Тексти надсилаються із цього комп’ютера</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Ніщо не залишає цього комп’ютера</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Схожих елементів немає.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Показати перевірку</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Схожі елементи</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>розглянуто: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} майже однаковий елемент</numerusform>
            <numerusform>{n} майже однакові елементи, спершу найподібніші</numerusform>
            <numerusform>{n} майже однакових елементів, спершу найподібніші</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>На цьому комп’ютері не знайдено програми для {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Після перевірки файл змінився.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>Відкрито папку з {file}, бо відкриття файлу такого виду могло б його запустити.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>Місце елемента: {place} (скопійовано).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>Тексту елемента в ньому більше немає.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>Текст елемента тепер тут: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} відкриється в іншій програмі. На відміну від Plumbline, вона може запустити те, що є у файлі, або завантажити з мережі зображення й сторінки, і так інші дізнаються, що файл відкрито.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} відкрито.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Відкрити історію цього комп’ютера</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Вирішила людина</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Вирішила людина після моделі</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Над правилами</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Наприкінці</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Змінити шаблон…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Для того, чий це вміст. Прочитайте, змініть те, що не підходить, і скопіюйте. Plumbline нічого не надсилає.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>Дозволено</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Передано далі</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>Порушує</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>Відповідь на апеляцію: наприкінці</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>Відповідь на апеляцію: рішення залишено в силі</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>Відповідь на апеляцію: рішення змінено</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>Відповідь на апеляцію</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Обґрунтування рішення</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Шаблон обґрунтувань</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Вирішила лише модель</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>Відповідь скопійовано ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Використати початковий</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ваша причина</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} — назва політики, {note} — ваша причина, {date} — дата. Порожній текст пропускається.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Стороння служба може засвідчити, коли існувала печатка цієї історії: після цього ніщо записане раніше не можна змінити непомітно.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Сертифікат служби…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертифікати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline ні до кого не звертається. Запишіть запит, надішліть його службі позначок часу (RFC 3161) і додайте її відповідь. Запит містить хеш і нічого з перевіреного.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Додати відповідь…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>Відповідь перевірено й збережено.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>Запит збережено у {file}. Він стосується печатки {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Позначок часу ще немає.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Позначки часу</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Записати запит…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>печатка</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Політика каже, що дозволено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Розмивати тексти, доки не попрошу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Усе лишається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Для кожного елемента ви бачите вердикт, правило, на яке він спирається, і чому. Усе міркування моделі — нижче.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Як показувати тексти?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Жоден текст, жодна політика, жоден вердикт його не залишають, якщо ви не задали сервера команди; цей рядок завжди про це каже. F1 відкриває посібник. Ознайомлення є в меню «Довідка».</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Вставте текст або додайте файли й папки: таблиці, документи, пошту, чати. Потім натисніть «Почати». «Далі» покаже вашу останню перевірку; якщо її немає, навчальна модель перевірить невеликий зразок.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Додайте те, що треба перевірити</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Прочитайте вердикт і його причини</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Показувати тексти</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Дещо з того, що перевіряється, може бути важко читати. Політики, які цього вимагають, розмивають тексти в будь-якому разі. Змінити це можна будь-коли в параметрах.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ознайомитися з програмою</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Тексти перевіряються за політикою: правилами, написаними простими словами. Виберіть її тут. На сторінці «Політики» є кілька для початку та редактор для ваших власних.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>Модель може помилятися. Погодьтеся, вирішіть інакше або передайте далі цими кнопками чи клавішею, вказаною на кожній. Ваше рішення зберігається поруч із вердиктом.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Вирішуєте ви</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} з {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>Її зашифровано, а ключа не надано. Нічого в ній не можна побачити чи додати.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Її зашифровано. Усе в ній збережено; розблокуйте її, щоб побачити.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Заблокувати можна лише історію, зашифровану парольною фразою. Задати її можна в параметрах, у розділі «Приватність».</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Парольна фраза або код відновлення</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline заблоковано</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Показати парольну фразу</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Історію не розблоковано. Перевірте великі й малі літери та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>Історію не можна заблокувати, поки виконується завдання. Призупиніть його або дочекайтеся завершення.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>Історію закрито. Нічого з того, над чим ви працювали, не втрачено.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>Історію зашифровано, і її ключа немає в системному сховищі ключів. Введіть її парольну фразу або записаний код відновлення.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>Історію заблоковано</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Розблокувати історію</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Розблокуйте її парольною фразою або кодом відновлення.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Розблокувати…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Запит до {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Перевірити наявність новішої версії</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Як оновити</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Новіші версії: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline не може користуватися мережею: це дозволяють у параметрах, у розділі «Приватність».</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline ніколи не шукає новіших версій самостійно. Кнопка один раз звертається до {host}; звернення записується в параметрах, у розділі «Приватність».</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Ця копія не знає, де публікують новіші версії. Подивіться там, звідки ви її взяли.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Це Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Дозволено</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Передати далі</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Висока</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низька</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Частини відповіді суперечать одна одній.</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>Відповідь не з тих, які визначає політика.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Відповідь обрізано.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>Рушій раз у раз не може обробити цей елемент.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Модель не дала відповіді.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>Міркування досягло обмеження раніше, ніж з’явилася відповідь.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Міркування досягло обмеження.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Не визначено</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Порушує</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>його передано далі</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>відповідь не вдалося прочитати</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>певність не вдалося виміряти</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>мітка серйозна</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>модель не була певна</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>міркування досягло обмеження</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Додати папку…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Усі файли. Або, наприклад: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Не вдається перевірити: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Тим часом змінився, перевірено ще раз</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Вибір папки</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Вибрати папку…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Оброблені файли</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Папка для вердиктів</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Формат вердиктів</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Зник раніше, ніж його прочитано</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Разом із вкладеними папками</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Додати міркування моделі</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>Може бути у відстежуваній папці</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>Відстеження «{folder}» перервано до того, як було перевірено всі файли. Нічого не втрачено: почніть знову з тією самою папкою для вердиктів, і відстеження продовжиться з того місця, де зупинилося.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Нові файли в цих папках перевіряються, щойно з’являються, включно з тими, що там уже є, поки відкрито це вікно. Вердикти щодо кожного файлу записуються у файл, поруч із журналом відстеження, а також до історії. Модель і ретельність беруться з параметрів.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>Нічого не відстежується.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Немає чого перевіряти</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Лише файли з такими розширеннями</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Відкрити папку з вердиктами</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Відкрити на сторінці «Перевірка»</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Підготовка…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Вилучити папку</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинення…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>Такий самий, як {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Ці папки відстежувалися, доки Plumbline не було закрито. «Почати» відновить відстеження.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Щоб почати, додайте папку.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Щоб почати, виберіть політику.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Щоб почати, виберіть папку для вердиктів.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Куди записуються вердикти</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Відстеження</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Відстежувані папки</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>Відстеження зупинено.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>Відстеження зупинено: {n} файл оброблено.</numerusform>
            <numerusform>Відстеження зупинено: {n} файли оброблено.</numerusform>
            <numerusform>Відстеження зупинено: {n} файлів оброблено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>Відстежується {n} папка</numerusform>
            <numerusform>Відстежуються {n} папки</numerusform>
            <numerusform>Відстежується {n} папок</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Що відстежується</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>перевірка: {done} з {n} елемента</numerusform>
            <numerusform>перевірка: {done} з {n} елементів</numerusform>
            <numerusform>перевірка: {done} з {n} елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>завантаження моделі в пам’ять…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>читання нових файлів…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>очікування нових файлів</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} недоступна; програма шукає її знову.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} файл оброблено</numerusform>
            <numerusform>{n} файли оброблено</numerusform>
            <numerusform>{n} файлів оброблено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>У {n} файл, можливо, ще записують</numerusform>
            <numerusform>У {n} файли, можливо, ще записують</numerusform>
            <numerusform>У {n} файлів, можливо, ще записують</numerusform>
        </translation>
    </message>
</context>
</TS>
