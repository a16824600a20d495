#include "ui/pillars/pillars_stops.h"

#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace pledge::ui {
namespace {

using Kind = PillarTarget::Kind;

/// A target in a word: what it is, the row, the id; or the number of a crumb.
std::string keyOf(const PillarTarget& t) {
    if (t.kind == Kind::crumb) return "u\n" + std::to_string(t.crumb);
    const char kind = t.kind == Kind::row ? 'r' : t.kind == Kind::claim ? 'q' : 'c';
    return std::string(1, kind) + t.row + '\n' + t.id;
}

} // namespace

std::vector<PillarTarget> stopsOf(const PillarsModel& model) {
    std::vector<PillarTarget> all;
    if (model.place.row) {
        for (const PillarItem& i : model.items) {
            if (i.kind == PillarItem::Kind::claim)
                all.push_back({Kind::claim, i.id});
            else
                all.push_back({Kind::commitment, i.id, 0, *model.place.row});
        }
        return all;
    }
    for (const PillarRow& r : model.rows) {
        all.push_back({Kind::row, r.key});
        for (const auto* entries : {&r.promised, &r.beside})
            for (const PillarEntry& e : *entries) all.push_back({Kind::commitment, e.commitment, 0, r.key});
    }
    return all;
}

std::vector<PillarTarget> waysUp(const PillarsModel& model) {
    std::vector<PillarTarget> all;
    for (std::size_t c = 0; c + 1 < model.crumbs.size(); ++c) all.push_back({Kind::crumb, {}, c});
    return all;
}

const PillarEntry* entryAt(const PillarsModel& model, const PillarTarget& target) {
    const PillarRow* row = target.kind == Kind::commitment ? model.row(target.row) : nullptr;
    return row ? row->entry(target.id) : nullptr;
}

ChartPart partOf(const PillarsModel& model, const PillarTarget& stop) {
    ChartPart part;
    part.key = keyOf(stop);
    if (stop.kind == Kind::crumb) {
        part.name = PillarsWords::tr("Back to %1").arg(model.crumbs.at(stop.crumb).title);
        part.description = PillarsWords::tr("Leads up again");
    } else if (const PillarRow* r = stop.kind == Kind::row ? model.row(stop.id) : nullptr) {
        part.name =
            PillarsWords::tr("%1: %n commitment(s)", nullptr, static_cast<int>(r->promised.size())).arg(r->title);
        part.description = PillarsWords::tr("Leads to its commitments");
    } else if (const PillarItem* i = stop.kind == Kind::claim ? model.item(stop.id) : nullptr) {
        part.commitment = i->entry.commitment, part.facet = i->entry.facet;
        part.name = PillarsWords::tr("%1 says %2", "source, quote").arg(i->letter, i->title),
        part.description = i->detail;
    } else if (const PillarEntry* e = entryAt(model, stop)) {
        part.commitment = e->commitment, part.facet = e->facet, part.name = e->label, part.description = e->tip;
    }
    return part;
}

PillarTarget stopOf(const ChartPart& part) {
    const auto end = part.key.find('\n');
    if (end == std::string::npos) return {};
    if (part.key[0] == 'u') return {Kind::crumb, {}, std::stoul(part.key.substr(end + 1))};
    const Kind kind = part.key[0] == 'r' ? Kind::row : part.key[0] == 'q' ? Kind::claim : Kind::commitment;
    return {kind, part.key.substr(end + 1), 0, part.key.substr(1, end - 1)};
}

QString tipOf(const PillarsModel& model, const PillarTarget& target) {
    QStringList lines;
    if (const PillarItem* i = target.kind == Kind::claim ? model.item(target.id) : nullptr) return i->detail;
    if (const PillarEntry* e = entryAt(model, target)) {
        lines << e->tip;
        for (const auto& sums : model.row(target.row)->sums)
            for (const PillarSum& s : sums)
                for (const QString& more : {s.rest, s.of})
                    if (s.entry.commitment == target.id && !more.isEmpty()) lines << more;
    }
    if (const PillarRow* r = target.kind == Kind::row ? model.row(target.id) : nullptr) {
        lines << r->title;
        for (const PillarEntry& e : r->promised) lines << text(model::sign(e.verdict)) + QLatin1Char(' ') + e.label;
        for (const PillarEntry& e : r->beside) lines << e.label;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pledge::ui
