#include "ui/dealpage/dealform.h"

#include "ui/dealpage/channelrow.h"
#include "ui/tasks/namefield.h"
#include "ui/dealpage/tagedit.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/filters/moneyedit.h"
#include "ui/filters/namecombo.h"
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
#include <QScopedValueRollback>
#include <QToolButton>

#include <array>

namespace voronka {

namespace {

constexpr int daysUntilExpected = 14;
constexpr int noteHeight = 84;
constexpr size_t mostOffered = 12;
/// The key of the tag being typed among the pending texts, beside the numbers of the fields.
constexpr int tagText = 100;

QComboBox *makeCombo(const char *name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
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

template<typename IdType>
std::optional<qint64> number(std::optional<IdType> id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

/// Whom a client of that name is told apart by: the first telephone number or address.
QString detailOf(const std::vector<Channel> &channels)
{
    return channels.empty() ? QString() : channels.front().value;
}

} // namespace

DealForm::DealForm(BookSession &session, QLineEdit *title, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(title), m_form(new QFormLayout(this)),
      m_contact(new NameField(this)), m_openContact(makeOpenButton("openContact", this)),
      m_contactChannels(new ChannelRow(this)), m_company(new NameField(this)),
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
    m_form->addRow(m_contactChannels);
    addRow(m_company, beside(m_company, m_openCompany));
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
    m_contact->setSource([this](const QString &typed) { return contactsLike(typed); });
    m_company->setSource([this](const QString &typed) { return companiesLike(typed); });
    connect(m_openContact, &QToolButton::clicked, this, [this] {
        if (m_line.deal.contact)
            Q_EMIT contactRequested(*m_line.deal.contact);
    });
    connect(m_openCompany, &QToolButton::clicked, this, [this] {
        if (m_line.deal.company)
            Q_EMIT companyRequested(*m_line.deal.company);
    });
}

std::vector<NameField::Choice> DealForm::contactsLike(const QString &typed) const
{
    std::vector<NameField::Choice> choices;
    if (!m_session.texts())
        return choices;
    for (const TextMatch &match :
         m_session.texts()->contacts.find(SearchQuery(typed), mostOffered)) {
        if (const auto found = m_session.book().people().contact(ContactId(match.id)))
            choices.push_back({match.id, found->name, detailOf(found->channels)});
    }
    return choices;
}

std::vector<NameField::Choice> DealForm::companiesLike(const QString &typed) const
{
    std::vector<NameField::Choice> choices;
    if (!m_session.texts())
        return choices;
    for (const TextMatch &match :
         m_session.texts()->companies.find(SearchQuery(typed), mostOffered)) {
        if (const auto found = m_session.book().people().company(CompanyId(match.id)))
            choices.push_back({match.id, found->name, detailOf(found->channels)});
    }
    return choices;
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
    if (m_saving || !shown || !m_session.isOpen() || !isPending(field))
        return;
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
}

std::optional<QDate> DealForm::expected() const
{
    return m_hasExpected->isChecked() ? std::optional(m_expected->date()) : std::nullopt;
}

bool DealForm::isPending(Field field) const
{
    const Deal &deal = m_line.deal;
    switch (field) {
    case Title:
        return m_title->text().trimmed() != deal.title;
    case Contact:
        return m_contact->text().trimmed() != m_line.contactName
                || (m_contact->entry() && m_contact->entry() != number(deal.contact));
    case Company:
        return m_company->text().trimmed() != m_line.companyName
                || (m_company->entry() && m_company->entry() != number(deal.company));
    case Amount: {
        const auto amount = m_amount->money();
        return !amount || amount->value_or(Money()) != deal.amount;
    }
    case Expected:
        return expected() != deal.expectedOn;
    case Manager:
        return chosenId<ManagerId>(m_manager) != deal.manager;
    case Source:
        return chosenId<SourceId>(m_source) != deal.source;
    case Region:
        return chosenId<RegionId>(m_region) != deal.region;
    case Kind:
        return DealKind(m_kind->currentData().toInt()) != deal.kind;
    case Note:
        return m_note->toPlainText() != deal.note;
    }
    Q_UNREACHABLE();
}

void DealForm::showField(Field field)
{
    const Deal &deal = m_line.deal;
    switch (field) {
    case Title:
        m_title->setText(deal.title);
        m_title->setCursorPosition(0);
        break;
    case Contact:
        m_contact->setEntry(number(deal.contact), m_line.contactName);
        break;
    case Company:
        m_company->setEntry(number(deal.company), m_line.companyName);
        break;
    case Amount:
        m_amount->setMoney(deal.amount == Money() ? std::nullopt : std::optional(deal.amount));
        break;
    case Expected:
        m_hasExpected->setChecked(deal.expectedOn.has_value());
        m_expected->setVisible(deal.expectedOn.has_value());
        m_expected->setDate(deal.expectedOn.value_or(
                m_session.days().day(m_session.now()).addDays(daysUntilExpected)));
        break;
    case Manager:
        chooseId(m_manager, deal.manager);
        break;
    case Source:
        chooseId(m_source, deal.source);
        break;
    case Region:
        chooseId(m_region, deal.region);
        break;
    case Kind:
        m_kind->setCurrentIndex(m_kind->findData(int(deal.kind)));
        break;
    case Note:
        if (m_note->toPlainText() != deal.note)
            m_note->setPlainText(deal.note);
        break;
    }
}

void DealForm::showChannels()
{
    const Deal &deal = m_line.deal;
    const auto contact = deal.contact ? m_session.book().people().contact(*deal.contact)
                                      : Result<voronka::Contact>();
    m_contactChannels->setChannels(contact ? contact->channels : std::vector<Channel>());
    m_openContact->setEnabled(deal.contact.has_value());
    const auto company = deal.company ? m_session.book().people().company(*deal.company)
                                      : Result<voronka::Company>();
    m_companyChannels->setChannels(company ? company->channels : std::vector<Channel>());
    m_openCompany->setEnabled(deal.company.has_value());
}

bool DealForm::isPending() const
{
    for (int field = 0; field < fieldCount; ++field) {
        if (isPending(Field(field)))
            return true;
    }
    return m_tags->isPending();
}

Result<> DealForm::save()
{
    Result<> first;
    for (int field = 0; field < fieldCount; ++field) {
        if (!isPending(Field(field)))
            continue;
        const Result<> done = saveField(Field(field));
        if (!done && first)
            first = done;
        // A book that is locked or full is so for the next field, too.
        if (!done && done.error().kind != ErrorKind::Refused
            && done.error().kind != ErrorKind::BadInput)
            return first;
    }
    const Result<> tags = m_tags->save();
    return first ? tags : first;
}

// What another program changed meanwhile is kept: only this field is written over what is there.
Result<> DealForm::saveField(Field field)
{
    const QScopedValueRollback saving(m_saving, true);
    const auto deal = m_session.book().deals().deal(m_line.deal.id);
    if (!deal)
        return std::unexpected(deal.error());
    DealFields fields = fieldsOf(*deal);
    if (const Result<> valid = put(field, fields); !valid)
        return valid;
    Result<> done;
    if (field == Contact)
        done = saveContact(fields);
    else if (field == Company)
        done = saveCompany(fields);
    else
        done = m_session.dealDesk().edit(deal->id, fields);
    if (done) {
        // A commit that changed nothing is told to nobody.
        const auto line = m_session.book().deals().lines(std::array{deal->id});
        if (line && !line->empty())
            m_line = line->front();
        showField(field);
    }
    return done;
}

Result<> DealForm::put(Field field, DealFields &fields) const
{
    switch (field) {
    case Title:
        fields.title = m_title->text();
        break;
    case Amount: {
        const auto amount = m_amount->money();
        if (!amount)
            return std::unexpected(amount.error());
        fields.amount = amount->value_or(Money());
        break;
    }
    case Expected:
        fields.expectedOn = expected();
        break;
    case Manager:
        fields.manager = chosenId<ManagerId>(m_manager);
        break;
    case Source:
        fields.source = chosenId<SourceId>(m_source);
        break;
    case Region:
        fields.region = chosenId<RegionId>(m_region);
        break;
    case Kind:
        fields.kind = DealKind(m_kind->currentData().toInt());
        break;
    case Note:
        fields.note = m_note->toPlainText();
        break;
    case Contact:
    case Company:
        break;
    }
    return {};
}

Result<> DealForm::saveContact(DealFields fields)
{
    const QString name = m_contact->text().trimmed();
    const auto chosen = m_contact->entry();
    if (!name.isEmpty() && !chosen)
        return m_session.dealDesk().edit(m_line.deal.id, fields,
                                         {m_line.companyName, name, {}, {}});
    fields.contact = chosen && !name.isEmpty() ? std::optional(ContactId(*chosen)) : std::nullopt;
    return m_session.dealDesk().edit(m_line.deal.id, fields);
}

Result<> DealForm::saveCompany(DealFields fields)
{
    const QString name = m_company->text().trimmed();
    const auto chosen = m_company->entry();
    if (!name.isEmpty() && !chosen) {
        // The person stays; only a company without one is found or added by its name.
        const auto found = m_session.book().people().findCompany(name);
        if (!found)
            return std::unexpected(found.error());
        if (*found) {
            fields.company = **found;
            return m_session.dealDesk().edit(m_line.deal.id, fields);
        }
        voronka::Company company;
        company.name = name;
        const auto added = m_session.peopleDesk().add(company);
        if (!added)
            return std::unexpected(added.error());
        fields.company = *added;
        return m_session.dealDesk().edit(m_line.deal.id, fields);
    }
    fields.company = chosen && !name.isEmpty() ? std::optional(CompanyId(*chosen)) : std::nullopt;
    return m_session.dealDesk().edit(m_line.deal.id, fields);
}

QHash<int, QString> DealForm::pendingTexts() const
{
    QHash<int, QString> texts;
    const std::pair<Field, const QLineEdit *> lines[]{
            {Title, m_title}, {Contact, m_contact}, {Company, m_company}, {Amount, m_amount}};
    for (const auto &[field, edit] : lines) {
        if (isPending(field))
            texts.insert(field, edit->text());
    }
    if (isPending(Note))
        texts.insert(Note, m_note->toPlainText());
    if (m_tags->isPending())
        texts.insert(tagText, m_tags->typed());
    return texts;
}

void DealForm::putBack(const QHash<int, QString> &texts)
{
    const std::pair<Field, QLineEdit *> lines[]{
            {Title, m_title}, {Contact, m_contact}, {Company, m_company}, {Amount, m_amount}};
    for (const auto &[field, edit] : lines) {
        if (texts.contains(field))
            edit->setText(texts.value(field));
    }
    if (texts.contains(Note))
        m_note->setPlainText(texts.value(Note));
    m_tags->setTyped(texts.value(tagText));
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
    m_expected->setDisplayFormat(fieldDateFormat(locale()));
}

void DealForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
