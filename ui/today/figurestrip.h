#pragma once

#include "core/reports/agenda.h"
#include "core/reports/answerreport.h"

#include <QWidget>

namespace voronka {

class Figure;

/// The few numbers above the list: how much is overdue, how much there is today, and how fast
/// requests were answered.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setAgenda(const Agenda &agenda);
    void setAnswers(const AnswerReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    qint64 m_overdueCount = 0;
    qint64 m_todayCount = 0;
    AnswerReport m_report;
    Figure *m_overdue;
    Figure *m_today;
    Figure *m_answers;
};

} // namespace voronka
