#pragma once

#include "core/base/language.h"
#include "core/base/localdays.h"
#include "core/model/catalog.h"
#include "core/model/task.h"
#include "core/storage/dealstore.h"

namespace voronka {

/// A deal with what a card tells of it.
struct Card
{
    DealLine line;
    int touches = 0;
    std::optional<Task> nextTask;
};

/// This many touches win a deal; the card shows how many of them there were.
inline constexpr int touchesToWin = 5;

/// What is written on a card.
struct CardFace
{
    enum class Step { None, Planned, Overdue };

    QString title;
    QString client;
    QString amount;
    QString stage;
    QString timeInStage; ///< Empty for a deal that is asleep.
    /// How far beyond the limit of its stage: 0 within it, from 1 on twice the limit or more.
    double lateness = 0;
    bool late = false;
    QString nextStep;
    Step step = Step::None;
    int touches = 0;
    DealKind kind = DealKind::New;
};

/// In which the texts of a card are written.
struct CardContext
{
    const Catalog &catalog;
    const LocalDays &days;
    Instant now;
    Language language;
};

CardFace cardFace(const Card &card, const CardContext &context);

/// All of the card in one line, for those who hear it.
QString spokenCard(const CardFace &face);

/// All of the card in a few lines, for its tooltip: nothing is cut there.
QString fullCard(const CardFace &face);

} // namespace voronka
