#include "ui/board/boardcontrols.h"

#include "ui/filters/dealfilterbox.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/namecombo.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace voronka {

namespace {

struct OfferedOrder
{
    CardOrder order;
    const char *id; ///< In the settings.
};

constexpr OfferedOrder offeredOrders[] = {
        {CardOrder::LongestInStage, "longestInStage"},
        {CardOrder::NextContact, "nextContact"},
        {CardOrder::LargestAmount, "largestAmount"},
        {CardOrder::Newest, "newest"},
        {CardOrder::Title, "title"},
};

constexpr int widestFunnel = 240;
constexpr int roomInField = 56; ///< For the icon and the button that clears it.

QString orderText(CardOrder order)
{
    switch (order) {
    case CardOrder::LongestInStage:
        return BoardControls::tr("Longest in stage first");
    case CardOrder::NextContact:
        return BoardControls::tr("Next contact first");
    case CardOrder::LargestAmount:
        return BoardControls::tr("Largest first");
    case CardOrder::Newest:
        return BoardControls::tr("Newest first");
    case CardOrder::Title:
        return BoardControls::tr("By title");
    }
    Q_UNREACHABLE();
}

} // namespace

BoardControls::BoardControls(QWidget *parent)
    : QWidget(parent), m_add(new QPushButton(this)), m_funnel(new QComboBox(this)),
      m_text(new QLineEdit(this)), m_filters(new DealFilterBox(this)), m_order(new QComboBox(this)),
      m_hideEmpty(new QToolButton(this)), m_shelf(new QToolButton(this)),
      m_totals(new PlainLabel(PlainLabel::Role::Muted, this))
{
    m_add->setObjectName(QStringLiteral("add"));
    m_funnel->setObjectName(QStringLiteral("userFunnel"));
    m_text->setObjectName(QStringLiteral("text"));
    m_order->setObjectName(QStringLiteral("order"));
    m_hideEmpty->setObjectName(QStringLiteral("hideEmpty"));
    m_shelf->setObjectName(QStringLiteral("shelf"));
    m_totals->setObjectName(QStringLiteral("totals"));
    for (const OfferedOrder &offered : offeredOrders)
        m_order->addItem(QString(), int(offered.order));
    arrange();
    m_text->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &BoardControls::addRequested);
    connect(m_funnel, &QComboBox::currentIndexChanged, this, &BoardControls::changed);
    connect(m_text, &QLineEdit::textChanged, this, &BoardControls::changed);
    connect(m_filters, &DealFilterBox::changed, this, &BoardControls::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &BoardControls::changed);
    connect(m_hideEmpty, &QToolButton::toggled, this, &BoardControls::changed);
    connect(m_shelf, &QToolButton::toggled, this, &BoardControls::changed);
    retranslate();
}

void BoardControls::arrange()
{
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setDefault(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_funnel->setMaximumWidth(widestFunnel);
    for (QComboBox *combo : {m_funnel, m_order})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hideEmpty->setIcon(icon(QStringLiteral("columns")));
    m_shelf->setIcon(icon(QStringLiteral("defer")));
    for (QToolButton *button : {m_hideEmpty, m_shelf}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("quiet", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_totals->setWordWrap(false);
    auto *layout = new FlowLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{
                 m_add, m_funnel, m_text, m_filters, m_order, m_hideEmpty, m_shelf, m_totals})
        layout->addWidget(widget);
}

void BoardControls::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    m_filters->setCatalog(catalog);
    retranslate();
}

std::optional<BoardQuestion> BoardControls::question() const
{
    const auto funnel = chosenId<FunnelId>(m_funnel);
    if (!funnel)
        return std::nullopt;
    BoardQuestion question;
    question.funnel = *funnel;
    question.stageCount = int(m_catalog.liveStages(*funnel).size());
    question.filter = m_filters->filter();
    question.text = m_text->text();
    question.order = CardOrder(m_order->currentData().toInt());
    return question;
}

bool BoardControls::hidesEmpty() const
{
    return m_hideEmpty->isChecked();
}

bool BoardControls::showsShelf() const
{
    return m_shelf->isChecked();
}

bool BoardControls::isNarrowed() const
{
    return !m_text->text().trimmed().isEmpty() || m_filters->filter() != DealFilter();
}

void BoardControls::clearFilters()
{
    if (!isNarrowed())
        return;
    {
        const QSignalBlocker blocker(this);
        m_text->clear();
        m_filters->clear();
    }
    Q_EMIT changed();
}

void BoardControls::setTotals(const QString &atWork, qint64 deferred)
{
    m_totals->setText(atWork);
    m_deferredCount = deferred;
    showDeferred();
}

void BoardControls::setAddable(bool addable)
{
    m_add->setEnabled(addable);
}

void BoardControls::typeText(const QString &text)
{
    m_text->setFocus();
    m_text->insert(text);
}

void BoardControls::focusAdd()
{
    m_add->setFocus();
}

QByteArray BoardControls::state() const
{
    const auto funnel = chosenId<FunnelId>(m_funnel);
    const QJsonObject state{
            {QStringLiteral("funnel"), funnel ? funnel->value : 0},
            {QStringLiteral("order"), QLatin1String(offeredOrders[m_order->currentIndex()].id)},
            {QStringLiteral("hideEmpty"), hidesEmpty()},
            {QStringLiteral("shelf"), showsShelf()},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void BoardControls::setState(const QByteArray &state)
{
    const QSignalBlocker blocker(this);
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    const QString order = kept[QStringLiteral("order")].toString();
    for (int i = 0; i < m_order->count(); ++i) {
        if (order == QLatin1String(offeredOrders[i].id))
            m_order->setCurrentIndex(i);
    }
    m_hideEmpty->setChecked(kept[QStringLiteral("hideEmpty")].toBool());
    m_shelf->setChecked(kept[QStringLiteral("shelf")].toBool());
    const int funnel = m_funnel->findData(kept[QStringLiteral("funnel")].toInteger());
    m_funnel->setCurrentIndex(std::max(0, funnel));
}

void BoardControls::showDeferred()
{
    m_shelf->setText(tr("Deferred: %1").arg(locale().toString(m_deferredCount)));
}

// Without an entry for "any": a board shows one funnel.
void BoardControls::retranslate()
{
    {
        const QSignalBlocker blocker(m_funnel);
        fillNameCombo(m_funnel, m_catalog.funnels, QString(), false);
        const int chosen = m_funnel->currentIndex();
        m_funnel->removeItem(0);
        m_funnel->setCurrentIndex(m_funnel->count() == 0 ? -1 : std::max(0, chosen - 1));
    }
    m_funnel->setVisible(m_funnel->count() > 1);
    m_funnel->setAccessibleName(tr("Funnel"));
    m_add->setText(tr("New deal"));
    m_add->setToolTip(QStringLiteral("%1 (%2)").arg(
            m_add->text(), QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText)));
    m_text->setPlaceholderText(tr("Title or client"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFixedWidth(std::max(
            180, m_text->fontMetrics().horizontalAdvance(m_text->placeholderText()) + roomInField));
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, orderText(offeredOrders[i].order));
    m_order->setAccessibleName(tr("Card order"));
    m_hideEmpty->setText(tr("Hide empty"));
    m_hideEmpty->setToolTip(tr("Hide stages without deals"));
    m_shelf->setToolTip(tr("Show deals put off until later"));
    showDeferred();
}

void BoardControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

// From the field one goes down into what was found.
bool BoardControls::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter
        && key != Qt::Key_Escape)
        return false;
    Q_EMIT left();
    return true;
}

} // namespace voronka
