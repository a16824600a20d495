#include "tests/ui/layouts/sweep.h"

#include "tests/generator/varied.h"
#include "tests/ui/layouts/script_metrics.h"
#include "ui/language/language.h"

#include <QApplication>
#include <QFont>
#include <array>
#include <memory>

namespace pledge::testing {
namespace {

constexpr std::size_t workspaces = 1000, mostTold = 12;
constexpr std::array widths{480.0, 760.0, 1100.0, 1400.0, 2560.0};
constexpr std::array scales{1.0, 1.5, 2.0};
constexpr std::array heights{12.0, 17.0, 24.0, 40.0, 75.0}; // in lines of text

std::vector<std::unique_ptr<ui::TextMetrics>> realFonts() {
    std::vector<std::unique_ptr<ui::TextMetrics>> fonts;
    for (const double scale : scales) {
        QFont font = QApplication::font();
        font.setPixelSize(static_cast<int>(13 * scale));
        fonts.push_back(std::make_unique<ui::RememberedTextMetrics>(font));
    }
    return fonts;
}

class Sweep {
public:
    explicit Sweep(const LayOut& layOut) : layOut_(layOut) {}

    Met make() {
        for (const char* language : {"en", "ja"}) {
            language_ = language;
            ui::speak(QLatin1String(language));
            for (std::size_t n = 0; n < workspaces; ++n) {
                const auto snapshot = std::make_shared<const model::Snapshot>(generator::variedWorkspace(n));
                constexpr std::size_t turns = widths.size() * scales.size();
                visit(snapshot, n, (n + (language_ == "ja" ? 7 : 0)) % turns);
            }
        }
        ui::speak(QStringLiteral("en"));
        return std::move(met_);
    }

private:
    void visit(const ui::SnapshotPtr& snapshot, std::size_t n, std::size_t turn) {
        const double width = widths[turn % widths.size()];
        const std::size_t s = turn / widths.size();
        const ScriptMetrics metrics(scales[s]);
        const double lines = heights[(n / 15) % heights.size()];
        ++met_.workspaces[{language_, width, scales[s]}];
        layOut({snapshot, n, QSizeF(width, lines * metrics.height()), &metrics, false, n});
        if (n % 10 == 0) layOut({snapshot, n, QSizeF(width, lines * real_[s]->height()), real_[s].get(), true, n});
    }

    void layOut(const Visit& v) {
        layOut_(v, [&](const char* name, const Sight& sight) {
            ++met_.layouts;
            met_.ofRealFont += v.real;
            met_.labels[name] += sight.labels.size();
            for (const Label& l : sight.labels) {
                met_.cut += l.text.endsWith(QChar(0x2026));
                met_.wide += std::any_of(l.text.begin(), l.text.end(), ScriptMetrics::isWide);
            }
            const std::string said = met_.wrongs.size() < mostTold ? wrong(sight, *v.metrics) : std::string();
            if (said.empty()) return;
            met_.wrongs.push_back(std::string(name) + ", workspace " + std::to_string(v.seed) + " in " + language_ +
                                  (v.real ? ", a real font" : "") + ", " + std::to_string(std::lround(v.size.width())) +
                                  " by " + std::to_string(std::lround(v.size.height())) + ", line " +
                                  std::to_string(v.metrics->height()) + ": " + said);
        });
    }

    const LayOut& layOut_;
    std::string language_;
    std::vector<std::unique_ptr<ui::TextMetrics>> real_ = realFonts();
    Met met_;
};

} // namespace

std::size_t Met::all() const {
    std::size_t n = 0;
    for (const auto& [name, count] : labels) n += count;
    return n;
}

Met sweep(const LayOut& layOut) { return Sweep(layOut).make(); }

} // namespace pledge::testing
