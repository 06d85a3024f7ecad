#pragma once

#include "core/base/error.h"
#include "core/storage/dealstore.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
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
    DealActions(BookSession &session, std::function<std::vector<DealLine>()> chosen,
                QWidget *page);

    /// In the order of the tool bar.
    const std::vector<QAction *> &all() const { return m_all; }
    /// Enables what applies to the deals chosen now.
    void update();
    void retranslate();

public Q_SLOTS:
    void add();
    void edit();

Q_SIGNALS:
    /// A deal was saved from the form.
    void saved(voronka::DealId deal);
    /// One sentence about what was done.
    void done(const QString &message);

private:
    using Slot = void (DealActions::*)();

    QAction *make(const char *name, const QKeySequence &key, Slot slot);
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
    void finish(const Result<> &result);
    QString describe(const std::vector<DealLine> &lines) const;

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
    std::vector<QAction *> m_all;
};

} // namespace voronka
