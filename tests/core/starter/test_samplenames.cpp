#include "core/starter/samplenames.h"
#include "core/starter/templates.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace voronka;

namespace {

bool isCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool hasName(const SampleNames &names, const QString &name)
{
    return std::ranges::find(names.people, name, &SamplePerson::name) != names.people.end();
}

} // namespace

TEST_CASE("Every language has names enough for a sample book", "[starter][sample]")
{
    for (const Language language : allLanguages) {
        CAPTURE(languageCode(language));
        const SampleNames &names = sampleNames(language);
        CHECK(!names.funnel.isEmpty());
        CHECK(!names.shopFunnel.isEmpty());
        CHECK(names.people.size() > 800);
        CHECK(names.companies.size() >= 100);
        CHECK(names.products.size() >= 30);
        CHECK(names.orders.size() >= 8);
        CHECK(names.managers.size() == 5);
        CHECK(names.sources.size() == 8);
        CHECK(names.regions.size() == 10);
        CHECK(names.tags.size() == 5);
        CHECK(names.deferComments.size() >= 4);
        REQUIRE(names.lossComments.size() == templateReasons().size());
        for (const QStringList &comments : names.lossComments)
            CHECK(comments.size() >= 2);
        for (size_t kind = 0; kind < names.activities.size(); ++kind) {
            CHECK(names.activities[kind].size() >= 2);
            CHECK(names.tasks[kind].size() >= 2);
        }
        for (const SampleProduct &product : names.products) {
            CHECK(!product.title.isEmpty());
            CHECK(product.price > 0);
        }
    }
}

TEST_CASE("Names are not repeated within a list", "[starter][sample]")
{
    for (const Language language : allLanguages) {
        CAPTURE(languageCode(language));
        const SampleNames &names = sampleNames(language);
        for (QStringList list :
             {names.companies, names.managers, names.sources, names.regions, names.tags})
            CHECK(list.removeDuplicates() == 0);
        QSet<QString> people;
        for (const SamplePerson &person : names.people)
            people << person.name;
        CHECK(people.size() == qsizetype(names.people.size()));
    }
}

TEST_CASE("Family names agree with the person in Russian and Ukrainian", "[starter][sample]")
{
    const SampleNames &russian = sampleNames(Language::Russian);
    CHECK(hasName(russian, QStringLiteral("Анна Полянская")));
    CHECK(hasName(russian, QStringLiteral("Олег Полянский")));
    CHECK(!hasName(russian, QStringLiteral("Анна Полянский")));
    CHECK(!hasName(russian, QStringLiteral("Олег Белова")));
    const SampleNames &ukrainian = sampleNames(Language::Ukrainian);
    CHECK(hasName(ukrainian, QStringLiteral("Олена Вербицька")));
    CHECK(hasName(ukrainian, QStringLiteral("Тарас Вербицький")));
    CHECK(!hasName(ukrainian, QStringLiteral("Олена Вербицький")));
    // Surnames in -енко and -ук are the same for both.
    CHECK(hasName(ukrainian, QStringLiteral("Олена Хоменко")));
    CHECK(hasName(ukrainian, QStringLiteral("Тарас Хоменко")));
}

TEST_CASE("Names are in the alphabet of the language and mailboxes in Latin letters",
          "[starter][sample]")
{
    for (const Language language : allLanguages) {
        const bool cyrillic = language == Language::Russian || language == Language::Ukrainian;
        for (const SamplePerson &person : sampleNames(language).people) {
            CAPTURE(person.name, person.mailbox);
            CHECK(isCyrillic(person.name) == cyrillic);
            CHECK(std::ranges::all_of(
                    person.mailbox, [](QChar c) { return c == u'.' || (c >= u'a' && c <= u'z'); }));
            CHECK(person.mailbox.count(u'.') == 1);
        }
        for (const SampleProduct &product : sampleNames(language).products)
            CHECK(isCyrillic(product.title) == cyrillic);
    }
}

TEST_CASE("A mailbox is the name as a passport writes it", "[starter][sample]")
{
    const auto mailbox = [](Language language, const QString &name) {
        for (const SamplePerson &person : sampleNames(language).people) {
            if (person.name == name)
                return person.mailbox;
        }
        return QString();
    };
    CHECK(mailbox(Language::Ukrainian, QStringLiteral("Христина Гнатюк"))
          == QStringLiteral("khrystyna.hnatiuk"));
    CHECK(mailbox(Language::Russian, QStringLiteral("Юлия Голубева"))
          == QStringLiteral("iuliia.golubeva"));
    CHECK(mailbox(Language::Tagalog, QStringLiteral("Elena Muñoz"))
          == QStringLiteral("elena.munoz"));
    CHECK(mailbox(Language::Tagalog, QStringLiteral("Paolo Dela Cruz"))
          == QStringLiteral("paolo.delacruz"));
}
