#include "ui/board/boardheads.h"

#include "core/chart/charttext.h"
#include "core/chart/charttheme.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/palettes.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct BoardHeadText
{
    Q_DECLARE_TR_FUNCTIONS(BoardHead)
};

ColumnHead headOf(const Catalog &catalog, const Tally &tally, const QWidget &board)
{
    const Language language = shownLanguage(board);
    ColumnHead head;
    head.count = chartCount(tally.count, language);
    head.sum = formatMoney(tally.amount, catalog.settings.currency, language, MoneyStyle::Rounded);
    return head;
}

} // namespace

ColumnHead stageHead(const Catalog &catalog, const std::vector<StageId> &stages, size_t index,
                     const Tally &tally, const QWidget &board)
{
    const Stage &stage = *catalog.stage(stages[index]);
    const ChartTheme &theme = isDark(board.palette()) ? darkChartTheme() : lightChartTheme();
    ColumnHead head = headOf(catalog, tally, board);
    head.stage = stage.id;
    head.name = stage.name;
    head.colour = stage.colour.isEmpty() ? theme.stageColour(int(index), int(stages.size()))
                                         : QColor(stage.colour);
    if (stage.limitMinutes)
        head.limit = BoardHeadText::tr("limit %1").arg(chartDuration(*stage.limitMinutes));
    return head;
}

ColumnHead shelfHead(const Catalog &catalog, const Tally &tally, const QWidget &board)
{
    ColumnHead head = headOf(catalog, tally, board);
    head.name = BoardHeadText::tr("Deferred");
    head.colour = mutedText(board.palette());
    return head;
}

} // namespace voronka
