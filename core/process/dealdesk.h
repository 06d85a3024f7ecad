#pragma once

#include "core/base/instant.h"
#include "core/process/dealactions.h"
#include "core/process/demands.h"
#include "core/storage/book.h"

#include <functional>
#include <span>
#include <stop_token>

namespace voronka {

/// How a step over many deals is watched from outside: told now and then the share that is done,
/// 0..1, and asked to stop. What was stopped has changed nothing.
struct StepCourse
{
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};

/// The sale that a won one leads on to: a deal to the same client that sleeps until then.
struct NextSale
{
    QString title;
    Instant contactAt;
};

/// The actions of dealactions.h, each as one transaction and one undo step: what the window and the
/// command line call. Several deals at once are one step too, all or none; the refusal names the
/// deal, and no deal at all is refused. What changes nothing leaves no step.
class DealDesk
{
public:
    DealDesk(Book &book, Clock clock) : m_book(book), m_clock(std::move(clock)) { }

    Result<DealId> create(const DealDraft &draft);
    /// The contact and company are those of the entry, whatever the draft has.
    Result<DealId> create(const DealDraft &draft, const ClientEntry &client);
    Result<> edit(DealId id, const DealFields &fields);
    Result<> edit(DealId id, const DealFields &fields, const ClientEntry &client);
    /// Of several deals those that stand there already stay as they are, and those that sleep there
    /// are woken. Refused while one of them lacks what the stages on its way demand, see demands.h.
    Result<> move(std::span<const DealId> ids, StageId to, const StepCourse &course = {});
    /// With the answers to what the stages on the way demand, as one step.
    Result<> move(DealId id, StageId to, const EntryAnswers &answers);
    /// Likewise for a deal that begins further on.
    Result<DealId> create(const DealDraft &draft, const EntryAnswers &answers);
    Result<DealId> create(const DealDraft &draft, const ClientEntry &client,
                          const EntryAnswers &answers);
    /// The tasks of the stage where it stands once more.
    Result<> createStageTasksAgain(DealId id);
    Result<> win(DealId id, const WinDetails &details = {});
    /// With the next sale to the same client, whose id is returned, as one step.
    Result<DealId> win(DealId id, const WinDetails &details, const NextSale &next);
    Result<> lose(std::span<const DealId> ids, const LossDetails &details,
                  const StepCourse &course = {});
    /// For the reason of that name, which is added to the list in the same step when it is new.
    Result<> lose(std::span<const DealId> ids, const LossDetails &details, const QString &newReason,
                  const StepCourse &course = {});
    Result<> defer(std::span<const DealId> ids, Instant until, const QString &comment = {},
                   const StepCourse &course = {});
    Result<> resume(std::span<const DealId> ids, const StepCourse &course = {});
    Result<> resume(DealId id) { return resume(std::span(&id, 1)); }
    Result<> reopen(DealId id, std::optional<StageId> stage = {}, const EntryAnswers &answers = {});
    Result<> transfer(DealId id, FunnelId funnel, std::optional<StageId> stage = {},
                      const EntryAnswers &answers = {});
    Result<> remove(std::span<const DealId> ids, const StepCourse &course = {});
    Result<> setTags(DealId id, std::span<const TagId> tags);
    /// Who answers for them from now on; nothing: nobody. Won and lost deals are given away too.
    Result<> assign(std::span<const DealId> ids, std::optional<ManagerId> manager,
                    const StepCourse &course = {});
    /// Beside the tags that each of them has.
    Result<> addTags(std::span<const DealId> ids, std::span<const TagId> tags,
                     const StepCourse &course = {});
    /// The tag of that name, which is added to the book in the same step when it is new.
    Result<> addTag(std::span<const DealId> ids, const QString &name,
                    const StepCourse &course = {});
    /// The other tags of each of them stay.
    Result<> removeTags(std::span<const DealId> ids, std::span<const TagId> tags,
                        const StepCourse &course = {});

    Result<HistoryStep> undo() { return m_book.history().undo(m_book, m_clock()); }
    Result<HistoryStep> redo() { return m_book.history().redo(m_book, m_clock()); }

private:
    Book &m_book;
    Clock m_clock;
};

/// The step in the user's language, for the Edit menu and for a toast: "Move “Kitchen for
/// Ivanova”". Knows every kind that the desks, the import and the making of a book use.
QString describeStep(const ChangeTitle &title);

/// The kinds (ChangeTitle::title) that it knows.
QStringList knownSteps();

/// Whether the subject of such a step is a number: how many things it was about.
bool isCountingStep(const QString &kind);

} // namespace voronka
