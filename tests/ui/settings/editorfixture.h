#pragma once

#include "tests/support/catch.h"
#include "ui/session/booksession.h"
#include "ui/settings/funnelsettings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

class QAction;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace voronka {

class ListEditor;

/// The editors alone, on a book whose first funnel has the stages of the shop template and deals.
class EditorFixture
{
public:
    EditorFixture();

    std::vector<StageId> stages() const { return session.catalog().liveStages(first); }
    QStringList stageNames() const;
    QStringList shown() const;
    DealId addDeal(int stage);
    /// Two deals came to the first stage, one more to the third, where it is won.
    void addDeals();
    void press(const char *button) const;
    void type(const QString &name) const;
    /// What the list does when a row is dropped before another one: it moves it in its model. (The
    /// platform without a screen drags nothing.)
    void drop(int from, int before) const;
    QColor dot(int row) const;
    QString note(int row) const;
    bool isCounted() const;
    /// The texts of a column of the table of changes.
    QStringList column(int index) const;
    /// What the report says of the book as it is.
    std::vector<qint64> reached();
    static QString takeMessage();
    template<typename Dialog>
    Dialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QAction *menuAction(const QString &text) const;

    QTemporaryDir folder;
    BookSession session;
    FunnelSettings funnels{session};
    ListEditor *editor;
    QListWidget *list;
    FunnelId first;
    QTableWidget *table;
    QPushButton *apply;
};

} // namespace voronka
