#include "ui/dealpage/stepbutton.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/palettes.h"

#include <QKeyEvent>
#include <QPainter>

namespace voronka {

namespace {

constexpr int farAway = 10'000;

const ChartTheme &themeOf(const QPalette &palette)
{
    return isDark(palette) ? darkChartTheme() : lightChartTheme();
}

} // namespace

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    // The name of the stage is the owner's own.
    setObjectName(QStringLiteral("userStep"));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setStep(const QString &name, const QString &time)
{
    m_name = name;
    m_time = time;
    update();
}

void StepButton::setPlace(Place place, DealStatus status)
{
    m_place = place;
    m_status = status;
    update();
}

void StepButton::setEdges(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

void StepButton::setMovable(bool movable)
{
    m_movable = movable;
    setCursor(movable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize StepButton::sizeHint() const
{
    return {100, stepHeight};
}

void StepButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT stepsAway(0);
}

void StepButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT stepsAway(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT stepsAway(1);
        return;
    case Qt::Key_Home:
        Q_EMIT stepsAway(-farAway);
        return;
    case Qt::Key_End:
        Q_EMIT stepsAway(farAway);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QPolygonF StepButton::outlineOf(const QRectF &rect) const
{
    const qreal middle = rect.center().y();
    QPolygonF shape{rect.topLeft()};
    if (m_last) {
        shape << rect.topRight() << rect.bottomRight();
    } else {
        shape << QPointF(rect.right() - point, rect.top()) << QPointF(rect.right(), middle)
              << QPointF(rect.right() - point, rect.bottom());
    }
    shape << rect.bottomLeft();
    if (!m_first)
        shape << QPointF(rect.left() + point, middle);
    return shape;
}

QColor StepButton::fill() const
{
    const QColor window = palette().color(QPalette::Window);
    const ChartTheme &theme = themeOf(palette());
    if (m_status == DealStatus::Won)
        return mixed(window, theme.won, isDark(palette()) ? 0.45 : 0.25);
    if (m_place == Place::Present) {
        if (m_status == DealStatus::Lost)
            return mixed(window, theme.lost, 0.3);
        return m_status == DealStatus::Deferred ? mixed(window, accent(palette()), 0.35)
                                                : accent(palette());
    }
    if (m_place == Place::Passed)
        return palette().color(QPalette::Highlight);
    return palette().color(QPalette::Button);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = fill();
    if (m_movable && underMouse() && m_place != Place::Present)
        ground = mixed(ground, palette().color(QPalette::WindowText), 0.08);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Link) : outline(palette()),
                        hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawPolygon(outlineOf(QRectF(rect()).adjusted(1, 1, -1, -1)));

    const bool strong = m_place == Place::Present;
    const QColor text = palette().color(QPalette::WindowText);
    // On the accent the text is light in both themes.
    painter.setPen(contrastRatio(text, ground) >= contrastRatio(accentText(), ground)
                           ? text
                           : accentText());
    QFont font = painter.font();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QRect inside = rect().adjusted((m_first ? 8 : point + 5), 3, m_last ? -6 : -point, -3);
    const bool two = !m_time.isEmpty();
    const QRect upper(inside.left(), inside.top(), inside.width(),
                      two ? inside.height() / 2 : inside.height());
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, upper.width());
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    if (two) {
        font.setWeight(QFont::Normal);
        font.setPointSizeF(font.pointSizeF() * 0.85);
        painter.setFont(font);
        const QRect lower = upper.translated(0, upper.height());
        painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_time, Qt::ElideRight, lower.width()));
    }
}

} // namespace voronka
