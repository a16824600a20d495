<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>coverage</name>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 of %n source</numerusform>
            <numerusform>%1 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks of %1 of %n commitment(s)</source>
        <translation>
            <numerusform>speaks of %1 of %n commitment</numerusform>
            <numerusform>speaks of %1 of %n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n more place(s) say so</source>
        <translation>
            <numerusform>%n more place says so</numerusform>
            <numerusform>%n more places say so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reading(s)</source>
        <translation>
            <numerusform>%n more reading</numerusform>
            <numerusform>%n more readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies)</source>
        <translation>
            <numerusform>%n older entry</numerusform>
            <numerusform>%n older entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) joined</source>
        <translation>
            <numerusform>%n commitment joined</numerusform>
            <numerusform>%n commitments joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) joined</source>
        <translation>
            <numerusform>%n announcement joined</numerusform>
            <numerusform>%n announcements joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier</name>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n announcement</numerusform>
            <numerusform>%n announcements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s)</source>
        <translation>
            <numerusform>%n discrepancy</numerusform>
            <numerusform>%n discrepancies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n announcement</numerusform>
            <numerusform>%n announcements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pillars</name>
    <message numerus="yes">
        <source>%1: %n commitment(s)</source>
        <translation>
            <numerusform>%1: %n commitment</numerusform>
            <numerusform>%1: %n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::AnnouncementsModel</name>
    <message numerus="yes">
        <source>%n open discrepancy(s)</source>
        <translation>
            <numerusform>%n open discrepancy</numerusform>
            <numerusform>%n open discrepancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s) · %2</source>
        <translation>
            <numerusform>%1 of %n commitment · %2</numerusform>
            <numerusform>%1 of %n commitments · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::ChartView</name>
    <message numerus="yes">
        <source>%n commitment(s) of this announcement do not pass.</source>
        <translation>
            <numerusform>%n commitment of this announcement does not pass.</numerusform>
            <numerusform>%n commitments of this announcement do not pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::ComparePane</name>
    <message numerus="yes">
        <source>Not stated here · %n sentence(s) searched</source>
        <translation>
            <numerusform>Not stated here · %n sentence searched</numerusform>
            <numerusform>Not stated here · %n sentences searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::DiscrepanciesModel</name>
    <message numerus="yes">
        <source> · %n judged before</source>
        <translation>
            <numerusform> · %n judged before</numerusform>
            <numerusform> · %n judged before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::KeysDialog</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n conversion(s) stated by sources · no rate applied</source>
        <translation>
            <numerusform>%n conversion stated by sources · no rate applied</numerusform>
            <numerusform>%n conversions stated by sources · no rate applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were already there</source>
        <translation>
            <numerusform>%n was already there</numerusform>
            <numerusform>%n were already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the articles disagree in %n place(s)</source>
        <translation>
            <numerusform>the articles disagree in %n place</numerusform>
            <numerusform>the articles disagree in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n was left out</numerusform>
            <numerusform>%n were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) copied as a table: those chosen in the view of claims, else all that it shows.</source>
        <translation>
            <numerusform>%n claim copied as a table: those chosen in the view of claims, else all that it shows.</numerusform>
            <numerusform>%n claims copied as a table: those chosen in the view of claims, else all that it shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n note(s) not saved</source>
        <translation>
            <numerusform>%1 · %n note not saved</numerusform>
            <numerusform>%1 · %n notes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not added</source>
        <translation>
            <numerusform>%n was not added</numerusform>
            <numerusform>%n were not added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::SearchModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::SearchPanel</name>
    <message numerus="yes">
        <source>%n place(s) found. Down chooses.</source>
        <translation>
            <numerusform>%n place found. Down chooses.</numerusform>
            <numerusform>%n places found. Down chooses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n more: narrow the filter, or look closer</source>
        <translation>
            <numerusform>%n more: narrow the filter, or look closer</numerusform>
            <numerusform>%n more: narrow the filter, or look closer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message numerus="yes">
        <source>%n source(s) say %1</source>
        <translation>
            <numerusform>one source says %1</numerusform>
            <numerusform>%n sources say %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>support</name>
    <message numerus="yes">
        <source>dated %n day(s) after the day</source>
        <translation>
            <numerusform>dated one day after the day</numerusform>
            <numerusform>dated %n days after the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %n day(s) before the day</source>
        <translation>
            <numerusform>dated one day before the day</numerusform>
            <numerusform>dated %n days before the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), all independent</source>
        <translation>
            <numerusform>%n source, all independent</numerusform>
            <numerusform>%n sources, all independent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 independent</source>
        <translation>
            <numerusform>%n source, %1 independent</numerusform>
            <numerusform>%n sources, %1 independent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n more source</numerusform>
            <numerusform>%n more sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitment(s), %2 of them without a date.</source>
        <translation>
            <numerusform>%1: %n commitment, %2 of them without a date.</numerusform>
            <numerusform>%1: %n commitments, %2 of them without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier announcement(s)</source>
        <translation>
            <numerusform>%n earlier announcement</numerusform>
            <numerusform>%n earlier announcements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s) that are counted sources disagree.</source>
        <translation>
            <numerusform>Of %n commitment that is counted sources disagree.</numerusform>
            <numerusform>Of %n commitments that are counted sources disagree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them before or after the time in view.</source>
        <translation>
            <numerusform>%n of them before or after the time in view.</numerusform>
            <numerusform>%n of them before or after the time in view.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n addresses were not fetched, for the preferences keep the network off: copy the pages&apos; words and paste them, or save them as text and import the files.</source>
        <translation>
            <numerusform>%n address was not fetched, for the preferences keep the network off: copy the page&apos;s words and paste them, or save it as text and import the file.</numerusform>
            <numerusform>%n addresses were not fetched, for the preferences keep the network off: copy the pages&apos; words and paste them, or save them as text and import the files.</numerusform>
        </translation>
    </message>
</context>
</TS>
