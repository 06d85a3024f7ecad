#include "ui/dealing/dealactions.h"
#include "ui/dealing/dealchoice.h"
#include "ui/session/booksession.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

// The menus of the actions that ask where to or whose: filled when they open.

namespace voronka {

namespace {

// The owner's text as the text of an action: an ampersand is no mnemonic.
QString actionText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

// The first nine entries of a menu are chosen by their digit.
QString numberedText(int number, const QString &name)
{
    return number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(actionText(name))
                       : actionText(name);
}

} // namespace

// The key opens the menu where the list is; digits and arrows choose in it.
void DealActions::openByKey(QAction *action)
{
    action->menu()->popup(m_page->mapToGlobal(m_page->rect().center()));
}

void DealActions::fillMoveMenu()
{
    m_moveMenu->clear();
    const auto funnel = m_choice->funnel();
    if (!funnel)
        return;
    const auto only = m_choice->only();
    int number = 0;
    for (StageId stage : m_session.catalog().liveStages(*funnel)) {
        const QString text = numberedText(++number, m_session.catalog().stageName(stage));
        QAction *action =
                m_moveMenu->addAction(text, this, [this, stage] { moveDeals(chosenIds(), stage); });
        action->setEnabled(!only || only->deal.stage != stage);
    }
}

void DealActions::fillTransferMenu()
{
    m_transferMenu->clear();
    const auto from = m_choice->funnel();
    for (const Funnel &funnel : m_session.catalog().funnels) {
        if (!funnel.archived && from && *from != funnel.id)
            m_transferMenu->addAction(actionText(funnel.name), this,
                                      [this, id = funnel.id] { transferChosen(id); });
    }
}

void DealActions::fillAssignMenu()
{
    m_assignMenu->clear();
    const auto only = m_choice->only();
    int number = 0;
    for (const Manager &manager : m_session.catalog().managers) {
        if (manager.archived)
            continue;
        QAction *action =
                m_assignMenu->addAction(numberedText(++number, manager.name), this,
                                        [this, id = manager.id] { assignDeals(chosenIds(), id); });
        action->setEnabled(!only || only->deal.manager != manager.id);
    }
    m_assignMenu->addSeparator();
    QAction *nobody =
            m_assignMenu->addAction(tr("Nobody"), this, [this] { assignDeals(chosenIds(), {}); });
    nobody->setEnabled(!only || only->deal.manager);
}

void DealActions::fillTagMenu()
{
    m_tagMenu->clear();
    const auto only = m_choice->only();
    int number = 0;
    for (const Tag &tag : m_session.catalog().tags) {
        if (tag.archived)
            continue;
        QAction *action = m_tagMenu->addAction(numberedText(++number, tag.name), this,
                                               [this, id = tag.id] { tagDeals(chosenIds(), id); });
        action->setEnabled(!only || std::ranges::find(only->tags, tag.id) == only->tags.end());
    }
    m_tagMenu->addSeparator();
    m_tagMenu->addAction(tr("New tag…"), this, [this] { tagDealsByName(chosenIds()); });
}

// Retired tags too: deals have them still.
void DealActions::fillUntagMenu()
{
    m_untagMenu->clear();
    const auto only = m_choice->only();
    int number = 0;
    for (const Tag &tag : m_session.catalog().tags) {
        if (!only || std::ranges::find(only->tags, tag.id) != only->tags.end())
            m_untagMenu->addAction(numberedText(++number, tag.name), this,
                                   [this, id = tag.id] { untagDeals(chosenIds(), id); });
    }
    if (m_untagMenu->isEmpty())
        m_untagMenu->addAction(tr("No tags"))->setEnabled(false);
}

} // namespace voronka
