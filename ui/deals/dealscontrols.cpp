#include "ui/deals/dealscontrols.h"

#include "core/chart/chartinput.h"
#include "ui/deals/savedfiltersbutton.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/namecombo.h"
#include "ui/filters/typingpause.h"
#include "ui/session/booksession.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

// In the order in which they are offered, after "all".
constexpr Outcome statuses[] = {Outcome::Open, Outcome::Deferred, Outcome::Won, Outcome::Lost};

constexpr int widestName = 240;
constexpr int textWidth = 230;

} // namespace

DealsControls::DealsControls(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_filters(new QWidget(this)),
      m_text(new QLineEdit(m_filters)), m_typing(new TypingPause(m_text)),
      m_status(new QComboBox(m_filters)), m_funnel(new QComboBox(m_filters)),
      m_stage(new QComboBox(m_filters)),
      m_deals(new DealFilterBox(m_filters, DealFilterBox::Scope::List)),
      m_saved(new SavedFiltersButton(
              session, [this] { return conditions(); }, m_filters)),
      m_clear(new QToolButton(m_filters)), m_active(new ElidedLabel(m_filters)),
      m_only(new QWidget(this)), m_onlyTitle(new ElidedLabel(m_only)),
      m_showAll(new QPushButton(m_only))
{
    m_showAll->setObjectName(QStringLiteral("showAll"));
    buildFilters();
    auto *only = new QHBoxLayout(m_only);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_onlyTitle, 1);
    only->addWidget(m_showAll);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters, 1);
    layout->addWidget(m_only, 1);
    connectFilters();
    setOnly({});
    retranslate();
}

void DealsControls::buildFilters()
{
    m_text->setObjectName(QStringLiteral("userText"));
    m_status->setObjectName(QStringLiteral("status"));
    m_funnel->setObjectName(QStringLiteral("userFunnel"));
    m_stage->setObjectName(QStringLiteral("userStage"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(textWidth);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_status->addItem(QString());
    for (Outcome status : statuses)
        m_status->addItem(QString(), int(status));
    m_clear->setObjectName(QStringLiteral("clearAll"));
    m_clear->setProperty("quiet", true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_active->setObjectName(QStringLiteral("userActiveFilters"));
    auto *rows = new QVBoxLayout(m_filters);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *filters = new FlowLayout;
    rows->addLayout(filters);
    rows->addWidget(m_active);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_status, m_funnel, m_stage,
                                                            m_deals, m_saved, m_clear})
        filters->addWidget(widget);
    for (QComboBox *combo : {m_status, m_funnel, m_stage}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(widestName);
    }
}

void DealsControls::connectFilters()
{
    connect(m_funnel, &QComboBox::currentIndexChanged, this, &DealsControls::fillStages);
    for (QComboBox *combo : {m_status, m_funnel, m_stage})
        connect(combo, &QComboBox::currentIndexChanged, this, &DealsControls::tell);
    connect(m_typing, &TypingPause::typed, this, &DealsControls::tell);
    connect(m_deals, &DealFilterBox::changed, this, &DealsControls::tell);
    connect(m_saved, &SavedFiltersButton::chosen, this, &DealsControls::setConditions);
    connect(m_saved, &SavedFiltersButton::incomplete, this, &DealsControls::told);
    connect(m_clear, &QToolButton::clicked, this, &DealsControls::reset);
    connect(m_showAll, &QPushButton::clicked, this, &DealsControls::onlyClosed);
}

void DealsControls::tell()
{
    m_typing->skip();
    m_saved->refresh();
    showActive();
    Q_EMIT changed();
}

void DealsControls::showActive()
{
    const ListConditions set = conditions();
    const Language language = shownLanguage(*this);
    QStringList phrases = filterPhrases(set.deals, m_catalog, language);
    if (m_session.isOpen())
        phrases += filterPhrases(set.further, m_catalog, m_session.days().day(m_session.now()),
                                 language);
    m_active->setText(phrases.join(QStringLiteral(" · ")));
    m_active->setVisible(!phrases.isEmpty());
    m_clear->setEnabled(set != ListConditions());
}

DealListFilter DealsControls::filter() const
{
    if (!m_session.isOpen())
        return {};
    return filterOf(conditions(), m_catalog, m_session.days().day(m_session.now()));
}

void DealsControls::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    m_deals->setCatalog(catalog);
    retranslate();
}

ListConditions DealsControls::conditions() const
{
    ListConditions conditions;
    if (m_status->currentIndex() > 0)
        conditions.status = Outcome(m_status->currentData().toInt());
    conditions.funnel = chosenId<FunnelId>(m_funnel);
    conditions.stage = chosenId<StageId>(m_stage);
    conditions.deals = m_deals->filter();
    conditions.further = m_deals->further();
    conditions.text = m_text->text().trimmed();
    return conditions;
}

void DealsControls::setConditions(const ListConditions &conditions)
{
    {
        const QSignalBlocker blocker(this);
        m_status->setCurrentIndex(conditions.status ? m_status->findData(int(*conditions.status))
                                                    : 0);
        chooseId(m_funnel, conditions.funnel);
        chooseId(m_stage, conditions.stage);
        m_deals->setFilter(conditions.deals, conditions.further);
        m_text->setText(conditions.text);
    }
    tell();
}

void DealsControls::reset()
{
    setConditions({});
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
    m_text->setPlaceholderText(tr("Title, client or phone"));
    m_text->setAccessibleName(tr("Search deals"));
    m_status->setAccessibleName(tr("Status"));
    m_funnel->setAccessibleName(tr("Funnel"));
    m_stage->setAccessibleName(tr("Stage"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_showAll->setText(tr("Show all deals"));
    showActive();
}

void DealsControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
