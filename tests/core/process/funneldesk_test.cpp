#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

QStringList funnelNames(const ProcessBook &p)
{
    QStringList names;
    for (const Funnel &funnel : p.book->catalog().funnels)
        names << (funnel.archived ? QLatin1Char('(') + funnel.name + QLatin1Char(')')
                                  : funnel.name);
    return names;
}

} // namespace

TEST_CASE("A new funnel comes last with its stages in order", "[process][funnel]")
{
    ProcessBook p;
    const FunnelId id = valueOf(p.funnels.addFunnel(
            QStringLiteral(" Опт "), {QStringLiteral(" Звонок "), QStringLiteral("Оплата")}));
    CHECK(funnelNames(p)
          == QStringList{QStringLiteral("Sales"), QStringLiteral("Repair"), QStringLiteral("Опт")});
    const auto stages = p.book->catalog().liveStages(id);
    REQUIRE(stages.size() == 2);
    CHECK(p.book->catalog().stageName(stages[0]) == QStringLiteral("Звонок"));
    CHECK(p.book->catalog().livePosition(stages[1]) == 2);
}

TEST_CASE("A funnel that cannot be used is not added", "[process][funnel]")
{
    ProcessBook p;
    const QStringList stages{QStringLiteral("A"), QStringLiteral("B")};
    SECTION("without a name")
    {
        CHECK(refusalOf(p.funnels.addFunnel(QStringLiteral("  "), stages), ErrorKind::BadInput)
              == QStringLiteral("The name is empty. Enter a name."));
    }
    SECTION("with the name of another, in any case")
    {
        CHECK(refusalOf(p.funnels.addFunnel(QStringLiteral("sAlEs"), stages))
              == QStringLiteral("“sAlEs” is already in the list. Choose another name."));
    }
    SECTION("without a stage")
    {
        CHECK(refusalOf(p.funnels.addFunnel(QStringLiteral("Опт"), {}))
              == QStringLiteral("The funnel “Опт” has no stage. Give it at least one."));
    }
    SECTION("with a stage without a name")
    {
        refusalOf(p.funnels.addFunnel(QStringLiteral("Опт"), {QStringLiteral(" ")}),
                  ErrorKind::BadInput);
    }
    SECTION("with a stage that comes twice, in any case")
    {
        CHECK(refusalOf(p.funnels.addFunnel(QStringLiteral("Опт"),
                                            {QStringLiteral("Оплата"), QStringLiteral("ОПЛАТА ")}))
              == QStringLiteral(
                      "The stage “ОПЛАТА” appears twice in the funnel “Опт”. Rename one of them."));
    }
    SECTION("with more stages than a funnel may have")
    {
        QStringList many;
        for (int i = 0; i <= maxLiveStages; ++i)
            many << QString::number(i);
        CHECK(refusalOf(p.funnels.addFunnel(QStringLiteral("Опт"), many))
                      .startsWith(QStringLiteral("The funnel “Опт” cannot have more than 250")));
    }
    CHECK(funnelNames(p).size() == 2);
}

TEST_CASE("A funnel is renamed unless another has the name", "[process][funnel]")
{
    ProcessBook p;
    valueOf(p.funnels.renameFunnel(p.sales, QStringLiteral(" SALES ")));
    CHECK(p.book->catalog().funnelName(p.sales) == QStringLiteral("SALES"));
    refusalOf(p.funnels.renameFunnel(p.sales, QStringLiteral("repair")));
    refusalOf(p.funnels.renameFunnel(p.sales, QString()), ErrorKind::BadInput);
    CHECK(refusalOf(p.funnels.renameFunnel(FunnelId(99), QStringLiteral("X")), ErrorKind::NotFound)
          == QStringLiteral("There is no such funnel in the book. Choose one from the list."));
}

TEST_CASE("Funnels are put in another order", "[process][funnel]")
{
    ProcessBook p;
    valueOf(p.funnels.reorderFunnels(std::array{p.repair, p.sales}));
    CHECK(funnelNames(p) == QStringList{QStringLiteral("Repair"), QStringLiteral("Sales")});
    const QString sentence = QStringLiteral("The new order does not name every entry once. Open "
                                            "the list again and sort it afresh.");
    const auto refused = [&](std::initializer_list<FunnelId> order) {
        return refusalOf(p.funnels.reorderFunnels(std::vector(order)), ErrorKind::BadInput);
    };
    CHECK(refused({p.sales}) == sentence);
    CHECK(refused({p.sales, p.sales}) == sentence);
    CHECK(refused({p.sales, p.repair, p.sales}) == sentence);
    CHECK(refused({p.sales, p.repair, FunnelId(99)}) == sentence);
    valueOf(p.funnels.archiveFunnel(p.repair));
    valueOf(p.funnels.reorderFunnels(std::array{p.sales}));
    CHECK(funnelNames(p) == QStringList{QStringLiteral("Sales"), QStringLiteral("(Repair)")});
}

TEST_CASE("A funnel with unfinished deals is not archived", "[process][funnel]")
{
    ProcessBook p;
    const DealId id = p.addDeal();
    SECTION("open") { }
    SECTION("deferred")
    {
        valueOf(p.defer(id));
    }
    CHECK(refusalOf(p.funnels.archiveFunnel(p.sales))
                  .endsWith(QStringLiteral("open or deferred deal(s). Win, lose or transfer them "
                                           "first.")));
    valueOf(p.deals.win(id));
    valueOf(p.funnels.archiveFunnel(p.sales));
    CHECK(p.book->catalog().funnel(p.sales)->archived);
}

TEST_CASE("The last funnel in use is not archived", "[process][funnel]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveFunnel(p.repair));
    CHECK(refusalOf(p.funnels.archiveFunnel(p.sales))
          == QStringLiteral("“Sales” is the only active funnel. Add another funnel first."));
}

TEST_CASE("An archived funnel comes back unless its name was taken", "[process][funnel]")
{
    ProcessBook p;
    valueOf(p.funnels.archiveFunnel(p.repair));
    valueOf(p.funnels.renameFunnel(p.sales, QStringLiteral("Repair")));
    refusalOf(p.funnels.restoreFunnel(p.repair));
    valueOf(p.funnels.renameFunnel(p.sales, QStringLiteral("Sales")));
    valueOf(p.funnels.restoreFunnel(p.repair));
    CHECK(funnelNames(p) == QStringList{QStringLiteral("Sales"), QStringLiteral("Repair")});
}
