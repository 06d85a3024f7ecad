#include "core/storage/activitystore.h"
#include "tests/core/process/processbook.h"
#include "tests/core/process/wholebook.h"

using namespace voronka;

namespace {

Channel phone(const char *number)
{
    return {ChannelKind::Phone, QString::fromLatin1(number)};
}

/// Undone, the book is as before; done again, as after.
void checkUndoAndRedo(ProcessBook &p, const QStringList &before)
{
    const QStringList after = wholeBook(*p.book);
    CHECK(before != after);
    valueOf(p.book->history().undo(*p.book, p.now));
    CHECK(wholeBook(*p.book) == before);
    valueOf(p.book->history().redo(*p.book, p.now));
    CHECK(wholeBook(*p.book) == after);
}

/// Two contacts of two companies, each with a deal, a touch, a task and a tag.
struct TwoClients
{
    TwoClients(ProcessBook &p)
    {
        for (const int i : {0, 1}) {
            tags[i] = valueOf(p.lists.addTag(QStringLiteral("Tag %1").arg(i)));
            Company company;
            company.name = QStringLiteral("Company %1").arg(i);
            company.channels = {phone(i == 0 ? "100" : "101")};
            company.tags = {tags[i]};
            companies[i] = valueOf(p.people.add(company));
            Contact contact;
            contact.name = QStringLiteral("Contact %1").arg(i);
            contact.company = companies[i];
            contact.channels = {phone(i == 0 ? "1" : "2")};
            contact.tags = {tags[i]};
            contacts[i] = valueOf(p.people.add(contact));
            DealDraft draft;
            draft.title = QStringLiteral("Deal %1").arg(i);
            draft.contact = contacts[i];
            draft.company = companies[i];
            deals[i] = valueOf(p.deals.create(draft));
            Activity activity;
            activity.deal = deals[i];
            activity.contact = contacts[i];
            activity.at = p.now;
            Activity loose = activity;
            loose.deal.reset();
            Task task;
            task.title = QStringLiteral("Call");
            task.dueAt = p.later(60);
            task.contact = contacts[i];
            auto transaction =
                    valueOf(Transaction::begin(*p.book, {QStringLiteral("test"), {}}, p.now));
            ActivityStore store(p.book->database());
            valueOf(store.insert(transaction, activity));
            valueOf(store.insert(transaction, loose));
            valueOf(store.insert(transaction, task));
            valueOf(transaction.commit());
        }
    }

    std::array<TagId, 2> tags;
    std::array<CompanyId, 2> companies;
    std::array<ContactId, 2> contacts;
    std::array<DealId, 2> deals;
};

} // namespace

TEST_CASE("A contact is stored tidily", "[process][people]")
{
    ProcessBook p;
    Company company;
    company.name = QStringLiteral(" Дубрава ");
    const CompanyId companyId = valueOf(p.people.add(company));
    CHECK(valueOf(p.book->people().company(companyId)).name == QStringLiteral("Дубрава"));

    Contact contact;
    contact.name = QStringLiteral(" Іван ");
    contact.company = companyId;
    contact.channels = {phone(" +380 44 123"), phone("+380 44 123"), phone(" ")};
    const Contact stored = valueOf(p.book->people().contact(valueOf(p.people.add(contact))));
    CHECK(stored.name == QStringLiteral("Іван"));
    CHECK(stored.company == companyId);
    CHECK(stored.channels == std::vector{phone("+380 44 123")});
    CHECK(stored.createdAt == p.now);
}

TEST_CASE("A contact that refers to nothing is refused", "[process][people]")
{
    ProcessBook p;
    Contact contact;
    CHECK(refusalOf(p.people.add(contact), ErrorKind::BadInput)
          == QStringLiteral("The name is empty. Enter a name."));
    contact.name = QStringLiteral("Іван");
    contact.company = CompanyId(99);
    CHECK(refusalOf(p.people.add(contact), ErrorKind::NotFound)
          == QStringLiteral("The company chosen for “Іван” is not in the book. Choose another "
                            "company."));
    contact.company.reset();
    contact.source = SourceId(99);
    CHECK(refusalOf(p.people.add(contact), ErrorKind::NotFound)
          == QStringLiteral("The source chosen for “Іван” is not in the book. Choose another "
                            "source."));
    refusalOf(p.people.add(Company()), ErrorKind::BadInput);
}

TEST_CASE("People and companies are found by exact name or added", "[process][people]")
{
    ProcessBook p;
    auto transaction =
            valueOf(Transaction::begin(*p.book, {QStringLiteral("import.deals"), {}}, p.now));
    const CompanyId oak = valueOf(companyNamed(transaction, QStringLiteral("Дубрава"), p.now));
    CHECK(valueOf(companyNamed(transaction, QStringLiteral(" Дубрава "), p.now)) == oak);
    CHECK(valueOf(companyNamed(transaction, QStringLiteral("ДУБРАВА"), p.now)) != oak);

    const ContactId ivan =
            valueOf(contactNamed(transaction, QStringLiteral("Іван"), oak, {phone("1")}, p.now));
    CHECK(valueOf(contactNamed(transaction, QStringLiteral("Іван"), oak, {}, p.now)) == ivan);
    SECTION("and get the channels they lack")
    {
        CHECK(valueOf(contactNamed(transaction, QStringLiteral("Іван"), oak,
                                   {phone("2"), phone("1")}, p.now))
              == ivan);
        CHECK(valueOf(p.book->people().contact(ivan)).channels
              == std::vector{phone("1"), phone("2")});
    }
    refusalOf(companyNamed(transaction, QStringLiteral(" "), p.now), ErrorKind::BadInput);
    refusalOf(contactNamed(transaction, QString(), {}, {}, p.now), ErrorKind::BadInput);
}

TEST_CASE("A contact is edited as one step", "[process][people]")
{
    ProcessBook p;
    const TwoClients two(p);
    const QStringList before = wholeBook(*p.book);
    Contact contact = valueOf(p.book->people().contact(two.contacts[0]));
    SECTION("nothing changed leaves no step")
    {
        const auto step = valueOf(p.book->history().nextUndo());
        valueOf(p.people.edit(contact));
        CHECK(valueOf(p.book->history().nextUndo())->id == step->id);
    }
    SECTION("every field changed")
    {
        contact.name = QStringLiteral(" Олена ");
        contact.company = two.companies[1];
        contact.channels = {phone("3"), phone("1"), phone("3 ")};
        contact.birthday = QDate(1990, 2, 28);
        contact.source = valueOf(p.lists.addSource(QStringLiteral("Website")));
        contact.note = QStringLiteral("note");
        contact.tags = {two.tags[1], two.tags[0], two.tags[1]};
        const QStringList withSource = wholeBook(*p.book);
        valueOf(p.people.edit(contact));
        const Contact stored = valueOf(p.book->people().contact(contact.id));
        CHECK(stored.name == QStringLiteral("Олена"));
        CHECK(stored.channels == std::vector{phone("3"), phone("1")});
        CHECK(stored.tags == std::vector{two.tags[0], two.tags[1]});
        CHECK(stored.createdAt == p.now);
        CHECK(describeStep(valueOf(p.book->history().nextUndo())->title)
              == QStringLiteral("Edit the contact “Contact 0”"));
        checkUndoAndRedo(p, withSource);
    }
    SECTION("what is not in the book is refused")
    {
        contact.tags = {TagId(99)};
        refusalOf(p.people.edit(contact), ErrorKind::NotFound);
        contact.tags.clear();
        contact.name = QStringLiteral(" ");
        refusalOf(p.people.edit(contact), ErrorKind::BadInput);
        contact.id = ContactId(99);
        refusalOf(p.people.edit(contact), ErrorKind::NotFound);
        CHECK(wholeBook(*p.book) == before);
    }
}

TEST_CASE("A client that is removed leaves its deals, and comes back", "[process][people]")
{
    ProcessBook p;
    const TwoClients two(p);
    const QStringList before = wholeBook(*p.book);
    SECTION("a contact")
    {
        valueOf(p.people.remove(two.contacts[0]));
        CHECK(p.deal(two.deals[0]).contact == std::nullopt);
        CHECK(p.deal(two.deals[0]).company == two.companies[0]);
    }
    SECTION("a company")
    {
        valueOf(p.people.remove(two.companies[0]));
        CHECK(p.deal(two.deals[0]).company == std::nullopt);
        CHECK(valueOf(p.book->people().contact(two.contacts[0])).company == std::nullopt);
    }
    checkUndoAndRedo(p, before);
    refusalOf(p.people.remove(ContactId(99)), ErrorKind::NotFound);
    refusalOf(p.people.remove(CompanyId(99)), ErrorKind::NotFound);
}

TEST_CASE("A merge gives everything to the one that stays", "[process][people]")
{
    ProcessBook p;
    const TwoClients two(p);
    const QStringList before = wholeBook(*p.book);
    PeopleStore &people = p.book->people();
    ActivityStore activities(p.book->database());
    SECTION("of contacts")
    {
        Contact result = valueOf(people.contact(two.contacts[0]));
        result.name = QStringLiteral("Both");
        result.channels.push_back(phone("2"));
        valueOf(p.people.merge(two.contacts[1], result));
        refusalOf(people.contact(two.contacts[1]), ErrorKind::NotFound);
        const Contact both = valueOf(people.contact(two.contacts[0]));
        CHECK(both.name == QStringLiteral("Both"));
        CHECK(both.channels == std::vector{phone("1"), phone("2")});
        CHECK(both.tags == std::vector{two.tags[0], two.tags[1]});
        CHECK(valueOf(people.deals(both.id)).size() == 2);
        CHECK(valueOf(activities.activities(both.id)).size() == 4);
        CHECK(valueOf(activities.tasks(both.id)).size() == 2);
        CHECK(describeStep(valueOf(p.book->history().nextUndo())->title)
              == QStringLiteral("Merge the contact “Contact 1”"));
        checkUndoAndRedo(p, before);
    }
    SECTION("of companies")
    {
        const Company result = valueOf(people.company(two.companies[1]));
        valueOf(p.people.merge(two.companies[0], result));
        CHECK(valueOf(people.contactsOf(two.companies[1])).size() == 2);
        CHECK(valueOf(people.deals(two.companies[1])).size() == 2);
        CHECK(valueOf(people.company(two.companies[1])).tags
              == std::vector{two.tags[0], two.tags[1]});
        checkUndoAndRedo(p, before);
    }
    SECTION("and one that cannot be is refused whole")
    {
        Contact result = valueOf(people.contact(two.contacts[0]));
        CHECK(refusalOf(p.people.merge(two.contacts[0], result))
              == QStringLiteral("“Contact 0” cannot be merged with itself. Choose two clients."));
        refusalOf(p.people.merge(ContactId(99), result), ErrorKind::NotFound);
        result.name.clear();
        refusalOf(p.people.merge(two.contacts[1], result), ErrorKind::BadInput);
        CHECK(wholeBook(*p.book) == before);
    }
}
