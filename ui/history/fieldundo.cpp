#include "ui/history/fieldundo.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace voronka {

namespace {

bool isKeyOf(const QAction *action, const QKeyEvent *event)
{
    const QKeySequence key(event->key() | (event->modifiers() & ~Qt::KeypadModifier));
    return action->shortcuts().contains(key);
}

/// A box with a line to type into has the focus in its place.
QLineEdit *lineOf(QObject *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return line;
    if (const auto *box = qobject_cast<QComboBox *>(field))
        return box->lineEdit();
    const auto *spin = qobject_cast<QAbstractSpinBox *>(field);
    return spin ? spin->findChild<QLineEdit *>() : nullptr;
}

QTextDocument *textOf(QObject *field)
{
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(field))
        return plain->document();
    const auto *rich = qobject_cast<QTextEdit *>(field);
    return rich ? rich->document() : nullptr;
}

bool isReadOnly(const QObject *field)
{
    return field->property("readOnly").toBool();
}

/// Nothing when it is no field to type into.
std::optional<bool> canTake(QObject *field, bool isRedo)
{
    if (const QLineEdit *line = lineOf(field))
        return isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const QTextDocument *text = textOf(field)) {
        const bool available = isRedo ? text->isRedoAvailable() : text->isUndoAvailable();
        return available && !isReadOnly(field);
    }
    return {};
}

// By the field and not by its document, which would leave the cursor where it was.
void take(QObject *field, bool isRedo)
{
    if (QLineEdit *line = lineOf(field))
        isRedo ? line->redo() : line->undo();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        isRedo ? plain->redo() : plain->undo();
    else if (auto *rich = qobject_cast<QTextEdit *>(field))
        isRedo ? rich->redo() : rich->undo();
}

} // namespace

FieldUndo::FieldUndo(const QAction *undo, const QAction *redo, QObject *parent)
    : QObject(parent), m_undo(undo), m_redo(redo)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isRedo = isKeyOf(m_redo, key);
    if (!isRedo && !isKeyOf(m_undo, key))
        return false;
    const std::optional<bool> can = canTake(watched, isRedo);
    if (!can)
        return false;
    // A key held down stops where the field has nothing more: what comes then is another thing.
    const bool isTheFields = *can || key->isAutoRepeat();
    if (!isTheFields && event->type() == QEvent::KeyPress)
        return false;
    key->setAccepted(isTheFields);
    if (event->type() == QEvent::KeyPress && *can)
        take(watched, isRedo);
    return true;
}

} // namespace voronka
