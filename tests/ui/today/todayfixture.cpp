#include "tests/ui/today/todayfixture.h"

#include "core/process/waking.h"
#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "ui/shell/bookactions.h"
#include "ui/today/todaymodel.h"

#include <QAction>
#include <QMenu>
#include <QTest>

namespace voronka {

namespace {

const QTimeZone kyiv("Europe/Kyiv");

} // namespace

TodayFixture::TodayFixture()
    : now(at(monday, 9)), settings(folder.filePath(QStringLiteral("voronka.ini"))),
      themes(settings), languages(settings, Language::English), session([this] { return now; }),
      window({session, settings, languages, themes}), page(window.findChild<TodayPage *>()),
      view(page->findChild<TodayView *>()), model(page->findChild<TodayModel *>())
{
    window.resize(window.minimumSize());
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    const QString path = folder.filePath(QStringLiteral("shop.voronka"));
    const BookSettings book{usualCurrency(Language::English), kyiv, Language::English};
    REQUIRE(newBook(path, book, nullptr, session.clock()));
    window.bookActions().open(path);
    REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
    const auto funnel = session.funnelDesk().addFunnel(
            QStringLiteral("Sales"),
            {QStringLiteral("Request"), QStringLiteral("Offer"), QStringLiteral("Paid")});
    REQUIRE(funnel);
    stages = session.catalog().liveStages(*funnel);
    Stage request = *session.catalog().stage(stages[0]);
    request.limitMinutes = 30;
    REQUIRE(session.funnelDesk().setStageDetails(request));
    StageTask decision;
    decision.stage = stages[1];
    decision.title = QStringLiteral("Ask for the decision");
    decision.dueAfterMinutes = 3 * 24 * 60;
    REQUIRE(session.funnelDesk().setStageTasks(stages[1], {decision}));
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

Instant TodayFixture::at(QDate day, int hour, int minute)
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), kyiv));
}

DealId TodayFixture::addDeal(const QString &title, int inStage)
{
    DealDraft draft;
    draft.title = title;
    draft.stage = stages[size_t(inStage) - 1];
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    return *id;
}

TaskId TodayFixture::addTask(const QString &title, std::optional<Instant> dueAt,
                             std::optional<QDate> dueOn, std::optional<DealId> deal)
{
    Task task;
    task.title = title;
    task.dueAt = dueAt;
    task.dueOn = dueOn;
    task.deal = deal;
    const auto id = session.activityDesk().add(task);
    REQUIRE(id);
    return *id;
}

void TodayFixture::touch(DealId deal)
{
    Activity call;
    call.deal = deal;
    call.at = now;
    REQUIRE(session.activityDesk().add(call));
}

void TodayFixture::wakeDue()
{
    const auto due = dueDeferrals(session.book(), now);
    REQUIRE(due);
    REQUIRE(wake(session.book(), session.clock(), *due));
}

QStringList TodayFixture::shown() const
{
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines << (model->row(row)->isHeading() ? QStringLiteral("# ") : QString())
                        + model->face(row).title;
    return lines;
}

QStringList TodayFixture::section(const QString &title) const
{
    QStringList lines;
    bool isInside = false;
    for (const QString &line : shown()) {
        if (line.startsWith(QLatin1String("# ")))
            isInside = line.mid(2) == title;
        else if (isInside)
            lines << line;
    }
    return lines;
}

QString TodayFixture::chosen() const
{
    const int row = view->currentIndex().row();
    return row < 0 ? QString() : model->face(row).title;
}

void TodayFixture::choose(const QString &title)
{
    const int row = int(shown().indexOf(title));
    REQUIRE(row >= 0);
    view->choose(row);
    view->setFocus();
}

void TodayFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : view, key, modifiers);
}

void TodayFixture::pick(const char *name, int entry)
{
    QMenu *menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QMenu *one : page->findChildren<QMenu *>(QLatin1String(name))) {
            if (one->isVisible())
                menu = one;
        }
        return menu != nullptr;
    }));
    QList<QAction *> entries;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isEnabled())
            entries << action;
    }
    REQUIRE(entries.size() >= entry);
    menu->setActiveAction(entries[entry - 1]);
    QTest::keyClick(menu, Qt::Key_Return);
}

void TodayFixture::undo()
{
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
}

void TodayFixture::letTimePass(qint64 ms)
{
    now = {now.msUtc + ms};
    QTest::qWait(1200);
}

QString TodayFixture::whenOf(const QString &title) const
{
    const int row = int(shown().indexOf(title));
    return row < 0 ? QString() : model->face(row).when;
}

} // namespace voronka
