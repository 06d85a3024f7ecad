#include "ui/widgets/errorbox.h"

#include <QMessageBox>

namespace voronka {

namespace {

QMessageBox::Icon iconFor(ErrorKind kind)
{
    return kind == ErrorKind::DamagedBook || kind == ErrorKind::Storage
                    || kind == ErrorKind::DiskFull
            ? QMessageBox::Critical
            : QMessageBox::Warning;
}

} // namespace

QMessageBox *showError(QWidget *parent, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return nullptr;
    auto *box = new QMessageBox(iconFor(error.kind), QStringLiteral("Voronka"), error.message,
                                QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

void showIfFailed(QWidget *parent, const Result<> &result)
{
    if (!result)
        showError(parent, result.error());
}

} // namespace voronka
