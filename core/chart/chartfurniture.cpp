#include "core/chart/chartfurniture.h"

#include "core/chart/chartfont.h"
#include "core/chart/chartframe.h"
#include "core/chart/charttext.h"
#include "core/reports/wilson.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace voronka {

namespace {

struct ChartFurnitureText
{
    Q_DECLARE_TR_FUNCTIONS(ChartFurnitureText)
};

constexpr double lineSpacing = 1.42; ///< Of the small text, in the legend and the notes.

qreal swatchWidth(const ChartFonts &fonts)
{
    return fonts.small.pixelSize() * 1.9;
}

qreal entryWidth(const LegendEntry &entry, const ChartFonts &fonts)
{
    return swatchWidth(fonts) + fonts.small.pixelSize() * 2.2 + textWidth(fonts.small, entry.text);
}

std::vector<LegendEntry> legendEntries(const std::vector<ChartRow> &rows, const ChartFrame &frame,
                                       const ChartInput &input)
{
    std::vector<LegendEntry> entries;
    for (const BarPart part : {BarPart::Advanced, BarPart::Open, BarPart::Deferred,
                               BarPart::Transferred, BarPart::Lost}) {
        const auto hasPart = [&](const ChartRow &row) {
            return std::any_of(row.parts.begin(), row.parts.end(),
                               [&](const RowPart &other) { return other.part == part; });
        };
        if (drawnStyle(input) != ChartStyle::Trapezoid
            && std::any_of(rows.begin(), rows.end(), hasPart))
            entries.push_back({part, false, chartPartName(part)});
    }
    const auto isStub = [&](const ChartRow &row) {
        return frame.isStub(double(measured(row.reached, input.measure)));
    };
    if (std::any_of(rows.begin(), rows.end(), isStub))
        entries.push_back(
                {BarPart::Reached, true, ChartFurnitureText::tr("Too small to draw to scale")});
    return entries;
}

std::vector<std::vector<LegendEntry>> inLines(const std::vector<LegendEntry> &entries,
                                              const ChartFrame &frame)
{
    std::vector<std::vector<LegendEntry>> lines;
    qreal room = 0;
    for (const LegendEntry &entry : entries) {
        const qreal width = entryWidth(entry, frame.fonts);
        if (lines.empty() || width > room) {
            lines.emplace_back();
            room = frame.page.width();
        }
        lines.back().push_back(entry);
        room -= width;
    }
    return lines;
}

/// Between which shares the conversion of a cohort must end up, once every deal has its outcome.
QString rangeNote(const ChartInput &input)
{
    const FunnelReport &report = input.report;
    const qint64 undecided = report.open.count + report.deferred.count;
    const Share least{report.won.count, report.deals};
    const Share most{report.won.count + undecided, report.deals};
    if (report.question.view != FunnelView::Cohort || report.deals == 0)
        return {};
    if (undecided == 0)
        return ChartFurnitureText::tr("Final: every deal has its outcome; %1 won.")
                .arg(chartFullShare(least, input.language));
    return ChartFurnitureText::tr("Not final yet: %1 still open or deferred. Between %2 and %3 "
                                  "will be won in the end.")
            .arg(chartCount(undecided, input.language), chartFullShare(least, input.language),
                 chartFullShare(most, input.language));
}

QStringList noteTexts(const ChartInput &input, const std::vector<ChartRow> &rows)
{
    QStringList notes;
    const QString range = rangeNote(input);
    if (!range.isEmpty())
        notes << range;
    if (input.report.question.view == FunnelView::Closed)
        notes << ChartFurnitureText::tr("Win rate: %1 of the deals with an outcome.")
                         .arg(chartFullShare({input.report.won.count,
                                              input.report.won.count + input.report.lost.count},
                                             input.language));
    const auto isFew = [](const ChartRow &row) { return row.fewInFirst || row.fewInPrevious; };
    if (std::any_of(rows.begin(), rows.end(), isFew))
        notes << ChartFurnitureText::tr("Grey percentages are shares of fewer than %n deal(s).",
                                        nullptr, int(fewDeals));
    return notes;
}

ChartLabel furnitureLabel(LabelRole role, const QString &text, const QFont &font,
                          Qt::Alignment alignment = Qt::AlignLeft)
{
    ChartLabel label;
    label.role = role;
    label.text = text;
    label.font = font;
    label.alignment = alignment;
    return label;
}

void placeCaptions(LabelSheet &sheet, const ChartFrame &frame, const ChartInput &input, qreal y)
{
    const auto place = [&](const ChartColumn &column, const QString &text, Qt::Alignment side) {
        const QString fitting = wrappedText(text, frame.fonts.small, column.width, 1).first();
        const qreal x = side == Qt::AlignLeft ? column.left
                : side == Qt::AlignRight      ? column.right()
                                              : column.centre();
        if (column.isShown())
            sheet.place(furnitureLabel(LabelRole::Header, fitting, frame.fonts.small, side),
                        {x, y});
    };
    const QString deals = ChartFurnitureText::tr("Deals");
    const QString amount = ChartFurnitureText::tr("Amount");
    const bool byCount = input.measure == Measure::Count;
    const bool bars = drawnStyle(input) == ChartStyle::Bars;
    place(frame.names, ChartFurnitureText::tr("Stage"), Qt::AlignLeft);
    place(frame.shape, byCount ? deals : amount, bars ? Qt::AlignLeft : Qt::AlignHCenter);
    place(frame.conversions, ChartFurnitureText::tr("Conversion"), Qt::AlignRight);
    const QString other = byCount ? amount : deals;
    const bool both = frame.stacked && input.report.lost.count > 0;
    place(frame.amounts,
          both ? ChartFurnitureText::tr("%1, lost here", "heading: amount or deals").arg(other)
               : other,
          frame.stacked ? Qt::AlignLeft : Qt::AlignRight);
    place(frame.losses, chartPartName(BarPart::Lost), Qt::AlignLeft);
}

} // namespace

ChartFonts::ChartFonts(qreal base)
    : title(chartFont(base * 1.85, QFont::DemiBold)), subtitle(chartFont(base)),
      name(chartFont(base * 1.05)), strong(chartFont(base * 1.15, QFont::DemiBold)),
      small(chartFont(base * 0.88)), smallStrong(chartFont(base * 0.88, QFont::DemiBold))
{
}

ChartFurniture makeFurniture(const ChartInput &input, const std::vector<ChartRow> &rows,
                             const ChartFrame &frame)
{
    const qreal width = frame.page.width();
    const ChartFonts &fonts = frame.fonts;
    ChartFurniture furniture;
    const QString title = input.funnelName.simplified();
    furniture.title = wrappedText(title, fonts.title, width, 1).first();
    // A title cut short is named in full below it.
    const QString subtitle = furniture.title == title ? chartQuestion(input) : chartSubtitle(input);
    furniture.subtitle = wrappedText(subtitle.simplified(), fonts.subtitle, width, 3);
    furniture.legend = inLines(legendEntries(rows, frame, input), frame);
    for (const QString &note : noteTexts(input, rows))
        furniture.notes << wrappedText(note, fonts.small, width, 2);
    furniture.headHeight = lineHeight(fonts.title) + frame.base * 0.3
            + double(furniture.subtitle.size()) * lineHeight(fonts.subtitle) + frame.base * 1.1
            + lineHeight(fonts.small) + frame.base * 0.4;
    const auto footLines = double(furniture.legend.size()) + double(furniture.notes.size());
    if (footLines > 0)
        furniture.footHeight = frame.base * 0.8 + footLines * lineSpacing * fonts.small.pixelSize();
    return furniture;
}

void placeHead(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame,
               const ChartInput &input)
{
    const ChartFonts &fonts = frame.fonts;
    qreal y = frame.page.top();
    const auto below = [&](qreal height) { return std::exchange(y, y + height) + height / 2; };
    sheet.place(furnitureLabel(LabelRole::Title, frame.furniture.title, fonts.title),
                {frame.page.left(), below(lineHeight(fonts.title))});
    y += frame.base * 0.3;
    for (const QString &line : frame.furniture.subtitle)
        sheet.place(furnitureLabel(LabelRole::Subtitle, line, fonts.subtitle),
                    {frame.page.left(), below(lineHeight(fonts.subtitle))});
    y += frame.base * 1.1;
    placeCaptions(sheet, frame, input, below(lineHeight(fonts.small)));
    const qreal bottom = frame.page.top() + frame.furniture.headHeight;
    layout.rules.emplace_back(frame.page.left(), bottom, frame.page.right(), bottom);
}

void placeFoot(LabelSheet &sheet, FunnelLayout &layout, const ChartFrame &frame)
{
    const ChartFonts &fonts = frame.fonts;
    const qreal step = lineSpacing * fonts.small.pixelSize();
    if (frame.furniture.footHeight <= 0)
        return;
    qreal y = frame.page.bottom() - frame.furniture.footHeight;
    layout.rules.emplace_back(frame.page.left(), y, frame.page.right(), y);
    y += frame.base * 0.8 + step / 2;
    const qreal swatchHeight = fonts.small.pixelSize() * 0.95;
    for (const std::vector<LegendEntry> &line : frame.furniture.legend) {
        qreal x = frame.page.left();
        for (const LegendEntry &entry : line) {
            const QRectF swatch(x, y - swatchHeight / 2, swatchWidth(fonts), swatchHeight);
            const qreal textLeft = swatch.right() + fonts.small.pixelSize() * 0.5;
            if (sheet.place(furnitureLabel(LabelRole::Note, entry.text, fonts.small),
                            {textLeft, y}))
                layout.swatches.push_back({entry.part, swatch, entry.stub});
            x += entryWidth(entry, fonts);
        }
        y += step;
    }
    for (const QString &note : frame.furniture.notes) {
        sheet.place(furnitureLabel(LabelRole::Note, note, fonts.small), {frame.page.left(), y});
        y += step;
    }
}

} // namespace voronka
