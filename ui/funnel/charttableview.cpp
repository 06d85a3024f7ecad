#include "ui/funnel/charttableview.h"

#include "core/chart/charttable.h"

#include <QHeaderView>

namespace voronka {

namespace {

constexpr int lineHeight = 32;

} // namespace

ChartTableView::ChartTableView(QWidget *parent) : QTableWidget(parent)
{
    // The cells hold the owner's stage names.
    setObjectName(QStringLiteral("userChartTable"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setTabKeyNavigation(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT rowActivated(row + 1); });
}

void ChartTableView::setInput(const ChartInput &input)
{
    const ChartTable table = chartTable(input);
    clear();
    setColumnCount(int(table.headers.size()));
    setRowCount(int(table.rows.size()));
    setHorizontalHeaderLabels(table.headers);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(table.rows[row].value(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QString tableAsText(const ChartInput &input)
{
    const ChartTable table = chartTable(input);
    QString text = table.headers.join(u'\t');
    for (const QStringList &row : table.rows)
        text += u'\n' + row.join(u'\t');
    return text;
}

} // namespace voronka
