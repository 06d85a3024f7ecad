#include "ui/board/boardcontrols.h"

#include "core/chart/chartinput.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/namecombo.h"
#include "ui/filters/typingpause.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
      m_text(new QLineEdit(this)), m_typing(new TypingPause(m_text)),
      m_filters(new DealFilterBox(this, DealFilterBox::Scope::Board)),
      m_clear(new QToolButton(this)), m_order(new QComboBox(this)),
      m_hideEmpty(new QToolButton(this)), m_shelf(new QToolButton(this)),
      m_totals(new PlainLabel(PlainLabel::Role::Muted, this)), m_active(new ElidedLabel(this))
{
    m_add->setObjectName(QStringLiteral("add"));
    m_funnel->setObjectName(QStringLiteral("userFunnel"));
    m_text->setObjectName(QStringLiteral("text"));
    m_order->setObjectName(QStringLiteral("order"));
    m_hideEmpty->setObjectName(QStringLiteral("hideEmpty"));
    m_shelf->setObjectName(QStringLiteral("shelf"));
    m_totals->setObjectName(QStringLiteral("totals"));
    m_clear->setObjectName(QStringLiteral("clearAll"));
    m_active->setObjectName(QStringLiteral("userActiveFilters"));
    for (const OfferedOrder &offered : offeredOrders)
        m_order->addItem(QString(), int(offered.order));
    arrange();
    connectFields();
    retranslate();
}

void BoardControls::connectFields()
{
    m_text->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &BoardControls::addRequested);
    connect(m_typing, &TypingPause::typed, this, &BoardControls::tell);
    connect(m_filters, &DealFilterBox::changed, this, &BoardControls::tell);
    connect(m_clear, &QToolButton::clicked, this, &BoardControls::clearFilters);
    for (QComboBox *combo : {m_funnel, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &BoardControls::tell);
    for (QToolButton *button : {m_hideEmpty, m_shelf})
        connect(button, &QToolButton::toggled, this, &BoardControls::tell);
}

void BoardControls::tell()
{
    m_typing->skip();
    showActive();
    Q_EMIT changed();
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
    }
    for (QToolButton *button : {m_clear, m_hideEmpty, m_shelf}) {
        button->setProperty("quiet", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_totals->setWordWrap(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new FlowLayout;
    rows->addLayout(layout);
    rows->addWidget(m_active);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_add, m_funnel, m_text, m_filters, m_clear, m_order,
                                          m_hideEmpty, m_shelf, m_totals})
        layout->addWidget(widget);
}

void BoardControls::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    m_filters->setCatalog(catalog);
    retranslate();
}

std::optional<BoardQuestion> BoardControls::question(QDate today) const
{
    const auto funnel = chosenId<FunnelId>(m_funnel);
    if (!funnel)
        return std::nullopt;
    BoardQuestion question;
    question.funnel = *funnel;
    question.stageCount = int(m_catalog.liveStages(*funnel).size());
    question.filter = m_filters->filter();
    question.narrowing = narrowingOf(m_filters->further(), m_catalog, today);
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
    return !m_text->text().trimmed().isEmpty() || m_filters->filter() != DealFilter()
            || m_filters->further() != FurtherFilter();
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
    tell();
}

void BoardControls::showActive()
{
    const Language language = shownLanguage(*this);
    QStringList phrases = filterPhrases(m_filters->filter(), m_catalog, language);
    phrases += filterPhrases(m_filters->further(), m_catalog, m_today, language);
    m_active->setText(phrases.join(QStringLiteral(" · ")));
    m_active->setVisible(!phrases.isEmpty());
    m_clear->setEnabled(isNarrowed());
}

void BoardControls::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        showActive();
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
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_hideEmpty->setText(tr("Hide empty"));
    m_hideEmpty->setToolTip(tr("Hide stages without deals"));
    m_shelf->setToolTip(tr("Show deals put off until later"));
    showDeferred();
    showActive();
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
    m_typing->finish();
    Q_EMIT left();
    return true;
}

} // namespace voronka
