#pragma once

#include "ui/settings/stageoutlook.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace voronka {

class BookSession;
class Job;
class PlainLabel;

/// Shows what changes of the stages would do to the numbers, before anything is saved.
class StageChanges : public QWidget
{
    Q_OBJECT

public:
    explicit StageChanges(BookSession &session, QWidget *parent = nullptr);

    /// Counts in the background; the numbers of an earlier plan are no longer waited for.
    void show(const StagePlan &plan);
    void clear();

Q_SIGNALS:
    void applied();
    void discarded();
    /// The plan cannot be made.
    void refused(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void take(const Result<StageOutlook> &outlook);
    void fill();
    void addRow(const QString &name, std::optional<int> before, std::optional<int> after);
    QString reachedText(const FunnelReport &report, std::optional<int> position) const;
    QString conversionText(const FunnelReport &report, std::optional<int> position) const;
    void setCell(int row, int column, const QString &now, const QString &then, bool stressed);
    void retranslate();

    BookSession &m_session;
    std::optional<StageOutlook> m_outlook;
    QPointer<Job> m_job;
    int m_asked = 0; ///< Tells the answer of the last question from those of earlier ones.
    PlainLabel *m_title;
    PlainLabel *m_about;
    QTableWidget *m_table;
    QPushButton *m_discard;
    QPushButton *m_apply;
};

} // namespace voronka
