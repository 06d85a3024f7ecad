#pragma once

#include "core/base/error.h"
#include "core/storage/timeline.h"
#include "ui/tasks/taskactions.h"

#include <QObject>

namespace voronka {

class BookSession;
class TimelineView;

/// Does what is asked for in a timeline: ticks, removes, takes back, opens the form of an entry.
class TimelineEdits : public QObject
{
    Q_OBJECT

public:
    TimelineEdits(BookSession &session, TimelineView *view);

    void edit(const TimelineEntry &entry);
    /// What can be done with the current task or planned touch, with keys.
    TaskActions *tasks() const { return m_tasks; }

Q_SIGNALS:
    void saved();
    void failed(const voronka::Error &error);

private:
    void report(const Result<> &result);
    void toggleDone(const TimelineEntry &entry);
    Result<> remove(const TimelineEntry &entry);

    BookSession &m_session;
    TimelineView *m_view;
    TaskActions *m_tasks;
};

} // namespace voronka
