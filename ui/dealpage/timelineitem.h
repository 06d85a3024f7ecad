#pragma once

#include "core/base/language.h"
#include "core/base/localdays.h"
#include "core/model/catalog.h"
#include "core/storage/timeline.h"

#include <QString>

namespace voronka {

/// What a timeline is told with: names, the language, and now.
struct TimelineContext
{
    const Catalog *catalog = nullptr;
    const LocalDays *days = nullptr;
    Language language = Language::English;
    Instant now;
};

/// One entry of the timeline in words.
struct TimelineItem
{
    QString icon;
    QString title;
    QString text; ///< Below the title; may have several lines, or none.
    QString time;
    QString who;
    bool hasBox = false; ///< To tick it: a task, or a touch that is planned.
    bool isDone = false; ///< Of what has a box.
    bool isLate = false; ///< What is to be done and whose time has passed.
    bool canEdit = false;
    bool canRemove = false;
    bool canTakeBack = false;
};

TimelineItem timelineItem(const TimelineEntry &entry, const TimelineContext &context);

/// The heading under which the entry stands: "Planned", "Today", a day.
QString timelineHeading(const TimelineEntry &entry, const TimelineContext &context);

/// The same for the same thing before and after it was changed.
QString timelineKey(const TimelineEntry &entry);

} // namespace voronka
