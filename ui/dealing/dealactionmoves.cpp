#include "core/process/demands.h"
#include "ui/dealing/dealactions.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/lackdialog.h"
#include "ui/dealing/missingdialog.h"
#include "ui/session/booksession.h"

#include <algorithm>

// Moving: what the stages on the way demand is asked for first, and nothing is saved before it is
// given.

namespace voronka {

namespace {

/// Whether any stage of the funnel demands something: most do not, and then nothing is looked up.
bool isAskedFor(const Catalog &catalog, StageId stage)
{
    const auto funnelOf = [&](StageId id) {
        const Stage *one = catalog.stage(id);
        return one ? std::optional(one->funnel) : std::nullopt;
    };
    return std::ranges::any_of(catalog.requirements, [&](const StageRequirement &requirement) {
        return funnelOf(requirement.stage) == funnelOf(stage);
    });
}

} // namespace

void DealActions::moveDeals(const std::vector<DealId> &deals, StageId stage)
{
    if (deals.empty() || !isAskedFor(m_session.catalog(), stage))
        moveAsTheyAre(deals, stage);
    else if (deals.size() == 1)
        moveOne(deals.front(), stage);
    else
        moveSeveral(deals, stage);
}

void DealActions::moveAsTheyAre(const std::vector<DealId> &deals, StageId stage)
{
    change(deals, [stage](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
        return desk.move(ids, stage, course);
    });
}

void DealActions::moveOne(DealId deal, StageId stage)
{
    askMissing(deal, {stage, {}, [] { return tr("Move"); }},
               [this, deal, stage](const auto &answers) {
                   return m_session.dealDesk().move(deal, stage, answers);
               });
}

// To the beginning of the other funnel.
void DealActions::transferDeal(DealId deal, FunnelId funnel)
{
    const std::vector<StageId> stages = m_session.catalog().liveStages(funnel);
    if (stages.empty()) {
        finish(m_session.dealDesk().transfer(deal, funnel));
        return;
    }
    const StageId first = stages.front();
    askMissing(deal, {first, {}, [] { return tr("Move"); }},
               [this, deal, funnel, first](const auto &answers) {
                   return m_session.dealDesk().transfer(deal, funnel, first, answers);
               });
}

/// Goes on at once where nothing is missing.
void DealActions::askMissing(DealId deal, MissingDialog::Asking asking, SaveAnswers save)
{
    auto missing = missingToEnter(m_session.book(), deal, asking.stage);
    if (!missing || missing->empty()) {
        finish(missing ? save({}) : std::unexpected(missing.error()));
        return;
    }
    const auto now = m_session.book().deals().deal(deal);
    asking.missing = withClient(std::move(*missing), now && (now->contact || now->company));
    auto *dialog = new MissingDialog(m_session, asking, describer({deal}), m_page);
    dialog->setSave([dialog, save = std::move(save)]() -> Result<> {
        const auto answers = dialog->answers();
        return answers ? save(*answers) : std::unexpected(answers.error());
    });
    dialog->offerDeferring();
    connect(dialog, &MissingDialog::deferRequested, this,
            [this, dialog, deal] { deferInstead(deal, dialog); });
    open(dialog);
}

// Over the form, which is there again with what was typed when the deal is not put off after all.
void DealActions::deferInstead(DealId deal, MissingDialog *asked)
{
    DeferDialog *question = makeDeferQuestion({deal}, asked);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, asked, [asked] { asked->done(QDialog::Accepted); });
    question->open();
}

void DealActions::moveSeveral(const std::vector<DealId> &deals, StageId stage)
{
    const auto then = [this, deals, stage](Result<std::vector<DealLack>> lacks) {
        if (!lacks)
            finish(std::unexpected(lacks.error()));
        else if (lacks->empty())
            moveAsTheyAre(deals, stage);
        else
            tellLacks(deals, stage, std::move(*lacks));
    };
    if (deals.size() <= dealsChangedAtOnce)
        then(lackingToEnter(m_session.book(), deals, stage));
    else
        findLackingInBackground(m_session, deals, stage, m_page, then);
}

void DealActions::tellLacks(const std::vector<DealId> &deals, StageId stage,
                            std::vector<DealLack> lacks)
{
    std::vector<DealId> lacking;
    for (const DealLack &lack : lacks)
        lacking.push_back(lack.deal);
    std::ranges::sort(lacking);
    std::vector<DealId> others;
    std::ranges::copy_if(deals, std::back_inserter(others),
                         [&](DealId deal) { return !std::ranges::binary_search(lacking, deal); });
    auto *dialog = new LackDialog(std::move(lacks), m_session.catalog().stageName(stage),
                                  others.size(), m_page);
    dialog->setSaveLater([this, others, stage](auto saved) {
        save(
                others,
                [stage](DealDesk &desk, std::span<const DealId> ids, const StepCourse &course) {
                    return desk.move(ids, stage, course);
                },
                std::move(saved));
    });
    open(dialog);
}

} // namespace voronka
