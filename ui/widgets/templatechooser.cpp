#include "ui/widgets/templatechooser.h"

#include "core/starter/templates.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stagepreview.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace voronka {

TemplateChooser::TemplateChooser(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_description(new PlainLabel(this)),
      m_preview(new StagePreview(this))
{
    m_list->setObjectName(QStringLiteral("userTemplates"));
    m_list->setMinimumWidth(230);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setObjectName(QStringLiteral("userStages"));
    m_description->setObjectName(QStringLiteral("userTemplateDescription"));
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_description->setMinimumHeight(3 * m_description->fontMetrics().lineSpacing());

    auto *right = new QVBoxLayout;
    right->addWidget(m_description);
    right->addWidget(m_preview, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(m_list, 2);
    layout->addLayout(right, 3);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    fill();
}

void TemplateChooser::setLanguage(Language language)
{
    m_list->setAccessibleName(tr("Templates"));
    m_language = language;
    fill();
}

void TemplateChooser::offerNone(const QString &name, const QString &description)
{
    const bool first = m_noneName.isEmpty();
    m_noneName = name;
    m_noneDescription = description;
    if (first)
        m_list->setCurrentRow(-1);
    fill();
}

void TemplateChooser::fill()
{
    const int row = qMax(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (!m_noneName.isEmpty())
        m_list->addItem(m_noneName);
    for (const FunnelTemplate &funnel : funnelTemplates())
        m_list->addItem(funnel.name[m_language]);
    m_list->setCurrentRow(row);
    showChosen();
}

const FunnelTemplate *TemplateChooser::chosen() const
{
    const int row = m_list->currentRow() - (m_noneName.isEmpty() ? 0 : 1);
    const auto &templates = funnelTemplates();
    return row >= 0 && row < int(templates.size()) ? &templates[size_t(row)] : nullptr;
}

void TemplateChooser::showChosen()
{
    const FunnelTemplate *funnel = chosen();
    QStringList stages;
    if (funnel) {
        for (const TemplateStage &stage : funnel->stages)
            stages.append(stage.name[m_language]);
    }
    m_preview->setStages(stages);
    m_description->setText(funnel ? funnel->description[m_language] : m_noneDescription);
}

} // namespace voronka
