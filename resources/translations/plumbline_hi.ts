<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline के बारे में</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>सभी संस्करण</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>इसका पाठ यहाँ इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>कुछ नहीं मिला। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline इसी मशीन के मॉडल से, सरल भाषा में लिखी नीति के तहत पाठ जाँचता है। मशीन से बाहर कुछ नहीं जाता।

मॉडल ग़लत हो सकता है। फ़ैसला तर्क सहित दिया गया सुझाव है; निर्णय व्यक्ति लेता है।</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>नाम और लाइसेंस खोजें</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Plumbline में शामिल सॉफ़्टवेयर</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>संस्करण और लाइसेंस</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>आइटम (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>नीति (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>जाँच (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline के बारे में</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>चुने हुए आइटम किसी मामले में जोड़ें।</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>चुने हुए आइटम, आपके निर्णयों के अनुसार, नीति के गोल्डन सेट में जोड़ें।</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>मामले में जोड़ें…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>गोल्डन सेट में जोड़ें</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>अपील…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>नीति आर्काइव करें</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>मामले…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>नीति का शीर्षक, भाषा और सारांश बदलें।</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>शीर्षक और भाषा बदलें…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>रिपोर्ट परखें…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>इससे फिर जाँचें…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>इतिहास परखें…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>रिपोर्ट की JSON फ़ाइल को अपने-आप में और इतिहास से मिलाकर परखें।</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>जाँचने के लिए फ़ाइलों का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>जाँचने के लिए फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>दूसरी सामग्री चुनें। दिखाई जा रही जाँच इतिहास में बनी रहती है।</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Plumbline बंद करें। चल रही जाँच को विराम देकर रखा जाता है।</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>संदर्भ मेनू</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>उत्तर के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>कारणों का विवरण उस भाषा में कॉपी करें जो आपने पिछली बार चुनी थी।</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>जो चुना गया है उसे कॉपी करें।</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>मसौदा छोड़ दें</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>मॉडल डाउनलोड करें, इंपोर्ट करें और परखें।</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>नीति की प्रति बनाएँ…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>एन्क्रिप्टेड इतिहास का पासफ़्रेज़ या पुनर्प्राप्ति कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>सभी नीतियाँ ZIP फ़ाइल में एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>नीति ZIP फ़ाइल में एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>नीति फ़ोल्डर में एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>नाम से आदेश ढूँढें।</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>आदेश ढूँढें…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>ऐसे आइटम ढूँढें जिनके पाठ लगभग एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>मिलते-जुलते ढूँढें…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>मॉडल की मेमोरी ख़ाली करें। अगली जाँच उसे फिर लोड करेगी।</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>पूरे पाठ को फिर से सिस्टम के आकार का करता है।</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>अगले आइटम पर जाएँ।</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>पेज के खोज बॉक्स पर जाएँ।</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>पिछले आइटम पर जाएँ।</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>अभ्यास मॉडल से नमूना सामग्री जँचवाता है।</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>इतिहास का पासफ़्रेज़ फिर दर्ज होने तक सब कुछ छिपाएँ।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>नया संस्करण कैसे मिलेगा, और कोई है या नहीं।</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>अपडेट कैसे करें…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>नीति की फ़ाइल, फ़ोल्डर या पैक इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>किसी फ़ोल्डर की हर नीति इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>नीतियों का फ़ोल्डर इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>नीतियाँ इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>क्लिपबोर्ड पर जो है उसे यहाँ डालें।</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>फ़ोल्डरों में आने वाली नई फ़ाइलें आते ही जाँचें।</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>नीति के तहत पाठ जाँचें।</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>नीति के तहत सामग्री जाँचें।</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>इन्हीं आइटमों को दूसरी नीति, मॉडल या प्रयास से जाँचें।</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>आज़माइशी पाठ को मौजूदा नीति से जाँचें।</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>निर्णय पर आपत्ति करने वाले ने जो लिखा उसे रखें, या उस पर निर्णय लें।</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>इतिहास लॉक करें</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>टिप्पणियों वाले आइटमों के संग्रह सँभालें।</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>देखें कि कुछ क्षतिग्रस्त तो नहीं है, या दर्ज होने के बाद बदला तो नहीं गया।</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>जो चुना या दिखाया गया है उसकी रिपोर्ट बनाएँ: पेज, PDF या JSON।</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>विंडो का पूरा पाठ बड़ा करता है।</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>विंडो का पूरा पाठ छोटा करता है।</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>अपने उदाहरणों पर नीतियों और मॉडलों को मापें।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>चुना हुआ पाठ क्लिपबोर्ड पर ले जाएँ।</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>नई जाँच</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>नई नीति</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>अगला आइटम</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>पाठ का सामान्य आकार</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>टिप्पणी…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>जिस फ़ाइल से आइटम आया उसे खोलें, और बताएँ कि आइटम उसमें कहाँ है।</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>मौजूदा पेज के विषय पर मार्गदर्शिका खोलें।</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>सेटिंग्स में फ़ोल्डरों की सूची खोलें।</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>जिस सूची या फ़ील्ड पर फ़ोकस है उसका मेनू खोलें।</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>अलग निर्णय…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>सामग्री पेस्ट करें</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>विराम दें या फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>जाँच को विराम दें, या फिर शुरू करें। कुछ भी नष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline सहायता</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>पिछला आइटम</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>निजता, रूप-रंग, भाषा, कीबोर्ड, इंजन।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>लेबल और टिप्पणी के साथ अलग निर्णय दर्ज करें।</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>दर्ज करें कि निर्णय किसी और को लेना है।</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>मॉडल के फ़ैसले को अपने निर्णय के रूप में दर्ज करें।</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>अपना निर्णय टिप्पणी के साथ दर्ज करें।</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>जो पूर्ववत किया गया था उसे फिर से करें।</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>नीति को सूचियों से हटाएँ। उसके संस्करण और फ़ैसले रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>सहेजे गए संस्करण का पाठ वापस लाएँ। इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>नीति को सूचियों में वापस लाएँ।</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>नए संस्करण के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>नीति के पाठ को उसके अगले संस्करण के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>अब तक जाँची गई हर चीज़ में खोजें।</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>खोजें…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>यहाँ सब कुछ चुनें।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>सामग्री दिखाएँ</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>फ़ाइलों के स्थान दिखाएँ</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>पाँच चरणों में दिखाएँ कि जाँच के लिए क्या चाहिए और वह कहाँ है।</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>कुंजी दबाए रखने तक, या अगले आइटम तक, आइटम का पाठ दिखाएँ।</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>इसके पाठ से नई नीति शुरू करें।</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>नई नीति शुरू करें।</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>जाँच शुरू करें</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>कारणों का विवरण…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>तुरंत रोकें। अब तक के फ़ैसले रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>परिचय देखें</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>नीति आज़माएँ</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>नमूना आज़माएँ</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>नीति को आर्काइव से निकालें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>पिछला बदलाव पूर्ववत करें।</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>मॉडल को मेमोरी से हटाएँ</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>इतिहास अनलॉक करें…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>क्लिपबोर्ड के पाठ को सामग्री के रूप में लें।</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>निगरानी</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>यह प्रोग्राम क्या है, और क्या नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>वे फ़ैसले देखें जिन्हें किसी व्यक्ति को देखना है।</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>लाइब्रेरी की हर नीति एक ही फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>दिखाए गए आइटम CSV या JSON Lines फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>नीति और उसका मेटाडेटा उसके नाम वाले फ़ोल्डर में लिखें।</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>नीति और उसका मेटाडेटा एक फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>संबंधित व्यक्ति को लिखें कि क्या निर्णय हुआ और क्यों।</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>नीतियाँ लिखें, आज़माएँ और इंपोर्ट करें।</translation>
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
        <translation>लगभग {hours} घं॰ {minutes} मि॰</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>लगभग {minutes} मि॰</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} या {last}</translation>
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
            <numerusform>{n} से कम अपील का अनुपात कुछ ख़ास नहीं बताता।</numerusform>
            <numerusform>{n} से कम अपीलों का अनुपात कुछ ख़ास नहीं बताता।</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>अपीलें</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>इसके ख़िलाफ़: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>सभी कतारें</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>सभी: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>अपील हर उस नियम के लिए गिनी जाती है जिसका निर्णय में हवाला है। जो नियम अक्सर पलटता है वह अस्पष्ट हो सकता है, या मॉडल उसे ग़लत समझ सकता है।</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>अपीलें</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>नियम के अनुसार अपीलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>उत्तर के रूप में कॉपी करें…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय लें</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>फिर भी निर्णय लें</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>निर्णय लें और उत्तर दें…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>अपील पर निर्णय लें</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>निर्णय लें…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>निर्णय पलटा गया</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>निर्णय बरकरार रखा गया</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>आँकड़े…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>बेहतर है कि अपील पर कोई और निर्णय ले।</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>नया निर्णय</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>कोई अपील खुली नहीं है।</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>कोई नियम नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>अपील दर्ज करें</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>दर्ज: {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>दर्ज: {when}, {who} द्वारा</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>निर्णय पलटें</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>अपील खुली है। “समीक्षा” पेज पर इस पर निर्णय होना बाक़ी है।</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>निर्णय बरकरार रखें</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>अपील करने वाले ने जो लिखा उसे पेस्ट करें</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>कारण, बाद के पाठकों के लिए</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>दर्ज किया गया।</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>इसकी जाँच दिखाएँ</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>शब्द दिखाएँ</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>किसी ने इस निर्णय पर आपत्ति की है: {decision}। कोई व्यक्ति इसे फिर देखेगा।</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>अपील करने वाला अपील वापस लेता है। निर्णय बना रहता है; अपील होने का रिकॉर्ड रखा जाता है।</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>पहले निर्णय पर कोई नाम नहीं है, और आपका भी नहीं: हो सकता है वह आपका ही हो।</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>पहला निर्णय भी आपके ही नाम से लिया गया था।</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>वही व्यक्ति?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>अभी तक कोई अपील नहीं है।</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>कोई नहीं है।</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>कौन-सी अपीलें</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>कारण; यह उत्तर में लिखा जाता है</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>अपील दिखाएँ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>अपील वापस लें</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>अपील के शब्द</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>आप {name} के नाम से निर्णय ले रहे हैं।</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>आप बिना नाम के निर्णय ले रहे हैं। नाम सेटिंग्स में दर्ज किया जा सकता है।</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>आपका निर्णय</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>बिना नाम का व्यक्ति</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{of} में से {hits} पलटे, {percent} ({low} से {high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} अपील</numerusform>
            <numerusform>{n} अपीलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} खुली</numerusform>
            <numerusform>{n} खुली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} खुली अपील</numerusform>
            <numerusform>{n} खुली अपीलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} वापस ली गई</numerusform>
            <numerusform>{n} वापस ली गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Plumbline में कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>यह प्रोग्राम की ख़राबी है। अब तक जाँचा गया सब कुछ सुरक्षित है। ब्योरा लॉग में है: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>मामले में जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>मामला मिटाएँ…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>मामला “{name}” मिटाएँ?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>मामले के आइटम</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>इसकी टिप्पणियाँ मिट जाएँगी। इसके आइटम इतिहास में बने रहेंगे।</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON फ़ाइलें</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>मामले का नाम</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>अभी कोई मामला नहीं है। “इतिहास” पेज पर फ़ैसले चुनें और “मामले में जोड़ें…” चुनें।</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>मामले पर टिप्पणी</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>चुने हुए आइटम पर टिप्पणी</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>इन आइटमों पर टिप्पणी</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>इन आइटमों पर टिप्पणी, वैकल्पिक</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>आइटम हटाएँ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>टिप्पणी सहेजें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>मामला मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>मामला {file} में सहेजा गया। उसमें टिप्पणियाँ हैं, पाठ नहीं।</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>मामला: कोई चुनें, या नए का नाम लिखें</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>आइटम अब मामले में नहीं है। वह इतिहास में बना रहेगा।</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>इस नाम का कोई मामला नहीं है: नया बनाया जाएगा।</translation>
    </message>
    <message>
        <source>case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>अभी नहीं जाँचा गया</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} आइटम</numerusform>
            <numerusform>{n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>नए मामले में {n} आइटम है।</numerusform>
            <numerusform>नए मामले में {n} आइटम हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} आइटम इस इतिहास में नहीं है।</numerusform>
            <numerusform>{n} आइटम इस इतिहास में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} आइटम जोड़ा जाएगा।</numerusform>
            <numerusform>{n} आइटम जोड़े जाएँगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>एक जाँच चल रही है। दूसरी खोलने के लिए उसे विराम दें।</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>पाठ का चित्र</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>नमूने को Plumbline के साथ आने वाला अभ्यास मॉडल जाँचता है। वह आज़माने के लिए है, निर्णयों के लिए नहीं।</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>सभी नियम</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>सभी {count}</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>एक आइटम पर कई फ़ैसले हो सकते हैं।</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>फ़ाइल का दूसरा हिस्सा पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>पढ़ते समय बदल गई</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>इससे फिर जाँचें…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>इनके बजाय पाठ जाँचें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>पहले चुनें: हर पंक्ति एक आइटम, या एक ही पाठ?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>नीतियाँ चुनें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>मॉडल के चेकसम की गणना (केवल पहली बार)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>मॉडल के लिए संदर्भ</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>मॉडल के लिए संदर्भ: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>खोली नहीं जा सकी</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तारीख़ें</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>पहले दिन</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>मिटाया गया संदेश</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>अपने-आप पहचानें</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>हर नीति पूरी सामग्री जाँचती है, इसलिए कई नीतियों में कई गुना समय लगता है।</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>सब कुछ इसी मशीन पर होता है: कोई पाठ, नीति या फ़ैसला कभी इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>फ़िल्टर से बाहर रखा गया</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>जाँचने के लिए फ़ाइलें और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>नियम या लोगों के निर्णय के अनुसार फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>पाठ में खोजें</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>पहले आइटम</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>पहला {n} आइटम</numerusform>
            <numerusform>पहले {n} आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>मॉडल लें</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>असली काम के लिए मॉडल लें</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>छिपी हुई या सिस्टम की फ़ाइल</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>इस चैट में तारीख़ें कैसे लिखी जाती हैं</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>अपने फ़ॉर्मैट के हिसाब से अमान्य</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>इसे कभी भी विराम देकर फिर शुरू किया जा सकता है; कुछ भी नष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>आइटम {number}: {first}, शैडो में {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>वे आइटम जिन पर कम से कम एक नीति का यह फ़ैसला है</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>बिना सीमा के फिर जाँचें</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>फिर भी जाँचें</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>चैट के हर संदेश को उससे पहले वालों के साथ जाँचें</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>उन फ़ैसलों की कतार बनाएँ जिन्हें किसी व्यक्ति को देखना है</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>बिना पाठ का मीडिया</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>जिस संदेश का उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>पहले के संदेश</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>पहले महीना</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>{n} से ज़्यादा आइटम जाँचे जाने हैं; गिनती अभी जारी है।</numerusform>
            <numerusform>{n} से ज़्यादा आइटम जाँचे जाने हैं; गिनती अभी जारी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>नई जाँच</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>कोई नीति नहीं</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>कोई शैडो नहीं</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>पाठ का कोई कॉलम नहीं मिला</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>सं॰</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>समीक्षा नहीं हुई</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>पाठ नहीं है</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>किसी व्यक्ति का लिखा नहीं</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>जाँचने को कुछ नहीं: कोई आइटम नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>अभी पढ़ने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>हर फ़ाइल एक आइटम</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>हर पंक्ति एक आइटम</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>हर पेज एक आइटम</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>हर अनुच्छेद एक आइटम</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>तालिका की हर पंक्ति एक आइटम</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>एक ही पाठ</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>चुने गए फ़ोल्डर से बाहर</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>जाँचने के लिए पाठ पेस्ट करें या लिखें, या फ़ाइलें और फ़ोल्डर यहाँ खींचें।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>{n} में से {done} आइटम पर विराम। कुछ भी नष्ट नहीं हुआ है।</numerusform>
            <numerusform>{n} में से {done} आइटमों पर विराम। कुछ भी नष्ट नहीं हुआ है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>आइटमों की गिनती पूरी होते ही जाँच शुरू हो जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>जाँच “{check}” {n} में से {done} आइटम पर रुक गई। कुछ भी नष्ट नहीं हुआ है।</numerusform>
            <numerusform>जाँच “{check}” {n} में से {done} आइटमों पर रुक गई। कुछ भी नष्ट नहीं हुआ है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>केवल पहला {n} सूची में है।</numerusform>
            <numerusform>केवल पहले {n} सूची में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>जाँचने के लिए {n} आइटम है।</numerusform>
            <numerusform>जाँचने के लिए {n} आइटम हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>जाँचने के लिए {n} आइटम है। इस मॉडल और प्रयास से {time} का समय लगेगा।</numerusform>
            <numerusform>जाँचने के लिए {n} आइटम हैं। इस मॉडल और प्रयास से {time} का समय लगेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>पिछली सामग्री इस्तेमाल करें</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>पाठ फ़ाइल एक आइटम होती है; “कैसे बाँटें” से हर पंक्ति एक आइटम बन सकती है</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>शैडो: {n} में से {done} आइटम</numerusform>
            <numerusform>शैडो: {n} में से {done} आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {total} में से {done} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{n} में से {done} आइटम</numerusform>
            <numerusform>{n} में से {done} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{n} में से {done} आइटम जाँचा गया</numerusform>
            <numerusform>{n} में से {done} आइटम जाँचे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{n} में से {done} आइटम की समीक्षा हुई</numerusform>
            <numerusform>{n} में से {done} आइटमों की समीक्षा हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{n} में से {done} फ़ैसला</numerusform>
            <numerusform>{n} में से {done} फ़ैसले</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>विराम दिया जा रहा है…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline आपकी सरल भाषा में लिखी नीति के तहत पाठ जाँचता है, और बताता है कि कौन-सा नियम टूटा और क्यों।</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>नीति: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>पासवर्ड से सुरक्षित</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>दो बार एन्कोड हुए पाठ को ठीक करें</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>नीति पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>कोई दूसरा संस्करण या नीति आइटमों का एक हिस्सा तुलना के लिए जाँचती है। परिणाम पर इसका कोई असर नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>पढ़ा जा रहा है: {n} आइटम</numerusform>
            <numerusform>पढ़ा जा रहा है: {n} आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>समीक्षा कतार…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>समीक्षा हुई</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>समीक्षा हुई या नहीं</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>कई…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>शैडो</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>शैडो: {title}, {share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>आइटमों का अनुपात</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>किसी और का साझा किया हुआ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>छोड़े गए दिखाएँ…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>छोड़ी गई प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>कैसे बाँटें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>यह जाँच शुरू करें?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>सिंबॉलिक लिंक</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>पाठ वाला कॉलम</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>जाँचने का पाठ</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>जाँच रुक गई है।</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>इंजन रुक गया और फिर शुरू किया गया। कुछ भी नष्ट नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>मॉडल ग़लत हो सकता है। फ़ैसला तर्क सहित दिया गया सुझाव है; निर्णय व्यक्ति लेता है।</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>फ़ाइलों की जगह अब पेस्ट किया गया पाठ है।</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>आपके पाठ की जगह अब पेस्ट किया गया पाठ है। “पूर्ववत करें” से आपका पाठ वापस आ जाता है।</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>वही आइटम एक अलग जाँच में फिर जाँचे जाते हैं। दिखाए गए फ़ैसले रखे जाते हैं।</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>केवल पाठ</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>क्लिपबोर्ड पर कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>बहुत बड़ी</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>बहुत ज़्यादा समय या मेमोरी लगी</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>नमूना सामग्री से आज़माएँ</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>अनजान एन्कोडिंग</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>असमर्थित फ़ाइल प्रकार</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Plumbline में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>जिस संदेश का उत्तर दिया गया उसका लेखक</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>पहले वर्ष</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>आपका पाठ रखा गया है, पर जाँच फ़ाइलों की होगी।</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>विभाजक: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>प्रयास: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>एन्कोडिंग {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रुकी</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>{all} में से नीति {number}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>संदेशों के एक्सपोर्ट ({name}) के रूप में पढ़ा गया; {other} भी संभव है</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>शीट “{name}”</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>पाठ वाला कॉलम “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>{n} नीति के तहत</numerusform>
            <numerusform>{n} नीतियों के तहत</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{policies} {judged}।</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}: {violates}, {allowed}।</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · एक साथ {count}</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>{number} प्रति मिनट</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>{number} प्रति सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} अनुमत</numerusform>
            <numerusform>{n} अनुमत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>इस जाँच में {n} प्रविष्टि छोड़ी गई।</numerusform>
            <numerusform>इस जाँच में {n} प्रविष्टियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>इस जाँच में {n} प्रविष्टि छोड़ी जाएगी।</numerusform>
            <numerusform>इस जाँच में {n} प्रविष्टियाँ छोड़ी जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} आइटम</numerusform>
            <numerusform>{n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} आइटम जाँचा गया</numerusform>
            <numerusform>{n} आइटम जाँचे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} आइटम {effort} प्रयास पर फिर जाँचा गया</numerusform>
            <numerusform>{n} आइटम {effort} प्रयास पर फिर जाँचे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} आइटम चुना गया</numerusform>
            <numerusform>{n} आइटम चुने गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>अब तक {n} आइटम…</numerusform>
            <numerusform>अब तक {n} आइटम…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>जाँचने को {n} आइटम</numerusform>
            <numerusform>जाँचने को {n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} पंक्ति: हर पंक्ति एक आइटम, या एक ही पाठ?</numerusform>
            <numerusform>{n} पंक्तियाँ: हर पंक्ति एक आइटम, या एक ही पाठ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} और फ़ाइल</numerusform>
            <numerusform>{n} और फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} नीति</numerusform>
            <numerusform>{n} नीतियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} छोड़ा गया</numerusform>
            <numerusform>{n} छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} उल्लंघन</numerusform>
            <numerusform>{n} उल्लंघन</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} टोकन पढ़े, {written} लिखे</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाक़ी</translation>
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
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>मॉडल के लेबल जोड़ें</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>मॉडल के लेबल जोड़ें…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>अभ्यास चुनें</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>सब पूरा हुआ। आपके लेबल {file} में हैं, जो अभ्यास के पास ही रखी है: यह फ़ाइल आगे दें।</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>अभ्यास में गोल्डन सेट की नीति और पाठ होते हैं। अपेक्षित उत्तर छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>अभ्यास चुनें; उसके पास रखे लेबल भी ले लिए जाएँगे</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>कोहेन का कप्पा</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>अपेक्षित उत्तर</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>सबके लेबल {file} में हैं।</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>फ़्लाइस का कप्पा</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>उस गोल्डन सेट के मूल्यांकन से, जिससे यह अभ्यास बना था।</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>गोल्डन सेट</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>कप्पा: 1 यानी पूरी सहमति, 0 यानी उतनी ही जितनी केवल संयोग से होती।</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>मिलकर लेबल करें</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>लेबल करें…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>नाम:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>नया अभ्यास</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>नया अभ्यास…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>अगला व्यक्ति…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>अगला पाठ</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>किसी भी मूल्यांकन में इन सभी पाठों के फ़ैसले नहीं हैं। जिस गोल्डन सेट से अभ्यास बना था उसका मूल्यांकन करें, फिर यहाँ लौटें।</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>पाठों की संख्या</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>केवल असहमतियाँ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>पिछला पाठ</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>अभ्यास सहेजें…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>शीट को PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>शीट को PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>कई लोग एक-दूसरे के उत्तर देखे बिना एक ही पाठों पर निर्णय लेते हैं, और फिर देखते हैं कि वे और मॉडल कहाँ असहमत हैं। सब कुछ फ़ाइलों में होता है, जिन्हें आप आपस में बाँटते हैं।

1. किसी गोल्डन सेट से अभ्यास बनाएँ और सबको दें।
2. हर व्यक्ति उसे लेबल करता है: अपनी मशीन पर, इसी मशीन पर बारी-बारी से, या काग़ज़ पर।
3. सबके पूरा करने पर तुलना करें, और मॉडल के लेबल सबसे आख़िर में जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>{n} जोड़ी दिखाएँ</numerusform>
            <numerusform>सभी {n} जोड़ियाँ दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>{total} में से पाठ {number}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>नीति का आउटपुट फ़ॉर्मैट छोड़ दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {n} में से {done} पाठ लेबल किया</numerusform>
            <numerusform>{name}: {n} में से {done} पाठ लेबल किए</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>सभी लेबल सहेजें</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>सभी लेबल सहेजें…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>किसने क्या कहा</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>लेबल कौन करेगा?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>कारण:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>कारण; ख़ाली छोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>आपका नाम, जैसा दूसरों को दिखेगा। पहले शुरू किया गया लेबल करना वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>आपका उत्तर: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} को छापा जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} में {n} पाठ है। इसे सबको दें।</numerusform>
            <numerusform>{file} में {n} पाठ हैं। इसे सबको दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (मॉडल)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>अभ्यास के पास रखी {n} लेबल फ़ाइल ली गई।</numerusform>
            <numerusform>अभ्यास के पास रखी {n} लेबल फ़ाइलें ली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} उदाहरण</numerusform>
            <numerusform>{policy} · {name}, {n} उदाहरण</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: {of} में से {hits} पर समान, {name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>स्थानीय API</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>पेस्ट किया गया पाठ</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>मानक इनपुट</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 या 1</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 अच्छी संख्या है।</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 अच्छी संख्या है।</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>बैच किसी कतार से बनता है; निर्णयों वाली फ़ाइल वह है जो उसका समीक्षक वापस भेजता है।</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>बाइनरी उत्तर 0 या 1 होता है, पर दूसरे लेबल बताए गए हैं।</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>इसे किसी बॉट ने लिखा।</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>मामले का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>वर्कबुक के एक सेल का स्थान मान्य नहीं है।</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>एक जाँच चल रही है।</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>सूची में से कोई कोड</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>{tokens} टोकन का संदर्भ नहीं बनाया जा सका (एक साथ आइटम: {sequences})।</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>फ़ाइल स्थानांतरित नहीं की जा सकती</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>फ़ाइल खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>किसी फ़ाइल का नाम असुरक्षित है</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>PEM रूप की वह फ़ाइल जो टीम के सर्वर की पुष्टि करती है, जहाँ सिस्टम के अपने प्रमाणपत्र नहीं करते।</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>फ़ोल्डर बनाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>फ़ोल्डर पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>फ़ोल्डर की निगरानी नहीं हो सकती</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>एक फ़ोल्डर की निगरानी दो बार होगी</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>गोल्डन सेट का यह नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>गोल्डन सेट में कम से कम एक उदाहरण होता है।</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>पासफ़्रेज़ से खुलने वाला इतिहास तब लॉक हो जाता है जब विंडो इतने समय तक इस्तेमाल न हो। जाँच या कोई और काम चलने पर वह खुला रहता है।</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>कुंजी दी गई, जबकि {file} एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>कम से कम एक व्यक्ति की लेबल फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>एक मॉडल परखा जा रहा है।</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>एक मॉडल पहले से लोड है</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>किसी मॉडल की मैनिफ़ेस्ट फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>किसी मॉडल की मैनिफ़ेस्ट फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>किसी संख्या में {most} से ज़्यादा अंक हैं</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>एक हिस्सा नहीं है: {part}।</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>दस्तावेज़ का एक हिस्सा दस्तावेज़ प्रकार घोषित करता है, जो स्वीकार नहीं है।</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>दस्तावेज़ का एक हिस्सा क्षतिग्रस्त है: {reason}।</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>मॉडल का एक हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>एक हिस्सा जोड़ा गया: {part}।</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>पासफ़्रेज़ में कम से कम {minimum} वर्ण चाहिए; कई शब्द बेहतर हैं।</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>किसी व्यक्ति ने निर्णय लिया:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>किसी व्यक्ति ने निर्णय वापस लिया।</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>पाठ का चित्र</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>एक नीति आज़माई जा रही है।</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>प्रायिकता 0 और 1 के बीच होती है, और निचला सिरा पहले आता है।</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>प्रोसेस शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>कई नीतियों वाले प्रॉम्प्ट में हर नीति की अलग प्रायिकता नहीं होती, और कोई दूसरा कॉलम नहीं मिला।</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>किसी गुण का नाम</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>किसी गुण का नाम मान्य नहीं है।</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>कतार के लिए कम से कम एक नियम चाहिए जो बताए कि किसकी समीक्षा होनी है।</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>पुनर्प्राप्ति कोड को पासफ़्रेज़ नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>रिपोर्ट में ज़्यादा से ज़्यादा {most} आइटम आ सकते हैं, और ये उससे ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>दूसरे प्रोग्राम का एक अनुरोध जाँचा जा रहा है।</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>हो सकता है कोई जाँच इसे इस्तेमाल कर रही हो: उसके पूरा होने का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>सहेजी गई खोज का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>मुहर में एक संख्या, एक हाइफ़न और 64 अंक और a से f तक के अक्षर होते हैं, और “{seal}” ऐसी नहीं है।</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>कहीं और रखी गई मुहर, या उस पर लगा टाइमस्टैंप, दिखाता है कि उससे पहले दर्ज कुछ भी तब से नहीं बदला।</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>दूसरा समीक्षक एक ही नीति के एक ही संस्करण के तहत निर्णय लेता है। इस कतार में ये हैं: {policies}।</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>कोई सीक्वेंस प्रीफ़िक्स से नहीं जोड़ा जा सका।</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>किसी सेटिंग का मान अमान्य है</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>एक सेटिंग Plumbline को नेटवर्क इस्तेमाल करने से रोकती है, इसलिए कोई अनुरोध नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>एक सेटिंग Plumbline को नेटवर्क इस्तेमाल करने से रोकती है, इसलिए कुछ डाउनलोड नहीं हुआ।</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>एक सेटिंग Plumbline को नेटवर्क इस्तेमाल करने से रोकती है, इसलिए {host} को कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>अनुपात 0 से ज़्यादा और 1 तक होता है: 0.05 का अर्थ है बीस में एक।</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>किसी टेंसर का अपना नाम नहीं है।</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>किसी टेंसर का नाम</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>कोई पाठ टोकन में नहीं बाँटा जा सका।</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>सूची का कोई पाठ</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>टोकन से अक्सर सीमा बढ़ जाती है।</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>कोई मान पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>सूची में से कोई शब्द</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>मामले के बारे में</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>पहुँच से इनकार किया गया</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>सटीकता, 95 % अंतराल के साथ</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>“{binary}” या “{label}” प्रकार का फ़ील्ड जोड़ें।</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>“{type}” प्रकार का फ़ील्ड जोड़ें, या लेबल हटाएँ।</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>हर फ़्लैग के लिए लेबल जोड़ें।</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>हर संभव उत्तर के लिए लेबल जोड़ें।</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>ऐसा लेबल जोड़ें जिसका अर्थ उल्लंघन या आगे भेजना हो।</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>पहले कोई दूसरा उदाहरण जोड़ें।</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>हर फ़ील्ड उसी क्रम में जोड़ें जिसमें वे लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>पहले इसमें कुछ जोड़ें।</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>दिन में कितने भारी आइटमों के बाद समीक्षा कतार हर बार विराम सुझाए। भारी वे आइटम हैं जो धुंधले पाठों वाली नीति का उल्लंघन करते हैं।</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>नीति और सबसे लंबे पाठ के बाद तर्क और उत्तर के लिए {free} टोकन बचते हैं। जाँच {run} की सीमाएँ {budget} और {limit} थीं।</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>गणना के सभी मान परिमित संख्याएँ हैं</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>सभी उदाहरणों का परिणाम एक ही है। सीमा-रेखा के पास के, दोनों तरह के उदाहरण दिखाएँ।</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>वक्रों पर सभी उदाहरण एक ही तरह के हैं, इसलिए दोनों में फ़र्क़ करने के बारे में कुछ नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>सभी आइटम आधे “{half}” में हैं: अलग कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>सभी नीतियाँ सही, कॉलम {column} (एक साथ): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>सभी नीतियाँ सही, कॉलम {columns} (एक-एक करके): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>जितनी आ सकें</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>सभी समान</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>नेटवर्क के उपयोग की अनुमति दें</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>अनुमत</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>नीति के बाद हमेशा उत्तर का JSON स्कीमा जोड़ता है। नहीं तो वह वहीं जोड़ा जाता है जहाँ नीति ख़ुद नहीं बताती कि क्या उत्तर देना है। दोनों स्थितियों में उत्तर इसी फ़ॉर्मैट में होते हैं।</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>उत्तर के लिए चुनने को कम से कम दो लेबल चाहिए।</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>“{kind}” प्रकार के उत्तर में फ़ील्ड नहीं होते।</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>जो उत्तर इस सीमा में पूरा नहीं होता वह अनिर्णीत दर्ज किया जाता है।</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>अपील पर निर्णय कारण के साथ होता है, जो अपील करने वाले को बताया जाता है।</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>अपील, अपील करने वाले के ही शब्दों में रखी जाती है।</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>रिपोर्ट बनने के बाद कोई अपील दर्ज हुई या उस पर निर्णय हुआ: {part}।</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>कोई प्राधिकरण</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>बाहर के एक प्राधिकरण ने कहा कि उस समय उसे एक मुहर दिखाई गई थी (RFC 3161)।</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>एक मूल्यांकन चल रहा है।</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>मूल्यांकन में कम से कम एक नीति मापी जाती है।</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>उदाहरण में पाठ ज़रूरी है।</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>इसमें एक ऑब्जेक्ट एक ही फ़ील्ड का नाम दो बार देता है।</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>यहाँ ऑब्जेक्ट अपेक्षित था।</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>एनिमेशन</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>Plumbline का दूसरा प्रोसेस जाँच {run} पर काम कर रहा है।</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>Plumbline का दूसरा प्रोसेस “{folder}” में फ़ैसले लिखता है।</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>दूसरा कनेक्शन तभी खोला जाता है जब उससे डाउनलोड तेज़ हो।</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>अब दूसरा निर्णय मान्य है</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>फ़ाइल का दूसरा हिस्सा पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>दूसरा प्रोसेस अभी “{name}” डाउनलोड कर रहा है।</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>दूसरा प्रोग्राम {file} में लिख रहा है, और समय पर पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>इस कंप्यूटर के दूसरे प्रोग्रामों को उत्तर दें</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>उत्तर:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>कोई भी GGUF रिपॉज़िटरी दी जा सकती है: organisation/name या organisation/name:file।</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>इसके ख़िलाफ़ अपील:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>अपील {appeal} पर निर्णय हो चुका है या वह वापस ली जा चुकी है, और यह कभी नहीं बदलता।</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>अपील {appeal} पर अभी निर्णय नहीं हुआ था।</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>अपील {appeal} पर निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>एक-दूसरे के भीतर रखे आर्काइव और संदेश {depth} स्तर की गहराई तक पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>इस प्रकार के आर्काइव नहीं पढ़े जाते। इसे खोलें और फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>एक-दूसरे के भीतर रखे आर्काइव, संदेश और दस्तावेज़</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>फिर माँगें, या किसी दूसरे प्राधिकरण से माँगें।</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>प्राधिकरण से उसका उत्तर फिर माँगें।</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>बनाने वाले से इसे फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>सर्वर चलाने वालों से उसका प्रमाणपत्र माँगें, और सर्वर के पते के साथ वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>सर्वर चलाने वालों से उसकी कुंजी माँगें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>सर्वर चलाने वालों से llama-server या vLLM का ही पता माँगें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>सर्वर चलाने वालों से /tokenize के अनुरोधों की अनुमति देने को कहें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>सर्वर चलाने वालों से इनमें से कोई मॉडल शुरू करने को कहें।</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>माँगी गई: {file}, {size} बाइट, sha256 {expected}। मिली: {size} बाइट, sha256 {first}। {explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>0 पर हमेशा सबसे संभावित टोकन चुना जाता है, इसलिए फ़ैसले दोहराने पर वही रहते हैं। ऊँचे मानों पर विविधता बढ़ती है।</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>कम प्रयास पर {n} पाठ की प्रायिकता नहीं मापी गई। ऐसे पाठ हमेशा मध्यम प्रयास पर फिर जाँचे जाते हैं।</numerusform>
            <numerusform>कम प्रयास पर {n} पाठों की प्रायिकता नहीं मापी गई। ऐसे पाठ हमेशा मध्यम प्रयास पर फिर जाँचे जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>टेंपरेचर 0 पर हमेशा सबसे संभावित शब्द लिया जाता है, इसलिए दोहराव हमेशा एक जैसे होते हैं। फ़ैसले कितने स्थिर हैं, यह देखने के लिए टेंपरेचर 1 पर दोहराएँ।</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>इस सीमा पर मॉडल तर्क करना रोक देता है और उससे उत्तर माँगा जाता है।</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>प्राधिकरण</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>इससे पहले, प्रयास {effort}: {decision}। फिर से जाँचा गया, कारण: {doubt}।</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू हुई</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>दूसरों के प्रकाशित परिणामों के साथ: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>इंस्टॉल किया गया सबसे अच्छा मॉडल</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>आइटम से पहले 0 से {most} संदेश आ सकते हैं।</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>धुंधला</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>By</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>नीति “{title}” का बाइट {byte} UTF-8 नहीं है।</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>बाइट {position} UTF-8 नहीं है</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>केवल पाठ बदलें, और “=” से पहले के नाम जैसे हैं वैसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>दर्ज होने के बाद बदला गया: {record}, {time} पर दर्ज।</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>रिपोर्ट बनने के बाद बदला गया: {part}।</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>पढ़ते समय बदल गई</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>इसका नाम देखें।</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>इसका पथ देखें।</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>इसकी अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>देखें कि वह चल रहा है और यह मशीन उस तक पहुँचती है। कुछ भी नष्ट नहीं हुआ है: जो जाँचा गया वह रखा गया है।</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>देखें कि उसका फ़ोल्डर मौजूद है और आप उसमें लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>देखें कि इस मशीन और सर्वर के बीच कुछ अनुरोधों को बदल तो नहीं रहा।</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>देखें कि फ़ाइल वहाँ है और आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>देखें कि सर्वर व्याकरण के समर्थन के साथ शुरू किया गया है, और उसका संस्करण बहुत पुराना नहीं है।</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>GPU का ड्राइवर देखें, और यह भी कि llama-cpp-python इसी GPU के लिए बनाया गया हो; तरीक़ा मार्गदर्शिका में है।</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>डिस्क और फ़ोल्डर की अनुमतियाँ देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>ड्राइव और उसका कनेक्शन देखें। अगर यह नेटवर्क फ़ोल्डर है, तो इतिहास को स्थानीय डिस्क पर ले जाएँ।</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>एंडपॉइंट का फ़ोल्डर और नाम देखें।</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>फ़ाइल की अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>फ़ोल्डर की अनुमतियाँ और ख़ाली जगह देखें।</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>फ़ोल्डर की अनुमतियाँ देखें, या एनवायरनमेंट वेरिएबल {variable} को ऐसे फ़ोल्डर पर सेट करें जिसमें लिखा जा सके।</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>फ़ोल्डर की अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>नीति के उत्तर फ़ॉर्मैट में लेबल और सीमाएँ देखें।</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>नीति के उत्तर फ़ॉर्मैट में लेबल देखें। अगर वे सही लगें, तो इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>नाम और रिविज़न देखें। यह निजी भी हो सकती है: तब टोकन चाहिए।</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>नाम देखें।</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>पासफ़्रेज़ देखें, बड़े अक्षर भी।</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>पासफ़्रेज़ देखें। सही कुंजी के बिना इतिहास कोई नहीं पढ़ सकता, Plumbline बनाने वाले भी नहीं।</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>पथ देखें।</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>पथ देखें, या कोई पाठ लिखें।</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>मॉडलों के फ़ोल्डर की अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>सर्वर का संस्करण देखें, और यह भी कि उसके और इस मशीन के बीच कुछ उसके उत्तरों को बदल तो नहीं रहा।</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>वर्तनी और मौजूदा फ़ोल्डर देखें।</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>देखें कि सर्वर ने एक अनुरोध में लिखे जाने की सीमा तो नहीं लगाई।</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>दूसरा पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>PEM रूप में प्रमाणपत्र वाली फ़ाइल चुनें, जैसी सर्वर चलाने वालों के पास है।</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>फ़ैसलों के लिए अलग फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>बाहर का फ़ोल्डर चुनें, या बताएँ कि आप इसे भीतर ही चाहते हैं: तब इसकी अपनी निगरानी नहीं होती।</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>और लंबा पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>इसकी जगह पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>छोटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>दूसरी फ़ाइल चुनें, या उस फ़ाइल को हटाकर कहीं और रखें।</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या उस फ़ोल्डर को हटाकर कहीं और रखें।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>दूसरी जगह चुनें, या वहाँ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>संदर्भ के लिए कम कॉलम, छोटी नीति, या इंजन का बड़ा संदर्भ चुनें।</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>कम चुनें: फ़िल्टर से, या मामले के रूप में।</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>GGUF फ़ॉर्मैट में gpt-oss-safeguard या gpt-oss चुनें।</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>आइटम चुनें, या कुछ और खोजें।</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>एक अभ्यास की फ़ाइल और उसे करने वाले सभी लोगों की लेबल फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>एक फ़ाइल चुनें, या विभाजित मॉडल का पहला हिस्सा।</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>एक फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>इनमें से एक चुनें, या इंजन को चुनने दें।</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>{labels} में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>दूसरे नियम या दूसरी जाँचें चुनें।</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>मामले की JSON फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>फ़ाइल को ही चुनें, या दूसरा फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>फ़ाइल को ही चुनें।</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>केवल पहला हिस्सा चुनें; बाक़ी उसके पास ही मिल जाते हैं।</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>क्लिक</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>पहले Plumbline बंद करें। आपका इतिहास, सेटिंग्स और मॉडल जहाँ हैं वहीं रहते हैं। नया संस्करण इतिहास का फ़ॉर्मैट बदल सकता है, और तब पुराना उसे नहीं खोलता: वापस लौट सकने के लिए पहले इतिहास की प्रति बना लें।</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>पहले दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>दूसरे प्रोग्राम बंद करें, छोटा मॉडल चुनें, या GPU पर कम परतें रखें।</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>दूसरे प्रोग्राम बंद करें, छोटा मॉडल चुनें, या एक साथ कम आइटम या छोटा संदर्भ सेट करें।</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या एक साथ कम आइटम या छोटा संदर्भ सेट करें।</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Plumbline की दूसरी विंडो और वे प्रोग्राम बंद करें जिनमें यह फ़ाइल खुली है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>प्रोग्राम बंद करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>प्रोग्राम बंद करके फिर शुरू करें। शायद वह चलते समय ही अपडेट हो गया।</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>रंग थीम</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>इसे लिखकर रखी गई मुहर से मिलाएँ। कुछ नहीं परखा गया।</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>संदर्भ का आकार (टोकन)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>इसे {file} के रूप में ऐसे फ़ोल्डर में कॉपी करें जिसमें आप लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>इसे फिर से कॉपी या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>उन्होंने जो लिखा उसे कॉपी करें।</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>इसे ठीक करें, या Plumbline के साथ आने वाला इस्तेमाल करने के लिए इसे मिटा दें।</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>इसे ठीक करें, या फ़ाइल मिटा दें ताकि उत्तर का रूप नीति से समझा जाए।</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>फ़ाइल ठीक करें, या डिफ़ॉल्ट सेटिंग्स पर लौटने के लिए उसे मिटा दें।</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>खोली नहीं जा सकी</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>डेटाबेस: {finding}।</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>प्रॉम्प्ट की तारीख़</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>पहले उस पर निर्णय लें।</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>दूसरी अपील दर्ज करने से पहले उस पर निर्णय लें, या उसे वापस लें।</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>पहले आइटम पर निर्णय लें।</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>मॉडल जैसा ही निर्णय</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>किसी व्यक्ति ने निर्णय लिया</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>अपील पर निर्णय: निर्णय बना रहता है।</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>अपील पर निर्णय: निर्णय बदला गया।</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>मॉडल से अलग निर्णय</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>निर्णय तब दिखते हैं जब सब लोग हर पाठ पर निर्णय ले चुके हों, ताकि कोई दूसरों से प्रभावित न हो।</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>डिकोडिंग का परिणाम {status} रहा। {errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>वह फ़ाइल मिटा दें; उसके पास के वेट फिर इंपोर्ट किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>जिन फ़ोल्डरों की ज़रूरत नहीं उन्हें मिटा दें।</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>मिटाया गया संदेश</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>पक्का न हो तो आगे कुछ न करें: हो सकता है कोई आपके और सर्वर के बीच में हो।</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>इस प्रकार के दस्तावेज़ नहीं पढ़े जाते। इसे खोलने वाले प्रोग्राम में सादे पाठ के रूप में सहेजें और वह फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>गोल्डन सेट का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>इस मशीन में नहीं आता। {reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>सभी हिस्से उसी जगह से फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>इसे फिर डाउनलोड करें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>डाउनलोड सीमा (MB/s)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>मॉडल फिर से डाउनलोड या इंपोर्ट करें, या वह डिस्क जोड़ें जिस पर वह है।</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>डाउनलोड स्रोत</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>छूटा हुआ हिस्सा उसी फ़ोल्डर में डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>मॉडल फिर से डाउनलोड करें, या फ़ाइल सत्यापित करें।</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>मॉडल फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>नया .deb पैकेज डाउनलोड करके खोलें, या apt से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>नया AppImage डाउनलोड करके {file} की जगह रखें।</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>नया आर्काइव डाउनलोड करके {folder} की जगह खोलें।</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>नई डिस्क इमेज डाउनलोड करें, उसे खोलें और Plumbline को Applications फ़ोल्डर में खींचें।</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>नया इंस्टॉलर डाउनलोड करके चलाएँ। वह इस संस्करण की जगह ले लेगा।</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>दोबारा डाउनलोड करने पर भी वही बाइट आए, यानी सर्वर पर ही घोषित बाइट से अलग बाइट हैं। फ़ाइल अलग रखी गई है और कभी लोड नहीं होगी।</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>दोबारा डाउनलोड करने पर sha256 {second} निकला: रास्ते में कुछ इस फ़ाइल को बदल रहा है। फ़ाइल अलग रखी गई है और कभी लोड नहीं होगी।</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>दोबारा डाउनलोड करने पर sha256 {second} निकला; ये बाइट अलग हैं: {blocks}। रास्ते में कुछ इस फ़ाइल को बदल रहा है। फ़ाइल अलग रखी गई है और कभी लोड नहीं होगी।</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>इसके बजाय उस उदाहरण को संपादित करें।</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>या तो मॉडल फ़ाइल क्षतिग्रस्त है, या डिवाइस या उसका ड्राइवर ग़लत गणना करता है।</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>एन्क्रिप्शन: {finding}।</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>लागू: {all}।</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>कोई पाठ लिखें या फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>आर्काइव की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>उस गोल्डन सेट का मूल्यांकन करें जिससे यह अभ्यास बना था।</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>पहले इन तीन प्रयास-स्तरों पर नीति का मूल्यांकन करें।</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>मूल्यांकन {evaluation} में नीति “{policy}” का कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>मूल्यांकन {evaluation} में {texts} में से {judged} पाठों के फ़ैसले हैं।</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>मूल्यांकन {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>मूल्यांकन {number} में कॉलम {column} नहीं है।</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>मूल्यांकन {number} में अब कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>मूल्यांकन {number}, {time} UTC पर शुरू हुआ।</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>जाँच {run} के हर आइटम पर पूरा तर्क और उत्तर मिला, या उसे बाद में फिर से जाँचा गया।</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>दर्ज की गई हर चीज़ शृंखला में एक कड़ी बनती है: रिकॉर्ड और पिछली कड़ी का हैश। मुहर इस रिपोर्ट के समय की पूरी शृंखला को दर्शाती है।</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>उदाहरण {number} नीति में ही है: मॉडल को उसका उत्तर दिख जाता है।</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>“{suffix}” से ख़त्म होने वाली फ़ाइलों से उदाहरण नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>उदाहरण {numbers} का पाठ एक ही है और लेबल परस्पर विरोधी हैं: {labels}।</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>फ़िल्टर से बाहर रखा गया</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>अपेक्षित \ मिला</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>अपेक्षित: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>अपेक्षित: {expected}। मिला: {given}।</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>एक्सपर्ट वेट</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>उल्लंघनों का F1</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>उल्लंघनों का F1: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>फ़ाइल या फ़ोल्डर नहीं मिला</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>“{suffix}” से ख़त्म होने वाली फ़ाइलें नहीं पढ़ी जातीं। ये पढ़ी जाती हैं: {suffixes}।</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>दूसरी फ़ाइलों के भीतर की फ़ाइलें यहाँ नहीं पढ़ी जातीं।</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>निगरानी वाले फ़ोल्डर की फ़ाइलें जाँची जा रही हैं।</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>रिपोर्ट का फ़िंगरप्रिंट:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>फ़िंगरप्रिंट: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>इससे पुरानी पूरी हो चुकी जाँचें हर बार विंडो खुलने पर इतिहास से मिटा दी जाती हैं।</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ज़रूरी जगह</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>फ़्लाइस का कप्पा</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>बदले: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>फ़ोल्डरों की निगरानी जारी है</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>फ़ोल्डर {depth} स्तर की गहराई तक पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>चुने गए फ़ोल्डर के भीतर के फ़ोल्डर, आपके चयन के अनुसार, छोड़ दिए गए हैं।</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>उदाहरण: 0.85 जैसी संख्याओं के लिए 1, या 100।</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>उदाहरण: कम, मध्यम, अधिक।</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>प्रोग्राम सीखने और परीक्षण के लिए, निर्णयों के लिए नहीं।</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>कम से कम {space} जगह ख़ाली करें और फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>डिस्क पर जगह ख़ाली करें, या फ़ोल्डर की अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>जगह ख़ाली करें, या मॉडलों के लिए दूसरा फ़ोल्डर चुनें। डाउनलोड किया हुआ कुछ भी नष्ट नहीं होगा।</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>फ़्रांस, क्यूबेक, बेल्जियम और अफ़्रीका की फ़्रेंच अलग-अलग है, और बोलचाल के शब्द जल्दी बदलते हैं। बताएँ कि नीति कहाँ की भाषा के लिए है, और मॉडल को अस्पष्ट शब्द किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU परतें</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU मेमोरी</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>जर्मनी, ऑस्ट्रिया और स्विट्ज़रलैंड की जर्मन में, और बोलियों में भी, अंतर है। बताएँ कि नीति क्षेत्रीय शब्दों को कैसे देखती है, और जो शब्द मॉडल न समझ पाए उन्हें किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>हर फ़ील्ड को अपना अलग नाम दें।</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>कोई एक दें।</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>; जैसा कोई एक वर्ण दें, या इनमें से कोई एक: {names}।</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>गोल्डन सेट</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>गोल्डन सेट छोटे होते हैं: एक हिस्सा लें।</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>यही मॉडल llama-server या vLLM से चलवाएँ।</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>छिपी हुई और सिस्टम की फ़ाइलें छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>छिपी हुई और सिस्टम की फ़ाइलें छोड़ दी जाती हैं। पढ़वाने के लिए उस फ़ाइल को ही चुनें।</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>छिपी हुई या सिस्टम की फ़ाइल</translation>
    </message>
    <message>
        <source>High</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>स्पेस बार दबाए रखें</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>उत्तर कैसे पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>कॉलम आपस में कितने सहमत हैं</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>मॉडल कितनी देर तर्क करता है। सरल नियमों के लिए “कम” ठीक है, आपस में जुड़े नियमों के लिए “अधिक”; “स्वतः” कम से शुरू करता है और जहाँ संदेह रहे वहाँ बढ़ाता है।</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>मॉडल एक साथ कितने आइटमों पर काम करता है।</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>मॉडल की कितनी परतें GPU मेमोरी में रखी जाती हैं।</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>मॉडल प्रोसेसर के कितने थ्रेड इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>घड़ी के हिसाब से दोनों में कितने गुना समय लग सकता है</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>पहले 32 MB के बाद कोई फ़ाइल खुलकर अपने आकार की कितने गुना हो सकती है</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>साथ जाँचे जाने वाले सभी आइटमों को मिलाकर मॉडल की मेमोरी में कितने टोकन आ सकते हैं।</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>दिखाए जाने से पहले आइटम का पाठ कैसा दिखता है। हिंसा और ख़ुद को नुक़सान पहुँचाने जैसे विषयों की कुछ नीतियाँ पाठ को धुंधला रखने को कहती हैं। “ढका हुआ” में शब्दों का केवल आकार दिखता है।</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>यह रिपोर्ट कैसे परखें</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>यदि वह किसी डिस्क या पेन ड्राइव पर है, तो उसे कनेक्ट करके अनलॉक करें।</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>अगर डिस्क त्रुटियाँ बताए, तो ज़रूरी चीज़ें उससे कॉपी कर लें और फ़ाइल कहीं और से लें।</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>अगर फ़ाइल सही-सलामत है, तो मॉडल इस काम के लिए नहीं बना है।</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>अगर प्रकाशक ने फ़ाइल बदली है, तो ऐसे कैटलॉग का इंतज़ार करें जिसमें वह दर्ज हो।</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>अगर रिपॉज़िटरी की शर्तें हैं, तो उसका पेज ब्राउज़र में खोलें, शर्तें स्वीकार करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>अगर आप मिरर या कंपनी का प्रॉक्सी इस्तेमाल करते हैं, तो उसे चलाने वालों से पूछें।</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>मॉडल फिर से इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>दूसरी नीतियों के साथ एक ही प्रॉम्प्ट में हर तरह के {few} या {many} उदाहरण सबसे अच्छे रहते हैं।</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>दूसरी नीतियों के साथ एक ही प्रॉम्प्ट में {least} से {most} टोकन सबसे अच्छे रहते हैं।</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>“{column}” में, कॉलम के नाम के अनुसार, 1 या yes का अर्थ है अनुमत।</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Plumbline फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Plumbline का नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>इंस्टॉल किए गए मॉडल: {models}।</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>{host} ने {what} की जगह {n} बाइट का HTML पेज भेजा: कोई लॉगिन पोर्टल या प्रॉक्सी का पेज।</numerusform>
            <numerusform>{host} ने {what} की जगह {n} बाइट का HTML पेज भेजा: कोई लॉगिन पोर्टल या प्रॉक्सी का पेज।</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>{host} ने {what} की जगह HTML पेज भेजा: कोई लॉगिन पोर्टल या प्रॉक्सी का पेज।</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>{host} ने {what} की जगह ऐसा उत्तर भेजा जो हब का नहीं है: शायद कोई लॉगिन पोर्टल या प्रॉक्सी है।</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>अपने फ़ॉर्मैट के हिसाब से अमान्य</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>क्या यह सही फ़ाइल है?</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>इसने स्टेटस {status} के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>इसने स्टेटस {status} के साथ उत्तर दिया: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>यह {wait} रुकने को कहता है।</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>यह WhatsApp के अपने संदेशों के चिह्न (U+200E) से शुरू होता है, पर कोई जाना-पहचाना संदेश नहीं है।</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>यह हो सकता है: {labels}।</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>यह मानक रूप में उत्तर नहीं दे सकता: नीति को ही बताना होगा कि उत्तर कैसे दिया जाए।</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>इसे खोला नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>यह {rule} जैसी नियम ID का पालन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>यह इस नीति के प्रकार का उत्तर नहीं दे सकता।</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>यह {tensors} टेंसर और {properties} गुण होने का दावा करती है।</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>इसमें ऐसा वाक्यांश है जो मॉडल से नीति की अनदेखी करने को कहता है, या बताता है कि क्या तय करना है।</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>इसमें ऐसा डेटा है जो पाठ नहीं है।</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>इसमें मॉडल के नियंत्रण टोकन ({token}) जैसा दिखने वाला पाठ है। इसे सादे पाठ के रूप में जाँचा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>इसमें {n} NUL वर्ण है, जो जैसा है वैसा ही जाँचा गया।</numerusform>
            <numerusform>इसमें {n} NUL वर्ण हैं, जो जैसे हैं वैसे ही जाँचे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>इसमें लिखावट की दिशा बदलने वाला {n} वर्ण है, जैसे {example}: यह जैसा दिखता है उससे अलग पढ़ा जा सकता है।</numerusform>
            <numerusform>इसमें लिखावट की दिशा बदलने वाले {n} वर्ण हैं, जैसे {example}: यह जैसा दिखता है उससे अलग पढ़ा जा सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>इसमें {n} अदृश्य वर्ण है, जैसे {example}, जो जैसा है वैसा ही जाँचा गया।</numerusform>
            <numerusform>इसमें {n} अदृश्य वर्ण हैं, जैसे {example}, जो जैसे हैं वैसे ही जाँचे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>इसमें {n} चित्र या एम्बेड की गई फ़ाइल है, जो पढ़ी नहीं जाती।</numerusform>
            <numerusform>इसमें {n} चित्र या एम्बेड की गई फ़ाइलें हैं, जो पढ़ी नहीं जातीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>इसने दी गई कुंजी के साथ, या बिना कुंजी के, अनुरोध स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>यह मेलबॉक्स की तरह शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>यह मौजूद नहीं है</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>इसका रूप वैसा नहीं है जैसा इस प्रकार के सर्वर के दस्तावेज़ों में है।</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>इसमें आर्किटेक्चर का नाम नहीं है।</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>इसने मॉडल की बारी पूरी होने से पहले ही अनुरोध ख़त्म कर दिया।</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>यह अचानक बंद हो गया ({reason})। हो सकता है किसी और चीज़ ने इसे बंद किया हो।</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>यह विफल रहा</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>इसे ऐसा कोई नियम नहीं मिला जिसमें शब्दों की सूची हो, जैसे “R1 Gambling: casino, poker”।</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>यह ज़्यादा से ज़्यादा {most} नियम मान सकता है, और इस नीति में {n} हैं।</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>इसने कोई कारण नहीं बताया ({reason})।</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>इसमें “{before}” था और अब “{now}” है।</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>इसमें एक अटैचमेंट है, जो पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>इसमें तालिका के कॉलमों से ज़्यादा सेल हैं: किसी सेल में मौजूद विभाजक ने इसे तोड़ दिया।</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>इसमें {chars} से ज़्यादा वर्ण हैं; एक आइटम की सीमा {limit} है। इसे पंक्तियों या अनुच्छेदों में बाँटें, या सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>इसमें {limit} से ज़्यादा कॉलम हैं।</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>इसमें {limit} से ज़्यादा प्रविष्टियाँ हैं।</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>इसमें {limit} से ज़्यादा हिस्से हैं।</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>इसमें {rows} से ज़्यादा पंक्तियाँ हैं, या सभी पंक्तियों और कॉलमों में मिलाकर {cells} से ज़्यादा सेल हैं।</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>इसमें हेडर नहीं हैं, इसलिए यह सहेजा हुआ संदेश नहीं है।</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>इसमें इस निर्णय के लिए कोई लेबल नहीं है।</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>इसमें टेंसर नहीं हैं।</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>इसमें पाठ नहीं है।</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>इसमें पाठ नहीं है: कोई चित्र, रिकॉर्डिंग, स्टिकर या दूसरा अटैचमेंट है।</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>इसमें शब्दावली नहीं है।</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>इसने अभी तक कोई नीति नहीं पढ़ी है।</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>इसमें अनजान हिस्से हैं: {names}।</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>इसमें {chars} वर्ण हैं; एक आइटम की सीमा {limit} है। इसे पंक्तियों या अनुच्छेदों में बाँटें, या सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>इसमें {n} पेज हैं; सीमा {limit} है।</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>इसमें {tokens} टोकन हैं। संदर्भ में {limit} आते हैं, जिनमें से {prefix} नीति लेती है और {reserved} तर्क और उत्तर के लिए आरक्षित हैं।</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>यह PDF दस्तावेज़ है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>यह ZIP आर्काइव या ऑफ़िस दस्तावेज़ है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>यह डेटाबेस है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>यह डिवाइस है; केवल सामान्य फ़ाइलें पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>यह फ़ोल्डर है; केवल सामान्य फ़ाइलें पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>यह फ़ोल्डर से बाहर ले जाने वाला लिंक है, इसलिए इसका पीछा नहीं किया गया। इसकी जगह {file} चुनें।</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>यह ऐसी चीज़ का लिंक है जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>यह लिंक है, या ऐसा लिंक जो ख़ुद पर ही लौटता है।</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>यह सूची है; ऑब्जेक्ट या पाठ अपेक्षित था।</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>यह पाठ का चित्र है, जैसे स्कैन। पाठ पहचान बंद है या इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>यह चित्र है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>यह टुकड़ों में काटी गई फ़ाइल का एक टुकड़ा है। टुकड़ों को क्रम से जोड़ें, फिर पूरी फ़ाइल इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>यह पाइप है; केवल सामान्य फ़ाइलें पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>यह Git LFS का पॉइंटर है, जो वेट की जगह रहता है पर उनमें वेट नहीं होते।</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>यह प्रोग्राम है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>यह JSON में किसी सर्वर का उत्तर है, मॉडल नहीं।</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>यह अकेला मान है; ऑब्जेक्ट या पाठ अपेक्षित था।</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>यह सॉकेट है; केवल सामान्य फ़ाइलें पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>यह पाठ है; ऑब्जेक्ट अपेक्षित था।</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>यह वेब पेज या XML है, JSON नहीं।</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>यह वेब पेज है: डाउनलोड के लिए साइन इन ज़रूरी है, या इसका पता ग़लत है।</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>यह इस इतिहास की शृंखला की किसी मुहर के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>यह RTF दस्तावेज़ है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>यह एडॉप्टर है: मॉडल के वेट में बदलाव, मॉडल नहीं।</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>यह इंपॉर्टेंस मैट्रिक्स है, जो मॉडल बनाने के काम आता है, मॉडल नहीं।</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>यह ऑफ़िस दस्तावेज़ है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>यह अधूरा डाउनलोड है। इसे उसी प्रोग्राम में पूरा करें जिसमें शुरू किया था।</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>यह संपीड़ित डेटा है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>यह क्षतिग्रस्त है, या संदेश नहीं है।</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>यह क्षतिग्रस्त है, या आर्काइव नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>यह क्षतिग्रस्त है, या नाम के अनुसार नहीं है।</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>यह उदाहरण {number} है।</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>यह GGUF से पहले के किसी फ़ॉर्मैट में है, जो अब नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>यह {most} से बड़ी है</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>इसका नाम {model} जैसा है, पर फ़ाइल दूसरी है: इसका sha256 {expected} की जगह {digest} है।</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>इसमें बहुत ज़्यादा स्तर हैं</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>यह पहले वर्ण से ही JSON नहीं है।</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>यह TOML नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>यह GGUF फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>यह PDF दस्तावेज़ नहीं है, या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>यह Parquet फ़ाइल नहीं है, या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>यह मॉडल नहीं, बल्कि {kind} प्रकार की फ़ाइल है।</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>यह सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>यह सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>यह वर्कबुक नहीं है, या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>यह Outlook संदेश नहीं है, या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>यह RTF दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>यह साफ़ नहीं है कि अपेक्षित लेबल कहाँ हैं</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>यह साफ़ नहीं है कि पाठ कहाँ हैं</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>यह साफ़ नहीं है कि कौन-सा फ़्लैग है</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>यह साफ़ नहीं है कि कौन-सा गोल्डन सेट है</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>यह साफ़ नहीं है कि कौन-सा लेबल है</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>यह साफ़ नहीं है कि कौन-सा पाठ है</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>यह वर्ण {position} से आगे मान्य JSON नहीं है।</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>यह मान्य JSON नहीं है।</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>यह null है; ऑब्जेक्ट या पाठ अपेक्षित था।</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>यह पासवर्ड से सुरक्षित है, या पुराने फ़ॉर्मैट का दस्तावेज़ है जिसका नाम नया है।</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>यह पासवर्ड से सुरक्षित है, या पुराने फ़ॉर्मैट की वर्कबुक है जिसका नाम नया है।</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>यह पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>इसे नाम के अनुसार सादे पाठ के रूप में पढ़ा जाता है। यह {kind} जैसी दिखती है और उस रूप में भी पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>यही एकमात्र उदाहरण है</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>यह बहुत बड़ी है: खुलने पर {limit} से ज़्यादा होती है।</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>यह बहुत बड़ी है: खुलने पर वर्कबुक {limit} से ज़्यादा होती है।</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>यह बहुत लंबा है।</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>यही इस इतिहास में है: इसके {n} आइटम की तुलना की गई।</numerusform>
            <numerusform>यही इस इतिहास में है: इसके {n} आइटमों की तुलना की गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>यह बिग-एंडियन मशीनों के लिए लिखी गई है।</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>इसमें ये पाठ नहीं हैं: {names}।</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>इसमें “{name}” हिस्सा नहीं है, जो इस प्रकार के हर दस्तावेज़ में होता है।</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>यह उसी फ़ोल्डर पर लौटता है जिसके भीतर यह है।</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>सामग्री के लिए जगह नहीं बचती।</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>इसमें एक्सपोर्ट के लोगों या चैनलों की सूची है, संदेश नहीं हैं।</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>यह दो बार एन्कोड किया हुआ लगता है और जैसा है वैसा ही जाँचा जाता है। ठीक करने पर यह ऐसे शुरू होता है: “{excerpt}”।</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>यह किसी चैट प्रोग्राम का एन्क्रिप्टेड बैकअप लगता है, जिसे पढ़ा नहीं जा सकता। उस प्रोग्राम में चैट पाठ के रूप में एक्सपोर्ट करें और वह फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>इसके लिए टोकन चाहिए हो सकता है, या आपका नेटवर्क इसकी अनुमति न देता हो।</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>इसमें {file} का नाम है, जो मॉडल के फ़ोल्डर से बाहर है।</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>यह केवल नीति के नियमों में दिए शब्द ढूँढता है। “{policy}” के तहत कुछ नहीं जाँचा गया।</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>यह किसी और का लिखा दोबारा पोस्ट करता है; वह पाठ एक्सपोर्ट में नहीं है।</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>यह केवल प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>यह प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>इसके अनुसार यह {count} में से हिस्सा {number} है।</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>इसने ऐसा कुछ भेजा जिसे पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>यह Plumbline के साथ आता है और उसी के साथ हटता है।</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>यह पहले संदेश से ऊपर है, इसलिए इसके लेखक का नाम नहीं है।</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>यह तालिका के हेडर से पहले है।</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>यह तालिका से पहले है।</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>इसे पढ़ने में बहुत समय लग रहा था, इसलिए पढ़ना रोक दिया गया।</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>यह खुलने पर एक फ़ाइल से पढ़ी जाने वाली मात्रा से ज़्यादा होती है; बाक़ी नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>यह खुलकर अपने आकार की {ratio} गुना से ज़्यादा होती है, जो {free} के बाद स्वीकार नहीं है।</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>यह कॉपी हुई, स्थानांतरित नहीं: {file} को मिटाया नहीं जा सकता ({reason})।</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>यह कॉपी हुई, स्थानांतरित नहीं: {file} असल में {target} का लिंक है, और दोनों जैसे थे वैसे ही रहने दिए गए।</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>इसे संपादित किया गया था; यह इसका आख़िरी रूप है।</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>यह दो बार एन्कोड था; उसे ठीक कर दिया गया।</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>अनुरोध पर इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>इसे आगे भेजा गया था; हो सकता है किसी और ने लिखा हो।</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>इसे {sent} टोकन दिए गए और इसने {counted} गिने, यानी मॉडल ने वह नहीं पढ़ा जो पढ़वाना था।</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>इसे जान-बूझकर छोड़ा गया।</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>इसकी तुलना उस इतिहास से नहीं की गई जिससे यह बना था।</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>इसे डाउनलोड नहीं किया गया। प्रकाशक को बताएँ, या मॉडल कहीं और से लें।</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>इसे पेस्ट किया गया, या किसी प्रोग्राम ने भेजा।</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>इसमें {columns} कॉलम होंगे; 1 से {limit} तक संभव हैं।</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>इसने ऐसा टोकन लिखा जो इसके मॉडल की शब्दावली में नहीं है।</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>मना किए जाने पर भी इसने नीति के उत्तर फ़ॉर्मैट से अलग कुछ लिखा।</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>इतालवी की बोलियाँ बहुत अलग हैं, और जो शब्द एक क्षेत्र में मज़ाक है वह दूसरे में अपमान है। बताएँ कि नीति बोली को कैसे देखती है, और जो शब्द मॉडल न समझ पाए उन्हें किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Coop में आइटम का प्रकार</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>जाँच {run} का आइटम {item}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>जाँच {run} का आइटम {item}, जो {source} से है, पहले पढ़ा गया पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>प्रति सेकंड आइटम</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>आइटम अभी जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>एक साथ आइटम</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>जाँच के आइटम</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>इसका GGUF संस्करण {version} है; संस्करण 2 और 3 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>इसके HTML रूप में {chars} वर्ण हैं; सीमा {limit} है।</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>इसके HTML रूप में बहुत ज़्यादा स्तर हैं, इसलिए वह नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>इसका उत्तर कहता है: {reason}।</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>इसका आर्किटेक्चर {architecture} है; Plumbline केवल {supported} मॉडल चलाता है।</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>इसका मुख्य पाठ हटा दिया गया था; केवल शीर्षक बचा है।</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>इसका बाइट-क्रम चिह्न {encoding} बताता है, पर इसके बाइट उस एन्कोडिंग में नहीं हैं।</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>इसके बाइट चुनी हुई एन्कोडिंग, {encoding}, में नहीं हैं।</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>इसके सेल पंक्ति {rows} और कॉलम {columns} तक जाते हैं; {limit} से ज़्यादा सेल वाली शीट नहीं पढ़ी जाती। तालिका वाले हिस्से को CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>ऐसे सभी एक्सपोर्ट की तरह इसके वर्ण अलग-अलग बाइट में रखे थे; उन्हें फिर जोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>इसकी तारीख़ ऊपर वाले संदेश से पहले की है: हो सकता है यह उसी संदेश का हिस्सा हो जो नए संदेश जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>इसकी तारीख़ें, आपके चयन के अनुसार, {order} के क्रम में पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>इसकी तारीख़ें {order} के क्रम में पढ़ी गईं, क्योंकि तब समय आगे बढ़ता है; {other} भी संभव है।</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>इसकी तारीख़ें {order} के क्रम में पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>इसका निर्णय “violates”, “allowed” या “escalate” है।</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>इसके तत्व {levels} से ज़्यादा स्तर गहरे हैं, या इसमें {tags} से ज़्यादा टैग हैं।</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>इसकी एन्कोडिंग नहीं पहचानी गई। वह एन्कोडिंग चुनें जिसमें यह लिखी गई थी।</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>इसके एक्सपर्ट {quantization} में क्वांटाइज़ हैं; MXFP4 के अलावा दूसरे रूपों में उनकी सटीकता घटने की बात मालूम है।</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>इसका हेडर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>इसका हेडर किसी भी असली हेडर से बड़ा है।</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>इसके आख़िरी शब्द: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>इसकी सूचियों और ऑब्जेक्ट में बहुत ज़्यादा स्तर हैं।</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>इसकी सूचियाँ {count} पाठ होने का दावा करती हैं; सीमा {most} है।</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>इसके नाम से पता नहीं चलता, पर यह {kind} प्रकार की फ़ाइल है और उसी रूप में पढ़ी गई।</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>इसका नाम “{suffix}” से ख़त्म होता है, पर यह {kind} प्रकार की फ़ाइल है और उसी रूप में पढ़ी गई।</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>इसके हिस्सों में बहुत ज़्यादा स्तर हैं।</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>इसके टेंसर {alignment} बाइट पर अलाइन हैं।</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>इसके पाठ में {limit} से ज़्यादा वर्ण हैं।</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>इसके टोकनाइज़र में harmony के ख़ास टोकन नहीं हैं, इसलिए मॉडल को प्रॉम्प्ट नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>इसके वैरिएंट: {variants}।</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>इसकी शब्दावली में {missing} नहीं हैं, जिनसे प्रॉम्प्ट और उत्तर बनते हैं।</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>हर लेबल के लिए 0 या 1 वाला JSON</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>फ़ील्ड वाला JSON</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>जापानी अलग-अलग क्षेत्रों में अलग है, और शिष्टता से वाक्य का अर्थ बदल जाता है: रूखा शब्द मज़ाक भी हो सकता है और अपमान भी। बताएँ कि नीति बोलियों और बोलचाल के शब्दों को कैसे देखती है, और मॉडल को अस्पष्ट शब्द किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>पहले कुछ जाँचें।</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>जाँचे गए</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>फिर जाँचे गए</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>इस दिन से पहले जाँचे गए</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>सर्वर ने जाँचा</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>इस दिन से जाँचे गए</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>जाँच {run} के शैडो में जाँचा गया। परिणाम पर इसका कोई असर नहीं होता।</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>दोनों में से एक रखें।</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>एक रखें: उत्तर में एक ही निर्णय होता है।</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>फ़ैसले रखने की अवधि</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>मूल पाठ का कुंजी-युक्त हैश</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>लेबल बताए गए हैं, पर उत्तर के किसी फ़ील्ड में लेबल नहीं आता।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>इस कंप्यूटर के प्रोग्राम, आपकी दी हुई कुंजी से, पाठ जँचवा सकते हैं। तब Plumbline केवल इसी कंप्यूटर के पते (127.0.0.1) पर सुनता है: नेटवर्क पर कुछ नहीं भेजा जाता और कोई दूसरा कंप्यूटर नहीं जुड़ सकता।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>हल्का, गहरा, या सिस्टम जैसा।</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>उत्तर या तर्क की लंबाई सीमित करने से सटीकता घटती है। सीमा मिटाएँ और प्रयास कम करें।</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>“{file}” की पंक्ति {line} ऐसी नहीं है जो Plumbline लिखता हो।</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>कड़ी {link} नहीं है: क्षति में नष्ट हुई, या डेटा-बचाव से पहले हटाई गई।</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>शृंखला की कड़ी {link} ठीक नहीं है: {part}।</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>शृंखला की कड़ी {link} इतिहास से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>{time} के डेटा-बचाव से पहले की कड़ियाँ उसके बाद जोड़ी या हटाई गईं।</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>शृंखला की कड़ियाँ</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>फ़ोल्डर के भीतर के लिंक का पीछा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>आर्काइव के भीतर के लिंक का पीछा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>कड़ियाँ {first} से {last} तक नहीं हैं: क्षति में नष्ट हुईं, या डेटा-बचाव से पहले हटाई गईं।</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>सूचियों में जाँच {run} के आइटम {item} पर निर्णय दिखता है, पर कोई फ़ैसला नहीं है।</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>इसे फिर से लोड करें।</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>इतने समय बाद लॉक करें</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>लॉजिट नहीं हैं।</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>नवीनतम संस्करण देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>ब्राउज़र में {page} देखें।</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>GGUF फ़ाइलों वाली रिपॉज़िटरी ढूँढें।</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} और {second} दोनों {total} में से {right} आइटमों पर सही हैं, पर उन्हीं पर नहीं: {n} आइटम पर केवल पहला सही है, और उतने ही पर केवल दूसरा। किसी के भी पक्ष में कुछ नहीं है।</numerusform>
            <numerusform>{first} और {second} दोनों {total} में से {right} आइटमों पर सही हैं, पर उन्हीं पर नहीं: {n} आइटमों पर केवल पहला सही है, और उतने ही पर केवल दूसरा। किसी के भी पक्ष में कुछ नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>जहाँ से यह मिली, वहाँ देखें।</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>क्षति में नष्ट या हटाया गया, पूरा या आंशिक: {record}, {time} पर दर्ज।</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>मुख्य मेमोरी</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>उनमें से किसी एक नीति की जाँचों की कतार बनाएँ।</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>इसे null होने दें, या ऐसा लेबल जोड़ें जिसका अर्थ अनुमत हो।</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>उत्तर के अधिकतम टोकन</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>हर डाउनलोड के अधिकतम कनेक्शन</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>हर आइटम पर तर्क के अधिकतम टोकन</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>बिना पाठ का मीडिया</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>पढ़ने वाले प्रोसेस की मेमोरी</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>पढ़ने वाले प्रोसेस की मेमोरी, zst फ़ाइलों के लिए</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>मॉडल की फ़ाइलें नहीं हैं</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>मॉडल केवल माँगने पर डाउनलोड होते हैं और नए संस्करण केवल माँगने पर ढूँढे जाते हैं; टीम के सर्वर पर पाठ तभी भेजे जाते हैं जब आपने कोई सर्वर सेट किया हो। और कुछ भी नेटवर्क इस्तेमाल नहीं करता। बंद होने पर यह सब भी रुक जाता है।</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>फीके रंग</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>कम नीतियाँ, मॉडल या प्रयास-स्तर चुनें।</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>उनमें से एक का नाम दें, या हर एक को policy.md नाम से अलग फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>उनमें से एक का नाम दें।</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>एक का नाम दें।</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>उस फ़ोल्डर या फ़ाइल का नाम दें, या पिछली बार इस्तेमाल हुए संस्करण के लिए {version} दें।</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>पहले अभ्यास का नाम दें, फिर लेबल वाली फ़ाइलों के।</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>फ़ाइल का ही नाम दें, या नीति को policy.md नाम से फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>उन फ़ोल्डरों के नाम दें जिनमें नई फ़ाइलें आती हैं।</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>लेबलों के नाम “0” और “1” रखें, या प्रकार “{kind}” चुनें।</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>केवल बाहरी फ़ोल्डर का नाम दें, या भीतर के फ़ोल्डर छोड़ दें।</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>वही वेट चुनें, या इनसे नई जाँच शुरू करें।</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>लोगों के नाम या नंबर ढके गए। जो ढका गया वह इस फ़ाइल में नहीं है; वह काले रंग में दिखता है।</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>utf-8, utf-16, windows-1252, iso-8859-2, shift_jis या gb18030 जैसे नाम मान्य हैं।</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>प्रोसेसर और GPU की साझा {memory} मेमोरी में से {need} चाहिए।</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>{need} चाहिए, पूरी {gpus} पर।</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>{need} चाहिए; इस मशीन में {memory} है, और {gpus} पर {gpu}।</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>{need} चाहिए; इस मशीन में {memory} है।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>कोई पता सेट नहीं है, इसलिए इसी मशीन के मॉडल जाँचते हैं।</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>इन उदाहरणों पर किसी भी दायरे से {recall} का रिकॉल नहीं मिलता।</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>किसी कॉलम में पाठ नहीं है। कॉलम ये हैं: {columns}।</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>“{column}” नाम का कोई कॉलम नहीं है। कॉलम ये हैं: {columns}।</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>{file} के किसी कॉलम का नाम लेबल नहीं है, और किसी में भी नीति के जाने-पहचाने लेबल नहीं हैं। कॉलम ये हैं: {columns}।</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>कोई निर्णय अपेक्षा से अलग नहीं है।</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>“{policy}” के लिए कोई उदाहरण नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>कोई उदाहरण नहीं मिला</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>उत्तर के किसी फ़ील्ड में निर्णय नहीं आता।</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>कोई फ़्लैग नहीं बताया गया है।</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>किसी फ़ोल्डर का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>कोई आइटम सीमा तक नहीं पहुँचा</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>कोई आइटम नहीं मिला।</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>इसकी कोई पंक्ति तारीख़, समय और नाम से शुरू नहीं होती, जैसा WhatsApp से एक्सपोर्ट हुई चैट में होता है।</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>इसमें ऐसा कोई संदेश नहीं मिला जैसा इस फ़ॉर्मैट ({format}) के एक्सपोर्ट में होता है।</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>{folder} में कोई मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>कोई मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>कोई मॉडल लोड नहीं है</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>कोई मॉडल लोड नहीं है।</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>कोई मॉडल नहीं दिया गया</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>नाम नहीं है</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>कोई नीति इस्तेमाल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>किसी नीति का नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>कोई नियम नहीं चुना गया</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>ऐसा कोई कॉलम नहीं है</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>ऐसा कोई मूल्यांकन नहीं है</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>ऐसा कोई आइटम नहीं है</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>ऐसा कोई लेबल नहीं है</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>ऐसा कोई वैरिएंट नहीं है</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>ऐसा कोई संस्करण नहीं है</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>पाठ का कोई कॉलम नहीं मिला</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>दी गई सामग्री में कोई पाठ नहीं मिला, इसलिए जाँच शुरू नहीं हुई।</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>इसमें कोई पाठ नहीं पहचाना गया।</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>इन उदाहरणों पर किसी भी थ्रेशोल्ड से {measure} {least} तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>मॉडल की शब्दावली का कोई टोकन नीति के उत्तर फ़ॉर्मैट में उत्तर को आगे नहीं बढ़ाता।</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>यहाँ किसी फ़ैसले की प्रायिकता नहीं है जिसे मापा जा सके।</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>“{policy}” के तहत जाँचे गए किसी आइटम पर किसी व्यक्ति ने निर्णय नहीं लिया है।</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>कतार {queue} के आइटम {item} पर किसी ने निर्णय नहीं लिया है।</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>जाँच {run} के आइटम {item} पर किसी ने निर्णय नहीं लिया है।</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>किसी ने कुछ लेबल नहीं किया है</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>{file} के {n} पाठों में से कोई भी नीति के रूप में इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>इनमें से कोई आइटम अब कतार {queue} में नहीं है।</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>इनमें से कुछ भी यह नहीं बताता कि निर्णय सही है या पाठ असली है: केवल यह कि यही दर्ज किया गया था।</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>{file} की {n} पंक्ति में लेबल वाला पाठ नहीं है।</numerusform>
            <numerusform>{file} की {n} पंक्तियों में से किसी में लेबल वाला पाठ नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>कोई नहीं: इसी कंप्यूटर के मॉडल जाँचते हैं</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>सभी प्रयास-स्तर मापे नहीं गए</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>यह पूरी तरह {encoding} एन्कोडिंग में नहीं है।</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>किसी व्यक्ति ने निर्णय नहीं लिया</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>इस सिस्टम पर लागू नहीं: {all}।</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>सभी लोगों ने पूरा नहीं किया है</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>पूरी नहीं हुई: {n} फ़ैसला बाक़ी है।</numerusform>
            <numerusform>पूरी नहीं हुई: {n} फ़ैसले बाक़ी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>अभी नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>अभी नहीं जाँचे गए: {count}।</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>पाठ नहीं है</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>सर्वर का पता नहीं है</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>नीति अपने हैश से मेल नहीं खाती: {part}।</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>पाठ अपने हैश से मेल नहीं खाता: {part}।</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>इतिहास से मेल नहीं खाता: {part}, अपीलों में।</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>इतिहास से मेल नहीं खाता: {part}, लोगों के निर्णयों में।</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>इतिहास से मेल नहीं खाता: {part}, फ़ील्ड “{field}” में।</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>किसी व्यक्ति का लिखा नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>मामले में टिप्पणी:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>टिप्पणी: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>बहुत देर तक कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>इससे कुछ अपेक्षित नहीं है: लेबल नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>कुछ भी नष्ट नहीं हुआ है। सर्वर चलाने वालों से उसका लॉग देखने को कहें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>कुछ भी नष्ट नहीं हुआ है: नेटवर्क लौटने पर डाउनलोड वहीं से फिर शुरू होगा।</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>कुछ भी नष्ट नहीं हुआ है: डाउनलोड वहीं से फिर शुरू होगा।</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>कुछ भी नष्ट नहीं हुआ है: बाद में फिर कोशिश करें, डाउनलोड वहीं से फिर शुरू होगा।</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>इस पंक्ति में कुछ नहीं भरा जाता: सामग्री नीति के बाद एक अलग संदेश में आती है। यह पंक्ति मिटा दें।</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>इस पते पर कोई सेवा नहीं चल रही है।</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>ऐसा कुछ नहीं जिस पर फ़ैसला निर्भर हो।</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>इस इतिहास में कुछ दर्ज नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>कुछ भी जाँचा नहीं जाएगा</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>इतने समय बाद विराम सुझाएँ</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>अगली बार विंडो खुलने पर एक बार पाँच चरणों का परिचय दिखाता है। यह “सहायता” मेनू में हमेशा मिलता है।</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>एक इन्फ़रेंस प्रोसेस में एक ही मॉडल रहता है।</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>अकेले एक आइटम को मॉडल के संदर्भ से ज़्यादा टोकन चाहिए।</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>एक आइटम यह हो सकता है: {splits}।</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>केवल “{type}” प्रकार का फ़ील्ड null हो सकता है।</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>केवल सामान्य फ़ाइलें पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>केवल तब काम आता है जब टेंपरेचर 0 से ऊपर हो।</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>केवल {n} उदाहरण: {few} से कम पर विश्वसनीयता वक्र और उसकी त्रुटि ज़्यादातर संयोग होती है। इसे पहली झलक समझें।</numerusform>
            <numerusform>केवल {n} उदाहरण: {few} से कम पर विश्वसनीयता वक्र और उसकी त्रुटि ज़्यादातर संयोग होती है। इसे पहली झलक समझें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>केवल {n} आइटम पर “{decision}” लेबल है: इसके आँकड़े मोटे अनुमान होंगे।</numerusform>
            <numerusform>केवल {n} आइटमों पर “{decision}” लेबल है: इसके आँकड़े मोटे अनुमान होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>{layers} में से केवल {offloaded} परतें GPU पर हैं; बाक़ी CPU पर चलती हैं।</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>{known} में से केवल {right} ज्ञात आइटम सही जाँचे गए</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>आइटम पर दूसरी अपील दर्ज करें।</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>ब्राउज़र में कोई भी पेज खोलें, नेटवर्क में साइन इन करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>इसे टेक्स्ट एडिटर में खोलें, UTF-8 में सहेजें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>इसे बिना कुंजी के खोलें।</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>या इस मशीन का कोई मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>या दूसरे मॉडल से नई जाँच शुरू करें।</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>चुने गए फ़ोल्डर से बाहर</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>इसे उस निर्णय के साथ पलटें जो मान्य होना है, या आइटम पर पहले जैसा निर्णय लेकर इसे बरकरार रखें।</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>दस्तावेज़ के पेज</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Parquet फ़ाइलें वहीं पढ़ी जाती हैं जहाँ pyarrow इंस्टॉल हो, और यहाँ वह नहीं है। इसे CSV या JSON Lines के रूप में सहेजें और वह फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>अटैचमेंट सहित संदेश के हिस्से</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>पुस्तक के कुछ हिस्से एन्क्रिप्टेड हैं।</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>मॉडल के कुछ हिस्से नहीं हैं</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>रिपोर्ट बनने के बाद लोगों ने फिर निर्णय लिए हैं: {part}।</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>लोग अरबी ऐसी बोलियों में लिखते हैं जो हर देश में अलग हैं, और अक्सर लैटिन अक्षरों में (ع के लिए “3”)। बताएँ कि नीति किस बोली के लिए है, और जो शब्द मॉडल न समझ पाए उन्हें किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>जिस चित्र का पाठ पहचाना जाता है उसके पिक्सेल</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline नया संस्करण नहीं ढूँढ सकता</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} उपलब्ध है: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>नीतियाँ {least} से {most} टोकन में सबसे अच्छा काम करती हैं, और {limit} से आगे सटीकता घटती है। इसे कई नीतियों में बाँटें।</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>नीतियाँ {least} से {most} टोकन में सबसे अच्छा काम करती हैं: परिभाषाएँ और सीमा-रेखा के पास के उदाहरण सबसे ज़्यादा मदद करते हैं।</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>नीतियाँ {least} से {most} टोकन में सबसे अच्छा काम करती हैं: देखें कि क्या हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>नीति “{title}”</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>नीति, sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>पोलिश में सिलेसियाई और काशुबियाई जैसी क्षेत्रीय बोलियाँ हैं, और ऐसी गालियाँ भी जो केवल ज़ोर देने के लिए होती हैं। बताएँ कि नीति दोनों को कैसे देखती है, और जो शब्द मॉडल न समझ पाए उन्हें किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>पोर्ट {port} कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>ब्राज़ील, पुर्तगाल और अफ़्रीका की पुर्तगाली अलग-अलग है: “rapariga” का अर्थ एक देश में लड़की है और दूसरे में अपमान। बताएँ कि नीति किन देशों के लिए है, और मॉडल को अस्पष्ट शब्द किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>प्रिसिज़न</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>रिकॉल के मुक़ाबले प्रिसिज़न</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>प्रायिकता: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>प्रोसेसर थ्रेड</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>पासवर्ड से सुरक्षित</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>सभी हिस्से उनके मूल नामों से एक ही फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>फ़ाइल ठीक करें, या फ़ैसलों के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>कतार {queue} में आइटम {item} नहीं है।</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>यादृच्छिक सीड</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>सामग्री से पहचानकर संदेशों के एक्सपोर्ट ({format}) के रूप में पढ़ा गया; इसे {other} के रूप में भी पढ़ा जा सकता था।</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>इसे पढ़ा नहीं जा सका: {reason}।</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>इसे पढ़ने में {limit} से ज़्यादा मेमोरी लग रही थी, इसलिए पढ़ना रोक दिया गया।</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>इसे पढ़ने में बहुत ज़्यादा मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>{file} को पढ़ना या लिखना विफल रहा ({detail})।</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>पढ़ने का तरीक़ा {number}: {reading}।</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>प्रति सेकंड {read} टोकन पढ़ता और {written} टोकन लिखता है</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>तर्क का प्रयास-स्तर</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>अब तर्क में {budget} टोकन लग सकते हैं और उत्तर में {limit}।</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>दूसरा निर्णय दर्ज करें, या आइटम पर दूसरी अपील दर्ज करें।</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>दर्ज किया गया</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>“सीमित” चुनने पर सारे एनिमेशन बंद हो जाते हैं।</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Plumbline फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>फ़ील्ड हटाएँ, या प्रकार “{kind}” चुनें।</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>अपने फ़ील्ड इस्तेमाल करने के लिए “{key}” हटाएँ।</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>हटाया गया, जबकि जाँच के मिटाए जाने का कोई रिकॉर्ड नहीं है: {record}, {time} पर दर्ज।</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>{bytes} की मरम्मत की गई: sha256 {first} था और अब {second} है।</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>उदाहरणों से पहले दोहराएँ कि उत्तर कैसे देना है।</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>रिपोर्ट बनी</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>खोज की रिपोर्ट</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>मामले “{name}” की रिपोर्ट</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>{n} आइटम की रिपोर्ट</numerusform>
            <numerusform>{n} आइटमों की रिपोर्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>नीति के उत्तर फ़ॉर्मैट के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>अब अनुरोधों का उत्तर नहीं मिलता</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>सामग्री दिखाने का तरीक़ा</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>पहले आइटमों की समीक्षा करें; तब हर निर्णय उदाहरण बन सकता है।</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>सही: अपेक्षित निर्णय वाले सभी पाठों में से वे जिन पर वही निर्णय मिला; अनिर्णीत कभी सही नहीं गिने जाते। प्रिसिज़न, रिकॉल और F1 उल्लंघनों के हैं। कोष्ठक में: 100 में से 95 मामलों में असली मान जहाँ होगा, बशर्ते उदाहरण आने वाली सामग्री जैसे हों।</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>सही: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>{table} की पंक्ति {row} की शृंखला में कोई कड़ी नहीं है: इसे किसी और तरीक़े से जोड़ा गया।</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>{table} की पंक्ति {row} की कोई कड़ी नहीं है: या तो उसकी कड़ी ग़ायब कड़ियों में है, या इसे किसी और तरीक़े से जोड़ा गया।</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>{table} की पंक्ति {row} {parent} की ऐसी पंक्ति की ओर इशारा करती है जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>नियम {rule} शब्दों की सूची नहीं है: “{words}”।</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>जाँच {run} को {time} पर मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>क्षतिग्रस्त फ़ाइल से {time} पर बचाया गया।</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>ऐसी क्षतिग्रस्त फ़ाइल से {time} पर बचाया गया, जो पूरी नहीं पढ़ी जा सकी।</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>इसके पाठ की एन्कोडिंग (base64) क्षतिग्रस्त है: हो सकता है उसका कुछ हिस्सा न हो या ग़लत हो।</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>संदेश का अंत नहीं है: शायद वह बीच में कट गया।</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>फ़ाइल में विषय की {said} में से {found} पोस्ट हैं।</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>गोल्डन सेट बदल गया है</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>गोल्डन सेट में {n} उदाहरण है; उदाहरण {number} नहीं है।</numerusform>
            <numerusform>गोल्डन सेट में {n} उदाहरण हैं; उदाहरण {number} नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>इतिहास में “{name}” नाम की खोज पहले से है।</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>इतिहास में “{name}” नाम की कोई खोज नहीं है।</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>इतिहास परखा जा रहा है।</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>संदेश एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>नीति में ऐसा कोई लेबल नहीं है</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>इस पंक्ति में कॉलमों के नाम ही दोहराए गए हैं।</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>मुहर शृंखला में है: उससे पहले का कुछ भी नहीं बदला गया, सिवाय उन जाँचों के जो तब से मिटाई गईं।</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>मुहर शृंखला में है: उससे पहले का कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>मुहर शृंखला में नहीं है: वह किसी दूसरे इतिहास की है, या इसका कोई हिस्सा हटाया गया।</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>खोज का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>यह पाठ गोल्डन सेट में पहले से है</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>इस नाम की सहेजी गई खोज पहले से है</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>ऐसा कोई उदाहरण नहीं है</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>ऐसी कोई सहेजी गई खोज नहीं है</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>कोई पाठ नहीं है</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>यह पूरी मुहर नहीं है</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>बिना ऐसी तारीख़ के जो पढ़ी जा सके</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>मूल्यांकनों के फ़ैसलों के बिना</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>शब्द यहाँ खोजे गए</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>इस दिन से पहले लिखे गए</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>इस दिन से लिखे गए</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>आपने संस्करण {seen} देखा; नवीनतम संस्करण {newest} है।</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>स्पष्टीकरण</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>सहेजी गई खोज “{name}”</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>सर्वर के अनुसार यह कोई और फ़ाइल है</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>नियम {rule} जाँच {run} की नीति में नहीं है।</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>नियम {rules} शब्दों की सूचियाँ नहीं हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>नियम {rules} शब्दों की छोटी सूची नहीं है।</numerusform>
            <numerusform>नियम {rules} शब्दों की छोटी सूचियाँ नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>जाँच {run} में आइटम {item} नहीं है।</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>जाँच {run} को {day} को मिटा दिया गया: रिपोर्ट में उसके बारे में लिखी बातों की तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>धीमा चलता है। {reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>अच्छा चलता है। {reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>पाठ का SHA-256</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>सैंपलिंग</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>इसे csv, tsv, jsonl, json, xlsx या ods के रूप में सहेजें; इनमें से किसी को भी gz, zst, bz2 या xz में पैक किया जा सकता है।</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>आपके निर्णयों के साथ सहेजा जाता है, ताकि बाद में दिखे कि वे किसने लिए।</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>एक वाक्य में कारण लिखें।</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>यह नीति में लिखें, जैसे “Answer with 1 if it violates this policy, else with 0”।</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>यह नीति में ऊपर की ओर लिखें।</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>बताएँ कि आप इसकी जगह क्या तय करते हैं।</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>मुहर:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>खोजा गया</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>जितने सेकंड पढ़ने वाला प्रोसेस प्रोसेसर का समय नहीं लेता</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>एक फ़ाइल के लिए प्रोसेसर समय के सेकंड</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>पढ़ने वाले प्रोसेस से बिना किसी संकेत के प्रोसेसर समय के सेकंड</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>संवेदनशील पाठ: पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>इंजन के लिए बड़ा संदर्भ सेट करें, या नीति छोटी करें।</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>बड़ा संदर्भ सेट करें, या तर्क का बजट घटाएँ।</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>सिस्टम की सेटिंग्स में (या HTTPS_PROXY में) http प्रॉक्सी सेट करें।</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>इसे https://huggingface.co जैसे पते या किसी फ़ोल्डर पर सेट करें।</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>इसे फ़ोल्डर के पूरे पथ पर सेट करें।</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>स्क्रिप्ट के लिए {passphrase_variable} सेट करें।</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>ऐसी कई फ़ाइलें दी गईं जिनके नाम एक ही विभाजित मॉडल के नहीं हैं।</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>शैडो संस्करण</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>सही निर्णयों का अनुपात</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>प्रायिकता के मुक़ाबले उल्लंघनों का अनुपात</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>किसी और का साझा किया हुआ</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Plumbline के साथ आता है</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>“{example}” जैसे शॉर्टकट जो डिफ़ॉल्ट से अलग हैं।</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>नीति छोटी करें, तर्क का बजट घटाएँ, या बड़ा संदर्भ सेट करें।</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>नीति छोटी करें।</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखाया हुआ</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>मॉडल को संदर्भ के रूप में दिखाया गया:</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>दिखाया हुआ, जहाँ नीति कहे वहाँ धुंधला</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>फ़ैसले बिना तेज़ रंगों के दिखाता है। उनका चिह्न और शब्द हमेशा वही बात बताते हैं।</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>दस्तावेज़ का आकार</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>खुलने के बाद दस्तावेज़ का आकार</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>अटैचमेंट सहित संदेश का आकार</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>आर्काइव खुलने के बाद उसकी सारी सामग्री का आकार</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>इसके कुछ वर्ण डिकोड नहीं हो सके; हर एक � के रूप में दिखता है।</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>इस पते पर कुछ उत्तर देता है, पर वह न llama-server है न vLLM।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>सामग्री को बाँटें, तर्क का बजट घटाएँ, या बड़ा संदर्भ सेट करें।</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>नीति को कई नीतियों में बाँटें।</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>इस प्रकार की स्प्रेडशीट नहीं पढ़ी जातीं। इसे खोलने वाले प्रोग्राम में CSV के रूप में सहेजें और वह फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>मानक रूप: निर्णय, फिर नियम और कारण।</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>मानक इनपुट {format} जैसा दिखता है और उसी रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>नई जाँच शुरू करें, या सर्वर चलाने वालों से पहले वाला मॉडल माँगें।</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>नई जाँच शुरू करें। पुरानी में जो है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>नई फ़ाइल पाने के लिए डाउनलोड फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>डाउनलोड फिर से शुरू करें: देखा जाएगा कि सर्वर पर अब क्या है, और काम के हिस्से रखे जाएँगे।</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>प्रॉम्प्ट में उत्तर का फ़ॉर्मैट बताएँ</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>इसे वहाँ रोकें, या फ़ैसलों के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>सिंबॉलिक लिंक</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>रिपोर्ट की JSON फ़ाइल लें; पेज और PDF को अपने-आप में परखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>वह रूट प्रमाणपत्र लें जो प्राधिकरण प्रकाशित करता है।</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>टीम का सर्वर</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>प्रकाशक को बताएँ, या मॉडल कहीं और से लें।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेंपरेचर</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>इसकी मेमोरी खपत मापने के लिए इसे परखें।</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>पाठ नियंत्रण टोकन बन गया</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>चित्रों में पाठ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>बदलावों को ट्रैक करते समय मिटाया गया पाठ छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>पाठ {text} वह नहीं है जो जाँचा गया था।</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>जाँच {run} के आइटम {item} का पाठ {text} वह नहीं है जो जाँचा गया था।</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>पाठ इसी मशीन के एक सर्वर को जाते हैं, {address}।</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>पाठ इस मशीन से {host} को जाते हैं।</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>वक्रों पर पाठ: {on}। दूसरे: {off}।</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>दोनों के जाँचे हुए, समान निर्णय वाले पाठ: {count}। कोहेन का कप्पा: {kappa}।</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>जिन पाठों में बिना उद्धरण चिह्नों के विभाजक था, उन्हें फिर जोड़ दिया गया, क्योंकि उनका कॉलम आख़िरी है।</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>यह “{file}” लोड होते समय हुआ।</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>यह एक रिपोर्ट के लिए बहुत ज़्यादा है</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>CAR फ़ाइल पूरी नहीं है: वह कट गई या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>हो सकता है GPU ({device}) या उसका ड्राइवर ग़लत गणना करता हो। GPU पर कोई परत रखे बिना आज़माएँ; अगर इससे ठीक हो जाए, तो ड्राइवर अपडेट करें।</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>GPU ({device}) इस्तेमाल में था, और उसका ड्राइवर इसका कारण हो सकता है।</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>GPU मॉड्यूल {name} लोड नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>GPU मॉड्यूल {name} को अपने काम का कोई ड्राइवर नहीं मिला।</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>इस रिपोर्ट की JSON फ़ाइल Plumbline वाले किसी भी कंप्यूटर पर परखी जा सकती है। उसी से पता चल जाता है कि बनने के बाद उसमें कुछ बदला गया या नहीं।</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>मॉडल हब के मिरर या प्रॉक्सी का पता, या कोई फ़ोल्डर। “स्वतः” में HF_ENDPOINT एनवायरनमेंट वेरिएबल सेट हो तो वह, नहीं तो huggingface.co इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>उस दूसरे कंप्यूटर का पता जिसका मॉडल जाँचता है, जैसे “{example}”। जब तक यह सेट है, पाठ इस कंप्यूटर से बाहर जाते हैं, बशर्ते दूसरा मॉडल न चुना गया हो।</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>नए संस्करणों का पता मान्य नहीं है</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>उत्तर, जैसा आया:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>उत्तर आगे नहीं बढ़ाया जा सकता</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>उत्तर नियमों का हवाला देता है, पर नीति के नियमों की ID नहीं हैं: उन्हें ID दें।</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>जाँच {run} के आइटम {item} का उत्तर किसी दूसरे पाठ या जाँच का है।</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>उत्तर का रूप प्रॉम्प्ट में जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>उत्तर का फ़ॉर्मैट इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>उत्तर के फ़ॉर्मैट में विरोधाभास है</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>उत्तर आमतौर पर .tsr से ख़त्म होता है।</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>उत्तर बदला गया है, या उसके प्रमाणपत्र को टाइमस्टैंप पर हस्ताक्षर करने का अधिकार नहीं है। उसे नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>उत्तर “{label}” नीति के साथ बताया गया है, पर नीति में उसका ज़िक्र नहीं है: मॉडल को उसका पता नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>उत्तर एक से ज़्यादा तरह से पढ़े जा सकते हैं। जो सही हो उसे चुनें, या जो दूसरा रूप माँगता है उसे मिटा दें।</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>अपील में शब्द नहीं हैं</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>अपील “{decision}” के ख़िलाफ़ है, और उसके बाद किसी ने “{other}” का निर्णय लिया है।</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>अपील “{decision}” के ख़िलाफ़ है, और वह निर्णय वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>अपील बंद हो चुकी है</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>अपील वापस ले ली गई।</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>आर्काइव में कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>आर्काइव का अंत नहीं है: शायद वह बीच में कट गया।</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>अटैचमेंट क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>प्राधिकरण ने टाइमस्टैंप नहीं दिया</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>पुस्तक नहीं बताती कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>दायरा जिन उदाहरणों पर चुना गया उन्हीं पर मापा गया, इसलिए वह असल से बेहतर दिखता है। उसे परखने के लिए हर आधे में कम से कम {few} उल्लंघन चाहिए।</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>मामले का नाम नहीं है</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>कैटलॉग पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>कैटलॉग में {model} नहीं है। उसमें {known} हैं।</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>कैटलॉग में त्रुटि है</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>आकार अनुमानित है; डाउनलोड से पहले इसकी पुष्टि की जाती है।</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>कैटलॉग के आँकड़ों की पुष्टि हो चुकी थी, इसलिए फ़ाइल डाउनलोड नहीं की जाती।</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>लगभग {size} (स्रोत: {source})। डाउनलोड से पहले सही आकार की पुष्टि की जाती है।</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>लगभग {size}। डाउनलोड से पहले सही आकार की पुष्टि की जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>और {n} अन्य। इस रिपोर्ट की JSON फ़ाइल में सभी की सूची है।</numerusform>
            <numerusform>और {n} अन्य। इस रिपोर्ट की JSON फ़ाइल में सभी की सूची है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>गोल्डन सेट {name}</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>स्रोत में ID</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>उत्तरों की भाषा</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>स्थानीय API</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>किसी आइटम पर “{decision}” लेबल नहीं है: इसके आँकड़े नहीं होंगे।</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>किसी भी आइटम की समीक्षा किसी व्यक्ति ने नहीं की।</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>{places} की जगह कुछ नहीं रखा जा सकता। उपलब्ध हैं: {known}।</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>पेस्ट किया गया पाठ</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>लोगों ने {n} आइटम की समीक्षा की और {same} पर मॉडल से सहमत हुए।</numerusform>
            <numerusform>लोगों ने {n} आइटमों की समीक्षा की और {same} पर मॉडल से सहमत हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>अभ्यास मॉडल</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>“{run}” के आइटम {item} की रिपोर्ट</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>“{run}” की रिपोर्ट</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>जाँच {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>विंडो जैसी</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>मानक इनपुट</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>सेल में JSON है; उसके भीतर का पाठ जाँचा जाता है।</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>{host} का प्रमाणपत्र स्वीकार नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>शृंखला कड़ी {link} पर टूटी है, जो {time} पर दर्ज हुई: {record}। वहाँ से आगे दर्ज किसी भी चीज़ का भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>अध्याय में पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>अध्याय {limit} बाइट से बड़ा है।</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>कॉलम ये हैं: {names}।</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>कॉलमों के प्रॉम्प्ट में तारीख़ें अलग-अलग हैं।</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>आइटम {item} के साथ दिखाए गए कॉलम उसके पाठ के लिए आधी से भी कम जगह छोड़ते हैं।</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>{host} का कनेक्शन एन्क्रिप्टेड नहीं है: नेटवर्क पर पाठ पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>संपर्क को संपर्कों की सूची में नहीं लिखा जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>सामग्री बहुत लंबी है</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>संदर्भ भर गया है</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>संदर्भ बहुत लंबा है</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>कॉपी या डाउनलोड अधूरा है। फिर से कॉपी या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>जाँच {run} के काउंटर उसकी पंक्तियों से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>डेटा फ़ोल्डर नहीं मिला</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>जाँच {run} के आइटम {item} के लिए सूचियों में दिखने वाला निर्णय दर्ज निर्णय नहीं है।</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>निर्णय की प्रायिकता</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>इसके चित्रों के विवरण पाठ का हिस्सा हैं।</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>डिवाइस मौजूद नहीं है</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>डिस्क इस्तेमाल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>डिस्क त्रुटि बता रही है</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>डिस्क का फ़ाइल सिस्टम इस आकार की फ़ाइलें नहीं रख सकता (FAT32 की सीमा 4 GB है)। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>दस्तावेज़ का अंत नहीं है: वह कट गया था, और आधा दस्तावेज़ नहीं जाँचा जाता।</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>दस्तावेज़ में {bytes} बाइट हैं; एक की सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Plumbline की एक ख़राबी के कारण डाउनलोड रुक गया</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>डाउनलोड पूरा नहीं हुआ है</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>डाउनलोड का प्रोसेस बंद हो गया है</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>GPU के ड्राइवर शुरू हो रहे थे, और उनमें से कोई इसका कारण हो सकता है।</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>अध्याय के तत्वों में बहुत ज़्यादा स्तर हैं।</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>एन्कोडिंग, {encoding}, अनुमान से चुनी गई; फ़ाइल के बाइटों का sha256 {sha256} है।</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>एंडपॉइंट मान्य नहीं है</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>इंजन बार-बार रुक जाता है</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>एनवायरनमेंट वेरिएबल HF_HUB_OFFLINE हब से संपर्क की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>एनवायरनमेंट वेरिएबल {variable} “{folder}” पर सेट है।</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>अपेक्षित लेबल पाठों के ऊपर, अलग पंक्तियों में हैं।</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>एक्सपर्ट RAM में रहते हैं ({experts}); बाक़ी {gpus} पर हैं ({rest})।</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>एक्सपोर्ट बीच में ख़त्म होता है: वह कट गया था। उससे पहले का हिस्सा पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>एक्सपोर्ट में यह पोस्ट केवल वेब पेज के रूप में है; उसका दिखने वाला पाठ जाँचा जाता है।</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>एक्सपोर्ट अधूरा है। उसकी अपनी गिनती में संदेश: {said}; मिले: {found}।</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>फ़ील्ड “{field}” में 1 से {limit} वर्ण आ सकते हैं, {stated} नहीं।</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>फ़ील्ड “{field}” में 1 से {limit} नियम ID आ सकती हैं, {stated} नहीं।</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>फ़ील्ड “{field}” null नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>फ़ील्ड “{field}” नीति के साथ बताया गया है, पर नीति में उसका ज़िक्र नहीं है: मॉडल को उसका पता नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>फ़ील्ड “{field}” के लिए कम से कम दो अलग विकल्प चाहिए।</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>फ़ील्ड “{field}” के लिए चुनने को कम से कम दो मान चाहिए।</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>JSON उत्तर के फ़ील्ड नहीं बताए गए हैं।</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>आँकड़े आइटमों के नहीं हैं।</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>फ़ाइल इस पासफ़्रेज़ से नहीं खुलती</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>पढ़ते समय फ़ाइल बदल गई। उससे पहले पढ़े गए आइटम रखे गए हैं।</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>फ़ाइल में उसके आर्किटेक्चर का नाम नहीं है; Plumbline केवल {supported} मॉडल चलाता है।</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>फ़ाइल किसी मान के बीच में ख़त्म होती है: वह कट गई थी।</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>पढ़ते समय फ़ाइल बढ़ गई। खोले जाने के बाद जो जुड़ा वह इस जाँच में नहीं है।</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>फ़ाइल बदल गई है</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>फ़ाइल सत्यापित नहीं है और क्षतिग्रस्त हो सकती है।</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>फ़ाइल में PEM या DER में कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>फ़ाइल JSON में रिपोर्ट नहीं है, या उसका कोई हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>फ़ाइल टाइमस्टैंप प्राधिकरण (RFC 3161) का उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>फ़ाइल वह नहीं है जो घोषित थी</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>फ़ाइल अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>फ़ाइलों की सूची में {file} नाम है, जिसे लिखना सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>फ़ाइलें एक जैसी हैं।</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>फ़िंगरप्रिंट मेल नहीं खाता: यह वह रिपोर्ट नहीं है जो बनाने वाले ने दी थी, या इसे बदला गया है।</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>रिपोर्ट में दिया फ़िंगरप्रिंट उसके हिस्सों का नहीं है।</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>पहली पंक्ति को कॉलमों के नाम माना गया है और उस पर निर्णय नहीं होता।</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>फ़ोल्डर पहले से मौजूद है</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>फ़ोल्डर इस्तेमाल में है</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>फ़ोल्डर “{name}”, जो Plumbline का हिस्सा है, नहीं मिला।</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>उत्तर का रूप साफ़ नहीं है</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>नीति से उत्तर का रूप साफ़ नहीं होता। ऊपर की ओर लिखें कि उत्तर कैसे देना है, जैसे “Answer with one word: VALID or INVALID”, या नीति के साथ रूप बताएँ।</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>उत्तर का रूप नीति के पाठ से समझा गया। नीति के साथ बता देने से वह पक्का हो जाता है।</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>फ़ॉर्मैट ये हैं: {formats}।</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>गोल्डन सेट का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>गोल्डन सेट के आधे “{half}” में कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>गोल्डन सेट में कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>गोल्डन सेटों में कोई समान पाठ नहीं है, इसलिए उन्हें अनुवाद मानकर क्रम से जोड़ा गया।</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>नीति के उत्तर फ़ॉर्मैट से बना व्याकरण ऐसा पाठ ठुकराता है जिसे वही फ़ॉर्मैट माँगता है।</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>ग्रिड बहुत बड़ा है</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>फ़ील्ड “{field}” की सबसे बड़ी संख्या 1 से {limit} तक हो सकती है, {stated} नहीं।</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>इस दौरान पूरा इतिहास नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>इतिहास खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>इतिहास में “{name}” नाम का मामला पहले से है।</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>इतिहास में अपील {appeal} नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>इतिहास में “{name}” नाम का कोई मामला नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>इतिहास में मूल्यांकन {evaluation} नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>इतिहास में जाँच {run} का आइटम {item} नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>इतिहास में आइटम {item} नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>इतिहास में कतार {queue} नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>इतिहास में उस नीति और उस समय की कोई जाँच नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>इतिहास में जाँच {run} नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>इतिहास में जाँच {run} के आइटम {item} का कोई फ़ैसला नहीं है।</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>इतिहास में किसी जाँच के फ़ैसले नहीं हैं।</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>इतिहास में गोल्डन सेट “{name}” का संस्करण {version} नहीं है।</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>इतिहास क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>इतिहास Plumbline के नए संस्करण का है</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>इतिहास Plumbline के पुराने संस्करण का है</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>इतिहास इस्तेमाल में है</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>इतिहास {folder} में रखा जाता है, पर यह फ़ोल्डर नहीं मिला। कोई इतिहास नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>इतिहास एन्क्रिप्टेड नहीं है</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>इतिहास केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>इतिहास के लिए उसकी कुंजी चाहिए</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>इतिहास के लिए उसका पासफ़्रेज़ चाहिए</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>इतिहास को किसी और तरीक़े से बदला गया</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>इतिहास का एन्क्रिप्शन बदला जा रहा है।</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>इतिहास का फ़ोल्डर नहीं मिला</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>हब पर दूसरी फ़ाइल है</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>हब के आँकड़े इस्तेमाल होते हैं।</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>जाँच {run} के आइटम {item} के लिए सूचियों में दिखने वाला मानवीय निर्णय दर्ज किया गया नवीनतम निर्णय नहीं है।</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>उस आइटम प्रकार की ID जिसके रूप में फ़ैसले Coop में एक्सपोर्ट होते हैं। इसे Coop में सेट किया जाता है।</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>इन्फ़रेंस प्रोसेस को समझा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>इन्फ़रेंस प्रोसेस अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>इन्फ़रेंस प्रोसेस अचानक बंद हो गया।</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>किसी आइटम पर काम करने से पहले ही इन्फ़रेंस प्रोसेस {count} बार बंद हुआ।</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>इन्फ़रेंस प्रोसेस नहीं चल रहा है</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>इन्फ़रेंस प्रोसेस संस्करण {other} का है, प्रोग्राम संस्करण {own} का।</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>मॉडल मिलने से पहले ही इन्फ़रेंस प्रोसेस से काम माँगा गया।</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>इंस्टॉलेशन अधूरा है</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>आइटम में आख़िरी संदेश और उससे पहले का {n} संदेश है, हर एक अपने लेखक के साथ।</numerusform>
            <numerusform>आइटम में आख़िरी संदेश और उससे पहले के {n} संदेश हैं, हर एक अपने लेखक के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>जर्नल पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>कुंजी मेल नहीं खाती</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>कीरिंग इस्तेमाल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>कुंजियाँ ये हैं: {keys}। इसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>लेबल कॉलम में ऐसा पाठ है जो लेबल के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>लेबल JSON की सूचियों या ऑब्जेक्ट के भीतर है, जिसे समझा नहीं जाता। सपाट JSON या CSV एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>लेबल “{label}” का अर्थ “अनिर्णीत” नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>लेबल “{label}” दो बार दिया गया है।</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>जिन लेबलों से जाँच {run} का आइटम {item} मिलता है वे उसके फ़ैसले के नहीं हैं।</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>कारणों के विवरणों और अपीलों के उत्तरों की भाषा। वहाँ कोई भाषा चुनने पर यह सेटिंग भी बदल जाती है।</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>विंडो की भाषा। नीतियों, सामग्री और उत्तरों का अनुवाद नहीं होता।</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>लाइब्रेरी में ये हैं: {names}।</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>सीमा {name} 0 से बड़ी पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>पंक्ति में {chars} वर्ण हैं; एक पंक्ति की सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>पंक्ति ख़ाली है।</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>पंक्ति मान्य JSON नहीं है; अगर यह आख़िरी पंक्ति है, तो एक्सपोर्ट बीच में कट गया था।</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>संपर्कों की सूची ख़ाली नहीं की जा सकती</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>संपर्कों की सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>सूची {key} {count} प्रविष्टियाँ होने का दावा करती है; सीमा {most} है।</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>सूची {key} में अनजान प्रकार {kind} की प्रविष्टियाँ हैं।</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>स्थानीय API शुरू नहीं हो सकती</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>डाउनलोड की अधिकतम गति, मेगाबाइट प्रति सेकंड में।</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>संदेश में पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>संदेश के पाठ के दो अलग-अलग रूप हैं; दूसरा एक अलग आइटम है।</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>संदेश में {bytes} बाइट हैं; एक की सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>संदेश मिटा दिया गया था; उसका पाठ एक्सपोर्ट में नहीं है।</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>मॉडल मिटाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>मॉडल लोड नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>मॉडल यह पंक्ति पूरी नहीं करता: वह अलग संदेश में उत्तर देता है। इसकी जगह ऊपर की ओर लिखें कि क्या उत्तर देना है।</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>मॉडल फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>मॉडल फ़ाइल बीच में कटी हुई है</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>मॉडल फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>मॉडल ने जाँच {run} के आइटम {item} पर कोई निर्णय नहीं दिया।</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>मॉडल ने इस आइटम पर कोई निर्णय नहीं दिया, और किसी व्यक्ति ने भी निर्णय नहीं लिया है।</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>मॉडल में harmony टोकन नहीं हैं</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>मॉडल ने सभी पाठ नहीं जाँचे हैं</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>मॉडल के {count} हिस्से हैं; नहीं मिले: {missing}।</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>मॉडल मेमोरी से हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>मॉडल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>मॉडल इस्तेमाल में है</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>मॉडल निर्णय किसी व्यक्ति पर छोड़ सकता है।</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>कोई दूसरा मॉडल न चुनने पर इस्तेमाल होने वाला मॉडल।</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>मॉडल “{model}” के {count} हिस्से हैं, और दूसरी फ़ाइलें दी गईं।</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>मॉडल का स्पष्टीकरण:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>मॉडल की मैनिफ़ेस्ट फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>मॉडल को कितनी मेमोरी चाहिए, इसका अनुमान नहीं लगाया जा सकता</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>मॉडल का आउटपुट संख्या नहीं है</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>मॉडल के हिस्से आपस में मेल नहीं खाते</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>मॉडल का तर्क:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>मॉडलों का फ़ोल्डर पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>यह नाम इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>नाम ख़ाली है।</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>नेटवर्क ने अपना ही पेज भेजा</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>नेटवर्क की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>नेटवर्क बंद है</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>अनुरोध के अनुसार नया रिविज़न डाउनलोड किया जाता है।</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>नवीनतम संस्करण का पता नहीं है</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>पते के आख़िर की संख्या। अगर कोई प्रोग्राम इसे पहले से इस्तेमाल करता है, तो दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>पुराना रिविज़न पूरा डाउनलोड किया जाता है।</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>पुराना रिविज़न अब मौजूद नहीं है, इसलिए नया डाउनलोड किया जाता है।</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>इस जाँच के साथ सहेजे गए विकल्प इस्तेमाल नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>क्रम ये हैं: {orders}।</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>पेज का अंत नहीं है: शायद वह बीच में कट गया।</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>पेज में पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>पेज में {bytes} बाइट हैं; एक साथ पूरी पढ़ी जाने वाली फ़ाइल की सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>पेज क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>पासफ़्रेज़ बहुत छोटा है</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>पासफ़्रेज़ ग़लत है, या {file} को बदला गया है।</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>नीतियाँ एक्सपोर्ट नहीं की जा सकतीं</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>इनके चलते नीति नहीं बदली जा सकती।</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>नीति ऊपर की ओर नहीं बताती कि उत्तर कैसे देना है। यह पहले ही खंड में लिखें।</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>नीति नहीं बताती कि ग़लत उत्तर कैसा होता है, जैसे {label} के साथ पूरा वाक्य। एक दिखाएँ, या लिखें कि और कुछ न लिखा जाए।</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>नीति नहीं बताती कि ग़लत उत्तर कैसा होता है, जैसे JSON के आसपास शब्द। एक दिखाएँ, या यह एक वाक्य में लिखें।</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>नीति नहीं बताती कि अस्पष्ट मामलों में क्या करना है। मॉडल को उन्हें किसी व्यक्ति के पास आगे भेजने दें।</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>नीति नहीं बताती कि जहाँ दो नियम लागू हों वहाँ कौन-सा माना जाए। यह एक वाक्य में लिखें।</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>नीति मॉडल को नहीं बताती कि उत्तर कैसे देना है। यह ऊपर की ओर लिखें और हर संभव उत्तर गिनाएँ।</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>नीति में गोल्डन सेट “{name}” पहले से है।</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>नीति में ऐसा कोई उत्तर रूप नहीं है जिसे Plumbline जानता हो, इसलिए मानक रूप इस्तेमाल होता है: निर्णय, फिर नियम और कारण। इसे प्रॉम्प्ट में जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>नीति का कोई गोल्डन सेट नहीं है</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>नीति में शीर्षक नहीं हैं। चार खंड मॉडल की मदद करते हैं: निर्देश, परिभाषाएँ, मापदंड, उदाहरण।</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>नीति में “{decision}” के लिए “{label}” लेबल नहीं है।</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>नीति में निर्देश का खंड नहीं है: क्या करना है, और उत्तर कैसे देना है।</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>नीति में मापदंडों का खंड नहीं है: क्या उल्लंघन है, और क्या सुरक्षित है।</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>नीति में उसके शब्दों की परिभाषाओं का खंड नहीं है।</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>नीति में सीमा-रेखा के पास के उदाहरणों का खंड नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>नीति में {n} टोकन है।</numerusform>
            <numerusform>नीति में {n} टोकन हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>नीति ख़ाली है</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>नीति ख़ाली है। लिखें कि किसकी अनुमति है और किसकी नहीं।</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>नीति UTF-8 पाठ नहीं है</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>नीति बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>नीति बहुत लंबी है</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>नीति शायद मॉडल से उत्तर माँगती है, पर साफ़ नहीं कहती। चुनें कि उत्तर कैसे पढ़े जाएँ, या ऊपर की ओर लिखें कि उत्तर कैसे देना है।</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>नीति नहीं दिखाती कि उत्तर कैसा दिखना चाहिए। JSON में एक पूरा उत्तर दिखाएँ।</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>नीति में कोई पाठ उसके उत्तर के साथ नहीं दिखाया गया है। कुछ दिखाएँ, हर एक के आगे उसका उत्तर, जैसे: “कोई पाठ” -&gt; {label}</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>नीति “{policy}” वह नहीं है जो सहेजी गई थी।</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>नीति का अंतर</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>policy.toml पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>policy.toml में त्रुटि है</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>अभ्यास मॉडल मिटाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>अभ्यास मॉडल इस नीति का पालन नहीं कर सकता</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>हो सकता है अभ्यास मॉडल की फ़ाइल क्षतिग्रस्त हो। Plumbline फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>अभ्यास मॉडल की प्रायिकता कुछ नहीं बताती, इसलिए उसके फ़ैसले इसके आधार पर नहीं चुने जाते।</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>प्रीफ़िक्स कॉपी नहीं हो सका।</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>प्रीफ़िक्स की लंबाई गणना से अलग है।</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>यहाँ प्रायिकता के बहुत कम मान हैं, इसलिए थ्रेशोल्ड चुनने की गुंजाइश कम है।</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>अनुरोध करने वाला प्रोसेस अचानक बंद हो गया।</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>टीम के सर्वर से पूछने वाला प्रोसेस</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>डाउनलोड करने वाला प्रोसेस</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>इसे पढ़ने वाला प्रोसेस अचानक बंद हो गया। फ़ाइल क्षतिग्रस्त हो सकती है, या नुक़सान पहुँचाने के लिए बनाई गई हो सकती है।</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>दस्तावेज़, मेल और आर्काइव पढ़ने वाला प्रोसेस</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>मॉडल की फ़ाइल देखने वाले और मॉडल चलाने वाले प्रोसेस</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>प्रोग्राम ने दूसरे प्रोग्रामों को उत्तर देना बंद कर दिया है।</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>प्रोग्राम संस्करण {other} का है, उसका इन्फ़रेंस प्रोसेस संस्करण {own} का।</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>एक्सपोर्ट बनाने वाला प्रोग्राम यह संदेश नहीं लिख सका।</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>प्रॉम्प्ट की तारीख़ {date} है, पिछले मूल्यांकन जैसी, आज की नहीं।</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>गुण {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>गुण {key} दो बार आया है।</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>गुण {key} का प्रकार {kind} अनजान है।</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>गुण {key} संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>गुण {key} पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>गुण {key} {claimed} बताता है, जबकि फ़ाइल में {most} की ही जगह है।</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>कतार में कई नीतियाँ हैं</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>कतार में माँगे गए {n} गोल्डन आइटम में से {found} है: केवल इस नीति के तहत फ़ैसले वाले, जैसे मूल्यांकन से मिलते हैं, बाक़ियों जैसे दिखते हैं।</numerusform>
            <numerusform>कतार में माँगे गए {n} गोल्डन आइटमों में से {found} हैं: केवल इस नीति के तहत फ़ैसले वाले, जैसे मूल्यांकन से मिलते हैं, बाक़ियों जैसे दिखते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>कतार ख़ाली रहेगी</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>इस पंक्ति के उद्धरण चिह्न CSV फ़ाइलों के नियमों के अनुसार नहीं हैं; जो कुछ नहीं घेरते वे पाठ का हिस्सा हैं।</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>कारण नहीं है</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>तर्क अपनी सीमा तक पहुँच गया।</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>यह रिकॉर्ड पोस्ट नहीं है।</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>रिपोर्ट वैसी ही है जैसी बनाई गई थी।</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>रिपोर्ट Plumbline के नए संस्करण की है</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>रिपोर्ट ठीक नहीं है।</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>रिपोर्ट की बनावट रिपोर्टों जैसी नहीं है।</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>रिपोर्ट के हैश नहीं हैं या ठीक नहीं हैं।</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>रिपोर्ट की मुहर इस इतिहास की शृंखला में नहीं है: रिपोर्ट किसी दूसरे इतिहास से बनी थी, या इसका कोई हिस्सा हटाया गया।</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>रिपॉज़िटरी {bytes} की है; सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>अनुरोध जाँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>मानक इनपुट का बाक़ी हिस्सा नहीं पढ़ा गया और दोबारा नहीं पढ़ा जा सकता। जो पढ़ा गया वह जाँचा जाता है।</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>आर्काइव का बाक़ी हिस्सा क्षतिग्रस्त है और नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>फ़ाइल का बाक़ी हिस्सा मान्य JSON नहीं है और नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>पेस्ट किए गए पाठ का बाक़ी हिस्सा नहीं पढ़ा गया और दोबारा नहीं पढ़ा जा सकता। जो पढ़ा गया वह जाँचा जाता है।</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>पंक्ति में {columns} कॉलमों के लिए {cells} सेल हैं। जिस पाठ में विभाजक हो उसे उद्धरण चिह्नों में होना चाहिए।</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>पंक्ति में {columns} में से {cells} सेल हैं।</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>पंक्ति ख़ाली है।</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>पंक्ति {limit} वर्णों से लंबी है, जो एक पंक्ति की सीमा है।</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>इससे पहले की पंक्तियाँ सादा पाठ हैं; इसमें कॉलम हैं।</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>टेंसर {name} की पंक्तियाँ पूरे ब्लॉक नहीं भरतीं।</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>नियम “{rule}” नीति के साथ बताया गया है, पर नीति में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>नियम {n} फ़ैसले को नहीं चुनते। जिस पर किसी व्यक्ति ने पहले ही निर्णय लिया है वह छोड़ दिया जाता है।</numerusform>
            <numerusform>नियम {n} फ़ैसलों में से किसी को नहीं चुनते। जिन पर किसी व्यक्ति ने पहले ही निर्णय लिया है वे छोड़ दिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>नियमों की ID नहीं हैं। ID (R1, R2, …) हों तो उत्तर बता सकता है कि निर्णय किस नियम से हुआ।</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>जाँच इस्तेमाल में है</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>इस खोज में बताई गई जाँच अब इतिहास में नहीं है।</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>यह जाँच प्रोग्राम के दूसरे संस्करण ने की थी, या उसका रिकॉर्ड बदला गया।</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>जाँच टीम के सर्वर {address} पर शुरू हुई थी।</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>जाँच {model} (sha256 {sha256}…) से शुरू हुई थी। इंस्टॉल किए गए किसी मॉडल का यह चेकसम नहीं है।</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>जाँच का मॉडल इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>जाँच का सर्वर सेट नहीं है</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>जाँचें कई नीतियों के तहत की गई थीं, और हर नीति के अपने गोल्डन सेट हैं।</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>एक ही स्पेनिश शब्द एक देश में सामान्य और दूसरे में अपमान हो सकता है। बताएँ कि नीति किन देशों के लिए है, और मॉडल को अस्पष्ट शब्द किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>यही फ़ाइल “{model}” के रूप में इंस्टॉल है।</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>नमूना कॉपी नहीं हो सका</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>स्क्रिप्ट को यह मालूम नहीं है।</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>स्क्रिप्ट ख़त्म हो गई है।</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>स्क्रिप्ट ऐसा कहती है।</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>खोज सूचकांक फिर से बनाया जा रहा है।</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>खोज तालिका {table} अपने सूचीबद्ध डेटा से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>सर्वर रुकने को कहता है</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>सर्वर माँगा गया काम नहीं कर सकता</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>सर्वर अपनी पहचान साबित नहीं कर सकता</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>सर्वर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>सर्वर उत्तरों को तय रूप में नहीं रखता</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>सर्वर नहीं बताता कि वह पाठ को कैसे बाँटता है</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>सर्वर में कोई समस्या है</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>सर्वर पर अब दूसरा मॉडल है</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>सर्वर ने दूसरा प्रॉम्प्ट पढ़ा</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>सर्वर ने बहुत जल्दी लिखना बंद कर दिया</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>सर्वर कुंजी माँगता है</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>सर्वर से संपर्क नहीं किया गया</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>सर्वर का उत्तर पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>सर्वर का उत्तर समझ में नहीं आता</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>सर्वर का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>सर्वर का प्रमाणपत्र इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>सर्वर का मॉडल इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>यह संदेश सेवा ने लिखा, किसी व्यक्ति ने नहीं।</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>सेटिंग्स की फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>लेबल “{label}” की गंभीरता 0 से कम है।</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>प्रायिकता का वह हिस्सा जिसमें से टोकन चुने जाते हैं। केवल तब काम आता है जब टेंपरेचर 0 से ऊपर हो।</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>शीट “{sheet}” पढ़ी जाती है। इसकी जगह यह शीट पढ़वाने के लिए इसे चुनें।</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>हस्ताक्षर उत्तर में दिए प्रमाणपत्र के लिए मान्य है, पर वह प्रमाणपत्र आपके दिए प्रमाणपत्र के तहत जारी नहीं हुआ था: इससे पता नहीं चलता कि उत्तर किसने बनाया।</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>हस्ताक्षर उत्तर में दिए प्रमाणपत्र के लिए मान्य है। वह प्रमाणपत्र सचमुच प्राधिकरण का है या नहीं, यह नहीं परखा गया: उसके SHA-256, {sha256}, की तुलना प्राधिकरण के प्रकाशित मान से करें, या उसका रूट प्रमाणपत्र दें।</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>हस्ताक्षर मान्य है, और उसका प्रमाणपत्र आपके दिए प्रमाणपत्र के तहत जारी हुआ था।</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>हस्ताक्षर ग़लत है: इससे कुछ साबित नहीं होता।</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>हस्ताक्षर नहीं परखा गया: प्रमाणपत्र उत्तर में नहीं है, या ऐसे प्रकार का है जो यहाँ मालूम नहीं।</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>सबसे सरल: हर उल्लंघन, और हर अनिर्णीत आइटम।</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>डाउनलोड से पहले आकार की पुष्टि की जाती है।</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>विंडो के सारे पाठ का आकार, सिस्टम के आकार की तुलना में।</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>स्रोत बदल गए हैं</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>जाँच {run} के आइटम {item} की स्थिति उसके फ़ैसले से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>{file} की संरचना वैसी नहीं है जैसी Plumbline बनाता है: {objects}। उसमें दर्ज चीज़ें चुपचाप बदली जा सकती थीं, इसलिए उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>सिस्टम ने इसे बंद किया, ज़्यादा संभावना यही है कि मेमोरी ख़त्म हो गई।</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>सिस्टम की सूचना: {reason}।</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>सिस्टम कहता है: {reason}।</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>सिस्टम के प्रमाणपत्र</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>सिस्टम की कीरिंग की सूचना: {reason}।</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>सिस्टम की सेटिंग्स में “{scheme}” प्रकार का प्रॉक्सी है; डाउनलोड के लिए http या https प्रॉक्सी चाहिए।</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>तालिका बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>टेंसर {name} का ऑफ़सेट ग़लत है।</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>टेंसर {name} का आकार असंभव है।</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>टेंसर {name} का क्वांटाइज़ेशन अनजान है।</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>टेंसर {name} में {dimensions} आयाम हैं।</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>इस पंक्ति में पाठ वाला कॉलम ख़ाली है, पर {columns} में शब्द हैं, जो नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>इस पंक्ति में पाठ वाला कॉलम ख़ाली है।</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>पाठ में बिना उद्धरण चिह्नों के विभाजक है। यह आख़िरी कॉलम है, इसलिए उसके हिस्से जोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>इसका पाठ पहचाना नहीं जा सका।</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>पाठ ख़ाली है, इसलिए जाँच शुरू नहीं हुई।</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>पाठ “{column}” कॉलम में है, जो सबसे लंबे पाठ से पहचाना गया।</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>पाठ “{column}” कॉलम में है, जो सबसे लंबे पाठ से पहचाना गया; दूसरे संभावित कॉलम: {others}।</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>पाठ “{column}” कॉलम में है, जो नाम से पहचाना गया।</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>पाठ “{column}” कॉलम में है, जो नाम से पहचाना गया; दूसरे संभावित कॉलम: {others}।</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>पाठ चित्र में से पहचाना गया (OCR) और उसमें ग़लतियाँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>पाठ, और उनके उद्धरण भी, छोड़ दिए गए। उनके हैश यहाँ हैं।</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>{measure} {least} का थ्रेशोल्ड जिन उदाहरणों पर चुना गया उन्हीं पर मापा गया, इसलिए वह असल से बेहतर दिखता है। उसे परखने के लिए हर आधे में कम से कम {few} उल्लंघन और {few} दूसरे चाहिए।</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>टाइमस्टैंप इस इतिहास का नहीं है</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>{time} का टाइमस्टैंप पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>{time} का टाइमस्टैंप उसकी मुहर का नहीं है।</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>टाइमस्टैंप का हस्ताक्षर ग़लत है</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>टोकन स्वीकार नहीं किया गया</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>टोकन नहीं भेजा गया</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>टोकनाइज़र ने सादे पाठ से नियंत्रण टोकन बना दिया, जो प्रोग्राम के अपने निर्देशों की नक़ल कर सकता था।</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>{repository} का अधूरा डाउनलोड फिर शुरू किया गया है।</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>मान में {chars} वर्ण हैं; एक पंक्ति की सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>“{key}” का मान ग़लत प्रकार का है।</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>फ़ैसले निगरानी वाले फ़ोल्डर के भीतर होंगे</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>फ़ैसले ख़ुद ही जाँचे जाने लगेंगे</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>संस्करण ये हैं: {versions}।</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>वेट “{model}” असत्यापित हैं: उनका चेकसम Plumbline के किसी ज्ञात कैटलॉग में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>वर्कबुक में {n} टिप्पणी या टेक्स्ट बॉक्स है, जो पढ़ा नहीं जाता।</numerusform>
            <numerusform>वर्कबुक में {n} टिप्पणियाँ या टेक्स्ट बॉक्स हैं, जो पढ़े नहीं जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>वर्कबुक में कुछ पंक्तियाँ छिपी हैं; फिर भी उन्हें पढ़ा गया।</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>वर्कबुक में यह पंक्ति छिपी है; फिर भी इसे पढ़ा गया।</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>वर्कबुक में यह शीट छिपी है; फिर भी इसे पढ़ा गया।</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>वर्कबुक में {n} पंक्ति छिपी है, जिसे फिर भी पढ़ा जाता है: {rows}।</numerusform>
            <numerusform>वर्कबुक में {n} पंक्तियाँ छिपी हैं, जिन्हें फिर भी पढ़ा जाता है: {rows}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>वर्कबुक में तालिका नहीं है, इसलिए उसका पाठ शीट-दर-शीट पढ़ा गया। उसे पंक्ति-दर-पंक्ति भी पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>इस संदर्भ के लिए कार्यकारी मेमोरी</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>zip फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>zip फ़ाइल खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>zip फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>“{file}” के {files} हिस्सों में {expected} की जगह {found} टेंसर हैं।</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>सूचियों में और पाठ हैं, जो नहीं पढ़े जाते: {fields}।</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>{limit} से ज़्यादा लेबल हैं।</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>जोड़ने के लिए कोई निर्णय नहीं है</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>ऐसी कोई जाँचें नहीं हैं</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>इन भाषाओं में टेम्पलेट हैं: {languages}।</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>“{type}” प्रकार के दो फ़ील्ड हैं।</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>इस शीर्षक के नीचे {n} उदाहरण है; सीमा-रेखा के पास के, दोनों तरह के, {least} से {most} उदाहरण सबसे अच्छे रहते हैं।</numerusform>
            <numerusform>इस शीर्षक के नीचे {n} उदाहरण हैं; सीमा-रेखा के पास के, दोनों तरह के, {least} से {most} उदाहरण सबसे अच्छे रहते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>यहाँ {n} अदृश्य वर्ण है ({code})। मॉडल इसे फिर भी पढ़ता है: इसे मिटा दें।</numerusform>
            <numerusform>यहाँ {n} अदृश्य वर्ण हैं ({code})। मॉडल इन्हें फिर भी पढ़ता है: इन्हें मिटा दें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>{n} और है। CSV और JSON फ़ाइलों में सभी हैं।</numerusform>
            <numerusform>{n} और हैं। CSV और JSON फ़ाइलों में सभी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>ये उपलब्ध हैं: {names}।</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>इस नाम का मामला पहले से है</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>प्रोग्राम में कोई ख़राबी है; उसका लॉग बताता है कि कहाँ।</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>इस आइटम पर एक अपील खुली है</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>संदर्भ के रूप में दिखाने के लिए {columns} कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>“{column}” कॉलम नहीं है। कॉलम ये हैं: {columns}।</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>ऐसा कोई निर्णय नहीं है जिसके ख़िलाफ़ अपील हो</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>इस नाम की कोई फ़ाइल या फ़ोल्डर नहीं है, या उसे हटा दिया गया।</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>इस नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>लोड करने के लिए कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>आइटम {item} नहीं है</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>{file} में “{key}” कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>{table} में “{key}” कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>कीरिंग नहीं है</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>यहाँ कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>कोई नीति नहीं है</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>कोई जारी संस्करण नहीं है</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>और जगह नहीं है</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>{file} वाली डिस्क पर जगह नहीं बची ({free} ख़ाली)। अब तक दर्ज सब कुछ सुरक्षित है।</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>{file} वाली डिस्क पर जगह नहीं बची। अब तक दर्ज सब कुछ सुरक्षित है।</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>जाँच {run} नहीं है</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>अभी कोई मुहर नहीं है</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>“{key}” सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>“{sheet}” शीट नहीं है। शीटें ये हैं: {sheets}।</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>उत्तर का ऐसा कोई रूप नहीं है</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>ऐसी कोई अपील नहीं है</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>ऐसा कोई बेंचमार्क नहीं है</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>ऐसा कोई मामला नहीं है</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>ऐसा कोई कॉलम नहीं है</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>ऐसा कोई मूल्यांकन नहीं है</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>ऐसा कोई गोल्डन सेट नहीं है</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>ऐसा कोई आइटम नहीं है</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>ऐसा कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>ऐसी कोई नीति नहीं है</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>इनमें ऐसी कोई नीति नहीं है</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>ऐसी कोई कतार नहीं है</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>ऐसा कोई संस्करण नहीं है</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>टीम का सर्वर नहीं है</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>इस भाषा में कोई टेम्पलेट नहीं है</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>ऐसा कोई टर्मिनल नहीं है जिस पर यह पूछा जा सके।</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>इसमें पाठ नहीं है।</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>जाँच {run} के आइटम {item} पर कोई फ़ैसला नहीं है</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} नहीं है। उसे स्थानांतरित किया गया, नाम बदला गया या मिटाया गया।</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>“{file}” नहीं है। कुछ नहीं जाँचा गया।</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>“{name}” लोड करने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>इसमें जाँचने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>सहमत होने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>कैलिब्रेट करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>तुलना करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>बाँटने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>जाँचने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>लेबल करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>अभी उत्तर देने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>रिपोर्ट करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>अभी समीक्षा करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>पूर्ववत करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>JSON मान के अंत के बाद भी कुछ है।</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>ये मानक रूप के फ़ील्ड नहीं हैं।</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>ये दूसरे वेट हैं</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>यह दायरा इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>ये निर्णय दूसरी कतार के हैं</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>ये फ़ाइलें एक मॉडल की नहीं हैं</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>जाँच {run} के ये आइटम सीमा तक पहुँच गए थे। इन्हें बिना सीमा के फिर जाँचा गया।</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>ये लेबल दूसरे अभ्यास के हैं</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>ये लेबल दूसरे पाठों के हैं</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>ये नीतियाँ एक प्रॉम्प्ट में नहीं रखी जा सकतीं</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>ये फ़ैसले अभ्यास मॉडल के हैं। वह प्रोग्राम सीखने और परीक्षण के लिए है, निर्णयों के लिए नहीं।</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>ये JSON नहीं हैं।</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>ये JSON ऑब्जेक्ट नहीं हैं।</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>उन्हें अस्वीकार किया जाता है</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>ये कई मॉडलों के हैं।</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>वे बीच में ले लिए जाते हैं</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>वे इंतज़ार करते हैं</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>यह बिल्ड GPU इस्तेमाल कर सकता है, पर मॉडल CPU पर चल रहा है।</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>यह नीति का नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>Plumbline की इस प्रति को नहीं पता कि नए संस्करण कहाँ प्रकाशित होते हैं।</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>यह प्रति अपने सोर्स से चल रही है, या pip से इंस्टॉल हुई थी। git pull जैसे तरीक़े से सोर्स अपडेट करके फिर इंस्टॉल करें; या pip से पैकेज अपडेट करें।</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>यह निर्णय अपील पर लिया गया था</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>यह डाउनलोड चल रहा है</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>इस फ़ाइल में कुछ और है</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>यह फ़ाइल इतिहास नहीं है</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>यह फ़ाइल दूसरे संस्करण की है</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>इस फ़ोल्डर में कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>यह पुनर्प्राप्ति कोड है</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>यह दूसरे प्रकार की फ़ाइल है</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>यह मामला नहीं है</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>यह प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>यह दूसरे समीक्षक के लिए बनी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>यह रिपोर्ट नहीं है</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>यह सर्वर इस्तेमाल के लायक नहीं है</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>यह टाइमस्टैंप नहीं है</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>यह उस डेटा सेट की फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>यह किसी और की फ़ाइल है</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>यह संदेश का HTML रूप है; उसका सादा पाठ कुछ और कहता है।</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>अपील इसी निर्णय के ख़िलाफ़ है</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>यही नवीनतम संस्करण है। प्रकाशित संस्करण {version} है।</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>यह आइटम किसी फ़ाइल से नहीं आया</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>इस प्रकार की फ़ाइल नहीं पढ़ी जाती</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>इस प्रकार का प्रॉक्सी इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>इस पंक्ति का कोई असर नहीं है: तर्क का प्रयास-स्तर हर जाँच के लिए चुना जाता है।</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>यह मॉडल इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>यह मॉडल पहले से इंस्टॉल है</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>यह मॉडल Plumbline के साथ आता है</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>इसके लिए टोकन चाहिए</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>यह रिपॉज़िटरी Plumbline के कैटलॉग में नहीं है, यानी इसे किसी ने परखा नहीं है। मॉडल फ़ाइल वह डेटा है जिसे C में लिखे प्रोग्राम पढ़ते हैं, और दुर्भावनापूर्ण फ़ाइल उनकी कमज़ोरियों का फ़ायदा उठाने की कोशिश कर सकती है। Plumbline पहले उसे परखता है और अलग प्रोसेस में लोड करता है। लाइसेंस के लिए रिपॉज़िटरी का पेज देखें।</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>इस पंक्ति में पाठ वाला कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>यह जाँच {before} पर शुरू हुई थी और {device} पर आगे चल रही है।</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>यह अनुपात इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>इस सिस्टम में ऐसी कीरिंग नहीं है जिसमें प्रोग्राम गोपनीय जानकारी रख सकें।</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>यह टेम्पलेट इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>यह संस्करण “{key}” को नहीं जानता।</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>यह संस्करण नहीं जानता कि यह कैसे बनता है।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>टाइमस्टैंप</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>पहले पढ़े हुए के साथ मिलाकर यह एक फ़ाइल से पढ़ी जाने वाली मात्रा से ज़्यादा हो जाती है।</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>टोकनाइज़र</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>लिखे गए टोकन</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>बहुत बड़ी</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>मेमोरी बहुत कम</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>बहुत ज़्यादा फ़ाइलें</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>बहुत सारे अनुरोध इंतज़ार में हैं</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>बहुत ज़्यादा समय या मेमोरी लगी</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>अगली बार शुरू होने पर परिचय</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>बाद में, दूसरे नेटवर्क से, या दूसरे पते से फिर कोशिश करें; जो हिस्से सही हैं वे रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>उनमें से कुछ का उत्तर मिल जाने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>नेटवर्क लौटने पर फिर कोशिश करें, या ब्राउज़र में {page} देखें।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>फिर कोशिश करें। अगर दोबारा ऐसा हो, तो मॉडल के नाम के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>GPU पर कोई परत रखे बिना आज़माएँ: तब प्रोसेसर काम करेगा, पर धीमे।</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>दो फ़ील्ड का नाम एक ही है।</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>दो फ़ाइलों का नाम एक ही है</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>दो फ़ाइलें अलग-अलग बातें कहती हैं</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>इसके दो टेंसर एक-दूसरे पर चढ़े हुए हैं।</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>अलग-अलग नामों वाली दो से {most} नीतियाँ साथ रखी जा सकती हैं; ये हैं {names}।</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>प्रोग्राम के दो संस्करण आपस में मिल गए हैं</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>अनजान एन्कोडिंग</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>अनजान फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>तारीख़ों का अनजान क्रम</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>अनजान सेटिंग</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>अनजान विभाजन</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>कीरिंग अनलॉक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>इसे खोलकर नीतियों का फ़ोल्डर इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>इसे खोलकर फ़ोल्डर इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>पढ़ने के विकल्प समझ में नहीं आए</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>मॉडल डाउनलोड करने के लिए इसे अनसेट करें।</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>असमर्थित फ़ाइल प्रकार</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>अनुपयोगी विभाजक</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>अनुपयोगी सीमा</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>संदेशों की अनुपयोगी संख्या</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>इसे वहीं अपडेट करें जहाँ आप दूसरे प्रोग्राम अपडेट करते हैं, या flatpak update से।</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>इसे बरकरार रखें, या दूसरा निर्णय चुनें।</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>0 या उससे बड़ी पूर्ण संख्या दें।</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>1 से {limit} दिखने वाले वर्ण दें, शुरू या अंत में बिना स्पेस के।</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>gpt-oss या gpt-oss-safeguard का ऐसा मॉडल लें जिसकी फ़ाइल में उसके नियंत्रण टोकन मौजूद हों।</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>https पता दें, या टोकन छोड़ दें।</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>दूसरी मॉडल फ़ाइल लें, और मॉडल के नाम के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>केवल अक्षर, अंक और हाइफ़न इस्तेमाल करें, जैसे community-spam।</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>इनमें से किसी एक का इस्तेमाल करें, या धनु कोष्ठक हटा दें।</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>वही अभ्यास लें जिससे यह बना था।</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>वही अभ्यास लें जिससे ये बने थे।</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>वही संस्करण इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>इस रिपोर्ट में अभ्यास मॉडल के फ़ैसले हैं। वे निर्णयों के लिए नहीं हैं।</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>मॉडल फ़ाइल सत्यापित करें। अगर वह सही-सलामत हो, तो GPU के बिना फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>उल्लंघन</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>हर एक में उल्लंघन</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>उसके पूरा होने का इंतज़ार करें, या उसे वहाँ रोकें।</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>उसके पूरा होने का इंतज़ार करें, या उसे रोककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>उसके पूरा होने का इंतज़ार करें, या उसे रोकें।</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>वेट, sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>जो आया वह रखा गया है। कृपया इस पाठ की सूचना दें।</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>क्या मान्य होगा:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>तरीक़े में अंतर, जिनके कारण दोनों की बिल्कुल सटीक तुलना नहीं हो सकती:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>जाँच या मूल्यांकन के दौरान दूसरे प्रोग्रामों के अनुरोधों का क्या हो।</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>क्या लागू है, यह पता नहीं चल सका।</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>जो एक देश में सामान्य है वह दूसरे में अपमान है (“fanny”, “spaz”)। बताएँ कि नीति कहाँ की अंग्रेज़ी के लिए है, और मॉडल को अस्पष्ट शब्द किसी व्यक्ति पर छोड़ने दें।</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>{file} में जो है वह दूसरे पाठों पर, या दूसरी नीति के तहत तय हुआ था।</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>जो जाँचा जाना है उसमें कॉलम नहीं हैं।</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>फ़ैसले किस पर निर्भर हैं</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>क्या पूछा गया</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>अपील पर लिया गया निर्णय वापस नहीं लिया जाता: हो सकता है अपील करने वाले को उसका पता हो।</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>जो जाँचा गया वह इतिहास में रखा जाता है।</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>फिर कब जाँचना है, यह उसी नीति, मॉडल और उदाहरणों से सीखा जाता है, एक ही मूल्यांकन में कम, मध्यम और अधिक प्रयास पर।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>जहाँ स्रोत में ये हों, वहाँ ये भी दिखाए जा सकते हैं: {fields}।</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>जहाँ tesseract इंस्टॉल हो</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>मॉडल का सबसे बड़ा हिस्सा, यानी एक्सपर्ट के वेट, कहाँ रखे जाते हैं। मुख्य मेमोरी धीमी है, पर उसमें GPU मेमोरी बहुत कम लगती है।</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>जहाँ इतिहास मौजूद हो, वहाँ फ़ाइल की तुलना उससे की जाती है: हर आइटम, निर्णय और कड़ी, और कुंजी-युक्त हैश से वह भी जो ढका हुआ है।</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>जहाँ “{binary}” 0 है, वहाँ “{field}” में कुछ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>जहाँ “{binary}” 1 है, वहाँ “{field}” में कुछ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>दिखाया गया पाठ केवल स्पेस बार दबाए रखने तक दिखे, या अगले आइटम तक।</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>इस फ़ाइल से पता नहीं चलता कि तारीख़ों में पहले दिन है या महीना: वे जैसी लिखी हैं वैसी ही रखी जाती हैं। बताएँ कि कौन-सा क्रम है।</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>स्कैन किए गए पेजों और चित्रों का पाठ पहचाना जाए या नहीं (OCR)। इसके लिए इस कंप्यूटर पर tesseract प्रोग्राम चाहिए; ऐसे आइटमों पर निशान लगता है।</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>अभ्यास कौन-सा है?</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>किस नीति का गोल्डन सेट?</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>मॉडल इस्तेमाल में होने पर</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>हैश की गणना जानने वाला कोई भी नक़ली रिपोर्ट बना सकता है: फ़िंगरप्रिंट की तुलना उससे करें जो बनाने वाला आपको बताए।</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>हैश की गणना जानने वाला कोई भी पूरी रिपोर्ट नए सिरे से बना सकता है। इसलिए इसके फ़िंगरप्रिंट की तुलना उससे करें जो बनाने वाला आपको किसी दूसरे माध्यम से बताए।</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>zst फ़ाइल की विंडो</translation>
    </message>
    <message>
        <source>With</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>प्रोग्राम की अपनी पंक्तियों के साथ इसमें {tokens} टोकन हैं। संदर्भ में {limit} आते हैं, जिनमें से {reasoning} तर्क के लिए और {answer} उत्तर के लिए आरक्षित हैं। इससे सामग्री के लिए जगह नहीं बचती।</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>समान निर्णय पर अलग लेबल: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>मानक रूप में कुंजियाँ {keys} हैं। इसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>इसके बिना पक्का नहीं है कि प्रॉम्प्ट का अर्थ दोनों ओर एक ही है। {said}</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>अपील के शब्द: पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>3 लिखें, या उसके किसी कॉलम के लिए 3:2।</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>NAME@2 लिखें।</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>दूसरा नाम लिखें।</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>लिखें कि किसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>इसे {example} की तरह लिखें, बिना पथ, नाम या पासवर्ड के।</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>इसमें नीति लिखकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>सेट के नाम से पहले नीति का नाम लिखें, जैसे {example}।</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>{example} को उद्धरण चिह्नों के साथ लिखें।</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>{example} को बिना उद्धरण चिह्नों के लिखें।</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>{example} लिखें।</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>{key} = {values} लिखें।</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>हर एक के लिए {table} लिखें।</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>उदाहरण के लिए {example} लिखें।</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>आप फ़ाइलें दूसरे कंप्यूटर पर भी डाउनलोड कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` का मान true या false होता है।</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` के लिए हर फ़ाइल के bytes और sha256 चाहिए।</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` का मान {number} होना चाहिए।</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>`licence` नहीं है।</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` में {keys} हैं।</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` इनमें से एक है: {purposes}।</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` का रूप organisation/name होता है, {text} नहीं।</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` में 64 छोटे अक्षर वाले हेक्साडेसिमल अंक होते हैं।</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` तालिकाओं की सूची है।</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` ऐसी तालिका है जिसमें name, url, summary हों।</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` नहीं है, या 0 से बड़ी पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` नहीं है, या पाठ नहीं है।</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` यहाँ अनजान है।</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>क्रैश होने पर मेमोरी डिस्क पर नहीं लिखी जाती</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>समीक्षा कतार के गोल्डन आइटम पर निर्णय</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>कोई व्यक्ति</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>किसी व्यक्ति का निर्णय</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>जाँच {run} की समीक्षा कतार के आइटम</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>डेटा-बचाव</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>छोड़ा गया आइटम</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>जाँच {run} का छोड़ा गया आइटम</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>फ़ैसले से पहले का चरण</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>जाँच {run} के {item} का चरण</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>इसका कोई पाठ UTF-8 नहीं है</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>टाइमस्टैंप</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>जाँच {run} के {item} पर अपील</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>आइटम (पंक्ति {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>अनजान रिकॉर्ड</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>उत्तर का फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>उत्तर की सीमा</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>प्रॉम्प्ट में उत्तर का स्कीमा</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>उत्तर:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>अटैचमेंट {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>अटैचमेंट “{name}”</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>बजट {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>बाइट {first} से {last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>अध्याय {number}</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>अध्याय “{name}”</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>प्रॉम्प्ट की तारीख़</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>दिन, महीना, वर्ष</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>प्रयास-स्तर</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>फ़ाइल का अंत</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>निकास कोड {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>फ़ील्ड {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>फ़ील्ड “{name}”</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>बताया गया फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>गोल्डन सेट</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>भारी आइटम</translation>
    </message>
    <message>
        <source>high</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>कितनी जाँचें या आइटम हैं</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>सूचकांक “{name}”</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>यह अतिरिक्त अधिकार नहीं पा सकता</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>यह कोई प्रोग्राम शुरू नहीं कर सकता</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>यह कोई फ़ाइल नहीं लिख सकता, और प्रोग्राम की फ़ाइलों के अलावा कोई नहीं पढ़ सकता</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>यह नेटवर्क तक नहीं पहुँच सकता</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>यह {bytes} बाइट पहले ख़त्म हो गई</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>यह बाइट {size} से पहले ख़त्म होती है</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>अब इसमें {now} बाइट हैं, पहले {before} थे</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>यह दूसरी डिस्क पर है</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>इसमें `files` चाहिए।</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>इसमें मॉडल चाहिए, हर एक का अपना अलग नाम।</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>इसमें वैरिएंट चाहिए, हर एक का अपना अलग नाम।</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>उसे आगे भेजा गया</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>आइटम {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>जाँच {run} का आइटम {item}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>एक साथ आइटम</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>इसकी तालिकाओं की सूची नष्ट हो गई है, या कुंजी ग़लत है</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>इसकी मेमोरी सीमित है</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>ग्राफ़िक्स कार्ड इस्तेमाल न होने तक इसकी मेमोरी सीमित है</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>इसके स्कीमा की संख्या नहीं है</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>नीति की भाषाएँ</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>किसी प्रयास-स्तर का सीखा गया दायरा</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>“{file}” देखते समय llama.cpp बीच में रुक गया ({reason})। फ़ाइल क्षतिग्रस्त हो सकती है।</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp विफल रहा</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp ने नीति के उत्तर फ़ॉर्मैट से बना व्याकरण ठुकरा दिया।</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp ने “{name}” को ठुकरा दिया और कारण नहीं बताया।</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp ने “{name}” को ठुकरा दिया: {errors}।</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>संदेश {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>मॉडल {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>मॉडल {model}, वैरिएंट {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>महीना, दिन, वर्ष</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>कोई उत्तर पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>निकास कोड नहीं</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>कोई आँकड़ा नहीं</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>कोई फ़्लैग नहीं</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>कोई कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>पूरी नहीं हुई</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>नीति में नहीं: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>बहुत देर तक कुछ नहीं आया</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>इस नाम का गोल्डन सेट पहले से है</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>ये उदाहरण Plumbline के साथ आते हैं</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>इनका नाम बदला या इन्हें मिटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>अब सही</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>अब ग़लत</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>ऑब्जेक्ट {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>{table} की {count} पंक्तियों में से {copied} कॉपी हुईं</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>एक नीति</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>दूसरा संस्करण</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>पेज {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>अनुच्छेद {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>प्रिसिज़न</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>प्रायिकता {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>उद्धृत पाठ</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>तर्क का बजट</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>रिकॉर्ड {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>दोहराव {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>जाँच {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>मूल्यांकन के हिस्से के रूप में जाँच {run}</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>कई नीतियाँ एक साथ</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>शीट {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>शीट “{name}”</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>सिग्नल {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>स्लाइड {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>तालिका “{name}”</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>टेंपरेचर</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>टेंपरेचर {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>टेंपरेचर {temperature}, top p {top_p}, सीड {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>पाठ {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>पते की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>उत्तर में विरोधाभास है</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>उत्तर ऐसा नहीं है जिसे नीति जानती हो</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>उत्तर बीच में कट गया</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>मामला</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>मामला “{name}”</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>निश्चितता मापी नहीं जा सकी</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>जाँच {run} का मिटाया जाना</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>गोल्डन सेट “{name}”</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>ढके हुए हिस्सों के हैश</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>लेबल गंभीर है</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>इस आइटम पर मॉडल बार-बार विफल रहा</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>मॉडल ने कोई उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>मॉडल निश्चित नहीं था</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>जाँच {run} के {item} पर अपील का परिणाम</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>नीति “{policy}”</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>तर्क अपनी सीमा तक पहुँच गया</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>उत्तर मिलने से पहले ही तर्क अपनी सीमा तक पहुँच गया</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>फ़ैसले का दोबारा इस्तेमाल</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>जाँच {run} के {item} के लिए फ़ैसले का दोबारा इस्तेमाल</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>जाँच {run} के {item} की समीक्षा</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>मूल्यांकन के हिस्से के रूप में जाँच</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>मुहर और टाइमस्टैंप</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>जाँच {run} की स्थिति</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>जाँच {run} के {item} पर फ़ैसला</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>ट्रिगर “{name}”</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>व्यू “{name}”</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>उल्लंघन</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>रिपोर्ट में अपने बारे में लिखी बातें</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>क्या माँगा गया</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>जाँच कहाँ तक पहुँची</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>वर्ष, महीना, दिन</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} आँकड़े: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: अनुमत; {escalated}: निर्णय कोई व्यक्ति लेता है</translation>
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
        <translation>{authority} का कथन है कि मुहर {time} पर मौजूद थी।</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{total} में से {n} और आइटम पर {better} सही है; इतना बड़ा अंतर कम ही संयोग होता है ({p})।</numerusform>
            <numerusform>{total} में से {n} और आइटमों पर {better} सही है; इतना बड़ा अंतर कम ही संयोग होता है ({p})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{total} में से {n} और आइटम पर {better} सही है; इतना छोटा अंतर अक्सर संयोग होता है ({p})।</numerusform>
            <numerusform>{total} में से {n} और आइटमों पर {better} सही है; इतना छोटा अंतर अक्सर संयोग होता है ({p})।</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (यहीं मापा गया)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}; एक साथ आइटम: {sequences}; {version}।</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}; GPU पर परतें: {layers}; एक साथ आइटम: {sequences}; {version}।</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} में से {done}</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{all} में से {done}, {reused} दोबारा इस्तेमाल</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} सुरक्षित नहीं है (http), इसलिए नेटवर्क पर दूसरे लोग टोकन पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{device} पर {engine}, एक साथ {sequences}</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} प्रविष्टियाँ, harmony के ख़ास टोकन सहित</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} ऐसे डाउनलोड की है जो पूरा नहीं हुआ, या जिसकी फ़ाइल सही नहीं थी।</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} एक से ज़्यादा तरह से पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} खोली या बनाई नहीं जा सकती ({detail})।</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} इस कुंजी से नहीं खुलती। (जिस फ़ाइल के शुरू के बाइट क्षतिग्रस्त हों वह भी ऐसी ही दिखती है।)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} ठीक से पढ़ी नहीं जा सकती ({detail})।</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} इस्तेमाल नहीं की जा सकती: उसे बदला गया, या वह अधूरी है।</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} में नीतियों के पैक से ज़्यादा चीज़ें हैं।</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} में पाठ नहीं है।</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} साफ़ नहीं बताती कि उत्तर कैसे देना है।</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>सत्यापन के बाद {file} बदल गई है।</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} में {columns} के फ़्लैग हैं, और नीति उनमें से किसी को नहीं जानती।</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} के एक से ज़्यादा कॉलम अपेक्षित लेबल हो सकते हैं: {columns}।</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} में {limit} से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} में लेबलों के अलावा कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} में policy.md, policy.txt, या कोई अकेली पाठ फ़ाइल नहीं है। लिंक का पीछा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} का स्कीमा {found} है, और यह संस्करण {known} तक के स्कीमा जानता है। इसमें कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} में कई पाठ हैं, और किसी का नाम policy.md नहीं है: {names}।</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} का sha256 {expected} की जगह {digest} है: इसे ब्लॉकों में फिर डाउनलोड किया जा रहा है।</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} का sha256 {digest} है, जबकि {expected} अपेक्षित था।</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} का sha256 हब पर {found} है और कैटलॉग में {expected}।</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} में पाठ {columns} हैं, पर हर एक का लेबल नहीं है।</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>पढ़े जाने से पहले {file} को इस संस्करण में बदलना ज़रूरी है, और उसमें लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} में हब पर {found} बाइट हैं और कैटलॉग में {expected}।</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} का आकार {size} है; नीति ज़्यादा से ज़्यादा {limit} की हो सकती है।</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} में {reviewer} के निर्णय हैं, शायद किसी दूसरे बैच पर।</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} में लेबल नहीं हैं।</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} में किसी के लेबल हैं, अभ्यास नहीं।</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} में {people} के लेबल हैं।</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} क्षतिग्रस्त है ({name})।</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} क्षतिग्रस्त या एन्क्रिप्टेड है: {reason}।</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} एन्क्रिप्टेड है और कुंजी नहीं दी गई। (जिस फ़ाइल के शुरू के बाइट क्षतिग्रस्त हों वह भी ऐसी ही दिखती है।)</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} मॉडलों के फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} ऐसा मामला नहीं है जिसे Plumbline ने एक्सपोर्ट किया हो।</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} Plumbline का इतिहास नहीं है। इसमें कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} zip फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} अभ्यास नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} नहीं है, या अब उसका आकार {size} बाइट नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} नहीं है। {installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} शायद मॉडल से यह उत्तर माँगती है, पर साफ़ नहीं कहती।</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} का आकार अब {size} बाइट नहीं है।</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} को गोल्डन सेट {golden} के रूप में रखा गया।</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} Plumbline के दूसरे संस्करण ने बनाई थी।</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} दूसरे अभ्यास से, या इसी के दूसरे संस्करण से बनी थी।</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} को Plumbline ने इस काम के लिए नहीं बनाया, या किसी नए संस्करण ने बनाया, या उसे बदला गया।</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} खुल गई, पर उसकी सामग्री यहाँ मेल नहीं खाती, या वह नए संस्करण की है।</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} पहले से मौजूद है और मिट जाती। कुछ भी एक्सपोर्ट नहीं किया गया।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}, पंक्ति {line}, कॉलम {column}: {reason}।</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>{file} में, या जिस फ़ोल्डर में वह है उसमें, लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: sha256 मालूम नहीं है, इसलिए मॉडल पर असत्यापित का निशान लगेगा।</translation>
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
        <translation>{file}: {reason}।</translation>
    </message>
    <message>
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} और {second} {total} में से उन्हीं {right} आइटमों पर सही हैं: यहाँ दोनों में कोई अंतर नहीं दिखता।</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} और {second} में ऐसे कॉलम नहीं हैं जो साथ रखे जा सकें।</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} और {second} में कोई समान लेबल वाला आइटम नहीं है, इसलिए उनकी तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} में एक ही कॉलम है।</translation>
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
        <translation>{flag}: F1 {f1}, प्रिसिज़न {precision}, रिकॉल {recall}, {known} ज्ञात, {raised} चिह्नित</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} में {most} से ज़्यादा GGUF फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} में कोई GGUF फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} में कोई GGUF फ़ाइल नहीं है; {depth} स्तर की गहराई तक खोजा गया।</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} पुराने फ़ोल्डरों से भरा है।</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} पहले से मौजूद है और मिट जाता। कुछ भी कॉपी नहीं किया गया।</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} पहले से मौजूद है और मिट जाता। कुछ भी एक्सपोर्ट नहीं किया गया।</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}।</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}। {needed} लिखना अभी बाक़ी था।</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} लेबल</numerusform>
            <numerusform>{form}, {n} लेबल</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{all} में से {hits}</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{host} ने {what} के लिए अनजान रूप में उत्तर दिया ({error})।</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{host} ने {what} के लिए त्रुटि {status} के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{host} ने {what} के लिए स्टेटस {status} के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} ने स्टेटस {status} के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} तक पहुँचा नहीं जा सका, या कनेक्शन टूट गया ({reason})।</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>{host} फ़ाइल को संपीड़ित करता है, जबकि ऐसा माँगा नहीं गया।</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} ने कोई संस्करण नहीं बताया।</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{host} ने {what} के लिए भेजा गया टोकन स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} पर फ़ाइल {what} नहीं है।</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} पर {what} की रिपॉज़िटरी नहीं है।</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} पर {what} का यह रिविज़न नहीं है।</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} पर {what} नहीं है।</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{host} {what} केवल साइन इन किए हुए लोगों को देता है, या वह मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} ने Plumbline का कोई संस्करण जारी नहीं किया है।</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>{host} को इस नेटवर्क से बहुत ज़्यादा अनुरोध मिले हैं।</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} https से असुरक्षित पते पर भेजता है।</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} ऐसी जगह भेजता है जो पता नहीं है।</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} बार-बार दूसरे पते पर भेजता रहता है।</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} {what} तक पहुँच नहीं देता।</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} ने माँगे गए बाइट से अलग बाइट भेजे।</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}। नीति के पाठ में पहचाना गया।</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}। ख़ुद सेट किया गया।</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (अभ्यास के लिए, निर्णयों के लिए नहीं)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (प्रकाशित)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} को डाउनलोड करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} न इंस्टॉल है, न डाउनलोड हो रहा है।</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} इंस्टॉल नहीं है। {installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}, {quantization}, {repository} से।</translation>
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
            <numerusform>{name} और {n} अन्य</numerusform>
            <numerusform>{name} और {n} अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, संस्करण {number}</translation>
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
        <translation>{folder} में {needed} और चाहिए, जबकि {free} ख़ाली है।</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} उत्तर {limit} टोकन की सीमा तक पहुँचा।</numerusform>
            <numerusform>{n} उत्तर {limit} टोकन की सीमा तक पहुँचे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} बाइट डिकोड नहीं हो सका; यह � के रूप में दिखता है।</numerusform>
            <numerusform>{n} बाइट डिकोड नहीं हो सके; हर एक � के रूप में दिखता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} निर्णय अपेक्षा से अलग है</numerusform>
            <numerusform>{n} निर्णय अपेक्षा से अलग हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} फ़ॉर्मूले का मान सहेजा नहीं गया है, इसलिए उसका सेल ख़ाली पढ़ा जाता है। वर्कबुक को स्प्रेडशीट प्रोग्राम में खोलकर सहेजें।</numerusform>
            <numerusform>{n} फ़ॉर्मूलों के मान सहेजे नहीं गए हैं, इसलिए उनके सेल ख़ाली पढ़े जाते हैं। वर्कबुक को स्प्रेडशीट प्रोग्राम में खोलकर सहेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>सरोगेट जोड़े का {n} आधा हिस्सा, जो वर्ण नहीं है, � के रूप में दिखता है।</numerusform>
            <numerusform>सरोगेट जोड़ों के {n} आधे हिस्से, जो वर्ण नहीं हैं, � के रूप में दिखते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} घंटा</numerusform>
            <numerusform>{n} घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} आइटम पर “{label}” लेबल है, जिसके लिए नीति में कोई निर्णय नहीं है।</numerusform>
            <numerusform>{n} आइटमों पर “{label}” लेबल है, जिसके लिए नीति में कोई निर्णय नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} आइटम सीमा तक पहुँचे: {reasoning} तर्क के {budget} टोकन की, {answer} उत्तर के {limit} टोकन की।</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} आइटम तर्क के {limit} टोकन की सीमा तक पहुँचा।</numerusform>
            <numerusform>{n} आइटम तर्क के {limit} टोकन की सीमा तक पहुँचे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} आइटम मध्यम प्रयास पर फिर जाँचा गया, और उनमें से {high} अधिक प्रयास पर।</numerusform>
            <numerusform>{n} आइटम मध्यम प्रयास पर फिर जाँचे गए, और उनमें से {high} अधिक प्रयास पर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} आइटम मध्यम प्रयास पर फिर जाँचा गया।</numerusform>
            <numerusform>{n} आइटम मध्यम प्रयास पर फिर जाँचे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} आइटम।</numerusform>
            <numerusform>{n} आइटम।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} मिनट</numerusform>
            <numerusform>{n} मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} और</numerusform>
            <numerusform>{n} और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} और ऑब्जेक्ट</numerusform>
            <numerusform>{n} और ऑब्जेक्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>{n} और रिकॉर्ड ग़ायब है या बदला गया।</numerusform>
            <numerusform>{n} और रिकॉर्ड ग़ायब हैं या बदले गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>{table} की {n} और पंक्ति भी ऐसी ही है।</numerusform>
            <numerusform>{table} की {n} और पंक्तियाँ भी ऐसी ही हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{person} के लेबलों में से {n} ऐसे पाठ का है जो अभ्यास में नहीं है।</numerusform>
            <numerusform>{person} के लेबलों में से {n} ऐसे पाठों के हैं जो अभ्यास में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>इस खोज में बताई गई जाँचों में से {n} अब इतिहास में नहीं है।</numerusform>
            <numerusform>इस खोज में बताई गई जाँचों में से {n} अब इतिहास में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>इनमें से {n} फ़ाइल अभ्यास है।</numerusform>
            <numerusform>इनमें से {n} फ़ाइलें अभ्यास हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>दस्तावेज़ का {n} हिस्सा पढ़ा नहीं जा सकता, इसलिए उसे पूरा एक साथ नहीं जाँचा जाता। हर पेज को एक आइटम के रूप में लें।</numerusform>
            <numerusform>दस्तावेज़ के {n} हिस्से पढ़े नहीं जा सकते, इसलिए उसे पूरा एक साथ नहीं जाँचा जाता। हर पेज को एक आइटम के रूप में लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} रिकॉर्ड पोस्ट नहीं है: पसंद, फ़ॉलो, रीपोस्ट, प्रोफ़ाइल।</numerusform>
            <numerusform>{n} रिकॉर्ड पोस्ट नहीं हैं: पसंद, फ़ॉलो, रीपोस्ट, प्रोफ़ाइल।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} अनुरोध पहले से मॉडल का इंतज़ार कर रहा है।</numerusform>
            <numerusform>{n} अनुरोध पहले से मॉडल का इंतज़ार कर रहे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} सेकंड</numerusform>
            <numerusform>{n} सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} पाठ किसी वक्र पर नहीं है: वह अनिर्णीत था या आगे भेजा गया, या किसी एक शब्द से निर्णय नहीं हुआ।</numerusform>
            <numerusform>{n} पाठ किसी वक्र पर नहीं हैं: वे अनिर्णीत थे या आगे भेजे गए, या किसी एक शब्द से निर्णय नहीं हुआ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} पाठ पर परस्पर विरोधी लेबल हैं; वह किसी आँकड़े में शामिल नहीं है।</numerusform>
            <numerusform>{n} पाठों पर परस्पर विरोधी लेबल हैं; वे किसी आँकड़े में शामिल नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} और {name} एक ही फ़ोल्डर में नहीं रखे जा सकते।</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} मौजूद नहीं है या पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} दो फ़ाइलों में अलग-अलग निर्णयों के साथ है। क्या ये एक ही नाम के दो लोग हैं?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: {n} पाठ बाक़ी</numerusform>
            <numerusform>{person}: {n} पाठ बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}।</translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}, एक साथ</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{column} में {policy}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}, संस्करण {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>तर्क के {reasoning} टोकन, उत्तर के {answer}</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} (पंक्ति {line}, कॉलम {column})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} {wait} में फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}।</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: उल्लंघन; {allowed}: अनुमत</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: उल्लंघन; {allowed}: अनुमत; {escalated}: निर्णय कोई व्यक्ति लेता है</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>यह डाउनलोड शुरू होने के बाद {repository} {old} से बदलकर {new} हो गई है।</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} में कोई GGUF फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} में {text} से मेल खाता कोई मॉडल नहीं है। उसमें {models} हैं।</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} में कई मॉडल हैं: {models}।</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} में {file} के {parts} में से {files} हिस्से हैं।</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>{known} में से {right} ज्ञात आइटम सही जाँचे गए</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} प्रॉम्प्ट केवल पाठ के रूप में लेता है और नियंत्रण टोकन जैसी दिखने वाली चीज़ों को नियंत्रण टोकन बना देता है, इसलिए कोई पाठ प्रोग्राम के अपने संदेशों की नक़ल करके अपना फ़ैसला ख़ुद तय कर सकता था।</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} नाम नहीं है: इसमें छोटे अक्षर, अंक, बिंदु और हाइफ़न आ सकते हैं।</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} का वैरिएंट “{wanted}” नहीं है।</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · संस्करण {number}</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}। {message}</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>कुल {total}, जाँचे गए {done}; छोड़े गए: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}।</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} पाठ नहीं है।</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} वह फ़ाइल नहीं है जिससे यह डाउनलोड शुरू हुआ था: {reason}।</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} {length} बाइट लंबा है; सीमा {most} है।</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} को लगभग {needed} GiB चाहिए; {available} GiB उपलब्ध है।</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>“{address}” http या https पता नहीं है।</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>“{choice}” {choices} में से कोई नहीं है।</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>“{column}”</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>लेबल “{column}” में हैं, जो सामग्री से पहचाना गया।</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>पाठ “{column}” में हैं, जो सबसे लंबे कॉलम के रूप में पहचाना गया।</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>“{column}” में 0 और 1 से अलग संख्याएँ हैं, इसलिए पता नहीं चलता कि अनुमत कौन-सी है। उनकी जगह नीति के लेबल लिखें।</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>“{column}” किसी मॉडल ने लिखा था: वह लोगों की अपेक्षा नहीं है, इसलिए छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>“{decision}” से कुछ नहीं पलटता।</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>“{device}” उपलब्ध नहीं है। इस मशीन के डिवाइस: {devices}।</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>“{endpoint}” न http या https पता है, न फ़ोल्डर।</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>“{field}” नहीं पढ़ा जाता: सामग्री फ़ाइल में कहीं और मिली।</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>“{file}” पढ़ी नहीं जा सकती। {why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>“{file}” इस्तेमाल नहीं की जा सकती। {why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>“{file}” में संदर्भ के रूप में दिखाने के लिए {columns} कॉलम नहीं है। इसमें ये हैं: {names}।</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>“{file}” में {n} बाइट है और कम से कम {needed} चाहिए।</numerusform>
            <numerusform>“{file}” में {n} बाइट हैं और कम से कम {needed} चाहिए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>“{file}” {count} में से हिस्सा {number} है, पर {n} फ़ाइल मिली।</numerusform>
            <numerusform>“{file}” {count} में से हिस्सा {number} है, पर {n} फ़ाइलें मिलीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>“{file}” संदेशों के एक्सपोर्ट ({format}) जैसी दिखती है और उसी रूप में पढ़ी जाती है। इसे {other} के रूप में भी पढ़ा जा सकता था।</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>“{file}”: {reason}, {done} के बाद।</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>“{file}”: {reason}।</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}” फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>“{folder}” की निगरानी होती है, इसलिए फ़ैसले उसमें नहीं रखे जा सकते।</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>“{golden}” नहीं मिला।</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>“{inner}” “{outer}” के भीतर है।</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>“{key}” का मान {value} नहीं हो सकता, जो मान्य Unicode पाठ नहीं है।</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>{file} में “{key}” तालिका होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>{file} में “{key}” पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>{file} में “{key}” true या false होना चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>{table} में “{key}” तालिकाओं की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>{table} में “{key}” पाठों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>{table} में “{key}” पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>{table} में “{key}” पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>{table} में “{key}” true या false होना चाहिए।</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>{table} में “{key}” नहीं है।</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>“{key}” संख्या होनी चाहिए, {value} नहीं।</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>“{key}” उद्धरण चिह्नों में पाठ होना चाहिए, {value} नहीं।</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>“{key}” पूर्ण संख्या होनी चाहिए, {value} नहीं।</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>“{key}” {least} और {most} के बीच होना चाहिए, {value} नहीं।</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>“{key}” true या false होना चाहिए, {value} नहीं।</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>“{key}” {choices} होना चाहिए, {value} नहीं।</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>“{label}” और “{other}” में फ़र्क़ करना मुश्किल है। किसी एक का नाम बदलें।</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>“{label}” इस नीति के तहत कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>“{model}” का sha256 अपेक्षित नहीं है, इसलिए उसे लोड नहीं किया जाता।</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>“{model}” में gpt-oss और gpt-oss-safeguard के टोकन नहीं हैं।</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>“{model}” वह फ़ाइल नहीं है जिससे जाँच शुरू हुई थी (sha256 {sha256}…)।</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>“{name}” किसी लेबल, फ़ील्ड या विकल्प का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>“{name}” में / या @ है, जो नीति, नाम और संस्करण के बीच आते हैं।</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>“{name}” में ऐसे वर्ण हैं जो नाम में नहीं आ सकते।</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>“{name}” में कोई अक्षर या अंक नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>“{name}” में ऐसे वेट हैं जो संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>“{name}” अनजान है।</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>“{name}” अपने हेडर में बताए आकार से छोटी है। शायद डाउनलोड पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>“{policy}” एक संख्या माँगती है: {reading}।</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>“{policy}” में ऐसा कोई उत्तर रूप नहीं है जिसे Plumbline जानता हो, इसलिए मानक रूप इस्तेमाल होता है: निर्णय, और उल्लंघन होने पर कारण।</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>“{policy}” में ऐसा कोई उत्तर रूप नहीं है जिसे Plumbline जानता हो, इसलिए मानक रूप इस्तेमाल होता है: निर्णय, फिर नियम ({rules}) और कारण।</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>“{policy}” के गोल्डन सेट ये हैं: {names}।</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>“{policy}” में {n} टोकन हैं। उल्लंघन के उदाहरण: {violating}; अनुमत के उदाहरण: {allowed}।</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>शैडो में “{policy}”, {n} में से {compared} आइटम पर: {same} समान, {other} अलग। परिणाम पर इसका कोई असर नहीं होता।</numerusform>
            <numerusform>शैडो में “{policy}”, {n} में से {compared} आइटमों पर: {same} समान, {other} अलग। परिणाम पर इसका कोई असर नहीं होता।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>“{policy}” का उत्तर मानक रूप में दिया जाता है: निर्णय, और उल्लंघन होने पर कारण।</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>“{policy}” का उत्तर मानक रूप में दिया जाता है: निर्णय, फिर नियम ({rules}) और कारण।</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>“{policy}” को प्रभावी होना है, पर वह इन नीतियों में नहीं है: {names}।</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>“{policy}” न फ़ाइल या फ़ोल्डर है, न लाइब्रेरी का कोई नाम।</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>“{policy}” अपना उत्तर ख़ुद बताती है ({reading})।</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>“{policy}” अपना उत्तर ख़ुद बताती है, जिसे चुने हुए तरीक़े से पढ़ा जाता है ({reading})।</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>“{policy}” किसी फ़ोल्डर या फ़ाइल से इस्तेमाल हुई थी, और लाइब्रेरी में नहीं है।</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>“{reference}” किसी मूल्यांकन की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>“{reference}” किसी संस्करण का नाम नहीं है, या एक से ज़्यादा का है।</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>“{rule}” का ज़िक्र है पर परिभाषा कहीं नहीं है। इसे परिभाषित करें, या ID ठीक करें।</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>“{shown}” किसी पाठ एन्कोडिंग का नाम नहीं है।</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>“{text}” सर्वर के पते के रूप में इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>“{title}” में पाठ नहीं है।</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>“{title}” साफ़ नहीं बताती कि उत्तर कैसे देना है।</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>“{token}” प्रॉम्प्ट के नियंत्रण टोकन जैसा दिखता है। यह मॉडल तक सादे पाठ के रूप में पहुँचता है और कुछ नियंत्रित नहीं करता।</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>“{value}” {table} का “{key}” नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>“{version}” किसी संस्करण की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>“{word}” यह खुला छोड़ता है कि नियम कब लागू नहीं होता। बताएँ कि वह कब लागू होता है और कब नहीं।</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>“{written}” सेलों को अलग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>प्रोग्राम सीखने और परीक्षण के लिए, निर्णयों के लिए नहीं। यह छोटे पाठों में केवल सूची के शब्द ढूँढता है।</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>आधा गीगाबाइट छोटा: एक्सपर्ट के अलावा बाक़ी हिस्से और क्वांटाइज़ किए गए हैं।</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>इसे इसी प्रोग्राम के लिए, शुरू से, इसी प्रोग्राम के जनरेटर के लिखे पाठ पर प्रशिक्षित किया गया।</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>एक्सपर्ट उसी फ़ॉर्मैट में हैं जिसमें उन्हें प्रशिक्षित किया गया था।</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>एक्सपर्ट उसी फ़ॉर्मैट में हैं जिसमें उन्हें प्रशिक्षित किया गया था। तीन फ़ाइलें, एक मॉडल।</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>एक्सपर्ट उसी फ़ॉर्मैट में हैं जिसमें उन्हें प्रशिक्षित किया गया था। दो फ़ाइलें, एक मॉडल।</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>पहली पसंद: एक्सपर्ट उसी फ़ॉर्मैट में हैं जिसमें उन्हें प्रशिक्षित किया गया था।</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>वह सामान्य मॉडल जिससे safeguard-120b बना, तुलना के लिए।</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>वह सामान्य मॉडल जिससे safeguard-20b बना, तुलना के लिए।</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>बड़ा मॉडल: आपस में जुड़े नियमों पर बेहतर। 80 GB या ज़्यादा मेमोरी वाले वर्कस्टेशन के लिए।</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>वह मॉडल जिसके लिए Plumbline बना है, सामान्य कंप्यूटर के लायक आकार में। यह आपकी लिखी नीति के तहत सामग्री को लेबल करता है।</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>बिना डाउनलोड किए आज़माने के लिए।</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>इसे अपने ऊपर लागू क़ानून के अनुसार इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>आप इसे इस्तेमाल कर सकते हैं, बदल सकते हैं और आगे दे सकते हैं, लाइसेंस के पाठ और उसकी सूचनाओं के साथ।</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>कई लोगों के डाउनलोड नोट और मॉडल सूचियाँ, जो नवीनतम रिविज़न पर एकमत हैं और पुराने से अलग हैं</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>दूसरे प्रोग्रामों की मॉडल सूचियाँ</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>कई दूसरे प्रोग्रामों की मॉडल सूचियाँ, जो एकमत हैं</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>डाउनलोड करने वालों के सार्वजनिक नोट</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>सभी पाठ, यहाँ और जहाँ भी उद्धृत हैं, Plumbline बंद होने तक</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>{name} को उत्तर</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>{name} को उत्तर: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>कोई निर्णय चुनें। टिप्पणी उसके साथ सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>हवाला दिए गए, पर नीति में नहीं: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>स्रोत में तारीख़: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>कई आइटमों पर निर्णय लें?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>पहले आइटम पर निर्णय लें। गोल्डन सेट में लोगों के निर्णय रहते हैं।</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>निर्णय लें…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>{n} आइटम पर निर्णय दर्ज किया गया।</numerusform>
            <numerusform>{n} आइटमों पर निर्णय दर्ज किया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>{n} आइटम पर निर्णय वापस लिया गया।</numerusform>
            <numerusform>{n} आइटमों पर निर्णय वापस लिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>प्रयास: {effort} · प्रॉम्प्ट की तारीख़: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>पढ़ने के लिए स्पेस दबाए रखें</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>पाठ छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>मॉडल का तर्क छिपाएँ</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>फ़ैसला किस पर निर्भर है, यह छिपाएँ</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>अपने लिखे तर्क के आधार पर, जिस शब्द पर मॉडल ने निर्णय लिया वहाँ वह कितना निश्चित था। यह मापी हुई सटीकता नहीं है: उसे “मूल्यांकन” आपके अपने उदाहरणों पर मापता है।</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>स्रोत में ID: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>जहाँ उल्लंघन की प्रायिकता {low} और {high} के बीच है वहाँ फिर जाँचा गया ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>बिना सीमा के फिर जाँचा गया: {verdict}, जाँच {run}, आइटम {item} में।</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>मॉडल की निश्चितता {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>मॉडल: {name}, टीम के सर्वर {address} पर; उसके वेट यहाँ मालूम नहीं हैं</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>मॉडल: {name}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>कुछ दर्ज नहीं हुआ: यह निर्णय पहले ही लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>कुछ वापस नहीं लिया गया: इससे नया निर्णय मौजूद है।</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>पढ़ने के लिए स्पेस दबाएँ या क्लिक करें</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>छिपाने के लिए स्पेस दबाएँ</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>हिस्सा {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>भाग {number}, वर्ण {start} से {end}: {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>नीति: {title}, sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>तर्क, समीक्षकों के लिए</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>उत्तर, जैसा आया: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>कारण, बाद के पाठकों के लिए</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>तर्क का बजट {budget} · उत्तर की सीमा {limit} टोकन</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>हवाला दिए गए नियम: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>जाँच {run}, आइटम {item} · Plumbline {version} · दर्ज: {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>मॉडल का तर्क दिखाएँ</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>फ़ैसला किस पर निर्भर है, यह दिखाएँ</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>मॉडल को संदर्भ के रूप में दिखाया गया: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>स्रोत: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>टेंपरेचर {temperature} · top-p {top_p} · सीड {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>पाठ: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>यह “{policy}” के तहत फ़ैसलों के बारे में है।</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>यह पाठ जाँच में एक से ज़्यादा बार आया है। इसे एक बार जाँचा गया, और हर प्रति पर वही फ़ैसला है।</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>शीर्षक: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>अनाम समीक्षक</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>फ़ैसला किस पर निर्भर है</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>फ़ैसले के इंतज़ार में</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>फ़ैसला किस पर निर्भर है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>आप {n} आइटम पर मॉडल से सहमत हैं। बिना फ़ैसले वाले छोड़ दिए जाते हैं।</numerusform>
            <numerusform>आप {n} आइटमों पर मॉडल से सहमत हैं। बिना फ़ैसले वाले छोड़ दिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>आपका निर्णय</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>आपका निर्णय {n} आइटम पर दर्ज किया गया।</numerusform>
            <numerusform>आपका निर्णय {n} आइटमों पर दर्ज किया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>{n} आइटम पर एक साथ निर्णय</numerusform>
            <numerusform>{n} आइटमों पर एक साथ निर्णय</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>सावधानी वाला डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{device} पर {engine}, एक साथ {count}</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}। फिर जाँचा गया, क्योंकि {doubt}।</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}। यही मान्य है।</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (नीति में नहीं)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} से॰ · {tokens} टोकन</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}, {when}: निर्णय वापस लिया गया</translation>
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
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>वास्तविक उल्लंघन, %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>उदाहरण जोड़ें</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>उदाहरण जोड़ें…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>अपनी समीक्षाएँ जोड़ें</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>मूल्यांकन ऐसे उदाहरण जाँचता है जिनका सही फ़ैसला मालूम है, और दिखाता है कि फ़ैसला कितनी बार सही रहा। नीति के संस्करणों, मॉडलों और प्रयास-स्तरों की तुलना साथ-साथ करें और देखें कि कौन-से फ़ैसले बदलते हैं।</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>पूरे भार पर प्रति सेकंड आइटम, लगभग।</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>“स्वतः” प्रयास में आइटम पहले कम प्रयास पर जाँचे जाते हैं, और जहाँ मॉडल निश्चित न हो वहाँ फिर से। कितना निश्चित होना ज़रूरी है, यह इन उदाहरणों से सीखा जाता है: इतना कि कम से कम आइटम दोबारा जाँचने पड़ें और रिकॉल मिल जाए।</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>स्वतः, अधिकतम</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>स्वतः, डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>स्वतः, सीखा हुआ</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>स्वतः, सीखा हुआ, दूसरे आधे पर</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>कैलिब्रेशन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>बदले हुए फ़ैसले</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>सभी नीतियों के बारे में एक साथ भी पूछें</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>चुनी हुई पंक्ति की तुलना इससे करें</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>इससे तुलना करें</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>मूल्यांकन मिटाएँ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>अपने-आप पहचानें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>बदलाव छोड़ दें?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>हर बिंदु एक थ्रेशोल्ड है। जितना दाईं ओर, उतने ज़्यादा उल्लंघन पकड़े जाते हैं; जितना ऊपर, उतने कम ग़लत अलार्म।</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>हर नीति का अपना फ़ैसला</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>हर नीति का अपना गोल्डन सेट</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>उदाहरण संपादित करें</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>उदाहरण संपादित करें…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>प्रयास-स्तर</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>मूल्यांकन हो रहा है…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>मूल्यांकन पूरा हुआ।</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>मूल्यांकन रोक दिया गया। आप इसे कभी भी फिर शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>वे उदाहरण जिनका उत्तर पढ़ा नहीं जा सका; इन्हें ग़लत गिना जाता है।</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>अपेक्षित और वास्तविक</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>रिपोर्ट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>रिपोर्ट एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>गोल्डन सेट</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML पेज</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>प्रिसिज़न और रिकॉल का हरात्मक माध्य।</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>नीति कितनी सटीक है?</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>मॉडल को कितनी देर तर्क करना था।</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>असहमति होने पर</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>उदाहरण इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>उदाहरण इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>नीति में इस नाम का गोल्डन सेट पहले से है। उसके अगले संस्करण में केवल ये उदाहरण होंगे; पहले के संस्करण बने रहेंगे।</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>जिस नीति का मूल्यांकन हुआ, और बाक़ी जो पंक्तियों को अलग पहचान देता है।</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>कोई दूसरी पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>ऐसा कोई उदाहरण नहीं है।</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>ये उदाहरण “{policy}” के लिए बने थे; हो सकता है इनके उत्तर दूसरी नीति पर सही न बैठें।</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>सभी के बारे में एक साथ पूछने पर किस नीति का निर्णय चले</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>निर्णय {policy} का</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>उदाहरणों के पाठ शामिल करें</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>गोल्डन सेट मिटाएँ</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>मॉडल का तर्क शामिल करें</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>फिर जाँचे गए</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>जाँचे गए और प्रतीक्षारत उदाहरण।</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>लेबल कॉलम</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>वे लेबल जो नीति में परिभाषित नहीं हैं: {labels}। इन्हें बिना बदले रखा जाता है।</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>नीति की भाषाएँ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>गोल्डन सेट का नाम</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>नया मूल्यांकन</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>नया मूल्यांकन…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>नया गोल्डन सेट</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>नया गोल्डन सेट…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>टूटी रेखा पर प्रायिकता सही होती है: 80 % वाले हर पाँच फ़ैसलों में चार उल्लंघन होते हैं। उससे नीचे मॉडल ज़रूरत से ज़्यादा आश्वस्त होता है। बड़े बिंदु ज़्यादा उदाहरण दिखाते हैं।</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>नीति में बदलाव</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>प्रिसिज़न</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>रिकॉल के मुक़ाबले प्रिसिज़न</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>रिकॉल के मुक़ाबले प्रिसिज़न, {n} बिंदु</numerusform>
            <numerusform>रिकॉल के मुक़ाबले प्रिसिज़न, {n} बिंदु</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>प्रिसिज़न, %</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>अनुमानित प्रायिकता, %</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>मूल्यांकन तैयार किया जा रहा है…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>उल्लंघनों का रिकॉल</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>रिकॉल, %</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>उदाहरण हटाएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>गोल्डन सेट का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>गोल्डन सेट का नाम बदलें या उसे मिटाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>रिपोर्ट {file} में सहेजी गई।</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>समीक्षा की कतारें और लोगों के निर्णय रखे जाएँगे।</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>वे नियम जो नीति में नहीं हैं: {rules}। क्या यह सही नीति है?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>प्रति आइटम सेकंड</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>किसी संख्या के उदाहरण देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>कम से कम एक प्रयास-स्तर चुनें।</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>कम से कम एक मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>कम से कम एक नीति चुनें।</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>इस पाठ के लिए सही उत्तर चुनें।</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>अपेक्षित फ़ैसले वाले उदाहरणों का अनुपात, 95 % विश्वास अंतराल के साथ।</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>बताए गए उल्लंघनों में से असली उल्लंघनों का अनुपात।</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>कुल उल्लंघनों में से पकड़े गए उल्लंघनों का अनुपात।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>मॉडल का फ़ैसला</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>पाठ वाला कॉलम</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>अब से “स्वतः” प्रयास {policy} को इसी से जाँचेगा।</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>मूल्यांकन रुक गया है।</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>मूल्यांकन मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>मूल्यांकन शुरू नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>मूल्यांकन में {n} पंक्ति होगी।</numerusform>
            <numerusform>मूल्यांकन में {n} पंक्तियाँ होंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>इसकी जगह सूची में नीति के साथ आने वाले उदाहरण दिखेंगे।</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>जिस मॉडल ने उदाहरण जाँचे।</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>यह पेज किसी भी ब्राउज़र में खुलता है और नेटवर्क से कुछ लोड नहीं करता।</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>नीति में इस नाम का गोल्डन सेट पहले से है।</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>ये उदाहरण Plumbline के साथ आते हैं।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>हर नए फ़ैसले के लिए बनाए गए टोकन।</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>प्रति आइटम टोकन</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>प्रति फ़ैसला टोकन</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>ट्यूनिंग</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>ट्यूनिंग: नीति लिखते समय देखने के लिए। परीक्षण: अलग रखे जाते हैं, ताकि बाद में उन पर मूल्यांकन हो।</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>जाँचों में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>आपने जो भरा है वह मिट जाएगा।</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>फिर कब जाँचें</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>फिर कब जाँचें…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>यह सही उत्तर क्यों है</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>पहला उदाहरण लिखें…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>पाठ लिखें या पेस्ट करें।</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>वास्तविक: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>अंतर्निहित</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>अपेक्षित: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>अनुमानित {said} %, {count} में से वास्तविक {was} %</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>{all} में से पंक्ति {number}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{n} में से {done} फ़ैसला</numerusform>
            <numerusform>{n} में से {done} फ़ैसले</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done}, {waiting} इंतज़ार में</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>{medium} मध्यम, {high} अधिक</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/से॰</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>इस पर मापा गया {n} मूल्यांकन अपने ज़रूरी उदाहरणों के साथ रखा जाएगा।</numerusform>
            <numerusform>इस पर मापे गए {n} मूल्यांकन अपने ज़रूरी उदाहरणों के साथ रखे जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>इस पर मापे गए {n} मूल्यांकन में पुराना नाम ही रहेगा।</numerusform>
            <numerusform>इस पर मापे गए {n} मूल्यांकनों में पुराना नाम ही रहेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} उदाहरण</numerusform>
            <numerusform>{n} उदाहरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} उदाहरण। मॉडल का तर्क देखने के लिए उस पर डबल-क्लिक करें या Enter दबाएँ।</numerusform>
            <numerusform>{n} उदाहरण। मॉडल का तर्क देखने के लिए किसी एक पर डबल-क्लिक करें या Enter दबाएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} उदाहरण: {labels}</numerusform>
            <numerusform>{n} उदाहरण: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} पंक्ति</numerusform>
            <numerusform>{n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} पंक्ति उदाहरण नहीं है और छोड़ दी जाती है।</numerusform>
            <numerusform>{n} पंक्तियाँ उदाहरण नहीं हैं और छोड़ दी जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} पाठ पर परस्पर विरोधी लेबल हैं।</numerusform>
            <numerusform>{n} पाठों पर परस्पर विरोधी लेबल हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} फ़ैसला बदला</numerusform>
            <numerusform>{n} फ़ैसले बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} फ़ैसला दोबारा इस्तेमाल हुआ</numerusform>
            <numerusform>{n} फ़ैसले दोबारा इस्तेमाल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} में अब {n} उदाहरण है।</numerusform>
            <numerusform>{policy} · {name} में अब {n} उदाहरण हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} उदाहरण</numerusform>
            <numerusform>{policy} · {name}, {n} उदाहरण</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: उल्लंघन की प्रायिकता {low} से ऊपर हो तो अनुमत, और {high} से नीचे हो तो उल्लंघन फिर जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: मसौदा और सहेजा गया संस्करण</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} की तुलना ({columns}): {same} पर समान फ़ैसला, कप्पा {kappa}। उल्लंघन: {violations}।</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” मिटा दिया गया।</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>“{title}” को उसके फ़ैसलों और आँकड़ों के साथ मिटा दिया जाएगा। इसे वापस नहीं किया जा सकता। गोल्डन सेट और नीतियाँ बनी रहेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>“{title}” {n} संस्करण के साथ मिटा दिया जाएगा। इसे पूर्ववत नहीं किया जा सकता।</numerusform>
            <numerusform>“{title}” {n} संस्करणों के साथ मिटा दिया जाएगा। इसे पूर्ववत नहीं किया जा सकता।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop, भेजने के लिए आइटम</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines, पाठ ज्यों का त्यों</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio, टास्क</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey, कार्रवाइयाँ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>कुछ नहीं मिला। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline सहायता</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>खोज परिणाम</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>मार्गदर्शिका में खोजें</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>मामले में जोड़ें…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>सभी परिणाम एक्सपोर्ट होंगे।</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>सभी परिणाम एक्सपोर्ट होंगे: {n} से ज़्यादा फ़ैसले।</numerusform>
            <numerusform>सभी परिणाम एक्सपोर्ट होंगे: {n} से ज़्यादा फ़ैसले।</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>इस नीति की सभी जाँचें</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>लेखक…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV फ़ाइलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>मामले…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>रिपोर्ट परखें…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>इतिहास परखें…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सब साफ़ करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>इतिहास की फ़ाइल छोटी की जा रही है…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>सामग्री छिपी हुई</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>कस्टम अवधि…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>जाँच की तारीख़</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>लिखने की तारीख़</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>इतिहास से मिटाएँ</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>जाँचें मिटाएँ…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>मिटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>हर फ़ैसला अपने कारणों और आपकी समीक्षाओं के साथ यहाँ रखा जाता है। कोई पाठ जाँचें, फिर उसे यहाँ खोजें।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>परिणाम एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>एक्सपोर्ट रोक दिया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>{file} में एक्सपोर्ट हो रहा है: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>{file} में एक्सपोर्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>फ़ाइल…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>लेखक के अनुसार फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>फ़ाइल के अनुसार फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>यह सहेजी गई खोज मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>मिटाया जा रहा है: {n} में से {done} आइटम</numerusform>
            <numerusform>मिटाए जा रहे हैं: {n} में से {done} आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>इतने दिन से पुरानी पूरी हुई जाँचें</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>“जाँच” पर जाएँ</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>मॉडल का तर्क शामिल करें</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>शामिल</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुकी</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>JSON Lines फ़ाइलें</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON फ़ाइलें</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>जाँचे गए</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>पिछले 365 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>छिपी सामग्री में मिला</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>और फ़िल्टर</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>{n} से ज़्यादा जाँचें</numerusform>
            <numerusform>{n} से ज़्यादा जाँचें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>{n} से ज़्यादा फ़ैसले</numerusform>
            <numerusform>{n} से ज़्यादा फ़ैसले</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>पढ़ने योग्य तारीख़ नहीं</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>कोई फ़ैसला इन सभी शब्दों और फ़िल्टरों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>अभी कोई फ़ैसला नहीं</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>समीक्षा नहीं हुई</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>मिटाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>कुछ दर्ज नहीं हुआ। निर्णय लेने के लिए कोई एक फ़ैसला चुनें।</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>केवल यह लेखक</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>केवल यह फ़ाइल</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>“जाँच” में खोलें</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>नाम या पते का एक हिस्सा काफ़ी है। कई शब्द हों तो सबका होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>फ़ाइल या फ़ोल्डर के नाम का एक हिस्सा काफ़ी है। कई शब्द हों तो सबका होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>नाम बदलें या मिटाएँ…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>रिपोर्ट और मामले</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>समीक्षा हुई</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>समीक्षा हुई: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>“{name}” मिटा दी जाएगी। वह जो ढूँढती है, इतिहास में बना रहता है।</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>जाँच {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>यह खोज सहेजें…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>सहेजी गई: {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>सामग्री, कारण, टिप्पणियाँ और नीतियाँ खोजें</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>इनमें खोजें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज हो रही है…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>ब्योरा देखने के लिए कोई फ़ैसला चुनें।</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>चुनी हुई: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>सभी फ़ैसले दिखाएँ</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>फ़ैसले दिखाएँ</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>चुने हुए कुछ फ़ैसले लोड नहीं हैं। एक बार में कम चुनें।</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुई</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>दिन वही माना जाता है जो स्रोत में लिखा है। जिस सामग्री पर तारीख़ नहीं है, या ऐसी तारीख़ है जो दो तरह से पढ़ी जा सकती है, जैसे 03/04/2024, वह नहीं मिलती: उसे देखने के लिए “पढ़ने योग्य तारीख़ नहीं” चुनें।</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>फ़ाइल में जाँची गई सामग्री है। जिसके पास फ़ाइल हो वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>आइटमों का प्रकार “{type}” रहता है। इसे सेटिंग्स में “दूसरे प्रोग्राम” के नीचे बदला जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>सूची में इन जाँचों का {n} फ़ैसला दिखता है।</numerusform>
            <numerusform>सूची में इन जाँचों के {n} फ़ैसले दिखते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>शब्द और फ़िल्टर इतिहास में रखे जाते हैं। अगर वह एन्क्रिप्टेड है, तो ये भी एन्क्रिप्टेड होते हैं।</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>इस नाम की सहेजी गई खोज पहले से है। उसे बदल दिया जाएगा।</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता। इतिहास की फ़ाइल छोटी हो जाती है। नीतियाँ, गोल्डन सेट और एक्सपोर्ट की गई फ़ाइलें रखी जाती हैं।</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>इससे {items} वाली {runs} मिट जाएँगी: पाठ, फ़ैसले, तर्क और {reviewed} की समीक्षाएँ।</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>टाइमस्टैंप…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>फ़ैसले</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>उल्लंघन</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>सूची में क्या दिखे</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>आप सहमत</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>आप असहमत</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>मिटाई गई जाँच</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>फ़ैसले</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} आइटम</numerusform>
            <numerusform>{n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} आइटम मामले “{name}” में जोड़ा गया।</numerusform>
            <numerusform>{n} आइटम मामले “{name}” में जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} आइटम मिटाया गया।</numerusform>
            <numerusform>{n} आइटम मिटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>इन आइटमों की {n} खुली अपील बिना निर्णय के मिट जाएगी।</numerusform>
            <numerusform>इन आइटमों की {n} खुली अपीलें बिना निर्णय के मिट जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>इन जाँचों का {n} और फ़ैसला भी मिट जाएगा।</numerusform>
            <numerusform>इन जाँचों के {n} और फ़ैसले भी मिट जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>समीक्षा किया हुआ {n} आइटम</numerusform>
            <numerusform>समीक्षा किए हुए {n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} जाँच</numerusform>
            <numerusform>{n} जाँचें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} चल रही जाँच रखी जाती है।</numerusform>
            <numerusform>{n} चल रही जाँचें रखी जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} फ़ैसला</numerusform>
            <numerusform>{n} फ़ैसले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} फ़ैसला {file} में एक्सपोर्ट हुआ।</numerusform>
            <numerusform>{n} फ़ैसले {file} में एक्सपोर्ट हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} फ़ैसला एक्सपोर्ट होगा।</numerusform>
            <numerusform>{n} फ़ैसले एक्सपोर्ट होंगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>इतिहास परखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>मुहर सहेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>आपकी रखी हुई मुहर, अगर हो</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>पाठ फ़ाइलें</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>परख पूरे इतिहास को पढ़ती है। यह क्षति ढूँढती है, और बताती है कि दर्ज होने के बाद क्या बदला या हटाया गया।</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>परख रोक दी गई। अभी इससे कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>मुहर {file} में सहेजी गई।</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>यह इतिहास की मुहर है। इसे इस कंप्यूटर से अलग, काग़ज़ पर या किसी दूसरे व्यक्ति के पास रखें: बाद में यह दिखाती है कि इससे पहले का कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>टाइमस्टैंप…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>कहीं और रखी गई मुहर के बिना, इससे यह संभावना ख़त्म नहीं होती कि पूरा इतिहास ही नक़ली हो।</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>मुहर</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{n} में से {done} रिकॉर्ड परखा गया</numerusform>
            <numerusform>{n} में से {done} रिकॉर्ड परखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ इतिहास सही-सलामत है।</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ इतिहास मुहर से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ इतिहास वैसा नहीं है जैसा दर्ज हुआ था।</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>स्वीकार करें और डाउनलोड करें</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>एक्सेस टोकन चाहिए</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>दूसरी रिपॉज़िटरी</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>दूसरी रिपॉज़िटरी…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>परखा जा रहा है</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>हब से संपर्क हो रहा है…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>क्षतिग्रस्त; इसे कभी लोड नहीं किया जाता</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>मॉडल मिटाएँ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>इस मशीन में नहीं आता</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>फिर भी डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>ये फ़ाइलें डाउनलोड करें?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>डाउनलोड हो रहा है: {percent} %</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>डाउनलोड करें…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>फ़ाइल क्षतिग्रस्त: इसका sha256 अपेक्षित नहीं है</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>फ़ाइल असत्यापित: Plumbline को इसका sha256 मालूम नहीं है</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>फ़ाइल सत्यापित</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>इस डिस्क पर ढूँढें</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>तुलना के लिए</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>सीखने और आज़माने के लिए, निर्णयों के लिए नहीं</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>मॉडरेशन के लिए</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>फ़ॉर्मैट: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>ये शर्तें मैंने पढ़ ली हैं और स्वीकार हैं</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>फ़ाइलें इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>फ़ाइलें इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>फ़ोल्डर इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>फ़ोल्डर इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>ये मॉडल इंपोर्ट करें?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>इंपोर्ट हो रहा है</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>{name} इंपोर्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल है</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All और Ollama का कोई gpt-oss मॉडल इस डिस्क पर नहीं है।</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>मॉडल का ब्योरा</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>मॉडल (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>मिले मॉडल</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>स्थानांतरित करें</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>आंशिक रूप से डाउनलोड</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>आंशिक रूप से डाउनलोड: {percent} %</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline {host} से संपर्क करेगा, जो अपने स्टोरेज पर भेज सकता है। हर संपर्क सेटिंग्स में दर्ज होता है।</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>अभ्यास मॉडल</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>अभ्यास मॉडल: निर्णयों के लिए नहीं</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>अनुशंसित</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>इस मशीन के लिए अनुशंसित</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>मरम्मत हो रही है</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>डाउनलोड फिर शुरू करें…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>इस मशीन पर धीमा चलता है</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>इस मशीन पर अच्छा चलता है</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>स्व-परीक्षण</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>आकार: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>स्रोत: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परखें</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>परखा जा रहा है…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>मॉडल परीक्षण में विफल रहा।</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>मॉडल काम करता है।</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>gpt-oss आर्किटेक्चर की GGUF फ़ाइलों वाली रिपॉज़िटरी का नाम, जैसे organisation/name, या organisation/name:file।</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>{title} का अधूरा डाउनलोड मिटा दिया जाएगा।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>जाँचों में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>वहीं से इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>फ़ाइल सत्यापित करें</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>सत्यापन हो रहा है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>फ़ाइलों का क्या होगा</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (अभ्यास)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} इंस्टॉल हो गया।</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} सही डाउनलोड हुआ पर इस्तेमाल नहीं किया जा सकता। {problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}, कमिट {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>{size} डाउनलोड होगा; डिस्क पर {free} ख़ाली है।</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}, {quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}। जाँचों में इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाक़ी</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} क्षतिग्रस्त है: इसका sha256 अपेक्षित नहीं है।</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} सत्यापित: फ़ाइल बदली नहीं है।</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} इस डिस्क से मिटा दिया जाएगा। उसके फ़ैसले और अपनी जगह से इस्तेमाल हो रही फ़ाइलें रखी जाती हैं।</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {total} में से {done}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>आदेश ढूँढें</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>कोई आदेश मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>आदेश के नाम का कोई हिस्सा लिखें</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 या 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>सूची में से कोई कोड</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>इस नाम की नीति पहले से है।</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>सूची में से कोई शब्द</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>उत्तर जोड़ें</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>फिर विश्लेषण करें</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>इस पाठ के विश्लेषण में बहुत समय लगता है, इसलिए यह बिना विश्लेषण के दिखाया गया है।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>उत्तर का फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>उत्तर: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>उत्तर और उनके अर्थ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>अच्छी नीति के चार खंडों से शुरू करें</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>इस नीति के तहत जाँचे जाने वाले पाठ धुंधले रखें</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>null हो सकता है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>इस नीति से जाँचें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>पहले चुनें कि उत्तर कैसे पढ़े जाएँ।</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>चुनें: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>इससे तुलना करें</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>विश्वास: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>मौजूदा पाठ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>पाठ से पहचानें</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>नीति के पाठ में पहचाना गया। आपके बदलाव इसकी जगह लेते हैं।</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>बदलाव छोड़कर वापस लाएँ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>नीति की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>नमूना पाठ लिखें</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>कोई उत्तर लिखें और देखें कि वह कैसे पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>ZIP फ़ाइल के रूप में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>फ़ोल्डर में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>उत्तर के फ़ील्ड</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>फ़ील्ड, क्रम से</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>उत्तर कैसे पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>तर्क छिपाएँ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>उत्तर कैसे पढ़े जाते हैं: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>नीतियाँ इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>नीति का फ़ोल्डर इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>इंपोर्ट रोक दिया गया। अब तक इंपोर्ट हुई नीतियाँ रखी गई हैं।</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>नीतियाँ इंपोर्ट हो रही हैं…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>हर लेबल के लिए 0 या 1 वाला JSON</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>फ़ील्ड वाला JSON</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>पंक्ति {line}: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>मॉडल लोड हो रहा है: {share} %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>हर उत्तर का अर्थ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>नई नीति</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>नई, सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>कोई सलाह नहीं।</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>कोई अंतर नहीं।</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>कोई नीति मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>विश्लेषण नहीं हुआ।</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>अभी साफ़ नहीं है। नीति में ऊपर की ओर लिखें कि क्या उत्तर देना है, जैसे “Answer with 1 if it violates this policy, else with 0”, या यहाँ चुनें।</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>कुछ नहीं (पाठ दिखाएँ)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline प्रॉम्प्ट में उत्तर का यह रूप जोड़ता है:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>पिछली बार Plumbline इस पाठ के विश्लेषण में रुक गया था, इसलिए यह बिना विश्लेषण के दिखाया गया है।</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>नीतियाँ और पैक</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>नीति पढ़ी जा रही है: {share} %</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>पाठ को पढ़ने का तरीक़ा {number}: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>कारण: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>अनुशंसित: {least} से {most} टोकन। इस पाठ की गिनती नहीं हुई।</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>अनुशंसित: {least} से {most}। असली मॉडलों के लिए यही सटीक संख्या है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>यह संस्करण वापस लाएँ</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>नियम और कारण</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>नियम: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>नमूना उत्तर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>संस्करण {number} के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>इतिहास में सहेजें</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>मौजूदा पाठ का फ़ैसला इतिहास में सहेजता है</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>नीतियाँ खोजें</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>आर्काइव की हुई दिखाएँ</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>तर्क दिखाएँ</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>फ़ैसले दिखाएँ</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>मानक रूप</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>मानक रूप: निर्णय, फिर नियम और कारण</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>मानक रूप: निर्णय, फिर नियम और कारण।</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>मानक रूप: निर्णय, फिर नियम और कारण। यह इसलिए इस्तेमाल होता है क्योंकि नीति में ऐसा कोई उत्तर रूप नहीं है जिसे Plumbline जानता हो।</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>मानक रूप; मॉडल निर्णय किसी व्यक्ति पर छोड़ सकता है</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>आरंभिक नीति</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>यहाँ बताया गया</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>गोल्डन सेट पर परखें</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>आज़माने का पाठ</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>जहाँ कोई उल्लंघन नहीं वहाँ केवल निर्णय; नहीं तो नियम, और कारण बताने वाला एक वाक्य। इसे प्रॉम्प्ट में जोड़ा जाता है, और नीति का पाठ जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>नीति का पाठ</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>पाठ तर्क का प्रयास-स्तर माँगता है, जिसका इसमें कोई असर नहीं होता: {effort}।</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>इस नीति में ऐसे वर्ण हैं जिन्हें संपादक बदल देता, इसलिए यहाँ इसे केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>यह नीति साफ़ नहीं बताती कि क्या उत्तर देना है। जो अभिप्रेत हो उसे चुनें, या संभव उत्तर और हर एक का अर्थ परिभाषित करें।</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>इस नीति का अभी कोई गोल्डन सेट नहीं है। “मूल्यांकन” पेज पर उदाहरण इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>शीर्षक और भाषा</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>उत्तर पढ़ने के दो तरीक़े</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>पता नहीं, क्योंकि पाठ का विश्लेषण नहीं हुआ।</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>जाँचों में इस्तेमाल करें: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>मॉडल फ़ाइल का सत्यापन हो रहा है: {share} %</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>प्रॉम्प्ट में क्या जोड़ा जाता है</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>रूप कहाँ से आता है</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>कौन-सा अभिप्रेत है? प्रॉम्प्ट यह बताएगा, और आपका पाठ जैसा है वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>आपके कुछ बदलाव सहेजे नहीं गए हैं। पुराना संस्करण वापस लाने से वे मिट जाएँगे।</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>विकल्प तक की कोई संख्या</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>तालिका में से कोई उत्तर</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>बाक़ी कुछ भी</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>आर्काइव की हुई</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>अंतर्निहित</translation>
    </message>
    <message>
        <source>current</source>
        <translation>मौजूदा</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>उदाहरण: en, de या pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>मुक्त पाठ</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>कभी इस्तेमाल नहीं हुई</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>कोई फ़्लैग नहीं लगा</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>कोई नियम नहीं टूटा</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>इसके विकल्पों में से एक</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>नियम ID</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>आरंभिक</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>जाँचों में इस्तेमाल हुई, सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}। नीति के पाठ में पहचाना गया।</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}। ख़ुद सेट किया गया।</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}, {items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} टोकन</numerusform>
            <numerusform>{n} टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} उदाहरण</numerusform>
            <numerusform>{n} उदाहरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>{n} और इंपोर्ट नहीं हो सकी।</numerusform>
            <numerusform>{n} और इंपोर्ट नहीं हो सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} नीति {place} में एक्सपोर्ट हुई।</numerusform>
            <numerusform>{n} नीतियाँ {place} में एक्सपोर्ट हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} नीति इंपोर्ट हुई।</numerusform>
            <numerusform>{n} नीतियाँ इंपोर्ट हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} जाँच</numerusform>
            <numerusform>{n} जाँचें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} अपरिवर्तित पंक्ति</numerusform>
            <numerusform>{n} अपरिवर्तित पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} फ़ैसला</numerusform>
            <numerusform>{n} फ़ैसले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>उत्तर पढ़ने का {n} तरीक़ा</numerusform>
            <numerusform>उत्तर पढ़ने के {n} तरीक़े</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (प्रति)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} सहेजा गया।</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}, बदला हुआ</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>“{name}” आर्काइव की गई। उसके संस्करण और फ़ैसले रखे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>कुंजी को उस प्रोग्राम में कॉपी करें जो पूछेगा। यह केवल एक बार दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>कॉपी करें: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>उदाहरण: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>{address} पर सुन रहा है</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>स्थानीय API</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>नई कुंजी बनाएँ?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>नई कुंजी…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>अभी तक किसी प्रोग्राम ने नहीं पूछा है।</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>बंद: कोई प्रोग्राम नहीं पूछ सकता।</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>इसका केवल चेकसम रखा जाता है, सिस्टम की कीरिंग ({keyring}) में।</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>इतिहास खोलें</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>प्रोग्राम वैसे ही पूछते हैं जैसे OpenAI से: उन्हें यह पता और कुंजी दें। मॉडल का नाम है plumbline/ और नीति का नाम; या केवल plumbline, और नीति अनुरोध के साथ आती है।</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>प्रोग्राम, अपने बताए नाम से, मिनट-दर-मिनट। उन्होंने क्या पूछा, यह केवल इतिहास में है, और अगर उन्होंने न सहेजने को कहा हो तो वहाँ भी नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>प्रोग्रामों ने {n} बार पूछा है, आख़िरी बार {date} को। अस्वीकृत: {refused}।</numerusform>
            <numerusform>प्रोग्रामों ने {n} बार पूछा है, आख़िरी बार {date} को। अस्वीकृत: {refused}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>जिन प्रोग्रामों के पास पुरानी कुंजी है वे नई कुंजी मिलने तक अस्वीकृत रहेंगे।</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>कुंजी मौजूद है। इसे फिर नहीं दिखाया जा सकता; नई कुंजी इसकी जगह ले लेगी।</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>अभी कोई कुंजी नहीं है। इसके बिना हर अनुरोध अस्वीकृत होता है।</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>इस सिस्टम में कीरिंग नहीं है, इसलिए कुंजी Plumbline बंद होने तक ही मान्य है।</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>इसके चालू रहने पर आपके खाते में चलने वाला हर वह प्रोग्राम जिसके पास कुंजी है, पाठ जँचवा सकता है और अपने अनुरोधों के उत्तर पढ़ सकता है। वह इतिहास नहीं पढ़ सकता, कुछ बदल नहीं सकता और नेटवर्क इस्तेमाल नहीं कर सकता। वेब पेज हमेशा अस्वीकृत होते हैं। “नेटवर्क के उपयोग की अनुमति दें” का इस पर कोई असर नहीं: किसी दूसरे कंप्यूटर से संपर्क नहीं होता।</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>किसने पूछा</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>किसने पूछा…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>इसे “सेटिंग्स” पेज पर बदलें।</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>एक नीति वाला कॉलम चुनें।</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>“उत्तर कैसे पढ़े जाते हैं” से पढ़ने का तरीक़ा या मानक रूप चुनें।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>“उदाहरण” के नीचे उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>जाँच के लिए प्रयास {effort} चुनें।</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>“उत्तर कैसे पढ़े जाते हैं” से मानक रूप चुनें।</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>दो मूल्यांकन चुनें, या एक ही के दो कॉलम।</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>इसकी जगह “कॉपी करें” चुनें।</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>वहाँ अपने खाते की सेटिंग्स में पढ़ने का टोकन बनाएँ, और उसे यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>इसे “मॉडल” पेज पर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>इसे “मॉडल” पेज पर फिर से डाउनलोड या इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>इसे सेटिंग्स में “निजता” के नीचे एन्क्रिप्ट करें।</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>इसे “सेटिंग्स” पेज पर “टीम का सर्वर” के नीचे “कुंजी…” से दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>पासफ़्रेज़ दर्ज करें, या सिस्टम की कीरिंग अनलॉक करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>“लेबल कॉलम” भरें।</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>“पाठ वाला कॉलम” भरें।</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>असली फ़ैसलों के लिए “मॉडल” पेज पर कोई मॉडल डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>उनमें से किसी एक को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>हर एक में क्या ग़लत है, यह देखने के लिए उन्हें एक-एक करके इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>शायद उसे मिटा दिया गया है; “इतिहास” पेज पर सभी जाँचें हैं।</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>शायद उसे हटा दिया गया है; “समीक्षा” पेज पर सभी कतारें हैं।</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>शायद उसकी जाँच मिटा दी गई है; “समीक्षा” पेज पर “अपीलें” में सभी अपीलें हैं।</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>इतिहास को दूसरे फ़ोल्डर में रखें: सहायता में “Settings and shortcuts” के नीचे “Where files are” देखें।</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>पहले फ़ाइल की प्रति बनाएँ। फिर उसकी जगह बैकअप रखें, या जो पढ़ा जा सके उसे बचाएँ: सहायता में “Evidence and repair” देखें।</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>“दूसरी रिपॉज़िटरी…” में कोलन के बाद एक फ़ाइल का नाम दें: {repository}:FILE।</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>“दूसरी रिपॉज़िटरी…” में रिपॉज़िटरी का ही नाम दें।</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>{file} को टेक्स्ट एडिटर में खोलकर “{key}” हटाएँ, या फ़ाइल मिटा दें।</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>सेटिंग्स में “निजता” के नीचे खोज सूचकांक फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>इसे “नीतियाँ” पेज पर सहेजें, ताकि इसका एक संस्करण रखा जाए।</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>“सेटिंग्स” पेज पर “टीम का सर्वर” के नीचे इसका पता सेट करें।</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>इसे “नीतियाँ” पेज पर “उत्तर कैसे पढ़े जाते हैं” से बताएँ।</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>“मूल्यांकन” पेज पर सभी मूल्यांकन हैं।</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>“मूल्यांकन” पेज पर मूल्यांकन {evaluation} के कॉलम दिखते हैं।</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>“इतिहास” पेज पर जाँच {run} के आइटम दिखते हैं।</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>“मॉडल” पेज पर सभी मॉडल हैं।</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>“समीक्षा” पेज पर कतार के आइटम दिखते हैं।</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>“सेटिंग्स” पेज पर सभी सेटिंग्स हैं।</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>वे “गोल्डन सेट” के नीचे हैं।</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>नया संस्करण डाउनलोड करने के लिए पहले अधूरा डाउनलोड मिटाएँ।</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>प्रोग्राम आज़माने के लिए कोई नमूना नीति चुनें, जैसे “{title}”।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>एक ही नीति के संस्करणों की तुलना के लिए “सभी नीतियों के बारे में एक साथ भी पूछें” से निशान हटाएँ।</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>“मूल्यांकन” पेज पर “उदाहरण इंपोर्ट करें…” से यह बनता है।</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>“मॉडल” पेज पर “फ़ाइलें इंपोर्ट करें…” से डिस्क की फ़ाइलें इंपोर्ट होती हैं।</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>“फिर भी जाँचें” से दिखता है कि अभ्यास मॉडल इसके बारे में फिर भी क्या कहता है।</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>“इतिहास” पेज पर “रिपोर्ट”, “मामले…” में सभी मामले हैं।</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>Plumbline के “इतिहास” पेज पर “रिपोर्ट”, “रिपोर्ट परखें…” से रिपोर्ट की JSON फ़ाइल परखी जाती है।</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>“इतिहास” पेज पर “रिपोर्ट”, “टाइमस्टैंप…” से इसका अनुरोध लिखा जाता है।</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>“फिर शुरू करें” से बाक़ी जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>“इतिहास” पेज पर “सहेजी गई खोजें” में वे सभी हैं।</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>“मॉडल” पेज पर “परखें” से मॉडल आज़माया जाता है।</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>“इस कंप्यूटर का इतिहास इस्तेमाल करें” से वह इतिहास खुलता है जो इस कंप्यूटर पर है।</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>“मॉडल” पेज पर “फ़ाइल सत्यापित करें” से इसे परखा जाता है।</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>नाम या दूसरे शब्द</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>ढकने के लिए नाम या दूसरे शब्द</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>लेखकों के नाम</translation>
    </message>
    <message>
        <source>By</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>रद्द किया गया। रिपोर्ट नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>रिपोर्ट परखें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>परखा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>ईमेल पते</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>फ़िंगरप्रिंट, जैसा बनाने वाले ने आपको बताया</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>फ़िंगरप्रिंट, जैसा बनाने वाले ने आपको बताया, अगर आपके पास हो</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>हैंडल, जैसे @name</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>{all} में से आइटम {first} से {last}</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON फ़ाइलें</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON, परखा जा सकता है</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>व्यक्तियों को ढकें</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>चुना हुआ ढकें</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>ढके हुए शब्द</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>अगले आइटम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>या पूर्वावलोकन में शब्द चुनें। वे पूरी रिपोर्ट में ढक दिए जाते हैं और फ़ाइल में नहीं होते।</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF फ़ाइलें</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>रिपोर्ट तैयार हो रही है…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>रिपोर्ट का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>पिछले आइटम</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>छापा जा रहा है…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>{file} में सहेजी गई। फ़िंगरप्रिंट: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>पाठ यहाँ छिपे हैं, पर रिपोर्ट में होंगे।</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>पाठ, और उनके उद्धरण</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>रिपोर्ट की JSON फ़ाइल का मिलान उसके अपने हैश से किया जाता है, और अगर वह इसी इतिहास से बनी हो तो इस इतिहास से भी।</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>मॉडल का तर्क</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>नीतियों के पाठ</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>रिपोर्ट प्रिंटर को भेज दी गई।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>क्या शामिल हो</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} लिखी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>लिखा जा रहा है: {n} में से {done} आइटम…</numerusform>
            <numerusform>लिखे जा रहे हैं: {n} में से {done} आइटम…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>रिपोर्ट में {n} आइटम।</numerusform>
            <numerusform>रिपोर्ट में {n} आइटम।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>रखने की अवधि पार कर चुका {n} फ़ैसला मिटा दिया गया।</numerusform>
            <numerusform>रखने की अवधि पार कर चुके {n} फ़ैसले मिटा दिए गए।</numerusform>
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
        <translation>दूसरा समीक्षक</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>कतार में वे फ़ैसले आते हैं जिन्हें किसी व्यक्ति को देखना है, आपके बनाए नियमों के अनुसार: हर उल्लंघन, हर अनिर्णीत, और अनुमत में से कुछ यादृच्छिक।</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>अनुमत का यादृच्छिक हिस्सा:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>सहमति और मतभेद</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>सभी कतारें</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{policy} के तहत {n} जाँच</numerusform>
            <numerusform>{policy} के तहत सभी {n} जाँचें</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>हर एक पर मॉडल का अपना फ़ैसला</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>आने के क्रम में</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>यादृच्छिक पड़ताल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>कोई पाठ जाँचें; फिर उन फ़ैसलों की कतार बनाएँ जिन्हें किसी व्यक्ति को देखना है।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>किसी और की फ़ाइल के रूप में भेजे आइटमों पर निर्णय लें।</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>मिलते-जुलते आइटमों पर एक साथ निर्णय लें</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>मॉडल से अलग निर्णय: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>आगे भेजा गया</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>हर N में एक</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>सबके आइटम</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>यहाँ सबकी समीक्षा हो चुकी है।</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>हर उल्लंघन</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>आगे भेजे गए सभी</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>सभी अनिर्णीत</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>“जाँच” पर जाएँ</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>गोल्डन आइटम</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>भारी आइटम</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>भारी आइटम धुंधले पाठों वाली नीति का उल्लंघन करते हैं।</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>भारी आइटम: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>सबसे ज़्यादा प्रायिकता</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>इनके बीच छिपे गोल्डन आइटम, {policy} · {name} से</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>समीक्षा के लिए आइटम</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>आख़िर में</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>सबसे कम प्रायिकता</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>उत्तर मिलाएँ…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>नाम, अल्पविराम से अलग; हर एक को एक हिस्सा मिलता है</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>नई कतार</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>नई कतार…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>कोई गोल्डन आइटम नहीं जोड़ा जा सकता: गोल्डन सेट के पाठ पहले से कतार में हैं।</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>कोई गोल्डन आइटम ठीक नहीं बैठता। पहले गोल्डन सेट का मूल्यांकन करें, ताकि उसके आइटमों पर फ़ैसले हों।</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>कोई गोल्डन आइटम ठीक नहीं बैठता: ये नियम उनके किसी भी फ़ैसले को नहीं चुनते।</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>अभी कोई कतार नहीं</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>सं॰</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>कुछ बाक़ी नहीं है: ये नियम जो {n} आइटम चुनते हैं उसकी समीक्षा पहले हो चुकी है।</numerusform>
            <numerusform>कुछ बाक़ी नहीं है: ये नियम जो {n} आइटम चुनते हैं उनकी समीक्षा पहले हो चुकी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>अभी समीक्षा करने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>समीक्षा के लिए कुछ नहीं: {n} फ़ैसला “अनुमत” है। उसे देखने के लिए यादृच्छिक हिस्से पर निशान लगाएँ।</numerusform>
            <numerusform>समीक्षा के लिए कुछ नहीं: सभी {n} फ़ैसले “अनुमत” हैं। इनमें से कुछ देखने के लिए यादृच्छिक हिस्से पर निशान लगाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>इतने फ़ैसलों में एक:</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>इतने फ़ैसलों में एक</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>{n} फ़ैसलों में एक</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>बैच खोलें…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम लें</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>प्रायिकता {low} से {high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>मिलते-जुलते आइटम साथ रखें</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>कतारें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>कतार हटाएँ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>समीक्षा कतारें</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>समीक्षक: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>दूसरे समीक्षक को भेजें…</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>गोल्डन आइटमों का अनुपात</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>अनुमत का अनुपात</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>सबके आँकड़े दिखाएँ</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>मिलते-जुलते आइटम साथ रहते हैं</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>कोई और उन्हीं आइटमों पर निर्णय लेता है, आपके निर्णय जाने बिना।</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>बीच-बीच में</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} आइटम की समीक्षा पहले हो चुकी है और वह छोड़ दिया जाता है।</numerusform>
            <numerusform>{n} आइटमों की समीक्षा पहले हो चुकी है और वे छोड़ दिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} आइटम पर निर्णय केवल अपील में हुआ</numerusform>
            <numerusform>{n} आइटमों पर निर्णय केवल अपील में हुआ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} आइटम पर अभी फ़ैसला नहीं है और वह छोड़ दिया जाता है।</numerusform>
            <numerusform>{n} आइटमों पर अभी फ़ैसला नहीं है और वे छोड़ दिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>इनमें से {n} गोल्डन आइटम है।</numerusform>
            <numerusform>इनमें से {n} गोल्डन आइटम हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} आइटम</numerusform>
            <numerusform>{policy} · {name}, {n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>बनाई गई: {when}, {n} जाँच से</numerusform>
            <numerusform>बनाई गई: {when}, {n} जाँचों से</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>किसकी समीक्षा होनी है, इसका कम से कम एक नियम चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>मॉडल ने इस {n} मिलते-जुलते आइटम पर अलग-अलग फ़ैसले दिए: {verdicts}।</numerusform>
            <numerusform>मॉडल ने इन {n} मिलते-जुलते आइटमों पर अलग-अलग फ़ैसले दिए: {verdicts}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>मॉडल के फ़ैसले अलग-अलग हैं</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>वही सीड वही आइटम चुनता है।</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>इस जाँच के {n} आइटम पर अभी फ़ैसला नहीं है। इसके पूरा होने का इंतज़ार करें, या इसे फिर शुरू करें।</numerusform>
            <numerusform>इस जाँच के {n} आइटमों पर अभी फ़ैसला नहीं है। इसके पूरा होने का इंतज़ार करें, या इसे फिर शुरू करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>ये नियम {n} फ़ैसले को नहीं चुनते। दूसरे नियम चुनें।</numerusform>
            <numerusform>ये नियम {n} फ़ैसलों में से किसी को नहीं चुनते। दूसरे नियम चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>इस जाँच में कोई फ़ैसला नहीं है। दूसरी जाँच चुनें।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>इसके फ़ैसले</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>उल्लंघन</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>पड़ताल में अनुमत में से मिले उल्लंघन: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>क्या निकला</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>किसकी समीक्षा होनी है</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>किसका हिस्सा</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>आज आप {n} भारी आइटम पर निर्णय ले चुके हैं। क्या आप विराम लेना चाहेंगे?</numerusform>
            <numerusform>आज आप {n} भारी आइटमों पर निर्णय ले चुके हैं। क्या आप विराम लेना चाहेंगे?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>गोल्डन आइटमों पर सही: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>सभी के लिए {decision}</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{total} में से {done} की समीक्षा हुई</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{of} में से {hits}, {percent} ({low} से {high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>{name} के आइटम</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>आज {n} भारी आइटम</numerusform>
            <numerusform>आज {n} भारी आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} आइटम चुना गया है: आपका निर्णय इस पर दर्ज होगा।</numerusform>
            <numerusform>{n} आइटम चुने गए हैं: आपका निर्णय इनमें से हर एक पर दर्ज होगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>कतार में {n} आइटम होगा।</numerusform>
            <numerusform>कतार में {n} आइटम होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>अनुमत का {share}, यादृच्छिक रूप से चुना गया (सीड {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} की समीक्षा</numerusform>
            <numerusform>{who}: {n} की समीक्षा</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>“{title}” हटाई जाएगी। उसके आइटमों पर लिए निर्णय रखे जाते हैं; गोल्डन आइटमों पर लिए निर्णय नहीं।</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>सब पूरा हुआ।</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>सभी कतारें</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>{n} आइटम</numerusform>
            <numerusform>सभी {n} आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>कम से कम {count} वर्ण। कई शब्द बेहतर हैं।</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>बैच (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>मॉडल के फ़ैसले देखे बिना</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>बैच चुनें</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>उत्तरों वाली फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>बैच बंद करें</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>कोहेन का कप्पा {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>कोहेन का कप्पा {kappa} ({low} से {high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>{name} जैसा निर्णय लें…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>अलग निर्णय लें…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>यही निर्णय लें…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>निर्णय (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>हर निर्णय तुरंत “{file}” में रखा जाता है, बैच के पास ही। वह फ़ाइल वापस भेजें।</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>कोई कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>अभी किन्हीं दो लोगों ने इस कतार के उन्हीं आइटमों पर निर्णय नहीं लिया है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>बैच खोलें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>फिर दर्ज करें</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>पासफ़्रेज़ फिर दर्ज करें</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>उत्तर इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>दूसरे समीक्षक को भेजें</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>निपटाया गया। सभी निर्णय रखे गए हैं।</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>पहले {who} ने निपटाया था। उसके बाद {name} ने अलग निर्णय लिया है।</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>{who} ने निपटाया, {when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>निपटाए हुए भी</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>पाठ {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>फ़ाइल में पाठ और नीति हैं, आपके निर्णय नहीं। वह केवल पासफ़्रेज़ से खुलती है: पासफ़्रेज़ फ़ाइल से अलग माध्यम से बताएँ।</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>पासफ़्रेज़ मेल नहीं खाते।</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>मॉडल से अलग निर्णय वाला {n} आइटम</numerusform>
            <numerusform>मॉडल से अलग निर्णय वाले {n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>निर्णय के इंतज़ार में {n} आइटम</numerusform>
            <numerusform>निर्णय के इंतज़ार में {n} आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>{n} आइटम जिस पर निर्णय हो चुका है</numerusform>
            <numerusform>{n} आइटम जिन पर निर्णय हो चुका है</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>निपटाने के लिए कोई मतभेद नहीं है।</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>मॉडल क्या कहता है</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>आपके निर्णय {file} में हैं।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>आपका नाम, जैसा आपके निर्णयों के साथ दिखेगा</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>मॉडल के फ़ैसले देखे बिना लिए गए</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>मॉडल के फ़ैसले जानते हुए लिए गए</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>कप्पा नहीं, क्योंकि दोनों ने हमेशा एक ही निर्णय लिया</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>निपटाया गया: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>पहले निपटाया जा चुका था</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>आपका निर्णय: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} में {n} पाठ है। इसे भेजें, और पासफ़्रेज़ किसी दूसरे माध्यम से बताएँ।</numerusform>
            <numerusform>{file} में {n} पाठ हैं। इसे भेजें, और पासफ़्रेज़ किसी दूसरे माध्यम से बताएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} और {second}: {of} में से {hits} पर समान</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: {n} में से {done} पाठ पर निर्णय</numerusform>
            <numerusform>{name}: {n} में से {done} पाठों पर निर्णय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>निपटाने को {n} मतभेद</numerusform>
            <numerusform>निपटाने को {n} मतभेद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{name} का {n} निर्णय जोड़ा गया</numerusform>
            <numerusform>{name} के {n} निर्णय जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} पाठ अब कतार में नहीं है</numerusform>
            <numerusform>{n} पाठ अब कतार में नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} पहले से था</numerusform>
            <numerusform>{n} पहले से थे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>आपकी टीम के किसी बड़े कंप्यूटर का मॉडल जाँच सकता है, अगर वहाँ llama-server या vLLM चलता हो। तब पाठ और नीतियाँ उसे भेजी जाती हैं; इतिहास यहीं रहता है। जहाँ कोई दूसरा मॉडल न चुना गया हो वहाँ वही जाँचता है। “निजता” में नेटवर्क की अनुमति न होने पर कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>यह सिस्टम की कीरिंग में रखी जाती है और केवल सर्वर को भेजी जाती है। भुलाने के लिए इसे ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>कुंजी…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>केवल तब, जब सर्वर का अपना प्रमाणपत्र हो</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>पाठ इस सर्वर को भेजें?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>इस्तेमाल बंद करें</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>टीम का सर्वर</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>टीम का सर्वर…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परखें</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>पाठ इसी मशीन पर रहते हैं।</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>कुंजी {keyring} में रखी गई है।</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>कुंजी भुला दी गई।</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>“निजता” में नेटवर्क की अनुमति नहीं है, इसलिए इसे कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>सर्वर की कुंजी</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>यह सर्वर इस्तेमाल करें…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>पाठ कहाँ जाँचे जाते हैं</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>इसे चलाने वाले जाँची जाने वाली सामग्री पढ़ सकते हैं। उनसे पूछें कि क्या वे उसे रखते हैं।</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}। एक साथ आइटम: {count}। संदर्भ: {context} टोकन।</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Plumbline के बारे में</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>शॉर्टकट और भाषा सहित सभी सेटिंग्स डिफ़ॉल्ट पर लौट जाती हैं।</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>जिसकी भी पहुँच इसकी फ़ाइल तक है वह जाँचा गया हर पाठ पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>जिसकी भी पहुँच इसकी फ़ाइल तक होगी वह इतिहास की हर चीज़ पढ़ सकेगा।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>कम से कम {count} वर्ण। कई शब्द बेहतर हैं।</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>कुंजी बदलें…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>जाँचें, समीक्षाएँ और नीतियाँ एक ही इतिहास में रखी जाती हैं। आप अपने चुने हुए फ़ोल्डर में, जैसे किसी एन्क्रिप्टेड पेन ड्राइव पर, अलग सेटिंग्स वाला दूसरा इतिहास रख सकते हैं। मॉडल साझा रहते हैं।</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>इतिहास का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>सूची साफ़ करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Plumbline बंद करें</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>रंग और पाठ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>इतिहास एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>एन्क्रिप्शन फ़ाइल को तब बचाता है जब मशीन बंद हो, या कोई उसे कॉपी कर ले। यह आपके खाते में चलने वाले प्रोग्रामों से, आपकी अनलॉक मशीन पर बैठे किसी व्यक्ति से, या आपकी एक्सपोर्ट की हुई फ़ाइलों को नहीं बचाता।</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>एन्क्रिप्ट करें…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>फ़ाइलों के स्थान</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>पुनर्प्राप्ति कोड के समूह</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>इतिहास और समीक्षाएँ</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>इतिहास का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने इसे लिख लिया है</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>एक साथ आइटम: {items}। थ्रेड: {threads}। संदर्भ: {context} टोकन। GPU पर परतें: {layers}।</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>इसकी कुंजी आपके पासफ़्रेज़ या पुनर्प्राप्ति कोड से बनती है और सहेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>इसकी कुंजी सिस्टम की कीरिंग (“{name}”) में है, जो आपके खाते के साथ अनलॉक होती है।</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>सिस्टम की कीरिंग में कुंजी (उपलब्ध नहीं)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>सिस्टम की कीरिंग में कुंजी ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>लॉग (इनमें सामग्री कभी नहीं होती)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>मॉडल और इंजन</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>नेटवर्क संपर्क</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>नया शॉर्टकट: कुंजियाँ दबाएँ</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>कोई मॉडल लोड नहीं है। लोड होने पर यहाँ वह डिवाइस दिखेगा जो llama.cpp बताता है। नीचे के बदलाव अगली बार मॉडल लोड होने पर लागू होंगे।</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>इसे केवल आप जानते हैं। आप इसे हर बार शुरू करते समय दर्ज करते हैं, और यह सहेजा नहीं जाता। इसे भूल जाने पर इतिहास नष्ट हो जाता है: कोई उसे वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>दूसरा इतिहास खोलें?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>दूसरा इतिहास खोलें…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>फ़ोल्डर खोलें: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline अब बंद होगा। अगली बार शुरू होने पर {folder} का इतिहास खुलेगा।</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline अब बंद होगा। अगली बार शुरू होने पर इस कंप्यूटर का इतिहास खुलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline ने नेटवर्क से {n} बार संपर्क किया है, आख़िरी बार {date} को।</numerusform>
            <numerusform>Plumbline ने नेटवर्क से {n} बार संपर्क किया है, आख़िरी बार {date} को।</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline ने इस मशीन से कभी नेटवर्क से संपर्क नहीं किया है।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>तर्क और उत्तर</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>यहाँ लगाएँ</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>खोज सूचकांक फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>खोज सूचकांक फिर से बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>एन्क्रिप्शन हटाएँ</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>एन्क्रिप्शन हटाएँ?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>एन्क्रिप्शन हटाएँ…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>शॉर्टकट हटाएँ</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>पासफ़्रेज़ फिर दर्ज करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>सभी सेटिंग्स रीसेट करें?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>सभी सेटिंग्स रीसेट करें…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>सभी शॉर्टकट रीसेट करें</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>सभी सेटिंग्स को डिफ़ॉल्ट पर लौटाता है। इतिहास, नीतियाँ और मॉडल रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>इतिहास फिर से लिखा जा रहा है। बड़ा होने पर इसमें कुछ समय लग सकता है।</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>सैंपलिंग</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>कोई कार्रवाई चुनें, फिर नया शॉर्टकट दबाएँ।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>संपर्क दिखाएँ…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>कोड फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>टीम का सर्वर</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>मॉडल परखें…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>पाठ इतना बड़ा होगा।</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>इतिहास का फ़ोल्डर एनवायरनमेंट वेरिएबल {variable} से तय होता है।</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>इतिहास एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>इतिहास एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>भाषा अगली बार शुरू होने पर बदलेगी, क्योंकि अभी एक काम चल रहा है।</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>पासफ़्रेज़ मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>खोज सूचकांक फिर से बना दिया गया है।</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>सिस्टम की कीरिंग में एक यादृच्छिक कुंजी रखी जाती है, और आपके साइन इन रहने तक Plumbline बिना पूछे इतिहास खोलता है। आपको लिखकर रखने के लिए एक पुनर्प्राप्ति कोड मिलता है, जो कीरिंग नष्ट होने पर इतिहास खोलता है।</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>{folder} में अभी कोई इतिहास नहीं है। Plumbline अब बंद होगा, और अगली बार शुरू होने पर वहाँ नया इतिहास बनेगा।</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>यह कोड तब इतिहास खोलता है जब कीरिंग न खोल सके: दूसरी मशीन पर, या सिस्टम फिर से इंस्टॉल होने के बाद। यह केवल एक बार दिखाया जाता है। इसे लिख लें या छाप लें, और इस मशीन पर नहीं, बल्कि अपने ज़रूरी काग़ज़ों के साथ रखें।</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>यह कोड से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>आपने जो कोड लिखा उसके समूह {first}, {second} और {third} लिखें। इससे आपकी प्रति तभी परख ली जाती है जब कोड अभी दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>इस कंप्यूटर का इतिहास इस्तेमाल करें…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>इसे तब इस्तेमाल करें जब खोज में इतिहास में मौजूद पाठ न मिलें।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Plumbline ने कब किस होस्ट से संपर्क किया, क्यों, और कितना प्राप्त किया। टोकन और सामग्री कभी दर्ज नहीं होते।</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} {device} पर चलता है, {engine} से।</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>यह शॉर्टकट पहले से “{action}” का है। यहाँ लगाने पर वहाँ से हट जाएगा।</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ पाठ इस मशीन से बाहर जाते हैं</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● इस मशीन से बाहर कुछ नहीं जाता</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>कोई मिलता-जुलता आइटम नहीं है।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज हो रही है…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>इसकी जाँच दिखाएँ</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>मिलते-जुलते आइटम</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>समीक्षा हुई: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} लगभग समान प्रति, सबसे मिलती-जुलती पहले</numerusform>
            <numerusform>{n} लगभग समान प्रतियाँ, सबसे मिलती-जुलती पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>इस कंप्यूटर पर {file} के लिए कोई प्रोग्राम नहीं मिला।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दूसरे प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>जाँचे जाने के बाद फ़ाइल बदल गई है।</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>{file} का फ़ोल्डर खोला गया, क्योंकि इस प्रकार की फ़ाइल खोलने से वह चल सकती थी।</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>आइटम यहाँ है: {place} (कॉपी किया गया)।</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>आइटम का पाठ अब इसमें नहीं है।</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>आइटम का पाठ अब यहाँ है: {place}।</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} दूसरे प्रोग्राम में खुलती है। Plumbline के विपरीत, वह प्रोग्राम फ़ाइल में मौजूद चीज़ें चला सकता है, या नेटवर्क से चित्र और पेज लोड कर सकता है, और इस तरह दूसरों को बता सकता है कि फ़ाइल खोली गई।</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} खोली गई।</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>इस कंप्यूटर का इतिहास इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>निर्णय किसी व्यक्ति ने लिया</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>मॉडल के बाद निर्णय किसी व्यक्ति ने लिया</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>नियमों के ऊपर</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>टेम्पलेट बदलें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>उस व्यक्ति के लिए जिसकी यह सामग्री है। इसे पढ़ें, जो ठीक न लगे उसे बदलें, और कॉपी करें। Plumbline कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>अनुमत होने पर</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>आगे भेजे जाने पर</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>उल्लंघन होने पर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>अपील का उत्तर: अंत में</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>अपील का उत्तर: निर्णय बना रहता है</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>अपील का उत्तर: निर्णय बदला गया</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>अपील का उत्तर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>कारणों का विवरण</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>विवरणों का टेम्पलेट</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>निर्णय केवल मॉडल ने लिया</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>उत्तर कॉपी हो गया ({language})।</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>मूल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>आपका कारण</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} की जगह नीति का शीर्षक आता है, {note} की जगह आपका कारण, {date} की जगह तारीख़। ख़ाली पाठ छोड़ दिया जाता है।</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>बाहर का कोई प्राधिकरण बता सकता है कि इस इतिहास की मुहर कब मौजूद थी: उससे पहले दर्ज कुछ भी उसके बाद चुपचाप नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>प्राधिकरण का प्रमाणपत्र…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline किसी से संपर्क नहीं करता। अनुरोध लिखें, उसे किसी टाइमस्टैंप प्राधिकरण (RFC 3161) को भेजें, और उसका उत्तर यहाँ जोड़ें। अनुरोध में एक हैश होता है, जाँची गई सामग्री का कुछ भी नहीं।</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>उत्तर जोड़ें…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>उत्तर परखकर रख लिया गया।</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>अनुरोध {file} में सहेजा गया। यह मुहर {seal} के बारे में है।</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>अभी कोई टाइमस्टैंप नहीं है।</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>टाइमस्टैंप</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>अनुरोध लिखें…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>मुहर</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>नीति बताती है कि किसकी अनुमति है</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>मेरे कहने तक पाठ धुंधले रखें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>सब कुछ इसी मशीन पर रहता है</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>हर आइटम के लिए आपको फ़ैसला, उसका आधार बना नियम और कारण दिखते हैं। मॉडल का पूरा तर्क और नीचे है।</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>पाठ कैसे दिखाए जाएँ?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>कोई पाठ, नीति या फ़ैसला इससे बाहर नहीं जाता, जब तक आप टीम का सर्वर सेट न करें; यह पंक्ति हमेशा इसकी जानकारी देती है। F1 से मार्गदर्शिका खुलती है। यह परिचय “सहायता” मेनू में है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>कोई पाठ पेस्ट करें, या फ़ाइलें और फ़ोल्डर जोड़ें: तालिकाएँ, दस्तावेज़, मेल, चैट। फिर “शुरू करें” चुनें। “आगे” से आपकी नवीनतम जाँच दिखेगी; अगर कोई नहीं है, तो अभ्यास मॉडल एक छोटा नमूना जाँचेगा।</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>जाँचने की सामग्री डालें</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>फ़ैसला और उसके कारण पढ़ें</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>जाँची जाने वाली कुछ सामग्री पढ़ना कठिन हो सकता है। जो नीतियाँ धुंधला रखने को कहती हैं उनके पाठ हर हाल में धुंधले रहते हैं। इसे सेटिंग्स में कभी भी बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>परिचय देखें</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>पाठ किसी नीति के तहत जाँचे जाते हैं: सरल शब्दों में नियम। यहाँ एक चुनें। “नीतियाँ” पेज पर शुरुआत के लिए कुछ नीतियाँ हैं, और अपनी लिखने के लिए संपादक।</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>मॉडल ग़लत हो सकता है। इन बटनों से, या हर बटन पर लिखी कुंजी से, सहमत हों, अलग निर्णय लें या आगे भेजें। आपका निर्णय फ़ैसले के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>निर्णय आपका है</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} में से {number}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>यह एन्क्रिप्टेड है, और इसकी कुंजी नहीं दी गई। इसमें कुछ भी देखा या जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>यह एन्क्रिप्टेड है। इसमें सब कुछ सुरक्षित है; देखने के लिए इसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>केवल वही इतिहास लॉक किया जा सकता है जो पासफ़्रेज़ से एन्क्रिप्टेड हो। पासफ़्रेज़ सेटिंग्स में “निजता” के नीचे चुना जा सकता है।</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>पासफ़्रेज़ या पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline लॉक है</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>इससे इतिहास अनलॉक नहीं हुआ। छोटे-बड़े अक्षर देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>काम चलते समय इतिहास लॉक नहीं हो सकता। उसे विराम दें, या उसके पूरा होने का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>इतिहास बंद है। आप जिस पर काम कर रहे थे उसमें से कुछ भी नष्ट नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>इतिहास एन्क्रिप्टेड है, और उसकी कुंजी सिस्टम की कीरिंग में नहीं है। उसका पासफ़्रेज़, या अपना लिखकर रखा हुआ पुनर्प्राप्ति कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>इतिहास लॉक है</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>इतिहास अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>इसे इसके पासफ़्रेज़ या पुनर्प्राप्ति कोड से अनलॉक करें।</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>अनलॉक करें…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>नया संस्करण देखें</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>अपडेट कैसे करें</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>नए संस्करण: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline को नेटवर्क इस्तेमाल करने की अनुमति नहीं है: सेटिंग्स में “निजता” के नीचे अनुमति दें।</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline कभी अपने-आप नए संस्करण नहीं ढूँढता। यह बटन {host} से एक बार संपर्क करता है; संपर्क सेटिंग्स में “निजता” के नीचे दर्ज होता है।</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>इस प्रति को नहीं पता कि नए संस्करण कहाँ प्रकाशित होते हैं। जहाँ से यह मिली, वहाँ देखें।</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>यह Plumbline {version} है।</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>अनुमत</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>High</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>उत्तर के हिस्से एक-दूसरे से विरोध करते हैं।</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>उत्तर नीति में परिभाषित उत्तरों में से नहीं है।</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>उत्तर बीच में कट गया।</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>इस आइटम पर इंजन बार-बार विफल रहा।</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>मॉडल ने कोई उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>उत्तर मिलने से पहले ही तर्क अपनी सीमा तक पहुँच गया।</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>तर्क अपनी सीमा तक पहुँच गया।</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>उल्लंघन</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>उसे आगे भेजा गया</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>कोई उत्तर पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>निश्चितता मापी नहीं जा सकी</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>लेबल गंभीर है</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>मॉडल निश्चित नहीं था</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>तर्क अपनी सीमा तक पहुँच गया</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>सभी फ़ाइलें। या उदाहरण के लिए: csv, txt</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>जाँचा नहीं जा सकता: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>इस बीच बदली, फिर जाँची गई</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>जाँची जा चुकी फ़ाइलें</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>फ़ैसलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>फ़ैसलों का फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>पढ़े जाने से पहले हट गई</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>सबफ़ोल्डर शामिल करें</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>मॉडल का तर्क शामिल करें</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>निगरानी वाले फ़ोल्डर के भीतर हो सकता है</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>“{folder}” की निगरानी उसकी सभी फ़ाइलें जाँचे जाने से पहले बीच में रुक गई। कुछ भी नष्ट नहीं हुआ है: फ़ैसलों के लिए वही फ़ोल्डर चुनकर फिर शुरू करें, और निगरानी वहीं से आगे बढ़ेगी जहाँ रुकी थी।</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>इन फ़ोल्डरों की नई फ़ाइलें, पहले से मौजूद फ़ाइलों सहित, यह विंडो खुली रहने तक आते ही जाँची जाती हैं। हर फ़ाइल के फ़ैसले एक फ़ाइल में लिखे जाते हैं, एक जर्नल के साथ, और इतिहास में भी रहते हैं। मॉडल और प्रयास सेटिंग्स वाले होते हैं।</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>किसी की निगरानी नहीं हो रही है।</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>जाँचने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>केवल इन प्रत्ययों वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>फ़ैसलों वाला फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>“जाँच” में खोलें</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>फ़ोल्डर हटाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>{file} जैसी ही</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>Plumbline बंद होने तक इन फ़ोल्डरों की निगरानी हो रही थी। “शुरू करें” से निगरानी फिर चालू होगी।</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>शुरू करने के लिए कोई फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>शुरू करने के लिए कोई नीति चुनें।</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>शुरू करने के लिए फ़ैसलों का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>फ़ैसले यहाँ जाएँगे</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>निगरानी</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>निगरानी रुक गई है।</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>निगरानी रुक गई है: {n} फ़ाइल पूरी हुई।</numerusform>
            <numerusform>निगरानी रुक गई है: {n} फ़ाइलें पूरी हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} फ़ोल्डर की निगरानी जारी</numerusform>
            <numerusform>{n} फ़ोल्डरों की निगरानी जारी</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>किसकी निगरानी हो</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>जाँच हो रही है: {n} में से {done} आइटम</numerusform>
            <numerusform>जाँच हो रही है: {n} में से {done} आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>नई फ़ाइलें पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>नई फ़ाइलों का इंतज़ार</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} के भीतर देखा नहीं जा सकता, और उसे फिर ढूँढा जा रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} फ़ाइल पूरी हुई</numerusform>
            <numerusform>{n} फ़ाइलें पूरी हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} फ़ाइल में शायद अभी लिखा जा रहा है</numerusform>
            <numerusform>{n} फ़ाइलों में शायद अभी लिखा जा रहा है</numerusform>
        </translation>
    </message>
</context>
</TS>
