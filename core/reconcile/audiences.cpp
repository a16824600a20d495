#include "core/reconcile/audiences.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace pledge::reconcile {
namespace {

using Concepts = std::set<std::string>;

std::string keyOf(const std::string& noun) {
    const std::string plain = base::toNfkc(noun);
    if (isJapaneseName(plain)) return base::foldCase(plain);
    std::string key;
    for (std::string& w : wordsOf(plain)) key += (key.empty() ? "" : " ") + stemOf(std::move(w));
    return key;
}

/// The knowledge file, by words.
class Table {
public:
    Table() {
        for (const auto& e : base::knowledge("knowledge/audience_pairs.txt")) {
            const std::string row = keyOf(e.key);
            meanings_[row].insert(row);
            for (const std::string& word : e.values)
                if (e.section == "wider")
                    narrower_[row].insert(keyOf(word));
                else
                    meanings_[keyOf(word)].insert(row);
        }
    }

    const Concepts* find(std::string_view key) const {
        const auto at = meanings_.find(key);
        return at == meanings_.end() ? nullptr : &at->second;
    }

    /// Whether one of the first is a noun that holds one of the second.
    bool holds(const Concepts& wide, const Concepts& narrow) const {
        return std::any_of(wide.begin(), wide.end(), [&](const std::string& w) {
            const auto at = narrower_.find(w);
            return at != narrower_.end() && std::any_of(narrow.begin(), narrow.end(),
                                                        [&](const std::string& n) { return at->second.contains(n); });
        });
    }

private:
    std::map<std::string, Concepts, std::less<>> meanings_;
    std::map<std::string, Concepts, std::less<>> narrower_;
};

const Table& table() {
    static const Table all;
    return all;
}

/// Where the next shorter ending of a noun begins: the next word, in Japanese the next letter.
std::size_t nextEnding(const std::string& key, std::size_t at, bool japanese) {
    if (japanese) {
        base::nextCodePoint(key, at);
        return at;
    }
    const auto blank = key.find(' ', at);
    return blank == std::string::npos ? key.size() : blank + 1;
}

bool meet(const Concepts& a, const Concepts& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& c) { return b.contains(c); });
}

} // namespace

AudienceNoun audienceNoun(const std::string& noun) {
    AudienceNoun out;
    out.key = keyOf(noun);
    out.japanese = isJapaneseName(out.key);
    for (std::size_t at = 0; at < out.key.size(); at = nextEnding(out.key, at, out.japanese))
        if (const Concepts* found = table().find(std::string_view(out.key).substr(at))) {
            out.concepts = *found;
            out.modifier = out.key.substr(0, at);
            break;
        }
    return out;
}

std::vector<AudienceNoun> audienceNouns(const std::vector<std::string>& nouns) {
    std::vector<AudienceNoun> out;
    for (const std::string& noun : nouns) out.push_back(audienceNoun(noun));
    return out;
}

Kinship kinship(const AudienceNoun& a, const AudienceNoun& b) {
    if (a.key == b.key) return Kinship::same;
    const bool one = a.japanese == b.japanese;
    if (!a.known() || !b.known()) return one ? Kinship::apart : Kinship::unsaid;
    if (meet(a.concepts, b.concepts)) {
        // What stands before nouns of two languages is not held against each other.
        if (!one) return a.modifier.empty() == b.modifier.empty() ? Kinship::same : Kinship::near;
        if (a.modifier == b.modifier) return Kinship::same;
    }
    const bool within = (a.modifier.empty() && table().holds(a.concepts, b.concepts)) ||
                        (b.modifier.empty() && table().holds(b.concepts, a.concepts));
    return within ? Kinship::near : Kinship::apart;
}

bool isAnybody(const AudienceNoun& noun) { return noun.key == "job" || lexicon().isAnyone(noun.key); }
bool isSomeWorker(const AudienceNoun& noun) { return lexicon().isWorker(noun.key); }

} // namespace pledge::reconcile
