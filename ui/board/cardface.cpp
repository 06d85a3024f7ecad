#include "ui/board/cardface.h"

#include "core/chart/charttext.h"
#include "ui/filters/dealfilterbox.h"
#include "ui/tasks/worksigns.h"

#include <QCoreApplication>

namespace voronka {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

QString clientOf(const DealLine &line)
{
    if (line.contactName.isEmpty() || line.companyName.isEmpty())
        return line.contactName + line.companyName;
    return QStringLiteral("%1, %2").arg(line.contactName, line.companyName);
}

} // namespace

CardFace cardFace(const Card &card, const StandingContext &context)
{
    const Deal &deal = card.line.deal;
    CardFace face;
    face.title = deal.title;
    face.client = clientOf(card.line);
    face.amount = formatMoney(deal.amount, context.catalog.settings.currency, context.language);
    face.stage = context.catalog.stageName(deal.stage);
    face.touches = card.progress.touches;
    face.kind = deal.kind;
    if (const auto time = stageTime(deal, card.progress, context)) {
        face.timeInStage = chartDuration(time->minutes);
        face.late = time->isLate;
        face.lateness = time->lateness;
    }
    if (face.late)
        face.limit = limitText(deal, card.progress, context);
    face.step = nextStep(deal, card.progress, context);
    return face;
}

QString spokenCard(const CardFace &face)
{
    QStringList parts{face.title};
    if (!face.client.isEmpty())
        parts << face.client;
    parts << face.amount << face.stage;
    if (!face.timeInStage.isEmpty())
        parts << CardText::tr("%1 in the stage").arg(face.timeInStage);
    if (face.late)
        parts << face.limit;
    parts << stepText(face.step) << CardText::tr("touches: %1").arg(face.touches);
    if (face.kind != DealKind::New)
        parts << dealKindText(face.kind);
    return parts.join(QStringLiteral(", "));
}

QString fullCard(const CardFace &face)
{
    QStringList lines{face.title};
    if (!face.client.isEmpty())
        lines << face.client;
    lines << face.amount;
    if (face.late)
        lines << CardText::tr("In the stage: %1 (%2)").arg(face.timeInStage, face.limit);
    else if (!face.timeInStage.isEmpty())
        lines << CardText::tr("In the stage: %1").arg(face.timeInStage);
    lines << stepText(face.step)
          << CardText::tr("Touches: %1 of %2").arg(face.touches).arg(touchesToWin);
    if (face.kind != DealKind::New)
        lines << dealKindText(face.kind);
    return lines.join(u'\n');
}

} // namespace voronka
