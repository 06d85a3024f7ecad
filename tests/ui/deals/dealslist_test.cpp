#include "tests/support/catch.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/filters/emptynote.h"
#include "ui/filters/periodchoice.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace voronka;

namespace {

class ListFixture : public DealsFixture
{
public:
    ListFixture()
        : kitchen(add(QStringLiteral("Kitchen"), 300)), board(add(QStringLiteral("Board"), 100)),
          chair(add(QStringLiteral("Chair"), 200))
    {
        const DealId lost[] = {board};
        REQUIRE(session.dealDesk().lose(lost, {session.catalog().lossReasons.front().id, {}}));
        const DealId moved[] = {chair};
        REQUIRE(session.dealDesk().move(moved, stages()[2]));
    }
    void pick(const char *combo, int index) const
    {
        page->findChild<QComboBox *>(QLatin1String(combo))->setCurrentIndex(index);
    }
    void sortBy(int column) const
    {
        QHeaderView *header = table->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        table->horizontalScrollBar()->setValue(0);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }
    QString label(const char *name) const
    {
        const auto *label = page->findChild<QLabel *>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    EmptyNote *note() const { return page->findChild<EmptyNote *>(); }

    DealId kitchen;
    DealId board;
    DealId chair;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TEST_CASE_METHOD(ListFixture, "The newest deal stands first", "[deals][list]")
{
    CHECK(listed() == words("Chair Board Kitchen"));
}

TEST_CASE_METHOD(ListFixture, "A click on a header sorts, and the next one turns it round",
                 "[deals][list]")
{
    sortBy(DealTableModel::Amount);
    const QStringList once = listed();
    sortBy(DealTableModel::Amount);
    CHECK(QSet<QStringList>{once, listed()}
          == QSet<QStringList>{words("Board Chair Kitchen"), words("Kitchen Chair Board")});
}

TEST_CASE_METHOD(ListFixture, "Filters narrow the list by status, stage and the rest",
                 "[deals][list][filters]")
{
    pick("status", 4);
    CHECK(listed() == words("Board"));
    pick("status", 1);
    CHECK(listed() == words("Chair Kitchen"));
    pick("userFunnel", 1);
    pick("userStage", 3);
    CHECK(listed() == words("Chair"));
    pick("userStage", 0);
    pick("status", 0);
    pick("kind", 2);
    CHECK(listed().isEmpty());
    CHECK(note()->isVisible());

    // The way out stands where the list would.
    QTest::mouseClick(note()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(listed() == words("Chair Board Kitchen"));
    CHECK(table->isVisible());
}

TEST_CASE_METHOD(ListFixture, "What is hidden in the form is told, and one click clears all",
                 "[deals][list][filters]")
{
    const auto *active = page->findChild<ElidedLabel *>(QStringLiteral("userActiveFilters"));
    auto *clear = page->findChild<QToolButton *>(QStringLiteral("clearAll"));
    CHECK_FALSE(active->isVisible());
    CHECK_FALSE(clear->isEnabled());
    const LossReason reason = session.catalog().lossReasons.front();
    auto *reasons = page->findChild<QComboBox *>(QStringLiteral("userReason"));
    reasons->setCurrentIndex(reasons->findText(reason.name));
    CHECK(listed() == words("Board"));
    CHECK(active->isVisible());
    CHECK(active->text() == QStringLiteral("Lost: %1").arg(reason.name));
    pick("status", 4);
    pick("kind", 1);
    pick("userManager", 1);
    CHECK(active->text().contains(QStringLiteral("No manager")));
    clear->click();
    CHECK(listed() == words("Chair Board Kitchen"));
    CHECK_FALSE(active->isVisible());
    CHECK_FALSE(clear->isEnabled());
    CHECK(page->findChild<QComboBox *>(QStringLiteral("status"))->currentIndex() == 0);
}

TEST_CASE_METHOD(ListFixture, "Open deals without a next step are found", "[deals][list][filters]")
{
    Task task;
    task.title = QStringLiteral("Call");
    task.dueOn = session.days().day(session.now());
    task.deal = chair;
    REQUIRE(session.activityDesk().add(task));
    // Without what the stage has asked for.
    const auto asked = session.book().activities().tasks(kitchen);
    REQUIRE(asked);
    for (const Task &made : *asked)
        REQUIRE(session.activityDesk().remove(made.id));
    page->findChild<QCheckBox *>(QStringLiteral("withoutNextStep"))->click();
    CHECK(listed() == words("Kitchen"));
    task.deal = kitchen;
    REQUIRE(session.activityDesk().add(task));
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(ListFixture, "A period is that of the day asked for", "[deals][list][filters]")
{
    DealFields fields = fieldsOf(deal(chair));
    fields.expectedOn = session.days().day(session.now()).addYears(-1);
    REQUIRE(session.dealDesk().edit(chair, fields));
    auto *period = page->findChild<QComboBox *>(QStringLiteral("period"));
    period->setCurrentIndex(period->findData(int(PeriodChoice::ThisYear)));
    CHECK(listed().size() == 3);
    pick("day", 1);
    CHECK(listed() == words("Board"));
    pick("day", 2);
    CHECK(listed().isEmpty());
    period->setCurrentIndex(period->findData(int(PeriodChoice::LastYear)));
    CHECK(listed() == words("Chair"));
}

TEST_CASE_METHOD(ListFixture, "Del deletes nothing while a filter has the focus",
                 "[deals][list][keys]")
{
    choose({kitchen});
    for (const char *name : {"status", "userFunnel", "userText", "filters", "add"}) {
        auto *widget = page->findChild<QWidget *>(QLatin1String(name));
        REQUIRE(widget);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Delete);
        CHECK(listed().size() == 3);
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(listed() == words("Chair Board"));
}

TEST_CASE_METHOD(ListFixture, "What is chosen stays chosen when the list changes", "[deals][list]")
{
    choose({kitchen});
    add(QStringLiteral("New"));
    CHECK(chosen() == std::vector{kitchen});
    sortBy(DealTableModel::Amount);
    CHECK(chosen() == std::vector{kitchen});
    languages.use(Language::Ukrainian);
    settle();
    CHECK(chosen() == std::vector{kitchen});
}

TEST_CASE_METHOD(ListFixture, "A list of exactly some deals stays so until it is closed",
                 "[deals][list]")
{
    pick("status", 1);
    page->showOnly({kitchen, board}, QStringLiteral("Leads & <b>more</b>"));
    CHECK(listed() == words("Board Kitchen"));
    const DealId gone[] = {board};
    REQUIRE(session.dealDesk().remove(gone));
    CHECK(listed() == words("Kitchen"));
    undo();
    CHECK(listed() == words("Board Kitchen"));
    add(QStringLiteral("Other"));
    CHECK(listed() == words("Board Kitchen"));

    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("showAll")), Qt::LeftButton);
    CHECK(listed() == words("Other Chair Kitchen")); // The filter from before.
}

TEST_CASE_METHOD(ListFixture,
                 "The foot tells how many deals there are and what the chosen are worth",
                 "[deals][list]")
{
    CHECK(label("summary") == QStringLiteral("3 deals worth $6"));
    CHECK(label("chosen").isEmpty());
    choose({kitchen});
    CHECK(label("chosen").isEmpty());
    choose({kitchen, chair});
    CHECK(label("chosen") == QStringLiteral("2 selected worth $5, $2.50 on average"));
    pick("status", 4);
    CHECK(label("summary") == QStringLiteral("1 deal worth $1"));
    page->showOnly({kitchen, board}, QStringLiteral("Leads"));
    CHECK(label("summary") == QStringLiteral("2 deals worth $4"));
}

TEST_CASE_METHOD(ListFixture,
                 "Another book begins without filters and without a list of some deals",
                 "[deals][list]")
{
    pick("status", 4);
    page->showOnly({board}, QStringLiteral("Lost"));
    session.close();
    open(makeBook(QStringLiteral("second.voronka")));
    CHECK(listed().isEmpty());
    add(QStringLiteral("First"));
    CHECK(listed() == words("First"));
}

TEST_CASE_METHOD(DealsFixture, "A book without deals says what to do", "[deals][list]")
{
    auto *note = page->findChild<EmptyNote *>();
    REQUIRE(note->isVisible());
    QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
    auto *form = dialog<QDialog>();
    REQUIRE(form);
    CHECK(form->objectName() == QStringLiteral("dealDialog"));
}

TEST_CASE_METHOD(DealsFixture, "A deal of an archived stage and manager is still named in full",
                 "[deals][list]")
{
    const auto manager = session.listDesk().addManager(QStringLiteral("Ann"));
    DealDraft draft;
    draft.title = QStringLiteral("Old");
    draft.stage = stages()[1];
    draft.manager = *manager;
    const auto id = session.dealDesk().create(draft);
    const QString stage = session.catalog().stageName(stages()[1]);
    REQUIRE(session.dealDesk().win(*id));
    REQUIRE(session.funnelDesk().archiveStage(stages()[1], {}));
    REQUIRE(session.listDesk().setArchived(*manager, true));
    REQUIRE(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
    CHECK(model->index(0, DealTableModel::Stage).data().toString() == stage);
    CHECK(model->index(0, DealTableModel::Manager).data().toString() == QStringLiteral("Ann"));
}

TEST_CASE_METHOD(DealsFixture, "An amount is never cut", "[deals][list]")
{
    add(QStringLiteral("Kitchen"), 50000);
    add(QStringLiteral("Palace"), 98'765'432'109'876);
    languages.use(GENERATE(Language::English, Language::Russian));
    settle();
    CHECK(table->horizontalHeader()->sectionSize(DealTableModel::Amount)
          >= static_cast<QAbstractItemView *>(table)
                     ->sizeHintForIndex(model->index(0, DealTableModel::Amount))
                     .width());
}

TEST_CASE_METHOD(DealsFixture, "A book that turns out to be damaged can no longer be changed",
                 "[deals][list]")
{
    choose({add(QStringLiteral("Kitchen"))});
    CHECK(isEnabled("loseDeal"));
    session.book().setReadOnly(QStringLiteral("Damaged."));
    Q_EMIT session.damaged(Error{});
    CHECK_FALSE(isEnabled("loseDeal"));
    CHECK_FALSE(isEnabled("addDeal"));
}
