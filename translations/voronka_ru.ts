<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>ActivityDeskText</name>
    <message>
        <source>No deal or client is chosen for this. Choose one.</source>
        <translation>Это ни к чему не относится. Выберите сделку или клиента.</translation>
    </message>
    <message>
        <source>The manager chosen is not in the book. Choose another manager.</source>
        <translation>Выбранного ответственного нет в книге. Выберите другого.</translation>
    </message>
    <message>
        <source>The note is empty. Write something in it.</source>
        <translation>Заметка пуста. Напишите в ней что-нибудь.</translation>
    </message>
    <message>
        <source>The duration cannot be negative. Enter how many minutes it took.</source>
        <translation>Длительность не может быть меньше нуля. Укажите, сколько минут это заняло.</translation>
    </message>
    <message>
        <source>The task has no title. Enter what needs to be done.</source>
        <translation>У задачи нет названия. Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>“%1” has no due date. Choose when it needs to be done.</source>
        <translation>Для задачи «%1» не указан день. Выберите, когда её сделать.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose a file.</source>
        <translation>Файл не выбран. Выберите файл.</translation>
    </message>
    <message>
        <source>“%1” is already linked to this deal.</source>
        <translation>Файл «%1» уже привязан к этой сделке.</translation>
    </message>
    <message>
        <source>“%1” is not won. Ask for a review after the sale.</source>
        <translation>Сделка «%1» не успешна. Попросите об отзыве после продажи.</translation>
    </message>
    <message>
        <source>The review of “%1” cannot be received before it was asked for. Choose a later day.</source>
        <translation>Отзыв о «%1» не мог прийти раньше, чем о нём попросили. Выберите более поздний день.</translation>
    </message>
</context>
<context>
    <name>ActivityStoreText</name>
    <message>
        <source>This call, meeting, message or note is no longer in the book. Look at the list again.</source>
        <translation>Этого звонка, встречи, сообщения или заметки в книге больше нет. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>This task is no longer in the book. Look at the list again.</source>
        <translation>Этой задачи в книге больше нет. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>This link to a file is no longer in the book. Look at the list again.</source>
        <translation>Этой ссылки на файл в книге больше нет. Посмотрите список ещё раз.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>there is no option --%1 here; the options are: %2</source>
        <translation>здесь нет параметра --%1; есть такие: %2</translation>
    </message>
    <message>
        <source>%1 is missing; the arguments are: %2</source>
        <translation>не указан аргумент %1; нужны такие: %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; the arguments are: %2</source>
        <translation>лишний аргумент «%1»; нужны такие: %2</translation>
    </message>
</context>
<context>
    <name>BackupCommandText</name>
    <message>
        <source>Backed up to %1, SHA-256 %2</source>
        <translation>Копия сохранена в %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>Restored %1; what it was before is in %2</source>
        <translation>Восстановлено: %1; прежнее содержимое — в %2</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The backup “%1” could not be written (%2); check the disk or choose another folder.</source>
        <translation>Не удалось записать резервную копию «%1» (%2); проверьте диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check the disk and try again.</source>
        <translation>Не удаётся прочитать «%1» (%2); проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The book “%1” was changed by another program while it was copied; close that program and make the backup again.</source>
        <translation>Пока книга «%1» копировалась, её изменила другая программа; закройте эту программу и сделайте копию заново.</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>диск не подтвердил запись</translation>
    </message>
    <message>
        <source>This book is not in a file yet; choose where to save the backup.</source>
        <translation>Этой книги ещё нет в файле; укажите, куда записать резервную копию.</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>не удаётся создать папку</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the backup.</source>
        <translation>Файл «%1» уже есть, он оставлен без изменений; выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>limit %1</source>
        <translation>лимит %1</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложенные</translation>
    </message>
</context>
<context>
    <name>BookArgumentsText</name>
    <message>
        <source>--%1: the book has no “%2”; it has: %3</source>
        <translation>--%1: в книге нет «%2»; есть: %3</translation>
    </message>
    <message>
        <source>--language: “%1” is none of en, ru, uk, tl</source>
        <translation>--language: «%1» не подходит; возможны en, ru, uk, tl</translation>
    </message>
    <message>
        <source>--currency: “%1” is no ISO 4217 code such as UAH or PHP</source>
        <translation>--currency: «%1» — не код ISO 4217, такой как UAH или PHP</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date; write it as 2026-12-31</source>
        <translation>--%1: «%2» — не дата; запишите её так: 2026-12-31</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2026-12-31T10:00</source>
        <translation>«%1» — не время; запишите его так: 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is no deal; give its number as shown by voronka-cli deals</source>
        <translation>«%1» — не сделка; укажите номер из списка voronka-cli deals</translation>
    </message>
    <message>
        <source>the book has no funnel “%1”; it has: %2</source>
        <translation>в книге нет воронки «%1»; есть: %2</translation>
    </message>
    <message>
        <source>the book has no funnel yet; import deals, or make the book with --template</source>
        <translation>в книге ещё нет воронки; импортируйте сделки или создайте книгу с --template</translation>
    </message>
    <message>
        <source>the funnel “%1” has no stage “%2”; it has: %3</source>
        <translation>в воронке «%1» нет этапа «%2»; есть: %3</translation>
    </message>
    <message>
        <source>the book has no loss reason “%1”; it has: %2</source>
        <translation>в книге нет причины отказа «%1»; есть: %2</translation>
    </message>
    <message>
        <source>--%1: “%2” is needed as it is; choose another file name</source>
        <translation>--%1: файл «%2» нужен таким, как есть; выберите другое имя</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka, or import this one into a book.</source>
        <translation>«%1» — не книга Voronka; выберите файл с окончанием .voronka или импортируйте этот файл в книгу.</translation>
    </message>
    <message>
        <source>There is no book “%1”; check the name and the folder, or make a new book.</source>
        <translation>Книги «%1» нет; проверьте имя и папку или создайте новую книгу.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book; choose a file in it that ends in .voronka.</source>
        <translation>«%1» — это папка, а не книга; выберите в ней файл с окончанием .voronka.</translation>
    </message>
    <message>
        <source>You do not have permission to read the book “%1”; ask its owner for it, or open a copy of your own.</source>
        <translation>Нет прав на чтение книги «%1»; попросите доступ у её владельца или откройте свою копию.</translation>
    </message>
    <message>
        <source>The file “%1” is empty, so it is not a book; restore it from a backup or choose another file.</source>
        <translation>Файл «%1» пуст, это не книга; восстановите её из копии или выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>«%1» — база данных другой программы, а не книга Voronka; выберите файл с окончанием .voronka.</translation>
    </message>
    <message>
        <source>The book “%1” was written by a newer Voronka and was left as it is; install the newer Voronka to open it.</source>
        <translation>Книга «%1» записана более новой версией Voronka и оставлена без изменений; чтобы открыть её, установите новую версию.</translation>
    </message>
    <message>
        <source>The book “%1” was never completely written; restore it from a backup or make a new one.</source>
        <translation>Книга «%1» не была создана до конца; восстановите её из копии или создайте новую.</translation>
    </message>
    <message>
        <source>The book “%1” is cut off after its first bytes; restore it from a backup.</source>
        <translation>Книга «%1» обрывается на первых байтах; восстановите её из копии.</translation>
    </message>
    <message>
        <source>The book “%1” is read-only, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>Книга «%1» доступна только для чтения, изменить ничего нельзя; скопируйте её в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the book “%1”, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>В папку книги «%1» нельзя ничего записать, поэтому изменить ничего нельзя; скопируйте книгу в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>Книга «%1» занята другой программой; закройте эту программу или дождитесь, пока она закончит, и повторите попытку.</translation>
    </message>
    <message>
        <source>The book “%1” was written by an older Voronka and must be brought up to date first, but it is read-only; copy it to a folder of your own and open the copy.</source>
        <translation>Книга «%1» записана более старой версией Voronka, её нужно обновить, но она доступна только для чтения; скопируйте её в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the new book.</source>
        <translation>Файл «%1» уже есть, он оставлен без изменений; выберите для новой книги другое имя.</translation>
    </message>
    <message>
        <source>“%1” is left over from another book of this name; move it away, or choose another name for the new book.</source>
        <translation>«%1» остался от другой книги с тем же именем; уберите его или выберите для новой книги другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; make it first, or choose another place for the new book.</source>
        <translation>Папки «%1» нет; сначала создайте её или выберите для новой книги другое место.</translation>
    </message>
    <message>
        <source>You do not have permission to write to the folder “%1”; choose another place for the new book.</source>
        <translation>Нет прав на запись в папку «%1»; выберите для новой книги другое место.</translation>
    </message>
    <message>
        <source>The new book “%1” could not be put in its place (%2); choose another name or folder.</source>
        <translation>Не удалось поместить новую книгу «%1» на место (%2); выберите другое имя или папку.</translation>
    </message>
</context>
<context>
    <name>BookSchemaText</name>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>Книга «%1» повреждена (%2); восстановите её из копии.</translation>
    </message>
    <message>
        <source>The book “%1” holds “%2”, which Voronka did not put there, so it is not opened; restore a backup, or have that removed by whoever added it.</source>
        <translation>В книге «%1» есть «%2»: Voronka этого туда не добавляла, поэтому книга не открыта; восстановите копию или попросите убрать это того, кто это добавил.</translation>
    </message>
    <message>
        <source>In the book “%1” another program has altered “%2”, so it is not opened; restore a backup.</source>
        <translation>В книге «%1» другая программа изменила «%2», поэтому книга не открыта; восстановите копию.</translation>
    </message>
    <message>
        <source>The book “%1” lacks “%2”, which another program must have removed, so it is not opened; restore a backup.</source>
        <translation>В книге «%1» нет «%2»: видимо, это удалила другая программа, поэтому книга не открыта; восстановите копию.</translation>
    </message>
</context>
<context>
    <name>CalendarExportText</name>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не удаётся записать «%1» (%2). Выберите другую папку или имя.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Call: %1</source>
        <translation>Звонок: %1</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Встреча: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Сообщение: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>Письмо: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
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
        <translation>на этапе: %1</translation>
    </message>
    <message>
        <source>touches: %1</source>
        <translation>касаний: %1</translation>
    </message>
    <message>
        <source>In the stage: %1</source>
        <translation>На этапе: %1</translation>
    </message>
    <message>
        <source>Touches: %1 of %2</source>
        <translation>Касания: %1 из %2</translation>
    </message>
    <message>
        <source>In the stage: %1 (%2)</source>
        <translation>На этапе: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartExportText</name>
    <message>
        <source>The chart could not be written to “%1”: %2. Choose another folder or file name.</source>
        <translation>Не удалось записать диаграмму в «%1»: %2. Выберите другую папку или имя файла.</translation>
    </message>
    <message>
        <source>The fonts of the chart are missing from the program. Install Voronka again.</source>
        <translation>В программе нет шрифтов для диаграммы. Установите Voronka заново.</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>не удалось нарисовать изображение</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: use a file name that ends in .pdf, .svg or .png.</source>
        <translation>Диаграмму нельзя записать в «%1»: имя файла должно оканчиваться на .pdf, .svg или .png.</translation>
    </message>
</context>
<context>
    <name>ChartFurnitureText</name>
    <message>
        <source>Too small to draw to scale</source>
        <translation>Мало места для точного масштаба</translation>
    </message>
    <message>
        <source>Final: every deal has its outcome; %1 won.</source>
        <translation>Итог: у всех сделок есть исход; успешных: %1.</translation>
    </message>
    <message>
        <source>Not final yet: %1 still open or deferred. Between %2 and %3 will be won in the end.</source>
        <translation>Ещё не итог: в работе или отложено: %1. В конце успешных будет от %2 до %3.</translation>
    </message>
    <message>
        <source>Win rate: %1 of the deals with an outcome.</source>
        <translation>Доля успешных: %1 сделок с исходом.</translation>
    </message>
    <message numerus="yes">
        <source>Grey percentages are shares of fewer than %n deal(s).</source>
        <translation>
            <numerusform>Серым показаны доли менее чем по %n сделке.</numerusform>
            <numerusform>Серым показаны доли менее чем по %n сделкам.</numerusform>
            <numerusform>Серым показаны доли менее чем по %n сделкам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>%1, lost here</source>
        <comment>heading: amount or deals</comment>
        <translation>%1: отказы здесь</translation>
    </message>
</context>
<context>
    <name>ChartInputText</name>
    <message>
        <source>New clients only</source>
        <translation>Только новые клиенты</translation>
    </message>
    <message>
        <source>Repeat purchases only</source>
        <translation>Только повторные</translation>
    </message>
    <message>
        <source>Referrals only</source>
        <translation>Только рекомендации</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Регион: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Метка: %1</translation>
    </message>
    <message>
        <source>Amount from %1</source>
        <translation>Сумма от %1</translation>
    </message>
    <message>
        <source>Amount up to %1</source>
        <translation>Сумма до %1</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>По сумме</translation>
    </message>
</context>
<context>
    <name>ChartRowText</name>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>how many deals, or what amount</comment>
        <translation>отказы: %1</translation>
    </message>
    <message>
        <source>%1 lost · %2</source>
        <comment>how many, and which share of the stage</comment>
        <translation>отказы: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ChartTableText</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Доля от всех</translation>
    </message>
    <message>
        <source>Share of the first stage</source>
        <translation>Доля от первого этапа</translation>
    </message>
    <message>
        <source>Conversion from the stage before</source>
        <translation>Конверсия из предыдущего этапа</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Median time in stage</source>
        <translation>Медиана времени на этапе</translation>
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
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and what it is: 33% (4 of 12)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>time in stage</comment>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>Cohort: deals created in the period</source>
        <translation>Когорта: сделки, созданные за период</translation>
    </message>
    <message>
        <source>Closed: deals won or lost in the period</source>
        <translation>Закрытые: успех или отказ за период</translation>
    </message>
    <message>
        <source>Flow: first entries into each stage in the period</source>
        <translation>Поток: первые входы на каждый этап за период</translation>
    </message>
    <message>
        <source>Now: where open deals stand today</source>
        <translation>Сейчас: где стоят сделки в работе</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>По %1</translation>
    </message>
    <message>
        <source>Reached the stage</source>
        <translation>Дошли до этапа</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Прошли дальше</translation>
    </message>
    <message>
        <source>Still open here</source>
        <translation>В работе здесь</translation>
    </message>
    <message>
        <source>Deferred here</source>
        <translation>Отложены здесь</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Отказы здесь</translation>
    </message>
    <message>
        <source>Transferred to another funnel</source>
        <translation>Переведены в другую воронку</translation>
    </message>
</context>
<context>
    <name>CheckCommandText</name>
    <message numerus="yes">
        <source>%1 has %n problem(s); restore a backup or correct the deals named</source>
        <translation>
            <numerusform>%1: найдена %n ошибка; восстановите копию или исправьте названные сделки</numerusform>
            <numerusform>%1: найдено %n ошибки; восстановите копию или исправьте названные сделки</numerusform>
            <numerusform>%1: найдено %n ошибок; восстановите копию или исправьте названные сделки</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: %2 deals, %3 moves</source>
        <translation>%1 в порядке: сделок — %2, переходов — %3</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Файл повреждён: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to a row of “%2” that does not exist.</source>
        <translation>Строка таблицы «%1» ссылается на строку «%2», которой нет.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that does not exist.</source>
        <translation>Строка %1 таблицы «%2» ссылается на строку «%3», которой нет.</translation>
    </message>
    <message>
        <source>Deal %1: the funnels that it has left are not those its moves tell of.</source>
        <translation>Сделка %1: пройденные воронки не совпадают с её переходами.</translation>
    </message>
    <message>
        <source>Deal %1: its status is “%2”, but by its moves it is “%3”.</source>
        <translation>Сделка %1: её статус — «%2», а по переходам — «%3».</translation>
    </message>
    <message>
        <source>Deal %1: its loss reason is not the one it was lost with.</source>
        <translation>Сделка %1: причина отказа не та, с которой был записан отказ.</translation>
    </message>
    <message>
        <source>Deal %1: it was not closed at the time it says it was.</source>
        <translation>Сделка %1: она закрыта не в то время, которое в ней указано.</translation>
    </message>
    <message>
        <source>Deal %1: it stands in “%2”, but its moves end in “%3”.</source>
        <translation>Сделка %1: она стоит на этапе «%2», а переходы кончаются на «%3».</translation>
    </message>
    <message>
        <source>Deal %1: it is in the funnel “%2”, but its moves end in “%3”.</source>
        <translation>Сделка %1: она в воронке «%2», а переходы кончаются в «%3».</translation>
    </message>
    <message>
        <source>Deal %1: it did not enter its stage when it says.</source>
        <translation>Сделка %1: она перешла на свой этап не в то время, которое в ней указано.</translation>
    </message>
    <message>
        <source>Deal %1: it says that it came to stage %2, but by its moves it came to stage %3.</source>
        <translation>Сделка %1: в ней указано, что она дошла до этапа %2, а по переходам — до этапа %3.</translation>
    </message>
    <message>
        <source>Deal %1: it has no moves, not even its creation.</source>
        <translation>Сделка %1: у неё нет переходов, даже записи о создании.</translation>
    </message>
    <message>
        <source>Deal %1: some of its moves are missing.</source>
        <translation>Сделка %1: части переходов не хватает.</translation>
    </message>
</context>
<context>
    <name>ContactExportText</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не удаётся записать «%1» (%2). Выберите другую папку или имя.</translation>
    </message>
</context>
<context>
    <name>ContactImportText</name>
    <message>
        <source>The import was stopped. The book is as it was.</source>
        <translation>Импорт остановлен. Книга осталась прежней.</translation>
    </message>
</context>
<context>
    <name>ContactRowsText</name>
    <message>
        <source>No name, company, phone or e-mail was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>Среди столбцов %1 не нашлось имени, компании, телефона или e-mail. Укажите в схеме импорта, какой столбец что значит.</translation>
    </message>
    <message>
        <source>“%1” may begin with the day or the month; it was read as %2.</source>
        <translation>В столбце «%1» не понять, где день, а где месяц; прочитано как %2.</translation>
    </message>
    <message>
        <source>This row has no name, company, phone or e-mail. Enter at least one of them.</source>
        <translation>В этой строке нет ни имени, ни компании, ни телефона, ни e-mail. Добавьте что-нибудь из этого.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a name, phone or address were left out.</source>
        <translation>
            <numerusform>%n карточка без имени, номера и адреса пропущена.</numerusform>
            <numerusform>%n карточки без имени, номера и адреса пропущены.</numerusform>
            <numerusform>%n карточек без имени, номера и адреса пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no cards. Choose another file.</source>
        <translation>В файле «%1» нет карточек. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>Файл «%1» пуст. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>В файле «%1» есть заголовки, но нет строк под ними. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quotation mark opened in line %1 of the file is never closed. Close it or remove it.</source>
        <translation>Кавычка, открытая в строке %1 файла, не закрыта. Закройте её или удалите.</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>The disk is full: “%1” was not written. Make room or choose another folder.</source>
        <translation>Диск заполнен: файл «%1» не записан. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не удаётся записать «%1» (%2). Выберите другую папку или имя.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” cannot be read (%2); check that you may read it, or open a copy.</source>
        <translation>Не удаётся прочитать «%1» (%2); проверьте права на чтение или откройте копию.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install the package libqt6sql6-sqlite, or install Voronka again.</source>
        <translation>Не установлен драйвер SQLite для Qt; установите пакет libqt6sql6-sqlite или установите Voronka заново.</translation>
    </message>
    <message>
        <source>Voronka needs SQLite 3.37 or newer, and this computer has %1; update SQLite or Qt.</source>
        <translation>Для Voronka нужен SQLite 3.37 или новее, а на этом компьютере %1; обновите SQLite или Qt.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>Книга «%1» занята другой программой; закройте эту программу или дождитесь, пока она закончит, и повторите попытку.</translation>
    </message>
    <message>
        <source>The book “%1” cannot be written; copy it to a folder of your own and open the copy.</source>
        <translation>В книгу «%1» нельзя записывать; скопируйте её в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>The last change to the book “%1” was interrupted and must be undone, but nothing can be written there; copy the book together with its “-journal” file to a folder of your own and open the copy.</source>
        <translation>Последнее изменение книги «%1» прервалось и должно быть отменено, но запись туда невозможна; скопируйте книгу вместе с её файлом «-journal» в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>Книга «%1» повреждена (%2); восстановите её из копии.</translation>
    </message>
    <message>
        <source>The book “%1” could not be read or written (%2); nothing was changed, try again.</source>
        <translation>Не удалось прочитать или записать книгу «%1» (%2); ничего не изменено, повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>«%1» — не книга Voronka; выберите файл с окончанием .voronka.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; free some space and try again. The book is as it was before.</source>
        <translation>Диск, на котором находится «%1», заполнен; освободите место и повторите попытку. Книга осталась прежней.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1” (%2); check the disk and try again. The book is as it was before.</source>
        <translation>Сбой диска при чтении или записи «%1» (%2); проверьте диск и повторите попытку. Книга осталась прежней.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that the folder exists and that you may read and write there.</source>
        <translation>Не удаётся открыть «%1»; проверьте, что папка есть и в ней разрешены чтение и запись.</translation>
    </message>
    <message>
        <source>The book “%1” refuses this change because it would break a rule of the book (%2); nothing was changed.</source>
        <translation>Книга «%1» не приняла изменение, так как оно нарушило бы её правило (%2); ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» — не дата. Запишите её так: %2.</translation>
    </message>
</context>
<context>
    <name>DealActionText</name>
    <message>
        <source>a deal cannot be lost without a reason: add --reason with one of the book&apos;s reasons</source>
        <translation>без причины отказа нельзя: добавьте --reason с одной из причин книги</translation>
    </message>
    <message>
        <source>a deferred deal has a next contact: add --until with a date and time, as in 2026-12-31T10:00</source>
        <translation>у отложенной сделки есть следующий контакт: добавьте --until с датой и временем, например 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is already open. There is nothing to reopen.</source>
        <translation>Сделка «%1» уже в работе. Возвращать её не нужно.</translation>
    </message>
    <message>
        <source>“%1” is already in “%2”. Choose another stage.</source>
        <translation>«%1» уже на этапе «%2». Выберите другой этап.</translation>
    </message>
    <message>
        <source>The next contact about “%1” must be in the future. Choose a later date and time.</source>
        <translation>Следующий контакт по сделке «%1» должен быть в будущем. Выберите более позднее время.</translation>
    </message>
    <message>
        <source>“%1” is already in the funnel “%2”. Choose another funnel, or move the deal to another stage.</source>
        <translation>«%1» уже в воронке «%2». Выберите другую воронку или переведите сделку на другой этап.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose other tags.</source>
        <translation>Метки, выбранной для сделки «%1», нет в книге. Выберите другие метки.</translation>
    </message>
    <message>
        <source>“%1” cannot be won on a future date. Choose today or an earlier day.</source>
        <translation>Сделка «%1» не может стать успешной в день, который ещё не наступил. Выберите сегодняшний или более ранний день.</translation>
    </message>
    <message>
        <source>“%1” cannot be won before the day it was created. Choose that day or a later one.</source>
        <translation>Сделка «%1» не может стать успешной раньше дня её создания. Выберите тот день или более поздний.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>Напоминание о сделке «%1» должно быть в будущем. Выберите более поздний день.</translation>
    </message>
</context>
<context>
    <name>DealChangeText</name>
    <message>
        <source>“%1” is already won. Reopen it first.</source>
        <translation>Сделка «%1» уже успешна. Сначала верните её в работу.</translation>
    </message>
    <message>
        <source>“%1” is already lost. Reopen it first.</source>
        <translation>По сделке «%1» уже записан отказ. Сначала верните её в работу.</translation>
    </message>
</context>
<context>
    <name>DealCreationText</name>
    <message>
        <source>“%1” cannot follow itself or a deal that came from it. Choose another earlier deal.</source>
        <translation>«%1» не может следовать за собой или за сделкой, которая из неё выросла. Выберите другую прежнюю сделку.</translation>
    </message>
    <message>
        <source>“%1” has a loss reason but is not lost. Remove the reason or give it the status of a lost deal.</source>
        <translation>У сделки «%1» есть причина отказа, но отказа нет. Уберите причину или поставьте статус «Отказ».</translation>
    </message>
    <message>
        <source>“%1” was closed before it was created. Correct one of the two dates.</source>
        <translation>Сделка «%1» закрыта раньше, чем создана. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>“%1” is deferred but has no next contact. Give it the date and time of the next contact.</source>
        <translation>Сделка «%1» отложена, но у неё нет следующего контакта. Укажите его дату и время.</translation>
    </message>
    <message>
        <source>The next contact about “%1” is before the day it was created. Correct one of the two dates.</source>
        <translation>Следующий контакт по сделке «%1» стоит раньше её создания. Исправьте одну из дат.</translation>
    </message>
</context>
<context>
    <name>DealDeskText</name>
    <message>
        <source>No deal is chosen. Choose at least one deal.</source>
        <translation>Сделка не выбрана. Выберите хотя бы одну.</translation>
    </message>
    <message>
        <source>Stopped. No deals were changed.</source>
        <translation>Остановлено. Ни одна сделка не изменилась.</translation>
    </message>
</context>
<context>
    <name>DealKind</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Повторная покупка</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>По рекомендации</translation>
    </message>
</context>
<context>
    <name>DealRuleText</name>
    <message>
        <source>The book has no active funnel for “%1”. Add a funnel first.</source>
        <translation>В книге нет действующей воронки для сделки «%1». Сначала добавьте воронку.</translation>
    </message>
    <message>
        <source>The funnel chosen for “%1” is not in the book. Choose another funnel.</source>
        <translation>Воронки, выбранной для сделки «%1», нет в книге. Выберите другую.</translation>
    </message>
    <message>
        <source>The funnel “%1” is archived, so “%2” cannot enter it. Restore the funnel or choose another one.</source>
        <translation>Воронка «%1» в архиве, сделка «%2» не может в неё войти. Верните воронку из архива или выберите другую.</translation>
    </message>
    <message>
        <source>The stage “%1” is not in the funnel “%2”, so “%3” cannot enter it. Choose a stage of that funnel, or transfer the deal to the other funnel.</source>
        <translation>Этапа «%1» нет в воронке «%2», сделка «%3» не может на него перейти. Выберите этап этой воронки или переведите сделку в другую воронку.</translation>
    </message>
    <message>
        <source>The stage “%1” is archived, so “%2” cannot enter it. Restore the stage or choose another one.</source>
        <translation>Этап «%1» в архиве, сделка «%2» не может на него перейти. Верните этап из архива или выберите другой.</translation>
    </message>
    <message>
        <source>The manager chosen for “%1” is not in the book. Choose another manager.</source>
        <translation>Ответственного, выбранного для сделки «%1», нет в книге. Выберите другого.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>Источника, выбранного для сделки «%1», нет в книге. Выберите другой.</translation>
    </message>
    <message>
        <source>The region chosen for “%1” is not in the book. Choose another region.</source>
        <translation>Региона, выбранного для сделки «%1», нет в книге. Выберите другой.</translation>
    </message>
    <message>
        <source>The contact chosen for “%1” is not in the book. Choose another contact.</source>
        <translation>Контакта, выбранного для сделки «%1», нет в книге. Выберите другой.</translation>
    </message>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>Компании, выбранной для сделки «%1», нет в книге. Выберите другую.</translation>
    </message>
    <message>
        <source>The earlier deal that “%1” follows is not in the book. Choose another deal.</source>
        <translation>Прежней сделки, за которой следует «%1», нет в книге. Выберите другую.</translation>
    </message>
    <message>
        <source>The deal has no title. Enter a title.</source>
        <translation>У сделки нет названия. Введите название.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Enter an amount of at most %2 %3.</source>
        <translation>Сумма сделки «%1» слишком велика. Введите не больше %2 %3.</translation>
    </message>
    <message>
        <source>The stage chosen for “%1” is not in the book. Choose another stage.</source>
        <translation>Этапа, выбранного для сделки «%1», нет в книге. Выберите другой.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no active stage for “%2”. Add a stage first.</source>
        <translation>В воронке «%1» нет действующего этапа для сделки «%2». Сначала добавьте этап.</translation>
    </message>
    <message>
        <source>“%1” cannot be lost without a reason. Choose a reason from the list.</source>
        <translation>Отказ по сделке «%1» нельзя записать без причины. Выберите причину из списка.</translation>
    </message>
    <message>
        <source>The loss reason “%1” was merged into “%2”. Choose that reason for “%3”.</source>
        <translation>Причина отказа «%1» объединена с «%2». Выберите эту причину для сделки «%3».</translation>
    </message>
    <message>
        <source>The amount of “%1” is negative. Enter it without a minus.</source>
        <translation>Сумма сделки «%1» меньше нуля. Введите её без минуса.</translation>
    </message>
    <message>
        <source>The loss reason “%1” is archived. Choose another reason for “%2”, or restore this one.</source>
        <translation>Причина отказа «%1» в архиве. Выберите для сделки «%2» другую причину или верните эту.</translation>
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
        <translation>лимит %1, превышен на %2</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Связаться: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Шаг не назначен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
</context>
<context>
    <name>DealStatus</name>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложена</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>DealStepText</name>
    <message numerus="yes">
        <source>Changing %Ln deal(s)…</source>
        <translation>
            <numerusform>Изменяем %Ln сделку…</numerusform>
            <numerusform>Изменяем %Ln сделки…</numerusform>
            <numerusform>Изменяем %Ln сделок…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln deal(s)…</source>
        <translation>
            <numerusform>Проверка %Ln сделки…</numerusform>
            <numerusform>Проверка %Ln сделок…</numerusform>
            <numerusform>Проверка %Ln сделок…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealStoreText</name>
    <message>
        <source>There is no deal %1 in this book. Look up its number in the list of deals.</source>
        <translation>В этой книге нет сделки %1. Найдите её номер в списке сделок.</translation>
    </message>
</context>
<context>
    <name>DealsCommandText</name>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>won</source>
        <translation>успех</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>--status: “%1” is none of open, deferred, won, lost</source>
        <translation>--status: «%1» не подходит; возможны open, deferred, won, lost</translation>
    </message>
    <message>
        <source>--limit: “%1” is no number of deals</source>
        <translation>--limit: «%1» — не число сделок</translation>
    </message>
    <message>
        <source>no funnel of the book has a stage “%1”</source>
        <translation>ни в одной воронке книги нет этапа «%1»</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
</context>
<context>
    <name>DealsOutputText</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>DemandText</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Ожидаемая дата закрытия</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Added “%1”.</source>
        <translation>Добавлено: «%1».</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>Moved “%1”.</source>
        <translation>«%1»: сделка переведена.</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <translation>«%1» теперь на этапе «%2».</translation>
    </message>
    <message>
        <source>Won “%1”.</source>
        <translation>Успех: «%1».</translation>
    </message>
    <message>
        <source>Lost “%1”.</source>
        <translation>Отказ: «%1».</translation>
    </message>
    <message>
        <source>Lost “%1”: “%2”.</source>
        <translation>Отказ: «%1», причина «%2».</translation>
    </message>
    <message>
        <source>Deferred “%1”.</source>
        <translation>Отложено: «%1».</translation>
    </message>
    <message>
        <source>Resumed “%1”.</source>
        <translation>Возобновлено: «%1».</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>Снова в работе: «%1».</translation>
    </message>
    <message>
        <source>Reopened “%1” in “%2”.</source>
        <translation>Снова в работе: «%1», этап «%2».</translation>
    </message>
    <message>
        <source>Transferred “%1”.</source>
        <translation>«%1»: сделка в другой воронке.</translation>
    </message>
    <message>
        <source>Transferred “%1” to the funnel “%2”.</source>
        <translation>«%1» теперь в воронке «%2».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Удалено: «%1».</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Восстановлено: «%1».</translation>
    </message>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Метки изменены: «%1».</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Метка добавлена: «%1».</translation>
    </message>
    <message>
        <source>Tagged “%1” with “%2”.</source>
        <translation>«%1»: добавлена метка «%2».</translation>
    </message>
    <message>
        <source>Removed tags from “%1”.</source>
        <translation>Метки сняты: «%1».</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from “%1”.</source>
        <translation>«%1»: снята метка «%2».</translation>
    </message>
    <message>
        <source>Reassigned “%1”.</source>
        <translation>Ответственный изменён: «%1».</translation>
    </message>
    <message>
        <source>Reassigned “%1” to %2.</source>
        <translation>«%1»: ответственный — %2.</translation>
    </message>
    <message>
        <source>Reverted a field of “%1”.</source>
        <translation>Поле возвращено: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s).</source>
        <translation>
            <numerusform>Переведена %n сделка.</numerusform>
            <numerusform>Переведены %n сделки.</numerusform>
            <numerusform>Переведено %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s) to “%1”.</source>
        <translation>
            <numerusform>Переведена %n сделка на этап «%1».</numerusform>
            <numerusform>Переведены %n сделки на этап «%1».</numerusform>
            <numerusform>Переведено %n сделок на этап «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s).</source>
        <translation>
            <numerusform>Отказ по %n сделке.</numerusform>
            <numerusform>Отказ по %n сделкам.</numerusform>
            <numerusform>Отказ по %n сделкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s): “%1”.</source>
        <translation>
            <numerusform>Отказ по %n сделке: «%1».</numerusform>
            <numerusform>Отказ по %n сделкам: «%1».</numerusform>
            <numerusform>Отказ по %n сделкам: «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n deal(s).</source>
        <translation>
            <numerusform>Отложена %n сделка.</numerusform>
            <numerusform>Отложены %n сделки.</numerusform>
            <numerusform>Отложено %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n deal(s).</source>
        <translation>
            <numerusform>Удалена %n сделка.</numerusform>
            <numerusform>Удалены %n сделки.</numerusform>
            <numerusform>Удалено %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s).</source>
        <translation>
            <numerusform>Ответственный изменён у %n сделки.</numerusform>
            <numerusform>Ответственный изменён у %n сделок.</numerusform>
            <numerusform>Ответственный изменён у %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s) to %1.</source>
        <translation>
            <numerusform>%n сделка передана; ответственный — %1.</numerusform>
            <numerusform>%n сделки переданы; ответственный — %1.</numerusform>
            <numerusform>%n сделок передано; ответственный — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s).</source>
        <translation>
            <numerusform>Метка добавлена к %n сделке.</numerusform>
            <numerusform>Метка добавлена к %n сделкам.</numerusform>
            <numerusform>Метка добавлена к %n сделкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s) with “%1”.</source>
        <translation>
            <numerusform>Метка «%1» добавлена к %n сделке.</numerusform>
            <numerusform>Метка «%1» добавлена к %n сделкам.</numerusform>
            <numerusform>Метка «%1» добавлена к %n сделкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed tags from %n deal(s).</source>
        <translation>
            <numerusform>Метки сняты с %n сделки.</numerusform>
            <numerusform>Метки сняты с %n сделок.</numerusform>
            <numerusform>Метки сняты с %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n deal(s).</source>
        <translation>
            <numerusform>Метка «%1» снята с %n сделки.</numerusform>
            <numerusform>Метка «%1» снята с %n сделок.</numerusform>
            <numerusform>Метка «%1» снята с %n сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded a touch with “%1”.</source>
        <translation>Касание записано: «%1».</translation>
    </message>
    <message>
        <source>Edited a touch with “%1”.</source>
        <translation>Касание изменено: «%1».</translation>
    </message>
    <message>
        <source>Deleted a touch with “%1”.</source>
        <translation>Касание удалено: «%1».</translation>
    </message>
    <message>
        <source>Added a note to “%1”.</source>
        <translation>Заметка добавлена: «%1».</translation>
    </message>
    <message>
        <source>Edited a note on “%1”.</source>
        <translation>Заметка изменена: «%1».</translation>
    </message>
    <message>
        <source>Deleted a note on “%1”.</source>
        <translation>Заметка удалена: «%1».</translation>
    </message>
    <message>
        <source>Added the task “%1”.</source>
        <translation>Добавлена задача «%1».</translation>
    </message>
    <message>
        <source>Saved the task “%1”.</source>
        <translation>Сохранена задача «%1».</translation>
    </message>
    <message>
        <source>Done: “%1”.</source>
        <translation>Сделано: «%1».</translation>
    </message>
    <message>
        <source>Reopened the task “%1”.</source>
        <translation>Отметка о выполнении снята: «%1».</translation>
    </message>
    <message>
        <source>Deleted the task “%1”.</source>
        <translation>Удалена задача «%1».</translation>
    </message>
    <message>
        <source>Linked a file to “%1”.</source>
        <translation>Файл привязан: «%1».</translation>
    </message>
    <message>
        <source>Removed a file link from “%1”.</source>
        <translation>Ссылка на файл убрана: «%1».</translation>
    </message>
    <message>
        <source>Added the contact “%1”.</source>
        <translation>Добавлен контакт «%1».</translation>
    </message>
    <message>
        <source>Saved the contact “%1”.</source>
        <translation>Сохранён контакт «%1».</translation>
    </message>
    <message>
        <source>Deleted the contact “%1”.</source>
        <translation>Удалён контакт «%1».</translation>
    </message>
    <message>
        <source>Restored the contact “%1”.</source>
        <translation>Восстановлен контакт «%1».</translation>
    </message>
    <message>
        <source>Added the company “%1”.</source>
        <translation>Добавлена компания «%1».</translation>
    </message>
    <message>
        <source>Saved the company “%1”.</source>
        <translation>Сохранена компания «%1».</translation>
    </message>
    <message>
        <source>Deleted the company “%1”.</source>
        <translation>Удалена компания «%1».</translation>
    </message>
    <message>
        <source>Restored the company “%1”.</source>
        <translation>Восстановлена компания «%1».</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Импортировано: «%1».</translation>
    </message>
    <message>
        <source>Changed the book settings.</source>
        <translation>Настройки книги изменены.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Сделано: %1.</translation>
    </message>
    <message>
        <source>Will ask about “%1” again later.</source>
        <translation>О «%1» спросим позже.</translation>
    </message>
    <message>
        <source>Will not ask about “%1” again.</source>
        <translation>О «%1» больше не спрашиваем.</translation>
    </message>
    <message>
        <source>“%1” woke up.</source>
        <translation>Проснулась сделка «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) woke up.</source>
        <translation>
            <numerusform>Проснулась %n сделка.</numerusform>
            <numerusform>Проснулись %n сделки.</numerusform>
            <numerusform>Проснулось %n сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created the tasks of the stage for “%1” again.</source>
        <translation>Задачи этапа для «%1» созданы ещё раз.</translation>
    </message>
    <message>
        <source>Done: a touch with “%1”.</source>
        <translation>Сделано: касание по «%1».</translation>
    </message>
    <message>
        <source>Rescheduled a touch with “%1”.</source>
        <translation>Перенесено касание по «%1».</translation>
    </message>
    <message>
        <source>Rescheduled “%1”.</source>
        <translation>Перенесено: «%1».</translation>
    </message>
    <message>
        <source>Noted the review of “%1”.</source>
        <translation>Записан отзыв о «%1».</translation>
    </message>
    <message>
        <source>“%1” is no longer treated as a duplicate.</source>
        <translation>«%1» больше не считается дубликатом.</translation>
    </message>
    <message>
        <source>Restored the task “%1”.</source>
        <translation>Восстановлена задача «%1».</translation>
    </message>
    <message>
        <source>Restored a touch with “%1”.</source>
        <translation>Касание восстановлено: «%1».</translation>
    </message>
    <message>
        <source>Restored a note on “%1”.</source>
        <translation>Заметка восстановлена: «%1».</translation>
    </message>
    <message>
        <source>Restored a file link of “%1”.</source>
        <translation>Ссылка на файл восстановлена: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n thing(s) from the trash.</source>
        <translation>
            <numerusform>Из корзины восстановлена %n запись.</numerusform>
            <numerusform>Из корзины восстановлены %n записи.</numerusform>
            <numerusform>Из корзины восстановлено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged the contact “%1”.</source>
        <translation>Контакт «%1» объединён с другим.</translation>
    </message>
    <message>
        <source>Merged the company “%1”.</source>
        <translation>Компания «%1» объединена с другой.</translation>
    </message>
    <message>
        <source>Erased a person.</source>
        <translation>Данные человека стёрты.</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>Фильтр «%1» сохранён.</translation>
    </message>
    <message>
        <source>Renamed the filter “%1”.</source>
        <translation>Фильтр «%1» переименован.</translation>
    </message>
    <message>
        <source>Deleted the filter “%1”.</source>
        <translation>Удалён фильтр «%1».</translation>
    </message>
    <message>
        <source>Added the funnel “%1”.</source>
        <translation>Добавлена воронка «%1».</translation>
    </message>
    <message>
        <source>Added the funnel “%1” as a copy.</source>
        <translation>Добавлена воронка-копия «%1».</translation>
    </message>
    <message>
        <source>Renamed the funnel “%1”.</source>
        <translation>Воронка «%1» переименована.</translation>
    </message>
    <message>
        <source>Reordered the funnels.</source>
        <translation>Порядок воронок изменён.</translation>
    </message>
    <message>
        <source>Archived the funnel “%1”.</source>
        <translation>Воронка «%1» теперь в архиве.</translation>
    </message>
    <message>
        <source>Restored the funnel “%1”.</source>
        <translation>Воронка «%1» возвращена из архива.</translation>
    </message>
    <message>
        <source>Added the stage “%1”.</source>
        <translation>Добавлен этап «%1».</translation>
    </message>
    <message>
        <source>Renamed the stage “%1”.</source>
        <translation>Этап «%1» переименован.</translation>
    </message>
    <message>
        <source>Changed the stage “%1”.</source>
        <translation>Этап «%1» изменён.</translation>
    </message>
    <message>
        <source>Changed the requirements of the stage “%1”.</source>
        <translation>Требования этапа «%1» изменены.</translation>
    </message>
    <message>
        <source>Changed the tasks of the stage “%1”.</source>
        <translation>Задачи этапа «%1» изменены.</translation>
    </message>
    <message>
        <source>Reordered the stages of the funnel “%1”.</source>
        <translation>Порядок этапов воронки «%1» изменён.</translation>
    </message>
    <message>
        <source>Changed the stages of the funnel “%1”.</source>
        <translation>Этапы воронки «%1» изменены.</translation>
    </message>
    <message>
        <source>Archived the stage “%1”.</source>
        <translation>Этап «%1» теперь в архиве.</translation>
    </message>
    <message>
        <source>Restored the stage “%1”.</source>
        <translation>Этап «%1» возвращён из архива.</translation>
    </message>
    <message>
        <source>Added “%1” to a list.</source>
        <translation>«%1» теперь в списке.</translation>
    </message>
    <message>
        <source>Renamed “%1”.</source>
        <translation>Переименовано: «%1».</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>«%1» теперь в архиве.</translation>
    </message>
    <message>
        <source>Restored “%1” from the archive.</source>
        <translation>Возвращено из архива: «%1».</translation>
    </message>
    <message>
        <source>Reordered a list.</source>
        <translation>Порядок списка изменён.</translation>
    </message>
    <message>
        <source>Added the usual loss reasons.</source>
        <translation>Обычные причины отказа добавлены.</translation>
    </message>
    <message>
        <source>Changed when to ask again after “%1”.</source>
        <translation>Срок повторного вопроса после «%1» изменён.</translation>
    </message>
    <message>
        <source>Merged the loss reason “%1”.</source>
        <translation>Причина отказа «%1» объединена с другой.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n deal(s).</source>
        <translation>
            <numerusform>Возобновлена %n сделка.</numerusform>
            <numerusform>Возобновлены %n сделки.</numerusform>
            <numerusform>Возобновлено %n сделок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Срок, время</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Выполнена</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Номер в другой системе</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Прежние имена</translation>
    </message>
    <message>
        <source>Phones and addresses</source>
        <translation>Телефоны и адреса</translation>
    </message>
    <message>
        <source>Former phones and addresses</source>
        <translation>Прежние телефоны и адреса</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что происходило</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Calls, meetings, messages and notes</source>
        <translation>Звонки, встречи, сообщения и заметки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не удаётся записать «%1» (%2). Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Холодный звонок</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Попросили</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
</context>
<context>
    <name>DuplicatesText</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Поиск дубликатов остановлен.</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The text is not %1: the byte at offset %2 has no meaning in it. Choose another encoding.</source>
        <translation>Кодировка текста — не %1: байт со смещением %2 в ней ничего не значит. Выберите другую кодировку.</translation>
    </message>
</context>
<context>
    <name>EntryArgumentsText</name>
    <message>
        <source>--set %1: the book has no “%2” in its list</source>
        <translation>--set %1: в списке книги нет «%2»</translation>
    </message>
    <message>
        <source>--set amount: “%1” is no amount in %2; write it as 1500.50</source>
        <translation>--set amount: «%1» — не сумма в %2; пишите так: 1500.50</translation>
    </message>
    <message>
        <source>--set expectedOn: “%1” is no date; write it as 2026-12-31</source>
        <translation>--set expectedOn: «%1» — не дата; пишите так: 2026-12-31</translation>
    </message>
    <message>
        <source>--set: “%1” is not FIELD=VALUE, as in amount=1500.50</source>
        <translation>--set: «%1» — не ПОЛЕ=ЗНАЧЕНИЕ, как в amount=1500.50</translation>
    </message>
    <message>
        <source>--set: there is no field “%1”; the fields are: %2</source>
        <translation>--set: поля «%1» нет; есть поля: %2</translation>
    </message>
    <message>
        <source>--confirm: “%1” is not asked for; asked for is: %2</source>
        <translation>--confirm: «%1» не требуется; требуется: %2</translation>
    </message>
</context>
<context>
    <name>EntryKindText</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
</context>
<context>
    <name>EntryRuleText</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” has no client to give the phone or the e-mail to. Name the contact or the company as well.</source>
        <translation>У «%1» нет клиента, которому можно записать телефон или e-mail. Укажите контакт или компанию.</translation>
    </message>
    <message>
        <source>“%1” cannot enter “%2” yet, because it lacks: %3. Fill that in or confirm it first.</source>
        <translation>«%1» пока не может перейти на этап «%2», потому что не хватает: %3. Заполните или подтвердите это.</translation>
    </message>
    <message>
        <source>“%1” lacks: %2</source>
        <comment>deal, what it lacks</comment>
        <translation>«%1» — не хватает: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet, among them: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n сделка пока не может перейти на этап «%1», среди них: %2. Заполните или подтвердите недостающее либо не переводите такие сделки.</numerusform>
            <numerusform>%n сделки пока не могут перейти на этап «%1», среди них: %2. Заполните или подтвердите недостающее либо не переводите такие сделки.</numerusform>
            <numerusform>%n сделок пока не могут перейти на этап «%1», среди них: %2. Заполните или подтвердите недостающее либо не переводите такие сделки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n сделка пока не может перейти на этап «%1»: %2. Заполните или подтвердите недостающее либо не переводите такие сделки.</numerusform>
            <numerusform>%n сделки пока не могут перейти на этап «%1»: %2. Заполните или подтвердите недостающее либо не переводите такие сделки.</numerusform>
            <numerusform>%n сделок пока не могут перейти на этап «%1»: %2. Заполните или подтвердите недостающее либо не переводите такие сделки.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed for “%1” is no longer asked for. Try to move the deal again.</source>
        <translation>То, что подтверждено для «%1», больше не требуется. Попробуйте перевести сделку ещё раз.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Deal %1</source>
        <translation>Сделка %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>The person was erased, but the file could not be rewritten: %1</source>
        <translation>Данные о человеке стёрты, но записать файл заново не удалось: %1</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>%1: only contacts can be written as vCards; name the file .csv</source>
        <translation>%1: в формате vCard можно записать только контакты; дайте файлу расширение .csv</translation>
    </message>
    <message>
        <source>%1: this version does not write .%2 files; name the file .csv, which spreadsheets open</source>
        <translation>%1: эта версия не записывает файлы .%2; дайте файлу расширение .csv, его открывают электронные таблицы</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; say deals, contacts or activities</source>
        <translation>«%1» нельзя экспортировать; укажите deals, contacts или activities</translation>
    </message>
    <message>
        <source>%1 is the book itself; name another file</source>
        <translation>%1 — это сама книга; укажите другой файл</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Записано строк: %1.</translation>
    </message>
    <message>
        <source>%1: only activities can be written as a calendar; name the file .csv</source>
        <translation>%1: календарём можно записать только действия; дайте файлу имя .csv</translation>
    </message>
    <message>
        <source>%1: the name of the file must end in .csv, or for contacts in .vcf, or for activities in .ics</source>
        <translation>%1: имя файла должно кончаться на .csv, для контактов — также на .vcf, для действий — на .ics</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложена</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Ожидаемая дата закрытия</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холодный</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>The book “%1” has more than %2 managers, too many to count in reports. Undo the import that brought them.</source>
        <translation>В книге «%1» больше %2 ответственных, для отчётов это слишком много. Отмените импорт, который их добавил.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 sources, too many to count in reports. Undo the import that brought them.</source>
        <translation>В книге «%1» больше %2 источников, для отчётов это слишком много. Отмените импорт, который их добавил.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 regions, too many to count in reports. Undo the import that brought them.</source>
        <translation>В книге «%1» больше %2 регионов, для отчётов это слишком много. Отмените импорт, который их добавил.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 loss reasons, too many to count in reports. Undo the import that brought them.</source>
        <translation>В книге «%1» больше %2 причин отказа, для отчётов это слишком много. Отмените импорт, который их добавил.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 funnels, too many to count in reports. Undo the import that brought them.</source>
        <translation>В книге «%1» больше %2 воронок, для отчётов это слишком много. Отмените импорт, который их добавил.</translation>
    </message>
    <message>
        <source>The funnel “%1” has more than %2 stages, too many to count in reports. Archive some of its stages.</source>
        <translation>В воронке «%1» больше %2 этапов, для отчётов это слишком много. Уберите часть этапов в архив.</translation>
    </message>
</context>
<context>
    <name>FieldHistoryText</name>
    <message>
        <source>There is nothing to revert: the field “%2” of “%1” already has that value.</source>
        <translation>Возвращать нечего: в сделке «%1» в поле «%2» уже стоит это значение.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” cannot be reverted, because its earlier value was deleted. Restore that from the trash first.</source>
        <translation>Поле «%1» сделки «%2» вернуть нельзя: то, что там стояло, удалено. Сначала восстановите это из корзины.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Связана со сделкой</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Ожидаемая дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Number in the old system</source>
        <translation>Номер в старой системе</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Название сделки</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Ожидаемая дата</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Voronka books (*.voronka)</source>
        <translation>Книги Voronka (*.voronka)</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>Текстовые таблицы (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Адресные книги (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.tsv *.txt)</source>
        <translation>Контакты (*.vcf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
</context>
<context>
    <name>FilterDeskText</name>
    <message>
        <source>There is no such saved filter in the book. Choose another one.</source>
        <translation>Такого сохранённого фильтра в книге нет. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
</context>
<context>
    <name>FirstAnswersText</name>
    <message>
        <source>Counting the answers was stopped.</source>
        <translation>Подсчёт ответов остановлен.</translation>
    </message>
</context>
<context>
    <name>FunnelDeskText</name>
    <message>
        <source>There is no such funnel in the book. Choose one from the list.</source>
        <translation>Такой воронки в книге нет. Выберите воронку из списка.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no stage. Give it at least one.</source>
        <translation>В воронке «%1» нет этапов. Добавьте хотя бы один.</translation>
    </message>
    <message>
        <source>The stage “%1” appears twice in the funnel “%2”. Rename one of them.</source>
        <translation>Этап «%1» встречается в воронке «%2» дважды. Дайте одному из них другое имя.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” still has %n open or deferred deal(s). Win, lose or transfer them first.</source>
        <translation>
            <numerusform>В воронке «%1» не завершена %n сделка. Сначала завершите такие сделки или переведите их в другую воронку.</numerusform>
            <numerusform>В воронке «%1» не завершены %n сделки. Сначала завершите такие сделки или переведите их в другую воронку.</numerusform>
            <numerusform>В воронке «%1» не завершено %n сделок. Сначала завершите такие сделки или переведите их в другую воронку.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active funnel. Add another funnel first.</source>
        <translation>«%1» — последняя действующая воронка. Сначала добавьте другую.</translation>
    </message>
</context>
<context>
    <name>FunnelStoreText</name>
    <message>
        <source>The funnel “%1” is no longer in this book. Open the list of funnels again.</source>
        <translation>Воронки «%1» больше нет в этой книге. Откройте список воронок заново.</translation>
    </message>
    <message>
        <source>The stage “%1” is no longer in this book. Open the list of stages again.</source>
        <translation>Этапа «%1» больше нет в этой книге. Откройте список этапов заново.</translation>
    </message>
</context>
<context>
    <name>FurtherFilter</name>
    <message>
        <source>Created: %1</source>
        <translation>Создана: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыта: %1</translation>
    </message>
    <message>
        <source>Expected to close: %1</source>
        <translation>Ожидается закрытие: %1</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Нет ответственного</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Нет региона</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Отказ: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
</context>
<context>
    <name>GoToStepText</name>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Повтор…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>That step has already been undone. Look at the list of steps again.</source>
        <translation>Этот шаг уже отменён. Посмотрите список шагов ещё раз.</translation>
    </message>
    <message>
        <source>That step can no longer be redone, because something else was done after it. Do it again by hand.</source>
        <translation>Этот шаг нельзя повторить: после него сделано другое. Сделайте его заново.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ImportCommandText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>--delimiter: “%1” is no single character; use , ; | or tab</source>
        <translation>--delimiter: «%1» — не один знак; возможны , ; | или tab</translation>
    </message>
    <message>
        <source>--encoding: “%1” is none of UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</source>
        <translation>--encoding: «%1» не подходит; возможны UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</translation>
    </message>
    <message>
        <source>This was a trial: the book is as it was.</source>
        <translation>Это была проба: книга осталась прежней.</translation>
    </message>
    <message>
        <source>Rows read: %1, imported: %2, updated: %3, rejected: %4.</source>
        <translation>Прочитано строк: %1, импортировано: %2, обновлено: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«%1» прочитано как %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB; divide it into parts</source>
        <translation>файл %1 больше 1 ГБ; разделите его на части</translation>
    </message>
    <message>
        <source>--as: only deals and contacts can be imported, not “%1”</source>
        <translation>--as: импортировать можно только deals и contacts, а не «%1»</translation>
    </message>
</context>
<context>
    <name>ImportMapText</name>
    <message>
        <source>“%1” in the import map must be %2.</source>
        <translation>Значение «%1» в схеме импорта должно иметь вид: %2.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>объект в фигурных скобках</translation>
    </message>
    <message>
        <source>“%1” in the import map is no field of a deal. The fields are: %2.</source>
        <translation>«%1» в схеме импорта — не поле сделки. Поля такие: %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” of the import map are both “%3”. Leave one of them out.</source>
        <translation>Столбцы «%1» и «%2» в схеме импорта оба означают «%3». Уберите один из них.</translation>
    </message>
    <message>
        <source>a list of stage names in brackets</source>
        <translation>список имён этапов в квадратных скобках</translation>
    </message>
    <message>
        <source>The import map is not JSON: %1 at offset %2. Correct the file.</source>
        <translation>Схема импорта — не JSON: %1, смещение %2. Исправьте файл.</translation>
    </message>
    <message>
        <source>The import map must be one JSON object in braces.</source>
        <translation>Схема импорта должна быть одним объектом JSON в фигурных скобках.</translation>
    </message>
    <message>
        <source>The import map has no “fields”: say which column is which field of a deal.</source>
        <translation>В схеме импорта нет «fields»: укажите, какой столбец какое поле сделки содержит.</translation>
    </message>
    <message>
        <source>“%1” in the import map is “lost@” without a stage. Write the name of the stage behind it.</source>
        <translation>«%1» в схеме импорта — это «lost@» без этапа. Допишите название этапа.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>The import map has an unknown key “%1”. The keys are: funnel, fields, stages, stageOrder, lossReason, confirm.</source>
        <translation>В схеме импорта неизвестный ключ «%1». Допустимые ключи: funnel, fields, stages, stageOrder, lossReason, confirm.</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The column “%1” can be read in two ways; it was read like %2. Check a few rows.</source>
        <translation>Столбец «%1» можно понять двояко; он прочитан как %2. Проверьте несколько строк.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Столбец «%1»: %2</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, from “%1” on. Put cells that hold the delimiter in quotation marks.</source>
        <translation>В строке больше ячеек, чем заголовков, начиная с «%1». Возьмите в кавычки ячейки, в которых есть разделитель.</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Сделка %1</translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is negative. Give the amount of the deal without a minus.</source>
        <translation>Столбец «%1»: «%2» меньше нуля. Укажите сумму сделки без минуса.</translation>
    </message>
    <message>
        <source>The deal is lost but has no loss reason. Write one, or put “lossReason” in the import map for all such rows.</source>
        <translation>Для отказа не указана причина. Впишите её или задайте «lossReason» в схеме импорта для всех таких строк.</translation>
    </message>
    <message>
        <source>The deal was closed on “%1”, before it was created on “%2”. Correct one of the two dates.</source>
        <translation>Сделка закрыта «%1», раньше, чем создана: «%2». Исправьте одну из дат.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the headers were left out.</source>
        <translation>
            <numerusform>Пропущена %n строка, повторяющая заголовки.</numerusform>
            <numerusform>Пропущены %n строки, повторяющие заголовки.</numerusform>
            <numerusform>Пропущено %n строк, повторяющих заголовки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created at the moment of the import.</source>
        <translation>
            <numerusform>В %n строке нет даты создания: сделка считается созданной в момент импорта.</numerusform>
            <numerusform>В %n строках нет даты создания: их сделки считаются созданными в момент импорта.</numerusform>
            <numerusform>В %n строках нет даты создания: их сделки считаются созданными в момент импорта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created on the day when they were closed.</source>
        <translation>
            <numerusform>В %n строке нет даты создания: сделка считается созданной в день закрытия.</numerusform>
            <numerusform>В %n строках нет даты создания: их сделки считаются созданными в день закрытия.</numerusform>
            <numerusform>В %n строках нет даты создания: их сделки считаются созданными в день закрытия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) have a closing date, which was left out.</source>
        <translation>
            <numerusform>У %n сделки в работе была дата закрытия, она пропущена.</numerusform>
            <numerusform>У %n сделок в работе была дата закрытия, она пропущена.</numerusform>
            <numerusform>У %n сделок в работе была дата закрытия, она пропущена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that are not lost have a loss reason, which was left out.</source>
        <translation>
            <numerusform>У %n сделки без отказа была причина отказа, она пропущена.</numerusform>
            <numerusform>У %n сделок без отказа была причина отказа, она пропущена.</numerusform>
            <numerusform>У %n сделок без отказа была причина отказа, она пропущена.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the book is as it was.</source>
        <translation>Импорт остановлен; книга осталась прежней.</translation>
    </message>
</context>
<context>
    <name>ImportTableText</name>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>Файл «%1» пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, not a CSV file. Save it as CSV and import that.</source>
        <translation>«%1» — электронная таблица, а не файл CSV. Сохраните её как CSV и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The file has no column “%1” that the import map names. Its columns are: %2.</source>
        <translation>В файле нет столбца «%1», названного в схеме импорта. Его столбцы: %2.</translation>
    </message>
    <message>
        <source>No title, stage or amount was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>Среди столбцов %1 не найдены ни название, ни этап, ни сумма. Укажите в схеме импорта, что в каком столбце.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>В «%1» есть заголовки, но нет строк под ними. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Line in the file</source>
        <translation>Строка файла</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Почему не импортировано</translation>
    </message>
</context>
<context>
    <name>ImportWriterText</name>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>The funnel “%1” would be new, but nothing says which stages it has. Name them in “stageOrder” of the import map, or name a funnel of the book.</source>
        <translation>Воронка «%1» была бы новой, но её этапы не указаны. Назовите их в «stageOrder» схемы импорта или укажите воронку из книги.</translation>
    </message>
    <message>
        <source>The deal is already in the book and was created there after this closing date. Correct the date.</source>
        <translation>Сделка уже есть в книге и создана позже этой даты закрытия. Исправьте дату.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>In an hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Сегодня вечером</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Через 3 дня</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>На следующей неделе</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
</context>
<context>
    <name>LastTouchesText</name>
    <message>
        <source>Reading the touches was stopped; nothing was changed.</source>
        <translation>Чтение касаний остановлено; ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ListDeskText</name>
    <message>
        <source>There is no such entry in the book. Choose one from the list.</source>
        <translation>Такой записи в книге нет. Выберите запись из списка.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be added because the list already has %n name(s). Use one of them.</source>
        <translation>
            <numerusform>Добавить «%1» нельзя: в списке уже %n имя. Выберите из имеющихся.</numerusform>
            <numerusform>Добавить «%1» нельзя: в списке уже %n имени. Выберите из имеющихся.</numerusform>
            <numerusform>Добавить «%1» нельзя: в списке уже %n имён. Выберите из имеющихся.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active loss reason. Add another reason first.</source>
        <translation>«%1» — последняя действующая причина отказа. Сначала добавьте другую.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into “%2”. Choose another active reason.</source>
        <translation>«%1» нельзя объединить с «%2». Выберите другую действующую причину.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Enter a three-letter code such as EUR.</source>
        <translation>«%1» — не валюта. Введите код из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one from the list.</source>
        <translation>Неизвестный часовой пояс. Выберите его из списка.</translation>
    </message>
    <message>
        <source>The book has amounts in %1, and %2 has a different number of decimals. Choose a currency with the same number, or make a new book.</source>
        <translation>Суммы в книге указаны в %1, а у %2 другие дробные единицы. Выберите валюту с такими же дробными единицами или создайте новую книгу.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days greater than zero, or none.</source>
        <translation>Для «%1» нужно число дней больше нуля или пустое поле.</translation>
    </message>
    <message>
        <source>The working day must end after it begins, and by midnight. Choose other hours.</source>
        <translation>Рабочий день должен заканчиваться позже, чем начинается, и не позже полуночи. Выберите другие часы.</translation>
    </message>
    <message>
        <source>A holiday is not a valid date. Choose another day.</source>
        <translation>Такого выходного нет в календаре. Выберите другой день.</translation>
    </message>
    <message>
        <source>The next sale needs a number of days greater than zero, or none.</source>
        <translation>Для следующей продажи нужно число дней больше нуля или ничего.</translation>
    </message>
</context>
<context>
    <name>ListStoreText</name>
    <message>
        <source>The entry “%1” is no longer in this book. Open the list again.</source>
        <translation>Записи «%1» больше нет в этой книге. Откройте список заново.</translation>
    </message>
    <message>
        <source>The book “%1” does not say in which currency it is kept. Restore it from a backup.</source>
        <translation>В книге «%1» не указано, в какой она валюте. Восстановите её из копии.</translation>
    </message>
</context>
<context>
    <name>LoadingText</name>
    <message>
        <source>Reading the deals was stopped; nothing was changed.</source>
        <translation>Чтение сделок остановлено; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>О программе %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Скрыть %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Скрыть остальные</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Завершить %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>voronka-cli COMMAND …</source>
        <translation>voronka-cli КОМАНДА …</translation>
    </message>
    <message>
        <source>a command is missing; see voronka-cli help</source>
        <translation>не указана команда; см. voronka-cli help</translation>
    </message>
    <message>
        <source>there is no command “%1”; voronka-cli help lists them</source>
        <translation>нет команды «%1»; список команд: voronka-cli help</translation>
    </message>
    <message>
        <source>standard output: the answer could not be written whole; make room on the disk and ask again</source>
        <translation>стандартный вывод: ответ не удалось записать целиком; освободите место на диске и повторите</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>The book “%1” cannot be brought up to date, because a row of “%2” refers to something that does not exist; restore it from a backup.</source>
        <translation>Книгу «%1» нельзя обновить: строка «%2» ссылается на то, чего нет; восстановите книгу из копии.</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not an amount. Write a number such as 1250 or 1250.50.</source>
        <translation>«%1» — не сумма. Введите число, например 1250 или 1250.50.</translation>
    </message>
    <message>
        <source>The amount “%1” is too large for a deal. Check the number.</source>
        <translation>Сумма «%1» слишком велика для сделки. Проверьте число.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 uses. Leave out the last digits.</source>
        <translation>В «%1» больше знаков после запятой, чем в валюте %2. Уберите последние цифры.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name is empty. Enter a name.</source>
        <translation>Название пустое. Введите название.</translation>
    </message>
    <message>
        <source>“%1” is already in the list. Choose another name.</source>
        <translation>«%1» уже есть в списке. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The new order does not name every entry once. Open the list again and sort it afresh.</source>
        <translation>В новом порядке каждая запись должна быть один раз. Откройте список заново и расставьте записи снова.</translation>
    </message>
</context>
<context>
    <name>NewCommandText</name>
    <message>
        <source>Made the book %1</source>
        <translation>Создана книга %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>“%1” is not an amount. Write a number like %2.</source>
        <translation>«%1» — не сумма. Введите число, например %2.</translation>
    </message>
    <message>
        <source>“%1” is in another currency, but the book counts in %2. Convert the amount.</source>
        <translation>«%1» — в другой валюте, а книга ведётся в %2. Пересчитайте сумму.</translation>
    </message>
    <message>
        <source>“%1” is more than a deal can have. Check the amount.</source>
        <translation>«%1» — больше, чем допустимо для сделки. Проверьте сумму.</translation>
    </message>
</context>
<context>
    <name>OpenFileText</name>
    <message>
        <source>The file “%1” is no longer there. Put it back, or remove the link and add the file from where it is now.</source>
        <translation>Файла «%1» больше нет. Верните его или уберите ссылку и добавьте файл оттуда, где он теперь.</translation>
    </message>
</context>
<context>
    <name>OpenerText</name>
    <message>
        <source>“%1” is not a phone number. Write it in digits.</source>
        <translation>«%1» — не номер телефона. Напишите его цифрами.</translation>
    </message>
    <message>
        <source>A messenger needs the full number. Write “%1” with + and the country code first.</source>
        <translation>Мессенджеру нужен номер с кодом страны. Добавьте перед «%1» знак + и код страны.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>«%1» — не адрес e-mail. Напишите его как name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a Telegram name. Write @name, or the number with + and the country code.</source>
        <translation>«%1» — не имя в Telegram. Напишите @имя или номер с + и кодом страны.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Choose one for “tel” links in the system settings.</source>
        <translation>На этом компьютере нет программы для звонков. Назначьте её для ссылок «tel» в настройках системы.</translation>
    </message>
    <message>
        <source>No program on this computer sends e-mail. Choose one in the system settings.</source>
        <translation>На этом компьютере нет почтовой программы. Назначьте её в настройках системы.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Install it, or choose a browser in the system settings.</source>
        <translation>На этом компьютере нет программы, которая открывает %1. Установите её или назначьте браузер в настройках системы.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its kind is not known. Choose what kind of address it is.</source>
        <translation>«%1» нельзя открыть: не указано, что это за адрес. Выберите вид адреса.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
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
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>PeopleDeskText</name>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>Компании, выбранной для «%1», нет в книге. Выберите другую.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>Источника, выбранного для «%1», нет в книге. Выберите другой.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose another tag.</source>
        <translation>Выбранной для «%1» метки нет в книге. Выберите другую.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose two clients.</source>
        <translation>«%1» нельзя объединить с собой. Выберите двух клиентов.</translation>
    </message>
    <message>
        <source>One client alone has no duplicate. Choose two clients.</source>
        <translation>У одного клиента дубликатов быть не может. Выберите двух клиентов.</translation>
    </message>
</context>
<context>
    <name>PeopleListsText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
</context>
<context>
    <name>PeopleStoreText</name>
    <message>
        <source>There is no contact %1 in this book. Look it up in the list of contacts.</source>
        <translation>В этой книге нет контакта %1. Найдите его в списке контактов.</translation>
    </message>
    <message>
        <source>There is no company %1 in this book. Look it up in the list of companies.</source>
        <translation>В этой книге нет компании %1. Найдите её в списке компаний.</translation>
    </message>
</context>
<context>
    <name>PersonEraserText</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Этого человека в книге больше нет.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>The file has no rows below its headers. Choose a table whose first line names the columns.</source>
        <translation>В файле нет строк под заголовками. Выберите таблицу, где в первой строке названы столбцы.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Вы&amp;делить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг вн&amp;из</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Добавить к своим цветам</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Основные цвета</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Свои цвета</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Зелёный:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Взять цвет с экрана</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Красный:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Нас:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Ярк:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Альфа-канал:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>С&amp;иний:</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Тон:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Выбор цвета</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть выпадающий список</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Каталог не найден.
Проверьте правильность указанного имени каталога.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте правильность указанного имени файла.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Вы уверены, что хотите удалить «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать в подробном виде</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить каталог.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти каталог</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>В родительский каталог</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список мест и закладок</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительский каталог</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать скр&amp;ытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Нет свободного места на устройстве</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Нет такого файла или каталога</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Неизвестная ошибка</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Введите значение:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Высота:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюймы (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметры (мм)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Расположение страниц</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Порядок страниц:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Размер страницы:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Страниц на лист:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Источник бумаги:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пики (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункты (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Перевёрнутая альбомная</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Перевёрнутая книжная</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ширина:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>нижнее поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>левое поле</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>правое поле</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхнее поле</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже существует.
Перезаписать?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — это каталог.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>П&amp;ечать</translation>
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
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Снизу вверх, слева направо</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Снизу вверх, справа налево</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Чётные страницы</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Файл %1 недоступен для записи.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неверно указаны страницы</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Слева направо, снизу вверх</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Слева направо, сверху вниз</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Локальный файл</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Параметры «Страниц на лист» и «Набор страниц» нельзя использовать вместе.
Отключите один из них.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Печать в файл ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Печать в файл (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа налево, снизу вверх</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа налево, сверху вниз</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Сверху вниз, слева направо</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Сверху вниз, справа налево</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Запись файла PDF</translation>
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
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Параметры страницы</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Параметры страницы</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Просмотр печати</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Показать разворот</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Показать все страницы</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Показать одну страницу</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Разобрать по копиям</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цветная</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Режим цвета</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копий:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Текущая страница</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметры вывода</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набор страниц:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Страницы с</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Напечатать всё</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Диапазон печати</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>По короткой стороне</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Укажите страницы или диапазоны через запятую. Диапазон — два числа через дефис. Например, 3,5-7,9: будут напечатаны страницы 3, 5, 6, 7 и 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Расположение:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Выходной &amp;файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Сво&amp;йства</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тип:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левой границе</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правой границе</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Вставить управляющий символ Юникода</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuotedRowText</name>
    <message>
        <source>The undo history of this book is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>Список отмены этой книги повреждён, поэтому отменить шаг нельзя; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>The undo history of the book “%1” is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>Список отмены книги «%1» повреждён, поэтому отменить шаг нельзя; ничего не изменено.</translation>
    </message>
    <message>
        <source>This step cannot be undone, because another program has changed the book “%1” since; nothing was changed.</source>
        <translation>Отменить шаг нельзя: книгу «%1» с тех пор изменила другая программа; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message>
        <source>--%1: “%2” is none of %3</source>
        <translation>--%1: «%2» не подходит; возможны %3</translation>
    </message>
    <message>
        <source>--from is later than --to; swap them</source>
        <translation>--from позже --to; поменяйте их местами</translation>
    </message>
    <message>
        <source>there is no report “%1”; there are: %2</source>
        <translation>нет отчёта «%1»; есть: %2</translation>
    </message>
    <message>
        <source>--out: %1: this report is written as .csv</source>
        <translation>--out: %1: этот отчёт записывается как .csv</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>--%1 means nothing for this report; leave it out</source>
        <translation>--%1 ничего не значит для этого отчёта; уберите</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>From the previous stage</source>
        <translation>С предыдущего этапа</translation>
    </message>
    <message>
        <source>From the first stage</source>
        <translation>С первого этапа</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Прошли дальше</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложены</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Переведены</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>Deferred amount</source>
        <translation>Сумма отложенных</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>The backup could not be put in the place of “%1” (%2); the book there is as it was.</source>
        <translation>Не удалось поставить копию на место «%1» (%2); книга там осталась прежней.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read (%2); check that you may read it.</source>
        <translation>Не удаётся прочитать копию «%1» (%2); проверьте права на чтение.</translation>
    </message>
    <message>
        <source>The backup “%1” is not what was written (its SHA-256 sum differs); restore another one.</source>
        <translation>Копия «%1» не та, что была записана (сумма SHA-256 не сходится); восстановите другую.</translation>
    </message>
    <message>
        <source>“%1” is open; close it before restoring from it.</source>
        <translation>«%1» открыта; закройте её перед восстановлением.</translation>
    </message>
    <message>
        <source>The book “%1” is open; close it before a backup takes its place.</source>
        <translation>Книга «%1» открыта; закройте её, прежде чем заменить копией.</translation>
    </message>
    <message>
        <source>“%1” is the book itself; choose one of its backups.</source>
        <translation>«%1» — это сама книга; выберите одну из её копий.</translation>
    </message>
    <message>
        <source>the disk did not confirm the copy</source>
        <translation>диск не подтвердил копию</translation>
    </message>
    <message>
        <source>the current book cannot be moved aside</source>
        <translation>не удаётся убрать нынешнюю книгу с её места</translation>
    </message>
</context>
<context>
    <name>RestoringText</name>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
</context>
<context>
    <name>SampleBookText</name>
    <message>
        <source>Stopped. The sample book was not created.</source>
        <translation>Книга с примером не создана: работа остановлена.</translation>
    </message>
    <message>
        <source>%1 is no number of deals for a sample book. Choose one from 1 to %2.</source>
        <translation>%1 — не число сделок для примера. Выберите от 1 до %2.</translation>
    </message>
</context>
<context>
    <name>SampleCommandText</name>
    <message>
        <source>--deals: “%1” is no number from 1 to 1000000</source>
        <translation>--deals: «%1» — не число от 1 до 1000000</translation>
    </message>
    <message>
        <source>--seed: “%1” is no number from 0 to 4294967295</source>
        <translation>--seed: «%1» — не число от 0 до 4294967295</translation>
    </message>
    <message numerus="yes">
        <source>Made the sample book %1 with %n deal(s)</source>
        <translation>
            <numerusform>Создана книга с примером %1: %n сделка</numerusform>
            <numerusform>Создана книга с примером %1: %n сделки</numerusform>
            <numerusform>Создана книга с примером %1: %n сделок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondChanceText</name>
    <message>
        <source>“%1” is not lost. Defer it to ask later.</source>
        <translation>По сделке «%1» нет отказа. Чтобы спросить позже, отложите её.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>Напоминание о сделке «%1» должно быть в будущем. Выберите более поздний день.</translation>
    </message>
</context>
<context>
    <name>StageDemandText</name>
    <message>
        <source>What is to be confirmed before “%1” is empty. Write a sentence or take the line away.</source>
        <translation>Пустая строка в том, что нужно подтвердить перед этапом «%1». Напишите предложение или уберите строку.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” twice. Take one of them away.</source>
        <translation>Этап «%1» требует «%2» дважды. Уберите одно из них.</translation>
    </message>
    <message>
        <source>A task of the stage “%1” has no title. Write what is to be done or take the line away.</source>
        <translation>У задачи этапа «%1» нет названия. Напишите, что сделать, или уберите строку.</translation>
    </message>
    <message>
        <source>The task “%1” cannot be due before the deal enters the stage. Enter a time of zero or more.</source>
        <translation>Срок задачи «%1» не может быть раньше перехода на этап. Введите ноль или больше.</translation>
    </message>
    <message>
        <source>The manager chosen for the task “%1” is not in the book. Choose another manager.</source>
        <translation>Ответственного, выбранного для задачи «%1», нет в книге. Выберите другого.</translation>
    </message>
</context>
<context>
    <name>StagePlanText</name>
    <message>
        <source>The funnel “%1” needs at least one active stage. Keep one, or archive the funnel.</source>
        <translation>Воронке «%1» нужен хотя бы один действующий этап. Оставьте один или отправьте воронку в архив.</translation>
    </message>
</context>
<context>
    <name>StageRuleText</name>
    <message>
        <source>The stage “%1” still has open or deferred deals. Choose the stage to move them to.</source>
        <translation>На этапе «%1» стоят сделки в работе или отложенные. Выберите этап, на который их перевести.</translation>
    </message>
    <message>
        <source>The deals of the stage “%1” cannot move to “%2”. Choose another active stage of the same funnel.</source>
        <translation>Сделки этапа «%1» нельзя перевести на «%2». Выберите другой действующий этап той же воронки.</translation>
    </message>
    <message>
        <source>There is no such stage in the book. Choose one from the list.</source>
        <translation>Такого этапа в книге нет. Выберите этап из списка.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” cannot have more than %n stage(s). Archive one first.</source>
        <translation>
            <numerusform>В воронке «%1» не может быть больше %n этапа. Сначала уберите один в архив.</numerusform>
            <numerusform>В воронке «%1» не может быть больше %n этапов. Сначала уберите один в архив.</numerusform>
            <numerusform>В воронке «%1» не может быть больше %n этапов. Сначала уберите один в архив.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #2a6fdb, or leave it empty.</source>
        <translation>«%1» — не цвет. Запишите его как #2a6fdb или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The time limit of a stage must be more than zero. Enter a longer time, or no limit.</source>
        <translation>Лимит времени на этапе должен быть больше нуля. Введите больше или снимите лимит.</translation>
    </message>
    <message>
        <source>The chance of winning must be between 0% and 100%. Enter such a number, or none.</source>
        <translation>Вероятность успеха должна быть от 0 % до 100 %. Введите такое число или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“%1” is the only active stage of its funnel. Add another stage first, or archive the funnel.</source>
        <translation>«%1» — последний действующий этап воронки. Сначала добавьте другой или уберите воронку в архив.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Add the deal “%1”</source>
        <translation>Новая сделка «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Правка «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Перевод «%1»</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>Успех «%1»</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>Отказ «%1»</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Отсрочка «%1»</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>Возобновление «%1»</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Возврат в работу «%1»</translation>
    </message>
    <message>
        <source>Transfer “%1” to another funnel</source>
        <translation>Перевод «%1» в другую воронку</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message>
        <source>Change the tags of “%1”</source>
        <translation>Изменение меток «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Перевод %n сделки</numerusform>
            <numerusform>Перевод %n сделок</numerusform>
            <numerusform>Перевод %n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Отказ по %n сделке</numerusform>
            <numerusform>Отказ по %n сделкам</numerusform>
            <numerusform>Отказ по %n сделкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defer %n deal(s)</source>
        <translation>
            <numerusform>Отсрочка %n сделки</numerusform>
            <numerusform>Отсрочка %n сделок</numerusform>
            <numerusform>Отсрочка %n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Удаление %n сделки</numerusform>
            <numerusform>Удаление %n сделок</numerusform>
            <numerusform>Удаление %n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Add the funnel “%1”</source>
        <translation>Новая воронка «%1»</translation>
    </message>
    <message>
        <source>Rename the funnel “%1”</source>
        <translation>Новое имя воронки «%1»</translation>
    </message>
    <message>
        <source>Reorder the funnels</source>
        <translation>Изменение порядка воронок</translation>
    </message>
    <message>
        <source>Archive the funnel “%1”</source>
        <translation>Воронка «%1» в архив</translation>
    </message>
    <message>
        <source>Restore the funnel “%1”</source>
        <translation>Возврат воронки «%1»</translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation>Новый этап «%1»</translation>
    </message>
    <message>
        <source>Rename the stage “%1”</source>
        <translation>Новое имя этапа «%1»</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Изменение этапа «%1»</translation>
    </message>
    <message>
        <source>Reorder the stages of “%1”</source>
        <translation>Изменение порядка этапов «%1»</translation>
    </message>
    <message>
        <source>Archive the stage “%1”</source>
        <translation>Этап «%1» в архив</translation>
    </message>
    <message>
        <source>Restore the stage “%1”</source>
        <translation>Возврат этапа «%1»</translation>
    </message>
    <message>
        <source>Add “%1” to a list</source>
        <translation>Добавление «%1» в список</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Переименование «%1»</translation>
    </message>
    <message>
        <source>Reorder a list</source>
        <translation>Изменение порядка списка</translation>
    </message>
    <message>
        <source>Change when to ask again after “%1”</source>
        <translation>Изменение срока повторного вопроса после «%1»</translation>
    </message>
    <message>
        <source>Merge the loss reason “%1”</source>
        <translation>Объединение причины отказа «%1»</translation>
    </message>
    <message>
        <source>Change the book settings</source>
        <translation>Изменение настроек книги</translation>
    </message>
    <message>
        <source>Add the company “%1”</source>
        <translation>Новая компания «%1»</translation>
    </message>
    <message>
        <source>Add the contact “%1”</source>
        <translation>Новый контакт «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменение «%1»</translation>
    </message>
    <message>
        <source>Change the manager of “%1”</source>
        <translation>Смена ответственного у «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Метка для «%1»</translation>
    </message>
    <message>
        <source>Remove a tag from “%1”</source>
        <translation>Снятие метки с «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change the manager of %n deal(s)</source>
        <translation>
            <numerusform>Смена ответственного у %n сделки</numerusform>
            <numerusform>Смена ответственного у %n сделок</numerusform>
            <numerusform>Смена ответственного у %n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n deal(s)</source>
        <translation>
            <numerusform>Метка для %n сделки</numerusform>
            <numerusform>Метка для %n сделок</numerusform>
            <numerusform>Метка для %n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n deal(s)</source>
        <translation>
            <numerusform>Снятие метки с %n сделки</numerusform>
            <numerusform>Снятие метки с %n сделок</numerusform>
            <numerusform>Снятие метки с %n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>Сохранение фильтра «%1»</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Новое имя фильтра «%1»</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Удаление фильтра «%1»</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Восстановление «%1»</translation>
    </message>
    <message>
        <source>Revert a field of “%1”</source>
        <translation>Возврат поля («%1»)</translation>
    </message>
    <message>
        <source>Record a touch with “%1”</source>
        <translation>Запись касания («%1»)</translation>
    </message>
    <message>
        <source>Edit a touch with “%1”</source>
        <translation>Правка касания («%1»)</translation>
    </message>
    <message>
        <source>Delete a touch with “%1”</source>
        <translation>Удаление касания («%1»)</translation>
    </message>
    <message>
        <source>Add a note to “%1”</source>
        <translation>Новая заметка («%1»)</translation>
    </message>
    <message>
        <source>Edit a note on “%1”</source>
        <translation>Правка заметки («%1»)</translation>
    </message>
    <message>
        <source>Delete a note on “%1”</source>
        <translation>Удаление заметки («%1»)</translation>
    </message>
    <message>
        <source>Add the task “%1”</source>
        <translation>Новая задача «%1»</translation>
    </message>
    <message>
        <source>Edit the task “%1”</source>
        <translation>Правка задачи «%1»</translation>
    </message>
    <message>
        <source>Finish the task “%1”</source>
        <translation>Выполнение задачи «%1»</translation>
    </message>
    <message>
        <source>Reopen the task “%1”</source>
        <translation>Снятие отметки о выполнении: «%1»</translation>
    </message>
    <message>
        <source>Delete the task “%1”</source>
        <translation>Удаление задачи «%1»</translation>
    </message>
    <message>
        <source>Link a file to “%1”</source>
        <translation>Новая ссылка на файл («%1»)</translation>
    </message>
    <message>
        <source>Remove a file link from “%1”</source>
        <translation>Удаление ссылки на файл («%1»)</translation>
    </message>
    <message>
        <source>Restore the contact “%1”</source>
        <translation>Восстановление контакта «%1»</translation>
    </message>
    <message>
        <source>Restore the company “%1”</source>
        <translation>Восстановление компании «%1»</translation>
    </message>
    <message>
        <source>Add the funnel “%1” as a copy</source>
        <translation>Новая воронка-копия «%1»</translation>
    </message>
    <message>
        <source>Change the stages of the funnel “%1”</source>
        <translation>Изменение этапов воронки «%1»</translation>
    </message>
    <message>
        <source>Add the usual loss reasons</source>
        <translation>Добавление обычных причин отказа</translation>
    </message>
    <message>
        <source>Edit the company “%1”</source>
        <translation>Правка компании «%1»</translation>
    </message>
    <message>
        <source>Delete the company “%1”</source>
        <translation>Удаление компании «%1»</translation>
    </message>
    <message>
        <source>Merge the company “%1”</source>
        <translation>Объединение компании «%1»</translation>
    </message>
    <message>
        <source>Edit the contact “%1”</source>
        <translation>Правка контакта «%1»</translation>
    </message>
    <message>
        <source>Delete the contact “%1”</source>
        <translation>Удаление контакта «%1»</translation>
    </message>
    <message>
        <source>Merge the contact “%1”</source>
        <translation>Объединение контакта «%1»</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Стирание данных о человеке</translation>
    </message>
    <message>
        <source>Ask again about “%1” later</source>
        <translation>Спросить о «%1» позже</translation>
    </message>
    <message>
        <source>Stop asking about “%1”</source>
        <translation>Больше не спрашивать о «%1»</translation>
    </message>
    <message>
        <source>Wake “%1”</source>
        <translation>Пробуждение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n deal(s)</source>
        <translation>
            <numerusform>Пробуждение %n сделки</numerusform>
            <numerusform>Пробуждение %n сделок</numerusform>
            <numerusform>Пробуждение %n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tasks of the stage for “%1” again</source>
        <translation>Задачи этапа для «%1» ещё раз</translation>
    </message>
    <message>
        <source>Record what came of “%1”</source>
        <translation>Запись результата: «%1»</translation>
    </message>
    <message>
        <source>Reschedule a touch with “%1”</source>
        <translation>Перенос касания по «%1»</translation>
    </message>
    <message>
        <source>Reschedule the task “%1”</source>
        <translation>Перенос задачи «%1»</translation>
    </message>
    <message>
        <source>Note the review of “%1”</source>
        <translation>Запись отзыва о «%1»</translation>
    </message>
    <message>
        <source>Change the requirements of the stage “%1”</source>
        <translation>Изменение требований этапа «%1»</translation>
    </message>
    <message>
        <source>Change the tasks of the stage “%1”</source>
        <translation>Изменение задач этапа «%1»</translation>
    </message>
    <message>
        <source>Mark “%1” as not a duplicate</source>
        <translation>«%1» — не дубликат</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>«%1» в архив</translation>
    </message>
    <message>
        <source>Restore “%1” from the archive</source>
        <translation>Возврат «%1» из архива</translation>
    </message>
    <message>
        <source>Restore the task “%1”</source>
        <translation>Восстановление задачи «%1»</translation>
    </message>
    <message>
        <source>Restore a touch with “%1”</source>
        <translation>Восстановление касания («%1»)</translation>
    </message>
    <message>
        <source>Restore a note on “%1”</source>
        <translation>Восстановление заметки («%1»)</translation>
    </message>
    <message>
        <source>Restore a file link of “%1”</source>
        <translation>Восстановление ссылки на файл («%1»)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s) from the trash</source>
        <translation>
            <numerusform>Восстановление %n записи из корзины</numerusform>
            <numerusform>Восстановление %n записей из корзины</numerusform>
            <numerusform>Восстановление %n записей из корзины</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n deal(s)</source>
        <translation>
            <numerusform>Возобновление %n сделки</numerusform>
            <numerusform>Возобновление %n сделок</numerusform>
            <numerusform>Возобновление %n сделок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesText</name>
    <message>
        <source>There is no template “%1”. Choose one of these: %2.</source>
        <translation>Шаблона «%1» нет. Выберите один из этих: %2.</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Tags added: %1</source>
        <translation>Добавлены метки: %1</translation>
    </message>
    <message>
        <source>Tags removed: %1</source>
        <translation>Сняты метки: %1</translation>
    </message>
    <message>
        <source>Tags added: %1; removed: %2</source>
        <translation>Добавлены метки: %1, сняты: %2</translation>
    </message>
    <message>
        <source>Started in “%1”</source>
        <translation>Начата на этапе «%1»</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>С этапа «%1» на «%2»</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Отказ: %1</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Отложена до %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Возобновлена</translation>
    </message>
    <message>
        <source>Reopened in “%1”</source>
        <translation>Снова в работе на этапе «%1»</translation>
    </message>
    <message>
        <source>Moved to the funnel “%1”, stage “%2”</source>
        <translation>Переведена в воронку «%1», этап «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a call, 15 min</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>%1: was due %2</source>
        <translation>%1: срок был %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: срок %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Файл добавлен: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Холодный звонок</translation>
    </message>
    <message>
        <source>Was planned for %1</source>
        <translation>Было запланировано на %1</translation>
    </message>
    <message>
        <source>Created when the deal woke up</source>
        <translation>Создана, когда сделка проснулась</translation>
    </message>
    <message>
        <source>Created by entering a stage</source>
        <translation>Создана при переходе на этап</translation>
    </message>
    <message>
        <source>Created by entering “%1”</source>
        <translation>Создана при переходе на этап «%1»</translation>
    </message>
    <message>
        <source>Review received</source>
        <translation>Отзыв получен</translation>
    </message>
    <message>
        <source>Asked for a review</source>
        <translation>Попросили об отзыве</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>лимит %1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>отказ: %1</translation>
    </message>
    <message>
        <source>in its stage</source>
        <translation>на этапе</translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>исполняется %n год</numerusform>
            <numerusform>исполняется %n года</numerusform>
            <numerusform>исполняется %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The heading of a day: %1 its weekday, %2 the day and the month.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tomorrow – %1</source>
        <comment>a day</comment>
        <translation>Завтра — %1</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Проснулись</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Позже сегодня</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Второй шанс</translation>
    </message>
    <message>
        <source>Too long in their stage</source>
        <translation>Слишком долго на этапе</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Без следующего шага</translation>
    </message>
</context>
<context>
    <name>TouchReportText</name>
    <message>
        <source>Cold call</source>
        <translation>Холодный звонок</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Отвечено вовремя</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Поздно</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ещё ждут</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>Вовремя, %</translation>
    </message>
    <message>
        <source>Median time to answer, h:min:s</source>
        <translation>Медиана времени до ответа, ч:мин:с</translation>
    </message>
</context>
<context>
    <name>TransactionText</name>
    <message>
        <source>The book “%1” is busy with another change; wait until it is done, then try again.</source>
        <translation>В книге «%1» идёт другое изменение; дождитесь его окончания и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>TrashText</name>
    <message>
        <source>“%1” was in the stage “%2”, which is now archived. Restore that stage first.</source>
        <translation>Сделка «%1» была на этапе «%2», который теперь в архиве. Сначала верните этап.</translation>
    </message>
    <message>
        <source>“%1” was in the funnel “%2”, which is now archived. Restore that funnel first.</source>
        <translation>Сделка «%1» была в воронке «%2», которая теперь в архиве. Сначала верните воронку.</translation>
    </message>
    <message>
        <source>“%1” is already back in the book.</source>
        <translation>«%1» уже снова в книге.</translation>
    </message>
    <message>
        <source>The deal or client to which “%1” belonged is not in the book. Restore it first.</source>
        <translation>Сделки или клиента, к которым относилось «%1», нет в книге. Сначала восстановите их.</translation>
    </message>
    <message>
        <source>“%1” is linked to its deal again already.</source>
        <translation>«%1» уже снова привязан к своей сделке.</translation>
    </message>
</context>
<context>
    <name>UndoCommandText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>WakingText</name>
    <message>
        <source>Contact the client again</source>
        <translation>Снова связаться с клиентом</translation>
    </message>
</context>
<context>
    <name>voronka::AboutDialog</name>
    <message>
        <source>About Voronka</source>
        <translation>О программе Voronka</translation>
    </message>
    <message>
        <source>Voronka %1</source>
        <translation>Voronka %1</translation>
    </message>
    <message>
        <source>A desktop CRM for the owner of a small business. One file on your disk, no account, no server: your deals stay yours.

Voronka is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>CRM для владельца малого бизнеса на вашем компьютере. Один файл на диске, без учётной записи и сервера: ваши сделки остаются вашими.

Voronka — свободная программа под лицензией GNU General Public License версии 3 или более поздней. Она распространяется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Voronka: GNU General Public License, version 3 or later.
Qt %1: GNU Lesser General Public License, version 3; its charts: GNU General Public License, version 3.
SQLite: public domain.
Fonts: SIL Open Font License 1.1.

The texts of the licences come with the program.</source>
        <translation>Voronka: GNU General Public License версии 3 или более поздней.
Qt %1: GNU Lesser General Public License версии 3; её диаграммы: GNU General Public License версии 3.
SQLite: общественное достояние.
Шрифты: SIL Open Font License 1.1.

Тексты лицензий поставляются с программой.</translation>
    </message>
</context>
<context>
    <name>voronka::AttachmentList</name>
    <message>
        <source>Add files to the deal</source>
        <translation>Добавить файлы к сделке</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No program on this computer can open “%1”. Install one for such files, or open the file from its folder.</source>
        <translation>На этом компьютере нет программы, которая открывает «%1». Установите её или откройте файл из его папки.</translation>
    </message>
    <message>
        <source>“%1” may be a program that could harm this computer. Open it only if you trust whoever sent it.</source>
        <translation>«%1» может быть программой и навредить компьютеру. Открывайте, только если доверяете отправителю.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Remove the link to the file</source>
        <translation>Убрать ссылку на файл</translation>
    </message>
</context>
<context>
    <name>voronka::BoardControls</name>
    <message>
        <source>Longest in stage first</source>
        <translation>Дольше всех на этапе</translation>
    </message>
    <message>
        <source>Next contact first</source>
        <translation>По следующему контакту</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала крупные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Title or client</source>
        <translation>Название или клиент</translation>
    </message>
    <message>
        <source>Card order</source>
        <translation>Порядок карточек</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Без пустых</translation>
    </message>
    <message>
        <source>Hide stages without deals</source>
        <translation>Скрыть этапы без сделок</translation>
    </message>
    <message>
        <source>Show deals put off until later</source>
        <translation>Показать сделки, отложенные на потом</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>voronka::BoardPage</name>
    <message>
        <source>%1 worth %2</source>
        <comment>deals and their sum</comment>
        <translation>%1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals put off until later wait here.</source>
        <translation>Здесь ждут сделки, отложенные на потом.</translation>
    </message>
    <message>
        <source>Drop a deal here, or press %1 for a new one.</source>
        <translation>Перетащите сюда сделку или нажмите %1 для новой.</translation>
    </message>
    <message>
        <source>No deals in this stage.</source>
        <translation>На этом этапе сделок нет.</translation>
    </message>
    <message>
        <source>Reading the deals…</source>
        <translation>Читаем сделки…</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>В этой книге ещё нет воронки</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Сделок пока нет</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Эта книга открыта только для чтения.</translation>
    </message>
    <message>
        <source>The board shows every deal in its stage. Add the first one, or import a table of deals from the File menu.</source>
        <translation>На доске каждая сделка стоит на своём этапе. Добавьте первую или импортируйте свои из таблицы через меню «Файл».</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>No open deals match the filters</source>
        <translation>Нет сделок в работе по этим фильтрам</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Измените или сбросьте фильтры, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>На предыдущий этап</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>На следующий этап</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Добавьте её — из шаблона или свою; затем появятся сделки.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Новая воронка…</translation>
    </message>
</context>
<context>
    <name>voronka::BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Открыть книгу</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Открываем книгу…</translation>
    </message>
    <message>
        <source>Creating the sample book…</source>
        <translation>Создаём книгу с примером…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Импорт сделок из таблицы</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Резервная копия книги</translation>
    </message>
    <message>
        <source>The book was backed up to “%1” and the backup was checked.</source>
        <translation>Книга скопирована в «%1», копия проверена.</translation>
    </message>
    <message>
        <source>Copying the book…</source>
        <translation>Копируем книгу…</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Выберите копию для восстановления</translation>
    </message>
    <message>
        <source>Restoring the book…</source>
        <translation>Восстанавливаем книгу…</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Открыть другую…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Пример %1</translation>
    </message>
    <message>
        <source>The backup was restored. The book as it was before is kept in “%1”.</source>
        <translation>Резервная копия восстановлена. Прежняя книга сохранена в файле «%1».</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Отменить восстановление</translation>
    </message>
</context>
<context>
    <name>voronka::BookSession</name>
    <message>
        <source>The change was stopped before the book was checked. Nothing was changed.</source>
        <translation>Проверка книги не закончена, изменение отменено. Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>voronka::BookSettingsForm</name>
    <message>
        <source>This book</source>
        <translation>Эта книга</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>All amounts are in this currency. Changing it does not convert the amounts already in the book.</source>
        <translation>Все суммы — в этой валюте. У сумм, которые уже есть в книге, сменится знак валюты, а числа останутся.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>The book counts its days in this time zone, so that reports stay the same when you travel.</source>
        <translation>По нему книга считает дни, чтобы отчёты не менялись в поездках.</translation>
    </message>
    <message>
        <source>Offer the next sale after</source>
        <translation>Предлагать следующую продажу через</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>For clients who have bought once. Repeat clients are asked as often as they usually buy.</source>
        <translation>Для клиентов, купивших один раз. Тем, кто покупает снова, предлагается в их собственном ритме.</translation>
    </message>
</context>
<context>
    <name>voronka::CalendarPage</name>
    <message>
        <source>All managers</source>
        <translation>Все ответственные</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) do not fit in the week. Choose a manager to see them.</source>
        <translation>
            <numerusform>Ещё %Ln запись не помещается в неделю. Чтобы увидеть всё, выберите ответственного.</numerusform>
            <numerusform>Ещё %Ln записи не помещаются в неделю. Чтобы увидеть всё, выберите ответственного.</numerusform>
            <numerusform>Ещё %Ln записей не помещаются в неделю. Чтобы увидеть всё, выберите ответственного.</numerusform>
        </translation>
    </message>
    <message>
        <source>New task here</source>
        <translation>Новая задача здесь</translation>
    </message>
    <message>
        <source>New meeting here</source>
        <translation>Новая встреча здесь</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Экспорт в календарь</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Экспорт в календарь…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>voronka::ChanceActions</name>
    <message>
        <source>In a &amp;week</source>
        <translation>Через &amp;неделю</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>Через &amp;месяц</translation>
    </message>
    <message>
        <source>In &amp;3 months</source>
        <translation>Через &amp;3 месяца</translation>
    </message>
    <message>
        <source>In a &amp;year</source>
        <translation>Через &amp;год</translation>
    </message>
    <message>
        <source>&amp;Choose the day…</source>
        <translation>&amp;Выбрать день…</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Спросить позже</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelDialog</name>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон или e-mail</translation>
    </message>
    <message>
        <source>How can this client be reached?</source>
        <translation>Как связаться с этим клиентом?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
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
        <translation>Добавить телефон или e-mail</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelsEdit</name>
    <message>
        <source>Kind of address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Убрать этот адрес</translation>
    </message>
    <message>
        <source>Phone, e-mail or messenger</source>
        <translation>Телефон, e-mail или мессенджер</translation>
    </message>
</context>
<context>
    <name>voronka::ChartActions</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Изображения PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 уже есть. Заменить?</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Изображение в буфере обмена</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Таблица в буфере обмена</translation>
    </message>
    <message>
        <source>PDF, A4 landscape…</source>
        <translation>PDF, A4, альбомная…</translation>
    </message>
    <message>
        <source>PDF, A4 portrait…</source>
        <translation>PDF, A4, книжная…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Рисунок SVG…</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>Изображение PNG…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Просмотр печати…</translation>
    </message>
</context>
<context>
    <name>voronka::CheckWait</name>
    <message>
        <source>Checking the book before its first change…</source>
        <translation>Перед первым изменением книга проверяется…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientActions</name>
    <message>
        <source>The deal was added.</source>
        <translation>Сделка добавлена.</translation>
    </message>
    <message>
        <source>The two clients were merged.</source>
        <translation>Теперь это один клиент.</translation>
    </message>
    <message>
        <source>Looking for everything about the person…</source>
        <translation>Ищем всё об этом человеке…</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Данные о человеке стёрты.</translation>
    </message>
    <message numerus="yes">
        <source>The person was erased. %n backup(s) still hold them.</source>
        <translation>
            <numerusform>Данные о человеке стёрты. Они ещё есть в %n резервной копии.</numerusform>
            <numerusform>Данные о человеке стёрты. Они ещё есть в %n резервных копиях.</numerusform>
            <numerusform>Данные о человеке стёрты. Они ещё есть в %n резервных копиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing the person and rewriting the file…</source>
        <translation>Стираем данные о человеке и записываем файл заново…</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>Удалено: «%1». Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Новая компания</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>For an address book (vCard)…</source>
        <translation>Для адресной книги (vCard)…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>В таблицу (CSV)…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дубликаты…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Всё об этом человеке…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Стереть данные о человеке…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>For a new address book (vCard 4.0)…</source>
        <translation>Для нового телефона или программы (vCard 4.0)…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientCard</name>
    <message>
        <source>A client needs a name. Enter one, and the rest is saved too.</source>
        <translation>Клиенту нужно имя: напишите его, и остальное тоже сохранится.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Новая компания</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>К списку (Esc)</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Deals, %1</source>
        <translation>Сделки, %1</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>Люди этой компании</translation>
    </message>
    <message>
        <source>Deals, activity and people of this client</source>
        <translation>Сделки, история и люди этого клиента</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Вкладки левее</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Вкладки правее</translation>
    </message>
</context>
<context>
    <name>voronka::ClientDeals</name>
    <message>
        <source>Deals of this client</source>
        <translation>Сделки этого клиента</translation>
    </message>
    <message>
        <source>Enter the name first, then add deals.</source>
        <translation>Напишите имя; затем появятся сделки.</translation>
    </message>
    <message>
        <source>The deals with this client will appear here.</source>
        <translation>Здесь появятся сделки с этим клиентом.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
</context>
<context>
    <name>voronka::ClientForm</name>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phones, e-mails, messengers</source>
        <translation>Телефоны, e-mail, мессенджеры</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Открыть компанию</translation>
    </message>
    <message>
        <source>Birthday known</source>
        <translation>День рождения известен</translation>
    </message>
</context>
<context>
    <name>voronka::ClientList</name>
    <message>
        <source>Reading the clients…</source>
        <translation>Читаем клиентов…</translation>
    </message>
    <message>
        <source>No clients match the search</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Try another word, or show all clients.</source>
        <translation>Введите другое слово или покажите всех клиентов.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Эта книга открыта только для чтения.</translation>
    </message>
    <message>
        <source>The people and companies you sell to, with all their deals. Add the first one, or import the contacts from your phone.</source>
        <translation>Здесь люди и компании, которым вы продаёте, со всеми сделками. Добавьте первого клиента или импортируйте контакты из телефона.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>Выбран %n клиент</numerusform>
            <numerusform>Выбрано %n клиента</numerusform>
            <numerusform>Выбрано %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>Новый человек (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>clients</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или e-mail</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Поиск среди клиентов</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
</context>
<context>
    <name>voronka::ClientStory</name>
    <message>
        <source>Calls, meetings, messages and notes will appear here, and how their deals began and ended.</source>
        <translation>Здесь будут звонки, встречи, сообщения и заметки, а также начало и итог сделок.</translation>
    </message>
</context>
<context>
    <name>voronka::ClientTableModel</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a company</source>
        <translation>%1, компания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешные</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Последнее касание</translation>
    </message>
</context>
<context>
    <name>voronka::ColourButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Выбрать цвет…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
</context>
<context>
    <name>voronka::ColumnHeader</name>
    <message>
        <source>deals: %1</source>
        <translation>сделок: %1</translation>
    </message>
    <message>
        <source>New deal in “%1” (%2)</source>
        <translation>Новая сделка на этапе «%1» (%2)</translation>
    </message>
</context>
<context>
    <name>voronka::ContactFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>Не удаётся прочитать «%1»: %2. Выберите другой файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added.</source>
        <translation>
            <numerusform>Добавлен %n клиент.</numerusform>
            <numerusform>Добавлено %n клиента.</numerusform>
            <numerusform>Добавлено %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing client(s) updated.</source>
        <translation>
            <numerusform>Дополнен %n известный клиент.</numerusform>
            <numerusform>Дополнено %n известных клиента.</numerusform>
            <numerusform>Дополнено %n известных клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>Не импортирована %n строка.</numerusform>
            <numerusform>Не импортированы %n строки.</numerusform>
            <numerusform>Не импортировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Importing the contacts…</source>
        <translation>Импортируем контакты…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>Сохранить для исправления…</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Сохранить строки, которые не импортированы</translation>
    </message>
    <message>
        <source>rows not imported</source>
        <translation>неимпортированные строки</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 уже есть. Заменить?</translation>
    </message>
    <message>
        <source>Writing the contacts…</source>
        <translation>Записываем контакты…</translation>
    </message>
    <message>
        <source>Export contacts for an address book</source>
        <translation>Экспорт контактов для адресной книги</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>Export contacts as a table</source>
        <translation>Экспорт контактов в таблицу</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Всё об этом человеке</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Страницы для чтения (*.html)</translation>
    </message>
    <message>
        <source>Everything about this person was written to “%1”.</source>
        <translation>Всё об этом человеке записано в «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to “%1”.</source>
        <translation>
            <numerusform>Записано в «%1»: %n клиент.</numerusform>
            <numerusform>Записано в «%1»: %n клиента.</numerusform>
            <numerusform>Записано в «%1»: %n клиентов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealActions</name>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>В работу</translation>
    </message>
    <message>
        <source>Move to another funnel</source>
        <translation>В другую воронку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новая метка…</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Меток нет</translation>
    </message>
    <message>
        <source>One of the selected deals is no longer in the book. Select again.</source>
        <translation>Одной из выбранных сделок больше нет в книге. Выберите заново.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>Сменить ответственного</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Create the stage&apos;s tasks again</source>
        <translation>Создать задачи этапа ещё раз</translation>
    </message>
</context>
<context>
    <name>voronka::DealColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть исходные столбцы</translation>
    </message>
</context>
<context>
    <name>voronka::DealDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Введённое не сохранено. Сохранить?</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Нет ответственного</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Нет региона</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>voronka::DealFilterBox</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Фильтры: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Любой источник</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Любой регион</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любая метка</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой тип</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Сумма от</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сумма до</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Ожидается закрытие</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Нет региона</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Любая причина</translation>
    </message>
    <message>
        <source>Only without a next step</source>
        <translation>Только без следующего шага</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>voronka::DealForm</name>
    <message>
        <source>No manager</source>
        <translation>Нет ответственного</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Нет региона</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Показать человека</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Показать компанию</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Ожидается</translation>
    </message>
</context>
<context>
    <name>voronka::DealHead</name>
    <message>
        <source>Won on %1</source>
        <translation>Успех %1</translation>
    </message>
    <message>
        <source>Lost on %1: %2</source>
        <translation>Отказ %1: %2</translation>
    </message>
    <message>
        <source>Deferred until %1, %2</source>
        <comment>day, time</comment>
        <translation>Отложена до %1, %2</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2</source>
        <translation>В работе; на этапе «%1»: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Назад (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2, %3</source>
        <comment>limit 3 days, exceeded by 2 days</comment>
        <translation>В работе; на этапе «%1»: %2, %3</translation>
    </message>
</context>
<context>
    <name>voronka::DealPage</name>
    <message>
        <source>Discard my changes</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Связанные сделки</translation>
    </message>
</context>
<context>
    <name>voronka::DealTableModel</name>
    <message>
        <source>Closed %1</source>
        <translation>Закрыта %1</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Дольше лимита</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Дней на этапе</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Won, revived</source>
        <translation>Успех после отказа</translation>
    </message>
    <message>
        <source>Won after it had been lost</source>
        <translation>Успех после отказа</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
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
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>All funnels</source>
        <translation>Все воронки</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Все сделки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешные</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Title, client or phone</source>
        <translation>Название, клиент или телефон</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>voronka::DealsFoot</name>
    <message>
        <source>No deals</source>
        <translation>Сделок нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) worth %1</source>
        <translation>
            <numerusform>%Ln сделка на %1</numerusform>
            <numerusform>%Ln сделки на %1</numerusform>
            <numerusform>%Ln сделок на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected worth %1, %2 on average</source>
        <translation>
            <numerusform>выбрана %Ln на %1, в среднем %2</numerusform>
            <numerusform>выбраны %Ln на %1, в среднем %2</numerusform>
            <numerusform>выбрано %Ln на %1, в среднем %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealsPage</name>
    <message>
        <source>Reading the deals…</source>
        <translation>Читаем сделки…</translation>
    </message>
    <message>
        <source>No deals match the filters</source>
        <translation>Нет сделок по этим фильтрам</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Измените или сбросьте фильтры, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Показать все сделки</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Сделок пока нет</translation>
    </message>
    <message>
        <source>Add the first one, or import a table of deals from the File menu.</source>
        <translation>Добавьте первую или импортируйте свои из таблицы через меню «Файл».</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Эта книга открыта только для чтения.</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>В этой книге ещё нет воронки</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Добавьте её — из шаблона или свою; затем появятся сделки.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Новая воронка…</translation>
    </message>
</context>
<context>
    <name>voronka::DealsToolBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>voronka::DeferDialog</name>
    <message>
        <source>Defer the deal</source>
        <translation>Отложить сделку</translation>
    </message>
    <message>
        <source>When is the next contact?</source>
        <translation>Когда следующий контакт?</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>1st of next month</source>
        <translation>1-го числа</translation>
    </message>
    <message>
        <source>What to ask then (optional)</source>
        <translation>О чём спросить (необязательно)</translation>
    </message>
</context>
<context>
    <name>voronka::DropZones</name>
    <message>
        <source>Mark as won</source>
        <translation>Записать успех</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Записать отказ</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Drop a deal here to win, lose or defer it</source>
        <translation>Перетащите сюда сделку, чтобы завершить или отложить её</translation>
    </message>
</context>
<context>
    <name>voronka::DueEdit</name>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>voronka::DueList</name>
    <message>
        <source>While you were away</source>
        <translation>Пока вас не было</translation>
    </message>
    <message>
        <source>What is due now</source>
        <translation>Срок наступил</translation>
    </message>
</context>
<context>
    <name>voronka::DueQuestion</name>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>When should it be done?</source>
        <translation>Когда это сделать?</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicateWatch</name>
    <message>
        <source>The book already has “%1”. Is it the same?</source>
        <translation>В книге уже есть «%1». Это не тот же клиент?</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2. Is it the same?</source>
        <translation>В книге уже есть «%1», %2. Это не тот же клиент?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть его</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Это разные</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicatesDialog</name>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>тот же e-mail</translation>
    </message>
    <message>
        <source>same messenger</source>
        <translation>тот же мессенджер</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>Comparing all clients…</source>
        <translation>Сравниваем всех клиентов…</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Похожих клиентов нет.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message numerus="yes">
        <source>%n more will be shown next time.</source>
        <translation>
            <numerusform>Ещё %n покажем в следующий раз.</numerusform>
            <numerusform>Ещё %n покажем в следующий раз.</numerusform>
            <numerusform>Ещё %n покажем в следующий раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты клиентов</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>These may be the same person or company. Look at both side by side and merge them, or say that they are different.</source>
        <translation>Возможно, это один и тот же человек или компания. Сравните и объедините или отметьте, что это не дубликаты.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
</context>
<context>
    <name>voronka::DurationEdit</name>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Найти что угодно…</translation>
    </message>
    <message>
        <source>the last planned change</source>
        <translation>последнее запланированное изменение</translation>
    </message>
</context>
<context>
    <name>voronka::EntryActions</name>
    <message>
        <source>Write down or plan</source>
        <translation>Записать или запланировать</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Запланировать звонок…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Запланировать встречу…</translation>
    </message>
    <message>
        <source>Plan a message…</source>
        <translation>Запланировать сообщение…</translation>
    </message>
    <message>
        <source>Plan an e-mail…</source>
        <translation>Запланировать письмо…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
</context>
<context>
    <name>voronka::EntryDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Введённое не сохранено. Сохранить?</translation>
    </message>
</context>
<context>
    <name>voronka::EntryFields</name>
    <message>
        <source>What needs to be done?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>О чём говорили, что решили?</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Сколько длилось, в минутах</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Вид задачи</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём это?</translation>
    </message>
    <message>
        <source>When it is planned for</source>
        <translation>На когда запланировано</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation>Ещё не состоялось</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Холодный звонок</translation>
    </message>
    <message>
        <source>A call to someone who did not expect it</source>
        <translation>Звонок тому, кто его не ждал</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто сделает</translation>
    </message>
    <message>
        <source>Manager of the deal</source>
        <translation>Ответственный за сделку</translation>
    </message>
</context>
<context>
    <name>voronka::EraseQuestion</name>
    <message>
        <source>• The name, all phones and addresses, the birthday, the note and the tags are erased.</source>
        <translation>• Имя, все телефоны и адреса, день рождения, заметка и метки исчезнут.</translation>
    </message>
    <message numerus="yes">
        <source>• %n deal(s) stay in the numbers, without the client.</source>
        <translation>
            <numerusform>• %n сделка останется в отчётах без клиента.</numerusform>
            <numerusform>• %n сделки останутся в отчётах без клиента.</numerusform>
            <numerusform>• %n сделок останутся в отчётах без клиента.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n deal title(s) that name the person become neutral.</source>
        <translation>
            <numerusform>• %n название сделки с этим именем станет нейтральным.</numerusform>
            <numerusform>• %n названия сделок с этим именем станут нейтральными.</numerusform>
            <numerusform>• %n названий сделок с этим именем станут нейтральными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n call(s), message(s) and note(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n звонок, сообщение или заметка лишится текста или исчезнет.</numerusform>
            <numerusform>• %n звонка, сообщения или заметки лишатся текста или исчезнут.</numerusform>
            <numerusform>• %n звонков, сообщений или заметок лишатся текста или исчезнут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n task(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n задача лишится текста или исчезнет.</numerusform>
            <numerusform>• %n задачи лишатся текста или исчезнут.</numerusform>
            <numerusform>• %n задач лишатся текста или исчезнут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n earlier step(s) can no longer be undone.</source>
        <translation>
            <numerusform>• %n прежний шаг нельзя будет отменить.</numerusform>
            <numerusform>• %n прежних шага нельзя будет отменить.</numerusform>
            <numerusform>• %n прежних шагов нельзя будет отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Стереть данные о человеке</translation>
    </message>
    <message>
        <source>Erase “%1” from the book?</source>
        <translation>Стереть «%1» из книги?</translation>
    </message>
    <message>
        <source>This cannot be undone: the history forgets the person too.</source>
        <translation>Отменить это нельзя: данные о человеке исчезнут и из истории.</translation>
    </message>
    <message>
        <source>These backups still hold the person. Delete them yourself when nothing else in them is needed:</source>
        <translation>Этот человек ещё есть в резервных копиях ниже. Удалите их сами, когда остальное в них не понадобится:</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Резервные копии, где этот человек ещё есть</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Я понимаю, что отменить это нельзя</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>voronka::FigureStrip</name>
    <message numerus="yes">
        <source>overdue</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>просрочена</numerusform>
            <numerusform>просрочены</numerusform>
            <numerusform>просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for today</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>на сегодня</numerusform>
            <numerusform>на сегодня</numerusform>
            <numerusform>на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered within the limit, %n day(s)</source>
        <translation>
            <numerusform>отвечено в пределах лимита, за %n день</numerusform>
            <numerusform>отвечено в пределах лимита, за %n дня</numerusform>
            <numerusform>отвечено в пределах лимита, за %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::FiguresBox</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешные</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>Доля повторных</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Касания</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Последняя покупка</translation>
    </message>
    <message numerus="yes">
        <source>Buys about every %n day(s), next around %1</source>
        <translation>
            <numerusform>Покупает примерно каждый %n день, следующая около %1</numerusform>
            <numerusform>Покупает примерно каждые %n дня, следующая около %1</numerusform>
            <numerusform>Покупает примерно каждые %n дней, следующая около %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Новая книга…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Открыть книгу…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние книги</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Посмотреть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Закрыть книгу</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>&amp;Импорт сделок…</translation>
    </message>
    <message>
        <source>&amp;Back up the book…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Восс&amp;тановить копию…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Export to a calendar…</source>
        <translation>&amp;Экспорт в календарь…</translation>
    </message>
</context>
<context>
    <name>voronka::FilterNameDialog</name>
    <message>
        <source>What is this filter called?</source>
        <translation>Как назвать этот фильтр?</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Имя фильтра</translation>
    </message>
</context>
<context>
    <name>voronka::FindDialog</name>
    <message>
        <source>The book is still being read. Its deals and clients will be found in a moment.</source>
        <translation>Книга ещё читается. Её сделки и клиенты найдутся через мгновение.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters: any part of a name, a title or a phone number will do.</source>
        <translation>Ничего не найдено. Введите меньше букв: подойдёт любая часть имени, названия или номера телефона.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Find a deal, a client, a phone number, a task or a command</source>
        <translation>Сделка, клиент, телефон, задача или команда</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Что найти</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>voronka::FindModel</name>
    <message>
        <source>Recently opened</source>
        <translation>Недавно открытое</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChart</name>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>Диаграмма воронки</translation>
    </message>
    <message>
        <source>Up and Down choose a bar, Left and Right a part of it, Return lists its deals. The same numbers are in the table.</source>
        <translation>Стрелки вверх и вниз выбирают полосу, влево и вправо — её часть, Enter показывает её сделки. Те же числа есть в таблице.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChooser</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (в архиве)</translation>
    </message>
    <message>
        <source>Copy the funnel</source>
        <translation>Копировать воронку</translation>
    </message>
    <message>
        <source>Name of the copy; it gets the same stages and no deals</source>
        <translation>Название копии (те же этапы, без сделок)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>Rename the funnel</source>
        <translation>Переименовать воронку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Новая воронка…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelControls</name>
    <message>
        <source>By amount</source>
        <translation>По сумме</translation>
    </message>
    <message>
        <source>Stepped pyramid</source>
        <translation>Пирамида</translation>
    </message>
    <message>
        <source>Classic funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Created in the period</source>
        <translation>Созданные за период</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Закрытые за период</translation>
    </message>
    <message>
        <source>Entries in the period</source>
        <translation>Входы на этапы за период</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас в работе</translation>
    </message>
    <message>
        <source>By number of deals</source>
        <translation>По количеству</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelPage</name>
    <message>
        <source>Counting the deals…</source>
        <translation>Считаем сделки…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>В этой книге ещё нет воронки</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Начните с шаблона или со своих этапов.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Новая воронка…</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Эта книга открыта только для чтения.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelSettings</name>
    <message>
        <source>Archive the stage</source>
        <translation>Этап в архив</translation>
    </message>
    <message>
        <source>“%1” still has deals. Choose the stage to move them to.</source>
        <translation>На этапе «%1» сейчас есть сделки. Выберите этап, на который их перевести.</translation>
    </message>
    <message>
        <source>Move and archive</source>
        <translation>Перевести и в архив</translation>
    </message>
    <message>
        <source>Funnels and stages</source>
        <translation>Воронки и этапы</translation>
    </message>
    <message>
        <source>Stages can be renamed, moved and archived at any time: the history of your deals is kept.</source>
        <translation>Этапы можно переименовать, переставить и убрать в архив в любое время: история сделок сохранится.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Новая воронка…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>В этой книге ещё нет воронки</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Начните с шаблона или со своих этапов.</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Эта книга открыта только для чтения.</translation>
    </message>
    <message>
        <source>The planned changes to the stages of “%1” are not applied yet.</source>
        <translation>Запланированные изменения этапов воронки «%1» ещё не применены.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>voronka::GoneNote</name>
    <message>
        <source>This deal is deleted</source>
        <translation>Эта сделка удалена</translation>
    </message>
    <message>
        <source>It can be restored with everything that belonged to it.</source>
        <translation>Её можно вернуть со всем, что к ней относилось.</translation>
    </message>
    <message>
        <source>It is no longer in the book.</source>
        <translation>Её больше нет в книге.</translation>
    </message>
    <message>
        <source>Restore the deal</source>
        <translation>Вернуть сделку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>voronka::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Voronka</source>
        <translation>&amp;О программе Voronka</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
</context>
<context>
    <name>voronka::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Move to its own window or back</source>
        <translation>В отдельное окно или обратно</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Закрыть историю</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Вкладки левее</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Вкладки правее</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>Показывать только то, что содержит этот текст</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>voronka::HolidayList</name>
    <message>
        <source>Holidays</source>
        <translation>Праздники и выходные</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Новый выходной</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the holiday</source>
        <translation>Добавить выходной</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Убрать (Del)</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>Убрать выходной</translation>
    </message>
</context>
<context>
    <name>voronka::ImportDialog</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>Не удаётся прочитать «%1»: %2. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Importing your deals…</source>
        <translation>Импортируем сделки…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Импорт сделок из таблицы</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читаем таблицу…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>voronka::ImportResultPage</name>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Сохранить строки, которые не импортированы</translation>
    </message>
    <message>
        <source>rows not imported.csv</source>
        <translation>неимпортированные строки.csv</translation>
    </message>
    <message>
        <source>Your deals are in the book</source>
        <translation>Ваши сделки в книге</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>Добавлена %n сделка.</numerusform>
            <numerusform>Добавлены %n сделки.</numerusform>
            <numerusform>Добавлено %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) updated.</source>
        <translation>
            <numerusform>Обновлена %n сделка.</numerusform>
            <numerusform>Обновлены %n сделки.</numerusform>
            <numerusform>Обновлено %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>Не импортирована %n строка.</numerusform>
            <numerusform>Не импортированы %n строки.</numerusform>
            <numerusform>Не импортировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole import can be undone from the Edit menu.</source>
        <translation>Весь импорт можно отменить в меню «Правка».</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Неимпортированные строки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>Сохранить для исправления…</translation>
    </message>
</context>
<context>
    <name>voronka::ImportSetupPage</name>
    <message numerus="yes">
        <source>%n row(s). Choose what each column holds; columns left out are not imported.</source>
        <translation>
            <numerusform>%n строка. Укажите, что в каждом столбце; пропущенные столбцы не импортируются.</numerusform>
            <numerusform>%n строки. Укажите, что в каждом столбце; пропущенные столбцы не импортируются.</numerusform>
            <numerusform>%n строк. Укажите, что в каждом столбце; пропущенные столбцы не импортируются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Into the funnel</source>
        <translation>В воронку</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>voronka::KnownNote</name>
    <message>
        <source>The book already has “%1” and others like that.</source>
        <translation>В книге уже есть «%1» и другие похожие.</translation>
    </message>
    <message>
        <source>The book already has “%1”.</source>
        <translation>В книге уже есть «%1».</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2.</source>
        <translation>В книге уже есть «%1», %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять из книги</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Добавить нового</translation>
    </message>
</context>
<context>
    <name>voronka::LackDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>deals that lack something</comment>
        <translation>
            <numerusform>%1 из %Ln сделки</numerusform>
            <numerusform>%1 из %Ln сделок</numerusform>
            <numerusform>%1 из %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the other %Ln deal(s)</source>
        <translation>
            <numerusform>Перевести остальные: %Ln сделку</numerusform>
            <numerusform>Перевести остальные: %Ln сделки</numerusform>
            <numerusform>Перевести остальные: %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing before the stage</source>
        <translation>Чего не хватает для этапа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) cannot enter “%1” yet</source>
        <translation>
            <numerusform>%Ln сделка пока не может перейти на этап «%1»</numerusform>
            <numerusform>%Ln сделки пока не могут перейти на этап «%1»</numerusform>
            <numerusform>%Ln сделок пока не могут перейти на этап «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals that lack something</source>
        <translation>Сделки, которым чего-то не хватает</translation>
    </message>
</context>
<context>
    <name>voronka::LackModel</name>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
</context>
<context>
    <name>voronka::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>voronka::LinkedDeals</name>
    <message>
        <source>Follows “%1”, %2</source>
        <translation>После «%1», %2</translation>
    </message>
    <message>
        <source>Followed by “%1”, %2</source>
        <translation>Затем «%1», %2</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Связанные сделки</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Повторная продажа</translation>
    </message>
    <message>
        <source>Start the next sale to the same client</source>
        <translation>Начать повторную продажу тому же клиенту</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Start a deal with someone this client referred</source>
        <translation>Начать сделку с тем, кто пришёл по рекомендации этого клиента</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>This deal no longer follows the earlier one</source>
        <translation>Эта сделка больше не следует за прежней</translation>
    </message>
    <message>
        <source>Link to an earlier deal</source>
        <translation>Связать с прежней сделкой</translation>
    </message>
</context>
<context>
    <name>voronka::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>Имена в списке</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Убрать (Del)</translation>
    </message>
    <message>
        <source>Archived: kept for history, no longer offered.</source>
        <translation>В архиве: хранится для истории, больше не предлагается.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показать архив</translation>
    </message>
</context>
<context>
    <name>voronka::ListSettings</name>
    <message>
        <source>Managers</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>The people responsible for deals.</source>
        <translation>Кто отвечает за сделку.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Where your clients come from: a website, a recommendation, an advertisement.</source>
        <translation>Откуда приходят клиенты: сайт, рекомендация, реклама.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Where your clients are.</source>
        <translation>Где ваши клиенты.</translation>
    </message>
</context>
<context>
    <name>voronka::LoseDialog</name>
    <message>
        <source>Deal lost</source>
        <translation>Отказ по сделке</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему отказ?</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Записать отказ</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Комментарий (необязательно)</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Добавить причину…</translation>
    </message>
    <message>
        <source>New loss reason</source>
        <translation>Новая причина отказа</translation>
    </message>
    <message>
        <source>Add this reason to the list</source>
        <translation>Добавить эту причину в список</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>Напомнить через</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Days until the reminder</source>
        <translation>Дней до напоминания</translation>
    </message>
</context>
<context>
    <name>voronka::LossReasonSettings</name>
    <message>
        <source>There is no other reason to merge with. Add one first.</source>
        <translation>Объединить не с чем: другой причины нет. Сначала добавьте её.</translation>
    </message>
    <message>
        <source>Merge reasons</source>
        <translation>Объединить причины</translation>
    </message>
    <message>
        <source>Deals lost for “%1” will be counted under the reason chosen here.</source>
        <translation>Отказы по причине «%1» будут считаться под причиной, выбранной здесь.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>No deal is lost without one of these reasons.</source>
        <translation>Отказа без одной из этих причин не бывает.</translation>
    </message>
    <message>
        <source>Merge with another reason…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <source>Ask the client again after</source>
        <translation>Спросить клиента снова через</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Some clients who say no today are worth a call later.</source>
        <translation>Некоторым клиентам, которые сегодня отказали, стоит позвонить позже.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost for this reason</source>
        <translation>
            <numerusform>%Ln отказ по этой причине</numerusform>
            <numerusform>%Ln отказа по этой причине</numerusform>
            <numerusform>%Ln отказов по этой причине</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the usual reasons</source>
        <translation>Добавить обычные причины</translation>
    </message>
    <message>
        <source>Adds the usual reasons that are missing from this list</source>
        <translation>Причины, которые есть в новой книге, но которых нет в этом списке</translation>
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
        <translation>%1 (только чтение) – Voronka</translation>
    </message>
</context>
<context>
    <name>voronka::MergeDialog</name>
    <message>
        <source>One of the two is no longer in the book. Look it up in the list.</source>
        <translation>Одного из двух больше нет в книге. Найдите его в списке.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Merge two clients</source>
        <translation>Объединить двух клиентов</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>Что оставить?</translation>
    </message>
    <message>
        <source>The deals, touches, tasks, addresses and tags of both are kept. Merging can be undone.</source>
        <translation>Сделки, касания, задачи, адреса и метки обоих сохранятся. Объединение можно отменить.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Обе, одна под другой</translation>
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
        <translation>Чего не хватает для этапа</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>Что требует этап «%1»</translation>
    </message>
    <message>
        <source>Defer instead…</source>
        <translation>Лучше отложить…</translation>
    </message>
    <message>
        <source>When something cannot be confirmed: choose when to come back to this client</source>
        <translation>Если что-то нельзя подтвердить: выберите, когда вернуться к этому клиенту</translation>
    </message>
</context>
<context>
    <name>voronka::MissingForm</name>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>The list is empty. Add a name in Settings.</source>
        <translation>Список пуст. Добавьте название в настройках.</translation>
    </message>
</context>
<context>
    <name>voronka::NewBookDialog</name>
    <message>
        <source>My sales</source>
        <translation>Мои продажи</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Где хранить книгу</translation>
    </message>
    <message>
        <source>Creating the book…</source>
        <translation>Создаём книгу…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Новая книга</translation>
    </message>
    <message>
        <source>A book for your data</source>
        <translation>Книга для ваших данных</translation>
    </message>
    <message>
        <source>Stages from my table</source>
        <translation>Этапы из моей таблицы</translation>
    </message>
    <message>
        <source>The funnel takes its stages from your table; you can rename and reorder them later.</source>
        <translation>Этапы воронки будут взяты из вашей таблицы; потом их можно переименовать и переставить.</translation>
    </message>
    <message>
        <source>Choose a funnel to start with</source>
        <translation>Выберите воронку для начала</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Название книги</translation>
    </message>
    <message>
        <source>Language of its stages</source>
        <translation>Язык этапов</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Создать книгу</translation>
    </message>
</context>
<context>
    <name>voronka::NewFunnelDialog</name>
    <message>
        <source>New request</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>Новая воронка</translation>
    </message>
    <message>
        <source>My own stages</source>
        <translation>Свои этапы</translation>
    </message>
    <message>
        <source>Starts with one stage; add the others in the list of stages.</source>
        <translation>Для начала один этап; остальные добавьте в списке этапов.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add the funnel</source>
        <translation>Добавить воронку</translation>
    </message>
</context>
<context>
    <name>voronka::OutcomeQuestion</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>О чём говорили, что решили?</translation>
    </message>
</context>
<context>
    <name>voronka::OutputActions</name>
    <message>
        <source>Copying the deals…</source>
        <translation>Копируем сделки…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) copied to the clipboard as a table</source>
        <translation>
            <numerusform>В буфере обмена, как таблица: %Ln сделка</numerusform>
            <numerusform>В буфере обмена, как таблица: %Ln сделки</numerusform>
            <numerusform>В буфере обмена, как таблица: %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 уже есть. Заменить?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) exported to %1</source>
        <translation>
            <numerusform>%Ln сделка записана в %1</numerusform>
            <numerusform>%Ln сделки записаны в %1</numerusform>
            <numerusform>%Ln сделок записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the deals…</source>
        <translation>Записываем сделки…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Экспорт списка…</translation>
    </message>
</context>
<context>
    <name>voronka::PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Даты…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>voronka::ProgramSettings</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Remind me when tasks and meetings are due</source>
        <translation>Напоминать, когда наступает срок задач и встреч</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Show reminders as system messages</source>
        <translation>Показывать напоминания сообщениями системы</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <translation>Держать значок рядом с часами</translation>
    </message>
</context>
<context>
    <name>voronka::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Записать (%1)</translation>
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
        <translation>Недавние книги</translation>
    </message>
</context>
<context>
    <name>voronka::ReminderBar</name>
    <message>
        <source>What is due now</source>
        <translation>Срок наступил</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Пока вас не было: %1</translation>
    </message>
</context>
<context>
    <name>voronka::Reminders</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are due: %1</source>
        <translation>
            <numerusform>Срок наступил у %Ln дела: %1</numerusform>
            <numerusform>Срок наступил у %Ln дел: %1</numerusform>
            <numerusform>Срок наступил у %Ln дел: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::RepeatEdit</name>
    <message>
        <source>Does not repeat</source>
        <translation>Не повторяется</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Каждый %n день</numerusform>
            <numerusform>Каждые %n дня</numerusform>
            <numerusform>Каждые %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Каждую %n неделю</numerusform>
            <numerusform>Каждые %n недели</numerusform>
            <numerusform>Каждые %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Каждый %n месяц</numerusform>
            <numerusform>Каждые %n месяца</numerusform>
            <numerusform>Каждые %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Каждый %n год</numerusform>
            <numerusform>Каждые %n года</numerusform>
            <numerusform>Каждые %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>Через сколько</translation>
    </message>
</context>
<context>
    <name>voronka::ReviewBox</name>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>I asked for one</source>
        <translation>Попросили об отзыве</translation>
    </message>
    <message>
        <source>The client was asked for a review today</source>
        <translation>Клиента сегодня попросили об отзыве</translation>
    </message>
    <message>
        <source>I received it</source>
        <translation>Отзыв пришёл</translation>
    </message>
    <message>
        <source>The review was received today</source>
        <translation>Отзыв получен сегодня</translation>
    </message>
    <message>
        <source>What the client said, or a link to it</source>
        <translation>Что сказал клиент, или ссылка на отзыв</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Что сказал клиент</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Получен %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Попросили %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не просили</translation>
    </message>
</context>
<context>
    <name>voronka::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>“%1” filters by something that no longer exists; that condition was left out.</source>
        <translation>В фильтре «%1» есть значение, которого больше нет в списках; показано без него.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save this filter as…</source>
        <translation>Сохранить этот фильтр как…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>voronka::SettingsPage</name>
    <message>
        <source>Funnels and stages</source>
        <translation>Воронки и этапы</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Эта книга</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
</context>
<context>
    <name>voronka::SideBar</name>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>voronka::StageChanges</name>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>now and then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Что это изменит</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln deal(s) of this funnel. Nothing changes until you apply it.</source>
        <translation>
            <numerusform>По данным %Ln сделки этой воронки, с самого начала. Ничего не изменится, пока не нажать «Применить».</numerusform>
            <numerusform>По данным %Ln сделок этой воронки, с самого начала. Ничего не изменится, пока не нажать «Применить».</numerusform>
            <numerusform>По данным %Ln сделок этой воронки, с самого начала. Ничего не изменится, пока не нажать «Применить».</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дошли</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>Reached and conversion, now and after the change</source>
        <translation>Сколько дошло и конверсия: сейчас и потом</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>voronka::StageDemands</name>
    <message>
        <source>A deal that goes forward to this stage, or past it, is asked for all of this. Going back asks for nothing.</source>
        <translation>Всё это нужно указать, когда сделка переходит вперёд на этот этап или через него. При переходе назад ничего не требуется.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>New confirmation</source>
        <translation>Новое подтверждение</translation>
    </message>
</context>
<context>
    <name>voronka::StageForm</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Лимит времени</translation>
    </message>
    <message>
        <source>A deal that stays longer is shown as late.</source>
        <translation>Сделка, которая стоит дольше, отмечается как просроченная.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без лимита</translation>
    </message>
    <message>
        <source>Chance of winning from here</source>
        <translation>Вероятность успеха с этапа</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>По истории</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Measured from your own deals, or a number that you set for the forecast.</source>
        <translation>Считается по вашим сделкам или задаётся вручную для прогноза.</translation>
    </message>
    <message>
        <source>Your deals: %1% (%2 of %3 were won)</source>
        <translation>У вас: %1 % (успешны %2 из %3)</translation>
    </message>
    <message>
        <source>No deal has reached this stage yet.</source>
        <translation>Сюда ещё не доходила ни одна сделка.</translation>
    </message>
</context>
<context>
    <name>voronka::StageMeanings</name>
    <message>
        <source>In the table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Stage where lost deals were lost</source>
        <translation>Отказы были на этапе</translation>
    </message>
    <message>
        <source>Reason for lost deals without one</source>
        <translation>Причина, если она не указана</translation>
    </message>
    <message>
        <source>Without a reason, such rows are not imported.</source>
        <translation>Без причины такие строки не импортируются.</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Выберите или введите причину</translation>
    </message>
    <message>
        <source>Treat required confirmations as given</source>
        <translation>Подтвердить то, что требуют этапы</translation>
    </message>
    <message>
        <source>Everything that stages require to be confirmed counts as confirmed for open deals. Otherwise, open deals that lack a confirmation are not imported.</source>
        <translation>То, что этапы требуют подтвердить, считается подтверждённым для сделок в работе. Иначе сделки, которым этого не хватает, не импортируются.</translation>
    </message>
</context>
<context>
    <name>voronka::StagePanel</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>voronka::StageStepper</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Этап %1 из %2: %3</translation>
    </message>
    <message>
        <source>The deal is here</source>
        <translation>Сделка здесь</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройден</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>Time there: %1</source>
        <translation>Время на этапе: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
</context>
<context>
    <name>voronka::StageTasks</name>
    <message>
        <source>Manager of the deal</source>
        <translation>Ответственный за сделку</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>A deal that enters this stage gets these tasks. The time is counted from that moment, in your working hours.</source>
        <translation>Сделка, которая переходит на этот этап, получает эти задачи. Время отсчитывается с этого момента и только в рабочие часы.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Срок через</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Любое другое</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
</context>
<context>
    <name>voronka::StepsList</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Nothing has been done in this book yet. Every step will appear here, and you can undo as many as you like.</source>
        <translation>В этой книге ещё ничего не сделано. Здесь будет каждый шаг, и отменить можно сколько угодно.</translation>
    </message>
    <message>
        <source>No step contains this text.</source>
        <translation>Ни в одном шаге нет этого текста.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Повторить до этого шага</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Отменить до этого шага</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Выберите шаг, к которому вернуться.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n step(s), the latest first. They can be redone.</source>
        <translation>
            <numerusform>Будет отменён %n шаг. Отменённое можно повторить.</numerusform>
            <numerusform>Будет отменено %n шага, начиная с последнего. Отменённое можно повторить.</numerusform>
            <numerusform>Будет отменено %n шагов, начиная с последнего. Отменённое можно повторить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoes %n step(s).</source>
        <translation>
            <numerusform>Будет повторён %n шаг.</numerusform>
            <numerusform>Будет повторено %n шага.</numerusform>
            <numerusform>Будет повторено %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step was undone, and something else has been done since.</source>
        <translation>Этот шаг отменён, и после него сделано другое.</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Шаги, последние сверху</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Показать более ранние шаги</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n step(s) were searched.</source>
        <translation>
            <numerusform>Поиск шёл только по последнему %n шагу.</numerusform>
            <numerusform>Поиск шёл только по последним %n шагам.</numerusform>
            <numerusform>Поиск шёл только по последним %n шагам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::TagChips</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Снять метку «%1»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>voronka::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Как назвать метку?</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>voronka::TagEdit</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Снять метку «%1»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>voronka::TaskActions</name>
    <message>
        <source>Not done yet</source>
        <translation>Ещё не сделано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Choose the day and time…</source>
        <translation>Выбрать день и время…</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Экспорт в календарь</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Done, with a result…</source>
        <translation>Сделано, с результатом…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Экспорт в календарь…</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Удалить задачу</translation>
    </message>
</context>
<context>
    <name>voronka::TaskDialog</name>
    <message>
        <source>There is no deal “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>Сделки «%1» нет в книге. Выберите её из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>There is no client “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>Клиента «%1» нет в книге. Выберите его из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Введённое не сохранено. Сохранить?</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Planned meeting</source>
        <translation>Запланированная встреча</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём она</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Type part of the title</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>Type part of the name</source>
        <translation>Введите часть имени</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Нет ответственного</translation>
    </message>
</context>
<context>
    <name>voronka::TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>voronka::ThemeSwitch</name>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineDelegate</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Нужно сделать</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineView</name>
    <message>
        <source>Mark as not done</source>
        <translation>Отметить как несделанное</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить как сделанное</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>voronka::Toast</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>Отменён %n шаг.</numerusform>
            <numerusform>Отменено %n шага.</numerusform>
            <numerusform>Отменено %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) redone.</source>
        <translation>
            <numerusform>Повторён %n шаг.</numerusform>
            <numerusform>Повторено %n шага.</numerusform>
            <numerusform>Повторено %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo this step</source>
        <translation>Повторить этот шаг</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Отменить этот шаг</translation>
    </message>
</context>
<context>
    <name>voronka::TodayPage</name>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preparing your day…</source>
        <translation>Собираем ваш день…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Дел нет</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Эта книга открыта только для чтения.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Здесь начинается ваш день</translation>
    </message>
    <message>
        <source>Calls to make, requests to answer and deals that wait for you are listed here every morning. Add the first deal to begin.</source>
        <translation>Каждое утро здесь будут звонки, заявки без ответа и сделки, которые вас ждут. Для начала добавьте первую сделку.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Nothing is waiting for you today or in the coming days. Plan what comes next.</source>
        <translation>Ни сегодня, ни в ближайшие дни вас ничто не ждёт. Запланируйте, что дальше.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Второй шанс</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Без следующего шага</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Чей день</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Что нужно сделать</translation>
    </message>
</context>
<context>
    <name>voronka::TodayTools</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>voronka::TrashList</name>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Nothing in the trash contains this text.</source>
        <translation>В корзине нет ничего с таким текстом.</translation>
    </message>
    <message>
        <source>What was deleted, the latest first</source>
        <translation>Удалённое, последнее сверху</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Ссылка на файл</translation>
    </message>
    <message>
        <source>The trash is empty. Deals, clients, tasks, touches, notes and file links that you delete wait here to be restored.</source>
        <translation>Корзина пуста. Удалённые сделки, клиенты, задачи, касания, заметки и ссылки на файлы ждут здесь восстановления.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n thing(s) are listed.</source>
        <translation>
            <numerusform>Показана только последняя %n запись.</numerusform>
            <numerusform>Показаны только последние %n записи.</numerusform>
            <numerusform>Показаны только последние %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Восстановить %n запись</numerusform>
            <numerusform>Восстановить %n записи</numerusform>
            <numerusform>Восстановить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Показать более ранние</translation>
    </message>
</context>
<context>
    <name>voronka::UnsavedLine</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>voronka::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
</context>
<context>
    <name>voronka::WeekView</name>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
</context>
<context>
    <name>voronka::WelcomePage</name>
    <message>
        <source>Welcome to Voronka</source>
        <translation>Добро пожаловать в Voronka</translation>
    </message>
    <message>
        <source>Your deals in one file on your own disk. No account, no server.</source>
        <translation>Ваши сделки — в одном файле на вашем диске. Без учётной записи и сервера.</translation>
    </message>
    <message>
        <source>Start with a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message>
        <source>Choose a ready-made funnel; every stage can be changed later.</source>
        <translation>Выберите готовую воронку; каждый этап можно изменить позже.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>A made-up business with two years of deals, to try everything out.</source>
        <translation>Вымышленная компания со сделками за два года, чтобы всё попробовать.</translation>
    </message>
    <message>
        <source>Import my data</source>
        <translation>Перенести свои данные</translation>
    </message>
    <message>
        <source>A table of deals from your old system or from a spreadsheet (CSV).</source>
        <translation>Таблица сделок из старой системы или из электронной таблицы (CSV).</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Открыть книгу</translation>
    </message>
    <message>
        <source>A Voronka book that you already have.</source>
        <translation>Книга Voronka, которая у вас уже есть.</translation>
    </message>
</context>
<context>
    <name>voronka::WinDialog</name>
    <message>
        <source>Deal won</source>
        <translation>Успешная сделка</translation>
    </message>
    <message>
        <source>What was the final amount?</source>
        <translation>На какую сумму?</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Записать успех</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Plan the next sale to this client</source>
        <translation>Запланировать повторную продажу этому клиенту</translation>
    </message>
    <message>
        <source>Title of the next sale</source>
        <translation>Название повторной продажи</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message numerus="yes">
        <source>This client buys about every %n day(s); purchases so far: %1</source>
        <translation>
            <numerusform>Этот клиент покупает примерно каждый %n день; всего покупок: %1</numerusform>
            <numerusform>Этот клиент покупает примерно каждые %n дня; всего покупок: %1</numerusform>
            <numerusform>Этот клиент покупает примерно каждые %n дней; всего покупок: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sale, as set for this book</source>
        <translation>
            <numerusform>Через %n день после продажи, как задано для книги</numerusform>
            <numerusform>Через %n дня после продажи, как задано для книги</numerusform>
            <numerusform>Через %n дней после продажи, как задано для книги</numerusform>
        </translation>
    </message>
    <message>
        <source>In a month: how often this client buys is not known yet</source>
        <translation>Через месяц: как часто покупает этот клиент, пока неизвестно</translation>
    </message>
</context>
<context>
    <name>voronka::WorkLine</name>
    <message>
        <source>%1 of %2 touches</source>
        <translation>Касаний: %1 из %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Revived: it had been lost before</source>
        <translation>Возвращённая: раньше по ней был отказ</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>Возвращённая</translation>
    </message>
</context>
<context>
    <name>voronka::WorkingHoursForm</name>
    <message>
        <source>Time is counted in these hours.</source>
        <translation>Время считается только в эти часы.</translation>
    </message>
    <message>
        <source>No hours are set: time is counted around the clock.</source>
        <translation>Часы не заданы: время считается круглосуточно.</translation>
    </message>
    <message>
        <source>%1: work must end later than it begins. Change one of the two times.</source>
        <translation>%1: работа должна заканчиваться позже, чем начинается. Измените начало или конец.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>Limits of stages and due times of tasks are counted in these hours: nights, days off and holidays do not make a deal late.</source>
        <translation>Лимиты этапов и сроки задач считаются только в эти часы: из-за ночей, выходных и праздников сделка не становится просроченной.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation>С понедельника по пятницу, с 9 до 18</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Круглосуточно</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники и выходные</translation>
    </message>
    <message>
        <source>%1, work begins</source>
        <comment>a day</comment>
        <translation>%1, начало работы</translation>
    </message>
    <message>
        <source>%1, work ends</source>
        <comment>a day</comment>
        <translation>%1, конец работы</translation>
    </message>
</context>
</TS>
