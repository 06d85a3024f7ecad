#include "ui/dealpage/linkeddeals.h"

#include "ui/filters/flowlayout.h"
#include "ui/naming/namesources.h"
#include "ui/session/booksession.h"
#include "ui/tasks/dealrows.h"
#include "ui/tasks/dealstanding.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int mostRowsShown = 5;
constexpr int idRole = Qt::UserRole;

} // namespace

LinkedDeals::LinkedDeals(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget(this)),
      m_next(new QPushButton(this)), m_referral(new QPushButton(this)),
      m_unlink(new QPushButton(this)), m_link(new NameField(this))
{
    build();
    retranslate();
}

void LinkedDeals::build()
{
    m_list->setObjectName(QStringLiteral("userLinkedDeals"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_next->setObjectName(QStringLiteral("nextSale"));
    m_next->setIcon(icon(QStringLiteral("repeat")));
    m_referral->setObjectName(QStringLiteral("referral"));
    m_referral->setIcon(icon(QStringLiteral("referral")));
    m_unlink->setObjectName(QStringLiteral("unlink"));
    m_unlink->setIcon(icon(QStringLiteral("lost")));
    m_unlink->setProperty("quiet", true);
    m_link->setObjectName(QStringLiteral("linkTo"));
    m_link->setSource([this, deals = dealsOf(m_session)](const QString &typed) {
        auto found = m_deal ? deals(typed) : std::vector<NameField::Choice>();
        std::erase_if(found, [this](const auto &one) { return DealId(one.id) == m_deal->id; });
        return found;
    });
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_next);
    row->addWidget(m_referral);
    row->addWidget(m_unlink);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_link);
    layout->addWidget(buttons);
    connect(m_next, &QPushButton::clicked, this, &LinkedDeals::nextSaleRequested);
    connect(m_referral, &QPushButton::clicked, this, &LinkedDeals::referralRequested);
    connect(m_unlink, &QPushButton::clicked, this, [this] { follow(std::nullopt); });
    connect(m_link, &NameField::picked, this, [this] { follow(DealId(*m_link->entry())); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT dealRequested(DealId(item->data(idRole).toLongLong()));
    });
}

void LinkedDeals::showDeal(const Deal &deal)
{
    const bool isOther = !m_deal || m_deal->id != deal.id;
    m_deal = deal;
    if (isOther || deal.parent)
        m_link->setEntry(std::nullopt, QString());
    showParts();
    fill();
}

void LinkedDeals::setEditable(bool editable)
{
    m_editable = editable;
    m_next->setEnabled(editable);
    m_referral->setEnabled(editable);
    showParts();
}

void LinkedDeals::showParts()
{
    const bool follows = m_deal && m_deal->parent;
    m_unlink->setVisible(m_editable && follows);
    m_link->setVisible(m_editable && m_deal && !follows);
}

// Everything else of the deal stays as the book has it now.
void LinkedDeals::follow(std::optional<DealId> parent)
{
    const auto deal = m_session.book().deals().deal(m_deal->id);
    if (!deal) {
        Q_EMIT failed(deal.error());
        return;
    }
    DealFields fields = fieldsOf(*deal);
    fields.parent = parent;
    if (const Result<> done = m_session.dealDesk().edit(deal->id, fields); !done)
        Q_EMIT failed(done.error());
}

void LinkedDeals::fill()
{
    m_list->clear();
    if (!m_deal || !m_session.isOpen())
        return;
    DealStore &deals = m_session.book().deals();
    const auto followers = deals.followers(m_deal->id);
    if (!followers) {
        Q_EMIT failed(followers.error());
        return;
    }
    std::vector<DealId> ids;
    if (m_deal->parent)
        ids.push_back(*m_deal->parent);
    ids.insert(ids.end(), followers->begin(), followers->end());
    const auto rows = readDealRows(m_session.book(), ids, m_session.days());
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const Catalog &catalog = m_session.catalog();
    const WorkingClock clock(catalog.settings.workingHours, catalog.settings.timeZone);
    for (const DealRow &row : *rows)
        addRow(row, {catalog, clock, m_session.now(), shownLanguage(*this)});
    const int shown = std::min(mostRowsShown, m_list->count());
    m_list->setVisible(shown > 0);
    if (shown > 0)
        m_list->setFixedHeight(shown * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

// The same words and colours as in the list of deals and on a card.
void LinkedDeals::addRow(const DealRow &row, const StandingContext &context)
{
    const Deal &deal = row.line.deal;
    const bool before = m_deal->parent == deal.id;
    const QString amount =
            formatMoney(deal.amount, context.catalog.settings.currency, context.language);
    const QString text = before ? tr("Follows “%1”, %2") : tr("Followed by “%1”, %2");
    const NextStep step = nextStep(deal, row.progress, context);
    QStringList parts{text.arg(deal.title, amount), limitText(deal, row.progress, context),
                      stepText(step)};
    parts.removeAll(QString());
    const auto kind = before ? m_deal->kind : deal.kind;
    auto *item = new QListWidgetItem(icon(kind == DealKind::Referral ? QStringLiteral("referral")
                                                                     : QStringLiteral("repeat")),
                                     parts.join(QStringLiteral("  ·  ")), m_list);
    item->setData(idRole, deal.id.value);
    item->setToolTip(plainToolTip(parts.join(u'\n')));
    const auto time = stageTime(deal, row.progress, context);
    const bool isOverdue = step.state == NextStep::State::Overdue;
    if (isOverdue || (time && time->isLate))
        item->setForeground(latenessColour(isOverdue ? 1 : time->lateness, palette()));
}

void LinkedDeals::retranslate()
{
    m_list->setAccessibleName(tr("Linked deals"));
    m_next->setText(tr("Next sale"));
    m_next->setToolTip(tr("Start the next sale to the same client"));
    m_unlink->setText(tr("Unlink"));
    m_unlink->setToolTip(tr("This deal no longer follows the earlier one"));
    m_link->setPlaceholderText(tr("Link to an earlier deal"));
    m_link->setAccessibleName(tr("Link to an earlier deal"));
    m_referral->setText(tr("Referral"));
    m_referral->setToolTip(tr("Start a deal with someone this client referred"));
    fill();
}

void LinkedDeals::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
