#include "core/exchange/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

constexpr std::array<char16_t, 4> delimiters{u',', u';', u'\t', u'|'};
constexpr int sampleRows = 50;

bool isLineEnd(QChar sign)
{
    return sign == u'\n' || sign == u'\r';
}

// \r\n is one end.
qsizetype afterLineEnd(QStringView text, qsizetype at)
{
    const bool pair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    return at + (pair ? 2 : 1);
}

using DelimiterCounts = std::array<int, delimiters.size()>;

qsizetype delimiterIndex(QChar sign)
{
    const auto found = std::find(delimiters.begin(), delimiters.end(), sign.unicode());
    return found == delimiters.end() ? -1 : found - delimiters.begin();
}

// How often each delimiter stands outside quotes in each of the first rows that are not empty.
// Any of the candidates may begin a cell, so a quote after any of them opens.
std::vector<DelimiterCounts> countDelimiters(QStringView text)
{
    std::vector<DelimiterCounts> rows;
    DelimiterCounts counts{};
    bool quoted = false;
    bool atCellStart = true;
    bool blank = true;
    for (const QChar sign : text) {
        if (quoted || (sign == u'"' && atCellStart)) {
            // A doubled quote closes and opens again, which is the same to this count.
            quoted = quoted != (sign == u'"');
            atCellStart = sign == u'"' && !quoted;
            blank = false;
        } else if (isLineEnd(sign)) {
            if (!blank)
                rows.push_back(counts);
            if (rows.size() == sampleRows)
                return rows;
            counts = {};
            atCellStart = blank = true;
        } else {
            const qsizetype index = delimiterIndex(sign);
            atCellStart = index >= 0;
            blank = false;
            if (index >= 0)
                ++counts[size_t(index)];
        }
    }
    if (!blank)
        rows.push_back(counts);
    return rows;
}

struct Evenness
{
    int rows = 0; ///< That have the most frequent count.
    int count = 0; ///< That count.
};

// A delimiter that is not in a row says nothing for itself.
Evenness evennessOf(const std::vector<DelimiterCounts> &rows, size_t delimiter)
{
    std::vector<int> counts;
    for (const DelimiterCounts &row : rows) {
        if (row[delimiter] > 0)
            counts.push_back(row[delimiter]);
    }
    std::sort(counts.begin(), counts.end());
    Evenness best;
    for (size_t i = 0; i < counts.size();) {
        size_t end = i;
        while (end < counts.size() && counts[end] == counts[i])
            ++end;
        if (int(end - i) >= best.rows)
            best = {int(end - i), counts[i]};
        i = end;
    }
    return best;
}

// Reads one row after another; each knows where it began.
class CsvScanner
{
public:
    CsvScanner(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) { }

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<CsvRow> row()
    {
        CsvRow row{m_line, {}};
        for (;;) {
            auto cell = nextCell();
            if (!cell)
                return std::unexpected(cell.error());
            row.cells.append(*std::move(cell));
            if (atEnd())
                return row;
            if (m_text[m_at] != m_delimiter) {
                m_at = afterLineEnd(m_text, m_at);
                ++m_line;
                return row;
            }
            ++m_at;
        }
    }

private:
    Result<QString> nextCell()
    {
        if (!atEnd() && m_text[m_at] == u'"')
            return quotedCell();
        return plainRest().toString();
    }

    // Up to the next delimiter or line end.
    QStringView plainRest()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    Result<QString> quotedCell()
    {
        const int openedOn = m_line;
        QString cell;
        for (;;) {
            const qsizetype from = ++m_at;
            const qsizetype close = m_text.indexOf(u'"', from);
            if (close < 0)
                return unclosed(openedOn);
            const QStringView part = m_text.sliced(from, close - from);
            m_line += lineEndsIn(part);
            cell += part;
            m_at = close + 1;
            if (atEnd() || m_text[m_at] != u'"')
                break;
            cell += u'"';
        }
        cell += plainRest();
        return cell;
    }

    static int lineEndsIn(QStringView text)
    {
        int ends = 0;
        for (qsizetype i = 0; i < text.size();) {
            ends += isLineEnd(text[i]);
            i = isLineEnd(text[i]) ? afterLineEnd(text, i) : i + 1;
        }
        return ends;
    }

    static std::unexpected<Error> unclosed(int line)
    {
        return failure(ErrorKind::BadInput,
                       CsvText::tr("The quotation mark opened in line %1 of the file is never "
                                   "closed. Close it or remove it.")
                               .arg(line));
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const CsvRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace

QChar detectDelimiter(QStringView text)
{
    // Excel's own way to tell it.
    if (text.size() > 4 && text.startsWith(u"sep=", Qt::CaseInsensitive)
        && (text.size() == 5 || isLineEnd(text[5])))
        return text[4];

    const auto rows = countDelimiters(text);
    QChar best = u',';
    Evenness bestEvenness;
    for (size_t i = 0; i < delimiters.size(); ++i) {
        const Evenness evenness = evennessOf(rows, i);
        if (std::pair(evenness.rows, evenness.count)
            > std::pair(bestEvenness.rows, bestEvenness.count)) {
            best = delimiters[i];
            bestEvenness = evenness;
        }
    }
    return best;
}

Result<std::vector<CsvRow>> readCsv(QStringView text, QChar delimiter)
{
    std::vector<CsvRow> rows;
    CsvScanner scanner(text, delimiter);
    while (!scanner.atEnd()) {
        auto row = scanner.row();
        if (!row)
            return std::unexpected(row.error());
        if (!isBlank(*row))
            rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace voronka
