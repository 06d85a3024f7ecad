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
        texts.endLoading();
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

std::vector<quint8> rowsOf(const Shop &shop, const SearchQuery &query)
{
    std::vector<quint8> bytes(shop.facts.size(), 0);
    if (const DealRows rows = dealRowsWithText(shop.facts, shop.texts, query)) {
        for (size_t i = 0; i < rows->size(); ++i)
            forEachRow((*rows)[i], i * rowsPerBits, [&bytes](size_t row) { bytes.at(row) = 1; });
    }
    return bytes;
}

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
    CAPTURE(QStringView(typed).toString().toStdString());
    CHECK(rowsOf(shop, query) == expected);
    // The same again, and as typed letter by letter, when only what was found before is looked at.
    CHECK(rowsOf(shop, query) == expected);
    const Shop slowly = shop;
    for (qsizetype letters = 1; letters <= QStringView(typed).size(); ++letters)
        (void)rowsOf(slowly, SearchQuery(QStringView(typed).first(letters)));
    CHECK(rowsOf(slowly, query) == expected);
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

TEST_CASE("What was found is found anew after a change", "[text]")
{
    Shop shop(4);
    const SearchQuery query(u"кухня");
    const size_t row = shop.facts.size() / 2;
    const DealId deal(shop.facts.deal()[row]);
    FactRow moved = shop.facts.row(row);
    moved.contact = ContactId(1);
    moved.company.reset();
    shop.texts.contacts.set(1, foldText(u"Анна"));
    shop.texts.deals.set(deal.value, foldText(u"Окно"));
    shop.facts.replace(deal, {moved});
    CHECK(rowsOf(shop, query)[row] == 0);
    SECTION("of the title")
    {
        shop.texts.deals.set(deal.value, foldText(u"Новая кухня"));
    }
    SECTION("of the client's name")
    {
        shop.texts.contacts.set(1, foldText(u"Кухня плюс"));
    }
    SECTION("of who the client is")
    {
        shop.texts.contacts.set(2, foldText(u"Кухня плюс"));
        CHECK(rowsOf(shop, query)[row] == 0);
        moved.contact = ContactId(2);
        shop.facts.replace(deal, {moved});
    }
    CHECK(rowsOf(shop, query)[row] == 1);
}

TEST_CASE("A word that few have is looked for among few rows", "[text]")
{
    Shop shop(5);
    for (qint64 deal = 100; deal < 2000; deal += 200)
        shop.texts.deals.set(deal, foldText(QStringLiteral("Редкость %1 Пётр").arg(deal)));
    const DealId single(shop.facts.deal()[700]);
    shop.texts.deals.set(single.value, foldText(u"Единственная кухня"));
    for (const auto *typed : {u"редкость петр", u"петр редкость 1", u"редкость анна кухня", u"редк",
                              u"единственная кухня", u"единственная щ"}) {
        const SearchQuery query(typed);
        std::vector<quint8> expected(shop.facts.size(), 1);
        for (size_t row = 0; row < shop.facts.size(); ++row) {
            for (const SearchQuery::Word &word : query.words())
                expected[row] &= quint8(shop.holds(row, word.front()));
        }
        CAPTURE(QStringView(typed).toString().toStdString());
        CHECK(rowsOf(shop, query) == expected);
    }
}

TEST_CASE("An order of names follows every change", "[text]")
{
    SearchTexts texts;
    texts.contacts.append(1, foldText(u"Борис"));
    texts.companies.append(1, foldText(u"Вера"));
    texts.deals.append(1, foldText(u"Окно"));
    texts.deals.append(2, foldText(u"Дверь"));
    texts.endLoading();
    CHECK(texts.contactPlaces().of(1) < texts.companyPlaces().of(1));
    texts.companies.set(1, foldText(u"Альфа"));
    CHECK(texts.contactPlaces().of(1) > texts.companyPlaces().of(1));

    CHECK(texts.titlePlaces().of(1) > texts.titlePlaces().of(2));
    texts.deals.set(1, foldText(u"Арка"));
    CHECK(texts.titlePlaces().of(1) < texts.titlePlaces().of(2));
}
