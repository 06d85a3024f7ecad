#include "ui/deals/dealspage.h"

#include "ui/deals/dealactions.h"
#include "ui/deals/dealscontrols.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCollator>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int noticeMs = 5000;
constexpr int columnWidths[] = {220, 190, 150, 150, 110, 130, 100, 150};
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
    std::sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    QHash<IdType, int> places;
    for (const auto &item : sorted)
        places.insert(item.id, int(places.size()));
    return [places](IdType id) { return places.value(id); };
}

} // namespace

DealsPage::DealsPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new DealTableModel(session, this)),
      m_controls(new DealsControls(this)), m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this)), m_empty(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_summary(new PlainLabel(this)), m_notice(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_actions(new DealActions(session, [this] { return chosen(); }, this))
{
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
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
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(DealTableModel::Created, Qt::DescendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    for (int column = 0; column < DealTableModel::ColumnCount; ++column)
        header->resizeSection(column, columnWidths[column]);
}

QWidget *DealsPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    for (QAction *action : m_actions->all()) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        // A button is hidden together with its action.
        connect(action, &QAction::changed, button,
                [button, action] { button->setVisible(action->isVisible()); });
        layout->addWidget(button);
    }
    return bar;
}

void DealsPage::connectAll()
{
    connect(&m_session, &BookSession::opened, this, &DealsPage::takeBook);
    connect(&m_session, &BookSession::closed, this, &DealsPage::takeBook);
    connect(&m_session, &BookSession::catalogChanged, this, &DealsPage::takeCatalog);
    connect(&m_session, &BookSession::factsChanged, this, &DealsPage::reload);
    connect(&m_session, &BookSession::changed, this, [this] { m_model->refresh(); });
    connect(m_controls, &DealsControls::changed, this, &DealsPage::reload);
    connect(m_controls, &DealsControls::onlyClosed, this, &DealsPage::closeOnly);
    connect(m_table, &QTableView::activated, m_actions, &DealActions::edit);
    connect(m_table, &QTableView::customContextMenuRequested, this, &DealsPage::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DealsPage::showSelection);
    connect(m_actions, &DealActions::saved, this, &DealsPage::showDeal);
    connect(m_actions, &DealActions::done, this, [this](const QString &message) {
        m_notice->setText(message);
        QTimer::singleShot(noticeMs, m_notice, &QLabel::clear);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
        if (const auto key = DealTableModel::sortKey(column)) {
            m_sort = {*key, order == Qt::DescendingOrder};
            reload();
        }
    });
}

void DealsPage::takeBook()
{
    m_only.clear();
    m_hasOnly = false;
    m_controls->setOnly({});
    m_notice->clear();
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
    std::vector<DealId> deals;
    if (facts) {
        deals = listDeals(*facts, m_hasOnly ? DealListFilter() : m_controls->filter(), m_sort,
                          ranks());
        if (m_hasOnly)
            std::erase_if(deals, [this](DealId id) { return !m_only.contains(id); });
    }
    if (deals == m_model->deals()) {
        m_model->refresh();
    } else {
        const QSet<DealId> selected = chosenIds();
        m_model->setDeals(std::move(deals));
        select(selected);
    }
    m_empty->setText(facts ? tr("No deals here. Insert adds one; other filters may show more.")
                           : tr("Reading the deals…"));
    m_stack->setCurrentIndex(m_model->deals().empty() ? 1 : 0);
    showSelection();
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

void DealsPage::select(const QSet<DealId> &deals)
{
    if (deals.isEmpty())
        return;
    QItemSelection selection;
    const std::vector<DealId> &all = m_model->deals();
    for (int row = 0; row < int(all.size()); ++row) {
        if (deals.contains(all[row]))
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_table->selectionModel()->select(
            selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty()) {
        const QModelIndex first = selection.indexes().first();
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
}

void DealsPage::showDeal(DealId id)
{
    if (m_hasOnly)
        m_only.insert(id);
    reload();
    select({id});
    m_table->setFocus();
}

void DealsPage::showSelection()
{
    m_actions->update();
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

void DealsPage::showContextMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    QMenu menu(this);
    for (QAction *action : m_actions->all())
        menu.addAction(action);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void DealsPage::retranslate()
{
    m_actions->retranslate();
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
