#include "core/storage/check.h"

#include "core/storage/database.h"
#include "core/storage/lifeofdeal.h"
#include "core/storage/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

constexpr int maxSentences = 100;

void add(CheckReport &report, const QString &sentence)
{
    ++report.problemCount;
    if (report.problems.size() < maxSentences)
        report.problems << sentence;
}

/// A deal as its row says it is, and its life as its moves say it was.
struct Suspect
{
    Deal deal;
    LifeOfDeal life;
    std::vector<DealStore::Passage> passages;
};

Result<bool> checkPages(Database &database, CheckReport &report)
{
    Result<Statement> statement = database.prepare(QStringLiteral("PRAGMA integrity_check"));
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> row = statement->first();
    bool sound = true;
    for (; row && *row; row = statement->next()) {
        if (statement->text(0) == QLatin1String("ok"))
            continue;
        sound = false;
        add(report, CheckText::tr("The file is damaged: %1.").arg(statement->text(0).simplified()));
    }
    if (!row)
        return std::unexpected(row.error());
    return sound;
}

Result<> checkReferences(Database &database, CheckReport &report)
{
    Result<Statement> statement = database.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> row = statement->first();
    for (; row && *row; row = statement->next()) {
        add(report,
            statement->isNull(1)
                    ? CheckText::tr("A row of the table “%1” refers to a row of “%2” that does "
                                    "not exist.")
                              .arg(statement->text(0), statement->text(2))
                    : CheckText::tr("Row %1 of the table “%2” refers to a row of “%3” that does "
                                    "not exist.")
                              .arg(QString::number(statement->integer(1)), statement->text(0),
                                   statement->text(2)));
    }
    if (!row)
        return std::unexpected(row.error());
    return {};
}

/// Reads three tables side by side in the order of the deal.
class SuspectReader
{
public:
    static Result<SuspectReader> open(Database &database);

    /// The next deal with all that belongs to it; nothing after the last.
    Result<std::optional<Suspect>> next(const StagePlaces &places, CheckReport &report);

private:
    SuspectReader(Statement deals, Statement moves, Statement passages)
        : m_deals(std::move(deals)), m_moves(std::move(moves)), m_passages(std::move(passages))
    {
    }

    Deal readDeal() const;
    DealMove readMove() const;
    DealStore::Passage readPassage() const;
    Result<> addMoves(Suspect &suspect, const StagePlaces &places, CheckReport &report);
    Result<> addPassages(Suspect &suspect);

    Statement m_deals;
    Statement m_moves;
    Statement m_passages;
    bool m_moreMoves = false;
    bool m_morePassages = false;
};

Result<SuspectReader> SuspectReader::open(Database &database)
{
    Result<Statement> deals = database.prepare(
            QStringLiteral("SELECT id, funnel, stage, status, loss_reason, closed_at, "
                           "stage_since, furthest_position FROM deal ORDER BY id"));
    if (!deals)
        return std::unexpected(deals.error());
    Result<Statement> moves = database.prepare(QStringLiteral(
            "SELECT deal, seq, kind, at, to_stage, reason FROM deal_move ORDER BY deal, seq"));
    if (!moves)
        return std::unexpected(moves.error());
    Result<Statement> passages = database.prepare(
            QStringLiteral("SELECT deal, funnel, stage, furthest_position, left_at "
                           "FROM deal_passage ORDER BY deal, funnel"));
    if (!passages)
        return std::unexpected(passages.error());

    SuspectReader reader(std::move(*deals), std::move(*moves), std::move(*passages));
    if (const Result<> ran = reader.m_deals.run(); !ran)
        return std::unexpected(ran.error());
    const Result<bool> firstMove = reader.m_moves.first();
    if (!firstMove)
        return std::unexpected(firstMove.error());
    const Result<bool> firstPassage = reader.m_passages.first();
    if (!firstPassage)
        return std::unexpected(firstPassage.error());
    reader.m_moreMoves = *firstMove;
    reader.m_morePassages = *firstPassage;
    return reader;
}

Deal SuspectReader::readDeal() const
{
    Deal deal;
    deal.id = m_deals.id<DealId>(0);
    deal.funnel = m_deals.id<FunnelId>(1);
    deal.stage = m_deals.id<StageId>(2);
    deal.status = fromStoredName<DealStatus>(m_deals.text(3));
    deal.lossReason = m_deals.optionalId<LossReasonId>(4);
    deal.closedAt = m_deals.optionalInstant(5);
    deal.stageSince = m_deals.instant(6);
    deal.furthestPosition = int(m_deals.integer(7));
    return deal;
}

DealMove SuspectReader::readMove() const
{
    DealMove move;
    move.deal = m_moves.id<DealId>(0);
    move.seq = int(m_moves.integer(1));
    move.kind = fromStoredName<MoveKind>(m_moves.text(2));
    move.at = m_moves.instant(3);
    move.to = m_moves.id<StageId>(4);
    move.reason = m_moves.optionalId<LossReasonId>(5);
    return move;
}

DealStore::Passage SuspectReader::readPassage() const
{
    return {m_passages.id<DealId>(0), m_passages.id<FunnelId>(1), m_passages.id<StageId>(2),
            int(m_passages.integer(3)), m_passages.instant(4)};
}

Result<> SuspectReader::addMoves(Suspect &suspect, const StagePlaces &places, CheckReport &report)
{
    // Moves of a deal that does not exist are passed over: the references were checked.
    while (m_moreMoves && m_moves.id<DealId>(0) <= suspect.deal.id) {
        if (m_moves.id<DealId>(0) == suspect.deal.id)
            suspect.life.add(readMove(), places);
        ++report.moves;
        const Result<bool> more = m_moves.next();
        if (!more)
            return std::unexpected(more.error());
        m_moreMoves = *more;
    }
    return {};
}

Result<> SuspectReader::addPassages(Suspect &suspect)
{
    while (m_morePassages && m_passages.id<DealId>(0) <= suspect.deal.id) {
        if (m_passages.id<DealId>(0) == suspect.deal.id)
            suspect.passages.push_back(readPassage());
        const Result<bool> more = m_passages.next();
        if (!more)
            return std::unexpected(more.error());
        m_morePassages = *more;
    }
    return {};
}

Result<std::optional<Suspect>> SuspectReader::next(const StagePlaces &places, CheckReport &report)
{
    const Result<bool> more = m_deals.next();
    if (!more)
        return std::unexpected(more.error());
    if (!*more)
        return std::nullopt;
    ++report.deals;
    Suspect suspect{readDeal(), {}, {}};
    if (const Result<> moves = addMoves(suspect, places, report); !moves)
        return std::unexpected(moves.error());
    if (const Result<> passages = addPassages(suspect); !passages)
        return std::unexpected(passages.error());
    return suspect;
}

void comparePassages(const Suspect &suspect, CheckReport &report)
{
    std::size_t left = 0;
    bool same = true;
    for (const LifeOfDeal::Visit &visit : suspect.life.visits()) {
        if (!visit.leftAt)
            continue;
        ++left;
        const DealStore::Passage passage{suspect.deal.id, visit.funnel, visit.stage,
                                         visit.furthestPosition, *visit.leftAt};
        same = same && std::ranges::count(suspect.passages, passage) == 1;
    }
    if (!same || left != suspect.passages.size()) {
        add(report,
            CheckText::tr("Deal %1: the funnels that it has left are not those its moves tell of.")
                    .arg(suspect.deal.id.value));
    }
}

void compareOutcome(const Suspect &suspect, CheckReport &report)
{
    const Deal &deal = suspect.deal;
    const LifeOfDeal &life = suspect.life;
    const qint64 id = deal.id.value;
    if (deal.status != life.status()) {
        add(report,
            CheckText::tr("Deal %1: its status is “%2”, but by its moves it is “%3”.")
                    .arg(QString::number(id), storedName(deal.status), storedName(life.status())));
    }
    if (deal.lossReason != life.lossReason()) {
        add(report,
            CheckText::tr("Deal %1: its loss reason is not the one it was lost with.").arg(id));
    }
    if (deal.closedAt != life.closedAt()) {
        add(report,
            CheckText::tr("Deal %1: it was not closed at the time it says it was.").arg(id));
    }
}

void comparePlace(const Suspect &suspect, const Catalog &catalog, CheckReport &report)
{
    const Deal &deal = suspect.deal;
    const LifeOfDeal &life = suspect.life;
    const QString id = QString::number(deal.id.value);
    if (deal.stage != life.stage()) {
        add(report,
            CheckText::tr("Deal %1: it stands in “%2”, but its moves end in “%3”.")
                    .arg(id, catalog.stageName(deal.stage), catalog.stageName(life.stage())));
    }
    if (deal.funnel != life.funnel()) {
        add(report,
            CheckText::tr("Deal %1: it is in the funnel “%2”, but its moves end in “%3”.")
                    .arg(id, catalog.funnelName(deal.funnel), catalog.funnelName(life.funnel())));
    }
    if (deal.stageSince != life.stageSince())
        add(report, CheckText::tr("Deal %1: it did not enter its stage when it says.").arg(id));
    if (deal.furthestPosition != life.furthestPosition()) {
        add(report,
            CheckText::tr("Deal %1: it says that it came to stage %2, but by its moves it came to "
                          "stage %3.")
                    .arg(id, QString::number(deal.furthestPosition),
                         QString::number(life.furthestPosition())));
    }
}

void compare(const Suspect &suspect, const Catalog &catalog, CheckReport &report)
{
    const qint64 id = suspect.deal.id.value;
    if (suspect.life.lastSequence() == 0) {
        add(report, CheckText::tr("Deal %1: it has no moves, not even its creation.").arg(id));
        return;
    }
    if (!suspect.life.isUnbroken())
        add(report, CheckText::tr("Deal %1: some of its moves are missing.").arg(id));
    compareOutcome(suspect, report);
    comparePlace(suspect, catalog, report);
    comparePassages(suspect, report);
}

} // namespace

Result<CheckReport> checkBook(Book &book)
{
    CheckReport report;
    Database &database = book.database();
    const Result<bool> sound = checkPages(database, report);
    if (!sound)
        return std::unexpected(sound.error());
    if (!*sound)
        return report; // What is read from damaged pages proves nothing.
    if (const Result<> references = checkReferences(database, report); !references)
        return std::unexpected(references.error());

    Result<SuspectReader> reader = SuspectReader::open(database);
    if (!reader)
        return std::unexpected(reader.error());
    const StagePlaces places(book.catalog());
    Result<std::optional<Suspect>> suspect = reader->next(places, report);
    for (; suspect && *suspect; suspect = reader->next(places, report))
        compare(**suspect, book.catalog(), report);
    if (!suspect)
        return std::unexpected(suspect.error());
    return report;
}

} // namespace voronka
