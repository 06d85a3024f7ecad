#include "ui/clients/clientcard.h"

#include "ui/clients/clientactions.h"
#include "ui/clients/clientdeals.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientnotice.h"
#include "ui/clients/clientroster.h"
#include "ui/clients/clientstory.h"
#include "ui/clients/duplicatewatch.h"
#include "ui/clients/figuresbox.h"
#include "ui/dealpage/channelrow.h"
#include "ui/dealpage/quickentry.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entryactions.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagemargins.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

namespace voronka {

namespace {

constexpr int formWidth = 356;
constexpr double titleFactor = 1.5;

} // namespace

ClientCard::ClientCard(BookSession &session, ClientRoster &roster, ClientActions &actions,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_unsaved(new ClientNotice(this)),
      m_alike(new ClientNotice(this)), m_watch(new DuplicateWatch(session, roster, m_alike))
{
    setObjectName(QStringLiteral("clientCard"));
    m_unsaved->setObjectName(QStringLiteral("unsaved"));
    m_alike->setObjectName(QStringLiteral("alike"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_unsaved);
    layout->addWidget(m_alike);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeForm());
    columns->addWidget(makeRight(), 1);
    layout->addLayout(columns, 1);
    makeEntries();
    connectAll();
    retranslate();
}

// The field with the focus tells that it was left when this page is no more than a QWidget.
ClientCard::~ClientCard()
{
    for (const QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

QWidget *ClientCard::makeHead()
{
    auto *head = new QWidget(this);
    m_back = new QPushButton(head);
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setProperty("quiet", true);
    m_back->setAutoDefault(false);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_title = new ElidedLabel(head);
    m_title->setObjectName(QStringLiteral("userTitle"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleFactor);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_newDeal = new QPushButton(head);
    m_newDeal->setObjectName(QStringLiteral("newDeal"));
    m_newDeal->setIcon(icon(QStringLiteral("add")));
    m_newDeal->setDefault(true);
    m_more = new QToolButton(head);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setProperty("quiet", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_more);
    for (QAction *action : m_actions.forChosen()) {
        if (action != m_actions.newDeal())
            menu->addAction(action);
    }
    m_more->setMenu(menu);
    m_channels = new ChannelRow(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_back);
    line->addWidget(m_title, 1);
    line->addWidget(m_newDeal);
    line->addWidget(m_more);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_channels);
    return head;
}

QWidget *ClientCard::makeForm()
{
    m_form = new ClientForm(m_session);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("formArea"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *ClientCard::makeRight()
{
    auto *right = new QWidget(this);
    m_figures = new FiguresBox(right);
    m_tabs = new QTabWidget(right);
    m_deals = new ClientDeals(m_session);
    m_story = new ClientStory(m_session);
    m_people = new QListWidget;
    m_people->setObjectName(QStringLiteral("userPeople"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(m_deals, QString());
    m_tabs->addTab(m_story, QString());
    m_tabs->addTab(m_people, QString());
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_figures);
    layout->addWidget(m_tabs, 1);
    return right;
}

// A company is called through its people.
void ClientCard::makeEntries()
{
    m_entries = new EntryActions(
            m_session,
            [this]() -> std::optional<EntryActions::Subject> {
                const auto *contact = m_client ? std::get_if<ContactId>(&*m_client) : nullptr;
                return contact ? std::optional(EntryActions::Subject{{}, *contact}) : std::nullopt;
            },
            this);
    m_entries->setStart([this](EntryKind kind, bool isPlanned) {
        m_tabs->setCurrentWidget(m_story);
        m_story->entry()->start(kind, isPlanned);
    });
}

void ClientCard::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &ClientCard::backRequested);
    connect(m_newDeal, &QPushButton::clicked, m_actions.newDeal(), &QAction::trigger);
    connect(m_form, &ClientForm::edited, this, &ClientCard::onEdited);
    connect(m_form, &ClientForm::fieldLeft, this, &ClientCard::trySave);
    connect(m_form, &ClientForm::openRequested, this, &ClientCard::openChannel);
    connect(m_form, &ClientForm::companyRequested, this,
            [this](CompanyId company) { Q_EMIT clientRequested(company); });
    connect(m_channels, &ChannelRow::failed, this, &ClientCard::showError);
    connect(m_unsaved, &ClientNotice::firstClicked, this, &ClientCard::trySave);
    connect(m_unsaved, &ClientNotice::secondClicked, this, &ClientCard::discard);
    connect(m_watch, &DuplicateWatch::openRequested, this, &ClientCard::clientRequested);
    connect(m_watch, &DuplicateWatch::mergeRequested, this, [this](ClientId other) {
        if (trySave() && m_client)
            m_actions.merge(other, *m_client);
    });
    connect(m_deals, &ClientDeals::dealRequested, this, &ClientCard::dealRequested);
    connect(m_deals, &ClientDeals::newRequested, m_actions.newDeal(), &QAction::trigger);
    connect(m_story, &ClientStory::dealRequested, this, &ClientCard::dealRequested);
    connect(m_story, &ClientStory::failed, this, &ClientCard::showError);
    connect(m_people, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT clientRequested(ContactId(item->data(Qt::UserRole).toLongLong()));
    });
    connect(&m_session, &BookSession::changed, this, &ClientCard::onChanged);
    connect(&m_session, &BookSession::catalogChanged, this, &ClientCard::onChanged);
    // The last moment at which it can be saved.
    connect(&m_session, &BookSession::closing, this, [this] {
        trySave();
        forget();
    });
}

void ClientCard::setOpen(const OpenUrl &open)
{
    m_open = open;
    m_channels->setOpen(open);
}

void ClientCard::showClient(ClientId client)
{
    const auto stored = readClient(m_session.book().people(), client);
    if (!stored) {
        showError(stored.error());
        return;
    }
    start(isPerson(client), *stored, client);
}

void ClientCard::startPerson()
{
    start(true, {{}, Contact()}, std::nullopt);
    m_form->focusName();
}

void ClientCard::startCompany()
{
    start(false, {{}, Company()}, std::nullopt);
    m_form->focusName();
}

void ClientCard::start(bool person, const ClientRecord &stored, std::optional<ClientId> client)
{
    m_showing = true;
    m_client = client;
    m_person = person;
    m_stored = stored;
    m_unsaved->say({});
    m_watch->startOver();
    m_story->forgetTyped();
    m_form->start(person ? ClientForm::Kind::Person : ClientForm::Kind::Company, stored.fields);
    m_tabs->setCurrentIndex(0);
    refreshFacts();
    onEdited();
    Q_EMIT clientChanged();
}

void ClientCard::forget()
{
    m_showing = false;
    m_client.reset();
    m_stored = {};
    m_unsaved->say({});
    m_watch->startOver();
    m_story->forgetTyped();
    m_form->start(ClientForm::Kind::Person, {});
    Q_EMIT clientChanged();
}

bool ClientCard::isDirty() const
{
    return m_showing
            && (m_form->fields() != m_stored.fields || m_form->isPending() || m_story->isPending());
}

Result<> ClientCard::save()
{
    if (!m_session.book().isWritable())
        return failure(ErrorKind::ReadOnlyBook, m_session.book().readOnlyReason());
    if (const Result<> taken = m_form->takePending(); !taken)
        return taken;
    const ClientFields typed = m_form->fields();
    if (typed != m_stored.fields) {
        if (typed.name.isEmpty())
            return failure(ErrorKind::Refused,
                           tr("A client needs a name. Enter one, and the rest is saved too."));
        const auto fields = m_person ? withCompany(m_session, typed) : typed;
        if (!fields)
            return std::unexpected(fields.error());
        const auto client = saveClient(m_session.peopleDesk(), m_client, m_stored, *fields);
        if (!client)
            return std::unexpected(client.error());
        m_client = *client;
    }
    return m_story->save();
}

bool ClientCard::trySave()
{
    if (m_saving)
        return true;
    if (!m_session.isOpen() || !isDirty()) {
        m_unsaved->say({});
        return true;
    }
    const bool wasNew = !m_client;
    Result<> saved;
    {
        // While it is saved the book tells of the change: what is shown then would be half of it.
        const QScopedValueRollback saving(m_saving, true);
        saved = save();
    }
    // What the book made of it is what is shown now: a company's name as it is written there.
    if (saved)
        m_stored.fields = m_form->fields();
    refresh();
    if (wasNew && m_client) {
        m_watch->look(m_client, m_person, m_form->fields()); // Who is in the book now is no double.
        Q_EMIT clientChanged();
    }
    if (!saved) {
        m_unsaved->say(tr("Not saved: %1").arg(saved.error().message), tr("Try again"),
                       tr("Discard"));
        return false;
    }
    m_unsaved->say({});
    return true;
}

bool ClientCard::leave()
{
    if (trySave())
        return true;
    m_form->setFocus();
    return false;
}

// Only this throws away what was typed, and only because it was asked for.
void ClientCard::discard()
{
    if (!m_client) {
        forget();
        Q_EMIT backRequested();
        return;
    }
    const ClientId client = *m_client;
    showClient(client);
}

void ClientCard::onEdited()
{
    const ClientFields fields = m_form->fields();
    showTitle();
    m_channels->setChannels(fields.channels);
    m_watch->look(m_client, m_person, fields);
}

void ClientCard::onChanged()
{
    if (m_showing && !m_saving && m_session.isOpen())
        refresh();
}

// What the book has now; what is typed and not saved stays on the page.
void ClientCard::refresh()
{
    if (m_client) {
        const auto stored = readClient(m_session.book().people(), *m_client);
        if (stored) {
            const ClientFields typed = m_form->fields();
            const ClientFields shown = rebased(typed, m_stored.fields, stored->fields);
            m_stored = *stored;
            m_form->setFields(shown);
        } else if (stored.error().kind == ErrorKind::NotFound) {
            // Deleted, or its adding was undone. What is typed and nowhere else becomes a new one.
            const bool keep = isDirty();
            m_client.reset();
            m_stored = m_person ? ClientRecord{{}, Contact()} : ClientRecord{{}, Company()};
            if (!keep) {
                forget();
                Q_EMIT backRequested();
                return;
            }
            Q_EMIT clientChanged();
        }
    }
    refreshFacts();
    showTitle();
}

void ClientCard::refreshFacts()
{
    if (const Result<> shown = m_deals->showDeals(m_client); !shown)
        showError(shown.error());
    Result<ClientFigures> figures;
    if (m_client) {
        figures = std::visit([this](auto id) { return m_session.book().people().figures(id); },
                             *m_client);
        m_story->showClient(*m_client);
    } else {
        m_story->clear();
    }
    if (figures)
        m_figures->setFigures(*figures, m_session.catalog().settings.currency, m_session.now());
    m_figures->setRhythm(m_client ? rhythmOf(m_session, *m_client) : std::nullopt);
    showPeople();
    const bool editable = m_session.book().isWritable();
    m_form->setEditable(editable);
    m_story->setEditable(editable);
    m_deals->setEditable(editable);
    m_entries->update();
    retranslate();
}

void ClientCard::showPeople()
{
    m_people->clear();
    const auto *company = m_client ? std::get_if<CompanyId>(&*m_client) : nullptr;
    m_tabs->setTabVisible(m_tabs->indexOf(m_people), !m_person);
    if (!company)
        return;
    PeopleStore &people = m_session.book().people();
    const auto ids = people.contactsOf(*company);
    const auto lines = ids ? people.contactLines(*ids) : Result<std::vector<ContactLine>>();
    if (!lines)
        return;
    for (const ContactLine &line : *lines) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("contact")), line.contact.name);
        item->setData(Qt::UserRole, line.contact.id.value);
        m_people->addItem(item);
    }
}

void ClientCard::showTitle()
{
    const QString name = m_form->fields().name;
    const QString none = m_person ? tr("New person") : tr("New company");
    m_title->setText(name.isEmpty() ? none : name);
}

void ClientCard::showError(const Error &error)
{
    voronka::showError(this, error);
}

void ClientCard::openChannel(const Channel &channel)
{
    showIfFailed(this, voronka::openChannel(channel, m_open));
}

// Left in any way, it is saved.
void ClientCard::hideEvent(QHideEvent *event)
{
    trySave();
    QWidget::hideEvent(event);
}

void ClientCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else if (event->key() == Qt::Key_F2)
        m_form->focusName();
    else
        QWidget::keyPressEvent(event);
}

void ClientCard::retranslate()
{
    m_back->setText(tr("Clients"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_newDeal->setText(tr("New deal"));
    m_newDeal->setEnabled(m_client && m_session.isOpen() && m_session.book().isWritable());
    // Qt names the arrows beside many tabs once, in the language of that moment.
    for (const char *name : {"ScrollLeftButton", "ScrollRightButton"}) {
        for (auto *arrow : m_tabs->findChildren<QAbstractButton *>(QLatin1String(name)))
            arrow->setAccessibleName(QLatin1String(name) == QLatin1String("ScrollLeftButton")
                                             ? tr("Tabs to the left")
                                             : tr("Tabs to the right"));
    }
    m_more->setText(tr("More"));
    m_more->setEnabled(m_client.has_value());
    const int deals = m_deals->count();
    m_tabs->setTabText(0, deals > 0 ? tr("Deals, %1").arg(deals) : tr("Deals"));
    m_tabs->setTabText(1, tr("Activity"));
    m_tabs->setTabText(2, tr("People"));
    m_people->setAccessibleName(tr("People of this company"));
    m_tabs->setAccessibleName(tr("Deals, activity and people of this client"));
    m_entries->retranslate();
    showTitle();
    m_watch->retranslate();
}

void ClientCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
