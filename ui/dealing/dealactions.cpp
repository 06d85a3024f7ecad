#include "ui/dealing/dealactions.h"

#include "core/process/followup.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/windialog.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>

namespace voronka {

namespace {

bool isActive(const DealLine &line)
{
    return line.deal.status == DealStatus::Open || line.deal.status == DealStatus::Deferred;
}

bool sameFunnel(const std::vector<DealLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [&](const DealLine &line) {
        return line.deal.funnel == lines.front().deal.funnel;
    });
}

// The deals a question is about, in the language of the moment.
std::function<QString()> describer(const std::vector<DealLine> &lines)
{
    if (lines.size() == 1)
        return [title = lines.front().deal.title] { return title; };
    return [count = int(lines.size())] { return DealActions::tr("%n deal(s)", nullptr, count); };
}

// The owner's text as the text of an action: an ampersand is no mnemonic.
QString actionText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

DealActions::DealActions(BookSession &session, std::function<std::vector<DealLine>()> chosen,
                         QWidget *page)
    : QObject(page), m_session(session), m_chosen(std::move(chosen)), m_page(page),
      m_moveMenu(new QMenu(page)), m_transferMenu(new QMenu(page)),
      m_add(make("addDeal", "add", Qt::Key_Insert, &DealActions::add)),
      m_edit(make("editDeal", "rename", Qt::Key_F2, &DealActions::edit)),
      m_move(make("moveDeal", "move", Qt::Key_F3, nullptr)),
      m_win(make("winDeal", "won", Qt::Key_F4, &DealActions::win)),
      m_lose(make("loseDeal", "lost", Qt::Key_F5, &DealActions::lose)),
      m_defer(make("deferDeal", "defer", Qt::Key_F9, &DealActions::defer)),
      m_reopen(make("reopenDeal", "reopen", Qt::Key_F11, &DealActions::reopen)),
      m_transfer(make("transferDeal", "funnel", {}, nullptr)),
      m_remove(make("removeDeal", "delete", QKeySequence::Delete, &DealActions::remove))
{
    makeMenus();
    retranslate();
}

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

std::vector<QAction *> DealActions::frequent() const
{
    return {m_add, m_edit, m_move, m_win, m_lose, m_defer};
}

std::vector<QAction *> DealActions::rare() const
{
    return {m_reopen, m_transfer, m_remove};
}

void DealActions::makeMenus()
{
    m_moveMenu->setObjectName(QStringLiteral("userMoveMenu"));
    m_transferMenu->setObjectName(QStringLiteral("userTransferMenu"));
    m_move->setMenu(m_moveMenu);
    m_transfer->setMenu(m_transferMenu);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &DealActions::fillMoveMenu);
    connect(m_transferMenu, &QMenu::aboutToShow, this, &DealActions::fillTransferMenu);
    // The key opens the menu where the list is; digits and arrows choose in it.
    connect(m_move, &QAction::triggered, this,
            [this] { m_moveMenu->popup(m_page->mapToGlobal(m_page->rect().center())); });
}

void DealActions::fillMoveMenu()
{
    m_moveMenu->clear();
    const std::vector<DealLine> lines = m_chosen();
    if (lines.empty())
        return;
    int number = 0;
    for (StageId stage : m_session.catalog().liveStages(lines.front().deal.funnel)) {
        ++number;
        const QString name = actionText(m_session.catalog().stageName(stage));
        const QString text = number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name;
        QAction *action =
                m_moveMenu->addAction(text, this, [this, stage] { moveDeals(chosenIds(), stage); });
        action->setEnabled(lines.size() > 1 || lines.front().deal.stage != stage);
    }
}

void DealActions::fillTransferMenu()
{
    m_transferMenu->clear();
    const std::vector<DealLine> lines = m_chosen();
    for (const Funnel &funnel : m_session.catalog().funnels) {
        if (!funnel.archived && !lines.empty() && lines.front().deal.funnel != funnel.id)
            m_transferMenu->addAction(actionText(funnel.name), this,
                                      [this, id = funnel.id] { transferChosen(id); });
    }
}

bool DealActions::canAdd() const
{
    return m_add->isEnabled();
}

void DealActions::update()
{
    const std::vector<DealLine> lines = m_chosen();
    const bool any = !lines.empty();
    const bool one = lines.size() == 1;
    const bool active = any && std::all_of(lines.begin(), lines.end(), isActive);
    const bool writable = m_session.isOpen() && m_session.book().isWritable();
    const auto liveFunnels = m_session.isOpen()
            ? std::count_if(m_session.catalog().funnels.begin(), m_session.catalog().funnels.end(),
                            [](const Funnel &funnel) { return !funnel.archived; })
            : 0;
    m_add->setEnabled(writable && liveFunnels > 0);
    m_edit->setEnabled(one);
    m_move->setEnabled(writable && active && sameFunnel(lines));
    m_win->setEnabled(writable && active && one);
    m_lose->setEnabled(writable && active);
    m_defer->setEnabled(writable && active);
    m_reopen->setEnabled(writable && one && lines.front().deal.status != DealStatus::Open);
    m_transfer->setEnabled(writable && active && one && liveFunnels > 1);
    m_transfer->setVisible(liveFunnels > 1);
    m_remove->setEnabled(writable && any);
}

std::vector<DealId> DealActions::chosenIds() const
{
    std::vector<DealId> ids;
    for (const DealLine &line : m_chosen())
        ids.push_back(line.deal.id);
    return ids;
}

std::optional<DealId> DealActions::onlyChosen() const
{
    const std::vector<DealId> ids = chosenIds();
    return ids.size() == 1 ? std::optional(ids.front()) : std::nullopt;
}

// Read anew: a page may show a deal as it was a moment ago.
Result<std::vector<DealLine>> DealActions::linesOf(const std::vector<DealId> &deals)
{
    auto lines = m_session.book().deals().lines(deals);
    if (lines && (deals.empty() || lines->size() != deals.size())) {
        return failure(ErrorKind::NotFound,
                       tr("A deal that you chose is no longer in the book. Choose again."));
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
    connect(dialog, &QDialog::accepted, this, &DealActions::announce);
    connect(dialog, &QDialog::rejected, this, &DealActions::cancelled);
    dialog->open();
}

void DealActions::announce()
{
    if (const auto step = m_session.book().history().nextUndo(); step && *step)
        Q_EMIT done(describeStep((*step)->title));
}

void DealActions::finish(const Result<> &result)
{
    if (result) {
        announce();
        return;
    }
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

void DealActions::moveDeals(const std::vector<DealId> &deals, StageId stage)
{
    const auto lines = linesOf(deals);
    if (!lines) {
        finish(std::unexpected(lines.error()));
        return;
    }
    std::vector<DealId> ids;
    for (const DealLine &line : *lines) {
        if (line.deal.stage != stage)
            ids.push_back(line.deal.id);
    }
    if (!ids.empty())
        finish(m_session.dealDesk().move(ids, stage));
}

void DealActions::transferChosen(FunnelId funnel)
{
    if (const auto id = onlyChosen())
        transferDeal(*id, funnel);
}

void DealActions::transferDeal(DealId deal, FunnelId funnel)
{
    finish(m_session.dealDesk().transfer(deal, funnel));
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
    auto *dialog = new WinDialog(deal.amount, m_session.catalog().settings.currency,
                                 describer(*lines), m_page);
    dialog->setSave([this, dialog, id]() -> Result<> {
        const auto amount = dialog->amount();
        if (!amount)
            return std::unexpected(amount.error());
        return m_session.dealDesk().win(id, {*amount});
    });
    open(dialog);
}

void DealActions::lose()
{
    if (const auto ids = chosenIds(); !ids.empty())
        loseDeals(ids);
}

void DealActions::loseDeals(const std::vector<DealId> &ids)
{
    const auto lines = linesOf(ids);
    if (!lines) {
        finish(std::unexpected(lines.error()));
        return;
    }
    auto *dialog = new LoseDialog(m_session.catalog(), describer(*lines), m_page);
    dialog->setSave(
            [this, dialog, ids] { return m_session.dealDesk().lose(ids, dialog->details()); });
    open(dialog);
}

void DealActions::defer()
{
    if (const auto ids = chosenIds(); !ids.empty())
        deferDeals(ids);
}

void DealActions::deferDeals(const std::vector<DealId> &ids)
{
    const auto lines = linesOf(ids);
    if (!lines) {
        finish(std::unexpected(lines.error()));
        return;
    }
    const LocalDays &days = m_session.days();
    auto *dialog =
            new DeferDialog(days.zone(), days.day(m_session.now()), describer(*lines), m_page);
    dialog->setSave([this, dialog, ids] {
        return m_session.dealDesk().defer(ids, dialog->until(), dialog->comment());
    });
    open(dialog);
}

void DealActions::reopen()
{
    if (const auto id = onlyChosen())
        reopenDeal(*id);
}

void DealActions::reopenDeal(DealId deal)
{
    finish(m_session.dealDesk().reopen(deal));
}

void DealActions::remove()
{
    if (const auto ids = chosenIds(); !ids.empty())
        removeDeals(ids);
}

// No question: Undo brings everything back.
void DealActions::removeDeals(const std::vector<DealId> &deals)
{
    finish(m_session.dealDesk().remove(deals));
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
    name(m_reopen, tr("Reopen"));
    name(m_transfer, tr("Move to another funnel"));
    name(m_remove, tr("Delete"));
}

} // namespace voronka
