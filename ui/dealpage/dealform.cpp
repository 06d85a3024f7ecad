#include "ui/dealpage/dealform.h"

#include "ui/dealpage/channeldialog.h"
#include "ui/dealpage/channelrow.h"
#include "ui/dealpage/tagedit.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
#include "ui/naming/knownnote.h"
#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

#include <array>

namespace voronka {

namespace {

constexpr int noteHeight = 84;

QComboBox *makeCombo(const char *name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

Result<Contact> read(PeopleStore &people, ContactId id)
{
    return people.contact(id);
}

Result<Company> read(PeopleStore &people, CompanyId id)
{
    return people.company(id);
}

QToolButton *makeOpenButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(QStringLiteral("open")));
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

DealForm::DealForm(BookSession &session, QLineEdit *title, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(title), m_form(new QFormLayout(this)),
      m_contact(new NameField(this)), m_company(new NameField(this)),
      m_client{m_contact, m_company},
      m_contactNote(makeContactNote(session, m_client, KnownNote::Answers::UseOrAdd, this)),
      m_companyNote(makeCompanyNote(session, m_client, KnownNote::Answers::UseOrAdd, this)),
      m_openContact(makeOpenButton("openContact", this)), m_contactChannels(new ChannelRow(this)),
      m_openCompany(makeOpenButton("openCompany", this)), m_companyChannels(new ChannelRow(this)),
      m_amount(new MoneyEdit(this)), m_hasExpected(new QCheckBox(this)),
      m_expected(new QDateEdit(this)), m_manager(makeCombo("userManager", this)),
      m_source(makeCombo("userSource", this)), m_region(makeCombo("userRegion", this)),
      m_kind(makeCombo("kind", this)), m_tags(new TagEdit(session, this)),
      m_note(new QPlainTextEdit(this))
{
    build();
    connectFields();
    retranslate();
}

void DealForm::build()
{
    m_contact->setObjectName(QStringLiteral("contact"));
    m_company->setObjectName(QStringLiteral("company"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_hasExpected->setObjectName(QStringLiteral("hasExpected"));
    m_expected->setObjectName(QStringLiteral("expected"));
    m_expected->setCalendarPopup(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    for (const DealKind kind : {DealKind::New, DealKind::Repeat, DealKind::Referral})
        m_kind->addItem(QString(), int(kind));

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto beside = [this](QWidget *field, QToolButton *button) {
        auto *pair = new QWidget(this);
        auto *layout = new QHBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(field, 1);
        layout->addWidget(button);
        return pair;
    };
    addRow(m_contact, beside(m_contact, m_openContact));
    m_form->addRow(m_contactNote);
    m_form->addRow(m_contactChannels);
    addRow(m_company, beside(m_company, m_openCompany));
    m_form->addRow(m_companyNote);
    m_form->addRow(m_companyChannels);
    addRow(m_amount);
    auto *expected = new QWidget(this);
    auto *layout = new QHBoxLayout(expected);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hasExpected);
    layout->addWidget(m_expected, 1);
    m_form->addRow(expected);
    for (QComboBox *combo : {m_manager, m_source, m_region, m_kind})
        addRow(combo);
    addRow(m_tags);
    auto *noteLabel = new PlainLabel(this);
    noteLabel->setBuddy(m_note);
    m_form->addRow(noteLabel);
    m_form->addRow(m_note);
    noteLabel->setObjectName(QStringLiteral("noteLabel"));
}

void DealForm::addRow(QWidget *field, QWidget *shown)
{
    auto *label = new PlainLabel(this);
    label->setObjectName(field->objectName() + QLatin1String("Label"));
    label->setBuddy(field);
    label->setMinimumHeight(m_amount->sizeHint().height());
    // The name of the owner's list is a text of ours.
    if (label->objectName().startsWith(QLatin1String("user")))
        label->setObjectName(label->objectName().mid(4));
    m_form->addRow(label, shown ? shown : field);
}

void DealForm::connectFields()
{
    connect(m_title, &QLineEdit::editingFinished, this, [this] { leave(Title); });
    connect(m_amount, &QLineEdit::editingFinished, this, [this] { leave(Amount); });
    connect(m_contact, &QLineEdit::editingFinished, this, [this] { leave(Contact); });
    connect(m_company, &QLineEdit::editingFinished, this, [this] { leave(Company); });
    connect(m_contact, &NameField::picked, this, [this] { leave(Contact); });
    connect(m_company, &NameField::picked, this, [this] { leave(Company); });
    connect(m_expected, &QDateEdit::editingFinished, this, [this] { leave(Expected); });
    connect(m_hasExpected, &QCheckBox::toggled, m_expected, &QWidget::setVisible);
    connect(m_hasExpected, &QCheckBox::clicked, this, [this] { leave(Expected); });
    const std::pair<QComboBox *, Field> combos[]{
            {m_manager, Manager}, {m_source, Source}, {m_region, Region}, {m_kind, Kind}};
    for (const auto &[combo, field] : combos)
        connect(combo, &QComboBox::activated, this, [this, field = field] { leave(field); });
    m_note->installEventFilter(this);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_manager, m_source, m_region, m_kind, m_expected})
        field->installEventFilter(this);
    connect(m_tags, &TagEdit::failed, this, &DealForm::failed);
    for (ChannelRow *row : {m_contactChannels, m_companyChannels})
        connect(row, &ChannelRow::failed, this, &DealForm::failed);
    connect(m_contactChannels, &ChannelRow::addRequested, this, [this] {
        if (const auto contact = m_session.book().people().contact(*m_line.deal.contact))
            addChannels(*contact);
        else
            Q_EMIT failed(contact.error());
    });
    connect(m_companyChannels, &ChannelRow::addRequested, this, [this] {
        if (const auto company = m_session.book().people().company(*m_line.deal.company))
            addChannels(*company);
        else
            Q_EMIT failed(company.error());
    });
    m_contact->setSource(contactsOf(m_session));
    m_company->setSource(companiesOf(m_session));
    connect(m_contactNote, &KnownNote::addRequested, this, [this] { store(Contact); });
    connect(m_companyNote, &KnownNote::addRequested, this, [this] { store(Company); });
    connect(m_openContact, &QToolButton::clicked, this, [this] {
        if (m_line.deal.contact)
            Q_EMIT contactRequested(*m_line.deal.contact);
    });
    connect(m_openCompany, &QToolButton::clicked, this, [this] {
        if (m_line.deal.company)
            Q_EMIT companyRequested(*m_line.deal.company);
    });
}

bool DealForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        leave(Note);
    // The wheel scrolls the page. Over a field it would change the deal unnoticed.
    if (watched != m_note && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DealForm::leave(Field field)
{
    const bool shown = m_line.deal.id != DealId();
    if (m_saving || !shown || !m_session.isOpen() || !isPending(field) || asksFirst(field))
        return;
    store(field);
}

// Leaving a field is no answer to the question who is meant.
bool DealForm::asksFirst(Field field) const
{
    if (field != Contact && field != Company)
        return false;
    KnownNote *note = field == Contact ? m_contactNote : m_companyNote;
    note->lookNow();
    return note->isAsking();
}

void DealForm::store(Field field)
{
    if (const Result<> done = saveField(field); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT saved();
}

void DealForm::showDeal(const DealLine &line)
{
    m_line = line;
    m_amount->setCurrency(m_session.catalog().settings.currency);
    m_tags->discard();
    retranslate();
    discard();
}

void DealForm::clear()
{
    m_line = DealLine();
    discard();
}

void DealForm::refresh(const DealLine &line)
{
    std::array<bool, fieldCount> typed{};
    for (int field = 0; field < fieldCount; ++field)
        typed[size_t(field)] = isPending(Field(field));
    m_line = line;
    m_amount->setCurrency(m_session.catalog().settings.currency);
    retranslate();
    for (int field = 0; field < fieldCount; ++field) {
        if (!typed[size_t(field)])
            showField(Field(field));
    }
    m_tags->setTags(line.deal.id, line.tags);
    showChannels();
}

void DealForm::discard()
{
    for (int field = 0; field < fieldCount; ++field)
        showField(Field(field));
    m_tags->discard();
    m_tags->setTags(m_line.deal.id, m_line.tags);
    showChannels();
}

void DealForm::setEditable(bool editable)
{
    for (QLineEdit *field :
         {m_title, static_cast<QLineEdit *>(m_contact), static_cast<QLineEdit *>(m_company),
          static_cast<QLineEdit *>(m_amount)})
        field->setReadOnly(!editable);
    m_note->setReadOnly(!editable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_hasExpected, m_expected, m_manager,
                                                           m_source, m_region, m_kind})
        field->setEnabled(editable);
    m_tags->setEditable(editable);
    if (std::exchange(m_editable, editable) != editable)
        showChannels();
}

void DealForm::showChannels()
{
    const Deal &deal = m_line.deal;
    const auto contact = deal.contact ? m_session.book().people().contact(*deal.contact)
                                      : Result<voronka::Contact>();
    m_contactChannels->setChannels(contact ? contact->channels : std::vector<Channel>());
    m_contactChannels->setAddable(deal.contact && contact && m_editable);
    m_openContact->setEnabled(deal.contact.has_value());
    const auto company = deal.company ? m_session.book().people().company(*deal.company)
                                      : Result<voronka::Company>();
    m_companyChannels->setChannels(company ? company->channels : std::vector<Channel>());
    m_companyChannels->setAddable(deal.company && company && m_editable);
    m_openCompany->setEnabled(deal.company.has_value());
}

// The client may be changed elsewhere while the question stands: it is read again when answered.
template<typename Client>
void DealForm::addChannels(const Client &client)
{
    auto *question = new ChannelDialog(client.name, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &BookSession::closing, question, [question] {
        question->hide();
        question->deleteLater();
    });
    question->setSave([this, question, id = client.id]() -> Result<> {
        auto now = read(m_session.book().people(), id);
        if (!now)
            return std::unexpected(now.error());
        const std::vector<Channel> added = question->channels();
        now->channels.insert(now->channels.end(), added.begin(), added.end());
        return m_session.peopleDesk().edit(*now);
    });
    question->open();
}

void DealForm::retranslate()
{
    if (m_session.isOpen()) {
        const Catalog &catalog = m_session.catalog();
        fillNameCombo(m_manager, catalog.managers, tr("No manager"), true);
        fillNameCombo(m_source, catalog.sources, tr("No source"), true);
        fillNameCombo(m_region, catalog.regions, tr("No region"), true);
    }
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, dealKindText(DealKind(m_kind->itemData(i).toInt())));
    const std::pair<QWidget *, QString> names[]{
            {m_contact, tr("Contact")}, {m_company, tr("Company")}, {m_amount, tr("Amount")},
            {m_manager, tr("Manager")}, {m_source, tr("Source")},   {m_region, tr("Region")},
            {m_kind, tr("Kind")},       {m_tags, tr("Tags")},       {m_note, tr("Note")},
    };
    for (const auto &[field, text] : names) {
        field->setAccessibleName(text);
        for (PlainLabel *label : findChildren<PlainLabel *>()) {
            if (label->buddy() == field)
                label->setText(text);
        }
    }
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_contact->setPlaceholderText(tr("Name of the person"));
    m_company->setPlaceholderText(tr("Name of the company"));
    for (NameField *field : {m_contact, m_company})
        field->updateGeometry(); // It is as wide as what stands in it when it is empty.
    m_openContact->setAccessibleName(tr("Show the person"));
    m_openContact->setToolTip(tr("Show the person"));
    m_openCompany->setAccessibleName(tr("Show the company"));
    m_openCompany->setToolTip(tr("Show the company"));
    m_hasExpected->setText(tr("Expected close"));
    m_expected->setAccessibleName(tr("Expected close"));
    showInFormat(m_expected, fieldDateFormat(locale()));
}

void DealForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
