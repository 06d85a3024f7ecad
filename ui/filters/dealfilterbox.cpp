#include "ui/filters/dealfilterbox.h"

#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QPushButton>

namespace voronka {

namespace {

constexpr int formWidth = 340;

std::optional<Money> amountIn(const MoneyEdit *edit)
{
    return edit->money().value_or(std::nullopt);
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

DealFilterBox::DealFilterBox(QWidget *parent)
    : QToolButton(parent), m_form(new QFrame(this, Qt::Popup)), m_rows(new QFormLayout(m_form)),
      m_manager(new QComboBox(m_form)), m_source(new QComboBox(m_form)),
      m_region(new QComboBox(m_form)), m_kind(new QComboBox(m_form)), m_tag(new QComboBox(m_form)),
      m_amountFrom(new MoneyEdit(m_form)), m_amountTo(new MoneyEdit(m_form)),
      m_clear(new QPushButton(m_form))
{
    setObjectName(QStringLiteral("filters"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(voronka::icon(QStringLiteral("filter")));
    buildForm();
    connect(this, &QToolButton::clicked, this, &DealFilterBox::openForm);
    retranslate();
}

void DealFilterBox::buildForm()
{
    m_form->setObjectName(QStringLiteral("filterForm"));
    m_form->setFrameShape(QFrame::StyledPanel);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_manager->setObjectName(QStringLiteral("userManager"));
    m_source->setObjectName(QStringLiteral("userSource"));
    m_region->setObjectName(QStringLiteral("userRegion"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_tag->setObjectName(QStringLiteral("userTag"));
    m_amountFrom->setObjectName(QStringLiteral("amountFrom"));
    m_amountTo->setObjectName(QStringLiteral("amountTo"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    for (QComboBox *combo : {m_manager, m_source, m_region, m_kind, m_tag}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
        addRow(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &DealFilterBox::edited);
    }
    for (MoneyEdit *edit : {m_amountFrom, m_amountTo}) {
        addRow(edit);
        connect(edit, &MoneyEdit::editingFinished, this, &DealFilterBox::edited);
    }
    m_kind->addItem(QString());
    for (DealKind kind : {DealKind::New, DealKind::Repeat, DealKind::Referral})
        m_kind->addItem(QString(), int(kind));
    m_rows->addRow(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &DealFilterBox::clear);
}

void DealFilterBox::addRow(QWidget *field)
{
    auto *label = new PlainLabel(m_form);
    label->setMinimumHeight(field->sizeHint().height());
    m_rows->addRow(label, field);
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
        filter.kind = DealKind(m_kind->currentData().toInt());
    filter.amountFrom = amountIn(m_amountFrom);
    filter.amountTo = amountIn(m_amountTo);
    return filter;
}

void DealFilterBox::setFilter(const DealFilter &filter)
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
    }
    edited();
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
    Q_EMIT changed();
}

void DealFilterBox::openForm()
{
    const int width = std::max(formWidth, m_form->minimumSizeHint().width());
    m_form->setFixedWidth(width);
    m_form->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height() + 4));
    const QRect window = this->window()->frameGeometry();
    corner.setX(std::max(window.left(), std::min(corner.x(), window.right() - width)));
    m_form->move(corner);
    m_form->show();
    m_manager->setFocus();
}

void DealFilterBox::showCount()
{
    const DealFilter set = filter();
    const int count = int(set.manager.has_value()) + int(set.source.has_value())
            + int(set.region.has_value()) + int(set.kind.has_value()) + int(set.tag.has_value())
            + int(set.amountFrom.has_value()) + int(set.amountTo.has_value());
    setText(count == 0 ? tr("Filters") : tr("Filters: %1").arg(count));
    m_clear->setEnabled(count > 0);
}

void DealFilterBox::retranslate()
{
    fillNameCombo(m_manager, m_catalog.managers, tr("Everyone"), true);
    fillNameCombo(m_source, m_catalog.sources, tr("Any source"), true);
    fillNameCombo(m_region, m_catalog.regions, tr("Any region"), true);
    fillNameCombo(m_tag, m_catalog.tags, tr("Any tag"), true);
    m_kind->setItemText(0, tr("Any kind"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, dealKindText(DealKind(m_kind->itemData(i).toInt())));
    m_clear->setText(tr("Clear the filters"));
    const std::pair<QWidget *, QString> labels[] = {
            {m_manager, tr("Manager")},
            {m_source, tr("Source")},
            {m_region, tr("Region")},
            {m_kind, tr("Kind")},
            {m_tag, tr("Tag")},
            {m_amountFrom, tr("Amount from")},
            {m_amountTo, tr("Amount to")},
    };
    for (const auto &[field, text] : labels) {
        static_cast<QLabel *>(m_rows->labelForField(field))->setText(text);
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
