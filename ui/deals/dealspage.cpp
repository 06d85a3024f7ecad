#include "ui/deals/dealspage.h"

#include "ui/dealing/dealactions.h"
#include "ui/deals/dealscontrols.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/deals/statusdelegate.h"
#include "ui/filters/emptynote.h"
#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCollator>
#include <QEvent>
#include <QHeaderView>
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

namespace voronka {

namespace {

constexpr int noticeMs = 5000;
// In the order of the model's columns; the last one takes the rest.
constexpr int columnWidths[] = {170, 145, 140, 130, 105, 135, 125, 90};
constexpr int rowHeight = 32;
/// Beyond this many chosen deals nothing is done to them: their lines would have to be read first.
constexpr qsizetype mostChosen = 10'000;

/// The place of every entry of a list in the user's alphabet.
template<typename Items>
auto alphabet(const Items &items, const QLocale &locale)
{
    using IdType = decltype(items.front().id);
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    auto sorted = items;
    std::sort(sorted.begin(), sorted.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    QHash<IdType, int> places;
    for (const auto &item : sorted)
        places.insert(item.id, int(places.size()));
    return [places](IdType id) { return places.value(id); };
}

} // namespace

DealsPage::DealsPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new DealTableModel(session, this)),
      m_controls(new DealsControls(this)), m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyNote(this)),
      m_summary(new PlainLabel(this)), m_notice(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_actions(new DealActions(
              session, [this] { return chosen(); }, this)),
      m_add(new QPushButton(this)), m_more(new QToolButton(this)), m_noticeTimer(new QTimer(this)),
      m_sortColumn(DealTableModel::Created)
{
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_notice->setObjectName(QStringLiteral("userNotice"));
    m_notice->setWordWrap(false);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary);
    foot->addWidget(m_notice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_controls);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    connectAll();
    retranslate();
    takeBook();
}

void DealsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("userDeals"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setItemDelegateForColumn(DealTableModel::Status, new StatusDelegate(m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicator(m_sortColumn, Qt::DescendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    fitColumns();
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != DealTableModel::ColumnCount - 1)
            m_columnsAreTheirs = true;
    });
}

// An amount that is cut would be read as another one: the greatest decides how wide they are.
int DealsPage::amountWidth() const
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts || facts->size() == 0)
        return 0;
    const qint64 greatest = *std::max_element(facts->amount().begin(), facts->amount().end());
    constexpr qint64 withMinorDigits = 88;
    const QString text = formatMoney({greatest / 100 * 100 + withMinorDigits},
                                     m_session.catalog().settings.currency, shownLanguage(*this));
    constexpr int padding = 20;
    return m_table->fontMetrics().horizontalAdvance(text) + padding;
}

// The columns grow with the window until the person sets them.
void DealsPage::fitColumns()
{
    if (m_columnsAreTheirs)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    auto widths = std::to_array(columnWidths);
    widths[DealTableModel::Amount] = std::max(widths[DealTableModel::Amount], amountWidth());
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    const double factor = std::max(1.0, double(m_table->viewport()->width()) / needed);
    for (int column = 0; column < DealTableModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, int(widths[size_t(column)] * factor));
}

void DealsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

// The arrow keys are for the list as soon as it is there.
void DealsPage::focusList()
{
    if (m_model->deals().empty())
        m_add->setFocus();
    else
        m_table->setFocus();
}

void DealsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
    focusList();
}

// A new deal is what the page is for; what is done now and then is in a menu.
QWidget *DealsPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setDefault(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QPushButton::clicked, m_actions, &DealActions::add);
    layout->addWidget(m_add);
    for (QAction *action : m_actions->frequent()) {
        if (action != m_actions->frequent().front())
            layout->addWidget(addButton(bar, action));
    }
    auto *menu = new QMenu(this);
    for (QAction *action : m_actions->rare())
        menu->addAction(action);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setProperty("quiet", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_more);
    return bar;
}

QToolButton *DealsPage::addButton(QWidget *bar, QAction *action)
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

void DealsPage::connectAll()
{
    connect(&m_session, &BookSession::opened, this, &DealsPage::takeBook);
    connect(&m_session, &BookSession::closed, this, &DealsPage::takeBook);
    connect(&m_session, &BookSession::catalogChanged, this, &DealsPage::takeCatalog);
    connect(&m_session, &BookSession::factsChanged, this, &DealsPage::reload);
    connect(&m_session, &BookSession::damaged, this, &DealsPage::reload);
    connect(&m_session, &BookSession::changed, this, [this] { m_model->refresh(); });
    connect(m_controls, &DealsControls::changed, this, &DealsPage::reload);
    connect(m_controls, &DealsControls::onlyClosed, this, &DealsPage::closeOnly);
    connect(m_table, &QTableView::activated, m_actions, &DealActions::edit);
    connect(m_table, &QTableView::customContextMenuRequested, this, &DealsPage::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DealsPage::showSelection);
    connect(m_actions, &DealActions::edited, this, &DealsPage::showDeal);
    connect(m_actions, &DealActions::added, this, &DealsPage::showAdded);
    connect(m_actions, &DealActions::done, this, [this](const QString &message) {
        m_notice->setText(message);
        m_noticeTimer->start(noticeMs);
    });
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QLabel::clear);
    connect(m_empty, &EmptyNote::clicked, this, &DealsPage::fillEmptiness);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &DealsPage::sortBy);
}

void DealsPage::sortBy(int column, Qt::SortOrder order)
{
    const auto key = DealTableModel::sortKey(column);
    if (!key) {
        // By this column nothing is sorted: the mark stays where it was.
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(
                m_sortColumn, m_sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    m_sort = {*key, order == Qt::DescendingOrder};
    m_sortColumn = column;
    reload();
}

// Another book: nothing of what was asked of the last one applies.
void DealsPage::takeBook()
{
    m_only.clear();
    m_hasOnly = false;
    m_controls->setOnly({});
    m_controls->reset();
    m_notice->clear();
    m_model->setDeals({});
    m_fresh = true;
    takeCatalog();
}

void DealsPage::takeCatalog()
{
    if (m_session.isOpen())
        m_controls->setCatalog(m_session.catalog());
    reload();
}

DealSortRanks DealsPage::ranks() const
{
    const Catalog &catalog = m_session.catalog();
    return {alphabet(catalog.managers, locale()), alphabet(catalog.sources, locale()),
            alphabet(catalog.regions, locale())};
}

void DealsPage::reload()
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    // While they are counted again the list stays as it is.
    if (facts) {
        std::vector<DealId> deals = listDeals(
                *facts, m_hasOnly ? DealListFilter() : m_controls->filter(), m_sort, ranks());
        if (m_hasOnly)
            std::erase_if(deals, [this](DealId id) { return !m_only.contains(id); });
        list(std::move(deals));
        fitColumns();
    }
    showSelection();
    showEmptiness();
    if (facts && std::exchange(m_fresh, false))
        focusList();
}

// What was chosen stays chosen; where it is gone, the place in the list stays.
void DealsPage::list(std::vector<DealId> deals)
{
    if (deals == m_model->deals()) {
        m_model->refresh();
        return;
    }
    const QSet<DealId> selected = chosenIds();
    const int row = m_table->currentIndex().row();
    m_model->setDeals(std::move(deals));
    if (!select(selected) && row >= 0) {
        const int near = std::min(row, m_model->rowCount() - 1);
        m_table->selectionModel()->setCurrentIndex(m_model->index(near, 0),
                                                   QItemSelectionModel::NoUpdate);
    }
}

void DealsPage::showEmptiness()
{
    m_stack->setCurrentIndex(m_model->deals().empty() ? 1 : 0);
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts)
        m_empty->set(tr("Reading the deals…"), {});
    else if (facts->size() > 0)
        m_empty->set(tr("No deal is like that"), tr("Other filters may show more."),
                     tr("Show all deals"));
    else if (m_actions->canAdd())
        m_empty->set(
                tr("No deals yet"),
                tr("Add the first one, or import what you have from a table in the File menu."),
                tr("New deal"));
    else if (!m_session.book().isWritable())
        m_empty->set(tr("No deals yet"), tr("This book is open for reading only."));
    else
        m_empty->set(
                tr("This book has no funnel yet"),
                tr("Add one in the settings, from a template or of your own; deals come next."));
}

// The button in place of the list does what its text said.
void DealsPage::fillEmptiness()
{
    const Facts *facts = m_session.facts();
    if (!facts)
        return;
    if (facts->size() == 0) {
        m_actions->add();
        return;
    }
    m_controls->reset();
    closeOnly();
}

void DealsPage::showOnly(const std::vector<DealId> &ids, const QString &title)
{
    m_only = QSet<DealId>(ids.begin(), ids.end());
    m_hasOnly = true;
    m_controls->setOnly(title);
    reload();
    m_table->setFocus();
}

void DealsPage::closeOnly()
{
    m_only.clear();
    m_hasOnly = false;
    m_controls->setOnly({});
    reload();
}

std::vector<DealLine> DealsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() > mostChosen)
        return {};
    std::vector<DealLine> lines;
    for (const QModelIndex &index : rows) {
        if (auto line = m_model->line(index.row()))
            lines.push_back(std::move(*line));
    }
    return lines;
}

QSet<DealId> DealsPage::chosenIds() const
{
    QSet<DealId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.insert(m_model->deals()[index.row()]);
    return ids;
}

// False when none of them is in the list.
bool DealsPage::select(const QSet<DealId> &deals)
{
    if (deals.isEmpty())
        return false;
    QItemSelection selection;
    const std::vector<DealId> &all = m_model->deals();
    for (int row = 0; row < int(all.size()); ++row) {
        if (deals.contains(all[row]))
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    if (selection.isEmpty())
        return false;
    m_table->selectionModel()->select(
            selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex first = selection.front().topLeft();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
    return true;
}

void DealsPage::showDeal(DealId id)
{
    reload();
    select({id});
    m_table->setFocus();
}

// A deal that was just added is seen, whatever the filters were.
void DealsPage::showAdded(DealId id)
{
    if (m_hasOnly)
        m_only.insert(id);
    reload();
    if (!select({id})) {
        m_controls->reset();
        select({id});
    }
    m_table->setFocus();
}

void DealsPage::showSelection()
{
    m_actions->update();
    m_add->setEnabled(m_actions->canAdd());
    QString text = tr("%n deal(s)", nullptr, int(m_model->deals().size()));
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() > mostChosen) {
        text = tr("%1, chosen: %2, more than can be changed at once")
                       .arg(text, locale().toString(rows.size()));
    } else if (rows.size() > 1 && m_session.isOpen()) {
        Money sum;
        for (const DealLine &line : chosen())
            sum += line.deal.amount;
        text = tr("%1, chosen: %2 for %3")
                       .arg(text, locale().toString(rows.size()),
                            formatMoney(sum, m_session.catalog().settings.currency,
                                        shownLanguage(*this)));
    }
    m_summary->setText(text);
}

// The menu key asks for it without a place of its own.
void DealsPage::showContextMenu(const QPoint &position)
{
    if (chosenIds().isEmpty())
        return;
    QMenu menu(this);
    for (QAction *action : m_actions->frequent())
        menu.addAction(action);
    menu.addSeparator();
    for (QAction *action : m_actions->rare())
        menu.addAction(action);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void DealsPage::retranslate()
{
    m_actions->retranslate();
    const QAction *add = m_actions->frequent().front();
    m_add->setText(add->text());
    m_add->setToolTip(add->toolTip());
    m_more->setText(tr("More"));
    m_model->setLanguage(shownLanguage(*this));
    m_table->setAccessibleName(tr("Deals"));
    reload();
}

void DealsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
