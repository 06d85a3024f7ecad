#pragma once

#include "core/chart/chartinput.h"
#include "core/reports/funnelreport.h"

#include <QWidget>

class QStackedWidget;

namespace voronka {

class BookSession;
class ChartTableView;
class FunnelChart;
class FunnelControls;
class PlainLabel;

/// How well the process works: the funnel, with everything that can be asked of it.
class FunnelPage : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelPage(BookSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A bar was clicked: exactly the deals it counts, and what they are.
    void dealsRequested(const std::vector<voronka::DealId> &deals, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void takeCatalog();
    void refresh();
    void showMessage(const QString &text);
    ChartInput makeInput(const Question &question, const Facts &facts);
    void listBar(int position, BarPart part);

    BookSession &m_session;
    FunnelControls *m_controls;
    QStackedWidget *m_stack;
    FunnelChart *m_chart;
    ChartTableView *m_table;
    PlainLabel *m_message;
    PlainLabel *m_notice;
    ChartInput m_input;
};

} // namespace voronka
