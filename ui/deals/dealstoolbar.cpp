#include "ui/deals/dealstoolbar.h"

#include "ui/dealing/dealactions.h"
#include "ui/filters/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace voronka {

// A new deal is what the page is for; what is done now and then is in a menu.
DealsToolBar::DealsToolBar(DealActions &actions, const std::vector<QAction *> &further,
                           QWidget *parent)
    : QWidget(parent), m_actions(actions), m_add(new QPushButton(this)),
      m_more(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setDefault(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QPushButton::clicked, &m_actions, &DealActions::add);
    layout->addWidget(m_add);
    for (QAction *action : m_actions.frequent()) {
        if (action != m_actions.frequent().front())
            layout->addWidget(makeButton(action));
    }
    auto *menu = new QMenu(this);
    for (QAction *action : m_actions.rare())
        menu->addAction(action);
    menu->addSeparator();
    for (QAction *action : further)
        menu->addAction(action);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setProperty("quiet", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_more);
}

QToolButton *DealsToolBar::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void DealsToolBar::update()
{
    m_add->setEnabled(m_actions.canAdd());
}

void DealsToolBar::retranslate()
{
    const QAction *add = m_actions.frequent().front();
    m_add->setText(add->text());
    m_add->setToolTip(add->toolTip());
    m_more->setText(tr("More"));
}

} // namespace voronka
