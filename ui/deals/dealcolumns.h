#pragma once

#include "core/reports/deallist.h"

#include <QObject>

#include <vector>

class QAction;
class QHeaderView;
class QMenu;
class QTableView;

namespace voronka {

class AppSettings;

/// Which columns the table of deals shows, in which order and how wide, and by which it is sorted:
/// chosen in the menu of its header, and kept for this person.
class DealColumns : public QObject
{
    Q_OBJECT

public:
    DealColumns(QTableView *table, AppSettings &settings);

    /// For the header and for a button.
    QMenu *menu() const { return m_menu; }
    DealSort sort() const;
    /// The columns of DealCells, from the first on the screen.
    std::vector<int> shown() const;
    /// The columns grow with the table until the person sets their widths. An amount that is cut
    /// would be read as another one: they are never narrower than `amountWidth`.
    void fit(int amountWidth);
    /// By one place, at the side of the text's end or its beginning.
    void moveCurrent(int places);
    void retranslate();

Q_SIGNALS:
    void sortChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void show(int column, bool shown);
    void sortBy(int column, Qt::SortOrder order);
    void chooseSort(int column);
    void updateMenu();
    void reset();
    void restore();
    void save();
    void openMenu(const QPoint &position);

    QTableView *m_table;
    QHeaderView *m_header;
    AppSettings &m_settings;
    QMenu *m_menu;
    QMenu *m_sortMenu;
    QAction *m_reset;
    std::vector<QAction *> m_shown; ///< One a column.
    std::vector<QAction *> m_sorts; ///< One a column.
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    int m_amountWidth = 0;
    bool m_arranging = false; ///< The program moves the columns, not the person.
    bool m_widthsAreTheirs = false;
};

} // namespace voronka
