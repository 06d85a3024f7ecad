#pragma once

#include "core/base/instant.h"
#include "ui/dealing/dealquestion.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

class QDateTimeEdit;
class QLayout;
class QLineEdit;
class QPushButton;

namespace voronka {

/// When a deferred deal wakes, with quick choices, and what is to be asked then.
class DeferDialog : public DealQuestion
{
    Q_OBJECT

public:
    /// Times are those of the book's zone.
    DeferDialog(const QTimeZone &zone, QDate today, std::function<QString()> what, QWidget *parent);

    Instant until() const;
    QString comment() const;

private:
    QLayout *makeQuickChoices();
    void retranslate() override;

    QTimeZone m_zone;
    QDate m_today;
    QDateTimeEdit *m_until;
    std::vector<QPushButton *> m_quick;
    PlainLabel *m_commentLabel;
    QLineEdit *m_comment;
};

} // namespace voronka
