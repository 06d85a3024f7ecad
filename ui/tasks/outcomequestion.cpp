#include "ui/tasks/outcomequestion.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace voronka {

OutcomeQuestion::OutcomeQuestion(std::function<QString()> what, QWidget *parent)
    : DealQuestion(std::move(what), parent), m_outcome(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("outcomeQuestion"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTabChangesFocus(true);
    body()->addWidget(m_outcome);
    resize(440, 240);
    m_outcome->setFocus();
    retranslate();
}

QString OutcomeQuestion::outcome() const
{
    return m_outcome->toPlainText().trimmed();
}

void OutcomeQuestion::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Done"), tr("What came of it?"), tr("Done"));
    m_outcome->setAccessibleName(tr("Result"));
    m_outcome->setPlaceholderText(tr("What was said, what was agreed?"));
}

} // namespace voronka
