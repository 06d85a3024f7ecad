#include "core/process/duplicates.h"
#include "core/storage/trash.h"
#include "tests/core/process/processbook.h"
#include "tests/core/process/wholebook.h"

#include <algorithm>
#include <array>

using namespace voronka;

namespace {

Contact person(const char *name, std::vector<Channel> channels = {})
{
    Contact contact;
    contact.name = QString::fromUtf8(name);
    contact.channels = std::move(channels);
    return contact;
}

Channel phone(const char *number)
{
    return {ChannelKind::Phone, QString::fromUtf8(number)};
}

Channel email(const char *address)
{
    return {ChannelKind::Email, QString::fromUtf8(address)};
}

struct Neighbours
{
    ProcessBook p;
    CompanyId oak = addCompany("ТОВ «Дуб»");
    ContactId ivan = add(person("Іван Петренко", {phone("067 123 45 67")}));
    ContactId petro = add(person("Пётр Сидоров", {email("p@example.com")}));

    ContactId add(const Contact &contact) { return valueOf(p.people.add(contact)); }
    CompanyId addCompany(const char *name)
    {
        Company company;
        company.name = QString::fromUtf8(name);
        return valueOf(p.people.add(company));
    }
    DuplicateIndex index() { return valueOf(DuplicateIndex::load(p.book->database())); }
    std::vector<Duplicate<ContactId>> alike(const Contact &entry)
    {
        return valueOf(index().candidates(*p.book, entry));
    }
};

} // namespace

TEST_CASE("While a client is typed those who may be the same are found", "[process][duplicates]")
{
    Neighbours n;
    SECTION("by the number in its international writing")
    {
        const auto found = n.alike(person("Хтось", {phone("+380 (67) 123-45-67")}));
        REQUIRE(found.size() == 1);
        CHECK(found[0].id == n.ivan);
        CHECK(found[0].name == QStringLiteral("Іван Петренко"));
        CHECK(found[0].agrees == Agreement::Phone);
    }
    SECTION("by the address in another case")
    {
        CHECK(n.alike(person("", {email("P@EXAMPLE.com")})).at(0).agrees == Agreement::Email);
    }
    SECTION("by the name, its words in any order and case, ё as е")
    {
        CHECK(n.alike(person("сидоров петр")).at(0).id == n.petro);
        CHECK(n.alike(person("ПЕТРЕНКО  Іван")).at(0).agrees == Agreement::Name);
        CHECK(n.alike(person("Петренко")).empty());
    }
    SECTION("by a name with another letter only beside something that agrees")
    {
        CHECK(n.alike(person("Іван Петренка")).empty());
        const auto byNumber = n.alike(person("Іван Петренка", {phone("0671234567")}));
        CHECK(byNumber.at(0).agrees == (Agreement::Phone | Agreement::SimilarName));
        Contact entry = person("Марія Коваль");
        entry.company = n.oak;
        const ContactId maria = n.add(entry);
        entry.name = QStringLiteral("Марія Ковал");
        CHECK(n.alike(entry).at(0).id == maria);
        CHECK(n.alike(entry).at(0).agrees == Agreement::SimilarName);
        entry.company.reset();
        CHECK(n.alike(entry).empty());
    }
    SECTION("but not the client itself, and the most alike first")
    {
        Contact self = valueOf(n.p.book->people().contact(n.ivan));
        CHECK(n.alike(self).empty());
        const ContactId namesake = n.add(person("Іван Петренко"));
        self.id = {};
        const auto found = n.alike(self);
        REQUIRE(found.size() == 2);
        CHECK(found[0].id == n.ivan);
        CHECK(found[1].id == namesake);
        CHECK(valueOf(n.index().candidates(*n.p.book, self, 1)).size() == 1);
    }
    SECTION("companies without their legal form")
    {
        Company entry;
        entry.name = QStringLiteral("дуб, ТОВ");
        CHECK(valueOf(n.index().candidates(*n.p.book, entry)).at(0).id == n.oak);
    }
}

TEST_CASE("The index follows what is committed", "[process][duplicates]")
{
    Neighbours n;
    DuplicateIndex index = n.index();
    n.p.book->onCommitted(
            [&](const Changes &changes) { valueOf(index.patch(n.p.book->database(), changes)); });
    const Contact entry = person("Новий Клієнт", {phone("050 1")});
    CHECK(valueOf(index.candidates(*n.p.book, entry)).empty());
    const ContactId added = n.add(entry);
    CHECK(valueOf(index.candidates(*n.p.book, entry)).at(0).id == added);
    Contact changed = valueOf(n.p.book->people().contact(added));
    changed.name = QStringLiteral("Інший");
    changed.channels.clear();
    valueOf(n.p.people.edit(changed));
    CHECK(valueOf(index.candidates(*n.p.book, entry)).empty());
    valueOf(n.p.book->history().undo(*n.p.book, n.p.now));
    CHECK(valueOf(index.candidates(*n.p.book, entry)).size() == 1);
    valueOf(n.p.people.remove(added));
    CHECK(valueOf(index.candidates(*n.p.book, entry)).empty());
}

TEST_CASE("All duplicates of the book are listed in groups", "[process][duplicates]")
{
    Neighbours n;
    const ContactId second =
            n.add(person("Петренко Іван", {phone("+380671234567"), email("i@example.com")}));
    const ContactId third = n.add(person("Сидоров Петр"));
    n.add(person("Ніхто", {phone("1")}));
    const auto groups = valueOf(findDuplicateContacts(n.p.book->database()));
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].ids == std::vector{n.ivan, second});
    CHECK(groups[0].agrees == (Agreement::Phone | Agreement::Name));
    CHECK(groups[1].ids == std::vector{n.petro, third});
    CHECK(groups[1].agrees == Agreement::Name);
    n.addCompany("Дуб");
    CHECK(valueOf(findDuplicateCompanies(n.p.book->database())).size() == 1);
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(findDuplicateContacts(n.p.book->database(), stopped.get_token()).error().kind
          == ErrorKind::Cancelled);
}

TEST_CASE("A merge proposes what neither loses", "[process][duplicates]")
{
    Contact stays = person("Іван", {phone("067 123 45 67")});
    stays.id = ContactId(1);
    stays.note = QStringLiteral("one");
    stays.tags = {TagId(3)};
    stays.createdAt = {20};
    Contact goes = person("Ivan", {phone("+380671234567"), email("i@example.com")});
    goes.id = ContactId(2);
    goes.note = QStringLiteral("two");
    goes.tags = {TagId(1), TagId(3)};
    goes.birthday = QDate(1990, 1, 2);
    goes.company = CompanyId(7);
    goes.createdAt = {10};
    const Contact result = mergedProposal(stays, goes);
    CHECK(result.id == stays.id);
    CHECK(result.name == stays.name);
    CHECK(result.channels == std::vector{phone("067 123 45 67"), email("i@example.com")});
    CHECK(result.note == QStringLiteral("one\ntwo"));
    CHECK(result.tags == std::vector{TagId(1), TagId(3)});
    CHECK(result.birthday == goes.birthday);
    CHECK(result.company == goes.company);
    CHECK(result.createdAt == goes.createdAt);
}

TEST_CASE("Who was told apart is no duplicate any more", "[process][duplicates]")
{
    Neighbours n;
    const ContactId namesake = n.add(person("Іван Петренко", {phone("050 999 88 77")}));
    const ContactId third = n.add(person("Іван Петренко"));
    const auto groups = [&n] { return valueOf(findDuplicateContacts(n.p.book->database())); };
    REQUIRE(groups().size() == 1);
    CHECK(groups()[0].ids == std::vector{n.ivan, namesake, third});

    const std::array two{namesake, n.ivan};
    valueOf(n.p.people.setDistinct(two));
    const QStringList after = wholeBook(*n.p.book);
    for (const auto &group : groups()) {
        const bool both = std::ranges::count(group.ids, n.ivan) > 0
                && std::ranges::count(group.ids, namesake) > 0;
        CHECK_FALSE(both);
    }
    const Contact ivan = valueOf(n.p.book->people().contact(n.ivan));
    const auto alike = n.alike(ivan);
    REQUIRE(alike.size() == 1);
    CHECK(alike[0].id == third);

    SECTION("once is enough")
    {
        valueOf(n.p.people.setDistinct(two));
        CHECK(wholeBook(*n.p.book) == after);
    }
    SECTION("and it is undone and redone")
    {
        valueOf(n.p.deals.undo());
        CHECK(n.alike(ivan).size() == 2);
        valueOf(n.p.deals.redo());
        CHECK(n.alike(ivan).size() == 1);
    }
    SECTION("and comes back with one who was deleted")
    {
        valueOf(n.p.people.remove(namesake));
        valueOf(n.p.deals.undo());
        CHECK(n.alike(ivan).size() == 1);
    }
    SECTION("and with one who is restored from the trash after other steps")
    {
        valueOf(n.p.people.remove(namesake));
        n.add(person("Ольга"));
        const auto trash = valueOf(readTrash(*n.p.book, 10));
        REQUIRE(trash.size() == 1);
        valueOf(restoreFromTrash(*n.p.book, trash[0], n.p.now));
        CHECK(n.alike(ivan).size() == 1);
    }
    SECTION("and companies likewise")
    {
        const CompanyId other = n.addCompany("Дуб");
        REQUIRE(valueOf(findDuplicateCompanies(n.p.book->database())).size() == 1);
        const std::array companies{n.oak, other};
        valueOf(n.p.people.setDistinct(companies));
        CHECK(valueOf(findDuplicateCompanies(n.p.book->database())).empty());
    }
    SECTION("also not of the one into whom that one was merged")
    {
        const Contact stays = valueOf(n.p.book->people().contact(third));
        valueOf(n.p.people.merge(namesake, stays));
        for (const auto &group : groups())
            CHECK_FALSE(std::ranges::count(group.ids, n.ivan) > 0);
        valueOf(n.p.deals.undo());
        CHECK(wholeBook(*n.p.book) == after);
    }
    SECTION("but of one alone nothing can be said")
    {
        refusalOf(n.p.people.setDistinct(std::span(two).first(1)));
    }
}
