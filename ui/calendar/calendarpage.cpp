#include "ui/calendar/calendarpage.h"

#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"

namespace voronka {

CalendarPage::CalendarPage(BookSession &session, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings)
{
}

} // namespace voronka
