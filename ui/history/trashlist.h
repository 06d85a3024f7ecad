#pragma once

#include "core/storage/trash.h"

#include <QWidget>

class QAction;
class QPushButton;
class QTreeWidget;

namespace voronka {

class BookSession;
class PlainLabel;

/// What was deleted and not brought back, the latest first, each to be restored whatever happened
/// since: with the button, the menu, Enter or a double click.
class TrashList : public QWidget
{
    Q_OBJECT

public:
    explicit TrashList(BookSession &session, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    void refresh();
    void retranslate();

private:
    void fill();
    void addItem(size_t place);
    QString when(Instant at) const;
    void showChosen();
    void restoreChosen();

    BookSession &m_session;
    QTreeWidget *m_tree;
    PlainLabel *m_empty;
    QPushButton *m_restore;
    QAction *m_restoreAction;
    std::vector<TrashItem> m_items;
    QString m_filter;
};

} // namespace voronka
