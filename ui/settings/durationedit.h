#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace voronka {

/// A time of so many minutes, hours or days.
class DurationEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DurationEdit(QWidget *parent = nullptr);

    /// In the largest unit that needs no fraction: 1,440 minutes are one day.
    void setMinutes(int minutes);
    int minutes() const;
    /// The field with the number, for its name, its label and what it says instead of 0.
    QSpinBox *number() const { return m_number; }

Q_SIGNALS:
    /// By a person, and finished.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QSpinBox *m_number;
    QComboBox *m_unit;
};

/// "2 minutes", "1 day": in the largest unit that needs no fraction.
QString durationText(int minutes);

} // namespace voronka
