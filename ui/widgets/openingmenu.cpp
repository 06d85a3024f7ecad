#include "ui/widgets/openingmenu.h"

#include <QMenu>
#include <QVariant>

#include <utility>

namespace voronka {

namespace {

constexpr char filledOnOpening[] = "filledOnOpening";

} // namespace

void fillOnOpening(QMenu *menu, const QObject *receiver, std::function<void()> fill)
{
    menu->setProperty(filledOnOpening, true);
    QObject::connect(menu, &QMenu::aboutToShow, receiver, std::move(fill));
}

bool isFilledOnOpening(const QMenu *menu)
{
    return menu->property(filledOnOpening).toBool();
}

} // namespace voronka
