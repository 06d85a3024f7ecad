#pragma once

#include "core/base/instant.h"
#include "core/model/activity.h"
#include "core/model/task.h"
#include "ui/tasks/entrykind.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace voronka {

class PlainLabel;

/// What is written about a call, a meeting or a task: the words, when it was or is due, how long it
/// took, what came of it. Shows only what the kind has. Times are those of the book's zone.
class EntryFields : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFields(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    EntryKind kind() const { return m_kind; }
    void setKind(EntryKind kind);

    /// Empty, for a new entry made now.
    void clear(Instant now);
    void setActivity(const Activity &activity);
    void setTask(const Task &task);

    /// What is typed put over `base`. A time that was not touched is `now`; what lies ahead is not
    /// done yet.
    Activity activity(const Activity &base, Instant now) const;
    Task task(const Task &base) const;

    QString text() const;
    void setText(const QString &text);
    QString outcome() const;
    void setOutcome(const QString &outcome);
    bool isEmpty() const;

    QPlainTextEdit *textEdit() const { return m_text; }
    /// The row below the words; something may be added at its end.
    QWidget *details() const { return m_details; }

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showKind();
    void setWhen(Instant at);
    void setDue(QDate day, std::optional<QTime> time);
    void retranslate();

    EntryKind m_kind = EntryKind::Call;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_whenIsTheirs = false;
    QPlainTextEdit *m_text;
    QWidget *m_details;
    QDateTimeEdit *m_when;
    QSpinBox *m_minutes;
    QLineEdit *m_outcome;
    QDateEdit *m_due;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QComboBox *m_taskKind;
};

} // namespace voronka
