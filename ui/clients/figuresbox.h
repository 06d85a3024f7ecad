#pragma once

#include "core/model/catalog.h"
#include "core/storage/peoplestore.h"
#include "ui/clients/clientrecord.h"

#include <QWidget>

#include <array>
#include <optional>

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
    /// Nothing while it is not known.
    void setRhythm(const std::optional<PurchaseRhythm> &rhythm);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Deals, WonSum, Average, RepeatShare, Touches, LastPurchase, FigureCount };

    void fill();
    QString text(int figure) const;

    ClientFigures m_figures;
    Currency m_currency;
    Instant m_now;
    std::optional<PurchaseRhythm> m_rhythm;
    std::array<PlainLabel *, FigureCount> m_numbers;
    std::array<PlainLabel *, FigureCount> m_names;
    PlainLabel *m_rhythmText;
};

} // namespace voronka
