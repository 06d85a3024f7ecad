#include "core/storage/firstanswers.h"

#include "core/storage/query.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct FirstAnswersText
{
    Q_DECLARE_TR_FUNCTIONS(FirstAnswersText)
};

FirstAnswer readAnswer(const Statement &row)
{
    return {row.id<DealId>(0), row.id<StageId>(1), row.instant(2), row.optionalInstant(3),
            row.optionalInstant(4)};
}

} // namespace

Result<std::vector<FirstAnswer>> readFirstAnswers(Database &database, Instant from, Instant to,
                                                  std::optional<ManagerId> manager,
                                                  std::stop_token stop)
{
    const auto rows = runCached(database, QStringLiteral(R"(
SELECT deal.id, deal_move.to_stage, deal.created_at,
    (SELECT min(at) FROM activity WHERE activity.deal = deal.id AND done = 1 AND kind <> 'note'),
    deal.closed_at
FROM deal CROSS JOIN deal_move ON deal_move.deal = deal.id AND deal_move.seq = 1
WHERE deal.created_at >= ? AND deal.created_at < ? AND deal.import_batch IS NULL
    AND (? IS NULL OR deal.manager = ?)
    AND deal_move.to_stage IN (SELECT id FROM stage WHERE limit_minutes IS NOT NULL)
ORDER BY deal.id)"),
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
        answers.push_back(readAnswer(**rows));
    }
    (*rows)->finish();
    if (!more)
        return std::unexpected(more.error());
    return answers;
}

} // namespace voronka
