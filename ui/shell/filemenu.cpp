#include "ui/shell/filemenu.h"

#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/shell/bookactions.h"
#include "ui/widgets/openingmenu.h"

#include <QDir>
#include <QEvent>

namespace voronka {

FileMenu::FileMenu(BookSession &session, BookActions &actions, const AppSettings &settings,
                   QWidget *window)
    : QMenu(window), m_session(session), m_settings(settings), m_recent(new QMenu(this))
{
    addActions(actions, window);
    m_recent->setObjectName(QStringLiteral("userRecentBooks"));
    fillOnOpening(m_recent, this, [this, &actions] { fillRecent(actions); });
    connect(this, &QMenu::aboutToShow, this, &FileMenu::enable);
    connect(&session, &BookSession::opened, this, &FileMenu::enable);
    connect(&session, &BookSession::closed, this, &FileMenu::enable);
    enable();
    retranslate();
}

void FileMenu::addActions(BookActions &actions, QWidget *window)
{
    const auto add = [this, &actions](void (BookActions::*slot)()) {
        QAction *action = addAction(QString());
        connect(action, &QAction::triggered, &actions, slot);
        return action;
    };
    m_new = add(&BookActions::newBook);
    m_new->setShortcut(QKeySequence::New);
    m_open = add(&BookActions::chooseAndOpen);
    m_open->setShortcut(QKeySequence::Open);
    addMenu(m_recent);
    m_sample = add(&BookActions::openSample);
    m_close = add(&BookActions::closeBook);
    m_close->setShortcut(QKeySequence::Close);
    addSeparator();
    m_import = add(&BookActions::chooseAndImport);
    m_calendar = addAction(QString(), this, &FileMenu::exportCalendarRequested);
    addSeparator();
    m_backUp = add(&BookActions::chooseAndBackUp);
    m_restore = add(&BookActions::chooseAndRestore);
    addSeparator();
    m_quit = addAction(QString(), window, &QWidget::close);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
}

void FileMenu::fillRecent(BookActions &actions)
{
    m_recent->clear();
    const QStringList books = m_settings.recentBooks();
    for (const QString &path : books) {
        QString text = QDir::toNativeSeparators(path);
        text.replace(u'&', QStringLiteral("&&"));
        m_recent->addAction(text, &actions, [&actions, path] { actions.open(path); });
    }
}

void FileMenu::enable()
{
    const bool open = m_session.isOpen();
    m_close->setEnabled(open);
    m_backUp->setEnabled(open);
    m_calendar->setEnabled(open);
    m_recent->setEnabled(!m_settings.recentBooks().isEmpty());
    m_import->setEnabled(!open || m_session.book().isWritable());
}

void FileMenu::retranslate()
{
    setTitle(tr("&File"));
    m_new->setText(tr("&New book…"));
    m_open->setText(tr("&Open a book…"));
    m_recent->setTitle(tr("Open &recent"));
    m_sample->setText(tr("Look at the &sample"));
    m_close->setText(tr("&Close the book"));
    m_import->setText(tr("&Import deals…"));
    m_calendar->setText(tr("&Export to a calendar…"));
    m_backUp->setText(tr("&Back up the book…"));
    m_restore->setText(tr("Restore a bac&kup…"));
    m_quit->setText(tr("&Quit"));
}

void FileMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace voronka
