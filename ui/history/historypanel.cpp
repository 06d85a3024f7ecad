#include "ui/history/historypanel.h"

#include "ui/history/stepslist.h"
#include "ui/history/trashlist.h"
#include "ui/session/booksession.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace voronka {

namespace {

constexpr int narrowest = 320;

} // namespace

HistoryPanel::HistoryPanel(BookSession &session, QWidget *window)
    : QDockWidget(window), m_session(session), m_filter(new QLineEdit), m_tabs(new QTabWidget),
      m_steps(new StepsList(session)), m_trash(new TrashList(session))
{
    setObjectName(QStringLiteral("history"));
    auto *content = new QWidget(this);
    m_filter->setParent(content);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_tabs->setParent(content);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_steps, QString());
    m_tabs->addTab(m_trash, QString());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_tabs, 1);
    content->setMinimumWidth(narrowest);
    setWidget(content);
    setFocusProxy(m_filter);

    connect(m_filter, &QLineEdit::textChanged, m_steps, &StepsList::setFilter);
    connect(m_filter, &QLineEdit::textChanged, m_trash, &TrashList::setFilter);
    connect(&session, &BookSession::opened, this, &HistoryPanel::refresh);
    connect(&session, &BookSession::closed, this, &HistoryPanel::refresh);
    connect(&session, &BookSession::changed, this, &HistoryPanel::refresh);
    connect(&session, &BookSession::damaged, this, &HistoryPanel::refresh);
    connect(toggleViewAction(), &QAction::triggered, this, &HistoryPanel::takeFocus);
    connect(this, &QDockWidget::visibilityChanged, this, &HistoryPanel::refresh);
    retranslate();
}

void HistoryPanel::takeFocus(bool isShown)
{
    if (!isShown)
        return;
    // Of the window, which need not be the active one yet when a dialog has just closed.
    m_before = parentWidget()->window()->focusWidget();
    raise();
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

// From what is typed into the list below it; and Esc takes that away first.
bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_tabs->currentWidget() == m_steps ? m_steps->enter() : m_trash->enter();
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QDockWidget::keyPressEvent(event);
}

// When it is hidden, Qt has moved the focus already.
void HistoryPanel::closeEvent(QCloseEvent *event)
{
    m_hadFocus = isAncestorOf(window()->focusWidget());
    QDockWidget::closeEvent(event);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    if (std::exchange(m_hadFocus, false) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

/// Closed it costs nothing.
void HistoryPanel::refresh()
{
    if (!isVisible())
        return;
    m_steps->refresh();
    m_trash->refresh();
}

/// The buttons that Qt adds keep the language in which they were made.
void HistoryPanel::nameButton(const char *name, const QString &text)
{
    for (auto *button : findChildren<QAbstractButton *>(QLatin1String(name))) {
        button->setAccessibleName(text);
        button->setAccessibleDescription({});
        button->setToolTip(text);
    }
}

void HistoryPanel::retranslate()
{
    setWindowTitle(tr("History"));
    nameButton("qt_dockwidget_floatbutton", tr("Move to its own window or back"));
    nameButton("qt_dockwidget_closebutton", tr("Close the history"));
    nameButton("ScrollLeftButton", tr("Tabs to the left"));
    nameButton("ScrollRightButton", tr("Tabs to the right"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only what contains this text"));
    m_tabs->setTabText(0, tr("Steps"));
    m_tabs->setTabText(1, tr("Trash"));
    m_tabs->setAccessibleName(tr("History"));
    m_steps->retranslate();
    m_trash->retranslate();
    refresh();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

} // namespace voronka
