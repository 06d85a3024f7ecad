#pragma once

#include "core/model/funnel.h"

#include <QWidget>

#include <optional>

class QSpinBox;

namespace voronka {

class BookSession;
class ColourButton;
class DurationEdit;
class PlainLabel;

/// The details of one stage: colour, time limit, chance of winning. Changes are made at once.
class StageForm : public QWidget
{
    Q_OBJECT

public:
    explicit StageForm(BookSession &session, QWidget *parent = nullptr);

    void setStage(std::optional<StageId> id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const Stage &stage);
    std::optional<int> limitMinutes() const;
    std::optional<double> probability() const;
    void store();
    void showMeasured();
    void retranslate();

    BookSession &m_session;
    std::optional<StageId> m_stage;
    PlainLabel *m_colourLabel;
    PlainLabel *m_limitLabel;
    PlainLabel *m_limitAbout;
    PlainLabel *m_chanceLabel;
    PlainLabel *m_measured;
    PlainLabel *m_chanceAbout;
    ColourButton *m_colour;
    DurationEdit *m_limit;
    QSpinBox *m_chance;
};

} // namespace voronka
