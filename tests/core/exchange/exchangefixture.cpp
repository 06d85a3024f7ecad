#include "tests/core/exchange/exchangefixture.h"

#include "core/storage/bookfile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace voronka;
using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

QByteArray testFile(const QString &name)
{
    const auto content = contentOf(QStringLiteral(EXCHANGE_TEST_FILES "/") + name);
    Q_ASSERT(content);
    return *content;
}

QString sharedFolder()
{
    return qEnvironmentVariable("VORONKA_TEST_DATA", QStringLiteral(VORONKA_SHARED_DATA));
}

std::optional<QByteArray> sharedFile(const QString &name)
{
    return contentOf(QDir(sharedFolder()).filePath(name));
}

std::unique_ptr<Book> emptyBook(const QString &currency)
{
    BookSettings settings;
    settings.currency = *currencyFromCode(currency);
    settings.timeZone = QTimeZone("Europe/Kyiv");
    if (!settings.timeZone.isValid())
        settings.timeZone = QTimeZone("Europe/Kiev");
    auto book = createBookInMemory(settings);
    REQUIRE(book.has_value());
    return *std::move(book);
}

Instant importMoment()
{
    return Instant::fromDateTime(QDateTime(QDate(2024, 6, 1), QTime(12, 0), QTimeZone::utc()));
}

Result<ImportResult> importText(Book &book, const QString &csv, const QByteArray &map,
                                ImportOptions options)
{
    if (!map.isEmpty()) {
        const auto read = readImportMap(map);
        if (!read)
            return std::unexpected(read.error());
        options.map = *read;
    }
    if (options.fileName.isEmpty())
        options.fileName = u"deals.csv"_s;
    return importDeals(book, csv.toUtf8(), options, [] { return importMoment(); });
}

QStringList dealLines(Book &book)
{
    const QStringList statuses{u"open"_s, u"deferred"_s, u"won"_s, u"lost"_s};
    QStringList lines;
    const auto visited = book.deals().forEach([&](const DealLine &line) -> Result<> {
        const Deal &deal = line.deal;
        lines += QStringList{deal.title, book.catalog().stageName(deal.stage),
                             statuses[int(deal.status)],
                             toDecimalString(deal.amount, book.catalog().settings.currency)}
                         .join(u" | "_s);
        return {};
    });
    REQUIRE(visited.has_value());
    return lines;
}

Deal dealTitled(Book &book, const QString &title)
{
    std::optional<Deal> found;
    const auto visited = book.deals().forEach([&](const DealLine &line) -> Result<> {
        if (line.deal.title == title)
            found = line.deal;
        return {};
    });
    REQUIRE(visited.has_value());
    REQUIRE(found.has_value());
    return *found;
}

QStringList moveLines(Book &book, DealId id)
{
    const QStringList kinds{u"created"_s,  u"moved"_s,   u"won"_s,      u"lost"_s,
                            u"deferred"_s, u"resumed"_s, u"reopened"_s, u"transferred"_s};
    const auto moves = book.deals().moves(id);
    REQUIRE(moves.has_value());
    QStringList lines;
    for (const DealMove &move : *moves)
        lines += kinds[int(move.kind)] + u' ' + book.catalog().stageName(move.to);
    return lines;
}

QStringList rejectLines(const ImportResult &result)
{
    QStringList lines;
    for (const RejectedRow &row : result.rejects)
        lines += QString::number(row.line) + u": "_s + row.reason;
    return lines;
}
