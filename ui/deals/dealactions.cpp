#include "ui/deals/dealactions.h"

#include "ui/deals/dealdialog.h"
#include "ui/deals/deferdialog.h"
#include "ui/deals/losedialog.h"
#include "ui/deals/windialog.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>

namespace voronka {

namespace {

std::vector<DealId> idsOf(const std::vector<DealLine> &lines)
{
    std::vector<DealId> ids;
    for (const DealLine &line : lines)
        ids.push_back(line.deal.id);
    return ids;
}

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
      m_add(make("addDeal", Qt::Key_Insert, &DealActions::add)),
      m_edit(make("editDeal", Qt::Key_F2, &DealActions::edit)),
      m_move(make("moveDeal", Qt::Key_F5, nullptr)),
      m_win(make("winDeal", Qt::Key_F6, &DealActions::win)),
      m_lose(make("loseDeal", Qt::Key_F7, &DealActions::lose)),
      m_defer(make("deferDeal", Qt::Key_F8, &DealActions::defer)),
      m_reopen(make("reopenDeal", Qt::Key_F9, &DealActions::reopen)),
      m_transfer(make("transferDeal", {}, nullptr)),
      m_remove(make("removeDeal", QKeySequence::Delete, &DealActions::remove))
{
    m_add->setIcon(icon(QStringLiteral("add")));
    makeMenus();
    retranslate();
}

QAction *DealActions::make(const char *name, const QKeySequence &key, Slot slot)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    m_all.push_back(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    return action;
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
    connect(m_move, &QAction::triggered, this, [this] {
        m_moveMenu->popup(m_page->mapToGlobal(m_page->rect().center()));
    });
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
        QAction *action = m_moveMenu->addAction(text, this, [this, stage] { move(stage); });
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
                                      [this, id = funnel.id] { transfer(id); });
    }
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

QString DealActions::describe(const std::vector<DealLine> &lines) const
{
    return lines.size() == 1 ? tr("“%1”").arg(lines.front().deal.title)
                             : tr("%n deal(s)", nullptr, int(lines.size()));
}

void DealActions::finish(const Result<> &result)
{
    if (!result) {
        showError(m_page, result.error());
        return;
    }
    if (const auto step = m_session.book().history().nextUndo(); step && *step)
        Q_EMIT done(describeStep((*step)->title));
}

void DealActions::add()
{
    auto *dialog = new DealDialog(m_session, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DealDialog::saved, this, &DealActions::saved);
    dialog->open();
}

void DealActions::edit()
{
    const std::vector<DealLine> lines = m_chosen();
    if (lines.size() != 1)
        return;
    auto *dialog = new DealDialog(m_session, lines.front(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DealDialog::saved, this, &DealActions::saved);
    dialog->open();
}

void DealActions::move(StageId stage)
{
    // Of several deals some may stand there already: those stay where they are.
    std::vector<DealId> ids;
    for (const DealLine &line : m_chosen()) {
        if (line.deal.stage != stage)
            ids.push_back(line.deal.id);
    }
    if (!ids.empty())
        finish(m_session.dealDesk().move(ids, stage));
}

void DealActions::transfer(FunnelId funnel)
{
    const std::vector<DealLine> lines = m_chosen();
    if (lines.size() == 1)
        finish(m_session.dealDesk().transfer(lines.front().deal.id, funnel));
}

void DealActions::win()
{
    const std::vector<DealLine> lines = m_chosen();
    if (lines.size() != 1)
        return;
    const Deal deal = lines.front().deal;
    auto *dialog = new WinDialog(deal.amount, m_session.catalog().settings.currency,
                                 describe(lines), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = deal.id] {
        finish(m_session.dealDesk().win(id, {dialog->amount()}));
    });
    dialog->open();
}

void DealActions::lose()
{
    const std::vector<DealLine> lines = m_chosen();
    if (lines.empty())
        return;
    auto *dialog = new LoseDialog(m_session.catalog(), describe(lines), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(lines)] {
        finish(m_session.dealDesk().lose(ids, dialog->details()));
    });
    dialog->open();
}

void DealActions::defer()
{
    const std::vector<DealLine> lines = m_chosen();
    if (lines.empty())
        return;
    auto *dialog = new DeferDialog(m_session.days(), m_session.now(), describe(lines), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(lines)] {
        finish(m_session.dealDesk().defer(ids, dialog->until(), dialog->comment()));
    });
    dialog->open();
}

void DealActions::reopen()
{
    const std::vector<DealLine> lines = m_chosen();
    if (lines.size() == 1)
        finish(m_session.dealDesk().reopen(lines.front().deal.id));
}

// No question: Undo brings everything back.
void DealActions::remove()
{
    const std::vector<DealLine> lines = m_chosen();
    if (!lines.empty())
        finish(m_session.dealDesk().remove(idsOf(lines)));
}

void DealActions::retranslate()
{
    m_add->setText(tr("New deal"));
    m_edit->setText(tr("Edit"));
    m_move->setText(tr("Move"));
    m_win->setText(tr("Won"));
    m_lose->setText(tr("Lost"));
    m_defer->setText(tr("Defer"));
    m_reopen->setText(tr("Reopen"));
    m_transfer->setText(tr("Other funnel"));
    m_remove->setText(tr("Delete"));
}

} // namespace voronka
