#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace voronka {

class AppSettings;
class BookSession;

/// What wants to be done: overdue, now, later today and this week; requests that wait too long,
/// deferrals that woke, second chances, deals without a next step, birthdays.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    TodayPage(BookSession &session, AppSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);

private:
    BookSession &m_session;
    AppSettings &m_settings;
};

} // namespace voronka
