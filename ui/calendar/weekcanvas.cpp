#include "ui/calendar/weekcanvas.h"

#include "core/chart/charttheme.h"
#include "ui/calendar/entrybutton.h"
#include "ui/widgets/palettes.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

constexpr int dayCount = 7;
constexpr int hourCount = 24;
constexpr int gap = 2;
constexpr int snapMinutes = 30;

} // namespace

WeekCanvas::WeekCanvas(Part part, QWidget *parent) : QWidget(parent), m_part(part)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekCanvas::show(const WeekShown &shown, std::vector<EntryButton *> entries)
{
    m_shown = shown;
    m_entries = std::move(entries);
    updateGeometry();
    resize(width(), sizeHint().height());
    placeEntries();
    update();
}

void WeekCanvas::setGround(const WeekShown &shown)
{
    m_shown = shown;
    update();
}

int WeekCanvas::margin() const
{
    return fontMetrics().horizontalAdvance(locale().toString(QTime(22, 0), QLocale::ShortFormat))
            + 12;
}

int WeekCanvas::hourHeight() const
{
    return 2 * (fontMetrics().height() + 6);
}

int WeekCanvas::headHeight() const
{
    return 2 * fontMetrics().height() + 12;
}

int WeekCanvas::rowHeight() const
{
    return fontMetrics().height() + 8;
}

int WeekCanvas::mostRows() const
{
    std::array<int, dayCount> rows{};
    for (const EntryButton *entry : m_entries)
        ++rows[size_t(entry->entry().day)];
    return std::ranges::max(rows);
}

// One row is always free, to drop on.
QSize WeekCanvas::sizeHint() const
{
    if (m_part == Part::Hours)
        return {minimumSizeHint().width(), hourCount * hourHeight() + 1};
    return {minimumSizeHint().width(), headHeight() + (mostRows() + 1) * (rowHeight() + gap) + gap};
}

QSize WeekCanvas::minimumSizeHint() const
{
    return {margin() + dayCount * 60, headHeight()};
}

int WeekCanvas::columnLeft(int day) const
{
    return margin() + (width() - margin()) * day / dayCount;
}

QRect WeekCanvas::column(int day) const
{
    QRect column(columnLeft(day), 0, columnLeft(day + 1) - columnLeft(day), height());
    if (isRightToLeft())
        column.moveRight(width() - 1 - column.left());
    return column;
}

int WeekCanvas::yOf(int minutes) const
{
    return minutes * hourHeight() / 60;
}

std::optional<int> WeekCanvas::dayAt(QPoint pos) const
{
    for (int day = 0; day < dayCount; ++day) {
        const QRect at = column(day);
        if (pos.x() >= at.left() && pos.x() <= at.right())
            return day;
    }
    return {};
}

std::optional<int> WeekCanvas::minutesAt(QPoint pos) const
{
    if (m_part == Part::Days)
        return {};
    const int minutes = pos.y() * 60 / hourHeight() / snapMinutes * snapMinutes;
    return std::clamp(minutes, 0, hourCount * 60 - snapMinutes);
}

QRect WeekCanvas::place(int day, std::optional<int> from, int minutes) const
{
    const QRect at = column(day).adjusted(gap, 0, -gap, 0);
    if (m_part == Part::Days)
        return {at.left(), headHeight(), at.width(), height() - headHeight() - gap};
    const int top = yOf(from.value_or(0));
    return {at.left(), top + 1, at.width(), yOf(from.value_or(0) + minutes) - top - 1};
}

void WeekCanvas::placeEntries()
{
    std::array<int, dayCount> rows{};
    for (int day = 0; day < dayCount && m_part == Part::Hours; ++day)
        placeTimed(day);
    for (EntryButton *button : m_entries) {
        if (m_part == Part::Days) {
            const int day = button->entry().day;
            const QRect at = column(day).adjusted(gap, 0, -gap, 0);
            const int top = headHeight() + rows[size_t(day)]++ * (rowHeight() + gap);
            button->setGeometry(at.left(), top, at.width(), rowHeight());
        }
        button->show();
    }
}

void WeekCanvas::placeTimed(int day)
{
    std::vector<EntryButton *> buttons;
    std::vector<WeekEntry> entries;
    for (EntryButton *button : m_entries) {
        if (button->entry().day == day) {
            buttons.push_back(button);
            entries.push_back(button->entry());
        }
    }
    const std::vector<WeekLane> lanes = weekLanes(entries);
    for (size_t i = 0; i < buttons.size(); ++i) {
        const QRect whole = place(day, entries[i].from, entries[i].minutes);
        const int left = whole.left() + whole.width() * lanes[i].lane / lanes[i].count;
        const int right = whole.left() + whole.width() * (lanes[i].lane + 1) / lanes[i].count;
        buttons[i]->setGeometry(left, whole.top(), std::max(8, right - left - 1), whole.height());
    }
}

void WeekCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!m_shown.first.isValid())
        return;
    if (m_part == Part::Hours)
        paintHours(painter);
    for (int day = 0; day < dayCount; ++day) {
        const QRect at = column(day);
        painter.setPen(hairline(palette()));
        const int edge = isRightToLeft() ? at.right() : at.left();
        painter.drawLine(edge, m_part == Part::Days ? headHeight() : 0, edge, height());
        if (m_part == Part::Days)
            paintHead(painter, day);
    }
    if (m_part == Part::Days)
        painter.drawLine(0, height() - 1, width(), height() - 1);
    else
        paintNow(painter);
}

// The name of the day above its number; today is the one that stands out.
void WeekCanvas::paintHead(QPainter &painter, int day) const
{
    const QDate date = m_shown.first.addDays(day);
    const QRect at = column(day).adjusted(gap, 4, -gap, 0);
    const int line = fontMetrics().height();
    const bool isToday = date == m_shown.today;
    const bool isFree = m_shown.hours.isSet() && !m_shown.hours.on(date);
    painter.setPen(isToday ? palette().color(QPalette::Link) : mutedText(palette()));
    painter.drawText(QRect(at.left(), at.top(), at.width(), line), Qt::AlignCenter,
                     locale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    if (!isToday)
        painter.setPen(isFree ? mutedText(palette()) : palette().color(QPalette::Text));
    painter.drawText(QRect(at.left(), at.top() + line, at.width(), line), Qt::AlignCenter,
                     QString::number(date.day()));
    painter.setFont(font());
    painter.setPen(hairline(palette()));
}

void WeekCanvas::paintHours(QPainter &painter) const
{
    const QColor base = palette().color(QPalette::Base);
    for (int day = 0; day < dayCount && m_shown.hours.isSet(); ++day) {
        const auto worked = m_shown.hours.on(m_shown.first.addDays(day));
        const QColor rest = mixed(base, palette().color(QPalette::Text), 0.045);
        const QRect at = column(day);
        const int from = worked ? yOf(worked->from) : height();
        const int to = worked ? yOf(worked->to) : height();
        painter.fillRect(QRect(at.left(), 0, at.width(), from), rest);
        painter.fillRect(QRect(at.left(), to, at.width(), height() - to), rest);
    }
    const int left = isRightToLeft() ? width() - margin() : 0;
    for (int hour = 1; hour < hourCount; ++hour) {
        const int y = yOf(hour * 60);
        painter.setPen(hairline(palette()));
        painter.drawLine(margin(), y, width(), y);
        painter.setPen(mutedText(palette()));
        const int half = fontMetrics().height() / 2;
        painter.drawText(QRect(left, y - half, margin() - 6, 2 * half),
                         Qt::AlignVCenter | Qt::AlignRight,
                         locale().toString(QTime(hour, 0), QLocale::ShortFormat));
    }
}

void WeekCanvas::paintNow(QPainter &painter) const
{
    const qint64 day = m_shown.first.daysTo(m_shown.today);
    if (day < 0 || day >= dayCount)
        return;
    const ChartTheme &theme = isDark(palette()) ? darkChartTheme() : lightChartTheme();
    const QRect at = column(int(day));
    const int y = yOf(m_shown.nowMinutes);
    painter.fillRect(QRect(at.left(), y - 1, at.width(), 2), theme.lost);
}

void WeekCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEntries();
}

void WeekCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto day = dayAt(event->pos()))
        Q_EMIT doubleClicked(*day, minutesAt(event->pos()));
}

void WeekCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (const auto day = dayAt(event->pos()))
        Q_EMIT menuRequested(*day, minutesAt(event->pos()), event->globalPos());
}

void WeekCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        updateGeometry();
        placeEntries();
    }
    QWidget::changeEvent(event);
}

} // namespace voronka
