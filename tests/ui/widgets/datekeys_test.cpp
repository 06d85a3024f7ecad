#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/widgets/voronkastyle.h"

#include <QDateTimeEdit>
#include <QTest>

using namespace voronka;

namespace {

/// A field with a date of before, into which the keys are typed as it is entered by Tab.
QString typed(const QString &format, const char *keys)
{
    VoronkaStyle style;
    QDateTimeEdit edit(QDateTime(QDate(2026, 11, 30), QTime(9, 0)));
    edit.setStyle(&style);
    edit.setDisplayFormat(format);
    edit.show();
    edit.setFocus(Qt::TabFocusReason);
    edit.setCurrentSectionIndex(0);
    edit.setSelectedSection(edit.currentSection());
    QTest::keyClicks(&edit, QLatin1String(keys));
    return edit.dateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"));
}

} // namespace

TEST_CASE("A date is typed as it is written", "[dates][keys]")
{
    const QString format = QStringLiteral("dd.MM.yyyy HH:mm");
    CHECK(typed(format, "15.12.2027 10:30") == QStringLiteral("2027-12-15 10:30"));
    CHECK(typed(format, "151220271030") == QStringLiteral("2027-12-15 10:30"));
    CHECK(typed(format, "1.2.2027") == QStringLiteral("2027-02-01 09:00"));
    CHECK(typed(format, "15,12,2027") == QStringLiteral("2027-12-15 09:00"));
    CHECK(typed(QStringLiteral("M/d/yyyy"), "12/15/2027").startsWith(QStringLiteral("2027-12-15")));
}
