#pragma once

#include "core/base/currency.h"
#include "core/base/localdays.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/importtable.h"
#include "core/model/contact.h"

namespace voronka {

/// One row understood: what it says, nothing yet of what the book has. Empty texts and absent
/// values are cells that say nothing.
struct PlannedDeal
{
    size_t row = 0; ///< In ImportTable::rows.
    QString externalId;
    QString title;
    bool titleIsMadeUp = false; ///< The row has none; it never replaces a title.
    QString company;
    QString contact;
    std::vector<Channel> channels;
    QString manager;
    QString source;
    QString region;
    QString note;
    std::optional<Money> amount;
    std::optional<QDate> expectedOn;
    Instant createdAt;
    std::optional<Instant> closedAt; ///< Only for won and lost rows.
    std::optional<Instant> nextContactAt;
    std::optional<StageMeaning> stage; ///< Nothing: the row names none.
    QString lossReason; ///< Never empty for lost rows, always for others.
    bool statesLossReason = false; ///< It is the row's own and not the map's.

    bool isWon() const { return stage && stage->kind == StageMeaning::Kind::Won; }
    bool isLost() const { return stage && stage->kind == StageMeaning::Kind::Lost; }
};

struct ImportPlan
{
    std::vector<PlannedDeal> deals; ///< In the order of the file.
    std::vector<RejectedRow> rejects;
    QStringList warnings;
    QMap<QString, QString> formats;
};

/// What does not depend on the file.
struct ImportContext
{
    Currency currency;
    const LocalDays &days;
    Language language = Language::English;
    Instant now;
};

/// Finds the format of every column and reads every row; a row that cannot be read whole is
/// rejected. `pulse` is told how far it is, 0..1, and says whether to go on; Cancelled otherwise.
Result<ImportPlan> planImport(const ImportTable &table, const ImportContext &context,
                              const std::function<bool(double)> &pulse);

/// The row as it is given back, with the reason.
RejectedRow rejectedRow(const ImportTable &table, size_t row, const QString &reason);

/// The sentence for an import that was stopped.
std::unexpected<Error> importCancelled();

} // namespace voronka
