#include "core/chart/rowlabels.h"

#include "core/chart/charttext.h"
#include "core/chart/funnelshapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct RowLabelText
{
    Q_DECLARE_TR_FUNCTIONS(RowLabelText)
};

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
    bool place(LabelRole role, size_t row, const QString &text, const QFont &font, QPointF anchor,
               Qt::Alignment alignment = Qt::AlignLeft, bool muted = false, bool onBar = false);
    void placeName(size_t row);
    void placeValue(size_t row);
    void placePill(size_t row);
    void placeLossLines(size_t row, qreal left, qreal width, qreal top, int lines);
    void addLeaders(size_t row, qreal from, qreal to);
    qreal rowTop(size_t row) const { return m_frame.rowsTop + m_frame.pitch * double(row); }

    LabelSheet &m_sheet;
    FunnelLayout &m_layout;
    const ChartFrame &m_frame;
    const ChartInput &m_input;
    const std::vector<ChartRow> &m_rows;
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
    const QStringList lines = wrappedText(m_rows[row].name, font, m_frame.names.width,
                                          room >= 2 * nameStep ? 2 : 1);
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
        const QString time = RowLabelText::tr("median %1", "time in stage").arg(chartDuration(*minutes));
        const QFont &small = m_frame.fonts.small;
        place(LabelRole::StageTime, row,
              wrappedText(time, small, m_frame.names.width, 1).first(), small,
              {m_frame.names.left, y + m_frame.base * 0.1 + lineHeight(small) / 2});
    }
}

void RowLabels::placeValues()
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        placeValue(row);
}

/// Count and share of the first on the bar where both fit, else beside it.
void RowLabels::placeValue(size_t row)
{
    const ChartBar &bar = wholeBar(m_layout, m_rows[row].position);
    const bool hasParts = !m_rows[row].parts.empty() && m_layout.bars.size() > m_rows.size();
    const QRectF band = valueBand(m_frame, bar, hasParts);
    const QFont &font = m_frame.fonts.strong;
    const QFont &shareFont = m_frame.fonts.small;
    const QString value = measuredText(m_rows[row].reached, m_input.measure, m_input);
    const QString share = chartPercent(m_rows[row].fromFirst, m_input.language);
    const bool muted = m_rows[row].fewInFirst;
    const qreal gap = m_frame.base * 0.55;
    const qreal both = textWidth(font, value) + gap + textWidth(shareFont, share);
    const qreal padding = m_frame.base * 0.7;
    const bool fits = !bar.empty && !bar.stub
        && both + 2 * padding <= roomOnBar(bar, band, lineHeight(font))
        && lineHeight(font) <= band.height() + 1;
    const QRectF bounds = bar.shape.boundingRect();
    const qreal middle = fits ? band.center().y() : bounds.center().y();
    const bool bars = drawnStyle(m_input) == ChartStyle::Bars;
    qreal left = fits ? (bars ? bounds.left() + padding : bounds.center().x() - both / 2)
                      : bounds.right() + padding + (bar.stub ? m_frame.base * 0.5 : 0);
    place(LabelRole::Value, row, value, font, {left, middle}, Qt::AlignLeft, false, fits);
    left += textWidth(font, value) + gap;
    // The smaller text stands on the same line of writing as the larger one.
    const qreal drop = (font.pixelSize() - shareFont.pixelSize()) * 0.36;
    place(LabelRole::Value, row, share, shareFont, {left, middle + drop}, Qt::AlignLeft, muted,
          fits);
    const qreal occupied = fits ? bounds.right() : left + textWidth(shareFont, share);
    addLeaders(row, std::min(bounds.left(), occupied), std::max(bounds.right(), occupied));
}

/// Thin lines that lead the eye from the name to the bar and on to the amount.
void RowLabels::addLeaders(size_t row, qreal from, qreal to)
{
    const qreal gap = m_frame.base * 0.8;
    const qreal y = m_frame.rowCentre(row);
    const qreal start = m_frame.names.right() + gap;
    const qreal end = m_frame.shape.right() + gap;
    if (from - gap > start)
        m_layout.rules.emplace_back(start, y, from - gap, y);
    const bool somethingRight = m_frame.amounts.isShown() || m_frame.conversions.isShown();
    if (somethingRight && to + gap < end)
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
        place(LabelRole::Conversion, row,
              chartPercent(*m_rows[row].fromPrevious, m_input.language), m_frame.fonts.name,
              {m_frame.conversions.right(), m_frame.rowCentre(row)}, Qt::AlignRight,
              m_rows[row].fewInPrevious);
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
    const QSizeF size(content + m_frame.base * 1.5,
                      lineHeight(fonts.small) + m_frame.base * 0.3);
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

void RowLabels::placeAmounts()
{
    if (!m_frame.amounts.isShown() || !hasAmounts(m_input))
        return;
    const Measure other = m_input.measure == Measure::Count ? Measure::Amount : Measure::Count;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_frame.stacked)
            continue;
        const QFont &font = m_rows[row].won ? m_frame.fonts.strong : m_frame.fonts.name;
        const QString text = measuredText(m_rows[row].reached, other, m_input);
        place(LabelRole::Amount, row,
              wrappedText(text, font, m_frame.amounts.width, 1).first(), font,
              {m_frame.amounts.right(), m_frame.rowCentre(row)}, Qt::AlignRight);
    }
}

void RowLabels::placeLosses()
{
    const qreal step = lineHeight(m_frame.fonts.small) * 1.08;
    const qreal room = m_frame.pitch * 0.98;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int wanted = m_rows[row].lost.count == 0
            ? 0
            : 1 + std::min(3, int(m_rows[row].reasons.size()));
        if (!m_frame.stacked) {
            const int lines = std::min(wanted, int(room / step));
            placeLossLines(row, m_frame.losses.left, m_frame.losses.width,
                           m_frame.rowCentre(row) - step * lines / 2, lines);
            continue;
        }
        const QFont &font = m_rows[row].won ? m_frame.fonts.strong : m_frame.fonts.name;
        const qreal first = hasAmounts(m_input) ? lineHeight(font) : 0;
        const int lines = std::clamp(int((room - first) / step), 0, wanted);
        qreal y = m_frame.rowCentre(row) - (first + step * lines) / 2;
        if (first > 0) {
            const Measure other
                = m_input.measure == Measure::Count ? Measure::Amount : Measure::Count;
            const QString text = measuredText(m_rows[row].reached, other, m_input);
            place(LabelRole::Amount, row,
                  wrappedText(text, font, m_frame.amounts.width, 1).first(), font,
                  {m_frame.amounts.left, y + first / 2});
        }
        placeLossLines(row, m_frame.amounts.left, m_frame.amounts.width, y + first, lines);
    }
}

/// How many were lost at the stage, then the reasons given most often with their counts.
void RowLabels::placeLossLines(size_t row, qreal left, qreal width, qreal top, int lines)
{
    if (lines < 1 || width <= 0)
        return;
    const ChartFonts &fonts = m_frame.fonts;
    const qreal step = lineHeight(fonts.small) * 1.08;
    const Measure measure = m_input.measure;
    const Share share{measured(m_rows[row].lost, measure), measured(m_rows[row].reached, measure)};
    const QString amount = measuredText(m_rows[row].lost, measure, m_input);
    const QString lost = RowLabelText::tr("%1 lost · %2", "how many, and which share of the stage")
                             .arg(amount, chartPercent(share, m_input.language));
    qreal y = top + step / 2;
    place(LabelRole::Lost, row, wrappedText(lost, fonts.smallStrong, width, 1).first(),
          fonts.smallStrong, {left, y});
    qreal numbers = 0;
    const auto shown = size_t(lines - 1);
    for (size_t i = 0; i < shown; ++i)
        numbers = std::max(numbers,
                           textWidth(fonts.small, chartCount(m_rows[row].reasons[i].lost.count,
                                                             m_input.language)));
    const qreal gap = m_frame.base * 0.5;
    for (size_t i = 0; i < shown; ++i) {
        const LossReasonTally &reason = m_rows[row].reasons[i];
        y += step;
        const qreal numberRight = left + numbers;
        place(LabelRole::Reason, row, chartCount(reason.lost.count, m_input.language), fonts.small,
              {numberRight, y}, Qt::AlignRight);
        const QString name = m_input.reasonNames.value(reason.reason).simplified();
        place(LabelRole::Reason, row,
              wrappedText(name, fonts.small, width - numbers - gap, 1).first(), fonts.small,
              {numberRight + gap, y});
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
