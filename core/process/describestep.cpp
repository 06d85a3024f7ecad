#include "core/process/dealdesk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace voronka {

namespace {

struct StepWords
{
    std::string_view kind; ///< As in ChangeTitle::title.
    const char *sentence;
};

// %1 is the owner's own text. Kinds that count have a number instead, %n.
constexpr std::array stepKinds{
        StepWords{"deal.create", QT_TRANSLATE_NOOP("StepText", "Add the deal “%1”")},
        StepWords{"deal.edit", QT_TRANSLATE_NOOP("StepText", "Edit “%1”")},
        StepWords{"deal.move", QT_TRANSLATE_NOOP("StepText", "Move “%1”")},
        StepWords{"deal.win", QT_TRANSLATE_NOOP("StepText", "Win “%1”")},
        StepWords{"deal.lose", QT_TRANSLATE_NOOP("StepText", "Lose “%1”")},
        StepWords{"deal.defer", QT_TRANSLATE_NOOP("StepText", "Defer “%1”")},
        StepWords{"deal.resume", QT_TRANSLATE_NOOP("StepText", "Resume “%1”")},
        StepWords{"deal.reopen", QT_TRANSLATE_NOOP("StepText", "Reopen “%1”")},
        StepWords{"deal.transfer",
                  QT_TRANSLATE_NOOP("StepText", "Transfer “%1” to another funnel")},
        StepWords{"deal.remove", QT_TRANSLATE_NOOP("StepText", "Delete “%1”")},
        StepWords{"deal.tags", QT_TRANSLATE_NOOP("StepText", "Change the tags of “%1”")},
        StepWords{"deal.assign", QT_TRANSLATE_NOOP("StepText", "Change the manager of “%1”")},
        StepWords{"deal.tag", QT_TRANSLATE_NOOP("StepText", "Tag “%1”")},
        StepWords{"deal.untag", QT_TRANSLATE_NOOP("StepText", "Remove a tag from “%1”")},
        StepWords{"deal.asklater", QT_TRANSLATE_NOOP("StepText", "Ask again about “%1” later")},
        StepWords{"deal.letgo", QT_TRANSLATE_NOOP("StepText", "Stop asking about “%1”")},
        StepWords{"deal.wake", QT_TRANSLATE_NOOP("StepText", "Wake “%1”")},
        StepWords{"deals.wake", QT_TRANSLATE_N_NOOP("StepText", "Wake %n deal(s)")},
        StepWords{"deal.tasks",
                  QT_TRANSLATE_NOOP("StepText", "Create the tasks of the stage for “%1” again")},
        StepWords{"deals.move", QT_TRANSLATE_N_NOOP("StepText", "Move %n deal(s)")},
        StepWords{"deals.lose", QT_TRANSLATE_N_NOOP("StepText", "Lose %n deal(s)")},
        StepWords{"deals.defer", QT_TRANSLATE_N_NOOP("StepText", "Defer %n deal(s)")},
        StepWords{"deals.resume", QT_TRANSLATE_N_NOOP("StepText", "Resume %n deal(s)")},
        StepWords{"deals.remove", QT_TRANSLATE_N_NOOP("StepText", "Delete %n deal(s)")},
        StepWords{"deals.assign",
                  QT_TRANSLATE_N_NOOP("StepText", "Change the manager of %n deal(s)")},
        StepWords{"deals.tag", QT_TRANSLATE_N_NOOP("StepText", "Tag %n deal(s)")},
        StepWords{"deals.untag", QT_TRANSLATE_N_NOOP("StepText", "Remove a tag from %n deal(s)")},
        StepWords{"filter.save", QT_TRANSLATE_NOOP("StepText", "Save the filter “%1”")},
        StepWords{"filter.rename", QT_TRANSLATE_NOOP("StepText", "Rename the filter “%1”")},
        StepWords{"filter.remove", QT_TRANSLATE_NOOP("StepText", "Delete the filter “%1”")},
        StepWords{"deal.restore", QT_TRANSLATE_NOOP("StepText", "Restore “%1”")},
        StepWords{"deal.takeback", QT_TRANSLATE_NOOP("StepText", "Revert a field of “%1”")},
        StepWords{"activity.add", QT_TRANSLATE_NOOP("StepText", "Record a touch with “%1”")},
        StepWords{"activity.edit", QT_TRANSLATE_NOOP("StepText", "Edit a touch with “%1”")},
        StepWords{"activity.done", QT_TRANSLATE_NOOP("StepText", "Record what came of “%1”")},
        StepWords{"activity.reschedule",
                  QT_TRANSLATE_NOOP("StepText", "Reschedule a touch with “%1”")},
        StepWords{"activity.remove", QT_TRANSLATE_NOOP("StepText", "Delete a touch with “%1”")},
        StepWords{"note.add", QT_TRANSLATE_NOOP("StepText", "Add a note to “%1”")},
        StepWords{"note.edit", QT_TRANSLATE_NOOP("StepText", "Edit a note on “%1”")},
        StepWords{"note.done", QT_TRANSLATE_NOOP("StepText", "Edit a note on “%1”")},
        StepWords{"note.reschedule", QT_TRANSLATE_NOOP("StepText", "Edit a note on “%1”")},
        StepWords{"note.remove", QT_TRANSLATE_NOOP("StepText", "Delete a note on “%1”")},
        StepWords{"task.add", QT_TRANSLATE_NOOP("StepText", "Add the task “%1”")},
        StepWords{"task.edit", QT_TRANSLATE_NOOP("StepText", "Edit the task “%1”")},
        StepWords{"task.done", QT_TRANSLATE_NOOP("StepText", "Finish the task “%1”")},
        StepWords{"task.reopen", QT_TRANSLATE_NOOP("StepText", "Reopen the task “%1”")},
        StepWords{"task.reschedule", QT_TRANSLATE_NOOP("StepText", "Reschedule the task “%1”")},
        StepWords{"task.remove", QT_TRANSLATE_NOOP("StepText", "Delete the task “%1”")},
        StepWords{"review.set", QT_TRANSLATE_NOOP("StepText", "Note the review of “%1”")},
        StepWords{"attachment.add", QT_TRANSLATE_NOOP("StepText", "Link a file to “%1”")},
        StepWords{"attachment.remove",
                  QT_TRANSLATE_NOOP("StepText", "Remove a file link from “%1”")},
        StepWords{"task.restore", QT_TRANSLATE_NOOP("StepText", "Restore the task “%1”")},
        StepWords{"activity.restore", QT_TRANSLATE_NOOP("StepText", "Restore a touch with “%1”")},
        StepWords{"note.restore", QT_TRANSLATE_NOOP("StepText", "Restore a note on “%1”")},
        StepWords{"attachment.restore",
                  QT_TRANSLATE_NOOP("StepText", "Restore a file link of “%1”")},
        StepWords{"trash.restore",
                  QT_TRANSLATE_N_NOOP("StepText", "Restore %n thing(s) from the trash")},
        StepWords{"contact.restore", QT_TRANSLATE_NOOP("StepText", "Restore the contact “%1”")},
        StepWords{"company.restore", QT_TRANSLATE_NOOP("StepText", "Restore the company “%1”")},
        StepWords{"import.deals", QT_TRANSLATE_NOOP("StepText", "Import “%1”")},
        StepWords{"import", QT_TRANSLATE_NOOP("StepText", "Import “%1”")},
        StepWords{"funnel.add", QT_TRANSLATE_NOOP("StepText", "Add the funnel “%1”")},
        StepWords{"funnel.copy", QT_TRANSLATE_NOOP("StepText", "Add the funnel “%1” as a copy")},
        StepWords{"funnel.rename", QT_TRANSLATE_NOOP("StepText", "Rename the funnel “%1”")},
        StepWords{"funnel.reorder", QT_TRANSLATE_NOOP("StepText", "Reorder the funnels")},
        StepWords{"funnel.archive", QT_TRANSLATE_NOOP("StepText", "Archive the funnel “%1”")},
        StepWords{"funnel.restore", QT_TRANSLATE_NOOP("StepText", "Restore the funnel “%1”")},
        StepWords{"stage.add", QT_TRANSLATE_NOOP("StepText", "Add the stage “%1”")},
        StepWords{"stage.rename", QT_TRANSLATE_NOOP("StepText", "Rename the stage “%1”")},
        StepWords{"stage.details", QT_TRANSLATE_NOOP("StepText", "Change the stage “%1”")},
        StepWords{"stage.requirements",
                  QT_TRANSLATE_NOOP("StepText", "Change the requirements of the stage “%1”")},
        StepWords{"stage.tasks",
                  QT_TRANSLATE_NOOP("StepText", "Change the tasks of the stage “%1”")},
        StepWords{"stage.reorder", QT_TRANSLATE_NOOP("StepText", "Reorder the stages of “%1”")},
        StepWords{"stage.arrange",
                  QT_TRANSLATE_NOOP("StepText", "Change the stages of the funnel “%1”")},
        StepWords{"reasons.usual", QT_TRANSLATE_NOOP("StepText", "Add the usual loss reasons")},
        StepWords{"stage.archive", QT_TRANSLATE_NOOP("StepText", "Archive the stage “%1”")},
        StepWords{"stage.restore", QT_TRANSLATE_NOOP("StepText", "Restore the stage “%1”")},
        StepWords{"list.add", QT_TRANSLATE_NOOP("StepText", "Add “%1” to a list")},
        StepWords{"list.rename", QT_TRANSLATE_NOOP("StepText", "Rename “%1”")},
        StepWords{"list.retire", QT_TRANSLATE_NOOP("StepText", "Archive “%1”")},
        StepWords{"list.restore", QT_TRANSLATE_NOOP("StepText", "Restore “%1” from the archive")},
        StepWords{"list.reorder", QT_TRANSLATE_NOOP("StepText", "Reorder a list")},
        StepWords{"reason.revisit",
                  QT_TRANSLATE_NOOP("StepText", "Change when to ask again after “%1”")},
        StepWords{"reason.merge", QT_TRANSLATE_NOOP("StepText", "Merge the loss reason “%1”")},
        StepWords{"settings.change", QT_TRANSLATE_NOOP("StepText", "Change the book settings")},
        StepWords{"company.add", QT_TRANSLATE_NOOP("StepText", "Add the company “%1”")},
        StepWords{"contact.add", QT_TRANSLATE_NOOP("StepText", "Add the contact “%1”")},
        StepWords{"company.edit", QT_TRANSLATE_NOOP("StepText", "Edit the company “%1”")},
        StepWords{"company.remove", QT_TRANSLATE_NOOP("StepText", "Delete the company “%1”")},
        StepWords{"company.merge", QT_TRANSLATE_NOOP("StepText", "Merge the company “%1”")},
        StepWords{"contact.edit", QT_TRANSLATE_NOOP("StepText", "Edit the contact “%1”")},
        StepWords{"contact.remove", QT_TRANSLATE_NOOP("StepText", "Delete the contact “%1”")},
        StepWords{"contact.merge", QT_TRANSLATE_NOOP("StepText", "Merge the contact “%1”")},
        StepWords{"contact.distinct",
                  QT_TRANSLATE_NOOP("StepText", "Mark “%1” as not a duplicate")},
        StepWords{"company.distinct",
                  QT_TRANSLATE_NOOP("StepText", "Mark “%1” as not a duplicate")},
        StepWords{"contact.erase", QT_TRANSLATE_NOOP("StepText", "Erase a person")},
        StepWords{"import.contacts", QT_TRANSLATE_NOOP("StepText", "Import “%1”")},
};

/// For a step made by a later version, whose kinds this one does not know.
constexpr const char *unknownStep = QT_TRANSLATE_NOOP("StepText", "Change “%1”");

} // namespace

bool isCountingStep(const QString &kind)
{
    return kind.startsWith(QLatin1String("deals.")) || kind == QLatin1String("trash.restore");
}

QStringList knownSteps()
{
    QStringList kinds;
    for (const StepWords &words : stepKinds)
        kinds << QString::fromLatin1(words.kind.data(), qsizetype(words.kind.size()));
    return kinds;
}

QString describeStep(const ChangeTitle &title)
{
    const QByteArray kind = title.title.toUtf8();
    const auto known = std::ranges::find(stepKinds, std::string_view(kind.data(), kind.size()),
                                         &StepWords::kind);
    if (known == stepKinds.end())
        return QCoreApplication::translate("StepText", unknownStep).arg(title.subject);
    if (isCountingStep(title.title))
        return QCoreApplication::translate("StepText", known->sentence, nullptr,
                                           title.subject.toInt());
    const QString sentence = QCoreApplication::translate("StepText", known->sentence);
    // arg() warns about a sentence that has no place for it.
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(title.subject) : sentence;
}

} // namespace voronka
