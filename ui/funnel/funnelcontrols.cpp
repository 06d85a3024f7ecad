#include "ui/funnel/funnelcontrols.h"

#include "ui/filters/dealfilterbox.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/namecombo.h"
#include "ui/filters/periodbox.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QToolButton>

namespace voronka {

namespace {

// In the order in which they are offered; retranslate() has their names in the same order.
constexpr FunnelView views[] = {FunnelView::Cohort, FunnelView::Closed, FunnelView::Flow,
                                FunnelView::Now};
constexpr Measure measures[] = {Measure::Count, Measure::Amount};
constexpr ChartStyle styles[] = {ChartStyle::SteppedPyramid, ChartStyle::Trapezoid,
                                 ChartStyle::Bars};

constexpr int widestName = 240;

template<typename Values>
void addValues(QComboBox *combo, const Values &values)
{
    for (auto value : values)
        combo->addItem(QString(), int(value));
}

void setTexts(QComboBox *combo, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i)
        combo->setItemText(i, texts[i]);
}

} // namespace

FunnelControls::FunnelControls(QWidget *parent)
    : QWidget(parent), m_funnel(new QComboBox(this)), m_view(new QComboBox(this)),
      m_period(new PeriodBox(this)), m_filter(new DealFilterBox(this)),
      m_measure(new QComboBox(this)), m_style(new QComboBox(this)), m_table(new QToolButton(this)),
      m_export(new QToolButton(this))
{
    m_funnel->setObjectName(QStringLiteral("userFunnel"));
    m_funnel->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_funnel->setMaximumWidth(widestName);
    m_view->setObjectName(QStringLiteral("view"));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_style->setObjectName(QStringLiteral("style"));
    m_table->setObjectName(QStringLiteral("table"));
    m_export->setObjectName(QStringLiteral("export"));
    addValues(m_view, views);
    addValues(m_measure, measures);
    addValues(m_style, styles);
    m_table->setCheckable(true);
    m_table->setIcon(icon(QStringLiteral("table")));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_table, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    for (QComboBox *combo : {m_view, m_measure, m_style})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *layout = new FlowLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_funnel), static_cast<QWidget *>(m_view),
                            static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_filter),
                            static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_style),
                            static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_export)})
        layout->addWidget(widget);
    connectAll();
    retranslate();
}

void FunnelControls::connectAll()
{
    for (QComboBox *combo : {m_funnel, m_view, m_measure, m_style}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            enableWhatApplies();
            Q_EMIT changed();
        });
    }
    connect(m_period, &PeriodBox::changed, this, &FunnelControls::changed);
    connect(m_filter, &DealFilterBox::changed, this, &FunnelControls::changed);
    connect(m_table, &QToolButton::toggled, this, &FunnelControls::changed);
}

// Where open deals stand now has no period and is no funnel; the flow counts and has no amounts.
void FunnelControls::enableWhatApplies()
{
    m_period->setEnabled(view() != FunnelView::Now);
    m_style->setEnabled(view() != FunnelView::Now);
    m_measure->setEnabled(view() != FunnelView::Flow);
}

void FunnelControls::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    const QSignalBlocker blocker(m_funnel);
    const QVariant chosen = m_funnel->currentData();
    m_funnel->clear();
    for (const Funnel &funnel : catalog.funnels) {
        if (!funnel.archived)
            m_funnel->addItem(funnel.name, funnel.id.value);
    }
    m_funnel->setCurrentIndex(m_funnel->count() == 0 ? -1
                                                     : std::max(0, m_funnel->findData(chosen)));
    m_funnel->setEnabled(m_funnel->count() > 1);
    m_filter->setCatalog(catalog);
}

void FunnelControls::reset()
{
    const QSignalBlocker blocker(this);
    m_funnel->clear();
    m_filter->clear();
}

FunnelView FunnelControls::view() const
{
    return FunnelView(m_view->currentData().toInt());
}

std::optional<Question> FunnelControls::question(QDate today) const
{
    const auto funnel = chosenId<FunnelId>(m_funnel);
    if (!funnel)
        return std::nullopt;
    Question question;
    question.funnel = *funnel;
    question.stageCount = int(m_catalog.liveStages(*funnel).size());
    question.view = view();
    if (question.view != FunnelView::Now)
        question.period = m_period->period(today);
    question.filter = m_filter->filter();
    return question;
}

Measure FunnelControls::measure() const
{
    return view() == FunnelView::Flow ? Measure::Count : Measure(m_measure->currentData().toInt());
}

ChartStyle FunnelControls::style() const
{
    return ChartStyle(m_style->currentData().toInt());
}

bool FunnelControls::showsTable() const
{
    return m_table->isChecked();
}

void FunnelControls::retranslate()
{
    setTexts(m_view,
             {tr("Created in the period"), tr("Closed in the period"), tr("Entries in the period"),
              tr("Open now")});
    setTexts(m_measure, {tr("By number of deals"), tr("By amount")});
    setTexts(m_style, {tr("Stepped pyramid"), tr("Classic funnel"), tr("Bars")});
    m_table->setText(tr("Table"));
    m_export->setText(tr("Export"));
    m_funnel->setAccessibleName(tr("Funnel"));
    m_view->setAccessibleName(tr("View"));
    m_measure->setAccessibleName(tr("Measure"));
    m_style->setAccessibleName(tr("Style"));
    enableWhatApplies();
}

void FunnelControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
