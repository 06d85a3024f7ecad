#pragma once

#include "core/base/workinghours.h"
#include "core/model/catalog.h"
#include "core/model/firstanswer.h"

#include <optional>
#include <span>

namespace voronka {

/// How fast new requests are answered, from their creation. Of the stages with a limit that one
/// entered on its first day and before it was answered, that counts whose limit is over first. One
/// that was closed or deferred within it without a touch counts neither way: spam is not called
/// back, and a sale that was planned is no request.
struct AnswerReport
{
    qint64 requests = 0; ///< answered in time + answered late + waiting.
    qint64 inTime = 0;
    qint64 late = 0; ///< Answered, or waiting, beyond the limit.
    qint64 waiting = 0; ///< Not answered and not late yet.
    std::optional<qint64> medianMs; ///< Working time to the first touch of those answered.

    /// inTime / (inTime + late); nothing while both are 0.
    std::optional<double> share() const;

    friend bool operator==(const AnswerReport &, const AnswerReport &) = default;
};

AnswerReport answerReport(std::span<const FirstAnswer> answers, const Catalog &catalog,
                          const WorkingClock &clock, Instant now);

} // namespace voronka
