#include "ui/history/toast.h"

#include "core/process/describedone.h"
#include "ui/history/gotostep.h"
#include "ui/session/booksession.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace voronka {

namespace {

constexpr int shownMs = 7000;
constexpr int widestText = 460;
constexpr int gap = 16; ///< To the sides of the window.
constexpr int aboveEdge = 64; ///< The lowest line of most pages has buttons.
constexpr int radius = 8;
/// A title longer than this is cut in the middle: the toast is no place to read it.
constexpr int longestSubject = 60;
/// More at once are counted no further; a person sees "many".
constexpr int mostSteps = 10'000;

/// A field that was changed is seen where it stands. On pages that save each field when it is left
/// a note for every one would be noise; Ctrl+Z and the history take it back all the same.
bool isSeenWhereItIsDone(const HistoryStep &step)
{
    if (step.kind != StepKind::Do)
        return false;
    const QString &title = step.title.title;
    return title == QLatin1String("deal.edit") || title == QLatin1String("deal.tags")
            || title == QLatin1String("contact.edit") || title == QLatin1String("company.edit");
}

HistoryStep shortened(HistoryStep step)
{
    for (QString *text : {&step.title.subject, &step.title.target}) {
        if (text->size() > longestSubject) {
            constexpr int half = longestSubject / 2;
            *text = text->first(half).trimmed() + QChar(0x2026) + text->last(half).trimmed();
        }
    }
    return step;
}

} // namespace

Toast::Toast(BookSession &session, QMainWindow *window)
    : QFrame(window), m_session(session), m_page(window->centralWidget()),
      m_text(new PlainLabel(this)), m_button(new QPushButton(this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(QStringLiteral("userToastText"));
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_button->setProperty("quiet", true);
    m_button->setFocusPolicy(Qt::TabFocus); // A click leaves the focus where it is.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &Toast::takeBack);
    connect(&session, &BookSession::opened, this, &Toast::listen);
    connect(&session, &BookSession::closed, this, &QWidget::hide);
    connect(&session, &BookSession::changed, this, &Toast::tellNews);
    m_page->installEventFilter(this);
    m_button->installEventFilter(this);
    hide();
    if (session.isOpen())
        listen();
}

/// What is in the book already is no news.
void Toast::listen()
{
    hide();
    m_heard = m_session.book().history().lastGroup().value_or(ChangeGroupId());
}

void Toast::tellNews()
{
    auto news = m_session.book().history().since(m_heard, mostSteps);
    if (!news || news->empty())
        return;
    m_heard = news->back().id;
    if (isSeenWhereItIsDone(news->back())) {
        hide(); // The Undo of what was told before would take this back with it.
        return;
    }
    // Undoing several steps is told as one; of several new ones only the last, as Undo would.
    const StepKind kind = news->back().kind;
    const auto other = std::ranges::find_if(news->rbegin(), news->rend(),
                                            [kind](const auto &step) { return step.kind != kind; });
    m_told.assign(kind == StepKind::Do ? news->end() - 1 : other.base(), news->end());
    showSentence();
    linger();
}

QString Toast::sentence() const
{
    const HistoryStep step = shortened(m_told.back());
    const int count = int(m_told.size());
    switch (step.kind) {
    case StepKind::Do:
        return describeDone(step.title);
    case StepKind::Undo:
        return count > 1 ? tr("%n step(s) undone.", nullptr, count)
                         : tr("Undone: %1").arg(describeStep(step.title));
    case StepKind::Redo:
        return count > 1 ? tr("%n step(s) redone.", nullptr, count)
                         : tr("Redone: %1").arg(describeStep(step.title));
    }
    Q_UNREACHABLE();
}

void Toast::showSentence()
{
    // In the colours of the other theme it stands out from any page.
    const QWidget *window = parentWidget();
    QPalette colours = isDark(window->palette()) ? lightPalette() : darkPalette();
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::Link));
    setPalette(colours);

    const QString text = sentence();
    const bool isUndone = m_told.back().kind == StepKind::Undo;
    m_text->setText(text);
    m_button->setText(isUndone ? tr("Redo") : tr("Undo"));
    m_button->setToolTip(isUndone ? tr("Redo this step") : tr("Undo this step"));
    setAccessibleName(text);
    m_button->setAccessibleName(m_button->text());
    m_button->setAccessibleDescription(text);
    place();
    show();
    raise();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

/// Exactly what is told, whatever came since: then it is refused.
void Toast::takeBack()
{
    const bool isUndone = m_told.back().kind == StepKind::Undo;
    goToStep(m_session, m_told.front().id, isUndone ? StepKind::Redo : StepKind::Undo, window(),
             [toast = QPointer(this)] {
                 if (toast)
                     toast->hide();
             });
}

void Toast::place()
{
    const QRect area = m_page->geometry();
    const int room = area.width() - 2 * gap - m_button->sizeHint().width() - 36;
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4;
    m_text->setWordWrap(true);
    m_text->setFixedWidth(std::min({wanted, widestText, room}));
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    layout()->activate();
    resize(sizeHint());
    move(area.center().x() - width() / 2, area.bottom() - height() - aboveEdge);
}

void Toast::linger()
{
    if (!underMouse() && !m_button->hasFocus())
        m_timer->start(shownMs);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isElsewhere = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_page && isElsewhere && isVisible())
        place();
    if (watched == m_button && event->type() == QEvent::FocusIn)
        m_timer->stop();
    if (watched == m_button && event->type() == QEvent::FocusOut)
        linger();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible() && !m_button->hasFocus())
        m_timer->start(shownMs);
    QFrame::leaveEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        showSentence();
    QFrame::changeEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace voronka
