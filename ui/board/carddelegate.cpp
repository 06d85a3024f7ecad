#include "ui/board/carddelegate.h"

#include "core/chart/charttheme.h"
#include "ui/board/cardmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace voronka {

namespace {

constexpr int gap = 8; ///< Below a card.
constexpr int side = 4; ///< Beside a card, within its column.
constexpr int padding = 10;
constexpr int lineGap = 3;
constexpr int lines = 4;
constexpr qreal corner = 7;
constexpr int iconSize = 16;
constexpr int textSlack = 4; ///< What hinting may add to a text.
constexpr qreal dotSize = 6;
constexpr qreal dotStep = 9;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// Drawn once for each colour and kept: a board has hundreds of them on the screen.
QPixmap tintedIcon(const QString &name, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("card/%1/%2/%3").arg(name, colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = icon(name).pixmap(QSize(iconSize, iconSize) * ratio);
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), colour);
    tint.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
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
            drawIcon(name, {free.right() - iconSize + 1, free.top()}, muted());
            free.setRight(free.right() - iconSize - 6);
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
        const int dots = int(dotStep * (touchesToWin - 1) + dotSize);
        QRect free = m_line.adjusted(0, 0, -dots - 8, 0);
        const bool warns = m_face.step != CardFace::Step::Planned;
        const QColor colour = m_face.step == CardFace::Step::None ? latenessColour(0, m_palette)
                : m_face.step == CardFace::Step::Overdue          ? latenessColour(1, m_palette)
                                                                  : muted();
        drawIcon(warns ? QStringLiteral("warning") : QStringLiteral("task"),
                 {free.left(), free.top() + (free.height() - iconSize) / 2}, colour);
        free.setLeft(free.left() + iconSize + 5);
        drawText(free, m_face.nextStep, colour);
        drawTouches({qreal(m_line.right() - dots + 1), qreal(m_line.center().y()) + 1});
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
        const int clock = iconSize + 4;
        const int width = std::min(m_option.fontMetrics.horizontalAdvance(text) + textSlack,
                                   free.width() - clock);
        const QRect right(free.right() - width + 1, free.top(), width, free.height());
        drawText(right, text, colour, Qt::AlignRight);
        drawIcon(QStringLiteral("clock"),
                 {right.left() - clock, free.top() + (free.height() - iconSize) / 2}, colour);
    }

    void drawIcon(const QString &name, const QPoint &corner, const QColor &colour)
    {
        m_painter->drawPixmap(corner,
                              tintedIcon(name, colour, m_painter->device()->devicePixelRatioF()));
    }

    void drawTouches(QPointF at)
    {
        const QColor full =
                mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Link), 0.85);
        for (int touch = 0; touch < touchesToWin; ++touch) {
            const bool done = touch < m_face.touches;
            m_painter->setPen(done ? QPen(full, 1) : QPen(outline(m_palette), 1.2));
            m_painter->setBrush(done ? QBrush(full) : QBrush(Qt::NoBrush));
            m_painter->drawEllipse(
                    QRectF(at.x() + touch * dotStep, at.y() - dotSize / 2, dotSize, dotSize));
        }
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const CardFace &m_face;
    const QPalette &m_palette;
    QRectF m_card;
    QRect m_line;
};

} // namespace

QColor latenessColour(double lateness, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor warm = dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x8a, 0x50, 0x00);
    const QColor red = dark ? QColor(0xff, 0xab, 0xa2) : QColor(0xc0, 0x27, 0x1d);
    return mixed(warm, red, std::clamp(lateness, 0.0, 1.0));
}

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
