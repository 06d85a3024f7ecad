#include "core/base/localdays.h"
#include "core/process/rhythm.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

Instant day(int number, int hour = 12)
{
    return {1'767'225'600'000 + (number * 24 + hour) * qint64(3'600'000)};
}

/// A person and a company that buy.
class BuyingBook : public ProcessBook
{
public:
    BuyingBook()
    {
        Contact person;
        person.name = QStringLiteral("Марія");
        maria = valueOf(people.add(person));
        Company company;
        company.name = QStringLiteral("Дубрава");
        oaks = valueOf(people.add(company));
        now = LocalDays(QTimeZone::utc()).noon(QDate(2026, 6, 1));
    }

    DealId sell(std::optional<ContactId> contact, std::optional<CompanyId> company,
                std::optional<QDate> wonOn)
    {
        DealDraft draft;
        draft.title = QStringLiteral("Sale");
        draft.contact = contact;
        draft.company = company;
        draft.createdAt = LocalDays(QTimeZone::utc()).noon(QDate(2025, 1, 1));
        const DealId id = valueOf(deals.create(draft));
        if (wonOn)
            valueOf(deals.win(id, {{}, wonOn}));
        return id;
    }
    NextSaleSuggestion suggest(DealId id, QDate wonOn)
    {
        return valueOf(suggestNextSale(*book, deal(id), wonOn));
    }

    ContactId maria;
    CompanyId oaks;
};

using Basis = NextSaleSuggestion::Basis;

} // namespace

TEST_CASE("The rhythm of purchases is the median of the days between", "[process][rhythm]")
{
    CHECK(!purchaseRhythm({}));
    CHECK(!purchaseRhythm(std::array{day(1)}));
    CHECK(!purchaseRhythm(std::array{day(1), day(1), day(1)}));
    CHECK(purchaseRhythm(std::array{day(1), day(2)}) == 1);
    CHECK(purchaseRhythm(std::array{day(40), day(0), day(10)}) == 20);
    CHECK(purchaseRhythm(std::array{day(0), day(10), day(10), day(110)}) == 55);
    CHECK(purchaseRhythm(std::array{day(0), day(10), day(20), day(200)}) == 10);
    CHECK(purchaseRhythm(std::array{day(0), day(3), day(7)}) == 4);
    // An hour more or less, as when clocks are changed, is no day.
    CHECK(purchaseRhythm(std::array{day(0, 12), day(7, 11)}) == 7);
}

TEST_CASE("The next sale follows the client's own rhythm", "[process][rhythm]")
{
    BuyingBook p;
    p.sell(p.maria, {}, QDate(2026, 1, 1));
    p.sell(p.maria, p.oaks, QDate(2026, 2, 10));
    p.sell({}, p.oaks, QDate(2026, 2, 11)); // Another client.
    const DealId sale = p.sell(p.maria, {}, {});
    CHECK(p.suggest(sale, QDate(2026, 3, 12))
          == NextSaleSuggestion{QDate(2026, 4, 16), 35, Basis::Rhythm, 3});
    // It counts itself once, won or not.
    valueOf(p.deals.win(sale, {{}, QDate(2026, 3, 12)}));
    CHECK(p.suggest(sale, QDate(2026, 3, 12))
          == NextSaleSuggestion{QDate(2026, 4, 16), 35, Basis::Rhythm, 3});
}

TEST_CASE("A company buys as often as whoever buys for it", "[process][rhythm]")
{
    BuyingBook p;
    p.sell({}, p.oaks, QDate(2026, 1, 1));
    p.sell(p.maria, p.oaks, QDate(2026, 1, 31));
    const NextSaleSuggestion expected{QDate(2026, 4, 1), 30, Basis::Rhythm, 3};
    CHECK(p.suggest(p.sell({}, p.oaks, {}), QDate(2026, 3, 2)) == expected);
    // A buyer who is new there buys as her company does, one who is known as herself.
    Contact person;
    person.name = QStringLiteral("Ганна");
    const ContactId hanna = valueOf(p.people.add(person));
    CHECK(p.suggest(p.sell(hanna, p.oaks, {}), QDate(2026, 3, 2)) == expected);
    CHECK(p.suggest(p.sell(p.maria, p.oaks, {}), QDate(2026, 2, 10)).days == 10);
}

TEST_CASE("Without a rhythm the interval of the book counts, else a month", "[process][rhythm]")
{
    BuyingBook p;
    p.sell(p.maria, {}, QDate(2026, 1, 31));
    valueOf(p.lose(p.sell(p.maria, {}, {})));
    const DealId sale = p.sell(p.maria, {}, {});
    // On the same day: one purchase.
    CHECK(p.suggest(sale, QDate(2026, 1, 31))
          == NextSaleSuggestion{QDate(2026, 2, 28), 28, Basis::Default, 0});
    BookSettings settings = p.book->catalog().settings;
    settings.nextSaleAfterDays = 90;
    valueOf(p.lists.setSettings(settings));
    CHECK(p.suggest(sale, QDate(2026, 1, 31))
          == NextSaleSuggestion{QDate(2026, 5, 1), 90, Basis::Interval, 0});
    const DealId nobodys = p.sell({}, {}, {});
    CHECK(p.suggest(nobodys, QDate(2026, 1, 31)).basis == Basis::Interval);
}

TEST_CASE("Days of sales are those of the book", "[process][rhythm]")
{
    BuyingBook p;
    BookSettings settings = p.book->catalog().settings;
    settings.timeZone = QTimeZone("Pacific/Auckland");
    valueOf(p.lists.setSettings(settings));
    p.sell(p.maria, {}, QDate(2026, 3, 30));
    const DealId sale = p.sell(p.maria, {}, {});
    // Clocks are put back in between.
    CHECK(p.suggest(sale, QDate(2026, 4, 9)).days == 10);
}
