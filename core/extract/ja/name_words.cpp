#include "core/extract/ja/name_words.h"

#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/extract/ja/lexicon.h"

#include <array>
#include <initializer_list>
#include <utility>

namespace pledge::extract::ja {
namespace {

using namespace name_class;

constexpr std::size_t startingEdges = 1 << 15;

std::string fileNamed(std::string_view file) { return "knowledge/ja/name_" + std::string(file) + ".txt"; }

char32_t codePointAt(std::string_view text, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return ++at, byte;
    return halfWidth(base::nextCodePoint(text, at));
}

constexpr std::uint64_t keyOf(std::uint32_t node, char32_t c) { return (std::uint64_t{node} << 21 | c) + 1; }
constexpr std::size_t slotOf(std::uint64_t key, std::size_t mask) { return (key * 0x9E3779B97F4A7C15ULL >> 20) & mask; }

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words) {
    for (const auto w : words)
        if (text.find(w) != std::string_view::npos) return true;
    return false;
}

} // namespace

const NameWords& NameWords::all() {
    static const NameWords one;
    return one;
}

NameWords::NameWords() : nodes_(1), opening_(0x10000), edges_(startingEdges), placeNames_(1) {
    readPlaces();
    readTowns();
    readRegions();
    readBodies();
    readTitles();
    readOrdinary();
    readContext();
}

void NameWords::section(std::string_view file, std::string_view name, NameMask mask) {
    for (const auto& e : base::knowledge(fileNamed(file))) {
        if (e.section != name) continue;
        for (const auto& word : e.values) add(word, mask);
    }
}

void NameWords::readBodies() {
    section("bodies", "legal", legal);
    section("bodies", "body strong", strongBody);
    section("bodies", "body weak", weakBody);
    section("bodies", "body katakana", katakanaBody);
    section("bodies", "government", government);
    section("bodies", "government whole", governmentWhole);
    section("bodies", "generic", generic);
    section("bodies", "descriptor", descriptor);
}

void NameWords::readTitles() {
    section("titles", "honorific", honorific);
    section("titles", "title", title);
    section("titles", "government title", title | governmentTitle);
    section("titles", "title prefix", titlePrefix);
    section("titles", "role noun", roleNoun);
    section("people", "surname", surname);
    section("people", "given", given);
}

void NameWords::readOrdinary() {
    section("ordinary", "kanji", ordinary);
    section("ordinary", "kanji affix", affix);
    section("ordinary", "time", time | ordinary);
    section("ordinary", "katakana", katakanaWord);
    section("ordinary", "latin", latinWord);
    section("wards", "ward", ward | place | admin | domestic);
}

void NameWords::readContext() {
    section("context", "hiragana name", hiraganaName);
    section("context", "name head", nameHead);
    section("context", "speech", speech);
    section("context", "act", act);
    section("context", "invest", invest);
    section("context", "joint", joint);
    section("context", "partner noun", partnerNoun);
    section("context", "org noun", orgNoun);
    section("context", "product noun", productNoun);
    section("context", "event noun", eventNoun);
}

void NameWords::readPlaces() {
    for (const auto& e : base::knowledge(fileNamed("places"))) {
        if (e.section == "prefecture" || e.section == "foreign") {
            const bool home = e.section == "prefecture";
            const auto id = placeNamed(e.key);
            const bool tailed = !e.key.ends_with("道"); // 北海道電力
            add(e.key, place | (home ? domestic | prefecture | (tailed ? admin : 0) : country), id);
            for (const auto& other : e.values) add(other, place | (home ? domestic | prefecture : country), id);
        } else if (e.section == "prefix") {
            add(e.key, countryPrefix, placeNamed(e.values.front()));
        } else {
            for (const auto& word : e.values) {
                if (e.section == "domestic") addPlace(word, place | domestic, placeNamed(word));
                if (e.section == "city") addPlace(word, place, placeNamed(word));
                if (e.section == "state") addPlace(word, place, placeNamed(word));
                if (e.section == "state" && e.key == "cn") addPlace(word + "省", place | admin, placeNamed(word));
                if (e.section == "adjective") add(word, placeAdjective);
                if (e.section == "place tail") add(word, placeTail);
                if (e.section == "around") add(word, placeAround);
            }
        }
    }
}

void NameWords::readTowns() {
    for (const auto& e : base::knowledge("knowledge/ja/towns.txt")) {
        const bool home = e.section == "domestic";
        for (const auto& word : e.values)
            addPlace(word, place | (home ? domestic : word.ends_with("省") ? admin : 0), placeNamed(word));
    }
}

void NameWords::readRegions() {
    std::unordered_map<std::string, std::uint32_t> byCode;
    const auto regions = base::regionNames("ja");
    for (const auto& r : regions)
        if (const auto known = whole(r.name); known.place) byCode.emplace(r.key, known.place);
    for (const auto& r : regions) {
        if (r.key == "001" || r.name.size() < 6 || hasAny(r.name, {"世界", "A", "B", "C"})) continue;
        const auto known = byCode.find(r.key);
        const auto id = known != byCode.end() ? known->second : placeNamed(r.name);
        byCode.emplace(r.key, id);
        add(r.name, place | country | (r.key == "JP" ? domestic : 0), id);
    }
    for (const auto& c : base::zoneCities("ja"))
        if (c.name.size() >= 9 && !placeIds_.contains(c.name)) addPlace(c.name, place, placeNamed(c.name));
}

std::uint32_t NameWords::placeNamed(const std::string& name) {
    const auto [it, isNew] = placeIds_.emplace(name, static_cast<std::uint32_t>(placeNames_.size()));
    if (isNew) placeNames_.push_back(name);
    return it->second;
}

/// A place that may share its name with one read before, which then keeps it.
void NameWords::addPlace(std::string_view word, NameMask mask, std::uint32_t place) {
    if (!(whole(word).mask & name_class::place)) add(word, mask, place);
}

void NameWords::add(std::string_view word, NameMask mask, std::uint32_t place) {
    std::uint32_t node = 0;
    for (std::size_t at = 0; at < word.size();) node = makeStep(node, codePointAt(word, at));
    nodes_[node].mask |= mask;
    if (place) nodes_[node].place = place;
}

std::uint32_t NameWords::step(std::uint32_t node, char32_t c) const {
    if (node == 0) return c < opening_.size() ? opening_[c] : 0;
    const std::uint64_t key = keyOf(node, c);
    const std::size_t mask = edges_.size() - 1;
    for (std::size_t slot = slotOf(key, mask);; slot = (slot + 1) & mask) {
        if (edges_[slot].key == key) return edges_[slot].to;
        if (edges_[slot].key == 0) return 0;
    }
}

std::uint32_t NameWords::makeStep(std::uint32_t node, char32_t c) {
    if (const auto known = step(node, c)) return known;
    const auto made = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
    if (node == 0) {
        if (c < opening_.size()) opening_[c] = made;
        return made;
    }
    const auto put = [this](std::uint64_t key, std::uint32_t to) {
        const std::size_t mask = edges_.size() - 1;
        std::size_t slot = slotOf(key, mask);
        while (edges_[slot].key != 0) slot = (slot + 1) & mask;
        edges_[slot] = {key, to};
    };
    if (2 * ++used_ > edges_.size()) {
        const std::vector<Edge> old = std::exchange(edges_, std::vector<Edge>(edges_.size() * 2));
        for (const Edge& e : old)
            if (e.key != 0) put(e.key, e.to);
    }
    put(keyOf(node, c), made);
    return made;
}

NameWords::Match NameWords::longestAt(std::string_view text, std::size_t at, std::size_t limit) const {
    Match best;
    std::uint32_t node = 0;
    while (at < limit) {
        node = step(node, codePointAt(text, at));
        if (!node) break;
        if (nodes_[node].mask) best = {nodes_[node].mask, nodes_[node].place, at};
    }
    return best;
}

NameWords::Match NameWords::whole(std::string_view word) const {
    std::uint32_t node = 0;
    for (std::size_t at = 0; at < word.size();) {
        node = step(node, codePointAt(word, at));
        if (!node) return {};
    }
    return {nodes_[node].mask, nodes_[node].place, word.size()};
}

bool NameWords::composed(std::string_view katakana) const {
    constexpr std::size_t longest = 30; // letters
    if (katakana.size() > longest * 3) return false;
    std::array<bool, longest + 1> reached{};
    reached[0] = true;
    bool word = false;
    for (std::size_t at = 0; at < katakana.size(); at += 3) {
        if (!reached[at / 3]) continue;
        std::uint32_t node = 0;
        for (std::size_t to = at; to < katakana.size();) {
            node = step(node, codePointAt(katakana, to));
            if (!node) break;
            const NameMask m = nodes_[node].mask;
            if (!(m & katakanaWord) && !((m & country) && (to < katakana.size() || at > 0))) continue;
            word |= (m & katakanaWord) != 0;
            reached[to / 3] = true;
        }
    }
    return word && reached[katakana.size() / 3];
}

bool NameWords::endsInBody(std::string_view katakana) const {
    constexpr std::size_t shortest = 9; // three letters
    for (std::size_t at = 6; at + shortest <= katakana.size(); at += 3)
        if (whole(katakana.substr(at)).mask & (katakanaBody | strongBody)) return true;
    return false;
}

} // namespace pledge::extract::ja
