#include "tests/ui/deals/dealsfixture.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QItemSelectionModel>

namespace voronka {

DealsFixture::DealsFixture()
    : page(window.findChild<DealsPage *>()), table(page->findChild<QTableView *>()),
      model(page->findChild<DealTableModel *>())
{
    open(makeBook());
    REQUIRE(session.isOpen());
    window.showPage(Page::Deals);
    window.activateWindow();
}

DealId DealsFixture::add(const QString &title, qint64 minor)
{
    DealDraft draft;
    draft.title = title;
    draft.amount = {minor};
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    return *id;
}

Deal DealsFixture::deal(DealId id)
{
    const auto deal = session.book().deals().deal(id);
    REQUIRE(deal);
    return *deal;
}

std::vector<StageId> DealsFixture::stages() const
{
    return session.catalog().liveStages(session.catalog().funnels.front().id);
}

QStringList DealsFixture::listed() const
{
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, DealTableModel::Title).data().toString();
    return titles;
}

void DealsFixture::choose(const std::vector<DealId> &ids) const
{
    table->clearSelection();
    for (const DealId id : ids) {
        const auto at = std::ranges::find(model->deals(), id);
        REQUIRE(at != model->deals().end());
        const QModelIndex index = model->index(int(at - model->deals().begin()), 0);
        table->selectionModel()->select(index,
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

std::vector<DealId> DealsFixture::chosen() const
{
    std::vector<DealId> ids;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        ids.push_back(model->deals()[size_t(index.row())]);
    return ids;
}

// Other pages have actions of the same names.
QAction *DealsFixture::action(const char *name) const
{
    auto *action = page->findChild<QAction *>(QLatin1String(name));
    REQUIRE(action);
    return action;
}

void DealsFixture::trigger(const char *name) const
{
    action(name)->trigger();
}

bool DealsFixture::isEnabled(const char *name) const
{
    return action(name)->isEnabled();
}

void DealsFixture::undo() const
{
    window.findChild<QAction *>(QStringLiteral("undo"))->trigger();
}

void DealsFixture::redo() const
{
    window.findChild<QAction *>(QStringLiteral("redo"))->trigger();
}

void DealsFixture::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace voronka
