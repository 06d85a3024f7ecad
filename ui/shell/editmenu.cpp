#include "ui/shell/editmenu.h"

#include "ui/history/fieldundo.h"
#include "ui/history/gotostep.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"

#include <QEvent>

namespace voronka {

namespace {

/// A step's name holds the owner's text, in which an ampersand is an ampersand.
QString stepName(const HistoryStep &step)
{
    return describeStep(step.title).replace(u'&', QStringLiteral("&&"));
}

using NextStep = Result<std::optional<HistoryStep>>;

bool isThere(const NextStep &next)
{
    return next && *next;
}

} // namespace

EditMenu::EditMenu(BookSession &session, QWidget *window)
    : QMenu(window), m_session(session), m_window(window)
{
    m_undo = addAction(voronka::icon(QStringLiteral("undo")), QString(), this, &EditMenu::undo);
    m_undo->setObjectName(QStringLiteral("undo"));
    // Beside the usual keys one that needs no letter typed. Some systems have it already, and a key
    // given twice is ambiguous with itself.
    QList<QKeySequence> undoKeys = QKeySequence::keyBindings(QKeySequence::Undo);
    const QKeySequence withoutLetter(Qt::ALT | Qt::Key_Backspace);
    if (!undoKeys.contains(withoutLetter))
        undoKeys << withoutLetter;
    m_undo->setShortcuts(undoKeys);
    m_redo = addAction(voronka::icon(QStringLiteral("redo")), QString(), this, &EditMenu::redo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                          QKeySequence(Qt::CTRL | Qt::Key_Y),
                          QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Backspace)});
    new FieldUndo(m_undo, m_redo, this);
    addSeparator();
    m_find = addAction(voronka::icon(QStringLiteral("search")), QString(), this,
                       &EditMenu::findRequested);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_F7)});
    connect(&session, &BookSession::opened, this, &EditMenu::showSteps);
    connect(&session, &BookSession::closed, this, &EditMenu::showSteps);
    connect(&session, &BookSession::changed, this, &EditMenu::showSteps);
    connect(&session, &BookSession::damaged, this, &EditMenu::showSteps);
    showSteps();
}

void EditMenu::setPlanning(bool isPlanning)
{
    m_isPlanning = isPlanning;
    showSteps();
}

void EditMenu::undo()
{
    if (m_isPlanning)
        Q_EMIT undoPlannedRequested();
    else
        takeNext(m_session.book().history().nextUndo(), StepKind::Undo);
}

void EditMenu::redo()
{
    takeNext(m_session.book().history().nextRedo(), StepKind::Redo);
}

void EditMenu::takeNext(const NextStep &step, StepKind kind)
{
    if (!step)
        showError(m_window, step.error());
    else if (*step)
        goToStep(m_session, (*step)->id, kind, m_window);
}

void EditMenu::showSteps()
{
    NextStep undo;
    NextStep redo;
    if (m_session.isOpen() && m_session.book().isWritable() && !m_isPlanning) {
        undo = m_session.book().history().nextUndo();
        redo = m_session.book().history().nextRedo();
    }
    setTitle(tr("&Edit"));
    m_find->setText(tr("&Find anything…"));
    m_find->setEnabled(m_session.isOpen());
    m_undo->setEnabled(isThere(undo) || m_isPlanning);
    const QString undone = m_isPlanning ? tr("the last planned change")
            : isThere(undo)             ? stepName(**undo)
                                        : QString();
    m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    m_redo->setEnabled(isThere(redo));
    m_redo->setText(isThere(redo) ? tr("&Redo: %1").arg(stepName(**redo)) : tr("&Redo"));
}

void EditMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSteps();
    QMenu::changeEvent(event);
}

} // namespace voronka
