#pragma once

#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "ui/history/historypanel.h"
#include "ui/history/toast.h"
#include "ui/session/booksession.h"

#include <QApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace voronka {

/// A window with the panel and the toast, on a book with the stages of the shop template and no
/// deals yet. Without pages: they are no part of it.
class HistoryFixture
{
public:
    HistoryFixture()
    {
        window.resize(960, 600);
        window.setCentralWidget(new QWidget);
        panel = new HistoryPanel(session, &window);
        window.addDockWidget(Qt::RightDockWidgetArea, panel);
        panel->hide();
        toast = new Toast(session, &window);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        const BookSettings settings{usualCurrency(Language::English), QTimeZone("Europe/Kyiv"),
                                    Language::English};
        const QString path = folder.filePath(QStringLiteral("book.voronka"));
        REQUIRE(newBook(path, settings, *funnelTemplate(u"shop"), systemClock()));
        open(path);
        window.activateWindow();
    }

    void open(const QString &path)
    {
        session.open(path);
        REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
    }
    DealId add(const QString &title)
    {
        DealDraft draft;
        draft.title = title;
        const auto id = session.dealDesk().create(draft);
        REQUIRE(id);
        return *id;
    }
    StageId stage(size_t number)
    {
        return session.catalog().liveStages(session.catalog().funnels.front().id)[number];
    }
    QString stageName(size_t number) { return session.catalog().stageName(stage(number)); }
    void move(DealId id, size_t to) { REQUIRE(session.dealDesk().move(std::array{id}, stage(to))); }
    qint64 dealCount() { return session.book().deals().count().value_or(-1); }
    StageId stageOf(DealId id) { return session.book().deals().deal(id)->stage; }

    /// The text of the message shown, which is then closed.
    QString takeMessage() const
    {
        auto *box = window.findChild<QMessageBox *>();
        if (!box)
            return {};
        const QString text = box->text();
        box->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return text;
    }

    QTemporaryDir folder;
    BookSession session;
    QMainWindow window;
    HistoryPanel *panel;
    Toast *toast;
};

} // namespace voronka
