#include "ui/settings/stagedemands.h"

#include "core/process/demands.h"
#include "ui/settings/listeditor.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int fieldCount = int(RequiredField::Note) + 1;
constexpr int fieldRows = fieldCount / 2;

} // namespace

StageDemands::StageDemands(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_about(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_confirmLabel(new PlainLabel(this)), m_fieldsLabel(new PlainLabel(this)),
      m_confirmations(new ListEditor(this))
{
    setObjectName(QStringLiteral("stageDemands"));
    for (int field = 0; field < fieldCount; ++field) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("field%1").arg(field));
        connect(box, &QCheckBox::clicked, this, &StageDemands::storeFields);
        m_fields.push_back(box);
    }
    makeLayout();
    retranslate();
}

void StageDemands::makeLayout()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(4);
    for (int field = 0; field < fieldCount; ++field)
        fields->addWidget(m_fields[size_t(field)], field % fieldRows, field / fieldRows);
    fields->setColumnStretch(1, 1);
    m_confirmLabel->setWordWrap(true);
    m_fieldsLabel->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addWidget(m_fieldsLabel);
    layout->addLayout(fields);
    layout->addSpacing(8);
    layout->addWidget(m_confirmLabel);
    layout->addWidget(m_confirmations, 1);
}

void StageDemands::setStage(std::optional<StageId> id)
{
    m_stage = id;
    setEnabled(id.has_value());
    if (id)
        m_confirmations->setSource(confirmations());
    else
        m_confirmations->clear();
    showFields();
}

std::vector<StageRequirement> StageDemands::demands(bool fields) const
{
    std::vector<StageRequirement> wanted;
    if (!m_stage)
        return wanted;
    for (const StageRequirement &one : m_session.catalog().requirementsOf(*m_stage)) {
        if (one.field.has_value() == fields)
            wanted.push_back(one);
    }
    return wanted;
}

/// The fields come first: they are there or not, and then somebody confirms the rest.
Result<> StageDemands::store(std::vector<StageRequirement> fields,
                             const std::vector<StageRequirement> &confirmations)
{
    fields.insert(fields.end(), confirmations.begin(), confirmations.end());
    return m_session.funnelDesk().setRequirements(*m_stage, fields);
}

Result<> StageDemands::storeConfirmations(const std::vector<StageRequirement> &confirmations)
{
    return store(demands(true), confirmations);
}

ListSource StageDemands::confirmations()
{
    return {
            .rows =
                    [this] {
                        std::vector<ListRow> rows;
                        for (const StageRequirement &one : demands(false))
                            rows.push_back({one.id.value, one.text});
                        return rows;
                    },
            .add =
                    [this](const QString &text) {
                        std::vector<StageRequirement> all = demands(false);
                        all.push_back({{}, *m_stage, {}, text});
                        return storeConfirmations(all);
                    },
            .rename =
                    [this](qint64 id, const QString &text) {
                        std::vector<StageRequirement> all = demands(false);
                        for (StageRequirement &one : all) {
                            if (one.id.value == id)
                                one.text = text;
                        }
                        return storeConfirmations(all);
                    },
            .setArchived = {},
            .reorder =
                    [this](const std::vector<qint64> &order) {
                        std::vector<StageRequirement> all = demands(false);
                        std::ranges::stable_sort(all, {}, [&](const StageRequirement &one) {
                            return std::ranges::find(order, one.id.value) - order.begin();
                        });
                        return storeConfirmations(all);
                    },
            .remove =
                    [this](qint64 id) {
                        std::vector<StageRequirement> all = demands(false);
                        std::erase_if(all, [id](const auto &one) { return one.id.value == id; });
                        return storeConfirmations(all);
                    },
    };
}

void StageDemands::showFields()
{
    const std::vector<StageRequirement> wanted = demands(true);
    for (int field = 0; field < fieldCount; ++field) {
        m_fields[size_t(field)]->setChecked(std::ranges::any_of(
                wanted, [&](const auto &one) { return *one.field == RequiredField(field); }));
    }
}

void StageDemands::storeFields()
{
    if (!m_stage)
        return;
    const std::vector<StageRequirement> before = demands(true);
    std::vector<StageRequirement> wanted;
    for (int field = 0; field < fieldCount; ++field) {
        if (!m_fields[size_t(field)]->isChecked())
            continue;
        const auto known = std::ranges::find_if(
                before, [&](const auto &one) { return *one.field == RequiredField(field); });
        wanted.push_back(known != before.end()
                                 ? *known
                                 : StageRequirement{{}, *m_stage, RequiredField(field), {}});
    }
    if (const Result<> done = store(wanted, demands(false)); !done) {
        showError(this, done.error());
        showFields();
    }
}

void StageDemands::retranslate()
{
    m_about->setText(tr("A deal that goes forward to this stage, or past it, is asked for all of "
                        "this. Going back asks for nothing."));
    m_fieldsLabel->setText(tr("To be filled in"));
    m_confirmLabel->setText(tr("To be confirmed"));
    m_confirmations->setListName(m_confirmLabel->text());
    m_confirmations->setNewNameHint(tr("New confirmation"));
    for (int field = 0; field < fieldCount; ++field)
        m_fields[size_t(field)]->setText(requiredFieldName(RequiredField(field)));
}

void StageDemands::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
