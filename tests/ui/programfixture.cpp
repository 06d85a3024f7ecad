#include "tests/ui/programfixture.h"

#include "core/starter/newbook.h"
#include "ui/shell/bookactions.h"

namespace voronka {

ProgramFixture::ProgramFixture()
    : settings(folder.filePath(QStringLiteral("voronka.ini"))), themes(settings),
      languages(settings, Language::English), window({session, settings, languages, themes})
{
    window.resize(window.minimumSize());
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
}

QString ProgramFixture::makeBook(const QString &fileName) const
{
    const BookSettings book{usualCurrency(Language::English), QTimeZone("Europe/Kyiv"),
                            Language::English};
    (void)newBook(path(fileName), book, *funnelTemplate(u"shop"), systemClock());
    return path(fileName);
}

void ProgramFixture::open(const QString &path)
{
    window.bookActions().open(path);
    (void)QTest::qWaitFor([this] { return session.isOpen() && session.facts(); });
}

QString ProgramFixture::takeMessage() const
{
    QMessageBox *box = dialog<QMessageBox>();
    if (!box)
        return {};
    const QString text = box->text();
    box->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return text;
}

} // namespace voronka
