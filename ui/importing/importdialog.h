#pragma once

#include <QDialog>

namespace voronka {

class BookSession;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(BookSession &session, const QString &path, QWidget *parent);
};

} // namespace voronka
