#include "ui/today/todaytools.h"

#include "ui/filters/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace voronka {

namespace {

QToolButton *makeButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

TodayTools::TodayTools(QAction *add, const std::vector<QAction *> &frequent,
                       const std::vector<QAction *> &rare, QWidget *parent)
    : QWidget(parent), m_addAction(add), m_add(new QPushButton(this)), m_more(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setDefault(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QPushButton::clicked, add, &QAction::trigger);
    connect(add, &QAction::changed, m_add, [this] { m_add->setEnabled(m_addAction->isEnabled()); });
    layout->addWidget(m_add);
    for (QAction *action : frequent) {
        QToolButton *button = makeButton(action, this);
        connect(action, &QAction::changed, button,
                [button, action] { button->setVisible(action->isVisible()); });
        button->setHidden(!action->isVisible());
        layout->addWidget(button);
    }
    auto *menu = new QMenu(this);
    for (QAction *action : rare)
        menu->addAction(action);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setProperty("quiet", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_more);
    retranslate();
}

QWidget *TodayTools::last() const
{
    return m_more;
}

void TodayTools::retranslate()
{
    m_add->setText(m_addAction->text());
    m_add->setToolTip(m_addAction->toolTip());
    m_more->setText(tr("More"));
}

} // namespace voronka
