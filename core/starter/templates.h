#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/model/activity.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace voronka {

/// A task that entering a stage creates.
struct TemplateTask
{
    QMap<Language, QString> title;
    ActivityKind kind = ActivityKind::Call;
    int dueAfterMinutes = 0;
};

/// One stage of a ready-made funnel.
struct TemplateStage
{
    QMap<Language, QString> name;
    std::optional<int> limitMinutes;
    QString colour;
    std::vector<QMap<Language, QString>> confirmations = {}; ///< Asked for on entering it.
    std::vector<TemplateTask> tasks = {};
};

/// A ready-made funnel, every text in the four languages. Kept in resources/templates/*.json.
struct FunnelTemplate
{
    QString id; ///< "classic", "coach", "b2b", "investor", "journey", "building", "aida", "shop".
    QMap<Language, QString> name;
    QMap<Language, QString> description; ///< Whom it suits, one sentence.
    std::vector<TemplateStage> stages;
};

struct TemplateReason
{
    QMap<Language, QString> name;
    std::optional<int> revisitAfterDays;
};

/// All templates in the order in which they are offered; checked when first read.
const std::vector<FunnelTemplate> &funnelTemplates();

/// NotFound names the ids there are.
Result<const FunnelTemplate *> funnelTemplate(QStringView id);

/// The starting loss reasons.
const std::vector<TemplateReason> &templateReasons();

} // namespace voronka
