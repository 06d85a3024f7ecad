#include "ui/settings/booksettings.h"

#include "ui/session/booksession.h"
#include "ui/widgets/currencycombo.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace voronka {

BookSettingsForm::BookSettingsForm(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_currencyLabel(new PlainLabel(this)),
      m_currencyAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_zoneLabel(new PlainLabel(this)), m_zoneAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_nextSaleLabel(new PlainLabel(this)),
      m_nextSaleAbout(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_currency(new CurrencyCombo(this)), m_zone(new QComboBox(this)),
      m_nextSale(new QSpinBox(this))
{
    m_currency->setObjectName(QStringLiteral("userCurrency"));
    m_zone->setObjectName(QStringLiteral("userTimeZone"));
    m_zone->setMaxVisibleItems(16);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/'))
            m_zone->addItem(QString::fromLatin1(zone));
    }
    m_nextSale->setObjectName(QStringLiteral("nextSaleAfter"));
    m_nextSale->setRange(0, 3650);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_currencyLabel);
    layout->addWidget(m_currency, 0, Qt::AlignLeft);
    layout->addWidget(m_currencyAbout);
    layout->addSpacing(12);
    layout->addWidget(m_zoneLabel);
    layout->addWidget(m_zone, 0, Qt::AlignLeft);
    layout->addWidget(m_zoneAbout);
    layout->addSpacing(12);
    layout->addWidget(m_nextSaleLabel);
    layout->addWidget(m_nextSale, 0, Qt::AlignLeft);
    layout->addWidget(m_nextSaleAbout);
    layout->addStretch();
    connect(m_currency, &QComboBox::activated, this, &BookSettingsForm::store);
    connect(m_zone, &QComboBox::activated, this, &BookSettingsForm::store);
    connect(m_nextSale, &QSpinBox::editingFinished, this, &BookSettingsForm::store);
    connect(&session, &BookSession::opened, this, &BookSettingsForm::reload);
    connect(&session, &BookSession::catalogChanged, this, &BookSettingsForm::reload);
    retranslate();
}

void BookSettingsForm::reload()
{
    const BookSettings &settings = m_session.catalog().settings;
    m_currency->setCurrency(settings.currency);
    const QString zone = QString::fromLatin1(settings.timeZone.id());
    if (m_zone->findText(zone) < 0)
        m_zone->insertItem(0, zone);
    m_zone->setCurrentText(zone);
    m_nextSale->setValue(settings.nextSaleAfterDays.value_or(0));
}

void BookSettingsForm::store()
{
    if (!m_session.isOpen())
        return;
    BookSettings settings = m_session.catalog().settings;
    settings.currency = m_currency->currency();
    settings.timeZone = QTimeZone(m_zone->currentText().toLatin1());
    settings.nextSaleAfterDays =
            m_nextSale->value() > 0 ? std::optional(m_nextSale->value()) : std::nullopt;
    if (settings == m_session.catalog().settings)
        return;
    const Result<> done = m_session.listDesk().setSettings(settings);
    if (!done) {
        showError(this, done.error());
        reload();
    }
}

void BookSettingsForm::retranslate()
{
    m_title->setText(tr("This book"));
    m_currencyLabel->setText(tr("Currency"));
    m_currencyAbout->setText(tr("All amounts are in this currency. Changing it does not convert "
                                "the amounts already in the book."));
    m_zoneLabel->setText(tr("Time zone"));
    m_zoneAbout->setText(tr("The book counts its days in this time zone, so that reports stay the "
                            "same when you travel."));
    m_nextSaleLabel->setText(tr("Offer the next sale after"));
    m_nextSale->setAccessibleName(m_nextSaleLabel->text());
    m_nextSale->setSpecialValueText(tr("A month"));
    m_nextSale->setSuffix(tr(" days", "after a number"));
    m_nextSaleAbout->setText(tr("For clients who have bought once. Repeat clients are asked as "
                                "often as they usually buy."));
}

void BookSettingsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
