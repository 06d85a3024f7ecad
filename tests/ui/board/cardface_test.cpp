#include "core/chart/charttheme.h"
#include "tests/support/catch.h"
#include "ui/board/carddelegate.h"
#include "ui/board/cardface.h"
#include "ui/widgets/palettes.h"

using namespace voronka;

namespace {

constexpr qint64 msPerMinute = 60'000;

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
    CardFace face() const { return cardFace(card, {catalog, days, now, Language::English}); }
    Instant inMinutes(qint64 minutes) const { return {now.msUtc + minutes * msPerMinute}; }

    Catalog catalog;
    LocalDays days{QTimeZone::utc()};
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

TEST_CASE_METHOD(CardFixture, "A card tells the next step, or that there is none", "[board][card]")
{
    CHECK(face().step == CardFace::Step::None);
    CHECK_FALSE(face().nextStep.isEmpty());

    card.line.deal.nextContactAt = inMinutes(60);
    CHECK(face().step == CardFace::Step::Planned);
    CHECK(face().nextStep.contains(QStringLiteral("today")));

    Task task;
    task.title = QStringLiteral("Call Ivan");
    task.dueOn = QDate(2026, 6, 16);
    card.nextTask = task;
    CHECK(face().nextStep == QStringLiteral("tomorrow: Call Ivan"));
    card.nextTask->dueOn = QDate(2026, 6, 15);
    CHECK(face().step == CardFace::Step::Planned);
    card.nextTask->dueOn = QDate(2026, 6, 14);
    CHECK(face().step == CardFace::Step::Overdue);
    card.nextTask->dueOn.reset();
    CHECK(face().nextStep == QStringLiteral("Call Ivan"));
}

TEST_CASE_METHOD(CardFixture, "A sleeping card tells when it wakes and not how long it stood",
                 "[board][card]")
{
    card.line.deal.status = DealStatus::Deferred;
    card.line.deal.nextContactAt = inMinutes(24 * 60);
    card.line.deal.stageSince = inMinutes(-1000);
    CHECK(face().timeInStage.isEmpty());
    CHECK_FALSE(face().late);
    CHECK(face().nextStep.contains(QStringLiteral("tomorrow")));
}

TEST_CASE_METHOD(CardFixture, "A card is heard as a whole", "[board][card][accessibility]")
{
    card.line.contactName = QStringLiteral("Ivan");
    card.line.companyName = QStringLiteral("Oak & Co");
    card.line.deal.kind = DealKind::Referral;
    card.line.deal.stageSince = inMinutes(-180);
    card.touches = 3;
    const QString spoken = spokenCard(face());
    for (const char *part : {"Kitchen", "Ivan, Oak & Co", "$1,234.56", "Talks", "3", "limit"}) {
        CAPTURE(part, spoken.toStdString());
        CHECK(spoken.contains(QLatin1String(part)));
    }
}
