#include "core/storage/calendarrows.h"
#include "core/storage/check.h"
#include "core/storage/migrations/migrations.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace voronka;

namespace {

/// What a release with version 2 wrote: a stage with a task and a demand, a deal with a call, and
/// four steps: the deal, the call, the call edited, the task of the stage removed.
const QStringList workOfVersion2{
        QStringLiteral("INSERT INTO setting VALUES ('currency', 'UAH'), "
                       "('time_zone', 'Europe/Kyiv'), ('language', 'uk')"),
        QStringLiteral("INSERT INTO funnel (name, position) VALUES ('Sales', 1)"),
        QStringLiteral("INSERT INTO stage (funnel, name, position) VALUES (1, 'Lead', 1)"),
        QStringLiteral("INSERT INTO stage_requirement (stage, field, position) "
                       "VALUES (1, 'amount', 1)"),
        QStringLiteral(
                "INSERT INTO stage_task (id, stage, kind, title, due_after_minutes, "
                "position) VALUES (3, 1, 'call', 'Call', 2, 1), (4, 1, 'note', 'Pack', 0, 2)"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (1, 1000, 'do', 'deal.create', 'Kitchen')"),
        QStringLiteral("UPDATE change_state SET grp = 1"),
        QStringLiteral("INSERT INTO deal (id, funnel, stage, status, title, created_at, "
                       "stage_since, furthest_position) "
                       "VALUES (5, 1, 1, 'open', 'Kitchen', 1000, 1000, 1)"),
        QStringLiteral("INSERT INTO deal_move (deal, seq, kind, at, to_stage) "
                       "VALUES (5, 1, 'created', 1000, 1)"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (2, 2000, 'do', 'activity.add', 'Kitchen')"),
        QStringLiteral("UPDATE change_state SET grp = 2"),
        QStringLiteral("INSERT INTO activity (id, deal, kind, done, at, text) "
                       "VALUES (8, 5, 'call', 1, 2000, 'Oak')"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (3, 3000, 'do', 'activity.edit', 'Kitchen')"),
        QStringLiteral("UPDATE change_state SET grp = 3"),
        QStringLiteral("UPDATE activity SET text = 'Pine'"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (4, 4000, 'do', 'stage.details', 'Lead')"),
        QStringLiteral("UPDATE change_state SET grp = 4"),
        QStringLiteral("DELETE FROM stage_task WHERE id = 4"),
        QStringLiteral("UPDATE change_state SET grp = NULL"),
};

/// A folder with a book as version 2 left it.
class OldFile
{
public:
    OldFile()
    {
        const auto database = Database::createFile(path());
        REQUIRE(database);
        REQUIRE(migrate(**database, {schema1(), schema2()}));
        for (const QString &statement : workOfVersion2)
            REQUIRE((*database)->execute(statement));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("Old.voronka")); }
    QString folder() const { return m_folder.path(); }
    QStringList backups() const
    {
        return QDir(m_folder.filePath(QStringLiteral("Old backups"))).entryList(QDir::Files);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Version 2 of the schema is the one that was released", "[migrations]")
{
    const QByteArray text = schema2().statements.join(QLatin1Char('\n')).toUtf8();
    CHECK(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()
          == "a1eda730d4421ce6d1bdcc3f410e8932771a213ac42ef94b0ca43c0d7c8a3f42");
}

TEST_CASE("A book of version 2 is brought up to date after a backup", "[migrations]")
{
    const OldFile file;
    {
        const auto opened = openBook(file.path());
        REQUIRE(opened);
        Book &book = **opened;
        CHECK(book.database().integer(QStringLiteral("PRAGMA user_version"))
              == currentSchemaVersion());
        CHECK(checkBook(book)->problems.isEmpty());
        CHECK(!book.activities().activity(ActivityId(8))->isCold);
        CHECK(book.activities().review(DealId(5)) == DealReview{DealId(5), {}, {}, {}});
        const auto tasks = book.catalog().tasksOf(StageId(1));
        REQUIRE(tasks.size() == 1);
        CHECK(tasks[0].title == QStringLiteral("Call"));
        CHECK(!tasks[0].manager);
        CHECK(book.catalog().requirementsOf(StageId(1))[0].field == RequiredField::Amount);
        CHECK(!book.catalog().settings.workingHours.isSet());
        CHECK(!book.catalog().settings.nextSaleAfterDays);
    }
    CHECK(file.backups().size() == 2);
    // The schema is compared object by object with that of a new book.
    CHECK(openBook(file.path(), OpenCheck::Full));
    CHECK(file.backups().size() == 2);
}

TEST_CASE("The steps of a version 2 book are taken back and done again", "[migrations]")
{
    const OldFile file;
    const auto opened = openBook(file.path());
    REQUIRE(opened);
    Book &book = **opened;
    const QStringList before = contents(book.database());
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.catalog().tasksOf(StageId(1)).size() == 2);
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.activities().activity(ActivityId(8))->text == QStringLiteral("Oak"));
    REQUIRE(book.history().undo(book, morning));
    CHECK(!book.activities().activity(ActivityId(8)));
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.deals().count() == 0);
    for (int step = 0; step < 4; ++step)
        REQUIRE(book.history().redo(book, morning));
    CHECK(contents(book.database()) == before);
}

TEST_CASE("A book has a name of its own, which its copies share", "[migrations]")
{
    const OldFile file;
    const auto idOf = [](const QString &path) {
        const auto book = openBook(path);
        REQUIRE(book);
        const auto id = readBookId((*book)->database());
        REQUIRE(id);
        return *id;
    };
    const QString id = idOf(file.path());
    CHECK(id.size() == 16);
    const QString copy = file.folder() + QStringLiteral("/Copy.voronka");
    REQUIRE(QFile::copy(file.path(), copy));
    CHECK(idOf(file.path()) == id);
    CHECK(idOf(copy) == id);
    const OldFile other;
    CHECK(idOf(other.path()) != id);
    const auto fresh = createBookInMemory(shopSettings());
    CHECK(readBookId((*fresh)->database())->size() == 16);
}
