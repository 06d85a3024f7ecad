#pragma once

#include "ui/shell/sidebar.h"

#include <QMainWindow>

class QStackedWidget;

namespace voronka {

class AppSettings;
class BookActions;
class BookSession;
class DealsPage;
class FunnelPage;
class LanguageSwitch;
class NoticeBar;
class SettingsPage;
class ThemeSwitch;
class ViewMenu;
class WelcomePage;

/// The window: the welcome page without a book, and with one the side bar and its pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window is wired to; all outlive it.
    struct Parts
    {
        BookSession &session;
        AppSettings &settings;
        LanguageSwitch &languages;
        ThemeSwitch &themes;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    BookActions &bookActions() { return *m_actions; }
    void showPage(Page page);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addMenus();
    void addPages();
    void connectPages();
    void connectWelcome();
    void restoreGeometryOrCentre();
    void showBook();
    void showWelcome();
    void tellReadOnly();
    void retranslate();

    Parts m_parts;
    BookActions *m_actions;
    ViewMenu *m_view = nullptr;
    SideBar *m_sideBar = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    DealsPage *m_deals = nullptr;
    FunnelPage *m_funnel = nullptr;
    SettingsPage *m_settingsPage = nullptr;
};

} // namespace voronka
