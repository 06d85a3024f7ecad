#include "ui/board/dropzone.h"

#include "core/chart/charttheme.h"
#include "ui/board/dealmime.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace voronka {

namespace {

constexpr qreal corner = 8;
constexpr int iconSize = 22;
constexpr int gap = 8;

} // namespace

DropZone::DropZone(const QString &iconName, const QKeySequence &key, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_key(key.toString(QKeySequence::NativeText))
{
    setAcceptDrops(true);
}

void DropZone::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void DropZone::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

bool DropZone::takes(QDropEvent *event) const
{
    if (!isEnabled() || !DealMime::from(event->mimeData()))
        return false;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    return true;
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    setHeld(takes(event));
}

void DropZone::dragMoveEvent(QDragMoveEvent *event)
{
    setHeld(takes(event));
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHeld(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHeld(false);
    if (!takes(event))
        return;
    // A question must not be asked from within the drag.
    QMetaObject::invokeMethod(
            this,
            [this, deals = DealMime::from(event->mimeData())->deals()] { Q_EMIT dropped(deals); },
            Qt::QueuedConnection);
}

void DropZone::setHeld(bool held)
{
    m_held = held;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor edge = isEnabled() ? m_colour : outline(palette());
    painter.setPen(QPen(edge, m_held ? 2.4 : 1.6, m_held ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isEnabled() ? mixed(base, m_colour, m_held ? 0.3 : 0.1) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int keyWidth = fontMetrics().horizontalAdvance(m_key) + gap;
    const int room = width() - iconSize - keyWidth - 4 * gap;
    const QString text = metrics.elidedText(m_text, Qt::ElideRight, room);
    const int textWidth = metrics.horizontalAdvance(text);
    int x = (width() - iconSize - gap - textWidth - keyWidth) / 2;
    icon(m_iconName)
            .paint(&painter, QRect(x, (height() - iconSize) / 2, iconSize, iconSize),
                   Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    x += iconSize + gap;
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::Text));
    painter.setFont(bold);
    painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(QRect(x + textWidth + gap, 0, keyWidth, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_key);
}

} // namespace voronka
