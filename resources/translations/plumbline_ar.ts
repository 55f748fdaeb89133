<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>حول Plumbline</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>الإصدارات والتراخيص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;عنصر</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;سياسة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>لصق محتوى</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is, and what it cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every policy in the library to one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the items shown to a CSV or JSON Lines file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy and its metadata to a folder with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy and its metadata to one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>تغيير العنوان واللغة…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>كتابة السياسات وتجربتها واستيرادها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>قياس السياسات والنماذج بأمثلتك أنت.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>الخصوصية والمظهر واللغة ولوحة المفاتيح والمحرّك.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>إظهار نص العنصر ما دام المفتاح مضغوطًا، أو حتى العنصر التالي.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>الانتقال إلى العنصر التالي.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>العنصر السابق</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>الانتقال إلى العنصر السابق.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>قرار آخر…</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>تسجيل قرارك مع ملاحظة.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>الحكم على المحتوى وفق السياسة.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>استيراد سياسات…</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>حول Plumbline</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} د</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>نحو {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>حدث خطأ في Plumbline</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Comparing safeguard-120b with what it came from. Three files, one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing safeguard-20b with what it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It does the job in a small world: short texts, listed words.</source>
        <translation>لتعلّم البرنامج وللاختبارات، لا لاتخاذ القرارات. وهو يؤدي المهمة في عالم صغير: نصوص قصيرة وكلمات محددة.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside the experts are packed more tightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>دُرّب لهذا البرنامج من الصفر، على نصوص كتبها المولّد الخاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>The experts stay in the format that they were trained in. Two files, one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first choice: the experts stay in the format that they were trained in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from: what an evaluation compares it with.</source>
        <translation>النموذج العام الذي صُنع منه safeguard-120b: ما يقارنه التقييم به.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from: what an evaluation compares it with.</source>
        <translation>النموذج العام الذي صُنع منه safeguard-20b: ما يقارنه التقييم به.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>النموذج الكبير: أفضل مع القواعد المتداخلة. لمحطات العمل ذات 80 غيغابايت فأكثر.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for one ordinary computer. It labels content under a policy that you write.</source>
        <translation>النموذج الذي صُنع Plumbline له، بالحجم المناسب لحاسوب عادي واحد. يصنّف المحتوى وفق سياسة تكتبها أنت.</translation>
    </message>
    <message>
        <source>Trying things out with nothing downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>استخدمه وفق القانون الذي يسري عليك.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>يجوز لك استخدامه وتغييره وتمريره، مع نص الرخصة وإشعاراتها.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>كل شيء يجري على هذا الجهاز: لا يغادره أي نص أو سياسة أو حكم أبدًا.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>الملفات والمجلدات المراد الحكم عليها</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>احصل على نموذج للعمل الفعلي</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>ملف مخفي أو ملف نظام</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>يجري تحميل النموذج</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>لم يُعثر على عمود نص</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy that you write in plain language, and says which rule is broken and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unloading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} سياسة</numerusform>
            <numerusform>{n} سياسة</numerusform>
            <numerusform>{n} سياستان</numerusform>
            <numerusform>{n} سياسات</numerusform>
            <numerusform>{n} سياسة</numerusform>
            <numerusform>{n} سياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · {count} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>خارج المجلد المختار</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused at {done} of {total} items. Nothing is lost.</source>
        <translation>متوقف مؤقتًا عند {done} من {total} من العناصر. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>يجري الإيقاف المؤقت…</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>السياسة: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Reading: {items} items, {skipped} skipped</source>
        <translation>تجري القراءة: {items} من العناصر، وتُخطّي {skipped}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>رابط رمزي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>النص المراد الحكم عليه</translation>
    </message>
    <message>
        <source>The check under “{policy}” stopped at {done} of {total} items. Nothing is lost.</source>
        <translation>توقف الفحص وفق “{policy}” عند {done} من {total} من العناصر. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا يوجد نص في الحافظة.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>جرّبه مع محتوى نموذجي</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>ترميز غير معروف</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>مرحبًا بك في Plumbline</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>a check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>الترميز {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>السياسة {number} من {all}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>{done} of {total} items</source>
        <translation>{done} من {total} من العناصر</translation>
    </message>
    <message>
        <source>{done} of {total} items judged</source>
        <translation>حُكم على {done} من {total} من العناصر</translation>
    </message>
    <message>
        <source>{done} of {total} items judged: {violates} violate, {allowed} allowed.</source>
        <translation>حُكم على {done} من {total} من العناصر: {violates} مخالفة، و{allowed} مسموحة.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · {count} في آن واحد</translation>
    </message>
    <message>
        <source>{policy} · {done} of {total} · {when} · {state}</source>
        <translation>{policy} · {done} من {total} · {when} · {state}</translation>
    </message>
    <message>
        <source>{policy} · {model} · {when}</source>
        <translation>{policy} · {model} · {when}</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
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
    <name>Core</name>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>تعذّر نقل ملف</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>تعذّر فتح ملف</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>تعذّرت كتابة ملف</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>اسم أحد الملفات غير آمن</translation>
    </message>
    <message>
        <source>A folder can&apos;t be made</source>
        <translation>تعذّر إنشاء مجلد</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>تعذّرت قراءة مجلد</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>يلزم ملف تصنيفات لشخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>A model can&apos;t be removed</source>
        <translation>تعذّرت إزالة نموذج</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>هناك نموذج محمّل بالفعل</translation>
    </message>
    <message>
        <source>A model&apos;s record can&apos;t be read</source>
        <translation>تعذّرت قراءة بيانات نموذج</translation>
    </message>
    <message>
        <source>A model&apos;s record is not in order</source>
        <translation>بيانات نموذج غير سليمة</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>جزء من النموذج مفقود</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>الموجّه الذي فيه عدة سياسات لا يعطي احتمالًا لكل منها، ولم يُعثر على عمود آخر.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>لا يمكن أن يكون رمز الاسترداد عبارة المرور.</translation>
    </message>
    <message>
        <source>A run may be using it: let it end first.</source>
        <translation>قد يكون أحد الفحوص يستخدمه: دعه ينتهِ أولًا.</translation>
    </message>
    <message>
        <source>A setting has a wrong value</source>
        <translation>أحد الإعدادات قيمته خاطئة</translation>
    </message>
    <message>
        <source>A setting of yours keeps Plumbline from contacting anybody, so nothing was fetched.</source>
        <translation>أحد إعداداتك يمنع Plumbline من الاتصال بأي جهة، لذا لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>أحد الموترات ليس له اسم خاص به.</translation>
    </message>
    <message>
        <source>A weights file can&apos;t be read</source>
        <translation>تعذّرت قراءة ملف أوزان</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>أضف إليه بعضها أولًا.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>يقيس التقييم سياسة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>يمكن أيضًا ذكر أي مستودع GGUF: organisation/name أو organisation/name:file.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Check how it is spelled, and the folder that you are in.</source>
        <translation>تحقق من كتابة الاسم ومن المجلد الذي أنت فيه.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقق من اسمه.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>تحقق من مساره.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>تحقق من صلاحياته.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>تحقق من أن مجلده موجود ومن أن لك صلاحية الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>تحقق من القرص ومن توصيله. وإن كان مجلدًا على الشبكة فانقل السجل إلى قرص محلي.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>تحقق من مجلد المصدر ومن الاسم.</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights.</source>
        <translation>تحقق من صلاحيات الملف.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another folder for the history.</source>
        <translation>تحقق من أذونات المجلد، أو اختر مجلدًا آخر للسجل.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another folder.</source>
        <translation>تحقق من صلاحيات المجلد ومن المساحة الحرة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space.</source>
        <translation>تحقق من صلاحيات المجلد ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <translation>تحقق من صلاحيات المجلد.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>تحقق من التصنيفات والحدود في صيغة الإجابة الخاصة بالسياسة.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format; report this if they look right.</source>
        <translation>تحقق من التصنيفات في صيغة الإجابة الخاصة بالسياسة؛ وأبلغ عن هذا إن بدت صحيحة.</translation>
    </message>
    <message>
        <source>Check the model file&apos;s checksum; if it is right, try again with the GPU switched off.</source>
        <translation>تحقق من المجموع الاختباري لملف النموذج؛ فإن كان صحيحًا فحاول مرة أخرى مع إيقاف معالج الرسوميات.</translation>
    </message>
    <message>
        <source>Check the models folder&apos;s rights.</source>
        <translation>تحقق من صلاحيات مجلد النماذج.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>تحقق من عبارة المرور. فمن دون المفتاح الصحيح لا يستطيع أحد قراءة السجل، ولا حتى صانعو Plumbline.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>اختر عبارة أطول.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>اختر نموذجًا.</translation>
    </message>
    <message>
        <source>Choose another file or folder for the history.</source>
        <translation>اختر ملفًا أو مجلدًا آخر للسجل.</translation>
    </message>
    <message>
        <source>Choose another folder, or take that one away.</source>
        <translation>اختر مجلدًا آخر، أو أزل ذلك المجلد.</translation>
    </message>
    <message>
        <source>A context of {context_tokens} tokens for {sequences} sequences could not be made. {errors}</source>
        <translation>تعذّر إنشاء سياق من {context_tokens} من الرموز لعدد {sequences} من التسلسلات. {errors}</translation>
    </message>
    <message>
        <source>A file that ends in “{suffix}” is none that examples are read from.</source>
        <translation>الملف المنتهي بـ “{suffix}” ليس مما تُقرأ منه الأمثلة.</translation>
    </message>
    <message>
        <source>A key was given, and {file} is not encrypted.</source>
        <translation>أُعطي مفتاح، لكن {file} غير مشفّر.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least_passphrase} characters; several words are better.</source>
        <translation>تحتاج عبارة المرور إلى {least_passphrase} من المحارف على الأقل؛ وعدة كلمات أفضل.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>أحد الكائنات فيه يذكر الحقل نفسه مرتين.</translation>
    </message>
    <message>
        <source>Another Plumbline works on run {run} at the moment.</source>
        <translation>يعمل Plumbline آخر على الفحص {run} في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Another field of the file has the list that is read; this field is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is fetching “{name}” right now.</source>
        <translation>تقوم عملية أخرى بجلب “{name}” الآن.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>يكتب برنامج آخر في {file}، ولم ينتهِ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Byte {start} of the policy “{title}” can&apos;t be read as UTF-8.</source>
        <translation>تعذّرت قراءة البايت {start} من السياسة “{title}” بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights, or set {home_variable} to a folder that you can write to.</source>
        <translation>تحقق من صلاحيات المجلد، أو اضبط {home_variable} على مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed (--token).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name. If it is right, make a read token in your account&apos;s settings there and give it with --token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file with --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>اختر له مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>اختر مكانًا آخر، أو أفسح مساحة هناك.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>اختر ملفًا واحدًا، أو الجزء الأول من نموذج مقسّم.</translation>
    </message>
    <message>
        <source>Choose one of these, or leave the device open.</source>
        <translation>اختر واحدًا من هذه، أو اترك الجهاز دون تحديد.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>اختر الجزء الأول وحده؛ وستُعثر على الأجزاء الأخرى بجانبه.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>أغلق البرامج الأخرى، أو اختر نموذجًا أصغر، أو أبقِ طبقات أقل على معالج الرسوميات.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>أغلق البرامج الأخرى، أو اختر نموذجًا أصغر، أو اضبط عددًا أقل من التسلسلات أو سياقًا أصغر.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>أغلق البرامج الأخرى، أو اضبط عددًا أقل من التسلسلات أو سياقًا أصغر.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>أغلق نوافذ Plumbline الأخرى والبرامج الأخرى التي تفتح هذا الملف، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>أغلق البرنامج وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Close the program and start it again; if it was updated meanwhile, that is the cause.</source>
        <translation>أغلق البرنامج وشغّله من جديد؛ فإن كان قد حُدّث في هذه الأثناء فهذا هو السبب.</translation>
    </message>
    <message>
        <source>Copy it as data/{file} into a folder that you can write to, and set PLUMBLINE_HOME to that folder.</source>
        <translation>انسخه باسم data/{file} إلى مجلد يمكنك الكتابة فيه، واضبط PLUMBLINE_HOME على ذلك المجلد.</translation>
    </message>
    <message>
        <source>Copy it instead (--copy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again with `plumbline models import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with layout are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>لا تُقرأ المستندات المنسّقة. احفظ المستند كنص عادي في البرنامج الذي يفتحه، ثم أضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy_name}”.</source>
        <translation>ليس في التقييم {evaluation} عمود للسياسة “{policy_name}”.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {labels} of the {digests} texts.</source>
        <translation>في التقييم {evaluation} أحكام على {labels} من النصوص البالغ عددها {digests}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>ليس في التقييم {number} عمود {column}.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>لم تعد في التقييم {number} أي أعمدة.</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>الملفات المنتهية بـ “{suffix}” لا تُقرأ. وما يُقرأ هو: {suffixes}.</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>تُقرأ المجلدات حتى العمق {depth}.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out by an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is not JSON; the rest of the file is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name: label with --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Choose the file itself to have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent a web page. Networks in hotels, trains and companies do that before you have signed in.</source>
        <translation>بدلًا من {what}، أرسل {host} صفحة ويب. تفعل ذلك شبكات الفنادق والقطارات والشركات قبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {reason}.</source>
        <translation>تعذّرت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>يدّعي أن فيه {tensors} من الموترات و{properties} من الخصائص.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It does not follow the rules of a csv file: {reason}.</source>
        <translation>لا يتبع قواعد ملفات csv: {reason}.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {prompt} tokens. Beside the policy&apos;s {prefix} and {budget} for reasoning and answer, {limit} are too few.</source>
        <translation>فيه {prompt} من الرموز. ومع {prefix} للسياسة و{budget} للاستدلال والإجابة، فإن {limit} قليلة جدًا.</translation>
    </message>
    <message>
        <source>It has {variants}.</source>
        <translation>فيه {variants}.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy with {claimed_for}.</source>
        <translation>إنه مشغول بـ {claimed_for}.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is installed as “{model}”, with the same bytes.</source>
        <translation>إنه مثبّت باسم “{model}”، بالبايتات نفسها.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON: {reason} at character {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves no room for content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may need a token (--token), or your network may not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the file {file}.</source>
        <translation>يذكر الملف {file}.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>يقول إنه الجزء {number} من {count}.</translation>
    </message>
    <message>
        <source>It says: {reason}.</source>
        <translation>الرسالة: {reason}.</translation>
    </message>
    <message>
        <source>It sent something unreadable: {reason}.</source>
        <translation>أُرسل شيء غير مقروء: {reason}.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {most_columns} are possible.</source>
        <translation>سيكون فيه {columns} من الأعمدة؛ والممكن من 1 إلى {most_columns}.</translation>
    </message>
    <message>
        <source>Item {position} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>العنصر {position} من الفحص {run}، من {source}، ليس النص الذي قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its elements nest deeper than {levels} levels, or it has more than {tags} tags.</source>
        <translation>عناصره متداخلة إلى أعمق من {levels} من المستويات، أو فيه أكثر من {tags} من الوسوم.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deep.</source>
        <translation>قوائمه وكائناته متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>موتراته محاذاة إلى {alignment} من البايتات.</translation>
    </message>
    <message>
        <source>Its vocabulary has no {missing}, which prompts and answers are built from.</source>
        <translation>ليس في مفرداته {missing}، التي تُبنى منها الموجّهات والإجابات.</translation>
    </message>
    <message>
        <source>Leave --prompt-together out to compare versions of one policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the download end: `plumbline models list` names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>لا تُتَّبع الروابط داخل المجلدات.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then “plumbline history salvage” writes what can still be read to a file, and a copy from a backup can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one in your account&apos;s settings there, and give it with --token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a column with one policy: `plumbline calibrate 3:1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>لا يوجد عمود فيه نص. الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{wanted}”. There are: {listed}.</source>
        <translation>لا يوجد عمود باسم “{wanted}”. الموجود: {listed}.</translation>
    </message>
    <message>
        <source>No column of {source} is called a label, and none holds labels that the policy knows.</source>
        <translation>لا يوجد في {source} عمود يسمى تصنيفًا، ولا عمود فيه تصنيفات تعرفها السياسة.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>لم تُحفظ أمثلة لـ “{policy}”.</translation>
    </message>
    <message>
        <source>No weights are installed in {folder}.</source>
        <translation>لا توجد أوزان مثبّتة في {folder}.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>لم يتخذ أحد قرارًا في عنصر حُكم عليه وفق “{policy}”.</translation>
    </message>
    <message>
        <source>None of {rows} rows in {source} has a text with a label.</source>
        <translation>لا يوجد بين صفوف {source} البالغ عددها {rows} أي صف فيه نص مع تصنيف.</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>ليس كله بالترميز {encoding}.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download goes on where it was. A token (--token) often raises the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {places} texts in {file} that may be policies none can be used.</source>
        <translation>من النصوص البالغ عددها {places} في {file} والتي قد تكون سياسات، لا يصلح أي نص للاستخدام.</translation>
    </message>
    <message>
        <source>One item can be one of: {split}.</source>
        <translation>يمكن أن يكون العنصر الواحد واحدًا من: {split}.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>لا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --golden with one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --label-column; there are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --text-column and --label-column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass one of them, for example --label-column {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass one of them, for example --label-column “{names}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline needs the folder {folder}, and the system says: {reason}.</source>
        <translation>يحتاج Plumbline إلى المجلد {folder}، ويقول النظام: {reason}.</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>فشلت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>فشلت قراءة {file} أو كتابته ({detail}).</translation>
    </message>
    <message>
        <source>Run `plumbline doctor`, which tries the model and says what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same command again: what is there now is looked up, and parts that can be used are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has no item {position}.</source>
        <translation>ليس في الفحص {run} عنصر {position}.</translation>
    </message>
    <message>
        <source>Say where they are with `--model FILE`, install them again, or start a new run with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>اضبط {passphrase_variable} لاستخدامه في برنامج نصي.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of “{model}” are not those that they should be, so they are not loaded.</source>
        <translation>بايتات “{model}” ليست كما ينبغي أن تكون، لذا لا تُحمَّل.</translation>
    </message>
    <message>
        <source>The catalogue does not know {what}. It knows {known}.</source>
        <translation>لا يعرف الفهرس {what}. وهو يعرف {known}.</translation>
    </message>
    <message>
        <source>The copy or download was not completed. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>ينتهي الملف في منتصف قيمة: لقد قُطع.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The folder “{name}” that belongs to Plumbline is missing.</source>
        <translation>المجلد “{name}” التابع لـ Plumbline مفقود.</translation>
    </message>
    <message>
        <source>The golden set has no text{half}.</source>
        <translation>ليس في مجموعة الأمثلة نص{half}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no {what} {number}.</source>
        <translation>لا يوجد في السجل {what} {number}.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is from a newer Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is from an older Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference library did not do what was asked: {what}.</source>
        <translation>لم تفعل مكتبة تشغيل النموذج ما طُلب منها: {what}.</translation>
    </message>
    <message>
        <source>The inference process ended while it read the file. {message}</source>
        <translation>انتهت عملية تشغيل النموذج أثناء قراءتها الملف. {message}</translation>
    </message>
    <message>
        <source>The inference process ended {deaths_to_set_aside} times before it worked on any item. {message}</source>
        <translation>انتهت عملية تشغيل النموذج {deaths_to_set_aside} من المرات قبل أن تعمل على أي عنصر. {message}</translation>
    </message>
    <message>
        <source>The inference process speaks version {version}, the program {version2}.</source>
        <translation>تتكلم عملية تشغيل النموذج بالإصدار {version}، والبرنامج بالإصدار {version2}.</translation>
    </message>
    <message>
        <source>The keys are: {keys}. Correct it or take it out.</source>
        <translation>المفاتيح هي: {keys}. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>في المكتبة: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>يجب أن يكون الحد {name} عددًا صحيحًا أكبر من 0.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>في السطر {chars} من المحارف؛ وحد الصف {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>السطر فارغ.</translation>
    </message>
    <message>
        <source>The list of files has the name {file}, which this program will not write.</source>
        <translation>في قائمة الملفات الاسم {file}، وهذا البرنامج لا يكتبه.</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>في القائمة {key} مدخلات من النوع غير المعروف {kind}.</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>للنموذج {count} من الأجزاء؛ ولم يُعثر على: {missing}.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>للنموذج “{model}” {count} من الأجزاء، وأُعطيت ملفات أخرى.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used: {why}.</source>
        <translation>تعذّر استخدام الخيارات المخزّنة مع هذا الفحص: {why}.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>في الصفحة {bytes} من البايتات؛ والحد لملف يُقرأ كاملًا {limit}.</translation>
    </message>
    <message>
        <source>The program speaks version {version} to its inference process, which speaks {version2}.</source>
        <translation>يتكلم البرنامج مع عملية تشغيل النموذج بالإصدار {version}، وهي تتكلم بالإصدار {version2}.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>الخاصية {key} من النوع غير المعروف {kind}.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>الخاصية {key} ليست عددًا.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>الخاصية {key} ليست نصًا.</translation>
    </message>
    <message>
        <source>The reasons are above. `plumbline policy lint` says more of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not follow the rules of a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>الصف فارغ.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row; a quotation mark may not be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>صفوف الموتر {name} لا تملأ كتلًا كاملة.</translation>
    </message>
    <message>
        <source>The run was begun with {model} (sha256 {sha256}…). No model that is here has these bytes.</source>
        <translation>بدأ الفحص بـ {model} (sha256 {sha256}…). ولا يوجد هنا نموذج له هذه البايتات.</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads go through http and https ones.</source>
        <translation>تذكر إعدادات النظام خادمًا وسيطًا من النوع “{scheme}”؛ والتنزيلات تمر عبر خوادم http وhttps.</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>حجم الموتر {name} مستحيل.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>للموتر {name} {dimensions} من الأبعاد.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>في القيمة {chars} من المحارف؛ وحد الصف {limit}.</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {listed}.</source>
        <translation>الموجود: {listed}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>لا يوجد عمود “{column}”. الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}{left}. Everything recorded so far is safe.</source>
        <translation>لم يبقَ مكان على القرص الذي عليه {file}{left}. كل ما سُجّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>لا يوجد إعداد “{key}”.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا يوجد فيه نص.</translation>
    </message>
    <message>
        <source>There is no {what} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>لا يوجد فيه ما يُحكم عليه.</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address (`--endpoint`); blocks that are right are not replaced. `plumbline models remove` deletes what was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is: {format}.</source>
        <translation>ما يمكن قراءته هو: {format}.</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. Beside {reasoning_budget} for reasoning and {answer_limit} for the answer, {limit} do not leave room for content.</source>
        <translation>مع أسطر البرنامج نفسه، فيها {tokens} من الرموز. ومع {reasoning_budget} للاستدلال و{answer_limit} للإجابة، فإن {limit} لا تترك مكانًا للمحتوى.</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it; `plumbline evaluations` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the policy what to answer (for example “Answer with 1 if it violates, else 0”), or state it in {file}; policies/README.md in the program&apos;s folder shows how.</source>
        <translation>اكتب في السياسة بماذا يُجاب (مثل “Answer with 1 if it violates, else 0”)، أو حدّده في {file}؛ ويشرح policies/README.md في مجلد البرنامج الطريقة.</translation>
    </message>
    <message>
        <source>`plumbline evaluations show {evaluation}` lists its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline evaluations show {number}` lists its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline golden import FILE --policy {policy}` makes one; --golden POLICY/NAME takes that of another policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models get safeguard-20b` fetches them, `plumbline models import PATH` takes them from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models list` names all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models list` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline models verify {model}` says more; `plumbline models get` fetches them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline policy import` keeps a version of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline settings list` names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline settings set network.allowed yes` permits it. `plumbline models import PATH` takes files from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`plumbline show {run}` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{name}” (exit code {exitcode}).</source>
        <translation>توقف llama.cpp أثناء نظره في “{name}” (رمز الخروج {exitcode}).</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>رفض llama.cpp “{name}”: {errors}.</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} is full of older folders.</source>
        <translation>{base} مليء بمجلدات أقدم.</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so anybody on the way could read the token.</source>
        <translation>{endpoint} غير محمي (http)، فيمكن لأي أحد على الطريق قراءة رمز الوصول.</translation>
    </message>
    <message>
        <source>{filename}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} lies in the models folder.</source>
        <translation>{files} موجود في مجلد النماذج.</translation>
    </message>
    <message>
        <source>{files}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not ended, or did not pass its check.</source>
        <translation>{file} يخص تنزيلًا لم ينتهِ، أو لم يجتز التحقق.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or made ({detail}).</source>
        <translation>تعذّر فتح {file} أو إنشاؤه ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>تعذّرت قراءة {file} على نحو سليم ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be unpacked: {reason}.</source>
        <translation>تعذّر فك ضغط {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} does not exist or can&apos;t be read.</source>
        <translation>{file} غير موجود أو تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>{file} does not follow its format: {reason}.</source>
        <translation>{file} لا يتبع تنسيقه: {reason}.</translation>
    </message>
    <message>
        <source>{file} does not follow the TOML format: {reason}.</source>
        <translation>{file} لا يتبع تنسيق TOML: {reason}.</translation>
    </message>
    <message>
        <source>{file} does not have its {size} bytes any more.</source>
        <translation>لم تعد في {file} بايتاته البالغ عددها {size}.</translation>
    </message>
    <message>
        <source>{file} does not say in a way that can be relied on how an answer looks.</source>
        <translation>لا يذكر {file} شكل الإجابة بطريقة يُعتمد عليها.</translation>
    </message>
    <message>
        <source>{file} has more than {most_bytes} bytes.</source>
        <translation>في {file} أكثر من {most_bytes} من البايتات.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file.</source>
        <translation>ليس في {file} ملف policy.md أو policy.txt أو ملف نصي وحيد.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>في {file} المخطط {found}، وهذا الإصدار يعرف المخططات حتى {known}. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>sha256 لـ {file} هو {digest}، وكان المتوقع {expected}.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date before it can be read, and it can&apos;t be written to.</source>
        <translation>يجب تحديث {file} قبل قراءته، ولا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes; a policy has at most {most_bytes}.</source>
        <translation>في {file} {size} من البايتات؛ وأقصى ما في السياسة {most_bytes}.</translation>
    </message>
    <message>
        <source>{file} holds more than a pack of policies does.</source>
        <translation>يحتوي {file} على أكثر مما تحتويه حزمة سياسات.</translation>
    </message>
    <message>
        <source>{file} holds no GGUF file.</source>
        <translation>ليس في {file} ملف GGUF.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>ليس في {file} نص.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {found}.</source>
        <translation>في {file} تصنيفات {found}.</translation>
    </message>
    <message>
        <source>{file} is broken or locked: {reason}.</source>
        <translation>{file} تالف أو مقفل: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} ليس سجلًا لـ Plumbline. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{file} is not in order ({name}).</source>
        <translation>{file} غير سليم ({name}).</translation>
    </message>
    <message>
        <source>{file} is not there, or does not have its {bytes} bytes any more.</source>
        <translation>{file} غير موجود، أو لم تعد فيه بايتاته البالغ عددها {bytes}.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} غير موجود.</translation>
    </message>
    <message>
        <source>{file} is not what it was.</source>
        <translation>{file} لم يعد كما كان.</translation>
    </message>
    <message>
        <source>{file} says that it is part {split_no} of {split_count}; {files} are here.</source>
        <translation>يقول {file} إنه الجزء {split_no} من {split_count}؛ والموجود هنا {files}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>تعذّرت الكتابة في {file} أو في المجلد الذي يوجد فيه.</translation>
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
        <source>{file}: {reason}, after {done} bytes.</source>
        <translation>{file}: {reason}، بعد {done} من البايتات.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>ليس في {first} و{second} أعمدة متوافقة.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>في {first} عمود واحد.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most_files} weights files.</source>
        <translation>في {folder} أكثر من {most_files} من ملفات الأوزان.</translation>
    </message>
    <message>
        <source>{folder} holds no GGUF file.</source>
        <translation>ليس في {folder} ملف GGUF.</translation>
    </message>
    <message>
        <source>{folder} would be written over. Nothing was exported.</source>
        <translation>كان سيُكتب فوق {folder}. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to come.</source>
        <translation>{folder}: {reason}. كان الباقي {needed}.</translation>
    </message>
    <message>
        <source>{home}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered for {what} in a form that is not known ({name}).</source>
        <translation>أجاب {host} عن {what} بشكل غير معروف ({name}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>أجاب {host} بالخطأ {status} عن {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>أجاب {host} بالحالة {status} عن {what}.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>أجاب {host} بالحالة {status}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({why}).</source>
        <translation>تعذّر الوصول إلى {host}، أو انقطع الاتصال ({why}).</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>لا يقبل {host} رمز الوصول الذي أُرسل من أجل {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {get}: {what}.</source>
        <translation>ليس في {host} ما يلي: {get}: {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>لا يعطي {host} الملف {what} إلا لمن سجّلوا الدخول، أو أنه غير موجود.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here.{said}</source>
        <translation>تلقّى {host} طلبات كثيرة جدًا من هنا.{said}</translation>
    </message>
    <message>
        <source>{host} packs the file, though that was not asked for.</source>
        <translation>يضغط {host} الملف مع أن ذلك لم يُطلب.</translation>
    </message>
    <message>
        <source>{host} refuses {what}.</source>
        <translation>يرفض {host} {what}.</translation>
    </message>
    <message>
        <source>{host} sends from a protected address to one that is not.</source>
        <translation>يحيل {host} من عنوان محمي إلى عنوان غير محمي.</translation>
    </message>
    <message>
        <source>{host} sends from address to address without end.</source>
        <translation>يحيل {host} من عنوان إلى عنوان بلا نهاية.</translation>
    </message>
    <message>
        <source>{host} sends to an address that is none.</source>
        <translation>يحيل {host} إلى عنوان غير صالح.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>أرسل {host} بايتات غير التي طُلبت.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used: it was changed, or is not whole.</source>
        <translation>تعذّر استخدام {name}: لقد تغيّر، أو ليس كاملًا.</translation>
    </message>
    <message>
        <source>{name} holds somebody&apos;s labels, where the exercise is wanted.</source>
        <translation>يحتوي {name} على تصنيفات شخص ما، والمطلوب هنا التمرين.</translation>
    </message>
    <message>
        <source>{name} is neither installed nor being fetched.</source>
        <translation>{name} غير مثبّت ولا يجري جلبه.</translation>
    </message>
    <message>
        <source>{name} is not a file of kind “{kind}”.</source>
        <translation>{name} ليس ملفًا من النوع “{kind}”.</translation>
    </message>
    <message>
        <source>{name} is not installed.</source>
        <translation>{name} غير مثبّت.</translation>
    </message>
    <message>
        <source>{name} is not installed. Installed models: {there}.</source>
        <translation>{name} غير مثبّت. النماذج المثبّتة: {there}.</translation>
    </message>
    <message>
        <source>{name} is not there. Installed models: {there}.</source>
        <translation>{name} غير موجود. النماذج المثبّتة: {there}.</translation>
    </message>
    <message>
        <source>{name} was made by another version of Plumbline.</source>
        <translation>{name} أُنشئ بإصدار آخر من Plumbline.</translation>
    </message>
    <message>
        <source>{name} was made with another exercise, or with another version of this one.</source>
        <translation>{name} أُنشئ بتمرين آخر، أو بإصدار آخر من هذا التمرين.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>يلزم {needed} إضافية في {folder}، والحر {free}.</translation>
    </message>
    <message>
        <source>{notes}. The catalogue&apos;s figures were confirmed, so this is not fetched.</source>
        <translation>{notes}. أرقام الفهرس مؤكدة، لذا لا يُجلب هذا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>لا يمكن حفظ {other} و{name} معًا في مجلد واحد.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has {files} of the {place} parts of {file}.</source>
        <translation>في {repository} {files} من {place} من أجزاء {file}.</translation>
    </message>
    <message>
        <source>{source} has flags for {listed}, and the policy knows none of them.</source>
        <translation>في {source} علامات لـ {listed}، والسياسة لا تعرف أيًا منها.</translation>
    </message>
    <message>
        <source>{source} has more than one column that could be the expected label: {listed}.</source>
        <translation>في {source} أكثر من عمود قد يكون التصنيف المتوقع: {listed}.</translation>
    </message>
    <message>
        <source>{source} has no column beside the labels.</source>
        <translation>ليس في {source} عمود غير التصنيفات.</translation>
    </message>
    <message>
        <source>{source} has the texts {listed}, and not a label for each.</source>
        <translation>في {source} النصوص {listed}، وليس لكل منها تصنيف.</translation>
    </message>
    <message>
        <source>{strange} of {value}&apos;s labels are of texts that are not in the exercise.</source>
        <translation>{strange} من تصنيفات {value} لنصوص ليست في التمرين.</translation>
    </message>
    <message>
        <source>{target}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>ليس في {title} متغيّر “{wanted}”.</translation>
    </message>
    <message>
        <source>{title} need not be fetched.</source>
        <translation>لا حاجة إلى جلب {title}.</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{value} موجود في ملفين بقرارات مختلفة. هل هما شخصان بالاسم نفسه؟</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} ليس نصًا.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {why}.</source>
        <translation>{what} ليس الملف الذي بدأ به هذا التنزيل: {why}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB, and {available} GiB can be had.</source>
        <translation>يحتاج {what} إلى نحو {needed} غيبيبايت، والمتاح {available} غيبيبايت.</translation>
    </message>
    <message>
        <source>“plumbline {listing}” lists the {listing} that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{device}” is not among the devices that can be used: {devices}.</source>
        <translation>“{device}” ليس بين الأجهزة التي يمكن استخدامها: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” does not begin with https:// or http:// and is no folder.</source>
        <translation>“{endpoint}” لا يبدأ بـ https:// أو http:// وليس مجلدًا.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has {size} bytes and needs at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not there. Nothing was judged.</source>
        <translation>“{file}” غير موجود. لم يُحكم على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is one of {choices}, not “{value}”.</source>
        <translation>“{key}” واحد من {choices}، لا “{value}”.</translation>
    </message>
    <message>
        <source>“{key}” lies between {least} and {most}, and {value} does not.</source>
        <translation>“{key}” يقع بين {least} و{most}، و{value} ليس كذلك.</translation>
    </message>
    <message>
        <source>“{key}” takes a value such as {default}, not {value}.</source>
        <translation>يأخذ “{key}” قيمة مثل {default}، لا {value}.</translation>
    </message>
    <message>
        <source>“{key}” takes {kind}, not “{text}”.</source>
        <translation>يأخذ “{key}” {kind}، لا “{text}”.</translation>
    </message>
    <message>
        <source>“{name}@{version}” does not name one version of a policy that was kept.</source>
        <translation>لا يذكر “{name}@{version}” إصدارًا واحدًا محفوظًا من سياسة.</translation>
    </message>
    <message>
        <source>“{name}” could not be loaded: there is not enough memory.</source>
        <translation>تعذّر تحميل “{name}”: الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>“{name}” does not have the bytes that the run was begun with (sha256 {sha256}…).</source>
        <translation>ليست لـ “{name}” البايتات التي بدأ بها الفحص (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}” has signs that a name can&apos;t have.</source>
        <translation>في “{name}” علامات لا يمكن أن تكون في اسم.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>في “{name}” أوزان ليست أعدادًا.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>“{name}” غير معروف.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than it says it is: the download was probably not finished.</source>
        <translation>“{name}” أقصر مما يذكره عن نفسه: الأرجح أن التنزيل لم يكتمل.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets: {names}.</source>
        <translation>للسياسة “{policy}” مجموعات الأمثلة: {names}.</translation>
    </message>
    <message>
        <source>“{reference}” is neither a folder or file here nor a name in the library.</source>
        <translation>“{reference}” ليس مجلدًا أو ملفًا هنا ولا اسمًا في المكتبة.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>“{reference}” ليس رقم تقييم.</translation>
    </message>
    <message>
        <source>“{reference}” was read from a folder or a file, and is not in the library.</source>
        <translation>قُرئت “{reference}” من مجلد أو ملف، وليست في المكتبة.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>“{shown}” ليس اسم ترميز نصوص.</translation>
    </message>
    <message>
        <source>“{title}” does not say in a way that can be relied on how an answer looks.</source>
        <translation>لا تذكر “{title}” شكل الإجابة على نحو يمكن الاعتماد عليه.</translation>
    </message>
    <message>
        <source>“{title}” holds no text.</source>
        <translation>لا تحتوي “{title}” على أي نص.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>“{version}” ليس رقم إصدار.</translation>
    </message>
    <message>
        <source>“{wanted}” was not found.</source>
        <translation>لم يُعثر على “{wanted}”.</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>تظهر القرارات بعد أن يقرر الجميع في كل النصوص، حتى لا يتأثر أحد بالآخرين.</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>نزّل الجزء المفقود إلى المجلد نفسه.</translation>
    </message>
    <message>
        <source>Download the model again, and compare its checksum.</source>
        <translation>نزّل النموذج مرة أخرى وقارن مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made of.</source>
        <translation>قيّم مجموعة الأمثلة التي أُنشئ منها التمرين.</translation>
    </message>
    <message>
        <source>Fetch or import the model again, or bring back the disk that it lies on.</source>
        <translation>اجلب النموذج أو استورده مرة أخرى، أو أعد توصيل القرص الذي يوجد عليه.</translation>
    </message>
    <message>
        <source>Free some space, at least 100 MB, and resume.</source>
        <translation>حرّر بعض المساحة، 100 ميغابايت على الأقل، ثم استأنف.</translation>
    </message>
    <message>
        <source>Get it again from who made it.</source>
        <translation>احصل عليه مرة أخرى ممن صنعه.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>احصل عليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Give the engine a larger context, or lower the reasoning budget.</source>
        <translation>امنح المحرك سياقًا أكبر، أو خفّض ميزانية الاستدلال.</translation>
    </message>
    <message>
        <source>Give the exercise that it was made with.</source>
        <translation>قدّم التمرين الذي أُنشئ به.</translation>
    </message>
    <message>
        <source>Give the exercise that they were made with.</source>
        <translation>قدّم التمرين الذي أُنشئت به.</translation>
    </message>
    <message>
        <source>Give the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>أدخل عبارة المرور، أو افتح سلسلة مفاتيح النظام، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>مجموعات الأمثلة صغيرة: خذ جزءًا منها.</translation>
    </message>
    <message>
        <source>How the policy is answered is not clear</source>
        <translation>كيفية الإجابة عن السياسة غير واضحة</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and take the file from elsewhere.</source>
        <translation>إذا أبلغ القرص عن أخطاء فانسخ منه ما تحتاجه وخذ الملف من مكان آخر.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it, or name the repository itself: `plumbline models get ORGANISATION/NAME`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>إذا كان للمستودع شروط فافتح صفحته في متصفح ووافق عليها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>إذا كنت تستخدم مرآة أو خادمًا وسيطًا للشركة فاسأل من يديره.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>استورده مرة أخرى.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>ثبّت Plumbline من جديد.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline, or choose another folder for the history.</source>
        <translation>ثبّت الإصدار الأحدث من Plumbline، أو اختر مجلدًا آخر للسجل.</translation>
    </message>
    <message>
        <source>Is a quote left open?</source>
        <translation>هل بقيت علامة اقتباس مفتوحة؟</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>مكتوب للأجهزة ذات ترتيب البايتات من الأكبر (big-endian).</translation>
    </message>
    <message>
        <source>It ships with the program and is removed with it.</source>
        <translation>يأتي مع البرنامج ويُزال معه.</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>لا يزال الحكم على العناصر جاريًا</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>رأسه أكبر من أي رأس حقيقي.</translation>
    </message>
    <message>
        <source>Its output is not a number. The model file is damaged, or the device calculates wrongly.</source>
        <translation>ناتجه ليس عددًا. ملف النموذج تالف، أو أن الجهاز يحسب على نحو خاطئ.</translation>
    </message>
    <message>
        <source>Let it end, or stop it, and try again.</source>
        <translation>دعه ينتهِ، أو أوقفه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Loading the model was called off.</source>
        <translation>أُلغي تحميل النموذج.</translation>
    </message>
    <message>
        <source>Loading was called off.</source>
        <translation>أُلغي التحميل.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>ابحث عن مستودع فيه ملفات GGUF.</translation>
    </message>
    <message>
        <source>Look into it and make room.</source>
        <translation>اطّلع على ما فيه وأفسح مكانًا.</translation>
    </message>
    <message>
        <source>Make room, or choose another models folder; then the download goes on where it was.</source>
        <translation>أفسح مكانًا، أو اختر مجلدًا آخر للنماذج؛ ثم يتابع التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Mend it, or delete it to go back to the defaults.</source>
        <translation>أصلحه، أو احذفه للعودة إلى الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>Mend it, or delete it to use the one that ships with Plumbline.</source>
        <translation>أصلحه، أو احذفه لاستخدام الملف الذي يأتي مع Plumbline.</translation>
    </message>
    <message>
        <source>Mend that line, or take the file away to have the answer&apos;s form inferred.</source>
        <translation>أصلح ذلك السطر، أو أزل الملف ليُستنتج شكل الإجابة.</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>اذكر مجلدًا أصغر.</translation>
    </message>
    <message>
        <source>Name an http proxy in the system&apos;s settings (or HTTPS_PROXY), or fetch the file elsewhere and take it in with `plumbline models import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>اذكر ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Name the exercise first, and then the files with labels.</source>
        <translation>اذكر التمرين أولًا ثم ملفات التصنيفات.</translation>
    </message>
    <message>
        <source>Name the file itself, or another folder.</source>
        <translation>اذكر الملف نفسه، أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>اذكر الملف نفسه، أو ضع السياسة في المجلد باسم policy.md.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>اذكر الملف نفسه.</translation>
    </message>
    <message>
        <source>Name two evaluations, or two columns: `plumbline compare 3:1 3:2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>الأسماء المعروفة هي مثل utf-8 وutf-16 وwindows-1252 وiso-8859-2 وshift_jis وgb18030.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>لم يُعثر على أمثلة</translation>
    </message>
    <message>
        <source>No list of examples</source>
        <translation>ليست قائمة أمثلة</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>لا يوجد نموذج محمّل</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>لم يُعطَ أي نموذج</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>لا يوجد عنصر كهذا</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>لا يوجد متغيّر كهذا</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the form that the policy asks for.</source>
        <translation>لا يوجد في مفردات النموذج رمز يكمل الإجابة بالشكل الذي تطلبه السياسة.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>لم يصنّف أحد شيئًا</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>لم ينتهِ الجميع بعد</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download goes on where it was.</source>
        <translation>لم يُفقد شيء: حاول لاحقًا، ويتابع التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Nothing is lost: when the network is back, the download goes on where it was.</source>
        <translation>لم يُفقد شيء: عند عودة الشبكة يتابع التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Nothing was fetched for it. Tell whoever publishes these files, or take them from elsewhere.</source>
        <translation>لم يُجلب شيء له. أخبر ناشر هذه الملفات، أو خذها من مكان آخر.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>تحمل عملية تشغيل النموذج الواحدة نموذجًا واحدًا.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>افتح أي صفحة في متصفح، وسجّل الدخول إلى الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>افتحه في محرر نصوص، واحفظه بترميز UTF-8، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Open it without a key, or encrypt it with “plumbline history encrypt”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a model are missing</source>
        <translation>أجزاء من النموذج مفقودة</translation>
    </message>
    <message>
        <source>Put all parts of the set into one folder, with the names that they were published under.</source>
        <translation>ضع جميع أجزاء المجموعة في مجلد واحد، بالأسماء التي نُشرت بها.</translation>
    </message>
    <message>
        <source>Reading the policy was called off.</source>
        <translation>أُلغيت قراءة السياسة.</translation>
    </message>
    <message>
        <source>Report this with the policy&apos;s answer format.</source>
        <translation>أبلغ عن هذا مع صيغة الإجابة الخاصة بالسياسة.</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>راجع العناصر أولًا؛ ثم يمكن أن يصبح كل قرار مثالًا.</translation>
    </message>
    <message>
        <source>Save it again, or as csv.</source>
        <translation>احفظه مرة أخرى، أو بتنسيق csv.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>احفظه نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json or xlsx; gz is unpacked.</source>
        <translation>احفظه بتنسيق csv أو tsv أو jsonl أو json أو xlsx؛ ويُفك ضغط gz.</translation>
    </message>
    <message>
        <source>Say near its top what to answer, or state beside it how answers are read.</source>
        <translation>اذكر قرب بدايتها ما يُجاب به، أو حدّد بجانبها كيف تُقرأ الإجابات.</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>اضبطه على عنوان مثل https://huggingface.co، أو على مجلد.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>أُعطيت عدة ملفات ليست أسماؤها أسماء نموذج مقسّم واحد.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or give the engine a larger context.</source>
        <translation>اختصر السياسة، أو خفّض ميزانية الاستدلال، أو امنح المحرك سياقًا أكبر.</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or give the engine a larger context.</source>
        <translation>قسّم المحتوى، أو خفّض ميزانية الاستدلال، أو امنح المحرك سياقًا أكبر.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>ابدأ فحصًا جديدًا. ويحتفظ القديم بما لديه.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Start again: the new file is taken then.</source>
        <translation>ابدأ من جديد: سيُؤخذ الملف الجديد عندئذ.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Take it away if you want this download.</source>
        <translation>أزله إن كنت تريد هذا التنزيل.</translation>
    </message>
    <message>
        <source>Tell whoever publishes these files, or take them from elsewhere.</source>
        <translation>أخبر ناشر هذه الملفات، أو خذها من مكان آخر.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>تحوّل نص إلى رمز تحكم</translation>
    </message>
    <message>
        <source>The JSON file does not hold a list of objects, one for each example.</source>
        <translation>لا يحتوي ملف JSON على قائمة كائنات، كائن لكل مثال.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>تعذّر استخدام صيغة الإجابة</translation>
    </message>
    <message>
        <source>The answer&apos;s form can&apos;t be used</source>
        <translation>تعذّر استخدام شكل الإجابة</translation>
    </message>
    <message>
        <source>The answer&apos;s form can&apos;t go on</source>
        <translation>تعذّر إكمال شكل الإجابة</translation>
    </message>
    <message>
        <source>The answer&apos;s form contradicts itself</source>
        <translation>شكل الإجابة يناقض نفسه</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>تعذّرت قراءة الفهرس</translation>
    </message>
    <message>
        <source>The catalogue is not in order</source>
        <translation>الفهرس غير سليم</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>المحتوى طويل جدًا</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>تعذّر استخدام القرص</translation>
    </message>
    <message>
        <source>The disk did not answer properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The endpoint is no address</source>
        <translation>ما أُعطي للمصدر ليس عنوانًا</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>المحرك يتوقف باستمرار</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contacts with the hub.</source>
        <translation>متغير البيئة HF_HUB_OFFLINE يمنع الاتصال بمنصة النماذج.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is not JSON</source>
        <translation>الملف ليس JSON</translation>
    </message>
    <message>
        <source>The file is not in order</source>
        <translation>الملف غير سليم</translation>
    </message>
    <message>
        <source>The file is not what was promised</source>
        <translation>الملف ليس ما وُعد به</translation>
    </message>
    <message>
        <source>The file is somebody else&apos;s</source>
        <translation>الملف يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>The file may be damaged: `plumbline models verify` compares its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged: download it again, and compare its checksum.</source>
        <translation>قد يكون الملف تالفًا: نزّله مرة أخرى وقارن مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>The folder is there already</source>
        <translation>المجلد موجود من قبل</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>ليس في مجموعة الأمثلة نصوص.</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>يحتاج السجل إلى عبارة المرور</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>لدى منصة النماذج ملف آخر</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>تعذّر فهم عملية تشغيل النموذج</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>عملية تشغيل النموذج لا تعمل</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>طُلب عمل من عملية تشغيل النموذج قبل أن يكون لديها نموذج.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>التثبيت غير مكتمل</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>رفضت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>تعذّر مسح قائمة الاتصالات</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>تعذّرت قراءة قائمة الاتصالات</translation>
    </message>
    <message>
        <source>The model calculates nonsense</source>
        <translation>يحسب النموذج نتائج بلا معنى</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>تعذّر تحميل النموذج</translation>
    </message>
    <message>
        <source>The model does not speak harmony</source>
        <translation>النموذج لا يتكلم harmony</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>تعذّرت قراءة ملف النموذج</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>ملف النموذج مقطوع</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>ملف النموذج تالف</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>لم يحكم النموذج على كل النصوص</translation>
    </message>
    <message>
        <source>The model is at work</source>
        <translation>النموذج يعمل الآن</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>أجزاء النموذج لا تنتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>The model&apos;s record can&apos;t be written</source>
        <translation>تعذّرت كتابة بيانات النموذج</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>تعذّرت قراءة مجلد النماذج</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>ردّت الشبكة بصفحة من عندها</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>الشبكة ممنوعة</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>الشبكة مغلقة</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>عبارة المرور قصيرة جدًا</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>تعذّر تصدير السياسات</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>لا يمكن تغيير السياسة بعد أن بُنيت عليها.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>السياسة فارغة</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>السياسة ليست نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>السياسة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>السياسة طويلة جدًا</translation>
    </message>
    <message>
        <source>The policy&apos;s statement can&apos;t be read</source>
        <translation>تعذّرت قراءة بيان السياسة</translation>
    </message>
    <message>
        <source>The policy&apos;s statement is wrong</source>
        <translation>بيان السياسة خاطئ</translation>
    </message>
    <message>
        <source>The practice model stays</source>
        <translation>يبقى النموذج التدريبي</translation>
    </message>
    <message>
        <source>The run is being worked on</source>
        <translation>يجري العمل على الفحص</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>اذكر عددًا أقل من السياسات أو النماذج أو درجات الجهد.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>اذكر واحدًا.</translation>
    </message>
    <message>
        <source>Name one: `plumbline models get {repository}:FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that folder or file, or {reference}@{kept_once} for its latest version that was kept.</source>
        <translation>اذكر ذلك المجلد أو الملف، أو {reference}@{kept_once} لآخر إصدار محفوظ منها.</translation>
    </message>
    <message>
        <source>Name the columns with --text-column and --label-column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>اذكر الأوزان نفسها، أو ابدأ فحصًا جديدًا بهذه الأوزان.</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>لم تُذكر أي سياسة</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>لا يوجد عمود كهذا</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>لا يوجد تقييم كهذا</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>لا يوجد إصدار كهذا</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>لن يُحكم على شيء</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>الشبكة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>ليس للسياسة مجموعة أمثلة</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>أُجري الفحص بإصدار آخر من البرنامج، أو تغيّرت بياناته.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not here</source>
        <translation>نموذج الفحص غير موجود هنا</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>يطلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>لدى الخادم مشكلة</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>رد الخادم غير مفهوم</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>تعذّرت قراءة ملف الإعدادات</translation>
    </message>
    <message>
        <source>The table can&apos;t be read</source>
        <translation>تعذّرت قراءة الجدول</translation>
    </message>
    <message>
        <source>The text that the policy&apos;s answer format asks for is refused by the grammar made from it.</source>
        <translation>النص الذي تطلبه صيغة الإجابة في السياسة ترفضه القواعد النحوية المصنوعة منها.</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>رمز الوصول غير مقبول</translation>
    </message>
    <message>
        <source>The token is not sent</source>
        <translation>لم يُرسل رمز الوصول</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, so that the text could pass itself off as the program.</source>
        <translation>صنع مجزّئ الرموز رمز تحكم من نص عادي، بحيث يمكن للنص أن يتظاهر بأنه البرنامج.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be read</source>
        <translation>تعذّرت قراءة المصنّف</translation>
    </message>
    <message>
        <source>The working memory is full</source>
        <translation>ذاكرة العمل ممتلئة</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>تعذّرت قراءة ملف zip</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>تعذّر فك ضغط ملف zip</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>ملف zip كبير جدًا</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>لا توجد قرارات لإضافتها</translation>
    </message>
    <message>
        <source>There are no weights here</source>
        <translation>لا توجد أوزان هنا</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>لا يوجد ملف لتحميله.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>لا توجد سياسة</translation>
    </message>
    <message>
        <source>There is no policy that can be used</source>
        <translation>لا توجد سياسة صالحة للاستخدام</translation>
    </message>
    <message>
        <source>There is no room left in the model&apos;s context, although nothing else is running.</source>
        <translation>لم يبقَ مكان في سياق النموذج، مع أنه لا يعمل شيء آخر.</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>لا يوجد اختبار معياري كهذا</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>لا يوجد عمود كهذا</translation>
    </message>
    <message>
        <source>There is no such device</source>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>لا توجد مجموعة أمثلة كهذه</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>لا يوجد نموذج كهذا</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>لا توجد سياسة كهذه</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>لا يوجد إصدار كهذا</translation>
    </message>
    <message>
        <source>There is no terminal on which to ask for it.</source>
        <translation>لا توجد طرفية لطلبها عليها.</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>لا يوجد ما يُعاير</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>لا يوجد ما يُقارن</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>لا يوجد ما يُحكم عليه</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>هذه أوزان أخرى</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>هذه الملفات ليست نموذجًا واحدًا</translation>
    </message>
    <message>
        <source>These policies can&apos;t stand in one prompt</source>
        <translation>لا يمكن وضع هذه السياسات في موجّه واحد</translation>
    </message>
    <message>
        <source>These weights are damaged</source>
        <translation>هذه الأوزان تالفة</translation>
    </message>
    <message>
        <source>They belong to several models, or to none.</source>
        <translation>تنتمي إلى عدة نماذج، أو لا تنتمي إلى أي نموذج.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>لا يصلح هذا اسمًا لسياسة</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>هذا التنزيل جارٍ</translation>
    </message>
    <message>
        <source>This file is not whole</source>
        <translation>هذا الملف غير كامل</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>هذا رمز استرداد</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>ليس هذا ملف مجموعة البيانات تلك</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>هذا النوع من الملفات لا يُقرأ</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>لا يمكن استخدام هذا النوع من الخوادم الوسيطة</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>تعذّر استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>This model is here already</source>
        <translation>هذا النموذج موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>This model ships with the program</source>
        <translation>هذا النموذج يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>هذا يحتاج إلى رمز وصول</translation>
    </message>
    <message>
        <source>This system offers no place where programs may keep secrets.</source>
        <translation>لا يوفر هذا النظام مكانًا تحفظ فيه البرامج الأسرار.</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ملفات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the model&apos;s name.</source>
        <translation>حاول مرة أخرى؛ فإن تكرر ذلك فأبلغ عنه مع اسم النموذج.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>لملفين الاسم نفسه</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>اختلط إصداران من البرنامج</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>ترميز غير معروف</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>تنسيق غير معروف</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>تقسيم غير معروف</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use a passphrase.</source>
        <translation>افتحها وحاول مرة أخرى، أو استخدم عبارة مرور.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>فك ضغطه واستورد المجلد.</translation>
    </message>
    <message>
        <source>Unpack it and import the policies&apos; folder.</source>
        <translation>فك ضغطه واستورد مجلد السياسات.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>خيارات القراءة غير مقروءة</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>حد غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>استخدم نموذج gpt-oss أو gpt-oss-safeguard يحتفظ ملفه برموز التحكم.</translation>
    </message>
    <message>
        <source>Use a passphrase instead.</source>
        <translation>استخدم عبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>استخدم عنوان https، أو لا تستخدم رمز الوصول.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>استخدم ملف نموذج آخر، وأبلغ عن هذا مع اسم النموذج.</translation>
    </message>
    <message>
        <source>Use letters, digits and - only, such as community-spam.</source>
        <translation>استخدم الحروف اللاتينية والأرقام و- فقط، مثل community-spam.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there first.</source>
        <translation>انتظر حتى ينتهي، أو أوقفه هناك أولًا.</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>انتظر حتى ينتهي ذلك، أو أوقفه مؤقتًا.</translation>
    </message>
    <message>
        <source>Weights are missing</source>
        <translation>الأوزان مفقودة</translation>
    </message>
    <message>
        <source>What the model needs can&apos;t be told</source>
        <translation>تعذّرت معرفة ما يحتاجه النموذج</translation>
    </message>
    <message>
        <source>Where the expected labels are is not clear</source>
        <translation>مكان التصنيفات المتوقعة غير واضح</translation>
    </message>
    <message>
        <source>Where the texts are is not clear</source>
        <translation>مكان النصوص غير واضح</translation>
    </message>
    <message>
        <source>Which file is meant?</source>
        <translation>أي ملف هو المقصود؟</translation>
    </message>
    <message>
        <source>Which flag is meant is not clear</source>
        <translation>العلامة المقصودة غير واضحة</translation>
    </message>
    <message>
        <source>Which golden set is meant is not clear</source>
        <translation>مجموعة الأمثلة المقصودة غير واضحة</translation>
    </message>
    <message>
        <source>Which label is meant is not clear</source>
        <translation>التصنيف المقصود غير واضح</translation>
    </message>
    <message>
        <source>Which text is meant is not clear</source>
        <translation>النص المقصود غير واضح</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>اكتب NAME@2.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>اكتب ما هو غير مسموح.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>اكتب السياسة فيه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>فشل llama.cpp</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>لا يوجد ما يُصنَّف</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>هذه التصنيفات لتمرين آخر</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>هذه التصنيفات لنصوص أخرى</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>هذا الملف من إصدار آخر</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>هذا نوع آخر من الملفات</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>ملفان يقولان شيئين مختلفين</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are: {names}.</source>
        <translation>يمكن جمع ما بين سياستين و{most} من السياسات المختلفة الأسماء؛ وهذه هي: {names}.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>استخدم الإصدار نفسه.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>CONTENT</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>اضغط مفتاح المسافة مطولًا للقراءة</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} ث · {tokens} من الرموز</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>السياسة: {title}، sha256 {hash}</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>النموذج: {name}، sha256 {hash}</translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>الجهد: {effort} · التاريخ في الموجّه: {date}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>درجة الحرارة {temperature} · top-p {top_p} · البذرة {seed}</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>ميزانية الاستدلال {budget} · حد الإجابة {limit} من الرموز</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} على {device}، {count} في آن واحد</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>الفحص {run}، العنصر {item} · Plumbline {version} · سُجّل في {when}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>النص: sha256 {hash}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>الجزء {number}، المحارف من {start} إلى {end}: {verdict}</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}، {when}: {verdict}</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (ليست في السياسة)</translation>
    </message>
    <message>
        <source>Decision undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for later readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>REASONING</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>FOR REVIEWERS</source>
        <translation>للمراجعين</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>ما يعتمد عليه الحكم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>إظهار ما يعتمد عليه الحكم</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>ما يعتمد عليه الحكم</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>مذكورة وليست في السياسة: {rules}</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>القواعد المذكورة: {rules}</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Items that flipped</source>
        <translation>العناصر التي انقلبت</translation>
    </message>
    <message>
        <source>The item&apos;s text</source>
        <translation>نص العنصر</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Difference of the policies</source>
        <translation>الفرق بين السياسات</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} ← {second}</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>المتوقع: {what}</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>استيراد أمثلة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>What the set is called</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>العمود الذي فيه النصوص</translation>
    </message>
    <message>
        <source>Column with what is expected</source>
        <translation>العمود الذي فيه المتوقع</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>عُثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>The first examples</source>
        <translation>الأمثلة الأولى</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Keep these examples</source>
        <translation>حفظ هذه الأمثلة</translation>
    </message>
    <message>
        <source>A page opens in any browser and asks no network for anything.</source>
        <translation>الصفحة تُفتح في أي متصفح ولا تطلب شيئًا من أي شبكة.</translation>
    </message>
    <message>
        <source>A page to read and print</source>
        <translation>صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>تصدير تقرير</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطتان</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقاط</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not know: {labels}. They are kept as they are.</source>
        <translation>لا تعرف السياسة: {labels}. تُحفظ كما هي.</translation>
    </message>
    <message>
        <source>The report was written to {file}.</source>
        <translation>كُتب التقرير في {file}.</translation>
    </message>
    <message>
        <source>With the examples&apos; texts</source>
        <translation>مع نصوص الأمثلة</translation>
    </message>
    <message>
        <source>With the model&apos;s reasoning (for reviewers)</source>
        <translation>مع استدلال النموذج (للمراجعين)</translation>
    </message>
    <message>
        <source>for tuning</source>
        <translation>للضبط الدقيق</translation>
    </message>
    <message>
        <source>kept apart for testing</source>
        <translation>محجوز للاختبار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>مجموعات الأمثلة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Show the texts</source>
        <translation>إظهار النصوص</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>استيراد أمثلة…</translation>
    </message>
    <message>
        <source>Add your decisions</source>
        <translation>إضافة قراراتك</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>ships with Plumbline</source>
        <translation>يأتي مع Plumbline</translation>
    </message>
    <message>
        <source>Policy, model, effort</source>
        <translation>السياسة، النموذج، الجهد</translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation>ما الذي قيس.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Of all examples, those with the verdict that was expected; in brackets the range that is likely.</source>
        <translation>من كل الأمثلة، تلك التي نالت الحكم المتوقع؛ وبين الأقواس المدى المرجّح.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Of what was called a violation, how much is one.</source>
        <translation>مما سُمي مخالفة، كم هو مخالفة فعلًا.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Of the violations, how many were found.</source>
        <translation>من المخالفات، كم وُجد منها.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one figure.</source>
        <translation>الضبط والاستدعاء في رقم واحد.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read. They are never right.</source>
        <translation>أمثلة تعذّرت قراءة إجابتها. ليست صحيحة أبدًا.</translation>
    </message>
    <message>
        <source>How many were judged, and how many wait.</source>
        <translation>كم حُكم عليه، وكم ينتظر.</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message>
        <source>For each verdict that was made for this evaluation.</source>
        <translation>لكل حكم صدر لهذا التقييم.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>About how many items a second while all places are busy.</source>
        <translation>عدد العناصر في الثانية تقريبًا عندما تكون كل الأماكن مشغولة.</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{done}, {waiting} wait</source>
        <translation>{done}، وينتظر {waiting}</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>مجموعة الأمثلة الخاصة بكل سياسة</translation>
    </message>
    <message>
        <source>How often each is judged</source>
        <translation>عدد مرات الحكم على كل منها</translation>
    </message>
    <message>
        <source>Also with all policies in one prompt</source>
        <translation>أيضًا مع كل السياسات في موجّه واحد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>How right is a policy?</source>
        <translation>ما مدى صحة السياسة؟</translation>
    </message>
    <message>
        <source>An evaluation judges examples of which you have said what you expect, and says how often the verdict was right. Measure versions of a policy, models and efforts side by side, and see which examples flip.</source>
        <translation>يحكم التقييم على أمثلة ذكرتَ ما تتوقعه منها، ويبيّن كم مرة كان الحكم صحيحًا. قِس إصدارات السياسة والنماذج ودرجات الجهد جنبًا إلى جنب، وانظر أي الأمثلة ينقلب.</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>تقييم جديد…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters, hidden</source>
        <translation>
            <numerusform>{n} حرف، مخفي</numerusform>
            <numerusform>{n} حرف، مخفي</numerusform>
            <numerusform>{n} حرفان، مخفيان</numerusform>
            <numerusform>{n} أحرف، مخفية</numerusform>
            <numerusform>{n} حرفًا، مخفيًا</numerusform>
            <numerusform>{n} حرف، مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} عمود</numerusform>
            <numerusform>{n} عمود</numerusform>
            <numerusform>{n} عمودان</numerusform>
            <numerusform>{n} أعمدة</numerusform>
            <numerusform>{n} عمودًا</numerusform>
            <numerusform>{n} عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns will be judged.</source>
        <translation>
            <numerusform>سيُحكم على {n} عمود.</numerusform>
            <numerusform>سيُحكم على {n} عمود.</numerusform>
            <numerusform>سيُحكم على {n} عمودين.</numerusform>
            <numerusform>سيُحكم على {n} أعمدة.</numerusform>
            <numerusform>سيُحكم على {n} عمودًا.</numerusform>
            <numerusform>سيُحكم على {n} عمود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} مثال</numerusform>
            <numerusform>{n} مثال</numerusform>
            <numerusform>{n} مثالان</numerusform>
            <numerusform>{n} أمثلة</numerusform>
            <numerusform>{n} مثالًا</numerusform>
            <numerusform>{n} مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items flipped</source>
        <translation>
            <numerusform>انقلب {n} عنصر</numerusform>
            <numerusform>انقلب {n} عنصر</numerusform>
            <numerusform>انقلب {n} عنصران</numerusform>
            <numerusform>انقلبت {n} عناصر</numerusform>
            <numerusform>انقلب {n} عنصرًا</numerusform>
            <numerusform>انقلب {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are no examples and are left out.</source>
        <translation>
            <numerusform>{n} صف ليس من الأمثلة وهو مستبعد.</numerusform>
            <numerusform>{n} صف ليس من الأمثلة وهو مستبعد.</numerusform>
            <numerusform>{n} صفان ليسا من الأمثلة وهما مستبعدان.</numerusform>
            <numerusform>{n} صفوف ليست من الأمثلة وهي مستبعدة.</numerusform>
            <numerusform>{n} صفًا ليست من الأمثلة وهي مستبعدة.</numerusform>
            <numerusform>{n} صف ليست من الأمثلة وهي مستبعدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are expected to be several things.</source>
        <translation>
            <numerusform>يُتوقع من {n} نص أن يكون عدة أشياء.</numerusform>
            <numerusform>يُتوقع من {n} نص أن يكون عدة أشياء.</numerusform>
            <numerusform>يُتوقع من {n} نصين أن يكونا عدة أشياء.</numerusform>
            <numerusform>يُتوقع من {n} نصوص أن تكون عدة أشياء.</numerusform>
            <numerusform>يُتوقع من {n} نصًا أن تكون عدة أشياء.</numerusform>
            <numerusform>يُتوقع من {n} نص أن تكون عدة أشياء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts were there already and were used again</source>
        <translation>
            <numerusform>{n} حكم كان موجودًا من قبل وأُعيد استخدامه</numerusform>
            <numerusform>{n} حكم كان موجودًا من قبل وأُعيد استخدامه</numerusform>
            <numerusform>{n} حكمان كانا موجودين من قبل وأُعيد استخدامهما</numerusform>
            <numerusform>{n} أحكام كانت موجودة من قبل وأُعيد استخدامها</numerusform>
            <numerusform>{n} حكمًا كانت موجودة من قبل وأُعيد استخدامها</numerusform>
            <numerusform>{n} حكم كانت موجودة من قبل وأُعيد استخدامها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name} has {n} examples now.</source>
        <translation>
            <numerusform>في {policy}/{name} الآن {n} مثال.</numerusform>
            <numerusform>في {policy}/{name} الآن {n} مثال.</numerusform>
            <numerusform>في {policy}/{name} الآن {n} مثالان.</numerusform>
            <numerusform>في {policy}/{name} الآن {n} أمثلة.</numerusform>
            <numerusform>في {policy}/{name} الآن {n} مثالًا.</numerusform>
            <numerusform>في {policy}/{name} الآن {n} مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, {n} examples</source>
        <translation>
            <numerusform>{policy}/{name}، {n} مثال</numerusform>
            <numerusform>{policy}/{name}، {n} مثال</numerusform>
            <numerusform>{policy}/{name}، {n} مثالان</numerusform>
            <numerusform>{policy}/{name}، {n} أمثلة</numerusform>
            <numerusform>{policy}/{name}، {n} مثالًا</numerusform>
            <numerusform>{policy}/{name}، {n} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}، الإصدار {number}</translation>
    </message>
    <message>
        <source>an evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>column {number} of {all}</source>
        <translation>العمود {number} من {all}</translation>
    </message>
    <message>
        <source>The evaluation is finished.</source>
        <translation>اكتمل التقييم.</translation>
    </message>
    <message>
        <source>The evaluation is stopped. It goes on where it was.</source>
        <translation>توقف التقييم. ويتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>said {said} %, was {was} % of {count}</source>
        <translation>قال {said} %، وكان {was} % من {count}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>درجات الجهد</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>لغات السياسة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Export a report…</source>
        <translation>تصدير تقرير…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Expected and given</source>
        <translation>المتوقع والمعطى</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>الضبط مقابل الاستدعاء</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>الاستدعاء، %</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>الضبط، %</translation>
    </message>
    <message>
        <source>What the probability is worth</source>
        <translation>قيمة الاحتمال</translation>
    </message>
    <message>
        <source>Probability that the model gave, %</source>
        <translation>الاحتمال الذي أعطاه النموذج، %</translation>
    </message>
    <message>
        <source>Were violations, %</source>
        <translation>كانت مخالفات، %</translation>
    </message>
    <message>
        <source>Compare the chosen row with</source>
        <translation>مقارنة الصف المختار مع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>{done} of {total} verdicts</source>
        <translation>{done} من {total} من الأحكام</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>given: {what}</source>
        <translation>المعطى: {what}</translation>
    </message>
    <message>
        <source>{title}: the draft beside the saved version</source>
        <translation>{title}: المسودة بجانب الإصدار المحفوظ</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): the same verdict on {same}; kappa {kappa}. Violations: {violations}.</source>
        <translation>مقارنة {what} ({columns}): الحكم نفسه في {same}؛ كابا {kappa}. المخالفات: {violations}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} في الثانية</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>ملفات CSV</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} items</source>
        <translation>يجري الحذف: {done} من {total} من العناصر</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>يجري الحذف…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>الانتقال إلى الفحص</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>حُكم عليه</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>غير مراجَع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>All of more than {n} verdicts are exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the search finds is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مراجَع</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>الفحص {run}</translation>
    </message>
    <message>
        <source>Run {run}: {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>ابحث في المحتوى والأسباب والملاحظات والسياسات</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} فحص</numerusform>
            <numerusform>{n} فحص</numerusform>
            <numerusform>{n} فحصان</numerusform>
            <numerusform>{n} فحوص</numerusform>
            <numerusform>{n} فحصًا</numerusform>
            <numerusform>{n} فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} حكم</numerusform>
            <numerusform>{n} حكم</numerusform>
            <numerusform>{n} حكمان</numerusform>
            <numerusform>{n} أحكام</numerusform>
            <numerusform>{n} حكمًا</numerusform>
            <numerusform>{n} حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts are exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{run} · {policy}, {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>لم توافق</translation>
    </message>
    <message>
        <source>You: {decision}</source>
        <translation>أنت: {decision}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>الفحص {run}</translation>
    </message>
    <message>
        <source>version {sha256}</source>
        <translation>الإصدار {sha256}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>About the model</source>
        <translation>عن النموذج</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>ITS FILES</source>
        <translation>ملفاته</translation>
    </message>
    <message>
        <source>About the model&apos;s files</source>
        <translation>عن ملفات النموذج</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>جلب…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>استخدامه للفحوص</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختباره</translation>
    </message>
    <message>
        <source>Verify its bytes</source>
        <translation>التحقق من بايتاته</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>الحجم: {size}</translation>
    </message>
    <message>
        <source>Kept as: {quantization}</source>
        <translation>محفوظ بصيغة: {quantization}</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>من: {source}</translation>
    </message>
    <message>
        <source>Asking the hub what is there…</source>
        <translation>تُسأل منصة النماذج عما هو موجود…</translation>
    </message>
    <message>
        <source>{state}. Checks use it.</source>
        <translation>{state}. تستخدمه الفحوص.</translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation>متابعة الجلب…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} من {total}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>بحث على هذا القرص</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>مستودع آخر…</translation>
    </message>
    <message>
        <source>Fetching: {percent} %</source>
        <translation>يجري الجلب: {percent} %</translation>
    </message>
    <message>
        <source>It is being loaded and tried…</source>
        <translation>يجري تحميله وتجربته…</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>مستودع آخر</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>اسم مستودع فيه ملفات GGUF ذات البنية gpt-oss، مثل organisation/name أو organisation/name:file.</translation>
    </message>
    <message>
        <source>Its bytes are those that were promised. {problem}</source>
        <translation>بايتاته هي التي وُعد بها. {problem}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} موجود هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This repository asks who you are</source>
        <translation>يسأل هذا المستودع عن هويتك</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Weights (*.gguf)</source>
        <translation>الأوزان (*.gguf)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>There are no GGUF files there.</source>
        <translation>لا توجد هناك ملفات GGUF.</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss weights on this disk.</source>
        <translation>ليس لدى LM Studio وHugging Face وllama.cpp وJan وGPT4All وOllama أوزان gpt-oss على هذا القرص.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>يجري إدخال {name}…</translation>
    </message>
    <message>
        <source>Reading and taking in</source>
        <translation>تجري القراءة والإدخال</translation>
    </message>
    <message>
        <source>The bytes of {title} were read and compared.</source>
        <translation>قُرئت بايتات {title} وقورنت.</translation>
    </message>
    <message>
        <source>Reading its bytes</source>
        <translation>تُقرأ بايتاته</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>اختبار نموذج</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>النموذج يعمل.</translation>
    </message>
    <message>
        <source>Something is wrong with it.</source>
        <translation>فيه خلل ما.</translation>
    </message>
    <message>
        <source>What was fetched of {title} is deleted.</source>
        <translation>يُحذف ما جُلب من {title}.</translation>
    </message>
    <message>
        <source>{title} is deleted from this disk; files that are used where they are stay. Verdicts that it gave are kept.</source>
        <translation>يُحذف {title} من هذا القرص؛ أما الملفات المستخدمة من مكانها فتبقى. والأحكام التي أعطاها محفوظة.</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>إزالة نموذج</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Fetch it nevertheless</source>
        <translation>جلبه على أي حال</translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation>موافقة وجلب</translation>
    </message>
    <message>
        <source>Plumbline will contact {host} for this, and nobody else. Every contact is listed in the settings.</source>
        <translation>سيتصل Plumbline من أجل هذا بـ {host} ولا أحد غيره. وكل اتصال مذكور في الإعدادات.</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>قرأت هذه الشروط وأوافق عليها</translation>
    </message>
    <message>
        <source>Fetch these files?</source>
        <translation>هل تُجلب هذه الملفات؟</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}، الإيداع {commit}</translation>
    </message>
    <message>
        <source>{size} are to be fetched; {free} are free on the disk.</source>
        <translation>سيُجلب {size}؛ والمساحة الحرة على القرص {free}.</translation>
    </message>
    <message>
        <source>Take these models in?</source>
        <translation>هل تُدخل هذه النماذج؟</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>النماذج التي عُثر عليها</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}، {quantization}</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>ما يحدث للملفات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Use where they are</source>
        <translation>استخدامها من مكانها</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Damaged: it is never loaded</source>
        <translation>تالف: لا يُحمَّل أبدًا</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>غير كامل بعد</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>يمكن جلبه</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>يعمل جيدًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>يعمل ببطء على هذا الجهاز</translation>
    </message>
    <message>
        <source>Does not fit this machine</source>
        <translation>لا يناسب هذا الجهاز</translation>
    </message>
    <message>
        <source>Not known yet whether it fits</source>
        <translation>لا يُعرف بعد هل يناسب الجهاز</translation>
    </message>
    <message>
        <source>Its bytes are those that its publisher names.</source>
        <translation>بايتاته هي التي يذكرها ناشره.</translation>
    </message>
    <message>
        <source>Nobody that Plumbline knows vouches for its bytes.</source>
        <translation>لا أحد ممن يعرفهم Plumbline يضمن بايتاته.</translation>
    </message>
    <message>
        <source>Its bytes are not those that they should be.</source>
        <translation>بايتاته ليست كما ينبغي أن تكون.</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>للإشراف على المحتوى</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>للمقارنة</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>للتعلّم والتجربة، لا لاتخاذ القرارات</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>يجري الجلب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>يجري التحقق مما هو موجود هنا</translation>
    </message>
    <message>
        <source>Fetching again what was wrong</source>
        <translation>يُجلب من جديد ما كان خاطئًا</translation>
    </message>
    <message>
        <source>Not whole yet: {percent} % is here</source>
        <translation>غير كامل بعد: الموجود هنا {percent} %</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 أو 1</translation>
    </message>
    <message>
        <source>A sample answer</source>
        <translation>مثال على إجابة</translation>
    </message>
    <message>
        <source>A text to try</source>
        <translation>نص للتجربة</translation>
    </message>
    <message>
        <source>A text, as somebody could write it</source>
        <translation>نص كما قد يكتبه شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>ABOUT {n} TOKENS</source>
        <translation>
            <numerusform>نحو {n} رمز</numerusform>
            <numerusform>نحو {n} رمز</numerusform>
            <numerusform>نحو {n} رمزين</numerusform>
            <numerusform>نحو {n} رموز</numerusform>
            <numerusform>نحو {n} رمزًا</numerusform>
            <numerusform>نحو {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>إضافة إجابة</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>الإجابة: {labels}</translation>
    </message>
    <message>
        <source>Answers and what they mean</source>
        <translation>الإجابات ومعانيها</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>المؤرشفة أيضًا</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>بحاله الراهنة</translation>
    </message>
    <message>
        <source>Best between {least} and {most}. An estimate for the real models. The practice model, which knows few words, counts {counted}.</source>
        <translation>الأفضل بين {least} و{most}. تقدير للنماذج الحقيقية. أما النموذج التدريبي، الذي يعرف كلمات قليلة، فيعدّ {counted}.</translation>
    </message>
    <message>
        <source>Best between {least} and {most}. An estimate: the model is not loaded.</source>
        <translation>الأفضل بين {least} و{most}. هذا تقدير: النموذج غير محمَّل.</translation>
    </message>
    <message>
        <source>Best between {least} and {most}. Counted with the model&apos;s own tokenizer.</source>
        <translation>الأفضل بين {least} و{most}. العدّ بمجزّئ رموز النموذج نفسه.</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>فحص بهذه السياسة</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً مع</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>الثقة: {word}</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>عدّ دقيق</translation>
    </message>
    <message>
        <source>Discard it and go back</source>
        <translation>تجاهله والرجوع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Duplicate a policy</source>
        <translation>تكرار سياسة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Export as a zip file</source>
        <translation>تصدير كملف zip</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>حقول الإجابة</translation>
    </message>
    <message>
        <source>Fields, in the order in which they are written</source>
        <translation>الحقول، بالترتيب الذي تُكتب به</translation>
    </message>
    <message>
        <source>Find it in the text</source>
        <translation>إيجاده في النص</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>كيف تُقرأ الإجابات</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>كيف تُقرأ الإجابات: {title}</translation>
    </message>
    <message>
        <source>Import a folder of policies</source>
        <translation>استيراد مجلد سياسات</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>استيراد سياسات</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each</source>
        <translation>JSON فيه 0 أو 1 لكل منها</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>JSON فيه حقول</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>جارٍ إصدار الحكم…</translation>
    </message>
    <message>
        <source>Keep what the text as it stands is judged to be in the history</source>
        <translation>الاحتفاظ في السجل بالحكم على النص بحاله الراهنة</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>السطر {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading the model: {share} %</source>
        <translation>جارٍ تحميل النموذج: {share} %</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>Loads the model, which can take a while</source>
        <translation>يحمّل النموذج، وقد يستغرق ذلك بعض الوقت</translation>
    </message>
    <message>
        <source>Make this the newest again</source>
        <translation>جعل هذا الإصدار هو الأحدث من جديد</translation>
    </message>
    <message>
        <source>May be null</source>
        <translation>قد يكون null</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>جديدة، لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>No policy has these words.</source>
        <translation>لا توجد سياسة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the policy&apos;s top what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or state it here.</source>
        <translation>غير واضح بعد. اذكر قرب بداية السياسة ما يُجاب به، مثل “Answer with 1 if it violates this policy, else with 0”، أو حدّده هنا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing to advise.</source>
        <translation>لا توجد نصائح.</translation>
    </message>
    <message>
        <source>One code of a list</source>
        <translation>رمز واحد من قائمة</translation>
    </message>
    <message>
        <source>One word of a list</source>
        <translation>كلمة واحدة من قائمة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>السياسات والحزم</translation>
    </message>
    <message>
        <source>Read answers so</source>
        <translation>قراءة الإجابات هكذا</translation>
    </message>
    <message>
        <source>Reading the policy: {share} %</source>
        <translation>جارٍ قراءة السياسة: {share} %</translation>
    </message>
    <message>
        <source>Reading the weights once, to know which they are: {share} %</source>
        <translation>جارٍ قراءة الأوزان مرة واحدة، لمعرفة أيّ أوزان هي: {share} %</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>السبب: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>القواعد والسبب</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>القواعد: {rules}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>حفظ كإصدار {number}</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>البحث في السياسات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>اسم قصير</translation>
    </message>
    <message>
        <source>Show its verdicts</source>
        <translation>إظهار أحكامه</translation>
    </message>
    <message>
        <source>Show the reasoning</source>
        <translation>إظهار الاستدلال</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>سياسة أولية</translation>
    </message>
    <message>
        <source>Stated beside it</source>
        <translation>محدَّد بجانبها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>جرّبها</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>اختبار على مجموعة أمثلة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>The text was changed and not saved. Going back to an old version discards that.</source>
        <translation>تغيّر النص ولم يُحفظ. والرجوع إلى إصدار قديم يتجاهل هذا التغيير.</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>توجد سياسة بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>هما متطابقان.</translation>
    </message>
    <message>
        <source>This policy does not say clearly how it is answered. Say what can come back, and what each answer means.</source>
        <translation>لا تذكر هذه السياسة بوضوح كيف يُجاب عنها. اذكر ما يمكن أن يرد من إجابات، وما تعنيه كل إجابة.</translation>
    </message>
    <message>
        <source>This policy holds signs that the editor would change. It is shown, and can&apos;t be edited here.</source>
        <translation>تحتوي هذه السياسة على علامات كان المحرِّر سيغيّرها. لذلك تُعرض، ولا يمكن تحريرها هنا.</translation>
    </message>
    <message>
        <source>This was found in the policy&apos;s text. What you change is stated beside it.</source>
        <translation>عُثر على هذا في نص السياسة. وما تغيّره يُحدَّد بجانبها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>العنوان واللغة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Type an answer to see how it is read</source>
        <translation>اكتب إجابة لترى كيف تُقرأ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What an answer looks like</source>
        <translation>شكل الإجابة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>What each answer means</source>
        <translation>ما تعنيه كل إجابة</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>an answer of the table</source>
        <translation>إجابة من الجدول</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>as it ships</source>
        <translation>كما تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>counting the policy&apos;s tokens</source>
        <translation>عدّ رموز السياسة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>ids of rules</source>
        <translation>معرّفات القواعد</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>not saved, but used</source>
        <translation>غير محفوظ، لكنه مستخدم</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>لا شيء (null)</translation>
    </message>
    <message>
        <source>nothing raised</source>
        <translation>لم يُثَر شيء</translation>
    </message>
    <message>
        <source>nothing: show the text</source>
        <translation>لا شيء: إظهار النص</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>أحد خياراته</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>سياسة أولية</translation>
    </message>
    <message>
        <source>such as en, de or pt-BR</source>
        <translation>مثل en أو de أو pt-BR</translation>
    </message>
    <message>
        <source>trying a policy</source>
        <translation>تجربة سياسة</translation>
    </message>
    <message>
        <source>used now</source>
        <translation>مستخدم الآن</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>{kind}. Found in the policy&apos;s text.</source>
        <translation>{kind}. عُثر عليه في نص السياسة.</translation>
    </message>
    <message>
        <source>{kind}. Stated beside the policy.</source>
        <translation>{kind}. محدَّد بجانب السياسة.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}، {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} رمز</numerusform>
            <numerusform>{n} رمز</numerusform>
            <numerusform>{n} رمزان</numerusform>
            <numerusform>{n} رموز</numerusform>
            <numerusform>{n} رمزًا</numerusform>
            <numerusform>{n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} مثال</numerusform>
            <numerusform>{n} مثال</numerusform>
            <numerusform>{n} مثالان</numerusform>
            <numerusform>{n} أمثلة</numerusform>
            <numerusform>{n} مثالًا</numerusform>
            <numerusform>{n} مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines the same</source>
        <translation>
            <numerusform>{n} سطر متطابق</numerusform>
            <numerusform>{n} سطر متطابق</numerusform>
            <numerusform>{n} سطران متطابقان</numerusform>
            <numerusform>{n} أسطر متطابقة</numerusform>
            <numerusform>{n} سطرًا متطابقًا</numerusform>
            <numerusform>{n} سطر متطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be used.</source>
        <translation>
            <numerusform>تعذّر استخدام {n} أخرى.</numerusform>
            <numerusform>تعذّر استخدام {n} أخرى.</numerusform>
            <numerusform>تعذّر استخدام {n} أخريين.</numerusform>
            <numerusform>تعذّر استخدام {n} أخرى.</numerusform>
            <numerusform>تعذّر استخدام {n} أخرى.</numerusform>
            <numerusform>تعذّر استخدام {n} أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>صُدّرت {n} سياسة إلى {place}.</numerusform>
            <numerusform>صُدّرت {n} سياسة إلى {place}.</numerusform>
            <numerusform>صُدّرت {n} سياستان إلى {place}.</numerusform>
            <numerusform>صُدّرت {n} سياسات إلى {place}.</numerusform>
            <numerusform>صُدّرت {n} سياسة إلى {place}.</numerusform>
            <numerusform>صُدّرت {n} سياسة إلى {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>استُوردت {n} سياسة.</numerusform>
            <numerusform>استُوردت {n} سياسة.</numerusform>
            <numerusform>استُوردت {n} سياستان.</numerusform>
            <numerusform>استُوردت {n} سياسات.</numerusform>
            <numerusform>استُوردت {n} سياسة.</numerusform>
            <numerusform>استُوردت {n} سياسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} عملية فحص</numerusform>
            <numerusform>{n} عملية فحص</numerusform>
            <numerusform>{n} عمليتا فحص</numerusform>
            <numerusform>{n} عمليات فحص</numerusform>
            <numerusform>{n} عملية فحص</numerusform>
            <numerusform>{n} عملية فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} حكم</numerusform>
            <numerusform>{n} حكم</numerusform>
            <numerusform>{n} حكمان</numerusform>
            <numerusform>{n} أحكام</numerusform>
            <numerusform>{n} حكمًا</numerusform>
            <numerusform>{n} حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}، نسخة</translation>
    </message>
    <message>
        <source>{version} is saved.</source>
        <translation>حُفظ {version}.</translation>
    </message>
    <message>
        <source>{version} says</source>
        <translation>يقول {version}</translation>
    </message>
    <message>
        <source>{version}, changed</source>
        <translation>{version}، معدَّل</translation>
    </message>
    <message>
        <source>“{name}” is archived. Its versions and its verdicts stay.</source>
        <translation>أُرشفت “{name}”. تبقى إصداراتها وأحكامها.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>اختر عمودًا فيه سياسة واحدة.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format under “Format”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>اختر واحدة منها ضمن “الأمثلة”.</translation>
    </message>
    <message>
        <source>Choose the column under “Text column”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the effort on the Check page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>اختر تقييمين، أو عمودين من تقييم واحد.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>اختر “نسخ” بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “Column with the texts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “Column with what is expected”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>استوردها واحدًا واحدًا لترى ما الخلل في كل منها.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the file first: much of it can often still be read. Then put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it on the Check page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>صفحة “تقييم” تسرد كل التقييمات.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>تُظهر صفحة “تقييم” أعمدة التقييم {evaluation}.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>تُظهر صفحة “السجل” عناصر الفحص {run}.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick “Also with all policies in one prompt” to compare versions of one policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Delete…” on the Models page deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>يعمل {model} على {device} باستخدام {engine}.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>اختصار جديد: اضغط المفاتيح</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>النموذج والمحرّك</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>الألوان والنص</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>التفكير والأجوبة</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>إعادة ضبط كل الإعدادات…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>هل تريد إعادة ضبط كل الإعدادات؟</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>تشفير…</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>السجل مشفَّر.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>السجل غير مشفَّر.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic (as many as fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>على وحدة معالجة الرسومات</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In main memory</source>
        <translation>في الذاكرة الرئيسية</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>مموَّه</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>مقنَّع</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفَّفة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>م.ب/ث</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Violates</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>أجزاء من الجواب يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
</context>
</TS>
