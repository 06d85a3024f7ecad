#include "ui/deals/dealsfoot.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QTimer>

namespace voronka {

namespace {

constexpr int noticeMs = 6000;

} // namespace

DealsFoot::DealsFoot(QWidget *parent)
    : QWidget(parent), m_totals(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_chosen(new PlainLabel(this)), m_notice(new ElidedLabel(this)), m_timer(new QTimer(this))
{
    m_totals->setObjectName(QStringLiteral("summary"));
    m_chosen->setObjectName(QStringLiteral("chosen"));
    m_notice->setObjectName(QStringLiteral("userNotice"));
    m_totals->setWordWrap(false);
    m_chosen->setWordWrap(false);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, m_notice, [this] { m_notice->setText({}); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_totals);
    layout->addWidget(m_chosen);
    layout->addWidget(m_notice, 1);
}

void DealsFoot::showTotals(const DealTotals &totals, const SumText &text)
{
    m_totals->setText(totals.count == 0 ? tr("No deals")
                                        : tr("%Ln deal(s) worth %1", nullptr, int(totals.count))
                                                  .arg(text(totals.amount)));
}

void DealsFoot::showChosen(const std::optional<DealTotals> &chosen, const SumText &text)
{
    m_chosen->setVisible(chosen && chosen->count > 1);
    if (!m_chosen->isHidden())
        m_chosen->setText(
                tr("%Ln selected worth %1, %2 on average", nullptr, int(chosen->count))
                        .arg(text(chosen->amount), text({chosen->amount.minor / chosen->count})));
}

void DealsFoot::tell(const QString &message)
{
    m_notice->setText(message);
    m_timer->start(noticeMs);
}

void DealsFoot::clear()
{
    m_totals->clear();
    m_chosen->hide();
    m_notice->setText({});
}

} // namespace voronka
