#include "tests/ui/settings/editorfixture.h"

#include "core/reports/funnelreport.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/shopbook.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/stageoutlook.h"
#include "ui/widgets/trailingtext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace voronka {

EditorFixture::EditorFixture()
{
    funnels.resize(760, 520);
    funnels.show();
    openShopBook(session, folder.filePath(QStringLiteral("book.voronka")), u"USD");
    editor = funnels.findChild<ListEditor *>();
    list = editor->findChild<QListWidget *>();
    first = session.catalog().funnels.front().id;
    table = funnels.findChild<QTableWidget *>();
    apply = funnels.findChild<QPushButton *>(QStringLiteral("applyChanges"));
}

QStringList EditorFixture::stageNames() const
{
    QStringList names;
    for (const StageId id : stages())
        names << session.catalog().stageName(id);
    return names;
}

QStringList EditorFixture::shown() const
{
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    return names;
}

DealId EditorFixture::addDeal(int stage)
{
    DealDraft draft;
    draft.title = QStringLiteral("Portrait");
    draft.stage = stages()[size_t(stage) - 1];
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    return *id;
}

void EditorFixture::addDeals()
{
    addDeal(1);
    addDeal(2);
    REQUIRE(session.dealDesk().win(addDeal(3)));
}

void EditorFixture::press(const char *button) const
{
    QTest::mouseClick(editor->findChild<QToolButton *>(QLatin1String(button)), Qt::LeftButton);
    QCoreApplication::processEvents();
}

void EditorFixture::type(const QString &name) const
{
    auto *edit = editor->findChild<QLineEdit *>(QStringLiteral("newName"));
    typeText(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
}

void EditorFixture::drop(int from, int before) const
{
    REQUIRE(list->dragDropMode() == QAbstractItemView::InternalMove);
    REQUIRE(list->item(from)->flags().testFlag(Qt::ItemIsDragEnabled));
    REQUIRE(list->model()->moveRow({}, from, {}, before));
}

QColor EditorFixture::dot(int row) const
{
    return list->item(row)->icon().pixmap(16).toImage().pixelColor(8, 8);
}

QString EditorFixture::note(int row) const
{
    return list->item(row)->data(TrailingTextDelegate::textRole).toString();
}

bool EditorFixture::isCounted() const
{
    return QTest::qWaitFor([this] { return apply->isVisible() && apply->isEnabled(); });
}

QStringList EditorFixture::column(int index) const
{
    QStringList texts;
    for (int row = 0; row < table->rowCount(); ++row)
        texts << table->item(row, index)->text();
    return texts;
}

std::vector<qint64> EditorFixture::reached()
{
    REQUIRE(QTest::qWaitFor([this] { return session.facts() != nullptr; }));
    const FunnelReport report =
            funnelReport(*session.facts(), allDealsOf(session.catalog(), first));
    std::vector<qint64> counts;
    for (int position = 1; position <= int(report.stages.size()) + 1; ++position)
        counts.push_back(report.reached(position));
    return counts;
}

QString EditorFixture::takeMessage()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible()) {
            const QString text = box->text();
            box->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return text;
        }
    }
    return {};
}

QAction *EditorFixture::menuAction(const QString &text) const
{
    for (QAction *action : funnels.findChild<QMenu *>()->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace voronka
