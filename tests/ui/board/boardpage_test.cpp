#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/columnheader.h"
#include "ui/board/dropzones.h"
#include "ui/dealing/dealdialog.h"
#include "ui/filters/emptynote.h"
#include "ui/filters/periodchoice.h"
#include "ui/filters/typingpause.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace voronka;

namespace {

class PageFixture : public BoardFixture
{
public:
    PageFixture()
        : small(add(QStringLiteral("Small kitchen"), 0, 100)),
          large(add(QStringLiteral("Large bed"), 0, 900)), chair(add(QStringLiteral("Chair"), 1, 5))
    {
        settle();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    void type(const QString &text) const
    {
        find<QLineEdit>("text")->setFocus();
        typeText(find<QLineEdit>("text"), text);
        find<QLineEdit>("text")->findChild<TypingPause *>()->finish();
    }
    EmptyNote *note() const { return page->findChild<EmptyNote *>(); }
    BoardColumn *shelf() const { return columns().back(); }

    DealId small;
    DealId large;
    DealId chair;
};

} // namespace

TEST_CASE_METHOD(BoardFixture, "A book without deals offers the first step", "[board]")
{
    auto *note = page->findChild<EmptyNote *>();
    REQUIRE(note->isVisible());
    QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
    auto *form = dialog<DealDialog>();
    REQUIRE(form);
    typeText(form->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("First"));
    form->accept();
    settle();
    CHECK_FALSE(note->isVisible());
    CHECK(titles(0) == QStringList{QStringLiteral("First")});
}

TEST_CASE_METHOD(PageFixture, "A text finds cards, and what finds none offers the way out",
                 "[board][filters]")
{
    REQUIRE(QTest::qWaitFor([this] { return session.texts() != nullptr; }));
    type(QStringLiteral("KITCH"));
    CHECK(titles(0) == QStringList{QStringLiteral("Small kitchen")});
    CHECK(titles(1).isEmpty());
    CHECK_FALSE(note()->isVisible());
    type(QStringLiteral("zzz"));
    REQUIRE(note()->isVisible());
    QTest::mouseClick(note()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(find<QLineEdit>("text")->text().isEmpty());
    CHECK(titles(0).size() == 2);
}

TEST_CASE_METHOD(PageFixture,
                 "A text is looked for when the typing rests, or one goes on with keys",
                 "[board][filters][keys]")
{
    REQUIRE(QTest::qWaitFor([this] { return session.texts() != nullptr; }));
    find<QLineEdit>("text")->setFocus();
    find<QLineEdit>("text")->setText(QStringLiteral("bed"));
    CHECK(titles(0).size() == 2);
    SECTION("rests")
    {
        CHECK(QTest::qWaitFor([this] { return titles(0).size() == 1; }));
    }
    SECTION("goes on")
    {
        QTest::keyClick(find<QLineEdit>("text"), Qt::Key_Return);
        CHECK(titles(0) == QStringList{QStringLiteral("Large bed")});
        CHECK(focused() == cards(0));
    }
}

TEST_CASE_METHOD(PageFixture, "What is hidden in the form is told, and one click clears all",
                 "[board][filters]")
{
    const auto *active = find<ElidedLabel>("userActiveFilters");
    auto *clear = find<QToolButton>("clearAll");
    CHECK_FALSE(active->isVisible());
    CHECK_FALSE(clear->isEnabled());
    find<QComboBox>("userManager")->setCurrentIndex(1);
    auto *period = find<QComboBox>("period");
    period->setCurrentIndex(period->findData(int(PeriodChoice::ThisYear)));
    CHECK(active->isVisible());
    CHECK(active->text()
          == QStringLiteral("No manager · Created: %1")
                     .arg(session.days().day(session.now()).year()));
    CHECK(titles(0).size() == 2);
    find<QComboBox>("day")->setCurrentIndex(1); // Nothing is expected.
    CHECK(note()->isVisible());
    clear->click();
    CHECK(titles(0).size() == 2);
    CHECK_FALSE(active->isVisible());
    CHECK_FALSE(clear->isEnabled());
}

TEST_CASE_METHOD(PageFixture, "Deals without a next step are at work and not asleep",
                 "[board][filters]")
{
    defer(large);
    Task task;
    task.title = QStringLiteral("Call");
    task.dueOn = session.days().day(session.now());
    task.deal = chair;
    REQUIRE(session.activityDesk().add(task));
    find<QCheckBox>("withoutNextStep")->click();
    CHECK(titles(0) == QStringList{QStringLiteral("Small kitchen")});
    CHECK(titles(1).isEmpty());
    CHECK(titles(columns().size() - 1).isEmpty());
}

TEST_CASE_METHOD(PageFixture, "A filter narrows every column", "[board][filters]")
{
    DealFields fields = fieldsOf(deal(large));
    fields.kind = DealKind::Repeat;
    REQUIRE(session.dealDesk().edit(large, fields));
    find<QComboBox>("kind")->setCurrentIndex(2);
    CHECK(titles(0) == QStringList{QStringLiteral("Large bed")});
    CHECK(titles(1).isEmpty());
    find<QPushButton>("clearFilters")->click();
    CHECK(titles(0).size() == 2);
}

TEST_CASE_METHOD(PageFixture, "The cards stand in the order asked for, tomorrow too", "[board]")
{
    auto *order = find<QComboBox>("order");
    CHECK(titles(0).front() == QStringLiteral("Small kitchen"));
    order->setCurrentIndex(2);
    CHECK(titles(0).front() == QStringLiteral("Large bed"));
    find<QToolButton>("shelf")->click();
    makePage();
    CHECK(find<QComboBox>("order")->currentIndex() == 2);
    CHECK(titles(0).front() == QStringLiteral("Large bed"));
    CHECK(shelf()->isVisible());
}

TEST_CASE_METHOD(PageFixture, "Empty columns are hidden while that is wished", "[board]")
{
    find<QToolButton>("hideEmpty")->click();
    CHECK(column(0)->isVisible());
    CHECK(column(1)->isVisible());
    CHECK_FALSE(column(2)->isVisible());
    choose(0, {small});
    key(Qt::Key_Right);
    CHECK(focused() == cards(1));
    key(Qt::Key_Right);
    CHECK(focused() == cards(1));
    // The next stage is the next one even when it is hidden, and then it is not empty any more.
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(deal(chair).stage == stages()[2]);
    CHECK(column(2)->isVisible());
    CHECK_FALSE(column(1)->isVisible());
    CHECK(focused() == cards(2));
}

TEST_CASE_METHOD(PageFixture, "The shelf shows the deals that sleep, and how many there are",
                 "[board]")
{
    auto *button = find<QToolButton>("shelf");
    CHECK(button->text().contains(u'0'));
    defer(small);
    CHECK(button->text().contains(u'1'));
    CHECK_FALSE(shelf()->isVisible());
    button->click();
    CHECK(shelf()->isVisible());
    CHECK(titles(columns().size() - 1) == QStringList{QStringLiteral("Small kitchen")});
}

TEST_CASE_METHOD(PageFixture, "Each funnel has a board of its own", "[board]")
{
    CHECK_FALSE(find<QComboBox>("userFunnel")->isVisible());
    const auto second =
            session.funnelDesk().addFunnel(QStringLiteral("Wholesale"), {QStringLiteral("Call")});
    REQUIRE(second);
    REQUIRE(QTest::qWaitFor([this] { return session.facts() != nullptr; }));
    auto *funnel = find<QComboBox>("userFunnel");
    REQUIRE(funnel->isVisible());
    funnel->setCurrentIndex(1);
    CHECK(columns().size() == 2);
    CHECK(column(0)->stage() == session.catalog().liveStages(*second).front());
    CHECK(titles(0).isEmpty());
    makePage();
    CHECK(find<QComboBox>("userFunnel")->currentText() == QStringLiteral("Wholesale"));
    CHECK(columns().size() == 2);
}

TEST_CASE_METHOD(PageFixture, "The board follows the language of the window", "[board][languages]")
{
    const QString before = find<QComboBox>("order")->itemText(0);
    const QString card = column(0)->model()->index(0).data(Qt::AccessibleTextRole).toString();
    const PseudoTranslator pseudo;
    settle();
    CHECK(find<QComboBox>("order")->itemText(0) != before);
    CHECK(column(0)->model()->index(0).data(Qt::AccessibleTextRole).toString() != card);
}

TEST_CASE_METHOD(PageFixture, "No text of the board is untranslated, and none is clipped",
                 "[board][languages][walk]")
{
    find<QToolButton>("shelf")->click();
    const auto openZones = [this] {
        page->findChild<DropZones *>()->open(1);
        settle();
    };
    SECTION("marked")
    {
        const PseudoTranslator pseudo;
        openZones();
        CHECK(untranslatedTexts(*page) == QStringList());
    }
    SECTION("longer")
    {
        const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
        openZones();
        CHECK(clippedTexts(*page) == QStringList());
    }
    SECTION("in every language")
    {
        languages.use(GENERATE(Language::English, Language::Russian, Language::Ukrainian,
                               Language::Tagalog));
        makePage();
        openZones();
        CHECK(clippedTexts(*page) == QStringList());
    }
}

TEST_CASE_METHOD(PageFixture, "A book that can only be read is shown and not changed", "[board]")
{
    session.book().setReadOnly(QStringLiteral("Damaged."));
    Q_EMIT session.damaged(Error{});
    choose(0, {small});
    CHECK_FALSE(drop({small}, column(1)));
    CHECK_FALSE(find<QPushButton>("add")->isEnabled());
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(deal(small).stage == stages()[0]);
}

TEST_CASE_METHOD(PageFixture, "Another book begins without the filters of the last one", "[board]")
{
    find<QComboBox>("kind")->setCurrentIndex(2);
    session.close();
    open(QStringLiteral("second.voronka"));
    add(QStringLiteral("Other"));
    CHECK(titles(0) == QStringList{QStringLiteral("Other")});
}
