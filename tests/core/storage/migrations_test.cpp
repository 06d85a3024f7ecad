#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace voronka;

namespace {

QStringList backupsOf(const ShopFile &file)
{
    return QDir(file.folder() + QStringLiteral("/Shop backups")).entryList(QDir::Files);
}

/// The schema as a later Voronka might have it: a column more, filled by code.
std::vector<Migration> withNextVersion(std::function<Result<>(Database &)> backfill)
{
    std::vector<Migration> migrations = allMigrations();
    migrations.push_back(
            {currentSchemaVersion() + 1,
             {QStringLiteral("ALTER TABLE deal ADD COLUMN priority INTEGER NOT NULL DEFAULT 0"),
              QStringLiteral("CREATE TABLE wish (id INTEGER PRIMARY KEY, text TEXT) STRICT")},
             std::move(backfill)});
    return migrations;
}

Result<> raiseEveryDeal(Database &database)
{
    return database.execute(QStringLiteral("UPDATE deal SET priority = 3"));
}

} // namespace

TEST_CASE("An older book is brought up to date after a backup beside it", "[migrations]")
{
    const ShopFile file;
    const auto migrations = withNextVersion(raiseEveryDeal);
    {
        const auto book = openBook(file.path(), OpenCheck::Later, migrations);
        REQUIRE(book);
        Database &database = (*book)->database();
        CHECK(database.integer(QStringLiteral("PRAGMA user_version"))
              == currentSchemaVersion() + 1);
        CHECK(database.integer(QStringLiteral("SELECT priority FROM deal")) == 3);
        CHECK(database.integer(QStringLiteral("PRAGMA foreign_keys")) == 1);
        CHECK((*book)->catalog().stages.size() == 3);
    }
    const QStringList backups = backupsOf(file);
    REQUIRE(backups.size() == 2);
    CHECK(backups[1] == backups[0] + QStringLiteral(".sha256"));
    // The backup is the book as it was, which the old program still opens.
    const auto old = examineBook(file.folder() + QStringLiteral("/Shop backups/") + backups[0]);
    REQUIRE(old);
    CHECK((*old)->integer(QStringLiteral("PRAGMA user_version")) == currentSchemaVersion());
    CHECK((*old)->integer(QStringLiteral("SELECT count(*) FROM deal")) == 1);

    CHECK(openBook(file.path(), OpenCheck::Full, migrations));
    CHECK(backupsOf(file).size() == 2);
    CHECK(openBook(file.path()).error().kind == ErrorKind::NewerBook);
}

TEST_CASE("A migration that fails leaves the book as it was", "[migrations]")
{
    const ShopFile file;
    const QByteArray before = file.bytes();
    ErrorKind kind = ErrorKind::Storage;
    std::vector<Migration> migrations;
    SECTION("in its code")
    {
        kind = ErrorKind::DiskFull;
        migrations = withNextVersion([](Database &database) -> Result<> {
            if (const auto raised = raiseEveryDeal(database); !raised)
                return raised;
            return failure(ErrorKind::DiskFull, QStringLiteral("The disk is full."));
        });
    }
    SECTION("in its statements")
    {
        migrations = withNextVersion({});
        migrations.back().statements << QStringLiteral("CREATE TABLE deal (x)");
    }
    SECTION("by breaking a reference")
    {
        kind = ErrorKind::DamagedBook;
        migrations = withNextVersion([](Database &database) {
            return database.execute(QStringLiteral("UPDATE deal SET manager = 99"));
        });
    }
    const auto book = openBook(file.path(), OpenCheck::Full, migrations);
    REQUIRE(!book);
    CHECK(book.error().kind == kind);
    CHECK(file.bytes() == before);
    CHECK(openBook(file.path()));
    CHECK(backupsOf(file).size() == 2);
}

TEST_CASE("Without a backup there is no migration", "[migrations]")
{
    const ShopFile file;
    const QByteArray before = file.bytes();
    // A file where the folder of the backups would be.
    QFile inTheWay(file.folder() + QStringLiteral("/Shop backups"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto book = openBook(file.path(), OpenCheck::Full, withNextVersion(raiseEveryDeal));
    REQUIRE(!book);
    CHECK(book.error().kind == ErrorKind::Storage);
    CHECK(file.bytes() == before);
}

TEST_CASE("A damaged book is not migrated", "[migrations]")
{
    const ShopFile file;
    {
        const auto database = Database::openFile(file.path(), Database::Access::ReadWrite);
        REQUIRE((*database)->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        REQUIRE((*database)->execute(QStringLiteral("UPDATE deal SET title = ''")));
    }
    const QByteArray before = file.bytes();
    const auto book = openBook(file.path(), OpenCheck::Later, withNextVersion(raiseEveryDeal));
    REQUIRE(!book);
    CHECK(book.error().kind == ErrorKind::DamagedBook);
    CHECK(file.bytes() == before);
}

TEST_CASE("A step from before a migration is still undone", "[migrations]")
{
    const ShopFile file;
    const auto book = openBook(file.path(), OpenCheck::Full, withNextVersion(raiseEveryDeal));
    REQUIRE(book);
    // The columns that the step knew of come back, the later one stays.
    REQUIRE((*book)->history().undo(**book, morning));
    CHECK((*book)->deals().count() == 0);
    CHECK((*book)->database().integer(QStringLiteral("SELECT count(*) FROM deal_move")) == 0);
}

TEST_CASE("The log of a table has all of its columns in their order", "[migrations]")
{
    const auto book = *createBookInMemory(shopSettings());
    Database &database = book->database();
    Statement tables = *database.prepare(QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND name NOT LIKE 'change!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"));
    int count = 0;
    for (bool row = *tables.first(); row; row = *tables.next()) {
        const QString table = tables.text(0);
        INFO(table.toStdString());
        Statement info = *database.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(table));
        QStringList columns;
        for (bool column = *info.first(); column; column = *info.next())
            columns << QStringLiteral("quote(OLD.%1)").arg(info.text(1));
        Statement trigger =
                *database.prepare(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"));
        REQUIRE(*trigger.bind(table + QStringLiteral("_log_delete")).first());
        CHECK(trigger.text(0).contains(QStringLiteral(", ")
                                       + columns.join(QStringLiteral(" || ',' || "))
                                       + QLatin1Char(')')));
        ++count;
    }
    CHECK(count == 28);
}
