#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace voronka {

class AppSettings;
class BookSession;

/// The week: tasks and meetings by day and hour, to be moved by hand.
class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    CalendarPage(BookSession &session, AppSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);

private:
    BookSession &m_session;
    AppSettings &m_settings;
};

} // namespace voronka
