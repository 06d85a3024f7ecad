#include "ui/clients/clientform.h"

#include "ui/clients/channelsedit.h"
#include "ui/clients/tagchips.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/namecombo.h"
#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace voronka {

namespace {

constexpr int noteHeight = 96;
const QDate firstBirthday(1900, 1, 1);
const QDate likelyBirthday(1985, 1, 1);

} // namespace

ClientForm::ClientForm(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rows(new QFormLayout(this)),
      m_name(new QLineEdit(this)), m_companyRow(makeCompanyRow()),
      m_channels(new ChannelsEdit(this)), m_birthdayRow(makeBirthdayRow()),
      m_source(new QComboBox(this)), m_tags(new TagChips(session, this)),
      m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("clientForm"));
    build();
    connectFields();
    retranslate();
}

QWidget *ClientForm::makeCompanyRow()
{
    auto *row = new QWidget(this);
    m_company = new NameField(row);
    m_company->setObjectName(QStringLiteral("company"));
    m_openCompany = new QToolButton(row);
    m_openCompany->setObjectName(QStringLiteral("openCompany"));
    m_openCompany->setIcon(icon(QStringLiteral("company")));
    m_openCompany->setProperty("quiet", true);
    m_openCompany->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_company, 1);
    layout->addWidget(m_openCompany);
    return row;
}

QWidget *ClientForm::makeBirthdayRow()
{
    auto *row = new QWidget(this);
    m_hasBirthday = new QCheckBox(row);
    m_hasBirthday->setObjectName(QStringLiteral("hasBirthday"));
    m_birthday = new QDateEdit(likelyBirthday, row);
    m_birthday->setObjectName(QStringLiteral("birthday"));
    m_birthday->setCalendarPopup(true);
    m_birthday->setMinimumDate(firstBirthday);
    m_birthday->setEnabled(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hasBirthday);
    layout->addWidget(m_birthday, 1);
    return row;
}

void ClientForm::build()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_source->setObjectName(QStringLiteral("userSource"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(14);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    // Room for the frame of the field that has the focus.
    m_rows->setContentsMargins(2, 2, 8, 2);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows->setVerticalSpacing(4);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), m_companyRow, static_cast<QWidget *>(m_channels),
          m_birthdayRow, static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_tags),
          static_cast<QWidget *>(m_note)})
        addRow(field);
    m_channels->setTabStart(m_openCompany);
    m_tags->setTabStart(m_source);
}

void ClientForm::addRow(QWidget *field)
{
    auto *label = new PlainLabel(PlainLabel::Role::Muted, this);
    label->setWordWrap(false); // A form gives a label that wraps a half of its width.
    label->setBuddy(field);
    label->setContentsMargins(0, 4, 0, 0);
    m_rows->addRow(label, field);
}

void ClientForm::connectFields()
{
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    const auto leave = [this] {
        if (!m_filling)
            Q_EMIT fieldLeft();
    };
    connect(m_name, &QLineEdit::textChanged, this, tell);
    connect(m_name, &QLineEdit::returnPressed, this, leave);
    connect(m_company, &QLineEdit::textChanged, this, tell);
    connect(m_company, &QLineEdit::returnPressed, this, leave);
    m_company->setSource(companiesOf(m_session));
    connect(m_company, &NameField::picked, this, leave);
    connect(m_channels, &ChannelsEdit::edited, this, tell);
    connect(m_channels, &ChannelsEdit::finished, this, leave);
    connect(m_channels, &ChannelsEdit::openRequested, this, &ClientForm::openRequested);
    connect(m_hasBirthday, &QCheckBox::toggled, this, [this, tell](bool has) {
        m_birthday->setEnabled(has && m_hasBirthday->isEnabled());
        tell();
    });
    connect(m_birthday, &QDateEdit::dateChanged, this, tell);
    connect(m_source, &QComboBox::activated, this, tell);
    connect(m_source, &QComboBox::activated, this, leave);
    connect(m_tags, &TagChips::edited, this, tell);
    connect(m_tags, &TagChips::finished, this, leave);
    connect(m_note, &QPlainTextEdit::textChanged, this, tell);
    connect(m_openCompany, &QToolButton::clicked, this, [this] {
        if (const auto company = m_company->entry())
            Q_EMIT companyRequested(CompanyId(*company));
    });
    connect(qApp, &QApplication::focusChanged, this, [this, leave](QWidget *old, QWidget *now) {
        if (holds(old) && old != now && !QApplication::activePopupWidget())
            leave();
    });
}

// Its fields lose the focus when they go, after everything of this class has gone.
ClientForm::~ClientForm()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ClientForm::start(Kind kind, const ClientFields &fields)
{
    m_rows->setRowVisible(m_companyRow, kind == Kind::Person);
    m_rows->setRowVisible(m_birthdayRow, kind == Kind::Person);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_channels->setChannels({});
        m_tags->forgetTyped();
    }
    setFields(fields);
}

void ClientForm::setFields(const ClientFields &fields)
{
    const QScopedValueRollback filling(m_filling, true);
    const ClientFields shown = this->fields();
    if (shown.name != fields.name)
        m_name->setText(fields.name);
    const auto company =
            fields.company ? std::optional(fields.company->value) : std::optional<qint64>();
    if (shown.company != fields.company || shown.companyName != fields.companyName)
        m_company->setEntry(company, fields.companyName);
    m_openCompany->setEnabled(company.has_value());
    if (shown.channels != fields.channels)
        m_channels->setChannels(fields.channels);
    if (shown.birthday != fields.birthday) {
        m_hasBirthday->setChecked(fields.birthday.has_value());
        m_birthday->setDate(fields.birthday.value_or(likelyBirthday));
    }
    fillSources();
    chooseId(m_source, fields.source);
    if (shown.tags != fields.tags)
        m_tags->setTags(fields.tags);
    if (shown.note != fields.note)
        m_note->setPlainText(fields.note);
}

ClientFields ClientForm::fields() const
{
    ClientFields fields;
    fields.name = m_name->text().trimmed();
    if (m_rows->isRowVisible(m_companyRow)) {
        if (const auto company = m_company->entry())
            fields.company = CompanyId(*company);
        fields.companyName = m_company->text().trimmed();
        if (m_hasBirthday->isChecked())
            fields.birthday = m_birthday->date();
    }
    fields.channels = m_channels->channels();
    fields.source = chosenId<SourceId>(m_source);
    fields.tags = m_tags->tags();
    fields.note = m_note->toPlainText();
    return fields;
}

bool ClientForm::isPending() const
{
    return m_tags->isPending();
}

Result<> ClientForm::takePending()
{
    return m_tags->takeTyped();
}

void ClientForm::setEditable(bool editable)
{
    m_name->setReadOnly(!editable);
    m_company->setReadOnly(!editable);
    m_channels->setEditable(editable);
    m_hasBirthday->setEnabled(editable);
    m_birthday->setEnabled(editable && m_hasBirthday->isChecked());
    m_source->setEnabled(editable);
    m_tags->setEditable(editable);
    m_note->setReadOnly(!editable);
}

void ClientForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ClientForm::fillSources()
{
    if (m_session.isOpen())
        fillNameCombo(m_source, m_session.catalog().sources, tr("No source"), true);
}

void ClientForm::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    fillSources();
    const std::pair<QWidget *, QString> labels[] = {
            {m_name, tr("Name")},
            {m_companyRow, tr("Company")},
            {m_channels, tr("Phones, e-mails, messengers")},
            {m_birthdayRow, tr("Birthday")},
            {m_source, tr("Source")},
            {m_tags, tr("Tags")},
            {m_note, tr("Note")},
    };
    for (const auto &[field, text] : labels)
        static_cast<QLabel *>(m_rows->labelForField(field))->setText(text);
    m_name->setAccessibleName(tr("Name"));
    m_company->setAccessibleName(tr("Company"));
    m_openCompany->setAccessibleName(tr("Open the company"));
    m_openCompany->setToolTip(tr("Open the company"));
    m_hasBirthday->setAccessibleName(tr("Birthday known"));
    m_birthday->setAccessibleName(tr("Birthday"));
    showInFormat(m_birthday, fieldDateFormat(locale()));
    m_source->setAccessibleName(tr("Source"));
    m_note->setAccessibleName(tr("Note"));
}

void ClientForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
