#include "ui/settings/stagepanel.h"

#include "ui/session/booksession.h"
#include "ui/settings/stagedemands.h"
#include "ui/settings/stageform.h"
#include "ui/settings/stagetasks.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace voronka {

StagePanel::StagePanel(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_parts(new QTabWidget(this)), m_form(new StageForm(session)),
      m_demands(new StageDemands(session)), m_tasks(new StageTasks(session))
{
    m_name->setObjectName(QStringLiteral("userStageName"));
    m_name->setWordWrap(true);
    m_parts->setObjectName(QStringLiteral("stageParts"));
    m_parts->setDocumentMode(true);
    m_parts->setUsesScrollButtons(false); // The three are short in every language.
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_demands),
                          static_cast<QWidget *>(m_tasks)})
        m_parts->addTab(part, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_parts, 1);
    retranslate();
    setStage({});
}

void StagePanel::setStage(std::optional<StageId> id)
{
    const Stage *stage = id && m_session.isOpen() ? m_session.catalog().stage(*id) : nullptr;
    m_name->setText(stage ? stage->name : QString());
    m_form->setStage(id);
    const std::optional<StageId> live = stage && !stage->archived ? id : std::nullopt;
    m_demands->setStage(live);
    m_tasks->setStage(live);
}

void StagePanel::retranslate()
{
    m_parts->setTabText(0, tr("Stage"));
    m_parts->setTabText(1, tr("Requirements"));
    m_parts->setTabText(2, tr("Tasks"));
}

void StagePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
