#include "ui/widgets/jobdialog.h"

#include "ui/session/job.h"

#include <QLabel>

namespace voronka {

JobDialog::JobDialog(Job *job, const QString &text, QWidget *parent) : QProgressDialog(parent)
{
    setObjectName(QStringLiteral("jobDialog"));
    setWindowTitle(QStringLiteral("Voronka"));
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setLabel(label);
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(500);
    setAutoReset(false);
    setAutoClose(false);
    setRange(0, 0);
    setMinimumWidth(360);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(job, &Job::progressed, this, [this](int percent) {
        setMaximum(100);
        setValue(percent);
    });
    connect(this, &QProgressDialog::canceled, job, &Job::cancel);
    connect(job, &QObject::destroyed, this, &QObject::deleteLater);
    connect(job, &Job::finished, this, &QObject::deleteLater);
}

} // namespace voronka
