#include "ui/calendar/weekview.h"

#include "ui/calendar/entrybutton.h"
#include "ui/tasks/itemtext.h"
#include "ui/widgets/palettes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace voronka {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int keyMinutes = 30;
constexpr int usualStart = 8 * 60;
constexpr int topRows = 5;

class Ghost : public QWidget
{
public:
    explicit Ghost(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = accent(palette());
        painter.setPen(QPen(fill, 2));
        fill.setAlpha(40);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

QScrollArea *scrollFor(WeekCanvas *canvas, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(canvas);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The columns of both parts stand above each other.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : QWidget(parent), m_days(new WeekCanvas(WeekCanvas::Part::Days, nullptr)),
      m_hours(new WeekCanvas(WeekCanvas::Part::Hours, nullptr)), m_scroll(scrollFor(m_hours, this)),
      m_top(scrollFor(m_days, this)), m_ghost(new Ghost(this))
{
    m_days->setObjectName(QStringLiteral("weekDays"));
    m_hours->setObjectName(QStringLiteral("weekHours"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_scroll, 1);
    addCanvas(m_days);
    addCanvas(m_hours);
}

void WeekView::addCanvas(WeekCanvas *canvas)
{
    connect(canvas, &WeekCanvas::doubleClicked, this, [this](int day, std::optional<int> minutes) {
        Q_EMIT planRequested(due(day, minutes));
    });
    connect(canvas, &WeekCanvas::menuRequested, this,
            [this](int day, std::optional<int> minutes, QPoint global) {
                Q_EMIT placeMenuRequested(due(day, minutes), global);
            });
}

Due WeekView::due(int day, std::optional<int> minutes) const
{
    const QDate date = m_shown.first.addDays(day);
    if (!minutes)
        return {date, {}};
    return {{}, instantAt(date, QTime(*minutes / 60, *minutes % 60), m_zone)};
}

void WeekView::show(const WeekShown &shown, const std::vector<WeekEntry> &entries,
                    const LocalDays &days, bool editable)
{
    const bool isSame = shown.first == m_shown.first && isShown(entries, days);
    m_shown = shown;
    m_zone = days.zone();
    m_isEditable = editable;
    if (isSame) {
        m_days->setGround(shown);
        m_hours->setGround(shown);
    } else {
        replaceButtons(entries, days);
    }
    if (!m_hasScrolled && isVisible())
        scrollToWork();
}

// The words tell of another language, and the entries of the zone by where they stand.
bool WeekView::isShown(const std::vector<WeekEntry> &entries, const LocalDays &days) const
{
    return std::ranges::equal(m_buttons, entries,
                              [&](const EntryButton *button, const WeekEntry &entry) {
                                  return button->entry() == entry
                                          && button->accessibleName() == described(entry, days);
                              });
}

bool WeekView::isHeld() const
{
    return std::ranges::any_of(m_buttons, &EntryButton::isHeld);
}

void WeekView::replaceButtons(const std::vector<WeekEntry> &entries, const LocalDays &days)
{
    // Also while a form is open over the window.
    const bool hadFocus = focusedButton() != nullptr;
    // All before the first is hidden, which hands its focus to another: nobody chose that one.
    for (EntryButton *button : m_buttons)
        button->disconnect(this);
    for (EntryButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_ghost->hide();
    std::vector<EntryButton *> onDays;
    std::vector<EntryButton *> timed;
    for (const WeekEntry &entry : entries) {
        EntryButton *button = addButton(entry, days, entry.from ? m_hours : m_days);
        (entry.from ? timed : onDays).push_back(button);
    }
    m_days->show(m_shown, std::move(onDays));
    m_hours->show(m_shown, std::move(timed));
    const int row = fontMetrics().height() + 10;
    m_top->setFixedHeight(std::min(m_days->sizeHint().height(), (topRows + 3) * row));
    if (hadFocus && m_current)
        keepFocus(*m_current);
}

QString WeekView::described(const WeekEntry &entry, const LocalDays &days) const
{
    QStringList words{entryKindText(itemKind(entry.item)), itemTitle(entry.item),
                      itemAbout(entry.item), longDueText(dueOf(entry.item), days, locale())};
    if (entry.isDone)
        words.append(tr("done"));
    else if (entry.isOverdue)
        words.append(tr("overdue"));
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

EntryButton *WeekView::addButton(const WeekEntry &entry, const LocalDays &days, WeekCanvas *parent)
{
    auto *button = new EntryButton(entry, described(entry, days), parent);
    connectButton(button);
    if (!m_buttons.empty())
        QWidget::setTabOrder(m_buttons.back(), button);
    m_buttons.push_back(button);
    return button;
}

void WeekView::connectButton(EntryButton *button)
{
    connect(button, &EntryButton::focused, this, [this, button] {
        m_current = button->entry().item;
        QScrollArea *area = button->parentWidget() == m_hours ? m_scroll : m_top;
        area->ensureWidgetVisible(button, 0, 8);
        Q_EMIT currentChanged();
    });
    connect(button, &EntryButton::keyPressed, this,
            [this, button](QKeyEvent *event) { onKey(button, event); });
    connect(button, &EntryButton::dragMoved, this,
            [this, button](QPoint global) { showTarget(button, global); });
    connect(button, &EntryButton::dragEnded, this,
            [this, button](QPoint global) { drop(button, global); });
    connect(button, &EntryButton::dragCancelled, m_ghost, &QWidget::hide);
    connect(button, &QWidget::customContextMenuRequested, this, [this, button](QPoint pos) {
        button->setFocus();
        Q_EMIT menuRequested(button->mapToGlobal(pos));
    });
}

const EntryButton *WeekView::focusedButton() const
{
    const auto found = std::ranges::find(m_buttons, window()->focusWidget());
    return found == m_buttons.end() ? nullptr : *found;
}

std::optional<Agenda::Item> WeekView::current() const
{
    if (const EntryButton *button = focusedButton())
        return button->entry().item;
    const auto found = std::ranges::find_if(m_buttons, [this](const EntryButton *button) {
        return m_current && isSameItem(button->entry().item, *m_current);
    });
    return found == m_buttons.end() ? std::nullopt : std::optional((*found)->entry().item);
}

void WeekView::keepFocus(const Agenda::Item &item)
{
    for (EntryButton *button : m_buttons) {
        if (isSameItem(button->entry().item, item))
            button->setFocus();
    }
}

void WeekView::onKey(EntryButton *button, QKeyEvent *event)
{
    const WeekEntry entry = button->entry();
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        event->setAccepted(moveByKey(entry, key));
    } else if (modifiers == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT opened(entry.item);
    } else if (modifiers == Qt::NoModifier && key == Qt::Key_Space) {
        Q_EMIT doneRequested(entry.item);
    } else if (modifiers == Qt::NoModifier && key >= Qt::Key_Left && key <= Qt::Key_Down) {
        step(button, key);
    } else {
        event->ignore();
    }
}

// Half an hour or a day; what is due on the day gets the time at which work begins.
bool WeekView::moveByKey(const WeekEntry &entry, int key)
{
    const bool isKnown = (key >= Qt::Key_Left && key <= Qt::Key_Down) || key == Qt::Key_Home;
    if (!isKnown || !m_isEditable || !entry.isMovable())
        return isKnown;
    const bool later = isRightToLeft() ? key == Qt::Key_Left : key == Qt::Key_Right;
    const QDate date = m_shown.first.addDays(entry.day);
    int day = entry.day;
    std::optional<int> from = entry.from;
    if (key == Qt::Key_Home)
        from.reset();
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        day += later ? 1 : -1;
    else if (!from)
        from = morning(m_shown.hours, date).msecsSinceStartOfDay() / 60'000;
    else
        from = *from + (key == Qt::Key_Down ? keyMinutes : -keyMinutes);
    const bool isPlace = !from || (*from >= 0 && *from < dayMinutes);
    if (isPlace && (from || entry.item.task))
        Q_EMIT moved(entry.item, due(day, from));
    return true;
}

// To the nearest one on the next day that has any, or to the next one of the day.
void WeekView::step(const EntryButton *from, int key)
{
    const WeekEntry &entry = from->entry();
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool forward =
            key == Qt::Key_Down || key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const auto here = std::ranges::find(m_buttons, from);
    EntryButton *best = nullptr;
    std::pair<int, int> distance{};
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it) {
        const WeekEntry &other = (*it)->entry();
        const int days = (other.day - entry.day) * (forward ? 1 : -1);
        const int places = int(it - here) * (forward ? 1 : -1);
        if (vertical ? days != 0 || places <= 0 : days <= 0)
            continue;
        const int minutes = std::abs(other.from.value_or(-1) - entry.from.value_or(-1));
        const std::pair<int, int> away = vertical ? std::pair(0, places) : std::pair(days, minutes);
        if (!best || away < distance) {
            best = *it;
            distance = away;
        }
    }
    if (best)
        best->setFocus(Qt::TabFocusReason);
}

std::optional<WeekView::Target> WeekView::targetAt(const EntryButton *button, QPoint global) const
{
    const WeekEntry &entry = button->entry();
    for (WeekCanvas *canvas : {m_days, m_hours}) {
        const QWidget *viewport = canvas->parentWidget();
        if (!viewport->rect().contains(viewport->mapFromGlobal(global)))
            continue;
        // A meeting has a time.
        const auto day = canvas->dayAt(canvas->mapFromGlobal(global));
        if (!day || (canvas == m_days && entry.item.activity))
            return {};
        return Target{canvas, *day, canvas->minutesAt(canvas->mapFromGlobal(global))};
    }
    return {};
}

void WeekView::showTarget(const EntryButton *button, QPoint global)
{
    const auto target = m_isEditable ? targetAt(button, global) : std::nullopt;
    m_ghost->setVisible(target.has_value());
    if (!target)
        return;
    if (target->canvas == m_hours) {
        const QPoint pos = m_hours->mapFromGlobal(global);
        m_scroll->ensureVisible(pos.x(), pos.y(), 0, 32);
    }
    QRect place = target->canvas->place(target->day, target->minutes, button->entry().minutes);
    place.moveTopLeft(target->canvas->mapTo(this, place.topLeft()));
    m_ghost->setGeometry(place);
    m_ghost->raise();
}

void WeekView::drop(const EntryButton *button, QPoint global)
{
    m_ghost->hide();
    const auto target = m_isEditable ? targetAt(button, global) : std::nullopt;
    if (target)
        Q_EMIT moved(Agenda::Item(button->entry().item), due(target->day, target->minutes));
}

void WeekView::scrollToWork()
{
    int start = usualStart;
    for (int day = 0; day < 7; ++day) {
        if (const auto worked = m_shown.hours.on(m_shown.first.addDays(day)))
            start = std::min(start, worked->from);
    }
    m_scroll->verticalScrollBar()->setValue(m_hours->yOf(start) - 12);
    m_hasScrolled = true;
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_hasScrolled && m_shown.first.isValid())
        scrollToWork();
}

} // namespace voronka
