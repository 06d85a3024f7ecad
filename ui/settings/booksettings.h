#pragma once

#include <QWidget>

class QComboBox;

namespace voronka {

class BookSession;
class CurrencyCombo;
class PlainLabel;

/// What is true of the whole book: its currency and the time zone in which it counts days.
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
    CurrencyCombo *m_currency;
    QComboBox *m_zone;
};

} // namespace voronka
