#pragma once

#include "ui/filters/periodchoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace voronka {

/// Chooses a period by name, or by two dates that appear when they are asked for: beside the names,
/// or below them where a form is narrow.
class PeriodBox : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBox(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    /// The period, with named ones seen from `today`.
    Period period(QDate today) const;
    void setPeriod(const Period &period); ///< As dates; an open period is all time.
    ChosenPeriod chosen() const;
    void choose(const ChosenPeriod &chosen);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    PeriodChoice choice() const;
    void choiceChanged();
    void showDates();
    void retranslate();

    QComboBox *m_choice;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
};

} // namespace voronka
