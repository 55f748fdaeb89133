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
        <source>All versions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>نصه غير مثبَّت هنا.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>يحكم Plumbline على النصوص وفق سياسة مكتوبة بلغة عادية، بنموذج على هذا الجهاز. لا شيء يغادر الجهاز.

قد يخطئ النموذج. الحكم اقتراح معلَّل، والقرار للإنسان.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>البحث في الأسماء والتراخيص</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>البرمجيات المضمّنة في Plumbline</translation>
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
        <translation>&amp;فحص</translation>
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
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>إضافة العناصر المحددة إلى قضية.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>إضافة العناصر المحددة، كما قررت بشأنها، إلى مجموعة أمثلة السياسة.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>إضافة إلى قضية…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>إضافة إلى مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>اعتراض…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>أرشفة السياسة</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>القضايا…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>تغيير عنوان السياسة ولغتها وملخصها.</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>التحقق من تقرير…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>إعادة الفحص بواسطة…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>التحقق من السجل…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>التحقق من ملف JSON لتقرير بمفرده وبمقارنته بالسجل.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>اختيار مجلد فيه ملفات لفحصها.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>اختيار ملفات لفحصها.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>اختيار محتوى آخر. يبقى الفحص المعروض في السجل.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>إغلاق Plumbline. يُوقَف الفحص الجاري مؤقتًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>قائمة السياق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>نسخ كرد</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>نسخ بيان الأسباب باللغة التي اخترتها آخر مرة.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>نسخ التحديد.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>تنزيل النماذج واستيرادها واختبارها.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>تكرار السياسة…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>إدخال عبارة المرور أو رمز الاسترداد للسجل المشفَّر.</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>تصدير كل السياسات كملف ZIP…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>تصدير السياسة كملف ZIP…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>تصدير السياسة إلى مجلد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>العثور على أمر باسمه.</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>البحث عن عناصر تكاد نصوصها تتطابق.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>البحث عن عناصر مشابهة…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>تحرير ذاكرة النموذج. يعيد الفحص التالي تحميله.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>يعيد كل النص إلى حجم النظام.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>الانتقال إلى حقل البحث في الصفحة.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>يجعل نموذج التدريب يحكم على محتوى نموذجي.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>إخفاء كل شيء حتى تُدخل عبارة مرور السجل من جديد.</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>كيفية الحصول على إصدار أحدث، وهل يوجد.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>كيفية التحديث…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>استيراد ملف سياسة أو مجلد أو حزمة.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>استيراد كل السياسات في مجلد.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>استيراد مجلد سياسات…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>إدراج محتوى الحافظة.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>الحكم على الملفات الجديدة في المجلدات فور وصولها.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>الحكم على النصوص وفق سياسة.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>الحكم على العناصر نفسها بسياسة أخرى أو نموذج آخر أو جهد آخر.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>الحكم على نص التجربة بالسياسة كما هي.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>حفظ ما كتبه المعترض على القرار، أو البت في الاعتراض.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>قفل السجل</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>إدارة مجموعات من العناصر مع ملاحظات.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>البحث عن أي تلف وعن أي شيء تغيّر بعد تسجيله.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>إنشاء تقرير عن المحدَّد أو المعروض: صفحة ويب أو PDF أو JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>يكبّر كل النص في النافذة.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>يصغّر كل النص في النافذة.</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>نقل النص المحدد إلى الحافظة.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>فتح الملف الذي جاء منه العنصر، وبيان موضع العنصر فيه.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>فتح الدليل عند موضوع الصفحة الحالية.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>فتح قائمة المجلدات في الإعدادات.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>فتح قائمة الأوامر للقائمة أو الحقل الذي عليه التركيز.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>لصق محتوى</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>إعادة ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>إزالة السياسة من القوائم. تُحفظ إصداراتها وأحكامها.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>استعادة نص الإصدار المحفوظ. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>إعادة السياسة إلى القوائم.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>حفظ كإصدار جديد</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>حفظ نص السياسة كإصدارها التالي.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>البحث في كل ما حُكم عليه حتى الآن.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>تحديد كل ما هنا.</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>إظهار المحتوى</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>عرض أماكن الملفات</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>عرض ما يحتاجه الفحص وأماكنه في خمس خطوات.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>إنشاء سياسة جديدة بنص هذه السياسة.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>إنشاء سياسة جديدة.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>بدء الفحص</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>بيان الأسباب…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>إيقاف فوري. تُحفظ الأحكام الصادرة.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>تجربة السياسة</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>جرّب المثال</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>إلغاء أرشفة السياسة</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>التراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>إزالة النموذج من الذاكرة</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>فتح قفل السجل…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>استخدام نص الحافظة كمحتوى.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>ما هذا البرنامج، وما الذي لا يستطيعه.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>المرور على الأحكام التي يجب أن ينظر فيها إنسان.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>كتابة كل سياسات المكتبة في ملف واحد.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>كتابة العناصر المعروضة في ملف CSV أو JSON Lines.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>كتابة السياسة وبياناتها في مجلد باسمها.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>كتابة السياسة وبياناتها في ملف واحد.</translation>
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
        <source>Tell the person concerned what was decided and why.</source>
        <translation>الكتابة إلى الشخص المعني بما تقرر وسببه.</translation>
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
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>إيقاف الفحص مؤقتًا أو استئنافه. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>مساعدة Plumbline</translation>
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
        <translation>تسجيل قرار مختلف، مع تصنيف وملاحظة.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>تسجيل أن القرار يعود لشخص آخر.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>تسجيل حكم النموذج كقرارك.</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>نحو {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} أو {last}</translation>
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
            <numerusform>حصة من أقل من {n} اعتراض لا تدل على الكثير.</numerusform>
            <numerusform>حصة من أقل من اعتراض واحد لا تدل على الكثير.</numerusform>
            <numerusform>حصة من أقل من اعتراضين لا تدل على الكثير.</numerusform>
            <numerusform>حصة من أقل من {n} اعتراضات لا تدل على الكثير.</numerusform>
            <numerusform>حصة من أقل من {n} اعتراضًا لا تدل على الكثير.</numerusform>
            <numerusform>حصة من أقل من {n} اعتراض لا تدل على الكثير.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>الاعتراض</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>على: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>الكل: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>يُحتسب الاعتراض لكل قاعدة يذكرها القرار. القاعدة التي كثيرًا ما تُنقض قراراتها قد تكون غير واضحة، أو قد يسيء النموذج فهمها.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>الاعتراضات بحسب القاعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>نسخ كرد…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>اتخاذ القرار رغم ذلك</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>اتخاذ القرار والرد…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>البت في الاعتراض</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>نُقض القرار</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>أُيّد القرار</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>الأرقام…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>الأفضل أن يبت في الاعتراض شخص آخر.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>القرار الجديد</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>لا اعتراضات مفتوحة.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>بلا قاعدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>فتح اعتراض</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>فُتح في {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>فُتح في {when}، وسجّله {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>نقض القرار</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>فُتح الاعتراض، وهو بانتظار قرار في صفحة “المراجعة”.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>تأييد القرار</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>ألصق ما كتبه المعترض</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>السبب، لمن يقرأ لاحقًا</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>تم التسجيل.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>إظهار فحصه</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>هناك من يعترض على هذا القرار: {decision}. سينظر فيه إنسان من جديد.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>يسحب المعترض اعتراضه. يبقى القرار كما هو، ويُحفظ أن اعتراضًا قُدّم.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>القرار الأول بلا اسم، وأنت أيضًا بلا اسم: قد يكون قرارك أنت.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>القرار الأول أيضًا اتُّخذ باسمك.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>لا اعتراضات بعد.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>لا اعتراضات هنا.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>الاعتراضات المعروضة</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>السبب؛ يظهر في الرد</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>إظهار الاعتراض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>سحب الاعتراض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب الاعتراض</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>نص الاعتراض</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>تقرر باسم {name}.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>تقرر بلا اسم. يمكنك إدخال اسمك في الإعدادات.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>نُقض {hits} من {of}، {percent} ({low} إلى {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>لا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>{n} اعتراضات</numerusform>
            <numerusform>{n} اعتراضًا</numerusform>
            <numerusform>{n} اعتراض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>لا مفتوح بينها</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحًا</numerusform>
            <numerusform>{n} مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>لا اعتراضات مفتوحة</numerusform>
            <numerusform>اعتراض مفتوح واحد</numerusform>
            <numerusform>اعتراضان مفتوحان</numerusform>
            <numerusform>{n} اعتراضات مفتوحة</numerusform>
            <numerusform>{n} اعتراضًا مفتوحًا</numerusform>
            <numerusform>{n} اعتراض مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>لم يُسحب شيء</numerusform>
            <numerusform>سُحب واحد</numerusform>
            <numerusform>سُحب اثنان</numerusform>
            <numerusform>سُحبت {n}</numerusform>
            <numerusform>سُحب {n}</numerusform>
            <numerusform>سُحب {n}</numerusform>
        </translation>
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
        <translation>هذا خلل في البرنامج. كل ما حُكم عليه محفوظ. التفاصيل في السجل التقني: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>إضافة إلى قضية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>حذف القضية…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>هل تريد حذف القضية “{name}”؟</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>عناصر القضية</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>تُحذف ملاحظاتها. وتبقى عناصرها في السجل.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>اسم القضية</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>لا قضايا بعد. حدّد أحكامًا في صفحة “السجل” واختر “إضافة إلى قضية…”.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>ملاحظة على القضية</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>ملاحظة على العنصر المحدَّد</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>ملاحظة على هذه العناصر</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>ملاحظة على هذه العناصر، إن شئت</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>إزالة العنصر</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>حُذفت القضية.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>حُفظت القضية في {file}. في الملف ملاحظات وليس فيه نصوص.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>القضية: اختر واحدة، أو اكتب اسم قضية جديدة</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>لم يعد العنصر في القضية. ويبقى في السجل.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>لا توجد قضية بهذا الاسم: ستُنشأ قضية جديدة.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>لم يُحكم عليه بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>لا عناصر في القضية الجديدة.</numerusform>
            <numerusform>في القضية الجديدة عنصر واحد.</numerusform>
            <numerusform>في القضية الجديدة عنصران.</numerusform>
            <numerusform>في القضية الجديدة {n} عناصر.</numerusform>
            <numerusform>في القضية الجديدة {n} عنصرًا.</numerusform>
            <numerusform>في القضية الجديدة {n} عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>كل العناصر في هذا السجل.</numerusform>
            <numerusform>عنصر واحد ليس في هذا السجل.</numerusform>
            <numerusform>عنصران ليسا في هذا السجل.</numerusform>
            <numerusform>{n} عناصر ليست في هذا السجل.</numerusform>
            <numerusform>{n} عنصرًا ليست في هذا السجل.</numerusform>
            <numerusform>{n} عنصر ليست في هذا السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي عنصر.</numerusform>
            <numerusform>سيُضاف عنصر واحد.</numerusform>
            <numerusform>سيُضاف عنصران.</numerusform>
            <numerusform>ستُضاف {n} عناصر.</numerusform>
            <numerusform>سيُضاف {n} عنصرًا.</numerusform>
            <numerusform>سيُضاف {n} عنصر.</numerusform>
        </translation>
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
        <source>An item can have several verdicts.</source>
        <translation>قد تكون للعنصر عدة أحكام.</translation>
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
        <source>Get a model</source>
        <translation>الحصول على نموذج</translation>
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
        <translation>هناك فحص جارٍ. أوقفه مؤقتًا لفتح غيره.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>صورة لنص</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>يحكم نموذج تدريب يأتي مع Plumbline على العينة. هو للتجربة، لا للقرارات.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>يُقرأ جزء آخر من الملف</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
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
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>إعادة الفحص بواسطة…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>فحص النص بدلًا منها</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>اختر أولًا: عنصر لكل سطر أم نص واحد؟</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>اختيار السياسات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>حساب المجموع الاختباري للنموذج (أول استخدام فقط)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>سياق للنموذج</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>سياق للنموذج: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>المحرف الفاصل</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>كشف تلقائي</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>بقرار مختلف</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>تحكم كل سياسة على المحتوى كله، لذا تستغرق عدة سياسات أضعاف الوقت.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>استبعده مرشِّح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>التصفية حسب القاعدة أو حسب قرارات الأشخاص</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>بحث في النصوص</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>العناصر الأولى</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>العنصر الأول</numerusform>
            <numerusform>العنصران الأولان</numerusform>
            <numerusform>أول {n} عناصر</numerusform>
            <numerusform>أول {n} عنصرًا</numerusform>
            <numerusform>أول {n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>كيف تُكتب التواريخ في هذه المحادثة</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>غير صالح لصيغته</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>يمكن إيقافه مؤقتًا واستئنافه في أي وقت؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>العنصر {number}: {first}، وفي إصدار الظل {second}</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>العناصر التي أصدرت سياسة واحدة على الأقل هذا الحكم عليها</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>إعادة الحكم دون حدود</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>الحكم على أي حال</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>الحكم على كل رسالة في المحادثة مع ما سبقها</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>يجري تحميل النموذج</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>إنشاء قائمة مراجعة من الأحكام التي يجب أن ينظر فيها إنسان</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>يحكم إصدار آخر أو سياسة أخرى على حصة من العناصر للمقارنة. لا أثر لذلك في النتيجة.</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>وسائط بلا نص</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>الرسائل السابقة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>سيُحكم على عناصر؛ ولا يزال عدّها جاريًا.</numerusform>
            <numerusform>سيُحكم على أكثر من عنصر واحد؛ ولا يزال العدّ جاريًا.</numerusform>
            <numerusform>سيُحكم على أكثر من عنصرين؛ ولا يزال العدّ جاريًا.</numerusform>
            <numerusform>سيُحكم على أكثر من {n} عناصر؛ ولا يزال العدّ جاريًا.</numerusform>
            <numerusform>سيُحكم على أكثر من {n} عنصرًا؛ ولا يزال العدّ جاريًا.</numerusform>
            <numerusform>سيُحكم على أكثر من {n} عنصر؛ ولا يزال العدّ جاريًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>لا سياسة</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>لا إصدار ظل</translation>
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
        <source>None</source>
        <translation>بلا</translation>
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
        <source>Not reviewed</source>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>لم يكتبه شخص</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>لا شيء للحكم عليه: لم يُعثر على عناصر.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>لا شيء لقراءته بعد.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>عنصر لكل ملف</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>عنصر لكل سطر</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>عنصر لكل صفحة</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>عنصر لكل فقرة</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>عنصر لكل صف</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>الصق نصًا أو اكتبه للحكم عليه، أو أفلت ملفات ومجلدات هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>متوقف مؤقتًا عند {done} من {n} من العناصر. لم يُفقد شيء.</numerusform>
            <numerusform>متوقف مؤقتًا عند {done} من عنصر واحد. لم يُفقد شيء.</numerusform>
            <numerusform>متوقف مؤقتًا عند {done} من عنصرين. لم يُفقد شيء.</numerusform>
            <numerusform>متوقف مؤقتًا عند {done} من {n} عناصر. لم يُفقد شيء.</numerusform>
            <numerusform>متوقف مؤقتًا عند {done} من {n} عنصرًا. لم يُفقد شيء.</numerusform>
            <numerusform>متوقف مؤقتًا عند {done} من {n} عنصر. لم يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>يحكم Plumbline على النصوص وفق سياسة تكتبها بلغة عادية، ويبيّن أي قاعدة خولفت ولماذا.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>تصحيح النص المرمَّز مرتين</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>قراءة السياسة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>المعروض الأول فقط.</numerusform>
            <numerusform>المعروض الأولان فقط.</numerusform>
            <numerusform>المعروض أول {n} فقط.</numerusform>
            <numerusform>المعروض أول {n} فقط.</numerusform>
            <numerusform>المعروض أول {n} فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>لا عناصر للحكم عليها.</numerusform>
            <numerusform>هناك عنصر واحد للحكم عليه.</numerusform>
            <numerusform>هناك عنصران للحكم عليهما.</numerusform>
            <numerusform>هناك {n} عناصر للحكم عليها.</numerusform>
            <numerusform>هناك {n} عنصرًا للحكم عليها.</numerusform>
            <numerusform>هناك {n} عنصر للحكم عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>لا عناصر للحكم عليها. بهذا النموذج وهذا الجهد يستغرق ذلك {time}.</numerusform>
            <numerusform>هناك عنصر واحد للحكم عليه. بهذا النموذج وهذا الجهد يستغرق ذلك {time}.</numerusform>
            <numerusform>هناك عنصران للحكم عليهما. بهذا النموذج وهذا الجهد يستغرق ذلك {time}.</numerusform>
            <numerusform>هناك {n} عناصر للحكم عليها. بهذا النموذج وهذا الجهد يستغرق ذلك {time}.</numerusform>
            <numerusform>هناك {n} عنصرًا للحكم عليها. بهذا النموذج وهذا الجهد يستغرق ذلك {time}.</numerusform>
            <numerusform>هناك {n} عنصر للحكم عليها. بهذا النموذج وهذا الجهد يستغرق ذلك {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>استخدام المحتوى السابق</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>الملف النصي عنصر واحد؛ و“التقسيم إلى” يجعل كل سطر عنصرًا</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>إصدار الظل: {done} من {n} من العناصر</numerusform>
            <numerusform>إصدار الظل: {done} من عنصر واحد</numerusform>
            <numerusform>إصدار الظل: {done} من عنصرين</numerusform>
            <numerusform>إصدار الظل: {done} من {n} عناصر</numerusform>
            <numerusform>إصدار الظل: {done} من {n} عنصرًا</numerusform>
            <numerusform>إصدار الظل: {done} من {n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>‏{check} · {done} من {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} من {n} من العناصر</numerusform>
            <numerusform>{done} من عنصر واحد</numerusform>
            <numerusform>{done} من عنصرين</numerusform>
            <numerusform>{done} من {n} عناصر</numerusform>
            <numerusform>{done} من {n} عنصرًا</numerusform>
            <numerusform>{done} من {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>حُكم على {done} من {n} من العناصر</numerusform>
            <numerusform>حُكم على {done} من عنصر واحد</numerusform>
            <numerusform>حُكم على {done} من عنصرين</numerusform>
            <numerusform>حُكم على {done} من {n} عناصر</numerusform>
            <numerusform>حُكم على {done} من {n} عنصرًا</numerusform>
            <numerusform>حُكم على {done} من {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>قُرر بشأن {done} من {n} من العناصر</numerusform>
            <numerusform>قُرر بشأن {done} من عنصر واحد</numerusform>
            <numerusform>قُرر بشأن {done} من عنصرين</numerusform>
            <numerusform>قُرر بشأن {done} من {n} عناصر</numerusform>
            <numerusform>قُرر بشأن {done} من {n} عنصرًا</numerusform>
            <numerusform>قُرر بشأن {done} من {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} من {n} من الأحكام</numerusform>
            <numerusform>{done} من حكم واحد</numerusform>
            <numerusform>{done} من حكمين</numerusform>
            <numerusform>{done} من {n} أحكام</numerusform>
            <numerusform>{done} من {n} حكمًا</numerusform>
            <numerusform>{done} من {n} حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>قائمة مراجعة…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>عليه قرار</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>بقرار أو بلا قرار</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>عدة سياسات…</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>إصدار الظل: {title}، {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>حصة العناصر</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>مُشارَك من شخص آخر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>إظهار ما تُخطّي…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتخطاة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>هل تريد بدء هذا الفحص؟</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>يبدأ الفحص بعد عدّ العناصر.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>توقف الفحص “{check}” عند {done} من {n} من العناصر. لم يُفقد شيء.</numerusform>
            <numerusform>توقف الفحص “{check}” عند {done} من عنصر واحد. لم يُفقد شيء.</numerusform>
            <numerusform>توقف الفحص “{check}” عند {done} من عنصرين. لم يُفقد شيء.</numerusform>
            <numerusform>توقف الفحص “{check}” عند {done} من {n} عناصر. لم يُفقد شيء.</numerusform>
            <numerusform>توقف الفحص “{check}” عند {done} من {n} عنصرًا. لم يُفقد شيء.</numerusform>
            <numerusform>توقف الفحص “{check}” عند {done} من {n} عنصر. لم يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>توقف المحرك وأُعيد تشغيله. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>قد يخطئ النموذج. الحكم اقتراح معلَّل، والقرار للإنسان.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>حلّ النص الملصق محل الملفات.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>حلّ النص الملصق محل نصك. “تراجع” يعيده.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>يُعاد الحكم على العناصر نفسها في فحص مستقل. تُحفظ الأحكام المعروضة.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>سلسلة الرسائل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>استغرق وقتًا أو ذاكرة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>كاتب الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>المحرف الفاصل: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>الجهد: {effort}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>قُرئ على أنه رسائل مصدَّرة ({name})؛ ومن الممكن أيضًا {other}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>الورقة “{name}”</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>عمود النص “{name}”</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} في الدقيقة</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي مدخل في هذا الفحص.</numerusform>
            <numerusform>تُخطّي مدخل واحد في هذا الفحص.</numerusform>
            <numerusform>تُخطّي مدخلان في هذا الفحص.</numerusform>
            <numerusform>تُخطّيت {n} مدخلات في هذا الفحص.</numerusform>
            <numerusform>تُخطّي {n} مدخلًا في هذا الفحص.</numerusform>
            <numerusform>تُخطّي {n} مدخل في هذا الفحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>لن يُتخطى أي مدخل في هذا الفحص.</numerusform>
            <numerusform>سيُتخطى مدخل واحد في هذا الفحص.</numerusform>
            <numerusform>سيُتخطى مدخلان في هذا الفحص.</numerusform>
            <numerusform>ستُتخطى {n} مدخلات في هذا الفحص.</numerusform>
            <numerusform>سيُتخطى {n} مدخلًا في هذا الفحص.</numerusform>
            <numerusform>سيُتخطى {n} مدخل في هذا الفحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>لم يُعَد الحكم على أي عنصر بجهد {effort}</numerusform>
            <numerusform>أُعيد الحكم على عنصر واحد بجهد {effort}</numerusform>
            <numerusform>أُعيد الحكم على عنصرين بجهد {effort}</numerusform>
            <numerusform>أُعيد الحكم على {n} عناصر بجهد {effort}</numerusform>
            <numerusform>أُعيد الحكم على {n} عنصرًا بجهد {effort}</numerusform>
            <numerusform>أُعيد الحكم على {n} عنصر بجهد {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي عنصر</numerusform>
            <numerusform>حُدّد عنصر واحد</numerusform>
            <numerusform>حُدّد عنصران</numerusform>
            <numerusform>حُدّدت {n} عناصر</numerusform>
            <numerusform>حُدّد {n} عنصرًا</numerusform>
            <numerusform>حُدّد {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>لا عناصر حتى الآن…</numerusform>
            <numerusform>عنصر واحد حتى الآن…</numerusform>
            <numerusform>عنصران حتى الآن…</numerusform>
            <numerusform>{n} عناصر حتى الآن…</numerusform>
            <numerusform>{n} عنصرًا حتى الآن…</numerusform>
            <numerusform>{n} عنصر حتى الآن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>لا عناصر للحكم عليها</numerusform>
            <numerusform>عنصر واحد للحكم عليه</numerusform>
            <numerusform>عنصران للحكم عليهما</numerusform>
            <numerusform>{n} عناصر للحكم عليها</numerusform>
            <numerusform>{n} عنصرًا للحكم عليها</numerusform>
            <numerusform>{n} عنصر للحكم عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>لا أسطر: عنصر لكل سطر أم نص واحد؟</numerusform>
            <numerusform>سطر واحد: عنصر لكل سطر أم نص واحد؟</numerusform>
            <numerusform>سطران: عنصر لكل سطر أم نص واحد؟</numerusform>
            <numerusform>{n} أسطر: عنصر لكل سطر أم نص واحد؟</numerusform>
            <numerusform>{n} سطرًا: عنصر لكل سطر أم نص واحد؟</numerusform>
            <numerusform>{n} سطر: عنصر لكل سطر أم نص واحد؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>{n} ملفات أخرى</numerusform>
            <numerusform>{n} ملفًا آخر</numerusform>
            <numerusform>{n} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} سياسة</numerusform>
            <numerusform>{n} سياسة</numerusform>
            <numerusform>سياستان</numerusform>
            <numerusform>{n} سياسات</numerusform>
            <numerusform>{n} سياسة</numerusform>
            <numerusform>{n} سياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>لم يُتخطَّ شيء</numerusform>
            <numerusform>تُخطّي واحد</numerusform>
            <numerusform>تُخطّي اثنان</numerusform>
            <numerusform>تُخطّيت {n}</numerusform>
            <numerusform>تُخطّي {n}</numerusform>
            <numerusform>تُخطّي {n}</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>القراءة: لا عناصر بعد</numerusform>
            <numerusform>القراءة: عنصر واحد</numerusform>
            <numerusform>القراءة: عنصران</numerusform>
            <numerusform>القراءة: {n} عناصر</numerusform>
            <numerusform>القراءة: {n} عنصرًا</numerusform>
            <numerusform>القراءة: {n} عنصر</numerusform>
        </translation>
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
        <source>Shadow</source>
        <translation>إصدار الظل</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>المدخلات المتخطاة</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>التقسيم إلى</translation>
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
        <translation>عمود النص</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>النص المراد الحكم عليه</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>توقف الفحص.</translation>
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
        <translation>نوع ملف غير مدعوم</translation>
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
        <source>Your text is kept, but the files will be checked.</source>
        <translation>يُحفظ نصك، لكن الملفات هي التي تُفحص.</translation>
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
        <translation>متقطع</translation>
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
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>بلا سياسات</numerusform>
            <numerusform>وفق سياسة واحدة</numerusform>
            <numerusform>وفق سياستين</numerusform>
            <numerusform>وفق {n} سياسات</numerusform>
            <numerusform>وفق {n} سياسة</numerusform>
            <numerusform>وفق {n} سياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{judged} {policies}.</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}: {violates}، {allowed}.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>‏{model} · {device} · {count} في آن واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>لا عناصر مسموحة</numerusform>
            <numerusform>عنصر واحد مسموح</numerusform>
            <numerusform>عنصران مسموحان</numerusform>
            <numerusform>{n} عناصر مسموحة</numerusform>
            <numerusform>{n} عنصرًا مسموحًا</numerusform>
            <numerusform>{n} عنصر مسموح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>لم يُحكم على أي عنصر</numerusform>
            <numerusform>حُكم على عنصر واحد</numerusform>
            <numerusform>حُكم على عنصرين</numerusform>
            <numerusform>حُكم على {n} عناصر</numerusform>
            <numerusform>حُكم على {n} عنصرًا</numerusform>
            <numerusform>حُكم على {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>لا عناصر مخالفة</numerusform>
            <numerusform>عنصر واحد مخالف</numerusform>
            <numerusform>عنصران مخالفان</numerusform>
            <numerusform>{n} عناصر مخالفة</numerusform>
            <numerusform>{n} عنصرًا مخالفًا</numerusform>
            <numerusform>{n} عنصر مخالف</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>قُرئ {read} رمزًا وكُتب {written}</translation>
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
    <name>Classroom</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>إضافة تصنيفات النموذج</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>إضافة تصنيفات النموذج…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>اختيار التمرين</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>تم كل شيء. تصنيفاتك في {file} بجانب التمرين: سلّم هذا الملف.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>يحوي التمرين السياسة والنصوص من مجموعة أمثلة، دون الإجابات المتوقعة.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>اختيار التمرين؛ تُؤخذ أيضًا التصنيفات التي بجانبه</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>كابا كوهين</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>الإجابة المتوقعة</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>تصنيفات الجميع في {file}.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>كابا فلايس</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>من تقييم لمجموعة الأمثلة التي أُنشئ منها التمرين.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>كابا: 1 اتفاق تام، و0 اتفاق بقدر ما تعطيه الصدفة وحدها.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>التصنيف معًا</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>تصنيف…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>تمرين جديد</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>تمرين جديد…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>الشخص التالي…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>النص التالي</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>لا يوجد تقييم فيه أحكام على كل هذه النصوص. قيّم مجموعة الأمثلة التي أُنشئ منها التمرين، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>عدد النصوص</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>الاختلافات فقط</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>حفظ التمرين…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>حفظ الورقة كملف PDF</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>حفظ الورقة كملف PDF…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>يقرر عدة أشخاص بشأن النصوص نفسها دون أن يرى أحدهم إجابات الآخرين، ثم يرون أين يختلفون هم والنموذج. كل شيء ملف تتداولونه.

1. أنشئ تمرينًا من مجموعة أمثلة وسلّمه للجميع.
2. يصنّف كل شخص نصوصه: على جهازه، أو بالتناوب على هذا الجهاز، أو على الورق.
3. قارن بعد أن ينتهي الجميع، وأضف تصنيفات النموذج في الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>إظهار الزوج الوحيد</numerusform>
            <numerusform>إظهار الزوجين</numerusform>
            <numerusform>إظهار الأزواج الـ {n} كلها</numerusform>
            <numerusform>إظهار الأزواج الـ {n} كلها</numerusform>
            <numerusform>إظهار الأزواج الـ {n} كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>النص {number} من {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>استُبعدت صيغة إجابة السياسة.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>‏{name}: صُنّف {done} من {n} من النصوص</numerusform>
            <numerusform>‏{name}: صُنّف {done} من نص واحد</numerusform>
            <numerusform>‏{name}: صُنّف {done} من نصين</numerusform>
            <numerusform>‏{name}: صُنّف {done} من {n} نصوص</numerusform>
            <numerusform>‏{name}: صُنّف {done} من {n} نصًا</numerusform>
            <numerusform>‏{name}: صُنّف {done} من {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>حفظ كل التصنيفات</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>حفظ كل التصنيفات…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>من يصنّف؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب؛ ويجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>اسمك كما سيراه الآخرون. تُستأنف التصنيفات التي بُدئت من قبل.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>تصنيفات</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>‏{file} جاهز للطباعة.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>‏{file} ليس فيه نصوص.</numerusform>
            <numerusform>‏{file} فيه نص واحد. سلّمه للجميع.</numerusform>
            <numerusform>‏{file} فيه نصان. سلّمه للجميع.</numerusform>
            <numerusform>‏{file} فيه {n} نصوص. سلّمه للجميع.</numerusform>
            <numerusform>‏{file} فيه {n} نصًا. سلّمه للجميع.</numerusform>
            <numerusform>‏{file} فيه {n} نص. سلّمه للجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>‏{first} و{second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>‏{name} (نموذج)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>لم يُؤخذ أي ملف تصنيفات من جانب التمرين.</numerusform>
            <numerusform>أُخذ ملف تصنيفات واحد كان بجانب التمرين.</numerusform>
            <numerusform>أُخذ ملفا تصنيفات كانا بجانب التمرين.</numerusform>
            <numerusform>أُخذت {n} ملفات تصنيفات كانت بجانب التمرين.</numerusform>
            <numerusform>أُخذ {n} ملف تصنيفات كانت بجانب التمرين.</numerusform>
            <numerusform>أُخذ {n} ملف تصنيفات كانت بجانب التمرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>‏{policy} · {name}، {n} مثال</numerusform>
            <numerusform>‏{policy} · {name}، {n} مثال</numerusform>
            <numerusform>‏{policy} · {name}، مثالان</numerusform>
            <numerusform>‏{policy} · {name}، {n} أمثلة</numerusform>
            <numerusform>‏{policy} · {name}، {n} مثالًا</numerusform>
            <numerusform>‏{policy} · {name}، {n} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>‏{who}: الجواب نفسه في {hits} من {of}، {name} {kappa}</translation>
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
        <source>A folder can&apos;t be read</source>
        <translation>تعذّرت قراءة مجلد</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>يلزم ملف تصنيفات لشخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>هناك نموذج محمّل بالفعل</translation>
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
        <source>A tensor has no name of its own.</source>
        <translation>أحد الموترات ليس له اسم خاص به.</translation>
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
        <source>Check its name.</source>
        <translation>تحقق من اسمه.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>تحقق من مساره.</translation>
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
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>تحقق من التصنيفات والحدود في صيغة الإجابة الخاصة بالسياسة.</translation>
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
        <source>Choose a model.</source>
        <translation>اختر نموذجًا.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>أُعطي مفتاح، لكن {file} غير مشفّر.</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>ملف بصيغة PEM يشهد لخادم الفريق حيث لا تشهد له شهادات النظام.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>اسم خاصية</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>اسم إحدى الخصائص غير صالح.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>يمنع أحد الإعدادات Plumbline من استخدام الشبكة، لذا لم يُرسَل شيء إلى {host}.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>اسم موتّر</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>نص في قائمة</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>رمز مميز</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>عدد العناصر القاسية في اليوم التي تعرض بعدها قائمة المراجعة استراحة، في كل مرة. العناصر القاسية هي التي تخالف سياسة نصوصها مموَّهة.</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>السماح باستخدام الشبكة</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>أحد الكائنات فيه يذكر الحقل نفسه مرتين.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>يكتب برنامج آخر في {file}، ولم ينتهِ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>تحقق من وجود الملف ومن أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>اختر gpt-oss-safeguard أو gpt-oss بصيغة GGUF.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>اختر ملفًا واحدًا، أو الجزء الأول من نموذج مقسّم.</translation>
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
        <source>Download all parts again from the same place.</source>
        <translation>نزّل كل الأجزاء مجددًا من المكان نفسه.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>نزّله مجددًا، أو اختر ملفًا آخر.</translation>
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
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>المجلدات داخل المجلد المختار مستبعدة كما اختير.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>تُستبعد الملفات المخفية وملفات النظام. اختر الملف نفسه كي يُقرأ.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>يدّعي أن فيه {tensors} من الموترات و{properties} من الخصائص.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>يحوي بيانات ليست نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>لا يحوي محارف NUL.</numerusform>
            <numerusform>يحوي محرف NUL واحدًا، ويُحكم عليه كما هو.</numerusform>
            <numerusform>يحوي محرفي NUL، ويُحكم عليهما كما هما.</numerusform>
            <numerusform>يحوي {n} محارف NUL، ويُحكم عليها كما هي.</numerusform>
            <numerusform>يحوي {n} محرف NUL، ويُحكم عليها كما هي.</numerusform>
            <numerusform>يحوي {n} محرف NUL، ويُحكم عليها كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>لا يحوي محارف خفية مثل {example}.</numerusform>
            <numerusform>يحوي محرفًا خفيًا واحدًا، مثل {example}، ويُحكم عليه كما هو.</numerusform>
            <numerusform>يحوي محرفين خفيين، مثل {example}، ويُحكم عليهما كما هما.</numerusform>
            <numerusform>يحوي {n} محارف خفية، مثل {example}، ويُحكم عليها كما هي.</numerusform>
            <numerusform>يحوي {n} محرفًا خفيًا، مثل {example}، ويُحكم عليها كما هي.</numerusform>
            <numerusform>يحوي {n} محرف خفي، مثل {example}، ويُحكم عليها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>لا يذكر بنيته.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>فيه أكثر من {chars} محرف؛ والحد للعنصر الواحد {limit}. قسّمه حسب الأسطر أو الفقرات، أو ارفع الحد.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>ليس فيه موتّرات.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>فيه {chars} محرف؛ والحد للعنصر الواحد {limit}. قسّمه حسب الأسطر أو الفقرات، أو ارفع الحد.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>مستند PDF، لا نص.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>أرشيف ZIP أو مستند مكتبي، لا نص.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>قاعدة بيانات، لا نص.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>جهاز؛ لا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>مجلد؛ لا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>رابط إلى شيء غير موجود.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>رابط، أو رابط يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>قائمة؛ كان المتوقع كائنًا أو نصًا.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>صورة، لا نص.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>أنبوب؛ لا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>برنامج، لا نص.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>قيمة مفردة؛ كان المتوقع كائنًا أو نصًا.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>مقبس؛ لا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>مستند RTF، لا نص.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>مستند مكتبي، لا نص.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>بيانات مضغوطة، لا نص.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>ليس ملف GGUF.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>قيمته null؛ كان المتوقع كائنًا أو نصًا.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>يعود إلى مجلد يحويه.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>يقول إنه الجزء {number} من {count}.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>يسبق الجدول.</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>إصدار GGUF هو {version}؛ يمكن قراءة الإصدارين 2 و3.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>بنيته {architecture}؛ لا يشغّل Plumbline إلا نماذج {supported}.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>علامة ترتيب البايتات تقول {encoding}، لكن البايتات ليست بهذا الترميز.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>بايتاته ليست بالترميز المختار {encoding}.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>لم يُتعرَّف على ترميزه. اختر الترميز الذي كُتب به.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>تدّعي قوائمه {count} نصًا؛ والحد {most}.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>موتراته محاذاة إلى {alignment} من البايتات.</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>لا تُتَّبع الروابط داخل المجلدات.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>لا يوجد عمود فيه نص. الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>لم تُحفظ أمثلة لـ “{policy}”.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>لم يتخذ أحد قرارًا في عنصر حُكم عليه وفق “{policy}”.</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>ليس كله بالترميز {encoding}.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>لا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>أجزاء من النموذج مفقودة</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>ضع كل الأجزاء في مجلد واحد بأسمائها الأصلية.</translation>
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
        <source>Set {passphrase_variable} for a script.</source>
        <translation>اضبط {passphrase_variable} لاستخدامه في برنامج نصي.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>اختصر السياسة.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>لا تُقرأ جداول من هذا النوع. احفظها بصيغة CSV في البرنامج الذي يفتحها وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>خُمّن الترميز {encoding}؛ وقيمة sha256 لبايتات الملف هي {sha256}.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>تغيّر الملف أثناء قراءته. تبقى العناصر المقروءة قبل ذلك.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>لا يذكر الملف بنيته؛ لا يشغّل Plumbline إلا نماذج {supported}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>ينتهي الملف في منتصف قيمة: لقد قُطع.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>كبر الملف أثناء قراءته. ما أُضيف بعد فتحه ليس في هذا الفحص.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>تعذّر فتح السجل</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>السجل تالف</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>السجل قيد الاستخدام</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>السجل غير مشفَّر</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>يحتاج السجل مفتاحه</translation>
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
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>تدّعي القائمة {key} {count} مدخلًا؛ والحد {most}.</translation>
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
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>في الصفحة {bytes} من البايتات؛ والحد لملف يُقرأ كاملًا {limit}.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>الخاصية {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>الخاصية {key} مكررة.</translation>
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
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>في الصف {cells} خلية لـ {columns} عمودًا. النص الذي يحوي الفاصل يحتاج علامات اقتباس حوله.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>في الصف {cells} من {columns} خلية.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>الصف فارغ.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>الصفوف قبله نصوص صرفة؛ وهذا فيه أعمدة.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>صفوف الموتر {name} لا تملأ كتلًا كاملة.</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>لا يعرفه النص البرمجي.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>انتهى النص البرمجي.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>تغيّرت المصادر</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>يفيد النظام: {reason}.</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>للموتّر {name} إزاحة خاطئة.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>حجم الموتر {name} مستحيل.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>للموتّر {name} تكمية غير معروفة.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>للموتر {name} {dimensions} من الأبعاد.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>عمود النص فارغ في هذا الصف.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>يحوي النص فاصلًا دون علامات اقتباس. وهو العمود الأخير، فجُمعت أجزاؤه.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>النص في العمود “{column}”، وقد عُرف بأنه الأطول نصًا.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>النص في العمود “{column}”، وقد عُرف باسمه.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>النص في العمود “{column}”، وقد عُرف باسمه؛ أعمدة أخرى مرشحة: {others}.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>في القيمة {chars} من المحارف؛ وحد الصف {limit}.</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>تحوي أجزاء “{file}” وعددها {files} {found} موتّرًا بدلًا من {expected}.</translation>
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
        <translation>لا ملف ولا مجلد بهذا الاسم، أو أنه أُزيل.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>لا ملف ولا مجلد بهذا الاسم.</translation>
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
        <source>There is nothing in it to judge.</source>
        <translation>لا يوجد فيه ما يُحكم عليه.</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>هناك شيء بعد نهاية قيمة JSON.</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>لا ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>ينقص هذا الصف عمود النص.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>يمكن جمع سياستين إلى {most} بأسماء مختلفة؛ وهذه {names}.</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>قيمة `confirmed` هي true أو false.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>يحتاج `confirmed` عدد بايتات كل ملف وقيمة sha256 له.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>يجب أن تكون قيمة `format` هي {number}.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>`licence` مفقود.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>في `memory` يوجد {keys}.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>رمز الخروج {code}</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>رفض llama.cpp “{name}”: {errors}.</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>النموذج {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>النموذج {model}، الصيغة {variant}</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>لا رمز خروج</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>لم يصل شيء لوقت طويل</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>من {count} من صفوف {table} نُسخ {copied}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>الفحص {run}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>الإشارة {name}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>تعذّر فتح {file} بهذا المفتاح. (يبدو الملف التالفة بايتاته الأولى كذلك.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>تعذّرت قراءة {file} على نحو سليم ({detail}).</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>تغيّر {file} بعد التحقق منه.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>في {file} علامات لـ {columns}، والسياسة لا تعرف أيًا منها.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>في {file} أكثر من عمود قد يكون التصنيف المتوقع: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>في {file} أكثر من {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>ليس في {file} عمود غير التصنيفات.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>في {file} المخطط {found}، وهذا الإصدار يعرف المخططات حتى {known}. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>قيمة sha256 للملف {file} هي {digest} بدلًا من {expected}: يُنزَّل مجددًا على كتل.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>‏sha256 لـ {file} هو {digest}، وكان المتوقع {expected}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>‏{file} تالف ({name}).</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>‏{file} مشفَّر ولم يُعطَ مفتاح. (يبدو الملف التالفة بايتاته الأولى كذلك.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>‏{file} في مجلد النماذج.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>‏{file} ليس سجلًا لـ Plumbline. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>‏{file} غير موجود.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>تعذّرت الكتابة في {file} أو في المجلد الذي يوجد فيه.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>‏{file}: لا قيمة sha256 معروفة، لذا سيُعلَّم النموذج غير متحقق منه.</translation>
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
        <translation>ليس في {first} و{second} أعمدة متوافقة.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>في {first} عمود واحد.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
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
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>لا يقبل {host} رمز الوصول الذي أُرسل من أجل {what}.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>لا يعطي {host} الملف {what} إلا لمن سجّلوا الدخول، أو أنه غير موجود.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>أرسل {host} بايتات غير التي طُلبت.</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>لا حاجة لتنزيل {model}.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>‏{model} غير مثبت ولا يُنزَّل.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>‏{model} غير مثبّت.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>‏{model} غير مثبت. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>‏{model}، {quantization}، من {repository}.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>يلزم {needed} إضافية في {folder}، والحر {free}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>لا بايتات تعذّر فك ترميزها.</numerusform>
            <numerusform>تعذّر فك ترميز بايت واحد؛ يظهر هكذا �.</numerusform>
            <numerusform>تعذّر فك ترميز بايتين؛ يظهر كل منهما هكذا �.</numerusform>
            <numerusform>تعذّر فك ترميز {n} بايتات؛ يظهر كل منها هكذا �.</numerusform>
            <numerusform>تعذّر فك ترميز {n} بايتًا؛ يظهر كل منها هكذا �.</numerusform>
            <numerusform>تعذّر فك ترميز {n} بايت؛ يظهر كل منها هكذا �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>لا أنصاف أزواج بديلة.</numerusform>
            <numerusform>نصف واحد من زوج بديل، وليس محرفًا، يظهر هكذا �.</numerusform>
            <numerusform>نصفان من أزواج بديلة، وليسا محرفين، يظهران هكذا �.</numerusform>
            <numerusform>{n} أنصاف من أزواج بديلة، وليست محارف، تظهر هكذا �.</numerusform>
            <numerusform>{n} نصفًا من أزواج بديلة، وليست محارف، تظهر هكذا �.</numerusform>
            <numerusform>{n} نصف من أزواج بديلة، وليست محارف، تظهر هكذا �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>لا سجلات أخرى مفقودة أو معدّلة.</numerusform>
            <numerusform>سجل آخر مفقود أو عُدّل.</numerusform>
            <numerusform>سجلان آخران مفقودان أو عُدّلا.</numerusform>
            <numerusform>{n} سجلات أخرى مفقودة أو عُدّلت.</numerusform>
            <numerusform>{n} سجلًا آخر مفقودة أو عُدّلت.</numerusform>
            <numerusform>{n} سجل آخر مفقودة أو عُدّلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>لا صفوف أخرى في {table} كذلك.</numerusform>
            <numerusform>صف آخر في {table} كذلك.</numerusform>
            <numerusform>صفان آخران في {table} كذلك.</numerusform>
            <numerusform>{n} صفوف أخرى في {table} كذلك.</numerusform>
            <numerusform>{n} صفًا آخر في {table} كذلك.</numerusform>
            <numerusform>{n} صف آخر في {table} كذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>لا يمكن حفظ {other} و{name} معًا في مجلد واحد.</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>‏{path} غير موجود أو تعذّرت قراءته.</translation>
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
        <translation>‏{reason} محاولة أخرى بعد {wait}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>ليس في {title} متغيّر “{wanted}”.</translation>
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
        <translation>‏{what} ليس نصًا.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>طول {what} {length} بايت؛ والحد {most}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>“{column}”</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>تعذّر استخدام “{file}”. {why}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>‏“{file}” هو الجزء {number} من {count}، لكن لم يُعثر على أي ملف.</numerusform>
            <numerusform>‏“{file}” هو الجزء {number} من {count}، لكن عُثر على ملف واحد.</numerusform>
            <numerusform>‏“{file}” هو الجزء {number} من {count}، لكن عُثر على ملفين.</numerusform>
            <numerusform>‏“{file}” هو الجزء {number} من {count}، لكن عُثر على {n} ملفات.</numerusform>
            <numerusform>‏“{file}” هو الجزء {number} من {count}، لكن عُثر على {n} ملفًا.</numerusform>
            <numerusform>‏“{file}” هو الجزء {number} من {count}، لكن عُثر على {n} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>‏“{file}”: {reason}، بعد {done}.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>“{file}”: {reason}.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>ليس لـ “{model}” قيمة sha256 المتوقعة، لذا لا يُحمَّل.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>‏“{model}” ليس الملف الذي بدأ به الفحص (sha256 {sha256}…).</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>في “{name}” أوزان ليست أعدادًا.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>‏“{name}” غير معروف.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>‏“{reference}” ليس رقم تقييم.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>‏“{shown}” ليس اسم ترميز نصوص.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>‏“{version}” ليس رقم إصدار.</translation>
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
        <source>Download the model again.</source>
        <translation>نزّل النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>قيّم مجموعة الأمثلة التي أُنشئ منها التمرين.</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>مجموعات الأمثلة صغيرة: خذ جزءًا منها.</translation>
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
        <source>Install Plumbline again.</source>
        <translation>ثبّت Plumbline من جديد.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>مكتوب للأجهزة ذات ترتيب البايتات من الأكبر (big-endian).</translation>
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
        <source>Look for a repository with GGUF files.</source>
        <translation>ابحث عن مستودع فيه ملفات GGUF.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>اذكر الملف نفسه، أو ضع السياسة في المجلد باسم policy.md.</translation>
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
        <source>No such variant</source>
        <translation>لا يوجد متغيّر كهذا</translation>
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
        <source>Review items first; each decision can then become an example.</source>
        <translation>راجع العناصر أولًا؛ ثم يمكن أن يصبح كل قرار مثالًا.</translation>
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
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>ابدأ فحصًا جديدًا. ويحتفظ القديم بما لديه.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>تحوّل نص إلى رمز تحكم</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>تعذّر استخدام صيغة الإجابة</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>تعذّرت قراءة الفهرس</translation>
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
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>المحرك يتوقف باستمرار</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
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
        <translation>المفتاح غير مطابق</translation>
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
        <source>The model can&apos;t be loaded</source>
        <translation>تعذّر تحميل النموذج</translation>
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
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>أجزاء النموذج لا تنتمي بعضها إلى بعض</translation>
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
        <source>Name fewer policies, models or efforts.</source>
        <translation>اذكر عددًا أقل من السياسات أو النماذج أو درجات الجهد.</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>ليس JSON صالحًا بدءًا من الحرف {position}.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>يعمل على المعالج.</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>اختبره لقياس استخدامه للذاكرة.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>اذكر واحدًا.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>تعذّر إنشاء سياق من {tokens} رمزًا (العناصر في آن واحد: {sequences}).</translation>
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
        <source>The server asks to wait</source>
        <translation>يطلب الخادم الانتظار</translation>
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
        <source>The token is not accepted</source>
        <translation>رمز الوصول غير مقبول</translation>
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
        <source>There is no such benchmark</source>
        <translation>لا يوجد اختبار معياري كهذا</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>لا يوجد عمود كهذا</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
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
        <source>There is no terminal to ask for it on.</source>
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
        <source>This can&apos;t be the name of a policy</source>
        <translation>لا يصلح هذا اسمًا لسياسة</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>هذا التنزيل جارٍ</translation>
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
        <source>This needs a token</source>
        <translation>هذا يحتاج إلى رمز وصول</translation>
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
        <source>Unpack it and import the folder.</source>
        <translation>فك ضغطه واستورد المجلد.</translation>
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
        <source>Use an https address, or leave the token out.</source>
        <translation>استخدم عنوان https، أو لا تستخدم رمز الوصول.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>استخدم ملف نموذج آخر، وأبلغ عن هذا مع اسم النموذج.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>انتظر حتى ينتهي، أو أوقفه، ثم حاول مجددًا.</translation>
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
        <source>`purpose` is one of {purposes}.</source>
        <translation>قيمة `purpose` واحدة من {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>صيغة `repository` هي organisation/name، لا {text}.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` هو 64 رقمًا سداسي عشري بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` قائمة جداول.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` جدول فيه name وurl وsummary.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` مفقود، أو ليس عددًا صحيحًا فوق 0.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` مفقود، أو ليس نصًا.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` غير معروف هنا.</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>عملية إنقاذ</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>عنصر (الصف {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>سجل غير معروف</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>البايتات {first} إلى {last}</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>انتهى قبل أوانه بـ {bytes} بايت</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>ينتهي قبل البايت {size}</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>حجمه الآن {now} بايت، وكان {before}</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>هو على قرص آخر</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>يحتاج `files`.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>يحتاج نماذج، لكل منها اسم خاص.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>يحتاج صيغًا، لكل منها اسم خاص.</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>العنصر {item}</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>قائمة جداوله مفقودة، أو المفتاح خاطئ</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>ليس لمخططه رقم</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>انقطع llama.cpp أثناء فحص “{file}” ({reason}). قد يكون الملف تالفًا.</translation>
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
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 عدد مناسب.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 عدد مناسب.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>تُنشأ الدفعة من قائمة؛ وملف القرارات هو ما يعيده مراجعها.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>الإجابة الثنائية 0 أو 1، لكن ذُكرت تصنيفات أخرى.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>يجب أن يكون للقضية اسم.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>في المصنف خلية ليس لها موضع صالح.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>هناك فحص جارٍ.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>تعذّر إنشاء مجلد</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>لا يمكن مراقبة مجلد</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>سيُراقَب مجلد مرتين</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>لا يمكن أن يكون هذا اسمًا لمجموعة أمثلة</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>في مجموعة الأمثلة مثال واحد على الأقل.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>يُختبر نموذج الآن.</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>تعذّرت قراءة بيان نموذج</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>بيان نموذج تالف</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>في أحد الأعداد أكثر من {most} رقمًا</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>جزء مفقود: {part}.</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>أُضيف جزء: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>تحتاج عبارة المرور إلى {minimum} من المحارف على الأقل؛ وعدة كلمات أفضل.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>قرر إنسان:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>سحب إنسان القرار.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>صورة لنص</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>تُجرَّب سياسة الآن.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>يقع الاحتمال بين 0 و1، ويأتي الحد الأدنى أولًا.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>تعذّر بدء إحدى العمليات</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>تحتاج القائمة إلى قاعدة واحدة على الأقل تقول ما الذي تجب مراجعته.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>يتسع التقرير لما يصل إلى {most} من العناصر، وهذه أكثر.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>ربما يستخدمه فحص: انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>يجب أن يكون للبحث المحفوظ اسم.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>يتكوّن الختم من عدد وشرطة و64 من الأرقام والأحرف من a إلى f، و“{seal}” ليس كذلك.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>الختم المحفوظ في مكان آخر، أو الختم الزمني عليه، يثبت أن شيئًا مما سُجّل قبله لم يتغير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>يقرر المراجع الثاني وفق إصدار واحد من سياسة واحدة. في هذه القائمة: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>تعذّر إلحاق تسلسل بالبادئة.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>لأحد الإعدادات قيمة غير صالحة</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>يمنع أحد الإعدادات Plumbline من استخدام الشبكة، لذا لم يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>الحصة أكبر من 0 ولا تزيد على 1: ‏0.05 تعني واحدًا من عشرين.</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>تعذّرت تجزئة نص إلى رموز.</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>كثيرًا ما يرفع رمز الوصول الحد.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>تعذّرت قراءة قيمة: {reason}</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>عن القضية</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>الدقة، بفواصل ثقة 95 %</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>أضف حقلًا من نوع “{binary}” أو “{label}”.</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>أضف حقلًا من نوع “{type}”، أو أزل التصنيفات.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>أضف تصنيفًا لكل علامة.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>أضف تصنيفًا لكل إجابة ممكنة.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>أضف تصنيفًا معناه مخالف أو تصعيد.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>أضف مثالًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>أضف كل الحقول بترتيب كتابتها.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>كل القيم المحسوبة أعداد منتهية</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>لجميع الأمثلة النتيجة نفسها. اعرض النوعين كليهما، قرب الحد الفاصل.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>كل الأمثلة في المنحنيات من نوع واحد، فلا يمكن قول شيء عن التمييز بين النوعين.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>كل العناصر في النصف “{half}”: لا شيء محفوظ جانبًا.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>كل السياسات صحيحة، العمود {column} (معًا): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>كل السياسات صحيحة، الأعمدة {columns} (واحدة فواحدة): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>كل ما يتسع</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>كلها متماثلة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>تحتاج الإجابة إلى تصنيفين على الأقل للاختيار بينهما.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>الإجابة من نوع “{kind}” ليس لها حقول.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>الإجابة التي لا تنتهي ضمن هذا الحد تُسجَّل غير محددة.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>جهة توثيق</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>شهدت جهة خارجية بأن ختمًا عُرض عليها في ذلك الوقت (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>هناك تقييم جارٍ.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>يجب أن يكون للمثال نص.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>تعمل عملية Plumbline أخرى على الفحص {run}.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>تكتب عملية أخرى من Plumbline الأحكام في “{folder}”.</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>لا يُفتح اتصال آخر إلا إذا سرّع التنزيل.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>يُقرأ جزء آخر من الملف</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>تنزّل عملية أخرى “{name}” الآن.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>الإجابات:</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>اطلب مرة أخرى، أو اطلب من جهة أخرى.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>اطلب من الجهة إجابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>اطلب ممن أعدّه إرساله مجددًا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>اطلب شهادة الخادم ممن يديره، واختر ذلك الملف بجانب عنوان الخادم.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>اطلب مفتاح الخادم ممن يديره.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>اطلب ممن يدير الخادم عنوان llama-server أو vLLM نفسه.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>اطلب ممن يدير الخادم السماح بالطلبات إلى ‎/tokenize.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>اطلب ممن يدير الخادم تشغيل أحد هذه النماذج.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>المطلوب: {file}، {size} بايت، sha256 {expected}. المستلم: {size} بايت، sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>عند 0 يُختار دائمًا الرمز الأرجح، فتكون الأحكام قابلة للتكرار. القيم الأعلى تضيف تنوعًا.</translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>عند درجة حرارة 0 تُختار دائمًا الكلمة الأرجح، فتتفق التكرارات دائمًا. كرّر عند 1 لترى مدى ثبات الأحكام.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>عند هذا الحد يتوقف النموذج عن الاستدلال وتُطلب إجابته.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>إلى جانب ما نشره آخرون: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>أفضل نموذج مثبَّت</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>مموَّه</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>البايت {byte} من السياسة “{title}” ليس UTF-8.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>البايت {position} ليس UTF-8</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>غيّر النصوص وحدها، واترك الأسماء التي قبل “=” كما هي.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>تغيّر بعد تسجيله: {record}، المسجَّل في {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>تغيّر منذ إنشاء التقرير: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>تحقق من أنه يعمل وأن هذا الجهاز يصل إليه. لا يضيع شيء: ما حُكم عليه محفوظ.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>تحقق من أن لا شيء بين هذا الجهاز والخادم يغيّر الطلبات.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>تحقق من أن الخادم شُغّل مع دعم القواعد النحوية (grammars)، وأن إصداره ليس قديمًا جدًا.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>تحقق من مشغّل معالج الرسوميات، ومن أن llama-cpp-python بُني لهذا المعالج؛ يشرح الدليل كيف.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>تحقق من القرص ومن أذونات المجلد، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>تحقق من أذونات المجلد والمساحة الحرة.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>تحقق من أذونات المجلد، أو عيّن متغير البيئة {variable} إلى مجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>تحقق من التصنيفات في صيغة إجابة السياسة. أبلغ عن هذا إن بدت صحيحة.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>تحقق من الاسم والمراجعة. قد يكون خاصًا أيضًا: عندها يلزم رمز وصول.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>تحقق من عبارة المرور، بما فيها الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>تحقق من المسارات، أو أدخل نصًا.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>تحقق من أذونات مجلد النماذج.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>تحقق من إصدار الخادم، ومن أن لا شيء بينه وبين هذا الجهاز يغيّر إجاباته.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>تحقق من التهجئة ومن المجلد الحالي.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>تحقق مما إذا كان الخادم يحد من طول ما يكتبه لكل طلب.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>اختر عبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>اختر ملفًا فيه الشهادة بصيغة PEM، كما هي لدى من يدير الخادم.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>اختر مجلدًا خاصًا بالأحكام.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>اختر مجلدًا خارجه، أو حدد أنك تريده داخله: عندها لا يُراقَب هو نفسه.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>اختر عبارة مرور أطول.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>اختر عبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>اختر مجلدًا أصغر.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>اختر ملفًا آخر، أو انقل ذاك.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>اختر مجلدًا آخر، أو انقل ذاك.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>اختر مكانًا آخر، أو حرّر مساحة هناك.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>اختر أقل: بمرشّح، أو كقضية.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>اختر عناصر، أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>اختر ملف تمرين واحد وملفات تصنيفات كل من أجروه.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>اختر ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>اختر واحدًا منها، أو دع المحرك يختار.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>اختر واحدًا من: {labels}.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>اختر قواعد أخرى، أو عمليات فحص أخرى.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>اختر ملف JSON لقضية.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>اختر الملف نفسه، أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>أغلق البرامج الأخرى أولًا.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>أغلق البرنامج وشغّله من جديد. ربما حُدّث أثناء عمله.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>سمة الألوان</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>قارنه بما دُوّن. لم يُتحقق من شيء.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>حجم السياق (رموز)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>انسخه باسم {file} إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>صحّحه، أو احذفه لاستخدام الذي يأتي مع Plumbline.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>صحّحه، أو احذف الملف كي تُستنتج صيغة الإجابة من السياسة.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>صحّح الملف، أو احذفه للعودة إلى الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>قاعدة البيانات: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>التاريخ في الموجّه</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>قُرر بما يوافق النموذج</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>قرر بشأنه إنسان</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>قُرر بما يخالف النموذج</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>أعاد فك الترميز {status}. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>احذف ذلك الملف؛ يمكن استيراد الأوزان التي بجانبه مجددًا.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>احذف المجلدات غير اللازمة.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>الاختلاف في</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>لا تفعل شيئًا آخر إن لم تكن متأكدًا: فقد يقف أحد بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>لا يناسب هذا الجهاز. {reason}</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>يجب أن يكون لمجموعة الأمثلة اسم.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>حد التنزيل (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>نزّل النموذج أو استورده مجددًا، أو وصّل القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>مصدر التنزيل</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>نزّل النموذج مجددًا، أو تحقق من الملف.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>عند إعادة التنزيل جاءت البايتات نفسها، فلدى الخادم بايتات غير التي يعد بها. يُحفظ الملف جانبًا ولا يُحمَّل أبدًا.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>عند إعادة التنزيل كانت قيمة sha256 هي {second}: شيء في الطريق يغيّر الملف. يُحفظ جانبًا ولا يُحمَّل أبدًا.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>عند إعادة التنزيل كانت قيمة sha256 هي {second}؛ تختلف هذه البايتات: {blocks}. شيء في الطريق يغيّر الملف. يُحفظ جانبًا ولا يُحمَّل أبدًا.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>عدّل ذلك المثال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>إما أن ملف النموذج تالف، أو أن الجهاز أو مشغّله يحسب خطأ.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>التشفير: {finding}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>أدخل نصًا، أو اختر ملفات.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>ليس في التقييم {evaluation} عمود للسياسة “{policy}”.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>في التقييم {evaluation} أحكام على {judged} من النصوص البالغ عددها {texts}.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>التقييم {number}</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>التقييم {number}، بدأ {time} UTC.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>كل ما يُسجَّل ينال حلقة في سلسلة: بصمة للسجل وللحلقة السابقة. والختم يمثل السلسلة كلها وقت إعداد هذا التقرير.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>المثال {number} موجود في السياسة نفسها: فإجابته معروضة على النموذج.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>لا تُقرأ أمثلة من ملفات تنتهي بـ “{suffix}”.</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>للأمثلة {numbers} النص نفسه وتصنيفات متناقضة: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>استبعده مرشِّح</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>المتوقع \ المعطى</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>المتوقع: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>المتوقع: {expected}. المعطى: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>أوزان الخبراء</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>F1 للمخالفات</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>F1 للمخالفات: {first} ← {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>الملف أو المجلد غير موجود</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>يجري الحكم على ملفات مجلد مراقَب.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>بصمة التقرير:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>البصمة: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>تُحذف الفحوص المنتهية الأقدم من السجل كلما فُتحت النافذة.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>كابا فلايس</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>انقلبت: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>تجري مراقبة مجلدات</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>مثلًا 1 للأعداد مثل 0.85، أو 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>مثلًا: منخفض، متوسط، عالٍ.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>لتعلّم البرنامج وللاختبارات، لا لاتخاذ القرارات.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>للأبد</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>حرّر {space} على الأقل ثم استأنف.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>وفّر مساحة على القرص، أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>حرّر مساحة، أو اختر مجلد نماذج آخر. لا يضيع شيء مما نُزّل.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>طبقات معالج الرسوميات</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>ذاكرة معالج الرسوميات</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>أعطِ كل حقل اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>أعطها اسمًا.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>شغّل النموذج نفسه على llama-server أو vLLM بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>ملف مخفي أو ملف نظام</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>الضغط المطوّل على مفتاح المسافة</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>كيف تُقرأ الإجابات</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>مدى اتفاق الأعمدة</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>عدد العناصر التي يعمل عليها النموذج في الوقت نفسه.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>كم طبقة من النموذج تبقى في ذاكرة معالج الرسوميات.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>كم خيطًا من المعالج يستخدم النموذج.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>كم ضعفًا من الوقت قد يستغرق كلاهما بحسب الساعة</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>كم رمزًا تتسع له ذاكرة النموذج، لكل العناصر المتوازية معًا.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>كيفية التحقق من هذا التقرير</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>إن كان على قرص أو ذاكرة USB، فوصّل القرص أو الذاكرة وافتح القفل.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>إن أبلغ القرص عن أخطاء فانسخ ما تحتاجه منه واحصل على الملف من مكان آخر.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>إن كان الملف سليمًا فالنموذج غير مصنوع لهذه المهمة.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>إن كان الناشر قد استبدل الملف فانتظر فهرسًا يعرفه.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>استورد النموذج مجددًا.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>في “{column}”، تعني 1 أو yes أن المحتوى مسموح، بحسب اسم العمود.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>ثبّت الإصدار الأحدث من Plumbline.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>النماذج المثبتة: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>بدلًا من {what} أرسل {host} صفحة HTML فارغة: صفحة بوابة مقيّدة أو وكيل.</numerusform>
            <numerusform>بدلًا من {what} أرسل {host} صفحة HTML من بايت واحد: صفحة بوابة مقيّدة أو وكيل.</numerusform>
            <numerusform>بدلًا من {what} أرسل {host} صفحة HTML من بايتين: صفحة بوابة مقيّدة أو وكيل.</numerusform>
            <numerusform>بدلًا من {what} أرسل {host} صفحة HTML من {n} بايتات: صفحة بوابة مقيّدة أو وكيل.</numerusform>
            <numerusform>بدلًا من {what} أرسل {host} صفحة HTML من {n} بايتًا: صفحة بوابة مقيّدة أو وكيل.</numerusform>
            <numerusform>بدلًا من {what} أرسل {host} صفحة HTML من {n} بايت: صفحة بوابة مقيّدة أو وكيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>بدلًا من {what} أرسل {host} صفحة HTML: صفحة بوابة مقيّدة أو وكيل.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>بدلًا من {what} أرسل {host} إجابة ليست من المنصة: ربما من بوابة مقيّدة أو وكيل.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>غير صالح لصيغته</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>أجاب بالحالة {status}.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>أجاب بالحالة {status}: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>يطلب الانتظار {wait}.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>يمكن أن تكون: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>تعذّر فك ضغطه: {reason}.</translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>لم يقبل الطلب بالمفتاح الذي أُعطي له، أو بلا مفتاح.</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>ليست بالشكل الذي يوثّقه هذا النوع من الخوادم.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>أنهى طلبًا قبل أن يفرغ النموذج منه.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>انتهت على نحو غير متوقع ({reason}). ربما أنهاها شيء آخر.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>لم يُذكر سبب ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>كان فيه “{before}” وصار فيه “{now}”.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>فيه أكثر من {limit} عمود.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>فيه أكثر من {rows} صف، أو أكثر من {cells} خلية في كل صفوفه وأعمدته.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>ليس فيها تصنيفات لهذا القرار.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>ليس فيه نص.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>ليست له مفردات.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>لم يقرأ سياسة بعد.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>فيه أجزاء غير معروفة: {names}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>فيه {tokens} رمزًا. يتسع السياق لـ {limit}، تشغل السياسة منها {prefix} ويُحجز {reserved} للاستدلال والإجابة.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>نص؛ كان المتوقع كائنًا.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>لا يخص أي ختم كان لسلسلة هذا السجل.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>هو المثال {number}.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>أكبر من {most}</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>اسمه كاسم {model}، لكنه ملف آخر: قيمة sha256 هي {digest} بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>ليس بتنسيق TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>ليس مصنف جداول، أو هو تالف.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>ليس واضحًا أين التصنيفات المتوقعة</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>ليس واضحًا أين النصوص</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>ليس واضحًا أي علامة هي المقصودة</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>ليس واضحًا أي مجموعة أمثلة هي المقصودة</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>ليس واضحًا أي تصنيف هو المقصود</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>ليس واضحًا أي نص هو المقصود</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>محمي بكلمة مرور، أو هو مصنف بتنسيق قديم تحت اسم جديد.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>يُقرأ نصًا عاديًا كما يقول اسمه. ويبدو بصيغة {kind}، ويمكن قراءته على هذا الأساس أيضًا.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>هذا هو المثال الوحيد</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>كبير جدًا: بعد فك الضغط أكثر من {limit}.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>كبير جدًا: بعد فك الضغط حجم المصنف أكثر من {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>هو ما في هذا السجل: لم يُقارَن أي من عناصره.</numerusform>
            <numerusform>هو ما في هذا السجل: قورن عنصر واحد من عناصره.</numerusform>
            <numerusform>هو ما في هذا السجل: قورن عنصران من عناصره.</numerusform>
            <numerusform>هو ما في هذا السجل: قورنت {n} من عناصره.</numerusform>
            <numerusform>هو ما في هذا السجل: قورن {n} من عناصره.</numerusform>
            <numerusform>هو ما في هذا السجل: قورن {n} من عناصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>تنقصه نصوص: {names}.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>لا يترك مكانًا للمحتوى.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>ربما يلزم رمز وصول، أو أن شبكتك لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>يذكر الملف {file}، وهو خارج مجلد النموذج.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>يعيد نشر ما كتبه شخص آخر؛ وذلك النص ليس في التصدير.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>يعمل على المعالج وحده.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>أرسل شيئًا تعذّرت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>يأتي مع Plumbline ويُزال معه.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>يوجد قبل رأس الجدول.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>يبلغ بعد فك ضغطه أكثر مما يُقرأ من ملف واحد؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>أُنهيت بناءً على طلب.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>أُعطي {sent} من الرموز وعدّ {counted}، فلم يقرأ النموذج ما قُصد.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>استُبعد عمدًا.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>لم يُقارَن بالسجل الذي أُنشئ منه.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>لم يُنزَّل. أخبر الناشر، أو احصل على النموذج من مكان آخر.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>سيكون فيه {columns} من الأعمدة؛ والممكن من 1 إلى {limit}.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>كتب رمزًا ليس في مفردات نموذجه.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>كتب شيئًا غير ما يسمح به تنسيق إجابة السياسة، مع أنه طُلب منه ألا يفعل.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>في الإيطالية لهجات قوية، وكلمات هي مزاح في منطقة قد تكون إهانة في أخرى. بيّن كيف تتعامل السياسة مع اللهجات، واجعل النموذج يترك لإنسان الكلمات التي لا يستطيع تحديدها.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>نوع العنصر في Coop</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>العنصر {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>العنصر {item} من الفحص {run}، من {source}، ليس النص الذي قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>العناصر في الثانية</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>العناصر المتوازية</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>عناصر الفحص</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>في نسخة HTML منها {chars} من المحارف؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>نسخة HTML منها متداخلة بعمق زائد، فلم تُقرأ.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>تقول إجابته: {reason}.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>تمتد خلاياه إلى الصف {rows} والعمود {columns}؛ لا تُقرأ ورقة فيها أكثر من {limit} خلية. احفظ الجزء الذي فيه الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>قراره “violates” أو “allowed” أو “escalate”.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>عناصره متداخلة إلى أعمق من {levels} من المستويات، أو فيه أكثر من {tags} من الوسوم.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>خبراؤه مكمّاة بصيغة {quantization}؛ ومعروف أنها تفقد الدقة خارج MXFP4.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>تعذّرت قراءة ترويسته.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>آخر ما قاله: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>قوائمه وكائناته متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>لا يدل اسمه على ذلك، لكنه ملف من نوع {kind}، وقُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>أجزاؤه متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>تنقص مجزّئه رموز harmony الخاصة، فلا يمكن توجيه النموذج.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>صِيَغه: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>ينقص مفرداته {missing}، ومنها تُبنى الموجّهات والإجابات.</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>كائن JSON فيه 0 أو 1 لكل تصنيف</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>كائن JSON فيه حقول</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>تختلف اليابانية بين المناطق، ودرجة التأدب تغيّر معنى العبارة: فقد تكون الكلمة الخشنة مزاحًا أو إهانة. بيّن كيف تتعامل السياسة مع اللهجات والعامية، واجعل النموذج يترك الكلمات الملتبسة لإنسان.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>احكم على شيء أولًا.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>حُكم عليه</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>أُعيد الحكم عليها</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>حُكم عليه قبل</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>الخادم الذي حكم</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>حُكم عليه منذ</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>حُكم عليه كإصدار ظل للتشغيل {run}. لا أثر له في النتيجة.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>أبقِ واحدًا من الاثنين.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>أبقِ واحدًا: للإجابة قرار واحد.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>مدة حفظ الأحكام</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>بصمة النص الأصلي بمفتاح</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>ذُكرت تصنيفات، لكن لا حقل في الإجابة يحوي تصنيفًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>فاتح أو داكن أو مثل النظام.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>تحديد طول الإجابة أو الاستدلال يُنقص الدقة. احذف الحد واخفض الجهد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>السطر {line} من “{file}” ليس مما يكتبه Plumbline.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>الحلقة {link} مفقودة: ضاعت في التلف أو أُزيلت قبل الإنقاذ.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>الحلقة {link} من السلسلة غير سليمة: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>الحلقة {link} من السلسلة ليست ما في السجل.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>أُضيفت أو أُزيلت بعد ذلك حلقات سابقة للإنقاذ في {time}.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>حلقات السلسلة</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>الحلقات {first} إلى {last} مفقودة: ضاعت في التلف أو أُزيلت قبل الإنقاذ.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>تعرض القوائم قرارًا على العنصر {item} في الفحص {run}، ولا حكم له.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>حمّله مجددًا.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>قيم logits مفقودة.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>اطّلع على أحدث إصدار ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>ضاع في التلف أو أُزيل، كله أو بعضه: {record}، سُجّل في {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>الذاكرة الرئيسية</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>أنشئ قائمة من الفحوص التي أُجريت وفق واحدة منها.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>اسمح بـ null، أو أضف تصنيفًا معناه مسموح.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>مقنَّع</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>أقصى عدد لرموز الإجابة</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>أقصى عدد اتصالات لكل تنزيل</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>أقصى عدد لرموز الاستدلال لكل عنصر</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>وسائط بلا نص</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>ملفات النموذج مفقودة</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>لا تُنزَّل النماذج ولا يُبحث عن إصدارات أحدث إلا عند الطلب، ولا تُرسَل النصوص إلى خادم الفريق إلا بعد أن تعيّن واحدًا. لا شيء آخر يستخدم الشبكة. وعند الإيقاف يُحظر كل هذا أيضًا.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>ألوان هادئة</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>اذكر ذلك المجلد أو الملف، أو {version} لآخر إصدار استُخدم.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>اذكر التمرين أولًا، ثم الملفات ذات التصنيفات.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>حدد المجلدات التي تصل إليها ملفات جديدة.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>سمّ التصنيفين “0” و“1”، أو اختر النوع “{kind}”.</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>حدد المجلد الخارجي وحده، أو استبعد المجلدات الداخلية.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>أُخفيت أسماء أشخاص أو أرقامهم. ما أُخفي ليس في هذا الملف؛ ويظهر باللون الأسود.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>يحتاج {need} من {memory} المشتركة بين المعالج ومعالج الرسوميات.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>يحتاج {need}، كلها على {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>يحتاج {need}؛ في هذا الجهاز {memory}، و{gpu} على {gpus}.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>يحتاج {need}؛ في هذا الجهاز {memory}.</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>لم يُعيَّن عنوان، لذا تحكم النماذج التي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>لا عمود باسم “{column}”. الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>لا عمود في {file} باسم label، ولا عمود يحوي تصنيفات تعرفها السياسة. الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>لا قرار يختلف عن المتوقع.</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>لا يوجد في الإجابة حقل يحمل قرارًا.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>لم تُذكر علامات.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>لم يُحدَّد أي مجلد.</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>لم يُعثر على أي عنصر.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>لا نموذج مثبتًا في {folder}.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>لا نموذج مثبتًا.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لا يوجد نموذج محمّل.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>لا سياسة صالحة للاستخدام</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>لم تُختر أي قاعدة</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>لا تصنيف كهذا</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>لم يُعثر على عمود نص</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>لم يُعثر على نص فيما أُعطي، فلم يبدأ أي فحص.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>لا عتبة تبلغ {measure} {least} على هذه الأمثلة.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>لا رمز في مفردات النموذج يكمل الإجابة بصيغة إجابة السياسة.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>لا يوجد هنا حكم له احتمال يمكن قياسه.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>لم يقرر أحد بشأن العنصر {item} في القائمة {queue}.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>لم يقرر أحد بشأن العنصر {item} في الفحص {run}.</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>لا نص من النصوص في {file} وعددها {n} يصلح سياسة.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>لا شيء من هذا يقول إن القرار صائب أو إن النص أصلي: بل إن هذا ما سُجّل فحسب.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>لا صفوف في {file}.</numerusform>
            <numerusform>الصف الوحيد في {file} ليس فيه نص مصنَّف.</numerusform>
            <numerusform>لا صف من الصفين في {file} فيه نص مصنَّف.</numerusform>
            <numerusform>لا صف من {n} صفوف في {file} فيه نص مصنَّف.</numerusform>
            <numerusform>لا صف من {n} صفًا في {file} فيه نص مصنَّف.</numerusform>
            <numerusform>لا صف من {n} صف في {file} فيه نص مصنَّف.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>بلا: تحكم النماذج التي على هذا الجهاز</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>لم يقرر بشأنه إنسان</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>غير مكتمل: لا أحكام ناقصة.</numerusform>
            <numerusform>غير مكتمل: ينقص حكم واحد.</numerusform>
            <numerusform>غير مكتمل: ينقص حكمان.</numerusform>
            <numerusform>غير مكتمل: تنقص {n} أحكام.</numerusform>
            <numerusform>غير مكتمل: ينقص {n} حكمًا.</numerusform>
            <numerusform>غير مكتمل: ينقص {n} حكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>لم يُحكم عليه بعد</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>لم يُحكم عليها بعد: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>ليس عنوان خادم</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>ليست السياسة التي لها هذه البصمة: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>ليس النص الذي له هذه البصمة: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>ليس ما في السجل: {part}، في قرارات الأشخاص.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>ليس ما في السجل: {part}، في الحقل “{field}”.</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>لم يكتبه شخص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>ملاحظة في القضية:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>لم يصل شيء لمدة طويلة جدًا.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>لم ينقلب شيء</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>لا يُتوقع منه شيء: التصنيف مفقود.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>لا يضيع شيء. اطلب ممن يدير الخادم النظر في سجله، ثم استأنف.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>لا يضيع شيء: عند عودة الشبكة يُستأنف التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>لا يضيع شيء: يُستأنف التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>لا يضيع شيء: حاول لاحقًا، ويُستأنف التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>لا شيء يستمع على هذا العنوان.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>لا شيء مما يتوقف عليه الحكم.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>لم يُسجَّل شيء في هذا السجل.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>عرض استراحة بعد</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>يحتاج عنصر واحد رموزًا أكثر مما يتسع له سياق النموذج.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>يمكن أن يكون العنصر: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>لا يمكن أن يكون null إلا حقل من نوع “{type}”.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>لا يُستخدم إلا إذا كانت درجة الحرارة فوق 0.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>لا أمثلة: دون {few} يكون منحنى الموثوقية وخطؤه ضجيجًا في معظمهما. اعتبرهما انطباعًا أوليًا.</numerusform>
            <numerusform>مثال واحد فقط: دون {few} يكون منحنى الموثوقية وخطؤه ضجيجًا في معظمهما. اعتبرهما انطباعًا أوليًا.</numerusform>
            <numerusform>مثالان فقط: دون {few} يكون منحنى الموثوقية وخطؤه ضجيجًا في معظمهما. اعتبرهما انطباعًا أوليًا.</numerusform>
            <numerusform>{n} أمثلة فقط: دون {few} يكون منحنى الموثوقية وخطؤه ضجيجًا في معظمهما. اعتبرهما انطباعًا أوليًا.</numerusform>
            <numerusform>{n} مثالًا فقط: دون {few} يكون منحنى الموثوقية وخطؤه ضجيجًا في معظمهما. اعتبرهما انطباعًا أوليًا.</numerusform>
            <numerusform>{n} مثال فقط: دون {few} يكون منحنى الموثوقية وخطؤه ضجيجًا في معظمهما. اعتبرهما انطباعًا أوليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>لا عناصر مصنفة “{decision}”: ستكون أرقامها غير دقيقة.</numerusform>
            <numerusform>عنصر واحد فقط مصنف “{decision}”: ستكون أرقامه غير دقيقة.</numerusform>
            <numerusform>عنصران فقط مصنفان “{decision}”: ستكون أرقامهما غير دقيقة.</numerusform>
            <numerusform>{n} عناصر فقط مصنفة “{decision}”: ستكون أرقامها غير دقيقة.</numerusform>
            <numerusform>{n} عنصرًا فقط مصنفة “{decision}”: ستكون أرقامها غير دقيقة.</numerusform>
            <numerusform>{n} عنصر فقط مصنفة “{decision}”: ستكون أرقامها غير دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>على معالج الرسوميات {offloaded} فقط من {layers} من الطبقات؛ ويعمل الباقي على المعالج المركزي.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>حُكم على {right} فقط من {known} من العناصر المعروفة حكمًا صحيحًا</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>افتحه دون مفتاح.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>أو اختر نموذجًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>أو ابدأ فحصًا جديدًا بنموذج آخر.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>خارج المجلد المختار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>قرر أشخاص من جديد منذ إنشاء التقرير: {part}.</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>تُكتب العربية بلهجات تختلف من بلد إلى آخر، وكثيرًا ما تُكتب بأحرف لاتينية (“3” بدل ع). بيّن أيها تقصده السياسة، واجعل النموذج يترك لإنسان الكلمات التي لا يستطيع تحديدها.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>لا يستطيع Plumbline البحث عن إصدار أحدث</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>تعمل السياسات أفضل بين {least} و{most} رمزًا، وفوق {limit} تقل الدقة. قسّمها إلى عدة سياسات.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>تعمل السياسات أفضل بين {least} و{most} رمزًا: أنفع ما فيها التعريفات والأمثلة القريبة من الحد.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>تعمل السياسات أفضل بين {least} و{most} رمزًا: انظر ما يمكن حذفه.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>السياسة “{title}”</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>السياسة، sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>في البولندية لهجات إقليمية، مثل السيليزية والكاشوبية، وشتائم لا تفيد إلا تأكيد الكلام. بيّن كيف تتعامل السياسة مع كليهما، واجعل النموذج يترك لإنسان الكلمات التي لا يستطيع تحديدها.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>تختلف البرتغالية بين البرازيل والبرتغال وأفريقيا: فكلمة “rapariga” تعني فتاة في بلد وهي إهانة في آخر. بيّن لأي البلدان هذه السياسة، واجعل النموذج يترك الكلمات الملتبسة لإنسان.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>نموذج التدريب</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>الضبط مقابل الاستدعاء</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>الاحتمال: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>خيوط المعالج</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>أصلح الملف، أو اختر مجلدًا آخر للأحكام.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>ليس في القائمة {queue} العنصر {item}.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>يقرأ {read} رمزًا ويكتب {written} في الثانية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفَّفة</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>المخفَّضة توقف كل الحركة.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>أعد تثبيت Plumbline.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>أزل الحقول، أو اختر النوع “{kind}”.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>أُزيل، مع أن حذف الفحص لم يُسجَّل: {record}، سُجّل في {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>أُصلح {bytes}: كانت قيمة sha256 هي {first} وأصبحت {second}.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>كرّر قبل الأمثلة كيف يُجاب.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>أُنشئ التقرير</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>تقرير عن بحث</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>تقرير عن القضية “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>تقرير بلا عناصر</numerusform>
            <numerusform>تقرير عن عنصر واحد</numerusform>
            <numerusform>تقرير عن عنصرين</numerusform>
            <numerusform>تقرير عن {n} عناصر</numerusform>
            <numerusform>تقرير عن {n} عنصرًا</numerusform>
            <numerusform>تقرير عن {n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>أبلغ عن هذا مع صيغة إجابة السياسة.</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>كشف المحتوى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>الصحيح: من بين كل النصوص التي لها قرار متوقع، تلك التي نالت ذلك القرار؛ وغير المحدد لا يُعد صحيحًا أبدًا. الضبط والاستدعاء وF1 تخص المخالفات. وبين القوسين: أين يقع الرقم الحقيقي في 95 حالة من 100، إن كانت الأمثلة تمثل ما سيأتي.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>الصحيح: {first} ← {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>الصف {row} في {table} بلا حلقة في السلسلة: أُضيف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>الصف {row} في {table} بلا حلقة: حلقته من المفقودة، أو أُضيف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>الصف {row} في {table} يشير إلى صف في {parent} غير موجود.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>القاعدة {rule} ليست في سياسة الفحص {run}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>القواعد {rules} ليست قوائم كلمات.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>القواعد {rules} ليست قوائم كلمات قصيرة.</numerusform>
            <numerusform>القاعدة {rules} ليست قائمة كلمات قصيرة.</numerusform>
            <numerusform>القاعدتان {rules} ليستا قائمتي كلمات قصيرتين.</numerusform>
            <numerusform>القواعد {rules} ليست قوائم كلمات قصيرة.</numerusform>
            <numerusform>القواعد {rules} ليست قوائم كلمات قصيرة.</numerusform>
            <numerusform>القواعد {rules} ليست قوائم كلمات قصيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>ليس في الفحص {run} عنصر {item}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>حُذف الفحص {run} في {time}.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>حُذف الفحص {run} في {day}: لا يمكن مقارنة ما يقوله التقرير عنه.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>يعمل ببطء. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>يعمل جيدًا. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 للنص</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>أُنقذ من ملف تالف في {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>أُنقذ من ملف تالف تعذّرت قراءته كله، في {time}.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>احفظه بصيغة csv أو tsv أو jsonl أو json أو xlsx أو ods؛ ويمكن ضغط أي منها بصيغة gz أو zst أو bz2 أو xz.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>يُحفظ مع قراراتك، ليُعرف لاحقًا من اتخذها.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>اذكر ذلك في السياسة، مثل “أجب بـ 1 إن خالف هذه السياسة، وإلا بـ 0”.</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>اذكر ذلك في بداية السياسة.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>اذكر بدلًا من ذلك قرارك.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>الختم:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>المبحوث عنه</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>الثواني التي لا تستهلك فيها عملية القراءة وقت المعالج</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>ثواني وقت المعالج لملف واحد</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>ثواني وقت المعالج بلا إشارة من عملية القراءة</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>نص حساس: افتحه لقراءته</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>اضبط سياقًا أكبر، أو اخفض ميزانية الاستدلال.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>عيّن وكيل http في إعدادات النظام (أو في HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>عيّنه إلى المسار الكامل لمجلد.</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>إصدار ظل</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>حصة القرارات الصحيحة</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>حصة المخالفات بحسب الاحتمال</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>مُشارَك من شخص آخر</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>يأتي مع Plumbline</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>الاختصارات المختلفة عن الافتراضية، مثل “{example}”.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>اختصر السياسة، أو اخفض ميزانية الاستدلال، أو اضبط سياقًا أكبر.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>عُرض على النموذج كسياق:</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>يعرض الأحكام بلا ألوان قوية. الرمز والكلمة يقولان الشيء نفسه دائمًا.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>شيء ما يجيب على هذا العنوان، لكنه ليس llama-server ولا vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>قسّم المحتوى، أو اخفض ميزانية الاستدلال، أو اضبط سياقًا أكبر.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>قسّم السياسة إلى عدة سياسات.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>الصيغة القياسية: القرار ثم القاعدة والسبب.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>يبدو الإدخال القياسي بصيغة {format} ويُقرأ كذلك.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>ابدأ فحصًا جديدًا، أو اطلب النموذج السابق ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>ابدأ التنزيل مجددًا للحصول على الملف الجديد.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>ابدأ التنزيل مجددًا: يُنظر ما لدى الخادم الآن، وتُحفظ الأجزاء الصالحة.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>ذكر صيغة الإجابة في الموجّه</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>أوقفه هناك، أو اختر مجلدًا آخر للأحكام.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>أوقف ذلك أولًا.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>رابط رمزي</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>استخدم ملف JSON للتقرير؛ فلا يمكن التحقق من الصفحة ولا من ملف PDF وحدهما.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>استخدم شهادة الجذر التي تنشرها الجهة.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>خادم الفريق</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>أخبر الناشر، أو احصل على النموذج من مكان آخر.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>النص {text} ليس ما حُكم عليه.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>النص {text}، للعنصر {item} في الفحص {run}، ليس ما حُكم عليه.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>تذهب النصوص إلى خادم على هذا الجهاز، {address}.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>تغادر النصوص هذا الجهاز إلى {host}.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>النصوص على المنحنيات: {on}. غيرها: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>النصوص التي حكم عليها كلاهما بالقرار نفسه: {count}. كابا كوهين: {kappa}.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>حدث ذلك أثناء تحميل “{file}”.</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>هذا كثير على تقرير واحد</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>قد يحسب معالج الرسوميات ({device}) أو مشغّله خطأ. جرّب دون طبقات عليه؛ فإن أفاد ذلك فحدّث المشغّل.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>يمكن التحقق من ملف JSON لهذا التقرير على أي جهاز عليه Plumbline. وهو وحده يُظهر ما إذا تغيّر فيه شيء منذ إنشائه.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>عنوان مرآة أو وكيل لمنصة النماذج، أو مجلد. التلقائي يستخدم متغير البيئة HF_ENDPOINT إن عُيّن، وإلا huggingface.co.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>عنوان جهاز آخر يحكم نموذجه، مثل “{example}”. ما دام معيَّنًا تغادر النصوص هذا الجهاز ما لم يُختر نموذج آخر.</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>الإجابة كما وصلت:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>تعذّر إكمال الإجابة</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>تستشهد الإجابة بقواعد، لكن قواعد السياسة بلا معرّفات: أعطها معرّفات.</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>تُضاف صيغة الإجابة إلى الموجّه.</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>صيغة الإجابة متناقضة</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>تنتهي الإجابة عادة بـ ‎.tsr.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>غُيّرت الإجابة، أو لا يجوز لشهادتها توقيع أختام زمنية. لم يُحتفظ بها.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>الإجابة “{label}” مذكورة بجانب السياسة، لكن السياسة لا تذكرها: لن يعرفها النموذج.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>لم تمنح الجهة ختمًا زمنيًا</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>ليس للقضية اسم</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>ليس في الفهرس {model}. فيه {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>في الفهرس خطأ</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>ترميز نصه (base64) تالف: قد يكون بعضه مفقودًا أو خاطئًا.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>نهاية الرسالة مفقودة: ربما كانت مقطوعة.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>في الملف {found} من منشورات الموضوع وعددها {said}.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>يُعد الصف الأول أسماء الأعمدة ولا يُقيَّم.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>تغيّرت مجموعة الأمثلة</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>لا أمثلة في مجموعة الأمثلة؛ ولا يوجد المثال {number}.</numerusform>
            <numerusform>في مجموعة الأمثلة مثال واحد؛ ولا يوجد المثال {number}.</numerusform>
            <numerusform>في مجموعة الأمثلة مثالان؛ ولا يوجد المثال {number}.</numerusform>
            <numerusform>في مجموعة الأمثلة {n} أمثلة؛ ولا يوجد المثال {number}.</numerusform>
            <numerusform>في مجموعة الأمثلة {n} مثالًا؛ ولا يوجد المثال {number}.</numerusform>
            <numerusform>في مجموعة الأمثلة {n} مثال؛ ولا يوجد المثال {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>في السجل بحث باسم “{name}”.</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>ليس في السجل بحث باسم “{name}”.</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>يُتحقق من السجل الآن.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>الرسالة مشفّرة.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>ليس في السياسة تصنيف كهذا</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>يكرر الصف أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>الختم في السلسلة: لم يتغير شيء مما قبله، ما عدا الفحوص التي حُذفت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>الختم في السلسلة: لم يتغير شيء مما قبله.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>الختم ليس في السلسلة: إنه لسجل آخر، أو أُزيل جزء من هذا.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>ليس للبحث اسم</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>الحجم تقريبي؛ ويُتحقق منه قبل التنزيل.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>أرقام الفهرس مؤكدة، لذا لا يُنزَّل الملف.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>شهادة {host} غير مقبولة: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>السلسلة مقطوعة عند الحلقة {link}، المسجلة في {time}: {record}. لا يمكن ضمان ما سُجّل بعدها.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>للأعمدة تواريخ مختلفة في موجّهاتها.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>الأعمدة المعروضة مع العنصر {item} تترك لنصه أقل من نصف المساحة.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>الاتصال بـ {host} غير معمّى: يمكن قراءة النصوص على الشبكة.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>لا يمكن كتابة الاتصال في قائمة الاتصالات: {reason}.</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>السياق ممتلئ</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>النسخ أو التنزيل غير مكتمل. انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>عدّادات الفحص {run} لا تطابق صفوفه.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>تعذّر العثور على مجلد البيانات</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>القرار الذي تعرضه القوائم للعنصر {item} في الفحص {run} ليس المسجَّل.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>احتمال القرار</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>الجهاز غير موجود</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>نظام ملفات القرص لا يتسع لملفات بهذا الحجم (حد FAT32 هو 4 GB). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>انتهى التنزيل بسبب خلل في Plumbline</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>التنزيل غير مكتمل</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>انتهت عملية التنزيل</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>عناصر الفصل متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>نقطة الاتصال غير صالحة</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>متغير البيئة HF_HUB_OFFLINE يمنع الاتصال بالمنصة.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>متغير البيئة {variable} معيّن إلى “{folder}”.</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>التصنيفات المتوقعة في صفوف خاصة فوق النصوص.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>يبقى الخبراء في الذاكرة ({experts})؛ والباقي على {gpus} ({rest}).</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>التصدير غير مكتمل. الرسائل بحسب ما يذكره: {said}؛ وما عُثر عليه: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>يتسع الحقل “{field}” لعدد من 1 إلى {limit} من المحارف، لا {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>يتسع الحقل “{field}” لمعرّفات قواعد من 1 إلى {limit}، لا {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>لا يقبل الحقل “{field}” القيمة الفارغة.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>الحقل “{field}” مذكور بجانب السياسة، لكن السياسة لا تذكره: لن يعرفه النموذج.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>يحتاج الحقل “{field}” إلى خيارين مختلفين على الأقل.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>يحتاج الحقل “{field}” إلى قيمتين على الأقل للاختيار بينهما.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>لم تُذكر حقول إجابة JSON.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>الأرقام ليست أرقام العناصر.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>لا يمكن فتح الملف بعبارة المرور هذه</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>لم يُتحقق من الملف وقد يكون تالفًا.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>ليس في الملف شهادة بصيغة PEM أو DER.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>الملف ليس تقريرًا بصيغة JSON، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>الملف ليس إجابة جهة أختام زمنية (RFC 3161).</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>الملف ليس الموعود به</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>تحوي قائمة الملفات الاسم {file}، وكتابته غير آمنة.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>الملفات هي نفسها.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>البصمة في التقرير ليست بصمة أجزائه.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>البصمة غير مطابقة: ليس هذا هو التقرير الذي قصده صانعه، أو أنه غُيّر.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>المجلد موجود بالفعل</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>المجلد قيد الاستخدام</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>المجلد “{name}”، وهو جزء من Plumbline، مفقود.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>صيغة الإجابة غير واضحة</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>صيغة الإجابة غير واضحة من السياسة. اذكر في البداية كيف يُجاب، مثل “أجب بكلمة واحدة: VALID أو INVALID”، أو حدّد الصيغة بجانب السياسة.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>استُنتجت صيغة الإجابة من نص السياسة. تحديدها بجانب السياسة أضمن.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>الصيغ هي: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>لا نصوص في مجموعة الأمثلة في النصف “{half}”.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>ليس لمجموعات الأمثلة نص مشترك، فقُرنت بحسب الموضع على أنها ترجمات.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>القواعد المشتقة من صيغة إجابة السياسة ترفض نصًا تتطلبه الصيغة.</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>أعلى عدد في الحقل “{field}” يمكن أن يكون من 1 إلى {limit}، لا {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>لا يمكن تغيير السجل بأكمله في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>في السجل قضية باسم “{name}”.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>ليس في السجل قضية باسم “{name}”.</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>ليس في السجل التقييم {evaluation}.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>ليس في السجل العنصر {item} من الفحص {run}.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>ليس في السجل العنصر {item}.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>ليست في السجل القائمة {queue}.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>ليس في السجل فحص بتلك السياسة ومن ذلك الوقت.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>ليس في السجل الفحص {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>ليس في السجل حكم على العنصر {item} في الفحص {run}.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>ليس في السجل أحكام من أي فحص.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>ليس في السجل الإصدار {version} من مجموعة الأمثلة “{name}”.</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>السجل من إصدار أحدث من Plumbline</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>السجل من إصدار أقدم من Plumbline</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>السجل للقراءة فقط</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>يُغيَّر تشفير السجل الآن.</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>تُستخدم أرقام المنصة.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>القرار البشري الذي تعرضه القوائم للعنصر {item} في الفحص {run} ليس آخر ما سُجّل.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>معرّف نوع العنصر الذي تُصدَّر به الأحكام إلى Coop. يُعيَّن في Coop.</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>انتهت عملية الاستدلال على نحو غير متوقع</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>انتهت عملية الاستدلال على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>انتهت عملية الاستدلال {count} مرات قبل أن تعالج أي عنصر.</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>إصدار عملية الاستدلال {other}، وإصدار البرنامج {own}.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>لا يمكن قراءة اليومية</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>تعذّر استخدام سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>المفاتيح هي {keys}. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>في عمود التصنيفات نص أطول من أن يكون تصنيفًا.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>لا يمكن أن يعني التصنيف “{label}” القيمة “undetermined”.</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>التصنيف “{label}” مذكور مرتين.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>لغة النافذة. لا تُترجم السياسات ولا المحتوى ولا الإجابات.</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>السرعة القصوى للتنزيل بالميغابايت في الثانية.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>تعذّر حذف النموذج</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>لم يتخذ النموذج قرارًا في العنصر {item} من الفحص {run}.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>لا رموز harmony في النموذج</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>يُزال النموذج من الذاكرة الآن.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>النموذج تالف</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>النموذج قيد الاستخدام</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>النموذج المستخدم ما لم يُختر غيره.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>تفسير النموذج:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>تعذّرت كتابة بيان النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>تعذّر تقدير حاجة النموذج من الذاكرة</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>ناتج النموذج ليس عددًا</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>استدلال النموذج:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>لا يمكن استخدام الاسم</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>تُنزَّل المراجعة الأحدث كما طُلب.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>تُنزَّل المراجعة الأقدم حتى نهايتها.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>لم تعد المراجعة الأقدم موجودة، لذا تُنزَّل الأحدث.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>تعذّر استخدام الخيارات المحفوظة مع هذا الفحص.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>عبارة المرور غير صحيحة، أو غُيّر {file}.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>لا تذكر السياسة في بدايتها كيف يُجاب. اذكر ذلك في القسم الأول.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>لا تبيّن السياسة شكل الإجابة الخاطئة، مثل جملة حول {label}. اعرض واحدة، أو اذكر أنه لا يجوز كتابة شيء آخر.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>لا تذكر السياسة ما يُفعل بالحالات الملتبسة. اجعل النموذج يصعّدها إلى إنسان.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>لا تذكر السياسة أي قاعدة تغلب عند انطباق قاعدتين. اذكر ذلك في جملة.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>لا تذكر السياسة للنموذج كيف يجيب. اذكر ذلك في البداية، وعدّد كل إجابة ممكنة.</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>ليس للسياسة صيغة إجابة يعرفها Plumbline، لذا تُستخدم الصيغة القياسية: القرار ثم القاعدة والسبب. وتُضاف إلى الموجّه.</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>ليس في السياسة عناوين. أربعة أقسام تساعد النموذج: التعليمات، والتعريفات، والمعايير، والأمثلة.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>ليس في السياسة التصنيف “{label}” للقرار “{decision}”.</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>ليس في السياسة قسم للتعليمات: ما يُفعل وكيف يُجاب.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>ليس في السياسة قسم للمعايير: ما يخالفها وما هو مقبول.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>ليس في السياسة قسم لتعريف مصطلحاتها.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>ليس في السياسة قسم لأمثلة قريبة من الحد.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>السياسة بلا رموز.</numerusform>
            <numerusform>في السياسة رمز واحد.</numerusform>
            <numerusform>في السياسة رمزان.</numerusform>
            <numerusform>في السياسة {n} رموز.</numerusform>
            <numerusform>في السياسة {n} رمزًا.</numerusform>
            <numerusform>في السياسة {n} رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>السياسة فارغة. اكتب ما هو مسموح وما ليس مسموحًا.</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>السياسة “{policy}” ليست المحفوظة.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>اختلاف السياسة</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>تعذّرت قراءة policy.toml</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>في policy.toml خطأ</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>تعذّر حذف نموذج التدريب</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>قد يكون ملف نموذج التدريب تالفًا. أعد تثبيت Plumbline.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>احتمال نموذج التدريب لا يقول شيئًا، لذا لا تُختار أحكامه بحسبه.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>تعذّر نسخ البادئة.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>طول البادئة غير ما حُسب.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>للاحتمال هنا قيم قليلة جدًا، فالخيارات للعتبة محدودة.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>العملية التي تسأل خادم الفريق</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>العمليات التي تفحص ملف النموذج والتي تشغّل النموذج</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>إصدار البرنامج {other}، وإصدار عملية الاستدلال {own}.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>تاريخ الموجّه هو {date} كما في التقييم السابق، لا تاريخ اليوم.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>تعطي الخاصية {key} القيمة {claimed}، وما في الملف يسمح بـ {most}.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>في القائمة عدة سياسات</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>في القائمة {found} من {n} من العناصر المرجعية المطلوبة: فقط ما له حكم بهذه السياسة، كحكم من تقييم، يشبه غيره.</numerusform>
            <numerusform>في القائمة {found} من {n} من العناصر المرجعية المطلوبة: فقط ما له حكم بهذه السياسة، كحكم من تقييم، يشبه غيره.</numerusform>
            <numerusform>في القائمة {found} من {n} من العناصر المرجعية المطلوبة: فقط ما له حكم بهذه السياسة، كحكم من تقييم، يشبه غيره.</numerusform>
            <numerusform>في القائمة {found} من {n} عناصر مرجعية مطلوبة: فقط ما له حكم بهذه السياسة، كحكم من تقييم، يشبه غيره.</numerusform>
            <numerusform>في القائمة {found} من {n} عنصرًا مرجعيًا مطلوبًا: فقط ما له حكم بهذه السياسة، كحكم من تقييم، يشبه غيره.</numerusform>
            <numerusform>في القائمة {found} من {n} عنصر مرجعي مطلوب: فقط ما له حكم بهذه السياسة، كحكم من تقييم، يشبه غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>ستكون القائمة فارغة</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>التقرير كما أُنشئ.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>التقرير من إصدار أحدث من Plumbline</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>التقرير غير سليم.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>التقرير غير مركّب كما تُركَّب التقارير.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>بصمات التقرير مفقودة أو غير سليمة.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>ختم التقرير ليس في سلسلة هذا السجل: أُعدّ التقرير من سجل آخر، أو أُزيل جزء من هذا.</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>لم يُقرأ باقي الإدخال القياسي ولا يمكن قراءته ثانية. يُحكم على ما قُرئ.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>باقي الأرشيف تالف ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>باقي الملف ليس JSON صالحًا ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>لم يُقرأ باقي النص الملصق ولا يمكن قراءته ثانية. يُحكم على ما قُرئ.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>القاعدة “{rule}” مذكورة بجانب السياسة، لكنها ليست فيها.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>لا أحكام تختارها القواعد. يُستبعد ما قرر فيه إنسان من قبل.</numerusform>
            <numerusform>لا تختار القواعد الحكم الواحد. يُستبعد ما قرر فيه إنسان من قبل.</numerusform>
            <numerusform>لا تختار القواعد أيًا من الحكمين. يُستبعد ما قرر فيه إنسان من قبل.</numerusform>
            <numerusform>لا تختار القواعد أيًا من {n} أحكام. يُستبعد ما قرر فيه إنسان من قبل.</numerusform>
            <numerusform>لا تختار القواعد أيًا من {n} حكمًا. يُستبعد ما قرر فيه إنسان من قبل.</numerusform>
            <numerusform>لا تختار القواعد أيًا من {n} حكم. يُستبعد ما قرر فيه إنسان من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>القواعد بلا معرّفات. بالمعرّفات (R1، R2، …) يمكن أن تذكر الإجابة أي قاعدة حسمت.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>الفحص قيد الاستخدام</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>بدأ الفحص على خادم الفريق {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>بدأ الفحص بـ {model} (sha256 {sha256}…). لا نموذج مثبتًا له هذا المجموع الاختباري.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>نموذج الفحص غير مثبت</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>خادم الفحص غير معيَّن</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>جرت عمليات الفحص بعدة سياسات، ولكل منها مجموعات أمثلتها.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>الملف نفسه مثبت باسم “{model}”.</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>تعذّر نسخ العينة</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>هكذا يقول النص البرمجي.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>يُعاد إنشاء فهرس البحث.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>جدول البحث {table} لا يطابق ما يفهرسه.</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>لا يستطيع الخادم ما يُطلب منه</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>لا يستطيع الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>الخادم لا يُلزم الإجابات بشكلها</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>لا يقول الخادم كيف يقسّم النص</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>لدى الخادم مشكلة</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>صار لدى الخادم نموذج آخر</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>قرأ الخادم موجّهًا آخر</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>توقف الخادم عن الكتابة قبل الأوان</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>يطلب الخادم مفتاحًا</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>لم يُتصل بالخادم</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>لا يمكن قراءة إجابة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>لا يمكن استخدام شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>لا يمكن استخدام نموذج الخادم</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>شدة التصنيف “{label}” أقل من 0.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>حصة الاحتمال التي تُسحب منها الرموز. لا تُستخدم إلا إذا كانت درجة الحرارة فوق 0.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>التوقيع صالح للشهادة التي في الإجابة. ولم يُتحقق من أن تلك الشهادة للجهة حقًا: قارن SHA-256 الخاص بها، {sha256}، بما تنشره الجهة، أو أعطِ شهادة جذرها.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>التوقيع صالح، وصدرت شهادته تحت الشهادة التي أعطيتها.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>التوقيع خاطئ: هذا لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>لم يُتحقق من التوقيع: الشهادة ليست في الإجابة، أو هي من نوع غير معروف هنا.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>الأبسط: كل ما يخالف، وكل ما هو غير محدد.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>حجم كل النصوص في النافذة نسبةً إلى حجم النظام.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>أنهاها النظام، على الأرجح لنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>أفادت سلسلة مفاتيح النظام: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>في إعدادات النظام وكيل من نوع “{scheme}”؛ يحتاج التنزيل وكيل http أو https.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>الجدول كبير جدًا</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>النص فارغ، فلم يبدأ أي فحص.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>استُبعدت النصوص، ومعها ما يقتبسها. وبصماتها هنا.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>اختيرت العتبة لـ {measure} {least} وقيست على الأمثلة نفسها، وهذا يجمّلها. للتحقق يحتاج كل نصف {few} مخالفات على الأقل و{few} غيرها.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>الختم الزمني لا يخص هذا السجل</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>لا يمكن قراءة الختم الزمني بتاريخ {time}.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>الختم الزمني بتاريخ {time} ليس لختمه.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>توقيع الختم الزمني خاطئ</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>لم يُرسل رمز الوصول</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>حوّل المجزّئ نصًا عاديًا إلى رمز تحكم قد يقلّد تعليمات البرنامج نفسه.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>يُستأنف التنزيل غير المكتمل لـ {repository}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>قيمة “{key}” من نوع خاطئ.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>ستكون الأحكام داخل مجلد مراقَب</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>سيُحكم على الأحكام نفسها</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>الإصدارات هي {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>الأوزان “{model}” غير متحقق منها: مجموعها الاختباري ليس في أي فهرس يعرفه Plumbline.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>ليس في المصنف تعليقات ولا مربعات نص.</numerusform>
            <numerusform>في المصنف تعليق أو مربع نص واحد لا يُقرأ.</numerusform>
            <numerusform>في المصنف تعليقان أو مربعا نص لا تُقرأ.</numerusform>
            <numerusform>في المصنف {n} تعليقات أو مربعات نص لا تُقرأ.</numerusform>
            <numerusform>في المصنف {n} تعليقًا أو مربع نص لا تُقرأ.</numerusform>
            <numerusform>في المصنف {n} تعليق أو مربع نص لا تُقرأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>يخفي المصنف بعض صفوفه؛ ومع ذلك قُرئت.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>يخفي المصنف هذه الورقة؛ ومع ذلك قُرئت.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>لا صفوف يخفيها المصنف: {rows}.</numerusform>
            <numerusform>يخفي المصنف صفًا واحدًا، ويُقرأ مع ذلك: {rows}.</numerusform>
            <numerusform>يخفي المصنف صفين، ويُقرآن مع ذلك: {rows}.</numerusform>
            <numerusform>يخفي المصنف {n} صفوف، وتُقرأ مع ذلك: {rows}.</numerusform>
            <numerusform>يخفي المصنف {n} صفًا، وتُقرأ مع ذلك: {rows}.</numerusform>
            <numerusform>يخفي المصنف {n} صف، وتُقرأ مع ذلك: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>ليس في المصنف جدول، لذا قُرئ نصه ورقة ورقة. ويمكن أيضًا قراءته صفًا صفًا.</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>لا توجد عمليات فحص كهذه</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>توجد قوالب بـ: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>لا غيرها. كلها في ملفي CSV وJSON.</numerusform>
            <numerusform>هناك واحد آخر. كلها في ملفي CSV وJSON.</numerusform>
            <numerusform>هناك اثنان آخران. كلها في ملفي CSV وJSON.</numerusform>
            <numerusform>هناك {n} أخرى. كلها في ملفي CSV وJSON.</numerusform>
            <numerusform>هناك {n} أخرى. كلها في ملفي CSV وJSON.</numerusform>
            <numerusform>هناك {n} أخرى. كلها في ملفي CSV وJSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>توجد قضية بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>لا ختم بعد</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>لا توجد قضية كهذه</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>لا يوجد عنصر كهذا</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>لا توجد قائمة كهذه</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>لا يوجد خادم للفريق</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>لا يوجد قالب بهذه اللغة</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>لا شيء لتوزيعه</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>لا شيء يوضع في تقرير</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>لا شيء للمراجعة بعد</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>لا يمكن استخدام هذه الحدود</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>هذه القرارات لقائمة أخرى</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>تأتي بينها</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>في هذا الملف شيء آخر</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>هذه ليست قضية</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>هذه ليست شهادة</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>ليس هذا ملفًا لمراجع ثانٍ</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>هذا ليس تقريرًا</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>هذا ليس خادمًا يمكن استخدامه</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>هذا ليس ختمًا زمنيًا</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>هذه نسخة HTML من الرسالة؛ ونصها العادي يقول غير ذلك.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>لا يمكن استخدام هذه الحصة</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>لا يمكن استخدام هذا القالب</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>هذا الإصدار لا يعرف كيف يُنشأ.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>الأختام الزمنية</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>استغرق وقتًا أو ذاكرة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>نوع ملف غير مدعوم</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>في هذا التقرير أحكام من نموذج التدريب. وهي ليست لاتخاذ القرارات.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>المخالفات في كل منها</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>الأوزان، sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>ما يُعتد به:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>ما يختلف في الطريقة، فلا يمكن مقارنة الاثنين بدقة تامة:</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>ما هو بريء في بلد قد يكون إهانة في آخر (“fanny” و“spaz”). بيّن إنجليزية مَن تقصدها السياسة، واجعل النموذج يترك الكلمات الملتبسة لإنسان.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>ما في {file} تقرر بشأن نصوص أخرى، أو وفق سياسة أخرى.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>ما تتوقف عليه الأحكام</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما سُئل عنه</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>ما تُخطّي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>حيث يوجد السجل يُقارَن الملف به: كل عنصر وقرار وحلقة، وبالبصمات ذات المفتاح ما أُخفي أيضًا.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>أيها التمرين؟</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>مجموعة أمثلة أي سياسة؟</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>من يستطيع حساب البصمات يمكنه تزوير تقرير: قارن بصمته بما يخبرك به صانعه.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>من يستطيع حساب البصمات يمكنه صنع تقرير كامل من جديد. لذا قارن بصمته بما يخبرك به صانعه بطريق آخر.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>بالقرار نفسه وتصنيفات أخرى: {count}</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>من دون ذلك لا يُضمن أن يعني الموجّه الشيء نفسه في الجهتين. {said}</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>اكتبه على هيئة {example}، بلا مسار ولا اسم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>اكتب اسم السياسة قبل اسم المجموعة، كما في {example}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>يمكنك أيضًا تنزيل الملفات على جهاز آخر.</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>قرار بشأن عنصر مرجعي في قائمة مراجعة</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>قرار إنسان</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>عناصر الفحص {run} في قائمة مراجعة</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>عنصر متخطى</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>خطوة قبل الحكم</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>فيه نص ليس UTF-8</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>ختم زمني</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>مستويات الجهد</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>العناصر القاسية</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>كم عدد عمليات الفحص أو العناصر</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>العنصر {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>ذاكرته محدودة ما لم تُستخدم بطاقة رسوم</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>لغات السياسة</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>مقنَّع</translation>
    </message>
    <message>
        <source>models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>ليست في السياسة: {rules}</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>صار صحيحًا</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>صار خاطئًا</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>الاحتمال {share}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>الحرارة {temperature}، ‏top p {top_p}، البذرة {seed}</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>الإجابة تناقض نفسها</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>الإجابة ليست مما تعرفه السياسة</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>قُطعت الإجابة</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>القضية “{name}”</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>بصمات ما أُخفي</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>أخفق النموذج مرارًا في هذا العنصر</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>لم يعط النموذج إجابة</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>بلغ الاستدلال حده قبل أن تكون هناك إجابة</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>إعادة استخدام حكم</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>الفحص كجزء من تقييم</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>الختم والأختام الزمنية</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>ما يُقال عن التقرير نفسه</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>حالة الفحص</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} الأرقام: {source}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>تشهد {authority} بأن الختم كان موجودًا في {time}.</translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (قيس هنا)</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>‏{device}؛ العناصر في آن واحد: {sequences}؛ {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>‏{device}؛ الطبقات على معالج رسوميات: {layers}؛ العناصر في آن واحد: {sequences}؛ {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} من {all}، أُعيد استخدام {reused}</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} على {device}، {sequences} في آن واحد</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>‏{file} فيه قرارات {reviewer}، ربما بشأن دفعة أخرى.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} ليس قضية صدّرها Plumbline.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>‏{file} لم يُنشئه Plumbline لهذا الغرض، أو أنشأه إصدار أحدث، أو أنه غُيّر.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>‏{file} فُتح، لكن ما فيه لا يناسب هذا الموضع، أو هو من إصدار أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>يصيب كل من {first} و{second} في {right} من {total} من العناصر، لكن ليس في العناصر نفسها: لا عناصر يصيب فيها أحدهما وحده. لا شيء يرجّح أحدهما.</numerusform>
            <numerusform>يصيب كل من {first} و{second} في {right} من {total} من العناصر، لكن ليس في العناصر نفسها: لكل منهما عنصر واحد يصيب فيه وحده. لا شيء يرجّح أحدهما.</numerusform>
            <numerusform>يصيب كل من {first} و{second} في {right} من {total} من العناصر، لكن ليس في العناصر نفسها: لكل منهما عنصران يصيب فيهما وحده. لا شيء يرجّح أحدهما.</numerusform>
            <numerusform>يصيب كل من {first} و{second} في {right} من {total} من العناصر، لكن ليس في العناصر نفسها: لكل منهما {n} عناصر يصيب فيها وحده. لا شيء يرجّح أحدهما.</numerusform>
            <numerusform>يصيب كل من {first} و{second} في {right} من {total} من العناصر، لكن ليس في العناصر نفسها: لكل منهما {n} عنصرًا يصيب فيها وحده. لا شيء يرجّح أحدهما.</numerusform>
            <numerusform>يصيب كل من {first} و{second} في {right} من {total} من العناصر، لكن ليس في العناصر نفسها: لكل منهما {n} عنصر يصيب فيها وحده. لا شيء يرجّح أحدهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} ← {second}</translation>
    </message>
    <message>
        <source>{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known</source>
        <translation>{flag}: ‏F1 {f1}، الضبط {precision}، الاستدعاء {recall}، رُفعت {raised} من {known} معروفة</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>سيُستبدل {folder}. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} من {all}</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (تدريب، ليس لاتخاذ القرارات)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (منشور)</translation>
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
            <numerusform>لا قرارات تختلف عن المتوقع</numerusform>
            <numerusform>قرار واحد يختلف عن المتوقع</numerusform>
            <numerusform>قراران يختلفان عن المتوقع</numerusform>
            <numerusform>{n} قرارات تختلف عن المتوقع</numerusform>
            <numerusform>{n} قرارًا يختلف عن المتوقع</numerusform>
            <numerusform>{n} قرار يختلف عن المتوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>لا عناصر.</numerusform>
            <numerusform>عنصر واحد.</numerusform>
            <numerusform>عنصران.</numerusform>
            <numerusform>{n} عناصر.</numerusform>
            <numerusform>{n} عنصرًا.</numerusform>
            <numerusform>{n} عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>ليس بين تصنيفات {person} ما هو لنص خارج التمرين.</numerusform>
            <numerusform>واحد من تصنيفات {person} لنص ليس في التمرين.</numerusform>
            <numerusform>اثنان من تصنيفات {person} لنصين ليسا في التمرين.</numerusform>
            <numerusform>{n} من تصنيفات {person} لنصوص ليست في التمرين.</numerusform>
            <numerusform>{n} من تصنيفات {person} لنصوص ليست في التمرين.</numerusform>
            <numerusform>{n} من تصنيفات {person} لنصوص ليست في التمرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>ليس بين هذه الملفات تمرين.</numerusform>
            <numerusform>واحد من هذه الملفات تمرين.</numerusform>
            <numerusform>اثنان من هذه الملفات تمرينان.</numerusform>
            <numerusform>{n} من هذه الملفات تمارين.</numerusform>
            <numerusform>{n} من هذه الملفات تمارين.</numerusform>
            <numerusform>{n} من هذه الملفات تمارين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>لا طلبات تنتظر النموذج.</numerusform>
            <numerusform>طلب واحد ينتظر النموذج بالفعل.</numerusform>
            <numerusform>طلبان ينتظران النموذج بالفعل.</numerusform>
            <numerusform>{n} طلبات تنتظر النموذج بالفعل.</numerusform>
            <numerusform>{n} طلبًا تنتظر النموذج بالفعل.</numerusform>
            <numerusform>{n} طلب تنتظر النموذج بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{policy} في {column}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} من رموز الاستدلال، {answer} من رموز الإجابة</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>لا يمكن استخدام {server}</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>يأخذ {server} الموجّهات نصًا فقط ويجعل مما يشبه رموز التحكم رموز تحكم، فيمكن لنص أن يقلّد رسائل البرنامج ويقرر حكمه بنفسه.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>‏{title} · الإصدار {number}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}، حُكم على {done} منها؛ تُخطّي: {skipped}</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} ← {second}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>لا يمكن قراءة “{file}”. {why}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>حجم “{file}” {n} بايت ويلزم {needed} على الأقل.</numerusform>
            <numerusform>حجم “{file}” بايت واحد ويلزم {needed} على الأقل.</numerusform>
            <numerusform>حجم “{file}” بايتان ويلزم {needed} على الأقل.</numerusform>
            <numerusform>حجم “{file}” {n} بايتات ويلزم {needed} على الأقل.</numerusform>
            <numerusform>حجم “{file}” {n} بايتًا ويلزم {needed} على الأقل.</numerusform>
            <numerusform>حجم “{file}” {n} بايت ويلزم {needed} على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}” ليس مجلدًا.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>“{folder}” مراقَب، فلا يمكنه أن يستقبل الأحكام أيضًا.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>“{inner}” داخل “{outer}”.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>ليس لدى “{model}” رموز gpt-oss وgpt-oss-safeguard.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>‏“{name}” ليس فيه حرف ولا رقم.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>‏“{policy}” ليس لها صيغة إجابة يعرفها Plumbline، لذا تُستخدم الصيغة القياسية: القرار، والسبب عند المخالفة.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>‏“{policy}” ليس لها صيغة إجابة يعرفها Plumbline، لذا تُستخدم الصيغة القياسية: القرار ثم القاعدة ({rules}) والسبب.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>‏“{policy}” كإصدار ظل، على {compared} من {n} عنصر: {same} متطابقة، و{other} مختلفة. لا أثر له في النتيجة.</numerusform>
            <numerusform>‏“{policy}” كإصدار ظل، على {compared} من عنصر واحد: {same} متطابقة، و{other} مختلفة. لا أثر له في النتيجة.</numerusform>
            <numerusform>‏“{policy}” كإصدار ظل، على {compared} من عنصرين: {same} متطابقة، و{other} مختلفة. لا أثر له في النتيجة.</numerusform>
            <numerusform>‏“{policy}” كإصدار ظل، على {compared} من {n} عناصر: {same} متطابقة، و{other} مختلفة. لا أثر له في النتيجة.</numerusform>
            <numerusform>‏“{policy}” كإصدار ظل، على {compared} من {n} عنصرًا: {same} متطابقة، و{other} مختلفة. لا أثر له في النتيجة.</numerusform>
            <numerusform>‏“{policy}” كإصدار ظل، على {compared} من {n} عنصر: {same} متطابقة، و{other} مختلفة. لا أثر له في النتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>يُراد إعطاء الأولوية لـ “{policy}”، لكنها ليست بين السياسات: {names}.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>لا يمكن استخدام “{text}” عنوانًا لخادم.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>يحتفظ الخبراء بالصيغة التي دُرّبوا بها.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>يحتفظ الخبراء بالصيغة التي دُرّبوا بها. ثلاثة ملفات، نموذج واحد.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>النموذج العام الذي صُنع منه safeguard-120b، للمقارنة.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>النموذج العام الذي صُنع منه safeguard-20b، للمقارنة.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>ذاكرة العمل لهذا السياق</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>كتبه روبوت.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>السجل المفتوح بعبارة مرور يُقفل إذا لم تُستخدم النافذة هذه المدة. ويبقى مفتوحًا ما دام فحص أو مهمة أخرى قيد التشغيل.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>يصرّح جزء من المستند بنوع مستند (DOCTYPE)، وهذا مرفوض.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>جزء من المستند تالف: {reason}.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>يمنع أحد الإعدادات Plumbline من استخدام الشبكة، لذا لم يُسأل أحد.</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>يضيف دائمًا مخطط JSON للإجابة بعد السياسة. وإلا أُضيف حيث لا تبيّن السياسة نفسها ما الإجابة المطلوبة. تلتزم الإجابات بالصيغة في الحالتين.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>كان المتوقع هنا كائنًا.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>تُقرأ الأرشيفات والرسائل المتداخلة حتى عمق {depth}.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>لا تُقرأ أرشيفات من هذا النوع. فك ضغط الأرشيف وأضف المجلد.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>الأرشيفات والرسائل والمستندات المتداخلة</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>بالجهد المنخفض لكل النصوص احتمال مقيس.</numerusform>
            <numerusform>بالجهد المنخفض ليس لنص واحد احتمال مقيس. يُعاد الحكم على نص كهذا دائمًا بجهد متوسط.</numerusform>
            <numerusform>بالجهد المنخفض ليس لنصين احتمال مقيس. يُعاد الحكم على نصوص كهذه دائمًا بجهد متوسط.</numerusform>
            <numerusform>بالجهد المنخفض ليس لـ {n} نصوص احتمال مقيس. يُعاد الحكم على نصوص كهذه دائمًا بجهد متوسط.</numerusform>
            <numerusform>بالجهد المنخفض ليس لـ {n} نصًا احتمال مقيس. يُعاد الحكم على نصوص كهذه دائمًا بجهد متوسط.</numerusform>
            <numerusform>بالجهد المنخفض ليس لـ {n} نص احتمال مقيس. يُعاد الحكم على نصوص كهذه دائمًا بجهد متوسط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>بعد السياسة وأطول نص يبقى {free} رمزًا للاستدلال والإجابة. كان حدّا الفحص {run} هما {budget} و{limit}.</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>يمكن أن تسبق العنصر من 0 إلى {most} من الرسائل.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>اختر أعمدة أقل كسياق، أو سياسة أقصر، أو سياقًا أكبر للمحرّك.</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>أغلق Plumbline أولًا. يبقى سجلك وإعداداتك ونماذجك في مكانها. قد يغيّر إصدار أحدث صيغة السجل، فيرفضه بعدها إصدار أقدم: لتتمكن من الرجوع، انسخ السجل أولًا.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>لا تُقرأ مستندات من هذا النوع. احفظه نصًا عاديًا في البرنامج الذي يفتحه وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>عدد بكسلات الصورة التي يُتعرَّف على نصها</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>نزّل حزمة .deb الأحدث وافتحها، أو ثبّتها بواسطة apt.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>نزّل ملف AppImage الأحدث وضعه مكان {file}.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>نزّل الأرشيف الأحدث وفك ضغطه مكان {folder}.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>نزّل صورة القرص الأحدث وافتحها، ثم اسحب Plumbline إلى مجلد التطبيقات.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>نزّل المثبِّت الأحدث وشغّله. يحل محل هذا الإصدار.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>مفروض: {all}.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>مدخلات الأرشيف</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>قيّم السياسة أولًا بدرجات الجهد الثلاث هذه.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>اكتمل الاستدلال والإجابة لكل عنصر في الفحص {run}، أو أُعيد الحكم عليه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>لا تُقرأ هنا ملفات داخل ملفات أخرى.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>تختلف الفرنسية بين فرنسا وكيبيك وبلجيكا وأفريقيا، وتتغير العامية بسرعة. بيّن أي استعمال تقصده السياسة، واجعل النموذج يترك الكلمات الملتبسة لإنسان.</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>تختلف الألمانية بين ألمانيا والنمسا وسويسرا وبين اللهجات. بيّن كيف تتعامل السياسة مع الكلمات الإقليمية، واجعل النموذج يترك لإنسان ما لا يستطيع تحديده منها.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>أعطِ محرفًا واحدًا مثل ; أو واحدًا من: {names}.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>تُستبعد الملفات المخفية وملفات النظام.</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>كم يستدل النموذج. المنخفض يناسب القواعد البسيطة، والعالي يناسب القواعد المتداخلة، والتلقائي يبدأ منخفضًا ويرتفع حيث يبقى شك.</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>كم ضعفًا لحجمه يجوز أن يبلغ الشيء بعد فك ضغطه، فوق أول 32 ميغابايت</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>في موجّه واحد مع غيرها، الأفضل {few} أو {many} من الأمثلة لكل نوع.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>في موجّه واحد مع غيرها، الأفضل من {least} إلى {most} من الرموز.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>يبدأ بعلامة رسائل WhatsApp نفسه (U+200E)، لكنه ليس من رسائله المعروفة.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>لا يستطيع اتباع معرّفات قواعد مثل {rule}.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>لا يستطيع إعطاء نوع الإجابة الذي تطلبه هذه السياسة.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>يحتوي على عبارة تطلب من النموذج تجاهل السياسة، أو تملي عليه كيف يقرر.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>يحتوي على نص يشبه رمز تحكم للنموذج ({token}). يُحكم عليه كنص عادي.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>لا محارف فيه تعكس اتجاه الكتابة مثل {example}.</numerusform>
            <numerusform>فيه محرف واحد يعكس اتجاه الكتابة، وهو {example}: قد يُقرأ على غير ما يبدو.</numerusform>
            <numerusform>فيه محرفان يعكسان اتجاه الكتابة، مثل {example}: قد يُقرأ على غير ما يبدو.</numerusform>
            <numerusform>فيه {n} محارف تعكس اتجاه الكتابة، مثل {example}: قد يُقرأ على غير ما يبدو.</numerusform>
            <numerusform>فيه {n} محرفًا تعكس اتجاه الكتابة، مثل {example}: قد يُقرأ على غير ما يبدو.</numerusform>
            <numerusform>فيه {n} محرف تعكس اتجاه الكتابة، مثل {example}: قد يُقرأ على غير ما يبدو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>لا صور فيه ولا ملفات مضمّنة.</numerusform>
            <numerusform>فيه صورة واحدة أو ملف مضمّن واحد، ولا يُقرأ.</numerusform>
            <numerusform>فيه صورتان أو ملفان مضمّنان، ولا تُقرأ.</numerusform>
            <numerusform>فيه {n} صور أو ملفات مضمّنة، ولا تُقرأ.</numerusform>
            <numerusform>فيه {n} صورة أو ملفًا مضمّنًا، ولا تُقرأ.</numerusform>
            <numerusform>فيه {n} صورة أو ملف مضمّن، ولا تُقرأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>تعذّرت معرفة ما هو مفروض.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>لا يبدأ كما يبدأ صندوق البريد.</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>يتبع حتى {most} من القواعد، وفي هذه السياسة {n}.</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>له مرفق لا يُقرأ.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>فيه خلايا أكثر من أعمدة الجدول: محرف فاصل داخل خلية قسمها.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>فيه أكثر من {limit} من المدخلات.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>فيه أكثر من {limit} من الأجزاء.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>ليس له ترويسات، فهو ليس رسالة محفوظة.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>لا نص فيه: صورة أو تسجيل أو ملصق أو مرفق آخر.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>عدد صفحاته {n}؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>رابط يخرج من المجلد، فلم يُتبع. اختر {file} بدلًا منه.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>صورة لنص، كمسح ضوئي. التعرّف على النص معطّل أو غير مثبَّت.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>قطعة من ملف مجزّأ. اجمع القطع بترتيبها، ثم استورد الملف كاملًا.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>مؤشر Git LFS: يمثل الأوزان ولا يحتويها.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>إجابة خادم بصيغة JSON، وليست نموذجًا.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>صفحة ويب أو XML، وليس JSON.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>صفحة ويب: يتطلب التنزيل تسجيل الدخول، أو العنوان خاطئ.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>محوّل (adapter): تعديلات على أوزان نموذج، وليس نموذجًا.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>مصفوفة أهمية (imatrix) تُصنع بها النماذج، وليست نموذجًا.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>تنزيل غير مكتمل. أكمله في البرنامج الذي بدأه.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>تالف، أو ليس رسالة.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>تالف، أو ليس ما يدل عليه اسمه.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>بإحدى الصيغ السابقة لـ GGUF، ولم تعد تُقرأ.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>ليس مستند PDF، أو هو تالف.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>ليس مستند RTF.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>ليس رسالة Outlook، أو هو تالف.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>ليس ملف CAR كاملًا: مقطوع أو تالف.</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>ليس JSON من محرفه الأول.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>ليس ملف Parquet، أو هو تالف.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>ليس نموذجًا، بل ملف من نوع {kind}.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>محمي بكلمة مرور، أو مستند بصيغة قديمة تحت اسم جديد.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>طويل جدًا.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>ينقصه الجزء “{name}” الموجود في كل مستند من نوعه.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>يسرد أشخاص التصدير أو قنواته، ولا رسائل فيه.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>يبدو مرمَّزًا مرتين، ويُحكم عليه كما هو. بعد تصحيحه يبدأ هكذا: “{excerpt}”.</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>يبدو نسخة احتياطية مشفّرة لبرنامج محادثة، ولا يمكن قراءتها. صدّر المحادثات نصًا في ذلك البرنامج وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>لا يرصد إلا كلمات تسردها قواعد السياسة. لم يُحكم على شيء وفق “{policy}”.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>يقع قبل الرسالة الأولى، فلا يُذكر كاتب له.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>تستغرق قراءته وقتًا طويلًا، فأُوقفت.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>يبلغ بعد فك ضغطه أكثر من {ratio} ضعفًا من حجمه، وهذا مرفوض فوق {free}.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>نُسخ ولم يُنقل: تعذّر حذف {file} ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>نُسخ ولم يُنقل: {file} رابط إلى {target}، وتُرك كلاهما كما كان.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>عُدّل؛ وهذه صيغته الأخيرة.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>كان مرمَّزًا مرتين؛ وصُحّح.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>أُعيد توجيهه؛ ربما كتبه شخص آخر.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>أُزيل متنه؛ ولم يبقَ إلا العنوان.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>كانت محارفه مخزّنة بايتات مفردة، كما في كل تصدير من هذا النوع؛ وأُعيد تركيبها.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>تاريخه قبل تاريخ الرسالة التي فوقه: ربما هو جزء منها يبدو رسالة جديدة.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>تُقرأ التواريخ على أنها {order}، كما اختير.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>تُقرأ التواريخ على أنها {order}، لأن الوقت يتقدم بذلك؛ ومن الممكن أيضًا {other}.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>تُقرأ التواريخ على أنها {order}.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>ينتهي اسمه بـ “{suffix}”، لكنه ملف من نوع {kind}، وقُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>في نصه أكثر من {limit} من المحارف.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>لا تُتبع الروابط داخل الأرشيف.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>راجع {page} في متصفح.</translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>راجع المصدر الذي حصلت عليه منه.</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>ذاكرة عملية القراءة</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>ذاكرة عملية القراءة لملفات zst</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>اذكر واحدًا منها، أو ضع كلًا منها في مجلد خاص باسم policy.md.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>اذكر واحدة منها.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>لا عتبات تبلغ استدعاء قدره {recall} في هذه الأمثلة.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>لم يبلغ أي عنصر حدًا</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>لا يبدأ فيه أي سطر بتاريخ ووقت واسم، كما في محادثة مصدَّرة من WhatsApp.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>لم يُعثر فيه على رسالة كالتي في تصدير بهذه الصيغة ({format}).</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>لم يُتعرَّف على أي نص فيه.</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>لم تُقَس كل درجات الجهد</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>غير مفروض على هذا النظام: {all}.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>لا يوضع شيء في هذا السطر: يأتي المحتوى في رسالة مستقلة بعد السياسة. احذف السطر.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>صفحات المستند</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>تُقرأ ملفات Parquet حيث تكون pyarrow مثبَّتة، وهي غير مثبَّتة هنا. احفظه بصيغة CSV أو JSON Lines وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>أجزاء الرسالة، ومنها المرفقات</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>أجزاء من الكتاب مشفّرة.</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>‏Plumbline {version} متاح: {page}</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>قُرئ على أنه رسائل مصدَّرة ({format})، عُرفت من محتواها؛ ويمكن قراءته أيضًا على أنه {other}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>تتطلب قراءته أكثر من {limit} من الذاكرة، فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>تتطلب قراءته ذاكرة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>القراءة {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>يجوز الآن أن يبلغ الاستدلال {budget} رمزًا، والإجابة {limit}.</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>أزل “{key}” لاستخدام حقول خاصة بك.</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>القاعدة {rule} ليست قائمة كلمات: “{words}”.</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>اضبط سياقًا أكبر للمحرّك، أو اختصر السياسة.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>حجم المستند</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>حجم المستند بعد فك ضغطه</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>حجم الرسالة مع مرفقاتها</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>حجم كل ما في الأرشيف بعد فك ضغطه</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>تعذّر فك ترميز بعض محارفه؛ يظهر كل منها هكذا �.</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>النص في الصور</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>يُستبعد النص المحذوف أثناء تعقّب التغييرات.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>أُعيد وصل النصوص التي تحتوي على المحرف الفاصل دون علامتي اقتباس، لأنها في العمود الأخير.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>كان معالج الرسوميات ({device}) مستخدمًا، وقد يكون مشغّله السبب.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>تعذّر تحميل وحدة معالج الرسوميات {name}: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>لم تجد وحدة معالج الرسوميات {name} مشغّلًا تستطيع استخدامه.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>عنوان الإصدارات المنشورة غير صالح</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>إجابة العنصر {item} في الفحص {run} تخص نصًا آخر أو فحصًا آخر.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>لا ملفات في الأرشيف.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>ليس للأرشيف نهاية: ربما كان مقطوعًا.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>الأرشيف تالف، أو ليس أرشيفًا: {reason}.</translation>
    </message>
    <message>
        <source>local API</source>
        <translation>الواجهة البرمجية المحلية</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 أو 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>رمز من قائمة</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>يُحكم الآن على طلب من برنامج آخر.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>كلمة من قائمة</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>نحو {size} وفق {source}. يُتحقق من الحجم الدقيق قبل التنزيل.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>نحو {size}. يُتحقق من الحجم الدقيق قبل التنزيل.</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>يُبت في الاعتراض مع ذكر السبب، ويُبلَّغ به المعترض.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>يُحفظ الاعتراض بكلمات المعترض نفسه.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>فُتح اعتراض أو بُتّ فيه منذ إنشاء التقرير: {part}.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>ولا غيرها. ملف JSON لهذا التقرير يدرجها كلها.</numerusform>
            <numerusform>وواحد آخر. ملف JSON لهذا التقرير يدرجها كلها.</numerusform>
            <numerusform>واثنان آخران. ملف JSON لهذا التقرير يدرجها كلها.</numerusform>
            <numerusform>و{n} أخرى. ملف JSON لهذا التقرير يدرجها كلها.</numerusform>
            <numerusform>و{n} أخرى. ملف JSON لهذا التقرير يدرجها كلها.</numerusform>
            <numerusform>و{n} أخرى. ملف JSON لهذا التقرير يدرجها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>المعتمد الآن قرار آخر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>الرد على البرامج الأخرى على هذا الجهاز</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>اعتراض على:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>بُتّ في الاعتراض {appeal} أو سُحب، ولا يُغيَّر ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>لم يُبت في الاعتراض {appeal} بعد.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>لم يُبت في الاعتراض {appeal}.</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>قبل ذلك، بجهد {effort}: {decision}. أُعيد الحكم، والسبب: {doubt}.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>انسخ ما كتبه المعترض.</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>اتخذ قرارًا بشأنه أولًا.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>اتخذ قرارًا بشأنه أو اسحبه قبل فتح اعتراض آخر.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>قرر بشأن العنصر أولًا.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>بُتّ في الاعتراض: يبقى القرار كما هو.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>بُتّ في الاعتراض: تغيّر القرار.</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>مجموعة الأمثلة {name}</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>مظهر نص العنصر حتى يُكشف. تطلب بعض السياسات، كسياسات العنف وإيذاء النفس، تمويه النصوص. المقنّع يُظهر شكل كلماته فقط.</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>المعرّف في المصدر</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>لا يستطيع الإجابة بالصيغة القياسية: يجب أن تذكر السياسة نفسها كيف يُجاب.</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>لا يجد قاعدة تسرد كلمات، كما في “R1 Gambling: casino, poker”.</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>أُلصق أو أرسله برنامج.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>لغة الردود</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>يتيح لبرامج على هذا الجهاز طلب الحكم على نصوص، بمفتاح تعطيه لها. يستمع Plumbline عندها على عنوان هذا الجهاز نفسه (127.0.0.1) فقط: لا يُرسل شيء إلى الشبكة، ولا يستطيع جهاز آخر الاتصال.</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>الواجهة البرمجية المحلية</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>لا عنصر مصنفًا “{decision}”: لن تكون هناك أرقام له.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>لم يراجع إنسان أيًا من العناصر.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>لم يعد أي من هذه العناصر في القائمة {queue}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>ليس ما في السجل: {part}، في الاعتراضات.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>لا يمكن إدراج شيء مكان {places}. المتاح: {known}.</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>يعرض جولة من خمس خطوات عند فتح النافذة في المرة القادمة، مرة واحدة. وتجدها دائمًا في قائمة “مساعدة”.</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>افتح اعتراضًا آخر على العنصر.</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>انقضه بالقرار الذي تريد اعتماده، أو قرر بشأن العنصر كما تقرر من قبل ثم أيّده.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>لم يراجع أشخاص أي عنصر. الاتفاق مع النموذج: {same}.</numerusform>
            <numerusform>راجع أشخاص عنصرًا واحدًا واتفقوا مع النموذج في {same}.</numerusform>
            <numerusform>راجع أشخاص عنصرين واتفقوا مع النموذج في {same}.</numerusform>
            <numerusform>راجع أشخاص {n} عناصر واتفقوا مع النموذج في {same}.</numerusform>
            <numerusform>راجع أشخاص {n} عنصرًا واتفقوا مع النموذج في {same}.</numerusform>
            <numerusform>راجع أشخاص {n} عنصر واتفقوا مع النموذج في {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>المنفذ {port} يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>سجّل قرارا آخر أو اعتراضا آخر على العنصر.</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>تقرير عن العنصر {item} في “{run}”</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>تقرير عن “{run}”</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>لم يعد يُرد على الطلبات</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>الفحص {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>اذكر السبب في جملة.</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>ظاهر، ومموَّه حيث تطلب السياسة ذلك</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>يمكن قراءة الإجابات بأكثر من طريقة. اختر الطريقة المقصودة، أو احذف ما يطلب غيرها.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>الاعتراض بلا نص</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>الاعتراض على “{decision}”، ومنذ ذلك الحين قرر شخص “{other}”.</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>الاعتراض على “{decision}”، وقد سُحب ذلك القرار.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>الاعتراض مغلق</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>سُحب الاعتراض.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>المرفق تالف.</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>لا يذكر الكتاب ما فيه.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>اختيرت العتبات وقيست على الأمثلة نفسها، وهذا يجمّل نتائجها. للتحقق منها يحتاج كل نصف إلى {few} مخالفات على الأقل.</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>في الخلية JSON؛ ويُحكم على النص الذي فيه.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>لا نص في الفصل.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>الفصل أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>الأعمدة هي {names}.</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>السياق طويل جدًا</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>أوصاف صوره جزء من النص.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>ليس للمستند نهاية: فهو مقطوع، ولا يُحكم على نصف مستند.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>حجم المستند {bytes} بايت؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>كانت مشغّلات معالجات الرسوميات قيد البدء، وقد يكون أحدها السبب.</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>ينتهي التصدير في منتصفه: فهو مقطوع. يُقرأ ما قبل ذلك.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>هذا المنشور في التصدير صفحة ويب فقط؛ ويُحكم على نصه الظاهر.</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>ليس لمجموعة الأمثلة اسم</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>ليس في السجل الاعتراض {appeal}.</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>السجل محفوظ في {folder}، لكن تعذّر العثور على هذا المجلد. لم يُفتح أي سجل.</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>غُيّر السجل بوسائل أخرى</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>مجلد السجل مفقود</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>العنصر هو الرسالة الأخيرة وحدها، مع كاتبها.</numerusform>
            <numerusform>العنصر هو الرسالة الأخيرة مع الرسالة التي قبلها، وكل منهما مع كاتبها.</numerusform>
            <numerusform>العنصر هو الرسالة الأخيرة مع الرسالتين اللتين قبلها، وكل منها مع كاتبها.</numerusform>
            <numerusform>العنصر هو الرسالة الأخيرة مع {n} رسائل قبلها، وكل منها مع كاتبها.</numerusform>
            <numerusform>العنصر هو الرسالة الأخيرة مع {n} رسالة قبلها، وكل منها مع كاتبها.</numerusform>
            <numerusform>العنصر هو الرسالة الأخيرة مع {n} رسالة قبلها، وكل منها مع كاتبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>التصنيف داخل قوائم أو كائنات JSON، وهي غير مفهومة. صدّر JSON مسطحًا أو CSV.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>التصنيفات التي يُعثر بها على العنصر {item} في الفحص {run} ليست تصنيفات حكمه.</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>لغة بيان الأسباب والردود على الاعتراضات. اختيار لغة هناك يغيّر هذا الإعداد.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>السطر ليس JSON صالحًا؛ فإن كان الأخير فالتصدير مقطوع.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>تعذّر بدء الواجهة البرمجية المحلية</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>لا نص في الرسالة.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>للرسالة صيغتان مختلفتان لنصها؛ والأخرى عنصر مستقل.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>حجم الرسالة {bytes} بايت؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>حُذفت الرسالة؛ ونصها ليس في التصدير.</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>لا يكمل النموذج هذا السطر: فهو يجيب في رسالة مستقلة. بيّن قرب البداية ما الإجابة المطلوبة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>لم يتخذ النموذج قرارًا في هذا العنصر، ولم يقرر أحد بشأنه.</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>للنموذج أن يترك القرار لإنسان.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>أحدث إصدار غير معروف</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>الرقم في آخر العنوان. اختر رقمًا آخر إن كان برنامج يستخدمه.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>الترتيبات هي: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>ليس للصفحة نهاية: ربما كانت مقطوعة.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>لا نص في الصفحة.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>الصفحة تالفة.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>لا تبيّن السياسة شكل الإجابة الخاطئة، مثل كلمات حول JSON. اعرض واحدة، أو اذكر ذلك في جملة.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>لدى السياسة مجموعة أمثلة باسم “{name}”.</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>قد تطلب السياسة من النموذج إجابته، لكنها لا تقول ذلك بوضوح. اختر كيف تُقرأ الإجابات، أو اذكر قرب البداية كيف تكون الإجابة.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>لا تعرض السياسة إجابة بالشكل المطلوب. اعرض إجابة كاملة بصيغة JSON.</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>لا تعرض السياسة أي نص مع إجابته. اعرض بعضها، كلٌّ منها تليه إجابته، مثل: “نص” -&gt; {label}</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>لا يستطيع نموذج التدريب تطبيق هذه السياسة</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>انتهت العملية التي كانت تسأل على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>عملية التنزيل</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>انتهت العملية التي كانت تقرؤه على نحو غير متوقع. قد يكون الملف تالفًا، أو مُعدًّا للإضرار.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>العملية التي تقرأ المستندات والبريد والأرشيفات</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>توقف البرنامج عن الرد على البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>لم يستطع البرنامج الذي أنشأ التصدير كتابة هذه الرسالة.</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>لا تتبع علامات الاقتباس في هذا الصف قواعد ملفات CSV؛ وما لا يقتبس شيئًا منها جزء من النص.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>السبب غير مذكور</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>بلغ الاستدلال حدّه.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>القيد ليس منشورًا.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>حجم المستودع {bytes}؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>تعذّر الحكم على الطلب</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>الصف أطول من {limit} من المحارف، وهو الحد للصف.</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>الفحص الذي يحدده هذا البحث لم يعد في السجل.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>قد تكون الكلمة الإسبانية نفسها بريئة في بلد وإهانة في آخر. بيّن لأي البلدان هذه السياسة، واجعل النموذج يترك الكلمات الملتبسة لإنسان.</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>كتبت الخدمة هذه الرسالة، لا شخص.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>تُقرأ الورقة “{sheet}”. اختر هذه لتُقرأ بدلًا منها.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>التوقيع صالح للشهادة التي في الإجابة، لكن تلك الشهادة لم تصدر تحت الشهادة التي أعطيتها: فلا يبيّن هذا من أعدّ الإجابة.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>يُتحقق من الحجم قبل التنزيل.</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>حالة العنصر {item} في الفحص {run} تناقض حكمه.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>بنية {file} ليست كما ينشئها Plumbline: {objects}. قد يُزوَّر ما يسجله دون أن يُلحظ، لذا لم يُفتح.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>يفيد النظام: {reason}.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>عمود النص فارغ في هذا الصف، لكن في {columns} كلمات لا تُقرأ.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>تعذّر التعرّف على النص فيه.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>النص في العمود “{column}”، لأن نصه الأطول؛ ومن الأعمدة المحتملة الأخرى: {others}.</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>النص موجود بالفعل في مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>تُعرّف على النص في صورة (OCR)، وقد تكون فيه أخطاء.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>هذا الصف مخفي في المصنف؛ ومع ذلك قُرئ.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>هناك نصوص أخرى في قوائم لا تُقرأ: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>هناك أكثر من {limit} من التصنيفات.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>هناك حقلان من نوع “{type}”.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>لا أمثلة تحت هذا العنوان؛ الأفضل {least} إلى {most} قريبة من الحد من النوعين.</numerusform>
            <numerusform>مثال واحد تحت هذا العنوان؛ الأفضل {least} إلى {most} قريبة من الحد من النوعين.</numerusform>
            <numerusform>مثالان تحت هذا العنوان؛ الأفضل {least} إلى {most} قريبة من الحد من النوعين.</numerusform>
            <numerusform>{n} أمثلة تحت هذا العنوان؛ الأفضل {least} إلى {most} قريبة من الحد من النوعين.</numerusform>
            <numerusform>{n} مثالًا تحت هذا العنوان؛ الأفضل {least} إلى {most} قريبة من الحد من النوعين.</numerusform>
            <numerusform>{n} مثال تحت هذا العنوان؛ الأفضل {least} إلى {most} قريبة من الحد من النوعين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>لا محارف خفية هنا ({code}).</numerusform>
            <numerusform>هنا محرف خفي واحد ({code}). يقرؤه النموذج مع ذلك: احذفه.</numerusform>
            <numerusform>هنا محرفان خفيان ({code}). يقرؤهما النموذج مع ذلك: احذفهما.</numerusform>
            <numerusform>هنا {n} محارف خفية ({code}). يقرؤها النموذج مع ذلك: احذفها.</numerusform>
            <numerusform>هنا {n} محرفًا خفيًا ({code}). يقرؤها النموذج مع ذلك: احذفها.</numerusform>
            <numerusform>هنا {n} محرف خفي ({code}). يقرؤها النموذج مع ذلك: احذفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>في البرنامج خلل؛ ويبيّن السجل التقني موضعه.</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>توجد مجموعة أمثلة بهذا الاسم</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>يوجد بحث محفوظ بهذا الاسم</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>على هذا العنصر اعتراض مفتوح</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>لا يوجد عمود {columns} لعرضه كسياق.</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>لا قرار يُعترض عليه</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>لا عنصر {item}</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>لا مفتاح “{key}” في {file}.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>لا مفتاح “{key}” في {table}.</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>لا نموذج هنا</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>لا يوجد إصدار منشور</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>لا متسع للمزيد</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>لا مساحة باقية على القرص الذي فيه {file} (المتاح {free}). كل ما سُجّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>لا مساحة باقية على القرص الذي فيه {file}. كل ما سُجّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>لا فحص {run}</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>لا توجد ورقة “{sheet}”. الأوراق هي: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>لا توجد صيغة إجابة كهذه</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>لا يوجد اعتراض كهذا</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>لا يوجد تقييم كهذا</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>لا يوجد مثال كهذا</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>لا توجد بينها سياسة كهذه</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>لا يوجد بحث محفوظ كهذا</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>لا حكم على العنصر {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>لا يوجد {file}. نُقل أو أُعيدت تسميته أو حُذف.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>لا يوجد “{file}”. لم يُحكم على شيء.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>لا ذاكرة كافية لتحميل “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>لا شيء للموافقة عليه</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>لا شيء للرد به بعد</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>ليست هذه حقول الصيغة القياسية.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>تأتي هذه الأمثلة مع Plumbline</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>بلغت هذه العناصر من الفحص {run} حدًا. أُعيد الحكم عليها دونه.</translation>
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
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>لا يمكن وضع هذه السياسات في موجّه واحد</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>هذه الأحكام من نموذج التدريب. وهو لتعلّم البرنامج وللاختبارات، لا لاتخاذ القرارات.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>ليست JSON.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>ليست كائن JSON.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>تُرفض</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>تعود إلى عدة نماذج.</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>لا يمكن إعادة تسميتها أو حذفها.</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>يمكن لهذه النسخة استخدام معالج الرسوميات، لكن النموذج يعمل على المعالج المركزي.</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>لا تعرف هذه النسخة من Plumbline أين تُنشر الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>تعمل هذه النسخة من شيفرتها المصدرية، أو ثُبّتت بواسطة pip. حدّث الشيفرة، بواسطة git pull مثلًا، وثبّتها من جديد؛ أو حدّث الحزمة بواسطة pip.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>اتُّخذ هذا القرار بناء على اعتراض</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>هذا الملف ليس سجلًا</translation>
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
        <source>This is not a complete seal</source>
        <translation>هذا ليس ختمًا كاملًا</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>هذا ملف شخص آخر</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>هذا هو القرار المعترَض عليه</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>هذا أحدث إصدار. المنشور هو {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>لم يأتِ هذا العنصر من ملف</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>لا أثر لهذا السطر: يُختار جهد الاستدلال لكل فحص.</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>هذا النموذج مثبت بالفعل</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>يأتي هذا النموذج مع Plumbline</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>هذا المستودع ليس في فهرس Plumbline، فلم يراجعه أحد. ملف النموذج بيانات تقرؤها برامج مكتوبة بلغة C، وقد يحاول ملف خبيث استغلالها. يفحصه Plumbline أولًا ويحمّله في عملية خاصة. راجع صفحة المستودع لمعرفة ترخيصه.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>بدأ هذا الفحص على {before} ويستمر على {device}.</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح تحفظ فيها البرامج الأسرار.</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>لا يعرف هذا الإصدار “{key}”.</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>يبلغ بعد فك ضغطه، مع ما قُرئ قبله، أكثر مما يُقرأ من ملف واحد.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>مجزّئ الرموز</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>طلبات كثيرة جدًا في الانتظار</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>الجولة عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>حاول لاحقًا، أو عبر شبكة أخرى، أو من عنوان آخر؛ تُحفظ الأجزاء السليمة.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>حاول مجددًا بعد الرد على بعضها.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>حاول مجددًا عند عودة الشبكة، أو راجع {page} في متصفح.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>حاول مجددًا. إن تكرر فأبلغ عنه مع اسم النموذج.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>جرّب دون طبقات على معالج الرسوميات: عندها يقوم المعالج المركزي بالعمل، لكن أبطأ.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>لحقلين الاسم نفسه.</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>ملفان يقولان شيئين مختلفين</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>يتداخل اثنان من موتّراته.</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>ترتيب تاريخ غير معروف</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>إعداد غير معروف</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>افتح قفل سلسلة المفاتيح ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>فك ضغطه واستورد مجلد السياسات.</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>ألغِ تعيينه لتنزيل النماذج.</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>محرف فاصل غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>عدد رسائل غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>حدّثه حيث تحدّث برامجك الأخرى، أو بواسطة flatpak update.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>أيّد القرار، أو اختر قرارًا آخر.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>استخدم 0 أو عددًا صحيحًا أكبر.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>استخدم من 1 إلى {limit} محرفًا مرئيًا، دون مسافة في الطرفين.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>استخدم الأحرف والأرقام والشرطات فقط، مثل community-spam.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>استخدم واحدًا منها، أو احذف الأقواس المعقوفة.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>استخدم التمرين الذي أُعدّ به.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>استخدم التمرين الذي أُعدّت به.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>استخدم الإصدار نفسه.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>تحقق من ملف النموذج. إن كان سليمًا فحاول دون معالج الرسوميات.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>انتظر حتى ينتهي، أو أوقفه هناك.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>انتظر حتى ينتهي ذلك، أو أوقفه.</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>ما وصل محفوظ. يرجى الإبلاغ عن هذا النص.</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>ما يحدث لطلبات البرامج الأخرى أثناء فحص أو تقييم جارٍ.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>ليس فيما سيُحكم عليه أعمدة.</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>ما تقرر بناء على اعتراض لا يُسحب: فقد يكون صاحب الاعتراض على علم به.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>ما حُكم عليه محفوظ في السجل.</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>يُتعلَّم متى يُعاد الحكم من السياسة والنموذج والأمثلة نفسها بجهد منخفض ومتوسط وعالٍ، في تقييم واحد.</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>حيث يعرفها المصدر، يمكن عرض هذه أيضًا: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>حيث يكون tesseract مثبَّتًا</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>أين تُحفظ أوزان الخبراء، وهي معظم النموذج. الذاكرة الرئيسية أبطأ، لكنها تحتاج ذاكرة معالج رسوميات أقل بكثير.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>حيث تكون “{binary}” هي 0، لا يمكن كتابة شيء في “{field}”.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>حيث تكون “{binary}” هي 1، لا يمكن كتابة شيء في “{field}”.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>هل يبقى النص المكشوف ظاهرًا ما دام مفتاح المسافة مضغوطًا، أم حتى العنصر التالي.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>لا يُعرف من هذا الملف هل يأتي اليوم أولًا في التواريخ أم الشهر: تُترك كما كُتبت. حدّد أيهما.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>هل يُتعرَّف على النص في الصفحات الممسوحة ضوئيًا والصور (OCR). يتطلب ذلك برنامج tesseract على هذا الجهاز؛ وتُعلَّم هذه العناصر.</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>عندما يكون النموذج مستخدمًا</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>نافذة ملف zst</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>فيها مع أسطر البرنامج {tokens} رمزًا. يتسع السياق لـ {limit}، يُحجز منها {reasoning} للاستدلال و{answer} للإجابة. لا يبقى مكان للمحتوى.</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>مع الصيغة القياسية، المفاتيح هي {keys}. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>بلا تاريخ يمكن قراءته</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>دون أحكام التقييمات</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>البحث عن الكلمات في</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>نص الاعتراض: افتحه لقراءته</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>اكتب 3، أو 3:2 لأحد أعمدته.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>اكتب {example} بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>اكتب {example} دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>اكتب {example}.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>اكتب {key} = {values}.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>اكتب {table} لكل منها.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>اكتب مثلًا {example}.</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>كُتب قبل</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>كُتب منذ</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>اطّلعت على الإصدار {seen}؛ والأحدث هو الإصدار {newest}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>لا يكتب الانهيار أي ذاكرة على القرص</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>إنسان</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>عنصر متخطى في الفحص {run}</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>خطوة من {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>اعتراض على {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>صيغة الإجابة</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>حد الإجابة</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>مخطط الإجابة في الموجّه</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>الإجابة:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>المرفق {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>المرفق “{name}”</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>الميزانية {budgets}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>الفصل {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>الفصل “{name}”</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>تاريخ الموجّه</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>الحقل {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>الحقل “{name}”</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>الصيغة مذكورة</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>مجموعة أمثلة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>الفهرس “{name}”</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>لا تستطيع اكتساب صلاحيات</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>لا تستطيع بدء أي برنامج</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>لا تستطيع كتابة أي ملف، ولا قراءة غير ملفات البرنامج</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>لا تستطيع الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>صُعّد الأمر</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>العناصر في آن واحد</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>لذاكرتها حد</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>عتبات متعلَّمة لدرجة جهد</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>رفض llama.cpp القواعد المشتقة من صيغة إجابة السياسة.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>رفض llama.cpp “{name}” دون ذكر سبب.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>الرسالة {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>تعذّرت قراءة إجابة</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>الكائن {number}</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>سياسة واحدة</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>صيغة أخرى</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>نص مقتبس</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>ميزانية الاستدلال</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>التكرار {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>الفحص {run} كجزء من تقييم</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>عدة سياسات معًا</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>الورقة {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>الورقة “{name}”</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>الشريحة {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>الجدول “{name}”</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>درجة الحرارة {sampling}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>النص {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>انتهت صلاحية العنوان</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>تعذّر قياس اليقين</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>حذف الفحص {run}</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>مجموعة الأمثلة “{name}”</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>التصنيف خطير</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>لم يكن النموذج متيقنًا</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>نتيجة اعتراض على {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>السياسة “{policy}”</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>بلغ الاستدلال حدّه</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>إعادة استخدام حكم لـ {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>القرار بشأن {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>البحث المحفوظ “{name}”</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>يقول الخادم إنه ملف آخر</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>حالة الفحص {run}</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>الحكم على {item} في الفحص {run}</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>المشغّل التلقائي “{name}”</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>العرض “{name}”</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>‏{allowed}: مسموح؛ {escalated}: القرار لإنسان</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>‏{answer}؛ {meanings}</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>لا فرق في الإصابة لـ {better} من {total}؛ ({p}).</numerusform>
            <numerusform>يصيب {better} في عنصر واحد زيادة من {total}؛ فرق بهذا الحجم نادرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في عنصرين زيادة من {total}؛ فرق بهذا الحجم نادرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في {n} عناصر زيادة من {total}؛ فرق بهذا الحجم نادرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في {n} عنصرًا زيادة من {total}؛ فرق بهذا الحجم نادرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في {n} عنصر زيادة من {total}؛ فرق بهذا الحجم نادرًا ما يكون صدفة ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>لا فرق في الإصابة لـ {better} من {total}؛ ({p}).</numerusform>
            <numerusform>يصيب {better} في عنصر واحد زيادة من {total}؛ فرق بهذا الصغر كثيرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في عنصرين زيادة من {total}؛ فرق بهذا الصغر كثيرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في {n} عناصر زيادة من {total}؛ فرق بهذا الصغر كثيرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في {n} عنصرًا زيادة من {total}؛ فرق بهذا الصغر كثيرًا ما يكون صدفة ({p}).</numerusform>
            <numerusform>يصيب {better} في {n} عنصر زيادة من {total}؛ فرق بهذا الصغر كثيرًا ما يكون صدفة ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>‏{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>‏{endpoint} غير محمي (http)، فقد يقرأ آخرون على الشبكة رمز الوصول.</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} مدخلًا، منها رموز harmony الخاصة</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>‏{file} يخص تنزيلًا لم يكتمل، أو لم يكن ملفه الصحيح.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>يمكن قراءة {file} بأكثر من طريقة.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>تعذّر فتح {file} أو إنشاؤه ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>تعذّر استخدام {file}: عُدّل أو أنه غير مكتمل.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>في {file} أكثر مما في حزمة سياسات.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>لا نص في {file}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>لا يبيّن {file} بوضوح كافٍ كيف يُجاب.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>ليس في {file} الملف policy.md أو policy.txt أو ملف نصي واحد. لا تُتبع الروابط.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>في {file} عدة نصوص، وليس بينها ما اسمه policy.md: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>قيمة sha256 للملف {file} هي {found} في المنصة و{expected} في الفهرس.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>في {file} النصوص {columns}، وليس لكل منها تصنيف.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>يجب ترحيل {file} إلى هذا الإصدار قبل قراءته، ولا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>حجم {file} في المنصة {found} بايت وفي الفهرس {expected}.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>حجم {file} هو {size}؛ والحد الأقصى للسياسة {limit}.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>لا تصنيفات في {file}.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>في {file} تصنيفات شخص، لا تمرين.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>في {file} تصنيفات {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>‏{file} تالف أو مشفَّر: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>الملف {file} ليس ملف zip.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>‏{file} ليس تمرينًا.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>‏{file} غير موجود، أو لم يعد حجمه {size} بايت.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>‏{file} غير موجود. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>قد يطلب {file} من النموذج هذه الإجابة، لكنه لا يقول ذلك بوضوح.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>لم يعد حجم {file} {size} بايت.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>حُفظ {file} كمجموعة الأمثلة {golden}.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>‏{file} أُنشئ بإصدار آخر من Plumbline.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>‏{file} أُنشئ بتمرين آخر، أو بإصدار آخر من هذا التمرين.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>كان سيُستبدل {file}. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>‏{file}، السطر {line}، العمود {column}: {reason}.</translation>
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
        <translation>يصيب {first} و{second} في العناصر نفسها، {right} من {total}: لا شيء يميّزهما هنا.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>لا عنصر مصنفًا مشتركًا بين {first} و{second}، فلا تمكن مقارنتهما.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>‏{first} · {second}</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>في {folder} أكثر من {most} ملف GGUF.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>لا ملفات GGUF في {folder}.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>لا ملفات GGUF في {folder}؛ بُحث فيه حتى عمق {depth} من المستويات.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>‏{folder} مليء بمجلدات أقدم.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>كان سيُستبدل {folder}. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>‏{folder}: {reason}. بقي {needed} للكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>‏{form}، بلا تصنيفات</numerusform>
            <numerusform>‏{form}، تصنيف واحد</numerusform>
            <numerusform>‏{form}، تصنيفان</numerusform>
            <numerusform>‏{form}، {n} تصنيفات</numerusform>
            <numerusform>‏{form}، {n} تصنيفًا</numerusform>
            <numerusform>‏{form}، {n} تصنيف</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>أجاب {host} عن {what} بصيغة غير معروفة ({error}).</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>تعذّر الوصول إلى {host}، أو انقطع الاتصال ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>يضغط {host} الملف مع أن ذلك لم يُطلب.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>لم يذكر {host} أي إصدار.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>ليس لدى {host} الملف {what}.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>ليس لدى {host} مستودع {what}.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>ليس لدى {host} هذه المراجعة من {what}.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>ليس لدى {host} {what}.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>لم ينشر {host} أي إصدار من Plumbline.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>تلقى {host} طلبات كثيرة جدًا من هذه الشبكة.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>يحيل {host} من https إلى عنوان غير محمي.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>يحيل {host} إلى ما ليس عنوانًا.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>يحيل {host} بلا نهاية.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>يرفض {host} الوصول إلى {what}.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>‏{kind}. كُشف في نص السياسة.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>‏{kind}. محدد صراحةً.</translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation>{name} ({column})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>‏{name} ولا شيء غيره</numerusform>
            <numerusform>‏{name} وواحد آخر</numerusform>
            <numerusform>‏{name} واثنان آخران</numerusform>
            <numerusform>‏{name} و{n} أخرى</numerusform>
            <numerusform>‏{name} و{n} أخرى</numerusform>
            <numerusform>‏{name} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>‏{name}، الإصدار {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>‏{name}، {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>لم تبلغ أي إجابة الحد البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغت إجابة واحدة الحد البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغت إجابتان الحد البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغت {n} إجابات الحد البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغت {n} إجابة الحد البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغت {n} إجابة الحد البالغ {limit} رمزًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>لكل الصيغ قيمة محفوظة.</numerusform>
            <numerusform>لا قيمة محفوظة لصيغة واحدة، فتُقرأ خليتها فارغة. افتح المصنف في برنامج جداول بيانات واحفظه.</numerusform>
            <numerusform>لا قيمة محفوظة لصيغتين، فتُقرأ خليتاهما فارغتين. افتح المصنف في برنامج جداول بيانات واحفظه.</numerusform>
            <numerusform>لا قيمة محفوظة لـ {n} صيغ، فتُقرأ خلاياها فارغة. افتح المصنف في برنامج جداول بيانات واحفظه.</numerusform>
            <numerusform>لا قيمة محفوظة لـ {n} صيغة، فتُقرأ خلاياها فارغة. افتح المصنف في برنامج جداول بيانات واحفظه.</numerusform>
            <numerusform>لا قيمة محفوظة لـ {n} صيغة، فتُقرأ خلاياها فارغة. افتح المصنف في برنامج جداول بيانات واحفظه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>لا عناصر مصنفة “{label}”، ولا قرار لها في السياسة.</numerusform>
            <numerusform>عنصر واحد مصنف “{label}”، ولا قرار له في السياسة.</numerusform>
            <numerusform>عنصران مصنفان “{label}”، ولا قرار لذلك في السياسة.</numerusform>
            <numerusform>{n} عناصر مصنفة “{label}”، ولا قرار لها في السياسة.</numerusform>
            <numerusform>{n} عنصرًا مصنفة “{label}”، ولا قرار لها في السياسة.</numerusform>
            <numerusform>{n} عنصر مصنفة “{label}”، ولا قرار لها في السياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>بلغت العناصر حدًا، وعددها {n}: منها {reasoning} بلغت حد الاستدلال ({budget} رمزًا)، و{answer} بلغت حد الإجابة ({limit} رمزًا).</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>لم يبلغ أي عنصر حد الاستدلال البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغ عنصر واحد حد الاستدلال البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغ عنصران حد الاستدلال البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغت {n} عناصر حد الاستدلال البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغ {n} عنصرًا حد الاستدلال البالغ {limit} رمزًا.</numerusform>
            <numerusform>بلغ {n} عنصر حد الاستدلال البالغ {limit} رمزًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>لم يُعَد الحكم على أي عنصر بجهد متوسط، وبجهد عالٍ على {high}.</numerusform>
            <numerusform>أُعيد الحكم على عنصر واحد بجهد متوسط، ثم على {high} بجهد عالٍ.</numerusform>
            <numerusform>أُعيد الحكم على عنصرين بجهد متوسط، وعلى {high} منهما بجهد عالٍ.</numerusform>
            <numerusform>أُعيد الحكم على {n} عناصر بجهد متوسط، وعلى {high} منها بجهد عالٍ.</numerusform>
            <numerusform>أُعيد الحكم على {n} عنصرًا بجهد متوسط، وعلى {high} منها بجهد عالٍ.</numerusform>
            <numerusform>أُعيد الحكم على {n} عنصر بجهد متوسط، وعلى {high} منها بجهد عالٍ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>لم يُعَد الحكم على أي عنصر بجهد متوسط.</numerusform>
            <numerusform>أُعيد الحكم على عنصر واحد بجهد متوسط.</numerusform>
            <numerusform>أُعيد الحكم على عنصرين بجهد متوسط.</numerusform>
            <numerusform>أُعيد الحكم على {n} عناصر بجهد متوسط.</numerusform>
            <numerusform>أُعيد الحكم على {n} عنصرًا بجهد متوسط.</numerusform>
            <numerusform>أُعيد الحكم على {n} عنصر بجهد متوسط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>لا كائنات أخرى</numerusform>
            <numerusform>كائن واحد آخر</numerusform>
            <numerusform>كائنان آخران</numerusform>
            <numerusform>{n} كائنات أخرى</numerusform>
            <numerusform>{n} كائنًا آخر</numerusform>
            <numerusform>{n} كائن آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>كل الفحوص التي يحددها هذا البحث لا تزال في السجل.</numerusform>
            <numerusform>واحد من الفحوص التي يحددها هذا البحث لم يعد في السجل.</numerusform>
            <numerusform>اثنان من الفحوص التي يحددها هذا البحث لم يعودا في السجل.</numerusform>
            <numerusform>{n} من الفحوص التي يحددها هذا البحث لم تعد في السجل.</numerusform>
            <numerusform>{n} من الفحوص التي يحددها هذا البحث لم تعد في السجل.</numerusform>
            <numerusform>{n} من الفحوص التي يحددها هذا البحث لم تعد في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>لا أجزاء من المستند تعذّرت قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة جزء واحد من المستند، لذا لا يُحكم عليه كاملًا. اجعل كل صفحة عنصرًا بدلًا من ذلك.</numerusform>
            <numerusform>تعذّرت قراءة جزأين من المستند، لذا لا يُحكم عليه كاملًا. اجعل كل صفحة عنصرًا بدلًا من ذلك.</numerusform>
            <numerusform>تعذّرت قراءة {n} أجزاء من المستند، لذا لا يُحكم عليه كاملًا. اجعل كل صفحة عنصرًا بدلًا من ذلك.</numerusform>
            <numerusform>تعذّرت قراءة {n} جزءًا من المستند، لذا لا يُحكم عليه كاملًا. اجعل كل صفحة عنصرًا بدلًا من ذلك.</numerusform>
            <numerusform>تعذّرت قراءة {n} جزء من المستند، لذا لا يُحكم عليه كاملًا. اجعل كل صفحة عنصرًا بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>كل القيود منشورات.</numerusform>
            <numerusform>قيد واحد ليس منشورًا: إعجاب أو متابعة أو إعادة نشر أو الملف الشخصي.</numerusform>
            <numerusform>قيدان ليسا منشورين: إعجابات أو متابعات أو إعادات نشر أو الملف الشخصي.</numerusform>
            <numerusform>{n} قيود ليست منشورات: إعجابات أو متابعات أو إعادات نشر أو الملف الشخصي.</numerusform>
            <numerusform>{n} قيدًا ليست منشورات: إعجابات أو متابعات أو إعادات نشر أو الملف الشخصي.</numerusform>
            <numerusform>{n} قيد ليست منشورات: إعجابات أو متابعات أو إعادات نشر أو الملف الشخصي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>لا نصوص خارج المنحنيات.</numerusform>
            <numerusform>نص واحد ليس على أي منحنى: كان غير محدد أو مصعَّدًا، أو لم تحسمه كلمة واحدة.</numerusform>
            <numerusform>نصان ليسا على أي منحنى: كانا غير محددين أو مصعَّدين، أو لم تحسمهما كلمة واحدة.</numerusform>
            <numerusform>{n} نصوص ليست على أي منحنى: كانت غير محددة أو مصعَّدة، أو لم تحسمها كلمة واحدة.</numerusform>
            <numerusform>{n} نصًا ليست على أي منحنى: كانت غير محددة أو مصعَّدة، أو لم تحسمها كلمة واحدة.</numerusform>
            <numerusform>{n} نص ليست على أي منحنى: كانت غير محددة أو مصعَّدة، أو لم تحسمها كلمة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>لا نصوص بتصنيفات متناقضة.</numerusform>
            <numerusform>لنص واحد تصنيفات متناقضة؛ ليس في أي رقم.</numerusform>
            <numerusform>لنصين تصنيفات متناقضة؛ ليسا في أي رقم.</numerusform>
            <numerusform>لـ {n} نصوص تصنيفات متناقضة؛ ليست في أي رقم.</numerusform>
            <numerusform>لـ {n} نصًا تصنيفات متناقضة؛ ليست في أي رقم.</numerusform>
            <numerusform>لـ {n} نص تصنيفات متناقضة؛ ليست في أي رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>‏{outer}، {inner}</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>‏{person} موجود في ملفين بقرارات مختلفة. هل هما شخصان بالاسم نفسه؟</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>‏{person}: لا نصوص باقية</numerusform>
            <numerusform>‏{person}: بقي نص واحد</numerusform>
            <numerusform>‏{person}: بقي نصان</numerusform>
            <numerusform>‏{person}: بقيت {n} نصوص</numerusform>
            <numerusform>‏{person}: بقي {n} نصًا</numerusform>
            <numerusform>‏{person}: بقي {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>‏{policies}، معًا</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>‏{policy} · {name}، الإصدار {number}</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>‏{reason} (السطر {line}، العمود {column})</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>‏{refused}: مخالف؛ {allowed}: مسموح</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>‏{refused}: مخالف؛ {allowed}: مسموح؛ {escalated}: القرار لإنسان</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>تغيّر {repository} من {old} إلى {new} منذ بدأ هذا التنزيل.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>لا ملف GGUF في {repository}.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>لا نموذج في {repository} يطابق {text}. فيه {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>في {repository} عدة نماذج: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>في {repository} {files} من {parts} من أجزاء {file}.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>حُكم على {right} من {known} من العناصر المعروفة حكمًا صحيحًا</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>‏{text} ليس اسمًا: تُقبل الأحرف الصغيرة والأرقام والنقاط والشرطات.</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>‏{what} ليس الملف الذي بدأ به هذا التنزيل: {reason}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>‏{what}: يلزم نحو {needed} GiB؛ والمتاح {available} GiB.</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>‏“{address}” ليس عنوان http أو https.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>‏“{choice}” ليس واحدًا من {choices}.</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>‏“{column}” فيه التصنيفات، وقد عُرف بمحتواه.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>‏“{column}” فيه النصوص، وقد عُرف بأنه أطول عمود.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>في “{column}” أعداد غير 0 و1، فلا يدل أي منها على ما هو مسموح. اكتب تصنيفات السياسة مكانها.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>‏“{column}” كتبه نموذج: ليس ما يتوقعه الناس، فاستُبعد.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>‏“{decision}” لا ينقض شيئًا.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>‏“{device}” غير متاح. الأجهزة المتاحة على هذا الجهاز: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>‏“{endpoint}” ليس عنوان http أو https ولا مجلدًا.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>لا يُقرأ “{field}”: عُثر على المحتوى في موضع آخر من الملف.</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>ليس في “{file}” عمود {columns} لعرضه كسياق. فيه: {names}.</translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>يبدو “{file}” رسائل مصدَّرة ({format})، ويُقرأ على هذا الأساس. ويمكن قراءته أيضًا على أنه {other}.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>لم يُعثر على “{golden}”.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>لا يمكن أن تكون قيمة “{key}” هي {value}، فهي ليست نص Unicode صالحًا.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>يجب أن يكون “{key}” في {file} جدولًا.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>يجب أن يكون “{key}” في {file} نصًا.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>يجب أن يكون “{key}” في {file} إما true أو false.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>يجب أن يكون “{key}” في {table} قائمة جداول.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>يجب أن يكون “{key}” في {table} قائمة نصوص.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>يجب أن يكون “{key}” في {table} عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>يجب أن يكون “{key}” في {table} نصًا.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>يجب أن يكون “{key}” في {table} إما true وإما false.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>‏“{key}” مفقود في {table}.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>يجب أن يكون “{key}” عددًا، لا {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>يجب أن يكون “{key}” نصًا بين علامتي اقتباس، لا {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>يجب أن يكون “{key}” عددًا صحيحًا، لا {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>يجب أن يكون “{key}” بين {least} و{most}، لا {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>يجب أن يكون “{key}” true أو false، لا {value}.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>يجب أن يكون “{key}” {choices}، لا {value}.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>يصعب التمييز بين “{label}” و“{other}”. غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>‏“{label}” ليست إجابة وفق هذه السياسة.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>لا يصلح “{name}” اسمًا لتصنيف أو حقل أو خيار.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>في “{name}” الرمز / أو @، وهما يفصلان بين السياسة والاسم والإصدار.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>في “{name}” محارف لا يقبلها اسم.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>‏“{name}” أقصر مما تذكره ترويسته. الأرجح أن التنزيل لم يكتمل.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>تطلب “{policy}” عددًا: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>لدى “{policy}” مجموعات الأمثلة {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>في “{policy}” {n} من الرموز. أمثلة المخالف: {violating}؛ وأمثلة المسموح: {allowed}.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>الإجابة وفق “{policy}” بالصيغة القياسية: القرار، والسبب عند المخالفة.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>الإجابة وفق “{policy}” بالصيغة القياسية: القرار ثم القاعدة ({rules}) والسبب.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>‏“{policy}” ليس ملفًا ولا مجلدًا ولا اسمًا في المكتبة.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>تحدّد “{policy}” إجابتها بنفسها ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>تحدّد “{policy}” إجابتها بنفسها، وتُقرأ بالطريقة المختارة ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>استُخدمت “{policy}” من مجلد أو ملف، وليست في المكتبة.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>‏“{reference}” لا يدل على أي إصدار، أو يدل على أكثر من واحد.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>‏“{rule}” مذكورة دون تعريف. عرّفها أو صحّح المعرّف.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>لا نص في “{title}”.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>لا تبيّن “{title}” بوضوح كافٍ كيف يُجاب.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>يبدو “{token}” مثل رمز تحكم في الموجّه. وهو يصل إلى النموذج نصًا عاديًا ولا يتحكم في شيء.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>لا يصلح “{value}” قيمة لـ “{key}” في {table}.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>‏“{word}” لا تبيّن متى لا تنطبق القاعدة. اذكر متى تنطبق ومتى لا.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>‏“{written}” لا يصلح فاصلًا بين الخلايا.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>لتعلُّم البرنامج وللاختبارات، لا للقرارات. لا يكتشف إلا كلمات محددة في نصوص قصيرة.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>أصغر بنصف غيغابايت: الأجزاء خارج الخبراء مكمّاة أكثر.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>دُرّب لهذا البرنامج من الصفر، على نصوص كتبها المولّد الخاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>يحتفظ الخبراء بالصيغة التي دُرّبوا بها. ملفان، نموذج واحد.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>الخيار الأول: يحتفظ الخبراء بالصيغة التي دُرّبوا بها.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>النموذج الكبير: أفضل مع القواعد المتداخلة. لمحطات العمل ذات 80 غيغابايت فأكثر.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>النموذج الذي صُنع Plumbline من أجله، بحجم يناسب حاسوبًا عاديًا. يصنّف المحتوى وفق سياسة تكتبها.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>للتجربة دون تنزيل.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>استخدمه وفق القانون الذي يسري عليك.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>يجوز لك استخدامه وتغييره وتمريره، مع نص الرخصة وإشعاراتها.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>ملاحظات تنزيل وقوائم نماذج لعدة أشخاص، تتفق على أحدث مراجعة وتختلف عن أقدم منها</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>قوائم نماذج لبرامج أخرى</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>قوائم نماذج لعدة برامج أخرى، وهي متفقة</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>ملاحظات منشورة لأشخاص نزّلوه</translation>
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
        <source>Decide on several items?</source>
        <translation>هل تريد اتخاذ قرار بشأن عدة عناصر؟</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>اضغط مفتاح المسافة مطولًا للقراءة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>يُعاد الحكم حيث يكون احتمال المخالفة بين {low} و{high} ({source})</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>لا عناصر توافق فيها النموذج. تُستبعد العناصر التي لا حكم لها.</numerusform>
            <numerusform>توافق النموذج في عنصر واحد. تُستبعد العناصر التي لا حكم لها.</numerusform>
            <numerusform>توافق النموذج في عنصرين. تُستبعد العناصر التي لا حكم لها.</numerusform>
            <numerusform>توافق النموذج في {n} عناصر. تُستبعد العناصر التي لا حكم لها.</numerusform>
            <numerusform>توافق النموذج في {n} عنصرًا. تُستبعد العناصر التي لا حكم لها.</numerusform>
            <numerusform>توافق النموذج في {n} عنصر. تُستبعد العناصر التي لا حكم لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>لا عناصر يُسجَّل قرارك لها.</numerusform>
            <numerusform>يُسجَّل قرارك لعنصر واحد.</numerusform>
            <numerusform>يُسجَّل قرارك لعنصرين.</numerusform>
            <numerusform>يُسجَّل قرارك لعدد {n} عناصر.</numerusform>
            <numerusform>يُسجَّل قرارك لعدد {n} عنصرًا.</numerusform>
            <numerusform>يُسجَّل قرارك لعدد {n} عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>لم يُقرَّر بشأن أي عنصر</numerusform>
            <numerusform>قُرر بشأن عنصر واحد</numerusform>
            <numerusform>قُرر بشأن عنصرين معًا</numerusform>
            <numerusform>قُرر بشأن {n} عناصر معًا</numerusform>
            <numerusform>قُرر بشأن {n} عنصرًا معًا</numerusform>
            <numerusform>قُرر بشأن {n} عنصر معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>القيم الافتراضية الحذرة</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. أُعيد الحكم، والسبب: {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. هذا هو المعتمد.</translation>
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
        <translation>‏{engine} على {device}، {count} في آن واحد</translation>
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
        <source>{who}, {when}: decision undone</source>
        <translation>‏{who}، {when}: تم التراجع عن القرار</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>‏{who}، {when}: {verdict}</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>‏{rule} (ليست في السياسة)</translation>
    </message>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>كل النصوص، هنا وحيثما تُقتبس، حتى إغلاق Plumbline</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>رد على {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>رد على {name}: {text}</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>اختر قرارًا. تُحفظ الملاحظة معه.</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>التاريخ في المصدر: {date}</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>قرر بشأن العنصر أولًا. تضم مجموعة الأمثلة ما قرره الناس.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>لم يُسجَّل القرار بشأن أي عنصر.</numerusform>
            <numerusform>سُجّل القرار بشأن عنصر واحد.</numerusform>
            <numerusform>سُجّل القرار بشأن عنصرين.</numerusform>
            <numerusform>سُجّل القرار بشأن {n} عناصر.</numerusform>
            <numerusform>سُجّل القرار بشأن {n} عنصرًا.</numerusform>
            <numerusform>سُجّل القرار بشأن {n} عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>لم يتم التراجع عن القرار بشأن أي عنصر.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن عنصر واحد.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن عنصرين.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن {n} عناصر.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن {n} عنصرًا.</numerusform>
            <numerusform>تم التراجع عن القرار بشأن {n} عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>إخفاء النصوص</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>إخفاء استدلال النموذج</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>إخفاء ما يعتمد عليه الحكم</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>مدى يقين النموذج عند الكلمة التي قرّر فيها، بناءً على الاستدلال الذي كتبه للتو. ليست هذه دقة مقيسة: صفحة “تقييم” تقيسها على أمثلتك.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>المعرّف في المصدر: {id}</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>أُعيد الحكم دون حدود: {verdict}، في الفحص {run}، العنصر {item}.</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>يقين النموذج {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>النموذج: {name}، على خادم الفريق {address}؛ أوزانه غير معروفة هنا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>لم يُسجَّل شيء: هذا القرار متخذ من قبل.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>لم يتم التراجع عن شيء: هناك قرار أحدث.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>اضغط المسافة أو انقر للقراءة</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>اضغط المسافة للإخفاء</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء {number}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>الاستدلال، للمراجعين</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>الإجابة كما هي: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>السبب، لمن يقرأ لاحقًا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>إظهار النصوص</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>إظهار استدلال النموذج</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>عُرض على النموذج كسياق: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>المصدر: {origin}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>يتعلق هذا بالأحكام وفق “{policy}”.</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>يتكرر هذا النص في الفحص. حُكم عليه مرة واحدة، ولكل نسخة الحكم نفسه.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>العنوان: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>مراجع بلا اسم</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>بانتظار حكمه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
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
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>لا أمثلة الآن في {policy} · {name}.</numerusform>
            <numerusform>في {policy} · {name} الآن مثال واحد.</numerusform>
            <numerusform>في {policy} · {name} الآن مثالان.</numerusform>
            <numerusform>في {policy} · {name} الآن {n} أمثلة.</numerusform>
            <numerusform>في {policy} · {name} الآن {n} مثالًا.</numerusform>
            <numerusform>في {policy} · {name} الآن {n} مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>‏{policy} · {name}، {n} مثال</numerusform>
            <numerusform>‏{policy} · {name}، {n} مثال</numerusform>
            <numerusform>‏{policy} · {name}، مثالان</numerusform>
            <numerusform>‏{policy} · {name}، {n} أمثلة</numerusform>
            <numerusform>‏{policy} · {name}، {n} مثالًا</numerusform>
            <numerusform>‏{policy} · {name}، {n} مثال</numerusform>
        </translation>
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
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>‏CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، نقطتان</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقاط</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
            <numerusform>الضبط مقابل الاستدعاء، {n} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>عمود النص</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>تُفتح الصفحة في أي متصفح ولا تحمّل شيئًا من الشبكة.</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>الرموز المولَّدة لكل حكم جديد.</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>الرموز لكل حكم</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>الضبط الأولي</translation>
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
        <source>Import examples…</source>
        <translation>استيراد أمثلة…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>لا أمثلة.</numerusform>
            <numerusform>مثال واحد. انقر عليه نقرًا مزدوجًا، أو اضغط Enter، لعرض استدلال النموذج.</numerusform>
            <numerusform>مثالان. انقر على أحدهما نقرًا مزدوجًا، أو اضغط Enter، لعرض استدلال النموذج.</numerusform>
            <numerusform>{n} أمثلة. انقر على أحدها نقرًا مزدوجًا، أو اضغط Enter، لعرض استدلال النموذج.</numerusform>
            <numerusform>{n} مثالًا. انقر على أحدها نقرًا مزدوجًا، أو اضغط Enter، لعرض استدلال النموذج.</numerusform>
            <numerusform>{n} مثال. انقر على أحدها نقرًا مزدوجًا، أو اضغط Enter، لعرض استدلال النموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>القرار لـ {policy}</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
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
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
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
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>تقييم جديد…</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>على الخط المتقطع يكون الاحتمال صحيحًا: من الأحكام عند 80 %، أربعة من كل خمسة مخالفات. وتحته يثق النموذج أكثر مما ينبغي. النقاط الأكبر تمثل أمثلة أكثر.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>نسبة المخالفات المُبلَّغ عنها الحقيقية.</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>حكم النموذج</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>لم يبدأ التقييم.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>لن يكون في التقييم أي صف.</numerusform>
            <numerusform>سيكون في التقييم صف واحد.</numerusform>
            <numerusform>سيكون في التقييم صفان.</numerusform>
            <numerusform>سيكون في التقييم {n} صفوف.</numerusform>
            <numerusform>سيكون في التقييم {n} صفًا.</numerusform>
            <numerusform>سيكون في التقييم {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>النموذج الذي حكم على الأمثلة.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>للسياسة مجموعة أمثلة بهذا الاسم. سيحوي إصدارها التالي هذه الأمثلة وحدها؛ وتُحفظ الإصدارات السابقة.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>السياسة التي قُيّمت، وما يميّز الصفوف غير ذلك.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>لا يوجد صف آخر.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>لا يوجد مثال كهذا.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>أُعدّت هذه الأمثلة لـ “{policy}”؛ وقد لا تناسب إجاباتها سياسة أخرى.</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>الضبط الأولي: للاطلاع عليها أثناء كتابة السياسة. الاختبار: تُترك جانبًا للتقييم عليها لاحقًا.</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>سيضيع ما أدخلته.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>أي سياسة تقرر عند السؤال عن الكل معًا</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>اكتب النص أو ألصقه.</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>الصف {number} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} من {n} من الأحكام</numerusform>
            <numerusform>{done} من حكم واحد</numerusform>
            <numerusform>{done} من حكمين</numerusform>
            <numerusform>{done} من {n} أحكام</numerusform>
            <numerusform>{done} من {n} حكمًا</numerusform>
            <numerusform>{done} من {n} حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}، {waiting} في الانتظار</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} مثال</numerusform>
            <numerusform>{n} مثال</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>{n} أمثلة</numerusform>
            <numerusform>{n} مثالًا</numerusform>
            <numerusform>{n} مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>الفعلي: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>المتوقع {said} %، الفعلي {was} % من {count}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>يجري الإيقاف…</translation>
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
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>المخالفات الفعلية، %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>إضافة مثال</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>إضافة مثال…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>إضافة قراراتك</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>السؤال أيضًا عن كل السياسات معًا</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>يفحص التقييم أمثلة حكمها الصحيح معروف، ويبيّن كم مرة كان الحكم صحيحًا. قارن إصدارات سياسة ونماذج ومستويات جهد جنبًا إلى جنب، وانظر أي الأحكام تتغير.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>العناصر في الثانية تقريبًا عند الحمل الكامل.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>عند الجهد “تلقائي” يُحكم على العناصر أولًا بجهد منخفض، ويُعاد الحكم حيث لا يكون النموذج متيقنًا. ويُتعلَّم مقدار اليقين اللازم من هذه الأمثلة: أقل عدد من الجولات الثانية يبلغ الاستدعاء المطلوب.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>تلقائي، على الأكثر</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>تلقائي، افتراضيًا</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>تلقائي، بالتعلّم</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>تلقائي، بالتعلّم، على النصف الآخر</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>الأحكام المتغيرة</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>الفصل الدراسي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>مقارنة الصف المحدد مع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>حذف التقييم</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>حذف مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>المحرف الفاصل</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>كشف تلقائي</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>هل تريد تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>كل نقطة عتبة. كلما اتجهت يمينًا اكتُشفت مخالفات أكثر، وكلما ارتفعت قلّت الإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>لكل سياسة حكمها</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>تعديل المثال</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>تعديل المثال…</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>جارٍ التقييم…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>انتهى التقييم.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>أُوقف التقييم. يمكنك استئنافه في أي وقت.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>أمثلة تعذّرت قراءة إجابتها؛ تُحسب خطأ.</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>المتوقع مقابل الفعلي</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>المتوسط التوافقي للضبط والاستدعاء.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>ما مدى دقة السياسة؟</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>المدة المقررة لاستدلال النموذج.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>عند اختلافها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>تضمين نصوص الأمثلة</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>تضمين استدلال النموذج</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>أُعيد الحكم عليها</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>الأمثلة المحكوم عليها والمنتظرة.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>عمود التصنيفات</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>تصنيفات لا تعرّفها السياسة: {labels}. تبقى كما هي.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>لغات السياسة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>اسم مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>مجموعة أمثلة جديدة</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>مجموعة أمثلة جديدة…</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>تغييرات السياسة</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>الاحتمال المتوقع، %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>جارٍ تحضير التقييم…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>استدعاء المخالفات</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>إزالة المثال</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>إعادة تسمية مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>إعادة تسمية مجموعة الأمثلة أو حذفها</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>حُفظ التقرير في {file}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>تبقى قوائم المراجعة وما قرره الناس.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>قواعد ليست في السياسة: {rules}. هل هي السياسة الصحيحة؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>الثواني لكل عنصر</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>حدّد رقمًا لعرض أمثلته.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>حدّد درجة جهد واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>حدّد نموذجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>حدّد سياسة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>حدّد الإجابة الصحيحة لهذا النص.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>تحديد…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>نسبة الأمثلة ذات الحكم المتوقع، مع فترة ثقة 95 %.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>نسبة المخالفات التي اكتُشفت.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>إظهار النص</translation>
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
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>من الآن يُحكم وفق {policy} على هذا الأساس عند الجهد “تلقائي”.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>توقف التقييم.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>حُذف التقييم.</translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>تُدرج بدلًا منها الأمثلة التي تأتي مع السياسة.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>للسياسة مجموعة أمثلة بهذا الاسم.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>تأتي هذه الأمثلة مع Plumbline.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>الرموز لكل عنصر</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>استخدامه للفحوص</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>متى يُعاد الحكم</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>متى يُعاد الحكم…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>سبب كون هذه الإجابة هي الصحيحة</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>كتابة أول مثال…</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} متوسط، {high} عالٍ</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>لا تقييمات أُجريت عليها.</numerusform>
            <numerusform>يبقى تقييم واحد أُجري عليها، مع الأمثلة التي يحتاج إليها.</numerusform>
            <numerusform>يبقى تقييمان أُجريا عليها، مع الأمثلة التي يحتاجان إليها.</numerusform>
            <numerusform>تبقى {n} تقييمات أُجريت عليها، مع الأمثلة التي تحتاج إليها.</numerusform>
            <numerusform>يبقى {n} تقييمًا أُجريت عليها، مع الأمثلة التي تحتاج إليها.</numerusform>
            <numerusform>يبقى {n} تقييم أُجريت عليها، مع الأمثلة التي تحتاج إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>لا تقييمات أُجريت عليها.</numerusform>
            <numerusform>يحتفظ تقييم واحد أُجري عليها بالاسم القديم.</numerusform>
            <numerusform>يحتفظ تقييمان أُجريا عليها بالاسم القديم.</numerusform>
            <numerusform>تحتفظ {n} تقييمات أُجريت عليها بالاسم القديم.</numerusform>
            <numerusform>يحتفظ {n} تقييمًا أُجريت عليها بالاسم القديم.</numerusform>
            <numerusform>يحتفظ {n} تقييم أُجريت عليها بالاسم القديم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>لا أمثلة: {labels}</numerusform>
            <numerusform>مثال واحد: {labels}</numerusform>
            <numerusform>مثالان: {labels}</numerusform>
            <numerusform>{n} أمثلة: {labels}</numerusform>
            <numerusform>{n} مثالًا: {labels}</numerusform>
            <numerusform>{n} مثال: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>لا صفوف متخطاة.</numerusform>
            <numerusform>صف واحد ليس مثالًا وسيُتخطى.</numerusform>
            <numerusform>صفان ليسا مثالين وسيُتخطيان.</numerusform>
            <numerusform>{n} صفوف ليست أمثلة وستُتخطى.</numerusform>
            <numerusform>{n} صفًا ليست أمثلة وستُتخطى.</numerusform>
            <numerusform>{n} صف ليست أمثلة وستُتخطى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>لا نصوص بتصنيفات متناقضة.</numerusform>
            <numerusform>لنص واحد تصنيفات متناقضة.</numerusform>
            <numerusform>لنصين تصنيفات متناقضة.</numerusform>
            <numerusform>لـ {n} نصوص تصنيفات متناقضة.</numerusform>
            <numerusform>لـ {n} نصًا تصنيفات متناقضة.</numerusform>
            <numerusform>لـ {n} نص تصنيفات متناقضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>لم يتغير أي حكم</numerusform>
            <numerusform>تغير حكم واحد</numerusform>
            <numerusform>تغير حكمان</numerusform>
            <numerusform>تغيرت {n} أحكام</numerusform>
            <numerusform>تغير {n} حكمًا</numerusform>
            <numerusform>تغير {n} حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>لم يُعَد استخدام أي حكم</numerusform>
            <numerusform>أُعيد استخدام حكم واحد</numerusform>
            <numerusform>أُعيد استخدام حكمين</numerusform>
            <numerusform>أُعيد استخدام {n} أحكام</numerusform>
            <numerusform>أُعيد استخدام {n} حكمًا</numerusform>
            <numerusform>أُعيد استخدام {n} حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>‏{policy}: يُعاد الحكم على المسموح فوق احتمال مخالفة {low}، وعلى المخالف تحت {high}.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>‏{title}: المسودة والإصدار المحفوظ</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>مقارنة {what} ({columns}): الحكم نفسه في {same}، كابا {kappa}. المخالفات: {violations}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>حُذفت “{title}”.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>سيُحذف “{title}” مع أحكامه وأرقامه. لا يمكن التراجع عن ذلك. تبقى مجموعات الأمثلة والسياسات.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>ستُحذف “{title}”. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف “{title}” بإصدارها الوحيد. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف “{title}” بإصداريها. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف “{title}” مع {n} إصدارات. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف “{title}” مع {n} إصدارًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف “{title}” مع {n} إصدار. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
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
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>‏CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop، عناصر للإرسال</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines، النص كما هو</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio، مهام</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey، إجراءات</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>مساعدة Plumbline</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
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
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>كل الفحوص بهذه السياسة</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>إضافة إلى قضية…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>القضايا…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>التحقق من تقرير…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>ضغط ملف السجل…</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>المحتوى مخفي</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>نطاق مخصص…</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>حذف من السجل</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>حذف عمليات الفحص…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>يُحفظ هنا كل حكم مع أسبابه وقراراتك. افحص نصًا ثم ابحث عنه هنا.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>التصدير إلى {file}: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>التصدير إلى {file}…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>الملف…</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>تصفية حسب الكاتب</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>تصفية حسب الملف</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>الفحوص المنتهية الأقدم من (أيام)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>تضمين استدلال النموذج</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>مشمولة</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>ملفات JSON Lines</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>تطابق في محتوى مخفي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشّحات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>فحوص</numerusform>
            <numerusform>أكثر من فحص واحد</numerusform>
            <numerusform>أكثر من فحصين</numerusform>
            <numerusform>أكثر من {n} فحوص</numerusform>
            <numerusform>أكثر من {n} فحصًا</numerusform>
            <numerusform>أكثر من {n} فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>أحكام</numerusform>
            <numerusform>أكثر من حكم واحد</numerusform>
            <numerusform>أكثر من حكمين</numerusform>
            <numerusform>أكثر من {n} أحكام</numerusform>
            <numerusform>أكثر من {n} حكمًا</numerusform>
            <numerusform>أكثر من {n} حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>لا تاريخ مقروءًا</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>لا حكم يطابق كل هذه الكلمات والمرشِّحات.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>لا أحكام بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>لا شيء لحذفه.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>لم يُسجَّل شيء. حدّد حكمًا واحدًا لتقرر بشأنه.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>هذا الكاتب فقط</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>هذا الملف فقط</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>فتح في صفحة الفحص</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>يكفي جزء من اسم أو عنوان. وإن كُتبت عدة كلمات فيجب أن ترد كلها.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>يكفي جزء من اسم ملف أو مجلد. وإن كُتبت عدة كلمات فيجب أن ترد كلها.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
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
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>إعادة التسمية أو الحذف…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>التقارير والقضايا</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>عليه قرار</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>القرار: {decision}</translation>
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
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>سيُحذف “{name}”. أما ما يعثر عليه فيبقى في السجل.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>حُفظ في {when}</translation>
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
        <source>Search in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>حدّد حكمًا لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>المحدد: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>عرض كل الأحكام</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>عرض الأحكام</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>بعض الأحكام المحدَّدة غير محمّل. حدّد عددًا أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>يُحتسب اليوم كما هو مكتوب في المصدر. لا يُعثر على محتوى بلا تاريخ، أو بتاريخ يُقرأ على وجهين مثل 03/04/2024: اختر “لا تاريخ مقروءًا” لرؤيته.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>يحوي الملف المحتوى الذي فُحص. يستطيع كل من لديه الملف قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>لا تعرض القائمة أي حكم من عمليات الفحص هذه ({n}).</numerusform>
            <numerusform>تعرض القائمة حكما واحدا ({n}) من عمليات الفحص هذه.</numerusform>
            <numerusform>تعرض القائمة حكمين ({n}) من عمليات الفحص هذه.</numerusform>
            <numerusform>تعرض القائمة {n} أحكام من عمليات الفحص هذه.</numerusform>
            <numerusform>تعرض القائمة {n} حكمًا من عمليات الفحص هذه.</numerusform>
            <numerusform>تعرض القائمة {n} حكم من عمليات الفحص هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>تُحفظ الكلمات والمرشّحات في السجل. وإن كان مشفّرًا فهي مشفّرة أيضًا.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>يوجد بحث محفوظ بهذا الاسم. سيُستبدل.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>لا يمكن التراجع عن هذا. يصغر ملف السجل. تُحفظ السياسات ومجموعات الأمثلة والملفات المصدَّرة.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>سيُحذف {runs} وفيها {items}: النصوص والأحكام والاستدلال وقرارات {reviewed}.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>الأختام الزمنية…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>فحص محذوف</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>أحكام</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>{n} عنصر</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>لم يُضف أي عنصر إلى القضية “{name}”.</numerusform>
            <numerusform>أُضيف عنصر واحد إلى القضية “{name}”.</numerusform>
            <numerusform>أُضيف عنصران إلى القضية “{name}”.</numerusform>
            <numerusform>أُضيفت {n} عناصر إلى القضية “{name}”.</numerusform>
            <numerusform>أُضيف {n} عنصرًا إلى القضية “{name}”.</numerusform>
            <numerusform>أُضيف {n} عنصر إلى القضية “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي عنصر.</numerusform>
            <numerusform>حُذف عنصر واحد.</numerusform>
            <numerusform>حُذف عنصران.</numerusform>
            <numerusform>حُذفت {n} عناصر.</numerusform>
            <numerusform>حُذف {n} عنصرًا.</numerusform>
            <numerusform>حُذف {n} عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>لن يُحذف أي اعتراض مفتوح على هذه العناصر.</numerusform>
            <numerusform>سيُحذف اعتراض مفتوح واحد على هذه العناصر دون البت فيه.</numerusform>
            <numerusform>سيُحذف اعتراضان مفتوحان على هذه العناصر دون البت فيهما.</numerusform>
            <numerusform>ستُحذف {n} اعتراضات مفتوحة على هذه العناصر دون البت فيها.</numerusform>
            <numerusform>سيُحذف {n} اعتراضًا مفتوحًا على هذه العناصر دون البت فيها.</numerusform>
            <numerusform>سيُحذف {n} اعتراض مفتوح على هذه العناصر دون البت فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>لن يُحذف أي حكم آخر ({n}) من عمليات الفحص هذه.</numerusform>
            <numerusform>سيُحذف أيضا حكم آخر واحد ({n}) من عمليات الفحص هذه.</numerusform>
            <numerusform>سيُحذف أيضا حكمان آخران ({n}) من عمليات الفحص هذه.</numerusform>
            <numerusform>ستُحذف أيضا {n} أحكام أخرى من عمليات الفحص هذه.</numerusform>
            <numerusform>سيُحذف أيضا {n} حكمًا آخر من عمليات الفحص هذه.</numerusform>
            <numerusform>سيُحذف أيضا {n} حكم آخر من عمليات الفحص هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>لا عناصر عليها قرار</numerusform>
            <numerusform>عنصر واحد عليه قرار</numerusform>
            <numerusform>عنصرين عليهما قرار</numerusform>
            <numerusform>{n} عناصر عليها قرار</numerusform>
            <numerusform>{n} عنصرًا عليها قرار</numerusform>
            <numerusform>{n} عنصر عليها قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} فحص</numerusform>
            <numerusform>{n} فحص</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>{n} فحوص</numerusform>
            <numerusform>{n} فحصًا</numerusform>
            <numerusform>{n} فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>لا فحوص جارية.</numerusform>
            <numerusform>يُحفظ فحص جارٍ واحد.</numerusform>
            <numerusform>يُحفظ فحصان جاريان.</numerusform>
            <numerusform>تُحفظ {n} فحوص جارية.</numerusform>
            <numerusform>يُحفظ {n} فحصًا جاريًا.</numerusform>
            <numerusform>يُحفظ {n} فحص جارٍ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} حكم</numerusform>
            <numerusform>{n} حكم</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>{n} أحكام</numerusform>
            <numerusform>{n} حكمًا</numerusform>
            <numerusform>{n} حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>لم يُصدَّر أي حكم إلى {file}.</numerusform>
            <numerusform>صُدّر حكم واحد إلى {file}.</numerusform>
            <numerusform>صُدّر حكمان إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} أحكام إلى {file}.</numerusform>
            <numerusform>صُدّر {n} حكمًا إلى {file}.</numerusform>
            <numerusform>صُدّر {n} حكم إلى {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>لن يُصدَّر أي حكم.</numerusform>
            <numerusform>سيُصدَّر حكم واحد.</numerusform>
            <numerusform>سيُصدَّر حكمان.</numerusform>
            <numerusform>ستُصدَّر {n} أحكام.</numerusform>
            <numerusform>سيُصدَّر {n} حكمًا.</numerusform>
            <numerusform>سيُصدَّر {n} حكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>ستُصدَّر كل النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>ستُصدَّر كل النتائج.</numerusform>
            <numerusform>ستُصدَّر كل النتائج: أكثر من حكم واحد.</numerusform>
            <numerusform>ستُصدَّر كل النتائج: أكثر من حكمين.</numerusform>
            <numerusform>ستُصدَّر كل النتائج: أكثر من {n} أحكام.</numerusform>
            <numerusform>ستُصدَّر كل النتائج: أكثر من {n} حكمًا.</numerusform>
            <numerusform>ستُصدَّر كل النتائج: أكثر من {n} حكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>الكاتب…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>التحقق من السجل…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>تاريخ الكتابة</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>هل تريد حذف هذا البحث المحفوظ؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>يجري الحذف: {done} من {n} من العناصر</numerusform>
            <numerusform>يجري الحذف: {done} من عنصر واحد</numerusform>
            <numerusform>يجري الحذف: {done} من عنصرين</numerusform>
            <numerusform>يجري الحذف: {done} من {n} عناصر</numerusform>
            <numerusform>يجري الحذف: {done} من {n} عنصرًا</numerusform>
            <numerusform>يجري الحذف: {done} من {n} عنصر</numerusform>
        </translation>
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
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>تُعطى العناصر النوع “{type}”. يمكنك تغييره في الإعدادات، ضمن “البرامج الأخرى”.</translation>
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
        <translation>عرض</translation>
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
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
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
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>التحقق من السجل</translation>
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
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>حفظ الختم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>الختم الذي احتفظت به، إن وُجد</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>ملفات نصية</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>يقرأ التحقق السجل كله. فيجد التلف، ويذكر ما تغيّر أو أُزيل بعد تسجيله.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>أُوقف التحقق. لا نتيجة بعد.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>حُفظ الختم في {file}.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>هذا ختم السجل. احتفظ به بعيدًا عن هذا الكمبيوتر، على ورق أو عند شخص آخر: فهو يثبت لاحقًا أن شيئًا مما قبله لم يتغير.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>الأختام الزمنية…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>من دون ختم محفوظ في مكان آخر لا ينفي هذا أن يكون السجل كله مزوّرًا.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>ختم</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>تم التحقق من {done} من {n} من السجلات</numerusform>
            <numerusform>تم التحقق من {done} من سجل واحد</numerusform>
            <numerusform>تم التحقق من {done} من سجلين</numerusform>
            <numerusform>تم التحقق من {done} من {n} سجلات</numerusform>
            <numerusform>تم التحقق من {done} من {n} سجلًا</numerusform>
            <numerusform>تم التحقق من {done} من {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ السجل سليم.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ السجل لا يطابق الختم.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ السجل ليس كما سُجّل.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>قبول وتنزيل</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>يلزم رمز وصول</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>الاتصال بالمنصة…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>تالف؛ لا يُحمَّل أبدًا</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>لا يناسب هذا الجهاز</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>تنزيل على أي حال</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>هل تريد تنزيل هذه الملفات؟</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>التنزيل: {percent} %</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>الملف غير متحقق منه: قيمة sha256 غير معروفة لدى Plumbline</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>تم التحقق من الملف</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>الصيغة: {quantization}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>هل تريد استيراد هذه النماذج؟</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>استيراد {name}…</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>ليس لدى LM Studio وHugging Face وllama.cpp وJan وGPT4All وOllama نماذج gpt-oss على هذا القرص.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>تفاصيل النموذج</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>نماذج (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>النماذج الموجودة</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>نُزّل جزئيًا</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>نُزّل جزئيًا: {percent} %</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>سيتصل Plumbline بـ {host}، الذي قد يحيل إلى مخزنه. تُدرج كل الاتصالات في الإعدادات.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>نموذج التدريب</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>نموذج التدريب: ليس للقرارات</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>موصى به لهذا الجهاز</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>استئناف التنزيل…</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>‏{model} (تدريب)</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>‏{title} تالف: قيمة sha256 ليست المتوقعة.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>تم التحقق من {title}: الملف لم يتغير.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>سيُحذف {title} من هذا القرص. تُحفظ أحكامه والملفات المستخدمة من مكانها.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>نُزّل {name} بنجاح لكن لا يمكن استخدامه. {problem}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>سيُحذف التنزيل غير المكتمل لـ {title}.</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>استخدامه للفحوص</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>الحجم: {size}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>‏{what}: {done} من {total}</translation>
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
        <source>Another repository…</source>
        <translation>مستودع آخر…</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>مستودع آخر</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>الملف تالف: قيمة sha256 ليست المتوقعة</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>لم يجتز النموذج الاختبار.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>اسم مستودع فيه ملفات GGUF ذات البنية gpt-oss، مثل organisation/name أو organisation/name:file.</translation>
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
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>النموذج يعمل.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>قرأت هذه الشروط وأوافق عليها</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>‏{repository}، الإيداع {commit}</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>حذف النموذج</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>استخدام من مكانه</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>التحقق من الملف</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>تحقق من الملف</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>ثُبّت {name}.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} في الثانية</translation>
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
        <source>Installed</source>
        <translation>مثبّت</translation>
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
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} للتنزيل؛ {free} متاحة على القرص.</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>‏{state}. يُستخدم للفحوص.</translation>
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
        <translation>إغلاق</translation>
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
        <source>Review</source>
        <translation>المراجعة</translation>
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
        <translation>لا أمر مطابق</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>اكتب جزءًا من اسم أمر</translation>
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
        <source>A code from a list</source>
        <translation>رمز من قائمة</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>توجد سياسة بهذا الاسم.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>كلمة من قائمة</translation>
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
        <source>Analyse again</source>
        <translation>إعادة التحليل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>صيغة الإجابة</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>الإجابة: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>الإجابات ومعانيها</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>البدء بالأقسام الأربعة للسياسة الجيدة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>كشف من النص</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>كُشف في نص السياسة. تغييراتك تتجاوزه.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>تجاهل التغييرات والاستعادة</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>تكرار السياسة</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>أدخل نصًا للتجربة</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>أدخل إجابة لترى كيف تُقرأ</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>تصدير كملف ZIP</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>الحقول بالترتيب</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>استيراد مجلد السياسات</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>أُوقف الاستيراد. تُحفظ السياسات المستوردة حتى الآن.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>استيراد السياسات…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>كائن JSON فيه 0 أو 1 لكل تصنيف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>تحميل النموذج: {share} %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>معنى كل إجابة</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>جديدة، غير محفوظة</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>لا نصائح.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>لا فروق.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>لا سياسات مطابقة.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>غير محلَّل.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>لا شيء (عرض النص)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>توقف Plumbline في المرة السابقة أثناء تحليل هذا النص، لذا يُعرض دون تحليل.</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>معالجة السياسة: {share} %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>إظهار المؤرشفة</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>إظهار الاستدلال</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>عرض الأحكام</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>الصيغة القياسية: القرار ثم القاعدة والسبب. تُستخدم لأنه ليس للسياسة صيغة إجابة يعرفها Plumbline.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>تحوي هذه السياسة محارف قد يغيّرها المحرر، لذا هي هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>لديك تغييرات غير محفوظة. استعادة إصدار قديم تتجاهلها.</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>إجابة من الجدول</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>لا علامة محددة</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>استُخدم في فحوص، غير محفوظ</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>‏{kind}. كُشف في نص السياسة.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>‏{kind}. محدد صراحةً.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>لا شيء آخر تعذّر استيراده.</numerusform>
            <numerusform>تعذّر استيراد واحدة أخرى.</numerusform>
            <numerusform>تعذّر استيراد اثنتين أخريين.</numerusform>
            <numerusform>تعذّر استيراد {n} أخرى.</numerusform>
            <numerusform>تعذّر استيراد {n} أخرى.</numerusform>
            <numerusform>تعذّر استيراد {n} أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>لا طرق لقراءة الإجابات</numerusform>
            <numerusform>طريقة واحدة لقراءة الإجابات</numerusform>
            <numerusform>طريقتان لقراءة الإجابات</numerusform>
            <numerusform>{n} طرق لقراءة الإجابات</numerusform>
            <numerusform>{n} طريقة لقراءة الإجابات</numerusform>
            <numerusform>{n} طريقة لقراءة الإجابات</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (نسخة)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>حُفظ {version}.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>‏{version}، معدَّل</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>أُرشفت “{name}”. تُحفظ إصداراتها وأحكامها.</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>يستغرق تحليل هذا النص وقتًا طويلًا، لذا يُعرض دون تحليل.</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>تمويه النصوص المحكوم عليها وفق هذه السياسة</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>يمكن أن يكون null</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>اختر أولًا كيف تُقرأ الإجابات.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>اختيار: {reading}</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>الثقة: {word}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
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
        <source>HOW ANSWERS ARE READ</source>
        <translation>كيف تُقرأ الإجابات</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>إخفاء الاستدلال</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>كيف تُقرأ الإجابات: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>استيراد سياسات</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>كائن JSON فيه حقول</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>جارٍ إصدار الحكم…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>السطر {line}: {advice}</translation>
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
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>غير واضح بعد. اذكر في بداية السياسة ما يُجاب به، مثل “أجب بـ 1 إن خالف هذه السياسة وإلا بـ 0”، أو اختر هنا.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>يضيف Plumbline صيغة الإجابة هذه إلى الموجّه:</translation>
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
        <source>Reading {number} of the text: {reading}</source>
        <translation>القراءة {number} للنص: {reading}</translation>
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
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>الموصى به: من {least} إلى {most} من الرموز. لم تُعَد رموز هذا النص.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>الموصى به: من {least} إلى {most}. هذا هو العدد الدقيق للنماذج الفعلية.</translation>
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
        <source>Sample answer</source>
        <translation>إجابة تجريبية</translation>
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
        <source>Save to history</source>
        <translation>حفظ في السجل</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>يحفظ الحكم على النص الحالي في السجل</translation>
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
        <source>Standard form</source>
        <translation>الصيغة القياسية</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>الصيغة القياسية: القرار ثم القاعدة والسبب</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>الصيغة القياسية: القرار ثم القاعدة والسبب.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>الصيغة القياسية؛ وللنموذج أن يترك القرار لإنسان</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>سياسة أولية</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>محددة هنا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>جرّبها</translation>
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
        <source>Text to try</source>
        <translation>نص للتجربة</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>القرار وحده حيث لا مخالفة؛ وإلا فالقاعدة وجملة تبيّن السبب. تضاف إلى الموجّه، ويبقى نص السياسة كما هو.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>يطلب النص جهد استدلال، ولا أثر لذلك فيه: {effort}.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>لا تبيّن هذه السياسة بوضوح ما الإجابة المطلوبة. اختر المقصود، أو حدّد الإجابات الممكنة ومعنى كل منها.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>ليس لهذه السياسة مجموعة أمثلة بعد. استورد أمثلة في صفحة “التقييم”.</translation>
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
        <source>Two ways to read the answers</source>
        <translation>طريقتان لقراءة الإجابات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>غير معروف لأن النص لم يُحلَّل.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>استخدامه للفحوص: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>التحقق من ملف النموذج: {share} %</translation>
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
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>ما يُضاف إلى الموجّه</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>مصدر الصيغة</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>أي طريقة هي المقصودة؟ سيذكرها الموجّه، ويبقى نصك كما هو.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>عدد لا يتجاوز خياره</translation>
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
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>مثل en أو de أو pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>نص حر</translation>
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
        <source>no rule broken</source>
        <translation>لا قاعدة مخالَفة</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>أحد خياراته</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>معرّفات القواعد</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>سياسة نموذجية</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>سياسة أولية</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>‏{model}: {runs}، {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} رمز</numerusform>
            <numerusform>{n} رمز</numerusform>
            <numerusform>رمزان</numerusform>
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
            <numerusform>مثالان</numerusform>
            <numerusform>{n} أمثلة</numerusform>
            <numerusform>{n} مثالًا</numerusform>
            <numerusform>{n} مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>صُدّرت {n} سياسة إلى {place}.</numerusform>
            <numerusform>صُدّرت {n} سياسة إلى {place}.</numerusform>
            <numerusform>صُدّرت سياستان إلى {place}.</numerusform>
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
            <numerusform>استُوردت سياستان.</numerusform>
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
            <numerusform>عمليتا فحص</numerusform>
            <numerusform>{n} عمليات فحص</numerusform>
            <numerusform>{n} عملية فحص</numerusform>
            <numerusform>{n} عملية فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>لا أسطر دون تغيير</numerusform>
            <numerusform>سطر واحد دون تغيير</numerusform>
            <numerusform>سطران دون تغيير</numerusform>
            <numerusform>{n} أسطر دون تغيير</numerusform>
            <numerusform>{n} سطرًا دون تغيير</numerusform>
            <numerusform>{n} سطر دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} حكم</numerusform>
            <numerusform>{n} حكم</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>{n} أحكام</numerusform>
            <numerusform>{n} حكمًا</numerusform>
            <numerusform>{n} حكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>رُد عليه</translation>
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
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>انسخ المفتاح إلى البرنامج الذي سيرسل الطلبات. لا يظهر إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>مثال: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>يستمع على {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>الواجهة البرمجية المحلية</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>هل تريد إنشاء مفتاح جديد؟</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>لم يرسل أي برنامج طلبًا بعد.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>متوقفة: لا يستطيع أي برنامج إرسال طلبات.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>لا يُحفظ منه إلا مجموع اختباري، في سلسلة مفاتيح النظام ({keyring}).</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>ترسل البرامج طلباتها كما ترسلها إلى OpenAI: أعطها هذا العنوان والمفتاح. اسم النموذج هو plumbline/ يليه اسم سياسة؛ أو هو plumbline، وتأتي السياسة مع الطلب.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>البرامج بالاسم الذي تعطيه لنفسها، دقيقة بدقيقة. ما سألت عنه موجود في السجل وحده، ولا يوجد حتى هناك إن طلبت عدم تخزينه.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>لم ترسل البرامج أي طلب، وآخر نشاط في {date}. المرفوض: {refused}.</numerusform>
            <numerusform>أرسلت البرامج طلبًا واحدًا، في {date}. المرفوض: {refused}.</numerusform>
            <numerusform>أرسلت البرامج طلبين، آخرهما في {date}. المرفوض: {refused}.</numerusform>
            <numerusform>أرسلت البرامج {n} طلبات، آخرها في {date}. المرفوض: {refused}.</numerusform>
            <numerusform>أرسلت البرامج {n} طلبًا، آخرها في {date}. المرفوض: {refused}.</numerusform>
            <numerusform>أرسلت البرامج {n} طلب، آخرها في {date}. المرفوض: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>تُرفض البرامج التي لديها المفتاح القديم حتى تعطيها الجديد.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>يوجد مفتاح. لا يمكن إظهاره مجددًا؛ والمفتاح الجديد يحل محله.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>لا يوجد مفتاح بعد. من دونه يُرفض كل طلب.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح، لذا يبقى المفتاح صالحًا حتى إغلاق Plumbline.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>ما دام هذا مفعّلًا يستطيع كل برنامج يعمل بحسابك ولديه المفتاح أن يطلب الحكم على نصوص، ويقرأ إجابات طلباته هو. ولا يستطيع قراءة السجل ولا تغيير شيء ولا استخدام الشبكة. تُرفض صفحات الويب دائمًا. ولا أثر لـ “السماح باستخدام الشبكة” في هذا: لا يُتصل بأي جهاز آخر.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>من أرسل الطلبات</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>من أرسل الطلبات…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>غيّره في صفحة “الإعدادات”.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>اختر عمودًا فيه سياسة واحدة.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>اختر قراءة أو الصيغة القياسية بواسطة “كيف تُقرأ الإجابات”.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>اختر واحدة منها ضمن “الأمثلة”.</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>اختر الجهد {effort} للفحص.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>اختر الصيغة القياسية بواسطة “كيف تُقرأ الإجابات”.</translation>
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
        <translation>أنشئ رمز وصول للقراءة في إعدادات حسابك هناك، وأدخله هنا.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>نزّله من صفحة “النماذج”.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>نزّله أو استورده مجددًا في صفحة “النماذج”.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>شفّره في الإعدادات، ضمن “الخصوصية”.</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>أدخله بـ “المفتاح…” ضمن “خادم الفريق” في صفحة “الإعدادات”.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>أدخل عبارة المرور، أو افتح قفل سلسلة مفاتيح النظام، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>املأ “عمود التصنيفات”.</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>املأ “عمود النص”.</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>للحصول على أحكام فعلية، نزّل نموذجًا من صفحة “النماذج”.</translation>
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
        <translation>ربما حُذف؛ تعرض صفحة “السجل” كل الفحوص.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>ربما أُزيلت؛ صفحة “المراجعة” تسرد كل القوائم.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>ربما حُذف فحصه؛ يعرض “الاعتراضات” في صفحة “المراجعة” كل الاعتراضات.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>احفظ السجل في مجلد آخر: راجع “Where files are” ضمن “Settings and shortcuts” في المساعدة.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>انسخ الملف أولًا. ثم ضع نسخة احتياطية مكانه، أو أنقذ ما يمكن قراءته: راجع “Evidence and repair” في المساعدة.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>حدّد ملفًا واحدًا بواسطة “مستودع آخر…” بعد نقطتين: {repository}:FILE.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>حدّد المستودع نفسه بواسطة “مستودع آخر…”.</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>افتح {file} في محرر نصوص واحذف “{key}”، أو احذف الملف.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>أعد بناء فهرس البحث في الإعدادات، ضمن “الخصوصية”.</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>احفظها في صفحة “السياسات” كي يبقى إصدار منها.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>عيّن عنوانه ضمن “خادم الفريق” في صفحة “الإعدادات”.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>حدّده بواسطة “كيف تُقرأ الإجابات” في صفحة “السياسات”.</translation>
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
        <translation>تعرض صفحة “النماذج” النماذج.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>صفحة “المراجعة” تعرض عناصر القائمة.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>تعرض صفحة “الإعدادات” كل الإعدادات.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>تجدها ضمن “مجموعات الأمثلة”.</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>لتنزيل الإصدار الأحدث، احذف أولًا التنزيل غير المكتمل.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>لتجربة البرنامج، اختر سياسة نموذجية مثل “{title}”.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>ألغِ تحديد “السؤال أيضًا عن كل السياسات معًا” لمقارنة إصدارات سياسة واحدة.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>“استيراد أمثلة…” في صفحة “تقييم” ينشئ واحدة.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>“استيراد ملفات…” في صفحة “النماذج” يستورد ملفات من قرص.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>يُظهر “الحكم على أي حال” ما يستخلصه نموذج التدريب منها رغم ذلك.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>يعرض “التقارير”، “القضايا…” في صفحة “السجل” كل القضايا.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>يتحقق “التقارير”، “التحقق من تقرير…” في صفحة “السجل” من Plumbline من ملف JSON للتقرير.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>يكتب “التقارير”، “الأختام الزمنية…” في صفحة “السجل” طلب ختم.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>“استئناف” يحكم على الباقي.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>يعرض “عمليات البحث المحفوظة” في صفحة “السجل” كلها.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>“اختبار” في صفحة “النماذج” يجرّب النموذج.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>يفتح الزر “استخدام سجل هذا الجهاز” السجل المحفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>“التحقق من الملف” في صفحة “النماذج” يفحصه.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>اسم أو كلمات أخرى</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>اسم أو كلمات أخرى لإخفائها</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>أسماء الكتّاب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>أُلغيت الكتابة. لم يُكتب التقرير.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>التحقق من تقرير</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>البصمة كما أخبرك بها الصانع</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>البصمة كما أخبرك بها الصانع، إن كانت لديك</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>أسماء المستخدمين، مثل ‎@name</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>العناصر {first} إلى {last} من {all}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON، يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>إخفاء الأشخاص</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>إخفاء التحديد</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>الكلمات المخفاة</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>العناصر التالية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>أو حدّد كلمات في المعاينة. تُخفى في التقرير كله ولا تكون في الملف.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>جارٍ تحضير التقرير…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>العناصر السابقة</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>حُفظ في {file}. البصمة: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>إظهار النصوص</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>النصوص غير معروضة هنا، لكنها ستكون في التقرير.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>النصوص وما يقتبسها</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>يُقارَن ملف JSON للتقرير ببصماته نفسها، وبهذا السجل إن كان التقرير قد أُنشئ منه.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>استدلال النموذج</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>نصوص السياسات</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>أُرسل التقرير إلى الطابعة.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>ما يتضمنه</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>جارٍ الكتابة: {done} من {n} من العناصر…</numerusform>
            <numerusform>جارٍ الكتابة: {done} من عنصر واحد…</numerusform>
            <numerusform>جارٍ الكتابة: {done} من عنصرين…</numerusform>
            <numerusform>جارٍ الكتابة: {done} من {n} عناصر…</numerusform>
            <numerusform>جارٍ الكتابة: {done} من {n} عنصرًا…</numerusform>
            <numerusform>جارٍ الكتابة: {done} من {n} عنصر…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>لا عناصر في التقرير.</numerusform>
            <numerusform>عنصر واحد في التقرير.</numerusform>
            <numerusform>عنصران في التقرير.</numerusform>
            <numerusform>{n} عناصر في التقرير.</numerusform>
            <numerusform>{n} عنصرًا في التقرير.</numerusform>
            <numerusform>{n} عنصر في التقرير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي حكم انتهت مدة حفظه.</numerusform>
            <numerusform>حُذف حكم واحد انتهت مدة حفظه.</numerusform>
            <numerusform>حُذف حكمان انتهت مدة حفظهما.</numerusform>
            <numerusform>حُذفت {n} أحكام انتهت مدة حفظها.</numerusform>
            <numerusform>حُذف {n} حكمًا انتهت مدة حفظها.</numerusform>
            <numerusform>حُذف {n} حكم انتهت مدة حفظها.</numerusform>
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
        <translation>مراجع ثانٍ</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>احتمال من</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>تسرد القائمة الأحكام التي يجب أن ينظر فيها إنسان، بقواعد تضعها أنت: كل ما يخالف، وما هو غير محدد، وحصة عشوائية مما سُمح به.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>حصة عشوائية مما سُمح به:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>الاتفاق والخلافات</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل القوائم</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>لا عمليات فحص بالسياسة {policy}</numerusform>
            <numerusform>عملية فحص واحدة بالسياسة {policy}</numerusform>
            <numerusform>عمليتا الفحص بالسياسة {policy}</numerusform>
            <numerusform>كل عمليات الفحص الـ {n} بالسياسة {policy}</numerusform>
            <numerusform>كل عمليات الفحص الـ {n} بالسياسة {policy}</numerusform>
            <numerusform>كل عمليات الفحص الـ {n} بالسياسة {policy}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>كما حكم النموذج على كل منها</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>بحسب ورودها</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>افحص نصًا ما، ثم أنشئ قائمة من الأحكام التي يجب أن ينظر فيها إنسان.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>القرار بشأن عناصر أرسلها إليك شخص آخر في ملف.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>القرار بشأن العناصر المتشابهة معًا</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>قُرر بشأنها خلاف النموذج: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>صُعّد</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>واحد من كل N</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>عناصر الجميع</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>كل ما هنا تمت مراجعته.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>كل ما يخالف</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>كل ما صُعّد</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>كل ما هو غير محدد</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>الانتقال إلى الفحص</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>العناصر المرجعية</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>العناصر القاسية</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>العناصر القاسية: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>أعلى احتمال</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>العناصر المطلوب مراجعتها</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>في الآخر</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>أدنى احتمال</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>دمج الإجابات…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>أسماء تفصل بينها فواصل؛ لكل منها جزء</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>قائمة جديدة…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>لا يمكن إضافة أي عنصر مرجعي: نصوص مجموعة الأمثلة موجودة في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>لا عنصر مرجعيًا مناسبًا: لا تختار هذه القواعد أيًا من أحكام العناصر المرجعية.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>لا قوائم بعد</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>لا شيء للمراجعة بعد</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>إرسال إلى مراجع ثانٍ…</translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>حكم واحد من كل</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>عناصر مرجعية مخفية بينها، من {policy} · {name}</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>العناصر القاسية هي التي تخالف سياسة نصوصها مموَّهة.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>لا عنصر مرجعيًا مناسبًا. قيّم مجموعة الأمثلة أولًا كي تكون لعناصرها أحكام.</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>حكم واحد من كل كذا</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>حكم واحد من كل {n}</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>فتح دفعة…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>الاحتمال من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>جمع العناصر المتشابهة</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>إزالة القائمة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>قوائم المراجعة</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>المراجعون: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>حصة العناصر المرجعية</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>حصة ما سُمح به</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>إظهار أرقام الجميع</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>العناصر المتشابهة متجاورة</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>يقرر شخص آخر بشأن العناصر نفسها، دون أن يعرف قراراتك.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>موزعة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>لا عناصر سبقت مراجعتها.</numerusform>
            <numerusform>عنصر واحد سبقت مراجعته، ويُستبعد.</numerusform>
            <numerusform>عنصران سبقت مراجعتهما، ويُستبعدان.</numerusform>
            <numerusform>{n} عناصر سبقت مراجعتها، وتُستبعد.</numerusform>
            <numerusform>{n} عنصرًا سبقت مراجعتها، وتُستبعد.</numerusform>
            <numerusform>{n} عنصر سبقت مراجعتها، وتُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>لا عناصر قُرر بشأنها في اعتراض فقط</numerusform>
            <numerusform>عنصر واحد قُرر بشأنه في اعتراض فقط</numerusform>
            <numerusform>عنصران قُرر بشأنهما في اعتراض فقط</numerusform>
            <numerusform>{n} عناصر قُرر بشأنها في اعتراض فقط</numerusform>
            <numerusform>{n} عنصرًا قُرر بشأنها في اعتراض فقط</numerusform>
            <numerusform>{n} عنصر قُرر بشأنها في اعتراض فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>لا عناصر بلا حكم.</numerusform>
            <numerusform>عنصر واحد بلا حكم بعد، ويُستبعد.</numerusform>
            <numerusform>عنصران بلا حكم بعد، ويُستبعدان.</numerusform>
            <numerusform>{n} عناصر بلا حكم بعد، وتُستبعد.</numerusform>
            <numerusform>{n} عنصرًا بلا حكم بعد، وتُستبعد.</numerusform>
            <numerusform>{n} عنصر بلا حكم بعد، وتُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>ليس بينها أي عنصر مرجعي.</numerusform>
            <numerusform>واحد منها عنصر مرجعي.</numerusform>
            <numerusform>اثنان منها عنصران مرجعيان.</numerusform>
            <numerusform>{n} منها عناصر مرجعية.</numerusform>
            <numerusform>{n} منها عناصر مرجعية.</numerusform>
            <numerusform>{n} منها عناصر مرجعية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}، لا عناصر</numerusform>
            <numerusform>{policy} · {name}، عنصر واحد</numerusform>
            <numerusform>{policy} · {name}، عنصران</numerusform>
            <numerusform>{policy} · {name}، {n} عناصر</numerusform>
            <numerusform>{policy} · {name}، {n} عنصرًا</numerusform>
            <numerusform>{policy} · {name}، {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>أُنشئت {when} من دون فحوص</numerusform>
            <numerusform>أُنشئت {when} من فحص واحد</numerusform>
            <numerusform>أُنشئت {when} من فحصين</numerusform>
            <numerusform>أُنشئت {when} من {n} فحوص</numerusform>
            <numerusform>أُنشئت {when} من {n} فحصًا</numerusform>
            <numerusform>أُنشئت {when} من {n} فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>لم يبقَ شيء: لا تختار هذه القواعد أي عنصر.</numerusform>
            <numerusform>لم يبقَ شيء: العنصر الوحيد الذي تختاره هذه القواعد سبقت مراجعته.</numerusform>
            <numerusform>لم يبقَ شيء: العنصران اللذان تختارهما هذه القواعد سبقت مراجعتهما.</numerusform>
            <numerusform>لم يبقَ شيء: العناصر الـ {n} التي تختارها هذه القواعد سبقت مراجعتها.</numerusform>
            <numerusform>لم يبقَ شيء: العناصر الـ {n} التي تختارها هذه القواعد سبقت مراجعتها.</numerusform>
            <numerusform>لم يبقَ شيء: العناصر الـ {n} التي تختارها هذه القواعد سبقت مراجعتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>لا شيء للمراجعة: لا أحكام غير “مسموح”. للنظر في بعضها حدّد خيار الحصة العشوائية.</numerusform>
            <numerusform>لا شيء للمراجعة: الحكم الوحيد هو “مسموح”. للنظر فيه حدّد خيار الحصة العشوائية.</numerusform>
            <numerusform>لا شيء للمراجعة: الحكمان كلاهما “مسموح”. للنظر في أحدهما حدّد خيار الحصة العشوائية.</numerusform>
            <numerusform>لا شيء للمراجعة: الأحكام الـ {n} كلها “مسموح”. للنظر في بعضها حدّد خيار الحصة العشوائية.</numerusform>
            <numerusform>لا شيء للمراجعة: الأحكام الـ {n} كلها “مسموح”. للنظر في بعضها حدّد خيار الحصة العشوائية.</numerusform>
            <numerusform>لا شيء للمراجعة: الأحكام الـ {n} كلها “مسموح”. للنظر في بعضها حدّد خيار الحصة العشوائية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>حدّد قاعدة واحدة على الأقل لما تجب مراجعته.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>لا عناصر متشابهة اختلف حكم النموذج عليها: {verdicts}.</numerusform>
            <numerusform>حكم النموذج على هذا العنصر بأحكام مختلفة: {verdicts}.</numerusform>
            <numerusform>حكم النموذج على هذين العنصرين المتشابهين بحكمين مختلفين: {verdicts}.</numerusform>
            <numerusform>حكم النموذج على هذه العناصر المتشابهة الـ {n} بأحكام مختلفة: {verdicts}.</numerusform>
            <numerusform>حكم النموذج على هذه العناصر المتشابهة الـ {n} بأحكام مختلفة: {verdicts}.</numerusform>
            <numerusform>حكم النموذج على هذه العناصر المتشابهة الـ {n} بأحكام مختلفة: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>أحكام النموذج مختلفة</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>البذرة نفسها تسحب العناصر نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>لا عناصر في هذا الفحص بعد. انتظر حتى ينتهي، أو استأنفه.</numerusform>
            <numerusform>العنصر الوحيد في هذا الفحص بلا حكم بعد. انتظر حتى ينتهي، أو استأنفه.</numerusform>
            <numerusform>عنصرا هذا الفحص بلا حكم بعد. انتظر حتى ينتهي، أو استأنفه.</numerusform>
            <numerusform>عناصر هذا الفحص الـ {n} بلا حكم بعد. انتظر حتى ينتهي، أو استأنفه.</numerusform>
            <numerusform>عناصر هذا الفحص الـ {n} بلا حكم بعد. انتظر حتى ينتهي، أو استأنفه.</numerusform>
            <numerusform>عناصر هذا الفحص الـ {n} بلا حكم بعد. انتظر حتى ينتهي، أو استأنفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>لا أحكام تختارها هذه القواعد. حدّد قواعد أخرى.</numerusform>
            <numerusform>لا تختار هذه القواعد الحكم الوحيد. حدّد قواعد أخرى.</numerusform>
            <numerusform>لا تختار هذه القواعد أيًا من الحكمين. حدّد قواعد أخرى.</numerusform>
            <numerusform>لا تختار هذه القواعد أيًا من الأحكام الـ {n}. حدّد قواعد أخرى.</numerusform>
            <numerusform>لا تختار هذه القواعد أيًا من الأحكام الـ {n}. حدّد قواعد أخرى.</numerusform>
            <numerusform>لا تختار هذه القواعد أيًا من الأحكام الـ {n}. حدّد قواعد أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>لا أحكام في هذا الفحص. حدّد فحصًا آخر.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>أحكام</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>المخالفات التي وجدها التدقيق فيما سُمح به: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>ما نتج</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>ما تجب مراجعته</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>لم تقرر اليوم بشأن أي عنصر قاسٍ. هل تريد استراحة؟</numerusform>
            <numerusform>قررت اليوم بشأن عنصر قاسٍ واحد. هل تريد استراحة؟</numerusform>
            <numerusform>قررت اليوم بشأن عنصرين قاسيين. هل تريد استراحة؟</numerusform>
            <numerusform>قررت اليوم بشأن {n} عناصر قاسية. هل تريد استراحة؟</numerusform>
            <numerusform>قررت اليوم بشأن {n} عنصرًا قاسيًا. هل تريد استراحة؟</numerusform>
            <numerusform>قررت اليوم بشأن {n} عنصر قاسٍ. هل تريد استراحة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>الصحيح في العناصر المرجعية: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>{decision} للكل</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} من {total} عليها قرار</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} من {of}، {percent} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>عناصر {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>لا عناصر قاسية اليوم</numerusform>
            <numerusform>عنصر قاسٍ واحد اليوم</numerusform>
            <numerusform>عنصران قاسيان اليوم</numerusform>
            <numerusform>{n} عناصر قاسية اليوم</numerusform>
            <numerusform>{n} عنصرًا قاسيًا اليوم</numerusform>
            <numerusform>{n} عنصر قاسٍ اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>لم يُحدَّد أي عنصر.</numerusform>
            <numerusform>حُدّد عنصر واحد: يُسجَّل قرارك له.</numerusform>
            <numerusform>حُدّد عنصران: يُسجَّل قرارك لكل منهما.</numerusform>
            <numerusform>حُدّدت {n} عناصر: يُسجَّل قرارك لكل منها.</numerusform>
            <numerusform>حُدّد {n} عنصرًا: يُسجَّل قرارك لكل منها.</numerusform>
            <numerusform>حُدّد {n} عنصر: يُسجَّل قرارك لكل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>لن يكون في القائمة أي عنصر.</numerusform>
            <numerusform>سيكون في القائمة عنصر واحد.</numerusform>
            <numerusform>سيكون في القائمة عنصران.</numerusform>
            <numerusform>سيكون في القائمة {n} عناصر.</numerusform>
            <numerusform>سيكون في القائمة {n} عنصرًا.</numerusform>
            <numerusform>سيكون في القائمة {n} عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>{share} مما سُمح به، سُحبت عشوائيًا (البذرة {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: لم يراجع شيئًا</numerusform>
            <numerusform>{who}: راجع واحدًا</numerusform>
            <numerusform>{who}: راجع اثنين</numerusform>
            <numerusform>{who}: راجع {n}</numerusform>
            <numerusform>{who}: راجع {n}</numerusform>
            <numerusform>{who}: راجع {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>ستُزال “{title}”. تُحفظ القرارات بشأن عناصرها؛ أما ما قُرر بشأن العناصر المرجعية فلا.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>تم كل شيء.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل القوائم</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>العنصر الوحيد</numerusform>
            <numerusform>العنصران كلاهما</numerusform>
            <numerusform>كل العناصر الـ {n}</numerusform>
            <numerusform>كل العناصر الـ {n}</numerusform>
            <numerusform>كل العناصر الـ {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>{count} محارف على الأقل. عدة كلمات أفضل.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>دفعات (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>دون اطلاع: بلا أحكام النموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>اختيار الدفعة</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>اختيار ملف الإجابات</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>إغلاق الدفعة</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>كابا كوهين {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>كابا كوهين {kappa} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>اعتماد قرار {name}…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>قرار آخر…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>اعتماد هذا القرار…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>قرارات (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>يُحفظ كل قرار فورًا في “{file}” بجانب الدفعة. أعد ذلك الملف إلى من أرسل الدفعة.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>لم يقرر شخصان بعد بشأن العناصر نفسها في هذه القائمة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>فتح دفعة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
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
        <source>Repeat</source>
        <translation>كرّرها</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>كرّر عبارة المرور</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>حفظ الإجابة باسم…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>إرسال إلى مراجع ثانٍ</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>حُسم الخلاف. كل القرارات محفوظة.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>حسمه سابقا {who}، ثم اتخذ {name} قرارا مختلفا.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>حسمه {who}، {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>المحسومة أيضًا</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>النص {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>في الملف النصوص والسياسة، وليس فيه أي من قراراتك. لا تفتحه إلا عبارة المرور: أبلغها بطريق غير الذي ترسل به الملف.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>لا عناصر قُرر بشأنها خلاف النموذج</numerusform>
            <numerusform>العنصر الذي قُرر بشأنه خلاف النموذج</numerusform>
            <numerusform>العنصران اللذان قُرر بشأنهما خلاف النموذج</numerusform>
            <numerusform>العناصر الـ {n} التي قُرر بشأنها خلاف النموذج</numerusform>
            <numerusform>العناصر الـ {n} التي قُرر بشأنها خلاف النموذج</numerusform>
            <numerusform>العناصر الـ {n} التي قُرر بشأنها خلاف النموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>لا عناصر تنتظر قرارًا</numerusform>
            <numerusform>العنصر الذي ينتظر قرارًا</numerusform>
            <numerusform>العنصران اللذان ينتظران قرارًا</numerusform>
            <numerusform>العناصر الـ {n} التي تنتظر قرارًا</numerusform>
            <numerusform>العناصر الـ {n} التي تنتظر قرارًا</numerusform>
            <numerusform>العناصر الـ {n} التي تنتظر قرارًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>لا عناصر قُرر بشأنها</numerusform>
            <numerusform>العنصر الذي قُرر بشأنه</numerusform>
            <numerusform>العنصران اللذان قُرر بشأنهما</numerusform>
            <numerusform>العناصر الـ {n} التي قُرر بشأنها</numerusform>
            <numerusform>العناصر الـ {n} التي قُرر بشأنها</numerusform>
            <numerusform>العناصر الـ {n} التي قُرر بشأنها</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>لا خلافات بانتظار الحسم.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>ما يقوله النموذج</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>قراراتك في {file}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>اسمك كما سيظهر بجانب قراراتك</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>دون اطلاع على أحكام النموذج</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>مع معرفة أحكام النموذج</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>بلا كابا، لأن كليهما قرر الشيء نفسه دائمًا</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>حُسم: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>سبق حسمه</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>قرارك: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>‏{file} ليس فيه نصوص.</numerusform>
            <numerusform>‏{file} فيه نص واحد. أرسله، وأبلغ عبارة المرور بطريق آخر.</numerusform>
            <numerusform>‏{file} فيه نصان. أرسله، وأبلغ عبارة المرور بطريق آخر.</numerusform>
            <numerusform>‏{file} فيه {n} نصوص. أرسله، وأبلغ عبارة المرور بطريق آخر.</numerusform>
            <numerusform>‏{file} فيه {n} نصًا. أرسله، وأبلغ عبارة المرور بطريق آخر.</numerusform>
            <numerusform>‏{file} فيه {n} نص. أرسله، وأبلغ عبارة المرور بطريق آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>‏{file} مشفَّر.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>‏{first} و{second}: القرار نفسه في {hits} من {of}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>‏{name}: قُرر بشأن {done} من {n} من النصوص</numerusform>
            <numerusform>‏{name}: قُرر بشأن {done} من نص واحد</numerusform>
            <numerusform>‏{name}: قُرر بشأن {done} من نصين</numerusform>
            <numerusform>‏{name}: قُرر بشأن {done} من {n} نصوص</numerusform>
            <numerusform>‏{name}: قُرر بشأن {done} من {n} نصًا</numerusform>
            <numerusform>‏{name}: قُرر بشأن {done} من {n} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>لا خلافات بانتظار الحسم</numerusform>
            <numerusform>خلاف واحد بانتظار الحسم</numerusform>
            <numerusform>خلافان بانتظار الحسم</numerusform>
            <numerusform>{n} خلافات بانتظار الحسم</numerusform>
            <numerusform>{n} خلافًا بانتظار الحسم</numerusform>
            <numerusform>{n} خلاف بانتظار الحسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>لم يُضف أي قرار من {name}</numerusform>
            <numerusform>أُضيف قرار واحد من {name}</numerusform>
            <numerusform>أُضيف قراران من {name}</numerusform>
            <numerusform>أُضيفت {n} قرارات من {name}</numerusform>
            <numerusform>أُضيف {n} قرارًا من {name}</numerusform>
            <numerusform>أُضيف {n} قرار من {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>كل النصوص لا تزال في القائمة</numerusform>
            <numerusform>نص واحد لم يعد في القائمة</numerusform>
            <numerusform>نصان لم يعودا في القائمة</numerusform>
            <numerusform>{n} نصوص لم تعد في القائمة</numerusform>
            <numerusform>{n} نصًا لم تعد في القائمة</numerusform>
            <numerusform>{n} نص لم تعد في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>لا شيء كان موجودًا من قبل</numerusform>
            <numerusform>واحد كان موجودًا من قبل</numerusform>
            <numerusform>اثنان كانا موجودين من قبل</numerusform>
            <numerusform>{n} كانت موجودة من قبل</numerusform>
            <numerusform>{n} كانت موجودة من قبل</numerusform>
            <numerusform>{n} كانت موجودة من قبل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>يمكن أن يحكم نموذج على جهاز أكبر لفريقك، إن كان يعمل عليه llama-server أو vLLM. عندها تُرسَل إليه النصوص والسياسات؛ ويبقى السجل هنا. وهو يحكم حيثما لم يُختر نموذج آخر. ولا يُرسَل شيء ما دامت الشبكة ممنوعة ضمن “الخصوصية”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>يُسأل {host}…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>يُحفظ في حلقة مفاتيح النظام ويُرسَل إلى الخادم وحده. اتركه فارغًا لنسيانه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>المفتاح…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>فقط إن كانت للخادم شهادة خاصة به</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>هل تريد إرسال النصوص إلى هذا الخادم؟</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>التوقف عن استخدامه</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>خادم الفريق</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>خادم الفريق…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>تبقى النصوص على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>المفتاح محفوظ في {keyring}.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>نُسي المفتاح.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>الشبكة ممنوعة ضمن “الخصوصية”، لذا لا يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>استخدام هذا الخادم…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>أين يُحكم على النصوص</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>من يديره يستطيع قراءة ما يُحكم عليه. اسأله هل يحتفظ به.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>‏{model}: {server}. العناصر في آن واحد: {count}. السياق: {context} من الرموز.</translation>
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
        <translation>لا يعرفها سواك. تُدخلها عند كل تشغيل، ولا تُخزَّن. إن نسيتها ضاع السجل ولن يستطيع أحد استرجاعه.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>فتح المجلد: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>لم يتصل Plumbline بالشبكة، آخرها في {date}.</numerusform>
            <numerusform>اتصل Plumbline بالشبكة مرة واحدة، في {date}.</numerusform>
            <numerusform>اتصل Plumbline بالشبكة مرتين، آخرهما في {date}.</numerusform>
            <numerusform>اتصل Plumbline بالشبكة {n} مرات، آخرها في {date}.</numerusform>
            <numerusform>اتصل Plumbline بالشبكة {n} مرة، آخرها في {date}.</numerusform>
            <numerusform>اتصل Plumbline بالشبكة {n} مرة، آخرها في {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>لم يتصل Plumbline بالشبكة من هذا الجهاز قط.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>التفكير والأجوبة</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>إزالة التشفير</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>هل تريد إزالة التشفير؟</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>إزالة التشفير…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>إزالة الاختصار</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>كرّر عبارة المرور</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>إعادة ضبط كل الاختصارات</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>استعادة الافتراضي: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>يعيد كل الإعدادات إلى قيمها الافتراضية. يبقى السجل والسياسات والنماذج.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>تُعاد كتابة السجل. قد يستغرق ذلك وقتًا إن كان كبيرًا.</translation>
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
        <translation>حدّد إجراءً ثم اضغط الاختصار الجديد.</translation>
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
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>تعود كل الإعدادات إلى قيمها الافتراضية، بما فيها الاختصارات واللغة.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>من يصل إلى ملفه يستطيع قراءة كل نص حُكم عليه.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>سيتمكن من يصل إلى ملفه من قراءة كل ما في السجل.</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>{count} محارف على الأقل. عدة كلمات أفضل.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>تُحفظ عمليات الفحص والمراجعات والسياسات في سجل واحد. يمكنك الاحتفاظ بسجل آخر له إعداداته الخاصة في مجلد تختاره، على ذاكرة USB مشفَّرة مثلًا. النماذج مشتركة.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>اختيار مجلد السجل</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>إغلاق Plumbline</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>تشفير السجل</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>يحمي التشفير الملف والجهاز مطفأ، وإن نسخه أحد. لا يحمي من برامج تعمل بحسابك، ولا ممن يستخدم جهازك وهو مفتوح، ولا يحمي الملفات التي تصدّرها.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>مجموعات رمز الاسترداد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>السجل والقرارات</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>مجلد السجل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>العناصر في آن واحد: {items}. الخيوط: {threads}. السياق: {context} رمزًا. الطبقات على معالج الرسوميات: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>يُشتق مفتاحه من عبارة المرور أو رمز الاسترداد ولا يُخزَّن.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>مفتاحه في سلسلة مفاتيح النظام (“{name}”)، التي تُفتح بحسابك.</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>المفتاح في سلسلة مفاتيح النظام (غير متاحة)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>المفتاح في سلسلة مفاتيح النظام ({name})</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>السجلات التقنية (لا تحوي محتوى أبدًا)</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>الاتصالات بالشبكة</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>لا نموذج محمَّل. عند تحميل نموذج يظهر هنا الجهاز كما يذكره llama.cpp. تسري التغييرات أدناه عند تحميل النموذج التالي.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>هل تريد فتح سجل آخر؟</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>فتح سجل آخر…</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>سيُغلق Plumbline الآن. عند التشغيل التالي سيُفتح السجل الموجود في {folder}.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>سيُغلق Plumbline الآن. عند التشغيل التالي سيُفتح السجل الموجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>إعادة إنشاء فهرس البحث</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>جارٍ إعادة إنشاء فهرس البحث…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>إظهار الرمز مجددًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>خادم الفريق</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>يعيّن متغير البيئة {variable} مجلد السجل.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>أُعيد إنشاء فهرس البحث.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>لا يوجد سجل في {folder} بعد. سيُغلق Plumbline الآن، وعند التشغيل التالي سيُنشأ فيه سجل جديد.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>هذا لا يطابق الرمز.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>اكتب المجموعات {first} و{second} و{third} من الرمز الذي دوّنته. هكذا تُفحص نسختك ما دام إظهار الرمز ممكنًا.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>استخدام سجل هذا الجهاز…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>استخدمه عندما لا يجد البحث نصوصًا موجودة في السجل.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>لدى “{action}” هذا الاختصار. إعادة تعيينه تزيله من هناك.</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>عرض الاتصالات…</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>اختبار نموذج…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>سيكون النص بهذا الحجم.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>ستتغير اللغة عند التشغيل التالي، لأن هناك مهمة جارية.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>تخزّن سلسلة مفاتيح النظام مفتاحًا عشوائيًا، ويفتح Plumbline السجل دون سؤال ما دمت مسجّل الدخول. تحصل على رمز استرداد لتدوينه، يفتح السجل إن ضاعت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>يفتح هذا الرمز السجل حين تعجز سلسلة المفاتيح: على جهاز آخر أو بعد إعادة تثبيت النظام. لا يُعرض إلا مرة واحدة. دوّنه أو اطبعه، واحفظه مع أوراقك المهمة، لا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>متى اتصل Plumbline بأي مضيف، ولماذا، وكم استقبل. لا تُسجَّل رموز الوصول ولا المحتوى أبدًا.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ النصوص تغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● لا شيء يغادر هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>لا عنصر مشابه.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>إظهار فحصه</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>العناصر المشابهة</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>تمت مراجعته: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>لا نسخ شبه مطابقة</numerusform>
            <numerusform>نسخة واحدة شبه مطابقة</numerusform>
            <numerusform>نسختان شبه مطابقتين، الأشبه أولًا</numerusform>
            <numerusform>{n} نسخ شبه مطابقة، الأشبه أولًا</numerusform>
            <numerusform>{n} نسخة شبه مطابقة، الأشبه أولًا</numerusform>
            <numerusform>{n} نسخة شبه مطابقة، الأشبه أولًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>لم يُعثر في هذا الجهاز على برنامج يفتح {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>تغيّر الملف منذ الحكم عليه.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>فُتح مجلد {file}، لأن فتح ملف من هذا النوع قد يشغّله.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>العنصر في: {place} (نُسخ).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>لم يعد نص العنصر فيه.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>نص العنصر الآن في: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>يُفتح {file} في برنامج آخر. وبخلاف Plumbline، قد يشغّل ذلك البرنامج ما في الملف، أو يحمّل صورًا وصفحات من الشبكة، فيعرف غيرك أنه فُتح.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>فُتح {file}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>استخدام سجل هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>قرر إنسان</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>قرر إنسان بعد النموذج</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>فوق القواعد</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>تغيير القالب…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>للشخص صاحب هذا المحتوى. اقرأ النص، وغيّر ما لا يناسب، ثم انسخه. لا يرسل Plumbline شيئًا.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>صُعّد الأمر</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>الرد على اعتراض: في النهاية</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>الرد على اعتراض: يبقى القرار كما هو</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>الرد على اعتراض: تغيّر القرار</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>الرد على الاعتراض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>بيان الأسباب</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>قالب البيانات</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>قرر النموذج وحده</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>نُسخ الرد ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>استخدام الأصل</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>السبب الذي ذكرته</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>‏{policy} لعنوان السياسة، و{note} للسبب الذي ذكرته، و{date} لليوم. ويُستبعد النص الفارغ.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>يمكن لجهة خارجية أن تشهد متى كان ختم هذا السجل موجودًا: وبعد ذلك لا يمكن تغيير شيء سُجّل قبله دون أن يُكتشف.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>شهادة الجهة…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>لا يتصل Plumbline بأحد. اكتب الطلب، وأرسله إلى جهة للأختام الزمنية (RFC 3161)، ثم أدخل إجابتها. في الطلب بصمة، ولا شيء مما حُكم عليه.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>إدخال الإجابة…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>تم التحقق من الإجابة وحفظها.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>حُفظ الطلب في {file}. وهو يخص الختم {seal}.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>لا يوجد ختم زمني بعد.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>الأختام الزمنية</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>كتابة الطلب…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>السياسة تحدّد ما هو مسموح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>تمويه النصوص حتى أطلبها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>كل شيء يبقى على هذا الجهاز</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>لكل عنصر ترى الحكم، والقاعدة التي يستند إليها، والسبب. وتجد استدلال النموذج كاملًا أسفل ذلك.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>كيف تريد عرض النصوص؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>لا يغادره نص ولا سياسة ولا حكم، إلا إذا عيّنت خادم فريق؛ وهذا السطر يبيّن ذلك دائمًا. يفتح F1 الدليل. وتجد الجولة في قائمة “مساعدة”.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>ألصق نصًا، أو أضف ملفات ومجلدات: جداول ومستندات وبريدًا ومحادثات. ثم اختر “بدء”. يعرض “التالي” آخر فحص لك؛ وإن لم يوجد، يحكم نموذج التدريب على عينة صغيرة.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>أدخل ما تريد الحكم عليه</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>اقرأ الحكم وأسبابه</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>إظهار النصوص</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>قد تصعب قراءة بعض ما يُحكم عليه. السياسات التي تطلب التمويه تُموَّه نصوصها في الحالتين. يمكنك تغيير ذلك في أي وقت في الإعدادات.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>يُحكم على النصوص وفق سياسة: قواعد بلغة عادية. اختر واحدة هنا. في صفحة “السياسات” سياسات أولية، ومحرر لسياساتك.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>قد يخطئ النموذج. وافق أو اتخذ قرارًا آخر أو صعّد بهذه الأزرار، أو بالمفتاح المبيّن على كل منها. يُحفظ قرارك بجانب الحكم.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>السجل مشفَّر ولم يُعطَ مفتاحه. لا يمكن رؤية ما فيه ولا الإضافة إليه.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>إنه مشفَّر. كل ما فيه محفوظ؛ افتح قفله لتراه.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>لا يمكن قفل إلا سجل مشفّر بعبارة مرور. يمكنك اختيار واحدة في الإعدادات، ضمن “الخصوصية”.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>‏Plumbline مقفل</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>لم يُفتح السجل بذلك. تحقق من حالة الأحرف وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>لا يمكن قفل السجل وهناك مهمة جارية. أوقفها مؤقتًا أو انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>السجل مغلق. لم يضع شيء مما كنت تعمل عليه.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>السجل مشفَّر ومفتاحه ليس في سلسلة مفاتيح النظام. أدخل عبارة المرور أو رمز الاسترداد الذي دوّنته.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>السجل مقفل</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>فتح قفل السجل</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>افتحه بعبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>يُسأل {host}…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>البحث عن إصدار أحدث</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>كيفية التحديث</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>الإصدارات الأحدث: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>لا يُسمح لـ Plumbline باستخدام الشبكة: اسمح به في الإعدادات، ضمن “الخصوصية”.</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>لا يبحث Plumbline من تلقاء نفسه عن إصدارات أحدث. يتصل الزر بـ {host} مرة واحدة؛ ويُدرج الاتصال في الإعدادات، ضمن “الخصوصية”.</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>لا تعرف هذه النسخة أين تُنشر الإصدارات الأحدث. راجع المصدر الذي حصلت عليها منه.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>هذا Plumbline {version}.</translation>
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
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>ليست الإجابة مما تعرّفه السياسة.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>انقطعت الإجابة.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>فشل المحرك مرارًا في هذا العنصر.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>لم يعطِ النموذج إجابة.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>بلغ الاستدلال حدّه قبل إعطاء إجابة.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>بلغ الاستدلال حدّه.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>صُعّد الأمر</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>تعذّرت قراءة إجابة</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>تعذّر قياس اليقين</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>التصنيف خطير</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>لم يكن النموذج متيقنًا</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>بلغ الاستدلال حدّه</translation>
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
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>كل الملفات. أو مثلًا: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>لا يمكن الحكم عليه: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>تغيّر في هذه الأثناء، وحُكم عليه من جديد</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>الملفات المنجزة</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>مجلد الأحكام</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>تنسيق الأحكام</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>اختفى قبل قراءته</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>تضمين المجلدات الفرعية</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>تضمين استدلال النموذج</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>يجوز أن يكون داخل مجلد مراقَب</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>انقطعت مراقبة “{folder}” قبل الحكم على كل ملفاته. لم يضع شيء: ابدأ مجددًا بمجلد الأحكام نفسه، وستُستأنف المراقبة من حيث توقفت.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>يُحكم على الملفات الجديدة في هذه المجلدات فور وصولها، بما فيها الموجودة من قبل، ما دامت هذه النافذة مفتوحة. تُكتب أحكام كل ملف في ملف، بجانب يومية، وتكون في السجل أيضًا. النموذج والجهد هما ما في الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>لا شيء مراقَب.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>لا شيء للحكم عليه</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>الملفات بهذه الامتدادات فقط</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>فتح مجلد الأحكام</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>فتح في صفحة الفحص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
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
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>مطابق لـ {file}</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>كانت هذه المجلدات مراقَبة حتى إغلاق Plumbline. يستأنف الزر “بدء” مراقبتها.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>للبدء، أضف مجلدًا.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>للبدء، اختر سياسة.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>للبدء، اختر مجلد الأحكام.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>تذهب الأحكام إلى</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>توقفت المراقبة.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>توقفت المراقبة: لا ملفات منجزة.</numerusform>
            <numerusform>توقفت المراقبة: ملف واحد منجز.</numerusform>
            <numerusform>توقفت المراقبة: ملفان منجزان.</numerusform>
            <numerusform>توقفت المراقبة: {n} ملفات منجزة.</numerusform>
            <numerusform>توقفت المراقبة: {n} ملفًا منجزًا.</numerusform>
            <numerusform>توقفت المراقبة: {n} ملف منجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>لا مجلدات مراقَبة</numerusform>
            <numerusform>يُراقَب مجلد واحد</numerusform>
            <numerusform>يُراقَب مجلدان</numerusform>
            <numerusform>تُراقَب {n} مجلدات</numerusform>
            <numerusform>يُراقَب {n} مجلدًا</numerusform>
            <numerusform>يُراقَب {n} مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>ما يُراقَب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>يجري الحكم: {done} من {n} من العناصر</numerusform>
            <numerusform>يجري الحكم: {done} من عنصر واحد</numerusform>
            <numerusform>يجري الحكم: {done} من عنصرين</numerusform>
            <numerusform>يجري الحكم: {done} من {n} عناصر</numerusform>
            <numerusform>يجري الحكم: {done} من {n} عنصرًا</numerusform>
            <numerusform>يجري الحكم: {done} من {n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>قراءة الملفات الجديدة…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>بانتظار ملفات جديدة</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>لا يمكن النظر في {folder}، ويُبحث عنه مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>لا ملفات منجزة</numerusform>
            <numerusform>ملف واحد منجز</numerusform>
            <numerusform>ملفان منجزان</numerusform>
            <numerusform>{n} ملفات منجزة</numerusform>
            <numerusform>{n} ملفًا منجزًا</numerusform>
            <numerusform>{n} ملف منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>لا ملفات قيد الكتابة</numerusform>
            <numerusform>ربما لا يزال ملف واحد قيد الكتابة</numerusform>
            <numerusform>ربما لا يزال ملفان قيد الكتابة</numerusform>
            <numerusform>ربما لا تزال {n} ملفات قيد الكتابة</numerusform>
            <numerusform>ربما لا يزال {n} ملفًا قيد الكتابة</numerusform>
            <numerusform>ربما لا يزال {n} ملف قيد الكتابة</numerusform>
        </translation>
    </message>
</context>
</TS>
