#include "ui/shell/viewmenu.h"

#include "ui/widgets/themeswitch.h"

#include <QActionGroup>
#include <QEvent>

namespace voronka {

ViewMenu::ViewMenu(ThemeSwitch &themes, QWidget *window)
    : QMenu(window), m_themeMenu(new QMenu(this))
{
    addPages();
    addSeparator();
    addMenu(m_themeMenu);
    addThemes(themes);
    retranslate();
}

void ViewMenu::addPages()
{
    for (const Page page : {Page::Deals, Page::Funnel, Page::Settings}) {
        QAction *action = addAction(QString(), this, [this, page] { Q_EMIT chosen(page); });
        // A digit and a function key: both are typed the same in every keyboard layout.
        action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page))),
                              QKeySequence(Qt::Key(Qt::Key_F6 + int(page)))});
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
}

void ViewMenu::retranslate()
{
    setTitle(tr("&View"));
    for (const auto &[page, action] : m_pages)
        action->setText(pageTitle(page));
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
