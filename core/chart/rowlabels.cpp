#include "core/chart/rowlabels.h"

#include "core/chart/charttext.h"
#include "core/chart/funnelshapes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace voronka {

namespace {

class RowLabels
{
public:
    RowLabels(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame,
              const ChartInput &input, const std::vector<ChartRow> &rows)
        : m_sheet(sheet), m_layout(layout), m_frame(frame), m_input(input), m_rows(rows)
    {
    }

    void placeNames();
    void placeValues();
    void placeConversions();
    void placeAmounts();
    void placeLosses();

private:
    struct ValueText
    {
        QString value;
        QString share;
        QFont font;
        qreal valueWidth = 0;
        qreal width = 0;
        qreal shareOffset = 0;
    };

    bool place(LabelRole role, size_t row, const QString &text, const QFont &font, QPointF anchor,
               Qt::Alignment alignment = Qt::AlignLeft, bool muted = false, bool onBar = false);
    void placeName(size_t row);
    std::vector<ValueText> valueTexts(size_t row) const;
    void placeValue(size_t row);
    void placeValueText(size_t row, const ValueText &text, QPointF left, bool onBar);
    void placePill(size_t row);
    void placeLossLines(size_t row);
    qreal lossStep() const;
    qreal amountHeight() const;
    int lossLines(size_t row) const;
    qreal stackTop(size_t row) const;
    void addLeaders(size_t row, qreal from, qreal to);
    qreal rowTop(size_t row) const { return m_frame.rowsTop + m_frame.pitch * double(row); }

    LabelSheet &m_sheet;
    FunnelLayout &m_layout;
    const ChartFrame &m_frame;
    const ChartInput &m_input;
    const std::vector<ChartRow> &m_rows;
    qreal m_reasonCountWidth = 0; ///< One for all rows, so that the reasons stand in a column.
};

bool RowLabels::place(LabelRole role, size_t row, const QString &text, const QFont &font,
                      QPointF anchor, Qt::Alignment alignment, bool muted, bool onBar)
{
    ChartLabel label;
    label.role = role;
    label.position = m_rows[row].position;
    label.text = text;
    label.font = font;
    label.alignment = alignment;
    label.muted = muted;
    label.onBar = onBar;
    return m_sheet.place(std::move(label), anchor);
}

void RowLabels::placeNames()
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        placeName(row);
}

/// The name takes two lines when it must and may; the median time follows when a line is left.
void RowLabels::placeName(size_t row)
{
    const QFont &font = m_rows[row].won ? m_frame.fonts.strong : m_frame.fonts.name;
    const qreal nameStep = lineHeight(font);
    const qreal timeStep = lineHeight(m_frame.fonts.small) + m_frame.base * 0.1;
    const qreal room = m_frame.pitch * 0.96;
    const QStringList lines =
            wrappedText(m_rows[row].name, font, m_frame.names.width, room >= 2 * nameStep ? 2 : 1);
    qreal height = nameStep * double(lines.size());
    const std::optional<int> minutes = m_rows[row].medianMinutes;
    const bool withTime = minutes && height + timeStep <= room;
    if (withTime)
        height += timeStep;
    qreal y = m_frame.rowCentre(row) - height / 2;
    for (const QString &line : lines) {
        place(LabelRole::StageName, row, line, font, {m_frame.names.left, y + nameStep / 2});
        y += nameStep;
    }
    if (withTime) {
        const QString time = medianText(*minutes);
        const QFont &small = m_frame.fonts.small;
        place(LabelRole::StageTime, row, wrappedText(time, small, m_frame.names.width, 1).first(),
              small, {m_frame.names.left, y + m_frame.base * 0.1 + lineHeight(small) / 2});
    }
}

void RowLabels::placeValues()
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        placeValue(row);
}

/// The ways to write a value, the best first: smaller, then without the share, where room is
/// scarce.
std::vector<RowLabels::ValueText> RowLabels::valueTexts(size_t row) const
{
    const ChartFonts &fonts = m_frame.fonts;
    const QString value = measuredText(m_rows[row].reached, m_input.measure, m_input);
    const QString share = chartPercent(m_rows[row].fromFirst, m_input.language);
    std::vector<ValueText> texts;
    for (const QString &second : {share, QString()}) {
        for (const QFont &font : {fonts.strong, fonts.smallStrong}) {
            ValueText text{value, second, font, textWidth(font, value), 0};
            text.shareOffset = text.valueWidth + m_frame.base * 0.55;
            if (!second.isEmpty())
                text.width = text.shareOffset + textWidth(fonts.small, second);
            else
                text.width = text.valueWidth;
            texts.push_back(text);
        }
    }
    return texts;
}

/// Count and share of the first on the bar where they fit, else beside it.
void RowLabels::placeValue(size_t row)
{
    const ChartBar &bar = wholeBar(m_layout, m_rows[row].position);
    const QRectF bounds = bar.shape.boundingRect();
    const QRectF band = valueBand(m_layout, bar);
    const qreal padding = m_frame.base * 0.7;
    const bool leftAligned = drawnStyle(m_input) == ChartStyle::Bars;
    const auto leftEdge = [&](qreal width) {
        return leftAligned ? bounds.left() : bounds.center().x() - width / 2;
    };
    const std::vector<ValueText> texts = valueTexts(row);
    for (const ValueText &text : texts) {
        const qreal digits = QFontMetricsF(text.font).capHeight();
        const qreal middle = band.center().y();
        const qreal onBar = std::min(widthAt(bar, middle), widthAt(bar, middle + digits / 2));
        if (!bar.empty && !bar.stub && digits <= band.height()
            && text.width + 2 * padding <= onBar) {
            const qreal inset = leftAligned ? padding : (onBar - text.width) / 2;
            placeValueText(row, text, {leftEdge(onBar) + inset, middle}, true);
            addLeaders(row, leftEdge(onBar), leftEdge(onBar) + onBar);
            return;
        }
        const qreal above = bounds.center().y() - lineHeight(text.font) / 2;
        const qreal width = std::max(widthAt(bar, above), widthAt(bar, bounds.center().y()));
        const qreal mark = bar.stub ? m_frame.base * 0.5 : 0;
        const qreal left = leftEdge(width) + width + padding + mark;
        if (left + text.width <= m_frame.shape.right() + m_frame.base || &text == &texts.back()) {
            placeValueText(row, text, {left, bounds.center().y()}, false);
            addLeaders(row, leftEdge(width), left + text.width);
            return;
        }
    }
}

void RowLabels::placeValueText(size_t row, const ValueText &text, QPointF left, bool onBar)
{
    place(LabelRole::Value, row, text.value, text.font, left, Qt::AlignLeft, false, onBar);
    // The smaller text stands on the same line of writing as the larger one.
    const QFont &small = m_frame.fonts.small;
    const qreal drop = (text.font.pixelSize() - small.pixelSize()) * 0.36;
    place(LabelRole::Value, row, text.share, small, left + QPointF(text.shareOffset, drop),
          Qt::AlignLeft, m_rows[row].fewInFirst, onBar);
}

/// Thin lines that lead the eye from the name to the bar and on to the amount.
void RowLabels::addLeaders(size_t row, qreal from, qreal to)
{
    const qreal gap = m_frame.base * 0.8;
    const qreal shortest = m_frame.base * 1.2;
    const qreal y = std::floor(m_frame.rowCentre(row)) + 0.5;
    const qreal start = m_frame.names.right() + gap;
    const qreal end = m_frame.shape.right() + gap;
    if (from - gap - start > shortest)
        m_layout.rules.emplace_back(start, y, from - gap, y);
    const bool somethingRight = m_frame.amounts.isShown() || m_frame.conversions.isShown();
    if (somethingRight && end - to - gap > shortest)
        m_layout.rules.emplace_back(to + gap, y, end, y);
}

void RowLabels::placeConversions()
{
    for (size_t row = 1; row < m_rows.size(); ++row) {
        if (!m_rows[row].fromPrevious)
            continue;
        if (!m_frame.conversions.isShown()) {
            placePill(row);
            continue;
        }
        place(LabelRole::Conversion, row, chartPercent(*m_rows[row].fromPrevious, m_input.language),
              m_frame.fonts.name, {m_frame.conversions.right(), m_frame.rowCentre(row)},
              Qt::AlignRight, m_rows[row].fewInPrevious);
    }
}

/// The conversion on the connector above the row, with "742 of 1,284" behind it where it counts.
void RowLabels::placePill(size_t row)
{
    const ChartFonts &fonts = m_frame.fonts;
    const Share share = *m_rows[row].fromPrevious;
    const QString percent = chartPercent(share, m_input.language);
    const QString of = m_input.measure == Measure::Count && share.whole > 0
            ? chartShareOf(share, m_input.language)
            : QString();
    const qreal gap = of.isEmpty() ? 0 : m_frame.base * 0.5;
    const qreal content = textWidth(fonts.smallStrong, percent) + gap + textWidth(fonts.small, of);
    const qreal y = rowTop(row);
    const QRectF above = wholeBar(m_layout, m_rows[row].position - 1).shape.boundingRect();
    const QRectF below = wholeBar(m_layout, m_rows[row].position).shape.boundingRect();
    const QSizeF size(content + m_frame.base * 1.5, lineHeight(fonts.small) + m_frame.base * 0.3);
    QRectF pill(QPointF(), size);
    pill.moveCenter({(above.center().x() + below.center().x()) / 2, y});
    const bool muted = m_rows[row].fewInPrevious;
    qreal left = pill.left() + m_frame.base * 0.75;
    if (!place(LabelRole::Conversion, row, percent, fonts.smallStrong, {left, y}, Qt::AlignLeft,
               muted))
        return;
    left += textWidth(fonts.smallStrong, percent) + gap;
    place(LabelRole::Conversion, row, of, fonts.small, {left, y}, Qt::AlignLeft, true);
    m_layout.pills.push_back(pill);
}

/// Amounts on the right: in a column of their own, or above the losses of the row.
void RowLabels::placeAmounts()
{
    if (!hasAmounts(m_input))
        return;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QFont &font = m_rows[row].won ? m_frame.fonts.strong : m_frame.fonts.name;
        const QString text =
                measuredText(m_rows[row].reached, otherMeasure(m_input.measure), m_input);
        if (m_frame.stacked)
            place(LabelRole::Amount, row, text, font,
                  {m_frame.amounts.left, stackTop(row) + lineHeight(font) / 2});
        else
            place(LabelRole::Amount, row, text, font,
                  {m_frame.amounts.right(), m_frame.rowCentre(row)}, Qt::AlignRight);
    }
}

qreal RowLabels::lossStep() const
{
    return lineHeight(m_frame.fonts.small) * 1.08;
}

qreal RowLabels::amountHeight() const
{
    return m_frame.stacked && hasAmounts(m_input) ? lineHeight(m_frame.fonts.strong) : 0;
}

/// How many lines about losses there are to write in a row, and room for.
int RowLabels::lossLines(size_t row) const
{
    if (m_rows[row].lost.count == 0)
        return 0;
    const int room = int((m_frame.pitch - m_frame.base * 0.25 - amountHeight()) / lossStep());
    return std::clamp(room, 0, 1 + std::min(3, int(m_rows[row].reasons.size())));
}

qreal RowLabels::stackTop(size_t row) const
{
    return m_frame.rowCentre(row) - (amountHeight() + lossStep() * lossLines(row)) / 2;
}

void RowLabels::placeLosses()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t i = 1; int(i) < lossLines(row); ++i) {
            const QString count =
                    chartCount(m_rows[row].reasons[i - 1].lost.count, m_input.language);
            m_reasonCountWidth =
                    std::max(m_reasonCountWidth, textWidth(m_frame.fonts.small, count));
        }
    }
    for (size_t row = 0; row < m_rows.size(); ++row)
        placeLossLines(row);
}

/// How many were lost at the stage, then the reasons given most often with their counts.
void RowLabels::placeLossLines(size_t row)
{
    const ChartColumn &column = m_frame.stacked ? m_frame.amounts : m_frame.losses;
    const int lines = lossLines(row);
    if (lines < 1 || !column.isShown())
        return;
    const ChartFonts &fonts = m_frame.fonts;
    qreal y = stackTop(row) + amountHeight() + lossStep() / 2;
    for (const bool withShare : {true, false}) {
        // A number is never cut: half of it would be another number.
        const QString lost = lossText(m_rows[row], m_input, withShare);
        if (textWidth(fonts.smallStrong, lost) <= column.width
            && place(LabelRole::Lost, row, lost, fonts.smallStrong, {column.left, y}))
            break;
    }
    const qreal countRight = column.left + m_reasonCountWidth;
    const qreal nameLeft = countRight + m_frame.base * 0.5;
    for (int line = 1; line < lines; ++line) {
        const LossReasonTally &reason = m_rows[row].reasons[size_t(line - 1)];
        y += lossStep();
        place(LabelRole::Reason, row, chartCount(reason.lost.count, m_input.language), fonts.small,
              {countRight, y}, Qt::AlignRight);
        const QString name = m_input.reasonNames.value(reason.reason).simplified();
        place(LabelRole::Reason, row,
              wrappedText(name, fonts.small, column.right() - nameLeft, 1).first(), fonts.small,
              {nameLeft, y});
    }
}

} // namespace

void placeRowLabels(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame,
                    const ChartInput &input, const std::vector<ChartRow> &rows)
{
    RowLabels labels(sheet, layout, frame, input, rows);
    labels.placeNames();
    labels.placeValues();
    labels.placeConversions();
    labels.placeAmounts();
    labels.placeLosses();
}

} // namespace voronka
