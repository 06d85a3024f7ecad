// What the owner waits for, in the real window on a sample book: bench_window [DEALS].
// Needs no display; painting goes to memory.

#include "core/starter/newbook.h"
#include "core/starter/samplebook.h"
#include "ui/board/boardcolumn.h"
#include "ui/board/dealmime.h"
#include "ui/find/finddialog.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cstdio>

using namespace voronka;

namespace {

constexpr int usualDeals = 100'000;

/// The memory of this process that is its own, in MiB; 0 where the system does not tell it so.
double memoryMiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kib = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_"))
            kib += line.simplified().split(' ').value(1).toDouble();
    }
    return kib / 1024;
}

template<typename Work>
void tell(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%s %8.1f ms\n", qPrintable(QString::fromUtf8(what).leftJustified(44)), ms);
    std::fflush(stdout);
}

void paint(QWidget &window)
{
    QCoreApplication::processEvents();
    (void)window.grab();
}

void waitFor(const std::function<bool()> &isThere)
{
    constexpr int longest = 120'000;
    if (!QTest::qWaitFor(isThere, longest))
        std::exit(1);
}

DealId anyOpenDeal(const Facts &facts)
{
    for (size_t row = facts.size(); row-- > 0;) {
        if (facts.outcome()[row] == Outcome::Open)
            return DealId(facts.deal()[row]);
    }
    std::exit(1);
}

/// As a hand lets go of it over the next stage; what comes of it is in the book and on the screen.
void dropCard(BookSession &session, QWidget &window, DealId id)
{
    const auto stored = session.book().deals().deal(id);
    const auto stages = session.catalog().liveStages(stored->funnel);
    const StageId target = stored->stage == stages[0] ? stages[1] : stages[0];
    for (BoardColumn *column : window.findChildren<BoardColumn *>()) {
        if (column->stage() != target)
            continue;
        const DealMime mime({id});
        const QPoint middle = column->rect().center();
        QDragEnterEvent enter(middle, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column, &enter);
        QDragMoveEvent move(middle, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column, &move);
        QDropEvent drop(middle, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column, &drop);
    }
    waitFor([&] { return session.book().deals().deal(id)->stage == target; });
    paint(window);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    SampleOptions options;
    options.deals = argc > 1 ? QByteArray(argv[1]).toInt() : usualDeals;
    options.settings = {usualCurrency(Language::Russian), QTimeZone::systemTimeZone(),
                        Language::Russian};
    const QString file = folder.filePath(QStringLiteral("bench.voronka"));
    if (!makeSampleBook(file, options, systemClock()))
        return 1;

    AppSettings settings(folder.filePath(QStringLiteral("voronka.ini")));
    ThemeSwitch themes(settings);
    LanguageSwitch languages(settings, Language::Russian);
    BookSession session;
    std::printf("%d deals, %.0f MiB before the window\n", options.deals, memoryMiB());
    MainWindow window({session, settings, languages, themes});
    tell("the empty window", [&] {
        window.show();
        paint(window);
    });
    QObject::connect(&session, &BookSession::opened, &window,
                     [&window] { window.showPage(Page::Board); });
    tell("open the book until the board is painted", [&] {
        window.bookActions().open(file);
        waitFor([&] { return session.isOpen() && session.facts(); });
        paint(window);
    });
    const DealId deal = anyOpenDeal(*session.facts());
    tell("the first change: waits for the check", [&] { dropCard(session, window, deal); });
    tell("a card dropped: on the disk and painted", [&] { dropCard(session, window, deal); });
    tell("until the texts can be searched too", [&] { waitFor([&] { return session.texts(); }); });
    tell("from the board to the list", [&] {
        window.showPage(Page::Deals);
        paint(window);
    });
    tell("the page of a deal", [&] {
        window.showDeal(deal);
        paint(window);
    });
    tell("the clients", [&] {
        window.showPage(Page::Clients);
        paint(window);
    });
    tell("back to the board", [&] {
        window.showPage(Page::Board);
        paint(window);
    });
    tell("the day", [&] {
        window.showPage(Page::Today);
        paint(window);
    });
    window.showPage(Page::Board);
    paint(window);
    tell("a word typed into the board's filter", [&] {
        for (auto *edit : window.findChildren<QLineEdit *>()) {
            if (edit->isVisible()) {
                edit->setText(QStringLiteral("кухня"));
                break;
            }
        }
        paint(window);
    });
    auto *find = window.findChild<FindDialog *>();
    find->start();
    for (const auto *typed : {u"к", u"ку", u"кухня", u"петренко", u"067"}) {
        const QString text = QStringView(typed).toString();
        tell(qPrintable(QStringLiteral("find anything: %1").arg(text)), [&] {
            find->findChild<QLineEdit *>()->setText(text);
            paint(*find);
        });
    }
    std::printf("%.0f MiB with everything loaded\n", memoryMiB());
    return 0;
}
