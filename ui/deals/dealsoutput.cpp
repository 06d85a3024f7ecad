#include "ui/deals/dealsoutput.h"

#include "core/exchange/csvwriter.h"
#include "ui/deals/dealcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace voronka {

namespace {

struct DealsOutputText
{
    Q_DECLARE_TR_FUNCTIONS(DealsOutputText)
};

/// Gives one row after another.
class OutputRows
{
public:
    OutputRows(Book &book, const DealsOutput &output, std::stop_token stop,
               const OutputProgress &progress)
        : m_book(book), m_output(output), m_stop(std::move(stop)), m_progress(progress),
          m_clock(book.catalog().settings.workingHours, book.catalog().settings.timeZone),
          m_cells(book.catalog(), m_clock, output.language, output.now)
    {
    }

    size_t given() const { return m_given; }

    /// False after the last one.
    Result<bool> next(QStringList &row)
    {
        while (m_next == m_rows.size()) {
            if (m_read == m_output.deals.size())
                return false;
            if (const Result<> read = readMore(); !read)
                return std::unexpected(read.error());
        }
        const DealRow &deal = m_rows[m_next++];
        row.clear();
        for (const int column : m_output.columns)
            row << m_cells.plainText(deal, column);
        ++m_given;
        return true;
    }

private:
    Result<> readMore()
    {
        if (m_stop.stop_requested())
            return failure(ErrorKind::Cancelled,
                           DealsOutputText::tr("Stopped. Nothing was written."));
        if (m_progress)
            m_progress(double(m_read) / double(m_output.deals.size()));
        constexpr size_t dealsAtOnce = 256;
        const size_t count = std::min(dealsAtOnce, m_output.deals.size() - m_read);
        auto rows = readDealRows(m_book, std::span(m_output.deals).subspan(m_read, count),
                                 m_clock.days());
        if (!rows)
            return std::unexpected(rows.error());
        m_rows = std::move(*rows);
        m_next = 0;
        m_read += count;
        return {};
    }

    Book &m_book;
    const DealsOutput &m_output;
    std::stop_token m_stop;
    const OutputProgress &m_progress;
    WorkingClock m_clock;
    DealCells m_cells;
    std::vector<DealRow> m_rows;
    size_t m_next = 0;
    size_t m_read = 0;
    size_t m_given = 0;
};

// A cell is one cell: what would begin another one becomes a space.
QString tabbed(const QStringList &row)
{
    QStringList cells;
    for (QString cell : row)
        cells << cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return cells.join(u'\t') + u'\n';
}

QString htmlRow(const QStringList &row, const QString &element)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : row)
        html += QStringLiteral("<%1>%2</%1>").arg(element, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QStringList DealsOutput::header() const
{
    QStringList titles;
    for (const int column : columns)
        titles << DealCells::columnTitle(column);
    return titles;
}

Result<ClipboardTable> clipboardTable(Book &book, const DealsOutput &output, std::stop_token stop,
                                      const OutputProgress &progress)
{
    ClipboardTable table;
    table.plain = tabbed(output.header());
    table.html = QStringLiteral("<meta charset=\"utf-8\"><table>\n")
            + htmlRow(output.header(), QStringLiteral("th"));
    OutputRows rows(book, output, std::move(stop), progress);
    QStringList row;
    Result<bool> more = rows.next(row);
    for (; more && *more; more = rows.next(row)) {
        table.plain += tabbed(row);
        table.html += htmlRow(row, QStringLiteral("td"));
    }
    if (!more)
        return std::unexpected(more.error());
    table.html += QStringLiteral("</table>");
    table.rows = rows.given();
    return table;
}

Result<size_t> writeDealsCsv(Book &book, const DealsOutput &output, const QString &path,
                             std::stop_token stop, const OutputProgress &progress)
{
    OutputRows rows(book, output, std::move(stop), progress);
    bool isHeader = true;
    const CsvRows source = [&](QStringList &row) -> Result<bool> {
        if (!std::exchange(isHeader, false))
            return rows.next(row);
        row = output.header();
        return true;
    };
    const Result<> written = writeCsv(path, source, spreadsheetDelimiter(output.language));
    if (!written)
        return std::unexpected(written.error());
    return rows.given();
}

} // namespace voronka
