#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

template<typename Items>
QString namesOf(const Items &items)
{
    QStringList names;
    for (const auto &item : items)
        names << (item.archived ? QLatin1Char('(') + item.name + QLatin1Char(')') : item.name);
    return names.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("Every list takes a trimmed name that no live entry has", "[process][list]")
{
    ProcessBook p;
    valueOf(p.lists.addManager(QStringLiteral(" Яна ")));
    valueOf(p.lists.addSource(QStringLiteral("Яна")));
    valueOf(p.lists.addRegion(QStringLiteral("Яна")));
    valueOf(p.lists.addTag(QStringLiteral("Яна")));
    valueOf(p.lists.addLossReason(QStringLiteral("Яна")));
    CHECK(namesOf(p.book->catalog().managers) == QStringLiteral("Олена Петро Яна"));
    CHECK(namesOf(p.book->catalog().sources) == QStringLiteral("Яна"));
    CHECK(namesOf(p.book->catalog().regions) == QStringLiteral("Яна"));
    CHECK(namesOf(p.book->catalog().tags) == QStringLiteral("Яна"));
    CHECK(namesOf(p.book->catalog().lossReasons)
          == QStringLiteral("Too dear Changed their mind Яна"));

    const QString sentence = QStringLiteral("“ЯНА” is already in the list. Choose another name.");
    const QString again = QStringLiteral("ЯНА ");
    CHECK(refusalOf(p.lists.addManager(again)) == sentence);
    CHECK(refusalOf(p.lists.addSource(again)) == sentence);
    CHECK(refusalOf(p.lists.addRegion(again)) == sentence);
    CHECK(refusalOf(p.lists.addTag(again)) == sentence);
    CHECK(refusalOf(p.lists.addLossReason(again)) == sentence);
    CHECK(refusalOf(p.lists.addTag(QStringLiteral("\t")), ErrorKind::BadInput)
          == QStringLiteral("The name is empty. Enter a name."));
}

TEST_CASE("A list holds no more names than the facts can number", "[process][list]")
{
    ProcessBook p;
    valueOf(p.book->database().execute(QStringLiteral(R"(
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 60000)
INSERT INTO region (name, position) SELECT 'Region ' || n, n FROM number)")));
    valueOf(p.book->reloadCatalog());
    CHECK(refusalOf(p.lists.addRegion(QStringLiteral("Львів")))
                  .startsWith(
                          QStringLiteral("“Львів” cannot be added because the list already has ")));
}

TEST_CASE("An entry is renamed unless a live one has the name", "[process][list]")
{
    ProcessBook p;
    valueOf(p.lists.rename(p.olena, QStringLiteral(" ОЛЕНА ")));
    CHECK(p.book->catalog().managerName(p.olena) == QStringLiteral("ОЛЕНА"));
    refusalOf(p.lists.rename(p.olena, QStringLiteral("петро")));
    refusalOf(p.lists.rename(p.olena, QString()), ErrorKind::BadInput);
    CHECK(refusalOf(p.lists.rename(ManagerId(99), QStringLiteral("X")), ErrorKind::NotFound)
          == QStringLiteral("There is no such entry in the book. Choose one from the list."));
    valueOf(p.lists.setArchived(p.petro, true));
    valueOf(p.lists.rename(p.olena, QStringLiteral("петро")));
}

TEST_CASE("Entries of every list are renamed, retired and brought back", "[process][list]")
{
    ProcessBook p;
    const auto walk = [&](auto id, const auto &name) {
        valueOf(p.lists.rename(id, QStringLiteral("New")));
        CHECK(name() == QStringLiteral("New"));
        valueOf(p.lists.setArchived(id, true));
        CHECK(name() == QStringLiteral("(New)"));
        valueOf(p.lists.setArchived(id, false));
        CHECK(name() == QStringLiteral("New"));
    };
    const Catalog &catalog = p.book->catalog();
    walk(valueOf(p.lists.addSource(QStringLiteral("Old"))),
         [&] { return namesOf(catalog.sources); });
    walk(valueOf(p.lists.addRegion(QStringLiteral("Old"))),
         [&] { return namesOf(catalog.regions); });
    walk(valueOf(p.lists.addTag(QStringLiteral("Old"))), [&] { return namesOf(catalog.tags); });
}

TEST_CASE("A retired entry comes back unless its name was taken", "[process][list]")
{
    ProcessBook p;
    valueOf(p.lists.setArchived(p.petro, true));
    CHECK(namesOf(p.book->catalog().managers) == QStringLiteral("Олена (Петро)"));
    valueOf(p.lists.addManager(QStringLiteral("ПЕТРО")));
    refusalOf(p.lists.setArchived(p.petro, false));
    refusalOf(p.lists.setArchived(ManagerId(99), true), ErrorKind::NotFound);
}

TEST_CASE("The last loss reason in use is not retired", "[process][list]")
{
    ProcessBook p;
    valueOf(p.lists.setArchived(p.tooDear, true));
    CHECK(refusalOf(p.lists.setArchived(p.changedMind, true))
          == QStringLiteral("“Changed their mind” is the only active loss reason. Add another "
                            "reason first."));
    valueOf(p.lists.setArchived(p.olena, true));
    valueOf(p.lists.setArchived(p.petro, true)); // Nobody needs a manager.
}

TEST_CASE("Entries are put in another order", "[process][list]")
{
    ProcessBook p;
    const ManagerId yana = valueOf(p.lists.addManager(QStringLiteral("Яна")));
    valueOf(p.lists.reorder(std::array{yana, p.olena, p.petro}));
    CHECK(namesOf(p.book->catalog().managers) == QStringLiteral("Яна Олена Петро"));
    valueOf(p.lists.setArchived(p.olena, true));
    valueOf(p.lists.reorder(std::array{p.petro, yana}));
    CHECK(namesOf(p.book->catalog().managers) == QStringLiteral("Петро Яна (Олена)"));
    const auto refused = [&](std::vector<ManagerId> order) {
        refusalOf(p.lists.reorder(order), ErrorKind::BadInput);
    };
    refused({yana});
    refused({yana, yana});
    refused({yana, p.petro, ManagerId(99)});
    valueOf(p.lists.reorder(std::array{p.changedMind, p.tooDear}));
    CHECK(p.book->catalog().lossReasons.front().id == p.changedMind);
}

TEST_CASE("A merged loss reason counts as the other one and what happened stays", "[process][list]")
{
    ProcessBook p;
    const LossReasonId price = valueOf(p.lists.addLossReason(QStringLiteral("Price")));
    const DealId id = p.addDeal();
    valueOf(p.lose(id));
    valueOf(p.lists.mergeLossReasons(p.tooDear, price));
    CHECK(p.book->catalog().lossReason(p.tooDear)->mergedInto == price);
    CHECK(p.book->catalog().lossReason(p.tooDear)->archived);
    CHECK(p.deal(id).lossReason == p.tooDear);
    CHECK(p.story(id) == QStringLiteral("created S1, lost S1 (Too dear)"));

    SECTION("and goes along when that one is merged too")
    {
        valueOf(p.lists.mergeLossReasons(price, p.changedMind));
        CHECK(p.book->catalog().lossReason(p.tooDear)->mergedInto == p.changedMind);
        CHECK(p.book->catalog().lossReason(price)->mergedInto == p.changedMind);
    }
    SECTION("and is counted for itself when it is brought back")
    {
        valueOf(p.lists.setArchived(p.tooDear, false));
        CHECK_FALSE(p.book->catalog().lossReason(p.tooDear)->mergedInto);
    }
    SECTION("and takes nothing itself")
    {
        CHECK(refusalOf(p.lists.mergeLossReasons(price, p.tooDear))
              == QStringLiteral(
                      "“Price” cannot be merged into “Too dear”. Choose another active reason."));
    }
    SECTION("and none is merged into itself or into one that is not there")
    {
        refusalOf(p.lists.mergeLossReasons(price, price));
        refusalOf(p.lists.mergeLossReasons(price, LossReasonId(99)), ErrorKind::NotFound);
        refusalOf(p.lists.mergeLossReasons(LossReasonId(99), price), ErrorKind::NotFound);
    }
}

TEST_CASE("A loss reason may say when to ask again", "[process][list]")
{
    ProcessBook p;
    valueOf(p.lists.setRevisitAfterDays(p.tooDear, 90));
    CHECK(p.book->catalog().lossReason(p.tooDear)->revisitAfterDays == 90);
    CHECK(refusalOf(p.lists.setRevisitAfterDays(p.tooDear, 0), ErrorKind::BadInput)
          == QStringLiteral("“Too dear” needs a number of days greater than zero, or none."));
    valueOf(p.lists.setRevisitAfterDays(p.tooDear, {}));
    CHECK_FALSE(p.book->catalog().lossReason(p.tooDear)->revisitAfterDays);
}

TEST_CASE("A currency with the same minor digits renames the amounts", "[process][settings]")
{
    ProcessBook p;
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.amount = Money{1'00};
    const DealId id = valueOf(p.deals.create(draft));
    BookSettings settings = p.book->catalog().settings;
    settings.currency = *currencyFromCode(u"UAH");
    settings.language = Language::Ukrainian;
    settings.timeZone = QTimeZone("Europe/Kyiv");
    valueOf(p.lists.setSettings(settings));
    CHECK(p.book->catalog().settings == settings);
    CHECK(p.deal(id).amount == Money{1'00});

    settings.currency = *currencyFromCode(u"JPY");
    CHECK(refusalOf(p.lists.setSettings(settings))
          == QStringLiteral(
                  "The book has amounts in UAH, and JPY has a different number of decimals. Choose "
                  "a currency with the same number, or make a new book."));
    CHECK(p.book->catalog().settings.currency.code == QStringLiteral("UAH"));
}

TEST_CASE("A currency with other minor digits is taken while there is no amount",
          "[process][settings]")
{
    ProcessBook p;
    p.addDeal();
    BookSettings settings = p.book->catalog().settings;
    settings.currency = *currencyFromCode(u"JPY");
    valueOf(p.lists.setSettings(settings));
    CHECK(p.book->catalog().settings.currency.code == QStringLiteral("JPY"));
}

TEST_CASE("Settings that mean nothing are refused", "[process][settings]")
{
    ProcessBook p;
    BookSettings settings = p.book->catalog().settings;
    SECTION("a currency that ISO 4217 does not list")
    {
        settings.currency.code = QStringLiteral("ZZZ");
        CHECK(refusalOf(p.lists.setSettings(settings), ErrorKind::BadInput)
              == QStringLiteral("“ZZZ” is not a currency. Enter a three-letter code such as EUR."));
    }
    SECTION("a time zone that does not exist")
    {
        settings.timeZone = QTimeZone();
        CHECK(refusalOf(p.lists.setSettings(settings), ErrorKind::BadInput)
              == QStringLiteral("The time zone is not known. Choose one from the list."));
    }
    SECTION("working hours that end before they begin, or after midnight")
    {
        settings.workingHours.week[2] =
                GENERATE(WorkingHours::Hours{600, 600}, WorkingHours::Hours{600, 540},
                         WorkingHours::Hours{-1, 60}, WorkingHours::Hours{600, 24 * 60 + 1});
        CHECK(refusalOf(p.lists.setSettings(settings), ErrorKind::BadInput)
              == QStringLiteral("The working day must end after it begins, and by midnight. Choose "
                                "other hours."));
    }
    SECTION("a holiday that is no day")
    {
        settings.workingHours.holidays = {QDate(2026, 2, 30)};
        refusalOf(p.lists.setSettings(settings), ErrorKind::BadInput);
    }
    SECTION("a next sale before this one")
    {
        settings.nextSaleAfterDays = GENERATE(0, -7);
        refusalOf(p.lists.setSettings(settings), ErrorKind::BadInput);
    }
    CHECK(p.book->catalog().settings.nextSaleAfterDays == std::nullopt);
}

TEST_CASE("Working hours and holidays are kept, and can be undone", "[process][settings]")
{
    ProcessBook p;
    const BookSettings before = p.book->catalog().settings;
    BookSettings settings = before;
    settings.workingHours.week[0] = WorkingHours::Hours{0, 24 * 60};
    settings.workingHours.holidays = {{2026, 5, 1}, {2026, 1, 1}, {2026, 5, 1}};
    settings.nextSaleAfterDays = 90;
    valueOf(p.lists.setSettings(settings));
    settings.workingHours.holidays = {{2026, 1, 1}, {2026, 5, 1}};
    CHECK(p.book->catalog().settings == settings);
    valueOf(p.deals.undo());
    CHECK(p.book->catalog().settings == before);
    valueOf(p.deals.redo());
    CHECK(p.book->catalog().settings == settings);
}

TEST_CASE("An entry is found by its name in any case, or added", "[process][named]")
{
    ProcessBook p;
    auto transaction =
            valueOf(Transaction::begin(*p.book, {QStringLiteral("import.deals"), {}}, p.now));
    CHECK(valueOf(managerNamed(transaction, QStringLiteral(" олена"))) == p.olena);
    CHECK(valueOf(lossReasonNamed(transaction, QStringLiteral("TOO DEAR"))) == p.tooDear);
    const ManagerId added = valueOf(managerNamed(transaction, QStringLiteral("Яна")));
    CHECK(valueOf(managerNamed(transaction, QStringLiteral("яна"))) == added);
    const RegionId region = valueOf(regionNamed(transaction, QStringLiteral("Львів")));
    CHECK(valueOf(regionNamed(transaction, QStringLiteral("ЛЬВІВ"))) == region);
    const SourceId source = valueOf(sourceNamed(transaction, QStringLiteral("Виставка")));
    CHECK(valueOf(sourceNamed(transaction, QStringLiteral("виставка"))) == source);
    const TagId tag = valueOf(tagNamed(transaction, QStringLiteral("Дуб")));
    CHECK(valueOf(tagNamed(transaction, QStringLiteral("дуб "))) == tag);
    refusalOf(tagNamed(transaction, QString()), ErrorKind::BadInput);
    refusalOf(lossReasonNamed(transaction, QStringLiteral(" ")), ErrorKind::BadInput);
    valueOf(transaction.commit());
    CHECK(namesOf(p.book->catalog().managers) == QStringLiteral("Олена Петро Яна"));
}

TEST_CASE("A retired name is added anew, and a merged reason stands for the other",
          "[process][named]")
{
    ProcessBook p;
    valueOf(p.lists.setArchived(p.petro, true));
    valueOf(p.lists.mergeLossReasons(p.tooDear, p.changedMind));
    auto transaction =
            valueOf(Transaction::begin(*p.book, {QStringLiteral("import.deals"), {}}, p.now));
    CHECK(valueOf(managerNamed(transaction, QStringLiteral("Петро"))) != p.petro);
    CHECK(valueOf(lossReasonNamed(transaction, QStringLiteral("too dear"))) == p.changedMind);
    valueOf(transaction.commit());
    CHECK(p.book->catalog().lossReasons.size() == 2);
}
