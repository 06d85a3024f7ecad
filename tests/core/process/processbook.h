#pragma once

#include "core/process/activitydesk.h"
#include "core/process/dealdesk.h"
#include "core/process/funneldesk.h"
#include "core/process/listdesk.h"
#include "core/process/peopledesk.h"
#include "core/storage/bookfile.h"
#include "tests/support/catch.h"

#include <array>
#include <memory>

namespace voronka {

/// What a Result holds; an Error fails the test with its sentence.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        FAIL(result.error().message.toStdString());
        std::abort(); // FAIL throws; this tells the compiler.
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The sentence of a refusal of this kind; anything else fails the test.
template<typename T>
QString refusalOf(const Result<T> &result, ErrorKind kind = ErrorKind::Refused)
{
    if (result)
        FAIL("It was not refused.");
    INFO(result.error().message.toStdString());
    REQUIRE(int(result.error().kind) == int(kind));
    return result.error().message;
}

/// Everything in a book that the process may change, for comparing before and after.
struct BookSnapshot
{
    std::vector<DealLine> deals;
    std::vector<std::vector<DealMove>> moves;
    std::vector<std::vector<DealStore::Passage>> passages;
    Catalog catalog;
    std::vector<Contact> contacts;
    std::vector<Company> companies;
    std::vector<std::vector<Activity>> activities; ///< By deal, then by contact, like the tasks.
    std::vector<std::vector<Task>> tasks;
    std::vector<std::vector<RequirementId>> confirmed;
    std::vector<DealReview> reviews;

    friend bool operator==(const BookSnapshot &, const BookSnapshot &) = default;
};

BookSnapshot snapshotOf(Book &book);

/// Every cache compared with what the moves say, computed here without the code under test. One
/// line for each difference.
QStringList brokenCaches(const BookSnapshot &snapshot);
inline QStringList brokenCaches(Book &book)
{
    return brokenCaches(snapshotOf(book));
}

/// A book in memory with a funnel “Sales” of four stages S1 to S4, a funnel “Repair” of R1 and R2,
/// two loss reasons and two managers, and a clock that the test sets.
class ProcessBook
{
public:
    ProcessBook();

    Clock clock()
    {
        return [this] { return now; };
    }
    StageId stage(int number) const { return stages[size_t(number) - 1]; }
    StageId repairStage(int number) const { return repairStages[size_t(number) - 1]; }

    DealId addDeal(const QString &title = QStringLiteral("Kitchen"), int inStage = 1);
    Deal deal(DealId id) { return valueOf(book->deals().deal(id)); }
    std::vector<DealMove> moves(DealId id) { return valueOf(book->deals().moves(id)); }
    /// The events of a deal as text: "created S1, moved S1>S2, lost S2 (Too dear)".
    QString story(DealId id);
    Result<> move(DealId id, int to) { return deals.move(std::array{id}, stage(to)); }
    Result<> lose(DealId id) { return deals.lose(std::array{id}, {tooDear, {}}); }
    Result<> defer(DealId id) { return deals.defer(std::array{id}, later(24 * 60)); }
    Instant later(int minutes) const { return {now.msUtc + minutes * qint64(60'000)}; }
    void pass(int minutes) { now = later(minutes); }

    Instant now{1'767'261'600'000}; ///< 2026-01-01 10:00 UTC
    std::unique_ptr<Book> book;
    DealDesk deals;
    FunnelDesk funnels;
    ListDesk lists;
    PeopleDesk people;
    ActivityDesk activities;

    FunnelId sales;
    FunnelId repair;
    std::vector<StageId> stages;
    std::vector<StageId> repairStages;
    LossReasonId tooDear;
    LossReasonId changedMind;
    ManagerId olena;
    ManagerId petro;
};

} // namespace voronka
