#pragma once

#include "core/model/catalog.h"
#include "core/storage/peoplestore.h"

#include <QWidget>

#include <array>

namespace voronka {

class ElidedLabel;
class PlainLabel;

/// What the deals of a client add up to, a number over its name each.
class FiguresBox : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresBox(QWidget *parent = nullptr);

    void setFigures(const ClientFigures &figures, const Currency &currency, Instant now);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Deals, WonSum, Average, RepeatShare, Touches, LastPurchase, FigureCount };

    void fill();
    QString text(int figure) const;

    ClientFigures m_figures;
    Currency m_currency;
    Instant m_now;
    std::array<PlainLabel *, FigureCount> m_numbers;
    std::array<PlainLabel *, FigureCount> m_names;
};

} // namespace voronka
