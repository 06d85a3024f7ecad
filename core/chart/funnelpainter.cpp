#include "core/chart/funnelpainter.h"

#include "core/chart/partpattern.h"

#include <QPainter>

#include <algorithm>

namespace voronka {

namespace {

class FunnelPainter
{
public:
    FunnelPainter(QPainter &painter, const FunnelLayout &layout, const ChartTheme &theme)
        : m_painter(painter), m_layout(layout), m_theme(theme), m_hair(layout.unit * 0.08)
    {
    }

    void paintGround();
    void paintBars();
    void paintPills();
    void paintSwatches();
    void paintLabels();

private:
    void paintBar(const ChartBar &bar);
    QPolygonF solidShape(const ChartBar &bar) const;
    void paintStubMarks(const QRectF &bar);
    QColor fillOf(int position) const;
    QColor textColour(const ChartLabel &label) const;

    QPainter &m_painter;
    const FunnelLayout &m_layout;
    const ChartTheme &m_theme;
    qreal m_hair;
};

QColor FunnelPainter::fillOf(int position) const
{
    if (position > m_layout.stageCount)
        return m_theme.won;
    const auto index = size_t(position - 1);
    if (index < m_layout.stageColours.size() && m_layout.stageColours[index].isValid())
        return m_layout.stageColours[index];
    return m_theme.stageColour(position - 1, m_layout.stageCount);
}

void FunnelPainter::paintGround()
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.background);
    m_painter.drawRect(QRectF(QPointF(), m_layout.size));
    m_painter.setPen(QPen(m_theme.line, m_hair));
    m_painter.drawLines(QVector<QLineF>(m_layout.rules.begin(), m_layout.rules.end()));
    m_painter.setPen(Qt::NoPen);
    for (const ChartConnector &connector : m_layout.connectors) {
        m_painter.setBrush(m_theme.connectorColour(fillOf(connector.fromPosition)));
        m_painter.drawPolygon(connector.shape);
    }
}

void FunnelPainter::paintBars()
{
    for (const ChartBar &bar : m_layout.bars)
        paintBar(bar);
}

void FunnelPainter::paintBar(const ChartBar &bar)
{
    const QColor fill = fillOf(bar.position);
    if (bar.part == BarPart::Advanced)
        return;
    if (bar.part != BarPart::Reached) {
        paintPart(m_painter, bar.shape.boundingRect(), bar.part, fill, m_theme,
                  m_layout.unit * 0.42);
        return;
    }
    if (bar.empty) {
        QPen pen(m_theme.mutedText, m_hair * 1.4, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({3, 2.5});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(bar.shape);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPolygon(solidShape(bar));
    if (bar.stub)
        paintStubMarks(bar.shape.boundingRect());
}

/// A whole bar without the parts below it that did not go on: painting over it would leave fringes
/// of its colour at their edges.
QPolygonF FunnelPainter::solidShape(const ChartBar &bar) const
{
    const QRectF whole = bar.shape.boundingRect();
    qreal partsTop = whole.bottom();
    qreal solidRight = whole.left();
    for (const ChartBar &part : m_layout.bars) {
        if (part.position != bar.position || part.part == BarPart::Reached)
            continue;
        const QRectF area = part.shape.boundingRect();
        partsTop = area.top();
        if (part.part == BarPart::Advanced)
            solidRight = area.right();
    }
    if (partsTop == whole.bottom() || solidRight >= whole.right())
        return bar.shape;
    return QPolygonF({whole.topLeft(),
                      whole.topRight(),
                      {whole.right(), partsTop},
                      {solidRight, partsTop},
                      {solidRight, whole.bottom()},
                      whole.bottomLeft()});
}

/// Two small arrowheads that point at a bar which is wider than its value.
void FunnelPainter::paintStubMarks(const QRectF &bar)
{
    const qreal size = m_layout.unit * 0.28;
    const qreal gap = m_layout.unit * 0.16;
    const qreal y = bar.center().y();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.mutedText);
    const auto arrow = [&](qreal tip, qreal back) {
        m_painter.drawPolygon(QPolygonF({{tip, y}, {back, y - size}, {back, y + size}}));
    };
    arrow(bar.left() - gap, bar.left() - gap - size);
    arrow(bar.right() + gap, bar.right() + gap + size);
}

void FunnelPainter::paintPills()
{
    m_painter.setPen(QPen(m_theme.line, m_hair));
    m_painter.setBrush(m_theme.background);
    for (const QRectF &pill : m_layout.pills)
        m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

void FunnelPainter::paintSwatches()
{
    const QColor fill = m_theme.stageColour(0, m_layout.stageCount);
    for (const ChartSwatch &swatch : m_layout.swatches) {
        if (!swatch.stub) {
            paintPart(m_painter, swatch.rect, swatch.part, fill, m_theme, m_layout.unit * 0.42);
            continue;
        }
        QRectF stub(0, 0, m_layout.unit * 0.3, swatch.rect.height());
        stub.moveCenter(swatch.rect.center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRect(stub);
        paintStubMarks(stub);
    }
}

QColor FunnelPainter::textColour(const ChartLabel &label) const
{
    if (label.onBar && label.muted)
        return m_theme.mutedTextOn(fillOf(label.position));
    if (label.onBar)
        return m_theme.textOn(fillOf(label.position));
    if (label.muted)
        return m_theme.mutedText;
    switch (label.role) {
    case LabelRole::Subtitle:
    case LabelRole::Header:
    case LabelRole::StageTime:
    case LabelRole::Reason:
    case LabelRole::Note:
        return m_theme.mutedText;
    case LabelRole::Lost:
        return m_theme.lost;
    case LabelRole::Title:
    case LabelRole::StageName:
    case LabelRole::Value:
    case LabelRole::Conversion:
    case LabelRole::Amount:
        return m_theme.text;
    }
    return m_theme.text;
}

void FunnelPainter::paintLabels()
{
    for (const ChartLabel &label : m_layout.labels) {
        m_painter.setFont(label.font);
        m_painter.setPen(textColour(label));
        m_painter.drawText(label.rect,
                           int(label.alignment | Qt::AlignVCenter) | Qt::TextSingleLine
                                   | Qt::TextDontClip,
                           label.text);
    }
}

} // namespace

void paintFunnel(QPainter &painter, const FunnelLayout &layout, const ChartTheme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    FunnelPainter chart(painter, layout, theme);
    chart.paintGround();
    chart.paintBars();
    chart.paintPills();
    chart.paintSwatches();
    chart.paintLabels();
    painter.restore();
}

} // namespace voronka
