#pragma once

#include <QObject>
#include <QPointer>

class QDateTimeEdit;

namespace voronka {

/// Lets a date be typed as it is written, "15.12.2026". Qt goes on to the month after the second
/// digit of the day by itself, and the point that is typed then would skip the month. Installed on
/// fields as an event filter.
class DateKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QDateTimeEdit> m_typedInto; ///< If the last key there was a digit.
    int m_section = 0; ///< The part into which that digit went.
};

} // namespace voronka
