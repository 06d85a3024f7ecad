#pragma once

#include "core/model/deal.h"

#include <QAbstractButton>

namespace voronka {

/// One stage in the strip, a chevron; see StageStepper, its only user.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Place { Passed, Present, Ahead };

    explicit StepButton(QWidget *parent);

    /// What it shows; `time` may be empty.
    void setStep(const QString &name, const QString &time);
    void setPlace(Place place, DealStatus status);
    /// Whether it begins and ends the strip, and so has straight edges there.
    void setEdges(bool first, bool last);
    void setMovable(bool movable);

    QSize sizeHint() const override;

    static constexpr int point = 9; ///< How far the chevron reaches into the next step.
    static constexpr int stepHeight = 40;

Q_SIGNALS:
    /// An arrow key wants the focus that many steps on; Home and End go as far as there are.
    void stepsAway(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QPolygonF outlineOf(const QRectF &rect) const;
    QColor fill() const;

    QString m_name;
    QString m_time;
    Place m_place = Place::Ahead;
    DealStatus m_status = DealStatus::Open;
    bool m_first = false;
    bool m_last = false;
    bool m_movable = true;
};

} // namespace voronka
