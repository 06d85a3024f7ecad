#include "core/storage/bookfile.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

const Instant morning{1'709'280'000'000};

struct Office
{
    std::unique_ptr<Book> book = std::move(*createBookInMemory(
            {*currencyFromCode(u"PHP"), QTimeZone("Asia/Manila"), Language::Tagalog}));
    Transaction transaction = *Transaction::begin(*book, {QStringLiteral("test"), {}}, morning);
};

} // namespace

TEST_CASE("Funnels and stages come back in their order and reach the catalog", "[funnels]")
{
    Office office;
    FunnelStore &store = office.book->funnels();
    Funnel second{{}, QStringLiteral("Wholesale"), 2, true};
    second.id = *store.insert(office.transaction, second);
    Funnel first{{}, QStringLiteral("Shop"), 1, false};
    first.id = *store.insert(office.transaction, first);
    CHECK(*store.funnels() == std::vector{first, second});

    Stage offer{{}, first.id, QStringLiteral("Offer"), 2, true, QStringLiteral("#ff8800"),
                90, 0.25};
    offer.id = *store.insert(office.transaction, offer);
    Stage lead{{}, first.id, QStringLiteral("Lead"), 1, false, {}, {}, {}};
    lead.id = *store.insert(office.transaction, lead);
    CHECK(*store.stages() == std::vector{lead, offer});
    CHECK(office.book->catalog().funnels == std::vector{first, second});
    CHECK(office.book->catalog().stages == std::vector{lead, offer});
    CHECK(office.transaction.changes().funnels);

    SECTION("also after a change of every field")
    {
        office.transaction.changes().funnels = false;
        second = {second.id, QStringLiteral("Retail"), 3, false};
        REQUIRE(store.update(office.transaction, second));
        lead = {lead.id, second.id, QStringLiteral("Request"), 4, true, QStringLiteral("#000000"),
                5,       1.0};
        REQUIRE(store.update(office.transaction, lead));
        CHECK(office.book->catalog().funnels == std::vector{first, second});
        CHECK(office.book->catalog().stages.size() == 2);
        CHECK(*office.book->catalog().stage(lead.id) == lead);
        CHECK(office.transaction.changes().funnels);
    }
    SECTION("and one that is gone is NotFound by its name")
    {
        const Funnel ghost{FunnelId(99), QStringLiteral("Ghost"), 1, false};
        const Result<> updated = store.update(office.transaction, ghost);
        REQUIRE_FALSE(updated);
        CHECK(updated.error().kind == ErrorKind::NotFound);
        CHECK(updated.error().message.contains(QStringLiteral("Ghost")));
        lead.id = StageId(99);
        CHECK(store.update(office.transaction, lead).error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("The four plain lists keep names, order and retirement", "[lists]")
{
    Office office;
    ListStore &store = office.book->lists();
    const auto roundTrip = [&](auto item, auto read, const auto &cached) {
        item.name = QStringLiteral("Luzon");
        item.position = 2;
        item.id = *store.insert(office.transaction, item);
        auto earlier = item;
        earlier.id = {};
        earlier.name = QStringLiteral("Visayas");
        earlier.position = 1;
        earlier.id = *store.insert(office.transaction, earlier);
        CHECK(*read() == std::vector{earlier, item});
        item.name = QStringLiteral("Mindanao");
        item.position = 0;
        item.archived = true;
        REQUIRE(store.update(office.transaction, item));
        CHECK(cached == std::vector{item, earlier});
        item.id.value = 99;
        CHECK(store.update(office.transaction, item).error().kind == ErrorKind::NotFound);
    };
    const Catalog &catalog = office.book->catalog();
    roundTrip(Manager{}, [&] { return store.managers(); }, catalog.managers);
    roundTrip(Source{}, [&] { return store.sources(); }, catalog.sources);
    roundTrip(Region{}, [&] { return store.regions(); }, catalog.regions);
    roundTrip(Tag{}, [&] { return store.tags(); }, catalog.tags);
    CHECK(office.transaction.changes().lists);
}

TEST_CASE("Loss reasons keep when to ask again and what they were merged into", "[lists]")
{
    Office office;
    ListStore &store = office.book->lists();
    LossReason spam{{}, QStringLiteral("Spam"), 1, false, {}, {}};
    spam.id = *store.insert(office.transaction, spam);
    LossReason later{{}, QStringLiteral("Not now"), 2, false, 90, {}};
    later.id = *store.insert(office.transaction, later);
    CHECK(*store.lossReasons() == std::vector{spam, later});
    spam.mergedInto = later.id;
    spam.archived = true;
    REQUIRE(store.update(office.transaction, spam));
    CHECK(office.book->catalog().lossReasons == std::vector{spam, later});
    CHECK(*store.isUsed(later.id));
    CHECK_FALSE(*store.isUsed(spam.id));
}

TEST_CASE("Settings come back and reach the catalog", "[lists]")
{
    Office office;
    ListStore &store = office.book->lists();
    const BookSettings made{*currencyFromCode(u"PHP"), QTimeZone("Asia/Manila"), Language::Tagalog};
    CHECK(*store.settings() == made);
    const BookSettings changed{*currencyFromCode(u"JPY"), QTimeZone("Asia/Tokyo"),
                               Language::Russian};
    REQUIRE(store.setSettings(office.transaction, changed));
    CHECK(*store.settings() == changed);
    CHECK(office.book->catalog().settings == changed);
    CHECK(office.transaction.changes().settings);
}

TEST_CASE("A book without a currency is damaged, not guessed", "[lists]")
{
    Office office;
    REQUIRE(office.book->database().execute(
            QStringLiteral("DELETE FROM setting WHERE key = 'currency'")));
    const auto settings = office.book->lists().settings();
    REQUIRE_FALSE(settings);
    CHECK(settings.error().kind == ErrorKind::DamagedBook);
}

TEST_CASE("An entry is in use when anything refers to it", "[lists]")
{
    Office office;
    ListStore &store = office.book->lists();
    const ManagerId manager =
            *store.insert(office.transaction, Manager{{}, QStringLiteral("Ana"), 1, false});
    const SourceId source =
            *store.insert(office.transaction, Source{{}, QStringLiteral("Site"), 1, false});
    const RegionId region =
            *store.insert(office.transaction, Region{{}, QStringLiteral("Cebu"), 1, false});
    const TagId tag = *store.insert(office.transaction, Tag{{}, QStringLiteral("vip"), 1, false});
    CHECK_FALSE(*store.isUsed(manager));
    CHECK_FALSE(*store.isUsed(source));
    CHECK_FALSE(*store.isUsed(region));
    CHECK_FALSE(*store.isUsed(tag));

    Contact contact;
    contact.name = QStringLiteral("Maria");
    contact.source = source;
    REQUIRE(office.book->people().insert(office.transaction, contact));
    CHECK(*store.isUsed(source));

    const FunnelId funnel = *office.book->funnels().insert(
            office.transaction, Funnel{{}, QStringLiteral("Sales"), 1, false});
    const StageId stage = *office.book->funnels().insert(
            office.transaction, Stage{{}, funnel, QStringLiteral("Lead"), 1, false, {}, {}, {}});
    Deal deal;
    deal.funnel = funnel;
    deal.stage = stage;
    deal.title = QStringLiteral("Photo");
    deal.region = region;
    deal.id = *office.book->deals().insert(office.transaction, deal);
    CHECK(*store.isUsed(region));
    REQUIRE(office.book->deals().setTags(office.transaction, deal.id, std::vector{tag}));
    CHECK(*store.isUsed(tag));
    REQUIRE(office.book->deals().appendMove(
            office.transaction,
            {deal.id, 1, MoveKind::Created, morning, manager, {}, stage, {}, {}, {}}));
    CHECK(*store.isUsed(manager));
}

TEST_CASE("A contact and a company come back as they were stored", "[people]")
{
    Office office;
    PeopleStore &store = office.book->people();
    Company company{{},
                    QStringLiteral("Sari-sari"),
                    {{ChannelKind::Phone, QStringLiteral("+63 2 8123 4567")},
                     {ChannelKind::Email, QStringLiteral("hi@example.com")}},
                    QStringLiteral("corner shop"),
                    QStringLiteral("C-1"),
                    morning,
                    {},
                    {}};
    company.id = *store.insert(office.transaction, company);
    CHECK(*store.company(company.id) == company);
    CHECK(office.transaction.changes().people);

    Contact contact{{},
                    QStringLiteral("María Peña"),
                    company.id,
                    {{ChannelKind::Telegram, QStringLiteral("@maria")},
                     {ChannelKind::Viber, QStringLiteral("0917")},
                     {ChannelKind::WhatsApp, QStringLiteral("0918")},
                     {ChannelKind::Other, QStringLiteral("by the door")}},
                    QDate(1990, 2, 28),
                    {},
                    QStringLiteral("note"),
                    QStringLiteral("P-1"),
                    morning,
                    {}};
    contact.id = *store.insert(office.transaction, contact);
    CHECK(*store.contact(contact.id) == contact);

    SECTION("after a change of every field")
    {
        company = {company.id, QStringLiteral("Botika"), {}, {}, {}, {morning.msUtc + 1}, {}, {}};
        REQUIRE(store.update(office.transaction, company));
        CHECK(*store.company(company.id) == company);
        std::swap(contact.channels[0], contact.channels[3]);
        contact = {contact.id, QStringLiteral("Jose"), {}, contact.channels, {}, {}, {},
                   {},         {morning.msUtc + 2},    {}};
        REQUIRE(store.update(office.transaction, contact));
        CHECK(*store.contact(contact.id) == contact);
    }
    SECTION("and one that is gone is NotFound")
    {
        contact.id = ContactId(99);
        company.id = CompanyId(99);
        CHECK(store.contact(contact.id).error().kind == ErrorKind::NotFound);
        CHECK(store.company(company.id).error().kind == ErrorKind::NotFound);
        CHECK(store.update(office.transaction, contact).error().kind == ErrorKind::NotFound);
        CHECK(store.update(office.transaction, company).error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("People are listed by name and found by exact name", "[people]")
{
    Office office;
    PeopleStore &store = office.book->people();
    const auto addContact = [&](const QString &name, std::optional<CompanyId> company) {
        Contact contact;
        contact.name = name;
        contact.company = company;
        return *store.insert(office.transaction, contact);
    };
    const auto addCompany = [&](const QString &name) {
        Company company;
        company.name = name;
        return *store.insert(office.transaction, company);
    };
    const CompanyId zeta = addCompany(QStringLiteral("Zeta"));
    const CompanyId acme = addCompany(QStringLiteral("Acme"));
    const ContactId zoe = addContact(QStringLiteral("Zoe"), zeta);
    const ContactId ana = addContact(QStringLiteral("Ana"), zeta);
    const ContactId otherAna = addContact(QStringLiteral("Ana"), acme);

    CHECK(*store.companyNames()
          == std::vector<std::pair<CompanyId, QString>>{{acme, QStringLiteral("Acme")},
                                                        {zeta, QStringLiteral("Zeta")}});
    CHECK(*store.contactNames()
          == std::vector<std::pair<ContactId, QString>>{{ana, QStringLiteral("Ana")},
                                                        {otherAna, QStringLiteral("Ana")},
                                                        {zoe, QStringLiteral("Zoe")}});
    CHECK(*store.findCompany(QStringLiteral("Acme")) == acme);
    CHECK(*store.findCompany(QStringLiteral("acme")) == std::nullopt);
    CHECK(*store.findContact(QStringLiteral("Ana"), {}) == ana);
    CHECK(*store.findContact(QStringLiteral("Ana"), acme) == otherAna);
    CHECK(*store.findContact(QStringLiteral("Zoe"), acme) == std::nullopt);
}
