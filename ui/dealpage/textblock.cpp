#include "ui/dealpage/textblock.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <vector>

namespace voronka {

namespace {

/// Beyond this nothing could be shown in any width.
constexpr int mostCharacters = 4'000;

struct Line
{
    int start = 0;
    int length = 0;
};

struct Wrapped
{
    QString text; ///< With line separators in place of line feeds.
    std::vector<Line> lines;
    bool isWhole = true;
};

Wrapped wrap(const QString &text, const QFont &font, int width, int mostLines)
{
    Wrapped wrapped;
    wrapped.text = text.left(mostCharacters);
    wrapped.text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(wrapped.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (int(wrapped.lines.size()) == mostLines) {
            wrapped.isWhole = false;
            break;
        }
        line.setLineWidth(width);
        wrapped.lines.push_back({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    return wrapped;
}

} // namespace

int textBlockHeight(const QString &text, const QFont &font, int width, int mostLines)
{
    if (text.isEmpty())
        return 0;
    return int(wrap(text, font, width, mostLines).lines.size()) * QFontMetrics(font).lineSpacing();
}

void drawTextBlock(QPainter *painter, const QString &text, const QRect &rect, int mostLines)
{
    const Wrapped wrapped = wrap(text, painter->font(), rect.width(), mostLines);
    const QFontMetrics metrics = painter->fontMetrics();
    QRect place(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    for (size_t i = 0; i < wrapped.lines.size(); ++i) {
        const Line &line = wrapped.lines[i];
        const bool cut = !wrapped.isWhole && i + 1 == wrapped.lines.size();
        QString shown = wrapped.text.mid(line.start, line.length);
        shown.remove(QChar::LineSeparator);
        if (cut)
            shown = metrics.elidedText(shown + QStringLiteral(" …"), Qt::ElideRight, rect.width());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        place.translate(0, metrics.lineSpacing());
    }
}

} // namespace voronka
