#include "core/storage/history.h"

#include <QCoreApplication>
#include <QVariant>

namespace voronka {

namespace {

struct QuotedRowText
{
    Q_DECLARE_TR_FUNCTIONS(QuotedRowText)
};

using Literal = std::optional<QVariant>;

std::unexpected<Error> unreadable()
{
    return failure(ErrorKind::DamagedBook,
                   QuotedRowText::tr("The undo history of this book is damaged, so this step "
                                     "cannot be undone; nothing was changed."));
}

/// Where the literal that starts at `from` ends: at the comma after it, or at the end of the row.
/// In a text a quote stands doubled, so that every inner quote opens the text again.
qsizetype endOfLiteral(QStringView row, qsizetype from)
{
    bool inText = false;
    qsizetype at = from;
    while (at < row.size() && (inText || row[at] != u',')) {
        if (row[at] == u'\'')
            inText = !inText;
        ++at;
    }
    return at;
}

Result<Literal> parseText(QStringView literal)
{
    if (literal.size() < 2 || literal.back() != u'\'')
        return unreadable();
    QString text;
    text.reserve(literal.size());
    for (qsizetype at = 1; at < literal.size() - 1; ++at) {
        if (literal[at] == u'\'' && literal[++at] != u'\'')
            return unreadable();
        if (at == literal.size() - 1)
            return unreadable();
        text.append(literal[at]);
    }
    return Literal(text);
}

Result<Literal> parseLiteral(QStringView literal)
{
    if (literal.isEmpty())
        return unreadable();
    if (literal == u"NULL")
        return Literal();
    if (literal.front() == u'\'')
        return parseText(literal);
    bool isNumber = false;
    if (const qint64 integer = literal.toLongLong(&isNumber); isNumber)
        return Literal(QVariant(integer));
    if (const double real = literal.toDouble(&isNumber); isNumber)
        return Literal(QVariant(real));
    return unreadable();
}

} // namespace

Result<std::vector<std::optional<QVariant>>> parseQuotedRow(QStringView row)
{
    std::vector<Literal> literals;
    qsizetype from = 0;
    do {
        const qsizetype end = endOfLiteral(row, from);
        Result<Literal> literal = parseLiteral(row.sliced(from, end - from));
        if (!literal)
            return std::unexpected(literal.error());
        literals.push_back(std::move(*literal));
        from = end + 1;
    } while (from <= row.size());
    return literals;
}

} // namespace voronka
