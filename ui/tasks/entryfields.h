#pragma once

#include "core/base/instant.h"
#include "core/model/activity.h"
#include "core/model/catalog.h"
#include "core/model/task.h"
#include "ui/widgets/entrykind.h"

#include <QJsonObject>
#include <QTimeZone>
#include <QWidget>

#include <optional>
#include <vector>

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
/// took, who did it, what came of it. Shows only what the kind has. Times are those of the book's
/// zone.
class EntryFields : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFields(QWidget *parent = nullptr);

    /// The zone of the book, and those who may have done it; without anybody nobody is asked for.
    void setCatalog(const Catalog &catalog);
    EntryKind kind() const { return m_kind; }
    void setKind(EntryKind kind);
    /// It lies ahead: nothing came of it yet.
    bool isPlanned() const;
    void setPlanned(bool planned, Instant now);

    /// Empty, for a new entry made now.
    void clear(Instant now);
    void setActivity(const Activity &activity);
    void setTask(const Task &task);

    /// What is typed put over `base`. A time that was not touched is `now`; what is planned or lies
    /// ahead is not done yet.
    Activity activity(const Activity &base, Instant now) const;
    Task task(const Task &base) const;

    QString text() const;
    QString outcome() const;
    bool isEmpty() const;

    /// All that was typed and chosen, to be put back by setDraft(); empty when no word was typed.
    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft, Instant now);

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
    bool canBePlanned() const;
    void setWhen(Instant at);
    void setWho(std::optional<ManagerId> manager);
    std::optional<ManagerId> who() const;
    void setDue(QDate day, std::optional<QTime> time);
    void retranslate();

    EntryKind m_kind = EntryKind::Call;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Manager> m_managers;
    bool m_whenIsTheirs = false;
    QPlainTextEdit *m_text;
    QWidget *m_details;
    QDateTimeEdit *m_when;
    QSpinBox *m_minutes;
    QLineEdit *m_outcome;
    QCheckBox *m_planned;
    QCheckBox *m_cold;
    QComboBox *m_who;
    QDateEdit *m_due;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QComboBox *m_taskKind;
};

} // namespace voronka
