#pragma once

#include "core/reports/deallist.h"

#include <QWidget>

#include <functional>
#include <optional>

class QTimer;

namespace voronka {

class ElidedLabel;
class PlainLabel;

/// The line below the list: what is listed, what is chosen, and for a while what was done.
class DealsFoot : public QWidget
{
    Q_OBJECT

public:
    /// A sum as the book and the language write it.
    using SumText = std::function<QString(Money)>;

    explicit DealsFoot(QWidget *parent = nullptr);

    void showTotals(const DealTotals &totals, const SumText &text);
    /// Nothing of one chosen deal or none, which the list itself shows.
    void showChosen(const std::optional<DealTotals> &chosen, const SumText &text);
    void tell(const QString &message);
    void clear();

private:
    PlainLabel *m_totals;
    PlainLabel *m_chosen;
    ElidedLabel *m_notice;
    QTimer *m_timer;
};

} // namespace voronka
