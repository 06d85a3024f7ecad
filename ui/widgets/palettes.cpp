#include "ui/widgets/palettes.h"

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
    QRgb accent;
    QRgb accentText;
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
    set(QPalette::BrightText, colours.accentText);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.accentText);
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
                        .placeholder = 0xff667280,
                        .button = 0xffffffff,
                        .accent = 0xff2257ad,
                        .accentText = 0xffffffff,
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
                        .placeholder = 0xff98a3b0,
                        .button = 0xff2d353f,
                        .accent = 0xff2f68c4,
                        .accentText = 0xffffffff,
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

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
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

QColor selectedFill(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight),
                 isDark(palette) ? 0.45 : 0.14);
}

} // namespace voronka
