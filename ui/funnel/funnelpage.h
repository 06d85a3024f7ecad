#pragma once

#include "core/chart/chartinput.h"
#include "core/reports/funnelreport.h"

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace voronka {

class BookSession;
class ChartTableView;
class FunnelChart;
class FunnelControls;
class EmptyNote;
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
    /// A book without a funnel needs one first.
    void funnelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectAll();
    void takeBook();
    void forgetBook();
    void takeCatalog();
    void refresh();
    void showMessage(const QString &title, const QString &text = {}, const QString &button = {});
    void notify(const QString &message);
    ChartInput makeInput(const Question &question, const Facts &facts);
    void listBar(int position, BarPart part);

    BookSession &m_session;
    FunnelControls *m_controls;
    QStackedWidget *m_stack;
    FunnelChart *m_chart;
    ChartTableView *m_table;
    EmptyNote *m_message;
    PlainLabel *m_notice;
    QTimer *m_noticeTimer;
    ChartInput m_input;
    bool m_stale = true; ///< Something changed while the page was hidden.
};

} // namespace voronka
