#include "core/chart/funnellayout.h"
#include "tests/core/chart/chartsamples.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

/// Patterns over the values that break charts: nothing, one, two and a million.
std::vector<std::vector<qint64>> patterns(int stages)
{
    const auto rows = size_t(stages) + 1;
    const qint64 million = 1'000'000;
    std::vector<std::vector<qint64>> all;
    for (const qint64 value : {qint64(0), qint64(1), qint64(2), million})
        all.emplace_back(rows, value);
    std::vector<qint64> cliff(rows, 1);
    cliff.front() = million;
    all.push_back(cliff);
    std::vector<qint64> stairs;
    for (size_t row = 0; row < rows; ++row)
        stairs.push_back(row * 3 < rows               ? million
                                 : row * 3 < 2 * rows ? 2
                                 : row + 1 < rows     ? 1
                                                      : 0);
    all.push_back(stairs);
    std::vector<qint64> steady;
    for (size_t row = 0; row < rows; ++row)
        steady.push_back(million / qint64(row + 1));
    all.push_back(steady);
    return all;
}

int labelsOf(const FunnelLayout &layout, LabelRole role, int position)
{
    return int(std::count_if(layout.labels.begin(), layout.labels.end(), [&](const auto &label) {
        return label.role == role && label.position == position;
    }));
}

/// What lies on what, or outside; empty when the layout is sound.
QStringList faults(const FunnelLayout &layout)
{
    QStringList found;
    const QRectF page(QPointF(), layout.size);
    const auto fault = [&](const char *what, const ChartLabel &label) {
        found << QString::fromLatin1(what) + u' ' + label.text;
    };
    for (size_t i = 0; i < layout.labels.size(); ++i) {
        const ChartLabel &label = layout.labels[i];
        if (!page.contains(label.rect))
            fault("outside", label);
        for (size_t j = i + 1; j < layout.labels.size(); ++j) {
            if (label.rect.intersects(layout.labels[j].rect))
                fault("overlap", label);
        }
        const QRectF ink =
                label.rect.adjusted(0, label.rect.height() * 0.2, 0, -label.rect.height() * 0.2);
        const QPolygonF inkShape(ink);
        for (const ChartBar &bar : layout.bars) {
            const QRectF area = bar.shape.boundingRect();
            const bool own = label.onBar && bar.position == label.position;
            if (own && bar.part == BarPart::Reached
                && (ink.left() < area.left() || ink.right() > area.right()))
                fault("over the edge of its bar", label);
            if (own && bar.part != BarPart::Reached && ink.intersects(area))
                fault("on a part", label);
            if (!label.onBar && label.role != LabelRole::Conversion && bar.part == BarPart::Reached
                && bar.shape.intersects(inkShape))
                fault("on a bar", label);
        }
        if (label.role != LabelRole::Conversion) {
            for (const QRectF &pill : layout.pills) {
                if (pill.intersects(ink))
                    fault("on a conversion", label);
            }
        }
    }
    return found;
}

/// The labels that no chart of a usual size may do without.
QStringList missing(const FunnelLayout &layout, const ChartInput &input)
{
    QStringList found;
    const bool now = input.report.question.view == FunnelView::Now;
    const int rows = layout.stageCount + (layout.hasWon ? 1 : 0);
    if (labelsOf(layout, LabelRole::Title, 0) != 1 || labelsOf(layout, LabelRole::Subtitle, 0) < 1)
        found << QStringLiteral("title");
    for (int position = 1; position <= rows; ++position) {
        if (labelsOf(layout, LabelRole::StageName, position) < 1)
            found << QStringLiteral("name %1").arg(position);
        // In a small window a sum of many digits may have to stand without its share.
        const int values = layout.size.width() > 750 ? 2 : 1;
        if (labelsOf(layout, LabelRole::Value, position) < values)
            found << QStringLiteral("value %1").arg(position);
        if (position > 1 && !now && labelsOf(layout, LabelRole::Conversion, position) < 1)
            found << QStringLiteral("conversion %1").arg(position);
        if (labelsOf(layout, LabelRole::Amount, position) != 1)
            found << QStringLiteral("amount %1").arg(position);
        const bool lost = position <= layout.stageCount && !now
                && input.report.stages[size_t(position - 1)].lost.count > 0;
        if (lost && labelsOf(layout, LabelRole::Lost, position) != 1)
            found << QStringLiteral("losses %1").arg(position);
    }
    return found;
}

} // namespace

TEST_CASE("No label lies on another one, on a bar or outside the page", "[chart]")
{
    const auto language =
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog);
    const QSizeF size =
            GENERATE(QSizeF(1123, 794), QSizeF(794, 1123), QSizeF(700, 450), QSizeF(3840, 2160));
    int turn = 0;
    for (int stages = 1; stages <= 15; ++stages) {
        for (const std::vector<qint64> &reached : patterns(stages)) {
            ChartInput input = samples::chart(reached, language);
            // Styles and measures take turns, so that each meets every pattern.
            const ChartStyle style = ChartStyle(turn % 3);
            input.style = style;
            input.measure = turn / 3 % 2 ? Measure::Amount : Measure::Count;
            ++turn;
            const FunnelLayout layout = layoutFunnel(input, size);
            CAPTURE(stages, reached.front(), reached.back(), int(style), int(language),
                    int(input.measure), size.width());
            const QStringList wrong = faults(layout) + missing(layout, input);
            CHECK(wrong == QStringList());
        }
    }
}

TEST_CASE("Any view and any size gives a sound layout", "[chart]")
{
    const auto view =
            GENERATE(FunnelView::Cohort, FunnelView::Closed, FunnelView::Flow, FunnelView::Now);
    const QSizeF size =
            GENERATE(QSizeF(300, 200), QSizeF(200, 900), QSizeF(1600, 260), QSizeF(480, 320));
    for (const int stages : {1, 3, 8, 15}) {
        for (const std::vector<qint64> &reached : patterns(stages)) {
            const FunnelLayout layout =
                    layoutFunnel(samples::chart(reached, Language::Russian, view), size);
            CAPTURE(stages, int(view), size.width(), size.height());
            QStringList wrong = faults(layout);
            CHECK(wrong == QStringList());
        }
    }
}

TEST_CASE("A size in which nothing can be read is no reason to fail", "[chart]")
{
    const QSizeF size = GENERATE(QSizeF(40, 30), QSizeF(1, 1), QSizeF(0, 0), QSizeF(2000, 3));
    const FunnelLayout layout = layoutFunnel(samples::chart({12, 10, 8, 4}), size);
    CHECK(layout.bars.size() >= 4);
    for (const ChartLabel &label : layout.labels)
        CHECK(QRectF(QPointF(), size).contains(label.rect));
}

TEST_CASE("Amounts of many digits do not push other texts away", "[chart]")
{
    for (const Measure measure : {Measure::Count, Measure::Amount}) {
        for (const ChartStyle style : {ChartStyle::SteppedPyramid, ChartStyle::Trapezoid}) {
            ChartInput input = samples::chart({900, 500, 400, 300, 200}, Language::Russian);
            for (FunnelStage &stage : input.report.stages)
                stage.reached.amount.minor *= 1'000'000;
            input.measure = measure;
            input.style = style;
            for (const QSizeF size : {QSizeF(1123, 794), QSizeF(700, 450)}) {
                const FunnelLayout layout = layoutFunnel(input, size);
                CAPTURE(int(style), int(measure), size.width());
                CHECK(faults(layout) == QStringList());
                for (int position = 1; position <= 4; ++position) {
                    CHECK(labelsOf(layout, LabelRole::StageName, position) >= 1);
                    CHECK(labelsOf(layout, LabelRole::Value, position) >= 1);
                    CHECK(labelsOf(layout, LabelRole::Amount, position) == 1);
                }
            }
        }
    }
}

TEST_CASE("A funnel without stages and one without names can be drawn", "[chart]")
{
    ChartInput empty;
    CHECK(layoutFunnel(empty, {800, 600}).stageCount == 0);
    ChartInput nameless = samples::chart({12, 10, 4});
    nameless.stageNames.clear();
    nameless.funnelName.clear();
    CHECK(layoutFunnel(nameless, {800, 600}).bars.size() >= 3);
}

TEST_CASE("Forty stages are drawn as well", "[chart]")
{
    ChartInput input = samples::chart(std::vector<qint64>(41, 7));
    input.stageNames.assign(40, QStringLiteral("Stage"));
    const FunnelLayout layout = layoutFunnel(input, {1123, 794});
    CHECK(faults(layout) == QStringList());
    CHECK(missing(layout, input) == QStringList());
}

TEST_CASE("Long names take two lines, then end in an ellipsis", "[chart]")
{
    ChartInput input = samples::chart({100, 80, 60});
    input.stageNames = {QStringLiteral("Подписание договора на поставку строительных материалов, "
                                       "согласование графика отгрузок и условий оплаты"),
                        QStringLiteral("Line\nbreak\tand <b>bold")};
    const FunnelLayout layout = layoutFunnel(input, {1123, 794});
    QStringList names;
    for (const ChartLabel &label : layout.labels) {
        if (label.role == LabelRole::StageName)
            names << label.text;
    }
    REQUIRE(names.size() >= 4);
    CHECK(names[0].startsWith(QStringLiteral("Подписание")));
    CHECK(names[1].endsWith(QChar(0x2026)));
    CHECK(names.join(u' ').contains(QStringLiteral("Line break and <b>bold")));
}

TEST_CASE("Shares of fewer than twenty deals are greyed, and a note says so", "[chart]")
{
    const auto greyed = [](const FunnelLayout &layout, LabelRole role, int position) {
        return std::any_of(layout.labels.begin(), layout.labels.end(), [&](const auto &label) {
            return label.role == role && label.position == position && label.muted
                    && label.text.contains(u'%');
        });
    };
    const FunnelLayout layout = layoutFunnel(samples::chart({40, 19, 8}), {1123, 794});
    CHECK_FALSE(greyed(layout, LabelRole::Value, 2));
    CHECK_FALSE(greyed(layout, LabelRole::Conversion, 2));
    CHECK(greyed(layout, LabelRole::Conversion, 3));
    CHECK(greyed(layoutFunnel(samples::chart({19, 8, 3}), {1123, 794}), LabelRole::Value, 2));
}

TEST_CASE("A cohort says between which shares it will end", "[chart]")
{
    ChartInput input = samples::chart({12, 10, 8, 5, 4});
    input.report.lost.count = 4;
    input.report.open.count = 3;
    input.report.deferred.count = 1;
    const auto notes = [&] {
        QString text;
        for (const ChartLabel &label : layoutFunnel(input, {1123, 794}).labels) {
            if (label.role == LabelRole::Note)
                text += label.text + u'\n';
        }
        return text;
    };
    CHECK(notes().contains(QStringLiteral("Between 33% (4 of 12) and 67% (8 of 12)")));
    input.report.question.view = FunnelView::Closed;
    CHECK(notes().contains(QStringLiteral("50% (4 of 8)")));
    CHECK_FALSE(notes().contains(QStringLiteral("between")));
}
