#include "ui/dealing/missingform.h"

#include "ui/dealing/confirmbox.h"
#include "ui/dealing/fieldcombos.h"
#include "ui/dealing/nextcontact.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
#include "ui/naming/knownnote.h"
#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace voronka {

namespace {

bool isFilled(const QLineEdit *line)
{
    return !line->text().trimmed().isEmpty();
}

bool isChosen(const QComboBox *choice)
{
    return choice->currentData().isValid();
}

} // namespace

MissingForm::MissingForm(BookSession &session, const std::vector<StageRequirement> &missing,
                         QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    // Room for the frame of the field that has the focus.
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(6);
    const bool isOneStage = std::ranges::all_of(missing, [&](const StageRequirement &one) {
        return one.stage == missing.front().stage;
    });
    StageId stage;
    QWidget *last = nullptr;
    for (const StageRequirement &requirement : missing) {
        if (!isOneStage && requirement.stage != stage)
            addStage(requirement.stage);
        stage = requirement.stage;
        last = add(requirement);
    }
    // Whoever types on, with Tab from field to field, is not to land on a button that appears.
    for (KnownNote *note : findChildren<KnownNote *>())
        note->comeAfter(last);
    m_layout->addStretch(1);
    retranslate();
}

void MissingForm::addStage(StageId stage)
{
    auto *heading = new PlainLabel(PlainLabel::Role::Heading, this);
    heading->setObjectName(QStringLiteral("userStage"));
    heading->setWordWrap(true);
    heading->setText(m_session.catalog().stageName(stage));
    if (m_layout->count() > 0)
        m_layout->addSpacing(10);
    m_layout->addWidget(heading);
}

QWidget *MissingForm::add(const StageRequirement &requirement)
{
    QWidget *first = nullptr;
    if (requirement.field) {
        auto *label = new PlainLabel(this);
        first = makeEditor(*requirement.field);
        label->setBuddy(first);
        m_labels.emplace_back(*requirement.field, label);
        m_layout->addWidget(label);
        m_layout->addWidget(first);
        if (QWidget *note = noteUnder(*requirement.field))
            m_layout->addWidget(note);
    } else {
        auto *confirmation = new ConfirmBox(requirement.text, this);
        connect(confirmation, &ConfirmBox::toggled, this, &MissingForm::changed);
        m_confirmations.emplace_back(requirement.id, confirmation);
        m_layout->addSpacing(2);
        m_layout->addWidget(confirmation);
        first = confirmation;
    }
    if (!focusProxy())
        setFocusProxy(first);
    return first;
}

QWidget *MissingForm::makeEditor(RequiredField field)
{
    switch (field) {
    case RequiredField::Amount:
        m_amount = new MoneyEdit(this);
        m_amount->setObjectName(QStringLiteral("amount"));
        m_amount->setCurrency(m_session.catalog().settings.currency);
        connect(m_amount, &QLineEdit::textChanged, this, &MissingForm::changed);
        return m_amount;
    case RequiredField::Contact:
        makeName(&m_client.contact, "userContact");
        m_client.contact->setSource(contactsOf(m_session));
        return m_client.contact;
    case RequiredField::Company:
        makeName(&m_client.company, "userCompany");
        m_client.company->setSource(companiesOf(m_session));
        return m_client.company;
    case RequiredField::Phone:
        return makeLine(&m_client.phone, "phone");
    case RequiredField::Email:
        return makeLine(&m_client.email, "email");
    case RequiredField::ExpectedOn:
        return makeDay();
    case RequiredField::Manager:
        return makeChoice(&m_manager, "userManager");
    case RequiredField::Source:
        return makeChoice(&m_source, "userSource");
    case RequiredField::Region:
        return makeChoice(&m_region, "userRegion");
    case RequiredField::Note:
        m_note = new QPlainTextEdit(this);
        m_note->setObjectName(QStringLiteral("note"));
        m_note->setTabChangesFocus(true);
        m_note->setFixedHeight(72);
        connect(m_note, &QPlainTextEdit::textChanged, this, &MissingForm::changed);
        return m_note;
    }
    Q_UNREACHABLE();
}

QWidget *MissingForm::makeName(NameField **field, const char *name)
{
    *field = new NameField(this);
    (*field)->setObjectName(QLatin1String(name));
    connect(*field, &QLineEdit::textChanged, this, &MissingForm::changed);
    return *field;
}

/// Null where nobody is named.
QWidget *MissingForm::noteUnder(RequiredField field)
{
    if (field == RequiredField::Company)
        return makeCompanyNote(m_session, m_client, KnownNote::Answers::Use, this);
    if (field != RequiredField::Contact)
        return nullptr;
    KnownNote *note = makeContactNote(m_session, m_client, KnownNote::Answers::Use, this);
    // The telephone and the address tell who it is, too.
    connect(this, &MissingForm::changed, note, &KnownNote::lookSoon);
    return note;
}

QWidget *MissingForm::makeLine(QLineEdit **line, const char *name)
{
    *line = new QLineEdit(this);
    (*line)->setObjectName(QLatin1String(name));
    connect(*line, &QLineEdit::textChanged, this, &MissingForm::changed);
    return *line;
}

QWidget *MissingForm::makeChoice(QComboBox **combo, const char *name)
{
    *combo = makeCombo(name, this);
    connect(*combo, &QComboBox::currentIndexChanged, this, &MissingForm::changed);
    return *combo;
}

// A day is always in the editor, and given only when it is said to be.
QWidget *MissingForm::makeDay()
{
    auto *row = new QWidget(this);
    m_hasExpected = new QCheckBox(row);
    m_hasExpected->setObjectName(QStringLiteral("hasExpected"));
    m_expected = new QDateEdit(row);
    m_expected->setObjectName(QStringLiteral("expected"));
    m_expected->setCalendarPopup(true);
    m_expected->setDate(m_session.days().day(m_session.now()).addDays(daysUntilExpected));
    m_expected->setEnabled(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hasExpected);
    layout->addWidget(m_expected, 1);
    row->setFocusProxy(m_hasExpected);
    connect(m_hasExpected, &QCheckBox::toggled, m_expected, &QWidget::setEnabled);
    connect(m_hasExpected, &QCheckBox::toggled, this, &MissingForm::changed);
    return row;
}

// What cannot be read is something too: the refusal says why.
bool MissingForm::hasAmount() const
{
    const auto amount = m_amount->money();
    return !amount || amount->value_or(Money()) != Money();
}

bool MissingForm::isGiven(RequiredField field) const
{
    switch (field) {
    case RequiredField::Amount:
        return hasAmount();
    case RequiredField::Contact:
        return isFilled(m_client.contact);
    case RequiredField::Company:
        return isFilled(m_client.company);
    case RequiredField::Phone:
        return isFilled(m_client.phone);
    case RequiredField::Email:
        return isFilled(m_client.email);
    case RequiredField::ExpectedOn:
        return m_hasExpected->isChecked();
    case RequiredField::Manager:
        return isChosen(m_manager);
    case RequiredField::Source:
        return isChosen(m_source);
    case RequiredField::Region:
        return isChosen(m_region);
    case RequiredField::Note:
        return !m_note->toPlainText().trimmed().isEmpty();
    }
    Q_UNREACHABLE();
}

bool MissingForm::isComplete() const
{
    return std::ranges::all_of(m_labels, [this](const auto &row) { return isGiven(row.first); })
            && std::ranges::all_of(m_confirmations,
                                   [](const auto &row) { return row.second->isChecked(); });
}

Result<EntryAnswers> MissingForm::answers() const
{
    EntryAnswers answers;
    static_cast<ClientEntry &>(answers) = m_client.entry(m_session);
    if (m_amount) {
        const auto amount = m_amount->money();
        if (!amount)
            return std::unexpected(amount.error());
        answers.amount = *amount;
    }
    if (m_hasExpected && m_hasExpected->isChecked())
        answers.expectedOn = m_expected->date();
    if (m_manager)
        answers.manager = chosenId<ManagerId>(m_manager);
    if (m_source)
        answers.source = chosenId<SourceId>(m_source);
    if (m_region)
        answers.region = chosenId<RegionId>(m_region);
    if (m_note)
        answers.note = m_note->toPlainText();
    for (const auto &[id, confirmation] : m_confirmations) {
        if (confirmation->isChecked())
            answers.confirmed.push_back(id);
    }
    return answers;
}

void MissingForm::retranslate()
{
    const Catalog &catalog = m_session.catalog();
    for (const auto &[field, label] : m_labels) {
        const QString name = field == RequiredField::Amount
                ? tr("Amount, %1").arg(catalog.settings.currency.code)
                : requiredFieldName(field);
        label->setText(name);
        label->buddy()->setAccessibleName(name);
    }
    const auto fill = [](QComboBox *combo, const auto &items) {
        if (!combo)
            return;
        fillNameCombo(combo, items, tr("Choose…"), false);
        if (combo->count() == 1)
            combo->setItemText(0, tr("The list is empty. Add a name in Settings."));
    };
    fill(m_manager, catalog.managers);
    fill(m_source, catalog.sources);
    fill(m_region, catalog.regions);
    if (m_expected) {
        m_hasExpected->setAccessibleName(requiredFieldName(RequiredField::ExpectedOn));
        m_expected->setAccessibleName(requiredFieldName(RequiredField::ExpectedOn));
        showInFormat(m_expected, fieldDateFormat(locale()));
    }
}

} // namespace voronka
