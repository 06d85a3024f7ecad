#include "ui/today/todayrow.h"

#include <algorithm>
#include <iterator>

namespace voronka {

namespace {

/// How much of a section is shown until it is opened. What somebody waits for, and what has its
/// hour, is never hidden behind a long list of what nobody has looked at for months.
size_t shownAtFirst(TodaySection section)
{
    switch (section) {
    case TodaySection::Requests:
    case TodaySection::Overdue:
        return 12;
    case TodaySection::Birthdays:
    case TodaySection::SecondChances:
    case TodaySection::Late:
    case TodaySection::WithoutNextStep:
        return 4;
    default:
        return SIZE_MAX;
    }
}

class RowMaker
{
public:
    explicit RowMaker(const QSet<TodaySection> &opened) : m_opened(opened) { }

    /// `further` is how many there are that were not read.
    void add(TodaySection section, std::vector<TodayRow::What> entries, qint64 further = 0,
             QDate day = {})
    {
        if (entries.empty())
            return;
        const qint64 all = qint64(entries.size()) + further;
        m_rows.push_back({section, day, TodayRow::Heading{all}});
        size_t shown = entries.size();
        // A line that says "one more" would take the place of that one.
        if (!m_opened.contains(section) && shown - 1 > shownAtFirst(section))
            shown = shownAtFirst(section);
        for (size_t i = 0; i < shown; ++i)
            m_rows.push_back({section, day, std::move(entries[i])});
        // An opened section has no more to show but for the one that has a list of its own.
        const bool isWhole = m_opened.contains(section);
        if (all > qint64(shown) && !isWhole)
            m_rows.push_back({section, day, TodayRow::More{all - qint64(shown)}});
    }

    std::vector<TodayRow> take() { return std::move(m_rows); }

private:
    const QSet<TodaySection> &m_opened;
    std::vector<TodayRow> m_rows;
};

template<typename Entry>
std::vector<TodayRow::What> entriesOf(const std::vector<Entry> &list)
{
    return {list.begin(), list.end()};
}

TodayRow::What entryOf(const Agenda::Item &item)
{
    return item.task ? TodayRow::What(*item.task) : TodayRow::What(*item.activity);
}

std::vector<TodayRow::What> entriesOf(const std::vector<Agenda::Item> &items)
{
    std::vector<TodayRow::What> entries;
    std::ranges::transform(items, std::back_inserter(entries), entryOf);
    return entries;
}

std::vector<TodayRow::What> lateEntries(const Agenda &agenda, bool areRequests)
{
    std::vector<TodayRow::What> entries;
    for (const LateDeal &late : agenda.late) {
        if (late.isRequest == areRequests)
            entries.emplace_back(late);
    }
    return entries;
}

void addWeek(RowMaker &maker, const Agenda &agenda, const LocalDays &days)
{
    std::vector<TodayRow::What> entries;
    for (size_t i = 0; i < agenda.week.size(); ++i) {
        const QDate day = dueDay(agenda.week[i], days);
        entries.push_back(entryOf(agenda.week[i]));
        if (i + 1 == agenda.week.size() || dueDay(agenda.week[i + 1], days) != day)
            maker.add(TodaySection::Week, std::exchange(entries, {}), 0, day);
    }
}

template<typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

} // namespace

const AgendaDeal *TodayRow::deal() const
{
    if (const auto *late = std::get_if<LateDeal>(&what))
        return &late->deal;
    if (const auto *chance = std::get_if<SecondChance>(&what))
        return &chance->deal;
    return std::get_if<AgendaDeal>(&what);
}

QString TodayRow::key() const
{
    const auto keyed = [](const char *kind, qint64 id) {
        return QLatin1String(kind) + QString::number(id);
    };
    return std::visit(
            Overloaded{
                    [&](const Heading &) { return keyed("heading", int(section)); },
                    [&](const More &) { return keyed("more", int(section)); },
                    [&](const AgendaTask &row) { return keyed("task", row.task.id.value); },
                    [&](const AgendaActivity &row) {
                        return keyed("activity", row.activity.id.value);
                    },
                    [&](const AgendaBirthday &row) { return keyed("birthday", row.contact.value); },
                    [&](const auto &) { return keyed("deal", deal()->id.value); }},
            what);
}

std::optional<Agenda::Item> itemOf(const TodayRow &row)
{
    if (const auto *task = std::get_if<AgendaTask>(&row.what))
        return Agenda::Item{*task, {}};
    if (const auto *activity = std::get_if<AgendaActivity>(&row.what))
        return Agenda::Item{{}, *activity};
    return std::nullopt;
}

std::optional<DealId> dealOf(const TodayRow &row)
{
    if (const AgendaDeal *deal = row.deal())
        return deal->id;
    const auto item = itemOf(row);
    if (!item)
        return std::nullopt;
    return item->task ? item->task->task.deal : item->activity->activity.deal;
}

std::optional<ContactId> contactOf(const TodayRow &row)
{
    if (const auto *birthday = std::get_if<AgendaBirthday>(&row.what))
        return birthday->contact;
    const auto item = itemOf(row);
    if (!item)
        return std::nullopt;
    return item->task ? item->task->task.contact : item->activity->activity.contact;
}

std::vector<TodayRow> todayRows(const Agenda &agenda, const LocalDays &days,
                                const QSet<TodaySection> &opened)
{
    RowMaker maker(opened);
    maker.add(TodaySection::Requests, lateEntries(agenda, true));
    maker.add(TodaySection::Overdue, entriesOf(agenda.overdue), agenda.olderOverdue);
    maker.add(TodaySection::Now, entriesOf(agenda.now));
    maker.add(TodaySection::Woken, entriesOf(agenda.woken));
    maker.add(TodaySection::Later, entriesOf(agenda.today));
    maker.add(TodaySection::Birthdays, entriesOf(agenda.birthdays));
    std::vector<TodayRow::What> chances;
    for (const AgendaDeal &deal : agenda.secondChances)
        chances.emplace_back(SecondChance{deal});
    maker.add(TodaySection::SecondChances, std::move(chances),
              agenda.secondChanceCount - qint64(agenda.secondChances.size()));
    maker.add(TodaySection::Late, lateEntries(agenda, false),
              agenda.lateCount - qint64(agenda.late.size()));
    maker.add(TodaySection::WithoutNextStep, entriesOf(agenda.withoutNextStep),
              agenda.withoutNextStepCount - qint64(agenda.withoutNextStep.size()));
    addWeek(maker, agenda, days);
    return maker.take();
}

} // namespace voronka
