#include "tests/ui/board/boardfixture.h"

#include "tests/support/catch.h"
#include "tests/ui/shopbook.h"
#include "ui/board/columnsview.h"
#include "ui/board/dealmime.h"

#include <QAction>
#include <QDropEvent>

namespace voronka {

BoardFixture::BoardFixture()
    : settings(folder.filePath(QStringLiteral("voronka.ini"))), themes(settings),
      languages(settings, Language::English)
{
    makePage();
    open();
}

void BoardFixture::makePage()
{
    page = std::make_unique<BoardPage>(session, settings);
    // What the smallest window leaves for a page.
    page->resize(770, 560);
    page->show();
    page->activateWindow();
    (void)QTest::qWaitForWindowActive(page.get());
}

void BoardFixture::open(const QString &fileName)
{
    openShopBook(session, folder.filePath(fileName), u"USD");
    // What its stages create by themselves is the matter of other tests.
    for (const StageId stage : stages())
        REQUIRE(session.funnelDesk().setStageTasks(stage, {}));
}

DealId BoardFixture::add(const QString &title, size_t stage, qint64 minor)
{
    DealDraft draft;
    draft.title = title;
    draft.stage = stages().at(stage);
    draft.amount = {minor};
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    return *id;
}

Deal BoardFixture::deal(DealId id)
{
    const auto deal = session.book().deals().deal(id);
    REQUIRE(deal);
    return *deal;
}

std::vector<StageId> BoardFixture::stages() const
{
    return session.catalog().liveStages(session.catalog().funnels.front().id);
}

void BoardFixture::defer(DealId deal)
{
    constexpr qint64 week = 7LL * 24 * 60 * 60 * 1000;
    const DealId deals[] = {deal};
    REQUIRE(session.dealDesk().defer(deals, {session.now().msUtc + week}));
}

std::vector<BoardColumn *> BoardFixture::columns() const
{
    return page->findChild<ColumnsView *>()->columns();
}

QStringList BoardFixture::titles(size_t index) const
{
    const CardModel *model = column(index)->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row).data().toString();
    return titles;
}

void BoardFixture::choose(size_t index, const std::vector<DealId> &deals) const
{
    cards(index)->setFocus();
    REQUIRE(cards(index)->choose(deals));
}

CardList *BoardFixture::focused() const
{
    return qobject_cast<CardList *>(page->focusWidget());
}

void BoardFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    page->activateWindow();
    (void)QTest::qWaitForWindowActive(page.get());
    QTest::keyClick(page->focusWidget(), key, modifiers);
    settle();
}

void BoardFixture::trigger(const char *action) const
{
    page->findChild<QAction *>(QLatin1String(action))->trigger();
}

bool BoardFixture::drop(const std::vector<DealId> &deals, QWidget *target) const
{
    const DealMime mime(deals);
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::MoveAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(middle, Qt::MoveAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::MoveAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
    settle();
    return drop.isAccepted();
}

void BoardFixture::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace voronka
