#pragma once

#include "core/base/id.h"

class QWidget;

namespace voronka {

class BookSession;

/// The form of this task over the window; a message when it is no longer in the book. The form goes
/// with the book.
void openTask(BookSession &session, TaskId task, QWidget *window);

} // namespace voronka
