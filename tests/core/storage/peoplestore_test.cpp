#include "core/storage/activitystore.h"
#include "tests/core/storage/shopbook.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

constexpr qint64 dayMs = 86'400'000;

Instant daysLater(int days)
{
    return {morning.msUtc + days * dayMs};
}

/// A book with one contact in a company, another one alone, and a transaction that is open.
struct Clients
{
    std::unique_ptr<Book> book = *createBookInMemory(shopSettings());
    Shop shop = furnish(*book);
    Transaction transaction = *Transaction::begin(*book, {QStringLiteral("test"), {}}, morning);
    CompanyId oak = addCompany("Oak");
    ContactId ana = addContact("Ana", oak);
    ContactId ben = addContact("Ben", {});

    CompanyId addCompany(const char *name)
    {
        Company company;
        company.name = QString::fromUtf8(name);
        return *book->people().insert(transaction, company);
    }
    ContactId addContact(const char *name, std::optional<CompanyId> company)
    {
        Contact contact;
        contact.name = QString::fromUtf8(name);
        contact.company = company;
        return *book->people().insert(transaction, contact);
    }
    DealId addClientDeal(std::optional<ContactId> contact, std::optional<CompanyId> company,
                         qint64 amount, DealStatus status = DealStatus::Open, int day = 0)
    {
        Deal deal;
        deal.funnel = shop.funnel;
        deal.stage = shop.lead;
        deal.title = QStringLiteral("Deal");
        deal.amount = {amount};
        deal.contact = contact;
        deal.company = company;
        deal.status = status;
        deal.createdAt = daysLater(day);
        deal.stageSince = deal.createdAt;
        if (status == DealStatus::Won || status == DealStatus::Lost)
            deal.closedAt = daysLater(day);
        if (status == DealStatus::Lost)
            deal.lossReason = shop.price;
        return *book->deals().insert(transaction, deal);
    }
    void touch(std::optional<DealId> deal, std::optional<ContactId> contact, ActivityKind kind,
               bool done = true)
    {
        Activity activity;
        activity.deal = deal;
        activity.contact = contact;
        activity.kind = kind;
        activity.done = done;
        activity.at = morning;
        REQUIRE(ActivityStore(book->database()).insert(transaction, activity));
    }
    PeopleStore &people() { return book->people(); }
};

} // namespace

TEST_CASE("The figures of a client are those of its deals", "[people]")
{
    Clients c;
    CHECK(*c.people().figures(c.ana) == ClientFigures());
    CHECK(c.people().figures(c.ana)->repeatShare() == std::nullopt);

    const DealId late = c.addClientDeal(c.ana, c.oak, 300, DealStatus::Won, 9);
    const DealId first = c.addClientDeal(c.ana, c.oak, 100, DealStatus::Won, 2);
    const DealId open = c.addClientDeal(c.ana, {}, 50);
    c.addClientDeal(c.ana, c.oak, 7, DealStatus::Lost, 3);
    const DealId bens = c.addClientDeal(c.ben, {}, 1'000, DealStatus::Won, 1);
    c.touch(open, c.ana, ActivityKind::Call);
    c.touch(first, {}, ActivityKind::Email);
    c.touch({}, c.ana, ActivityKind::Meeting);
    c.touch(open, c.ana, ActivityKind::Note);
    c.touch(open, c.ana, ActivityKind::Call, false);
    c.touch(bens, c.ben, ActivityKind::Call);

    ClientFigures figures;
    figures.deals = 4;
    figures.open = 1;
    figures.won = 2;
    figures.lost = 1;
    figures.openSum = {50};
    figures.wonSum = {400};
    figures.repeatSum = {300};
    figures.touches = 3;
    figures.firstPurchase = daysLater(2);
    figures.lastPurchase = daysLater(9);
    CHECK(*c.people().figures(c.ana) == figures);
    CHECK(figures.repeatShare() == 0.75);
    // The deal of its person that names no company is the company's, too.
    CHECK(*c.people().figures(c.oak) == figures);
    CHECK(c.people().figures(c.ben)->repeatShare() == 0);
    CHECK(c.people().deals(c.ana)->front() == late);
    CHECK(c.people().deals(c.oak)->size() == 4);
    CHECK(*c.people().contactsOf(c.oak) == std::vector{c.ana});

    const auto lines = *c.people().contactLines(std::vector{c.ben, ContactId(99), c.ana});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contact.name == QStringLiteral("Ben"));
    CHECK(lines[0].companyName.isEmpty());
    CHECK(lines[1].companyName == QStringLiteral("Oak"));
    CHECK(lines[1].figures == figures);
    const auto companies = *c.people().companyLines(std::vector{c.oak});
    CHECK(companies.at(0).people == 1);
    CHECK(companies.at(0).figures == figures);
}

TEST_CASE("The summaries of everyone say what the figures say", "[people]")
{
    Clients c;
    Contact ana = *c.people().contact(c.ana);
    ana.tags = {*c.book->lists().insert(c.transaction, Tag{{}, QStringLiteral("VIP"), 1, false})};
    REQUIRE(c.people().update(c.transaction, ana));
    c.addClientDeal(c.ana, {}, 300, DealStatus::Won, 9);
    c.addClientDeal(c.ana, c.oak, 100, DealStatus::Won, 2);
    c.addClientDeal({}, c.oak, 20);
    c.addClientDeal({}, {}, 5);

    const auto contacts = *c.people().contactSummaries();
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].id == c.ana);
    CHECK(contacts[0].tags == ana.tags);
    CHECK(contacts[0].wonSum == Money{400});
    CHECK(contacts[0].lastPurchase == daysLater(9));
    CHECK(contacts[1].deals == 0);
    for (const ContactSummary &summary : contacts) {
        const ClientFigures figures = *c.people().figures(summary.id);
        CHECK(std::tuple(summary.deals, summary.open, summary.won, summary.wonSum.minor)
              == std::tuple(figures.deals, figures.open, figures.won, figures.wonSum.minor));
    }
    const auto companies = *c.people().companySummaries();
    REQUIRE(companies.size() == 1);
    CHECK(companies[0].people == 1);
    CHECK(companies[0].deals == 3);
    CHECK(companies[0].wonSum == Money{400});
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(c.people().contactSummaries(stopped.get_token()).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Everyone is read whole in one pass", "[people]")
{
    Clients c;
    const TagId tag =
            *c.book->lists().insert(c.transaction, Tag{{}, QStringLiteral("VIP"), 1, false});
    Contact ben = *c.people().contact(c.ben);
    ben.channels = {{ChannelKind::Phone, QStringLiteral("067 123 45 67")},
                    {ChannelKind::Email, QStringLiteral("ben@example.com")}};
    ben.tags = {tag};
    REQUIRE(c.people().update(c.transaction, ben));
    Company oak = *c.people().company(c.oak);
    oak.channels = {{ChannelKind::Phone, QStringLiteral("+380671234567")}};
    oak.tags = {tag};
    REQUIRE(c.people().update(c.transaction, oak));

    std::vector<Contact> contacts;
    REQUIRE(c.people().forEachContact([&](const Contact &contact) -> Result<> {
        contacts.push_back(contact);
        return {};
    }));
    CHECK(contacts == std::vector{*c.people().contact(c.ana), ben});
    std::vector<Company> companies;
    REQUIRE(c.people().forEachCompany([&](const Company &company) -> Result<> {
        companies.push_back(company);
        return {};
    }));
    CHECK(companies == std::vector{oak});

    const auto found = *c.people().findByChannel(
            {ChannelKind::WhatsApp, QStringLiteral("+38 (067) 123-45-67")});
    REQUIRE(found.size() == 2);
    CHECK(found[0].company == c.oak);
    CHECK(found[1].contact == c.ben);
}

TEST_CASE("A client that goes leaves its deals and what was done for them", "[people]")
{
    Clients c;
    const DealId deal = c.addClientDeal(c.ana, c.oak, 1);
    c.touch(deal, c.ana, ActivityKind::Call);
    c.touch({}, c.ana, ActivityKind::Call);
    ActivityStore activities(c.book->database());

    REQUIRE(c.people().remove(c.transaction, c.ana));
    CHECK(c.people().contact(c.ana).error().kind == ErrorKind::NotFound);
    CHECK(c.book->deals().deal(deal)->contact == std::nullopt);
    CHECK(activities.activities(deal)->size() == 1);
    CHECK(activities.activities(c.ana)->empty());
    REQUIRE(c.people().remove(c.transaction, c.oak));
    CHECK(c.book->deals().deal(deal)->company == std::nullopt);
    CHECK(c.people().remove(c.transaction, c.oak).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Whom a write concerns is told, and by undoing it as well", "[people]")
{
    Clients c;
    Changes heard;
    const auto commit = [&](Transaction &transaction) { REQUIRE(transaction.commit()); };
    commit(c.transaction);
    c.book->onCommitted([&heard](const Changes &changes) { heard = changes; });

    Transaction change = *Transaction::begin(*c.book, {QStringLiteral("test"), {}}, morning);
    Contact ana = *c.people().contact(c.ana);
    ana.channels = {{ChannelKind::Phone, QStringLiteral("1")}};
    REQUIRE(c.people().update(change, ana));
    Company oak = *c.people().company(c.oak);
    oak.note = QStringLiteral("note");
    REQUIRE(c.people().update(change, oak));
    REQUIRE(c.people().update(change, *c.people().contact(c.ben)));
    commit(change);
    Changes expected;
    expected.people = true;
    expected.contacts = {c.ana};
    expected.companies = {c.oak};
    CHECK(heard == expected);

    heard = {};
    REQUIRE(c.book->history().undo(*c.book, morning));
    CHECK(heard == expected);
    CHECK(c.people().contact(c.ana)->channels.empty());
    heard = {};
    REQUIRE(c.book->history().redo(*c.book, morning));
    CHECK(heard == expected);
    CHECK(*c.people().contact(c.ana) == ana);
}

TEST_CASE("A change of the name concerns the deals that are shown with it", "[people]")
{
    Clients c;
    const DealId deal = c.addClientDeal(c.ana, {}, 1);
    REQUIRE(c.transaction.commit());
    Changes heard;
    c.book->onCommitted([&heard](const Changes &changes) { heard = changes; });
    Transaction change = *Transaction::begin(*c.book, {QStringLiteral("test"), {}}, morning);
    Contact ana = *c.people().contact(c.ana);
    ana.name = QStringLiteral("Anna");
    REQUIRE(c.people().update(change, ana));
    REQUIRE(change.commit());
    CHECK(heard.deals == std::vector{deal});
}
