#include "tests/support/goldenbook.h"

#include "core/process/dealdesk.h"
#include "core/process/funneldesk.h"
#include "core/process/listdesk.h"
#include "core/storage/bookfile.h"

#include <array>

namespace voronka {

namespace {

constexpr qint64 msPerDay = 24 * 60 * 60'000;

/// A helper of tests has no one to report to: an Error here is a defect.
template<typename T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Tells the stories of the twelve deals, each step a day after the one before.
class Storyteller
{
public:
    explicit Storyteller(Book &book) : m_book(book), m_desk(book, [this] { return m_now; })
    {
        const Clock clock = [this] { return m_now; };
        ListDesk lists(book, clock);
        m_competitor = require(lists.addLossReason(QStringLiteral("Bought from a competitor")));
        m_changedMind = require(lists.addLossReason(QStringLiteral("Changed their mind")));
        const FunnelId funnel =
                require(FunnelDesk(book, clock)
                                .addFunnel(QStringLiteral("Sales"),
                                           {QStringLiteral("S1"), QStringLiteral("S2"),
                                            QStringLiteral("S3"), QStringLiteral("S4")}));
        m_stages = book.catalog().liveStages(funnel);
    }

    Storyteller &deal(int firstStage = 1)
    {
        ++m_number;
        m_now = dayOfJanuary(m_number);
        DealDraft draft;
        draft.title = QStringLiteral("D%1").arg(m_number);
        draft.amount = Money{m_number * qint64(10'000)};
        draft.stage = stage(firstStage);
        m_deal = require(m_desk.create(draft));
        return *this;
    }

    Storyteller &to(int number)
    {
        nextDay();
        require(m_desk.move(std::array{m_deal}, stage(number)));
        return *this;
    }

    void won()
    {
        nextDay();
        require(m_desk.win(m_deal));
    }

    void wonAtOnce() { require(m_desk.win(m_deal)); }

    Storyteller &lostToCompetitor() { return lost(m_competitor); }
    Storyteller &lostInterest() { return lost(m_changedMind); }

    Storyteller &reopenedIn(int number)
    {
        nextDay();
        require(m_desk.reopen(m_deal, stage(number)));
        return *this;
    }

    void deferred()
    {
        nextDay();
        const Instant until =
                Instant::fromDateTime(QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()));
        require(m_desk.defer(std::array{m_deal}, until));
    }

private:
    static Instant dayOfJanuary(int day)
    {
        return Instant::fromDateTime(
                QDateTime(QDate(2026, 1, day), QTime(12, 0), QTimeZone::utc()));
    }

    StageId stage(int number) const { return m_stages[size_t(number) - 1]; }
    void nextDay() { m_now.msUtc += msPerDay; }

    Storyteller &lost(LossReasonId reason)
    {
        nextDay();
        require(m_desk.lose(std::array{m_deal}, {reason, {}}));
        return *this;
    }

    Book &m_book;
    DealDesk m_desk;
    Instant m_now = dayOfJanuary(1);
    LossReasonId m_competitor;
    LossReasonId m_changedMind;
    std::vector<StageId> m_stages;
    int m_number = 0;
    DealId m_deal;
};

} // namespace

std::unique_ptr<Book> goldenBook()
{
    auto book = require(
            createBookInMemory({*currencyFromCode(u"USD"), QTimeZone::utc(), Language::English}));
    Storyteller tell(*book);
    tell.deal().to(2).to(3).to(4).won(); // D1
    tell.deal().to(3).won(); // D2
    tell.deal().to(2).to(1).to(2).lostToCompetitor(); // D3
    tell.deal().to(2).to(3); // D4
    tell.deal(3).to(4).lostInterest(); // D5
    tell.deal().to(2).to(3).to(4).lostToCompetitor().reopenedIn(3).to(4).won(); // D6
    tell.deal(); // D7
    tell.deal().lostInterest(); // D8
    tell.deal().wonAtOnce(); // D9
    tell.deal().to(2).to(3).to(2); // D10
    tell.deal().to(2).deferred(); // D11
    tell.deal().to(2).to(3).lostToCompetitor(); // D12
    return book;
}

} // namespace voronka
