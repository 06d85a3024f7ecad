#include "ui/shell/mainwindow.h"

#include "core/storage/bookfile.h"
#include "ui/deals/dealspage.h"
#include "ui/funnel/funnelpage.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/editmenu.h"
#include "ui/shell/filemenu.h"
#include "ui/shell/helpmenu.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/viewmenu.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/icons.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
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
      m_actions(new BookActions(parts.session, parts.settings, parts.languages, this))
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
    m_stack = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_parts.settings, m_parts.languages);
    m_deals = new DealsPage(m_parts.session);
    m_funnel = new FunnelPage(m_parts.session);
    m_settingsPage = new SettingsPage(m_parts.session, m_parts.languages, m_parts.themes);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_deals),
                          static_cast<QWidget *>(m_funnel), static_cast<QWidget *>(m_settingsPage)})
        m_stack->addWidget(page);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
}

void MainWindow::addMenus()
{
    m_view = new ViewMenu(m_parts.themes, this);
    menuBar()->addMenu(new FileMenu(m_parts.session, *m_actions, m_parts.settings, this));
    menuBar()->addMenu(new EditMenu(m_parts.session, this));
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
    BookSession &session = m_parts.session;
    connect(&session, &BookSession::opened, this, &MainWindow::showBook);
    connect(&session, &BookSession::closed, this, &MainWindow::showWelcome);
    connect(&session, &BookSession::damaged, this, &MainWindow::tellReadOnly);
    connect(&session, &BookSession::busyChanged, this, [this](bool busy) {
        if (busy)
            setCursor(Qt::BusyCursor);
        else
            unsetCursor();
    });
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
    resize(startSize);
    restoreGeometry(m_parts.settings.windowGeometry());
}

void MainWindow::showPage(Page page)
{
    if (!m_parts.session.isOpen())
        return;
    m_sideBar->setCurrent(page);
    switch (page) {
    case Page::Deals:
        m_stack->setCurrentWidget(m_deals);
        break;
    case Page::Funnel:
        m_stack->setCurrentWidget(m_funnel);
        break;
    case Page::Settings:
        m_stack->setCurrentWidget(m_settingsPage);
        break;
    }
}

void MainWindow::showBook()
{
    m_sideBar->show();
    m_view->setPagesEnabled(true);
    tellReadOnly();
    showPage(Page::Deals);
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
