#include "core/process/dealdesk.h"

#include "core/process/entryrules.h"
#include "core/process/followup.h"
#include "core/process/listdesk.h"
#include "core/process/stagetasks.h"
#include "core/process/step.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct DealDeskText
{
    Q_DECLARE_TR_FUNCTIONS(DealDeskText)
};

/// Names the step by the deal's title. A deal that is not there is named by nothing; the action
/// itself refuses it.
ChangeTitle titleOf(Book &book, const QString &kind, DealId id, const QString &target = {})
{
    const auto deal = book.deals().deal(id);
    return {kind, deal ? deal->title : QString(), target};
}

/// What is done to one deal or to several, and where they go by it.
struct ActionName
{
    QString action; ///< "move" of "deal.move" and "deals.move".
    QString target = {};
};

/// Several deals are named by how many they are, under a kind of its own ("deals.move").
ChangeTitle titleOf(Book &book, const ActionName &name, std::span<const DealId> ids)
{
    ChangeTitle title{QLatin1String("deals.") + name.action, QString::number(ids.size())};
    if (ids.size() == 1)
        title = titleOf(book, QLatin1String("deal.") + name.action, ids.front());
    title.target = name.target;
    return title;
}

QString tagNames(const Catalog &catalog, std::span<const TagId> tags)
{
    QStringList names;
    for (const TagId tag : tags)
        names << catalog.tagName(tag);
    return names.join(QStringLiteral(", "));
}

/// One action on every deal.
template<typename Action>
Result<> actOnEach(std::span<const DealId> ids, const StepCourse &course, Action act)
{
    constexpr size_t dealsBetweenLooks = 64;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i % dealsBetweenLooks == 0) {
            if (course.stop.stop_requested()) {
                return failure(ErrorKind::Cancelled,
                               DealDeskText::tr("Stopped. No deals were changed."));
            }
            if (course.progress)
                course.progress(double(i) / double(ids.size()));
        }
        if (const Result<> done = act(ids[i]); !done)
            return done;
    }
    return {};
}

Result<> checkAnyChosen(std::span<const DealId> ids)
{
    if (!ids.empty())
        return {};
    return failure(ErrorKind::Refused,
                   DealDeskText::tr("No deal is chosen. Choose at least one deal."));
}

/// One action on every deal as one step, all or none.
template<typename Action>
Result<> runForEach(Book &book, const Clock &clock, const ActionName &name,
                    std::span<const DealId> ids, const StepCourse &course, Action act)
{
    if (const Result<> chosen = checkAnyChosen(ids); !chosen)
        return chosen;
    return runStep(book, clock, titleOf(book, name, ids),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       return actOnEach(ids, course, [&](DealId id) -> Result<> {
                           return act(transaction, id, now);
                       });
                   });
}

/// Refused for all of those together that lack something, so that nobody has to try again and
/// again.
Result<> checkSeveralMayEnter(Book &book, std::span<const DealId> ids, StageId to)
{
    const auto lacks = lackingToEnter(book, ids, to);
    if (!lacks)
        return std::unexpected(lacks.error());
    return lacks->empty() ? Result<>() : Result<>(cannotEnter(book.catalog(), *lacks, to));
}

Result<> moveOneOfSeveral(Transaction &transaction, DealId id, StageId to, Instant now)
{
    const auto deal = transaction.book().deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    if (deal->stage == to && deal->status == DealStatus::Open)
        return {};
    return deal->stage == to && deal->status == DealStatus::Deferred
            ? resumeDeal(transaction, id, now)
            : moveDeal(transaction, id, to, now);
}

/// The event with which the deal came where it stands.
Result<int> lastEntry(Book &book, DealId id)
{
    const auto moves = book.deals().moves(id);
    if (!moves)
        return std::unexpected(moves.error());
    const auto isEntry = [](const DealMove &move) {
        return move.kind == MoveKind::Created || move.kind == MoveKind::Moved
                || move.kind == MoveKind::Reopened || move.kind == MoveKind::Transferred;
    };
    const auto entry = std::find_if(moves->rbegin(), moves->rend(), isEntry);
    return entry == moves->rend() ? 1 : entry->seq;
}

Result<> assignDeal(Transaction &transaction, DealId id, std::optional<ManagerId> manager)
{
    const auto deal = transaction.book().deals().deal(id);
    if (!deal)
        return std::unexpected(deal.error());
    DealFields fields = fieldsOf(*deal);
    fields.manager = manager;
    return editDeal(transaction, id, fields);
}

Result<> addDealTags(Transaction &transaction, DealId id, std::span<const TagId> added)
{
    auto tags = transaction.book().deals().tags(id);
    if (!tags)
        return std::unexpected(tags.error());
    tags->insert(tags->end(), added.begin(), added.end());
    return setDealTags(transaction, id, *tags);
}

Result<> removeDealTags(Transaction &transaction, DealId id, std::span<const TagId> removed)
{
    auto tags = transaction.book().deals().tags(id);
    if (!tags)
        return std::unexpected(tags.error());
    std::erase_if(*tags,
                  [&](TagId tag) { return std::ranges::find(removed, tag) != removed.end(); });
    return setDealTags(transaction, id, *tags);
}

/// Puts the client, and nobody else, into a draft or into the fields of a deal.
template<typename Target>
Result<> resolveClient(Transaction &transaction, const ClientEntry &client, Target &target,
                       Instant now)
{
    DealClient found;
    const auto named = fillInClient(transaction, client, target.title, found, now);
    target.contact = found.contact;
    target.company = found.company;
    return named;
}

Result<DealId> planNextSale(Transaction &transaction, DealId won, const NextSale &next, Instant now)
{
    const auto deal = transaction.book().deals().deal(won);
    if (!deal)
        return std::unexpected(deal.error());
    DealDraft draft = nextSaleAfter(*deal);
    draft.title = next.title;
    return createSleepingDeal(transaction, draft, next.contactAt, now);
}

} // namespace

Result<DealId> DealDesk::create(const DealDraft &draft)
{
    return create(draft, EntryAnswers());
}

Result<DealId> DealDesk::create(const DealDraft &draft, const EntryAnswers &answers)
{
    return runStep(m_book, m_clock, {QStringLiteral("deal.create"), draft.title.trimmed()},
                   [&](Transaction &transaction, Instant now) {
                       return createDeal(transaction, draft, now, answers);
                   });
}

Result<DealId> DealDesk::create(const DealDraft &draft, const ClientEntry &client)
{
    return create(draft, client, EntryAnswers());
}

Result<DealId> DealDesk::create(const DealDraft &draft, const ClientEntry &client,
                                const EntryAnswers &answers)
{
    return runStep(m_book, m_clock, {QStringLiteral("deal.create"), draft.title.trimmed()},
                   [&](Transaction &transaction, Instant now) -> Result<DealId> {
                       DealDraft complete = draft;
                       if (const auto found = resolveClient(transaction, client, complete, now);
                           !found)
                           return std::unexpected(found.error());
                       return createDeal(transaction, complete, now, answers);
                   });
}

Result<> DealDesk::edit(DealId id, const DealFields &fields, const ClientEntry &client)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.edit"), id),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       DealFields complete = fields;
                       if (const auto found = resolveClient(transaction, client, complete, now);
                           !found)
                           return found;
                       return editDeal(transaction, id, complete);
                   });
}

Result<> DealDesk::edit(DealId id, const DealFields &fields)
{
    return runStep(
            m_book, m_clock, titleOf(m_book, QStringLiteral("deal.edit"), id),
            [&](Transaction &transaction, Instant) { return editDeal(transaction, id, fields); });
}

Result<> DealDesk::move(std::span<const DealId> ids, StageId to, const StepCourse &course)
{
    if (ids.size() > 1) {
        if (const auto ready = checkSeveralMayEnter(m_book, ids, to); !ready)
            return ready;
    }
    return runForEach(m_book, m_clock, {QStringLiteral("move"), m_book.catalog().stageName(to)},
                      ids, course, [&](Transaction &transaction, DealId id, Instant now) {
                          return ids.size() == 1 ? moveDeal(transaction, id, to, now)
                                                 : moveOneOfSeveral(transaction, id, to, now);
                      });
}

Result<> DealDesk::move(DealId id, StageId to, const EntryAnswers &answers)
{
    return runStep(m_book, m_clock,
                   titleOf(m_book,
                           ActionName{QStringLiteral("move"), m_book.catalog().stageName(to)},
                           std::span(&id, 1)),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       if (const auto given = giveAnswers(transaction, id, answers, now); !given)
                           return given;
                       return moveDeal(transaction, id, to, now);
                   });
}

Result<> DealDesk::createStageTasksAgain(DealId id)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.tasks"), id),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       const auto deal = m_book.deals().deal(id);
                       if (!deal)
                           return std::unexpected(deal.error());
                       const auto entry = lastEntry(m_book, id);
                       if (!entry)
                           return std::unexpected(entry.error());
                       return createStageTasks(transaction, *deal, *entry, now, true);
                   });
}

Result<> DealDesk::win(DealId id, const WinDetails &details)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.win"), id),
                   [&](Transaction &transaction, Instant now) {
                       return winDeal(transaction, id, details, now);
                   });
}

Result<DealId> DealDesk::win(DealId id, const WinDetails &details, const NextSale &next)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.win"), id),
                   [&](Transaction &transaction, Instant now) -> Result<DealId> {
                       if (const auto won = winDeal(transaction, id, details, now); !won)
                           return std::unexpected(won.error());
                       return planNextSale(transaction, id, next, now);
                   });
}

Result<> DealDesk::lose(std::span<const DealId> ids, const LossDetails &details,
                        const StepCourse &course)
{
    return runForEach(m_book, m_clock,
                      {QStringLiteral("lose"), m_book.catalog().lossReasonName(details.reason)},
                      ids, course, [&](Transaction &transaction, DealId id, Instant now) {
                          return loseDeal(transaction, id, details, now);
                      });
}

Result<> DealDesk::lose(std::span<const DealId> ids, const LossDetails &details,
                        const QString &newReason, const StepCourse &course)
{
    std::optional<LossReasonId> reason;
    return runForEach(m_book, m_clock, {QStringLiteral("lose"), newReason.trimmed()}, ids, course,
                      [&](Transaction &transaction, DealId id, Instant now) -> Result<> {
                          if (!reason) {
                              const auto named = lossReasonNamed(transaction, newReason);
                              if (!named)
                                  return std::unexpected(named.error());
                              reason = *named;
                          }
                          LossDetails complete = details;
                          complete.reason = *reason;
                          return loseDeal(transaction, id, complete, now);
                      });
}

Result<> DealDesk::defer(std::span<const DealId> ids, Instant until, const QString &comment,
                         const StepCourse &course)
{
    return runForEach(m_book, m_clock, {QStringLiteral("defer")}, ids, course,
                      [&](Transaction &transaction, DealId id, Instant now) {
                          return deferDeal(transaction, id, until, comment, now);
                      });
}

Result<> DealDesk::resume(std::span<const DealId> ids, const StepCourse &course)
{
    return runForEach(m_book, m_clock, {QStringLiteral("resume")}, ids, course,
                      [](Transaction &transaction, DealId id, Instant now) {
                          return resumeDeal(transaction, id, now);
                      });
}

Result<> DealDesk::reopen(DealId id, std::optional<StageId> stage, const EntryAnswers &answers)
{
    const QString where = stage ? m_book.catalog().stageName(*stage) : QString();
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.reopen"), id, where),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       if (const auto given = giveAnswers(transaction, id, answers, now); !given)
                           return given;
                       return reopenDeal(transaction, id, stage, now);
                   });
}

Result<> DealDesk::transfer(DealId id, FunnelId funnel, std::optional<StageId> stage,
                            const EntryAnswers &answers)
{
    return runStep(m_book, m_clock,
                   titleOf(m_book, QStringLiteral("deal.transfer"), id,
                           m_book.catalog().funnelName(funnel)),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       if (const auto given = giveAnswers(transaction, id, answers, now); !given)
                           return given;
                       return transferDeal(transaction, id, funnel, stage, now);
                   });
}

Result<> DealDesk::remove(std::span<const DealId> ids, const StepCourse &course)
{
    return runForEach(m_book, m_clock, {QStringLiteral("remove")}, ids, course,
                      [](Transaction &transaction, DealId id, Instant) {
                          return deleteDeal(transaction, id);
                      });
}

Result<> DealDesk::setTags(DealId id, std::span<const TagId> tags)
{
    return runStep(
            m_book, m_clock, titleOf(m_book, QStringLiteral("deal.tags"), id),
            [&](Transaction &transaction, Instant) { return setDealTags(transaction, id, tags); });
}

Result<> DealDesk::assign(std::span<const DealId> ids, std::optional<ManagerId> manager,
                          const StepCourse &course)
{
    return runForEach(m_book, m_clock,
                      {QStringLiteral("assign"),
                       manager ? m_book.catalog().managerName(*manager) : QString()},
                      ids, course, [&](Transaction &transaction, DealId id, Instant) {
                          return assignDeal(transaction, id, manager);
                      });
}

Result<> DealDesk::addTags(std::span<const DealId> ids, std::span<const TagId> tags,
                           const StepCourse &course)
{
    return runForEach(m_book, m_clock, {QStringLiteral("tag"), tagNames(m_book.catalog(), tags)},
                      ids, course, [&](Transaction &transaction, DealId id, Instant) {
                          return addDealTags(transaction, id, tags);
                      });
}

Result<> DealDesk::addTag(std::span<const DealId> ids, const QString &name,
                          const StepCourse &course)
{
    if (const Result<> chosen = checkAnyChosen(ids); !chosen)
        return chosen;
    return runStep(m_book, m_clock,
                   titleOf(m_book, ActionName{QStringLiteral("tag"), name.trimmed()}, ids),
                   [&](Transaction &transaction, Instant) -> Result<> {
                       const auto tag = tagNamed(transaction, name);
                       if (!tag)
                           return std::unexpected(tag.error());
                       return actOnEach(ids, course, [&](DealId id) {
                           return addDealTags(transaction, id, std::span(&*tag, 1));
                       });
                   });
}

Result<> DealDesk::removeTags(std::span<const DealId> ids, std::span<const TagId> tags,
                              const StepCourse &course)
{
    return runForEach(m_book, m_clock, {QStringLiteral("untag"), tagNames(m_book.catalog(), tags)},
                      ids, course, [&](Transaction &transaction, DealId id, Instant) {
                          return removeDealTags(transaction, id, tags);
                      });
}

} // namespace voronka
