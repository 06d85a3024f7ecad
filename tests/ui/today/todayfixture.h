#pragma once

#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayview.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QTemporaryDir>

namespace voronka {

class TodayModel;

/// The whole program on the book of a small shop, with a clock that the test sets. The funnel has
/// the stages Request (to be answered in half an hour), Offer (which asks for the decision three
/// days later) and Paid.
class TodayFixture
{
public:
    TodayFixture();

    /// A moment of the book's day, in its time zone.
    static Instant at(QDate day, int hour, int minute = 0);

    DealId addDeal(const QString &title, int inStage = 1);
    TaskId addTask(const QString &title, std::optional<Instant> dueAt, std::optional<QDate> dueOn,
                   std::optional<DealId> deal = {});
    void touch(DealId deal);
    /// As the program does when it hears of it.
    void wakeDue();

    /// What the page shows: "# Overdue", "Send the offer".
    QStringList shown() const;
    /// The lines of one section, empty when it is not there.
    QStringList section(const QString &title) const;
    QString chosen() const;
    /// The row becomes the chosen one.
    void choose(const QString &title);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The entry of that number in the menu that is open, by its name.
    void pick(const char *menu, int entry);
    void undo();
    /// Until the page looks at the clock again.
    void letTimePass(qint64 ms);
    QString whenOf(const QString &title) const;

    const QDate monday{2026, 11, 23};
    Instant now;
    QTemporaryDir folder;
    AppSettings settings;
    ThemeSwitch themes;
    LanguageSwitch languages;
    BookSession session;
    MainWindow window;
    TodayPage *page;
    TodayView *view;
    TodayModel *model;
    std::vector<StageId> stages;
};

} // namespace voronka
