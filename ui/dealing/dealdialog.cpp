#include "ui/dealing/dealdialog.h"

#include "ui/dealing/fieldcombos.h"
#include "ui/dealing/missingdialog.h"
#include "ui/dealing/nextcontact.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
#include "ui/naming/knownnote.h"
#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace voronka {

DealDialog::DealDialog(BookSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_form(new QFormLayout), m_title(new QLineEdit(this)),
      m_amount(new MoneyEdit(this)), m_contact(new NameField(this)), m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)), m_company(new NameField(this)),
      m_client{m_contact, m_company, m_phone, m_email},
      m_contactNote(makeContactNote(session, m_client, KnownNote::Answers::Use, this)),
      m_companyNote(makeCompanyNote(session, m_client, KnownNote::Answers::Use, this)),
      m_funnel(makeCombo("userFunnel", this)), m_stage(makeCombo("userStage", this)),
      m_manager(makeCombo("userManager", this)), m_source(makeCombo("userSource", this)),
      m_region(makeCombo("userRegion", this)), m_kind(makeCombo("kind", this)),
      m_hasExpected(new QCheckBox(this)), m_expected(new QDateEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("dealDialog"));
    build();
    retranslate();
}

DealDialog::DealDialog(BookSession &session, const DealDraft &draft, QWidget *parent)
    : DealDialog(session, parent)
{
    m_draft = draft;
    begin(draft);
    m_atStart = typed();
}

DealDialog::DealDialog(BookSession &session, const DealLine &line, QWidget *parent)
    : DealDialog(session, parent)
{
    m_deal = line.deal;
    show(line);
    retranslate();
    m_atStart = typed();
}

void DealDialog::build()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setCurrency(m_session.catalog().settings.currency);
    m_contact->setObjectName(QStringLiteral("userContact"));
    m_contact->setSource(contactsOf(m_session));
    m_company->setObjectName(QStringLiteral("userCompany"));
    m_company->setSource(companiesOf(m_session));
    for (const QLineEdit *channel : {m_phone, m_email})
        connect(channel, &QLineEdit::textChanged, m_contactNote, &KnownNote::lookSoon);
    m_phone->setObjectName(QStringLiteral("phone"));
    m_email->setObjectName(QStringLiteral("email"));
    m_hasExpected->setObjectName(QStringLiteral("hasExpected"));
    m_expected->setObjectName(QStringLiteral("expected"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(90);
    m_expected->setCalendarPopup(true);
    m_expected->setDate(m_session.days().day(m_session.now()).addDays(daysUntilExpected));
    m_expected->setEnabled(false);
    connect(m_hasExpected, &QCheckBox::toggled, m_expected, &QWidget::setEnabled);
    for (DealKind kind : {DealKind::New, DealKind::Repeat, DealKind::Referral})
        m_kind->addItem(QString(), int(kind));
    for (const Funnel &funnel : m_session.catalog().funnels) {
        if (!funnel.archived)
            m_funnel->addItem(funnel.name, funnel.id.value);
    }
    connect(m_funnel, &QComboBox::currentIndexChanged, this, &DealDialog::fillStages);
    fillStages();
    addRows();

    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_session.book().isWritable());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // On a small screen the form scrolls and the buttons stay.
    auto *page = new QWidget;
    page->setLayout(m_form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // Its fields have it, and bring themselves into view.
    // Room for the frame of the field that has the focus.
    m_form->setContentsMargins(2, 2, 2, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(scroll);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    // Whoever types on, with Tab from field to field, is not to land on a button that appears.
    m_companyNote->comeAfter(m_company);
    m_contactNote->comeAfter(m_company);
    resize(560, 640);
    m_title->setFocus();
}

void DealDialog::addRows()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *expected = new QHBoxLayout;
    expected->addWidget(m_hasExpected);
    expected->addWidget(m_expected, 1);
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_amount),
                           static_cast<QWidget *>(m_contact), static_cast<QWidget *>(m_phone),
                           static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_company),
                           static_cast<QWidget *>(m_funnel), static_cast<QWidget *>(m_stage),
                           static_cast<QWidget *>(m_manager), static_cast<QWidget *>(m_source),
                           static_cast<QWidget *>(m_region), static_cast<QWidget *>(m_kind)}) {
        auto *label = new PlainLabel(this);
        label->setBuddy(field);
        label->setMinimumHeight(field->sizeHint().height());
        m_form->addRow(label, field);
        if (field == m_contact)
            m_form->addRow(QString(), m_contactNote);
        else if (field == m_company)
            m_form->addRow(QString(), m_companyNote);
    }
    m_form->addRow(QString(), expected);
    auto *noteLabel = new PlainLabel(this);
    noteLabel->setBuddy(m_note);
    m_form->addRow(noteLabel, m_note);
}

void DealDialog::fillStages()
{
    m_stage->clear();
    const auto funnel = chosenId<FunnelId>(m_funnel);
    if (!funnel)
        return;
    for (StageId stage : m_session.catalog().liveStages(*funnel))
        m_stage->addItem(m_session.catalog().stageName(stage), stage.value);
}

void DealDialog::begin(const DealDraft &draft)
{
    m_title->setText(draft.title);
    m_title->selectAll();
    if (draft.amount != Money())
        m_amount->setMoney(draft.amount);
    PeopleStore &people = m_session.book().people();
    if (const auto contact = draft.contact ? people.contact(*draft.contact) : Result<Contact>();
        draft.contact && contact)
        m_contact->setEntry(contact->id.value, contact->name);
    if (const auto company = draft.company ? people.company(*draft.company) : Result<Company>();
        draft.company && company)
        m_company->setEntry(company->id.value, company->name);
    const Stage *stage = draft.stage ? m_session.catalog().stage(*draft.stage) : nullptr;
    chooseId(m_funnel, stage ? std::optional(stage->funnel) : draft.funnel);
    chooseId(m_stage, draft.stage);
    chooseId(m_manager, draft.manager);
    chooseId(m_source, draft.source);
    chooseId(m_region, draft.region);
    m_kind->setCurrentIndex(m_kind->findData(int(draft.kind)));
    m_hasExpected->setChecked(draft.expectedOn.has_value());
    if (draft.expectedOn)
        m_expected->setDate(*draft.expectedOn);
    m_note->setPlainText(draft.note);
}

void DealDialog::show(const DealLine &line)
{
    const Deal &deal = line.deal;
    m_title->setText(deal.title);
    m_amount->setMoney(deal.amount);
    if (deal.contact)
        m_contact->setEntry(deal.contact->value, line.contactName);
    if (deal.company)
        m_company->setEntry(deal.company->value, line.companyName);
    // Where it stands is changed by moving, not by editing.
    m_form->setRowVisible(m_funnel, false);
    m_form->setRowVisible(m_stage, false);
    m_kind->setCurrentIndex(m_kind->findData(int(deal.kind)));
    m_hasExpected->setChecked(deal.expectedOn.has_value());
    if (deal.expectedOn)
        m_expected->setDate(*deal.expectedOn);
    m_note->setPlainText(deal.note);
    retranslate();
    chooseId(m_manager, deal.manager);
    chooseId(m_source, deal.source);
    chooseId(m_region, deal.region);
}

Result<DealFields> DealDialog::fields() const
{
    DealFields fields;
    fields.title = m_title->text().trimmed();
    const auto amount = m_amount->money();
    if (!amount)
        return std::unexpected(amount.error());
    fields.amount = amount->value_or(Money());
    fields.manager = chosenId<ManagerId>(m_manager);
    fields.source = chosenId<SourceId>(m_source);
    fields.region = chosenId<RegionId>(m_region);
    fields.kind = DealKind(m_kind->currentData().toInt());
    fields.parent = m_deal ? m_deal->parent : m_draft.parent;
    if (m_hasExpected->isChecked())
        fields.expectedOn = m_expected->date();
    fields.note = m_note->toPlainText();
    return fields;
}

DealDraft DealDialog::draft(const DealFields &entered) const
{
    DealDraft draft = m_draft;
    draft.funnel = chosenId<FunnelId>(m_funnel);
    draft.stage = chosenId<StageId>(m_stage);
    draft.title = entered.title;
    draft.amount = entered.amount;
    draft.manager = entered.manager;
    draft.source = entered.source;
    draft.region = entered.region;
    draft.kind = entered.kind;
    draft.expectedOn = entered.expectedOn;
    draft.note = entered.note;
    return draft;
}

// A telephone that was typed waits for the one it belongs to.
Result<DealId> DealDialog::saveNew(const DealDraft &draft, const EntryAnswers &answers)
{
    ClientEntry client = m_client.entry(m_session);
    EntryAnswers all = answers;
    if (all.namesContact() || all.namesCompany()) {
        if (all.phone.isEmpty())
            std::swap(all.phone, client.phone);
        if (all.email.isEmpty())
            std::swap(all.email, client.email);
    }
    return m_session.dealDesk().create(draft, client, all);
}

void DealDialog::addNew(const DealDraft &draft)
{
    DealDraft nameless = draft;
    nameless.contact.reset();
    nameless.company.reset();
    EntryAnswers named;
    static_cast<ClientEntry &>(named) = m_client.entry(m_session);
    auto missing = missingToCreate(m_session.book(), nameless, named);
    // Without a title it is refused anyway.
    if (!missing || missing->empty() || draft.title.isEmpty())
        finish(missing ? saveNew(draft, {}) : std::unexpected(missing.error()));
    else
        askMissing(draft, asked(std::move(*missing)));
}

/// Whose telephone it is may be missing; the number itself stands in this form.
std::vector<StageRequirement> DealDialog::asked(std::vector<StageRequirement> missing) const
{
    const ClientEntry client = m_client.entry(m_session);
    auto asked = withClient(std::move(missing), client.namesContact() || client.namesCompany());
    std::erase_if(asked, [&client](const StageRequirement &one) {
        return (one.field == RequiredField::Phone && !client.phone.isEmpty())
                || (one.field == RequiredField::Email && !client.email.isEmpty());
    });
    return asked;
}

void DealDialog::askMissing(const DealDraft &draft, const std::vector<StageRequirement> &missing)
{
    const StageId stage = draft.stage.value_or(missing.back().stage);
    auto *question = new MissingDialog(
            m_session, {stage, missing, [] { return tr("Save"); }},
            [title = draft.title] { return title; }, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setSave([this, question, draft]() -> Result<> {
        const auto answers = question->answers();
        if (!answers)
            return std::unexpected(answers.error());
        const auto added = saveNew(draft, *answers);
        if (!added)
            return std::unexpected(added.error());
        m_added = *added;
        return {};
    });
    connect(question, &QDialog::accepted, this, [this] { finish(*m_added); });
    question->open();
}

void DealDialog::finish(const Result<DealId> &deal)
{
    if (!deal) {
        showError(this, deal.error());
        return;
    }
    QDialog::accept();
    Q_EMIT saved(*deal);
}

void DealDialog::accept()
{
    const auto entered = fields();
    if (!entered) {
        showError(this, entered.error());
    } else if (!m_deal) {
        addNew(draft(*entered));
    } else {
        const auto edited =
                m_session.dealDesk().edit(m_deal->id, *entered, m_client.entry(m_session));
        finish(edited ? Result<DealId>(m_deal->id) : std::unexpected(edited.error()));
    }
}

// Independent of the language, which may be changed while the form is open.
QStringList DealDialog::typed() const
{
    const auto amount = m_amount->money();
    QStringList values{m_title->text(),       m_phone->text(),   m_email->text(),
                       m_note->toPlainText(), m_contact->text(), m_company->text()};
    for (const NameField *name : {m_contact, m_company})
        values << QString::number(name->entry().value_or(0));
    values << (amount ? QString::number(amount->value_or(Money()).minor) : m_amount->text());
    values << (m_hasExpected->isChecked() ? m_expected->date().toString(Qt::ISODate) : QString());
    for (const QComboBox *combo : {m_manager, m_source, m_region, m_kind, m_funnel, m_stage})
        values << combo->currentData().toString();
    return values;
}

bool DealDialog::isChanged() const
{
    return m_session.book().isWritable() && typed() != m_atStart;
}

// Esc and Cancel never throw away what was typed without asking.
void DealDialog::reject()
{
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(
            QMessageBox::Question, QString(), tr("Your changes are not saved. Save them?"),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            accept();
        else if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

void DealDialog::retranslate()
{
    setWindowTitle(m_deal ? tr("Deal") : tr("New deal"));
    const Catalog &catalog = m_session.catalog();
    fillNameCombo(m_manager, catalog.managers, tr("No manager"), m_deal.has_value());
    fillNameCombo(m_source, catalog.sources, tr("No source"), m_deal.has_value());
    fillNameCombo(m_region, catalog.regions, tr("No region"), m_deal.has_value());
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, dealKindText(DealKind(m_kind->itemData(i).toInt())));
    const std::pair<QWidget *, QString> labels[] = {
            {m_title, tr("Title")},
            {m_amount, tr("Amount, %1").arg(catalog.settings.currency.code)},
            {m_contact, tr("Contact")},
            {m_phone, tr("Phone")},
            {m_email, tr("E-mail")},
            {m_company, tr("Company")},
            {m_funnel, tr("Funnel")},
            {m_stage, tr("Stage")},
            {m_manager, tr("Manager")},
            {m_source, tr("Source")},
            {m_region, tr("Region")},
            {m_kind, tr("Kind")},
            {m_note, tr("Note")},
    };
    for (const auto &[field, text] : labels) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    }
    m_hasExpected->setText(tr("Expected close"));
    m_expected->setAccessibleName(tr("Expected close"));
    showInFormat(m_expected, fieldDateFormat(locale()));
}

void DealDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
