#pragma once

#include "ui/calendar/weekentries.h"

#include <QAbstractButton>
#include <QIcon>

namespace voronka {

/// One task or meeting in the week. A button, so that screen readers read it and Tab reaches it; it
/// can be dragged, which the week does.
class EntryButton : public QAbstractButton
{
    Q_OBJECT

public:
    EntryButton(const WeekEntry &entry, const QString &description, QWidget *parent);

    const WeekEntry &entry() const { return m_entry; }
    QSize sizeHint() const override;
    /// A mouse has it, and may be dragging it.
    bool isHeld() const { return m_isPressed; }

Q_SIGNALS:
    void dragMoved(QPoint global);
    void dragEnded(QPoint global);
    void dragCancelled();
    void keyPressed(QKeyEvent *event);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QColor mark() const;
    void paintText(QPainter &painter, const QRect &area) const;

    WeekEntry m_entry;
    QIcon m_icon;
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace voronka
