#include "core/exchange/columnformat.h"

#include "core/exchange/currencymark.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

/// A cell taken apart: `body` begins and ends with a digit and holds digits and separators only,
/// every kind of space as ' ' and every kind of apostrophe as '\''.
struct NumberCell
{
    bool negative = false;
    QString body;
    QString markBefore;
    QString markAfter;
};

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isMinus(QChar sign)
{
    return sign == u'-' || sign == u'\u2212' || sign == u'\u2013';
}

std::optional<QString> normalizedBody(QStringView body)
{
    QString result;
    result.reserve(body.size());
    for (const QChar sign : body) {
        if (isDigit(sign) || sign == u'.' || sign == u',')
            result += sign;
        else if (sign.isSpace())
            result += u' ';
        else if (sign == u'\'' || sign == u'\u2019')
            result += u'\'';
        else
            return {};
    }
    return result;
}

// The minus may stand before or after the currency's sign: "-$5", "$ -5".
bool takeMinus(QString &mark)
{
    mark = mark.trimmed();
    if (mark.isEmpty() || !(isMinus(mark.front()) || isMinus(mark.back())))
        return false;
    if (isMinus(mark.front()))
        mark.remove(0, 1);
    else
        mark.chop(1);
    return true;
}

std::optional<NumberCell> takeApart(QStringView text)
{
    NumberCell cell;
    text = text.trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        cell.negative = true;
        text = text.sliced(1, text.size() - 2);
    }
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return {};
    const auto last = std::find_if(std::make_reverse_iterator(text.end()),
                                   std::make_reverse_iterator(first), isDigit)
                              .base();
    const auto body = normalizedBody(QStringView(first, last));
    if (!body)
        return {};
    cell.body = *body;
    cell.markBefore = QStringView(text.begin(), first).toString();
    cell.markAfter = QStringView(last, text.end()).toString();
    if (takeMinus(cell.markBefore))
        cell.negative = !cell.negative;
    else if (cell.markBefore.startsWith(u'+'))
        cell.markBefore.remove(0, 1);
    return cell;
}

/// What the cells of a column say about '.' and ',': index 0 and 1.
struct Evidence
{
    std::array<qint64, 2> decimal{}; ///< Cells that prove it as the decimal sign.
    std::array<qint64, 2> open{}; ///< "1,234": either.
    std::array<qint64, 2> group{}; ///< Cells in which it can only group.
    qint64 spaces = 0;
    qint64 apostrophes = 0;
};

constexpr std::array<char16_t, 2> points{u'.', u','};

void weigh(const QString &body, Evidence &evidence)
{
    const bool spaced = body.contains(u' ');
    const bool quoted = body.contains(u'\'');
    evidence.spaces += spaced;
    evidence.apostrophes += quoted;
    const std::array<qsizetype, 2> times{body.count(u'.'), body.count(u',')};
    if (times[0] + times[1] == 0)
        return;

    const qsizetype lastAt = std::max(body.lastIndexOf(u'.'), body.lastIndexOf(u','));
    const size_t last = body[lastAt] == u'.' ? 0 : 1;
    const size_t other = 1 - last;
    if (times[other] > 0) {
        evidence.decimal[last] += times[last] == 1;
        evidence.group[other] += times[last] == 1;
    } else if (times[last] > 1) {
        ++evidence.group[last];
    } else {
        const bool threeAfter = body.size() - lastAt - 1 == 3;
        const bool couldGroup = threeAfter && lastAt <= 3 && body[0] != u'0' && !spaced && !quoted;
        ++(couldGroup ? evidence.open : evidence.decimal)[last];
    }
}

QChar groupFor(const Evidence &evidence, size_t decimal)
{
    const size_t other = 1 - decimal;
    const std::array<std::pair<qint64, char16_t>, 3> votes{
            std::pair(evidence.spaces, u' '),
            std::pair(evidence.apostrophes, u'\''),
            std::pair(evidence.group[other] + evidence.open[other], points[other]),
    };
    const auto most =
            std::max_element(votes.begin(), votes.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
    return most->first > 0 ? QChar(most->second) : QChar();
}

// The digits before and after the decimal sign; nothing where the groups are not of three.
std::optional<std::pair<QString, QString>> digitsOf(const QString &body, const NumberFormat &format)
{
    const qsizetype decimalAt = body.indexOf(format.decimal);
    const QString whole = decimalAt < 0 ? body : body.left(decimalAt);
    const QString fraction = decimalAt < 0 ? QString() : body.mid(decimalAt + 1);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return {};

    if (format.group.isNull() || !whole.contains(format.group)) {
        if (whole.isEmpty() || !std::all_of(whole.begin(), whole.end(), isDigit))
            return {};
        return std::pair(whole, fraction);
    }
    const QStringList groups = whole.split(format.group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        const bool rightSize = i == 0 ? size >= 1 && size <= 3 : size == 3;
        if (!rightSize || !std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return {};
    }
    return std::pair(groups.join(QString()), fraction);
}

// Nothing beyond maxDealAmount.
std::optional<qint64> minorUnits(const QString &whole, const QString &fraction, int digits)
{
    qint64 value = 0;
    const auto append = [&value](QChar digit) {
        value = value * 10 + (digit.unicode() - u'0');
        return value <= maxDealAmount;
    };
    if (!std::all_of(whole.begin(), whole.end(), append))
        return {};
    for (int i = 0; i < digits; ++i) {
        if (!append(i < fraction.size() ? fraction[i] : QChar(u'0')))
            return {};
    }
    if (fraction.size() > digits && fraction[digits] >= u'5')
        ++value;
    return value <= maxDealAmount ? std::optional(value) : std::nullopt;
}

std::unexpected<Error> notAnAmount(QStringView cell, const NumberFormat &format)
{
    return failure(ErrorKind::BadInput,
                   NumberText::tr("“%1” is not an amount. Write a number like %2.")
                           .arg(cell.toString(), describe(format)));
}

} // namespace

FoundNumberFormat findNumberFormat(std::span<const QString> column, QChar otherwiseDecimal)
{
    Evidence evidence;
    for (const QString &text : column) {
        if (const auto cell = takeApart(text))
            weigh(cell->body, evidence);
    }
    const qint64 point = evidence.decimal[0] + evidence.group[1];
    const qint64 comma = evidence.decimal[1] + evidence.group[0];
    size_t decimal = point > comma ? 0 : 1;
    if (point == comma)
        decimal = otherwiseDecimal == u'.' ? 0 : 1;
    const bool somethingToDecide = point + comma + evidence.open[0] + evidence.open[1] > 0;
    return {{points[decimal], groupFor(evidence, decimal)}, point == comma && somethingToDecide};
}

Result<Money> readMoney(QStringView cell, const NumberFormat &format, const Currency &currency)
{
    const auto parts = takeApart(cell);
    if (!parts)
        return notAnAmount(cell, format);
    for (const QString &mark : {parts->markBefore, parts->markAfter}) {
        const CurrencyMark meaning = currencyMark(mark, currency);
        if (meaning == CurrencyMark::Foreign)
            return failure(ErrorKind::BadInput,
                           NumberText::tr("“%1” is in another currency, but the book counts in "
                                          "%2. Convert the amount.")
                                   .arg(cell.toString(), currency.code));
        if (meaning == CurrencyMark::Unknown)
            return notAnAmount(cell, format);
    }
    const auto digits = digitsOf(parts->body, format);
    if (!digits)
        return notAnAmount(cell, format);
    const auto minor = minorUnits(digits->first, digits->second, currency.digits);
    if (!minor)
        return failure(ErrorKind::BadInput,
                       NumberText::tr("“%1” is more than a deal can have. Check the amount.")
                               .arg(cell.toString()));
    return Money{parts->negative ? -*minor : *minor};
}

QString describe(const NumberFormat &format)
{
    QString example = QStringLiteral("1");
    if (!format.group.isNull())
        example += format.group;
    return example + QStringLiteral("234") + format.decimal + QStringLiteral("50");
}

} // namespace voronka
