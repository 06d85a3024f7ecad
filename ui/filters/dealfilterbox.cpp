#include "ui/filters/dealfilterbox.h"

#include "core/model/countedreason.h"
#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
#include "ui/filters/periodbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QPushButton>
#include <QScreen>

namespace voronka {

namespace {

constexpr int formWidth = 340;

std::optional<Money> amountIn(const MoneyEdit *edit)
{
    return edit->money().value_or(std::nullopt);
}

template<typename Value>
void addValues(QComboBox *combo, std::initializer_list<Value> values)
{
    for (const Value value : values)
        combo->addItem(QString(), int(value));
}

/// The value of an entry; the first one's where nothing is chosen.
template<typename Value>
Value valueIn(const QComboBox *combo)
{
    return Value(combo->currentData().toInt());
}

QString dayText(DealDay day)
{
    switch (day) {
    case DealDay::Created:
        return DealFilterBox::tr("Created");
    case DealDay::Closed:
        return DealFilterBox::tr("Closed");
    case DealDay::Expected:
        return DealFilterBox::tr("Expected to close");
    }
    Q_UNREACHABLE();
}

} // namespace

QString dealKindText(DealKind kind)
{
    switch (kind) {
    case DealKind::New:
        return QCoreApplication::translate("DealKind", "New");
    case DealKind::Repeat:
        return QCoreApplication::translate("DealKind", "Repeat purchase");
    case DealKind::Referral:
        return QCoreApplication::translate("DealKind", "Referral");
    }
    Q_UNREACHABLE();
}

DealFilterBox::DealFilterBox(QWidget *parent, Scope scope)
    : QToolButton(parent), m_scope(scope), m_form(new QFrame(this, Qt::Popup)),
      m_rows(new QFormLayout(m_form)), m_manager(new QComboBox(m_form)),
      m_source(new QComboBox(m_form)), m_region(new QComboBox(m_form)),
      m_kind(new QComboBox(m_form)), m_tag(new QComboBox(m_form)),
      m_amountFrom(new MoneyEdit(m_form)), m_amountTo(new MoneyEdit(m_form)),
      m_reason(new QComboBox(m_form)), m_day(new QComboBox(m_form)),
      m_period(new PeriodBox(m_form, Qt::Vertical)), m_withoutNextStep(new QCheckBox(m_form)),
      m_clear(new QPushButton(m_form))
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(voronka::icon(QStringLiteral("filter")));
    nameFields();
    buildForm();
    connectForm();
    retranslate();
}

void DealFilterBox::nameFields()
{
    setObjectName(QStringLiteral("filters"));
    m_form->setObjectName(QStringLiteral("filterForm"));
    m_manager->setObjectName(QStringLiteral("userManager"));
    m_source->setObjectName(QStringLiteral("userSource"));
    m_region->setObjectName(QStringLiteral("userRegion"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_tag->setObjectName(QStringLiteral("userTag"));
    m_amountFrom->setObjectName(QStringLiteral("amountFrom"));
    m_amountTo->setObjectName(QStringLiteral("amountTo"));
    m_withoutNextStep->setObjectName(QStringLiteral("withoutNextStep"));
    m_reason->setObjectName(QStringLiteral("userReason"));
    m_day->setObjectName(QStringLiteral("day"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
}

void DealFilterBox::buildForm()
{
    m_form->setFrameShape(QFrame::StyledPanel);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind->addItem(QString());
    addValues(m_kind, {DealKind::New, DealKind::Repeat, DealKind::Referral});
    addValues(m_day, {DealDay::Created});
    if (m_scope == Scope::List)
        addValues(m_day, {DealDay::Closed});
    addValues(m_day, {DealDay::Expected});
    addFields({m_manager, m_source, m_region, m_kind, m_tag, m_amountFrom, m_amountTo});
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_reason, m_day, m_period, m_withoutNextStep})
        field->hide();
    if (m_scope == Scope::List)
        addFields({m_reason});
    if (m_scope != Scope::Report) {
        addFields({m_day, m_period});
        m_rows->addRow(m_withoutNextStep);
        m_withoutNextStep->show();
    }
    m_rows->addRow(m_clear);
}

void DealFilterBox::addFields(std::initializer_list<QWidget *> fields)
{
    for (QWidget *field : fields) {
        auto *label = new PlainLabel(m_form);
        label->setMinimumHeight(field->sizeHint().height());
        m_rows->addRow(label, field);
        field->show();
    }
}

std::vector<QComboBox *> DealFilterBox::combos() const
{
    return {m_manager, m_source, m_region, m_kind, m_tag, m_reason, m_day};
}

void DealFilterBox::connectForm()
{
    for (QComboBox *combo : combos()) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
        connect(combo, &QComboBox::currentIndexChanged, this, &DealFilterBox::edited);
    }
    for (MoneyEdit *edit : {m_amountFrom, m_amountTo})
        connect(edit, &MoneyEdit::editingFinished, this, &DealFilterBox::edited);
    connect(m_period, &PeriodBox::changed, this, &DealFilterBox::edited);
    connect(m_withoutNextStep, &QCheckBox::toggled, this, &DealFilterBox::edited);
    connect(m_clear, &QPushButton::clicked, this, &DealFilterBox::clear);
    connect(this, &QToolButton::clicked, this, &DealFilterBox::openForm);
}

void DealFilterBox::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    for (MoneyEdit *edit : {m_amountFrom, m_amountTo})
        edit->setCurrency(catalog.settings.currency);
    retranslate();
}

DealFilter DealFilterBox::filter() const
{
    DealFilter filter;
    filter.manager = chosenId<ManagerId>(m_manager);
    filter.source = chosenId<SourceId>(m_source);
    filter.region = chosenId<RegionId>(m_region);
    filter.tag = chosenId<TagId>(m_tag);
    if (m_kind->currentIndex() > 0)
        filter.kind = valueIn<DealKind>(m_kind);
    filter.amountFrom = amountIn(m_amountFrom);
    filter.amountTo = amountIn(m_amountTo);
    return filter;
}

FurtherFilter DealFilterBox::further() const
{
    FurtherFilter further;
    if (m_scope == Scope::Report)
        return further;
    further.withoutManager = isNoneChosen(m_manager);
    further.withoutSource = isNoneChosen(m_source);
    further.withoutRegion = isNoneChosen(m_region);
    further.withoutNextStep = m_withoutNextStep->isChecked();
    further.lossReason = chosenId<LossReasonId>(m_reason);
    further.period = m_period->chosen();
    // Without a period it is nothing that was asked for.
    if (further.period != ChosenPeriod())
        further.day = valueIn<DealDay>(m_day);
    return further;
}

void DealFilterBox::setFilter(const DealFilter &filter, const FurtherFilter &further)
{
    {
        const QSignalBlocker blocker(this);
        chooseId(m_manager, filter.manager);
        chooseId(m_source, filter.source);
        chooseId(m_region, filter.region);
        chooseId(m_tag, filter.tag);
        m_kind->setCurrentIndex(filter.kind ? m_kind->findData(int(*filter.kind)) : 0);
        for (const auto &[edit, amount] :
             {std::pair(m_amountFrom, filter.amountFrom), std::pair(m_amountTo, filter.amountTo)}) {
            edit->clear();
            if (amount)
                edit->setMoney(*amount);
        }
        setFurther(further);
    }
    edited();
}

void DealFilterBox::setFurther(const FurtherFilter &further)
{
    for (const auto &[combo, wanted] :
         {std::pair(m_manager, further.withoutManager), std::pair(m_source, further.withoutSource),
          std::pair(m_region, further.withoutRegion)}) {
        if (wanted)
            chooseNone(combo);
    }
    chooseReason(further.lossReason);
    m_withoutNextStep->setChecked(further.withoutNextStep);
    m_day->setCurrentIndex(std::max(0, m_day->findData(int(further.day))));
    m_period->choose(further.period);
}

void DealFilterBox::clear()
{
    setFilter({});
}

void DealFilterBox::edited()
{
    // An amount that cannot be read is taken back rather than ignored in silence.
    for (MoneyEdit *edit : {m_amountFrom, m_amountTo}) {
        if (!edit->money())
            edit->clear();
    }
    showCount();
    if (m_form->isVisible())
        fitForm(); // Two dates may have come or gone.
    Q_EMIT changed();
}

void DealFilterBox::openForm()
{
    fitForm();
    m_form->show();
    m_manager->setFocus();
}

// Below the button, and moved up where the screen ends.
void DealFilterBox::fitForm()
{
    const int width = std::max(formWidth, m_form->minimumSizeHint().width());
    m_form->setFixedWidth(width);
    m_form->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height() + 4));
    const QRect window = this->window()->frameGeometry();
    const QRect screen = this->screen()->availableGeometry();
    corner.setX(std::max(window.left(), std::min(corner.x(), window.right() - width)));
    corner.setY(
            std::max(screen.top(), std::min(corner.y(), screen.bottom() - m_form->height() + 1)));
    m_form->move(corner);
}

void DealFilterBox::showCount()
{
    const DealFilter set = filter();
    const int count = int(set.manager.has_value()) + int(set.source.has_value())
            + int(set.region.has_value()) + int(set.kind.has_value()) + int(set.tag.has_value())
            + int(set.amountFrom.has_value()) + int(set.amountTo.has_value()) + countOf(further());
    setText(count == 0 ? tr("Filters") : tr("Filters: %1").arg(count));
    m_clear->setEnabled(count > 0);
}

void DealFilterBox::fillLists()
{
    const bool withNone = m_scope != Scope::Report;
    const auto none = [withNone](const QString &text) { return withNone ? text : QString(); };
    fillNameCombo(m_manager, m_catalog.managers, tr("Everyone"), true, none(tr("Nobody")));
    fillNameCombo(m_source, m_catalog.sources, tr("Any source"), true, none(tr("No source")));
    fillNameCombo(m_region, m_catalog.regions, tr("Any region"), true, none(tr("No region")));
    fillNameCombo(m_tag, m_catalog.tags, tr("Any tag"), true);
    // A reason that was merged into another one stands under that.
    std::vector<LossReason> reasons = m_catalog.lossReasons;
    std::erase_if(reasons, [](const LossReason &reason) { return reason.mergedInto.has_value(); });
    const auto chosen = chosenId<LossReasonId>(m_reason);
    fillNameCombo(m_reason, reasons, tr("Any reason"), true);
    const QSignalBlocker blocker(m_reason);
    chooseReason(chosen);
}

void DealFilterBox::chooseReason(std::optional<LossReasonId> reason)
{
    chooseId(m_reason, reason ? std::optional(countedReason(m_catalog, *reason)) : std::nullopt);
}

void DealFilterBox::retranslate()
{
    fillLists();
    m_kind->setItemText(0, tr("Any kind"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, dealKindText(DealKind(m_kind->itemData(i).toInt())));
    m_withoutNextStep->setText(tr("Only without a next step"));
    for (int i = 0; i < m_day->count(); ++i)
        m_day->setItemText(i, dayText(DealDay(m_day->itemData(i).toInt())));
    m_clear->setText(tr("Clear the filters"));
    const std::pair<QWidget *, QString> labels[] = {
            {m_manager, tr("Manager")},
            {m_source, tr("Source")},
            {m_region, tr("Region")},
            {m_kind, tr("Kind")},
            {m_tag, tr("Tag")},
            {m_amountFrom, tr("Amount from")},
            {m_amountTo, tr("Amount to")},
            {m_reason, tr("Loss reason")},
            {m_day, tr("Date")},
            {m_period, tr("Period")},
    };
    for (const auto &[field, text] : labels) {
        if (auto *label = static_cast<QLabel *>(m_rows->labelForField(field)))
            label->setText(text);
        field->setAccessibleName(text);
    }
    showCount();
}

void DealFilterBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace voronka
