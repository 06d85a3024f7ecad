#include "app/cli/bookarguments.h"
#include "app/cli/commands.h"
#include "app/cli/entryarguments.h"
#include "app/cli/output.h"
#include "core/base/localdays.h"
#include "core/process/dealdesk.h"
#include "core/process/secondchance.h"

#include <QCoreApplication>

namespace voronka::cli {

namespace {

struct DealActionText
{
    Q_DECLARE_TR_FUNCTIONS(DealActionText)
};

/// Opens the book of the first argument and finds the deal of the second, then acts on it and says
/// what was done.
CommandResult withDeal(const Arguments &arguments,
                       const std::function<CommandResult(Book &, DealDesk &, const Deal &)> &act)
{
    const auto id = dealArgument(arguments.positional(1));
    if (!id)
        return std::unexpected(id.error());
    const auto book = openBookArgument(arguments.positional(0));
    if (!book)
        return std::unexpected(book.error());
    const auto deal = (*book)->deals().deal(*id);
    if (!deal)
        return std::unexpected(deal.error());
    DealDesk desk(**book, systemClock());
    if (const auto acted = act(**book, desk, *deal); !acted)
        return acted;
    if (const auto step = (*book)->history().nextUndo(); step && *step)
        printLine(describeStep((*step)->title));
    return {};
}

CommandResult move(const Arguments &arguments)
{
    return withDeal(arguments, [&](Book &book, DealDesk &desk, const Deal &deal) -> CommandResult {
        const auto stage = stageNamed(book.catalog(), deal.funnel, arguments.positional(2));
        if (!stage)
            return std::unexpected(stage.error());
        const auto answers = entryAnswers(arguments, book, deal.id, *stage);
        if (!answers)
            return std::unexpected(answers.error());
        return desk.move(deal.id, *stage, *answers);
    });
}

CommandResult win(const Arguments &arguments)
{
    return withDeal(arguments, [](Book &, DealDesk &desk, const Deal &deal) -> CommandResult {
        return desk.win(deal.id);
    });
}

CommandResult lose(const Arguments &arguments)
{
    const auto reason = arguments.value("reason");
    if (!reason)
        return wrongUsage(DealActionText::tr("a deal cannot be lost without a reason: add --reason "
                                             "with one of the book's reasons"));
    return withDeal(arguments, [&](Book &book, DealDesk &desk, const Deal &deal) -> CommandResult {
        const auto id = lossReasonArgument(book.catalog(), *reason);
        if (!id)
            return std::unexpected(id.error());
        const LossReason *lost = book.catalog().lossReason(*id);
        const LocalDays days(book.catalog().settings.timeZone);
        return desk.lose(std::span(&deal.id, 1),
                         {*id, arguments.value("comment").value_or(QString()),
                          lost ? usualSecondChance(*lost, days, systemClock()()) : std::nullopt});
    });
}

CommandResult defer(const Arguments &arguments)
{
    const auto until = arguments.value("until");
    if (!until)
        return wrongUsage(DealActionText::tr("a deferred deal has a next contact: add --until with "
                                             "a date and time, as in 2026-12-31T10:00"));
    return withDeal(arguments, [&](Book &book, DealDesk &desk, const Deal &deal) -> CommandResult {
        const auto instant = dateTimeArgument(*until, book.catalog().settings.timeZone);
        if (!instant)
            return std::unexpected(instant.error());
        return desk.defer(std::span(&deal.id, 1), *instant);
    });
}

CommandResult reopen(const Arguments &arguments)
{
    return withDeal(arguments, [](Book &, DealDesk &desk, const Deal &deal) -> CommandResult {
        return desk.reopen(deal.id);
    });
}

const QStringList bookAndDeal{QStringLiteral("BOOK"), QStringLiteral("DEAL")};

} // namespace

Command moveCommand()
{
    return {QStringLiteral("move"),
            {bookAndDeal + QStringList{QStringLiteral("STAGE")},
             {QStringLiteral("confirm="), QStringLiteral("confirm-all"), QStringLiteral("set=")}},
            move};
}

Command winCommand()
{
    return {QStringLiteral("win"), {bookAndDeal, {}}, win};
}

Command loseCommand()
{
    return {QStringLiteral("lose"),
            {bookAndDeal, {QStringLiteral("reason="), QStringLiteral("comment=")}},
            lose};
}

Command deferCommand()
{
    return {QStringLiteral("defer"), {bookAndDeal, {QStringLiteral("until=")}}, defer};
}

Command reopenCommand()
{
    return {QStringLiteral("reopen"), {bookAndDeal, {}}, reopen};
}

} // namespace voronka::cli
