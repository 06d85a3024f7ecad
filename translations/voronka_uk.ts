<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>ActivityDeskText</name>
    <message>
        <source>No deal or client is chosen for this. Choose one.</source>
        <translation>Це ні до чого не належить. Виберіть угоду або клієнта.</translation>
    </message>
    <message>
        <source>The manager chosen is not in the book. Choose another manager.</source>
        <translation>Вибраного відповідального немає в книзі. Виберіть іншого.</translation>
    </message>
    <message>
        <source>The note is empty. Write something in it.</source>
        <translation>Нотатка порожня. Напишіть у ній щось.</translation>
    </message>
    <message>
        <source>The duration cannot be negative. Enter how many minutes it took.</source>
        <translation>Тривалість не може бути меншою за нуль. Укажіть, скільки хвилин це зайняло.</translation>
    </message>
    <message>
        <source>The task has no title. Enter what needs to be done.</source>
        <translation>Завдання не має назви. Напишіть, що треба зробити.</translation>
    </message>
    <message>
        <source>“%1” has no due date. Choose when it needs to be done.</source>
        <translation>Для завдання «%1» не вказано день. Виберіть, коли його зробити.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose a file.</source>
        <translation>Файл не вибрано. Виберіть файл.</translation>
    </message>
    <message>
        <source>“%1” is already linked to this deal.</source>
        <translation>Файл «%1» уже прив’язано до цієї угоди.</translation>
    </message>
    <message>
        <source>“%1” is not won. Ask for a review after the sale.</source>
        <translation>Угода «%1» не успішна. Попросіть про відгук після продажу.</translation>
    </message>
    <message>
        <source>The review of “%1” cannot be received before it was asked for. Choose a later day.</source>
        <translation>Відгук про «%1» не міг надійти раніше, ніж про нього попросили. Виберіть пізніший день.</translation>
    </message>
</context>
<context>
    <name>ActivityStoreText</name>
    <message>
        <source>This call, meeting, message or note is no longer in the book. Look at the list again.</source>
        <translation>Цього дзвінка, зустрічі, повідомлення чи нотатки в книзі вже немає. Перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>This task is no longer in the book. Look at the list again.</source>
        <translation>Цього завдання в книзі вже немає. Перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>This link to a file is no longer in the book. Look at the list again.</source>
        <translation>Цього посилання на файл у книзі вже немає. Перегляньте список ще раз.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>there is no option --%1 here; the options are: %2</source>
        <translation>тут немає параметра --%1; є такі параметри: %2</translation>
    </message>
    <message>
        <source>%1 is missing; the arguments are: %2</source>
        <translation>бракує аргументу %1; мають бути аргументи: %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; the arguments are: %2</source>
        <translation>аргумент «%1» зайвий; мають бути аргументи: %2</translation>
    </message>
</context>
<context>
    <name>BackupCommandText</name>
    <message>
        <source>Backed up to %1, SHA-256 %2</source>
        <translation>Резервну копію записано в %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Відновлено %1</translation>
    </message>
    <message>
        <source>Restored %1; what it was before is in %2</source>
        <translation>Відновлено %1; попередній вміст збережено в %2</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The backup “%1” could not be written (%2); check the disk or choose another folder.</source>
        <translation>Не вдалося записати резервну копію «%1» (%2); перевірте диск або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check the disk and try again.</source>
        <translation>Не вдається прочитати «%1» (%2); перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The book “%1” was changed by another program while it was copied; close that program and make the backup again.</source>
        <translation>Під час копіювання книгу «%1» змінила інша програма; закрийте ту програму й зробіть резервну копію ще раз.</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>диск не підтвердив запис</translation>
    </message>
    <message>
        <source>This book is not in a file yet; choose where to save the backup.</source>
        <translation>Цієї книги ще немає у файлі; укажіть, куди записати резервну копію.</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>не вдалося створити теку</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the backup.</source>
        <translation>Файл «%1» уже існує, тому його не змінено; виберіть іншу назву для резервної копії.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такої теки немає</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>limit %1</source>
        <translation>ліміт %1</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладені</translation>
    </message>
</context>
<context>
    <name>BookArgumentsText</name>
    <message>
        <source>--%1: the book has no “%2”; it has: %3</source>
        <translation>--%1: у книзі немає «%2»; є: %3</translation>
    </message>
    <message>
        <source>--language: “%1” is none of en, ru, uk, tl</source>
        <translation>--language: «%1» не підходить; можливі значення: en, ru, uk, tl</translation>
    </message>
    <message>
        <source>--currency: “%1” is no ISO 4217 code such as UAH or PHP</source>
        <translation>--currency: «%1» не є кодом ISO 4217, як-от UAH чи PHP</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date; write it as 2026-12-31</source>
        <translation>--%1: «%2» не є датою; напишіть так: 2026-12-31</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2026-12-31T10:00</source>
        <translation>«%1» не є часом; напишіть так: 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is no deal; give its number as shown by voronka-cli deals</source>
        <translation>«%1» не є угодою; укажіть її номер, який показує voronka-cli deals</translation>
    </message>
    <message>
        <source>the book has no funnel “%1”; it has: %2</source>
        <translation>у книзі немає воронки «%1»; є: %2</translation>
    </message>
    <message>
        <source>the book has no funnel yet; import deals, or make the book with --template</source>
        <translation>у книзі ще немає воронки; імпортуйте угоди або створіть книгу з --template</translation>
    </message>
    <message>
        <source>the funnel “%1” has no stage “%2”; it has: %3</source>
        <translation>у воронці «%1» немає етапу «%2»; є: %3</translation>
    </message>
    <message>
        <source>the book has no loss reason “%1”; it has: %2</source>
        <translation>у книзі немає причини відмови «%1»; є: %2</translation>
    </message>
    <message>
        <source>--%1: “%2” is needed as it is; choose another file name</source>
        <translation>--%1: файл «%2» потрібен таким, як є; виберіть іншу назву</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka, or import this one into a book.</source>
        <translation>«%1» не є книгою Voronka; виберіть файл із закінченням .voronka або імпортуйте цей файл у книгу.</translation>
    </message>
    <message>
        <source>There is no book “%1”; check the name and the folder, or make a new book.</source>
        <translation>Книги «%1» не знайдено; перевірте назву й теку або створіть нову книгу.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book; choose a file in it that ends in .voronka.</source>
        <translation>«%1» — це тека, а не книга; виберіть у ній файл із закінченням .voronka.</translation>
    </message>
    <message>
        <source>You do not have permission to read the book “%1”; ask its owner for it, or open a copy of your own.</source>
        <translation>Немає дозволу на читання книги «%1»; попросіть дозвіл у її власника або відкрийте власну копію.</translation>
    </message>
    <message>
        <source>The file “%1” is empty, so it is not a book; restore it from a backup or choose another file.</source>
        <translation>Файл «%1» порожній, тож це не книга; відновіть її з резервної копії або виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>«%1» — база даних іншої програми, а не книга Voronka; виберіть файл із закінченням .voronka.</translation>
    </message>
    <message>
        <source>The book “%1” was written by a newer Voronka and was left as it is; install the newer Voronka to open it.</source>
        <translation>Книгу «%1» записала новіша версія Voronka, тому її не змінено; щоб відкрити її, установіть новішу Voronka.</translation>
    </message>
    <message>
        <source>The book “%1” was never completely written; restore it from a backup or make a new one.</source>
        <translation>Книгу «%1» так і не було дописано; відновіть її з резервної копії або створіть нову.</translation>
    </message>
    <message>
        <source>The book “%1” is cut off after its first bytes; restore it from a backup.</source>
        <translation>Книга «%1» обривається після перших байтів; відновіть її з резервної копії.</translation>
    </message>
    <message>
        <source>The book “%1” is read-only, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>Книга «%1» доступна лише для читання, тож змінити нічого не можна; скопіюйте її до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the book “%1”, so nothing can be changed; copy it to a folder of your own and open the copy.</source>
        <translation>У теку книги «%1» не можна записувати, тож змінити нічого не можна; скопіюйте книгу до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>Книгою «%1» користується інша програма; закрийте її або зачекайте, доки вона закінчить, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The book “%1” was written by an older Voronka and must be brought up to date first, but it is read-only; copy it to a folder of your own and open the copy.</source>
        <translation>Книгу «%1» записала старіша версія Voronka, і її треба спершу оновити, але вона доступна лише для читання; скопіюйте її до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>The file “%1” already exists and was left as it is; choose another name for the new book.</source>
        <translation>Файл «%1» уже існує, тому його не змінено; виберіть іншу назву для нової книги.</translation>
    </message>
    <message>
        <source>“%1” is left over from another book of this name; move it away, or choose another name for the new book.</source>
        <translation>Файл «%1» лишився від іншої книги з такою назвою; перемістіть його або виберіть іншу назву для нової книги.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; make it first, or choose another place for the new book.</source>
        <translation>Теки «%1» немає; спершу створіть її або виберіть інше місце для нової книги.</translation>
    </message>
    <message>
        <source>You do not have permission to write to the folder “%1”; choose another place for the new book.</source>
        <translation>Немає дозволу на запис у теку «%1»; виберіть інше місце для нової книги.</translation>
    </message>
    <message>
        <source>The new book “%1” could not be put in its place (%2); choose another name or folder.</source>
        <translation>Не вдалося записати нову книгу «%1» на її місце (%2); виберіть іншу назву або теку.</translation>
    </message>
</context>
<context>
    <name>BookSchemaText</name>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>Книгу «%1» пошкоджено (%2); відновіть її з резервної копії.</translation>
    </message>
    <message>
        <source>The book “%1” holds “%2”, which Voronka did not put there, so it is not opened; restore a backup, or have that removed by whoever added it.</source>
        <translation>У книзі «%1» є «%2», але Voronka цього не створювала, тому книгу не відкрито; відновіть резервну копію або попросіть автора цієї зміни прибрати її.</translation>
    </message>
    <message>
        <source>In the book “%1” another program has altered “%2”, so it is not opened; restore a backup.</source>
        <translation>У книзі «%1» інша програма змінила «%2», тому книгу не відкрито; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The book “%1” lacks “%2”, which another program must have removed, so it is not opened; restore a backup.</source>
        <translation>У книзі «%1» бракує «%2»: мабуть, це вилучила інша програма, тому книгу не відкрито; відновіть резервну копію.</translation>
    </message>
</context>
<context>
    <name>CalendarExportText</name>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не вдається записати «%1» (%2). Виберіть іншу теку або назву.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Call: %1</source>
        <translation>Дзвінок: %1</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Зустріч: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>Лист: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
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
        <translation>на етапі: %1</translation>
    </message>
    <message>
        <source>touches: %1</source>
        <translation>контактів: %1</translation>
    </message>
    <message>
        <source>In the stage: %1</source>
        <translation>На етапі: %1</translation>
    </message>
    <message>
        <source>Touches: %1 of %2</source>
        <translation>Контакти: %1 з %2</translation>
    </message>
    <message>
        <source>In the stage: %1 (%2)</source>
        <translation>На етапі: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartExportText</name>
    <message>
        <source>The chart could not be written to “%1”: %2. Choose another folder or file name.</source>
        <translation>Не вдалося записати діаграму в «%1»: %2. Виберіть іншу теку або назву файлу.</translation>
    </message>
    <message>
        <source>The fonts of the chart are missing from the program. Install Voronka again.</source>
        <translation>У програмі бракує шрифтів для діаграми. Установіть Voronka ще раз.</translation>
    </message>
    <message>
        <source>the picture could not be painted</source>
        <translation>не вдалося намалювати зображення</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: use a file name that ends in .pdf, .svg or .png.</source>
        <translation>Не вдається записати діаграму в «%1»: назва файлу має закінчуватися на .pdf, .svg або .png.</translation>
    </message>
</context>
<context>
    <name>ChartFurnitureText</name>
    <message>
        <source>Too small to draw to scale</source>
        <translation>Замало місця, щоб дотримати масштаб</translation>
    </message>
    <message>
        <source>Final: every deal has its outcome; %1 won.</source>
        <translation>Остаточно: усі угоди завершено; успішних — %1.</translation>
    </message>
    <message>
        <source>Not final yet: %1 still open or deferred. Between %2 and %3 will be won in the end.</source>
        <translation>Ще не остаточно: відкритих і відкладених — %1. У підсумку успішних буде від %2 до %3.</translation>
    </message>
    <message>
        <source>Win rate: %1 of the deals with an outcome.</source>
        <translation>Частка успішних: %1 від завершених угод.</translation>
    </message>
    <message numerus="yes">
        <source>Grey percentages are shares of fewer than %n deal(s).</source>
        <translation>
            <numerusform>Сірі відсотки — частки від менш ніж %n угоди.</numerusform>
            <numerusform>Сірі відсотки — частки від менш ніж %n угод.</numerusform>
            <numerusform>Сірі відсотки — частки від менш ніж %n угод.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсія</translation>
    </message>
    <message>
        <source>%1, lost here</source>
        <comment>heading: amount or deals</comment>
        <translation>%1, відмови тут</translation>
    </message>
</context>
<context>
    <name>ChartInputText</name>
    <message>
        <source>New clients only</source>
        <translation>Лише нові клієнти</translation>
    </message>
    <message>
        <source>Repeat purchases only</source>
        <translation>Лише повторні покупки</translation>
    </message>
    <message>
        <source>Referrals only</source>
        <translation>Лише за рекомендацією</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Відповідальний: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Регіон: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Мітка: %1</translation>
    </message>
    <message>
        <source>Amount from %1</source>
        <translation>Сума від %1</translation>
    </message>
    <message>
        <source>Amount up to %1</source>
        <translation>Сума до %1</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>За сумою</translation>
    </message>
</context>
<context>
    <name>ChartRowText</name>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>how many deals, or what amount</comment>
        <translation>Відмови: %1</translation>
    </message>
    <message>
        <source>%1 lost · %2</source>
        <comment>how many, and which share of the stage</comment>
        <translation>Відмови: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ChartTableText</name>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Частка від усіх</translation>
    </message>
    <message>
        <source>Share of the first stage</source>
        <translation>Частка від першого етапу</translation>
    </message>
    <message>
        <source>Conversion from the stage before</source>
        <translation>Конверсія з попереднього етапу</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Причини відмов</translation>
    </message>
    <message>
        <source>Median time in stage</source>
        <translation>Медіанний час на етапі</translation>
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
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and what it is: 33% (4 of 12)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>time in stage</comment>
        <translation>медіана %1</translation>
    </message>
    <message>
        <source>Cohort: deals created in the period</source>
        <translation>Когорта: угоди, створені за період</translation>
    </message>
    <message>
        <source>Closed: deals won or lost in the period</source>
        <translation>Завершені: успішні угоди й відмови за період</translation>
    </message>
    <message>
        <source>Flow: first entries into each stage in the period</source>
        <translation>Потік: перші входи на кожен етап за період</translation>
    </message>
    <message>
        <source>Now: where open deals stand today</source>
        <translation>Зараз: на яких етапах відкриті угоди сьогодні</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За весь час</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Reached the stage</source>
        <translation>Дійшли до етапу</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Пішли далі</translation>
    </message>
    <message>
        <source>Still open here</source>
        <translation>Ще відкриті тут</translation>
    </message>
    <message>
        <source>Deferred here</source>
        <translation>Відкладені тут</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Відмови тут</translation>
    </message>
    <message>
        <source>Transferred to another funnel</source>
        <translation>Переведені до іншої воронки</translation>
    </message>
</context>
<context>
    <name>CheckCommandText</name>
    <message numerus="yes">
        <source>%1 has %n problem(s); restore a backup or correct the deals named</source>
        <translation>
            <numerusform>%1: знайдено %n проблему; відновіть резервну копію або виправте названі угоди</numerusform>
            <numerusform>%1: знайдено %n проблеми; відновіть резервну копію або виправте названі угоди</numerusform>
            <numerusform>%1: знайдено %n проблем; відновіть резервну копію або виправте названі угоди</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: %2 deals, %3 moves</source>
        <translation>%1: усе гаразд; угод: %2, переміщень: %3</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Файл пошкоджено: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to a row of “%2” that does not exist.</source>
        <translation>Рядок таблиці «%1» посилається на рядок таблиці «%2», якого немає.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that does not exist.</source>
        <translation>Рядок %1 таблиці «%2» посилається на рядок таблиці «%3», якого немає.</translation>
    </message>
    <message>
        <source>Deal %1: the funnels that it has left are not those its moves tell of.</source>
        <translation>Угода %1: вона вийшла не з тих воронок, про які свідчать її переміщення.</translation>
    </message>
    <message>
        <source>Deal %1: its status is “%2”, but by its moves it is “%3”.</source>
        <translation>Угода %1: її статус — «%2», але за переміщеннями — «%3».</translation>
    </message>
    <message>
        <source>Deal %1: its loss reason is not the one it was lost with.</source>
        <translation>Угода %1: записано не ту причину відмови, з якою її закрито.</translation>
    </message>
    <message>
        <source>Deal %1: it was not closed at the time it says it was.</source>
        <translation>Угода %1: її закрито не тоді, коли записано.</translation>
    </message>
    <message>
        <source>Deal %1: it stands in “%2”, but its moves end in “%3”.</source>
        <translation>Угода %1: вона стоїть на етапі «%2», але її переміщення закінчуються на етапі «%3».</translation>
    </message>
    <message>
        <source>Deal %1: it is in the funnel “%2”, but its moves end in “%3”.</source>
        <translation>Угода %1: вона у воронці «%2», але її переміщення закінчуються у воронці «%3».</translation>
    </message>
    <message>
        <source>Deal %1: it did not enter its stage when it says.</source>
        <translation>Угода %1: вона перейшла на свій етап не тоді, коли записано.</translation>
    </message>
    <message>
        <source>Deal %1: it says that it came to stage %2, but by its moves it came to stage %3.</source>
        <translation>Угода %1: записано, що вона дійшла до етапу %2, але за переміщеннями — до етапу %3.</translation>
    </message>
    <message>
        <source>Deal %1: it has no moves, not even its creation.</source>
        <translation>Угода %1: у неї немає переміщень, навіть створення.</translation>
    </message>
    <message>
        <source>Deal %1: some of its moves are missing.</source>
        <translation>Угода %1: деяких її переміщень бракує.</translation>
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
        <translation>Інша адреса</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не вдається записати «%1» (%2). Виберіть іншу теку або назву.</translation>
    </message>
</context>
<context>
    <name>ContactImportText</name>
    <message>
        <source>The import was stopped. The book is as it was.</source>
        <translation>Імпорт зупинено. Книга лишилася такою, як була.</translation>
    </message>
</context>
<context>
    <name>ContactRowsText</name>
    <message>
        <source>No name, company, phone or e-mail was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>Серед стовпців %1 не знайшлося імені, компанії, телефону чи e-mail. Укажіть у схемі імпорту, який стовпець що означає.</translation>
    </message>
    <message>
        <source>“%1” may begin with the day or the month; it was read as %2.</source>
        <translation>У стовпці «%1» не зрозуміло, де день, а де місяць; прочитано як %2.</translation>
    </message>
    <message>
        <source>This row has no name, company, phone or e-mail. Enter at least one of them.</source>
        <translation>У цьому рядку немає ні імені, ні компанії, ні телефону, ні e-mail. Додайте щось із цього.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
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
        <translation>Нотатка</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a name, phone or address were left out.</source>
        <translation>
            <numerusform>%n картку без імені, номера й адреси пропущено.</numerusform>
            <numerusform>%n картки без імені, номера й адреси пропущено.</numerusform>
            <numerusform>%n карток без імені, номера й адреси пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no cards. Choose another file.</source>
        <translation>У файлі «%1» немає карток. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>Файл «%1» порожній. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>У файлі «%1» є заголовки, але немає рядків під ними. Виберіть інший файл.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quotation mark opened in line %1 of the file is never closed. Close it or remove it.</source>
        <translation>Лапки, відкриті в рядку %1 файлу, не закрито. Закрийте їх або приберіть.</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>The disk is full: “%1” was not written. Make room or choose another folder.</source>
        <translation>Диск заповнено: «%1» не записано. Звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не вдається записати «%1» (%2). Виберіть іншу теку або назву.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” cannot be read (%2); check that you may read it, or open a copy.</source>
        <translation>Не вдається прочитати «%1» (%2); перевірте, чи є дозвіл на читання, або відкрийте копію.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install the package libqt6sql6-sqlite, or install Voronka again.</source>
        <translation>Драйвер SQLite для Qt не встановлено; установіть пакунок libqt6sql6-sqlite або перевстановіть Voronka.</translation>
    </message>
    <message>
        <source>Voronka needs SQLite 3.37 or newer, and this computer has %1; update SQLite or Qt.</source>
        <translation>Для Voronka потрібен SQLite 3.37 або новіший, а на цьому комп’ютері — %1; оновіть SQLite або Qt.</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program; close that program or wait until it is done, then try again.</source>
        <translation>Книгою «%1» користується інша програма; закрийте її або зачекайте, доки вона закінчить, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The book “%1” cannot be written; copy it to a folder of your own and open the copy.</source>
        <translation>У книгу «%1» не можна записувати; скопіюйте її до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>The last change to the book “%1” was interrupted and must be undone, but nothing can be written there; copy the book together with its “-journal” file to a folder of your own and open the copy.</source>
        <translation>Останню зміну в книзі «%1» було перервано, і її треба скасувати, але записувати там не можна; скопіюйте книгу разом з її файлом «-journal» до своєї теки й відкрийте копію.</translation>
    </message>
    <message>
        <source>The book “%1” is damaged (%2); restore it from a backup.</source>
        <translation>Книгу «%1» пошкоджено (%2); відновіть її з резервної копії.</translation>
    </message>
    <message>
        <source>The book “%1” could not be read or written (%2); nothing was changed, try again.</source>
        <translation>Не вдалося прочитати або записати книгу «%1» (%2); нічого не змінено, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” is not a Voronka book; choose a file that ends in .voronka.</source>
        <translation>«%1» не є книгою Voronka; виберіть файл із закінченням .voronka.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; free some space and try again. The book is as it was before.</source>
        <translation>Диск, на якому лежить «%1», заповнено; звільніть місце й спробуйте ще раз. Книга лишилася без змін.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1” (%2); check the disk and try again. The book is as it was before.</source>
        <translation>Збій диска під час читання або запису «%1» (%2); перевірте диск і спробуйте ще раз. Книга лишилася без змін.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that the folder exists and that you may read and write there.</source>
        <translation>Не вдається відкрити «%1»; перевірте, чи існує тека і чи є дозвіл на читання та запис.</translation>
    </message>
    <message>
        <source>The book “%1” refuses this change because it would break a rule of the book (%2); nothing was changed.</source>
        <translation>Книга «%1» не приймає цієї зміни, бо вона порушила б правило книги (%2); нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» не є датою. Напишіть так: %2.</translation>
    </message>
</context>
<context>
    <name>DealActionText</name>
    <message>
        <source>a deal cannot be lost without a reason: add --reason with one of the book&apos;s reasons</source>
        <translation>відмови без причини не буває: додайте --reason з однією з причин у книзі</translation>
    </message>
    <message>
        <source>a deferred deal has a next contact: add --until with a date and time, as in 2026-12-31T10:00</source>
        <translation>відкладена угода має наступний контакт: додайте --until з датою й часом, як-от 2026-12-31T10:00</translation>
    </message>
    <message>
        <source>“%1” is already open. There is nothing to reopen.</source>
        <translation>Угода «%1» уже відкрита. Відкривати її знову не потрібно.</translation>
    </message>
    <message>
        <source>“%1” is already in “%2”. Choose another stage.</source>
        <translation>Угода «%1» уже на етапі «%2». Виберіть інший етап.</translation>
    </message>
    <message>
        <source>The next contact about “%1” must be in the future. Choose a later date and time.</source>
        <translation>Наступний контакт за угодою «%1» має бути в майбутньому. Виберіть пізнішу дату й час.</translation>
    </message>
    <message>
        <source>“%1” is already in the funnel “%2”. Choose another funnel, or move the deal to another stage.</source>
        <translation>Угода «%1» уже у воронці «%2». Виберіть іншу воронку або перемістіть угоду на інший етап.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose other tags.</source>
        <translation>Мітки, вибраної для «%1», у книзі немає. Виберіть інші мітки.</translation>
    </message>
    <message>
        <source>“%1” cannot be won on a future date. Choose today or an earlier day.</source>
        <translation>Угода «%1» не може стати успішною в день, який ще не настав. Виберіть сьогоднішній або раніший день.</translation>
    </message>
    <message>
        <source>“%1” cannot be won before the day it was created. Choose that day or a later one.</source>
        <translation>Угода «%1» не може стати успішною раніше за день її створення. Виберіть той день або пізніший.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>Нагадування про угоду «%1» має бути в майбутньому. Виберіть пізніший день.</translation>
    </message>
</context>
<context>
    <name>DealChangeText</name>
    <message>
        <source>“%1” is already won. Reopen it first.</source>
        <translation>Угода «%1» уже успішна. Спершу відкрийте її знову.</translation>
    </message>
    <message>
        <source>“%1” is already lost. Reopen it first.</source>
        <translation>За угодою «%1» уже відмова. Спершу відкрийте її знову.</translation>
    </message>
</context>
<context>
    <name>DealCreationText</name>
    <message>
        <source>“%1” cannot follow itself or a deal that came from it. Choose another earlier deal.</source>
        <translation>Угода «%1» не може походити від себе самої чи від угоди, яка сама походить від неї. Виберіть іншу попередню угоду.</translation>
    </message>
    <message>
        <source>“%1” has a loss reason but is not lost. Remove the reason or give it the status of a lost deal.</source>
        <translation>Угода «%1» має причину відмови, але інший статус. Приберіть причину або змініть статус на «Відмова».</translation>
    </message>
    <message>
        <source>“%1” was closed before it was created. Correct one of the two dates.</source>
        <translation>Угоду «%1» закрито раніше, ніж створено. Виправте одну з двох дат.</translation>
    </message>
    <message>
        <source>“%1” is deferred but has no next contact. Give it the date and time of the next contact.</source>
        <translation>Угоду «%1» відкладено, але без наступного контакту. Укажіть його дату й час.</translation>
    </message>
    <message>
        <source>The next contact about “%1” is before the day it was created. Correct one of the two dates.</source>
        <translation>Наступний контакт за угодою «%1» раніше за її створення. Виправте одну з двох дат.</translation>
    </message>
</context>
<context>
    <name>DealDeskText</name>
    <message>
        <source>No deal is chosen. Choose at least one deal.</source>
        <translation>Жодної угоди не вибрано. Виберіть принаймні одну.</translation>
    </message>
    <message>
        <source>Stopped. No deals were changed.</source>
        <translation>Зупинено. Жодна угода не змінилася.</translation>
    </message>
</context>
<context>
    <name>DealKind</name>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Повторна покупка</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>За рекомендацією</translation>
    </message>
</context>
<context>
    <name>DealRuleText</name>
    <message>
        <source>The book has no active funnel for “%1”. Add a funnel first.</source>
        <translation>У книзі немає чинної воронки для угоди «%1». Спершу додайте воронку.</translation>
    </message>
    <message>
        <source>The funnel chosen for “%1” is not in the book. Choose another funnel.</source>
        <translation>Воронки, вибраної для «%1», у книзі немає. Виберіть іншу воронку.</translation>
    </message>
    <message>
        <source>The funnel “%1” is archived, so “%2” cannot enter it. Restore the funnel or choose another one.</source>
        <translation>Воронка «%1» в архіві, тож додати до неї «%2» не можна. Поверніть воронку або виберіть іншу.</translation>
    </message>
    <message>
        <source>The stage “%1” is not in the funnel “%2”, so “%3” cannot enter it. Choose a stage of that funnel, or transfer the deal to the other funnel.</source>
        <translation>Етапу «%1» немає у воронці «%2», тож перемістити на нього «%3» не можна. Виберіть етап цієї воронки або переведіть угоду до іншої.</translation>
    </message>
    <message>
        <source>The stage “%1” is archived, so “%2” cannot enter it. Restore the stage or choose another one.</source>
        <translation>Етап «%1» в архіві, тож перемістити на нього «%2» не можна. Поверніть етап або виберіть інший.</translation>
    </message>
    <message>
        <source>The manager chosen for “%1” is not in the book. Choose another manager.</source>
        <translation>Відповідального, вибраного для «%1», у книзі немає. Виберіть іншого.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>Джерела, вибраного для «%1», у книзі немає. Виберіть інше.</translation>
    </message>
    <message>
        <source>The region chosen for “%1” is not in the book. Choose another region.</source>
        <translation>Регіону, вибраного для «%1», у книзі немає. Виберіть інший.</translation>
    </message>
    <message>
        <source>The contact chosen for “%1” is not in the book. Choose another contact.</source>
        <translation>Контакту, вибраного для «%1», у книзі немає. Виберіть інший.</translation>
    </message>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>Компанії, вибраної для «%1», у книзі немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The earlier deal that “%1” follows is not in the book. Choose another deal.</source>
        <translation>Попередньої угоди, від якої походить «%1», у книзі немає. Виберіть іншу угоду.</translation>
    </message>
    <message>
        <source>The deal has no title. Enter a title.</source>
        <translation>В угоди немає назви. Уведіть назву.</translation>
    </message>
    <message>
        <source>The amount of “%1” is too large. Enter an amount of at most %2 %3.</source>
        <translation>Сума угоди «%1» завелика. Уведіть суму не більшу за %2 %3.</translation>
    </message>
    <message>
        <source>The stage chosen for “%1” is not in the book. Choose another stage.</source>
        <translation>Етапу, вибраного для «%1», у книзі немає. Виберіть інший.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no active stage for “%2”. Add a stage first.</source>
        <translation>У воронці «%1» немає чинного етапу для угоди «%2». Спершу додайте етап.</translation>
    </message>
    <message>
        <source>“%1” cannot be lost without a reason. Choose a reason from the list.</source>
        <translation>Відмова за угодою «%1» потребує причини. Виберіть її зі списку.</translation>
    </message>
    <message>
        <source>The loss reason “%1” was merged into “%2”. Choose that reason for “%3”.</source>
        <translation>Причину відмови «%1» об’єднано з «%2». Виберіть для «%3» саме її.</translation>
    </message>
    <message>
        <source>The amount of “%1” is negative. Enter it without a minus.</source>
        <translation>Сума угоди «%1» менша за нуль. Уведіть її без мінуса.</translation>
    </message>
    <message>
        <source>The loss reason “%1” is archived. Choose another reason for “%2”, or restore this one.</source>
        <translation>Причина відмови «%1» в архіві. Виберіть для «%2» іншу або поверніть цю.</translation>
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
        <translation>ліміт %1, перевищено на %2</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Зв’язатися: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Кроку немає</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Прострочено: %1</translation>
    </message>
</context>
<context>
    <name>DealStatus</name>
    <message>
        <source>Open</source>
        <translation>Відкрита</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладена</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішна</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Відмова</translation>
    </message>
</context>
<context>
    <name>DealStepText</name>
    <message numerus="yes">
        <source>Changing %Ln deal(s)…</source>
        <translation>
            <numerusform>Змінюємо %Ln угоду…</numerusform>
            <numerusform>Змінюємо %Ln угоди…</numerusform>
            <numerusform>Змінюємо %Ln угод…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln deal(s)…</source>
        <translation>
            <numerusform>Перевірка %Ln угоди…</numerusform>
            <numerusform>Перевірка %Ln угод…</numerusform>
            <numerusform>Перевірка %Ln угод…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealStoreText</name>
    <message>
        <source>There is no deal %1 in this book. Look up its number in the list of deals.</source>
        <translation>Угоди %1 у цій книзі немає. Знайдіть її номер у списку угод.</translation>
    </message>
</context>
<context>
    <name>DealsCommandText</name>
    <message>
        <source>open</source>
        <translation>відкрита</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>відкладена</translation>
    </message>
    <message>
        <source>won</source>
        <translation>успішна</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>--status: “%1” is none of open, deferred, won, lost</source>
        <translation>--status: «%1» не підходить; можливі значення: open, deferred, won, lost</translation>
    </message>
    <message>
        <source>--limit: “%1” is no number of deals</source>
        <translation>--limit: «%1» не є кількістю угод</translation>
    </message>
    <message>
        <source>no funnel of the book has a stage “%1”</source>
        <translation>у жодній воронці книги немає етапу «%1»</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
</context>
<context>
    <name>DealsOutputText</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Зупинено. Нічого не записано.</translation>
    </message>
</context>
<context>
    <name>DemandText</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
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
        <translation>Очікувана дата закриття</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Added “%1”.</source>
        <translation>Додано: «%1».</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Збережено: «%1».</translation>
    </message>
    <message>
        <source>Moved “%1”.</source>
        <translation>Переміщено: «%1».</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <translation>«%1» тепер на етапі «%2».</translation>
    </message>
    <message>
        <source>Won “%1”.</source>
        <translation>Успіх: «%1».</translation>
    </message>
    <message>
        <source>Lost “%1”.</source>
        <translation>Відмова: «%1».</translation>
    </message>
    <message>
        <source>Lost “%1”: “%2”.</source>
        <translation>Відмова: «%1», причина «%2».</translation>
    </message>
    <message>
        <source>Deferred “%1”.</source>
        <translation>Відкладено: «%1».</translation>
    </message>
    <message>
        <source>Resumed “%1”.</source>
        <translation>Повернуто в роботу: «%1».</translation>
    </message>
    <message>
        <source>Reopened “%1”.</source>
        <translation>Знову відкрито: «%1».</translation>
    </message>
    <message>
        <source>Reopened “%1” in “%2”.</source>
        <translation>Знову відкрито: «%1», етап «%2».</translation>
    </message>
    <message>
        <source>Transferred “%1”.</source>
        <translation>«%1»: угода в іншій воронці.</translation>
    </message>
    <message>
        <source>Transferred “%1” to the funnel “%2”.</source>
        <translation>«%1» тепер у воронці «%2».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Видалено: «%1».</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Відновлено: «%1».</translation>
    </message>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Мітки змінено: «%1».</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Мітку додано: «%1».</translation>
    </message>
    <message>
        <source>Tagged “%1” with “%2”.</source>
        <translation>«%1»: додано мітку «%2».</translation>
    </message>
    <message>
        <source>Removed tags from “%1”.</source>
        <translation>Мітки знято: «%1».</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from “%1”.</source>
        <translation>«%1»: знято мітку «%2».</translation>
    </message>
    <message>
        <source>Reassigned “%1”.</source>
        <translation>Відповідального змінено: «%1».</translation>
    </message>
    <message>
        <source>Reassigned “%1” to %2.</source>
        <translation>«%1»: відповідальний — %2.</translation>
    </message>
    <message>
        <source>Reverted a field of “%1”.</source>
        <translation>Поле повернуто: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s).</source>
        <translation>
            <numerusform>Переміщено %n угоду.</numerusform>
            <numerusform>Переміщено %n угоди.</numerusform>
            <numerusform>Переміщено %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s) to “%1”.</source>
        <translation>
            <numerusform>Переміщено %n угоду на етап «%1».</numerusform>
            <numerusform>Переміщено %n угоди на етап «%1».</numerusform>
            <numerusform>Переміщено %n угод на етап «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s).</source>
        <translation>
            <numerusform>Відмова за %n угодою.</numerusform>
            <numerusform>Відмова за %n угодами.</numerusform>
            <numerusform>Відмова за %n угодами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s): “%1”.</source>
        <translation>
            <numerusform>Відмова за %n угодою: «%1».</numerusform>
            <numerusform>Відмова за %n угодами: «%1».</numerusform>
            <numerusform>Відмова за %n угодами: «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n deal(s).</source>
        <translation>
            <numerusform>Відкладено %n угоду.</numerusform>
            <numerusform>Відкладено %n угоди.</numerusform>
            <numerusform>Відкладено %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n deal(s).</source>
        <translation>
            <numerusform>Видалено %n угоду.</numerusform>
            <numerusform>Видалено %n угоди.</numerusform>
            <numerusform>Видалено %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s).</source>
        <translation>
            <numerusform>Відповідального змінено в %n угоді.</numerusform>
            <numerusform>Відповідального змінено в %n угодах.</numerusform>
            <numerusform>Відповідального змінено в %n угодах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %n deal(s) to %1.</source>
        <translation>
            <numerusform>%n угоду передано; відповідальний — %1.</numerusform>
            <numerusform>%n угоди передано; відповідальний — %1.</numerusform>
            <numerusform>%n угод передано; відповідальний — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s).</source>
        <translation>
            <numerusform>Мітку додано до %n угоди.</numerusform>
            <numerusform>Мітку додано до %n угод.</numerusform>
            <numerusform>Мітку додано до %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n deal(s) with “%1”.</source>
        <translation>
            <numerusform>Мітку «%1» додано до %n угоди.</numerusform>
            <numerusform>Мітку «%1» додано до %n угод.</numerusform>
            <numerusform>Мітку «%1» додано до %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed tags from %n deal(s).</source>
        <translation>
            <numerusform>Мітки знято з %n угоди.</numerusform>
            <numerusform>Мітки знято з %n угод.</numerusform>
            <numerusform>Мітки знято з %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n deal(s).</source>
        <translation>
            <numerusform>Мітку «%1» знято з %n угоди.</numerusform>
            <numerusform>Мітку «%1» знято з %n угод.</numerusform>
            <numerusform>Мітку «%1» знято з %n угод.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded a touch with “%1”.</source>
        <translation>Контакт із клієнтом записано: «%1».</translation>
    </message>
    <message>
        <source>Edited a touch with “%1”.</source>
        <translation>Контакт із клієнтом змінено: «%1».</translation>
    </message>
    <message>
        <source>Deleted a touch with “%1”.</source>
        <translation>Контакт із клієнтом видалено: «%1».</translation>
    </message>
    <message>
        <source>Added a note to “%1”.</source>
        <translation>Нотатку додано: «%1».</translation>
    </message>
    <message>
        <source>Edited a note on “%1”.</source>
        <translation>Нотатку змінено: «%1».</translation>
    </message>
    <message>
        <source>Deleted a note on “%1”.</source>
        <translation>Нотатку видалено: «%1».</translation>
    </message>
    <message>
        <source>Added the task “%1”.</source>
        <translation>Додано завдання «%1».</translation>
    </message>
    <message>
        <source>Saved the task “%1”.</source>
        <translation>Збережено завдання «%1».</translation>
    </message>
    <message>
        <source>Done: “%1”.</source>
        <translation>Зроблено: «%1».</translation>
    </message>
    <message>
        <source>Reopened the task “%1”.</source>
        <translation>Позначку про виконання знято: «%1».</translation>
    </message>
    <message>
        <source>Deleted the task “%1”.</source>
        <translation>Видалено завдання «%1».</translation>
    </message>
    <message>
        <source>Linked a file to “%1”.</source>
        <translation>Файл прив’язано: «%1».</translation>
    </message>
    <message>
        <source>Removed a file link from “%1”.</source>
        <translation>Посилання на файл прибрано: «%1».</translation>
    </message>
    <message>
        <source>Added the contact “%1”.</source>
        <translation>Додано контакт «%1».</translation>
    </message>
    <message>
        <source>Saved the contact “%1”.</source>
        <translation>Збережено контакт «%1».</translation>
    </message>
    <message>
        <source>Deleted the contact “%1”.</source>
        <translation>Видалено контакт «%1».</translation>
    </message>
    <message>
        <source>Restored the contact “%1”.</source>
        <translation>Відновлено контакт «%1».</translation>
    </message>
    <message>
        <source>Added the company “%1”.</source>
        <translation>Додано компанію «%1».</translation>
    </message>
    <message>
        <source>Saved the company “%1”.</source>
        <translation>Збережено компанію «%1».</translation>
    </message>
    <message>
        <source>Deleted the company “%1”.</source>
        <translation>Видалено компанію «%1».</translation>
    </message>
    <message>
        <source>Restored the company “%1”.</source>
        <translation>Відновлено компанію «%1».</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Імпортовано: «%1».</translation>
    </message>
    <message>
        <source>Changed the book settings.</source>
        <translation>Налаштування книги змінено.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Зроблено: %1.</translation>
    </message>
    <message>
        <source>Will ask about “%1” again later.</source>
        <translation>Про «%1» запитаємо пізніше.</translation>
    </message>
    <message>
        <source>Will not ask about “%1” again.</source>
        <translation>Про «%1» більше не питаємо.</translation>
    </message>
    <message>
        <source>“%1” woke up.</source>
        <translation>Прокинулася угода «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) woke up.</source>
        <translation>
            <numerusform>Прокинулася %n угода.</numerusform>
            <numerusform>Прокинулися %n угоди.</numerusform>
            <numerusform>Прокинулося %n угод.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created the tasks of the stage for “%1” again.</source>
        <translation>Завдання етапу для «%1» створено ще раз.</translation>
    </message>
    <message>
        <source>Done: a touch with “%1”.</source>
        <translation>Зроблено: контакт щодо «%1».</translation>
    </message>
    <message>
        <source>Rescheduled a touch with “%1”.</source>
        <translation>Перенесено контакт щодо «%1».</translation>
    </message>
    <message>
        <source>Rescheduled “%1”.</source>
        <translation>Перенесено: «%1».</translation>
    </message>
    <message>
        <source>Noted the review of “%1”.</source>
        <translation>Записано відгук про «%1».</translation>
    </message>
    <message>
        <source>“%1” is no longer treated as a duplicate.</source>
        <translation>«%1» більше не вважається дублікатом.</translation>
    </message>
    <message>
        <source>Restored the task “%1”.</source>
        <translation>Відновлено завдання «%1».</translation>
    </message>
    <message>
        <source>Restored a touch with “%1”.</source>
        <translation>Контакт із клієнтом відновлено: «%1».</translation>
    </message>
    <message>
        <source>Restored a note on “%1”.</source>
        <translation>Нотатку відновлено: «%1».</translation>
    </message>
    <message>
        <source>Restored a file link of “%1”.</source>
        <translation>Посилання на файл відновлено: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n thing(s) from the trash.</source>
        <translation>
            <numerusform>З кошика відновлено %n запис.</numerusform>
            <numerusform>З кошика відновлено %n записи.</numerusform>
            <numerusform>З кошика відновлено %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged the contact “%1”.</source>
        <translation>Контакт «%1» об’єднано з іншим.</translation>
    </message>
    <message>
        <source>Merged the company “%1”.</source>
        <translation>Компанію «%1» об’єднано з іншою.</translation>
    </message>
    <message>
        <source>Erased a person.</source>
        <translation>Дані людини стерто.</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>Фільтр «%1» збережено.</translation>
    </message>
    <message>
        <source>Renamed the filter “%1”.</source>
        <translation>Фільтр «%1» перейменовано.</translation>
    </message>
    <message>
        <source>Deleted the filter “%1”.</source>
        <translation>Видалено фільтр «%1».</translation>
    </message>
    <message>
        <source>Added the funnel “%1”.</source>
        <translation>Додано воронку «%1».</translation>
    </message>
    <message>
        <source>Added the funnel “%1” as a copy.</source>
        <translation>Додано воронку-копію «%1».</translation>
    </message>
    <message>
        <source>Renamed the funnel “%1”.</source>
        <translation>Воронку «%1» перейменовано.</translation>
    </message>
    <message>
        <source>Reordered the funnels.</source>
        <translation>Порядок воронок змінено.</translation>
    </message>
    <message>
        <source>Archived the funnel “%1”.</source>
        <translation>Воронка «%1» тепер в архіві.</translation>
    </message>
    <message>
        <source>Restored the funnel “%1”.</source>
        <translation>Воронку «%1» повернуто з архіву.</translation>
    </message>
    <message>
        <source>Added the stage “%1”.</source>
        <translation>Додано етап «%1».</translation>
    </message>
    <message>
        <source>Renamed the stage “%1”.</source>
        <translation>Етап «%1» перейменовано.</translation>
    </message>
    <message>
        <source>Changed the stage “%1”.</source>
        <translation>Етап «%1» змінено.</translation>
    </message>
    <message>
        <source>Changed the requirements of the stage “%1”.</source>
        <translation>Вимоги етапу «%1» змінено.</translation>
    </message>
    <message>
        <source>Changed the tasks of the stage “%1”.</source>
        <translation>Завдання етапу «%1» змінено.</translation>
    </message>
    <message>
        <source>Reordered the stages of the funnel “%1”.</source>
        <translation>Порядок етапів воронки «%1» змінено.</translation>
    </message>
    <message>
        <source>Changed the stages of the funnel “%1”.</source>
        <translation>Етапи воронки «%1» змінено.</translation>
    </message>
    <message>
        <source>Archived the stage “%1”.</source>
        <translation>Етап «%1» тепер в архіві.</translation>
    </message>
    <message>
        <source>Restored the stage “%1”.</source>
        <translation>Етап «%1» повернуто з архіву.</translation>
    </message>
    <message>
        <source>Added “%1” to a list.</source>
        <translation>«%1» тепер у списку.</translation>
    </message>
    <message>
        <source>Renamed “%1”.</source>
        <translation>Перейменовано: «%1».</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>«%1» тепер в архіві.</translation>
    </message>
    <message>
        <source>Restored “%1” from the archive.</source>
        <translation>Повернуто з архіву: «%1».</translation>
    </message>
    <message>
        <source>Reordered a list.</source>
        <translation>Порядок списку змінено.</translation>
    </message>
    <message>
        <source>Added the usual loss reasons.</source>
        <translation>Звичні причини відмови додано.</translation>
    </message>
    <message>
        <source>Changed when to ask again after “%1”.</source>
        <translation>Термін повторного звернення після «%1» змінено.</translation>
    </message>
    <message>
        <source>Merged the loss reason “%1”.</source>
        <translation>Причину відмови «%1» об’єднано з іншою.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n deal(s).</source>
        <translation>
            <numerusform>Повернуто в роботу %n угоду.</numerusform>
            <numerusform>Повернуто в роботу %n угоди.</numerusform>
            <numerusform>Повернуто в роботу %n угод.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Термін, час</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилин</translation>
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
        <translation>Коментар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Номер в іншій системі</translation>
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
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Колишні імена</translation>
    </message>
    <message>
        <source>Phones and addresses</source>
        <translation>Телефони й адреси</translation>
    </message>
    <message>
        <source>Former phones and addresses</source>
        <translation>Колишні телефони й адреси</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що відбувалося</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Calls, meetings, messages and notes</source>
        <translation>Дзвінки, зустрічі, повідомлення й нотатки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder or name.</source>
        <translation>Не вдається записати «%1» (%2). Виберіть іншу теку або назву.</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Холодний дзвінок</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Попросили</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Відгук</translation>
    </message>
</context>
<context>
    <name>DuplicatesText</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Пошук дублікатів зупинено.</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The text is not %1: the byte at offset %2 has no meaning in it. Choose another encoding.</source>
        <translation>Текст не в кодуванні %1: байт зі зсувом %2 нічого в ньому не означає. Виберіть інше кодування.</translation>
    </message>
</context>
<context>
    <name>EntryArgumentsText</name>
    <message>
        <source>--set %1: the book has no “%2” in its list</source>
        <translation>--set %1: у списку книги немає «%2»</translation>
    </message>
    <message>
        <source>--set amount: “%1” is no amount in %2; write it as 1500.50</source>
        <translation>--set amount: «%1» — не сума в %2; пишіть так: 1500.50</translation>
    </message>
    <message>
        <source>--set expectedOn: “%1” is no date; write it as 2026-12-31</source>
        <translation>--set expectedOn: «%1» — не дата; пишіть так: 2026-12-31</translation>
    </message>
    <message>
        <source>--set: “%1” is not FIELD=VALUE, as in amount=1500.50</source>
        <translation>--set: «%1» — не ПОЛЕ=ЗНАЧЕННЯ, як в amount=1500.50</translation>
    </message>
    <message>
        <source>--set: there is no field “%1”; the fields are: %2</source>
        <translation>--set: поля «%1» немає; є поля: %2</translation>
    </message>
    <message>
        <source>--confirm: “%1” is not asked for; asked for is: %2</source>
        <translation>--confirm: «%1» не вимагається; вимагається: %2</translation>
    </message>
</context>
<context>
    <name>EntryKindText</name>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
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
        <translation>«%1» не має клієнта, якому можна записати телефон чи e-mail. Вкажіть контакт або компанію.</translation>
    </message>
    <message>
        <source>“%1” cannot enter “%2” yet, because it lacks: %3. Fill that in or confirm it first.</source>
        <translation>«%1» поки не може перейти на етап «%2», бо бракує: %3. Заповніть або підтвердьте це.</translation>
    </message>
    <message>
        <source>“%1” lacks: %2</source>
        <comment>deal, what it lacks</comment>
        <translation>«%1» — бракує: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet, among them: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n угода поки не може перейти на етап «%1», серед них: %2. Заповніть або підтвердьте те, чого бракує, або не переміщуйте такі угоди.</numerusform>
            <numerusform>%n угоди поки не можуть перейти на етап «%1», серед них: %2. Заповніть або підтвердьте те, чого бракує, або не переміщуйте такі угоди.</numerusform>
            <numerusform>%n угод поки не можуть перейти на етап «%1», серед них: %2. Заповніть або підтвердьте те, чого бракує, або не переміщуйте такі угоди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot enter “%1” yet: %2. Fill in or confirm what they lack, or leave them out.</source>
        <translation>
            <numerusform>%n угода поки не може перейти на етап «%1»: %2. Заповніть або підтвердьте те, чого бракує, або не переміщуйте такі угоди.</numerusform>
            <numerusform>%n угоди поки не можуть перейти на етап «%1»: %2. Заповніть або підтвердьте те, чого бракує, або не переміщуйте такі угоди.</numerusform>
            <numerusform>%n угод поки не можуть перейти на етап «%1»: %2. Заповніть або підтвердьте те, чого бракує, або не переміщуйте такі угоди.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed for “%1” is no longer asked for. Try to move the deal again.</source>
        <translation>Те, що підтверджено для «%1», більше не потрібне. Спробуйте перемістити угоду ще раз.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Deal %1</source>
        <translation>Угода %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>The person was erased, but the file could not be rewritten: %1</source>
        <translation>Дані про людину стерто, але записати файл наново не вдалося: %1</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>%1: only contacts can be written as vCards; name the file .csv</source>
        <translation>%1: у форматі vCard можна записати лише контакти; дайте файлу розширення .csv</translation>
    </message>
    <message>
        <source>%1: this version does not write .%2 files; name the file .csv, which spreadsheets open</source>
        <translation>%1: ця версія не записує файли .%2; дайте файлу розширення .csv, його відкривають електронні таблиці</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; say deals, contacts or activities</source>
        <translation>«%1» не можна експортувати; укажіть deals, contacts або activities</translation>
    </message>
    <message>
        <source>%1 is the book itself; name another file</source>
        <translation>%1 — це сама книга; укажіть інший файл</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Записано рядків: %1.</translation>
    </message>
    <message>
        <source>%1: only activities can be written as a calendar; name the file .csv</source>
        <translation>%1: календарем можна записати лише дії; дайте файлу ім’я .csv</translation>
    </message>
    <message>
        <source>%1: the name of the file must end in .csv, or for contacts in .vcf, or for activities in .ics</source>
        <translation>%1: ім’я файлу має закінчуватися на .csv, для контактів — також на .vcf, для дій — на .ics</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Open</source>
        <translation>Відкрита</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладена</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішна угода</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата створення</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Очікувана дата закриття</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закриття</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилин</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
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
        <translation>Холодний</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>The book “%1” has more than %2 managers, too many to count in reports. Undo the import that brought them.</source>
        <translation>У книзі «%1» понад %2 відповідальних — забагато для звітів. Скасуйте імпорт, який їх додав.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 sources, too many to count in reports. Undo the import that brought them.</source>
        <translation>У книзі «%1» понад %2 джерел — забагато для звітів. Скасуйте імпорт, який їх додав.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 regions, too many to count in reports. Undo the import that brought them.</source>
        <translation>У книзі «%1» понад %2 регіонів — забагато для звітів. Скасуйте імпорт, який їх додав.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 loss reasons, too many to count in reports. Undo the import that brought them.</source>
        <translation>У книзі «%1» понад %2 причин відмови — забагато для звітів. Скасуйте імпорт, який їх додав.</translation>
    </message>
    <message>
        <source>The book “%1” has more than %2 funnels, too many to count in reports. Undo the import that brought them.</source>
        <translation>У книзі «%1» понад %2 воронок — забагато для звітів. Скасуйте імпорт, який їх додав.</translation>
    </message>
    <message>
        <source>The funnel “%1” has more than %2 stages, too many to count in reports. Archive some of its stages.</source>
        <translation>У воронці «%1» понад %2 етапів — забагато для звітів. Архівуйте деякі з них.</translation>
    </message>
</context>
<context>
    <name>FieldHistoryText</name>
    <message>
        <source>There is nothing to revert: the field “%2” of “%1” already has that value.</source>
        <translation>Повертати нічого: в угоді «%1» у полі «%2» уже стоїть це значення.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” cannot be reverted, because its earlier value was deleted. Restore that from the trash first.</source>
        <translation>Поле «%1» угоди «%2» повернути не можна: те, що там було, видалено. Спершу відновіть це з кошика.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Пов’язана з угодою</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Очікувана дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Number in the old system</source>
        <translation>Номер у старій системі</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Назва угоди</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
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
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата створення</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Очікувана дата</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закриття</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Voronka books (*.voronka)</source>
        <translation>Книги Voronka (*.voronka)</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>Текстові таблиці (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Адресні книги (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.tsv *.txt)</source>
        <translation>Контакти (*.vcf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календарі (*.ics)</translation>
    </message>
</context>
<context>
    <name>FilterDeskText</name>
    <message>
        <source>There is no such saved filter in the book. Choose another one.</source>
        <translation>Такого збереженого фільтра в книзі немає. Виберіть інший.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Прострочено: %1</translation>
    </message>
</context>
<context>
    <name>FirstAnswersText</name>
    <message>
        <source>Counting the answers was stopped.</source>
        <translation>Підрахунок відповідей зупинено.</translation>
    </message>
</context>
<context>
    <name>FunnelDeskText</name>
    <message>
        <source>There is no such funnel in the book. Choose one from the list.</source>
        <translation>Такої воронки в книзі немає. Виберіть воронку зі списку.</translation>
    </message>
    <message>
        <source>The funnel “%1” has no stage. Give it at least one.</source>
        <translation>У воронці «%1» немає етапів. Додайте принаймні один.</translation>
    </message>
    <message>
        <source>The stage “%1” appears twice in the funnel “%2”. Rename one of them.</source>
        <translation>Етап «%1» трапляється у воронці «%2» двічі. Дайте одному з них іншу назву.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” still has %n open or deferred deal(s). Win, lose or transfer them first.</source>
        <translation>
            <numerusform>У воронці «%1» стоїть %n відкрита або відкладена угода. Спершу завершіть такі угоди або переведіть до іншої воронки.</numerusform>
            <numerusform>У воронці «%1» стоять %n відкриті або відкладені угоди. Спершу завершіть такі угоди або переведіть до іншої воронки.</numerusform>
            <numerusform>У воронці «%1» стоїть %n відкритих або відкладених угод. Спершу завершіть такі угоди або переведіть до іншої воронки.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active funnel. Add another funnel first.</source>
        <translation>«%1» — остання чинна воронка. Спершу додайте іншу.</translation>
    </message>
</context>
<context>
    <name>FunnelStoreText</name>
    <message>
        <source>The funnel “%1” is no longer in this book. Open the list of funnels again.</source>
        <translation>Воронки «%1» у цій книзі вже немає. Відкрийте список воронок ще раз.</translation>
    </message>
    <message>
        <source>The stage “%1” is no longer in this book. Open the list of stages again.</source>
        <translation>Етапу «%1» у цій книзі вже немає. Відкрийте список етапів ще раз.</translation>
    </message>
</context>
<context>
    <name>FurtherFilter</name>
    <message>
        <source>Created: %1</source>
        <translation>Створено: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрито: %1</translation>
    </message>
    <message>
        <source>Expected to close: %1</source>
        <translation>Очікується закриття: %1</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Без відповідального</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Без регіону</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Відмова: %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Немає наступного кроку</translation>
    </message>
</context>
<context>
    <name>GoToStepText</name>
    <message>
        <source>Undoing…</source>
        <translation>Скасування…</translation>
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
        <translation>Нічого скасовувати.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Нічого повторювати.</translation>
    </message>
    <message>
        <source>That step has already been undone. Look at the list of steps again.</source>
        <translation>Цей крок уже скасовано. Перегляньте список кроків ще раз.</translation>
    </message>
    <message>
        <source>That step can no longer be redone, because something else was done after it. Do it again by hand.</source>
        <translation>Цей крок не можна повторити: після нього зроблено інше. Зробіть його наново.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінилося.</translation>
    </message>
</context>
<context>
    <name>ImportCommandText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>--delimiter: “%1” is no single character; use , ; | or tab</source>
        <translation>--delimiter: «%1» — не один символ; потрібен , ; | або tab</translation>
    </message>
    <message>
        <source>--encoding: “%1” is none of UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</source>
        <translation>--encoding: «%1» не підходить; можливі значення: UTF-8, UTF-16LE, UTF-16BE, cp1251, cp866, KOI8-U</translation>
    </message>
    <message>
        <source>This was a trial: the book is as it was.</source>
        <translation>Це була проба: книга лишилася без змін.</translation>
    </message>
    <message>
        <source>Rows read: %1, imported: %2, updated: %3, rejected: %4.</source>
        <translation>Рядків прочитано: %1, імпортовано: %2, оновлено: %3, відхилено: %4.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«%1» прочитано як %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB; divide it into parts</source>
        <translation>файл %1 більший за 1 ГБ; розділіть його на частини</translation>
    </message>
    <message>
        <source>--as: only deals and contacts can be imported, not “%1”</source>
        <translation>--as: імпортувати можна лише deals і contacts, а не «%1»</translation>
    </message>
</context>
<context>
    <name>ImportMapText</name>
    <message>
        <source>“%1” in the import map must be %2.</source>
        <translation>«%1» у схемі імпорту має містити %2.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>текст у лапках</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>об’єкт у фігурних дужках</translation>
    </message>
    <message>
        <source>“%1” in the import map is no field of a deal. The fields are: %2.</source>
        <translation>«%1» у схемі імпорту не є полем угоди. Є такі поля: %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” of the import map are both “%3”. Leave one of them out.</source>
        <translation>Стовпці «%1» і «%2» у схемі імпорту обидва означають «%3». Приберіть один із них.</translation>
    </message>
    <message>
        <source>a list of stage names in brackets</source>
        <translation>список назв етапів у квадратних дужках</translation>
    </message>
    <message>
        <source>The import map is not JSON: %1 at offset %2. Correct the file.</source>
        <translation>Схема імпорту — не JSON: %1 (зсув %2). Виправте файл.</translation>
    </message>
    <message>
        <source>The import map must be one JSON object in braces.</source>
        <translation>Схема імпорту має бути одним об’єктом JSON у фігурних дужках.</translation>
    </message>
    <message>
        <source>The import map has no “fields”: say which column is which field of a deal.</source>
        <translation>У схемі імпорту немає «fields»: укажіть, який стовпець відповідає якому полю угоди.</translation>
    </message>
    <message>
        <source>“%1” in the import map is “lost@” without a stage. Write the name of the stage behind it.</source>
        <translation>«%1» у схемі імпорту — це «lost@» без етапу. Допишіть назву етапу.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true або false</translation>
    </message>
    <message>
        <source>The import map has an unknown key “%1”. The keys are: funnel, fields, stages, stageOrder, lossReason, confirm.</source>
        <translation>У схемі імпорту невідомий ключ «%1». Допустимі ключі: funnel, fields, stages, stageOrder, lossReason, confirm.</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The column “%1” can be read in two ways; it was read like %2. Check a few rows.</source>
        <translation>Стовпець «%1» можна прочитати двома способами; його прочитано як %2. Перевірте кілька рядків.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Стовпець «%1»: %2</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, from “%1” on. Put cells that hold the delimiter in quotation marks.</source>
        <translation>У рядку більше клітинок, ніж заголовків, починаючи з «%1». Візьміть у лапки клітинки, що містять роздільник.</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Угода %1</translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is negative. Give the amount of the deal without a minus.</source>
        <translation>Стовпець «%1»: «%2» менше за нуль. Укажіть суму угоди без мінуса.</translation>
    </message>
    <message>
        <source>The deal is lost but has no loss reason. Write one, or put “lossReason” in the import map for all such rows.</source>
        <translation>За угодою відмова, але без причини. Укажіть причину або задайте «lossReason» у схемі імпорту для всіх таких рядків.</translation>
    </message>
    <message>
        <source>The deal was closed on “%1”, before it was created on “%2”. Correct one of the two dates.</source>
        <translation>Дата закриття угоди «%1» раніша за дату створення «%2». Виправте одну з двох дат.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the headers were left out.</source>
        <translation>
            <numerusform>Пропущено %n рядок, що повторює заголовки.</numerusform>
            <numerusform>Пропущено %n рядки, що повторюють заголовки.</numerusform>
            <numerusform>Пропущено %n рядків, що повторюють заголовки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created at the moment of the import.</source>
        <translation>
            <numerusform>%n рядок не має дати створення: угоди з таких рядків вважаються створеними в момент імпорту.</numerusform>
            <numerusform>%n рядки не мають дати створення: угоди з таких рядків вважаються створеними в момент імпорту.</numerusform>
            <numerusform>%n рядків не мають дати створення: угоди з таких рядків вважаються створеними в момент імпорту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no date of creation: their deals count as created on the day when they were closed.</source>
        <translation>
            <numerusform>%n рядок не має дати створення: угоди з таких рядків вважаються створеними в день закриття.</numerusform>
            <numerusform>%n рядки не мають дати створення: угоди з таких рядків вважаються створеними в день закриття.</numerusform>
            <numerusform>%n рядків не мають дати створення: угоди з таких рядків вважаються створеними в день закриття.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) have a closing date, which was left out.</source>
        <translation>
            <numerusform>%n відкрита угода мала дату закриття, її пропущено.</numerusform>
            <numerusform>%n відкриті угоди мали дату закриття, її пропущено.</numerusform>
            <numerusform>%n відкритих угод мали дату закриття, її пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that are not lost have a loss reason, which was left out.</source>
        <translation>
            <numerusform>%n угода без відмови мала причину відмови, її пропущено.</numerusform>
            <numerusform>%n угоди без відмови мали причину відмови, її пропущено.</numerusform>
            <numerusform>%n угод без відмови мали причину відмови, її пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the book is as it was.</source>
        <translation>Імпорт зупинено; книга лишилася без змін.</translation>
    </message>
</context>
<context>
    <name>ImportTableText</name>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>Файл «%1» порожній. Виберіть інший.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, not a CSV file. Save it as CSV and import that.</source>
        <translation>«%1» — електронна таблиця, а не файл CSV. Збережіть її як CSV та імпортуйте його.</translation>
    </message>
    <message>
        <source>The file has no column “%1” that the import map names. Its columns are: %2.</source>
        <translation>У файлі немає стовпця «%1», указаного у схемі імпорту. Є такі стовпці: %2.</translation>
    </message>
    <message>
        <source>No title, stage or amount was recognized among the columns %1. Say in an import map which column is which.</source>
        <translation>Серед стовпців %1 не розпізнано ні назви, ні етапу, ні суми. Укажіть у схемі імпорту, де який стовпець.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows below them. Choose another file.</source>
        <translation>У «%1» є заголовки, але під ними немає рядків. Виберіть інший файл.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Line in the file</source>
        <translation>Рядок у файлі</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Чому не імпортовано</translation>
    </message>
</context>
<context>
    <name>ImportWriterText</name>
    <message>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>The funnel “%1” would be new, but nothing says which stages it has. Name them in “stageOrder” of the import map, or name a funnel of the book.</source>
        <translation>Воронка «%1» була б новою, але її етапи не вказано. Назвіть їх у «stageOrder» схеми імпорту або назвіть воронку з книги.</translation>
    </message>
    <message>
        <source>The deal is already in the book and was created there after this closing date. Correct the date.</source>
        <translation>Ця угода вже є в книзі, і створено її там пізніше, ніж ця дата закриття. Виправте дату.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>In an hour</source>
        <translation>За годину</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Сьогодні ввечері</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра вранці</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>За 3 дні</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Наступного тижня</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
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
        <translation>Читання контактів із клієнтами зупинено; нічого не змінилося.</translation>
    </message>
</context>
<context>
    <name>ListDeskText</name>
    <message>
        <source>There is no such entry in the book. Choose one from the list.</source>
        <translation>Такого запису в книзі немає. Виберіть запис зі списку.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be added because the list already has %n name(s). Use one of them.</source>
        <translation>
            <numerusform>«%1» не можна додати: у списку вже %n назва. Скористайтеся наявною.</numerusform>
            <numerusform>«%1» не можна додати: у списку вже %n назви. Скористайтеся наявною.</numerusform>
            <numerusform>«%1» не можна додати: у списку вже %n назв. Скористайтеся наявною.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the only active loss reason. Add another reason first.</source>
        <translation>«%1» — остання чинна причина відмови. Спершу додайте іншу.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into “%2”. Choose another active reason.</source>
        <translation>«%1» не можна об’єднати з «%2». Виберіть іншу чинну причину.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Enter a three-letter code such as EUR.</source>
        <translation>«%1» не є валютою. Уведіть код із трьох літер, як-от EUR.</translation>
    </message>
    <message>
        <source>The time zone is not known. Choose one from the list.</source>
        <translation>Такого часового поясу немає. Виберіть пояс зі списку.</translation>
    </message>
    <message>
        <source>The book has amounts in %1, and %2 has a different number of decimals. Choose a currency with the same number, or make a new book.</source>
        <translation>У книзі є суми в %1, а у %2 інша кількість знаків після коми. Виберіть валюту з такою самою кількістю знаків або створіть нову книгу.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days greater than zero, or none.</source>
        <translation>Для «%1» укажіть кількість днів, більшу за нуль, або не вказуйте її.</translation>
    </message>
    <message>
        <source>The working day must end after it begins, and by midnight. Choose other hours.</source>
        <translation>Робочий день має закінчуватися пізніше, ніж починається, і не пізніше опівночі. Виберіть інші години.</translation>
    </message>
    <message>
        <source>A holiday is not a valid date. Choose another day.</source>
        <translation>Такого вихідного немає в календарі. Виберіть інший день.</translation>
    </message>
    <message>
        <source>The next sale needs a number of days greater than zero, or none.</source>
        <translation>Для наступного продажу потрібна кількість днів, більша за нуль, або нічого.</translation>
    </message>
</context>
<context>
    <name>ListStoreText</name>
    <message>
        <source>The entry “%1” is no longer in this book. Open the list again.</source>
        <translation>Запису «%1» у цій книзі вже немає. Відкрийте список ще раз.</translation>
    </message>
    <message>
        <source>The book “%1” does not say in which currency it is kept. Restore it from a backup.</source>
        <translation>У книзі «%1» не вказано, у якій вона валюті. Відновіть її з резервної копії.</translation>
    </message>
</context>
<context>
    <name>LoadingText</name>
    <message>
        <source>Reading the deals was stopped; nothing was changed.</source>
        <translation>Читання угод зупинено; нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Про %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Сховати %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Сховати інші</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Вийти з %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Служби</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показати все</translation>
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
        <translation>бракує команди; перегляньте voronka-cli help</translation>
    </message>
    <message>
        <source>there is no command “%1”; voronka-cli help lists them</source>
        <translation>команди «%1» немає; перелік показує voronka-cli help</translation>
    </message>
    <message>
        <source>standard output: the answer could not be written whole; make room on the disk and ask again</source>
        <translation>стандартне виведення: відповідь не вдалося записати повністю; звільніть місце на диску й повторіть</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>The book “%1” cannot be brought up to date, because a row of “%2” refers to something that does not exist; restore it from a backup.</source>
        <translation>Книгу «%1» не вдається оновити, бо рядок таблиці «%2» посилається на те, чого немає; відновіть її з резервної копії.</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>“%1” is not an amount. Write a number such as 1250 or 1250.50.</source>
        <translation>«%1» не є сумою. Напишіть число, як-от 1250 або 1250.50.</translation>
    </message>
    <message>
        <source>The amount “%1” is too large for a deal. Check the number.</source>
        <translation>Сума «%1» завелика для угоди. Перевірте число.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 uses. Leave out the last digits.</source>
        <translation>У «%1» більше знаків після коми, ніж має %2. Приберіть останні цифри.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name is empty. Enter a name.</source>
        <translation>Назва порожня. Уведіть назву.</translation>
    </message>
    <message>
        <source>“%1” is already in the list. Choose another name.</source>
        <translation>«%1» уже є в списку. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The new order does not name every entry once. Open the list again and sort it afresh.</source>
        <translation>У новому порядку кожен запис має бути один раз. Відкрийте список ще раз і впорядкуйте заново.</translation>
    </message>
</context>
<context>
    <name>NewCommandText</name>
    <message>
        <source>Made the book %1</source>
        <translation>Створено книгу %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>“%1” is not an amount. Write a number like %2.</source>
        <translation>«%1» не є сумою. Напишіть число так: %2.</translation>
    </message>
    <message>
        <source>“%1” is in another currency, but the book counts in %2. Convert the amount.</source>
        <translation>«%1» — в іншій валюті, а книга ведеться в %2. Перерахуйте суму.</translation>
    </message>
    <message>
        <source>“%1” is more than a deal can have. Check the amount.</source>
        <translation>«%1» — більше, ніж може бути в угоді. Перевірте суму.</translation>
    </message>
</context>
<context>
    <name>OpenFileText</name>
    <message>
        <source>The file “%1” is no longer there. Put it back, or remove the link and add the file from where it is now.</source>
        <translation>Файлу «%1» уже немає. Поверніть його або приберіть посилання й додайте файл звідти, де він тепер.</translation>
    </message>
</context>
<context>
    <name>OpenerText</name>
    <message>
        <source>“%1” is not a phone number. Write it in digits.</source>
        <translation>«%1» — не номер телефону. Напишіть його цифрами.</translation>
    </message>
    <message>
        <source>A messenger needs the full number. Write “%1” with + and the country code first.</source>
        <translation>Месенджеру потрібен номер із кодом країни. Додайте перед «%1» знак + і код країни.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>«%1» — не адреса e-mail. Напишіть її як name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a Telegram name. Write @name, or the number with + and the country code.</source>
        <translation>«%1» — не ім’я в Telegram. Напишіть @ім’я або номер із + і кодом країни.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Choose one for “tel” links in the system settings.</source>
        <translation>На цьому комп’ютері немає програми для дзвінків. Призначте її для посилань «tel» у налаштуваннях системи.</translation>
    </message>
    <message>
        <source>No program on this computer sends e-mail. Choose one in the system settings.</source>
        <translation>На цьому комп’ютері немає поштової програми. Призначте її в налаштуваннях системи.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Install it, or choose a browser in the system settings.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває %1. Установіть її або призначте браузер у налаштуваннях системи.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its kind is not known. Choose what kind of address it is.</source>
        <translation>«%1» не можна відкрити: не вказано, що це за адреса. Виберіть вид адреси.</translation>
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
        <translation>Інша адреса</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Дошка</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
</context>
<context>
    <name>PeopleDeskText</name>
    <message>
        <source>The company chosen for “%1” is not in the book. Choose another company.</source>
        <translation>Компанії, вибраної для «%1», у книзі немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The source chosen for “%1” is not in the book. Choose another source.</source>
        <translation>Джерела, вибраного для «%1», у книзі немає. Виберіть інше.</translation>
    </message>
    <message>
        <source>A tag chosen for “%1” is not in the book. Choose another tag.</source>
        <translation>Вибраної для «%1» мітки немає в книзі. Виберіть іншу.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose two clients.</source>
        <translation>«%1» не можна об’єднати із собою. Виберіть двох клієнтів.</translation>
    </message>
    <message>
        <source>One client alone has no duplicate. Choose two clients.</source>
        <translation>Один клієнт сам собі не дублікат. Виберіть двох клієнтів.</translation>
    </message>
</context>
<context>
    <name>PeopleListsText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Читання зупинено.</translation>
    </message>
</context>
<context>
    <name>PeopleStoreText</name>
    <message>
        <source>There is no contact %1 in this book. Look it up in the list of contacts.</source>
        <translation>Контакту %1 у цій книзі немає. Знайдіть його у списку контактів.</translation>
    </message>
    <message>
        <source>There is no company %1 in this book. Look it up in the list of companies.</source>
        <translation>Компанії %1 у цій книзі немає. Знайдіть її у списку компаній.</translation>
    </message>
</context>
<context>
    <name>PersonEraserText</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Цієї людини в книзі вже немає.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>The file has no rows below its headers. Choose a table whose first line names the columns.</source>
        <translation>У файлі немає рядків під заголовками. Виберіть таблицю, у першому рядку якої — назви стовпців.</translation>
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
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Ви&amp;ділити все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Крок у&amp;гору</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Крок до&amp;низу</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Додати до кольорів користувача</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Баз&amp;ові кольори</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Кольори користувача</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Зелений:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Узяти колір з екрана</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Червоний:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Насиченість:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Знач&amp;ення:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Альфа-канал:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Синій:</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Відтінок:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Виберіть колір</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Відкрити список для вибору</translation>
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
        <translation>%1 уже існує.
Замінити?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Теку не знайдено.
Перевірте, чи правильно вказано назву теки.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте, чи правильно вказано назву файлу.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Вибрати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова тека</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» захищено від запису.
Усе одно видалити?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Справді видалити «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Перейти до детального перегляду</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Перейти до перегляду списком</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не вдалося видалити теку.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Детально</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файлу:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Пошук теки</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до батьківської теки</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список місць і закладок</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківська тека</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Нещодавні місця</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показати </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показувати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата зміни</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
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
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закри&amp;ти</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрити без збереження</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>На пристрої немає вільного місця</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Такого файлу чи теки немає</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Доступ заборонено</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Невідома помилка</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Введіть значення:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овторити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Приховати деталі...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Показати деталі...</translation>
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
        <translation>Власний</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дідо (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Висота:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйми (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Міліметри (мм)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Макет сторінки</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Порядок сторінок:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Розмір сторінки:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Сторінок на аркуш:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Джерело паперу:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Піка (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Точки (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Обернена альбомна</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Обернена книжкова</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ширина:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>нижнє поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ліве поле</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>праве поле</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхнє поле</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Т&amp;ак</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Перервати</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнорувати</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ні для вс&amp;іх</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Типові значення</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так &amp;для всіх</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже існує.
Перезаписати?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — тека.
Виберіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметри &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметри &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друк</translation>
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
        <translation>Усі сторінки</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Знизу догори, зліва направо</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Знизу догори, справа наліво</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Парні сторінки</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>У файл %1 не можна записувати.
Виберіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неправильно вказано сторінки</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Зліва направо, знизу догори</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Зліва направо, згори донизу</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Локальний файл</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Непарні сторінки</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Параметри «Сторінок на аркуш» і «Набір сторінок» не можна вживати разом.
Вимкніть один із них.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Друк у файл...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друк у файл (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа наліво, знизу догори</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа наліво, згори донизу</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Згори донизу, зліва направо</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Згори донизу, справа наліво</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записати файл PDF</translation>
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
        <translation>Перша сторінка</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Усю сторінку</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Остання сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Параметри сторінки</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Параметри сторінки</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Попередній перегляд друку</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Показати розворот</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Показати огляд усіх сторінок</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Показати одну сторінку</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Розібрати по копіях</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Режим кольору</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копій:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Поточна сторінка</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двобічний друк</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Відтінки сірого</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>За довгим краєм</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Налаштування виводу</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набір сторінок:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Сторінки з</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Друкувати все</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Діапазон друку</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>У зворотному порядку</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Виділене</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>За коротким краєм</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Укажіть сторінки або діапазони через кому. Діапазон — два числа через дефіс. Наприклад: 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Розташування:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Вихідний &amp;файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Властивості</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
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
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Донизу</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>До лівого краю</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На сторінку вниз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На сторінку вліво</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На сторінку вправо</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На сторінку вгору</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>До правого краю</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутити донизу</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутити сюди</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутити вліво</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутити вправо</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутити вгору</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Догори</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутити вліво</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутити вправо</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Вставити керівний символ Unicode</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овторити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QuotedRowText</name>
    <message>
        <source>The undo history of this book is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>Журнал скасування цієї книги пошкоджено, тож цей крок не можна скасувати; нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>The undo history of the book “%1” is damaged, so this step cannot be undone; nothing was changed.</source>
        <translation>Журнал скасування книги «%1» пошкоджено, тож цей крок не можна скасувати; нічого не змінено.</translation>
    </message>
    <message>
        <source>This step cannot be undone, because another program has changed the book “%1” since; nothing was changed.</source>
        <translation>Цей крок не можна скасувати, бо книгу «%1» відтоді змінила інша програма; нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message>
        <source>--%1: “%2” is none of %3</source>
        <translation>--%1: «%2» не підходить; можливі значення: %3</translation>
    </message>
    <message>
        <source>--from is later than --to; swap them</source>
        <translation>--from пізніше за --to; поміняйте їх місцями</translation>
    </message>
    <message>
        <source>there is no report “%1”; there are: %2</source>
        <translation>звіту «%1» немає; є: %2</translation>
    </message>
    <message>
        <source>--out: %1: this report is written as .csv</source>
        <translation>--out: %1: цей звіт записується як .csv</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано %1</translation>
    </message>
    <message>
        <source>--%1 means nothing for this report; leave it out</source>
        <translation>--%1 нічого не означає для цього звіту; приберіть</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>From the previous stage</source>
        <translation>Від попереднього етапу</translation>
    </message>
    <message>
        <source>From the first stage</source>
        <translation>Від першого етапу</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Пішли далі</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Відмови</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Переведені</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Усі етапи</translation>
    </message>
    <message>
        <source>Deferred amount</source>
        <translation>Сума відкладених</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>The backup could not be put in the place of “%1” (%2); the book there is as it was.</source>
        <translation>Не вдалося поставити резервну копію на місце «%1» (%2); книга там лишилася без змін.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read (%2); check that you may read it.</source>
        <translation>Не вдається прочитати резервну копію «%1» (%2); перевірте, чи є дозвіл на читання.</translation>
    </message>
    <message>
        <source>The backup “%1” is not what was written (its SHA-256 sum differs); restore another one.</source>
        <translation>Резервна копія «%1» не така, якою була записана (її сума SHA-256 інша); відновіть з іншої.</translation>
    </message>
    <message>
        <source>“%1” is open; close it before restoring from it.</source>
        <translation>«%1» відкрито; закрийте перед відновленням.</translation>
    </message>
    <message>
        <source>The book “%1” is open; close it before a backup takes its place.</source>
        <translation>Книгу «%1» відкрито; закрийте її, перш ніж замінити резервною копією.</translation>
    </message>
    <message>
        <source>“%1” is the book itself; choose one of its backups.</source>
        <translation>«%1» — це сама книга; виберіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>the disk did not confirm the copy</source>
        <translation>диск не підтвердив копію</translation>
    </message>
    <message>
        <source>the current book cannot be moved aside</source>
        <translation>не вдалося відкласти вбік поточну книгу</translation>
    </message>
</context>
<context>
    <name>RestoringText</name>
    <message>
        <source>Restoring…</source>
        <translation>Відновлення…</translation>
    </message>
</context>
<context>
    <name>SampleBookText</name>
    <message>
        <source>Stopped. The sample book was not created.</source>
        <translation>Книгу з прикладом не створено: створення зупинено.</translation>
    </message>
    <message>
        <source>%1 is no number of deals for a sample book. Choose one from 1 to %2.</source>
        <translation>%1 не підходить як кількість угод для прикладу. Виберіть число від 1 до %2.</translation>
    </message>
</context>
<context>
    <name>SampleCommandText</name>
    <message>
        <source>--deals: “%1” is no number from 1 to 1000000</source>
        <translation>--deals: «%1» не є числом від 1 до 1000000</translation>
    </message>
    <message>
        <source>--seed: “%1” is no number from 0 to 4294967295</source>
        <translation>--seed: «%1» не є числом від 0 до 4294967295</translation>
    </message>
    <message numerus="yes">
        <source>Made the sample book %1 with %n deal(s)</source>
        <translation>
            <numerusform>Створено книгу з прикладом %1: %n угода</numerusform>
            <numerusform>Створено книгу з прикладом %1: %n угоди</numerusform>
            <numerusform>Створено книгу з прикладом %1: %n угод</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondChanceText</name>
    <message>
        <source>“%1” is not lost. Defer it to ask later.</source>
        <translation>За угодою «%1» немає відмови. Щоб запитати пізніше, відкладіть її.</translation>
    </message>
    <message>
        <source>The reminder about “%1” must be in the future. Choose a later day.</source>
        <translation>Нагадування про угоду «%1» має бути в майбутньому. Виберіть пізніший день.</translation>
    </message>
</context>
<context>
    <name>StageDemandText</name>
    <message>
        <source>What is to be confirmed before “%1” is empty. Write a sentence or take the line away.</source>
        <translation>Порожній рядок у тому, що треба підтвердити перед етапом «%1». Напишіть речення або приберіть рядок.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2” twice. Take one of them away.</source>
        <translation>Етап «%1» вимагає «%2» двічі. Приберіть одне з них.</translation>
    </message>
    <message>
        <source>A task of the stage “%1” has no title. Write what is to be done or take the line away.</source>
        <translation>Завдання етапу «%1» не має назви. Напишіть, що зробити, або приберіть рядок.</translation>
    </message>
    <message>
        <source>The task “%1” cannot be due before the deal enters the stage. Enter a time of zero or more.</source>
        <translation>Термін завдання «%1» не може бути раніше за перехід на етап. Введіть нуль або більше.</translation>
    </message>
    <message>
        <source>The manager chosen for the task “%1” is not in the book. Choose another manager.</source>
        <translation>Відповідального, вибраного для завдання «%1», немає в книзі. Виберіть іншого.</translation>
    </message>
</context>
<context>
    <name>StagePlanText</name>
    <message>
        <source>The funnel “%1” needs at least one active stage. Keep one, or archive the funnel.</source>
        <translation>Воронці «%1» потрібен хоча б один чинний етап. Залиште один або архівуйте воронку.</translation>
    </message>
</context>
<context>
    <name>StageRuleText</name>
    <message>
        <source>The stage “%1” still has open or deferred deals. Choose the stage to move them to.</source>
        <translation>На етапі «%1» стоять відкриті або відкладені угоди. Виберіть етап, на який їх перемістити.</translation>
    </message>
    <message>
        <source>The deals of the stage “%1” cannot move to “%2”. Choose another active stage of the same funnel.</source>
        <translation>Угоди з етапу «%1» не можна перемістити на «%2». Виберіть інший чинний етап тієї самої воронки.</translation>
    </message>
    <message>
        <source>There is no such stage in the book. Choose one from the list.</source>
        <translation>Такого етапу в книзі немає. Виберіть етап зі списку.</translation>
    </message>
    <message numerus="yes">
        <source>The funnel “%1” cannot have more than %n stage(s). Archive one first.</source>
        <translation>
            <numerusform>У воронці «%1» не може бути більше ніж %n етап. Спершу архівуйте один.</numerusform>
            <numerusform>У воронці «%1» не може бути більше ніж %n етапи. Спершу архівуйте один.</numerusform>
            <numerusform>У воронці «%1» не може бути більше ніж %n етапів. Спершу архівуйте один.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #2a6fdb, or leave it empty.</source>
        <translation>«%1» не є кольором. Напишіть його так: #2a6fdb, або залиште порожнім.</translation>
    </message>
    <message>
        <source>The time limit of a stage must be more than zero. Enter a longer time, or no limit.</source>
        <translation>Ліміт часу на етапі має бути більший за нуль. Уведіть довший час або приберіть ліміт.</translation>
    </message>
    <message>
        <source>The chance of winning must be between 0% and 100%. Enter such a number, or none.</source>
        <translation>Імовірність успіху має бути від 0 % до 100 %. Уведіть таке число або не вказуйте його.</translation>
    </message>
    <message>
        <source>“%1” is the only active stage of its funnel. Add another stage first, or archive the funnel.</source>
        <translation>«%1» — останній чинний етап своєї воронки. Спершу додайте інший етап або архівуйте воронку.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Add the deal “%1”</source>
        <translation>Додавання угоди «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Редагування «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Переміщення «%1»</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>Успіх за угодою «%1»</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>Відмова за угодою «%1»</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Відкладення «%1»</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>Повернення в роботу «%1»</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Повторне відкриття «%1»</translation>
    </message>
    <message>
        <source>Transfer “%1” to another funnel</source>
        <translation>Переведення «%1» до іншої воронки</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Видалення «%1»</translation>
    </message>
    <message>
        <source>Change the tags of “%1”</source>
        <translation>Зміна міток «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Переміщення %n угоди</numerusform>
            <numerusform>Переміщення %n угод</numerusform>
            <numerusform>Переміщення %n угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Відмова за %n угодою</numerusform>
            <numerusform>Відмова за %n угодами</numerusform>
            <numerusform>Відмова за %n угодами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defer %n deal(s)</source>
        <translation>
            <numerusform>Відкладення %n угоди</numerusform>
            <numerusform>Відкладення %n угод</numerusform>
            <numerusform>Відкладення %n угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Видалення %n угоди</numerusform>
            <numerusform>Видалення %n угод</numerusform>
            <numerusform>Видалення %n угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Імпорт «%1»</translation>
    </message>
    <message>
        <source>Add the funnel “%1”</source>
        <translation>Додавання воронки «%1»</translation>
    </message>
    <message>
        <source>Rename the funnel “%1”</source>
        <translation>Перейменування воронки «%1»</translation>
    </message>
    <message>
        <source>Reorder the funnels</source>
        <translation>Зміна порядку воронок</translation>
    </message>
    <message>
        <source>Archive the funnel “%1”</source>
        <translation>Архівування воронки «%1»</translation>
    </message>
    <message>
        <source>Restore the funnel “%1”</source>
        <translation>Повернення воронки «%1» з архіву</translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation>Додавання етапу «%1»</translation>
    </message>
    <message>
        <source>Rename the stage “%1”</source>
        <translation>Перейменування етапу «%1»</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Зміна етапу «%1»</translation>
    </message>
    <message>
        <source>Reorder the stages of “%1”</source>
        <translation>Зміна порядку етапів «%1»</translation>
    </message>
    <message>
        <source>Archive the stage “%1”</source>
        <translation>Архівування етапу «%1»</translation>
    </message>
    <message>
        <source>Restore the stage “%1”</source>
        <translation>Повернення етапу «%1» з архіву</translation>
    </message>
    <message>
        <source>Add “%1” to a list</source>
        <translation>Додавання «%1» до списку</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Перейменування «%1»</translation>
    </message>
    <message>
        <source>Reorder a list</source>
        <translation>Зміна порядку списку</translation>
    </message>
    <message>
        <source>Change when to ask again after “%1”</source>
        <translation>Зміна терміну повторного звернення після «%1»</translation>
    </message>
    <message>
        <source>Merge the loss reason “%1”</source>
        <translation>Об’єднання причини відмови «%1»</translation>
    </message>
    <message>
        <source>Change the book settings</source>
        <translation>Зміна налаштувань книги</translation>
    </message>
    <message>
        <source>Add the company “%1”</source>
        <translation>Додавання компанії «%1»</translation>
    </message>
    <message>
        <source>Add the contact “%1”</source>
        <translation>Додавання контакту «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Зміна «%1»</translation>
    </message>
    <message>
        <source>Change the manager of “%1”</source>
        <translation>Зміна відповідального в «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Мітка для «%1»</translation>
    </message>
    <message>
        <source>Remove a tag from “%1”</source>
        <translation>Зняття мітки з «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change the manager of %n deal(s)</source>
        <translation>
            <numerusform>Зміна відповідального в %n угоді</numerusform>
            <numerusform>Зміна відповідального в %n угодах</numerusform>
            <numerusform>Зміна відповідального в %n угодах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n deal(s)</source>
        <translation>
            <numerusform>Мітка для %n угоди</numerusform>
            <numerusform>Мітка для %n угод</numerusform>
            <numerusform>Мітка для %n угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n deal(s)</source>
        <translation>
            <numerusform>Зняття мітки з %n угоди</numerusform>
            <numerusform>Зняття мітки з %n угод</numerusform>
            <numerusform>Зняття мітки з %n угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>Збереження фільтра «%1»</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Перейменування фільтра «%1»</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Видалення фільтра «%1»</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Відновлення «%1»</translation>
    </message>
    <message>
        <source>Revert a field of “%1”</source>
        <translation>Повернення поля («%1»)</translation>
    </message>
    <message>
        <source>Record a touch with “%1”</source>
        <translation>Запис контакту з клієнтом («%1»)</translation>
    </message>
    <message>
        <source>Edit a touch with “%1”</source>
        <translation>Правка контакту з клієнтом («%1»)</translation>
    </message>
    <message>
        <source>Delete a touch with “%1”</source>
        <translation>Видалення контакту з клієнтом («%1»)</translation>
    </message>
    <message>
        <source>Add a note to “%1”</source>
        <translation>Нова нотатка («%1»)</translation>
    </message>
    <message>
        <source>Edit a note on “%1”</source>
        <translation>Правка нотатки («%1»)</translation>
    </message>
    <message>
        <source>Delete a note on “%1”</source>
        <translation>Видалення нотатки («%1»)</translation>
    </message>
    <message>
        <source>Add the task “%1”</source>
        <translation>Нове завдання «%1»</translation>
    </message>
    <message>
        <source>Edit the task “%1”</source>
        <translation>Правка завдання «%1»</translation>
    </message>
    <message>
        <source>Finish the task “%1”</source>
        <translation>Виконання завдання «%1»</translation>
    </message>
    <message>
        <source>Reopen the task “%1”</source>
        <translation>Зняття позначки про виконання: «%1»</translation>
    </message>
    <message>
        <source>Delete the task “%1”</source>
        <translation>Видалення завдання «%1»</translation>
    </message>
    <message>
        <source>Link a file to “%1”</source>
        <translation>Нове посилання на файл («%1»)</translation>
    </message>
    <message>
        <source>Remove a file link from “%1”</source>
        <translation>Видалення посилання на файл («%1»)</translation>
    </message>
    <message>
        <source>Restore the contact “%1”</source>
        <translation>Відновлення контакту «%1»</translation>
    </message>
    <message>
        <source>Restore the company “%1”</source>
        <translation>Відновлення компанії «%1»</translation>
    </message>
    <message>
        <source>Add the funnel “%1” as a copy</source>
        <translation>Додавання воронки-копії «%1»</translation>
    </message>
    <message>
        <source>Change the stages of the funnel “%1”</source>
        <translation>Зміна етапів воронки «%1»</translation>
    </message>
    <message>
        <source>Add the usual loss reasons</source>
        <translation>Додавання звичних причин відмови</translation>
    </message>
    <message>
        <source>Edit the company “%1”</source>
        <translation>Правка компанії «%1»</translation>
    </message>
    <message>
        <source>Delete the company “%1”</source>
        <translation>Видалення компанії «%1»</translation>
    </message>
    <message>
        <source>Merge the company “%1”</source>
        <translation>Об’єднання компанії «%1»</translation>
    </message>
    <message>
        <source>Edit the contact “%1”</source>
        <translation>Правка контакту «%1»</translation>
    </message>
    <message>
        <source>Delete the contact “%1”</source>
        <translation>Видалення контакту «%1»</translation>
    </message>
    <message>
        <source>Merge the contact “%1”</source>
        <translation>Об’єднання контакту «%1»</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Стирання даних про людину</translation>
    </message>
    <message>
        <source>Ask again about “%1” later</source>
        <translation>Запитати про «%1» пізніше</translation>
    </message>
    <message>
        <source>Stop asking about “%1”</source>
        <translation>Більше не питати про «%1»</translation>
    </message>
    <message>
        <source>Wake “%1”</source>
        <translation>Пробудження «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n deal(s)</source>
        <translation>
            <numerusform>Пробудження %n угоди</numerusform>
            <numerusform>Пробудження %n угод</numerusform>
            <numerusform>Пробудження %n угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tasks of the stage for “%1” again</source>
        <translation>Завдання етапу для «%1» ще раз</translation>
    </message>
    <message>
        <source>Record what came of “%1”</source>
        <translation>Запис результату: «%1»</translation>
    </message>
    <message>
        <source>Reschedule a touch with “%1”</source>
        <translation>Перенесення контакту щодо «%1»</translation>
    </message>
    <message>
        <source>Reschedule the task “%1”</source>
        <translation>Перенесення завдання «%1»</translation>
    </message>
    <message>
        <source>Note the review of “%1”</source>
        <translation>Запис відгуку про «%1»</translation>
    </message>
    <message>
        <source>Change the requirements of the stage “%1”</source>
        <translation>Зміна вимог етапу «%1»</translation>
    </message>
    <message>
        <source>Change the tasks of the stage “%1”</source>
        <translation>Зміна завдань етапу «%1»</translation>
    </message>
    <message>
        <source>Mark “%1” as not a duplicate</source>
        <translation>«%1» — не дублікат</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Архівування «%1»</translation>
    </message>
    <message>
        <source>Restore “%1” from the archive</source>
        <translation>Повернення «%1» з архіву</translation>
    </message>
    <message>
        <source>Restore the task “%1”</source>
        <translation>Відновлення завдання «%1»</translation>
    </message>
    <message>
        <source>Restore a touch with “%1”</source>
        <translation>Відновлення контакту з клієнтом («%1»)</translation>
    </message>
    <message>
        <source>Restore a note on “%1”</source>
        <translation>Відновлення нотатки («%1»)</translation>
    </message>
    <message>
        <source>Restore a file link of “%1”</source>
        <translation>Відновлення посилання на файл («%1»)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s) from the trash</source>
        <translation>
            <numerusform>Відновлення %n запису з кошика</numerusform>
            <numerusform>Відновлення %n записів з кошика</numerusform>
            <numerusform>Відновлення %n записів з кошика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n deal(s)</source>
        <translation>
            <numerusform>Повернення в роботу %n угоди</numerusform>
            <numerusform>Повернення в роботу %n угод</numerusform>
            <numerusform>Повернення в роботу %n угод</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesText</name>
    <message>
        <source>There is no template “%1”. Choose one of these: %2.</source>
        <translation>Шаблону «%1» немає. Виберіть один із цих: %2.</translation>
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
        <translation>Додано мітки: %1</translation>
    </message>
    <message>
        <source>Tags removed: %1</source>
        <translation>Знято мітки: %1</translation>
    </message>
    <message>
        <source>Tags added: %1; removed: %2</source>
        <translation>Додано мітки: %1, знято: %2</translation>
    </message>
    <message>
        <source>Started in “%1”</source>
        <translation>Почато на етапі «%1»</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>З етапу «%1» на «%2»</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Відмова: %1</translation>
    </message>
    <message>
        <source>Deferred until %1</source>
        <translation>Відкладено до %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Повернуто в роботу</translation>
    </message>
    <message>
        <source>Reopened in “%1”</source>
        <translation>Знову відкрито на етапі «%1»</translation>
    </message>
    <message>
        <source>Moved to the funnel “%1”, stage “%2”</source>
        <translation>Переведено до воронки «%1», етап «%2»</translation>
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
        <translation>%1: термін був %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: термін %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Файл додано: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Холодний дзвінок</translation>
    </message>
    <message>
        <source>Was planned for %1</source>
        <translation>Було заплановано на %1</translation>
    </message>
    <message>
        <source>Created when the deal woke up</source>
        <translation>Створено, коли угода прокинулася</translation>
    </message>
    <message>
        <source>Created by entering a stage</source>
        <translation>Створено під час переходу на етап</translation>
    </message>
    <message>
        <source>Created by entering “%1”</source>
        <translation>Створено під час переходу на етап «%1»</translation>
    </message>
    <message>
        <source>Review received</source>
        <translation>Відгук отримано</translation>
    </message>
    <message>
        <source>Asked for a review</source>
        <translation>Попросили про відгук</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>ліміт %1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторюється</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>відмова: %1</translation>
    </message>
    <message>
        <source>in its stage</source>
        <translation>на етапі</translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>виповнюється %n рік</numerusform>
            <numerusform>виповнюється %n роки</numerusform>
            <numerusform>виповнюється %n років</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
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
        <translation>Чекають на відповідь</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Прокинулися</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Пізніше сьогодні</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дні народження</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Другий шанс</translation>
    </message>
    <message>
        <source>Too long in their stage</source>
        <translation>Занадто довго на етапі</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Без наступного кроку</translation>
    </message>
</context>
<context>
    <name>TouchReportText</name>
    <message>
        <source>Cold call</source>
        <translation>Холодний дзвінок</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Відповіли вчасно</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Пізно</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ще чекають</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>Вчасно, %</translation>
    </message>
    <message>
        <source>Median time to answer, h:min:s</source>
        <translation>Медіана часу до відповіді, год:хв:с</translation>
    </message>
</context>
<context>
    <name>TransactionText</name>
    <message>
        <source>The book “%1” is busy with another change; wait until it is done, then try again.</source>
        <translation>У книзі «%1» триває інша зміна; зачекайте, доки вона завершиться, і спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>TrashText</name>
    <message>
        <source>“%1” was in the stage “%2”, which is now archived. Restore that stage first.</source>
        <translation>Угода «%1» була на етапі «%2», який тепер в архіві. Спершу поверніть етап.</translation>
    </message>
    <message>
        <source>“%1” was in the funnel “%2”, which is now archived. Restore that funnel first.</source>
        <translation>Угода «%1» була у воронці «%2», яка тепер в архіві. Спершу поверніть воронку.</translation>
    </message>
    <message>
        <source>“%1” is already back in the book.</source>
        <translation>«%1» уже знову в книзі.</translation>
    </message>
    <message>
        <source>The deal or client to which “%1” belonged is not in the book. Restore it first.</source>
        <translation>Угоди чи клієнта, яких стосувалося «%1», немає в книзі. Спочатку відновіть їх.</translation>
    </message>
    <message>
        <source>“%1” is linked to its deal again already.</source>
        <translation>«%1» уже знову прив’язано до своєї угоди.</translation>
    </message>
</context>
<context>
    <name>UndoCommandText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
</context>
<context>
    <name>WakingText</name>
    <message>
        <source>Contact the client again</source>
        <translation>Знову зв’язатися з клієнтом</translation>
    </message>
</context>
<context>
    <name>voronka::AboutDialog</name>
    <message>
        <source>About Voronka</source>
        <translation>Про Voronka</translation>
    </message>
    <message>
        <source>Voronka %1</source>
        <translation>Voronka %1</translation>
    </message>
    <message>
        <source>A desktop CRM for the owner of a small business. One file on your disk, no account, no server: your deals stay yours.

Voronka is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Настільна CRM для власників малого бізнесу. Один файл на вашому диску, без облікового запису й сервера: ваші угоди лишаються вашими.

Voronka — вільна програма на умовах GNU General Public License версії 3 або новішої. Жодних гарантій не надається.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Voronka: GNU General Public License, version 3 or later.
Qt %1: GNU Lesser General Public License, version 3; its charts: GNU General Public License, version 3.
SQLite: public domain.
Fonts: SIL Open Font License 1.1.

The texts of the licences come with the program.</source>
        <translation>Voronka: GNU General Public License версії 3 або новішої.
Qt %1: GNU Lesser General Public License версії 3; його діаграми: GNU General Public License версії 3.
SQLite: суспільне надбання.
Шрифти: SIL Open Font License 1.1.

Тексти ліцензій додаються до програми.</translation>
    </message>
</context>
<context>
    <name>voronka::AttachmentList</name>
    <message>
        <source>Add files to the deal</source>
        <translation>Додати файли до угоди</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>No program on this computer can open “%1”. Install one for such files, or open the file from its folder.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває «%1». Установіть її або відкрийте файл із його теки.</translation>
    </message>
    <message>
        <source>“%1” may be a program that could harm this computer. Open it only if you trust whoever sent it.</source>
        <translation>«%1» може бути програмою й зашкодити комп’ютеру. Відкривайте, лише якщо довіряєте відправникові.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Додати файл…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Remove the link to the file</source>
        <translation>Прибрати посилання на файл</translation>
    </message>
</context>
<context>
    <name>voronka::BoardControls</name>
    <message>
        <source>Longest in stage first</source>
        <translation>Найдовше на етапі</translation>
    </message>
    <message>
        <source>Next contact first</source>
        <translation>За наступним контактом</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Спершу великі</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Відкладено: %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>Title or client</source>
        <translation>Назва або клієнт</translation>
    </message>
    <message>
        <source>Card order</source>
        <translation>Порядок карток</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Без порожніх</translation>
    </message>
    <message>
        <source>Hide stages without deals</source>
        <translation>Сховати етапи без угод</translation>
    </message>
    <message>
        <source>Show deals put off until later</source>
        <translation>Показати угоди, відкладені на потім</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Скинути всі фільтри</translation>
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
            <numerusform>%n угода</numerusform>
            <numerusform>%n угоди</numerusform>
            <numerusform>%n угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals put off until later wait here.</source>
        <translation>Тут чекають угоди, відкладені на потім.</translation>
    </message>
    <message>
        <source>Drop a deal here, or press %1 for a new one.</source>
        <translation>Перетягніть сюди угоду або натисніть %1 для нової.</translation>
    </message>
    <message>
        <source>No deals in this stage.</source>
        <translation>На цьому етапі угод немає.</translation>
    </message>
    <message>
        <source>Reading the deals…</source>
        <translation>Читаємо угоди…</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>У цій книзі ще немає воронки</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Угод поки немає</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Цю книгу відкрито лише для читання.</translation>
    </message>
    <message>
        <source>The board shows every deal in its stage. Add the first one, or import a table of deals from the File menu.</source>
        <translation>На дошці кожна угода стоїть на своєму етапі. Додайте першу або імпортуйте свої з таблиці через меню «Файл».</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>No open deals match the filters</source>
        <translation>Немає відкритих угод за цими фільтрами</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Змініть або скиньте фільтри, щоб побачити більше.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Скинути фільтри</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>На попередній етап</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>На наступний етап</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Додайте її — із шаблону або свою; потім з’являться угоди.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Нова воронка…</translation>
    </message>
</context>
<context>
    <name>voronka::BookActions</name>
    <message>
        <source>Open a book</source>
        <translation>Відкрити книгу</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Книга відкривається…</translation>
    </message>
    <message>
        <source>Creating the sample book…</source>
        <translation>Створюється книга з прикладом…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Імпорт угод із таблиці</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Резервна копія книги</translation>
    </message>
    <message>
        <source>The book was backed up to “%1” and the backup was checked.</source>
        <translation>Книгу скопійовано в «%1», копію перевірено.</translation>
    </message>
    <message>
        <source>Copying the book…</source>
        <translation>Книга копіюється…</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Виберіть резервну копію для відновлення</translation>
    </message>
    <message>
        <source>Restoring the book…</source>
        <translation>Книга відновлюється…</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Відкрити іншу книгу…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Відновити з копії…</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Приклад %1</translation>
    </message>
    <message>
        <source>The backup was restored. The book as it was before is kept in “%1”.</source>
        <translation>Резервну копію відновлено. Попередню книгу збережено у файлі «%1».</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Скасувати відновлення</translation>
    </message>
</context>
<context>
    <name>voronka::BookSession</name>
    <message>
        <source>The change was stopped before the book was checked. Nothing was changed.</source>
        <translation>Перевірку книги не закінчено, зміну скасовано. Нічого не змінилося.</translation>
    </message>
</context>
<context>
    <name>voronka::BookSettingsForm</name>
    <message>
        <source>This book</source>
        <translation>Ця книга</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>All amounts are in this currency. Changing it does not convert the amounts already in the book.</source>
        <translation>Усі суми — у цій валюті. Суми, що вже є в книзі, не перераховуються: змінюється лише знак валюти.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>The book counts its days in this time zone, so that reports stay the same when you travel.</source>
        <translation>За ним книга рахує дні, тож у поїздці звіти не змінюються.</translation>
    </message>
    <message>
        <source>Offer the next sale after</source>
        <translation>Пропонувати наступний продаж через</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>For clients who have bought once. Repeat clients are asked as often as they usually buy.</source>
        <translation>Для клієнтів, які купили один раз. Тим, хто купує знову, пропонується в їхньому власному ритмі.</translation>
    </message>
</context>
<context>
    <name>voronka::CalendarPage</name>
    <message>
        <source>All managers</source>
        <translation>Усі відповідальні</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) do not fit in the week. Choose a manager to see them.</source>
        <translation>
            <numerusform>Ще %Ln запис не вміщується в тиждень. Щоб побачити все, виберіть відповідального.</numerusform>
            <numerusform>Ще %Ln записи не вміщуються в тиждень. Щоб побачити все, виберіть відповідального.</numerusform>
            <numerusform>Ще %Ln записів не вміщуються в тиждень. Щоб побачити все, виберіть відповідального.</numerusform>
        </translation>
    </message>
    <message>
        <source>New task here</source>
        <translation>Нове завдання тут</translation>
    </message>
    <message>
        <source>New meeting here</source>
        <translation>Нова зустріч тут</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Експорт до календаря</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Попередній тиждень</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Наступний тиждень</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Нова зустріч</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Експорт до календаря…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
</context>
<context>
    <name>voronka::ChanceActions</name>
    <message>
        <source>In a &amp;week</source>
        <translation>За &amp;тиждень</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>За &amp;місяць</translation>
    </message>
    <message>
        <source>In &amp;3 months</source>
        <translation>За &amp;3 місяці</translation>
    </message>
    <message>
        <source>In a &amp;year</source>
        <translation>За &amp;рік</translation>
    </message>
    <message>
        <source>&amp;Choose the day…</source>
        <translation>&amp;Вибрати день…</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Запитати пізніше</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Більше не питати</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelDialog</name>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон або e-mail</translation>
    </message>
    <message>
        <source>How can this client be reached?</source>
        <translation>Як зв’язатися з цим клієнтом?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
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
        <translation>Додати телефон або e-mail</translation>
    </message>
</context>
<context>
    <name>voronka::ChannelsEdit</name>
    <message>
        <source>Kind of address</source>
        <translation>Вид адреси</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Прибрати цю адресу</translation>
    </message>
    <message>
        <source>Phone, e-mail or messenger</source>
        <translation>Телефон, e-mail або месенджер</translation>
    </message>
</context>
<context>
    <name>voronka::ChartActions</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Експорт діаграми</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 уже існує. Замінити?</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Записано %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Зображення скопійовано</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Таблицю скопійовано</translation>
    </message>
    <message>
        <source>PDF, A4 landscape…</source>
        <translation>PDF, A4 альбомна…</translation>
    </message>
    <message>
        <source>PDF, A4 portrait…</source>
        <translation>PDF, A4 книжкова…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Рисунок SVG…</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>Зображення PNG…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копіювати зображення</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Перегляд друку…</translation>
    </message>
</context>
<context>
    <name>voronka::CheckWait</name>
    <message>
        <source>Checking the book before its first change…</source>
        <translation>Перед першою зміною книга перевіряється…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientActions</name>
    <message>
        <source>The deal was added.</source>
        <translation>Угоду додано.</translation>
    </message>
    <message>
        <source>The two clients were merged.</source>
        <translation>Тепер це один клієнт.</translation>
    </message>
    <message>
        <source>Looking for everything about the person…</source>
        <translation>Шукаємо все про цю людину…</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Дані про людину стерто.</translation>
    </message>
    <message numerus="yes">
        <source>The person was erased. %n backup(s) still hold them.</source>
        <translation>
            <numerusform>Дані про людину стерто. Вони ще є в %n резервній копії.</numerusform>
            <numerusform>Дані про людину стерто. Вони ще є в %n резервних копіях.</numerusform>
            <numerusform>Дані про людину стерто. Вони ще є в %n резервних копіях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing the person and rewriting the file…</source>
        <translation>Стираємо дані про людину й записуємо файл наново…</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>Видалено: «%1». Повернути: Ctrl+Z.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова людина</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Нова компанія</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>For an address book (vCard)…</source>
        <translation>Для адресної книги (vCard)…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>У таблицю (CSV)…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дублікати…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Усе про цю людину…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Стерти дані про людину…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>For a new address book (vCard 4.0)…</source>
        <translation>Для нового телефона чи програми (vCard 4.0)…</translation>
    </message>
</context>
<context>
    <name>voronka::ClientCard</name>
    <message>
        <source>A client needs a name. Enter one, and the rest is saved too.</source>
        <translation>Клієнтові потрібне ім’я: напишіть його, і решта теж збережеться.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова людина</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Нова компанія</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>До списку (Esc)</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Deals, %1</source>
        <translation>Угоди, %1</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People of this company</source>
        <translation>Люди цієї компанії</translation>
    </message>
    <message>
        <source>Deals, activity and people of this client</source>
        <translation>Угоди, історія та люди цього клієнта</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Вкладки лівіше</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Вкладки правіше</translation>
    </message>
</context>
<context>
    <name>voronka::ClientDeals</name>
    <message>
        <source>Deals of this client</source>
        <translation>Угоди цього клієнта</translation>
    </message>
    <message>
        <source>Enter the name first, then add deals.</source>
        <translation>Напишіть ім’я; потім з’являться угоди.</translation>
    </message>
    <message>
        <source>The deals with this client will appear here.</source>
        <translation>Тут з’являться угоди з цим клієнтом.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
</context>
<context>
    <name>voronka::ClientForm</name>
    <message>
        <source>No source</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phones, e-mails, messengers</source>
        <translation>Телефони, e-mail, месенджери</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Відкрити компанію</translation>
    </message>
    <message>
        <source>Birthday known</source>
        <translation>День народження відомий</translation>
    </message>
</context>
<context>
    <name>voronka::ClientList</name>
    <message>
        <source>Reading the clients…</source>
        <translation>Читаємо клієнтів…</translation>
    </message>
    <message>
        <source>No clients match the search</source>
        <translation>Нікого не знайдено</translation>
    </message>
    <message>
        <source>Try another word, or show all clients.</source>
        <translation>Введіть інше слово або покажіть усіх клієнтів.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Показати всіх клієнтів</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клієнтів поки немає</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Цю книгу відкрито лише для читання.</translation>
    </message>
    <message>
        <source>The people and companies you sell to, with all their deals. Add the first one, or import the contacts from your phone.</source>
        <translation>Тут люди й компанії, яким ви продаєте, з усіма угодами. Додайте першого клієнта або імпортуйте контакти з телефону.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова людина</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>Вибрано %n клієнта</numerusform>
            <numerusform>Вибрано %n клієнтів</numerusform>
            <numerusform>Вибрано %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>Нова людина (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>clients</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компанії</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Ім’я, телефон або e-mail</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Пошук серед клієнтів</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
</context>
<context>
    <name>voronka::ClientStory</name>
    <message>
        <source>Calls, meetings, messages and notes will appear here, and how their deals began and ended.</source>
        <translation>Тут будуть дзвінки, зустрічі, повідомлення й нотатки, а також початок і підсумок угод.</translation>
    </message>
</context>
<context>
    <name>voronka::ClientTableModel</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a company</source>
        <translation>%1, компанія</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Останній контакт</translation>
    </message>
</context>
<context>
    <name>voronka::ColourButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Вибрати колір…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
</context>
<context>
    <name>voronka::ColumnHeader</name>
    <message>
        <source>deals: %1</source>
        <translation>угод: %1</translation>
    </message>
    <message>
        <source>New deal in “%1” (%2)</source>
        <translation>Нова угода на етапі «%1» (%2)</translation>
    </message>
</context>
<context>
    <name>voronka::ContactFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>Не вдається прочитати «%1»: %2. Виберіть інший файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added.</source>
        <translation>
            <numerusform>Додано %n клієнта.</numerusform>
            <numerusform>Додано %n клієнтів.</numerusform>
            <numerusform>Додано %n клієнтів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing client(s) updated.</source>
        <translation>
            <numerusform>Доповнено %n відомого клієнта.</numerusform>
            <numerusform>Доповнено %n відомих клієнтів.</numerusform>
            <numerusform>Доповнено %n відомих клієнтів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>Пропущено %n рядок.</numerusform>
            <numerusform>Пропущено %n рядки.</numerusform>
            <numerusform>Пропущено %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Імпорт контактів</translation>
    </message>
    <message>
        <source>Importing the contacts…</source>
        <translation>Імпортуємо контакти…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>Зберегти ці рядки, щоб виправити…</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Зберегти пропущені рядки</translation>
    </message>
    <message>
        <source>rows not imported</source>
        <translation>пропущені рядки</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 уже існує. Замінити?</translation>
    </message>
    <message>
        <source>Writing the contacts…</source>
        <translation>Записуємо контакти…</translation>
    </message>
    <message>
        <source>Export contacts for an address book</source>
        <translation>Експорт контактів для адресної книги</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакти</translation>
    </message>
    <message>
        <source>Export contacts as a table</source>
        <translation>Експорт контактів у таблицю</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Усе про цю людину</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Сторінки для читання (*.html)</translation>
    </message>
    <message>
        <source>Everything about this person was written to “%1”.</source>
        <translation>Усе про цю людину записано у «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to “%1”.</source>
        <translation>
            <numerusform>Записано у «%1»: %n клієнт.</numerusform>
            <numerusform>Записано у «%1»: %n клієнти.</numerusform>
            <numerusform>Записано у «%1»: %n клієнтів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealActions</name>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>На етап</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Move to another funnel</source>
        <translation>До іншої воронки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Нова мітка…</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Міток немає</translation>
    </message>
    <message>
        <source>One of the selected deals is no longer in the book. Select again.</source>
        <translation>Однієї з вибраних угод уже немає в книзі. Виберіть наново.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln угода</numerusform>
            <numerusform>%Ln угоди</numerusform>
            <numerusform>%Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>Змінити відповідального</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Зняти мітку</translation>
    </message>
    <message>
        <source>Create the stage&apos;s tasks again</source>
        <translation>Створити завдання етапу ще раз</translation>
    </message>
</context>
<context>
    <name>voronka::DealColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Сортування</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Повернути початкові стовпці</translation>
    </message>
</context>
<context>
    <name>voronka::DealDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Введене не збережено. Зберегти?</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Без відповідального</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Без регіону</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сума, %1</translation>
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
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Очікується до</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>voronka::DealFilterBox</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Фільтри: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Будь-яке джерело</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Будь-який регіон</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Будь-яка мітка</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Будь-який вид</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Скинути фільтри</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Сума від</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сума до</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Очікується закриття</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Без регіону</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Будь-яка причина</translation>
    </message>
    <message>
        <source>Only without a next step</source>
        <translation>Лише без наступного кроку</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
</context>
<context>
    <name>voronka::DealForm</name>
    <message>
        <source>No manager</source>
        <translation>Без відповідального</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Без регіону</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Ім’я людини</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Назва компанії</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Показати людину</translation>
    </message>
    <message>
        <source>Show the company</source>
        <translation>Показати компанію</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Очікується до</translation>
    </message>
</context>
<context>
    <name>voronka::DealHead</name>
    <message>
        <source>Won on %1</source>
        <translation>Успіх %1</translation>
    </message>
    <message>
        <source>Lost on %1: %2</source>
        <translation>Відмова %1: %2</translation>
    </message>
    <message>
        <source>Deferred until %1, %2</source>
        <comment>day, time</comment>
        <translation>Відкладено до %1, %2</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2</source>
        <translation>Відкрита; на етапі «%1»: %2</translation>
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
        <translation>Ще</translation>
    </message>
    <message>
        <source>Open; in “%1” for %2, %3</source>
        <comment>limit 3 days, exceeded by 2 days</comment>
        <translation>Відкрита; на етапі «%1»: %2, %3</translation>
    </message>
</context>
<context>
    <name>voronka::DealPage</name>
    <message>
        <source>Discard my changes</source>
        <translation>Відкинути введене</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Змінити назву</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Пов’язані угоди</translation>
    </message>
</context>
<context>
    <name>voronka::DealTableModel</name>
    <message>
        <source>Closed %1</source>
        <translation>Закрито %1</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Довше за ліміт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікується</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Днів на етапі</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Won, revived</source>
        <translation>Успішна після відмови</translation>
    </message>
    <message>
        <source>Won after it had been lost</source>
        <translation>Успіх після відмови</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Прострочено: %1</translation>
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
        <translation>Усі етапи</translation>
    </message>
    <message>
        <source>All funnels</source>
        <translation>Усі воронки</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Усі угоди</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Відмови</translation>
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
        <translation>Етап</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Показати всі угоди</translation>
    </message>
    <message>
        <source>Title, client or phone</source>
        <translation>Назва, клієнт або телефон</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Скинути всі фільтри</translation>
    </message>
</context>
<context>
    <name>voronka::DealsFoot</name>
    <message>
        <source>No deals</source>
        <translation>Угод немає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) worth %1</source>
        <translation>
            <numerusform>%Ln угода на %1</numerusform>
            <numerusform>%Ln угоди на %1</numerusform>
            <numerusform>%Ln угод на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected worth %1, %2 on average</source>
        <translation>
            <numerusform>вибрано %Ln на %1, у середньому %2</numerusform>
            <numerusform>вибрано %Ln на %1, у середньому %2</numerusform>
            <numerusform>вибрано %Ln на %1, у середньому %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::DealsPage</name>
    <message>
        <source>Reading the deals…</source>
        <translation>Завантажуються угоди…</translation>
    </message>
    <message>
        <source>No deals match the filters</source>
        <translation>Немає угод за цими фільтрами</translation>
    </message>
    <message>
        <source>Change or clear the filters to see more.</source>
        <translation>Змініть або скиньте фільтри, щоб побачити більше.</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Показати всі угоди</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Угод ще немає</translation>
    </message>
    <message>
        <source>Add the first one, or import a table of deals from the File menu.</source>
        <translation>Додайте першу або імпортуйте наявні з таблиці через меню «Файл».</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Цю книгу відкрито лише для читання.</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>У цій книзі ще немає воронки</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Add one, from a template or your own, and then add deals.</source>
        <translation>Додайте її — із шаблону або свою; потім з’являться угоди.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Нова воронка…</translation>
    </message>
</context>
<context>
    <name>voronka::DealsToolBar</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>voronka::DeferDialog</name>
    <message>
        <source>Defer the deal</source>
        <translation>Відкласти угоду</translation>
    </message>
    <message>
        <source>When is the next contact?</source>
        <translation>Коли наступний контакт?</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через тиждень</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через місяць</translation>
    </message>
    <message>
        <source>1st of next month</source>
        <translation>1-го наступного місяця</translation>
    </message>
    <message>
        <source>What to ask then (optional)</source>
        <translation>Про що спитати (необов’язково)</translation>
    </message>
</context>
<context>
    <name>voronka::DropZones</name>
    <message>
        <source>Mark as won</source>
        <translation>Записати успіх</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Записати відмову</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Drop a deal here to win, lose or defer it</source>
        <translation>Перетягніть сюди угоду, щоб завершити або відкласти її</translation>
    </message>
</context>
<context>
    <name>voronka::DueEdit</name>
    <message>
        <source>Due on</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>voronka::DueList</name>
    <message>
        <source>While you were away</source>
        <translation>Поки вас не було</translation>
    </message>
    <message>
        <source>What is due now</source>
        <translation>Настав термін</translation>
    </message>
</context>
<context>
    <name>voronka::DueQuestion</name>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>When should it be done?</source>
        <translation>Коли це зробити?</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicateWatch</name>
    <message>
        <source>The book already has “%1”. Is it the same?</source>
        <translation>У книзі вже є «%1». Це не той самий клієнт?</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2. Is it the same?</source>
        <translation>У книзі вже є «%1», %2. Це не той самий клієнт?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити його</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Це різні</translation>
    </message>
</context>
<context>
    <name>voronka::DuplicatesDialog</name>
    <message>
        <source>same phone</source>
        <translation>той самий телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>той самий e-mail</translation>
    </message>
    <message>
        <source>same messenger</source>
        <translation>той самий месенджер</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>схоже ім’я</translation>
    </message>
    <message>
        <source>Comparing all clients…</source>
        <translation>Порівнюємо всіх клієнтів…</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Схожих клієнтів немає.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message numerus="yes">
        <source>%n more will be shown next time.</source>
        <translation>
            <numerusform>Ще %n покажемо наступного разу.</numerusform>
            <numerusform>Ще %n покажемо наступного разу.</numerusform>
            <numerusform>Ще %n покажемо наступного разу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Можливі дублікати клієнтів</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>These may be the same person or company. Look at both side by side and merge them, or say that they are different.</source>
        <translation>Можливо, це та сама людина або компанія. Порівняйте й об’єднайте або позначте, що це не дублікати.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дублікати</translation>
    </message>
</context>
<context>
    <name>voronka::DurationEdit</name>
    <message>
        <source>minutes</source>
        <translation>хвилини</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>години</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дні</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Одиниця часу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln година</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Знайти будь-що…</translation>
    </message>
    <message>
        <source>the last planned change</source>
        <translation>остання запланована зміна</translation>
    </message>
</context>
<context>
    <name>voronka::EntryActions</name>
    <message>
        <source>Write down or plan</source>
        <translation>Записати або запланувати</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Запланувати дзвінок…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Запланувати зустріч…</translation>
    </message>
    <message>
        <source>Plan a message…</source>
        <translation>Запланувати повідомлення…</translation>
    </message>
    <message>
        <source>Plan an e-mail…</source>
        <translation>Запланувати лист…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Нове завдання…</translation>
    </message>
</context>
<context>
    <name>voronka::EntryDialog</name>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Введене не збережено. Зберегти?</translation>
    </message>
</context>
<context>
    <name>voronka::EntryFields</name>
    <message>
        <source>What needs to be done?</source>
        <translation>Що треба зробити?</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>Про що говорили, що вирішили?</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Що треба зробити</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Коли це було</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Скільки тривало, у хвилинах</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Вид завдання</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що це?</translation>
    </message>
    <message>
        <source>When it is planned for</source>
        <translation>На коли заплановано</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation>Ще не відбулося</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Холодний дзвінок</translation>
    </message>
    <message>
        <source>A call to someone who did not expect it</source>
        <translation>Дзвінок тому, хто його не чекав</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Хто зробить</translation>
    </message>
    <message>
        <source>Manager of the deal</source>
        <translation>Відповідальний за угоду</translation>
    </message>
</context>
<context>
    <name>voronka::EraseQuestion</name>
    <message>
        <source>• The name, all phones and addresses, the birthday, the note and the tags are erased.</source>
        <translation>• Ім’я, усі телефони й адреси, день народження, нотатка та мітки зникнуть.</translation>
    </message>
    <message numerus="yes">
        <source>• %n deal(s) stay in the numbers, without the client.</source>
        <translation>
            <numerusform>• %n угода лишиться у звітах без клієнта.</numerusform>
            <numerusform>• %n угоди лишаться у звітах без клієнта.</numerusform>
            <numerusform>• %n угод лишаться у звітах без клієнта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n deal title(s) that name the person become neutral.</source>
        <translation>
            <numerusform>• %n назва угоди з цим ім’ям стане нейтральною.</numerusform>
            <numerusform>• %n назви угод із цим ім’ям стануть нейтральними.</numerusform>
            <numerusform>• %n назв угод із цим ім’ям стануть нейтральними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n call(s), message(s) and note(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n дзвінок, повідомлення чи нотатка втратить текст або зникне.</numerusform>
            <numerusform>• %n дзвінки, повідомлення чи нотатки втратять текст або зникнуть.</numerusform>
            <numerusform>• %n дзвінків, повідомлень чи нотаток втратять текст або зникнуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n task(s) lose their text or are deleted.</source>
        <translation>
            <numerusform>• %n завдання втратить текст або зникне.</numerusform>
            <numerusform>• %n завдання втратять текст або зникнуть.</numerusform>
            <numerusform>• %n завдань втратять текст або зникнуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n earlier step(s) can no longer be undone.</source>
        <translation>
            <numerusform>• %n попередній крок не можна буде скасувати.</numerusform>
            <numerusform>• %n попередні кроки не можна буде скасувати.</numerusform>
            <numerusform>• %n попередніх кроків не можна буде скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Стерти дані про людину</translation>
    </message>
    <message>
        <source>Erase “%1” from the book?</source>
        <translation>Стерти «%1» з книги?</translation>
    </message>
    <message>
        <source>This cannot be undone: the history forgets the person too.</source>
        <translation>Скасувати це не можна: дані про людину зникнуть і з історії.</translation>
    </message>
    <message>
        <source>These backups still hold the person. Delete them yourself when nothing else in them is needed:</source>
        <translation>Ця людина ще є в резервних копіях нижче. Видаліть їх самі, коли решта в них не буде потрібна:</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Резервні копії, де ця людина ще є</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Я розумію, що скасувати це не можна</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>voronka::FigureStrip</name>
    <message numerus="yes">
        <source>overdue</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>прострочене</numerusform>
            <numerusform>прострочені</numerusform>
            <numerusform>прострочених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for today</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>на сьогодні</numerusform>
            <numerusform>на сьогодні</numerusform>
            <numerusform>на сьогодні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered within the limit, %n day(s)</source>
        <translation>
            <numerusform>відповіли в межах ліміту, за %n день</numerusform>
            <numerusform>відповіли в межах ліміту, за %n дні</numerusform>
            <numerusform>відповіли в межах ліміту, за %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::FiguresBox</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Середній чек</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>Частка повторних</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Остання покупка</translation>
    </message>
    <message numerus="yes">
        <source>Buys about every %n day(s), next around %1</source>
        <translation>
            <numerusform>Купує приблизно кожен %n день, наступна близько %1</numerusform>
            <numerusform>Купує приблизно кожні %n дні, наступна близько %1</numerusform>
            <numerusform>Купує приблизно кожні %n днів, наступна близько %1</numerusform>
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
        <translation>&amp;Нова книга…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Відкрити книгу…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Нещо&amp;давні книги</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Переглянути &amp;приклад</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Закрити книгу</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>&amp;Імпортувати угоди…</translation>
    </message>
    <message>
        <source>&amp;Back up the book…</source>
        <translation>Створити &amp;резервну копію…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Відновити з &amp;копії…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Export to a calendar…</source>
        <translation>&amp;Експорт до календаря…</translation>
    </message>
</context>
<context>
    <name>voronka::FilterNameDialog</name>
    <message>
        <source>What is this filter called?</source>
        <translation>Як назвати цей фільтр?</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Назва фільтра</translation>
    </message>
</context>
<context>
    <name>voronka::FindDialog</name>
    <message>
        <source>The book is still being read. Its deals and clients will be found in a moment.</source>
        <translation>Книга ще читається. Її угоди й клієнти знайдуться за мить.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters: any part of a name, a title or a phone number will do.</source>
        <translation>Нічого не знайдено. Введіть менше літер: підійде будь-яка частина імені, назви або номера телефону.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Знайти будь-що</translation>
    </message>
    <message>
        <source>Find a deal, a client, a phone number, a task or a command</source>
        <translation>Угода, клієнт, телефон, завдання або команда</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Що знайти</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>voronka::FindModel</name>
    <message>
        <source>Recently opened</source>
        <translation>Нещодавно відкрите</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компанії</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChart</name>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>Діаграма воронки</translation>
    </message>
    <message>
        <source>Up and Down choose a bar, Left and Right a part of it, Return lists its deals. The same numbers are in the table.</source>
        <translation>Стрілки вгору та вниз вибирають смугу, ліворуч і праворуч — її частину, Enter показує її угоди. Ті самі числа — у таблиці.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelChooser</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (в архіві)</translation>
    </message>
    <message>
        <source>Copy the funnel</source>
        <translation>Копіювати воронку</translation>
    </message>
    <message>
        <source>Name of the copy; it gets the same stages and no deals</source>
        <translation>Назва копії (ті самі етапи, без угод)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1, копія</translation>
    </message>
    <message>
        <source>Rename the funnel</source>
        <translation>Перейменувати воронку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архів</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Нова воронка…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копіювати…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelControls</name>
    <message>
        <source>By amount</source>
        <translation>За сумою</translation>
    </message>
    <message>
        <source>Stepped pyramid</source>
        <translation>Ступінчаста піраміда</translation>
    </message>
    <message>
        <source>Classic funnel</source>
        <translation>Класична воронка</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Смуги</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Created in the period</source>
        <translation>Створені за період</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Закриті за період</translation>
    </message>
    <message>
        <source>Entries in the period</source>
        <translation>Входи за період</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Стан зараз</translation>
    </message>
    <message>
        <source>By number of deals</source>
        <translation>За кількістю</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelPage</name>
    <message>
        <source>Counting the deals…</source>
        <translation>Рахуються угоди…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успішні</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>У цій книзі ще немає воронки</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Почніть із шаблону або з власних етапів.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Нова воронка…</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Цю книгу відкрито лише для читання.</translation>
    </message>
</context>
<context>
    <name>voronka::FunnelSettings</name>
    <message>
        <source>Archive the stage</source>
        <translation>Архівувати етап</translation>
    </message>
    <message>
        <source>“%1” still has deals. Choose the stage to move them to.</source>
        <translation>На етапі «%1» зараз стоять угоди. Виберіть етап, на який їх перемістити.</translation>
    </message>
    <message>
        <source>Move and archive</source>
        <translation>Перемістити й архівувати</translation>
    </message>
    <message>
        <source>Funnels and stages</source>
        <translation>Воронки й етапи</translation>
    </message>
    <message>
        <source>Stages can be renamed, moved and archived at any time: the history of your deals is kept.</source>
        <translation>Етапи можна будь-коли перейменувати, переставити чи архівувати: історія угод зберігається.</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Нова воронка…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новий етап</translation>
    </message>
    <message>
        <source>This book has no funnel yet</source>
        <translation>У цій книзі ще немає воронки</translation>
    </message>
    <message>
        <source>Begin with a template, or with stages of your own.</source>
        <translation>Почніть із шаблону або з власних етапів.</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Цю книгу відкрито лише для читання.</translation>
    </message>
    <message>
        <source>The planned changes to the stages of “%1” are not applied yet.</source>
        <translation>Заплановані зміни етапів воронки «%1» ще не застосовано.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>voronka::GoneNote</name>
    <message>
        <source>This deal is deleted</source>
        <translation>Цю угоду видалено</translation>
    </message>
    <message>
        <source>It can be restored with everything that belonged to it.</source>
        <translation>Її можна повернути з усім, що до неї належало.</translation>
    </message>
    <message>
        <source>It is no longer in the book.</source>
        <translation>Її вже немає в книзі.</translation>
    </message>
    <message>
        <source>Restore the deal</source>
        <translation>Повернути угоду</translation>
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
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;About Voronka</source>
        <translation>&amp;Про Voronka</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Ліцензії</translation>
    </message>
</context>
<context>
    <name>voronka::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Move to its own window or back</source>
        <translation>В окреме вікно або назад</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Закрити історію</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Вкладки лівіше</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Вкладки правіше</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>Показувати лише те, що містить цей текст</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
</context>
<context>
    <name>voronka::HolidayList</name>
    <message>
        <source>Holidays</source>
        <translation>Свята й вихідні</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Новий вихідний</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add the holiday</source>
        <translation>Додати вихідний</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Прибрати (Del)</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>Прибрати вихідний</translation>
    </message>
</context>
<context>
    <name>voronka::ImportDialog</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>Не вдається прочитати «%1»: %2. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Importing your deals…</source>
        <translation>Угоди імпортуються…</translation>
    </message>
    <message>
        <source>Import deals from a table</source>
        <translation>Імпорт угод із таблиці</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читається таблиця…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
</context>
<context>
    <name>voronka::ImportResultPage</name>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Зберегти пропущені рядки</translation>
    </message>
    <message>
        <source>rows not imported.csv</source>
        <translation>пропущені рядки.csv</translation>
    </message>
    <message>
        <source>Your deals are in the book</source>
        <translation>Ваші угоди — у книзі</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>Додано %n угоду.</numerusform>
            <numerusform>Додано %n угоди.</numerusform>
            <numerusform>Додано %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) updated.</source>
        <translation>
            <numerusform>Оновлено %n угоду.</numerusform>
            <numerusform>Оновлено %n угоди.</numerusform>
            <numerusform>Оновлено %n угод.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported.</source>
        <translation>
            <numerusform>Пропущено %n рядок.</numerusform>
            <numerusform>Пропущено %n рядки.</numerusform>
            <numerusform>Пропущено %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole import can be undone from the Edit menu.</source>
        <translation>Увесь імпорт можна скасувати в меню «Редагування».</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Пропущені рядки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Save these rows to correct them…</source>
        <translation>Зберегти ці рядки, щоб виправити…</translation>
    </message>
</context>
<context>
    <name>voronka::ImportSetupPage</name>
    <message numerus="yes">
        <source>%n row(s). Choose what each column holds; columns left out are not imported.</source>
        <translation>
            <numerusform>%n рядок. Укажіть, що містить кожен стовпець; пропущені стовпці не імпортуються.</numerusform>
            <numerusform>%n рядки. Укажіть, що містить кожен стовпець; пропущені стовпці не імпортуються.</numerusform>
            <numerusform>%n рядків. Укажіть, що містить кожен стовпець; пропущені стовпці не імпортуються.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Into the funnel</source>
        <translation>До воронки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>voronka::KnownNote</name>
    <message>
        <source>The book already has “%1” and others like that.</source>
        <translation>У книзі вже є «%1» та інші схожі.</translation>
    </message>
    <message>
        <source>The book already has “%1”.</source>
        <translation>У книзі вже є «%1».</translation>
    </message>
    <message>
        <source>The book already has “%1”, %2.</source>
        <translation>У книзі вже є «%1», %2.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взяти з книги</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Додати нового</translation>
    </message>
</context>
<context>
    <name>voronka::LackDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>deals that lack something</comment>
        <translation>
            <numerusform>%1 з %Ln угоди</numerusform>
            <numerusform>%1 з %Ln угод</numerusform>
            <numerusform>%1 з %Ln угод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the other %Ln deal(s)</source>
        <translation>
            <numerusform>Перемістити решту: %Ln угоду</numerusform>
            <numerusform>Перемістити решту: %Ln угоди</numerusform>
            <numerusform>Перемістити решту: %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing before the stage</source>
        <translation>Чого бракує для етапу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) cannot enter “%1” yet</source>
        <translation>
            <numerusform>%Ln угода поки не може перейти на етап «%1»</numerusform>
            <numerusform>%Ln угоди поки не можуть перейти на етап «%1»</numerusform>
            <numerusform>%Ln угод поки не можуть перейти на етап «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals that lack something</source>
        <translation>Угоди, яким чогось бракує</translation>
    </message>
</context>
<context>
    <name>voronka::LackModel</name>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
</context>
<context>
    <name>voronka::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
</context>
<context>
    <name>voronka::LinkedDeals</name>
    <message>
        <source>Follows “%1”, %2</source>
        <translation>Після «%1», %2</translation>
    </message>
    <message>
        <source>Followed by “%1”, %2</source>
        <translation>Потім «%1», %2</translation>
    </message>
    <message>
        <source>Linked deals</source>
        <translation>Пов’язані угоди</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Повторний продаж</translation>
    </message>
    <message>
        <source>Start the next sale to the same client</source>
        <translation>Почати повторний продаж тому самому клієнтові</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>За рекомендацією</translation>
    </message>
    <message>
        <source>Start a deal with someone this client referred</source>
        <translation>Почати угоду з тим, хто прийшов за рекомендацією цього клієнта</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Від’єднати</translation>
    </message>
    <message>
        <source>This deal no longer follows the earlier one</source>
        <translation>Ця угода більше не йде за попередньою</translation>
    </message>
    <message>
        <source>Link to an earlier deal</source>
        <translation>Пов’язати з попередньою угодою</translation>
    </message>
</context>
<context>
    <name>voronka::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Нова назва</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Вище (Alt+Вгору)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Нижче (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>Імена в списку</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Прибрати (Del)</translation>
    </message>
    <message>
        <source>Archived: kept for history, no longer offered.</source>
        <translation>В архіві: лишається в історії, але більше не пропонується.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архів</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показати архівні</translation>
    </message>
</context>
<context>
    <name>voronka::ListSettings</name>
    <message>
        <source>Managers</source>
        <translation>Відповідальні</translation>
    </message>
    <message>
        <source>The people responsible for deals.</source>
        <translation>Хто відповідає за угоду.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Where your clients come from: a website, a recommendation, an advertisement.</source>
        <translation>Звідки приходять клієнти: сайт, рекомендація, реклама.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регіони</translation>
    </message>
    <message>
        <source>Where your clients are.</source>
        <translation>Де ваші клієнти.</translation>
    </message>
</context>
<context>
    <name>voronka::LoseDialog</name>
    <message>
        <source>Deal lost</source>
        <translation>Відмова за угодою</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Яка причина відмови?</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Записати відмову</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Коментар (за бажання)</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Додати причину…</translation>
    </message>
    <message>
        <source>New loss reason</source>
        <translation>Нова причина відмови</translation>
    </message>
    <message>
        <source>Add this reason to the list</source>
        <translation>Додати цю причину до списку</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>Нагадати через</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Days until the reminder</source>
        <translation>Днів до нагадування</translation>
    </message>
</context>
<context>
    <name>voronka::LossReasonSettings</name>
    <message>
        <source>There is no other reason to merge with. Add one first.</source>
        <translation>Немає іншої причини для об’єднання. Спершу додайте її.</translation>
    </message>
    <message>
        <source>Merge reasons</source>
        <translation>Об’єднання причин</translation>
    </message>
    <message>
        <source>Deals lost for “%1” will be counted under the reason chosen here.</source>
        <translation>Відмови з причиною «%1» рахуватимуться за причиною, вибраною тут.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Причини відмов</translation>
    </message>
    <message>
        <source>No deal is lost without one of these reasons.</source>
        <translation>Кожна відмова має одну з цих причин.</translation>
    </message>
    <message>
        <source>Merge with another reason…</source>
        <translation>Об’єднати з іншою причиною…</translation>
    </message>
    <message>
        <source>Ask the client again after</source>
        <translation>Запитати клієнта знову через</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Some clients who say no today are worth a call later.</source>
        <translation>Декому з тих, хто відмовив сьогодні, варто зателефонувати пізніше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost for this reason</source>
        <translation>
            <numerusform>%Ln відмова з цієї причини</numerusform>
            <numerusform>%Ln відмови з цієї причини</numerusform>
            <numerusform>%Ln відмов із цієї причини</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the usual reasons</source>
        <translation>Додати звичні причини</translation>
    </message>
    <message>
        <source>Adds the usual reasons that are missing from this list</source>
        <translation>Причини, які є в новій книзі, але яких немає в цьому списку</translation>
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
        <translation>%1 (лише читання) – Voronka</translation>
    </message>
</context>
<context>
    <name>voronka::MergeDialog</name>
    <message>
        <source>One of the two is no longer in the book. Look it up in the list.</source>
        <translation>Одного з двох уже немає в книзі. Знайдіть його в списку.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Merge two clients</source>
        <translation>Об’єднати двох клієнтів</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>Що залишити?</translation>
    </message>
    <message>
        <source>The deals, touches, tasks, addresses and tags of both are kept. Merging can be undone.</source>
        <translation>Угоди, контакти з клієнтом, завдання, адреси й мітки обох збережуться. Об’єднання можна скасувати.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ліворуч</translation>
    </message>
    <message>
        <source>right</source>
        <translation>праворуч</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Обидві, одна під одною</translation>
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
        <translation>Чого бракує для етапу</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>Чого вимагає етап «%1»</translation>
    </message>
    <message>
        <source>Defer instead…</source>
        <translation>Краще відкласти…</translation>
    </message>
    <message>
        <source>When something cannot be confirmed: choose when to come back to this client</source>
        <translation>Якщо щось не можна підтвердити: виберіть, коли повернутися до цього клієнта</translation>
    </message>
</context>
<context>
    <name>voronka::MissingForm</name>
    <message>
        <source>Amount, %1</source>
        <translation>Сума, %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>The list is empty. Add a name in Settings.</source>
        <translation>Список порожній. Додайте назву в налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>voronka::NewBookDialog</name>
    <message>
        <source>My sales</source>
        <translation>Мої продажі</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Де зберігати книгу</translation>
    </message>
    <message>
        <source>Creating the book…</source>
        <translation>Створюється книга…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Нова книга</translation>
    </message>
    <message>
        <source>A book for your data</source>
        <translation>Книга для ваших даних</translation>
    </message>
    <message>
        <source>Stages from my table</source>
        <translation>Етапи з моєї таблиці</translation>
    </message>
    <message>
        <source>The funnel takes its stages from your table; you can rename and reorder them later.</source>
        <translation>Етапи воронки буде взято з вашої таблиці; потім їх можна перейменувати й переставити.</translation>
    </message>
    <message>
        <source>Choose a funnel to start with</source>
        <translation>Виберіть воронку для початку</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Назва книги</translation>
    </message>
    <message>
        <source>Language of its stages</source>
        <translation>Мова етапів</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Зберігати в</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Створити книгу</translation>
    </message>
</context>
<context>
    <name>voronka::NewFunnelDialog</name>
    <message>
        <source>New request</source>
        <translation>Нова заявка</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>Нова воронка</translation>
    </message>
    <message>
        <source>My own stages</source>
        <translation>Мої власні етапи</translation>
    </message>
    <message>
        <source>Starts with one stage; add the others in the list of stages.</source>
        <translation>Для початку один етап; решту додайте у списку етапів.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Add the funnel</source>
        <translation>Додати воронку</translation>
    </message>
</context>
<context>
    <name>voronka::OutcomeQuestion</name>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Чим закінчилося?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>Про що говорили, що вирішили?</translation>
    </message>
</context>
<context>
    <name>voronka::OutputActions</name>
    <message>
        <source>Copying the deals…</source>
        <translation>Копіюємо угоди…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) copied to the clipboard as a table</source>
        <translation>
            <numerusform>У буфері обміну, як таблиця: %Ln угода</numerusform>
            <numerusform>У буфері обміну, як таблиця: %Ln угоди</numerusform>
            <numerusform>У буфері обміну, як таблиця: %Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Експорт списку</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 уже існує. Замінити?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) exported to %1</source>
        <translation>
            <numerusform>%Ln угоду записано в %1</numerusform>
            <numerusform>%Ln угоди записано в %1</numerusform>
            <numerusform>%Ln угод записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the deals…</source>
        <translation>Записуємо угоди…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копіювати як таблицю</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Експорт списку…</translation>
    </message>
</context>
<context>
    <name>voronka::PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>За весь час</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Цей квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Минулий квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цей рік</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Минулий рік</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Дати…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>voronka::ProgramSettings</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Remind me when tasks and meetings are due</source>
        <translation>Нагадувати, коли настає термін завдань і зустрічей</translation>
    </message>
    <message>
        <source>No reminders between</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо з</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Show reminders as system messages</source>
        <translation>Показувати нагадування повідомленнями системи</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ця програма</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <translation>Тримати значок біля годинника</translation>
    </message>
</context>
<context>
    <name>voronka::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Записати (%1)</translation>
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
        <translation>Нещодавні книги</translation>
    </message>
</context>
<context>
    <name>voronka::ReminderBar</name>
    <message>
        <source>What is due now</source>
        <translation>Настав термін</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Поки вас не було: %1</translation>
    </message>
</context>
<context>
    <name>voronka::Reminders</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are due: %1</source>
        <translation>
            <numerusform>Настав термін %Ln справи: %1</numerusform>
            <numerusform>Настав термін %Ln справ: %1</numerusform>
            <numerusform>Настав термін %Ln справ: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::RepeatEdit</name>
    <message>
        <source>Does not repeat</source>
        <translation>Не повторюється</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Щотижня</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Щомісяця</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Щороку</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Кожен %n день</numerusform>
            <numerusform>Кожні %n дні</numerusform>
            <numerusform>Кожні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Кожен %n тиждень</numerusform>
            <numerusform>Кожні %n тижні</numerusform>
            <numerusform>Кожні %n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Кожен %n місяць</numerusform>
            <numerusform>Кожні %n місяці</numerusform>
            <numerusform>Кожні %n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Кожен %n рік</numerusform>
            <numerusform>Кожні %n роки</numerusform>
            <numerusform>Кожні %n років</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>Через скільки</translation>
    </message>
</context>
<context>
    <name>voronka::ReviewBox</name>
    <message>
        <source>Review</source>
        <translation>Відгук</translation>
    </message>
    <message>
        <source>I asked for one</source>
        <translation>Попросили про відгук</translation>
    </message>
    <message>
        <source>The client was asked for a review today</source>
        <translation>Клієнта сьогодні попросили про відгук</translation>
    </message>
    <message>
        <source>I received it</source>
        <translation>Відгук надійшов</translation>
    </message>
    <message>
        <source>The review was received today</source>
        <translation>Відгук отримано сьогодні</translation>
    </message>
    <message>
        <source>What the client said, or a link to it</source>
        <translation>Що сказав клієнт, або посилання на відгук</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Що сказав клієнт</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Отримано %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Попросили %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не просили</translation>
    </message>
</context>
<context>
    <name>voronka::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Збережені фільтри</translation>
    </message>
    <message>
        <source>“%1” filters by something that no longer exists; that condition was left out.</source>
        <translation>У фільтрі «%1» є значення, якого вже немає в списках; показано без нього.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Зберегти фільтр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Перейменувати фільтр</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Save this filter as…</source>
        <translation>Зберегти цей фільтр як…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>voronka::SettingsPage</name>
    <message>
        <source>Funnels and stages</source>
        <translation>Воронки й етапи</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Причини відмов</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Відповідальні</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регіони</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Ця книга</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Робочий час</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ця програма</translation>
    </message>
</context>
<context>
    <name>voronka::SideBar</name>
    <message>
        <source>Read-only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>voronka::StageChanges</name>
    <message>
        <source>Counting…</source>
        <translation>Рахуємо…</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успіх</translation>
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
        <translation>Що це змінить</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %Ln deal(s) of this funnel. Nothing changes until you apply it.</source>
        <translation>
            <numerusform>За даними %Ln угоди цієї воронки, від самого початку. Нічого не зміниться, доки не натиснути «Застосувати».</numerusform>
            <numerusform>За даними %Ln угод цієї воронки, від самого початку. Нічого не зміниться, доки не натиснути «Застосувати».</numerusform>
            <numerusform>За даними %Ln угод цієї воронки, від самого початку. Нічого не зміниться, доки не натиснути «Застосувати».</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дійшли</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсія</translation>
    </message>
    <message>
        <source>Reached and conversion, now and after the change</source>
        <translation>Скільки дійшло й конверсія: зараз і потім</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
</context>
<context>
    <name>voronka::StageDemands</name>
    <message>
        <source>A deal that goes forward to this stage, or past it, is asked for all of this. Going back asks for nothing.</source>
        <translation>Усе це треба вказати, коли угода переходить уперед на цей етап або через нього. Під час переходу назад нічого не потрібно.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>New confirmation</source>
        <translation>Нове підтвердження</translation>
    </message>
</context>
<context>
    <name>voronka::StageForm</name>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Ліміт часу</translation>
    </message>
    <message>
        <source>A deal that stays longer is shown as late.</source>
        <translation>Угода, що стоїть довше, показується як прострочена.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ліміту</translation>
    </message>
    <message>
        <source>Chance of winning from here</source>
        <translation>Імовірність успіху з етапу</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>За історією</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Measured from your own deals, or a number that you set for the forecast.</source>
        <translation>За історією ваших угод або число, яке ви задасте для прогнозу.</translation>
    </message>
    <message>
        <source>Your deals: %1% (%2 of %3 were won)</source>
        <translation>У вас: %1 % (успішні %2 з %3)</translation>
    </message>
    <message>
        <source>No deal has reached this stage yet.</source>
        <translation>Сюди ще не доходила жодна угода.</translation>
    </message>
</context>
<context>
    <name>voronka::StageMeanings</name>
    <message>
        <source>In the table</source>
        <translation>У таблиці</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означає</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Stage where lost deals were lost</source>
        <translation>Етап відмови</translation>
    </message>
    <message>
        <source>Reason for lost deals without one</source>
        <translation>Причина, якщо її не вказано</translation>
    </message>
    <message>
        <source>Without a reason, such rows are not imported.</source>
        <translation>Без причини такі рядки не імпортуються.</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Виберіть або введіть причину</translation>
    </message>
    <message>
        <source>Treat required confirmations as given</source>
        <translation>Підтвердити те, чого вимагають етапи</translation>
    </message>
    <message>
        <source>Everything that stages require to be confirmed counts as confirmed for open deals. Otherwise, open deals that lack a confirmation are not imported.</source>
        <translation>Те, що етапи вимагають підтвердити, вважається підтвердженим для відкритих угод. Інакше угоди, яким цього бракує, не імпортуються.</translation>
    </message>
</context>
<context>
    <name>voronka::StagePanel</name>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Вимоги</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
</context>
<context>
    <name>voronka::StageStepper</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Етап %1 з %2: %3</translation>
    </message>
    <message>
        <source>The deal is here</source>
        <translation>Угода тут</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Попереду</translation>
    </message>
    <message>
        <source>Time there: %1</source>
        <translation>Час на етапі: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
</context>
<context>
    <name>voronka::StageTasks</name>
    <message>
        <source>Manager of the deal</source>
        <translation>Відповідальний за угоду</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>A deal that enters this stage gets these tasks. The time is counted from that moment, in your working hours.</source>
        <translation>Угода, яка переходить на цей етап, отримує ці завдання. Час відлічується від цього моменту й лише в робочі години.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Нове завдання</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Термін через</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Будь-що інше</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Одразу</translation>
    </message>
</context>
<context>
    <name>voronka::StepsList</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Nothing has been done in this book yet. Every step will appear here, and you can undo as many as you like.</source>
        <translation>У цій книзі ще нічого не зроблено. Тут буде кожен крок, і скасувати можна скільки завгодно.</translation>
    </message>
    <message>
        <source>No step contains this text.</source>
        <translation>У жодному кроці немає цього тексту.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (скасовано)</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Повторити до цього кроку</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Скасувати до цього кроку</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Виберіть крок, до якого повернутися.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n step(s), the latest first. They can be redone.</source>
        <translation>
            <numerusform>Буде скасовано %n крок. Скасоване можна повторити.</numerusform>
            <numerusform>Буде скасовано %n кроки, починаючи з останнього. Скасоване можна повторити.</numerusform>
            <numerusform>Буде скасовано %n кроків, починаючи з останнього. Скасоване можна повторити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoes %n step(s).</source>
        <translation>
            <numerusform>Буде повторено %n крок.</numerusform>
            <numerusform>Буде повторено %n кроки.</numerusform>
            <numerusform>Буде повторено %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step was undone, and something else has been done since.</source>
        <translation>Цей крок скасовано, і після нього зроблено інше.</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Кроки, останні вгорі</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Показати давніші кроки</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n step(s) were searched.</source>
        <translation>
            <numerusform>Пошук охопив лише останній %n крок.</numerusform>
            <numerusform>Пошук охопив лише останні %n кроки.</numerusform>
            <numerusform>Пошук охопив лише останні %n кроків.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voronka::TagChips</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Зняти мітку «%1»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
</context>
<context>
    <name>voronka::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Як назвати мітку?</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>voronka::TagEdit</name>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Зняти мітку «%1»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
</context>
<context>
    <name>voronka::TaskActions</name>
    <message>
        <source>Not done yet</source>
        <translation>Ще не зроблено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Choose the day and time…</source>
        <translation>Вибрати день і час…</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Експорт до календаря</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Нове завдання</translation>
    </message>
    <message>
        <source>Done, with a result…</source>
        <translation>Зроблено, з результатом…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Змінити завдання</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Експорт до календаря…</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Видалити завдання</translation>
    </message>
</context>
<context>
    <name>voronka::TaskDialog</name>
    <message>
        <source>There is no deal “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>Угоди «%1» немає в книзі. Виберіть її зі списку або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>There is no client “%1” in the book. Choose one from the list, or leave the field empty.</source>
        <translation>Клієнта «%1» немає в книзі. Виберіть його зі списку або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them?</source>
        <translation>Введене не збережено. Зберегти?</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Нове завдання</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Нова зустріч</translation>
    </message>
    <message>
        <source>Planned meeting</source>
        <translation>Запланована зустріч</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Що треба зробити</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Про що вона</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Type part of the title</source>
        <translation>Введіть частину назви</translation>
    </message>
    <message>
        <source>Type part of the name</source>
        <translation>Введіть частину імені</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Без відповідального</translation>
    </message>
</context>
<context>
    <name>voronka::TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
</context>
<context>
    <name>voronka::ThemeSwitch</name>
    <message>
        <source>Same as system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineDelegate</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Треба зробити</translation>
    </message>
</context>
<context>
    <name>voronka::TimelineView</name>
    <message>
        <source>Mark as not done</source>
        <translation>Позначити невиконаним</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Позначити виконаним</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Скасувати цю зміну</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
</context>
<context>
    <name>voronka::Toast</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>Скасовано %n крок.</numerusform>
            <numerusform>Скасовано %n кроки.</numerusform>
            <numerusform>Скасовано %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) redone.</source>
        <translation>
            <numerusform>Повторено %n крок.</numerusform>
            <numerusform>Повторено %n кроки.</numerusform>
            <numerusform>Повторено %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo this step</source>
        <translation>Повторити цей крок</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Скасувати цей крок</translation>
    </message>
</context>
<context>
    <name>voronka::TodayPage</name>
    <message>
        <source>Everyone</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preparing your day…</source>
        <translation>Збираємо ваш день…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Справ немає</translation>
    </message>
    <message>
        <source>This book is open read-only.</source>
        <translation>Цю книгу відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Тут починається ваш день</translation>
    </message>
    <message>
        <source>Calls to make, requests to answer and deals that wait for you are listed here every morning. Add the first deal to begin.</source>
        <translation>Щоранку тут будуть дзвінки, заявки без відповіді та угоди, які на вас чекають. Для початку додайте першу угоду.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Нова угода</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Усе зроблено</translation>
    </message>
    <message>
        <source>Nothing is waiting for you today or in the coming days. Plan what comes next.</source>
        <translation>Ні сьогодні, ні найближчими днями на вас нічого не чекає. Заплануйте, що далі.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Нове завдання</translation>
    </message>
    <message>
        <source>Second chances</source>
        <translation>Другий шанс</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Без наступного кроку</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Чий день</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Що треба зробити</translation>
    </message>
</context>
<context>
    <name>voronka::TodayTools</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>voronka::TrashList</name>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Nothing in the trash contains this text.</source>
        <translation>У кошику немає нічого з таким текстом.</translation>
    </message>
    <message>
        <source>What was deleted, the latest first</source>
        <translation>Видалене, останнє вгорі</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Посилання на файл</translation>
    </message>
    <message>
        <source>The trash is empty. Deals, clients, tasks, touches, notes and file links that you delete wait here to be restored.</source>
        <translation>Кошик порожній. Видалені угоди, клієнти, завдання, контакти з клієнтами, нотатки й посилання на файли чекають тут на відновлення.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n thing(s) are listed.</source>
        <translation>
            <numerusform>Показано лише останній %n запис.</numerusform>
            <numerusform>Показано лише останні %n записи.</numerusform>
            <numerusform>Показано лише останні %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Відновити %n запис</numerusform>
            <numerusform>Відновити %n записи</numerusform>
            <numerusform>Відновити %n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Показати давніші</translation>
    </message>
</context>
<context>
    <name>voronka::UnsavedLine</name>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>voronka::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
</context>
<context>
    <name>voronka::WeekView</name>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>прострочено</translation>
    </message>
</context>
<context>
    <name>voronka::WelcomePage</name>
    <message>
        <source>Welcome to Voronka</source>
        <translation>Вітаємо у Voronka</translation>
    </message>
    <message>
        <source>Your deals in one file on your own disk. No account, no server.</source>
        <translation>Ваші угоди — в одному файлі на вашому диску. Без облікового запису й сервера.</translation>
    </message>
    <message>
        <source>Start with a template</source>
        <translation>Почати із шаблону</translation>
    </message>
    <message>
        <source>Choose a ready-made funnel; every stage can be changed later.</source>
        <translation>Виберіть готову воронку; кожен етап можна змінити згодом.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Переглянути приклад</translation>
    </message>
    <message>
        <source>A made-up business with two years of deals, to try everything out.</source>
        <translation>Вигаданий бізнес із дворічною історією угод, щоб усе спробувати.</translation>
    </message>
    <message>
        <source>Import my data</source>
        <translation>Перенести мої дані</translation>
    </message>
    <message>
        <source>A table of deals from your old system or from a spreadsheet (CSV).</source>
        <translation>Таблиця угод зі старої системи або електронної таблиці (CSV).</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Відкрити книгу</translation>
    </message>
    <message>
        <source>A Voronka book that you already have.</source>
        <translation>Книга Voronka, яка у вас уже є.</translation>
    </message>
</context>
<context>
    <name>voronka::WinDialog</name>
    <message>
        <source>Deal won</source>
        <translation>Успішна угода</translation>
    </message>
    <message>
        <source>What was the final amount?</source>
        <translation>На яку суму?</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Записати успіх</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сума, %1</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Дата закриття</translation>
    </message>
    <message>
        <source>Plan the next sale to this client</source>
        <translation>Запланувати повторний продаж цьому клієнтові</translation>
    </message>
    <message>
        <source>Title of the next sale</source>
        <translation>Назва повторного продажу</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message numerus="yes">
        <source>This client buys about every %n day(s); purchases so far: %1</source>
        <translation>
            <numerusform>Цей клієнт купує приблизно кожен %n день; усього покупок: %1</numerusform>
            <numerusform>Цей клієнт купує приблизно кожні %n дні; усього покупок: %1</numerusform>
            <numerusform>Цей клієнт купує приблизно кожні %n днів; усього покупок: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sale, as set for this book</source>
        <translation>
            <numerusform>За %n день після продажу, як задано для книги</numerusform>
            <numerusform>За %n дні після продажу, як задано для книги</numerusform>
            <numerusform>За %n днів після продажу, як задано для книги</numerusform>
        </translation>
    </message>
    <message>
        <source>In a month: how often this client buys is not known yet</source>
        <translation>За місяць: як часто купує цей клієнт, поки невідомо</translation>
    </message>
</context>
<context>
    <name>voronka::WorkLine</name>
    <message>
        <source>%1 of %2 touches</source>
        <translation>Контактів із клієнтом: %1 з %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Прострочено: %1</translation>
    </message>
    <message>
        <source>Revived: it had been lost before</source>
        <translation>Повернена: раніше за нею була відмова</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>Повернена</translation>
    </message>
</context>
<context>
    <name>voronka::WorkingHoursForm</name>
    <message>
        <source>Time is counted in these hours.</source>
        <translation>Час рахується лише в ці години.</translation>
    </message>
    <message>
        <source>No hours are set: time is counted around the clock.</source>
        <translation>Години не задано: час рахується цілодобово.</translation>
    </message>
    <message>
        <source>%1: work must end later than it begins. Change one of the two times.</source>
        <translation>%1: робота має закінчуватися пізніше, ніж починається. Змініть початок або кінець.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Робочий час</translation>
    </message>
    <message>
        <source>Limits of stages and due times of tasks are counted in these hours: nights, days off and holidays do not make a deal late.</source>
        <translation>Ліміти етапів і терміни завдань рахуються лише в ці години: через ночі, вихідні та свята угода не стає простроченою.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation>З понеділка до п’ятниці, з 9 до 18</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Цілодобово</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Свята й вихідні</translation>
    </message>
    <message>
        <source>%1, work begins</source>
        <comment>a day</comment>
        <translation>%1, початок роботи</translation>
    </message>
    <message>
        <source>%1, work ends</source>
        <comment>a day</comment>
        <translation>%1, кінець роботи</translation>
    </message>
</context>
</TS>
