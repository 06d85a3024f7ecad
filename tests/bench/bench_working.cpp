#include "core/reports/boardreport.h"
#include "core/reports/deallist.h"
#include "tests/bench/benchfacts.h"
#include "tests/bench/benchtexts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>

// Prints what the working day costs: searching as one types, the deals list, the board, and the
// memory that they need, against their budgets and against merely reading one column of the facts,
// all measured in one run on one machine.
// Usage: bench_working [deals...], 10,000 and 1,000,000 unless told otherwise.

using namespace voronka;

namespace {

/// What the optimiser must believe to be needed.
volatile qint64 sink = 0;

/// The best of several runs: the one that other programs disturbed least. What prepares each is
/// not counted.
double milliseconds(const std::function<qint64()> &work, const std::function<void()> &prepare = {})
{
    constexpr int runs = 9;
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        if (prepare)
            prepare();
        QElapsedTimer timer;
        timer.start();
        sink = sink + work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// One size of a book and what is asked about it.
class Bench
{
public:
    explicit Bench(int deals)
        : m_deals(deals), m_facts(std::move(makeBenchFacts(deals).facts)),
          m_texts(makeBenchTexts(deals))
    {
        m_bytesMs = milliseconds(
                [this] { return std::reduce(m_facts.amount().begin(), m_facts.amount().end()); });
        std::printf("\n%d deals, %d contacts, %d companies\n", deals, benchContacts(deals),
                    benchCompanies(deals));
        std::printf("%-46s %9.3f ms\n", "reading the amounts, for comparison", m_bytesMs);
    }

    void memory() const
    {
        const auto mebibytes = [](size_t bytes) { return double(bytes) / (1024 * 1024); };
        const double facts = mebibytes(m_facts.memoryBytes());
        const double texts = mebibytes(m_texts.memoryBytes());
        std::printf("%-46s %9.1f MiB (%.0f bytes a deal)\n", "memory of the facts", facts,
                    double(m_facts.memoryBytes()) / m_deals);
        std::printf("%-46s %9.1f MiB\n", "memory of the texts", texts);
        std::printf("%-46s %9.1f MiB budget %.0f MiB%s\n", "memory together", facts + texts,
                    m_deals > 100'000 ? 120.0 : 20.0,
                    facts + texts > (m_deals > 100'000 ? 120 : 20) ? "  OVER" : "");
    }

    void search()
    {
        constexpr double budget = 10;
        print("order of the titles, made anew", 0, [this] {
            const TextColumn *columns[]{&m_texts.deals};
            return qint64(alphabeticalPlaces(columns).front().of(1));
        });
        (void)m_texts.titlePlaces();
        print(
                "order of the titles, after a change", 50,
                [this] { return qint64(m_texts.titlePlaces().of(1)); }, [this] { changeTitle(); });
        for (const auto *typed : {u"к", u"ку", u"ков", u"петренк", u"кухня петр", u"380 67",
                                  u"0671234567", u"нет такого", u"яяя"})
            print(
                    QStringLiteral("search: %1").arg(QStringView(typed)), budget,
                    [&] { return everything(QStringView(typed)); }, [this] { forgetFound(); });
    }

    void lists()
    {
        (void)m_texts.contactPlaces();
        DealListFilter open;
        open.funnel = FunnelId(1);
        open.status = Outcome::Open;
        DealListFilter idle = open;
        idle.narrowing.withoutNextStep = true;
        DealListFilter managers;
        managers.deals.manager = ManagerId(3);
        managers.deals.amountFrom = Money{100'000};
        DealListFilter text;
        text.text = QStringLiteral("петр кухня");
        const std::pair<const char *, DealSortKey> sorts[]{
                {"created", DealSortKey::Created},   {"amount", DealSortKey::Amount},
                {"stage", DealSortKey::Stage},       {"days in stage", DealSortKey::StageSince},
                {"manager", DealSortKey::Manager},   {"next contact", DealSortKey::NextContact},
                {"expected", DealSortKey::Expected}, {"tags", DealSortKey::Tags},
                {"title", DealSortKey::Title},       {"client", DealSortKey::Client}};
        const std::pair<const char *, DealListFilter> filters[]{{"all", {}},
                                                                {"open", open},
                                                                {"no next step", idle},
                                                                {"two filters", managers},
                                                                {"text", text}};
        for (const auto &[filterName, filter] : filters) {
            for (const auto &[sortName, sort] : sorts)
                list(QStringLiteral("%1 by %2")
                             .arg(QLatin1String(filterName), QLatin1String(sortName)),
                     filter, sort);
        }
        print(
                "first page: ten letters typed one by one", 50,
                [this] { return type(u"петр кухня"); }, [this] { forgetFound(); });
    }

    void board()
    {
        constexpr size_t cards = 50;
        constexpr double budget = 10;
        BoardQuestion question;
        question.funnel = FunnelId(1);
        question.stageCount = benchStages;
        const auto run = [&] {
            const BoardReport report = boardReport(m_facts, question, cards, &m_texts);
            return qint64(report.stages.front().deals.size());
        };
        print("board: 8 columns, sums, 50 cards each", budget, run);
        question.order = CardOrder::LargestAmount;
        print("board, the largest first", budget, run);
        question.filter.manager = ManagerId(3);
        print("board, of one manager", budget, run);
        question.text = QStringLiteral("петр");
        print("board, with a text", budget, run, [this] { forgetFound(); });
        print("board, with the same text again", budget, run);
    }

private:
    void print(const QString &name, double budget, const std::function<qint64()> &work,
               const std::function<void()> &prepare = {}) const
    {
        const double ms = milliseconds(work, prepare);
        std::printf("%s %9.3f ms %7.1f x", name.leftJustified(46).toUtf8().constData(), ms,
                    ms / m_bytesMs);
        if (budget > 0)
            std::printf("  budget %3.0f ms%s", budget, ms > budget ? "  OVER" : "");
        std::printf("\n");
    }
    void print(const char *name, double budget, const std::function<qint64()> &work,
               const std::function<void()> &prepare = {}) const
    {
        print(QString::fromUtf8(name), budget, work, prepare);
    }

    void list(const QString &name, const DealListFilter &filter, DealSortKey key)
    {
        constexpr size_t screen = 100;
        print(
                QStringLiteral("first page: ") + name, 5,
                [&] {
                    return firstDeals(m_facts, filter, {key, true}, screen, {}, &m_texts)
                            .totals.count;
                },
                [this] { forgetFound(); });
        print(QStringLiteral("full order: ") + name, 50,
              [&] { return qint64(listDeals(m_facts, filter, {key, true}, {}, &m_texts).size()); });
    }

    void changeTitle() { m_texts.deals.set(1, foldText(QStringLiteral("Кухня %1").arg(++m_turn))); }

    /// What was found last is kept: another question takes its place.
    void forgetFound() const
    {
        (void)dealRowsWithText(m_facts, m_texts, SearchQuery(QStringLiteral("zz%1").arg(m_turn)));
    }

    /// The filter of the deals list, letter by letter.
    qint64 type(QStringView text)
    {
        constexpr size_t screen = 100;
        qint64 found = 0;
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            DealListFilter filter;
            filter.text = text.first(letters).toString();
            found += firstDeals(m_facts, filter, {}, screen, {}, &m_texts).totals.count;
        }
        return found;
    }

    /// What the search asks at every letter typed.
    qint64 everything(QStringView typed) const
    {
        constexpr size_t shown = 6;
        const SearchQuery query(typed);
        std::vector<ContactId> contacts;
        for (const TextMatch &match : m_texts.contacts.find(query, shown))
            contacts.push_back(ContactId(match.id));
        std::vector<CompanyId> companies;
        for (const TextMatch &match : m_texts.companies.find(query, shown))
            companies.push_back(CompanyId(match.id));
        size_t found = m_texts.deals.find(query, shown).size();
        if (found < shown)
            found += newestDealsOf(m_facts, contacts, companies, shown).size();
        if (found < shown && query.words().size() > 1) {
            DealListFilter filter;
            filter.text = typed.toString();
            const DealSort newest{DealSortKey::Created, true};
            found += firstDeals(m_facts, filter, newest, shown, {}, &m_texts).deals.size();
        }
        found += m_texts.tasks.find(query, shown).size();
        return qint64(found);
    }

    int m_deals;
    Facts m_facts;
    SearchTexts m_texts;
    double m_bytesMs = 0;
    int m_turn = 0;
};

void run(int deals)
{
    Bench bench(deals);
    bench.memory();
    bench.search();
    bench.lists();
    bench.board();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        run(10'000);
        run(1'000'000);
    }
    for (int i = 1; i < argc; ++i)
        run(std::max(1, std::atoi(argv[i])));
    return 0;
}
