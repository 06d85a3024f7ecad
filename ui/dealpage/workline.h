#pragma once

#include "ui/tasks/dealstanding.h"

#include <QWidget>

namespace voronka {

/// The line of a deal's page that tells what is to be done next, red when that is overdue, how many
/// of the touches that win there were, and of a won deal that it had been lost before.
class WorkLine : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);

    void show(const NextStep &step, const DealProgress &progress);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString touchesText() const;
    void retranslate();

    NextStep m_step;
    int m_touches = 0;
    bool m_isRevived = false;
};

} // namespace voronka
