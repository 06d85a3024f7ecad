#include "tests/core/process/processbook.h"
#include "tests/core/process/wholebook.h"

using namespace voronka;

namespace {

const Channel number{ChannelKind::Phone, QStringLiteral("+7 916 123-45-67")};

/// Two people of one name, and a deal that is being typed.
struct Namesakes
{
    ProcessBook p;
    ContactId first = add();
    ContactId second = add();
    DealDraft draft;

    Namesakes() { draft.title = QStringLiteral("Kitchen"); }
    ContactId add()
    {
        Contact contact;
        contact.name = QStringLiteral("Иван Петров");
        return valueOf(p.people.add(contact));
    }
    ClientEntry named()
    {
        ClientEntry client;
        client.contact = QStringLiteral("Иван Петров");
        client.phone = number.value;
        return client;
    }
    Contact contact(ContactId id) { return valueOf(p.book->people().contact(id)); }
    Contact contactOf(DealId deal) { return contact(p.deal(deal).contact.value()); }
    size_t people() { return valueOf(p.book->people().contactNames()).size(); }
};

} // namespace

TEST_CASE("Who was chosen gets the deal and the telephone, whoever else has the name",
          "[process][client]")
{
    Namesakes n;
    ClientEntry client = n.named();
    client.contactId = n.second;
    client.meaning = NameMeaning::New;
    const DealId deal = valueOf(n.p.deals.create(n.draft, client));
    CHECK(n.p.deal(deal).contact == n.second);
    CHECK(n.contact(n.second).channels == std::vector{number});
    CHECK(n.contact(n.first).channels.empty());
    CHECK(n.people() == 2);

    // Known in another writing, it is not noted twice.
    client.phone = QStringLiteral("8 916 1234567");
    client.contactId = n.second;
    valueOf(n.p.deals.create(n.draft, client));
    CHECK(n.contact(n.second).channels.size() == 1);
}

TEST_CASE("A new name is somebody new, with the deal as one step", "[process][client]")
{
    Namesakes n;
    const QStringList before = wholeBook(*n.p.book);
    ClientEntry client = n.named();
    client.company = GENERATE(QString(), QStringLiteral("Дуб"));
    client.meaning = NameMeaning::New;
    const DealId deal = valueOf(n.p.deals.create(n.draft, client));
    CHECK(n.people() == 3);
    const Contact added = n.contactOf(deal);
    CHECK(added.id != n.first);
    CHECK(added.id != n.second);
    CHECK(added.channels == std::vector{number});
    CHECK(added.company == n.p.deal(deal).company);
    valueOf(n.p.deals.undo());
    CHECK(wholeBook(*n.p.book) == before);
}

TEST_CASE("A name from a file means the one who has it", "[process][client]")
{
    Namesakes n;
    const DealId deal = valueOf(n.p.deals.create(n.draft, n.named()));
    CHECK(n.p.deal(deal).contact == n.first);
    CHECK(n.people() == 2);
}

TEST_CASE("A telephone of nobody is refused, and nothing is created", "[process][client]")
{
    Namesakes n;
    ClientEntry client;
    client.phone = number.value;
    CHECK(refusalOf(n.p.deals.create(n.draft, client)).contains(QStringLiteral("Kitchen")));
    client.companyId = CompanyId(99);
    refusalOf(n.p.deals.create(n.draft, client), ErrorKind::NotFound);
    CHECK(valueOf(n.p.book->deals().count()) == 0);

    Company company;
    company.name = QStringLiteral("Дуб");
    client.companyId = valueOf(n.p.people.add(company));
    valueOf(n.p.deals.create(n.draft, client));
    CHECK(valueOf(n.p.book->people().company(*client.companyId)).channels == std::vector{number});
}

TEST_CASE("What a stage demands of a client is met by one who was chosen", "[process][client]")
{
    Namesakes n;
    valueOf(n.p.funnels.setRequirements(
            n.p.stage(2),
            {{{}, {}, RequiredField::Contact, {}}, {{}, {}, RequiredField::Phone, {}}}));
    EntryAnswers answers;
    answers.contactId = n.second;
    answers.meaning = NameMeaning::New;
    n.draft.stage = n.p.stage(2);
    CHECK(valueOf(missingToCreate(*n.p.book, n.draft, answers)).size() == 1);
    answers.phone = number.value;
    CHECK(valueOf(missingToCreate(*n.p.book, n.draft, answers)).empty());
    const DealId deal = valueOf(n.p.deals.create(n.draft, answers));
    CHECK(n.p.deal(deal).contact == n.second);
    CHECK(n.contact(n.second).channels == std::vector{number});
    answers.phone.clear();
    CHECK(valueOf(missingToCreate(*n.p.book, n.draft, answers)).empty());
    CHECK_FALSE(answers.isEmpty());
    EntryAnswers none;
    none.meaning = NameMeaning::New;
    CHECK(none.isEmpty());
}
