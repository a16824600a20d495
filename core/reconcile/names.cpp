#include "core/reconcile/names.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/settled_names.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace pledge::reconcile {
namespace {

/// "OCAC": capitals alone.
bool isAcronym(std::string_view name) {
    constexpr std::size_t shortest = 3, longest = 6;
    return name.size() >= shortest && name.size() <= longest &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The first letters of its words, those of "of" and "the" left out.
std::string initialsOf(std::string_view name) {
    std::string out;
    for (const std::string& word : wordsOf(name))
        if (!lexicon().isCommon(word)) out += word[0];
    return out;
}

bool isInitialsOf(std::string_view acronym, std::string_view name) {
    return isAcronym(acronym) && initialsOf(name) == base::foldCase(acronym);
}

bool sameInOneScript(std::string_view a, std::string_view b) {
    if (saidApart(a, b)) return false;
    const std::string_view x = plainName(a), y = plainName(b);
    return sameFamily(partyKey(a), partyKey(b)) || isInitialsOf(x, y) || isInitialsOf(y, x);
}

/// Up to the first Japanese letter that is no katakana.
std::string_view leadingKana(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t before = at;
        const char32_t c = base::nextCodePoint(name, at);
        const bool katakana = (c >= 0x30A0 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9F);
        if (base::isJapanese(c) && !katakana) return name.substr(0, before);
    }
    return name;
}

/// Whether words of companies make up the whole of it: 教育財団.
bool isOfKinds(std::string_view japanese) {
    if (lexicon().isCompanyKind(japanese)) return true;
    constexpr std::size_t letter = 3; // bytes of kanji or kana
    for (std::size_t length = 2 * letter; length < japanese.size(); length += letter)
        if (lexicon().isCompanyKind(japanese.substr(0, length)) && isOfKinds(japanese.substr(length))) return true;
    return false;
}

/// What of a Japanese name can be sounded: all of one in katakana, of テヤン重工業 what stands before the kind of
/// company. Empty for all others, which may be translated.
std::string_view soundedPart(std::string_view name) {
    const std::string_view kana = leadingKana(name);
    if (kana.size() == name.size()) return kana;
    const bool named = isOfKinds(name.substr(kana.size())) && !lexicon().isLoanWord(kana) &&
                       placeKey(kana) == partyKey(kana); // "Bank of Togo"
    return named ? kana : std::string_view();
}

/// What offices of a state are for, in both languages (office_pairs.txt).
class Offices {
public:
    Offices() {
        for (const auto& e : base::knowledge("knowledge/office_pairs.txt"))
            for (const std::string& japanese : e.values) pairs_.emplace_back(stemOf(e.key), japanese);
    }

    std::set<std::string> purposesOf(std::string_view name) const {
        std::set<std::string> out;
        if (isJapaneseName(name)) {
            for (const auto& [english, japanese] : pairs_)
                if (name.find(japanese) != std::string_view::npos) out.insert(english);
            return out;
        }
        auto words = wordsOf(name);
        if (std::erase(words, "cybersecurity") > 0) words.insert(words.end(), {"cyber", "security"});
        for (std::string& word : words)
            if (const std::string stem = stemOf(std::move(word));
                std::any_of(pairs_.begin(), pairs_.end(), [&](const auto& p) { return p.first == stem; }))
                out.insert(stem);
        return out;
    }

private:
    std::vector<std::pair<std::string, std::string>> pairs_;
};

/// "Ministry of Health", 保健省; "National Cyber Security Agency", 国家サイバーセキュリティー庁.
bool areOneOffice(std::string_view latin, std::string_view japanese) {
    static const Offices offices;
    const auto words = wordsOf(latin);
    const auto isOne = [&](std::initializer_list<std::string_view> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
            return !words.empty() && (words.front() == kind || words.back() == kind);
        });
    };
    const auto ends = [&](std::initializer_list<std::string_view> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) { return japanese.ends_with(kind); });
    };
    const bool ministries = isOne({"ministry", "department"}) && ends({"省"});
    const bool agencies = isOne({"agency", "authority", "board", "commission", "bureau", "council"}) &&
                          ends({"庁", "局", "委員会", "機構", "公社", "評議会"});
    if (!ministries && !agencies) return false;
    const auto purposes = offices.purposesOf(latin);
    return !purposes.empty() && purposes == offices.purposesOf(japanese);
}

/// What the dots of a Japanese name part.
std::vector<std::string> segmentsOf(std::string_view name) {
    constexpr std::string_view dot = "・";
    std::vector<std::string> out;
    for (std::size_t at = name.find(dot); at != std::string_view::npos; at = name.find(dot)) {
        out.emplace_back(name.substr(0, at));
        name.remove_prefix(at + dot.size());
    }
    out.emplace_back(name);
    return out;
}

std::size_t commonSounds(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const char c : a) {
        std::size_t corner = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = c == b[j] ? corner + 1 : std::max(above, row[j]);
            corner = above;
        }
    }
    return row[b.size()];
}

/// Less than `soundAlike` asks: as long as this holds, two words may be one.
bool soundRelated(std::string_view word, std::string_view segment) {
    constexpr double related = 0.6;
    const std::string x = soundOf(word);
    const std::string y = soundOf(segment);
    const std::size_t longer = std::max(x.size(), y.size());
    return longer == 0 || static_cast<double>(commonSounds(x, y)) >= related * static_cast<double>(longer);
}

/// Whether a Japanese name is surely no rendering of the Latin one, in whatever order its words stand.
bool soundsOtherwise(std::string_view latin, std::string_view japanese) {
    const std::string_view sounded = soundedPart(japanese);
    const auto segments = segmentsOf(sounded);
    if (soundOf(segments.front()).empty()) return false;
    auto words = wordsOf(latin);
    // What kind of company it is stands last in both: サトプラ電機, Vindhya Steel.
    if (sounded.size() < japanese.size() && words.size() > 1 && lexicon().isCompanyKind(words.back())) words.pop_back();
    std::string whole; // "Villa de Reyes" in one, ビジャデレジェス
    for (const std::string& word : words)
        if (!lexicon().isCompanyKind(word)) whole += word;
    if (soundRelated(whole, segments.front())) return false;
    for (const std::string& word : words) {
        if (lexicon().isCommon(word)) continue;
        if (soundRelated(word, segments.front())) return false;
        if (std::any_of(segments.begin(), segments.end(), [&](const auto& s) { return soundAlike(word, s); }))
            return false;
    }
    return true;
}

/// Pairs names of two lists so that each is used once, as many as can be (augmenting paths).
class Pairing {
public:
    Pairing(const std::vector<std::string>& a, const std::vector<std::string>& b) : partner_(b.size(), none) {
        edges_.resize(a.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t j = 0; j < b.size(); ++j)
                if (soundAlike(a[i], b[j])) edges_[i].push_back(j);
        for (std::size_t i = 0; i < a.size(); ++i) {
            std::vector<bool> seen(b.size(), false);
            place(i, seen);
        }
    }

    bool hasA(std::size_t i) const { return std::find(partner_.begin(), partner_.end(), i) != partner_.end(); }
    bool hasB(std::size_t j) const { return partner_[j] != none; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    bool place(std::size_t i, std::vector<bool>& seen) {
        for (const std::size_t j : edges_[i]) {
            if (seen[j]) continue;
            seen[j] = true;
            if (partner_[j] == none || place(partner_[j], seen)) {
                partner_[j] = i;
                return true;
            }
        }
        return false;
    }

    std::vector<std::vector<std::size_t>> edges_;
    std::vector<std::size_t> partner_; ///< of each name of b the name of a
};

std::vector<std::string> withoutKin(const std::vector<std::string>& from, const std::vector<std::string>& in) {
    std::vector<std::string> out;
    std::copy_if(from.begin(), from.end(), std::back_inserter(out), [&](const std::string& name) {
        return std::none_of(in.begin(), in.end(), [&](const std::string& o) { return sameInOneScript(name, o); });
    });
    return out;
}

} // namespace

bool mayBeOne(std::string_view a, std::string_view b) {
    if (sameInOneScript(a, b) || soundAlike(a, b)) return true;
    const std::string_view x = plainName(a), y = plainName(b);
    return isJapaneseName(x) != isJapaneseName(y) && !saidApart(a, b) &&
           (isJapaneseName(x) ? areOneOffice(y, x) : areOneOffice(x, y));
}

bool cannotBeOne(std::string_view a, std::string_view b) {
    if (mayBeOne(a, b)) return false;
    if (saidApart(a, b)) return true;
    a = plainName(a), b = plainName(b);
    const bool japanese = isJapaneseName(a);
    if (japanese == isJapaneseName(b)) return true;
    return japanese ? soundsOtherwise(b, a) : soundsOtherwise(a, b);
}

Strangers strangersOf(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto leftA = withoutKin(a, b);
    const auto leftB = withoutKin(b, a);
    const Pairing pairs(leftA, leftB);
    Strangers out;
    for (std::size_t i = 0; i < leftA.size(); ++i)
        if (!pairs.hasA(i)) out.a.push_back(leftA[i]);
    for (std::size_t j = 0; j < leftB.size(); ++j)
        if (!pairs.hasB(j)) out.b.push_back(leftB[j]);
    return out;
}

} // namespace pledge::reconcile
