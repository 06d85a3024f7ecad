#pragma once

#include "core/model/taskrepeat.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace voronka {

/// Asks how often something is done again: never, or every so many days, weeks, months or years.
class RepeatEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatEdit(QWidget *parent = nullptr);

    void setRepeat(const std::optional<TaskRepeat> &repeat);
    /// For something due on this day.
    std::optional<TaskRepeat> repeat(QDate day) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_unit; ///< The first entry is "never".
    QSpinBox *m_every;
};

} // namespace voronka
