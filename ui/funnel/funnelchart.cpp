#include "ui/funnel/funnelchart.h"

#include "core/chart/charttext.h"
#include "core/chart/funnelpainter.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace voronka {

namespace {

bool sameBar(const std::optional<ChartHit> &a, const std::optional<ChartHit> &b)
{
    return a.has_value() == b.has_value()
            && (!a || (a->position == b->position && a->part == b->part));
}

const ChartBar *findBar(const FunnelLayout &layout, const ChartHit &hit)
{
    const auto found =
            std::find_if(layout.bars.begin(), layout.bars.end(), [&](const ChartBar &bar) {
                return bar.position == hit.position && bar.part == hit.part;
            });
    return found == layout.bars.end() ? nullptr : &*found;
}

const Tally &tallyOf(const FunnelReport &report, const ChartHit &hit)
{
    if (size_t(hit.position) > report.stages.size())
        return report.won;
    const FunnelStage &stage = report.stages[hit.position - 1];
    switch (hit.part) {
    case BarPart::Reached:
        return stage.reached;
    case BarPart::Advanced:
        return stage.advanced;
    case BarPart::Lost:
        return stage.lost;
    case BarPart::Open:
        return stage.open;
    case BarPart::Deferred:
        return stage.deferred;
    case BarPart::Transferred:
        return stage.transferred;
    }
    Q_UNREACHABLE();
}

} // namespace

FunnelChart::FunnelChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("funnelChart"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    retranslate();
}

void FunnelChart::setInput(const ChartInput &input)
{
    m_input = input;
    m_hovered.reset();
    relayout();
    // A bar chosen with the keys stays chosen as long as it is there.
    if (!findBar(m_layout, m_current))
        m_current = {};
}

const ChartTheme &FunnelChart::theme() const
{
    return isDark(palette()) ? darkChartTheme() : lightChartTheme();
}

void FunnelChart::relayout()
{
    m_layout = m_input.report.stages.empty() ? FunnelLayout() : layoutFunnel(m_input, size());
    update();
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().background);
    if (m_layout.bars.empty())
        return;
    paintFunnel(painter, m_layout, theme());
    if (m_hovered)
        outline(painter, *m_hovered);
    else if (hasFocus() && m_showsCurrent)
        outline(painter, m_current);
}

void FunnelChart::outline(QPainter &painter, const ChartHit &hit) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().text, 1.5));
    if (const ChartBar *bar = findBar(m_layout, hit))
        painter.drawPolygon(bar->shape);
}

QString FunnelChart::describe(const ChartHit &hit) const
{
    const FunnelReport &report = m_input.report;
    const bool won = size_t(hit.position) > report.stages.size();
    const QString stage = won ? tr("Won") : m_input.stageNames[hit.position - 1];
    const QString what = won || hit.part == BarPart::Reached
            ? stage
            : QStringLiteral("%1 · %2").arg(stage, chartPartName(hit.part));
    const Tally &tally = tallyOf(report, hit);
    const Share share{tally.count, report.deals};
    QString text = QStringLiteral("%1\n%2").arg(what, chartFullShare(share, m_input.language));
    if (report.question.view != FunnelView::Flow)
        text += QLatin1Char('\n') + formatMoney(tally.amount, m_input.currency, m_input.language);
    return text;
}

bool FunnelChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto hit = barAt(m_layout, help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(describe(*hit)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void FunnelChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FunnelChart::retranslate()
{
    setAccessibleName(tr("Funnel chart"));
    setAccessibleDescription(tr("Up and Down choose a bar, Left and Right a part of it, Return "
                                "lists its deals. The same "
                                "numbers are in the table."));
}

void FunnelChart::resizeEvent(QResizeEvent *)
{
    relayout();
}

void FunnelChart::setHovered(std::optional<ChartHit> hit)
{
    if (sameBar(hit, m_hovered))
        return;
    m_hovered = hit;
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(barAt(m_layout, event->position()));
}

void FunnelChart::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void FunnelChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto hit = barAt(m_layout, event->position()))
        Q_EMIT barActivated(hit->position, hit->part);
}

void FunnelChart::choose(const ChartHit &hit)
{
    m_current = hit;
    m_showsCurrent = true;
    m_hovered.reset();
    setAccessibleDescription(describe(hit));
    update();
}

void FunnelChart::step(int direction)
{
    const int last = int(m_input.report.stages.size()) + (m_layout.hasWon ? 1 : 0);
    choose({std::clamp(m_current.position + direction, 1, std::max(1, last)), BarPart::Reached});
}

// The whole bar, then its parts as they are drawn.
void FunnelChart::stepPart(int direction)
{
    std::vector<BarPart> parts;
    for (const ChartBar &bar : m_layout.bars) {
        if (bar.position == m_current.position)
            parts.push_back(bar.part);
    }
    const auto at =
            std::find(parts.begin(), parts.end(), m_current.part) - parts.begin() + direction;
    if (at >= 0 && size_t(at) < parts.size())
        choose({m_current.position, parts[size_t(at)]});
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    if (m_layout.bars.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
        stepPart(-1);
        break;
    case Qt::Key_Right:
        stepPart(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT barActivated(m_current.position, m_current.part);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FunnelChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_showsCurrent =
            event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void FunnelChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace voronka
