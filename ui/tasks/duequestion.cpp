#include "ui/tasks/duequestion.h"

#include "ui/tasks/dueedit.h"

#include <QVBoxLayout>

namespace voronka {

DueQuestion::DueQuestion(const QTimeZone &zone, std::function<QString()> what, QWidget *parent)
    : DealQuestion(std::move(what), parent), m_due(new DueEdit(this))
{
    setObjectName(QStringLiteral("dueQuestion"));
    m_due->setZone(zone);
    body()->addWidget(m_due);
    body()->addStretch(1);
    m_due->setFocus();
    retranslate();
}

void DueQuestion::setDue(const Due &due, bool isTimeRequired)
{
    m_due->setTimeRequired(isTimeRequired);
    m_due->setDue(due);
}

Due DueQuestion::due() const
{
    return m_due->due();
}

void DueQuestion::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Snooze"), tr("When should it be done?"), tr("Snooze"));
}

} // namespace voronka
