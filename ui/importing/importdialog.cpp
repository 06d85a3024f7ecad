#include "ui/importing/importdialog.h"

namespace voronka {

ImportDialog::ImportDialog(BookSession &, const QString &, QWidget *parent) : QDialog(parent) { }

} // namespace voronka
