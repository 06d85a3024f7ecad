#include "ui/today/todaydelegate.h"

#include "core/chart/charttheme.h"
#include "ui/tasks/dealstanding.h"
#include "ui/today/todaymodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace voronka {

namespace {

constexpr int side = 2; ///< Beside a card.
constexpr int padding = 12;
constexpr int rowPadding = 8;
constexpr int lineGap = 2;
constexpr int boxSize = 18;
constexpr int iconSize = 18;
constexpr int gap = 12;
constexpr qreal corner = 8;
constexpr int firstHeadingTop = 4;
constexpr int headingTop = 18;
constexpr int headingBottom = 6;

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

bool isHeading(const TodayModel &model, int row)
{
    const TodayRow *told = model.row(row);
    return !told || told->isHeading();
}

QColor toneColour(TodayFace::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case TodayFace::Tone::Calm:
        return mutedText(palette);
    case TodayFace::Tone::Warm:
        return latenessColour(0, palette);
    case TodayFace::Tone::Late:
        return latenessColour(1, palette);
    }
    Q_UNREACHABLE();
}

/// Where the parts of a row are; the card is as wide as the view.
struct Places
{
    QRect mark; ///< The box, or the icon of a row without one.
    QRect kind; ///< The icon beside the box.
    QRect text;
};

Places placesIn(const QRect &rect, bool hasBox)
{
    Places places;
    const int left = rect.left() + side + padding;
    places.mark = QRect(left, rect.center().y() - boxSize / 2 + 1, boxSize, boxSize);
    int textLeft = left + boxSize + gap;
    if (hasBox) {
        places.kind = QRect(textLeft, places.mark.top(), iconSize, iconSize);
        textLeft += iconSize + gap - 2;
    }
    places.text = QRect(QPoint(textLeft, rect.top() + rowPadding),
                        QPoint(rect.right() - side - padding, rect.bottom() - rowPadding));
    return places;
}

class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const TodayFace &face)
        : m_painter(painter), m_option(option), m_face(face), m_palette(option.palette),
          m_places(placesIn(option.rect, face.hasBox))
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~RowPainter() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(RowPainter)

    /// The slice of the card that belongs to this row.
    void drawCard(bool isFirst, bool isLast)
    {
        const QRectF slice = QRectF(m_option.rect).adjusted(side + 0.5, 0, -side - 0.5, 0);
        const QRectF card =
                slice.adjusted(0, isFirst ? 0.5 : -2 * corner, 0, isLast ? -0.5 : 2 * corner);
        m_painter->save();
        m_painter->setClipRect(m_option.rect);
        m_painter->setPen(hairline(m_palette));
        m_painter->setBrush(m_palette.color(QPalette::Base));
        m_painter->drawRoundedRect(card, corner, corner);
        drawState(card);
        if (!isLast) {
            m_painter->setPen(hairline(m_palette));
            const qreal y = slice.bottom() - 0.5;
            m_painter->drawLine(QPointF(m_places.text.left(), y), QPointF(slice.right(), y));
        }
        m_painter->restore();
    }

    void drawMark()
    {
        if (!m_face.hasBox) {
            drawIcon(m_places.mark, toneColour(m_face.tone, m_palette));
            return;
        }
        QStyleOptionViewItem box = m_option;
        box.rect = m_places.mark.adjusted(1, 1, -1, -1);
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_On);
        box.state |= QStyle::State_Enabled | QStyle::State_Off;
        const QStyle *style = m_option.widget ? m_option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, m_painter,
                             m_option.widget);
        drawIcon(m_places.kind, mutedText(m_palette));
    }

    void drawTexts()
    {
        QRect first = m_places.text;
        QRect second = m_places.text;
        first.setHeight(QFontMetrics(m_option.font).height());
        second.setTop(first.bottom() + 1 + lineGap);
        if (m_face.detail.isEmpty() && m_face.underWhen.isEmpty())
            first.moveTop(m_places.text.center().y() - first.height() / 2);
        const QFont bold = demiBold(m_option.font);
        const QFont little = small(m_option.font);
        const QColor tone = toneColour(m_face.tone, m_palette);
        const bool isCalm = m_face.tone == TodayFace::Tone::Calm;
        first = drawRight(first, m_face.when, isCalm ? m_option.font : bold, tone);
        second = drawRight(second, m_face.underWhen, little, mutedText(m_palette));
        drawLeft(first, m_face.title, bold, m_palette.color(QPalette::Text));
        drawLeft(second, m_face.detail, little, mutedText(m_palette));
    }

    void drawMore()
    {
        drawIcon(m_places.mark, m_palette.color(QPalette::Link));
        drawLeft(m_places.text, m_face.title, m_option.font, m_palette.color(QPalette::Link));
    }

private:
    void drawState(const QRectF &card)
    {
        const bool selected = m_option.state & QStyle::State_Selected;
        const bool hover = m_option.state & QStyle::State_MouseOver;
        const bool focus = m_option.state & QStyle::State_HasFocus;
        if (!selected && !hover)
            return;
        QPainterPath shape;
        shape.addRoundedRect(card, corner, corner);
        QPainterPath row;
        row.addRect(QRectF(m_option.rect));
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(selected ? m_palette.color(QPalette::Highlight)
                                     : mixed(m_palette.color(QPalette::Base),
                                             m_palette.color(QPalette::Text), 0.035));
        m_painter->drawPath(shape.intersected(row));
        if (selected && focus) {
            m_painter->setPen(QPen(m_palette.color(QPalette::Link), 1.6));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRoundedRect(
                    QRectF(m_option.rect).adjusted(side + 1.5, 1.5, -side - 1.5, -1.5), corner - 1,
                    corner - 1);
        }
    }

    void drawIcon(const QRect &place, const QColor &colour)
    {
        const qreal ratio = m_painter->device()->devicePixelRatioF();
        QPixmap pixmap = icon(m_face.icon).pixmap(place.size(), ratio);
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), place.size()), colour);
        tint.end();
        m_painter->drawPixmap(place.topLeft(), pixmap);
    }

    /// What is left of the line for the other text.
    QRect drawRight(const QRect &line, const QString &text, const QFont &font, const QColor &colour)
    {
        if (text.isEmpty())
            return line;
        const QFontMetrics metrics(font);
        const int width = std::min(metrics.horizontalAdvance(text) + 4, line.width() / 2);
        QRect place = line;
        place.setLeft(line.right() - width + 1);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideRight, width));
        return line.adjusted(0, 0, -width - gap, 0);
    }

    void drawLeft(const QRect &line, const QString &text, const QFont &font, const QColor &colour)
    {
        m_painter->setFont(font);
        m_painter->setPen(colour);
        const QString fitting = QFontMetrics(font).elidedText(QString(text).replace(u'\n', u' '),
                                                              Qt::ElideRight, line.width());
        m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const TodayFace &m_face;
    const QPalette &m_palette;
    Places m_places;
};

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const TodayRow &row,
                 const TodayFace &face)
{
    painter->save();
    const QFont font = demiBold(option.font);
    const QRect place = option.rect.adjusted(side + 2, 0, -side, -headingBottom);
    const bool isUrgent =
            row.section == TodaySection::Requests || row.section == TodaySection::Overdue;
    painter->setFont(font);
    painter->setPen(isUrgent ? toneColour(TodayFace::Tone::Late, option.palette)
                             : option.palette.color(QPalette::WindowText));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, face.title);
    const int width = QFontMetrics(font).horizontalAdvance(face.title);
    painter->setFont(option.font);
    painter->setPen(mutedText(option.palette));
    painter->drawText(place.adjusted(width + 10, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      QLocale(option.locale).toString(std::get<TodayRow::Heading>(row.what).count));
    painter->restore();
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const TodayRow *row = m_model.row(index.row());
    if (!row)
        return;
    const TodayFace &face = m_model.face(index.row());
    if (row->isHeading()) {
        drawHeading(painter, option, *row, face);
        return;
    }
    RowPainter painting(painter, option, face);
    painting.drawCard(isHeading(m_model, index.row() - 1), isHeading(m_model, index.row() + 1));
    if (row->isMore()) {
        painting.drawMore();
        return;
    }
    painting.drawMark();
    painting.drawTexts();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(demiBold(option.font)).height();
    const TodayRow *row = m_model.row(index.row());
    if (!row)
        return {};
    if (row->isHeading())
        return {0, line + (index.row() == 0 ? firstHeadingTop : headingTop) + headingBottom};
    if (row->isMore())
        return {0, line + 2 * rowPadding};
    return {0, line + lineGap + QFontMetrics(small(option.font)).height() + 2 * rowPadding};
}

bool TodayDelegate::isOnBox(const QPoint &position, const QRect &rect, int row) const
{
    constexpr int reach = 7;
    return m_model.row(row) && m_model.face(row).hasBox
            && placesIn(rect, true).mark.adjusted(-reach, -reach, reach, reach).contains(position);
}

} // namespace voronka
