#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

Channel phone(const char *number)
{
    return {ChannelKind::Phone, QString::fromLatin1(number)};
}

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
