#include "ui/dealpage/titleedit.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace voronka {

TitleEdit::TitleEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setTextMargins(6, 4, 6, 4);
    applyFont();
}

void TitleEdit::applyFont()
{
    m_applying = true;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    setFont(font);
    m_applying = false;
}

// Only a title that is cut off needs to be told in full.
bool TitleEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    const QMargins margins = textMargins();
    const int room = contentsRect().width() - margins.left() - margins.right();
    if (fontMetrics().horizontalAdvance(text()) > room) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()),
                           this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void TitleEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && !m_applying)
        applyFont();
    QLineEdit::changeEvent(event);
}

// A long title is read from its beginning.
void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setCursorPosition(0);
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    if (!isReadOnly() && (hasFocus() || underMouse())) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1.6)
                                  : QPen(outline(palette()), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    QLineEdit::paintEvent(event);
}

} // namespace voronka
