#include "core/storage/firstanswers.h"

#include "core/storage/query.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct FirstAnswersText
{
    Q_DECLARE_TR_FUNCTIONS(FirstAnswersText)
};

/// A row for each stage entered; those of one deal follow one another.
void addEntry(std::vector<FirstAnswer> &answers, const Statement &row)
{
    const DealId deal = row.id<DealId>(0);
    if (answers.empty() || answers.back().deal != deal) {
        answers.push_back({deal,
                           row.instant(3),
                           {},
                           row.optionalInstant(4),
                           row.optionalInstant(5),
                           row.optionalInstant(6)});
    }
    answers.back().entries.push_back({row.id<StageId>(1), row.instant(2)});
}

} // namespace

Result<std::vector<FirstAnswer>> readFirstAnswers(Database &database, Instant from, Instant to,
                                                  std::optional<ManagerId> manager,
                                                  std::stop_token stop)
{
    const auto rows = runCached(database, QStringLiteral(R"(
SELECT deal.id, entry.to_stage, entry.at, deal.created_at,
    (SELECT min(at) FROM activity WHERE activity.deal = deal.id AND done = 1 AND kind <> 'note'),
    deal.closed_at,
    (SELECT min(at) FROM deal_move WHERE deal_move.deal = deal.id AND kind = 'deferred')
FROM deal CROSS JOIN deal_move AS entry ON entry.deal = deal.id
    AND entry.kind IN ('created', 'moved', 'transferred') AND entry.at < deal.created_at + 86400000
WHERE deal.created_at >= ? AND deal.created_at < ? AND deal.import_batch IS NULL
    AND (? IS NULL OR deal.manager = ?)
    AND entry.to_stage IN (SELECT id FROM stage WHERE limit_minutes IS NOT NULL)
ORDER BY deal.id, entry.seq)"),
                                from, to, manager, manager);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<FirstAnswer> answers;
    Result<bool> more = (*rows)->next();
    for (; more && *more; more = (*rows)->next()) {
        if (stop.stop_requested()) {
            (*rows)->finish();
            return failure(ErrorKind::Cancelled,
                           FirstAnswersText::tr("Counting the answers was stopped."));
        }
        addEntry(answers, **rows);
    }
    (*rows)->finish();
    if (!more)
        return std::unexpected(more.error());
    return answers;
}

} // namespace voronka
