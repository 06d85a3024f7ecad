#include "ui/today/figurestrip.h"

#include "core/chart/charttext.h"
#include "ui/filters/flowlayout.h"
#include "ui/today/answerreader.h"
#include "ui/today/figure.h"
#include "ui/widgets/languageswitch.h"

#include <QEvent>

namespace voronka {

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent), m_overdue(new Figure(this)), m_today(new Figure(this)),
      m_answers(new Figure(this))
{
    auto *layout = new FlowLayout(this);
    m_overdue->setObjectName(QStringLiteral("overdueFigure"));
    m_today->setObjectName(QStringLiteral("todayFigure"));
    m_answers->setObjectName(QStringLiteral("answersFigure"));
    for (Figure *figure : {m_overdue, m_today, m_answers})
        layout->addWidget(figure);
    retranslate();
}

void FigureStrip::setAgenda(const Agenda &agenda)
{
    m_overdueCount = qint64(agenda.overdue.size()) + agenda.olderOverdue;
    m_todayCount = qint64(agenda.now.size() + agenda.today.size() + agenda.woken.size());
    retranslate();
}

void FigureStrip::setAnswers(const AnswerReport &report)
{
    m_report = report;
    retranslate();
}

void FigureStrip::retranslate()
{
    const Language language = shownLanguage(*this);
    m_overdue->set(chartCount(m_overdueCount, language),
                   tr("overdue", "beside their number", int(m_overdueCount)),
                   m_overdueCount > 0 ? Figure::Tone::Late : Figure::Tone::Calm);
    m_today->set(chartCount(m_todayCount, language),
                 tr("for today", "beside their number", int(m_todayCount)), Figure::Tone::Calm);
    const Share share{m_report.inTime, m_report.inTime + m_report.late};
    m_answers->set(chartShareOf(share, language),
                   tr("answered within the limit, %n day(s)", nullptr, AnswerReader::days),
                   Figure::Tone::Calm);
    m_answers->setVisible(m_report.share().has_value());
}

void FigureStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
