#include "tests/ui/shopbook.h"

#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "ui/session/booksession.h"

#include <QTest>

namespace voronka {

void openShopBook(BookSession &session, const QString &path, QStringView currency)
{
    const BookSettings settings{*currencyFromCode(currency), QTimeZone("Europe/Kyiv"),
                                Language::English};
    REQUIRE(newBook(path, settings, *funnelTemplate(u"shop"), session.clock()));
    session.open(path);
    REQUIRE(QTest::qWaitFor([&session] { return session.isOpen() && session.facts(); }));
}

} // namespace voronka
