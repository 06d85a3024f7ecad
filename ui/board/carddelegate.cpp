#include "ui/board/carddelegate.h"

#include "core/chart/charttheme.h"
#include "ui/board/cardmodel.h"
#include "ui/tasks/worksigns.h"
#include "ui/widgets/palettes.h"

#include <QPainter>
#include <QPainterPath>

namespace voronka {

namespace {

constexpr int gap = 8; ///< Below a card.
constexpr int side = 4; ///< Beside a card, within its column.
constexpr int padding = 10;
constexpr int lineGap = 3;
constexpr int lines = 4;
constexpr qreal corner = 7;
constexpr int textSlack = 4; ///< What hinting may add to a text.

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The lines of one card, from the first to the last, each of which is filled from both ends.
class CardPainter
{
public:
    CardPainter(QPainter *painter, const QStyleOptionViewItem &option, const CardFace &face)
        : m_painter(painter), m_option(option), m_face(face), m_palette(option.palette),
          m_card(QRectF(option.rect).adjusted(side, 0.5, -side, -gap)),
          m_line(option.rect.adjusted(side + padding, padding, -side - padding, 0))
    {
        m_line.setHeight(option.fontMetrics.height());
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setFont(option.font);
    }
    ~CardPainter() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(CardPainter)

    void drawCard()
    {
        const bool selected = m_option.state & QStyle::State_Selected;
        const bool focus = m_option.state & QStyle::State_HasFocus;
        const bool hover = m_option.state & QStyle::State_MouseOver;
        m_painter->setPen(focus ? QPen(m_palette.color(QPalette::Link), 2)
                                : QPen(selected || hover ? mixed(outline(m_palette),
                                                                 m_palette.color(QPalette::Link),
                                                                 selected ? 0.7 : 0.25)
                                                         : hairline(m_palette),
                                       1));
        m_painter->setBrush(m_palette.color(selected ? QPalette::Highlight : QPalette::Base));
        m_painter->drawRoundedRect(m_card.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        if (m_face.late)
            drawEdge(latenessColour(m_face.lateness, m_palette));
    }

    void drawTitle()
    {
        QRect free = m_line;
        if (m_face.kind != DealKind::New) {
            const QString name = m_face.kind == DealKind::Repeat ? QStringLiteral("repeat")
                                                                 : QStringLiteral("referral");
            drawSign(m_painter, name, {free.right() - signSize + 1, free.top()}, muted());
            free.setRight(free.right() - signSize - 6);
        }
        m_painter->setFont(titleFont(m_option.font));
        drawText(free, m_face.title, m_palette.color(QPalette::Text));
        m_painter->setFont(m_option.font);
        nextLine();
    }

    void drawClient()
    {
        drawText(m_line, m_face.client, muted());
        nextLine();
    }

    void drawAmount(CardDelegate::Kind kind)
    {
        const QString right = kind == CardDelegate::Kind::Shelf ? m_face.stage : m_face.timeInStage;
        const int amountWidth = m_option.fontMetrics.horizontalAdvance(m_face.amount);
        QRect free = m_line;
        free.setLeft(free.left() + std::min(amountWidth, free.width()) + 10);
        drawText(m_line, m_face.amount, m_palette.color(QPalette::Text));
        drawTime(free, right);
        nextLine();
    }

    void drawStep()
    {
        const int dots = int(touchDotsSize().width());
        QRect free = m_line.adjusted(0, 0, -dots - 8, 0);
        const NextStep::State state = m_face.step.state;
        const bool warns = state != NextStep::State::Planned;
        const QColor colour = state == NextStep::State::Missing ? latenessColour(0, m_palette)
                : state == NextStep::State::Overdue             ? latenessColour(1, m_palette)
                                                                : muted();
        drawSign(m_painter, warns ? QStringLiteral("warning") : QStringLiteral("task"),
                 {free.left(), free.top() + (free.height() - signSize) / 2}, colour);
        free.setLeft(free.left() + signSize + 5);
        drawText(free, m_face.step.text, colour);
        drawTouchDots(m_painter, {qreal(m_line.right() - dots + 1), qreal(m_line.center().y()) + 1},
                      m_face.touches, m_palette);
    }

private:
    QColor muted() const { return mutedText(m_palette); }

    void nextLine() { m_line.translate(0, m_line.height() + lineGap); }

    // A coloured edge is seen while looking over the whole board.
    void drawEdge(const QColor &colour)
    {
        QPainterPath shape;
        shape.addRoundedRect(m_card, corner, corner);
        m_painter->save();
        m_painter->setClipPath(shape);
        m_painter->fillRect(QRectF(m_card.topLeft(), QSizeF(3.5, m_card.height())), colour);
        m_painter->restore();
    }

    void drawText(const QRect &rect, const QString &text, const QColor &colour,
                  Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter->setPen(colour);
        const QString fitting = m_painter->fontMetrics().elidedText(
                QString(text).replace(u'\n', u' '), Qt::ElideRight, rect.width());
        m_painter->drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    }

    // With a clock when it is late: colour alone says nothing to those who do not see it.
    void drawTime(const QRect &free, const QString &text)
    {
        if (!m_face.late) {
            drawText(free, text, muted(), Qt::AlignRight);
            return;
        }
        const QColor colour = latenessColour(m_face.lateness, m_palette);
        const int clock = signSize + 4;
        const int width = std::min(m_option.fontMetrics.horizontalAdvance(text) + textSlack,
                                   free.width() - clock);
        const QRect right(free.right() - width + 1, free.top(), width, free.height());
        drawText(right, text, colour, Qt::AlignRight);
        drawSign(m_painter, QStringLiteral("clock"),
                 {right.left() - clock, free.top() + (free.height() - signSize) / 2}, colour);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const CardFace &m_face;
    const QPalette &m_palette;
    QRectF m_card;
    QRect m_line;
};

} // namespace

CardDelegate::CardDelegate(Kind kind, QObject *parent) : QStyledItemDelegate(parent), m_kind(kind)
{
}

int CardDelegate::rowHeight(const QFont &font)
{
    return lines * QFontMetrics(font).height() + (lines - 1) * lineGap + 2 * padding + gap;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto face = static_cast<const CardModel *>(index.model())->face(index.row());
    const CardFace shown = face.value_or(CardFace());
    CardPainter card(painter, option, shown);
    card.drawCard();
    if (!face)
        return;
    card.drawTitle();
    card.drawClient();
    card.drawAmount(m_kind);
    card.drawStep();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(option.font)};
}

} // namespace voronka
