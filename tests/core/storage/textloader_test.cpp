#include "core/storage/textloader.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/randombook.h"

using namespace voronka;

namespace {

/// Every text as the loader must fold it, read by plain SQL.
QStringList sqlLines(Book &book, const QString &sql)
{
    QStringList lines;
    auto rows = *book.database().prepare(sql);
    for (auto more = rows.first(); *more; more = rows.next()) {
        QByteArray folded = foldText(rows.text(1));
        for (const QString &channel : rows.text(2).split(u'\n', Qt::SkipEmptyParts))
            folded += QByteArray(1, foldedBreak) + foldChannel(channel);
        lines << QStringLiteral("%1 %2").arg(rows.text(0), QString::fromLatin1(folded.toHex()));
    }
    return lines;
}

QStringList lines(const TextColumn &column)
{
    QStringList lines;
    column.forEach([&lines](qint64 id, QByteArrayView text) {
        lines << QStringLiteral("%1 %2").arg(id).arg(
                QString::fromLatin1(text.toByteArray().toHex()));
    });
    return lines;
}

void requireAsInBook(Book &book, const SearchTexts &texts)
{
    REQUIRE(lines(texts.deals)
            == sqlLines(book, QStringLiteral("SELECT id, title, '' FROM deal ORDER BY id")));
    REQUIRE(lines(texts.contacts) == sqlLines(book, QStringLiteral(R"(
SELECT id, name, ifnull((SELECT group_concat(value, char(10)) FROM
                         (SELECT value FROM channel WHERE contact = c.id ORDER BY position)), '')
FROM contact AS c ORDER BY id)")));
    REQUIRE(lines(texts.companies) == sqlLines(book, QStringLiteral(R"(
SELECT id, name, ifnull((SELECT group_concat(value, char(10)) FROM
                         (SELECT value FROM channel WHERE company = c.id ORDER BY position)), '')
FROM company AS c ORDER BY id)")));
    REQUIRE(lines(texts.tasks)
            == sqlLines(book,
                        QStringLiteral("SELECT id, title, '' FROM task "
                                       "WHERE done_at IS NULL ORDER BY id")));
}

/// Makes a few clients with channels, and tasks to do and done.
void furnishPeople(Book &book)
{
    const QStringList statements{
            QStringLiteral("INSERT INTO contact (id, name, created_at) VALUES "
                           "(9001, 'Пётр Ґалаґан', 0), (9002, 'Без телефону', 0)"),
            QStringLiteral("INSERT INTO company (id, name, created_at) VALUES (9001, 'ТОВ', 0)"),
            QStringLiteral("INSERT INTO channel (contact, kind, value, position) VALUES "
                           "(9001, 'email', 'petr@mail.example', 2), "
                           "(9001, 'phone', '+380 (67) 123-45-67', 1)"),
            QStringLiteral("INSERT INTO channel (company, kind, value, position) VALUES "
                           "(9001, 'phone', '8 (916) 123-45-67', 1)"),
            QStringLiteral("INSERT INTO task (id, title, kind, due_on, done_at) VALUES "
                           "(1, 'Позвонить', 'call', '2024-03-04', NULL), "
                           "(2, 'Готово', 'call', '2024-03-04', 5)"),
    };
    for (const QString &statement : statements)
        REQUIRE(book.database().execute(statement));
}

} // namespace

TEST_CASE("Texts agree with plain SQL at several sizes", "[text]")
{
    const int deals = GENERATE(0, 1, 100, 5000);
    RandomBook random(quint32(deals) + 3);
    random.addDeals(deals);
    furnishPeople(random.book());
    const SearchTexts texts = *loadTexts(random.book().database());
    requireAsInBook(random.book(), texts);
    CHECK(texts.contacts.find(SearchQuery(u"петр галаган 067 123"), 5).size() == 1);
    CHECK(texts.companies.find(SearchQuery(u"+7 916"), 5).size() == 1);
    CHECK(texts.tasks.find(SearchQuery(u"готово"), 5).empty());
}

TEST_CASE("Patched texts equal freshly loaded ones after any changes", "[text]")
{
    RandomBook random(GENERATE(51u, 52u));
    random.addDeals(200);
    Book &book = random.book();
    furnishPeople(book);
    SearchTexts texts = *loadTexts(book.database());
    for (int round = 0; round < 6; ++round) {
        Changes changes;
        changes.deals = random.changeDeals(1 + round * 5);
        REQUIRE(patchTexts(book.database(), texts, changes));
        requireAsInBook(book, texts);
    }

    const QStringList statements{
            QStringLiteral("UPDATE contact SET name = 'Олена' WHERE id = 9001"),
            QStringLiteral("DELETE FROM channel WHERE contact = 9001 AND kind = 'phone'"),
            QStringLiteral("DELETE FROM contact WHERE id = 9002"),
            QStringLiteral("UPDATE company SET name = 'Інша фірма з довшою назвою'"),
            QStringLiteral("UPDATE task SET done_at = iif(id = 1, 5, NULL)"),
            QStringLiteral("INSERT INTO task (id, title, kind, due_on) "
                           "VALUES (3, 'Нова', 'call', '2024-03-04')"),
    };
    for (const QString &statement : statements)
        REQUIRE(book.database().execute(statement));
    Changes changes;
    changes.contacts = {ContactId(9001), ContactId(9002)};
    for (qint64 id = 1; id <= 9001; ++id)
        changes.companies.push_back(CompanyId(id));
    changes.tasks = {TaskId(1), TaskId(2), TaskId(3)};
    REQUIRE(patchTexts(book.database(), texts, changes));
    requireAsInBook(book, texts);
}

TEST_CASE("Reading the texts stops when asked to", "[text]")
{
    RandomBook random(3);
    random.addDeals(50);
    std::stop_source source;
    source.request_stop();
    const auto texts = loadTexts(random.book().database(), source.get_token());
    REQUIRE_FALSE(texts);
    CHECK(texts.error().kind == ErrorKind::Cancelled);
}
