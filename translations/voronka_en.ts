<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ActivityDeskText</name>
    <message>
        <source>No deal or client is chosen for this. Choose one.</source>
        <translation>No deal or client is chosen for this. Choose one.</translation>
    </message>
    <message>
        <source>The manager chosen is not in the book. Choose another manager.</source>
        <translation>The manager chosen is not in the book. Choose another manager.</translation>
    </message>
    <message>
        <source>The note is empty. Write something in it.</source>
        <translation>The note is empty. Write something in it.</translation>
    </message>
    <message>
        <source>The duration cannot be negative. Enter how many minutes it took.</source>
        <translation>The duration cannot be negative. Enter how many minutes it took.</translation>
    </message>
    <message>
        <source>The task has no title. Enter what needs to be done.</source>
        <translation>The task has no title. Enter what needs to be done.</translation>
    </message>
    <message>
        <source>“%1” has no due date. Choose when it needs to be done.</source>
        <translation>“%1” has no due date. Choose when it needs to be done.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose a file.</source>
        <translation>No file is chosen. Choose a file.</translation>
    </message>
    <message>
        <source>“%1” is already linked to this deal.</source>
        <translation>“%1” is already linked to this deal.</translation>
    </message>
    <message>
        <source>“%1” is not won. Ask for a review after the sale.</source>
        <translation>“%1” is not won. Ask for a review after the sale.</translation>
    </message>
    <message>
        <source>The review of “%1” cannot be received before it was asked for. Choose a later day.</source>
        <translation>The review of “%1” cannot be received before it was asked for. Choose a later day.</translation>
    </message>
</context>
<context>
    <name>ActivityStoreText</name>
    <message>
        <source>This call, meeting, message or note is no longer in the book. Look at the list again.</source>
        <translation>This call, meeting, message or note is no longer in the book. Look at the list again.</translation>
    </message>
    <message>
        <source>This task is no longer in the book. Look at the list again.</source>
        <translation>This task is no longer in the book. Look at the list again.</translation>
    </message>
    <message>
        <source>This link to a file is no longer in the book. Look at the list again.</source>
        <translation>This link to a file is no longer in the book. Look at the list again.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>there is no option --%1 here; the options are: %2</source>
        <translation>there is no option --%1 here; the options are: %2</translation>
    </message>
    <message>
        <source>%1 is missing; the arguments are: %2</source>
        <translation>%1 is missing; the arguments are: %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; the arguments are: %2</source>
        <translation>“%1” is one argument too many; the arguments are: %2</translation>
    </message>
</context>
<context>
    <name>BackupCommandText</name>
    <message>
        <source>Backed up to %1, SHA-256 %2</source>
        <translation>Backed up to %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restored %1</translation>
    </message>
    <message>
        <source>Restored %1; what it was before is in %2</source>
        <translation>Restored %1; what it was before is in %2</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The backup “%1” could not be written (%2); check the disk or choose another folder.</source>
        <translation>The backup “%1” could not be written (%2); check the disk or choose another folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check the disk and try again.</source>
        <translation>“%1” cannot be read (%2); check the disk and try again.</translation>
    </message>
    <message>
        <source>The book “%1” was changed by another program while it was copied; close that program and make the backup again.</source>
        <translation>The book “%1” was changed by another program while it was copied; close that program and make the backup again.</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>the disk did not confirm it</translation>
    </message>
    <message>
        <source>This book is not in a file yet; choose where to save the backup.</source>
        <translation>This book is not in a file yet; choose where to save the backup.</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>the folder cannot be created</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the backup.</source>
        <translation>The file “%1” already exists and was left as it is; choose another name for the backup.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
</context>
<context>
    <name>BookArgumentsText</name>
    <message>
        <source>--%1: the book has no “%2”; it has: %3</source>
        <translation>--%1: the book has no “%2”; it has: %3</translation>
    </message>
    <message>
        <source>--language: “%1” is none of en, ru, uk, tl</source>
        <translation>--language: “%1” is none of en, ru, uk, tl</translation>
    </message>
    <message>
        <source>--currency: “%1” is no ISO 4217 code such as UAH or PHP</source>
        <translation>--currency: “%1” is no ISO 4217 code such as UAH or PHP</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date; write it as 2026-12-31</source>
        <translation>--%1: “%2” is no date; write it as 2026-12-31</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2026-12-31T10:00</source>
        <translation>“%1” is no time; write it as 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is no deal; give its number as shown by voronka-cli deals</source>
        <translation>“%1” is no deal; give its number as shown by voronka-cli deals</translation>
    </message>
    <message>
        <source>the book has no funnel “%1”; it has: %2</source>
        <translation>the book has no funnel “%1”; it has: %2</translation>
    </message>
    <message>
        <source>the book has no funnel yet; import deals, or make the book with --template</source>
        <translation>the book has no funnel yet; import deals, or make the book with --template</translation>
    </message>
    <message>
        <source>the funnel “%1” has no stage “%2”; it has: %3</source>
        <translation>the funnel “%1” has no stage “%2”; it has: %3</translation>
    </message>
    <message>
        <source>the book has no loss reason “%1”; it has: %2</source>
        <translation>the book has no loss reason “%1”; it has: %2</translation>
    </message>
    <message>
        <source>--%1: “%2” is needed as it is; choose another file name</source>
        <translation>--%1: “%2” is needed as it is; choose another file name</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka, or import this one into a book.</source>
        <translation>“%1” is not a Voronka book; choose a file that ends in .voronka, or import this one into a book.</translation>
    </message>
    <message>
        <source>There is no book “%1”; check the name and the folder, or make a new book.</source>
        <translation>There is no book “%1”; check the name and the folder, or make a new book.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book; choose a file in it that ends in .voronka.</source>
        <translation>“%1” is a folder, not a book; choose a file in it that ends in .voronka.</translation>
    </message>
    <message>
        <source>You do not have permission to read the book “%1”; ask its owner for it, or open a copy of your own.</source>
        <translation>You do not have permission to read the book “%1”; ask its owner for it, or open a copy of your own.</translation>
    </message>
    <message>
        <source>The file “%1” is empty, so it is not a book; restore it from a backup or choose another file.</source>
        <translation>The file “%1” is empty, so it is not a book; restore it from a backup or choose another file.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>“%1” is a database of another program, not a Voronka book; choose a file that ends in .voronka.</translation>
    </message>
    <message>
        <source>The book “%1” was written by a newer Voronka and was left as it is; install the newer Voronka to open it.</source>
        <translation>The book “%1” was written by a newer Voronka and was left as it is; install the newer Voronka to open it.</translation>
    </message>
    <message>
        <source>The book “%1” was never completely written; restore it from a backup or make a new one.</source>
        <translation>The book “%1” was never completely written; restore it from a backup or make a new one.</translation>
    </message>
    <message>
        <source>The book “%1” is cut off after its first bytes; restore it from a backup.</source>
        <translation>The book “%1” is cut off after its first bytes; restore it from a backup.</translation>
    </message>
    <message>
        <source>The book “%1” is read-only, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>The book “%1” is read-only, so nothing can be changed; copy it to a folder of your own and open the copy.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the book “%1”, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>Nothing can be written to the folder of the book “%1”, so nothing can be changed; copy it to a folder of your own and open the copy.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>The book “%1” was written by an older Voronka and must be brought up to date first, but it is read-only; copy it to a folder of your own and open the copy.</source>
        <translation>The book “%1” was written by an older Voronka and must be brought up to date first, but it is read-only; copy it to a folder of your own and open the copy.</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the new book.</source>
        <translation>The file “%1” already exists and was left as it is; choose another name for the new book.</translation>
    </message>
    <message>
        <source>“%1” is left over from another book of this name; move it away, or choose another name for the new book.</source>
        <translation>“%1” is left over from another book of this name; move it away, or choose another name for the new book.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; make it first, or choose another place for the new book.</source>
        <translation>There is no folder “%1”; make it first, or choose another place for the new book.</translation>
    </message>
    <message>
        <source>You do not have permission to write to the folder “%1”; choose another place for the new book.</source>
        <translation>You do not have permission to write to the folder “%1”; choose another place for the new book.</translation>
    </message>
    <message>
        <source>The new book “%1” could not be put in its place (%2); choose another name or folder.</source>
        <translation>The new book “%1” could not be put in its place (%2); choose another name or folder.</translation>
    </message>
</context>
<context>
    <name>BookSchemaText</name>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>The book “%1” is damaged (%2); restore it from a backup.</translation>
    </message>
    <message>
        <source>The book “%1” holds “%2”, which Voronka did not put there, so it is not opened; restore a backup, or have that removed by whoever added it.</source>
        <translation>The book “%1” holds “%2”, which Voronka did not put there, so it is not opened; restore a backup, or have that removed by whoever added it.</translation>
    </message>
    <message>
        <source>In the book “%1” another program has altered “%2”, so it is not opened; restore a backup.</source>
        <translation>In the book “%1” another program has altered “%2”, so it is not opened; restore a backup.</translation>
    </message>
    <message>
        <source>The book “%1” lacks “%2”, which another program must have removed, so it is not opened; restore a backup.</source>
        <translation>The book “%1” lacks “%2”, which another program must have removed, so it is not opened; restore a backup.</translation>
    </message>
</context>
<context>
    <name>CalendarExportText</name>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>“%1” cannot be written (%2). Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Call: %1</source>
        <translation>Call: %1</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Meeting: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a task, and with whom</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 in the stage</source>
        <translation>%1 in the stage</translation>
    </message>
    <message>
        <source>touches: %1</source>
        <translation>touches: %1</translation>
    </message>
    <message>
        <source>In the stage: %1</source>
        <translation>In the stage: %1</translation>
    </message>
    <message>
        <source>Touches: %1 of %2</source>
        <translation>Touches: %1 of %2</translation>
    </message>
    <message>
        <source>In the stage: %1 (%2)</source>
        <translation>In the stage: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartExportText</name>
    <message>
        <source>The chart could not be written to “%1”: %2. Choose another folder or file name.</source>
        <translation>The chart could not be written to “%1”: %2. Choose another folder or file name.</translation>
    </message>
    <message>
        <source>The fonts of the chart are missing from the program. Install Voronka again.</source>
        <translation>The fonts of the chart are missing from the program. Install Voronka again.</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>the picture could not be painted</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: use a file name that ends in .pdf, .svg or .png.</source>
        <translation>The chart cannot be written to “%1”: use a file name that ends in .pdf, .svg or .png.</translation>
    </message>
</context>
<context>
    <name>ChartFurnitureText</name>
    <message>
        <source>Too small to draw to scale</source>
        <translation>Too small to draw to scale</translation>
    </message>
    <message>
        <source>Final: every deal has its outcome; %1 won.</source>
        <translation>Final: every deal has its outcome; %1 won.</translation>
    </message>
    <message>
        <source>Not final yet: %1 still open or deferred. Between %2 and %3 will be won in the end.</source>
        <translation>Not final yet: %1 still open or deferred. Between %2 and %3 will be won in the end.</translation>
    </message>
    <message>
        <source>Win rate: %1 of the deals with an outcome.</source>
        <translation>Win rate: %1 of the deals with an outcome.</translation>
    </message>
    <message numerus="yes">
        <source>Grey percentages are shares of fewer than %n deal(s).</source>
        <translation>
            <numerusform>Grey percentages are shares of fewer than %n deal.</numerusform>
            <numerusform>Grey percentages are shares of fewer than %n deals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>%1, lost here</source>
        <comment>heading: amount or deals</comment>
        <translation>%1, lost here</translation>
    </message>
</context>
<context>
    <name>ChartInputText</name>
    <message>
        <source>New clients only</source>
        <translation>New clients only</translation>
    </message>
    <message>
        <source>Repeat purchases only</source>
        <translation>Repeat purchases only</translation>
    </message>
    <message>
        <source>Referrals only</source>
        <translation>Referrals only</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Manager: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Amount from %1</source>
        <translation>Amount from %1</translation>
    </message>
    <message>
        <source>Amount up to %1</source>
        <translation>Amount up to %1</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>By amount</translation>
    </message>
</context>
<context>
    <name>ChartRowText</name>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>how many deals, or what amount</comment>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>%1 lost · %2</source>
        <comment>how many, and which share of the stage</comment>
        <translation>%1 lost · %2</translation>
    </message>
</context>
<context>
    <name>ChartTableText</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Share of all</translation>
    </message>
    <message>
        <source>Share of the first stage</source>
        <translation>Share of the first stage</translation>
    </message>
    <message>
        <source>Conversion from the stage before</source>
        <translation>Conversion from the stage before</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Loss reasons</translation>
    </message>
    <message>
        <source>Median time in stage</source>
        <translation>Median time in stage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>loss reason and how often</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>first month, last month and year</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole number of deals: 4 of 12</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and what it is: 33% (4 of 12)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>time in stage</comment>
        <translation>median %1</translation>
    </message>
    <message>
        <source>Cohort: deals created in the period</source>
        <translation>Cohort: deals created in the period</translation>
    </message>
    <message>
        <source>Closed: deals won or lost in the period</source>
        <translation>Closed: deals won or lost in the period</translation>
    </message>
    <message>
        <source>Flow: first entries into each stage in the period</source>
        <translation>Flow: first entries into each stage in the period</translation>
    </message>
    <message>
        <source>Now: where open deals stand today</source>
        <translation>Now: where open deals stand today</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Reached the stage</source>
        <translation>Reached the stage</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Went on</translation>
    </message>
    <message>
        <source>Still open here</source>
        <translation>Still open here</translation>
    </message>
    <message>
        <source>Deferred here</source>
        <translation>Deferred here</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Lost here</translation>
    </message>
    <message>
        <source>Transferred to another funnel</source>
        <translation>Transferred to another funnel</translation>
    </message>
</context>
<context>
    <name>CheckCommandText</name>
    <message numerus="yes">
        <source>%1 has %n problem(s); restore a backup or correct the deals named</source>
        <translation>
            <numerusform>%1 has %n problem; restore a backup or correct the deal named</numerusform>
            <numerusform>%1 has %n problems; restore a backup or correct the deals named</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: %2 deals, %3 moves</source>
        <translation>%1 is sound: %2 deals, %3 moves</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to a row of “%2” that does not exist.</source>
        <translation>A row of the table “%1” refers to a row of “%2” that does not exist.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that does not exist.</source>
        <translation>Row %1 of the table “%2” refers to a row of “%3” that does not exist.</translation>
    </message>
    <message>
        <source>Deal %1: the funnels that it has left are not those its moves tell of.</source>
        <translation>Deal %1: the funnels that it has left are not those its moves tell of.</translation>
    </message>
    <message>
        <source>Deal %1: its status is “%2”, but by its moves it is “%3”.</source>
        <translation>Deal %1: its status is “%2”, but by its moves it is “%3”.</translation>
    </message>
    <message>
        <source>Deal %1: its loss reason is not the one it was lost with.</source>
        <translation>Deal %1: its loss reason is not the one it was lost with.</translation>
    </message>
    <message>
        <source>Deal %1: it was not closed at the time it says it was.</source>
        <translation>Deal %1: it was not closed at the time it says it was.</translation>
    </message>
    <message>
        <source>Deal %1: it stands in “%2”, but its moves end in “%3”.</source>
        <translation>Deal %1: it stands in “%2”, but its moves end in “%3”.</translation>
    </message>
    <message>
        <source>Deal %1: it is in the funnel “%2”, but its moves end in “%3”.</source>
        <translation>Deal %1: it is in the funnel “%2”, but its moves end in “%3”.</translation>
    </message>
    <message>
        <source>Deal %1: it did not enter its stage when it says.</source>
        <translation>Deal %1: it did not enter its stage when it says.</translation>
    </message>
    <message>
        <source>Deal %1: it says that it came to stage %2, but by its moves it came to stage %3.</source>
        <translation>Deal %1: it says that it came to stage %2, but by its moves it came to stage %3.</translation>
    </message>
    <message>
        <source>Deal %1: it has no moves, not even its creation.</source>
        <translation>Deal %1: it has no moves, not even its creation.</translation>
    </message>
    <message>
        <source>Deal %1: some of its moves are missing.</source>
        <translation>Deal %1: some of its moves are missing.</translation>
    </message>
</context>
<context>
    <name>ContactExportText</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Other address</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>“%1” cannot be written (%2). Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>ContactImportText</name>
    <message>
        <source>The import was stopped. The book is as it was.</source>
        <translation>The import was stopped. The book is as it was.</translation>
    </message>
</context>
<context>
    <name>ContactRowsText</name>
    <message>
        <source>No name, company, phone or e-mail was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>No name, company, phone or e-mail was recognized among the columns %1. Say in an import map which column is which.</translation>
    </message>
    <message>
        <source>“%1” may begin with the day or the month; it was read as %2.</source>
        <translation>“%1” may begin with the day or the month; it was read as %2.</translation>
    </message>
    <message>
        <source>This row has no name, company, phone or e-mail. Enter at least one of them.</source>
        <translation>This row has no name, company, phone or e-mail. Enter at least one of them.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a name, phone or address were left out.</source>
        <translation>
            <numerusform>%n card without a name, phone or address was left out.</numerusform>
            <numerusform>%n cards without a name, phone or address were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no cards. Choose another file.</source>
        <translation>“%1” holds no cards. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1” is empty. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>“%1” has headers but no rows below them. Choose another file.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quotation mark opened in line %1 of the file is never closed. Close it or remove it.</source>
        <translation>The quotation mark opened in line %1 of the file is never closed. Close it or remove it.</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>The disk is full: “%1” was not written. Make room or choose another folder.</source>
        <translation>The disk is full: “%1” was not written. Make room or choose another folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>“%1” cannot be written (%2). Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” cannot be read (%2); check that you may read it, or open a copy.</source>
        <translation>“%1” cannot be read (%2); check that you may read it, or open a copy.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install the package libqt6sql6-sqlite, or install Voronka again.</source>
        <translation>Qt&apos;s SQLite driver is not installed; install the package libqt6sql6-sqlite, or install Voronka again.</translation>
    </message>
    <message>
        <source>Voronka needs SQLite 3.37 or newer, and this computer has %1; update SQLite or Qt.</source>
        <translation>Voronka needs SQLite 3.37 or newer, and this computer has %1; update SQLite or Qt.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>The book “%1” cannot be written; copy it to a folder of your own and open the copy.</source>
        <translation>The book “%1” cannot be written; copy it to a folder of your own and open the copy.</translation>
    </message>
    <message>
        <source>The last change to the book “%1” was interrupted and must be undone, but nothing can be written there; copy the book together with its “-journal” file to a folder of your own and open the copy.</source>
        <translation>The last change to the book “%1” was interrupted and must be undone, but nothing can be written there; copy the book together with its “-journal” file to a folder of your own and open the copy.</translation>
    </message>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>The book “%1” is damaged (%2); restore it from a backup.</translation>
    </message>
    <message>
        <source>The book “%1” could not be read or written (%2); nothing was changed, try again.</source>
        <translation>The book “%1” could not be read or written (%2); nothing was changed, try again.</translation>
    </message>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>“%1” is not a Voronka book; choose a file that ends in .voronka.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; free some space and try again. The book is as it was before.</source>
        <translation>The disk that holds “%1” is full; free some space and try again. The book is as it was before.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1” (%2); check the disk and try again. The book is as it was before.</source>
        <translation>The disk failed while reading or writing “%1” (%2); check the disk and try again. The book is as it was before.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that the folder exists and that you may read and write there.</source>
        <translation>“%1” cannot be opened; check that the folder exists and that you may read and write there.</translation>
    </message>
    <message>
        <source>The book “%1” refuses this change because it would break a rule of the book (%2); nothing was changed.</source>
        <translation>The book “%1” refuses this change because it would break a rule of the book (%2); nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>“%1” is not a date. Write it like %2.</translation>
    </message>
</context>
<context>
    <name>DealActionText</name>
    <message>
        <source>a deal cannot be lost without a reason: add --reason with one of the book&apos;s reasons</source>
        <translation>a deal cannot be lost without a reason: add --reason with one of the book&apos;s reasons</translation>
    </message>
    <message>
        <source>a deferred deal has a next contact: add --until with a date and time, as in 2026-12-31T10:00</source>
        <translation>a deferred deal has a next contact: add --until with a date and time, as in 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is already open. There is nothing to reopen.</source>
        <translation>“%1” is already open. There is nothing to reopen.</translation>
    </message>
    <message>
        <source>“%1” is already in “%2”. Choose another stage.</source>
        <translation>“%1” is already in “%2”. Choose another stage.</translation>
    </message>
    <message>
        <source>The next contact about “%1” must be in the future. Choose a later date and time.</source>
        <translation>The next contact about “%1” must be in the future. Choose a later date and time.</translation>
    </message>
    <message>
        <source>“%1” is already in the funnel “%2”. Choose another funnel, or move the deal to another stage.</source>
        <translation>“%1” is already in the funnel “%2”. Choose another funnel, or move the deal to another stage.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose other tags.</source>
        <translation>A tag chosen for “%1” is not in the book. Choose other tags.</translation>
    </message>
    <message>
        <source>“%1” cannot be won on a future date. Choose today or an earlier day.</source>
        <translation>“%1” cannot be won on a future date. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>“%1” cannot be won before the day it was created. Choose that day or a later one.</source>
        <translation>“%1” cannot be won before the day it was created. Choose that day or a later one.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>The reminder about “%1” must be in the future. Choose a later day.</translation>
    </message>
</context>
<context>
    <name>DealChangeText</name>
    <message>
        <source>“%1” is already won. Reopen it first.</source>
        <translation>“%1” is already won. Reopen it first.</translation>
    </message>
    <message>
        <source>“%1” is already lost. Reopen it first.</source>
        <translation>“%1” is already lost. Reopen it first.</translation>
    </message>
</context>
<context>
    <name>DealCreationText</name>
    <message>
        <source>“%1” cannot follow itself or a deal that came from it. Choose another earlier deal.</source>
        <translation>“%1” cannot follow itself or a deal that came from it. Choose another earlier deal.</translation>
    </message>
    <message>
        <source>“%1” has a loss reason but is not lost. Remove the reason or give it the status of a lost deal.</source>
        <translation>“%1” has a loss reason but is not lost. Remove the reason or give it the status of a lost deal.</translation>
    </message>
    <message>
        <source>“%1” was closed before it was created. Correct one of the two dates.</source>
        <translation>“%1” was closed before it was created. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>“%1” is deferred but has no next contact. Give it the date and time of the next contact.</source>
        <translation>“%1” is deferred but has no next contact. Give it the date and time of the next contact.</translation>
    </message>
    <message>
        <source>The next contact about “%1” is before the day it was created. Correct one of the two dates.</source>
        <translation>The next contact about “%1” is before the day it was created. Correct one of the two dates.</translation>
    </message>
</context>
<context>
    <name>DealDeskText</name>
    <message>
        <source>No deal is chosen. Choose at least one deal.</source>
        <translation>No deal is chosen. Choose at least one deal.</translation>
    </message>
    <message>
        <source>Stopped. No deals were changed.</source>
        <translation>Stopped. No deals were changed.</translation>
    </message>
</context>
<context>
    <name>DealKind</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Repeat purchase</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
</context>
<context>
    <name>DealRuleText</name>
    <message>
        <source>The book has no active funnel for “%1”. Add a funnel first.</source>
        <translation>The book has no active funnel for “%1”. Add a funnel first.</translation>
    </message>
    <message>
        <source>The funnel chosen for “%1” is not in the book. Choose another funnel.</source>
        <translation>The funnel chosen for “%1” is not in the book. Choose another funnel.</translation>
    </message>
    <message>
        <source>The funnel “%1” is archived, so “%2” cannot enter it. Restore the funnel or choose another one.</source>
        <translation>The funnel “%1” is archived, so “%2” cannot enter it. Restore the funnel or choose another one.</translation>
    </message>
    <message>
        <source>The stage “%1” is not in the funnel “%2”, so “%3” cannot enter it. Choose a stage of that funnel, or transfer the deal to the other funnel.</source>
        <translation>The stage “%1” is not in the funnel “%2”, so “%3” cannot enter it. Choose a stage of that funnel, or transfer the deal to the other funnel.</translation>
    </message>
    <message>
        <source>The stage “%1” is archived, so “%2” cannot enter it. Restore the stage or choose another one.</source>
        <translation>The stage “%1” is archived, so “%2” cannot enter it. Restore the stage or choose another one.</translation>
    </message>
    <message>
        <source>The manager chosen for “%1” is not in the book. Choose another manager.</source>
        <translation>The manager chosen for “%1” is not in the book. Choose another manager.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>The source chosen for “%1” is not in the book. Choose another source.</translation>
    </message>
    <message>
        <source>The region chosen for “%1” is not in the book. Choose another region.</source>
        <translation>The region chosen for “%1” is not in the book. Choose another region.</translation>
    </message>
    <message>
        <source>The contact chosen for “%1” is not in the book. Choose another contact.</source>
        <translation>The contact chosen for “%1” is not in the book. Choose another contact.</translation>
    </message>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>The company chosen for “%1” is not in the book. Choose another company.</translation>
    </message>
    <message>
        <source>The earlier deal that “%1” follows is not in the book. Choose another deal.</source>
        <translation>The earlier deal that “%1” follows is not in the book. Choose another deal.</translation>
    </message>
    <message>
        <source>The deal has no title. Enter a title.</source>
        <translation>The deal has no title. Enter a title.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Enter an amount of at most %2 %3.</source>
        <translation>The amount of “%1” is too large. Enter an amount of at most %2 %3.</translation>
    </message>
    <message>
        <source>The stage chosen for “%1” is not in the book. Choose another stage.</source>
        <translation>The stage chosen for “%1” is not in the book. Choose another stage.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no active stage for “%2”. Add a stage first.</source>
        <translation>The funnel “%1” has no active stage for “%2”. Add a stage first.</translation>
    </message>
    <message>
        <source>“%1” cannot be lost without a reason. Choose a reason from the list.</source>
        <translation>“%1” cannot be lost without a reason. Choose a reason from the list.</translation>
    </message>
    <message>
        <source>The loss reason “%1” was merged into “%2”. Choose that reason for “%3”.</source>
        <translation>The loss reason “%1” was merged into “%2”. Choose that reason for “%3”.</translation>
    </message>
    <message>
        <source>The amount of “%1” is negative. Enter it without a minus.</source>
        <translation>The amount of “%1” is negative. Enter it without a minus.</translation>
    </message>
    <message>
        <source>The loss reason “%1” is archived. Choose another reason for “%2”, or restore this one.</source>
        <translation>The loss reason “%1” is archived. Choose another reason for “%2”, or restore this one.</translation>
    </message>
</context>
<context>
    <name>DealStanding</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when and what is to be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a call, and what it is about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>limit %1, exceeded by %2</source>
        <comment>two lengths of time</comment>
        <translation>limit %1, exceeded by %2</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
</context>
<context>
    <name>DealStatus</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
</context>
<context>
    <name>DealStepText</name>
    <message numerus="yes">
        <source>Changing %Ln deal(s)…</source>
        <translation>
            <numerusform>Changing %Ln deal…</numerusform>
            <numerusform>Changing %Ln deals…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln deal(s)…</source>
        <translation>
            <numerusform>Checking %Ln deal…</numerusform>
            <numerusform>Checking %Ln deals…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealStoreText</name>
    <message>
        <source>There is no deal %1 in this book. Look up its number in the list of deals.</source>
        <translation>There is no deal %1 in this book. Look up its number in the list of deals.</translation>
    </message>
</context>
<context>
    <name>DealsCommandText</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>deferred</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>--status: “%1” is none of open, deferred, won, lost</source>
        <translation>--status: “%1” is none of open, deferred, won, lost</translation>
    </message>
    <message>
        <source>--limit: “%1” is no number of deals</source>
        <translation>--limit: “%1” is no number of deals</translation>
    </message>
    <message>
        <source>no funnel of the book has a stage “%1”</source>
        <translation>no funnel of the book has a stage “%1”</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
</context>
<context>
    <name>DealsOutputText</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>DemandText</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Added “%1”.</source>
        <translation>Added “%1”.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Saved “%1”.</translation>
    </message>
    <message>
        <source>Moved “%1”.</source>
        <translation>Moved “%1”.</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <translation>Moved “%1” to “%2”.</translation>
    </message>
    <message>
        <source>Won “%1”.</source>
        <translation>Won “%1”.</translation>
    </message>
    <message>
        <source>Lost “%1”.</source>
        <translation>Lost “%1”.</translation>
    </message>
    <message>
        <source>Lost “%1”: “%2”.</source>
        <translation>Lost “%1”: “%2”.</translation>
    </message>
    <message>
        <source>Deferred “%1”.</source>
        <translation>Deferred “%1”.</translation>
    </message>
    <message>
        <source>Resumed “%1”.</source>
        <translation>Resumed “%1”.</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>Reopened “%1”.</translation>
    </message>
    <message>
        <source>Reopened “%1” in “%2”.</source>
        <translation>Reopened “%1” in “%2”.</translation>
    </message>
    <message>
        <source>Transferred “%1”.</source>
        <translation>Transferred “%1”.</translation>
    </message>
    <message>
        <source>Transferred “%1” to the funnel “%2”.</source>
        <translation>Transferred “%1” to the funnel “%2”.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Deleted “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Restored “%1”.</translation>
    </message>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Changed the tags of “%1”.</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Tagged “%1”.</translation>
    </message>
    <message>
        <source>Tagged “%1” with “%2”.</source>
        <translation>Tagged “%1” with “%2”.</translation>
    </message>
    <message>
        <source>Removed tags from “%1”.</source>
        <translation>Removed tags from “%1”.</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from “%1”.</source>
        <translation>Removed the tag “%2” from “%1”.</translation>
    </message>
    <message>
        <source>Reassigned “%1”.</source>
        <translation>Reassigned “%1”.</translation>
    </message>
    <message>
        <source>Reassigned “%1” to %2.</source>
        <translation>Reassigned “%1” to %2.</translation>
    </message>
    <message>
        <source>Reverted a field of “%1”.</source>
        <translation>Reverted a field of “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s).</source>
        <translation>
            <numerusform>Moved %n deal.</numerusform>
            <numerusform>Moved %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s) to “%1”.</source>
        <translation>
            <numerusform>Moved %n deal to “%1”.</numerusform>
            <numerusform>Moved %n deals to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s).</source>
        <translation>
            <numerusform>Lost %n deal.</numerusform>
            <numerusform>Lost %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s): “%1”.</source>
        <translation>
            <numerusform>Lost %n deal: “%1”.</numerusform>
            <numerusform>Lost %n deals: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n deal(s).</source>
        <translation>
            <numerusform>Deferred %n deal.</numerusform>
            <numerusform>Deferred %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n deal(s).</source>
        <translation>
            <numerusform>Deleted %n deal.</numerusform>
            <numerusform>Deleted %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s).</source>
        <translation>
            <numerusform>Reassigned %n deal.</numerusform>
            <numerusform>Reassigned %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s) to %1.</source>
        <translation>
            <numerusform>Reassigned %n deal to %1.</numerusform>
            <numerusform>Reassigned %n deals to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s).</source>
        <translation>
            <numerusform>Tagged %n deal.</numerusform>
            <numerusform>Tagged %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s) with “%1”.</source>
        <translation>
            <numerusform>Tagged %n deal with “%1”.</numerusform>
            <numerusform>Tagged %n deals with “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed tags from %n deal(s).</source>
        <translation>
            <numerusform>Removed tags from %n deal.</numerusform>
            <numerusform>Removed tags from %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n deal(s).</source>
        <translation>
            <numerusform>Removed the tag “%1” from %n deal.</numerusform>
            <numerusform>Removed the tag “%1” from %n deals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded a touch with “%1”.</source>
        <translation>Recorded a touch with “%1”.</translation>
    </message>
    <message>
        <source>Edited a touch with “%1”.</source>
        <translation>Edited a touch with “%1”.</translation>
    </message>
    <message>
        <source>Deleted a touch with “%1”.</source>
        <translation>Deleted a touch with “%1”.</translation>
    </message>
    <message>
        <source>Added a note to “%1”.</source>
        <translation>Added a note to “%1”.</translation>
    </message>
    <message>
        <source>Edited a note on “%1”.</source>
        <translation>Edited a note on “%1”.</translation>
    </message>
    <message>
        <source>Deleted a note on “%1”.</source>
        <translation>Deleted a note on “%1”.</translation>
    </message>
    <message>
        <source>Added the task “%1”.</source>
        <translation>Added the task “%1”.</translation>
    </message>
    <message>
        <source>Saved the task “%1”.</source>
        <translation>Saved the task “%1”.</translation>
    </message>
    <message>
        <source>Done: “%1”.</source>
        <translation>Done: “%1”.</translation>
    </message>
    <message>
        <source>Reopened the task “%1”.</source>
        <translation>Reopened the task “%1”.</translation>
    </message>
    <message>
        <source>Deleted the task “%1”.</source>
        <translation>Deleted the task “%1”.</translation>
    </message>
    <message>
        <source>Linked a file to “%1”.</source>
        <translation>Linked a file to “%1”.</translation>
    </message>
    <message>
        <source>Removed a file link from “%1”.</source>
        <translation>Removed a file link from “%1”.</translation>
    </message>
    <message>
        <source>Added the contact “%1”.</source>
        <translation>Added the contact “%1”.</translation>
    </message>
    <message>
        <source>Saved the contact “%1”.</source>
        <translation>Saved the contact “%1”.</translation>
    </message>
    <message>
        <source>Deleted the contact “%1”.</source>
        <translation>Deleted the contact “%1”.</translation>
    </message>
    <message>
        <source>Restored the contact “%1”.</source>
        <translation>Restored the contact “%1”.</translation>
    </message>
    <message>
        <source>Added the company “%1”.</source>
        <translation>Added the company “%1”.</translation>
    </message>
    <message>
        <source>Saved the company “%1”.</source>
        <translation>Saved the company “%1”.</translation>
    </message>
    <message>
        <source>Deleted the company “%1”.</source>
        <translation>Deleted the company “%1”.</translation>
    </message>
    <message>
        <source>Restored the company “%1”.</source>
        <translation>Restored the company “%1”.</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Imported “%1”.</translation>
    </message>
    <message>
        <source>Changed the book settings.</source>
        <translation>Changed the book settings.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>Will ask about “%1” again later.</source>
        <translation>Will ask about “%1” again later.</translation>
    </message>
    <message>
        <source>Will not ask about “%1” again.</source>
        <translation>Will not ask about “%1” again.</translation>
    </message>
    <message>
        <source>“%1” woke up.</source>
        <translation>“%1” woke up.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) woke up.</source>
        <translation>
            <numerusform>%n deal woke up.</numerusform>
            <numerusform>%n deals woke up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created the tasks of the stage for “%1” again.</source>
        <translation>Created the tasks of the stage for “%1” again.</translation>
    </message>
    <message>
        <source>Done: a touch with “%1”.</source>
        <translation>Done: a touch with “%1”.</translation>
    </message>
    <message>
        <source>Rescheduled a touch with “%1”.</source>
        <translation>Rescheduled a touch with “%1”.</translation>
    </message>
    <message>
        <source>Rescheduled “%1”.</source>
        <translation>Rescheduled “%1”.</translation>
    </message>
    <message>
        <source>Noted the review of “%1”.</source>
        <translation>Noted the review of “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no longer treated as a duplicate.</source>
        <translation>“%1” is no longer treated as a duplicate.</translation>
    </message>
    <message>
        <source>Restored the task “%1”.</source>
        <translation>Restored the task “%1”.</translation>
    </message>
    <message>
        <source>Restored a touch with “%1”.</source>
        <translation>Restored a touch with “%1”.</translation>
    </message>
    <message>
        <source>Restored a note on “%1”.</source>
        <translation>Restored a note on “%1”.</translation>
    </message>
    <message>
        <source>Restored a file link of “%1”.</source>
        <translation>Restored a file link of “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n thing(s) from the trash.</source>
        <translation>
            <numerusform>Restored %n thing from the trash.</numerusform>
            <numerusform>Restored %n things from the trash.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged the contact “%1”.</source>
        <translation>Merged the contact “%1”.</translation>
    </message>
    <message>
        <source>Merged the company “%1”.</source>
        <translation>Merged the company “%1”.</translation>
    </message>
    <message>
        <source>Erased a person.</source>
        <translation>Erased a person.</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>Saved the filter “%1”.</translation>
    </message>
    <message>
        <source>Renamed the filter “%1”.</source>
        <translation>Renamed the filter “%1”.</translation>
    </message>
    <message>
        <source>Deleted the filter “%1”.</source>
        <translation>Deleted the filter “%1”.</translation>
    </message>
    <message>
        <source>Added the funnel “%1”.</source>
        <translation>Added the funnel “%1”.</translation>
    </message>
    <message>
        <source>Added the funnel “%1” as a copy.</source>
        <translation>Added the funnel “%1” as a copy.</translation>
    </message>
    <message>
        <source>Renamed the funnel “%1”.</source>
        <translation>Renamed the funnel “%1”.</translation>
    </message>
    <message>
        <source>Reordered the funnels.</source>
        <translation>Reordered the funnels.</translation>
    </message>
    <message>
        <source>Archived the funnel “%1”.</source>
        <translation>Archived the funnel “%1”.</translation>
    </message>
    <message>
        <source>Restored the funnel “%1”.</source>
        <translation>Restored the funnel “%1”.</translation>
    </message>
    <message>
        <source>Added the stage “%1”.</source>
        <translation>Added the stage “%1”.</translation>
    </message>
    <message>
        <source>Renamed the stage “%1”.</source>
        <translation>Renamed the stage “%1”.</translation>
    </message>
    <message>
        <source>Changed the stage “%1”.</source>
        <translation>Changed the stage “%1”.</translation>
    </message>
    <message>
        <source>Changed the requirements of the stage “%1”.</source>
        <translation>Changed the requirements of the stage “%1”.</translation>
    </message>
    <message>
        <source>Changed the tasks of the stage “%1”.</source>
        <translation>Changed the tasks of the stage “%1”.</translation>
    </message>
    <message>
        <source>Reordered the stages of the funnel “%1”.</source>
        <translation>Reordered the stages of the funnel “%1”.</translation>
    </message>
    <message>
        <source>Changed the stages of the funnel “%1”.</source>
        <translation>Changed the stages of the funnel “%1”.</translation>
    </message>
    <message>
        <source>Archived the stage “%1”.</source>
        <translation>Archived the stage “%1”.</translation>
    </message>
    <message>
        <source>Restored the stage “%1”.</source>
        <translation>Restored the stage “%1”.</translation>
    </message>
    <message>
        <source>Added “%1” to a list.</source>
        <translation>Added “%1” to a list.</translation>
    </message>
    <message>
        <source>Renamed “%1”.</source>
        <translation>Renamed “%1”.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>Archived “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1” from the archive.</source>
        <translation>Restored “%1” from the archive.</translation>
    </message>
    <message>
        <source>Reordered a list.</source>
        <translation>Reordered a list.</translation>
    </message>
    <message>
        <source>Added the usual loss reasons.</source>
        <translation>Added the usual loss reasons.</translation>
    </message>
    <message>
        <source>Changed when to ask again after “%1”.</source>
        <translation>Changed when to ask again after “%1”.</translation>
    </message>
    <message>
        <source>Merged the loss reason “%1”.</source>
        <translation>Merged the loss reason “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n deal(s).</source>
        <translation>
            <numerusform>Resumed %n deal.</numerusform>
            <numerusform>Resumed %n deals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Due at</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Number in another system</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>Phones and addresses</source>
        <translation>Phones and addresses</translation>
    </message>
    <message>
        <source>Former phones and addresses</source>
        <translation>Former phones and addresses</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Calls, meetings, messages and notes</source>
        <translation>Calls, meetings, messages and notes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>“%1” cannot be written (%2). Choose another folder or name.</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>DuplicatesText</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>The search for duplicates was stopped.</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The text is not %1: the byte at offset %2 has no meaning in it. Choose another encoding.</source>
        <translation>The text is not %1: the byte at offset %2 has no meaning in it. Choose another encoding.</translation>
    </message>
</context>
<context>
    <name>EntryArgumentsText</name>
    <message>
        <source>--set %1: the book has no “%2” in its list</source>
        <translation>--set %1: the book has no “%2” in its list</translation>
    </message>
    <message>
        <source>--set amount: “%1” is no amount in %2; write it as 1500.50</source>
        <translation>--set amount: “%1” is no amount in %2; write it as 1500.50</translation>
    </message>
    <message>
        <source>--set expectedOn: “%1” is no date; write it as 2026-12-31</source>
        <translation>--set expectedOn: “%1” is no date; write it as 2026-12-31</translation>
    </message>
    <message>
        <source>--set: “%1” is not FIELD=VALUE, as in amount=1500.50</source>
        <translation>--set: “%1” is not FIELD=VALUE, as in amount=1500.50</translation>
    </message>
    <message>
        <source>--set: there is no field “%1”; the fields are: %2</source>
        <translation>--set: there is no field “%1”; the fields are: %2</translation>
    </message>
    <message>
        <source>--confirm: “%1” is not asked for; asked for is: %2</source>
        <translation>--confirm: “%1” is not asked for; asked for is: %2</translation>
    </message>
</context>
<context>
    <name>EntryKindText</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
</context>
<context>
    <name>EntryRuleText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” has no client to give the phone or the e-mail to. Name the contact or the company as well.</source>
        <translation>“%1” has no client to give the phone or the e-mail to. Name the contact or the company as well.</translation>
    </message>
    <message>
        <source>“%1” cannot enter “%2” yet, because it lacks: %3. Fill that in or confirm it first.</source>
        <translation>“%1” cannot enter “%2” yet, because it lacks: %3. Fill that in or confirm it first.</translation>
    </message>
    <message>
        <source>“%1” lacks: %2</source>
        <comment>deal, what it lacks</comment>
        <translation>“%1” lacks: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet, among them: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n deal cannot enter “%1” yet: %2. Fill in or confirm what it lacks, or leave it out.</numerusform>
            <numerusform>%n deals cannot enter “%1” yet, among them: %2. Fill in or confirm what they lack, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n deal cannot enter “%1” yet: %2. Fill in or confirm what it lacks, or leave it out.</numerusform>
            <numerusform>%n deals cannot enter “%1” yet: %2. Fill in or confirm what they lack, or leave them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed for “%1” is no longer asked for. Try to move the deal again.</source>
        <translation>What was confirmed for “%1” is no longer asked for. Try to move the deal again.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Deal %1</source>
        <translation>Deal %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>The person was erased, but the file could not be rewritten: %1</source>
        <translation>The person was erased, but the file could not be rewritten: %1</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>%1: only contacts can be written as vCards; name the file .csv</source>
        <translation>%1: only contacts can be written as vCards; name the file .csv</translation>
    </message>
    <message>
        <source>%1: this version does not write .%2 files; name the file .csv, which spreadsheets open</source>
        <translation>%1: this version does not write .%2 files; name the file .csv, which spreadsheets open</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; say deals, contacts or activities</source>
        <translation>“%1” cannot be exported; say deals, contacts or activities</translation>
    </message>
    <message>
        <source>%1 is the book itself; name another file</source>
        <translation>%1 is the book itself; name another file</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Rows written: %1.</translation>
    </message>
    <message>
        <source>%1: only activities can be written as a calendar; name the file .csv</source>
        <translation>%1: only activities can be written as a calendar; name the file .csv</translation>
    </message>
    <message>
        <source>%1: the name of the file must end in .csv, or for contacts in .vcf, or for activities in .ics</source>
        <translation>%1: the name of the file must end in .csv, or for contacts in .vcf, or for activities in .ics</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Expected close date</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Cold</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>The book “%1” has more than %2 managers, too many to count in reports. Undo the import that brought them.</source>
        <translation>The book “%1” has more than %2 managers, too many to count in reports. Undo the import that brought them.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 sources, too many to count in reports. Undo the import that brought them.</source>
        <translation>The book “%1” has more than %2 sources, too many to count in reports. Undo the import that brought them.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 regions, too many to count in reports. Undo the import that brought them.</source>
        <translation>The book “%1” has more than %2 regions, too many to count in reports. Undo the import that brought them.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 loss reasons, too many to count in reports. Undo the import that brought them.</source>
        <translation>The book “%1” has more than %2 loss reasons, too many to count in reports. Undo the import that brought them.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 funnels, too many to count in reports. Undo the import that brought them.</source>
        <translation>The book “%1” has more than %2 funnels, too many to count in reports. Undo the import that brought them.</translation>
    </message>
    <message>
        <source>The funnel “%1” has more than %2 stages, too many to count in reports. Archive some of its stages.</source>
        <translation>The funnel “%1” has more than %2 stages, too many to count in reports. Archive some of its stages.</translation>
    </message>
</context>
<context>
    <name>FieldHistoryText</name>
    <message>
        <source>There is nothing to revert: the field “%2” of “%1” already has that value.</source>
        <translation>There is nothing to revert: the field “%2” of “%1” already has that value.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” cannot be reverted, because its earlier value was deleted. Restore that from the trash first.</source>
        <translation>The field “%1” of “%2” cannot be reverted, because its earlier value was deleted. Restore that from the trash first.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Linked to</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Number in the old system</source>
        <translation>Number in the old system</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Title of the deal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Voronka books (*.voronka)</source>
        <translation>Voronka books (*.voronka)</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>Text tables (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Address books (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.tsv *.txt)</source>
        <translation>Contacts (*.vcf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
</context>
<context>
    <name>FilterDeskText</name>
    <message>
        <source>There is no such saved filter in the book. Choose another one.</source>
        <translation>There is no such saved filter in the book. Choose another one.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
</context>
<context>
    <name>FirstAnswersText</name>
    <message>
        <source>Counting the answers was stopped.</source>
        <translation>Counting the answers was stopped.</translation>
    </message>
</context>
<context>
    <name>FunnelDeskText</name>
    <message>
        <source>There is no such funnel in the book. Choose one from the list.</source>
        <translation>There is no such funnel in the book. Choose one from the list.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no stage. Give it at least one.</source>
        <translation>The funnel “%1” has no stage. Give it at least one.</translation>
    </message>
    <message>
        <source>The stage “%1” appears twice in the funnel “%2”. Rename one of them.</source>
        <translation>The stage “%1” appears twice in the funnel “%2”. Rename one of them.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” still has %n open or deferred deal(s). Win, lose or transfer them first.</source>
        <translation>
            <numerusform>The funnel “%1” still has %n open or deferred deal. Win, lose or transfer it first.</numerusform>
            <numerusform>The funnel “%1” still has %n open or deferred deals. Win, lose or transfer them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active funnel. Add another funnel first.</source>
        <translation>“%1” is the only active funnel. Add another funnel first.</translation>
    </message>
</context>
<context>
    <name>FunnelStoreText</name>
    <message>
        <source>The funnel “%1” is no longer in this book. Open the list of funnels again.</source>
        <translation>The funnel “%1” is no longer in this book. Open the list of funnels again.</translation>
    </message>
    <message>
        <source>The stage “%1” is no longer in this book. Open the list of stages again.</source>
        <translation>The stage “%1” is no longer in this book. Open the list of stages again.</translation>
    </message>
</context>
<context>
    <name>FurtherFilter</name>
    <message>
        <source>Created: %1</source>
        <translation>Created: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Expected to close: %1</source>
        <translation>Expected to close: %1</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>No manager</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Lost: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
</context>
<context>
    <name>GoToStepText</name>
    <message>
        <source>Undoing…</source>
        <translation>Undoing…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Redoing…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>That step has already been undone. Look at the list of steps again.</source>
        <translation>That step has already been undone. Look at the list of steps again.</translation>
    </message>
    <message>
        <source>That step can no longer be redone, because something else was done after it. Do it again by hand.</source>
        <translation>That step can no longer be redone, because something else was done after it. Do it again by hand.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>It was stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ImportCommandText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>--delimiter: “%1” is no single character; use , ; | or tab</source>
        <translation>--delimiter: “%1” is no single character; use , ; | or tab</translation>
    </message>
    <message>
        <source>--encoding: “%1” is none of UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</source>
        <translation>--encoding: “%1” is none of UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</translation>
    </message>
    <message>
        <source>This was a trial: the book is as it was.</source>
        <translation>This was a trial: the book is as it was.</translation>
    </message>
    <message>
        <source>Rows read: %1, imported: %2, updated: %3, rejected: %4.</source>
        <translation>Rows read: %1, imported: %2, updated: %3, rejected: %4.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>“%1” was read as %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB; divide it into parts</source>
        <translation>%1 is larger than 1 GB; divide it into parts</translation>
    </message>
    <message>
        <source>--as: only deals and contacts can be imported, not “%1”</source>
        <translation>--as: only deals and contacts can be imported, not “%1”</translation>
    </message>
</context>
<context>
    <name>ImportMapText</name>
    <message>
        <source>“%1” in the import map must be %2.</source>
        <translation>“%1” in the import map must be %2.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>a text in quotation marks</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>an object in braces</translation>
    </message>
    <message>
        <source>“%1” in the import map is no field of a deal. The fields are: %2.</source>
        <translation>“%1” in the import map is no field of a deal. The fields are: %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” of the import map are both “%3”. Leave one of them out.</source>
        <translation>The columns “%1” and “%2” of the import map are both “%3”. Leave one of them out.</translation>
    </message>
    <message>
        <source>a list of stage names in brackets</source>
        <translation>a list of stage names in brackets</translation>
    </message>
    <message>
        <source>The import map is not JSON: %1 at offset %2. Correct the file.</source>
        <translation>The import map is not JSON: %1 at offset %2. Correct the file.</translation>
    </message>
    <message>
        <source>The import map must be one JSON object in braces.</source>
        <translation>The import map must be one JSON object in braces.</translation>
    </message>
    <message>
        <source>The import map has no “fields”: say which column is which field of a deal.</source>
        <translation>The import map has no “fields”: say which column is which field of a deal.</translation>
    </message>
    <message>
        <source>“%1” in the import map is “lost@” without a stage. Write the name of the stage behind it.</source>
        <translation>“%1” in the import map is “lost@” without a stage. Write the name of the stage behind it.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>The import map has an unknown key “%1”. The keys are: funnel, fields, stages, stageOrder, lossReason, confirm.</source>
        <translation>The import map has an unknown key “%1”. The keys are: funnel, fields, stages, stageOrder, lossReason, confirm.</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The column “%1” can be read in two ways; it was read like %2. Check a few rows.</source>
        <translation>The column “%1” can be read in two ways; it was read like %2. Check a few rows.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Column “%1”: %2</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, from “%1” on. Put cells that hold the delimiter in quotation marks.</source>
        <translation>The row has more cells than there are headers, from “%1” on. Put cells that hold the delimiter in quotation marks.</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Deal %1</translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is negative. Give the amount of the deal without a minus.</source>
        <translation>Column “%1”: “%2” is negative. Give the amount of the deal without a minus.</translation>
    </message>
    <message>
        <source>The deal is lost but has no loss reason. Write one, or put “lossReason” in the import map for all such rows.</source>
        <translation>The deal is lost but has no loss reason. Write one, or put “lossReason” in the import map for all such rows.</translation>
    </message>
    <message>
        <source>The deal was closed on “%1”, before it was created on “%2”. Correct one of the two dates.</source>
        <translation>The deal was closed on “%1”, before it was created on “%2”. Correct one of the two dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the headers were left out.</source>
        <translation>
            <numerusform>%n row that repeats the headers was left out.</numerusform>
            <numerusform>%n rows that repeat the headers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created at the moment of the import.</source>
        <translation>
            <numerusform>%n row has no date of creation: the deal counts as created at the moment of the import.</numerusform>
            <numerusform>%n rows have no date of creation: their deals count as created at the moment of the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created on the day when they were closed.</source>
        <translation>
            <numerusform>%n row has no date of creation: the deal counts as created on the day when it was closed.</numerusform>
            <numerusform>%n rows have no date of creation: their deals count as created on the day when they were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) have a closing date, which was left out.</source>
        <translation>
            <numerusform>%n open deal has a closing date, which was left out.</numerusform>
            <numerusform>%n open deals have a closing date, which was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that are not lost have a loss reason, which was left out.</source>
        <translation>
            <numerusform>%n deal that is not lost has a loss reason, which was left out.</numerusform>
            <numerusform>%n deals that are not lost have a loss reason, which was left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the book is as it was.</source>
        <translation>The import was stopped; the book is as it was.</translation>
    </message>
</context>
<context>
    <name>ImportTableText</name>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1” is empty. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, not a CSV file. Save it as CSV and import that.</source>
        <translation>“%1” is a spreadsheet, not a CSV file. Save it as CSV and import that.</translation>
    </message>
    <message>
        <source>The file has no column “%1” that the import map names. Its columns are: %2.</source>
        <translation>The file has no column “%1” that the import map names. Its columns are: %2.</translation>
    </message>
    <message>
        <source>No title, stage or amount was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>No title, stage or amount was recognized among the columns %1. Say in an import map which column is which.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>“%1” has headers but no rows below them. Choose another file.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Line in the file</source>
        <translation>Line in the file</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Why it was not imported</translation>
    </message>
</context>
<context>
    <name>ImportWriterText</name>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>The funnel “%1” would be new, but nothing says which stages it has. Name them in “stageOrder” of the import map, or name a funnel of the book.</source>
        <translation>The funnel “%1” would be new, but nothing says which stages it has. Name them in “stageOrder” of the import map, or name a funnel of the book.</translation>
    </message>
    <message>
        <source>The deal is already in the book and was created there after this closing date. Correct the date.</source>
        <translation>The deal is already in the book and was created there after this closing date. Correct the date.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>This evening</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 days</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
</context>
<context>
    <name>LastTouchesText</name>
    <message>
        <source>Reading the touches was stopped; nothing was changed.</source>
        <translation>Reading the touches was stopped; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ListDeskText</name>
    <message>
        <source>There is no such entry in the book. Choose one from the list.</source>
        <translation>There is no such entry in the book. Choose one from the list.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be added because the list already has %n name(s). Use one of them.</source>
        <translation>
            <numerusform>“%1” cannot be added because the list already has %n name. Use that one.</numerusform>
            <numerusform>“%1” cannot be added because the list already has %n names. Use one of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active loss reason. Add another reason first.</source>
        <translation>“%1” is the only active loss reason. Add another reason first.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into “%2”. Choose another active reason.</source>
        <translation>“%1” cannot be merged into “%2”. Choose another active reason.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Enter a three-letter code such as EUR.</source>
        <translation>“%1” is not a currency. Enter a three-letter code such as EUR.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one from the list.</source>
        <translation>The time zone is not known. Choose one from the list.</translation>
    </message>
    <message>
        <source>The book has amounts in %1, and %2 has a different number of decimals. Choose a currency with the same number, or make a new book.</source>
        <translation>The book has amounts in %1, and %2 has a different number of decimals. Choose a currency with the same number, or make a new book.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days greater than zero, or none.</source>
        <translation>“%1” needs a number of days greater than zero, or none.</translation>
    </message>
    <message>
        <source>The working day must end after it begins, and by midnight. Choose other hours.</source>
        <translation>The working day must end after it begins, and by midnight. Choose other hours.</translation>
    </message>
    <message>
        <source>A holiday is not a valid date. Choose another day.</source>
        <translation>A holiday is not a valid date. Choose another day.</translation>
    </message>
    <message>
        <source>The next sale needs a number of days greater than zero, or none.</source>
        <translation>The next sale needs a number of days greater than zero, or none.</translation>
    </message>
</context>
<context>
    <name>ListStoreText</name>
    <message>
        <source>The entry “%1” is no longer in this book. Open the list again.</source>
        <translation>The entry “%1” is no longer in this book. Open the list again.</translation>
    </message>
    <message>
        <source>The book “%1” does not say in which currency it is kept. Restore it from a backup.</source>
        <translation>The book “%1” does not say in which currency it is kept. Restore it from a backup.</translation>
    </message>
</context>
<context>
    <name>LoadingText</name>
    <message>
        <source>Reading the deals was stopped; nothing was changed.</source>
        <translation>Reading the deals was stopped; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Hide Others</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Quit %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Show All</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>voronka-cli COMMAND …</source>
        <translation>voronka-cli COMMAND …</translation>
    </message>
    <message>
        <source>a command is missing; see voronka-cli help</source>
        <translation>a command is missing; see voronka-cli help</translation>
    </message>
    <message>
        <source>there is no command “%1”; voronka-cli help lists them</source>
        <translation>there is no command “%1”; voronka-cli help lists them</translation>
    </message>
    <message>
        <source>standard output: the answer could not be written whole; make room on the disk and ask again</source>
        <translation>standard output: the answer could not be written whole; make room on the disk and ask again</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>The book “%1” cannot be brought up to date, because a row of “%2” refers to something that does not exist; restore it from a backup.</source>
        <translation>The book “%1” cannot be brought up to date, because a row of “%2” refers to something that does not exist; restore it from a backup.</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not an amount. Write a number such as 1250 or 1250.50.</source>
        <translation>“%1” is not an amount. Write a number such as 1250 or 1250.50.</translation>
    </message>
    <message>
        <source>The amount “%1” is too large for a deal. Check the number.</source>
        <translation>The amount “%1” is too large for a deal. Check the number.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 uses. Leave out the last digits.</source>
        <translation>“%1” has more decimals than %2 uses. Leave out the last digits.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name is empty. Enter a name.</source>
        <translation>The name is empty. Enter a name.</translation>
    </message>
    <message>
        <source>“%1” is already in the list. Choose another name.</source>
        <translation>“%1” is already in the list. Choose another name.</translation>
    </message>
    <message>
        <source>The new order does not name every entry once. Open the list again and sort it afresh.</source>
        <translation>The new order does not name every entry once. Open the list again and sort it afresh.</translation>
    </message>
</context>
<context>
    <name>NewCommandText</name>
    <message>
        <source>Made the book %1</source>
        <translation>Made the book %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>“%1” is not an amount. Write a number like %2.</source>
        <translation>“%1” is not an amount. Write a number like %2.</translation>
    </message>
    <message>
        <source>“%1” is in another currency, but the book counts in %2. Convert the amount.</source>
        <translation>“%1” is in another currency, but the book counts in %2. Convert the amount.</translation>
    </message>
    <message>
        <source>“%1” is more than a deal can have. Check the amount.</source>
        <translation>“%1” is more than a deal can have. Check the amount.</translation>
    </message>
</context>
<context>
    <name>OpenFileText</name>
    <message>
        <source>The file “%1” is no longer there. Put it back, or remove the link and add the file from where it is now.</source>
        <translation>The file “%1” is no longer there. Put it back, or remove the link and add the file from where it is now.</translation>
    </message>
</context>
<context>
    <name>OpenerText</name>
    <message>
        <source>“%1” is not a phone number. Write it in digits.</source>
        <translation>“%1” is not a phone number. Write it in digits.</translation>
    </message>
    <message>
        <source>A messenger needs the full number. Write “%1” with + and the country code first.</source>
        <translation>A messenger needs the full number. Write “%1” with + and the country code first.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>“%1” is not an e-mail address. Write it like name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a Telegram name. Write @name, or the number with + and the country code.</source>
        <translation>“%1” is not a Telegram name. Write @name, or the number with + and the country code.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Choose one for “tel” links in the system settings.</source>
        <translation>No program on this computer makes calls. Choose one for “tel” links in the system settings.</translation>
    </message>
    <message>
        <source>No program on this computer sends e-mail. Choose one in the system settings.</source>
        <translation>No program on this computer sends e-mail. Choose one in the system settings.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Install it, or choose a browser in the system settings.</source>
        <translation>No program on this computer opens %1. Install it, or choose a browser in the system settings.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its kind is not known. Choose what kind of address it is.</source>
        <translation>“%1” cannot be opened, because its kind is not known. Choose what kind of address it is.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Other address</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>PeopleDeskText</name>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>The company chosen for “%1” is not in the book. Choose another company.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>The source chosen for “%1” is not in the book. Choose another source.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose another tag.</source>
        <translation>A tag chosen for “%1” is not in the book. Choose another tag.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose two clients.</source>
        <translation>“%1” cannot be merged with itself. Choose two clients.</translation>
    </message>
    <message>
        <source>One client alone has no duplicate. Choose two clients.</source>
        <translation>One client alone has no duplicate. Choose two clients.</translation>
    </message>
</context>
<context>
    <name>PeopleListsText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
</context>
<context>
    <name>PeopleStoreText</name>
    <message>
        <source>There is no contact %1 in this book. Look it up in the list of contacts.</source>
        <translation>There is no contact %1 in this book. Look it up in the list of contacts.</translation>
    </message>
    <message>
        <source>There is no company %1 in this book. Look it up in the list of companies.</source>
        <translation>There is no company %1 in this book. Look it up in the list of companies.</translation>
    </message>
</context>
<context>
    <name>PersonEraserText</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>This person is no longer in the book.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>The file has no rows below its headers. Choose a table whose first line names the columns.</source>
        <translation>The file has no rows below its headers. Choose a table whose first line names the columns.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Add to Custom Colors</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Basic colors</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Custom colors</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Green:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Pick Screen Color</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Red:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sat:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Val:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>A&amp;lpha channel:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Bl&amp;ue:</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Hu&amp;e:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Select Color</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Close without Saving</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Unknown error</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Enter a value:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Height:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeters (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Page Layout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Page order:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Page size:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pages per sheet:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paper source:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Reverse landscape</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Reverse portrait</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Width:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bottom margin</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>left margin</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>right margin</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>top margin</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Bottom to Top, Left to Right</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Bottom to Top, Right to Left</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Invalid Pages Definition</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Left to Right, Bottom to Top</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Left to Right, Top to Bottom</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Print to File (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Right to Left, Bottom to Top</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Right to Left, Top to Bottom</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Top to Bottom, Left to Right</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Top to Bottom, Right to Left</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Write PDF file</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Last page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Page Setup</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Page setup</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Show facing pages</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Show overview of all pages</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Show single page</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Color Mode</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Current Page</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Output Settings</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Page Set:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages from</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Location:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roperties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Insert Unicode control character</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QuotedRowText</name>
    <message>
        <source>The undo history of this book is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>The undo history of this book is damaged, so this step cannot be undone; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>The undo history of the book “%1” is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>The undo history of the book “%1” is damaged, so this step cannot be undone; nothing was changed.</translation>
    </message>
    <message>
        <source>This step cannot be undone, because another program has changed the book “%1” since; nothing was changed.</source>
        <translation>This step cannot be undone, because another program has changed the book “%1” since; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message>
        <source>--%1: “%2” is none of %3</source>
        <translation>--%1: “%2” is none of %3</translation>
    </message>
    <message>
        <source>--from is later than --to; swap them</source>
        <translation>--from is later than --to; swap them</translation>
    </message>
    <message>
        <source>there is no report “%1”; there are: %2</source>
        <translation>there is no report “%1”; there are: %2</translation>
    </message>
    <message>
        <source>--out: %1: this report is written as .csv</source>
        <translation>--out: %1: this report is written as .csv</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>--%1 means nothing for this report; leave it out</source>
        <translation>--%1 means nothing for this report; leave it out</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>From the previous stage</source>
        <translation>From the previous stage</translation>
    </message>
    <message>
        <source>From the first stage</source>
        <translation>From the first stage</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Went on</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>Deferred amount</source>
        <translation>Deferred amount</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>The backup could not be put in the place of “%1” (%2); the book there is as it was.</source>
        <translation>The backup could not be put in the place of “%1” (%2); the book there is as it was.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read (%2); check that you may read it.</source>
        <translation>The backup “%1” cannot be read (%2); check that you may read it.</translation>
    </message>
    <message>
        <source>The backup “%1” is not what was written (its SHA-256 sum differs); restore another one.</source>
        <translation>The backup “%1” is not what was written (its SHA-256 sum differs); restore another one.</translation>
    </message>
    <message>
        <source>“%1” is open; close it before restoring from it.</source>
        <translation>“%1” is open; close it before restoring from it.</translation>
    </message>
    <message>
        <source>The book “%1” is open; close it before a backup takes its place.</source>
        <translation>The book “%1” is open; close it before a backup takes its place.</translation>
    </message>
    <message>
        <source>“%1” is the book itself; choose one of its backups.</source>
        <translation>“%1” is the book itself; choose one of its backups.</translation>
    </message>
    <message>
        <source>the disk did not confirm the copy</source>
        <translation>the disk did not confirm the copy</translation>
    </message>
    <message>
        <source>the current book cannot be moved aside</source>
        <translation>the current book cannot be moved aside</translation>
    </message>
</context>
<context>
    <name>RestoringText</name>
    <message>
        <source>Restoring…</source>
        <translation>Restoring…</translation>
    </message>
</context>
<context>
    <name>SampleBookText</name>
    <message>
        <source>Stopped. The sample book was not created.</source>
        <translation>Stopped. The sample book was not created.</translation>
    </message>
    <message>
        <source>%1 is no number of deals for a sample book. Choose one from 1 to %2.</source>
        <translation>%1 is no number of deals for a sample book. Choose one from 1 to %2.</translation>
    </message>
</context>
<context>
    <name>SampleCommandText</name>
    <message>
        <source>--deals: “%1” is no number from 1 to 1000000</source>
        <translation>--deals: “%1” is no number from 1 to 1000000</translation>
    </message>
    <message>
        <source>--seed: “%1” is no number from 0 to 4294967295</source>
        <translation>--seed: “%1” is no number from 0 to 4294967295</translation>
    </message>
    <message numerus="yes">
        <source>Made the sample book %1 with %n deal(s)</source>
        <translation>
            <numerusform>Made the sample book %1 with %n deal</numerusform>
            <numerusform>Made the sample book %1 with %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondChanceText</name>
    <message>
        <source>“%1” is not lost. Defer it to ask later.</source>
        <translation>“%1” is not lost. Defer it to ask later.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>The reminder about “%1” must be in the future. Choose a later day.</translation>
    </message>
</context>
<context>
    <name>StageDemandText</name>
    <message>
        <source>What is to be confirmed before “%1” is empty. Write a sentence or take the line away.</source>
        <translation>What is to be confirmed before “%1” is empty. Write a sentence or take the line away.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” twice. Take one of them away.</source>
        <translation>“%1” asks for “%2” twice. Take one of them away.</translation>
    </message>
    <message>
        <source>A task of the stage “%1” has no title. Write what is to be done or take the line away.</source>
        <translation>A task of the stage “%1” has no title. Write what is to be done or take the line away.</translation>
    </message>
    <message>
        <source>The task “%1” cannot be due before the deal enters the stage. Enter a time of zero or more.</source>
        <translation>The task “%1” cannot be due before the deal enters the stage. Enter a time of zero or more.</translation>
    </message>
    <message>
        <source>The manager chosen for the task “%1” is not in the book. Choose another manager.</source>
        <translation>The manager chosen for the task “%1” is not in the book. Choose another manager.</translation>
    </message>
</context>
<context>
    <name>StagePlanText</name>
    <message>
        <source>The funnel “%1” needs at least one active stage. Keep one, or archive the funnel.</source>
        <translation>The funnel “%1” needs at least one active stage. Keep one, or archive the funnel.</translation>
    </message>
</context>
<context>
    <name>StageRuleText</name>
    <message>
        <source>The stage “%1” still has open or deferred deals. Choose the stage to move them to.</source>
        <translation>The stage “%1” still has open or deferred deals. Choose the stage to move them to.</translation>
    </message>
    <message>
        <source>The deals of the stage “%1” cannot move to “%2”. Choose another active stage of the same funnel.</source>
        <translation>The deals of the stage “%1” cannot move to “%2”. Choose another active stage of the same funnel.</translation>
    </message>
    <message>
        <source>There is no such stage in the book. Choose one from the list.</source>
        <translation>There is no such stage in the book. Choose one from the list.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” cannot have more than %n stage(s). Archive one first.</source>
        <translation>
            <numerusform>The funnel “%1” cannot have more than %n stage. Archive one first.</numerusform>
            <numerusform>The funnel “%1” cannot have more than %n stages. Archive one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #2a6fdb, or leave it empty.</source>
        <translation>“%1” is not a colour. Write it like #2a6fdb, or leave it empty.</translation>
    </message>
    <message>
        <source>The time limit of a stage must be more than zero. Enter a longer time, or no limit.</source>
        <translation>The time limit of a stage must be more than zero. Enter a longer time, or no limit.</translation>
    </message>
    <message>
        <source>The chance of winning must be between 0% and 100%. Enter such a number, or none.</source>
        <translation>The chance of winning must be between 0% and 100%. Enter such a number, or none.</translation>
    </message>
    <message>
        <source>“%1” is the only active stage of its funnel. Add another stage first, or archive the funnel.</source>
        <translation>“%1” is the only active stage of its funnel. Add another stage first, or archive the funnel.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Add the deal “%1”</source>
        <translation>Add the deal “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>Win “%1”</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>Lose “%1”</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Defer “%1”</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>Resume “%1”</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Reopen “%1”</translation>
    </message>
    <message>
        <source>Transfer “%1” to another funnel</source>
        <translation>Transfer “%1” to another funnel</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>Change the tags of “%1”</source>
        <translation>Change the tags of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Move %n deal</numerusform>
            <numerusform>Move %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Lose %n deal</numerusform>
            <numerusform>Lose %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defer %n deal(s)</source>
        <translation>
            <numerusform>Defer %n deal</numerusform>
            <numerusform>Defer %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Delete %n deal</numerusform>
            <numerusform>Delete %n deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Add the funnel “%1”</source>
        <translation>Add the funnel “%1”</translation>
    </message>
    <message>
        <source>Rename the funnel “%1”</source>
        <translation>Rename the funnel “%1”</translation>
    </message>
    <message>
        <source>Reorder the funnels</source>
        <translation>Reorder the funnels</translation>
    </message>
    <message>
        <source>Archive the funnel “%1”</source>
        <translation>Archive the funnel “%1”</translation>
    </message>
    <message>
        <source>Restore the funnel “%1”</source>
        <translation>Restore the funnel “%1”</translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation>Add the stage “%1”</translation>
    </message>
    <message>
        <source>Rename the stage “%1”</source>
        <translation>Rename the stage “%1”</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Change the stage “%1”</translation>
    </message>
    <message>
        <source>Reorder the stages of “%1”</source>
        <translation>Reorder the stages of “%1”</translation>
    </message>
    <message>
        <source>Archive the stage “%1”</source>
        <translation>Archive the stage “%1”</translation>
    </message>
    <message>
        <source>Restore the stage “%1”</source>
        <translation>Restore the stage “%1”</translation>
    </message>
    <message>
        <source>Add “%1” to a list</source>
        <translation>Add “%1” to a list</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Rename “%1”</translation>
    </message>
    <message>
        <source>Reorder a list</source>
        <translation>Reorder a list</translation>
    </message>
    <message>
        <source>Change when to ask again after “%1”</source>
        <translation>Change when to ask again after “%1”</translation>
    </message>
    <message>
        <source>Merge the loss reason “%1”</source>
        <translation>Merge the loss reason “%1”</translation>
    </message>
    <message>
        <source>Change the book settings</source>
        <translation>Change the book settings</translation>
    </message>
    <message>
        <source>Add the company “%1”</source>
        <translation>Add the company “%1”</translation>
    </message>
    <message>
        <source>Add the contact “%1”</source>
        <translation>Add the contact “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Change the manager of “%1”</source>
        <translation>Change the manager of “%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tag “%1”</translation>
    </message>
    <message>
        <source>Remove a tag from “%1”</source>
        <translation>Remove a tag from “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change the manager of %n deal(s)</source>
        <translation>
            <numerusform>Change the manager of %n deal</numerusform>
            <numerusform>Change the manager of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n deal(s)</source>
        <translation>
            <numerusform>Tag %n deal</numerusform>
            <numerusform>Tag %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n deal(s)</source>
        <translation>
            <numerusform>Remove a tag from %n deal</numerusform>
            <numerusform>Remove a tag from %n deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>Save the filter “%1”</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Rename the filter “%1”</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Delete the filter “%1”</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restore “%1”</translation>
    </message>
    <message>
        <source>Revert a field of “%1”</source>
        <translation>Revert a field of “%1”</translation>
    </message>
    <message>
        <source>Record a touch with “%1”</source>
        <translation>Record a touch with “%1”</translation>
    </message>
    <message>
        <source>Edit a touch with “%1”</source>
        <translation>Edit a touch with “%1”</translation>
    </message>
    <message>
        <source>Delete a touch with “%1”</source>
        <translation>Delete a touch with “%1”</translation>
    </message>
    <message>
        <source>Add a note to “%1”</source>
        <translation>Add a note to “%1”</translation>
    </message>
    <message>
        <source>Edit a note on “%1”</source>
        <translation>Edit a note on “%1”</translation>
    </message>
    <message>
        <source>Delete a note on “%1”</source>
        <translation>Delete a note on “%1”</translation>
    </message>
    <message>
        <source>Add the task “%1”</source>
        <translation>Add the task “%1”</translation>
    </message>
    <message>
        <source>Edit the task “%1”</source>
        <translation>Edit the task “%1”</translation>
    </message>
    <message>
        <source>Finish the task “%1”</source>
        <translation>Finish the task “%1”</translation>
    </message>
    <message>
        <source>Reopen the task “%1”</source>
        <translation>Reopen the task “%1”</translation>
    </message>
    <message>
        <source>Delete the task “%1”</source>
        <translation>Delete the task “%1”</translation>
    </message>
    <message>
        <source>Link a file to “%1”</source>
        <translation>Link a file to “%1”</translation>
    </message>
    <message>
        <source>Remove a file link from “%1”</source>
        <translation>Remove a file link from “%1”</translation>
    </message>
    <message>
        <source>Restore the contact “%1”</source>
        <translation>Restore the contact “%1”</translation>
    </message>
    <message>
        <source>Restore the company “%1”</source>
        <translation>Restore the company “%1”</translation>
    </message>
    <message>
        <source>Add the funnel “%1” as a copy</source>
        <translation>Add the funnel “%1” as a copy</translation>
    </message>
    <message>
        <source>Change the stages of the funnel “%1”</source>
        <translation>Change the stages of the funnel “%1”</translation>
    </message>
    <message>
        <source>Add the usual loss reasons</source>
        <translation>Add the usual loss reasons</translation>
    </message>
    <message>
        <source>Edit the company “%1”</source>
        <translation>Edit the company “%1”</translation>
    </message>
    <message>
        <source>Delete the company “%1”</source>
        <translation>Delete the company “%1”</translation>
    </message>
    <message>
        <source>Merge the company “%1”</source>
        <translation>Merge the company “%1”</translation>
    </message>
    <message>
        <source>Edit the contact “%1”</source>
        <translation>Edit the contact “%1”</translation>
    </message>
    <message>
        <source>Delete the contact “%1”</source>
        <translation>Delete the contact “%1”</translation>
    </message>
    <message>
        <source>Merge the contact “%1”</source>
        <translation>Merge the contact “%1”</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Erase a person</translation>
    </message>
    <message>
        <source>Ask again about “%1” later</source>
        <translation>Ask again about “%1” later</translation>
    </message>
    <message>
        <source>Stop asking about “%1”</source>
        <translation>Stop asking about “%1”</translation>
    </message>
    <message>
        <source>Wake “%1”</source>
        <translation>Wake “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n deal(s)</source>
        <translation>
            <numerusform>Wake %n deal</numerusform>
            <numerusform>Wake %n deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tasks of the stage for “%1” again</source>
        <translation>Create the tasks of the stage for “%1” again</translation>
    </message>
    <message>
        <source>Record what came of “%1”</source>
        <translation>Record what came of “%1”</translation>
    </message>
    <message>
        <source>Reschedule a touch with “%1”</source>
        <translation>Reschedule a touch with “%1”</translation>
    </message>
    <message>
        <source>Reschedule the task “%1”</source>
        <translation>Reschedule the task “%1”</translation>
    </message>
    <message>
        <source>Note the review of “%1”</source>
        <translation>Note the review of “%1”</translation>
    </message>
    <message>
        <source>Change the requirements of the stage “%1”</source>
        <translation>Change the requirements of the stage “%1”</translation>
    </message>
    <message>
        <source>Change the tasks of the stage “%1”</source>
        <translation>Change the tasks of the stage “%1”</translation>
    </message>
    <message>
        <source>Mark “%1” as not a duplicate</source>
        <translation>Mark “%1” as not a duplicate</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Archive “%1”</translation>
    </message>
    <message>
        <source>Restore “%1” from the archive</source>
        <translation>Restore “%1” from the archive</translation>
    </message>
    <message>
        <source>Restore the task “%1”</source>
        <translation>Restore the task “%1”</translation>
    </message>
    <message>
        <source>Restore a touch with “%1”</source>
        <translation>Restore a touch with “%1”</translation>
    </message>
    <message>
        <source>Restore a note on “%1”</source>
        <translation>Restore a note on “%1”</translation>
    </message>
    <message>
        <source>Restore a file link of “%1”</source>
        <translation>Restore a file link of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s) from the trash</source>
        <translation>
            <numerusform>Restore %n thing from the trash</numerusform>
            <numerusform>Restore %n things from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n deal(s)</source>
        <translation>
            <numerusform>Resume %n deal</numerusform>
            <numerusform>Resume %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesText</name>
    <message>
        <source>There is no template “%1”. Choose one of these: %2.</source>
        <translation>There is no template “%1”. Choose one of these: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Tags added: %1</source>
        <translation>Tags added: %1</translation>
    </message>
    <message>
        <source>Tags removed: %1</source>
        <translation>Tags removed: %1</translation>
    </message>
    <message>
        <source>Tags added: %1; removed: %2</source>
        <translation>Tags added: %1; removed: %2</translation>
    </message>
    <message>
        <source>Started in “%1”</source>
        <translation>Started in “%1”</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>From “%1” to “%2”</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Lost: %1</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Deferred until %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Reopened in “%1”</source>
        <translation>Reopened in “%1”</translation>
    </message>
    <message>
        <source>Moved to the funnel “%1”, stage “%2”</source>
        <translation>Moved to the funnel “%1”, stage “%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a call, 15 min</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>%1: was due %2</source>
        <translation>%1: was due %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: due %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>File added: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Was planned for %1</source>
        <translation>Was planned for %1</translation>
    </message>
    <message>
        <source>Created when the deal woke up</source>
        <translation>Created when the deal woke up</translation>
    </message>
    <message>
        <source>Created by entering a stage</source>
        <translation>Created by entering a stage</translation>
    </message>
    <message>
        <source>Created by entering “%1”</source>
        <translation>Created by entering “%1”</translation>
    </message>
    <message>
        <source>Review received</source>
        <translation>Review received</translation>
    </message>
    <message>
        <source>Asked for a review</source>
        <translation>Asked for a review</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>lost: %1</translation>
    </message>
    <message>
        <source>in its stage</source>
        <translation>in its stage</translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>turns %n</numerusform>
            <numerusform>turns %n</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The heading of a day: %1 its weekday, %2 the day and the month.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tomorrow – %1</source>
        <comment>a day</comment>
        <translation>Tomorrow – %1</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Woke up</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later today</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Birthdays</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Second chances</translation>
    </message>
    <message>
        <source>Too long in their stage</source>
        <translation>Too long in their stage</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Without a next step</translation>
    </message>
</context>
<context>
    <name>TouchReportText</name>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>In time, %</translation>
    </message>
    <message>
        <source>Median time to answer, h:min:s</source>
        <translation>Median time to answer, h:min:s</translation>
    </message>
</context>
<context>
    <name>TransactionText</name>
    <message>
        <source>The book “%1” is busy with another change; wait until it is done, then try again.</source>
        <translation>The book “%1” is busy with another change; wait until it is done, then try again.</translation>
    </message>
</context>
<context>
    <name>TrashText</name>
    <message>
        <source>“%1” was in the stage “%2”, which is now archived. Restore that stage first.</source>
        <translation>“%1” was in the stage “%2”, which is now archived. Restore that stage first.</translation>
    </message>
    <message>
        <source>“%1” was in the funnel “%2”, which is now archived. Restore that funnel first.</source>
        <translation>“%1” was in the funnel “%2”, which is now archived. Restore that funnel first.</translation>
    </message>
    <message>
        <source>“%1” is already back in the book.</source>
        <translation>“%1” is already back in the book.</translation>
    </message>
    <message>
        <source>The deal or client to which “%1” belonged is not in the book. Restore it first.</source>
        <translation>The deal or client to which “%1” belonged is not in the book. Restore it first.</translation>
    </message>
    <message>
        <source>“%1” is linked to its deal again already.</source>
        <translation>“%1” is linked to its deal again already.</translation>
    </message>
</context>
<context>
    <name>UndoCommandText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>WakingText</name>
    <message>
        <source>Contact the client again</source>
        <translation>Contact the client again</translation>
    </message>
</context>
<context>
    <name>voronka::AboutDialog</name>
    <message>
        <source>About Voronka</source>
        <translation>About Voronka</translation>
    </message>
    <message>
        <source>Voronka %1</source>
        <translation>Voronka %1</translation>
    </message>
    <message>
        <source>A desktop CRM for the owner of a small business. One file on your disk, no account, no server: your deals stay yours.

Voronka is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>A desktop CRM for the owner of a small business. One file on your disk, no account, no server: your deals stay yours.

Voronka is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Voronka: GNU General Public License, version 3 or later.
Qt %1: GNU Lesser General Public License, version 3; its charts: GNU General Public License, version 3.
SQLite: public domain.
Fonts: SIL Open Font License 1.1.

The texts of the licences come with the program.</source>
        <translation>Voronka: GNU General Public License, version 3 or later.
Qt %1: GNU Lesser General Public License, version 3; its charts: GNU General Public License, version 3.
SQLite: public domain.
Fonts: SIL Open Font License 1.1.

The texts of the licences come with the program.</translation>
    </message>
</context>
<context>
    <name>voronka::AttachmentList</name>
    <message>
        <source>Add files to the deal</source>
        <translation>Add files to the deal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>No program on this computer can open “%1”. Install one for such files, or open the file from its folder.</source>
        <translation>No program on this computer can open “%1”. Install one for such files, or open the file from its folder.</translation>
    </message>
    <message>
        <source>“%1” may be a program that could harm this computer. Open it only if you trust whoever sent it.</source>
        <translation>“%1” may be a program that could harm this computer. Open it only if you trust whoever sent it.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Remove the link to the file</source>
        <translation>Remove the link to the file</translation>
    </message>
</context>
<context>
    <name>voronka::BoardControls</name>
    <message>
        <source>Longest in stage first</source>
        <translation>Longest in stage first</translation>
    </message>
    <message>
        <source>Next contact first</source>
        <translation>Next contact first</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Deferred: %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Title or client</source>
        <translation>Title or client</translation>
    </message>
    <message>
        <source>Card order</source>
        <translation>Card order</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Hide empty</translation>
    </message>
    <message>
        <source>Hide stages without deals</source>
        <translation>Hide stages without deals</translation>
    </message>
    <message>
        <source>Show deals put off until later</source>
        <translation>Show deals put off until later</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clear all filters</translation>
    </message>
</context>
<context>
    <name>voronka::BoardPage</name>
    <message>
        <source>%1 worth %2</source>
        <comment>deals and their sum</comment>
        <translation>%1 worth %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals put off until later wait here.</source>
        <translation>Deals put off until later wait here.</translation>
    </message>
    <message>
        <source>Drop a deal here, or press %1 for a new one.</source>
        <translation>Drop a deal here, or press %1 for a new one.</translation>
    </message>
    <message>
        <source>No deals in this stage.</source>
        <translation>No deals in this stage.</translation>
    </message>
    <message>
        <source>Reading the deals…</source>
        <translation>Reading the deals…</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>This book has no funnel yet</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>No deals yet</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>This book is open read-only.</translation>
    </message>
    <message>
        <source>The board shows every deal in its stage. Add the first one, or import a table of deals from the File menu.</source>
        <translation>The board shows every deal in its stage. Add the first one, or import a table of deals from the File menu.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>No open deals match the filters</source>
        <translation>No open deals match the filters</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Change or clear the filters to see more.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>Move to the previous stage</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Move to the next stage</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Add one, from a template or your own, and then add deals.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>New funnel…</translation>
    </message>
</context>
<context>
    <name>voronka::BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Opening the book…</translation>
    </message>
    <message>
        <source>Creating the sample book…</source>
        <translation>Creating the sample book…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Import deals from a table</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Back up the book</translation>
    </message>
    <message>
        <source>The book was backed up to “%1” and the backup was checked.</source>
        <translation>The book was backed up to “%1” and the backup was checked.</translation>
    </message>
    <message>
        <source>Copying the book…</source>
        <translation>Copying the book…</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Choose the backup to restore</translation>
    </message>
    <message>
        <source>Restoring the book…</source>
        <translation>Restoring the book…</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Open another book…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Sample %1</translation>
    </message>
    <message>
        <source>The backup was restored. The book as it was before is kept in “%1”.</source>
        <translation>The backup was restored. The book as it was before is kept in “%1”.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Undo the restore</translation>
    </message>
</context>
<context>
    <name>voronka::BookSession</name>
    <message>
        <source>The change was stopped before the book was checked. Nothing was changed.</source>
        <translation>The change was stopped before the book was checked. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>voronka::BookSettingsForm</name>
    <message>
        <source>This book</source>
        <translation>This book</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>All amounts are in this currency. Changing it does not convert the amounts already in the book.</source>
        <translation>All amounts are in this currency. Changing it does not convert the amounts already in the book.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>The book counts its days in this time zone, so that reports stay the same when you travel.</source>
        <translation>The book counts its days in this time zone, so that reports stay the same when you travel.</translation>
    </message>
    <message>
        <source>Offer the next sale after</source>
        <translation>Offer the next sale after</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> days</translation>
    </message>
    <message>
        <source>For clients who have bought once. Repeat clients are asked as often as they usually buy.</source>
        <translation>For clients who have bought once. Repeat clients are asked as often as they usually buy.</translation>
    </message>
</context>
<context>
    <name>voronka::CalendarPage</name>
    <message>
        <source>All managers</source>
        <translation>All managers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) do not fit in the week. Choose a manager to see them.</source>
        <translation>
            <numerusform>%Ln more entry does not fit in the week. Choose a manager to see it.</numerusform>
            <numerusform>%Ln more entries do not fit in the week. Choose a manager to see them.</numerusform>
        </translation>
    </message>
    <message>
        <source>New task here</source>
        <translation>New task here</translation>
    </message>
    <message>
        <source>New meeting here</source>
        <translation>New meeting here</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Export to a calendar</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Export to a calendar…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
</context>
<context>
    <name>voronka::ChanceActions</name>
    <message>
        <source>In a &amp;week</source>
        <translation>In a &amp;week</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>In a &amp;month</translation>
    </message>
    <message>
        <source>In &amp;3 months</source>
        <translation>In &amp;3 months</translation>
    </message>
    <message>
        <source>In a &amp;year</source>
        <translation>In a &amp;year</translation>
    </message>
    <message>
        <source>&amp;Choose the day…</source>
        <translation>&amp;Choose the day…</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Ask later</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Do not ask again</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelDialog</name>
    <message>
        <source>Phone or e-mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>How can this client be reached?</source>
        <translation>How can this client be reached?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a phone or e-mail</source>
        <translation>Add a phone or e-mail</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelsEdit</name>
    <message>
        <source>Kind of address</source>
        <translation>Kind of address</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Remove this address</translation>
    </message>
    <message>
        <source>Phone, e-mail or messenger</source>
        <translation>Phone, e-mail or messenger</translation>
    </message>
</context>
<context>
    <name>voronka::ChartActions</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Export the chart</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 already exists. Replace it?</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>The picture is on the clipboard</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>The table is on the clipboard</translation>
    </message>
    <message>
        <source>PDF, A4 landscape…</source>
        <translation>PDF, A4 landscape…</translation>
    </message>
    <message>
        <source>PDF, A4 portrait…</source>
        <translation>PDF, A4 portrait…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG drawing…</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG picture…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
</context>
<context>
    <name>voronka::CheckWait</name>
    <message>
        <source>Checking the book before its first change…</source>
        <translation>Checking the book before its first change…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientActions</name>
    <message>
        <source>The deal was added.</source>
        <translation>The deal was added.</translation>
    </message>
    <message>
        <source>The two clients were merged.</source>
        <translation>The two clients were merged.</translation>
    </message>
    <message>
        <source>Looking for everything about the person…</source>
        <translation>Looking for everything about the person…</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>The person was erased.</translation>
    </message>
    <message numerus="yes">
        <source>The person was erased. %n backup(s) still hold them.</source>
        <translation>
            <numerusform>The person was erased. %n backup still holds them.</numerusform>
            <numerusform>The person was erased. %n backups still hold them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing the person and rewriting the file…</source>
        <translation>Erasing the person and rewriting the file…</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>“%1” was deleted. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>For an address book (vCard)…</source>
        <translation>For an address book (vCard)…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>As a table (CSV)…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicates…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Everything about this person…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Erase this person…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>For a new address book (vCard 4.0)…</source>
        <translation>For a new address book (vCard 4.0)…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientCard</name>
    <message>
        <source>A client needs a name. Enter one, and the rest is saved too.</source>
        <translation>A client needs a name. Enter one, and the rest is saved too.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Deals, %1</source>
        <translation>Deals, %1</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>People of this company</translation>
    </message>
    <message>
        <source>Deals, activity and people of this client</source>
        <translation>Deals, activity and people of this client</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Tabs to the left</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Tabs to the right</translation>
    </message>
</context>
<context>
    <name>voronka::ClientDeals</name>
    <message>
        <source>Deals of this client</source>
        <translation>Deals of this client</translation>
    </message>
    <message>
        <source>Enter the name first, then add deals.</source>
        <translation>Enter the name first, then add deals.</translation>
    </message>
    <message>
        <source>The deals with this client will appear here.</source>
        <translation>The deals with this client will appear here.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
</context>
<context>
    <name>voronka::ClientForm</name>
    <message>
        <source>No source</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Phones, e-mails, messengers</source>
        <translation>Phones, e-mails, messengers</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Open the company</translation>
    </message>
    <message>
        <source>Birthday known</source>
        <translation>Birthday known</translation>
    </message>
</context>
<context>
    <name>voronka::ClientList</name>
    <message>
        <source>Reading the clients…</source>
        <translation>Reading the clients…</translation>
    </message>
    <message>
        <source>No clients match the search</source>
        <translation>No clients match the search</translation>
    </message>
    <message>
        <source>Try another word, or show all clients.</source>
        <translation>Try another word, or show all clients.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Show all clients</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>No clients yet</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>This book is open read-only.</translation>
    </message>
    <message>
        <source>The people and companies you sell to, with all their deals. Add the first one, or import the contacts from your phone.</source>
        <translation>The people and companies you sell to, with all their deals. Add the first one, or import the contacts from your phone.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>New person (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>clients</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Name, phone or e-mail</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Search clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>voronka::ClientStory</name>
    <message>
        <source>Calls, meetings, messages and notes will appear here, and how their deals began and ended.</source>
        <translation>Calls, meetings, messages and notes will appear here, and how their deals began and ended.</translation>
    </message>
</context>
<context>
    <name>voronka::ClientTableModel</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a company</source>
        <translation>%1, a company</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Last touch</translation>
    </message>
</context>
<context>
    <name>voronka::ColourButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Choose a colour…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>voronka::ColumnHeader</name>
    <message>
        <source>deals: %1</source>
        <translation>deals: %1</translation>
    </message>
    <message>
        <source>New deal in “%1” (%2)</source>
        <translation>New deal in “%1” (%2)</translation>
    </message>
</context>
<context>
    <name>voronka::ContactFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>“%1” cannot be read: %2. Choose another file.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added.</source>
        <translation>
            <numerusform>%n client added.</numerusform>
            <numerusform>%n clients added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing client(s) updated.</source>
        <translation>
            <numerusform>%n existing client updated.</numerusform>
            <numerusform>%n existing clients updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>%n row not imported.</numerusform>
            <numerusform>%n rows not imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Importing the contacts…</source>
        <translation>Importing the contacts…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>Save these rows to correct them…</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Save the rows that were not imported</translation>
    </message>
    <message>
        <source>rows not imported</source>
        <translation>rows not imported</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 already exists. Replace it?</translation>
    </message>
    <message>
        <source>Writing the contacts…</source>
        <translation>Writing the contacts…</translation>
    </message>
    <message>
        <source>Export contacts for an address book</source>
        <translation>Export contacts for an address book</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Export contacts as a table</source>
        <translation>Export contacts as a table</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Everything about this person</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web pages (*.html)</translation>
    </message>
    <message>
        <source>Everything about this person was written to “%1”.</source>
        <translation>Everything about this person was written to “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to “%1”.</source>
        <translation>
            <numerusform>%n client written to “%1”.</numerusform>
            <numerusform>%n clients written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealActions</name>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Move to another funnel</source>
        <translation>Move to another funnel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>No tags</translation>
    </message>
    <message>
        <source>One of the selected deals is no longer in the book. Select again.</source>
        <translation>One of the selected deals is no longer in the book. Select again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>Change the manager</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Remove a tag</translation>
    </message>
    <message>
        <source>Create the stage&apos;s tasks again</source>
        <translation>Create the stage&apos;s tasks again</translation>
    </message>
</context>
<context>
    <name>voronka::DealColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>voronka::DealDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Your changes are not saved. Save them?</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>No manager</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Amount, %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>voronka::DealFilterBox</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filters: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Any source</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Any region</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Any tag</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Any kind</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Amount from</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Amount to</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Expected to close</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Any reason</translation>
    </message>
    <message>
        <source>Only without a next step</source>
        <translation>Only without a next step</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>voronka::DealForm</name>
    <message>
        <source>No manager</source>
        <translation>No manager</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name of the person</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name of the company</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Show the company</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
</context>
<context>
    <name>voronka::DealHead</name>
    <message>
        <source>Won on %1</source>
        <translation>Won on %1</translation>
    </message>
    <message>
        <source>Lost on %1: %2</source>
        <translation>Lost on %1: %2</translation>
    </message>
    <message>
        <source>Deferred until %1, %2</source>
        <comment>day, time</comment>
        <translation>Deferred until %1, %2</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2</source>
        <translation>Open; in “%1” for %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Back (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2, %3</source>
        <comment>limit 3 days, exceeded by 2 days</comment>
        <translation>Open; in “%1” for %2, %3</translation>
    </message>
</context>
<context>
    <name>voronka::DealPage</name>
    <message>
        <source>Discard my changes</source>
        <translation>Discard my changes</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Edit the title</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Linked deals</translation>
    </message>
</context>
<context>
    <name>voronka::DealTableModel</name>
    <message>
        <source>Closed %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Days in stage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Won, revived</source>
        <translation>Won, revived</translation>
    </message>
    <message>
        <source>Won after it had been lost</source>
        <translation>Won after it had been lost</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>over the limit, and of what</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>voronka::DealsControls</name>
    <message>
        <source>All stages</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>All funnels</source>
        <translation>All funnels</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>All deals</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Show all deals</translation>
    </message>
    <message>
        <source>Title, client or phone</source>
        <translation>Title, client or phone</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Search deals</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clear all filters</translation>
    </message>
</context>
<context>
    <name>voronka::DealsFoot</name>
    <message>
        <source>No deals</source>
        <translation>No deals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) worth %1</source>
        <translation>
            <numerusform>%Ln deal worth %1</numerusform>
            <numerusform>%Ln deals worth %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected worth %1, %2 on average</source>
        <translation>
            <numerusform>%Ln selected worth %1, %2 on average</numerusform>
            <numerusform>%Ln selected worth %1, %2 on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealsPage</name>
    <message>
        <source>Reading the deals…</source>
        <translation>Reading the deals…</translation>
    </message>
    <message>
        <source>No deals match the filters</source>
        <translation>No deals match the filters</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Change or clear the filters to see more.</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Show all deals</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>No deals yet</translation>
    </message>
    <message>
        <source>Add the first one, or import a table of deals from the File menu.</source>
        <translation>Add the first one, or import a table of deals from the File menu.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>This book is open read-only.</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>This book has no funnel yet</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Add one, from a template or your own, and then add deals.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>New funnel…</translation>
    </message>
</context>
<context>
    <name>voronka::DealsToolBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>voronka::DeferDialog</name>
    <message>
        <source>Defer the deal</source>
        <translation>Defer the deal</translation>
    </message>
    <message>
        <source>When is the next contact?</source>
        <translation>When is the next contact?</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>1st of next month</source>
        <translation>1st of next month</translation>
    </message>
    <message>
        <source>What to ask then (optional)</source>
        <translation>What to ask then (optional)</translation>
    </message>
</context>
<context>
    <name>voronka::DropZones</name>
    <message>
        <source>Mark as won</source>
        <translation>Mark as won</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Mark as lost</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Drop a deal here to win, lose or defer it</source>
        <translation>Drop a deal here to win, lose or defer it</translation>
    </message>
</context>
<context>
    <name>voronka::DueEdit</name>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>At a set time</translation>
    </message>
</context>
<context>
    <name>voronka::DueList</name>
    <message>
        <source>While you were away</source>
        <translation>While you were away</translation>
    </message>
    <message>
        <source>What is due now</source>
        <translation>What is due now</translation>
    </message>
</context>
<context>
    <name>voronka::DueQuestion</name>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>When should it be done?</source>
        <translation>When should it be done?</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicateWatch</name>
    <message>
        <source>The book already has “%1”. Is it the same?</source>
        <translation>The book already has “%1”. Is it the same?</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2. Is it the same?</source>
        <translation>The book already has “%1”, %2. Is it the same?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicatesDialog</name>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same messenger</source>
        <translation>same messenger</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>Comparing all clients…</source>
        <translation>Comparing all clients…</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>No duplicates found.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message numerus="yes">
        <source>%n more will be shown next time.</source>
        <translation>
            <numerusform>%n more will be shown next time.</numerusform>
            <numerusform>%n more will be shown next time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>These may be the same person or company. Look at both side by side and merge them, or say that they are different.</source>
        <translation>These may be the same person or company. Look at both side by side and merge them, or say that they are different.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Not duplicates</translation>
    </message>
</context>
<context>
    <name>voronka::DurationEdit</name>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unit of time</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Find anything…</translation>
    </message>
    <message>
        <source>the last planned change</source>
        <translation>the last planned change</translation>
    </message>
</context>
<context>
    <name>voronka::EntryActions</name>
    <message>
        <source>Write down or plan</source>
        <translation>Write down or plan</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Plan a call…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Plan a meeting…</translation>
    </message>
    <message>
        <source>Plan a message…</source>
        <translation>Plan a message…</translation>
    </message>
    <message>
        <source>Plan an e-mail…</source>
        <translation>Plan an e-mail…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>New task…</translation>
    </message>
</context>
<context>
    <name>voronka::EntryDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Your changes are not saved. Save them?</translation>
    </message>
</context>
<context>
    <name>voronka::EntryFields</name>
    <message>
        <source>What needs to be done?</source>
        <translation>What needs to be done?</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>What was said, what was agreed?</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>What needs to be done</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>At a set time</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Kind of task</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>When it is planned for</source>
        <translation>When it is planned for</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation>It has not happened yet</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>A call to someone who did not expect it</source>
        <translation>A call to someone who did not expect it</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Manager of the deal</source>
        <translation>Manager of the deal</translation>
    </message>
</context>
<context>
    <name>voronka::EraseQuestion</name>
    <message>
        <source>• The name, all phones and addresses, the birthday, the note and the tags are erased.</source>
        <translation>• The name, all phones and addresses, the birthday, the note and the tags are erased.</translation>
    </message>
    <message numerus="yes">
        <source>• %n deal(s) stay in the numbers, without the client.</source>
        <translation>
            <numerusform>• %n deal stays in the numbers, without the client.</numerusform>
            <numerusform>• %n deals stay in the numbers, without the client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n deal title(s) that name the person become neutral.</source>
        <translation>
            <numerusform>• %n deal title that names the person becomes neutral.</numerusform>
            <numerusform>• %n deal titles that name the person become neutral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n call(s), message(s) and note(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n call, message or note loses its text or is deleted.</numerusform>
            <numerusform>• %n calls, messages and notes lose their text or are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n task(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n task loses its text or is deleted.</numerusform>
            <numerusform>• %n tasks lose their text or are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n earlier step(s) can no longer be undone.</source>
        <translation>
            <numerusform>• %n earlier step can no longer be undone.</numerusform>
            <numerusform>• %n earlier steps can no longer be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Erase a person</translation>
    </message>
    <message>
        <source>Erase “%1” from the book?</source>
        <translation>Erase “%1” from the book?</translation>
    </message>
    <message>
        <source>This cannot be undone: the history forgets the person too.</source>
        <translation>This cannot be undone: the history forgets the person too.</translation>
    </message>
    <message>
        <source>These backups still hold the person. Delete them yourself when nothing else in them is needed:</source>
        <translation>These backups still hold the person. Delete them yourself when nothing else in them is needed:</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Backups that still hold the person</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>I understand that this cannot be undone</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>voronka::FigureStrip</name>
    <message numerus="yes">
        <source>overdue</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>overdue</numerusform>
            <numerusform>overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for today</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>for today</numerusform>
            <numerusform>for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered within the limit, %n day(s)</source>
        <translation>
            <numerusform>answered within the limit, %n day</numerusform>
            <numerusform>answered within the limit, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::FiguresBox</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Average won deal</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>Repeat share</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Last purchase</translation>
    </message>
    <message numerus="yes">
        <source>Buys about every %n day(s), next around %1</source>
        <translation>
            <numerusform>Buys about every %n day, next around %1</numerusform>
            <numerusform>Buys about every %n days, next around %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;New book…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Open a book…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Look at the &amp;sample</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Close the book</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>&amp;Import deals…</translation>
    </message>
    <message>
        <source>&amp;Back up the book…</source>
        <translation>&amp;Back up the book…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Restore a bac&amp;kup…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Export to a calendar…</source>
        <translation>&amp;Export to a calendar…</translation>
    </message>
</context>
<context>
    <name>voronka::FilterNameDialog</name>
    <message>
        <source>What is this filter called?</source>
        <translation>What is this filter called?</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
</context>
<context>
    <name>voronka::FindDialog</name>
    <message>
        <source>The book is still being read. Its deals and clients will be found in a moment.</source>
        <translation>The book is still being read. Its deals and clients will be found in a moment.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters: any part of a name, a title or a phone number will do.</source>
        <translation>Nothing found. Try fewer letters: any part of a name, a title or a phone number will do.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Find a deal, a client, a phone number, a task or a command</source>
        <translation>Find a deal, a client, a phone number, a task or a command</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>What to find</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>voronka::FindModel</name>
    <message>
        <source>Recently opened</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChart</name>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>Funnel chart</translation>
    </message>
    <message>
        <source>Up and Down choose a bar, Left and Right a part of it, Return lists its deals. The same numbers are in the table.</source>
        <translation>Up and Down choose a bar, Left and Right a part of it, Return lists its deals. The same numbers are in the table.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChooser</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archived)</translation>
    </message>
    <message>
        <source>Copy the funnel</source>
        <translation>Copy the funnel</translation>
    </message>
    <message>
        <source>Name of the copy; it gets the same stages and no deals</source>
        <translation>Name of the copy; it gets the same stages and no deals</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Rename the funnel</source>
        <translation>Rename the funnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>New funnel…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelControls</name>
    <message>
        <source>By amount</source>
        <translation>By amount</translation>
    </message>
    <message>
        <source>Stepped pyramid</source>
        <translation>Stepped pyramid</translation>
    </message>
    <message>
        <source>Classic funnel</source>
        <translation>Classic funnel</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Created in the period</source>
        <translation>Created in the period</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Closed in the period</translation>
    </message>
    <message>
        <source>Entries in the period</source>
        <translation>Entries in the period</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>By number of deals</source>
        <translation>By number of deals</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelPage</name>
    <message>
        <source>Counting the deals…</source>
        <translation>Counting the deals…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>This book has no funnel yet</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Begin with a template, or with stages of your own.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>New funnel…</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>This book is open read-only.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelSettings</name>
    <message>
        <source>Archive the stage</source>
        <translation>Archive the stage</translation>
    </message>
    <message>
        <source>“%1” still has deals. Choose the stage to move them to.</source>
        <translation>“%1” still has deals. Choose the stage to move them to.</translation>
    </message>
    <message>
        <source>Move and archive</source>
        <translation>Move and archive</translation>
    </message>
    <message>
        <source>Funnels and stages</source>
        <translation>Funnels and stages</translation>
    </message>
    <message>
        <source>Stages can be renamed, moved and archived at any time: the history of your deals is kept.</source>
        <translation>Stages can be renamed, moved and archived at any time: the history of your deals is kept.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>New funnel…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>This book has no funnel yet</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Begin with a template, or with stages of your own.</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>This book is open read-only.</translation>
    </message>
    <message>
        <source>The planned changes to the stages of “%1” are not applied yet.</source>
        <translation>The planned changes to the stages of “%1” are not applied yet.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>voronka::GoneNote</name>
    <message>
        <source>This deal is deleted</source>
        <translation>This deal is deleted</translation>
    </message>
    <message>
        <source>It can be restored with everything that belonged to it.</source>
        <translation>It can be restored with everything that belonged to it.</translation>
    </message>
    <message>
        <source>It is no longer in the book.</source>
        <translation>It is no longer in the book.</translation>
    </message>
    <message>
        <source>Restore the deal</source>
        <translation>Restore the deal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>voronka::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Voronka</source>
        <translation>&amp;About Voronka</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
</context>
<context>
    <name>voronka::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to its own window or back</source>
        <translation>Move to its own window or back</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Close the history</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Tabs to the left</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Tabs to the right</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>Show only what contains this text</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
</context>
<context>
    <name>voronka::HolidayList</name>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>New holiday</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the holiday</source>
        <translation>Add the holiday</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>Remove the holiday</translation>
    </message>
</context>
<context>
    <name>voronka::ImportDialog</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>“%1” cannot be read: %2. Choose another file.</translation>
    </message>
    <message>
        <source>Importing your deals…</source>
        <translation>Importing your deals…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Import deals from a table</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Reading the table…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>voronka::ImportResultPage</name>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Save the rows that were not imported</translation>
    </message>
    <message>
        <source>rows not imported.csv</source>
        <translation>rows not imported.csv</translation>
    </message>
    <message>
        <source>Your deals are in the book</source>
        <translation>Your deals are in the book</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>%n deal added.</numerusform>
            <numerusform>%n deals added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) updated.</source>
        <translation>
            <numerusform>%n deal updated.</numerusform>
            <numerusform>%n deals updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>%n row not imported.</numerusform>
            <numerusform>%n rows not imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole import can be undone from the Edit menu.</source>
        <translation>The whole import can be undone from the Edit menu.</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Rows that were not imported</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>Save these rows to correct them…</translation>
    </message>
</context>
<context>
    <name>voronka::ImportSetupPage</name>
    <message numerus="yes">
        <source>%n row(s). Choose what each column holds; columns left out are not imported.</source>
        <translation>
            <numerusform>%n row. Choose what each column holds; columns left out are not imported.</numerusform>
            <numerusform>%n rows. Choose what each column holds; columns left out are not imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Into the funnel</source>
        <translation>Into the funnel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
</context>
<context>
    <name>voronka::KnownNote</name>
    <message>
        <source>The book already has “%1” and others like that.</source>
        <translation>The book already has “%1” and others like that.</translation>
    </message>
    <message>
        <source>The book already has “%1”.</source>
        <translation>The book already has “%1”.</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2.</source>
        <translation>The book already has “%1”, %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Add as new</translation>
    </message>
</context>
<context>
    <name>voronka::LackDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>deals that lack something</comment>
        <translation>
            <numerusform>%1 of %Ln deal</numerusform>
            <numerusform>%1 of %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the other %Ln deal(s)</source>
        <translation>
            <numerusform>Move the other %Ln deal</numerusform>
            <numerusform>Move the other %Ln deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing before the stage</source>
        <translation>Missing before the stage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) cannot enter “%1” yet</source>
        <translation>
            <numerusform>%Ln deal cannot enter “%1” yet</numerusform>
            <numerusform>%Ln deals cannot enter “%1” yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals that lack something</source>
        <translation>Deals that lack something</translation>
    </message>
</context>
<context>
    <name>voronka::LackModel</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>voronka::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
</context>
<context>
    <name>voronka::LinkedDeals</name>
    <message>
        <source>Follows “%1”, %2</source>
        <translation>Follows “%1”, %2</translation>
    </message>
    <message>
        <source>Followed by “%1”, %2</source>
        <translation>Followed by “%1”, %2</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Linked deals</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Next sale</translation>
    </message>
    <message>
        <source>Start the next sale to the same client</source>
        <translation>Start the next sale to the same client</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Start a deal with someone this client referred</source>
        <translation>Start a deal with someone this client referred</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>This deal no longer follows the earlier one</source>
        <translation>This deal no longer follows the earlier one</translation>
    </message>
    <message>
        <source>Link to an earlier deal</source>
        <translation>Link to an earlier deal</translation>
    </message>
</context>
<context>
    <name>voronka::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>Names in the list</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Archived: kept for history, no longer offered.</source>
        <translation>Archived: kept for history, no longer offered.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Show archived</translation>
    </message>
</context>
<context>
    <name>voronka::ListSettings</name>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>The people responsible for deals.</source>
        <translation>The people responsible for deals.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where your clients come from: a website, a recommendation, an advertisement.</source>
        <translation>Where your clients come from: a website, a recommendation, an advertisement.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Where your clients are.</source>
        <translation>Where your clients are.</translation>
    </message>
</context>
<context>
    <name>voronka::LoseDialog</name>
    <message>
        <source>Deal lost</source>
        <translation>Deal lost</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Why was it lost?</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Mark as lost</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Comment (optional)</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Add a reason…</translation>
    </message>
    <message>
        <source>New loss reason</source>
        <translation>New loss reason</translation>
    </message>
    <message>
        <source>Add this reason to the list</source>
        <translation>Add this reason to the list</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>Remind me in</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> days</translation>
    </message>
    <message>
        <source>Days until the reminder</source>
        <translation>Days until the reminder</translation>
    </message>
</context>
<context>
    <name>voronka::LossReasonSettings</name>
    <message>
        <source>There is no other reason to merge with. Add one first.</source>
        <translation>There is no other reason to merge with. Add one first.</translation>
    </message>
    <message>
        <source>Merge reasons</source>
        <translation>Merge reasons</translation>
    </message>
    <message>
        <source>Deals lost for “%1” will be counted under the reason chosen here.</source>
        <translation>Deals lost for “%1” will be counted under the reason chosen here.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Loss reasons</translation>
    </message>
    <message>
        <source>No deal is lost without one of these reasons.</source>
        <translation>No deal is lost without one of these reasons.</translation>
    </message>
    <message>
        <source>Merge with another reason…</source>
        <translation>Merge with another reason…</translation>
    </message>
    <message>
        <source>Ask the client again after</source>
        <translation>Ask the client again after</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> days</translation>
    </message>
    <message>
        <source>Some clients who say no today are worth a call later.</source>
        <translation>Some clients who say no today are worth a call later.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost for this reason</source>
        <translation>
            <numerusform>%Ln deal lost for this reason</numerusform>
            <numerusform>%Ln deals lost for this reason</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the usual reasons</source>
        <translation>Add the usual reasons</translation>
    </message>
    <message>
        <source>Adds the usual reasons that are missing from this list</source>
        <translation>Adds the usual reasons that are missing from this list</translation>
    </message>
</context>
<context>
    <name>voronka::MainWindow</name>
    <message>
        <source>%1 – Voronka</source>
        <translation>%1 – Voronka</translation>
    </message>
    <message>
        <source>%1 (read-only) – Voronka</source>
        <translation>%1 (read-only) – Voronka</translation>
    </message>
</context>
<context>
    <name>voronka::MergeDialog</name>
    <message>
        <source>One of the two is no longer in the book. Look it up in the list.</source>
        <translation>One of the two is no longer in the book. Look it up in the list.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Merge two clients</source>
        <translation>Merge two clients</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>What should be kept?</translation>
    </message>
    <message>
        <source>The deals, touches, tasks, addresses and tags of both are kept. Merging can be undone.</source>
        <translation>The deals, touches, tasks, addresses and tags of both are kept. Merging can be undone.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>The result</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Both, one under the other</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>voronka::MissingDialog</name>
    <message>
        <source>Missing before the stage</source>
        <translation>Missing before the stage</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>What “%1” asks for</translation>
    </message>
    <message>
        <source>Defer instead…</source>
        <translation>Defer instead…</translation>
    </message>
    <message>
        <source>When something cannot be confirmed: choose when to come back to this client</source>
        <translation>When something cannot be confirmed: choose when to come back to this client</translation>
    </message>
</context>
<context>
    <name>voronka::MissingForm</name>
    <message>
        <source>Amount, %1</source>
        <translation>Amount, %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The list is empty. Add a name in Settings.</source>
        <translation>The list is empty. Add a name in Settings.</translation>
    </message>
</context>
<context>
    <name>voronka::NewBookDialog</name>
    <message>
        <source>My sales</source>
        <translation>My sales</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Where the book is kept</translation>
    </message>
    <message>
        <source>Creating the book…</source>
        <translation>Creating the book…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>A book for your data</source>
        <translation>A book for your data</translation>
    </message>
    <message>
        <source>Stages from my table</source>
        <translation>Stages from my table</translation>
    </message>
    <message>
        <source>The funnel takes its stages from your table; you can rename and reorder them later.</source>
        <translation>The funnel takes its stages from your table; you can rename and reorder them later.</translation>
    </message>
    <message>
        <source>Choose a funnel to start with</source>
        <translation>Choose a funnel to start with</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Name of the book</translation>
    </message>
    <message>
        <source>Language of its stages</source>
        <translation>Language of its stages</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Saved in</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Create the book</translation>
    </message>
</context>
<context>
    <name>voronka::NewFunnelDialog</name>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>New funnel</translation>
    </message>
    <message>
        <source>My own stages</source>
        <translation>My own stages</translation>
    </message>
    <message>
        <source>Starts with one stage; add the others in the list of stages.</source>
        <translation>Starts with one stage; add the others in the list of stages.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add the funnel</source>
        <translation>Add the funnel</translation>
    </message>
</context>
<context>
    <name>voronka::OutcomeQuestion</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>What was said, what was agreed?</translation>
    </message>
</context>
<context>
    <name>voronka::OutputActions</name>
    <message>
        <source>Copying the deals…</source>
        <translation>Copying the deals…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) copied to the clipboard as a table</source>
        <translation>
            <numerusform>%Ln deal copied to the clipboard as a table</numerusform>
            <numerusform>%Ln deals copied to the clipboard as a table</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 already exists. Replace it?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) exported to %1</source>
        <translation>
            <numerusform>%Ln deal exported to %1</numerusform>
            <numerusform>%Ln deals exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the deals…</source>
        <translation>Writing the deals…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
</context>
<context>
    <name>voronka::PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>voronka::ProgramSettings</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Remind me when tasks and meetings are due</source>
        <translation>Remind me when tasks and meetings are due</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>No reminders between</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Show reminders as system messages</source>
        <translation>Show reminders as system messages</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <translation>Keep an icon beside the clock</translation>
    </message>
</context>
<context>
    <name>voronka::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Save (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>voronka::RecentList</name>
    <message>
        <source>Recent books</source>
        <translation>Recent books</translation>
    </message>
</context>
<context>
    <name>voronka::ReminderBar</name>
    <message>
        <source>What is due now</source>
        <translation>What is due now</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>While you were away: %1</translation>
    </message>
</context>
<context>
    <name>voronka::Reminders</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are due: %1</source>
        <translation>
            <numerusform>%Ln thing is due: %1</numerusform>
            <numerusform>%Ln things are due: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::RepeatEdit</name>
    <message>
        <source>Does not repeat</source>
        <translation>Does not repeat</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>After how many</translation>
    </message>
</context>
<context>
    <name>voronka::ReviewBox</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>I asked for one</source>
        <translation>I asked for one</translation>
    </message>
    <message>
        <source>The client was asked for a review today</source>
        <translation>The client was asked for a review today</translation>
    </message>
    <message>
        <source>I received it</source>
        <translation>I received it</translation>
    </message>
    <message>
        <source>The review was received today</source>
        <translation>The review was received today</translation>
    </message>
    <message>
        <source>What the client said, or a link to it</source>
        <translation>What the client said, or a link to it</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>What the client said</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Received on %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Asked on %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
</context>
<context>
    <name>voronka::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>“%1” filters by something that no longer exists; that condition was left out.</source>
        <translation>“%1” filters by something that no longer exists; that condition was left out.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Rename the filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Save this filter as…</source>
        <translation>Save this filter as…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>voronka::SettingsPage</name>
    <message>
        <source>Funnels and stages</source>
        <translation>Funnels and stages</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Loss reasons</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>This book</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
</context>
<context>
    <name>voronka::SideBar</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>voronka::StageChanges</name>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>now and then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>What this changes</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln deal(s) of this funnel. Nothing changes until you apply it.</source>
        <translation>
            <numerusform>Counted over the %Ln deal of this funnel. Nothing changes until you apply it.</numerusform>
            <numerusform>Counted over all %Ln deals of this funnel. Nothing changes until you apply it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Reached and conversion, now and after the change</source>
        <translation>Reached and conversion, now and after the change</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>voronka::StageDemands</name>
    <message>
        <source>A deal that goes forward to this stage, or past it, is asked for all of this. Going back asks for nothing.</source>
        <translation>A deal that goes forward to this stage, or past it, is asked for all of this. Going back asks for nothing.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>To be filled in</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>New confirmation</source>
        <translation>New confirmation</translation>
    </message>
</context>
<context>
    <name>voronka::StageForm</name>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>A deal that stays longer is shown as late.</source>
        <translation>A deal that stays longer is shown as late.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Chance of winning from here</source>
        <translation>Chance of winning from here</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Measured from your own deals, or a number that you set for the forecast.</source>
        <translation>Measured from your own deals, or a number that you set for the forecast.</translation>
    </message>
    <message>
        <source>Your deals: %1% (%2 of %3 were won)</source>
        <translation>Your deals: %1% (%2 of %3 were won)</translation>
    </message>
    <message>
        <source>No deal has reached this stage yet.</source>
        <translation>No deal has reached this stage yet.</translation>
    </message>
</context>
<context>
    <name>voronka::StageMeanings</name>
    <message>
        <source>In the table</source>
        <translation>In the table</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>A stage</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Stage where lost deals were lost</source>
        <translation>Stage where lost deals were lost</translation>
    </message>
    <message>
        <source>Reason for lost deals without one</source>
        <translation>Reason for lost deals without one</translation>
    </message>
    <message>
        <source>Without a reason, such rows are not imported.</source>
        <translation>Without a reason, such rows are not imported.</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Choose or type a reason</translation>
    </message>
    <message>
        <source>Treat required confirmations as given</source>
        <translation>Treat required confirmations as given</translation>
    </message>
    <message>
        <source>Everything that stages require to be confirmed counts as confirmed for open deals. Otherwise, open deals that lack a confirmation are not imported.</source>
        <translation>Everything that stages require to be confirmed counts as confirmed for open deals. Otherwise, open deals that lack a confirmation are not imported.</translation>
    </message>
</context>
<context>
    <name>voronka::StagePanel</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>voronka::StageStepper</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Stage %1 of %2: %3</translation>
    </message>
    <message>
        <source>The deal is here</source>
        <translation>The deal is here</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Time there: %1</source>
        <translation>Time there: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>voronka::StageTasks</name>
    <message>
        <source>Manager of the deal</source>
        <translation>Manager of the deal</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>A deal that enters this stage gets these tasks. The time is counted from that moment, in your working hours.</source>
        <translation>A deal that enters this stage gets these tasks. The time is counted from that moment, in your working hours.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Due after</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
</context>
<context>
    <name>voronka::StepsList</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Nothing has been done in this book yet. Every step will appear here, and you can undo as many as you like.</source>
        <translation>Nothing has been done in this book yet. Every step will appear here, and you can undo as many as you like.</translation>
    </message>
    <message>
        <source>No step contains this text.</source>
        <translation>No step contains this text.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Redo up to here</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Undo up to here</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Choose a step to go back to.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n step(s), the latest first. They can be redone.</source>
        <translation>
            <numerusform>Undoes %n step. It can be redone.</numerusform>
            <numerusform>Undoes %n steps, the latest first. They can be redone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoes %n step(s).</source>
        <translation>
            <numerusform>Redoes %n step.</numerusform>
            <numerusform>Redoes %n steps.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step was undone, and something else has been done since.</source>
        <translation>This step was undone, and something else has been done since.</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Steps, the latest first</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Show older steps</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n step(s) were searched.</source>
        <translation>
            <numerusform>Only the latest step was searched.</numerusform>
            <numerusform>Only the latest %n steps were searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::TagChips</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Remove the tag “%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>voronka::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>What is the tag called?</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Add the tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>voronka::TagEdit</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Remove the tag “%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>voronka::TaskActions</name>
    <message>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Choose the day and time…</source>
        <translation>Choose the day and time…</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Export to a calendar</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Done, with a result…</source>
        <translation>Done, with a result…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edit the task</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Export to a calendar…</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Delete the task</translation>
    </message>
</context>
<context>
    <name>voronka::TaskDialog</name>
    <message>
        <source>There is no deal “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>There is no deal “%1” in the book. Choose one from the list, or leave the field empty.</translation>
    </message>
    <message>
        <source>There is no client “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>There is no client “%1” in the book. Choose one from the list, or leave the field empty.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Your changes are not saved. Save them?</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Planned meeting</source>
        <translation>Planned meeting</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>What needs to be done</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Type part of the title</source>
        <translation>Type part of the title</translation>
    </message>
    <message>
        <source>Type part of the name</source>
        <translation>Type part of the name</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>voronka::TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
</context>
<context>
    <name>voronka::ThemeSwitch</name>
    <message>
        <source>Same as system</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineDelegate</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineView</name>
    <message>
        <source>Mark as not done</source>
        <translation>Mark as not done</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>voronka::Toast</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n step undone.</numerusform>
            <numerusform>%n steps undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) redone.</source>
        <translation>
            <numerusform>%n step redone.</numerusform>
            <numerusform>%n steps redone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo this step</source>
        <translation>Redo this step</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Undo this step</translation>
    </message>
</context>
<context>
    <name>voronka::TodayPage</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preparing your day…</source>
        <translation>Preparing your day…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>This book is open read-only.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Your day begins here</translation>
    </message>
    <message>
        <source>Calls to make, requests to answer and deals that wait for you are listed here every morning. Add the first deal to begin.</source>
        <translation>Calls to make, requests to answer and deals that wait for you are listed here every morning. Add the first deal to begin.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Nothing is waiting for you today or in the coming days. Plan what comes next.</source>
        <translation>Nothing is waiting for you today or in the coming days. Plan what comes next.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Second chances</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Without a next step</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Whose day</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>What there is to do</translation>
    </message>
</context>
<context>
    <name>voronka::TodayTools</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>voronka::TrashList</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Nothing in the trash contains this text.</source>
        <translation>Nothing in the trash contains this text.</translation>
    </message>
    <message>
        <source>What was deleted, the latest first</source>
        <translation>What was deleted, the latest first</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Link to a file</translation>
    </message>
    <message>
        <source>The trash is empty. Deals, clients, tasks, touches, notes and file links that you delete wait here to be restored.</source>
        <translation>The trash is empty. Deals, clients, tasks, touches, notes and file links that you delete wait here to be restored.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n thing(s) are listed.</source>
        <translation>
            <numerusform>Only the latest thing is listed.</numerusform>
            <numerusform>Only the latest %n things are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Restore %n thing</numerusform>
            <numerusform>Restore %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
</context>
<context>
    <name>voronka::UnsavedLine</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>voronka::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
</context>
<context>
    <name>voronka::WeekView</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>voronka::WelcomePage</name>
    <message>
        <source>Welcome to Voronka</source>
        <translation>Welcome to Voronka</translation>
    </message>
    <message>
        <source>Your deals in one file on your own disk. No account, no server.</source>
        <translation>Your deals in one file on your own disk. No account, no server.</translation>
    </message>
    <message>
        <source>Start with a template</source>
        <translation>Start with a template</translation>
    </message>
    <message>
        <source>Choose a ready-made funnel; every stage can be changed later.</source>
        <translation>Choose a ready-made funnel; every stage can be changed later.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>A made-up business with two years of deals, to try everything out.</source>
        <translation>A made-up business with two years of deals, to try everything out.</translation>
    </message>
    <message>
        <source>Import my data</source>
        <translation>Import my data</translation>
    </message>
    <message>
        <source>A table of deals from your old system or from a spreadsheet (CSV).</source>
        <translation>A table of deals from your old system or from a spreadsheet (CSV).</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>A Voronka book that you already have.</source>
        <translation>A Voronka book that you already have.</translation>
    </message>
</context>
<context>
    <name>voronka::WinDialog</name>
    <message>
        <source>Deal won</source>
        <translation>Deal won</translation>
    </message>
    <message>
        <source>What was the final amount?</source>
        <translation>What was the final amount?</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Mark as won</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Amount, %1</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Won on</translation>
    </message>
    <message>
        <source>Plan the next sale to this client</source>
        <translation>Plan the next sale to this client</translation>
    </message>
    <message>
        <source>Title of the next sale</source>
        <translation>Title of the next sale</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message numerus="yes">
        <source>This client buys about every %n day(s); purchases so far: %1</source>
        <translation>
            <numerusform>This client buys about every %n day; purchases so far: %1</numerusform>
            <numerusform>This client buys about every %n days; purchases so far: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sale, as set for this book</source>
        <translation>
            <numerusform>%n day after the sale, as set for this book</numerusform>
            <numerusform>%n days after the sale, as set for this book</numerusform>
        </translation>
    </message>
    <message>
        <source>In a month: how often this client buys is not known yet</source>
        <translation>In a month: how often this client buys is not known yet</translation>
    </message>
</context>
<context>
    <name>voronka::WorkLine</name>
    <message>
        <source>%1 of %2 touches</source>
        <translation>%1 of %2 touches</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>Revived: it had been lost before</source>
        <translation>Revived: it had been lost before</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>Revived</translation>
    </message>
</context>
<context>
    <name>voronka::WorkingHoursForm</name>
    <message>
        <source>Time is counted in these hours.</source>
        <translation>Time is counted in these hours.</translation>
    </message>
    <message>
        <source>No hours are set: time is counted around the clock.</source>
        <translation>No hours are set: time is counted around the clock.</translation>
    </message>
    <message>
        <source>%1: work must end later than it begins. Change one of the two times.</source>
        <translation>%1: work must end later than it begins. Change one of the two times.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Limits of stages and due times of tasks are counted in these hours: nights, days off and holidays do not make a deal late.</source>
        <translation>Limits of stages and due times of tasks are counted in these hours: nights, days off and holidays do not make a deal late.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation>Monday to Friday, 9 to 18</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Around the clock</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>%1, work begins</source>
        <comment>a day</comment>
        <translation>%1, work begins</translation>
    </message>
    <message>
        <source>%1, work ends</source>
        <comment>a day</comment>
        <translation>%1, work ends</translation>
    </message>
</context>
</TS>
