#pragma once

#include "core/base/instant.h"
#include "core/process/dealactions.h"
#include "core/storage/book.h"

#include <span>

namespace voronka {

/// The client of a deal as typed into a form. Names that the book does not have yet are added
/// together with the deal; an empty name means none.
struct ClientEntry
{
    QString company;
    QString contact;
    QString phone; ///< Given to the contact; ignored without one, as is the e-mail.
    QString email;
};

/// The actions of dealactions.h, each as one transaction and one undo step: what the window and the
/// command line call. Several deals at once are one step too, all or none; the refusal names the
/// deal, and no deal at all is refused. What changes nothing leaves no step.
class DealDesk
{
public:
    DealDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    Result<DealId> create(const DealDraft &draft);
    /// The contact and company of the draft are taken from the entry.
    Result<DealId> create(const DealDraft &draft, const ClientEntry &client);
    Result<> edit(DealId id, const DealFields &fields);
    Result<> edit(DealId id, const DealFields &fields, const ClientEntry &client);
    Result<> move(std::span<const DealId> ids, StageId to);
    Result<> win(DealId id, const WinDetails &details = {});
    Result<> lose(std::span<const DealId> ids, const LossDetails &details);
    Result<> defer(std::span<const DealId> ids, Instant until, const QString &comment = {});
    Result<> resume(DealId id);
    Result<> reopen(DealId id, std::optional<StageId> stage = {});
    Result<> transfer(DealId id, FunnelId funnel, std::optional<StageId> stage = {});
    Result<> remove(std::span<const DealId> ids);
    Result<> setTags(DealId id, std::span<const TagId> tags);

    Result<HistoryStep> undo() { return m_book.history().undo(m_book, m_clock()); }
    Result<HistoryStep> redo() { return m_book.history().redo(m_book, m_clock()); }

private:
    Book &m_book;
    Clock m_clock;
};

/// The step in the user's language, for the Edit menu and for a toast: "Move “Kitchen for
/// Ivanova”". Knows every kind that the desks, the import and the making of a book use.
QString describeStep(const ChangeTitle &title);

} // namespace voronka
