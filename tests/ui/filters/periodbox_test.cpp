#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/filters/periodbox.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>

using namespace voronka;

namespace {

class PeriodBoxFixture
{
public:
    PeriodBoxFixture() { box.show(); }
    void choose(PeriodChoice choice)
    {
        auto *combo = box.findChild<QComboBox *>(QStringLiteral("period"));
        combo->setCurrentIndex(combo->findData(int(choice)));
    }
    QDateEdit *from() { return box.findChild<QDateEdit *>(QStringLiteral("periodFrom")); }
    QDateEdit *to() { return box.findChild<QDateEdit *>(QStringLiteral("periodTo")); }

    PeriodBox box;
    const QDate today{2026, 11, 21};
};

} // namespace

TEST_CASE_METHOD(PeriodBoxFixture, "It begins with all time and names the other periods",
                 "[period]")
{
    CHECK(box.period(today).isAll());
    QSignalSpy changed(&box, &PeriodBox::changed);
    choose(PeriodChoice::LastMonth);
    CHECK(changed.count() == 1);
    CHECK(box.period(today) == periodOf(PeriodChoice::LastMonth, today));
    CHECK_FALSE(from()->isVisible());
}

TEST_CASE_METHOD(PeriodBoxFixture, "Dates of one's own show two fields that count at once",
                 "[period]")
{
    choose(PeriodChoice::Dates);
    CHECK(from()->isVisible());
    CHECK(to()->isVisible());
    QSignalSpy changed(&box, &PeriodBox::changed);
    from()->setDate({2026, 3, 5});
    to()->setDate({2026, 3, 20});
    CHECK(changed.count() == 2);
    CHECK(box.period(today) == Period{QDate(2026, 3, 5), QDate(2026, 3, 20)});
}

TEST_CASE_METHOD(PeriodBoxFixture, "Dates in the wrong order mean the span between them",
                 "[period]")
{
    box.setPeriod({QDate(2026, 5, 1), QDate(2026, 2, 1)});
    CHECK(box.period(today) == Period{QDate(2026, 2, 1), QDate(2026, 5, 1)});
    box.setPeriod({});
    CHECK(box.period(today).isAll());
}

TEST_CASE_METHOD(PeriodBoxFixture, "Dates have four digits of the year in every language",
                 "[period][languages]")
{
    box.setPeriod({QDate(2026, 3, 5), QDate(2026, 3, 20)});
    const char *name = GENERATE("en_US", "ru_RU", "uk_UA", "fil_PH");
    box.setLocale(QLocale(QLatin1String(name)));
    CHECK(from()->text().contains(QStringLiteral("2026")));
}

TEST_CASE_METHOD(PeriodBoxFixture, "What was chosen comes back by name or as dates", "[period]")
{
    for (const ChosenPeriod &chosen :
         {ChosenPeriod{PeriodChoice::ThisQuarter, {}}, ChosenPeriod(),
          ChosenPeriod{PeriodChoice::Dates, {QDate(2026, 3, 5), QDate(2026, 3, 20)}}}) {
        box.choose(chosen);
        CHECK(box.chosen() == chosen);
        CHECK(box.period(today) == periodOf(chosen, today));
    }
}
