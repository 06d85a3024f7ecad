#include "ui/calendar/entrybutton.h"

#include "core/chart/charttheme.h"
#include "ui/tasks/itemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace voronka {

namespace {

constexpr int markWidth = 3;
constexpr int padding = 4;
constexpr int corner = 4;
constexpr int pictureSize = 14;

} // namespace

EntryButton::EntryButton(const WeekEntry &entry, const QString &description, QWidget *parent)
    : QAbstractButton(parent), m_entry(entry),
      m_icon(voronka::icon(entryKindIcon(itemKind(entry.item))))
{
    setObjectName(QStringLiteral("userEntry"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(description);
    setToolTip(plainToolTip(description));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCursor(Qt::PointingHandCursor);
}

QSize EntryButton::sizeHint() const
{
    return {80, fontMetrics().height() + 2 * padding};
}

// Warm when it should have been done, weak when it is.
QColor EntryButton::mark() const
{
    const ChartTheme &theme = isDark(palette()) ? darkChartTheme() : lightChartTheme();
    if (m_entry.isOverdue)
        return theme.lost;
    if (m_entry.isDone)
        return outline(palette());
    return m_entry.item.activity ? theme.won : accent(palette());
}

void EntryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const double strength = m_entry.isDone ? 0.06 : underMouse() ? 0.26 : 0.17;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(mixed(base, mark(), strength));
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2)
                              : QPen(mixed(base, mark(), 0.35), 1));
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, corner, corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark());
    painter.drawRoundedRect(QRectF(1, 1, markWidth, height() - 2), 1.5, 1.5);
    paintText(painter, rect().adjusted(markWidth + padding, 2, -padding, -2));
}

void EntryButton::paintText(QPainter &painter, const QRect &area) const
{
    const QFontMetrics metrics = fontMetrics();
    QRect line = area;
    if (area.height() < 2 * metrics.height())
        line.setTop(area.center().y() - metrics.height() / 2);
    line.setHeight(metrics.height());
    const bool mirrored = isRightToLeft();
    if (line.width() > 5 * pictureSize) {
        const int left = mirrored ? line.right() - pictureSize : line.left();
        m_icon.paint(&painter,
                     QRect(left, line.center().y() - pictureSize / 2, pictureSize, pictureSize));
        line = mirrored ? line.adjusted(0, 0, -pictureSize - padding, 0)
                        : line.adjusted(pictureSize + padding, 0, 0, 0);
    }
    QFont titleFont = font();
    titleFont.setStrikeOut(m_entry.isDone);
    painter.setFont(titleFont);
    painter.setPen(m_entry.isDone ? mutedText(palette()) : palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(itemTitle(m_entry.item), Qt::ElideRight, line.width()));
    const QRect second(area.left(), line.bottom() + 1, area.width(), metrics.height());
    if (second.bottom() > area.bottom() + 1)
        return;
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(itemAbout(m_entry.item), Qt::ElideRight, second.width()));
}

void EntryButton::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->pos();
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void EntryButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed || !m_entry.isMovable())
        return;
    if (!m_isDragged
        && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    Q_EMIT dragMoved(mapToGlobal(event->pos()));
}

void EntryButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragged = std::exchange(m_isDragged, false);
    m_isPressed = false;
    if (wasDragged)
        Q_EMIT dragEnded(mapToGlobal(event->pos()));
}

void EntryButton::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragged && event->key() == Qt::Key_Escape) {
        m_isPressed = m_isDragged = false;
        Q_EMIT dragCancelled();
        return;
    }
    Q_EMIT keyPressed(event);
}

void EntryButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

void EntryButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void EntryButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace voronka
