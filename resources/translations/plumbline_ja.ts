<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline について</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The licence text is not installed.</source>
        <translation>ライセンス文は、ここにはインストールされていません。</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>見つかりませんでした。別の語をお試しください。</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>Plumbline は、平易な言葉で書かれたポリシーに基づき、このコンピューター上のモデルでテキストを判定します。このコンピューターの外には何も送られません。

モデルは間違うことがあります。判定は根拠のある提案であり、決めるのは人です。</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>名前とライセンスを検索</translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation>Plumbline に含まれるソフトウェア</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>項目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Plumbline について</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add the selected items to a case.</source>
        <translation>選択した項目を案件に追加します。</translation>
    </message>
    <message>
        <source>Add the selected items, as you decided on them, to the policy&apos;s golden set.</source>
        <translation>選択した項目を、あなたの判断とともに、ポリシーのゴールデンセットに追加します。</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>案件に追加…</translation>
    </message>
    <message>
        <source>Add to golden set</source>
        <translation>ゴールデンセットに追加</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>異議申し立て…</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>ポリシーをアーカイブ</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>案件…</translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation>ポリシーのタイトル、言語、概要を変更します。</translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation>タイトルと言語を変更…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>レポートを確認…</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>条件を変えて再チェック…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>履歴を確認…</translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
        <translation>レポートの JSON ファイルを単独で、また履歴と照合して確認します。</translation>
    </message>
    <message>
        <source>Choose a folder of files to judge.</source>
        <translation>判定するファイルのフォルダーを選択します。</translation>
    </message>
    <message>
        <source>Choose files to judge.</source>
        <translation>判定するファイルを選択します。</translation>
    </message>
    <message>
        <source>Start over with other content. The check shown stays in the history.</source>
        <translation>別のコンテンツを選択します。表示中のチェックは履歴に残ります。</translation>
    </message>
    <message>
        <source>Close Plumbline. A running check is paused and kept.</source>
        <translation>Plumbline を閉じます。実行中のチェックは一時停止し、保存されます。</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキストメニュー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as reply</source>
        <translation>返信としてコピー</translation>
    </message>
    <message>
        <source>Copy the statement of reasons, in the language you last chose.</source>
        <translation>前回選択した言語で理由通知をコピーします。</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>選択した内容をコピーします。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Download, import and test models.</source>
        <translation>モデルをダウンロード、インポート、テストします。</translation>
    </message>
    <message>
        <source>Duplicate policy…</source>
        <translation>ポリシーを複製…</translation>
    </message>
    <message>
        <source>Enter the passphrase or recovery code of the encrypted history.</source>
        <translation>暗号化された履歴のパスフレーズまたは回復コードを入力します。</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Export all policies as ZIP file…</source>
        <translation>すべてのポリシーを ZIP ファイルにエクスポート…</translation>
    </message>
    <message>
        <source>Export policy as ZIP file…</source>
        <translation>ポリシーを ZIP ファイルにエクスポート…</translation>
    </message>
    <message>
        <source>Export policy to folder…</source>
        <translation>ポリシーをフォルダーにエクスポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>コマンドを名前で検索します。</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Find items whose texts are nearly the same.</source>
        <translation>テキストがほぼ同じ項目を検索します。</translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation>類似項目を検索…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation>モデルのメモリを解放します。次のチェックのときに再び読み込まれます。</translation>
    </message>
    <message>
        <source>Reset all text to the system&apos;s size.</source>
        <translation>すべての文字をシステムのサイズに戻します。</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>次の項目に移動します。</translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation>ページの検索欄に移動します。</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>前の項目に移動します。</translation>
    </message>
    <message>
        <source>Try the practice model on sample content.</source>
        <translation>練習用モデルでサンプルの内容を判定します。</translation>
    </message>
    <message>
        <source>Hide everything until the history&apos;s passphrase is entered again.</source>
        <translation>履歴のパスフレーズが再び入力されるまで、すべてを隠します。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Check for a newer version, and see how to install it.</source>
        <translation>新しいバージョンの有無と入手方法を表示します。</translation>
    </message>
    <message>
        <source>How to update…</source>
        <translation>更新の方法…</translation>
    </message>
    <message>
        <source>Import a policy file, a folder or a pack.</source>
        <translation>ポリシーのファイル、フォルダー、パックをインポートします。</translation>
    </message>
    <message>
        <source>Import every policy in a folder.</source>
        <translation>フォルダー内のすべてのポリシーをインポートします。</translation>
    </message>
    <message>
        <source>Import folder of policies…</source>
        <translation>ポリシーのフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Import policies…</source>
        <translation>ポリシーをインポート…</translation>
    </message>
    <message>
        <source>Insert the contents of the clipboard.</source>
        <translation>クリップボードの内容を挿入します。</translation>
    </message>
    <message>
        <source>Judge new files in folders as they arrive.</source>
        <translation>フォルダーに入る新しいファイルを順次判定します。</translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation>ポリシーに基づいてテキストを判定します。</translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation>コンテンツをポリシーに基づいて判定します。</translation>
    </message>
    <message>
        <source>Judge the same items under another policy, model or effort.</source>
        <translation>同じ項目を、別のポリシー、モデル、推論レベルで判定します。</translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation>試用テキストを現在のポリシーで判定します。</translation>
    </message>
    <message>
        <source>Record an appeal against the decision, or decide on one.</source>
        <translation>判断に対する異議の文面を保存するか、異議について判断します。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きくする</translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation>履歴をロック</translation>
    </message>
    <message>
        <source>Manage collections of items with notes.</source>
        <translation>項目をまとめてメモを付けた案件を管理します。</translation>
    </message>
    <message>
        <source>Check the history for damage, and for changes to what was recorded.</source>
        <translation>破損と、記録の後に変更されたものがないかを調べます。</translation>
    </message>
    <message>
        <source>Create a report on what is selected or shown, as a web page, PDF or JSON.</source>
        <translation>選択中または表示中の内容のレポートを、ページ、PDF、JSON で作成します。</translation>
    </message>
    <message>
        <source>Make all text in the window larger.</source>
        <translation>ウィンドウ内のすべての文字を大きくします。</translation>
    </message>
    <message>
        <source>Make all text in the window smaller.</source>
        <translation>ウィンドウ内のすべての文字を小さくします。</translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation>ポリシーとモデルを、独自の例を使って測定します。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>選択したテキストをクリップボードに移動します。</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>新しいチェック</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open the file that the item came from, and show where the item is in it.</source>
        <translation>項目の元のファイルを開き、その中の位置を示します。</translation>
    </message>
    <message>
        <source>Open the guide at the topic of the current page.</source>
        <translation>現在のページについてのガイドを開きます。</translation>
    </message>
    <message>
        <source>Open the list of folders in Settings.</source>
        <translation>設定のフォルダー一覧を開きます。</translation>
    </message>
    <message>
        <source>Open the menu of the list or field that has the focus.</source>
        <translation>フォーカスのある一覧や入力欄のメニューを開きます。</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>別の判断…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation>コンテンツを貼り付け</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Pause the check, or resume it. Nothing is lost.</source>
        <translation>チェックを一時停止または再開します。データは失われません。</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline ヘルプ</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation>プライバシー、外観、言語、キーボード、エンジンを設定します。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Record a different decision, with a label and a note.</source>
        <translation>モデルと異なる判断を、ラベルとメモを付けて記録します。</translation>
    </message>
    <message>
        <source>Record that someone else must decide.</source>
        <translation>ほかの人の判断が必要なことを記録します。</translation>
    </message>
    <message>
        <source>Record the model&apos;s verdict as your decision.</source>
        <translation>モデルの判定を、あなたの判断として記録します。</translation>
    </message>
    <message>
        <source>Record your decision with a note.</source>
        <translation>あなたの判断をメモとともに記録します。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>元に戻した操作をやり直します。</translation>
    </message>
    <message>
        <source>Remove the policy from the lists. Its versions and verdicts are kept.</source>
        <translation>ポリシーを一覧から外します。バージョンと判定は残ります。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Restore the saved version&apos;s text. This can be undone.</source>
        <translation>保存したバージョンのテキストに戻します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Return the policy to the lists.</source>
        <translation>ポリシーを一覧に戻します。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>新しいバージョンとして保存</translation>
    </message>
    <message>
        <source>Save the policy&apos;s text as its next version.</source>
        <translation>ポリシーのテキストを次のバージョンとして保存します。</translation>
    </message>
    <message>
        <source>Search everything judged so far.</source>
        <translation>これまでに判定したすべてを検索します。</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation>ここにあるすべてを選択します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>コンテンツを表示</translation>
    </message>
    <message>
        <source>Show file locations</source>
        <translation>ファイルの場所を表示</translation>
    </message>
    <message>
        <source>Show how a check works, in five steps.</source>
        <translation>チェックに必要なものとその場所を 5 ステップで案内します。</translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
        <translation>キーを押している間、または次の項目に移るまで、項目のテキストを表示します。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さくする</translation>
    </message>
    <message>
        <source>Start a new policy with this one&apos;s text.</source>
        <translation>このポリシーのテキストを使って、新しいポリシーを作成します。</translation>
    </message>
    <message>
        <source>Start a new policy.</source>
        <translation>新しいポリシーを作成します。</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>チェックを開始</translation>
    </message>
    <message>
        <source>Statement of reasons…</source>
        <translation>理由通知…</translation>
    </message>
    <message>
        <source>Stop at once. Verdicts so far are kept.</source>
        <translation>直ちに停止します。それまでの判定は保存されます。</translation>
    </message>
    <message>
        <source>Stop check</source>
        <translation>チェックを停止</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>Try policy</source>
        <translation>ポリシーを試す</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Unarchive policy</source>
        <translation>ポリシーをアーカイブから戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>モデルをメモリから解放</translation>
    </message>
    <message>
        <source>Unlock history…</source>
        <translation>履歴のロックを解除…</translation>
    </message>
    <message>
        <source>Use the text on the clipboard as content.</source>
        <translation>クリップボードのテキストをコンテンツとして使います。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>What Plumbline is, and what it can&apos;t do.</source>
        <translation>このプログラムの説明と、できないことを示します。</translation>
    </message>
    <message>
        <source>Review the verdicts that need a person&apos;s decision.</source>
        <translation>人の確認が必要な判定を順に処理します。</translation>
    </message>
    <message>
        <source>Export every policy in the library to one file.</source>
        <translation>ライブラリのすべてのポリシーを 1 つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Export the items shown to a CSV or JSON Lines file.</source>
        <translation>表示中の項目を CSV または JSON Lines ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to a folder named after it.</source>
        <translation>ポリシーとメタデータを、その名前のフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>Export the policy and its metadata to one file.</source>
        <translation>ポリシーとメタデータを 1 つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Tell the person concerned what was decided and why.</source>
        <translation>判断とその理由を知らせる、当事者宛ての文面を作成します。</translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation>ポリシーを作成、試用、インポートします。</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>約 {hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約 {minutes} 分</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most}または{last}</translation>
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
            <numerusform>異議申し立てが {n} 件未満の場合、割合はあまり参考になりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation>異議申し立て</translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation>異議申し立て</translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation>対象: {decision} · {who} · {when}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation>全体: {figures}</translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation>異議申し立ては、その判断が引用するルールごとに数えます。判断の変更が多いルールは、あいまいか、モデルが誤って解釈している可能性があります。</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>異議申し立て</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>異議申し立て</translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation>ルール別の異議申し立て</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation>返信としてコピー…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>そのまま判断</translation>
    </message>
    <message>
        <source>Decide and reply…</source>
        <translation>判断して返信…</translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation>異議申し立てに対する判断</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translation>判断を変更</translation>
    </message>
    <message>
        <source>Decision upheld</source>
        <translation>判断を維持</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>数値…</translation>
    </message>
    <message>
        <source>An appeal is best decided by somebody else.</source>
        <translation>異議申し立てについては、別の人が判断することをお勧めします。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新しい判断</translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation>未決の異議申し立てはありません。</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation>異議申し立てを登録</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>登録: {when}</translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation>登録: {when} (記録者: {who})</translation>
    </message>
    <message>
        <source>Overturn the decision</source>
        <translation>判断を変更</translation>
    </message>
    <message>
        <source>The appeal is open. It is waiting for a decision on the Review page.</source>
        <translation>異議申し立ては未決です。レビューページでの判断を待っています。</translation>
    </message>
    <message>
        <source>Uphold the decision</source>
        <translation>判断を維持</translation>
    </message>
    <message>
        <source>Paste what the appellant wrote</source>
        <translation>申立人が書いた文面を貼り付けてください</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>理由 (後で読む人のために)</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>チェックを表示</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>文面を表示</translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation>この判断に異議があります: {decision}。人がもう一度確認します。</translation>
    </message>
    <message>
        <source>The appellant withdraws the appeal. The decision stands, and the appeal stays on record.</source>
        <translation>申立人が異議申し立てを取り下げます。判断は変わりません。申し立てがあったことは記録に残ります。</translation>
    </message>
    <message>
        <source>The first decision was made without a name, and you have none either: it may be your own.</source>
        <translation>最初の判断にもあなたにも名前がないため、あなた自身の判断かもしれません。</translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation>最初の判断も、あなたの名前で行われています。</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>同じ人ではありませんか?</translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation>異議申し立てはまだありません。</translation>
    </message>
    <message>
        <source>No appeals.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation>表示する異議申し立て</translation>
    </message>
    <message>
        <source>Reason, included in the reply</source>
        <translation>理由 (返信に記載されます)</translation>
    </message>
    <message>
        <source>Show appeal</source>
        <translation>異議申し立てを表示</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>異議申し立ての取り下げ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>異議申し立ての文面</translation>
    </message>
    <message>
        <source>You are deciding as {name}.</source>
        <translation>{name} として判断します。</translation>
    </message>
    <message>
        <source>You are deciding without a name. You can enter one in Settings.</source>
        <translation>名前なしで判断します。名前は設定で入力できます。</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>あなたの判断</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>名前のない人</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation>{of} 件中 {hits} 件を変更、{percent} ({low}～{high})</translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} 件の異議申し立て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>未決 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>未決の異議申し立て {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>取り下げ {n} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation>Plumbline で問題が発生しました</translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation>プログラムの不具合です。これまでの判定はすべて保存されています。詳細はログを参照してください: {folder}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation>案件に追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>案件を削除…</translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation>案件「{name}」を削除しますか?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>案件の項目</translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation>案件のメモは削除されます。項目は履歴に残ります。</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>案件の名前</translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation>案件はまだありません。履歴ページで判定を選択し、「案件に追加…」を選んでください。</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>案件のメモ</translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation>選択した項目のメモ</translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation>これらの項目のメモ</translation>
    </message>
    <message>
        <source>Note on these items (optional)</source>
        <translation>これらの項目のメモ (省略可)</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>項目を外す</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>案件を削除しました。</translation>
    </message>
    <message>
        <source>The case was saved to {file}. It contains notes, but no texts.</source>
        <translation>案件を {file} に保存しました。メモは含まれますが、テキストは含まれません。</translation>
    </message>
    <message>
        <source>Case: choose one, or type a name for a new one</source>
        <translation>案件: 選択するか、新しい案件の名前を入力してください</translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation>項目を案件から外しました。項目は履歴に残ります。</translation>
    </message>
    <message>
        <source>There is no case with this name. A new one will be created.</source>
        <translation>この名前の案件はないため、新しく作成します。</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>新しい案件に {n} 件の項目が入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} 件の項目は、この履歴にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} 件の項目を追加します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation>チェックの実行中です。別のチェックを開くには、一時停止してください。</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>文字の画像</translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation>Plumbline に付属の練習用モデルがサンプルを判定します。試用のためのもので、実際の判断には使えません。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて ({count})</translation>
    </message>
    <message>
        <source>An item can have several verdicts.</source>
        <translation>1 つの項目に複数の判定が付くことがあります。</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>ファイルの別の部分を読み取り</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>読み取り中に変更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation>条件を変えて再チェック…</translation>
    </message>
    <message>
        <source>Check the text instead</source>
        <translation>代わりにテキストをチェック</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose first: one item per line, or one text?</source>
        <translation>先に選択してください: 1 行ごとに 1 項目ですか、全体で 1 つのテキストですか?</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>ポリシーの選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation>モデルのチェックサムを計算しています (初回のみ)</translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation>モデルに示すコンテキスト</translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation>モデルに示すコンテキスト: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>モデルと不一致</translation>
    </message>
    <message>
        <source>All of the content is judged under each policy, so several policies take several times as long.</source>
        <translation>各ポリシーがすべてのコンテンツを判定するため、ポリシーの数だけ時間がかかります。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation>すべてがこのコンピューター上で行われます。テキスト、ポリシー、判定が外に送られることはありません。</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>フィルターで除外</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation>判定するファイルとフォルダー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by rule or by review</source>
        <translation>ルールまたは人の判断で絞り込み</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>最初の項目</translation>
    </message>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>最初の {n} 件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation>実用モデルを入手</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>隠しファイルまたはシステムファイル</translation>
    </message>
    <message>
        <source>Date format in this chat</source>
        <translation>このチャットの日付の書き方</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>形式に合わない</translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation>いつでも一時停止と再開ができ、データは失われません。</translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation>項目 {number}: {first}、シャドウでは {second}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items with this verdict under at least one policy</source>
        <translation>少なくとも 1 つのポリシーでこの判定になった項目</translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation>上限なしで再判定</translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation>そのまま判定</translation>
    </message>
    <message>
        <source>Judge each chat message together with the messages before it</source>
        <translation>チャットの各メッセージを、それより前のメッセージと合わせて判定</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Create a queue of the verdicts that need a person&apos;s decision</source>
        <translation>人の確認が必要な判定のキューを作成</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>テキストのないメディア</translation>
    </message>
    <message>
        <source>Message replied to</source>
        <translation>返信先のメッセージ</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>前に付けるメッセージ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>判定する項目は {n} 件を超えています。まだ数えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>新しいチェック</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation>シャドウなし</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>テキストの列が見つからない</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>テキストではない</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>人が書いたものではない</translation>
    </message>
    <message>
        <source>Nothing to judge: no items were found.</source>
        <translation>判定の対象がありません。項目が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>まだ読むものがありません。</translation>
    </message>
    <message>
        <source>One item per file</source>
        <translation>ファイルごとに 1 項目</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>1 行ごとに 1 項目</translation>
    </message>
    <message>
        <source>One item per page</source>
        <translation>ページごとに 1 項目</translation>
    </message>
    <message>
        <source>One item per paragraph</source>
        <translation>段落ごとに 1 項目</translation>
    </message>
    <message>
        <source>One item per row</source>
        <translation>表の行ごとに 1 項目</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>1 つのテキスト</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>選択したフォルダーの外</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Paste or type text to judge, or drop files and folders here.</source>
        <translation>判定するテキストを貼り付けるか入力してください。ファイルやフォルダーをドロップすることもできます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>{n} 件中 {done} 件で一時停止しました。データは失われません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The check starts once the items are counted.</source>
        <translation>項目を数え終わると、チェックが始まります。</translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>チェック「{check}」は、{n} 件中 {done} 件で停止しました。データは失われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>最初の {n} 件を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>判定する項目は {n} 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>判定する項目は {n} 件あります。このモデルと推論レベルでの所要時間: {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the previous content</source>
        <translation>前のコンテンツを使う</translation>
    </message>
    <message>
        <source>each text file is one item; “Split into” can make each line an item</source>
        <translation>テキストファイルは全体で 1 項目 (「分割の単位」で 1 行ごとに 1 項目にできます)</translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>シャドウ: {n} 件中 {done} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{check} · {done} of {total} · {state}</source>
        <translation>{check} · {total} 件中 {done} 件 · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{n} 件中 {done} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{n} 件中 {done} 件を判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{n} 件中 {done} 件をレビュー済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{n} 件中 {done} 件の判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy you write in plain language, and tells you which rule is broken and why.</source>
        <translation>Plumbline は、平易な言葉で書いたポリシーに基づいてテキストを判定し、どのルールになぜ違反するかを示します。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>ポリシー: {title}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>Repair text that was encoded twice</source>
        <translation>二重にエンコードされたテキストを修復</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>ポリシーを読み込んでいます</translation>
    </message>
    <message>
        <source>Another version or policy judges a share of the items for comparison. It doesn&apos;t affect the result.</source>
        <translation>比較のため、別のバージョンまたはポリシーで項目の一部を判定します。結果には影響しません。</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>読み取り中: {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近のチェック</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation>レビューキュー…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>レビュー済み・未レビュー</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>複数…</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation>シャドウ: {title}、{share}</translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation>対象とする項目の割合</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>ほかの人の投稿の共有</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation>スキップ項目を表示…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>スキップした項目</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>分割の単位</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation>このチェックを開始しますか?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>テキストの列</translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation>判定するテキスト</translation>
    </message>
    <message>
        <source>The check has stopped.</source>
        <translation>チェックが停止しました。</translation>
    </message>
    <message>
        <source>The engine stopped and was restarted. Nothing is lost.</source>
        <translation>エンジンが停止したため、再起動しました。データは失われません。</translation>
    </message>
    <message>
        <source>The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation>モデルは間違うことがあります。判定は根拠のある提案であり、決めるのは人です。</translation>
    </message>
    <message>
        <source>The pasted text has replaced the files.</source>
        <translation>ファイルを、貼り付けたテキストに置き換えました。</translation>
    </message>
    <message>
        <source>The pasted text has replaced yours. Undo brings it back.</source>
        <translation>入力済みのテキストを、貼り付けたテキストに置き換えました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>The same items are judged again in a new run. The verdicts shown here are kept.</source>
        <translation>同じ項目を新しい実行として判定し直します。表示中の判定は残ります。</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>テキストのみ</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>時間またはメモリの超過</translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>不明な文字コード</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>対応していないファイル形式</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Plumbline へようこそ</translation>
    </message>
    <message>
        <source>Author of the message replied to</source>
        <translation>返信先のメッセージの投稿者</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を確認</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>年が先</translation>
    </message>
    <message>
        <source>Your text is kept, but the files will be checked.</source>
        <translation>テキストは残っていますが、チェックするのはファイルです。</translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation>区切り文字: {name}</translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation>推論レベル: {effort}</translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation>文字コード {name}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation>ポリシー {number}/{all}</translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation>メッセージのエクスポート ({name}) として読み取ります。{other} の可能性もあります</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>シート「{name}」</translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation>テキストの列「{name}」</translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>{n} 個のポリシーで</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{judged} {policies}.</source>
        <translation>{policies} {judged}。</translation>
    </message>
    <message>
        <source>{judged}: {violates}, {allowed}.</source>
        <translation>{judged}: {violates}、{allowed}。</translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
        <translation>{model} · {device} · 同時処理数 {count}</translation>
    </message>
    <message>
        <source>{number} per minute</source>
        <translation>毎分 {number} 件</translation>
    </message>
    <message>
        <source>{number} per second</source>
        <translation>毎秒 {number} 件</translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>許可 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>このチェックで {n} 件をスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>このチェックで {n} 件をスキップします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} 件の項目を判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} 件の項目を推論レベル {effort} で再判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} 件の項目を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>これまでに {n} 件の項目…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>判定する項目 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} 行: 1 行ごとに 1 項目ですか、全体で 1 つのテキストですか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>ほか {n} 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} 個のポリシー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>スキップ {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>違反 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>読み取り {read} トークン、出力 {written} トークン</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
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
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation>モデルのラベルの追加</translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation>モデルのラベルを追加…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation>演習の選択</translation>
    </message>
    <message>
        <source>All done. Your labels are in {file}, next to the exercise. Pass this file on.</source>
        <translation>すべて完了しました。あなたのラベルは、演習と同じ場所の {file} にあります。このファイルを渡してください。</translation>
    </message>
    <message>
        <source>An exercise contains the policy and texts of a golden set, without the expected answers.</source>
        <translation>演習には、ゴールデンセットのポリシーとテキストが入ります。期待する答えは含まれません。</translation>
    </message>
    <message>
        <source>Choose the exercise; labels next to it are included</source>
        <translation>演習の選択 (同じ場所にあるラベルも読み込みます)</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>コーエンのカッパ係数</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>EXPECTED ANSWER</source>
        <translation>期待する答え</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation>全員のラベルを {file} に保存しました。</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>フライスのカッパ係数</translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made from.</source>
        <translation>演習の元になったゴールデンセットの評価から追加します。</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>ゴールデンセット</translation>
    </message>
    <message>
        <source>Kappa: 1 is full agreement, 0 is no more than chance.</source>
        <translation>カッパ係数: 1 は完全な一致、0 は偶然だけで生じる程度の一致を表します。</translation>
    </message>
    <message>
        <source>Label together</source>
        <translation>みんなでラベル付け</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>ラベル付け…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>新しい演習</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>新しい演習…</translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation>次の人…</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>次のテキスト</translation>
    </message>
    <message>
        <source>No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was made from, then come back.</source>
        <translation>これらのテキストすべての判定がそろった評価がありません。演習の元になったゴールデンセットを評価してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation>テキスト数</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>不一致のみ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>前のテキスト</translation>
    </message>
    <message>
        <source>Save exercise…</source>
        <translation>演習を保存…</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>用紙を PDF として保存</translation>
    </message>
    <message>
        <source>Save sheet as PDF…</source>
        <translation>用紙を PDF として保存…</translation>
    </message>
    <message>
        <source>Several people label the same texts without seeing each other&apos;s answers, then see where they and the model disagree. Exercises and labels are files that you pass around.

1. Make an exercise from a golden set, and give it to everybody.
2. Everybody labels it: on their own machine, one after the other on this one, or on paper.
3. Compare when all have finished, and add the model&apos;s labels last.</source>
        <translation>何人かが互いの答えを見ずに同じテキストについて判断し、その後で、各自とモデルの意見が分かれるところを確認します。すべてファイルとして受け渡します。

1. ゴールデンセットから演習を作成し、全員に配布します。
2. 各自がラベルを付けます。自分のコンピューターで行うか、このコンピューターで順番に行うか、紙に書きます。
3. 全員が終わったら比較し、モデルのラベルは最後に追加します。</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>{n} 組すべてを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {number} of {total}</source>
        <translation>テキスト {number}/{total}</translation>
    </message>
    <message>
        <source>The policy&apos;s output format was left out.</source>
        <translation>ポリシーの出力形式は除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {n} 件中 {done} 件のテキストにラベル付け済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation>全員のラベルの保存</translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation>全員のラベルを保存…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation>各自の答え</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>誰がラベルを付けますか?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由 (省略可)</translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation>ほかの人に表示される名前です。以前に始めたラベル付けは続きから再開します。</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>your answer: {answer}</source>
        <translation>あなたの答え: {answer}</translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation>{file} を印刷できます。</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} には {n} 件のテキストがあります。全員に配布してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} と {second}</translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation>{name} (モデル)</translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>演習と同じ場所にあるラベルファイルを {n} 件読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}、例 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: agree on {hits} of {of}, {name} {kappa}</source>
        <translation>{who}: {of} 件中 {hits} 件で一致、{name} {kappa}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation>ローカル API</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 または 1</translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation>300 が目安です。</translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation>8 が目安です。</translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation>バッチはキューから作成します。判断の入ったファイルは、担当者から返送されるものです。</translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation>二値の回答は 0 か 1 ですが、ほかのラベルが指定されています。</translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation>ボットが書いたものです。</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>案件には名前が必要です。</translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation>ブックのセルの位置が正しくありません。</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>チェックの実行中です。</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>一覧にあるコード</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation>{tokens} トークンのコンテキストを作成できませんでした (同時処理数: {sequences})。</translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation>ファイルを移動できません</translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation>ファイルの名前が安全ではありません</translation>
    </message>
    <message>
        <source>A certificate file (PEM) for the team&apos;s server, in case the system&apos;s own certificates don&apos;t cover it.</source>
        <translation>システムの証明書では確認できない場合に、チームサーバーの身元を保証する PEM 形式のファイルです。</translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation>フォルダーを読み取れません</translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation>フォルダーを監視できません</translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation>フォルダーの監視が重複しています</translation>
    </message>
    <message>
        <source>A golden set can&apos;t have this name</source>
        <translation>ゴールデンセットにこの名前は付けられません</translation>
    </message>
    <message>
        <source>A golden set has at least one example.</source>
        <translation>ゴールデンセットには少なくとも 1 つの例が必要です。</translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation>パスフレーズで開く履歴は、ウィンドウがこの時間使われないとロックされます。チェックなどの処理の実行中はロックされません。</translation>
    </message>
    <message>
        <source>A key was given, but {file} is not encrypted.</source>
        <translation>キーが渡されましたが、{file} は暗号化されていません。</translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation>少なくとも 1 人分のラベルファイルが必要です。</translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation>モデルをテストしています。</translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation>モデルは既に読み込まれています</translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation>モデルのマニフェストを読み取れません</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>モデルのマニフェストが破損しています</translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation>{most} 桁を超える数値があります</translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation>欠けている部分: {part}。</translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation>文書の一部に文書型の宣言があるため、受け付けられません。</translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation>文書の一部が破損しています: {reason}。</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>モデルのパートがありません</translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation>追加された部分: {part}。</translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation>パスフレーズは {minimum} 文字以上にしてください。複数の単語を使うとより安全です。</translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation>人の判断:</translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation>人が判断を取り消しました。</translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation>文字の画像</translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation>ポリシーを試しています。</translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation>確率は 0～1 で、下の境界を先に指定します。</translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation>プロセスを開始できません</translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation>複数のポリシーをまとめたプロンプトでは個々の確率が得られず、ほかの列も見つかりませんでした。</translation>
    </message>
    <message>
        <source>A property&apos;s name</source>
        <translation>プロパティ名</translation>
    </message>
    <message>
        <source>A property&apos;s name is not valid.</source>
        <translation>プロパティ名が正しくありません。</translation>
    </message>
    <message>
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation>キューには、何をレビューするかの条件が少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation>回復コードをパスフレーズにすることはできません。</translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation>レポートに入る項目は {most} 件までですが、それを超えています。</translation>
    </message>
    <message>
        <source>A request from another program is being judged.</source>
        <translation>ほかのプログラムからの要求を判定しています。</translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation>実行に使われている可能性があります。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存した検索には名前が必要です。</translation>
    </message>
    <message>
        <source>A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.</source>
        <translation>封印は、数値、ハイフン、64 桁の数字と a～f の英字で構成されます。「{seal}」はそうなっていません。</translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation>別の場所に保管した封印、またはそのタイムスタンプがあれば、それより前の記録がその後に変更されていないことを示せます。</translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation>第二レビュー担当者は、1 つのポリシーの 1 つのバージョンに基づいて判断します。このキューにあるもの: {policies}。</translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation>シーケンスをプレフィックスに接続できませんでした。</translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation>設定に無効な値があります</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation>設定により Plumbline のネットワーク使用が禁止されているため、要求を送りませんでした。</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation>設定により Plumbline のネットワーク使用が禁止されているため、ダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation>設定により Plumbline のネットワーク使用が禁止されているため、{host} に何も送信しませんでした。</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation>割合は 0 より大きく 1 以下です。0.05 は 20 件に 1 件を表します。</translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation>テンソルに固有の名前がありません。</translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation>テンソル名</translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation>テキストをトークン化できませんでした。</translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation>リスト内のテキスト</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation>トークンを使うと、上限が上がることがよくあります。</translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation>値を読み取れません: {reason}</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>一覧にある語</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>案件について</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>正解率 (95% 信頼区間)</translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation>型「{binary}」または「{label}」のフィールドを追加してください。</translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation>型「{type}」のフィールドを追加するか、ラベルを削除してください。</translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation>すべてのフラグにラベルを追加してください。</translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation>すべての可能な回答にラベルを追加してください。</translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation>「違反」または「エスカレーション」を意味するラベルを追加してください。</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>先に別の例を追加してください。</translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation>すべてのフィールドを、書かれる順に追加してください。</translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation>先に追加してください。</translation>
    </message>
    <message>
        <source>A review queue offers a pause each time you have decided on this many hard items in a day. Hard items are those that break a policy whose texts are blurred.</source>
        <translation>レビューキューで休憩を提案するまでの、1 日あたりの負担の大きい項目の件数です。この件数に達するたびに提案します。テキストをぼかすポリシーに違反する項目が対象です。</translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation>ポリシーと最も長いテキストを除くと、推論と回答に使えるのは {free} トークンです。実行 {run} の上限は {budget} と {limit} でした。</translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation>計算された値はすべて有限の数値です</translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation>すべての例の結果が同じです。境界に近い例を両方の種類から示してください。</translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation>曲線上の例がすべて同じ種類のため、両者を見分けられるかどうかは評価できません。</translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation>すべての項目が「{half}」側にあり、検証用に分けたものがありません。</translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation>すべてのポリシーで正解、列 {column} (まとめて): {share}</translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation>すべてのポリシーで正解、列 {columns} (個別): {share}</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>入る分すべて</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>すべて一致</translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation>ネットワークの使用を許可</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation>ポリシーの後に、常に回答の JSON スキーマを追加します。オフの場合は、回答の指示がポリシー自体にないときだけ追加します。どちらの場合も、回答は形式に従います。</translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation>回答には、選択できるラベルが 2 つ以上必要です。</translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation>種類「{kind}」の回答にフィールドはありません。</translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation>この上限内に終わらない回答は、判定不能として記録されます。</translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation>異議申し立てに対する判断には理由が必要です。理由は申立人に知らされます。</translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation>異議申し立ては、申立人の書いた文面のまま保存されます。</translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation>レポートの作成後に、異議申し立ての登録または判断がありました: {part}。</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>An outside authority stated that it was shown a seal at that time (RFC 3161).</source>
        <translation>この時刻に封印を提示されたことを、外部の認証局が証明しています (RFC 3161)。</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>評価の実行中です。</translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation>評価には少なくとも 1 つのポリシーが必要です。</translation>
    </message>
    <message>
        <source>An example needs a text.</source>
        <translation>例にはテキストが必要です。</translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation>同じフィールドが 2 回現れるオブジェクトがあります。</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>ここにはオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation>別の Plumbline プロセスが実行 {run} を処理しています。</translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation>別の Plumbline プロセスが「{folder}」に判定を書き込んでいます。</translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation>接続は、ダウンロードが速くなる場合にだけ追加されます。</translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation>その後、別の判断が有効になっています</translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation>ファイルの別の部分を読み取り</translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation>別のプロセスが「{name}」をダウンロードしています。</translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation>別のプログラムが {file} に書き込んでおり、時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation>このコンピューターのほかのプログラムへの応答</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>返信先:</translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation>「組織名/名前」または「組織名/名前:ファイル」の形式で、任意の GGUF リポジトリを指定することもできます。</translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation>異議申し立ての対象:</translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation>異議申し立て {appeal} は、判断済みか取り下げ済みです。これは変更できません。</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation>異議申し立て {appeal} はまだ判断されていません。</translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation>異議申し立て {appeal} は判断されていません。</translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation>入れ子になったアーカイブやメッセージは、深さ {depth} まで読み取ります。</translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation>この種類のアーカイブは読み取れません。展開して、フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation>アーカイブ、メッセージ、文書の入れ子</translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation>もう一度要求するか、別の認証局に要求してください。</translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation>認証局に応答をもう一度要求してください。</translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation>作成者に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation>サーバーの管理者から証明書を受け取り、サーバーのアドレスの横でそのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation>サーバーの管理者にキーを問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation>llama-server または vLLM 自体のアドレスを、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation>/tokenize への要求を許可するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation>これらのモデルのいずれかを起動するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation>要求したもの: {file}、{size} バイト、sha256 {expected}。受け取ったもの: {size} バイト、sha256 {first}。{explanation}</translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation>0 では、常に最も確率の高いトークンが選ばれるため、判定を再現できます。値を大きくすると、ばらつきが生じます。</translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>推論レベル低では、{n} 件のテキストの確率を測定できません。これらは常に推論レベル中で再判定されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation>温度 0 では常に最も確率の高い語が選ばれるため、繰り返しても同じ結果になります。判定の安定度を調べるには、温度 1 で繰り返してください。</translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation>この上限に達すると、モデルは推論をやめ、回答を求められます。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}. Judged again because {doubt}.</source>
        <translation>その前（推論レベル {effort}）: {decision}。再判定の理由: {doubt}。</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Compared with published figures: {title}</source>
        <translation>ほかで公表された値との比較: {title}</translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation>インストール済みの最良のモデル</translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation>項目の前に付けられるメッセージは 0～{most} 件です。</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation>ポリシー「{title}」の {byte} バイト目が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation>{position} バイト目が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation>テキストだけを変更し、「=」の前の名前はそのままにしてください。</translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation>記録の後に変更されたもの: {record}、{time} に記録。</translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation>レポートの作成後に変更されたもの: {part}。</translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation>読み取り中に変更</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation>サーバーが動作しており、このコンピューターから接続できることを確認してください。データは失われていません。判定した分は保存されています。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>フォルダーがあり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation>このコンピューターとサーバーの間で、要求が書き換えられていないことを確認してください。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation>ファイルがあり、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation>サーバーが文法に対応した設定で起動されており、バージョンが古すぎないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation>GPU のドライバーと、llama-cpp-python がこの GPU 用にビルドされていることを確認してください。方法はガイドに記載されています。</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>ディスクとフォルダーのアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation>ドライブとその接続を確認してください。ネットワークフォルダーの場合は、履歴をローカルディスクに移してください。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation>接続先のフォルダーと名前を確認してください。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>ファイルのアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>フォルダーのアクセス許可と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation>フォルダーのアクセス許可を確認するか、環境変数 {variable} に書き込み可能なフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>フォルダーのアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation>ポリシーの回答形式のラベルと上限を確認してください。</translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation>ポリシーの回答形式のラベルを確認してください。問題がないようであれば、報告してください。</translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation>名前とリビジョンを確認してください。非公開の場合は、トークンが必要です。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation>大文字と小文字も含め、パスフレーズを確認してください。</translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation>パスフレーズを確認してください。正しいキーがなければ、Plumbline の開発者を含め、誰も履歴を読めません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation>パスを確認するか、テキストを入力してください。</translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation>モデルフォルダーのアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation>サーバーのバージョンと、このコンピューターとの間で応答が書き換えられていないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation>つづりと現在のフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation>1 回の要求での出力量がサーバーで制限されていないか確認してください。</translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation>別のパスフレーズを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択してください</translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation>サーバーの管理者が持つ、PEM 形式の証明書ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation>判定専用のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation>外側のフォルダーを選択するか、内側に置くことを指定してください。指定した場合、そのフォルダー自体は監視されません。</translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation>より長いパスフレーズを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>代わりにパスフレーズを選んでください。</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>より小さいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation>別のファイルを選択するか、そのファイルを移動してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation>別のフォルダーを選択するか、そのフォルダーを移動してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>別の場所を選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation>コンテキストにする列を減らすか、ポリシーを短くするか、エンジンのコンテキストを大きくしてください。</translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation>フィルターや案件を使って、数を減らしてください。</translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation>GGUF 形式の gpt-oss-safeguard または gpt-oss を選択してください。</translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation>項目を選択するか、ほかの条件で検索してください。</translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation>1 つの演習のファイルと、参加した全員のラベルのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation>1 つのファイル、または分割モデルの最初のパートを選択してください。</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>1 つのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation>いずれか 1 つを選択するか、エンジンに任せてください。</translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation>{labels} のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation>ほかの条件、またはほかの実行を選択してください。</translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation>案件の JSON ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation>ファイル自体か、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>ファイル自体を選択してください。</translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation>最初のパートだけを選択してください。ほかのパートは同じ場所から見つかります。</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリックで表示</translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation>先に Plumbline を閉じてください。履歴、設定、モデルはそのまま残ります。新しいバージョンが履歴の形式を変更すると、古いバージョンでは開けなくなります。元に戻せるように、先に履歴のコピーを作成してください。</translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation>先にほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選択するか、GPU のレイヤー数を減らしてください。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選択するか、同時処理数またはコンテキストを小さくしてください。</translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation>ほかのプログラムを閉じるか、同時処理数またはコンテキストを小さくしてください。</translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation>Plumbline のほかのウィンドウと、このファイルを開いているほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>プログラムを閉じて、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation>プログラムを閉じて、もう一度起動してください。動作中に更新された可能性があります。</translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation>配色テーマ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare it with what was written down. Nothing was checked.</source>
        <translation>書き留めたものと見比べてください。何も確認していません。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation>コンテキストのサイズ (トークン)</translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation>書き込み可能なフォルダーに {file} としてコピーしてください。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation>申立人の文面をコピーしてください。</translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation>修正するか、削除して Plumbline 付属のものを使ってください。</translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation>修正するか、ファイルを削除して、回答形式をポリシーから推定させてください。</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation>ファイルを修正するか、削除して既定の設定に戻してください。</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation>データベース: {finding}。</translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation>プロンプトの日付</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>先にこれについて判断してください。</translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation>別のものを登録する前に、これについて判断するか取り下げてください。</translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation>先に項目について判断してください。</translation>
    </message>
    <message>
        <source>Decided as the model</source>
        <translation>モデルと同じ判断</translation>
    </message>
    <message>
        <source>Decided on by a person</source>
        <translation>人が判断したもの</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation>異議申し立てに対する判断: 元の判断を維持。</translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation>異議申し立てに対する判断: 元の判断を変更。</translation>
    </message>
    <message>
        <source>Decided differently from the model</source>
        <translation>モデルと異なる判断</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation>判断は、全員がすべてのテキストについて判断した後に表示されます。ほかの人の判断に影響されないようにするためです。</translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation>デコードで {status} が返されました。{errors}</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation>そのファイルを削除してください。同じ場所にある重みは、もう一度インポートできます。</translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation>不要なフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation>異なる条件</translation>
    </message>
    <message>
        <source>If you are not sure, stop here: somebody may be intercepting the connection.</source>
        <translation>確信が持てない場合は、これ以上操作しないでください。誰かがサーバーとの間に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation>この種類の文書は読み取れません。対応するプログラムで開いてテキスト形式で保存し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>A golden set needs a name.</source>
        <translation>ゴールデンセットには名前が必要です。</translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation>このコンピューターでは動作しません。{reason}</translation>
    </message>
    <message>
        <source>Download all parts again from the same place.</source>
        <translation>同じ場所から、すべてのパートをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>ダウンロードし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Download limit (MB/s)</source>
        <translation>ダウンロード速度の上限 (MB/秒)</translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation>モデルのダウンロードまたはインポートをやり直すか、モデルのあるディスクを接続してください。</translation>
    </message>
    <message>
        <source>Download source</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation>不足しているパートを同じフォルダーにダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation>モデルをダウンロードし直すか、ファイルを検証してください。</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation>新しい .deb パッケージをダウンロードし、開くか apt でインストールしてください。</translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation>新しい AppImage をダウンロードし、{file} と置き換えてください。</translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation>新しいアーカイブをダウンロードし、{folder} の場所に展開して置き換えてください。</translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation>新しいディスクイメージをダウンロードして開き、Plumbline を「アプリケーション」フォルダーにドラッグしてください。</translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation>新しいインストーラーをダウンロードして実行してください。現在のバージョンと置き換わります。</translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation>もう一度ダウンロードしても同じ内容でした。サーバー上のファイル自体が公表された内容と異なっています。ファイルは別に保管され、読み込まれることはありません。</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>もう一度ダウンロードしたところ、sha256 は {second} でした。通信経路のどこかでファイルが書き換えられています。ファイルは別に保管され、読み込まれることはありません。</translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation>もう一度ダウンロードしたところ、sha256 は {second} でした。異なるバイト: {blocks}。通信経路のどこかでファイルが書き換えられています。ファイルは別に保管され、読み込まれることはありません。</translation>
    </message>
    <message>
        <source>Edit that example instead.</source>
        <translation>代わりにその例を編集してください。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation>モデルファイルが破損しているか、デバイスまたはドライバーの計算に誤りがあります。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation>暗号化: {finding}。</translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation>適用中: {all}。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation>テキストを入力するか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>アーカイブ内のエントリ数</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made from.</source>
        <translation>演習の元になったゴールデンセットを評価してください。</translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation>先にこの 3 つの推論レベルでポリシーを評価してください。</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation>評価 {evaluation} にはポリシー「{policy}」の列がありません。</translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation>評価 {evaluation} で判定があるのは {texts} 件中 {judged} 件のテキストです。</translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation>評価 {number}</translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation>評価 {number} に列 {column} はありません。</translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation>評価 {number} の列はもうありません。</translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation>評価 {number}、{time} UTC に開始。</translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation>実行 {run} のすべての項目は、推論と回答が最後まで行われたか、その後に再判定されています。</translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation>記録されるものにはすべて、チェーンの環が 1 つ付きます。これは、その記録と直前の環から計算したハッシュです。封印は、このレポートの時点でのチェーン全体を表します。</translation>
    </message>
    <message>
        <source>Example {number} is in the policy itself: the model is shown its answer.</source>
        <translation>例 {number} はポリシー自体に含まれているため、モデルに答えが見えています。</translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation>末尾が「{suffix}」のファイルからは例を読み取れません。</translation>
    </message>
    <message>
        <source>Examples {numbers} have the same text and contradictory labels: {labels}.</source>
        <translation>例 {numbers} はテキストが同じで、ラベルが矛盾しています: {labels}。</translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation>フィルターで除外</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation>期待 \ 結果</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>期待: {expected}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation>期待: {expected}。結果: {given}。</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>エキスパートの重み</translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation>違反の F1</translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation>違反の F1: {first} → {second}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>ファイルまたはフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation>末尾が「{suffix}」のファイルは読み取れません。読み取れるもの: {suffixes}。</translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation>ほかのファイルに含まれるファイルは、ここでは読み取りません。</translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation>監視フォルダーのファイルを判定しています。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation>レポートのフィンガープリント:</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>フィンガープリント: {fingerprint}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation>これより古い完了済みの実行は、ウィンドウを開くたびに履歴から削除されます。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>フライスのカッパ係数</translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation>判定が変わったもの: {count}</translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation>フォルダーを監視しています</translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation>フォルダーは深さ {depth} まで読み取ります。</translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation>選択されたとおり、フォルダー内のサブフォルダーは対象外です。</translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation>たとえば、0.85 のような数値なら 1、または 100。</translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation>例: low, medium, high</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation>プログラムの練習とテスト用です。実際の判断には使えません。</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation>空き容量を {space} 以上増やしてから、再開してください。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation>ディスクの空き容量を増やすか、フォルダーのアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation>空き容量を増やすか、別のモデルフォルダーを選択してください。ダウンロード済みのデータは失われません。</translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>フランス語は、フランス、ケベック、ベルギー、アフリカで異なり、俗語の移り変わりも速い言語です。どの地域の用法を対象とするポリシーかを明記し、あいまいな語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU のレイヤー数</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU メモリ</translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation>ドイツ語は、ドイツ、オーストリア、スイスの間や方言の間で異なります。地域特有の語の扱いを明記し、判断のつかない語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation>フィールドごとに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>付けてください。</translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation>「;」のような 1 文字か、次のいずれかを指定してください: {names}。</translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation>ゴールデンセット</translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation>ゴールデンセットは小さいものです。一部だけを使ってください。</translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation>代わりに、同じモデルを llama-server または vLLM で提供してもらってください。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation>隠しファイルとシステムファイルは対象外です。</translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Add the file directly to include it.</source>
        <translation>隠しファイルとシステムファイルは対象外です。読み取るには、ファイル自体を選択してください。</translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation>隠しファイルまたはシステムファイル</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation>スペースキーを押している間だけ表示</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>回答の読み取り方</translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation>列どうしの一致度</translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation>モデルが推論にかける深さです。単純なルールには「低」、互いに関係し合うルールには「高」が適しています。「自動」では低から始め、疑問が残る場合にレベルを上げます。</translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation>モデルが同時に処理する項目の数です。</translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation>モデルのうち GPU メモリに置くレイヤーの数です。</translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation>モデルが使うプロセッサのスレッド数です。</translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation>両方の処理にかけてよい実時間の倍率</translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation>最初の 32 MB を超えた分について、展開後に許されるサイズの倍率</translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation>モデルのメモリに入るトークン数です。並列処理するすべての項目の合計です。</translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation>表示するまで項目のテキストをどう見せるかを指定します。暴力や自傷に関するものなど、テキストをぼかすよう求めるポリシーもあります。「伏せ字」では単語の形だけが見えます。</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>このレポートの確認方法</translation>
    </message>
    <message>
        <source>If it is on an external drive, connect the drive and unlock it.</source>
        <translation>ディスクや USB メモリにある場合は、接続してロックを解除してください。</translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation>ディスクのエラーが報告されている場合は、必要なデータを退避し、ファイルを別の場所から入手してください。</translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation>ファイルに問題がなければ、このモデルはこの用途向けではありません。</translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation>公開元がファイルを差し替えた場合は、それに対応したカタログが出るまでお待ちください。</translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation>リポジトリに利用条件がある場合は、ブラウザーでそのページを開いて同意してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation>ミラーや会社のプロキシを使っている場合は、その管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>モデルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation>ほかのポリシーと 1 つのプロンプトにまとめる場合、例は各種類 {few} 件または {many} 件が最適です。</translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation>ほかのポリシーと 1 つのプロンプトにまとめる場合、{least}～{most} トークンが最適です。</translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation>列名から判断して、「{column}」では 1 または yes が「許可」を意味します。</translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation>Plumbline をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation>Plumbline の新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation>インストール済みのモデル: {models}。</translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>{host} から {what} の代わりに {n} バイトの HTML ページが送られてきました。公衆 Wi-Fi などのログインページか、プロキシのページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation>{host} から {what} の代わりに HTML ページが送られてきました。公衆 Wi-Fi などのログインページか、プロキシのページです。</translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation>{host} から {what} の代わりに、ハブのものではない応答が送られてきました。公衆 Wi-Fi などのログインページか、プロキシの可能性があります。</translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation>形式に合わない</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation>ステータス {status} の応答がありました。</translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation>ステータス {status} の応答がありました: {said}</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>{wait} 待つよう求められています。</translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation>WhatsApp 自体のメッセージを示す記号 (U+200E) で始まりますが、既知のメッセージではありません。</translation>
    </message>
    <message>
        <source>It can be: {labels}.</source>
        <translation>使えるのは {labels} です。</translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation>標準形式では回答できません。回答の仕方をポリシー自体に書く必要があります。</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation>展開できません: {reason}。</translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation>{rule} のようなルール ID には対応していません。</translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation>このポリシーが求める種類の回答には対応していません。</translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation>テンソル {tensors} 個、プロパティ {properties} 個と記載されています。</translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation>ポリシーを無視させる、または判定を指示する語句が含まれています。</translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation>テキストではないデータが含まれています。</translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation>モデルの制御トークン ({token}) に見えるテキストが含まれています。通常のテキストとして判定します。</translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>NUL 文字が {n} 個含まれています。そのまま判定します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>{example} のように書字方向を変える文字が {n} 個含まれています。見た目とは異なる順序で読まれることがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>{example} のような見えない文字が {n} 個含まれています。そのまま判定します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>画像または埋め込みファイルが {n} 個含まれています。これらは読み取りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation>渡されたキー、またはキーなしの要求は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation>メールボックスの形式で始まっていません。</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation>この種類のサーバーの仕様に合う形式ではありません。</translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation>アーキテクチャ名が記載されていません。</translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation>モデルの出力が終わる前に要求が打ち切られました。</translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation>予期せず終了しました ({reason})。ほかの何かが終了させた可能性があります。</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation>「R1 Gambling: casino, poker」のように単語を列挙したルールが見つかりません。</translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation>対応できるルールは {most} 個までですが、このポリシーには {n} 個あります。</translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation>理由は示されませんでした ({reason})。</translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation>以前は「{before}」でしたが、現在は「{now}」です。</translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation>添付ファイルがあります。これは読み取りません。</translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation>表の列数よりセルが多くなっています。セル内の区切り文字で分割されたためです。</translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>{chars} 文字を超えています。1 項目の上限は {limit} 文字です。行または段落で分割するか、上限を上げてください。</translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation>列が {limit} 個を超えています。</translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation>エントリが {limit} 個を超えています。</translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation>パートが {limit} 個を超えています。</translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation>行が {rows} 行を超えているか、すべての行と列のセルが合計 {cells} 個を超えています。</translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation>ヘッダーがないため、保存されたメッセージではありません。</translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation>この判定に対応するラベルがありません。</translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation>テンソルがありません。</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>テキストがありません。</translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation>テキストがありません。画像、録音、ステッカー、またはその他の添付ファイルです。</translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation>語彙がありません。</translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation>まだポリシーを読み込んでいません。</translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation>不明な部分があります: {names}。</translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation>{chars} 文字あります。1 項目の上限は {limit} 文字です。行または段落で分割するか、上限を上げてください。</translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation>{n} ページあります。上限は {limit} ページです。</translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation>{tokens} トークンあります。コンテキストは {limit} トークンで、そのうち {prefix} をポリシーが使い、{reserved} を推論と回答のために確保しています。</translation>
    </message>
    <message>
        <source>It is a PDF document, not text.</source>
        <translation>テキストではなく、PDF 文書です。</translation>
    </message>
    <message>
        <source>It is a ZIP archive or an office document, not text.</source>
        <translation>テキストではなく、ZIP アーカイブまたは Office 文書です。</translation>
    </message>
    <message>
        <source>It is a database, not text.</source>
        <translation>テキストではなく、データベースです。</translation>
    </message>
    <message>
        <source>It is a device; only regular files are read.</source>
        <translation>デバイスです。通常のファイルだけを読み取ります。</translation>
    </message>
    <message>
        <source>It is a folder; only regular files are read.</source>
        <translation>フォルダーです。通常のファイルだけを読み取ります。</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
        <translation>フォルダーの外を指すリンクのため、たどりませんでした。代わりに {file} を選択してください。</translation>
    </message>
    <message>
        <source>It is a link to something that does not exist.</source>
        <translation>存在しないものを指すリンクです。</translation>
    </message>
    <message>
        <source>It is a link, or a link that leads back to itself.</source>
        <translation>リンク、またはそれ自身に戻るリンクです。</translation>
    </message>
    <message>
        <source>It is a list; an object or a text was expected.</source>
        <translation>リストです。オブジェクトまたはテキストが必要です。</translation>
    </message>
    <message>
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation>スキャンなど、文字の画像です。文字認識がオフか、インストールされていません。</translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation>テキストではなく、画像です。</translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation>分割されたファイルの一部です。順番どおりに結合してから、ファイル全体をインポートしてください。</translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation>パイプです。通常のファイルだけを読み取ります。</translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation>Git LFS のポインターです。重みの代わりに置かれたもので、重みそのものは含まれていません。</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>テキストではなく、プログラムです。</translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
        <translation>モデルではなく、サーバーからの JSON の応答です。</translation>
    </message>
    <message>
        <source>It is a single value; an object or a text was expected.</source>
        <translation>単一の値です。オブジェクトまたはテキストが必要です。</translation>
    </message>
    <message>
        <source>It is a socket; only regular files are read.</source>
        <translation>ソケットです。通常のファイルだけを読み取ります。</translation>
    </message>
    <message>
        <source>It is a text; an object was expected.</source>
        <translation>テキストです。オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation>JSON ではなく、Web ページまたは XML です。</translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation>Web ページです。ダウンロードにサインインが必要か、アドレスが間違っています。</translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation>この履歴のチェーンに、該当する封印はありません。</translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation>テキストではなく、RTF 文書です。</translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation>アダプター (モデルの重みに対する変更) です。モデルではありません。</translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation>モデルの作成に使う重要度行列です。モデルではありません。</translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation>テキストではなく、Office 文書です。</translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation>ダウンロードが未完了です。ダウンロードを始めたプログラムで完了させてください。</translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation>テキストではなく、圧縮データです。</translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation>破損しているか、メッセージではありません。</translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation>破損しているか、アーカイブではありません: {reason}。</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>破損しているか、名前が示す内容と異なります。</translation>
    </message>
    <message>
        <source>It is example {number}.</source>
        <translation>例 {number} にあります。</translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation>GGUF より前の形式です。現在は読み取れません。</translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation>{most} を超えています</translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation>名前は {model} と同じですが、別のファイルです。sha256 が {expected} ではなく {digest} です。</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation>先頭から JSON ではありません。</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>TOML ではありません: {reason}。</translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation>GGUF ファイルではありません。</translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation>PDF 文書ではないか、破損しています。</translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation>Parquet ファイルではないか、破損しています。</translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation>モデルではなく、種類は {kind} です。</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation>ブックではないか、破損しています。</translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation>Outlook のメッセージではないか、破損しています。</translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation>RTF 文書ではありません。</translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation>期待するラベルの場所を特定できません</translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation>テキストの場所を特定できません</translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation>どのフラグを指しているか特定できません</translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation>どのゴールデンセットを指しているか特定できません</translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation>どのラベルを指しているか特定できません</translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation>どのテキストを指しているか特定できません</translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation>{position} 文字目以降が有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation>null です。オブジェクトまたはテキストが必要です。</translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation>パスワードで保護されているか、拡張子だけを新しくした旧形式の文書です。</translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation>パスワードで保護されているか、拡張子だけを新しくした旧形式のブックです。</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <source>It is read as plain text, as its name says. It looks like {kind} and can be read as that too.</source>
        <translation>名前のとおり、通常のテキストとして読み取ります。{kind} のようにも見えるため、そのように読み取ることもできます。</translation>
    </message>
    <message>
        <source>It is the only example</source>
        <translation>例はこれだけです</translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation>大きすぎます。展開すると {limit} を超えます。</translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation>大きすぎます。展開したブックが {limit} を超えます。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>この履歴の内容と一致しています。{n} 件の項目を照合しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation>ビッグエンディアンのコンピューター向けに書かれています。</translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation>テキストが足りません: {names}。</translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation>この種類の文書に必ずある「{name}」の部分がありません。</translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation>自身を含むフォルダーに戻っています。</translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation>コンテンツのための余地がありません。</translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation>エクスポートの参加者またはチャンネルの一覧で、メッセージは含まれていません。</translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation>二重にエンコードされているようです。そのまま判定します。修復した場合の先頭: 「{excerpt}」</translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation>チャットアプリの暗号化されたバックアップのようです。これは読み取れません。そのアプリでチャットをテキストとしてエクスポートし、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation>トークンが必要か、お使いのネットワークで許可されていない可能性があります。</translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation>モデルのフォルダーの外にあるファイル {file} を指定しています。</translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation>ポリシーのルールに列挙された単語を見つけるだけのモデルです。「{policy}」による判定は行われませんでした。</translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation>ほかの人の投稿の再投稿です。元のテキストはエクスポートに含まれていません。</translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation>プロセッサだけで動作します。</translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation>プロセッサで動作します。</translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation>{count} 個中 {number} 番目のパートと記載されています。</translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation>読み取れない内容が送られてきました: {reason}。</translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation>Plumbline に付属しており、Plumbline とともに削除されます。</translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation>最初のメッセージより前にあるため、投稿者がわかりません。</translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation>表のヘッダーより前にあります。</translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation>表より前にあります。</translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation>読み取りに時間がかかりすぎるため、中止しました。</translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation>展開すると 1 ファイルの読み取り上限を超えるため、残りは読み取りませんでした。</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation>展開すると元のサイズの {ratio} 倍を超えます。{free} を超える場合は拒否されます。</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation>移動ではなくコピーしました。{file} を削除できません ({reason})。</translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation>移動ではなくコピーしました。{file} は {target} へのリンクのため、どちらもそのまま残しました。</translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation>編集されたもので、これが最後のバージョンです。</translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation>二重にエンコードされていたため、元に戻しました。</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>要求に応じて終了しました。</translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation>転送されたものです。別の人が書いた可能性があります。</translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation>送信した {sent} トークンが {counted} トークンと数えられました。モデルは意図した内容を読んでいません。</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>選択により対象外とされました。</translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation>作成元の履歴とは照合されていません。</translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation>ダウンロードしませんでした。公開元に知らせるか、別の場所からモデルを入手してください。</translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation>貼り付けられたか、プログラムから送られたものです。</translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation>列が {columns} 個になります。1～{limit} 個にする必要があります。</translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation>モデルの語彙にないトークンを出力しました。</translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation>禁止されているにもかかわらず、ポリシーの回答形式が認めない内容を出力しました。</translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>イタリア語には特徴の強い方言があり、ある地域では冗談でも別の地域では侮辱になる語があります。方言の扱いを明記し、判断のつかない語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation>Coop の項目の種類</translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation>実行 {run} の項目 {item}</translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation>実行 {run} の項目 {item} ({source}) のテキストが、以前に読み取ったものと異なります。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation>1 秒あたりの項目数</translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation>項目の判定がまだ続いています</translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation>並列処理する項目数</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>実行の項目</translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation>GGUF のバージョンは {version} です。読み取れるのはバージョン 2 と 3 です。</translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation>HTML 版は {chars} 文字あります。上限は {limit} 文字です。</translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation>HTML 版は入れ子が深すぎるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation>応答の内容: {reason}。</translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation>アーキテクチャは {architecture} です。Plumbline で動作するのは {supported} のモデルだけです。</translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
        <translation>本文は削除されており、タイトルだけが残っています。</translation>
    </message>
    <message>
        <source>Its byte-order mark says {encoding}, but its bytes are not in that encoding.</source>
        <translation>バイトオーダーマークは {encoding} を示していますが、内容はその文字コードではありません。</translation>
    </message>
    <message>
        <source>Its bytes are not in the chosen encoding, {encoding}.</source>
        <translation>内容が、選択された文字コード {encoding} ではありません。</translation>
    </message>
    <message>
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation>セルが {rows} 行 {columns} 列まであります。{limit} セルを超えるシートは読み取れません。表の部分を CSV で保存してください。</translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation>この種のエクスポートの常として、文字が 1 バイトずつ保存されていました。元の文字に復元しました。</translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation>日付が上のメッセージより前です。新しいメッセージのように見える、上のメッセージの一部かもしれません。</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation>日付は、選択された {order} の順で読み取ります。</translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation>日付は、時系列が正しくなる {order} の順で読み取ります。{other} の可能性もあります。</translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation>日付は {order} の順で読み取ります。</translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation>ラベルの判定は `violates`、`allowed`、`escalate` のいずれかです。</translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation>要素の入れ子が {levels} 段を超えているか、タグが {tags} 個を超えています。</translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation>文字コードを判別できませんでした。書き込みに使われた文字コードを選択してください。</translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation>エキスパートが {quantization} で量子化されています。MXFP4 以外では精度が下がることが知られています。</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation>ヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation>ヘッダーが、あり得ない大きさです。</translation>
    </message>
    <message>
        <source>Its last output: {words}</source>
        <translation>最後の出力: {words}</translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation>リストとオブジェクトの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation>リストのテキストが {count} 件と記載されています。上限は {most} 件です。</translation>
    </message>
    <message>
        <source>Its name doesn&apos;t say so, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>名前からはわかりませんが、実際の種類は {kind} のため、そのように読み取りました。</translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation>名前の末尾は「{suffix}」ですが、実際の種類は {kind} のため、そのように読み取りました。</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>パートの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation>テンソルが {alignment} バイト境界に配置されています。</translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation>テキストが {limit} 文字を超えています。</translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation>トークナイザーに harmony の特殊トークンがないため、このモデルにはプロンプトを渡せません。</translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation>バリエーション: {variants}。</translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation>プロンプトと回答の組み立てに必要な {missing} が語彙にありません。</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>ラベルごとに 0 か 1 の JSON</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>フィールドのある JSON</translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation>日本語は地域によって異なり、丁寧さの度合いで意味が変わります。荒い言葉も、冗談のことも侮辱のこともあります。方言や俗語の扱いを明記し、あいまいな語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation>先に何かを判定してください。</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定済み</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>再判定</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>判定日 (この日より前)</translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation>判定したサーバー</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>判定日 (この日以降)</translation>
    </message>
    <message>
        <source>Judged in the shadow of run {run}. It doesn&apos;t affect the result.</source>
        <translation>実行 {run} のシャドウとして判定しました。結果には影響しません。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>2 つのうち一方だけを残してください。</translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation>1 つだけ残してください。1 つの回答に判定は 1 つです。</translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation>判定を保存する期間</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation>元のテキストの鍵付きハッシュ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation>ラベルが指定されていますが、ラベルを入れるフィールドが回答にありません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation>このコンピューター上のプログラムに、渡したキーを使ったテキストの判定を許可します。Plumbline が待ち受けるのはこのコンピューター自身のアドレス (127.0.0.1) だけです。ネットワークには何も送信されず、ほかのコンピューターからは接続できません。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation>ライト、ダーク、またはシステムと同じ。</translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation>回答や推論の長さを制限すると精度が下がります。制限を削除し、代わりに推論レベルを下げてください。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation>「{file}」の {line} 行目は、Plumbline が書き込むものではありません。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>環</translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation>環 {link} がありません。破損で失われたか、復旧の前に削除されました。</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation>チェーンの環 {link} に不備があります: {part}。</translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation>チェーンの環 {link} が履歴の内容と異なります。</translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation>{time} の復旧より前の環が、その後に追加または削除されています。</translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation>チェーンの環</translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation>フォルダー内のリンクはたどりません。</translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation>アーカイブ内のリンクはたどりません。</translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation>環 {first}～{last} がありません。破損で失われたか、復旧の前に削除されました。</translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation>一覧では実行 {run} の項目 {item} に判定がありますが、判定の記録がありません。</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックするまでの時間</translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation>ロジットがありません。</translation>
    </message>
    <message>
        <source>Look at the newest version, and try again.</source>
        <translation>最新バージョンを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation>ブラウザーで {page} を確認してください。</translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation>GGUF ファイルのあるリポジトリを探してください。</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} と {second} は、どちらも {total} 件中 {right} 件で正解していますが、正解した項目は同じではありません。一方だけが正解した項目は、それぞれ {n} 件です。どちらが優れているとも言えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where you got it from.</source>
        <translation>入手元を確認してください。</translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation>破損で失われたか、全部または一部が削除されました: {record}、{time} に記録。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>メインメモリ</translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation>いずれか 1 つのポリシーによる実行でキューを作成してください。</translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation>null を許可するか、「許可」を意味するラベルを追加してください。</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>伏せ字</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation>ダウンロードごとの最大接続数</translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation>項目ごとの推論の最大トークン数</translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation>テキストのないメディア</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation>読み取りプロセスのメモリ</translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation>読み取りプロセスのメモリ (zst ファイル)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation>モデルファイルがありません</translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation>モデルのダウンロードや新しいバージョンの確認は要求したときだけ行われ、チームサーバーへのテキスト送信はサーバーを設定した場合だけ行われます。ほかにネットワークを使うものはありません。オフにすると、これらもすべて禁止されます。</translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation>控えめな色</translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation>ポリシー、モデル、推論レベルの数を減らしてください。</translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation>いずれか 1 つを指定するか、それぞれを別のフォルダーに policy.md として置いてください。</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>いずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>指定してください。</translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation>そのフォルダーかファイルを指定するか、最後に使ったバージョンなら {version} を指定してください。</translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation>演習を先に、続けてラベルのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation>ファイル自体を指定するか、ポリシーを policy.md としてフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation>新しいファイルが入るフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation>ラベルを「0」と「1」にするか、種類「{kind}」を選択してください。</translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation>外側のフォルダーだけを指定するか、サブフォルダーを対象外にしてください。</translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation>同じ重みを指定するか、この重みで新しい実行を開始してください。</translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation>人の名前や番号を伏せてあります。伏せた内容はこのファイルには含まれず、黒く表示されます。</translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation>utf-8、utf-16、windows-1252、iso-8859-2、shift_jis、gb18030 などの名前が使えます。</translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation>プロセッサと GPU が共有する {memory} のうち {need} が必要です。</translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation>{need} が必要で、すべて {gpus} 上に置かれます。</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation>{need} が必要です。このコンピューターのメモリは {memory}、{gpus} の GPU メモリは {gpu} です。</translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation>{need} が必要です。このコンピューターのメモリは {memory} です。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation>アドレスが設定されていないため、このコンピューターのモデルで判定します。</translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation>これらの例では、どの境界でも再現率 {recall} に達しません。</translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation>テキストのある列がありません。列: {columns}。</translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation>「{column}」という列はありません。列: {columns}。</translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation>{file} には、ラベルを表す名前の列も、ポリシーのラベルが入った列もありません。列: {columns}。</translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation>期待と異なる判定はありません。</translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation>「{policy}」の例は保存されていません。</translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation>例が見つかりませんでした</translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation>判定を入れるフィールドが回答にありません。</translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation>フラグが指定されていません。</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>フォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation>上限に達した項目はありません</translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation>項目が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation>WhatsApp からエクスポートしたチャットのように、日付、時刻、名前で始まる行がありません。</translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation>この形式 ({format}) のエクスポートに見られるメッセージが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation>{folder} にモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation>モデルが指定されていません</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation>使用できるポリシーがありません</translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation>ポリシーが指定されていません</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>ルールが選択されていません</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>その列はありません</translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation>その評価はありません</translation>
    </message>
    <message>
        <source>No such item</source>
        <translation>その項目はありません</translation>
    </message>
    <message>
        <source>No such label</source>
        <translation>そのラベルはありません</translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation>そのバリエーションはありません</translation>
    </message>
    <message>
        <source>No such version</source>
        <translation>そのバージョンはありません</translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation>テキストの列が見つかりません</translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation>指定された内容にテキストが見つからなかったため、実行を開始しませんでした。</translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation>文字を認識できませんでした。</translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation>これらの例では、{measure} {least} に達するしきい値がありません。</translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation>ポリシーの回答形式で回答を続けられるトークンが、モデルの語彙にありません。</translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation>ここには、確率を測定できた判定がありません。</translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation>「{policy}」で判定された項目に、人による判断はまだありません。</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation>キュー {queue} の項目 {item} には、人による判断がまだありません。</translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation>実行 {run} の項目 {item} には、人による判断がまだありません。</translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation>誰もラベルを付けていません</translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation>{file} の {n} 件のテキストは、いずれもポリシーとして使用できません。</translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation>これらの項目はいずれも、もうキュー {queue} にありません。</translation>
    </message>
    <message>
        <source>None of this shows that a decision is right or a text genuine, only that this is what was recorded.</source>
        <translation>以上は、判断が正しいことやテキストが本物であることを示すものではありません。記録された内容がこのとおりであることだけを示します。</translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>{file} の {n} 行には、ラベル付きのテキストが 1 つもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation>なし: このコンピューターのモデルで判定</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation>一部の推論レベルが測定されていません</translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation>一部が文字コード {encoding} ではありません。</translation>
    </message>
    <message>
        <source>Not decided on by a person</source>
        <translation>人が判断していないもの</translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation>このシステムでは適用されないもの: {all}。</translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation>まだ終わっていない人がいます</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>未完了: {n} 件の判定がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation>未判定: {count}。</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>テキストではない</translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation>サーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation>ハッシュと一致しないポリシー: {part}。</translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation>ハッシュと一致しないテキスト: {part}。</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation>履歴と異なる異議申し立て: {part}。</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation>履歴と異なる人の判断: {part}。</translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation>履歴と異なるもの: {part} のフィールド「{field}」。</translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation>人が書いたものではない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation>案件のメモ:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>メモ: {note}</translation>
    </message>
    <message>
        <source>No data arrived for too long.</source>
        <translation>長時間、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation>変わった判定はありません</translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation>期待する結果がありません。ラベルが欠けています。</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation>データは失われていません。サーバーの管理者にログの確認を依頼してから、再開してください。</translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation>データは失われていません。ネットワークが復旧すれば、ダウンロードは中断したところから再開します。</translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation>データは失われていません。ダウンロードは中断したところから再開します。</translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation>データは失われていません。後でもう一度お試しください。ダウンロードは中断したところから再開します。</translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation>この行には何も挿入されません。コンテンツはポリシーの後に、別のメッセージとして渡されます。行を削除してください。</translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation>このアドレスでは何も待ち受けていません。</translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation>判定に影響するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation>この履歴には何も記録されていません。</translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation>判定する対象がありません</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation>休憩を提案するまでの件数</translation>
    </message>
    <message>
        <source>Offers the five-step tour the next time the window opens. The tour is always available in the Help menu.</source>
        <translation>次にウィンドウを開いたときに、5 ステップのツアーを 1 回だけ案内します。ツアーは「ヘルプ」メニューからいつでも開始できます。</translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation>1 つの推論プロセスに置けるモデルは 1 つです。</translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation>1 つの項目だけで、モデルのコンテキストを超えるトークンが必要です。</translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation>1 項目として扱える単位: {splits}。</translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation>null を許可できるのは、型「{type}」のフィールドだけです。</translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation>通常のファイルだけを読み取ります。</translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation>温度が 0 より大きい場合だけ使われます。</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>例が {n} 件しかありません。{few} 件未満では、信頼度曲線とその誤差の大部分がノイズです。おおよその傾向としてご覧ください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>「{decision}」のラベルが付いた項目は {n} 件だけです。数値の精度は低くなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation>{layers} レイヤーのうち GPU にあるのは {offloaded} レイヤーだけで、残りは CPU で動作します。</translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation>既知の項目 {known} 件のうち、正しく判定されたのは {right} 件だけです</translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation>この項目に対して、別の異議申し立てを登録してください。</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>ブラウザーで任意のページを開いてネットワークにサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>テキストエディターで開き、UTF-8 で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation>キーなしで開いてください。</translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation>または、このコンピューターのモデルを選択してください。</translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation>または、別のモデルで新しい実行を開始してください。</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>選択したフォルダーの外</translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation>有効にしたい判断を選んで「判断を変更」とするか、項目を元どおりに判断してから「判断を維持」としてください。</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>文書のページ数</translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation>Parquet ファイルを読み取るには pyarrow が必要ですが、インストールされていません。CSV または JSON Lines で保存し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation>メッセージのパート数 (添付ファイルを含む)</translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation>書籍の一部が暗号化されています。</translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation>モデルのパートがありません</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation>レポートの作成後に人の判断が変わっています: {part}。</translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>アラビア語は国ごとに方言が異なり、ラテン文字で書かれることもよくあります (ع を「3」と書くなど)。どの方言を対象とするポリシーかを明記し、判断のつかない語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation>文字認識を行う画像のピクセル数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Plumbline can&apos;t check for a newer version</source>
        <translation>Plumbline の新しいバージョンを確認できません</translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation>Plumbline {version} を入手できます: {page}</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation>ポリシーは {least}～{most} トークンが最適で、{limit} トークンを超えると精度が下がります。複数のポリシーに分けてください。</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation>ポリシーは {least}～{most} トークンが最適です。定義と、境界に近い例を加えるのが最も効果的です。</translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation>ポリシーは {least}～{most} トークンが最適です。省ける部分がないか確認してください。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation>ポリシー「{title}」</translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation>ポリシー、sha256</translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation>ポーランド語には、シレジア語やカシューブ語のような地域の言葉や、強調のためだけに使われる罵り言葉があります。それぞれの扱いを明記し、判断のつかない語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>ポート {port} は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>ポルトガル語は、ブラジル、ポルトガル、アフリカで異なります。「rapariga」は、ある国では「女の子」、別の国では侮辱語です。どの国を対象とするポリシーかを明記し、あいまいな語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation>確率: {share}</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>プロセッサのスレッド数</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation>すべてのパートを元の名前のまま 1 つのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Correct the file, or choose another folder for the verdicts.</source>
        <translation>ファイルを修正するか、判定の保存先として別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation>キュー {queue} に項目 {item} はありません。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation>内容からメッセージのエクスポート ({format}) と認識して読み取りました。{other} として読み取ることもできます。</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>読み取りに失敗しました: {reason}。</translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation>読み取りに {limit} を超えるメモリが必要なため、中止しました。</translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation>読み取りに必要なメモリが多すぎます。</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation>{file} の読み取りまたは書き込みに失敗しました ({detail})。</translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation>読み取り方 {number}: {reading}。</translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation>毎秒 {read} トークンを読み取り、{written} トークンを書き出します</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation>現在の上限は、推論が {budget} トークン、回答が {limit} トークンです。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation>別の判断を記録するか、この項目に対して別の異議申し立てを登録してください。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation>「控えめ」では、すべてのアニメーションがオフになります。</translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation>Plumbline をインストールし直してください。</translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation>フィールドを削除するか、種類「{kind}」を選択してください。</translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation>独自のフィールドを使うには「{key}」を削除してください。</translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation>実行を削除した記録がないのに、削除されています: {record}、{time} に記録。</translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation>{bytes} を修復しました。sha256 は {first} でしたが、{second} になりました。</translation>
    </message>
    <message>
        <source>Repeat how to answer before the examples.</source>
        <translation>例の前に、回答の仕方をもう一度書いてください。</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポート作成日時</translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation>検索のレポート</translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation>案件「{name}」のレポート</translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>{n} 件の項目のレポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation>ポリシーの回答形式と合わせて報告してください。</translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation>要求への応答がなくなりました</translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation>コンテンツの表示</translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation>先に項目をレビューしてください。それぞれの判断を例として使えるようになります。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation>正解: 期待する判定のあるテキストのうち、そのとおり判定されたものの割合です。判定不能は正解になりません。適合率、再現率、F1 は違反についての値です。括弧内は、例が今後の内容を代表している場合に、100 回中 95 回は真の値が入る範囲です。</translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation>正解: {first} → {second}</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation>{table} の行 {row} に対応する環がチェーンにありません。ほかの手段で追加されたものです。</translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation>{table} の行 {row} に対応する環がありません。失われた環の 1 つに対応するか、ほかの手段で追加されたものです。</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>{table} の行 {row} が、存在しない {parent} の行を参照しています。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation>ルール {rule} が単語の一覧ではありません: 「{words}」。</translation>
    </message>
    <message>
        <source>Run {run} was deleted at {time}.</source>
        <translation>実行 {run} は {time} に削除されました。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, at {time}.</source>
        <translation>破損したファイルから {time} に復旧したものです。</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file, of which not everything could be read, at {time}.</source>
        <translation>破損したファイルから {time} に復旧したものです。一部は読み取れませんでした。</translation>
    </message>
    <message>
        <source>The encoding of its text (base64) is damaged: some of it may be missing or wrong.</source>
        <translation>テキストのエンコード (base64) が破損しています。一部が欠けているか、誤っている可能性があります。</translation>
    </message>
    <message>
        <source>The end of the message is missing: it may have been cut off.</source>
        <translation>メッセージの終わりがありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The file holds {found} of the topic&apos;s {said} posts.</source>
        <translation>ファイルに含まれている投稿は、トピックの {said} 件中 {found} 件です。</translation>
    </message>
    <message>
        <source>The golden set has changed</source>
        <translation>ゴールデンセットが変更されています</translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>ゴールデンセットの例は {n} 件です。例 {number} はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds a search “{name}”.</source>
        <translation>履歴に検索「{name}」が既にあります。</translation>
    </message>
    <message>
        <source>The history holds no search “{name}”.</source>
        <translation>履歴に検索「{name}」はありません。</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>履歴を確認しています。</translation>
    </message>
    <message>
        <source>The message is encrypted.</source>
        <translation>メッセージが暗号化されています。</translation>
    </message>
    <message>
        <source>The policy has no such label</source>
        <translation>ポリシーにそのラベルはありません</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>この行は列の名前の繰り返しです。</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed, except for the runs that were deleted since.</source>
        <translation>封印はチェーンにあります。その後に削除された実行を除き、それより前の記録は変更されていません。</translation>
    </message>
    <message>
        <source>The seal is in the chain: nothing before it was changed.</source>
        <translation>封印はチェーンにあります。それより前の記録は変更されていません。</translation>
    </message>
    <message>
        <source>The seal is not in the chain: it belongs to another history, or a part of this one was removed.</source>
        <translation>封印がチェーンにありません。別の履歴のものか、この履歴の一部が削除されています。</translation>
    </message>
    <message>
        <source>The search has no name</source>
        <translation>検索に名前がありません</translation>
    </message>
    <message>
        <source>The text is in the golden set already</source>
        <translation>テキストは既にゴールデンセットにあります</translation>
    </message>
    <message>
        <source>There is a saved search of this name already</source>
        <translation>この名前の保存した検索が既にあります</translation>
    </message>
    <message>
        <source>There is no such example</source>
        <translation>その例はありません</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>その保存した検索はありません</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>This is not a complete seal</source>
        <translation>封印として完全ではありません</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Without a date that can be read</source>
        <translation>読み取れる日付がないもの</translation>
    </message>
    <message>
        <source>Without verdicts of evaluations</source>
        <translation>評価の判定を除く</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>語の検索対象</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>作成日 (この日より前)</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>作成日 (この日以降)</translation>
    </message>
    <message>
        <source>You saw version {seen}; the newest is version {newest}.</source>
        <translation>表示していたのはバージョン {seen} ですが、最新はバージョン {newest} です。</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>the saved search “{name}”</source>
        <translation>保存した検索「{name}」</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>サーバーが別のファイルだと示しています</translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation>ルール {rule} は実行 {run} のポリシーにありません。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules {rules} are not lists of words.</source>
        <translation>ルール {rules} が単語の一覧ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>ルール {rules} が単語の短い一覧ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation>実行 {run} に項目 {item} はありません。</translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation>実行 {run} は {day} に削除されました。この実行に関するレポートの内容は照合できません。</translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation>動作は遅くなります。{reason}</translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation>快適に動作します。{reason}</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>テキストの SHA-256</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation>csv、tsv、jsonl、json、xlsx、ods のいずれかで保存してください。gz、zst、bz2、xz で圧縮してもかまいません。</translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation>判断とともに保存され、誰の判断かが後でわかります。</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>理由を 1 文で書いてください。</translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation>「このポリシーに違反する場合は 1、それ以外は 0 と回答する」のように、ポリシーに明記してください。</translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation>ポリシーの冒頭付近に明記してください。</translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation>代わりの判断を指定してください。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation>封印:</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation>読み取りプロセスがプロセッサ時間を使わない秒数</translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation>1 ファイルあたりのプロセッサ時間 (秒)</translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation>読み取りプロセスから応答がない間のプロセッサ時間 (秒)</translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation>注意が必要なテキスト: 開いて読む</translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation>エンジンのコンテキストを大きくするか、ポリシーを短くしてください。</translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation>コンテキストを大きくするか、推論の上限を下げてください。</translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation>システムの設定 (または HTTPS_PROXY) で http プロキシを設定してください。</translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation>https://huggingface.co のようなアドレス、またはフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation>フォルダーの完全なパスを設定してください。</translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation>スクリプトでは {passphrase_variable} を設定してください。</translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation>指定された複数のファイルの名前が、1 つの分割モデルのものではありません。</translation>
    </message>
    <message>
        <source>Shadow version</source>
        <translation>シャドウバージョン</translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation>正しい判定の割合</translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation>確率ごとの違反の割合</translation>
    </message>
    <message>
        <source>Shared from someone else</source>
        <translation>ほかの人の投稿の共有</translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation>Plumbline に付属</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation>既定と異なるショートカットです。例: 「{example}」。</translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation>ポリシーを短くするか、推論の上限を下げるか、コンテキストを大きくしてください。</translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation>ポリシーを短くしてください。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shown to the model as context:</source>
        <translation>コンテキストとしてモデルに示した内容:</translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation>表示 (ポリシーが求める場合はぼかす)</translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation>判定を強い色を使わずに表示します。記号と言葉は常に同じ内容を示します。</translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation>文書のサイズ</translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation>展開後の文書のサイズ</translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation>メッセージのサイズ (添付ファイルを含む)</translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation>アーカイブ全体の展開後のサイズ</translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation>一部の文字をデコードできませんでした。それぞれ � と表示されます。</translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation>このアドレスから応答はありますが、llama-server でも vLLM でもありません。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation>コンテンツを分割するか、推論の上限を下げるか、コンテキストを大きくしてください。</translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation>ポリシーを複数に分けてください。</translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation>この種類のスプレッドシートは読み取れません。対応するプログラムで開いて CSV で保存し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>標準形式: 判定、ルール、理由の順。</translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation>標準入力は {format} と判断して読み取ります。</translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation>新しい実行を開始するか、以前のモデルに戻すようサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation>新しい実行を開始してください。これまでの実行の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度開始してください。</translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation>新しいファイルを入手するには、ダウンロードをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation>ダウンロードをもう一度開始してください。サーバーの現在の内容を確認し、使える部分はそのまま使います。</translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation>プロンプトに回答形式を明記</translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation>そちらで停止するか、判定の保存先として別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>Use the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation>レポートの JSON ファイルを使ってください。Web ページや PDF だけでは確認できません。</translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation>認証局が公開しているルート証明書を使ってください。</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>チームサーバー</translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation>公開元に知らせるか、別の場所からモデルを入手してください。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation>テストすると、メモリ使用量を測定できます。</translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation>テキストが制御トークンになりました</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>画像内の文字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation>変更履歴の記録中に削除されたテキストは対象外です。</translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation>テキスト {text} が、判定されたものと異なります。</translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation>実行 {run} の項目 {item} のテキスト {text} が、判定されたものと異なります。</translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation>テキストは、このコンピューター上のサーバー {address} に送られます。</translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation>テキストは、このコンピューターから {host} に送られます。</translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation>曲線に含まれるテキスト: {on}。それ以外: {off}。</translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation>両者が同じ判定をしたテキスト: {count}。コーエンのカッパ係数: {kappa}。</translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation>引用符のない区切り文字を含むテキストは最後の列にあるため、元どおりに結合しました。</translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation>「{file}」の読み込み中に発生しました。</translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation>1 つのレポートには多すぎます</translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation>CAR ファイルが不完全です。途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation>GPU ({device}) またはドライバーの計算に誤りがある可能性があります。GPU のレイヤー数を 0 にしてお試しください。それで解決する場合は、ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation>GPU ({device}) を使用中でした。そのドライバーが原因の可能性があります。</translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation>GPU モジュール {name} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation>GPU モジュール {name} が使えるドライバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation>このレポートの JSON ファイルは、Plumbline のあるどのコンピューターでも確認できます。ファイルだけで、作成後に変更されていないかがわかります。</translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation>モデルハブのミラーかプロキシのアドレス、またはフォルダーです。「自動」では、環境変数 HF_ENDPOINT があればそれを、なければ huggingface.co を使います。</translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation>モデルで判定を行う別のコンピューターのアドレスです (例: 「{example}」)。設定している間は、別のモデルを選択しない限り、テキストはこのコンピューターの外に送られます。</translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation>リリースのアドレスが無効です</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>受け取ったままの回答:</translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation>回答を続けられません</translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation>回答でルールを引用することになっていますが、ポリシーのルールに ID がありません。ID を付けてください。</translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation>実行 {run} の項目 {item} の回答は、別のテキストまたは実行のものです。</translation>
    </message>
    <message>
        <source>The answer form is added to the prompt.</source>
        <translation>回答形式はプロンプトに追加されます。</translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation>回答形式を使用できません</translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation>回答形式が矛盾しています</translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation>通常、応答ファイルの末尾は .tsr です。</translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation>応答が変更されているか、その証明書ではタイムスタンプに署名できません。保存しませんでした。</translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>回答「{label}」がポリシーとは別に指定されていますが、ポリシーには書かれていません。モデルには伝わりません。</translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation>回答を複数の方法で読み取れます。意図した方法を選択するか、それ以外を求める記述を削除してください。</translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation>異議申し立ての文面がありません</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation>「{decision}」に対する異議申し立てですが、その後、人が「{other}」と判断しています。</translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation>「{decision}」に対する異議申し立てですが、その判断は取り消されています。</translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation>異議申し立ては終了しています</translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation>異議申し立ては取り下げられました。</translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation>アーカイブにファイルがありません。</translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation>アーカイブの終端がありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>添付ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation>認証局からタイムスタンプが発行されませんでした</translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation>書籍に目次情報がありません。</translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation>境界を選んだ例と同じ例で測定したため、実際より良い値になっています。検証するには、それぞれの半分に少なくとも {few} 件の違反が必要です。</translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation>案件に名前がありません</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>カタログを読み取れません</translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation>カタログに {model} はありません。あるもの: {known}。</translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation>カタログに誤りがあります</translation>
    </message>
    <message>
        <source>The size is approximate; it is confirmed before downloading.</source>
        <translation>サイズはおおよその値です。ダウンロードの前に確認します。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation>カタログの数値は確認済みのため、このファイルはダウンロードしません。</translation>
    </message>
    <message>
        <source>About {size}, according to {source}. The exact size is confirmed before downloading.</source>
        <translation>約 {size} です ({source} による)。正確なサイズは、ダウンロードの前に確認します。</translation>
    </message>
    <message>
        <source>About {size}. The exact size is confirmed before downloading.</source>
        <translation>約 {size} です。正確なサイズは、ダウンロードの前に確認します。</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>ほかに {n} 件あります。このレポートの JSON ファイルにはすべて含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Golden set {name}</source>
        <translation>ゴールデンセット {name}</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ソースでの ID</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>返信の言語</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>ローカル API</translation>
    </message>
    <message>
        <source>No item is labelled “{decision}”: there will be no figures for it.</source>
        <translation>「{decision}」のラベルが付いた項目はありません。この数値は出ません。</translation>
    </message>
    <message>
        <source>None of the items was reviewed by a person.</source>
        <translation>人がレビューした項目はありません。</translation>
    </message>
    <message>
        <source>Nothing can be put in for {places}. There are {known}.</source>
        <translation>{places} に入れられるものがありません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>人がレビューした項目は {n} 件で、そのうち {same} 件でモデルと一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>練習用モデル</translation>
    </message>
    <message>
        <source>Report on item {item} of “{run}”</source>
        <translation>「{run}」の項目 {item} のレポート</translation>
    </message>
    <message>
        <source>Report on “{run}”</source>
        <translation>「{run}」のレポート</translation>
    </message>
    <message>
        <source>Run {run}: {name}</source>
        <translation>実行 {run}: {name}</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation>セルに JSON が入っています。その中のテキストを判定します。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation>{host} の証明書を受け入れられません: {reason}。</translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation>チェーンが環 {link} ({time} に記録: {record}) で途切れています。それ以降の記録は保証できません。</translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation>章にテキストがありません。</translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation>章が {limit} バイトを超えています。</translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation>列: {names}。</translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation>列によってプロンプト内の日付が異なります。</translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation>項目 {item} とともに示す列が多く、テキストに使える余地が半分を切っています。</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation>{host} への接続は暗号化されていません。ネットワーク上でテキストを読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation>接続の記録に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation>コンテンツが長すぎます</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>コンテキストに空きがありません</translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation>コンテキストが長すぎます</translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation>コピーまたはダウンロードが不完全です。もう一度行ってください。</translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation>実行 {run} のカウンターが行数と一致しません。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation>データフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation>一覧に示される実行 {run} の項目 {item} の判定が、記録されたものと異なります。</translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation>判定の確率</translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation>画像の説明文はテキストに含まれます。</translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation>デバイスがありません</translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation>ディスクを使用できません</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>ディスクのエラーが報告されました</translation>
    </message>
    <message>
        <source>The disk&apos;s file system can&apos;t hold files this large (FAT32 is limited to 4 GB). Choose another folder.</source>
        <translation>ディスクのファイルシステムでは、このサイズのファイルを扱えません (FAT32 は 4 GB まで)。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation>文書の終端がなく、途中で切れています。一部だけでは判定しません。</translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>文書は {bytes} バイトあります。1 件の上限は {limit} です。</translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation>Plumbline の不具合によりダウンロードが終了しました</translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation>ダウンロードが完了していません</translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation>ダウンロードのプロセスが終了しました</translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation>GPU のドライバーを起動している途中でした。いずれかのドライバーが原因の可能性があります。</translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation>章の要素の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation>文字コード {encoding} は推定です。ファイルの sha256 は {sha256} です。</translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation>接続先が無効です</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>エンジンが繰り返し停止しています</translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation>環境変数 HF_HUB_OFFLINE により、ハブへの接続が禁止されています。</translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation>環境変数 {variable} に「{folder}」が設定されています。</translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation>期待するラベルは、テキストの上にある専用の行に入っています。</translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation>エキスパート ({experts}) は RAM に、残り ({rest}) は {gpus} に置かれます。</translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation>エクスポートが途中で切れています。それより前の部分を読み取ります。</translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation>この投稿はエクスポートに Web ページとしてのみ含まれています。表示されるテキストを判定します。</translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation>エクスポートが不完全です。記載されたメッセージ数: {said}、見つかった数: {found}。</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation>フィールド「{field}」に入るのは 1～{limit} 文字です。{stated} は指定できません。</translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation>フィールド「{field}」に入るルール ID は 1～{limit} 個です。{stated} は指定できません。</translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation>フィールド「{field}」を null にはできません。</translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation>フィールド「{field}」がポリシーとは別に指定されていますが、ポリシーには書かれていません。モデルには伝わりません。</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation>フィールド「{field}」には、異なる選択肢が 2 つ以上必要です。</translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation>フィールド「{field}」には、選択できる値が 2 つ以上必要です。</translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation>JSON の回答のフィールドが指定されていません。</translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation>数値が項目のものと一致しません。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>ファイルは既に存在します</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation>このパスフレーズではファイルを開けません</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file changed while it was read. Items read from it before that are kept.</source>
        <translation>ファイルが読み取り中に変更されました。それより前に読み取った項目は保存されます。</translation>
    </message>
    <message>
        <source>The file does not name its architecture; Plumbline runs {supported} models only.</source>
        <translation>ファイルにアーキテクチャ名がありません。Plumbline で動作するのは {supported} のモデルだけです。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut off.</source>
        <translation>ファイルが値の途中で終わっています。途中で切れたものです。</translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation>ファイルが読み取り中に大きくなりました。開いた後に追加された内容は、この実行に含まれません。</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>ファイルが変更されています</translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation>ファイルは未検証で、破損している可能性があります。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation>ファイルに PEM または DER 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation>ファイルが JSON のレポートではないか、一部が欠けています。</translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation>ファイルが時刻認証局の応答 (RFC 3161) ではありません。</translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation>ファイルが、公表された内容と異なります</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>ファイルがなくなっています</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation>ファイル一覧に、安全に書き込めない名前 {file} があります。</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>ファイルは同じものです。</translation>
    </message>
    <message>
        <source>The fingerprint does not match: this is not the report that its maker meant, or it was changed.</source>
        <translation>フィンガープリントが一致しません。作成者の意図したレポートではないか、変更されています。</translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation>レポートのフィンガープリントが内容と一致しません。</translation>
    </message>
    <message>
        <source>The first row is taken for the names of the columns and is not judged.</source>
        <translation>最初の行は列の名前とみなされ、判定されません。</translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation>フォルダーは既に存在します</translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation>フォルダーは使用中です</translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation>Plumbline の一部であるフォルダー「{name}」がありません。</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation>回答形式を特定できません</translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation>ポリシーから回答形式を特定できません。「VALID または INVALID の 1 語で回答する」のように回答の仕方を冒頭付近に書くか、回答形式をポリシーとは別に指定してください。</translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation>回答形式はポリシーの文面から推定しました。ポリシーとは別に指定すると確実です。</translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation>形式: {formats}。</translation>
    </message>
    <message>
        <source>The golden set has no name</source>
        <translation>ゴールデンセットに名前がありません</translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation>ゴールデンセットの「{half}」側にテキストがありません。</translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation>ゴールデンセットにテキストがありません。</translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation>ゴールデンセットに共通のテキストがないため、翻訳どうしとみなして位置で対応付けました。</translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation>ポリシーの回答形式から作成した文法が、形式の求めるテキストを受け付けません。</translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation>グリッドが大きすぎます</translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation>フィールド「{field}」の最大値は 1～{limit} です。{stated} は指定できません。</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation>その間、履歴全体の変更はできません。</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation>履歴を開けません</translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation>履歴に案件「{name}」が既にあります。</translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation>履歴に異議申し立て {appeal} はありません。</translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation>履歴に案件「{name}」はありません。</translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation>履歴に評価 {evaluation} はありません。</translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation>履歴に実行 {run} の項目 {item} はありません。</translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation>履歴に項目 {item} はありません。</translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation>履歴にキュー {queue} はありません。</translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation>履歴に、そのポリシーとその日時の実行はありません。</translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation>履歴に実行 {run} はありません。</translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation>履歴に実行 {run} の項目 {item} の判定はありません。</translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation>履歴にチェックの判定はありません。</translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation>履歴にゴールデンセット「{name}」のバージョン {version} はありません。</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>履歴が破損しています</translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation>履歴は Plumbline の新しいバージョンのものです</translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
        <translation>履歴は Plumbline の古いバージョンのものです</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>履歴は使用中です</translation>
    </message>
    <message>
        <source>The history is kept in {folder}, which can&apos;t be found. No history was opened.</source>
        <translation>履歴の保存先 {folder} が見つかりません。履歴は開かれませんでした。</translation>
    </message>
    <message>
        <source>The history is not encrypted</source>
        <translation>履歴は暗号化されていません</translation>
    </message>
    <message>
        <source>The history is read-only</source>
        <translation>履歴は読み取り専用です</translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation>履歴を開くにはキーが必要です</translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation>履歴を開くにはパスフレーズが必要です</translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation>履歴がほかの手段で変更されています</translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation>履歴の暗号化を変更しています。</translation>
    </message>
    <message>
        <source>The history&apos;s folder is missing</source>
        <translation>履歴のフォルダーがありません</translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation>ハブにあるのは別のファイルです</translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation>ハブの数値を使います。</translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation>一覧に示される実行 {run} の項目 {item} に対する人の判断が、最後に記録されたものと異なります。</translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation>判定を Coop にエクスポートするときの項目の種類の ID です。Coop 側で設定します。</translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation>推論プロセスの応答を解釈できません</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation>推論プロセスが予期せず終了しました</translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation>推論プロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation>推論プロセスが、項目を 1 つも処理しないうちに {count} 回終了しました。</translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation>推論プロセスが動作していません</translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation>推論プロセスのバージョンは {other}、プログラムのバージョンは {own} です。</translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation>推論プロセスに、モデルを読み込む前に処理が要求されました。</translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation>インストールが不完全です</translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>項目は、最後のメッセージとその前の {n} 件です。それぞれに投稿者を付けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>ジャーナルを読み取れません</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>キーが合いません</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>キーリングを使用できません</translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation>使えるキーは {keys} です。修正するか削除してください。</translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation>ラベルの列に、ラベルとしては長すぎるテキストがあります。</translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation>ラベルが JSON のリストやオブジェクトの中にあり、解釈できません。入れ子のない JSON か CSV でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation>ラベル「{label}」は「判定不能」を意味できません。</translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation>ラベル「{label}」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation>実行 {run} の項目 {item} の検索に使うラベルが、その判定のものと異なります。</translation>
    </message>
    <message>
        <source>The language of statements of reasons and replies to appeals. Choosing a language there changes this setting.</source>
        <translation>理由通知と、異議申し立てへの返信の言語です。それぞれの画面で言語を選択すると、この設定も変わります。</translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation>ウィンドウの言語です。ポリシー、コンテンツ、回答は翻訳されません。</translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation>ライブラリにあるもの: {names}。</translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation>上限 {name} は 1 以上の整数にしてください。</translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation>この行は {chars} 文字あります。1 行の上限は {limit} 文字です。</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>空行です。</translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation>この行は有効な JSON ではありません。最後の行であれば、エクスポートが途中で切れています。</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation>接続の記録を消去できません</translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation>接続の記録を読み取れません</translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation>リスト {key} のエントリが {count} 個と記載されています。上限は {most} 個です。</translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation>リスト {key} に、不明な型 {kind} のエントリがあります。</translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation>ローカル API を開始できません</translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation>ダウンロードの最大速度です (MB/秒)。</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>メッセージにテキストがありません。</translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation>メッセージに内容の異なる 2 つのテキストがあります。もう一方は別の項目として扱います。</translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation>メッセージは {bytes} バイトあります。1 件の上限は {limit} です。</translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation>メッセージは削除されており、テキストはエクスポートに含まれていません。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation>モデルを削除できません</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>モデルを読み込めません</translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation>モデルはこの行の続きを書くのではなく、別のメッセージで回答します。代わりに、何を回答するかを冒頭付近に書いてください。</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>モデルファイルを読み取れません</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>モデルファイルが途中で切れています</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>モデルファイルが破損しています</translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation>実行 {run} の項目 {item} をモデルは判定していません。</translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation>この項目はモデルが判定しておらず、人による判断もありません。</translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation>モデルに harmony トークンがありません</translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation>モデルの判定がないテキストがあります</translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation>モデルは {count} 個のパートからなります。見つからないもの: {missing}。</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>モデルをメモリから解放しています。</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>モデルが破損しています</translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation>モデルは使用中です</translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation>モデルは判断を人に委ねることができます。</translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation>別のモデルを選択しない限り使われるモデルです。</translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation>モデル「{model}」は {count} 個のパートからなりますが、ほかのファイルが指定されました。</translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation>モデルの説明:</translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation>モデルのマニフェストを書き込めません</translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation>モデルに必要なメモリを見積もれません</translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation>モデルの出力が数値ではありません</translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation>モデルのパートの組み合わせが正しくありません</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation>モデルの推論:</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>モデルフォルダーを読み取れません</translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation>この名前は使用できません</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation>ネットワークから別のページが返されました</translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation>ネットワークの使用が禁止されています</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>ネットワークがオフになっています</translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation>要求に従い、新しいリビジョンをダウンロードします。</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>最新バージョンがわかりません</translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation>アドレスの末尾の番号です。既に別のプログラムが使っている場合は変更してください。</translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation>古いリビジョンを最後までダウンロードします。</translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation>古いリビジョンはもうないため、新しいリビジョンをダウンロードします。</translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation>この実行とともに保存されたオプションを使用できません。</translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation>指定できる順序: {orders}。</translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation>ページの終端がありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>ページにテキストがありません。</translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation>ページは {bytes} バイトあります。全体を読み取るファイルの上限は {limit} です。</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>ページが破損しています。</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>パスフレーズが短すぎます</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} was changed.</source>
        <translation>パスフレーズが正しくないか、{file} が変更されています。</translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation>ポリシーをエクスポートできません</translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation>その間、ポリシーの変更はできません。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation>回答の仕方がポリシーの冒頭付近に書かれていません。最初のセクションに書いてください。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation>{label} の前後に文を付けるなど、誤った回答の例がポリシーに書かれていません。例を示すか、ほかに何も書かないよう明記してください。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation>JSON の前後に言葉を付けるなど、誤った回答の例がポリシーに書かれていません。例を示すか、文で明記してください。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation>はっきりしない場合の扱いがポリシーに書かれていません。人へのエスカレーションをモデルに認めてください。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation>2 つのルールが当てはまる場合の優先順位がポリシーに書かれていません。1 文で明記してください。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation>モデルへの回答の指示がポリシーにありません。冒頭付近に回答の仕方を書き、可能な回答をすべて列挙してください。</translation>
    </message>
    <message>
        <source>The policy has a golden set “{name}”.</source>
        <translation>ポリシーにゴールデンセット「{name}」が既にあります。</translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation>ポリシーに Plumbline が認識できる回答形式がないため、標準形式 (判定、ルール、理由の順) を使います。標準形式はプロンプトに追加されます。</translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation>ポリシーにゴールデンセットがありません</translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation>ポリシーに見出しがありません。指示、定義、基準、例の 4 つのセクションに分けると、モデルの助けになります。</translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation>「{decision}」に対応するラベル「{label}」がポリシーにありません。</translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation>指示のセクション (何をするか、どう回答するか) がポリシーにありません。</translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation>基準のセクション (何が違反で、何が問題ないか) がポリシーにありません。</translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation>用語を定義するセクションがポリシーにありません。</translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation>境界に近い例のセクションがポリシーにありません。</translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>ポリシーは {n} トークンあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>ポリシーが空です</translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation>ポリシーが空です。何を許可し、何を許可しないかを書いてください。</translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation>ポリシーが UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation>ポリシーが大きすぎます</translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation>ポリシーが長すぎます</translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation>ポリシーはモデルに回答を求めているようですが、明確ではありません。回答の読み取り方を選択するか、回答の仕方を冒頭付近に書いてください。</translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation>ポリシーに回答の見本がありません。完全な回答を JSON で 1 つ示してください。</translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation>ポリシーに、テキストとその回答の例がありません。「&quot;テキスト&quot; -&gt; {label}」のように、テキストの後に回答を付けた例をいくつか示してください。</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation>ポリシー「{policy}」が、保存されたものと異なります。</translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation>ポリシーの変更点</translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation>policy.toml を読み取れません</translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation>policy.toml に誤りがあります</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation>練習用モデルは削除できません</translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation>練習用モデルはこのポリシーに対応できません</translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation>練習用モデルのファイルが破損している可能性があります。Plumbline をインストールし直してください。</translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation>練習用モデルの確率には意味がないため、確率による判定の選択は行いません。</translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation>プレフィックスをコピーできませんでした。</translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation>プレフィックスの長さが計算と異なります。</translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation>確率の値の種類がごく少ないため、しきい値を選ぶ余地がほとんどありません。</translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation>要求元のプロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation>チームサーバーに問い合わせるプロセス</translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation>ダウンロードを行うプロセス</translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation>読み取りを行うプロセスが予期せず終了しました。ファイルが破損しているか、悪意を持って作られた可能性があります。</translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation>文書、メール、アーカイブを読み取るプロセス</translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation>モデルファイルを検査するプロセスと、モデルを動かすプロセス</translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation>ほかのプログラムへの応答を終了しました。</translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation>プログラムのバージョンは {other}、推論プロセスのバージョンは {own} です。</translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation>エクスポート元のプログラムが、このメッセージを書き出せませんでした。</translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation>プロンプトの日付は今日ではなく、前回の評価と同じ {date} です。</translation>
    </message>
    <message>
        <source>The property {key}</source>
        <translation>プロパティ {key}</translation>
    </message>
    <message>
        <source>The property {key} appears twice.</source>
        <translation>プロパティ {key} が 2 回現れます。</translation>
    </message>
    <message>
        <source>The property {key} has the unknown type {kind}.</source>
        <translation>プロパティ {key} の型 {kind} は不明です。</translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation>プロパティ {key} が数値ではありません。</translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation>プロパティ {key} がテキストではありません。</translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation>プロパティ {key} によると {claimed} ですが、ファイルの内容から可能なのは {most} までです。</translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation>キューに複数のポリシーがあります</translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>要求されたゴールデン項目 {n} 件のうち、キューに入ったのは {found} 件です。ほかの項目と見分けがつかないのは、評価などでこのポリシーによる判定があるものだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation>キューが空になります</translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation>この行の引用符は CSV ファイルの規則に従っていません。何も囲んでいない引用符は、テキストの一部として扱います。</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>理由がありません</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>推論が上限に達しました。</translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation>このレコードは投稿ではありません。</translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation>レポートは作成時のままです。</translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation>レポートは Plumbline の新しいバージョンのものです</translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation>レポートに不備があります。</translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation>レポートの構成が正しくありません。</translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation>レポートのハッシュが欠けているか、正しくありません。</translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation>レポートの封印がこの履歴のチェーンにありません。別の履歴から作成されたレポートか、この履歴の一部が削除されています。</translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation>リポジトリは {bytes} あります。上限は {limit} です。</translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation>要求を判定できませんでした</translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>標準入力の残りは読み取っておらず、読み直すこともできません。読み取った分を判定します。</translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation>アーカイブの残りは破損しているため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation>ファイルの残りは有効な JSON ではないため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
        <translation>貼り付けたテキストの残りは読み取っておらず、読み直すこともできません。読み取った分を判定します。</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.</source>
        <translation>列が {columns} 個に対して、この行のセルは {cells} 個です。区切り文字を含むテキストは引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>The row has {cells} of {columns} cells.</source>
        <translation>この行のセルは {columns} 個中 {cells} 個です。</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>空の行です。</translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation>この行は、1 行の上限である {limit} 文字を超えています。</translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation>これより前の行は通常のテキストですが、この行には列があります。</translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation>テンソル {name} の行がブロックの途中で終わっています。</translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation>ルール「{rule}」がポリシーとは別に指定されていますが、ポリシーにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>{n} 件の判定のうち、条件に合うものはありません。既に人が判断したものは対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation>ルールに ID がありません。ID (R1、R2 など) があれば、どのルールで判定したかを回答で示せます。</translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation>実行は使用中です</translation>
    </message>
    <message>
        <source>The run that this search names is no longer in the history.</source>
        <translation>この検索が指定する実行は、もう履歴にありません。</translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation>プログラムの別のバージョンによる実行か、記録が変更されています。</translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation>この実行は、チームサーバー {address} で開始されました。</translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation>この実行は {model} (sha256 {sha256}…) で開始されました。このチェックサムのモデルはインストールされていません。</translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation>実行に使われたモデルがインストールされていません</translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation>実行に使われたサーバーが設定されていません</translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation>これらの実行は複数のポリシーで判定されており、ゴールデンセットはポリシーごとに異なります。</translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>同じスペイン語の語でも、ある国では無害で、別の国では侮辱になることがあります。どの国を対象とするポリシーかを明記し、あいまいな語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation>同じファイルが「{model}」としてインストールされています。</translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation>サンプルをコピーできませんでした</translation>
    </message>
    <message>
        <source>The script does not know it.</source>
        <translation>練習用の台本にない内容です。</translation>
    </message>
    <message>
        <source>The script has ended.</source>
        <translation>台本が終わりました。</translation>
    </message>
    <message>
        <source>The script says so.</source>
        <translation>台本にそう書かれています。</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>検索インデックスを再構築しています。</translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation>検索テーブル {table} が、インデックスの対象と一致しません。</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>サーバーから待つよう求められています</translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation>サーバーは要求に対応していません</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>サーバーの身元を確認できません</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation>サーバーが回答の形式を守りません</translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation>サーバーからテキストの分割方法を取得できません</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation>サーバーのモデルが変わっています</translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation>サーバーが読み取ったプロンプトが異なります</translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation>サーバーの出力が途中で終わりました</translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation>サーバーにはキーが必要です</translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation>サーバーには接続していません</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>サーバーの応答を読み取れません</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>サーバーの応答が正しくありません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation>サーバーの証明書を使用できません</translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation>サーバーのモデルを使用できません</translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation>人ではなく、サービスが書いたメッセージです。</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>設定ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation>ラベル「{label}」の重大度が 0 未満です。</translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation>トークンを選ぶ対象とする確率の割合です。温度が 0 より大きい場合だけ使われます。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation>シート「{sheet}」を読み取っています。このシートを読み取るには、こちらを選択してください。</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer, but that certificate was not issued under the one that you gave: this does not show who made the answer.</source>
        <translation>署名は、応答に含まれる証明書に対して有効ですが、その証明書は指定された証明書のもとで発行されたものではありません。そのため、誰が応答を作成したかはわかりません。</translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation>署名は、応答に含まれる証明書に対して有効です。その証明書が本当に認証局のものかは確認していません。SHA-256 ({sha256}) を認証局の公開値と比べるか、ルート証明書を指定してください。</translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation>署名は有効で、その証明書は指定された証明書のもとで発行されています。</translation>
    </message>
    <message>
        <source>The signature is invalid, so this proves nothing.</source>
        <translation>署名が正しくありません。何の証明にもなりません。</translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation>署名は確認していません。証明書が応答に含まれていないか、対応していない種類です。</translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation>最も簡単な設定: すべての違反と、すべての判定不能。</translation>
    </message>
    <message>
        <source>The size is confirmed before downloading.</source>
        <translation>サイズは、ダウンロードの前に確認します。</translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation>ウィンドウ内のすべての文字の大きさです。システムの設定に対する比率で指定します。</translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation>ソースが変更されています</translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation>実行 {run} の項目 {item} の状態が、その判定と矛盾しています。</translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation>{file} の構造が Plumbline の作成したものと異なります: {objects}。気付かないうちに記録が改ざんされるおそれがあるため、開きませんでした。</translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation>おそらくメモリ不足のため、システムが終了させました。</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>システムからの報告: {reason}。</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>システムからのメッセージ: {reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation>システムのキーリングからの報告: {reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation>システムの設定のプロキシは「{scheme}」です。ダウンロードには http または https のプロキシが必要です。</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>表が大きすぎます</translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation>テンソル {name} のオフセットが正しくありません。</translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation>テンソル {name} のサイズがあり得ない値です。</translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation>テンソル {name} の量子化方式は不明です。</translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation>テンソル {name} の次元数が {dimensions} です。</translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation>この行のテキストの列は空ですが、読み取らない {columns} に文字があります。</translation>
    </message>
    <message>
        <source>The text column is empty in this row.</source>
        <translation>この行のテキストの列は空です。</translation>
    </message>
    <message>
        <source>The text contains a delimiter without quotes. It is the last column, so its parts were joined.</source>
        <translation>テキストに、引用符のない区切り文字があります。最後の列のため、分かれた部分を結合しました。</translation>
    </message>
    <message>
        <source>The text in it could not be recognised.</source>
        <translation>文字を認識できませんでした。</translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation>テキストが空のため、実行を開始しませんでした。</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation>テキストは、最も長いテキストのある列「{column}」から読み取ります。</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
        <translation>テキストは、最も長いテキストのある列「{column}」から読み取ります。ほかの候補: {others}。</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name.</source>
        <translation>テキストは、列名から判断して「{column}」から読み取ります。</translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found by its name; other candidates: {others}.</source>
        <translation>テキストは、列名から判断して「{column}」から読み取ります。ほかの候補: {others}。</translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation>テキストは画像から認識 (OCR) したもので、誤りを含む可能性があります。</translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation>テキストと、それを引用した部分は省かれています。ハッシュは含まれています。</translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation>{measure} {least} のしきい値は、選ぶのに使ったのと同じ例で測定したため、実際より良い値になっています。検証するには、それぞれの半分に違反とそれ以外が少なくとも {few} 件と {few} 件必要です。</translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation>このタイムスタンプはこの履歴のものではありません</translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation>{time} のタイムスタンプを読み取れません。</translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation>{time} のタイムスタンプが、その封印のものではありません。</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation>タイムスタンプの署名が正しくありません</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>トークンが受け付けられません</translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation>トークンは送信していません</translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation>トークナイザーが通常のテキストを制御トークンに変換しました。テキストがプログラム自体の指示を装うおそれがあります。</translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation>{repository} の未完了のダウンロードを再開します。</translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation>値が {chars} 文字あります。1 行の上限は {limit} 文字です。</translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation>「{key}」の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation>判定の保存先が監視フォルダーの中になります</translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation>判定の結果まで判定されてしまいます</translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation>バージョン: {versions}。</translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation>重み「{model}」は未検証です。チェックサムが、Plumbline の持つどのカタログにもありません。</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>ブックにコメントまたはテキストボックスが {n} 個あります。これらは読み取りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation>ブックで一部の行が非表示になっていますが、読み取りました。</translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation>ブックでこの行は非表示になっていますが、読み取りました。</translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation>ブックでこのシートは非表示になっていますが、読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>ブックで {n} 行が非表示になっていますが、読み取ります: {rows}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation>ブックに表がないため、シートごとにテキストを読み取りました。行ごとに読み取ることもできます。</translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation>このコンテキストの作業用メモリ</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation>zip ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation>zip ファイルを展開できません</translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation>zip ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation>「{file}」の {files} 個のパートにあるテンソルは {found} 個で、{expected} 個ではありません。</translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation>リスト内にほかのテキストがありますが、読み取りません: {fields}。</translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation>ラベルが {limit} 個を超えています。</translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation>追加できる判断がありません</translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation>その実行はありません</translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation>次の言語のテンプレートがあります: {languages}。</translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation>型「{type}」のフィールドが 2 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>この見出しの下に例が {n} 件あります。境界に近い例を両方の種類から {least}～{most} 件示すのが最適です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>ここに見えない文字が {n} 個あります ({code})。モデルには読まれるため、削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>ほかに {n} 件あります。CSV と JSON のファイルにはすべて含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation>この名前の案件が既にあります</translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation>プログラムに不具合があります。場所はログに記録されています。</translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation>この項目には未決の異議申し立てがあります</translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation>コンテキストとして示す列 {columns} がありません。</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>列「{column}」はありません。列: {columns}。</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation>異議を申し立てる対象の判断がありません</translation>
    </message>
    <message>
        <source>There is no file or folder with this name, or it was removed.</source>
        <translation>この名前のファイルまたはフォルダーはないか、削除されました。</translation>
    </message>
    <message>
        <source>There is no file or folder with this name.</source>
        <translation>この名前のファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no file to load.</source>
        <translation>読み込むファイルがありません。</translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation>項目 {item} はありません</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation>{file} にキー「{key}」はありません。</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation>{table} にキー「{key}」はありません。</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation>ここにモデルはありません</translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation>ポリシーがありません</translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation>リリースがありません</translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation>これ以上追加できません</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation>{file} のあるディスクに空きがありません (空き {free})。これまでの記録はすべて無事です。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation>{file} のあるディスクに空きがありません。これまでの記録はすべて無事です。</translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation>実行 {run} はありません</translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation>封印はまだありません</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>設定「{key}」はありません。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation>シート「{sheet}」はありません。シート: {sheets}。</translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation>その回答形式はありません</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>その異議申し立てはありません</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>そのベンチマークはありません</translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation>その案件はありません</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>その列はありません</translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation>その評価はありません</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation>そのゴールデンセットはありません</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>その項目はありません</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>そのモデルはありません</translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation>そのポリシーはありません</translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation>その中に該当するポリシーはありません</translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation>そのキューはありません</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>そのバージョンはありません</translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation>チームサーバーがありません</translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation>この言語のテンプレートはありません</translation>
    </message>
    <message>
        <source>There is no terminal to ask for it on.</source>
        <translation>入力を求めるための端末がありません。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>テキストが含まれていません。</translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation>実行 {run} の項目 {item} の判定はありません</translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation>{file} がありません。移動、名前の変更、または削除が行われました。</translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation>「{file}」がありません。何も判定しませんでした。</translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation>「{name}」を読み込むにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation>判定できる内容が含まれていません。</translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation>同意の対象がありません</translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation>調整の対象がありません</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>比較の対象がありません</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>配布するものがありません</translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation>判定の対象がありません</translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation>ラベルを付ける対象がありません</translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation>返信できる内容がまだありません</translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation>レポートにする内容がありません</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>レビューの対象がまだありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻せる操作がありません</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>JSON の値の終わりより後に余分な内容があります。</translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation>標準形式のフィールドではありません。</translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation>重みが異なります</translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation>この境界は使用できません</translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation>別のキューの判断です</translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation>これらのファイルは 1 つのモデルではありません</translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation>実行 {run} のこれらの項目は上限に達したため、上限なしで再判定されました。</translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation>別の演習のラベルです</translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation>別のテキストのラベルです</translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation>これらのポリシーを 1 つのプロンプトにまとめることはできません</translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation>練習用モデルによる判定です。プログラムの練習とテスト用で、実際の判断には使えません。</translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation>複数のモデルのものが混ざっています。</translation>
    </message>
    <message>
        <source>They are answered in between</source>
        <translation>割り込ませる</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>待たせる</translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation>GPU を使用できるビルドですが、モデルは CPU で動作しています。</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation>ポリシーの名前として使用できません</translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation>この Plumbline では、新しいバージョンの公開場所がわかりません。</translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation>この Plumbline はソースから動作しているか、pip でインストールされています。git pull などでソースを最新にしてインストールし直すか、pip でパッケージを更新してください。</translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation>これは異議申し立てに対する判断です</translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation>このファイルはダウンロード中です</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>このファイルには別の内容が入っています</translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation>このファイルは履歴ではありません</translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation>このファイルは別のバージョンのものです</translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation>このフォルダーにファイルはありません。</translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation>これは回復コードです</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation>別の種類のファイルです</translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation>これは案件ではありません</translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation>これは証明書ではありません</translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation>第二レビュー担当者用のファイルではありません</translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation>これはレポートではありません</translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation>使用できるサーバーではありません</translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation>これはタイムスタンプではありません</translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation>そのデータセットのファイルではありません</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation>別の人のファイルです</translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation>メッセージの HTML 版です。テキスト版とは内容が異なります。</translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation>異議申し立ての対象となった判断と同じです</translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation>最新バージョンです。{version} が公開されています。</translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation>この項目はファイルから読み取ったものではありません</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>この種類のファイルは読み取れません</translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation>この種類のプロキシは使用できません</translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation>この行に効果はありません。推論レベルは実行ごとに選択します。</translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation>このモデルは使用できません</translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation>このモデルは既にインストールされています</translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation>このモデルは Plumbline に付属しています</translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation>トークンが必要です</translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation>このリポジトリは Plumbline のカタログになく、誰も検証していません。モデルファイルは C で書かれたプログラムが読み取るデータで、悪意のあるものはその弱点を突こうとする可能性があります。Plumbline は先にファイルを検査し、専用のプロセスで読み込みます。ライセンスはリポジトリのページで確認してください。</translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation>この行にはテキストの列がありません。</translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation>この実行は {before} で開始され、{device} で続行します。</translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation>この割合は使用できません</translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation>このシステムには、プログラムが秘密の情報を保管できるキーリングがありません。</translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation>このテンプレートは使用できません</translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation>このバージョンは「{key}」に対応していません。</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation>このバージョンは、これの計算方法に対応していません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation>これまでに読み取った分と合わせると、展開後のサイズが 1 ファイルの読み取り上限を超えます。</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>出力トークン数</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation>待機中の要求が多すぎます</translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation>時間またはメモリの超過</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation>次回起動時のツアー</translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation>後でもう一度試すか、別のネットワークまたはアドレスから試してください。正しく届いた部分は保存されます。</translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation>いくつかの応答が終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation>ネットワークが復旧してからもう一度試すか、ブラウザーで {page} を確認してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation>もう一度お試しください。繰り返し発生する場合は、モデルの名前を添えて報告してください。</translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation>GPU のレイヤー数を 0 にしてお試しください。速度は落ちますが、プロセッサで処理できます。</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>2 つのフィールドの名前が同じです。</translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation>2 つのファイルの名前が同じです</translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation>2 つのファイルの内容が食い違っています</translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation>2 つのテンソルが重なっています。</translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation>まとめられるのは、名前の異なる 2～{most} 個のポリシーです。指定されたもの: {names}。</translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation>プログラムの 2 つのバージョンが混在しています</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>不明な文字コード</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation>不明な日付の順序</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>不明な設定</translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation>不明な分割方法</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>キーリングのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation>展開して、ポリシーのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>展開して、フォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation>読み取りオプションを解釈できません</translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation>モデルをダウンロードするには、この設定を解除してください。</translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation>対応していないファイル形式</translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation>使用できない区切り文字</translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation>使用できない上限</translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation>使用できないメッセージ数</translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation>ほかのプログラムと同じ方法か、flatpak update で更新してください。</translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation>「判断を維持」とするか、別の判断を選択してください。</translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation>0 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation>前後に空白を付けず、目に見える文字を 1～{limit} 文字で指定してください。</translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation>制御トークンがファイルに残っている gpt-oss または gpt-oss-safeguard のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation>https のアドレスを使うか、トークンを外してください。</translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation>別のモデルファイルを使い、モデルの名前を添えて報告してください。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation>community-spam のように、英字、数字、ハイフンだけを使ってください。</translation>
    </message>
    <message>
        <source>Use one of these, or leave out the braces.</source>
        <translation>これらのいずれかを使うか、波かっこを取り除いてください。</translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation>作成に使われた演習を使ってください。</translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation>作成に使われた演習を使ってください。</translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation>同じバージョンを使ってください。</translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation>このレポートには練習用モデルによる判定が含まれています。実際の判断には使えません。</translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation>モデルファイルを検証してください。問題がなければ、GPU を使わずにもう一度お試しください。</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation>それぞれの違反</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>完了するまで待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation>完了するまで待つか停止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation>完了するまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation>重み、sha256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What arrived is kept. Please report this text.</source>
        <translation>受け取った内容は保存されています。このテキストを報告してください。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation>有効な判断:</translation>
    </message>
    <message>
        <source>Differences in method, which limit the comparison:</source>
        <translation>方法が異なり、最後の 1 ポイントまでは比較できない点:</translation>
    </message>
    <message>
        <source>What happens to requests from other programs while a check or an evaluation is running.</source>
        <translation>チェックまたは評価の実行中に、ほかのプログラムからの要求をどう扱うかを指定します。</translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation>何が適用されているか確認できませんでした。</translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation>ある国では無害な語が、別の国では侮辱になります (「fanny」、「spaz」など)。どの国の英語を対象とするポリシーかを明記し、あいまいな語は人に委ねるようにしてください。</translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation>{file} の内容は、別のテキスト、または別のポリシーに基づく判断です。</translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation>判定の対象に列がありません。</translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation>判定に影響するもの</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>要求された内容</translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation>異議申し立てに対する判断は取り消せません。申立人が既に知っている可能性があります。</translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation>判定した内容は履歴に保存されます。</translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation>スキップしたもの</translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation>再判定の条件は、同じポリシー、モデル、例を 1 回の評価で推論レベル低・中・高で判定した結果から学習します。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation>ソースに情報がある場合は、次のものも示せます: {fields}。</translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation>tesseract がある場合</translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation>モデルの最大の部分であるエキスパートの重みを置く場所です。メインメモリは低速ですが、必要な GPU メモリがはるかに少なくなります。</translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation>履歴のあるコンピューターでは、ファイルを履歴と照合します。すべての項目、判断、環に加え、鍵付きハッシュにより伏せた内容も照合します。</translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation>「{binary}」が 0 の場合、「{field}」には何も書けません。</translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation>「{binary}」が 1 の場合、「{field}」には何も書けません。</translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation>表示したテキストを、スペースキーを押している間だけ見せるか、次の項目に移るまで見せるかを指定します。</translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation>このファイルからは、日付が日・月のどちらの順かわかりません。書かれたまま保存します。順序を指定してください。</translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation>スキャンしたページや画像の文字を認識 (OCR) するかどうかを指定します。このコンピューターに tesseract が必要です。該当する項目には印が付きます。</translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation>どれが演習か確認してください</translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation>どのポリシーのゴールデンセットか指定してください</translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation>モデルの使用中</translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation>ハッシュを計算できる人なら、レポートを偽造できます。フィンガープリントを、作成者から知らされたものと比べてください。</translation>
    </message>
    <message>
        <source>Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives you through another channel.</source>
        <translation>ハッシュを計算できる人なら、レポート全体を作り直すこともできます。そのため、フィンガープリントを、作成者から別の手段で知らされたものと比べてください。</translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation>zst ファイルのウィンドウ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>作成プログラム</translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation>プログラム自体の行を含めて {tokens} トークンあります。コンテキストは {limit} トークンで、そのうち {reasoning} を推論に、{answer} を回答に確保しています。コンテンツのための余地がありません。</translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation>判定が同じでほかのラベルが異なるもの: {count}</translation>
    </message>
    <message>
        <source>In the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation>標準形式で使えるキーは {keys} です。修正するか削除してください。</translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation>これがないと、プロンプトが双方で同じ意味になるとは限りません。{said}</translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation>異議申し立ての文面: 開いて読む</translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation>「3」、またはその列を指すには「3:2」のように入力してください。</translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation>NAME@2 のように入力してください。</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation>許可しない内容を書いてください。</translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation>パス、名前、パスワードを付けず、{example} のように入力してください。</translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation>ポリシーを書き込んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation>{example} のように、セットの名前の前にポリシーの名前を付けてください。</translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation>引用符で囲んで {example} のように書いてください。</translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation>引用符を付けずに {example} のように書いてください。</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>{example} のように書いてください。</translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation>{key} = {values} のように書いてください。</translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation>それぞれについて {table} を書いてください。</translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation>たとえば {example} のように書いてください。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation>別のコンピューターでファイルをダウンロードすることもできます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation>`confirmed` は true または false にしてください。</translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation>`confirmed` には、各ファイルの bytes と sha256 が必要です。</translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation>`format` は {number} にしてください。</translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation>`licence` がありません。</translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation>`memory` に使えるのは {keys} です。</translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation>`purpose` は {purposes} のいずれかです。</translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation>`repository` は、{text} ではなく「組織名/名前」の形式にしてください。</translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation>`sha256` は、16 進数の小文字 64 桁にしてください。</translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation>`{key}` はテーブルのリストです。</translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation>`{key}` は name、url、summary からなるテーブルです。</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation>`{key}` がないか、1 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation>`{key}` がないか、テキストではありません。</translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation>`{key}` はここでは使えません。</translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation>クラッシュ時にメモリの内容をディスクに書き込まない</translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation>レビューキューのゴールデン項目に対する判断</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation>人の判断</translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation>実行 {run} のレビューキューの項目</translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation>スキップされた項目</translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation>実行 {run} のスキップされた項目</translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation>判定に至る 1 段階</translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation>実行 {run} の {item} の 1 段階</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation>UTF-8 でないテキストが含まれている</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation>実行 {run} の {item} に対する異議申し立て</translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation>項目 (行 {row})</translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation>不明な記録</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>回答形式</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>回答の上限</translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation>プロンプト内の回答スキーマ</translation>
    </message>
    <message>
        <source>answer:</source>
        <translation>回答:</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>添付ファイル {number}</translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation>添付ファイル「{name}」</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation>上限 {budgets}</translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation>バイト {first}～{last}</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>第 {number} 章</translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation>章「{name}」</translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation>プロンプト内の日付</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日・月・年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>efforts</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>ファイルの終わり</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation>フィールド {number}</translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation>フィールド「{name}」</translation>
    </message>
    <message>
        <source>format stated</source>
        <translation>形式を明記</translation>
    </message>
    <message>
        <source>golden set</source>
        <translation>ゴールデンセット</translation>
    </message>
    <message>
        <source>hard items</source>
        <translation>件 (負担の大きい項目)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation>実行または項目の数</translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation>インデックス「{name}」</translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation>権限を取得できない</translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation>プログラムを起動できない</translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation>ファイルに書き込めず、プログラムのファイル以外を読み取れない</translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation>ネットワークに接続できない</translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation>{bytes} バイト手前で終わっている</translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation>{size} バイトに達する前に終わっている</translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation>以前は {before} バイトだったが、現在は {now} バイト</translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation>別のディスクにある</translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation>`files` が必要です。</translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation>名前の重複しないモデルが必要です。</translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation>名前の重複しないバリエーションが必要です。</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>エスカレーションになったため</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>項目 {item}</translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation>実行 {run} の項目 {item}</translation>
    </message>
    <message>
        <source>items at once</source>
        <translation>同時処理数</translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation>テーブルの一覧が失われているか、キーが正しくない</translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation>メモリに上限がある</translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation>グラフィックスカードを使わない間はメモリに上限がある</translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation>スキーマ番号がない</translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation>ポリシーの言語</translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation>学習した推論レベルの境界</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>行 {number}</translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation>「{file}」の検査中に llama.cpp が中断しました ({reason})。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation>llama.cpp で処理に失敗しました</translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation>llama.cpp が、ポリシーの回答形式から作成した文法を受け付けませんでした。</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation>llama.cpp が「{name}」を受け付けませんでした。理由は示されていません。</translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation>llama.cpp が「{name}」を受け付けませんでした: {errors}。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>伏せ字</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>メッセージ {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>モデル {model}</translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation>モデル {model}、バリエーション {variant}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月・日・年</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>回答を読み取れなかったため</translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation>終了コードなし</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は示されていない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation>ポリシーにないもの: {rules}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>no data arrived for too long</source>
        <translation>長時間、応答がない</translation>
    </message>
    <message>
        <source>There is a golden set of this name already</source>
        <translation>この名前のゴールデンセットが既にあります</translation>
    </message>
    <message>
        <source>These examples come with Plumbline</source>
        <translation>これらの例は Plumbline に付属しています</translation>
    </message>
    <message>
        <source>They can&apos;t be renamed or deleted.</source>
        <translation>名前の変更や削除はできません。</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>正解に変化</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>不正解に変化</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>オブジェクト {number}</translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation>{table} の {count} 行のうち {copied} 行をコピー</translation>
    </message>
    <message>
        <source>one policy</source>
        <translation>1 つのポリシー</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>ほかのバージョン</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>ページ {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>段落 {number}</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>確率 {share}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation>引用されたテキスト</translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation>推論の上限</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>レコード {number}</translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation>繰り返し {number}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>行 {number}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>実行 {run}</translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation>評価の一部としての実行 {run}</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation>複数のポリシーをまとめて</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>シート {number}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>シート「{name}」</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>シグナル {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>スライド {number}</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>テーブル「{name}」</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation>温度 {sampling}</translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation>温度 {temperature}、top p {top_p}、シード {seed}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>テキスト {number}</translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation>アドレスの有効期限が切れている</translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation>回答が矛盾している</translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation>ポリシーにない回答</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>回答が途中で切れている</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>案件「{name}」</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>確信度を測定できなかったため</translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation>実行 {run} の削除</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation>ゴールデンセット「{name}」</translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation>伏せた内容のハッシュ</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>ラベルの重大度が高いため</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation>この項目でモデルが繰り返し失敗した</translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation>モデルが回答しなかった</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>モデルの確信が足りなかったため</translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation>実行 {run} の {item} に対する異議申し立ての結果</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation>ポリシー「{policy}」</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>推論が上限に達したため</translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation>回答の前に推論が上限に達した</translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation>判定の再利用</translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation>実行 {run} の {item} への判定の再利用</translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation>実行 {run} の {item} のレビュー</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation>評価の一部としての実行</translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation>封印とタイムスタンプ</translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation>実行 {run} の状態</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation>実行 {run} の {item} の判定</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation>トリガー「{name}」</translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation>ビュー「{name}」</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation>レポート自体についての記載</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>要求された内容</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年・月・日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation>{about} 数値の出典: {source}</translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation>{allowed}: 許可、{escalated}: 人が判断</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation>{answer}、{meanings}</translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation>封印が {time} に存在したことを {authority} が証明しています。</translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} は {total} 件のうち {n} 件多く正解しています。これほど大きな差が偶然に生じることはまれです ({p})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} は {total} 件のうち {n} 件多く正解しています。この程度の小さな差は偶然でもよく生じます ({p})。</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation>{columns}</translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation>{column} (今回の測定)</translation>
    </message>
    <message>
        <source>{content} · {policy} · {began}</source>
        <translation>{content} · {policy} · {began}</translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation>{device}、同時処理数: {sequences}、{version}。</translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation>{device}、GPU のレイヤー数: {layers}、同時処理数: {sequences}、{version}。</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation>{all} 件中 {done} 件、うち {reused} 件は再利用</translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation>{endpoint} は保護されていない (http) ため、ネットワーク上のほかの人にトークンを読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation>{engine} ({device})、同時処理数 {sequences}</translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation>{entries} 個のエントリ (harmony の特殊トークンを含む)</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation>{file} は、未完了のダウンロードか、正しくないファイルのダウンロードのものです。</translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation>{file} は複数の方法で読み取れます。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation>{file} を開くことも作成することもできません ({detail})。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} をこのキーで開けません (ファイルの先頭が破損している場合も同じ結果になります)。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation>{file} を正しく読み取れません ({detail})。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation>{file} は使用できません。変更されているか、不完全です。</translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation>{file} には、ポリシーパック以外のものが含まれています。</translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation>{file} にテキストがありません。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation>{file} では、回答の仕方が十分に明確ではありません。</translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation>{file} は検証の後に変更されています。</translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation>{file} のフラグ {columns} は、いずれもポリシーにありません。</translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation>{file} には、期待するラベルの候補となる列が複数あります: {columns}。</translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation>{file} は {limit} を超えています。</translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation>{file} にはラベルのほかに列がありません。</translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation>{file} に policy.md、policy.txt、または唯一のテキストファイルがありません。リンクはたどりません。</translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation>{file} のスキーマは {found} で、このバージョンが対応するスキーマは {known} までです。内容は何も変更していません。</translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation>{file} に複数のテキストがありますが、policy.md という名前のものがありません: {names}。</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation>{file} の sha256 が {expected} ではなく {digest} のため、ブロックごとにダウンロードし直します。</translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation>{file} の sha256 は {digest} ですが、正しくは {expected} です。</translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation>{file} の sha256 は、ハブでは {found}、カタログでは {expected} です。</translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation>{file} にはテキスト {columns} がありますが、それぞれのラベルがありません。</translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation>{file} を読み取るには、このバージョンへの移行が必要ですが、ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation>{file} のサイズは、ハブでは {found} バイト、カタログでは {expected} バイトです。</translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation>{file} は {size} あります。ポリシーの上限は {limit} です。</translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation>{file} には {reviewer} さんの判断が入っています。別のバッチのものかもしれません。</translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation>{file} にラベルがありません。</translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation>{file} は演習ではなく、誰かが付けたラベルです。</translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation>{file} には {people} のラベルが入っています。</translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation>{file} が破損しています ({name})。</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation>{file} が破損しているか、暗号化されています: {reason}。</translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation>{file} は暗号化されていますが、キーが渡されていません (ファイルの先頭が破損している場合も同じ結果になります)。</translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation>{file} はモデルフォルダーにあります。</translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation>{file} は Plumbline がエクスポートした案件ではありません。</translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation>{file} は Plumbline の履歴ではありません。内容は何も変更していません。</translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation>{file} は zip ファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation>{file} は演習ではありません。</translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation>{file} がないか、サイズが {size} バイトではなくなっています。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} がありません。</translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation>{file} がありません。{installed}</translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation>{file} はモデルにこの回答を求めているようですが、明確ではありません。</translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation>{file} のサイズが {size} バイトではなくなっています。</translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation>{file} はゴールデンセット {golden} として保存されました。</translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation>{file} は Plumbline の別のバージョンで作成されました。</translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation>{file} は、別の演習、またはこの演習の別のバージョンで作成されました。</translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation>{file} は、Plumbline がこの用途で作成したものではないか、新しいバージョンで作成されたか、変更されています。</translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation>{file} を開きましたが、内容がここには合わないか、新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation>{file} が上書きされるため、エクスポートしませんでした。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}、{line} 行 {column} 列: {reason}。</translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation>{file}、またはそのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation>{file}: sha256 が不明なため、モデルには未検証の印が付きます。</translation>
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
        <translation>{file}: {reason}。</translation>
    </message>
    <message>
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation>{first} と {second} は {total} 件中の同じ {right} 件で正解しています。ここでは差がありません。</translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation>{first} と {second} には、対応する列がありません。</translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation>{first} と {second} には、共通のラベル付き項目がないため、比較できません。</translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation>{first} には列が 1 つしかありません。</translation>
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
        <translation>{flag}: F1 {f1}、適合率 {precision}、再現率 {recall}、既知の {known} 件に対し {raised} 件で設定</translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation>{folder} に {most} 個を超える GGUF ファイルがあります。</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation>{folder} に GGUF ファイルがありません。</translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation>{folder} に GGUF ファイルがありません。{depth} 階層まで検索しました。</translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation>{folder} は古いフォルダーでいっぱいです。</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation>{folder} が上書きされるため、コピーしませんでした。</translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation>{folder} が上書きされるため、エクスポートしませんでした。</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}。</translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation>{folder}: {reason}。残り {needed} を書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}、ラベル {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{all} 件中 {hits} 件</translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation>{what} に対する {host} の応答の形式が不明です ({error})。</translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation>{what} に対する {host} の応答はエラー {status} でした。</translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation>{what} に対する {host} の応答のステータスは {status} でした。</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} の応答のステータスは {status} でした。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation>{host} に接続できないか、接続が切れました ({reason})。</translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation>要求していないのに、{host} がファイルを圧縮しています。</translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation>{host} からバージョンが示されませんでした。</translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation>{what} のために送ったトークンが {host} に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation>{host} にファイル {what} がありません。</translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation>{host} に {what} のリポジトリがありません。</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation>{host} に {what} のこのリビジョンがありません。</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} に {what} がありません。</translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation>{what} は {host} にサインインした人だけに提供されているか、存在しません。</translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation>{host} で Plumbline のリリースは公開されていません。</translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation>このネットワークから {host} への要求が多すぎます。</translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation>{host} が https から保護されていないアドレスへ転送しています。</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} の転送先がアドレスではありません。</translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation>{host} の転送が終わりません。</translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation>{host} が {what} へのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation>{host} から、要求とは異なるバイトが送られてきました。</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}。ポリシーのテキストから検出。</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}。明示的に設定。</translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation>{model} (練習用、実際の判断には使えません)</translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation>{model} (公表値)</translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation>{model} はダウンロードする必要がありません。</translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation>{model} はインストールもダウンロードもされていません。</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} はインストールされていません。</translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation>{model} はインストールされていません。{installed}</translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation>{model}、{quantization}、{repository} から。</translation>
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
            <numerusform>{name} ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}、バージョン {number}</translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation>{name}、{policy}</translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation>{name}: {given}</translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation>{folder} にあと {needed} 必要ですが、空きは {free} です。</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} 件の回答が、上限の {limit} トークンに達しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} バイトをデコードできませんでした。それぞれ � と表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} 件の判定が期待と異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} 個の数式に計算結果が保存されていないため、セルを空として読み取りました。表計算プログラムでブックを開いて保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>文字として成り立たないサロゲートペアの片方が {n} 個あります。それぞれ � と表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} 件の項目に「{label}」のラベルが付いていますが、これに対応する判定がポリシーにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation>{n} 件の項目が上限に達しました。推論の上限 {budget} トークンに達したもの: {reasoning} 件、回答の上限 {limit} トークンに達したもの: {answer} 件。</translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} 件の項目が、推論の上限の {limit} トークンに達しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} 件の項目を推論レベル中で再判定し、うち {high} 件を推論レベル高で再判定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} 件の項目を推論レベル中で再判定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} 件の項目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>ほか {n} 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>ほかに {n} 件の記録が失われているか、変更されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>{table} のほかの {n} 行も同様です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{person} のラベルのうち {n} 個は、演習にないテキストのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>この検索が指定する実行のうち {n} 件は、もう履歴にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>これらのファイルのうち {n} 個が演習です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>文書の {n} 個の部分を読み取れないため、全体としては判定しません。代わりに、ページごとに 1 項目としてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} 件のレコードは投稿ではありません (いいね、フォロー、再投稿、プロフィール)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>既に {n} 件の要求がモデルの処理を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} 件のテキストはどの曲線にも含まれません。判定不能かエスカレーションになったか、判定を決める 1 語がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} 件のテキストに矛盾するラベルがあります。これらはどの数値にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation>{other} と {name} を同じフォルダーに置くことはできません。</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}、{inner}</translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation>{path} がないか、読み取れません。</translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation>{person} さんが、判断の異なる 2 つのファイルにあります。同姓同名の別の人ではありませんか?</translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: 残り {n} 件のテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}。</translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation>{policies}、まとめて</translation>
    </message>
    <message>
        <source>{policy} ({hash})</source>
        <translation>{policy} ({hash})</translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation>{column} の {policy}</translation>
    </message>
    <message>
        <source>{policy} · {name}, version {number}</source>
        <translation>{policy} · {name}、バージョン {number}</translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation>推論 {reasoning} トークン、回答 {answer} トークン</translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation>{reason} ({line} 行 {column} 列)</translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation>{reason} {wait} 後に再試行します。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation>{refused}: 違反、{allowed}: 許可</translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation>{refused}: 違反、{allowed}: 許可、{escalated}: 人が判断</translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation>このダウンロードの開始後に、{repository} が {old} から {new} に変わりました。</translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation>{repository} に GGUF ファイルがありません。</translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation>{repository} に {text} と一致するモデルがありません。あるもの: {models}。</translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation>{repository} に複数のモデルがあります: {models}。</translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation>{repository} には、{file} の {parts} 個のパートのうち {files} 個があります。</translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation>既知の項目 {known} 件のうち {right} 件が正しく判定されました</translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation>{server} は使用できません</translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation>{server} はプロンプトをテキストとしてしか受け取らず、制御トークンに見えるものを制御トークンにします。そのため、テキストがプログラム自体のメッセージを装い、自らの判定を左右するおそれがあります。</translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation>{source} · {place}</translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation>{text} は名前として使用できません。使えるのは小文字の英字、数字、ピリオド、ハイフンです。</translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation>{title} にバリエーション「{wanted}」はありません。</translation>
    </message>
    <message>
        <source>{title} · version {number}</source>
        <translation>{title} · バージョン {number}</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}。{message}</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation>{total}、うち判定済み {done}、スキップ: {skipped}</translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation>{unfinished}。</translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation>{what} はテキストではありません。</translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation>{what} が、このダウンロードを始めたときのファイルと異なります: {reason}。</translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation>{what} は {length} バイトあります。上限は {most} です。</translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation>{what} には約 {needed} GiB が必要ですが、使えるのは {available} GiB です。</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation>「{address}」は http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation>「{choice}」は {choices} のいずれでもありません。</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>「{column}」</translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation>ラベルは、内容から判断して「{column}」から読み取ります。</translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation>テキストは、最も長い列である「{column}」から読み取ります。</translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation>「{column}」に 0 と 1 以外の数値があり、どれが「許可」を意味するかわかりません。代わりにポリシーのラベルを入力してください。</translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation>「{column}」はモデルが書いたもので、人の期待ではないため除外しました。</translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation>「{decision}」では判断の変更になりません。</translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation>「{device}」は使用できません。このコンピューターのデバイス: {devices}。</translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation>「{endpoint}」は http または https のアドレスでも、フォルダーでもありません。</translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation>「{field}」は読み取りません。コンテンツはファイルの別の場所で見つかりました。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation>「{file}」を読み取れません。{why}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation>「{file}」を使用できません。{why}</translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation>「{file}」には、コンテキストとして示す列 {columns} がありません。あるもの: {names}。</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>「{file}」は {n} バイトですが、少なくとも {needed} 必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>「{file}」は {count} 個中 {number} 番目のパートですが、見つかったファイルは {n} 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation>「{file}」はメッセージのエクスポート ({format}) と判断して読み取ります。{other} として読み取ることもできます。</translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation>「{file}」: {reason} ({done} の後)。</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>「{file}」: {reason}。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>「{folder}」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation>「{folder}」は監視中のため、判定の保存先にはできません。</translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation>「{golden}」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation>「{inner}」は「{outer}」の中にあります。</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation>「{key}」に {value} は使えません。有効な Unicode テキストではありません。</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation>{file} の「{key}」はテーブルにしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation>{file} の「{key}」はテキストにしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation>{file} の「{key}」は true または false にしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation>{table} の「{key}」はテーブルのリストにしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation>{table} の「{key}」はテキストのリストにしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation>{table} の「{key}」は整数にしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation>{table} の「{key}」はテキストにしてください。</translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation>{table} の「{key}」は true または false にしてください。</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation>{table} に「{key}」がありません。</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation>「{key}」は数値にしてください。{value} は使えません。</translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation>「{key}」は引用符で囲んだテキストにしてください。{value} は使えません。</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation>「{key}」は整数にしてください。{value} は使えません。</translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation>「{key}」は {least}～{most} にしてください。{value} は使えません。</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation>「{key}」は true または false にしてください。{value} は使えません。</translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation>「{key}」は {choices} にしてください。{value} は使えません。</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation>「{label}」と「{other}」は見分けにくいため、一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>“{label}” is not an answer under this policy.</source>
        <translation>「{label}」はこのポリシーの回答ではありません。</translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation>「{model}」の sha256 が正しくないため、読み込みません。</translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation>「{model}」に gpt-oss および gpt-oss-safeguard のトークンがありません。</translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation>「{model}」は、実行の開始時に使われたファイル (sha256 {sha256}…) ではありません。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation>「{name}」はラベル、フィールド、選択肢の名前として使用できません。</translation>
    </message>
    <message>
        <source>“{name}” contains / or @, which stand between policy, name and version.</source>
        <translation>「{name}」に / または @ が含まれています。これらはポリシー、名前、バージョンの区切りに使われます。</translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation>「{name}」に、名前に使えない文字があります。</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>「{name}」に文字も数字もありません。</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation>「{name}」の重みに、数値でないものがあります。</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>「{name}」は不明です。</translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation>「{name}」がヘッダーの記載より短くなっています。ダウンロードが完了していない可能性があります。</translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation>「{policy}」は番号による回答を求めています: {reading}。</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation>「{policy}」に Plumbline が認識できる回答形式がないため、標準形式 (判定、違反の場合は理由) を使います。</translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation>「{policy}」に Plumbline が認識できる回答形式がないため、標準形式 (判定、ルール ({rules})、理由の順) を使います。</translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation>「{policy}」のゴールデンセット: {names}。</translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation>「{policy}」は {n} トークンあります。違反の例: {violating}、許可の例: {allowed}。</translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>シャドウの「{policy}」と {n} 件中 {compared} 件を比較: 一致 {same} 件、不一致 {other} 件。シャドウは結果に影響しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation>「{policy}」には標準形式 (判定、違反の場合は理由) で回答します。</translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation>「{policy}」には標準形式 (判定、ルール ({rules})、理由の順) で回答します。</translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation>優先するポリシーに指定された「{policy}」が、ポリシーの中にありません: {names}。</translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation>「{policy}」はファイルでもフォルダーでもなく、ライブラリにある名前でもありません。</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation>「{policy}」には独自の回答形式があります ({reading})。</translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation>「{policy}」には独自の回答形式があり、選択されたとおりに読み取ります ({reading})。</translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation>「{policy}」はフォルダーまたはファイルから使われたもので、ライブラリにはありません。</translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation>「{reference}」は評価の番号ではありません。</translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation>「{reference}」に当てはまるバージョンがないか、複数あります。</translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation>「{rule}」は言及されていますが、定義がありません。定義するか、ID を修正してください。</translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation>「{shown}」は文字コードの名前ではありません。</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation>「{text}」はサーバーのアドレスとして使用できません。</translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation>「{title}」にテキストがありません。</translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation>「{title}」では、回答の仕方が十分に明確ではありません。</translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation>「{token}」はプロンプトの制御トークンのように見えます。モデルには通常のテキストとして渡され、何も制御しません。</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation>「{value}」は {table} の「{key}」として使用できません。</translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation>「{version}」はバージョンの番号ではありません。</translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation>「{word}」では、ルールが適用されない場合がはっきりしません。適用される場合とされない場合を書いてください。</translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation>「{written}」はセルの区切りに使用できません。</translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation>プログラムの練習とテスト用です。実際の判断には使えません。短いテキストから、列挙された単語を見つけるだけです。</translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation>0.5 GB 小さいモデルです。エキスパート以外の部分をさらに量子化しています。</translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation>このプログラム専用に、独自に生成したテキストを使って一から学習したモデルです。</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation>エキスパートは学習時の形式のままです。</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation>エキスパートは学習時の形式のままです。3 つのファイルで 1 つのモデルです。</translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation>エキスパートは学習時の形式のままです。2 つのファイルで 1 つのモデルです。</translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation>第一の選択肢です。エキスパートは学習時の形式のままです。</translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation>safeguard-120b の元になった汎用モデルです。比較用です。</translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation>safeguard-20b の元になった汎用モデルです。比較用です。</translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation>大型モデルです。互いに関係し合うルールに優れています。80 GB 以上のワークステーション向けです。</translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation>Plumbline が対象とするモデルの、一般的なコンピューター向けサイズです。作成したポリシーに従ってコンテンツにラベルを付けます。</translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation>ダウンロードせずに試すためのモデルです。</translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation>適用される法律を守って使用してください。</translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation>ライセンス文と表示を添えれば、使用、変更、再配布ができます。</translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation>複数の人のダウンロード記録とモデル一覧。最新のリビジョンについては一致し、古いリビジョンとは異なる</translation>
    </message>
    <message>
        <source>model lists of other programs</source>
        <translation>ほかのプログラムのモデル一覧</translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation>ほかの複数のプログラムのモデル一覧。内容は一致</translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation>ダウンロードした人たちの公開メモ</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation>ここと引用箇所のすべてのテキスト (Plumbline を閉じるまで)</translation>
    </message>
    <message>
        <source>Answers {name}</source>
        <translation>返信先: {name}</translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation>{name} への返信: {text}</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a decision. The note is saved with it.</source>
        <translation>判断を選択してください。メモは判断とともに保存されます。</translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation>引用されたがポリシーにないルール: {rules}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Date in the source: {date}</source>
        <translation>ソースでの日付: {date}</translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation>複数の項目について判断しますか?</translation>
    </message>
    <message>
        <source>Decide on the item first. A golden set holds what people decided.</source>
        <translation>先に項目について判断してください。ゴールデンセットには、人が判断したものが入ります。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>{n} 件の項目に判断を記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>{n} 件の項目の判断を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation>推論レベル: {effort} · プロンプトの日付: {date}</translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation>スペースキーを押している間だけ表示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation>テキストを隠す</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>モデルの推論を隠す</translation>
    </message>
    <message>
        <source>Hide what the verdict depends on</source>
        <translation>判定に影響するものを隠す</translation>
    </message>
    <message>
        <source>How certain the model was at the word where it decided, given the reasoning it had just written. This is not a measured accuracy: Evaluate measures that on your own examples.</source>
        <translation>モデルが直前の推論を踏まえて判定を決めた語について、どれだけ確信していたかを示します。測定された正解率ではありません。正解率は、「評価」で独自の例を使って測定できます。</translation>
    </message>
    <message>
        <source>ID in the source: {id}</source>
        <translation>ソースでの ID: {id}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation>違反の確率が {low}～{high} の場合に再判定 ({source})</translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation>上限なしで再判定: {verdict} (実行 {run}、項目 {item})。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation>モデルの確信度 {value}</translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation>モデル: {name} (チームサーバー {address})。重みの情報はここではわかりません</translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation>モデル: {name}、sha256 {hash}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing was recorded: that is already the decision.</source>
        <translation>何も記録していません。既に同じ判断が記録されています。</translation>
    </message>
    <message>
        <source>Nothing was undone: there is a newer decision.</source>
        <translation>何も取り消していません。より新しい判断があります。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>PRESS SPACE OR CLICK TO READ</source>
        <translation>スペースキーまたはクリックで表示</translation>
    </message>
    <message>
        <source>PRESS SPACE TO HIDE</source>
        <translation>スペースキーで隠す</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>部分 {number}</translation>
    </message>
    <message>
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation>パート {number} ({start}～{end} 文字目): {verdict}</translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation>ポリシー: {title}、sha256 {hash}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
        <translation>推論 (レビュー担当者用)</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Raw answer: {answer}</source>
        <translation>元の回答: {answer}</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>理由 (後で読む人のために)</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation>推論の上限 {budget} · 回答の上限 {limit} トークン</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation>引用されたルール: {rules}</translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation>実行 {run}、項目 {item} · Plumbline {version} · 記録日時 {when}</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>モデルの推論を表示</translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation>判定に影響するものを表示</translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation>コンテキストとしてモデルに示したもの: {context}</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>ソース: {origin}</translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation>温度 {temperature} · top-p {top_p} · シード {seed}</translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation>テキスト: sha256 {hash}</translation>
    </message>
    <message>
        <source>This concerns the verdicts under “{policy}”.</source>
        <translation>対象は「{policy}」による判定です。</translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation>このテキストは実行内に複数あります。判定は 1 回だけ行われ、どれも同じ判定になります。</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>タイトル: {text}</translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation>名前のないレビュー担当者</translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation>判定に影響するもの</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation>判定待ち</translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation>判定に影響するもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>{n} 件の項目で、モデルの判定に同意します。判定のないものは除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>あなたの判断</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>{n} 件の項目に、あなたの判断を記録します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>{n} 件の項目をまとめて判断</numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation>慎重な既定値</translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation>{engine} ({device})、同時処理数 {count}</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation>{number}. {effort}: {verdict}。再判定の理由: {doubt}。</translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation>{number}. {effort}: {verdict}。これが有効な判定です。</translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation>{rule} (ポリシーになし)</translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation>{seconds} 秒 · {tokens} トークン</translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation>{who}、{when}: 判断を取り消し</translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation>{who}、{when}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation>実際の違反 (%)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>例の追加</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>例を追加…</translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation>レビューを追加</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation>評価では、正しい判定がわかっている例を使って、判定がどれだけ正しかったかを調べます。ポリシーのバージョン、モデル、推論レベルを並べて比較し、どの判定が変わるかを確認できます。</translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation>全力で処理したときの、1 秒あたりのおおよその項目数です。</translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation>推論レベルが「自動」の場合、項目をまず低で判定し、モデルの確信が足りないものを再判定します。どれだけの確信が必要かは、これらの例から学習します。再現率を満たす範囲で、再判定が最も少なくなるようにします。</translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation>自動、最大限</translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation>自動、既定</translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation>自動、学習済み</translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation>自動、学習済み (もう半分で測定)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算用)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>変わった判定</translation>
    </message>
    <message>
        <source>Also ask about all policies at once</source>
        <translation>すべてのポリシーを一度に問い合わせる評価も行う</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation>選択した行との比較</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete evaluation</source>
        <translation>評価を削除</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.</source>
        <translation>それぞれの点がしきい値です。右にあるほど違反が多く見つかり、上にあるほど誤検出が少なくなります。</translation>
    </message>
    <message>
        <source>Each policy has its own verdict</source>
        <translation>ポリシーごとに判定</translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation>各ポリシーのゴールデンセット</translation>
    </message>
    <message>
        <source>Edit example</source>
        <translation>例の編集</translation>
    </message>
    <message>
        <source>Edit example…</source>
        <translation>例を編集…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>評価しています…</translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation>評価が完了しました。</translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation>評価を停止しました。いつでも再開できます。</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation>回答を読み取れなかった例です。不正解として数えます。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation>期待と結果</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートをエクスポート…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>ゴールデンセット</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>適合率と再現率の調和平均です。</translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation>ポリシーの正確さを測る</translation>
    </message>
    <message>
        <source>How long the model was asked to reason.</source>
        <translation>モデルが推論にかける深さの設定です。</translation>
    </message>
    <message>
        <source>If they disagree</source>
        <translation>判定が分かれた場合</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>例のインポート</translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation>例をインポート…</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name. Its next version will hold these examples alone; versions before it are kept.</source>
        <translation>この名前のゴールデンセットがポリシーに既にあります。次のバージョンにはこれらの例だけが入ります。以前のバージョンは残ります。</translation>
    </message>
    <message>
        <source>The policy that was evaluated, and what else tells the rows apart.</source>
        <translation>評価したポリシーと、そのほかに行を区別するものです。</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>ほかの行がありません。</translation>
    </message>
    <message>
        <source>There is no such example.</source>
        <translation>該当する例はありません。</translation>
    </message>
    <message>
        <source>These examples were made for “{policy}”; their answers may not fit another one.</source>
        <translation>これらの例は「{policy}」のために作成されたものです。ほかのポリシーには答えが合わないことがあります。</translation>
    </message>
    <message>
        <source>Which policy decides when asked about all at once</source>
        <translation>すべてを一度に問い合わせるときに決定するポリシー</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>{policy} で決定</translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation>例のテキストを含める</translation>
    </message>
    <message>
        <source>Delete golden set</source>
        <translation>ゴールデンセットの削除</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>モデルの推論を含める</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>再判定</translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation>判定済みの例と待機中の例です。</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>ラベルの列</translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation>ポリシーで定義されていないラベル: {labels}。そのまま残されます。</translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation>ポリシーの言語</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation>ゴールデンセットの名前</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新しい評価</translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation>新しい評価…</translation>
    </message>
    <message>
        <source>New golden set</source>
        <translation>新しいゴールデンセット</translation>
    </message>
    <message>
        <source>New golden set…</source>
        <translation>新しいゴールデンセット…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the model is too sure. Larger dots stand for more examples.</source>
        <translation>破線上では確率が実際と一致します。80% の判定なら、5 件中 4 件が違反です。破線より下では、モデルが自信を持ちすぎています。点が大きいほど、例の数が多いことを表します。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>ポリシーの変更点</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>適合率と再現率、{n} 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>適合率 (%)</translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation>予測された確率 (%)</translation>
    </message>
    <message>
        <source>Preparing the evaluation…</source>
        <translation>評価を準備しています…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation>違反の再現率</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>再現率 (%)</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>例を削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename golden set</source>
        <translation>ゴールデンセットの名前の変更</translation>
    </message>
    <message>
        <source>Rename or delete the golden set</source>
        <translation>ゴールデンセットの名前の変更または削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>繰り返し回数</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>レポートを {file} に保存しました。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Review queues and what people decided are kept.</source>
        <translation>レビューキューと人の判断は残ります。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules that the policy does not have: {rules}. Is it the right policy?</source>
        <translation>ポリシーにないルール: {rules}。ポリシーは正しいですか?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation>1 項目あたりの秒数</translation>
    </message>
    <message>
        <source>Select a number to see its examples.</source>
        <translation>数字を選択すると、その例が表示されます。</translation>
    </message>
    <message>
        <source>Select at least one effort.</source>
        <translation>推論レベルを少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Select at least one model.</source>
        <translation>モデルを少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Select at least one policy.</source>
        <translation>ポリシーを少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Select the answer that is right for this text.</source>
        <translation>このテキストの正しい答えを選択してください。</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation>期待どおりに判定された例の割合と、その 95% 信頼区間です。</translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation>違反と報告されたもののうち、実際に違反であるものの割合です。</translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation>実際の違反のうち、見つかったものの割合です。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>THE MODEL&apos;S VERDICT</source>
        <translation>モデルの判定</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>検証用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>テキストの列</translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation>今後、推論レベル「自動」では、この条件で {policy} を判定します。</translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>評価が停止しました。</translation>
    </message>
    <message>
        <source>The evaluation was deleted.</source>
        <translation>評価を削除しました。</translation>
    </message>
    <message>
        <source>The evaluation was not started.</source>
        <translation>評価を開始できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>評価は {n} 行になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples that come with the policy are listed instead.</source>
        <translation>代わりに、ポリシーに付属の例が一覧に表示されます。</translation>
    </message>
    <message>
        <source>The model that judged the examples.</source>
        <translation>例を判定したモデルです。</translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation>このページはどのブラウザーでも開け、ネットワークからは何も読み込みません。</translation>
    </message>
    <message>
        <source>The policy has a golden set of this name.</source>
        <translation>この名前のゴールデンセットがポリシーに既にあります。</translation>
    </message>
    <message>
        <source>These examples come with Plumbline.</source>
        <translation>これらの例は Plumbline に付属しています。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation>新しい判定 1 件あたりの生成トークン数です。</translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation>1 項目あたりのトークン数</translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation>1 判定あたりのトークン数</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>調整用</translation>
    </message>
    <message>
        <source>Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.</source>
        <translation>調整用: ポリシーの作成中に参照するもの。検証用: 別に取っておき、後で評価に使うもの。</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>チェックに使用</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What you filled in will be lost.</source>
        <translation>入力した内容は失われます。</translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation>再判定の条件</translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation>再判定の条件…</translation>
    </message>
    <message>
        <source>Why this is the right answer</source>
        <translation>これが正しい答えである理由</translation>
    </message>
    <message>
        <source>Write first example…</source>
        <translation>最初の例を作成…</translation>
    </message>
    <message>
        <source>Write or paste the text.</source>
        <translation>テキストを入力するか、貼り付けてください。</translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation>結果: {what}</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation>期待: {what}</translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation>予測 {said}%、実際 {was}% ({count} 件中)</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>row {number} of {all}</source>
        <translation>行 {number}/{all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{n} 件中 {done} 件の判定</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation>{done} 件、待機中 {waiting} 件</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}～{high}%</translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation>中 {medium} 件、高 {high} 件</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>これを使って測定した {n} 件の評価は、必要な例とともに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>これを使って測定した {n} 件の評価では、古い名前のままになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>例 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>例 {n} 件。ダブルクリックするか Enter キーを押すと、モデルの推論を表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>例 {n} 件: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} 行は例ではないため、スキップします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} 件のテキストに矛盾するラベルがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} 件の判定が変化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} 件の判定を再利用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} の例は {n} 件になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}、例 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation>{policy}: 違反の確率が {low} を超える「許可」と、{high} を下回る「違反」を再判定します。</translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation>{title}: 下書きと保存済みバージョン</translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation>{value} ({range})</translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation>{what} の比較 ({columns}): 判定の一致 {same}、カッパ係数 {kappa}。違反: {violations}。</translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation>{what}: {first} → {second}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>“{title}” will be deleted with its verdicts and figures. This can&apos;t be undone. Golden sets and policies are kept.</source>
        <translation>「{title}」を判定と数値とともに削除します。この操作は元に戻せません。ゴールデンセットとポリシーは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>「{title}」を {n} 個のバージョンとともに削除します。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算用)</translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation>Coop (送信する項目)</translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation>JSON Lines (正確なテキスト)</translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation>Label Studio (タスク)</translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation>Osprey (アクション)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>見つかりませんでした。別の語をお試しください。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Plumbline Help</source>
        <translation>Plumbline ヘルプ</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add to case…</source>
        <translation>案件に追加…</translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation>すべての結果をエクスポートします。</translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>すべての結果をエクスポートします ({n} 件を超える判定)。</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation>このポリシーによるすべての実行</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>投稿者…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>案件…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>レポートを確認…</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>履歴を確認…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック日時</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compacting the history file…</source>
        <translation>履歴ファイルを圧縮しています…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Content hidden</source>
        <translation>コンテンツは非表示</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>チェック日</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>履歴からの削除</translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation>実行を削除…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
        <translation>すべての判定が、理由とあなたのレビューとともにここに保存されます。テキストをチェックすると、ここで検索できるようになります。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>エクスポートを停止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Exporting to {file}: {verdicts}</source>
        <translation>{file} にエクスポート中: {verdicts}</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>{file} にエクスポートしています…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by author</source>
        <translation>投稿者によるフィルター</translation>
    </message>
    <message>
        <source>Filter by file</source>
        <translation>ファイルによるフィルター</translation>
    </message>
    <message>
        <source>Delete this saved search?</source>
        <translation>この保存した検索を削除しますか?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>削除中: {n} 件中 {done} 件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Finished runs older than (days)</source>
        <translation>完了後、次の日数を過ぎた実行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>チェックに移動</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>モデルの推論を含める</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定済み</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation>非表示のコンテンツで一致</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>{n} 件を超える実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>{n} 件を超える判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>読み取れる日付なし</translation>
    </message>
    <message>
        <source>No verdict matches all of these words and filters.</source>
        <translation>これらの語とフィルターのすべてに一致する判定はありません。</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>判定はまだありません</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation>何も記録していません。判断するには、判定を 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>この投稿者のみ</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>このファイルのみ</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>チェックで開く</translation>
    </message>
    <message>
        <source>Part of a name or an address is enough. Several words must all occur.</source>
        <translation>名前またはアドレスの一部で検索できます。複数の語を入力すると、すべてを含むものが対象になります。</translation>
    </message>
    <message>
        <source>Part of the name of a file or a folder is enough. Several words must all occur.</source>
        <translation>ファイル名またはフォルダー名の一部で検索できます。複数の語を入力すると、すべてを含むものが対象になります。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>名前の変更または削除…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation>レポートと案件</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>レビュー済み: {decision}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>“{name}” will be deleted. What it finds stays in the history.</source>
        <translation>「{name}」を削除します。この検索で見つかるものは履歴に残ります。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>実行 {run}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索の保存</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>保存: {when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation>コンテンツ、理由、メモ、ポリシーを検索</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Select a verdict to see its details.</source>
        <translation>判定を選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Selected: {runs}</source>
        <translation>選択中: {runs}</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>すべての判定を表示</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>判定を表示</translation>
    </message>
    <message>
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation>選択した判定の一部が読み込まれていません。一度に選択する数を減らしてください。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dates are taken as written in the source. Content without a date, or with an ambiguous one such as 03/04/2024, isn&apos;t found: choose “No readable date” to see it.</source>
        <translation>ソースに書かれているとおりの日付を使います。日付のないコンテンツや、03/04/2024 のように 2 通りに読める日付のコンテンツは見つかりません。表示するには「読み取れる日付なし」を選択してください。</translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation>ファイルにはチェックしたコンテンツが含まれます。ファイルを入手した人は誰でも読めます。</translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation>項目の種類は「{type}」になります。設定の「ほかのプログラム」で変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>一覧には、これらの実行の判定が {n} 件表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words and filters are kept in the history. If it is encrypted, so are they.</source>
        <translation>語とフィルターは履歴に保存されます。履歴が暗号化されていれば、これらも暗号化されます。</translation>
    </message>
    <message>
        <source>There is a saved search of this name. It will be replaced.</source>
        <translation>この名前の保存した検索があります。新しい検索に置き換わります。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.</source>
        <translation>この操作は元に戻せません。履歴ファイルは小さくなります。ポリシー、ゴールデンセット、エクスポートしたファイルは残ります。</translation>
    </message>
    <message>
        <source>This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}.</source>
        <translation>{runs} ({items}) を削除します。テキスト、判定、推論と、{reviewed}のレビューが削除されます。</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>タイムスタンプ…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧に表示中のもの</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>モデルに同意</translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation>モデルに不同意</translation>
    </message>
    <message>
        <source>deleted run</source>
        <translation>削除された実行</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 以降</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} 件の項目を案件「{name}」に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} 件の項目を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>これらの項目に対する未決の異議申し立て {n} 件も、判断されないまま削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>これらの実行のほかの判定 {n} 件も削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>レビュー済みの項目 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} 件の実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>進行中の実行 {n} 件は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} 件の判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} 件の判定を {file} にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} 件の判定をエクスポートします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>履歴の確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Save seal</source>
        <translation>封印の保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Seal that you kept (optional)</source>
        <translation>保管してある封印 (ある場合)</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.</source>
        <translation>履歴全体を読み取り、破損を検出して、記録の後に変更または削除されたものを示します。</translation>
    </message>
    <message>
        <source>The check was stopped before it had a result.</source>
        <translation>確認を停止しました。結果はまだわかりません。</translation>
    </message>
    <message>
        <source>The seal was saved to {file}.</source>
        <translation>封印を {file} に保存しました。</translation>
    </message>
    <message>
        <source>This is the history&apos;s seal. Keep it somewhere other than this computer, on paper or with another person. It can later show that nothing recorded before it was changed.</source>
        <translation>これは履歴の封印です。紙に書くかほかの人に預けるなどして、このコンピューターとは別の場所に保管してください。それより前の記録が変更されていないことを、後で示せます。</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>タイムスタンプ…</translation>
    </message>
    <message>
        <source>Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.</source>
        <translation>別の場所に保管した封印がなければ、履歴全体が偽造された可能性は否定できません。</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封印</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{n} 件中 {done} 件の記録を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The history is intact.</source>
        <translation>✓ 履歴に問題はありません。</translation>
    </message>
    <message>
        <source>✕ The history does not match the seal.</source>
        <translation>✕ 履歴が封印と一致しません。</translation>
    </message>
    <message>
        <source>✕ The history is not as it was recorded.</source>
        <translation>✕ 履歴が記録されたときの内容と異なります。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation>同意してダウンロード</translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation>アクセストークンが必要</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>別のリポジトリ</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>別のリポジトリ…</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>入手可能</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation>ハブに接続しています…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation>破損しているため、読み込まれません</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation>このコンピューターでは動作しません</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>そのままダウンロード</translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation>これらのファイルをダウンロードしますか?</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation>ダウンロード中: {percent}%</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation>ファイルが破損しています。sha256 が正しくありません</translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation>ファイルは未検証です。Plumbline に sha256 の情報がありません</translation>
    </message>
    <message>
        <source>File verified</source>
        <translation>ファイルは検証済み</translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation>このディスクから検索</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>比較用</translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation>練習と試用のためのもので、実際の判断には使えません</translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation>モデレーション用</translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation>形式: {quantization}</translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation>この条件を読み、同意します</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルのインポート</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>フォルダーのインポート</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation>これらのモデルをインポートしますか?</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>{name} をインポートしています…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation>このディスクの LM Studio、Hugging Face、llama.cpp、Jan、GPT4All、Ollama に、gpt-oss のモデルはありません。</translation>
    </message>
    <message>
        <source>Model details</source>
        <translation>モデルの詳細</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>見つかったモデル</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation>一部ダウンロード済み: {percent}%</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation>Plumbline は {host} に接続します。そこからストレージに転送されることもあります。接続はすべて設定に一覧表示されます。</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>練習用モデル</translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation>練習用モデル: 実際の判断には使えません</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation>このコンピューターに推奨</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation>ダウンロードを再開…</translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation>このコンピューターでは動作が遅くなります</translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation>このコンピューターで快適に動作します</translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>サイズ: {size}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>入手元: {source}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation>モデルはテストに合格しませんでした。</translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation>モデルは正常に動作します。</translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation>gpt-oss アーキテクチャの GGUF ファイルがあるリポジトリの名前です。「組織名/名前」または「組織名/名前:ファイル」の形式で入力します。</translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation>{title} の未完了のダウンロードを削除します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation>チェックに使用</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>現在の場所で使用</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation>ファイルの扱い</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation>{model} (練習用)</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} をインストールしました。</translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation>{name} は正しくダウンロードされましたが、使用できません。{problem}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation>{repository}、コミット {commit}</translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation>ダウンロードサイズ {size}、ディスクの空き {free}。</translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation>{size}、{quantization}</translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation>{state}。チェックに使用中。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation>{title} は破損しています。sha256 が正しくありません。</translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation>{title} を検証しました。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation>{title} をこのディスクから削除します。その判定と、現在の場所で使用しているファイルは残ります。</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {total} 件中 {done} 件</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドの検索</translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation>一致するコマンドがありません</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>コマンド名の一部を入力してください</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation>0 または 1</translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation>一覧にあるコード</translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation>この名前のポリシーは既に存在します。</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>一覧にある語</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>回答を追加</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>再分析</translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation>このテキストは分析に時間がかかりすぎるため、分析せずに表示しています。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>回答形式</translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation>回答: {labels}</translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation>回答とその意味</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation>良いポリシーに必要な 4 つのセクションから始める</translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation>このポリシーで判定するテキストをぼかす</translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation>CTRL+ENTER</translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation>null を許可</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation>このポリシーでチェック</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation>先に回答の読み取り方を選択してください。</translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation>選択: {reading}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation>確信度: {word}</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>現在のテキスト</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation>テキストから検出</translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation>ポリシーのテキストから検出したものです。変更すると、変更が優先されます。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation>変更を破棄して復元</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation>ポリシーの複製</translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation>試用テキストを入力してください</translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation>回答を入力すると、読み取り方を確認できます</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation>ZIP ファイルとしてエクスポート</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>フォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>回答のフィールド</translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation>フィールド (順番どおり)</translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation>回答の読み取り方</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>推論を隠す</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation>回答の読み取り方: {title}</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>ポリシーのインポート</translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation>ポリシーのフォルダーのインポート</translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation>インポートを停止しました。既にインポートしたポリシーは残ります。</translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation>ポリシーをインポートしています…</translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation>ラベルごとに 0 か 1 の JSON</translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation>フィールドのある JSON</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>判定しています…</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation>{line} 行目: {advice}</translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation>モデルを読み込み中: {share}%</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation>各回答の意味</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>新規、未保存</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>アドバイスはありません。</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>相違点はありません。</translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation>一致するポリシーがありません。</translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation>分析していません。</translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation>まだ明確ではありません。「このポリシーに違反する場合は 1、それ以外は 0 と回答する」のように何を回答するかをポリシーの冒頭付近に書くか、ここで選択してください。</translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation>なし (テキストを表示)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation>Plumbline は次の回答形式をプロンプトに追加します:</translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation>前回、このテキストの分析中に Plumbline が停止したため、分析せずに表示しています。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation>ポリシーとパック</translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation>ポリシーを処理中: {share}%</translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation>テキストの読み取り方 {number}: {reading}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>理由: {words}</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation>推奨: {least}～{most} トークン。このテキストのトークン数は数えていません。</translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation>推奨: {least}～{most}。これは実用モデルでの正確なトークン数です。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>このバージョンを復元</translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation>ルールと理由</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>ルール: {rules}</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>回答の例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>バージョン {number} として保存</translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation>履歴に保存</translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation>現在のテキストの判定を履歴に保存します</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>ポリシーを検索</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>アーカイブ済みを表示</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>推論を表示</translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation>判定を表示</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>標準形式</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation>標準形式: 判定、ルール、理由の順</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation>標準形式: 判定、ルール、理由の順。</translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation>標準形式: 判定、ルール、理由の順。ポリシーに Plumbline が認識できる回答形式がないため使われます。</translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation>標準形式。モデルは判断を人に委ねることができます</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>ここで指定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation>ゴールデンセットでテスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>試用テキスト</translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation>違反がなければ判定のみ、違反があればルールと、理由を述べる 1 文です。プロンプトに追加され、ポリシーのテキストは変わりません。</translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation>ポリシーのテキスト</translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation>テキストで推論レベルを求めていますが、効果はありません: {effort}。</translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation>このポリシーには、エディターで編集すると変わってしまう文字が含まれているため、ここでは読み取り専用です。</translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation>このポリシーでは、何を回答するかが明確ではありません。意図したものを選択するか、可能な回答とそれぞれの意味を定義してください。</translation>
    </message>
    <message>
        <source>This policy has no golden set yet. Import examples on the Evaluate page.</source>
        <translation>このポリシーにはまだゴールデンセットがありません。評価ページで例をインポートしてください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation>タイトルと言語</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation>回答の 2 通りの読み取り方</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation>テキストを分析していないため不明です。</translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation>チェックで使用: {effort}</translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation>モデルファイルを検証中: {share}%</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation>プロンプトに追加されるもの</translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation>回答形式の由来</translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation>どちらの意味か選択してください。選択した内容はプロンプトに書かれ、テキストは変わりません。</translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation>保存していない変更があります。古いバージョンを復元すると破棄されます。</translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation>選択肢の値までの数値</translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation>表にある回答</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation>例: en、de、pt-BR</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>違反したルールなし</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation>選択肢のいずれか</translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation>ルール ID</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation>実行で使用、未保存</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation>{kind}。ポリシーのテキストから検出。</translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation>{kind}。明示的に設定。</translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation>{model}: {runs}、{items}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>例 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>ほか {n} 個をインポートできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} 個のポリシーを {place} にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} 個のポリシーをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} 件の実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>変更のない {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} 件の判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>回答の {n} 通りの読み取り方</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (コピー)</translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation>{version} を保存しました。</translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation>{version}、変更あり</translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation>「{name}」をアーカイブしました。バージョンと判定は残ります。</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the key into the other program. It is shown only once.</source>
        <translation>キーを、要求を送るプログラムにコピーしてください。表示されるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>コピー: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>例: {name}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation>{address} で待ち受けています</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>ローカル API</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>新しいキーを作成しますか?</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>No program has sent a request yet.</source>
        <translation>プログラムからの要求はまだありません。</translation>
    </message>
    <message>
        <source>Off: no program can send requests.</source>
        <translation>オフ: どのプログラムも要求を送れません。</translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation>キーのチェックサムだけが、システムのキーリング ({keyring}) に保存されます。</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs send requests as they would to OpenAI: give them this address and the key. The model&apos;s name is plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.</source>
        <translation>プログラムは OpenAI と同じ方法で要求を送ります。このアドレスとキーを設定してください。モデル名は、plumbline/ の後にポリシーの名前を付けたものです。モデル名を plumbline とし、要求にポリシーを含めることもできます。</translation>
    </message>
    <message>
        <source>Programs under the names they give themselves, minute by minute. What they sent is only in the history, and not even there if they asked for it not to be stored.</source>
        <translation>プログラムは自ら名乗る名前で、1 分ごとに示されます。要求の内容は履歴にのみ記録されます。保存しないよう求められた場合は、履歴にも残りません。</translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>プログラムからの要求は {n} 回、最後は {date} です。拒否: {refused} 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation>古いキーを使うプログラムは、新しいキーを設定するまで拒否されます。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation>キーがあります。再表示はできません。新しいキーを作成すると置き換わります。</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation>キーはまだありません。キーがない間、すべての要求は拒否されます。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation>このシステムにはキーリングがないため、キーは Plumbline を閉じるまで有効です。</translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation>オンの間、あなたのアカウントで動作し、キーを持つすべてのプログラムは、テキストの判定を要求し、自らの要求への回答を読むことができます。履歴の閲覧、変更、ネットワークの使用はできません。Web ページは常に拒否されます。ほかのコンピューターには接続しないため、「ネットワークの使用を許可」の影響は受けません。</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>要求の記録</translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation>要求の記録…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Change it on the Settings page.</source>
        <translation>設定ページで変更してください。</translation>
    </message>
    <message>
        <source>Choose a column with one policy.</source>
        <translation>ポリシーが 1 つの列を選択してください。</translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation>「回答の読み取り方」で、読み取り方か標準形式を選択してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation>「例」でいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation>チェックの推論レベルに「{effort}」を選択してください。</translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation>「回答の読み取り方」で標準形式を選択してください。</translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation>2 つの評価、または 1 つの評価の 2 つの列を選択してください。</translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation>代わりに「コピー」を選択してください。</translation>
    </message>
    <message>
        <source>Create a read token in your account&apos;s settings there, and enter it here.</source>
        <translation>そのサイトのアカウント設定で読み取りトークンを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>Download it on the Models page.</source>
        <translation>モデルページでダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download or import it again on the Models page.</source>
        <translation>モデルページで、もう一度ダウンロードまたはインポートしてください。</translation>
    </message>
    <message>
        <source>Encrypt it in Settings, under “Privacy”.</source>
        <translation>設定の「プライバシー」で暗号化してください。</translation>
    </message>
    <message>
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation>設定ページの「チームサーバー」にある「キー…」から入力してください。</translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation>パスフレーズを入力するか、システムのキーリングのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation>「ラベルの列」を入力してください。</translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation>「テキストの列」を入力してください。</translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation>実用的な判定を行うには、モデルページでモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>一方に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation>1 つずつインポートして、それぞれの問題を確認してください。</translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation>削除された可能性があります。すべての実行は履歴ページに一覧表示されます。</translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation>削除された可能性があります。すべてのキューはレビューページに一覧表示されます。</translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation>対象のチェックが削除された可能性があります。すべての異議申し立ては、レビューページの「異議申し立て」に一覧表示されます。</translation>
    </message>
    <message>
        <source>Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help.</source>
        <translation>履歴を別のフォルダーに保存してください。ヘルプの「Settings and shortcuts」にある「Where files are」を参照してください。</translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
        <translation>先にファイルのコピーを作成してください。その後、バックアップと置き換えるか、読み取れる内容を救出してください。ヘルプの「Evidence and repair」を参照してください。</translation>
    </message>
    <message>
        <source>Name one file with “Another repository…”, after a colon: {repository}:FILE.</source>
        <translation>「別のリポジトリ…」で、コロンの後にファイルを 1 つ指定してください: {repository}:FILE</translation>
    </message>
    <message>
        <source>Name the repository itself with “Another repository…”.</source>
        <translation>「別のリポジトリ…」でリポジトリ自体を指定してください。</translation>
    </message>
    <message>
        <source>Open {file} in a text editor and remove “{key}”, or delete the file.</source>
        <translation>{file} をテキストエディターで開いて「{key}」を削除するか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Rebuild the search index in Settings, under “Privacy”.</source>
        <translation>設定の「プライバシー」で検索インデックスを再構築してください。</translation>
    </message>
    <message>
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation>ポリシーページで保存し、バージョンとして残してください。</translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation>設定ページの「チームサーバー」でアドレスを設定してください。</translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation>ポリシーページの「回答の読み取り方」で指定してください。</translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation>すべての評価は評価ページに一覧表示されます。</translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation>評価 {evaluation} の列は、評価ページに表示されます。</translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation>実行 {run} の項目は、履歴ページに表示されます。</translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation>モデルはモデルページに一覧表示されます。</translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
        <translation>キューの項目は、レビューページに表示されます。</translation>
    </message>
    <message>
        <source>The Settings page lists all settings.</source>
        <translation>すべての設定は設定ページに一覧表示されます。</translation>
    </message>
    <message>
        <source>They are listed under “Golden sets”.</source>
        <translation>「ゴールデンセット」に一覧表示されます。</translation>
    </message>
    <message>
        <source>To download the newer version, delete the unfinished download first.</source>
        <translation>新しいバージョンをダウンロードするには、先に未完了のダウンロードを削除してください。</translation>
    </message>
    <message>
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
        <translation>プログラムを試すには、「{title}」などのサンプルポリシーを選択してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Untick “Also ask about all policies at once” to compare versions of one policy.</source>
        <translation>1 つのポリシーのバージョンを比較するには、「すべてのポリシーを一度に問い合わせる評価も行う」をオフにしてください。</translation>
    </message>
    <message>
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation>評価ページの「例をインポート…」で作成できます。</translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation>モデルページの「ファイルをインポート…」で、ディスクからファイルをインポートできます。</translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation>「そのまま判定」を選ぶと、練習用モデルによる判定を確認できます。</translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation>すべての案件は、履歴ページの「レポート」、「案件…」に一覧表示されます。</translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation>レポートの JSON ファイルは、Plumbline の履歴ページの「レポート」、「レポートを確認…」で確認できます。</translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
        <translation>履歴ページの「レポート」、「タイムスタンプ…」で、要求を作成できます。</translation>
    </message>
    <message>
        <source>“Resume” judges the rest.</source>
        <translation>「再開」で残りを判定します。</translation>
    </message>
    <message>
        <source>“Saved searches” on the History page lists all of them.</source>
        <translation>すべて、履歴ページの「保存した検索」に一覧表示されます。</translation>
    </message>
    <message>
        <source>“Test” on the Models page tries the model.</source>
        <translation>モデルページの「テスト」でモデルを試せます。</translation>
    </message>
    <message>
        <source>“Use this computer&apos;s history” opens the one that is on this computer.</source>
        <translation>「このコンピューターの履歴を使用」で、このコンピューターにある履歴が開きます。</translation>
    </message>
    <message>
        <source>“Verify file” on the Models page checks it.</source>
        <translation>モデルページの「ファイルを検証」で確認できます。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation>名前などの語</translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation>伏せる名前などの語</translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation>投稿者の名前</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. The report was not written.</source>
        <translation>キャンセルしました。レポートは作成されていません。</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>レポートの確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Fingerprint from its maker</source>
        <translation>作成者から知らされたフィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint from its maker (optional)</source>
        <translation>作成者から知らされたフィンガープリント (ある場合)</translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation>@name のようなハンドル名</translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation>項目 {first}～{last} ({all} 件中)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation>JSON (確認可能)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>伏せる</translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation>人の情報を伏せる</translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation>選択範囲を伏せる</translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation>伏せる語</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation>または、プレビューで語を選択してください。レポート全体で伏せられ、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>レポートを準備しています…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation>{file} に保存しました。フィンガープリント: {fingerprint}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation>テキストはここでは非表示ですが、レポートには含まれます。</translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation>テキストとその引用</translation>
    </message>
    <message>
        <source>A report&apos;s JSON file is checked against its own hashes, and against this history if the report was made from it.</source>
        <translation>レポートの JSON ファイルを、その中のハッシュと照合します。この履歴から作成されたレポートの場合は、履歴とも照合します。</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>モデルの推論</translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation>ポリシーのテキスト</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>レポートをプリンターに送信しました。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める内容</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} を書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>書き込み中: {n} 件中 {done} 件の項目…</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>レポートの項目: {n} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>保存期間を過ぎた {n} 件の判定を削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A SECOND REVIEWER</source>
        <translation>第二レビュー担当者</translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation>確率の範囲:</translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation>キューには、人の確認が必要な判定が、設定した条件に従って集められます。たとえば、すべての違反、判定不能、許可から無作為に選んだ一部です。</translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation>許可から無作為に選ぶ割合:</translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation>一致度と不一致</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{policy} によるすべてのチェック {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As the model judged each</source>
        <translation>それぞれモデルの判定どおり</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>元の順序</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>抜き取り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation>テキストをチェックしてから、人の確認が必要な判定のキューを作成してください。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation>ほかの人からファイルで送られた項目について判断します。</translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation>類似項目をまとめて判断</translation>
    </message>
    <message>
        <source>Decided differently from the model: {share}</source>
        <translation>モデルと異なる判断: {share}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation>N 件ごと</translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation>全員の項目</translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation>ここにあるものはすべてレビュー済みです。</translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation>すべての違反</translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation>すべてのエスカレーション</translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation>すべての判定不能</translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation>チェックに移動</translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation>ゴールデン項目</translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation>負担の大きい項目</translation>
    </message>
    <message>
        <source>Hard items are those that break a policy whose texts are blurred.</source>
        <translation>負担の大きい項目とは、テキストをぼかすポリシーに違反する項目です。</translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation>負担の大きい項目: {order}</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>確率の上限</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy} · {name}</source>
        <translation>{policy} · {name} から紛れ込ませたゴールデン項目</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>レビューする項目</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後に</translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation>確率の下限</translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation>回答を統合…</translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation>名前 (コンマ区切り)。それぞれに分担されます</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>新しいキュー</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>新しいキュー…</translation>
    </message>
    <message>
        <source>No golden item can be added: the golden set&apos;s texts are in the queue already.</source>
        <translation>追加できるゴールデン項目がありません。ゴールデンセットのテキストは既にキューにあります。</translation>
    </message>
    <message>
        <source>No golden item fits. Evaluate the golden set first, so that its items have verdicts.</source>
        <translation>条件に合うゴールデン項目がありません。先にゴールデンセットを評価して、項目に判定を付けてください。</translation>
    </message>
    <message>
        <source>No golden item fits: these rules match none of their verdicts.</source>
        <translation>使えるゴールデン項目がありません。ゴールデン項目の判定のうち、これらの条件に合うものはありません。</translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation>キューはまだありません</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>残りはありません。これらの条件に合う {n} 件の項目は、既にレビュー済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>レビューするものはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>レビューするものがありません。{n} 件の判定はすべて「許可」です。その一部を確認するには、無作為に選ぶ割合をオンにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation>判定を一定間隔で選ぶ (件数ごと):</translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation>1 件を選ぶ間隔 (件数)</translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation>判定 {n} 件に 1 件</translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation>バッチを開く…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation>確率 {low}～{high}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation>類似項目を並べる</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>キューの削除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation>レビューキュー</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation>レビュー担当者: {names}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation>第二レビュー担当者に送る…</translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation>ゴールデン項目の割合</translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation>許可から選ぶ割合</translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation>全員の数値を表示</translation>
    </message>
    <message>
        <source>Similar items are grouped</source>
        <translation>類似項目は並んでいます</translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation>別の人が、あなたの判断を知らずに同じ項目について判断します。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} 件の項目は既にレビュー済みのため、対象外です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>異議申し立てでのみ判断した項目: {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} 件の項目はまだ判定がないため、対象外です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>そのうち {n} 件はゴールデン項目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}、{n} 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>{n} 件のチェックから {when} に作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one rule for what has to be reviewed.</source>
        <translation>レビューの対象にする条件を、少なくとも 1 つ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>これらの類似項目 {n} 件で、モデルの判定が分かれています: {verdicts}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s verdicts differ</source>
        <translation>モデルの判定が分かれています</translation>
    </message>
    <message>
        <source>The same seed draws the same items.</source>
        <translation>同じシードなら同じ項目が選ばれます。</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>このチェックの {n} 件の項目には、まだ判定がありません。チェックの完了を待つか、再開してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>{n} 件の判定のうち、これらの条件に合うものはありません。別の条件を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This check has no verdicts. Select another one.</source>
        <translation>このチェックには判定がありません。別のチェックを選択してください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>対象の判定</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation>許可の抜き取りで見つかった違反: {share}</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>キューの内容</translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation>レビューの対象</translation>
    </message>
    <message>
        <source>Reviewer&apos;s part</source>
        <translation>表示する担当分</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>今日は負担の大きい項目を {n} 件判断しました。休憩しませんか?</numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation>ゴールデン項目の正解: {share}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>{decision} for all</source>
        <translation>すべて {decision} にする</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{total} 件中 {done} 件をレビュー済み</translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation>{of} 件中 {hits} 件、{percent} ({low}～{high})</translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation>{name} さんの項目</translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>今日の負担の大きい項目: {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} 件の項目を選択中です。それぞれにあなたの判断を記録します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} 件の項目がキューに入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation>許可から無作為に選んだ {share} (シード {seed})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} 件をレビュー済み</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation>「{title}」を削除します。項目に対する判断は残りますが、ゴールデン項目に対する判断は残りません。</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation>すべて完了しました。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>すべての項目 ({n} 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>{count} 文字以上にしてください。複数の単語を使うとより安全です。</translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation>バッチ (*.review)</translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation>ブラインド: モデルの判定を見せない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>バッチの選択</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>回答ファイルの選択</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>バッチを閉じる</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation>コーエンのカッパ係数 {kappa}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation>コーエンのカッパ係数 {kappa} ({low}～{high})</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation>{name} として判断…</translation>
    </message>
    <message>
        <source>Decide differently…</source>
        <translation>別の判断にする…</translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation>この判断にする…</translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation>判断 (*.decisions)</translation>
    </message>
    <message>
        <source>Each decision is saved at once in “{file}”, next to the batch. Send that file back.</source>
        <translation>それぞれの判断は、バッチと同じ場所の「{file}」に直ちに保存されます。そのファイルを返送してください。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation>このキューでは、同じ項目について 2 人が判断したものはまだありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>バッチを開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>回答の保存</translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation>回答を別名で保存…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation>第二レビュー担当者への送付</translation>
    </message>
    <message>
        <source>Settled. All decisions are kept.</source>
        <translation>解決しました。すべての判断は残ります。</translation>
    </message>
    <message>
        <source>Previously settled by {who}. {name} has since decided differently.</source>
        <translation>以前に {who} が解決済み。その後、{name} が異なる判断をしています。</translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation>{who} が解決、{when}: {decision}</translation>
    </message>
    <message>
        <source>Include settled conflicts</source>
        <translation>解決済みも表示</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>テキスト {number}</translation>
    </message>
    <message>
        <source>The file contains the texts and the policy, but none of your decisions. It can only be opened with the passphrase, so share that through a different channel.</source>
        <translation>ファイルにはテキストとポリシーが含まれ、あなたの判断は含まれません。開くにはパスフレーズが必要です。ファイルを送るのとは別の手段で知らせてください。</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>モデルと異なる判断をした項目 ({n} 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>判断を待っている項目 ({n} 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>判断済みの項目 ({n} 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>解決が必要な不一致はありません。</translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation>モデルの判定</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation>あなたの判断は {file} に保存されています。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your name, as it will appear beside your decisions</source>
        <translation>判断とともに表示されるあなたの名前</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>made blind</source>
        <translation>ブラインドで判断</translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation>モデルの判定を見たうえで判断</translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation>両者の判断が常に同じため、カッパ係数はありません</translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation>解決: {decision}</translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation>以前に解決済み</translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation>あなたの判断: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} には {n} 件のテキストがあります。ファイルを送り、パスフレーズは別の手段で知らせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation>{file} は暗号化されています。</translation>
    </message>
    <message>
        <source>{first} and {second}: agree on {hits} of {of}</source>
        <translation>{first} と {second}: {of} 件中 {hits} 件で一致</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: {n} 件中 {done} 件のテキストを判断済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>解決が必要な不一致 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{name} の判断 {n} 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} 件のテキストは、もうキューにありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} 件は追加済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It is used wherever no other model is chosen. Nothing is sent while use of the network is turned off under Privacy.</source>
        <translation>チームの高性能なコンピューターで llama-server または vLLM が動作していれば、そのモデルで判定できます。その場合、テキストとポリシーはサーバーに送られ、履歴はここに残ります。別のモデルを選択していないところでは、このサーバーが判定します。「プライバシー」でネットワークが禁止されている間は、何も送信されません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせています…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keyring and sent only to the server. Leave it empty to delete it.</source>
        <translation>システムのキーリングに保存され、このサーバーだけに送られます。空欄にすると、保存したキーを消去します。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation>サーバーに独自の証明書がある場合のみ</translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation>このサーバーにテキストを送信しますか?</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>使用を中止</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>チームサーバー</translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation>チームサーバー…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation>テキストはこのコンピューターの外に送られません。</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}.</source>
        <translation>キーは {keyring} に保存されています。</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>キーを消去しました。</translation>
    </message>
    <message>
        <source>Use of the network is turned off under Privacy, so nothing is sent to it.</source>
        <translation>「プライバシー」でネットワークが禁止されているため、何も送信されません。</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>サーバーのキー</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation>このサーバーを使用…</translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation>判定を行う場所</translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation>サーバーの管理者は、判定する内容を読むことができます。内容を保存しているかどうか、管理者に確認してください。</translation>
    </message>
    <message>
        <source>{model}: {server}. Items at once: {count}. Context: {context} tokens.</source>
        <translation>{model}: {server}。同時処理数: {count}。コンテキスト: {context} トークン。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>All settings return to their defaults, including shortcuts and language.</source>
        <translation>ショートカットと言語を含む、すべての設定が既定値に戻ります。</translation>
    </message>
    <message>
        <source>Anyone with access to its file can read every text that was judged.</source>
        <translation>ファイルにアクセスできる人は、判定されたすべてのテキストを読めます。</translation>
    </message>
    <message>
        <source>Anyone with access to its file will be able to read everything in the history.</source>
        <translation>ファイルにアクセスできる人は、履歴のすべてを読めるようになります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation>{count} 文字以上にしてください。複数の単語を使うとより安全です。</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>キーの変更</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Checks, reviews and policies are kept in one history. You can keep another history, with its own settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.</source>
        <translation>チェック、レビュー、ポリシーは 1 つの履歴に保存されます。暗号化した USB メモリなど、選択したフォルダーに、独自の設定を持つ別の履歴を保存できます。モデルは共有されます。</translation>
    </message>
    <message>
        <source>Choose the history&apos;s folder</source>
        <translation>履歴のフォルダーの選択</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close Plumbline</source>
        <translation>Plumbline を終了</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>色と文字</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Encrypt history</source>
        <translation>履歴の暗号化</translation>
    </message>
    <message>
        <source>Encryption protects the file while the machine is off, and if somebody copies it. It does not protect against programs that run under your account, against anyone at your unlocked machine, or the files you export.</source>
        <translation>暗号化は、コンピューターの電源が切れている間や、誰かがファイルをコピーした場合に、ファイルを保護します。あなたのアカウントで動作するプログラム、ロックされていないコンピューターを使う人、エクスポートしたファイルに対する保護にはなりません。</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>暗号化…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>File locations</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>回復コードのグループ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation>履歴とレビュー</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>履歴のフォルダー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.</source>
        <translation>同時処理数: {items}。スレッド: {threads}。コンテキスト: {context} トークン。GPU のレイヤー数: {layers}。</translation>
    </message>
    <message>
        <source>Its key is derived from your passphrase or recovery code and is not stored.</source>
        <translation>キーはパスフレーズまたは回復コードから生成され、保存されません。</translation>
    </message>
    <message>
        <source>Its key is in the system keyring (“{name}”), which is unlocked with your account.</source>
        <translation>キーはシステムのキーリング (「{name}」) に保存され、アカウントとともにロックが解除されます。</translation>
    </message>
    <message>
        <source>Key in the system keyring (not available)</source>
        <translation>システムのキーリングのキー (利用できません)</translation>
    </message>
    <message>
        <source>Key in the system keyring ({name})</source>
        <translation>システムのキーリングのキー ({name})</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation>ログ (コンテンツは含みません)</translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation>モデルとエンジン</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation>ネットワーク接続の記録</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>新しいショートカット: キーを押してください</translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation>モデルが読み込まれていません。読み込むと、llama.cpp の報告するデバイスがここに表示されます。以下の変更は、次にモデルを読み込むときから有効になります。</translation>
    </message>
    <message>
        <source>Only you know it. You enter it at every start, and it is not stored. If you forget it, the history is lost: nobody can recover it.</source>
        <translation>あなただけが知っているものです。起動のたびに入力し、保存はされません。忘れると履歴は失われ、誰にも復旧できません。</translation>
    </message>
    <message>
        <source>Open another history?</source>
        <translation>別の履歴を開きますか?</translation>
    </message>
    <message>
        <source>Open another history…</source>
        <translation>別の履歴を開く…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>フォルダーを開く: {what}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history in {folder}.</source>
        <translation>Plumbline を終了します。次回の起動時に、{folder} の履歴を開きます。</translation>
    </message>
    <message>
        <source>Plumbline will close. The next start opens the history on this computer.</source>
        <translation>Plumbline を終了します。次回の起動時に、このコンピューターの履歴を開きます。</translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline はこれまでに {n} 回ネットワークに接続しました。最後は {date} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation>Plumbline がこのコンピューターからネットワークに接続したことはありません。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation>推論と回答</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>再割り当て</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>検索インデックスを再構築</translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation>検索インデックスを再構築しています…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Remove encryption</source>
        <translation>暗号化の解除</translation>
    </message>
    <message>
        <source>Remove encryption?</source>
        <translation>暗号化を解除しますか?</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <translation>暗号化を解除…</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>ショートカットを削除</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定をリセットしますか?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>すべての設定をリセット…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>すべてのショートカットをリセット</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Reset to default: {setting}</source>
        <translation>既定値に戻す: {setting}</translation>
    </message>
    <message>
        <source>Resets all settings to their defaults. History, policies and models are kept.</source>
        <translation>すべての設定を既定値に戻します。履歴、ポリシー、モデルは残ります。</translation>
    </message>
    <message>
        <source>Rewriting the history. This can take a while if it is large.</source>
        <translation>履歴を書き換えています。履歴が大きい場合は、しばらく時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation>操作を選択してから、新しいショートカットを押してください。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation>接続の記録を表示…</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>コードをもう一度表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation>チームサーバー</translation>
    </message>
    <message>
        <source>Test a model…</source>
        <translation>モデルをテスト…</translation>
    </message>
    <message>
        <source>Text will be this large.</source>
        <translation>文字はこの大きさで表示されます。</translation>
    </message>
    <message>
        <source>The environment variable {variable} sets the folder of the history.</source>
        <translation>履歴のフォルダーは、環境変数 {variable} で設定されています。</translation>
    </message>
    <message>
        <source>The history is encrypted.</source>
        <translation>履歴は暗号化されています。</translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
        <translation>履歴は暗号化されていません。</translation>
    </message>
    <message>
        <source>The language will change at the next start, because a task is running now.</source>
        <translation>処理の実行中のため、言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>The search index has been rebuilt.</source>
        <translation>検索インデックスを再構築しました。</translation>
    </message>
    <message>
        <source>The system keyring stores a random key, and Plumbline opens the history without asking while you are signed in. You get a recovery code to write down, which opens the history if the keyring is lost.</source>
        <translation>ランダムなキーがシステムのキーリングに保存され、サインインしている間、Plumbline は入力を求めずに履歴を開きます。キーリングが失われた場合に履歴を開くための回復コードが表示されるので、書き留めてください。</translation>
    </message>
    <message>
        <source>There is no history in {folder} yet. Plumbline will close, and the next start creates one there.</source>
        <translation>{folder} にはまだ履歴がありません。Plumbline を終了し、次回の起動時にそこに新しい履歴を作成します。</translation>
    </message>
    <message>
        <source>This code opens the history if the keyring cannot: on another machine, or after the system was reinstalled. It is shown only once. Write it down or print it, and keep it with your important papers, not on this machine.</source>
        <translation>別のコンピューターやシステムの再インストール後など、キーリングを使えない場合に履歴を開くためのコードです。表示されるのは 1 回だけです。書き留めるか印刷して、このコンピューターではなく、大切な書類と一緒に保管してください。</translation>
    </message>
    <message>
        <source>This does not match the code.</source>
        <translation>コードと一致しません。</translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation>書き留めたコードの {first} 番目、{second} 番目、{third} 番目のグループを入力してください。コードを再表示できるうちに、控えが正しいことを確認します。</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history…</source>
        <translation>このコンピューターの履歴を使用…</translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation>履歴にあるはずのテキストが検索で見つからない場合に使用してください。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation>Plumbline がいつ、どのホストに、何のために接続し、どれだけ受信したかの記録です。トークンとコンテンツは記録されません。</translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation>{model} は {device} 上で、{engine} により動作しています。</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation>このショートカットは「{action}」に割り当てられています。再割り当てすると、そちらからは削除されます。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation>▲ テキストが外部に送られます</translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation>● 外部には何も送られません</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation>類似する項目はありません。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>チェックを表示</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>類似項目</translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation>レビュー済み: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>ほぼ同じ項目 {n} 件 (類似度の高い順)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation>このコンピューターには、{file} を開くプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>判定の後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation>この種類のファイルは開くと実行される可能性があるため、{file} のフォルダーを開きました。</translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation>項目の位置: {place} (コピーしました)。</translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation>項目のテキストは、もうこのファイルにありません。</translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation>項目のテキストの現在の位置: {place}。</translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation>{file} を別のプログラムで開きます。Plumbline とは異なり、そのプログラムはファイルの内容を実行したり、ネットワークから画像やページを読み込んだりすることがあり、開いたことがほかの人に伝わる可能性があります。</translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation>{file} を開きました。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use this computer&apos;s history</source>
        <translation>このコンピューターの履歴を使用</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation>人が判断</translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation>モデルの後に人が判断</translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation>ルールの前の文</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>末尾の文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>テンプレートを変更…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation>このコンテンツの当事者に宛てた文面です。内容を確認し、必要に応じて変更してからコピーしてください。Plumbline からは何も送信しません。</translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation>許可の場合</translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation>エスカレーションの場合</translation>
    </message>
    <message>
        <source>It violates</source>
        <translation>違反の場合</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation>異議申し立てへの返信: 末尾の文</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation>異議申し立てへの返信: 元の判断を維持</translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation>異議申し立てへの返信: 元の判断を変更</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>異議申し立てへの返信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation>理由通知</translation>
    </message>
    <message>
        <source>Statement template</source>
        <translation>通知のテンプレート</translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation>モデルのみで判断</translation>
    </message>
    <message>
        <source>The reply was copied ({language}).</source>
        <translation>返信をコピーしました ({language})。</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>初期の文面に戻す</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>あなたの理由</translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. Empty texts are left out.</source>
        <translation>{policy} はポリシーのタイトル、{note} はあなたの理由、{date} は日付に置き換わります。空欄の文は省かれます。</translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>An outside authority can state when the seal of this history existed. Nothing recorded before then can be changed unnoticed.</source>
        <translation>この履歴の封印が存在した時刻を、外部の認証局に証明してもらえます。その後、それより前の記録を気付かれずに変更することはできません。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation>認証局の証明書…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and add its answer here. The request contains a hash, and nothing of what was judged.</source>
        <translation>Plumbline はどこにも接続しません。要求を作成して時刻認証局 (RFC 3161) に送り、その応答を取り込んでください。要求に含まれるのはハッシュだけで、判定した内容は含まれません。</translation>
    </message>
    <message>
        <source>Add answer…</source>
        <translation>応答を取り込む…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>The answer was checked and saved.</source>
        <translation>応答を確認し、保存しました。</translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation>要求を {file} に保存しました。封印 {seal} についての要求です。</translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation>タイムスタンプはまだありません。</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>要求を作成…</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封印</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation>何を許可するかはポリシーで決まります</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation>表示するまでテキストをぼかす</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>すべてがこのコンピューターに留まります</translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule it rests on, and why. The model&apos;s full reasoning is further down.</source>
        <translation>項目ごとに、判定、根拠となるルール、理由を確認できます。モデルの推論の全文は下の方にあります。</translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation>テキストの表示方法を選んでください</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation>チームサーバーを設定しない限り、テキスト、ポリシー、判定は外部に送られません。現在の状態は常にこの行に示されます。F1 キーでガイドが開きます。ツアーは「ヘルプ」メニューにあります。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation>テキストを貼り付けるか、表、文書、メール、チャットなどのファイルやフォルダーを追加して、「開始」を選択してください。次の画面では最新のチェックを表示します。チェックがまだない場合は、練習用モデルが小さなサンプルを判定します。</translation>
    </message>
    <message>
        <source>Add what you want judged</source>
        <translation>判定する内容を入れます</translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation>判定と理由を確認します</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Texts are always blurred under policies that ask for it. You can change this at any time in Settings.</source>
        <translation>判定する内容には、読むのがつらいものもあります。ぼかしを求めるポリシーのテキストは、どちらを選んでもぼかされます。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation>テキストは、平易な言葉で書かれたルールであるポリシーに基づいて判定されます。ここでポリシーを選択してください。ポリシーページには、すぐに使えるひな形と、独自のポリシーを書くためのエディターがあります。</translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation>モデルは間違うことがあります。これらのボタン、または各ボタンに示されたキーで、「同意」、「別の判断」、「エスカレーション」を選んでください。あなたの判断は、判定と並べて保存されます。</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>決めるのはあなたです</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and no key was given. Nothing in it can be seen or added.</source>
        <translation>暗号化されていますが、キーが渡されていません。内容の表示も追加もできません。</translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation>暗号化されています。中身はすべて保持されています。見るにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation>ロックできるのは、パスフレーズで暗号化された履歴だけです。パスフレーズは設定の「プライバシー」で設定できます。</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>パスフレーズまたは回復コード</translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation>Plumbline はロックされています</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
    <message>
        <source>That did not unlock the history. Check upper and lower case, and try again.</source>
        <translation>履歴のロックを解除できませんでした。大文字と小文字を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation>処理の実行中は履歴をロックできません。一時停止するか、完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation>履歴は閉じています。作業中の内容は失われていません。</translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation>履歴は暗号化されており、キーがシステムのキーリングにありません。パスフレーズ、または書き留めた回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation>履歴はロックされています</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation>履歴のロックの解除</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation>パスフレーズまたは回復コードでロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせています…</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>更新の方法</translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation>新しいバージョン: {page}</translation>
    </message>
    <message>
        <source>Plumbline isn&apos;t allowed to use the network. You can allow it in Settings, under “Privacy”.</source>
        <translation>Plumbline のネットワーク使用は禁止されています。設定の「プライバシー」で許可できます。</translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation>Plumbline が自動的に新しいバージョンを確認することはありません。ボタンを押すと {host} に 1 回だけ接続します。接続は設定の「プライバシー」に記録されます。</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Check where you got it from.</source>
        <translation>この Plumbline では、新しいバージョンの公開場所がわかりません。入手元を確認してください。</translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation>Plumbline {version} を使用中です。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation>回答に矛盾する部分があります。</translation>
    </message>
    <message>
        <source>The answer is not one that the policy defines.</source>
        <translation>ポリシーで定義されていない回答です。</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>回答が途中で切れています。</translation>
    </message>
    <message>
        <source>The engine failed repeatedly on this item.</source>
        <translation>この項目でエンジンが繰り返し失敗しました。</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>モデルが回答しませんでした。</translation>
    </message>
    <message>
        <source>The reasoning reached its limit before an answer was given.</source>
        <translation>回答の前に推論が上限に達しました。</translation>
    </message>
    <message>
        <source>The reasoning reached its limit.</source>
        <translation>推論が上限に達しました。</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation>エスカレーションになったため</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>回答を読み取れなかったため</translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation>確信度を測定できなかったため</translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation>ラベルの重大度が高いため</translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation>モデルの確信が足りなかったため</translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation>推論が上限に達したため</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>All files, or for example: csv, txt</source>
        <translation>すべてのファイル。または「csv, txt」など</translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation>判定できません: {why}</translation>
    </message>
    <message>
        <source>Changed since, judged again</source>
        <translation>途中で変更されたため再判定</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>処理済みのファイル</translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation>判定の保存先フォルダー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Verdict format</source>
        <translation>判定の形式</translation>
    </message>
    <message>
        <source>Removed before it was read</source>
        <translation>読み取る前になくなりました</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>サブフォルダーを含める</translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation>モデルの推論を含める</translation>
    </message>
    <message>
        <source>Allow a folder inside a watched one</source>
        <translation>監視フォルダーの中でも可</translation>
    </message>
    <message>
        <source>Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the same folder for the verdicts, and it resumes where it stopped.</source>
        <translation>「{folder}」の監視は、すべてのファイルを判定する前に中断されました。データは失われていません。判定の保存先に同じフォルダーを選んで開始すると、中断したところから再開します。</translation>
    </message>
    <message>
        <source>While this window is open, files in these folders are judged as they arrive, starting with those already there. The verdicts on each file are saved as a file, next to a journal, and in the history. The model and effort are those chosen in Settings.</source>
        <translation>このウィンドウが開いている間、これらのフォルダーに入る新しいファイルを順次判定します。既にあるファイルも対象です。ファイルごとの判定は、ジャーナルとともにファイルに書き出され、履歴にも保存されます。モデルと推論レベルは設定のものを使います。</translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation>監視中のフォルダーはありません。</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>判定の対象がありません</translation>
    </message>
    <message>
        <source>Only files with these extensions</source>
        <translation>次の拡張子のファイルのみ</translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation>判定のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation>チェックで開く</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを外す</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation>{file} と同じ</translation>
    </message>
    <message>
        <source>These folders were being watched when Plumbline was closed. Choose Start to resume.</source>
        <translation>これらのフォルダーは、Plumbline を閉じるまで監視されていました。「開始」で監視を再開します。</translation>
    </message>
    <message>
        <source>To start, add a folder.</source>
        <translation>開始するには、フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>To start, choose a policy.</source>
        <translation>開始するには、ポリシーを選択してください。</translation>
    </message>
    <message>
        <source>To start, choose the folder for the verdicts.</source>
        <translation>開始するには、判定の保存先フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Save verdicts in</source>
        <translation>判定の保存先</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Watching has stopped.</source>
        <translation>監視が停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>監視が停止しました: {n} 個のファイルを処理済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>{n} 個のフォルダーを監視中</numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>監視の対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>判定中: {n} 件中 {done} 件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>reading new files…</source>
        <translation>新しいファイルを読み取り中…</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>新しいファイルを待機中</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read. Plumbline keeps trying.</source>
        <translation>{folder} の中を確認できません。引き続き確認を試みます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} 個のファイルを処理済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} 個のファイルは書き込み中の可能性があります</numerusform>
        </translation>
    </message>
</context>
</TS>
