#pragma once

#include "core/chart/chartinput.h"
#include "core/model/catalog.h"
#include "core/reports/question.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace voronka {

class DealFilterBox;
class PeriodBox;

/// The row above the chart: which funnel, view, period and filters, how it is drawn.
class FunnelControls : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelControls(QWidget *parent = nullptr);

    void setCatalog(const Catalog &catalog);

    /// Nothing while the book has no live funnel.
    std::optional<Question> question(QDate today) const;
    Measure measure() const;
    ChartStyle style() const;
    bool showsTable() const;

    /// The questions of another book are other questions; how it is drawn stays.
    void reset();

    QToolButton *exportButton() { return m_export; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void enableWhatApplies();
    void retranslate();
    FunnelView view() const;

    Catalog m_catalog;
    QComboBox *m_funnel;
    QComboBox *m_view;
    PeriodBox *m_period;
    DealFilterBox *m_filter;
    QComboBox *m_measure;
    QComboBox *m_style;
    QToolButton *m_table;
    QToolButton *m_export;
};

} // namespace voronka
