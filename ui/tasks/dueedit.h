#pragma once

#include "ui/tasks/snooze.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace voronka {

/// Asks for a day and, where wanted, a time. Times are those of the book's zone.
class DueEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DueEdit(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// A meeting always has a time.
    void setTimeRequired(bool required);
    void setDue(const Due &due);
    Due due() const;
    QDate day() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool hasTime() const;
    void showTime();
    void retranslate();

    QTimeZone m_zone = QTimeZone::utc();
    bool m_isTimeRequired = false;
    QDateEdit *m_day;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
};

} // namespace voronka
