#pragma once

#include "core/process/dealdesk.h"

#include <functional>
#include <span>
#include <vector>

class QWidget;

namespace voronka {

class BookSession;

/// One step of a DealDesk over these deals.
using DealStep =
        std::function<Result<>(DealDesk &, std::span<const DealId>, const StepCourse &course)>;

/// More deals than these are changed in the background, with progress and Cancel over the window;
/// fewer are done before a person could press anything.
inline constexpr size_t dealsChangedAtOnce = 500;

/// Runs the step in the background and then calls `done`, unless `context` is gone by then.
void runInBackground(BookSession &session, std::vector<DealId> deals, DealStep step,
                     QWidget *context, std::function<void(const Result<> &)> done);

/// Finds in the background what the deals lack to enter the stage, likewise.
void findLackingInBackground(BookSession &session, std::vector<DealId> deals, StageId stage,
                             QWidget *context,
                             std::function<void(Result<std::vector<DealLack>>)> done);

} // namespace voronka
