#include "ui/shell/mainwindow.h"

#include "core/storage/bookfile.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/clients/clientspage.h"
#include "ui/dealpage/dealpage.h"
#include "ui/deals/dealspage.h"
#include "ui/find/finddialog.h"
#include "ui/funnel/funnelpage.h"
#include "ui/history/historypanel.h"
#include "ui/history/toast.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/checkwait.h"
#include "ui/shell/editmenu.h"
#include "ui/shell/filemenu.h"
#include "ui/shell/helpmenu.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/reminderbar.h"
#include "ui/shell/viewmenu.h"
#include "ui/tasks/opentask.h"
#include "ui/today/todaypage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/icons.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace voronka {

namespace {

constexpr QSize startSize(1120, 740);
/// Every page is readable at this size in every language; a test checks it.
constexpr QSize smallestSize(960, 600);

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts),
      m_actions(new BookActions(
              parts.session, parts.settings, parts.languages, [this] { return leavePage(); }, this))
{
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    addPages();
    addMenus();
    connectPages();
    connectWelcome();
    restoreGeometryOrCentre();
    if (parts.session.isOpen())
        showBook();
    else
        showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    m_sideBar = new SideBar(this);
    m_notice = new NoticeBar(this);
    m_reminders = new ReminderBar(m_parts.session, m_parts.settings, this);
    m_stack = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_parts.settings, m_parts.languages);
    m_today = new TodayPage(m_parts.session, m_parts.settings);
    m_calendar = new CalendarPage(m_parts.session);
    m_board = new BoardPage(m_parts.session, m_parts.settings);
    m_deals = new DealsPage(m_parts.session, m_parts.settings);
    m_deal = new DealPage(m_parts.session);
    m_clients = new ClientsPage(m_parts.session);
    m_funnel = new FunnelPage(m_parts.session);
    m_settingsPage =
            new SettingsPage(m_parts.session, m_parts.settings, m_parts.languages, m_parts.themes);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_welcome, m_today, m_calendar, m_board, m_deals, m_deal,
                                          m_clients, m_funnel, m_settingsPage})
        m_stack->addWidget(page);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    // Below, where it pushes nothing from under the mouse when it comes.
    right->addWidget(m_reminders);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_find = new FindDialog(m_parts.session, [this] { return commands(); }, this);
    m_history = new HistoryPanel(m_parts.session, this);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->hide();
    new Toast(m_parts.session, this);
    new CheckWait(m_parts.session, this);
}

void MainWindow::addMenus()
{
    m_view = new ViewMenu(m_parts.themes, m_history->toggleViewAction(), this);
    auto *file = new FileMenu(m_parts.session, *m_actions, m_parts.settings, this);
    connect(file, &FileMenu::exportCalendarRequested, m_calendar, &CalendarPage::exportAll);
    menuBar()->addMenu(file);
    auto *edit = new EditMenu(m_parts.session, this);
    connect(edit, &EditMenu::findRequested, m_find, &FindDialog::start);
    connect(m_settingsPage, &SettingsPage::planningChanged, edit, &EditMenu::setPlanning);
    connect(edit, &EditMenu::undoPlannedRequested, m_settingsPage, &SettingsPage::undoPlanned);
    menuBar()->addMenu(edit);
    menuBar()->addMenu(m_view);
    menuBar()->addMenu(new LanguageMenu(m_parts.languages, this));
    menuBar()->addMenu(new HelpMenu(this));
}

void MainWindow::connectPages()
{
    connect(m_sideBar, &SideBar::chosen, this, &MainWindow::showPage);
    connect(m_view, &ViewMenu::chosen, this, &MainWindow::showPage);
    connect(m_funnel, &FunnelPage::dealsRequested, this,
            [this](const std::vector<DealId> &ids, const QString &title) {
                m_deals->showOnly(ids, title);
                showPage(Page::Deals);
            });
    connect(m_board, &BoardPage::funnelRequested, this, &MainWindow::addFunnel);
    connect(m_deals, &DealsPage::funnelRequested, this, &MainWindow::addFunnel);
    connect(m_funnel, &FunnelPage::funnelRequested, this, &MainWindow::addFunnel);
    connectDeals();
    connect(m_settingsPage, &SettingsPage::remindingChanged, m_reminders,
            &ReminderBar::takeSettings);
    BookSession &session = m_parts.session;
    connect(&session, &BookSession::opened, this, &MainWindow::showBook);
    connect(&session, &BookSession::closed, this, &MainWindow::showWelcome);
    connect(&session, &BookSession::closed, this, [this] { m_parts.settings.setBookLeftOpen({}); });
    connect(&session, &BookSession::damaged, this, &MainWindow::tellReadOnly);
    connect(&session, &BookSession::busyChanged, this, [this](bool busy) {
        if (busy)
            setCursor(Qt::BusyCursor);
        else
            unsetCursor();
    });
}

void MainWindow::connectDeals()
{
    connect(m_today, &TodayPage::dealRequested, this, &MainWindow::showDeal);
    connect(m_today, &TodayPage::contactRequested, this, &MainWindow::showContact);
    connect(m_today, &TodayPage::dealsRequested, this,
            [this](const std::vector<DealId> &ids, const QString &title) {
                m_deals->showOnly(ids, title);
                showPage(Page::Deals);
            });
    connect(m_calendar, &CalendarPage::dealRequested, this, &MainWindow::showDeal);
    connect(m_calendar, &CalendarPage::contactRequested, this, &MainWindow::showContact);
    connect(m_reminders, &ReminderBar::dealRequested, this, &MainWindow::showDeal);
    connect(m_reminders, &ReminderBar::contactRequested, this, &MainWindow::showContact);
    connect(m_board, &BoardPage::dealRequested, this, &MainWindow::showDeal);
    connect(m_deals, &DealsPage::dealRequested, this, &MainWindow::showDeal);
    connect(m_clients, &ClientsPage::dealRequested, this, &MainWindow::showDeal);
    connect(m_deal, &DealPage::dealRequested, this, &MainWindow::showDeal);
    connect(m_deal, &DealPage::contactRequested, this, &MainWindow::showContact);
    connect(m_deal, &DealPage::companyRequested, this, &MainWindow::showCompany);
    connect(m_deal, &DealPage::backRequested, this, &MainWindow::goBack);
    connect(m_find, &FindDialog::dealRequested, this, &MainWindow::showDeal);
    connect(m_find, &FindDialog::contactRequested, this, &MainWindow::showContact);
    connect(m_find, &FindDialog::companyRequested, this, &MainWindow::showCompany);
    connect(m_find, &FindDialog::taskRequested, this,
            [this](TaskId task) { openTask(m_parts.session, task, this); });
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::newRequested, m_actions, &BookActions::newBook);
    connect(m_welcome, &WelcomePage::sampleRequested, m_actions, &BookActions::openSample);
    connect(m_welcome, &WelcomePage::importRequested, m_actions, &BookActions::chooseAndImport);
    connect(m_welcome, &WelcomePage::openRequested, m_actions, &BookActions::chooseAndOpen);
    connect(m_welcome, &WelcomePage::recentRequested, m_actions, &BookActions::open);
}

void MainWindow::restoreGeometryOrCentre()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(startSize.boundedTo(screen->availableSize()).expandedTo(smallestSize));
    restoreGeometry(m_parts.settings.windowGeometry());
}

QWidget *MainWindow::widget(Page page) const
{
    switch (page) {
    case Page::Today:
        return m_today;
    case Page::Calendar:
        return m_calendar;
    case Page::Board:
        return m_board;
    case Page::Deals:
        return m_deals;
    case Page::Clients:
        return m_clients;
    case Page::Funnel:
        return m_funnel;
    case Page::Settings:
        return m_settingsPage;
    }
    Q_UNREACHABLE();
}

bool MainWindow::leavePage()
{
    if (m_stack->currentWidget() == m_deal)
        return m_deal->leave();
    if (m_stack->currentWidget() == m_settingsPage)
        return m_settingsPage->leave();
    return m_stack->currentWidget() != m_clients || m_clients->leave();
}

void MainWindow::showPage(Page page)
{
    if (m_parts.session.isOpen() && (m_stack->currentWidget() == widget(page) || leavePage())) {
        m_page = page;
        m_stack->setCurrentWidget(widget(page));
    }
    m_sideBar->setCurrent(m_page);
}

void MainWindow::goBack()
{
    showPage(m_page);
}

void MainWindow::addFunnel()
{
    showPage(Page::Settings);
    if (m_page == Page::Settings)
        m_settingsPage->addFunnel();
}

void MainWindow::showDeal(DealId deal)
{
    if (!leavePage())
        return;
    m_deal->showDeal(deal);
    m_find->noteOpened(deal);
    m_stack->setCurrentWidget(m_deal);
}

void MainWindow::showContact(ContactId contact)
{
    showPage(Page::Clients);
    if (m_page != Page::Clients)
        return;
    m_clients->showContact(contact);
    m_find->noteOpened(contact);
}

void MainWindow::showCompany(CompanyId company)
{
    showPage(Page::Clients);
    if (m_page != Page::Clients)
        return;
    m_clients->showCompany(company);
    m_find->noteOpened(company);
}

std::vector<QAction *> MainWindow::commands() const
{
    std::vector<QAction *> commands;
    for (QAction *menu : menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            commands.push_back(action);
    }
    for (QAction *action : m_stack->currentWidget()->actions())
        commands.push_back(action);
    return commands;
}

void MainWindow::showBook()
{
    m_sideBar->show();
    m_view->setPagesEnabled(true);
    tellReadOnly();
    // Now and not at the end, so that it is opened again also after the power was cut.
    m_parts.settings.setBookLeftOpen(m_parts.session.path());
    showPage(Page::Today);
}

void MainWindow::showWelcome()
{
    m_sideBar->hide();
    m_view->setPagesEnabled(false);
    m_welcome->refresh();
    m_stack->setCurrentWidget(m_welcome);
    tellReadOnly();
}

void MainWindow::tellReadOnly()
{
    BookSession &session = m_parts.session;
    const QString reason = session.isOpen() ? session.book().readOnlyReason() : QString();
    m_notice->setText(reason);
    if (session.isOpen())
        m_sideBar->setBook(session.name(), session.path(), reason);
    retranslate();
}

void MainWindow::retranslate()
{
    BookSession &session = m_parts.session;
    if (!session.isOpen())
        setWindowTitle(QStringLiteral("Voronka"));
    else if (session.book().isWritable())
        setWindowTitle(tr("%1 – Voronka").arg(session.name()));
    else
        setWindowTitle(tr("%1 (read-only) – Voronka").arg(session.name()));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_parts.session.checkOutside();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leavePage()) {
        event->ignore();
        return;
    }
    m_parts.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// A book is opened; any other file is taken for a table to import.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    event->acceptProposedAction();
    if (file.endsWith(QLatin1Char('.') + bookSuffix, Qt::CaseInsensitive))
        m_actions->open(file);
    else
        m_actions->importFile(file);
}

} // namespace voronka
