#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace voronka {

class BookSession;
class CurrencyCombo;
class PlainLabel;

/// What is true of the whole book: its currency, the time zone in which it counts days, and when
/// clients are asked again after a sale.
class BookSettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit BookSettingsForm(BookSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void store();
    void retranslate();

    BookSession &m_session;
    PlainLabel *m_title;
    PlainLabel *m_currencyLabel;
    PlainLabel *m_currencyAbout;
    PlainLabel *m_zoneLabel;
    PlainLabel *m_zoneAbout;
    PlainLabel *m_nextSaleLabel;
    PlainLabel *m_nextSaleAbout;
    CurrencyCombo *m_currency;
    QComboBox *m_zone;
    QSpinBox *m_nextSale;
};

} // namespace voronka
