#pragma once

#include "core/base/language.h"
#include "core/base/workinghours.h"
#include "core/model/catalog.h"
#include "core/storage/activitystore.h"
#include "core/storage/dealstore.h"

#include <QColor>

#include <optional>

class QPalette;

namespace voronka {

// Where a deal stands in time, the same on a card, in a list, on its page and wherever else it is
// shown: how long it has been in its stage against the limit, and what is to be done next.

/// With which a standing is told.
struct StandingContext
{
    const Catalog &catalog;
    const WorkingClock &clock;
    Instant now;
    Language language;
};

struct StageTime
{
    int minutes = 0; ///< Without the time asleep.
    bool isLate = false;
    /// How far beyond the limit of its stage: 0 within it, from 1 on twice the limit or more.
    double lateness = 0;
};

/// Nothing for a deal that is not open: it does not wait in its stage.
std::optional<StageTime> stageTime(const Deal &deal, const DealProgress &progress,
                                   const StandingContext &context);

/// "limit 3 days, exceeded by 2 days"; empty for a deal that is not late. Counted in working
/// time as the limit is.
QString limitText(const Deal &deal, const DealProgress &progress, const StandingContext &context);

struct NextStep
{
    enum class State {
        NotNeeded, ///< The deal is closed.
        Missing,
        Planned,
        Overdue,
    };

    State state = State::NotNeeded;
    QString text; ///< "tomorrow: Call Ivan", "No next step"; empty when none is needed.
};

NextStep nextStep(const Deal &deal, const DealProgress &progress, const StandingContext &context);

/// The words with "Overdue" before them where it is: colour alone says nothing to those who do not
/// see it.
QString stepText(const NextStep &step);

/// "today", "tomorrow", "12 Mar", and the whole date of another year.
QString shortDay(QDate day, QDate today, Language language);

/// The colour of what is late: warm at 0, red at 1. Readable on a card in any palette.
QColor latenessColour(double lateness, const QPalette &palette);

} // namespace voronka
