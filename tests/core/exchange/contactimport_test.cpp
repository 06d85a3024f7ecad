#include "core/exchange/bookexport.h"
#include "core/exchange/contactimport.h"
#include "core/exchange/contactrows.h"
#include "core/process/listdesk.h"
#include "core/process/peopledesk.h"
#include "tests/core/exchange/exchangefixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

ImportResult importInto(Book &book, const QByteArray &bytes, ImportOptions options = {})
{
    options.fileName = u"contacts"_s;
    const auto result = importContacts(book, bytes, options, [] { return importMoment(); });
    if (!result)
        FAIL(result.error().message.toStdString());
    return *result;
}

/// "Name | Company | channels | birthday | tags | note" of every contact, by id.
QStringList contactLines(Book &book)
{
    QStringList lines;
    const auto read = book.people().forEachContact([&](const Contact &contact) -> Result<> {
        QStringList channels;
        for (const Channel &channel : contact.channels)
            channels << QString::number(int(channel.kind)) + u':' + channel.value;
        QStringList tags;
        for (const TagId tag : contact.tags)
            tags << book.catalog().tagName(tag);
        lines << QStringList{contact.name,
                             contact.company ? book.people().company(*contact.company)->name : QString(),
                             channels.join(u' '),
                             contact.birthday ? contact.birthday->toString(Qt::ISODate) : QString(),
                             tags.join(u' '),
                             contact.note}
                         .join(u'|');
        return {};
    });
    REQUIRE(read);
    return lines;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Headers of address books are known", "[import][contacts]")
{
    CHECK(guessContactColumn(u"E-mail 2 - Value"_s) == ContactColumn::Email);
    CHECK(guessContactColumn(u"Phone 1 - Value"_s) == ContactColumn::Phone);
    CHECK(guessContactColumn(u"E-mail Address"_s) == ContactColumn::Email);
    CHECK(guessContactColumn(u"Рабочий телефон"_s) == ContactColumn::Phone);
    CHECK(guessContactColumn(u"ПІБ"_s) == ContactColumn::Name);
    CHECK(guessContactColumn(u"Ім’я"_s) == ContactColumn::FirstName);
    CHECK(guessContactColumn(u"Kaarawan"_s) == ContactColumn::Birthday);
    CHECK_FALSE(guessContactColumn(u"Phone 1 - Type"_s).has_value());
}

TEST_CASE("Contacts of a CSV file come into the book as one step", "[import][contacts]")
{
    const auto book = emptyBook();
    const QByteArray csv = "Notes:\nexported today\n\n"
                           "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,"
                           "Organization Name,Birthday,Labels,Notes\n"
                           "Maria,Bondar,maria@example.com,+380501112233 ::: 0441234567,Mono,"
                           "1990-07-21,* myContacts ::: VIP,hello\n"
                           ",,,,Only company,,,\n"
                           ",,,0671112233,,,,\n"
                           ",,,,,1990-01-02,,\n"
                           "Bad,Day,,,,31.13.1990,,\n";
    const ImportResult result = importInto(*book, csv);
    CHECK(contactLines(*book)
          == QStringList{u"Maria Bondar|Mono|1:maria@example.com 0:+380501112233 0:0441234567|"
                         "1990-07-21|VIP|hello"_s,
                         u"0671112233||0:0671112233|||"_s});
    CHECK((*book->people().findCompany(u"Only company"_s)).has_value());
    CHECK(result.imported == 3);
    CHECK(result.rejected == 2);
    CHECK(result.read == 5);
    CHECK(result.rejects.at(0).line == 8);
    REQUIRE(result.batch.has_value());
    CHECK(book->history().nextUndo().value()->title.title == u"import.contacts"_s);
    REQUIRE(book->history().undo(*book, importMoment()));
    CHECK(contactLines(*book).isEmpty());
}

TEST_CASE("Who is in the book is given what it lacks and keeps what it has", "[import][contacts]")
{
    const auto book = emptyBook();
    PeopleDesk desk(*book, [] { return importMoment(); });
    Contact ivan;
    ivan.name = u"Іван Петренко"_s;
    ivan.channels = {{ChannelKind::Phone, u"067 123 45 67"_s}};
    ivan.note = u"own note"_s;
    REQUIRE(desk.add(ivan));
    const QByteArray headers = "Name;Phone;Email;Birthday;Note;Company\n";
    SECTION("found by the number in another writing, the name turned round")
    {
        const auto result = importInto(*book,
                                       headers
                                               + "Петренко Іван;+380671234567;i@example.com;"
                                                 "1980-01-02;other note;Дуб\n");
        CHECK(result.updated == 1);
        CHECK(contactLines(*book)
              == QStringList{
                      u"Іван Петренко|Дуб|0:067 123 45 67 1:i@example.com|1980-01-02||own note"_s});
    }
    SECTION("found by the only name, where no number speaks against it")
    {
        CHECK(importInto(*book, headers + "іван петренко;;i@example.com;;;\n").updated == 1);
        CHECK(contactLines(*book).size() == 1);
    }
    SECTION("not found where another number speaks against it")
    {
        CHECK(importInto(*book, headers + "Іван Петренко;0509999999;;;;\n").imported == 1);
        CHECK(contactLines(*book).size() == 2);
    }
    SECTION("not found by a number alone")
    {
        CHECK(importInto(*book, headers + "Олена;0671234567;;;;\n").imported == 1);
    }
    SECTION("the same file again changes nothing")
    {
        const QByteArray csv = headers + "Олена;0509999999;o@example.com;;n;Дуб\n";
        importInto(*book, csv);
        const QStringList before = contactLines(*book);
        CHECK(importInto(*book, csv).updated == 1);
        CHECK(contactLines(*book) == before);
    }
    SECTION("a trial leaves nothing")
    {
        ImportOptions options;
        options.dryRun = true;
        const QStringList before = contactLines(*book);
        const auto result = importInto(*book, headers + "Олена;1;;;;\n", options);
        CHECK(result.imported == 1);
        CHECK_FALSE(result.batch.has_value());
        CHECK(contactLines(*book) == before);
    }
}

TEST_CASE("A column of the map counts before the guess", "[import][contacts]")
{
    const auto book = emptyBook();
    ImportOptions options;
    options.map = *readImportMap(R"({"fields":{"Кто":"contact","Куда":"phone"}})");
    importInto(*book, "Кто,Куда\nІван,123\n", options);
    CHECK(contactLines(*book) == QStringList{u"Іван||0:123|||"_s});
    const auto refused = importContacts(*book, "a,b\n1,2\n", {}, [] { return importMoment(); });
    CHECK(refused.error().kind == ErrorKind::BadInput);
}

TEST_CASE("Cards come into the book, those of companies as companies", "[import][contacts]")
{
    const auto book = emptyBook();
    const auto result = importInto(*book,
                                   "BEGIN:VCARD\nVERSION:3.0\nFN:Олена\nORG:Ромашка\nTEL:067\n"
                                   "IMPP:skype:olena\nCATEGORIES:VIP\nEND:VCARD\n"
                                   "BEGIN:VCARD\nVERSION:3.0\nFN:Ромашка\nORG:Ромашка\nTEL:044\n"
                                   "END:VCARD\nBEGIN:VCARD\nEND:VCARD\n");
    CHECK(result.imported == 1);
    CHECK(result.updated == 1);
    CHECK(result.warnings.size() == 1);
    CHECK(contactLines(*book) == QStringList{u"Олена|Ромашка|0:067 5:skype: olena||VIP|"_s});
    const CompanyId company = **book->people().findCompany(u"Ромашка"_s);
    CHECK(book->people().company(company)->channels
          == std::vector{Channel{ChannelKind::Phone, u"044"_s}});
}

TEST_CASE("Exported contacts come back as they went", "[export][contacts]")
{
    const QTemporaryDir folder;
    const auto book = emptyBook();
    importInto(*book,
               "Name;Company;Phone;Phone 2;Email;Telegram;Birthday;Tags;Note\n"
               "Олена Кравець;Ромашка;+380671112233;044 1;o@example.com;@olena;1988-12-31;"
               "VIP,Опт;\"рядок; другий\"\n"
               "=Formula;;;;;;;;\n");
    const QStringList before = contactLines(*book);
    REQUIRE(before.size() == 2);
    const auto other = emptyBook();
    SECTION("as CSV")
    {
        const QString path = folder.filePath(u"c.csv"_s);
        CHECK(*exportContacts(*book, path, u';') == 2);
        importInto(*other, fileBytes(path));
    }
    SECTION("as vCard")
    {
        const QString path = folder.filePath(u"c.vcf"_s);
        CHECK(*exportContactCards(*book, path) == 2);
        importInto(*other, fileBytes(path));
    }
    CHECK(contactLines(*other) == before);
}

TEST_CASE("Companies go into an address book where nobody tells of them", "[export][contacts]")
{
    const QTemporaryDir folder;
    const auto book = emptyBook();
    importInto(*book,
               "BEGIN:VCARD\nVERSION:3.0\nFN:Олена\nORG:Ромашка\nEND:VCARD\n"
               "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Дуб\nTEL:044\nCATEGORIES:VIP\n"
               "NOTE:дошки\nEND:VCARD\n");
    const auto other = emptyBook();
    SECTION("as vCard 3.0")
    {
        const QString path = folder.filePath(u"c.vcf"_s);
        CHECK(*exportContactCards(*book, path) == 2);
        importInto(*other, fileBytes(path));
    }
    SECTION("as vCard 4.0")
    {
        const QString path = folder.filePath(u"c.vcf"_s);
        CHECK(*exportContactCards(*book, path, VCardVersion::V4) == 2);
        CHECK(fileBytes(path).contains("VERSION:4.0\r\n"));
        importInto(*other, fileBytes(path));
    }
    SECTION("as CSV")
    {
        const QString path = folder.filePath(u"c.csv"_s);
        CHECK(*exportContacts(*book, path, u';') == 2);
        importInto(*other, fileBytes(path));
    }
    SECTION("alone, when they alone are chosen")
    {
        const QString path = folder.filePath(u"c.vcf"_s);
        const ExportedClients chosen{{}, {**book->people().findCompany(u"Дуб"_s)}};
        CHECK(*exportContactCards(*book, path, VCardVersion::V3, chosen) == 1);
        importInto(*other, fileBytes(path));
        CHECK(contactLines(*other).isEmpty());
        importInto(*other, "BEGIN:VCARD\nVERSION:3.0\nFN:Олена\nORG:Ромашка\nEND:VCARD\n");
    }
    CHECK(contactLines(*other) == contactLines(*book));
    const auto oak = *other->people().findCompany(u"Дуб"_s);
    REQUIRE(oak);
    const Company company = *other->people().company(*oak);
    CHECK(company.channels == std::vector{Channel{ChannelKind::Phone, u"044"_s}});
    CHECK(company.tags.size() == 1);
    CHECK(company.note == u"дошки"_s);
}

TEST_CASE("A company with people has a row where its source would be lost", "[export][contacts]")
{
    const QTemporaryDir folder;
    const auto book = emptyBook();
    importInto(*book, "BEGIN:VCARD\nVERSION:3.0\nFN:Олена\nORG:Ромашка\nEND:VCARD\n");
    const QString path = folder.filePath(u"c.csv"_s);
    CHECK(*exportContacts(*book, path, u';') == 1);
    PeopleDesk people(*book, [] { return Instant{1'767'261'600'000}; });
    ListDesk lists(*book, [] { return Instant{1'767'261'600'000}; });
    Company company = *book->people().company(**book->people().findCompany(u"Ромашка"_s));
    company.source = *lists.addSource(u"Ярмарок"_s);
    REQUIRE(people.edit(company));
    CHECK(*exportContacts(*book, path, u';') == 2);
    CHECK(fileBytes(path).contains("Ярмарок"));
}

TEST_CASE("Deals and touches are written with what the owner sees", "[export]")
{
    const QTemporaryDir folder;
    const auto book = emptyBook();
    REQUIRE(importText(
            *book,
            u"Title,Stage,Amount,Contact,Created,Closed on\n"
            "Kitchen,Won,1234.5,Ana,2024-05-01,2024-05-02\n"_s,
            R"({"funnel":"Sales","fields":{"Title":"title","Stage":"stage","Amount":"amount",
                           "Contact":"contact","Created":"createdOn","Closed on":"closedOn"},
                           "stages":{"Won":"won"},"stageOrder":["New"]})"));
    const QString path = folder.filePath(u"d.csv"_s);
    CHECK(*exportDeals(*book, path, u';') == 1);
    const QString text = QString::fromUtf8(fileBytes(path));
    CHECK(text.contains(u"Kitchen;;Ana;"_s));
    CHECK(text.contains(u";Won;1234,50;2024-05-01 "_s));
    CHECK(*exportActivities(*book, path, u',') == 0);
    CHECK(exportDeals(*book, folder.filePath(u"none/d.csv"_s), u',').error().kind
          == ErrorKind::Storage);
}

TEST_CASE("The address books of other programs come in whole", "[import][contacts][real]")
{
    for (const QString &name : {u"contacts-import-layouts/google_contacts.csv"_s,
                                u"contacts-import-layouts/linkedin_Connections.csv"_s,
                                u"vcard/cyrillic/01_android21_qp_plus_30_three_cards.vcf"_s}) {
        const auto bytes = sharedFile(name);
        if (!bytes) {
            WARN("skipped: no " << name.toStdString());
            continue;
        }
        CAPTURE(name.toStdString());
        const auto book = emptyBook();
        const ImportResult result = importInto(*book, *bytes);
        CHECK(result.imported >= 1);
        CHECK(result.rejected == 0);
    }
}
