#include "ui/clients/duplicatesdialog.h"

#include "ui/clients/mergedialog.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

/// Nobody goes through more in one sitting; the next search brings the others.
constexpr size_t mostGroups = 500;

template<typename IdType, typename Groups, typename Read>
Result<> take(const std::vector<DuplicateGroup<IdType>> &found, Groups &groups, size_t &more,
              const Read &read)
{
    for (const DuplicateGroup<IdType> &group : found) {
        if (groups.size() >= mostGroups) {
            ++more;
            continue;
        }
        auto names = read(group.ids);
        if (!names)
            return std::unexpected(names.error());
        groups.push_back({{group.ids.begin(), group.ids.end()}, std::move(*names), group.agrees});
    }
    return {};
}

QString describe(const QString &name, const QString &company, const std::vector<Channel> &channels)
{
    QStringList parts{name};
    if (!company.isEmpty())
        parts << company;
    if (!channels.empty())
        parts << channels.front().value;
    return parts.join(QStringLiteral(", "));
}

} // namespace

DuplicatesDialog::DuplicatesDialog(BookSession &session, QWidget *parent)
    : QDialog(parent), m_session(session),
      m_explanation(new PlainLabel(PlainLabel::Role::Muted, this)), m_list(new QListWidget(this)),
      m_state(new PlainLabel(PlainLabel::Role::Muted, this)), m_stack(new QStackedWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)),
      m_merge(new QPushButton(this)), m_apart(new QPushButton(this)), m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("duplicatesDialog"));
    build();
    retranslate();
    search();
}

void DuplicatesDialog::build()
{
    m_list->setObjectName(QStringLiteral("userDuplicates"));
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_state);
    m_merge->setObjectName(QStringLiteral("mergeGroup"));
    m_merge->setDefault(true);
    m_open->setObjectName(QStringLiteral("openGroup"));
    m_open->setAutoDefault(false);
    m_apart->setObjectName(QStringLiteral("tellApart"));
    m_apart->setAutoDefault(false);
    m_buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_apart, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_merge, QDialogButtonBox::ActionRole);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_open, &QPushButton::clicked, this, &DuplicatesDialog::openFirst);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DuplicatesDialog::merge);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showState);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_explanation);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_buttons);
    setMinimumSize(520, 360);
    resize(640, 480);
}

Result<DuplicatesDialog::Found> DuplicatesDialog::find(Book &book, std::stop_token stop,
                                                       const Progress &progress)
{
    PeopleStore &people = book.people();
    Found found;
    const auto contacts = findDuplicateContacts(book.database(), stop, progress);
    if (!contacts)
        return std::unexpected(contacts.error());
    const auto companies = findDuplicateCompanies(book.database(), stop, progress);
    if (!companies)
        return std::unexpected(companies.error());
    const auto nameContacts = [&people](const std::vector<ContactId> &ids) -> Result<QStringList> {
        QStringList names;
        const auto lines = people.contactLines(ids);
        if (!lines)
            return std::unexpected(lines.error());
        for (const ContactLine &line : *lines)
            names << describe(line.contact.name, line.companyName, line.contact.channels);
        return names;
    };
    const auto nameCompanies = [&people](const std::vector<CompanyId> &ids) -> Result<QStringList> {
        QStringList names;
        const auto lines = people.companyLines(ids);
        if (!lines)
            return std::unexpected(lines.error());
        for (const CompanyLine &line : *lines)
            names << describe(line.company.name, {}, line.company.channels);
        return names;
    };
    if (const auto taken = take(*contacts, found.groups, found.more, nameContacts); !taken)
        return std::unexpected(taken.error());
    if (const auto taken = take(*companies, found.groups, found.more, nameCompanies); !taken)
        return std::unexpected(taken.error());
    return found;
}

void DuplicatesDialog::search()
{
    Job *job =
            m_session.work([](Book &book, std::stop_token stop,
                              const Job::Progress &progress) { return find(book, stop, progress); },
                           [dialog = QPointer(this)](Result<Found> found) {
                               if (!dialog)
                                   return;
                               dialog->m_searching = false;
                               if (found)
                                   dialog->m_found = std::move(*found);
                               else
                                   showError(dialog, found.error());
                               dialog->fill();
                           });
    connect(this, &QObject::destroyed, job, &Job::cancel);
}

void DuplicatesDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const Group &group : m_found.groups)
        m_list->addItem(text(group));
    if (m_list->count() > 0) {
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        m_list->setFocus();
    }
    showState();
}

QString DuplicatesDialog::text(const Group &group) const
{
    QStringList reasons;
    if (group.agrees & Agreement::Phone)
        reasons << tr("same phone");
    if (group.agrees & Agreement::Email)
        reasons << tr("same e-mail");
    if (group.agrees & Agreement::Messenger)
        reasons << tr("same messenger");
    if (group.agrees & Agreement::Name)
        reasons << tr("same name");
    if (group.agrees & Agreement::SimilarName)
        reasons << tr("similar name");
    return group.names.join(u'\n') + u'\n' + reasons.join(QStringLiteral(" · "));
}

DuplicatesDialog::Group *DuplicatesDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_found.groups.size()) ? &m_found.groups[size_t(row)] : nullptr;
}

void DuplicatesDialog::merge()
{
    const Group *group = current();
    if (!group || !m_session.book().isWritable())
        return;
    const ClientId goes = group->clients[1];
    auto *dialog = MergeDialog::make(m_session, group->clients[0], goes, this);
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this, goes] { dropMerged(goes); });
    dialog->open();
}

// Of three who were the same, two are left to be looked at.
void DuplicatesDialog::dropMerged(ClientId gone)
{
    for (Group &group : m_found.groups) {
        const auto place = std::ranges::find(group.clients, gone);
        if (place == group.clients.end())
            continue;
        const auto index = place - group.clients.begin();
        group.clients.erase(place);
        if (index < group.names.size())
            group.names.removeAt(index);
    }
    std::erase_if(m_found.groups, [](const Group &group) { return group.clients.size() < 2; });
    fill();
}

// No question: Undo brings the group back at the next search.
void DuplicatesDialog::tellApart()
{
    const Group *group = current();
    if (!group || !m_session.book().isWritable())
        return;
    std::vector<ContactId> contacts;
    std::vector<CompanyId> companies;
    for (const ClientId &client : group->clients) {
        if (const auto *contact = std::get_if<ContactId>(&client))
            contacts.push_back(*contact);
        else
            companies.push_back(std::get<CompanyId>(client));
    }
    PeopleDesk &desk = m_session.peopleDesk();
    const Result<> told =
            contacts.empty() ? desk.setDistinct(companies) : desk.setDistinct(contacts);
    if (!told) {
        showError(this, told.error());
        return;
    }
    m_found.groups.erase(m_found.groups.begin() + m_list->currentRow());
    fill();
}

void DuplicatesDialog::openFirst()
{
    const Group *group = current();
    if (!group)
        return;
    const ClientId first = group->clients.front();
    accept();
    Q_EMIT openRequested(first);
}

void DuplicatesDialog::showState()
{
    const bool any = m_list->count() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_state->setText(m_searching ? tr("Comparing all clients…") : tr("No duplicates found."));
    for (QPushButton *button : {m_merge, m_apart})
        button->setEnabled(current() && m_session.isOpen() && m_session.book().isWritable());
    m_open->setEnabled(current());
}

void DuplicatesDialog::retranslate()
{
    setWindowTitle(tr("Duplicates"));
    QString text = tr("These may be the same person or company. Look at both side by side and "
                      "merge them, or say that they are different.");
    if (m_found.more > 0)
        text += u'\n' + tr("%n more will be shown next time.", nullptr, int(m_found.more));
    m_explanation->setText(text);
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_merge->setText(tr("Merge…"));
    m_apart->setText(tr("Not duplicates"));
    m_open->setText(tr("Open"));
    fill();
}

void DuplicatesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
