<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy in plain language, with a model on this machine. Nothing leaves the machine.

The model can be wrong. A verdict is a reasoned suggestion; a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software in Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the policy&apos;s title, language and summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title and language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the JSON file of a report by itself and against the history.</source>
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
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
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
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the model&apos;s memory. The next check loads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page&apos;s search field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything until the passphrase of the history is entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get a newer version, and whether there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to update…</source>
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
        <source>Import policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge new files in folders as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge text under a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the content under the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the trial text with the policy as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what somebody who objects to the decision wrote, or decide on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after collections of items with notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report on what is selected or shown: a page, PDF or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure policies and models on your own examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file that the item came from, and say where in it the item is.</source>
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
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste content</source>
        <translation type="unfinished"></translation>
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
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy, appearance, language, keyboard, engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
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
        <source>Report…</source>
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
        <source>Review</source>
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
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
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
        <source>Show in five steps what a check needs and where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the item&apos;s text while the key is held, or until the next item.</source>
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
        <source>Statement of reasons…</source>
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
        <source>Take the tour</source>
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
        <source>Undo</source>
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
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is, and what it cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work through the verdicts that a person has to look at.</source>
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
        <source>Write to the person concerned what was decided and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, try and import policies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>APPEAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APPEALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: {decision} · {who} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or the model may misread it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is better if somebody else decides on an appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appeal is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {when}, recorded by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what the person who appeals wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for later readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody objects to this decision: {decision}. A person will look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appellant takes the appeal back. The decision stands; that there was an appeal is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first decision has no name, and neither have you: it may be your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first decision was made under your name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no appeals yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; it stands in the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide without a name. You can enter one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {of} overturned, {percent} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the case “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its notes are deleted. Its items stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. Select verdicts on the History page and choose “Add to case…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the selected item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on these items, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}, item {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was saved to {file}. It holds notes, and no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case: choose one, or type the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is no longer in the case. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A check is running. Pause it to open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice model that comes with Plumbline judges the sample. It is for trying things out, not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second version of the policy judges a share of the items for comparison. It has no say in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
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
        <source>All texts, here and wherever they are quoted, until Plumbline is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the model&apos;s checksum (first use only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context for the model: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy judges all of the content, so several take several times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this machine: no text, policy or verdict ever leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar…</source>
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
        </translation>
    </message>
    <message>
        <source>Get a model for real work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this chat writes its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be paused and resumed at any time; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}: {first}, in the shadow {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge again without limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge each message of a chat together with those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a queue of the verdicts that a person has to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message that is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation type="unfinished"></translation>
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
        <source>One item per page</source>
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
        <source>One text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
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
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {total} items. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline judges text under a policy that you write in plain language, and says which rule is broken and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put text right that was encoded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {items} items, {skipped} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow: {title}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared from somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show skipped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this check?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check under “{policy}” stopped at {done} of {total} items. Nothing is lost.</source>
        <translation type="unfinished"></translation>
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
        <source>The same items are judged again in a run of their own. The verdicts shown are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {items} items to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {items} items to judge. With this model and effort they take {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote the answered message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delimiter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as an export of messages ({name}); {other} is possible too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow: {done} of {total} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text column “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} items judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} items judged: {violates} violate, {allowed} allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} · {device} · {count} at once</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} ({version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy} · {done} of {total} · {when} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} items judged under {policies} policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {count} skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the model&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the model&apos;s labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done. Hand on the file with your labels; it is beside the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many texts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the exercise and everybody&apos;s labels together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s labels are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an evaluation of the golden set that the exercise was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people decide on the same texts without seeing each other&apos;s answers, and then see where they and the model disagree. Everything is a file that you hand around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of a golden set; what is expected of them is not in the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evaluation of this policy yet. Evaluate its golden set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO SAID WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as the others will see it. Labels begun earlier are resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {total} texts labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, {n} examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: the same on {hits} of {of}, {name} {kappa}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>local API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 is a good number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 is a good number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is made of a queue; the file with the decisions is what its reviewer sends back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A binary answer is 0 or 1, but other labels are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of the workbook has no valid place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context of {tokens} tokens could not be created (items at once: {sequences}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has an unsafe name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in PEM form that vouches for the team&apos;s server where the system&apos;s own certificates don&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can&apos;t be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can&apos;t be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder would be watched twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history that is opened with a passphrase is locked when the window has not been used for this long. While a check or another task is running, it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was given, and {file} is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A labels file of at least one person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is being tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is loaded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s manifest can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has more than {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the document declares a document type, which is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the document is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part was added: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {minimum} characters; several words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person took the decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability is between 0 and 1, and the lower bound comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process can&apos;t be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt with several policies has no probability for each of them, and no other column was found.</source>
        <translation type="unfinished"></translation>
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
        <source>A queue needs at least one rule that says what is to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code can&apos;t be the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds up to {most} items, and these are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of another program is being judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run may be using it: wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reviewer decides under one version of one policy. This queue has: {policies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence could not be attached to the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting has an invalid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so no request was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting keeps Plumbline from using the network, so nothing was sent to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1: 0.05 is one in twenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor has no name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text could not be tokenized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token often raises the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value can&apos;t be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field of the type “{binary}” or “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field of the type “{type}”, or remove the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label for every flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label for every possible answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label that means violates or escalate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every field, in the order in which they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many hard items a day a review queue offers a pause, each time. Hard are items that break a policy whose texts are blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the policy and the longest text, {free} tokens are left for the reasoning and the answer. The limits of run {run} were {budget} and {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calculated values are finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples have the same outcome. Show both kinds, near the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples on the curves are of one kind, so nothing can be said about telling the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items are in the half “{half}”: nothing is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All policies right, column {column} (together): {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All policies right, columns {columns} (one by one): {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow use of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn&apos;t say itself what to answer. Answers follow the format either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs at least two labels to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the kind “{kind}” has no fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that does not end within this limit is recorded as undetermined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal is decided with a reason, which the appellant is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal is kept in the words of the person who appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal was opened or decided since the report was made: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority outside stated that it was shown a seal at that time (RFC 3161).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation measures at least one policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in it names the same field twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Plumbline process is working on run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Plumbline process writes verdicts to “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection is opened only if it makes the download faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another decision counts by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is downloading “{name}” right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {file}, and did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer other programs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any GGUF repository can be named too: organisation/name or organisation/name:file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal {appeal} was decided or withdrawn, and that is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal {appeal} was not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives and messages inside one another are read to a depth of {depth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives of this kind are not read. Unpack it, and add the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives, messages and documents inside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or ask another authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the authority for its answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate, and choose that file beside the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the address of llama-server or vLLM itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow requests to /tokenize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to start one of these models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At temperature 0 the most likely word is always taken, so repeats always agree. Repeat at temperature 1 to see how steady the verdicts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this limit, the model stops reasoning and is asked for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that, at effort {effort}: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what others have published: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best installed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and {most} messages can go before an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {byte} of the policy “{title}” is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the texts alone, and leave the names before the “=” as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after it was recorded: {record}, recorded at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the report was made: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing between this machine and the server changes requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you have permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server is started with support for grammars, and that its version is not too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the GPU&apos;s driver, and that llama-cpp-python was built for this GPU; the guide says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive and its connection. If it is a network folder, move the history to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s folder and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set the environment variable {variable} to a writable folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the labels and limits in the policy&apos;s answer format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the labels in the policy&apos;s answer format. Report this if they look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the revision. It may also be private: then a token is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, capital letters included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paths, or enter a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s version, and that nothing between it and this machine changes its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the current folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the server limits how much a request may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a different passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the certificate in PEM form, as whoever runs the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of their own for the verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside, or say that you want it inside: then it is not watched itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or move that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or move that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer columns as context, a shorter policy, or a larger context of the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer: by a filter, or as a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose gpt-oss-safeguard or gpt-oss in GGUF format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose items, or search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one exercise&apos;s file and the files with the labels of everybody who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file, or the first part of a split model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these, or let the engine choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other rules, or other runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the JSON file of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first part alone; the others are found beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history&apos;s format, and an older one refuses it then: to be able to go back, make a copy of the history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or keep fewer layers on the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set fewer sequences or a smaller context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or set fewer sequences or a smaller context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other windows of Plumbline, and other programs that have this file open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it again. It was probably updated while it was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context size (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it as {file} into a folder that you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what they wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or delete it to use the one that ships with Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or delete the file to have the form of the answer inferred from the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or delete it to return to the default settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it, or withdraw it, before another one is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by a person, too: {count}. As the model: {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on the appeal: the decision was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are shown when everybody has decided on every text, so that nobody is led by the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding returned {status}. {errors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that file; the weights beside it can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folders that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing else if you are not sure: somebody could stand between you and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit this machine. {reason}</source>
        <translation type="unfinished"></translation>
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
        <source>Download limit (MB/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or import the model again, or connect the disk that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the missing part into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the model again, or verify the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the newer .deb package and open it, or install it with apt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the newer AppImage and put it in the place of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the newer archive and unpack it in the place of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the newer disk image, open it, and drag Plumbline into the Applications folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the newer installer and run it. It takes this version&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded again, the same bytes came, so the server itself has other bytes than it promises. The file is kept aside and never loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}: something on the way alters the file. It is kept aside and never loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. It is kept aside and never loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the model file is damaged, or the device or its driver calculates wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforced: {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a text, or choose files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the golden set that the exercise was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the policy at these three efforts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has no column of the policy “{policy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {number} has no column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {number} has no columns any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {number}, begun {time} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item of run {run} was reasoned about and answered in full, or was judged again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for the whole chain at the time of this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples are not read from files that end in “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected \ given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected}. Given: {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of violations: {first} → {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files ending in “{suffix}” are not read. Those that are: {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files inside other files are not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of a watched folder are being judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs that are older are deleted from the history each time the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipped: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are being watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are read to a depth of {depth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside the chosen folder are left out, as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1, for numbers such as 0.85, or 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: low, medium, high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at least {space}, and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder. Nothing that was downloaded is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French differs between France, Québec, Belgium and Africa, and slang changes quickly. Say which usage the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German differs between Germany, Austria and Switzerland, and between dialects. Say how the policy treats regional words, and let the model leave those that it can&apos;t place to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every field a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one character such as ; or one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden sets are small: take a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the same model served by llama-server or vLLM instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden and system files are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden and system files are left out. Choose the file itself to have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden or system file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the space bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far columns agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and goes higher where that leaves a doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items the model works on at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers of the model are kept in GPU memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many processor threads the model uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as long both may take by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times its size something may unpack to, beyond the first 32 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens fit in the model&apos;s memory, for all parallel items together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for texts to be blurred. Masked shows only the shape of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the disk reports errors, copy what you need off it and get the file from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is intact, the model is not made for this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the publisher has replaced the file, wait for a catalogue that knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the repository has conditions, open its page in a browser, accept them, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use a mirror or a company proxy, ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one prompt with others, {few} or {many} examples of each kind work best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one prompt with others, {least} to {most} tokens work best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{column}”, 1 or yes means allowed, going by the column&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Plumbline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed models: {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an HTML page: a captive portal or a proxy&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid for its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with the status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with the status {status}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the mark of WhatsApp&apos;s own messages (U+200E), but is not a known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t answer in the standard form: the policy has to say itself how to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be unpacked: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t follow rule IDs such as {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t give this policy&apos;s kind of answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims {tensors} tensors and {properties} properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a phrase that tells the model to disregard the policy, or how to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains data that is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains text that looks like a control token of the model ({token}). It is judged as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It did not accept the request with the key that it was given, or without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin as a mailbox does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form that this kind of server documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not name its architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended a request before the model&apos;s turn was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended unexpectedly ({reason}). Something else may have ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds no rule that lists words, as in “R1 Gambling: casino, poker”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows up to {most} rules, and this policy has {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had “{before}” and has “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has an attachment, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more cells than the table has columns: a delimiter in a cell tore it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {limit} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {limit} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {limit} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {rows} rows, or more than {cells} cells in all its rows and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no headers, so it is not a saved message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no labels for this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text: a picture, a recording, a sticker or another attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not read a policy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has parts that are not known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {chars} characters; the limit for one item is {limit}. Split it by line or paragraph, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {n} pages; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} are reserved for reasoning and the answer.</source>
        <translation type="unfinished"></translation>
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
        <source>It is a link that leads out of the folder, and was not followed. Choose {file} instead.</source>
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
        <source>It is a picture of text, such as a scan. Text recognition is off or not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a picture, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a piece of a file that was cut. Join the pieces in their order, then import the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pipe; only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pointer of Git LFS, which stands for the weights and does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a server&apos;s answer in JSON, not a model.</source>
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
        <source>It is a text; an object was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web page or XML, not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web page: the download needs a sign-in, or its address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about no seal that this history&apos;s chain has had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an RTF document, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an adapter: changes for the weights of a model, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an importance matrix, which is used to make models, and not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an office document, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an unfinished download. Finish it in the program that began it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compressed data, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or not a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or not an archive: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in one of the formats before GGUF, which are no longer read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON from its first character on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a PDF document, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Parquet file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a model, but of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a workbook, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an Outlook message, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an RTF document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear where the expected labels are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear where the texts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which flag is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which golden set is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which label is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which text is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON from character {position} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is null; an object or a text was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password, or a document of an old format under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password, or a workbook of an old format under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large: unpacked it has more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large: unpacked the workbook has more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is written for big-endian machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks texts: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the part “{name}”, which every document of its kind has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads back to a folder that contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves no space for content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists the people or channels of the export and has no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the encrypted backup of a chat program, which can&apos;t be read. Export the chats as text in that program, and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may need a token, or your network may not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the file {file}, which is outside of the model&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only spots words that a policy&apos;s rules list. Nothing was judged under “{policy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reposts what somebody else wrote; that text is not in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on the processor alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is part {number} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent something that can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ships with Plumbline and is removed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands above the first message, so that nobody is named as its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before the table&apos;s header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too long to read, and reading it was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than is read of one file; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its size, which is refused beyond {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} can&apos;t be deleted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was copied, not moved: {file} is a link to {target}, and both were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited; this is its last version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was encoded twice; that was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was forwarded; somebody else may have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not compared with the history that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not downloaded. Tell the publisher, or get the model from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pasted, or sent by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have {columns} columns; 1 to {limit} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote a token that its model&apos;s vocabulary does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote something else than the policy&apos;s answer format allows, although it was asked not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian has strong dialects, and words that are banter in one region insult in another. Say how the policy treats dialect, and let the model leave words that it can&apos;t place to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item type in Coop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of run {run}, from {source}, is not the text that was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are still being judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its GGUF version is {version}; versions 2 and 3 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its HTML version has {chars} characters; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its HTML version is nested too deeply and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its architecture is {architecture}; Plumbline runs {supported} models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body was removed; only the title is left.</source>
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
        <source>Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. Save the part that holds the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its characters were stored as single bytes, as in all such exports; they were put together again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date is before that of the message above it: it may be a part of that message that looks like a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates are read as {order}, as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates are read as {order}, because time then goes forward; {other} is possible too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates are read as {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its decision is “violates”, “allowed” or “escalate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding was not recognised. Choose the encoding in which it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header is larger than any real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists and objects are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists claim {count} texts; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tensors are aligned to {alignment} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text has more than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokenizer lacks harmony&apos;s special tokens, so the model can&apos;t be prompted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its variants: {variants}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vocabulary lacks {missing}, which prompts and answers are built from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese differs between regions, and politeness changes what a phrase means: a rough word can be banter or an insult. Say how the policy treats dialect and slang, and let the model leave ambiguous words to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: an answer has one decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep verdicts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed hash of the original text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are stated, but no field of the answer holds a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this computer&apos;s own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or the same as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limiting the length of the answer or the reasoning costs accuracy. Delete the limit and lower the effort instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not one that Plumbline writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {link} is missing: lost in the damage, or removed before the salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {link} of the chain is not in order: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {link} of the chain is not what the history holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links from before the salvage at {time} were added or removed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links inside a folder are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links inside an archive are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links {first} to {last} are missing: lost in the damage, or removed before the salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists show a decision on item {item} of run {run}, and there is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {page} in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a repository with GGUF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where you got it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a queue of the runs under one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it nullable, or add a label that means allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum connections per download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reasoning tokens per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the reading process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the reading process, for zst files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are downloaded and newer versions looked up only on request, and texts are sent to a team&apos;s server only once you have set one. Nothing else uses the network. When off, all of this is blocked too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fewer policies, models or efforts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them, or put each into a folder of its own as policy.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that folder or file, or {version} for the version that was used last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the exercise first, then the files with labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file itself, or put the policy into the folder as policy.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folders that new files come into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the labels “0” and “1”, or choose the kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the outer folder alone, or leave out folders inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the same weights, or start a new run with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or numbers of persons were masked. What is masked is not in this file; it is shown in black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {need} of the {memory} that processor and GPU share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {need}, all of it on {gpus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}, and {gpu} on {gpus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {need}; this machine has {memory}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is set, so models on this machine judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bounds reach a recall of {recall} on these examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds text. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called “{column}”. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {file} is called a label, and none holds labels that the policy knows. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision differs from what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples are kept for “{policy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of the answer holds a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item reached a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was found in it as exports of this format ({format}) have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text column found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in what was given, so no run was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was recognised in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold reaches {measure} {least} on these examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token of the model&apos;s vocabulary continues the answer in the policy&apos;s answer format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict here has a probability that could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided on an item that was judged under “{policy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of queue {queue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided on item {item} of run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has labelled anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {n} texts in {file} can be used as a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these items is in queue {queue} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this says that a decision is right, or that a text is genuine: only that this is what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None: models on this computer judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all efforts were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is in the encoding {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enforced by this system: {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the policy of its hash: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the text of its hash: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the decisions of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what the history holds: {part}, in the field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in the case:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected of it: the label is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever runs the server to look at its log, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: once the network is back, the download resumes where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the download resumes where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: try again later, and the download resumes where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is put into this line: the content comes as a message of its own, after the policy. Delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that a verdict depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a pause after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers a tour of five steps when the window opens next, once. It is in the Help menu at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One inference process holds one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item alone needs more tokens than the model&apos;s context holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item can be: {splits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a field of the type “{type}” can be nullable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only regular files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only used when the temperature is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {right} of {known} known items judged correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another appeal on the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose a model on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start a new run with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturn it with the decision that is to count, or decide on the item as before and then uphold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a message, attachments included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the book are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the model are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have decided again since the report was made: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People write Arabic in dialects that differ from country to country, and often in Latin letters (“3” for ع). Say which the policy is for, and let the model leave words that it can&apos;t place to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a picture whose text is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline can&apos;t look for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline {version} is available: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens, and beyond {limit} accuracy suffers. Split it into several policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: definitions and examples near the line help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies work best at {least} to {most} tokens: see what can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy, sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish has regional speech, such as Silesian and Kashubian, and swear words that only stress what is said. Say how the policy treats both, and let the model leave words that it can&apos;t place to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese differs between Brazil, Portugal and Africa: “rapariga” is a girl in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts into one folder, under their original names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file right, or choose another folder for the verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue {queue} has no item {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it takes more than {limit} of memory, and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it takes too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing {file} failed ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {number}: {reading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads {read} and writes {written} tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning may now take {budget} tokens, and an answer {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record another decision, or open another appeal on the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced turns all animation off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the fields, or choose the kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{key}” to use fields of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, although no deletion of the run was recorded: {record}, recorded at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired {bytes}: the sha256 was {first} and is {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat before the examples how to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on item {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the case “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report this together with the policy&apos;s answer format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are not answered any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review items first; each decision can then become an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the examples stand for what will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {first} → {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link in the chain: it was added by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule} is not a list of words: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule} is not a short list of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule} is not in the policy of run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has no item {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} was deleted on {day}: what the report says of it can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs slowly. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs well. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with your decisions, to show later who made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so near the top of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you decide instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which the reading process takes no processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of processor time for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of processor time without a sign from the reading process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive text: open to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a larger context for the engine, or shorten the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a larger context, or lower the reasoning budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an http proxy in the system&apos;s settings (or in HTTPS_PROXY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to an address such as https://huggingface.co, or to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to the full path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {passphrase_variable} for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files were given whose names are not those of one split model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of right decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of violations over probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared from somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships with Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts that differ from the defaults, such as “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the policy, lower the reasoning budget, or set a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, blurred where the policy asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows verdicts without strong colours. Their symbol and word always say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and sha256 are not confirmed yet; the hub is asked before the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a document once it is unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a message, its attachments included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything in an archive once it is unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its characters could not be decoded; each is shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at the address, but it is neither llama-server nor vLLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the content, lower the reasoning budget, or set a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the policy into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input looks like {format} and is read as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run, or ask whoever runs the server for the model from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run. The old one keeps what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the download again to get the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the download again: what the server has now is looked up, and parts that can be used are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the answer format in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it there, or choose another folder for the verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the JSON file of the report; the page and the PDF can&apos;t be checked by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the root certificate that the authority publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the publisher, or get the model from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it to measure its memory use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text became a control token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that was deleted while changes were tracked is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {text} is not what was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {text}, of item {item} of run {run}, is not what was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts go to a server on this machine, {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts leave this machine for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts on the curves: {on}. Others: {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that both judged, with the same decision: {count}. Cohen&apos;s kappa: {kappa}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that contain the delimiter without quotes were joined again, as theirs is the last column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happened while it loaded “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much for one report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAR file is not complete: it was cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, update the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU ({device}) was in use, and its driver may be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU module {name} can&apos;t be loaded: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU module {name} found no driver that it can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it was changed since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a mirror or proxy of the model hub, or a folder. Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer unless another model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the releases is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cites rules, but the policy&apos;s rules have no IDs: give them some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for item {item} of run {run} belongs to another text or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer format can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer format contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer usually ends in .tsr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was changed, or its certificate must not sign time stamps. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer “{label}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal has no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and since then somebody has decided “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is against “{decision}”, and that decision was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive contains no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has no end: it may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority gave no time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not say what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs at least {few} violations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not have {model}. It has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures are second-hand ({source}); the hub is asked first, and its figures are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures are second-hand; the hub is asked first, and its figures are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures were confirmed, so the file is not downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds JSON; the text in it is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not accepted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be vouched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have different dates in their prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns shown with item {item} leave less than half of the space for its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted: the network can read the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact can&apos;t be written into the list of contacts: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy or download is incomplete. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters of run {run} do not match its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision that lists show for item {item} of run {run} is not the one that was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision&apos;s probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptions of its pictures are part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk&apos;s file system does not hold files of this size (FAT32 ends at 4 GB). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no end: it was cut off, and half of it is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has {bytes} bytes; the limit for one is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download ended because of a defect in Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download process has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drivers of the GPUs were being started, and one of them may be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements of the chapter are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding, {encoding}, was guessed; the sha256 of the file&apos;s bytes is {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable HF_HUB_OFFLINE forbids contact with the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {variable} is set to “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected labels are in rows of their own, above the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export ends in the middle: it was cut off. What stands before is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export has this post as a web page only; its visible text is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is incomplete. Messages by its own count: {said}; found: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} characters, not {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” can&apos;t be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” is stated beside the policy, but the policy doesn&apos;t mention it: the model won&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two different options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” needs at least two values to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of the JSON answer are not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are not those of the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be opened with this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file grew while it was read. What was added after it was opened is not in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been verified and may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM or DER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a report in JSON, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the answer of a time-stamping authority (RFC 3161).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the one that was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file list contains the name {file}, which is not safe to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint in the report is not that of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint is another one: this is not the report that its maker meant, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}”, which is part of Plumbline, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the answer isn&apos;t clear from the policy. Say near the top how to answer, such as “Answer with one word: VALID or INVALID”, or state the form beside the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the answer was inferred from the policy&apos;s text. Stating it beside the policy makes sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden set has no texts in the half “{half}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden set has no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden sets have no text in common and were paired by place, as translations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar made from the policy&apos;s answer format refuses text that the format requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest number in the field “{field}” can be 1 to {limit}, not {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be changed as a whole meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds a case “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no appeal {appeal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no case “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no evaluation {evaluation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no item {item} of run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no item {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no queue {queue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no run under that policy and from that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no verdict on item {item} of run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no verdicts of a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no version {version} of golden set “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is from a newer version of Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is from an older version of Plumbline</source>
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
        <source>The history is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history needs its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history needs its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was altered by other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s encryption is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s figures are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the item type that verdicts are exported to Coop as. It is set up in Coop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process ended {count} times before it worked on any item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process is of version {other}, the program of version {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference process was asked for work before it had a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are {keys}. Correct it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label column holds a text that is too long for a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” can&apos;t mean “undetermined”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” is stated twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels by which item {item} of run {run} is found are not those of its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window. Policies, content and answers are not translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {name} must be a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has {chars} characters; the limit for a row is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not valid JSON; where it is the last one, the export was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contacts can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {key} claims {count} entries; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {key} has entries of the unknown type {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local API can&apos;t be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum speed of a download, in megabytes per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has two versions of its text that differ; the other one is an item of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has {bytes} bytes; the limit for one is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was deleted; its text is not in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model doesn&apos;t complete this line: it answers in a message of its own. Say near the top what to answer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no decision on item {item} of run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no decision on this item, and nobody has decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no harmony tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has not judged all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {count} parts; not found: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model may leave the decision to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that is used unless another one is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{model}” has {count} parts, and other files were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s explanation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s manifest can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s memory needs can&apos;t be estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s output is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s parts don&apos;t belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s reasoning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered with a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer revision is downloaded, as requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at the end of the address. Choose another one if a program uses it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older revision is downloaded to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older revision no longer exists, so the newer one is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options stored with this run can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders are: {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no end: it may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has {bytes} bytes; the limit for a file that is read whole is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is another one, or {file} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies can&apos;t be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy can&apos;t be changed under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say near the top how to answer. Say so in the first section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as a sentence around {label}. Show one, or say that nothing else may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say what to do with unclear cases. Let the model escalate them to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say which rule wins where two apply. Say so in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t tell the model how to answer. Say so near the top, and list every possible answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule and why. It is added to the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no label “{label}” for “{decision}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no section with an instruction: what to do, and how to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no section with criteria: what violates it, and what is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no section with definitions of its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no section with examples near the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is empty. Write down what is allowed and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy may ask the model for its answer, but doesn&apos;t say so clearly. Choose how the answers are read, or say near the top how to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy shows no answer as it should look. Show a complete one, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -&gt; {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “{policy}” is not what was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy.toml can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy.toml has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice model can&apos;t be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice model can&apos;t follow this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice model&apos;s file may be damaged. Install Plumbline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice model&apos;s probability says nothing, so its verdicts are not chosen by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix has another length than was calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability has very few values here, so there is little to choose a threshold from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that asked has ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that asks a team&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that read it ended unexpectedly. The file may be damaged, or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that reads documents, mail and archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes that look at a model&apos;s file, and that run the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has stopped answering other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is of version {other}, its inference process of version {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that made the export could not write this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt&apos;s date is {date}, as in the evaluation before, and not today&apos;s.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {key} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {key} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {key} makes {claimed}, and what the file holds allows {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue has several policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The queue would be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is from a newer version of Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not put together as reports are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s hashes are missing or not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s seal is not in this history&apos;s chain: the report was made from another history, or a part of this one was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has {bytes}; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of standard input was not read and can&apos;t be read again. What was read is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the archive is damaged and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the file is not valid JSON and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the pasted text was not read and can&apos;t be read again. What was read is judged.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than {limit} characters, the limit for a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows before it are plain texts; this one has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the tensor {name} do not fill whole blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{rule}” is stated beside the policy, but the policy doesn&apos;t contain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rules have no IDs. With IDs (R1, R2, …) an answer can say which rule decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was made by another version of the program, or its record was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was started on the team&apos;s server {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s model is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s server is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs were judged under several policies, and each has its own golden sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same Spanish word can be harmless in one country and an insult in another. Say which countries the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is installed as “{model}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be copied</source>
        <translation type="unfinished"></translation>
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
        <source>The script says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search table {table} does not match what it indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t do what it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not hold answers to their form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say how it splits text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another model now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server read another prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped writing too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s model can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wrote this message, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The severity of the label “{label}” is below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the probability from which tokens are drawn. Only used when the temperature is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read. Choose this one to read it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid for the certificate in the answer. Whether that certificate is really the authority&apos;s was not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid, and its certificate was issued under the one that you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong: this shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simplest: everything that violates, and everything that is undetermined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of all text in the window, relative to the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of item {item} of run {run} contradicts its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended it, most likely because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} has a wrong offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} has an impossible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} has an unknown quantization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} has {dimensions} dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text column is empty in this row, but there are words in {columns}, which is not read.</source>
        <translation type="unfinished"></translation>
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
        <source>The text in it could not be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty, so no run was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.</source>
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
        <source>The text of {origin} has contradictory labels: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {origin} is in the policy itself: the model is shown its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was recognised in a picture (OCR) and may have errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts were left out, and with them what quotes them. Their hashes are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. To check it, each half needs at least {few} violations and {few} others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp is not about this history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp of {time} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp of {time} is not one of its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer made a control token out of plain text, which could then imitate the program&apos;s own instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished download of {repository} is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has {chars} characters; the limit for a row is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{key}” is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdicts would be inside a watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdicts would be judged themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are {versions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides some of its rows; they were read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook hides this row; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook hides this sheet; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working memory for this context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file can&apos;t be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {files} parts of “{file}” hold {found} tensors instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more texts in lists, which are not read: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {limit} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no decisions to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are templates in: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two fields of the type “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a fault in the program; its log says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an open appeal on this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {columns} to show as context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to appeal against</source>
        <translation type="unfinished"></translation>
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
        <source>There is no file to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “{key}” in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “{key}” in {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {file}. Everything recorded so far is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no seal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such answer form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such policy among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal on which to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict on item {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {file}. It was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{file}”. Nothing was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to load “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to agree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the fields of the standard form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bounds can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These decisions are of another queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are not one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These items of run {run} had reached a limit. They were judged again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These labels are of another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These labels are of other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These policies can&apos;t be put into one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These verdicts come from the practice model. It is for learning the program and for tests, not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to several models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build can use a GPU, but the model runs on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Plumbline doesn&apos;t know where newer versions are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, and install it again; or update the package with pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision was made on an appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This download is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder contains no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file for a second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no server that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not that data set&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the HTML version of the message; its plain text says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the decision that the appeal is against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version. {version} is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item did not come from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of proxy can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no effect: the reasoning effort is chosen for each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is installed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model ships with Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository is not in Plumbline&apos;s catalogue, so nobody has reviewed it. A model file is data that programs written in C read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. See the repository&apos;s page for its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row lacks the text column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was started on {before} and continues on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring in which programs can keep secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version doesn&apos;t know how it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with what was read before, it unpacks to more than is read of one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long or too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, over another network, or from another address; parts that are right are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when some of them have been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the network is back, or look at {page} in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with no layers on the GPU: the processor then does the work, more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files say different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of its tensors overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to {most} policies with different names can be put together; these are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of the program are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the folder of the policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable reading options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset it to download models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported file type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable number of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it where you update your other programs, or with flatpak update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uphold it, or choose another decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 or a higher whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to {limit} visible characters, without a space at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address, or leave the token out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model file, and report this with the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only, such as community-spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exercise that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exercise that they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts of the practice model are in this report. They are not for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the model file. If it is intact, try again without the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is finished, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is kept. Please report this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in method, so that the two can&apos;t be compared to the last point:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to requests of other programs while a check or an evaluation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is enforced could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is harmless in one country is an insult in another (“fanny”, “spaz”). Say whose English the policy is for, and let the model leave ambiguous words to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in {file} was decided on other texts, or under another policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be judged has no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdicts depend on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided on an appeal is not taken back: the appellant may know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was judged is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to judge again is learned from the same policy, model and examples at low, medium and high effort, in one evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a source knows them, these can be shown too: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tesseract is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the experts&apos; weights, the largest part of the model, are kept. Main memory is slower, but needs much less GPU memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also what is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{binary}” is 0, nothing can be written in “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{binary}” is 1, nothing can be written in “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a revealed text is visible only while the space bar is held, or until the next item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its dates have the day or the month first can&apos;t be told from this file: they are kept as they are written. Say which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; such items are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policy&apos;s golden set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the model is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can compute hashes could make a whole report anew. So compare its fingerprint with the one that its maker tells you by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of a zst file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the program&apos;s own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are reserved for reasoning and {answer} for the answer. That leaves no space for content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same decision and other labels: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the standard form, the keys are {keys}. Correct it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that it is not certain that a prompt means the same on both sides. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the appeal: open to read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 3, or 3:2 for a column of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME@2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {example}, without a path, a name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy into it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy&apos;s name before the set&apos;s, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {example}, in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {example}, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {key} = {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {table} for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for example, {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also download the files on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`confirmed` is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`confirmed` needs bytes and sha256 of each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`format` must be {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`licence` is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`memory` has {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`purpose` is one of {purposes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`repository` is organisation/name, not {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`sha256` is 64 lower-case hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is a table with name, url, summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is missing, or is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crash writes no memory to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision on a golden item in a review queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review queue&apos;s items of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a skipped item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a skipped item of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step before the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appeal on {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item (row {row})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer schema in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget {budgets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efforts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many runs or items there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can gain no privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can start no program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can write no file, and read none but the program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t reach the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended {bytes} bytes too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before byte {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {now} bytes now, and had {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs `files`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs models, each with a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs variants, each with a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of tables is lost, or the key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory has a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory has a limit while no graphics card is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its schema has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned bounds of an effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp refused the grammar made from the policy&apos;s answer format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}” and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp refused “{name}”: {errors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {model}, variant {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the policy: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} rows of {table} {copied} were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run} as part of an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several policies together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {sampling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {temperature}, top p {top_p}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not one that the policy knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deletion of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the golden set “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hashes of what is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model failed on this item again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome of an appeal on {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy “{policy}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reasoning reached its limit before there was an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reuse of a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reuse of a verdict for {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review of {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run as part of an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seal and the time stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server marks it as another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict on {item} of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said of the report itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} Figures: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{allowed}: allowed; {escalated}: a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}; {meanings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{authority} states that the seal existed at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} (measured here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}; items at once: {sequences}; {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}, {reused} reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} is not protected (http), so others on the network could read the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} on {device}, {sequences} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries, including harmony&apos;s special tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to a download that has not finished, or whose file was not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be read in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened or created ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened with this key. (A file whose first bytes are damaged looks the same.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read properly ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: it was changed, or is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} contains more than a pack of policies does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} contains no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say clearly enough how to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has changed since it was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has flags for {columns}, and the policy knows none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than one column that could be the expected label: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column beside the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no policy.md, policy.txt, or single text file. Links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has several texts, and none is called policy.md: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the sha256 {digest}, and {expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the sha256 {found} at the hub and {expected} in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the texts {columns}, and not a label for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has to be migrated to this version before it can be read, and it can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {found} bytes at the hub and {expected} in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size}; a policy has at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds decisions of {reviewer}, maybe on another batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds somebody&apos;s labels, not an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the labels of {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a case that Plumbline has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a history of Plumbline. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there, or no longer has its {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there. {installed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may ask the model for this answer, but doesn&apos;t say so clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} no longer has its {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was kept as the golden set {golden}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by another version of Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made with another exercise, or with another version of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not made by Plumbline for this, by a newer version, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was opened, but what is in it does not fit here, or it is of a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would be overwritten. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, or the folder that it is in, can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no sha256 is known, so the model will be marked as unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {apart} go each way. Nothing speaks for either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} have no columns that go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} have no labelled item in common, so they can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} has one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has more than {most} GGUF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no GGUF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no GGUF files; it was searched {depth} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is full of older folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} would be overwritten. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {reason}. {needed} were still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered for {what} in an unknown form ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with the error {status} for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with the status {status} for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or the connection broke ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} compresses the file, though that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not name a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the token that was sent for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not have the file {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not have the repository of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not have this revision of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gives {what} only to people who are signed in, or it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has not published a release of Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has received too many requests from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects from https to an unprotected address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses access to {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent other bytes than were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (practice, not for decisions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (published)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not need to be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is neither installed nor being downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is not installed. {installed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {quantization}, from {repository}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} more are needed in {folder}, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, {answer} that of {limit} tokens of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{other} and {name} can&apos;t both be kept in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is in two files with different decisions. Are they two people with the same name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policies}, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy} in {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasoning} tokens of reasoning, {answer} of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (line {line}, column {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Trying again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused}: violates; {allowed}: allowed; {escalated}: a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has changed from {old} to {new} since this download began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has no GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has no model that matches {text}. It has {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has several models: {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has {files} of the {parts} parts of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {known} known items judged correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could imitate the program&apos;s own messages and decide its own verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strange} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a name: it takes lower-case letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no variant “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, of them judged {done}; skipped: {skipped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unfinished}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not the file that this download began with: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {length} bytes long; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs about {needed} GiB; {available} GiB are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is not one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” has the labels, found by its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” has the texts, found as the longest column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. Write the policy&apos;s labels in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” was written by a model: it is not what people expect, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{decision}” overturns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{device}” is not available. The devices of this machine: {devices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{endpoint}” is neither an http or https address nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not read: the content was found elsewhere in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column {columns} to show as context. It has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” looks like an export of messages ({format}) and is read as such. It could be read as {other} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: {reason}, after {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is watched, so it can&apos;t get the verdicts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{golden}” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{inner}” is inside “{outer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be {value}, which is not valid Unicode text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {file} has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” in {table} has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a text in quotation marks, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be between {least} and {most}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be {choices}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” and “{other}” are hard to tell apart. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” does not have the expected sha256, so it is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” is not the file that the run was started with (sha256 {sha256}…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a label, a field or an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has characters that a name can&apos;t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is shorter than its header says. The download was probably not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” asks for a number: {reading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, and why where it violates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule ({rules}) and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” has the golden sets {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It has no say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, and why where it violates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” is meant to prevail, but is not among the policies: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” is neither a file or folder nor a name in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” states its own answer ({reading}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” states its own answer, which is read as chosen ({reading}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{policy}” was used from a folder or a file, and is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reference}” is not the number of an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reference}” names no version, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is mentioned but never defined. Define it, or correct the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is not the name of a text encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be used as the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” contains no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” doesn&apos;t say clearly enough how to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{token}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be the “{key}” of {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{version}” is not the number of a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” leaves open when the rule does not apply. Say when it applies, and when it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” can&apos;t separate cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning the program and for tests, not for decisions. It only spots listed words in short texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a gigabyte smaller: the parts outside of the experts are quantized further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained for this program, from scratch, on text that this program&apos;s own generator wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Three files, one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts keep the format that they were trained in. Two files, one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first choice: the experts keep the format that they were trained in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general model that safeguard-120b was made from, for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general model that safeguard-20b was made from, for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large model: better on rules that interact. For workstations with 80 GB and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that Plumbline is made for, in the size for an ordinary computer. It labels content under a policy that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying things out without a download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in line with the law that applies to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use, change and pass it on, with the licence text and its notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download notes and model lists of several people, which agree on the newest revision and differ from an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model lists of other programs; its size is known to about 0.1 GB only and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model lists of several other programs, which agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public notes of people who downloaded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public notes of people who downloaded it; the second file&apos;s size is known to about 0.1 GB only and is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Answers {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited, but not in the policy: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on several items?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort: {effort} · date in the prompt: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD SPACE TO READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
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
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged again where the probability of a violation is between {low} and {high} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged again without limits: {verdict}, in run {run}, item {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model certainty {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}, on the team&apos;s server {address}; its weights are not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}, sha256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
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
        <source>Part {number}, characters {start} to {end}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: {title}, sha256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASONING, FOR REVIEWERS</source>
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
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning budget {budget} · answer limit {limit} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules cited: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}, item {item} · Plumbline {version} · recorded {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the verdict depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the model as context: {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {temperature} · top-p {top_p} · seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: sha256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text occurs more than once in the run. It was judged once, and each copy has the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THE VERDICT DEPENDS ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the cautious default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} on {device}, {count} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. Judged again because {doubt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {effort}: {verdict}. This one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} (not in the policy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s · {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}: decision undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual violations, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with all policies in one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. Compare versions of a policy, models and efforts side by side, and see which verdicts change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate items per second at full load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the effort Auto, items are judged at low effort first, and again where the model is not certain. How certain it must be is learned from these examples: as few second passes as reach the recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto, by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto, learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto, learned, on the other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare selected row with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy&apos;s own golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation stopped. You can resume it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples whose answer could not be read; they count as wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected vs. actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How accurate is a policy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import examples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the examples&apos; texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged and waiting examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that the policy does not define: {labels}. They are kept unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy prevails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy, model, effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision over recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted probability, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of examples with the expected verdict, with its 95 % confidence interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of reported violations that are real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of violations that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effort Auto judges {policy} by this from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens in any browser and loads nothing from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy, model and effort that were evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens generated for each new verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to judge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to judge again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policy prevails in one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {said} %, actual {was} % of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{medium} medium, {high} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters, hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns will be evaluated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{policy} prevails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name} now has {n} examples.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, {n} examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: draft and saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({range})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {first} → {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coop, items to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines, exact text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Studio, tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osprey, actions</source>
        <translation type="unfinished"></translation>
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
        <source>Add to case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results will be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All runs with the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
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
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.</source>
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
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
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
        <source>Go to Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match in hidden content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation type="unfinished">
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
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Select one verdict to decide on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search content, reasons, notes and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
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
        <source>Some of the selected verdicts are not loaded. Select fewer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains the checked content. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items get the type “{type}”. You can change it in Settings, under “Other programs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Time stamps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You disagreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{run} · {policy}, {items}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Accept and download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacting the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged; it is never loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn&apos;t fit on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download these files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File damaged: its sha256 is not the expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not verified: its sha256 is not known to Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning and trying out, not for decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For moderation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format: {quantization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read these terms and accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import these models?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON THIS MACHINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly downloaded: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice model: not for decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs slowly on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs well on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELF-TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or organisation/name:file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished download of {title} will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was downloaded correctly but can&apos;t be used. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository}, commit {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} to download; {free} free on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {quantization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. Used for checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is damaged: its sha256 is not the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} verified: the file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} will be deleted from this disk. Its verdicts and files used in place are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy with this name already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing this text takes too long, so it is shown without analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and their meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the four sections of a good policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the texts that are judged under this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTRL+ENTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the answers are read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected in the policy&apos;s text. Your changes override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a sample text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an answer to see how it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW ANSWERS ARE READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How answers are read: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import policy folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped. Policies imported so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with 0 or 1 for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading model: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policies match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this policy, else with 0”, or choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (show the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline adds this answer form to the prompt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline stopped last time while analysing this text, so it is shown without analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies and packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing policy: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {number} of the text: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {least} to {most} tokens. This text was not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {least} to {most}. This is the exact number for the real models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the verdict on the current text to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard form; the model may leave the decision to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRY IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on golden set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the prompt, and the policy&apos;s text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for a reasoning effort, which has no effect in it: {effort}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy contains characters that the editor would change, so it is read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and what each one means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways to read the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, because the text was not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for checks: {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the model file: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added to the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the form comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is meant? The prompt will say it, and your text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have unsaved changes. Restoring an old version discards them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number up to its option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example en, de or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flag set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in runs, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}. Detected in the policy&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}. Set explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {runs}, {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” archived. Its versions and verdicts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key into the program that is to ask. It is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no program can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a checksum of it is kept, in the system&apos;s keyring ({keyring}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs ask as they would ask OpenAI: give them this address and the key. The model&apos;s name is plumbline/ and the name of a policy; or it is plumbline, and the policy comes with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs by the name that they give themselves, minute by minute. What they asked about is in the history alone, and not even there if they asked for it not to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that have the old key are refused until you give them the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key. It can&apos;t be shown again; a new one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet. Without one, every request is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is valid until Plumbline is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is on, every program that runs under your account and has the key can have text judged, and reads the answers to its own requests. It can&apos;t read the history, change anything, or use the network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reading, or the standard form, with “How answers are read”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them under “Examples”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the effort {effort} for the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the standard form with “How answers are read”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two evaluations, or two columns of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Copy” instead.</source>
        <translation type="unfinished"></translation>
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
        <source>Enter it with “Key…” under “Team&apos;s server” on the Settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase, or unlock the system&apos;s keyring, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “Label column”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “Text column”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real verdicts, download a model on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them one by one to see what is wrong with each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted; the History page lists all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed; the Review page lists all queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check may have been deleted; “Appeals” on the Review page lists all appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the file first. Then put a backup in its place, or rescue what can be read: see “Evidence and repair” in Help.</source>
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
        <source>Save it on the Policies page, so that a version of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its address under “Team&apos;s server” on the Settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it with “How answers are read” on the Policies page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Evaluate page lists all evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Evaluate page shows the columns of evaluation {evaluation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The History page shows the items of run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Models page lists the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Review page shows the queue&apos;s items.</source>
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
        <source>To try the program out, choose a sample policy, such as “{title}”.</source>
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
        <source>“Import examples…” on the Evaluate page makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Import files…” on the Models page imports files from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Judge anyway” shows what the practice model makes of it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Reports”, “Cases…” on the History page lists all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Reports”, “Check a report…” on Plumbline&apos;s History page checks the JSON file of a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Reports”, “Time stamps…” on the History page writes the request for one.</source>
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
    <name>Report</name>
    <message>
        <source>A name or other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or other words to mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint, as its maker told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint, as its maker told you, if you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles, such as @name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items {first} to {last} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or select words in the preview. They are masked in the whole report and are not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {file}. Fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are hidden here, but they will be in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, and what quotes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file of a report is held against its own hashes, and against this history if the report was made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies&apos; texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SECOND REVIEWER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is undetermined, a random share of what was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random share of what was allowed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check some text; then make a queue of the verdicts that a person has to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on items that somebody else sent you as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on similar items together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided otherwise than the model: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Nth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that violates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden items hidden among them, from {policy}/{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard items: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted. Everything in it is kept; unlock it to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to draw anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when} from run {runs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, separated by commas; each gets a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One verdict in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One verdict in so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One verdict in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put similar items together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded for {n} items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a second reviewer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of golden items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what was allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar items stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else decides on the same items, without knowing your decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The decision was taken back on {n} items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations that the audit found in what was allowed: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT CAME OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS IN IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>right on golden items: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {of}, {percent} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, {n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of what was allowed, drawn at random (seed {seed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>All done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches (*.review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: without the model&apos;s verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide as {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide this way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions (*.decisions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each decision is kept in “{file}” at once, beside the batch. Send that file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people have decided on the same items of this queue yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answer as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled before by {who}. {name} has decided otherwise since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {who}, {when}: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. Both decisions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the texts and the policy, and none of your decisions. Only the passphrase opens it: tell it by another way than you send the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided otherwise than the model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THE MODEL SAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it will stand beside your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made knowing the model&apos;s verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kappa, since both always decided the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was settled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your decision: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}: the same on {hits} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {total} texts decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>A model on a larger computer of your team can judge, if llama-server or vLLM runs there. Texts and policies are then sent to it; the history stays here. It judges wherever no other model is chosen. Nothing is sent while the network is forbidden under Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring and sent to the server alone. Leave it empty to forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the server has one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send texts to this server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is forbidden under Privacy, so nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where texts are judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs it can read what is judged. Ask them whether they keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {server}, {count} items at once, {context} tokens of context.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
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
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters. Several words are better.</source>
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
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
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
        <source>Encrypt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
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
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (never contain content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below take effect the next time a model is loaded.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plumbline has never contacted the network from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the search index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
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
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings…</source>
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
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an action, then press the new shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s server</source>
        <translation type="unfinished"></translation>
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
        <source>The history is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not encrypted.</source>
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
        <source>The search index has been rebuilt.</source>
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
        <source>This does not match the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy while the code can still be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this when a search does not find texts that are in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Plumbline contacted which host, why, and how much it received. Tokens and content are never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} runs on {device}, with {engine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut. Reassigning it removes it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>▲ Texts leave this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run}, item {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>No program for {file} was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {file} was opened, since opening a file of this kind could run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is at: {place} (copied).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s text is not in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s text is now at: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures and pages from the network, and so tell others that it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A person decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided after the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person whose content this is. Read it, change what doesn&apos;t fit, and copy it. Plumbline sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It violates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to an appeal: at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to an appeal: the decision was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model alone decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy} stands for the policy&apos;s title, {note} for your reason, {date} for the day. A text that is empty is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeStamps</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority outside can state when the seal of this history existed: nothing recorded before can be changed unseen after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline contacts nobody. Write the request, send it to a time-stamping authority (RFC 3161), and put its answer in. The request holds a hash, and nothing of what was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put answer in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was checked and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was saved to {file}. It is about the seal {seal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time stamp yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A policy says what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur texts until I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each item you see the verdict, the rule that it rests on, and why. The model&apos;s whole reasoning is further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should texts be shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text, policy or verdict leaves it, unless you set a team&apos;s server; this line always says so. F1 opens the guide. The tour is in the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest check; if there is none, the practice model judges a small sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in what is to be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the verdict and its reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what is judged can be hard to read. Policies that ask for it have their texts blurred either way. You can change this at any time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, and an editor for your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision is kept beside the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>It is encrypted, and its key was not given. Nothing in it can be seen or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, under “Privacy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline is locked</source>
        <translation type="unfinished"></translation>
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
        <source>The history can&apos;t be locked while a task is running. Pause it, or wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is closed. Nothing that you were working on is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the recovery code that you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Asking {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline may not use the network: Settings, under “Privacy”, allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in Settings, under “Privacy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy doesn&apos;t know where newer versions are published. Look where you got it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Plumbline {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the answer contradict each other.</source>
        <translation type="unfinished"></translation>
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
        <source>The reasoning reached its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certainty could not be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label is severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model was not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reasoning reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files. Or for example: csv, txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be judged: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile, judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone before it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the model&apos;s reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be inside a watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files in these folders are judged as they come, those that are there already included, while this window is open. Each file&apos;s verdicts are written as a file, beside a journal, and are in the history too. Model and effort are those of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files with these endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder with verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judging: {done} of {total} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can&apos;t be looked into, and is looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
