#pragma once

#include "core/storage/book.h"
#include "core/storage/bookfile.h"
#include "core/storage/transaction.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace voronka {

/// 2024-03-01 08:00 UTC, when the tests begin their day.
inline constexpr Instant morning{1'709'280'000'000};

BookSettings shopSettings();

/// A funnel "Sales" of Lead, Offer, Deal signed; the loss reason "Price"; a manager "Olha"; all
/// written without an undo step.
struct Shop
{
    FunnelId funnel;
    StageId lead;
    StageId offer;
    StageId signedUp;
    LossReasonId price;
    ManagerId olha;
};
Shop furnish(Book &book);

/// An open deal in the first stage, with its Created move.
DealId addDeal(Transaction &transaction, const Shop &shop, const QString &title);

/// The deal goes to another stage.
void moveDeal(Transaction &transaction, DealId id, StageId to, Instant at);

void loseDeal(Transaction &transaction, DealId id, LossReasonId reason, Instant at);

/// Every row of every table but those of the history, one line each: two books with the same
/// lines hold the same.
QStringList contents(Database &database);

/// A folder with one furnished book in it, closed.
class ShopFile
{
public:
    ShopFile();
    QString path() const { return m_folder.filePath(QStringLiteral("Shop.voronka")); }
    QString folder() const { return m_folder.path(); }
    const Shop &shop() const { return m_shop; }
    DealId deal() const { return m_deal; } ///< "First deal", open.
    std::unique_ptr<Book> open() const;
    QByteArray bytes() const; ///< Only while no book is open.
    void setBytes(const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    Shop m_shop;
    DealId m_deal;
};

/// What the sqlite3 program, which is any outside program, says to these statements.
struct SqliteAnswer
{
    int exitCode = 0;
    QString output; ///< Of both channels.
};
bool hasSqliteProgram();
SqliteAnswer runSqlite(const QString &path, const QString &sql);

} // namespace voronka
