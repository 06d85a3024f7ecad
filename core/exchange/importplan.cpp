#include "core/exchange/importplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanText)
};

// Often enough for a progress bar and a Cancel button, seldom enough to cost nothing.
constexpr size_t rowsPerPulse = 1000;

using DateAndTime = std::pair<QDate, std::optional<QTime>>;

/// Reads the rows one by one; what was decided for the owner is counted on the way.
class Planner
{
public:
    Planner(const ImportTable &table, const ImportContext &context)
        : m_table(table), m_context(context)
    {
        findFormats();
    }

    void plan(size_t row)
    {
        if (const auto deal = readRow(row))
            m_plan.deals.push_back(*deal);
        else
            m_plan.rejects.push_back(rejectedRow(m_table, row, deal.error().message));
    }

    ImportPlan result() &&
    {
        addWarnings();
        return std::move(m_plan);
    }

private:
    static constexpr std::array dateFields{ImportField::CreatedOn, ImportField::ExpectedOn,
                                           ImportField::ClosedOn, ImportField::NextContactAt};

    void findFormats()
    {
        if (m_table.has(ImportField::Amount))
            findAmountFormat();
        for (const ImportField field : dateFields) {
            if (m_table.has(field))
                findDatesFormat(field);
        }
    }

    std::vector<QString> cellsOf(ImportField field) const
    {
        std::vector<QString> cells;
        cells.reserve(m_table.rows.size());
        for (const CsvRow &row : m_table.rows)
            cells.push_back(cellOf(row, m_table.columns(field).front()));
        return cells;
    }

    QString headerOf(ImportField field) const
    {
        return m_table.headers.value(m_table.columns(field).front());
    }

    void findAmountFormat()
    {
        const bool point =
                m_context.language == Language::English || m_context.language == Language::Tagalog;
        const std::vector<QString> cells = cellsOf(ImportField::Amount);
        auto found = findNumberFormat(cells, point ? u'.' : u',');
        // Most currencies have no thousandths: what always stands before three digits groups them,
        // and rounding it away would leave a thousandth of the amount.
        if (found.ambiguous && m_context.currency.digits < 3) {
            const auto grouped = findNumberFormat(cells, point ? u',' : u'.');
            if (grouped.format.group == found.format.decimal
                && found.format.group != grouped.format.decimal)
                found = grouped;
        }
        m_numbers = found.format;
        noteFormat(ImportField::Amount, describe(found.format), found.ambiguous);
    }

    void findDatesFormat(ImportField field)
    {
        const auto found = findDateFormat(cellsOf(field), m_context.language);
        m_dates[size_t(field)] = found.format;
        noteFormat(field, describe(found.format), found.ambiguous);
    }

    void noteFormat(ImportField field, const QString &example, bool ambiguous)
    {
        m_plan.formats.insert(headerOf(field), example);
        if (ambiguous)
            m_plan.warnings += ImportPlanText::tr("The column “%1” can be read in two ways; it was "
                                                  "read like %2. Check a few rows.")
                                       .arg(headerOf(field), example);
    }

    QString text(const CsvRow &row, ImportField field) const
    {
        return m_table.has(field) ? cellOf(row, m_table.columns(field).front()) : QString();
    }

    // Names and titles stand on one line.
    QString name(const CsvRow &row, ImportField field) const
    {
        return text(row, field).simplified();
    }

    std::unexpected<Error> refused(ImportField field, const Error &error) const
    {
        return failure(error.kind,
                       ImportPlanText::tr("Column “%1”: %2").arg(headerOf(field), error.message));
    }

    Result<PlannedDeal> readRow(size_t index)
    {
        const CsvRow &row = m_table.rows[index];
        for (qsizetype i = m_table.headers.size(); i < row.cells.size(); ++i) {
            if (!cellOf(row, i).isEmpty())
                return failure(ErrorKind::BadInput,
                               ImportPlanText::tr("The row has more cells than there are headers, "
                                                  "from “%1” on. Put cells that hold the "
                                                  "delimiter in quotation marks.")
                                       .arg(cellOf(row, i)));
        }
        PlannedDeal deal = textsOf(row);
        deal.row = index;
        if (const auto amount = readAmount(row, deal); !amount)
            return std::unexpected(amount.error());
        readStage(row, deal);
        if (const auto reason = readLossReason(row, deal); !reason)
            return std::unexpected(reason.error());
        if (const auto dates = readDates(row, deal); !dates)
            return std::unexpected(dates.error());
        return deal;
    }

    PlannedDeal textsOf(const CsvRow &row) const
    {
        PlannedDeal deal;
        deal.externalId = text(row, ImportField::ExternalId);
        deal.title = name(row, ImportField::Title);
        deal.company = name(row, ImportField::Company);
        deal.contact = name(row, ImportField::Contact);
        deal.manager = name(row, ImportField::Manager);
        deal.source = name(row, ImportField::Source);
        deal.region = name(row, ImportField::Region);
        deal.note = text(row, ImportField::Note);
        addChannels(row, ImportField::Phone, ChannelKind::Phone, deal);
        addChannels(row, ImportField::Email, ChannelKind::Email, deal);
        // A telephone number without a name is still a way to reach the client.
        if (deal.contact.isEmpty() && !deal.channels.empty())
            deal.contact = deal.channels.front().value;
        makeUpTitle(row, deal);
        return deal;
    }

    void addChannels(const CsvRow &row, ImportField field, ChannelKind kind,
                     PlannedDeal &deal) const
    {
        for (const qsizetype column : m_table.columns(field)) {
            if (const QString value = cellOf(row, column).simplified(); !value.isEmpty())
                deal.channels.push_back({kind, value});
        }
    }

    static void makeUpTitle(const CsvRow &row, PlannedDeal &deal)
    {
        if (!deal.title.isEmpty())
            return;
        deal.titleIsMadeUp = true;
        for (const QString &other : {deal.company, deal.contact, deal.externalId}) {
            if (deal.title.isEmpty())
                deal.title = other;
        }
        if (deal.title.isEmpty())
            deal.title = ImportPlanText::tr("Deal %1").arg(row.line);
    }

    Result<> readAmount(const CsvRow &row, PlannedDeal &deal) const
    {
        const QString cell = text(row, ImportField::Amount);
        if (cell.isEmpty())
            return {};
        const auto amount = readMoney(cell, m_numbers, m_context.currency);
        if (!amount)
            return refused(ImportField::Amount, amount.error());
        if (amount->minor < 0)
            return failure(ErrorKind::BadInput,
                           ImportPlanText::tr("Column “%1”: “%2” is negative. Give the amount of "
                                              "the deal without a minus.")
                                   .arg(headerOf(ImportField::Amount), cell));
        deal.amount = *amount;
        return {};
    }

    void readStage(const CsvRow &row, PlannedDeal &deal) const
    {
        const QString cell = name(row, ImportField::Stage);
        if (cell.isEmpty())
            return;
        const auto meaning = m_table.map.stages.constFind(foldedName(cell));
        deal.stage = meaning == m_table.map.stages.constEnd()
                ? StageMeaning{StageMeaning::Kind::Stage, cell}
                : *meaning;
    }

    Result<> readLossReason(const CsvRow &row, PlannedDeal &deal)
    {
        const QString reason = name(row, ImportField::LossReason);
        if (!deal.isLost()) {
            m_ignoredReasons += !reason.isEmpty();
            return {};
        }
        deal.statesLossReason = !reason.isEmpty();
        deal.lossReason = reason.isEmpty() ? m_table.map.lossReason : reason;
        if (!deal.lossReason.isEmpty())
            return {};
        return failure(ErrorKind::BadInput,
                       ImportPlanText::tr("The deal is lost but has no loss reason. Write one, or "
                                          "put “lossReason” in the import map for all such rows."));
    }

    Result<std::optional<DateAndTime>> date(const CsvRow &row, ImportField field) const
    {
        const QString cell = text(row, field);
        if (cell.isEmpty())
            return std::nullopt;
        const auto read = readDate(cell, m_dates[size_t(field)]);
        if (!read)
            return refused(field, read.error());
        return *read;
    }

    Instant instant(const DateAndTime &date) const
    {
        if (!date.second)
            return m_context.days.noon(date.first);
        return Instant::fromDateTime(QDateTime(date.first, *date.second, m_context.days.zone()));
    }

    Result<> readDates(const CsvRow &row, PlannedDeal &deal)
    {
        const auto created = date(row, ImportField::CreatedOn);
        if (!created)
            return std::unexpected(created.error());
        const auto expected = date(row, ImportField::ExpectedOn);
        if (!expected)
            return std::unexpected(expected.error());
        const auto nextContact = date(row, ImportField::NextContactAt);
        if (!nextContact)
            return std::unexpected(nextContact.error());
        if (*expected)
            deal.expectedOn = (*expected)->first;
        if (*nextContact)
            deal.nextContactAt = instant(**nextContact);

        // Systems write “not closed” where an open deal has no closing date.
        const auto closed = date(row, ImportField::ClosedOn);
        if (!deal.isWon() && !deal.isLost()) {
            m_ignoredClosings += closed && *closed;
            setCreated(*created, {}, deal);
            return {};
        }
        if (!closed)
            return std::unexpected(closed.error());
        setCreated(*created, *closed, deal);
        return setClosed(row, *created, *closed, deal);
    }

    void setCreated(const std::optional<DateAndTime> &created,
                    const std::optional<DateAndTime> &closed, PlannedDeal &deal)
    {
        if (created) {
            deal.createdAt = instant(*created);
        } else if (closed) {
            deal.createdAt = std::min(m_context.days.noon(closed->first), instant(*closed));
            ++m_createdWhenClosed;
        } else {
            deal.createdAt = m_context.now;
            ++m_createdNow;
        }
    }

    // A closing of which only the day is known cannot lie before the creation on the same day.
    Result<> setClosed(const CsvRow &row, const std::optional<DateAndTime> &created,
                       const std::optional<DateAndTime> &closed, PlannedDeal &deal) const
    {
        if (!closed)
            return {};
        deal.closedAt = instant(*closed);
        if (*deal.closedAt >= deal.createdAt)
            return {};
        const bool bothTimes = created->second && closed->second;
        if (created->first == closed->first && !bothTimes) {
            deal.closedAt = deal.createdAt;
            return {};
        }
        return failure(
                ErrorKind::BadInput,
                ImportPlanText::tr("The deal was closed on “%1”, before it was created on "
                                   "“%2”. Correct one of the two dates.")
                        .arg(text(row, ImportField::ClosedOn), text(row, ImportField::CreatedOn)));
    }

    void warn(int count, const QString &warning)
    {
        if (count > 0)
            m_plan.warnings += warning;
    }

    void addWarnings()
    {
        warn(m_table.repeatedHeaders,
             ImportPlanText::tr("%n row(s) that repeat the headers were left out.", nullptr,
                                m_table.repeatedHeaders));
        warn(m_createdNow,
             ImportPlanText::tr("%n row(s) have no date of creation: their deals count as created "
                                "at the moment of the import.",
                                nullptr, m_createdNow));
        warn(m_createdWhenClosed,
             ImportPlanText::tr("%n row(s) have no date of creation: their deals count as created "
                                "on the day when they were closed.",
                                nullptr, m_createdWhenClosed));
        warn(m_ignoredClosings,
             ImportPlanText::tr("%n open deal(s) have a closing date, which was left out.", nullptr,
                                m_ignoredClosings));
        warn(m_ignoredReasons,
             ImportPlanText::tr("%n deal(s) that are not lost have a loss reason, which was left "
                                "out.",
                                nullptr, m_ignoredReasons));
    }

    const ImportTable &m_table;
    const ImportContext &m_context;
    ImportPlan m_plan;
    NumberFormat m_numbers;
    std::array<DateFormat, importFieldCount> m_dates{};
    int m_createdNow = 0;
    int m_createdWhenClosed = 0;
    int m_ignoredClosings = 0;
    int m_ignoredReasons = 0;
};

} // namespace

std::unexpected<Error> importCancelled()
{
    return failure(ErrorKind::Cancelled,
                   ImportPlanText::tr("The import was stopped; the book is as it was."));
}

RejectedRow rejectedRow(const ImportTable &table, size_t row, const QString &reason)
{
    return {table.rows[row].line, table.rows[row].cells, reason};
}

Result<ImportPlan> planImport(const ImportTable &table, const ImportContext &context,
                              const std::function<bool(double)> &pulse)
{
    Planner planner(table, context);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row % rowsPerPulse == 0 && !pulse(double(row) / double(table.rows.size())))
            return importCancelled();
        planner.plan(row);
    }
    return std::move(planner).result();
}

} // namespace voronka
