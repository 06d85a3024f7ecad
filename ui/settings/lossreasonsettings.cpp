#include "ui/settings/lossreasonsettings.h"

#include "core/starter/newbook.h"
#include "ui/session/booksession.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/listeditor.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace voronka {

LossReasonSettings::LossReasonSettings(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_reasons(new ListEditor(this)),
      m_merge(m_reasons->addButton(QStringLiteral("merge"))), m_addUsual(new QPushButton(this)),
      m_name(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_usesLabel(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_revisitLabel(new PlainLabel(this)), m_revisit(new QSpinBox(this)),
      m_revisitAbout(new PlainLabel(PlainLabel::Role::Muted, this))
{
    makeLayout();
    connect(m_reasons, &ListEditor::currentChanged, this, &LossReasonSettings::showCurrent);
    connect(m_revisit, &QSpinBox::editingFinished, this, &LossReasonSettings::storeRevisit);
    connect(m_merge, &QToolButton::clicked, this, &LossReasonSettings::askMerge);
    connect(m_addUsual, &QPushButton::clicked, this, &LossReasonSettings::addUsual);
    connect(&session, &BookSession::opened, this, [this] { m_reasons->setSource(reasons()); });
    connect(&session, &BookSession::factsChanged, this, &LossReasonSettings::showUses);
    connect(&session, &BookSession::closing, m_reasons, &ListEditor::clear);
    connect(&session, &BookSession::catalogChanged, m_reasons, &ListEditor::reload);
    retranslate();
}

void LossReasonSettings::makeLayout()
{
    m_name->setObjectName(QStringLiteral("userReasonName"));
    m_name->setWordWrap(true);
    m_revisit->setRange(0, 3650);
    m_revisit->setObjectName(QStringLiteral("revisit"));
    m_addUsual->setObjectName(QStringLiteral("addUsual"));
    m_usesLabel->setObjectName(QStringLiteral("uses"));
    auto *form = new QVBoxLayout;
    form->setSpacing(6);
    m_revisitLabel->setWordWrap(true);
    form->addWidget(m_name);
    form->addWidget(m_usesLabel);
    form->addSpacing(8);
    form->addWidget(m_revisitLabel);
    form->addWidget(m_revisit);
    form->addWidget(m_revisitAbout);
    form->addStretch();
    form->addWidget(m_addUsual, 0, Qt::AlignLeft);
    auto *side = new QWidget(this);
    side->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    side->setMinimumWidth(230);
    side->setMaximumWidth(300);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_reasons, 1);
    columns->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addLayout(columns, 1);
}

std::optional<LossReasonId> LossReasonSettings::current() const
{
    const std::optional<qint64> id = m_reasons->current();
    return id && m_session.isOpen() ? std::optional(LossReasonId(*id)) : std::nullopt;
}

void LossReasonSettings::showCurrent()
{
    const std::optional<LossReasonId> id = current();
    const LossReason *reason = id ? m_session.catalog().lossReason(*id) : nullptr;
    m_name->setText(reason ? reason->name : QString());
    m_revisit->setValue(reason ? reason->revisitAfterDays.value_or(0) : 0);
    m_revisit->setEnabled(reason && !reason->archived);
    m_merge->setEnabled(reason && !reason->archived);
    const Catalog *catalog = m_session.isOpen() ? &m_session.catalog() : nullptr;
    m_addUsual->setVisible(catalog
                           && missingUsualReasons(*catalog, catalog->settings.language) > 0);
    const auto uses = id ? m_uses.find(*id) : m_uses.end();
    const int count = uses == m_uses.end() ? 0 : int(uses->second);
    m_usesLabel->setVisible(reason);
    m_usesLabel->setText(tr("%Ln deal(s) lost for this reason", nullptr, count));
}

ListSource LossReasonSettings::reasons()
{
    ListSource source = listSource(m_session, &Catalog::lossReasons, &ListDesk::addLossReason);
    source.rows = [this, rows = source.rows] {
        std::vector<ListRow> noted = rows();
        for (ListRow &row : noted) {
            const auto uses = m_uses.find(LossReasonId(row.id));
            if (uses != m_uses.end())
                row.note = locale().toString(uses->second);
        }
        return noted;
    };
    return source;
}

// From the facts, where merged reasons count as the one they were merged into.
void LossReasonSettings::showUses()
{
    m_uses.clear();
    if (const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr) {
        std::vector<qint64> counts(facts->lossReasons().size() + 1);
        for (size_t i = 0; i < facts->size(); ++i) {
            if (facts->outcome()[i] == Outcome::Lost)
                ++counts[facts->lossReason()[i]];
        }
        for (size_t number = 1; number < counts.size(); ++number)
            m_uses[*facts->lossReasons().id(quint16(number))] = counts[number];
    }
    m_reasons->refreshNotes();
    showCurrent();
}

void LossReasonSettings::addUsual()
{
    const auto added = addUsualReasons(m_session.book(), m_session.catalog().settings.language,
                                       m_session.clock());
    if (!added)
        showError(this, added.error());
}

void LossReasonSettings::storeRevisit()
{
    const std::optional<LossReasonId> id = current();
    const LossReason *reason = id ? m_session.catalog().lossReason(*id) : nullptr;
    if (!reason || reason->revisitAfterDays.value_or(0) == m_revisit->value())
        return;
    const std::optional<int> days =
            m_revisit->value() > 0 ? std::optional(m_revisit->value()) : std::nullopt;
    showIfFailed(this, m_session.listDesk().setRevisitAfterDays(*id, days));
}

void LossReasonSettings::askMerge()
{
    const LossReasonId from = *current();
    std::vector<ChoiceDialog::Choice> choices;
    for (const LossReason &reason : m_session.catalog().lossReasons) {
        if (reason.id != from && !reason.archived)
            choices.push_back({reason.id.value, reason.name});
    }
    if (choices.empty()) {
        showError(
                this,
                {ErrorKind::Refused, tr("There is no other reason to merge with. Add one first.")});
        return;
    }
    const QString name = m_session.catalog().lossReasonName(from);
    const auto words = [name] {
        return ChoiceDialog::Words{
                tr("Merge reasons"),
                tr("Deals lost for “%1” will be counted under the reason chosen here.").arg(name),
                tr("Merge")};
    };
    auto *dialog = new ChoiceDialog(words, choices, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from] {
        showIfFailed(this,
                     m_session.listDesk().mergeLossReasons(from, LossReasonId(dialog->chosen())));
    });
    dialog->open();
}

void LossReasonSettings::retranslate()
{
    m_title->setText(tr("Loss reasons"));
    m_about->setText(tr("No deal is lost without one of these reasons."));
    m_merge->setToolTip(tr("Merge with another reason…"));
    m_merge->setAccessibleName(m_merge->toolTip());
    m_addUsual->setText(tr("Add the usual reasons"));
    m_addUsual->setToolTip(tr("Adds the usual reasons that are missing from this list"));
    m_revisitLabel->setText(tr("Ask the client again after"));
    m_revisit->setAccessibleName(m_revisitLabel->text());
    m_revisit->setSpecialValueText(tr("Never"));
    m_revisit->setSuffix(tr(" days", "after a number"));
    m_revisitAbout->setText(tr("Some clients who say no today are worth a call later."));
}

void LossReasonSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
