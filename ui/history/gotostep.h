#pragma once

#include "core/base/id.h"
#include "core/storage/history.h"

#include <functional>

class QWidget;

namespace voronka {

class BookSession;

/// Steps over more rows than this take longer than a person should wait for a window that stands
/// still: they run in the background.
inline constexpr qint64 rowsAtOnce = 2000;

/// Undoes all steps from the last down to this one, or (`kind` Redo) redoes all up to it. A step
/// over very many rows, such as an import, runs in the background with a window that tells how far
/// it is. Why not is shown in a message; `refused`, which may be empty, is called before it.
void goToStep(BookSession &session, ChangeGroupId step, StepKind kind, QWidget *window,
              const std::function<void()> &refused = {});

} // namespace voronka
