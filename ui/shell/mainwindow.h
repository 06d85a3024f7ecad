#pragma once

#include "core/base/id.h"
#include "ui/shell/sidebar.h"

#include <QMainWindow>

class QStackedWidget;

namespace voronka {

class AppSettings;
class BoardPage;
class BookActions;
class BookSession;
class CalendarPage;
class ClientsPage;
class DealPage;
class DealsPage;
class FindDialog;
class FunnelPage;
class HistoryPanel;
class LanguageSwitch;
class NoticeBar;
class ReminderBar;
class SettingsPage;
class ThemeSwitch;
class TodayPage;
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
    /// Stays where it is when the page shown cannot save what was typed.
    void showPage(Page page);
    void showDeal(DealId deal);
    void showContact(ContactId contact);
    void showCompany(CompanyId company);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addMenus();
    void addPages();
    QWidget *widget(Page page) const;
    bool leavePage();
    void goBack();
    void addFunnel();
    void connectPages();
    void connectDeals();
    std::vector<QAction *> commands() const;
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
    ReminderBar *m_reminders = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    TodayPage *m_today = nullptr;
    CalendarPage *m_calendar = nullptr;
    BoardPage *m_board = nullptr;
    DealsPage *m_deals = nullptr;
    DealPage *m_deal = nullptr;
    ClientsPage *m_clients = nullptr;
    FunnelPage *m_funnel = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    FindDialog *m_find = nullptr;
    HistoryPanel *m_history = nullptr;
    Page m_page = Page::Today; ///< The one shown, or from which a deal was opened.
};

} // namespace voronka
