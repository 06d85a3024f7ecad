#include "core/process/dealdesk.h"

#include "core/process/listdesk.h"
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
ChangeTitle titleOf(Book &book, const QString &kind, DealId id)
{
    const auto deal = book.deals().deal(id);
    return {kind, deal ? deal->title : QString()};
}

/// Several deals are named by how many they are, under a kind of its own ("deals.move").
ChangeTitle titleOf(Book &book, const QString &action, std::span<const DealId> ids)
{
    if (ids.size() == 1)
        return titleOf(book, QLatin1String("deal.") + action, ids.front());
    return {QLatin1String("deals.") + action, QString::number(ids.size())};
}

/// One action on every deal as one step, all or none.
template<typename Action>
Result<> runForEach(Book &book, const Clock &clock, const QString &action,
                    std::span<const DealId> ids, Action act)
{
    if (ids.empty()) {
        return failure(ErrorKind::Refused,
                       DealDeskText::tr("No deal is chosen. Choose at least one deal."));
    }
    return runStep(book, clock, titleOf(book, action, ids),
                   [&](Transaction &transaction, Instant now) -> Result<> {
                       for (const DealId id : ids) {
                           if (const Result<> done = act(transaction, id, now); !done)
                               return done;
                       }
                       return {};
                   });
}

/// Finds or adds the client, and puts both ids into a draft or into the fields of a deal.
template<typename Target>
Result<> resolveClient(Transaction &transaction, const ClientEntry &client, Target &target,
                       Instant now)
{
    target.company.reset();
    target.contact.reset();
    if (!client.company.trimmed().isEmpty()) {
        const auto company = companyNamed(transaction, client.company.trimmed(), now);
        if (!company)
            return std::unexpected(company.error());
        target.company = *company;
    }
    if (!client.contact.trimmed().isEmpty()) {
        std::vector<Channel> channels;
        if (!client.phone.trimmed().isEmpty())
            channels.push_back({ChannelKind::Phone, client.phone.trimmed()});
        if (!client.email.trimmed().isEmpty())
            channels.push_back({ChannelKind::Email, client.email.trimmed()});
        const auto contact =
                contactNamed(transaction, client.contact.trimmed(), target.company, channels, now);
        if (!contact)
            return std::unexpected(contact.error());
        target.contact = *contact;
    }
    return {};
}

} // namespace

Result<DealId> DealDesk::create(const DealDraft &draft)
{
    return runStep(m_book, m_clock, {QStringLiteral("deal.create"), draft.title.trimmed()},
                   [&](Transaction &transaction, Instant now) {
                       return createDeal(transaction, draft, now);
                   });
}

Result<DealId> DealDesk::create(const DealDraft &draft, const ClientEntry &client)
{
    return runStep(m_book, m_clock, {QStringLiteral("deal.create"), draft.title.trimmed()},
                   [&](Transaction &transaction, Instant now) -> Result<DealId> {
                       DealDraft complete = draft;
                       if (const auto found = resolveClient(transaction, client, complete, now);
                           !found)
                           return std::unexpected(found.error());
                       return createDeal(transaction, complete, now);
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

Result<> DealDesk::move(std::span<const DealId> ids, StageId to)
{
    return runForEach(m_book, m_clock, QStringLiteral("move"), ids,
                      [&](Transaction &transaction, DealId id, Instant now) {
                          return moveDeal(transaction, id, to, now);
                      });
}

Result<> DealDesk::win(DealId id, const WinDetails &details)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.win"), id),
                   [&](Transaction &transaction, Instant now) {
                       return winDeal(transaction, id, details, now);
                   });
}

Result<> DealDesk::lose(std::span<const DealId> ids, const LossDetails &details)
{
    return runForEach(m_book, m_clock, QStringLiteral("lose"), ids,
                      [&](Transaction &transaction, DealId id, Instant now) {
                          return loseDeal(transaction, id, details, now);
                      });
}

Result<> DealDesk::defer(std::span<const DealId> ids, Instant until, const QString &comment)
{
    return runForEach(m_book, m_clock, QStringLiteral("defer"), ids,
                      [&](Transaction &transaction, DealId id, Instant now) {
                          return deferDeal(transaction, id, until, comment, now);
                      });
}

Result<> DealDesk::resume(DealId id)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.resume"), id),
                   [&](Transaction &transaction, Instant now) {
                       return resumeDeal(transaction, id, now);
                   });
}

Result<> DealDesk::reopen(DealId id, std::optional<StageId> stage)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.reopen"), id),
                   [&](Transaction &transaction, Instant now) {
                       return reopenDeal(transaction, id, stage, now);
                   });
}

Result<> DealDesk::transfer(DealId id, FunnelId funnel, std::optional<StageId> stage)
{
    return runStep(m_book, m_clock, titleOf(m_book, QStringLiteral("deal.transfer"), id),
                   [&](Transaction &transaction, Instant now) {
                       return transferDeal(transaction, id, funnel, stage, now);
                   });
}

Result<> DealDesk::remove(std::span<const DealId> ids)
{
    return runForEach(m_book, m_clock, QStringLiteral("remove"), ids,
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

} // namespace voronka
