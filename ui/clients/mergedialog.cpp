#include "ui/clients/mergedialog.h"

#include "core/chart/charttext.h"
#include "core/process/duplicates.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/opener.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace voronka {

namespace {

constexpr int valueWidth = 210;

} // namespace

std::optional<MergeDialog::Side> MergeDialog::read(BookSession &session, ClientId id,
                                                   QWidget *parent)
{
    PeopleStore &people = session.book().people();
    if (const auto *contact = std::get_if<ContactId>(&id)) {
        const auto lines = people.contactLines(std::span(contact, 1));
        if (lines && !lines->empty()) {
            const ContactLine &line = lines->front();
            return Side{id, line.contact, fieldsOf(line.contact, line.companyName)};
        }
    }
    if (const auto *companyId = std::get_if<CompanyId>(&id)) {
        if (const auto company = people.company(*companyId))
            return Side{id, *company, fieldsOf(*company)};
    }
    showError(parent,
              {ErrorKind::NotFound,
               tr("One of the two is no longer in the book. Look it up in the list.")});
    return std::nullopt;
}

MergeDialog *MergeDialog::make(BookSession &session, ClientId stays, ClientId goes, QWidget *parent)
{
    auto left = read(session, stays, parent);
    auto right = left ? read(session, goes, parent) : std::nullopt;
    return right ? new MergeDialog(session, std::move(*left), std::move(*right), parent) : nullptr;
}

MergeDialog::MergeDialog(BookSession &session, Side stays, Side goes, QWidget *parent)
    : QDialog(parent), m_session(session), m_stays(std::move(stays)), m_goes(std::move(goes)),
      m_grid(new QGridLayout), m_question(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_explanation(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_resultTitle(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_result(new PlainLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_merge(new QPushButton(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    build();
    retranslate();
}

void MergeDialog::build()
{
    m_question->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("userResult"));
    m_result->setWordWrap(true);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (int field = 0; field < FieldCount; ++field)
        addRow(Field(field));
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setDefault(true);
    m_buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(2, 2, 8, 2);
    inside->setSpacing(8);
    inside->addLayout(m_grid);
    inside->addSpacing(8);
    inside->addWidget(m_resultTitle);
    inside->addWidget(m_result);
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_explanation);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    setMinimumSize(600, 420);
    resize(720, 520);
}

// What neither of them has needs no row; what both have alike needs no choice.
void MergeDialog::addRow(Field field)
{
    const QString left = text(m_stays.fields, field);
    const QString right = text(m_goes.fields, field);
    if (left.isEmpty() && right.isEmpty())
        return;
    Row row{field, new PlainLabel(PlainLabel::Role::Muted, this), nullptr, {}};
    const int place = m_grid->rowCount();
    m_grid->addWidget(row.label, place, 0, Qt::AlignTop);
    if (isApart(field))
        row.choice = new QButtonGroup(this);
    // An empty field never stands in the way of one that says something.
    m_grid->addWidget(makeChoice(row, Left, !left.isEmpty()), place, 1);
    m_grid->addWidget(makeChoice(row, Right, left.isEmpty()), place, 2);
    if (canKeepBoth(field)) {
        m_bothNotes = new QRadioButton(this);
        m_bothNotes->setObjectName(QStringLiteral("bothNotes"));
        row.choice->addButton(m_bothNotes, Both);
        m_bothNotes->setChecked(true);
        m_grid->addWidget(m_bothNotes, place + 1, 1, 1, 2);
    }
    if (row.choice)
        connect(row.choice, &QButtonGroup::idToggled, this, &MergeDialog::showResult);
    m_rows.push_back(std::move(row));
}

QWidget *MergeDialog::makeChoice(Row &row, int side, bool isChosen)
{
    auto *cell = new QWidget(this);
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *value = new PlainLabel(cell);
    value->setObjectName(QStringLiteral("userValue"));
    value->setWordWrap(true);
    value->setMinimumWidth(valueWidth);
    row.values.push_back(value);
    if (row.choice) {
        auto *button = new QRadioButton(cell);
        button->setObjectName(QStringLiteral("userChoice%1-%2").arg(row.field).arg(side));
        button->setChecked(isChosen);
        row.choice->addButton(button, side);
        layout->addWidget(button, 0, Qt::AlignTop);
        value->setBuddy(button);
    }
    layout->addWidget(value, 1);
    return cell;
}

// What was noted about somebody is never thrown away without being asked for.
bool MergeDialog::canKeepBoth(Field field) const
{
    return field == Note && isApart(Note) && !m_stays.fields.note.isEmpty()
            && !m_goes.fields.note.isEmpty();
}

QString MergeDialog::text(const ClientFields &fields, Field field) const
{
    switch (field) {
    case Name:
        return fields.name;
    case CompanyField:
        return fields.companyName;
    case Birthday:
        return fields.birthday ? chartDay(*fields.birthday, shownLanguage(*this)) : QString();
    case Source:
        return fields.source ? m_session.catalog().sourceName(*fields.source) : QString();
    case Note:
        return fields.note;
    case FieldCount:
        break;
    }
    return {};
}

bool MergeDialog::isApart(Field field) const
{
    if (field == CompanyField)
        return m_stays.fields.company != m_goes.fields.company;
    return text(m_stays.fields, field) != text(m_goes.fields, field);
}

ClientFields MergeDialog::result() const
{
    // Addresses and tags of both come from the proposal; where they differ the choice decides.
    ClientFields fields = m_stays.fields;
    const auto unite = [&](const auto &both) {
        fields.channels = both.channels;
        fields.tags = both.tags;
        if (m_bothNotes && m_bothNotes->isChecked())
            fields.note = both.note;
    };
    if (const auto *contact = std::get_if<Contact>(&m_stays.client))
        unite(mergedProposal(*contact, std::get<Contact>(m_goes.client)));
    else
        unite(mergedProposal(std::get<Company>(m_stays.client), std::get<Company>(m_goes.client)));
    for (const Row &row : m_rows) {
        if (!row.choice || row.choice->checkedId() != Right)
            continue;
        const ClientFields &other = m_goes.fields;
        switch (row.field) {
        case Name:
            fields.name = other.name;
            break;
        case CompanyField:
            fields.company = other.company;
            fields.companyName = other.companyName;
            break;
        case Birthday:
            fields.birthday = other.birthday;
            break;
        case Source:
            fields.source = other.source;
            break;
        case Note:
            fields.note = other.note;
            break;
        case FieldCount:
            break;
        }
    }
    return fields;
}

void MergeDialog::showResult()
{
    const ClientFields fields = result();
    QStringList lines;
    for (int field = 0; field < FieldCount; ++field) {
        if (const QString value = text(fields, Field(field)); !value.isEmpty())
            lines << value;
    }
    for (const Channel &channel : fields.channels)
        lines << QStringLiteral("%1: %2").arg(channelKindText(channel.kind), channel.value);
    QStringList tags;
    for (const TagId tag : fields.tags)
        tags << m_session.catalog().tagName(tag);
    if (!tags.isEmpty())
        lines << tags.join(QStringLiteral(", "));
    m_result->setText(lines.join(u'\n'));
}

void MergeDialog::accept()
{
    const ClientFields fields = result();
    Result<> done;
    if (const auto *contact = std::get_if<Contact>(&m_stays.client)) {
        const Contact both = mergedProposal(*contact, std::get<Contact>(m_goes.client));
        done = m_session.peopleDesk().merge(std::get<ContactId>(m_goes.id),
                                            withFields(both, fields));
    } else {
        const Company both =
                mergedProposal(std::get<Company>(m_stays.client), std::get<Company>(m_goes.client));
        done = m_session.peopleDesk().merge(std::get<CompanyId>(m_goes.id),
                                            withFields(both, fields));
    }
    if (!done) {
        showError(this, done.error());
        return;
    }
    QDialog::accept();
    Q_EMIT merged(m_stays.id);
}

QString MergeDialog::fieldName(Field field) const
{
    switch (field) {
    case Name:
        return tr("Name");
    case CompanyField:
        return tr("Company");
    case Birthday:
        return tr("Birthday");
    case Source:
        return tr("Source");
    case Note:
        return tr("Note");
    case FieldCount:
        break;
    }
    return {};
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Merge two clients"));
    m_question->setText(tr("What should be kept?"));
    m_explanation->setText(tr("The deals, touches, tasks, addresses and tags of both are kept. "
                              "Merging can be undone."));
    m_resultTitle->setText(tr("The result"));
    m_merge->setText(tr("Merge"));
    if (m_bothNotes) {
        m_bothNotes->setText(tr("Both, one under the other"));
        m_bothNotes->setAccessibleName(
                tr("%1: %2").arg(fieldName(Note), tr("Both, one under the other")));
    }
    m_merge->setEnabled(m_session.book().isWritable());
    const QString sides[] = {tr("left"), tr("right")};
    for (const Row &row : m_rows) {
        row.label->setText(fieldName(row.field));
        for (int side = 0; side < 2; ++side) {
            const QString value = text(side == 0 ? m_stays.fields : m_goes.fields, row.field);
            row.values[size_t(side)]->setText(value.isEmpty() ? QStringLiteral("–") : value);
            if (row.choice)
                row.choice->button(side)->setAccessibleName(
                        tr("%1, %2: %3").arg(fieldName(row.field), sides[side], value));
        }
    }
    showResult();
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
