#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/windialog.h"
#include "ui/tasks/entrydialog.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace voronka;

namespace {

class KeysFixture : public BoardFixture
{
public:
    KeysFixture()
    {
        for (int i = 0; i < 3; ++i)
            first.push_back(add(QStringLiteral("First %1").arg(i)));
        for (int i = 0; i < 2; ++i)
            third.push_back(add(QStringLiteral("Third %1").arg(i), 2));
        settle();
        choose(0, {first[0]});
    }
    DealId current() const
    {
        const auto chosen = focused()->chosen();
        REQUIRE(chosen.size() == 1);
        return chosen[0];
    }

    std::vector<DealId> first; ///< Longest in the stage first, which is the order of making.
    std::vector<DealId> third;
};

} // namespace

TEST_CASE_METHOD(KeysFixture, "The arrows go from card to card and from column to column",
                 "[board][keys]")
{
    key(Qt::Key_Down);
    CHECK(current() == first[1]);
    key(Qt::Key_End);
    CHECK(current() == first[2]);
    key(Qt::Key_Home);
    CHECK(current() == first[0]);
    key(Qt::Key_Right);
    CHECK(focused() == cards(1));
    CHECK(focused()->chosen().empty());
    CHECK(cards(0)->chosen().empty());
    key(Qt::Key_Right);
    CHECK(current() == third[0]);
    key(Qt::Key_Down);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    CHECK(focused() == cards(0));
    key(Qt::Key_Left);
    CHECK(focused() == cards(0));
}

TEST_CASE_METHOD(KeysFixture, "Going sideways stays level", "[board][keys]")
{
    key(Qt::Key_Down);
    choose(2, {third[1]});
    const int y = cards(2)->currentY();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    CHECK(current() == first[1]);
    CHECK(focused()->currentY() == y);
}

TEST_CASE_METHOD(KeysFixture, "Ctrl Shift and an arrow carry the card a stage on", "[board][keys]")
{
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(deal(first[0]).stage == stages()[1]);
    CHECK(focused() == cards(1));
    CHECK(current() == first[0]);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(deal(first[0]).stage == stages()[2]);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(deal(first[0]).stage == stages()[1]);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(deal(first[0]).stage == stages()[0]);
    CHECK(current() == first[0]);
}

TEST_CASE_METHOD(KeysFixture, "Space and Shift choose several cards", "[board][keys]")
{
    key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(focused()->chosen() == std::vector{first[0], first[1]});
    key(Qt::Key_Space);
    CHECK(focused()->chosen() == std::vector{first[0]});
    key(Qt::Key_Space);
    CHECK(focused()->chosen() == std::vector{first[0], first[1]});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(titles(1).size() == 2);
    CHECK(focused()->chosen().size() == 2);
}

TEST_CASE_METHOD(KeysFixture, "Enter opens the deal", "[board][keys]")
{
    QSignalSpy opened(page.get(), &BoardPage::dealRequested);
    key(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<DealId>() == first[0]);
}

TEST_CASE_METHOD(KeysFixture, "The outcomes have keys, and a lost deal has a reason",
                 "[board][keys][lost-needs-reason]")
{
    key(Qt::Key_F5);
    auto *lost = dialog<LoseDialog>();
    REQUIRE(lost);
    lost->accept(); // No reason is chosen.
    CHECK(lost->isVisible());
    lost->reject();
    CHECK(deal(first[0]).status == DealStatus::Open);
    key(Qt::Key_F4);
    auto *won = dialog<WinDialog>();
    REQUIRE(won);
    won->reject();
    key(Qt::Key_F9);
    auto *later = dialog<DeferDialog>();
    REQUIRE(later);
    later->reject();
    key(Qt::Key_F2);
    CHECK(dialog<DealDialog>());
    CHECK(current() == first[0]);
}

TEST_CASE_METHOD(KeysFixture, "A deleted card leaves the keys on the next one", "[board][keys]")
{
    key(Qt::Key_Delete);
    CHECK(titles(0).size() == 2);
    CHECK(focused() == cards(0));
    CHECK(cards(0)->currentIndex().row() == 0);
    REQUIRE(session.undo());
    CHECK(titles(0).size() == 3);
}

TEST_CASE_METHOD(KeysFixture, "Del deletes nothing while a filter has the focus",
                 "[board][keys][filters]")
{
    for (const char *name : {"order", "filters", "shelf", "text"}) {
        auto *widget = page->findChild<QWidget *>(QLatin1String(name));
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Delete);
        CHECK(titles(0).size() == 3);
    }
    page->findChild<QToolButton *>(QStringLiteral("filters"))->click();
    auto *kind = page->findChild<QComboBox *>(QStringLiteral("kind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Delete);
    CHECK(titles(0).size() == 3);
    page->findChild<QWidget *>(QStringLiteral("filterForm"))->close();
    cards(0)->setFocus();
    key(Qt::Key_Delete);
    CHECK(titles(0).size() == 2);
}

TEST_CASE_METHOD(BoardFixture, "More cards than are changed at once are carried on and deleted",
                 "[board][keys][mass]")
{
    constexpr int many = 1100;
    DealDraft draft;
    {
        auto transaction =
                Transaction::begin(session.book(), {QStringLiteral("import"), {}}, session.now());
        REQUIRE(transaction);
        for (int i = 0; i < many; ++i) {
            draft.title = QStringLiteral("Deal %1").arg(i);
            REQUIRE(createDeal(*transaction, draft, session.now()));
        }
        REQUIRE(transaction->commit());
    }
    REQUIRE(QTest::qWaitFor([this] { return column(0)->model()->rowCount() == many; }, 30'000));
    cards(0)->setFocus();
    cards(0)->selectAll();
    for (const char *name : {"moveDeal", "loseDeal", "deferDeal", "assignDeals", "removeDeal"})
        CHECK(page->findChild<QAction *>(QLatin1String(name))->isEnabled());
    trigger("nextStage");
    REQUIRE(QTest::qWaitFor([this] { return column(1)->model()->rowCount() == many; }, 30'000));
    CHECK(cards(1)->chosen().size() == many);
    trigger("removeDeal");
    REQUIRE(QTest::qWaitFor([this] { return column(1)->model()->rowCount() == 0; }, 30'000));
    REQUIRE(session.undo());
    CHECK(QTest::qWaitFor([this] { return column(1)->model()->rowCount() == many; }, 30'000));
}

TEST_CASE_METHOD(KeysFixture, "Insert begins a deal in the stage that is looked at",
                 "[board][keys]")
{
    choose(2, {third[0]});
    key(Qt::Key_Insert);
    auto *form = dialog<DealDialog>();
    REQUIRE(form);
    typeText(form->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("Нова кухня"));
    form->accept();
    settle();
    CHECK(titles(2).contains(QStringLiteral("Нова кухня")));
    CHECK(focused() == cards(2));
    CHECK(deal(current()).title == QStringLiteral("Нова кухня"));
}

TEST_CASE_METHOD(KeysFixture, "What is typed over the cards looks for them", "[board][keys]")
{
    auto *field = page->findChild<QLineEdit *>(QStringLiteral("text"));
    typeText(focused(), QStringLiteral("Т"));
    CHECK(field->hasFocus());
    CHECK(field->text() == QStringLiteral("Т"));
    key(Qt::Key_Escape);
    CHECK(field->text().isEmpty());
    key(Qt::Key_Down);
    CHECK(focused() == cards(0));
}

TEST_CASE_METHOD(KeysFixture, "The menu of a card opens with its keys", "[board][keys]")
{
    const auto menuShown = [this] {
        settle();
        for (QMenu *menu : page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (menu->isVisible())
                return menu;
        }
        return static_cast<QMenu *>(nullptr);
    };
    SECTION("Shift F10")
    {
        key(Qt::Key_F10, Qt::ShiftModifier);
    }
    SECTION("the menu key")
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(focused(), &event);
    }
    QMenu *menu = menuShown();
    REQUIRE(menu);
    CHECK(menu->actions().size() > 8);
    menu->close();
}

TEST_CASE_METHOD(KeysFixture, "Tab comes to one column only", "[board][keys]")
{
    for (size_t i = 0; i < columns().size(); ++i)
        CHECK(bool(cards(i)->focusPolicy() & Qt::TabFocus) == (i == 0));
    choose(2, {third[0]});
    CHECK(cards(2)->focusPolicy() == Qt::StrongFocus);
    CHECK(cards(0)->focusPolicy() == Qt::ClickFocus);
}

TEST_CASE_METHOD(KeysFixture, "One key writes down a call with the client of the chosen card",
                 "[board][keys][activities]")
{
    key(Qt::Key_1, Qt::AltModifier);
    auto *form = dialog<EntryDialog>();
    REQUIRE(form);
    auto *text = form->findChild<QPlainTextEdit *>(QStringLiteral("entryText"));
    QTest::keyClicks(text, QStringLiteral("said yes"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto made = session.book().activities().activities(first[0]);
    REQUIRE(made);
    REQUIRE(made->size() == 1);
    CHECK(made->front().text == QStringLiteral("said yes"));
    CHECK(made->front().done);
}
