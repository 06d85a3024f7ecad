#pragma once

#include <QObject>

class QAction;

namespace voronka {

/// Whose the keys of undo and redo are while a field has the focus: the field's as long as it has
/// something of its own to take back, and then the program's. Qt gives them to the field even when
/// it can do nothing with them, and the keys without a letter never.
class FieldUndo : public QObject
{
    Q_OBJECT

public:
    /// The program's actions with their keys; both outlive it.
    FieldUndo(const QAction *undo, const QAction *redo, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QAction *m_undo;
    const QAction *m_redo;
};

} // namespace voronka
