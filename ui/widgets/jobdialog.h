#pragma once

#include <QProgressDialog>

namespace voronka {

class Job;

/// Shows over the window how far a job is, with Cancel, once it has lasted half a second. Closes
/// and deletes itself when the job ends.
class JobDialog : public QProgressDialog
{
    Q_OBJECT

public:
    JobDialog(Job *job, const QString &text, QWidget *parent);
};

} // namespace voronka
