#include "core/facts/searchtexts.h"
#include "tests/support/catch.h"

#include <random>

using namespace voronka;

namespace {

QString anyName(std::mt19937 &random)
{
    static const QStringList names{QStringLiteral("Анна"),   QStringLiteral("Пётр"),
                                   QStringLiteral("Кухня"),  QStringLiteral("Кухарь"),
                                   QStringLiteral("Отпуск"), QStringLiteral("Santos")};
    return names[int(random() % 6)] + u' ' + names[int(random() % 6)];
}

/// Deals with and without clients, some of which have two rows.
struct Shop
{
    Facts facts;
    SearchTexts texts;

    explicit Shop(unsigned seed)
    {
        std::mt19937 random(seed);
        for (qint64 id = 1; id <= 40; ++id) {
            texts.contacts.append(id, foldText(anyName(random)));
            texts.companies.append(id, foldText(anyName(random)));
        }
        for (qint64 deal = 1; deal <= 2000; deal += 1 + random() % 2) {
            FactRow row;
            row.deal = DealId(deal);
            row.funnel = FunnelId(1);
            if (random() % 3)
                row.contact = ContactId(1 + random() % 45);
            if (random() % 3)
                row.company = CompanyId(1 + random() % 45);
            facts.append(row);
            if (random() % 10 == 0) {
                row.funnel = FunnelId(2);
                facts.append(row);
            }
            if (random() % 20)
                texts.deals.append(deal, foldText(anyName(random)));
        }
        for (int change = 0; change < 50; ++change)
            texts.deals.set(1 + random() % 2000, foldText(anyName(random) + anyName(random)));
    }

    bool holds(size_t row, const QByteArray &word) const
    {
        return texts.deals.text(facts.deal()[row]).contains(word)
                || texts.contacts.text(facts.contact()[row]).contains(word)
                || texts.companies.text(facts.company()[row]).contains(word);
    }
};

} // namespace

TEST_CASE("A deal is found by its title, its contact and its company", "[text]")
{
    const Shop shop(GENERATE(1u, 2u));
    const auto *typed = GENERATE(u"анна", u"анна петр", u"кух", u"а", u"отпуск кухня santos",
                                 u"кухня sant пе", u"нет такого", u"петр zzz");
    const SearchQuery query(typed);
    std::vector<quint8> expected(shop.facts.size(), 1);
    for (size_t row = 0; row < shop.facts.size(); ++row) {
        for (const SearchQuery::Word &word : query.words())
            expected[row] &= quint8(shop.holds(row, word.front()));
    }
    if (std::ranges::count(expected, 1) == 0)
        expected.clear();
    CAPTURE(QStringView(typed).toString().toStdString());
    CHECK(dealRowsWithText(shop.facts, shop.texts, query) == expected);
}

TEST_CASE("The newest deals of a few clients are those that looking at each deal finds", "[text]")
{
    const Shop shop(3);
    const std::vector<ContactId> contacts{ContactId(3), ContactId(44), ContactId(99)};
    const std::vector<CompanyId> companies{CompanyId(7)};
    std::vector<DealId> expected;
    for (size_t row = shop.facts.size(); row-- > 0;) {
        const quint32 contact = shop.facts.contact()[row];
        if (contact == 3 || contact == 44 || shop.facts.company()[row] == 7)
            expected.push_back(DealId(shop.facts.deal()[row]));
    }
    CHECK(newestDealsOf(shop.facts, contacts, companies, 10'000) == expected);
    expected.resize(5);
    CHECK(newestDealsOf(shop.facts, contacts, companies, 5) == expected);
    CHECK(newestDealsOf(shop.facts, {}, {}, 5).empty());
}

TEST_CASE("An order of names is made anew after a change", "[text]")
{
    SearchTexts texts;
    texts.contacts.append(1, foldText(u"Борис"));
    texts.companies.append(1, foldText(u"Вера"));
    CHECK(texts.contactPlaces().of(1) < texts.companyPlaces().of(1));
    texts.companies.set(1, foldText(u"Альфа"));
    CHECK(texts.contactPlaces().of(1) > texts.companyPlaces().of(1));

    texts.deals.append(1, foldText(u"Окно"));
    texts.deals.append(2, foldText(u"Дверь"));
    CHECK(texts.titlePlaces().of(1) > texts.titlePlaces().of(2));
    texts.deals.set(1, foldText(u"Арка"));
    CHECK(texts.titlePlaces().of(1) < texts.titlePlaces().of(2));
}
