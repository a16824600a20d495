#include "core/reconcile/place_names.h"

#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/reconcile/settled_names.h"
#include "core/reconcile/words.h"

#include <map>
#include <vector>

namespace pledge::reconcile {
namespace {

enum class Level { country, region, town, part }; ///< a part of a country may be a region or a town

/// Where a place lies.
struct Seat {
    std::string country; ///< a key
    std::string region;  ///< of a town, a key; empty where no list says it
    Level level = Level::town;
};

/// All names of the places that CLDR and the knowledge files know, each with the key of its English name.
class Places {
public:
    Places() {
        std::map<std::string, std::string> ofCode;
        read(base::regionNames(), ofCode);
        read(base::zoneCities(), ofCode);
        read(base::regionNames("ja"), ofCode);
        read(base::zoneCities("ja"), ofCode);
        for (const auto& e : base::knowledge("knowledge/en/places.txt"))
            if (e.section == "alias" && !e.values.empty()) {
                const auto code = ofCode.find(e.values.front());
                add(e.key, code == ofCode.end() ? partyKey(e.values.front()) : code->second);
            }
        for (const auto& e : base::knowledge("knowledge/ja/name_places.txt"))
            if (e.section == "foreign") addNames(e);
        readPairs(ofCode);
        readTowns(ofCode);
        for (const auto& [code, key] : ofCode)
            if (code.size() == 2) seats_.insert_or_assign(key, Seat{key, {}, Level::country});
    }

    const std::string* find(std::string_view name) const {
        const auto at = keys_.find(name);
        return at == keys_.end() ? nullptr : &at->second;
    }

    /// Where a place lies; null where no list says it.
    const Seat* seatOf(const std::string& key) const {
        const auto at = seats_.find(key);
        return at == seats_.end() ? nullptr : &at->second;
    }

private:
    void add(const std::string& name, const std::string& key) { keys_.try_emplace(name, key); }
    void read(const std::vector<base::PlaceName>& names, std::map<std::string, std::string>& ofCode) {
        for (const auto& n : names) add(n.name, ofCode.try_emplace(n.key, partyKey(n.name)).first->second);
    }
    /// Of names in a row one is known: then all are.
    void addNames(const base::KnowledgeEntry& e) {
        const std::string* known = find(e.key);
        for (std::size_t i = 0; !known && i < e.values.size(); ++i) known = find(e.values[i]);
        if (!known) return;
        const std::string key = *known;
        add(e.key, key);
        for (const auto& other : e.values) add(other, key);
    }

    /// A place of the country with that code; of places of one name the first stays.
    void seat(const std::string& name, const std::string& code, const std::string& region, Level level,
              const std::map<std::string, std::string>& ofCode) {
        const auto country = ofCode.find(code);
        if (country == ofCode.end()) return;
        add(name, partyKey(name));
        seats_.try_emplace(*find(name), Seat{country->second, region, level});
    }

    /// Sections by ISO 3166 code, behind it the region of towns, or "region" for what has towns in it.
    void readPairs(const std::map<std::string, std::string>& ofCode) {
        constexpr std::size_t code = 2;
        for (const auto& e : base::knowledge("knowledge/place_pairs.txt")) {
            const std::string behind = e.section.size() > code + 1 ? e.section.substr(code + 1) : std::string();
            add(e.key, partyKey(e.key));
            for (const auto& other : e.values) add(other, *find(e.key));
            const Level level = behind == "region" ? Level::region : behind.empty() ? Level::part : Level::town;
            const std::string region = level == Level::town ? regionKey(behind) : std::string();
            seat(e.key, e.section.substr(0, code), region, level, ofCode);
        }
    }

    std::string regionKey(const std::string& name) const {
        const std::string* known = find(name);
        return known ? *known : name.empty() ? std::string() : partyKey(name);
    }

    void readTowns(const std::map<std::string, std::string>& ofCode) {
        const auto isCode = [](const std::string& s) { return s.size() == 2 && s[0] >= 'A' && s[0] <= 'Z'; };
        for (const auto& e : base::knowledge("knowledge/en/towns.txt"))
            if (isCode(e.section)) seat(e.key, e.section, {}, Level::part, ofCode);
        for (const auto& e : base::knowledge("knowledge/ja/towns.txt"))
            for (const auto& name : e.values) {
                const bool abroad = isCode(e.key);
                if (abroad)
                    seat(name, e.key, {}, Level::part, ofCode);
                else
                    seat(name, "JP", regionKey(e.key), Level::town, ofCode);
            }
    }

    std::map<std::string, std::string, std::less<>> keys_;
    std::map<std::string, Seat> seats_;
};

/// The name without what says that it is a town, a prefecture or a province.
std::string_view withoutKind(std::string_view name) {
    for (const std::string_view kind : {"市", "県", "府", "都", "州", "省", " prefecture", " Prefecture", " province",
                                        " Province", " state", " State", " City", " city"})
        if (name.ends_with(kind) && name.size() > kind.size() + 3) return name.substr(0, name.size() - kind.size());
    return name;
}

const Places& places() {
    static const Places all;
    return all;
}

} // namespace

std::string countryOf(const std::string& placeKey) {
    const Seat* seat = places().seatOf(std::string(plainKey(placeKey)));
    return seat ? seat->country : placeKey;
}

Distance distanceOf(const std::string& a, const std::string& b) {
    if (samePlace(a, b)) return Distance::same;
    if (saidApart(a, b)) return Distance::apart;
    const Seat* x = places().seatOf(std::string(plainKey(a)));
    const Seat* y = places().seatOf(std::string(plainKey(b)));
    if (!x || !y) return Distance::unknown;
    if (x->country != y->country) return Distance::apart;
    if (x->level == Level::country || y->level == Level::country) return Distance::within;
    if (x->level == Level::part || y->level == Level::part) return Distance::unknown;
    if (x->level == y->level) return Distance::apart;
    const std::string& region = x->level == Level::region ? a : b;
    const std::string& ofTown = x->level == Level::region ? y->region : x->region;
    return ofTown.empty() ? Distance::unknown : ofTown == region ? Distance::within : Distance::apart;
}

bool isCountry(const std::string& placeKey) {
    const Seat* seat = places().seatOf(std::string(plainKey(placeKey)));
    return seat && seat->level == Level::country;
}

bool isWide(const std::string& placeKey) {
    const Seat* seat = places().seatOf(std::string(plainKey(placeKey)));
    return seat && (seat->level == Level::country || seat->level == Level::region);
}

std::string placeKey(std::string_view name) {
    const std::string plain = base::toNfkc(name);
    if (const auto* key = places().find(plain)) return *key;
    if (const auto* key = places().find(withoutKind(plain))) return *key;
    return partyKey(name);
}

} // namespace pledge::reconcile
