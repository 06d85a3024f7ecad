#pragma once

#include <QString>

namespace voronka {

struct ChangeTitle;

/// What was just done, in the user's language, for a toast: "Moved “Kitchen” to “Negotiation”.".
/// The twin of describeStep() (dealdesk.h) in the past tense, with the target where the step tells
/// it.
QString describeDone(const ChangeTitle &title);

} // namespace voronka
