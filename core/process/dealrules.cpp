#include "core/process/dealrules.h"

#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct DealRuleText
{
    Q_DECLARE_TR_FUNCTIONS(DealRuleText)
};

/// The funnel a deal starts in when nobody says which: the first live one in the owner's order.
std::optional<FunnelId> firstLiveFunnel(const Catalog &catalog)
{
    const auto it = std::ranges::find(catalog.funnels, false, &Funnel::archived);
    return it == catalog.funnels.end() ? std::nullopt : std::optional(it->id);
}

Result<FunnelId> checkedFunnel(const Catalog &catalog, const QString &dealTitle,
                               std::optional<FunnelId> wanted)
{
    const std::optional<FunnelId> id = wanted ? wanted : firstLiveFunnel(catalog);
    if (!id) {
        return failure(
                ErrorKind::Refused,
                DealRuleText::tr("The book has no active funnel for “%1”. Add a funnel first.")
                        .arg(dealTitle));
    }
    const Funnel *funnel = catalog.funnel(*id);
    if (!funnel) {
        return failure(ErrorKind::NotFound,
                       DealRuleText::tr("The funnel chosen for “%1” is not in the book. Choose "
                                        "another funnel.")
                               .arg(dealTitle));
    }
    if (funnel->archived) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("The funnel “%1” is archived, so “%2” cannot enter it. "
                                        "Restore the funnel or choose another one.")
                               .arg(funnel->name, dealTitle));
    }
    return funnel->id;
}

Result<> checkStage(const Catalog &catalog, const QString &dealTitle, FunnelId funnel,
                    const Stage &stage)
{
    if (stage.funnel != funnel) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("The stage “%1” is not in the funnel “%2”, so “%3” cannot "
                                        "enter it. Choose a stage of that funnel, or transfer the "
                                        "deal to the other funnel.")
                               .arg(stage.name, catalog.funnelName(funnel), dealTitle));
    }
    if (stage.archived) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("The stage “%1” is archived, so “%2” cannot enter it. "
                                        "Restore the stage or choose another one.")
                               .arg(stage.name, dealTitle));
    }
    return {};
}

/// The sentence for an entry that is not in the book, or nothing when it is there.
std::optional<QString> missingEntry(Book &book, const Deal &deal)
{
    const Catalog &catalog = book.catalog();
    const auto missing = [](const auto &list, const auto &id) {
        return id && std::ranges::none_of(list, [&](const auto &item) { return item.id == *id; });
    };
    if (missing(catalog.managers, deal.manager))
        return DealRuleText::tr("The manager chosen for “%1” is not in the book. Choose another "
                                "manager.");
    if (missing(catalog.sources, deal.source))
        return DealRuleText::tr("The source chosen for “%1” is not in the book. Choose another "
                                "source.");
    if (missing(catalog.regions, deal.region))
        return DealRuleText::tr("The region chosen for “%1” is not in the book. Choose another "
                                "region.");
    if (deal.contact && !book.people().contact(*deal.contact))
        return DealRuleText::tr("The contact chosen for “%1” is not in the book. Choose another "
                                "contact.");
    if (deal.company && !book.people().company(*deal.company))
        return DealRuleText::tr("The company chosen for “%1” is not in the book. Choose another "
                                "company.");
    if (deal.parent && !book.deals().deal(*deal.parent))
        return DealRuleText::tr("The earlier deal that “%1” follows is not in the book. Choose "
                                "another deal.");
    return std::nullopt;
}

} // namespace

Result<QString> checkedTitle(const QString &title)
{
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty()) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("The deal has no title. Enter a title."));
    }
    return trimmed;
}

Result<> checkAmount(const Catalog &catalog, const QString &dealTitle, Money amount)
{
    if (amount.minor < 0) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("The amount of “%1” is negative. Enter it without a minus.")
                               .arg(dealTitle));
    }
    if (amount.minor <= maxDealAmount)
        return {};
    const Currency &currency = catalog.settings.currency;
    return failure(ErrorKind::Refused,
                   DealRuleText::tr("The amount of “%1” is too large. Enter an amount of at most "
                                    "%2 %3.")
                           .arg(dealTitle, toDecimalString(Money{maxDealAmount}, currency),
                                currency.code));
}

Result<Place> checkedPlace(const Catalog &catalog, const QString &dealTitle,
                           std::optional<FunnelId> wantedFunnel, std::optional<StageId> wantedStage)
{
    const Stage *stage = wantedStage ? catalog.stage(*wantedStage) : nullptr;
    if (wantedStage && !stage) {
        return failure(ErrorKind::NotFound,
                       DealRuleText::tr("The stage chosen for “%1” is not in the book. Choose "
                                        "another stage.")
                               .arg(dealTitle));
    }
    if (!wantedFunnel && stage)
        wantedFunnel = stage->funnel;
    const auto funnel = checkedFunnel(catalog, dealTitle, wantedFunnel);
    if (!funnel)
        return std::unexpected(funnel.error());
    if (stage) {
        if (const auto checked = checkStage(catalog, dealTitle, *funnel, *stage); !checked)
            return std::unexpected(checked.error());
        return Place{*funnel, stage->id};
    }
    const std::vector<StageId> live = catalog.liveStages(*funnel);
    if (live.empty()) {
        return failure(
                ErrorKind::Refused,
                DealRuleText::tr("The funnel “%1” has no active stage for “%2”. Add a stage first.")
                        .arg(catalog.funnelName(*funnel), dealTitle));
    }
    return Place{*funnel, live.front()};
}

Result<> checkLossReason(const Catalog &catalog, const QString &dealTitle, LossReasonId id)
{
    const LossReason *reason = catalog.lossReason(id);
    if (!reason) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("“%1” cannot be lost without a reason. Choose a reason "
                                        "from the list.")
                               .arg(dealTitle));
    }
    if (reason->mergedInto) {
        return failure(
                ErrorKind::Refused,
                DealRuleText::tr("The loss reason “%1” was merged into “%2”. Choose that "
                                 "reason for “%3”.")
                        .arg(reason->name, catalog.lossReasonName(*reason->mergedInto), dealTitle));
    }
    if (reason->archived) {
        return failure(ErrorKind::Refused,
                       DealRuleText::tr("The loss reason “%1” is archived. Choose another reason "
                                        "for “%2”, or restore this one.")
                               .arg(reason->name, dealTitle));
    }
    return {};
}

StageId nearestLiveStage(const Catalog &catalog, const Deal &deal)
{
    const std::vector<StageId> live = catalog.liveStages(deal.funnel);
    return live.empty() ? deal.stage : live[size_t(catalog.livePosition(deal.stage)) - 1];
}

int furthestPosition(const Catalog &catalog, const std::vector<DealMove> &moves, FunnelId funnel)
{
    int furthest = 1;
    for (const DealMove &move : moves) {
        const Stage *stage = catalog.stage(move.to);
        if (stage && stage->funnel == funnel)
            furthest = std::max(furthest, catalog.livePosition(move.to));
    }
    return furthest;
}

Error explainedRefusal(Book &book, const Deal &deal, const Error &error)
{
    if (error.kind != ErrorKind::Refused)
        return error;
    const std::optional<QString> sentence = missingEntry(book, deal);
    return sentence ? Error{ErrorKind::NotFound, sentence->arg(deal.title)} : error;
}

} // namespace voronka
