#pragma once

#include "core/base/error.h"
#include "core/storage/dealstore.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QDialog;
class QMenu;
class QWidget;

namespace voronka {

class BookSession;

/// What can be done with the deals chosen in the list. Every action has a key that needs no Latin
/// letter; a question (the reason, the next contact) comes before anything is saved.
class DealActions : public QObject
{
    Q_OBJECT

public:
    /// `chosen` gives the deals that are selected now.
    DealActions(BookSession &session, std::function<std::vector<DealLine>()> chosen, QWidget *page);

    /// What is done most, in the order of the tool bar.
    std::vector<QAction *> frequent() const;
    /// The rest, in the order of its menu.
    std::vector<QAction *> rare() const;
    bool canAdd() const;
    /// Enables what applies to the deals chosen now.
    void update();
    void retranslate();

public Q_SLOTS:
    void add();
    void edit();

Q_SIGNALS:
    void added(voronka::DealId deal);
    void edited(voronka::DealId deal);
    /// One sentence about what was done.
    void done(const QString &message);

private:
    using Slot = void (DealActions::*)();

    QAction *make(const char *name, const char *iconName, const QKeySequence &key, Slot slot);
    void name(QAction *action, const QString &text);
    void makeMenus();
    void fillMoveMenu();
    void fillTransferMenu();
    void move(StageId stage);
    void transfer(FunnelId funnel);
    void win();
    void lose();
    void defer();
    void reopen();
    void remove();
    void open(QDialog *dialog);
    void announce();
    void finish(const Result<> &result);

    BookSession &m_session;
    std::function<std::vector<DealLine>()> m_chosen;
    QWidget *m_page;
    QMenu *m_moveMenu;
    QMenu *m_transferMenu;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_move;
    QAction *m_win;
    QAction *m_lose;
    QAction *m_defer;
    QAction *m_reopen;
    QAction *m_transfer;
    QAction *m_remove;
};

} // namespace voronka
