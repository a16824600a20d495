#include "core/reconcile/place_names.h"

#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/reconcile/words.h"

#include <map>
#include <set>
#include <vector>

namespace pledge::reconcile {
namespace {

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
        for (const auto& e : base::knowledge("knowledge/place_pairs.txt")) {
            add(e.key, partyKey(e.key));
            japanese_.insert(partyKey(e.key));
            for (const auto& other : e.values) add(other, partyKey(e.key));
        }
    }

    const std::string* find(std::string_view name) const {
        const auto at = keys_.find(name);
        return at == keys_.end() ? nullptr : &at->second;
    }

    bool isJapanese(const std::string& key) const { return japanese_.contains(key); }

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

    std::map<std::string, std::string, std::less<>> keys_;
    std::set<std::string> japanese_;
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

std::string countryOf(const std::string& placeKey) { return places().isJapanese(placeKey) ? "japan" : placeKey; }

std::string placeKey(std::string_view name) {
    const std::string plain = base::toNfkc(name);
    if (const auto* key = places().find(plain)) return *key;
    if (const auto* key = places().find(withoutKind(plain))) return *key;
    return partyKey(name);
}

} // namespace pledge::reconcile
