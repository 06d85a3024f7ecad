#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace voronka;

namespace {

/// A copy of a book and of its journal in the middle of a change that has reached the file in
/// part: what is left when the program is killed or the power fails.
struct KilledBook
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Killed.voronka"));
    QStringList before;
    QByteArray bytes;

    KilledBook()
    {
        const ShopFile file;
        const auto book = file.open();
        addLargeDeals(*book, file.shop());
        before = contents(book->database());
        // With a small cache the changed pages go to the file before the commit.
        REQUIRE(book->database().integer(QStringLiteral("PRAGMA cache_size = 5")));
        Transaction transaction = *Transaction::begin(*book, {QStringLiteral("t"), {}}, morning);
        REQUIRE(book->database().execute(QStringLiteral("UPDATE deal SET note = upper(note)")));
        REQUIRE(QFile::copy(file.path(), path));
        REQUIRE(QFile::copy(file.path() + QStringLiteral("-journal"),
                            path + QStringLiteral("-journal")));
        QFile copy(path);
        REQUIRE(copy.open(QIODevice::ReadOnly));
        bytes = copy.readAll();
        REQUIRE(bytes.contains(QByteArray(1000, 'X')));
    }

    static void addLargeDeals(Book &book, const Shop &shop)
    {
        Transaction transaction = *Transaction::begin(book, {QStringLiteral("t"), {}}, morning);
        for (int i = 0; i < 50; ++i)
            addDeal(transaction, shop, QString::number(i));
        REQUIRE(book.database().execute(
                QStringLiteral("UPDATE deal SET note = '%1'").arg(QString(3000, u'x'))));
        REQUIRE(transaction.commit());
    }
};

/// A short life as a user without rights, where the test is run by root, to whom nothing is
/// read-only.
class WithoutRights
{
public:
    WithoutRights()
    {
#ifdef Q_OS_LINUX
        m_wasRoot = geteuid() == 0;
        if (m_wasRoot)
            REQUIRE(setresuid(65534, 65534, 0) == 0);
#endif
    }
    ~WithoutRights()
    {
#ifdef Q_OS_LINUX
        if (m_wasRoot)
            (void)!setresuid(0, 0, 0);
#endif
    }

private:
    bool m_wasRoot = false;
};

void setMode(const QString &path, QFile::Permissions permissions)
{
    REQUIRE(QFile::setPermissions(path, permissions));
}

constexpr QFile::Permissions readable =
        QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions writable =
        readable | QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
constexpr QFile::Permissions enterable =
        QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

} // namespace

TEST_CASE("A change cut short by a crash is taken back when the book is opened", "[crash]")
{
    const KilledBook killed;
    const auto book = openBook(killed.path);
    REQUIRE(book);
    CHECK(contents((*book)->database()) == killed.before);
    CHECK(!QFile::exists(killed.path + QStringLiteral("-journal")));
    const auto next = (*book)->history().nextUndo();
    CHECK((*next)->canUndo);
}

TEST_CASE("Without its journal such a book is not what it was", "[crash]")
{
    // Shows that the test above tests something.
    const KilledBook killed;
    REQUIRE(QFile::remove(killed.path + QStringLiteral("-journal")));
    const auto book = openBook(killed.path, OpenCheck::Later);
    CHECK((!book || contents((*book)->database()) != killed.before));
}

TEST_CASE("A change cut short in a read-only place is explained", "[crash]")
{
    const KilledBook killed;
    const auto book = examineBook(killed.path);
    REQUIRE(!book);
    CHECK(book.error().kind == ErrorKind::ReadOnlyBook);
    CHECK(book.error().message.contains(QStringLiteral("-journal")));
    QFile copy(killed.path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == killed.bytes);
}

TEST_CASE("A read-only book opens and says why it cannot be changed", "[bookfile]")
{
    const ShopFile file;
    const QByteArray before = file.bytes();
    const auto restore = qScopeGuard([&] {
        setMode(file.folder(), writable | enterable);
        setMode(file.path(), writable);
    });
    SECTION("a read-only file")
    {
        setMode(file.folder(), writable | enterable);
        setMode(file.path(), readable);
    }
    SECTION("a file in a folder where nothing can be written")
    {
        setMode(file.folder(), readable | enterable);
        setMode(file.path(), writable);
    }
    {
        const WithoutRights user;
        const auto book = openBook(file.path());
        REQUIRE(book);
        CHECK(!(*book)->isWritable());
        CHECK((*book)->readOnlyReason().contains(QStringLiteral("Shop.voronka")));
        CHECK((*book)->deals().count() == 1);
        CHECK((*book)->catalog().stages.size() == 3);
        const auto transaction = Transaction::begin(**book, {QStringLiteral("t"), {}}, morning);
        REQUIRE(!transaction);
        CHECK(transaction.error() == Error{ErrorKind::ReadOnlyBook, (*book)->readOnlyReason()});

        std::vector<Migration> newer = allMigrations();
        newer.push_back(
                {currentSchemaVersion() + 1, {QStringLiteral("CREATE TABLE wish (x)")}, {}});
        CHECK(openBook(file.path(), OpenCheck::Full, newer).error().kind
              == ErrorKind::ReadOnlyBook);
    }
    CHECK(file.bytes() == before);
}

TEST_CASE("A book that may not be read says so", "[bookfile]")
{
    const ShopFile file;
    setMode(file.folder(), readable | enterable);
    setMode(file.path(), QFile::WriteOwner);
    {
        const WithoutRights user;
        const auto book = openBook(file.path());
        REQUIRE(!book);
        CHECK(book.error().kind == ErrorKind::Storage);
    }
    setMode(file.path(), writable);
}

TEST_CASE("A new book where nothing can be written is refused", "[bookfile]")
{
    const ShopFile file;
    setMode(file.folder(), readable | enterable);
    {
        const WithoutRights user;
        const auto book =
                createBook(file.folder() + QStringLiteral("/New.voronka"), shopSettings());
        REQUIRE(!book);
        CHECK(book.error().kind == ErrorKind::Storage);
    }
    setMode(file.folder(), writable | enterable);
}
