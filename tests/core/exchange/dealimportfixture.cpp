#include "tests/core/exchange/dealimportfixture.h"

#include "core/storage/check.h"
#include "tests/support/catch.h"

using namespace voronka;

QByteArray mapOf(const QByteArray &fields, const QByteArray &rest)
{
    return R"({"funnel": "Sales", "fields": {)" + fields
            + R"(}, "stages": {"Won": "won", "Lost": "lost@Offer", "Gone": "lost"},
               "stageOrder": ["Lead", "Offer", "Deal"])"
            + rest + '}';
}

QByteArray basicMap()
{
    return mapOf(R"("Id": "externalId", "Deal": "title", "Stage": "stage", "Sum": "amount")",
                 R"(, "lossReason": "Not stated")");
}

ImportResult imported(Result<ImportResult> result)
{
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result.has_value());
    CHECK(result->read == result->imported + result->updated + result->rejected);
    CHECK(result->rejected == qint64(result->rejects.size()));
    return *std::move(result);
}

void requireSound(Book &book)
{
    const auto report = checkBook(book);
    REQUIRE(report.has_value());
    CHECK(report->problems == QStringList());
}
