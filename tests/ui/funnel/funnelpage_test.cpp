#include "core/chart/charttable.h"
#include "core/starter/newbook.h"
#include "core/storage/backup.h"
#include "tests/support/catch.h"
#include "tests/support/goldenbook.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/filters/emptynote.h"
#include "ui/funnel/charttableview.h"
#include "ui/funnel/funnelchart.h"
#include "ui/funnel/funnelpage.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace voronka;

namespace {

/// The funnel page of the twelve golden deals.
class FunnelFixture : public ProgramFixture
{
public:
    FunnelFixture()
        : page(window.findChild<FunnelPage *>()), chart(page->findChild<FunnelChart *>()),
          table(page->findChild<ChartTableView *>())
    {
        const QString file = path(QStringLiteral("golden.voronka"));
        REQUIRE(backupBook(*goldenBook(), session.now(), file));
        window.resize(1400, 900);
        open(file);
        window.showPage(Page::Funnel);
        REQUIRE(QTest::qWaitFor([&] { return session.stays() != nullptr; }));
        QCoreApplication::processEvents();
    }
    void pick(const char *combo, int index) const
    {
        page->findChild<QComboBox *>(QLatin1String(combo))->setCurrentIndex(index);
        QCoreApplication::processEvents();
    }
    Question question(FunnelView view) const
    {
        Question question;
        question.funnel = session.catalog().funnels.front().id;
        question.stageCount = 4;
        question.view = view;
        return question;
    }
    QStringList column(int number) const
    {
        QStringList cells;
        for (int row = 0; row < table->rowCount(); ++row)
            cells << table->item(row, number)->text();
        return cells;
    }
    /// A place where the mouse meets exactly this bar.
    std::optional<QPoint> placeOf(const ChartBar &bar) const
    {
        const QRect box = bar.shape.boundingRect().toAlignedRect();
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                const auto hit = barAt(chart->layoutNow(), QPointF(x, y));
                if (hit && hit->position == bar.position && hit->part == bar.part)
                    return QPoint(x, y);
            }
        }
        return std::nullopt;
    }

    FunnelPage *page;
    FunnelChart *chart;
    ChartTableView *table;
};

} // namespace

TEST_CASE_METHOD(FunnelFixture, "The page shows the golden numbers", "[funnel]")
{
    const QStringList reached{QStringLiteral("12"), QStringLiteral("10"), QStringLiteral("8"),
                              QStringLiteral("5"), QStringLiteral("4")};
    CHECK(column(1) == reached);
}

TEST_CASE_METHOD(FunnelFixture, "The table twin is the table of the report", "[funnel]")
{
    const int view = GENERATE(0, 1, 2, 3);
    pick("view", view);
    const Question asked = question(FunnelView(view));
    const FunnelReport report = funnelReport(*session.facts(), asked, session.stays());
    const auto times = stayTimes(*session.facts(), *session.stays(), session.catalog(), asked);
    const ChartTable expected =
            chartTable(makeChartInput(report, times, session.catalog(), Language::English));
    REQUIRE(table->columnCount() == int(expected.headers.size()));
    REQUIRE(table->rowCount() == int(expected.rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int number = 0; number < table->columnCount(); ++number)
            cells << table->item(row, number)->text();
        CHECK(cells == expected.rows[size_t(row)]);
    }
}

TEST_CASE_METHOD(FunnelFixture, "A click on any part of a bar lists exactly the deals it counts",
                 "[funnel]")
{
    const int view = GENERATE(0, 1, 2, 3);
    const int style = GENERATE(0, 1, 2);
    CAPTURE(view, style);
    pick("view", view);
    pick("style", style);
    auto *model = window.findChild<DealsPage *>()->findChild<DealTableModel *>();
    int clicked = 0;
    const std::vector<ChartBar> bars = chart->layoutNow().bars;
    for (const ChartBar &bar : bars) {
        const auto place = placeOf(bar);
        if (!place)
            continue; // Covered by its parts.
        CAPTURE(bar.position, int(bar.part), bar.value);
        window.showPage(Page::Funnel);
        QTest::mouseClick(chart, Qt::LeftButton, {}, *place);
        const auto expected = dealsBehind(*session.facts(), question(FunnelView(view)),
                                          bar.position, bar.part, session.stays());
        const auto &shown = model->deals();
        CHECK(double(shown.size()) == bar.value);
        CHECK(QSet<DealId>(shown.begin(), shown.end())
              == QSet<DealId>(expected.begin(), expected.end()));
        CHECK_FALSE(page->isVisible());
        ++clicked;
    }
    CHECK(clicked >= 4);
}

TEST_CASE_METHOD(FunnelFixture, "The keys choose bars and their parts", "[funnel][keys]")
{
    QSignalSpy activated(chart, &FunnelChart::barActivated);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Up); // Already the first.
    QTest::keyClick(chart, Qt::Key_Return);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Space);
    REQUIRE(activated.size() == 3);
    CHECK(activated[0][0] == 1);
    CHECK(activated[0][1].value<BarPart>() == BarPart::Reached);
    CHECK(activated[1][0] == 2);
    CHECK(activated[1][1].value<BarPart>() != BarPart::Reached);
    CHECK(activated[2][0] == 5);
    CHECK(window.findChild<DealsPage *>()->findChild<DealTableModel *>()->rowCount() == 4);
}

TEST_CASE_METHOD(FunnelFixture, "A row of the table lists its deals too", "[funnel][keys]")
{
    page->findChild<QToolButton *>(QStringLiteral("table"))->click();
    CHECK(table->isVisible());
    CHECK_FALSE(chart->isVisible());
    Q_EMIT table->cellActivated(2, 0);
    CHECK(window.findChild<DealsPage *>()->findChild<DealTableModel *>()->rowCount() == 8);
}

TEST_CASE_METHOD(FunnelFixture, "Filters and periods count other deals", "[funnel][filters]")
{
    const auto ann = session.listDesk().addManager(QStringLiteral("Ann"));
    DealDraft draft;
    draft.title = QStringLiteral("Hers");
    draft.manager = *ann;
    REQUIRE(session.dealDesk().create(draft));
    REQUIRE(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
    QCoreApplication::processEvents();
    CHECK(column(1).constFirst() == QStringLiteral("13"));
    pick("userManager", 1);
    CHECK(column(1).constFirst() == QStringLiteral("1"));
    pick("userManager", 0);
    // The golden deals are of January 2026, hers is of today.
    const int lastYear = 6;
    pick("period", lastYear);
    CHECK(column(1).constFirst() != QStringLiteral("13"));
}

TEST_CASE_METHOD(FunnelFixture, "A change of the deals changes the chart", "[funnel]")
{
    const DealId first[] = {DealId(7)};
    REQUIRE(session.dealDesk().remove(first));
    CHECK(column(1).constFirst() == QStringLiteral("11"));
    REQUIRE(session.undo());
    CHECK(column(1).constFirst() == QStringLiteral("12"));

    // While the page is hidden nothing is counted; it is when the page comes back.
    window.showPage(Page::Deals);
    REQUIRE(session.dealDesk().remove(first));
    CHECK(column(1).constFirst() == QStringLiteral("12"));
    window.showPage(Page::Funnel);
    CHECK(column(1).constFirst() == QStringLiteral("11"));
}

TEST_CASE_METHOD(FunnelFixture, "Numbers follow the language", "[funnel][languages]")
{
    languages.use(Language::Russian);
    QCoreApplication::processEvents();
    QString amount = column(2).constFirst();
    amount.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    CHECK(amount.startsWith(QStringLiteral("7 800")));
}

TEST_CASE_METHOD(FunnelFixture, "Where deals stand now has neither period nor style", "[funnel]")
{
    pick("view", 3);
    CHECK_FALSE(page->findChild<QComboBox *>(QStringLiteral("period"))->isEnabled());
    CHECK_FALSE(page->findChild<QComboBox *>(QStringLiteral("style"))->isEnabled());
    pick("view", 2);
    CHECK_FALSE(page->findChild<QComboBox *>(QStringLiteral("measure"))->isEnabled());
    pick("view", 0);
    for (const char *combo : {"period", "style", "measure"})
        CHECK(page->findChild<QComboBox *>(QLatin1String(combo))->isEnabled());
}

TEST_CASE_METHOD(FunnelFixture, "A stage named like markup is shown as it is named", "[funnel]")
{
    const StageId stage =
            session.catalog().liveStages(session.catalog().funnels.front().id).front();
    const QString name = QStringLiteral("<b>A & B</b>");
    REQUIRE(session.funnelDesk().renameStage(stage, name));
    REQUIRE(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
    QCoreApplication::processEvents();
    CHECK(column(0).constFirst() == name);
    const QPoint place = *placeOf(chart->layoutNow().bars.front());
    QHelpEvent help(QEvent::ToolTip, place, chart->mapToGlobal(place));
    QCoreApplication::sendEvent(chart, &help);
    CHECK(QToolTip::text().contains(QStringLiteral("&lt;b&gt;")));
    QToolTip::hideText();
}

TEST_CASE_METHOD(FunnelFixture, "A book that is closed leaves no chart behind", "[funnel]")
{
    session.close();
    CHECK(chart->layoutNow().bars.empty());
    QSignalSpy requested(page, &FunnelPage::dealsRequested);
    Q_EMIT chart->barActivated(1, BarPart::Reached);
    CHECK(requested.isEmpty());
    QTest::keyClick(chart, Qt::Key_Down);
}

TEST_CASE_METHOD(ProgramFixture, "A book without a funnel says where to add one", "[funnel]")
{
    open(makeBook());
    REQUIRE(session.isOpen());
    const BookSettings settings = session.catalog().settings;
    session.close();
    REQUIRE(newBook(path(QStringLiteral("bare.voronka")), settings, nullptr, systemClock()));
    open(path(QStringLiteral("bare.voronka")));
    window.showPage(Page::Funnel);
    CHECK(window.findChild<FunnelPage *>()->findChild<EmptyNote *>()->isVisible());
    CHECK_FALSE(window.findChild<QToolButton *>(QStringLiteral("export"))->isEnabled());
    window.showPage(Page::Deals);
    CHECK_FALSE(window.findChild<DealsPage *>()
                        ->findChild<QAction *>(QStringLiteral("addDeal"))
                        ->isEnabled());
}

TEST_CASE_METHOD(FunnelFixture, "Every text of the page is translated, and none is clipped",
                 "[funnel][languages][walk]")
{
    {
        const PseudoTranslator pseudo;
        QCoreApplication::processEvents();
        CHECK(untranslatedTexts(*page) == QStringList());
    }
    window.resize(window.minimumSize());
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    QCoreApplication::processEvents();
    CHECK(clippedTexts(*page) == QStringList());
}
