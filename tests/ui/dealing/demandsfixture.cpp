#include "tests/ui/dealing/demandsfixture.h"

#include <QCheckBox>
#include <QLabel>

namespace voronka {

DemandsFixture::DemandsFixture()
{
    for (const StageId stage : stages()) {
        REQUIRE(session.funnelDesk().setRequirements(stage, {}));
        REQUIRE(session.funnelDesk().setStageTasks(stage, {}));
    }
}

void DemandsFixture::demand(int stage, const std::vector<RequiredField> &fields,
                            const QStringList &confirmations)
{
    const StageId id = stages()[size_t(stage) - 1];
    std::vector<StageRequirement> requirements;
    for (const RequiredField field : fields)
        requirements.push_back({{}, id, field, {}});
    for (const QString &text : confirmations)
        requirements.push_back({{}, id, {}, text});
    REQUIRE(session.funnelDesk().setRequirements(id, requirements));
}

EntryAnswers DemandsFixture::answering(EntryAnswers answers, int stage)
{
    for (const StageRequirement &one :
         session.catalog().requirementsOf(stages()[size_t(stage) - 1])) {
        if (!one.field)
            answers.confirmed.push_back(one.id);
    }
    return answers;
}

DealId DemandsFixture::addFor(const QString &title, const QString &contact)
{
    DealDraft draft;
    draft.title = title;
    ClientEntry client;
    client.contact = contact;
    const auto id = session.dealDesk().create(draft, client);
    REQUIRE(id);
    return *id;
}

void DemandsFixture::move(DealId deal, int stage)
{
    actions->moveDeals({deal}, stages()[size_t(stage) - 1]);
    question = dialog<MissingDialog>();
}

bool DemandsFixture::canSave() const
{
    return field<QPushButton>(question, "accept")->isEnabled();
}

QList<QCheckBox *> DemandsFixture::confirmations() const
{
    return question->findChildren<QCheckBox *>(QStringLiteral("userConfirmation"));
}

QStringList DemandsFixture::stageHeadings() const
{
    QStringList names;
    for (const QLabel *heading : question->findChildren<QLabel *>(QStringLiteral("userStage")))
        names << heading->text();
    return names;
}

int DemandsFixture::tasksOf(DealId deal)
{
    const auto tasks = session.book().activities().tasks(deal);
    REQUIRE(tasks);
    return int(tasks->size());
}

} // namespace voronka
