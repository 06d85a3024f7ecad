#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QDateEdit;
class QListWidget;
class QToolButton;

namespace voronka {

/// Days on which nobody works: a list to which a day is added below and from which one is removed
/// (Del).
class HolidayList : public QWidget
{
    Q_OBJECT

public:
    explicit HolidayList(QWidget *parent = nullptr);

    void setDays(const std::vector<QDate> &days);
    /// What the field for a new holiday begins with.
    void proposeDay(QDate day);

Q_SIGNALS:
    /// By a person: the days as they are to be, ascending, each once.
    void changed(const std::vector<QDate> &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void fill();
    void add();
    void remove();
    void retranslate();

    std::vector<QDate> m_days;
    QListWidget *m_list;
    QDateEdit *m_new;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace voronka
