#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/starter/samplebook.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct SampleCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SampleCommandText)
};

constexpr int mostDeals = 1'000'000;

ArgumentResult<SampleOptions> options(const Arguments &arguments)
{
    const auto settings = settingsArguments(arguments);
    if (!settings)
        return std::unexpected(settings.error());
    SampleOptions options;
    options.settings = *settings;
    if (const auto text = arguments.value("deals")) {
        bool isNumber = false;
        options.deals = text->toInt(&isNumber);
        if (!isNumber || options.deals < 1 || options.deals > mostDeals)
            return wrongUsage(SampleCommandText::tr("--deals: “%1” is no number from 1 to 1000000")
                                      .arg(*text));
    }
    if (const auto text = arguments.value("seed")) {
        bool isNumber = false;
        options.seed = text->toUInt(&isNumber);
        if (!isNumber)
            return wrongUsage(
                    SampleCommandText::tr("--seed: “%1” is no number from 0 to 4294967295")
                            .arg(*text));
    }
    return options;
}

CommandResult run(const Arguments &arguments)
{
    const auto sample = options(arguments);
    if (!sample)
        return std::unexpected(sample.error());
    const auto book = makeSampleBook(arguments.positional(0), *sample, systemClock());
    if (!book)
        return std::unexpected(book.error());
    printLine(
            SampleCommandText::tr("Made the sample book %1 with %n deal(s)", nullptr, sample->deals)
                    .arg(arguments.positional(0)));
    return {};
}

} // namespace

Command sampleCommand()
{
    return {QStringLiteral("sample"),
            {{QStringLiteral("BOOK")},
             {QStringLiteral("deals="), QStringLiteral("seed="), QStringLiteral("language="),
              QStringLiteral("currency=")}},
            run};
}

} // namespace voronka::cli
