<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policies</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were left out of this check.</source>
        <translation>
            <numerusform>%n thing were left out of this check.</numerusform>
            <numerusform>%n things were left out of this check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n items; there is more</source>
        <translation>
            <numerusform>The first %n item; there is more</numerusform>
            <numerusform>The first %n items; there is more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
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
        <source>%n characters, hidden</source>
        <translation>
            <numerusform>%n character, hidden</numerusform>
            <numerusform>%n characters, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns will be judged.</source>
        <translation>
            <numerusform>%n column will be judged.</numerusform>
            <numerusform>%n columns will be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items flipped</source>
        <translation>
            <numerusform>%n item flipped</numerusform>
            <numerusform>%n items flipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no examples and are left out.</source>
        <translation>
            <numerusform>%n row are no examples and are left out.</numerusform>
            <numerusform>%n rows are no examples and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are expected to be several things.</source>
        <translation>
            <numerusform>%n text are expected to be several things.</numerusform>
            <numerusform>%n texts are expected to be several things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts were there already and were used again</source>
        <translation>
            <numerusform>%n verdict were there already and were used again</numerusform>
            <numerusform>%n verdicts were there already and were used again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Precision over recall, %n points</source>
        <translation>
            <numerusform>Precision over recall, %n point</numerusform>
            <numerusform>Precision over recall, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name} has %n examples now.</source>
        <translation>
            <numerusform>{policy}/{name} has %n example now.</numerusform>
            <numerusform>{policy}/{name} has %n examples now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{policy}/{name}, %n examples</source>
        <translation>
            <numerusform>{policy}/{name}, %n example</numerusform>
            <numerusform>{policy}/{name}, %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were deleted.</source>
        <translation>
            <numerusform>%n item were deleted.</numerusform>
            <numerusform>%n items were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs that are being worked on stay.</source>
        <translation>
            <numerusform>%n run that are being worked on stay.</numerusform>
            <numerusform>%n runs that are being worked on stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts were written to {file}.</source>
        <translation>
            <numerusform>%n verdict were written to {file}.</numerusform>
            <numerusform>%n verdicts were written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>%n TOKENS</source>
        <translation>
            <numerusform>%n TOKEN</numerusform>
            <numerusform>%n TOKENS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines the same</source>
        <translation>
            <numerusform>%n line the same</numerusform>
            <numerusform>%n lines the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be used.</source>
        <translation>
            <numerusform>%n more could not be used.</numerusform>
            <numerusform>%n more could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies exported to {place}.</source>
        <translation>
            <numerusform>%n policy exported to {place}.</numerusform>
            <numerusform>%n policys exported to {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies imported.</source>
        <translation>
            <numerusform>%n policy imported.</numerusform>
            <numerusform>%n policys imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ABOUT %n TOKENS</source>
        <translation>
            <numerusform>ABOUT %n TOKEN</numerusform>
            <numerusform>ABOUT %n TOKENS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n verdicts older than {days} days were deleted, as the settings ask.</source>
        <translation>
            <numerusform>%n verdict older than {days} days were deleted, as the settings ask.</numerusform>
            <numerusform>%n verdicts older than {days} days were deleted, as the settings ask.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Plumbline has made %n contacts, the last on {date}.</source>
        <translation>
            <numerusform>Plumbline has made %n contact, the last on {date}.</numerusform>
            <numerusform>Plumbline has made %n contacts, the last on {date}.</numerusform>
        </translation>
    </message>
</context>
</TS>
