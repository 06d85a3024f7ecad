#include "core/exchange/columnformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

// Serial numbers of 1954 to 2119: what a table of deals can hold, and no year or quantity.
constexpr int firstSerial = 20'000;
constexpr int lastSerial = 80'000;

struct NumberRun
{
    int value = 0;
    int digits = 0;
};

class Cursor
{
public:
    explicit Cursor(QStringView text) : m_rest(text.trimmed()) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    QChar peek() const { return atEnd() ? QChar() : m_rest.front(); }

    // At most nine digits, so that the value fits.
    NumberRun number()
    {
        NumberRun run;
        while (!atEnd() && peek() >= u'0' && peek() <= u'9' && run.digits < 9) {
            run.value = run.value * 10 + (peek().unicode() - u'0');
            ++run.digits;
            m_rest = m_rest.sliced(1);
        }
        return run;
    }

    bool take(QChar sign)
    {
        if (peek() != sign || atEnd())
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool takeWord(QStringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    void skipSpaces() { m_rest = m_rest.trimmed(); }

private:
    QStringView m_rest;
};

/// The numbers at the beginning of a cell, before anything is known of their order.
struct DateNumbers
{
    std::array<NumberRun, 3> parts;
    QChar separator; ///< Null: a single number, in parts[0].
};

std::optional<DateNumbers> readNumbers(Cursor &cursor)
{
    DateNumbers numbers;
    numbers.parts[0] = cursor.number();
    if (numbers.parts[0].digits == 0)
        return {};
    const QChar separator = cursor.peek();
    const bool serial = numbers.parts[0].digits == 5;
    if (serial || !QStringView(u"-./").contains(separator) || separator.isNull())
        return numbers;
    numbers.separator = separator;
    for (size_t i = 1; i < 3; ++i) {
        if (!cursor.take(separator))
            return {};
        numbers.parts[i] = cursor.number();
        if (numbers.parts[i].digits == 0)
            return {};
    }
    return numbers;
}

bool isSerial(const DateNumbers &numbers)
{
    return numbers.separator.isNull() && numbers.parts[0].digits == 5
            && numbers.parts[0].value >= firstSerial && numbers.parts[0].value <= lastSerial;
}

bool beginsWithYear(const DateNumbers &numbers)
{
    return numbers.separator.isNull() ? numbers.parts[0].digits == 8 : numbers.parts[0].digits == 4;
}

bool endsWithYear(const DateNumbers &numbers)
{
    const auto &parts = numbers.parts;
    return !numbers.separator.isNull() && parts[0].digits <= 2 && parts[1].digits <= 2
            && (parts[2].digits == 4 || parts[2].digits == 2);
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year < 2200 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateOf(const DateNumbers &numbers, DateFormat format)
{
    const auto &parts = numbers.parts;
    if (format == DateFormat::ExcelSerial)
        return isSerial(numbers) ? std::optional(QDate(1899, 12, 30).addDays(parts[0].value))
                                 : std::nullopt;
    if (format == DateFormat::YearMonthDay) {
        if (!beginsWithYear(numbers))
            return {};
        const int all = parts[0].value;
        return numbers.separator.isNull()
                ? validDate(all / 10000, all / 100 % 100, all % 100)
                : validDate(parts[0].value, parts[1].value, parts[2].value);
    }
    if (!endsWithYear(numbers))
        return {};
    int year = parts[2].value;
    if (parts[2].digits == 2)
        year += year < 70 ? 2000 : 1900;
    const bool dayFirst = format == DateFormat::DayMonthYear;
    return validDate(year, parts[dayFirst ? 1 : 0].value, parts[dayFirst ? 0 : 1].value);
}

// ".5" of a serial number is noon.
std::optional<QTime> timeOfSerial(Cursor &cursor)
{
    const NumberRun run = cursor.number();
    if (run.digits == 0)
        return {};
    double share = run.value;
    for (int i = 0; i < run.digits; ++i)
        share /= 10;
    while (cursor.number().digits > 0) { } // Finer than a millisecond.
    constexpr int secondsPerDay = 24 * 60 * 60;
    const int second = std::min(qRound(share * secondsPerDay), secondsPerDay - 1);
    return QTime::fromMSecsSinceStartOfDay(second * 1000);
}

// "Z", "+05:00", "+0500", "UTC": read so that the cell is understood whole, and dropped.
void skipZone(Cursor &cursor)
{
    cursor.skipSpaces();
    if (cursor.takeWord(u"Z") || cursor.takeWord(u"UTC") || cursor.takeWord(u"GMT")) { }
    if (cursor.take(u'+') || cursor.take(u'-')) {
        cursor.number();
        if (cursor.take(u':'))
            cursor.number();
    }
}

std::optional<QTime> timeOf(Cursor &cursor)
{
    int hour = cursor.number().value;
    if (!cursor.take(u':'))
        return {};
    const NumberRun minute = cursor.number();
    const NumberRun second = cursor.take(u':') ? cursor.number() : NumberRun{0, 2};
    if (minute.digits != 2 || second.digits != 2)
        return {};
    if (cursor.take(u'.') || cursor.take(u','))
        while (cursor.number().digits > 0) { }
    cursor.skipSpaces();
    const bool morning = cursor.takeWord(u"AM");
    if (morning || cursor.takeWord(u"PM")) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (morning ? 0 : 12);
    }
    skipZone(cursor);
    const QTime time(hour, minute.value, second.value);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<std::pair<QDate, std::optional<QTime>>> dateAndTime(QStringView cell,
                                                                  DateFormat format)
{
    Cursor cursor(cell);
    const auto numbers = readNumbers(cursor);
    const auto date = numbers ? dateOf(*numbers, format) : std::nullopt;
    if (!date)
        return {};
    if (cursor.atEnd())
        return std::pair(*date, std::nullopt);

    std::optional<QTime> time;
    if (format == DateFormat::ExcelSerial) {
        if (cursor.take(u'.') || cursor.take(u','))
            time = timeOfSerial(cursor);
    } else if (cursor.take(u'T') || cursor.take(u',') || cursor.peek().isSpace()) {
        cursor.skipSpaces();
        time = timeOf(cursor);
    }
    if (!time || !cursor.atEnd())
        return {};
    return std::pair(*date, time);
}

} // namespace

FoundDateFormat findDateFormat(std::span<const QString> column, Language language)
{
    qint64 yearFirst = 0;
    qint64 serial = 0;
    qint64 dayFirst = 0;
    qint64 monthFirst = 0;
    qint64 either = 0;
    qint64 slashes = 0;
    for (const QString &text : column) {
        Cursor cursor(text);
        const auto numbers = readNumbers(cursor);
        if (!numbers)
            continue;
        if (beginsWithYear(*numbers)) {
            ++yearFirst;
        } else if (isSerial(*numbers)) {
            ++serial;
        } else if (endsWithYear(*numbers)) {
            const bool firstIsDay = numbers->parts[0].value > 12;
            const bool secondIsDay = numbers->parts[1].value > 12;
            ++(firstIsDay == secondIsDay ? either : firstIsDay ? dayFirst : monthFirst);
            slashes += numbers->separator == u'/';
        }
    }
    const qint64 yearLast = dayFirst + monthFirst + either;
    if (yearFirst >= std::max(serial, yearLast))
        return {DateFormat::YearMonthDay, false};
    if (serial >= yearLast)
        return {DateFormat::ExcelSerial, false};
    if (dayFirst != monthFirst)
        return {dayFirst > monthFirst ? DateFormat::DayMonthYear : DateFormat::MonthDayYear, false};
    const bool monthComesFirst = slashes * 2 > yearLast
            && (language == Language::English || language == Language::Tagalog);
    return {monthComesFirst ? DateFormat::MonthDayYear : DateFormat::DayMonthYear, true};
}

Result<std::pair<QDate, std::optional<QTime>>> readDate(QStringView cell, DateFormat format)
{
    if (const auto read = dateAndTime(cell, format))
        return *read;
    return failure(ErrorKind::BadInput,
                   DateText::tr("“%1” is not a date. Write it like %2.")
                           .arg(cell.toString(), describe(format)));
}

QString describe(DateFormat format)
{
    switch (format) {
    case DateFormat::YearMonthDay:
        return QStringLiteral("2016-10-20");
    case DateFormat::DayMonthYear:
        return QStringLiteral("20.10.2016");
    case DateFormat::MonthDayYear:
        return QStringLiteral("10/20/2016");
    case DateFormat::ExcelSerial:
        return QStringLiteral("42663");
    }
    Q_UNREACHABLE();
}

} // namespace voronka
