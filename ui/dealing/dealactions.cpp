#include "ui/dealing/dealactions.h"

#include "core/process/followup.h"
#include "ui/dealing/dealchoice.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/tagdialog.h"
#include "ui/dealing/windialog.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openingmenu.h"

#include <QAction>
#include <QMenu>

namespace voronka {

DealActions::DealActions(BookSession &session, std::function<std::vector<DealLine>()> chosen,
                         QWidget *page)
    : DealActions(session, std::make_unique<LinesChoice>(std::move(chosen)), page)
{
}

DealActions::DealActions(BookSession &session, std::unique_ptr<DealChoice> choice, QWidget *page)
    : QObject(page), m_session(session), m_choice(std::move(choice)), m_page(page),
      m_moveMenu(new QMenu(page)), m_transferMenu(new QMenu(page)), m_assignMenu(new QMenu(page)),
      m_tagMenu(new QMenu(page)), m_untagMenu(new QMenu(page)),
      m_add(make("addDeal", "add", Qt::Key_Insert, &DealActions::add)),
      m_edit(make("editDeal", "rename", Qt::Key_F2, &DealActions::edit)),
      m_move(make("moveDeal", "move", Qt::Key_F3, nullptr)),
      m_win(make("winDeal", "won", Qt::Key_F4, &DealActions::win)),
      m_lose(make("loseDeal", "lost", Qt::Key_F5, &DealActions::lose)),
      m_defer(make("deferDeal", "defer", Qt::Key_F9, &DealActions::defer)),
      m_assign(make("assignDeals", "contact", Qt::Key_F6, nullptr)),
      m_tag(make("tagDeals", "tag", Qt::Key_F12, nullptr)),
      m_untag(make("untagDeals", "tag", Qt::SHIFT | Qt::Key_F12, nullptr)),
      m_reopen(make("reopenDeal", "reopen", Qt::Key_F11, &DealActions::reopen)),
      m_transfer(make("transferDeal", "funnel", {}, nullptr)),
      m_tasks(make("createStageTasks", "task", {}, &DealActions::createStageTasks)),
      m_remove(make("removeDeal", "delete", QKeySequence::Delete, &DealActions::remove))
{
    makeMenus();
    retranslate();
}

DealActions::~DealActions() = default;

QAction *DealActions::make(const char *name, const char *iconName, const QKeySequence &key,
                           Slot slot)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    return action;
}

void DealActions::addCards(QWidget *cards)
{
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    cards->addAction(m_remove);
}

std::vector<QAction *> DealActions::frequent() const
{
    return {m_add, m_edit, m_move, m_win, m_lose, m_defer};
}

std::vector<QAction *> DealActions::rare() const
{
    return {m_assign, m_tag, m_untag, m_reopen, m_transfer, m_tasks, m_remove};
}

void DealActions::makeMenus()
{
    const std::tuple<QAction *, QMenu *, const char *, Slot> menus[] = {
            {m_move, m_moveMenu, "userMoveMenu", &DealActions::fillMoveMenu},
            {m_transfer, m_transferMenu, "userTransferMenu", &DealActions::fillTransferMenu},
            {m_assign, m_assignMenu, "userAssignMenu", &DealActions::fillAssignMenu},
            {m_tag, m_tagMenu, "userTagMenu", &DealActions::fillTagMenu},
            {m_untag, m_untagMenu, "userUntagMenu", &DealActions::fillUntagMenu},
    };
    for (const auto &[action, menu, name, fill] : menus) {
        menu->setObjectName(QLatin1String(name));
        action->setMenu(menu);
        fillOnOpening(menu, this, std::bind_front(fill, this));
        connect(action, &QAction::triggered, this, [this, action] { openByKey(action); });
    }
}

bool DealActions::canAdd() const
{
    return m_add->isEnabled();
}

void DealActions::removeWithDelete(bool does)
{
    m_remove->setShortcut(does ? QKeySequence(QKeySequence::Delete) : QKeySequence());
}

void DealActions::update()
{
    const size_t count = m_choice->count();
    const bool one = count == 1;
    const bool writable = m_session.isOpen() && m_session.book().isWritable();
    const bool any = writable && count > 0;
    const bool unfinished = any && m_choice->areUnfinished();
    const auto only = one ? m_choice->only() : std::nullopt;
    const auto liveFunnels = m_session.isOpen()
            ? std::ranges::count(m_session.catalog().funnels, false, &Funnel::archived)
            : 0;
    m_add->setEnabled(writable && liveFunnels > 0);
    m_edit->setEnabled(one);
    m_move->setEnabled(unfinished && m_choice->funnel());
    m_win->setEnabled(unfinished && one);
    m_lose->setEnabled(unfinished);
    m_defer->setEnabled(unfinished);
    m_reopen->setEnabled(any && only && only->deal.status != DealStatus::Open);
    m_transfer->setEnabled(unfinished && one && liveFunnels > 1);
    m_transfer->setVisible(liveFunnels > 1);
    m_tasks->setEnabled(any && only && only->deal.status == DealStatus::Open
                        && !m_session.catalog().tasksOf(only->deal.stage).empty());
    m_tasks->setVisible(m_session.isOpen() && !m_session.catalog().stageTasks.empty());
    for (QAction *action : {m_assign, m_tag, m_untag, m_remove})
        action->setEnabled(any);
}

std::vector<DealId> DealActions::chosenIds() const
{
    return m_choice->ids();
}

std::optional<DealId> DealActions::onlyChosen() const
{
    const auto only = m_choice->only();
    return only ? std::optional(only->deal.id) : std::nullopt;
}

// Read anew: a page may show a deal as it was a moment ago.
Result<std::vector<DealLine>> DealActions::linesOf(const std::vector<DealId> &deals)
{
    auto lines = m_session.book().deals().lines(deals);
    if (lines && (deals.empty() || lines->size() != deals.size())) {
        return failure(ErrorKind::NotFound,
                       tr("One of the selected deals is no longer in the book. Select again."));
    }
    return lines;
}

// A question belongs to the book that is open: it goes when that is closed.
void DealActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &BookSession::closing, dialog, [dialog] {
        dialog->hide();
        dialog->deleteLater();
    });
    connect(dialog, &QDialog::rejected, this, &DealActions::cancelled);
    dialog->open();
}

// The deals a question is about, in the language of the moment.
std::function<QString()> DealActions::describer(const std::vector<DealId> &deals)
{
    if (deals.size() == 1) {
        const auto deal = m_session.book().deals().deal(deals.front());
        return [title = deal ? deal->title : QString()] { return title; };
    }
    return [count = int(deals.size())] { return tr("%Ln deal(s)", nullptr, count); };
}

void DealActions::change(const std::vector<DealId> &deals, DealStep step)
{
    save(deals, std::move(step), [this](const Result<> &result) { finish(result); });
}

void DealActions::save(const std::vector<DealId> &deals, DealStep step, DealQuestion::Saved saved)
{
    if (deals.size() <= dealsChangedAtOnce)
        saved(step(m_session.dealDesk(), deals, {}));
    else
        runInBackground(m_session, deals, std::move(step), m_page, std::move(saved));
}

void DealActions::finish(const Result<> &result)
{
    if (result)
        return;
    showError(m_page, result.error());
    Q_EMIT cancelled();
}

void DealActions::openForm(DealDialog *form)
{
    connect(form, &DealDialog::saved, this, &DealActions::added);
    open(form);
}

void DealActions::add()
{
    addFrom(m_beginning());
}

void DealActions::addFrom(const DealDraft &draft)
{
    openForm(new DealDialog(m_session, draft, m_page));
}

void DealActions::addNextSale(DealId id)
{
    if (const auto deal = m_session.book().deals().deal(id))
        addFrom(nextSaleAfter(*deal));
    else
        finish(std::unexpected(deal.error()));
}

void DealActions::addReferral(DealId id)
{
    if (const auto deal = m_session.book().deals().deal(id))
        addFrom(referralFrom(*deal));
    else
        finish(std::unexpected(deal.error()));
}

void DealActions::edit()
{
    if (const auto id = onlyChosen())
        editDeal(*id);
}

void DealActions::editDeal(DealId id)
{
    const auto lines = linesOf({id});
    if (!lines) {
        finish(std::unexpected(lines.error()));
        return;
    }
    auto *form = new DealDialog(m_session, lines->front(), m_page);
    connect(form, &DealDialog::saved, this, &DealActions::edited);
    open(form);
}

void DealActions::assignDeals(const std::vector<DealId> &deals, std::optional<ManagerId> manager)
{
    change(deals, [manager](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
        return desk.assign(ids, manager, course);
    });
}

void DealActions::tagDeals(const std::vector<DealId> &deals, TagId tag)
{
    change(deals, [tag](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
        return desk.addTags(ids, std::span(&tag, 1), course);
    });
}

void DealActions::untagDeals(const std::vector<DealId> &deals, TagId tag)
{
    change(deals, [tag](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
        return desk.removeTags(ids, std::span(&tag, 1), course);
    });
}

void DealActions::tagDealsByName(const std::vector<DealId> &deals)
{
    auto *dialog = new TagDialog(m_session.catalog(), describer(deals), m_page);
    dialog->setSaveLater([this, dialog, deals](auto saved) {
        save(
                deals,
                [name = dialog->name()](DealDesk &desk, std::span<const DealId> ids,
                                        const StepCourse &course) {
                    return desk.addTag(ids, name, course);
                },
                std::move(saved));
    });
    open(dialog);
}

void DealActions::transferChosen(FunnelId funnel)
{
    if (const auto id = onlyChosen())
        transferDeal(*id, funnel);
}

void DealActions::win()
{
    if (const auto id = onlyChosen())
        winDeal(*id);
}

void DealActions::winDeal(DealId id)
{
    const auto lines = linesOf({id});
    if (!lines) {
        finish(std::unexpected(lines.error()));
        return;
    }
    const Deal &deal = lines->front().deal;
    const LocalDays &days = m_session.days();
    const auto suggest = [this, deal](QDate wonOn) {
        return suggestNextSale(m_session.book(), deal, wonOn)
                .value_or(NextSaleSuggestion{wonOn.addMonths(1)});
    };
    auto *dialog = new WinDialog(deal, m_session.catalog(), days.day(deal.createdAt),
                                 days.day(m_session.now()), suggest, m_page);
    dialog->setSave([this, dialog, id]() -> Result<> {
        const auto details = dialog->details();
        if (!details)
            return std::unexpected(details.error());
        const auto next = dialog->nextSale();
        if (!next)
            return m_session.dealDesk().win(id, *details);
        const auto won = m_session.dealDesk().win(id, *details, *next);
        return won ? Result<>() : std::unexpected(won.error());
    });
    open(dialog);
}

void DealActions::lose()
{
    if (const auto ids = chosenIds(); !ids.empty())
        loseDeals(ids);
}

void DealActions::loseDeals(const std::vector<DealId> &deals)
{
    auto *dialog = new LoseDialog(m_session.catalog(), m_session.days().day(m_session.now()),
                                  describer(deals), m_page);
    dialog->setSaveLater([this, dialog, deals](auto saved) {
        save(
                deals,
                [details = dialog->details(), newReason = dialog->newReason()](
                        DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
                    return newReason.isEmpty() ? desk.lose(ids, details, course)
                                               : desk.lose(ids, details, newReason, course);
                },
                std::move(saved));
    });
    open(dialog);
}

void DealActions::defer()
{
    if (const auto ids = chosenIds(); !ids.empty())
        deferDeals(ids);
}

DeferDialog *DealActions::makeDeferQuestion(const std::vector<DealId> &deals, QWidget *parent)
{
    const LocalDays &days = m_session.days();
    auto *dialog =
            new DeferDialog(days.zone(), days.day(m_session.now()), describer(deals), parent);
    dialog->setSaveLater([this, dialog, deals](auto saved) {
        save(
                deals,
                [until = dialog->until(), comment = dialog->comment()](
                        DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
                    return desk.defer(ids, until, comment, course);
                },
                std::move(saved));
    });
    return dialog;
}

void DealActions::deferDeals(const std::vector<DealId> &deals)
{
    open(makeDeferQuestion(deals, m_page));
}

void DealActions::reopen()
{
    if (const auto id = onlyChosen())
        reopenDeal(*id);
}

void DealActions::resumeDeals(const std::vector<DealId> &deals)
{
    change(deals, [](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
        return desk.resume(ids, course);
    });
}

void DealActions::reopenDeal(DealId deal)
{
    finish(m_session.dealDesk().reopen(deal));
}

void DealActions::createStageTasks()
{
    if (const auto id = onlyChosen())
        finish(m_session.dealDesk().createStageTasksAgain(*id));
}

void DealActions::remove()
{
    if (const auto ids = chosenIds(); !ids.empty())
        removeDeals(ids);
}

// No question: Undo brings everything back.
void DealActions::removeDeals(const std::vector<DealId> &deals)
{
    change(deals, [](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
        return desk.remove(ids, course);
    });
}

void DealActions::name(QAction *action, const QString &text)
{
    action->setText(text);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
}

void DealActions::retranslate()
{
    name(m_add, tr("New deal"));
    name(m_edit, tr("Edit"));
    name(m_move, tr("Move"));
    name(m_win, tr("Won"));
    name(m_lose, tr("Lost"));
    name(m_defer, tr("Defer"));
    name(m_assign, tr("Change the manager"));
    name(m_tag, tr("Add a tag"));
    name(m_untag, tr("Remove a tag"));
    name(m_reopen, tr("Reopen"));
    name(m_transfer, tr("Move to another funnel"));
    name(m_tasks, tr("Create the stage's tasks again"));
    name(m_remove, tr("Delete"));
}

} // namespace voronka
