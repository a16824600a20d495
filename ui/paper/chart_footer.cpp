#include "ui/paper/chart_footer.h"

#include "core/model/taxonomy.h"
#include "ui/document/criteria_text.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/paper/words.h"
#include "ui/theme/pillar_pattern.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace pledge::ui {
namespace {

constexpr double above = 14; ///< pixels between a chart and what stands below it

/// "A Rio Wire, 12 May 2026"
QString sourceWords(const model::Source& s) {
    QString who = text(s.article.publisher.empty() ? s.article.file : s.article.publisher);
    if (!s.article.published.empty())
        who = PaperWords::tr("%1, %2", "publisher, date").arg(who, shownDate(s.article.published));
    return text(s.letter) + QLatin1Char(' ') + who;
}

} // namespace

ChartFooter::ChartFooter(ChartKind kind, const model::Snapshot& snapshot, const std::set<std::string>& sources,
                         const ChartChoices& choices, const std::string& time, double width, const QFont& font,
                         const QPaintDevice* device)
    : font_(font), width_(width), metrics_(font, device), height_(above) {
    const double line = metrics_.height();
    const auto say = [&](std::vector<Entry> entries) {
        QStringList told;
        for (const Entry& e : entries) told << e.text;
        if (told.isEmpty()) return;
        words_ += (words_.isEmpty() ? QString() : QStringLiteral("\n")) + told.join(QStringLiteral("   "));
        flow(std::move(entries), line * 1.1);
    };
    std::vector<Entry> legend;
    if (kind != ChartKind::coverage) { // which has its own
        for (const model::Pillar& p : model::taxonomy().pillars()) legend.push_back({pillarWord(p.name), {}, p.name});
        legend.push_back({pillarWord({}), {}, std::string()});
        for (const auto v :
             {model::Verdict::agree, model::Verdict::compatible, model::Verdict::single, model::Verdict::conflict})
            legend.push_back({text(model::sign(v)) + QLatin1Char(' ') + wordOf(v), {}});
    }
    say(std::move(legend));
    if (const QStringList filters = filterWords(choices.criteria, snapshot); !filters.isEmpty())
        say({{PaperWords::tr("Only what passes the filter: %1").arg(filters.join(QStringLiteral(" · "))), {}}});
    if (kind == ChartKind::timeline && choices.window)
        say({{PaperWords::tr("Only a part of its time is shown: %1")
                  .arg(shownSpan(std::lround(choices.window->from), std::lround(choices.window->to))),
              {}}});
    std::vector<Entry> who;
    for (const model::Source& s : snapshot.sources)
        if (sources.contains(s.id)) who.push_back({sourceWords(s), {}});
    say(std::move(who));
    if (!time.empty()) say({{PaperWords::tr("Made %1 with pledgescope").arg(shownMoment(time)), {}}});
}

void ChartFooter::flow(std::vector<Entry> entries, double gap) {
    const double line = metrics_.height(), sample = line * 1.1;
    double x = 0;
    const auto place = [&](Entry e) {
        const double before = e.pillar ? sample : 0;
        const double w = metrics_.width(e.text, TextRole::label);
        if (x > 0 && x + before + w > width_) x = 0, height_ += line * 1.15;
        e.box = QRectF(x + before, height_, std::min(w, width_ - before), line);
        x += before + w + gap;
        entries_.push_back(std::move(e));
    };
    for (Entry& e : entries) {
        // What is longer than a line is put word by word.
        if (metrics_.width(e.text, TextRole::label) + (e.pillar ? sample : 0) <= width_) {
            place(std::move(e));
            continue;
        }
        const double space = metrics_.width(QStringLiteral(" "), TextRole::label);
        for (const QString& word : e.text.split(QLatin1Char(' '))) {
            place({elided(word, width_, TextRole::label, metrics_), {}});
            x += space - gap;
        }
        x += gap - space;
    }
    height_ += line * 1.3;
}

void ChartFooter::paint(QPainter& painter) const {
    const Theme& theme = Theme::paper();
    for (const Entry& e : entries_) {
        if (e.pillar) {
            const double side = e.box.height() * 0.7;
            fillPillar(
                painter,
                QRectF(e.box.left() - side - e.box.height() * 0.25, e.box.top() + e.box.height() * 0.15, side, side),
                *e.pillar, theme);
        }
        painter.setFont(font_);
        painter.setPen(theme.muted);
        painter.drawText(e.box.adjusted(0, 0, 1, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, e.text);
    }
}

} // namespace pledge::ui
