#include "core/process/followup.h"

namespace voronka {

DealDraft nextSaleAfter(const Deal &deal)
{
    DealDraft draft;
    draft.funnel = deal.funnel;
    draft.title = deal.title;
    draft.contact = deal.contact;
    draft.company = deal.company;
    draft.manager = deal.manager;
    draft.source = deal.source;
    draft.region = deal.region;
    draft.kind = DealKind::Repeat;
    draft.parent = deal.id;
    return draft;
}

DealDraft referralFrom(const Deal &deal)
{
    DealDraft draft;
    draft.funnel = deal.funnel;
    draft.manager = deal.manager;
    draft.region = deal.region;
    draft.kind = DealKind::Referral;
    draft.parent = deal.id;
    return draft;
}

} // namespace voronka
