#include "ui/widgets/palettes.h"

#include "core/chart/charttheme.h"

namespace voronka {

namespace {

struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb placeholder;
    QRgb button;
    QRgb selection;
    QRgb link;
    QRgb disabled;
    QRgb outline;
    QRgb toolTip;
    QRgb toolTipText;
};

QPalette makePalette(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.placeholder);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.text);
    set(QPalette::Highlight, colours.selection);
    set(QPalette::HighlightedText, colours.text);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::ToolTipBase, colours.toolTip);
    set(QPalette::ToolTipText, colours.toolTipText);
    // Fusion draws its own frames and arrows from these.
    set(QPalette::Light, colours.base);
    set(QPalette::Midlight, colours.alternate);
    set(QPalette::Mid, colours.outline);
    set(QPalette::Dark, colours.outline);
    set(QPalette::Shadow, colours.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.outline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colours.disabled));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return makePalette({.window = 0xfff7f8fa,
                        .base = 0xffffffff,
                        .alternate = 0xfff4f6f8,
                        .text = 0xff1c2530,
                        .placeholder = 0xff5d6977,
                        .button = 0xffffffff,
                        .selection = 0xffd6e4f8,
                        .link = 0xff2257ad,
                        .disabled = 0xff98a1ab,
                        .outline = 0xffc9d0d8,
                        .toolTip = 0xff26303c,
                        .toolTipText = 0xfff4f6f8});
}

QPalette darkPalette()
{
    return makePalette({.window = 0xff1d2229,
                        .base = 0xff252b34,
                        .alternate = 0xff2a313b,
                        .text = 0xffe6eaef,
                        .placeholder = 0xff9ca7b4,
                        .button = 0xff2d353f,
                        .selection = 0xff2f4a73,
                        .link = 0xff8ab4f8,
                        .disabled = 0xff707b88,
                        .outline = 0xff475260,
                        .toolTip = 0xffe6eaef,
                        .toolTipText = 0xff1c2530});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
            > palette.color(QPalette::Window).lightness();
}

QColor mutedText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor outline(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), outline(palette), 0.6);
}

QColor sideBarColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window),
                 isDark(palette) ? QColor(Qt::black) : QColor(0x1c, 0x25, 0x30),
                 isDark(palette) ? 0.18 : 0.035);
}

QColor hoverFill(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.06);
}

QColor accent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2f, 0x68, 0xc4) : QColor(0x22, 0x57, 0xad);
}

QColor accentText()
{
    return Qt::white;
}

} // namespace voronka
