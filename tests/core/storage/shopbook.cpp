#include "tests/core/storage/shopbook.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace voronka {

namespace {

template<typename T>
T require(Result<T> result)
{
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString rowExpression(Database &database, const QString &table)
{
    Statement info = require(database.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(table)));
    QStringList columns;
    for (bool row = require(info.first()); row; row = require(info.next()))
        columns << QStringLiteral("quote(\"%1\")").arg(info.text(1));
    return columns.join(QStringLiteral(" || ',' || "));
}

} // namespace

BookSettings shopSettings()
{
    return {{QStringLiteral("UAH"), 2, QStringLiteral("₴")},
            QTimeZone("Europe/Kyiv"),
            Language::Ukrainian};
}

Shop furnish(Book &book)
{
    Transaction transaction = require(Transaction::beginUnlogged(book));
    Shop shop;
    shop.funnel =
            require(book.funnels().insert(transaction, Funnel{{}, QStringLiteral("Sales"), 1}));
    const auto stage = [&](const QString &name, int position) {
        Stage fresh;
        fresh.funnel = shop.funnel;
        fresh.name = name;
        fresh.position = position;
        return require(book.funnels().insert(transaction, fresh));
    };
    shop.lead = stage(QStringLiteral("Lead"), 1);
    shop.offer = stage(QStringLiteral("Offer"), 2);
    shop.signedUp = stage(QStringLiteral("Deal signed"), 3);
    shop.price = require(book.lists().insert(
            transaction, LossReason{{}, QStringLiteral("Price"), 1, false, {}, {}}));
    shop.olha = require(book.lists().insert(transaction, Manager{{}, QStringLiteral("Olha"), 1}));
    require(transaction.commit());
    return shop;
}

DealId addDeal(Transaction &transaction, const Shop &shop, const QString &title)
{
    Deal deal;
    deal.funnel = shop.funnel;
    deal.stage = shop.lead;
    deal.title = title;
    deal.amount = {150'000};
    deal.manager = shop.olha;
    deal.createdAt = morning;
    deal.stageSince = morning;
    deal.id = require(transaction.book().deals().insert(transaction, deal));
    DealMove created;
    created.deal = deal.id;
    created.at = morning;
    created.to = shop.lead;
    require(transaction.book().deals().appendMove(transaction, created));
    return deal.id;
}

void moveDeal(Transaction &transaction, DealId id, StageId to, Instant at)
{
    Book &book = transaction.book();
    Deal deal = require(book.deals().deal(id));
    DealMove move;
    move.deal = id;
    move.seq = require(book.deals().lastSequence(id)) + 1;
    move.kind = MoveKind::Moved;
    move.at = at;
    move.from = deal.stage;
    move.to = to;
    require(book.deals().appendMove(transaction, move));
    deal.stage = to;
    deal.stageSince = at;
    deal.furthestPosition = std::max(deal.furthestPosition, book.catalog().livePosition(to));
    require(book.deals().update(transaction, deal));
}

void loseDeal(Transaction &transaction, DealId id, LossReasonId reason, Instant at)
{
    Book &book = transaction.book();
    Deal deal = require(book.deals().deal(id));
    DealMove move;
    move.deal = id;
    move.seq = require(book.deals().lastSequence(id)) + 1;
    move.kind = MoveKind::Lost;
    move.at = at;
    move.from = deal.stage;
    move.to = deal.stage;
    move.reason = reason;
    require(book.deals().appendMove(transaction, move));
    deal.status = DealStatus::Lost;
    deal.lossReason = reason;
    deal.closedAt = at;
    require(book.deals().update(transaction, deal));
}

QStringList contents(Database &database)
{
    Statement tables = require(database.prepare(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                           "AND name NOT LIKE 'change!_%' ESCAPE '!' ORDER BY name")));
    QStringList names;
    for (bool row = require(tables.first()); row; row = require(tables.next()))
        names << tables.text(0);
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        Statement rows =
                require(database.prepare(QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1")
                                                 .arg(rowExpression(database, name), name)));
        for (bool row = require(rows.first()); row; row = require(rows.next()))
            lines << name + QLatin1Char(' ') + rows.text(0);
    }
    return lines;
}

ShopFile::ShopFile()
{
    // Made once: every commit waits for the disk, and hundreds of cases begin with this book.
    static QByteArray madeBytes;
    static Shop madeShop;
    static DealId madeDeal;
    if (madeBytes.isEmpty()) {
        {
            const auto book = require(createBook(path(), shopSettings()));
            madeShop = furnish(*book);
            Transaction transaction = require(
                    Transaction::begin(*book, {QStringLiteral("deal.create"), {}}, morning));
            madeDeal = addDeal(transaction, madeShop, QStringLiteral("First deal"));
            require(transaction.commit());
        }
        madeBytes = bytes();
    }
    setBytes(madeBytes);
    m_shop = madeShop;
    m_deal = madeDeal;
}

std::unique_ptr<Book> ShopFile::open() const
{
    return require(openBook(path()));
}

QByteArray ShopFile::bytes() const
{
    REQUIRE(!Database::isOpenHere(path()));
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void ShopFile::setBytes(const QByteArray &bytes) const
{
    REQUIRE(!Database::isOpenHere(path()));
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

bool hasSqliteProgram()
{
    const bool found = !QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty();
    if (!found)
        WARN("the sqlite3 program is not installed, so what it would try is not tried");
    return found;
}

SqliteAnswer runSqlite(const QString &path, const QString &sql)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), path, sql});
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace voronka
