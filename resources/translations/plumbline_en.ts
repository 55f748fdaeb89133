<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>{n} entries were skipped in this check.</source>
        <translation>
            <numerusform>{n} entry was skipped in this check.</numerusform>
            <numerusform>{n} entries were skipped in this check.</numerusform>
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
    <name>Core</name>
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
        <source>{n} bytes could not be decoded; each is shown as �.</source>
        <translation>
            <numerusform>{n} byte could not be decoded and is shown as �.</numerusform>
            <numerusform>{n} bytes could not be decoded; each is shown as �.</numerusform>
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
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is part {number} of {count}, but {n} files were found.</source>
        <translation>
            <numerusform>“{file}” is part {number} of {count}, but {n} file was found.</numerusform>
            <numerusform>“{file}” is part {number} of {count}, but {n} files were found.</numerusform>
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
        <source>{n} characters, hidden</source>
        <translation>
            <numerusform>{n} character, hidden</numerusform>
            <numerusform>{n} characters, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} column</numerusform>
            <numerusform>{n} columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns will be judged.</source>
        <translation>
            <numerusform>{n} column will be judged.</numerusform>
            <numerusform>{n} columns will be judged.</numerusform>
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
        <source>{n} items flipped</source>
        <translation>
            <numerusform>{n} item flipped</numerusform>
            <numerusform>{n} items flipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are no examples and are left out.</source>
        <translation>
            <numerusform>{n} row is no example and is left out.</numerusform>
            <numerusform>{n} rows are no examples and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are expected to be several things.</source>
        <translation>
            <numerusform>{n} text is expected to be several things.</numerusform>
            <numerusform>{n} texts are expected to be several things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdicts were there already and were used again</source>
        <translation>
            <numerusform>{n} verdict was there already and was used again</numerusform>
            <numerusform>{n} verdicts were there already and were used again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name} has {n} examples now.</source>
        <translation>
            <numerusform>{policy}/{name} has {n} example now.</numerusform>
            <numerusform>{policy}/{name} has {n} examples now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, {n} examples</source>
        <translation>
            <numerusform>{policy}/{name}, {n} example</numerusform>
            <numerusform>{policy}/{name}, {n} examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>All of more than {n} verdicts are exported.</source>
        <translation>
            <numerusform>All of more than {n} verdict are exported.</numerusform>
            <numerusform>All of more than {n} verdicts are exported.</numerusform>
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
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
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
        <source>{n} verdicts are exported.</source>
        <translation>
            <numerusform>{n} verdict is exported.</numerusform>
            <numerusform>{n} verdicts are exported.</numerusform>
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
    <name>Policies</name>
    <message numerus="yes">
        <source>ABOUT {n} TOKENS</source>
        <translation>
            <numerusform>ABOUT {n} TOKEN</numerusform>
            <numerusform>ABOUT {n} TOKENS</numerusform>
        </translation>
    </message>
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
        <source>{n} lines the same</source>
        <translation>
            <numerusform>{n} line the same</numerusform>
            <numerusform>{n} lines the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be used.</source>
        <translation>
            <numerusform>{n} more could not be used.</numerusform>
            <numerusform>{n} more could not be used.</numerusform>
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
        <source>{n} verdicts</source>
        <translation>
            <numerusform>{n} verdict</numerusform>
            <numerusform>{n} verdicts</numerusform>
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
    <name>Settings</name>
    <message numerus="yes">
        <source>Plumbline has contacted the network {n} times, most recently on {date}.</source>
        <translation>
            <numerusform>Plumbline has contacted the network once, on {date}.</numerusform>
            <numerusform>Plumbline has contacted the network {n} times, most recently on {date}.</numerusform>
        </translation>
    </message>
</context>
</TS>