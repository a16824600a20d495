#include "ui/theme/theme.h"

namespace pledge::ui {
namespace {

Theme make(bool dark, std::initializer_list<const char*> colours, const std::array<const char*, 6>& looks) {
    Theme t;
    t.dark = dark;
    QColor* const slots_[] = {&t.background, &t.panel,   &t.line,     &t.ink,   &t.muted,
                              &t.accent,     &t.context, &t.conflict, &t.agree, &t.compatible};
    auto slot = std::begin(slots_);
    for (const char* colour : colours) (*slot++)->setNamedColor(QLatin1String(colour));
    for (std::size_t i = 0; i < looks.size(); ++i) t.looks.at(i).setNamedColor(QLatin1String(looks[i]));
    return t;
}

} // namespace

const Theme& Theme::light() {
    static const Theme t = make(
        false,
        {"#f6f7f9", "#ffffff", "#d9dde3", "#1d2430", "#5b6675", "#0b5cad", "#66707c", "#b3261e", "#1a7549", "#8a5a00"},
        {"#0072b2", "#00805e", "#ad5800", "#7a45a8", "#66691c", "#a03872"});
    return t;
}

const Theme& Theme::darkOne() {
    static const Theme t = make(
        true,
        {"#15181d", "#1d2127", "#353b45", "#e8ebf0", "#a3adba", "#6db3f2", "#98a2ae", "#ff8a80", "#6fd3a0", "#f2c960"},
        {"#5ab4e5", "#45c79c", "#f0a848", "#c3a0f5", "#c3c96a", "#f29bc6"});
    return t;
}

const Theme& Theme::highContrast() {
    static const Theme t = make(
        false,
        {"#ffffff", "#ffffff", "#000000", "#000000", "#1f1f1f", "#002e7a", "#333333", "#8c0000", "#004d26", "#4a3000"},
        {"#00457a", "#00492f", "#6b2f00", "#4a1f78", "#3c3f00", "#66184a"});
    return t;
}

const Theme& Theme::paper() {
    static const Theme t = [] {
        Theme p = light();
        p.background = p.panel;
        return p;
    }();
    return t;
}

const Theme& Theme::of(const QPalette& palette) {
    if (palette.color(QPalette::Base).lightness() < 128) return darkOne();
    return palette.color(QPalette::Text) == highContrast().ink ? highContrast() : light();
}

QColor Theme::pillar(std::string_view name) const {
    const model::Pillar* pillar = model::taxonomy().find(name);
    return pillar ? looks.at(pillar->look) : context;
}

QColor Theme::verdict(model::Verdict v) const {
    switch (v) {
    case model::Verdict::agree: return agree;
    case model::Verdict::conflict: return conflict;
    case model::Verdict::compatible:
    case model::Verdict::single: return compatible;
    }
    return muted;
}

QColor Theme::grid() const { return line == ink ? tint(line, 0.42) : line; }

QColor Theme::tint(const QColor& over, double strength) const {
    const auto mix = [&](int a, int b) { return static_cast<int>(a + (b - a) * strength + 0.5); };
    return {mix(panel.red(), over.red()), mix(panel.green(), over.green()), mix(panel.blue(), over.blue())};
}

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, background);
    p.setColor(QPalette::Base, panel);
    p.setColor(QPalette::AlternateBase, background);
    p.setColor(QPalette::ToolTipBase, panel);
    p.setColor(QPalette::Button, panel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, ink);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::BrightText, conflict);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, dark ? background : panel);
    p.setColor(QPalette::Light, dark ? line : panel);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, muted);
    p.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, muted);
    return p;
}

} // namespace pledge::ui
