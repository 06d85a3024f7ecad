#pragma once

#include "core/chart/chartinput.h"

#include <QTableWidget>

namespace voronka {

/// The chart's twin: the same numbers as a table, for screen readers and for copying.
class ChartTableView : public QTableWidget
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget *parent = nullptr);

    void setInput(const ChartInput &input);

Q_SIGNALS:
    /// A row was opened; stageCount + 1 is won.
    void rowActivated(int position);
};

/// The table as text with tabs between the cells, which spreadsheets take from the clipboard.
QString tableAsText(const ChartInput &input);

} // namespace voronka
