#include "ui/widgets/entrykind.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct EntryKindText
{
    Q_DECLARE_TR_FUNCTIONS(EntryKindText)
};

} // namespace

ActivityKind activityKind(EntryKind kind)
{
    Q_ASSERT(kind != EntryKind::Task);
    return ActivityKind(int(kind));
}

EntryKind entryKind(ActivityKind kind)
{
    return EntryKind(int(kind));
}

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Call:
        return EntryKindText::tr("Call");
    case EntryKind::Meeting:
        return EntryKindText::tr("Meeting");
    case EntryKind::Message:
        return EntryKindText::tr("Message");
    case EntryKind::Email:
        return EntryKindText::tr("E-mail");
    case EntryKind::Note:
        return EntryKindText::tr("Note");
    case EntryKind::Task:
        return EntryKindText::tr("Task");
    }
    Q_UNREACHABLE();
}

QString entryKindIcon(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Call:
        return QStringLiteral("call");
    case EntryKind::Meeting:
        return QStringLiteral("meeting");
    case EntryKind::Message:
        return QStringLiteral("message");
    case EntryKind::Email:
        return QStringLiteral("email");
    case EntryKind::Note:
        return QStringLiteral("note");
    case EntryKind::Task:
        return QStringLiteral("task");
    }
    Q_UNREACHABLE();
}

} // namespace voronka
