#include "ui/deals/dealcolumns.h"

#include "ui/deals/dealcells.h"
#include "ui/session/appsettings.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct ColumnFacts
{
    const char *name; ///< In the settings.
    int width;
    bool isShown; ///< Until the person chooses.
};

// In the order of DealCells::Column.
constexpr std::array<ColumnFacts, DealCells::ColumnCount> columnFacts{{
        {"title", 165, true},
        {"client", 145, true},
        {"stage", 140, true},
        {"status", 130, true},
        {"amount", 105, true},
        {"nextStep", 135, true},
        {"manager", 120, true},
        {"created", 108, true},
        {"source", 120, false},
        {"region", 120, false},
        {"expected", 108, false},
        {"closed", 108, false},
        {"daysInStage", 80, false},
        {"tags", 140, false},
}};

const QString stateKey = QStringLiteral("deals");

QString nameOf(int column)
{
    return QLatin1String(columnFacts[size_t(column)].name);
}

int columnNamed(const QString &name)
{
    const auto found = std::ranges::find_if(columnFacts, [&](const ColumnFacts &facts) {
        return name == QLatin1String(facts.name);
    });
    return found == columnFacts.end() ? -1 : int(found - columnFacts.begin());
}

} // namespace

DealColumns::DealColumns(QTableView *table, AppSettings &settings)
    : QObject(table), m_table(table), m_header(table->horizontalHeader()), m_settings(settings),
      m_menu(new QMenu(table)), m_sortMenu(new QMenu(m_menu)), m_sortColumn(DealCells::Created)
{
    m_header->setHighlightSections(false);
    m_header->setSectionsMovable(true);
    m_header->setStretchLastSection(true);
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(true);
    m_header->setMinimumSectionSize(48);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    makeMenu();
    reset();
    restore();
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &DealColumns::openMenu);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &DealColumns::sortBy);
    connect(m_header, &QHeaderView::sectionMoved, this, &DealColumns::save);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one only takes what the others leave.
        if (m_arranging || column == shown().back())
            return;
        m_widthsAreTheirs = true;
        save();
    });
    m_table->viewport()->installEventFilter(this);
}

void DealColumns::makeMenu()
{
    m_menu->setObjectName(QStringLiteral("columnsMenu"));
    m_sortMenu->setObjectName(QStringLiteral("sortMenu"));
    for (int column = 0; column < DealCells::ColumnCount; ++column) {
        QAction *shown = m_menu->addAction(QString());
        shown->setObjectName(nameOf(column));
        shown->setCheckable(true);
        connect(shown, &QAction::triggered, this,
                [this, column](bool checked) { show(column, checked); });
        m_shown.push_back(shown);
        auto *sort = new QAction(m_sortMenu);
        sort->setObjectName(nameOf(column));
        sort->setCheckable(true);
        connect(sort, &QAction::triggered, this, [this, column] { chooseSort(column); });
        m_sorts.push_back(sort);
        m_sortMenu->addAction(sort);
    }
    m_menu->addSeparator();
    m_menu->addMenu(m_sortMenu);
    m_reset = m_menu->addAction(QString());
    m_reset->setObjectName(QStringLiteral("resetColumns"));
    connect(m_reset, &QAction::triggered, this, [this] {
        reset();
        fit(m_amountWidth);
        save();
        Q_EMIT sortChanged();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &DealColumns::updateMenu);
}

void DealColumns::retranslate()
{
    for (int column = 0; column < DealCells::ColumnCount; ++column) {
        m_shown[size_t(column)]->setText(DealCells::columnTitle(column));
        m_sorts[size_t(column)]->setText(DealCells::columnTitle(column));
    }
    m_sortMenu->setTitle(tr("Sort by"));
    m_reset->setText(tr("Reset columns"));
}

void DealColumns::updateMenu()
{
    const bool isLast = shown().size() == 1;
    for (int column = 0; column < DealCells::ColumnCount; ++column) {
        const bool isShown = !m_header->isSectionHidden(column);
        m_shown[size_t(column)]->setChecked(isShown);
        m_shown[size_t(column)]->setEnabled(!(isShown && isLast));
        m_sorts[size_t(column)]->setChecked(column == m_sortColumn);
    }
}

void DealColumns::openMenu(const QPoint &position)
{
    m_menu->popup(m_header->viewport()->mapToGlobal(position));
}

DealSort DealColumns::sort() const
{
    return {DealCells::sortKey(m_sortColumn), m_sortOrder == Qt::DescendingOrder};
}

std::vector<int> DealColumns::shown() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void DealColumns::show(int column, bool shown)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        m_header->setSectionHidden(column, !shown);
        if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize())
            m_header->resizeSection(column, columnFacts[size_t(column)].width);
    }
    fit(m_amountWidth);
    save();
}

void DealColumns::sortBy(int column, Qt::SortOrder order)
{
    if (m_arranging)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    save();
    Q_EMIT sortChanged();
}

// Chosen again, it is turned round.
void DealColumns::chooseSort(int column)
{
    const bool turn = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    m_header->setSortIndicator(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DealColumns::fit(int amountWidth)
{
    m_amountWidth = amountWidth;
    if (m_widthsAreTheirs)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const std::vector<int> columns = shown();
    const auto width = [amountWidth](int column) {
        const int usual = columnFacts[size_t(column)].width;
        return column == DealCells::Amount ? std::max(usual, amountWidth) : usual;
    };
    int needed = 0;
    for (const int column : columns)
        needed += width(column);
    // A little narrower they are still read, and better than a scroll bar for a few pixels.
    constexpr double narrowest = 0.9;
    const double factor = std::max(narrowest, double(m_table->viewport()->width()) / needed);
    for (const int column : columns) {
        const int fitted = int(width(column) * factor);
        m_header->resizeSection(
                column, column == DealCells::Amount ? std::max(fitted, amountWidth) : fitted);
    }
}

void DealColumns::moveCurrent(int places)
{
    const int from = m_header->visualIndex(m_table->currentIndex().column());
    int to = from + places;
    while (from >= 0 && to >= 0 && to < m_header->count()
           && m_header->isSectionHidden(m_header->logicalIndex(to)))
        to += places;
    if (from >= 0 && to >= 0 && to < m_header->count())
        m_header->moveSection(from, to);
}

bool DealColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The kind first: the viewport tells of its end when the table is none any more.
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fit(m_amountWidth);
    return QObject::eventFilter(watched, event);
}

void DealColumns::reset()
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_widthsAreTheirs = false;
    m_sortColumn = DealCells::Created;
    m_sortOrder = Qt::DescendingOrder;
    for (int column = 0; column < DealCells::ColumnCount; ++column) {
        const ColumnFacts &facts = columnFacts[size_t(column)];
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, !facts.isShown);
        if (facts.isShown)
            m_header->resizeSection(column, facts.width);
    }
    m_header->setSortIndicator(m_sortColumn, m_sortOrder);
}

void DealColumns::save()
{
    if (m_arranging)
        return;
    QJsonArray columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool isShown = !m_header->isSectionHidden(column);
        QJsonObject object{{QStringLiteral("name"), nameOf(column)},
                           {QStringLiteral("shown"), isShown}};
        if (isShown && m_widthsAreTheirs)
            object.insert(QStringLiteral("width"), m_header->sectionSize(column));
        columns.append(object);
    }
    const QJsonObject state{
            {QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), nameOf(m_sortColumn)},
            {QStringLiteral("descending"), m_sortOrder == Qt::DescendingOrder},
    };
    m_settings.setPageState(stateKey, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void DealColumns::restore()
{
    const QJsonObject state = QJsonDocument::fromJson(m_settings.pageState(stateKey)).object();
    const QScopedValueRollback arranging(m_arranging, true);
    int place = 0;
    for (const QJsonValue &value : state.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject object = value.toObject();
        const int column = columnNamed(object.value(QStringLiteral("name")).toString());
        if (column < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(column), place++);
        m_header->setSectionHidden(column, !object.value(QStringLiteral("shown")).toBool());
        if (const int width = object.value(QStringLiteral("width")).toInt(); width > 0) {
            m_header->resizeSection(column, width);
            m_widthsAreTheirs = true;
        }
    }
    const int sorted = columnNamed(state.value(QStringLiteral("sort")).toString());
    if (sorted >= 0) {
        m_sortColumn = sorted;
        m_sortOrder = state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                         : Qt::AscendingOrder;
        m_header->setSortIndicator(m_sortColumn, m_sortOrder);
    }
    // A foreign hand in the settings must not leave a table without a column.
    if (shown().empty())
        m_header->setSectionHidden(DealCells::Title, false);
}

} // namespace voronka
