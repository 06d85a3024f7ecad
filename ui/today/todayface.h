#pragma once

#include "core/base/language.h"
#include "core/model/catalog.h"
#include "ui/today/todayrow.h"

namespace voronka {

/// With which a row is told.
struct TodayContext
{
    const Catalog &catalog;
    const WorkingClock &clock;
    Instant now;
    Language language;
    bool ofEverybody = true; ///< Then each row tells who answers for it.
};

/// A row as words, for the painter and for a screen reader.
struct TodayFace
{
    enum class Tone { Calm, Warm, Late };

    QString title;
    QString detail;
    QString when; ///< Or for how long.
    QString underWhen;
    QString icon; ///< Of resources/icons.
    bool hasBox = false; ///< It can be ticked off.
    Tone tone = Tone::Calm;

    friend bool operator==(const TodayFace &, const TodayFace &) = default;
};

TodayFace todayFace(const TodayRow &row, const TodayContext &context);

/// "Overdue", "Tomorrow, Tuesday 24 November".
QString sectionTitle(const TodayRow &heading, const TodayContext &context);

/// How long somebody has been waiting: "1:05" and "12:40" in minutes and seconds, then hours and
/// days in words.
QString runningClock(qint64 ms);

/// Everything that the face tells, in one sentence.
QString spokenFace(const TodayFace &face);

} // namespace voronka
