#include "ui/deals/dealscontrols.h"

#include "ui/filters/dealfilterbox.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/namecombo.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace voronka {

namespace {

// In the order in which they are offered, after "all".
constexpr Outcome statuses[] = {Outcome::Open, Outcome::Deferred, Outcome::Won, Outcome::Lost};

constexpr int widestName = 240;

} // namespace

DealsControls::DealsControls(QWidget *parent)
    : QWidget(parent), m_filters(new QWidget(this)), m_status(new QComboBox(m_filters)),
      m_funnel(new QComboBox(m_filters)), m_stage(new QComboBox(m_filters)),
      m_deals(new DealFilterBox(m_filters)), m_only(new QWidget(this)),
      m_onlyTitle(new ElidedLabel(m_only)), m_showAll(new QPushButton(m_only))
{
    m_status->setObjectName(QStringLiteral("status"));
    m_funnel->setObjectName(QStringLiteral("userFunnel"));
    m_stage->setObjectName(QStringLiteral("userStage"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_status->addItem(QString());
    for (Outcome status : statuses)
        m_status->addItem(QString(), int(status));
    auto *filters = new FlowLayout(m_filters);
    for (QWidget *widget : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_funnel),
                            static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_deals)})
        filters->addWidget(widget);
    auto *only = new QHBoxLayout(m_only);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_onlyTitle, 1);
    only->addWidget(m_showAll);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters, 1);
    layout->addWidget(m_only, 1);
    for (QComboBox *combo : {m_status, m_funnel, m_stage}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(widestName);
    }
    connect(m_funnel, &QComboBox::currentIndexChanged, this, &DealsControls::fillStages);
    for (QComboBox *combo : {m_status, m_funnel, m_stage})
        connect(combo, &QComboBox::currentIndexChanged, this, &DealsControls::changed);
    connect(m_deals, &DealFilterBox::changed, this, &DealsControls::changed);
    connect(m_showAll, &QPushButton::clicked, this, &DealsControls::onlyClosed);
    setOnly({});
    retranslate();
}

void DealsControls::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    m_deals->setCatalog(catalog);
    retranslate();
}

DealListFilter DealsControls::filter() const
{
    DealListFilter filter;
    if (m_status->currentIndex() > 0)
        filter.status = Outcome(m_status->currentData().toInt());
    filter.funnel = chosenId<FunnelId>(m_funnel);
    if (const auto stage = chosenId<StageId>(m_stage))
        filter.position = m_catalog.livePosition(*stage);
    filter.deals = m_deals->filter();
    return filter;
}

void DealsControls::reset()
{
    {
        const QSignalBlocker blocker(this);
        m_status->setCurrentIndex(0);
        m_funnel->setCurrentIndex(0);
        m_deals->clear();
    }
    Q_EMIT changed();
}

void DealsControls::setOnly(const QString &title)
{
    m_title = title;
    m_filters->setVisible(title.isEmpty());
    m_only->setVisible(!title.isEmpty());
    m_onlyTitle->setText(title);
}

void DealsControls::fillStages()
{
    std::vector<Stage> stages;
    if (const auto funnel = chosenId<FunnelId>(m_funnel)) {
        for (StageId id : m_catalog.liveStages(*funnel))
            stages.push_back(*m_catalog.stage(id));
    }
    fillNameCombo(m_stage, stages, tr("All stages"), false);
    m_stage->setEnabled(!stages.empty());
}

void DealsControls::retranslate()
{
    const QSignalBlocker blocker(m_funnel);
    fillNameCombo(m_funnel, m_catalog.funnels, tr("All funnels"), false);
    fillStages();
    const QStringList names{tr("All deals"), tr("Open"), tr("Deferred"), tr("Won"), tr("Lost")};
    for (int i = 0; i < names.size(); ++i)
        m_status->setItemText(i, names[i]);
    m_status->setAccessibleName(tr("Status"));
    m_funnel->setAccessibleName(tr("Funnel"));
    m_stage->setAccessibleName(tr("Stage"));
    m_showAll->setText(tr("Show all deals"));
}

void DealsControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
