#include "ui/shell/viewmenu.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/themeswitch.h"

#include <QActionGroup>
#include <QEvent>

namespace voronka {

ViewMenu::ViewMenu(ThemeSwitch &themes, QAction *history, QWidget *window)
    : QMenu(window), m_history(history), m_themeMenu(new QMenu(this))
{
    addPages();
    addSeparator();
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setIcon(voronka::icon(QStringLiteral("history")));
    m_history->setShortcuts({QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_H)});
    addAction(m_history);
    addMenu(m_themeMenu);
    addThemes(themes);
    retranslate();
}

void ViewMenu::addPages()
{
    for (const Page page : allPages) {
        QAction *action = addAction(QString(), this, [this, page] { Q_EMIT chosen(page); });
        // A digit is typed the same in every keyboard layout.
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page))));
        m_pages[page] = action;
    }
}

void ViewMenu::addThemes(ThemeSwitch &themes)
{
    auto *group = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action =
                m_themeMenu->addAction(QString(), &themes, [&themes, theme] { themes.use(theme); });
        action->setCheckable(true);
        action->setChecked(theme == themes.current());
        group->addAction(action);
        m_themes[theme] = action;
    }
    connect(&themes, &ThemeSwitch::changed, this,
            [this](Theme theme) { m_themes[theme]->setChecked(true); });
}

void ViewMenu::setPagesEnabled(bool enabled)
{
    for (const auto &[page, action] : m_pages)
        action->setEnabled(enabled);
    m_history->setEnabled(enabled);
}

void ViewMenu::retranslate()
{
    setTitle(tr("&View"));
    for (const auto &[page, action] : m_pages)
        action->setText(pageTitle(page));
    m_history->setText(tr("&History"));
    m_themeMenu->setTitle(tr("&Theme"));
    for (const auto &[theme, action] : m_themes)
        action->setText(themeTitle(theme));
}

void ViewMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace voronka
