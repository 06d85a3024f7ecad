#include "ui/today/todaypage.h"

#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"

namespace voronka {

TodayPage::TodayPage(BookSession &session, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings)
{
}

} // namespace voronka
