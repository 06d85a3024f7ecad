#include "core/storage/check.h"
#include "core/storage/distinctclients.h"
#include "core/storage/migrations/migrations.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>

using namespace voronka;

namespace {

/// What a release with version 3 wrote: two people, a task that repeats and was put off by hand,
/// and a step of each kind.
const QStringList workOfVersion3{
        QStringLiteral("INSERT INTO setting VALUES ('currency', 'UAH'), "
                       "('time_zone', 'Europe/Kyiv'), ('language', 'uk')"),
        QStringLiteral("INSERT INTO funnel (name, position) VALUES ('Sales', 1)"),
        QStringLiteral("INSERT INTO stage (funnel, name, position) VALUES (1, 'Lead', 1)"),
        QStringLiteral("INSERT INTO contact (id, name, created_at) VALUES (1, 'Ivan', 1), "
                       "(2, 'Ivan', 2)"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (1, 1000, 'do', 'task.add', 'Call')"),
        QStringLiteral("UPDATE change_state SET grp = 1"),
        QStringLiteral("INSERT INTO task (id, title, kind, due_on, contact, repeat_rule) "
                       "VALUES (6, 'Call', 'call', '2026-01-05', 1, 'P1W')"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (2, 2000, 'do', 'task.reschedule', 'Call')"),
        QStringLiteral("UPDATE change_state SET grp = 2"),
        QStringLiteral("UPDATE task SET due_on = '2026-01-07'"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (3, 3000, 'do', 'task.remove', 'Call')"),
        QStringLiteral("UPDATE change_state SET grp = 3"),
        QStringLiteral("DELETE FROM task"),
        QStringLiteral("UPDATE change_state SET grp = NULL"),
};

/// A folder with a book as version 3 left it.
class OldFile
{
public:
    OldFile()
    {
        const auto database = Database::createFile(path());
        REQUIRE(database);
        REQUIRE(migrate(**database, {schema1(), schema2(), schema3()}));
        for (const QString &statement : workOfVersion3)
            REQUIRE((*database)->execute(statement));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("Old.voronka")); }
    QStringList backups() const
    {
        return QDir(m_folder.filePath(QStringLiteral("Old backups"))).entryList(QDir::Files);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Version 3 of the schema is the one that was released", "[migrations]")
{
    const QByteArray text = schema3().statements.join(QLatin1Char('\n')).toUtf8();
    CHECK(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()
          == "4efd4a506e5c54f919aa7f5e08e0576149faecf14e308ddc5c084ae8ab3b8a98");
}

TEST_CASE("A book of version 3 is brought up to date after a backup", "[migrations]")
{
    const OldFile file;
    {
        const auto opened = openBook(file.path());
        REQUIRE(opened);
        Book &book = **opened;
        CHECK(book.database().integer(QStringLiteral("PRAGMA user_version"))
              == currentSchemaVersion());
        CHECK(checkBook(book)->problems.isEmpty());
        CHECK(readDistinctContacts(book.database())->empty());
    }
    CHECK(file.backups().size() == 2);
    // The schema is compared object by object with that of a new book.
    CHECK(openBook(file.path(), OpenCheck::Full));
}

TEST_CASE("The steps of a version 3 book are taken back and done again", "[migrations]")
{
    const OldFile file;
    const auto opened = openBook(file.path());
    REQUIRE(opened);
    Book &book = **opened;
    const QStringList before = contents(book.database());
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.activities().task(TaskId(6))->dueOn == QDate(2026, 1, 7));
    CHECK(!book.activities().task(TaskId(6))->seriesOn);
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.activities().task(TaskId(6))->dueOn == QDate(2026, 1, 5));
    REQUIRE(book.history().undo(book, morning));
    CHECK(!book.activities().task(TaskId(6)));
    for (int step = 0; step < 3; ++step)
        REQUIRE(book.history().redo(book, morning));
    CHECK(contents(book.database()) == before);
}

TEST_CASE("The file itself keeps pairs of clients in one order and whole", "[migrations]")
{
    const auto book = createBookInMemory(shopSettings());
    REQUIRE(book);
    Database &database = (*book)->database();
    REQUIRE(database.execute(QStringLiteral(
            "INSERT INTO contact (id, name, created_at) VALUES (1, 'Ivan', 1), (2, 'Ivan', 2)")));
    CHECK_FALSE(database.execute(QStringLiteral("INSERT INTO contact_distinct VALUES (2, 1)")));
    CHECK_FALSE(database.execute(QStringLiteral("INSERT INTO contact_distinct VALUES (1, 3)")));
    REQUIRE(database.execute(QStringLiteral("INSERT INTO contact_distinct VALUES (1, 2)")));
    REQUIRE(database.execute(QStringLiteral("DELETE FROM contact WHERE id = 2")));
    CHECK(readDistinctContacts(database)->empty());
}
