#include "tests/ui/dealing/questionsfixture.h"

#include "tests/ui/shopbook.h"

#include <QAction>

namespace voronka {

QuestionsFixture::QuestionsFixture()
    : now(Instant::fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC))),
      session([this] { return now; }), actions(nullptr)
{
    openShopBook(session, folder.filePath(QStringLiteral("book.voronka")), u"USD");
    actions = new DealActions(
            session, [this] { return *session.book().deals().lines(chosen); }, &page);
    page.resize(960, 600);
    page.show();
    page.setFocusPolicy(Qt::StrongFocus);
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
}

DealId QuestionsFixture::add(const QString &title, qint64 minor)
{
    DealDraft draft;
    draft.title = title;
    draft.amount = {minor};
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    return *id;
}

Deal QuestionsFixture::deal(DealId id)
{
    const auto deal = session.book().deals().deal(id);
    REQUIRE(deal);
    return *deal;
}

std::vector<StageId> QuestionsFixture::stages()
{
    return session.catalog().liveStages(session.catalog().funnels.front().id);
}

void QuestionsFixture::choose(std::vector<DealId> ids)
{
    chosen = std::move(ids);
    actions->update();
}

void QuestionsFixture::trigger(const char *action)
{
    page.findChild<QAction *>(QLatin1String(action))->trigger();
}

Instant QuestionsFixture::at(QDate day, QTime time) const
{
    return Instant::fromDateTime(QDateTime(day, time, QTimeZone("Europe/Kyiv")));
}

QString QuestionsFixture::takeMessage() const
{
    QMessageBox *box = dialog<QMessageBox>();
    if (!box)
        return {};
    const QString text = box->text();
    box->close();
    settle();
    return text;
}

void QuestionsFixture::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace voronka
