<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>A share of fewer than {n} appeals says little.</source>
        <translation>
            <numerusform>A share of fewer than {n} appeal says little.</numerusform>
            <numerusform>A share of fewer than {n} appeals says little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} appeals</source>
        <translation>
            <numerusform>{n} appeal</numerusform>
            <numerusform>{n} appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} open</numerusform>
            <numerusform>{n} open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals</source>
        <translation>
            <numerusform>{n} open appeal</numerusform>
            <numerusform>{n} open appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} withdrawn</numerusform>
            <numerusform>{n} withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are in the new case.</source>
        <translation>
            <numerusform>{n} item is in the new case.</numerusform>
            <numerusform>{n} items are in the new case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are not in this history.</source>
        <translation>
            <numerusform>{n} item is not in this history.</numerusform>
            <numerusform>{n} items are not in this history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be added.</source>
        <translation>
            <numerusform>{n} item will be added.</numerusform>
            <numerusform>{n} items will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>First {n} items</source>
        <translation>
            <numerusform>First item</numerusform>
            <numerusform>First {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} items are to be judged; they are still being counted.</source>
        <translation>
            <numerusform>More than {n} item is to be judged; they are still being counted.</numerusform>
            <numerusform>More than {n} items are to be judged; they are still being counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>Paused at {done} of {n} item. Nothing is lost.</numerusform>
            <numerusform>Paused at {done} of {n} items. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} items</source>
        <translation>
            <numerusform>Reading: {n} item</numerusform>
            <numerusform>Reading: {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</source>
        <translation>
            <numerusform>The check “{check}” stopped at {done} of {n} item. Nothing is lost.</numerusform>
            <numerusform>The check “{check}” stopped at {done} of {n} items. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <translation>
            <numerusform>The first {n} is listed.</numerusform>
            <numerusform>The first {n} are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge.</source>
        <translation>
            <numerusform>There is {n} item to judge.</numerusform>
            <numerusform>There are {n} items to judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} items to judge. With this model and effort they take {time}.</source>
        <translation>
            <numerusform>There is {n} item to judge. With this model and effort it takes {time}.</numerusform>
            <numerusform>There are {n} items to judge. With this model and effort they take {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shadow: {done} of {n} items</source>
        <translation>
            <numerusform>shadow: {done} of {n} item</numerusform>
            <numerusform>shadow: {done} of {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under {n} policies</source>
        <translation>
            <numerusform>under {n} policy</numerusform>
            <numerusform>under {n} policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items</source>
        <translation>
            <numerusform>{done} of {n} item</numerusform>
            <numerusform>{done} of {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items judged</source>
        <translation>
            <numerusform>{done} of {n} item judged</numerusform>
            <numerusform>{done} of {n} items judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} violate</source>
        <translation>
            <numerusform>{n} violates</numerusform>
            <numerusform>{n} violate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items reviewed</source>
        <translation>
            <numerusform>{done} of {n} item reviewed</numerusform>
            <numerusform>{done} of {n} items reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} of {n} verdict</numerusform>
            <numerusform>{done} of {n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} allowed</source>
        <translation>
            <numerusform>{n} allowed</numerusform>
            <numerusform>{n} allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>{n} entry was skipped in this check.</numerusform>
            <numerusform>{n} entries were skipped in this check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries will be skipped in this check.</source>
        <translation>
            <numerusform>{n} entry will be skipped in this check.</numerusform>
            <numerusform>{n} entries will be skipped in this check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged</source>
        <translation>
            <numerusform>{n} item judged</numerusform>
            <numerusform>{n} items judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items judged again at {effort} effort</source>
        <translation>
            <numerusform>{n} item judged again at {effort} effort</numerusform>
            <numerusform>{n} items judged again at {effort} effort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <translation>
            <numerusform>{n} item selected</numerusform>
            <numerusform>{n} items selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items so far…</source>
        <translation>
            <numerusform>{n} item so far…</numerusform>
            <numerusform>{n} items so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to judge</source>
        <translation>
            <numerusform>{n} item to judge</numerusform>
            <numerusform>{n} items to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines: one item per line, or one text?</source>
        <translation>
            <numerusform>{n} line: one item per line, or one text?</numerusform>
            <numerusform>{n} lines: one item per line, or one text?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <translation>
            <numerusform>{n} more file</numerusform>
            <numerusform>{n} more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies</source>
        <translation>
            <numerusform>{n} policy</numerusform>
            <numerusform>{n} policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} skipped</numerusform>
            <numerusform>{n} skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message numerus="yes">
        <source>Show all {n} pairs</source>
        <translation>
            <numerusform>Show {n} pair</numerusform>
            <numerusform>Show all {n} pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Hand it to everybody.</source>
        <translation>
            <numerusform>{file} has {n} text. Hand it to everybody.</numerusform>
            <numerusform>{file} has {n} texts. Hand it to everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts labelled</source>
        <translation>
            <numerusform>{name}: {done} of {n} text labelled</numerusform>
            <numerusform>{name}: {done} of {n} texts labelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} labels files beside the exercise were taken.</source>
        <translation>
            <numerusform>{n} labels file beside the exercise was taken.</numerusform>
            <numerusform>{n} labels files beside the exercise were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} example</numerusform>
            <numerusform>{policy} · {name}, {n} examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</source>
        <translation>
            <numerusform>Instead of {what}, {host} sent an HTML page of {n} byte: a captive portal or a proxy&apos;s page.</numerusform>
            <numerusform>Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy&apos;s page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} NUL characters, judged as they are.</source>
        <translation>
            <numerusform>It contains {n} NUL character, judged as it is.</numerusform>
            <numerusform>It contains {n} NUL characters, judged as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} invisible characters, such as {example}, judged as they are.</source>
        <translation>
            <numerusform>It contains {n} invisible character, {example}, judged as it is.</numerusform>
            <numerusform>It contains {n} invisible characters, such as {example}, judged as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {n} rows in {file} has a text with a label.</source>
        <translation>
            <numerusform>The one row in {file} has no text with a label.</numerusform>
            <numerusform>None of {n} rows in {file} has a text with a label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished: {n} verdicts are missing.</source>
        <translation>
            <numerusform>Not finished: {n} verdict is missing.</numerusform>
            <numerusform>Not finished: {n} verdicts are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</source>
        <translation>
            <numerusform>Only {n} example: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</numerusform>
            <numerusform>Only {n} examples: below {few}, the reliability curve and its error are mostly noise. Take them as a first impression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} items are labelled “{decision}”: figures for it will be vague.</source>
        <translation>
            <numerusform>Only {n} item is labelled “{decision}”: figures for it will be vague.</numerusform>
            <numerusform>Only {n} items are labelled “{decision}”: figures for it will be vague.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</source>
        <translation>
            <numerusform>At low effort {n} text has no measured probability. Such texts are always judged again at medium effort.</numerusform>
            <numerusform>At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more. The JSON file of this report lists all of them.</source>
        <translation>
            <numerusform>And {n} more. The JSON file of this report lists all of them.</numerusform>
            <numerusform>And {n} more. The JSON file of this report lists all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</source>
        <translation>
            <numerusform>It contains a character that turns the direction of writing, {example}: it may read differently than it looks.</numerusform>
            <numerusform>It contains {n} characters that turn the direction of writing, such as {example}: it may read differently than it looks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains {n} pictures or embedded files, which are not read.</source>
        <translation>
            <numerusform>It contains {n} picture or embedded file, which is not read.</numerusform>
            <numerusform>It contains {n} pictures or embedded files, which are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is what this history holds: {n} of its items were compared.</source>
        <translation>
            <numerusform>It is what this history holds: {n} of its items was compared.</numerusform>
            <numerusform>It is what this history holds: {n} of its items were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People reviewed {n} items and agreed with the model on {same}.</source>
        <translation>
            <numerusform>People reviewed {n} item and agreed with the model on {same}.</numerusform>
            <numerusform>People reviewed {n} items and agreed with the model on {same}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report on {n} items</source>
        <translation>
            <numerusform>Report on {n} item</numerusform>
            <numerusform>Report on {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules {rules} are not short lists of words.</source>
        <translation>
            <numerusform>Rule {rules} is not a short list of words.</numerusform>
            <numerusform>Rules {rules} are not short lists of words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The golden set has {n} examples; there is no example {number}.</source>
        <translation>
            <numerusform>The golden set has {n} example; there is no example {number}.</numerusform>
            <numerusform>The golden set has {n} examples; there is no example {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The item is the last message with the {n} before it, each with its author.</source>
        <translation>
            <numerusform>The item is the last message with the one before it, each with its author.</numerusform>
            <numerusform>The item is the last message with the {n} before it, each with its author.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy has {n} tokens.</source>
        <translation>
            <numerusform>The policy has {n} token.</numerusform>
            <numerusform>The policy has {n} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</source>
        <translation>
            <numerusform>The queue has {found} of {n} golden item that was asked for: only one with a verdict under this policy, such as an evaluation gives, looks like the others.</numerusform>
            <numerusform>The queue has {found} of {n} golden items that were asked for: only those with a verdict under this policy, such as an evaluation gives, look like the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules choose none of {n} verdicts. What a person has decided on already is left out.</source>
        <translation>
            <numerusform>The rules choose none of {n} verdict. What a person has decided on already is left out.</numerusform>
            <numerusform>The rules choose none of {n} verdicts. What a person has decided on already is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has {n} comments or text boxes, which are not read.</source>
        <translation>
            <numerusform>The workbook has {n} comment or text box, which is not read.</numerusform>
            <numerusform>The workbook has {n} comments or text boxes, which are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook hides {n} rows, which are read all the same: {rows}.</source>
        <translation>
            <numerusform>The workbook hides {n} row, which is read all the same: {rows}.</numerusform>
            <numerusform>The workbook hides {n} rows, which are read all the same: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</source>
        <translation>
            <numerusform>There is {n} example under this heading; {least} to {most} near the line, of both kinds, work best.</numerusform>
            <numerusform>There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</source>
        <translation>
            <numerusform>There is an invisible character here ({code}). The model reads it all the same: delete it.</numerusform>
            <numerusform>There are {n} invisible characters here ({code}). The model reads them all the same: delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more. The CSV and JSON files have them all.</source>
        <translation>
            <numerusform>There is {n} more. The CSV and JSON files have them all.</numerusform>
            <numerusform>There are {n} more. The CSV and JSON files have them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</source>
        <translation>
            <numerusform>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</numerusform>
            <numerusform>{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</source>
        <translation>
            <numerusform>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</numerusform>
            <numerusform>{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</source>
        <translation>
            <numerusform>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} goes each way. Nothing speaks for either.</numerusform>
            <numerusform>{first} and {second} are each right on {right} of {total} items, but not on the same ones: {n} go each way. Nothing speaks for either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}, {n} labels</source>
        <translation>
            <numerusform>{form}, {n} label</numerusform>
            <numerusform>{form}, {n} labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} and {n} more</numerusform>
            <numerusform>{name} and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers reached the limit of {limit} tokens.</source>
        <translation>
            <numerusform>{n} answer reached the limit of {limit} tokens.</numerusform>
            <numerusform>{n} answers reached the limit of {limit} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} byte could not be decoded and is shown as �.</numerusform>
            <numerusform>{n} bytes could not be decoded; each is shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions differ from what was expected</source>
        <translation>
            <numerusform>{n} decision differs from what was expected</numerusform>
            <numerusform>{n} decisions differ from what was expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>
            <numerusform>{n} formula has no stored value, so its cell is read as empty. Open the workbook in a spreadsheet program and save it.</numerusform>
            <numerusform>{n} formulas have no stored value, so their cells are read as empty. Open the workbook in a spreadsheet program and save it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} halves of surrogate pairs, which are not characters, are shown as �.</source>
        <translation>
            <numerusform>{n} half of a surrogate pair, which is not a character, is shown as �.</numerusform>
            <numerusform>{n} halves of surrogate pairs, which are not characters, are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are labelled “{label}”, for which the policy has no decision.</source>
        <translation>
            <numerusform>{n} item is labelled “{label}”, for which the policy has no decision.</numerusform>
            <numerusform>{n} items are labelled “{label}”, for which the policy has no decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items reached the limit of {limit} tokens of reasoning.</source>
        <translation>
            <numerusform>{n} item reached the limit of {limit} tokens of reasoning.</numerusform>
            <numerusform>{n} items reached the limit of {limit} tokens of reasoning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort, and {high} of them at high effort.</source>
        <translation>
            <numerusform>{n} item was judged again at medium effort, and {high} at high effort.</numerusform>
            <numerusform>{n} items were judged again at medium effort, and {high} of them at high effort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were judged again at medium effort.</source>
        <translation>
            <numerusform>{n} item was judged again at medium effort.</numerusform>
            <numerusform>{n} items were judged again at medium effort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <translation>
            <numerusform>{n} item.</numerusform>
            <numerusform>{n} items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more objects</source>
        <translation>
            <numerusform>{n} more object</numerusform>
            <numerusform>{n} more objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more records are missing or were changed.</source>
        <translation>
            <numerusform>{n} more record is missing or was changed.</numerusform>
            <numerusform>{n} more records are missing or were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows of {table} do so, too.</source>
        <translation>
            <numerusform>{n} more row of {table} does so, too.</numerusform>
            <numerusform>{n} more rows of {table} do so, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the labels of {person} are of texts that are not in the exercise.</source>
        <translation>
            <numerusform>{n} of the labels of {person} is of a text that is not in the exercise.</numerusform>
            <numerusform>{n} of the labels of {person} are of texts that are not in the exercise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the runs that this search names are no longer in the history.</source>
        <translation>
            <numerusform>{n} of the runs that this search names is no longer in the history.</numerusform>
            <numerusform>{n} of the runs that this search names are no longer in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these files are exercises.</source>
        <translation>
            <numerusform>{n} of these files is an exercise.</numerusform>
            <numerusform>{n} of these files are exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</source>
        <translation>
            <numerusform>{n} part of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</numerusform>
            <numerusform>{n} parts of the document can&apos;t be read, so it is not judged as a whole. Take each page as an item instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are not posts: likes, follows, reposts, the profile.</source>
        <translation>
            <numerusform>{n} record is not a post: a like, a follow, a repost or the profile.</numerusform>
            <numerusform>{n} records are not posts: likes, follows, reposts, the profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are waiting for the model already.</source>
        <translation>
            <numerusform>{n} request is waiting for the model already.</numerusform>
            <numerusform>{n} requests are waiting for the model already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</source>
        <translation>
            <numerusform>{n} text is on no curve: it was undetermined or escalated, or no single word decided.</numerusform>
            <numerusform>{n} texts are on no curve: they were undetermined or escalated, or no single word decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels; they are in no figure.</source>
        <translation>
            <numerusform>{n} text has contradictory labels; it is in no figure.</numerusform>
            <numerusform>{n} texts have contradictory labels; they are in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} texts left</source>
        <translation>
            <numerusform>{person}: {n} text left</numerusform>
            <numerusform>{person}: {n} texts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” has {n} bytes and needs at least {needed}.</source>
        <translation>
            <numerusform>“{file}” has {n} byte and needs at least {needed}.</numerusform>
            <numerusform>“{file}” has {n} bytes and needs at least {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>“{file}” is part {number} of {count}, but {n} file was found.</numerusform>
            <numerusform>“{file}” is part {number} of {count}, but {n} files were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</source>
        <translation>
            <numerusform>“{policy}” in the shadow, on {compared} of {n} item: {same} the same, {other} different. It doesn&apos;t affect the result.</numerusform>
            <numerusform>“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. It doesn&apos;t affect the result.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>Decision recorded on {n} items.</source>
        <translation>
            <numerusform>Decision recorded on {n} item.</numerusform>
            <numerusform>Decision recorded on {n} items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision undone on {n} items.</source>
        <translation>
            <numerusform>Decision undone on {n} item.</numerusform>
            <numerusform>Decision undone on {n} items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agree with the model on {n} items. Those without a verdict are left out.</source>
        <translation>
            <numerusform>You agree with the model on {n} item. Those without a verdict are left out.</numerusform>
            <numerusform>You agree with the model on {n} items. Those without a verdict are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your decision is recorded for {n} items.</source>
        <translation>
            <numerusform>Your decision is recorded for {n} item.</numerusform>
            <numerusform>Your decision is recorded for {n} items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decided on {n} items at once</source>
        <translation>
            <numerusform>decided on {n} item</numerusform>
            <numerusform>decided on {n} items at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message numerus="yes">
        <source>Precision over recall, {n} points</source>
        <translation>
            <numerusform>Precision over recall, {n} point</numerusform>
            <numerusform>Precision over recall, {n} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation will have {n} rows.</source>
        <translation>
            <numerusform>The evaluation will have {n} row.</numerusform>
            <numerusform>The evaluation will have {n} rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} verdicts</source>
        <translation>
            <numerusform>{done} of {n} verdict</numerusform>
            <numerusform>{done} of {n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it are kept, with the examples that they need.</source>
        <translation>
            <numerusform>{n} evaluation measured on it is kept, with the examples that it needs.</numerusform>
            <numerusform>{n} evaluations measured on it are kept, with the examples that they need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evaluations measured on it keep the old name.</source>
        <translation>
            <numerusform>{n} evaluation measured on it keeps the old name.</numerusform>
            <numerusform>{n} evaluations measured on it keep the old name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</source>
        <translation>
            <numerusform>{n} example. Double-click one, or press Enter, for the model&apos;s reasoning.</numerusform>
            <numerusform>{n} examples. Double-click one, or press Enter, for the model&apos;s reasoning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples: {labels}</source>
        <translation>
            <numerusform>{n} example: {labels}</numerusform>
            <numerusform>{n} examples: {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are not examples and are skipped.</source>
        <translation>
            <numerusform>{n} row is not an example and is skipped.</numerusform>
            <numerusform>{n} rows are not examples and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts have contradictory labels.</source>
        <translation>
            <numerusform>{n} text has contradictory labels.</numerusform>
            <numerusform>{n} texts have contradictory labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts changed</source>
        <translation>
            <numerusform>{n} verdict changed</numerusform>
            <numerusform>{n} verdicts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts reused</source>
        <translation>
            <numerusform>{n} verdict reused</numerusform>
            <numerusform>{n} verdicts reused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name} now has {n} examples.</source>
        <translation>
            <numerusform>{policy} · {name} now has {n} example.</numerusform>
            <numerusform>{policy} · {name} now has {n} examples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} examples</source>
        <translation>
            <numerusform>{policy} · {name}, {n} example</numerusform>
            <numerusform>{policy} · {name}, {n} examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</source>
        <translation>
            <numerusform>“{title}” will be deleted, with {n} version. This can&apos;t be undone.</numerusform>
            <numerusform>“{title}” will be deleted, with {n} versions. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} example</numerusform>
            <numerusform>{n} examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>All results will be exported: more than {n} verdicts.</source>
        <translation>
            <numerusform>All results will be exported: more than {n} verdict.</numerusform>
            <numerusform>All results will be exported: more than {n} verdicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting: {done} of {n} items</source>
        <translation>
            <numerusform>Deleting: {done} of {n} item</numerusform>
            <numerusform>Deleting: {done} of {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} runs</source>
        <translation>
            <numerusform>More than {n} run</numerusform>
            <numerusform>More than {n} runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} verdicts</source>
        <translation>
            <numerusform>More than {n} verdict</numerusform>
            <numerusform>More than {n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows {n} verdicts of these runs.</source>
        <translation>
            <numerusform>The list shows {n} verdict of these runs.</numerusform>
            <numerusform>The list shows {n} verdicts of these runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items added to the case “{name}”.</source>
        <translation>
            <numerusform>{n} item added to the case “{name}”.</numerusform>
            <numerusform>{n} items added to the case “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items deleted.</source>
        <translation>
            <numerusform>{n} item deleted.</numerusform>
            <numerusform>{n} items deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open appeals on these items will be deleted undecided.</source>
        <translation>
            <numerusform>{n} open appeal on these items will be deleted undecided.</numerusform>
            <numerusform>{n} open appeals on these items will be deleted undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other verdicts of these runs will be deleted too.</source>
        <translation>
            <numerusform>{n} other verdict of these runs will be deleted too.</numerusform>
            <numerusform>{n} other verdicts of these runs will be deleted too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewed items</source>
        <translation>
            <numerusform>{n} reviewed item</numerusform>
            <numerusform>{n} reviewed items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} run</numerusform>
            <numerusform>{n} runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs in progress are kept.</source>
        <translation>
            <numerusform>{n} run in progress is kept.</numerusform>
            <numerusform>{n} runs in progress are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdict</numerusform>
            <numerusform>{n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts will be exported.</source>
        <translation>
            <numerusform>{n} verdict will be exported.</numerusform>
            <numerusform>{n} verdicts will be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts exported to {file}.</source>
        <translation>
            <numerusform>{n} verdict exported to {file}.</numerusform>
            <numerusform>{n} verdicts exported to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>{done} of {n} records checked</source>
        <translation>
            <numerusform>{done} of {n} record checked</numerusform>
            <numerusform>{done} of {n} records checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>{n} TOKENS</source>
        <translation>
            <numerusform>{n} TOKEN</numerusform>
            <numerusform>{n} TOKENS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} example</numerusform>
            <numerusform>{n} examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be imported.</source>
        <translation>
            <numerusform>{n} more could not be imported.</numerusform>
            <numerusform>{n} more could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies exported to {place}.</source>
        <translation>
            <numerusform>{n} policy exported to {place}.</numerusform>
            <numerusform>{n} policies exported to {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} policies imported.</source>
        <translation>
            <numerusform>{n} policy imported.</numerusform>
            <numerusform>{n} policies imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation>
            <numerusform>{n} run</numerusform>
            <numerusform>{n} runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged lines</source>
        <translation>
            <numerusform>{n} unchanged line</numerusform>
            <numerusform>{n} unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdict</numerusform>
            <numerusform>{n} verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to read the answers</source>
        <translation>
            <numerusform>{n} way to read the answers</numerusform>
            <numerusform>{n} ways to read the answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</source>
        <translation>
            <numerusform>Programs have asked {n} time, on {date}. Refused: {refused}.</numerusform>
            <numerusform>Programs have asked {n} times, most recently on {date}. Refused: {refused}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Writing: {done} of {n} items…</source>
        <translation>
            <numerusform>Writing: {done} of {n} item…</numerusform>
            <numerusform>Writing: {done} of {n} items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the report.</source>
        <translation>
            <numerusform>{n} item in the report.</numerusform>
            <numerusform>{n} items in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>{n} verdicts past the retention period were deleted.</source>
        <translation>
            <numerusform>{n} verdict past the retention period was deleted.</numerusform>
            <numerusform>{n} verdicts past the retention period were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>All {n} checks under {policy}</source>
        <translation>
            <numerusform>{n} check under {policy}</numerusform>
            <numerusform>All {n} checks under {policy}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have decided on {n} hard items today. Would you like a pause?</source>
        <translation>
            <numerusform>You have decided on {n} hard item today. Would you like a pause?</numerusform>
            <numerusform>You have decided on {n} hard items today. Would you like a pause?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when} from {n} checks</source>
        <translation>
            <numerusform>Made {when} from {n} check</numerusform>
            <numerusform>Made {when} from {n} checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: {n} items that these rules choose are reviewed already.</source>
        <translation>
            <numerusform>Nothing is left: the {n} item that these rules choose is reviewed already.</numerusform>
            <numerusform>Nothing is left: {n} items that these rules choose are reviewed already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</source>
        <translation>
            <numerusform>Nothing to review: the {n} verdict is “Allowed”. To look at it, tick the random share.</numerusform>
            <numerusform>Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model judged these {n} similar items differently: {verdicts}.</source>
        <translation>
            <numerusform>The model judged {n} similar item differently: {verdicts}.</numerusform>
            <numerusform>The model judged these {n} similar items differently: {verdicts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</source>
        <translation>
            <numerusform>The {n} item of this check has no verdict yet. Wait until it ends, or resume it.</numerusform>
            <numerusform>The {n} items of this check have no verdict yet. Wait until it ends, or resume it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules choose none of the {n} verdicts. Select other rules.</source>
        <translation>
            <numerusform>These rules don&apos;t choose the {n} verdict. Select other rules.</numerusform>
            <numerusform>These rules choose none of the {n} verdicts. Select other rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hard items today</source>
        <translation>
            <numerusform>{n} hard item today</numerusform>
            <numerusform>{n} hard items today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are reviewed already and are left out.</source>
        <translation>
            <numerusform>{n} item is reviewed already and is left out.</numerusform>
            <numerusform>{n} items are reviewed already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are selected: your decision is recorded for each of them.</source>
        <translation>
            <numerusform>{n} item is selected: your decision is recorded for it.</numerusform>
            <numerusform>{n} items are selected: your decision is recorded for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided on appeal alone</source>
        <translation>
            <numerusform>{n} item decided on appeal alone</numerusform>
            <numerusform>{n} items decided on appeal alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no verdict yet and are left out.</source>
        <translation>
            <numerusform>{n} item has no verdict yet and is left out.</numerusform>
            <numerusform>{n} items have no verdict yet and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items will be in the queue.</source>
        <translation>
            <numerusform>{n} item will be in the queue.</numerusform>
            <numerusform>{n} items will be in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are golden items.</source>
        <translation>
            <numerusform>{n} of them is a golden item.</numerusform>
            <numerusform>{n} of them are golden items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy} · {name}, {n} items</source>
        <translation>
            <numerusform>{policy} · {name}, {n} item</numerusform>
            <numerusform>{policy} · {name}, {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {n} reviewed</source>
        <translation>
            <numerusform>{who}: {n} reviewed</numerusform>
            <numerusform>{who}: {n} reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message numerus="yes">
        <source>All {n} items</source>
        <translation>
            <numerusform>The one item</numerusform>
            <numerusform>All {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items decided differently from the model</source>
        <translation>
            <numerusform>The {n} item decided differently from the model</numerusform>
            <numerusform>The {n} items decided differently from the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that wait for a decision</source>
        <translation>
            <numerusform>The {n} item that waits for a decision</numerusform>
            <numerusform>The {n} items that wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} items that were decided on</source>
        <translation>
            <numerusform>The {n} item that was decided on</numerusform>
            <numerusform>The {n} items that were decided on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} texts. Send it, and tell the passphrase by another way.</source>
        <translation>
            <numerusform>{file} has {n} text. Send it, and tell the passphrase by another way.</numerusform>
            <numerusform>{file} has {n} texts. Send it, and tell the passphrase by another way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {done} of {n} texts decided on</source>
        <translation>
            <numerusform>{name}: {done} of {n} text decided on</numerusform>
            <numerusform>{name}: {done} of {n} texts decided on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts to settle</source>
        <translation>
            <numerusform>{n} conflict to settle</numerusform>
            <numerusform>{n} conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions of {name} added</source>
        <translation>
            <numerusform>{n} decision of {name} added</numerusform>
            <numerusform>{n} decisions of {name} added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not in the queue any more</source>
        <translation>
            <numerusform>{n} text is not in the queue any more</numerusform>
            <numerusform>{n} texts are not in the queue any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <translation>
            <numerusform>{n} was there already</numerusform>
            <numerusform>{n} were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline has contacted the network once, on {date}.</numerusform>
            <numerusform>Plumbline has contacted the network {n} times, most recently on {date}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>{n} near-copies, the most similar first</source>
        <translation>
            <numerusform>{n} near-copy</numerusform>
            <numerusform>{n} near-copies, the most similar first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>Watching has stopped: {n} files done.</source>
        <translation>
            <numerusform>Watching has stopped: {n} file done.</numerusform>
            <numerusform>Watching has stopped: {n} files done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching {n} folders</source>
        <translation>
            <numerusform>Watching {n} folder</numerusform>
            <numerusform>Watching {n} folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>judging: {done} of {n} items</source>
        <translation>
            <numerusform>judging: {done} of {n} item</numerusform>
            <numerusform>judging: {done} of {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files done</source>
        <translation>
            <numerusform>{n} file done</numerusform>
            <numerusform>{n} files done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may still be written to</source>
        <translation>
            <numerusform>{n} file may still be written to</numerusform>
            <numerusform>{n} files may still be written to</numerusform>
        </translation>
    </message>
</context>
</TS>
