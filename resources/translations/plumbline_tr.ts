<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline Hakkında</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Tüm sürümler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>Metni burada yüklü değil.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Hiçbir şey bulunamadı. Başka bir sözcük deneyin.</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline, metinleri bu bilgisayardaki bir modelle ve sade bir dille yazılmış bir politikaya göre değerlendirir. Hiçbir şey bilgisayardan çıkmaz.

Model yanılabilir. Hüküm, gerekçeli bir öneridir; kararı bir insan verir.</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Adlarda ve lisanslarda ara</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Plumbline’daki yazılımlar</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Sürümler ve lisanslar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Ö&amp;ğe</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Politika</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>De&amp;netim</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline Hakkında</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>Seçili öğeleri bir vakaya ekler.</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>Seçili öğeleri, verdiğiniz kararlarla birlikte politikanın altın kümesine ekler.</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Vakaya ekle…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>Altın kümeye ekle</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Katılıyorum</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>İtiraz…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Politikayı arşivle</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Vakalar…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>Politikanın başlığını, dilini ve özetini değiştirir.</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>Başlığı ve dili değiştir…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Raporu doğrula…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Şununla yeniden denetle…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Geçmişi doğrula…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>Bir raporun JSON dosyasını kendi içinde ve geçmişe göre doğrular.</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>Değerlendirilecek dosyaların bulunduğu klasörü seçer.</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>Değerlendirilecek dosyaları seçer.</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>Başka içerik seçmenizi sağlar. Gösterilen denetim geçmişte kalır.</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Plumbline’ı kapatır. Süren denetim duraklatılır ve saklanır.</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Bağlam menüsü</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>Yanıt olarak kopyala</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>Gerekçe bildirimini, son seçtiğiniz dilde kopyalar.</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Seçileni kopyalar.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>Modelleri indirir, içe aktarır ve sınar.</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>Politikayı çoğalt…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>Şifreli geçmişin parolasını ya da kurtarma kodunu girmenizi sağlar.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Ölçüm</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>Tüm politikaları ZIP dosyası olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>Politikayı ZIP dosyası olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>Politikayı klasöre aktar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Bir komutu adıyla bulur.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Komut bul…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>Metinleri neredeyse aynı olan öğeleri bulur.</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>Benzerlerini bul…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>Modelin kullandığı belleği boşaltır. Sonraki denetim onu yeniden yükler.</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>Tüm metni yeniden sistemin boyutuna getirir.</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Sonraki öğeye gider.</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>Sayfanın arama alanına gider.</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Önceki öğeye gider.</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>Alıştırma modeline örnek içerik değerlendirtir.</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>Geçmişin parolası yeniden girilene kadar her şeyi gizler.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>Yeni bir sürümün nasıl edinileceğini ve çıkıp çıkmadığını gösterir.</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>Nasıl güncellenir…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>Politika dosyası, klasörü veya paketi içe aktarır.</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>Klasördeki tüm politikaları içe aktarır.</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>Politika klasörünü içe aktar…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>Politikaları içe aktar…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>Panonun içeriğini ekler.</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>Klasörlere gelen yeni dosyaları geldikçe değerlendirir.</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>Metni bir politikaya göre değerlendirir.</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>İçeriği politikaya göre değerlendirir.</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>Aynı öğeleri başka bir politika, model veya çabayla değerlendirir.</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>Deneme metnini politikanın şu anki hâliyle değerlendirir.</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>Karara itiraz eden kişinin yazdıklarını saklar ya da itirazı karara bağlar.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>Geçmişi kilitle</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>Notlarıyla birlikte öğe derlemelerini yönetir.</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>Hasar ve kaydedildikten sonra yapılmış değişiklik olup olmadığına bakar.</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>Seçilenler veya gösterilenler hakkında rapor hazırlar: web sayfası, PDF ya da JSON.</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>Penceredeki tüm metni büyütür.</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>Penceredeki tüm metni küçültür.</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>Politikaları ve modelleri kendi örneklerinizle ölçer.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Seçili metni panoya taşır.</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Yeni denetim</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Yeni politika</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Sonraki öğe</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal metin boyutu</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>Öğenin geldiği dosyayı açar ve öğenin dosyanın neresinde olduğunu belirtir.</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>Kılavuzu geçerli sayfanın konusunda açar.</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>Ayarlar’daki klasör listesini açar.</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>Odaktaki listenin veya alanın menüsünü açar.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Farklı karar…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>İçeriği yapıştır</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Duraklat veya sürdür</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>Denetimi duraklatır ya da sürdürür. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline Yardımı</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politikalar</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Önceki öğe</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>Gizlilik, görünüm, dil, klavye, motor.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>Etiket ve notla birlikte farklı bir karar kaydeder.</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>Kararı başkasının vermesi gerektiğini kaydeder.</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>Modelin hükmünü kararınız olarak kaydeder.</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>Kararınızı notla birlikte kaydeder.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Geri alınanı yineler.</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>Politikayı listelerden kaldırır. Sürümleri ve hükümleri saklanır.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapor…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>Kaydedilen sürümün metnini geri yükler. Bu geri alınabilir.</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>Politikayı listelere geri koyar.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Yeni sürüm olarak kaydet</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>Politikanın metnini sonraki sürümü olarak kaydeder.</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>Şimdiye kadar değerlendirilen her şeyde arar.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Ara…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>Buradaki her şeyi seçer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>İçeriği göster</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>Dosya konumlarını göster</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>Bir denetim için nelerin gerektiğini ve nerede bulunduğunu beş adımda gösterir.</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>Öğenin metnini tuş basılıyken ya da sonraki öğeye kadar gösterir.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>Bunun metniyle yeni bir politika başlatır.</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>Yeni bir politika başlatır.</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>Denetimi başlat</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>Gerekçe bildirimi…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>Hemen durdurur. O ana kadarki hükümler saklanır.</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>Denetimi durdur</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tura başla</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>Politikayı dene</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Örneği dene</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>Politikayı arşivden çıkar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Son değişikliği geri alır.</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Modeli bellekten kaldır</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>Geçmişin kilidini aç…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>Panodaki metni içerik olarak kullanır.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>İzleme</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>Bu programın ne olduğunu ve neleri yapamadığını açıklar.</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>Bir insanın bakması gereken hükümleri sırayla inceler.</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>Kitaplıktaki tüm politikaları tek bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>Gösterilen öğeleri CSV veya JSON Lines dosyasına yazar.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>Politikayı ve üst verilerini adıyla bir klasöre yazar.</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>Politikayı ve üst verilerini tek bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>İlgili kişiye neye, neden karar verildiğini yazar.</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>Politikaları yazar, dener ve içe aktarır.</translation>
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
        <translation>yaklaşık {hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>yaklaşık {minutes} dk</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir dakikadan az</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} veya {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>%{number}</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>{n} itirazdan azına dayanan bir oran pek bir şey göstermez.</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>İTİRAZ</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>İTİRAZLAR</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>Karşı çıkılan: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tüm kuyruklar</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>Tümü: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>Bir itiraz, kararda anılan her kural için sayılır. Bir kurala dayanan kararlar sık bozuluyorsa kural açık olmayabilir ya da model onu yanlış anlıyor olabilir.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>İtiraz</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>İtirazlar</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>Kurallara göre itirazlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>Yanıt olarak kopyala…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Karar ver</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Yine de karar ver</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>Karar ver ve yanıtla…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>İtirazı karara bağla</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Karar ver…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>Karar bozuldu</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>Karar korundu</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Sayılar…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>İtiraz hakkında başkasının karar vermesi daha iyidir.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Yeni karar</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>Açık itiraz yok.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Kural yok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>İtiraz aç</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Açılma: {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>Açılma: {when}; kaydeden: {who}</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>Kararı boz</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>İtiraz açıldı. İnceleme sayfasında karar bekliyor.</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>Kararı koru</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>İtiraz eden kişinin yazdıklarını yapıştırın</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>İNCELEMELER</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Gerekçe, sonradan okuyacaklar için</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Denetimini göster</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Sözlerini göster</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>Birisi bu karara itiraz ediyor: {decision}. Bir insan konuya yeniden bakacak.</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>İtiraz eden kişi itirazını geri alıyor. Karar geçerli kalır; itiraz edilmiş olduğu kayıtlarda saklanır.</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>İlk kararda ad yok, sizin de adınız yok: ilk karar sizin olabilir.</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>İlk karar da sizin adınızla verilmiş.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Aynı kişi mi?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>Henüz itiraz yok.</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>Hiç yok.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>NEDEN</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>Hangi itirazlar</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>Neden; yanıtta yer alır</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>İtirazı göster</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>İtirazı geri çek</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Geri çek…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>İtirazın metni</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>{name} olarak karar veriyorsunuz.</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>Ad belirtmeden karar veriyorsunuz. Ayarlar’da bir ad girebilirsiniz.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Kararınız</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>adsız bir kişi</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{of} itirazın {hits} tanesinde karar bozuldu, {percent} ({low}–{high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} itiraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} açık itiraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} geri çekilmiş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Plumbline’da bir sorun oluştu</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>Bu, programdaki bir hatadır. Şimdiye kadar değerlendirilen her şey saklandı. Ayrıntılar günlükte: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>Vakaya ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vaka</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vakalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Vakayı sil…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>“{name}” vakası silinsin mi?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>Vakanın öğeleri</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>Notları silinir. Öğeleri geçmişte kalır.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON dosyaları</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Vakanın adı</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>Henüz vaka yok. Geçmiş sayfasında hükümleri seçip “Vakaya ekle…” komutunu kullanın.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Vakayla ilgili not</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>Seçili öğeyle ilgili not</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>Bu öğelerle ilgili not</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>İsterseniz bu öğelerle ilgili not</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Öğeyi kaldır</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapor…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notu kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>Vaka silindi.</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>Vaka {file} dosyasına kaydedildi. Dosyada notlar var, metinler yok.</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>Vaka: birini seçin ya da yeni bir ad yazın</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>Öğe artık vakada değil. Geçmişte kalır.</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>Bu adla bir vaka yok: yenisi oluşturulur.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>vaka</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>henüz değerlendirilmedi</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>Yeni vakada {n} öğe var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} öğe bu geçmişte yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} öğe eklenecek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>Süren bir denetim var. Başka bir denetim açmak için onu duraklatın.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Metin içeren resim</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Örneği, Plumbline ile gelen bir alıştırma modeli değerlendirir. Denemek içindir, karar vermek için değil.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Tüm kurallar</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>{count} öğenin tümü</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>Bir öğenin birden çok hükmü olabilir.</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Dosyanın başka bir bölümü okunuyor</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>İÇERİK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Okunurken değişti</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>Şununla yeniden denetle…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>Bunun yerine metni denetle</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>Önce seçin: satır başına bir öğe mi, tek metin mi?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Politikaları seç</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>Modelin sağlama toplamı hesaplanıyor (yalnızca ilk kullanımda)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>Model için bağlam</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>Model için bağlam: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Açılamadı</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Önce gün</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Silinmiş mesaj</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Otomatik algıla</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Farklı karar verilen</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>Her politika içeriğin tamamını değerlendirir; bu yüzden birkaç politika, birkaç kat uzun sürer.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>Her şey bu bilgisayarda olup biter: hiçbir metin, politika veya hüküm buradan çıkmaz.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Bir filtreyle dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>Değerlendirilecek dosya ve klasörler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>Kurala veya insanların kararına göre filtrele</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>Metinlerde ara</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>İlk öğeler</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>İlk {n} öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Model edin</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>Gerçek işler için bir model edin</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Gizli dosya veya sistem dosyası</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>Bu sohbetteki tarihlerin yazılışı</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Biçimi geçersiz</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>İstendiği zaman duraklatılıp sürdürülebilir; hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>Öğe {number}: {first}, gölge sürümde {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Öğeler</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>En az bir politikaya göre böyle değerlendirilen öğeler</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>Sınırsız olarak yeniden değerlendir</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>Yine de değerlendir</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>Sohbetteki her mesajı öncekilerle birlikte değerlendir</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Model yükleniyor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>Bir insanın bakması gereken hükümlerden kuyruk oluşturun</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Metinsiz ortam dosyası</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>Yanıtlanan mesaj</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Önceki mesajlar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Önce ay</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>Değerlendirilecek {n} öğeden fazlası var; sayım sürüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Yeni denetim</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Politika yok</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>Gölge sürüm yok</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Metin sütunu bulunamadı</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Normal bir dosya değil</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>İncelenmedi</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Metin değil</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Bir insan yazmamış</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>Değerlendirilecek bir şey yok: öğe bulunamadı.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Henüz okunacak bir şey yok.</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>Dosya başına bir öğe</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Satır başına bir öğe</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>Sayfa başına bir öğe</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>Paragraf başına bir öğe</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>Tablo satırı başına bir öğe</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Tek metin</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Seçilen klasörün dışında</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>ÖNİZLEME</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>Değerlendirilecek metni yapıştırın veya yazın ya da dosya ve klasörleri buraya bırakın.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>{n} öğeden {done} tanesinde duraklatıldı. Hiçbir şey kaybolmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>Öğeler sayılınca denetim başlar.</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>“{check}” denetimi {n} öğeden {done} tanesinde durdu. Hiçbir şey kaybolmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>İlk {n} tanesi listeleniyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>Değerlendirilecek {n} öğe var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>Değerlendirilecek {n} öğe var. Bu model ve çabayla {time} sürer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>Önceki içeriği kullan</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>bir metin dosyası tek öğedir; “Bölme biçimi” ile her satır ayrı bir öğe olabilir</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>gölge sürüm: {done} / {n} öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {done} / {total} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} / {n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{n} öğeden {done} tanesi değerlendirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{n} öğeden {done} tanesi incelendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} / {n} hüküm</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Duraklatılıyor…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline, sade bir dille yazdığınız politikaya göre metin değerlendirir; hangi kuralın neden çiğnendiğini söyler.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politikalar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Politika: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Hazırlanıyor…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Parola korumalı</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>İki kez kodlanmış metni düzelt</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Politika okunuyor</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>Başka bir sürüm veya politika, karşılaştırma için öğelerin bir bölümünü değerlendirir. Sonucu etkilemez.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Okunuyor: {n} öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>İnceleme kuyruğu…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>İncelendi</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>İncelenip incelenmediği</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Birkaçı…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Gölge sürüm</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>Gölge sürüm: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>Öğelerin oranı</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Başkasından paylaşılmış</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Çalışma sayfası</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>Atlananları göster…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Atlanan girdiler</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sıralama ölçütü</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Bölme biçimi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>Bu denetim başlatılsın mı?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Sembolik bağlantı</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Metin sütunu</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>Değerlendirilecek metin</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>Denetim durdu.</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>Motor durdu ve yeniden başlatıldı. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Model yanılabilir. Hüküm, gerekçeli bir öneridir; kararı bir insan verir.</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>Yapıştırılan metin dosyaların yerini aldı.</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>Yapıştırılan metin sizinkinin yerini aldı. “Geri al” önceki metni geri getirir.</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>Aynı öğeler ayrı bir denetimde yeniden değerlendirilir. Gösterilen hükümler saklanır.</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Yalnızca metin</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Panoda metin yok.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Mesaj dizisi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Çok uzun sürdü ya da çok fazla bellek gerektirdi</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>Örnek içerikle dene</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Bilinmeyen kodlama</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Desteklenmeyen dosya türü</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Dikey çizgi</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Plumbline’a hoş geldiniz</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>Yanıtlanan mesajı yazan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Önce yıl</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>Metniniz saklanır, ama dosyalar denetlenir.</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>ayırıcı: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>çaba: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>kodlama {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>politika {number} / {all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>mesaj dışa aktarması olarak okundu ({name}); {other} da olabilir</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>okunuyor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>“{name}” çalışma sayfası</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>“{name}” metin sütunu</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>{n} politikaya göre</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{policies} {judged}.</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}: {violates}, {allowed}.</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · aynı anda {count}</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>dakikada {number}</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>saniyede {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} uygun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>Bu denetimde {n} girdi atlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>Bu denetimde {n} girdi atlanacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} öğe değerlendirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} öğe şu çabayla yeniden değerlendirildi: {effort}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} öğe seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>Şimdiye kadar {n} öğe…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>Değerlendirilecek {n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} satır: satır başına bir öğe mi, tek metin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} dosya daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} politika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} ihlal</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} token okundu, {written} token yazıldı</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kaldı</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}: %{percent}</translation>
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
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>Modelin etiketlerini ekle</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>Modelin etiketlerini ekle…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>Etkinliği seçin</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>Hepsi tamam. Etiketleriniz, etkinliğin yanındaki {file} dosyasında: bu dosyayı iletin.</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>Etkinlik, bir altın kümenin politikasını ve metinlerini içerir. Beklenen yanıtlar etkinlikte yer almaz.</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>Etkinliği seçin; yanındaki etiketler de alınır</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen kappası</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>BEKLENEN YANIT</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ölçüm</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>Herkesin etiketleri {file} dosyasında.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss kappası</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>Etkinliğin hazırlandığı altın kümeyle yapılmış bir ölçümden.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Altın küme</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>Kappa: 1 tam uyuşmadır, 0 yalnızca rastlantıyla oluşacak kadardır.</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>Birlikte etiketleme</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiketle…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Yeni etkinlik</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Yeni etkinlik…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>Sıradaki kişi…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Sonraki metin</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>Hiçbir ölçümde bu metinlerin tümü için hüküm yok. Etkinliğin hazırlandığı altın kümeyle ölçüm yapın, sonra buraya dönün.</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>Metin sayısı</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Yalnızca anlaşmazlıklar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Önceki metin</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>Etkinliği kaydet…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Çalışma kâğıdını PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>Çalışma kâğıdını PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>Birkaç kişi, birbirinin yanıtlarını görmeden aynı metinler hakkında karar verir; sonra nerede birbirlerinden ve modelden ayrıldıklarını görürler. Her şey, elden ele verdiğiniz bir dosyadır.

1. Bir altın kümeden etkinlik hazırlayıp herkese verin.
2. Herkes etiketler: kendi bilgisayarında, sırayla bu bilgisayarda ya da kâğıt üzerinde.
3. Herkes bitirince karşılaştırın, modelin etiketlerini en son ekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>{n} çiftin tümünü göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Metin {number} / {total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>Politikanın yanıt biçimi dışarıda bırakıldı.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {n} metinden {done} tanesi etiketlendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>Tüm etiketleri kaydet</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>Tüm etiketleri kaydet…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>KİM NE DEDİ</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Kim etiketliyor?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Neden:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Neden; boş bırakılabilir</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>Başkalarının göreceği adınız. Daha önce başlanmış etiketleme sürdürülür.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>etkinlik</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>yanıtınız: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} yazdırılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} dosyasında {n} metin var. Herkese verin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ve {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (model)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>Etkinliğin yanındaki {n} etiket dosyası alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} örnek</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: {of} metinden {hits} tanesinde aynı, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>yerel API</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>yapıştırılan metin</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standart girdi</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 veya 1</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 uygun bir sayıdır.</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 uygun bir sayıdır.</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>Paket bir kuyruktan hazırlanır; kararların bulunduğu dosyayı ise inceleyen kişi geri gönderir.</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>İkili yanıt 0 veya 1 olur, ama başka etiketler belirtilmiş.</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>Bir bot yazmış.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Vakanın bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>Çalışma kitabının bir hücresinin konumu geçersiz.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Bir denetim sürüyor.</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Listeden bir kod</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>{tokens} tokenlık bağlam oluşturulamadı (aynı anda öğe: {sequences}).</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>Bir dosya taşınamıyor</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>Bir dosya açılamıyor</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>Bir dosya yazılamıyor</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>Bir dosyanın adı güvenli değil</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>Sistemin kendi sertifikalarının yetmediği yerde ekip sunucusuna kefil olan, PEM biçiminde bir dosya.</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>Bir klasör oluşturulamıyor</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>Bir klasör okunamıyor</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>Bir klasör izlenemiyor</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>Bir klasör iki kez izlenmiş olurdu</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>Bir altın kümeye bu ad verilemez</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>Bir altın kümede en az bir örnek bulunur.</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>Parolayla açılan bir geçmiş, pencere bu kadar süre kullanılmadığında kilitlenir. Bir denetim veya başka bir görev sürerken açık kalır.</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>Anahtar verildi, ama {file} şifreli değil.</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>En az bir kişinin etiket dosyası gerekiyor.</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>Bir model sınanıyor.</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>Zaten belleğe yüklü bir model var</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>Bir modelin bildirim dosyası okunamıyor</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>Bir modelin bildirim dosyası hasarlı</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>Bir sayıda {most} basamaktan fazlası var</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>Bir bölüm eksik: {part}.</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>Belgenin bir bölümü belge türü bildiriyor; bu kabul edilmez.</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>Belgenin bir bölümü hasarlı: {reason}.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Modelin bir parçası eksik</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>Bir bölüm eklenmiş: {part}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>Parola en az {minimum} karakter olmalıdır; birkaç sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>Bir insan karar verdi:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>Bir insan kararı geri aldı.</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>Metin içeren resim</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>Bir politika deneniyor.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>Olasılık 0 ile 1 arasındadır ve önce alt sınır gelir.</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>Bir süreç başlatılamıyor</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>Birkaç politikalı bir istemde her birinin olasılığı ölçülmez; başka bir sütun da bulunamadı.</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>Özellik adı</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>Bir özelliğin adı geçerli değil.</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>Kuyruk için neyin inceleneceğini belirten en az bir kural gerekir.</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>Kurtarma kodu parola olarak kullanılamaz.</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>Bir rapor en çok {most} öğe içerebilir; burada daha fazlası var.</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>Başka bir programın isteği değerlendiriliyor.</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>Bir denetim onu kullanıyor olabilir: bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Kayıtlı aramanın bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>Mühür bir sayıdan, bir kısa çizgiden ve 64 rakam ya da a–f arası harften oluşur; “{seal}” böyle değil.</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>Başka yerde saklanmış bir mühür ya da üzerindeki zaman damgası, ondan önce kaydedilen hiçbir şeyin o zamandan beri değişmediğini gösterir.</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>İkinci inceleyen, tek bir politikanın tek bir sürümüne göre karar verir. Bu kuyruktakiler: {policies}.</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>Bir dizi öneke bağlanamadı.</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>Bir ayarın değeri geçersiz</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>Bir ayar Plumbline’ın ağı kullanmasını engelliyor; bu yüzden istek gönderilmedi.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>Bir ayar Plumbline’ın ağı kullanmasını engelliyor; bu yüzden hiçbir şey indirilmedi.</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>Bir ayar Plumbline’ın ağı kullanmasını engelliyor; bu yüzden {host} sunucusuna hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>Oran 0’dan büyük ve en çok 1 olur: 0.05, yirmide bir demektir.</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>Bir tensörün kendine ait adı yok.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>Tensör adı</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>Bir metin tokenlara ayrılamadı.</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>Listedeki bir metin</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Bir token</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>Erişim belirteci çoğu zaman sınırı yükseltir.</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>Bir değer okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Listeden bir sözcük</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Vaka hakkında</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Erişim reddedildi</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Doğruluk, yüzde 95 güven aralıklarıyla</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>“{binary}” veya “{label}” türünde bir alan ekleyin.</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>“{type}” türünde bir alan ekleyin ya da etiketleri kaldırın.</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>Her işaret için bir etiket ekleyin.</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>Olası her yanıt için bir etiket ekleyin.</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>İhlal veya devretme anlamına gelen bir etiket ekleyin.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Önce başka bir örnek ekleyin.</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>Her alanı yazıldıkları sırayla ekleyin.</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>Önce ona birkaç tane ekleyin.</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Bir inceleme kuyruğunun günde kaç zor öğeden sonra, her seferinde, mola önereceği. Zor öğeler, metinleri bulanıklaştırılan bir politikayı ihlal edenlerdir.</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>Politika ve en uzun metinden sonra akıl yürütme ve yanıta {free} token kalıyor. {run} numaralı denetimin sınırları {budget} ve {limit} tokendı.</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>Hesaplanan tüm değerler sonlu sayılar</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>Tüm örneklerin sonucu aynı. Sınırda, iki türden de örnek gösterin.</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>Eğrilerdeki tüm örnekler aynı türden; bu yüzden ikisinin ne kadar ayırt edildiği hakkında bir şey söylenemez.</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>Tüm öğeler “{half}” yarısında: sınama için ayrılan yok.</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>Tüm politikalar doğru, sütun {column} (birlikte): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>Tüm politikalar doğru, sütunlar {columns} (tek tek): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Sığanların tümü</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Tümü aynı</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>Ağ kullanımına izin ver</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Uygun</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>Yanıtın JSON şemasını politikadan sonra her zaman ekler. Aksi hâlde yalnızca politika nasıl yanıt verileceğini kendisi söylemiyorsa eklenir. Yanıtlar her iki durumda da biçime uyar.</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>Yanıtta, aralarından seçilecek en az iki etiket olmalıdır.</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>“{kind}” türündeki yanıtta alan olmaz.</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>Bu sınır içinde bitmeyen yanıt belirsiz olarak kaydedilir.</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>İtiraz, itiraz edene bildirilen bir gerekçeyle karara bağlanır.</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>İtiraz, itiraz edenin kendi sözleriyle saklanır.</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>Rapor hazırlandıktan sonra bir itiraz açılmış ya da karara bağlanmış: {part}.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Bir kuruluş</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>Dışarıdan bir kuruluş, o tarihte kendisine bir mühür gösterildiğini bildirmiştir (RFC 3161).</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Bir ölçüm sürüyor.</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>Ölçüm en az bir politikayı kapsar.</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>Örneğin bir metni olmalıdır.</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>İçindeki bir nesnede aynı alan adı iki kez geçiyor.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Burada nesne bekleniyordu.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animasyon</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>{run} numaralı denetim üzerinde başka bir Plumbline süreci çalışıyor.</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Başka bir Plumbline süreci hükümleri “{folder}” klasörüne yazıyor.</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>Yeni bir bağlantı, yalnızca indirmeyi hızlandırıyorsa açılır.</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>Artık başka bir karar geçerli</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>Dosyanın başka bir bölümü okunuyor</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>Başka bir süreç şu anda “{name}” modelini indiriyor.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>Başka bir program {file} dosyasına yazıyor; zamanında bitmedi.</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>Bu bilgisayardaki öteki programları yanıtla</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Yanıtlar:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>Herhangi bir GGUF deposu da belirtilebilir: kuruluş/ad veya kuruluş/ad:dosya.</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>İtiraz edilen karar:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>{appeal} numaralı itiraz karara bağlanmış veya geri çekilmiş; bu hiçbir zaman değiştirilmez.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>{appeal} numaralı itiraz henüz karara bağlanmadı.</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>{appeal} numaralı itiraz karara bağlanmadı.</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>İç içe arşivler ve mesajlar {depth} düzey derinliğe kadar okunur.</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>Bu tür arşivler okunmaz. Arşivi açıp klasörü ekleyin.</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>İç içe arşivler, mesajlar ve belgeler</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>Yeniden isteyin ya da başka bir kuruluştan isteyin.</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>Kuruluştan yanıtını yeniden isteyin.</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>Hazırlayan kişiden yeniden göndermesini isteyin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>Sunucuyu işleten kişiden sertifikasını isteyin ve sunucu adresinin yanında o dosyayı seçin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>Sunucuyu işleten kişiden anahtarını isteyin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>Sunucuyu işleten kişiden llama-server veya vLLM’nin kendi adresini isteyin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>Sunucuyu işleten kişiden /tokenize isteklerine izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>Sunucuyu işleten kişiden bu modellerden birini başlatmasını isteyin.</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>İstenen: {file}, {size} bayt, sha256 {expected}. Gelen: {size} bayt, sha256 {first}. {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>0 olduğunda hep en olası token seçilir; böylece hükümler yinelenebilir. Daha yüksek değerler çeşitlilik katar.</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>Düşük çabada {n} metnin ölçülmüş olasılığı yok. Böyle metinler her zaman orta çabayla yeniden değerlendirilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>Sıcaklık 0 iken hep en olası sözcük seçildiğinden yinelemeler hep uyuşur. Hükümlerin ne kadar kararlı olduğunu görmek için sıcaklık 1 ile yineleyin.</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>Bu sınırda model akıl yürütmeyi bırakır ve ondan yanıtı istenir.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>Öncesinde, {effort} çabayla: {decision}. Yeniden değerlendirildi, çünkü {doubt}.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>Başkalarının yayımladıklarıyla yan yana: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>Yüklü en iyi model</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>Bir öğeden önce 0 ile {most} arasında mesaj gelebilir.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Bulanık</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Bütçeler</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hazırlayan</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>“{title}” politikasının {byte}. baytı UTF-8 değil.</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>{position}. bayt UTF-8 değil</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vaka</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>Yalnızca metinleri değiştirin, “=” işaretinden önceki adları olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>Kaydedildikten sonra değiştirilmiş: {record}, kayıt zamanı {time}.</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>Rapor hazırlandıktan sonra değişmiş: {part}.</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>Okunurken değişti</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Adını kontrol edin.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Yolunu kontrol edin.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>İzinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>Çalıştığını ve bu bilgisayarın ona ulaştığını kontrol edin. Hiçbir şey kaybolmadı: değerlendirilenler saklanır.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Klasörünün var olduğunu ve oraya yazabildiğinizi kontrol edin.</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>Bu bilgisayarla sunucu arasında istekleri değiştiren bir şey olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>Dosyanın yerinde olduğunu ve okuma izniniz bulunduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>Sunucunun dil bilgisi (grammar) desteğiyle başlatıldığını ve sürümünün çok eski olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>GPU sürücüsünü ve llama-cpp-python’ın bu GPU için derlendiğini kontrol edin; nasıl yapılacağı kılavuzda yazar.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>Diski ve klasörün izinlerini kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>Sürücüyü ve bağlantısını kontrol edin. Ağ klasörüyse geçmişi yerel bir diske taşıyın.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>Uç noktanın klasörünü ve adını kontrol edin.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Dosyanın izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Klasörün izinlerini ve boş alanı kontrol edin.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>Klasörün izinlerini kontrol edin ya da {variable} ortam değişkenini yazılabilir bir klasöre ayarlayın.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Klasörün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>Politikanın yanıt biçimindeki etiketleri ve sınırları kontrol edin.</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>Politikanın yanıt biçimindeki etiketleri kontrol edin. Doğru görünüyorlarsa bunu bildirin.</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>Adı ve revizyonu kontrol edin. Depo özel de olabilir: o zaman erişim belirteci gerekir.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Adı kontrol edin.</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>Büyük harfler dâhil, parolayı kontrol edin.</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>Parolayı kontrol edin. Doğru anahtar olmadan geçmişi kimse, Plumbline’ı yapanlar bile, okuyamaz.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Yolu kontrol edin.</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>Yolları kontrol edin ya da bir metin girin.</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>Modeller klasörünün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>Sunucunun sürümünü ve onunla bu bilgisayar arasında yanıtlarını değiştiren bir şey olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>Yazımı ve geçerli klasörü kontrol edin.</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>Sunucunun bir isteğin yazabileceği miktarı sınırlayıp sınırlamadığını kontrol edin.</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>Farklı bir parola seçin.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seçin</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>Sunucuyu işleten kişideki, PEM biçiminde sertifikayı içeren dosyayı seçin.</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>Hükümler için ayrı bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>Dışarıda bir klasör seçin ya da içeride olmasını istediğinizi belirtin: o zaman klasörün kendisi izlenmez.</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>Daha uzun bir parola seçin.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Bir model seçin.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Bunun yerine bir parola seçin.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Daha küçük bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>Başka bir dosya seçin ya da o dosyayı taşıyın.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>Başka bir klasör seçin ya da o klasörü taşıyın.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Başka bir yer seçin ya da orada yer açın.</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>Bağlam olarak daha az sütun, daha kısa bir politika ya da motor için daha büyük bir bağlam seçin.</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>Daha azını seçin: filtreyle ya da vaka olarak.</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>GGUF biçiminde gpt-oss-safeguard veya gpt-oss seçin.</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>Öğe seçin ya da başka bir şey arayın.</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>Bir etkinliğin dosyasını ve onu yapan herkesin etiket dosyalarını seçin.</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>Tek bir dosya ya da bölünmüş bir modelin ilk parçasını seçin.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Tek bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>Bunlardan birini seçin ya da seçimi motora bırakın.</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>{labels} etiketlerinden birini seçin.</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>Başka kurallar ya da başka denetimler seçin.</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>Bir vakanın JSON dosyasını seçin.</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>Dosyanın kendisini ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Dosyanın kendisini seçin.</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>Yalnızca ilk parçayı seçin; ötekiler onun yanında bulunur.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Tıklayarak</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>Önce Plumbline’ı kapatın. Geçmişiniz, ayarlarınız ve modelleriniz yerinde kalır. Yeni sürüm geçmişin biçimini değiştirebilir; o zaman eski sürüm onu açmaz. Geri dönebilmek için önce geçmişin bir kopyasını alın.</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>Önce öteki programları kapatın.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>Öteki programları kapatın, daha küçük bir model seçin ya da GPU’da daha az katman tutun.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>Öteki programları kapatın, daha küçük bir model seçin ya da daha az öğe veya daha küçük bir bağlam ayarlayın.</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>Öteki programları kapatın ya da aynı anda daha az öğe veya daha küçük bir bağlam ayarlayın.</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Öteki Plumbline pencerelerini ve bu dosyanın açık olduğu programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Programı kapatıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>Programı kapatıp yeniden başlatın. Büyük olasılıkla çalışırken güncellendi.</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>Renk teması</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>Not ettiğinizle karşılaştırın. Hiçbir şey doğrulanmadı.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>Bağlam boyutu (token)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>{file} adıyla, yazabildiğiniz bir klasöre kopyalayın.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Yeniden kopyalayın veya indirin.</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>Yazdıklarını kopyalayın.</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>Düzeltin ya da Plumbline ile gelen dosyanın kullanılması için silin.</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>Düzeltin ya da yanıtın biçiminin politikadan çıkarılması için dosyayı silin.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>Dosyayı düzeltin ya da varsayılan ayarlara dönmek için silin.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Açılamadı</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>Veritabanı: {finding}.</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>İstemdeki tarih</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>Önce karara bağlayın.</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>Yenisi açılmadan önce onu karara bağlayın ya da geri çekin.</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>Önce öğe hakkında karar verin.</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>Modelle aynı karar verilmiş</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>Bir insan karar vermiş</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>İtiraz karara bağlandı: karar korundu.</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>İtiraz karara bağlandı: karar bozuldu.</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>Modelden farklı karar verilmiş</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Kararlar</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>Kararlar, kimse başkalarından etkilenmesin diye herkes her metin hakkında karar verince gösterilir.</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>Çözme işlemi {status} döndürdü. {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Varsayılanlar</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>O dosyayı silin; yanındaki ağırlıklar yeniden içe aktarılabilir.</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>Gerekmeyen klasörleri silin.</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Silinmiş mesaj</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>Farklı olan</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>Emin değilseniz başka bir şey yapmayın: birisi sizinle sunucunun arasına girmiş olabilir.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>Bu tür belgeler okunmaz. Açıldığı programda düz metin olarak kaydedip o dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>Altın kümenin bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>Bu bilgisayara sığmaz. {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>Tüm parçaları aynı yerden yeniden indirin.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Yeniden indirin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>İndirme sınırı (MB/sn)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>Modeli yeniden indirin veya içe aktarın ya da bulunduğu diski bağlayın.</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>İndirme kaynağı</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>Eksik parçayı aynı klasöre indirin.</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>Modeli yeniden indirin ya da dosyayı doğrulayın.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Modeli yeniden indirin.</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>Yeni .deb paketini indirip açın ya da apt ile yükleyin.</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>Yeni AppImage dosyasını indirip {file} dosyasının yerine koyun.</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>Yeni arşivi indirip {folder} klasörünün yerine açın.</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>Yeni disk görüntüsünü indirin, açın ve Plumbline’ı Uygulamalar klasörüne sürükleyin.</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>Yeni yükleyiciyi indirip çalıştırın. Bu sürümün yerini alır.</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>Yeniden indirildiğinde aynı baytlar geldi; demek ki sunucudaki dosya, sunucunun bildirdiğinden farklı. Dosya ayrı tutulur ve hiçbir zaman yüklenmez.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Yeniden indirildiğinde sha256 değeri {second} çıktı: aktarım sırasında bir şey dosyayı değiştiriyor. Dosya ayrı tutulur ve hiçbir zaman yüklenmez.</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>Yeniden indirildiğinde sha256 değeri {second} çıktı; farklı baytlar: {blocks}. Aktarım sırasında bir şey dosyayı değiştiriyor. Dosya ayrı tutulur ve hiçbir zaman yüklenmez.</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>Bunun yerine o örneği düzenleyin.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>Ya model dosyası hasarlı ya da aygıt veya sürücüsü yanlış hesaplıyor.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>Şifreleme: {finding}.</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>Uygulanan: {all}.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>Metin girin ya da dosya seçin.</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Arşivdeki girdi sayısı</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>Etkinliğin hazırlandığı altın kümeyle ölçüm yapın.</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>Önce politikayı bu üç çaba düzeyinde ölçün.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>{evaluation} numaralı ölçümde “{policy}” politikasının sütunu yok.</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>{evaluation} numaralı ölçümde {texts} metinden {judged} tanesinin hükmü var.</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>Ölçüm {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>{number} numaralı ölçümde {column} sütunu yok.</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>{number} numaralı ölçümde artık hiç sütun yok.</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>Ölçüm {number}, başlangıcı {time} UTC.</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>{run} numaralı denetimdeki her öğede akıl yürütme ve yanıt tamamlanmış ya da öğe sonradan yeniden değerlendirilmiş.</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>Kaydedilen her şey bir zincire halka olarak eklenir: kaydın ve önceki halkanın karma değeri. Mühür, bu raporun hazırlandığı andaki zincirin tamamını temsil eder.</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>{number} numaralı örnek politikanın kendisinde var: yanıtı modele gösteriliyor.</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>“{suffix}” uzantılı dosyalardan örnek okunmaz.</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>{numbers} numaralı örneklerin metni aynı, etiketleri çelişiyor: {labels}.</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>Bir filtreyle dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>Beklenen \ verilen</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Beklenen: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>Beklenen: {expected}. Verilen: {given}.</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Uzman ağırlıkları</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>İhlallerde F1</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>İhlallerde F1: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Dosya veya klasör bulunamadı</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>“{suffix}” uzantılı dosyalar okunmaz. Okunanlar: {suffixes}.</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>Başka dosyaların içindeki dosyalar burada okunmaz.</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>İzlenen bir klasörün dosyaları değerlendiriliyor.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>Raporun parmak izi:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Parmak izi: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>Bundan eski, tamamlanmış denetimler pencere her açıldığında geçmişten silinir.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Belleğe sığma</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss kappası</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>Tersine dönen: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>Klasörler izleniyor</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>Klasörler {depth} düzey derinliğe kadar okunur.</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>Seçilen klasörün içindeki klasörler, seçiminize göre dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>Örneğin 0.85 gibi sayılar için 1, ya da 100.</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>Örneğin: low, medium, high.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>Programı öğrenmek ve sınamak içindir, karar vermek için değil.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>En az {space} yer açıp sürdürün.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>Diskte yer açın ya da klasörün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>Yer açın ya da modeller için başka bir klasör seçin. İndirilenlerin hiçbiri kaybolmaz.</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Fransızca; Fransa, Québec, Belçika ve Afrika’da farklıdır, argo da hızla değişir. Politikanın hangi kullanım için olduğunu belirtin ve modelin anlamı belirsiz sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU katmanları</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU belleği</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>Almanca; Almanya, Avusturya ve İsviçre’de ve lehçeden lehçeye farklıdır. Politikanın yöresel sözcükleri nasıl ele aldığını belirtin ve modelin çıkaramadıklarını bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>Her alana ayrı bir ad verin.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Bir ad verin.</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>; gibi tek bir karakter ya da şunlardan birini verin: {names}.</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>Altın küme</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>Altın kümeler küçük olur: bir bölümünü alın.</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>Aynı modelin bunun yerine llama-server veya vLLM ile sunulmasını sağlayın.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>Gizli dosyalar ve sistem dosyaları atlanır.</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>Gizli dosyalar ve sistem dosyaları atlanır. Okunmasını istiyorsanız dosyanın kendisini seçin.</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>Gizli dosya veya sistem dosyası</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>Boşluk tuşunu basılı tutarak</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Yanıtların okunuşu</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>Sütunların ne kadar uyuştuğu</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>Modelin ne kadar uzun akıl yürüttüğü. Düşük, basit kurallara uygundur; yüksek, birbirini etkileyen kurallara. Otomatik, düşükten başlar ve kuşku kaldığında yükseltir.</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>Modelin aynı anda üzerinde çalıştığı öğe sayısı.</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>Modelin GPU belleğinde tutulan katman sayısı.</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>Modelin kullandığı işlemci iş parçacığı sayısı.</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>İkisinin gerçek süreyle kaç kat uzun sürebileceği</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>İlk 32 MB’tan sonra, açıldığında boyutunun kaç katına çıkabileceği</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>Aynı anda işlenen tüm öğeler için modelin belleğine toplam kaç token sığdığı.</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>Bir öğenin metni gösterilene kadar nasıl görünür? Şiddet ve kendine zarar verme gibi konulardaki bazı politikalar metinlerin bulanıklaştırılmasını ister. Maskeli seçeneği yalnızca sözcüklerin biçimini gösterir.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Bu raporu doğrulama</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>Bir diskte veya USB bellekteyse onu takıp kilidini açın.</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>Disk hata bildiriyorsa gerekenleri başka yere kopyalayın ve dosyayı başka bir yerden edinin.</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>Dosya sağlamsa model bu iş için yapılmamıştır.</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>Yayımcı dosyayı değiştirdiyse bu dosyayı tanıyan bir katalog çıkmasını bekleyin.</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>Deponun koşulları varsa sayfasını tarayıcıda açın, koşulları kabul edin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>Ayna sunucu veya şirket vekil sunucusu kullanıyorsanız onu işletenlere sorun.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Modeli yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>Başkalarıyla aynı istemdeyken her türden {few} ya da {many} örnek en iyi sonucu verir.</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>Başkalarıyla aynı istemdeyken {least}–{most} token en iyi sonucu verir.</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>“{column}” sütununda, adına bakılırsa, 1 veya evet “uygun” demektir.</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Plumbline’ı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Plumbline’ın yeni sürümünü yükleyin.</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>Yüklü modeller: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>{host}, istenen içerik ({what}) yerine {n} baytlık bir HTML sayfası gönderdi: bir ağ giriş sayfası veya vekil sunucu sayfası.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>{host}, istenen içerik ({what}) yerine bir HTML sayfası gönderdi: bir ağ giriş sayfası veya vekil sunucu sayfası.</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>{host}, istenen içerik ({what}) yerine model merkezinden gelmeyen bir yanıt gönderdi: belki bir ağ giriş sayfası veya vekil sunucu.</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>Biçimi geçersiz</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Doğru dosya mı?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>{status} durum koduyla yanıt verdi.</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>{status} durum koduyla yanıt verdi: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Şu kadar beklenmesini istiyor: {wait}.</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>WhatsApp’ın kendi mesajlarının işaretiyle (U+200E) başlıyor, ama bilinen bir mesaj değil.</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>Şunlardan biri olabilir: {labels}.</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>Standart biçimde yanıt veremiyor: nasıl yanıt verileceğini politikanın kendisi söylemeli.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Okunamıyor.</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>Açılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>{rule} gibi kural kimliklerini izleyemiyor.</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>Bu politikanın istediği türden yanıt veremiyor.</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>{tensors} tensör ve {properties} özellik içerdiğini bildiriyor.</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>Modele politikayı dikkate almamasını ya da nasıl karar vereceğini söyleyen bir ifade içeriyor.</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>Metin olmayan veriler içeriyor.</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>Modelin kontrol tokenına benzeyen metin içeriyor ({token}). Düz metin olarak değerlendirilir.</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>{n} NUL karakteri içeriyor; olduğu gibi değerlendirilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>{example} gibi yazı yönünü değiştiren {n} karakter içeriyor: göründüğünden farklı okunabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>{example} gibi {n} görünmez karakter içeriyor; olduğu gibi değerlendirilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>{n} resim veya gömülü dosya içeriyor; okunmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>İsteği, verilen anahtarla ya da anahtarsız kabul etmedi.</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>Bir posta kutusu dosyası gibi başlamıyor.</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>Bu tür sunucunun belgelerindeki biçimde değil.</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>Mimarisinin adı belirtilmemiş.</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>Bir isteği, modelin sırası bitmeden sonlandırdı.</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>Beklenmedik şekilde sona erdi ({reason}). Başka bir şey onu sonlandırmış olabilir.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Başarısız oldu</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>“R1 Kumar: kumarhane, poker” gibi sözcük listeleyen bir kural bulamıyor.</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>En çok {most} kuralı izleyebilir, bu politikada ise {n} kural var.</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>Bir neden bildirmedi ({reason}).</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>Önce “{before}” vardı, şimdi “{now}” var.</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>Bir eki var; ek okunmaz.</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>Tablodaki sütun sayısından çok hücresi var: hücredeki bir ayırıcı onu bölmüş.</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>{chars} karakterden uzun; bir öğenin sınırı {limit}. Satır veya paragraflara bölün ya da sınırı yükseltin.</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>{limit} sütundan fazlasını içeriyor.</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>{limit} girdiden fazlasını içeriyor.</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>{limit} bölümden fazlasını içeriyor.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>{rows} satırdan ya da tüm satır ve sütunlarında toplam {cells} hücreden fazlasını içeriyor.</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>Üst bilgileri yok; yani kaydedilmiş bir mesaj değil.</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>Bu karar için etiketi yok.</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>Tensörü yok.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Metni yok.</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>Metni yok: resim, kayıt, çıkartma veya başka bir ek.</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>Sözcük dağarcığı yok.</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>Henüz bir politika okumadı.</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>Bilinmeyen bölümleri var: {names}.</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>{chars} karakter uzunluğunda; bir öğenin sınırı {limit}. Satır veya paragraflara bölün ya da sınırı yükseltin.</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>{n} sayfası var; sınır {limit}.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>{tokens} token uzunluğunda. Bağlama {limit} token sığar; bunun {prefix} tokenını politika kaplar, {reserved} tokenı akıl yürütme ve yanıta ayrılmıştır.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>Bu bir PDF belgesi, metin değil.</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>Bu bir ZIP arşivi veya ofis belgesi, metin değil.</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>Bu bir veritabanı, metin değil.</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>Bu bir aygıt; yalnızca normal dosyalar okunur.</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>Bu bir klasör; yalnızca normal dosyalar okunur.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>Bu, klasörün dışına çıkan bir bağlantı ve izlenmedi. Bunun yerine şunu seçin: {file}.</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>Bu, var olmayan bir şeye giden bir bağlantı.</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>Bu bir bağlantı ya da kendine geri dönen bir bağlantı.</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>Bu bir liste; nesne veya metin bekleniyordu.</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>Bu, tarama gibi, metin içeren bir resim. Metin tanıma kapalı ya da yüklü değil.</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>Bu bir resim, metin değil.</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>Bu, bölünmüş bir dosyanın parçası. Parçaları sırasıyla birleştirip dosyanın tamamını içe aktarın.</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>Bu bir veri kanalı (pipe); yalnızca normal dosyalar okunur.</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>Bu, ağırlıkların yerini tutan ama onları içermeyen bir Git LFS işaretçisi.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Bu bir program, metin değil.</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>Bu, bir sunucunun JSON yanıtı; model değil.</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>Bu tek bir değer; nesne veya metin bekleniyordu.</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>Bu bir soket; yalnızca normal dosyalar okunur.</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>Bu bir metin; nesne bekleniyordu.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>Bu bir web sayfası veya XML, JSON değil.</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>Bu bir web sayfası: indirmek için oturum açmak gerekiyor ya da adresi yanlış.</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>Bu geçmişin zincirinde hiç bulunmamış bir mühürle ilgili.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>Bu bir RTF belgesi, metin değil.</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>Bu bir bağdaştırıcı (adapter): bir modelin ağırlıklarındaki değişiklikler; modelin kendisi değil.</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>Bu, model üretmekte kullanılan bir önem matrisi; model değil.</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>Bu bir ofis belgesi, metin değil.</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>Bu, tamamlanmamış bir indirme. Başlatıldığı programda tamamlayın.</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>Bu sıkıştırılmış veri, metin değil.</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>Hasarlı ya da bir mesaj değil.</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>Hasarlı ya da bir arşiv değil: {reason}.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Hasarlı ya da adının söylediği şey değil.</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>{number} numaralı örnek.</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>GGUF’tan önceki, artık okunmayan biçimlerden birinde.</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>{most} sınırından büyük</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>{model} gibi adlandırılmış ama başka bir dosya: sha256 değeri {expected} yerine {digest}.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>İç içe geçme çok derin</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>İlk karakterinden itibaren JSON değil.</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>TOML değil: {reason}.</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>GGUF dosyası değil.</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>PDF belgesi değil ya da hasarlı.</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Parquet dosyası değil ya da hasarlı.</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>Model değil; türü: {kind}.</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>Normal bir dosya değil</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Normal bir dosya değil.</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>Çalışma kitabı değil ya da hasarlı.</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Outlook mesajı değil ya da hasarlı.</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>RTF belgesi değil.</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>Beklenen etiketlerin nerede olduğu belli değil</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>Metinlerin nerede olduğu belli değil</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>Hangi işaretin kastedildiği belli değil</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>Hangi altın kümenin kastedildiği belli değil</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>Hangi etiketin kastedildiği belli değil</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>Hangi metnin kastedildiği belli değil</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>{position}. karakterden sonrası geçerli JSON değil.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Geçerli JSON değil.</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>Değeri null; nesne veya metin bekleniyordu.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>Parola korumalı ya da yeni adla kaydedilmiş, eski biçimde bir belge.</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>Parola korumalı ya da yeni adla kaydedilmiş, eski biçimde bir çalışma kitabı.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Parola korumalı.</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>Adına uygun olarak düz metin diye okunuyor. {kind} biçimine benziyor; öyle de okunabilir.</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>Tek örnek bu</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>Çok büyük: açıldığında {limit} sınırını aşıyor.</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>Çok büyük: çalışma kitabı açıldığında {limit} sınırını aşıyor.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Çok uzun.</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>Bu geçmişteki kayıtlarla aynı: öğelerinden {n} tanesi karşılaştırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>Big-endian makineler için yazılmış.</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>Metinleri eksik: {names}.</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>Bu türden her belgede bulunan “{name}” bölümü eksik.</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>Kendisini içeren bir klasöre geri dönüyor.</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>İçeriğe yer bırakmıyor.</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>Dışa aktarmadaki kişileri veya kanalları listeliyor; mesaj içermiyor.</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>İki kez kodlanmış görünüyor ve olduğu gibi değerlendiriliyor. Düzeltildiğinde şöyle başlar: “{excerpt}”.</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>Bir sohbet programının okunamayan, şifreli yedeğine benziyor. Sohbetleri o programda metin olarak dışa aktarıp o dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>Erişim belirteci gerekebilir ya da ağınız izin vermiyor olabilir.</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>Modelin klasörü dışında kalan bir dosyayı gösteriyor: {file}.</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>Yalnızca politika kurallarının listelediği sözcükleri bulur. “{policy}” politikasına göre hiçbir şey değerlendirilmedi.</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>Başkasının yazdığını yeniden paylaşıyor; o metin dışa aktarmada yok.</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>Yalnızca işlemcide çalışıyor.</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>İşlemcide çalışıyor.</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>{count} parçadan {number} numaralısı olduğunu bildiriyor.</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>Okunamayan bir şey gönderdi: {reason}.</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Plumbline ile birlikte gelir ve onunla birlikte kaldırılır.</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>İlk mesajın üstünde duruyor; bu yüzden yazarı olarak kimse belirtilmemiş.</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>Tablo başlığından önce duruyor.</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>Tablodan önce duruyor.</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>Okunması çok uzun sürdüğü için okuma sonlandırıldı.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>Açıldığında tek bir dosyadan okunabilecek miktarı aşıyor; kalanı okunmadı.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>Açıldığında boyutunun {ratio} katını aşıyor; {free} sınırının üstünde bu kabul edilmez.</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>Taşınmadı, kopyalandı: {file} silinemiyor ({reason}).</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>Taşınmadı, kopyalandı: {file}, {target} hedefine giden bir bağlantı; ikisi de olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>Düzenlenmiş; bu son hâli.</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>İki kez kodlanmıştı; düzeltildi.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>İstek üzerine sonlandırıldı.</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>İletilmiş; başkası yazmış olabilir.</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>{sent} token gönderildi, sunucu {counted} saydı; yani model kastedileni okumadı.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>İsteğe göre dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>Hazırlandığı geçmişle karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>İndirilmedi. Yayımcıya bildirin ya da modeli başka bir yerden edinin.</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>Yapıştırılmış ya da bir programdan gelmiş.</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>{columns} sütunu olurdu; 1 ile {limit} arasında olabilir.</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>Modelin dağarcığında bulunmayan bir token yazdı.</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>İstenmediği hâlde, politikanın yanıt biçiminin izin vermediği bir şey yazdı.</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>İtalyancanın güçlü lehçeleri vardır; bir bölgede şaka olan sözcük başka bir bölgede hakarettir. Politikanın lehçeleri nasıl ele aldığını belirtin ve modelin çıkaramadığı sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Coop’taki öğe türü</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>Denetim {run}, öğe {item}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesi ({source}) daha önce okunan metin değil.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Öğeler</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>Saniyede öğe</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>Öğeler hâlâ değerlendiriliyor</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>Aynı anda işlenen öğeler</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Denetimin öğeleri</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>GGUF sürümü {version}; 2 ve 3 sürümleri okunabilir.</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>HTML sürümü {chars} karakter uzunluğunda; sınır {limit}.</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>HTML sürümündeki iç içe geçme çok derin; okunmadı.</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>Yanıtında şu yazıyor: {reason}.</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>Mimarisi {architecture}; Plumbline yalnızca {supported} modellerini çalıştırır.</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>Gövdesi kaldırılmış; yalnızca başlığı kalmış.</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>Bayt sırası işareti {encoding} diyor, ama baytları bu kodlamada değil.</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>Baytları seçilen {encoding} kodlamasında değil.</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>Hücreleri {rows}. satıra ve {columns}. sütuna kadar uzanıyor; {limit} hücreyi aşan çalışma sayfaları okunmaz. Tabloyu içeren bölümü CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>Bu tür dışa aktarmaların hepsinde olduğu gibi karakterleri tek tek bayt olarak saklanmıştı; yeniden birleştirildi.</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>Tarihi, üstündeki mesajdan önce: o mesajın yeni mesaj gibi görünen bir parçası olabilir.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>Tarihleri seçildiği gibi {order} sırasında okunuyor.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>Zaman ileri doğru aktığı için tarihleri {order} sırasında okunuyor; {other} da olabilir.</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>Tarihleri {order} sırasında okunuyor.</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>Kararı “violates”, “allowed” veya “escalate” olmalıdır.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>Öğeleri {levels} düzeyden derin iç içe geçmiş ya da {tags} etiketten fazlasını içeriyor.</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>Kodlaması tanınmadı. Yazıldığı kodlamayı seçin.</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>Uzmanları {quantization} olarak nicemlenmiş; MXFP4 dışında doğruluk kaybettikleri biliniyor.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>Üst bilgisi okunamıyor.</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>Üst bilgisi, gerçek bir dosyada olabilecekten büyük.</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>Son sözleri: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>Listeleri ve nesneleri çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>Listeleri {count} metin bildiriyor; sınır {most}.</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Adından anlaşılmıyor, ama {kind} türünde bir dosya; öyle okundu.</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>Uzantısı “{suffix}”, ama {kind} türünde bir dosya; öyle okundu.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Bölümleri çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>Tensörleri {alignment} bayta hizalanmış.</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>Metni {limit} karakterden uzun.</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>Tokenlaştırıcısında harmony biçiminin özel tokenları yok; bu yüzden modele istem verilemiyor.</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>Varyantları: {variants}.</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>Dağarcığında, istemlerin ve yanıtların kurulduğu şu öğeler eksik: {missing}.</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>Her etiket için 0 veya 1 içeren JSON</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>Alanlı JSON</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>Japonca bölgeden bölgeye farklıdır ve nezaket düzeyi bir ifadenin anlamını değiştirir: kaba bir söz şaka da hakaret de olabilir. Politikanın lehçe ve argoyu nasıl ele aldığını belirtin ve modelin anlamı belirsiz sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>Önce bir şey değerlendirin.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Değerlendirilen</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Yeniden değerlendirilen</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Şu tarihten önce değerlendirilenler</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>Sunucunun değerlendirdikleri</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Şu tarihten itibaren değerlendirilenler</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>{run} numaralı denetimin gölgesinde değerlendirildi. Sonuca etkisi yoktur.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>İkisinden birini bırakın.</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>Birini bırakın: bir yanıtta tek karar olur.</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>Hükümleri saklama süresi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>Özgün metnin anahtarlı karma değeri</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>Etiketler belirtilmiş, ama yanıtın hiçbir alanı etiket içermiyor.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>Bu bilgisayardaki programların, verdiğiniz anahtarla metin değerlendirtmesine izin verir. Plumbline bu sırada yalnızca bu bilgisayarın kendi adresini (127.0.0.1) dinler: ağa hiçbir şey gönderilmez ve başka hiçbir bilgisayar bağlanamaz.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>Açık, koyu ya da sistemle aynı.</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>Yanıtın veya akıl yürütmenin uzunluğunu sınırlamak doğruluğu düşürür. Sınırı silin, bunun yerine çabayı düşürün.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>“{file}” dosyasının {line}. satırı, Plumbline’ın yazdığı satırlardan değil.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Halka</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>{link} numaralı halka eksik: hasar sırasında kaybolmuş ya da kurtarma işleminden önce kaldırılmış.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>Zincirin {link} numaralı halkası bozuk: {part}.</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>Zincirin {link} numaralı halkası geçmiştekiyle aynı değil.</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>{time} tarihli kurtarma işleminden önceki halkalar o zamandan beri eklenmiş veya kaldırılmış.</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>Zincirdeki halka sayısı</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>Klasör içindeki bağlantılar izlenmez.</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>Arşiv içindeki bağlantılar izlenmez.</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>{first}–{last} arası halkalar eksik: hasar sırasında kaybolmuş ya da kurtarma işleminden önce kaldırılmış.</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>Listeler, {run} numaralı denetimin {item} numaralı öğesi için bir karar gösteriyor, ama hüküm yok.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kilitlenme süresi</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>Logit değerleri eksik.</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>En yeni sürüme bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>Tarayıcıda {page} adresine bakın.</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>GGUF dosyaları olan bir depo arayın.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} ve {second}, {total} öğenin {right} tanesinde doğru, ama aynı öğelerde değil: her birinin tek başına doğru olduğu {n} öğe var. Hiçbiri ötekinden üstün görünmüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>Nereden edindiyseniz oraya bakın.</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>Hasar sırasında tamamen veya kısmen kaybolmuş ya da kaldırılmış: {record}, kayıt zamanı {time}.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Ana bellek</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>Birine göre yapılmış denetimlerden bir kuyruk oluşturun.</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>Alanı null olabilir yapın ya da “uygun” anlamına gelen bir etiket ekleyin.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskeli</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>En çok yanıt tokenı</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>İndirme başına en çok bağlantı</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>Öğe başına en çok akıl yürütme tokenı</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>Metinsiz ortam dosyası</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>Okuma sürecinin belleği</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>zst dosyaları için okuma sürecinin belleği</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>Model dosyaları eksik</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>Modeller ve yeni sürümler için ağa yalnızca siz istediğinizde başvurulur; metinler bir ekip sunucusuna ancak siz ayarladıysanız gönderilir. Başka hiçbir şey ağı kullanmaz. Kapalıyken bunların hepsi de engellenir.</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>Soluk renkler</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>Daha az politika, model veya çaba belirtin.</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>Birini belirtin ya da her birini policy.md adıyla kendi klasörüne koyun.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Birini belirtin.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Birini belirtin.</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>O klasörü veya dosyayı belirtin ya da son kullanılan sürüm için {version} yazın.</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>Önce etkinliği, sonra etiket dosyalarını belirtin.</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>Dosyanın kendisini belirtin ya da politikayı klasöre policy.md adıyla koyun.</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>Yeni dosyaların geldiği klasörleri belirtin.</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>Etiketlere “0” ve “1” adını verin ya da “{kind}” türünü seçin.</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>Yalnızca dıştaki klasörü belirtin ya da içteki klasörleri dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>Aynı ağırlıkları belirtin ya da bunlarla yeni bir denetim başlatın.</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>Kişi adları veya numaraları maskelendi. Maskelenenler bu dosyada yoktur; siyah gösterilir.</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>Bilinen adlar arasında utf-8, utf-16, windows-1252, iso-8859-2, shift_jis ve gb18030 vardır.</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>İşlemci ve GPU’nun paylaştığı {memory} belleğin {need} kadarı gerekiyor.</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>{need} gerekiyor; tamamı {gpus} üzerinde.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>{need} gerekiyor; bu bilgisayarda {memory}, {gpus} üzerinde {gpu} var.</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>{need} gerekiyor; bu bilgisayarda {memory} var.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>Adres ayarlanmamış; bu yüzden bu bilgisayardaki modeller değerlendirir.</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>Bu örneklerde hiçbir sınır {recall} duyarlılığa ulaşmıyor.</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>Hiçbir sütunda metin yok. Sütunlar: {columns}.</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>“{column}” adında bir sütun yok. Sütunlar: {columns}.</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>{file} dosyasında adı etiket olan bir sütun ya da politikanın bildiği etiketleri içeren bir sütun yok. Sütunlar: {columns}.</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>Hiçbir karar beklenenden farklı değil.</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>“{policy}” için saklanan örnek yok.</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>Örnek bulunamadı</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>Yanıtın hiçbir alanı karar içermiyor.</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>Hiçbir işaret belirtilmemiş.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Klasör belirtilmedi.</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>Hiçbir öğe sınıra ulaşmadı</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>Öğe bulunamadı.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>WhatsApp’tan dışa aktarılan sohbetlerde olduğu gibi tarih, saat ve adla başlayan bir satır yok.</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>Bu biçimdeki ({format}) dışa aktarmalarda olduğu gibi bir mesaj bulunamadı.</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>{folder} klasöründe yüklü model yok.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Yüklü model yok.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Belleğe yüklenmiş model yok</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Belleğe yüklenmiş model yok.</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>Model verilmedi</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>Hiçbir politika kullanılamıyor</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>Politika belirtilmedi</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Kural seçilmedi</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Böyle bir sütun yok</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>Böyle bir ölçüm yok</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>Böyle bir öğe yok</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>Böyle bir etiket yok</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>Böyle bir varyant yok</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>Böyle bir sürüm yok</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>Metin sütunu bulunamadı</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>Verilenlerde metin bulunamadığı için denetim başlatılmadı.</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>İçinde metin tanınamadı.</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>Bu örneklerde hiçbir eşik {measure} için {least} değerine ulaşmıyor.</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>Modelin dağarcığındaki hiçbir token, yanıtı politikanın yanıt biçimine uygun olarak sürdürmüyor.</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>Buradaki hiçbir hükmün ölçülebilen bir olasılığı yok.</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>“{policy}” politikasına göre değerlendirilen hiçbir öğe hakkında henüz kimse karar vermedi.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>{queue} numaralı kuyruğun {item} numaralı öğesi hakkında kimse karar vermedi.</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesi hakkında kimse karar vermedi.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>Kimse bir şey etiketlemedi</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>{file} içindeki {n} metnin hiçbiri politika olarak kullanılamıyor.</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>Bu öğelerin hiçbiri artık {queue} numaralı kuyrukta değil.</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>Bunların hiçbiri bir kararın doğru ya da bir metnin gerçek olduğunu göstermez; yalnızca kaydedilenin bu olduğunu gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>{file} dosyasındaki {n} satırda etiketli metin yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>Yok: bu bilgisayardaki modeller değerlendirir</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Normal bir dosya değil</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>Bazı çaba düzeyleri ölçülmedi</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>Tamamı {encoding} kodlamasında değil.</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>Bir insan karar vermemiş</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>Bu sistemin uygulamadıkları: {all}.</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>Henüz bitirmeyenler var</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Tamamlanmadı: {n} hüküm eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Henüz değerlendirilmedi</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>Henüz değerlendirilmeyen: {count}.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Metin değil</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>Bir sunucu adresi değil</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>Karma değerinin gösterdiği politika değil: {part}.</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>Karma değerinin gösterdiği metin değil: {part}.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>Geçmiştekinden farklı: {part}, itirazlarda.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>Geçmiştekinden farklı: {part}, insan kararlarında.</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>Geçmiştekinden farklı: {part}, “{field}” alanında.</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>Bir insan yazmamış</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>Vakadaki not:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Not: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>Çok uzun süre hiçbir veri gelmedi.</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>Tersine dönen yok</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>Ondan beklenen bir şey yok: etiketi eksik.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>Hiçbir şey kaybolmadı. Sunucuyu işleten kişiden sunucu günlüğüne bakmasını isteyin, sonra sürdürün.</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>Hiçbir şey kaybolmadı: ağ geri geldiğinde indirme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>Hiçbir şey kaybolmadı: indirme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>Hiçbir şey kaybolmadı: daha sonra yeniden deneyin; indirme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>Bu satıra hiçbir şey konmaz: içerik, politikadan sonra ayrı bir mesaj olarak gelir. Satırı silin.</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>Bu adreste dinleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>Bir hükmün dayandığı hiçbir şey değişmemiş.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>Bu geçmişe hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>Değerlendirilecek bir şey kalmazdı</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Neye ait</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>Mola önerilecek öğe sayısı</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>Pencere bir sonraki açılışta, bir kez, beş adımlık bir tur önerir. Tur her zaman Yardım menüsünde bulunur.</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>Bir çıkarım süreci tek bir model tutar.</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>Tek bir öğe bile modelin bağlamına sığandan fazla token gerektiriyor.</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>Bir öğe şunlardan biri olabilir: {splits}.</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>Yalnızca “{type}” türündeki bir alan null olabilir.</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>Yalnızca normal dosyalar okunur.</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>Yalnızca sıcaklık 0’dan büyükse kullanılır.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Yalnızca {n} örnek var: {few} örneğin altında güvenilirlik eğrisi ve hatası çoğunlukla gürültüdür. Bunları bir ilk izlenim sayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Yalnızca {n} öğe “{decision}” olarak etiketli: bununla ilgili sayılar kesin olmayacaktır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>{layers} katmandan yalnızca {offloaded} tanesi GPU’da; ötekiler CPU’da çalışıyor.</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>Bilinen {known} öğeden yalnızca {right} tanesi doğru değerlendirildi</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>Öğe için yeni bir itiraz açın.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Tarayıcıda herhangi bir sayfa açın, ağda oturum açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Bir metin düzenleyicide açın, UTF-8 olarak kaydedin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>Anahtarsız açın.</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>Ya da bu bilgisayardan bir model seçin.</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>Ya da başka bir modelle yeni bir denetim başlatın.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Seçilen klasörün dışında</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>Geçerli olması gereken kararla eskisini bozun ya da öğe hakkında öncekiyle aynı kararı verip kararı koruyun.</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Belgenin sayfa sayısı</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Parquet dosyaları yalnızca pyarrow yüklüyse okunur; yüklü değil. CSV veya JSON Lines olarak kaydedip o dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>Mesajın bölüm sayısı (ekler dâhil)</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>Kitabın bazı bölümleri şifreli.</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>Modelin parçaları eksik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>Rapor hazırlandıktan sonra insanlar yeniden karar vermiş: {part}.</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Arapça ülkeden ülkeye değişen lehçelerle ve sık sık Latin harfleriyle yazılır (ع yerine “3”). Politikanın hangisi için olduğunu belirtin ve modelin çıkaramadığı sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>Metni tanınan resmin piksel sayısı</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline yeni sürüm arayamıyor</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} çıktı: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>Politikalar en iyi {least}–{most} token uzunluğunda çalışır; {limit} üzerinde doğruluk düşer. Birkaç politikaya bölün.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>Politikalar en iyi {least}–{most} token uzunluğunda çalışır: en çok tanımlar ve sınırda örnekler yardımcı olur.</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>Politikalar en iyi {least}–{most} token uzunluğunda çalışır: neleri çıkarabileceğinize bakın.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>“{title}” politikası</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>Politika, sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>Polonya dilinde (Lehçe) Silezya ve Kaşup ağızları gibi yerel kullanımlar ve yalnızca sözü pekiştiren küfürler vardır. Politikanın ikisini de nasıl ele aldığını belirtin ve modelin çıkaramadığı sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>{port} numaralı bağlantı noktasını başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Portekizce; Brezilya, Portekiz ve Afrika’da farklıdır: “rapariga” bir ülkede kız demektir, başka bir ülkede hakarettir. Politikanın hangi ülkeler için olduğunu belirtin ve modelin anlamı belirsiz sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Kesinlik ve duyarlılık</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>Olasılık: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>İşlemci iş parçacıkları</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Parola korumalı</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>Tüm parçaları özgün adlarıyla tek bir klasöre koyun.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>Dosyayı düzeltin ya da hükümler için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>{queue} numaralı kuyrukta {item} numaralı öğe yok.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Rastgele tohum</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>İçeriğinden tanınarak mesaj dışa aktarması ({format}) olarak okundu; {other} olarak da okunabilir.</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Okunamadı: {reason}.</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>Okunması {limit} bellekten fazlasını gerektirdiği için sonlandırıldı.</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>Okunması çok fazla bellek gerektiriyor.</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>{file} dosyası okunamadı veya yazılamadı ({detail}).</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>Okuma {number}: {reading}.</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>Saniyede {read} token okuyor, {written} token yazıyor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Akıl yürütme çabası</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>Akıl yürütme artık {budget}, yanıt {limit} token sürebilir.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>Öğe hakkında başka bir karar kaydedin ya da yeni bir itiraz açın.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kayıt zamanı</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Azaltılmış</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>Azaltılmış seçeneği tüm animasyonları kapatır.</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Plumbline’ı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>Alanları kaldırın ya da “{kind}” türünü seçin.</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>Kendi alanlarınızı kullanmak için “{key}” anahtarını kaldırın.</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>Denetimin silindiğine dair bir kayıt olmadığı hâlde kaldırılmış: {record}, kayıt zamanı {time}.</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>{bytes} onarıldı: sha256 değeri {first} iken {second} oldu.</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>Nasıl yanıt verileceğini örneklerden önce yineleyin.</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Raporun hazırlanma zamanı</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>Arama raporu</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>“{name}” vakası hakkında rapor</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>{n} öğe hakkında rapor</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>Bunu politikanın yanıt biçimiyle birlikte bildirin.</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>İstekler artık yanıtlanmıyor</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>İçeriği gösterme</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>Önce öğeleri inceleyin; her karar daha sonra bir örnek olabilir.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>Doğru: beklenen kararı bilinen tüm metinler içinde o kararın verildikleri; belirsizler hiçbir zaman doğru sayılmaz. Kesinlik, duyarlılık ve F1 ihlallerle ilgilidir. Ayraç içinde: örnekler gelecek olanı temsil ediyorsa, gerçek değerin 100 durumun 95’inde bulunduğu aralık.</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>Doğru: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>{table} tablosunun {row} numaralı satırının zincirde halkası yok: başka yollarla eklenmiş.</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>{table} tablosunun {row} numaralı satırının halkası yok: halkası eksik olanlardan biri ya da satır başka yollarla eklenmiş.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>{table} tablosunun {row} numaralı satırı, {parent} tablosunda var olmayan bir satırı gösteriyor.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>{rule} kuralı bir sözcük listesi değil: “{words}”.</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>{run} numaralı denetim silinmiş; silinme zamanı {time}.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>Hasarlı bir dosyadan kurtarılmış; kurtarma zamanı {time}.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>Tamamı okunamayan hasarlı bir dosyadan kurtarılmış; kurtarma zamanı {time}.</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>Metninin kodlaması (base64) hasarlı: bir bölümü eksik ya da yanlış olabilir.</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>Mesajın sonu yok: kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>Dosyada, konunun {said} gönderisinden {found} tanesi var.</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>Altın küme değişmiş</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>Altın kümede {n} örnek var; {number} numaralı örnek yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>Geçmişte “{name}” adlı bir arama var.</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>Geçmişte “{name}” adlı bir arama yok.</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>Geçmiş doğrulanıyor.</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>Mesaj şifreli.</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>Politikada böyle bir etiket yok</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>Satır, sütun adlarını yineliyor.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>Mühür zincirde: o zamandan beri silinen denetimler dışında, ondan önceki hiçbir şey değiştirilmemiş.</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>Mühür zincirde: ondan önceki hiçbir şey değiştirilmemiş.</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>Mühür zincirde yok: başka bir geçmişe ait ya da bu geçmişin bir bölümü kaldırılmış.</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>Aramanın adı yok</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>Metin zaten altın kümede</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>Bu adla bir kayıtlı arama zaten var</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>Böyle bir örnek yok</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Böyle bir kayıtlı arama yok</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Metin yok</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>Bu tam bir mühür değil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>Okunabilir tarihi olmayanlar</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>Ölçümlerin hükümleri hariç</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Sözcüklerin arandığı alan</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Şu tarihten önce yazılanlar</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Şu tarihten itibaren yazılanlar</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>Gördüğünüz sürüm {seen}; en yenisi {newest}.</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>içerik</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>açıklama</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>akıl yürütme</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>“{name}” kayıtlı araması</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>sunucu bunun başka bir dosya olduğunu bildiriyor</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>{rule} kuralı {run} numaralı denetimin politikasında yok.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>{rules} kuralları sözcük listesi değil.</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>{rules} kuralları kısa sözcük listesi değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>{run} numaralı denetimde {item} numaralı öğe yok.</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>{run} numaralı denetim {day} tarihinde silinmiş: raporun onunla ilgili söyledikleri karşılaştırılamıyor.</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>Yavaş çalışır. {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>İyi çalışır. {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>Metnin SHA-256 değeri</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Örnekleme</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>csv, tsv, jsonl, json, xlsx veya ods olarak kaydedin; bunlar gz, zst, bz2 veya xz ile sıkıştırılmış olabilir.</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>Kararlarınızla birlikte kaydedilir; kararları kimin verdiği daha sonra görülebilir.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Nedenini bir cümleyle belirtin.</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>Bunu politikada belirtin; örneğin “Bu politikayı ihlal ediyorsa 1, etmiyorsa 0 ile yanıt ver”.</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>Bunu politikanın başlarında belirtin.</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>Bunun yerine ne karar verdiğinizi belirtin.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Mühür</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>Mühür:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Aranan</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>Okuma sürecinin işlemci süresi kullanmadığı saniyeler</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>Bir dosya için işlemci süresi (saniye)</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>Okuma sürecinden ses çıkmayan işlemci süresi (saniye)</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>Hassas metin: okumak için açın</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>Motor için daha büyük bir bağlam ayarlayın ya da politikayı kısaltın.</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>Daha büyük bir bağlam ayarlayın ya da akıl yürütme bütçesini düşürün.</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>Sistem ayarlarında (ya da HTTPS_PROXY içinde) bir http vekil sunucusu ayarlayın.</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>https://huggingface.co gibi bir adrese ya da bir klasöre ayarlayın.</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>Bir klasörün tam yoluna ayarlayın.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>Betikler için {passphrase_variable} değişkenini ayarlayın.</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>Adları tek bir bölünmüş modele ait olmayan birkaç dosya verildi.</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>Gölge sürüm</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>Doğru kararların oranı</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>Olasılığa göre ihlallerin oranı</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>Başkasından paylaşılmış</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Plumbline ile birlikte gelir</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>Varsayılandan farklı kısayollar; örneğin “{example}”.</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>Politikayı kısaltın, akıl yürütme bütçesini düşürün ya da daha büyük bir bağlam ayarlayın.</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>Politikayı kısaltın.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Görünür</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>Modele bağlam olarak gösterilen:</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>Görünür; politika isterse bulanık</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>Hükümleri güçlü renkler kullanmadan gösterir. Simge ve sözcükleri hep aynı kalır.</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>Belgenin boyutu</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>Belgenin açıldıktan sonraki boyutu</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>Mesajın boyutu (ekler dâhil)</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>Arşivdeki her şeyin açıldıktan sonraki boyutu</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>Bazı karakterlerinin kodu çözülemedi; her biri � olarak gösterilir.</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>Adreste bir şey yanıt veriyor, ama ne llama-server ne de vLLM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>İçeriği bölün, akıl yürütme bütçesini düşürün ya da daha büyük bir bağlam ayarlayın.</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>Politikayı birkaç politikaya bölün.</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>Bu tür hesap tabloları okunmaz. Açıldığı programda CSV olarak kaydedip o dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Standart biçim: karar, ardından kural ve nedeni.</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>Standart girdi {format} biçimine benziyor ve öyle okunuyor.</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>Yeni bir denetim başlatın ya da sunucuyu işleten kişiden önceki modeli isteyin.</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>Yeni bir denetim başlatın. Eskisi içindekileri korur.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Yeniden başlatın.</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>Yeni dosyayı almak için indirmeyi yeniden başlatın.</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>İndirmeyi yeniden başlatın: sunucuda şimdi ne olduğuna bakılır ve kullanılabilir parçalar korunur.</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>Yanıt biçimini istemde belirt</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>Onu orada durdurun ya da hükümler için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Önce onu durdurun.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Sembolik bağlantı</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>Raporun JSON dosyasını alın; web sayfası ve PDF tek başına doğrulanamaz.</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>Kuruluşun yayımladığı kök sertifikayı alın.</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Ekip sunucusu</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>Yayımcıya bildirin ya da modeli başka bir yerden edinin.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>Bellek kullanımını ölçmek için sınayın.</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>Metin kontrol tokenına dönüştü</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Resimlerdeki metin</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>Değişiklikler izlenirken silinen metin dışarıda bırakılır.</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>{text} metni değerlendirilen metin değil.</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesine ait {text} metni değerlendirilen metin değil.</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>Metinler bu bilgisayardaki bir sunucuya ({address}) gider.</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>Metinler bu bilgisayardan çıkıp {host} sunucusuna gider.</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>Eğrilerdeki metinler: {on}. Ötekiler: {off}.</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>İkisinin de değerlendirip aynı kararı verdiği metinler: {count}. Cohen kappası: {kappa}.</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>Ayırıcıyı tırnaksız içeren metinler yeniden birleştirildi, çünkü metin sütunu sonuncu.</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>Bu, “{file}” dosyası yüklenirken oldu.</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>Tek bir rapor için çok fazla</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>CAR dosyası eksik: kesilmiş veya hasar görmüş.</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>GPU ({device}) veya sürücüsü yanlış hesaplıyor olabilir. GPU’da hiç katman tutmadan deneyin; işe yararsa sürücüyü güncelleyin.</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>GPU ({device}) kullanılıyordu; nedeni sürücüsü olabilir.</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>{name} GPU modülü yüklenemiyor: {reason}.</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>{name} GPU modülü kullanabileceği bir sürücü bulamadı.</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>Bu raporun JSON dosyası, Plumbline bulunan herhangi bir bilgisayarda doğrulanabilir. Dosya tek başına, hazırlandıktan sonra içinde bir şeyin değiştirilip değiştirilmediğini gösterir.</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>Model merkezinin bir aynasının veya vekil sunucusunun adresi ya da bir klasör. Otomatik seçeneği, ayarlanmışsa HF_ENDPOINT ortam değişkenini, yoksa huggingface.co adresini kullanır.</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>Modeli değerlendirme yapan başka bir bilgisayarın adresi; örneğin “{example}”. Ayarlı olduğu sürece, başka bir model seçilmedikçe metinler bu bilgisayardan çıkar.</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>Sürümlerin adresi geçerli değil</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>Geldiği hâliyle yanıt:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>Yanıt sürdürülemiyor</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>Yanıt kuralları anıyor, ama politikanın kurallarında kimlik yok: kurallara kimlik verin.</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesine gelen yanıt başka bir metne veya denetime ait.</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>Yanıt biçimi isteme eklenir.</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>Yanıt biçimi kullanılamıyor</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>Yanıt biçimi kendisiyle çelişiyor</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>Yanıtın uzantısı genellikle .tsr olur.</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>Yanıt değiştirilmiş ya da sertifikası zaman damgası imzalayamaz. Saklanmadı.</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>“{label}” yanıtı politikanın yanında belirtilmiş, ama politikada geçmiyor: model onu bilmeyecek.</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>Yanıtlar birden çok şekilde okunabilir. Kastedileni seçin ya da başka bir yanıt isteyen kısmı silin.</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>İtirazın metni yok</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>İtiraz “{decision}” kararına karşı; o zamandan beri biri “{other}” kararını vermiş.</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>İtiraz “{decision}” kararına karşı; o karar geri alınmış.</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>İtiraz kapanmış</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>İtiraz geri çekildi.</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>Arşivde dosya yok.</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>Arşivin sonu yok: kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>Ek hasarlı.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>Kuruluş zaman damgası vermedi</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>Kitap, içinde ne olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>Sınırlar aynı örneklerde seçilip ölçüldü; bu onları olduğundan iyi gösterir. Sınamak için her yarıda en az {few} ihlal gerekir.</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>Vakanın adı yok</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Katalog okunamıyor</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>Katalogda {model} yok. Olanlar: {known}.</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>Katalogda hata var</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>Boyut yaklaşıktır; indirmeden önce doğrulanır.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>Katalogdaki değerler doğrulanmış olduğundan dosya indirilmez.</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>Yaklaşık {size} (kaynak: {source}). Kesin boyut indirmeden önce doğrulanır.</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>Yaklaşık {size}. Kesin boyut indirmeden önce doğrulanır.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>Ve {n} tane daha. Tümü bu raporun JSON dosyasında listelenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>{name} altın kümesi</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>Kaynaktaki kimlik</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Öğe</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Yanıtların dili</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Yerel API</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>“{decision}” olarak etiketli öğe yok: bununla ilgili sayı olmayacaktır.</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>Öğelerin hiçbirini bir insan incelemedi.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>{places} yerine konabilecek bir şey yok. Kullanılabilenler: {known}.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>İnsanlar {n} öğeyi inceledi ve {same} tanesinde modelle aynı kararı verdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Alıştırma modeli</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>“{run}” denetiminin {item} numaralı öğesi hakkında rapor</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>“{run}” denetimi hakkında rapor</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>Denetim {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Pencereyle aynı</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standart girdi</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>Hücre JSON içeriyor; içindeki metin değerlendirilir.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>{host} sunucusunun sertifikası kabul edilmiyor: {reason}.</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>Zincir {link} numaralı halkada kopuk; kayıt zamanı {time}: {record}. O noktadan sonra kaydedilen hiçbir şey için güvence verilemez.</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>Bölümde metin yok.</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>Bölüm {limit} bayttan büyük.</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>Sütunlar: {names}.</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>Sütunların istemlerindeki tarihler farklı.</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>{item} numaralı öğeyle birlikte gösterilen sütunlar, metnine yerin yarısından azını bırakıyor.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>{host} bağlantısı şifreli değil: ağdakiler metinleri okuyabilir.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>Bağlantı, bağlantılar listesine yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>İçerik çok uzun</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Bağlam dolu</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>Bağlam çok uzun</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>Kopyalama veya indirme tamamlanmamış. Yeniden kopyalayın veya indirin.</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>{run} numaralı denetimin sayaçları satırlarıyla uyuşmuyor.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>Veri klasörü bulunamıyor</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>Listelerde {run} numaralı denetimin {item} numaralı öğesi için görünen karar, kaydedilen karar değil.</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>Kararın olasılığı</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>Resimlerinin açıklamaları metne dâhildir.</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>Aygıt yok</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>Disk kullanılamıyor</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Disk hata bildiriyor</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>Diskin dosya sistemi bu boyutta dosyaları tutamıyor (FAT32’de sınır 4 GB). Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>Belgenin sonu yok: kesilmiş; yarım belge değerlendirilmez.</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Belge {bytes} bayt; bir belgenin sınırı {limit}.</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>İndirme, Plumbline’daki bir hata yüzünden sona erdi</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>İndirme tamamlanmadı</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>İndirme süreci sona erdi</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>GPU sürücüleri başlatılıyordu; nedeni bunlardan biri olabilir.</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>Bölümün öğeleri çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>Kodlama ({encoding}) tahmin edildi; dosya baytlarının sha256 değeri {sha256}.</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>Uç nokta geçerli değil</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Motor sürekli duruyor</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>HF_HUB_OFFLINE ortam değişkeni model merkezine bağlanmayı yasaklıyor.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>{variable} ortam değişkeni “{folder}” olarak ayarlanmış.</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>Beklenen etiketler, metinlerin üstünde ayrı satırlarda.</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>Uzmanlar RAM’de kalır ({experts}); kalanı {gpus} üzerindedir ({rest}).</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>Dışa aktarma ortasında bitiyor: kesilmiş. Öncesindekiler okunuyor.</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>Bu gönderi dışa aktarmada yalnızca web sayfası olarak var; görünür metni değerlendirilir.</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>Dışa aktarma eksik. Kendi sayımına göre mesaj: {said}; bulunan: {found}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>“{field}” alanı 1 ile {limit} arasında karakter içerebilir; belirtilen: {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>“{field}” alanı 1 ile {limit} arasında kural kimliği içerebilir; belirtilen: {stated}.</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>“{field}” alanı null olamaz.</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>“{field}” alanı politikanın yanında belirtilmiş, ama politikada geçmiyor: model onu bilmeyecek.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>“{field}” alanının en az iki farklı seçeneği olmalıdır.</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>“{field}” alanının aralarından seçilecek en az iki değeri olmalıdır.</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>JSON yanıtının alanları belirtilmemiş.</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>Sayılar öğelerin sayıları değil.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Dosya zaten var</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>Dosya bu parolayla açılamıyor</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>Dosya okunurken değişti. Ondan önce okunan öğeler korunur.</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>Dosya mimarisini belirtmiyor; Plumbline yalnızca {supported} modellerini çalıştırır.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>Dosya bir değerin ortasında bitiyor: kesilmiş.</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>Dosya okunurken büyüdü. Açıldıktan sonra eklenenler bu denetimde yok.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Dosya değişmiş</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>Dosya doğrulanmadı ve hasarlı olabilir.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>Dosyada PEM veya DER biçiminde sertifika yok.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Dosya hasarlı</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>Dosya JSON biçiminde bir rapor değil ya da bir bölümü eksik.</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>Dosya, bir zaman damgası kuruluşunun yanıtı (RFC 3161) değil.</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>Dosya bildirilen dosya değil</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Dosya artık yerinde değil</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Dosya çok büyük</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>Dosya listesinde, yazılması güvenli olmayan {file} adı var.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Dosyalar aynı.</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>Parmak izi eşleşmiyor: bu, hazırlayanın kastettiği rapor değil ya da değiştirilmiş.</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>Rapordaki parmak izi, raporun bölümlerinin parmak izi değil.</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>İlk satır sütun adları olarak alınır ve değerlendirilmez.</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>Klasör zaten var</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>Klasör kullanımda</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Plumbline’ın parçası olan “{name}” klasörü eksik.</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>Yanıtın biçimi belli değil</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>Yanıtın biçimi politikadan anlaşılmıyor. Başlarda nasıl yanıt verileceğini belirtin (örneğin “Tek sözcükle yanıt ver: VALID veya INVALID”) ya da biçimi politikanın yanında belirtin.</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>Yanıtın biçimi politikanın metninden çıkarıldı. Politikanın yanında belirtmek işi kesinleştirir.</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>Biçimler: {formats}.</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>Altın kümenin adı yok</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>Altın kümenin “{half}” yarısında metin yok.</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>Altın kümede metin yok.</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>Altın kümelerin ortak metni yok; çeviri sayılarak sıralarına göre eşleştirildiler.</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>Politikanın yanıt biçiminden oluşturulan dil bilgisi, biçimin gerektirdiği metni kabul etmiyor.</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>Çok fazla birleşim var</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>“{field}” alanındaki en büyük sayı 1 ile {limit} arasında olabilir; belirtilen: {stated}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>Bu sırada geçmişin tamamı değiştirilemez.</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>Geçmiş açılamıyor</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>Geçmişte “{name}” adlı bir vaka var.</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>Geçmişte {appeal} numaralı itiraz yok.</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>Geçmişte “{name}” adlı bir vaka yok.</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>Geçmişte {evaluation} numaralı ölçüm yok.</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>Geçmişte {run} numaralı denetimin {item} numaralı öğesi yok.</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>Geçmişte {item} numaralı öğe yok.</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>Geçmişte {queue} numaralı kuyruk yok.</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>Geçmişte o politikaya göre ve o zamanda yapılmış bir denetim yok.</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>Geçmişte {run} numaralı denetim yok.</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>Geçmişte {run} numaralı denetimin {item} numaralı öğesi için hüküm yok.</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>Geçmişte bir denetimin hükümleri yok.</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>Geçmişte “{name}” altın kümesinin {version} sürümü yok.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Geçmiş hasarlı</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>Geçmiş, Plumbline’ın daha yeni bir sürümünden</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>Geçmiş, Plumbline’ın daha eski bir sürümünden</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Geçmiş kullanımda</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>Geçmiş {folder} klasöründe tutuluyor, ancak bu klasör bulunamıyor. Hiçbir geçmiş açılmadı.</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>Geçmiş şifreli değil</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>Geçmiş salt okunur</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>Geçmiş için anahtarı gerekiyor</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>Geçmiş için parolası gerekiyor</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>Geçmiş başka yollarla değiştirilmiş</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>Geçmişin şifrelemesi değiştiriliyor.</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>Geçmiş klasörü bulunamıyor</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>Model merkezinde başka bir dosya var</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>Model merkezinin değerleri kullanılır.</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>Listelerde {run} numaralı denetimin {item} numaralı öğesi için görünen insan kararı, kaydedilen son karar değil.</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>Hükümlerin Coop’a hangi öğe türü kimliğiyle dışa aktarılacağı. Kimlik Coop’ta tanımlanır.</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>Çıkarım süreci anlaşılamıyor</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>Çıkarım süreci beklenmedik şekilde sona erdi</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>Çıkarım süreci beklenmedik şekilde sona erdi.</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>Çıkarım süreci, hiçbir öğe üzerinde çalışmadan {count} kez sona erdi.</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>Çıkarım süreci çalışmıyor</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>Çıkarım süreci {other} sürümünde, program {own} sürümünde.</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>Çıkarım sürecinden, modeli yüklenmeden iş istendi.</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>Kurulum eksik</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>Öğe, son mesaj ile ondan önceki {n} mesajdır; her biri yazarıyla birlikte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>İşlem günlüğü okunamıyor</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>Anahtar uymuyor</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Anahtarlık kullanılamıyor</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>Anahtarlar: {keys}. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>Etiket sütununda, etiket için fazla uzun bir metin var.</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>Etiket, anlaşılmayan iç içe JSON listelerinin veya nesnelerinin içinde. Düz JSON veya CSV olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>“{label}” etiketi “belirsiz” anlamına gelemez.</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>“{label}” etiketi iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesini aramada bulduran etiketler, hükmündeki etiketler değil.</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>Gerekçe bildirimlerinin ve itirazlara verilen yanıtların dili. Orada bir dil seçildiğinde bu ayar da değişir.</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>Pencerenin dili. Politikalar, içerik ve yanıtlar çevrilmez.</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>Kitaplıktakiler: {names}.</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>{name} sınırı 0’dan büyük bir tam sayı olmalıdır.</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Satır {chars} karakter uzunluğunda; bir satırın sınırı {limit}.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>Satır boş.</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>Satır geçerli JSON değil; son satırsa dışa aktarma kesilmiştir.</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>Bağlantılar listesi temizlenemiyor</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>Bağlantılar listesi okunamıyor</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>{key} listesi {count} girdi bildiriyor; sınır {most}.</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>{key} listesinde bilinmeyen {kind} türünde girdiler var.</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>Yerel API başlatılamıyor</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>Bir indirmenin saniyede megabayt olarak en yüksek hızı.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Mesajda metin yok.</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>Mesajın metninin birbirinden farklı iki sürümü var; ötekisi ayrı bir öğedir.</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>Mesaj {bytes} bayt; bir mesajın sınırı {limit}.</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>Mesaj silinmiş; metni dışa aktarmada yok.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>Model silinemiyor</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Model yüklenemiyor</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>Model bu satırı tamamlamaz: ayrı bir mesajla yanıt verir. Bunun yerine başlarda neyle yanıt verileceğini belirtin.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Model dosyası okunamıyor</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Model dosyası kesilmiş</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Model dosyası hasarlı</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>Model, {run} numaralı denetimin {item} numaralı öğesi için karar vermedi.</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>Model bu öğe için karar vermedi; kimse de karar vermiş değil.</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>Modelde harmony tokenları yok</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>Modelin değerlendirmediği metinler var</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>Model {count} parçadan oluşuyor; bulunamayanlar: {missing}.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Model bellekten kaldırılıyor.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Model hasarlı</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>Model kullanımda</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>Model, kararı bir insana bırakabilir.</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>Başka bir model seçilmedikçe kullanılan model.</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>“{model}” modeli {count} parçadan oluşuyor; başka dosyalar verildi.</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>Modelin açıklaması:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>Modelin bildirim dosyası yazılamıyor</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>Modelin bellek gereksinimi kestirilemiyor</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>Modelin çıktısı bir sayı değil</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>Modelin parçaları birbirine ait değil</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>Modelin akıl yürütmesi:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Modeller klasörü okunamıyor</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>Ad kullanılamıyor</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Ad boş.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>Ağ, kendi sayfasıyla yanıt verdi</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>Ağ kullanımı yasak</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Ağ kullanımı kapalı</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>İstendiği gibi yeni revizyon indiriliyor.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>En yeni sürüm bilinmiyor</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>Adresin sonundaki sayı. Onu kullanan başka bir program varsa başka bir sayı seçin.</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>Eski revizyonun indirilmesi tamamlanıyor.</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>Eski revizyon artık olmadığından yenisi indiriliyor.</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>Bu denetimle saklanan seçenekler kullanılamıyor.</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>Sıralar: {orders}.</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>Sayfanın sonu yok: kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>Sayfada metin yok.</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>Sayfa {bytes} bayt; bütün olarak okunan bir dosyanın sınırı {limit}.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>Sayfa hasarlı.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Parola çok kısa</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>Parola yanlış ya da {file} değiştirilmiş.</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>Politikalar dışa aktarılamıyor</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>Bunlar sürerken politika değiştirilemez.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>Politika, başlarda nasıl yanıt verileceğini söylemiyor. Bunu ilk bölümde belirtin.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>Politika, yanlış bir yanıtın nasıl göründüğünü söylemiyor; örneğin {label} çevresinde bir cümle. Birini gösterin ya da başka hiçbir şey yazılamayacağını belirtin.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>Politika, yanlış bir yanıtın nasıl göründüğünü söylemiyor; örneğin JSON çevresinde sözcükler. Birini gösterin ya da bunu bir cümleyle belirtin.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>Politika, açık olmayan durumlarda ne yapılacağını söylemiyor. Modelin bunları bir insana devretmesini sağlayın.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>Politika, iki kural birden geçerliyse hangisinin üstün geldiğini söylemiyor. Bunu bir cümleyle belirtin.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>Politika, modele nasıl yanıt vereceğini söylemiyor. Bunu başlarda belirtin ve olası her yanıtı listeleyin.</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>Politikanın “{name}” adlı bir altın kümesi var.</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>Politikada Plumbline’ın tanıdığı bir yanıt biçimi olmadığı için standart biçim kullanılır: karar, ardından kural ve nedeni. Bu, isteme eklenir.</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>Politikanın altın kümesi yok</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>Politikada başlık yok. Dört bölüm modele yardımcı olur: yönerge, tanımlar, ölçütler, örnekler.</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>Politikada “{decision}” için “{label}” etiketi yok.</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>Politikada yönerge bölümü yok: ne yapılacağı ve nasıl yanıt verileceği.</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>Politikada ölçüt bölümü yok: neyin ihlal ettiği ve neyin güvenli olduğu.</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>Politikada terimlerinin tanımlandığı bir bölüm yok.</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>Politikada sınırda örneklerin bulunduğu bir bölüm yok.</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>Politika {n} token uzunluğunda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Politika boş</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>Politika boş. Neye izin verildiğini ve neye verilmediğini yazın.</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>Politika UTF-8 metin değil</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>Politika çok büyük</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>Politika çok uzun</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>Politika modelden yanıtını istiyor olabilir, ama bunu açıkça söylemiyor. Yanıtların nasıl okunacağını seçin ya da başlarda nasıl yanıt verileceğini belirtin.</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>Politika, olması gerektiği gibi bir yanıt göstermiyor. JSON olarak tam bir yanıt gösterin.</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>Politika, yanıtıyla birlikte bir metin göstermiyor. Her birinin ardında yanıtı olan birkaç metin gösterin; örneğin: “bir metin” -&gt; {label}</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>“{policy}” politikası saklanan politika değil.</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>Politika farkı</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>policy.toml okunamıyor</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>policy.toml dosyasında hata var</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>Alıştırma modeli silinemiyor</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>Alıştırma modeli bu politikayı izleyemiyor</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>Alıştırma modelinin dosyası hasarlı olabilir. Plumbline’ı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>Alıştırma modelinin olasılığı bir anlam taşımaz; bu yüzden hükümleri buna göre seçilmez.</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>Önek kopyalanamadı.</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>Önek, hesaplanandan farklı uzunlukta.</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>Olasılık burada çok az değer alıyor; eşik seçmek için pek seçenek yok.</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>İstekte bulunan süreç beklenmedik şekilde sona erdi.</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>Ekip sunucusuna istek gönderen süreç</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>İndiren süreç</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>Dosyayı okuyan süreç beklenmedik şekilde sona erdi. Dosya hasarlı ya da zarar vermek için hazırlanmış olabilir.</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>Belgeleri, postaları ve arşivleri okuyan süreç</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>Model dosyasını inceleyen ve modeli çalıştıran süreçler</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>Program, öteki programları yanıtlamayı bıraktı.</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>Program {other}, çıkarım süreci {own} sürümünde.</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>Dışa aktarmayı yapan program bu mesajı yazamamış.</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>İstemdeki tarih bugünün değil, önceki ölçümdeki tarih: {date}.</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>{key} özelliği</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>{key} özelliği iki kez geçiyor.</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>{key} özelliği bilinmeyen {kind} türünde.</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>{key} özelliği bir sayı değil.</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>{key} özelliği bir metin değil.</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>{key} özelliği {claimed} ediyor; dosyadakiler en çok {most} olmasına izin veriyor.</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>Kuyrukta birden çok politika var</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>İstenen {n} altın öğeden {found} tanesi kuyrukta: yalnızca bu politikaya göre, örneğin bir ölçümden, hükmü olanlar ötekilere benzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>Kuyruk boş olurdu</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>Bu satırdaki tırnak işaretleri CSV kurallarına uymuyor; bir şeyi tırnak içine almayanlar metnin parçasıdır.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Gerekçe eksik</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Akıl yürütme sınırına ulaştı.</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>Kayıt bir gönderi değil.</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>Rapor hazırlandığı gibi.</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>Rapor, Plumbline’ın daha yeni bir sürümünden</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>Rapor düzgün değil.</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>Rapor, raporların olması gerektiği gibi oluşturulmamış.</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>Raporun karma değerleri eksik veya bozuk.</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>Raporun mührü bu geçmişin zincirinde yok: rapor başka bir geçmişten hazırlanmış ya da bu geçmişin bir bölümü kaldırılmış.</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>Depo {bytes}; sınır {limit}.</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>İstek değerlendirilemedi</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Standart girdinin kalanı okunmadı ve yeniden okunamaz. Okunan kısım değerlendirilir.</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>Arşivin kalanı hasarlı; okunmadı.</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>Dosyanın kalanı geçerli JSON değil; okunmadı.</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>Yapıştırılan metnin kalanı okunmadı ve yeniden okunamaz. Okunan kısım değerlendirilir.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>Satırda {columns} sütun için {cells} hücre var. Ayırıcıyı içeren bir metin tırnak içine alınmalıdır.</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>Satırda {columns} hücreden {cells} tanesi var.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>Satır boş.</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>Satır {limit} karakterlik satır sınırından uzun.</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>Ondan önceki satırlar düz metin; bu satırda sütunlar var.</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>{name} tensörünün satırları tam blokları doldurmuyor.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>“{rule}” kuralı politikanın yanında belirtilmiş, ama politikada yok.</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>Kurallar {n} hükmü seçmiyor. Bir insanın karar verdikleri zaten dışarıda bırakılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>Kuralların kimliği yok. Kimlik varsa (R1, R2, …) yanıt, hangi kuralın belirleyici olduğunu söyleyebilir.</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>Denetim kullanımda</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>Bu aramada belirtilen denetim artık geçmişte yok.</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>Denetim programın başka bir sürümüyle yapılmış ya da kaydı değiştirilmiş.</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>Denetim ekip sunucusunda başlatılmış: {address}.</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>Denetim {model} (sha256 {sha256}…) ile başlatılmış. Yüklü modellerin hiçbirinin sağlama toplamı bu değil.</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>Denetimin modeli yüklü değil</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>Denetimin sunucusu ayarlanmamış</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>Denetimler birkaç politikaya göre yapılmış; her politikanın kendi altın kümeleri var.</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Aynı İspanyolca sözcük bir ülkede zararsız, başka bir ülkede hakaret olabilir. Politikanın hangi ülkeler için olduğunu belirtin ve modelin anlamı belirsiz sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>Aynı dosya “{model}” olarak yüklü.</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>Örnek kopyalanamadı</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>Betik bunu bilmiyor.</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>Betik sona erdi.</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>Betik öyle diyor.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>Arama dizini yeniden oluşturuluyor.</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>{table} arama tablosu, dizinlediği içerikle uyuşmuyor.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Sunucu beklenmesini istiyor</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>Sunucu kendisinden isteneni yapamıyor</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Sunucu kimliğini kanıtlayamıyor</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Sunucu yanıt vermiyor</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>Sunucu yanıtları biçimlerine uydurmuyor</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>Sunucu metni nasıl böldüğünü bildirmiyor</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Sunucuda bir sorun var</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>Sunucuda artık başka bir model var</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>Sunucu başka bir istem okudu</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>Sunucu yazmayı erken bıraktı</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>Sunucu anahtar istiyor</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>Sunucuyla bağlantı kurulmadı</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>Sunucunun yanıtı okunamıyor</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Sunucunun yanıtı anlamsız</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Sunucunun sertifikası</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>Sunucunun sertifikası kullanılamıyor</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>Sunucunun modeli kullanılamıyor</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>Bu mesajı bir insan değil, hizmet yazmış.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Ayarlar dosyası okunamıyor</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>“{label}” etiketinin önem derecesi 0’ın altında.</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>Tokenların çekildiği olasılık payı. Yalnızca sıcaklık 0’dan büyükse kullanılır.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>“{sheet}” çalışma sayfası okunuyor. Onun yerine bunu okumak için bunu seçin.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>İmza, yanıttaki sertifikaya göre geçerli; ancak bu sertifika, verdiğiniz sertifika altında düzenlenmemiş: imza, yanıtı kimin oluşturduğunu göstermiyor.</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>İmza, yanıttaki sertifikaya göre geçerli. Bu sertifikanın gerçekten kuruluşa ait olup olmadığı doğrulanmadı: SHA-256 değerini ({sha256}) kuruluşun yayımladığıyla karşılaştırın ya da kök sertifikasını verin.</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>İmza geçerli ve sertifikası verdiğiniz sertifika altında düzenlenmiş.</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>İmza yanlış: bu bir şey kanıtlamaz.</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>İmza doğrulanmadı: sertifika yanıtta yok ya da burada bilinmeyen bir türde.</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>En basiti: ihlal eden ve belirsiz olan her şey.</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>Boyut indirmeden önce doğrulanır.</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>Penceredeki tüm metinlerin sisteminkine göre boyutu.</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>Kaynaklar değişti</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesinin durumu hükmüyle çelişiyor.</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>{file} dosyasının yapısı Plumbline’ın oluşturduğu yapı değil: {objects}. İçindeki kayıtlar fark edilmeden tahrif edilebileceğinden açılmadı.</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>Sistem onu sonlandırdı; büyük olasılıkla bellek tükendiği için.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Sistemin bildirdiği: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Sistemin bildirdiği: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Sistemin sertifikaları</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>Sistem anahtarlığının bildirdiği: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>Sistem ayarlarında “{scheme}” türünde bir vekil sunucu var; indirmeler için http veya https vekil sunucusu gerekir.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>Tablo çok büyük</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>{name} tensörünün konumu yanlış.</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>{name} tensörünün boyutu olanaksız.</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>{name} tensörünün nicemlemesi bilinmiyor.</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>{name} tensörü {dimensions} boyutlu.</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>Metin sütunu bu satırda boş, ama okunmayan {columns} içinde sözcükler var.</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>Metin sütunu bu satırda boş.</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>Metin, tırnak dışında bir ayırıcı içeriyor. Son sütun olduğu için parçaları birleştirildi.</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>İçindeki metin tanınamadı.</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>Metin boş olduğu için denetim başlatılmadı.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>Metin, en uzun metni içerdiği için bulunan “{column}” sütununda.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>Metin, en uzun metni içerdiği için bulunan “{column}” sütununda; öteki adaylar: {others}.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>Metin, adından bulunan “{column}” sütununda.</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>Metin, adından bulunan “{column}” sütununda; öteki adaylar: {others}.</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>Metin bir resimden tanındı (OCR); hatalı olabilir.</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>Metinler ve onlardan alıntılar dışarıda bırakıldı. Karma değerleri burada.</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>{measure} için {least} eşiği aynı örneklerde seçilip ölçüldü; bu onu olduğundan iyi gösterir. Sınamak için her yarıda en az {few} ihlal ve ihlal olmayan {few} metin gerekir.</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>Zaman damgası bu geçmişle ilgili değil</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>{time} tarihli zaman damgası okunamıyor.</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>{time} tarihli zaman damgası kendi mührüne ait değil.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>Zaman damgasının imzası yanlış</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Erişim belirteci kabul edilmiyor</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>Erişim belirteci gönderilmedi</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>Tokenlaştırıcı düz metinden bir kontrol tokenı üretti; böyle bir metin programın kendi yönergelerini taklit edebilirdi.</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>{repository} deposunun tamamlanmamış indirmesi sürdürülüyor.</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>Değer {chars} karakter uzunluğunda; bir satırın sınırı {limit}.</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>“{key}” değerinin türü yanlış.</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>Hükümler izlenen bir klasörün içinde olurdu</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>Hükümlerin kendisi de değerlendirilirdi</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>Sürümler: {versions}.</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>“{model}” ağırlıkları doğrulanmamış: sağlama toplamları Plumbline’ın bildiği hiçbir katalogda yok.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>Çalışma kitabında okunmayan {n} açıklama veya metin kutusu var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>Çalışma kitabı bazı satırlarını gizliyor; yine de okundular.</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>Çalışma kitabı bu satırı gizliyor; yine de okundu.</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>Çalışma kitabı bu çalışma sayfasını gizliyor; yine de okundu.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>Çalışma kitabı {n} satırı gizliyor; yine de okunur: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>Çalışma kitabında tablo olmadığı için metni sayfa sayfa okundu. Satır satır da okunabilir.</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>Bu bağlam için çalışma belleği</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>Zip dosyası okunamıyor</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>Zip dosyası açılamıyor</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>Zip dosyası çok büyük</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>“{file}” dosyasının {files} parçasında {expected} yerine {found} tensör var.</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>Listelerde okunmayan başka metinler var: {fields}.</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>{limit} etiketten fazlası var.</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>Eklenecek karar yok</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>Böyle denetimler yok</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>Şablonu olan diller: {languages}.</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>“{type}” türünde iki alan var.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>Bu başlık altında {n} örnek var; en iyisi, sınırda ve her iki türden {least}–{most} örnektir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>Burada {n} görünmez karakter var ({code}). Model onu yine de okur: silin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>{n} tane daha var. Tamamı CSV ve JSON dosyalarında.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Olanlar: {names}.</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>Bu adla bir vaka zaten var</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>Programda bir hata var; yeri günlükte yazıyor.</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>Bu öğe için açık bir itiraz var</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>Bağlam olarak gösterilecek {columns} sütunu yok.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>“{column}” sütunu yok. Sütunlar: {columns}.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Bağlantı yok</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>İtiraz edilecek bir karar yok</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>Bu adla bir dosya veya klasör yok ya da kaldırılmış.</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>Bu adla bir dosya veya klasör yok.</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>Yüklenecek dosya yok.</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>{item} numaralı öğe yok</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>{file} dosyasında “{key}” anahtarı yok.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>{table} tablosunda “{key}” anahtarı yok.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Anahtarlık yok</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>Model yok</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>Burada model yok</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>Politika yok</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>Yayımlanmış sürüm yok</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>Daha fazlasına yer yok</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>{file} dosyasının bulunduğu diskte yer kalmadı (boş alan: {free}). Şimdiye kadar kaydedilen her şey güvende.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>{file} dosyasının bulunduğu diskte yer kalmadı. Şimdiye kadar kaydedilen her şey güvende.</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>{run} numaralı denetim yok</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>Henüz mühür yok</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>“{key}” adlı bir ayar yok.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>“{sheet}” adlı çalışma sayfası yok. Çalışma sayfaları: {sheets}.</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>Böyle bir yanıt biçimi yok</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Böyle bir itiraz yok</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Böyle bir karşılaştırma testi yok</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>Böyle bir vaka yok</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Böyle bir sütun yok</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>Böyle bir ölçüm yok</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Böyle bir dosya yok</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Böyle bir klasör yok</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>Böyle bir altın küme yok</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Böyle bir öğe yok</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Böyle bir model yok</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>Böyle bir politika yok</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>Aralarında böyle bir politika yok</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>Böyle bir kuyruk yok</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Böyle bir sürüm yok</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>Ekip sunucusu yok</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>Bu dilde şablon yok</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>Soruyu soracak bir terminal yok.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>İçinde metin yok.</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesi için hüküm yok</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} yok. Taşınmış, yeniden adlandırılmış ya da silinmiş.</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>“{file}” yok. Hiçbir şey değerlendirilmedi.</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>“{name}” modelini yüklemek için yeterli bellek yok.</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>İçinde değerlendirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>Katılacak bir hüküm yok</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>Kalibre edilecek bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Karşılaştırılacak bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Dağıtılacak bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>Değerlendirilecek bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>Etiketlenecek bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>Henüz yanıtlanacak bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>Raporlanacak bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Henüz incelenecek bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>JSON değerinin sonundan sonra bir şey var.</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>Bunlar standart biçimin alanları değil.</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>Bunlar başka ağırlıklar</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>Bu sınırlar kullanılamıyor</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>Bu kararlar başka bir kuyruğa ait</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>Bu dosyalar tek bir model değil</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>{run} numaralı denetimin bu öğeleri bir sınıra ulaşmıştı. Sınırsız olarak yeniden değerlendirildiler.</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>Bu etiketler başka bir etkinliğe ait</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>Bu etiketler başka metinlere ait</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>Bu politikalar tek bir isteme konamıyor</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>Bu hükümler alıştırma modelinden geliyor. O, programı öğrenmek ve sınamak içindir, karar vermek için değil.</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>JSON değil.</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>Bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>Reddedilir</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>Birkaç modele ait.</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>Araya girer</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Bekler</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>Bu derleme GPU kullanabilir, ama model CPU’da çalışıyor.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>Bu, bir politikanın adı olamaz</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Plumbline’ın bu kopyası yeni sürümlerin nerede yayımlandığını bilmiyor.</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>Bu kopya kaynağından çalışıyor ya da pip ile yüklenmiş. Kaynağı (örneğin git pull ile) güncelleyip yeniden yükleyin ya da paketi pip ile güncelleyin.</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>Bu karar bir itiraz üzerine verilmiş</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>Bu indirme sürüyor</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>Bu dosyada başka bir şey var</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>Bu dosya bir geçmiş değil</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>Bu dosya başka bir sürüme ait</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>Bu klasörde dosya yok.</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>Bu bir kurtarma kodu</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>Bu başka türden bir dosya</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>Bu bir vaka değil</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>Bu bir sertifika değil</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>Bu, ikinci inceleyen için bir dosya değil</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>Bu bir rapor değil</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>Bu, kullanılabilecek bir sunucu değil</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>Bu bir zaman damgası değil</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>Bu, o veri kümesinin dosyası değil</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>Bu, başkasının dosyası</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>Bu, mesajın HTML sürümü; düz metninde başka bir şey yazıyor.</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>İtirazın karşı çıktığı karar bu</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>Bu en yeni sürüm. Yayımlanan: {version}.</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>Bu öğe bir dosyadan gelmemiş</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Bu tür dosyalar okunmaz</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>Bu tür vekil sunucular kullanılamıyor</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>Bu satırın etkisi yok: akıl yürütme çabası her denetim için ayrıca seçilir.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>Bu model kullanılamıyor</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>Bu model zaten yüklü</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>Bu model Plumbline ile birlikte gelir</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>Bunun için erişim belirteci gerekiyor</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>Bu depo Plumbline’ın kataloğunda olmadığından kimse tarafından incelenmedi. Model dosyası, C ile yazılmış programların okuduğu bir veridir; kötü niyetli bir dosya bu programların açıklarından yararlanmaya çalışabilir. Plumbline dosyayı önce kontrol eder ve ayrı bir süreçte yükler. Lisansı için deponun sayfasına bakın.</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>Bu satırda metin sütunu eksik.</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>Bu denetim {before} üzerinde başladı ve {device} üzerinde sürüyor.</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>Bu oran kullanılamıyor</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>Bu sistemde, programların gizli bilgileri saklayabileceği bir anahtarlık yok.</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>Bu şablon kullanılamıyor</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>Bu sürüm “{key}” anahtarını bilmiyor.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>Bu sürüm, onun nasıl oluşturulduğunu bilmiyor.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zaman damgaları</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>Daha önce okunanlarla birlikte, açıldığında tek bir dosyadan okunabilecek miktarı aşıyor.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenlaştırıcı</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Yazılan token</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Bellek yetersiz</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Çok fazla dosya</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>Bekleyen istek sayısı çok fazla</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>Çok uzun sürdü ya da çok fazla bellek gerektirdi</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>Sonraki açılışta tur</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>Daha sonra, başka bir ağdan ya da başka bir adresten yeniden deneyin; doğru parçalar korunur.</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>Bazıları yanıtlandığında yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>Ağ geri geldiğinde yeniden deneyin ya da tarayıcıda {page} adresine bakın.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>Yeniden deneyin. Yine olursa modelin adıyla birlikte bildirin.</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>GPU’da hiç katman tutmadan deneyin: işi, daha yavaş da olsa, işlemci yapar.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>İki alanın adı aynı.</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>İki dosyanın adı aynı</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>İki dosya farklı şeyler söylüyor</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>Tensörlerinden ikisi çakışıyor.</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>Adları farklı iki ile {most} arasında politika birleştirilebilir; bunlar: {names}.</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>Programın iki sürümü karışmış</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Bilinmeyen kodlama</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Bilinmeyen biçim</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>Bilinmeyen tarih sırası</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Bilinmeyen ayar</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>Bilinmeyen bölme biçimi</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Anahtarlığın kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>Açıp politikaların klasörünü içe aktarın.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Açıp klasörü içe aktarın.</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>Okuma seçenekleri okunamıyor</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>Model indirmek için bu değişkeni kaldırın.</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>Desteklenmeyen dosya türü</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>Kullanılamayan ayırıcı</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>Kullanılamayan sınır</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>Kullanılamayan mesaj sayısı</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>Öteki programlarınızı güncellediğiniz yerden ya da flatpak update ile güncelleyin.</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>Kararı koruyun ya da başka bir karar seçin.</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>0 ya da daha büyük bir tam sayı kullanın.</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>Başında ve sonunda boşluk olmayan, 1 ile {limit} arasında görünür karakter kullanın.</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>Dosyası kontrol tokenlarını koruyan bir gpt-oss veya gpt-oss-safeguard modeli kullanın.</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>https ile başlayan bir adres kullanın ya da erişim belirtecini çıkarın.</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>Başka bir model dosyası kullanın ve bunu modelin adıyla birlikte bildirin.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>community-spam gibi, yalnızca harf, rakam ve kısa çizgi kullanın.</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>Bunlardan birini kullanın ya da süslü ayraçları kaldırın.</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>Hazırlandığı etkinliği kullanın.</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>Hazırlandıkları etkinliği kullanın.</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>Aynı sürümü kullanın.</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>Bu raporda alıştırma modelinin hükümleri var. Bunlar karar vermek için değildir.</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>Model dosyasını doğrulayın. Sağlamsa GPU’suz yeniden deneyin.</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>İhlal</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>Her birindeki ihlaller</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Bitmesini bekleyin ya da orada durdurun.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>Bitmesini bekleyin ya da durdurup yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>Bitmesini bekleyin ya da durdurun.</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>Ağırlıklar, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>Gelenler saklandı. Lütfen bu metni bildirin.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Neler değişti</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>Geçerli olan:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>Yöntemde farklı olanlar (bu yüzden ikisi birebir karşılaştırılamaz):</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>Bir denetim veya ölçüm sürerken öteki programların isteklerine ne olacağı.</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>Nelerin uygulandığı belirlenemedi.</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>Bir ülkede zararsız olan başka bir ülkede hakarettir (“fanny”, “spaz”). Politikanın kimlerin İngilizcesi için olduğunu belirtin ve modelin anlamı belirsiz sözcükleri bir insana bırakmasını sağlayın.</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>{file} içindeki kararlar başka metinler hakkında ya da başka bir politikaya göre verilmiş.</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>Değerlendirilecek içerikte sütun yok.</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>Hükümlerin dayandıkları</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>İstenen</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>İtiraz üzerine verilen bir karar geri alınamaz: itiraz eden kişi bunu öğrenmiş olabilir.</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>Değerlendirilenler geçmişte saklanır.</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>Atlananlar</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>Ne zaman yeniden değerlendirileceği; aynı politika, model ve örneklerin tek bir ölçümde düşük, orta ve yüksek çabayla ölçülmesinden öğrenilir.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>Kaynak biliyorsa bunlar da gösterilebilir: {fields}.</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>tesseract yüklüyse</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>Modelin en büyük bölümü olan uzman ağırlıklarının nerede tutulduğu. Ana bellek daha yavaştır, ama çok daha az GPU belleği gerektirir.</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>Geçmiş varsa dosya onunla karşılaştırılır: her öğe, karar ve halka; anahtarlı karma değerleri sayesinde maskelenenler de.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>“{binary}” 0 olduğunda “{field}” alanına hiçbir şey yazılamaz.</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>“{binary}” 1 olduğunda “{field}” alanına hiçbir şey yazılamaz.</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>Gösterilen bir metnin yalnızca boşluk tuşu basılıyken mi, yoksa sonraki öğeye kadar mı görüneceği.</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>Tarihlerinde önce günün mü ayın mı geldiği bu dosyadan anlaşılamıyor: yazıldıkları gibi bırakılırlar. Hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>Taranmış sayfalardaki ve resimlerdeki metnin tanınıp tanınmayacağı (OCR). Bunun için bu bilgisayarda tesseract programı gerekir; bu tür öğeler işaretlenir.</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>Etkinlik hangisi?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>Hangi politikanın altın kümesi?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>Model kullanımdayken</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>Karma değer hesaplayabilen herkes sahte rapor üretebilir: parmak izini, raporu hazırlayanın size söylediğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>Karma değer hesaplayabilen herkes raporun tamamını baştan üretebilir. Bu yüzden parmak izini, raporu hazırlayanın size başka bir yoldan söylediğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>zst dosyasının penceresi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kullanılan program</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>Programın kendi satırlarıyla {tokens} token uzunluğunda. Bağlama {limit} token sığar; bunun {reasoning} tokenı akıl yürütmeye, {answer} tokenı yanıta ayrılmıştır. İçeriğe yer kalmıyor.</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>Aynı karar ve farklı etiketler: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>Standart biçimde anahtarlar: {keys}. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>Bu olmadan bir istemin iki tarafta da aynı anlama geldiği kesin değildir. {said}</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>İtirazın metni: okumak için açın</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>3 ya da bir sütunu için 3:2 yazın.</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>AD@2 yazın.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Başka bir ad yazın.</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>Nelere izin verilmediğini yazın.</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>Yol, ad veya parola olmadan {example} gibi yazın.</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>Politikayı içine yazıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>{example} örneğindeki gibi, kümenin adından önce politikanın adını yazın.</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>{example} yazın, tırnak içinde.</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>{example} yazın, tırnaksız.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>{example} yazın.</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>{key} = {values} yazın.</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>Her biri için {table} yazın.</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>Örneğin {example} yazın.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılma zamanı</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>Dosyaları başka bir bilgisayarda da indirebilirsiniz.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` true ya da false olmalıdır.</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` için her dosyanın bayt sayısı ve sha256 değeri gerekir.</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` {number} olmalıdır.</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>`licence` eksik.</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` içinde {keys} bulunur.</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` şunlardan biridir: {purposes}.</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` {text} değil, kuruluş/ad biçimindedir.</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` 64 küçük harfli onaltılık rakamdır.</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` bir tablo listesidir.</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` name, url ve summary içeren bir tablodur.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` eksik ya da 0’dan büyük bir tam sayı değil.</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` eksik ya da metin değil.</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` burada bilinmiyor.</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>çökme durumunda bellek diske yazılmaz</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>inceleme kuyruğundaki bir altın öğe hakkında karar</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>bir insan</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>bir insanın kararı</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>{run} numaralı denetimin inceleme kuyruğundaki öğeleri</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>bir kurtarma işlemi</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>atlanan bir öğe</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>{run} numaralı denetimde atlanan bir öğe</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>hükümden önceki bir adım</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesinin bir adımı</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>içindeki bir metin UTF-8 değil</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>bir zaman damgası</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesi için bir itiraz</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>bir öğe (satır {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>bilinmeyen bir kayıt</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>yanıt biçimi</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>yanıt sınırı</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>istemde yanıt şeması</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>yanıt:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>ek {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>“{name}” eki</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>bütçe {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>{first}–{last} baytları</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>bölüm {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>“{name}” bölümü</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>istemdeki tarih</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>gün, ay, yıl</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>çaba</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>çabalar</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>dosya sonu</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>çıkış kodu {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>alan {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>“{name}” alanı</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>biçim belirtilmiş</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>altın küme</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>zor öğe</translation>
    </message>
    <message>
        <source>high</source>
        <translation>yüksek</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>kaç denetim veya öğe olduğu</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>“{name}” dizini</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>ayrıcalık kazanamaz</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>program başlatamaz</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>dosya yazamaz ve programınkiler dışında dosya okuyamaz</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>ağa erişemez</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>{bytes} bayt erken bitti</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>{size}. bayttan önce bitiyor</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>şimdi {now} bayt, önce {before} bayttı</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>başka bir diskte</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>`files` gerekli.</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>her biri ayrı adlı modeller gerekli.</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>her biri ayrı adlı varyantlar gerekli.</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>devredildi</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>öğe {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>denetim {run}, öğe {item}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>aynı anda öğe</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>tablo listesi kayıp ya da anahtar yanlış</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>belleği sınırlı</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>ekran kartı kullanılmadığı sürece belleği sınırlı</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>şemasının numarası yok</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>politikanın dilleri</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>bir çabanın öğrenilmiş sınırları</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>satır {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>llama.cpp, “{file}” dosyasını incelerken yarıda kaldı ({reason}). Dosya hasarlı olabilir.</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp başarısız oldu</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp, politikanın yanıt biçiminden oluşturulan dil bilgisini kabul etmedi.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp “{name}” dosyasını reddetti ve neden belirtmedi.</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp “{name}” dosyasını reddetti: {errors}.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>düşük</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskeli</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>mesaj {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>{model} modeli</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>{model} modeli, {variant} varyantı</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modeller</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ay, gün, yıl</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>hiçbir yanıt okunamadı</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>çıkış kodu yok</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sayı yok</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>işaret yok</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>tamamlanmadı</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>politikada olmayan: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>çok uzun süre hiçbir veri gelmedi</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>Bu adla bir altın küme zaten var</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>Bu örnekler Plumbline ile birlikte gelir</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>Yeniden adlandırılamaz veya silinemezler.</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>artık doğru</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>artık yanlış</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>nesne {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>{table} tablosunun {count} satırından {copied} tanesi kopyalandı</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>tek politika</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>öteki sürüm</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>sayfa {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraf {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>politikalar</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politika</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>kesinlik</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>olasılık</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>olasılık {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>istem</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>alıntılanan metin</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>akıl yürütme bütçesi</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>duyarlılık</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>kayıt {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>yineleme {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>yinelemeler</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>satır {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>denetim {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>bir ölçümün parçası olarak denetim {run}</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>tohum</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>birkaç politika birlikte</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>çalışma sayfası {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>“{name}” çalışma sayfası</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>{name} sinyali</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>slayt {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>“{name}” tablosu</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>sıcaklık</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>sıcaklık {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>sıcaklık {temperature}, top p {top_p}, tohum {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>metin {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>adresin süresi dolmuş</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>yanıt kendisiyle çelişiyor</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>yanıt, politikanın bildiği yanıtlardan değil</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>yanıt yarıda kesildi</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>vaka</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>“{name}” vakası</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>güven ölçülemedi</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>{run} numaralı denetimin silinmesi</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>sayılar</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>“{name}” altın kümesi</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>maskelenenlerin karma değerleri</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>etiketin önem derecesi yüksek</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>model bu öğede üst üste başarısız oldu</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>model yanıt vermedi</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>model emin değildi</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesine yapılan bir itirazın sonucu</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>politikalar</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>politika</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>“{policy}” politikası</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>akıl yürütme sınırına ulaştı</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>akıl yürütme, yanıttan önce sınırına ulaştı</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>bir hükmün yeniden kullanımı</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesi için bir hükmün yeniden kullanımı</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesinin incelemesi</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>denetim</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>bir ölçümün parçası olarak denetim</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>mühür ve zaman damgaları</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>{run} numaralı denetimin durumu</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>hüküm</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>{run} numaralı denetimin {item} numaralı öğesinin hükmü</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>“{name}” tetikleyicisi</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>“{name}” görünümü</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>ihlaller</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>raporun kendisi hakkında söylenenler</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>istenen</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>denetimin durumu</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>yıl, ay, gün</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} Sayıların kaynağı: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: uygun; {escalated}: bir insan karar verir</translation>
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
        <translation>{authority}, mührün {time} tarihinde var olduğunu bildiriyor.</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better}, {total} öğeden {n} tanesinde daha doğru; bu kadar büyük bir fark nadiren rastlantıdır ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better}, {total} öğeden {n} tanesinde daha doğru; bu kadar küçük bir fark çoğu zaman rastlantıdır ({p}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (burada ölçüldü)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; aynı anda öğe: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; GPU’daki katman: {layers}; aynı anda öğe: {sequences}; {version}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{done} / {all}, yeniden kullanılan: {reused}</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} korumasız (http); ağdaki başkaları erişim belirtecini okuyabilir.</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{device} üzerinde {engine}, aynı anda {sequences}</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>harmony biçiminin özel tokenları dâhil {entries} girdi</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file}, tamamlanmamış ya da doğru dosyayı getirmemiş bir indirmeye ait.</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} birden çok şekilde okunabilir.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} açılamıyor veya oluşturulamıyor ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} bu anahtarla açılamıyor. (İlk baytları hasarlı bir dosya da böyle görünür.)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} düzgün okunamıyor ({detail}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} kullanılamıyor: değiştirilmiş ya da eksik.</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file}, bir politika paketinde bulunandan fazlasını içeriyor.</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} içinde metin yok.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file}, nasıl yanıt verileceğini yeterince açık söylemiyor.</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} doğrulandıktan sonra değişmiş.</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} dosyasında {columns} için işaretler var, ama politika hiçbirini bilmiyor.</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} dosyasında beklenen etiket olabilecek birden çok sütun var: {columns}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} şu sınırı aşıyor: {limit}.</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} dosyasında etiketlerden başka sütun yok.</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} içinde policy.md, policy.txt ya da tek bir metin dosyası yok. Bağlantılar izlenmez.</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} şeması {found}; bu sürüm {known} numaraya kadar olan şemaları bilir. İçindeki hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} içinde birkaç metin var ve hiçbirinin adı policy.md değil: {names}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} dosyasının sha256 değeri {expected} yerine {digest}: bloklar hâlinde yeniden indiriliyor.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} dosyasının sha256 değeri {digest}; beklenen {expected}.</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} dosyasının sha256 değeri model merkezinde {found}, katalogda {expected}.</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} dosyasında {columns} metinleri var, ama her birinin etiketi yok.</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} okunabilmesi için önce bu sürüme dönüştürülmelidir, ama üzerine yazılamıyor.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} model merkezinde {found}, katalogda {expected} bayt.</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} {size}; bir politika en çok {limit} olabilir.</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file}, {reviewer} adlı kişinin kararlarını içeriyor; belki başka bir paket hakkında.</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} içinde etiket yok.</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} bir etkinlik değil, birinin etiketlerini içeriyor.</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} şu kişilerin etiketlerini içeriyor: {people}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} hasarlı ({name}).</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} hasarlı veya şifreli: {reason}.</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} şifreli ve anahtar verilmedi. (İlk baytları hasarlı bir dosya da böyle görünür.)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} modeller klasöründe.</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file}, Plumbline’ın dışa aktardığı bir vaka değil.</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file}, bir Plumbline geçmişi değil. İçindeki hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} bir zip dosyası değil.</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} bir etkinlik değil.</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} yerinde değil ya da artık {size} bayt değil.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} yerinde değil.</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} yerinde değil. {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file}, modelden bu yanıtı istiyor olabilir, ama bunu açıkça söylemiyor.</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} artık {size} bayt değil.</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file}, {golden} altın kümesi olarak saklanmıştı.</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} başka bir Plumbline sürümüyle oluşturulmuş.</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} başka bir etkinlikle ya da bunun başka bir sürümüyle hazırlanmış.</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file}, Plumbline tarafından bunun için oluşturulmamış, daha yeni bir sürümle oluşturulmuş ya da değiştirilmiş.</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} açıldı, ama içindekiler buraya uymuyor ya da daha yeni bir sürüme ait.</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} dosyasının üzerine yazılacaktı. Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, satır {line}, sütun {column}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>{file} dosyasına ya da bulunduğu klasöre yazılamıyor.</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: sha256 değeri bilinmiyor; bu yüzden model doğrulanmamış olarak işaretlenecek.</translation>
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
        <translation>{first} ve {second} {total} öğeden aynı {right} tanesinde doğru: burada aralarında fark görülmüyor.</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} ve {second} birlikte ele alınabilecek sütunlar içermiyor.</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} ve {second} için ortak etiketli öğe yok; bu yüzden karşılaştırılamazlar.</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} tek sütunlu.</translation>
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
        <translation>{flag}: F1 {f1}, kesinlik {precision}, duyarlılık {recall}; bilinen {known} işaretten {raised} tanesi verildi</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} klasöründe {most} GGUF dosyasından fazlası var.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} klasöründe GGUF dosyası yok.</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} klasöründe GGUF dosyası yok; {depth} düzey derinliğe kadar arandı.</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} eski klasörlerle dolu.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} klasörünün üzerine yazılacaktı. Hiçbir şey kopyalanmadı.</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} klasörünün üzerine yazılacaktı. Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}. Yazılması gereken {needed} daha vardı.</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} etiket</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} / {all}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host}, {what} için bilinmeyen bir biçimde yanıt verdi ({error}).</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host}, {what} için {status} hatasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host}, {what} için {status} durum koduyla yanıt verdi.</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} {status} durum koduyla yanıt verdi.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} sunucusuna ulaşılamıyor ya da bağlantı koptu ({reason}).</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host}, istenmediği hâlde dosyayı sıkıştırıyor.</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} bir sürüm bildirmedi.</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host}, {what} için gönderilen erişim belirtecini kabul etmiyor.</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{what} dosyası {host} sunucusunda yok.</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{what} deposu {host} sunucusunda yok.</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{what} için bu revizyon {host} sunucusunda yok.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{what}, {host} sunucusunda yok.</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host}, {what} içeriğini yalnızca oturum açanlara veriyor ya da böyle bir içerik yok.</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} henüz bir Plumbline sürümü yayımlamadı.</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} bu ağdan çok fazla istek aldı.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host}, https’ten korumasız bir adrese yönlendiriyor.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host}, adres olmayan bir şeye yönlendiriyor.</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} durmadan yönlendiriyor.</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host}, {what} erişimini reddediyor.</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} istenenden farklı baytlar gönderdi.</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Politikanın metninde algılandı.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Açıkça belirtildi.</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (alıştırma; karar vermek için değil)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (yayımlanan)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} için indirme gerekmiyor.</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} ne yüklü ne de indiriliyor.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} yüklü değil.</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} yüklü değil. {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, kaynağı {repository}.</translation>
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
            <numerusform>{name} ve {n} tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, sürüm {number}</translation>
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
        <translation>{folder} klasöründe {needed} daha gerekiyor; boş alan {free}.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} yanıt {limit} tokenlık sınıra ulaştı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} baytın kodu çözülemedi; � olarak gösterilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} karar beklenenden farklı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} formülün saklanmış değeri yok; hücresi boş okunur. Çalışma kitabını bir hesap tablosu programında açıp kaydedin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>Karakter olmayan {n} yarım vekil çifti � olarak gösterilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} öğe “{label}” olarak etiketli; politikada bu etiket için karar yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} öğe sınıra ulaştı: {reasoning} öğe {budget} tokenlık akıl yürütme sınırına, {answer} öğe {limit} tokenlık yanıt sınırına.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} öğe {limit} tokenlık akıl yürütme sınırına ulaştı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} öğe orta çabayla, bunlardan {high} tanesi de yüksek çabayla yeniden değerlendirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} öğe orta çabayla yeniden değerlendirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} öğe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} nesne daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>{n} kayıt daha eksik ya da değiştirilmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>{table} tablosunun {n} satırı daha böyle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{person} adlı kişinin etiketlerinden {n} tanesi etkinlikte olmayan metinlere ait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>Bu aramada belirtilen denetimlerden {n} tanesi artık geçmişte yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>Bu dosyalardan {n} tanesi etkinlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>Belgenin {n} bölümü okunamadığından belge bir bütün olarak değerlendirilmez. Bunun yerine her sayfayı ayrı öğe sayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} kayıt gönderi değil: beğeniler, takipler, yeniden paylaşımlar, profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>Modeli bekleyen {n} istek zaten var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} metin hiçbir eğride yok: belirsizdi, devredildi ya da tek bir sözcük belirleyici değildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} metnin çelişen etiketleri var; hiçbir sayıya katılmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} ve {name} aynı klasörde birlikte saklanamaz.</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} yok ya da okunamıyor.</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} iki dosyada farklı kararlarla geçiyor. Aynı adlı iki kişi mi var?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: {n} metin kaldı</numerusform>
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
        <translation>{policies}, birlikte</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{column} içinde {policy}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, sürüm {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>{reasoning} token akıl yürütme, {answer} token yanıt</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (satır {line}, sütun {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} {wait} sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: ihlal; {allowed}: uygun</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: ihlal; {allowed}: uygun; {escalated}: bir insan karar verir</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>{repository} bu indirme başladıktan sonra değişmiş: {old} yerine {new}.</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} deposunda GGUF dosyası yok.</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} deposunda {text} ile eşleşen model yok. Olanlar: {models}.</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} deposunda birkaç model var: {models}.</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} deposunda {file} dosyasının {parts} parçasından {files} tanesi var.</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>Bilinen {known} öğeden {right} tanesi doğru değerlendirildi</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} kullanılamıyor</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} istemleri yalnızca metin olarak alıyor ve kontrol tokenına benzeyenleri kontrol tokenına çeviriyor; bu yüzden bir metin programın kendi mesajlarını taklit edip kendi hükmünü belirleyebilir.</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} ad olamaz: ad küçük harf, rakam, nokta ve kısa çizgiden oluşur.</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} için “{wanted}” varyantı yok.</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · sürüm {number}</translation>
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
        <translation>{total}, değerlendirilen: {done}; atlanan: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}.</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} metin değil.</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what}, bu indirmenin başladığı dosya değil: {reason}.</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} {length} bayt uzunluğunda; sınır {most}.</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} için yaklaşık {needed} GiB gerekiyor; kullanılabilir {available} GiB var.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>“{address}” bir http veya https adresi değil.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>“{choice}” şunlardan biri değil: {choices}.</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>“{column}”</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>Etiketler, içeriğinden bulunan “{column}” sütununda.</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>Metinler, en uzun sütun olduğu için bulunan “{column}” sütununda.</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>“{column}” sütununda 0 ve 1’den başka sayılar var; bu yüzden hiçbiri neyin uygun olduğunu söylemiyor. Yerlerine politikanın etiketlerini yazın.</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>“{column}” bir model tarafından yazılmış: insanların beklediği yanıt olmadığından dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>“{decision}” hiçbir kararı bozmaz.</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>“{device}” kullanılamıyor. Bu bilgisayarın aygıtları: {devices}.</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>“{endpoint}” ne bir http veya https adresi ne de bir klasör.</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>“{field}” okunmuyor: içerik dosyanın başka bir yerinde bulundu.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>“{file}” okunamıyor. {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>“{file}” kullanılamıyor. {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>“{file}” dosyasında bağlam olarak gösterilecek {columns} sütunu yok. Olanlar: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>“{file}” {n} bayt; en az {needed} bayt olmalı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>“{file}” {count} parçadan {number} numaralısı, ama {n} dosya bulundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>“{file}” bir mesaj dışa aktarmasına ({format}) benziyor ve öyle okunuyor. {other} olarak da okunabilir.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>“{file}”: {reason}, {done} sonrasında.</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>“{file}”: {reason}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}” bir klasör değil.</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>“{folder}” izleniyor; bu yüzden hükümler de oraya yazılamaz.</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>“{golden}” bulunamadı.</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>“{inner}”, “{outer}” klasörünün içinde.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>“{key}” için {value} kullanılamaz: geçerli Unicode metni değil.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>{file} dosyasındaki “{key}” bir tablo olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>{file} dosyasındaki “{key}” metin olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>{file} dosyasındaki “{key}” true ya da false olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>{table} içindeki “{key}” bir tablo listesi olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>{table} içindeki “{key}” bir metin listesi olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>{table} içindeki “{key}” bir tam sayı olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>{table} içindeki “{key}” metin olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>{table} içindeki “{key}” true ya da false olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>{table} içinde “{key}” eksik.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>“{key}” {value} değil, bir sayı olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>“{key}” {value} değil, tırnak içinde bir metin olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>“{key}” {value} değil, bir tam sayı olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>“{key}” {value} değil, {least} ile {most} arasında olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>“{key}” {value} değil, true ya da false olmalıdır.</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>“{key}” {value} değil, {choices} olmalıdır.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>“{label}” ve “{other}” birbirinden zor ayırt ediliyor. Birini yeniden adlandırın.</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>“{label}” bu politikada bir yanıt değil.</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>“{model}” beklenen sha256 değerini taşımıyor; bu yüzden yüklenmedi.</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>“{model}” gpt-oss ve gpt-oss-safeguard tokenlarını içermiyor.</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>“{model}”, denetimin başlatıldığı dosya (sha256 {sha256}…) değil.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>“{name}” bir etiketin, alanın veya seçeneğin adı olamaz.</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>“{name}” adında / ya da @ var; bunlar politika, ad ve sürümü birbirinden ayırır.</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>“{name}” bir adda bulunamayacak karakterler içeriyor.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>“{name}” içinde harf ya da rakam yok.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>“{name}” sayı olmayan ağırlıklar içeriyor.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>“{name}” bilinmiyor.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>“{name}” üst bilgisinde yazandan kısa. İndirme büyük olasılıkla tamamlanmamış.</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>“{policy}” bir sayı istiyor: {reading}.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>“{policy}” politikasında Plumbline’ın tanıdığı bir yanıt biçimi olmadığı için standart biçim kullanılır: karar ve ihlal varsa nedeni.</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>“{policy}” politikasında Plumbline’ın tanıdığı bir yanıt biçimi olmadığı için standart biçim kullanılır: karar, ardından kural ({rules}) ve nedeni.</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>“{policy}” politikasının altın kümeleri: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>“{policy}” {n} token uzunluğunda. İhlal örnekleri: {violating}; uygun örnekler: {allowed}.</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>Gölge sürüm “{policy}”, {n} öğeden {compared} tanesinde: {same} aynı, {other} farklı. Sonuca etkisi yoktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>“{policy}” standart biçimde yanıtlanır: karar ve ihlal varsa nedeni.</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>“{policy}” standart biçimde yanıtlanır: karar, ardından kural ({rules}) ve nedeni.</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>“{policy}” üstün gelecek politika olarak belirtilmiş, ama politikalar arasında değil: {names}.</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>“{policy}” ne bir dosya veya klasör ne de kitaplıktaki bir ad.</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>“{policy}” kendi yanıtını belirtiyor ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>“{policy}” kendi yanıtını belirtiyor; yanıt seçildiği gibi okunur ({reading}).</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>“{policy}” bir klasörden ya da dosyadan kullanılmış; kitaplıkta yok.</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>“{reference}” bir ölçüm numarası değil.</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>“{reference}” hiçbir sürümü göstermiyor ya da birden çok sürümü gösteriyor.</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>“{rule}” anılıyor, ama hiç tanımlanmıyor. Tanımlayın ya da kimliği düzeltin.</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>“{shown}” bir metin kodlamasının adı değil.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>“{text}” sunucu adresi olarak kullanılamıyor.</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>“{title}” içinde metin yok.</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>“{title}” nasıl yanıt verileceğini yeterince açık söylemiyor.</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>“{token}” istemin kontrol tokenına benziyor. Modele düz metin olarak ulaşır ve hiçbir şeyi kontrol etmez.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>“{value}”, {table} içindeki “{key}” için kullanılamaz.</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>“{version}” bir sürüm numarası değil.</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>“{word}” kuralın ne zaman geçerli olmadığını açık bırakıyor. Ne zaman geçerli olduğunu ve ne zaman olmadığını belirtin.</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>“{written}” hücreleri ayıramaz.</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>Programı öğrenmek ve sınamak içindir, karar vermek için değil. Yalnızca kısa metinlerde listelenmiş sözcükleri bulur.</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>Yarım gigabayt daha küçük: uzmanların dışındaki bölümler daha da nicemlenmiştir.</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>Bu program için, programın kendi üretecinin yazdığı metinlerle sıfırdan eğitilmiştir.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>Uzmanlar eğitildikleri biçimi korur.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>Uzmanlar eğitildikleri biçimi korur. Üç dosya, tek model.</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>Uzmanlar eğitildikleri biçimi korur. İki dosya, tek model.</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>İlk tercih: uzmanlar eğitildikleri biçimi korur.</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>safeguard-120b’nin türetildiği genel model; karşılaştırma için.</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>safeguard-20b’nin türetildiği genel model; karşılaştırma için.</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>Büyük model: birbirini etkileyen kurallarda daha iyidir. 80 GB ve üzeri iş istasyonları için.</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Plumbline’ın hedeflediği model, sıradan bir bilgisayara uygun boyutta. İçeriği yazdığınız politikaya göre etiketler.</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>İndirme yapmadan denemek için.</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>Sizin için geçerli olan yasalara uygun olarak kullanın.</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>Lisans metni ve bildirimleriyle birlikte kullanabilir, değiştirebilir ve başkalarına verebilirsiniz.</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>en yeni revizyonda birleşen ve eski birinden ayrılan, birkaç kişiye ait indirme notları ve model listeleri</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>başka programların model listeleri</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>birbirini doğrulayan, başka birkaç programın model listeleri</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>indiren kişilerin herkese açık notları</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>Plumbline kapatılana kadar, burada ve alıntılandıkları her yerde tüm metinler</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>Yanıtladığı kişi: {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>Yanıtladığı kişi: {name}: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>İÇERİK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>Bir karar seçin. Not onunla birlikte kaydedilir.</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>Anılan, ama politikada olmayan: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>Kaynaktaki tarih: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>Birkaç öğe hakkında birden karar verilsin mi?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>Önce öğe hakkında karar verin. Altın kümede insanların verdiği kararlar yer alır.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Karar ver…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Karar {n} öğe için kaydedildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Karar {n} öğe için geri alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>Çaba: {effort} · istemdeki tarih: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>OKUMAK İÇİN BOŞLUK TUŞUNU BASILI TUTUN</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>Metinleri gizle</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Modelin akıl yürütmesini gizle</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>Hükmün nelere dayandığını gizle</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>Modelin, az önce yazdığı akıl yürütmeye göre, karar verdiği sözcükte ne kadar emin olduğu. Bu, ölçülmüş bir doğruluk değildir: onu “Ölçüm” sayfası sizin örneklerinizle ölçer.</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>Kaynaktaki kimlik: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Öğe</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>İhlal olasılığı {low} ile {high} arasındaysa yeniden değerlendirilir ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>Sınırsız olarak yeniden değerlendirildi: {verdict}; denetim {run}, öğe {item}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>Modelin güveni {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>Model: {name}, ekip sunucusunda ({address}); ağırlıkları burada bilinmiyor</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>Model: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>Hiçbir şey kaydedilmedi: bu karar daha önce verilmişti.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>Hiçbir şey geri alınmadı: daha yeni bir karar var.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>OKUMAK İÇİN BOŞLUK TUŞUNA BASIN VEYA TIKLAYIN</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>GİZLEMEK İÇİN BOŞLUK TUŞUNA BASIN</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Bölüm {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>Bölüm {number}, {start}–{end} karakterleri: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>Politika: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>AKIL YÜRÜTME, İNCELEYENLER İÇİN</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>İNCELEMELER</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>Ham yanıt: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Gerekçe, sonradan okuyacaklar için</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>Akıl yürütme bütçesi {budget} · yanıt sınırı {limit} token</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>Anılan kurallar: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>Denetim {run}, öğe {item} · Plumbline {version} · kayıt {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>ADIMLAR</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Metinleri göster</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Modelin akıl yürütmesini göster</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>Hükmün nelere dayandığını göster</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>Modele bağlam olarak gösterilen: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>Kaynak: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>Sıcaklık {temperature} · top-p {top_p} · tohum {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>Metin: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>Bu, “{policy}” politikasına göre verilen hükümlerle ilgilidir.</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>Bu metin denetimde birden çok kez geçiyor. Bir kez değerlendirildi ve hüküm her kopyası için geçerli.</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Başlık: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>Adsız inceleyen</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>HÜKMÜN DAYANDIKLARI</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>NEDEN</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>Hükmü bekleniyor</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>Hükmün dayandıkları</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>{n} öğede modele katılıyorsunuz. Hükmü olmayanlar dışarıda bırakılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Kararınız</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Kararınız {n} öğe için kaydedilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>{n} öğe hakkında tek seferde karar verildi</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>temkinli varsayılan</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{device} üzerinde {engine}, aynı anda {count}</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}. Yeniden değerlendirildi, çünkü {doubt}.</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}. Geçerli olan bu.</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (politikada yok)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} sn · {tokens} token</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: karar geri alındı</translation>
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
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>Gerçek ihlaller, %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Örnek ekle</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Örnek ekle…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>İncelemelerinizi ekleyin</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Uyuşma</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>Ölçüm, doğru hükmü bilinen örnekleri değerlendirir ve hükmün ne sıklıkta doğru olduğunu gösterir. Bir politikanın sürümlerini, modelleri ve çaba düzeylerini yan yana karşılaştırın ve hangi hükümlerin değiştiğini görün.</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>Tam yükte saniyedeki yaklaşık öğe sayısı.</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>Otomatik çabada öğeler önce düşük çabayla, model emin değilse yeniden değerlendirilir. Ne kadar emin olması gerektiği bu örneklerden öğrenilir: duyarlılığa ulaşan en az sayıda ikinci değerlendirme.</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>Otomatik, en çok</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>Otomatik, varsayılan</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>Otomatik, öğrenilmiş</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>Otomatik, öğrenilmiş, öteki yarıda</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, hesap tabloları için</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrasyon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>Değişen hükümler</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>Ayrıca tüm politikaları bir arada sor</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>Seçili satırı şununla karşılaştır</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Şununla karşılaştır</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Eğriler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>Ölçümü sil</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Otomatik algıla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Değişiklikler atılsın mı?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>BEKLENEN</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>Her nokta bir eşiktir. Sağa gidildikçe daha çok ihlal bulunur; yukarı çıkıldıkça yanlış alarmlar azalır.</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>Her politikanın kendi hükmü olur</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>Her politikanın kendi altın kümesi</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>Örneği düzenle</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>Örneği düzenle…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Çaba düzeyleri</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Ölçüm</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Ölçülüyor…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>Ölçüm tamamlandı.</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>Ölçüm durduruldu. İstediğiniz zaman sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Ölçümler</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>Yanıtı okunamayan örnekler; yanlış sayılırlar.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>Beklenen ve gerçek</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Raporu dışa aktar</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Raporu dışa aktar…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Altın kümeler</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML sayfası</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Kesinlik ve duyarlılığın harmonik ortalaması.</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>Bir politika ne kadar doğru?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>Modelin ne kadar akıl yürüteceği.</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>Uyuşmazlarsa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Örnekleri içe aktar</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>Örnekleri içe aktar…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>Politikanın bu adla bir altın kümesi var. Kümenin sonraki sürümü yalnızca bu örnekleri içerecek; önceki sürümler saklanır.</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>Ölçülen politika ve satırları birbirinden ayıran öteki özellikler.</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Başka satır yok.</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>Böyle bir örnek yok.</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>Bu örnekler “{policy}” için hazırlandı; yanıtları başka bir politikaya uymayabilir.</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>Tümü bir arada sorulduğunda kararı hangi politika verir</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>Kararı {policy} verir</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>Örneklerin metinlerini dâhil et</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>Altın kümeyi sil</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Modelin akıl yürütmesini dâhil et</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Yeniden değerlendirilen</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>Değerlendirilen ve bekleyen örnekler.</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Etiket sütunu</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>Politikanın tanımlamadığı etiketler: {labels}. Oldukları gibi saklanırlar.</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>Politikanın dilleri</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>Altın kümenin adı</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Yeni ölçüm</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>Yeni ölçüm…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>Yeni altın küme</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>Yeni altın küme…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>Kesikli çizgide olasılık doğrudur: yüzde 80 olasılıklı hükümlerin beşte dördü ihlaldir. Çizginin altında model gereğinden fazla emindir. Daha büyük noktalar daha çok örneği gösterir.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politikalar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Politika değişiklikleri</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>Kesinlik ve duyarlılık</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Kesinlik ve duyarlılık, {n} nokta</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Kesinlik, %</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>Öngörülen olasılık, %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>Ölçüm hazırlanıyor…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>İhlallerde duyarlılık</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Duyarlılık, %</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Örneği kaldır</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>Altın kümeyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>Altın kümeyi yeniden adlandır veya sil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Yinelemeler</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Yinelemeler</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Rapor {file} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>İnceleme kuyrukları ve insanların verdiği kararlar saklanır.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>Politikada olmayan kurallar: {rules}. Bu doğru politika mı?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>Öğe başına saniye</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>Örneklerini görmek için bir sayı seçin.</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>En az bir çaba düzeyi seçin.</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>En az bir model seçin.</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>En az bir politika seçin.</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>Bu metin için doğru yanıtı seçin.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>Beklenen hükmü alan örneklerin oranı, yüzde 95 güven aralığıyla.</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>Bildirilen ihlallerden gerçek olanların oranı.</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>İhlallerden bulunanların oranı.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Çalışma sayfası</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Metni göster</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>MODELİN HÜKMÜ</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Sınama</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Metin sütunu</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>Otomatik çaba, {policy} politikasını bundan sonra buna göre değerlendirir.</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>Ölçüm durdu.</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>Ölçüm silindi.</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>Ölçüm başlatılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>Ölçümde {n} satır olacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>Onun yerine politikayla birlikte gelen örnekler listelenir.</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>Örnekleri değerlendiren model.</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>Sayfa her tarayıcıda açılır ve ağdan hiçbir şey yüklemez.</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>Politikanın bu adla bir altın kümesi var.</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>Bu örnekler Plumbline ile birlikte gelir.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>Her yeni hüküm için üretilen token.</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>Öğe başına token</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>Hüküm başına token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ayarlama</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>Ayarlama: politika yazılırken bakmak için. Sınama: sonradan ölçüm yapmak üzere ayrı tutulur.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Denetimlerde kullan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>Girdikleriniz kaybolacak.</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>Ne zaman yeniden değerlendirilecek</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>Ne zaman yeniden değerlendirilecek…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>Bunun neden doğru yanıt olduğu</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>İlk örneği yaz…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>Metni yazın veya yapıştırın.</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>gerçek: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>yerleşik</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>ölçüm</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>beklenen: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>öngörülen %{said}, gerçek %{was} ({count} içinde)</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>hazırlanıyor…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>satır {number} / {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>durduruluyor…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>sürüm {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} / {n} hüküm</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, bekleyen {waiting}</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>%{low}–{high}</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} orta, {high} yüksek</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/sn</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>Bu kümeyle yapılan {n} ölçüm, gereken örneklerle birlikte saklanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>Bu kümeyle yapılan {n} ölçümde eski ad kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} örnek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} örnek. Modelin akıl yürütmesini görmek için birine çift tıklayın veya Enter’a basın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} örnek: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} satır örnek değil; atlanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} metnin çelişen etiketleri var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} hüküm değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} hüküm yeniden kullanıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} artık {n} örnek içeriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} örnek</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: ihlal olasılığı {low} üzerindeyse uygun bulunanlar, {high} altındaysa ihlaller yeniden değerlendirilir.</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: taslak ve kaydedilen sürüm</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>Karşılaştırılan {what} ({columns}): aynı hüküm {same}, kappa {kappa}. İhlaller: {violations}.</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” silindi.</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>“{title}” hükümleri ve rakamlarıyla birlikte silinecek. Bu işlem geri alınamaz. Altın kümeler ve politikalar saklanır.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>“{title}”, {n} sürümüyle birlikte silinecek. Bu işlem geri alınamaz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, hesap tabloları için</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, gönderilecek öğeler</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, metin olduğu gibi</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, görevler</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, eylemler</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Hiçbir şey bulunamadı. Başka bir sözcük deneyin.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline Yardımı</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Kılavuzda ara</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>Vakaya ekle…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>Tüm sonuçlar dışa aktarılacak.</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>Tüm sonuçlar dışa aktarılacak: {n} hükümden fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>Bu politikayla yapılan tüm denetimler</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Herhangi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Yazar…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV dosyaları</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Vakalar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Raporu doğrula…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Geçmişi doğrula…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Denetim zamanı</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tümünü temizle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>Geçmiş dosyası küçültülüyor…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>İçerik gizli</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Özel aralık…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>Denetim tarihi</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Yazılma tarihi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Geçmişten sil</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>Denetimleri sil…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Ölçümler</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>Her hüküm, gerekçeleri ve incelemelerinizle birlikte burada saklanır. Bir metin denetleyin, sonra burada arayın.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Sonuçları dışa aktar</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Dışa aktarma durduruldu. Hiçbir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>{file} dosyasına aktarılıyor: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>{file} dosyasına aktarılıyor…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Dosya…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>Yazara göre filtrele</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>Dosyaya göre filtrele</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>Bu kayıtlı arama silinsin mi?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Siliniyor: {done} / {n} öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>Şundan eski, tamamlanmış denetimler (gün)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Denetim sayfasına git</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Modelin akıl yürütmesini dâhil et</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Dâhil</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Yarıda kaldı</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>JSON Lines dosyaları</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON dosyaları</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Değerlendirilen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Son 365 gün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>Gizli içerikte eşleşme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Diğer filtreler</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>{n} denetimden fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>{n} hükümden fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Okunabilir tarih yok</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>Bu sözcüklerin ve filtrelerin tümüne uyan bir hüküm yok.</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Henüz hüküm yok</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>İncelenmedi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>Silinecek bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>Hiçbir şey kaydedilmedi. Karar vermek için tek bir hüküm seçin.</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Yalnızca bu yazar</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Yalnızca bu dosya</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Denetim sayfasında aç</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>Adın ya da adresin bir bölümü yeterlidir. Birden çok sözcüğün hepsi geçmelidir.</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>Dosya ya da klasör adının bir bölümü yeterlidir. Birden çok sözcüğün hepsi geçmelidir.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politikalar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gerekçeler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Yeniden adlandır veya sil…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>Raporlar ve vakalar</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapor…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>İncelendi</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>İncelendi: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>“{name}” silindi. Bulduğu her şey geçmişte kalır.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Denetim {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Kaydedilme: {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>İçerik, gerekçe, not ve politikalarda ara</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Arama alanı</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>Ayrıntılarını görmek için bir hüküm seçin.</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>Seçili: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Tüm hükümleri göster</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Hükümleri göster</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>Seçili hükümlerin bazıları yüklenmedi. Tek seferde daha azını seçin.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>Gün, kaynakta yazıldığı gibi sayılır. Tarihi olmayan ya da 03/04/2024 gibi iki türlü okunabilen bir tarihi olan içerik bulunmaz: görmek için “Okunabilir tarih yok” seçeneğini belirleyin.</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>Dosya, denetlenen içeriği barındırır. Dosyayı edinen herkes onu okuyabilir.</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>Öğeler “{type}” türünü alır. Bunu Ayarlar’daki “Öteki programlar” bölümünden değiştirebilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>Liste bu denetimlerin {n} hükmünü gösteriyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>Sözcükler ve filtreler geçmişte saklanır. Geçmiş şifreliyse onlar da şifrelidir.</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>Bu adla bir kayıtlı arama var. Yenisi onun yerini alacak.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>Bu geri alınamaz. Geçmiş dosyası küçülür. Politikalar, altın kümeler ve dışa aktarılan dosyalar saklanır.</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>{items} içeren {runs} silinecek: metinler, hükümler, akıl yürütme ve incelemeler ({reviewed}).</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Zaman damgaları…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Hükümler</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>İhlaller</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Listenin gösterdikleri</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılma zamanı</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Katıldınız</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>Katılmadınız</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>silinmiş denetim</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} tarihinden itibaren</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>hükümler</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} öğe “{name}” vakasına eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} öğe silindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>Bu öğelerle ilgili {n} açık itiraz, karara bağlanmadan silinecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>Bu denetimlerin {n} hükmü daha silinecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} incelenmiş öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} denetim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>Süren {n} denetim saklanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} hüküm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} hüküm {file} dosyasına aktarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} hüküm dışa aktarılacak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Geçmişi doğrula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>Mührü kaydet</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Mühür</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>Sakladığınız mühür, varsa</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Metin dosyaları</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>Doğrulama tüm geçmişi okur. Hasarı bulur; kaydedildikten sonra değiştirilen veya kaldırılan şeyleri bildirir.</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>Doğrulama durduruldu. Henüz bir sonuç yok.</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>Mühür {file} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>Bu, geçmişin mührüdür. Bu bilgisayardan uzakta, kâğıt üzerinde ya da başka bir kişide saklayın: ondan önceki hiçbir şeyin değiştirilmediğini ileride gösterir.</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Zaman damgaları…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>Başka yerde saklanmış bir mühür olmadan bu, tüm geçmişin sahte olma olasılığını ortadan kaldırmaz.</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>mühür</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{n} kayıttan {done} tanesi doğrulandı</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ Geçmiş sağlam.</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ Geçmiş mühürle eşleşmiyor.</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ Geçmiş kaydedildiği gibi değil.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>Kabul et ve indir</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>Erişim belirteci gerekiyor</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Başka bir depo</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Başka bir depo…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Edinilebilir</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Kullanılamıyor</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrol ediliyor</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>Model merkeziyle bağlantı kuruluyor…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>Hasarlı; hiçbir zaman yüklenmez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modeli sil</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>Bu bilgisayara sığmıyor</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Yine de indir</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>Bu dosyalar indirilsin mi?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>İndiriliyor: %{percent}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>İndir…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DOSYALAR</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>Dosya hasarlı: sha256 değeri beklenenden farklı</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>Dosya doğrulanmadı: Plumbline sha256 değerini bilmiyor</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>Dosya doğrulandı</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>Bu diskte bul</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Karşılaştırma için</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>Öğrenmek ve denemek için, karar vermek için değil</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>İçerik denetimi için</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>Biçim: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>Bu koşulları okudum ve kabul ediyorum</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dosyaları içe aktar</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Klasörü içe aktar</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Klasörü içe aktar…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>Bu modeller içe aktarılsın mı?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>{name} içe aktarılıyor…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Yüklü</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>Bu diskte LM Studio, Hugging Face, llama.cpp, Jan, GPT4All ve Ollama programlarına ait gpt-oss modeli yok.</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>Model ayrıntıları</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modeller (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Bulunan modeller</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Henüz ölçülmedi</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>BU BİLGİSAYARDA</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>Bir bölümü indirildi</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>Bir bölümü indirildi: %{percent}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline, {host} ile bağlantı kuracak; bu sunucu kendi depolama alanına yönlendirebilir. Her bağlantı ayarlarda listelenir.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Alıştırma modeli</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>Alıştırma modeli: karar vermek için değil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>Bu bilgisayar için önerilen</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Onarılıyor</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>İndirmeyi sürdür…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>Bu bilgisayarda yavaş çalışır</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>Bu bilgisayarda iyi çalışır</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>KENDİNİ SINAMA</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>DURUM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Boyut: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Kaynak: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Sınanıyor…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>Model sınamayı geçemedi.</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>Model çalışıyor.</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>gpt-oss mimarisinde GGUF dosyaları içeren bir deponun adı; örneğin kuruluş/ad veya kuruluş/ad:dosya.</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>{title} için tamamlanmamış indirme silinecek.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>Denetimlerde kullan</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Bulunduğu yerde kullan</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Dosyayı doğrula</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Doğrulanıyor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>Dosyalara ne olacak</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (alıştırma)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} yüklendi.</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} doğru indirildi, ama kullanılamıyor. {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>saniyede {rate}</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, commit {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>İndirilecek {size}; diskte boş alan {free}.</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}. Denetimlerde kullanılıyor.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kaldı</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} hasarlı: sha256 değeri beklenenden farklı.</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} doğrulandı: dosya değişmemiş.</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} bu diskten silinecek. Hükümleri ve bulunduğu yerde kullanılan dosyalar saklanır.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politikalar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>Eşleşen komut yok</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Bir komutun adından bir bölüm yazın</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 veya 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>Listeden bir kod</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>Bu adla bir politika zaten var.</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Listeden bir sözcük</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>ÖNERİLER</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Alan ekle</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Yanıt ekle</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Yeniden çözümle</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>Bu metnin çözümlenmesi çok uzun sürdüğünden metin çözümlenmeden gösteriliyor.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Yanıt biçimi</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>Yanıt: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>Yanıtlar ve anlamları</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>İyi bir politikanın dört bölümüyle başla</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>Bu politikaya göre değerlendirilen metinleri bulanıklaştır</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>null olabilir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>Bu politikayla denetle</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>Önce yanıtların nasıl okunacağını seçin.</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>Seç: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Şununla karşılaştır</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>Güven: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Geçerli metin</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>Metinden algıla</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>Politikanın metninde algılandı. Değişiklikleriniz buna üstün gelir.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>Değişiklikleri at ve geri yükle</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>Politikayı çoğalt</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>Örnek bir metin girin</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>Nasıl okunduğunu görmek için bir yanıt girin</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>ZIP dosyası olarak dışa aktar</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>Klasöre aktar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Yanıtın alanları</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>Sırasıyla alanlar</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>YANITLARIN OKUNUŞU</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Akıl yürütmeyi gizle</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>Yanıtların okunuşu: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Politikaları içe aktar</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>Politika klasörünü içe aktar</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>İçe aktarma durduruldu. O ana kadar içe aktarılan politikalar saklandı.</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>Politikalar içe aktarılıyor…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>Her etiket için 0 veya 1 içeren JSON</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>Alanlı JSON</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Değerlendiriliyor…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>UZUNLUK</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>Satır {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>Model yükleniyor: %{share}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Anlam</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>Her yanıtın anlamı</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Yeni politika</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Yeni, kaydedilmedi</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Öneri yok.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Fark yok.</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>Eşleşen politika yok.</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>Çözümlenmedi.</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>Henüz belli değil. Politikanın başlarında neyle yanıt verileceğini belirtin (örneğin “Bu politikayı ihlal ediyorsa 1, etmiyorsa 0 ile yanıt ver”) ya da burada seçin.</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>Hiçbir şey (metni göster)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline isteme bu yanıt biçimini ekler:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>Plumbline geçen sefer bu metni çözümlerken durduğundan metin çözümlenmeden gösteriliyor.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politikalar</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>Politikalar ve paketler</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>Politika işleniyor: %{share}</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>Metnin {number}. okunuşu: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Gerekçe: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>Önerilen: {least}–{most} token. Bu metin sayılmadı.</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>Önerilen: {least}–{most}. Bu, gerçek modeller için kesin sayıdır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Bu sürümü geri yükle</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>Kurallar ve gerekçe</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Kurallar: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Örnek yanıt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Sürüm {number} olarak kaydet</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>Geçmişe kaydet</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>Geçerli metnin hükmünü geçmişe kaydeder</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Politikalarda ara</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kısa ad</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Arşivlenenleri göster</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Akıl yürütmeyi göster</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>Hükümleri göster</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>Standart biçim</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>Standart biçim: karar, ardından kural ve nedeni</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>Standart biçim: karar, ardından kural ve nedeni.</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>Standart biçim: karar, ardından kural ve nedeni. Politikada Plumbline’ın tanıdığı bir yanıt biçimi olmadığı için kullanılır.</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>Standart biçim; model, kararı bir insana bırakabilir</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Hazır politika</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Burada belirtilmiş</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>DENEYİN</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>Altın kümede sına</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Denenecek metin</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>Hiçbir kural çiğnenmemişse yalnızca karar; yoksa kural ve nedenini söyleyen bir cümle. İsteme eklenir; politikanın metni olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>Politikanın metni</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>Metin bir akıl yürütme çabası istiyor, ama metinde bunun etkisi yoktur: {effort}.</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>Bu politika, düzenleyicinin değiştireceği karakterler içeriyor; bu yüzden burada salt okunur.</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>Bu politika neyle yanıt verileceğini açıkça söylemiyor. Kastedileni seçin ya da olası yanıtları ve her birinin anlamını tanımlayın.</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>Bu politikanın henüz altın kümesi yok. Ölçüm sayfasında örnekleri içe aktarın.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>Başlık ve dil</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>Yanıtlar iki şekilde okunabilir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>Bilinmiyor, çünkü metin çözümlenmedi.</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>Denetimlerde kullan: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>Model dosyası doğrulanıyor: %{share}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>İsteme eklenenler</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>Biçimin kaynağı</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>Hangisi kastediliyor? Bunu istem belirtir; metniniz olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>Kaydedilmemiş değişiklikleriniz var. Eski bir sürümü geri yüklemek bunları siler.</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>seçeneğine kadar bir sayı</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>tablodan bir yanıt</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>başka her şey</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arşivlendi</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>yerleşik</translation>
    </message>
    <message>
        <source>current</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>örneğin en, de veya pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>serbest metin</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>hiç kullanılmadı</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>hiçbir işaret verilmemiş</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>hiçbir kural çiğnenmemiş</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>seçeneklerinden biri</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>kural kimlikleri</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>örnek</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>hazır politika</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>denetimlerde kullanıldı, kaydedilmedi</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>sürüm {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}. Politikanın metninde algılandı.</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}. Açıkça belirtildi.</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} TOKEN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} örnek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>{n} tanesi daha içe aktarılamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} politika {place} konumuna aktarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} politika içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} denetim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} değişmemiş satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} hüküm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>Yanıtlar {n} şekilde okunabilir</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopya)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} kaydedildi.</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, değiştirildi</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>“{name}” arşivlendi. Sürümleri ve hükümleri saklanır.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>Anahtarı, istekte bulunacak programa kopyalayın. Yalnızca bir kez gösterilir.</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopyala: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Örnek: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>Dinlenen adres: {address}</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Yerel API</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Yeni anahtar oluşturulsun mu?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Yeni anahtar…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>Henüz hiçbir program istekte bulunmadı.</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>Kapalı: hiçbir program istekte bulunamaz.</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>Sistem anahtarlığında ({keyring}) yalnızca sağlama toplamı saklanır.</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Geçmişi aç</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>Programlar OpenAI’a sorar gibi sorar: onlara bu adresi ve anahtarı verin. Modelin adı, plumbline/ ve ardından politikanın adıdır; ya da yalnızca plumbline yazılır ve politika istekle birlikte gelir.</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>Programlar, kendilerine verdikleri adla, dakika dakika. Ne sordukları yalnızca geçmiştedir; saklanmamasını istedilerse orada da yoktur.</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Programlar {n} kez istekte bulundu; sonuncusu {date} tarihinde. Reddedilen: {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>Eski anahtarı kullanan programlar, yenisini verene kadar reddedilir.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>Bir anahtar var. Yeniden gösterilemez; yenisi onun yerini alır.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>Henüz anahtar yok. Anahtar olmadan her istek reddedilir.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>Bu sistemde anahtarlık olmadığından anahtar, Plumbline kapatılana kadar geçerlidir.</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>Bu açıkken, hesabınızla çalışan ve anahtarı bilen her program metin değerlendirtebilir ve kendi isteklerinin yanıtlarını okur. Geçmişi okuyamaz, bir şey değiştiremez, ağı kullanamaz. Web sayfaları her zaman reddedilir. “Ağ kullanımına izin ver” ayarının buna etkisi yoktur: başka hiçbir bilgisayarla bağlantı kurulmaz.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kim istekte bulundu</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>Kim istekte bulundu…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>Bunu Ayarlar sayfasında değiştirin.</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>Tek politikalı bir sütun seçin.</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>“Yanıtların okunuşu” ile bir okuma ya da standart biçimi seçin.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>“Örnekler” altından birini seçin.</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>Denetim için şu çabayı seçin: {effort}.</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>“Yanıtların okunuşu” ile standart biçimi seçin.</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>İki ölçüm ya da bir ölçümün iki sütununu seçin.</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>Bunun yerine “Kopyala” seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>Oradaki hesap ayarlarınızda bir okuma erişim belirteci oluşturup buraya girin.</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>Modeller sayfasından indirin.</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>Modeller sayfasında yeniden indirin veya içe aktarın.</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>Ayarlar’daki “Gizlilik” bölümünde şifreleyin.</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>Ayarlar sayfasında “Ekip sunucusu” altındaki “Anahtar…” ile girin.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>Parolayı girin ya da sistem anahtarlığının kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>“Etiket sütunu” alanını doldurun.</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>“Metin sütunu” alanını doldurun.</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>Gerçek hükümler için Modeller sayfasından bir model indirin.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Birine başka bir ad verin.</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>Her birinde neyin yanlış olduğunu görmek için tek tek içe aktarın.</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>Silinmiş olabilir; Geçmiş sayfası tüm denetimleri listeler.</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>Kaldırılmış olabilir; İnceleme sayfası tüm kuyrukları listeler.</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>Denetimi silinmiş olabilir; İnceleme sayfasındaki “İtirazlar” tüm itirazları listeler.</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>Geçmişi başka bir klasörde tutun: Yardım’daki “Settings and shortcuts” bölümünün “Where files are” konusuna bakın.</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>Önce dosyanın bir kopyasını alın. Sonra yerine bir yedek koyun ya da okunabilenleri kurtarın: Yardım’daki “Evidence and repair” konusuna bakın.</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>“Başka bir depo…” ile iki noktadan sonra tek bir dosya belirtin: {repository}:DOSYA.</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>“Başka bir depo…” ile deponun kendisini belirtin.</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>{file} dosyasını bir metin düzenleyicide açıp “{key}” anahtarını kaldırın ya da dosyayı silin.</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>Ayarlar’daki “Gizlilik” bölümünde arama dizinini yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>Bir sürümünün saklanması için Politikalar sayfasında kaydedin.</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>Adresini Ayarlar sayfasında “Ekip sunucusu” altında ayarlayın.</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>Politikalar sayfasında “Yanıtların okunuşu” ile belirtin.</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>Ölçüm sayfası tüm ölçümleri listeler.</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>Ölçüm sayfası {evaluation} numaralı ölçümün sütunlarını gösterir.</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>Geçmiş sayfası {run} numaralı denetimin öğelerini gösterir.</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>Modeller sayfası modelleri listeler.</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>İnceleme sayfası kuyruğun öğelerini gösterir.</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>Ayarlar sayfası tüm ayarları listeler.</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>“Altın kümeler” altında listelenirler.</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>Yeni sürümü indirmek için önce tamamlanmamış indirmeyi silin.</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>Programı denemek için “{title}” gibi örnek bir politika seçin.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>Bir politikanın sürümlerini karşılaştırmak için “Ayrıca tüm politikaları bir arada sor” seçeneğinin işaretini kaldırın.</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>Ölçüm sayfasındaki “Örnekleri içe aktar…” bir tane oluşturur.</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>Modeller sayfasındaki “Dosyaları içe aktar…”, diskteki dosyaları içe aktarır.</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>“Yine de değerlendir”, alıştırma modelinin yine de ne sonuç verdiğini gösterir.</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>Geçmiş sayfasında “Raporlar” altındaki “Vakalar…” tüm vakaları listeler.</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>Plumbline’ın Geçmiş sayfasında “Raporlar” altındaki “Raporu doğrula…” bir raporun JSON dosyasını doğrular.</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>Geçmiş sayfasında “Raporlar” altındaki “Zaman damgaları…” bunun için istek yazar.</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>“Sürdür” kalanları değerlendirir.</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>Geçmiş sayfasındaki “Kayıtlı aramalar” hepsini listeler.</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>Modeller sayfasındaki “Sına” modeli dener.</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>“Bu bilgisayarın geçmişini kullan”, bu bilgisayardaki geçmişi açar.</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>Modeller sayfasındaki “Dosyayı doğrula” dosyayı kontrol eder.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>Bir ad veya başka sözcükler</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>Maskelenecek ad veya başka sözcükler</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>Yazar adları</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hazırlayan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>İptal edildi. Rapor yazılmadı.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Raporu doğrula</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Doğrulanıyor…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-posta adresleri</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>Raporu hazırlayanın söylediği parmak izi</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>Raporu hazırlayanın söylediği parmak izi, varsa</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>@ad gibi kullanıcı adları</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>{all} öğeden {first}–{last} arası</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON dosyaları</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, doğrulanabilir</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskele</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>Kişileri maskele</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>Seçimi maskele</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>Maskelenen sözcükler</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Sonraki öğeler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>Ya da önizlemede sözcükleri seçin. Raporun tamamında maskelenirler ve dosyada yer almazlar.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF dosyaları</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefon numaraları</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Rapor hazırlanıyor…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Raporun önizlemesi</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Önceki öğeler</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Kayıt biçimi</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>{file} dosyasına kaydedildi. Parmak izi: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Metinleri göster</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>Metinler burada gizli, ama raporda yer alacak.</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>Metinler ve onlardan alıntılar</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>Raporun JSON dosyası kendi karma değerleriyle, bu geçmişten hazırlandıysa bu geçmişle de karşılaştırılır.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Modelin akıl yürütmesi</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>Politikaların metinleri</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Rapor yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web sayfaları</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Rapora girecekler</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} yazılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Yazılıyor: {done} / {n} öğe…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapor</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>Raporda {n} öğe var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>Saklama süresi dolan {n} hüküm silindi.</numerusform>
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
        <translation>İKİNCİ İNCELEYEN</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>Olasılık, en az</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>Bir kuyruk, bir insanın bakması gereken hükümleri koyduğunuz kurallara göre listeler: ihlal eden her şey, belirsizler, uygun bulunanlardan rastgele bir bölüm.</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>Uygun bulunanlardan rastgele bir bölüm:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>Uyuşma ve çelişkiler</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tüm kuyruklar</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{policy} politikasına göre {n} denetimin tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>Her biri modelin hükmüne göre</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Geldikleri sırayla</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Örneklem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>Bir metin denetleyin; sonra bir insanın bakması gereken hükümlerden kuyruk oluşturun.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>Başkasının size dosya olarak gönderdiği öğeler hakkında karar verin.</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>Benzer öğeler hakkında birlikte karar ver</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>Modelden farklı karar verilen: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Devredilen</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>Her N. hüküm</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>Herkesin öğeleri</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>Buradaki her şey incelendi.</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>İhlal eden her şey</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>Devredilen her şey</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>Belirsiz olan her şey</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>Denetim sayfasına git</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>Altın öğeler</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>Zor öğeler</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>Zor öğeler, metinleri bulanıklaştırılan bir politikayı ihlal edenlerdir.</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>Zor öğeler: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>En yüksek olasılık</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>Aralarına gizlenen altın öğeler, kaynağı {policy} · {name}</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>İncelenecek öğeler</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>En düşük olasılık</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>Yanıtları birleştir…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>Virgülle ayrılmış adlar; her biri bir bölüm alır</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Yeni kuyruk</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Yeni kuyruk…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>Altın öğe eklenemiyor: altın kümenin metinleri zaten kuyrukta.</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>Uygun altın öğe yok. Öğelerinin hükmü olması için önce altın kümeyle ölçüm yapın.</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>Uygun altın öğe yok: bu kurallar altın öğelerin hükümlerinden hiçbirini seçmiyor.</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>Henüz kuyruk yok</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Geriye bir şey kalmadı: bu kuralların seçtiği {n} öğe zaten incelendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Henüz incelenecek bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>İncelenecek bir şey yok: {n} hükmün tümü “Uygun”. Bazılarına bakmak için rastgele bölümü işaretleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>Şu kadar hükümden biri:</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>Kaç hükümden biri</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>{n} hükümden biri</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>Paket aç…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mola ver</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Olasılık</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>Olasılık {low}–{high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>Benzer öğeleri bir araya getir</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Kuyruğu kaldır</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>İnceleme kuyrukları</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>İnceleyenler</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>İnceleyenler: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>İkinci inceleyene gönder…</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>Altın öğelerin oranı</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>Uygun bulunanların oranı</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>Herkesin sayılarını göster</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>Benzer öğeler bir arada durur</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>Başka biri, kararlarınızı bilmeden aynı öğeler hakkında karar verir.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Araya dağıtılmış</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} öğe zaten incelendi; dışarıda bırakılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} öğe yalnızca itiraz üzerine karara bağlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} öğenin henüz hükmü yok; dışarıda bırakılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>Bunların {n} tanesi altın öğe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>{when} tarihinde {n} denetimden oluşturuldu</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>Neyin incelenmesi gerektiğini belirten en az bir kural seçin.</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>Model bu {n} benzer öğeyi farklı değerlendirdi: {verdicts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>Modelin hükümleri farklı</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>Aynı tohum aynı öğeleri çeker.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>Bu denetimdeki {n} öğenin henüz hükmü yok. Denetimin bitmesini bekleyin ya da denetimi sürdürün.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>Bu kurallar {n} hükümden hiçbirini seçmiyor. Başka kurallar seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>Bu denetimde hüküm yok. Başka bir denetim seçin.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Hükümlerin kaynağı</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>İhlal</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>Örneklemin uygun bulunanlar arasında bulduğu ihlaller: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>SONUÇ</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>İÇİNDEKİLER</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>İncelenmesi gerekenler</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>Kimin bölümü</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>Bugün {n} zor öğe hakkında karar verdiniz. Mola vermek ister misiniz?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>altın öğelerde doğru: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>Tümü için {decision}</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{total} öğeden {done} tanesi incelendi</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{hits} / {of}, {percent} ({low}–{high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>{name} adlı kişinin öğeleri</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>bugün {n} zor öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} öğe seçili: kararınız her biri için kaydedilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>Kuyrukta {n} öğe olacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>uygun bulunanlardan rastgele çekilen {share} (tohum {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} incelendi</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>“{title}” kaldırılacak. Öğeleri hakkındaki kararlar saklanır; altın öğelerle ilgili kararlar saklanmaz.</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>Hepsi tamam.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tüm kuyruklar</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>{n} öğenin tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>En az {count} karakter. Birkaç sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>Paketler (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>Kör: modelin hükümleri olmadan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Paketi seçin</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Yanıtların bulunduğu dosyayı seçin</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Paketi kapat</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>Cohen kappası {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>Cohen kappası {kappa} ({low}–{high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Çelişkiler</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>{name} gibi karar ver…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>Farklı karar ver…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>Bu yönde karar ver…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>Kararlar (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>Her karar, paketin yanındaki “{file}” dosyasında hemen saklanır. O dosyayı geri gönderin.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Öğeler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Gerekçe belirtilmedi</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>Henüz iki kişi bu kuyruğun aynı öğeleri hakkında karar vermedi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Paket aç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Parolayı yineleyin</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Yanıtı kaydet</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>Yanıtı farklı kaydet…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>İkinci inceleyene gönder</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>Sonuca bağlandı. Tüm kararlar saklanır.</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>Daha önce {who} sonuca bağladı. {name} o zamandan beri farklı karar verdi.</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>Sonuca bağlayan: {who}, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>Sonuca bağlananlar da</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Metin {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>Dosyada metinler ve politika var, kararlarınızın hiçbiri yok. Dosyayı yalnızca parola açar: parolayı, dosyayı gönderdiğinizden başka bir yolla bildirin.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Parolalar eşleşmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>Modelden farklı karar verilen {n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>Karar bekleyen {n} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>Hakkında karar verilen {n} öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Sonuca bağlanacak çelişki yok.</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>MODELİN SÖYLEDİĞİ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>Kararlarınız {file} dosyasında.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>Kararlarınızın yanında yer alacak adınız</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>kör verilmiş</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>modelin hükümleri bilinerek verilmiş</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>ikisi de hep aynı kararı verdiğinden kappa yok</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>sonuç: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>daha önce sonuca bağlanmıştı</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>kararınız: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} dosyasında {n} metin var. Dosyayı gönderin, parolayı başka bir yolla bildirin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} şifreli.</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} ve {second}: {of} öğeden {hits} tanesinde aynı</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: {n} metinden {done} tanesi hakkında karar verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>Sonuca bağlanacak {n} çelişki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{name} adlı kişinin {n} kararı eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} metin artık kuyrukta değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} tanesi zaten vardı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>Ekibinizin daha büyük bir bilgisayarında llama-server veya vLLM çalışıyorsa oradaki bir model değerlendirme yapabilir. O zaman metinler ve politikalar ona gönderilir; geçmiş burada kalır. Başka bir modelin seçilmediği her yerde değerlendirmeyi o yapar. Gizlilik altında ağ yasaklandığı sürece hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>Sistem anahtarlığında saklanır ve yalnızca sunucuya gönderilir. Unutulması için boş bırakın.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Anahtar…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>Yalnızca sunucunun kendi sertifikası varsa</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>Metinler bu sunucuya gönderilsin mi?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Kullanmayı bırak</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Ekip sunucusu</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>Ekip sunucusu…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>Metinler bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>Anahtar {keyring} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>Anahtar unutuldu.</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>Gizlilik altında ağ yasaklandığından ona hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Sunucunun anahtarı</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>Bu sunucuyu kullan…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>Metinlerin değerlendirildiği yer</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>Onu işleten kişi, değerlendirilenleri okuyabilir. Bunları saklayıp saklamadığını sorun.</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}. Aynı anda öğe: {count}. Bağlam: {context} token.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>Kısayollar ve dil dâhil tüm ayarlar varsayılanlarına döner.</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>Dosyasına erişebilen herkes, değerlendirilen her metni okuyabilir.</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>Dosyasına erişebilen herkes, geçmişteki her şeyi okuyabilecek.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>En az {count} karakter. Birkaç sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Anahtarı değiştir</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Anahtarı değiştir…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>Denetimler, incelemeler ve politikalar tek bir geçmişte tutulur. Seçtiğiniz bir klasörde, örneğin şifreli bir USB bellekte, kendi ayarları olan başka bir geçmiş tutabilirsiniz. Modeller ortaktır.</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>Geçmiş klasörünü seç</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Plumbline’ı kapat</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Renkler ve metin</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Varsayılanlar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>Geçmişi şifrele</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>Şifreleme, bilgisayar kapalıyken ve biri dosyayı kopyaladığında onu korur. Hesabınızla çalışan programlara, kilidi açık bilgisayarınızın başındaki kişilere karşı korumaz; dışa aktardığınız dosyaları da korumaz.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Şifrele…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktarma</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>Dosya konumları</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Kurtarma kodunun grupları</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>Geçmiş ve incelemeler</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Geçmiş klasörü</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Bir yere yazdım</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>Aynı anda öğe: {items}. İş parçacığı: {threads}. Bağlam: {context} token. GPU’daki katman: {layers}.</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>Anahtarı, parolanızdan ya da kurtarma kodunuzdan türetilir; saklanmaz.</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>Anahtarı, kilidi hesabınızla açılan sistem anahtarlığında (“{name}”).</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>Sistem anahtarlığında anahtar (kullanılamıyor)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>Sistem anahtarlığında anahtar ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>Günlükler (hiçbir zaman içerik barındırmaz)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>Model ve motor</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>Ağ bağlantıları</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Yeni kısayol: tuşlara basın</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>Belleğe yüklenmiş model yok. Yüklendiğinde aygıt, llama.cpp’nin bildirdiği şekilde burada gösterilir. Aşağıdaki değişiklikler, bir model bir daha yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>Parolayı yalnızca siz bilirsiniz. Her açılışta girersiniz; saklanmaz. Unutursanız geçmiş kaybolur: onu kimse kurtaramaz.</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>Başka bir geçmiş açılsın mı?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>Başka bir geçmiş aç…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Klasörü aç: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Öteki programlar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline şimdi kapanacak. Sonraki açılışta {folder} klasöründeki geçmiş açılacak.</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline şimdi kapanacak. Sonraki açılışta bu bilgisayardaki geçmiş açılacak.</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline ağa {n} kez bağlandı; sonuncusu {date} tarihinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline bu bilgisayardan ağa hiç bağlanmadı.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>Akıl yürütme ve yanıtlar</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Yeniden ata</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Arama dizinini yeniden oluştur</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>Arama dizini yeniden oluşturuluyor…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>Şifrelemeyi kaldır</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>Şifreleme kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>Şifrelemeyi kaldır…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Kısayolu kaldır</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Parolayı yineleyin</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Tüm ayarlar sıfırlansın mı?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Tüm ayarları sıfırla…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Tüm kısayolları sıfırla</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Varsayılana sıfırla</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>Varsayılana sıfırla: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>Tüm ayarları varsayılanlarına döndürür. Geçmiş, politikalar ve modeller saklanır.</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>Geçmiş yeniden yazılıyor. Büyükse bu biraz sürebilir.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Örnekleme</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>Bir eylem seçin, sonra yeni kısayola basın.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>Bağlantıları göster…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Kodu yeniden göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>Ekip sunucusu</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>Bir modeli sına…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>Metin bu büyüklükte olacak.</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>Geçmiş klasörünü {variable} ortam değişkeni belirliyor.</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>Geçmiş şifreli.</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>Geçmiş şifreli değil.</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>Şu anda bir görev sürdüğünden dil sonraki açılışta değişecek.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Parolalar eşleşmiyor.</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>Arama dizini yeniden oluşturuldu.</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>Sistem anahtarlığı rastgele bir anahtar saklar; oturumunuz açık olduğu sürece Plumbline geçmişi sormadan açar. Anahtarlık kaybolursa geçmişi açan, bir yere yazacağınız bir kurtarma kodu alırsınız.</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>{folder} klasöründe henüz bir geçmiş yok. Plumbline şimdi kapanacak ve sonraki açılışta orada yeni bir geçmiş oluşturulacak.</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>Bu kod, anahtarlığın açamadığı durumlarda, yani başka bir bilgisayarda ya da sistem yeniden kurulduktan sonra, geçmişi açar. Yalnızca bir kez gösterilir. Yazın ya da yazdırın ve bu bilgisayarda değil, önemli evraklarınızın yanında saklayın.</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>Bu, kodla eşleşmiyor.</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>Yazdığınız kodun {first}, {second} ve {third}. gruplarını girin. Böylece kod hâlâ gösterilebiliyorken kopyanız kontrol edilir.</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>Bu bilgisayarın geçmişini kullan…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>Arama, geçmişte bulunan metinleri bulamıyorsa bunu kullanın.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Plumbline’ın hangi sunucuya ne zaman, neden bağlandığı ve ne kadar veri aldığı. Erişim belirteçleri ve içerik hiçbir zaman kaydedilmez.</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model}, {engine} ile {device} üzerinde çalışıyor.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>Bu kısayol zaten “{action}” eylemine ait. Yeniden atarsanız oradan kaldırılır.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ Metinler bu bilgisayardan çıkıyor</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● Bu bilgisayardan hiçbir şey çıkmaz</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>Benzer öğe yok.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Denetimini göster</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Benzer öğeler</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>incelendi: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} yakın kopya, en benzeri başta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>Bu bilgisayarda {file} dosyasını açacak bir program bulunamadı.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Başka bir programda aç</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Dosya, değerlendirildikten sonra değişmiş.</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>Bu tür bir dosyayı açmak onu çalıştırabileceğinden {file} dosyasının klasörü açıldı.</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>Öğenin konumu: {place} (kopyalandı).</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>Öğenin metni artık dosyada değil.</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>Öğenin metni şimdi şurada: {place}.</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} başka bir programda açılır. O program, Plumbline’dan farklı olarak, dosyanın içindekileri çalıştırabilir ya da ağdan resim ve sayfa yükleyerek dosyanın açıldığını başkalarına belli edebilir.</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} açıldı.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>Bu bilgisayarın geçmişini kullan</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>Bir insan karar verdi</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>Modelden sonra bir insan karar verdi</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>Kuralların üstünde</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>Şablonu değiştir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>Bu içeriğin sahibi için. Okuyun, uymayanları değiştirin ve kopyalayın. Plumbline hiçbir şey göndermez.</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>Uygun</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>Devredildi</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>İhlal ediyor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>İtiraza yanıt: sonda</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>İtiraza yanıt: karar korundu</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>İtiraza yanıt: karar bozuldu</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>İtiraza yanıt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>Gerekçe bildirimi</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>Bildirim şablonu</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>Model tek başına karar verdi</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>Yanıt kopyalandı ({language}).</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Özgün şablonu kullan</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Gerekçeniz</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} politikanın başlığının, {note} gerekçenizin, {date} tarihin yerini tutar. Boş bırakılan bir metin bildirime girmez.</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>Dışarıdan bir kuruluş, bu geçmişin mührünün ne zaman var olduğunu bildirebilir: ondan önce kaydedilen hiçbir şey daha sonra fark edilmeden değiştirilemez.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>Kuruluşun sertifikası…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline kimseyle bağlantı kurmaz. İsteği yazın, bir zaman damgası kuruluşuna (RFC 3161) gönderin ve yanıtını buraya ekleyin. İstek bir karma değer içerir, değerlendirilenlerden hiçbir şey içermez.</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>Yanıtı ekle…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>Yanıt doğrulandı ve saklandı.</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>İstek {file} dosyasına kaydedildi. {seal} mührüyle ilgilidir.</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>Henüz zaman damgası yok.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zaman damgaları</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>İstek yaz…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>mühür</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>Nelere izin verildiğini politika söyler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>Ben isteyene kadar metinleri bulanıklaştır</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Her şey bu bilgisayarda kalır</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>Her öğe için hükmü, dayandığı kuralı ve nedenini görürsünüz. Modelin akıl yürütmesinin tamamı daha aşağıdadır.</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>Metinler nasıl gösterilsin?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>Bir ekip sunucusu ayarlamadığınız sürece hiçbir metin, politika veya hüküm bu bilgisayardan çıkmaz; bu satır her zaman durumu gösterir. F1 kılavuzu açar. Tur, Yardım menüsündedir.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>Bir metin yapıştırın ya da dosya ve klasör ekleyin: tablo, belge, posta, sohbet. Sonra Başlat’ı seçin. İleri, son denetiminizi gösterir; denetim yoksa alıştırma modeli küçük bir örneği değerlendirir.</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>Değerlendirilecekleri ekleyin</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>Hükmü ve gerekçesini okuyun</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Metinleri göster</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>Değerlendirilenlerin bir bölümünü okumak zor olabilir. İsteyen politikaların metinleri her durumda bulanıklaştırılır. Bunu Ayarlar’dan istediğiniz zaman değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tura başla</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>Metinler bir politikaya, yani sade bir dille yazılmış kurallara göre değerlendirilir. Buradan birini seçin. Politikalar sayfasında başlangıç için hazır politikalar ve kendinizinki için bir düzenleyici vardır.</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>Model yanılabilir. Bu düğmelerle ya da üzerlerinde yazan tuşlarla hükme katılın, farklı karar verin ya da kararı devredin. Kararınız hükmün yanında saklanır.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Kararı siz verirsiniz</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>Geçmiş şifreli ve anahtarı verilmedi. İçindeki hiçbir şey görülemez, bir şey de eklenemez.</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>Şifrelidir. İçindeki her şey korunur; görmek için kilidini açın.</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>Yalnızca parolayla şifrelenmiş bir geçmiş kilitlenebilir. Parolayı Ayarlar’daki “Gizlilik” bölümünde belirleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Parola veya kurtarma kodu</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline kilitli</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>Geçmişin kilidi bununla açılmadı. Büyük ve küçük harfleri kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>Bir görev sürerken geçmiş kilitlenemez. Görevi duraklatın ya da bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>Geçmiş kapalı. Üzerinde çalıştığınız hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>Geçmiş şifreli ve anahtarı sistem anahtarlığında değil. Parolasını ya da bir yere yazdığınız kurtarma kodunu girin.</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>Geçmiş kilitli</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>Geçmişin kilidini aç</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>Kilidini parolası veya kurtarma koduyla açın.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Kilidi aç…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Yeni sürüm olup olmadığına bak</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Nasıl güncellenir</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>Yeni sürümler: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline’ın ağı kullanmasına izin yok: Ayarlar’daki “Gizlilik” bölümünde izin verilebilir.</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline hiçbir zaman kendiliğinden yeni sürüm aramaz. Düğme {host} ile bir kez bağlantı kurar; bağlantı, Ayarlar’daki “Gizlilik” bölümünde listelenir.</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>Bu kopya yeni sürümlerin nerede yayımlandığını bilmiyor. Nereden edindiyseniz oraya bakın.</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Bu, Plumbline {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Uygun</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>Yanıtın bölümleri birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>Yanıt, politikanın tanımladığı yanıtlardan değil.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Yanıt yarıda kesildi.</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>Motor bu öğede üst üste başarısız oldu.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Model yanıt vermedi.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>Akıl yürütme, yanıt verilmeden önce sınırına ulaştı.</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>Akıl yürütme sınırına ulaştı.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>İhlal</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>devredildi</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>hiçbir yanıt okunamadı</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>güven ölçülemedi</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>etiketin önem derecesi yüksek</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>model emin değildi</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>akıl yürütme sınırına ulaştı</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>Tüm dosyalar. Ya da örneğin: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>Değerlendirilemiyor: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>Bu arada değişti, yeniden değerlendirildi</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Tamamlanan dosyalar</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>Hükümlerin klasörü</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>Hükümlerin biçimi</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>Okunmadan önce silindi</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>Alt klasörleri dâhil et</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>Modelin akıl yürütmesini dâhil et</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>İzlenen bir klasörün içinde olabilir</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>“{folder}” klasörünün izlenmesi, tüm dosyalar değerlendirilmeden yarıda kaldı. Hiçbir şey kaybolmadı: hükümler için aynı klasörü seçip yeniden başlatın; izleme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>Bu klasörlerdeki yeni dosyalar, zaten orada olanlar da dâhil, bu pencere açık olduğu sürece geldikçe değerlendirilir. Her dosyanın hükümleri, bir işlem günlüğünün yanına dosya olarak yazılır ve geçmişte de yer alır. Model ve çaba ayarlardakilerdir.</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>İzlenen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Değerlendirilecek bir şey yok</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>Yalnızca bu uzantılı dosyalar</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>Hükümlerin klasörünü aç</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>Denetim sayfasında aç</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Hazırlanıyor…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Klasörü kaldır</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>{file} ile aynı</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Bu klasörler Plumbline kapatılana kadar izlendi. “Başlat” onları yeniden izlemeye alır.</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>Başlatmak için bir klasör ekleyin.</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>Başlatmak için bir politika seçin.</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>Başlatmak için hükümlerin klasörünü seçin.</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>Hükümlerin yazıldığı yer</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>İzleme</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>İzlenen klasörler</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>İzleme durdu.</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>İzleme durdu: {n} dosya tamamlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} klasör izleniyor</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>İzlenenler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>değerlendiriliyor: {done} / {n} öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>model yükleniyor…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>yeni dosyalar okunuyor…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>yeni dosyalar bekleniyor</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} klasörüne bakılamıyor; yeniden aranıyor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} dosya tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} dosyaya hâlâ yazılıyor olabilir</numerusform>
        </translation>
    </message>
</context>
</TS>
