#pragma once

#include "core/base/id.h"
#include "core/reports/deallist.h"
#include "core/storage/dealstore.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace voronka {

class BookSession;
class DealActions;
class DealsControls;
class DealTableModel;
class EmptyNote;
class PlainLabel;

/// All deals as a table, with everything that can be done to them.
class DealsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DealsPage(BookSession &session, QWidget *parent = nullptr);

    /// Shows exactly these deals under a title, until another filter is chosen.
    void showOnly(const std::vector<DealId> &ids, const QString &title);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    int amountWidth() const;
    void fitColumns();
    void focusList();
    QWidget *makeToolBar();
    QToolButton *addButton(QWidget *bar, QAction *action);
    void connectAll();
    void takeBook();
    void takeCatalog();
    void reload();
    void closeOnly();
    void list(std::vector<DealId> deals);
    void showEmptiness();
    void fillEmptiness();
    void sortBy(int column, Qt::SortOrder order);
    void showSelection();
    void showDeal(DealId id);
    void showAdded(DealId id);
    bool select(const QSet<DealId> &deals);
    void showContextMenu(const QPoint &position);
    std::vector<DealLine> chosen() const;
    QSet<DealId> chosenIds() const;
    DealSortRanks ranks() const;
    void retranslate();

    BookSession &m_session;
    DealTableModel *m_model;
    DealsControls *m_controls;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyNote *m_empty;
    PlainLabel *m_summary;
    PlainLabel *m_notice;
    DealActions *m_actions;
    QPushButton *m_add;
    QToolButton *m_more;
    QTimer *m_noticeTimer;
    DealSort m_sort;
    int m_sortColumn;
    bool m_fresh = false; ///< The list of this book has not been there yet.
    bool m_fitting = false;
    bool m_columnsAreTheirs = false;
    bool m_hasOnly = false;
    QSet<DealId> m_only;
};

} // namespace voronka
