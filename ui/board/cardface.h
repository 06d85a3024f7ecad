#pragma once

#include "ui/tasks/dealrows.h"
#include "ui/tasks/dealstanding.h"

namespace voronka {

using Card = DealRow;

/// What is written on a card.
struct CardFace
{
    QString title;
    QString client;
    QString amount;
    QString stage;
    QString timeInStage; ///< Empty for a deal that is asleep.
    double lateness = 0; ///< As StageTime has it.
    bool late = false;
    QString limit; ///< Of a late one: the limit, and by how much it is exceeded.
    NextStep step;
    int touches = 0;
    DealKind kind = DealKind::New;
};

CardFace cardFace(const Card &card, const StandingContext &context);

/// All of the card in one line, for those who hear it.
QString spokenCard(const CardFace &face);

/// All of the card in a few lines, for its tooltip: nothing is cut there.
QString fullCard(const CardFace &face);

} // namespace voronka
