#include "ui/deals/dealspage.h"

#include "ui/dealing/dealactions.h"
#include "ui/deals/dealcolumns.h"
#include "ui/deals/dealscontrols.h"
#include "ui/deals/dealsfoot.h"
#include "ui/deals/dealstoolbar.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/deals/listchoice.h"
#include "ui/deals/outputactions.h"
#include "ui/deals/statusdelegate.h"
#include "ui/filters/emptynote.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entryactions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pagemargins.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int rowHeight = 32;

// With its model, because the columns are there only then.
QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    return table;
}

} // namespace

DealsPage::DealsPage(BookSession &session, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new DealTableModel(session, this)),
      m_lister(new DealLister(session, this)), m_controls(new DealsControls(session, this)),
      m_table(makeTable(m_model, this)), m_columns(new DealColumns(m_table, settings)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyNote(this)), m_foot(new DealsFoot(this)),
      m_columnsButton(new QToolButton(this))
{
    buildTable();
    buildActions();
    layOut();
    addKeys();
    connectSession();
    connectParts();
    retranslate();
    takeBook();
}

void DealsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("userDeals"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    const auto isKept = [this](int row) { return m_choice && m_choice->isKept(row); };
    m_table->setItemDelegate(new ChosenRowDelegate(isKept, m_table));
    m_table->setItemDelegateForColumn(DealTableModel::Status, new StatusDelegate(isKept, m_table));
    m_table->setItemDelegateForColumn(DealTableModel::NextStep,
                                      new NextStepDelegate(isKept, m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    m_columnsButton->setIcon(icon(QStringLiteral("columns")));
    m_columnsButton->setMenu(m_columns->menu());
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnsButton->setProperty("quiet", true);
    m_columnsButton->setFocusPolicy(Qt::TabFocus);
}

void DealsPage::buildActions()
{
    auto choice = std::make_unique<ListChoice>(m_session, *m_model, *m_lister,
                                               *m_table->selectionModel());
    m_choice = choice.get();
    m_actions = new DealActions(m_session, std::move(choice), this);
    m_actions->addCards(m_table);
    m_entries = new EntryActions(
            m_session,
            [this]() -> std::optional<EntryActions::Subject> {
                const auto only = m_choice->only();
                return only ? std::optional(EntryActions::Subject{only->deal.id}) : std::nullopt;
            },
            this);
    m_output = new OutputActions(
            m_session, [this] { return output(m_choice->ids()); },
            [this] {
                m_lister->finish();
                return output(m_model->deals());
            },
            this);
    addActions({m_output->copyAction(), m_output->exportAction()});
    m_tools =
            new DealsToolBar(*m_actions, {m_output->copyAction(), m_output->exportAction()}, this);
}

// What the mouse does with the header.
void DealsPage::addKeys()
{
    const std::pair<Qt::Key, int> moves[] = {{Qt::Key_Left, -1}, {Qt::Key_Right, 1}};
    for (const auto &[key, places] : moves) {
        auto *shortcut = new QShortcut(Qt::CTRL | Qt::SHIFT | key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_columns,
                [this, places = places] { m_columns->moveCurrent(places); });
    }
}

void DealsPage::layOut()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_controls, 1);
    filters->addWidget(m_columnsButton, 0, Qt::AlignTop);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(12);
    layout->addWidget(m_tools);
    layout->addLayout(filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    for (const auto &[before, after] : {std::pair<QWidget *, QWidget *>(m_tools, m_controls),
                                        {m_controls, m_columnsButton},
                                        {m_columnsButton, m_table}})
        setTabOrder(before, after);
}

void DealsPage::connectSession()
{
    connect(&m_session, &BookSession::opened, this, &DealsPage::takeBook);
    connect(&m_session, &BookSession::closed, this, &DealsPage::takeBook);
    connect(&m_session, &BookSession::catalogChanged, this, &DealsPage::takeCatalog);
    connect(&m_session, &BookSession::factsChanged, this, &DealsPage::refresh);
    connect(&m_session, &BookSession::damaged, this, &DealsPage::refresh);
    connect(&m_session, &BookSession::textsChanged, this, [this] {
        if (DealLister::needsTexts(question()))
            refresh();
    });
    connect(&m_session, &BookSession::changed, this, [this] { m_model->refresh(); });
}

void DealsPage::connectParts()
{
    connect(m_lister, &DealLister::began, this, &DealsPage::beginList);
    connect(m_lister, &DealLister::listed, this, &DealsPage::list);
    connect(m_controls, &DealsControls::changed, this, &DealsPage::ask);
    connect(m_controls, &DealsControls::onlyClosed, this, &DealsPage::closeOnly);
    connect(m_controls, &DealsControls::told, m_foot, &DealsFoot::tell);
    connect(m_columns, &DealColumns::sortChanged, this, &DealsPage::ask);
    connect(m_table, &QTableView::activated, this, &DealsPage::openDeal);
    connect(m_table, &QTableView::customContextMenuRequested, this, &DealsPage::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DealsPage::changeSelection);
    connect(m_actions, &DealActions::edited, this, &DealsPage::showDeal);
    connect(m_actions, &DealActions::added, this, &DealsPage::showAdded);
    connect(m_output, &OutputActions::done, m_foot, &DealsFoot::tell);
    connect(m_empty, &EmptyNote::clicked, this, &DealsPage::fillEmptiness);
}

// An amount that is cut would be read as another one: the greatest decides how wide they are.
int DealsPage::amountWidth() const
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts || facts->size() == 0)
        return 0;
    const qint64 greatest = *std::max_element(facts->amount().begin(), facts->amount().end());
    constexpr qint64 withMinorDigits = 88;
    constexpr int padding = 20;
    return m_table->fontMetrics().horizontalAdvance(
                   sumText({greatest / 100 * 100 + withMinorDigits}))
            + padding;
}

QString DealsPage::sumText(Money sum) const
{
    return formatMoney(sum, m_session.catalog().settings.currency, shownLanguage(*this));
}

// The arrow keys are for the list as soon as it is there.
void DealsPage::focusList()
{
    if (m_model->rowCount() == 0)
        m_tools->addButton()->setFocus();
    else
        m_table->setFocus();
}

void DealsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_columns->fit(amountWidth());
    focusList();
}

// Another book: nothing of what was asked of the last one applies.
void DealsPage::takeBook()
{
    m_lister->forget();
    m_only.reset();
    m_controls->setOnly({});
    m_controls->reset();
    m_foot->clear();
    m_choice->forgetSums();
    m_choice->release();
    m_model->setDeals({});
    m_isFresh = true;
    takeCatalog();
}

void DealsPage::takeCatalog()
{
    if (m_session.isOpen())
        m_controls->setCatalog(m_session.catalog());
    refresh();
}

DealListQuestion DealsPage::question() const
{
    return {m_controls->filter(), m_columns->sort(), m_only};
}

// While the facts are counted again the list stays as it is.
void DealsPage::reload(DealLister::Answer answer)
{
    const bool keepsChoice = m_choice->count() > 0;
    m_choice->forgetSums();
    m_lister->ask(question(), keepsChoice ? DealLister::Answer::WholeOnly : answer, locale());
    showTotals();
    showSelection();
    showEmptiness();
}

void DealsPage::beginList(const FirstDeals &first)
{
    m_choice->forgetSums();
    m_choice->release();
    m_model->begin(first.deals, size_t(first.totals.count));
    m_table->scrollToTop();
}

// What was chosen stays chosen; where it is gone, the place in the list stays.
void DealsPage::list(const std::vector<DealId> &deals)
{
    m_choice->forgetSums();
    if (!m_model->isComplete() && size_t(m_model->rowCount()) == deals.size()) {
        m_model->complete(deals);
    } else if (deals == m_model->deals()) {
        m_model->refresh();
    } else {
        const size_t count = m_choice->count();
        const bool isAll = count > 1 && count == size_t(m_model->rowCount());
        std::vector<DealId> chosen;
        if (!isAll && m_model->isComplete())
            chosen = m_choice->ids();
        const int row = m_table->currentIndex().row();
        m_choice->release();
        m_model->setDeals(deals);
        if (isAll)
            m_table->selectAll();
        else if (!select(chosen))
            choosePlaceNear(row);
    }
    m_columns->fit(amountWidth());
    showTotals();
    showSelection();
    showEmptiness();
    if (std::exchange(m_isFresh, false) && isVisible())
        focusList();
}

void DealsPage::choosePlaceNear(int row)
{
    if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(
                m_model->index(std::min(row, m_model->rowCount() - 1), 0),
                QItemSelectionModel::NoUpdate);
}

void DealsPage::showEmptiness()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts || (DealLister::needsTexts(question()) && !m_session.texts()))
        m_empty->set(tr("Reading the deals…"), {});
    else if (facts->size() > 0)
        m_empty->set(tr("No deals match the filters"),
                     tr("Change or clear the filters to see more."), tr("Show all deals"));
    else if (m_actions->canAdd())
        m_empty->set(tr("No deals yet"),
                     tr("Add the first one, or import a table of deals from the File menu."),
                     tr("New deal"));
    else if (!m_session.book().isWritable())
        m_empty->set(tr("No deals yet"), tr("This book is open read-only."));
    else
        m_empty->set(tr("This book has no funnel yet"),
                     tr("Add one, from a template or your own, and then add deals."),
                     tr("New funnel…"));
}

// The button in place of the list does what its text said.
void DealsPage::fillEmptiness()
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts)
        return;
    if (facts->size() > 0) {
        m_controls->reset();
        closeOnly();
    } else if (m_actions->canAdd()) {
        m_actions->add();
    } else {
        Q_EMIT funnelRequested();
    }
}

void DealsPage::showOnly(const std::vector<DealId> &ids, const QString &title)
{
    m_only = QSet<DealId>(ids.begin(), ids.end());
    m_controls->setOnly(title);
    ask();
    m_table->setFocus();
}

void DealsPage::closeOnly()
{
    m_only.reset();
    m_controls->setOnly({});
    ask();
}

// False when none of them is in the list. In too many pieces they are chosen without a selection.
bool DealsPage::select(const std::vector<DealId> &deals)
{
    if (deals.empty())
        return false;
    m_lister->finish();
    std::vector<RowRange> rows = rowsOf(m_model->deals(), deals);
    if (rows.empty())
        return false;
    const QModelIndex first = m_model->index(rows.front().first, 0);
    if (rows.size() > mostSelectedPieces) {
        m_table->clearSelection();
        m_choice->keep(std::move(rows));
    } else {
        m_table->selectionModel()->select(selectionOf(*m_model, rows),
                                          QItemSelectionModel::ClearAndSelect);
    }
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
    return true;
}

void DealsPage::showDeal(DealId id)
{
    refresh();
    select({id});
    m_table->setFocus();
}

// A deal that was just added is seen, whatever the filters were.
void DealsPage::showAdded(DealId id)
{
    if (m_only)
        m_only->insert(id);
    refresh();
    if (!select({id})) {
        m_controls->reset();
        select({id});
    }
    m_table->setFocus();
}

void DealsPage::openDeal(const QModelIndex &index)
{
    if (size_t(index.row()) < m_model->deals().size())
        Q_EMIT dealRequested(m_model->deals()[size_t(index.row())]);
}

void DealsPage::showTotals()
{
    const Facts *facts = m_session.isOpen() ? m_session.facts() : nullptr;
    if (!facts)
        return;
    const DealListQuestion asked = question();
    DealTotals totals{m_model->rowCount(), {}};
    if (!asked.only)
        totals = dealTotals(*facts, asked.filter, m_session.texts());
    else if (totals.count > 0)
        totals.amount = DealSums(*facts, m_model->deals())
                                .together(std::array{RowRange{0, m_model->rowCount() - 1}})
                                .amount;
    m_foot->showTotals(totals, [this](Money sum) { return sumText(sum); });
}

void DealsPage::changeSelection()
{
    if (m_choice->release())
        m_table->viewport()->update();
    showSelection();
}

void DealsPage::showSelection()
{
    m_actions->update();
    m_entries->update();
    m_tools->update();
    const size_t count = m_choice->count();
    m_output->copyAction()->setEnabled(count > 0);
    m_output->exportAction()->setEnabled(m_model->rowCount() > 0);
    std::optional<DealTotals> chosen;
    if (const auto together = count > 1 ? m_choice->together() : std::nullopt)
        chosen = {qint64(count), together->amount};
    m_foot->showChosen(chosen, [this](Money sum) { return sumText(sum); });
}

// The menu key asks for it without a place of its own.
void DealsPage::showContextMenu(const QPoint &position)
{
    if (m_choice->count() == 0)
        return;
    QMenu menu(this);
    for (QAction *action : m_actions->frequent())
        menu.addAction(action);
    menu.addMenu(m_entries->menu());
    menu.addSeparator();
    for (QAction *action : m_actions->rare())
        menu.addAction(action);
    menu.addSeparator();
    menu.addActions({m_output->copyAction(), m_output->exportAction()});
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

DealsOutput DealsPage::output(std::vector<DealId> deals) const
{
    return {std::move(deals), m_columns->shown(), shownLanguage(*this), m_session.now()};
}

void DealsPage::retranslate()
{
    m_actions->retranslate();
    m_entries->retranslate();
    m_output->retranslate();
    m_tools->retranslate();
    m_columns->retranslate();
    m_columnsButton->setText(tr("Columns"));
    m_model->setLanguage(shownLanguage(*this));
    m_table->setAccessibleName(tr("Deals"));
    refresh();
}

void DealsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
