#include "core/storage/changeareas.h"

#include <algorithm>
#include <array>

namespace voronka {

namespace {

constexpr std::array areas{
        ChangeArea{QLatin1String("setting"), &Changes::settings},
        ChangeArea{QLatin1String("funnel"), &Changes::funnels},
        ChangeArea{QLatin1String("stage"), &Changes::funnels},
        ChangeArea{QLatin1String("stage_requirement"), &Changes::funnels},
        ChangeArea{QLatin1String("stage_task"), &Changes::funnels},
        ChangeArea{QLatin1String("loss_reason"), &Changes::lists},
        ChangeArea{QLatin1String("manager"), &Changes::lists},
        ChangeArea{QLatin1String("source"), &Changes::lists},
        ChangeArea{QLatin1String("region"), &Changes::lists},
        ChangeArea{QLatin1String("tag"), &Changes::lists},
        ChangeArea{QLatin1String("source_cost"), &Changes::lists},
        ChangeArea{QLatin1String("import_batch"), nullptr},
        ChangeArea{QLatin1String("company"), &Changes::people},
        ChangeArea{QLatin1String("contact"), &Changes::people},
        ChangeArea{QLatin1String("channel"), &Changes::people},
        ChangeArea{QLatin1String("contact_tag"), &Changes::people},
        ChangeArea{QLatin1String("company_tag"), &Changes::people},
        ChangeArea{QLatin1String("contact_distinct"), &Changes::people},
        ChangeArea{QLatin1String("company_distinct"), &Changes::people},
        ChangeArea{QLatin1String("deal"), nullptr},
        ChangeArea{QLatin1String("deal_move"), nullptr},
        ChangeArea{QLatin1String("deal_passage"), nullptr},
        ChangeArea{QLatin1String("deal_tag"), nullptr},
        ChangeArea{QLatin1String("activity"), nullptr},
        ChangeArea{QLatin1String("task"), nullptr},
        ChangeArea{QLatin1String("check_mark"), nullptr},
        ChangeArea{QLatin1String("attachment"), nullptr},
        ChangeArea{QLatin1String("deal_review"), nullptr},
};

} // namespace

const ChangeArea *areaOf(const QString &table)
{
    const auto found = std::ranges::find(areas, table, &ChangeArea::table);
    return found == areas.end() ? nullptr : &*found;
}

} // namespace voronka
