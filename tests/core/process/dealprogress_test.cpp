#include "core/base/localdays.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

DealProgress progressOf(ProcessBook &book, DealId deal)
{
    const LocalDays days(book.book->catalog().settings.timeZone);
    const auto all = valueOf(book.book->activities().progress(std::array{deal}, days));
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("A deal tells when it slept since it entered its stage", "[process][progress]")
{
    ProcessBook book;
    const DealId deal = book.addDeal(QStringLiteral("Kitchen"));
    const auto sleep = [&] {
        const Instant from = book.now;
        valueOf(book.deals.defer(std::array{deal}, {book.now.msUtc + 1'000'000'000}));
        book.pass(2);
        valueOf(book.deals.resume(deal));
        return Sleep{from, book.now};
    };
    const Sleep first = sleep();
    book.pass(1);
    const Sleep second = sleep();
    CHECK(progressOf(book, deal).sleeps == std::vector{first, second});
    valueOf(book.move(deal, 2));
    CHECK(progressOf(book, deal).sleeps.empty());
    book.pass(1);
    const Sleep third = sleep();
    CHECK(progressOf(book, deal).sleeps == std::vector{third});
    // The sleep that goes on is none yet.
    valueOf(book.deals.defer(std::array{deal}, {book.now.msUtc + 1'000'000'000}));
    CHECK(progressOf(book, deal).sleeps == std::vector{third});
}

TEST_CASE("A deal that was lost and is won is a revived one", "[process][progress]")
{
    ProcessBook book;
    const DealId deal = book.addDeal(QStringLiteral("Kitchen"));
    const DealId plain = book.addDeal(QStringLiteral("Plain"));
    valueOf(book.deals.win(plain));
    valueOf(book.deals.reopen(plain));
    valueOf(book.deals.win(plain));
    CHECK_FALSE(progressOf(book, plain).isRevived);

    LossDetails loss;
    loss.reason = book.book->catalog().lossReasons.front().id;
    valueOf(book.deals.lose(std::array{deal}, loss));
    CHECK_FALSE(progressOf(book, deal).isRevived);
    book.pass(1);
    valueOf(book.deals.reopen(deal));
    CHECK_FALSE(progressOf(book, deal).isRevived);
    valueOf(book.deals.win(deal));
    CHECK(progressOf(book, deal).isRevived);
    valueOf(book.deals.undo());
    CHECK_FALSE(progressOf(book, deal).isRevived);
}

TEST_CASE("The first thing planned of a deal is told", "[process][progress]")
{
    ProcessBook book;
    const DealId deal = book.addDeal(QStringLiteral("Kitchen"));
    CHECK_FALSE(progressOf(book, deal).nextActivity);
    Activity meeting;
    meeting.deal = deal;
    meeting.kind = ActivityKind::Meeting;
    meeting.done = false;
    meeting.at = {book.now.msUtc + 2'000'000};
    valueOf(book.activities.add(meeting));
    meeting.at = {book.now.msUtc + 1'000'000};
    const ActivityId first = valueOf(book.activities.add(meeting));
    REQUIRE(progressOf(book, deal).nextActivity);
    CHECK(progressOf(book, deal).nextActivity->id == first);
}
