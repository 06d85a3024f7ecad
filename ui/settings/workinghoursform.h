#pragma once

#include "core/base/workinghours.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QPushButton;
class QTimeEdit;

namespace voronka {

class BookSession;
class HolidayList;
class PlainLabel;

/// When the owner works, in which the limits of stages and the due times of tasks are counted.
/// Changes are made at once.
class WorkingHoursForm : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingHoursForm(BookSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Day
    {
        QCheckBox *isWorked;
        QTimeEdit *from;
        QTimeEdit *to;
    };

    void makeDays();
    void makeLayout();
    void reload();
    void showDay(size_t day, const std::optional<WorkingHours::Hours> &hours);
    std::optional<WorkingHours::Hours> hoursOf(size_t day) const;
    void storeDays();
    void storeHolidays(const std::vector<QDate> &holidays);
    void storeUsual(bool isWorkingWeek);
    void store(const WorkingHours &hours);
    QString dayName(size_t day) const;
    void retranslate();

    BookSession &m_session;
    PlainLabel *m_title;
    PlainLabel *m_about;
    PlainLabel *m_state;
    QPushButton *m_usual;
    QPushButton *m_always;
    std::array<Day, 7> m_days; ///< Monday first.
    PlainLabel *m_holidaysLabel;
    HolidayList *m_holidays;
};

} // namespace voronka
