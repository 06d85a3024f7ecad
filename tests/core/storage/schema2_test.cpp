#include "core/storage/check.h"
#include "core/storage/migrations/migrations.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>

using namespace voronka;

namespace {

/// What the first release of Voronka wrote: a company that was renamed and then deleted, and a
/// deal, each in a step of its own.
const QStringList workOfVersion1{
        QStringLiteral("INSERT INTO setting VALUES ('currency', 'UAH'), "
                       "('time_zone', 'Europe/Kyiv'), ('language', 'uk')"),
        QStringLiteral("INSERT INTO funnel (name, position) VALUES ('Sales', 1)"),
        QStringLiteral("INSERT INTO stage (funnel, name, position) VALUES (1, 'Lead', 1)"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (1, 1000, 'do', 'company.add', 'Roga')"),
        QStringLiteral("UPDATE change_state SET grp = 1"),
        QStringLiteral("INSERT INTO company (id, name, created_at) VALUES (7, 'Roga', 1000)"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (2, 2000, 'do', 'company.edit', 'Roga')"),
        QStringLiteral("UPDATE change_state SET grp = 2"),
        QStringLiteral("UPDATE company SET name = 'Roga i Kopyta', note = 'Pays late'"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (3, 3000, 'do', 'company.remove', 'Roga i Kopyta')"),
        QStringLiteral("UPDATE change_state SET grp = 3"),
        QStringLiteral("DELETE FROM company"),
        QStringLiteral("INSERT INTO change_group (id, at, kind, title, subject) "
                       "VALUES (4, 4000, 'do', 'deal.create', 'Kitchen')"),
        QStringLiteral("UPDATE change_state SET grp = 4"),
        QStringLiteral("INSERT INTO deal (id, funnel, stage, status, title, created_at, "
                       "stage_since, furthest_position) "
                       "VALUES (5, 1, 1, 'open', 'Kitchen', 4000, 4000, 1)"),
        QStringLiteral("INSERT INTO deal_move (deal, seq, kind, at, to_stage) "
                       "VALUES (5, 1, 'created', 4000, 1)"),
        QStringLiteral("UPDATE change_state SET grp = NULL"),
};

/// A folder with a book as version 1 left it.
class OldFile
{
public:
    OldFile()
    {
        const auto database = Database::createFile(path());
        REQUIRE(database);
        REQUIRE(migrate(**database, {schema1()}));
        for (const QString &statement : workOfVersion1)
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

CompanyId addCompany(Book &book, const QString &name)
{
    auto transaction = *Transaction::begin(book, {QStringLiteral("company.add"), name}, morning);
    Company company;
    company.name = name;
    const auto id = book.people().insert(transaction, company);
    REQUIRE(id);
    REQUIRE(transaction.commit());
    return *id;
}

} // namespace

TEST_CASE("Version 1 of the schema is the one that was released", "[migrations]")
{
    const QByteArray text = schema1().statements.join(QLatin1Char('\n')).toUtf8();
    CHECK(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()
          == "e8b113ba767b769c288ace040020f72f39e476dcc6557e0b425605afffeace90");
}

TEST_CASE("A book of version 1 is brought up to date after a backup", "[migrations]")
{
    const OldFile file;
    {
        const auto book = openBook(file.path());
        REQUIRE(book);
        CHECK((*book)->database().integer(QStringLiteral("PRAGMA user_version"))
              == currentSchemaVersion());
        CHECK(checkBook(**book)->problems.isEmpty());
        CHECK((*book)->deals().deal(DealId(5))->title == QStringLiteral("Kitchen"));
    }
    CHECK(file.backups().size() == 2);
    // The schema is compared object by object with that of a new book.
    CHECK(openBook(file.path(), OpenCheck::Full));
    CHECK(file.backups().size() == 2);
}

TEST_CASE("The steps of a version 1 book are taken back and done again", "[migrations]")
{
    const OldFile file;
    const auto opened = openBook(file.path());
    REQUIRE(opened);
    Book &book = **opened;
    const QStringList before = contents(book.database());
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.deals().count() == 0);
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.people().company(CompanyId(7))->note == QStringLiteral("Pays late"));
    REQUIRE(book.history().undo(book, morning));
    CHECK(book.people().company(CompanyId(7))->name == QStringLiteral("Roga"));
    REQUIRE(book.history().undo(book, morning));
    CHECK(!book.people().company(CompanyId(7)));
    for (int step = 0; step < 4; ++step)
        REQUIRE(book.history().redo(book, morning));
    CHECK(contents(book.database()) == before);
}

TEST_CASE("An id that a version 1 book has given is not given again", "[migrations]")
{
    const OldFile file;
    const auto book = openBook(file.path());
    REQUIRE(book);
    CHECK(addCompany(**book, QStringLiteral("Kopyta")) == CompanyId(8));
}

TEST_CASE("The id of a deleted row is not given again", "[storage]")
{
    const auto book = *createBookInMemory(shopSettings());
    const Shop shop = furnish(*book);
    const auto add = [&](const QString &title) {
        auto transaction =
                *Transaction::begin(*book, {QStringLiteral("deal.create"), title}, morning);
        const DealId id = addDeal(transaction, shop, title);
        REQUIRE(transaction.commit());
        return id;
    };
    const auto remove = [&](DealId id) {
        auto transaction = *Transaction::begin(*book, {QStringLiteral("deal.remove"), {}}, morning);
        REQUIRE(book->deals().remove(transaction, id));
        REQUIRE(transaction.commit());
    };
    const DealId first = add(QStringLiteral("First"));
    const DealId second = add(QStringLiteral("Second"));
    remove(second);
    remove(first);
    const DealId third = add(QStringLiteral("Third"));
    CHECK(third.value == second.value + 1);
    // Nor one whose creation was taken back; doing it again gives it its own.
    REQUIRE(book->history().undo(*book, morning));
    REQUIRE(book->history().redo(*book, morning));
    CHECK(book->deals().deal(third)->title == QStringLiteral("Third"));
    REQUIRE(book->history().undo(*book, morning));
    CHECK(add(QStringLiteral("Fourth")).value == third.value + 1);
}
