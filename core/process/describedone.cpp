#include "core/process/describedone.h"

#include "core/process/dealdesk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace voronka {

namespace {

struct DoneWords
{
    std::string_view kind; ///< As in ChangeTitle::title.
    const char *sentence; ///< Of a step that tells no target, or as yet told none.
    const char *sentenceWithTarget = nullptr;
};

// %1 is the owner's own text, %2 the target. Kinds that count have a number for %1, %n, and their
// target is %1.
constexpr std::array doneWords{
        DoneWords{"deal.create", QT_TRANSLATE_NOOP("DoneText", "Added “%1”.")},
        DoneWords{"deal.edit", QT_TRANSLATE_NOOP("DoneText", "Saved “%1”.")},
        DoneWords{"deal.move", QT_TRANSLATE_NOOP("DoneText", "Moved “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Moved “%1” to “%2”.")},
        DoneWords{"deal.win", QT_TRANSLATE_NOOP("DoneText", "Won “%1”.")},
        DoneWords{"deal.lose", QT_TRANSLATE_NOOP("DoneText", "Lost “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Lost “%1”: “%2”.")},
        DoneWords{"deal.defer", QT_TRANSLATE_NOOP("DoneText", "Deferred “%1”.")},
        DoneWords{"deal.resume", QT_TRANSLATE_NOOP("DoneText", "Resumed “%1”.")},
        DoneWords{"deal.reopen", QT_TRANSLATE_NOOP("DoneText", "Reopened “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Reopened “%1” in “%2”.")},
        DoneWords{"deal.transfer", QT_TRANSLATE_NOOP("DoneText", "Transferred “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Transferred “%1” to the funnel “%2”.")},
        DoneWords{"deal.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted “%1”.")},
        DoneWords{"deal.restore", QT_TRANSLATE_NOOP("DoneText", "Restored “%1”.")},
        DoneWords{"deal.tags", QT_TRANSLATE_NOOP("DoneText", "Changed the tags of “%1”.")},
        DoneWords{"deal.tag", QT_TRANSLATE_NOOP("DoneText", "Tagged “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Tagged “%1” with “%2”.")},
        DoneWords{"deal.untag", QT_TRANSLATE_NOOP("DoneText", "Removed tags from “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Removed the tag “%2” from “%1”.")},
        DoneWords{"deal.assign", QT_TRANSLATE_NOOP("DoneText", "Reassigned “%1”."),
                  QT_TRANSLATE_NOOP("DoneText", "Reassigned “%1” to %2.")},
        DoneWords{"deal.takeback", QT_TRANSLATE_NOOP("DoneText", "Reverted a field of “%1”.")},
        DoneWords{"deal.asklater",
                  QT_TRANSLATE_NOOP("DoneText", "Will ask about “%1” again later.")},
        DoneWords{"deal.letgo", QT_TRANSLATE_NOOP("DoneText", "Will not ask about “%1” again.")},
        DoneWords{"deal.wake", QT_TRANSLATE_NOOP("DoneText", "“%1” woke up.")},
        DoneWords{"deals.wake", QT_TRANSLATE_N_NOOP("DoneText", "%n deal(s) woke up.")},
        DoneWords{"deal.tasks",
                  QT_TRANSLATE_NOOP("DoneText", "Created the tasks of the stage for “%1” again.")},
        DoneWords{"deals.move", QT_TRANSLATE_N_NOOP("DoneText", "Moved %n deal(s)."),
                  QT_TRANSLATE_N_NOOP("DoneText", "Moved %n deal(s) to “%1”.")},
        DoneWords{"deals.lose", QT_TRANSLATE_N_NOOP("DoneText", "Lost %n deal(s)."),
                  QT_TRANSLATE_N_NOOP("DoneText", "Lost %n deal(s): “%1”.")},
        DoneWords{"deals.defer", QT_TRANSLATE_N_NOOP("DoneText", "Deferred %n deal(s).")},
        DoneWords{"deals.resume", QT_TRANSLATE_N_NOOP("DoneText", "Resumed %n deal(s).")},
        DoneWords{"deals.remove", QT_TRANSLATE_N_NOOP("DoneText", "Deleted %n deal(s).")},
        DoneWords{"deals.assign", QT_TRANSLATE_N_NOOP("DoneText", "Reassigned %n deal(s)."),
                  QT_TRANSLATE_N_NOOP("DoneText", "Reassigned %n deal(s) to %1.")},
        DoneWords{"deals.tag", QT_TRANSLATE_N_NOOP("DoneText", "Tagged %n deal(s)."),
                  QT_TRANSLATE_N_NOOP("DoneText", "Tagged %n deal(s) with “%1”.")},
        DoneWords{"deals.untag", QT_TRANSLATE_N_NOOP("DoneText", "Removed tags from %n deal(s)."),
                  QT_TRANSLATE_N_NOOP("DoneText", "Removed the tag “%1” from %n deal(s).")},
        DoneWords{"activity.add", QT_TRANSLATE_NOOP("DoneText", "Recorded a touch with “%1”.")},
        DoneWords{"activity.edit", QT_TRANSLATE_NOOP("DoneText", "Edited a touch with “%1”.")},
        DoneWords{"activity.done", QT_TRANSLATE_NOOP("DoneText", "Done: a touch with “%1”.")},
        DoneWords{"activity.reschedule",
                  QT_TRANSLATE_NOOP("DoneText", "Rescheduled a touch with “%1”.")},
        DoneWords{"activity.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted a touch with “%1”.")},
        DoneWords{"note.add", QT_TRANSLATE_NOOP("DoneText", "Added a note to “%1”.")},
        DoneWords{"note.edit", QT_TRANSLATE_NOOP("DoneText", "Edited a note on “%1”.")},
        DoneWords{"note.done", QT_TRANSLATE_NOOP("DoneText", "Edited a note on “%1”.")},
        DoneWords{"note.reschedule", QT_TRANSLATE_NOOP("DoneText", "Edited a note on “%1”.")},
        DoneWords{"note.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted a note on “%1”.")},
        DoneWords{"task.add", QT_TRANSLATE_NOOP("DoneText", "Added the task “%1”.")},
        DoneWords{"task.edit", QT_TRANSLATE_NOOP("DoneText", "Saved the task “%1”.")},
        DoneWords{"task.done", QT_TRANSLATE_NOOP("DoneText", "Done: “%1”.")},
        DoneWords{"task.reopen", QT_TRANSLATE_NOOP("DoneText", "Reopened the task “%1”.")},
        DoneWords{"task.reschedule", QT_TRANSLATE_NOOP("DoneText", "Rescheduled “%1”.")},
        DoneWords{"task.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted the task “%1”.")},
        DoneWords{"review.set", QT_TRANSLATE_NOOP("DoneText", "Noted the review of “%1”.")},
        DoneWords{"attachment.add", QT_TRANSLATE_NOOP("DoneText", "Linked a file to “%1”.")},
        DoneWords{"attachment.remove",
                  QT_TRANSLATE_NOOP("DoneText", "Removed a file link from “%1”.")},
        DoneWords{"contact.add", QT_TRANSLATE_NOOP("DoneText", "Added the contact “%1”.")},
        DoneWords{"contact.edit", QT_TRANSLATE_NOOP("DoneText", "Saved the contact “%1”.")},
        DoneWords{"contact.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted the contact “%1”.")},
        DoneWords{"contact.restore", QT_TRANSLATE_NOOP("DoneText", "Restored the contact “%1”.")},
        DoneWords{"contact.distinct",
                  QT_TRANSLATE_NOOP("DoneText", "“%1” is no longer treated as a duplicate.")},
        DoneWords{"company.distinct",
                  QT_TRANSLATE_NOOP("DoneText", "“%1” is no longer treated as a duplicate.")},
        DoneWords{"company.add", QT_TRANSLATE_NOOP("DoneText", "Added the company “%1”.")},
        DoneWords{"company.edit", QT_TRANSLATE_NOOP("DoneText", "Saved the company “%1”.")},
        DoneWords{"company.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted the company “%1”.")},
        DoneWords{"company.restore", QT_TRANSLATE_NOOP("DoneText", "Restored the company “%1”.")},
        DoneWords{"import.deals", QT_TRANSLATE_NOOP("DoneText", "Imported “%1”.")},
        DoneWords{"import", QT_TRANSLATE_NOOP("DoneText", "Imported “%1”.")},
        DoneWords{"task.restore", QT_TRANSLATE_NOOP("DoneText", "Restored the task “%1”.")},
        DoneWords{"activity.restore", QT_TRANSLATE_NOOP("DoneText", "Restored a touch with “%1”.")},
        DoneWords{"note.restore", QT_TRANSLATE_NOOP("DoneText", "Restored a note on “%1”.")},
        DoneWords{"attachment.restore",
                  QT_TRANSLATE_NOOP("DoneText", "Restored a file link of “%1”.")},
        DoneWords{"trash.restore",
                  QT_TRANSLATE_N_NOOP("DoneText", "Restored %n thing(s) from the trash.")},
        DoneWords{"contact.merge", QT_TRANSLATE_NOOP("DoneText", "Merged the contact “%1”.")},
        DoneWords{"company.merge", QT_TRANSLATE_NOOP("DoneText", "Merged the company “%1”.")},
        DoneWords{"contact.erase", QT_TRANSLATE_NOOP("DoneText", "Erased a person.")},
        DoneWords{"filter.save", QT_TRANSLATE_NOOP("DoneText", "Saved the filter “%1”.")},
        DoneWords{"filter.rename", QT_TRANSLATE_NOOP("DoneText", "Renamed the filter “%1”.")},
        DoneWords{"filter.remove", QT_TRANSLATE_NOOP("DoneText", "Deleted the filter “%1”.")},
        DoneWords{"import.contacts", QT_TRANSLATE_NOOP("DoneText", "Imported “%1”.")},
        DoneWords{"funnel.add", QT_TRANSLATE_NOOP("DoneText", "Added the funnel “%1”.")},
        DoneWords{"funnel.copy", QT_TRANSLATE_NOOP("DoneText", "Added the funnel “%1” as a copy.")},
        DoneWords{"funnel.rename", QT_TRANSLATE_NOOP("DoneText", "Renamed the funnel “%1”.")},
        DoneWords{"funnel.reorder", QT_TRANSLATE_NOOP("DoneText", "Reordered the funnels.")},
        DoneWords{"funnel.archive", QT_TRANSLATE_NOOP("DoneText", "Archived the funnel “%1”.")},
        DoneWords{"funnel.restore", QT_TRANSLATE_NOOP("DoneText", "Restored the funnel “%1”.")},
        DoneWords{"stage.add", QT_TRANSLATE_NOOP("DoneText", "Added the stage “%1”.")},
        DoneWords{"stage.rename", QT_TRANSLATE_NOOP("DoneText", "Renamed the stage “%1”.")},
        DoneWords{"stage.details", QT_TRANSLATE_NOOP("DoneText", "Changed the stage “%1”.")},
        DoneWords{"stage.requirements",
                  QT_TRANSLATE_NOOP("DoneText", "Changed the requirements of the stage “%1”.")},
        DoneWords{"stage.tasks",
                  QT_TRANSLATE_NOOP("DoneText", "Changed the tasks of the stage “%1”.")},
        DoneWords{"stage.reorder",
                  QT_TRANSLATE_NOOP("DoneText", "Reordered the stages of the funnel “%1”.")},
        DoneWords{"stage.arrange",
                  QT_TRANSLATE_NOOP("DoneText", "Changed the stages of the funnel “%1”.")},
        DoneWords{"stage.archive", QT_TRANSLATE_NOOP("DoneText", "Archived the stage “%1”.")},
        DoneWords{"stage.restore", QT_TRANSLATE_NOOP("DoneText", "Restored the stage “%1”.")},
        DoneWords{"list.add", QT_TRANSLATE_NOOP("DoneText", "Added “%1” to a list.")},
        DoneWords{"list.rename", QT_TRANSLATE_NOOP("DoneText", "Renamed “%1”.")},
        DoneWords{"list.retire", QT_TRANSLATE_NOOP("DoneText", "Archived “%1”.")},
        DoneWords{"list.restore", QT_TRANSLATE_NOOP("DoneText", "Restored “%1” from the archive.")},
        DoneWords{"list.reorder", QT_TRANSLATE_NOOP("DoneText", "Reordered a list.")},
        DoneWords{"reasons.usual", QT_TRANSLATE_NOOP("DoneText", "Added the usual loss reasons.")},
        DoneWords{"reason.revisit",
                  QT_TRANSLATE_NOOP("DoneText", "Changed when to ask again after “%1”.")},
        DoneWords{"reason.merge", QT_TRANSLATE_NOOP("DoneText", "Merged the loss reason “%1”.")},
        DoneWords{"settings.change", QT_TRANSLATE_NOOP("DoneText", "Changed the book settings.")},
};

/// For a step made by a later version, whose kinds this one does not know.
constexpr const char *doneAnyhow = QT_TRANSLATE_NOOP("DoneText", "Done: %1.");

/// Replaces the places from the last to the first, so that owner's text is never searched; and a
/// sentence has only those places that it needs, about which arg() would warn.
QString filled(QString sentence, const QString &first, const QString &second)
{
    const std::array<std::pair<QLatin1String, const QString *>, 2> places{
            std::pair(QLatin1String("%1"), &first), std::pair(QLatin1String("%2"), &second)};
    std::array<std::pair<qsizetype, const QString *>, 2> found;
    for (size_t i = 0; i < places.size(); ++i)
        found[i] = {sentence.indexOf(places[i].first), places[i].second};
    std::ranges::sort(found, std::ranges::greater());
    for (const auto &[at, text] : found) {
        if (at >= 0)
            sentence.replace(at, 2, *text);
    }
    return sentence;
}

} // namespace

QString describeDone(const ChangeTitle &title)
{
    const QByteArray kind = title.title.toUtf8();
    const auto known = std::ranges::find(doneWords, std::string_view(kind.data(), kind.size()),
                                         &DoneWords::kind);
    if (known == doneWords.end())
        return QCoreApplication::translate("DoneText", doneAnyhow).arg(describeStep(title));
    const bool hasTarget = !title.target.isEmpty() && known->sentenceWithTarget;
    const char *sentence = hasTarget ? known->sentenceWithTarget : known->sentence;
    if (isCountingStep(title.title)) {
        return filled(
                QCoreApplication::translate("DoneText", sentence, nullptr, title.subject.toInt()),
                title.target, {});
    }
    return filled(QCoreApplication::translate("DoneText", sentence), title.subject, title.target);
}

} // namespace voronka
