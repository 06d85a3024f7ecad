#include "ui/clients/clientdeals.h"

#include "ui/deals/dealtablemodel.h"
#include "ui/deals/statusdelegate.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace voronka {

namespace {

constexpr int rowHeight = 32;
// What is not among them is said by the page itself. The last one takes the rest.
constexpr std::pair<int, double> columns[] = {{DealTableModel::Title, 0.28},
                                              {DealTableModel::Stage, 0.18},
                                              {DealTableModel::Status, 0.16},
                                              {DealTableModel::Amount, 0.16},
                                              {DealTableModel::NextStep, 0.22}};

bool isChosen(int)
{
    return false;
}

bool isShown(int column)
{
    return std::ranges::any_of(columns, [column](const auto &one) { return one.first == column; });
}

} // namespace

ClientDeals::ClientDeals(BookSession &session, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_model(new DealTableModel(session, this)),
      m_table(new QTableView(this)), m_nothing(new PlainLabel(PlainLabel::Role::Muted)),
      m_add(new QPushButton)
{
    m_table->setObjectName(QStringLiteral("userClientDeals"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setItemDelegateForColumn(DealTableModel::Status,
                                      new StatusDelegate(isChosen, m_table));
    m_table->setItemDelegateForColumn(DealTableModel::NextStep,
                                      new NextStepDelegate(isChosen, m_table));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, !isShown(column));
    addWidget(m_table);
    // Narrower than the note of a whole page.
    auto *empty = new QWidget(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_add->setObjectName(QStringLiteral("firstDeal"));
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    layout->addWidget(m_nothing);
    layout->addSpacing(8);
    layout->addWidget(m_add, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    addWidget(empty);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT dealRequested(DealId(m_model->deals()[size_t(index.row())]));
    });
    connect(m_add, &QPushButton::clicked, this, &ClientDeals::newRequested);
    retranslate();
}

Result<> ClientDeals::showDeals(std::optional<ClientId> client)
{
    Result<std::vector<DealId>> deals;
    if (client)
        deals = std::visit([this](auto id) { return m_session.book().people().deals(id); },
                           *client);
    if (!deals)
        return std::unexpected(deals.error());
    m_isNew = !client;
    if (*deals == m_model->deals())
        m_model->refresh();
    else
        m_model->setDeals(std::move(*deals));
    retranslate();
    return {};
}

int ClientDeals::count() const
{
    return m_model->rowCount();
}

void ClientDeals::setEditable(bool editable)
{
    m_editable = editable;
}

void ClientDeals::fitColumns()
{
    const int width = m_table->viewport()->width();
    for (const auto &[column, share] : columns) {
        constexpr int padding = 24;
        const QString title =
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(title);
        m_table->horizontalHeader()->resizeSection(column,
                                                   std::max(int(width * share), needed + padding));
    }
}

void ClientDeals::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitColumns();
}

void ClientDeals::retranslate()
{
    m_model->setLanguage(shownLanguage(*this));
    m_table->setAccessibleName(tr("Deals of this client"));
    m_nothing->setText(m_isNew ? tr("Enter the name first, then add deals.")
                               : tr("The deals with this client will appear here."));
    m_add->setText(tr("New deal"));
    m_add->setVisible(!m_isNew && m_editable);
    setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    fitColumns();
}

void ClientDeals::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

} // namespace voronka
