#pragma once

#include "core/storage/dealstore.h"
#include "ui/today/todayface.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QStackedWidget;

namespace voronka {

class AgendaReader;
class AnswerReader;
class AppSettings;
class BookSession;
class ChanceActions;
class DealActions;
class EmptyNote;
class FigureStrip;
class PlainLabel;
class TaskActions;
class TodayModel;
class TodayTools;
class TodayView;

/// What wants to be done: overdue, now, later today and this week; requests that wait too long,
/// deferrals that woke, second chances, deals without a next step, birthdays.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    TodayPage(BookSession &session, AppSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);
    /// These deals as a list under a title.
    void dealsRequested(const std::vector<voronka::DealId> &deals, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void layOut();
    void connectParts();
    void takeBook();
    void takeCatalog();
    void takeManager();
    void takeAgenda();
    void showEmptiness();
    void fillEmptiness();
    void updateActions();
    void open(int row);
    void openMore(TodaySection section);
    void listDeals(TodaySection section);
    void tick(int row);
    void showMenu(const QPoint &globalPosition);
    const TodayRow *chosenRow() const;
    std::optional<Agenda::Item> chosenItem() const;
    std::optional<AgendaDeal> chosenChance() const;
    std::vector<DealLine> chosenLines();
    QString dayText() const;
    TodayFace write(const TodayRow &row) const;
    void retranslate();

    BookSession &m_session;
    AppSettings &m_settings;
    AgendaReader *m_reader;
    AnswerReader *m_answers;
    TodayModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_date;
    QComboBox *m_manager;
    FigureStrip *m_figures;
    TodayView *m_view;
    QStackedWidget *m_stack;
    EmptyNote *m_empty;
    TaskActions *m_tasks = nullptr;
    DealActions *m_deals = nullptr;
    ChanceActions *m_chances = nullptr;
    TodayTools *m_tools = nullptr;
    QSet<TodaySection> m_opened;
    std::optional<DealLine> m_line; ///< Of the chosen row, until something changes.
    bool m_isFresh = true; ///< The list of this book has not been there yet.
};

} // namespace voronka
