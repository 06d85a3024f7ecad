#include "ui/dealpage/stagestepper.h"

#include "core/chart/charttext.h"
#include "ui/dealpage/stepbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>

#include <algorithm>

namespace voronka {

namespace {

constexpr int leastWidth = 76;
constexpr int rowGap = 4;

} // namespace

StageStepper::StageStepper(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stepper"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StageStepper::setSteps(const std::vector<StageStep> &steps, int present, DealStatus status)
{
    m_steps = steps;
    m_present = present;
    m_status = status;
    while (m_buttons.size() > steps.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < steps.size()) {
        const int index = int(m_buttons.size());
        auto *button = new StepButton(this);
        connect(button, &StepButton::stepsAway, this,
                [this, index](int away) { focusStep(index + away); });
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            if (m_movable && index != m_present)
                Q_EMIT chosen(m_steps[size_t(index)].stage);
        });
        button->show();
        m_buttons.push_back(button);
    }
    describe();
    setMovable(m_movable);
    updateGeometry();
    place();
}

void StageStepper::setMovable(bool movable)
{
    m_movable = movable;
    const auto focused = std::ranges::find_if(m_buttons, &QWidget::hasFocus);
    const auto stop =
            focused != m_buttons.end() ? focused - m_buttons.begin() : std::max(0, m_present);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setMovable(movable);
        m_buttons[i]->setFocusPolicy(std::ptrdiff_t(i) == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

// Where the focus is, there Tab comes back to.
void StageStepper::focusStep(int index)
{
    const int target = std::clamp(index, 0, int(m_buttons.size()) - 1);
    for (StepButton *button : m_buttons)
        button->setFocusPolicy(Qt::ClickFocus);
    m_buttons[size_t(target)]->setFocusPolicy(Qt::StrongFocus);
    m_buttons[size_t(target)]->setFocus();
}

void StageStepper::describe()
{
    const int count = int(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const StageStep &step = m_steps[size_t(i)];
        StepButton *button = m_buttons[size_t(i)];
        const auto where = i == m_present ? StepButton::Place::Present
                : i < m_present           ? StepButton::Place::Passed
                                          : StepButton::Place::Ahead;
        const QString time = step.minutes ? chartDuration(*step.minutes) : QString();
        button->setStep(step.name, time);
        button->setPlace(where, m_status);
        const QString name = tr("Stage %1 of %2: %3").arg(i + 1).arg(count).arg(step.name);
        const QString state = where == StepButton::Place::Present ? tr("The deal is here")
                : where == StepButton::Place::Passed              ? tr("Passed")
                                                                  : tr("Ahead");
        const QString stay = time.isEmpty() ? QString() : tr("Time there: %1").arg(time);
        button->setAccessibleName(name);
        button->setAccessibleDescription(stay.isEmpty() ? state : state + u'\n' + stay);
        button->setToolTip(plainToolTip(stay.isEmpty() ? step.name : step.name + u'\n' + stay));
    }
    setAccessibleName(tr("Stages"));
}

int StageStepper::stepsInRow(int width) const
{
    const int count = std::max(1, int(m_steps.size()));
    const int most = std::clamp(width / leastWidth, 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

int StageStepper::heightForWidth(int width) const
{
    const int inRow = stepsInRow(width);
    const int rows = std::max(1, (int(m_steps.size()) + inRow - 1) / inRow);
    const int height = StepButton::stepHeight;
    return rows * height + (rows - 1) * rowGap;
}

QSize StageStepper::sizeHint() const
{
    const int width = leastWidth * std::max(1, int(m_steps.size()));
    return {width, heightForWidth(this->width())};
}

QSize StageStepper::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(width())};
}

void StageStepper::place()
{
    const int inRow = stepsInRow(width());
    const int height = StepButton::stepHeight;
    const int count = int(m_buttons.size());
    for (int i = 0; i < count; ++i) {
        const int row = i / inRow;
        const int column = i % inRow;
        const int left = width() * column / inRow;
        const int right = width() * (column + 1) / inRow;
        const bool last = i == count - 1;
        // Each chevron reaches into the notch of the next one.
        const int reach = last || column == inRow - 1 ? 0 : StepButton::point - 2;
        m_buttons[size_t(i)]->setGeometry(left, row * (height + rowGap), right - left + reach,
                                          height);
        m_buttons[size_t(i)]->setEdges(column == 0, last);
    }
}

void StageStepper::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    updateGeometry();
}

void StageStepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace voronka
