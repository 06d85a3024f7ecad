#include "core/starter/newbook.h"
#include "core/storage/bookfile.h"
#include "core/storage/check.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace voronka;

namespace {

const Clock fixedClock = [] { return Instant{1'780'000'000'000}; };

BookSettings settingsFor(Language language)
{
    return {usualCurrency(language), QTimeZone("Europe/Kyiv"), language};
}

QStringList reasonNames(const Book &book)
{
    QStringList names;
    for (const LossReason &reason : book.catalog().lossReasons)
        names << reason.name;
    return names;
}

/// What a stage asks to be confirmed, then the tasks that it creates, with the time.
QStringList demandsOf(const Catalog &catalog, StageId stage)
{
    QStringList demands;
    for (const StageRequirement &requirement : catalog.requirementsOf(stage))
        demands << requirement.text;
    for (const StageTask &task : catalog.tasksOf(stage))
        demands << task.title + QString::number(task.dueAfterMinutes);
    return demands;
}

} // namespace

TEST_CASE("A new book has its template and its loss reasons in its language", "[starter][newbook]")
{
    QTemporaryDir folder;
    for (const Language language : allLanguages) {
        CAPTURE(languageCode(language));
        const QString path = folder.filePath(languageCode(language) + QStringLiteral(".voronka"));
        const FunnelTemplate *coach = *funnelTemplate(u"coach");
        {
            const auto made = newBook(path, settingsFor(language), coach, fixedClock);
            REQUIRE(made);
        }
        const auto book = openBook(path);
        REQUIRE(book);
        const Catalog &catalog = (*book)->catalog();
        CHECK(catalog.settings == settingsFor(language));
        REQUIRE(catalog.funnels.size() == 1);
        CHECK(catalog.funnels.front().name == coach->name[language]);
        const std::vector<StageId> stages = catalog.liveStages(catalog.funnels.front().id);
        REQUIRE(stages.size() == coach->stages.size());
        for (size_t i = 0; i < stages.size(); ++i) {
            CHECK(catalog.stageName(stages[i]) == coach->stages[i].name[language]);
            CHECK(catalog.stage(stages[i])->limitMinutes == coach->stages[i].limitMinutes);
            QStringList wanted;
            for (const auto &sentence : coach->stages[i].confirmations)
                wanted << sentence[language];
            for (const TemplateTask &task : coach->stages[i].tasks)
                wanted << task.title[language] + QString::number(task.dueAfterMinutes);
            CHECK(demandsOf(catalog, stages[i]) == wanted);
        }
        REQUIRE(catalog.lossReasons.size() == templateReasons().size());
        CHECK(catalog.lossReasons.front().name == templateReasons().front().name[language]);
        CHECK(catalog.lossReasons.back().revisitAfterDays
              == templateReasons().back().revisitAfterDays);
        const auto report = checkBook(**book);
        REQUIRE(report);
        CHECK(report->problems == QStringList());
    }
}

TEST_CASE("Making a book leaves nothing to undo", "[starter][newbook]")
{
    QTemporaryDir folder;
    const auto book = newBook(folder.filePath(QStringLiteral("a.voronka")),
                              settingsFor(Language::English), *funnelTemplate(u"aida"), fixedClock);
    REQUIRE(book);
    const auto step = (*book)->history().nextUndo();
    REQUIRE(step);
    CHECK(!*step);
}

TEST_CASE("A new book without a template has loss reasons all the same", "[starter][newbook]")
{
    QTemporaryDir folder;
    const auto book = newBook(folder.filePath(QStringLiteral("a.voronka")),
                              settingsFor(Language::Ukrainian), nullptr, fixedClock);
    REQUIRE(book);
    CHECK((*book)->catalog().funnels.empty());
    CHECK(reasonNames(**book).contains(QStringLiteral("Купили в конкурента")));
}

TEST_CASE("A new book never overwrites a file", "[starter][newbook]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Anna");
    file.close();
    const auto book =
            newBook(path, settingsFor(Language::English), *funnelTemplate(u"shop"), fixedClock);
    REQUIRE(!book);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "Dear Anna");
}

TEST_CASE("A template that the book refuses leaves no file behind", "[starter][newbook]")
{
    QTemporaryDir folder;
    FunnelTemplate broken = **funnelTemplate(u"aida");
    broken.stages[1].name = broken.stages[0].name;
    const auto book = newBook(folder.filePath(QStringLiteral("a.voronka")),
                              settingsFor(Language::English), &broken, fixedClock);
    REQUIRE(!book);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList());
}

TEST_CASE("A funnel from a template is added to an open book as one undo step",
          "[starter][newbook]")
{
    QTemporaryDir folder;
    const auto book =
            newBook(folder.filePath(QStringLiteral("a.voronka")), settingsFor(Language::Russian),
                    *funnelTemplate(u"coach"), fixedClock);
    REQUIRE(book);
    const Catalog before = (*book)->catalog();
    const QString name = QStringLiteral("Портреты по фото");
    const auto id =
            addFunnelFromTemplate(**book, **funnelTemplate(u"shop"),
                                  QStringLiteral(" %1 ").arg(name), Language::Russian, fixedClock);
    REQUIRE(id);
    CHECK((*book)->catalog().funnelName(*id) == name);
    const std::vector<StageId> stages = (*book)->catalog().liveStages(*id);
    REQUIRE(stages.size() == 6);
    CHECK((*book)->catalog().stage(stages.front())->limitMinutes == 15);

    SECTION("and undo takes it away whole")
    {
        REQUIRE((*book)->history().undo(**book, fixedClock()));
        CHECK((*book)->catalog() == before);
    }
    SECTION("and the same template is added again under another name only")
    {
        const auto add = [&](const QString &another) {
            return addFunnelFromTemplate(**book, **funnelTemplate(u"shop"), another,
                                         Language::Russian, fixedClock);
        };
        CHECK(!add(name.toUpper()));
        CHECK(!add(QStringLiteral(" ")));
        const auto again = add(QStringLiteral("Модульные картины"));
        REQUIRE(again);
        CHECK((*book)->catalog().liveStages(*again).size() == 6);
        REQUIRE((*book)->history().undo(**book, fixedClock()));
        CHECK_FALSE((*book)->catalog().funnel(*again));
        CHECK((*book)->catalog().funnel(*id));
    }
}

TEST_CASE("Each language has its usual currency", "[starter][newbook]")
{
    CHECK(usualCurrency(Language::English).code == QStringLiteral("USD"));
    CHECK(usualCurrency(Language::Russian).code == QStringLiteral("RUB"));
    CHECK(usualCurrency(Language::Ukrainian).code == QStringLiteral("UAH"));
    CHECK(usualCurrency(Language::Tagalog).code == QStringLiteral("PHP"));
}
