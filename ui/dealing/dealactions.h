#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "core/process/demands.h"
#include "core/storage/dealstore.h"
#include "ui/dealing/dealquestion.h"
#include "ui/dealing/dealstep.h"
#include "ui/dealing/missingdialog.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QDialog;
class QMenu;
class QWidget;

namespace voronka {

class BookSession;
class DealChoice;
class DealDialog;
class DeferDialog;

/// What can be done with deals, on whatever page they are chosen. Every action has a key that needs
/// no Latin letter; a question (the reason, the next contact) comes before anything is saved.
///
/// The actions are about the deals chosen on the page; the functions that take ids are for what
/// else a page knows, such as a card that was dropped.
class DealActions : public QObject
{
    Q_OBJECT

public:
    /// `chosen` gives the deals that are selected now.
    DealActions(BookSession &session, std::function<std::vector<DealLine>()> chosen, QWidget *page);
    /// For a page on which very many may be.
    DealActions(BookSession &session, std::unique_ptr<DealChoice> choice, QWidget *page);
    ~DealActions() override;

    /// What is done most, in the order of the tool bar.
    std::vector<QAction *> frequent() const;
    /// The rest, in the order of its menu.
    std::vector<QAction *> rare() const;
    /// Whether Del takes the chosen deals away. Not where a task is chosen, which belongs to one.
    void removeWithDelete(bool does);
    bool canAdd() const;
    /// Enables what applies to the deals chosen now.
    void update();
    void retranslate();
    /// What a new deal begins with on this page, such as the stage that is looked at. Nothing but
    /// what the form has by itself unless it is set.
    void setBeginning(std::function<DealDraft()> beginning) { m_beginning = std::move(beginning); }

    /// A widget that shows the deals. Where a page has any, Del is for those alone: elsewhere, as
    /// on a filter, it would delete what nobody looks at.
    void addCards(QWidget *cards);

    /// The form of a new deal, beginning with what the draft has: where it stands, its client, the
    /// deal that it follows. The rest is typed.
    void addFrom(const DealDraft &draft);
    /// The form of a sale that follows this one, to the same client or to one who was referred.
    void addNextSale(DealId deal);
    void addReferral(DealId deal);
    void editDeal(DealId deal);
    /// Those that stand there already stay. What the stages on the way demand is asked for; of
    /// several deals those that lack something are shown, and the others may go without them.
    void moveDeals(const std::vector<DealId> &deals, StageId stage);
    void winDeal(DealId deal);
    void loseDeals(const std::vector<DealId> &deals);
    void deferDeals(const std::vector<DealId> &deals);
    /// Deals that are asleep, where they are.
    void resumeDeals(const std::vector<DealId> &deals);
    void reopenDeal(DealId deal);
    void transferDeal(DealId deal, FunnelId funnel);
    void removeDeals(const std::vector<DealId> &deals);
    void assignDeals(const std::vector<DealId> &deals, std::optional<ManagerId> manager);
    void tagDeals(const std::vector<DealId> &deals, TagId tag);
    void untagDeals(const std::vector<DealId> &deals, TagId tag);
    /// Asks for the name of a tag, which may be a new one.
    void tagDealsByName(const std::vector<DealId> &deals);

public Q_SLOTS:
    void add();
    void edit();

Q_SIGNALS:
    void added(voronka::DealId deal);
    void edited(voronka::DealId deal);
    /// A question was left without an answer, or an action was refused: all is as it was.
    void cancelled();

private:
    using Slot = void (DealActions::*)();
    using SaveAnswers = std::function<Result<>(const EntryAnswers &)>;

    QAction *make(const char *name, const char *iconName, const QKeySequence &key, Slot slot);
    void name(QAction *action, const QString &text);
    void makeMenus();
    void fillMoveMenu();
    void fillTransferMenu();
    void fillAssignMenu();
    void fillTagMenu();
    void fillUntagMenu();
    void openByKey(QAction *action);
    std::vector<DealId> chosenIds() const;
    std::optional<DealId> onlyChosen() const;
    Result<std::vector<DealLine>> linesOf(const std::vector<DealId> &deals);
    void moveAsTheyAre(const std::vector<DealId> &deals, StageId stage);
    void moveOne(DealId deal, StageId stage);
    void moveSeveral(const std::vector<DealId> &deals, StageId stage);
    void tellLacks(const std::vector<DealId> &deals, StageId stage, std::vector<DealLack> lacks);
    void askMissing(DealId deal, MissingDialog::Asking asking, SaveAnswers save);
    void deferInstead(DealId deal, MissingDialog *asked);
    DeferDialog *makeDeferQuestion(const std::vector<DealId> &deals, QWidget *parent);
    void transferChosen(FunnelId funnel);
    void win();
    void lose();
    void defer();
    void reopen();
    void createStageTasks();
    void remove();
    void openForm(DealDialog *form);
    void open(QDialog *dialog);
    void finish(const Result<> &result);
    std::function<QString()> describer(const std::vector<DealId> &deals);
    void change(const std::vector<DealId> &deals, DealStep step);
    void save(const std::vector<DealId> &deals, DealStep step, DealQuestion::Saved saved);

    BookSession &m_session;
    std::unique_ptr<DealChoice> m_choice;
    std::function<DealDraft()> m_beginning = [] { return DealDraft(); };
    QWidget *m_page;
    QMenu *m_moveMenu;
    QMenu *m_transferMenu;
    QMenu *m_assignMenu;
    QMenu *m_tagMenu;
    QMenu *m_untagMenu;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_move;
    QAction *m_win;
    QAction *m_lose;
    QAction *m_defer;
    QAction *m_assign;
    QAction *m_tag;
    QAction *m_untag;
    QAction *m_reopen;
    QAction *m_transfer;
    QAction *m_tasks;
    QAction *m_remove;
};

} // namespace voronka
