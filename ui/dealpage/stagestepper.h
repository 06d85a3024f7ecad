#pragma once

#include "core/model/deal.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace voronka {

class StepButton;

/// One stage of the strip.
struct StageStep
{
    StageId stage;
    QString name;
    std::optional<int> minutes; ///< Spent there, when it is known.

    friend bool operator==(const StageStep &, const StageStep &) = default;
};

/// The stages of the deal's funnel as a strip: passed, present, ahead. A click moves the deal; so
/// do the arrow keys and Enter. One Tab stop. What does not fit goes on in the next row.
class StageStepper : public QWidget
{
    Q_OBJECT

public:
    explicit StageStepper(QWidget *parent = nullptr);

    /// `present` is the index of the step where the deal stands, or -1.
    void setSteps(const std::vector<StageStep> &steps, int present, DealStatus status);
    /// Whether a deal may be moved at all; else the strip only shows.
    void setMovable(bool movable);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(voronka::StageId stage);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int stepsInRow(int width) const;
    void place();
    void describe();
    void focusStep(int index);

    std::vector<StageStep> m_steps;
    std::vector<StepButton *> m_buttons;
    int m_present = -1;
    DealStatus m_status = DealStatus::Open;
    bool m_movable = true;
};

} // namespace voronka
