#include "core/process/names.h"

#include "core/process/ordering.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(NameText)
};

} // namespace

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorKind::BadInput, NameText::tr("The name is empty. Enter a name."));
    return trimmed;
}

std::unexpected<Error> nameTaken(const QString &name)
{
    return failure(ErrorKind::Refused,
                   NameText::tr("“%1” is already in the list. Choose another name.").arg(name));
}

std::unexpected<Error> incompleteOrder()
{
    return failure(ErrorKind::BadInput,
                   NameText::tr("The new order does not name every entry once. Open the list again "
                                "and sort it afresh."));
}

} // namespace voronka
