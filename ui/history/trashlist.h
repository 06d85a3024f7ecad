#pragma once

#include "core/storage/trash.h"

#include <QWidget>

class QAction;
class QPushButton;
class QTreeWidget;

namespace voronka {

class BookSession;
class PlainLabel;

/// What was deleted and not brought back, the latest first, to be restored whatever happened since,
/// one or several as one step: with the button, the menu, Enter or a double click.
class TrashList : public QWidget
{
    Q_OBJECT

public:
    explicit TrashList(BookSession &session, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    /// Takes the focus, with the latest chosen unless another is.
    void enter();
    void refresh();
    void retranslate();

private:
    void layOut();
    void fill();
    void choose(const std::vector<TrashItem> &wanted, int row);
    void showEmptiness();
    void addItem(size_t place);
    QString when(Instant at) const;
    std::vector<TrashItem> chosen() const;
    void showChosen();
    void showMore();
    void restoreChosen();

    BookSession &m_session;
    QTreeWidget *m_tree;
    PlainLabel *m_empty;
    PlainLabel *m_note;
    QPushButton *m_more;
    QPushButton *m_restore;
    QAction *m_restoreAction;
    std::vector<TrashItem> m_items;
    bool m_hasMore = false; ///< Than those read.
    QString m_filter;
    int m_limit;
};

} // namespace voronka
