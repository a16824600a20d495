#include "core/extract/ja/name_cast.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace pledge::extract::ja {
namespace {

using namespace name_class;
using Guess = NameItem::Guess;
using model::PartyType;

constexpr std::size_t letter = 3;

/// A name for comparing: half width, small letters, no white space, usual abbreviations of its last word.
std::string keyOf(std::string_view form) {
    std::string key = base::foldCase(base::toNfkc(form));
    std::erase(key, ' ');
    for (const auto& [word, letters] : {std::pair{"フィナンシャルグループ", "fg"},
                                        {"フィナンシャル・グループ", "fg"},
                                        {"ホールディングス", "hd"},
                                        {"ホールディング", "hd"},
                                        {"大学", "大"}}) {
        const std::string_view tail(word);
        if (key.ends_with(tail) && key.size() > tail.size())
            return key.replace(key.size() - tail.size(), tail.size(), letters);
    }
    return key;
}

bool isAscii(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Joins the names of a passage to parties.
class Casting {
public:
    explicit Casting(const Pieces& p) : p_(p), context_(p), items_(readNames(p)) {}

    NameCast cast() {
        number();
        townStems();
        aliases();
        joinPersons();
        joinBodies();
        for (std::size_t g = 0; g < parent_.size(); ++g)
            if (const auto r = root(g); r != g) evidence_[r].add(evidence_[g]);
        lendInLists();
        decide();
        chooseForms();
        return finish();
    }

private:
    std::string_view formOf(const NameItem& i) const { return p_.text().text().substr(i.bare.start, i.bare.length()); }
    std::string keyOfItem(const NameItem& i) const {
        if (i.guess == Guess::place && i.place) return "@" + std::to_string(i.place);
        return keyOf(formOf(i));
    }

    void number() {
        std::unordered_map<std::string, std::size_t> groups;
        for (const NameItem& i : items_) {
            const auto [it, isNew] = groups.emplace(keyOfItem(i), groups.size());
            group_.push_back(it->second);
            if (isNew) {
                key_.push_back(it->first);
                evidence_.emplace_back();
                isPlace_.push_back(i.guess == Guess::place);
            }
            // Many mentions add no more than some.
            NameEvidence e = context_.of(i);
            if (seen_[it->second]++ < 12) evidence_[it->second].add(e);
        }
        parent_.resize(groups.size());
        for (std::size_t g = 0; g < parent_.size(); ++g) parent_[g] = g;
    }
    std::size_t root(std::size_t g) const {
        while (parent_[g] != g) g = parent_[g];
        return g;
    }
    void join(std::size_t from, std::size_t to) {
        if (root(from) != root(to)) parent_[root(from)] = root(to);
    }

    /// "木浦に" beside "木浦市": the stem of a town's name is the town.
    void townStems() {
        std::unordered_map<std::string_view, std::size_t> towns;
        for (std::size_t k = 0; k < items_.size(); ++k) {
            const auto form = formOf(items_[k]);
            if (items_[k].guess != Guess::place || items_[k].place) continue;
            isPlace_[group_[k]] = true;
            if (form.size() < 3 * letter) continue;
            const auto tail = form.substr(form.size() - letter);
            if (tail == "市" || tail == "町" || tail == "村" || tail == "郡" || tail == "州" || tail == "県")
                towns.emplace(form.substr(0, form.size() - letter), group_[k]);
        }
        if (towns.empty()) return;
        for (std::size_t k = 0; k < items_.size(); ++k) {
            if (items_[k].guess != Guess::plain && items_[k].guess != Guess::place) continue;
            const auto town = towns.find(formOf(items_[k]));
            if (town == towns.end()) continue;
            join(group_[k], town->second);
            isPlace_[group_[k]] = true;
        }
    }

    /// "台湾アクメ電路（ACME）", "アクメ電機（以下、アクメ）": two names of one party.
    void aliases() {
        for (std::size_t k = 1; k < items_.size(); ++k) shortName(k);
        for (std::size_t k = 0; k + 1 < items_.size(); ++k) {
            const NameItem& a = items_[k];
            const NameItem& b = items_[k + 1];
            // "クイーンズランド（QLD）": a place's own letters.
            if (a.guess == Guess::place && b.guess == Guess::plain && p_[b.first].form == Piece::Form::latin &&
                b.first == a.last + 1 && p_[b.first].inBracket)
                evidence_[group_[k + 1]].none += 4;
            if (a.guess == Guess::place || b.guess == Guess::place || b.guess == Guess::product) continue;
            if (b.span.start < a.span.end || b.span.start - a.span.end > 10 * letter) continue;
            const auto between = p_.text().text().substr(a.span.end, b.span.start - a.span.end);
            const auto behind = p_.text().text().substr(b.span.end, 2 * letter);
            const bool opens = between == "（" || between == "(";
            const bool defines = (between.starts_with("（") || between.starts_with("(")) &&
                                 between.find("以下") != std::string_view::npos;
            const bool closes = behind.starts_with("）") || behind.starts_with(")") ||
                                (behind.starts_with("、") && p_[b.first].form == Piece::Form::latin &&
                                 p_[a.first].form != Piece::Form::latin && a.guess != Guess::person);
            if (defines || (opens && closes && (a.guess == Guess::person) == (b.guess == Guess::person)))
                join(group_[k + 1], group_[k]);
        }
    }

    /// "アクメ電機（本社：…、社長：…、以下「アクメ」）": the short name belongs to the body before the bracket.
    void shortName(std::size_t k) {
        const NameItem& b = items_[k];
        if (!p_[b.first].inBracket || b.guess == Guess::place || b.guess == Guess::person || b.first < 2) return;
        std::size_t at = b.first - 1;
        if (p_.word(at) == "「" || p_.word(at) == "『") --at;
        if (at > 0 && (p_.word(at) == "、" || p_.word(at) == "：")) --at;
        if (p_.word(at) != "以下") return;
        for (std::size_t n = k; n-- > 0 && k - n < 8;) {
            const NameItem& a = items_[n];
            if (p_[a.first].sentence != p_[b.first].sentence) return;
            if (p_[a.first].inBracket || a.guess == Guess::place || a.guess == Guess::person) continue;
            return join(group_[k], group_[n]);
        }
    }

    /// A family name behind the full name means the same person.
    void joinPersons() {
        std::unordered_map<std::string, std::size_t> full;
        std::unordered_set<std::size_t> done;
        for (const bool longOnes : {true, false})
            for (std::size_t k = 0; k < items_.size(); ++k) {
                const NameItem& i = items_[k];
                if (i.guess != Guess::person) continue;
                const std::string& key = key_[group_[k]];
                const auto dot = key.rfind("・");
                const auto space = formOf(i).rfind(' ');
                const bool several = dot != std::string::npos || i.last - i.first > 1 ||
                                     space != std::string_view::npos ||
                                     (p_[i.first].form == Piece::Form::kanji && key.size() >= 4 * letter);
                if (several != longOnes) continue;
                if (longOnes) {
                    if (dot != std::string::npos)
                        full.emplace(key.substr(dot + letter), group_[k]);
                    else if (space != std::string_view::npos && p_[i.first].form == Piece::Form::latin)
                        full.emplace(keyOf(formOf(i).substr(space + 1)), group_[k]);
                    else
                        for (std::size_t n = letter; n < key.size() && n <= 3 * letter; n += letter)
                            full.emplace(key.substr(0, n), group_[k]);
                } else if (const auto it = full.find(key); it != full.end()) {
                    join(group_[k], it->second);
                }
            }
    }

    /// "アクメ" beside "アクメ電機": a shorter form where only one longer name begins with it.
    void joinBodies() {
        std::unordered_map<std::string, std::size_t> shorts; // keys that may be short forms
        for (std::size_t g = 0; g < key_.size(); ++g)
            if (!isPlace_[g] && key_[g].size() >= 2 && parent_[g] == g) shorts.emplace(key_[g], g);
        std::unordered_set<std::uint64_t> places; // of a name and a sentence that it stands in
        for (std::size_t k = 0; k < items_.size(); ++k)
            places.insert(std::uint64_t{group_[k]} << 32 | p_[items_[k].first].sentence);
        std::unordered_map<std::size_t, std::vector<std::size_t>> longer;
        std::unordered_set<std::size_t> done;
        for (std::size_t k = 0; k < items_.size(); ++k) {
            const NameItem& i = items_[k];
            const std::size_t g = group_[k];
            if (i.guess == Guess::person || i.guess == Guess::place || !done.insert(g).second) continue;
            const std::string& key = key_[g];
            for (std::size_t n = isAscii(key) ? 2 : letter; n < key.size(); ++n)
                if ((static_cast<unsigned char>(key[n]) & 0xC0) != 0x80)
                    if (const auto it = shorts.find(key.substr(0, n));
                        it != shorts.end() && tailIsBody(key.substr(n)) && !together(it->second, k, places))
                        longer[it->second].push_back(g);
        }
        for (const auto& [shortOne, longOnes] : longer) {
            // "アクメ自動車" before "アクメ・ベータ・モーターズ".
            for (const bool dotted : {false, true}) {
                std::vector<std::size_t> roots;
                for (const auto g : longOnes)
                    if (key_[g].substr(key_[shortOne].size()).starts_with("・") == dotted &&
                        std::find(roots.begin(), roots.end(), root(g)) == roots.end())
                        roots.push_back(root(g));
                if (roots.size() == 1) join(shortOne, roots.front());
                if (!roots.empty()) break;
            }
        }
    }
    /// "アクメホールディングス傘下のアクメ": two names near each other in one sentence are two bodies; far behind the
    /// long one the short one takes it up.
    bool together(std::size_t shortOne, std::size_t k, const std::unordered_set<std::uint64_t>& places) const {
        constexpr std::size_t near = 8; // pieces
        for (std::size_t n = k; n < items_.size() && n < k + 64; ++n) {
            const auto sentence = p_[items_[n].first].sentence;
            if (group_[n] != group_[k] || !places.contains(std::uint64_t{shortOne} << 32 | sentence)) continue;
            std::size_t m = n + 1;
            while (m < items_.size() && m < n + 8 && p_[items_[m].first].sentence == sentence && group_[m] != shortOne)
                ++m;
            const bool behind = m < items_.size() && group_[m] == shortOne && p_[items_[m].first].sentence == sentence;
            if (!behind || items_[m].first < items_[n].last + near) return true;
        }
        return false;
    }
    static bool isRegion(std::string_view word) {
        return word == "ジャパン" || word == "アジア" || word == "アメリカ" || word == "ヨーロッパ" || word == "日本";
    }
    /// Whether what a longer name has more is of words that bodies end with.
    bool tailIsBody(std::string_view tail) const {
        if (tail == "hd" || tail == "社" || tail == "group" || tail == "holdings") return true;
        // "アクメ" beside "アクメ・メタルズ", but "アクメ・ジャパン" is a daughter.
        if (tail.starts_with("・")) return !isRegion(tail.substr(letter));
        for (std::size_t at = 0; at < tail.size();) {
            const auto m = NameWords::all().longestAt(tail, at, tail.size());
            if (!(m.mask & (strongBody | weakBody | katakanaBody))) return false;
            if (isRegion(tail.substr(at, m.end - at))) return false;
            at = m.end;
        }
        return true;
    }

    /// Names in one list are of one kind.
    void lendInLists() {
        for (std::size_t k = 1; k < items_.size(); ++k) lend(k - 1, k);
        for (std::size_t k = items_.size(); k-- > 1;) lend(k, k - 1);
    }
    /// Between two names of a list stand its mark and words that describe the second: "、米製薬大手".
    bool listed(const NameItem& a, const NameItem& b) const {
        const std::size_t at = context_.behind(a);
        if (at >= b.first || b.first - at > 8) return false;
        const auto w = p_.word(at);
        if (w != "、" && w != "と" && w != "や" && w != "・" && w != "および" && w != "及び") return false;
        for (std::size_t k = at + 1; k < b.first; ++k) {
            const Piece& piece = p_[k];
            if (!piece.is(countryPrefix | country | ordinary | descriptor | generic | katakanaWord | composedWord |
                          affix) &&
                p_.word(k) != "の")
                return false;
        }
        return true;
    }
    void lend(std::size_t from, std::size_t to) {
        const NameItem& a = items_[std::min(from, to)];
        const NameItem& b = items_[std::max(from, to)];
        if (p_[a.first].sentence != p_[b.first].sentence || b.span.start < a.span.end) return;
        if (!listed(a, b)) return;
        NameEvidence& e = evidence_[root(group_[to])];
        const NameEvidence& source = evidence_[root(group_[from])];
        const bool bounded = items_[to].kanji && items_[to].whole;
        // "三陸パワー": a body by a weak form among bodies.
        if (items_[to].guess == Guess::org && items_[to].sure < 3 && source.org >= 3 && source.none == 0 && e.org < 4) {
            e.org += 2;
            return;
        }
        if (items_[to].guess != Guess::plain || (items_[to].sure == 0 && !items_[to].composed && !bounded)) return;
        if (source.org >= 3 && source.org > source.place && source.org > source.person && source.org > source.product &&
            source.none == 0 && e.org < 4)
            e.org += bounded ? 3 : 2, ++e.hard;
        if (source.place >= 4 && source.place > source.org && e.place < 2 && e.org < 4) e.place += 3;
    }

    void decide() {
        kept_.assign(parent_.size(), false);
        types_.assign(parent_.size(), PartyType::org);
        std::vector<char> kanji(parent_.size(), 1), composed(parent_.size(), 1);
        for (std::size_t k = 0; k < items_.size(); ++k) {
            const bool plain = items_[k].guess == Guess::plain;
            if (!plain || !items_[k].kanji) kanji[root(group_[k])] = 0;
            if (!plain || !items_[k].composed) composed[root(group_[k])] = 0;
        }
        for (std::size_t g = 0; g < parent_.size(); ++g) {
            if (parent_[g] != g) continue;
            const NameEvidence& e = evidence_[g];
            const int best = std::max({e.org, e.person, e.place, e.product});
            if (e.none >= 2 && e.none >= best - 1) continue;
            if (e.person >= 3 && e.person >= e.org)
                types_[g] = PartyType::person;
            else if (e.place == best && e.place > e.org)
                types_[g] = PartyType::place;
            else if (e.product == best && e.product >= e.org)
                types_[g] = PartyType::product;
            kept_[g] = best >= 3 && !((kanji[g] || composed[g]) && e.hard == 0);
        }
    }

    void chooseForms() {
        canonical_.resize(parent_.size());
        std::vector<std::map<std::string, int>> forms(parent_.size());
        for (std::size_t k = 0; k < items_.size(); ++k) ++forms[root(group_[k])][shownForm(items_[k])];
        for (std::size_t g = 0; g < parent_.size(); ++g) {
            int most = 0;
            for (const auto& [form, uses] : forms[g]) {
                const bool person = types_[g] == PartyType::person;
                const bool full = types_[g] == PartyType::place && form.ends_with("県") && canonical_[g] + "県" == form;
                if (person || full ? form.size() > canonical_[g].size()
                                   : uses > most || (uses == most && isFuller(form, canonical_[g]))) {
                    most = uses;
                    canonical_[g] = form;
                }
            }
        }
    }
    /// The longer form, or the one in kanji beside its reading: 鴻鵬電子（ホンポン）.
    static bool isFuller(std::string_view form, std::string_view other) {
        if (form.size() != other.size()) return form.size() > other.size();
        const auto kanji = [](std::string_view s) {
            std::size_t at = 0;
            return !s.empty() && isKanji(base::nextCodePoint(s, at));
        };
        return kanji(form) && !kanji(other);
    }
    /// A country's single character stands for its name.
    std::string shownForm(const NameItem& i) const {
        const bool letters = static_cast<unsigned char>(p_.text().text()[i.bare.start]) < 0x80; // UAE is a name itself
        if (i.guess == Guess::place && i.place && i.bare.length() <= letter && !letters)
            return NameWords::all().placeName(i.place);
        return std::string(formOf(i));
    }

    NameCast finish() {
        NameCast out;
        std::vector<std::size_t> index(parent_.size(), static_cast<std::size_t>(-1));
        for (std::size_t k = 0; k < items_.size(); ++k) {
            const std::size_t g = root(group_[k]);
            if (!kept_[g] || isAddress(k) || isByline(k)) continue;
            if (index[g] == static_cast<std::size_t>(-1)) {
                index[g] = out.parties.size();
                out.parties.push_back({canonical_[g], types_[g], evidence_[g], std::nullopt, {}});
            }
            out.mentions.push_back({items_[k], index[g]});
        }
        return out;
    }
    /// "【ローマ=津田村航】": who wrote it, at the head of a paragraph.
    bool isByline(std::size_t k) const {
        const std::size_t first = p_.firstOf(p_[items_[k].first].sentence), at = items_[k].first;
        if (at < first + 3 || at > first + 10) return false;
        bool sign = false;
        for (std::size_t i = first; i < at; ++i) {
            const auto w = p_.word(i);
            if (w == "】") return false;
            sign = sign || w == "=" || w == "＝";
        }
        for (std::size_t i = first; i < first + 6; ++i)
            if (p_.word(i) == "【") return sign;
        return false;
    }
    /// "アクメ（東京都港区）": the ward of a company's seat.
    bool isAddress(std::size_t k) const {
        const NameItem& i = items_[k];
        return i.guess == Guess::place && p_[i.first].inBracket && formOf(i).ends_with("区");
    }

    const Pieces& p_;
    const NameContext context_;
    std::vector<NameItem> items_;
    std::vector<std::size_t> group_; ///< of each item
    std::unordered_map<std::size_t, int> seen_;
    std::vector<std::string> key_;
    std::vector<NameEvidence> evidence_;
    std::vector<char> isPlace_;
    std::vector<std::size_t> parent_;
    std::vector<bool> kept_;
    std::vector<PartyType> types_;
    std::vector<std::string> canonical_;
};

} // namespace

NameCast castOf(const Pieces& pieces) { return Casting(pieces).cast(); }

} // namespace pledge::extract::ja
