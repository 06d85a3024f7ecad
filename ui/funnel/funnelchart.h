#pragma once

#include "core/chart/charttheme.h"
#include "core/chart/funnellayout.h"

#include <QWidget>

#include <optional>

namespace voronka {

/// The funnel chart on the screen: painted by the same code as on paper. A bar tells its numbers
/// under the mouse; a click, or Return on the bar or part chosen with the arrow keys, asks for its
/// deals.
class FunnelChart : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setInput(const ChartInput &input);

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {520, 320}; }

    /// Where the chart stands; for tests.
    const FunnelLayout &layoutNow() const { return m_layout; }

Q_SIGNALS:
    void barActivated(int position, voronka::BarPart part);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const ChartTheme &theme() const;
    void relayout();
    void retranslate();
    void setHovered(std::optional<ChartHit> hit);
    void step(int direction);
    void stepPart(int direction);
    void choose(const ChartHit &hit);
    QString describe(const ChartHit &hit) const;
    void outline(QPainter &painter, const ChartHit &hit) const;

    ChartInput m_input;
    FunnelLayout m_layout;
    std::optional<ChartHit> m_hovered;
    ChartHit m_current; ///< Chosen with the keys.
    bool m_showsCurrent = false; ///< The keys were used, not only the mouse.
};

} // namespace voronka
