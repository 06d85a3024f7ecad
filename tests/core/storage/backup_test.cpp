#include "core/storage/backup.h"
#include "core/storage/backupkeeping.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <thread>

using namespace voronka;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

void change(const ShopFile &file, const QString &title)
{
    const auto book = file.open();
    Transaction transaction = *Transaction::begin(*book, {QStringLiteral("t"), {}}, morning);
    addDeal(transaction, file.shop(), title);
    REQUIRE(transaction.commit());
}

} // namespace

TEST_CASE("A backup made while somebody works is whole", "[backup]")
{
    const ShopFile file;
    const auto book = file.open();
    bool written = true;
    std::jthread work([&written, path = file.path()] {
        const auto own = Database::openFile(path, Database::Access::ReadWrite);
        for (int i = 0; own && i < 6; ++i) {
            written = written
                    && (*own)->execute(QStringLiteral(
                            "INSERT INTO company (name, created_at) VALUES ('x', 1)"));
        }
    });
    for (int i = 0; i < 5; ++i) {
        const auto backup = backupBook(*book, morning);
        CHECK(backup);
    }
    work.join();
    CHECK(written);
}

TEST_CASE("A backup is the same book with its sum beside it", "[backup]")
{
    const ShopFile file;
    const auto book = file.open();
    const auto backup = backupBook(*book, morning);
    REQUIRE(backup);
    const QString folder = file.folder() + QStringLiteral("/Shop backups");
    // 08:00 UTC is 10:00 in Kyiv.
    CHECK(filesIn(folder)
          == QStringList{QStringLiteral("Shop 2024-03-01 10-00-00.voronka"),
                         QStringLiteral("Shop 2024-03-01 10-00-00.voronka.sha256")});
    QFile copy(backup->path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(QString::fromLatin1(
                  QCryptographicHash::hash(copy.readAll(), QCryptographicHash::Sha256).toHex())
          == backup->sha256);
    QFile sum(backup->path + QStringLiteral(".sha256"));
    REQUIRE(sum.open(QIODevice::ReadOnly));
    CHECK(sum.readAll() == backup->sha256.toLatin1() + "  Shop 2024-03-01 10-00-00.voronka\n");

    const auto again = openBook(backup->path);
    REQUIRE(again);
    CHECK(contents((*again)->database()) == contents(book->database()));
    CHECK((*again)->history().nextUndo()->has_value());

    SECTION("a second one in the same second has a name of its own")
    {
        const auto second = backupBook(*book, morning);
        REQUIRE(second);
        CHECK(second->path.endsWith(QStringLiteral("Shop 2024-03-01 10-00-00 (2).voronka")));
    }
}

TEST_CASE("A backup takes the place of nothing and leaves nothing unfinished", "[backup]")
{
    const ShopFile file;
    const auto book = file.open();
    const QString path = file.folder() + QStringLiteral("/copy.voronka");
    SECTION("a file of that name")
    {
        QFile other(path);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        const auto refused = backupBook(*book, morning, path);
        CHECK(refused.error().kind == ErrorKind::Refused);
        REQUIRE(other.open(QIODevice::ReadOnly));
        CHECK(other.readAll() == "mine");
    }
    SECTION("a folder that is not there")
    {
        const auto refused =
                backupBook(*book, morning, file.folder() + QStringLiteral("/no/copy.voronka"));
        REQUIRE(!refused);
        CHECK(refused.error().message.contains(QStringLiteral("/no/copy.voronka")));
    }
    SECTION("a damaged book")
    {
        REQUIRE(book->database().execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        REQUIRE(book->database().execute(QStringLiteral("UPDATE deal SET title = ''")));
        const auto refused = backupBook(*book, morning, path);
        REQUIRE(!refused);
        CHECK(refused.error().kind == ErrorKind::DamagedBook);
        CHECK(!QFile::exists(path));
    }
    CHECK(QDir(file.folder()).entryList({QStringLiteral("*.new*")}).isEmpty());
}

TEST_CASE("There is one backup a day", "[backup]")
{
    const ShopFile file;
    const auto book = file.open();
    const QString folder = file.folder() + QStringLiteral("/Shop backups");
    REQUIRE(backupOncePerDay(*book, morning));
    REQUIRE(backupOncePerDay(*book, {morning.msUtc + 1000}));
    CHECK(filesIn(folder).size() == 2);
    // 22:30 UTC is half past midnight of the next day in Kyiv.
    REQUIRE(backupOncePerDay(*book, {morning.msUtc + 14 * 3'600'000 + 1'800'000}));
    CHECK(filesIn(folder).size() == 4);
    SECTION("and those of long ago are kept by age, with their sums")
    {
        for (int day = 2; day <= 100; ++day)
            REQUIRE(backupOncePerDay(*book, {morning.msUtc + day * dayMs}));
        const QStringList left = filesIn(folder);
        CHECK(left.size() < 50);
        CHECK(left.contains(QStringLiteral("Shop 2024-03-31 11-00-00.voronka")));
        for (const QString &name : left) {
            if (name.endsWith(QStringLiteral(".voronka")))
                CHECK(left.contains(name + QStringLiteral(".sha256")));
        }
    }
}

TEST_CASE("A book in memory has no backups", "[backup]")
{
    const auto book = *createBookInMemory(shopSettings());
    CHECK(backupOncePerDay(*book, morning));
    CHECK(backupBook(*book, morning).error().kind == ErrorKind::Refused);
    CHECK(!QDir().exists(QStringLiteral(":memory: backups")));
}

TEST_CASE("Backups are kept by age", "[backup]")
{
    const QString name = QStringLiteral("Shop [1]");
    const auto fileOf = [&](const char *day, const char *time = "10-00-00") {
        return QStringLiteral("Shop [1] %1 %2.voronka")
                .arg(QString::fromLatin1(day), QString::fromLatin1(time));
    };
    const QDate today(2026, 3, 20); // A Friday.
    const QStringList kept{
            fileOf("2026-03-20"),
            fileOf("2026-03-20", "09-00-00"),
            fileOf("2026-03-14"),
            fileOf("2026-03-13"), // The last of its week.
            fileOf("2026-03-08"),
            fileOf("2026-01-31"),
            fileOf("2026-01-24"),
            fileOf("2025-12-31"),
            fileOf("2024-02-29"),
            QStringLiteral("notes.txt"),
            QStringLiteral("Shop [1].voronka"),
            QStringLiteral("Shop 1 2024-02-01 10-00-00.voronka"),
            QStringLiteral("Shop [1] 2024-02-01 10-00-00 my copy.voronka"),
            QStringLiteral("Shop [1] 2024-13-01 10-00-00.voronka"),
    };
    const QStringList expired{
            fileOf("2026-03-13", "09-00-00"),
            fileOf("2026-03-12"),
            fileOf("2026-03-07"),
            fileOf("2026-01-30"),
            fileOf("2025-12-30"),
            fileOf("2024-02-01"),
    };
    QStringList found = expiredBackups(name, kept + expired, today);
    QStringList expected = expired;
    found.sort();
    expected.sort();
    CHECK(found == expected);
}

TEST_CASE("A backup comes back and the present book stays aside", "[backup]")
{
    const ShopFile file;
    const QString backup = backupBook(*file.open(), morning)->path;
    change(file, QStringLiteral("After the backup"));
    const QByteArray present = file.bytes();
    const auto aside = restoreBook(backup, file.path(), morning);
    REQUIRE(aside);
    CHECK(file.open()->deals().count() == 1);
    CHECK((*openBook(*aside))->deals().count() == 2);
    // To take the restore back is to restore what stayed aside.
    const auto second = restoreBook(*aside, file.path(), morning);
    REQUIRE(second);
    CHECK(*second != *aside);
    CHECK(file.bytes() == present);
}

TEST_CASE("A backup comes back where the book is gone or damaged", "[backup]")
{
    const ShopFile file;
    const QString backup = backupBook(*file.open(), morning)->path;
    SECTION("gone")
    {
        REQUIRE(QFile::remove(file.path()));
        CHECK(*restoreBook(backup, file.path(), morning) == QString());
    }
    SECTION("damaged")
    {
        file.setBytes("Not a book any more");
        const auto aside = restoreBook(backup, file.path(), morning);
        REQUIRE(aside);
        QFile damaged(*aside);
        REQUIRE(damaged.open(QIODevice::ReadOnly));
        CHECK(damaged.readAll() == "Not a book any more");
    }
    SECTION("gone, but its journal is still there")
    {
        REQUIRE(QFile::remove(file.path()));
        QFile journal(file.path() + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write("left over");
        journal.close();
        REQUIRE(restoreBook(backup, file.path(), morning));
        CHECK(!QFile::exists(file.path() + QStringLiteral("-journal")));
    }
    CHECK(file.open()->deals().count() == 1);
}

TEST_CASE("A restore that cannot be right is refused and changes nothing", "[backup]")
{
    const ShopFile file;
    const QString backup = backupBook(*file.open(), morning)->path;
    change(file, QStringLiteral("After the backup"));
    const QByteArray present = file.bytes();
    std::unique_ptr<Book> open;
    ErrorKind kind = ErrorKind::DamagedBook;
    QString from = backup;
    SECTION("the backup is not there")
    {
        from += QStringLiteral(".no");
        kind = ErrorKind::MissingFile;
    }
    SECTION("the backup is not what was written")
    {
        QFile copy(backup);
        REQUIRE(copy.open(QIODevice::ReadWrite));
        // The note of a deal in plain sight: still a sound book, but not this backup.
        QByteArray bytes = copy.readAll();
        bytes.replace("First deal", "First dear");
        copy.seek(0);
        copy.write(bytes);
    }
    SECTION("the backup breaks a rule of its rows")
    {
        const auto database = Database::openFile(backup, Database::Access::ReadWrite);
        REQUIRE((*database)->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        REQUIRE((*database)->execute(QStringLiteral("UPDATE deal SET title = ''")));
        REQUIRE(QFile::remove(backup + QStringLiteral(".sha256")));
    }
    SECTION("the backup is cut off")
    {
        REQUIRE(QFile::resize(backup, 8192));
    }
    SECTION("the backup is the book")
    {
        from = file.path();
        kind = ErrorKind::Refused;
    }
    SECTION("the book is open here")
    {
        open = file.open();
        kind = ErrorKind::Refused;
    }
    const auto restored = restoreBook(from, file.path(), morning);
    REQUIRE(!restored);
    CHECK(restored.error().kind == kind);
    open.reset();
    CHECK(file.bytes() == present);
    CHECK(filesIn(file.folder()) == QStringList(QStringLiteral("Shop.voronka")));
}
