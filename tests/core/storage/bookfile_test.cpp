#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unordered_map>

using namespace voronka;

namespace {

Error refusal(const QString &path)
{
    const auto book = openBook(path);
    REQUIRE(!book);
    INFO(book.error().message.toStdString());
    CHECK(book.error().message.contains(QFileInfo(path).fileName()));
    CHECK(book.error().message.endsWith(u'.'));
    return book.error();
}

void executeOn(const ShopFile &file, const QStringList &statements)
{
    const auto database = Database::openFile(file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    for (const QString &statement : statements) {
        INFO(statement.toStdString());
        REQUIRE((*database)->execute(statement));
    }
}

} // namespace

TEST_CASE("A new book is one file that opens again with its settings", "[bookfile]")
{
    const ShopFile file;
    CHECK(QDir(file.folder()).entryList(QDir::Files)
          == QStringList(QStringLiteral("Shop.voronka")));
    const auto book = file.open();
    CHECK(book->catalog().settings == shopSettings());
    CHECK(book->catalog().stages.size() == 3);
    CHECK(book->isWritable());
    CHECK(book->isVerified());
    CHECK(book->database().integer(QStringLiteral("PRAGMA user_version"))
          == currentSchemaVersion());
    CHECK(book->database().integer(QStringLiteral("PRAGMA application_id")) == bookApplicationId);
}

TEST_CASE("Every connection has the settings that keep the file safe", "[bookfile]")
{
    const ShopFile file;
    const auto book = file.open();
    const auto [pragma, value] = GENERATE(table<const char *, qint64>({
            {"synchronous", 2},
            {"foreign_keys", 1},
            {"recursive_triggers", 1},
            {"trusted_schema", 0},
            {"cell_size_check", 1},
            {"mmap_size", 0},
            {"secure_delete", 1},
            {"busy_timeout", 5000},
    }));
    INFO(pragma);
    CHECK(book->database().integer(QStringLiteral("PRAGMA ") + QString::fromLatin1(pragma))
          == value);
    auto journal = *book->database().prepare(QStringLiteral("PRAGMA journal_mode"));
    REQUIRE(journal.first());
    CHECK(journal.text(0) == QStringLiteral("delete"));
}

TEST_CASE("A new book never takes the place of anything", "[bookfile]")
{
    const ShopFile file;
    SECTION("of a book")
    {
        const QByteArray before = file.bytes();
        CHECK(createBook(file.path(), shopSettings()).error().kind == ErrorKind::Refused);
        CHECK(file.bytes() == before);
    }
    SECTION("of a link that leads nowhere")
    {
        const QString link = file.folder() + QStringLiteral("/link.voronka");
        REQUIRE(QFile::link(file.folder() + QStringLiteral("/nowhere"), link));
        CHECK(createBook(link, shopSettings()).error().kind == ErrorKind::Refused);
        CHECK(!QFile::exists(file.folder() + QStringLiteral("/nowhere")));
    }
    SECTION("beside the journal of a book that is gone")
    {
        const QString path = file.folder() + QStringLiteral("/Other.voronka");
        QFile journal(path + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        CHECK(createBook(path, shopSettings()).error().kind == ErrorKind::Refused);
    }
    SECTION("in a folder that is not there")
    {
        CHECK(createBook(file.folder() + QStringLiteral("/no/Other.voronka"), shopSettings())
                      .error()
                      .kind
              == ErrorKind::MissingFile);
    }
    CHECK(QDir(file.folder()).entryList({QStringLiteral("*.new*")}).isEmpty());
}

TEST_CASE("What is not there is not made", "[bookfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("No such.voronka"));
    CHECK(refusal(path).kind == ErrorKind::MissingFile);
    CHECK(!QFile::exists(path));
    CHECK(!Database::openFile(path, Database::Access::ReadWrite));
    CHECK(!QFile::exists(path));
}

TEST_CASE("A name with signs that mean something in a URI is only a name", "[bookfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("100% Ґанок? #1 & more.voronka"));
    REQUIRE(createBook(path, shopSettings()));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList(QFileInfo(path).fileName()));
    CHECK(openBook(path));
}

TEST_CASE("Files that are no book are refused and left as they are", "[bookfile]")
{
    const ShopFile file;
    const QByteArray book = file.bytes();
    QByteArray bytes;
    ErrorKind kind = ErrorKind::NotABook;
    SECTION("an empty file") { }
    SECTION("text")
    {
        bytes = "Dear diary, today I sold nothing.\n";
    }
    SECTION("a long text")
    {
        bytes = QByteArray("All work and no play.\n").repeated(500);
    }
    SECTION("zeros")
    {
        bytes = QByteArray(8192, '\0');
    }
    SECTION("a book cut off inside its header")
    {
        bytes = book.left(50);
        kind = ErrorKind::DamagedBook;
    }
    SECTION("a book cut off in the middle")
    {
        bytes = book.left(book.size() / 2);
        kind = ErrorKind::DamagedBook;
    }
    SECTION("a book of which only the first page is left")
    {
        bytes = book.left(4096);
        kind = ErrorKind::DamagedBook;
    }
    SECTION("a book with a page of noise")
    {
        bytes = book;
        bytes.replace(book.size() - 3 * 4096, 4096, QByteArray(4096, '\x5a'));
        kind = ErrorKind::DamagedBook;
    }
    SECTION("a book that was never finished")
    {
        bytes = book;
        bytes.replace(60, 4, QByteArray(4, '\0'));
        kind = ErrorKind::DamagedBook;
    }
    file.setBytes(bytes);
    CHECK(refusal(file.path()).kind == kind);
    CHECK(file.bytes() == bytes);
}

TEST_CASE("A folder is no book", "[bookfile]")
{
    const QTemporaryDir folder;
    CHECK(refusal(folder.path()).kind == ErrorKind::NotABook);
}

TEST_CASE("The database of another program is refused and left as it is", "[bookfile]")
{
    const ShopFile file;
    executeOn(file, {QStringLiteral("PRAGMA application_id = 7")});
    const QByteArray before = file.bytes();
    CHECK(refusal(file.path()).kind == ErrorKind::NotABook);
    CHECK(file.bytes() == before);
}

TEST_CASE("A newer book is refused and left as it is", "[bookfile]")
{
    const ShopFile file;
    executeOn(file,
              {QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion() + 1),
               QStringLiteral("CREATE TABLE news (x)")});
    const QByteArray before = file.bytes();
    SECTION("in rest") { }
    SECTION("with a journal that SQLite would roll back")
    {
        QFile journal(file.path() + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(600, '\1'));
    }
    CHECK(refusal(file.path()).kind == ErrorKind::NewerBook);
    CHECK(file.bytes() == before);
}

TEST_CASE("A book whose tables are not ours is refused", "[bookfile]")
{
    const ShopFile file;
    const auto [what, statement] = GENERATE(table<const char *, const char *>({
            {"table notes", "CREATE TABLE notes (x)"},
            {"trigger spy",
             "CREATE TRIGGER spy AFTER INSERT ON deal BEGIN "
             "UPDATE deal SET note = 'seen' WHERE id = NEW.id; END"},
            {"view deals", "CREATE VIEW deals AS SELECT * FROM deal"},
            {"index more", "CREATE INDEX more ON deal (title)"},
            {"table deal", "ALTER TABLE deal ADD COLUMN colour TEXT"},
            {"trigger deal_insert_guard", "DROP TRIGGER deal_insert_guard"},
            {"trigger deal_log_update", "DROP TRIGGER deal_log_update"},
            {"index deal_by_contact", "DROP INDEX deal_by_contact"},
            {"table attachment", "DROP TABLE attachment"},
    }));
    INFO(what);
    executeOn(file, {QString::fromLatin1(statement)});
    const Error error = refusal(file.path());
    CHECK(error.kind == ErrorKind::ForeignSchema);
    if (!QString::fromLatin1(what).startsWith(QLatin1String("table attachment")))
        CHECK(error.message.contains(QString::fromLatin1(what)));
}

TEST_CASE("A trigger that was replaced by another of its name is found", "[bookfile]")
{
    const ShopFile file;
    executeOn(file,
              {QStringLiteral("DROP TRIGGER deal_insert_guard"),
               QStringLiteral("CREATE TRIGGER deal_insert_guard BEFORE INSERT ON deal "
                              "BEGIN SELECT 1; END")});
    CHECK(refusal(file.path()).kind == ErrorKind::ForeignSchema);
}

TEST_CASE("ANALYZE by another program does no harm", "[bookfile]")
{
    const ShopFile file;
    executeOn(file, {QStringLiteral("ANALYZE")});
    CHECK(openBook(file.path()));
}

TEST_CASE("A book that breaks the rules of its rows is refused", "[bookfile]")
{
    const ShopFile file;
    executeOn(file,
              {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
               QStringLiteral("UPDATE deal SET title = ' '")});
    CHECK(refusal(file.path()).kind == ErrorKind::DamagedBook);
    // Not looked for at once when the caller looks later; the first change does.
    const auto book = openBook(file.path(), OpenCheck::Later);
    REQUIRE(book);
    CHECK(!(*book)->isVerified());
    const auto transaction = Transaction::begin(**book, {QStringLiteral("t"), {}}, morning);
    REQUIRE(!transaction);
    CHECK(transaction.error().kind == ErrorKind::DamagedBook);
}

TEST_CASE("A book with a write-ahead log is brought back to one file", "[bookfile]")
{
    const ShopFile file;
    executeOn(file,
              {QStringLiteral("PRAGMA journal_mode = WAL"),
               QStringLiteral("UPDATE deal SET note = 'written by another'")});
    {
        const auto book = file.open();
        CHECK(book->deals().deal(file.deal())->note == QStringLiteral("written by another"));
        CHECK(!QFile::exists(file.path() + QStringLiteral("-wal")));
    }
    CHECK(file.bytes().at(18) == 1);
}

TEST_CASE("A book opened twice by one process keeps its locks", "[bookfile]")
{
    const ShopFile file;
    const auto first = file.open();
    Transaction transaction = *Transaction::begin(*first, {QStringLiteral("t"), {}}, morning);
    addDeal(transaction, file.shop(), QStringLiteral("Second deal"));
    {
        const auto second = file.open();
        CHECK(*second->deals().count() == 1);
    }
    if (hasSqliteProgram()) {
        const SqliteAnswer answer =
                runSqlite(file.path(), QStringLiteral("UPDATE deal SET note = 'intruder'"));
        CHECK(answer.output.contains(QStringLiteral("locked")));
    }
    CHECK(transaction.commit());
    CHECK(*first->deals().count() == 2);
}

TEST_CASE("A locked book says so", "[bookfile]")
{
    const ShopFile file;
    const auto other = Database::openFile(file.path(), Database::Access::ReadWrite);
    REQUIRE((*other)->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    CHECK(refusal(file.path()).kind == ErrorKind::LockedBook);
}

TEST_CASE("A change to a book that another program is changing says so", "[bookfile]")
{
    const ShopFile file;
    const auto book = file.open();
    const auto other = Database::openFile(file.path(), Database::Access::ReadWrite);
    REQUIRE((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")));
    CHECK(book->deals().count() == 1);
    const auto transaction = Transaction::begin(*book, {QStringLiteral("t"), {}}, morning);
    REQUIRE(!transaction);
    CHECK(transaction.error().kind == ErrorKind::LockedBook);
    REQUIRE((*other)->execute(QStringLiteral("ROLLBACK")));
    CHECK(Transaction::begin(*book, {QStringLiteral("t"), {}}, morning));
}

TEST_CASE("Writing by another program is noticed", "[bookfile]")
{
    const ShopFile file;
    const auto book = file.open();
    CHECK(*book->changedOutside() == false);
    Transaction transaction = *Transaction::begin(*book, {QStringLiteral("t"), {}}, morning);
    addDeal(transaction, file.shop(), QStringLiteral("Ours"));
    REQUIRE(transaction.commit());
    CHECK(*book->changedOutside() == false);
    executeOn(file, {QStringLiteral("UPDATE deal SET note = 'theirs'")});
    CHECK(*book->changedOutside() == true);
    CHECK(*book->changedOutside() == false);
}
