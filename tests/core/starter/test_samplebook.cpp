#include "core/starter/samplebook.h"
#include "core/storage/bookfile.h"
#include "core/storage/check.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace voronka;

namespace {

const Clock fixedClock = [] {
    return Instant::fromDateTime(
            QDateTime(QDate(2026, 5, 20), QTime(15, 30), QTimeZone("Europe/Kyiv")));
};

SampleOptions optionsFor(Language language, int deals)
{
    SampleOptions options;
    options.deals = deals;
    options.settings.language = language;
    options.settings.timeZone = QTimeZone("Europe/Kyiv");
    return options;
}

std::vector<DealLine> linesOf(Book &book)
{
    std::vector<DealLine> lines;
    const auto read = book.deals().forEach([&lines](const DealLine &line) -> Result<> {
        lines.push_back(line);
        return {};
    });
    REQUIRE(read);
    return lines;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

bool isCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

} // namespace

TEST_CASE("A sample book is sound in every language and speaks it", "[starter][sample]")
{
    QTemporaryDir folder;
    for (const Language language : allLanguages) {
        CAPTURE(languageCode(language));
        const auto book = makeSampleBook(folder.filePath(languageCode(language)),
                                         optionsFor(language, 300), fixedClock);
        REQUIRE(book);
        const auto report = checkBook(**book);
        REQUIRE(report);
        CHECK(report->problems == QStringList());
        CHECK(report->deals == 300);
        CHECK(report->moves > 900);

        const Catalog &catalog = (*book)->catalog();
        CHECK(catalog.settings.language == language);
        CHECK(catalog.funnels.size() == 2);
        CHECK(catalog.managers.size() == 5);
        CHECK(catalog.lossReasons.size() == 5);
        const bool cyrillic = language == Language::Russian || language == Language::Ukrainian;
        CHECK(isCyrillic(catalog.funnels.front().name) == cyrillic);
        CHECK(isCyrillic(catalog.managers.front().name) == cyrillic);
        for (const DealLine &line : linesOf(**book)) {
            CHECK(isCyrillic(line.contactName) == cyrillic);
            CHECK(isCyrillic(line.deal.title) == cyrillic);
        }
    }
}

TEST_CASE("A sample book reaches every stage and leaves nothing to undo", "[starter][sample]")
{
    QTemporaryDir folder;
    const auto book = makeSampleBook(folder.filePath(QStringLiteral("a.voronka")),
                                     optionsFor(Language::English, 400), fixedClock);
    REQUIRE(book);
    QSet<qint64> stages;
    int companies = 0, tagged = 0;
    for (const DealLine &line : linesOf(**book)) {
        const auto moves = (*book)->deals().moves(line.deal.id);
        REQUIRE(moves);
        for (const DealMove &move : *moves)
            stages << move.to.value;
        companies += !line.companyName.isEmpty();
        tagged += !line.tags.empty();
    }
    CHECK(stages.size() == qsizetype((*book)->catalog().stages.size()));
    CHECK(companies > 50);
    CHECK(tagged > 50);
    const auto undo = (*book)->history().nextUndo();
    REQUIRE(undo);
    CHECK(!*undo);
}

TEST_CASE("In a sample book what stages ask was confirmed on the way", "[starter][sample]")
{
    QTemporaryDir folder;
    const auto book = makeSampleBook(folder.filePath(QStringLiteral("a.voronka")),
                                     optionsFor(Language::English, 200), fixedClock);
    REQUIRE(book);
    const Catalog &catalog = (*book)->catalog();
    REQUIRE(catalog.requirements.size() == 5);
    int confirmed = 0;
    for (const DealLine &line : linesOf(**book)) {
        const auto marks = (*book)->activities().confirmed(line.deal.id);
        REQUIRE(marks);
        confirmed += int(marks->size());
        for (const StageRequirement &requirement : catalog.requirements) {
            const bool isPassed = catalog.stage(requirement.stage)->funnel == line.deal.funnel
                    && catalog.livePosition(requirement.stage) <= line.deal.furthestPosition;
            if (isPassed)
                CHECK(std::ranges::find(*marks, requirement.id) != marks->end());
        }
    }
    CHECK(confirmed > 100);
}

TEST_CASE("The same options on the same day give the same book", "[starter][sample]")
{
    QTemporaryDir folder;
    const auto made = [&folder](const char *name, quint32 seed) {
        SampleOptions options = optionsFor(Language::Tagalog, 120);
        options.seed = seed;
        const auto book = makeSampleBook(folder.filePath(QLatin1String(name)), options, fixedClock);
        REQUIRE(book);
        return linesOf(**book);
    };
    const std::vector<DealLine> first = made("first", 5);
    CHECK(first == made("second", 5));
    CHECK(first != made("third", 6));
}

TEST_CASE("A sample book without a currency has the usual one of its language", "[starter][sample]")
{
    QTemporaryDir folder;
    SampleOptions options = optionsFor(Language::Ukrainian, 10);
    const auto usual = makeSampleBook(folder.filePath(QStringLiteral("a")), options, fixedClock);
    REQUIRE(usual);
    CHECK((*usual)->catalog().settings.currency.code == QStringLiteral("UAH"));
    options.settings.currency = *currencyFromCode(u"JPY");
    const auto wished = makeSampleBook(folder.filePath(QStringLiteral("b")), options, fixedClock);
    REQUIRE(wished);
    CHECK((*wished)->catalog().settings.currency.code == QStringLiteral("JPY"));
}

TEST_CASE("Small sample books are sound", "[starter][sample]")
{
    QTemporaryDir folder;
    for (const int deals : {1, 2, 10}) {
        const auto book = makeSampleBook(folder.filePath(QString::number(deals)),
                                         optionsFor(Language::Russian, deals), fixedClock);
        REQUIRE(book);
        CHECK((*book)->deals().count() == deals);
        CHECK(checkBook(**book)->problems == QStringList());
    }
}

TEST_CASE("A number of deals out of range is refused", "[starter][sample]")
{
    QTemporaryDir folder;
    for (const int deals : {-1, 0, 1'000'001}) {
        const auto book = makeSampleBook(folder.filePath(QStringLiteral("a")),
                                         optionsFor(Language::English, deals), fixedClock);
        REQUIRE(!book);
        CHECK(book.error().kind == ErrorKind::BadInput);
        CHECK(filesIn(folder) == QStringList());
    }
}

TEST_CASE("A sample book that is stopped leaves nothing behind", "[starter][sample]")
{
    QTemporaryDir folder;
    std::stop_source stop;
    const auto book = makeSampleBook(folder.filePath(QStringLiteral("a.voronka")),
                                     optionsFor(Language::English, 5'000), fixedClock,
                                     stop.get_token(), [&stop](double done) {
                                         if (done > 0.3)
                                             stop.request_stop();
                                     });
    REQUIRE(!book);
    CHECK(book.error().kind == ErrorKind::Cancelled);
    CHECK(filesIn(folder) == QStringList());
}

TEST_CASE("Making a sample book tells how far it is", "[starter][sample]")
{
    QTemporaryDir folder;
    std::vector<double> told;
    const auto book = makeSampleBook(folder.filePath(QStringLiteral("a.voronka")),
                                     optionsFor(Language::English, 3'000), fixedClock, {},
                                     [&told](double done) { told.push_back(done); });
    REQUIRE(book);
    REQUIRE(told.size() >= 4);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.front() == 0);
    CHECK(told.back() == 1);
}

TEST_CASE("A sample book never overwrites a file", "[starter][sample]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.voronka"));
    REQUIRE(makeSampleBook(path, optionsFor(Language::English, 2), fixedClock));
    const auto again = makeSampleBook(path, optionsFor(Language::English, 5), fixedClock);
    REQUIRE(!again);
    const auto kept = openBook(path);
    REQUIRE(kept);
    CHECK((*kept)->deals().count() == 2);
}
