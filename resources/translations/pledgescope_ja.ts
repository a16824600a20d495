<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>In no announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind no commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2; what sources differ on comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No announcement is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: on %3 sources differ, on %4 they are compatible, on %5 they agree, %6 from a single source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks of %1 of %n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n more place(s) say so</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>an open list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (fiscal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE CHOSEN CLAIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only converts the amount at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>judgement, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, right is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — stale: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read “%1”: write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50,000 or 1.2 bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2030, 2026-04-03 or 2026/2029</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed, in talks, denied, achieved or context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the readings above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>%1 may only be read here: to judge or to import, copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: make room or allow writing there, then open the sample again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>a quarter on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>day, minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (fiscal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, audience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>an open list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role of a date, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, letters of sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readings: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> against </source>
        <comment>between two or three readings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) joined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) joined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parted from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim moved to another commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source moved to another announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure whether “%1” and “%2” are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here in part by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, said by %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names settled by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facet</name>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initiative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to commitment · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to source %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no announcement to draw: import articles first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no announcement %1; list announcements shows their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be too tall; name one announcement, or write a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a chart is written as .pdf or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillar</name>
    <message>
        <source>technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillars</name>
    <message>
        <source>What each pillar promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted once per commitment; amounts only where a source allocates them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>= agree   ≈ compatible   1 single source   ≠ conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not allocated by any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No announcement is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 promised, %3 agree, %4 compatible, %5 from a single source, %6 in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>amount, pillar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::AnnouncementsModel</name>
    <message numerus="yes">
        <source>%n open discrepancy(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::ChartView</name>
    <message>
        <source>Chooses the commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) of this announcement do not pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of all announcements, not of the chosen one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pass the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number, date, party and undertaking of your articles will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources were read, but nothing in them was recognised as a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command, or go to an announcement, commitment or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter runs   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command and no place of this workspace fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::ComparePane</name>
    <message>
        <source>Source of this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not stated here · %n sentence(s) searched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ui::CompareView</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import two or more articles on one announcement to read them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click, or n and p, shows what the others say of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::CoverageView</name>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cover yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which article says what of an announcement stands here once articles are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy coverage as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::CriteriaModel</name>
    <message>
        <source>Shown alone. Click to show the others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, in the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a discrepancy, a claim or a source, and it is explained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY: NOTHING WRITTEN YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::DiscrepanciesModel</name>
    <message>
        <source>Judged before something behind it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conflict, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open · %2 judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::DiscrepanciesView</name>
    <message>
        <source>Discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISCREPANCIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import two articles on one announcement: where they disagree is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are conflicts, but none passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the sources say of this announcement can be true together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::Document</name>
    <message>
        <source>What is shown may be older than its sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open: open or make one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::FilterBar</name>
    <message>
        <source>Search words and quotes   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::GroupActs</name>
    <message>
        <source>&amp;Join announcement with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part sources from announcement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename announcement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part t&amp;his source from its announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move so&amp;urce to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join &amp;commitment with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;art claims from commitment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename co&amp;mmitment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part this c&amp;laim from its commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve claim to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is %1 called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be %1, or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back the last grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back &amp;one of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no announcement is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the announcement has only one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no other announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source of the announcement is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no announcement to move it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commitment is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commitment has only one claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no other commitment of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim that makes a commitment is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no commitment to move it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Different from %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure &amp;whether %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was grouped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sources will report one announcement, whatever the rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources that you mark will report an announcement of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move source %1 to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will report the announcement that you choose, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their claims will speak of one commitment and be held against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims that you mark will make a commitment of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim will speak of the commitment that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both will count as one party, shown as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will count as two parties, however alike their names are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is remembered and shown, and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be called so wherever it is shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules decide again where nothing else was said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::GroupedClaims</name>
    <message>
        <source>%1, %2, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::JudgementPanel</name>
    <message>
        <source>JUDGEMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right? Empty where unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? A note in plain words or Markdown, saved with the judgement or on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note without a judgement (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge that %1 holds (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note to save: write one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged: %1. Judging again replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by command, menu or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::KeysModel</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder anywhere in the window, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANNOUNCEMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PILLAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export dossier as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;pillars…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export co&amp;verage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filter is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy claims as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy co&amp;verage as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>shows that tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline l&amp;anes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;open discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;claim (n in Compare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous c&amp;laim (p in Compare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About pledgescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About pledgescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds every claim in articles on one investment announcement and shows where they disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with File, New workspace; open one, or drop its file here; or look at the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.pledge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open: make or open one, then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running: wait for it or cancel it, then import these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;roup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files (Ctrl+I); or drop files and folders anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the dossier (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report of what went wrong. It names the paths of the workspace and of the settings, and counts; nothing of what articles say. Read it before you copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the article in hand; what was added stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · all changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) stated by sources · no rate applied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rates: none applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done. What is found stands here when all are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample: %1 articles on two invented announcements. It is yours to try; your own articles go into a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the articles disagree in %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, what was added stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of what an import did</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::PillarsView</name>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pillars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pillar promises stands here once articles are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::SourcesModel</name>
    <message>
        <source>Source %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::TargetDialog</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at least must stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What articles promise, and for when, stands here once they are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::Trail</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place to go forward to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pledge::ui::ValueFilter</name>
    <message>
        <source>Filter by value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: amount &gt; 1e9 USD and deadline &lt; 2030
kind = people and audience ~ engineers
Ctrl+Space offers what can stand at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>investor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>fiscal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>letters of sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: it was due by %1, and no source from after that speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertakings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No announcement is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitment(s), %2 of them without a date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was announced %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
