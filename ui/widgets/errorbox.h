#pragma once

#include "core/base/error.h"

#include <QString>

class QMessageBox;
class QWidget;

namespace voronka {

/// Shows the one sentence of an Error over its window, as plain text, without blocking the caller.
/// Nothing is shown for ErrorKind::Cancelled. The box is returned so that a way out can be added.
QMessageBox *showError(QWidget *parent, const Error &error);

/// The same when there is one.
void showIfFailed(QWidget *parent, const Result<> &result);

} // namespace voronka
