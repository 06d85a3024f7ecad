#pragma once

#include "core/base/id.h"
#include "ui/deals/deallister.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace voronka {

class AppSettings;
class BookSession;
class DealActions;
class EntryActions;
class DealColumns;
class DealsControls;
class DealsFoot;
class DealsToolBar;
class DealTableModel;
class EmptyNote;
class ListChoice;
class OutputActions;
struct DealsOutput;

/// All deals as a table, with everything that can be done to them.
class DealsPage : public QWidget
{
    Q_OBJECT

public:
    DealsPage(BookSession &session, AppSettings &settings, QWidget *parent = nullptr);

    /// Shows exactly these deals under a title, until another filter is chosen.
    void showOnly(const std::vector<DealId> &ids, const QString &title);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    /// A book without a funnel needs one first.
    void funnelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildActions();
    void addKeys();
    void layOut();
    void connectSession();
    void connectParts();
    void takeBook();
    void takeCatalog();
    DealListQuestion question() const;
    void reload(DealLister::Answer answer);
    void refresh() { reload(DealLister::Answer::WholeOnly); }
    void ask() { reload(DealLister::Answer::FirstPageFirst); }
    void beginList(const FirstDeals &first);
    void list(const std::vector<DealId> &deals);
    void choosePlaceNear(int row);
    void closeOnly();
    void showTotals();
    void showEmptiness();
    void fillEmptiness();
    void showSelection();
    void changeSelection();
    void showDeal(DealId id);
    void showAdded(DealId id);
    void openDeal(const QModelIndex &index);
    bool select(const std::vector<DealId> &deals);
    void showContextMenu(const QPoint &position);
    void focusList();
    int amountWidth() const;
    QString sumText(Money sum) const;
    DealsOutput output(std::vector<DealId> deals) const;
    void retranslate();

    BookSession &m_session;
    DealTableModel *m_model;
    DealLister *m_lister;
    DealsControls *m_controls;
    QTableView *m_table;
    DealColumns *m_columns;
    QStackedWidget *m_stack;
    EmptyNote *m_empty;
    DealsFoot *m_foot;
    ListChoice *m_choice = nullptr; ///< The actions own it.
    EntryActions *m_entries = nullptr;
    DealActions *m_actions = nullptr;
    OutputActions *m_output = nullptr;
    DealsToolBar *m_tools = nullptr;
    QToolButton *m_columnsButton;
    bool m_isFresh = false; ///< The list of this book has not been there yet.
    std::optional<QSet<DealId>> m_only;
};

} // namespace voronka
