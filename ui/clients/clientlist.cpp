#include "ui/clients/clientlist.h"

#include "core/facts/searchtexts.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clienttablemodel.h"
#include "ui/filters/emptynote.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/typingpause.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pagemargins.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace voronka {

namespace {

constexpr int noticeMs = 8000;
// In the order of the model's columns; the last one takes the rest.
constexpr int columnWidths[] = {210, 150, 140, 65, 120, 100};
constexpr int rowHeight = 32;

QToolButton *makeKindButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ClientList::ClientList(BookSession &session, ClientRoster &roster, ClientActions &actions,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_roster(roster), m_actions(actions),
      m_model(new ClientTableModel(session, this)), m_add(new QPushButton(this)),
      m_kinds(new QButtonGroup(this)), m_filter(new QLineEdit(this)),
      m_typing(new TypingPause(m_filter)), m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyNote(this)),
      m_summary(new PlainLabel(this)), m_notice(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_noticeTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("clientList"));
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_notice->setObjectName(QStringLiteral("userNotice"));
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *toolBar = makeToolBar();
    auto *controls = makeControls();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary);
    foot->addWidget(m_notice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(12);
    layout->addWidget(toolBar);
    layout->addWidget(controls);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    connectAll();
    retranslate();
    takeBook();
}

void ClientList::buildTable()
{
    m_table->setObjectName(QStringLiteral("userClients"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setIconSize({18, 18});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(m_sortColumn, m_sortOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != ClientTableModel::ColumnCount - 1)
            m_columnsAreTheirs = true;
    });
}

QWidget *ClientList::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setDefault(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QPushButton::clicked, m_actions.newPerson(), &QAction::trigger);
    layout->addWidget(m_add);
    for (QAction *action : m_actions.forAll())
        layout->addWidget(addButton(bar, action));
    return bar;
}

QToolButton *ClientList::addButton(QWidget *bar, QAction *action)
{
    auto *button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QWidget *ClientList::makeControls()
{
    auto *controls = new QWidget(this);
    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_kinds->addButton(makeKindButton("all", controls), int(ClientKind::All));
    m_kinds->addButton(makeKindButton("people", controls), int(ClientKind::People));
    m_kinds->addButton(makeKindButton("companies", controls), int(ClientKind::Companies));
    m_kinds->setExclusive(true);
    m_kinds->button(int(ClientKind::All))->setChecked(true);
    for (QAbstractButton *button : m_kinds->buttons())
        layout->addWidget(button);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    layout->addSpacing(8);
    layout->addWidget(m_filter, 1);
    return controls;
}

void ClientList::connectAll()
{
    connect(&m_session, &BookSession::opened, this, &ClientList::takeBook);
    connect(&m_session, &BookSession::closed, this, &ClientList::takeBook);
    connect(&m_session, &BookSession::textsChanged, this, [this] {
        if (!m_filter->text().isEmpty())
            reload();
    });
    connect(&m_session, &BookSession::changed, this, [this] { m_model->refresh(); });
    connect(&m_roster, &ClientRoster::changed, this, &ClientList::reload);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            reload();
    });
    connect(m_typing, &TypingPause::typed, this, &ClientList::reload);
    connect(m_table, &QTableView::activated, this, &ClientList::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ClientList::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSummary();
        Q_EMIT selectionChanged();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &ClientList::sortBy);
    connect(m_empty, &EmptyNote::clicked, this, &ClientList::fillEmptiness);
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QLabel::clear);
}

ClientKind ClientList::kind() const
{
    return ClientKind(m_kinds->checkedId());
}

// Another book: nothing of what was asked of the last one applies.
void ClientList::takeBook()
{
    m_filter->clear();
    m_typing->skip();
    m_kinds->button(int(ClientKind::All))->setChecked(true);
    m_notice->clear();
    m_model->setClients({});
    reload();
}

void ClientList::reload()
{
    m_typing->skip();
    const SearchQuery query(m_filter->text());
    const SearchTexts *texts = m_session.isOpen() ? m_session.texts() : nullptr;
    const auto sortKey = ClientTableModel::sortKey(m_sortColumn).value_or(ClientSortKey::Name);
    // While the texts are read, what is typed cannot be answered yet: the list stays as it is.
    if (m_roster.isThere() && (query.isEmpty() || texts)) {
        std::function<bool(ClientId)> matches;
        if (!query.isEmpty()) {
            matches = [&query, texts](ClientId id) {
                const auto *contact = std::get_if<ContactId>(&id);
                return query.matches(
                        contact ? texts->contacts.text(contact->value)
                                : texts->companies.text(std::get<CompanyId>(id).value));
            };
        }
        list(m_roster.list(kind(), sortKey, m_sortOrder, matches));
    }
    showEmptiness();
    showSummary();
}

// Who was chosen stays chosen.
void ClientList::list(std::vector<RosterEntry> clients)
{
    if (clients == m_model->clients()) {
        m_model->refresh();
        return;
    }
    const std::vector<ClientId> selected = chosen();
    const int row = m_table->currentIndex().row();
    m_model->setClients(std::move(clients));
    select(selected);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int near = std::clamp(row, 0, m_model->rowCount() - 1);
        m_table->selectionModel()->setCurrentIndex(m_model->index(near, 0),
                                                   QItemSelectionModel::NoUpdate);
    }
}

std::vector<ClientId> ClientList::chosen() const
{
    std::vector<ClientId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->clients()[size_t(index.row())].id);
    return ids;
}

std::vector<ClientId> ClientList::shown() const
{
    std::vector<ClientId> ids;
    ids.reserve(m_model->clients().size());
    for (const RosterEntry &entry : m_model->clients())
        ids.push_back(entry.id);
    return ids;
}

void ClientList::select(const std::vector<ClientId> &clients)
{
    if (clients.empty())
        return;
    const std::set<ClientId> wanted(clients.begin(), clients.end());
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (wanted.contains(m_model->clients()[size_t(row)].id))
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    if (selection.isEmpty())
        return;
    m_table->selectionModel()->select(
            selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex first = selection.front().topLeft();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
}

void ClientList::choose(ClientId client)
{
    select({client});
    focusList();
}

void ClientList::showEmptiness()
{
    m_stack->setCurrentIndex(m_model->clients().empty() ? 1 : 0);
    if (!m_roster.isThere())
        m_empty->set(tr("Reading the clients…"), {});
    else if (m_roster.size() > 0)
        m_empty->set(tr("No clients match the search"),
                     tr("Try another word, or show all clients."), tr("Show all clients"));
    else if (!m_session.isOpen() || !m_session.book().isWritable())
        m_empty->set(tr("No clients yet"), tr("This book is open read-only."));
    else
        m_empty->set(tr("No clients yet"),
                     tr("The people and companies you sell to, with all their deals. Add the first "
                        "one, or import the contacts from your phone."),
                     tr("New person"));
}

void ClientList::fillEmptiness()
{
    if (m_roster.size() == 0) {
        m_actions.newPerson()->trigger();
        return;
    }
    m_filter->clear();
    m_kinds->button(int(ClientKind::All))->setChecked(true);
    reload();
    focusList();
}

void ClientList::showSummary()
{
    const int all = m_model->rowCount();
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    if (!m_roster.isThere() || all == 0)
        m_summary->clear();
    else if (selected > 1)
        m_summary->setText(tr("%n client(s) selected", nullptr, selected));
    else
        m_summary->setText(tr("%n client(s)", nullptr, all));
}

void ClientList::tell(const QString &message)
{
    m_notice->setText(message);
    m_noticeTimer->start(noticeMs);
}

void ClientList::sortBy(int column, Qt::SortOrder order)
{
    if (!ClientTableModel::sortKey(column)) {
        // By this column nothing is sorted: the mark stays where it was.
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    reload();
}

void ClientList::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        Q_EMIT clientRequested(m_model->clients()[size_t(row)].id);
}

void ClientList::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_actions.forChosen())
        menu->addAction(action);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

// The columns grow with the window until the person sets them.
void ClientList::fitColumns()
{
    if (m_columnsAreTheirs)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int sum = std::accumulate(std::begin(columnWidths), std::end(columnWidths), 0);
    const double factor = std::max(1.0, double(m_table->viewport()->width()) / sum);
    for (int column = 0; column < ClientTableModel::ColumnCount; ++column) {
        const QString title =
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        constexpr int markAndPadding = 34;
        const int needed = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(title);
        m_table->horizontalHeader()->resizeSection(
                column, std::max(int(columnWidths[column] * factor), needed + markAndPadding));
    }
}

void ClientList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void ClientList::focusList()
{
    if (m_model->clients().empty())
        m_filter->setFocus();
    else
        m_table->setFocus();
}

void ClientList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
    focusList();
}

// Down and Enter lead from what is typed to what was found; Esc forgets it.
bool ClientList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_typing->finish();
            focusList();
            if (key != Qt::Key_Down && m_model->rowCount() == 1)
                openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClientList::retranslate()
{
    m_model->setLanguage(shownLanguage(*this));
    m_roster.setLocale(locale());
    m_add->setText(tr("New person"));
    m_add->setToolTip(
            tr("New person (%1)")
                    .arg(m_actions.newPerson()->shortcut().toString(QKeySequence::NativeText)));
    m_kinds->button(int(ClientKind::All))->setText(tr("All", "clients"));
    m_kinds->button(int(ClientKind::People))->setText(tr("People"));
    m_kinds->button(int(ClientKind::Companies))->setText(tr("Companies"));
    for (QAbstractButton *button : m_kinds->buttons())
        button->setAccessibleName(button->text());
    m_filter->setPlaceholderText(tr("Name, phone or e-mail"));
    m_filter->setAccessibleName(tr("Search clients"));
    m_table->setAccessibleName(tr("Clients"));
    fitColumns();
    showEmptiness();
    showSummary();
}

void ClientList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
