#pragma once

#include "ui/session/appsettings.h"
#include "ui/shell/sidebar.h"

#include <QMenu>

#include <map>

namespace voronka {

class ThemeSwitch;

/// The pages and the theme.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// `history` shows and hides the history panel.
    ViewMenu(ThemeSwitch &themes, QAction *history, QWidget *window);

    void setPagesEnabled(bool enabled);

Q_SIGNALS:
    void chosen(voronka::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void addThemes(ThemeSwitch &themes);
    void retranslate();

    std::map<Page, QAction *> m_pages;
    std::map<Theme, QAction *> m_themes;
    QAction *m_history;
    QMenu *m_themeMenu;
};

} // namespace voronka
