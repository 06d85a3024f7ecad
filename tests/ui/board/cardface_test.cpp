#include "core/chart/charttext.h"
#include "core/chart/charttheme.h"
#include "tests/support/catch.h"
#include "ui/board/cardface.h"
#include "ui/widgets/palettes.h"

using namespace voronka;

namespace {

constexpr qint64 msPerMinute = 60'000;

QString limit(int minutes, int exceededBy)
{
    return QStringLiteral("limit %1, exceeded by %2")
            .arg(chartDuration(minutes), chartDuration(exceededBy));
}

/// A card in a stage with a limit of an hour, at noon of a day in June.
class CardFixture
{
public:
    CardFixture()
    {
        catalog.settings = {*currencyFromCode(u"USD"), QTimeZone::utc(), Language::English};
        Stage stage;
        stage.id = StageId(1);
        stage.name = QStringLiteral("Talks");
        stage.limitMinutes = 60;
        catalog.stages.push_back(stage);
        card.line.deal.stage = StageId(1);
        card.line.deal.title = QStringLiteral("Kitchen");
        card.line.deal.amount = {123456};
        card.line.deal.stageSince = now;
    }
    CardFace face() const
    {
        const WorkingClock clock(catalog.settings.workingHours, QTimeZone::utc());
        return cardFace(card, {catalog, clock, now, Language::English});
    }
    /// From nine to six on all days but Saturday and Sunday; the day of the fixture is a Monday.
    void setWorkingHours()
    {
        for (size_t day = 0; day < 5; ++day)
            catalog.settings.workingHours.week[day] = WorkingHours::Hours();
    }
    Instant inMinutes(qint64 minutes) const { return {now.msUtc + minutes * msPerMinute}; }

    Catalog catalog;
    Instant now =
            Instant::fromDateTime(QDateTime(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::utc()));
    Card card;
};

} // namespace

TEST_CASE_METHOD(CardFixture, "A card grows warm beyond the limit of its stage and red at twice it",
                 "[board][card]")
{
    card.line.deal.stageSince = inMinutes(-60);
    CHECK_FALSE(face().late);
    card.line.deal.stageSince = inMinutes(-90);
    CHECK(face().late);
    CHECK(face().lateness == 0.5);
    card.line.deal.stageSince = inMinutes(-240);
    CHECK(face().lateness >= 1);
    catalog.stages.front().limitMinutes.reset();
    CHECK_FALSE(face().late);
}

TEST_CASE("The colours of lateness are readable on a card", "[board][card]")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const double lateness : {0.0, 0.5, 1.0, 7.0}) {
            for (const auto ground : {QPalette::Base, QPalette::Highlight}) {
                CAPTURE(isDark(palette), lateness, int(ground));
                CHECK(contrastRatio(latenessColour(lateness, palette), palette.color(ground))
                      >= 4.5);
            }
        }
    }
}

TEST_CASE_METHOD(CardFixture, "A limit is counted in working time", "[board][card][limit]")
{
    setWorkingHours();
    const Instant noon = now;
    const Instant friday = inMinutes(-(2 * 24 * 60 + 18 * 60 + 30));
    card.line.deal.stageSince = friday; // At half past five: until half past nine on Monday.
    CHECK(face().late);
    now = {noon.msUtc - (2 * 60 + 45) * msPerMinute};
    CHECK_FALSE(face().late);
    CHECK(face().timeInStage == chartDuration(3 * 24 * 60));

    // Until half past five on Tuesday.
    catalog.stages.front().limitMinutes = 2 * 24 * 60;
    now = {noon.msUtc + 24 * 60 * msPerMinute};
    CHECK_FALSE(face().late);
    now = {noon.msUtc + 3 * 24 * 60 * msPerMinute};
    CHECK(face().late);
    CHECK(face().limit == limit(2 * 24 * 60, 28 * 60));
    CHECK(face().lateness > 0.5);
    CHECK(face().lateness < 1);
}

TEST_CASE_METHOD(CardFixture, "The time asleep counts neither as time nor towards the limit",
                 "[board][card][limit]")
{
    card.line.deal.stageSince = inMinutes(-180);
    card.progress.sleeps = {{inMinutes(-170), inMinutes(-20)}};
    CHECK_FALSE(face().late);
    CHECK(face().timeInStage == chartDuration(30));
    card.progress.sleeps = {{inMinutes(-170), inMinutes(-80)}};
    CHECK(face().late);
    CHECK(face().limit == limit(60, 30));
}

TEST_CASE_METHOD(CardFixture, "A card tells the next step, or that there is none", "[board][card]")
{
    using enum NextStep::State;
    CHECK(face().step.state == Missing);
    CHECK_FALSE(face().step.text.isEmpty());

    card.line.deal.nextContactAt = inMinutes(60);
    CHECK(face().step.state == Planned);
    CHECK(face().step.text.contains(QStringLiteral("today")));

    Task task;
    task.title = QStringLiteral("Call Ivan");
    task.dueOn = QDate(2026, 6, 16);
    card.progress.nextTask = task;
    CHECK(face().step.text == QStringLiteral("tomorrow: Call Ivan"));
    card.progress.nextTask->dueOn = QDate(2026, 6, 15);
    CHECK(face().step.state == Planned);
    card.progress.nextTask->dueOn = QDate(2026, 6, 14);
    CHECK(face().step.state == Overdue);
    CHECK(spokenCard(face()).contains(QStringLiteral("Overdue")));
    card.progress.nextTask->dueOn.reset();
    CHECK(face().step.text == QStringLiteral("Call Ivan"));
}

TEST_CASE_METHOD(CardFixture, "What is planned is a next step too, the first of all",
                 "[board][card]")
{
    using enum NextStep::State;
    Activity meeting;
    meeting.kind = ActivityKind::Meeting;
    meeting.done = false;
    meeting.at = inMinutes(24 * 60);
    meeting.text = QStringLiteral("at theirs");
    card.progress.nextActivity = meeting;
    CHECK(face().step.state == Planned);
    CHECK(face().step.text.contains(QStringLiteral("Meeting, at theirs")));
    Task task;
    task.title = QStringLiteral("Call Ivan");
    task.dueOn = QDate(2026, 6, 15);
    card.progress.nextTask = task;
    CHECK(face().step.text == QStringLiteral("today: Call Ivan"));
    card.progress.nextActivity->at = inMinutes(-1);
    CHECK(face().step.state == Overdue);
    CHECK(face().step.text.contains(QStringLiteral("Meeting")));
}

TEST_CASE_METHOD(CardFixture, "A sleeping card tells when it wakes and not how long it stood",
                 "[board][card]")
{
    card.line.deal.status = DealStatus::Deferred;
    card.line.deal.nextContactAt = inMinutes(24 * 60);
    card.line.deal.stageSince = inMinutes(-1000);
    CHECK(face().timeInStage.isEmpty());
    CHECK_FALSE(face().late);
    CHECK(face().step.text.contains(QStringLiteral("tomorrow")));
}

TEST_CASE_METHOD(CardFixture, "A card is heard as a whole", "[board][card][accessibility]")
{
    card.line.contactName = QStringLiteral("Ivan");
    card.line.companyName = QStringLiteral("Oak & Co");
    card.line.deal.kind = DealKind::Referral;
    card.line.deal.stageSince = inMinutes(-180);
    card.progress.touches = 3;
    const QString spoken = spokenCard(face());
    for (const char *part : {"Kitchen", "Ivan, Oak & Co", "$1,234.56", "Talks", "3", "limit"}) {
        CAPTURE(part, spoken.toStdString());
        CHECK(spoken.contains(QLatin1String(part)));
    }
}
