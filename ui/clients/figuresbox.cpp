#include "ui/clients/figuresbox.h"

#include "core/chart/charttext.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>

#include <cmath>

namespace voronka {

namespace {

constexpr int columns = 3;
constexpr qint64 msPerDay = 86'400'000;

} // namespace

FiguresBox::FiguresBox(QWidget *parent)
    : QWidget(parent), m_rhythmText(new PlainLabel(PlainLabel::Role::Muted, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(0);
    for (int figure = 0; figure < FigureCount; ++figure) {
        m_numbers[figure] = new PlainLabel(PlainLabel::Role::Heading, this);
        m_numbers[figure]->setObjectName(QStringLiteral("userFigure%1").arg(figure));
        m_names[figure] = new PlainLabel(PlainLabel::Role::Muted, this);
        const int row = figure / columns * 2;
        layout->addWidget(m_numbers[figure], row, figure % columns);
        layout->addWidget(m_names[figure], row + 1, figure % columns, Qt::AlignTop);
        layout->setColumnStretch(figure % columns, 1);
    }
    m_names[0]->setContentsMargins(0, 0, 0, 8);
    m_rhythmText->setObjectName(QStringLiteral("rhythm"));
    m_rhythmText->setWordWrap(true);
    m_rhythmText->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_rhythmText, layout->rowCount(), 0, 1, columns);
    fill();
}

void FiguresBox::setFigures(const ClientFigures &figures, const Currency &currency, Instant now)
{
    m_figures = figures;
    m_currency = currency;
    m_now = now;
    fill();
}

void FiguresBox::setRhythm(const std::optional<PurchaseRhythm> &rhythm)
{
    m_rhythm = rhythm;
    fill();
}

QString FiguresBox::text(int figure) const
{
    const Language language = shownLanguage(*this);
    const QString none = QStringLiteral("–");
    const auto money = [&](Money amount) {
        return formatMoney(amount, m_currency, language, MoneyStyle::Rounded);
    };
    switch (figure) {
    case Deals:
        return chartCount(m_figures.deals, language);
    case WonSum:
        return money(m_figures.wonSum);
    case Average:
        return m_figures.won > 0 ? money({m_figures.wonSum.minor / m_figures.won}) : none;
    case RepeatShare:
        return m_figures.repeatShare()
                ? locale().toString(int(std::lround(*m_figures.repeatShare() * 100)))
                        + QLatin1Char('%')
                : none;
    case Touches:
        return chartCount(m_figures.touches, language);
    case LastPurchase:
        if (!m_figures.lastPurchase)
            return none;
        return tr("%n day(s) ago", nullptr,
                  int((m_now.msUtc - m_figures.lastPurchase->msUtc) / msPerDay));
    default:
        return {};
    }
}

void FiguresBox::fill()
{
    m_rhythmText->setVisible(m_rhythm.has_value());
    if (m_rhythm) {
        m_rhythmText->setText(
                tr("Buys about every %n day(s), next around %1", nullptr, m_rhythm->days)
                        .arg(chartDay(m_rhythm->next, shownLanguage(*this))));
    }
    const QString names[] = {tr("Deals"),        tr("Won"),     tr("Average won deal"),
                             tr("Repeat share"), tr("Touches"), tr("Last purchase")};
    for (int figure = 0; figure < FigureCount; ++figure) {
        m_numbers[figure]->setText(text(figure));
        m_names[figure]->setText(names[figure]);
        m_numbers[figure]->setAccessibleName(
                QStringLiteral("%1: %2").arg(names[figure], text(figure)));
    }
}

void FiguresBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace voronka
