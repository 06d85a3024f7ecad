#pragma once

#include "ui/clients/clientroster.h"

#include <QWidget>

#include <vector>

class QAction;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace voronka {

class BookSession;
class ClientActions;
class ClientTableModel;
class EmptyNote;
class PlainLabel;
class TypingPause;

/// People and companies in one list, searched and sorted, with what can be done to all of them.
class ClientList : public QWidget
{
    Q_OBJECT

public:
    ClientList(BookSession &session, ClientRoster &roster, ClientActions &actions,
               QWidget *parent = nullptr);

    std::vector<ClientId> chosen() const;
    /// Makes it the chosen one and gives the keys to the list.
    void choose(ClientId client);
    /// Those that the list shows, in its order.
    std::vector<ClientId> shown() const;
    /// One sentence about what was done, for a while.
    void tell(const QString &message);

Q_SIGNALS:
    void clientRequested(voronka::ClientId client);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *makeToolBar();
    QWidget *makeControls();
    QToolButton *addButton(QWidget *bar, QAction *action);
    void connectAll();
    void takeBook();
    void reload();
    void list(std::vector<RosterEntry> clients);
    void select(const std::vector<ClientId> &clients);
    void showEmptiness();
    void fillEmptiness();
    void showSummary();
    void sortBy(int column, Qt::SortOrder order);
    void openCurrent();
    void showContextMenu(const QPoint &position);
    void fitColumns();
    void focusList();
    ClientKind kind() const;
    void retranslate();

    BookSession &m_session;
    ClientRoster &m_roster;
    ClientActions &m_actions;
    ClientTableModel *m_model;
    QPushButton *m_add;
    QButtonGroup *m_kinds;
    QLineEdit *m_filter;
    TypingPause *m_typing;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyNote *m_empty;
    PlainLabel *m_summary;
    PlainLabel *m_notice;
    QTimer *m_noticeTimer;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_fitting = false;
    bool m_columnsAreTheirs = false;
};

} // namespace voronka
