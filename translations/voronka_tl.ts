<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="en_US">
<context>
    <name>ActivityDeskText</name>
    <message>
        <source>No deal or client is chosen for this. Choose one.</source>
        <translation>Walang napiling deal o kliyente para rito. Pumili ng isa.</translation>
    </message>
    <message>
        <source>The manager chosen is not in the book. Choose another manager.</source>
        <translation>Wala sa libro ang napiling tagapamahala. Pumili ng iba.</translation>
    </message>
    <message>
        <source>The note is empty. Write something in it.</source>
        <translation>Walang laman ang tala. Lagyan ito ng teksto.</translation>
    </message>
    <message>
        <source>The duration cannot be negative. Enter how many minutes it took.</source>
        <translation>Hindi puwedeng mas mababa sa zero ang tagal. Ilagay kung ilang minuto ang inabot.</translation>
    </message>
    <message>
        <source>The task has no title. Enter what needs to be done.</source>
        <translation>Walang pamagat ang gawain. Isulat kung ano ang gagawin.</translation>
    </message>
    <message>
        <source>“%1” has no due date. Choose when it needs to be done.</source>
        <translation>Walang petsa ang “%1”. Piliin kung kailan ito gagawin.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose a file.</source>
        <translation>Walang napiling file. Pumili ng file.</translation>
    </message>
    <message>
        <source>“%1” is already linked to this deal.</source>
        <translation>Naka-link na ang “%1” sa deal na ito.</translation>
    </message>
    <message>
        <source>“%1” is not won. Ask for a review after the sale.</source>
        <translation>Hindi panalo ang “%1”. Humingi ng puna pagkatapos ng benta.</translation>
    </message>
    <message>
        <source>The review of “%1” cannot be received before it was asked for. Choose a later day.</source>
        <translation>Hindi matatanggap ang puna sa “%1” bago ito hingin. Pumili ng mas huling araw.</translation>
    </message>
</context>
<context>
    <name>ActivityStoreText</name>
    <message>
        <source>This call, meeting, message or note is no longer in the book. Look at the list again.</source>
        <translation>Wala na sa libro ang tawag, pulong, mensahe, o talang ito. Tingnan muli ang listahan.</translation>
    </message>
    <message>
        <source>This task is no longer in the book. Look at the list again.</source>
        <translation>Wala na sa libro ang gawaing ito. Tingnan muli ang listahan.</translation>
    </message>
    <message>
        <source>This link to a file is no longer in the book. Look at the list again.</source>
        <translation>Wala na sa libro ang link na ito sa file. Tingnan muli ang listahan.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>there is no option --%1 here; the options are: %2</source>
        <translation>walang opsyong --%1 dito; ang mga opsyon ay: %2</translation>
    </message>
    <message>
        <source>%1 is missing; the arguments are: %2</source>
        <translation>kulang ng %1; ang mga argument ay: %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; the arguments are: %2</source>
        <translation>sobra ng isang argument, ang “%1”; ang mga argument ay: %2</translation>
    </message>
</context>
<context>
    <name>BackupCommandText</name>
    <message>
        <source>Backed up to %1, SHA-256 %2</source>
        <translation>Na-back up sa %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Na-restore ang %1</translation>
    </message>
    <message>
        <source>Restored %1; what it was before is in %2</source>
        <translation>Na-restore ang %1; ang dating laman nito ay nasa %2</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The backup “%1” could not be written (%2); check the disk or choose another folder.</source>
        <translation>Hindi naisulat ang backup na “%1” (%2); tingnan ang disk o pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check the disk and try again.</source>
        <translation>Hindi mabasa ang “%1” (%2); tingnan ang disk at subukan muli.</translation>
    </message>
    <message>
        <source>The book “%1” was changed by another program while it was copied; close that program and make the backup again.</source>
        <translation>Binago ng ibang program ang librong “%1” habang kinokopya ito; isara ang program na iyon at gawin muli ang backup.</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>hindi ito kinumpirma ng disk</translation>
    </message>
    <message>
        <source>This book is not in a file yet; choose where to save the backup.</source>
        <translation>Wala pa sa file ang librong ito; sabihin kung saan isusulat ang backup.</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>hindi magawa ang folder</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the backup.</source>
        <translation>May file nang “%1” at hindi ito ginalaw; pumili ng ibang pangalan para sa backup.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>walang ganoong folder</translation>
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
        <translation>Ipinagpaliban</translation>
    </message>
</context>
<context>
    <name>BookArgumentsText</name>
    <message>
        <source>--%1: the book has no “%2”; it has: %3</source>
        <translation>--%1: walang “%2” sa libro; ang mayroon ay: %3</translation>
    </message>
    <message>
        <source>--language: “%1” is none of en, ru, uk, tl</source>
        <translation>--language: ang “%1” ay wala sa en, ru, uk, tl</translation>
    </message>
    <message>
        <source>--currency: “%1” is no ISO 4217 code such as UAH or PHP</source>
        <translation>--currency: ang “%1” ay hindi ISO 4217 code gaya ng UAH o PHP</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date; write it as 2026-12-31</source>
        <translation>--%1: hindi petsa ang “%2”; isulat ito nang ganito: 2026-12-31</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2026-12-31T10:00</source>
        <translation>hindi oras ang “%1”; isulat ito nang ganito: 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is no deal; give its number as shown by voronka-cli deals</source>
        <translation>walang deal na “%1”; ibigay ang numero nito na makikita sa voronka-cli deals</translation>
    </message>
    <message>
        <source>the book has no funnel “%1”; it has: %2</source>
        <translation>walang funnel na “%1” ang libro; ang mayroon ay: %2</translation>
    </message>
    <message>
        <source>the book has no funnel yet; import deals, or make the book with --template</source>
        <translation>wala pang funnel ang libro; mag-import ng mga deal, o gawin ang libro gamit ang --template</translation>
    </message>
    <message>
        <source>the funnel “%1” has no stage “%2”; it has: %3</source>
        <translation>walang yugtong “%2” ang funnel na “%1”; ang mayroon ay: %3</translation>
    </message>
    <message>
        <source>the book has no loss reason “%1”; it has: %2</source>
        <translation>walang dahilan ng hindi pagkatuloy na “%1” ang libro; ang mayroon ay: %2</translation>
    </message>
    <message>
        <source>--%1: “%2” is needed as it is; choose another file name</source>
        <translation>--%1: kailangan ang “%2” nang walang pagbabago; pumili ng ibang pangalan ng file</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka, or import this one into a book.</source>
        <translation>Hindi libro ng Voronka ang “%1”; pumili ng file na nagtatapos sa .voronka, o i-import ito sa isang libro.</translation>
    </message>
    <message>
        <source>There is no book “%1”; check the name and the folder, or make a new book.</source>
        <translation>Walang librong “%1”; tingnan ang pangalan at ang folder, o gumawa ng bagong libro.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book; choose a file in it that ends in .voronka.</source>
        <translation>Folder ang “%1”, hindi libro; pumili rito ng file na nagtatapos sa .voronka.</translation>
    </message>
    <message>
        <source>You do not have permission to read the book “%1”; ask its owner for it, or open a copy of your own.</source>
        <translation>Wala kang pahintulot na basahin ang librong “%1”; humingi ng pahintulot sa may-ari nito, o buksan ang sarili mong kopya.</translation>
    </message>
    <message>
        <source>The file “%1” is empty, so it is not a book; restore it from a backup or choose another file.</source>
        <translation>Walang laman ang file na “%1”, kaya hindi ito libro; i-restore ito mula sa backup o pumili ng ibang file.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>Ang “%1” ay database ng ibang program, hindi libro ng Voronka; pumili ng file na nagtatapos sa .voronka.</translation>
    </message>
    <message>
        <source>The book “%1” was written by a newer Voronka and was left as it is; install the newer Voronka to open it.</source>
        <translation>Isinulat ng mas bagong Voronka ang librong “%1” at hindi ito ginalaw; i-install ang mas bagong Voronka para mabuksan ito.</translation>
    </message>
    <message>
        <source>The book “%1” was never completely written; restore it from a backup or make a new one.</source>
        <translation>Hindi natapos ang paggawa ng librong “%1”; i-restore ito mula sa backup o gumawa ng bago.</translation>
    </message>
    <message>
        <source>The book “%1” is cut off after its first bytes; restore it from a backup.</source>
        <translation>Putol ang librong “%1” pagkatapos ng mga unang byte; i-restore ito mula sa backup.</translation>
    </message>
    <message>
        <source>The book “%1” is read-only, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>Read-only ang librong “%1”, kaya walang mababago; kopyahin ito sa sarili mong folder at buksan ang kopya.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the book “%1”, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>Hindi masulatan ang folder ng librong “%1”, kaya walang mababago; kopyahin ito sa sarili mong folder at buksan ang kopya.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>Ginagamit ng ibang program ang librong “%1”; isara ang program na iyon o hintaying matapos, saka subukan muli.</translation>
    </message>
    <message>
        <source>The book “%1” was written by an older Voronka and must be brought up to date first, but it is read-only; copy it to a folder of your own and open the copy.</source>
        <translation>Isinulat ng mas lumang Voronka ang librong “%1” at kailangan muna itong i-update, pero read-only ito; kopyahin ito sa sarili mong folder at buksan ang kopya.</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the new book.</source>
        <translation>May file nang “%1” at hindi ito ginalaw; pumili ng ibang pangalan para sa bagong libro.</translation>
    </message>
    <message>
        <source>“%1” is left over from another book of this name; move it away, or choose another name for the new book.</source>
        <translation>Ang “%1” ay naiwan ng ibang librong may ganitong pangalan; ilipat ito, o pumili ng ibang pangalan para sa bagong libro.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; make it first, or choose another place for the new book.</source>
        <translation>Walang folder na “%1”; gawin muna ito, o pumili ng ibang lugar para sa bagong libro.</translation>
    </message>
    <message>
        <source>You do not have permission to write to the folder “%1”; choose another place for the new book.</source>
        <translation>Wala kang pahintulot na magsulat sa folder na “%1”; pumili ng ibang lugar para sa bagong libro.</translation>
    </message>
    <message>
        <source>The new book “%1” could not be put in its place (%2); choose another name or folder.</source>
        <translation>Hindi mailagay ang bagong librong “%1” sa lugar nito (%2); pumili ng ibang pangalan o folder.</translation>
    </message>
</context>
<context>
    <name>BookSchemaText</name>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>Sira ang librong “%1” (%2); i-restore ito mula sa backup.</translation>
    </message>
    <message>
        <source>The book “%1” holds “%2”, which Voronka did not put there, so it is not opened; restore a backup, or have that removed by whoever added it.</source>
        <translation>Nasa librong “%1” ang “%2” na hindi Voronka ang naglagay, kaya hindi ito binuksan; mag-restore ng backup, o ipaalis iyon sa nagdagdag nito.</translation>
    </message>
    <message>
        <source>In the book “%1” another program has altered “%2”, so it is not opened; restore a backup.</source>
        <translation>Binago ng ibang program ang “%2” sa librong “%1”, kaya hindi ito binuksan; mag-restore ng backup.</translation>
    </message>
    <message>
        <source>The book “%1” lacks “%2”, which another program must have removed, so it is not opened; restore a backup.</source>
        <translation>Wala sa librong “%1” ang “%2” na malamang inalis ng ibang program, kaya hindi ito binuksan; mag-restore ng backup.</translation>
    </message>
</context>
<context>
    <name>CalendarExportText</name>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Hindi maisulat ang “%1” (%2). Pumili ng ibang folder o pangalan.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Call: %1</source>
        <translation>Tawag: %1</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Pulong: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensahe: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Tala: %1</translation>
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
        <translation>%1 sa yugto</translation>
    </message>
    <message>
        <source>touches: %1</source>
        <translation>pakikipag-ugnayan: %1</translation>
    </message>
    <message>
        <source>In the stage: %1</source>
        <translation>Sa yugto: %1</translation>
    </message>
    <message>
        <source>Touches: %1 of %2</source>
        <translation>Pakikipag-ugnayan: %1 sa %2</translation>
    </message>
    <message>
        <source>In the stage: %1 (%2)</source>
        <translation>Sa yugto: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartExportText</name>
    <message>
        <source>The chart could not be written to “%1”: %2. Choose another folder or file name.</source>
        <translation>Hindi naisulat ang chart sa “%1”: %2. Pumili ng ibang folder o pangalan ng file.</translation>
    </message>
    <message>
        <source>The fonts of the chart are missing from the program. Install Voronka again.</source>
        <translation>Wala sa program ang mga font ng chart. I-install muli ang Voronka.</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>hindi naiguhit ang larawan</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: use a file name that ends in .pdf, .svg or .png.</source>
        <translation>Hindi maisulat ang chart sa “%1”: gumamit ng pangalan ng file na nagtatapos sa .pdf, .svg o .png.</translation>
    </message>
</context>
<context>
    <name>ChartFurnitureText</name>
    <message>
        <source>Too small to draw to scale</source>
        <translation>Masyadong maliit para iguhit ayon sa sukat</translation>
    </message>
    <message>
        <source>Final: every deal has its outcome; %1 won.</source>
        <translation>Pinal: may kinalabasan na ang bawat deal; %1 ang panalo.</translation>
    </message>
    <message>
        <source>Not final yet: %1 still open or deferred. Between %2 and %3 will be won in the end.</source>
        <translation>Hindi pa pinal: %1 ang bukas pa o ipinagpaliban. Sa huli, mula %2 hanggang %3 ang magiging panalo.</translation>
    </message>
    <message>
        <source>Win rate: %1 of the deals with an outcome.</source>
        <translation>Win rate: %1 ng mga deal na may kinalabasan na.</translation>
    </message>
    <message numerus="yes">
        <source>Grey percentages are shares of fewer than %n deal(s).</source>
        <translation>
            <numerusform>Ang mga kulay-abong porsiyento ay bahagi ng wala pang %n deal.</numerusform>
            <numerusform>Ang mga kulay-abong porsiyento ay bahagi ng wala pang %n deal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>%1, lost here</source>
        <comment>heading: amount or deals</comment>
        <translation>%1, hindi natuloy dito</translation>
    </message>
</context>
<context>
    <name>ChartInputText</name>
    <message>
        <source>New clients only</source>
        <translation>Mga bagong kliyente lang</translation>
    </message>
    <message>
        <source>Repeat purchases only</source>
        <translation>Mga muling pagbili lang</translation>
    </message>
    <message>
        <source>Referrals only</source>
        <translation>Mga rekomendasyon lang</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Tagapamahala: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Pinagmulan: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Rehiyon: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Amount from %1</source>
        <translation>Halaga mula %1</translation>
    </message>
    <message>
        <source>Amount up to %1</source>
        <translation>Halaga hanggang %1</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Ayon sa halaga</translation>
    </message>
</context>
<context>
    <name>ChartRowText</name>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>how many deals, or what amount</comment>
        <translation>%1 hindi natuloy</translation>
    </message>
    <message>
        <source>%1 lost · %2</source>
        <comment>how many, and which share of the stage</comment>
        <translation>%1 hindi natuloy · %2</translation>
    </message>
</context>
<context>
    <name>ChartTableText</name>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Bahagi ng lahat</translation>
    </message>
    <message>
        <source>Share of the first stage</source>
        <translation>Bahagi ng unang yugto</translation>
    </message>
    <message>
        <source>Conversion from the stage before</source>
        <translation>Conversion mula sa naunang yugto</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Bakit hindi natuloy</translation>
    </message>
    <message>
        <source>Median time in stage</source>
        <translation>Median na oras sa yugto</translation>
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
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and what it is: 33% (4 of 12)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n oras</numerusform>
            <numerusform>%n oras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n araw</numerusform>
            <numerusform>%n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>time in stage</comment>
        <translation>median %1</translation>
    </message>
    <message>
        <source>Cohort: deals created in the period</source>
        <translation>Cohort: mga deal na ginawa sa panahon</translation>
    </message>
    <message>
        <source>Closed: deals won or lost in the period</source>
        <translation>Sarado: mga deal na nanalo o hindi natuloy sa panahon</translation>
    </message>
    <message>
        <source>Flow: first entries into each stage in the period</source>
        <translation>Daloy: mga unang pasok sa bawat yugto sa panahon</translation>
    </message>
    <message>
        <source>Now: where open deals stand today</source>
        <translation>Ngayon: kung nasaan ang mga bukas na deal</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Lahat ng panahon</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Mula %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hanggang %1</translation>
    </message>
    <message>
        <source>Reached the stage</source>
        <translation>Nakaabot sa yugto</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Tumuloy</translation>
    </message>
    <message>
        <source>Still open here</source>
        <translation>Bukas pa rito</translation>
    </message>
    <message>
        <source>Deferred here</source>
        <translation>Ipinagpaliban dito</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hindi natuloy dito</translation>
    </message>
    <message>
        <source>Transferred to another funnel</source>
        <translation>Inilipat sa ibang funnel</translation>
    </message>
</context>
<context>
    <name>CheckCommandText</name>
    <message numerus="yes">
        <source>%1 has %n problem(s); restore a backup or correct the deals named</source>
        <translation>
            <numerusform>May %n problema ang %1; mag-restore ng backup o itama ang mga nabanggit na deal</numerusform>
            <numerusform>May %n problema ang %1; mag-restore ng backup o itama ang mga nabanggit na deal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: %2 deals, %3 moves</source>
        <translation>Maayos ang %1: %2 deal, %3 paglipat</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Sira ang file: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to a row of “%2” that does not exist.</source>
        <translation>May row sa table na “%1” na tumutukoy sa row ng “%2” na wala naman.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that does not exist.</source>
        <translation>Ang row %1 ng table na “%2” ay tumutukoy sa row ng “%3” na wala naman.</translation>
    </message>
    <message>
        <source>Deal %1: the funnels that it has left are not those its moves tell of.</source>
        <translation>Deal %1: ang mga funnel na nilisan nito ay hindi tugma sa mga paglipat nito.</translation>
    </message>
    <message>
        <source>Deal %1: its status is “%2”, but by its moves it is “%3”.</source>
        <translation>Deal %1: “%2” ang status nito, pero ayon sa mga paglipat nito ay “%3”.</translation>
    </message>
    <message>
        <source>Deal %1: its loss reason is not the one it was lost with.</source>
        <translation>Deal %1: ang dahilan ng hindi pagkatuloy nito ay hindi ang naitala noong hindi ito natuloy.</translation>
    </message>
    <message>
        <source>Deal %1: it was not closed at the time it says it was.</source>
        <translation>Deal %1: hindi ito isinara sa oras na nakasulat dito.</translation>
    </message>
    <message>
        <source>Deal %1: it stands in “%2”, but its moves end in “%3”.</source>
        <translation>Deal %1: nasa “%2” ito, pero nagtatapos sa “%3” ang mga paglipat nito.</translation>
    </message>
    <message>
        <source>Deal %1: it is in the funnel “%2”, but its moves end in “%3”.</source>
        <translation>Deal %1: nasa funnel na “%2” ito, pero nagtatapos sa “%3” ang mga paglipat nito.</translation>
    </message>
    <message>
        <source>Deal %1: it did not enter its stage when it says.</source>
        <translation>Deal %1: hindi ito pumasok sa yugto nito sa oras na nakasulat dito.</translation>
    </message>
    <message>
        <source>Deal %1: it says that it came to stage %2, but by its moves it came to stage %3.</source>
        <translation>Deal %1: nakasulat na dumating ito sa yugto %2, pero ayon sa mga paglipat nito ay sa yugto %3.</translation>
    </message>
    <message>
        <source>Deal %1: it has no moves, not even its creation.</source>
        <translation>Deal %1: wala itong anumang paglipat, kahit ang pagkagawa nito.</translation>
    </message>
    <message>
        <source>Deal %1: some of its moves are missing.</source>
        <translation>Deal %1: kulang ang mga paglipat nito.</translation>
    </message>
</context>
<context>
    <name>ContactExportText</name>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Ibang address</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Kaarawan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Hindi maisulat ang “%1” (%2). Pumili ng ibang folder o pangalan.</translation>
    </message>
</context>
<context>
    <name>ContactImportText</name>
    <message>
        <source>The import was stopped. The book is as it was.</source>
        <translation>Itinigil ang pag-import. Ganoon pa rin ang libro.</translation>
    </message>
</context>
<context>
    <name>ContactRowsText</name>
    <message>
        <source>No name, company, phone or e-mail was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>Walang nakilalang pangalan, kompanya, telepono, o e-mail sa mga column na %1. Sabihin sa import map kung ano ang bawat column.</translation>
    </message>
    <message>
        <source>“%1” may begin with the day or the month; it was read as %2.</source>
        <translation>Hindi malinaw sa “%1” kung alin ang araw at buwan; binasa ito bilang %2.</translation>
    </message>
    <message>
        <source>This row has no name, company, phone or e-mail. Enter at least one of them.</source>
        <translation>Walang pangalan, kompanya, telepono, o e-mail sa row na ito. Maglagay ng isa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a name, phone or address were left out.</source>
        <translation>
            <numerusform>%n card na walang pangalan, numero, at address ang hindi isinama.</numerusform>
            <numerusform>%n card na walang pangalan, numero, at address ang hindi isinama.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no cards. Choose another file.</source>
        <translation>Walang card sa “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>Walang laman ang “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>May mga header ang “%1” pero walang row sa ilalim. Pumili ng ibang file.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quotation mark opened in line %1 of the file is never closed. Close it or remove it.</source>
        <translation>Hindi naisara ang panipi na binuksan sa linya %1 ng file. Isara ito o alisin.</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>The disk is full: “%1” was not written. Make room or choose another folder.</source>
        <translation>Puno ang disk: hindi naisulat ang “%1”. Magbakante ng espasyo o pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Hindi maisulat ang “%1” (%2). Pumili ng ibang folder o pangalan.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” cannot be read (%2); check that you may read it, or open a copy.</source>
        <translation>Hindi mabasa ang “%1” (%2); tingnan kung may pahintulot kang basahin ito, o magbukas ng kopya.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install the package libqt6sql6-sqlite, or install Voronka again.</source>
        <translation>Hindi naka-install ang SQLite driver ng Qt; i-install ang package na libqt6sql6-sqlite, o i-install muli ang Voronka.</translation>
    </message>
    <message>
        <source>Voronka needs SQLite 3.37 or newer, and this computer has %1; update SQLite or Qt.</source>
        <translation>Kailangan ng Voronka ang SQLite 3.37 o mas bago, at %1 ang nasa computer na ito; i-update ang SQLite o Qt.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>Ginagamit ng ibang program ang librong “%1”; isara ang program na iyon o hintaying matapos, saka subukan muli.</translation>
    </message>
    <message>
        <source>The book “%1” cannot be written; copy it to a folder of your own and open the copy.</source>
        <translation>Hindi masulatan ang librong “%1”; kopyahin ito sa sarili mong folder at buksan ang kopya.</translation>
    </message>
    <message>
        <source>The last change to the book “%1” was interrupted and must be undone, but nothing can be written there; copy the book together with its “-journal” file to a folder of your own and open the copy.</source>
        <translation>Naputol ang huling pagbabago sa librong “%1” at kailangan itong bawiin, pero hindi masulatan ang lugar na iyon; kopyahin ang libro kasama ang “-journal” file nito sa sarili mong folder at buksan ang kopya.</translation>
    </message>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>Sira ang librong “%1” (%2); i-restore ito mula sa backup.</translation>
    </message>
    <message>
        <source>The book “%1” could not be read or written (%2); nothing was changed, try again.</source>
        <translation>Hindi mabasa o masulatan ang librong “%1” (%2); walang nabago, subukan muli.</translation>
    </message>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>Hindi libro ng Voronka ang “%1”; pumili ng file na nagtatapos sa .voronka.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; free some space and try again. The book is as it was before.</source>
        <translation>Puno ang disk na kinalalagyan ng “%1”; magbakante ng espasyo at subukan muli. Hindi nabago ang libro.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1” (%2); check the disk and try again. The book is as it was before.</source>
        <translation>Pumalya ang disk habang binabasa o sinusulatan ang “%1” (%2); tingnan ang disk at subukan muli. Hindi nabago ang libro.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that the folder exists and that you may read and write there.</source>
        <translation>Hindi mabuksan ang “%1”; tingnan kung may ganoong folder at kung may pahintulot kang magbasa at magsulat doon.</translation>
    </message>
    <message>
        <source>The book “%1” refuses this change because it would break a rule of the book (%2); nothing was changed.</source>
        <translation>Tinanggihan ng librong “%1” ang pagbabagong ito dahil labag ito sa tuntunin ng libro (%2); walang nabago.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>Hindi petsa ang “%1”. Isulat ito nang ganito: %2.</translation>
    </message>
</context>
<context>
    <name>DealActionText</name>
    <message>
        <source>a deal cannot be lost without a reason: add --reason with one of the book&apos;s reasons</source>
        <translation>hindi puwedeng walang dahilan ang deal na hindi natuloy: idagdag ang --reason na may isa sa mga dahilan ng libro</translation>
    </message>
    <message>
        <source>a deferred deal has a next contact: add --until with a date and time, as in 2026-12-31T10:00</source>
        <translation>may susunod na kontak ang ipinagpalibang deal: idagdag ang --until na may petsa at oras, gaya ng 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is already open. There is nothing to reopen.</source>
        <translation>Bukas na ang “%1”. Wala nang kailangang buksan muli.</translation>
    </message>
    <message>
        <source>“%1” is already in “%2”. Choose another stage.</source>
        <translation>Nasa “%2” na ang “%1”. Pumili ng ibang yugto.</translation>
    </message>
    <message>
        <source>The next contact about “%1” must be in the future. Choose a later date and time.</source>
        <translation>Dapat sa hinaharap pa ang susunod na kontak tungkol sa “%1”. Pumili ng mas huling petsa at oras.</translation>
    </message>
    <message>
        <source>“%1” is already in the funnel “%2”. Choose another funnel, or move the deal to another stage.</source>
        <translation>Nasa funnel na “%2” na ang “%1”. Pumili ng ibang funnel, o ilipat ang deal sa ibang yugto.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose other tags.</source>
        <translation>Wala sa libro ang isang tag na pinili para sa “%1”. Pumili ng ibang mga tag.</translation>
    </message>
    <message>
        <source>“%1” cannot be won on a future date. Choose today or an earlier day.</source>
        <translation>Hindi puwedeng manalo ang “%1” sa araw na hindi pa dumarating. Piliin ang petsa ngayon o mas maaga.</translation>
    </message>
    <message>
        <source>“%1” cannot be won before the day it was created. Choose that day or a later one.</source>
        <translation>Hindi puwedeng manalo ang “%1” bago ang araw ng paggawa nito. Piliin ang araw na iyon o mas huling petsa.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>Dapat nasa hinaharap ang paalala tungkol sa “%1”. Pumili ng mas huling araw.</translation>
    </message>
</context>
<context>
    <name>DealChangeText</name>
    <message>
        <source>“%1” is already won. Reopen it first.</source>
        <translation>Panalo na ang “%1”. Buksan muna ito muli.</translation>
    </message>
    <message>
        <source>“%1” is already lost. Reopen it first.</source>
        <translation>Naitala nang hindi natuloy ang “%1”. Buksan muna ito muli.</translation>
    </message>
</context>
<context>
    <name>DealCreationText</name>
    <message>
        <source>“%1” cannot follow itself or a deal that came from it. Choose another earlier deal.</source>
        <translation>Hindi puwedeng sumunod ang “%1” sa sarili nito o sa deal na galing dito. Pumili ng ibang naunang deal.</translation>
    </message>
    <message>
        <source>“%1” has a loss reason but is not lost. Remove the reason or give it the status of a lost deal.</source>
        <translation>May dahilan ng hindi pagkatuloy ang “%1” pero hindi ganoon ang status nito. Alisin ang dahilan o gawing “Hindi natuloy” ang status.</translation>
    </message>
    <message>
        <source>“%1” was closed before it was created. Correct one of the two dates.</source>
        <translation>Isinara ang “%1” bago pa ito ginawa. Itama ang isa sa dalawang petsa.</translation>
    </message>
    <message>
        <source>“%1” is deferred but has no next contact. Give it the date and time of the next contact.</source>
        <translation>Ipinagpaliban ang “%1” pero walang susunod na kontak. Ilagay ang petsa at oras ng susunod na kontak.</translation>
    </message>
    <message>
        <source>The next contact about “%1” is before the day it was created. Correct one of the two dates.</source>
        <translation>Ang susunod na kontak tungkol sa “%1” ay bago pa ito ginawa. Itama ang isa sa dalawang petsa.</translation>
    </message>
</context>
<context>
    <name>DealDeskText</name>
    <message>
        <source>No deal is chosen. Choose at least one deal.</source>
        <translation>Walang napiling deal. Pumili ng kahit isang deal.</translation>
    </message>
    <message>
        <source>Stopped. No deals were changed.</source>
        <translation>Itinigil ito. Walang deal na nabago.</translation>
    </message>
</context>
<context>
    <name>DealKind</name>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Muling pagbili</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Sa rekomendasyon</translation>
    </message>
</context>
<context>
    <name>DealRuleText</name>
    <message>
        <source>The book has no active funnel for “%1”. Add a funnel first.</source>
        <translation>Walang ginagamit na funnel ang libro na mapaglalagyan ng “%1”. Magdagdag muna ng funnel.</translation>
    </message>
    <message>
        <source>The funnel chosen for “%1” is not in the book. Choose another funnel.</source>
        <translation>Wala sa libro ang funnel na pinili para sa “%1”. Pumili ng ibang funnel.</translation>
    </message>
    <message>
        <source>The funnel “%1” is archived, so “%2” cannot enter it. Restore the funnel or choose another one.</source>
        <translation>Naka-archive ang funnel na “%1”, kaya hindi makapapasok dito ang “%2”. I-restore ang funnel o pumili ng iba.</translation>
    </message>
    <message>
        <source>The stage “%1” is not in the funnel “%2”, so “%3” cannot enter it. Choose a stage of that funnel, or transfer the deal to the other funnel.</source>
        <translation>Wala sa funnel na “%2” ang yugtong “%1”, kaya hindi makapapasok dito ang “%3”. Pumili ng yugto ng funnel na iyon, o ilipat ang deal sa kabilang funnel.</translation>
    </message>
    <message>
        <source>The stage “%1” is archived, so “%2” cannot enter it. Restore the stage or choose another one.</source>
        <translation>Naka-archive ang yugtong “%1”, kaya hindi makapapasok dito ang “%2”. I-restore ang yugto o pumili ng iba.</translation>
    </message>
    <message>
        <source>The manager chosen for “%1” is not in the book. Choose another manager.</source>
        <translation>Wala sa libro ang tagapamahalang pinili para sa “%1”. Pumili ng ibang tagapamahala.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>Wala sa libro ang pinagmulang pinili para sa “%1”. Pumili ng ibang pinagmulan.</translation>
    </message>
    <message>
        <source>The region chosen for “%1” is not in the book. Choose another region.</source>
        <translation>Wala sa libro ang rehiyong pinili para sa “%1”. Pumili ng ibang rehiyon.</translation>
    </message>
    <message>
        <source>The contact chosen for “%1” is not in the book. Choose another contact.</source>
        <translation>Wala sa libro ang kontak na pinili para sa “%1”. Pumili ng ibang kontak.</translation>
    </message>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>Wala sa libro ang kompanyang pinili para sa “%1”. Pumili ng ibang kompanya.</translation>
    </message>
    <message>
        <source>The earlier deal that “%1” follows is not in the book. Choose another deal.</source>
        <translation>Wala sa libro ang naunang deal na sinusundan ng “%1”. Pumili ng ibang deal.</translation>
    </message>
    <message>
        <source>The deal has no title. Enter a title.</source>
        <translation>Walang pamagat ang deal. Maglagay ng pamagat.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Enter an amount of at most %2 %3.</source>
        <translation>Masyadong malaki ang halaga ng “%1”. Maglagay ng halagang hindi hihigit sa %2 %3.</translation>
    </message>
    <message>
        <source>The stage chosen for “%1” is not in the book. Choose another stage.</source>
        <translation>Wala sa libro ang yugtong pinili para sa “%1”. Pumili ng ibang yugto.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no active stage for “%2”. Add a stage first.</source>
        <translation>Walang ginagamit na yugto ang funnel na “%1” na mapaglalagyan ng “%2”. Magdagdag muna ng yugto.</translation>
    </message>
    <message>
        <source>“%1” cannot be lost without a reason. Choose a reason from the list.</source>
        <translation>Hindi puwedeng itala na hindi natuloy ang “%1” nang walang dahilan. Pumili ng dahilan sa listahan.</translation>
    </message>
    <message>
        <source>The loss reason “%1” was merged into “%2”. Choose that reason for “%3”.</source>
        <translation>Ang dahilang “%1” ay isinama na sa “%2”. Iyon ang piliin para sa “%3”.</translation>
    </message>
    <message>
        <source>The amount of “%1” is negative. Enter it without a minus.</source>
        <translation>Mas mababa sa zero ang halaga ng “%1”. Ilagay ito nang walang minus.</translation>
    </message>
    <message>
        <source>The loss reason “%1” is archived. Choose another reason for “%2”, or restore this one.</source>
        <translation>Naka-archive ang dahilang “%1”. Pumili ng ibang dahilan para sa “%2”, o ibalik ito.</translation>
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
        <translation>limit %1, lampas nang %2</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakin: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Walang susunod</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>bukas</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Lampas na sa takdang oras: %1</translation>
    </message>
</context>
<context>
    <name>DealStatus</name>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ipinagpaliban</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hindi natuloy</translation>
    </message>
</context>
<context>
    <name>DealStepText</name>
    <message numerus="yes">
        <source>Changing %Ln deal(s)…</source>
        <translation>
            <numerusform>Binabago ang %Ln deal…</numerusform>
            <numerusform>Binabago ang %Ln deal…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln deal(s)…</source>
        <translation>
            <numerusform>Sinusuri ang %Ln deal…</numerusform>
            <numerusform>Sinusuri ang %Ln deal…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealStoreText</name>
    <message>
        <source>There is no deal %1 in this book. Look up its number in the list of deals.</source>
        <translation>Walang deal %1 sa librong ito. Hanapin ang numero nito sa listahan ng mga deal.</translation>
    </message>
</context>
<context>
    <name>DealsCommandText</name>
    <message>
        <source>open</source>
        <translation>bukas</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>ipinagpaliban</translation>
    </message>
    <message>
        <source>won</source>
        <translation>panalo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>hindi natuloy</translation>
    </message>
    <message>
        <source>--status: “%1” is none of open, deferred, won, lost</source>
        <translation>--status: ang “%1” ay wala sa open, deferred, won, lost</translation>
    </message>
    <message>
        <source>--limit: “%1” is no number of deals</source>
        <translation>--limit: hindi bilang ng mga deal ang “%1”</translation>
    </message>
    <message>
        <source>no funnel of the book has a stage “%1”</source>
        <translation>walang funnel sa libro na may yugtong “%1”</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
</context>
<context>
    <name>DealsOutputText</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Itinigil ito. Walang naisulat.</translation>
    </message>
</context>
<context>
    <name>DemandText</name>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Inaasahang pagsara</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Added “%1”.</source>
        <translation>Idinagdag ang “%1”.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Na-save ang “%1”.</translation>
    </message>
    <message>
        <source>Moved “%1”.</source>
        <translation>Inilipat ang “%1”.</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <translation>Inilipat ang “%1” sa “%2”.</translation>
    </message>
    <message>
        <source>Won “%1”.</source>
        <translation>Panalo ang “%1”.</translation>
    </message>
    <message>
        <source>Lost “%1”.</source>
        <translation>Hindi natuloy ang “%1”.</translation>
    </message>
    <message>
        <source>Lost “%1”: “%2”.</source>
        <translation>Hindi natuloy ang “%1”: “%2”.</translation>
    </message>
    <message>
        <source>Deferred “%1”.</source>
        <translation>Ipinagpaliban ang “%1”.</translation>
    </message>
    <message>
        <source>Resumed “%1”.</source>
        <translation>Ipinagpatuloy ang “%1”.</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>Binuksan muli ang “%1”.</translation>
    </message>
    <message>
        <source>Reopened “%1” in “%2”.</source>
        <translation>Binuksan muli ang “%1” sa “%2”.</translation>
    </message>
    <message>
        <source>Transferred “%1”.</source>
        <translation>Inilipat sa ibang funnel ang “%1”.</translation>
    </message>
    <message>
        <source>Transferred “%1” to the funnel “%2”.</source>
        <translation>Inilipat ang “%1” sa funnel na “%2”.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Binura ang “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Ibinalik ang “%1”.</translation>
    </message>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Binago ang mga tag ng “%1”.</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Nilagyan ng tag ang “%1”.</translation>
    </message>
    <message>
        <source>Tagged “%1” with “%2”.</source>
        <translation>Nilagyan ang “%1” ng tag na “%2”.</translation>
    </message>
    <message>
        <source>Removed tags from “%1”.</source>
        <translation>Inalisan ng tag ang “%1”.</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from “%1”.</source>
        <translation>Inalis ang tag na “%2” sa “%1”.</translation>
    </message>
    <message>
        <source>Reassigned “%1”.</source>
        <translation>Pinalitan ang tagapamahala ng “%1”.</translation>
    </message>
    <message>
        <source>Reassigned “%1” to %2.</source>
        <translation>Ibinigay ang “%1” kay %2.</translation>
    </message>
    <message>
        <source>Reverted a field of “%1”.</source>
        <translation>Ibinalik sa dati ang isang field ng “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s).</source>
        <translation>
            <numerusform>Inilipat ang %n deal.</numerusform>
            <numerusform>Inilipat ang %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s) to “%1”.</source>
        <translation>
            <numerusform>Inilipat ang %n deal sa “%1”.</numerusform>
            <numerusform>Inilipat ang %n deal sa “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s).</source>
        <translation>
            <numerusform>Hindi natuloy ang %n deal.</numerusform>
            <numerusform>Hindi natuloy ang %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s): “%1”.</source>
        <translation>
            <numerusform>Hindi natuloy ang %n deal: “%1”.</numerusform>
            <numerusform>Hindi natuloy ang %n deal: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n deal(s).</source>
        <translation>
            <numerusform>Ipinagpaliban ang %n deal.</numerusform>
            <numerusform>Ipinagpaliban ang %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n deal(s).</source>
        <translation>
            <numerusform>Binura ang %n deal.</numerusform>
            <numerusform>Binura ang %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s).</source>
        <translation>
            <numerusform>Pinalitan ang tagapamahala ng %n deal.</numerusform>
            <numerusform>Pinalitan ang tagapamahala ng %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s) to %1.</source>
        <translation>
            <numerusform>Ibinigay ang %n deal kay %1.</numerusform>
            <numerusform>Ibinigay ang %n deal kay %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s).</source>
        <translation>
            <numerusform>Nilagyan ng tag ang %n deal.</numerusform>
            <numerusform>Nilagyan ng tag ang %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s) with “%1”.</source>
        <translation>
            <numerusform>Nilagyan ang %n deal ng tag na “%1”.</numerusform>
            <numerusform>Nilagyan ang %n deal ng tag na “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed tags from %n deal(s).</source>
        <translation>
            <numerusform>Inalisan ng tag ang %n deal.</numerusform>
            <numerusform>Inalisan ng tag ang %n deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n deal(s).</source>
        <translation>
            <numerusform>Inalis ang tag na “%1” sa %n deal.</numerusform>
            <numerusform>Inalis ang tag na “%1” sa %n deal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded a touch with “%1”.</source>
        <translation>Naitala ang pakikipag-ugnayan para sa “%1”.</translation>
    </message>
    <message>
        <source>Edited a touch with “%1”.</source>
        <translation>Binago ang pakikipag-ugnayan para sa “%1”.</translation>
    </message>
    <message>
        <source>Deleted a touch with “%1”.</source>
        <translation>Binura ang isang pakikipag-ugnayan para sa “%1”.</translation>
    </message>
    <message>
        <source>Added a note to “%1”.</source>
        <translation>Nagdagdag ng tala sa “%1”.</translation>
    </message>
    <message>
        <source>Edited a note on “%1”.</source>
        <translation>Binago ang tala ng “%1”.</translation>
    </message>
    <message>
        <source>Deleted a note on “%1”.</source>
        <translation>Binura ang isang tala ng “%1”.</translation>
    </message>
    <message>
        <source>Added the task “%1”.</source>
        <translation>Idinagdag ang gawaing “%1”.</translation>
    </message>
    <message>
        <source>Saved the task “%1”.</source>
        <translation>Na-save ang gawaing “%1”.</translation>
    </message>
    <message>
        <source>Done: “%1”.</source>
        <translation>Tapos na: “%1”.</translation>
    </message>
    <message>
        <source>Reopened the task “%1”.</source>
        <translation>Binuksan muli ang gawaing “%1”.</translation>
    </message>
    <message>
        <source>Deleted the task “%1”.</source>
        <translation>Binura ang gawaing “%1”.</translation>
    </message>
    <message>
        <source>Linked a file to “%1”.</source>
        <translation>Nag-link ng file sa “%1”.</translation>
    </message>
    <message>
        <source>Removed a file link from “%1”.</source>
        <translation>Inalis sa “%1” ang link sa isang file.</translation>
    </message>
    <message>
        <source>Added the contact “%1”.</source>
        <translation>Idinagdag ang kontak na “%1”.</translation>
    </message>
    <message>
        <source>Saved the contact “%1”.</source>
        <translation>Na-save ang kontak na “%1”.</translation>
    </message>
    <message>
        <source>Deleted the contact “%1”.</source>
        <translation>Binura ang kontak na “%1”.</translation>
    </message>
    <message>
        <source>Restored the contact “%1”.</source>
        <translation>Ibinalik ang kontak na “%1”.</translation>
    </message>
    <message>
        <source>Added the company “%1”.</source>
        <translation>Idinagdag ang kompanyang “%1”.</translation>
    </message>
    <message>
        <source>Saved the company “%1”.</source>
        <translation>Na-save ang kompanyang “%1”.</translation>
    </message>
    <message>
        <source>Deleted the company “%1”.</source>
        <translation>Binura ang kompanyang “%1”.</translation>
    </message>
    <message>
        <source>Restored the company “%1”.</source>
        <translation>Ibinalik ang kompanyang “%1”.</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Na-import ang “%1”.</translation>
    </message>
    <message>
        <source>Changed the book settings.</source>
        <translation>Binago ang mga setting ng libro.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Tapos na: %1.</translation>
    </message>
    <message>
        <source>Will ask about “%1” again later.</source>
        <translation>Magtatanong muli tungkol sa “%1” sa ibang araw.</translation>
    </message>
    <message>
        <source>Will not ask about “%1” again.</source>
        <translation>Hindi na magtatanong tungkol sa “%1”.</translation>
    </message>
    <message>
        <source>“%1” woke up.</source>
        <translation>Nagising ang “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) woke up.</source>
        <translation>
            <numerusform>Nagising ang %n deal.</numerusform>
            <numerusform>Nagising ang %n deal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created the tasks of the stage for “%1” again.</source>
        <translation>Ginawa ulit ang mga gawain ng yugto para sa “%1”.</translation>
    </message>
    <message>
        <source>Done: a touch with “%1”.</source>
        <translation>Tapos na: pakikipag-ugnayan tungkol sa “%1”.</translation>
    </message>
    <message>
        <source>Rescheduled a touch with “%1”.</source>
        <translation>Ni-reschedule ang pakikipag-ugnayan para sa “%1”.</translation>
    </message>
    <message>
        <source>Rescheduled “%1”.</source>
        <translation>Ni-reschedule ang “%1”.</translation>
    </message>
    <message>
        <source>Noted the review of “%1”.</source>
        <translation>Naitala ang puna sa “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no longer treated as a duplicate.</source>
        <translation>Hindi na itinuturing na duplicate ang “%1”.</translation>
    </message>
    <message>
        <source>Restored the task “%1”.</source>
        <translation>Ibinalik ang gawaing “%1”.</translation>
    </message>
    <message>
        <source>Restored a touch with “%1”.</source>
        <translation>Ibinalik ang isang pakikipag-ugnayan para sa “%1”.</translation>
    </message>
    <message>
        <source>Restored a note on “%1”.</source>
        <translation>Ibinalik ang isang tala ng “%1”.</translation>
    </message>
    <message>
        <source>Restored a file link of “%1”.</source>
        <translation>Ibinalik ang isang link sa file ng “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n thing(s) from the trash.</source>
        <translation>
            <numerusform>Ibinalik mula sa basurahan ang %n bagay.</numerusform>
            <numerusform>Ibinalik mula sa basurahan ang %n bagay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged the contact “%1”.</source>
        <translation>Isinama sa iba ang kontak na “%1”.</translation>
    </message>
    <message>
        <source>Merged the company “%1”.</source>
        <translation>Isinama sa iba ang kompanyang “%1”.</translation>
    </message>
    <message>
        <source>Erased a person.</source>
        <translation>Binura ang isang tao.</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>Na-save ang filter na “%1”.</translation>
    </message>
    <message>
        <source>Renamed the filter “%1”.</source>
        <translation>Pinalitan ng pangalan ang filter na “%1”.</translation>
    </message>
    <message>
        <source>Deleted the filter “%1”.</source>
        <translation>Binura ang filter na “%1”.</translation>
    </message>
    <message>
        <source>Added the funnel “%1”.</source>
        <translation>Idinagdag ang funnel na “%1”.</translation>
    </message>
    <message>
        <source>Added the funnel “%1” as a copy.</source>
        <translation>Idinagdag ang funnel na “%1” bilang kopya.</translation>
    </message>
    <message>
        <source>Renamed the funnel “%1”.</source>
        <translation>Pinalitan ng pangalan ang funnel na “%1”.</translation>
    </message>
    <message>
        <source>Reordered the funnels.</source>
        <translation>Binago ang ayos ng mga funnel.</translation>
    </message>
    <message>
        <source>Archived the funnel “%1”.</source>
        <translation>Na-archive ang funnel na “%1”.</translation>
    </message>
    <message>
        <source>Restored the funnel “%1”.</source>
        <translation>Ibinalik ang funnel na “%1”.</translation>
    </message>
    <message>
        <source>Added the stage “%1”.</source>
        <translation>Idinagdag ang yugtong “%1”.</translation>
    </message>
    <message>
        <source>Renamed the stage “%1”.</source>
        <translation>Pinalitan ng pangalan ang yugtong “%1”.</translation>
    </message>
    <message>
        <source>Changed the stage “%1”.</source>
        <translation>Binago ang yugtong “%1”.</translation>
    </message>
    <message>
        <source>Changed the requirements of the stage “%1”.</source>
        <translation>Binago ang hinihingi ng yugtong “%1”.</translation>
    </message>
    <message>
        <source>Changed the tasks of the stage “%1”.</source>
        <translation>Binago ang mga gawain ng yugtong “%1”.</translation>
    </message>
    <message>
        <source>Reordered the stages of the funnel “%1”.</source>
        <translation>Binago ang ayos ng mga yugto ng funnel na “%1”.</translation>
    </message>
    <message>
        <source>Changed the stages of the funnel “%1”.</source>
        <translation>Binago ang mga yugto ng funnel na “%1”.</translation>
    </message>
    <message>
        <source>Archived the stage “%1”.</source>
        <translation>Na-archive ang yugtong “%1”.</translation>
    </message>
    <message>
        <source>Restored the stage “%1”.</source>
        <translation>Ibinalik ang yugtong “%1”.</translation>
    </message>
    <message>
        <source>Added “%1” to a list.</source>
        <translation>Idinagdag sa listahan ang “%1”.</translation>
    </message>
    <message>
        <source>Renamed “%1”.</source>
        <translation>Pinalitan ng pangalan ang “%1”.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>Na-archive ang “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1” from the archive.</source>
        <translation>Ibinalik ang “%1” mula sa archive.</translation>
    </message>
    <message>
        <source>Reordered a list.</source>
        <translation>Binago ang ayos ng isang listahan.</translation>
    </message>
    <message>
        <source>Added the usual loss reasons.</source>
        <translation>Idinagdag ang mga karaniwang dahilan ng hindi pagkatuloy.</translation>
    </message>
    <message>
        <source>Changed when to ask again after “%1”.</source>
        <translation>Binago kung kailan muling magtatanong pagkatapos ng “%1”.</translation>
    </message>
    <message>
        <source>Merged the loss reason “%1”.</source>
        <translation>Isinama sa iba ang dahilang “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n deal(s).</source>
        <translation>
            <numerusform>Ipinagpatuloy ang %n deal.</numerusform>
            <numerusform>Ipinagpatuloy ang %n deal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Kaarawan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Numero o address</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Isinara</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Susunod na kontak</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Takdang petsa</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Takdang oras</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Natapos noong</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Idinagdag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Numero sa ibang system</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Isinulat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Mga dating pangalan</translation>
    </message>
    <message>
        <source>Phones and addresses</source>
        <translation>Mga telepono at address</translation>
    </message>
    <message>
        <source>Former phones and addresses</source>
        <translation>Mga dating telepono at address</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Calls, meetings, messages and notes</source>
        <translation>Mga tawag, pulong, mensahe, at tala</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mga gawain</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Hindi maisulat ang “%1” (%2). Pumili ng ibang folder o pangalan.</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Hiningi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Puna</translation>
    </message>
</context>
<context>
    <name>DuplicatesText</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Itinigil ang paghahanap ng mga duplicate.</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The text is not %1: the byte at offset %2 has no meaning in it. Choose another encoding.</source>
        <translation>Hindi %1 ang text: walang kahulugan dito ang byte sa offset %2. Pumili ng ibang encoding.</translation>
    </message>
</context>
<context>
    <name>EntryArgumentsText</name>
    <message>
        <source>--set %1: the book has no “%2” in its list</source>
        <translation>--set %1: wala sa listahan ng libro ang “%2”</translation>
    </message>
    <message>
        <source>--set amount: “%1” is no amount in %2; write it as 1500.50</source>
        <translation>--set amount: hindi halaga sa %2 ang “%1”; isulat nang ganito: 1500.50</translation>
    </message>
    <message>
        <source>--set expectedOn: “%1” is no date; write it as 2026-12-31</source>
        <translation>--set expectedOn: hindi petsa ang “%1”; isulat nang ganito: 2026-12-31</translation>
    </message>
    <message>
        <source>--set: “%1” is not FIELD=VALUE, as in amount=1500.50</source>
        <translation>--set: hindi FIELD=VALUE ang “%1”, gaya ng amount=1500.50</translation>
    </message>
    <message>
        <source>--set: there is no field “%1”; the fields are: %2</source>
        <translation>--set: walang field na “%1”; ang mga field ay: %2</translation>
    </message>
    <message>
        <source>--confirm: “%1” is not asked for; asked for is: %2</source>
        <translation>--confirm: hindi hinihingi ang “%1”; ang hinihingi ay: %2</translation>
    </message>
</context>
<context>
    <name>EntryKindText</name>
    <message>
        <source>Call</source>
        <translation>Tawag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pulong</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Gawain</translation>
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
        <translation>Walang kliyente ang “%1” na mabibigyan ng telepono o e-mail. Ilagay rin ang kontak o kompanya.</translation>
    </message>
    <message>
        <source>“%1” cannot enter “%2” yet, because it lacks: %3. Fill that in or confirm it first.</source>
        <translation>Hindi pa makakapasok ang “%1” sa “%2” dahil kulang ito ng: %3. Punan o kumpirmahin muna iyon.</translation>
    </message>
    <message>
        <source>“%1” lacks: %2</source>
        <comment>deal, what it lacks</comment>
        <translation>Kulang ang “%1” ng: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet, among them: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n deal ang hindi pa makakapasok sa “%1”, kasama rito: %2. Punan o kumpirmahin ang kulang, o huwag itong isama.</numerusform>
            <numerusform>%n deal ang hindi pa makakapasok sa “%1”, kasama rito: %2. Punan o kumpirmahin ang kulang, o huwag silang isama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n deal ang hindi pa makakapasok sa “%1”: %2. Punan o kumpirmahin ang kulang, o huwag itong isama.</numerusform>
            <numerusform>%n deal ang hindi pa makakapasok sa “%1”: %2. Punan o kumpirmahin ang kulang, o huwag silang isama.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed for “%1” is no longer asked for. Try to move the deal again.</source>
        <translation>Hindi na hinihingi ang kinumpirma para sa “%1”. Subukan ulit ilipat ang deal.</translation>
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
        <translation>Gawain</translation>
    </message>
    <message>
        <source>The person was erased, but the file could not be rewritten: %1</source>
        <translation>Nabura na ang tao, pero hindi naisulat muli ang file: %1</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>%1: only contacts can be written as vCards; name the file .csv</source>
        <translation>%1: mga kontak lang ang maisusulat bilang vCard; tapusin sa .csv ang pangalan ng file</translation>
    </message>
    <message>
        <source>%1: this version does not write .%2 files; name the file .csv, which spreadsheets open</source>
        <translation>%1: hindi nakakapagsulat ng mga file na .%2 ang bersyong ito; tapusin sa .csv ang pangalan ng file, na nabubuksan ng mga spreadsheet</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; say deals, contacts or activities</source>
        <translation>hindi mai-export ang “%1”; isulat ang deals, contacts, o activities</translation>
    </message>
    <message>
        <source>%1 is the book itself; name another file</source>
        <translation>ang %1 ay ang libro mismo; magbigay ng ibang file</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Naisulat na row: %1.</translation>
    </message>
    <message>
        <source>%1: only activities can be written as a calendar; name the file .csv</source>
        <translation>%1: mga aktibidad lang ang maisusulat bilang kalendaryo; pangalanan ang file na .csv</translation>
    </message>
    <message>
        <source>%1: the name of the file must end in .csv, or for contacts in .vcf, or for activities in .ics</source>
        <translation>%1: dapat magtapos ang pangalan ng file sa .csv, o sa .vcf para sa mga kontak, o sa .ics para sa mga aktibidad</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ipinagpaliban</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hindi natuloy</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Tawag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pulong</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kinalabasan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Petsang ginawa</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Inaasahang petsa ng pagsara</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Petsang isinara</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Susunod na kontak</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resulta</translation>
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
        <translation>Mahigit %2 ang tagapamahala sa librong “%1”, sobrang dami para bilangin sa mga report. I-undo ang import na nagdala sa kanila.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 sources, too many to count in reports. Undo the import that brought them.</source>
        <translation>Mahigit %2 ang pinagmulan sa librong “%1”, sobrang dami para bilangin sa mga report. I-undo ang import na nagdala sa mga ito.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 regions, too many to count in reports. Undo the import that brought them.</source>
        <translation>Mahigit %2 ang rehiyon sa librong “%1”, sobrang dami para bilangin sa mga report. I-undo ang import na nagdala sa mga ito.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 loss reasons, too many to count in reports. Undo the import that brought them.</source>
        <translation>Mahigit %2 ang dahilan ng hindi pagkatuloy sa librong “%1”, sobrang dami para bilangin sa mga report. I-undo ang import na nagdala sa mga ito.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 funnels, too many to count in reports. Undo the import that brought them.</source>
        <translation>Mahigit %2 ang funnel sa librong “%1”, sobrang dami para bilangin sa mga report. I-undo ang import na nagdala sa mga ito.</translation>
    </message>
    <message>
        <source>The funnel “%1” has more than %2 stages, too many to count in reports. Archive some of its stages.</source>
        <translation>Mahigit %2 ang yugto ng funnel na “%1”, sobrang dami para bilangin sa mga report. I-archive ang ilan sa mga yugto nito.</translation>
    </message>
</context>
<context>
    <name>FieldHistoryText</name>
    <message>
        <source>There is nothing to revert: the field “%2” of “%1” already has that value.</source>
        <translation>Walang ibabalik: iyon na ang laman ng field na “%2” ng “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” cannot be reverted, because its earlier value was deleted. Restore that from the trash first.</source>
        <translation>Hindi maibabalik sa dati ang field na “%1” ng “%2” dahil nabura na ang dating laman nito. Ibalik muna iyon mula sa basurahan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Kaugnay ng</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Inaasahang pagsara</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Number in the old system</source>
        <translation>Numero sa lumang system</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Pamagat ng deal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Petsa ng paggawa</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Inaasahang pagsara</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Petsa ng pagsara</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Susunod na kontak</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
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
        <translation>Patayong guhit</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Kuwit</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Voronka books (*.voronka)</source>
        <translation>Mga libro ng Voronka (*.voronka)</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>Mga table na text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Mga address book (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.tsv *.txt)</source>
        <translation>Mga kontak (*.vcf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Mga kalendaryo (*.ics)</translation>
    </message>
</context>
<context>
    <name>FilterDeskText</name>
    <message>
        <source>There is no such saved filter in the book. Choose another one.</source>
        <translation>Walang ganoong naka-save na filter sa libro. Pumili ng iba.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Lampas na sa takda: %1</translation>
    </message>
</context>
<context>
    <name>FirstAnswersText</name>
    <message>
        <source>Counting the answers was stopped.</source>
        <translation>Itinigil ang pagbilang ng mga sagot.</translation>
    </message>
</context>
<context>
    <name>FunnelDeskText</name>
    <message>
        <source>There is no such funnel in the book. Choose one from the list.</source>
        <translation>Walang ganyang funnel sa libro. Pumili ng isa sa listahan.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no stage. Give it at least one.</source>
        <translation>Walang yugto ang funnel na “%1”. Bigyan ito ng kahit isa.</translation>
    </message>
    <message>
        <source>The stage “%1” appears twice in the funnel “%2”. Rename one of them.</source>
        <translation>Dalawang beses ang yugtong “%1” sa funnel na “%2”. Palitan ang pangalan ng isa.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” still has %n open or deferred deal(s). Win, lose or transfer them first.</source>
        <translation>
            <numerusform>May %n bukas o ipinagpalibang deal sa funnel na “%1”. Ipanalo, itala na hindi natuloy, o ilipat muna ito.</numerusform>
            <numerusform>May %n bukas o ipinagpalibang deal sa funnel na “%1”. Ipanalo, itala na hindi natuloy, o ilipat muna ang mga ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active funnel. Add another funnel first.</source>
        <translation>Ang “%1” ang huling funnel na ginagamit. Magdagdag muna ng ibang funnel.</translation>
    </message>
</context>
<context>
    <name>FunnelStoreText</name>
    <message>
        <source>The funnel “%1” is no longer in this book. Open the list of funnels again.</source>
        <translation>Wala na sa librong ito ang funnel na “%1”. Buksan muli ang listahan ng mga funnel.</translation>
    </message>
    <message>
        <source>The stage “%1” is no longer in this book. Open the list of stages again.</source>
        <translation>Wala na sa librong ito ang yugtong “%1”. Buksan muli ang listahan ng mga yugto.</translation>
    </message>
</context>
<context>
    <name>FurtherFilter</name>
    <message>
        <source>Created: %1</source>
        <translation>Ginawa: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Isinara: %1</translation>
    </message>
    <message>
        <source>Expected to close: %1</source>
        <translation>Inaasahang magsara: %1</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Walang tagapamahala</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Walang pinagmulan</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Walang rehiyon</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Hindi natuloy: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Walang susunod na hakbang</translation>
    </message>
</context>
<context>
    <name>GoToStepText</name>
    <message>
        <source>Undoing…</source>
        <translation>Ina-undo…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Nire-redo…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Walang ia-undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Walang ire-redo.</translation>
    </message>
    <message>
        <source>That step has already been undone. Look at the list of steps again.</source>
        <translation>Nabawi na ang hakbang na iyon. Tingnan muli ang listahan ng mga hakbang.</translation>
    </message>
    <message>
        <source>That step can no longer be redone, because something else was done after it. Do it again by hand.</source>
        <translation>Hindi na mauulit ang hakbang na iyon dahil may iba nang ginawa pagkatapos. Gawin itong muli.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Itinigil ito. Walang nabago.</translation>
    </message>
</context>
<context>
    <name>ImportCommandText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Hindi mabasa ang %1: %2</translation>
    </message>
    <message>
        <source>--delimiter: “%1” is no single character; use , ; | or tab</source>
        <translation>--delimiter: ang “%1” ay hindi iisang character; gamitin ang , ; | o tab</translation>
    </message>
    <message>
        <source>--encoding: “%1” is none of UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</source>
        <translation>--encoding: ang “%1” ay wala sa UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</translation>
    </message>
    <message>
        <source>This was a trial: the book is as it was.</source>
        <translation>Pagsubok lang ito: hindi nabago ang libro.</translation>
    </message>
    <message>
        <source>Rows read: %1, imported: %2, updated: %3, rejected: %4.</source>
        <translation>Nabasang row: %1, na-import: %2, na-update: %3, tinanggihan: %4.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>Binasa ang “%1” bilang %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB; divide it into parts</source>
        <translation>mas malaki sa 1 GB ang %1; hatiin ito sa mas maliliit na bahagi</translation>
    </message>
    <message>
        <source>--as: only deals and contacts can be imported, not “%1”</source>
        <translation>--as: deals at contacts lang ang mai-import, hindi “%1”</translation>
    </message>
</context>
<context>
    <name>ImportMapText</name>
    <message>
        <source>“%1” in the import map must be %2.</source>
        <translation>Ang “%1” sa import map ay dapat na %2.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>text na nasa panipi</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>object na nasa braces</translation>
    </message>
    <message>
        <source>“%1” in the import map is no field of a deal. The fields are: %2.</source>
        <translation>Hindi field ng deal ang “%1” sa import map. Ang mga field ay: %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” of the import map are both “%3”. Leave one of them out.</source>
        <translation>Ang mga column na “%1” at “%2” sa import map ay parehong “%3”. Alisin ang isa sa mga ito.</translation>
    </message>
    <message>
        <source>a list of stage names in brackets</source>
        <translation>listahan ng mga pangalan ng yugto na nasa brackets</translation>
    </message>
    <message>
        <source>The import map is not JSON: %1 at offset %2. Correct the file.</source>
        <translation>Hindi JSON ang import map: %1 sa offset %2. Itama ang file.</translation>
    </message>
    <message>
        <source>The import map must be one JSON object in braces.</source>
        <translation>Ang import map ay dapat na iisang JSON object na nasa braces.</translation>
    </message>
    <message>
        <source>The import map has no “fields”: say which column is which field of a deal.</source>
        <translation>Walang “fields” ang import map: sabihin kung aling column ang aling field ng deal.</translation>
    </message>
    <message>
        <source>“%1” in the import map is “lost@” without a stage. Write the name of the stage behind it.</source>
        <translation>Ang “%1” sa import map ay “lost@” na walang yugto. Isulat ang pangalan ng yugto pagkatapos nito.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>The import map has an unknown key “%1”. The keys are: funnel, fields, stages, stageOrder, lossReason, confirm.</source>
        <translation>May hindi kilalang key na “%1” ang import map. Ang mga key ay: funnel, fields, stages, stageOrder, lossReason, confirm.</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The column “%1” can be read in two ways; it was read like %2. Check a few rows.</source>
        <translation>Puwedeng basahin sa dalawang paraan ang column na “%1”; binasa ito gaya ng %2. Tingnan ang ilang row.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Column na “%1”: %2</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, from “%1” on. Put cells that hold the delimiter in quotation marks.</source>
        <translation>Mas maraming cell ang row kaysa sa mga header, mula sa “%1”. Ilagay sa panipi ang mga cell na may delimiter.</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Deal %1</translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is negative. Give the amount of the deal without a minus.</source>
        <translation>Column na “%1”: mas mababa sa zero ang “%2”. Ibigay ang halaga ng deal nang walang minus.</translation>
    </message>
    <message>
        <source>The deal is lost but has no loss reason. Write one, or put “lossReason” in the import map for all such rows.</source>
        <translation>Hindi natuloy ang deal pero walang nakasulat na dahilan. Isulat ito, o ilagay ang “lossReason” sa import map para sa lahat ng ganitong row.</translation>
    </message>
    <message>
        <source>The deal was closed on “%1”, before it was created on “%2”. Correct one of the two dates.</source>
        <translation>Isinara ang deal noong “%1”, bago pa ito ginawa noong “%2”. Itama ang isa sa dalawang petsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the headers were left out.</source>
        <translation>
            <numerusform>Hindi isinama ang %n row na umuulit sa mga header.</numerusform>
            <numerusform>Hindi isinama ang %n row na umuulit sa mga header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created at the moment of the import.</source>
        <translation>
            <numerusform>Walang petsa ng paggawa ang %n row: itinuring na ginawa ang deal nito sa oras ng import.</numerusform>
            <numerusform>Walang petsa ng paggawa ang %n row: itinuring na ginawa ang mga deal nito sa oras ng import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created on the day when they were closed.</source>
        <translation>
            <numerusform>Walang petsa ng paggawa ang %n row: itinuring na ginawa ang deal nito sa araw na isinara ito.</numerusform>
            <numerusform>Walang petsa ng paggawa ang %n row: itinuring na ginawa ang mga deal nito sa araw na isinara ang mga ito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) have a closing date, which was left out.</source>
        <translation>
            <numerusform>May petsa ng pagsara ang %n bukas na deal; hindi isinama ang petsang iyon.</numerusform>
            <numerusform>May petsa ng pagsara ang %n bukas na deal; hindi isinama ang mga petsang iyon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that are not lost have a loss reason, which was left out.</source>
        <translation>
            <numerusform>May dahilan ng hindi pagkatuloy ang %n deal na hindi naman “Hindi natuloy” ang status; hindi isinama ang dahilan.</numerusform>
            <numerusform>May dahilan ng hindi pagkatuloy ang %n deal na hindi naman “Hindi natuloy” ang status; hindi isinama ang dahilan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the book is as it was.</source>
        <translation>Inihinto ang import; hindi nabago ang libro.</translation>
    </message>
</context>
<context>
    <name>ImportTableText</name>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>Walang laman ang “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, not a CSV file. Save it as CSV and import that.</source>
        <translation>Ang “%1” ay spreadsheet at hindi CSV file. I-save ito bilang CSV at iyon ang i-import.</translation>
    </message>
    <message>
        <source>The file has no column “%1” that the import map names. Its columns are: %2.</source>
        <translation>Walang column na “%1” ang file na binanggit sa import map. Ang mga column nito ay: %2.</translation>
    </message>
    <message>
        <source>No title, stage or amount was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>Walang nakilalang pamagat, yugto o halaga sa mga column na %1. Sabihin sa import map kung alin ang alin.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>May mga header ang “%1” pero walang row sa ilalim. Pumili ng ibang file.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Line in the file</source>
        <translation>Linya sa file</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Bakit hindi na-import</translation>
    </message>
</context>
<context>
    <name>ImportWriterText</name>
    <message>
        <source>Sales</source>
        <translation>Benta</translation>
    </message>
    <message>
        <source>The funnel “%1” would be new, but nothing says which stages it has. Name them in “stageOrder” of the import map, or name a funnel of the book.</source>
        <translation>Magiging bago ang funnel na “%1”, pero walang nagsasabi kung ano ang mga yugto nito. Ilista ang mga ito sa “stageOrder” ng import map, o pumili ng funnel ng libro.</translation>
    </message>
    <message>
        <source>The deal is already in the book and was created there after this closing date. Correct the date.</source>
        <translation>Nasa libro na ang deal at ginawa ito roon pagkatapos ng petsang ito ng pagsara. Itama ang petsa.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>In an hour</source>
        <translation>Pagkalipas ng isang oras</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Mamayang gabi</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Bukas ng umaga</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Pagkalipas ng 3 araw</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Sa susunod na linggo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Gawain</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Bukas</translation>
    </message>
</context>
<context>
    <name>LastTouchesText</name>
    <message>
        <source>Reading the touches was stopped; nothing was changed.</source>
        <translation>Itinigil ang pagbasa ng mga pakikipag-ugnayan; walang nabago.</translation>
    </message>
</context>
<context>
    <name>ListDeskText</name>
    <message>
        <source>There is no such entry in the book. Choose one from the list.</source>
        <translation>Walang ganyang entry sa libro. Pumili ng isa sa listahan.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be added because the list already has %n name(s). Use one of them.</source>
        <translation>
            <numerusform>Hindi maidagdag ang “%1” dahil may %n pangalan na sa listahan. Gamitin iyon.</numerusform>
            <numerusform>Hindi maidagdag ang “%1” dahil may %n pangalan na sa listahan. Gumamit ng isa sa mga iyon.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active loss reason. Add another reason first.</source>
        <translation>Ang “%1” ang huling dahilan ng hindi pagkatuloy na ginagamit. Magdagdag muna ng iba.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into “%2”. Choose another active reason.</source>
        <translation>Hindi maisasama ang “%1” sa “%2”. Pumili ng ibang dahilan na ginagamit.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Enter a three-letter code such as EUR.</source>
        <translation>Hindi currency ang “%1”. Maglagay ng code na may tatlong letra gaya ng EUR.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one from the list.</source>
        <translation>Hindi kilala ang time zone. Pumili ng isa sa listahan.</translation>
    </message>
    <message>
        <source>The book has amounts in %1, and %2 has a different number of decimals. Choose a currency with the same number, or make a new book.</source>
        <translation>May mga halaga ang libro sa %1, at iba ang bilang ng decimal ng %2. Pumili ng currency na pareho ang bilang ng decimal, o gumawa ng bagong libro.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days greater than zero, or none.</source>
        <translation>Kailangan ng “%1” ng bilang ng araw na higit sa zero, o wala.</translation>
    </message>
    <message>
        <source>The working day must end after it begins, and by midnight. Choose other hours.</source>
        <translation>Dapat matapos ang araw ng trabaho pagkatapos nitong magsimula, at hanggang hatinggabi lang. Pumili ng ibang oras.</translation>
    </message>
    <message>
        <source>A holiday is not a valid date. Choose another day.</source>
        <translation>Wala sa kalendaryo ang isang holiday. Pumili ng ibang araw.</translation>
    </message>
    <message>
        <source>The next sale needs a number of days greater than zero, or none.</source>
        <translation>Kailangan ng susunod na benta ng bilang ng araw na higit sa zero, o iwanang blangko.</translation>
    </message>
</context>
<context>
    <name>ListStoreText</name>
    <message>
        <source>The entry “%1” is no longer in this book. Open the list again.</source>
        <translation>Wala na sa librong ito ang entry na “%1”. Buksan muli ang listahan.</translation>
    </message>
    <message>
        <source>The book “%1” does not say in which currency it is kept. Restore it from a backup.</source>
        <translation>Hindi nakasulat sa librong “%1” kung anong currency ang gamit nito. I-restore ito mula sa backup.</translation>
    </message>
</context>
<context>
    <name>LoadingText</name>
    <message>
        <source>Reading the deals was stopped; nothing was changed.</source>
        <translation>Inihinto ang pagbasa ng mga deal; walang nabago.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Tungkol sa %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Itago ang %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Itago ang Iba</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Mga Kagustuhan…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Lumabas sa %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Mga Serbisyo</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Ipakita Lahat</translation>
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
        <translation>kulang ng command; tingnan ang voronka-cli help</translation>
    </message>
    <message>
        <source>there is no command “%1”; voronka-cli help lists them</source>
        <translation>walang command na “%1”; nakalista ang mga ito sa voronka-cli help</translation>
    </message>
    <message>
        <source>standard output: the answer could not be written whole; make room on the disk and ask again</source>
        <translation>standard output: hindi naisulat nang buo ang sagot; magbakante sa disk at ulitin</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>The book “%1” cannot be brought up to date, because a row of “%2” refers to something that does not exist; restore it from a backup.</source>
        <translation>Hindi ma-update ang librong “%1” dahil may row ng “%2” na tumutukoy sa bagay na wala; i-restore ito mula sa backup.</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not an amount. Write a number such as 1250 or 1250.50.</source>
        <translation>Hindi halaga ang “%1”. Sumulat ng numerong gaya ng 1250 o 1250.50.</translation>
    </message>
    <message>
        <source>The amount “%1” is too large for a deal. Check the number.</source>
        <translation>Masyadong malaki ang halagang “%1” para sa isang deal. Tingnan ang numero.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 uses. Leave out the last digits.</source>
        <translation>Mas marami ang decimal ng “%1” kaysa sa ginagamit ng %2. Alisin ang mga huling digit.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name is empty. Enter a name.</source>
        <translation>Walang laman ang pangalan. Maglagay ng pangalan.</translation>
    </message>
    <message>
        <source>“%1” is already in the list. Choose another name.</source>
        <translation>Nasa listahan na ang “%1”. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>The new order does not name every entry once. Open the list again and sort it afresh.</source>
        <translation>Sa bagong ayos, may entry na kulang o inulit. Buksan muli ang listahan at ayusin ulit.</translation>
    </message>
</context>
<context>
    <name>NewCommandText</name>
    <message>
        <source>Made the book %1</source>
        <translation>Nagawa ang librong %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>“%1” is not an amount. Write a number like %2.</source>
        <translation>Hindi halaga ang “%1”. Sumulat ng numerong gaya ng %2.</translation>
    </message>
    <message>
        <source>“%1” is in another currency, but the book counts in %2. Convert the amount.</source>
        <translation>Nasa ibang currency ang “%1”, pero %2 ang gamit ng libro. I-convert ang halaga.</translation>
    </message>
    <message>
        <source>“%1” is more than a deal can have. Check the amount.</source>
        <translation>Ang “%1” ay higit sa puwedeng halaga ng isang deal. Tingnan ang halaga.</translation>
    </message>
</context>
<context>
    <name>OpenFileText</name>
    <message>
        <source>The file “%1” is no longer there. Put it back, or remove the link and add the file from where it is now.</source>
        <translation>Wala na ang file na “%1”. Ibalik ito, o alisin ang link at idagdag ang file mula sa kinalalagyan nito ngayon.</translation>
    </message>
</context>
<context>
    <name>OpenerText</name>
    <message>
        <source>“%1” is not a phone number. Write it in digits.</source>
        <translation>Hindi numero ng telepono ang “%1”. Gumamit ng mga digit.</translation>
    </message>
    <message>
        <source>A messenger needs the full number. Write “%1” with + and the country code first.</source>
        <translation>Kailangan ng messenger ng numerong may country code. Lagyan ang “%1” ng + at country code sa unahan.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>Hindi e-mail address ang “%1”. Isulat ito nang ganito: name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a Telegram name. Write @name, or the number with + and the country code.</source>
        <translation>Hindi pangalan sa Telegram ang “%1”. Isulat ang @pangalan, o ang numerong may + at country code.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Choose one for “tel” links in the system settings.</source>
        <translation>Walang program sa computer na ito na nakakatawag. Magtakda ng isa para sa mga link na “tel” sa mga setting ng system.</translation>
    </message>
    <message>
        <source>No program on this computer sends e-mail. Choose one in the system settings.</source>
        <translation>Walang program na nagsusulat ng e-mail sa computer na ito. Magtakda ng isa sa mga setting ng system.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Install it, or choose a browser in the system settings.</source>
        <translation>Walang program sa computer na ito na nagbubukas ng %1. I-install ito, o magtakda ng browser sa mga setting ng system.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its kind is not known. Choose what kind of address it is.</source>
        <translation>Hindi mabuksan ang “%1” dahil hindi alam kung anong uri ito ng address. Piliin ang uri nito.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
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
        <translation>Ibang address</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Tumawag</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Sumulat</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Mga kliyente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayong araw</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendaryo</translation>
    </message>
</context>
<context>
    <name>PeopleDeskText</name>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>Wala sa libro ang kompanyang pinili para sa “%1”. Pumili ng ibang kompanya.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>Wala sa libro ang pinagmulang pinili para sa “%1”. Pumili ng ibang pinagmulan.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose another tag.</source>
        <translation>Wala sa libro ang tag na pinili para sa “%1”. Pumili ng ibang tag.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose two clients.</source>
        <translation>Hindi maisasama ang “%1” sa sarili nito. Pumili ng dalawang kliyente.</translation>
    </message>
    <message>
        <source>One client alone has no duplicate. Choose two clients.</source>
        <translation>Walang duplicate ang iisang kliyente. Pumili ng dalawang kliyente.</translation>
    </message>
</context>
<context>
    <name>PeopleListsText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Itinigil ang pagbasa.</translation>
    </message>
</context>
<context>
    <name>PeopleStoreText</name>
    <message>
        <source>There is no contact %1 in this book. Look it up in the list of contacts.</source>
        <translation>Walang kontak %1 sa librong ito. Hanapin ito sa listahan ng mga kontak.</translation>
    </message>
    <message>
        <source>There is no company %1 in this book. Look it up in the list of companies.</source>
        <translation>Walang kompanya %1 sa librong ito. Hanapin ito sa listahan ng mga kompanya.</translation>
    </message>
</context>
<context>
    <name>PersonEraserText</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Wala na sa libro ang taong ito.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>The file has no rows below its headers. Choose a table whose first line names the columns.</source>
        <translation>Walang row ang file sa ilalim ng mga header. Pumili ng table na may mga pangalan ng column sa unang linya.</translation>
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
        <translation>&amp;Piliin Lahat</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Taasan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Babaan</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Idagdag sa Sariling mga Kulay</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Pa&amp;ngunahing kulay</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Sa&amp;riling mga kulay</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Berde:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Kumuha ng Kulay sa Screen</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Pula:</translation>
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
        <translation>&amp;Asul:</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Hu&amp;e:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Pumili ng Kulay</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buksan ang listahan ng pagpipilian</translation>
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
        <translation>Mayroon nang %1.
Papalitan ba ito?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Hindi nakita ang folder.
Pakitiyak na tama ang pangalan ng folder.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Hindi nakita ang file.
Pakitiyak na tama ang pangalan ng file.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Piliin</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Bu&amp;rahin</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Bagong &amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buksan</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>I-re&amp;name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Protektado sa pagsulat ang “%1”.
Buburahin pa rin ba ito?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Lahat ng File (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Talaga bang buburahin ang “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Lumipat sa detalyadong view</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Lumipat sa listahan</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Hindi mabura ang folder.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Gumawa ng Bagong Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Gumawa ng Bagong Folder</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalyadong View</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mga folder</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Pa&amp;ngalan ng file:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Uri ng mga file:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Hanapin ang Folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pumunta sa parent folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Listahan ng mga lugar at bookmark</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tumingin sa:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Bagong Folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Folder</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mga Kamakailang Lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>I-save Bilang</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Ipakita ang </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ipakita ang mga naka&amp;tago</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Hindi kilala</translation>
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
        <translation>Petsa ng Pagbago</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Uri</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Kanselahin</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Isara</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Isara nang Hindi Sine-save</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Wala nang espasyo sa device</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Walang ganyang file o folder</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Walang pahintulot</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Hindi kilalang error</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Maglagay ng value:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin Lahat</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Itago ang Detalye...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Ipakita ang Detalye...</translation>
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
        <translation>Sarili</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Taas:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Pulgada (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Mga margin</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetro (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Oryentasyon</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Layout ng Pahina</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Ayos ng pahina:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Laki ng pahina:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pahina bawat papel:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Pagkukunan ng papel:</translation>
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
        <translation>Patayo</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Baligtad na pahiga</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Baligtad na patayo</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lapad:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>margin sa ibaba</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>margin sa kaliwa</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>margin sa kanan</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>margin sa itaas</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hindi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>I-apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Huwag i-save</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Balewalain</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hi&amp;ndi sa Lahat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>I-reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Ibalik ang Default</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Subukan Muli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>I-save Lahat</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oo sa L&amp;ahat</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mayroon nang %1.
Papalitan ba ito?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Folder ang %1.
Pumili ng ibang pangalan ng file.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Mga &amp;Opsyon &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Mga &amp;Opsyon &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>I-&amp;print</translation>
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
        <translation>Lahat ng Pahina</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Awtomatiko</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Ibaba pataas, kaliwa pakanan</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Ibaba pataas, kanan pakaliwa</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Mga Pahinang Even</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Hindi masulatan ang file na %1.
Pumili ng ibang pangalan ng file.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Mali ang mga Pahina</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Kaliwa pakanan, ibaba pataas</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Kaliwa pakanan, itaas pababa</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal na file</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Mga Pahinang Odd</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Hindi puwedeng sabay gamitin ang mga opsyong “Pahina bawat papel” at “Mga pahina”.
Patayin ang isa sa mga ito.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>I-print sa File ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>I-print sa File (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Kanan pakaliwa, ibaba pataas</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Kanan pakaliwa, itaas pababa</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Itaas pababa, kaliwa pakanan</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Itaas pababa, kanan pakaliwa</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Isulat ang PDF file</translation>
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
        <translation>Unang pahina</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Kasya ang pahina</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Kasya ang lapad</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Huling pahina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Susunod na pahina</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Setup ng Pahina</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Setup ng pahina</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Patayo</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Nakaraang pahina</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Ipakita ang magkatapat na pahina</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Ipakita ang lahat ng pahina</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Ipakita ang isang pahina</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Paliitin</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>I-collate</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>May kulay</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Mga kopya</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Mga kopya:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Kasalukuyang Pahina</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Pag-print sa Dalawang Panig</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Tupi sa mahabang gilid</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Naka-off</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Mga opsyon</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Mga Setting ng Output</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Mga pahina:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Mga pahina mula</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>I-print lahat</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Saklaw ng pag-print</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Baligtad</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Napili</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Tupi sa maikling gilid</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ilagay ang mga pahina o saklaw na pinaghihiwalay ng kuwit. Ang saklaw ay dalawang numerong may gitling. Hal.: 3,5-7,9 para i-print ang mga pahina 3, 5, 6, 7 at 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hanggang</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Pangalan:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lokasyon:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output na &amp;file:</translation>
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
        <translation>Uri:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Pinakaibaba</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Kaliwang gilid</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Isang pahina pababa</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Isang pahina pakaliwa</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Isang pahina pakanan</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Isang pahina pataas</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Kanang gilid</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Mag-scroll pababa</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Mag-scroll dito</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Mag-scroll pakaliwa</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Mag-scroll pakanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Mag-scroll pataas</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Pinakaitaas</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Mag-scroll Pakaliwa</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Mag-scroll Pakanan</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Maglagay ng Unicode control character</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopyahin ang &amp;Link</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin Lahat</translation>
    </message>
</context>
<context>
    <name>QuotedRowText</name>
    <message>
        <source>The undo history of this book is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>Sira ang listahan ng undo ng librong ito, kaya hindi mababawi ang hakbang na ito; walang nabago.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>The undo history of the book “%1” is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>Sira ang listahan ng undo ng librong “%1”, kaya hindi mababawi ang hakbang na ito; walang nabago.</translation>
    </message>
    <message>
        <source>This step cannot be undone, because another program has changed the book “%1” since; nothing was changed.</source>
        <translation>Hindi mababawi ang hakbang na ito dahil binago na ng ibang program ang librong “%1” pagkatapos nito; walang nabago.</translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message>
        <source>--%1: “%2” is none of %3</source>
        <translation>--%1: ang “%2” ay wala sa %3</translation>
    </message>
    <message>
        <source>--from is later than --to; swap them</source>
        <translation>mas huli ang --from kaysa sa --to; pagpalitin ang mga ito</translation>
    </message>
    <message>
        <source>there is no report “%1”; there are: %2</source>
        <translation>walang report na “%1”; ang mayroon ay: %2</translation>
    </message>
    <message>
        <source>--out: %1: this report is written as .csv</source>
        <translation>--out: %1: isinusulat ang report na ito bilang .csv</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Naisulat ang %1</translation>
    </message>
    <message>
        <source>--%1 means nothing for this report; leave it out</source>
        <translation>Walang kahulugan ang --%1 sa report na ito; alisin ito</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>From the previous stage</source>
        <translation>Mula sa naunang yugto</translation>
    </message>
    <message>
        <source>From the first stage</source>
        <translation>Mula sa unang yugto</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Tumuloy</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hindi natuloy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ipinagpaliban</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Inilipat</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Lahat ng yugto</translation>
    </message>
    <message>
        <source>Deferred amount</source>
        <translation>Halagang ipinagpaliban</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>The backup could not be put in the place of “%1” (%2); the book there is as it was.</source>
        <translation>Hindi mailagay ang backup sa lugar ng “%1” (%2); hindi nabago ang librong naroon.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read (%2); check that you may read it.</source>
        <translation>Hindi mabasa ang backup na “%1” (%2); tingnan kung may pahintulot kang basahin ito.</translation>
    </message>
    <message>
        <source>The backup “%1” is not what was written (its SHA-256 sum differs); restore another one.</source>
        <translation>Hindi na ito ang isinulat na backup na “%1” (iba ang SHA-256 sum); mag-restore ng iba.</translation>
    </message>
    <message>
        <source>“%1” is open; close it before restoring from it.</source>
        <translation>Nakabukas ang “%1”; isara ito bago mag-restore mula rito.</translation>
    </message>
    <message>
        <source>The book “%1” is open; close it before a backup takes its place.</source>
        <translation>Nakabukas ang librong “%1”; isara ito bago palitan ng backup.</translation>
    </message>
    <message>
        <source>“%1” is the book itself; choose one of its backups.</source>
        <translation>Ang “%1” ay ang libro mismo; pumili ng isa sa mga backup nito.</translation>
    </message>
    <message>
        <source>the disk did not confirm the copy</source>
        <translation>hindi kinumpirma ng disk ang kopya</translation>
    </message>
    <message>
        <source>the current book cannot be moved aside</source>
        <translation>hindi maitabi ang kasalukuyang libro</translation>
    </message>
</context>
<context>
    <name>RestoringText</name>
    <message>
        <source>Restoring…</source>
        <translation>Ibinabalik…</translation>
    </message>
</context>
<context>
    <name>SampleBookText</name>
    <message>
        <source>Stopped. The sample book was not created.</source>
        <translation>Hindi nagawa ang halimbawang libro: inihinto mo ito.</translation>
    </message>
    <message>
        <source>%1 is no number of deals for a sample book. Choose one from 1 to %2.</source>
        <translation>Hindi puwedeng bilang ng mga deal ng halimbawang libro ang %1. Pumili ng mula 1 hanggang %2.</translation>
    </message>
</context>
<context>
    <name>SampleCommandText</name>
    <message>
        <source>--deals: “%1” is no number from 1 to 1000000</source>
        <translation>--deals: ang “%1” ay hindi numero mula 1 hanggang 1000000</translation>
    </message>
    <message>
        <source>--seed: “%1” is no number from 0 to 4294967295</source>
        <translation>--seed: ang “%1” ay hindi numero mula 0 hanggang 4294967295</translation>
    </message>
    <message numerus="yes">
        <source>Made the sample book %1 with %n deal(s)</source>
        <translation>
            <numerusform>Nagawa ang halimbawang librong %1 na may %n deal</numerusform>
            <numerusform>Nagawa ang halimbawang librong %1 na may %n deal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondChanceText</name>
    <message>
        <source>“%1” is not lost. Defer it to ask later.</source>
        <translation>Hindi nabibilang sa hindi natuloy ang “%1”. Ipagpaliban ito para magtanong sa ibang araw.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>Dapat nasa hinaharap ang paalala tungkol sa “%1”. Pumili ng mas huling araw.</translation>
    </message>
</context>
<context>
    <name>StageDemandText</name>
    <message>
        <source>What is to be confirmed before “%1” is empty. Write a sentence or take the line away.</source>
        <translation>Walang laman ang kukumpirmahin bago ang “%1”. Sumulat ng pangungusap o alisin ang linya.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” twice. Take one of them away.</source>
        <translation>Dalawang beses hinihingi ng “%1” ang “%2”. Alisin ang isa.</translation>
    </message>
    <message>
        <source>A task of the stage “%1” has no title. Write what is to be done or take the line away.</source>
        <translation>Walang pamagat ang isang gawain ng yugtong “%1”. Isulat ang gagawin o alisin ang linya.</translation>
    </message>
    <message>
        <source>The task “%1” cannot be due before the deal enters the stage. Enter a time of zero or more.</source>
        <translation>Hindi maaaring mauna ang takda ng gawaing “%1” sa pagpasok ng deal sa yugto. Maglagay ng zero o higit pa.</translation>
    </message>
    <message>
        <source>The manager chosen for the task “%1” is not in the book. Choose another manager.</source>
        <translation>Wala sa libro ang tagapamahalang pinili para sa gawaing “%1”. Pumili ng iba.</translation>
    </message>
</context>
<context>
    <name>StagePlanText</name>
    <message>
        <source>The funnel “%1” needs at least one active stage. Keep one, or archive the funnel.</source>
        <translation>Kailangan ng funnel na “%1” ng kahit isang ginagamit na yugto. Mag-iwan ng isa, o i-archive ang funnel.</translation>
    </message>
</context>
<context>
    <name>StageRuleText</name>
    <message>
        <source>The stage “%1” still has open or deferred deals. Choose the stage to move them to.</source>
        <translation>May mga bukas o ipinagpalibang deal sa yugtong “%1”. Piliin ang yugtong lilipatan ng mga ito.</translation>
    </message>
    <message>
        <source>The deals of the stage “%1” cannot move to “%2”. Choose another active stage of the same funnel.</source>
        <translation>Hindi mailipat sa “%2” ang mga deal ng yugtong “%1”. Pumili ng ibang ginagamit na yugto ng parehong funnel.</translation>
    </message>
    <message>
        <source>There is no such stage in the book. Choose one from the list.</source>
        <translation>Walang ganyang yugto sa libro. Pumili ng isa sa listahan.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” cannot have more than %n stage(s). Archive one first.</source>
        <translation>
            <numerusform>Hindi puwedeng humigit sa %n yugto ang funnel na “%1”. Mag-archive muna ng isa.</numerusform>
            <numerusform>Hindi puwedeng humigit sa %n yugto ang funnel na “%1”. Mag-archive muna ng isa.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #2a6fdb, or leave it empty.</source>
        <translation>Hindi kulay ang “%1”. Isulat ito gaya ng #2a6fdb, o iwang blangko.</translation>
    </message>
    <message>
        <source>The time limit of a stage must be more than zero. Enter a longer time, or no limit.</source>
        <translation>Dapat higit sa zero ang limit sa oras ng yugto. Maglagay ng mas mahabang oras, o huwag lagyan ng limit.</translation>
    </message>
    <message>
        <source>The chance of winning must be between 0% and 100%. Enter such a number, or none.</source>
        <translation>Ang tsansang manalo ay dapat mula 0% hanggang 100%. Maglagay ng ganoong numero, o iwanang blangko.</translation>
    </message>
    <message>
        <source>“%1” is the only active stage of its funnel. Add another stage first, or archive the funnel.</source>
        <translation>Ang “%1” ang huling ginagamit na yugto ng funnel nito. Magdagdag muna ng ibang yugto, o i-archive ang funnel.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Add the deal “%1”</source>
        <translation>Pagdagdag ng deal na “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Pag-edit ng “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Paglipat ng “%1”</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>Pagkapanalo ng “%1”</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>Hindi pagkatuloy ng “%1”</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Pagpapaliban ng “%1”</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>Pagpapatuloy ng “%1”</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Pagbukas muli ng “%1”</translation>
    </message>
    <message>
        <source>Transfer “%1” to another funnel</source>
        <translation>Paglipat ng “%1” sa ibang funnel</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Pagbura ng “%1”</translation>
    </message>
    <message>
        <source>Change the tags of “%1”</source>
        <translation>Pagbago ng mga tag ng “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Paglipat ng %n deal</numerusform>
            <numerusform>Paglipat ng %n deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Hindi pagkatuloy ng %n deal</numerusform>
            <numerusform>Hindi pagkatuloy ng %n deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defer %n deal(s)</source>
        <translation>
            <numerusform>Pagpapaliban ng %n deal</numerusform>
            <numerusform>Pagpapaliban ng %n deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Pagbura ng %n deal</numerusform>
            <numerusform>Pagbura ng %n deal</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Pag-import ng “%1”</translation>
    </message>
    <message>
        <source>Add the funnel “%1”</source>
        <translation>Pagdagdag ng funnel na “%1”</translation>
    </message>
    <message>
        <source>Rename the funnel “%1”</source>
        <translation>Pag-rename ng funnel na “%1”</translation>
    </message>
    <message>
        <source>Reorder the funnels</source>
        <translation>Pagbago ng ayos ng mga funnel</translation>
    </message>
    <message>
        <source>Archive the funnel “%1”</source>
        <translation>Pag-archive ng funnel na “%1”</translation>
    </message>
    <message>
        <source>Restore the funnel “%1”</source>
        <translation>Pag-restore ng funnel na “%1”</translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation>Pagdagdag ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Rename the stage “%1”</source>
        <translation>Pag-rename ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Pagbago ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Reorder the stages of “%1”</source>
        <translation>Pagbago ng ayos ng mga yugto ng “%1”</translation>
    </message>
    <message>
        <source>Archive the stage “%1”</source>
        <translation>Pag-archive ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Restore the stage “%1”</source>
        <translation>Pag-restore ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Add “%1” to a list</source>
        <translation>Pagdagdag ng “%1” sa listahan</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Pag-rename ng “%1”</translation>
    </message>
    <message>
        <source>Reorder a list</source>
        <translation>Pagbago ng ayos ng listahan</translation>
    </message>
    <message>
        <source>Change when to ask again after “%1”</source>
        <translation>Pagbago kung kailan muling magtatanong pagkatapos ng “%1”</translation>
    </message>
    <message>
        <source>Merge the loss reason “%1”</source>
        <translation>Pagsasama ng dahilang “%1” sa iba</translation>
    </message>
    <message>
        <source>Change the book settings</source>
        <translation>Pagbago ng mga setting ng libro</translation>
    </message>
    <message>
        <source>Add the company “%1”</source>
        <translation>Pagdagdag ng kompanyang “%1”</translation>
    </message>
    <message>
        <source>Add the contact “%1”</source>
        <translation>Pagdagdag ng kontak na “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Pagbago ng “%1”</translation>
    </message>
    <message>
        <source>Change the manager of “%1”</source>
        <translation>Pagpapalit ng tagapamahala ng “%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Paglalagay ng tag sa “%1”</translation>
    </message>
    <message>
        <source>Remove a tag from “%1”</source>
        <translation>Pag-aalis ng tag sa “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change the manager of %n deal(s)</source>
        <translation>
            <numerusform>Pagpapalit ng tagapamahala ng %n deal</numerusform>
            <numerusform>Pagpapalit ng tagapamahala ng %n deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n deal(s)</source>
        <translation>
            <numerusform>Paglalagay ng tag sa %n deal</numerusform>
            <numerusform>Paglalagay ng tag sa %n deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n deal(s)</source>
        <translation>
            <numerusform>Pag-aalis ng tag sa %n deal</numerusform>
            <numerusform>Pag-aalis ng tag sa %n deal</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>Pag-save ng filter na “%1”</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Pag-rename ng filter na “%1”</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Pagbura ng filter na “%1”</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Pagbabalik ng “%1”</translation>
    </message>
    <message>
        <source>Revert a field of “%1”</source>
        <translation>Pagbabalik sa dati ng isang field ng “%1”</translation>
    </message>
    <message>
        <source>Record a touch with “%1”</source>
        <translation>Pagtatala ng pakikipag-ugnayan para sa “%1”</translation>
    </message>
    <message>
        <source>Edit a touch with “%1”</source>
        <translation>Pag-edit ng pakikipag-ugnayan para sa “%1”</translation>
    </message>
    <message>
        <source>Delete a touch with “%1”</source>
        <translation>Pagbura ng pakikipag-ugnayan para sa “%1”</translation>
    </message>
    <message>
        <source>Add a note to “%1”</source>
        <translation>Pagdaragdag ng tala sa “%1”</translation>
    </message>
    <message>
        <source>Edit a note on “%1”</source>
        <translation>Pag-edit ng tala ng “%1”</translation>
    </message>
    <message>
        <source>Delete a note on “%1”</source>
        <translation>Pagbura ng tala ng “%1”</translation>
    </message>
    <message>
        <source>Add the task “%1”</source>
        <translation>Pagdaragdag ng gawaing “%1”</translation>
    </message>
    <message>
        <source>Edit the task “%1”</source>
        <translation>Pag-edit ng gawaing “%1”</translation>
    </message>
    <message>
        <source>Finish the task “%1”</source>
        <translation>Pagtatapos ng gawaing “%1”</translation>
    </message>
    <message>
        <source>Reopen the task “%1”</source>
        <translation>Pagbabalik ng gawaing “%1” sa gagawin</translation>
    </message>
    <message>
        <source>Delete the task “%1”</source>
        <translation>Pagbura ng gawaing “%1”</translation>
    </message>
    <message>
        <source>Link a file to “%1”</source>
        <translation>Pag-link ng file sa “%1”</translation>
    </message>
    <message>
        <source>Remove a file link from “%1”</source>
        <translation>Pag-alis ng link sa file mula sa “%1”</translation>
    </message>
    <message>
        <source>Restore the contact “%1”</source>
        <translation>Pagbabalik ng kontak na “%1”</translation>
    </message>
    <message>
        <source>Restore the company “%1”</source>
        <translation>Pagbabalik ng kompanyang “%1”</translation>
    </message>
    <message>
        <source>Add the funnel “%1” as a copy</source>
        <translation>Pagdaragdag ng funnel na “%1” bilang kopya</translation>
    </message>
    <message>
        <source>Change the stages of the funnel “%1”</source>
        <translation>Pagbabago ng mga yugto ng funnel na “%1”</translation>
    </message>
    <message>
        <source>Add the usual loss reasons</source>
        <translation>Pagdaragdag ng mga karaniwang dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Edit the company “%1”</source>
        <translation>Pag-edit ng kompanyang “%1”</translation>
    </message>
    <message>
        <source>Delete the company “%1”</source>
        <translation>Pagbura ng kompanyang “%1”</translation>
    </message>
    <message>
        <source>Merge the company “%1”</source>
        <translation>Pagsasama ng kompanyang “%1” sa iba</translation>
    </message>
    <message>
        <source>Edit the contact “%1”</source>
        <translation>Pag-edit ng kontak na “%1”</translation>
    </message>
    <message>
        <source>Delete the contact “%1”</source>
        <translation>Pagbura ng kontak na “%1”</translation>
    </message>
    <message>
        <source>Merge the contact “%1”</source>
        <translation>Pagsasama ng kontak na “%1” sa iba</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Pagbura ng tao</translation>
    </message>
    <message>
        <source>Ask again about “%1” later</source>
        <translation>Pagtanong muli tungkol sa “%1” sa ibang araw</translation>
    </message>
    <message>
        <source>Stop asking about “%1”</source>
        <translation>Pagtigil ng pagtanong tungkol sa “%1”</translation>
    </message>
    <message>
        <source>Wake “%1”</source>
        <translation>Paggising ng “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n deal(s)</source>
        <translation>
            <numerusform>Paggising ng %n deal</numerusform>
            <numerusform>Paggising ng %n deal</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tasks of the stage for “%1” again</source>
        <translation>Paggawa ulit ng mga gawain ng yugto para sa “%1”</translation>
    </message>
    <message>
        <source>Record what came of “%1”</source>
        <translation>Pagtala ng kinalabasan ng “%1”</translation>
    </message>
    <message>
        <source>Reschedule a touch with “%1”</source>
        <translation>Pag-reschedule ng pakikipag-ugnayan para sa “%1”</translation>
    </message>
    <message>
        <source>Reschedule the task “%1”</source>
        <translation>Pag-reschedule ng gawaing “%1”</translation>
    </message>
    <message>
        <source>Note the review of “%1”</source>
        <translation>Pagtala ng puna sa “%1”</translation>
    </message>
    <message>
        <source>Change the requirements of the stage “%1”</source>
        <translation>Pagbago ng hinihingi ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Change the tasks of the stage “%1”</source>
        <translation>Pagbago ng mga gawain ng yugtong “%1”</translation>
    </message>
    <message>
        <source>Mark “%1” as not a duplicate</source>
        <translation>Paghihiwalay ng “%1” sa mga duplicate nito</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Pag-archive ng “%1”</translation>
    </message>
    <message>
        <source>Restore “%1” from the archive</source>
        <translation>Pagbalik ng “%1” mula sa archive</translation>
    </message>
    <message>
        <source>Restore the task “%1”</source>
        <translation>Pagbabalik ng gawaing “%1”</translation>
    </message>
    <message>
        <source>Restore a touch with “%1”</source>
        <translation>Pagbabalik ng pakikipag-ugnayan para sa “%1”</translation>
    </message>
    <message>
        <source>Restore a note on “%1”</source>
        <translation>Pagbabalik ng tala ng “%1”</translation>
    </message>
    <message>
        <source>Restore a file link of “%1”</source>
        <translation>Pagbabalik ng link sa file ng “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s) from the trash</source>
        <translation>
            <numerusform>Pagbabalik ng %n bagay mula sa basurahan</numerusform>
            <numerusform>Pagbabalik ng %n bagay mula sa basurahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n deal(s)</source>
        <translation>
            <numerusform>Pagpapatuloy ng %n deal</numerusform>
            <numerusform>Pagpapatuloy ng %n na deal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesText</name>
    <message>
        <source>There is no template “%1”. Choose one of these: %2.</source>
        <translation>Walang template na “%1”. Pumili ng isa sa mga ito: %2.</translation>
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
        <translation>Idinagdag na tag: %1</translation>
    </message>
    <message>
        <source>Tags removed: %1</source>
        <translation>Inalis na tag: %1</translation>
    </message>
    <message>
        <source>Tags added: %1; removed: %2</source>
        <translation>Idinagdag na tag: %1; inalis: %2</translation>
    </message>
    <message>
        <source>Started in “%1”</source>
        <translation>Nagsimula sa “%1”</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Mula “%1” papuntang “%2”</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Hindi natuloy: %1</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Ipinagpaliban hanggang %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Ipinagpatuloy</translation>
    </message>
    <message>
        <source>Reopened in “%1”</source>
        <translation>Binuksan muli sa “%1”</translation>
    </message>
    <message>
        <source>Moved to the funnel “%1”, stage “%2”</source>
        <translation>Inilipat sa funnel na “%1”, yugtong “%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a call, 15 min</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Kinalabasan: %1</translation>
    </message>
    <message>
        <source>%1: was due %2</source>
        <translation>%1: dapat sana noong %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: hanggang %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Idinagdag na file: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Nakaplano</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kahapon</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Was planned for %1</source>
        <translation>Nakaplano sana sa %1</translation>
    </message>
    <message>
        <source>Created when the deal woke up</source>
        <translation>Ginawa nang magising ang deal</translation>
    </message>
    <message>
        <source>Created by entering a stage</source>
        <translation>Ginawa sa pagpasok sa isang yugto</translation>
    </message>
    <message>
        <source>Created by entering “%1”</source>
        <translation>Ginawa sa pagpasok sa “%1”</translation>
    </message>
    <message>
        <source>Review received</source>
        <translation>Natanggap ang puna</translation>
    </message>
    <message>
        <source>Asked for a review</source>
        <translation>Humingi ng puna</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Ipakita ang %n pa</numerusform>
            <numerusform>Ipakita ang %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>umuulit</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>hindi natuloy: %1</translation>
    </message>
    <message>
        <source>in its stage</source>
        <translation>sa yugto nito</translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>magiging %n taon</numerusform>
            <numerusform>magiging %n taon</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The heading of a day: %1 its weekday, %2 the day and the month.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tomorrow – %1</source>
        <comment>a day</comment>
        <translation>Bukas – %1</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Naghihintay ng sagot</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lampas na sa takda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ngayon na</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Nagising</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Mamaya ngayong araw</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Mga kaarawan</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Ikalawang pagkakataon</translation>
    </message>
    <message>
        <source>Too long in their stage</source>
        <translation>Matagal na sa yugto</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Walang susunod na hakbang</translation>
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
        <translation>Tawag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pulong</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Mga kahilingan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Nasagot sa oras</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Huli</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Naghihintay pa</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>Sa oras, %</translation>
    </message>
    <message>
        <source>Median time to answer, h:min:s</source>
        <translation>Median na oras bago masagot, oras:min:seg</translation>
    </message>
</context>
<context>
    <name>TransactionText</name>
    <message>
        <source>The book “%1” is busy with another change; wait until it is done, then try again.</source>
        <translation>May ibang pagbabagong ginagawa sa librong “%1”; hintaying matapos ito, saka subukan muli.</translation>
    </message>
</context>
<context>
    <name>TrashText</name>
    <message>
        <source>“%1” was in the stage “%2”, which is now archived. Restore that stage first.</source>
        <translation>Naka-archive na ang yugtong “%2” na kinalalagyan ng “%1”. Ibalik muna ang yugto.</translation>
    </message>
    <message>
        <source>“%1” was in the funnel “%2”, which is now archived. Restore that funnel first.</source>
        <translation>Naka-archive na ang funnel na “%2” na kinalalagyan ng “%1”. Ibalik muna ang funnel.</translation>
    </message>
    <message>
        <source>“%1” is already back in the book.</source>
        <translation>Nasa libro na muli ang “%1”.</translation>
    </message>
    <message>
        <source>The deal or client to which “%1” belonged is not in the book. Restore it first.</source>
        <translation>Wala na sa libro ang deal o kliyente ng “%1”. Ibalik muna iyon.</translation>
    </message>
    <message>
        <source>“%1” is linked to its deal again already.</source>
        <translation>Naka-link na ulit ang “%1” sa deal nito.</translation>
    </message>
</context>
<context>
    <name>UndoCommandText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Na-undo: %1</translation>
    </message>
</context>
<context>
    <name>WakingText</name>
    <message>
        <source>Contact the client again</source>
        <translation>Kontakin muli ang kliyente</translation>
    </message>
</context>
<context>
    <name>voronka::AboutDialog</name>
    <message>
        <source>About Voronka</source>
        <translation>Tungkol sa Voronka</translation>
    </message>
    <message>
        <source>Voronka %1</source>
        <translation>Voronka %1</translation>
    </message>
    <message>
        <source>A desktop CRM for the owner of a small business. One file on your disk, no account, no server: your deals stay yours.

Voronka is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Desktop CRM para sa may-ari ng maliit na negosyo. Isang file sa disk mo, walang account, walang server: sa iyo pa rin ang mga deal mo.

Malayang software ang Voronka sa ilalim ng GNU General Public License, bersyon 3 o mas bago. Wala itong anumang warranty.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Mga lisensya</translation>
    </message>
    <message>
        <source>Voronka: GNU General Public License, version 3 or later.
Qt %1: GNU Lesser General Public License, version 3; its charts: GNU General Public License, version 3.
SQLite: public domain.
Fonts: SIL Open Font License 1.1.

The texts of the licences come with the program.</source>
        <translation>Voronka: GNU General Public License, bersyon 3 o mas bago.
Qt %1: GNU Lesser General Public License, bersyon 3; mga chart nito: GNU General Public License, bersyon 3.
SQLite: public domain.
Mga font: SIL Open Font License 1.1.

Kasama ng program ang mga text ng lisensya.</translation>
    </message>
</context>
<context>
    <name>voronka::AttachmentList</name>
    <message>
        <source>Add files to the deal</source>
        <translation>Magdagdag ng mga file sa deal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>No program on this computer can open “%1”. Install one for such files, or open the file from its folder.</source>
        <translation>Walang program sa computer na ito na nagbubukas ng “%1”. Mag-install ng program para sa ganitong file, o buksan ang file mula sa folder nito.</translation>
    </message>
    <message>
        <source>“%1” may be a program that could harm this computer. Open it only if you trust whoever sent it.</source>
        <translation>Maaaring program ang “%1”, na puwedeng makapinsala sa computer na ito. Buksan lang kung pinagkakatiwalaan mo ang nagpadala.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Buksan pa rin</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Magdagdag ng file…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Buksan ang file</translation>
    </message>
    <message>
        <source>Remove the link to the file</source>
        <translation>Alisin ang link sa file</translation>
    </message>
</context>
<context>
    <name>voronka::BoardControls</name>
    <message>
        <source>Longest in stage first</source>
        <translation>Pinakamatagal sa yugto</translation>
    </message>
    <message>
        <source>Next contact first</source>
        <translation>Ayon sa susunod na kontak</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Pinakamalaki muna</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Ayon sa pamagat</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Ipinagpaliban: %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>Title or client</source>
        <translation>Pamagat o kliyente</translation>
    </message>
    <message>
        <source>Card order</source>
        <translation>Ayos ng mga card</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Itago ang walang laman</translation>
    </message>
    <message>
        <source>Hide stages without deals</source>
        <translation>Itago ang mga yugtong walang deal</translation>
    </message>
    <message>
        <source>Show deals put off until later</source>
        <translation>Ipakita ang mga deal na ipinagpaliban</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alisin ang lahat ng filter</translation>
    </message>
</context>
<context>
    <name>voronka::BoardPage</name>
    <message>
        <source>%1 worth %2</source>
        <comment>deals and their sum</comment>
        <translation>%1, kabuuang %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deal</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals put off until later wait here.</source>
        <translation>Dito naghihintay ang mga deal na ipinagpaliban.</translation>
    </message>
    <message>
        <source>Drop a deal here, or press %1 for a new one.</source>
        <translation>I-drop dito ang deal, o pindutin ang %1 para sa bago.</translation>
    </message>
    <message>
        <source>No deals in this stage.</source>
        <translation>Walang deal sa yugtong ito.</translation>
    </message>
    <message>
        <source>Reading the deals…</source>
        <translation>Binabasa ang mga deal…</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>Wala pang funnel ang librong ito</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Wala pang deal</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Bukas ang librong ito para basahin lang.</translation>
    </message>
    <message>
        <source>The board shows every deal in its stage. Add the first one, or import a table of deals from the File menu.</source>
        <translation>Ipinapakita ng board ang bawat deal sa yugto nito. Idagdag ang una, o i-import sa File menu ang mayroon ka na sa isang table.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>No open deals match the filters</source>
        <translation>Walang bukas na deal na tugma sa mga filter</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Baguhin o alisin ang mga filter para makita ang iba pa.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Alisin ang mga filter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>Ilipat sa naunang yugto</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Ilipat sa susunod na yugto</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Magdagdag ng isa, mula sa template o sarili mo; saka ang mga deal.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Bagong funnel…</translation>
    </message>
</context>
<context>
    <name>voronka::BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Magbukas ng libro</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Binubuksan ang libro…</translation>
    </message>
    <message>
        <source>Creating the sample book…</source>
        <translation>Ginagawa ang halimbawang libro…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Mag-import ng mga deal mula sa table</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>I-back up ang libro</translation>
    </message>
    <message>
        <source>The book was backed up to “%1” and the backup was checked.</source>
        <translation>Nakopya ang libro sa “%1” at nasuri ang kopya.</translation>
    </message>
    <message>
        <source>Copying the book…</source>
        <translation>Kinokopya ang libro…</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Piliin ang backup na ire-restore</translation>
    </message>
    <message>
        <source>Restoring the book…</source>
        <translation>Nire-restore ang libro…</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Magbukas ng ibang libro…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Mag-restore ng backup…</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Halimbawa %1</translation>
    </message>
    <message>
        <source>The backup was restored. The book as it was before is kept in “%1”.</source>
        <translation>Naibalik na ang backup. Ang dating libro ay nakatago sa “%1”.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>I-undo ang pagbabalik</translation>
    </message>
</context>
<context>
    <name>voronka::BookSession</name>
    <message>
        <source>The change was stopped before the book was checked. Nothing was changed.</source>
        <translation>Itinigil ang pagbabago bago natapos ang pagsuri sa libro. Walang nabago.</translation>
    </message>
</context>
<context>
    <name>voronka::BookSettingsForm</name>
    <message>
        <source>This book</source>
        <translation>Librong ito</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>All amounts are in this currency. Changing it does not convert the amounts already in the book.</source>
        <translation>Nasa currency na ito ang lahat ng halaga. Hindi magbabago ang numero ng mga halagang nasa libro, ang simbolo lang.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>The book counts its days in this time zone, so that reports stay the same when you travel.</source>
        <translation>Dito ibinabatay ng libro ang bilang ng mga araw, para hindi mag-iba ang report kapag nagbibiyahe ka.</translation>
    </message>
    <message>
        <source>Offer the next sale after</source>
        <translation>Ialok ang susunod na benta pagkaraan ng</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Isang buwan</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> araw</translation>
    </message>
    <message>
        <source>For clients who have bought once. Repeat clients are asked as often as they usually buy.</source>
        <translation>Para sa mga kliyenteng isang beses pa lang bumili. Ang mga bumibili ulit ay inaalukan ayon sa dalas ng pagbili nila.</translation>
    </message>
</context>
<context>
    <name>voronka::CalendarPage</name>
    <message>
        <source>All managers</source>
        <translation>Lahat ng tagapamahala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) do not fit in the week. Choose a manager to see them.</source>
        <translation>
            <numerusform>May %Ln pang entry na hindi kasya sa linggo. Pumili ng tagapamahala para makita ito.</numerusform>
            <numerusform>May %Ln pang entry na hindi kasya sa linggo. Pumili ng tagapamahala para makita ang mga ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>New task here</source>
        <translation>Bagong gawain dito</translation>
    </message>
    <message>
        <source>New meeting here</source>
        <translation>Bagong pulong dito</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>I-export sa kalendaryo</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Nakaraang linggo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ngayong linggo</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Susunod na linggo</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Bagong pulong</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>I-export sa kalendaryo…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
</context>
<context>
    <name>voronka::ChanceActions</name>
    <message>
        <source>In a &amp;week</source>
        <translation>Sa isang &amp;linggo</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>Sa isang &amp;buwan</translation>
    </message>
    <message>
        <source>In &amp;3 months</source>
        <translation>Pagkalipas ng &amp;3 buwan</translation>
    </message>
    <message>
        <source>In a &amp;year</source>
        <translation>Sa isang &amp;taon</translation>
    </message>
    <message>
        <source>&amp;Choose the day…</source>
        <translation>&amp;Pumili ng araw…</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Magtanong sa ibang araw</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Huwag nang magtanong</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelDialog</name>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telepono o e-mail</translation>
    </message>
    <message>
        <source>How can this client be reached?</source>
        <translation>Paano maaabot ang kliyenteng ito?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
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
        <translation>Magdagdag ng telepono o e-mail</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelsEdit</name>
    <message>
        <source>Kind of address</source>
        <translation>Uri ng address</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Alisin ang address na ito</translation>
    </message>
    <message>
        <source>Phone, e-mail or messenger</source>
        <translation>Telepono, e-mail, o messenger</translation>
    </message>
</context>
<context>
    <name>voronka::ChartActions</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Mga PDF na dokumento (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Mga SVG na drawing (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Mga PNG na larawan (*.png)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>I-export ang chart</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>Mayroon nang %1. Papalitan ba ito?</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Naisulat ang %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Nasa clipboard na ang larawan</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Nasa clipboard na ang table</translation>
    </message>
    <message>
        <source>PDF, A4 landscape…</source>
        <translation>PDF, A4 pahiga…</translation>
    </message>
    <message>
        <source>PDF, A4 portrait…</source>
        <translation>PDF, A4 patayo…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG na drawing…</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG na larawan…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopyahin ang larawan</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopyahin ang table</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
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
        <translation>Sinusuri ang libro bago ang unang pagbabago…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientActions</name>
    <message>
        <source>The deal was added.</source>
        <translation>Naidagdag ang deal.</translation>
    </message>
    <message>
        <source>The two clients were merged.</source>
        <translation>Iisang kliyente na sila ngayon.</translation>
    </message>
    <message>
        <source>Looking for everything about the person…</source>
        <translation>Hinahanap ang lahat tungkol sa taong ito…</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Nabura na ang tao.</translation>
    </message>
    <message numerus="yes">
        <source>The person was erased. %n backup(s) still hold them.</source>
        <translation>
            <numerusform>Nabura na ang tao. Nasa %n backup pa siya.</numerusform>
            <numerusform>Nabura na ang tao. Nasa %n backup pa siya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing the person and rewriting the file…</source>
        <translation>Binubura ang tao at isinusulat muli ang file…</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>Binura ang “%1”. Pindutin ang Ctrl+Z para ibalik.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Bagong kompanya</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>I-import…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>For an address book (vCard)…</source>
        <translation>Para sa address book (vCard)…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Bilang table (CSV)…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Mga duplicate…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Pagsamahin…</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Lahat tungkol sa taong ito…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Burahin ang taong ito…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>For a new address book (vCard 4.0)…</source>
        <translation>Para sa bagong address book (vCard 4.0)…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientCard</name>
    <message>
        <source>A client needs a name. Enter one, and the rest is saved too.</source>
        <translation>Kailangan ng kliyente ng pangalan: isulat ito, at mase-save din ang iba.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Hindi na-save: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Bagong kompanya</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Mga kliyente</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Bumalik sa listahan (Esc)</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Deals, %1</source>
        <translation>Mga deal, %1</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktibidad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>Mga tao ng kompanyang ito</translation>
    </message>
    <message>
        <source>Deals, activity and people of this client</source>
        <translation>Mga deal, pangyayari, at tao ng kliyenteng ito</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Mga tab sa kaliwa</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Mga tab sa kanan</translation>
    </message>
</context>
<context>
    <name>voronka::ClientDeals</name>
    <message>
        <source>Deals of this client</source>
        <translation>Mga deal ng kliyenteng ito</translation>
    </message>
    <message>
        <source>Enter the name first, then add deals.</source>
        <translation>Isulat ang pangalan; susunod ang mga deal.</translation>
    </message>
    <message>
        <source>The deals with this client will appear here.</source>
        <translation>Dito lalabas ang mga deal sa kliyenteng ito.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
</context>
<context>
    <name>voronka::ClientForm</name>
    <message>
        <source>No source</source>
        <translation>Walang pinagmulan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Phones, e-mails, messengers</source>
        <translation>Mga telepono, e-mail, messenger</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Kaarawan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Buksan ang kompanya</translation>
    </message>
    <message>
        <source>Birthday known</source>
        <translation>Alam ang kaarawan</translation>
    </message>
</context>
<context>
    <name>voronka::ClientList</name>
    <message>
        <source>Reading the clients…</source>
        <translation>Binabasa ang mga kliyente…</translation>
    </message>
    <message>
        <source>No clients match the search</source>
        <translation>Walang kliyenteng tugma sa hinahanap</translation>
    </message>
    <message>
        <source>Try another word, or show all clients.</source>
        <translation>Subukan ang ibang salita, o ipakita ang lahat ng kliyente.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Ipakita ang lahat ng kliyente</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Wala pang kliyente</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Bukas ang librong ito para basahin lang.</translation>
    </message>
    <message>
        <source>The people and companies you sell to, with all their deals. Add the first one, or import the contacts from your phone.</source>
        <translation>Narito ang mga tao at kompanyang binebentahan mo, kasama ang lahat ng deal nila. Idagdag ang una, o i-import ang mga kontak mula sa telepono mo.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n kliyente ang napili</numerusform>
            <numerusform>%n kliyente ang napili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n kliyente</numerusform>
            <numerusform>%n kliyente</numerusform>
        </translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>Bagong tao (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>clients</comment>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Mga kompanya</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Pangalan, telepono, o e-mail</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Maghanap sa mga kliyente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Mga kliyente</translation>
    </message>
</context>
<context>
    <name>voronka::ClientStory</name>
    <message>
        <source>Calls, meetings, messages and notes will appear here, and how their deals began and ended.</source>
        <translation>Dito ilalagay ang mga tawag, pulong, mensahe, at tala, at kung paano nagsimula at natapos ang mga deal.</translation>
    </message>
</context>
<context>
    <name>voronka::ClientTableModel</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontak</numerusform>
            <numerusform>%n kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a company</source>
        <translation>%1, isang kompanya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Huling ugnayan</translation>
    </message>
</context>
<context>
    <name>voronka::ColourButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Pumili ng kulay…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Awtomatiko</translation>
    </message>
</context>
<context>
    <name>voronka::ColumnHeader</name>
    <message>
        <source>deals: %1</source>
        <translation>mga deal: %1</translation>
    </message>
    <message>
        <source>New deal in “%1” (%2)</source>
        <translation>Bagong deal sa “%1” (%2)</translation>
    </message>
</context>
<context>
    <name>voronka::ContactFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>Hindi mabasa ang “%1”: %2. Pumili ng ibang file.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added.</source>
        <translation>
            <numerusform>%n kliyente ang naidagdag.</numerusform>
            <numerusform>%n kliyente ang naidagdag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing client(s) updated.</source>
        <translation>
            <numerusform>%n kliyenteng nasa libro na ang nadagdagan ng impormasyon.</numerusform>
            <numerusform>%n kliyenteng nasa libro na ang nadagdagan ng impormasyon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>%n row ang hindi na-import.</numerusform>
            <numerusform>%n row ang hindi na-import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>I-import ang mga kontak</translation>
    </message>
    <message>
        <source>Importing the contacts…</source>
        <translation>Ini-import ang mga kontak…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linya %1: %2</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>I-save ang mga row para maayos…</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>I-save ang mga row na hindi na-import</translation>
    </message>
    <message>
        <source>rows not imported</source>
        <translation>mga row na hindi na-import</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>Mayroon nang %1. Papalitan ba ito?</translation>
    </message>
    <message>
        <source>Writing the contacts…</source>
        <translation>Isinusulat ang mga kontak…</translation>
    </message>
    <message>
        <source>Export contacts for an address book</source>
        <translation>I-export ang mga kontak para sa address book</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>mga kontak</translation>
    </message>
    <message>
        <source>Export contacts as a table</source>
        <translation>I-export ang mga kontak bilang table</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Lahat tungkol sa taong ito</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Mga pahinang babasahin (*.html)</translation>
    </message>
    <message>
        <source>Everything about this person was written to “%1”.</source>
        <translation>Naisulat sa “%1” ang lahat tungkol sa taong ito.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to “%1”.</source>
        <translation>
            <numerusform>%n kliyente ang naisulat sa “%1”.</numerusform>
            <numerusform>%n kliyente ang naisulat sa “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealActions</name>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ilipat</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hindi natuloy</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ipagpaliban</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buksan muli</translation>
    </message>
    <message>
        <source>Move to another funnel</source>
        <translation>Ilipat sa ibang funnel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Walang tagapamahala</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Bagong tag…</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Walang tag</translation>
    </message>
    <message>
        <source>One of the selected deals is no longer in the book. Select again.</source>
        <translation>Wala na sa libro ang isa sa mga napiling deal. Pumili muli.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deal</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>Palitan ang tagapamahala</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lagyan ng tag</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Mag-alis ng tag</translation>
    </message>
    <message>
        <source>Create the stage&apos;s tasks again</source>
        <translation>Gawin ulit ang mga gawain ng yugto</translation>
    </message>
</context>
<context>
    <name>voronka::DealColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Ayusin ayon sa</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>I-reset ang mga column</translation>
    </message>
</context>
<context>
    <name>voronka::DealDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Hindi pa naka-save ang na-type mo. Ise-save ba ito?</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Walang tagapamahala</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Walang pinagmulan</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Walang rehiyon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Halaga, %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Inaasahang pagsara</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
</context>
<context>
    <name>voronka::DealFilterBox</name>
    <message>
        <source>Filters</source>
        <translation>Mga filter</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Mga filter: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Anumang pinagmulan</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Anumang rehiyon</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Anumang tag</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Anumang uri</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Alisin ang filter</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Halaga mula</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Halaga hanggang</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Isinara</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Inaasahang magsara</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Walang tagapamahala</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Walang pinagmulan</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Walang rehiyon</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Anumang dahilan</translation>
    </message>
    <message>
        <source>Only without a next step</source>
        <translation>Walang susunod na hakbang lamang</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Panahon</translation>
    </message>
</context>
<context>
    <name>voronka::DealForm</name>
    <message>
        <source>No manager</source>
        <translation>Walang tagapamahala</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Walang pinagmulan</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Walang rehiyon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Pangalan ng tao</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Pangalan ng kompanya</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Ipakita ang tao</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Ipakita ang kompanya</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Inaasahang pagsara</translation>
    </message>
</context>
<context>
    <name>voronka::DealHead</name>
    <message>
        <source>Won on %1</source>
        <translation>Panalo noong %1</translation>
    </message>
    <message>
        <source>Lost on %1: %2</source>
        <translation>Hindi natuloy noong %1: %2</translation>
    </message>
    <message>
        <source>Deferred until %1, %2</source>
        <comment>day, time</comment>
        <translation>Ipinagpaliban hanggang %1, %2</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2</source>
        <translation>Bukas; nasa “%1” nang %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Bumalik (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2, %3</source>
        <comment>limit 3 days, exceeded by 2 days</comment>
        <translation>Bukas; %2 na sa “%1”, %3</translation>
    </message>
</context>
<context>
    <name>voronka::DealPage</name>
    <message>
        <source>Discard my changes</source>
        <translation>Itapon ang na-type ko</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>I-edit ang pamagat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Mga kaugnay na deal</translation>
    </message>
</context>
<context>
    <name>voronka::DealTableModel</name>
    <message>
        <source>Closed %1</source>
        <translation>Isinara: %1</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Lampas sa limit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Inaasahan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Isinara</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Araw sa yugto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Won, revived</source>
        <translation>Panalo, nabuhay muli</translation>
    </message>
    <message>
        <source>Won after it had been lost</source>
        <translation>Panalo matapos hindi matuloy noong una</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Lampas na sa takda: %1</translation>
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
        <translation>Lahat ng yugto</translation>
    </message>
    <message>
        <source>All funnels</source>
        <translation>Lahat ng funnel</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Lahat ng deal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ipinagpaliban</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hindi natuloy</translation>
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
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>Title, client or phone</source>
        <translation>Pamagat, kliyente, o telepono</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Maghanap sa mga deal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alisin ang lahat ng filter</translation>
    </message>
</context>
<context>
    <name>voronka::DealsFoot</name>
    <message>
        <source>No deals</source>
        <translation>Walang deal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) worth %1</source>
        <translation>
            <numerusform>%Ln deal, kabuuang %1</numerusform>
            <numerusform>%Ln deal, kabuuang %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected worth %1, %2 on average</source>
        <translation>
            <numerusform>%Ln ang napili, kabuuang %1, karaniwang %2</numerusform>
            <numerusform>%Ln ang napili, kabuuang %1, karaniwang %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealsPage</name>
    <message>
        <source>Reading the deals…</source>
        <translation>Binabasa ang mga deal…</translation>
    </message>
    <message>
        <source>No deals match the filters</source>
        <translation>Walang deal na tugma sa mga filter</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Baguhin o alisin ang mga filter para makita ang iba pa.</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Wala pang deal</translation>
    </message>
    <message>
        <source>Add the first one, or import a table of deals from the File menu.</source>
        <translation>Idagdag ang una, o i-import sa File menu ang mayroon ka na sa isang table.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Bukas ang librong ito para basahin lang.</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>Wala pang funnel ang librong ito</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Magdagdag ng isa, mula sa template o sarili mo; saka ang mga deal.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Bagong funnel…</translation>
    </message>
</context>
<context>
    <name>voronka::DealsToolBar</name>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
</context>
<context>
    <name>voronka::DeferDialog</name>
    <message>
        <source>Defer the deal</source>
        <translation>Ipagpaliban ang deal</translation>
    </message>
    <message>
        <source>When is the next contact?</source>
        <translation>Kailan ang susunod na kontak?</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ipagpaliban</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Susunod na kontak</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Sa isang linggo</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Sa isang buwan</translation>
    </message>
    <message>
        <source>1st of next month</source>
        <translation>Ika-1 ng susunod na buwan</translation>
    </message>
    <message>
        <source>What to ask then (optional)</source>
        <translation>Ano ang itatanong (opsyonal)</translation>
    </message>
</context>
<context>
    <name>voronka::DropZones</name>
    <message>
        <source>Mark as won</source>
        <translation>Markahang panalo</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Markahang hindi natuloy</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Ipagpaliban</translation>
    </message>
    <message>
        <source>Drop a deal here to win, lose or defer it</source>
        <translation>I-drop dito ang deal para tapusin o ipagpaliban</translation>
    </message>
</context>
<context>
    <name>voronka::DueEdit</name>
    <message>
        <source>Due on</source>
        <translation>Takdang petsa</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Sa oras na</translation>
    </message>
</context>
<context>
    <name>voronka::DueList</name>
    <message>
        <source>While you were away</source>
        <translation>Habang wala ka</translation>
    </message>
    <message>
        <source>What is due now</source>
        <translation>Mga dapat gawin ngayon</translation>
    </message>
</context>
<context>
    <name>voronka::DueQuestion</name>
    <message>
        <source>Snooze</source>
        <translation>I-snooze</translation>
    </message>
    <message>
        <source>When should it be done?</source>
        <translation>Kailan ito gagawin?</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicateWatch</name>
    <message>
        <source>The book already has “%1”. Is it the same?</source>
        <translation>Nasa libro na ang “%1”. Iisa ba ang mga ito?</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2. Is it the same?</source>
        <translation>Nasa libro na ang “%1”, %2. Iisa ba ang mga ito?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buksan iyon</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Pagsamahin…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Magkaiba sila</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicatesDialog</name>
    <message>
        <source>same phone</source>
        <translation>parehong telepono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>parehong e-mail</translation>
    </message>
    <message>
        <source>same messenger</source>
        <translation>parehong messenger</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>parehong pangalan</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>magkahawig na pangalan</translation>
    </message>
    <message>
        <source>Comparing all clients…</source>
        <translation>Inihahambing ang lahat ng kliyente…</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Walang nakitang duplicate na kliyente.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Mga duplicate</translation>
    </message>
    <message numerus="yes">
        <source>%n more will be shown next time.</source>
        <translation>
            <numerusform>%n pa ang ipapakita sa susunod.</numerusform>
            <numerusform>%n pa ang ipapakita sa susunod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mga kliyenteng maaaring iisa</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Pagsamahin…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>These may be the same person or company. Look at both side by side and merge them, or say that they are different.</source>
        <translation>Maaaring iisang tao o kompanya ang mga ito. Paghambingin at pagsamahin, o sabihing magkaiba sila.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Hindi duplicate</translation>
    </message>
</context>
<context>
    <name>voronka::DurationEdit</name>
    <message>
        <source>minutes</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>oras</translation>
    </message>
    <message>
        <source>days</source>
        <translation>araw</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Yunit ng oras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln oras</numerusform>
            <numerusform>%Ln oras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln araw</numerusform>
            <numerusform>%Ln araw</numerusform>
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
        <translation>I-&amp;undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>I-&amp;redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Maghanap ng &amp;kahit ano…</translation>
    </message>
    <message>
        <source>the last planned change</source>
        <translation>ang huling nakaplanong pagbabago</translation>
    </message>
</context>
<context>
    <name>voronka::EntryActions</name>
    <message>
        <source>Write down or plan</source>
        <translation>Itala o iplano</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Magplano ng tawag…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Magplano ng pulong…</translation>
    </message>
    <message>
        <source>Plan a message…</source>
        <translation>Magplano ng mensahe…</translation>
    </message>
    <message>
        <source>Plan an e-mail…</source>
        <translation>Magplano ng e-mail…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Bagong gawain…</translation>
    </message>
</context>
<context>
    <name>voronka::EntryDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Hindi pa naka-save ang na-type mo. Ise-save ba ito?</translation>
    </message>
</context>
<context>
    <name>voronka::EntryFields</name>
    <message>
        <source>What needs to be done?</source>
        <translation>Ano ang gagawin?</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>Ano ang napag-usapan at napagkasunduan?</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Ano ang gagawin</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Kailan ito</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Gaano katagal, sa minuto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kinalabasan</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Takdang petsa</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Sa oras na</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Uri ng gawain</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tungkol saan ito?</translation>
    </message>
    <message>
        <source>When it is planned for</source>
        <translation>Kung kailan nakaplano</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Nakaplano</translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation>Hindi pa ito nangyayari</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>A call to someone who did not expect it</source>
        <translation>Tawag sa taong hindi naghihintay nito</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Sino ang gagawa</translation>
    </message>
    <message>
        <source>Manager of the deal</source>
        <translation>Tagapamahala ng deal</translation>
    </message>
</context>
<context>
    <name>voronka::EraseQuestion</name>
    <message>
        <source>• The name, all phones and addresses, the birthday, the note and the tags are erased.</source>
        <translation>• Mawawala ang pangalan, lahat ng telepono at address, kaarawan, tala, at mga tag.</translation>
    </message>
    <message numerus="yes">
        <source>• %n deal(s) stay in the numbers, without the client.</source>
        <translation>
            <numerusform>• %n deal ang mananatili sa mga bilang, nang walang kliyente.</numerusform>
            <numerusform>• %n deal ang mananatili sa mga bilang, nang walang kliyente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n deal title(s) that name the person become neutral.</source>
        <translation>
            <numerusform>• %n pamagat ng deal na may pangalan ng tao ang papalitan.</numerusform>
            <numerusform>• %n pamagat ng deal na may pangalan ng tao ang papalitan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n call(s), message(s) and note(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n tawag, mensahe, o tala ang mawawalan ng teksto o mabubura.</numerusform>
            <numerusform>• %n tawag, mensahe, o tala ang mawawalan ng teksto o mabubura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n task(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n gawain ang mawawalan ng teksto o mabubura.</numerusform>
            <numerusform>• %n gawain ang mawawalan ng teksto o mabubura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n earlier step(s) can no longer be undone.</source>
        <translation>
            <numerusform>• %n naunang hakbang ang hindi na mababawi.</numerusform>
            <numerusform>• %n naunang hakbang ang hindi na mababawi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Burahin ang tao</translation>
    </message>
    <message>
        <source>Erase “%1” from the book?</source>
        <translation>Burahin ang “%1” sa libro?</translation>
    </message>
    <message>
        <source>This cannot be undone: the history forgets the person too.</source>
        <translation>Hindi na ito mababawi: aalisin din sa kasaysayan ang taong ito.</translation>
    </message>
    <message>
        <source>These backups still hold the person. Delete them yourself when nothing else in them is needed:</source>
        <translation>May data pa ng taong ito ang mga backup na ito. Burahin ang mga ito kapag wala nang ibang kailangan doon:</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Mga backup na may data pa ng taong ito</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Naiintindihan kong hindi na ito mababawi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>voronka::FigureStrip</name>
    <message numerus="yes">
        <source>overdue</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>lampas na sa takda</numerusform>
            <numerusform>lampas na sa takda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for today</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>para ngayon</numerusform>
            <numerusform>para ngayon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered within the limit, %n day(s)</source>
        <translation>
            <numerusform>nasagot sa loob ng limit, %n araw</numerusform>
            <numerusform>nasagot sa loob ng limit, %n araw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::FiguresBox</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n araw na ang nakalipas</numerusform>
            <numerusform>%n araw na ang nakalipas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Karaniwang panalong deal</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>Bahagi ng muling pagbili</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Pakikipag-ugnayan</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Huling pagbili</translation>
    </message>
    <message numerus="yes">
        <source>Buys about every %n day(s), next around %1</source>
        <translation>
            <numerusform>Bumibili halos tuwing %n araw; susunod, bandang %1</numerusform>
            <numerusform>Bumibili halos tuwing %n araw; susunod, bandang %1</numerusform>
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
        <translation>&amp;Bagong libro…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>B&amp;uksan ang libro…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buksan ang &amp;kamakailan</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Tingnan ang &amp;halimbawa</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Isara ang libro</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>Mag-im&amp;port ng mga deal…</translation>
    </message>
    <message>
        <source>&amp;Back up the book…</source>
        <translation>I-b&amp;ack up ang libro…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Mag-&amp;restore ng backup…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lumabas</translation>
    </message>
    <message>
        <source>&amp;Export to a calendar…</source>
        <translation>I-&amp;export sa kalendaryo…</translation>
    </message>
</context>
<context>
    <name>voronka::FilterNameDialog</name>
    <message>
        <source>What is this filter called?</source>
        <translation>Ano ang itatawag sa filter na ito?</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Pangalan ng filter</translation>
    </message>
</context>
<context>
    <name>voronka::FindDialog</name>
    <message>
        <source>The book is still being read. Its deals and clients will be found in a moment.</source>
        <translation>Binabasa pa ang libro. Ilang sandali lang at mahahanap na ang mga deal at kliyente.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters: any part of a name, a title or a phone number will do.</source>
        <translation>Walang nahanap. Subukan ang mas kaunting titik: sapat na ang anumang bahagi ng pangalan, pamagat o numero ng telepono.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Maghanap ng kahit ano</translation>
    </message>
    <message>
        <source>Find a deal, a client, a phone number, a task or a command</source>
        <translation>Maghanap ng deal, kliyente, numero ng telepono, gawain, o command</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Ano ang hahanapin</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ano ang nahanap</translation>
    </message>
</context>
<context>
    <name>voronka::FindModel</name>
    <message>
        <source>Recently opened</source>
        <translation>Kamakailang binuksan</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Mga kompanya</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mga gawain</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Mga command</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChart</name>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>Funnel chart</translation>
    </message>
    <message>
        <source>Up and Down choose a bar, Left and Right a part of it, Return lists its deals. The same numbers are in the table.</source>
        <translation>Pumili ng bar gamit ang Up at Down, at ng bahagi nito gamit ang Left at Right; Enter para ilista ang mga deal nito. Nasa table din ang mga bilang na ito.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChooser</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (naka-archive)</translation>
    </message>
    <message>
        <source>Copy the funnel</source>
        <translation>Kopyahin ang funnel</translation>
    </message>
    <message>
        <source>Name of the copy; it gets the same stages and no deals</source>
        <translation>Pangalan ng kopya, na may parehong mga yugto at walang deal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1, kopya</translation>
    </message>
    <message>
        <source>Rename the funnel</source>
        <translation>I-rename ang funnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>I-rename</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>I-archive</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Bagong funnel…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopyahin…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>I-rename…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ibaba</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelControls</name>
    <message>
        <source>By amount</source>
        <translation>Ayon sa halaga</translation>
    </message>
    <message>
        <source>Stepped pyramid</source>
        <translation>Pyramid na baitang</translation>
    </message>
    <message>
        <source>Classic funnel</source>
        <translation>Klasikong funnel</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mga bar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
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
        <translation>Sukat</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Created in the period</source>
        <translation>Nilikha sa panahon</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Isinara sa panahon</translation>
    </message>
    <message>
        <source>Entries in the period</source>
        <translation>Mga pasok sa panahon</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Kalagayan ngayon</translation>
    </message>
    <message>
        <source>By number of deals</source>
        <translation>Ayon sa bilang</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelPage</name>
    <message>
        <source>Counting the deals…</source>
        <translation>Binibilang ang mga deal…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>Wala pang funnel ang librong ito</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Magsimula sa template, o sa sarili mong mga yugto.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Bagong funnel…</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Bukas ang librong ito para basahin lang.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelSettings</name>
    <message>
        <source>Archive the stage</source>
        <translation>I-archive ang yugto</translation>
    </message>
    <message>
        <source>“%1” still has deals. Choose the stage to move them to.</source>
        <translation>May mga deal ngayon sa “%1”. Piliin ang yugtong lilipatan ng mga ito.</translation>
    </message>
    <message>
        <source>Move and archive</source>
        <translation>Ilipat at i-archive</translation>
    </message>
    <message>
        <source>Funnels and stages</source>
        <translation>Mga funnel at yugto</translation>
    </message>
    <message>
        <source>Stages can be renamed, moved and archived at any time: the history of your deals is kept.</source>
        <translation>Puwedeng i-rename, ilipat at i-archive ang mga yugto kahit kailan: nananatili ang kasaysayan ng mga deal mo.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Bagong funnel…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Bagong yugto</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>Wala pang funnel ang librong ito</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Magsimula sa template, o sa sarili mong mga yugto.</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Bukas ang librong ito para basahin lang.</translation>
    </message>
    <message>
        <source>The planned changes to the stages of “%1” are not applied yet.</source>
        <translation>Hindi pa naia-apply ang mga nakaplanong pagbabago sa mga yugto ng “%1”.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>I-apply</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
</context>
<context>
    <name>voronka::GoneNote</name>
    <message>
        <source>This deal is deleted</source>
        <translation>Binura ang deal na ito</translation>
    </message>
    <message>
        <source>It can be restored with everything that belonged to it.</source>
        <translation>Maibabalik ito kasama ng lahat ng kaugnay nito.</translation>
    </message>
    <message>
        <source>It is no longer in the book.</source>
        <translation>Wala na ito sa libro.</translation>
    </message>
    <message>
        <source>Restore the deal</source>
        <translation>Ibalik ang deal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
</context>
<context>
    <name>voronka::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Tulong</translation>
    </message>
    <message>
        <source>&amp;About Voronka</source>
        <translation>&amp;Tungkol sa Voronka</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Mga &amp;lisensya</translation>
    </message>
</context>
<context>
    <name>voronka::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Move to its own window or back</source>
        <translation>Sa sariling window, o pabalik</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Isara ang kasaysayan</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Mga tab sa kaliwa</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Mga tab sa kanan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>Ipakita lang ang may ganitong teksto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Mga hakbang</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Basurahan</translation>
    </message>
</context>
<context>
    <name>voronka::HolidayList</name>
    <message>
        <source>Holidays</source>
        <translation>Mga holiday</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Bagong holiday</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Add the holiday</source>
        <translation>Idagdag ang holiday</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Alisin (Del)</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>Alisin ang holiday</translation>
    </message>
</context>
<context>
    <name>voronka::ImportDialog</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>Hindi mabasa ang “%1”: %2. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>Importing your deals…</source>
        <translation>Ini-import ang mga deal mo…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Mag-import ng mga deal mula sa table</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Binabasa ang table…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>I-import</translation>
    </message>
</context>
<context>
    <name>voronka::ImportResultPage</name>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>I-save ang mga row na hindi na-import</translation>
    </message>
    <message>
        <source>rows not imported.csv</source>
        <translation>mga row na hindi na-import.csv</translation>
    </message>
    <message>
        <source>Your deals are in the book</source>
        <translation>Nasa libro na ang mga deal mo</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>%n deal ang naidagdag.</numerusform>
            <numerusform>%n deal ang naidagdag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) updated.</source>
        <translation>
            <numerusform>%n deal ang na-update.</numerusform>
            <numerusform>%n deal ang na-update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>%n row ang hindi na-import.</numerusform>
            <numerusform>%n row ang hindi na-import.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole import can be undone from the Edit menu.</source>
        <translation>Puwedeng i-undo ang buong import sa Edit menu.</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Mga row na hindi na-import</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>I-save ang mga row para maayos…</translation>
    </message>
</context>
<context>
    <name>voronka::ImportSetupPage</name>
    <message numerus="yes">
        <source>%n row(s). Choose what each column holds; columns left out are not imported.</source>
        <translation>
            <numerusform>%n row. Piliin kung ano ang laman ng bawat column; hindi ii-import ang mga column na hindi isinama.</numerusform>
            <numerusform>%n row. Piliin kung ano ang laman ng bawat column; hindi ii-import ang mga column na hindi isinama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Panghiwalay</translation>
    </message>
    <message>
        <source>Into the funnel</source>
        <translation>Sa funnel na</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Mga yugto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Huwag isama</translation>
    </message>
</context>
<context>
    <name>voronka::KnownNote</name>
    <message>
        <source>The book already has “%1” and others like that.</source>
        <translation>Nasa libro na ang “%1” at ang iba pang katulad.</translation>
    </message>
    <message>
        <source>The book already has “%1”.</source>
        <translation>Nasa libro na ang “%1”.</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2.</source>
        <translation>Nasa libro na ang “%1”, %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Iyon ang gamitin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Idagdag bilang bago</translation>
    </message>
</context>
<context>
    <name>voronka::LackDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>deals that lack something</comment>
        <translation>
            <numerusform>%1 sa %Ln deal</numerusform>
            <numerusform>%1 sa %Ln deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the other %Ln deal(s)</source>
        <translation>
            <numerusform>Ilipat ang natitirang %Ln deal</numerusform>
            <numerusform>Ilipat ang natitirang %Ln deal</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing before the stage</source>
        <translation>Kulang bago ang yugto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) cannot enter “%1” yet</source>
        <translation>
            <numerusform>%Ln deal ang hindi pa makakapasok sa “%1”</numerusform>
            <numerusform>%Ln deal ang hindi pa makakapasok sa “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals that lack something</source>
        <translation>Mga deal na may kulang</translation>
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
        <translation>Kulang</translation>
    </message>
</context>
<context>
    <name>voronka::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Wika</translation>
    </message>
</context>
<context>
    <name>voronka::LinkedDeals</name>
    <message>
        <source>Follows “%1”, %2</source>
        <translation>Kasunod ng “%1”, %2</translation>
    </message>
    <message>
        <source>Followed by “%1”, %2</source>
        <translation>Sinundan ng “%1”, %2</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Mga kaugnay na deal</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Susunod na benta</translation>
    </message>
    <message>
        <source>Start the next sale to the same client</source>
        <translation>Simulan ang susunod na benta sa parehong kliyente</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rekomendasyon</translation>
    </message>
    <message>
        <source>Start a deal with someone this client referred</source>
        <translation>Magsimula ng deal sa taong inirekomenda ng kliyenteng ito</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Tanggalin ang link</translation>
    </message>
    <message>
        <source>This deal no longer follows the earlier one</source>
        <translation>Hindi na sumusunod ang deal na ito sa nauna</translation>
    </message>
    <message>
        <source>Link to an earlier deal</source>
        <translation>I-link sa naunang deal</translation>
    </message>
</context>
<context>
    <name>voronka::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>I-rename</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Bagong pangalan</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Itaas (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ibaba (Alt+Down)</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>Mga pangalan sa listahan</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Alisin (Del)</translation>
    </message>
    <message>
        <source>Archived: kept for history, no longer offered.</source>
        <translation>Naka-archive: nasa kasaysayan pa, hindi na iniaalok.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>I-archive</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Pati naka-archive</translation>
    </message>
</context>
<context>
    <name>voronka::ListSettings</name>
    <message>
        <source>Managers</source>
        <translation>Mga tagapamahala</translation>
    </message>
    <message>
        <source>The people responsible for deals.</source>
        <translation>Kung sino ang may hawak ng deal.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mga pinagmulan</translation>
    </message>
    <message>
        <source>Where your clients come from: a website, a recommendation, an advertisement.</source>
        <translation>Kung saan galing ang mga kliyente mo: website, rekomendasyon, advertisement.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Mga rehiyon</translation>
    </message>
    <message>
        <source>Where your clients are.</source>
        <translation>Kung nasaan ang mga kliyente mo.</translation>
    </message>
</context>
<context>
    <name>voronka::LoseDialog</name>
    <message>
        <source>Deal lost</source>
        <translation>Hindi natuloy ang deal</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Bakit hindi ito natuloy?</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Markahang hindi natuloy</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Komento (opsyonal)</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Magdagdag ng dahilan…</translation>
    </message>
    <message>
        <source>New loss reason</source>
        <translation>Bagong dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>Add this reason to the list</source>
        <translation>Idagdag ang dahilang ito sa listahan</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>Ipaalala pagkalipas ng</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> araw</translation>
    </message>
    <message>
        <source>Days until the reminder</source>
        <translation>Mga araw bago ang paalala</translation>
    </message>
</context>
<context>
    <name>voronka::LossReasonSettings</name>
    <message>
        <source>There is no other reason to merge with. Add one first.</source>
        <translation>Walang ibang dahilan na mapagsasamahan. Magdagdag muna ng isa.</translation>
    </message>
    <message>
        <source>Merge reasons</source>
        <translation>Pagsamahin ang mga dahilan</translation>
    </message>
    <message>
        <source>Deals lost for “%1” will be counted under the reason chosen here.</source>
        <translation>Ang mga deal na hindi natuloy dahil sa “%1” ay bibilangin sa dahilang pipiliin dito.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Mga dahilan ng hindi pagkatuloy</translation>
    </message>
    <message>
        <source>No deal is lost without one of these reasons.</source>
        <translation>Bawat deal na hindi natuloy ay may isa sa mga dahilang ito.</translation>
    </message>
    <message>
        <source>Merge with another reason…</source>
        <translation>Isama sa ibang dahilan…</translation>
    </message>
    <message>
        <source>Ask the client again after</source>
        <translation>Tanungin muli pagkalipas ng</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hindi na</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> araw</translation>
    </message>
    <message>
        <source>Some clients who say no today are worth a call later.</source>
        <translation>May mga kliyenteng humihindi ngayon na sulit tawagan ulit balang araw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost for this reason</source>
        <translation>
            <numerusform>%Ln deal ang hindi natuloy dahil dito</numerusform>
            <numerusform>%Ln deal ang hindi natuloy dahil dito</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the usual reasons</source>
        <translation>Idagdag ang mga karaniwang dahilan</translation>
    </message>
    <message>
        <source>Adds the usual reasons that are missing from this list</source>
        <translation>Idinadagdag ang mga dahilan ng bagong libro na wala pa sa listahang ito</translation>
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
        <translation>Wala na sa libro ang isa sa dalawa. Hanapin ito sa listahan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Kaarawan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Merge two clients</source>
        <translation>Pagsamahin ang dalawang kliyente</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>Ano ang pananatilihin?</translation>
    </message>
    <message>
        <source>The deals, touches, tasks, addresses and tags of both are kept. Merging can be undone.</source>
        <translation>Mananatili ang mga deal, pakikipag-ugnayan, gawain, address, at tag ng dalawa. Mababawi ang pagsasama.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Ang resulta</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kaliwa</translation>
    </message>
    <message>
        <source>right</source>
        <translation>kanan</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Pareho, magkasunod</translation>
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
        <translation>Kulang bago ang yugto</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>Ang hinihingi ng “%1”</translation>
    </message>
    <message>
        <source>Defer instead…</source>
        <translation>Ipagpaliban na lang…</translation>
    </message>
    <message>
        <source>When something cannot be confirmed: choose when to come back to this client</source>
        <translation>Kapag may hindi makumpirma: pumili kung kailan babalikan ang kliyenteng ito</translation>
    </message>
</context>
<context>
    <name>voronka::MissingForm</name>
    <message>
        <source>Amount, %1</source>
        <translation>Halaga, %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>The list is empty. Add a name in Settings.</source>
        <translation>Walang laman ang listahan. Magdagdag ng pangalan sa Mga setting.</translation>
    </message>
</context>
<context>
    <name>voronka::NewBookDialog</name>
    <message>
        <source>My sales</source>
        <translation>Aking benta</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Kung saan ise-save ang libro</translation>
    </message>
    <message>
        <source>Creating the book…</source>
        <translation>Ginagawa ang libro…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Bagong libro</translation>
    </message>
    <message>
        <source>A book for your data</source>
        <translation>Libro para sa data mo</translation>
    </message>
    <message>
        <source>Stages from my table</source>
        <translation>Mga yugto mula sa table ko</translation>
    </message>
    <message>
        <source>The funnel takes its stages from your table; you can rename and reorder them later.</source>
        <translation>Kukunin ang mga yugto ng funnel sa table mo; puwede itong palitan ng pangalan at ayusin ang pagkakasunod-sunod kalaunan.</translation>
    </message>
    <message>
        <source>Choose a funnel to start with</source>
        <translation>Pumili ng unang funnel</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Pangalan ng libro</translation>
    </message>
    <message>
        <source>Language of its stages</source>
        <translation>Wika ng mga yugto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Naka-save sa</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Gawin ang libro</translation>
    </message>
</context>
<context>
    <name>voronka::NewFunnelDialog</name>
    <message>
        <source>New request</source>
        <translation>Bagong kahilingan</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>Bagong funnel</translation>
    </message>
    <message>
        <source>My own stages</source>
        <translation>Sarili kong mga yugto</translation>
    </message>
    <message>
        <source>Starts with one stage; add the others in the list of stages.</source>
        <translation>Isang yugto muna; idagdag ang iba sa listahan ng mga yugto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Add the funnel</source>
        <translation>Idagdag ang funnel</translation>
    </message>
</context>
<context>
    <name>voronka::OutcomeQuestion</name>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Ano ang kinalabasan?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kinalabasan</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>Ano ang napag-usapan at napagkasunduan?</translation>
    </message>
</context>
<context>
    <name>voronka::OutputActions</name>
    <message>
        <source>Copying the deals…</source>
        <translation>Kinokopya ang mga deal…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) copied to the clipboard as a table</source>
        <translation>
            <numerusform>%Ln deal ang nasa clipboard, bilang table</numerusform>
            <numerusform>%Ln deal ang nasa clipboard, bilang table</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>I-export ang listahan</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Mga deal</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>Mayroon nang %1. Papalitan ba ito?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) exported to %1</source>
        <translation>
            <numerusform>%Ln deal ang naisulat sa %1</numerusform>
            <numerusform>%Ln deal ang naisulat sa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the deals…</source>
        <translation>Isinusulat ang mga deal…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopyahin bilang table</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>I-export ang listahan…</translation>
    </message>
</context>
<context>
    <name>voronka::PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>Lahat ng panahon</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ngayong buwan</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Nakaraang buwan</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ngayong quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Nakaraang quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ngayong taon</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Nakaraang taon</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Mga petsa…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Panahon</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hanggang</translation>
    </message>
</context>
<context>
    <name>voronka::ProgramSettings</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mga paalala</translation>
    </message>
    <message>
        <source>Remind me when tasks and meetings are due</source>
        <translation>Paalalahanan ako kapag oras na ng mga gawain at pulong</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>Walang paalala sa pagitan ng</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tahimik mula</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tahimik hanggang</translation>
    </message>
    <message>
        <source>Show reminders as system messages</source>
        <translation>Ipakita ang mga paalala bilang mensahe ng system</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Programang ito</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <translation>Panatilihin ang icon sa tabi ng orasan</translation>
    </message>
</context>
<context>
    <name>voronka::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>Itala</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Itala (%1)</translation>
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
        <translation>Mga kamakailang libro</translation>
    </message>
</context>
<context>
    <name>voronka::ReminderBar</name>
    <message>
        <source>What is due now</source>
        <translation>Mga dapat gawin ngayon</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Habang wala ka: %1</translation>
    </message>
</context>
<context>
    <name>voronka::Reminders</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln pa</numerusform>
            <numerusform>%Ln pa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are due: %1</source>
        <translation>
            <numerusform>Oras na ng %Ln gawain: %1</numerusform>
            <numerusform>Oras na ng %Ln gawain: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::RepeatEdit</name>
    <message>
        <source>Does not repeat</source>
        <translation>Hindi umuulit</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Araw-araw</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Linggo-linggo</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Buwan-buwan</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Taon-taon</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Bawat %n araw</numerusform>
            <numerusform>Bawat %n araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Bawat %n linggo</numerusform>
            <numerusform>Bawat %n linggo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Bawat %n buwan</numerusform>
            <numerusform>Bawat %n buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Bawat %n taon</numerusform>
            <numerusform>Bawat %n taon</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Pag-ulit</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>Pagkaraan ng ilan</translation>
    </message>
</context>
<context>
    <name>voronka::ReviewBox</name>
    <message>
        <source>Review</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>I asked for one</source>
        <translation>Humingi ako</translation>
    </message>
    <message>
        <source>The client was asked for a review today</source>
        <translation>Hiningan ngayon ng puna ang kliyente</translation>
    </message>
    <message>
        <source>I received it</source>
        <translation>Dumating na</translation>
    </message>
    <message>
        <source>The review was received today</source>
        <translation>Natanggap ngayon ang puna</translation>
    </message>
    <message>
        <source>What the client said, or a link to it</source>
        <translation>Ang sinabi ng kliyente, o link dito</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Ang sinabi ng kliyente</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Natanggap noong %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Hiningi noong %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Hindi pa hinihingi</translation>
    </message>
</context>
<context>
    <name>voronka::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Mga naka-save na filter</translation>
    </message>
    <message>
        <source>“%1” filters by something that no longer exists; that condition was left out.</source>
        <translation>May kondisyon ang “%1” na wala na sa libro; hindi isinama ang kondisyong iyon.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>I-save ang filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>I-rename ang filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>I-rename</translation>
    </message>
    <message>
        <source>Save this filter as…</source>
        <translation>I-save ang filter bilang…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>I-rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>voronka::SettingsPage</name>
    <message>
        <source>Funnels and stages</source>
        <translation>Mga funnel at yugto</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Bakit hindi natuloy</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Mga tagapamahala</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mga pinagmulan</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Mga rehiyon</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Librong ito</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Oras ng trabaho</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Programang ito</translation>
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
        <translation>Mga pahina</translation>
    </message>
</context>
<context>
    <name>voronka::StageChanges</name>
    <message>
        <source>Counting…</source>
        <translation>Binibilang…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
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
        <translation>Ano ang babaguhin nito</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln deal(s) of this funnel. Nothing changes until you apply it.</source>
        <translation>
            <numerusform>Binilang sa %Ln deal ng funnel na ito. Walang mababago hangga’t hindi mo ito ina-apply.</numerusform>
            <numerusform>Binilang sa lahat ng %Ln deal ng funnel na ito. Walang mababago hangga’t hindi mo ito ina-apply.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nakaabot</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Reached and conversion, now and after the change</source>
        <translation>Nakaabot at conversion ngayon at pagkatapos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>I-apply</translation>
    </message>
</context>
<context>
    <name>voronka::StageDemands</name>
    <message>
        <source>A deal that goes forward to this stage, or past it, is asked for all of this. Going back asks for nothing.</source>
        <translation>Hinihingi ang lahat ng ito sa deal na pasulong sa yugtong ito o lampas dito. Walang hinihingi kapag paatras.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Pupunan</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Kukumpirmahin</translation>
    </message>
    <message>
        <source>New confirmation</source>
        <translation>Bagong kumpirmasyon</translation>
    </message>
</context>
<context>
    <name>voronka::StageForm</name>
    <message>
        <source>Colour</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limit sa oras</translation>
    </message>
    <message>
        <source>A deal that stays longer is shown as late.</source>
        <translation>Ipapakitang huli ang deal na lumampas dito.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Walang limit</translation>
    </message>
    <message>
        <source>Chance of winning from here</source>
        <translation>Tsansang manalo mula rito</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Sinukat</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Measured from your own deals, or a number that you set for the forecast.</source>
        <translation>Sinukat mula sa sarili mong mga deal, o numerong itinakda mo para sa pagtataya.</translation>
    </message>
    <message>
        <source>Your deals: %1% (%2 of %3 were won)</source>
        <translation>Sa mga deal mo: %1% (%2 sa %3 ang panalo)</translation>
    </message>
    <message>
        <source>No deal has reached this stage yet.</source>
        <translation>Wala pang deal na nakaabot dito.</translation>
    </message>
</context>
<context>
    <name>voronka::StageMeanings</name>
    <message>
        <source>In the table</source>
        <translation>Nasa table</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Kahulugan</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>Isang yugto</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Panalo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hindi natuloy</translation>
    </message>
    <message>
        <source>Stage where lost deals were lost</source>
        <translation>Hindi natuloy ang mga deal sa</translation>
    </message>
    <message>
        <source>Reason for lost deals without one</source>
        <translation>Dahilan kapag walang nakasulat</translation>
    </message>
    <message>
        <source>Without a reason, such rows are not imported.</source>
        <translation>Kung walang dahilan, hindi ii-import ang mga row na iyon.</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Pumili o mag-type ng dahilan</translation>
    </message>
    <message>
        <source>Treat required confirmations as given</source>
        <translation>Kumpirmahin ang hinihingi ng mga yugto</translation>
    </message>
    <message>
        <source>Everything that stages require to be confirmed counts as confirmed for open deals. Otherwise, open deals that lack a confirmation are not imported.</source>
        <translation>Itinuturing na kumpirmado para sa mga bukas na deal ang hinihinging kumpirmahin ng mga yugto. Kung hindi, hindi ini-import ang mga may kulang nito.</translation>
    </message>
</context>
<context>
    <name>voronka::StagePanel</name>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Mga hinihingi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mga gawain</translation>
    </message>
</context>
<context>
    <name>voronka::StageStepper</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Yugto %1 ng %2: %3</translation>
    </message>
    <message>
        <source>The deal is here</source>
        <translation>Narito ang deal</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Nadaanan na</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Susunod pa</translation>
    </message>
    <message>
        <source>Time there: %1</source>
        <translation>Oras doon: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Mga yugto</translation>
    </message>
</context>
<context>
    <name>voronka::StageTasks</name>
    <message>
        <source>Manager of the deal</source>
        <translation>Tagapamahala ng deal</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>agad</translation>
    </message>
    <message>
        <source>A deal that enters this stage gets these tasks. The time is counted from that moment, in your working hours.</source>
        <translation>Binibigyan ng mga gawaing ito ang deal na pumapasok sa yugtong ito. Binibilang ang oras mula sa sandaling iyon, ayon sa oras ng trabaho mo.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mga gawain</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Bagong gawain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Takda pagkaraan ng</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para kanino</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Anumang iba pa</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Agad</translation>
    </message>
</context>
<context>
    <name>voronka::StepsList</name>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kahapon</translation>
    </message>
    <message>
        <source>Nothing has been done in this book yet. Every step will appear here, and you can undo as many as you like.</source>
        <translation>Wala pang nagawa sa librong ito. Dito lalabas ang bawat hakbang, at puwedeng i-undo ang kahit ilan.</translation>
    </message>
    <message>
        <source>No step contains this text.</source>
        <translation>Walang hakbang na may ganitong teksto.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (na-undo)</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>I-redo hanggang dito</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>I-undo hanggang dito</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Pumili ng hakbang na babalikan.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n step(s), the latest first. They can be redone.</source>
        <translation>
            <numerusform>Ia-undo ang %n hakbang. Puwede itong i-redo.</numerusform>
            <numerusform>Ia-undo ang %n hakbang, simula sa huli. Puwedeng i-redo ang mga ito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoes %n step(s).</source>
        <translation>
            <numerusform>Ire-redo ang %n hakbang.</numerusform>
            <numerusform>Ire-redo ang %n hakbang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step was undone, and something else has been done since.</source>
        <translation>Na-undo ang hakbang na ito, at may iba nang ginawa pagkatapos.</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Mga hakbang, pinakabago muna</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Ipakita ang mga mas lumang hakbang</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n step(s) were searched.</source>
        <translation>
            <numerusform>Ang huling %n hakbang lang ang hinanapan.</numerusform>
            <numerusform>Ang huling %n hakbang lang ang hinanapan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::TagChips</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Alisin ang tag na “%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Magdagdag ng tag</translation>
    </message>
</context>
<context>
    <name>voronka::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Bagong tag</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Ano ang tawag sa tag?</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Idagdag ang tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
</context>
<context>
    <name>voronka::TagEdit</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Alisin ang tag na “%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Magdagdag ng tag</translation>
    </message>
</context>
<context>
    <name>voronka::TaskActions</name>
    <message>
        <source>Not done yet</source>
        <translation>Hindi pa tapos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Choose the day and time…</source>
        <translation>Pumili ng araw at oras…</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>I-export sa kalendaryo</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Bagong gawain</translation>
    </message>
    <message>
        <source>Done, with a result…</source>
        <translation>Tapos na, may resulta…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>I-snooze</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>I-edit ang gawain</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>I-export sa kalendaryo…</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Burahin ang gawain</translation>
    </message>
</context>
<context>
    <name>voronka::TaskDialog</name>
    <message>
        <source>There is no deal “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>Walang deal na “%1” sa libro. Pumili sa listahan, o iwanang blangko.</translation>
    </message>
    <message>
        <source>There is no client “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>Walang kliyenteng “%1” sa libro. Pumili sa listahan, o iwanang blangko.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Hindi pa naka-save ang na-type mo. Ise-save ba ito?</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Bagong gawain</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Gawain</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Bagong pulong</translation>
    </message>
    <message>
        <source>Planned meeting</source>
        <translation>Nakaplanong pulong</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Ano ang gagawin</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tungkol saan ito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Takda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Pag-ulit</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Hindi nakatakda</translation>
    </message>
    <message>
        <source>Type part of the title</source>
        <translation>I-type ang bahagi ng pamagat</translation>
    </message>
    <message>
        <source>Type part of the name</source>
        <translation>I-type ang bahagi ng pangalan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Walang tagapamahala</translation>
    </message>
</context>
<context>
    <name>voronka::TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Mga template</translation>
    </message>
</context>
<context>
    <name>voronka::ThemeSwitch</name>
    <message>
        <source>Same as system</source>
        <translation>Ayon sa system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineDelegate</name>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Gagawin</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineView</name>
    <message>
        <source>Mark as not done</source>
        <translation>Markahang hindi pa tapos</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markahang tapos na</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>I-undo ang pagbabagong ito</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
</context>
<context>
    <name>voronka::Toast</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>Na-undo ang %n hakbang.</numerusform>
            <numerusform>Na-undo ang %n hakbang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Na-undo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) redone.</source>
        <translation>
            <numerusform>Na-redo ang %n hakbang.</numerusform>
            <numerusform>Na-redo ang %n hakbang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Na-redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>I-redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Redo this step</source>
        <translation>I-redo ang hakbang na ito</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>I-undo ang hakbang na ito</translation>
    </message>
</context>
<context>
    <name>voronka::TodayPage</name>
    <message>
        <source>Everyone</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preparing your day…</source>
        <translation>Tinitingnan ang araw mo…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Walang gagawin</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Bukas ang librong ito para basahin lang.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Dito nagsisimula ang araw mo</translation>
    </message>
    <message>
        <source>Calls to make, requests to answer and deals that wait for you are listed here every morning. Add the first deal to begin.</source>
        <translation>Nakalista rito tuwing umaga ang mga dapat tawagan, mga kahilingang sasagutin, at mga deal na naghihintay sa iyo. Idagdag ang unang deal para makapagsimula.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Bagong deal</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tapos na lahat</translation>
    </message>
    <message>
        <source>Nothing is waiting for you today or in the coming days. Plan what comes next.</source>
        <translation>Walang naghihintay sa iyo ngayon o sa mga susunod na araw. Iplano ang kasunod.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Bagong gawain</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Ikalawang pagkakataon</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Walang susunod na hakbang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayong araw</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Kaninong araw</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Ang mga gagawin</translation>
    </message>
</context>
<context>
    <name>voronka::TodayTools</name>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
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
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Nothing in the trash contains this text.</source>
        <translation>Walang may ganitong teksto sa basurahan.</translation>
    </message>
    <message>
        <source>What was deleted, the latest first</source>
        <translation>Mga binura, pinakabago muna</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Link sa file</translation>
    </message>
    <message>
        <source>The trash is empty. Deals, clients, tasks, touches, notes and file links that you delete wait here to be restored.</source>
        <translation>Walang laman ang basurahan. Dito naghihintay na maibalik ang mga binurang deal, kliyente, gawain, pakikipag-ugnayan, tala at link sa file.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n thing(s) are listed.</source>
        <translation>
            <numerusform>Ang huling %n bagay lang ang nakalista.</numerusform>
            <numerusform>Ang huling %n bagay lang ang nakalista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Ibalik ang %n bagay</numerusform>
            <numerusform>Ibalik ang %n bagay</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ipakita ang mas luma</translation>
    </message>
</context>
<context>
    <name>voronka::UnsavedLine</name>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
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
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Kasaysayan</translation>
    </message>
</context>
<context>
    <name>voronka::WeekView</name>
    <message>
        <source>done</source>
        <translation>tapos na</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>lampas na sa takda</translation>
    </message>
</context>
<context>
    <name>voronka::WelcomePage</name>
    <message>
        <source>Welcome to Voronka</source>
        <translation>Welcome sa Voronka</translation>
    </message>
    <message>
        <source>Your deals in one file on your own disk. No account, no server.</source>
        <translation>Ang mga deal mo sa isang file sa sarili mong disk. Walang account, walang server.</translation>
    </message>
    <message>
        <source>Start with a template</source>
        <translation>Magsimula sa template</translation>
    </message>
    <message>
        <source>Choose a ready-made funnel; every stage can be changed later.</source>
        <translation>Pumili ng nakahandang funnel; puwedeng baguhin ang bawat yugto kahit kailan.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Tingnan ang halimbawa</translation>
    </message>
    <message>
        <source>A made-up business with two years of deals, to try everything out.</source>
        <translation>Isang kathang negosyo na may dalawang taon ng mga deal, para masubukan ang lahat.</translation>
    </message>
    <message>
        <source>Import my data</source>
        <translation>I-import ang data ko</translation>
    </message>
    <message>
        <source>A table of deals from your old system or from a spreadsheet (CSV).</source>
        <translation>Table ng mga deal mula sa lumang system o sa spreadsheet (CSV).</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buksan ang libro</translation>
    </message>
    <message>
        <source>A Voronka book that you already have.</source>
        <translation>Libro ng Voronka na mayroon ka na.</translation>
    </message>
</context>
<context>
    <name>voronka::WinDialog</name>
    <message>
        <source>Deal won</source>
        <translation>Panalo ang deal</translation>
    </message>
    <message>
        <source>What was the final amount?</source>
        <translation>Magkano ang naging benta?</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Markahang panalo</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Halaga, %1</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Petsa ng panalo</translation>
    </message>
    <message>
        <source>Plan the next sale to this client</source>
        <translation>Iplano ang susunod na benta sa kliyenteng ito</translation>
    </message>
    <message>
        <source>Title of the next sale</source>
        <translation>Pamagat ng susunod na benta</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Susunod na kontak</translation>
    </message>
    <message numerus="yes">
        <source>This client buys about every %n day(s); purchases so far: %1</source>
        <translation>
            <numerusform>Bumibili ang kliyenteng ito halos tuwing %n araw; mga pagbili hanggang ngayon: %1</numerusform>
            <numerusform>Bumibili ang kliyenteng ito halos tuwing %n araw; mga pagbili hanggang ngayon: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sale, as set for this book</source>
        <translation>
            <numerusform>%n araw pagkatapos ng benta, ayon sa itinakda sa libro</numerusform>
            <numerusform>%n araw pagkatapos ng benta, ayon sa itinakda sa libro</numerusform>
        </translation>
    </message>
    <message>
        <source>In a month: how often this client buys is not known yet</source>
        <translation>Sa isang buwan: hindi pa alam kung gaano kadalas bumili ang kliyenteng ito</translation>
    </message>
</context>
<context>
    <name>voronka::WorkLine</name>
    <message>
        <source>%1 of %2 touches</source>
        <translation>%1 sa %2 pakikipag-ugnayan</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Lampas na sa takda: %1</translation>
    </message>
    <message>
        <source>Revived: it had been lost before</source>
        <translation>Nabuhay muli: hindi ito natuloy dati</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>Nabuhay muli</translation>
    </message>
</context>
<context>
    <name>voronka::WorkingHoursForm</name>
    <message>
        <source>Time is counted in these hours.</source>
        <translation>Sa mga oras na ito binibilang ang oras.</translation>
    </message>
    <message>
        <source>No hours are set: time is counted around the clock.</source>
        <translation>Walang itinakdang oras: binibilang ang oras buong araw at gabi.</translation>
    </message>
    <message>
        <source>%1: work must end later than it begins. Change one of the two times.</source>
        <translation>%1: dapat matapos ang trabaho pagkatapos nitong magsimula. Baguhin ang isa sa dalawang oras.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Oras ng trabaho</translation>
    </message>
    <message>
        <source>Limits of stages and due times of tasks are counted in these hours: nights, days off and holidays do not make a deal late.</source>
        <translation>Sa mga oras na ito binibilang ang limit ng mga yugto at takda ng mga gawain: hindi nahuhuli ang deal dahil sa gabi, araw ng pahinga at holiday.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation>Lunes hanggang Biyernes, 9 hanggang 18</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Buong araw at gabi</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Mga holiday</translation>
    </message>
    <message>
        <source>%1, work begins</source>
        <comment>a day</comment>
        <translation>%1, simula ng trabaho</translation>
    </message>
    <message>
        <source>%1, work ends</source>
        <comment>a day</comment>
        <translation>%1, tapos ng trabaho</translation>
    </message>
</context>
</TS>
