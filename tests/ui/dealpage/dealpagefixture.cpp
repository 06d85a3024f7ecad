#include "tests/ui/dealpage/dealpagefixture.h"

#include "core/storage/bookfile.h"

namespace voronka {

DealPageFixture::DealPageFixture() : page(window.findChild<DealPage *>())
{
    open(makeBook());
    REQUIRE(session.isOpen());
    // What its stages create by themselves is the matter of other tests.
    for (const StageId stage : stages())
        REQUIRE(session.funnelDesk().setStageTasks(stage, {}));
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.amount = {50'000};
    const auto id = session.dealDesk().create(
            draft, {{}, QStringLiteral("Olha"), QStringLiteral("+380501234567"), {}});
    REQUIRE(id);
    kitchen = *id;
    window.activateWindow();
    show(kitchen);
}

DealId DealPageFixture::add(const QString &title, qint64 minor)
{
    DealDraft draft;
    draft.title = title;
    draft.amount = {minor};
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    return *id;
}

void DealPageFixture::show(DealId id)
{
    window.showDeal(id);
    QCoreApplication::processEvents();
}

Deal DealPageFixture::stored(DealId id)
{
    const auto deal = session.book().deals().deal(id);
    REQUIRE(deal);
    return *deal;
}

Deal DealPageFixture::onDisk() const
{
    const auto book = openBook(path(QStringLiteral("book.voronka")), OpenCheck::Later);
    REQUIRE(book);
    const auto deal = (*book)->deals().deal(kitchen);
    REQUIRE(deal);
    return *deal;
}

std::vector<StageId> DealPageFixture::stages() const
{
    return session.catalog().liveStages(session.catalog().funnels.front().id);
}

void DealPageFixture::type(const char *name, const QString &text) const
{
    QLineEdit *field = line(name);
    field->setFocus();
    field->selectAll();
    typeText(field, text);
}

void DealPageFixture::leaveField() const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

void DealPageFixture::write(const QString &text) const
{
    auto *field = part<QPlainTextEdit>("entryText");
    field->setFocus();
    typeText(field, text);
}

void DealPageFixture::press(int key, Qt::KeyboardModifiers modifiers) const
{
    page->window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page->window()));
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

std::vector<TimelineEntry> DealPageFixture::timeline()
{
    const auto entries = timelineOf(session.book(), kitchen);
    REQUIRE(entries);
    return *entries;
}

// Where there is no window manager nobody hands the focus back when a dialog closes.
void DealPageFixture::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.activateWindow();
    QCoreApplication::processEvents();
}

void DealPageFixture::lock()
{
    // A person would wait for five seconds; a test does not.
    REQUIRE(session.book().database().execute(QStringLiteral("PRAGMA busy_timeout = 20")));
    auto other = Database::openFile(session.path(), Database::Access::ReadWrite);
    REQUIRE(other);
    m_other = std::move(*other);
    REQUIRE(m_other->execute(QStringLiteral("BEGIN IMMEDIATE")));
}

void DealPageFixture::unlock()
{
    REQUIRE(m_other->execute(QStringLiteral("ROLLBACK")));
    m_other.reset();
}

} // namespace voronka
