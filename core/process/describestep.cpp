#include "core/process/dealdesk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace voronka {

namespace {

struct StepKind
{
    std::string_view kind; ///< As in ChangeTitle::title.
    const char *sentence;
};

// %1 is the owner's own text. Kinds that begin with "deals." have a number instead, %n.
constexpr std::array stepKinds{
        StepKind{"deal.create", QT_TRANSLATE_NOOP("StepText", "Add the deal “%1”")},
        StepKind{"deal.edit", QT_TRANSLATE_NOOP("StepText", "Edit “%1”")},
        StepKind{"deal.move", QT_TRANSLATE_NOOP("StepText", "Move “%1”")},
        StepKind{"deal.win", QT_TRANSLATE_NOOP("StepText", "Win “%1”")},
        StepKind{"deal.lose", QT_TRANSLATE_NOOP("StepText", "Lose “%1”")},
        StepKind{"deal.defer", QT_TRANSLATE_NOOP("StepText", "Defer “%1”")},
        StepKind{"deal.resume", QT_TRANSLATE_NOOP("StepText", "Resume “%1”")},
        StepKind{"deal.reopen", QT_TRANSLATE_NOOP("StepText", "Reopen “%1”")},
        StepKind{"deal.transfer", QT_TRANSLATE_NOOP("StepText", "Transfer “%1” to another funnel")},
        StepKind{"deal.remove", QT_TRANSLATE_NOOP("StepText", "Delete “%1”")},
        StepKind{"deal.tags", QT_TRANSLATE_NOOP("StepText", "Change the tags of “%1”")},
        StepKind{"deals.move", QT_TRANSLATE_N_NOOP("StepText", "Move %n deal(s)")},
        StepKind{"deals.lose", QT_TRANSLATE_N_NOOP("StepText", "Lose %n deal(s)")},
        StepKind{"deals.defer", QT_TRANSLATE_N_NOOP("StepText", "Defer %n deal(s)")},
        StepKind{"deals.remove", QT_TRANSLATE_N_NOOP("StepText", "Delete %n deal(s)")},
        StepKind{"import.deals", QT_TRANSLATE_NOOP("StepText", "Import “%1”")},
        StepKind{"import", QT_TRANSLATE_NOOP("StepText", "Import “%1”")},
        StepKind{"funnel.add", QT_TRANSLATE_NOOP("StepText", "Add the funnel “%1”")},
        StepKind{"funnel.rename", QT_TRANSLATE_NOOP("StepText", "Rename the funnel “%1”")},
        StepKind{"funnel.reorder",
                 QT_TRANSLATE_NOOP("StepText", "Change the order of the funnels")},
        StepKind{"funnel.archive", QT_TRANSLATE_NOOP("StepText", "Archive the funnel “%1”")},
        StepKind{"funnel.restore", QT_TRANSLATE_NOOP("StepText", "Restore the funnel “%1”")},
        StepKind{"stage.add", QT_TRANSLATE_NOOP("StepText", "Add the stage “%1”")},
        StepKind{"stage.rename", QT_TRANSLATE_NOOP("StepText", "Rename the stage “%1”")},
        StepKind{"stage.details", QT_TRANSLATE_NOOP("StepText", "Change the stage “%1”")},
        StepKind{"stage.reorder",
                 QT_TRANSLATE_NOOP("StepText", "Change the order of the stages of “%1”")},
        StepKind{"stage.archive", QT_TRANSLATE_NOOP("StepText", "Archive the stage “%1”")},
        StepKind{"stage.restore", QT_TRANSLATE_NOOP("StepText", "Restore the stage “%1”")},
        StepKind{"list.add", QT_TRANSLATE_NOOP("StepText", "Add “%1” to a list")},
        StepKind{"list.rename", QT_TRANSLATE_NOOP("StepText", "Rename “%1”")},
        StepKind{"list.retire", QT_TRANSLATE_NOOP("StepText", "Retire “%1”")},
        StepKind{"list.restore", QT_TRANSLATE_NOOP("StepText", "Bring “%1” back")},
        StepKind{"list.reorder", QT_TRANSLATE_NOOP("StepText", "Change the order of a list")},
        StepKind{"reason.revisit",
                 QT_TRANSLATE_NOOP("StepText", "Change when to ask again after “%1”")},
        StepKind{"reason.merge", QT_TRANSLATE_NOOP("StepText", "Merge the loss reason “%1”")},
        StepKind{"settings.change",
                 QT_TRANSLATE_NOOP("StepText", "Change the settings of the book")},
        StepKind{"company.add", QT_TRANSLATE_NOOP("StepText", "Add the company “%1”")},
        StepKind{"contact.add", QT_TRANSLATE_NOOP("StepText", "Add the contact “%1”")},
        StepKind{"company.edit", QT_TRANSLATE_NOOP("StepText", "Edit the company “%1”")},
        StepKind{"company.remove", QT_TRANSLATE_NOOP("StepText", "Delete the company “%1”")},
        StepKind{"company.merge", QT_TRANSLATE_NOOP("StepText", "Merge the company “%1”")},
        StepKind{"contact.edit", QT_TRANSLATE_NOOP("StepText", "Edit the contact “%1”")},
        StepKind{"contact.remove", QT_TRANSLATE_NOOP("StepText", "Delete the contact “%1”")},
        StepKind{"contact.merge", QT_TRANSLATE_NOOP("StepText", "Merge the contact “%1”")},
        StepKind{"import.contacts", QT_TRANSLATE_NOOP("StepText", "Import “%1”")},
};

/// For a step made by a later version, whose kinds this one does not know.
constexpr const char *unknownStep = QT_TRANSLATE_NOOP("StepText", "Change “%1”");

} // namespace

QString describeStep(const ChangeTitle &title)
{
    const QByteArray kind = title.title.toUtf8();
    const auto known = std::ranges::find(stepKinds, std::string_view(kind.data(), kind.size()),
                                         &StepKind::kind);
    if (known == stepKinds.end())
        return QCoreApplication::translate("StepText", unknownStep).arg(title.subject);
    if (known->kind.starts_with("deals."))
        return QCoreApplication::translate("StepText", known->sentence, nullptr,
                                           title.subject.toInt());
    const QString sentence = QCoreApplication::translate("StepText", known->sentence);
    // arg() warns about a sentence that has no place for it.
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(title.subject) : sentence;
}

} // namespace voronka
