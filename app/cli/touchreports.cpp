#include "app/cli/touchreports.h"

#include "app/cli/output.h"
#include "core/reports/answerreport.h"
#include "core/storage/firstanswers.h"
#include "core/storage/names.h"
#include "core/storage/touchcounts.h"

#include <QCoreApplication>

#include <limits>

namespace voronka::cli {

namespace {

struct TouchReportText
{
    Q_DECLARE_TR_FUNCTIONS(TouchReportText)
};

QJsonObject headOf(const QString &name, const Period &period, const Catalog &catalog,
                   std::optional<ManagerId> manager)
{
    return {{QStringLiteral("report"), name},
            {QStringLiteral("from"), jsonDay(period.from)},
            {QStringLiteral("to"), jsonDay(period.to)},
            {QStringLiteral("manager"),
             jsonText(manager ? catalog.managerName(*manager) : QString())}};
}

QString kindName(ActivityKind kind, bool isCold)
{
    switch (kind) {
    case ActivityKind::Call:
        return isCold ? TouchReportText::tr("Cold call") : TouchReportText::tr("Call");
    case ActivityKind::Meeting:
        return TouchReportText::tr("Meeting");
    case ActivityKind::Message:
        return TouchReportText::tr("Message");
    case ActivityKind::Email:
        return TouchReportText::tr("E-mail");
    case ActivityKind::Note:
        break;
    }
    return {};
}

QString number(qint64 value)
{
    return QString::number(value);
}

/// "1:05:30"; a day has more hours than a clock.
QString duration(std::optional<qint64> ms)
{
    if (!ms)
        return {};
    const qint64 seconds = *ms / 1000;
    return QStringLiteral("%1:%2:%3")
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

Result<AnswerReport> answersOf(Book &book, const Period &period, std::optional<ManagerId> manager)
{
    const BookSettings &settings = book.catalog().settings;
    const WorkingClock clock(settings.workingHours, settings.timeZone);
    const Instant from = period.from ? clock.days().startOfDay(*period.from)
                                     : Instant{std::numeric_limits<qint64>::min()};
    const Instant to = period.to ? clock.days().startOfDay(period.to->addDays(1))
                                 : Instant{std::numeric_limits<qint64>::max()};
    const auto answers = readFirstAnswers(book.database(), from, to, manager);
    if (!answers)
        return std::unexpected(answers.error());
    return answerReport(*answers, book.catalog(), clock, systemClock()());
}

} // namespace

Result<WrittenReport> activitiesReport(Book &book, const Period &period,
                                       std::optional<ManagerId> manager)
{
    const Catalog &catalog = book.catalog();
    const auto counts =
            countTouches(book.database(), period, LocalDays(catalog.settings.timeZone), manager);
    if (!counts)
        return std::unexpected(counts.error());
    WrittenReport report;
    report.table.headers = {TouchReportText::tr("Day"), TouchReportText::tr("Manager"),
                            TouchReportText::tr("Kind"), TouchReportText::tr("Count")};
    QJsonArray rows;
    qint64 total = 0;
    for (const TouchCount &touch : *counts) {
        const QString name = touch.manager ? catalog.managerName(*touch.manager) : QString();
        rows.append(QJsonObject{{QStringLiteral("day"), jsonDay(touch.day)},
                                {QStringLiteral("manager"), jsonText(name)},
                                {QStringLiteral("kind"), storedName(touch.kind)},
                                {QStringLiteral("cold"), touch.isCold},
                                {QStringLiteral("count"), touch.count}});
        report.table.rows.push_back({touch.day.toString(Qt::ISODate), name,
                                     kindName(touch.kind, touch.isCold), number(touch.count)});
        total += touch.count;
    }
    report.json = headOf(QStringLiteral("activities"), period, catalog, manager);
    report.json.insert(QStringLiteral("total"), total);
    report.json.insert(QStringLiteral("rows"), rows);
    return report;
}

Result<WrittenReport> answersReport(Book &book, const Period &period,
                                    std::optional<ManagerId> manager, const QLocale &locale)
{
    const auto answers = answersOf(book, period, manager);
    if (!answers)
        return std::unexpected(answers.error());
    WrittenReport report;
    report.json = headOf(QStringLiteral("answers"), period, book.catalog(), manager);
    report.json.insert(QStringLiteral("requests"), answers->requests);
    report.json.insert(QStringLiteral("inTime"), answers->inTime);
    report.json.insert(QStringLiteral("late"), answers->late);
    report.json.insert(QStringLiteral("waiting"), answers->waiting);
    report.json.insert(QStringLiteral("share"), jsonShare(answers->share()));
    report.json.insert(QStringLiteral("medianSeconds"),
                       answers->medianMs ? QJsonValue(*answers->medianMs / 1000) : QJsonValue());
    const QString share =
            answers->share() ? locale.toString(*answers->share() * 100, 'f', 1) : QString();
    report.table.headers = {TouchReportText::tr("Requests"), TouchReportText::tr("Count")};
    report.table.rows = {
            {TouchReportText::tr("All"), number(answers->requests)},
            {TouchReportText::tr("Answered in time"), number(answers->inTime)},
            {TouchReportText::tr("Late"), number(answers->late)},
            {TouchReportText::tr("Still waiting"), number(answers->waiting)},
            {TouchReportText::tr("In time, %"), share},
            {TouchReportText::tr("Median time to answer, h:min:s"), duration(answers->medianMs)},
    };
    return report;
}

} // namespace voronka::cli
