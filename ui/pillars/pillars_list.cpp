#include "ui/pillars/pillars_list.h"

#include "ui/document/choices.h"
#include "ui/document/quotes.h"
#include "ui/document/values.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>

namespace pledge::ui {
namespace {

using namespace model;

/// The list below a row or a commitment, and the way down to it.
class ListMaker {
public:
    ListMaker(PillarsModel& model, const Snapshot& snapshot) : m_(model), snapshot_(snapshot) {}

    void make(const PillarsPlace& wanted) {
        m_.crumbs.push_back({{}, m_.title});
        const PillarRow* row = wanted.row ? m_.row(*wanted.row) : nullptr;
        if (!row) return;
        m_.place.row = row->key;
        m_.crumbs.push_back({m_.place, row->title});
        if (const PillarEntry* e = row->entry(wanted.commitment)) return claimsOf(*e);
        for (const auto* entries : {&row->promised, &row->beside})
            for (const PillarEntry& e : *entries) commitment(e);
    }

private:
    void commitment(const PillarEntry& e) {
        PillarItem item;
        item.id = e.commitment, item.entry = e, item.title = e.label;
        item.detail = e.tip.section(QLatin1Char('\n'), 1).split(QLatin1Char('\n')).join(QStringLiteral("   "));
        m_.items.push_back(std::move(item));
    }

    void claimsOf(const PillarEntry& e) {
        m_.place.commitment = e.commitment;
        m_.crumbs.push_back({m_.place, e.label});
        const Commitment* c = snapshot_.find(e.commitment).commitment;
        if (!c) return;
        const bool ofSource = m_.options.told == PillarsOptions::Told::bySource && !m_.options.compare;
        for (const Claim* claim : claimsBehind(snapshot_, *c)) {
            if (ofSource && claim->source != m_.place.row) continue;
            const Source* source = snapshot_.source(claim->source);
            const Quote quote = quoteOf(snapshot_, *claim, 120);
            PillarItem item;
            item.kind = PillarItem::Kind::claim, item.id = claim->id, item.entry = e;
            item.letter = source ? text(source->letter) : QString();
            item.title = quoted(quote.words.simplified());
            item.detail = (quote.before + quote.words + quote.after).simplified();
            m_.items.push_back(std::move(item));
        }
    }

    PillarsModel& m_;
    const Snapshot& snapshot_;
};

} // namespace

void makeList(PillarsModel& model, const Snapshot& snapshot, const PillarsPlace& wanted) {
    ListMaker(model, snapshot).make(wanted);
}

std::size_t PillarRow::count(Verdict v) const {
    return static_cast<std::size_t>(
        std::count_if(promised.begin(), promised.end(), [&](const PillarEntry& e) { return e.verdict == v; }));
}

std::size_t PillarRow::count(std::string_view pillar) const {
    return static_cast<std::size_t>(
        std::count_if(promised.begin(), promised.end(), [&](const PillarEntry& e) { return e.pillar == pillar; }));
}

const PillarEntry* PillarRow::entry(std::string_view commitment) const {
    for (const auto* entries : {&promised, &beside})
        for (const PillarEntry& e : *entries)
            if (e.commitment == commitment) return &e;
    return nullptr;
}

const PillarRow* PillarsModel::row(std::string_view key) const {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const PillarRow& r) { return r.key == key; });
    return at == rows.end() ? nullptr : &*at;
}

const PillarRow* PillarsModel::rowOf(std::string_view commitment) const {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const PillarRow& r) { return r.entry(commitment); });
    return at == rows.end() ? nullptr : &*at;
}

const PillarEntry* PillarsModel::entry(std::string_view commitment) const {
    const PillarRow* r = rowOf(commitment);
    return r ? r->entry(commitment) : nullptr;
}

const PillarItem* PillarsModel::item(std::string_view id) const {
    const auto at = std::find_if(items.begin(), items.end(), [&](const PillarItem& i) { return i.id == id; });
    return at == items.end() ? nullptr : &*at;
}

std::size_t PillarsModel::shown() const {
    std::size_t n = 0;
    for (const PillarRow& r : rows) n += r.promised.size() + r.beside.size();
    return n;
}

} // namespace pledge::ui
